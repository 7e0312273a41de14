//! 8.7 Requests of authorities: what the file must show afterwards.

use chrono::Months;

use super::is_authority;
use crate::finding::case_file::{disclosure, fields, step};
use crate::finding::found::Part;
use crate::finding::rule::Judge::{Case, Workspace};
use crate::finding::rule::Rule;
use crate::finding::rule::Severity::{High, Low, Medium};
use crate::finding::rule::rule;
use crate::finding::scene::{CaseFile, Scene};
use crate::procedure::follow::FollowUpKind;
use crate::procedure::{BlockCode as B, follow};
use crate::request::{
    Answer as A, ClockCode, Disclosure, Medium as By, Outcome as O, StepCode as S,
};
use crate::source::SourceStatus::{Knowledge, Product, Seen};

/// R-AUT-33 to R-AUT-38.
pub const RULES: &[Rule] = &[
    rule(
        "R-AUT-33",
        High,
        Seen,
        "GDPR Art 6(1)(d), recital 46",
        Case(|it, scene, found| {
            if !is_authority(it) || !it.in_emergency() {
                return;
            }
            let described = it
                .entries
                .last(S::Em01)
                .is_some_and(|it| it.answer == Some(A::Yes) && !it.reason.is_empty());
            if !described {
                found.at(step(S::Em01)).text("lack", "danger");
            }
            if second_is_missing(it, scene) {
                found.at(step(S::FourEyes)).text("lack", "second");
            }
        }),
    ),
    rule(
        "R-AUT-34",
        Medium,
        Product,
        "GDPR Art 5(2), 6(1)(d)",
        Case(|it, scene, found| {
            if is_authority(it) && it.missed(ClockCode::Emc48, scene).is_some() {
                found.at(step(S::Em05));
            }
        }),
    ),
    rule(
        "R-AUT-35",
        Medium,
        Seen,
        "GDPR Art 5(1)(f), 5(2)",
        Case(|it, _, found| {
            if !is_authority(it) {
                return;
            }
            for (place, given) in it.given() {
                let lacks = unproven(given);
                if let Some(first) = lacks.first() {
                    found
                        .at(disclosure(place, first))
                        .text("to", it.recipient_of(given))
                        .list("what", fields(&lacks));
                }
            }
        }),
    ),
    rule(
        "R-AUT-36",
        Medium,
        Product,
        "GDPR Art 5(2), 24",
        Case(|it, scene, found| {
            let decided = it
                .outcome()
                .is_some_and(|it| it == O::Refuse || it.allows_disclosure());
            let carried_out = it.disclosed() || it.answered();
            if is_authority(it) && decided && carried_out && it.lacks(scene, B::FourEyes) {
                found.at(step(S::FourEyes));
            }
        }),
    ),
    rule(
        "R-AUT-37",
        Low,
        Product,
        "GDPR Art 6(3)",
        Case(|it, scene, found| {
            let Some(received) = it.received_on(scene).filter(|_| is_authority(it)) else {
                return;
            };
            let old = it
                .entries
                .documents
                .iter()
                .filter_map(|it| it.date)
                .find(|date| {
                    date.checked_add_months(Months::new(3))
                        .is_some_and(|end| end < received)
                });
            if let Some(date) = old {
                found
                    .at(Part::field("legal_document.date"))
                    .date("date", date);
            }
        }),
    ),
    rule(
        "R-AUT-38",
        Medium,
        Knowledge,
        "Directive 2002/58/EC Art 15(1b)",
        Workspace(|it, scene, found| {
            let since = scene.on.checked_sub_months(Months::new(12));
            let reviewed = it
                .authority_procedure_reviewed_on
                .is_some_and(|day| since.is_none_or(|since| day >= since));
            if it.authorities_ask && !reviewed {
                found.at(Part::whole());
            }
        }),
    ),
];

/// Whether nobody else approved an emergency disclosure: of two who decide, or within the 24 hours of a review.
fn second_is_missing(it: &CaseFile, scene: &Scene) -> bool {
    let case = it.case(scene);
    let Some(second) = follow::follow_ups(&case)
        .into_iter()
        .find(|it| it.kind == FollowUpKind::EmergencySecond)
    else {
        return false;
    };
    let reviewed_after = it.answer(S::Em04) == Some(A::ReviewWithin24h);
    !reviewed_after || second.due_at.is_some_and(|due| due <= scene.now)
}

/// What would prove a delivery and is not recorded. Who shows something for inspection hands over no file.
fn unproven(given: &Disclosure) -> Vec<&'static str> {
    let mut lacks = Vec::new();
    if given.receipt_ref.is_empty() {
        lacks.push("receipt_ref");
    }
    let as_file = matches!(
        given.medium,
        Some(By::Portal | By::EncryptedTransfer | By::Email)
    );
    if as_file && given.file_hash.is_none() {
        lacks.push("file_hash");
    }
    lacks
}
