//! Whether a record holds what Article 30(1), or Article 30(2) for a processor, asks for: item by item, with the
//! provision, what stands there, and why.
//!
//! An [`crate::activity::Activity`] alone tells its gaps; whether the controller is identified, and whether data leave
//! the EEA, stands in other records. They are handed in as [`Around`].

use chrono::NaiveDate;
use serde::Serialize;

use crate::activity::{Activity, ActivityRole, Art30Item};
use crate::country::{self, in_eea_on};
use crate::macros::codes;
use crate::organisation::{Contact, ContactRole, Organisation};
use crate::retention::Retention;
use crate::text::{Argument, Sentence};
use crate::transfer::{Mechanism, Transfer};
use crate::value::{Country, LangLine};

codes! {
    /// Which record an activity belongs to.
    pub enum Art30Part {
        /// The record of a controller, Article 30(1).
        Controller = "art30_1",
        /// The record of a processor, Article 30(2).
        Processor = "art30_2",
    }
}

codes! {
    /// Whether an item is there.
    pub enum Presence {
        /// It is.
        There = "there",
        /// It is asked for, and is not there or not whole.
        Missing = "missing",
        /// It is not asked for here.
        NotApplicable = "not_applicable",
    }
}

/// An item that Article 30 asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompletenessItem {
    /// The item.
    pub item: Art30Item,
    /// Where it is asked for, within Article 30: `30(1)(b)`.
    pub provision: String,
    /// Whether it is there.
    pub standing: Presence,
    /// Why that is said.
    pub because: Sentence,
}

/// How complete the record of an activity is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Completeness {
    /// The record it belongs to.
    pub part: Art30Part,
    /// Every item, in the order of the law.
    pub items: Vec<CompletenessItem>,
}

impl Completeness {
    /// The items that are missing.
    pub fn missing(&self) -> impl Iterator<Item = &CompletenessItem> {
        self.items
            .iter()
            .filter(|it| it.standing == Presence::Missing)
    }
}

/// What stands around an activity in the register.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// The organisation whose record it is.
    pub own: Option<Organisation>,
    /// The controllers that the activity names.
    pub controllers: Vec<Organisation>,
    /// Its transfers.
    pub transfers: Vec<Transfer>,
    /// Its processors, systems and recipients with the countries in which they hold or reach the data.
    pub reach: Vec<(Argument, Vec<Country>)>,
    /// Processors engaged for it, by name.
    pub processors: Vec<String>,
}

/// How complete an activity's record is on a day: which countries are third countries depends on it.
#[must_use]
pub fn of(activity: &Activity, around: &Around, on: NaiveDate) -> Completeness {
    let part = activity.art30_part();
    let items = Art30Item::ALL
        .iter()
        .filter_map(|item| {
            let provision = item.provision(part)?;
            let (standing, because) = judge(*item, part, activity, around, on);
            Some(CompletenessItem {
                item: *item,
                provision: provision.to_owned(),
                standing,
                because,
            })
        })
        .collect();
    Completeness { part, items }
}

type Judged = (Presence, Sentence);

fn there(because: Sentence) -> Judged {
    (Presence::There, because)
}

fn missing(because: Sentence) -> Judged {
    (Presence::Missing, because)
}

fn not_applicable(key: &'static str) -> Judged {
    (Presence::NotApplicable, Sentence::new(key))
}

/// Names within a sentence, as they are written in the register.
fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Sentence> {
    names
        .into_iter()
        .map(|name| Sentence::new("because-name").text("name", name))
        .collect()
}

fn judge(
    item: Art30Item,
    part: Art30Part,
    activity: &Activity,
    around: &Around,
    on: NaiveDate,
) -> Judged {
    let counted = |key: &'static str, count: usize| {
        if count > 0 {
            there(Sentence::new(key).number("count", count))
        } else {
            missing(Sentence::new(format!("{key}-none")))
        }
    };
    match item {
        Art30Item::Controller | Art30Item::Processor => identity(around),
        Art30Item::Controllers => controllers(around, on),
        Art30Item::Joint => joint(activity, around),
        Art30Item::Representative => representative(around, on),
        Art30Item::Dpo => dpo(activity, around),
        Art30Item::Purposes => counted(
            "because-purposes",
            activity
                .purposes
                .iter()
                .filter(|purpose| !purpose.text.is_empty())
                .count(),
        ),
        Art30Item::Operations => counted(
            "because-operations",
            activity
                .processing_operations
                .iter()
                .filter(|operation| !operation.is_empty())
                .count(),
        ),
        Art30Item::Subjects => counted("because-subjects", activity.subject_categories.len()),
        Art30Item::Data => counted("because-data", activity.data_items.len()),
        Art30Item::Recipients => recipients(activity, around),
        Art30Item::Transfers => transfers(part, around, on),
        Art30Item::Retention => retention(activity),
        Art30Item::Measures => counted(
            "because-measures",
            activity
                .toms
                .iter()
                .filter(|row| row.says_something())
                .count(),
        ),
    }
}

fn details(name: bool, address: bool, electronic: bool) -> Vec<Sentence> {
    [
        (name, "because-part-name"),
        (address, "because-part-address"),
        (electronic, "because-part-electronic"),
    ]
    .into_iter()
    .filter(|(there, _)| !there)
    .map(|(_, key)| Sentence::new(key))
    .collect()
}

fn of_organisation(it: &Organisation) -> Vec<Sentence> {
    let electronic =
        !it.email.is_empty() || it.contacts.iter().any(|contact| !contact.email.is_empty());
    details(
        !it.legal_name.is_empty(),
        !it.address.is_empty(),
        electronic,
    )
}

fn of_contact(it: &Contact) -> Vec<Sentence> {
    let reachable = !it.address.is_empty() || !it.email.is_empty() || !it.phone.is_empty();
    details(!it.name.is_empty(), true, reachable)
}

fn identity(around: &Around) -> Judged {
    let Some(own) = &around.own else {
        return missing(Sentence::new("because-identity-none"));
    };
    let lacking = of_organisation(own);
    let name = own.legal_name.as_str();
    if lacking.is_empty() {
        there(Sentence::new("because-identity").text("name", name))
    } else {
        missing(
            Sentence::new("because-identity-lacks")
                .text("name", name)
                .list("parts", lacking),
        )
    }
}

fn first_lacking(organisations: &[Organisation]) -> Option<Judged> {
    organisations.iter().find_map(|it| {
        let lacking = of_organisation(it);
        (!lacking.is_empty()).then(|| {
            missing(
                Sentence::new("because-identity-lacks")
                    .text("name", it.legal_name.as_str())
                    .list("parts", lacking),
            )
        })
    })
}

fn named(organisations: &[Organisation]) -> Vec<Sentence> {
    names(organisations.iter().map(|it| it.legal_name.as_str()))
}

fn joint(activity: &Activity, around: &Around) -> Judged {
    if activity.role != Some(ActivityRole::Joint) && around.controllers.is_empty() {
        return not_applicable("because-joint-sole");
    }
    if around.controllers.is_empty() {
        return missing(Sentence::new("because-joint-none"));
    }
    if let Some(lacking) = first_lacking(&around.controllers) {
        return lacking;
    }
    if activity.joint_arrangement_ref.is_empty() {
        return missing(Sentence::new("because-joint-arrangement"));
    }
    if !activity.joint_essence_published {
        return missing(Sentence::new("because-joint-essence"));
    }
    there(Sentence::new("because-joint").list("names", named(&around.controllers)))
}

fn controllers(around: &Around, on: NaiveDate) -> Judged {
    if around.controllers.is_empty() {
        return missing(Sentence::new("because-controllers-none"));
    }
    if let Some(lacking) = first_lacking(&around.controllers) {
        return lacking;
    }
    let unrepresented = around.controllers.iter().find(|it| {
        let outside = it.country.as_ref().is_some_and(|it| !in_eea_on(it, on));
        outside && contact(it, ContactRole::RepresentativeArt27).is_none()
    });
    if let Some(it) = unrepresented {
        return missing(
            Sentence::new("because-controllers-representative")
                .text("name", it.legal_name.as_str()),
        );
    }
    there(Sentence::new("because-controllers").list("names", named(&around.controllers)))
}

fn contact(organisation: &Organisation, role: ContactRole) -> Option<&Contact> {
    organisation
        .contacts
        .iter()
        .find(|contact| contact.role == Some(role))
}

fn of_role(contact: &Contact, key: &'static str) -> Judged {
    let lacking = of_contact(contact);
    if lacking.is_empty() {
        there(Sentence::new(key).text("name", contact.name.as_str()))
    } else {
        missing(Sentence::new(format!("{key}-lacks")).list("parts", lacking))
    }
}

fn representative(around: &Around, on: NaiveDate) -> Judged {
    let Some(own) = &around.own else {
        return missing(Sentence::new("because-identity-none"));
    };
    match (&own.country, contact(own, ContactRole::RepresentativeArt27)) {
        (_, Some(contact)) => of_role(contact, "because-representative"),
        (Some(country), None) if in_eea_on(country, on) => {
            not_applicable("because-representative-established")
        }
        (Some(country), None) => missing(
            Sentence::new("because-representative-none")
                .sentence("country", country::said(country)),
        ),
        (None, None) => missing(Sentence::new("because-representative-unknown")),
    }
}

fn dpo(activity: &Activity, around: &Around) -> Judged {
    let Some(own) = &around.own else {
        return missing(Sentence::new("because-identity-none"));
    };
    if let Some(contact) = contact(own, ContactRole::Dpo) {
        return of_role(contact, "because-dpo");
    }
    if own.is_public_authority {
        return missing(Sentence::new("because-dpo-authority"));
    }
    let sensitive = activity
        .data_items
        .iter()
        .any(|item| item.special.is_some() || item.criminal);
    if activity.large_scale && (activity.systematic_monitoring || sensitive) {
        return missing(Sentence::new("because-dpo-large-scale"));
    }
    not_applicable("because-dpo-none")
}

fn recipients(activity: &Activity, around: &Around) -> Judged {
    if activity.no_recipients && !around.processors.is_empty() {
        let engaged = names(around.processors.iter().map(String::as_str));
        return missing(Sentence::new("because-recipients-processors").list("names", engaged));
    }
    match (activity.recipients.len(), activity.no_recipients) {
        (0, true) => there(Sentence::new("because-recipients-examined")),
        (0, false) => missing(Sentence::new("because-recipients-none")),
        (count, _) => there(Sentence::new("because-recipients").number("count", count)),
    }
}

fn transfers(part: Art30Part, around: &Around, on: NaiveDate) -> Judged {
    let outside = |country: &&Country| !in_eea_on(country, on);
    let recorded: Vec<&Transfer> = around
        .transfers
        .iter()
        .filter(|it| {
            it.countries.iter().any(|country| outside(&country))
                || !it.international_organisation.is_empty()
        })
        .collect();
    // A country that somebody reaches the data from, and that no transfer names.
    let named_by_transfer = |country: &&Country| {
        around
            .transfers
            .iter()
            .any(|it| it.countries.contains(country) || it.onward_to.contains(country))
    };
    for (who, countries) in &around.reach {
        let mut open: Vec<&Country> = countries
            .iter()
            .filter(outside)
            .filter(|country| !named_by_transfer(country))
            .collect();
        open.sort_unstable();
        open.dedup();
        if !open.is_empty() {
            let countries = open.into_iter().map(country::said).collect();
            return missing(
                Sentence::new("because-transfers-open")
                    .with("name", who.clone())
                    .list("countries", countries),
            );
        }
    }
    if let Some(it) = recorded.iter().find(|it| {
        let documented = it
            .art49
            .as_ref()
            .is_some_and(|record| !record.safeguards.is_empty() && !record.assessment.is_empty());
        it.mechanism == Some(Mechanism::Art49Compelling) && !documented
    }) {
        return missing(
            Sentence::new("because-transfers-safeguards").text("name", it.importer.as_str()),
        );
    }
    if recorded.is_empty() {
        return not_applicable(match part {
            Art30Part::Controller => "because-transfers-none",
            Art30Part::Processor => "because-transfers-none-processor",
        });
    }
    there(
        Sentence::new("because-transfers")
            .number("count", recorded.len())
            .list(
                "names",
                names(recorded.iter().map(|it| it.importer.as_str())),
            ),
    )
}

fn retention(activity: &Activity) -> Judged {
    let stated: Vec<&Retention> = activity
        .retention
        .iter()
        .filter(|rule| rule.is_stated() || !rule.criteria_text.is_empty())
        .collect();
    if stated.is_empty() {
        return missing(Sentence::new("because-retention-none"));
    }
    let covered = |category: &LangLine| {
        stated
            .iter()
            .any(|rule| rule.data_category.is_empty() || rule.data_category.is_same(category))
    };
    let open: Vec<Sentence> = activity
        .data_items
        .iter()
        .map(|item| &item.category)
        .filter(|category| !covered(category))
        .map(|category| Sentence::new("because-name").words("name", category.clone()))
        .collect();
    if open.is_empty() {
        return there(Sentence::new("because-retention").number("count", stated.len()));
    }
    // «Where possible»: a rule for some of the data is an answer, but what has none is named.
    there(
        Sentence::new("because-retention-some")
            .number("count", stated.len())
            .list("names", open),
    )
}

#[cfg(test)]
mod tests;
