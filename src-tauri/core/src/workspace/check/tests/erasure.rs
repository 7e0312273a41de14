//! Erasure: what is gone on purpose is explained, and must stay gone.

use tilsyn_trail::{Fault, Value, Verdict, pack, unpack};

use super::Office;
use crate::record::RecordId;
use crate::workspace::event::digest;

const NAMES: &str = "after d.owner_unit reason";

/// A busy register in which the unit of `A-01` was erased by hand: from the events that made and changed it.
struct Erased {
    office: Office,
    id: RecordId,
    /// The event of erasure.
    by: u64,
    /// The values of the events before, as they were.
    before: Vec<(u64, Vec<u8>)>,
}

fn numbers(seqs: &[u64]) -> Value {
    Value::Bytes(seqs.iter().flat_map(|seq| seq.to_be_bytes()).collect())
}

/// An event of erasure by hand, and the record as it then must be.
fn erase(office: &mut Office, id: RecordId, events: &[u64], names: &str, document: &str) -> u64 {
    let after = Value::Bytes(digest(document).to_vec());
    let by = office.event(
        "trail.erased",
        id,
        &[("after", after), ("reason", Value::Null)],
        &[
            ("ground", Value::Text("art17_1_a".to_owned())),
            ("rule", Value::Null),
            ("fields", Value::Text(names.to_owned())),
            ("events", numbers(events)),
        ],
    );
    let number = i64::try_from(by).unwrap();
    office.tamper_with(
        "UPDATE record SET document = ?2, seq = ?3 WHERE id = ?1",
        (id.to_string(), document, number),
    );
    by
}

/// Takes these values out of an event.
fn take(office: &Office, seq: u64, names: &str) {
    let mut left = unpack(&office.body(seq)).unwrap();
    left.retain(|it| !names.split(' ').any(|name| name == it.name));
    office.set_body(seq, &pack(&left).unwrap());
}

impl Erased {
    fn new() -> Self {
        let mut office = Office::busy(1);
        let id = office.workspace.find("A-01").unwrap().id;
        let before: Vec<_> = [3, 4].map(|seq| (seq, office.body(seq))).to_vec();
        let mut left = office
            .workspace
            .get(id)
            .unwrap()
            .record
            .canonical()
            .unwrap();
        left.fields.remove("owner_unit").unwrap();
        let by = erase(&mut office, id, &[3, 4], NAMES, &left.text());
        for seq in [3, 4] {
            take(&office, seq, NAMES);
        }
        Self {
            office,
            id,
            by,
            before,
        }
    }
}

#[test]
fn erased_values_are_explained_counted_and_the_record_still_compares_exactly() {
    let Erased {
        mut office, id, by, ..
    } = Erased::new();
    let check = office.check(&office.held());
    assert_eq!((check.code(), check.records), ("VERIFIED", vec![]));
    assert_eq!(check.log.erased.into_iter().collect::<Vec<_>>(), [(by, 6)]);
    assert_eq!((check.log.missing, check.log.first_missing), (0, None));
    assert_eq!(office.deep(&office.held()).code(), "VERIFIED");

    // Nothing of the record is taken on trust because something of it is gone.
    let held = office.held();
    let document: String = super::behind(&office.path())
        .query_row(
            "SELECT document FROM record WHERE ref = 'A-01'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    for edited in [
        document.replace("Newsletters", "Newsletterz"),
        document.replace('}', ",\"owner_unit\":\"Sales\"}"),
    ] {
        assert_ne!(edited, document);
        office.tamper_with(
            "UPDATE record SET document = ?1 WHERE ref = 'A-01'",
            [edited],
        );
        let faults = office.faults(&held);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].code(), "altered");
    }
    office.tamper_with(
        "UPDATE record SET document = ?1 WHERE ref = 'A-01'",
        [document],
    );
    office.tamper("UPDATE record SET seq = 4 WHERE ref = 'A-01'");
    assert_eq!(office.faults(&held)[0].code(), "altered");
    office.tamper_with(
        "UPDATE record SET seq = ?1 WHERE ref = 'A-01'",
        [i64::try_from(by).unwrap()],
    );

    // Life goes on.
    office.change(
        id,
        r#"{"name":{"en":"Newsletters"},"owner_unit":"Support"}"#,
    );
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
}

#[test]
fn an_erasure_cannot_be_the_cover_for_another_change() {
    let mut office = Office::busy(1);
    let id = office.workspace.find("A-01").unwrap().id;
    // Its digest is of a document from which a unit is gone, and in which another name stands.
    erase(
        &mut office,
        id,
        &[3, 4],
        NAMES,
        r#"{"large_scale":false,"name":{"en":"Letters"}}"#,
    );
    for seq in [3, 4] {
        take(&office, seq, NAMES);
    }
    let faults = office.faults(&office.held());
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].code(), "altered");
}

#[test]
fn a_value_put_back_after_its_erasure_is_refused_and_named() {
    let Erased {
        office, by, before, ..
    } = Erased::new();
    for (seq, body) in before {
        let erased = office.body(seq);
        office.set_body(seq, &body);
        let found = office.check(&office.held());
        let reason = Fault::StillThere {
            field: "after".to_owned(),
            by,
        };
        let first_bad_seq = Some(seq);
        assert_eq!(
            found.verdict,
            Verdict::Invalid {
                first_bad_seq,
                reason
            }
        );

        let mut one = unpack(&body).unwrap();
        one.retain(|it| it.name != "after" && it.name != "reason");
        office.set_body(seq, &pack(&one).unwrap());
        let reason = Fault::StillThere {
            field: "d.owner_unit".to_owned(),
            by,
        };
        let found = office.check(&office.held());
        assert_eq!(
            found.verdict,
            Verdict::Invalid {
                first_bad_seq,
                reason
            }
        );
        assert_eq!(office.deep(&office.held()).code(), "INVALID");
        office.set_body(seq, &erased);
    }
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
}

#[test]
fn only_what_the_erasure_names_is_excused() {
    let Erased { office, .. } = Erased::new();
    let held = office.held();
    for (seq, name) in [
        (3, "d.name"),
        (5, "after"),
        (5, "d.owner_unit"),
        (4, "after d.owner_unit reason"),
    ] {
        let body = office.body(seq);
        take(&office, seq, name);
        let check = office.check(&held);
        if seq == 4 {
            assert_eq!(
                check.code(),
                "VERIFIED",
                "these are named, and gone already"
            );
        } else {
            assert_eq!(check.verdict, Verdict::Incomplete, "{seq} {name}");
            assert_eq!(check.log.missing, 1, "{seq} {name}");
            assert_eq!(check.records, [], "what is missing is no other document");
        }
        office.set_body(seq, &body);
    }
}

#[test]
fn an_erasure_of_older_values_leaves_a_field_that_was_written_since() {
    let mut office = Office::busy(1);
    let id = office.workspace.find("A-01").unwrap().id;
    let document = office
        .workspace
        .get(id)
        .unwrap()
        .record
        .canonical()
        .unwrap()
        .text();
    assert!(document.contains("Sales"));
    erase(&mut office, id, &[3], NAMES, &document);
    take(&office, 3, NAMES);
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
    // And a field that is not named of an event that is.
    let gone = document.replace(r#","owner_unit":"Sales""#, "");
    office.tamper_with("UPDATE record SET document = ?1 WHERE ref = 'A-01'", [gone]);
    assert_eq!(office.faults(&office.held()).len(), 1);
}

#[test]
fn an_erasure_that_does_not_say_what_it_erased_is_refused() {
    let wrong = [
        (numbers(&[]), "after"),
        (numbers(&[4, 3]), "after"),
        (numbers(&[400]), "after"),
        (Value::Null, "after"),
        (numbers(&[3]), ""),
        (numbers(&[3]), "d.x after"),
    ];
    for (events, names) in wrong {
        let mut office = Office::busy(1);
        let id = office.workspace.find("A-01").unwrap().id;
        let at = office.size();
        office.event(
            "trail.erased",
            id,
            &[],
            &[
                ("fields", Value::Text(names.to_owned())),
                ("events", events),
            ],
        );
        let reason = Fault::Erasure;
        let first_bad_seq = Some(at);
        let found = office.check(&office.held()).verdict;
        assert_eq!(
            found,
            Verdict::Invalid {
                first_bad_seq,
                reason
            },
            "{names}"
        );
    }
}

#[test]
fn what_the_program_erases_is_explained() {
    use crate::erasure::{ErasureGround, ErasureOrder, ErasureScope};
    let mut office = Office::busy(1);
    let stored = office.workspace.find("P-01").unwrap();
    let order = ErasureOrder {
        scope: ErasureScope::Record { id: stored.id },
        ground: ErasureGround::NotNecessary,
        reason: "the contract ended".parse().unwrap(),
    };
    let Office {
        workspace,
        officer,
        entropy,
        now,
        ..
    } = &mut office;
    workspace.erase(officer, *now, entropy, &order).unwrap();
    let check = office.check(&office.held());
    assert_eq!((check.code(), check.records), ("VERIFIED", vec![]));
    assert!(!check.log.erased.is_empty());
}

#[test]
fn what_the_program_erased_is_refused_when_it_is_put_back() {
    use crate::erasure::{ErasureGround, ErasureOrder, ErasureScope};
    let mut office = Office::busy(1);
    let stored = office.workspace.find("A-01").unwrap();
    let (made, changed) = (office.body(3), office.body(4));
    let order = ErasureOrder {
        scope: ErasureScope::Fields {
            id: stored.id,
            fields: vec!["owner_unit".to_owned()],
        },
        ground: ErasureGround::NotNecessary,
        reason: "a person's nickname".parse().unwrap(),
    };
    let Office {
        workspace,
        officer,
        entropy,
        now,
        ..
    } = &mut office;
    workspace.erase(officer, *now, entropy, &order).unwrap();
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
    let put_back = "INSERT INTO disclosure(seq, body) VALUES (?1, ?2)
                    ON CONFLICT(seq) DO UPDATE SET body = excluded.body";
    for (seq, body) in [(3, made), (4, changed)] {
        let erased = office.body(u64::try_from(seq).unwrap());
        office.tamper_with(put_back, (seq, body));
        let found = office.check(&office.held());
        assert_eq!(super::first_bad(&found), u64::try_from(seq).ok());
        office.tamper_with(put_back, (seq, erased));
    }
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
}
