//! 8.7 Requests of authorities: what every one of them needs. What an instrument asks besides has its own rooms.

mod data_act;
mod dsa;
mod e_evidence;
mod record;

use super::case_file::{decision, notification, sent_beyond, step, steps};
use super::found::Part;
use super::rule::Judge::Case;
use super::rule::Rule;
use super::rule::Severity::{Blocker, High, Medium};
use super::rule::rule;
use super::scene::{CaseFile, Scene};
use super::words;
use crate::activity::ActivityRole;
use crate::legal_basis::Art6;
use crate::procedure::follow::FollowUpKind;
use crate::procedure::{self, BlockCode as B, follow};
use crate::request::{
    Answer as A, ClockCode, Decision, DocumentKind, Family::PublicAuthority,
    NotificationStatus as Status, NotificationTo as To, Outcome as O, Request, RequestStatus,
    StepCode as S,
};
use crate::source::SourceStatus::{Product, Seen};

pub use data_act::RULES as DATA_ACT;
pub use dsa::RULES as DSA;
pub use e_evidence::RULES as E_EVIDENCE;
pub use record::RULES as RECORD;

/// R-AUT-01 to R-AUT-17.
pub const RULES: &[Rule] = &[
    rule(
        "R-AUT-01",
        Blocker,
        Product,
        "GDPR Art 6(1)(c), 6(3)",
        Case(|it, _, found| {
            let ordered = it.entries.documents.iter().any(|it| {
                it.kind
                    .is_some_and(|it| !matches!(it, DocumentKind::None | DocumentKind::Letter))
            });
            if personal_data_given(it) && !it.in_emergency() && !ordered {
                found.at(Part::field("legal_document.kind"));
            }
        }),
    ),
    rule(
        "R-AUT-02",
        Blocker,
        Seen,
        "GDPR Art 32",
        Case(|it, scene, found| {
            if is_authority(it) && it.disclosed() && it.lacks(scene, B::Authenticity) {
                found.at(step(S::Pa01));
            }
        }),
    ),
    rule(
        "R-AUT-03",
        High,
        Seen,
        "GDPR Art 6(3), recital 31",
        Case(|it, scene, found| {
            if is_authority(it) && it.unmet_by(scene, B::Provision) {
                found.at(Part::field("legal_document.legal_provision"));
            }
        }),
    ),
    rule(
        "R-AUT-04",
        High,
        Seen,
        "GDPR Art 6(1)(c)",
        Case(|it, scene, found| {
            if is_authority(it) && it.complies() && it.lacks(scene, B::PowerMissing) {
                found.at(step(S::Pa04));
            }
        }),
    ),
    rule(
        "R-AUT-05",
        High,
        Product,
        "GDPR Art 24(2)",
        Case(|it, scene, found| {
            let cited = it
                .decision()
                .is_some_and(|it| it.legal_advice_ref.is_some());
            if is_authority(it) && it.gives() && !cited && it.lacks(scene, B::Advice) {
                found.at(step(S::Pa06));
            }
        }),
    ),
    rule(
        "R-AUT-06",
        Blocker,
        Seen,
        "GDPR Art 48; EDPB Guidelines 02/2024",
        Case(|it, _, found| {
            if !under_art48(it) || !it.complies() {
                return;
            }
            let open = worksheet_open(it);
            if !open.is_empty() {
                found.at(Part::field("art48")).list("steps", steps(&open));
            }
        }),
    ),
    rule(
        "R-AUT-07",
        Blocker,
        Seen,
        "GDPR Art 6, 44, 48; EDPB Guidelines 02/2024",
        Case(|it, _, found| {
            let Some(given) = it.decision().filter(|_| under_art48(it) && it.complies()) else {
                return;
            };
            if given.basis_art6.is_none() {
                found.at(decision("basis_art6")).text("lack", "basis");
            }
            if given.chapter_v_ground.is_none() {
                found
                    .at(decision("chapter_v_ground"))
                    .text("lack", "chapter_v");
            }
        }),
    ),
    rule(
        "R-AUT-08",
        High,
        Seen,
        "GDPR Art 48; EDPB Guidelines 02/2024",
        Case(|it, _, found| {
            let by_contract = it
                .decision()
                .is_some_and(|it| it.basis_art6 == Some(Art6::B));
            if under_art48(it) && by_contract {
                found.at(decision("basis_art6"));
            }
        }),
    ),
    rule(
        "R-AUT-09",
        High,
        Seen,
        "GDPR Art 48",
        Case(|it, scene, found| {
            if is_authority(it) && it.complies() && it.lacks(scene, B::Art48ViaAuthorities) {
                found.at(step(S::N01));
            }
        }),
    ),
    rule(
        "R-AUT-10",
        Blocker,
        Seen,
        "GDPR Art 5(1)(c)",
        Case(|it, _, found| {
            if !is_authority(it) {
                return;
            }
            // What nobody limited is limited by the order alone.
            sent_beyond(it, &it.request, &Decision::default(), found);
        }),
    ),
    rule(
        "R-AUT-11",
        High,
        Seen,
        "GDPR Art 5(1)(c)",
        Case(|it, _, found| {
            let Some(decision) = it.decision().filter(|_| is_authority(it)) else {
                return;
            };
            // Only what the decision itself limits: what the order limits is the rule before.
            sent_beyond(it, &Request::default(), decision, found);
        }),
    ),
    rule(
        "R-AUT-12",
        High,
        Seen,
        "GDPR recital 31, Art 5(1)(c)",
        Case(|it, _, found| {
            let full = it.outcome() == Some(O::ComplyFull);
            if is_authority(it) && full && is_without_limit(&it.request) {
                found.field("scope_text");
            }
        }),
    ),
    rule(
        "R-AUT-13",
        High,
        Seen,
        "GDPR Art 28(3)(a), 29",
        Case(|it, scene, found| {
            let handed_on = matches!(
                it.answer(S::Pa10),
                Some(A::Forwarded | A::Informed | A::Barred)
            ) || it.told(&[To::Controller, To::Customer]);
            let decided_here = it.outcome().is_some_and(|outcome| {
                !matches!(
                    outcome,
                    O::ForwardToController
                        | O::NotCompetentForwarded
                        | O::WithdrawnByRequester
                        | O::Deferred
                )
            });
            let obliged = it.answer(S::Pa04) == Some(A::Compels);
            if is_authority(it)
                && (decided_here || it.disclosed())
                && !handed_on
                && !obliged
                && let Some(activity) = as_processor(it, scene)
            {
                found.at(step(S::Pa10)).words("activity", activity);
            }
        }),
    ),
    rule(
        "R-AUT-14",
        High,
        Seen,
        "GDPR Art 28(3)(a)",
        Case(|it, scene, found| {
            let known = matches!(
                it.answer(S::Pa10),
                Some(A::Forwarded | A::Informed | A::Barred)
            );
            let by_law = it.answer(S::Pa04) == Some(A::Compels);
            if is_authority(it)
                && it.complies()
                && by_law
                && !known
                && it.lacks(scene, B::ControllerTold)
                && let Some(activity) = as_processor(it, scene)
            {
                found.at(step(S::Pa10)).words("activity", activity);
            }
        }),
    ),
    rule(
        "R-AUT-15",
        Medium,
        Seen,
        "GDPR Art 5(1)(a), 14(3)(c)",
        Case(|it, _, found| {
            let closed = it.request.status() == RequestStatus::Closed;
            let said = it.answer(S::Pa11).is_some()
                || it
                    .entries
                    .notifications
                    .iter()
                    .any(|(_, it)| it.to == Some(To::Subject) && it.status.is_some());
            // Nobody is told of a message that was no authority's, nor of one without personal data.
            let concerns = it.answer(S::Pa01) != Some(A::Failed)
                && it.request.contains_personal != Some(false);
            if is_authority(it) && closed && concerns && it.decision().is_some() && !said {
                found.at(step(S::Pa11));
            }
        }),
    ),
    rule(
        "R-AUT-16",
        Medium,
        Seen,
        "GDPR Art 23",
        Case(|it, scene, found| {
            if !is_authority(it) {
                return;
            }
            if it.lacks(scene, B::BarUndated) {
                let undated = it.entries.notifications.iter().find(|(_, it)| {
                    matches!(it.status, Some(Status::Prohibited | Status::Delayed))
                        && (it.until.is_none() || it.legal_ground.is_empty())
                });
                let to = undated.and_then(|(_, it)| it.to).unwrap_or(To::Subject);
                found.at(notification(to));
            }
            if it.request.under_secrecy() && it.request.secrecy_provision.is_empty() {
                found.field("secrecy_provision");
            }
            let barred = matches!(it.answer(S::Pa11), Some(A::Prohibited | A::Delayed));
            let recorded = it.request.under_secrecy()
                || it
                    .entries
                    .notifications
                    .iter()
                    .any(|(_, it)| it.to == Some(To::Subject));
            if barred && !recorded {
                found.at(step(S::Pa11));
            }
        }),
    ),
    rule(
        "R-AUT-17",
        Medium,
        Seen,
        "GDPR Art 23",
        Case(|it, scene, found| {
            if !is_authority(it) || !procedure::restricted(&it.request, &it.entries) {
                return;
            }
            if let Some(end) = it
                .missed(ClockCode::Gag, scene)
                .and_then(|clock| clock.legal())
            {
                found.field("secrecy_until").date("date", end);
            }
            let review = follow::follow_ups(&it.case(scene))
                .into_iter()
                .find(|it| it.kind == FollowUpKind::GagReview)
                .and_then(|it| it.due)
                .filter(|due| *due < scene.on);
            if let Some(end) = review {
                found.at(notification(To::Subject)).date("date", end);
            }
        }),
    ),
];

fn is_authority(it: &CaseFile) -> bool {
    it.is_of(PublicAuthority)
}

/// Whether Article 48 governs.
fn under_art48(it: &CaseFile) -> bool {
    procedure::under_art48(&it.request)
}

/// Whether personal data went to an authority, as far as is known.
fn personal_data_given(it: &CaseFile) -> bool {
    is_authority(it) && it.disclosed() && it.request.contains_personal != Some(false)
}

/// The steps of the worksheet for Article 48 that have no answer.
fn worksheet_open(it: &CaseFile) -> Vec<S> {
    procedure::STEPS
        .iter()
        .filter(|rule| matches!(rule.asked_of, procedure::AskedOf::ThirdCountryAuthority))
        .map(|rule| rule.code)
        .filter(|code| it.answer(*code).is_none())
        .collect()
}

/// The activity among those concerned that we carry out for a controller, if there is one.
fn as_processor(it: &CaseFile, scene: &Scene) -> Option<crate::value::LangText> {
    it.activities(scene)
        .find(|(_, activity)| activity.role == Some(ActivityRole::Processor))
        .map(|(_, activity)| activity.name.clone())
}

/// Whether a request asks for everything: its words say so and no period limits it, or nothing limits it at all.
fn is_without_limit(request: &Request) -> bool {
    let unlimited_in_time = request.period_from.is_none() && request.period_to.is_none();
    let says_all = words::everything(request.scope_text.as_str());
    let unlimited = request.data_requested.is_empty() && request.subjects_count.is_none();
    unlimited_in_time && (says_all || unlimited)
}

#[cfg(test)]
mod tests;
