//! What a move needs, looked up in the case: each a small pure function that says what is missing.

use chrono::{DateTime, NaiveDate, Utc};

use super::machine::{Fact, Need};
use super::{
    Block, BlockCode, CaseEntries, Ground, approved_by_another, evidence, follow, four_eyes_needed,
    manifest, under_art48,
};
use crate::request::{
    Answer, CaseEvent, DocumentKind, Family, Notification, NotificationStatus, NotificationTo,
    Origin, Outcome, Request, StepCode, Subtype, Urgency,
};

/// A case as a guard sees it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The request.
    pub request: &'a Request,
    /// Its entries.
    pub entries: &'a CaseEntries,
    /// The instant at which it is looked at.
    pub now: DateTime<Utc>,
    /// The last day in law of the first month (Art 12(3)), for requests that can be extended.
    pub first_month: Option<NaiveDate>,
}

impl Case<'_> {
    /// The answer that stands for a step.
    #[must_use]
    pub fn answer(&self, step: StepCode) -> Option<Answer> {
        self.entries.answer(step)
    }

    /// The outcome of the decision in force.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.entries.decision().and_then(|it| it.outcome)
    }

    /// Whether an emergency is asserted.
    #[must_use]
    pub fn emergency(&self) -> bool {
        self.request.urgency == Some(Urgency::Emergency)
            || self.request.subtype == Some(Subtype::EmergencyVoluntary)
    }

    fn is_requester(&self, to: Option<NotificationTo>) -> bool {
        match self.request.family {
            Some(Family::PublicAuthority) => matches!(
                to,
                Some(NotificationTo::IssuingAuthority | NotificationTo::Requester)
            ),
            Some(Family::ThirdParty) => to == Some(NotificationTo::Requester),
            Some(Family::DataSubject) | None => matches!(
                to,
                Some(NotificationTo::Subject | NotificationTo::Requester)
            ),
        }
    }

    /// Whether a notification to one whom `to` accepts was sent after a place in the log.
    fn sent_after(&self, place: u64, to: impl Fn(&Notification) -> bool) -> bool {
        self.entries
            .notifications
            .iter()
            .any(|(at, it)| *at > place && it.status == Some(NotificationStatus::Sent) && to(it))
    }

    fn told_after(&self, place: u64) -> bool {
        self.sent_after(place, |it| self.is_requester(it.to))
    }

    fn disclosed(&self) -> bool {
        self.entries
            .disclosures
            .iter()
            .any(|(at, _)| *at > self.entries.decided_at_place)
    }
}

fn block(code: BlockCode, step: Option<StepCode>, citation: &'static str) -> Vec<Block> {
    vec![Block {
        code,
        step,
        citation,
    }]
}

/// What is missing for a need. `citation` is that of the move that needs it.
#[must_use]
pub fn missing(need: Need, citation: &'static str, case: &Case<'_>) -> Vec<Block> {
    match need {
        Need::Answer(step, wanted) => match case.answer(step) {
            None => block(BlockCode::StepOpen, Some(step), cited(step, citation)),
            Some(answer) if wanted.contains(&answer) => Vec::new(),
            Some(_) => block(BlockCode::StepAnswer, Some(step), cited(step, citation)),
        },
        Need::Answered(steps) => steps
            .iter()
            .filter(|step| case.answer(**step).is_none())
            .flat_map(|step| block(BlockCode::StepOpen, Some(*step), cited(*step, citation)))
            .collect(),
        Need::Decision(outcomes) => match case.outcome() {
            None => block(BlockCode::Decision, None, "GDPR Art 5(2)"),
            Some(outcome) if outcomes.contains(&outcome) => Vec::new(),
            Some(_) => block(BlockCode::OtherWay, None, citation),
        },
        Need::Subtype(subtypes) => holds(
            case.request
                .subtype
                .is_some_and(|it| subtypes.contains(&it)),
            citation,
        ),
        Need::Fact(fact) => holds(fact_holds(fact, case), citation),
        Need::Proof(code) => proof(code, citation, case),
    }
}

/// The citation of the step's own rule, else that of the move.
fn cited(step: StepCode, citation: &'static str) -> &'static str {
    super::StepRule::of(step)
        .map(|rule| rule.citation)
        .filter(|own| !own.is_empty())
        .unwrap_or(citation)
}

fn holds(so: bool, citation: &'static str) -> Vec<Block> {
    if so {
        Vec::new()
    } else {
        block(BlockCode::OtherWay, None, citation)
    }
}

fn fact_holds(fact: Fact, case: &Case<'_>) -> bool {
    let request = case.request;
    let outside = request.outside_eea() == Some(true)
        || matches!(request.subtype, Some(Subtype::Art48 | Subtype::DataAct32));
    let non_personal =
        request.contains_nonpersonal == Some(true) || request.subtype == Some(Subtype::DataAct32);
    match fact {
        Fact::Art48 => under_art48(request),
        Fact::OnlyNonPersonalOutside => outside && !under_art48(request),
        Fact::AlsoNonPersonal => under_art48(request) && non_personal,
        Fact::PersonalAlone => under_art48(request) && !non_personal,
        Fact::InEea => !outside,
        Fact::EmergencyAsserted => case.emergency(),
        Fact::NoEmergency => !case.emergency(),
    }
}

/// What is missing of something that must be on file.
#[allow(clippy::too_many_lines)] // One arm for each thing: a table.
fn proof(code: BlockCode, citation: &'static str, case: &Case<'_>) -> Vec<Block> {
    use BlockCode as B;
    use StepCode as S;
    let (request, entries) = (case.request, case.entries);
    let decided = entries.decided_at_place;
    let (stands, step): (bool, Option<StepCode>) = match code {
        B::Evidence => return evidence::missing(case),
        B::ManifestMore => return manifest::more(case),
        B::FourEyes => {
            let reviewed_after = case.outcome() == Some(Outcome::EmergencyDisclose)
                && case.answer(S::Em04) == Some(Answer::ReviewWithin24h);
            let needed = four_eyes_needed(request, entries, entries.decision()) && !reviewed_after;
            (!needed || approved_by_another(entries), Some(S::FourEyes))
        }
        B::WorksheetApproved => (worksheet_approved(entries), Some(S::FourEyes)),
        B::Original => (
            entries.attachments > 0
                || !entries.documents.is_empty()
                || matches!(
                    request.channel,
                    Some(crate::request::Channel::Phone | crate::request::Channel::InPerson)
                ),
            None,
        ),
        B::ControllerTold => (
            case.sent_after(0, |it| {
                matches!(
                    it.to,
                    Some(NotificationTo::Controller | NotificationTo::Customer)
                )
            }),
            None,
        ),
        B::Told => {
            let by_data = request.family == Some(Family::DataSubject) && case.disclosed();
            (by_data || case.told_after(decided), None)
        }
        B::QuestionSent => (case.told_after(asked_since(entries)), None),
        B::Reminder => (case.told_after(entries.entered_at_place), None),
        B::IdentityGround => {
            let decision = entries.decision();
            let refuses = decision.is_some_and(|it| it.outcome == Some(Outcome::Refuse));
            let grounded = decision.is_some_and(|it| {
                it.grounds
                    .iter()
                    .any(|ground| matches!(ground, Ground::A11Id | Ground::A12Id))
            });
            if refuses && grounded {
                return evidence::missing(case);
            }
            (!refuses, Some(S::Ds02))
        }
        B::ChildCase => {
            let wanted = match (case.answer(S::Tp02), case.answer(S::Pa00)) {
                (Some(Answer::DataSubject), _) => Some(Family::DataSubject),
                (Some(Answer::Authority), _) => Some(Family::PublicAuthority),
                (_, Some(Answer::No)) => Some(Family::ThirdParty),
                _ => None,
            };
            (
                wanted.is_some_and(|family| entries.children.contains(&family)),
                None,
            )
        }
        B::CarriedOut => return carried_out(case, citation),
        B::Disclosed => (case.disclosed(), None),
        B::Receipt => (
            entries
                .disclosures
                .iter()
                .filter(|(at, _)| *at > decided)
                .all(|(_, it)| !it.receipt_ref.is_empty()),
            None,
        ),
        B::Remedies => (
            entries
                .decision()
                .is_none_or(|it| it.outcome != Some(Outcome::Refuse) || it.remedies_stated),
            None,
        ),
        B::Communicated => (case.disclosed() || case.told_after(0) || barred(case), None),
        B::Art19 => (
            !matches!(
                request.subtype,
                Some(Subtype::Rectify | Subtype::Erase | Subtype::Restrict)
            ) || case
                .outcome()
                .is_none_or(|it| !matches!(it, Outcome::GrantFull | Outcome::GrantPartial))
                || case.answer(S::Ds20).is_some(),
            Some(S::Ds20),
        ),
        B::ExtensionReason => (
            request
                .extension
                .as_ref()
                .is_some_and(|it| !it.reason.is_empty()),
            None,
        ),
        B::ExtensionTold => (extension_told(case), None),
        B::LegalDocument => (
            entries
                .documents
                .iter()
                .any(|it| it.kind.is_some_and(|kind| kind != DocumentKind::None)),
            Some(S::Pa03),
        ),
        B::Defect => (
            case.answer(S::Pa02) == Some(Answer::Defect)
                || case.answer(S::Pa03) == Some(Answer::None),
            Some(S::Pa02),
        ),
        B::ReferOnly => {
            let foreign = request.origin == Some(Origin::EeaOther)
                && matches!(
                    request.subtype,
                    Some(
                        Subtype::DomCrim
                            | Subtype::DomAdmin
                            | Subtype::DomCivil
                            | Subtype::IntelNatsec
                            | Subtype::Informal
                    )
                );
            (
                !foreign || case.answer(S::Pa17) == Some(Answer::OwnAuthority),
                Some(S::Pa17),
            )
        }
        B::Da32Conditions => return da32(case),
        B::EmergencyDenied => (
            [S::Em01, S::Em02, S::Em03]
                .iter()
                .any(|step| case.answer(*step) == Some(Answer::No)),
            Some(S::Em01),
        ),
        B::EmergencyOpen => {
            let emergency = case.outcome() == Some(Outcome::EmergencyDisclose);
            let confirmed = case.answer(S::Em05).is_some() && case.answer(S::Em06).is_some();
            (
                !emergency || (confirmed && approved_by_another(entries)),
                Some(S::Em05),
            )
        }
        B::FollowUpOpen => (!follow::follow_ups(case).is_empty(), None),
        B::BarUndated => (
            entries.notifications.iter().all(|(_, it)| match it.status {
                Some(NotificationStatus::Delayed | NotificationStatus::Prohibited) => {
                    it.until.is_some() && !it.legal_ground.is_empty()
                }
                Some(
                    NotificationStatus::Sent
                    | NotificationStatus::NotRequired
                    | NotificationStatus::Pending
                    | NotificationStatus::Impossible,
                )
                | None => true,
            }),
            None,
        ),
        B::Snapshot => (
            entries
                .last(S::Pr01)
                .is_some_and(|it| !it.evidence.is_empty()),
            Some(S::Pr01),
        ),
        B::PreservedUntil => (request.preserved_until.is_some(), None),
        B::EndNotReached => (
            request
                .preserved_until
                .is_some_and(|end| case.now.date_naive() > end),
            None,
        ),
        // What blocks a disclosure is found by `blocks`.
        other => {
            return super::blocks(request, entries)
                .into_iter()
                .filter(|block| block.code == other)
                .collect();
        }
    };
    if stands {
        Vec::new()
    } else {
        block(code, step, citation)
    }
}

/// Where the last question was answered: one asked before is no question now.
fn asked_since(entries: &CaseEntries) -> u64 {
    entries
        .placed_transitions()
        .filter(|(_, it)| {
            matches!(
                it.event,
                Some(CaseEvent::Reply | CaseEvent::Repaired | CaseEvent::Reopen)
            )
        })
        .map(|(place, _)| place)
        .last()
        .unwrap_or(0)
}

/// Whether it is on record why the requester is told nothing.
fn barred(case: &Case<'_>) -> bool {
    case.entries.notifications.iter().any(|(_, it)| {
        case.is_requester(it.to)
            && !it.legal_ground.is_empty()
            && it.status.is_some_and(|status| {
                !matches!(
                    status,
                    NotificationStatus::Sent | NotificationStatus::Pending
                )
            })
    })
}

/// Whether the worksheet for Article 48 was approved by somebody who wrote neither of its two steps, after both.
fn worksheet_approved(entries: &CaseEntries) -> bool {
    let Some((first, second)) = entries
        .place_of(StepCode::N03)
        .zip(entries.place_of(StepCode::N05))
    else {
        return false;
    };
    let authors = [
        entries.last(StepCode::N03).and_then(|it| it.by),
        entries.last(StepCode::N05).and_then(|it| it.by),
    ];
    entries.placed_steps().any(|(place, it)| {
        it.step_code == Some(StepCode::FourEyes)
            && it.answer == Some(Answer::Yes)
            && place > first.max(second)
            && it.by.is_some()
            && !authors.contains(&it.by)
    })
}

/// Whether the person was told of the extension within the first month: a notification was sent to them on that day.
fn extension_told(case: &Case<'_>) -> bool {
    let Some(told) = case.request.extension.as_ref().and_then(|it| it.told_on) else {
        return false;
    };
    let in_time = case.first_month.is_some_and(|end| told <= end)
        && case
            .request
            .received_at
            .is_some_and(|received| told >= received.local_date());
    in_time
        && case.sent_after(0, |it| {
            case.is_requester(it.to) && it.sent_at.is_some_and(|at| at.local_date() == told)
        })
}

/// Steps that are done after the decision, by subtype.
#[must_use]
pub const fn execution_steps(subtype: Option<Subtype>) -> &'static [StepCode] {
    match subtype {
        Some(Subtype::Erase) => &[StepCode::Ds13, StepCode::Ds20],
        Some(Subtype::Rectify | Subtype::Restrict) => &[StepCode::Ds20],
        Some(Subtype::ObjectDm) => &[StepCode::Ds17],
        Some(Subtype::Withdraw) => &[StepCode::Ds17, StepCode::Ds19],
        _ => &[],
    }
}

/// What is missing for a granted request of a data subject to be carried out.
fn carried_out(case: &Case<'_>, citation: &'static str) -> Vec<Block> {
    let mut found = missing(
        Need::Answered(execution_steps(case.request.subtype)),
        citation,
        case,
    );
    let copies = matches!(case.request.subtype, Some(Subtype::Access | Subtype::Port));
    if copies && !case.disclosed() {
        found.extend(block(BlockCode::Disclosed, None, citation));
    }
    found
}

/// What is missing of the conditions of Data Act Article 32(2) to (5).
fn da32(case: &Case<'_>) -> Vec<Block> {
    use StepCode as S;
    const ART32: &str = "Regulation (EU) 2023/2854 Art 32";
    let mut needs = vec![Need::Answered(&[S::D3201])];
    if case.answer(S::D3201) != Some(Answer::YesDirect) {
        needs.extend([
            Need::Answer(S::D3202, &[Answer::Yes]),
            Need::Answer(S::D3203, &[Answer::Yes]),
            Need::Answer(S::D3204, &[Answer::Yes]),
            Need::Answer(
                S::D3205,
                &[Answer::NotRequired, Answer::Favourable, Answer::NoReply],
            ),
        ]);
    }
    needs.extend([
        Need::Answer(S::D3206, &[Answer::Done]),
        Need::Answer(S::D3207, &[Answer::Done, Answer::Barred]),
        Need::Answer(S::Pa06, &[Answer::Consulted]),
    ]);
    needs
        .into_iter()
        .flat_map(|need| missing(need, ART32, case))
        .collect()
}
