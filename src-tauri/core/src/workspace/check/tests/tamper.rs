//! The tamper matrix on a workspace file: what was done, and the verdict of somebody who holds the last head.

use tilsyn_trail::{
    CheckpointError, Divergence, Fault, NoteError, SigningKey, Verdict, pack, unpack,
};

use super::super::{Depth, Pace};
use super::{Office, behind, first_bad};
use crate::workspace::{Workspace, origin};

/// An event in the middle that made a record: `A-02`, with values.
const MIDDLE: u64 = 5;

fn invalid(seq: u64, reason: Fault) -> Verdict {
    Verdict::Invalid {
        first_bad_seq: Some(seq),
        reason,
    }
}

/// Does something to a busy register, and expects this verdict of both depths.
fn found(what: impl FnOnce(&Office)) -> Verdict {
    let office = Office::busy(1);
    let held = office.held();
    what(&office);
    let (usual, deep) = (office.check(&held), office.deep(&held));
    assert_eq!(usual.code(), deep.code());
    assert_eq!(usual.exit_code(), usual.verdict.exit_code());
    usual.verdict
}

#[test]
fn an_edited_event_is_named_whatever_byte_was_changed() {
    let office = Office::busy(1);
    let (held, leaf) = (office.held(), office.leaf(MIDDLE));
    for at in 0..leaf.len() {
        let mut edited = leaf.clone();
        edited[at] ^= 1 << (at % 8);
        office.set_leaf(MIDDLE, &edited);
        let check = office.workspace.check(held.clone(), &mut |_| true).unwrap();
        assert_eq!(
            (check.code(), first_bad(&check)),
            ("INVALID", Some(MIDDLE)),
            "byte {at}"
        );
    }
    for shorter in [0, 1, 79, leaf.len() - 1] {
        office.set_leaf(MIDDLE, &leaf[..shorter]);
        assert_eq!(first_bad(&office.check(&held)), Some(MIDDLE));
    }
    office.set_leaf(MIDDLE, &leaf);
    assert_eq!(office.check(&held).code(), "VERIFIED");
}

#[test]
fn a_changed_time_is_named_by_the_heads_that_were_kept_on_the_way() {
    // The original moves its request on in the same commit: of several events under one head, each may be the wrong one.
    let commits = [
        (3, 4),
        (4, 5),
        (5, 6),
        (6, 7),
        (7, 8),
        (8, 9),
        (9, 16),
        (16, 17),
    ];
    assert_eq!(Office::busy(1).size(), 17);
    for (from, to) in commits {
        for seq in from..to {
            let verdict = found(|office| {
                let mut leaf = office.leaf(seq);
                leaf[45] ^= 1;
                office.set_leaf(seq, &leaf);
            });
            let first_bad_seq = (to - from == 1).then_some(seq);
            let reason = Fault::Root { from, to };
            assert_eq!(
                verdict,
                Verdict::Invalid {
                    first_bad_seq,
                    reason
                }
            );
        }
    }
    // Without those heads the log as a whole does not fit, and nothing says where.
    let verdict = found(|office| {
        let mut leaf = office.leaf(MIDDLE);
        leaf[45] ^= 1;
        office.set_leaf(MIDDLE, &leaf);
        office.tamper("DELETE FROM head WHERE size < (SELECT max(size) FROM head)");
    });
    assert!(matches!(
        verdict,
        Verdict::Invalid {
            first_bad_seq: None,
            reason: Fault::Root { from: 0, .. }
        }
    ));
}

#[test]
fn an_edited_value_or_salt_names_the_event_and_the_field() {
    let office = Office::busy(1);
    let (held, body) = (office.held(), office.body(MIDDLE));
    for at in 0..body.len() {
        let mut edited = body.clone();
        edited[at] ^= 1 << (at % 8);
        office.set_body(MIDDLE, &edited);
        let check = office.workspace.check(held.clone(), &mut |_| true).unwrap();
        assert_eq!(
            (check.code(), first_bad(&check)),
            ("INVALID", Some(MIDDLE)),
            "byte {at}"
        );
    }
    let unit = |change: fn(&mut tilsyn_trail::Disclosure)| {
        found(|office| {
            let mut values = unpack(&office.body(MIDDLE)).unwrap();
            let it = values.iter_mut().find(|it| it.name == "d.owner_unit");
            change(it.unwrap());
            office.set_body(MIDDLE, &pack(&values).unwrap());
        })
    };
    let fault = || Fault::Commitment {
        field: "d.owner_unit".to_owned(),
    };
    let value = unit(|it| it.value = tilsyn_trail::Value::Text("\"Marketink\"".to_owned()));
    assert_eq!(value, invalid(MIDDLE, fault()));
    let salt = unit(|it| it.salt.0[31] ^= 0x80);
    assert_eq!(salt, invalid(MIDDLE, fault()));
}

#[test]
fn two_events_that_changed_places_are_found_at_the_first_of_them() {
    let verdict = found(|office| {
        office.tamper("UPDATE event SET seq = -1 WHERE seq = 5; UPDATE event SET seq = 5 WHERE seq = 6; UPDATE event SET seq = 6 WHERE seq = -1;
             UPDATE disclosure SET seq = -1 WHERE seq = 5; UPDATE disclosure SET seq = 5 WHERE seq = 6; UPDATE disclosure SET seq = 6 WHERE seq = -1;");
    });
    assert_eq!(verdict, invalid(5, Fault::Place { found: 6 }));
}

#[test]
fn a_value_moved_to_another_field_event_or_workspace_is_found_where_it_went() {
    let to_field = found(|office| {
        let mut values = unpack(&office.body(MIDDLE)).unwrap();
        let unit = values
            .iter()
            .position(|it| it.name == "d.owner_unit")
            .unwrap();
        let from = values.iter().find(|it| it.name == "d.name").unwrap();
        (values[unit].value, values[unit].salt) = (from.value.clone(), from.salt.clone());
        office.set_body(MIDDLE, &pack(&values).unwrap());
    });
    let field = "d.owner_unit".to_owned();
    assert_eq!(to_field, invalid(MIDDLE, Fault::Commitment { field }));

    let to_event = found(|office| office.set_body(MIDDLE, &office.body(3)));
    let field = "after".to_owned();
    assert_eq!(to_event, invalid(MIDDLE, Fault::Commitment { field }));

    let other = Office::busy(9);
    let values = found(|office| office.set_body(MIDDLE, &other.body(MIDDLE)));
    let field = "after".to_owned();
    assert_eq!(values, invalid(MIDDLE, Fault::Commitment { field }));
    let event = found(|office| {
        office.set_leaf(MIDDLE, &other.leaf(MIDDLE));
        office.set_body(MIDDLE, &other.body(MIDDLE));
    });
    assert_eq!(event, invalid(MIDDLE, Fault::Workspace));
}

#[test]
fn a_value_for_a_field_that_the_event_does_not_have_is_refused() {
    let verdict = found(|office| {
        let mut values = unpack(&office.body(MIDDLE)).unwrap();
        let mut more = values[0].clone();
        more.name = "zzz".to_owned();
        values.push(more);
        office.set_body(MIDDLE, &pack(&values).unwrap());
    });
    let field = "zzz".to_owned();
    assert_eq!(verdict, invalid(MIDDLE, Fault::Field { field }));
}

#[test]
fn events_cut_from_the_end_are_missed_by_the_head() {
    let size = Office::busy(1).size();
    for left in 0..size {
        let verdict = found(|office| {
            office.tamper(&format!(
                "DELETE FROM event WHERE seq >= {left}; DELETE FROM disclosure WHERE seq >= {left};"
            ));
        });
        let fault = if left < 2 {
            // Not even the event that enrols the author is left.
            Fault::Head(CheckpointError::Note(NoteError::Unsigned))
        } else {
            Fault::Size {
                head: size,
                found: left,
            }
        };
        let seq = (left >= 2).then_some(left);
        assert_eq!(
            verdict,
            Verdict::Invalid {
                first_bad_seq: seq,
                reason: fault
            },
            "{left}"
        );
    }
}

#[test]
fn events_cut_with_their_heads_contradict_the_head_held_or_leave_records_behind() {
    let verdict = |with_records: bool| {
        let mut office = Office::busy(1);
        let older = std::fs::read(office.path()).unwrap();
        office.put(
            crate::record::Kind::Processor,
            r#"{"name":"Printer","country":"NO"}"#,
        );
        let held = office.held();
        if with_records {
            std::fs::write(office.path(), older).unwrap();
            office.workspace = Workspace::open(&office.path()).unwrap();
        } else {
            let last = office.size() - 1;
            office.tamper(&format!(
                "DELETE FROM event WHERE seq = {last}; DELETE FROM disclosure WHERE seq = {last}; DELETE FROM head WHERE size > {last};"
            ));
        }
        let check = office.check(&held);
        (check.code(), check.verdict, check.records.len())
    };
    let rolled_back = Verdict::Diverged(Divergence::RolledBack);
    assert_eq!(verdict(true), ("DIVERGED", rolled_back.clone(), 0));
    assert_eq!(verdict(false), ("INVALID", rolled_back, 1));
}

#[test]
fn an_event_missing_in_the_middle_is_named() {
    let verdict = found(|office| {
        office.tamper("DELETE FROM event WHERE seq = 5; DELETE FROM disclosure WHERE seq = 5;");
    });
    let gap = Fault::Sequence {
        expected: 5,
        found: 6,
    };
    assert_eq!(verdict, invalid(5, gap));
    let closed = found(|office| {
        let size = office.size();
        office.tamper("DELETE FROM event WHERE seq = 5; DELETE FROM disclosure WHERE seq = 5;");
        for seq in 6..size {
            office.tamper(&format!("UPDATE event SET seq = {seq} - 1 WHERE seq = {seq}; UPDATE disclosure SET seq = {seq} - 1 WHERE seq = {seq};"));
        }
    });
    assert_eq!(closed, invalid(5, Fault::Place { found: 6 }));
    let first = found(|office| office.tamper("DELETE FROM event WHERE seq = 0"));
    let gap = Fault::Sequence {
        expected: 0,
        found: 1,
    };
    assert_eq!(first, invalid(0, gap));
}

#[test]
fn an_event_put_in_between_behind_or_before_the_others_is_named() {
    let size = Office::busy(1).size();
    let between = found(|office| {
        for seq in (MIDDLE..size).rev() {
            office.tamper(&format!("UPDATE event SET seq = {seq} + 1 WHERE seq = {seq}; UPDATE disclosure SET seq = {seq} + 1 WHERE seq = {seq};"));
        }
        let mut forged = office.leaf(4);
        forged[32..40].copy_from_slice(&MIDDLE.to_be_bytes());
        let sql = behind(&office.path());
        sql.execute("INSERT INTO event(seq, leaf) VALUES (5, ?1)", [forged])
            .unwrap();
    });
    assert_eq!(between, invalid(MIDDLE + 1, Fault::Place { found: MIDDLE }));
    let behind_all = found(|office| {
        let mut forged = office.leaf(4);
        forged[32..40].copy_from_slice(&size.to_be_bytes());
        let sql = behind(&office.path());
        sql.execute("INSERT INTO event(leaf) VALUES (?1)", [forged])
            .unwrap();
    });
    let fault = Fault::Size {
        head: size,
        found: size + 1,
    };
    assert_eq!(behind_all, invalid(size, fault));
    let before_all =
        found(|office| office.tamper("INSERT INTO event(seq, leaf) VALUES (-1, x'00')"));
    let fault = Fault::Sequence {
        expected: 0,
        found: u64::MAX,
    };
    assert_eq!(before_all, invalid(0, fault));
    let far_behind = found(|office| {
        office.tamper("INSERT INTO event(seq, leaf) VALUES (9223372036854775807, x'00')");
    });
    let fault = Fault::Sequence {
        expected: size,
        found: i64::MAX as u64,
    };
    assert_eq!(far_behind, invalid(size, fault));
}

#[test]
fn values_for_an_event_that_is_not_there_are_refused() {
    for seq in [-1, 4000, i64::MAX] {
        let verdict = found(|office| {
            office.tamper_with("INSERT INTO disclosure(seq, body) VALUES (?1, x'')", [seq]);
        });
        assert_eq!(
            verdict,
            Verdict::Invalid {
                first_bad_seq: u64::try_from(seq).ok(),
                reason: Fault::Stray
            }
        );
    }
}

#[test]
fn an_event_given_to_another_author_does_not_give_the_head() {
    let verdict = found(|office| {
        let mut leaf = office.leaf(MIDDLE);
        leaf[48..64].copy_from_slice(&[0xcc; 16]);
        office.set_leaf(MIDDLE, &leaf);
    });
    assert_eq!(first_bad_of(&verdict), Some(MIDDLE));
}

fn first_bad_of(verdict: &Verdict) -> Option<u64> {
    match verdict {
        Verdict::Invalid { first_bad_seq, .. } => *first_bad_seq,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_head_by_a_key_that_nobody_enrolled_is_refused_under_every_name() {
    for name in ["", "/a/00000000000000000000000000000000", "/export"] {
        let verdict = found(|office| {
            let name = format!("{}{name}", origin(office.workspace.id()));
            office.sign_with(&SigningKey::from_seed(&name, &[8; 32]).unwrap());
        });
        assert_eq!(
            verdict,
            Verdict::Invalid {
                first_bad_seq: None,
                reason: Fault::Head(CheckpointError::Note(NoteError::Unsigned))
            }
        );
    }
}

#[test]
fn the_authors_key_under_a_name_that_is_not_theirs_signs_nothing() {
    let verdict = found(|office| {
        let name = format!(
            "{}/a/{}",
            origin(office.workspace.id()),
            office.officer.id.0.simple()
        );
        office.sign_with(&SigningKey::from_seed(&name, &[7; 32]).unwrap());
    });
    assert_eq!(verdict.code(), "INVALID");
}

#[test]
fn an_older_head_put_back_is_refused() {
    let size = Office::busy(1).size();
    let last = found(|office| office.tamper("DELETE FROM head WHERE size > 6"));
    let fault = |head| Fault::Size { head, found: size };
    assert_eq!(last, invalid(6, fault(6)));
    let renamed = found(|office| {
        office.tamper(
            "UPDATE head SET note = (SELECT note FROM head WHERE size = 6) WHERE size = (SELECT max(size) FROM head)",
        );
    });
    assert_eq!(renamed, invalid(6, fault(6)));
    let under_another_size = found(|office| {
        office.tamper("UPDATE head SET size = 4000 WHERE size = (SELECT max(size) FROM head)");
    });
    assert_eq!(under_another_size, invalid(size, fault(4000)));
    let none = found(|office| office.tamper("DELETE FROM head"));
    assert_eq!(none.code(), "INVALID");
}

#[test]
fn a_head_kept_on_the_way_that_was_changed_is_found() {
    for sql in [
        "UPDATE head SET note = replace(note, 'tilsyn', 'tilsym') WHERE size = 6",
        "UPDATE head SET note = (SELECT note FROM head WHERE size = 5) WHERE size = 6",
        "UPDATE head SET size = -6 WHERE size = 6",
        "UPDATE head SET note = '' WHERE size = 6",
    ] {
        let office = Office::busy(1);
        office.tamper(sql);
        assert_eq!(office.check(&office.held()).code(), "INVALID", "{sql}");
        assert_eq!(office.deep(&office.held()).code(), "INVALID", "{sql}");
    }
}

#[test]
fn heads_older_than_those_that_are_looked_at_unasked_are_counted_and_found_by_the_deep_check() {
    let office = Office::busy(1);
    let count = |sql: &str| -> u64 {
        let file = rusqlite::Connection::open(office.path()).unwrap();
        file.query_row(sql, [], |row| row.get::<_, i64>(0))
            .unwrap()
            .cast_unsigned()
    };
    let all = count("SELECT count(*) FROM head");
    let third = "SELECT size FROM head ORDER BY size DESC LIMIT 1 OFFSET 3";
    let held = office.held();
    let newest = |newest| {
        office
            .workspace
            .check_at(
                Depth::Newest(newest),
                held.clone(),
                &mut |_| true,
                Pace::usual(),
            )
            .unwrap()
    };
    // The signature of the newest head that three newer ones hide.
    let size = count(third);
    office.tamper(&format!(
        "UPDATE head SET note = replace(note, substr(note, -9, 4), 'AAAA') WHERE size = {size}"
    ));
    let found = newest(3);
    assert_eq!(
        (found.code(), found.heads_passed_over),
        ("VERIFIED", all - 3)
    );
    assert_eq!(newest(4).code(), "INVALID");
    assert_eq!(office.deep(&held).code(), "INVALID");
    assert_eq!(office.deep(&held).heads_passed_over, 0);
}

#[test]
fn a_name_changed_with_a_hexadecimal_editor_is_found_in_the_table_and_in_the_values() {
    let office = Office::busy(1);
    let (held, whole) = (office.held(), std::fs::read(office.path()).unwrap());
    let places: Vec<usize> = whole
        .windows(10)
        .enumerate()
        .filter(|(_, bytes)| bytes == b"Mail house")
        .map(|(at, _)| at)
        .collect();
    assert!(places.len() >= 2, "document and value: {places:?}");
    for at in places {
        let mut edited = whole.clone();
        edited[at] = b'N';
        std::fs::write(office.path(), edited).unwrap();
        let opened = Workspace::open_read_only(&office.path()).unwrap();
        let told = opened.check_deep(held.clone(), &mut |_| true);
        let verified = matches!(&told, Ok(check) if check.code() == "VERIFIED");
        assert!(!verified, "at {at}: {told:?}");
    }
}
