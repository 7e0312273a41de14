//! What is true of a record, as the conditions of lists ask for it: read from the document, with the domain's own
//! words for gaps, open requests and special categories, so that a list never judges otherwise than an inspector.

use chrono::NaiveDate;

use super::things::Things;
use crate::activity::{Activity, ActivityRole, ActivityStatus};
use crate::browse::{Filter, GroupBy};
use crate::record::Record;
use crate::value::{Country, LangLine, Line};

/// Every condition that holds of the document alone; what follows from other records and from the day is not here.
pub(super) fn truths(record: &Record) -> Vec<Filter> {
    match record {
        Record::Activity(it) => of_activity(it),
        Record::Processor(it) => countries(
            it.country
                .iter()
                .chain(&it.locations)
                .chain(&it.access_countries),
        ),
        Record::Transfer(it) => {
            let mut found = countries(&it.countries);
            found.extend(it.mechanism.map(Filter::Mechanism));
            found
        }
        Record::Organisation(it) => {
            let mut found = countries(&it.country);
            found.extend(it.kind.map(Filter::OrgKind));
            found
        }
        Record::Request(it) => {
            let mut found = vec![Filter::Open(it.status().is_open())];
            found.extend(status(it.status().code()));
            found.extend(it.family.map(Filter::Family));
            found
        }
        Record::System(it) => named(&it.owner_unit, Filter::Unit),
        Record::Measure(it) => named(&it.owner_unit, Filter::Unit),
        Record::Notification(it) => it
            .status
            .and_then(|it| status(it.code()))
            .into_iter()
            .collect(),
        Record::InterestAssessment(_)
        | Record::ConsentProfile(_)
        | Record::Factor(_)
        | Record::Version(_)
        | Record::Step(_)
        | Record::LegalDocument(_)
        | Record::Decision(_)
        | Record::Disclosure(_)
        | Record::Attachment(_)
        | Record::Actor(_)
        | Record::Export(_)
        | Record::View(_)
        | Record::ImportProfile(_)
        | Record::RetentionRun(_)
        | Record::LetterTemplate(_)
        | Record::FindingAcceptance(_)
        | Record::Notice(_)
        | Record::Review(_)
        | Record::ReviewComment(_)
        | Record::Transition(_) => Vec::new(),
    }
}

fn status(code: &str) -> Option<Filter> {
    code.parse().ok().map(Filter::Status)
}

fn named(name: &Line, filter: fn(Line) -> Filter) -> Vec<Filter> {
    if name.is_empty() {
        Vec::new()
    } else {
        vec![filter(name.clone())]
    }
}

fn countries<'a>(of: impl IntoIterator<Item = &'a Country>) -> Vec<Filter> {
    of.into_iter().cloned().map(Filter::Country).collect()
}

fn of_activity(it: &Activity) -> Vec<Filter> {
    let standing = it.status.unwrap_or(ActivityStatus::Draft);
    let mut found = vec![
        Filter::Role(it.role.unwrap_or(ActivityRole::Controller)),
        Filter::Special(it.data_items.iter().any(|item| item.special.is_some())),
        Filter::Automated(it.automated),
        Filter::Open(standing != ActivityStatus::Ended),
    ];
    found.extend(status(standing.code()));
    found.extend(named(&it.owner_unit, Filter::Unit));
    found.extend(named(&it.business_function, Filter::Function));
    found.extend(it.art6().into_iter().map(Filter::Basis));
    let kinds = it.purposes.iter().filter_map(|purpose| purpose.kind);
    found.extend(kinds.map(Filter::PurposeKind));
    let triggers = it.retention.iter().filter_map(|rule| rule.trigger);
    found.extend(triggers.map(Filter::Trigger));
    let actions = it.retention.iter().filter_map(|rule| rule.action);
    found.extend(actions.map(Filter::Action));
    found.extend(it.gaps().into_iter().map(Filter::Gap));
    found
}

/// The things that an activity names per language.
pub(super) fn things(record: &Record) -> Vec<(Things, LangLine)> {
    let Record::Activity(it) = record else {
        return Vec::new();
    };
    let subjects = it.subject_categories.iter();
    let data = it.data_items.iter().map(|item| &item.category);
    subjects
        .map(|name| (Things::Subjects, name))
        .chain(data.map(|name| (Things::Data, name)))
        .filter(|(_, name)| !name.is_empty())
        .map(|(of, name)| (of, name.clone()))
        .collect()
}

/// The day on which a record is due, or to be looked at again, as its list shows it.
pub(super) fn due(record: &Record) -> Option<NaiveDate> {
    match record {
        // A case is planned for by its safe day.
        Record::Request(it) => it.safe(),
        Record::Activity(it) => it.review_due,
        Record::Processor(it) => it.dpa_review_due,
        Record::Transfer(it) => it.tia_review_due,
        Record::InterestAssessment(it) => it.review_due,
        Record::System(it) => it.review_due,
        Record::Measure(it) => it.review_due,
        Record::Organisation(_)
        | Record::ConsentProfile(_)
        | Record::Factor(_)
        | Record::Version(_)
        | Record::Step(_)
        | Record::LegalDocument(_)
        | Record::Decision(_)
        | Record::Disclosure(_)
        | Record::Notification(_)
        | Record::Attachment(_)
        | Record::Actor(_)
        | Record::Export(_)
        | Record::View(_)
        | Record::ImportProfile(_)
        | Record::RetentionRun(_)
        | Record::LetterTemplate(_)
        | Record::FindingAcceptance(_)
        | Record::Notice(_)
        | Record::Review(_)
        | Record::ReviewComment(_)
        | Record::Transition(_) => None,
    }
}

/// The group that a condition stands for, and the key of its records in it.
pub(super) fn group(filter: &Filter) -> Option<(GroupBy, String)> {
    let code = |by, code: &str| Some((by, code.to_owned()));
    match filter {
        Filter::Basis(it) => code(GroupBy::Basis, it.code()),
        Filter::Status(it) => code(GroupBy::Status, it.as_str()),
        Filter::Family(it) => code(GroupBy::Family, it.code()),
        Filter::Role(it) => code(GroupBy::Role, it.code()),
        Filter::Unit(it) => code(GroupBy::Unit, it.as_str()),
        Filter::Function(it) => code(GroupBy::Function, it.as_str()),
        Filter::PurposeKind(it) => code(GroupBy::PurposeKind, it.code()),
        Filter::Country(it) => code(GroupBy::Country, it.as_str()),
        Filter::Trigger(it) => code(GroupBy::Trigger, it.code()),
        Filter::Action(it) => code(GroupBy::Action, it.code()),
        Filter::Mechanism(it) => code(GroupBy::Mechanism, it.code()),
        Filter::OrgKind(it) => code(GroupBy::OrgKind, it.code()),
        Filter::Special(_)
        | Filter::OutsideEea(_)
        | Filter::Open(_)
        | Filter::Automated(_)
        // Things with names per language are counted by what they are, not by a name.
        | Filter::Subject(_)
        | Filter::DataCategory(_)
        | Filter::Title(_)
        | Filter::Text(_)
        | Filter::Processor(_)
        | Filter::Organisation(_)
        | Filter::System(_)
        | Filter::Measure(_)
        | Filter::Gap(_)
        | Filter::DueBefore(_)
        | Filter::Finding(_) => None,
    }
}
