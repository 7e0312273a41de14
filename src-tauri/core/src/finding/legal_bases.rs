//! 8.2 Legal bases.

use super::found::Part;
use super::rule::Judge::{Activity, InterestAssessment};
use super::rule::Rule;
use super::rule::Severity::{High, Medium};
use super::rule::rule;
use crate::legal_basis::{Art6, Basis};
use crate::source::SourceStatus::Seen;

/// What names a row of basis: its purpose, its letter, its category of persons.
fn key(row: &Basis) -> String {
    let letter = row.art6.map_or("", Art6::code);
    let persons = row.subject_category.each().next().map_or("", |(_, it)| it);
    format!("{} {letter} {persons}", row.purpose)
        .trim()
        .to_owned()
}

/// R-BAS-01 to R-BAS-36.
pub const RULES: &[Rule] = &[
    rule(
        "R-BAS-03",
        High,
        Seen,
        "GDPR Art 6(1)(f), 5(2); EDPB Guidelines 1/2024",
        Activity(|it, _, found| {
            for (place, row) in it.bases.iter().enumerate() {
                if row.art6 == Some(Art6::F) && row.lia.is_none() {
                    found
                        .at(Part::row("bases", key(row), "lia"))
                        .place(place)
                        .fact(
                            "interest",
                            row.interest.in_language(crate::text::Language::En),
                        );
                }
            }
        }),
    ),
    rule(
        "R-BAS-05",
        Medium,
        Seen,
        "GDPR Art 5(2)",
        InterestAssessment(|it, scene, found| {
            if let Some(due) = it.review_due.filter(|due| *due < scene.on) {
                found.field("review_due").date("date", due);
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
        ("R-BAS-03", "bases[1].lia", |it| {
            it.set("shop", "/bases/1/lia", Value::Null);
        }),
        ("R-BAS-05", "review_due", |it| {
            it.set("lia", "/review_due", json!("2026-11-21"));
        }),
    ];

    #[test]
    fn each_rule_fires_on_its_case_and_nothing_else_does() {
        each_fires_alone(CASES);
    }
}
