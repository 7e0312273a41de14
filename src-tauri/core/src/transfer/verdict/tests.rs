//! Each reason with a transfer for which it holds and one for which it does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::record::{Kind, Record};
use crate::text::{Language, Words};

const TODAY: &str = "2026-11-17";

fn transfer(fields: &str) -> Transfer {
    let json = format!(r#"{{"importer":"X",{fields}}}"#);
    Record::parse(Kind::Transfer, &json)
        .unwrap()
        .try_into()
        .unwrap()
}

fn on(fields: &str, date: &str) -> (Verdict, Vec<String>) {
    let judged = verdict(&transfer(fields), date.parse().unwrap());
    let keys = judged
        .reasons
        .iter()
        .map(|(_, sentence)| sentence.key.to_string())
        .collect();
    (judged.verdict, keys)
}

fn says(fields: &str, date: &str, verdict: Verdict, key: &str) {
    let (found, keys) = on(fields, date);
    assert_eq!(found, verdict, "{fields}: {keys:?}");
    assert!(keys.iter().any(|it| it == key), "{fields}: {keys:?}");
}

const SCC: &str = r#""countries":["IN"],"mechanism":"scc_c","scc_version":"2021/914","scc_signed_on":"2024-01-01","scc_module":"2",
    "importer_role":"processor","scc_options":{"annexes":["I.A","I.B","I.C","II"]},"tia_result":"problematic_not_applied","tia_review_due":"2027-01-01""#;

#[test]
fn a_transfer_within_the_eea_needs_no_mechanism() {
    for country in ["NO", "IS", "LI", "NL"] {
        let fields = format!(r#""countries":["{country}"]"#);
        says(&fields, TODAY, Verdict::Sound, "transfer-eea");
    }
    says(
        r#""countries":["GB"]"#,
        "2020-12-31",
        Verdict::Sound,
        "transfer-eea",
    );
}

#[test]
fn without_a_mechanism_nothing_goes_outside() {
    says(
        r#""countries":["IN"]"#,
        TODAY,
        Verdict::Unsound,
        "transfer-mechanism-none",
    );
    says(
        r#""countries":["US"]"#,
        TODAY,
        Verdict::Unsound,
        "transfer-mechanism-none",
    );
    says(
        r#""countries":["CH"]"#,
        TODAY,
        Verdict::Check,
        "transfer-adequacy-unnamed",
    );
}

#[test]
fn adequacy_stands_and_falls_with_the_decision_of_the_day() {
    let to = |country: &str| format!(r#""countries":["{country}"],"mechanism":"adequacy""#);
    says(&to("CH"), TODAY, Verdict::Sound, "adequacy-adequate");
    says(&to("GB"), TODAY, Verdict::Sound, "adequacy-adequate");
    says(&to("GB"), "2032-01-01", Verdict::Unsound, "adequacy-lapsed");
    says(&to("US"), "2021-01-01", Verdict::Unsound, "adequacy-lapsed");
    says(&to("IN"), TODAY, Verdict::Unsound, "transfer-no-decision");
    says(&to("CA"), TODAY, Verdict::Check, "adequacy-limited");
    let (verdict, keys) = on(r#""countries":["CH","IN"],"mechanism":"adequacy""#, TODAY);
    assert_eq!(
        (verdict, keys),
        (Verdict::Unsound, vec!["transfer-no-decision".to_owned()]),
        "one country without a decision spoils it"
    );
    let organisation =
        r#""international_organisation":"European Patent Organisation","mechanism":"adequacy""#;
    says(organisation, TODAY, Verdict::Sound, "adequacy-adequate");
    says(
        organisation,
        "2025-01-01",
        Verdict::Unsound,
        "transfer-no-decision",
    );
}

#[test]
fn a_look_at_the_list_of_the_framework_is_good_for_twelve_months() {
    let seen = |date: &str| {
        format!(r#""countries":["US"],"mechanism":"adequacy","dpf_active_checked_on":"{date}""#)
    };
    says(
        &seen("2025-11-17"),
        TODAY,
        Verdict::Sound,
        "transfer-listed",
    );
    says(
        &seen("2025-11-16"),
        TODAY,
        Verdict::Check,
        "transfer-list-old",
    );
    says(
        r#""countries":["US"],"mechanism":"adequacy""#,
        TODAY,
        Verdict::Check,
        "transfer-list-unchecked",
    );
}

#[test]
fn clauses_that_are_signed_filled_in_and_assessed_are_sound() {
    assert_eq!(
        on(SCC, TODAY),
        (Verdict::Sound, vec!["transfer-sound-scc".to_owned()])
    );
}

#[test]
fn old_clauses_ended_with_the_year_2022() {
    let old = |signed: &str| {
        format!(
            r#""countries":["IN"],"mechanism":"scc_c","scc_version":"old","tia_result":"problematic_not_applied"{signed}"#
        )
    };
    says(&old(""), TODAY, Verdict::Unsound, "transfer-scc-old");
    says(&old(""), "2022-12-27", Verdict::Unsound, "transfer-scc-old");
    says(
        &old(""),
        "2022-12-26",
        Verdict::Check,
        "transfer-scc-ending",
    );
    let late = old(r#","scc_signed_on":"2021-09-27""#);
    says(&late, "2022-01-01", Verdict::Unsound, "transfer-scc-old");
}

#[test]
fn each_thing_that_clauses_lack_is_named() {
    let without = |part: &str, with: &str| {
        assert!(SCC.contains(part), "{part}");
        SCC.replace(part, with)
    };
    for (part, with, verdict, key) in [
        (
            r#","scc_version":"2021/914""#,
            "",
            Verdict::Check,
            "transfer-scc-version",
        ),
        (
            r#","scc_signed_on":"2024-01-01""#,
            "",
            Verdict::Check,
            "transfer-scc-unsigned",
        ),
        (
            "2024-01-01",
            "2026-11-18",
            Verdict::Unsound,
            "transfer-scc-later",
        ),
        (
            r#","scc_module":"2""#,
            "",
            Verdict::Check,
            "transfer-scc-module-none",
        ),
        (
            r#""scc_module":"2""#,
            r#""scc_module":"1""#,
            Verdict::Check,
            "transfer-scc-module",
        ),
        (r#","II""#, "", Verdict::Check, "transfer-scc-annexes"),
        (
            r#""annexes""#,
            r#""sub_processors":"specific","annexes""#,
            Verdict::Check,
            "transfer-scc-annexes",
        ),
        (
            r#","tia_result":"problematic_not_applied""#,
            "",
            Verdict::Check,
            "transfer-tia-missing",
        ),
        (
            "problematic_not_applied",
            "problematic",
            Verdict::Unsound,
            "transfer-tia-problematic",
        ),
        (
            "2027-01-01",
            "2026-11-16",
            Verdict::Check,
            "transfer-tia-overdue",
        ),
        (
            r#""tia_result":"problematic_not_applied""#,
            r#""tia_result":"mitigated","tia":{"contractual":["C"]}"#,
            Verdict::Check,
            "transfer-tia-not-technical",
        ),
        (
            r#""tia_result":"problematic_not_applied""#,
            r#""tia_result":"none","tia":{"guarantees":["a"]}"#,
            Verdict::Check,
            "transfer-tia-guarantees",
        ),
        (
            r#""tia_result""#,
            r#""tia":{"effective":false},"tia_result""#,
            Verdict::Unsound,
            "transfer-tia-ineffective",
        ),
    ] {
        says(&without(part, with), TODAY, verdict, key);
    }
    says(
        &without("2027-01-01", TODAY),
        TODAY,
        Verdict::Sound,
        "transfer-sound-scc",
    );
}

#[test]
fn an_adequate_country_needs_no_assessment_beside_the_clauses() {
    let swiss = SCC.replace("IN", "CH").replace(
        r#","tia_result":"problematic_not_applied","tia_review_due":"2027-01-01""#,
        "",
    );
    says(&swiss, TODAY, Verdict::Sound, "transfer-sound-scc");
}

#[test]
fn other_safeguards_name_their_approval() {
    let bcr = |reference: &str| {
        format!(
            r#""countries":["IN"],"mechanism":"bcr","tia_result":"problematic_not_applied"{reference}"#
        )
    };
    says(&bcr(""), TODAY, Verdict::Check, "transfer-no-approval");
    let approved = bcr(r#","mechanism_ref":"Approval 12""#);
    says(&approved, TODAY, Verdict::Sound, "transfer-sound-46");
}

#[test]
fn derogations_are_not_for_what_repeats_itself() {
    let on = |mechanism: &str, more: &str| {
        format!(r#""countries":["IN"],"mechanism":"{mechanism}"{more}"#)
    };
    let written = r#","art49":{"necessity":"N","risk_information_ref":"R","provision":"P","occasional":true}"#;
    for mechanism in [
        "art49_1a", "art49_1b", "art49_1c", "art49_1d", "art49_1e", "art49_1f", "art49_1g",
    ] {
        says(
            &on(mechanism, written),
            TODAY,
            Verdict::Sound,
            "transfer-sound-49",
        );
        let bare = super::verdict(&transfer(&on(mechanism, "")), TODAY.parse().unwrap());
        assert_eq!(
            bare.verdict,
            Verdict::Check,
            "{mechanism} without its record"
        );
    }
    for mechanism in ["art49_1b", "art49_1c", "art49_1e"] {
        let repeated = on(mechanism, &format!(r#"{written},"repetitive":true"#));
        says(
            &repeated,
            TODAY,
            Verdict::Unsound,
            "transfer-49-not-occasional",
        );
    }
    let consent = on("art49_1a", &format!(r#"{written},"repetitive":true"#));
    says(&consent, TODAY, Verdict::Check, "transfer-49-repetitive");
}

#[test]
fn compelling_interests_carry_few_persons_once_and_only_with_everybody_told() {
    let whole = r#""countries":["IN"],"mechanism":"art49_compelling","subjects_limited":true,"sa_informed_on":"2026-01-01",
        "subjects_informed_on":"2026-01-01","art49":{"assessment":"A","safeguards":"S"}"#;
    says(whole, TODAY, Verdict::Sound, "transfer-sound-49");
    for (part, with, verdict, key) in [
        (
            r#""subjects_limited":true,"#,
            "",
            Verdict::Check,
            "transfer-49-compelling-number",
        ),
        (
            "true",
            "false",
            Verdict::Unsound,
            "transfer-49-compelling-many",
        ),
        (
            r#""sa_informed_on":"2026-01-01","#,
            "",
            Verdict::Check,
            "transfer-49-compelling-authority",
        ),
        (
            r#""subjects_informed_on":"2026-01-01","#,
            "",
            Verdict::Check,
            "transfer-49-compelling-subjects",
        ),
        (
            r#""safeguards":"S""#,
            r#""safeguards":"""#,
            Verdict::Check,
            "transfer-49-compelling-undocumented",
        ),
        (
            r#""mechanism""#,
            r#""repetitive":true,"mechanism""#,
            Verdict::Unsound,
            "transfer-49-compelling-repetitive",
        ),
    ] {
        assert!(whole.contains(part), "{part}");
        says(&whole.replace(part, with), TODAY, verdict, key);
    }
}

proptest! {
    /// Whatever a transfer says, it gets a verdict with a reason that every language can say; reasons that speak for it
    /// stand beside none that speaks against.
    #[test]
    fn every_verdict_has_its_reason_in_words(
        country in 0_usize..250, mechanism in 0_usize..18, module in 0_usize..5, tia in 0_usize..5,
        repetitive in any::<bool>(), days in 0_i64..9_000,
    ) {
        let it = Transfer {
            countries: vec![crate::country::CODES[country].parse().unwrap()],
            mechanism: Mechanism::ALL.get(mechanism).copied(),
            scc_module: SccModule::ALL.get(module).copied(),
            tia_result: TiaResult::ALL.get(tia).copied(),
            repetitive,
            ..Transfer::default()
        };
        let on = "2010-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(days);
        let judged = verdict(&it, on);
        prop_assert!(!judged.reasons.is_empty());
        prop_assert_eq!(judged.reasons[0].0, judged.verdict);
        prop_assert!(judged.verdict == Verdict::Sound || judged.reasons.iter().all(|(verdict, _)| *verdict != Verdict::Sound));
        for language in Language::ALL {
            let words = Words::new(language).unwrap();
            for (_, sentence) in &judged.reasons {
                prop_assert!(words.try_say(sentence).is_ok(), "{}: {:?}", language, sentence);
            }
        }
    }
}
