//! 8.1 Completeness of the register.

use super::rule::Judge::{Activity, Own};
use super::rule::Rule;
use super::rule::Severity::{High, Medium};
use super::rule::rule;
use crate::source::SourceStatus::Seen;

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
            let reachable = !it.email.is_empty()
                || !it.phone.is_empty()
                || it.contacts.iter().any(|one| !one.email.is_empty());
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
        Activity(|it, _, found| {
            if it.controllers.len() > 1 && it.joint_arrangement_ref.is_empty() {
                found.field("joint_arrangement_ref");
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
    ];

    #[test]
    fn each_rule_fires_on_its_case_and_nothing_else_does() {
        each_fires_alone(CASES);
    }
}
