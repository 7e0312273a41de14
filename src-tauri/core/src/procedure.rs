//! The steps by which a request is evaluated: the answers each allows, the law behind it, and what must stand
//! before data may go out.
//!
//! This is law as data (`domain` chapter 5): the tables carry their citation and how well it was checked. The
//! full machines of the three families build on them.

use serde::Serialize;

use crate::legal_basis::Art6;
use crate::request::{
    Answer, Decision, DocumentKind, Family, LegalDocument, Outcome, Request, Step, StepCode,
    Subtype,
};
use crate::source::SourceStatus;

mod table;

pub use table::STEPS;

/// One step of a procedure.
#[derive(Debug, Clone, Copy)]
pub struct StepRule {
    /// Its code; its question and help stand in the words under `step-<code>`.
    pub code: StepCode,
    /// The answers it allows, the usual one first.
    pub answers: &'static [Answer],
    /// Citation.
    pub citation: &'static str,
    /// How well the citation was checked.
    pub source_status: SourceStatus,
    /// For which requests it is asked.
    pub asked_of: AskedOf,
}

/// For which requests a step is asked.
#[derive(Debug, Clone, Copy)]
pub enum AskedOf {
    /// All of the family.
    Family(Family),
    /// These subtypes.
    Subtypes(&'static [Subtype]),
    /// Authorities of third countries that ask for personal data (Art 48).
    ThirdCountryAuthority,
    /// Every request, when there is occasion.
    OnOccasion,
}

impl StepRule {
    /// The rule of a step.
    #[must_use]
    pub fn of(code: StepCode) -> Option<&'static Self> {
        STEPS.iter().find(|rule| rule.code == code)
    }

    /// Whether it is part of the evaluation of this request.
    #[must_use]
    pub fn applies_to(&self, request: &Request) -> bool {
        match self.asked_of {
            AskedOf::Family(family) => request.family == Some(family),
            AskedOf::Subtypes(subtypes) => request
                .subtype
                .is_some_and(|subtype| subtypes.contains(&subtype)),
            AskedOf::ThirdCountryAuthority => under_art48(request),
            AskedOf::OnOccasion => false,
        }
    }
}

/// Whether Article 48 governs: an authority of a third country asks for personal data, or data not known to be
/// without them.
#[must_use]
pub fn under_art48(request: &Request) -> bool {
    request.family == Some(Family::PublicAuthority)
        && (request.subtype == Some(Subtype::Art48) || request.outside_eea() == Some(true))
        && request.contains_personal != Some(false)
}

/// The steps of the evaluation of this request, in order.
#[must_use]
pub fn steps_for(request: &Request) -> Vec<&'static StepRule> {
    STEPS
        .iter()
        .filter(|rule| rule.applies_to(request))
        .collect()
}

/// Something that must stand before data may go out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Block {
    /// What is missing; its sentence stands in the words under `block-<code>`.
    pub code: BlockCode,
    /// The step that would clear it, when it is a step.
    pub step: Option<StepCode>,
    /// The article or source that asks for it.
    pub citation: &'static str,
}

crate::macros::codes! {
    /// What can block a disclosure.
    pub enum BlockCode {
        /// Authenticity is not verified.
        Authenticity = "authenticity",
        /// No legal document is on file.
        LegalDocument = "legal_document",
        /// Nobody said whether the provision compels.
        Power = "power",
        /// The provision does not compel.
        PowerMissing = "power_missing",
        /// The own policy is not met: a valid court order or similar document.
        Policy = "policy",
        /// Legal experts were not consulted.
        Advice = "advice",
        /// No basis for the disclosure.
        Basis = "basis",
        /// The scope was not examined.
        Scope = "scope",
        /// The scope is to be challenged.
        ScopeChallenged = "scope_challenged",
        /// Article 48: no basis in Article 6.
        Art48Basis = "art48_basis",
        /// Article 48: no ground in Chapter V.
        Art48ChapterV = "art48_chapter_v",
        /// Article 48: the agreement and its reach were not examined.
        Art48Agreement = "art48_agreement",
        /// Article 48: an agreement exists, but only between authorities.
        Art48ViaAuthorities = "art48_via_authorities",
        /// The person was not identified.
        Identity = "identity",
        /// The requester was not verified.
        Requester = "requester",
        /// Others' rights were not examined.
        OthersRights = "others_rights",
        /// Minimisation was not examined.
        Minimisation = "minimisation",
        /// There is no decision.
        Decision = "decision",
        /// The decision does not allow a disclosure.
        DecisionRefuses = "decision_refuses",
        /// The decision has not been approved by a second person.
        FourEyes = "four_eyes",
    }
}

/// The entries of a case, in the order in which they were written, corrected ones left out.
#[derive(Debug, Clone, Default)]
pub struct CaseEntries {
    /// Steps.
    pub steps: Vec<Step>,
    /// Legal documents.
    pub documents: Vec<LegalDocument>,
    /// Decisions.
    pub decisions: Vec<Decision>,
    /// Disclosures.
    pub disclosures: Vec<crate::request::Disclosure>,
    /// Notifications.
    pub notifications: Vec<crate::request::Notification>,
}

impl CaseEntries {
    /// The last answer to a step.
    #[must_use]
    pub fn answer(&self, code: StepCode) -> Option<Answer> {
        self.last(code).and_then(|step| step.answer)
    }

    /// The last entry for a step.
    #[must_use]
    pub fn last(&self, code: StepCode) -> Option<&Step> {
        self.steps
            .iter()
            .rev()
            .find(|step| step.step_code == Some(code))
    }

    /// The decision in force.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        self.decisions.last()
    }
}

/// Everything that stands between this case and a disclosure, most basic first. Empty: data may go out.
#[must_use]
pub fn blocks(request: &Request, entries: &CaseEntries) -> Vec<Block> {
    let mut found = Vec::new();
    let emergency = entries.decision().and_then(|decision| decision.outcome)
        == Some(Outcome::EmergencyDisclose);
    match request.family {
        Some(Family::PublicAuthority) => authority_blocks(request, entries, emergency, &mut found),
        Some(Family::ThirdParty) => third_party_blocks(entries, &mut found),
        Some(Family::DataSubject) | None => data_subject_blocks(request, entries, &mut found),
    }
    match entries.decision().and_then(|decision| decision.outcome) {
        None => add(&mut found, BlockCode::Decision, None, "GDPR Art 5(2)"),
        Some(outcome) if !outcome.allows_disclosure() => {
            add(
                &mut found,
                BlockCode::DecisionRefuses,
                None,
                "GDPR Art 5(2)",
            );
        }
        Some(_) => {}
    }
    if four_eyes_needed(request) && !approved_by_another(entries) {
        add(
            &mut found,
            BlockCode::FourEyes,
            Some(StepCode::FourEyes),
            "GDPR Art 5(2), 24",
        );
    }
    found
}

/// Whether a second person must approve: any disclosure to an authority, and any outside the EEA.
#[must_use]
pub fn four_eyes_needed(request: &Request) -> bool {
    request.family == Some(Family::PublicAuthority) || request.outside_eea() == Some(true)
}

/// Whether the decision in force was approved, after it was taken, by somebody other than who took it.
fn approved_by_another(entries: &CaseEntries) -> bool {
    let Some(decision) = entries.decision() else {
        return false;
    };
    entries.steps.iter().any(|step| {
        step.step_code == Some(StepCode::FourEyes)
            && step.answer == Some(Answer::Yes)
            && step.by.is_some()
            && step.by != decision.decided_by
            && step.at.map(|at| at.at) >= decision.decided_at.map(|at| at.at)
    })
}

fn add(found: &mut Vec<Block>, code: BlockCode, step: Option<StepCode>, citation: &'static str) {
    found.push(Block {
        code,
        step,
        citation,
    });
}

fn authority_blocks(
    request: &Request,
    entries: &CaseEntries,
    emergency: bool,
    found: &mut Vec<Block>,
) {
    use StepCode::{N01, N03, N05, Pa01, Pa03, Pa04, Pa05, Pa06, Pa07, Pa08};
    if entries.answer(Pa01) != Some(Answer::Verified) {
        add(
            found,
            BlockCode::Authenticity,
            Some(Pa01),
            "GDPR Art 5(1)(f), 32",
        );
    }
    let document = entries
        .documents
        .iter()
        .any(|it| it.kind.is_some_and(|kind| kind != DocumentKind::None));
    if !document && !emergency {
        add(found, BlockCode::LegalDocument, Some(Pa03), "GDPR Art 6(3)");
    }
    // Art 6(1)(c) needs law that compels; in an emergency Art 6(1)(d) stands in (5.3.9), confirmed afterwards.
    if !emergency {
        match entries.answer(Pa04) {
            Some(Answer::Compels) => {}
            Some(_) => add(
                found,
                BlockCode::PowerMissing,
                Some(Pa04),
                "GDPR Art 6(1)(c), 6(3)",
            ),
            None => add(
                found,
                BlockCode::Power,
                Some(Pa04),
                "GDPR Art 6(1)(c), 6(3)",
            ),
        }
        if entries.answer(Pa05) != Some(Answer::Met) {
            add(found, BlockCode::Policy, Some(Pa05), "GDPR Art 24(2)");
        }
    }
    let advised = match entries.answer(Pa06) {
        Some(Answer::Consulted) => true,
        Some(Answer::Waived) => emergency,
        _ => false,
    };
    if !advised {
        add(found, BlockCode::Advice, Some(Pa06), "GDPR Art 24(2)");
    }
    if under_art48(request) {
        match entries.answer(N01) {
            None => add(found, BlockCode::Art48Agreement, Some(N01), "GDPR Art 48"),
            Some(Answer::YesViaAuthorities) => {
                add(
                    found,
                    BlockCode::Art48ViaAuthorities,
                    Some(N01),
                    "GDPR Art 48",
                );
            }
            Some(_) => {}
        }
        if entries.answer(N03) != Some(Answer::Found) {
            add(found, BlockCode::Art48Basis, Some(N03), "GDPR Art 6, 48");
        }
        if entries.answer(N05) != Some(Answer::Found) {
            add(
                found,
                BlockCode::Art48ChapterV,
                Some(N05),
                "GDPR Art 44, 48, 49",
            );
        }
    }
    if entries.answer(Pa07) != Some(Answer::Found) {
        add(found, BlockCode::Basis, Some(Pa07), "GDPR Art 6, 9, 10");
    }
    match entries.answer(Pa08) {
        Some(Answer::AsAsked | Answer::Narrowed) => {}
        Some(_) => add(
            found,
            BlockCode::ScopeChallenged,
            Some(Pa08),
            "GDPR Art 5(1)(c)",
        ),
        None => add(found, BlockCode::Scope, Some(Pa08), "GDPR Art 5(1)(c)"),
    }
}

fn third_party_blocks(entries: &CaseEntries, found: &mut Vec<Block>) {
    if entries.answer(StepCode::Tp01) != Some(Answer::Verified) {
        add(
            found,
            BlockCode::Requester,
            Some(StepCode::Tp01),
            "GDPR Art 5(1)(f), 32",
        );
    }
    if entries.answer(StepCode::Tp05) != Some(Answer::Found) {
        add(
            found,
            BlockCode::Basis,
            Some(StepCode::Tp05),
            "GDPR Art 6, 9",
        );
    }
    if entries.answer(StepCode::Tp10).is_none() {
        add(
            found,
            BlockCode::Minimisation,
            Some(StepCode::Tp10),
            "GDPR Art 5(1)(c)",
        );
    }
}

fn data_subject_blocks(request: &Request, entries: &CaseEntries, found: &mut Vec<Block>) {
    if entries.answer(StepCode::Ds02) != Some(Answer::Certain) {
        add(
            found,
            BlockCode::Identity,
            Some(StepCode::Ds02),
            "GDPR Art 12(6)",
        );
    }
    let copies = matches!(request.subtype, Some(Subtype::Access | Subtype::Port));
    if copies && entries.answer(StepCode::Ds07).is_none() {
        add(
            found,
            BlockCode::OthersRights,
            Some(StepCode::Ds07),
            "GDPR Art 15(4), 20(4)",
        );
    }
}

/// Whether a decision may rest on this basis at all for this request.
///
/// Law of a third country is never a legal obligation in the sense of Article 6(1)(c), unless an agreement with
/// direct effect creates the duty (Art 6(3), 48; EDPB Guidelines 02/2024).
#[must_use]
pub fn basis_possible(request: &Request, entries: &CaseEntries, basis: Art6) -> bool {
    !(basis == Art6::C
        && under_art48(request)
        && entries.answer(StepCode::N01) != Some(Answer::YesDirect))
}

/// The first step of the evaluation that has no answer yet.
#[must_use]
pub fn next_step(request: &Request, entries: &CaseEntries) -> Option<StepCode> {
    steps_for(request)
        .into_iter()
        .map(|rule| rule.code)
        .find(|code| entries.last(*code).is_none())
}
