//! One request as a case: what to do next, what happened, what blocks, how the date was found.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::Workspace;
use super::outcomes::OutcomeView;
use super::read::Stored;
use crate::actor::{Actor, Role};
use crate::attachment::{Attachment, AttachmentClass};
use crate::error::Result;
use crate::procedure::guidance::{GroundsGuidance, grounds_guidance};
use crate::procedure::{self, Block, FollowUp, Ground, Machine, MoveView};
use crate::record::{Kind, Record, RecordId};
use crate::request::{
    self, AccessItem, AlarmAt, Answer, ClockCode, ClockNature, ClockStart, ContentItem,
    MachineCode, Outcome, Place, Request, State, Step, StepCode, Subtype,
};
use crate::source::SourceStatus;
use crate::text::Sentence;
use crate::value::{LangText, Line, Moment, Prose, Sha256Hex};

macro_rules! view {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty,)* }
    };
}

view! {
    /// The clock of a case, and how its date was found.
    pub struct ClockView {
        /// Which clock.
        pub code: ClockCode,
        /// What its end means.
        pub nature: ClockNature,
        /// From what it runs.
        pub start: ClockStart,
        /// Last day by counting alone.
        pub nominal: Option<NaiveDate>,
        /// Last day in law.
        pub legal: Option<NaiveDate>,
        /// Last working day on or before the nominal end.
        pub safe: Option<NaiveDate>,
        /// Last day in time should no uncertain holiday count, when that is another: late after it.
        pub conservative: Option<NaiveDate>,
        /// The end, for clocks in hours.
        pub ends_at: Option<Moment>,
        /// When what it asks for was done.
        pub met_at: Option<DateTime<Utc>>,
        /// Whether it stands still, because an answer is awaited.
        pub paused: bool,
        /// Its alarms.
        pub alarms: Vec<AlarmAt>,
        /// Citation; empty for own targets and dates in an order.
        pub citation: String,
        /// How well the citation was checked.
        pub source_status: SourceStatus,
        /// Each step of the computation.
        pub explanation: Vec<Sentence>,
    }
}

view! {
    /// An attachment.
    pub struct AttachmentView {
        /// Its id.
        pub id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        pub reference: String,
        /// Name.
        pub name: Line,
        /// Media type.
        pub media_type: Line,
        /// Bytes.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        /// Hash.
        pub sha256: Option<Sha256Hex>,
        /// Class.
        pub class: Option<AttachmentClass>,
        /// Privileged.
        pub privileged: bool,
    }
}

view! {
    /// The answer that stands for a step.
    pub struct StepAnswer {
        /// The entry.
        pub id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        pub reference: String,
        /// Answer.
        pub answer: Option<Answer>,
        /// Why.
        pub reason: Prose,
        /// When.
        pub at: Option<Moment>,
        /// Who.
        pub by: Option<Line>,
        /// In which role.
        pub role: Option<Role>,
        /// Evidence.
        pub evidence: Vec<AttachmentView>,
        /// What the access answer holds, for DS-09.
        pub content: Vec<ContentItem>,
        /// Privileged.
        pub privileged: bool,
    }
}

view! {
    /// An item that an answer to a request for access must hold.
    pub struct AccessItemView {
        /// Which.
        pub item: AccessItem,
        /// Whether there may be nothing of it.
        pub may_be_absent: bool,
        /// Article.
        pub citation: String,
        /// How well that was checked.
        pub source_status: SourceStatus,
    }
}

view! {
    /// Data that went to an authority and may concern the person who asks for access: a case about the same activities, or
    /// one that is linked.
    pub struct AuthorityDisclosure {
        /// The case.
        pub case: LinkView,
        /// To whom.
        pub recipient: Line,
        /// When.
        pub sent_at: Option<Moment>,
        /// An authority that got data in a particular inquiry is no recipient (Art 4(9)): it is not owed in the answer by
        /// itself, and the legal reviewer is asked.
        pub art4_9: bool,
        /// Secrecy bars telling of it.
        pub gag: bool,
    }
}

view! {
    /// What an answer to a request for access must hold, and what needs a second thought.
    pub struct AccessContent {
        /// The ten items.
        pub items: Vec<AccessItemView>,
        /// Disclosures to authorities: the legal reviewer is asked when there is one.
        pub authorities: Vec<AuthorityDisclosure>,
    }
}

view! {
    /// A step of the evaluation.
    pub struct StepView {
        /// Its code.
        pub code: StepCode,
        /// Answers it allows.
        pub answers: Vec<Answer>,
        /// Citation.
        pub citation: String,
        /// How well the citation was checked.
        pub source_status: SourceStatus,
        /// The answer that stands.
        pub entry: Option<StepAnswer>,
        /// The step that must be answered before this one.
        pub waits_for: Option<StepCode>,
        /// Whether the answer needs something attached that shows it.
        pub evidence_wanted: bool,
    }
}

view! {
    /// What to do next in a case.
    pub struct NextStep {
        /// The step.
        pub code: StepCode,
        /// Its question.
        pub question: Sentence,
        /// Why it is asked.
        pub why: Sentence,
        /// Answers it allows, the usual one first.
        pub answers: Vec<Answer>,
        /// Citation.
        pub citation: String,
        /// How well the citation was checked.
        pub source_status: SourceStatus,
        /// Whether the answer needs something attached that shows it.
        pub evidence_wanted: bool,
    }
}

view! {
    /// Something that happened.
    pub struct TrailItem {
        /// Number of the event.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub seq: u64,
        /// When.
        pub at: DateTime<Utc>,
        /// Kind of event.
        pub kind: String,
        /// Who.
        pub actor: Option<String>,
        /// In which role.
        pub role: Option<Role>,
        /// Why, for changes of the request.
        pub reason: Option<String>,
        /// Hash of the leaf, hexadecimal.
        pub leaf_hash: String,
        /// The kind of record.
        pub of: Kind,
        /// Its id.
        pub id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        pub reference: String,
        /// The entry or attachment as it was recorded; none for the request itself.
        pub record: Option<Record>,
        /// The entry that corrects this one.
        pub corrected_by: Option<String>,
    }
}

view! {
    /// A record in a link.
    pub struct LinkView {
        /// The field it stands in.
        pub field: String,
        /// Its id.
        pub id: RecordId,
        /// Its kind.
        pub kind: Kind,
        /// Its reference.
        #[serde(rename = "ref")]
        pub reference: String,
        /// Its title.
        pub title: LangText,
    }
}

view! {
    /// A case.
    pub struct CaseView {
        /// The request's id.
        pub id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        pub reference: String,
        /// The event that made it as it is.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub seq: u64,
        /// The request.
        pub request: Request,
        /// Whether the requester is outside the EEA.
        pub outside_eea: Option<bool>,
        /// Whether Article 48 governs.
        pub art48: bool,
        /// The clock that governs it: ours, running, due first.
        pub clock: Option<ClockView>,
        /// All its clocks, those that run first.
        pub clocks: Vec<ClockView>,
        /// The steps of its evaluation, in order.
        pub steps: Vec<StepView>,
        /// Steps that are no part of its evaluation, and are answered when there is occasion.
        pub on_occasion: Vec<StepView>,
        /// The first step without an answer.
        pub next_step: Option<StepCode>,
        /// The same, with its question and why it is asked.
        pub next: Option<NextStep>,
        /// The machine by which it runs.
        pub machine: MachineCode,
        /// Where it stands in it.
        pub state: State,
        /// The moves that can happen from here, and what each of the others lacks.
        pub moves: Vec<MoveView>,
        /// What is to be watched, by date.
        pub follow_ups: Vec<FollowUp>,
        /// Whether secrecy hides it from those it is not assigned to.
        pub restricted: bool,
        /// Grounds that a decision may name.
        pub grounds: Vec<Ground>,
        /// Which basis usually carries such a disclosure, for a third party; none where nothing usually does.
        pub grounds_guidance: Option<GroundsGuidance>,
        /// What the answer must hold, for a request for access.
        pub access_content: Option<AccessContent>,
        /// Opinions of legal reviewers, the oldest first.
        pub opinions: Vec<StepAnswer>,
        /// Requests of the same message that were split from it.
        pub parts: Vec<LinkView>,
        /// The request from which it was split, or to which it belongs.
        pub parent: Option<LinkView>,
        /// What happened.
        pub trail: Vec<TrailItem>,
        /// Attachments.
        pub attachments: Vec<AttachmentView>,
        /// What blocks a disclosure now.
        pub blocks: Vec<Block>,
        /// Outcomes a decision can have.
        pub outcomes: Vec<Outcome>,
        /// The same outcomes, with what each still needs before it can be decided.
        pub decidable: Vec<OutcomeView>,
        /// The decision in force.
        pub decision: Option<crate::request::Decision>,
        /// Whether something was disclosed.
        pub disclosed: bool,
        /// Activities concerned.
        pub activities: Vec<LinkView>,
    }
}

impl Workspace {
    /// A request as a case, as of its last event: what depends on the day is seen as it was then.
    ///
    /// # Errors
    /// [`crate::Error::NoSuchRecord`]; [`crate::Error::OtherKind`] if it is no request.
    pub fn case(&self, id: RecordId) -> Result<CaseView> {
        let last = self.history(id)?.last().map(|event| event.at);
        self.case_at(id, last.unwrap_or(DateTime::UNIX_EPOCH))
    }

    /// A request as a case, as of an instant.
    ///
    /// # Errors
    /// As for [`Self::case`].
    pub fn case_at(&self, id: RecordId, now: DateTime<Utc>) -> Result<CaseView> {
        let stored = self.get(id)?;
        let reference = stored.reference.clone();
        let seq = stored.seq;
        let request: Request = stored.record.try_into()?;
        let entries = super::read::entries_to_judge(&self.connection, id)?;
        let children = self.children(id)?;
        let people = self.actors()?;
        let attachments: Vec<AttachmentView> =
            children.iter().filter_map(attachment_view).collect();
        let step_view = |rule: &procedure::StepRule| StepView {
            code: rule.code,
            answers: rule.answers.to_vec(),
            citation: rule.citation.to_owned(),
            source_status: rule.source_status,
            entry: step_answer(rule.code, &children, &entries, &attachments, &people),
            waits_for: procedure::waits_for(rule.code, &request, &entries),
            evidence_wanted: procedure::evidence_wanted(rule.code),
        };
        let steps = procedure::steps_for(&request)
            .into_iter()
            .map(step_view)
            .collect();
        let on_occasion = procedure::STEPS
            .iter()
            .filter(|rule| rule.may_be_asked(&request) && !rule.applies_to(&request))
            .map(step_view)
            .collect();
        let clocks = self.clocks(&request, &entries)?;
        let mut activities = Vec::new();
        for activity in &request.activities {
            activities.push(link_view("activities", &self.get(*activity)?));
        }
        let mut parts = Vec::new();
        for (field, stored) in self.linked_from(id)? {
            if field == "parent_request" {
                parts.push(link_view("parent_request", &stored));
            }
        }
        let parent = match request.parent_request {
            Some(parent) => Some(link_view("parent_request", &self.get(parent)?)),
            None => None,
        };
        let next_step = procedure::next_step(&request, &entries);
        let case = super::moves::seen(&request, &entries, &self.home()?, now)?;
        let blocks = procedure::disclosing::standing(&case);
        let (moves, follow_ups, decidable) = (
            procedure::machine::moves_of(&case),
            procedure::follow::follow_ups(&case),
            super::outcomes::outcomes(&case),
        );
        let grounds_guidance = request.subtype.and_then(grounds_guidance);
        let access_content = match request.subtype {
            Some(Subtype::Access) => Some(self.access_content(id, &request)?),
            _ => None,
        };
        let opinions = children
            .iter()
            .filter_map(|child| match &child.record {
                Record::Step(it)
                    if it.step_code == Some(StepCode::Opinion) && entries.steps.contains(it) =>
                {
                    Some(answer_view(child, it, &attachments, &people))
                }
                _ => None,
            })
            .collect();
        Ok(CaseView {
            id,
            seq,
            grounds_guidance,
            access_content,
            opinions,
            next: next_step.and_then(next),
            machine: Machine::of(&request).code,
            state: request.state(),
            moves,
            follow_ups,
            restricted: request.restricted,
            grounds: Ground::ALL
                .iter()
                .copied()
                .filter(|ground| ground.open_to(&request))
                .collect(),
            parts,
            parent,
            decidable,
            outside_eea: request.outside_eea(),
            art48: procedure::under_art48(&request),
            clock: clocks.iter().find(|clock| clock.nature.is_ours()).cloned(),
            clocks,
            steps,
            on_occasion,
            next_step,
            trail: self.trail(id, &children)?,
            attachments,
            blocks,
            outcomes: Outcome::ALL
                .iter()
                .copied()
                .filter(|outcome| {
                    request
                        .family
                        .is_some_and(|family| outcome.belongs_to(family))
                })
                .collect(),
            decision: entries.decision().cloned(),
            disclosed: children
                .iter()
                .any(|child| child.record.kind() == Kind::Disclosure),
            activities,
            reference,
            request,
        })
    }

    /// The checklist of an access answer, with the disclosures to authorities that may concern the person.
    fn access_content(&self, id: RecordId, request: &Request) -> Result<AccessContent> {
        let items = AccessItem::ALL
            .iter()
            .map(|item| AccessItemView {
                item: *item,
                may_be_absent: item.may_be_absent(),
                citation: item.citation().to_owned(),
                source_status: item.source_status(),
            })
            .collect();
        let mut authorities = Vec::new();
        for stored in self.all(Kind::Disclosure)? {
            let Record::Disclosure(given) = &stored.record else {
                continue;
            };
            let Some(case) = given.request.filter(|case| *case != id) else {
                continue;
            };
            let case = self.get(case)?;
            let Record::Request(other) = &case.record else {
                continue;
            };
            let same = other.linked.contains(&id)
                || request.linked.contains(&case.id)
                || other
                    .activities
                    .iter()
                    .any(|activity| request.activities.contains(activity));
            if other.family == Some(request::Family::PublicAuthority) && same {
                authorities.push(AuthorityDisclosure {
                    case: link_view("request", &case),
                    recipient: given.recipient.clone(),
                    sent_at: given.sent_at,
                    art4_9: true,
                    gag: other.restricted,
                });
            }
        }
        Ok(AccessContent { items, authorities })
    }

    /// The clocks of a request, and what stands against a disclosure, as they follow from it and these entries alone: of a
    /// case as it was.
    ///
    /// # Errors
    /// [`Error::Damaged`](crate::Error::Damaged).
    pub fn clocks_and_blocks(
        &self,
        request: &Request,
        entries: &procedure::CaseEntries,
        now: DateTime<Utc>,
    ) -> Result<(Vec<ClockView>, Vec<procedure::Block>)> {
        let case = super::moves::seen(request, entries, &self.home()?, now)?;
        let blocks = procedure::disclosing::standing(&case);
        Ok((self.clocks(request, entries)?, blocks))
    }

    fn clocks(
        &self,
        request: &Request,
        entries: &procedure::CaseEntries,
    ) -> Result<Vec<ClockView>> {
        let home = self.home()?;
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today: None,
        };
        let mut clocks = request::running(request, entries, place)?;
        request::order(&mut clocks);
        Ok(clocks
            .iter()
            .map(|clock| ClockView {
                code: clock.rule.code,
                nature: clock.rule.nature,
                start: clock.rule.start,
                nominal: clock.nominal(),
                legal: clock.legal(),
                safe: clock.safe(),
                conservative: clock.conservative(),
                ends_at: clock.ends_at(),
                met_at: clock.met_at,
                paused: clock.paused,
                alarms: clock.alarms(),
                citation: clock.rule.citation.to_owned(),
                source_status: clock.rule.source_status,
                explanation: clock.explanation(),
            })
            .collect())
    }

    /// The events of a case, without those that only moved its status along with an entry.
    fn trail(&self, id: RecordId, children: &[Stored]) -> Result<Vec<TrailItem>> {
        let mut items = Vec::new();
        for event in self.history(id)? {
            let moved_along = event.subject == Some(id) && event.batch != event.seq;
            if moved_along || event.subject.is_none() {
                continue;
            }
            let child = children
                .iter()
                .find(|child| Some(child.id) == event.subject);
            let corrected_by = child.and_then(|child| {
                children
                    .iter()
                    .find(|other| corrects(&other.record) == Some(child.id))
                    .map(|other| other.reference.clone())
            });
            items.push(TrailItem {
                seq: event.seq,
                at: event.at,
                kind: event.kind,
                actor: event.actor,
                role: event.role,
                reason: event.reason,
                leaf_hash: event.leaf_hash,
                of: child.map_or(Kind::Request, |child| child.record.kind()),
                id: child.map_or(id, |child| child.id),
                reference: event.reference.unwrap_or_default(),
                record: child.map(|child| child.record.clone()),
                corrected_by,
            });
        }
        Ok(items)
    }
}

/// A step as the next one.
fn next(code: StepCode) -> Option<NextStep> {
    let rule = procedure::StepRule::of(code)?;
    Some(NextStep {
        code,
        question: Sentence::new(format!("step-{}-question", code.key())),
        why: Sentence::new(format!("step-{}-why", code.key())),
        answers: rule.answers.to_vec(),
        citation: rule.citation.to_owned(),
        source_status: rule.source_status,
        evidence_wanted: procedure::evidence_wanted(code),
    })
}

/// The entry that an entry corrects.
fn corrects(record: &Record) -> Option<RecordId> {
    match record {
        Record::Step(it) => it.corrects,
        Record::LegalDocument(it) => it.corrects,
        Record::Decision(it) => it.corrects,
        Record::Disclosure(it) => it.corrects,
        Record::Notification(it) => it.corrects,
        _ => None,
    }
}

fn attachment_view(child: &Stored) -> Option<AttachmentView> {
    let Record::Attachment(it) = &child.record else {
        return None;
    };
    let Attachment {
        name,
        media_type,
        size,
        sha256,
        class,
        privileged,
        ..
    } = it.as_ref().clone();
    Some(AttachmentView {
        id: child.id,
        reference: child.reference.clone(),
        name,
        media_type,
        size,
        sha256,
        class,
        privileged,
    })
}

fn step_answer(
    code: StepCode,
    children: &[Stored],
    entries: &procedure::CaseEntries,
    attachments: &[AttachmentView],
    people: &[(RecordId, Actor)],
) -> Option<StepAnswer> {
    let step = entries.last(code)?;
    let stored = children
        .iter()
        .rev()
        .find(|child| matches!(&child.record, Record::Step(it) if it.as_ref() == step))?;
    Some(answer_view(stored, step, attachments, people))
}

/// An answer as people see it.
fn answer_view(
    stored: &Stored,
    step: &Step,
    attachments: &[AttachmentView],
    people: &[(RecordId, Actor)],
) -> StepAnswer {
    StepAnswer {
        id: stored.id,
        reference: stored.reference.clone(),
        answer: step.answer,
        reason: step.reason.clone(),
        at: step.at,
        by: people
            .iter()
            .find(|(id, _)| Some(*id) == step.by)
            .map(|(_, actor)| actor.name.clone()),
        role: step.role,
        evidence: attachments
            .iter()
            .filter(|it| step.evidence.contains(&it.id))
            .cloned()
            .collect(),
        content: step.content.clone(),
        privileged: step.privileged,
    }
}

/// A record as it is shown in a link.
#[must_use]
pub fn link_view(field: &str, stored: &Stored) -> LinkView {
    let line = |line: &Line| LangText {
        en: line.as_str().parse().ok(),
        ..LangText::default()
    };
    let title = match &stored.record {
        Record::Activity(it) => it.name.clone(),
        Record::Organisation(it) => line(&it.legal_name),
        Record::Processor(it) => line(&it.name),
        Record::Transfer(it) => line(&it.importer),
        Record::InterestAssessment(it) => line(&it.title),
        Record::ConsentProfile(it) => line(&it.name),
        Record::System(it) => line(&it.name),
        Record::Measure(it) => line(&it.name),
        Record::Factor(it) => line(&it.title),
        Record::Version(it) => line(&it.name),
        Record::Request(it) => line(&it.title),
        Record::Attachment(it) => line(&it.name),
        Record::Actor(it) => line(&it.name),
        Record::Export(it) => line(&it.name),
        Record::View(it) => line(&it.name),
        Record::ImportProfile(it) => line(&it.name),
        Record::Notice(it) => line(&it.title),
        Record::RetentionRun(_)
        | Record::LetterTemplate(_)
        | Record::FindingAcceptance(_)
        | Record::Review(_)
        | Record::ReviewComment(_) => LangText::default(),
        Record::Step(_)
        | Record::LegalDocument(_)
        | Record::Decision(_)
        | Record::Disclosure(_)
        | Record::Notification(_)
        | Record::Transition(_) => LangText::default(),
    };
    LinkView {
        field: field.to_owned(),
        id: stored.id,
        kind: stored.record.kind(),
        reference: stored.reference.clone(),
        title,
    }
}
