//! The product's own workbook (report `record-controller` as XLSX): its sheets of activities and processors.

use super::{Labels, ProfileColumn};
use crate::import::fields::ImportField;
use crate::source::SourceStatus;

const fn column(word: &'static str, field: ImportField) -> ProfileColumn {
    ProfileColumn {
        labels: Labels::Word(word),
        field: Some(field),
        mandatory: false,
        split: None,
        source_status: SourceStatus::Product,
    }
}

/// What the workbook shows of other records, or computes.
const fn shown(word: &'static str) -> ProfileColumn {
    ProfileColumn {
        labels: Labels::Word(word),
        field: None,
        mandatory: false,
        split: None,
        source_status: SourceStatus::Product,
    }
}

pub(super) const ACTIVITIES: &[ProfileColumn] = &[
    column("report-column-ref", ImportField::Ref),
    column("field-owner-unit", ImportField::OwnerUnit),
    column("report-column-activity", ImportField::Name),
    column("field-purposes", ImportField::Purposes),
    column("field-controllers", ImportField::Controllers),
    column("field-subject-categories", ImportField::SubjectCategories),
    column("field-data-items", ImportField::Data),
    column("field-recipients", ImportField::Recipients),
    shown("field-dpa-ref"),
    shown("report-third-countries"),
    shown("report-safeguards"),
    column("field-retention", ImportField::Retention),
    column("field-toms", ImportField::Toms),
    column("field-art6", ImportField::Art6),
    column("field-art9", ImportField::Art9),
    shown("report-interest"),
    shown("field-lia"),
    shown("report-rights"),
    shown("field-adm"),
    shown("field-source"),
    shown("field-consent-profile"),
    column("field-systems", ImportField::Systems),
    column("field-dpia", ImportField::DpiaStatus),
    column("field-document-ref", ImportField::DpiaRef),
    column("field-role", ImportField::Role),
    column("field-status", ImportField::Status),
    column("field-started-on", ImportField::StartedOn),
    column("field-ended-on", ImportField::EndedOn),
    column("field-last-reviewed-on", ImportField::LastReviewedOn),
    column("field-review-due", ImportField::ReviewDue),
    shown("report-gaps"),
    shown("not-in-language"),
    column("field-remarks", ImportField::Remarks),
];

pub(super) const PROCESSORS: &[ProfileColumn] = &[
    column("report-column-ref", ImportField::Ref),
    column("field-name", ImportField::Name),
    column("field-country", ImportField::Country),
    column("field-service", ImportField::Service),
    shown("field-activities"),
    column("field-dpa-ref", ImportField::DpaRef),
    column("field-dpa-signed-on", ImportField::DpaSignedOn),
    column("field-dpa-review-due", ImportField::DpaReviewDue),
    column("field-dd-result", ImportField::DdResult),
    column("field-locations", ImportField::Locations),
    column("field-access-countries", ImportField::AccessCountries),
    column("field-subs-authorisation", ImportField::SubsAuthorisation),
    column("field-subs-notice-days", ImportField::SubsNoticeDays),
    shown("field-sub-processors"),
    column("field-end-on", ImportField::EndOn),
    column("field-remarks", ImportField::Remarks),
];
