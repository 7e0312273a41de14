//! The tamper matrix: what was done to a log, what the reader holds, and the verdict.

use proptest::prelude::*;
use tilsyn_trail::{
    CheckpointError, DecodeError, Divergence, Fault, HeadOutcome, HeldHead, Leaf, LogCheck,
    NoteError, SigningKey, Verdict, WorkspaceId, cosignature, pack, unpack,
};

use crate::support::{Log, ORIGIN, Stored, WORKSPACE, auditor, author, cases, event, sign};

const SIZE: u64 = 7;

fn log() -> Log {
    Log::of(SIZE)
}

fn invalid(first_bad_seq: Option<u64>, reason: Fault) -> Verdict {
    Verdict::Invalid {
        first_bad_seq,
        reason,
    }
}

fn first_bad(verdict: &Verdict) -> Option<u64> {
    match verdict {
        Verdict::Invalid { first_bad_seq, .. } => *first_bad_seq,
        other => panic!("{other:?}"),
    }
}

fn with_leaf(stored: &mut Stored, change: impl FnOnce(&mut Leaf)) {
    let mut leaf = Leaf::decode(&stored.leaf).unwrap();
    change(&mut leaf);
    stored.leaf = leaf.encode().unwrap();
}

/// Drops one value, with its salt, from an event.
fn drop_value(stored: &mut Stored, field: &str) {
    let mut disclosures = unpack(stored.body.as_deref().unwrap()).unwrap();
    let before = disclosures.len();
    disclosures.retain(|disclosure| disclosure.name != field);
    assert_eq!(disclosures.len(), before - 1);
    stored.body = Some(pack(&disclosures).unwrap());
}

#[test]
fn an_untouched_log_is_verified_against_a_head_the_reader_holds() {
    for size in 1..=SIZE {
        let report = log().check(vec![log().held(size)]);
        assert_eq!(report.verdict, Verdict::Verified, "held {size}");
        assert_eq!((report.size, report.root), (SIZE, log().root(SIZE)));
        assert_eq!(report.heads[0].outcome, HeadOutcome::Agrees);
        assert_eq!(report.signers.len(), 1);
        assert_eq!(
            (report.missing, report.withheld, report.erased.len()),
            (0, 0, 0)
        );
    }
    assert_eq!(
        log().check_deep(vec![log().held(3)]).verdict,
        Verdict::Verified
    );
}

#[test]
fn an_untouched_log_is_only_unanchored_to_who_holds_nothing() {
    assert_eq!(log().check(Vec::new()).verdict, Verdict::Unanchored);
    assert_eq!(
        log().check_deep(Vec::new()).verdict,
        Verdict::Unanchored,
        "heads from the file anchor nothing"
    );
}

#[test]
fn the_head_of_the_empty_log_anchors_nothing() {
    let report = log().check(vec![log().held(0)]);
    assert_eq!(report.verdict, Verdict::Unanchored);
    assert_eq!(report.heads[0].outcome, HeadOutcome::Empty);
}

#[test]
fn an_empty_log_can_be_checked_like_any_other() {
    assert_eq!(Log::of(0).check(Vec::new()).verdict, Verdict::Unanchored);
    assert_eq!(
        Log::of(0).check(vec![log().held(3)]).verdict,
        Verdict::Diverged(Divergence::RolledBack)
    );
}

#[test]
fn an_edited_value_or_salt_names_the_event_and_field() {
    for seq in 0..SIZE {
        for (from_end, what) in [(1, "value"), (20, "salt")] {
            let mut log = log();
            let body = log.events[usize::try_from(seq).unwrap()]
                .body
                .as_mut()
                .unwrap();
            let at = body.len() - from_end;
            body[at] ^= 1;
            let fault = Fault::Commitment {
                field: "requester".to_owned(),
            };
            assert_eq!(
                log.check(vec![log.held(SIZE)]).verdict,
                invalid(Some(seq), fault),
                "{what} of {seq}"
            );
        }
    }
}

#[test]
fn a_value_moved_to_another_field_event_or_workspace_is_found() {
    let mut field = log();
    let mut disclosures = unpack(field.events[2].body.as_deref().unwrap()).unwrap();
    let (value, salt) = (disclosures[0].value.clone(), disclosures[0].salt.clone());
    (disclosures[1].value, disclosures[1].salt) = (value, salt);
    field.events[2].body = Some(pack(&disclosures).unwrap());
    let fault = |field: &str| Fault::Commitment {
        field: field.to_owned(),
    };
    assert_eq!(
        field.check(Vec::new()).verdict,
        invalid(Some(2), fault("requester"))
    );

    let mut moved = log();
    moved.events[2].body = moved.events[3].body.clone();
    assert_eq!(
        moved.check(Vec::new()).verdict,
        invalid(Some(2), fault("comment"))
    );

    let other = event(WorkspaceId([9; 16]), 2, "Person 2");
    let mut body = log();
    body.events[2].body = other.body.clone();
    assert_eq!(
        body.check(Vec::new()).verdict,
        Verdict::Unanchored,
        "the same values and salts are no change"
    );
    let mut whole = log();
    whole.events[2] = other.clone();
    assert_eq!(
        whole.check(Vec::new()).verdict,
        invalid(Some(2), Fault::Workspace)
    );
    // The commitments of the other workspace under the name of this one.
    let mut relabelled = log();
    relabelled.events[2] = other;
    with_leaf(&mut relabelled.events[2], |leaf| leaf.workspace = WORKSPACE);
    assert_eq!(
        Log::signed(relabelled.events).check(Vec::new()).verdict,
        invalid(Some(2), fault("comment"))
    );
}

#[test]
fn a_value_for_a_field_that_the_event_does_not_commit_to_is_refused() {
    for name in ["channel", "unknown"] {
        let mut log = log();
        let mut disclosures = unpack(log.events[1].body.as_deref().unwrap()).unwrap();
        disclosures[1].name = name.to_owned();
        disclosures.sort_by(|a, b| a.name.cmp(&b.name));
        log.events[1].body = Some(pack(&disclosures).unwrap());
        assert_eq!(
            log.check(Vec::new()).verdict,
            invalid(
                Some(1),
                Fault::Field {
                    field: name.to_owned()
                }
            )
        );
    }
}

#[test]
fn an_edited_event_does_not_rebuild_the_head_and_retained_heads_name_it() {
    for seq in 0..SIZE {
        let at = usize::try_from(seq).unwrap();
        let mut log = log();
        with_leaf(&mut log.events[at], |leaf| leaf.time_ms -= 86_400_000);
        let unlocated = Fault::Root { from: 0, to: SIZE };
        assert_eq!(log.check(Vec::new()).verdict, invalid(None, unlocated));
        assert_eq!(
            log.check_deep(Vec::new()).verdict,
            invalid(
                Some(seq),
                Fault::Root {
                    from: seq,
                    to: seq + 1
                }
            )
        );
    }
}

#[test]
fn a_held_head_narrows_down_where_an_edited_event_is() {
    let mut log = log();
    let held = log.held(6);
    with_leaf(&mut log.events[6], |leaf| {
        leaf.kind = "request.refused".to_owned();
    });
    assert_eq!(
        log.check(vec![held]).verdict,
        invalid(Some(6), Fault::Root { from: 6, to: 7 })
    );
}

#[test]
fn swapped_deleted_doubled_and_inserted_events_are_found_where_they_are() {
    let mut swapped = log();
    swapped.events.swap(2, 4);
    assert_eq!(
        swapped.check(Vec::new()).verdict,
        invalid(
            Some(2),
            Fault::Sequence {
                expected: 2,
                found: 4
            }
        )
    );

    let mut renumbered = log();
    renumbered.events.swap(2, 4);
    (renumbered.events[2].seq, renumbered.events[4].seq) = (2, 4);
    assert_eq!(
        renumbered.check(Vec::new()).verdict,
        invalid(Some(2), Fault::Place { found: 4 })
    );

    let mut deleted = log();
    deleted.events.remove(3);
    assert_eq!(
        deleted.check(Vec::new()).verdict,
        invalid(
            Some(3),
            Fault::Sequence {
                expected: 3,
                found: 4
            }
        )
    );

    let mut closed = log();
    closed.events.remove(3);
    for (stored, seq) in closed.events.iter_mut().zip(0..) {
        stored.seq = seq;
    }
    assert_eq!(
        closed.check(Vec::new()).verdict,
        invalid(Some(3), Fault::Place { found: 4 })
    );

    let mut doubled = log();
    doubled.events.insert(3, doubled.events[2].clone());
    assert_eq!(
        doubled.check(Vec::new()).verdict,
        invalid(
            Some(3),
            Fault::Sequence {
                expected: 3,
                found: 2
            }
        )
    );

    let mut inserted = log();
    inserted.events.insert(3, event(WORKSPACE, 3, "Nobody"));
    assert_eq!(
        inserted.check(Vec::new()).verdict,
        invalid(
            Some(4),
            Fault::Sequence {
                expected: 4,
                found: 3
            }
        )
    );
}

#[test]
fn events_cut_from_the_end_show_in_the_head_or_to_who_holds_a_later_one() {
    for left in 0..SIZE {
        let mut cut = log();
        cut.events.truncate(usize::try_from(left).unwrap());
        let fault = Fault::Size {
            head: SIZE,
            found: left,
        };
        assert_eq!(
            cut.check(vec![log().held(SIZE)]).verdict,
            invalid(Some(left), fault)
        );

        let older = Log::of(left);
        assert_eq!(
            older.check(Vec::new()).verdict,
            Verdict::Unanchored,
            "the file alone cannot tell"
        );
        let report = older.check(vec![log().held(SIZE)]);
        assert_eq!(report.verdict, Verdict::Diverged(Divergence::RolledBack));
        let both = older.check(vec![log().held(left), log().held(SIZE)]);
        assert_eq!(
            both.verdict,
            Verdict::Diverged(Divergence::RolledBack),
            "an agreeing head does not outweigh it"
        );
    }
}

#[test]
fn an_old_head_put_before_newer_events_is_refused() {
    let mut log = log();
    log.head = log.retained[4].clone();
    assert_eq!(
        log.check(Vec::new()).verdict,
        invalid(
            Some(5),
            Fault::Size {
                head: 5,
                found: SIZE
            }
        )
    );
}

#[test]
fn a_history_written_anew_with_the_keys_contradicts_every_head_that_others_hold() {
    let mut events = log().events;
    events[2] = event(WORKSPACE, 2, "Somebody else");
    let anew = Log::signed(events);
    assert_eq!(
        anew.check_deep(Vec::new()).verdict,
        Verdict::Unanchored,
        "the file alone cannot tell"
    );
    for size in 3..SIZE {
        assert_eq!(
            anew.check(vec![log().held(size)]).verdict,
            Verdict::Diverged(Divergence::Forked),
            "{size}"
        );
        assert_eq!(
            log().check(vec![anew.held(size)]).verdict,
            Verdict::Diverged(Divergence::Forked),
            "{size}"
        );
    }
    assert_eq!(
        anew.check(vec![log().held(SIZE)]).verdict,
        Verdict::Diverged(Divergence::Rewritten)
    );
    assert_eq!(
        anew.check(vec![log().held(2)]).verdict,
        Verdict::Verified,
        "that head is older than the change"
    );
    let all = (0..=SIZE + 1)
        .map(|size| Log::of(SIZE + 1).held(size))
        .collect();
    let report = anew.check(all);
    let outcomes: Vec<_> = report.heads.iter().map(|finding| finding.outcome).collect();
    use HeadOutcome::{Agrees, Diverged, Empty};
    let forked = Diverged(Divergence::Forked);
    let [rewritten, rolled_back] = [
        Diverged(Divergence::Rewritten),
        Diverged(Divergence::RolledBack),
    ];
    assert_eq!(
        outcomes,
        [
            Empty,
            Agrees,
            Agrees,
            forked,
            forked,
            forked,
            forked,
            rewritten,
            rolled_back
        ]
    );
    assert_eq!(report.verdict, Verdict::Diverged(Divergence::Rewritten));
}

#[test]
fn a_typed_root_with_one_wrong_digit_is_a_contradiction() {
    let mut typed = log().held(SIZE);
    typed.root[31] ^= 1;
    assert_eq!(
        log().check(vec![typed]).verdict,
        Verdict::Diverged(Divergence::Rewritten)
    );
    let mut earlier = log().held(4);
    earlier.root[0] ^= 0x80;
    assert_eq!(
        log().check(vec![earlier]).verdict,
        Verdict::Diverged(Divergence::Forked)
    );
    let mut empty = log().held(0);
    empty.root[0] ^= 0x80;
    assert_eq!(
        log().check(vec![empty]).verdict,
        Verdict::Diverged(Divergence::Forked)
    );
}

#[test]
fn a_head_by_another_key_is_refused() {
    let mut log = log();
    let namesake = SigningKey::from_seed(ORIGIN, &[1; 32]).unwrap();
    log.head = sign(SIZE, log.root(SIZE), &namesake);
    let head = |error| invalid(None, Fault::Head(error));
    assert_eq!(
        log.check(Vec::new()).verdict,
        head(CheckpointError::Note(NoteError::Unsigned))
    );
    log.head = sign(SIZE, log.root(SIZE), &auditor());
    assert_eq!(
        log.check_with(vec![auditor().verifier()], Vec::new())
            .verdict,
        head(CheckpointError::NoAuthor)
    );
    log.head = Vec::new();
    assert_eq!(
        log.check(Vec::new()).verdict,
        head(CheckpointError::Note(NoteError::NoSignatures))
    );
    log.head = vec![b'x'; 1_000_001];
    assert!(matches!(
        log.check(Vec::new()).verdict,
        Verdict::Unreadable(_)
    ));
}

#[test]
fn a_retained_head_that_does_not_fit_is_refused_where_it_stands() {
    let mut log = log();
    log.retained[3] = sign(4, [1; 32], &author());
    assert_eq!(
        log.check_deep(Vec::new()).verdict,
        invalid(Some(3), Fault::Root { from: 3, to: 4 })
    );
    log.retained[3] = log.retained[2].clone();
    assert_eq!(
        log.check_deep(Vec::new()).verdict,
        invalid(Some(3), Fault::Size { head: 3, found: 4 })
    );
    log.retained[3] = sign(4, log.root(4), &auditor());
    assert!(matches!(
        log.check_deep(Vec::new()).verdict,
        Verdict::Invalid {
            reason: Fault::Head(_),
            ..
        }
    ));
}

#[test]
fn the_report_says_who_signed_and_cosigned_the_head() {
    let mut log = log();
    let note = tilsyn_trail::Note::parse(&log.head).unwrap();
    let cosigned = cosignature::sign(note.text(), &auditor(), 1_790_000_100).unwrap();
    log.head = note
        .with_signature(cosigned)
        .unwrap()
        .to_string()
        .into_bytes();
    let keys = vec![author().verifier(), auditor().cosigner()];
    let held = HeldHead::from_note("the auditor", &log.head, ORIGIN, &keys[1..]).unwrap();
    let report = log.check_with(keys, vec![held]);
    assert_eq!(report.verdict, Verdict::Verified);
    let signers: Vec<_> = report
        .signers
        .iter()
        .map(|signer| (signer.key.name(), signer.time))
        .collect();
    assert_eq!(
        signers,
        [
            (ORIGIN, None),
            ("auditor.example/jane", Some(1_790_000_100))
        ]
    );
}

#[test]
fn a_value_absent_without_a_reason_makes_the_log_incomplete() {
    let mut log = log();
    drop_value(&mut log.events[4], "requester");
    log.events[5].body = None;
    let report = log.check(vec![log.held(SIZE)]);
    assert_eq!(report.verdict, Verdict::Incomplete);
    assert_eq!(
        (report.missing, report.first_missing),
        (3, Some((4, "requester".to_owned())))
    );
    assert_eq!(
        log.check(Vec::new()).verdict,
        Verdict::Incomplete,
        "worse than unanchored"
    );
    let later = Log::of(SIZE + 1).held(SIZE + 1);
    assert_eq!(
        log.check(vec![later]).verdict,
        Verdict::Diverged(Divergence::RolledBack),
        "but not as bad as this"
    );
}

#[test]
fn erased_and_withheld_values_are_explained_and_counted() {
    let mut log = log();
    drop_value(&mut log.events[2], "requester");
    drop_value(&mut log.events[3], "requester");
    drop_value(&mut log.events[3], "comment");
    drop_value(&mut log.events[4], "comment");
    let report = |excuses: &[(u64, u64, &str)], withheld: &[(u64, &str)]| {
        let mut check = LogCheck::new(
            WORKSPACE,
            ORIGIN,
            vec![author().verifier()],
            vec![log.held(SIZE)],
        );
        log.push_all(&mut check);
        for (by, seq, field) in excuses {
            check.excuse_erased(*by, *seq, field);
        }
        for (seq, field) in withheld {
            check.excuse_withheld(*seq, field);
        }
        check.finish(&log.head)
    };
    let erasures = [(5, 2, "requester"), (5, 3, "requester"), (6, 3, "comment")];
    let full = report(&erasures, &[(4, "comment"), (0, "comment")]);
    assert_eq!(full.verdict, Verdict::Verified);
    assert_eq!(
        (
            full.erased.into_iter().collect::<Vec<_>>(),
            full.withheld,
            full.missing
        ),
        (vec![(5, 2), (6, 1)], 1, 0)
    );

    let short = report(&erasures, &[]);
    assert_eq!(
        (short.verdict, short.first_missing),
        (Verdict::Incomplete, Some((4, "comment".to_owned())))
    );
    let misnamed = report(&erasures, &[(4, "requester")]);
    assert_eq!(
        (misnamed.verdict, misnamed.missing),
        (Verdict::Incomplete, 1)
    );
    // An erasure explains only what was recorded before it, and only if it is in the log.
    assert_eq!(report(&[(3, 4, "comment")], &[]).missing, 4);
    assert_eq!(report(&[(4, 4, "comment")], &[]).missing, 4);
    assert_eq!(report(&[(SIZE, 4, "comment")], &[]).missing, 4);
    assert_eq!(report(&[(6, 4, "comment")], &[]).missing, 3);
}

#[test]
fn an_explained_absence_does_not_excuse_a_wrong_value() {
    let mut log = log();
    let body = log.events[2].body.as_mut().unwrap();
    *body.last_mut().unwrap() ^= 1;
    let mut check = LogCheck::new(WORKSPACE, ORIGIN, vec![author().verifier()], Vec::new());
    check.excuse_erased(5, 2, "requester");
    log.push_all(&mut check);
    assert_eq!(first_bad(&check.finish(&log.head).verdict), Some(2));
}

#[test]
fn nothing_behind_the_first_fault_is_looked_at() {
    let log = log();
    let mut check = LogCheck::new(
        WORKSPACE,
        ORIGIN,
        vec![author().verifier()],
        vec![log.held(SIZE)],
    );
    let push = |check: &mut LogCheck, at: usize| {
        check.push(log.events[at].seq, &log.events[at].leaf, None)
    };
    assert!(push(&mut check, 0).is_ok());
    let fault = Fault::Leaf(DecodeError::Truncated { at: 0 });
    assert_eq!(check.push(1, b"short", None), Err(fault.clone()));
    assert_eq!(push(&mut check, 1), Err(fault.clone()));
    assert_eq!(check.push_head(&log.retained[0]), Err(fault.clone()));
    let report = check.finish(&log.head);
    assert_eq!(report.verdict, invalid(Some(1), fault));
    assert_eq!((report.size, report.heads), (1, Vec::new()));
}

#[test]
fn verdicts_have_fixed_words_and_exit_codes() {
    let all = [
        (Verdict::Verified, "VERIFIED", 0),
        (Verdict::Unanchored, "UNANCHORED", 10),
        (Verdict::Incomplete, "INCOMPLETE", 20),
        (Verdict::Diverged(Divergence::Forked), "DIVERGED", 30),
        (invalid(None, Fault::Workspace), "INVALID", 40),
        (Verdict::Unreadable("why".to_owned()), "UNREADABLE", 50),
    ];
    for (verdict, code, exit) in all {
        assert_eq!((verdict.code(), verdict.exit_code()), (code, exit));
    }
    assert_eq!(
        [
            Divergence::RolledBack,
            Divergence::Forked,
            Divergence::Rewritten
        ]
        .map(Divergence::code),
        ["ROLLED_BACK", "FORKED", "REWRITTEN"]
    );
}

#[test]
fn no_flipped_bit_anywhere_in_the_log_is_verified() {
    let good = log();
    let held = || vec![good.held(SIZE)];
    for at in 0..good.events.len() {
        let seq = Some(good.events[at].seq);
        for byte in 0..good.events[at].leaf.len() {
            let mut log = good.clone();
            log.events[at].leaf[byte] ^= 1 << (byte % 8);
            assert_eq!(
                first_bad(&log.check_deep(held()).verdict),
                seq,
                "byte {byte} of event {at}"
            );
        }
        for byte in 0..good.events[at].body.as_ref().unwrap().len() {
            let mut log = good.clone();
            log.events[at].body.as_mut().unwrap()[byte] ^= 1 << (byte % 8);
            assert_eq!(
                first_bad(&log.check(held()).verdict),
                seq,
                "byte {byte} of the values of event {at}"
            );
        }
    }
    for byte in 0..good.head.len() {
        let mut log = good.clone();
        log.head[byte] ^= 1 << (byte % 8);
        assert_eq!(
            log.check(held()).verdict.code(),
            "INVALID",
            "byte {byte} of the head"
        );
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_log_with_any_bytes_put_anywhere_is_never_verified(
        event in 0_usize..7, at in any::<prop::sample::Index>(), remove in 0_usize..4, insert in prop::collection::vec(any::<u8>(), 0..4),
        into_leaf in any::<bool>(),
    ) {
        let mut log = log();
        let stored = &mut log.events[event];
        let bytes = if into_leaf { &mut stored.leaf } else { stored.body.as_mut().unwrap() };
        let before = bytes.clone();
        let at = at.index(bytes.len());
        let end = (at + remove).min(bytes.len());
        bytes.splice(at..end, insert);
        prop_assume!(*bytes != before);
        let held = Log::of(SIZE).held(SIZE);
        prop_assert_ne!(log.check(vec![held]).verdict, Verdict::Verified);
    }
}
