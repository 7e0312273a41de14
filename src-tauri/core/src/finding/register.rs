//! 8.1 Completeness of the register.

use super::found::Part;
use super::rule::Judge::{Activity, EndedActivity, Own};
use super::rule::Rule;
use super::rule::Severity::{High, Info, Low, Medium};
use super::rule::rule;
use super::words::{shares_word, vague};
use crate::activity::{ActivityRole, Measure};
use crate::country::in_eea_on;
use crate::organisation::{Contact, ContactRole, Organisation, OrganisationKind};
use crate::source::SourceStatus::Seen;

/// The contact of a role, with its place.
fn contact(it: &Organisation, role: ContactRole) -> Option<(usize, &Contact)> {
    it.contacts
        .iter()
        .enumerate()
        .find(|(_, contact)| contact.role == Some(role))
}

fn is_processor(it: &crate::activity::Activity) -> bool {
    it.role == Some(ActivityRole::Processor)
}

/// So many employees bring the exemption of Article 30(5) to an end.
const EXEMPT_BELOW: u32 = 250;

/// A purpose shorter than this is too short to judge necessity by.
const SHORTEST_PURPOSE: usize = 15;

/// R-REG-01 to R-REG-18.
pub const RULES: &[Rule] = &[
    rule(
        "R-REG-01",
        High,
        Seen,
        "GDPR Art 30(1)(a)",
        Own(|it, scene, found| {
            if scene.whole.controls == 0 {
                return;
            }
            let reachable =
                !it.email.is_empty() || it.contacts.iter().any(|one| !one.email.is_empty());
            for (there, field) in [
                (!it.legal_name.is_empty(), "legal_name"),
                (!it.address.is_empty(), "address"),
                (reachable, "email"),
            ] {
                if !there {
                    found.field(field);
                }
            }
        }),
    ),
    rule(
        "R-REG-02",
        Medium,
        Seen,
        "GDPR Art 26(1), 30(1)(a)",
        // The organisation itself is a controller: whoever else is named is a joint one.
        Activity(|it, scene, found| {
            let own = scene.own.as_ref().map(|(id, _)| *id);
            let others = it.controllers.iter().filter(|id| Some(**id) != own).count();
            let joint = it.role == Some(ActivityRole::Joint) || others > 0;
            if !is_processor(it) && joint && it.joint_arrangement_ref.is_empty() {
                found
                    .field("joint_arrangement_ref")
                    .fact("controllers", others);
            }
        }),
    ),
    rule(
        "R-REG-03",
        Medium,
        Seen,
        "GDPR Art 27, 30(1)(a)",
        // The product has no mark for Article 3(2): an organisation outside the Union that keeps a register of its
        // processing is taken to be under it.
        Own(|it, scene, found| {
            let outside = it
                .country
                .as_ref()
                .filter(|country| !in_eea_on(country, scene.on));
            if let Some(country) = outside
                && contact(it, ContactRole::RepresentativeArt27).is_none()
            {
                found.field("contacts").fact("country", country);
            }
        }),
    ),
    rule(
        "R-REG-04",
        Medium,
        Seen,
        "GDPR Art 37(1), 30(1)(a)",
        Own(|it, scene, found| {
            let required = it.is_public_authority || scene.whole.calls_for_officer > 0;
            if required && contact(it, ContactRole::Dpo).is_none() {
                found
                    .field("contacts")
                    .fact("is_public_authority", it.is_public_authority);
            }
        }),
    ),
    rule(
        "R-REG-05",
        Low,
        Seen,
        "GDPR Art 37(7)",
        Own(|it, _, found| {
            if let Some((place, officer)) = contact(it, ContactRole::Dpo) {
                let column = match (officer.published, officer.notified_to_sa_on) {
                    (false, _) => "published",
                    (true, None) => "notified_to_sa_on",
                    (true, Some(_)) => return,
                };
                found
                    .at(Part::row("contacts", ContactRole::Dpo.code(), column))
                    .place(place);
            }
        }),
    ),
    rule(
        "R-REG-06",
        High,
        Seen,
        "GDPR Art 30(1)(b), 5(1)(b)",
        Activity(|it, _, found| {
            if !is_processor(it) && it.purposes.iter().all(|purpose| purpose.text.is_empty()) {
                found.field("purposes");
            }
        }),
    ),
    rule(
        "R-REG-07",
        Medium,
        Seen,
        "GDPR Art 5(1)(b)",
        Activity(|it, _, found| {
            for (place, purpose) in it.purposes.iter().enumerate() {
                let said: Vec<&str> = purpose.text.each().map(|(_, text)| text).collect();
                let short = said
                    .iter()
                    .all(|text| text.trim().chars().count() < SHORTEST_PURPOSE);
                if !said.is_empty() && (short || said.iter().any(|text| vague(text))) {
                    found
                        .at(Part::row("purposes", purpose.key.as_str(), "text"))
                        .place(place)
                        .words("purpose", purpose.text.clone());
                }
            }
        }),
    ),
    rule(
        "R-REG-08",
        High,
        Seen,
        "GDPR Art 30(1)(c)",
        Activity(|it, _, found| {
            if !is_processor(it) && it.subject_categories.is_empty() {
                found.field("subject_categories");
            }
        }),
    ),
    rule(
        "R-REG-09",
        High,
        Seen,
        "GDPR Art 30(1)(c)",
        Activity(|it, _, found| {
            if !is_processor(it) && it.data_items.is_empty() {
                found.field("data_items");
            }
        }),
    ),
    rule(
        "R-REG-10",
        Medium,
        Seen,
        "GDPR Art 30(1)(d)",
        Activity(|it, _, found| {
            if !is_processor(it) && it.recipients.is_empty() && !it.no_recipients {
                found.field("recipients");
            }
        }),
    ),
    rule(
        "R-REG-11",
        Medium,
        Seen,
        "GDPR Art 30(1)(g), 32(1)",
        Activity(|it, _, found| {
            if !it.toms.iter().any(Measure::says_something) {
                found.field("toms");
            }
        }),
    ),
    rule(
        "R-REG-12",
        Medium,
        Seen,
        "GDPR Art 24(1), 30",
        Activity(|it, scene, found| {
            if let Some(due) = it.review_due.filter(|due| *due < scene.on) {
                found.field("review_due").date("date", due);
            }
        }),
    ),
    rule(
        "R-REG-13",
        Low,
        Seen,
        "GDPR Art 5(1)(e)",
        EndedActivity(|it, _, found| {
            let had_data = !it.data_items.is_empty() || !it.retention.is_empty();
            if had_data && it.data_deleted_on.is_none() {
                found.field("data_deleted_on").fact(
                    "ended_on",
                    it.ended_on.map_or_else(String::new, |day| day.to_string()),
                );
            }
        }),
    ),
    rule(
        "R-REG-14",
        High,
        Seen,
        "GDPR Art 30(2)(a)",
        Activity(|it, _, found| {
            if is_processor(it) && it.controllers.is_empty() {
                found.field("controllers");
            }
        }),
    ),
    rule(
        "R-REG-15",
        Medium,
        Seen,
        "GDPR Art 30(2)(b)",
        Activity(|it, _, found| {
            if is_processor(it) && it.processing_operations.iter().all(|row| row.is_empty()) {
                found.field("processing_operations");
            }
        }),
    ),
    rule(
        "R-REG-16",
        Medium,
        Seen,
        "GDPR Art 4(7), 4(8), 28(10)",
        // An entry has one role. It mixes them when a processor names itself as the controller, or a controller names a
        // customer on whose behalf it acts.
        Activity(|it, scene, found| {
            let mixes = it.controllers.iter().find_map(|id| {
                let organisation = scene.records.organisation(*id)?;
                let mixed = match organisation.kind {
                    Some(OrganisationKind::Own) => is_processor(it),
                    Some(OrganisationKind::ControllerCustomer) => !is_processor(it),
                    _ => false,
                };
                mixed.then_some(organisation)
            });
            if let Some(organisation) = mixes {
                found
                    .field("controllers")
                    .text("controller", organisation.legal_name.as_str());
            }
        }),
    ),
    rule(
        "R-REG-17",
        Info,
        Seen,
        "GDPR Art 30(5)",
        // Processing that is under way is not occasional: with any of it the exemption is gone.
        Own(|it, scene, found| {
            if let Some(employees) = it.employees.filter(|count| *count < EXEMPT_BELOW)
                && scene.whole.controls > 0
                && scene.whole.not_exempt == 0
            {
                found.field("employees").fact("employees", employees);
            }
        }),
    ),
    rule(
        "R-REG-18",
        Medium,
        Seen,
        "GDPR Art 30(1)(c), 14",
        // A category of persons corresponds when it shares a word with the data: referees and references.
        Activity(|it, _, found| {
            for (place, item) in it.data_items.iter().enumerate() {
                let listed = it.subject_categories.iter().any(|persons| {
                    shares_word(persons, &item.category.clone().into())
                        || shares_word(persons, &item.description)
                });
                if item.third_person && !listed {
                    found
                        .data_item(item, "third_person")
                        .place(place)
                        .words("data", item.category.clone());
                }
            }
        }),
    ),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use crate::finding::perfect::{Mutation, each_fires_alone};

    const CASES: &[(&str, &str, Mutation)] = &[
        ("R-REG-01", "address", |it| {
            it.set("own", "/address", json!(""));
        }),
        ("R-REG-02", "joint_arrangement_ref", |it| {
            it.set("shop", "/joint_arrangement_ref", Value::Null);
        }),
        ("R-REG-03", "contacts", |it| {
            it.set("own", "/country", json!("GB"));
        }),
        ("R-REG-04", "contacts", |it| {
            it.set("own", "/contacts", json!([]))
                .set("own", "/is_public_authority", json!(true));
        }),
        ("R-REG-05", "contacts[0].published", |it| {
            it.set("own", "/contacts/0/published", json!(false));
        }),
        ("R-REG-06", "purposes", |it| {
            it.set("requests", "/purposes/0/text", json!({}));
        }),
        ("R-REG-07", "purposes[0].text", |it| {
            it.set("requests", "/purposes/0/text", json!({"en": "Analytics."}));
        }),
        ("R-REG-08", "subject_categories", |it| {
            it.set("news", "/subject_categories", Value::Null);
        }),
        ("R-REG-09", "data_items", |it| {
            it.set("requests", "/data_items", Value::Null);
        }),
        ("R-REG-10", "recipients", |it| {
            it.set("news", "/no_recipients", json!(false));
        }),
        ("R-REG-11", "toms", |it| {
            it.set("support", "/toms", Value::Null);
        }),
        ("R-REG-12", "review_due", |it| {
            it.set("news", "/review_due", json!("2026-11-21"));
        }),
        ("R-REG-13", "data_deleted_on", |it| {
            it.set("news", "/status", json!("ended"))
                .set("news", "/ended_on", json!("2026-10-01"));
        }),
        ("R-REG-14", "controllers", |it| {
            it.set("support", "/controllers", Value::Null);
        }),
        ("R-REG-15", "processing_operations", |it| {
            it.set("support", "/processing_operations", Value::Null);
        }),
        ("R-REG-16", "controllers", |it| {
            it.set(
                "support",
                "/controllers/0",
                json!(crate::finding::perfect::id(1)),
            );
        }),
        ("R-REG-17", "employees", |it| {
            it.set("own", "/employees", json!(12));
            for name in ["shop", "news", "requests", "support"] {
                it.set(name, "/status", json!("planned"));
            }
        }),
        ("R-REG-18", "data_items[0].third_person", |it| {
            it.set("news", "/data_items/0/third_person", json!(true));
        }),
    ];

    #[test]
    fn each_rule_fires_on_its_case_and_nothing_else_does() {
        each_fires_alone(CASES);
    }

    #[test]
    fn data_on_referees_need_no_other_list_once_referees_are_listed() {
        let mut register = crate::finding::perfect::Perfect::new();
        register
            .set("requests", "/data_items/0/third_person", json!(true))
            .set(
                "requests",
                "/data_items/0/category",
                json!({"en": "Notes of referees"}),
            )
            .set(
                "requests",
                "/subject_categories/0",
                json!({"en": "Referees"}),
            );
        assert!(register.findings().is_empty());
    }

    #[test]
    fn an_ended_entry_whose_data_are_deleted_shows_nothing() {
        let mut register = crate::finding::perfect::Perfect::new();
        register
            .set("news", "/status", json!("ended"))
            .set("news", "/data_deleted_on", json!("2026-10-20"))
            .set("news", "/review_due", json!("2020-01-01"));
        assert!(register.findings().is_empty());
    }
}
