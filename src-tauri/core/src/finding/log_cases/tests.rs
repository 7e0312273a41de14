//! Each rule fires on one change of a case handled by the book; what comes near it does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::finding::by_the_book::{DECIDED, Handled, LATE, day, each_fires, none_fires};
use crate::finding::perfect::id;
use crate::request::{Answer as A, Outcome, StepCode as S, Subtype as T};

fn answered() -> Handled {
    Handled::granted(T::Access)
}

fn disclosed() -> Handled {
    Handled::granted(T::Insurer)
}

fn closed() -> Handled {
    let mut it = Handled::granted(T::Access).closed();
    it.request.retention_due = Some(day("2026-11-21"));
    it
}

#[test]
fn a_decision_comes_after_its_steps() {
    each_fires(&[
        (&["R-LOG-02"], answered, |it| {
            it.answer_at(S::Ds07, A::None, LATE);
        }),
        (&["R-LOG-02"], answered, |it| {
            it.forget(S::Ds08);
        }),
    ]);
    let mut it = answered();
    it.answer_at(S::Ds07, A::None, LATE);
    assert!(
        it.told_of().ends_with("DS-07 (Rights of others weighed)."),
        "{}",
        it.told_of()
    );
    none_fires(&[
        (
            "an answer that was corrected after the decision",
            answered,
            |it| {
                it.answer_at(S::Ds07, A::None, LATE);
                it.step(S::Ds07).corrects = Some(id(80));
            },
        ),
        ("withdrawn before any step", answered, |it| {
            it.undecided().forget(S::Ds08);
            it.decide(crate::request::Decision {
                outcome: Some(Outcome::WithdrawnByRequester),
                ..Default::default()
            });
        }),
    ]);
}

#[test]
fn data_go_out_only_after_a_decision() {
    each_fires(&[
        (&["R-LOG-03"], disclosed, |it| {
            it.given().decision = None;
            it.entries.disclosures[0].0 = DECIDED - 1;
        }),
        (&["R-LOG-03"], answered, |it| {
            it.given().decision = None;
            it.entries.decisions.clear();
        }),
    ]);
    none_fires(&[("the order of the log shows it", disclosed, |it| {
        it.given().decision = None;
    })]);
}

#[test]
fn who_decides_does_not_approve() {
    each_fires(&[(&["R-LOG-04"], answered, |it| {
        it.step(S::FourEyes).by = Some(id(1));
    })]);
}

#[test]
fn a_file_past_its_time_is_due_unless_something_holds_it() {
    each_fires(&[(&["R-LOG-07"], closed, |_| {})]);
    none_fires(&[
        ("the day itself", closed, |it| {
            it.request.retention_due = Some(day("2026-11-22"));
        }),
        ("a hold", closed, |it| {
            it.request.legal_hold = true;
            it.request.assigned_to = "Counsel".parse().unwrap();
            it.request.hold_reason = "Suit 12/2026".parse().unwrap();
            it.request.hold_review = Some(day("2027-01-10"));
        }),
        ("its persons are erased", closed, |it| {
            it.request.figures = Some(crate::figures::CaseFigures::default());
        }),
        ("taken up again", answered, |it| {
            it.request.retention_due = Some(day("2026-11-21"));
        }),
    ]);
}
