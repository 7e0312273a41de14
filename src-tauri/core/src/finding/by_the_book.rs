//! A case handled by the book, for the tests of the rules over requests: it shows nothing, and each case of a rule
//! changes one thing in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{DateTime, NaiveDate, TimeZone as _, Utc};
use serde_json::{Value, json};

use super::perfect::{findings_of_case, id, rules_of, today};
use super::{CaseFile, Finding, InForce, Scene};
use crate::attachment::Attachment;
use crate::calendar::Calendar;
use crate::legal_basis::Art6;
use crate::procedure::guard::execution_steps;
use crate::procedure::{CaseEntries, Ground, StepRule, steps_for, under_art48};
use crate::record::{Kind, Record, RecordId};
use crate::request::{
    AccessItem, Answer, CaseEvent, Channel, ClockCode, ContentItem, Decision, Disclosure,
    DocumentKind, Family, ItemGiven, LegalDocument, Medium, Notification, NotificationStatus,
    NotificationTo, Origin, Outcome, Place, Request, Requester, State, Step, StepCode, Subtype,
    Transition, Urgency, running,
};
use crate::text::{Language, Words};
use crate::transfer::Mechanism;
use crate::value::{Moment, Sha256Hex};

/// Places in the log: the evaluation, the decision, what came after.
pub const EARLY: u64 = 10;
pub const DECIDED: u64 = 50;
pub const LATE: u64 = 90;

/// The activity concerned, the one that we carry out for a controller, and a system of the first.
pub const ORDERS: u128 = 60;
const SUPPORT: u128 = 13;
const SYSTEM: u128 = 61;

pub fn moment(text: &str) -> Option<Moment> {
    Some(Moment {
        at: text.parse().unwrap(),
        zone: chrono_tz::Europe::Oslo,
    })
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A case, and the day on which it is judged.
#[derive(Debug, Clone)]
pub struct Handled {
    pub request: Request,
    pub entries: CaseEntries,
    pub attachments: Vec<(RecordId, Attachment)>,
    pub of_same_requester: Vec<NaiveDate>,
    /// Other requests, by number of the id.
    pub others: Vec<(u128, Request)>,
    pub now: DateTime<Utc>,
}

impl Handled {
    /// A request that is being evaluated: every step of its evaluation answered so that it can go on, nothing decided.
    pub fn open(subtype: Subtype) -> Self {
        let family = subtype.family();
        let outside = matches!(subtype, Subtype::Art48 | Subtype::DataAct32);
        let non_personal = matches!(subtype, Subtype::DataAct32 | Subtype::DataActB2g);
        let portal = matches!(subtype, Subtype::Epoc | Subtype::EpocPr);
        let request = Request {
            title: "A case".parse().unwrap(),
            family: Some(family),
            subtype: Some(subtype),
            channel: Some(if portal {
                Channel::Portal
            } else {
                Channel::Letter
            }),
            received_at: moment("2026-11-02T08:00:00Z"),
            requester: Some(Requester {
                name: "Somebody".parse().unwrap(),
                organisation: "Claims Ltd".parse().unwrap(),
                country: Some(if outside { "US" } else { "NO" }.parse().unwrap()),
                ..Requester::default()
            }),
            origin: (family == Family::PublicAuthority).then_some(if outside {
                Origin::NonEea
            } else {
                Origin::OwnState
            }),
            activities: vec![id(ORDERS)],
            scope_text: "Orders of one person in one month".parse().unwrap(),
            data_requested: vec!["Orders".parse().unwrap()],
            period_from: Some(day("2026-09-01")),
            period_to: Some(day("2026-09-30")),
            subjects_count: Some(1),
            contains_personal: Some(!non_personal),
            contains_nonpersonal: Some(non_personal),
            urgency: (subtype == Subtype::EmergencyVoluntary).then_some(Urgency::Emergency),
            state: Some(State::InAssessment),
            ..Request::default()
        };
        let mut it = Self {
            request,
            entries: CaseEntries {
                attachments: 1,
                ..CaseEntries::default()
            },
            attachments: Vec::new(),
            of_same_requester: Vec::new(),
            others: Vec::new(),
            now: Utc.from_utc_datetime(&today().and_hms_opt(11, 0, 0).unwrap()),
        };
        let later = execution_steps(Some(subtype));
        for rule in steps_for(&it.request) {
            if !later.contains(&rule.code) && !after_the_answer(rule.code) {
                it.answer(rule.code, favourable(rule));
            }
        }
        if family == Family::PublicAuthority {
            it.entries.documents.push(LegalDocument {
                kind: Some(DocumentKind::CourtOrder),
                legal_provision: "Section 210".parse().unwrap(),
                date: Some(day("2026-11-01")),
                ..LegalDocument::default()
            });
        }
        it.tell(requester_of(family), "2026-11-02T09:00:00Z", 1);
        it
    }

    /// A request that was granted or complied with, carried out and answered, all on the day after its receipt.
    pub fn granted(subtype: Subtype) -> Self {
        let mut it = Self::open(subtype);
        let family = subtype.family();
        let outcome = match (family, subtype) {
            (_, Subtype::EmergencyVoluntary) => Outcome::EmergencyDisclose,
            (_, Subtype::EpocPr) => return it.preserved(),
            (Family::PublicAuthority, _) => Outcome::ComplyFull,
            _ => Outcome::GrantFull,
        };
        let outside = it.request.outside_eea() == Some(true);
        it.decide(Decision {
            outcome: Some(outcome),
            basis_art6: Some(if under_art48(&it.request) {
                Art6::F
            } else {
                Art6::C
            }),
            chapter_v_ground: outside.then_some(Mechanism::Art49E),
            minimised_to: "One order".parse().unwrap(),
            allowed_categories: vec!["Orders".parse().unwrap()],
            legal_advice_ref: Some(id(900)),
            ..Decision::default()
        });
        it.approve();
        for code in execution_steps(Some(subtype)) {
            let rule = StepRule::of(*code).unwrap();
            it.answer_at(*code, favourable(rule), LATE - 10);
        }
        let gives =
            family != Family::DataSubject || matches!(subtype, Subtype::Access | Subtype::Port);
        if gives && subtype != Subtype::Dsa9 {
            it.entries.disclosures.push((
                LATE,
                Disclosure {
                    decision: Some(id(901)),
                    recipient: "Claims Ltd".parse().unwrap(),
                    country: it.request.requester.as_ref().unwrap().country.clone(),
                    data_categories: vec!["Orders".parse().unwrap()],
                    subjects_count: Some(1),
                    period_from: Some(day("2026-09-01")),
                    period_to: Some(day("2026-09-30")),
                    medium: Some(Medium::EncryptedTransfer),
                    sent_at: moment("2026-11-03T12:00:00Z"),
                    receipt_ref: "K-1".parse().unwrap(),
                    file_hash: Some(Sha256Hex([7; 32])),
                    ..Disclosure::default()
                },
            ));
        }
        it.tell(requester_of(family), "2026-11-03T13:00:00Z", LATE + 1);
        if subtype == Subtype::EmergencyVoluntary {
            it.answer_at(StepCode::Em05, Answer::Confirmed, LATE + 2);
            it.answer_at(StepCode::Em06, Answer::Ok, LATE + 2);
        }
        it.stand(State::Communicated)
    }

    /// A request that was refused on this ground, with the answer it rests on.
    pub fn refused(subtype: Subtype, ground: Ground) -> Self {
        let mut it = Self::open(subtype);
        if let Some((code, answers)) = ground.rule().rests_on {
            it.answer(code, answers[0]);
        }
        it.decide(Decision {
            outcome: Some(Outcome::Refuse),
            grounds: vec![ground],
            remedies_stated: true,
            ..Decision::default()
        });
        it.approve();
        it.tell(
            requester_of(subtype.family()),
            "2026-11-03T13:00:00Z",
            LATE + 1,
        );
        it.stand(State::Communicated)
    }

    /// A preservation order whose data are set aside.
    fn preserved(mut self) -> Self {
        self.request.preserved_until = Some(day("2027-01-01"));
        self.answer(StepCode::Pr01, Answer::Recorded);
        for code in [
            StepCode::Pr02,
            StepCode::Pr03,
            StepCode::Pr04,
            StepCode::Pr05,
        ] {
            self.forget(code);
        }
        self.stand(State::Preserved)
    }

    /// The same, in another state.
    pub fn stand(mut self, state: State) -> Self {
        self.request.state = Some(state);
        self.request.status = Some(state.status());
        self
    }

    /// Closes it.
    pub fn closed(self) -> Self {
        let mut it = self.stand(State::Closed);
        it.request.closed_at = moment("2026-11-04T09:00:00Z");
        it
    }

    /// Takes the decision back, with everything that came after.
    pub fn undecided(&mut self) -> &mut Self {
        self.entries.decisions.clear();
        self.entries.decided_at_place = 0;
        self.entries.first_decided_at_place = 0;
        self.entries.disclosures.clear();
        self.entries.notifications.retain(|(at, _)| *at < DECIDED);
        self
    }

    pub fn decide(&mut self, decision: Decision) {
        self.entries.decisions.push(Decision {
            reasons: "Because.".parse().unwrap(),
            decided_by: Some(id(1)),
            decided_at: moment("2026-11-03T10:00:00Z"),
            ..decision
        });
        self.entries.decided_at_place = DECIDED;
        self.entries.first_decided_at_place = DECIDED;
    }

    pub fn approve(&mut self) {
        self.answer_at(StepCode::FourEyes, Answer::Yes, DECIDED + 1);
        self.step(StepCode::FourEyes).by = Some(id(2));
    }

    /// The answer to a step, before the decision.
    pub fn answer(&mut self, code: StepCode, answer: Answer) -> &mut Self {
        self.answer_at(code, answer, EARLY)
    }

    /// The answer to a step, at a place; another that it had is gone.
    pub fn answer_at(&mut self, code: StepCode, answer: Answer, place: u64) -> &mut Self {
        self.forget(code);
        let at = if place < DECIDED {
            "2026-11-02T10:00:00Z"
        } else {
            "2026-11-03T11:00:00Z"
        };
        self.entries.steps.push(Step {
            step_code: Some(code),
            answer: Some(answer),
            reason: "Seen in the order system.".parse().unwrap(),
            evidence: vec![id(77)],
            content: if code == StepCode::Ds09 {
                everything_given()
            } else {
                Vec::new()
            },
            by: Some(id(1)),
            at: moment(at),
            ..Step::default()
        });
        self.entries.step_places.push(place);
        self
    }

    /// The step that has an answer, to be changed.
    pub fn step(&mut self, code: StepCode) -> &mut Step {
        self.entries
            .steps
            .iter_mut()
            .rfind(|step| step.step_code == Some(code))
            .expect("a step")
    }

    /// A later answer to a step, which leaves the earlier one in the file.
    pub fn answer_again(&mut self, code: StepCode, answer: Answer, at: &str) -> &mut Self {
        self.entries.steps.push(Step {
            step_code: Some(code),
            answer: Some(answer),
            reason: "Seen in the order system.".parse().unwrap(),
            by: Some(id(1)),
            at: moment(at),
            ..Step::default()
        });
        self.entries.step_places.push(LATE + 5);
        self
    }

    /// Records a step, as it was answered, at another time.
    pub fn recorded(&mut self, code: StepCode, at: &str) -> &mut Self {
        self.step(code).at = moment(at);
        self
    }

    /// Takes a step out.
    pub fn forget(&mut self, code: StepCode) -> &mut Self {
        let places = self.entries.step_places.clone();
        let (steps, places) = self
            .entries
            .steps
            .drain(..)
            .zip(places)
            .filter(|(step, _)| step.step_code != Some(code))
            .unzip();
        self.entries.steps = steps;
        self.entries.step_places = places;
        self
    }

    pub fn decision(&mut self) -> &mut Decision {
        self.entries.decisions.last_mut().expect("a decision")
    }

    pub fn given(&mut self) -> &mut Disclosure {
        &mut self.entries.disclosures.last_mut().expect("a disclosure").1
    }

    /// What was told, or why not.
    pub fn notify(&mut self, to: NotificationTo, status: NotificationStatus) -> &mut Notification {
        self.entries.notifications.push((
            LATE,
            Notification {
                to: Some(to),
                status: Some(status),
                ..Notification::default()
            },
        ));
        &mut self.entries.notifications.last_mut().unwrap().1
    }

    pub fn tell(&mut self, to: NotificationTo, at: &str, place: u64) {
        self.entries.notifications.push((
            place,
            Notification {
                to: Some(to),
                status: Some(NotificationStatus::Sent),
                sent_at: moment(at),
                ..Notification::default()
            },
        ));
    }

    /// Nobody was told anything.
    pub fn untold(&mut self) -> &mut Self {
        self.entries.notifications.clear();
        self
    }

    pub fn moved(&mut self, event: CaseEvent) -> &mut Self {
        self.entries.transitions.push(Transition {
            event: Some(event),
            ..Transition::default()
        });
        self
    }

    /// Judged on another day, at noon.
    pub fn on(&mut self, text: &str) -> &mut Self {
        self.now = Utc.from_utc_datetime(&day(text).and_hms_opt(11, 0, 0).unwrap());
        self
    }

    /// Keeps a file beside it, as evidence of a step or not.
    pub fn keep(&mut self, name: &str, media_type: &str, shows: Option<StepCode>) -> &mut Self {
        let file = Attachment {
            name: name.parse().unwrap(),
            media_type: media_type.parse().unwrap(),
            ..Attachment::default()
        };
        self.attachments.push((id(78), file));
        if let Some(code) = shows {
            self.step(code).evidence = vec![id(78)];
        }
        self
    }

    /// As the engine hands it to the rules.
    pub fn file(&self) -> CaseFile {
        let calendar = Calendar::parse("NO").unwrap();
        let place = Place {
            calendar: &calendar,
            zone: chrono_tz::Europe::Oslo,
            today: Some(self.now.date_naive()),
        };
        let plain = Request {
            extension: None,
            pauses: Vec::new(),
            ..self.request.clone()
        };
        CaseFile {
            request: self.request.clone(),
            entries: self.entries.clone(),
            clocks: running(&self.request, &self.entries, place).unwrap(),
            first_month: running(&plain, &CaseEntries::default(), place)
                .unwrap()
                .iter()
                .find(|clock| clock.rule.code == ClockCode::Ds1)
                .and_then(|clock| clock.legal()),
            attachments: self.attachments.clone(),
            of_same_requester: self.of_same_requester.clone(),
        }
    }

    pub fn findings(&self) -> Vec<Finding> {
        findings_of_case(&self.file(), |scene| {
            scene.now = self.now;
            scene.on = self.now.date_naive();
            scene.rules = InForce::on(scene.on);
            surround(scene);
            for (number, request) in &self.others {
                scene.records.put(id(*number), request.clone().into());
            }
        })
    }

    /// What fires, in words: for a test that fails.
    pub fn told_of(&self) -> String {
        let words = Words::new(Language::En).unwrap();
        let line =
            |it: Finding| format!("{} {}: {}", it.rule, it.part.line(), words.say(&it.message));
        self.findings()
            .into_iter()
            .map(line)
            .collect::<Vec<String>>()
            .join("\n")
    }

    /// The rules that fire; each sentence is said in every language on the way.
    pub fn rules(&self) -> Vec<&'static str> {
        rules_of(&self.findings())
    }
}

/// What the case is about: an activity with its system and with data of every kind that a rule tells apart.
fn surround(scene: &mut Scene) {
    let activity = json!({
        "name": {"en": "Orders of customers"}, "role": "controller", "status": "active",
        "purposes": [{"key": "p1", "text": {"en": "To deliver what was ordered"}, "kind": "contract"}],
        "subject_categories": [{"en": "Customers"}],
        "data_items": [
            {"category": {"en": "Orders"}, "source": "generated"},
            {"category": {"en": "Allergies"}, "source": "subject", "special": "health"},
            {"category": {"en": "Credit rating"}, "source": "third_party"}
        ],
        "bases": [{"purpose": "p1", "art6": "b", "subject_is_party": true}],
        "recipients": [
            {"kind": "other", "name": {"en": "Insurers and debt collectors"}},
            {"kind": "group", "name": {"en": "Companies of the group"}},
            {"kind": "business_partner", "name": {"en": "Resellers"}}
        ],
        "systems": [id(SYSTEM)], "automated": true
    });
    let system = json!({"name": "Order system"});
    let mut put = |number: u128, kind: Kind, document: &Value| {
        let record = Record::parse(kind, &document.to_string()).unwrap();
        scene.records.put(id(number), record);
    };
    put(ORDERS, Kind::Activity, &activity);
    put(SYSTEM, Kind::System, &system);
}

/// As a request about what we process for a controller.
pub fn for_a_controller(it: &mut Handled) {
    it.request.activities = vec![id(SUPPORT)];
}

/// Who asked.
const fn requester_of(family: Family) -> NotificationTo {
    match family {
        Family::DataSubject => NotificationTo::Subject,
        Family::ThirdParty => NotificationTo::Requester,
        Family::PublicAuthority => NotificationTo::IssuingAuthority,
    }
}

/// Steps that are answered only after the answer.
const fn after_the_answer(code: StepCode) -> bool {
    matches!(code, StepCode::Em05 | StepCode::Em06)
}

/// The answer that lets a case go on, where the usual one would not.
fn favourable(rule: &StepRule) -> Answer {
    match rule.code {
        StepCode::N01 => Answer::No,
        StepCode::N03 | StepCode::N05 => Answer::Found,
        StepCode::D3201 => Answer::YesDirect,
        _ => rule.answers[0],
    }
}

fn everything_given() -> Vec<ContentItem> {
    AccessItem::ALL
        .iter()
        .map(|item| ContentItem {
            item: Some(*item),
            given: Some(ItemGiven::Given),
            ..ContentItem::default()
        })
        .collect()
}

/// What is changed, and in what.
pub type Change = (&'static [&'static str], fn() -> Handled, fn(&mut Handled));

/// What is near a rule and no case of it: in words, in what, and the change.
pub type NearMiss = (&'static str, fn() -> Handled, fn(&mut Handled));

/// Each change makes exactly these rules fire.
pub fn each_fires(cases: &[Change]) {
    for (place, (rules, make, change)) in cases.iter().enumerate() {
        let mut it = make();
        change(&mut it);
        assert_eq!(it.rules(), *rules, "case {place}: {}", it.told_of());
    }
}

/// None of these changes makes any rule fire.
pub fn none_fires(cases: &[NearMiss]) {
    for (what, make, change) in cases {
        let mut it = make();
        change(&mut it);
        assert!(it.rules().is_empty(), "{what}: {}", it.told_of());
    }
}

#[test]
fn a_case_handled_by_the_book_shows_nothing() {
    for subtype in Subtype::ALL {
        let mut open = Handled::open(*subtype);
        open.on("2026-11-03");
        for (what, it) in [
            ("open", open),
            ("granted", Handled::granted(*subtype)),
            ("closed", Handled::granted(*subtype).closed()),
        ] {
            assert!(it.rules().is_empty(), "{what} {subtype}: {}", it.told_of());
        }
    }
}

#[test]
fn a_request_refused_by_the_book_shows_nothing() {
    for (subtype, ground) in [
        (Subtype::Access, Ground::A12Id),
        (Subtype::Erase, Ground::A17NoGround),
        (Subtype::Port, Ground::A20Others),
        (Subtype::Object, Ground::A21Compelling),
        (Subtype::Insurer, Ground::TpNoBasis),
        (Subtype::DomCrim, Ground::PaForm),
        (Subtype::Art48, Ground::PaNoChapterV),
        (Subtype::DataActB2g, Ground::PaDa18),
    ] {
        let it = Handled::refused(subtype, ground);
        assert!(it.rules().is_empty(), "{subtype}: {}", it.told_of());
    }
}

#[test]
fn what_was_erased_is_no_longer_a_fault_of_the_file() {
    let mut it = Handled::refused(Subtype::Access, Ground::A12Exc);
    it.step(StepCode::Ds05).reason = crate::value::Prose::default();
    it.step(StepCode::Ds05).evidence.clear();
    assert_eq!(it.rules(), ["R-DSR-07"]);
    it.request.title = crate::value::Line::default();
    assert!(it.rules().is_empty(), "{}", it.told_of());
}
