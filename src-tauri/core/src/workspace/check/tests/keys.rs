//! Whose signature counts: keys enrolled, added and revoked by events.

use tilsyn_trail::{CheckpointError, Fault, NoteError, SigningKey, Value, Verdict};

use super::Office;
use crate::record::{Kind, RecordId};
use crate::workspace::signing_key;

fn key(office: &Office, person: RecordId, first: bool, seed: u8) -> SigningKey {
    signing_key(office.workspace.id(), person, first, &[seed; 32]).unwrap()
}

fn public(key: &SigningKey) -> Value {
    Value::Bytes(key.verifier().public().to_vec())
}

/// An event about a key of a person, by hand; the record stays as it was.
fn about_key(
    office: &mut Office,
    verb: &str,
    person: RecordId,
    key: &SigningKey,
    more: &[(&str, Value)],
) -> u64 {
    let after = crate::workspace::event::digest(&document(office, person)).to_vec();
    let mut fields = vec![("key", public(key))];
    fields.extend_from_slice(more);
    let seq = office.event(
        &format!("actor.{verb}"),
        person,
        &[("after", Value::Bytes(after)), ("reason", Value::Null)],
        &fields,
    );
    let number = i64::try_from(seq).unwrap();
    office.tamper_with(
        "UPDATE record SET seq = ?2 WHERE id = ?1",
        (person.to_string(), number),
    );
    seq
}

fn document(office: &Office, id: RecordId) -> String {
    office
        .workspace
        .get(id)
        .unwrap()
        .record
        .canonical()
        .unwrap()
        .text()
}

/// A colleague without a key.
fn colleague(office: &mut Office) -> RecordId {
    office
        .put(Kind::Actor, r#"{"name":"Colleague","role":"case_handler"}"#)
        .id
}

fn revoked(key: &SigningKey) -> Verdict {
    Verdict::Invalid {
        first_bad_seq: None,
        reason: Fault::Revoked {
            key: key.name().to_owned(),
        },
    }
}

fn unsigned() -> Verdict {
    Verdict::Invalid {
        first_bad_seq: None,
        reason: Fault::Head(CheckpointError::Note(NoteError::Unsigned)),
    }
}

#[test]
fn a_key_counts_from_the_event_that_adds_it() {
    let mut office = Office::new();
    let person = colleague(&mut office);
    let theirs = key(&office, person, false, 9);
    let before = office.held();
    office.sign_with(&theirs);
    assert_eq!(office.check(&before).verdict, unsigned());
    office.sign_with(&office.officer.key);
    about_key(&mut office, "key-added", person, &theirs, &[]);
    office.sign_with(&theirs);
    let check = office.check(&before);
    assert_eq!((check.code(), check.self_asserted), ("VERIFIED", vec![]));
    assert_eq!(check.log.signers[0].key.name(), theirs.name());
}

#[test]
fn the_first_person_signs_under_the_name_of_the_log_with_every_key_they_have() {
    let mut office = Office::new();
    let first = office.officer.id;
    let held = office.held();
    let second = key(&office, first, true, 8);
    about_key(&mut office, "key-added", first, &second, &[]);
    office.sign_with(&second);
    assert_eq!(office.check(&held).code(), "VERIFIED");
    let below = key(&office, first, false, 8);
    office.sign_with(&below);
    assert_eq!(office.check(&held).verdict, unsigned());

    // Another person does not, with whichever of their keys.
    let person = colleague_after(&mut office, &second);
    for seed in [9, 10] {
        let theirs = key(&office, person, false, seed);
        about_key(&mut office, "key-added", person, &theirs, &[]);
        office.sign_with(&theirs);
        assert_eq!(office.check(&held).code(), "VERIFIED", "{seed}");
        office.sign_with(&key(&office, person, true, seed));
        assert_eq!(office.check(&held).verdict, unsigned(), "{seed}");
        office.sign_with(&second);
    }
}

fn colleague_after(office: &mut Office, key: &SigningKey) -> RecordId {
    office.sign_with(key);
    colleague(office)
}

#[test]
fn a_key_that_its_holder_added_alone_is_shown_as_such_for_as_long_as_it_signs() {
    let mut office = Office::new();
    let person = colleague(&mut office);
    let theirs = key(&office, person, false, 9);
    let alone = [("self_asserted", Value::Bool(true))];
    about_key(&mut office, "key-added", person, &theirs, &alone);
    assert_eq!(
        office.check(&office.held()).self_asserted,
        Vec::<String>::new()
    );
    office.sign_with(&theirs);
    let check = office.check(&office.held());
    assert_eq!(check.code(), "VERIFIED");
    assert_eq!(check.self_asserted, [theirs.name()]);
    let vouched = [("self_asserted", Value::Bool(false))];
    about_key(&mut office, "key-added", person, &theirs, &vouched);
    office.sign_with(&theirs);
    assert_eq!(office.check(&office.held()).self_asserted, [theirs.name()]);
}

#[test]
fn a_revoked_key_signs_the_commit_that_revokes_it_and_nothing_after() {
    let mut office = Office::new();
    let person = colleague(&mut office);
    let theirs = key(&office, person, false, 9);
    about_key(&mut office, "key-added", person, &theirs, &[]);
    office.sign_with(&theirs);
    let held = office.held();
    about_key(&mut office, "key-revoked", person, &theirs, &[]);
    office.sign_with(&theirs);
    assert_eq!(office.check(&held).code(), "VERIFIED", "its last commit");

    office.sign_with(&office.officer.key);
    office.put(Kind::Processor, r#"{"name":"Mail house","country":"NO"}"#);
    assert_eq!(office.check(&held).code(), "VERIFIED");
    office.sign_with(&theirs);
    assert_eq!(office.check(&held).verdict, revoked(&theirs));
    assert_eq!(office.deep(&held).verdict, revoked(&theirs));

    // Adding it again does not bring it back.
    office.sign_with(&office.officer.key);
    about_key(&mut office, "key-added", person, &theirs, &[]);
    office.sign_with(&theirs);
    assert_eq!(office.check(&held).verdict, revoked(&theirs));
}

#[test]
fn an_event_that_gives_itself_the_number_of_the_revoking_commit_does_not_prolong_it() {
    let extend = |keep_head: bool, hold: bool| {
        let mut office = Office::new();
        let person = colleague(&mut office);
        let theirs = key(&office, person, false, 9);
        about_key(&mut office, "key-added", person, &theirs, &[]);
        let mut held = office.held();
        let batch = about_key(&mut office, "key-revoked", person, &theirs, &[]);
        if hold {
            held.extend(office.held());
        }
        let commit = office.size();
        let batch = Value::Int(i64::try_from(batch).unwrap());
        let after = Value::Bytes(crate::workspace::event::digest("{}").to_vec());
        office.event(
            "transfer.noted",
            person,
            &[("after", after)],
            &[("batch", batch)],
        );
        if !keep_head {
            let size = i64::try_from(commit).unwrap();
            office.tamper_with("DELETE FROM head WHERE size = ?1", [size]);
        }
        office.sign_with(&theirs);
        office.check(&held).verdict.code()
    };
    assert_eq!(
        extend(true, false),
        "INVALID",
        "the head of the commit is in the file"
    );
    assert_eq!(extend(false, true), "INVALID", "somebody holds it");
    assert_eq!(
        extend(false, false),
        "VERIFIED",
        "to who holds only an older head, the revocation itself could have been cut off as well"
    );
}

#[test]
fn a_key_revoked_leaves_the_other_keys_of_the_same_person_good() {
    let mut office = Office::new();
    let person = colleague(&mut office);
    let (old, new) = (
        key(&office, person, false, 9),
        key(&office, person, false, 10),
    );
    about_key(&mut office, "key-added", person, &old, &[]);
    about_key(&mut office, "key-added", person, &new, &[]);
    about_key(&mut office, "key-revoked", person, &old, &[]);
    office.put(Kind::Processor, r#"{"name":"Mail house","country":"NO"}"#);
    office.sign_with(&new);
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
    office.sign_with(&old);
    assert_eq!(office.check(&office.held()).verdict, revoked(&old));
}

#[test]
fn a_head_kept_on_the_way_must_be_by_a_key_that_was_good_then() {
    let mut office = Office::new();
    let person = colleague(&mut office);
    let theirs = key(&office, person, false, 9);
    let early = office.size();
    // A head before the key was enrolled, put among those that are kept.
    office.sign_with(&theirs);
    about_key(&mut office, "key-added", person, &theirs, &[]);
    let held = office.held();
    for found in [office.check(&held), office.deep(&held)] {
        assert_eq!((found.verdict, found.log.size), (unsigned(), early));
    }
}

#[test]
fn bytes_that_are_no_key_enrol_nobody() {
    let mut office = Office::new();
    let person = colleague(&mut office);
    for bytes in [vec![], vec![0; 31], vec![0; 32], vec![0xff; 33]] {
        let after = crate::workspace::event::digest(&document(&office, person)).to_vec();
        let seq = office.event(
            "actor.key-added",
            person,
            &[("after", Value::Bytes(after)), ("reason", Value::Null)],
            &[("key", Value::Bytes(bytes))],
        );
        let number = i64::try_from(seq).unwrap();
        office.tamper_with(
            "UPDATE record SET seq = ?2 WHERE id = ?1",
            (person.to_string(), number),
        );
        assert_eq!(office.check(&office.held()).code(), "VERIFIED");
    }
}
