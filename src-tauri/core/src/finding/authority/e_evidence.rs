//! 8.7 Orders under Regulation (EU) 2023/1543.

use super::is_authority;
use crate::finding::case_file::{clock, disclosure, is_late, step};
use crate::finding::found::Part;
use crate::finding::rule::Judge::{Case, Workspace};
use crate::finding::rule::Severity::{High, Medium};
use crate::finding::rule::{E_EVIDENCE, Rule, rule};
use crate::finding::scene::{CaseFile, Scene};
use crate::organisation::ContactRole;
use crate::request::{
    Answer as A, Channel, ClockCode, Request, RunningClock, State, StepCode as S, Subtype as T,
    Urgency,
};
use crate::source::SourceStatus::Seen;

/// R-AUT-18 to R-AUT-25.
pub const RULES: &[Rule] = &[
    rule(
        "R-AUT-18",
        High,
        Seen,
        "Regulation (EU) 2023/1543 Art 10(3)",
        Case(|it, scene, found| {
            if let Some(end) = it
                .missed(ClockCode::Ep10, scene)
                .filter(|_| !objected(it))
                .and_then(RunningClock::legal)
            {
                found.at(clock(ClockCode::Ep10)).date("date", end);
            }
        }),
    )
    .since(E_EVIDENCE),
    rule(
        "R-AUT-19",
        High,
        Seen,
        "Regulation (EU) 2023/1543 Art 10(4)",
        Case(|it, scene, found| {
            let Some(hours) = it.clock(ClockCode::Ep8h).filter(|_| !objected(it)) else {
                return;
            };
            if is_late(hours, scene)
                && let Some(end) = hours.ends_at()
            {
                found.at(clock(ClockCode::Ep8h)).with("until", instant(end));
            }
        }),
    )
    .since(E_EVIDENCE),
    rule(
        "R-AUT-20",
        High,
        Seen,
        "Regulation (EU) 2023/1543 Art 10(2)",
        Case(|it, scene, found| {
            if !it.asks(&[T::Epoc]) || it.request.urgency == Some(Urgency::Emergency) {
                return;
            }
            let notified = it.answer(S::Ep03) == Some(A::Notified)
                || it.request.enforcing_notified_at.is_some();
            let end = it
                .clock(ClockCode::Epn10)
                .or_else(|| it.clock(ClockCode::Ep10))
                .and_then(RunningClock::legal);
            let Some(end) = end.filter(|_| notified) else {
                return;
            };
            for (place, given) in it.given() {
                let early = given.sent_at.is_some_and(|sent| {
                    sent.at.with_timezone(&scene.zone).date_naive() < end
                        && !confirmed_by(it, place)
                });
                if early {
                    found.at(disclosure(place, "sent_at")).date("date", end);
                }
            }
        }),
    )
    .since(E_EVIDENCE),
    rule(
        "R-AUT-21",
        Medium,
        Seen,
        "Regulation (EU) 2023/1543 Art 10(1), 11(1)",
        Case(|it, scene, found| {
            let Some(received) = it
                .received_on(scene)
                .filter(|_| it.asks(&[T::Epoc, T::EpocPr]))
            else {
                return;
            };
            let kept = it.entries.steps.iter().any(|step| {
                matches!(
                    (step.step_code, step.answer),
                    (Some(S::Pa12), Some(A::Yes)) | (Some(S::Pr01), Some(A::Recorded))
                ) && (step.corrects.is_some()
                    || step.at.is_some_and(|at| {
                        at.at.with_timezone(&scene.zone).date_naive() <= received
                    }))
            });
            if !kept && scene.on > received {
                found.at(step(S::Pa12)).date("date", received);
            }
        }),
    )
    .since(E_EVIDENCE),
    rule(
        "R-AUT-22",
        Medium,
        Seen,
        "Regulation (EU) 2023/1543 Art 11(1)",
        Case(|it, scene, found| {
            let held = it.asks(&[T::EpocPr])
                && it.answer(S::Pr01) == Some(A::Recorded)
                && it.answer(S::Pr05) != Some(A::Done);
            let end = kept_until(it, scene).filter(|_| held);
            if let Some(end) = end.filter(|end| *end < scene.on) {
                found.at(step(S::Pr05)).date("date", end);
            }
        }),
    )
    .since(E_EVIDENCE),
    rule(
        "R-AUT-23",
        High,
        Seen,
        "Regulation (EU) 2023/1543 Art 11(1)",
        Case(|it, scene, found| {
            let destroyed = it
                .entries
                .last(S::Pr05)
                .filter(|step| step.answer == Some(A::Done) && it.asks(&[T::EpocPr]))
                .and_then(|step| step.at)
                .map(|at| at.at.with_timezone(&scene.zone).date_naive());
            let Some(destroyed) = destroyed else {
                return;
            };
            let too_early = match kept_until(it, scene) {
                Some(end) => destroyed <= end,
                None => !produced(it, scene),
            };
            if too_early && it.answer(S::Pr04) != Some(A::Done) {
                found.at(step(S::Pr05)).date("date", destroyed);
            }
        }),
    )
    .since(E_EVIDENCE),
    rule(
        "R-AUT-24",
        Medium,
        Seen,
        "Regulation (EU) 2023/1543 Art 19",
        Case(|it, _, found| {
            let another_way = it.request.channel.is_some_and(|it| it != Channel::Portal);
            // Why it came so, and that it is genuine, is said where its authenticity or its form was examined.
            let explained =
                [(S::Pa01, A::Verified), (S::Ep01, A::Ok)]
                    .iter()
                    .any(|(code, wanted)| {
                        it.entries
                            .last(*code)
                            .is_some_and(|it| it.answer == Some(*wanted) && !it.reason.is_empty())
                    });
            if it.asks(&[T::Epoc, T::EpocPr]) && another_way && !explained {
                found.field("channel");
            }
        }),
    )
    .since(E_EVIDENCE),
    rule(
        "R-AUT-25",
        Medium,
        Seen,
        "Directive (EU) 2023/1544",
        Workspace(|it, scene, found| {
            let named = scene.own.as_ref().is_some_and(|(_, own)| {
                own.contacts
                    .iter()
                    .any(|it| it.role == Some(ContactRole::LegalRepresentative20231544))
            });
            // That the service is in scope shows in this, that such orders come.
            if it.gets_european_orders && !named {
                found.at(Part::field("contacts"));
            }
        }),
    )
    .since(E_EVIDENCE),
];

/// Whether the form of Annex III was sent: the issuing authority has the word.
fn objected(it: &CaseFile) -> bool {
    it.request.annex_iii_sent_on.is_some() || it.answer(S::Ep06) == Some(A::Done)
}

fn instant(at: crate::value::Moment) -> crate::text::Argument {
    crate::text::Argument::Instant {
        at: at.at,
        zone: at.zone,
    }
}

/// Whether the enforcing authority confirmed before data went out that it raises no ground.
fn confirmed_by(it: &CaseFile, place: u64) -> bool {
    it.entries.placed_steps().any(|(at, step)| {
        at < place && step.step_code == Some(S::Ep05) && step.answer == Some(A::Confirmed)
    })
}

/// The last day of a preservation by its clock; none while it lasts until a production. What prolonged it stands in
/// its steps, whatever state the case has come to since.
fn kept_until(it: &CaseFile, scene: &Scene) -> Option<chrono::NaiveDate> {
    if !is_authority(it) {
        return None;
    }
    let extended = it.answer(S::Pr02) == Some(A::Done);
    let announced = it.answer(S::Pr03) == Some(A::Done);
    let request = Request {
        state: if extended {
            Some(State::Extended)
        } else {
            it.request.state
        },
        preserve_until_production: it.request.preserve_until_production.or(Some(announced)),
        ..it.request.clone()
    };
    it.clock_if(&request, ClockCode::Epr60, scene)?.legal()
}

/// Whether the production that was announced took place: a linked production order is over.
fn produced(it: &CaseFile, scene: &Scene) -> bool {
    it.request
        .linked
        .iter()
        .filter_map(|id| scene.records.request(*id))
        .any(|linked| linked.subtype == Some(T::Epoc) && !linked.status().is_open())
}
