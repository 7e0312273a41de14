//! The register, read once.

use tilsyn_core::activity::{Activity, ActivityRole, Measure};
use tilsyn_core::legal_basis::{ConsentProfile, InterestAssessment};
use tilsyn_core::measure::SecurityMeasure;
use tilsyn_core::organisation::Organisation;
use tilsyn_core::processor::Processor;
use tilsyn_core::record::{Document, RecordId};
use tilsyn_core::system::System;
use tilsyn_core::text::Language;
use tilsyn_core::transfer::Transfer;
use tilsyn_core::value::{Country, LangText, Line};
use tilsyn_core::workspace::Stored;

use crate::doc::Home;
use crate::sources::Sources;

/// A record with its reference.
pub struct Held<T> {
    pub id: RecordId,
    pub reference: String,
    pub it: T,
}

fn all<T: Document + Clone + 'static>(sources: &Sources<'_>) -> Vec<Held<T>> {
    let held = |(stored, it): (&Stored, &T)| Held {
        id: stored.id,
        reference: stored.reference.clone(),
        it: it.clone(),
    };
    sources.register.each::<T>().map(held).collect()
}

/// The register, read once.
pub struct Register {
    pub home: Home,
    pub activities: Vec<Held<Activity>>,
    /// Activities in the other role: they belong to the other record of Article 30.
    pub left_out: usize,
    /// Activities that do not meet the conditions of the report.
    pub outside: usize,
    pub processors: Vec<Held<Processor>>,
    pub transfers: Vec<Held<Transfer>>,
    pub assessments: Vec<Held<InterestAssessment>>,
    pub consents: Vec<Held<ConsentProfile>>,
    pub organisations: Vec<Held<Organisation>>,
    pub systems: Vec<Held<System>>,
    pub measures: Vec<Held<SecurityMeasure>>,
}

impl Register {
    /// The activities carried out as processor (Art 30(2)) or the others (Art 30(1)), as far as the scope holds them, and
    /// everything around them.
    pub fn of(sources: &Sources<'_>, as_processor: bool) -> Self {
        let all_activities: Vec<Held<Activity>> = all(sources);
        let total = all_activities.len();
        let wanted =
            |held: &Held<Activity>| (held.it.role == Some(ActivityRole::Processor)) == as_processor;
        let mut activities: Vec<_> = all_activities.into_iter().filter(wanted).collect();
        let of_role = activities.len();
        activities.retain(|held| sources.holds(held.id));
        let (mut processors, mut transfers): (Vec<Held<Processor>>, Vec<Held<Transfer>>) =
            (all(sources), all(sources));
        if sources.is_narrowed() {
            // Of who else is involved, only those who are involved in these.
            let held = |id: &RecordId| activities.iter().any(|held| held.id == *id);
            processors.retain(|processor| processor.it.activities.iter().any(held));
            let engaged = |id: RecordId| processors.iter().any(|processor| processor.id == id);
            transfers.retain(|transfer| match transfer.it.activity {
                Some(activity) => held(&activity),
                None => transfer.it.processor.is_some_and(engaged),
            });
        }
        Self {
            home: sources.home.clone(),
            left_out: total - of_role,
            outside: of_role - activities.len(),
            activities,
            processors,
            transfers,
            assessments: all(sources),
            consents: all(sources),
            organisations: all(sources),
            systems: all(sources),
            measures: all(sources),
        }
    }

    pub fn assessment(&self, id: RecordId) -> Option<&Held<InterestAssessment>> {
        self.assessments.iter().find(|held| held.id == id)
    }

    pub fn consent(&self, id: RecordId) -> Option<&Held<ConsentProfile>> {
        self.consents.iter().find(|held| held.id == id)
    }

    pub fn organisation(&self, id: RecordId) -> Option<&Organisation> {
        self.organisations
            .iter()
            .find(|held| held.id == id)
            .map(|held| &held.it)
    }

    /// Names of the systems of an activity.
    pub fn systems_of(&self, activity: &Activity) -> Vec<Line> {
        activity
            .systems
            .iter()
            .filter_map(|id| self.systems.iter().find(|held| held.id == *id))
            .map(|held| held.it.name.clone())
            .collect()
    }

    /// The measures of an activity, each with the words of the catalogue it is taken from before its own.
    pub fn measures_of(&self, activity: &Activity, language: Language) -> Vec<Measure> {
        let worded = |row: &Measure| {
            let of_catalogue = |id| self.measures.iter().find(|held| held.id == id);
            let Some(held) = row.measure.and_then(of_catalogue) else {
                return row.clone();
            };
            let words = held.it.text.in_language(language);
            let words = if words.is_empty() {
                held.it.name.as_str()
            } else {
                words
            };
            let text = [words, row.text.in_language(language).trim()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ");
            Measure {
                kind: row.kind.or(held.it.kind),
                // Longer together than a field may be: then the words of the catalogue alone.
                text: text
                    .parse()
                    .or_else(|_| words.parse())
                    .map(|text| LangText::of(language, text))
                    .unwrap_or_default(),
                ..row.clone()
            }
        };
        activity.toms.iter().map(worded).collect()
    }

    pub fn processors_of(&self, activity: RecordId) -> impl Iterator<Item = &Held<Processor>> {
        self.processors
            .iter()
            .filter(move |held| held.it.activities.contains(&activity))
    }

    /// Transfers of the activity: those that name it, and those of its processors that name no activity.
    pub fn transfers_of(&self, activity: RecordId) -> Vec<&Held<Transfer>> {
        let engaged: Vec<RecordId> = self.processors_of(activity).map(|held| held.id).collect();
        let of_processor = |it: &Transfer| {
            it.activity.is_none() && it.processor.is_some_and(|id| engaged.contains(&id))
        };
        self.transfers
            .iter()
            .filter(|held| held.it.activity == Some(activity) || of_processor(&held.it))
            .collect()
    }

    /// Processors of the activity from which a country outside the EEA can be reached, and no transfer of the activity
    /// says so.
    pub fn without_transfer(&self, activity: RecordId) -> Vec<(&Held<Processor>, Vec<Country>)> {
        let transfers = self.transfers_of(activity);
        let covered = |processor: &Held<Processor>, country: &Country| {
            transfers.iter().any(|held| {
                let to = held.it.processor == Some(processor.id)
                    || held.it.importer == processor.it.name;
                to && held
                    .it
                    .countries
                    .iter()
                    .chain(&held.it.onward_to)
                    .any(|it| it == country)
            })
        };
        self.processors_of(activity)
            .filter_map(|held| {
                let open: Vec<Country> = held
                    .it
                    .third_countries()
                    .into_iter()
                    .filter(|country| !covered(held, country))
                    .cloned()
                    .collect();
                (!open.is_empty()).then_some((held, open))
            })
            .collect()
    }
}
