//! The rows of the lists: of each record what a list shows, and no more.

use chrono::NaiveDate;
use serde::Serialize;

use super::case::LinkView;
use super::read::Stored;
use crate::activity::{Activity, ActivityRole, ActivityStatus, Art30Item, MeasureKind};
use crate::factor::{FactorSide, FactorWeight};
use crate::legal_basis::{Art6, Balance, InterestHolder, SpecialCategory, WithdrawalEffort};
use crate::organisation::OrganisationKind;
use crate::processor::{DpaClause, Processor};
use crate::record::{Kind, Record, RecordId};
use crate::request::{Family, Request, RequestStatus, Subtype};
use crate::retention::Retention;
use crate::transfer::{Mechanism, Transfer};
use crate::value::{Country, IsoPeriod, LangLine, LangText, Line, Moment, Prose};

/// A row of any list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ListRow {
    /// Activity.
    Activity(ActivityRow),
    /// Processor.
    Processor(ProcessorRow),
    /// Transfer.
    Transfer(TransferRow),
    /// Request.
    Request(RequestRow),
    /// Organisation.
    Organisation(OrganisationRow),
    /// Legitimate-interest assessment.
    Assessment(AssessmentRow),
    /// Consent profile.
    Consent(ConsentRow),
    /// System.
    System(SystemRow),
    /// Measure of the catalogue.
    Measure(MeasureRow),
    /// Factor of the library.
    Factor(FactorRow),
    /// Approved version.
    Version(VersionRow),
    /// Any other record.
    Plain(PlainRow),
}

macro_rules! row {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct $name {
            /// Reference.
            #[serde(rename = "ref")]
            pub reference: String,
            /// Id.
            pub id: RecordId,
            $($(#[$fmeta])* pub $field: $ty,)*
        }
    };
}

row! {
    /// A row of the list of activities.
    ActivityRow {
        /// Name.
        name: LangText,
        /// Role.
        role: ActivityRole,
        /// Where it stands.
        status: ActivityStatus,
        /// Bases in use.
        bases: Vec<Art6>,
        /// Categories of data subjects.
        subjects: Vec<LangLine>,
        /// Retention.
        retention: Vec<Retention>,
        /// Whether there are special categories.
        special: bool,
        /// Whether data are transferred outside the EEA.
        outside_eea: bool,
        /// What Article 30 asks for and is not there.
        gaps: Vec<Art30Item>,
        /// Next review.
        review_due: Option<NaiveDate>,
    }
}

row! {
    /// A row of the list of processors.
    ProcessorRow {
        /// Name.
        name: Line,
        /// Service.
        service: Line,
        /// Country.
        country: Option<Country>,
        /// Countries outside the EEA.
        third_countries: Vec<Country>,
        /// Agreement signed on.
        dpa_signed_on: Option<NaiveDate>,
        /// Agreement to be looked at again.
        dpa_review_due: Option<NaiveDate>,
        /// Clauses that Article 28 demands and that were not found in the agreement.
        clauses_missing: Vec<DpaClause>,
        /// Activities it is engaged for.
        activities: u32,
    }
}

row! {
    /// A row of the list of transfers.
    TransferRow {
        /// Importer.
        importer: Line,
        /// Countries.
        countries: Vec<Country>,
        /// Mechanism.
        mechanism: Option<Mechanism>,
        /// Assessment to be looked at again.
        tia_review_due: Option<NaiveDate>,
        /// Activity.
        activity: Option<RecordId>,
    }
}

row! {
    /// A row of the list of requests.
    RequestRow {
        /// Title.
        title: Line,
        /// Family.
        family: Option<Family>,
        /// Subtype.
        subtype: Option<Subtype>,
        /// Where it stands.
        status: RequestStatus,
        /// Received.
        received_at: Option<Moment>,
        /// Last day in law.
        due: Option<NaiveDate>,
        /// Day to plan for: the list is sorted by it.
        safe: Option<NaiveDate>,
        /// Last day after which it counts as late.
        late_after: Option<NaiveDate>,
        /// Whether the requester is outside the EEA.
        outside_eea: Option<bool>,
        /// Whether somebody still has to act.
        open: bool,
    }
}

row! {
    /// A row of the list of organisations.
    OrganisationRow {
        /// Name.
        name: Line,
        /// What it is to us.
        kind: Option<OrganisationKind>,
        /// Registration number.
        reg_no: Line,
        /// Country.
        country: Option<Country>,
        /// Whether it is established in the EEA.
        in_eea: Option<bool>,
        /// The organisation at the head of its group.
        group_id: Option<RecordId>,
        /// Records that name it.
        used: u32,
    }
}

row! {
    /// A row of the list of legitimate-interest assessments.
    AssessmentRow {
        /// Title.
        title: Line,
        /// Whose interest.
        whose: Option<InterestHolder>,
        /// How the balance came out.
        balance: Option<Balance>,
        /// Decided on.
        decided_on: Option<NaiveDate>,
        /// Next review.
        review_due: Option<NaiveDate>,
        /// Activities that rest on it.
        used: u32,
    }
}

row! {
    /// A row of the list of consent profiles.
    ConsentRow {
        /// Name.
        name: Line,
        /// Explicit (Art 9(2)(a), 22(2)(c), 49(1)(a)).
        explicit: bool,
        /// How hard withdrawing is (Art 7(3)).
        withdrawal_effort: Option<WithdrawalEffort>,
        /// Asked again after so many months.
        refresh_months: Option<u16>,
        /// Activities that rest on it.
        used: u32,
    }
}

row! {
    /// A row of the list of systems.
    SystemRow {
        /// Name.
        name: Line,
        /// Unit that answers for it.
        owner_unit: Line,
        /// Where its data are stored.
        locations: Vec<Country>,
        /// From where they can be reached.
        access_countries: Vec<Country>,
        /// Measures that protect it.
        measures: u32,
        /// Next review.
        review_due: Option<NaiveDate>,
        /// Records that name it.
        used: u32,
    }
}

row! {
    /// A row of the catalogue of measures.
    MeasureRow {
        /// Name.
        name: Line,
        /// Its group.
        kind: Option<MeasureKind>,
        /// Unit that answers for it.
        owner_unit: Line,
        /// Next review.
        review_due: Option<NaiveDate>,
        /// Records that name it.
        used: u32,
    }
}

row! {
    /// A row of the library of factors.
    FactorRow {
        /// Title.
        title: Line,
        /// The part of an assessment in which it is weighed.
        side: Option<FactorSide>,
        /// To which side it tends.
        weight: Option<FactorWeight>,
        /// Assessments that name it.
        used: u32,
    }
}

row! {
    /// A row of the list of approved versions.
    VersionRow {
        /// Name.
        name: Line,
        /// Why it was approved.
        reason: Prose,
        /// Records it holds; none for the whole register.
        records: u32,
        /// Events in the log when it was approved.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        size: u64,
        /// Approved on.
        approved_on: Option<NaiveDate>,
        /// By whom.
        approved_by: Line,
        /// Reopened on.
        reopened_on: Option<NaiveDate>,
    }
}

row! {
    /// A row of any other list.
    PlainRow {
        /// Kind.
        kind: Kind,
        /// Title.
        title: String,
        /// Next review.
        due: Option<String>,
    }
}

/// A row of the list of legal bases: one basis of one activity.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BasisRow {
    /// Reference of the activity.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The activity.
    pub id: RecordId,
    /// Its place among the bases of the activity.
    pub place: u32,
    /// Name of the activity.
    pub activity: LangText,
    /// Article 6(1).
    pub art6: Option<Art6>,
    /// The purpose.
    pub purpose: LangText,
    /// Category of data subjects.
    pub subject_category: LangLine,
    /// The interest, for (f).
    pub interest: LangText,
    /// The assessment, for (f).
    pub lia: Option<RecordId>,
    /// How its balance came out.
    pub balance: Option<Balance>,
    /// Its next review.
    pub lia_review_due: Option<NaiveDate>,
    /// The consent profile, for (a).
    pub consent_profile: Option<RecordId>,
}

/// A row of the list of retention rules: one rule of one activity, or an activity that has none.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RetentionRow {
    /// Reference of the activity.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The activity.
    pub id: RecordId,
    /// Its place among the rules of the activity.
    pub place: u32,
    /// Name of the activity.
    pub activity: LangText,
    /// The rule; empty for an activity that has none.
    pub rule: Retention,
    /// Whether the activity has no rule at all.
    pub missing: bool,
}

/// A category of personal data, over all activities.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DataRow {
    /// The category, by its names in all activities.
    pub category: LangLine,
    /// A name of it that does not depend on who reads: by it, or by any other, a list is narrowed to it.
    pub key: String,
    /// Special categories it is said to hold (Art 9(1)).
    pub special: Vec<SpecialCategory>,
    /// Criminal convictions and offences (Art 10), anywhere.
    pub criminal: bool,
    /// A national identification number (Art 87), anywhere.
    pub national_id: bool,
    /// How many activities process it.
    pub used: u32,
    /// Activities that process it: the first hundred, by reference.
    pub activities: Vec<LinkView>,
    /// Periods after which it goes, each once.
    pub periods: Vec<IsoPeriod>,
}

/// What a list knows of a record besides its document.
pub(super) struct Beside {
    /// Title.
    pub title: String,
    /// Next review or deadline.
    pub due: Option<String>,
    /// Whether it is an activity with a transfer.
    pub transferred: bool,
    /// Records that link to it.
    pub used: u32,
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

impl ListRow {
    /// The row of a record.
    pub(super) fn of(stored: Stored, beside: Beside) -> Self {
        let Stored {
            reference,
            id,
            record,
            ..
        } = stored;
        let used = beside.used;
        match record {
            Record::Activity(it) => {
                Self::Activity(activity_row(reference, id, *it, beside.transferred))
            }
            Record::Processor(it) => Self::Processor(processor_row(reference, id, *it)),
            Record::Transfer(it) => Self::Transfer(transfer_row(reference, id, *it)),
            Record::Request(it) => Self::Request(request_row(reference, id, *it)),
            Record::Organisation(it) => Self::Organisation(OrganisationRow {
                reference,
                id,
                in_eea: it.in_eea(),
                name: it.legal_name,
                kind: it.kind,
                reg_no: it.reg_no,
                country: it.country,
                group_id: it.group_id,
                used,
            }),
            Record::InterestAssessment(it) => Self::Assessment(AssessmentRow {
                reference,
                id,
                title: it.title,
                whose: it.whose,
                balance: it.balance,
                decided_on: it.decided_on,
                review_due: it.review_due,
                used,
            }),
            Record::ConsentProfile(it) => Self::Consent(ConsentRow {
                reference,
                id,
                name: it.name,
                explicit: it.explicit,
                withdrawal_effort: it.withdrawal_effort,
                refresh_months: it.refresh_months,
                used,
            }),
            Record::System(it) => Self::System(SystemRow {
                reference,
                id,
                name: it.name,
                owner_unit: it.owner_unit,
                locations: it.locations,
                access_countries: it.access_countries,
                measures: count(it.measures.len()),
                review_due: it.review_due,
                used,
            }),
            Record::Measure(it) => Self::Measure(MeasureRow {
                reference,
                id,
                name: it.name,
                kind: it.kind,
                owner_unit: it.owner_unit,
                review_due: it.review_due,
                used,
            }),
            Record::Factor(it) => Self::Factor(FactorRow {
                reference,
                id,
                title: it.title,
                side: it.side,
                weight: it.weight,
                used,
            }),
            Record::Version(it) => Self::Version(VersionRow {
                reference,
                id,
                name: it.name,
                reason: it.reason,
                records: count(it.records.len()),
                size: it.size,
                approved_on: it.approved_on,
                approved_by: it.approved_by,
                reopened_on: it.reopened_on,
            }),
            other => Self::Plain(PlainRow {
                reference,
                id,
                kind: other.kind(),
                title: beside.title,
                due: beside.due,
            }),
        }
    }
}

fn activity_row(reference: String, id: RecordId, it: Activity, outside_eea: bool) -> ActivityRow {
    ActivityRow {
        reference,
        id,
        bases: it.art6(),
        special: it.data_items.iter().any(|item| item.special.is_some()),
        gaps: it.gaps(),
        role: it.role.unwrap_or(ActivityRole::Controller),
        status: it.status.unwrap_or(ActivityStatus::Draft),
        name: it.name,
        subjects: it.subject_categories,
        retention: it.retention,
        outside_eea,
        review_due: it.review_due,
    }
}

fn processor_row(reference: String, id: RecordId, it: Processor) -> ProcessorRow {
    ProcessorRow {
        reference,
        id,
        third_countries: it.third_countries().into_iter().cloned().collect(),
        clauses_missing: it.clauses_missing(),
        activities: count(it.activities.len()),
        name: it.name,
        service: it.service,
        country: it.country,
        dpa_signed_on: it.dpa_signed_on,
        dpa_review_due: it.dpa_review_due,
    }
}

fn transfer_row(reference: String, id: RecordId, it: Transfer) -> TransferRow {
    TransferRow {
        reference,
        id,
        importer: it.importer,
        countries: it.countries,
        mechanism: it.mechanism,
        tia_review_due: it.tia_review_due,
        activity: it.activity,
    }
}

fn request_row(reference: String, id: RecordId, it: Request) -> RequestRow {
    RequestRow {
        reference,
        id,
        family: it.family,
        subtype: it.subtype,
        status: it.status(),
        received_at: it.received_at,
        due: it.due(),
        safe: it.safe(),
        late_after: it.late_after(),
        outside_eea: it.outside_eea(),
        open: it.status().is_open(),
        title: it.title,
    }
}
