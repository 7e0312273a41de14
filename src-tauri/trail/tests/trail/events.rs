//! One event beside its values, events of erasure, keys that come and go.

use tilsyn_trail::{
    ActorId, CheckpointError, Disclosure, Erasure, EventRef, Fault, FieldContent, Known, Leaf,
    LeafField, LogCheck, NoteError, Salt, SigningKey, SubjectId, Value, ValueRef, Verdict,
    commitment, pack, unpack,
};

use crate::support::{Log, ORIGIN, Stored, WORKSPACE, author, event, sign};

const SIZE: u64 = 7;

/// An event of erasure with these public fields.
fn erasure(seq: u64, public: &[(&str, Value)]) -> Stored {
    let fields = public
        .iter()
        .map(|(name, value)| LeafField {
            name: (*name).to_owned(),
            content: FieldContent::Public(value.clone()),
        })
        .collect();
    let leaf = Leaf {
        workspace: WORKSPACE,
        seq,
        time_ms: 1_790_000_000_000 + seq,
        actor: ActorId([0xaa; 16]),
        subject: SubjectId([0x55; 16]),
        kind: "trail.erased".to_owned(),
        fields,
    };
    Stored {
        seq,
        leaf: leaf.encode().unwrap(),
        body: None,
    }
}

fn numbers(seqs: &[u64]) -> Value {
    Value::Bytes(seqs.iter().flat_map(|seq| seq.to_be_bytes()).collect())
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn said(seq: u64, public: &[(&str, Value)]) -> Result<Option<Erasure>, Fault> {
    let stored = erasure(seq, public);
    Erasure::of(&EventRef::read(&WORKSPACE, seq, &stored.leaf, &[]).unwrap())
}

#[test]
fn an_event_is_read_with_what_is_known_of_each_field() {
    let stored = event(WORKSPACE, 3, "Person 3");
    let mut body = unpack(stored.body.as_deref().unwrap()).unwrap();
    let whole = pack(&body).unwrap();
    let read = EventRef::read(&WORKSPACE, 3, &stored.leaf, &whole).unwrap();
    let known: Vec<_> = read.fields.iter().map(|it| (it.name, it.known)).collect();
    assert_eq!(
        known,
        [
            ("channel", Known::Public(ValueRef::Text("email"))),
            ("comment", Known::Disclosed(ValueRef::Null)),
            ("requester", Known::Disclosed(ValueRef::Text("Person 3"))),
        ]
    );
    assert!(read.checked().absent.is_empty());

    body.remove(0);
    let less = pack(&body).unwrap();
    let read = EventRef::read(&WORKSPACE, 3, &stored.leaf, &less).unwrap();
    assert_eq!(read.field("comment"), Some(Known::Absent));
    assert_eq!(read.field("comment").unwrap().value(), None);
    assert_eq!(read.field("nothing"), None);
    assert_eq!(read.checked().absent, ["comment"]);
}

#[test]
fn events_read_in_any_order_and_taken_in_order_are_the_log() {
    let log = Log::of(SIZE);
    let keys = vec![author().verifier()];
    let mut check = LogCheck::new(WORKSPACE, ORIGIN, keys.clone(), vec![log.held(SIZE)]);
    let mut read: Vec<_> = log
        .events
        .iter()
        .rev()
        .map(|it| {
            let body = it.body.as_deref().unwrap();
            let event = EventRef::read(&WORKSPACE, it.seq, &it.leaf, body).unwrap();
            (it.seq, event.checked())
        })
        .collect();
    read.sort_by_key(|(seq, _)| *seq);
    for (seq, event) in read.clone() {
        assert_eq!(check.size(), seq);
        check.append(seq, Ok(event)).unwrap();
    }
    assert_eq!(check.finish(&log.head).verdict, Verdict::Verified);

    let mut check = LogCheck::new(WORKSPACE, ORIGIN, keys, Vec::new());
    let (_, later) = read.pop().unwrap();
    let fault = Fault::Sequence {
        expected: 0,
        found: 6,
    };
    assert_eq!(check.append(6, Ok(later)), Err(fault));
}

#[test]
fn an_erasure_says_in_one_way_what_was_erased() {
    let plain = [
        ("events", numbers(&[2, 3])),
        ("fields", text("after d.title")),
    ];
    let erased = said(5, &plain).unwrap().unwrap();
    assert_eq!(
        (erased.events, erased.fields),
        (vec![2, 3], vec!["after".to_owned(), "d.title".to_owned()])
    );
    let other = event(WORKSPACE, 5, "Person 5");
    let body = other.body.unwrap();
    let read = EventRef::read(&WORKSPACE, 5, &other.leaf, &body).unwrap();
    assert_eq!(Erasure::of(&read), Ok(None));

    let fields = ("fields", text("a"));
    let events = ("events", numbers(&[2]));
    let wrong: [Vec<(&str, Value)>; 14] = [
        vec![],
        vec![fields.clone()],
        vec![events.clone()],
        vec![("events", numbers(&[])), fields.clone()],
        vec![("events", numbers(&[3, 2])), fields.clone()],
        vec![("events", numbers(&[2, 2])), fields.clone()],
        vec![("events", numbers(&[2, 5])), fields.clone()],
        vec![("events", Value::Bytes(vec![0; 9])), fields.clone()],
        vec![("events", Value::Int(2)), fields],
        vec![events.clone(), ("fields", text(""))],
        vec![events.clone(), ("fields", text("b a"))],
        vec![events.clone(), ("fields", text("a a"))],
        vec![events.clone(), ("fields", text("a  b"))],
        vec![events, ("fields", text("A"))],
    ];
    for public in wrong {
        assert_eq!(said(5, &public), Err(Fault::Erasure), "{public:?}");
    }
}

/// The log with the value of `requester` taken out of event 2, and its body as it was before.
fn with_value_erased() -> (Log, Vec<u8>) {
    let mut log = Log::of(SIZE);
    let before = log.events[2].body.clone().unwrap();
    let mut left = unpack(&before).unwrap();
    left.retain(|it| it.name != "requester");
    log.events[2].body = Some(pack(&left).unwrap());
    (log, before)
}

fn checking(log: &Log) -> LogCheck {
    let keys = vec![author().verifier()];
    let mut check = LogCheck::new(WORKSPACE, ORIGIN, keys, vec![log.held(SIZE)]);
    log.push_all(&mut check);
    check
}

#[test]
fn an_erased_value_is_explained_while_it_is_gone_and_refused_when_it_is_back() {
    let (log, before) = with_value_erased();
    let fields = ["after".to_owned(), "requester".to_owned()];
    let mut check = checking(&log);
    let body = log.events[2].body.as_deref().unwrap();
    check.erased(5, 2, &fields, body).unwrap();
    let report = check.finish(&log.head);
    assert_eq!(report.verdict, Verdict::Verified);
    assert_eq!(report.erased.into_iter().collect::<Vec<_>>(), [(5, 1)]);

    let mut back = log.clone();
    back.events[2].body = Some(before.clone());
    let mut check = checking(&back);
    let fault = Fault::StillThere {
        field: "requester".to_owned(),
        by: 5,
    };
    assert_eq!(check.erased(5, 2, &fields, &before), Err(fault.clone()));
    assert_eq!(
        check.finish(&log.head).verdict,
        Verdict::Invalid {
            first_bad_seq: Some(2),
            reason: fault
        }
    );
}

#[test]
fn an_erasure_explains_nothing_that_it_does_not_name() {
    let (log, _) = with_value_erased();
    let body = log.events[2].body.as_deref().unwrap();
    for (by, seq, field) in [(5, 2, "after"), (5, 3, "requester"), (2, 2, "requester")] {
        let mut check = checking(&log);
        check
            .erased(
                by,
                seq,
                &[field.to_owned()],
                if seq == 2 { body } else { &[] },
            )
            .unwrap();
        let report = check.finish(&log.head);
        assert_eq!(report.verdict, Verdict::Incomplete, "{by} {seq} {field}");
        assert_eq!(report.first_missing, Some((2, "requester".to_owned())));
    }
}

/// The key of a second author.
fn second() -> SigningKey {
    let name = format!("{ORIGIN}/a/{}", "bb".repeat(16));
    SigningKey::from_seed(&name, &[0x44; 32]).unwrap()
}

fn check_of(log: &Log, tell: impl FnOnce(&mut LogCheck)) -> Verdict {
    let mut check = LogCheck::new(WORKSPACE, ORIGIN, Vec::new(), vec![log.held(3)]);
    log.push_all(&mut check);
    tell(&mut check);
    check.finish(&log.head).verdict
}

#[test]
fn a_key_signs_from_when_it_is_admitted_to_when_it_is_revoked() {
    let log = Log::of(SIZE);
    let key = author().verifier();
    let unsigned = Fault::Head(CheckpointError::Note(NoteError::Unsigned));
    assert_eq!(
        check_of(&log, |_| ()),
        Verdict::Invalid {
            first_bad_seq: None,
            reason: unsigned
        }
    );
    assert_eq!(
        check_of(&log, |check| check.admit(key.clone())),
        Verdict::Verified
    );
    for (last, valid) in [
        (SIZE, true),
        (SIZE + 1, true),
        (SIZE - 1, false),
        (0, false),
    ] {
        let found = check_of(&log, |check| {
            check.admit(key.clone());
            check.revoke(&key, u64::MAX);
            check.revoke(&key, last);
            check.revoke(&key, u64::MAX);
            // Admitting it again does not make it good.
            check.admit(key.clone());
        });
        let revoked = Verdict::Invalid {
            first_bad_seq: None,
            reason: Fault::Revoked {
                key: ORIGIN.to_owned(),
            },
        };
        assert_eq!(
            found,
            if valid { Verdict::Verified } else { revoked },
            "{last}"
        );
    }
}

#[test]
fn a_head_that_another_author_signed_too_outlives_the_revocation_of_one_key() {
    let mut log = Log::of(SIZE);
    let note = tilsyn_trail::Note::parse(&log.head).unwrap();
    let line = second().sign(note.text()).unwrap();
    log.head = note.with_signature(line).unwrap().to_string().into_bytes();
    let admit_both = |check: &mut LogCheck| {
        check.admit(author().verifier());
        check.admit(second().verifier());
    };
    let one = check_of(&log, |check| {
        admit_both(check);
        check.revoke(&author().verifier(), 3);
    });
    assert_eq!(one, Verdict::Verified);
    let both = check_of(&log, |check| {
        admit_both(check);
        check.revoke(&author().verifier(), 3);
        check.revoke(&second().verifier(), 4);
    });
    assert_eq!(both.code(), "INVALID");
}

#[test]
fn a_retained_head_by_a_key_revoked_before_it_is_refused_where_it_stands() {
    let mut log = Log::of(SIZE);
    log.retained[5] = sign(6, log.root(6), &second());
    let found = |last| {
        let mut check = LogCheck::new(WORKSPACE, ORIGIN, vec![author().verifier()], Vec::new());
        check.admit(second().verifier());
        check.revoke(&second().verifier(), last);
        for (stored, head) in log.events.iter().zip(&log.retained) {
            check
                .push(stored.seq, &stored.leaf, stored.body.as_deref())
                .unwrap();
            if check.push_head(head).is_err() {
                break;
            }
        }
        check.finish(&log.head)
    };
    assert_eq!(found(6).verdict, Verdict::Unanchored);
    let report = found(5);
    assert_eq!(report.verdict.code(), "INVALID");
    assert_eq!(report.size, 6);
}

#[test]
fn a_value_of_a_megabyte_has_its_commitment_like_any_other() {
    let value = Value::Bytes(vec![7; 1 << 20]);
    let salt = Salt([3; 32]);
    let hash = commitment(&WORKSPACE, 0, "file", &value, &salt).unwrap();
    let leaf = Leaf {
        fields: vec![LeafField {
            name: "file".to_owned(),
            content: FieldContent::Committed(hash),
        }],
        ..Leaf::decode(&erasure(0, &[]).leaf).unwrap()
    };
    let body = pack(&[Disclosure {
        name: "file".to_owned(),
        value,
        salt,
    }])
    .unwrap();
    assert!(EventRef::read(&WORKSPACE, 0, &leaf.encode().unwrap(), &body).is_ok());
}
