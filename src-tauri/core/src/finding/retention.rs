//! 8.3 Retention.

use super::found::{Found, Hit, Part};
use super::rule::Judge::{Activity, Case, Workspace};
use super::rule::Rule;
use super::rule::Severity::{High, Low, Medium};
use super::rule::rule;
use super::words::{hedge, speaks_of, stemmed};
use crate::activity::{ActivityRole, MeasureKind};
use crate::legal_basis::Art6;
use crate::retention::{Retention, RetentionAction, Trigger};
use crate::source::SourceStatus::Seen;
use crate::text::Argument;

/// What names a rule: its category of data, what starts it and what happens at its end. Data that are put away after one
/// year and deleted after five have two; how long each is may change, and it is still the same rule.
pub(super) fn key(found: &Found, row: &Retention) -> String {
    let data = found.name(&row.data_category);
    let trigger = row.trigger.map_or("", Trigger::code);
    let action = row.action.map_or("", RetentionAction::code);
    format!("{data} {trigger} {action}").trim().to_owned()
}

/// The rules of an activity that decides on periods: a processor keeps what its controller says.
fn rules(it: &crate::activity::Activity) -> impl Iterator<Item = (usize, &Retention)> {
    let decides = it.role != Some(ActivityRole::Processor);
    it.retention.iter().enumerate().filter(move |_| decides)
}

fn at<'a>(found: &'a mut Found, row: &Retention, column: &str) -> &'a mut Hit {
    found.at(Part::row("retention", key(found, row), column))
}

fn is_silent(trigger: Option<Trigger>) -> bool {
    matches!(
        trigger,
        Some(Trigger::Objection | Trigger::ConsentWithdrawn)
    )
}

/// Words by which a list of those who objected is known.
const SUPPRESSION: [&str; 7] = [
    "suppression",
    "opt-out list",
    "do-not-contact",
    "sperreliste",
    "reservasjonsliste",
    "blokkeerlijst",
    "afmeldlijst",
];

/// R-RET-01 to R-RET-12.
pub const RULES: &[Rule] = &[
    rule(
        "R-RET-01",
        High,
        Seen,
        "GDPR Art 5(1)(e), 30(1)(f), 13(2)(a)",
        Activity(|it, _, found| {
            if it.role == Some(ActivityRole::Processor) {
                return;
            }
            for item in &it.data_items {
                let covered = it.retention.iter().any(|row| {
                    row.data_category.is_empty() || row.data_category.is_same(&item.category)
                });
                if !covered {
                    let data = found.name(&item.category);
                    found
                        .at(Part::row("retention", data, ""))
                        .words("data", item.category.clone());
                }
            }
        }),
    ),
    rule(
        "R-RET-02",
        Medium,
        Seen,
        "GDPR Art 13(2)(a)",
        Activity(|it, _, found| {
            for (place, row) in rules(it) {
                if !row.is_stated() && row.criteria_text.is_empty() {
                    at(found, row, "period").place(place);
                }
            }
        }),
    ),
    rule(
        "R-RET-03",
        Medium,
        Seen,
        "GDPR Art 30(1)(f)",
        Activity(|it, _, found| {
            for (place, row) in rules(it) {
                if let (Some(period), None) = (row.period, row.trigger) {
                    at(found, row, "trigger")
                        .place(place)
                        .fact("period", period);
                }
            }
        }),
    ),
    rule(
        "R-RET-04",
        Medium,
        Seen,
        "GDPR Art 5(1)(e)",
        // Another rule for the same data that runs from something else sets the limit for those who say nothing.
        Activity(|it, _, found| {
            for (place, row) in rules(it) {
                let limited = it.retention.iter().any(|other| {
                    let same = other.data_category.is_empty()
                        || other.data_category.is_same(&row.data_category);
                    same && !is_silent(other.trigger) && other.period.is_some()
                });
                if is_silent(row.trigger) && row.max_period.is_none() && !limited {
                    at(found, row, "max_period").place(place);
                }
            }
        }),
    ),
    rule(
        "R-RET-05",
        High,
        Seen,
        "GDPR Art 6(1)(c), 17(3)(b)",
        Activity(|it, _, found| {
            for (place, row) in rules(it) {
                if let (Some(period), Some(least)) = (row.period, row.legal_min)
                    && least.is_surely_longer(period)
                {
                    at(found, row, "period")
                        .place(place)
                        .fact("period", period)
                        .fact("legal_min", least)
                        .text("law", row.legal_min_ref.as_str());
                }
            }
        }),
    ),
    rule(
        "R-RET-06",
        High,
        Seen,
        "GDPR Art 5(1)(e)",
        Activity(|it, _, found| {
            for (place, row) in rules(it) {
                if let (Some(period), Some(most)) = (row.period.max(row.max_period), row.legal_max)
                    && period.is_surely_longer(most)
                {
                    at(found, row, "period")
                        .place(place)
                        .fact("period", period)
                        .fact("legal_max", most)
                        .text("law", row.legal_max_ref.as_str());
                }
            }
        }),
    ),
    rule(
        "R-RET-07",
        Medium,
        Seen,
        "GDPR Art 6(1)(c)",
        Activity(|it, _, found| {
            let by_law = it.bases.iter().any(|row| row.art6 == Some(Art6::C));
            for (place, row) in rules(it) {
                let asked = row.legal_min.is_some() || !row.legal_min_ref.is_empty();
                if asked && !by_law {
                    at(found, row, "legal_min")
                        .place(place)
                        .text("law", row.legal_min_ref.as_str());
                }
            }
        }),
    ),
    rule(
        "R-RET-08",
        Medium,
        Seen,
        "GDPR recital 26",
        // The method is told in the criteria, or as a measure of pseudonymisation and anonymisation.
        Activity(|it, _, found| {
            let measured = it
                .toms
                .iter()
                .any(|row| row.kind == Some(MeasureKind::Pseudonymisation) && !row.text.is_empty());
            for (place, row) in rules(it) {
                if row.action == Some(RetentionAction::Anonymise)
                    && row.criteria_text.is_empty()
                    && !measured
                {
                    at(found, row, "action").place(place);
                }
            }
        }),
    ),
    rule(
        "R-RET-09",
        Medium,
        Seen,
        "GDPR Art 5(1)(e)",
        // The items the workbench itself can count are the cases of its own log.
        Workspace(|it, _, found| {
            if it.overdue > 0 {
                let count = i64::try_from(it.overdue).unwrap_or(i64::MAX);
                found
                    .field("own_retention")
                    .said("count", Argument::Number(count));
            }
        }),
    ),
    rule(
        "R-RET-10",
        Medium,
        Seen,
        "GDPR Art 5(1)(e), 5(2)",
        Case(|it, scene, found| {
            if !it.request.legal_hold {
                return;
            }
            if it.request.assigned_to.is_empty() {
                found.field("assigned_to");
            }
            if it.request.hold_reason.is_empty() {
                found.field("hold_reason");
            }
            if it.request.hold_review.is_none_or(|day| day < scene.on) {
                found.field("hold_review").fact(
                    "hold_review",
                    it.request
                        .hold_review
                        .map_or_else(String::new, |day| day.to_string()),
                );
            }
        }),
    ),
    rule(
        "R-RET-11",
        Low,
        Seen,
        "GDPR Art 21(3)",
        Activity(|it, _, found| {
            let listed = it.retention.iter().any(|row| {
                speaks_of(&row.criteria_text, &SUPPRESSION)
                    || row
                        .data_category
                        .each()
                        .any(|(_, name)| stemmed(name, &SUPPRESSION))
            }) || it.data_items.iter().any(|item| {
                item.category
                    .each()
                    .any(|(_, name)| stemmed(name, &SUPPRESSION))
            });
            if it.role != Some(ActivityRole::Processor) && it.direct_marketing() && !listed {
                found.field("retention");
            }
        }),
    ),
    rule(
        "R-RET-12",
        Low,
        Seen,
        "GDPR Art 13(2)(a)",
        Activity(|it, _, found| {
            for (place, row) in rules(it) {
                if let Some(word) = hedge(&row.criteria_text) {
                    at(found, row, "criteria_text")
                        .place(place)
                        .text("word", word);
                }
            }
        }),
    ),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use crate::finding::CaseFile;
    use crate::finding::perfect::{
        Mutation, Perfect, each_fires_alone, findings_of_case, rules_of,
    };

    const CASES: &[(&str, &str, Mutation)] = &[
        ("R-RET-01", "retention", |it| {
            it.set(
                "requests",
                "/retention/0/data_category",
                json!({"en": "Answers"}),
            );
        }),
        ("R-RET-02", "retention[0].period", |it| {
            it.set("requests", "/retention/0/period", Value::Null);
        }),
        ("R-RET-03", "retention[0].trigger", |it| {
            it.set("requests", "/retention/0/trigger", Value::Null);
        }),
        ("R-RET-04", "retention[0].max_period", |it| {
            it.set("news", "/retention/0/max_period", Value::Null);
        }),
        ("R-RET-05", "retention[1].period", |it| {
            it.set("shop", "/retention/1/period", json!("P3Y"));
        }),
        ("R-RET-06", "retention[0].period", |it| {
            it.set("requests", "/retention/0/legal_max", json!("P1Y"));
        }),
        ("R-RET-07", "retention[0].legal_min", |it| {
            it.set("news", "/retention/0/legal_min", json!("P1Y"));
        }),
        ("R-RET-08", "retention[0].action", |it| {
            it.set("requests", "/retention/0/action", json!("anonymise"));
        }),
        ("R-RET-09", "own_retention", |it| it.standing.overdue = 2),
        ("R-RET-11", "retention", |it| {
            it.set("news", "/retention/0/criteria_text", Value::Null);
        }),
        ("R-RET-12", "retention[0].criteria_text", |it| {
            it.set(
                "requests",
                "/retention/0/criteria_text",
                json!({"en": "In most cases three years after the case was closed."}),
            );
        }),
    ];

    #[test]
    fn each_rule_fires_on_its_case_and_nothing_else_does() {
        each_fires_alone(CASES);
    }

    #[test]
    fn silent_persons_are_covered_by_another_rule_for_the_same_data() {
        let mut register = Perfect::new();
        register
            .set("news", "/retention/0/max_period", Value::Null)
            .set(
                "news",
                "/retention/-",
                json!({"period": "P2Y", "trigger": "last_activity", "action": "delete"}),
            );
        assert!(register.findings().is_empty());
    }

    #[test]
    fn a_legal_hold_needs_an_owner_a_reason_and_a_day_of_review() {
        let held = |document: Value| -> CaseFile {
            CaseFile::of(serde_json::from_value(document).unwrap())
        };
        let bare = findings_of_case(
            &held(json!({"title": "Access", "legal_hold": true})),
            |_| {},
        );
        assert_eq!(rules_of(&bare), ["R-RET-10"; 3]);
        let kept = json!({"title": "Access", "legal_hold": true, "assigned_to": "Counsel", "hold_reason": "Suit 12/2026",
            "hold_review": "2027-01-10"});
        assert!(findings_of_case(&held(kept), |_| {}).is_empty());
    }
}
