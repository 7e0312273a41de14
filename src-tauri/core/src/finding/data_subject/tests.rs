//! Each rule fires on one change of a case handled by the book; what comes near it does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::finding::by_the_book::{Handled, LATE, day, each_fires, moment, none_fires};
use crate::finding::perfect::id;
use crate::procedure::Ground;
use crate::request::{
    Answer as A, CaseEvent, Decision, Extension, NotificationTo as To, Outcome, Pause, Request,
    StepCode as S, Subtype as T,
};
use crate::value::{Money, Prose};

fn nothing() -> Prose {
    Prose::default()
}

/// An extension of which the person was told on a day, with a notification of that day.
fn extend(it: &mut Handled, told: &str) {
    it.request.extension = Some(Extension {
        reason: "Nine requests at once.".parse().unwrap(),
        told_on: Some(day(told)),
    });
    it.tell(To::Subject, &format!("{told}T09:00:00Z"), 5);
}

fn ask(it: &mut Handled, reason: &str, asked: &str) {
    it.request.pauses.push(Pause {
        reason: reason.parse().unwrap(),
        asked_on: Some(day(asked)),
        supplied_on: Some(day(asked)),
    });
}

fn charge(it: &mut Handled) {
    it.given().fee = Some(Money {
        minor_units: 25_000,
        currency: "NOK".parse().unwrap(),
    });
}

fn access() -> Handled {
    Handled::open(T::Access)
}

fn answered() -> Handled {
    Handled::granted(T::Access)
}

fn erased() -> Handled {
    Handled::granted(T::Erase)
}

#[test]
fn time_is_judged_by_the_clocks_of_the_case() {
    each_fires(&[
        (&["R-DSR-01"], access, |it| {
            it.on("2026-12-03");
        }),
        (&["R-DSR-02"], access, |it| {
            it.on("2026-11-27");
        }),
        (&["R-DSR-02"], access, |it| {
            it.on("2026-12-02");
        }),
        (&["R-DSR-03"], access, |it| {
            extend(it, "2026-11-20");
            it.request.extension.as_mut().unwrap().reason = nothing();
        }),
        (&["R-DSR-01", "R-DSR-03"], access, |it| {
            extend(it, "2026-12-03");
            it.on("2026-12-10");
        }),
        (&["R-DSR-04"], access, |it| {
            extend(it, "2026-11-20");
            it.on("2027-02-03");
        }),
        (&["R-DSR-24"], access, |it| {
            it.untold().on("2026-11-06");
        }),
    ]);
    none_fires(&[
        ("more than five working days are left", access, |it| {
            it.on("2026-11-24");
        }),
        ("it was answered in time", answered, |it| {
            it.on("2027-06-01");
        }),
        ("it was extended in time", access, |it| {
            extend(it, "2026-11-20");
            it.on("2026-12-10");
        }),
        ("the clock stands still", access, |it| {
            it.answer(S::Ds02, A::Doubt).on("2026-12-03");
            ask(it, "identity", "2026-11-04");
            it.request.pauses[0].supplied_on = None;
        }),
        ("three working days are not over", access, |it| {
            it.untold().on("2026-11-05");
        }),
    ]);
}

#[test]
fn a_refusal_names_its_ground_the_remedies_and_the_facts() {
    let refused = || Handled::refused(T::Access, Ground::A12Id);
    let excessive = || Handled::refused(T::Access, Ground::A12Exc);
    each_fires(&[
        (&["R-DSR-05"], refused, |it| {
            it.decision().grounds.clear();
        }),
        (&["R-DSR-05"], answered, |it| {
            it.decision().outcome = Some(Outcome::GrantPartial);
        }),
        (&["R-DSR-06"], refused, |it| {
            it.decision().remedies_stated = false;
        }),
        (&["R-DSR-07"], excessive, |it| {
            it.step(S::Ds05).reason = nothing();
            it.step(S::Ds05).evidence.clear();
        }),
        (&["R-DSR-07"], excessive, |it| {
            it.answer(S::Ds05, A::No);
        }),
        (
            &["R-DSR-21"],
            || Handled::refused(T::Port, Ground::A20Scope),
            |_| {},
        ),
        (&["R-DSR-21"], refused, |it| {
            it.answer(S::Ds04, A::No);
        }),
    ]);
    none_fires(&[("the facts are in a file", excessive, |it| {
        it.step(S::Ds05).reason = nothing();
    })]);
}

#[test]
fn identity_is_asked_for_with_reason_and_known_before_data_go_out() {
    each_fires(&[
        (&["R-DSR-08"], access, |it| {
            it.moved(CaseEvent::AskIdentity);
        }),
        (&["R-DSR-08"], access, |it| {
            it.answer(S::Ds02, A::Doubt).moved(CaseEvent::AskIdentity);
            it.step(S::Ds02).reason = nothing();
        }),
        (&["R-DSR-09"], access, |it| {
            ask(it, "scope", "2026-11-12");
        }),
        (&["R-DSR-10"], access, |it| {
            it.keep("Copy of passport.pdf", "application/pdf", None);
        }),
        (&["R-DSR-10"], access, |it| {
            it.keep("scan_0001.jpg", "image/jpeg", Some(S::Ds02));
        }),
        (&["R-DSR-11"], answered, |it| {
            it.recorded(S::Ds02, "2026-11-10T09:00:00Z");
        }),
    ]);
    none_fires(&[
        ("doubt with its reason", access, |it| {
            it.answer(S::Ds02, A::Doubt).moved(CaseEvent::AskIdentity);
        }),
        ("asked on the fifth working day", access, |it| {
            ask(it, "scope", "2026-11-09");
        }),
        ("a mandate is asked for late", access, |it| {
            ask(it, "mandate", "2026-11-12");
        }),
        ("a word that only begins like one", access, |it| {
            it.keep("password-policy.pdf", "application/pdf", None);
        }),
        ("identified and sent on one day", answered, |it| {
            it.recorded(S::Ds02, "2026-11-03T15:00:00Z");
        }),
    ]);
}

#[test]
fn the_answer_is_whole_and_the_search_reaches_every_system() {
    each_fires(&[
        (&["R-DSR-12"], answered, |it| {
            it.step(S::Ds09).content.pop();
        }),
        (
            &["R-DSR-13"],
            || Handled::granted(T::Port),
            |it| it.step(S::Ds15).reason = nothing(),
        ),
        (&["R-DSR-23"], access, |it| {
            it.step(S::Ds06).reason = "Mailboxes.".parse().unwrap();
        }),
    ]);
    let found = {
        let mut it = answered();
        it.step(S::Ds09).content.pop();
        it.told_of()
    };
    assert!(
        found.ends_with("Open: A copy of the personal data."),
        "{found}"
    );
}

#[test]
fn what_was_granted_is_carried_out() {
    let objected = || Handled::granted(T::ObjectDm);
    let withdrawn = || Handled::granted(T::Withdraw);
    let continued = || Handled::refused(T::Object, Ground::A21Compelling);
    each_fires(&[
        (&["R-DSR-14"], erased, |it| {
            for code in [S::Ds13, S::Ds20] {
                it.step(code).reason = "Done.".parse().unwrap();
            }
        }),
        (&["R-DSR-14", "R-DSR-15"], erased, |it| {
            it.request.activities.clear();
            it.forget(S::Ds13).forget(S::Ds20);
        }),
        (&["R-DSR-15"], erased, |it| {
            it.forget(S::Ds20);
        }),
        (&["R-DSR-16"], objected, |it| {
            it.recorded(S::Ds17, "2026-11-09T09:00:00Z");
        }),
        (
            &["R-DSR-16"],
            || Handled::refused(T::ObjectDm, Ground::A12Unf),
            |_| {},
        ),
        (&["R-DSR-17"], continued, |it| {
            it.decision().grounds = vec![Ground::NoData];
        }),
        (&["R-DSR-18"], withdrawn, |it| {
            it.forget(S::Ds19);
        }),
        (&["R-DSR-18"], withdrawn, |it| {
            it.answer_at(S::Ds19, A::ResidualGround, LATE);
            it.step(S::Ds19).reason = nothing();
        }),
        (&["R-DSR-20"], answered, |it| {
            it.answer(S::Ds01, A::Processor);
        }),
        (
            &["R-DSR-22"],
            || Handled::granted(T::Restrict),
            |it| {
                it.answer_again(S::Ds14, A::None, "2026-11-20T09:00:00Z");
            },
        ),
    ]);
    none_fires(&[
        ("stopped on the second working day", objected, |it| {
            it.recorded(S::Ds17, "2026-11-04T15:00:00Z");
        }),
        ("a law goes before the objection", continued, |it| {
            it.decision().grounds = vec![Ground::A23Law];
        }),
        ("another ground keeps data, and is named", withdrawn, |it| {
            it.answer_at(S::Ds19, A::ResidualGround, LATE);
        }),
        (
            "told before the restriction ended",
            || Handled::granted(T::Restrict),
            |it| {
                it.tell(To::Subject, "2026-11-18T09:00:00Z", LATE + 2);
                it.answer_again(S::Ds14, A::None, "2026-11-20T09:00:00Z");
            },
        ),
    ]);
}

#[test]
fn a_fee_needs_its_ground_and_repetition_is_only_said() {
    each_fires(&[
        (&["R-DSR-19"], answered, charge),
        (&["R-DSR-19"], access, |it| {
            it.answer(S::Ds22, A::Recorded);
            it.decide(Decision {
                outcome: Some(Outcome::FeeRequired),
                ..Decision::default()
            });
        }),
        (&["R-DSR-25"], access, |it| {
            it.of_same_requester = ["2026-05-01", "2026-06-01", "2026-07-01"].map(day).to_vec();
        }),
    ]);
    none_fires(&[
        ("a further copy", answered, |it| {
            charge(it);
            it.request.linked = vec![id(70)];
            let before = Request {
                subtype: Some(T::Access),
                received_at: moment("2026-08-02T08:00:00Z"),
                ..Request::default()
            };
            it.others.push((70, before));
        }),
        ("two of three lie within the year", access, |it| {
            it.of_same_requester = ["2025-05-01", "2026-06-01", "2026-07-01"].map(day).to_vec();
        }),
        ("three parts of one message", access, |it| {
            it.of_same_requester = ["2026-11-02"; 3].map(day).to_vec();
        }),
    ]);
}
