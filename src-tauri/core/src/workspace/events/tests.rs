//! Browsing the log.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::workspace::tests::{Office, at};

fn office() -> Office {
    let mut office = Office::new();
    for number in 0..7 {
        office.put(
            Kind::Activity,
            &format!(r#"{{"name":{{"en":"No {number}"}}}}"#),
        );
    }
    office.put(Kind::Processor, r#"{"name":"Cloud"}"#);
    office
}

fn page(office: &Office, query: &EventQuery) -> Vec<u64> {
    let page = office.workspace.event_page(query).unwrap();
    page.events.iter().map(|event| event.seq).collect()
}

#[test]
fn pages_follow_each_other_down_to_the_first_event() {
    let office = office();
    let mut query = EventQuery {
        limit: 4,
        ..EventQuery::default()
    };
    let mut seen = Vec::new();
    loop {
        let page = office.workspace.event_page(&query).unwrap();
        assert_eq!(page.size, office.size());
        seen.extend(page.events.iter().map(|event| event.seq));
        query.before = page.next;
        if page.next.is_none() {
            break;
        }
    }
    let all: Vec<u64> = (0..office.size()).rev().collect();
    assert_eq!(seen, all);
}

#[test]
fn events_are_found_by_record_kind_person_and_time() {
    let mut office = office();
    let all = EventQuery {
        limit: 100,
        ..EventQuery::default()
    };
    let processor = office.workspace.find("P-01").unwrap();
    let of_processor = EventQuery {
        subject: Some(processor.id),
        ..all.clone()
    };
    assert_eq!(page(&office, &of_processor), [processor.seq]);
    let of_kind = EventQuery {
        kind: Some(Kind::Activity),
        ..all.clone()
    };
    assert_eq!(page(&office, &of_kind).len(), 7);
    let nobody = EventQuery {
        actor: Some(processor.id),
        ..all.clone()
    };
    assert!(page(&office, &nobody).is_empty());
    let officer = EventQuery {
        actor: Some(office.officer.id),
        ..all.clone()
    };
    assert_eq!(page(&office, &officer).len() as u64, office.size());
    office.now = at("2027-01-01T00:00:00Z");
    let late = office.put(Kind::Activity, r#"{"name":{"en":"Late"}}"#);
    let since = EventQuery {
        from: Some(at("2027-01-01T00:00:00Z")),
        ..all.clone()
    };
    assert_eq!(page(&office, &since), [late.seq]);
    let until = EventQuery {
        to: Some(at("2027-01-01T00:00:00Z")),
        ..all
    };
    assert_eq!(page(&office, &until).len() as u64, office.size() - 1);
}

#[test]
fn an_event_is_proved_against_the_head_with_its_values_and_salts() {
    let office = office();
    let seq = office.workspace.find("A-03").unwrap().seq;
    let proven = office.workspace.proven_event(seq).unwrap();
    assert!(proven.proved);
    assert_eq!(proven.head_size, office.size());
    assert_eq!(proven.root, to_hex(&office.workspace.head().unwrap().root));
    let name = proven
        .fields
        .iter()
        .find(|field| field.name == "d.name")
        .unwrap();
    assert_eq!(name.value.as_deref(), Some(r#"{"en":"No 2"}"#));
    assert_eq!(name.salt.as_deref().map(str::len), Some(64));
    assert!(name.commitment.is_some());
    let missing = office.workspace.proven_event(office.size()).unwrap_err();
    assert_eq!(missing.code(), "no-such-event");
}

#[test]
fn a_head_from_elsewhere_agrees_or_says_how_it_does_not() {
    let office = office();
    let head = office.workspace.head().unwrap();
    let compare = |size, root| {
        let head = HeldHead {
            label: "paper".to_owned(),
            size,
            root,
        };
        office.workspace.compare_head(&head).unwrap()
    };
    let hashes = office.workspace.leaf_hashes().unwrap();
    assert_eq!(compare(head.size, head.root), HeadOutcome::Agrees);
    assert_eq!(compare(3, tree::root(&hashes[..3])), HeadOutcome::Agrees);
    assert_eq!(compare(0, tree::root(&[])), HeadOutcome::Empty);
    assert_eq!(
        compare(3, head.root),
        HeadOutcome::Diverged(Divergence::Forked)
    );
    assert_eq!(
        compare(head.size, [1; 32]),
        HeadOutcome::Diverged(Divergence::Rewritten)
    );
    assert_eq!(
        compare(head.size + 1, head.root),
        HeadOutcome::Diverged(Divergence::RolledBack)
    );
}
