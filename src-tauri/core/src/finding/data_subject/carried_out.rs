//! 8.5 Requests of data subjects: what follows from the decision, and what the file must show.

use chrono::{Months, NaiveDate};

use super::is_art12_5;
use crate::activity::Activity;
use crate::finding::case_file::{clock, decision, disclosure, is_late, step};
use crate::finding::found::Part;
use crate::finding::rule::Judge::Case;
use crate::finding::rule::Rule;
use crate::finding::rule::Severity::{High, Info, Low, Medium};
use crate::finding::rule::rule;
use crate::finding::scene::{CaseFile, Scene};
use crate::procedure::{BlockCode as B, Ground};
use crate::request::{
    Answer as A, ClockCode, Family::DataSubject, NotificationStatus, NotificationTo as To,
    Outcome as O, RequestStatus, StepCode as S, Subtype as T,
};
use crate::rights::{self, Right, Standing};
use crate::source::SourceStatus::{Product, Seen};

/// Requests of one person within twelve months from which on they are said to be repeated: more than these.
pub const REPEATED: usize = 3;

/// R-DSR-14 to R-DSR-25.
pub const RULES: &[Rule] = &[
    rule(
        "R-DSR-14",
        High,
        Seen,
        "GDPR Art 17(1), 5(1)(f)",
        Case(|it, scene, found| {
            if !it.asks(&[T::Erase])
                || !it.granted()
                || it.request.status() == RequestStatus::Decided
            {
                return;
            }
            let done: Vec<&str> = it
                .steps_since_decision()
                .map(|step| step.reason.as_str())
                .collect();
            let open = it.systems_not_in(&done.join("\n"), scene);
            if !open.is_empty() || done.is_empty() {
                let sentence = found.at(Part::field("activities"));
                sentence.text("systems", open.join(", "));
                sentence.text("known", if open.is_empty() { "no" } else { "yes" });
            }
        }),
    ),
    rule(
        "R-DSR-15",
        Medium,
        Seen,
        "GDPR Art 19",
        Case(|it, scene, found| {
            if it.is_of(DataSubject) && it.answered() && it.lacks(scene, B::Art19) {
                found.at(step(S::Ds20));
            }
        }),
    ),
    rule(
        "R-DSR-16",
        High,
        Seen,
        "GDPR Art 21(2)-(3)",
        Case(|it, scene, found| {
            if !it.asks(&[T::ObjectDm]) || it.left_the_house() {
                return;
            }
            let Some(stop) = it.clock(ClockCode::Obj) else {
                return;
            };
            let end = stop.legal().unwrap_or(scene.on);
            if it.outcome() == Some(O::Refuse) {
                found
                    .at(decision("outcome"))
                    .text("how", "refused")
                    .date("date", end);
            } else if is_late(stop, scene) {
                found
                    .at(clock(ClockCode::Obj))
                    .text("how", "late")
                    .date("date", end);
            }
        }),
    ),
    rule(
        "R-DSR-17",
        High,
        Seen,
        "GDPR Art 21(1)",
        Case(|it, _, found| {
            let grounded = |ground: &Ground| {
                matches!(
                    ground,
                    Ground::A21Compelling
                        | Ground::A21Claims
                        | Ground::A23Law
                        | Ground::A89Research
                )
            };
            let without = it
                .decision()
                .is_some_and(|it| !it.grounds.iter().any(grounded));
            if it.asks(&[T::Object]) && it.answer(S::Ds16) == Some(A::Continues) && without {
                found.at(decision("grounds"));
            }
        }),
    ),
    rule(
        "R-DSR-18",
        Medium,
        Seen,
        "GDPR Art 7(3), 17(1)(b)",
        Case(|it, _, found| {
            if !it.asks(&[T::Withdraw]) || it.left_the_house() {
                return;
            }
            let goes_on = match it.entries.last(S::Ds19) {
                Some(step) => step.answer == Some(A::ResidualGround) && step.reason.is_empty(),
                None => it.granted() || it.answered(),
            };
            if goes_on || it.outcome() == Some(O::Refuse) {
                found.at(step(S::Ds19));
            }
        }),
    ),
    rule(
        "R-DSR-19",
        Medium,
        Seen,
        "GDPR Art 12(5), 15(3)",
        Case(|it, scene, found| {
            let excessive = it
                .entries
                .decisions
                .iter()
                .any(|it| it.grounds.iter().any(|ground| is_art12_5(*ground)));
            if !it.is_of(DataSubject) || excessive || is_further_copy(it, scene) {
                return;
            }
            if it.outcome() == Some(O::FeeRequired) {
                found.at(decision("grounds"));
            }
            // The first copy is free; a later one of the same case is a further one (Art 15(3)).
            let first = it.given().next();
            if let Some((place, _)) =
                first.filter(|(_, given)| given.fee.as_ref().is_some_and(|fee| fee.minor_units > 0))
            {
                found.at(disclosure(place, "fee"));
            }
        }),
    ),
    rule(
        "R-DSR-20",
        Medium,
        Seen,
        "GDPR Art 28(3)(a), 28(3)(e)",
        Case(|it, _, found| {
            let decided_here = it.outcome().is_some_and(|outcome| {
                !matches!(
                    outcome,
                    O::NotCompetentForwarded | O::WithdrawnByRequester | O::Deferred
                )
            });
            let answered = it.disclosed() || (decided_here && it.answered());
            if it.is_of(DataSubject) && it.answer(S::Ds01) == Some(A::Processor) && answered {
                found.at(step(S::Ds01));
            }
        }),
    ),
    rule(
        "R-DSR-21",
        Medium,
        Seen,
        "GDPR Art 15-22",
        Case(|it, scene, found| {
            let Some(right) = right_of(it).filter(|_| says_it_does_not_apply(it)) else {
                return;
            };
            if let Some((_, activity)) = it
                .activities(scene)
                .find(|(_, activity)| applies(right, activity))
            {
                found
                    .at(step(S::Ds04))
                    .words("activity", activity.name.clone());
            }
        }),
    ),
    rule(
        "R-DSR-22",
        Low,
        Seen,
        "GDPR Art 18(3)",
        Case(|it, _, found| {
            if let Some(lifted) = lifted_unannounced(it) {
                found.at(step(S::Ds14)).date("date", lifted);
            }
        }),
    ),
    rule(
        "R-DSR-23",
        Medium,
        Seen,
        "GDPR Art 5(2), 15",
        Case(|it, scene, found| {
            let searched = it.asks(&[T::Access, T::Port, T::Erase, T::Rectify]);
            let Some(search) = it.entries.last(S::Ds06).filter(|_| searched) else {
                return;
            };
            let open = it.systems_not_in(search.reason.as_str(), scene);
            if !open.is_empty() {
                found.at(step(S::Ds06)).text("systems", open.join(", "));
            }
        }),
    ),
    rule(
        "R-DSR-24",
        Low,
        Product,
        "GDPR Art 12(1)-(2)",
        Case(|it, scene, found| {
            let waits = it.is_of(DataSubject)
                && !it.asks(&[T::NotifyRecipients])
                && it.request.status().is_open()
                && it.request.status() != RequestStatus::Draft
                && !it.answered();
            let end = it.working_days_on(3, scene);
            if waits
                && !it.told(&[To::Subject, To::Requester])
                && let Some(end) = end.filter(|end| *end < scene.on)
            {
                found.field("received_at").date("date", end);
            }
        }),
    ),
    rule(
        "R-DSR-25",
        Info,
        Seen,
        "GDPR Art 12(5)",
        Case(|it, scene, found| {
            let Some(received) = it.received_on(scene).filter(|_| it.is_of(DataSubject)) else {
                return;
            };
            let count = within_a_year(&it.of_same_requester, received) + 1;
            if count > REPEATED {
                found.field("requester").text("count", count.to_string());
            }
        }),
    ),
];

/// Whether an earlier request for access of the same person is linked: what is given now is a further copy.
fn is_further_copy(it: &CaseFile, scene: &Scene) -> bool {
    it.asks(&[T::Access])
        && it
            .request
            .linked
            .iter()
            .filter_map(|id| scene.records.request(*id))
            .any(|linked| {
                linked.subtype == Some(T::Access)
                    && linked.received_at.map(|it| it.at) < it.request.received_at.map(|it| it.at)
            })
}

/// The right that a request exercises.
fn right_of(it: &CaseFile) -> Option<Right> {
    Some(match it.request.subtype? {
        T::Access => Right::Access,
        T::Rectify => Right::Rectification,
        T::Erase => Right::Erasure,
        T::Restrict => Right::Restriction,
        T::Port => Right::Portability,
        T::Object => Right::Objection,
        T::ObjectDm => Right::ObjectionMarketing,
        T::Adm => Right::Automated,
        T::Withdraw => Right::Withdraw,
        T::Info => Right::Information,
        _ => return None,
    })
}

/// Whether the refusal rests on this, that the right does not apply: who refuses for another reason, such as an
/// exception or an unproven identity, does not deny that it does.
fn says_it_does_not_apply(it: &CaseFile) -> bool {
    it.decision().is_some_and(|decision| {
        decision.outcome == Some(O::Refuse)
            && (it.answer(S::Ds04) == Some(A::No) || decision.grounds.contains(&Ground::A20Scope))
    })
}

fn applies(right: Right, activity: &Activity) -> bool {
    rights::of(activity)
        .iter()
        .any(|it| it.right == right && it.standing == Standing::Yes)
}

/// The day on which a restriction ended of which the person was not told before: its ground, found when it was granted,
/// was found no more later on. The notice of the answer is not the one before the end.
fn lifted_unannounced(it: &CaseFile) -> Option<NaiveDate> {
    if !it.asks(&[T::Restrict]) {
        return None;
    }
    let granted = it
        .entries
        .decisions
        .iter()
        .find(|it| matches!(it.outcome, Some(O::GrantFull | O::GrantPartial)))?
        .decided_at?;
    let lifted = it
        .entries
        .steps
        .iter()
        .filter(|step| step.step_code == Some(S::Ds14) && step.answer == Some(A::None))
        .filter_map(|step| step.at)
        .find(|at| at.at > granted.at)?;
    let told = it
        .entries
        .notifications
        .iter()
        .map(|(_, it)| it)
        .filter(|it| {
            it.status == Some(NotificationStatus::Sent)
                && matches!(it.to, Some(To::Subject | To::Requester))
        })
        .filter_map(|it| it.sent_at)
        .filter(|sent| sent.at > granted.at && sent.at <= lifted.at)
        .count();
    (told < 2).then(|| lifted.local_date())
}

/// How many of these days lie in the twelve months before a day, the parts of one message counted once.
fn within_a_year(days: &[NaiveDate], day: NaiveDate) -> usize {
    let from = day.checked_sub_months(Months::new(12));
    let mut within: Vec<NaiveDate> = days
        .iter()
        .copied()
        .filter(|it| *it < day && from.is_none_or(|from| *it > from))
        .collect();
    within.sort_unstable();
    within.dedup();
    within.len()
}
