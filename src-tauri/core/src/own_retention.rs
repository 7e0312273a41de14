//! How long the workbench keeps its own records: the log of requests is itself a processing activity, with periods
//! that the organisation can set and a source for each. And the run that takes the persons out of old cases.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use serde::Serialize;

use crate::erasure::OwnRetention;
use crate::macros::{codes, document};
use crate::organisation::Organisation;
use crate::procedure::CaseEntries;
use crate::record::RecordId;
use crate::request::{Family, Request, answered_at};
use crate::source::SourceStatus::{self, Knowledge, Product};
use crate::value::{IsoPeriod, Line, Moment, Prose, Sha256Hex};

codes! {
    /// What the workbench keeps.
    pub enum OwnObject {
        /// The copy of the data that was sent to a person.
        AnswerPackage = "answer_package",
        /// File of a data subject's request.
        RightsCase = "rights_case",
        /// File of a third party's request.
        ThirdPartyCase = "third_party_case",
        /// File of a third party's request under which data went out.
        ThirdPartyGranted = "third_party_granted",
        /// File of an authority's request.
        AuthorityCase = "authority_case",
        /// A snapshot preserved under an order.
        PreservedSnapshot = "preserved_snapshot",
        /// Entry of the list of persons who object to marketing.
        SuppressionEntry = "suppression_entry",
        /// Records of consents.
        ConsentRecord = "consent_record",
        /// Versions of assessments and agreements.
        AssessmentVersion = "assessment_version",
        /// Versions of the register.
        RegisterVersion = "register_version",
        /// History of findings.
        FindingsHistory = "findings_history",
    }
}

codes! {
    /// From when a period of the workbench's own records runs.
    pub enum OwnTrigger {
        /// The answer was communicated.
        Communicated = "communicated",
        /// The end of the year in which the case was closed.
        ClosedYearEnd = "closed_year_end",
        /// The case was closed.
        Closed = "closed",
        /// The case was closed, or the secrecy ended if that is later.
        ClosedOrGagEnd = "closed_or_gag_end",
        /// Release or expiry of the order.
        OrderExpiry = "order_expiry",
        /// The marketing ended.
        MarketingEnded = "marketing_ended",
        /// The consent was withdrawn.
        Withdrawn = "withdrawn",
        /// The activity ended.
        ActivityEnded = "activity_ended",
        /// A newer version took its place.
        Superseded = "superseded",
        /// The run that found it.
        Run = "run",
    }
}

/// A suggested period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OwnRule {
    /// Of what.
    pub object: OwnObject,
    /// How long; none where it goes with its trigger.
    pub period: Option<IsoPeriod>,
    /// From when.
    pub from: OwnTrigger,
    /// Where it comes from.
    pub legal_source: &'static str,
    /// How well that was checked.
    pub source_status: SourceStatus,
    /// Whether the run of this product carries it out; the others are listed so that they are kept in mind.
    pub run: bool,
}

const fn years(years: u16) -> Option<IsoPeriod> {
    Some(IsoPeriod {
        years,
        months: 0,
        days: 0,
    })
}

const fn months(months: u16) -> Option<IsoPeriod> {
    Some(IsoPeriod {
        years: 0,
        months,
        days: 0,
    })
}

impl OwnRule {
    /// The suggested rule for an object.
    #[must_use]
    pub const fn of(object: OwnObject) -> Self {
        use OwnObject as O;
        use OwnTrigger as T;
        let accountability = "GDPR Art 5(2)";
        let (period, from, legal_source, run) = match object {
            O::AnswerPackage => (months(3), T::Communicated, "GDPR Art 77", true),
            O::RightsCase => (years(3), T::ClosedYearEnd, "GDPR Art 5(2), 12", true),
            O::ThirdPartyCase => (years(3), T::Closed, accountability, true),
            O::ThirdPartyGranted => (years(5), T::Closed, accountability, true),
            O::AuthorityCase => (years(5), T::ClosedOrGagEnd, accountability, true),
            O::PreservedSnapshot => (
                None,
                T::OrderExpiry,
                "Regulation (EU) 2023/1543 Art 11",
                false,
            ),
            O::SuppressionEntry => (None, T::MarketingEnded, "GDPR Art 21(3)", false),
            O::ConsentRecord => (years(3), T::Withdrawn, "GDPR Art 7(1)", false),
            O::AssessmentVersion => (years(5), T::ActivityEnded, accountability, false),
            O::RegisterVersion => (years(10), T::Superseded, accountability, false),
            O::FindingsHistory => (years(5), T::Run, accountability, false),
        };
        Self {
            object,
            period,
            from,
            legal_source,
            source_status: Product,
            run,
        }
    }
}

/// Periods of limitation that go before the suggestion for rights cases, by country.
const LIMITATION: [(&str, u16, &str); 3] = [
    ("DE", 3, "BGB §§ 195, 199"),
    ("NL", 5, "BW 3:310"),
    ("NO", 3, "Foreldelsesloven § 2"),
];

document! {
    /// A period that the organisation set for the workbench's own records, with its source.
    pub struct OwnPeriod {
        /// Of what.
        pub object: Option<OwnObject>,
        /// How long.
        pub period: Option<IsoPeriod>,
        /// The law or decision behind it.
        pub legal_source: Line,
    }
}

/// The period in force for an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PeriodInForce {
    /// Of what.
    pub object: OwnObject,
    /// How long; none where it goes with its trigger.
    pub period: Option<IsoPeriod>,
    /// From when.
    pub from: OwnTrigger,
    /// Where it comes from.
    pub legal_source: String,
    /// How well that was checked; none for what the organisation set itself.
    pub source_status: Option<SourceStatus>,
    /// Whether the run carries it out.
    pub run: bool,
}

/// The period in force for an object: the organisation's own, else that of its country, else the suggestion.
#[must_use]
pub fn in_force(object: OwnObject, organisation: Option<&Organisation>) -> PeriodInForce {
    let rule = OwnRule::of(object);
    let own = organisation
        .into_iter()
        .flat_map(|it| &it.own_retention)
        .find(|own| own.object == Some(object) && own.period.is_some());
    let country = organisation
        .and_then(|it| it.country.as_ref())
        .map(|country| country.as_str().to_owned());
    let limitation = LIMITATION
        .iter()
        .filter(|_| object == OwnObject::RightsCase)
        .find(|(code, ..)| country.as_deref() == Some(*code));
    let (period, legal_source, source_status) = match (own, limitation) {
        (Some(own), _) => (own.period, own.legal_source.to_string(), None),
        (None, Some((_, count, source))) => (years(*count), (*source).to_owned(), Some(Knowledge)),
        (None, None) => (
            rule.period,
            rule.legal_source.to_owned(),
            Some(rule.source_status),
        ),
    };
    PeriodInForce {
        object,
        period,
        from: rule.from,
        legal_source,
        source_status,
        run: rule.run,
    }
}

/// A day so much later, by the calendar.
fn later(day: NaiveDate, period: IsoPeriod) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(
        u32::from(period.years) * 12 + u32::from(period.months),
    ))?
    .checked_add_days(Days::new(period.days.into()))
}

/// What the file of a request is, for the periods.
#[must_use]
pub fn object_of(request: &Request, entries: &CaseEntries) -> Option<OwnObject> {
    Some(match request.family? {
        Family::DataSubject => OwnObject::RightsCase,
        Family::ThirdParty if entries.disclosures.is_empty() => OwnObject::ThirdPartyCase,
        Family::ThirdParty => OwnObject::ThirdPartyGranted,
        Family::PublicAuthority => OwnObject::AuthorityCase,
    })
}

/// The code under which the trail names the rule about a file.
#[must_use]
pub const fn rule_of(object: OwnObject) -> Option<OwnRetention> {
    match object {
        OwnObject::AnswerPackage => Some(OwnRetention::AnswerPackage),
        OwnObject::RightsCase => Some(OwnRetention::RightsCase),
        OwnObject::ThirdPartyCase | OwnObject::ThirdPartyGranted => {
            Some(OwnRetention::ThirdPartyCase)
        }
        OwnObject::AuthorityCase => Some(OwnRetention::AuthorityCase),
        _ => None,
    }
}

/// The first day on which the file of a request is due by the rules; none while it is open or nobody said when it was
/// closed.
#[must_use]
pub fn due_for_erasure(
    request: &Request,
    entries: &CaseEntries,
    organisation: Option<&Organisation>,
) -> Option<NaiveDate> {
    if request.status().is_open() {
        return None;
    }
    let closed = request.closed_at?.local_date();
    let rule = in_force(object_of(request, entries)?, organisation);
    let base = match rule.from {
        OwnTrigger::ClosedYearEnd => NaiveDate::from_ymd_opt(closed.year() + 1, 1, 1)?,
        OwnTrigger::ClosedOrGagEnd => request
            .secrecy_until
            .map_or(closed, |until| until.max(closed)),
        _ => closed,
    };
    later(base, rule.period?)
}

/// The first day on which the copies that were sent to the person are due; none before the answer.
#[must_use]
pub fn package_due(
    request: &Request,
    entries: &CaseEntries,
    organisation: Option<&Organisation>,
) -> Option<NaiveDate> {
    let answered = answered_at(request, entries)?;
    let zone = request.received_at?.zone;
    let day = answered.with_timezone(&zone).date_naive();
    later(
        day,
        in_force(OwnObject::AnswerPackage, organisation).period?,
    )
}

document! {
    /// What a run did, without a word about anybody.
    pub struct DeletionReport {
        /// Cases that lost their persons.
        pub cases: u32,
        /// Entries of theirs.
        pub entries: u32,
        /// Files whose content went.
        pub files: u32,
        /// Bytes of those files.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
        /// Values that went.
        pub values: u32,
        /// Records changed, by id.
        pub erased: Vec<RecordId>,
        /// Numbers of the events of erasure.
        #[cfg_attr(feature = "ts", ts(type = "Array<number>"))]
        pub events: Vec<u64>,
        /// Hashes of their leaves, in the same order.
        pub leaf_hashes: Vec<Sha256Hex>,
    }
}

document! {
    /// A run of retention (`retention_run`): proposed, approved by a second person, carried out. Never by itself.
    pub struct RetentionRun {
        /// The day for which it was previewed.
        pub on: Option<NaiveDate>,
        /// Cases to lose their persons, and files that were sent.
        pub records: Vec<RecordId>,
        /// Why.
        pub reason: Prose,
        /// Who proposed it: the first approval. The product fills it.
        pub proposed_by: Option<RecordId>,
        /// When. The product fills it.
        pub proposed_at: Option<Moment>,
        /// Who approved it: somebody else. The product fills it.
        pub approved_by: Option<RecordId>,
        /// When. The product fills it.
        pub approved_at: Option<Moment>,
        /// When it was carried out. The product fills it.
        pub done_at: Option<Moment>,
        /// What it did. The product fills it.
        pub report: Option<DeletionReport>,
    }
}
