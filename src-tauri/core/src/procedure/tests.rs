//! Every move of every table fires when what it needs stands, and is blocked by each thing that does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{DateTime, NaiveDate, Utc};

use super::guard::Case;
use super::machine::{Fact, Fires, Machine, Move, Need, To};
use super::{BlockCode as B, CaseEntries, Ground, STEPS, StepRule, four_eyes_needed};
use crate::record::{Kind, RecordId};
use crate::request::{
    AccessItem, Answer, CaseEvent, Channel, ContentItem, Decision, Disclosure, DocumentKind,
    Extension, Family, ItemGiven, LegalDocument, MachineCode, Notification, NotificationStatus,
    NotificationTo, Origin, Outcome, Pause, Request, Requester, State, Step, StepCode, Subtype,
    Transition, Urgency,
};
use crate::value::Moment;

fn person(number: u128) -> Option<RecordId> {
    Some(RecordId(uuid::Uuid::from_u128(number)))
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn moment(text: &str) -> Moment {
    Moment {
        at: at(text),
        zone: chrono_tz::Europe::Oslo,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A case in which everything stands that this move needs, and everything else that could be asked.
struct Full {
    request: Request,
    entries: CaseEntries,
}

/// Places in the log: what was there first, the decision, what came after.
const EARLY: u64 = 10;
const DECIDED: u64 = 50;
const LATE: u64 = 90;

/// The answer that lets a case go on, where the usual one would not.
fn favourable(step: StepCode) -> Answer {
    use Answer as A;
    use StepCode as S;
    match step {
        S::N01 => A::No,
        S::N03 | S::N05 => A::Found,
        S::Pa17 => A::OwnAuthority,
        S::Ep03 => A::NotNotified,
        S::D3201 => A::YesDirect,
        _ => StepRule::of(step).unwrap().answers[0],
    }
}

fn needed_outcome(it: &Move) -> Option<Outcome> {
    it.needs.iter().find_map(|need| match need {
        Need::Decision(outcomes) => Some(outcomes[0]),
        _ => None,
    })
}

fn subtype_for(machine: MachineCode, it: &Move) -> Subtype {
    let said = it.needs.iter().find_map(|need| match need {
        Need::Subtype(subtypes) => Some(subtypes[0]),
        _ => None,
    });
    said.unwrap_or(match machine {
        MachineCode::DataSubject => Subtype::Access,
        MachineCode::ThirdParty => Subtype::OpposingParty,
        MachineCode::Authority => Subtype::DomCrim,
        MachineCode::Epoc => Subtype::Epoc,
        MachineCode::EpocPr => Subtype::EpocPr,
        MachineCode::DataAct => Subtype::DataActB2g,
        MachineCode::Dsa => Subtype::Dsa10,
    })
}

fn ground_for(family: Family) -> (Ground, StepCode, Answer) {
    match family {
        Family::DataSubject => (Ground::A12Unf, StepCode::Ds05, Answer::Unfounded),
        Family::ThirdParty => (Ground::TpNoBasis, StepCode::Tp05, Answer::None),
        Family::PublicAuthority => (Ground::PaForm, StepCode::Pa02, Answer::Ok),
    }
}

impl Full {
    #[allow(clippy::too_many_lines)] // One case with everything in it.
    fn of(machine: MachineCode, it: &Move, from: State) -> Self {
        let subtype = subtype_for(machine, it);
        let family = subtype.family();
        let has = |fact| {
            it.needs
                .iter()
                .any(|need| matches!(need, Need::Fact(needed) if *needed == fact))
        };
        let outside = has(Fact::Art48)
            || has(Fact::PersonalAlone)
            || has(Fact::AlsoNonPersonal)
            || has(Fact::OnlyNonPersonalOutside);
        let outcome = needed_outcome(it).or_else(|| {
            let decided = matches!(it.fires, Fires::On(_)) || from == State::Executing;
            decided.then_some(match family {
                Family::PublicAuthority => Outcome::ComplyFull,
                _ => Outcome::GrantFull,
            })
        });
        let emergency = has(Fact::EmergencyAsserted) || outcome == Some(Outcome::EmergencyDisclose);
        let request = Request {
            title: "A case".parse().unwrap(),
            family: Some(family),
            subtype: Some(subtype),
            channel: Some(Channel::Letter),
            received_at: Some(moment("2026-11-02T08:00:00Z")),
            requester: Some(Requester {
                country: Some(if outside { "US" } else { "NO" }.parse().unwrap()),
                ..Requester::default()
            }),
            origin: (family == Family::PublicAuthority).then_some(if outside {
                Origin::NonEea
            } else {
                Origin::OwnState
            }),
            contains_personal: Some(!has(Fact::OnlyNonPersonalOutside)),
            contains_nonpersonal: Some(
                has(Fact::AlsoNonPersonal) || has(Fact::OnlyNonPersonalOutside),
            ),
            data_requested: vec!["Log-in data".parse().unwrap()],
            subjects_count: Some(1),
            urgency: Some(if emergency {
                Urgency::Emergency
            } else {
                Urgency::Normal
            }),
            state: Some(from),
            status: Some(from.status()),
            preserved_until: Some(day("2026-11-10")),
            pauses: vec![Pause {
                asked_on: Some(day("2026-11-03")),
                ..Pause::default()
            }],
            extension: Some(Extension {
                reason: "Nine requests at once.".parse().unwrap(),
                told_on: Some(day("2026-11-20")),
            }),
            ..Request::default()
        };
        let mut full = Self {
            request,
            entries: CaseEntries {
                attachments: 1,
                children: vec![
                    Family::DataSubject,
                    Family::ThirdParty,
                    Family::PublicAuthority,
                ],
                decided_at_place: if outcome.is_some() { DECIDED } else { 0 },
                entered_at_place: EARLY,
                ..CaseEntries::default()
            },
        };
        for rule in STEPS {
            if !matches!(
                rule.code,
                StepCode::Note | StepCode::Opinion | StepCode::FourEyes
            ) {
                full.answer(rule.code, favourable(rule.code), EARLY);
            }
        }
        full.approve(EARLY + 1);
        full.entries.transitions.push(Transition {
            from_state: Some(State::LegalReview),
            to_state: Some(from),
            ..Transition::default()
        });
        full.entries.transition_places.push(EARLY - 5);
        full.entries.documents.push(LegalDocument {
            kind: Some(DocumentKind::CourtOrder),
            legal_provision: "Section 210".parse().unwrap(),
            ..LegalDocument::default()
        });
        for to in NotificationTo::ALL {
            full.entries.notifications.push((
                LATE,
                Notification {
                    to: Some(*to),
                    status: Some(NotificationStatus::Sent),
                    sent_at: Some(moment("2026-11-20T10:00:00Z")),
                    ..Notification::default()
                },
            ));
        }
        if let Some(outcome) = outcome {
            full.decide(outcome, family);
            if outcome.allows_disclosure() {
                full.entries.disclosures.push((
                    LATE,
                    Disclosure {
                        data_categories: vec!["Log-in data".parse().unwrap()],
                        subjects_count: Some(1),
                        receipt_ref: "K-1".parse().unwrap(),
                        ..Disclosure::default()
                    },
                ));
            }
            full.approve(LATE);
        } else {
            full.entries.disclosures.push((
                LATE,
                Disclosure {
                    receipt_ref: "K-1".parse().unwrap(),
                    ..Disclosure::default()
                },
            ));
        }
        // What the move itself asks for goes before what would usually be answered.
        for need in it.needs {
            if let Need::Answer(step, answers) = need {
                full.answer(*step, answers[0], EARLY);
            }
            match need {
                Need::Proof(B::Defect) => full.answer(StepCode::Pa02, Answer::Defect, EARLY),
                Need::Proof(B::EmergencyDenied) => {
                    full.answer(StepCode::Em02, Answer::No, EARLY);
                }
                Need::Proof(B::IdentityGround) => {
                    full.answer(StepCode::Ds02, Answer::Doubt, EARLY);
                    full.entries.decisions[0].grounds = vec![Ground::A12Id];
                }
                Need::Proof(B::FollowUpOpen) => {
                    full.entries.notifications.push((
                        LATE,
                        Notification {
                            to: Some(NotificationTo::Customer),
                            status: Some(NotificationStatus::Delayed),
                            until: Some(day("2027-01-01")),
                            legal_ground: "Section 210".parse().unwrap(),
                            ..Notification::default()
                        },
                    ));
                }
                _ => {}
            }
        }
        if let To::Back = it.to {
            full.entries.transitions[0].from_state = Some(State::InAssessment);
        }
        full
    }

    fn decide(&mut self, outcome: Outcome, family: Family) {
        let (ground, step, answer) = ground_for(family);
        let refuses = matches!(
            outcome,
            Outcome::Refuse | Outcome::Challenge | Outcome::FeeRequired
        );
        if refuses {
            self.answer(step, answer, EARLY);
        }
        if outcome == Outcome::ForwardToController {
            self.answer(StepCode::Pa10, Answer::Forwarded, EARLY);
        }
        self.entries.decisions.push(Decision {
            outcome: Some(outcome),
            grounds: if refuses { vec![ground] } else { Vec::new() },
            reasons: "Because.".parse().unwrap(),
            basis_art6: Some(crate::legal_basis::Art6::C),
            allowed_categories: vec!["Log-in data".parse().unwrap()],
            minimised_to: "The log-ins of one user.".parse().unwrap(),
            remedies_stated: true,
            decided_by: person(1),
            decided_at: Some(moment("2026-11-10T10:00:00Z")),
            ..Decision::default()
        });
    }

    fn answer(&mut self, code: StepCode, answer: Answer, place: u64) {
        self.forget(code);
        self.entries.steps.push(Step {
            step_code: Some(code),
            answer: Some(answer),
            reason: "Because.".parse().unwrap(),
            evidence: person(77).into_iter().collect(),
            content: if code == StepCode::Ds09 {
                whole_content()
            } else {
                Vec::new()
            },
            by: person(1),
            at: Some(moment("2026-11-05T10:00:00Z")),
            ..Step::default()
        });
        self.entries.step_places.push(place);
    }

    fn approve(&mut self, place: u64) {
        self.entries.steps.push(Step {
            step_code: Some(StepCode::FourEyes),
            answer: Some(Answer::Yes),
            by: person(2),
            at: Some(moment("2026-11-11T10:00:00Z")),
            ..Step::default()
        });
        self.entries.step_places.push(place);
    }

    fn forget(&mut self, code: StepCode) {
        let places = self.entries.step_places.iter().copied();
        let (steps, places) = self
            .entries
            .steps
            .iter()
            .cloned()
            .zip(places)
            .filter(|(step, _)| step.step_code != Some(code))
            .unzip();
        self.entries.steps = steps;
        self.entries.step_places = places;
    }

    fn case(&self) -> Case<'_> {
        Case {
            request: &self.request,
            entries: &self.entries,
            now: at("2026-11-24T10:00:00Z"),
            first_month: Some(day("2026-12-02")),
        }
    }
}

/// A checklist with everything given.
fn whole_content() -> Vec<ContentItem> {
    AccessItem::ALL
        .iter()
        .map(|item| ContentItem {
            item: Some(*item),
            given: Some(ItemGiven::Given),
            ..ContentItem::default()
        })
        .collect()
}

/// Takes away what this need rests on.
#[allow(clippy::too_many_lines)] // One arm for each thing: a table.
fn take_away(full: &mut Full, need: Need) {
    let Full { request, entries } = full;
    match need {
        Need::Answer(step, _) => full.forget(step),
        Need::Answered(steps) => full.forget(steps[0]),
        Need::Decision(_) => entries.decisions.clear(),
        Need::Subtype(_) => request.subtype = Some(Subtype::Object),
        Need::Fact(Fact::EmergencyAsserted) => request.urgency = Some(Urgency::Normal),
        Need::Fact(Fact::NoEmergency) => request.urgency = Some(Urgency::Emergency),
        Need::Fact(Fact::InEea) => {
            request.origin = Some(Origin::InternationalOrganisation);
        }
        Need::Fact(Fact::PersonalAlone) => request.contains_nonpersonal = Some(true),
        Need::Fact(Fact::AlsoNonPersonal) => request.contains_nonpersonal = Some(false),
        Need::Fact(Fact::OnlyNonPersonalOutside) => request.contains_personal = Some(true),
        Need::Fact(Fact::Art48) => request.contains_personal = Some(false),
        Need::Proof(code) => match code {
            B::Evidence | B::IdentityGround => {
                entries.decisions[0].grounds = vec![Ground::A23Law, Ground::TpNoData];
            }
            B::FourEyes | B::WorksheetApproved => {
                // A disclosure of special categories needs it in every family.
                for decision in &mut entries.decisions {
                    decision.basis_art9 = Some(crate::legal_basis::Art9::ALL[0]);
                }
                full.forget(StepCode::FourEyes);
            }
            B::EmergencyOpen => {
                entries.decisions.clear();
                entries.decisions.push(Decision {
                    outcome: Some(Outcome::EmergencyDisclose),
                    ..Decision::default()
                });
                full.forget(StepCode::Em05);
            }
            B::Original => {
                entries.attachments = 0;
                entries.documents.clear();
            }
            B::ControllerTold | B::Told | B::QuestionSent | B::Reminder => {
                entries.notifications.clear();
                entries.disclosures.clear();
            }
            B::Communicated => {
                entries.notifications.clear();
                entries.disclosures.clear();
            }
            B::ChildCase => entries.children.clear(),
            B::CarriedOut | B::Disclosed => entries.disclosures.clear(),
            B::Receipt => entries.disclosures[0].1.receipt_ref = String::new().parse().unwrap(),
            B::ManifestMore => entries.disclosures[0].1.subjects_count = Some(2),
            B::Remedies => entries.decisions[0].remedies_stated = false,
            B::Art19 => {
                request.subtype = Some(Subtype::Erase);
                entries.decisions.push(Decision {
                    outcome: Some(Outcome::GrantFull),
                    ..Decision::default()
                });
                full.forget(StepCode::Ds20);
            }
            B::ExtensionReason => {
                request.extension.as_mut().unwrap().reason = String::new().parse().unwrap();
            }
            B::ExtensionTold => {
                request.extension.as_mut().unwrap().told_on = Some(day("2026-12-03"));
            }
            B::LegalDocument => entries.documents.clear(),
            B::Defect => full.answer(StepCode::Pa02, Answer::Ok, EARLY),
            B::ReferOnly => {
                request.origin = Some(Origin::EeaOther);
                full.answer(StepCode::Pa17, Answer::Refer, EARLY);
            }
            B::Da32Conditions => {
                full.answer(StepCode::D3201, Answer::No, EARLY);
                full.answer(StepCode::D3203, Answer::No, EARLY);
            }
            B::EmergencyDenied => full.answer(StepCode::Em02, Answer::Yes, EARLY),
            B::FollowUpOpen => {
                entries.notifications.clear();
                request.preserved_until = None;
            }
            B::BarUndated => entries.notifications.push((
                LATE,
                Notification {
                    to: Some(NotificationTo::Subject),
                    status: Some(NotificationStatus::Prohibited),
                    ..Notification::default()
                },
            )),
            B::Snapshot => {
                let last = entries
                    .steps
                    .iter_mut()
                    .find(|step| step.step_code == Some(StepCode::Pr01));
                last.unwrap().evidence.clear();
            }
            B::PreservedUntil => request.preserved_until = None,
            B::EndNotReached => request.preserved_until = Some(day("2026-12-24")),
            other => panic!("nothing takes away {other}"),
        },
    }
}

/// The codes by which a move may say that this need does not stand.
fn says(need: Need) -> Vec<B> {
    match need {
        Need::Answer(..) | Need::Answered(_) => vec![B::StepOpen],
        Need::Decision(_) => vec![B::Decision],
        Need::Subtype(_) | Need::Fact(_) => vec![B::OtherWay],
        Need::Proof(B::Evidence | B::IdentityGround) => {
            vec![B::IdentityGround, B::GroundClosed, B::GroundUnsupported]
        }
        Need::Proof(B::CarriedOut) => vec![B::Disclosed],
        Need::Proof(B::Da32Conditions) => vec![B::StepAnswer],
        Need::Proof(code) => vec![code],
    }
}

fn every_move() -> impl Iterator<Item = (MachineCode, &'static Move)> {
    MachineCode::ALL
        .iter()
        .flat_map(|code| Machine::named(*code).moves.iter().map(|it| (*code, it)))
}

fn named(machine: MachineCode, it: &Move, from: State) -> String {
    format!("{machine}: {} from {from}", it.event)
}

#[test]
fn every_move_can_be_made_when_what_it_needs_stands() {
    for (machine, it) in every_move() {
        for from in it.from {
            let full = Full::of(machine, it, *from);
            let missing = it.missing(&full.case());
            assert!(
                missing.is_empty(),
                "{}: {missing:?}",
                named(machine, it, *from)
            );
            assert_eq!(Machine::of(&full.request).code, machine);
            let to = it.leads_to(&full.case());
            let expected = match it.to {
                To::State(state) => Some(state),
                To::Stay => Some(*from),
                To::Back => Some(State::InAssessment),
            };
            assert_eq!(to, expected, "{}", named(machine, it, *from));
            if it.fires == Fires::Itself {
                let next = super::machine::next(&full.case(), None).unwrap();
                assert!(
                    next.missing(&full.case()).is_empty() && next.from.contains(from),
                    "{}",
                    named(machine, it, *from)
                );
            }
        }
    }
}

#[test]
fn every_move_is_blocked_by_each_thing_that_it_needs_and_says_which() {
    for (machine, it) in every_move() {
        for need in it.needs {
            let from = it.from[0];
            let mut full = Full::of(machine, it, from);
            take_away(&mut full, *need);
            let missing = it.missing(&full.case());
            let wanted = says(*need);
            assert!(
                missing.iter().any(|block| wanted.contains(&block.code)),
                "{} without {need:?}: {missing:?}",
                named(machine, it, from)
            );
            assert!(
                missing.iter().all(|block| block.code == B::OtherWay
                    || !block.citation.is_empty()
                    || it.citation.is_empty()),
                "{}: what blocks has its article: {missing:?}",
                named(machine, it, from)
            );
        }
    }
}

#[test]
fn an_answer_that_leads_elsewhere_blocks_a_move_that_needs_another() {
    let mut looked_at = 0;
    for (machine, it) in every_move() {
        for need in it.needs {
            let Need::Answer(step, wanted) = need else {
                continue;
            };
            let rule = StepRule::of(*step).unwrap();
            for answer in *wanted {
                assert!(
                    rule.answers.contains(answer),
                    "{}: {step} never answers {answer}",
                    named(machine, it, it.from[0])
                );
            }
            for other in rule.answers.iter().filter(|it| !wanted.contains(it)) {
                let mut full = Full::of(machine, it, it.from[0]);
                full.answer(*step, *other, EARLY);
                let missing = it.missing(&full.case());
                assert!(
                    missing
                        .iter()
                        .any(|block| block.code == B::StepAnswer && block.step == Some(*step)),
                    "{} with {step} {other}: {missing:?}",
                    named(machine, it, it.from[0])
                );
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 50);
}

#[test]
fn the_tables_are_those_that_were_read_against_chapter_5() {
    let mut lines = String::new();
    for (machine, it) in every_move() {
        for from in it.from {
            let to = match it.to {
                To::State(state) => state.to_string(),
                To::Back => "back".to_owned(),
                To::Stay => "stays".to_owned(),
            };
            let by = match it.fires {
                Fires::ByHand => "by hand",
                Fires::Itself => "by itself",
                Fires::On(_) => "on a decision",
            };
            let needs: Vec<String> = it.needs.iter().map(in_words).collect();
            lines += &format!(
                "{machine} | {from} | {} | {to} | {by} | {} | {}\n",
                it.event,
                needs.join("; "),
                it.citation
            );
        }
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/procedure/moves.txt");
    if std::env::var_os("TILSYN_WRITE_DOCS").is_some() {
        std::fs::write(&path, &lines).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    for (kept, now) in kept.lines().zip(lines.lines()) {
        assert_eq!(kept, now);
    }
    assert_eq!(kept.lines().count(), lines.lines().count());
}

fn in_words(need: &Need) -> String {
    let list = |codes: Vec<&str>| codes.join("/");
    match need {
        Need::Answer(step, answers) => {
            format!(
                "{step}={}",
                list(answers.iter().map(|it| it.code()).collect())
            )
        }
        Need::Answered(steps) => list(steps.iter().map(|it| it.code()).collect()),
        Need::Decision(outcomes) => list(outcomes.iter().map(|it| it.code()).collect()),
        Need::Subtype(subtypes) => list(subtypes.iter().map(|it| it.code()).collect()),
        Need::Fact(fact) => format!("{fact:?}"),
        Need::Proof(code) => code.code().to_owned(),
    }
}

#[test]
fn every_state_can_be_reached_and_none_but_the_last_is_a_dead_end() {
    for code in MachineCode::ALL {
        let machine = Machine::named(*code);
        let mut reached = vec![State::Draft, State::Received];
        loop {
            let before = reached.len();
            for it in machine.moves {
                if let To::State(to) = it.to
                    && it.from.iter().any(|from| reached.contains(from))
                    && !reached.contains(&to)
                {
                    reached.push(to);
                }
            }
            if reached.len() == before {
                break;
            }
        }
        for state in machine.states() {
            assert!(reached.contains(&state), "{code}: {state} is out of reach");
            let ends = matches!(
                state,
                State::Withdrawn | State::Transferred | State::ForwardedToController
            );
            assert!(
                ends || machine.out_of(state).next().is_some(),
                "{code}: nothing leads out of {state}"
            );
        }
    }
}

#[test]
fn no_move_carries_out_without_a_decision_that_allows_it_and_none_closes_in_silence() {
    for (machine, it) in every_move() {
        let decided = it.needs.iter().any(|need| match need {
            Need::Decision(outcomes) => outcomes.iter().all(|it| it.allows_disclosure()),
            _ => false,
        });
        let approved = it
            .needs
            .iter()
            .any(|need| matches!(need, Need::Proof(B::FourEyes)));
        if it.to == To::State(State::Executing) {
            assert!(decided && approved, "{machine}: {}", it.event);
        }
        if it.to == To::State(State::Closed) {
            let told = it
                .needs
                .iter()
                .any(|need| matches!(need, Need::Proof(B::Communicated | B::ChildCase)));
            assert!(told, "{machine}: {}", it.event);
        }
    }
}

#[test]
fn a_refusal_names_a_ground_that_its_answers_carry() {
    let decide = Machine::named(MachineCode::DataSubject)
        .moves
        .iter()
        .find(|it| it.event == CaseEvent::Decide && it.from == [State::InAssessment])
        .unwrap();
    let mut full = Full::of(MachineCode::DataSubject, decide, State::InAssessment);
    full.entries.decisions.clear();
    full.decide(Outcome::Refuse, Family::DataSubject);
    assert_eq!(decide.missing(&full.case()), []);
    let codes = |full: &Full| -> Vec<B> {
        decide
            .missing(&full.case())
            .into_iter()
            .map(|block| block.code)
            .collect()
    };
    full.answer(StepCode::Ds05, Answer::No, EARLY);
    assert_eq!(codes(&full), [B::GroundUnsupported]);
    full.entries.decisions[0].grounds = vec![Ground::A17NoGround];
    assert_eq!(codes(&full), [B::GroundClosed], "no erasure was asked for");
    full.entries.decisions[0].grounds.clear();
    full.entries.decisions[0].remedies_stated = false;
    assert_eq!(codes(&full), [B::Grounds, B::Remedies]);
    full.entries.decisions[0].remedies_stated = true;
    full.entries.decisions[0].grounds = vec![Ground::A15Others];
    full.answer(StepCode::Ds07, Answer::Withhold, EARLY);
    assert_eq!(
        codes(&full),
        [B::GroundPartial],
        "others' rights never carry the refusal of everything"
    );
}

#[test]
fn every_ground_has_a_citation_and_an_answer_that_its_step_gives() {
    for ground in Ground::ALL {
        let rule = ground.rule();
        assert!(!rule.citation.is_empty(), "{ground}");
        for subtype in rule.open_to {
            assert_eq!(subtype.family(), ground.family(), "{ground}");
        }
        if let Some((step, answers)) = rule.rests_on {
            let given = StepRule::of(step).unwrap().answers;
            assert!(answers.iter().all(|it| given.contains(it)), "{ground}");
        }
    }
}

#[test]
fn every_step_has_one_rule_and_every_rule_a_usual_answer() {
    for code in StepCode::ALL {
        assert_eq!(
            STEPS.iter().filter(|rule| rule.code == *code).count(),
            1,
            "{code}"
        );
    }
    assert!(STEPS.iter().all(|rule| !rule.answers.is_empty()));
}

#[test]
fn an_emergency_has_its_three_dates_and_the_gag_its_own() {
    let execute = Machine::named(MachineCode::Authority)
        .moves
        .iter()
        .find(|it| it.event == CaseEvent::EmergencyAsserted)
        .unwrap();
    let mut full = Full::of(MachineCode::Authority, execute, State::Triaged);
    full.request.preserved_until = None;
    full.decide(Outcome::EmergencyDisclose, Family::PublicAuthority);
    for code in [StepCode::Em05, StepCode::Em06, StepCode::FourEyes] {
        full.forget(code);
    }
    full.entries.notifications = vec![(
        LATE,
        Notification {
            to: Some(NotificationTo::Subject),
            status: Some(NotificationStatus::Delayed),
            until: Some(day("2026-11-12")),
            ..Notification::default()
        },
    )];
    let found: Vec<(&str, String)> = super::follow::follow_ups(&full.case())
        .into_iter()
        .map(|it| {
            let when = it.due.map(|day| day.to_string());
            let hour = it.due_at.map(|at| at.to_rfc3339());
            (it.kind.code(), when.or(hour).unwrap_or_default())
        })
        .collect();
    assert_eq!(
        found,
        [
            ("emergency_second", "2026-11-11T10:00:00+00:00".to_owned()),
            ("gag_review", "2026-11-12".to_owned()),
            (
                "emergency_confirmation",
                "2026-11-12T10:00:00+00:00".to_owned()
            ),
            ("emergency_review", "2026-11-17".to_owned()),
        ]
    );
}

#[test]
fn more_than_was_decided_is_seen_in_each_field_that_can_be_compared() {
    let request = Request {
        subjects_count: Some(5),
        period_from: Some(day("2026-01-01")),
        ..Request::default()
    };
    let decision = Decision {
        allowed_categories: vec!["Log-in data".parse().unwrap()],
        allowed_subjects: Some(1),
        allowed_to: Some(day("2026-03-01")),
        ..Decision::default()
    };
    let within = Disclosure {
        data_categories: vec!["log-in data".parse().unwrap()],
        subjects_count: Some(1),
        period_from: Some(day("2026-01-01")),
        period_to: Some(day("2026-03-01")),
        ..Disclosure::default()
    };
    let beyond = |given: &Disclosure| super::manifest::beyond(&request, &decision, given);
    assert!(beyond(&within).is_empty());
    for (field, more) in [
        (
            "data_categories",
            Disclosure {
                data_categories: vec!["Messages".parse().unwrap()],
                ..within.clone()
            },
        ),
        (
            "subjects_count",
            Disclosure {
                subjects_count: Some(2),
                ..within.clone()
            },
        ),
        (
            "period_from",
            Disclosure {
                period_from: Some(day("2025-12-31")),
                ..within.clone()
            },
        ),
        (
            "period_to",
            Disclosure {
                period_to: Some(day("2026-03-02")),
                ..within.clone()
            },
        ),
    ] {
        assert_eq!(beyond(&more), [field]);
    }
}

#[test]
fn every_code_of_the_machines_has_its_words_in_each_language() {
    use crate::text::{Language, Words};
    let mut keys: Vec<String> = Vec::new();
    keys.extend(
        State::ALL
            .iter()
            .map(|it| format!("case-state-{}", it.key())),
    );
    keys.extend(
        CaseEvent::ALL
            .iter()
            .map(|it| format!("case-event-{}", it.key())),
    );
    keys.extend(
        MachineCode::ALL
            .iter()
            .map(|it| format!("machine-{}", it.key())),
    );
    keys.extend(Origin::ALL.iter().map(|it| format!("origin-{}", it.key())));
    keys.extend(Answer::ALL.iter().map(|it| format!("answer-{}", it.key())));
    keys.extend(Ground::ALL.iter().map(|it| format!("ground-{}", it.key())));
    keys.extend(
        super::FollowUpKind::ALL
            .iter()
            .map(|it| format!("follow-up-{}", it.key())),
    );
    for block in B::ALL {
        keys.push(format!("block-{}", block.key()));
        keys.push(format!("block-{}-do", block.key()));
    }
    for step in StepCode::ALL {
        keys.push(format!("step-{}", step.key()));
        if !matches!(step, StepCode::Note) {
            keys.push(format!("step-{}-question", step.key()));
            keys.push(format!("step-{}-why", step.key()));
        }
    }
    for row in super::guidance::GuidanceRow::ALL {
        for what in ["basis", "see", "refuse"] {
            keys.push(format!("guidance-{}-{what}", row.key()));
        }
    }
    keys.extend(
        AccessItem::ALL
            .iter()
            .map(|it| format!("access-item-{}", it.key())),
    );
    keys.extend(
        ItemGiven::ALL
            .iter()
            .map(|it| format!("item-given-{}", it.key())),
    );
    keys.push(format!("kind-{}", Kind::Transition.key()));
    for error in [
        "attachment-program",
        "unknown-zone",
        "received-in-future",
        "state-given",
        "no-such-move",
        "step-out-of-order",
        "same-person",
        "nothing-to-approve",
    ] {
        keys.push(format!("error-{error}"));
        keys.push(format!("error-{error}-do"));
    }
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for key in &keys {
            assert!(words.has(key), "{language} has no words for {key}");
        }
    }
}

#[test]
fn guidance_stands_for_the_third_parties_of_the_table_and_for_nobody_else() {
    use super::guidance::{GuidanceRow, grounds_guidance};
    let mut rows = Vec::new();
    for subtype in Subtype::ALL {
        let Some(guidance) = grounds_guidance(*subtype) else {
            continue;
        };
        assert_eq!(subtype.family(), Family::ThirdParty, "{subtype}");
        assert!(!guidance.citation.is_empty());
        rows.push(guidance.row);
    }
    rows.sort_unstable();
    rows.dedup();
    assert_eq!(rows, GuidanceRow::ALL, "no row is out of reach");
}

#[test]
fn sensitive_data_of_the_activities_and_many_persons_need_a_second_approver() {
    let names = |text: &str| serde_json::from_str::<crate::value::LangLine>(text).unwrap();
    let request = Request {
        family: Some(Family::ThirdParty),
        subtype: Some(Subtype::Insurer),
        subjects_count: Some(20),
        ..Request::default()
    };
    let grant = |allowed: &[&str]| Decision {
        outcome: Some(Outcome::GrantFull),
        allowed_categories: allowed.iter().map(|it| it.parse().unwrap()).collect(),
        ..Decision::default()
    };
    let mut entries = CaseEntries::default();
    let needed = |entries: &CaseEntries, allowed: &[&str]| {
        four_eyes_needed(&request, entries, Some(&grant(allowed)))
    };
    assert!(!needed(&entries, &[]));
    entries.sensitive = vec![names(r#"{"en":"Sick leave","nb":"Sykefravær"}"#)];
    assert!(
        needed(&entries, &[]),
        "all that the activity holds may go out"
    );
    assert!(needed(&entries, &["Name", " sykefravær"]));
    assert!(!needed(&entries, &["Name"]));
    entries.sensitive.clear();
    entries.many_persons = Some(19);
    assert!(needed(&entries, &["Name"]));
    entries.many_persons = Some(20);
    assert!(!needed(&entries, &["Name"]));
}
