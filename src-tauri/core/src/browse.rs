//! How people look through the register: what a list is sorted by, narrowed to and counted by, and the views they save.

use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::activity::{ActivityRole, ActivityStatus, Art30Item, PurposeKind};
use crate::error::{Error, Result};
use crate::finding::Severity;
use crate::legal_basis::Art6;
use crate::macros::{codes, document};
use crate::organisation::OrganisationKind;
use crate::record::{Kind, RecordId};
use crate::request::{Family, NotificationStatus, RequestStatus};
use crate::retention::{RetentionAction, Trigger};
use crate::transfer::Mechanism;
use crate::value::{Country, Line};

codes! {
    /// By what a list is sorted.
    pub enum SortKey {
        /// Reference.
        Reference = "ref",
        /// Title.
        Title = "title",
        /// Status.
        Status = "status",
        /// Due date: deadline or next review; records without one last.
        Due = "due",
        /// Legal bases.
        Bases = "bases",
        /// Last change.
        Changed = "changed",
        /// How grave the open findings about it are, the gravest first; those without one last, whichever way.
        Findings = "findings",
    }
}

codes! {
    /// By what the records of a list are counted.
    pub enum GroupBy {
        /// Legal basis (Art 6(1)).
        Basis = "basis",
        /// Category of data subjects.
        Subject = "subject",
        /// Category of personal data.
        DataCategory = "data_category",
        /// Kind of purpose.
        PurposeKind = "purpose_kind",
        /// Role of the organisation.
        Role = "role",
        /// Where it stands.
        Status = "status",
        /// Unit that answers for it.
        Unit = "unit",
        /// Business function it belongs to.
        Function = "function",
        /// System in which it takes place.
        System = "system",
        /// Processor engaged for it.
        Processor = "processor",
        /// Organisation that takes part.
        Organisation = "organisation",
        /// Country to which data go.
        Country = "country",
        /// Mechanism on which transfers rest (Chapter V).
        Mechanism = "mechanism",
        /// What starts retention.
        Trigger = "trigger",
        /// What happens at its end.
        Action = "action",
        /// Measure of the catalogue.
        Measure = "measure",
        /// What an organisation is to us.
        OrgKind = "org_kind",
        /// Family of a request.
        Family = "family",
    }
}

/// A condition on a list. As text: `basis=f`, `special=yes`, `outside_eea=yes`, `status=active`, `family=pa`, `open=yes`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(
    tag = "by",
    content = "is",
    rename_all = "snake_case",
    deny_unknown_fields
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Filter {
    /// Rests, for some purpose, on this basis.
    Basis(Art6),
    /// Has special categories.
    Special(bool),
    /// Has transfers outside the EEA.
    OutsideEea(bool),
    /// Has this status; a new activity is a draft.
    Status(Line),
    /// Is of this family.
    Family(Family),
    /// Somebody still has to act.
    Open(bool),
    /// Its title has this in it.
    Title(Line),
    /// Has all of these words, or words that begin so, anywhere; accents make no difference.
    Text(Line),
    /// The organisation acts in this role; controller when not said.
    Role(ActivityRole),
    /// This unit answers for it.
    Unit(Line),
    /// Belongs to this business function.
    Function(Line),
    /// Is carried out by automated means (Art 20(1)(b)).
    Automated(bool),
    /// Concerns this category of data subjects.
    Subject(Line),
    /// Has this category of personal data.
    DataCategory(Line),
    /// Has a purpose of this kind.
    PurposeKind(PurposeKind),
    /// Data go to this country, are stored or reached there, or it is established there.
    Country(Country),
    /// Is tied to this processor.
    Processor(RecordId),
    /// Is tied to this organisation.
    Organisation(RecordId),
    /// Is tied to this system.
    System(RecordId),
    /// Is tied to this measure of the catalogue.
    Measure(RecordId),
    /// Has retention that this starts.
    Trigger(Trigger),
    /// Has retention that ends so.
    Action(RetentionAction),
    /// Lacks this item of Article 30.
    Gap(Art30Item),
    /// Has a transfer on this mechanism.
    Mechanism(Mechanism),
    /// Is this to us.
    OrgKind(OrganisationKind),
    /// Is due, or to be looked at again, before this day.
    DueBefore(NaiveDate),
    /// The rules find something so grave about it today that is open.
    Finding(Severity),
}

impl FromStr for Filter {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let refused = || Error::Filter(text.chars().take(80).collect());
        let (name, value) = text.split_once('=').ok_or_else(refused)?;
        let value = value.trim();
        let value = match value {
            "yes" | "true" => serde_json::Value::Bool(true),
            "no" | "false" => serde_json::Value::Bool(false),
            text => serde_json::Value::String(text.to_owned()),
        };
        // The names and types are those of the wire: one list of both.
        serde_json::from_value(serde_json::json!({ "by": name.trim(), "is": value }))
            .map_err(|_| refused())
    }
}

/// Whether a list can only be made from what the rules find.
#[must_use]
pub fn asks_for_findings(filters: &[Filter], sort: Option<SortKey>) -> bool {
    sort == Some(SortKey::Findings) || filters.iter().any(|it| matches!(it, Filter::Finding(_)))
}

impl Filter {
    /// Whether it means something for this kind: one that does not would only give an empty list.
    #[must_use]
    pub fn fits(&self, kind: Kind) -> bool {
        let activity = kind == Kind::Activity;
        match self {
            Self::Basis(_)
            | Self::Special(_)
            | Self::OutsideEea(_)
            | Self::Role(_)
            | Self::Function(_)
            | Self::Automated(_)
            | Self::Subject(_)
            | Self::DataCategory(_)
            | Self::PurposeKind(_)
            | Self::Trigger(_)
            | Self::Action(_)
            | Self::Gap(_) => activity,
            Self::Finding(_) => matches!(
                kind,
                Kind::Organisation
                    | Kind::Activity
                    | Kind::Processor
                    | Kind::Transfer
                    | Kind::InterestAssessment
                    | Kind::ConsentProfile
                    | Kind::Request
            ),
            Self::Family(_) => kind == Kind::Request,
            Self::Open(_) => activity || kind == Kind::Request,
            Self::Status(status) => match kind {
                Kind::Activity => status.as_str().parse::<ActivityStatus>().is_ok(),
                Kind::Request => status.as_str().parse::<RequestStatus>().is_ok(),
                Kind::Notification => status.as_str().parse::<NotificationStatus>().is_ok(),
                _ => false,
            },
            Self::OrgKind(_) => kind == Kind::Organisation,
            Self::Mechanism(_) => activity || kind == Kind::Transfer,
            Self::Unit(_) => !kind.is_entry(),
            Self::Country(_) => matches!(
                kind,
                Kind::Activity | Kind::Processor | Kind::Transfer | Kind::Organisation
            ),
            Self::Processor(_)
            | Self::Organisation(_)
            | Self::System(_)
            | Self::Measure(_)
            | Self::DueBefore(_) => !kind.is_entry(),
            Self::Title(_) | Self::Text(_) => true,
        }
    }

    /// The filters that mean something for this kind, as they are typed: the name, and the codes or the sort of value.
    #[must_use]
    pub fn known(kind: Kind) -> Vec<String> {
        const FLAG: &[&str] = &["yes", "no"];
        fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
            all.iter().map(|it| code(*it)).collect()
        }
        let status = match kind {
            Kind::Activity => codes(ActivityStatus::ALL, ActivityStatus::code),
            Kind::Request => codes(RequestStatus::ALL, RequestStatus::code),
            Kind::Notification => codes(NotificationStatus::ALL, NotificationStatus::code),
            _ => Vec::new(),
        };
        let all: Vec<(&str, Vec<&str>)> = vec![
            ("title", vec!["TEXT"]),
            ("text", vec!["WORDS"]),
            ("status", status),
            ("basis", codes(Art6::ALL, Art6::code)),
            ("open", FLAG.to_vec()),
            ("special", FLAG.to_vec()),
            ("outside_eea", FLAG.to_vec()),
            ("role", codes(ActivityRole::ALL, ActivityRole::code)),
            ("family", codes(Family::ALL, Family::code)),
            ("gap", codes(Art30Item::ALL, Art30Item::code)),
            (
                "org_kind",
                codes(OrganisationKind::ALL, OrganisationKind::code),
            ),
            ("purpose_kind", codes(PurposeKind::ALL, PurposeKind::code)),
            ("trigger", codes(Trigger::ALL, Trigger::code)),
            ("action", codes(RetentionAction::ALL, RetentionAction::code)),
            ("mechanism", codes(Mechanism::ALL, Mechanism::code)),
            ("automated", FLAG.to_vec()),
            ("unit", vec!["TEXT"]),
            ("function", vec!["TEXT"]),
            ("subject", vec!["TEXT"]),
            ("data_category", vec!["TEXT"]),
            ("country", vec!["NO"]),
            ("processor", vec!["REF"]),
            ("organisation", vec!["REF"]),
            ("system", vec!["REF"]),
            ("measure", vec!["REF"]),
            ("due_before", vec!["2026-12-31"]),
            ("finding", codes(Severity::ALL, Severity::code)),
        ];
        all.into_iter()
            .filter(|(name, values)| {
                values.first().is_some_and(|value| {
                    let value = if *value == "REF" { ANY_RECORD } else { value };
                    format!("{name}={value}")
                        .parse::<Self>()
                        .is_ok_and(|filter| filter.fits(kind))
                })
            })
            .map(|(name, values)| format!("{name}={}", values.join("|")))
            .collect()
    }
}

/// A well-formed id, to ask whether a filter by record fits.
const ANY_RECORD: &str = "00000000-0000-7000-8000-000000000000";

/// What is shown of cases under secrecy (`domain` 5.3.8): of themselves, of what belongs to them and of the copies of them
/// that were given out. A workspace is read with one of these; see [`crate::workspace::Workspace::read_as`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Secrecy {
    /// Nothing.
    #[default]
    Hidden,
    /// Those that are assigned to this person.
    AssignedTo(RecordId),
    /// All: for a copy that is itself under secrecy.
    Shown,
}

codes! {
    /// How many there are, in bands: a small number would tell what it counts.
    pub enum Band {
        /// None.
        None = "0",
        /// One to nine.
        Few = "1-9",
        /// Ten to forty-nine.
        Some = "10-49",
        /// Fifty and more.
        Many = "50-or-more",
    }
}

impl Band {
    /// The band of a number.
    #[must_use]
    pub const fn of(number: u32) -> Self {
        match number {
            0 => Self::None,
            1..=9 => Self::Few,
            10..=49 => Self::Some,
            _ => Self::Many,
        }
    }
}

/// What is asked of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ListQuery {
    /// Of which kind.
    pub kind: Kind,
    /// Conditions, all of which hold.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// By what it is sorted.
    pub sort: SortKey,
    /// Largest first.
    #[serde(default)]
    pub descending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u32,
}

impl ListQuery {
    /// Whether it asks for all records of its kind, by reference.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.filters.is_empty() && self.sort == SortKey::Reference
    }
}

/// What is asked of the counts beside a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GroupsQuery {
    /// Of which kind.
    pub kind: Kind,
    /// By what.
    pub by: GroupBy,
    /// What is counted, where the rows of the list are parts of activities; the records when not said.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub rows: Option<ListRows>,
    /// Conditions, all of which hold.
    #[serde(default)]
    pub filters: Vec<Filter>,
}

codes! {
    /// What the rows of a list are that are no records of their own: parts of activities.
    pub enum ListRows {
        /// Each basis of each activity.
        Bases = "bases",
        /// Each category of personal data.
        Data = "data",
        /// Each retention rule.
        Retention = "retention",
    }
}

document! {
    /// A list as somebody wants to see it again: kept in the workspace, for everybody who works in it.
    pub struct SavedView {
        /// Name by which people find it.
        pub name: Line,
        /// Of which kind of record.
        pub list: Option<Kind>,
        /// What its rows are; the records themselves when not said.
        pub rows: Option<ListRows>,
        /// Conditions, all of which hold.
        pub filters: Vec<Filter>,
        /// By what it is sorted.
        pub sort: Option<SortKey>,
        /// The column it is sorted by, when its rows are no records.
        pub column: Line,
        /// Largest first.
        pub descending: bool,
        /// By what its records are counted beside it.
        pub group: Option<GroupBy>,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_filter_is_written_as_its_name_and_what_it_asks_for() {
        assert_eq!("basis=f".parse::<Filter>().unwrap(), Filter::Basis(Art6::F));
        assert_eq!(
            "outside_eea = yes".parse::<Filter>().unwrap(),
            Filter::OutsideEea(true)
        );
        assert_eq!(
            "due_before=2026-12-01".parse::<Filter>().unwrap(),
            Filter::DueBefore(NaiveDate::from_ymd_opt(2026, 12, 1).unwrap())
        );
        assert_eq!(
            "gap=retention".parse::<Filter>().unwrap(),
            Filter::Gap(Art30Item::Retention)
        );
    }

    #[test]
    fn every_filter_that_is_told_for_a_kind_can_be_typed() {
        for kind in Kind::ALL.iter().copied() {
            for known in Filter::known(kind) {
                let (name, values) = known.split_once('=').unwrap();
                for value in values.split('|') {
                    let value = if value == "REF" { ANY_RECORD } else { value };
                    let filter: Filter = format!("{name}={value}").parse().unwrap();
                    assert!(filter.fits(kind), "{kind} {name}={value}");
                }
            }
        }
        assert!(!Filter::Basis(Art6::A).fits(Kind::Request));
        assert_eq!(Filter::known(Kind::Step), ["title=TEXT", "text=WORDS"]);
    }

    #[test]
    fn a_filter_that_is_none_is_refused_with_its_text() {
        for text in [
            "basis",
            "basis=g",
            "nothing=yes",
            "special=maybe",
            "country=Norway",
        ] {
            let error = text.parse::<Filter>().unwrap_err();
            assert!(
                matches!(&error, Error::Filter(given) if given == text),
                "{text}"
            );
        }
    }
}
