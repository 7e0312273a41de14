//! 8.7 Requests under the Data Act: exceptional need (chapter V), and orders of third countries (Article 32).

use super::is_authority;
use crate::finding::case_file::{clock, is_late, step, steps};
use crate::finding::found::Part;
use crate::finding::rule::Judge::Case;
use crate::finding::rule::Severity::{High, Medium};
use crate::finding::rule::{self, Rule, rule};
use crate::finding::scene::{CaseFile, Scene};
use crate::procedure::guard;
use crate::procedure::machine::Need;
use crate::procedure::{self, BlockCode as B};
use crate::request::{
    Answer as A, ClockCode, NotificationTo as To, Outcome as O, RunningClock, StepCode as S,
    Subtype as T,
};
use crate::source::SourceStatus::Seen;

/// R-AUT-28 to R-AUT-32.
pub const RULES: &[Rule] = &[
    rule(
        "R-AUT-28",
        Medium,
        Seen,
        "Regulation (EU) 2023/2854 Art 18(2)",
        Case(|it, scene, found| {
            if !it.asks(&[T::DataActB2g]) || it.outcome() != Some(O::Refuse) {
                return;
            }
            let window = it
                .clock(ClockCode::Da5)
                .or_else(|| it.clock(ClockCode::Da30));
            let Some(window) = window.filter(|it| is_late(it, scene)) else {
                return;
            };
            if let Some(end) = RunningClock::legal(window) {
                found.at(clock(window.rule.code)).date("date", end);
            }
        }),
    )
    .since(rule::DATA_ACT),
    rule(
        "R-AUT-29",
        High,
        Seen,
        "Regulation (EU) 2023/2854 Art 16(2)",
        Case(|it, _, found| {
            let barred = it.answer(S::Da04) == Some(A::Bar);
            if it.asks(&[T::DataActB2g]) && it.gives() && barred {
                found.at(step(S::Da04));
            }
        }),
    )
    .since(rule::DATA_ACT),
    rule(
        "R-AUT-30",
        High,
        Seen,
        "Regulation (EU) 2023/2854 Art 18(4)",
        Case(|it, _, found| {
            let personal = it.request.contains_personal == Some(true);
            let masked = it.answer(S::Da05) == Some(A::Pseudonymised);
            if it.asks(&[T::DataActB2g]) && it.disclosed() && personal && !masked {
                found.at(step(S::Da05));
            }
        }),
    )
    .since(rule::DATA_ACT),
    rule(
        "R-AUT-31",
        High,
        Seen,
        "Regulation (EU) 2023/2854 Art 32(2)-(4)",
        Case(|it, scene, found| {
            let open = conditions_open(it, scene);
            if it.gives() && !open.is_empty() {
                found
                    .at(Part::field("data_act_32"))
                    .list("steps", steps(&open));
            }
        }),
    )
    .since(rule::DATA_ACT),
    rule(
        "R-AUT-32",
        Medium,
        Seen,
        "Regulation (EU) 2023/2854 Art 32(5)",
        Case(|it, _, found| {
            let governed = is_authority(it) && procedure::under_data_act_32(&it.request);
            let known = matches!(it.answer(S::D3207), Some(A::Done | A::Barred))
                || it.told(&[To::Customer, To::Controller]);
            if governed && it.disclosed() && !known {
                found.at(step(S::D3207));
            }
        }),
    )
    .since(rule::DATA_ACT),
];

/// The conditions of Article 32(2) to (4) that are not met, by their steps; telling the customer is a rule of its own.
fn conditions_open(it: &CaseFile, scene: &Scene) -> Vec<S> {
    if !is_authority(it) || !procedure::under_data_act_32(&it.request) {
        return Vec::new();
    }
    guard::missing(Need::Proof(B::Da32Conditions), "", &it.case(scene))
        .into_iter()
        .filter_map(|block| block.step)
        .filter(|step| !matches!(step, S::D3207 | S::Pa06))
        .collect()
}
