//! Requests moved through the workspace: bad input, splits, extensions, secrecy, and chance.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod disclosing;

use proptest::prelude::*;

use crate::actor::{Author, Role};
use crate::error::{Error, Result};
use crate::procedure::machine::{Machine, To};
use crate::procedure::{BlockCode, STEPS};
use crate::record::{Kind, Record, RecordId};
use crate::request::{
    CaseEvent, MachineCode, Outcome, Request, RequestStatus, State, Subtype, Transition,
};
use crate::workspace::tests::{ORDER, Office};
use crate::workspace::{Stored, Workspace};

const ACCESS: &str = r#"{"title":"Access","family":"ds","subtype":"access","channel":"email",
    "received_at":{"at":"2026-11-02T08:00:00Z","zone":"Europe/Oslo"},"requester":{"name":"N","country":"NO"},
    "data_requested":["Contact data"],"subjects_count":1}"#;

pub(in crate::workspace) fn request(workspace: &Workspace, id: RecordId) -> Request {
    workspace.get(id).unwrap().record.try_into().unwrap()
}

pub(in crate::workspace) fn state(office: &Office, id: RecordId) -> State {
    request(&office.workspace, id).state()
}

pub(in crate::workspace) fn go(office: &mut Office, id: RecordId, event: &str) -> Result<Stored> {
    office.try_put(
        Kind::Transition,
        &format!(r#"{{"request":"{id}","event":"{event}","reason":"Because."}}"#),
    )
}

pub(in crate::workspace) fn sent(office: &mut Office, id: RecordId, to: &str) -> Stored {
    let now = office.now.to_rfc3339();
    office.put(
        Kind::Notification,
        &format!(
            r#"{{"request":"{id}","to":"{to}","status":"sent","sent_at":{{"at":"{now}","zone":"Europe/Oslo"}}}}"#
        ),
    )
}

pub(in crate::workspace) fn attach(
    office: &mut Office,
    id: RecordId,
    name: &str,
    bytes: &[u8],
) -> Result<Stored> {
    office.now += chrono::Duration::minutes(1);
    let done =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.attach(
                    id,
                    name.parse().unwrap(),
                    bytes,
                    crate::attachment::AttachmentClass::Decision,
                    false,
                )
            })?;
    Ok(done.value)
}

fn moves(office: &Office, id: RecordId) -> Vec<Transition> {
    office
        .workspace
        .children(id)
        .unwrap()
        .into_iter()
        .filter_map(|child| match child.record {
            Record::Transition(it) => Some(*it),
            _ => None,
        })
        .collect()
}

pub(in crate::workspace) fn blocks(result: Result<Stored>) -> Vec<BlockCode> {
    match result.unwrap_err() {
        Error::Blocked { blocks } => blocks.into_iter().map(|block| block.code).collect(),
        other => panic!("{other}"),
    }
}

pub(in crate::workspace) fn as_other<T>(
    office: &mut Office,
    other: &mut Author,
    work: impl FnOnce(&mut Office) -> T,
) -> T {
    std::mem::swap(&mut office.officer, other);
    let done = work(office);
    std::mem::swap(&mut office.officer, other);
    done
}

/// An access request up to where it is evaluated.
fn assessed(office: &mut Office) -> RecordId {
    let id = office.put(Kind::Request, ACCESS).id;
    for (code, answer) in [
        ("DS-01", "controller"),
        ("DS-02", "certain"),
        ("DS-03", "not_applicable"),
    ] {
        office.step(id, code, answer).unwrap();
    }
    assert_eq!(state(office, id), State::InAssessment);
    id
}

#[test]
fn a_state_is_moved_and_never_written() {
    let mut office = Office::new();
    let id = office.put(Kind::Request, ACCESS).id;
    let size = office.size();
    for more in [
        r#""status":"closed","#,
        r#""state":"decided","#,
        r#""closed_at":{"at":"2026-11-17T08:00:00Z","zone":"Europe/Oslo"},"#,
    ] {
        let json = ACCESS.replacen('{', &format!("{{{more}"), 1);
        let error = office.change(id, Kind::Request, &json).unwrap_err();
        assert_eq!(error.code(), "state-given", "{more}");
        assert_eq!(
            office.try_put(Kind::Request, &json).unwrap_err().code(),
            "state-given",
            "nor is a request made in another state: {more}"
        );
    }
    assert_eq!(
        go(&mut office, id, "close").unwrap_err().code(),
        "no-such-move"
    );
    assert_eq!(
        go(&mut office, id, "taken_over").unwrap_err().code(),
        "no-such-move"
    );
    assert_eq!(
        go(&mut office, id, "decide").unwrap_err().code(),
        "no-such-move"
    );
    let silent = format!(r#"{{"request":"{id}","event":"withdraw"}}"#);
    assert_eq!(
        office
            .try_put(Kind::Transition, &silent)
            .unwrap_err()
            .code(),
        "missing",
        "a move by hand says why"
    );
    assert_eq!(office.size(), size, "nothing of it is left");
    let said = format!(
        r#"{{"request":"{id}","event":"withdraw","reason":"Told us.","from_state":"closed","to_state":"reopened","machine":"dsa"}}"#
    );
    office.put(Kind::Transition, &said);
    let it = moves(&office, id).pop().unwrap();
    assert_eq!(
        (it.from_state, it.to_state, it.machine),
        (
            Some(State::Received),
            Some(State::Withdrawn),
            Some(MachineCode::DataSubject)
        ),
        "the product says from where to where"
    );
    assert!(it.by.is_some() && it.at.is_some() && !it.rulepack.is_empty());
    let now = request(&office.workspace, id);
    assert_eq!(now.status(), RequestStatus::Withdrawn);
    assert!(now.closed_at.is_some());
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn bad_input_is_refused_each_with_its_own_sentence_and_nothing_is_lost() {
    let mut office = Office::new();
    let id = office.put(Kind::Request, ORDER).id;
    let size = office.size();
    let mut codes = Vec::new();
    let future = ORDER.replace("2026-11-17T08:00:00Z", "2026-12-17T08:00:00Z");
    codes.push(office.try_put(Kind::Request, &future).unwrap_err());
    codes.push(office.change(id, Kind::Request, &future).unwrap_err());
    let zone = ORDER.replace("Europe/Oslo", "Europe/Osslo");
    codes.push(office.try_put(Kind::Request, &zone).unwrap_err());
    codes.push(office.step(id, "PA-04", "compels").unwrap_err());
    codes.push(office.step(id, "FOUR-EYES", "yes").unwrap_err());
    let refusal = format!(r#"{{"request":"{id}","outcome":"REFUSE","reasons":"No."}}"#);
    codes.push(office.try_put(Kind::Decision, &refusal).unwrap_err());
    codes.push(attach(&mut office, id, "order.pdf", &vec![0; 60 * 1024 * 1024]).unwrap_err());
    codes.push(attach(&mut office, id, "order.pdf", b"MZ\x90\x00\x03\x00\x00").unwrap_err());
    let found: Vec<&str> = codes.iter().map(Error::code).collect();
    assert_eq!(
        found,
        [
            "received-in-future",
            "received-in-future",
            "unknown-zone",
            "step-out-of-order",
            "nothing-to-approve",
            "blocked",
            "attachment-too-large",
            "attachment-program",
        ]
    );
    let words = crate::text::Words::new(crate::text::Language::En).unwrap();
    for error in &codes {
        for sentence in [error.sentence(), error.remedy()]
            .into_iter()
            .chain(error.details())
        {
            words.try_say(&sentence).unwrap();
        }
    }
    assert_eq!(office.size(), size, "nothing was written");
    assert_eq!(state(&office, id), State::Received);
}

#[test]
fn an_access_request_goes_from_receipt_to_its_end() {
    let mut office = Office::new();
    let id = assessed(&mut office);
    let grant = format!(r#"{{"request":"{id}","outcome":"GRANT_FULL","reasons":"All of it."}}"#);
    let missing = blocks(office.try_put(Kind::Decision, &grant));
    assert!(
        missing.contains(&BlockCode::OthersRights) && missing.contains(&BlockCode::StepOpen),
        "{missing:?}"
    );
    for (code, answer) in [
        ("DS-04", "yes"),
        ("DS-05", "no"),
        ("DS-06", "done"),
        ("DS-07", "none"),
        ("DS-08", "none"),
        ("DS-09", "done"),
        ("DS-21", "done"),
    ] {
        office.step(id, code, answer).unwrap();
    }
    assert_eq!(
        blocks(office.try_put(Kind::Decision, &grant)),
        [BlockCode::StepEvidence, BlockCode::ContentOpen],
        "the search has no log, and nobody said what the answer holds"
    );
    let log = attach(&mut office, id, "search.txt", b"System, query, hits").unwrap();
    office.put(
        Kind::Step,
        &format!(r#"{{"request":"{id}","step_code":"DS-06","answer":"done","reason":"All searched.","evidence":["{}"]}}"#, log.id),
    );
    assert_eq!(
        blocks(office.try_put(Kind::Decision, &grant)),
        [BlockCode::ContentOpen],
        "the answer is said to be complete, and not what it holds"
    );
    let held = |given: &[(&str, &str)]| {
        let items: Vec<String> = given
            .iter()
            .map(|(item, given)| {
                format!(r#"{{"item":"{item}","given":"{given}","note":"Page 2"}}"#)
            })
            .collect();
        format!(
            r#"{{"request":"{id}","step_code":"DS-09","answer":"done","reason":"See page 2.","content":[{}]}}"#,
            items.join(",")
        )
    };
    let mut items: Vec<(&str, &str)> = crate::request::AccessItem::ALL
        .iter()
        .map(|item| (item.code(), "given"))
        .collect();
    for (wrong, code) in [
        (("15-1-a", "not_applicable"), "contradiction"),
        (("15-1-b", "given"), "contradiction"),
    ] {
        let mut items = items.clone();
        items[0] = wrong;
        assert_eq!(
            office
                .try_put(Kind::Step, &held(&items))
                .unwrap_err()
                .code(),
            code,
            "purposes are owed in every answer, and each item is named once"
        );
    }
    items[9].1 = "withheld";
    office.put(Kind::Step, &held(&items));
    assert_eq!(
        blocks(office.try_put(Kind::Decision, &grant)),
        [BlockCode::ContentWithheld],
        "all is granted, and the copy is kept back"
    );
    items[9].1 = "given";
    items[7].1 = "not_applicable";
    office.put(Kind::Step, &held(&items));
    let content = office.workspace.case(id).unwrap().access_content.unwrap();
    assert_eq!(content.items.len(), 10);
    assert!(content.authorities.is_empty());
    office.put(Kind::Decision, &grant);
    assert_eq!(
        state(&office, id),
        State::Executing,
        "no second approver is needed"
    );
    office.put(
        Kind::Disclosure,
        &format!(r#"{{"request":"{id}","recipient":"N","data_categories":["Contact data"],"subjects_count":1}}"#),
    );
    assert_eq!(state(&office, id), State::Communicated);
    let case = office.workspace.case(id).unwrap();
    let open: Vec<CaseEvent> = case
        .moves
        .iter()
        .filter(|it| it.missing.is_empty())
        .map(|it| it.event)
        .collect();
    assert_eq!(open, [CaseEvent::Close, CaseEvent::Reopen]);
    go(&mut office, id, "close").unwrap();
    assert_eq!(state(&office, id), State::Closed);
    go(&mut office, id, "reopen").unwrap();
    assert!(request(&office.workspace, id).closed_at.is_none());
    go(&mut office, id, "reassess").unwrap();
    assert_eq!(
        blocks(office.try_put(
            Kind::Disclosure,
            &format!(r#"{{"request":"{id}","recipient":"N","data_categories":["Contact data"]}}"#),
        )),
        [BlockCode::NotExecuting],
        "the decision of before carries nothing new"
    );
    let chain = moves(&office, id);
    for pair in chain.windows(2) {
        assert_eq!(pair[0].to_state, pair[1].from_state);
    }
    assert!(chain.iter().any(|it| it.caused_by.is_some()));
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn a_refusal_needs_its_ground_the_remedies_another_person_and_its_answer() {
    let mut office = Office::new();
    let mut second = office.colleague("Second", Role::Approver);
    let id = assessed(&mut office);
    let refusal = |more: &str| {
        format!(
            r#"{{"request":"{id}","outcome":"REFUSE","reasons":"Abusive.","grounds":["A12-UNF"]{more}}}"#
        )
    };
    assert_eq!(
        blocks(office.try_put(Kind::Decision, &refusal(""))),
        [BlockCode::GroundUnsupported, BlockCode::Remedies]
    );
    office.step(id, "DS-05", "unfounded").unwrap();
    office.put(Kind::Decision, &refusal(r#","remedies_stated":true"#));
    assert_eq!(state(&office, id), State::Decided);
    sent(&mut office, id, "subject");
    assert_eq!(state(&office, id), State::Decided, "nobody approved it");
    assert_eq!(
        office.step(id, "FOUR-EYES", "yes").unwrap_err().code(),
        "same-person"
    );
    as_other(&mut office, &mut second, |office| {
        office.step(id, "FOUR-EYES", "yes").unwrap();
    });
    assert_eq!(state(&office, id), State::Communicated);
    as_other(&mut office, &mut second, |office| {
        assert_eq!(
            office.step(id, "FOUR-EYES", "yes").unwrap_err().code(),
            "same-person",
            "nor does one person approve twice"
        );
    });
}

#[test]
fn an_extension_stands_only_when_the_person_was_told_within_the_first_month() {
    let mut office = Office::new();
    let id = assessed(&mut office);
    let extended = |day: &str| {
        ACCESS.replacen(
            '{',
            &format!(r#"{{"extension":{{"reason":"Nine requests.","told_on":"{day}"}},"#),
            1,
        )
    };
    let today = office.now.date_naive().to_string();
    let refused = |office: &mut Office, day: &str| {
        let error = office
            .change(id, Kind::Request, &extended(day))
            .unwrap_err();
        match error {
            Error::Blocked { blocks } => blocks[0].code,
            other => panic!("{other}"),
        }
    };
    assert_eq!(
        refused(&mut office, &today),
        BlockCode::ExtensionTold,
        "no proof"
    );
    sent(&mut office, id, "subject");
    assert_eq!(
        refused(&mut office, "2026-12-04"),
        BlockCode::ExtensionTold,
        "too late"
    );
    office.change(id, Kind::Request, &extended(&today)).unwrap();
    let now = request(&office.workspace, id);
    assert_eq!(now.deadlines[0].legal.unwrap().to_string(), "2027-02-02");
    assert_eq!(now.state(), State::InAssessment);
    let last = moves(&office, id).pop().unwrap();
    assert_eq!(last.event, Some(CaseEvent::Extend), "it is in the case");
}

#[test]
fn a_question_stops_the_clock_and_the_reply_lets_it_run() {
    let mut office = Office::new();
    let id = office.put(Kind::Request, ACCESS).id;
    office.step(id, "DS-01", "controller").unwrap();
    office.step(id, "DS-02", "doubt").unwrap();
    assert_eq!(
        blocks(go(&mut office, id, "ask_identity")),
        [BlockCode::QuestionSent]
    );
    sent(&mut office, id, "subject");
    go(&mut office, id, "ask_identity").unwrap();
    let waiting = request(&office.workspace, id);
    assert_eq!(waiting.pauses.len(), 1);
    assert!(waiting.pauses[0].supplied_on.is_none());
    let case = office.workspace.case(id).unwrap();
    assert_eq!(case.follow_ups[0].kind.code(), "reminder");
    assert_eq!(
        blocks(go(&mut office, id, "reply"))[0],
        BlockCode::StepAnswer,
        "the doubt stands"
    );
    office.step(id, "DS-02", "certain").unwrap();
    office.step(id, "DS-03", "not_applicable").unwrap();
    go(&mut office, id, "reply").unwrap();
    assert!(
        request(&office.workspace, id).pauses[0]
            .supplied_on
            .is_some()
    );
}

#[test]
fn a_message_with_several_requests_is_split_and_one_reply_answers_all() {
    let mut office = Office::new();
    let id = office.put(Kind::Request, ACCESS).id;
    let split = office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.split(id, &[Subtype::Erase, Subtype::ObjectDm])
        })
        .unwrap()
        .value;
    assert_eq!(split.parts.len(), 2);
    for part in &split.parts {
        let part = request(&office.workspace, *part);
        assert_eq!(part.parent_request, Some(id));
        assert_eq!(part.received_at, request(&office.workspace, id).received_at);
        assert!(!part.deadlines.is_empty(), "each with its own clock");
    }
    let twice =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.split(id, &[Subtype::Access])
            });
    assert_eq!(twice.unwrap_err().code(), "contradiction");
    let other = split.parts[1];
    for (code, answer) in [
        ("DS-01", "controller"),
        ("DS-02", "certain"),
        ("DS-03", "not_applicable"),
        ("DS-04", "yes"),
        ("DS-05", "no"),
        ("DS-08", "none"),
        ("DS-21", "done"),
    ] {
        office.step(other, code, answer).unwrap();
    }
    office.put(
        Kind::Decision,
        &format!(r#"{{"request":"{other}","outcome":"GRANT_FULL","reasons":"Stopped."}}"#),
    );
    office.step(other, "DS-17", "stopped").unwrap();
    assert_eq!(state(&office, other), State::Executing);
    let now = office.now.to_rfc3339();
    office.put(
        Kind::Notification,
        &format!(r#"{{"request":"{id}","to":"subject","status":"sent","sent_at":{{"at":"{now}","zone":"Europe/Oslo"}},"also_answers":["{other}"]}}"#),
    );
    assert_eq!(state(&office, other), State::Communicated);
    assert_eq!(office.workspace.case(id).unwrap().parts.len(), 2);
}

#[test]
fn an_order_of_another_eea_state_has_no_force_unless_the_own_state_carries_it() {
    let mut office = Office::new();
    let id = office
        .put(Kind::Request, &ORDER.replace("\"NO\"", "\"DE\""))
        .id;
    attach(&mut office, id, "order.txt", b"Order").unwrap();
    office.put(
        Kind::LegalDocument,
        &format!(r#"{{"request":"{id}","kind":"court_order","issuer":"A court","legal_provision":"Section 94"}}"#),
    );
    for (code, answer) in [
        ("PA-01", "verified"),
        ("PA-04", "compels"),
        ("PA-05", "met"),
        ("PA-06", "consulted"),
    ] {
        office.step(id, code, answer).unwrap();
    }
    assert_eq!(state(&office, id), State::LegalReview);
    let case = office.workspace.case(id).unwrap();
    let scoping = case
        .moves
        .iter()
        .find(|it| it.event == CaseEvent::Compelled)
        .unwrap();
    assert_eq!(scoping.missing[0].code, BlockCode::ReferOnly);
    office.step(id, "PA-17", "refer").unwrap();
    assert_eq!(state(&office, id), State::LegalReview);
    office.put(
        Kind::Decision,
        &format!(r#"{{"request":"{id}","outcome":"REFER_TO_MLA","reasons":"No direct force."}}"#),
    );
    sent(&mut office, id, "issuing_authority");
    assert_eq!(state(&office, id), State::Communicated);
}

#[test]
fn a_preservation_order_keeps_extends_and_lets_go() {
    let mut office = Office::new();
    let json = ORDER.replace("dom_crim", "epoc_pr").replacen(
        '{',
        r#"{"preserved_until":"2027-01-16","#,
        1,
    );
    let id = office.put(Kind::Request, &json).id;
    let list = attach(&mut office, id, "snapshot.txt", b"sha256").unwrap();
    office.step(id, "PA-12", "yes").unwrap();
    office.put(
        Kind::Step,
        &format!(r#"{{"request":"{id}","step_code":"PR-01","answer":"recorded","reason":"Set aside.","evidence":["{}"]}}"#, list.id),
    );
    assert_eq!(state(&office, id), State::Preserved);
    assert_eq!(
        blocks(go(&mut office, id, "expire")),
        [BlockCode::EndNotReached]
    );
    office.step(id, "PR-02", "done").unwrap();
    go(&mut office, id, "extend_preservation").unwrap();
    assert_eq!(
        request(&office.workspace, id)
            .preserved_until
            .unwrap()
            .to_string(),
        "2027-02-15"
    );
    office.step(id, "PR-04", "done").unwrap();
    go(&mut office, id, "release").unwrap();
    office.step(id, "PR-05", "done").unwrap();
    assert_eq!(state(&office, id), State::DeletedSnapshot);
}

#[test]
fn the_six_requests_of_the_sample_went_through_their_machines() {
    let folder = tempfile::tempdir().unwrap();
    let now = crate::workspace::tests::at("2026-11-17T09:00:00Z");
    let (mut workspace, _) = crate::sample::build(
        &folder.path().join("s.tilsyn"),
        now,
        &mut crate::workspace::tests::Counting::of(3),
    )
    .unwrap();
    workspace.read_as(crate::browse::Secrecy::Shown);
    let mut found: Vec<(MachineCode, State)> = Vec::new();
    for stored in workspace.all(Kind::Request).unwrap() {
        let it: Request = stored.record.try_into().unwrap();
        let machine = Machine::of(&it);
        let mut at = State::Received;
        for child in workspace.children(stored.id).unwrap() {
            let Record::Transition(moved) = child.record else {
                continue;
            };
            assert_eq!(moved.from_state, Some(at));
            let event = moved.event.unwrap();
            let to = moved.to_state.unwrap();
            assert!(
                machine
                    .out_of(at)
                    .filter(|rule| rule.event == event)
                    .any(|rule| match rule.to {
                        To::State(there) => there == to,
                        To::Back | To::Stay => true,
                    }),
                "{event} from {at}"
            );
            at = to;
        }
        assert_eq!(it.state(), at);
        found.push((machine.code, at));
    }
    found.sort_unstable();
    use MachineCode as M;
    assert_eq!(
        found,
        [
            (M::DataSubject, State::InAssessment),
            (M::ThirdParty, State::AwaitingRequester),
            (M::Authority, State::Art48Worksheet),
            (M::Authority, State::Closed),
            (M::Authority, State::Closed),
            (M::Epoc, State::Closed),
        ]
    );
}

/// What chance does to a case.
#[derive(Debug, Clone)]
enum Deed {
    Answer(usize, usize),
    Decide(usize),
    Approve,
    Tell(usize),
    Document,
    Attach,
    Disclose,
    Move(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => (0..STEPS.len(), 0_usize..4).prop_map(|(step, answer)| Deed::Answer(step, answer)),
        3 => (0..Outcome::ALL.len()).prop_map(Deed::Decide),
        2 => Just(Deed::Approve),
        2 => (0_usize..4).prop_map(Deed::Tell),
        1 => Just(Deed::Document),
        1 => Just(Deed::Attach),
        3 => Just(Deed::Disclose),
        4 => (0..CaseEvent::ALL.len()).prop_map(Deed::Move),
    ]
}

fn do_it(office: &mut Office, second: &mut Author, id: RecordId, it: &Deed) -> Result<()> {
    match it {
        Deed::Answer(step, answer) => {
            // Half of the steps are such as the request is asked: chance alone would hardly get anywhere.
            let asked = crate::procedure::steps_for(&request(&office.workspace, id));
            let rule = asked.get(*step).copied().unwrap_or(&STEPS[*step]);
            let given = rule.answers[*answer % rule.answers.len()];
            office.step(id, rule.code.code(), given.code()).map(drop)
        }
        Deed::Decide(outcome) => {
            let outcome = Outcome::ALL[*outcome];
            office
                .try_put(
                    Kind::Decision,
                    &format!(
                        r#"{{"request":"{id}","outcome":"{outcome}","reasons":"So.","basis_art6":"c","allowed_subjects":1,"minimised_to":"x","remedies_stated":true}}"#
                    ),
                )
                .map(drop)
        }
        Deed::Approve => as_other(office, second, |office| {
            office.step(id, "FOUR-EYES", "yes").map(drop)
        }),
        Deed::Tell(to) => {
            let to = ["subject", "requester", "issuing_authority", "controller"][*to];
            sent(office, id, to);
            Ok(())
        }
        Deed::Document => office
            .try_put(
                Kind::LegalDocument,
                &format!(r#"{{"request":"{id}","kind":"court_order","issuer":"C","legal_provision":"P"}}"#),
            )
            .map(drop),
        Deed::Attach => attach(office, id, "order.txt", b"Order").map(drop),
        Deed::Disclose => {
            office
                .try_put(
                    Kind::Disclosure,
                    &format!(
                        r#"{{"request":"{id}","recipient":"C","data_categories":["Contact data"],"subjects_count":1,"receipt_ref":"K"}}"#
                    ),
                )
                .map(drop)
        }
        Deed::Move(event) => go(office, id, CaseEvent::ALL[*event].code()).map(drop),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_done_in_whatever_order_no_case_leaves_its_machine_and_nothing_goes_out_undecided(
        which in 0_usize..7,
        deeds in proptest::collection::vec(deed(), 20..60),
    ) {
        let mut office = Office::new();
        let mut second = office.colleague("Second", Role::Approver);
        let json = match which {
            0 => ACCESS.to_owned(),
            1 => ACCESS.replace("\"ds\"", "\"tp\"").replace("\"access\"", "\"insurer\""),
            2 => ORDER.to_owned(),
            3 => ORDER.replace("dom_crim", "epoc"),
            4 => ORDER.replace("dom_crim", "dsa10"),
            5 => ORDER.replace("dom_crim", "data_act_b2g"),
            _ => ORDER.replace("\"NO\"", "\"US\"").replace("dom_crim", "art48"),
        };
        let id = office.put(Kind::Request, &json).id;
        let machine = Machine::of(&request(&office.workspace, id));
        let mut disclosed = 0;
        for it in &deeds {
            let (before, size) = (state(&office, id), office.size());
            let done = do_it(&mut office, &mut second, id, it);
            let now = request(&office.workspace, id);
            prop_assert!(machine.states().contains(&now.state()), "{}", now.state());
            prop_assert_eq!(now.status(), now.state().status());
            if let Err(error) = &done {
                prop_assert_eq!(office.size(), size, "{} left something", error);
                prop_assert_eq!(before, now.state());
                prop_assert!(error.code() != "internal", "{}", error);
            }
            let entries = office.workspace.entries(id).unwrap();
            if entries.disclosures.len() > disclosed {
                disclosed = entries.disclosures.len();
                let decision = entries.decision().expect("a decision");
                prop_assert!(decision.outcome.unwrap().allows_disclosure());
                let needed = crate::procedure::four_eyes_needed(&now, &entries, Some(decision));
                let approved = entries.steps.iter().any(|step| {
                    step.step_code == Some(crate::request::StepCode::FourEyes)
                        && step.by != decision.decided_by
                });
                prop_assert!(!needed || approved);
            }
        }
        let mut at = State::Received;
        for moved in moves(&office, id) {
            prop_assert_eq!(moved.from_state, Some(at));
            let event = moved.event.unwrap();
            prop_assert!(machine.out_of(at).any(|it| it.event == event));
            at = moved.to_state.unwrap();
        }
        prop_assert_eq!(state(&office, id), at);
    }
}

#[test]
fn the_ten_days_of_the_enforcing_authority_are_over_when_they_are_over() {
    let mut office = Office::new();
    let id = office
        .put(Kind::Request, &ORDER.replace("dom_crim", "epoc"))
        .id;
    for (code, answer) in [
        ("PA-12", "yes"),
        ("PA-01", "verified"),
        ("EP-01", "ok"),
        ("EP-02", "content"),
        ("EP-03", "notified"),
    ] {
        office.step(id, code, answer).unwrap();
    }
    assert_eq!(state(&office, id), State::NotifiedWait);
    assert_eq!(
        blocks(office.step(id, "EP-05", "period_over")),
        [BlockCode::WaitNotOver]
    );
    office.now += chrono::Duration::days(11);
    office.step(id, "EP-05", "period_over").unwrap();
    assert_eq!(state(&office, id), State::LegalReview);
}

#[test]
fn an_emergency_is_disclosed_by_one_with_a_review_and_closed_when_it_was_confirmed_and_reviewed() {
    let mut office = Office::new();
    let mut second = office.colleague("Second", Role::Approver);
    let json = ORDER
        .replace("dom_crim", "emergency_voluntary")
        .replacen('{', r#"{"urgency":"emergency","#, 1)
        .replace("\"letter\"", "\"phone\"");
    let id = office.put(Kind::Request, &json).id;
    for (code, answer) in [
        ("PA-01", "verified"),
        ("EM-01", "yes"),
        ("EM-02", "yes"),
        ("EM-03", "yes"),
    ] {
        office.step(id, code, answer).unwrap();
    }
    assert_eq!(state(&office, id), State::EmergencyReview);
    for (code, answer) in [
        ("EM-04", "review_24h"),
        ("PA-06", "waived"),
        ("PA-07", "found"),
        ("PA-08", "narrowed"),
        ("PA-11", "delayed"),
        ("PA-13", "done"),
    ] {
        office.step(id, code, answer).unwrap();
    }
    office.put(
        Kind::Decision,
        &format!(r#"{{"request":"{id}","outcome":"EMERGENCY_DISCLOSE","reasons":"A child is missing.","basis_art6":"d","allowed_subjects":1}}"#),
    );
    assert_eq!(state(&office, id), State::Executing);
    office.put(
        Kind::Disclosure,
        &format!(r#"{{"request":"{id}","recipient":"Police","data_categories":["Last log-in"],"subjects_count":1,"receipt_ref":"K-2"}}"#),
    );
    office.step(id, "PA-14", "less").unwrap();
    assert_eq!(state(&office, id), State::Communicated);
    office.step(id, "PA-16", "done").unwrap();
    let case = office.workspace.case(id).unwrap();
    let watched: Vec<&str> = case.follow_ups.iter().map(|it| it.kind.code()).collect();
    assert_eq!(
        watched,
        [
            "emergency_second",
            "emergency_confirmation",
            "emergency_review"
        ]
    );
    assert_eq!(
        blocks(go(&mut office, id, "close")),
        [BlockCode::EmergencyOpen]
    );
    as_other(&mut office, &mut second, |office| {
        office.step(id, "FOUR-EYES", "yes").unwrap();
    });
    office.step(id, "EM-05", "confirmed").unwrap();
    office.step(id, "EM-06", "ok").unwrap();
    go(&mut office, id, "close").unwrap();
    assert_eq!(state(&office, id), State::Closed);
}

#[test]
fn an_opinion_is_given_by_a_legal_reviewer_in_any_family_and_is_theirs() {
    let mut office = Office::new();
    let mut reviewer = office.colleague("Reviewer", Role::LegalReviewer);
    let third = ORDER
        .replace("\"pa\"", "\"tp\"")
        .replace("dom_crim", "insurer");
    for json in [ACCESS, third.as_str(), ORDER] {
        let id = office.put(Kind::Request, json).id;
        assert_eq!(
            office.step(id, "OPINION", "recorded").unwrap_err().code(),
            "role-not-allowed",
            "nobody else speaks for them"
        );
        let before = office.workspace.case(id).unwrap();
        as_other(&mut office, &mut reviewer, |office| {
            office.step(id, "OPINION", "unfavourable").unwrap();
        });
        let case = office.workspace.case(id).unwrap();
        let [opinion] = case.opinions.as_slice() else {
            panic!("one opinion");
        };
        assert_eq!(opinion.by.as_ref().unwrap().as_str(), "Reviewer");
        assert_eq!(opinion.role, Some(Role::LegalReviewer));
        assert!(opinion.privileged, "advice to us stays in the house");
        assert_eq!(
            (case.blocks, case.state, case.next_step),
            (before.blocks, before.state, before.next_step),
            "it decides nothing"
        );
    }
}

#[test]
fn an_access_answer_is_shown_which_disclosures_to_authorities_need_a_second_thought() {
    let mut office = Office::new();
    let activity = office
        .put(Kind::Activity, r#"{"name":{"en":"Customer care"}}"#)
        .id;
    let about = |json: &str, more: &str| {
        json.replacen('{', &format!(r#"{{"activities":["{activity}"],{more}"#), 1)
    };
    let access = office.put(Kind::Request, &about(ACCESS, "")).id;
    let mut second = office.colleague("Second", Role::Approver);
    let order = office
        .put(
            Kind::Request,
            &about(
                ORDER,
                r#""data_requested":["Log-ins"],"secrecy_provision":"Section 210","#,
            ),
        )
        .id;
    for what in disclosing::WAY {
        assert!(
            disclosing::entry(&mut office, &mut second, order, what),
            "{what}"
        );
    }
    let content = |office: &Office| {
        office
            .workspace
            .case(access)
            .unwrap()
            .access_content
            .unwrap()
            .authorities
    };
    let shown = content(&office);
    assert_eq!(shown.len(), 1);
    assert!(shown[0].art4_9 && shown[0].gag);
    assert_eq!(shown[0].case.id, order);
    office.workspace.read_as(crate::browse::Secrecy::Hidden);
    assert_eq!(
        content(&office),
        [],
        "whom it is not assigned to is not told"
    );
}
