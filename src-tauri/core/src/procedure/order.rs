//! What order demands: a step that rests on another's answer is not answered before it.

use super::CaseEntries;
use crate::request::{Answer, DocumentKind, Outcome, Request, StepCode as S};

/// The steps on whose answers a step rests.
const fn rests_on(step: S) -> &'static [S] {
    match step {
        S::Ds06 | S::Ds07 | S::Ds09 => &[S::Ds01],
        S::Ds12 => &[S::Ds11],
        S::Tp05 => &[S::Tp03],
        S::Tp07 => &[S::Tp06],
        S::Tp08 => &[S::Tp05],
        S::Pa04 => &[S::Pa03],
        S::Pa07 => &[S::Pa04],
        S::N02 | S::N03 | S::N06 => &[S::N01],
        S::N05 => &[S::N03],
        S::Ep02 | S::Ep04 => &[S::Ep01],
        S::Ep03 => &[S::Ep02],
        S::Ep05 => &[S::Ep03],
        S::Ep07 => &[S::Ep06],
        S::Dsa02 => &[S::Dsa01],
        S::D3202 | S::D3203 | S::D3204 => &[S::D3201],
        S::Da05 => &[S::Da02],
        _ => &[],
    }
}

/// The step that must be answered before this one, if it is not: none when the step may be answered now.
#[must_use]
pub fn waits_for(step: S, request: &Request, entries: &CaseEntries) -> Option<S> {
    // In an emergency the power is not examined first: Art 6(1)(d) stands in its place.
    let emergency = super::StepRule::of(S::Em01).is_some_and(|rule| rule.applies_to(request));
    rests_on(step).iter().copied().find(|before| {
        let document = *before == S::Pa03
            && entries
                .documents
                .iter()
                .any(|it| it.kind.is_some_and(|kind| kind != DocumentKind::None));
        let waived = *before == S::Pa04 && emergency;
        entries.answer(*before).is_none() && !document && !waived
    })
}

/// Whether there is anything yet that a second person could approve: a decision, or both steps of the worksheet for
/// Article 48.
#[must_use]
pub fn something_to_approve(entries: &CaseEntries) -> bool {
    let worksheet = entries.answer(S::N03) == Some(Answer::Found)
        && entries.answer(S::N05) == Some(Answer::Found);
    entries.decision().is_some() || worksheet
}

/// Whether this person approved the decision in force already.
#[must_use]
pub fn approved_by(by: Option<crate::record::RecordId>, entries: &CaseEntries) -> bool {
    entries.decision().is_some()
        && entries
            .placed_steps()
            .filter(|(place, it)| {
                *place > entries.decided_at_place
                    && it.step_code == Some(S::FourEyes)
                    && it.by == by
            })
            .last()
            .is_some_and(|(_, it)| it.answer == Some(Answer::Yes))
}

/// The person whose work this person would approve, when it is their own.
#[must_use]
pub fn approves_own_work(by: Option<crate::record::RecordId>, entries: &CaseEntries) -> bool {
    match entries.decision() {
        Some(decision) => decision.decided_by == by && decision.outcome != Some(Outcome::Deferred),
        None => [S::N03, S::N05]
            .iter()
            .any(|step| entries.last(*step).is_some_and(|it| it.by == by)),
    }
}
