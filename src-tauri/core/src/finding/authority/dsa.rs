//! 8.7 Orders under Articles 9 and 10 of the Digital Services Act.

use crate::finding::case_file::{clock, step};
use crate::finding::rule::Judge::Case;
use crate::finding::rule::Severity::Medium;
use crate::finding::rule::{self, Rule, rule};
use crate::request::{
    Answer as A, CaseEvent, ClockCode, NotificationTo as To, StepCode as S, Subtype as T,
};
use crate::source::SourceStatus::Seen;

/// R-AUT-26 and R-AUT-27.
pub const RULES: &[Rule] = &[
    rule(
        "R-AUT-26",
        Medium,
        Seen,
        "Regulation (EU) 2022/2065 Art 9(1), 10(1)",
        Case(|it, scene, found| {
            if !it.asks(&[T::Dsa9, T::Dsa10]) || it.told(&[To::IssuingAuthority]) {
                return;
            }
            let over = !it.request.status().is_open() && !it.left_the_house();
            // That the data went out stops the clock, and still tells nobody of the effect.
            let late = it
                .clock(ClockCode::Dsai)
                .and_then(|clock| clock.late_from())
                .is_some_and(|from| from <= scene.now);
            if over || late {
                found.at(clock(ClockCode::Dsai));
            }
        }),
    )
    .since(rule::DSA),
    rule(
        "R-AUT-27",
        Medium,
        Seen,
        "Regulation (EU) 2022/2065 Art 9(2), 10(2)",
        Case(|it, _, found| {
            let asked = it
                .entries
                .transitions
                .iter()
                .any(|it| it.event == Some(CaseEvent::AskRepair));
            let defective = it.answer(S::Dsa01) == Some(A::Defect);
            if it.asks(&[T::Dsa9, T::Dsa10]) && it.complies() && defective && !asked {
                found.at(step(S::Dsa01));
            }
        }),
    )
    .since(rule::DSA),
];
