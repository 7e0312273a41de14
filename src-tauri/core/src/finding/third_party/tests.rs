//! Each rule fires on one change of a disclosure by the book; what comes near it does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::finding::by_the_book::{Handled, each_fires, none_fires};
use crate::finding::perfect::id;
use crate::legal_basis::{Art6, Art9};
use crate::request::{Answer as A, Family, NotificationTo as To, StepCode as S, Subtype as T};
use crate::transfer::Mechanism;
use crate::value::Line;

fn disclosed() -> Handled {
    Handled::granted(T::Insurer)
}

/// Gives this category, as decided.
fn give(it: &mut Handled, category: &str) {
    let category: Line = category.parse().unwrap();
    it.decision().allowed_categories = vec![category.clone()];
    it.given().data_categories = vec![category];
}

fn by_interest(it: &mut Handled) {
    it.decision().basis_art6 = Some(Art6::F);
}

#[test]
fn a_disclosure_has_its_bases() {
    each_fires(&[
        (&["R-TPR-01"], disclosed, |it| {
            it.decision().basis_art6 = None;
        }),
        (&["R-TPR-02"], disclosed, |it| give(it, "allergies")),
        (&["R-TPR-04"], disclosed, |it| {
            by_interest(it);
            it.answer(S::Tp07, A::Incompatible);
        }),
        (&["R-TPR-04"], disclosed, |it| {
            by_interest(it);
            it.answer(S::Tp07, A::NotRequired);
            it.step(S::Tp07).reason = "".parse().unwrap();
        }),
        (&["R-TPR-05"], disclosed, |it| {
            by_interest(it);
            it.answer(S::Tp08, A::Fail);
        }),
    ]);
    none_fires(&[
        ("a condition of Article 9 is named", disclosed, |it| {
            give(it, "Allergies");
            it.decision().basis_art9 = Some(Art9::A);
        }),
        ("law goes before compatibility", disclosed, |it| {
            it.answer(S::Tp07, A::Incompatible);
        }),
        ("the weighing passes", disclosed, by_interest),
        (
            "not compatible, and refused",
            || Handled::open(T::Insurer),
            |it| {
                it.answer(S::Tp07, A::Incompatible);
            },
        ),
    ]);
}

#[test]
fn the_requester_is_who_they_say() {
    each_fires(&[
        (&["R-TPR-03"], disclosed, |it| {
            it.answer(S::Tp01, A::Failed);
        }),
        (
            &["R-TPR-12"],
            || Handled::granted(T::LawyerForSubject),
            |it| {
                it.request.mandate_ref = "Mandate of 1 November".parse().unwrap();
            },
        ),
        (&["R-TPR-12"], disclosed, |it| {
            it.answer(S::Tp02, A::DataSubject);
        }),
        (
            &["R-TPR-13"],
            || Handled::granted(T::Heir),
            |it| {
                it.step(S::Tp01).evidence.clear();
            },
        ),
    ]);
    none_fires(&[
        (
            "nobody has looked yet",
            || Handled::open(T::Insurer),
            |it| {
                it.forget(S::Tp01);
            },
        ),
        (
            "it goes on as a request of the person",
            || Handled::open(T::LawyerForSubject),
            |it| {
                it.request.mandate_ref = "Mandate of 1 November".parse().unwrap();
                it.entries.children = vec![Family::DataSubject];
            },
        ),
        (
            "an authorisation of an insurer is no mandate",
            disclosed,
            |it| {
                it.request.mandate_ref = "Authorisation of 1 November".parse().unwrap();
            },
        ),
    ]);
}

#[test]
fn what_went_out_is_what_was_decided_and_where_it_may_go() {
    each_fires(&[
        (&["R-TPR-06"], disclosed, |it| {
            it.given().subjects_count = Some(2);
        }),
        (&["R-TPR-07"], disclosed, |it| {
            it.given().country = Some("US".parse().unwrap());
        }),
        (&["R-TPR-09"], disclosed, |it| {
            it.request.activities = vec![id(11)];
        }),
        (&["R-TPR-10"], disclosed, |it| {
            it.answer(S::Tp14, A::Blocks);
        }),
        (
            &["R-TPR-11"],
            || Handled::granted(T::BusinessPartner),
            |it| {
                it.answer(S::Tp13, A::NotApplicable);
            },
        ),
    ]);
    none_fires(&[
        ("a ground of Chapter V is named", disclosed, |it| {
            it.given().country = Some("US".parse().unwrap());
            it.decision().chapter_v_ground = Some(Mechanism::Art49E);
        }),
        ("less than decided", disclosed, |it| {
            it.given().subjects_count = Some(0);
        }),
    ]);
}

#[test]
fn the_person_learns_of_data_that_came_from_elsewhere() {
    each_fires(&[
        (&["R-TPR-08"], disclosed, |it| {
            give(it, "Credit rating");
            it.forget(S::Tp12);
        }),
        (&["R-TPR-08"], disclosed, |it| {
            give(it, "Credit rating");
            it.answer(S::Tp12, A::Later);
        }),
    ]);
    none_fires(&[
        ("it came from the person", disclosed, |it| {
            it.forget(S::Tp12);
        }),
        ("told since", disclosed, |it| {
            give(it, "Credit rating");
            it.answer(S::Tp12, A::Later);
            it.tell(To::Subject, "2026-11-03T14:00:00Z", 99);
        }),
    ]);
}
