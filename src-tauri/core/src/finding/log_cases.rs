//! 8.9 The trail of cases: what must have come before a decision and a disclosure, and how long a file is kept.

use super::case_file::{decision, disclosure, step, steps};
use super::rule::Judge::Case;
use super::rule::Rule;
use super::rule::Severity::{High, Medium};
use super::rule::rule;
use super::scene::{CaseFile, Scene};
use crate::procedure::guard;
use crate::procedure::{CaseEntries, evidence};
use crate::request::{Answer as A, Disclosure, Outcome, Step, StepCode as S};
use crate::source::SourceStatus::{Product, Seen};

/// R-LOG-02, 03, 04 and 07.
pub const RULES: &[Rule] = &[
    rule(
        "R-LOG-02",
        High,
        Seen,
        "GDPR Art 5(2)",
        Case(|it, scene, found| {
            let open = steps_not_taken(it, scene);
            if !open.is_empty() {
                found.at(decision("")).list("steps", steps(&open));
            }
        }),
    ),
    rule(
        "R-LOG-03",
        High,
        Seen,
        "GDPR Art 5(2), 6",
        Case(|it, _, found| {
            for (place, given) in it.given() {
                if !was_decided(it, place, given) {
                    found
                        .at(disclosure(place, "decision"))
                        .text("to", it.recipient_of(given));
                }
            }
        }),
    ),
    rule(
        "R-LOG-04",
        Medium,
        Product,
        "GDPR Art 5(2), 24",
        Case(|it, _, found| {
            let by = it.decision().and_then(|it| it.decided_by);
            let own = it.entries.placed_steps().any(|(place, step)| {
                place > it.entries.decided_at_place
                    && step.step_code == Some(S::FourEyes)
                    && step.answer == Some(A::Yes)
                    && step.by.is_some()
                    && step.by == by
            });
            if own {
                found.at(step(S::FourEyes));
            }
        }),
    ),
    rule(
        "R-LOG-07",
        Medium,
        Seen,
        "GDPR Art 5(1)(e)",
        Case(|it, scene, found| {
            let request = &it.request;
            let kept = !request.legal_hold && !request.status().is_open();
            let due = request.retention_due.filter(|due| *due < scene.on);
            if let Some(due) = due.filter(|_| kept) {
                found.field("retention_due").date("date", due);
            }
        }),
    ),
];

/// The steps that the outcome in force rests on and that had no answer when it was decided.
fn steps_not_taken(it: &CaseFile, scene: &Scene) -> Vec<S> {
    let entries = &it.entries;
    if entries.decision().is_none() {
        return Vec::new();
    }
    // What a correction took the place of is out of the entries: it stood before, for all that is known.
    let before =
        |place: u64, step: &Step| place < entries.decided_at_place || step.corrects.is_some();
    let (step_places, steps) = entries
        .placed_steps()
        .filter(|(place, step)| before(*place, step))
        .map(|(place, step)| (place, step.clone()))
        .unzip();
    let then = CaseEntries {
        steps,
        step_places,
        ..entries.clone()
    };
    let mut open = Vec::new();
    let case = guard::Case {
        entries: &then,
        ..it.case(scene)
    };
    for block in evidence::missing(&case) {
        if let Some(code) = block.step
            && code != S::FourEyes
            && then.answer(code).is_none()
            && !open.contains(&code)
        {
            open.push(code);
        }
    }
    open
}

/// Whether a decision that allows it came before a disclosure. One that was recorded with it names its decision; for
/// others the order of the log counts.
fn was_decided(it: &CaseFile, place: u64, given: &Disclosure) -> bool {
    let allows = |outcome: Option<Outcome>| outcome.is_some_and(Outcome::allows_disclosure);
    let entries = &it.entries;
    if given.decision.is_some() {
        return true;
    }
    let (last, earlier) = match entries.decisions.split_last() {
        Some((last, earlier)) => (Some(last), earlier),
        None => (None, &[][..]),
    };
    let by_last = place > entries.decided_at_place && last.is_some_and(|it| allows(it.outcome));
    by_last || earlier.iter().any(|it| allows(it.outcome))
}

#[cfg(test)]
mod tests;
