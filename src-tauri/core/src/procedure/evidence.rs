//! What must exist before an outcome can be saved (`domain` 5.4), by family and outcome, and what a refusal must name.

use super::guard::{Case, execution_steps, missing as needs};
use super::machine::Need;
use super::{Block, BlockCode as B, steps_for};
use crate::legal_basis::Art6;
use crate::request::{
    AccessItem, Answer as A, Decision, Family, ItemGiven, Outcome as O, StepCode as S, Subtype,
};

fn add(found: &mut Vec<Block>, code: B, step: Option<S>, citation: &'static str) {
    found.push(Block {
        code,
        step,
        citation,
    });
}

/// What is missing before the decision in force can be saved.
#[must_use]
pub fn missing(case: &Case<'_>) -> Vec<Block> {
    let Some(decision) = case.entries.decision() else {
        return vec![Block {
            code: B::Decision,
            step: None,
            citation: "GDPR Art 5(2)",
        }];
    };
    let mut found = Vec::new();
    grounds(case, decision, &mut found);
    match case.request.family {
        Some(Family::PublicAuthority) => authority(case, decision, &mut found),
        Some(Family::ThirdParty) => third_party(case, decision, &mut found),
        Some(Family::DataSubject) | None => data_subject(case, decision, &mut found),
    }
    let mut once: Vec<Block> = Vec::new();
    for block in found {
        if !once.contains(&block) {
            once.push(block);
        }
    }
    once
}

/// Each ground must be open to the request and rest on an answer that stands; a refusal needs one that carries it.
fn grounds(case: &Case<'_>, decision: &Decision, found: &mut Vec<Block>) {
    for ground in &decision.grounds {
        let rule = ground.rule();
        if !ground.open_to(case.request) {
            add(found, B::GroundClosed, None, rule.citation);
        } else if let Some((step, answers)) = rule.rests_on
            && !case
                .answer(step)
                .is_some_and(|answer| answers.contains(&answer))
        {
            add(found, B::GroundUnsupported, Some(step), rule.citation);
        }
    }
    let citation = match case.request.family {
        Some(Family::DataSubject) | None => "GDPR Art 12(4)",
        Some(Family::ThirdParty | Family::PublicAuthority) => "GDPR Art 5(2)",
    };
    match decision.outcome {
        Some(O::Refuse | O::Challenge) if decision.grounds.is_empty() => {
            add(found, B::Grounds, None, citation);
        }
        Some(O::Refuse) if decision.grounds.iter().all(|it| !it.rule().total) => {
            add(found, B::GroundPartial, None, "GDPR recital 63");
        }
        Some(O::GrantPartial)
            if decision.grounds.is_empty() && case.request.family == Some(Family::DataSubject) =>
        {
            add(found, B::Grounds, None, citation);
        }
        _ => {}
    }
}

/// What blocks a disclosure, without what can only come after the decision.
fn before_disclosure(case: &Case<'_>, found: &mut Vec<Block>) {
    found.extend(
        super::blocks(case.request, case.entries)
            .into_iter()
            .filter(|block| !matches!(block.code, B::FourEyes | B::Decision)),
    );
}

fn data_subject(case: &Case<'_>, decision: &Decision, found: &mut Vec<Block>) {
    use super::Ground;
    let subtype = case.request.subtype;
    match decision.outcome {
        Some(O::GrantFull | O::GrantPartial) => {
            before_disclosure(case, found);
            for rule in steps_for(case.request) {
                let later = execution_steps(subtype).contains(&rule.code);
                if !later && case.answer(rule.code).is_none() {
                    add(found, B::StepOpen, Some(rule.code), rule.citation);
                }
            }
            search_log(case, found);
            content(case, decision, found);
        }
        Some(O::NoData) => search_log(case, found),
        Some(O::Refuse) if !decision.remedies_stated => {
            add(found, B::Remedies, None, "GDPR Art 12(4)");
        }
        Some(O::FeeRequired) => {
            let excessive = decision
                .grounds
                .iter()
                .any(|it| matches!(it, Ground::A12Unf | Ground::A12Exc | Ground::A12Abu));
            if !excessive {
                add(found, B::Grounds, Some(S::Ds05), "GDPR Art 12(5)");
            }
            found.extend(needs(Need::Answered(&[S::Ds22]), "GDPR Art 12(5)(a)", case));
        }
        _ => {}
    }
}

/// The checklist of an access answer: each of its ten items, and nothing kept back where all is granted.
fn content(case: &Case<'_>, decision: &Decision, found: &mut Vec<Block>) {
    let Some(step) = case
        .entries
        .last(S::Ds09)
        .filter(|_| case.request.subtype == Some(Subtype::Access))
    else {
        return;
    };
    let given = |item: &AccessItem| {
        let of = step.content.iter().find(|it| it.item == Some(*item));
        of.and_then(|it| it.given)
    };
    if let Some(open) = AccessItem::ALL.iter().find(|item| given(item).is_none()) {
        add(found, B::ContentOpen, Some(S::Ds09), open.citation());
    }
    let withheld = AccessItem::ALL
        .iter()
        .find(|item| given(item) == Some(ItemGiven::Withheld));
    if let Some(withheld) = withheld
        && decision.outcome == Some(O::GrantFull)
    {
        add(
            found,
            B::ContentWithheld,
            Some(S::Ds09),
            withheld.citation(),
        );
    }
}

/// The search, with its log as evidence.
fn search_log(case: &Case<'_>, found: &mut Vec<Block>) {
    let searched = matches!(
        case.request.subtype,
        Some(Subtype::Access | Subtype::Port | Subtype::Erase | Subtype::Rectify)
    );
    if !searched {
        return;
    }
    match case.entries.last(S::Ds06) {
        None => add(found, B::StepOpen, Some(S::Ds06), "GDPR Art 5(2), 15"),
        Some(step) if step.evidence.is_empty() => {
            add(found, B::StepEvidence, Some(S::Ds06), "GDPR Art 5(2), 15");
        }
        Some(_) => {}
    }
}

fn third_party(case: &Case<'_>, decision: &Decision, found: &mut Vec<Block>) {
    if !matches!(decision.outcome, Some(O::GrantFull | O::GrantPartial)) {
        return;
    }
    before_disclosure(case, found);
    let list = [
        Need::Answered(&[S::Tp04, S::Tp06, S::Tp10, S::Tp11, S::Tp13]),
        Need::Answer(S::Tp07, &[A::Compatible, A::NotRequired]),
        Need::Answer(S::Tp09, &[A::None]),
        Need::Answer(S::Tp14, &[A::None]),
    ];
    for need in list {
        found.extend(needs(need, "GDPR Art 5(2), 6", case));
    }
    if decision.basis_art6 == Some(Art6::F) {
        found.extend(needs(
            Need::Answer(S::Tp08, &[A::Pass]),
            "GDPR Art 6(1)(f)",
            case,
        ));
    }
    if decision.basis_art6.is_none() {
        add(found, B::DecisionBasis, Some(S::Tp05), "GDPR Art 6(1)");
    }
    if decision.minimised_to.is_empty() {
        add(found, B::MinimisedText, Some(S::Tp10), "GDPR Art 5(1)(c)");
    }
    if case.request.outside_eea() == Some(true) && decision.chapter_v_ground.is_none() {
        add(found, B::ChapterV, Some(S::Tp11), "GDPR Art 44");
    }
    // What may go out is said in the decision, or was asked for in a way that can be compared.
    let comparable = !case.request.data_requested.is_empty() || said(decision);
    if !comparable {
        add(found, B::Manifest, None, "GDPR Art 5(1)(c)");
    }
    narrowed(decision, found);
}

/// To an authority of a third country: the whole worksheet, and the ground of Chapter V in the decision.
fn art48(case: &Case<'_>, decision: &Decision, found: &mut Vec<Block>) {
    if !super::under_art48(case.request) {
        return;
    }
    for rule in steps_for(case.request) {
        let worksheet = matches!(rule.asked_of, super::AskedOf::ThirdCountryAuthority);
        if worksheet && case.answer(rule.code).is_none() {
            add(found, B::StepOpen, Some(rule.code), rule.citation);
        }
    }
    if decision.chapter_v_ground.is_none() {
        add(found, B::ChapterV, Some(S::N05), "GDPR Art 44, 48");
    }
}

/// What a narrowed outcome may let out is said so that it can be compared.
fn narrowed(decision: &Decision, found: &mut Vec<Block>) {
    let narrowed = matches!(
        decision.outcome,
        Some(O::ComplyNarrowed | O::GrantPartial | O::EmergencyDisclose)
    );
    if narrowed && !said(decision) {
        add(found, B::Manifest, None, "GDPR Art 5(1)(c)");
    }
}

/// Whether a decision says what may go out.
const fn said(decision: &Decision) -> bool {
    !decision.allowed_categories.is_empty()
        || decision.allowed_subjects.is_some()
        || decision.allowed_from.is_some()
        || decision.allowed_to.is_some()
}

fn authority(case: &Case<'_>, decision: &Decision, found: &mut Vec<Block>) {
    match decision.outcome {
        Some(O::ComplyFull | O::ComplyNarrowed) => {
            before_disclosure(case, found);
            if decision.basis_art6.is_none() && case.request.contains_personal != Some(false) {
                add(found, B::DecisionBasis, Some(S::Pa07), "GDPR Art 6(1)");
            }
            let provision = case
                .entries
                .documents
                .iter()
                .any(|it| !it.legal_provision.is_empty());
            if !provision && !case.entries.documents.is_empty() {
                add(found, B::Provision, Some(S::Pa03), "GDPR Art 6(3)");
            }
            if case.answer(S::Pa09) == Some(A::Raise) {
                add(found, B::StepAnswer, Some(S::Pa09), "GDPR Art 23, 90");
            }
            art48(case, decision, found);
            narrowed(decision, found);
        }
        Some(O::EmergencyDisclose) => {
            for need in [
                Need::Answer(S::Pa01, &[A::Verified]),
                Need::Answer(S::Em01, &[A::Yes]),
                Need::Answer(S::Em02, &[A::Yes]),
                Need::Answer(S::Em03, &[A::Yes]),
                Need::Answered(&[S::Em04]),
                Need::Answer(S::Pa08, &[A::AsAsked, A::Narrowed]),
            ] {
                found.extend(needs(need, "GDPR Art 6(1)(d), recital 46", case));
            }
            before_disclosure(case, found);
            art48(case, decision, found);
            narrowed(decision, found);
        }
        Some(O::PreserveOnly) => {
            for need in [
                Need::Answer(S::Pa12, &[A::Yes]),
                Need::Answer(S::Pr01, &[A::Recorded]),
                Need::Answered(&[S::Pa08]),
                Need::Proof(B::Snapshot),
                Need::Proof(B::PreservedUntil),
            ] {
                found.extend(needs(need, "GDPR Art 5(1)(e)", case));
            }
        }
        Some(O::Challenge) => {
            found.extend(needs(
                Need::Answered(&[S::Pa06, S::Pa18]),
                "GDPR Art 5(2)",
                case,
            ));
        }
        Some(O::ForwardToController) => {
            for need in [
                Need::Answer(S::Pa10, &[A::Forwarded]),
                Need::Proof(B::ControllerTold),
            ] {
                found.extend(needs(need, "GDPR Art 28(3)(a)", case));
            }
        }
        _ => {}
    }
}
