//! What the rules about requests ask of a case. Whatever the procedure asks before a move or an outcome is asked with
//! its own functions: what a commit would refuse is found in what was written before it did, or elsewhere.

use chrono::NaiveDate;

use super::found::{Found, Part};
use super::scene::{CaseFile, Scene};
use super::words::names;
use crate::activity::Activity;
use crate::deadline::{self, Period};
use crate::procedure::guard;
use crate::procedure::machine::Need;
use crate::procedure::{Block, BlockCode, evidence, manifest};
use crate::record::RecordId;
use crate::request::{
    Answer, ClockCode, Decision, Disclosure, Family, NotificationStatus, NotificationTo, Outcome,
    Place, Request, RequestStatus, RunningClock, Step, StepCode, Subtype, answered_at, running,
};
use crate::text::Sentence;

impl CaseFile {
    /// Whether it is a request of this family.
    pub(super) fn is_of(&self, family: Family) -> bool {
        self.request.family == Some(family)
    }

    /// Whether it is of one of these subtypes.
    pub(super) fn asks(&self, subtypes: &[Subtype]) -> bool {
        self.request
            .subtype
            .is_some_and(|it| subtypes.contains(&it))
    }

    /// The answer that stands for a step.
    pub(super) fn answer(&self, step: StepCode) -> Option<Answer> {
        self.entries.answer(step)
    }

    /// The decision in force.
    pub(super) fn decision(&self) -> Option<&Decision> {
        self.entries.decision()
    }

    /// Its outcome.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        self.decision().and_then(|it| it.outcome)
    }

    /// Whether it was granted, in full or in part.
    pub(super) fn granted(&self) -> bool {
        matches!(
            self.outcome(),
            Some(Outcome::GrantFull | Outcome::GrantPartial)
        )
    }

    /// Whether an order was complied with.
    pub(super) fn complies(&self) -> bool {
        matches!(
            self.outcome(),
            Some(Outcome::ComplyFull | Outcome::ComplyNarrowed)
        )
    }

    /// Whether it was decided to disclose in an emergency, without an order.
    pub(super) fn in_emergency(&self) -> bool {
        self.outcome() == Some(Outcome::EmergencyDisclose)
    }

    /// Whether data went out.
    pub(super) fn disclosed(&self) -> bool {
        !self.entries.disclosures.is_empty()
    }

    /// Whether data went out, or may by the decision in force.
    pub(super) fn gives(&self) -> bool {
        self.disclosed() || self.outcome().is_some_and(Outcome::allows_disclosure)
    }

    /// Whether whoever asked has an answer.
    pub(super) fn answered(&self) -> bool {
        answered_at(&self.request, &self.entries).is_some()
    }

    /// Whether it ended without being dealt with here: taken back, or handed to somebody else.
    pub(super) fn left_the_house(&self) -> bool {
        matches!(
            self.request.status(),
            RequestStatus::Withdrawn | RequestStatus::Transferred
        )
    }

    /// The disclosures, in the order in which they were recorded.
    pub(super) fn given(&self) -> impl Iterator<Item = (u64, &Disclosure)> {
        self.entries.disclosures.iter().map(|(at, it)| (*at, it))
    }

    /// Whether a notification to one of these was sent.
    pub(super) fn told(&self, to: &[NotificationTo]) -> bool {
        self.entries.notifications.iter().any(|(_, it)| {
            it.status == Some(NotificationStatus::Sent)
                && it.to.is_some_and(|told| to.contains(&told))
        })
    }

    /// To whom data went, by name.
    pub(super) fn recipient_of(&self, given: &Disclosure) -> String {
        let requester = self.request.requester.as_ref();
        let named = [
            given.recipient.as_str(),
            requester.map_or("", |it| it.organisation.as_str()),
            requester.map_or("", |it| it.name.as_str()),
        ];
        let name = named.into_iter().find(|it| !it.trim().is_empty());
        name.unwrap_or("?").to_owned()
    }

    /// What a guard of the procedure says is not on file.
    pub(super) fn lacks(&self, scene: &Scene, code: BlockCode) -> bool {
        !guard::missing(Need::Proof(code), "", &self.case(scene)).is_empty()
    }

    /// What is missing for the outcome in force (`domain` 5.4); nothing before a decision.
    pub(super) fn unmet(&self, scene: &Scene) -> Vec<Block> {
        if self.decision().is_none() {
            return Vec::new();
        }
        evidence::missing(&self.case(scene))
    }

    /// Whether this is missing for the outcome in force.
    pub(super) fn unmet_by(&self, scene: &Scene, code: BlockCode) -> bool {
        self.unmet(scene).iter().any(|block| block.code == code)
    }

    /// A clock, as computed on the day.
    pub(super) fn clock(&self, code: ClockCode) -> Option<&RunningClock> {
        self.clocks.iter().find(|clock| clock.rule.code == code)
    }

    /// A clock of ours that is over without having been met.
    pub(super) fn missed(&self, code: ClockCode, scene: &Scene) -> Option<&RunningClock> {
        self.clock(code).filter(|clock| is_missed(clock, scene))
    }

    /// A clock as it would run were the request as given.
    pub(super) fn clock_if(
        &self,
        request: &Request,
        code: ClockCode,
        scene: &Scene,
    ) -> Option<RunningClock> {
        let place = Place {
            calendar: &scene.calendar,
            zone: scene.zone,
            today: Some(scene.on),
        };
        running(request, &self.entries, place)
            .ok()?
            .into_iter()
            .find(|clock| clock.rule.code == code)
    }

    /// The day of receipt at the establishment.
    pub(super) fn received_on(&self, scene: &Scene) -> Option<NaiveDate> {
        let received = self.request.received_at?;
        Some(deadline::receipt_date(received.at, scene.zone))
    }

    /// The last of so many working days after receipt.
    pub(super) fn working_days_on(&self, days: u32, scene: &Scene) -> Option<NaiveDate> {
        let receipt = self.received_on(scene)?;
        deadline::by_date(receipt, Period::WorkingDays(days), &scene.calendar, 0)
            .ok()
            .map(|it| it.legal)
    }

    /// The activities concerned.
    pub(super) fn activities<'a>(
        &'a self,
        scene: &'a Scene,
    ) -> impl Iterator<Item = (RecordId, &'a Activity)> {
        self.request
            .activities
            .iter()
            .filter_map(|id| Some((*id, scene.records.activity(*id)?)))
    }

    /// The names of the systems of the activities concerned that these words do not name, each once.
    pub(super) fn systems_not_in(&self, words: &str, scene: &Scene) -> Vec<String> {
        let mut open = Vec::new();
        for (_, activity) in self.activities(scene) {
            for id in &activity.systems {
                let Some(system) = scene.records.system(*id) else {
                    continue;
                };
                let name = system.name.to_string();
                if !names(words, &name) && !open.contains(&name) {
                    open.push(name);
                }
            }
        }
        open
    }

    /// The steps recorded after the decision in force, approvals left out.
    pub(super) fn steps_since_decision(&self) -> impl Iterator<Item = &Step> {
        self.entries
            .placed_steps()
            .filter(|(place, it)| {
                *place > self.entries.decided_at_place && it.step_code != Some(StepCode::FourEyes)
            })
            .map(|(_, it)| it)
    }
}

/// Whether a clock is over without having been met.
pub(super) fn is_missed(clock: &RunningClock, scene: &Scene) -> bool {
    clock.met_at.is_none()
        && !clock.paused
        && clock.late_from().is_some_and(|from| from <= scene.now)
}

/// Whether a clock was met too late, or not yet and it is too late.
pub(super) fn is_late(clock: &RunningClock, scene: &Scene) -> bool {
    let met = clock.met_at.unwrap_or(scene.now);
    !clock.paused && clock.late_from().is_some_and(|from| from <= met)
}

/// The part of a case that is a step.
pub(super) fn step(code: StepCode) -> Part {
    Part::row("step", code.code(), "")
}

/// The part of a case that is a clock.
pub(super) fn clock(code: ClockCode) -> Part {
    Part::row("deadlines", code.code(), "")
}

/// The part of a case that is a field of its decision.
pub(super) fn decision(field: &str) -> Part {
    Part::field(&format!("decision.{field}"))
}

/// The part of a case that is a disclosure, by its place in the log.
pub(super) fn disclosure(place: u64, field: &str) -> Part {
    Part::row("disclosure", place.to_string(), field)
}

/// Each disclosure in which more went out than was asked for or than the decision allows.
pub(super) fn sent_beyond(it: &CaseFile, asked: &Request, decision: &Decision, found: &mut Found) {
    for (place, given) in it.given() {
        let beyond = manifest::beyond(asked, decision, given);
        if !beyond.is_empty() {
            found
                .at(disclosure(place, ""))
                .text("to", it.recipient_of(given))
                .list("what", fields(&beyond));
        }
    }
}

/// The part of a case that is what was told to somebody.
pub(super) fn notification(to: NotificationTo) -> Part {
    Part::row("notification", to.code(), "")
}

/// Fields by their names.
pub(super) fn fields(names: &[&str]) -> Vec<Sentence> {
    names
        .iter()
        .map(|name| Sentence::new(format!("field-{}", name.replace('_', "-"))))
        .collect()
}

/// Steps by their names.
pub(super) fn steps(codes: &[StepCode]) -> Vec<Sentence> {
    codes
        .iter()
        .map(|code| {
            Sentence::new("finding-step")
                .text("code", code.code())
                .sentence("step", Sentence::new(format!("step-{}", code.key())))
        })
        .collect()
}
