//! 8.4 Transfers.

use chrono::{Days, Months, NaiveDate};

use super::rule::Judge::{Activity, Processor, Transfer};
use super::rule::Rule;
use super::rule::Severity::{High, Medium};
use super::rule::rule;
use crate::adequacy::{self, CountryStanding};
use crate::country::{in_eea_on, said};
use crate::source::SourceStatus::{Knowledge, Seen};
use crate::text::Sentence;
use crate::transfer::verdict::module_fits;
use crate::transfer::{Mechanism, SccVersion, TiaResult, Transfer as Flow};

/// Months for which a look at the list of the Data Privacy Framework is relied on (product decision).
const LIST_MONTHS: u32 = 6;
/// Days before the end of an adequacy decision on which it is told.
const ENDS_WITHIN: u64 = 180;

/// The third countries and organisations to which data go, as they are said.
fn destinations(it: &Flow, on: NaiveDate) -> Vec<Sentence> {
    let mut to: Vec<Sentence> = it
        .countries
        .iter()
        .filter(|country| !in_eea_on(country, on))
        .map(said)
        .collect();
    if !it.international_organisation.is_empty() {
        to.push(Sentence::new("because-name").text("name", it.international_organisation.as_str()));
    }
    to
}

/// Whether it is a transfer in the sense of chapter V on a day.
fn leaves_eea(it: &Flow, on: NaiveDate) -> bool {
    !destinations(it, on).is_empty()
}

/// Whether the mechanism asks for an assessment of the law of the country.
const fn asks_assessment(mechanism: Option<Mechanism>) -> bool {
    matches!(
        mechanism,
        Some(
            Mechanism::SccCommission
                | Mechanism::SccAuthority
                | Mechanism::Bcr
                | Mechanism::CodeOfConduct
                | Mechanism::Certification
                | Mechanism::AdHoc
        )
    )
}

const fn is_derogation(mechanism: Mechanism) -> bool {
    matches!(
        mechanism,
        Mechanism::Art49A
            | Mechanism::Art49B
            | Mechanism::Art49C
            | Mechanism::Art49D
            | Mechanism::Art49E
            | Mechanism::Art49F
            | Mechanism::Art49G
            | Mechanism::Art49Compelling
    )
}

/// R-TRA-01 to R-TRA-13.
pub const RULES: &[Rule] = &[
    rule(
        "R-TRA-01",
        High,
        Seen,
        "GDPR Art 44-46, 49",
        Transfer(|it, scene, found| {
            let to = destinations(it, scene.on);
            if it.mechanism.is_none() && !to.is_empty() {
                found.field("mechanism").list("countries", to);
            }
        }),
    ),
    rule(
        "R-TRA-02",
        High,
        Seen,
        "GDPR Art 45",
        Transfer(|it, scene, found| {
            if it.mechanism != Some(Mechanism::Adequacy) {
                return;
            }
            let covered = |standing: CountryStanding| {
                matches!(
                    standing,
                    CountryStanding::Eea | CountryStanding::Adequate | CountryStanding::Limited
                )
            };
            let mut open: Vec<Sentence> = it
                .countries
                .iter()
                .filter(|country| !covered(adequacy::standing(country, scene.on).standing))
                .map(said)
                .collect();
            let organisation = it.international_organisation.as_str();
            if !it.international_organisation.is_empty()
                && !covered(adequacy::standing_of_organisation(organisation, scene.on).standing)
            {
                open.push(Sentence::new("because-name").text("name", organisation));
            }
            if !open.is_empty() {
                found.field("mechanism").list("countries", open);
            }
        }),
    ),
    rule(
        "R-TRA-03",
        High,
        Seen,
        "GDPR Art 45; Decision (EU) 2023/1795",
        Transfer(|it, scene, found| {
            let us = it.countries.iter().any(|country| country.as_str() == "US");
            let limit = scene.on.checked_sub_months(Months::new(LIST_MONTHS));
            let fresh = it
                .dpf_active_checked_on
                .zip(limit)
                .is_some_and(|(seen, limit)| seen >= limit);
            if us && it.mechanism == Some(Mechanism::Adequacy) && !fresh {
                found
                    .field("dpf_active_checked_on")
                    .fact(
                        "dpf_active_checked_on",
                        it.dpf_active_checked_on
                            .map_or_else(String::new, |day| day.to_string()),
                    )
                    .text("importer", it.importer.as_str());
            }
        }),
    ),
    rule(
        "R-TRA-04",
        High,
        Knowledge,
        "GDPR Art 46(2)(c); Decision (EU) 2021/914 Art 4",
        Transfer(|it, scene, found| {
            let clauses = matches!(
                it.mechanism,
                Some(Mechanism::SccCommission | Mechanism::SccAuthority)
            );
            if clauses && it.scc_version == Some(SccVersion::Old) && leaves_eea(it, scene.on) {
                found.field("scc_version");
            }
        }),
    )
    // From this day no contract could rest on the old clauses any more.
    .since("2022-12-27"),
    rule(
        "R-TRA-05",
        Medium,
        Seen,
        "GDPR Art 46(2)(c)",
        Transfer(|it, scene, found| {
            // The old clauses had no modules.
            let new = it.mechanism == Some(Mechanism::SccCommission)
                && it.scc_version != Some(SccVersion::Old);
            let fits = it
                .scc_module
                .is_some_and(|module| module_fits(module, it.importer_role));
            if new && !fits && leaves_eea(it, scene.on) {
                found
                    .field("scc_module")
                    .fact("module", it.scc_module.map_or("", |it| it.code()))
                    .fact("role", it.importer_role.map_or("", |it| it.code()));
            }
        }),
    ),
    rule(
        "R-TRA-06",
        High,
        Knowledge,
        "GDPR Art 46(1); C-311/18; EDPB Recommendations 01/2020",
        Transfer(|it, scene, found| {
            let assessed = !it.tia_ref.is_empty()
                || it.tia.as_ref().is_some_and(|tia| tia.assessed_on.is_some());
            if asks_assessment(it.mechanism) && !assessed && leaves_eea(it, scene.on) {
                found.field("tia_ref");
            }
        }),
    )
    // The day of the judgment in C-311/18.
    .since("2020-07-16"),
    rule(
        "R-TRA-07",
        High,
        Knowledge,
        "EDPB Recommendations 01/2020",
        Transfer(|it, scene, found| {
            if it.tia_result == Some(TiaResult::Problematic)
                && it.supplementary.is_empty()
                && leaves_eea(it, scene.on)
            {
                found.field("supplementary");
            }
        }),
    )
    .since("2020-11-10"),
    rule(
        "R-TRA-08",
        Medium,
        Knowledge,
        "EDPB Recommendations 01/2020, step 6",
        Transfer(|it, scene, found| {
            if let Some(due) = it.tia_review_due.filter(|due| *due < scene.on)
                && leaves_eea(it, scene.on)
            {
                found.field("tia_review_due").date("date", due);
            }
        }),
    )
    .since("2020-11-10"),
    rule(
        "R-TRA-09",
        High,
        Seen,
        "GDPR Art 49(1), recital 111",
        Transfer(|it, scene, found| {
            if it.mechanism.is_some_and(is_derogation) && it.repetitive && leaves_eea(it, scene.on)
            {
                found
                    .field("repetitive")
                    .fact("mechanism", it.mechanism.map_or("", Mechanism::code));
            }
        }),
    ),
    rule(
        "R-TRA-10",
        High,
        Seen,
        "GDPR Art 49(1), 49(6)",
        Transfer(|it, scene, found| {
            if it.mechanism != Some(Mechanism::Art49Compelling) || !leaves_eea(it, scene.on) {
                return;
            }
            let assessed = it
                .art49
                .as_ref()
                .is_some_and(|record| !record.assessment.is_empty());
            for (there, field) in [
                (assessed, "art49.assessment"),
                (it.sa_informed_on.is_some(), "sa_informed_on"),
                (it.subjects_informed_on.is_some(), "subjects_informed_on"),
            ] {
                if !there {
                    found.field(field);
                }
            }
        }),
    ),
    rule(
        "R-TRA-11",
        Medium,
        Seen,
        "GDPR Art 30(1)(e)",
        // A transfer cannot be recorded without its country; a processor can, and then nobody can tell whether there is
        // a transfer.
        Processor(|it, scene, found| {
            let goes_on = it.end_on.is_none_or(|end| end >= scene.on);
            if goes_on && it.country.is_none() && it.locations.is_empty() {
                found.field("country");
            }
        }),
    ),
    rule(
        "R-TRA-12",
        Medium,
        Seen,
        "GDPR Art 13(1)(f), 14(1)(f)",
        // An activity that no section of a notice describes has no statement on its transfers either.
        Activity(|it, scene, found| {
            let controls = it.role != Some(crate::activity::ActivityRole::Processor);
            let mut to: Vec<Sentence> = Vec::new();
            for (_, transfer) in scene.records.transfers_of(scene.id) {
                for one in destinations(transfer, scene.on) {
                    if !to.contains(&one) {
                        to.push(one);
                    }
                }
            }
            if controls && it.notice_refs.is_empty() && !to.is_empty() {
                found.field("notice_refs").list("countries", to);
            }
        }),
    ),
    rule(
        "R-TRA-13",
        Medium,
        Seen,
        "GDPR Art 45",
        Transfer(|it, scene, found| {
            if it.mechanism != Some(Mechanism::Adequacy) {
                return;
            }
            let limit = scene.on.checked_add_days(Days::new(ENDS_WITHIN));
            for country in &it.countries {
                let standing = adequacy::standing(country, scene.on);
                if let Some(until) = standing.until()
                    && until >= scene.on
                    && limit.is_some_and(|limit| until <= limit)
                {
                    found
                        .field("mechanism")
                        .list("countries", vec![said(country)])
                        .date("date", until);
                }
            }
        }),
    ),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use crate::finding::perfect::{Mutation, Perfect, each_fires_alone, rules_of};

    const CASES: &[(&str, &str, Mutation)] = &[
        ("R-TRA-01", "mechanism", |it| {
            it.set("transfer", "/mechanism", Value::Null);
        }),
        ("R-TRA-02", "mechanism", |it| {
            it.set("transfer", "/mechanism", json!("adequacy"))
                .set("transfer", "/countries/-", json!("IN"))
                .set("transfer", "/dpf_active_checked_on", json!("2026-11-01"));
        }),
        ("R-TRA-03", "dpf_active_checked_on", |it| {
            it.set("transfer", "/mechanism", json!("adequacy")).set(
                "transfer",
                "/dpf_active_checked_on",
                json!("2026-05-21"),
            );
        }),
        ("R-TRA-04", "scc_version", |it| {
            it.set("transfer", "/scc_version", json!("old"));
        }),
        ("R-TRA-05", "scc_module", |it| {
            it.set("transfer", "/scc_module", json!("1"));
        }),
        ("R-TRA-06", "tia_ref", |it| {
            it.set("transfer", "/tia_ref", Value::Null);
        }),
        ("R-TRA-07", "supplementary", |it| {
            it.set("transfer", "/tia_result", json!("problematic")).set(
                "transfer",
                "/supplementary",
                Value::Null,
            );
        }),
        ("R-TRA-08", "tia_review_due", |it| {
            it.set("transfer", "/tia_review_due", json!("2026-11-21"));
        }),
        ("R-TRA-09", "repetitive", |it| {
            it.set("transfer", "/mechanism", json!("art49_1b")).set(
                "transfer",
                "/repetitive",
                json!(true),
            );
        }),
        ("R-TRA-10", "sa_informed_on", |it| {
            it.set("transfer", "/mechanism", json!("art49_compelling"))
                .set(
                    "transfer",
                    "/art49",
                    json!({"assessment": "Weighed on 3 May."}),
                )
                .set("transfer", "/subjects_informed_on", json!("2026-05-03"));
        }),
        ("R-TRA-11", "country", |it| {
            it.set("hosting", "/country", Value::Null)
                .set("hosting", "/locations", Value::Null);
        }),
        ("R-TRA-12", "notice_refs", |it| {
            it.set("shop", "/notice_refs", Value::Null);
        }),
    ];

    #[test]
    fn each_rule_fires_on_its_case_and_nothing_else_does() {
        each_fires_alone(CASES);
    }

    #[test]
    fn a_flow_within_the_eea_is_no_transfer() {
        let mut register = Perfect::new();
        register
            .set("hosting", "/access_countries", json!(["NO"]))
            .set("transfer", "/countries", json!(["DE"]))
            .set("transfer", "/mechanism", Value::Null)
            .set("transfer", "/tia_ref", Value::Null);
        assert!(register.findings().is_empty());
    }

    #[test]
    fn a_past_day_is_judged_by_the_law_of_that_day() {
        let mut register = Perfect::new();
        register.set("transfer", "/scc_version", json!("old"));
        register.on = "2022-12-01".parse().unwrap();
        assert!(!rules_of(&register.findings()).contains(&"R-TRA-04"));
    }

    #[test]
    fn the_end_of_an_adequacy_decision_is_told_half_a_year_before() {
        let mut register = Perfect::new();
        register
            .set("hosting", "/access_countries", json!(["NO", "GB"]))
            .set("transfer", "/countries", json!(["GB"]))
            .set("transfer", "/mechanism", json!("adequacy"));
        register.on = "2031-08-01".parse().unwrap();
        for (name, field) in [
            ("shop", "/review_due"),
            ("news", "/review_due"),
            ("requests", "/review_due"),
            ("support", "/review_due"),
            ("lia", "/review_due"),
            ("hosting", "/dpa_review_due"),
            ("hosting", "/dd_review_due"),
            ("transfer", "/tia_review_due"),
        ] {
            register.set(name, field, json!("2032-01-01"));
        }
        register.set("hosting", "/subs_list_checked_on", json!("2031-07-01"));
        // By then the data that ship with this version are old, and that is said too.
        let found = register.findings();
        assert_eq!(rules_of(&found), ["R-TRA-13", "R-LOG-10", "R-LOG-10"]);
        register.on = "2031-06-01".parse().unwrap();
        assert!(!rules_of(&register.findings()).contains(&"R-TRA-13"));
    }
}
