//! 8.5 Requests of data subjects: time, grounds, identity, the answer. What follows from the decision: `carried_out`.

mod carried_out;

use super::case_file::{clock, decision, disclosure, is_missed, step};
use super::found::Part;
use super::rule::Judge::Case;
use super::rule::Rule;
use super::rule::Severity::{Blocker, High, Medium};
use super::rule::rule;
use super::scene::{CaseFile, Scene};
use super::words;
use crate::attachment::{Attachment, AttachmentClass};
use crate::procedure::{BlockCode as B, Ground};
use crate::request::{
    AccessItem, Alarm, Answer as A, CaseEvent, ClockCode, Disclosure, Family::DataSubject,
    Outcome as O, Pause, Request, RunningClock, StepCode as S, Subtype as T,
};
use crate::source::SourceStatus::{Knowledge, Seen};
use crate::text::Sentence;

pub use carried_out::RULES as CARRIED_OUT;

/// R-DSR-01 to R-DSR-13.
pub const RULES: &[Rule] = &[
    rule(
        "R-DSR-01",
        High,
        Seen,
        "GDPR Art 12(3)",
        Case(|it, scene, found| {
            let late = month(it, scene).filter(|month| is_missed(month, scene));
            if let Some(end) = late.and_then(|month| month.legal()) {
                found.at(clock(ClockCode::Ds1)).date("date", end);
            }
        }),
    ),
    rule(
        "R-DSR-02",
        Medium,
        Seen,
        "GDPR Art 12(3)",
        Case(|it, scene, found| {
            let running = month(it, scene).or_else(|| it.clock(ClockCode::Ds3).cloned());
            let Some(running) = running.filter(|it| it.met_at.is_none() && !it.paused) else {
                return;
            };
            let near = running
                .alarms()
                .iter()
                .any(|it| it.alarm == Alarm::FiveDays && it.at <= scene.now);
            if near
                && !is_missed(&running, scene)
                && it.decision().is_none()
                && let Some(safe) = running.safe()
            {
                found.at(clock(running.rule.code)).date("date", safe);
            }
        }),
    ),
    rule(
        "R-DSR-03",
        High,
        Seen,
        "GDPR Art 12(3)",
        Case(|it, scene, found| {
            if !it.is_of(DataSubject) || it.request.extension.is_none() {
                return;
            }
            if it.lacks(scene, B::ExtensionReason) {
                found.field("extension.reason").text("lack", "reason");
            }
            if it.lacks(scene, B::ExtensionTold) {
                found.field("extension.told_on").text("lack", "told");
            }
        }),
    ),
    rule(
        "R-DSR-04",
        High,
        Seen,
        "GDPR Art 12(3)",
        Case(|it, scene, found| {
            if let Some(end) = it
                .missed(ClockCode::Ds3, scene)
                .and_then(RunningClock::legal)
            {
                found.at(clock(ClockCode::Ds3)).date("date", end);
            }
        }),
    ),
    rule(
        "R-DSR-05",
        Blocker,
        Seen,
        "GDPR Art 12(4)",
        Case(|it, scene, found| {
            let without = it
                .unmet(scene)
                .iter()
                .any(|block| block.code == B::Grounds && block.step.is_none());
            if it.is_of(DataSubject) && without {
                found.at(decision("grounds"));
            }
        }),
    ),
    rule(
        "R-DSR-06",
        High,
        Seen,
        "GDPR Art 12(4)",
        Case(|it, scene, found| {
            if it.is_of(DataSubject) && it.unmet_by(scene, B::Remedies) {
                found.at(decision("remedies_stated"));
            }
        }),
    ),
    rule(
        "R-DSR-07",
        High,
        Seen,
        "GDPR Art 12(5); C-526/24",
        Case(|it, _, found| {
            let grounds = it.decision().map_or(&[][..], |it| &it.grounds);
            for ground in grounds.iter().filter(|it| is_art12_5(**it)) {
                if !facts_shown(it, *ground) {
                    found.at(step(S::Ds05)).text("ground", ground.code());
                    return;
                }
            }
        }),
    ),
    rule(
        "R-DSR-08",
        Medium,
        Seen,
        "GDPR Art 12(6)",
        Case(|it, _, found| {
            if !it.is_of(DataSubject) {
                return;
            }
            let moved = it
                .entries
                .transitions
                .iter()
                .any(|it| it.event == Some(CaseEvent::AskIdentity));
            let paused = it.request.pauses.iter().any(is_about_identity);
            let doubted = it.entries.steps.iter().any(|it| {
                it.step_code == Some(S::Ds02)
                    && it.answer == Some(A::Doubt)
                    && !it.reason.is_empty()
            });
            if (moved || paused) && !doubted {
                found.at(step(S::Ds02));
            }
        }),
    ),
    rule(
        "R-DSR-09",
        Medium,
        Knowledge,
        "EDPB Guidelines 01/2022",
        Case(|it, scene, found| {
            let Some(end) = it
                .working_days_on(5, scene)
                .filter(|_| it.is_of(DataSubject))
            else {
                return;
            };
            for (place, pause) in it.request.pauses.iter().enumerate() {
                // Only a question about identity or scope can stop the clock; one about a mandate is judged with it.
                let asked = pause
                    .asked_on
                    .filter(|_| pause.reason.as_str() != "mandate");
                if let Some(asked) = asked.filter(|asked| *asked > end) {
                    found
                        .at(Part::row("pauses", asked.to_string(), "asked_on"))
                        .place(place)
                        .date("date", asked)
                        .date("end", end);
                }
            }
        }),
    ),
    rule(
        "R-DSR-10",
        Medium,
        Seen,
        "GDPR Art 5(1)(c), recital 64",
        Case(|it, _, found| {
            if !it.is_of(DataSubject) {
                return;
            }
            let shown = it.entries.last(S::Ds02).map_or(&[][..], |it| &it.evidence);
            for (id, file) in &it.attachments {
                let picture = shown.contains(id) && file.media_type.as_str().starts_with("image/");
                if picture || is_named_as_identity_document(file) {
                    found
                        .at(Part::row("attachment", id.to_string(), ""))
                        .text("file", file.name.to_string());
                }
            }
        }),
    ),
    rule(
        "R-DSR-11",
        High,
        Seen,
        "GDPR Art 12(6), 32",
        Case(|it, _, found| {
            if !it.is_of(DataSubject) {
                return;
            }
            for (place, given) in it.given() {
                if !was_certain(it, place, given) {
                    found
                        .at(disclosure(place, "sent_at"))
                        .text("to", it.recipient_of(given));
                }
            }
        }),
    ),
    rule(
        "R-DSR-12",
        Medium,
        Seen,
        "GDPR Art 15(1)-(2)",
        Case(|it, scene, found| {
            let open = it.asks(&[T::Access])
                && it.unmet(scene).iter().any(|block| {
                    block.step == Some(S::Ds09)
                        && matches!(block.code, B::ContentOpen | B::StepOpen)
                });
            if open {
                found.at(step(S::Ds09)).list("items", items_open(it));
            }
        }),
    ),
    rule(
        "R-DSR-13",
        Medium,
        Seen,
        "GDPR Art 20(1)",
        Case(|it, _, found| {
            let about_scope = it.decision().is_some_and(|decision| {
                it.granted()
                    || (decision.outcome == Some(O::Refuse)
                        && (decision.grounds.is_empty()
                            || decision.grounds.contains(&Ground::A20Scope)))
            });
            let said = it
                .entries
                .last(S::Ds15)
                .is_some_and(|it| !it.reason.is_empty());
            if it.asks(&[T::Port]) && about_scope && !said {
                found.at(step(S::Ds15));
            }
        }),
    ),
];

/// The clock of the first month, where no valid extension took its place.
fn month(it: &CaseFile, scene: &Scene) -> Option<RunningClock> {
    if !it.is_of(DataSubject) {
        return None;
    }
    if it.request.extension.is_none() {
        return it.clock(ClockCode::Ds1).cloned();
    }
    let invalid = it.lacks(scene, B::ExtensionReason) || it.lacks(scene, B::ExtensionTold);
    let plain = Request {
        extension: None,
        ..it.request.clone()
    };
    invalid
        .then(|| it.clock_if(&plain, ClockCode::Ds1, scene))
        .flatten()
}

/// Whether it is a ground on which the controller bears the burden of proof.
pub(super) const fn is_art12_5(ground: Ground) -> bool {
    matches!(ground, Ground::A12Unf | Ground::A12Exc | Ground::A12Abu)
}

/// Whether the step on which a ground rests says so, and says why.
fn facts_shown(it: &CaseFile, ground: Ground) -> bool {
    ground.rule().rests_on.is_none_or(|(code, answers)| {
        it.entries.last(code).is_some_and(|step| {
            step.answer.is_some_and(|answer| answers.contains(&answer))
                && (!step.reason.is_empty() || !step.evidence.is_empty())
        })
    })
}

fn is_about_identity(pause: &Pause) -> bool {
    pause.reason.as_str() == "identity"
}

/// Whether a file is kept that its name calls an identity document. What the person asked for, and was sent, may hold
/// one: it is theirs.
fn is_named_as_identity_document(file: &Attachment) -> bool {
    file.class != Some(AttachmentClass::AnswerPackage)
        && words::identity_document(file.name.as_str())
}

/// Whether the person was identified when data were sent: by the answer that stood on that day, for what was recorded
/// with its time; else by the order of the log.
fn was_certain(it: &CaseFile, place: u64, given: &Disclosure) -> bool {
    it.entries
        .placed_steps()
        .filter(|(_, step)| step.step_code == Some(S::Ds02))
        // A correction stands in for an answer that was there before it.
        .filter(|(at, step)| match (step.at, given.sent_at) {
            _ if step.corrects.is_some() => true,
            (Some(step), Some(sent)) => step.local_date() <= sent.local_date(),
            _ => *at < place,
        })
        .last()
        .is_some_and(|(_, step)| step.answer == Some(A::Certain))
}

/// What the checklist of an access answer says nothing of.
fn items_open(it: &CaseFile) -> Vec<Sentence> {
    let content = it.entries.last(S::Ds09).map_or(&[][..], |it| &it.content);
    AccessItem::ALL
        .iter()
        .filter(|item| {
            !content
                .iter()
                .any(|it| it.item == Some(**item) && it.given.is_some())
        })
        .map(|item| Sentence::new(format!("access-item-{}", item.key())))
        .collect()
}

#[cfg(test)]
mod tests;
