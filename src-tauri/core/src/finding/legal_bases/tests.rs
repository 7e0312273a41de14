//! What makes each rule on legal bases fire: one change of the perfect register.
#![allow(clippy::unwrap_used)]
use serde_json::{Value, json};

use crate::finding::perfect::{Mutation, Perfect, each_fires_alone, id};

const CASES: &[(&str, &str, Mutation)] = &[
    ("R-BAS-01", "bases", |it| {
        it.set("shop", "/bases/1/valid_to", json!("2026-10-01"));
    }),
    ("R-BAS-02", "bases[3].subject_category", |it| {
        it.set(
            "shop",
            "/bases/-",
            json!({"purpose": "p1", "art6": "e", "law_ref": {"provision": "Act § 1"}}),
        );
    }),
    ("R-BAS-03", "bases[1].lia", |it| {
        it.set("shop", "/bases/1/lia", Value::Null);
    }),
    ("R-BAS-04", "bases[1].lia", |it| {
        it.set("lia", "/balance", json!("fails"));
    }),
    ("R-BAS-05", "review_due", |it| {
        it.set("lia", "/review_due", json!("2026-11-21"));
    }),
    ("R-BAS-06", "communicated_in_notice", |it| {
        it.set("lia", "/communicated_in_notice", json!(false));
    }),
    ("R-BAS-07", "alternatives", |it| {
        it.set("lia", "/alternatives", Value::Null);
    }),
    ("R-BAS-08", "bases[1].art6", |it| {
        it.set("own", "/is_public_authority", json!(true)).set(
            "shop",
            "/purposes/1/kind",
            json!("legal"),
        );
    }),
    ("R-BAS-09", "bases[0].consent_profile", |it| {
        it.set("news", "/bases/0/consent_profile", Value::Null);
    }),
    ("R-BAS-10", "withdrawal_channels", |it| {
        it.set("consent", "/withdrawal_channels", Value::Null);
    }),
    ("R-BAS-11", "withdrawal_effort", |it| {
        it.set("consent", "/withdrawal_effort", json!("harder"));
    }),
    ("R-BAS-12", "bases[0].consent_profile", |it| {
        it.set("consent", "/granular", json!(false)).set(
            "news",
            "/purposes/-",
            json!({"key": "p2", "text": {"en": "To invite subscribers to seminars"}, "kind": "marketing"}),
        );
        it.set("news", "/bases/0/purpose", json!(""));
    }),
    ("R-BAS-13", "separate_from_terms", |it| {
        it.set("consent", "/separate_from_terms", json!(false));
    }),
    ("R-BAS-14", "bases[0].art6", |it| {
        it.set("news", "/employees_affected", json!(true));
    }),
    ("R-BAS-15", "bases[0].consent_profile", |it| {
        it.set("news", "/children", json!(true));
    }),
    ("R-BAS-16", "bases[0].subject_is_party", |it| {
        it.set("shop", "/bases/0/subject_is_party", json!(false));
    }),
    ("R-BAS-17", "bases[0].art6", |it| {
        it.set("shop", "/purposes/0/kind", json!("improvement"));
    }),
    ("R-BAS-18", "bases[2].law_ref", |it| {
        it.set("shop", "/bases/2/law_ref", Value::Null);
    }),
    ("R-BAS-19", "bases[2].law_ref", |it| {
        it.set("shop", "/bases/2/law_ref/country", json!("US"));
    }),
    ("R-BAS-20", "bases[0].vital_need", |it| {
        it.set("requests", "/bases/0/art6", json!("d"));
    }),
    ("R-BAS-21", "data_items[0].special", |it| {
        it.set("requests", "/data_items/0/special", json!("health"));
    }),
    ("R-BAS-22", "bases[0].art9", |it| {
        it.set("news", "/data_items/0/special", json!("belief"))
            .set("news", "/bases/0/art9", json!(["a"]))
            .set("consent", "/explicit", json!(false));
    }),
    ("R-BAS-23", "bases[0].art9_law", |it| {
        it.set("news", "/data_items/0/special", json!("health"))
            .set("news", "/bases/0/art9", json!(["h"]));
    }),
    ("R-BAS-24", "data_items[0].criminal", |it| {
        it.set("requests", "/data_items/0/criminal", json!(true));
    }),
    ("R-BAS-25", "data_items[0].national_id", |it| {
        it.set("news", "/data_items/0/national_id", json!(true));
    }),
    ("R-BAS-26", "bases", |it| {
        it.set(
            "shop",
            "/adm",
            json!({"solely_automated": true, "significant_effect": true, "logic": {"en": "Score"},
                "safeguards": {"en": "A person looks again."}}),
        );
    }),
    ("R-BAS-27", "adm.logic", |it| {
        it.set("shop", "/bases/0/art22_ground", json!("a")).set(
            "shop",
            "/adm",
            json!({"solely_automated": true, "significant_effect": true,
                "safeguards": {"en": "A person looks again."}}),
        );
    }),
    ("R-BAS-28", "rights_channels", |it| {
        it.set("news", "/rights_channels", Value::Null)
            .set(
                "news",
                "/data_items/0/category",
                json!({"en": "Postal addresses"}),
            )
            .set(
                "news",
                "/bases/0",
                json!({"purpose": "p1", "art6": "f", "lia": id(20)}),
            )
            .set("lia", "/optout_offered", json!(false));
    }),
    ("R-BAS-29", "bases[1].art6", |it| {
        it.set("shop", "/purposes/1/kind", json!("profiling")).set(
            "shop",
            "/data_items/1/description",
            json!({"en": "Read from a cookie."}),
        );
    }),
    ("R-BAS-30", "bases[0].art6", |it| {
        it.set(
            "news",
            "/bases/0",
            json!({"purpose": "p1", "art6": "f", "lia": id(20)}),
        );
    }),
    ("R-BAS-31", "purposes[1].compat_assessment_ref", |it| {
        it.set("shop", "/purposes/1/further_processing_of", json!("p1"));
    }),
    ("R-BAS-32", "bases[0].hedge_text", |it| {
        it.set("news", "/bases/0/hedge_text", json!("mainly"));
    }),
    ("R-BAS-33", "bases[0].art6", |it| {
        it.set(
            "support",
            "/bases",
            json!([{"art6": "a", "consent_profile": id(21)}]),
        );
    }),
    ("R-BAS-34", "dpia", |it| {
        it.set("shop", "/large_scale", json!(true))
            .set("shop", "/vulnerable", json!(true));
    }),
    ("R-BAS-35", "dpia.consulted_on", |it| {
        it.set(
            "shop",
            "/dpia",
            json!({"status": "done", "residual_risk": "high"}),
        );
    }),
    ("R-BAS-36", "bases[1].lia", |it| {
        it.set("lia", "/decided_on", Value::Null).set(
            "shop",
            "/bases/-",
            json!({"purpose": "p2", "art6": "a", "consent_profile": id(21), "valid_to": "2025-12-31"}),
        );
    }),
];

#[test]
fn each_rule_fires_on_its_case_and_nothing_else_does() {
    each_fires_alone(CASES);
}

#[test]
fn a_row_that_is_no_longer_in_use_is_not_judged() {
    let mut register = Perfect::new();
    register.set(
        "shop",
        "/bases/-",
        json!({"purpose": "p1", "art6": "f", "hedge_text": "mainly", "valid_to": "2025-12-31"}),
    );
    assert!(register.findings().is_empty());
}

#[test]
fn two_bases_for_one_purpose_are_in_order_when_they_are_for_different_persons() {
    let mut register = Perfect::new();
    register
        .set(
            "shop",
            "/bases/0/subject_category",
            json!({"en": "Customers"}),
        )
        .set(
            "shop",
            "/bases/-",
            json!({"purpose": "p1", "art6": "e", "law_ref": {"provision": "Act § 1"},
                "subject_category": {"en": "Drivers"}}),
        );
    assert!(register.findings().is_empty());
}

#[test]
fn e_mail_to_existing_customers_needs_the_exception_recorded_and_no_consent() {
    let mut register = Perfect::new();
    register.set(
        "news",
        "/bases/0",
        json!({"purpose": "p1", "art6": "f", "lia": id(20),
            "interest": {"en": "Own similar goods to existing customers"}}),
    );
    assert!(register.findings().is_empty());
}
