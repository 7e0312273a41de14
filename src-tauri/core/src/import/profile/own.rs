//! The product's own workbook (report `record-controller` as XLSX): its sheets of activities and processors.

use super::{Labels, ProfileColumn};
use crate::import::fields::Field;
use crate::source::SourceStatus;

const fn column(word: &'static str, field: Field) -> ProfileColumn {
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
    column("report-column-ref", Field::Ref),
    column("field-owner-unit", Field::OwnerUnit),
    column("report-column-activity", Field::Name),
    column("field-purposes", Field::Purposes),
    column("field-controllers", Field::Controllers),
    column("field-subject-categories", Field::SubjectCategories),
    column("field-data-items", Field::Data),
    column("field-recipients", Field::Recipients),
    shown("field-dpa-ref"),
    shown("report-third-countries"),
    shown("report-safeguards"),
    column("field-retention", Field::Retention),
    column("field-toms", Field::Toms),
    column("field-art6", Field::Art6),
    column("field-art9", Field::Art9),
    shown("report-interest"),
    shown("field-lia"),
    shown("report-rights"),
    shown("field-adm"),
    shown("field-source"),
    shown("field-consent-profile"),
    column("field-systems", Field::Systems),
    column("field-dpia", Field::DpiaStatus),
    column("field-document-ref", Field::DpiaRef),
    column("field-role", Field::Role),
    column("field-status", Field::Status),
    column("field-started-on", Field::StartedOn),
    column("field-ended-on", Field::EndedOn),
    column("field-last-reviewed-on", Field::LastReviewedOn),
    column("field-review-due", Field::ReviewDue),
    shown("report-gaps"),
    column("field-remarks", Field::Remarks),
];

pub(super) const PROCESSORS: &[ProfileColumn] = &[
    column("report-column-ref", Field::Ref),
    column("field-name", Field::Name),
    column("field-country", Field::Country),
    column("field-service", Field::Service),
    shown("field-activities"),
    column("field-dpa-ref", Field::DpaRef),
    column("field-dpa-signed-on", Field::DpaSignedOn),
    column("field-dpa-review-due", Field::DpaReviewDue),
    column("field-dd-result", Field::DdResult),
    column("field-locations", Field::Locations),
    column("field-access-countries", Field::AccessCountries),
    column("field-subs-authorisation", Field::SubsAuthorisation),
    column("field-subs-notice-days", Field::SubsNoticeDays),
    shown("field-sub-processors"),
    column("field-end-on", Field::EndOn),
    column("field-remarks", Field::Remarks),
];
