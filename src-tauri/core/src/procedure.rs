//! The steps by which a request is evaluated: the answers each allows, the law behind it, and what must stand
//! before data may go out.
//!
//! This is law as data (`domain` chapter 5): the tables carry their citation and how well it was checked. The
//! full machines of the three families build on them.

use serde::Serialize;

use crate::activity::Activity;
use crate::legal_basis::Art6;
use crate::request::{
    Answer, Decision, Disclosure, DocumentKind, Family, LegalDocument, Notification, Origin,
    Outcome, Request, Step, StepCode, Subtype, Transition, Urgency,
};
use crate::source::SourceStatus;
use crate::text::Sentence;
use crate::value::{LangLine, folded};

mod authority;
mod data_act;
mod data_subject;
pub mod disclosing;
mod dsa;
mod epoc;
pub mod evidence;
pub mod follow;
mod grounds;
pub mod guard;
pub mod guidance;
pub mod machine;
pub mod manifest;
mod order;
mod preservation;
mod table;
mod third_party;

pub use follow::{FollowUp, FollowUpKind};
pub use grounds::{Ground, GroundRule};
pub use guard::Case;
pub use machine::{Machine, Move, MoveView, RULEPACK};
pub use order::{approved_by, approves_own_work, something_to_approve, waits_for};
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
    /// Third-country orders for non-personal data (Data Act Art 32).
    ThirdCountryNonPersonal,
    /// Authorities of another EEA State, outside the instruments that bind here.
    OtherEeaState,
    /// Authorities that assert an emergency, outside e-Evidence.
    Emergency,
    /// Authorities, when there is occasion.
    OnOccasionOfAuthority,
    /// Data subjects, when there is occasion.
    OnOccasionOfDataSubject,
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
            AskedOf::ThirdCountryNonPersonal => under_data_act_32(request),
            AskedOf::OtherEeaState => {
                request.origin == Some(Origin::EeaOther)
                    && matches!(
                        request.subtype,
                        Some(
                            Subtype::DomCrim
                                | Subtype::DomAdmin
                                | Subtype::DomCivil
                                | Subtype::IntelNatsec
                                | Subtype::Informal
                        )
                    )
            }
            AskedOf::Emergency => {
                request.family == Some(Family::PublicAuthority)
                    && !matches!(request.subtype, Some(Subtype::Epoc | Subtype::EpocPr))
                    && (request.urgency == Some(Urgency::Emergency)
                        || request.subtype == Some(Subtype::EmergencyVoluntary))
            }
            AskedOf::OnOccasion
            | AskedOf::OnOccasionOfAuthority
            | AskedOf::OnOccasionOfDataSubject => false,
        }
    }

    /// Whether an answer may be recorded for this request: it is part of the evaluation, or there can be occasion.
    #[must_use]
    pub fn may_be_asked(&self, request: &Request) -> bool {
        match self.asked_of {
            AskedOf::OnOccasion => true,
            AskedOf::OnOccasionOfAuthority => request.family == Some(Family::PublicAuthority),
            AskedOf::OnOccasionOfDataSubject => request.family == Some(Family::DataSubject),
            _ => self.applies_to(request),
        }
    }
}

/// Whether Article 48 governs: an authority of a third country asks for personal data, or data not known to be
/// without them.
#[must_use]
pub fn under_art48(request: &Request) -> bool {
    let personal = match request.subtype {
        Some(Subtype::DataAct32) => request.contains_personal == Some(true),
        _ => request.contains_personal != Some(false),
    };
    request.family == Some(Family::PublicAuthority)
        && (matches!(request.subtype, Some(Subtype::Art48 | Subtype::DataAct32))
            || request.outside_eea() == Some(true))
        && personal
}

/// Whether Data Act Article 32 governs: an authority of a third country asks for non-personal data.
#[must_use]
pub fn under_data_act_32(request: &Request) -> bool {
    request.family == Some(Family::PublicAuthority)
        && (request.subtype == Some(Subtype::DataAct32)
            || (request.outside_eea() == Some(true) && request.contains_nonpersonal == Some(true)))
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

impl Block {
    /// What is missing, in a sentence; with the step by its name where the sentence is about any step.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let what = Sentence::new(format!("block-{}", self.code.key()));
        let any = matches!(
            self.code,
            BlockCode::StepOpen
                | BlockCode::StepAnswer
                | BlockCode::StepEvidence
                | BlockCode::GroundUnsupported
        );
        match self.step.filter(|_| any) {
            Some(step) => Sentence::new("block-of-step")
                .text("code", step.code())
                .sentence("step", Sentence::new(format!("step-{}", step.key())))
                .sentence("what", what),
            None => what,
        }
    }
}

crate::macros::codes! {
    /// What can block a disclosure, an outcome or a move.
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
        /// A step has no answer yet.
        StepOpen = "step_open",
        /// The answer that stands for a step does not lead here.
        StepAnswer = "step_answer",
        /// A step has no evidence attached.
        StepEvidence = "step_evidence",
        /// The facts of the request lead another way.
        OtherWay = "other_way",
        /// What the outcome needs is not there.
        Evidence = "evidence",
        /// No decision can be taken in this state.
        NotDecidable = "not_decidable",
        /// The decision is not being carried out yet.
        NotExecuting = "not_executing",
        /// No ground is named.
        Grounds = "grounds",
        /// A ground is not open to this request.
        GroundClosed = "ground_closed",
        /// A ground rests on an answer that does not stand.
        GroundUnsupported = "ground_unsupported",
        /// The grounds carry a limit, not a refusal of everything.
        GroundPartial = "ground_partial",
        /// The refusal rests on identity, and the decision does not say so.
        IdentityGround = "identity_ground",
        /// Complaint and court remedy are not stated.
        Remedies = "remedies",
        /// The requester was not told.
        Told = "told",
        /// The controller was not told.
        ControllerTold = "controller_told",
        /// No question was sent.
        QuestionSent = "question_sent",
        /// No reminder was sent.
        Reminder = "reminder",
        /// There is no case in the right family.
        ChildCase = "child_case",
        /// The decision was not carried out.
        CarriedOut = "carried_out",
        /// Nothing was disclosed.
        Disclosed = "disclosed",
        /// No receipt is on file.
        Receipt = "receipt",
        /// What may go out is not said so that it can be compared.
        Manifest = "manifest",
        /// More went out, or would, than was asked or decided.
        ManifestMore = "manifest_more",
        /// Neither an answer nor a reason against one is on file.
        Communicated = "communicated",
        /// The recipients were not informed.
        Art19 = "art19",
        /// No reason for the extension.
        ExtensionReason = "extension_reason",
        /// The person was not told of the extension within the first month.
        ExtensionTold = "extension_told",
        /// The original is not kept.
        Original = "original",
        /// No defect is recorded.
        Defect = "defect",
        /// The order has no force here: only a referral or a refusal is open.
        ReferOnly = "refer_only",
        /// The worksheet was not approved by a second person.
        WorksheetApproved = "worksheet_approved",
        /// The conditions of Data Act Article 32 are not met.
        Da32Conditions = "da32_conditions",
        /// No condition of an emergency was denied.
        EmergencyDenied = "emergency_denied",
        /// An emergency disclosure was not confirmed, reviewed and approved.
        EmergencyOpen = "emergency_open",
        /// Nothing is to be watched.
        FollowUpOpen = "follow_up_open",
        /// A bar has no provision or no date.
        BarUndated = "bar_undated",
        /// The snapshot with its hash is not on file.
        Snapshot = "snapshot",
        /// No end of preservation is set.
        PreservedUntil = "preserved_until",
        /// The end is not reached.
        EndNotReached = "end_not_reached",
        /// The ten days of the enforcing authority are not over.
        WaitNotOver = "wait_not_over",
        /// The decision names no basis in Article 6.
        DecisionBasis = "decision_basis",
        /// The legal document names no provision.
        Provision = "provision",
        /// The decision names no ground in Chapter V.
        ChapterV = "chapter_v",
        /// The minimised text is missing.
        MinimisedText = "minimised_text",
        /// The checklist of the access answer is not complete.
        ContentOpen = "content_open",
        /// Something of the access answer is kept back, and the decision grants it in full.
        ContentWithheld = "content_withheld",
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
    /// Disclosures, each with its place in the log.
    pub disclosures: Vec<(u64, Disclosure)>,
    /// Notifications, each with its place in the log.
    pub notifications: Vec<(u64, Notification)>,
    /// Moves.
    pub transitions: Vec<Transition>,
    /// Places of the steps in the log.
    pub step_places: Vec<u64>,
    /// Places of the moves in the log.
    pub transition_places: Vec<u64>,
    /// The place of the decision in force; of one that is about to be written, past all others.
    pub decided_at_place: u64,
    /// The place of the first decision there was, one that was corrected since included.
    pub first_decided_at_place: u64,
    /// The place at which the present state was entered.
    pub entered_at_place: u64,
    /// How many attachments there are.
    pub attachments: usize,
    /// The families of the requests that were split from this one.
    pub children: Vec<Family>,
    /// What the activities of the case hold of Articles 9 and 10, as the register says.
    pub sensitive: Vec<LangLine>,
    /// More persons than this in a disclosure to a third party need a second approver, as the organisation set it.
    pub many_persons: Option<u32>,
}

impl CaseEntries {
    /// The steps with their places.
    pub fn placed_steps(&self) -> impl Iterator<Item = (u64, &Step)> {
        let places = self.step_places.iter().copied().chain(std::iter::repeat(0));
        places.zip(&self.steps)
    }

    /// The moves with their places.
    pub fn placed_transitions(&self) -> impl Iterator<Item = (u64, &Transition)> {
        let places = self.transition_places.iter().copied();
        places.chain(std::iter::repeat(0)).zip(&self.transitions)
    }

    /// The place of the answer that stands for a step.
    #[must_use]
    pub fn place_of(&self, code: StepCode) -> Option<u64> {
        self.placed_steps()
            .filter(|(_, step)| step.step_code == Some(code))
            .map(|(place, _)| place)
            .last()
    }

    /// Takes in what an activity of the case holds of Articles 9 and 10.
    pub(crate) fn about(&mut self, activity: &Activity) {
        let items = activity.data_items.iter().filter(|it| it.is_sensitive());
        self.sensitive
            .extend(items.map(|item| item.category.clone()));
    }

    /// Takes in a decision that is about to be written.
    pub fn deciding(&mut self, decision: Decision) {
        self.decisions.push(decision);
        self.decided_at_place = u64::MAX;
    }

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

/// What of the evaluation, the decision and its approval stands between this case and a disclosure, most basic first.
/// Whether it may go out is answered by [`disclosing::standing`], which looks at where the case is as well.
#[must_use]
fn blocks(request: &Request, entries: &CaseEntries) -> Vec<Block> {
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
    let reviewed_after =
        emergency && entries.answer(StepCode::Em04) == Some(Answer::ReviewWithin24h);
    if four_eyes_needed(request, entries, entries.decision())
        && !reviewed_after
        && !approved_by_another(entries)
    {
        add(
            &mut found,
            BlockCode::FourEyes,
            Some(StepCode::FourEyes),
            "GDPR Art 5(2), 24",
        );
    }
    found
}

/// A disclosure to a third party about more persons than this needs a second approver, where the organisation set no
/// number of its own. A product decision.
pub const MANY_PERSONS: u32 = 50;

/// Whether a second person must approve: any refusal, any disclosure to an authority, of data of Article 9 or 10, or
/// outside the EEA, and one to a third party about many persons. Without a decision: whether a disclosure would need it.
#[must_use]
pub fn four_eyes_needed(
    request: &Request,
    entries: &CaseEntries,
    decision: Option<&Decision>,
) -> bool {
    let outcome = decision.and_then(|it| it.outcome);
    if outcome == Some(Outcome::Refuse) {
        return true;
    }
    if outcome.is_some_and(|it| !it.allows_disclosure()) {
        return false;
    }
    let said = decision.is_some_and(|it| it.basis_art9.is_some() || !it.basis_art10.is_empty());
    let transferred = request.outside_eea() == Some(true)
        || decision.is_some_and(|it| it.chapter_v_ground.is_some());
    let most = entries.many_persons.unwrap_or(MANY_PERSONS);
    let many = request.family == Some(Family::ThirdParty)
        && decision
            .and_then(|it| it.allowed_subjects)
            .or(request.subjects_count)
            .is_some_and(|count| count > most);
    let authority = request.family == Some(Family::PublicAuthority);
    authority || said || holds_sensitive(entries, decision) || transferred || many
}

/// Whether data of Article 9 or 10 may go out: the activities of the case hold such data, and they are among the
/// categories that the decision allows, or it names none.
fn holds_sensitive(entries: &CaseEntries, decision: Option<&Decision>) -> bool {
    let allowed = decision.map_or(&[][..], |it| it.allowed_categories.as_slice());
    entries.sensitive.iter().any(|category| {
        allowed.is_empty()
            || allowed.iter().any(|line| {
                category
                    .each()
                    .any(|(_, name)| folded(name) == folded(line.as_str()))
            })
    })
}

/// Whether the decision in force was approved, after it was taken, by somebody other than who took it.
pub(crate) fn approved_by_another(entries: &CaseEntries) -> bool {
    let Some(decision) = entries.decision() else {
        return false;
    };
    let said: Vec<&Step> = entries
        .placed_steps()
        .filter(|(place, step)| {
            *place > entries.decided_at_place && step.step_code == Some(StepCode::FourEyes)
        })
        .map(|(_, step)| step)
        .collect();
    // Of each person the last word counts.
    said.iter().enumerate().any(|(place, step)| {
        step.answer == Some(Answer::Yes)
            && step.by.is_some()
            && step.by != decision.decided_by
            && !said.iter().skip(place + 1).any(|later| later.by == step.by)
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
    // What stands in the place of power, policy and scope there is asked by their own steps.
    if matches!(
        request.subtype,
        Some(Subtype::Dsa9 | Subtype::Dsa10 | Subtype::DataActB2g)
    ) {
        return;
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

/// Whether an answer to this step needs something attached that shows it (`domain` 5.4): the log of a search, the hash of
/// what was set aside.
#[must_use]
pub const fn evidence_wanted(code: StepCode) -> bool {
    matches!(code, StepCode::Ds06 | StepCode::Pr01)
}

/// The first step of the evaluation that has no answer yet.
#[must_use]
pub fn next_step(request: &Request, entries: &CaseEntries) -> Option<StepCode> {
    steps_for(request)
        .into_iter()
        .map(|rule| rule.code)
        .find(|code| entries.last(*code).is_none())
}

/// Whether secrecy hides the case from those it is not assigned to: an order of secrecy, or a bar or delay in force on
/// telling somebody, as long as the person has not been told.
#[must_use]
pub fn restricted(request: &Request, entries: &CaseEntries) -> bool {
    use crate::request::{NotificationStatus as Status, NotificationTo as To};
    let told = entries
        .notifications
        .iter()
        .any(|(_, it)| it.to == Some(To::Subject) && it.status == Some(Status::Sent));
    let barred = To::ALL.iter().any(|to| {
        let mut all = entries.notifications.iter().map(|(_, it)| it);
        all.rfind(|it| it.to == Some(*to))
            .is_some_and(|it| matches!(it.status, Some(Status::Delayed | Status::Prohibited)))
    });
    !told && (barred || request.under_secrecy())
}

#[cfg(test)]
mod tests;
