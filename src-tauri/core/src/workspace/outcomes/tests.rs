//! What is said of an outcome beforehand is what is said when somebody saves it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::error::Error;
use crate::procedure::{Block, BlockCode};
use crate::record::{Kind, RecordId};
use crate::request::{Outcome, StepCode};
use crate::workspace::tests::{ORDER, Office};

const ACCESS: &str = r#"{"title":"Access","family":"ds","subtype":"access","channel":"email",
    "received_at":{"at":"2026-11-02T08:00:00Z","zone":"Europe/Oslo"},"requester":{"name":"N","country":"NO"}}"#;

fn missing(office: &Office, id: RecordId, outcome: Outcome) -> Vec<Block> {
    let case = office.workspace.case_at(id, office.now).unwrap();
    let found = case.decidable.into_iter().find(|it| it.outcome == outcome);
    found.unwrap().missing
}

fn four_eyes(office: &Office, id: RecordId, outcome: Outcome) -> bool {
    let case = office.workspace.case_at(id, office.now).unwrap();
    case.decidable
        .iter()
        .any(|it| it.outcome == outcome && it.four_eyes)
}

/// What the core says when a decision with nothing but this outcome is saved.
fn refused(office: &mut Office, id: RecordId, outcome: Outcome) -> Vec<Block> {
    let decision =
        format!(r#"{{"request":"{id}","outcome":"{outcome}","reasons":"Facts and law."}}"#);
    match office.try_put(Kind::Decision, &decision) {
        Ok(_) => Vec::new(),
        Err(Error::Blocked { blocks }) => blocks,
        Err(other) => panic!("{outcome}: {other}"),
    }
}

#[test]
fn what_an_outcome_lacks_is_said_beforehand_as_it_is_said_on_saving() {
    for (request, steps) in [
        (
            ACCESS,
            &[
                ("DS-01", "controller"),
                ("DS-02", "certain"),
                ("DS-03", "not_applicable"),
            ][..],
        ),
        (ORDER, &[][..]),
    ] {
        let mut office = Office::new();
        let id = office.put(Kind::Request, request).id;
        for (code, answer) in steps {
            office.step(id, code, answer).unwrap();
        }
        let case = office.workspace.case_at(id, office.now).unwrap();
        assert_eq!(
            case.decidable
                .iter()
                .map(|it| it.outcome)
                .collect::<Vec<_>>(),
            case.outcomes
        );
        let mut lacking = 0;
        for it in case.decidable.iter().filter(|it| !it.missing.is_empty()) {
            assert_eq!(
                refused(&mut office, id, it.outcome),
                it.missing,
                "{}",
                it.outcome
            );
            lacking += 1;
        }
        assert!(lacking > 2);
    }
}

#[test]
fn an_outcome_that_lacks_nothing_is_saved() {
    let mut office = Office::new();
    let id = office.put(Kind::Request, ACCESS).id;
    for (code, answer) in [
        ("DS-01", "controller"),
        ("DS-02", "certain"),
        ("DS-03", "not_applicable"),
    ] {
        assert!(
            missing(&office, id, Outcome::Deferred)
                .iter()
                .any(|it| it.code == BlockCode::NotDecidable)
        );
        office.step(id, code, answer).unwrap();
    }
    assert_eq!(missing(&office, id, Outcome::Deferred), []);
    assert_eq!(refused(&mut office, id, Outcome::Deferred), []);
}

#[test]
fn a_refusal_and_a_disclosure_to_an_authority_say_that_a_second_person_follows() {
    let mut office = Office::new();
    let access = office.put(Kind::Request, ACCESS).id;
    let order = office.put(Kind::Request, ORDER).id;
    assert!(four_eyes(&office, access, Outcome::Refuse));
    assert!(!four_eyes(&office, access, Outcome::GrantFull));
    assert!(four_eyes(&office, order, Outcome::ComplyFull));
    assert!(!four_eyes(&office, order, Outcome::NoData));
}

#[test]
fn a_case_names_the_steps_that_there_can_be_occasion_for_and_where_it_was_split_from() {
    let mut office = Office::new();
    let id = office.put(Kind::Request, ACCESS).id;
    let case = office.workspace.case_at(id, office.now).unwrap();
    let codes: Vec<StepCode> = case.on_occasion.iter().map(|it| it.code).collect();
    assert_eq!(
        codes,
        [
            StepCode::Ds22,
            StepCode::FourEyes,
            StepCode::Note,
            StepCode::Opinion
        ]
    );
    assert!(
        case.steps.iter().all(|step| !codes.contains(&step.code)),
        "a step is part of the evaluation or there is occasion for it"
    );
    assert_eq!(case.parent, None);
    let part = office.put(
        Kind::Request,
        &ACCESS.replace("\"access\"", "\"erase\"").replacen(
            '{',
            &format!(r#"{{"parent_request":"{id}","#),
            1,
        ),
    );
    let reference = office.workspace.get(id).unwrap().reference;
    let case = office.workspace.case_at(part.id, office.now).unwrap();
    assert_eq!(case.parent.unwrap().reference, reference);
}
