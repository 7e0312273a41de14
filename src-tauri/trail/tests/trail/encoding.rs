//! Events, values and packed bodies: one encoding each, and no other accepted.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use tilsyn_trail::disclosure::Disclosures;
use tilsyn_trail::{
    ActorId, DecodeError, Disclosure, EncodeError, FieldContent, HexError, Leaf, LeafField,
    LeafRef, MAX_LEAF_BYTES, Salt, SubjectId, Value, WorkspaceId, commitment, hash_from_hex, pack,
    to_hex, unpack,
};

use crate::support::cases;

fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        public_values(),
        (any::<[u8; 32]>(), any::<u64>(), "[ -~]{1,60}").prop_map(|(sha256, size, media_type)| {
            Value::Attachment {
                sha256,
                size,
                media_type,
            }
        })
    ]
}

fn public_values() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        "\\PC{0,40}".prop_map(Value::Text),
        any::<i64>().prop_map(Value::Int),
        any::<bool>().prop_map(Value::Bool),
        vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
        any::<u64>().prop_map(Value::Time),
    ]
}

fn contents() -> impl Strategy<Value = FieldContent> {
    prop_oneof![
        any::<[u8; 32]>().prop_map(FieldContent::Committed),
        public_values().prop_map(FieldContent::Public)
    ]
}

fn events() -> impl Strategy<Value = Leaf> {
    let ids = any::<([u8; 16], [u8; 16], [u8; 16])>();
    let fields = btree_map("[a-z0-9_.-]{1,64}", contents(), 0..8);
    (ids, any::<(u64, u64)>(), "[a-z0-9.-]{1,64}", fields).prop_map(
        |((w, a, s), (seq, time_ms), kind, fields)| Leaf {
            workspace: WorkspaceId(w),
            seq,
            time_ms,
            actor: ActorId(a),
            subject: SubjectId(s),
            kind,
            fields: fields
                .into_iter()
                .map(|(name, content)| LeafField { name, content })
                .collect(),
        },
    )
}

fn bodies() -> impl Strategy<Value = Vec<Disclosure>> {
    btree_map("[a-z0-9_.-]{1,64}", (values(), any::<[u8; 32]>()), 0..8).prop_map(
        |fields: BTreeMap<_, _>| {
            fields
                .into_iter()
                .map(|(name, (value, salt))| Disclosure {
                    name,
                    value,
                    salt: Salt(salt),
                })
                .collect()
        },
    )
}

/// A way to damage bytes: overwrite, insert or remove a few somewhere.
fn damage() -> impl Strategy<Value = (prop::sample::Index, usize, Vec<u8>)> {
    (
        any::<prop::sample::Index>(),
        0_usize..4,
        vec(any::<u8>(), 0..4),
    )
}

fn damaged(
    mut bytes: Vec<u8>,
    (at, remove, insert): (prop::sample::Index, usize, Vec<u8>),
) -> Vec<u8> {
    let at = at.index(bytes.len() + 1);
    let end = (at + remove).min(bytes.len());
    bytes.splice(at..end, insert);
    bytes
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn an_event_reads_back_as_it_was_written(leaf in events()) {
        prop_assert_eq!(Leaf::decode(&leaf.encode().unwrap()), Ok(leaf));
    }

    #[test]
    fn two_different_events_never_share_bytes(a in events(), b in events(), time_ms in any::<u64>()) {
        prop_assert_eq!(a == b, a.encode() == b.encode());
        let c = Leaf { time_ms, ..a.clone() };
        prop_assert_eq!(a == c, a.encode() == c.encode());
    }

    #[test]
    fn two_events_that_differ_in_one_field_alone_never_share_bytes(
        leaf in events(), name in "[a-z0-9_.-]{1,64}", one in contents(), other in contents(),
    ) {
        let with = |content: &FieldContent| {
            let mut fields: BTreeMap<String, FieldContent> =
                leaf.fields.iter().map(|field| (field.name.clone(), field.content.clone())).collect();
            fields.insert(name.clone(), content.clone());
            let fields = fields.into_iter().map(|(name, content)| LeafField { name, content }).collect();
            Leaf { fields, ..leaf.clone() }
        };
        let (one, other) = (with(&one), with(&other));
        prop_assert_eq!(one == other, one.encode().unwrap() == other.encode().unwrap());
        prop_assert_eq!(Leaf::decode(&other.encode().unwrap()), Ok(other));
    }

    #[test]
    fn an_event_read_in_place_is_the_same_event(leaf in events()) {
        let data = leaf.encode().unwrap();
        let read = LeafRef::read(&data).unwrap();
        prop_assert_eq!(
            (read.workspace, read.seq, read.time_ms, read.actor, read.subject, read.kind, read.count()),
            (leaf.workspace, leaf.seq, leaf.time_ms, leaf.actor, leaf.subject, leaf.kind.as_str(), leaf.fields.len())
        );
        let fields: Vec<LeafField> = read.fields().map(|field| field.unwrap().into()).collect();
        prop_assert_eq!(fields, leaf.fields);
    }

    #[test]
    fn a_value_read_in_place_has_the_commitment_of_the_value(body in bodies(), workspace in any::<[u8; 16]>(), seq in any::<u64>()) {
        let (workspace, packed) = (WorkspaceId(workspace), pack(&body).unwrap());
        for (read, disclosure) in Disclosures::of(&packed).zip(&body) {
            let read = read.unwrap();
            let Disclosure { name, value, salt } = disclosure;
            prop_assert_eq!(Ok(read.commitment(&workspace, seq)), commitment(&workspace, seq, name, value, salt));
            prop_assert_eq!(&Value::from(read.value), value);
        }
    }

    #[test]
    fn a_damaged_event_is_refused_or_is_exactly_another_event(leaf in events(), damage in damage()) {
        let bytes = damaged(leaf.encode().unwrap(), damage);
        if let Ok(read) = Leaf::decode(&bytes) {
            prop_assert_eq!(read.encode().unwrap(), bytes);
        }
    }

    #[test]
    fn an_event_cut_short_or_with_bytes_after_it_is_refused(leaf in events(), cut in any::<prop::sample::Index>(), more in any::<u8>()) {
        let mut bytes = leaf.encode().unwrap();
        prop_assert!(Leaf::decode(&bytes[..cut.index(bytes.len())]).is_err());
        let end = bytes.len();
        bytes.push(more);
        prop_assert_eq!(Leaf::decode(&bytes), Err(DecodeError::Trailing { at: end }));
    }

    #[test]
    fn any_bytes_at_all_are_read_or_refused(bytes in vec(any::<u8>(), 0..300), vtype in 0_u8..9) {
        let mut labelled = b"TRAIL-EVENT-V1\n\0".to_vec();
        labelled.extend_from_slice(&bytes);
        for input in [&bytes, &labelled] {
            if let Ok(leaf) = Leaf::decode(input) {
                prop_assert_eq!(&leaf.encode().unwrap(), input);
            }
        }
        if let Ok(disclosures) = unpack(&bytes) {
            prop_assert_eq!(&pack(&disclosures).unwrap(), &bytes);
        }
        if let Ok(value) = Value::decode(vtype, &bytes) {
            prop_assert_eq!((value.vtype(), value.encode().unwrap()), (vtype, bytes));
        }
    }

    #[test]
    fn a_packed_body_reads_back_as_it_was_written(body in bodies()) {
        prop_assert_eq!(unpack(&pack(&body).unwrap()), Ok(body));
    }

    #[test]
    fn a_damaged_body_is_refused_or_is_exactly_another_body(body in bodies(), damage in damage()) {
        let bytes = damaged(pack(&body).unwrap(), damage);
        if let Ok(read) = unpack(&bytes) {
            prop_assert_eq!(pack(&read).unwrap(), bytes);
        }
    }

    #[test]
    fn a_body_that_is_not_strictly_ascending_is_neither_written_nor_read(mut body in bodies(), a in any::<prop::sample::Index>()) {
        prop_assume!(!body.is_empty());
        let doubled = body[a.index(body.len())].clone();
        let bytes = [pack(&body).unwrap(), pack(std::slice::from_ref(&doubled)).unwrap()].concat();
        let out_of_order = matches!(unpack(&bytes), Err(DecodeError::Order { .. }));
        prop_assert!(out_of_order);
        body.push(doubled.clone());
        prop_assert_eq!(pack(&body), Err(EncodeError::Order(doubled.name)));
    }

    #[test]
    fn a_value_reads_back_as_it_was_written_and_only_as_its_own_type(value in values()) {
        let bytes = value.encode().unwrap();
        prop_assert_eq!(Value::decode(value.vtype(), &bytes), Ok(value.clone()));
        for other in (0..7).filter(|other| *other != value.vtype()) {
            prop_assert_ne!(Value::decode(other, &bytes), Ok(value.clone()));
        }
    }
}

fn leaf() -> Leaf {
    let hash = |byte| FieldContent::Committed([byte; 32]);
    let field = |name: &str, content| LeafField {
        name: name.to_owned(),
        content,
    };
    Leaf {
        workspace: WorkspaceId([1; 16]),
        seq: 3,
        time_ms: 5,
        actor: ActorId([2; 16]),
        subject: SubjectId::NONE,
        kind: "a".to_owned(),
        fields: vec![
            field("a", hash(1)),
            field("b", hash(2)),
            field("c", FieldContent::Public(Value::Bool(true))),
        ],
    }
}

/// The offset of the number of fields in `leaf()`, and the length of one of its committed fields.
const COUNT: usize = 82;
const COMMITTED: usize = 35;

#[test]
fn fields_out_of_order_or_twice_are_refused() {
    let bytes = leaf().encode().unwrap();
    let (a, b) = (COUNT + 2, COUNT + 2 + COMMITTED);
    assert_eq!((bytes[a], bytes[b]), (b'a', b'b'));
    for (first, second) in [(b'b', b'a'), (b'a', b'a'), (b'b', b'b')] {
        let mut bytes = bytes.clone();
        (bytes[a], bytes[b]) = (first, second);
        assert_eq!(Leaf::decode(&bytes), Err(DecodeError::Order { at: b - 1 }));
    }
    let mut swapped = leaf();
    swapped.fields.swap(0, 1);
    assert_eq!(swapped.encode(), Err(EncodeError::Order("a".to_owned())));
    let mut twice = leaf();
    twice.fields.insert(1, twice.fields[0].clone());
    assert_eq!(twice.encode(), Err(EncodeError::Order("a".to_owned())));
}

#[test]
fn a_wrong_label_tag_type_or_name_is_refused_and_named() {
    let at = |index: usize, byte: u8| {
        let mut bytes = leaf().encode().unwrap();
        bytes[index] = byte;
        Leaf::decode(&bytes)
    };
    assert_eq!(at(13, b'2'), Err(DecodeError::Label));
    assert_eq!(at(80, 0), Err(DecodeError::Name { at: 80 }));
    assert_eq!(at(81, b'_'), Err(DecodeError::Name { at: 80 }));
    assert_eq!(at(81, b'A'), Err(DecodeError::Name { at: 80 }));
    assert_eq!(at(81, b'/'), Err(DecodeError::Name { at: 80 }));
    assert_eq!(
        at(COUNT + 2, b' '),
        Err(DecodeError::Name { at: COUNT + 1 })
    );
    assert_eq!(
        at(COUNT + 3, 0),
        Err(DecodeError::Tag {
            tag: 0,
            at: COUNT + 3
        })
    );
    assert_eq!(
        at(COUNT + 3, 3),
        Err(DecodeError::Tag {
            tag: 3,
            at: COUNT + 3
        })
    );
    let end = leaf().encode().unwrap().len();
    assert_eq!(at(end - 1, 2), Err(DecodeError::Value { vtype: 3 }));
    assert_eq!(at(end - 4, 7), Err(DecodeError::Vtype { vtype: 7 }));
    assert!(matches!(at(COUNT, 2), Err(DecodeError::Trailing { .. })));
    assert!(matches!(at(COUNT, 4), Err(DecodeError::Truncated { .. })));
}

#[test]
fn every_value_has_one_spelling() {
    let wrong: [(u8, &[u8]); 14] = [
        (0, b"\0"),
        (1, b"\xff"),
        (1, b"\xc0\x80"),
        (1, b"\xed\xa0\x80"),
        (2, b""),
        (2, b"\x01"),
        (2, b"123456789"),
        (3, b""),
        (3, b"\x02"),
        (3, b"\0\0"),
        (5, b"1234567"),
        (6, &[0; 40]),
        (6, &[0; 41]),
        (6, &[1; 41]),
    ];
    for (vtype, bytes) in wrong {
        assert_eq!(
            Value::decode(vtype, bytes),
            Err(DecodeError::Value { vtype }),
            "{bytes:?} as {vtype}"
        );
    }
    for vtype in 7..=255 {
        assert_eq!(Value::decode(vtype, b""), Err(DecodeError::Vtype { vtype }));
    }
    assert_eq!(Value::decode(2, &[255; 8]), Ok(Value::Int(-1)));
    assert_eq!(
        Value::decode(1, "e\u{301}".as_bytes()),
        Ok(Value::Text("e\u{301}".to_owned())),
        "never normalised"
    );
}

#[test]
fn an_attachment_has_a_printable_media_type_and_is_never_public() {
    let attachment = |media_type: &str| Value::Attachment {
        sha256: [9; 32],
        size: 1,
        media_type: media_type.to_owned(),
    };
    let bytes = attachment("text/plain; charset=utf-8").encode().unwrap();
    assert!(Value::decode(6, &bytes).is_ok());
    assert_eq!(
        Value::decode(6, &[bytes.as_slice(), b"x"].concat()),
        Err(DecodeError::Value { vtype: 6 })
    );
    for refused in [
        String::new(),
        "text\n".to_owned(),
        "tøxt".to_owned(),
        "x".repeat(256),
    ] {
        assert_eq!(attachment(&refused).encode(), Err(EncodeError::MediaType));
    }
    let mut open = leaf();
    open.fields[2].content = FieldContent::Public(attachment("a/b"));
    assert_eq!(open.encode(), Err(EncodeError::PublicAttachment));

    open.fields[2].content =
        FieldContent::Public(Value::Bytes(attachment("a/b").encode().unwrap()));
    let mut bytes = open.encode().unwrap();
    let vtype = bytes.len() - 44 - 3;
    assert_eq!(bytes[vtype], 4);
    bytes[vtype] = 6;
    assert_eq!(Leaf::decode(&bytes), Err(DecodeError::PublicAttachment));
}

#[test]
fn names_are_short_and_plain_and_an_event_has_its_limits() {
    for bad in ["", "A", "a b", "å", &"a".repeat(65)] {
        let kind = Leaf {
            kind: bad.to_owned(),
            ..leaf()
        };
        assert_eq!(kind.encode(), Err(EncodeError::Kind(bad.to_owned())));
        let mut name = leaf();
        name.fields.truncate(1);
        name.fields[0].name = bad.to_owned();
        assert_eq!(name.encode(), Err(EncodeError::Name(bad.to_owned())));
        let disclosure = Disclosure {
            name: bad.to_owned(),
            value: Value::Null,
            salt: Salt([0; 32]),
        };
        assert_eq!(pack(&[disclosure]), Err(EncodeError::Name(bad.to_owned())));
        assert!(commitment(&WorkspaceId([0; 16]), 0, bad, &Value::Null, &Salt([0; 32])).is_err());
    }
    let many = |count: usize| {
        let field = |n: usize| LeafField {
            name: format!("{n:03}"),
            content: FieldContent::Public(Value::Null),
        };
        Leaf {
            fields: (0..count).map(field).collect(),
            ..leaf()
        }
    };
    assert!(Leaf::decode(&many(255).encode().unwrap()).is_ok());
    assert_eq!(
        many(256).encode(),
        Err(EncodeError::TooManyFields { count: 256 })
    );

    let of_length = |len: usize| {
        let mut leaf = leaf();
        leaf.fields.truncate(1);
        leaf.fields[0].content = FieldContent::Public(Value::Bytes(vec![0; len]));
        leaf
    };
    let frame = of_length(0).encode().unwrap().len();
    let full = of_length(MAX_LEAF_BYTES - frame).encode().unwrap();
    assert_eq!(full.len(), MAX_LEAF_BYTES);
    assert!(Leaf::decode(&full).is_ok());
    let too_long = EncodeError::TooLong {
        len: MAX_LEAF_BYTES + 1,
        max: MAX_LEAF_BYTES,
    };
    assert_eq!(
        of_length(MAX_LEAF_BYTES - frame + 1).encode(),
        Err(too_long)
    );
    assert_eq!(
        of_length(70_000).encode(),
        Err(EncodeError::TooLong {
            len: 70_000,
            max: MAX_LEAF_BYTES
        })
    );
    let oversized = [full, vec![0]].concat();
    assert_eq!(
        Leaf::decode(&oversized),
        Err(DecodeError::TooLong {
            len: MAX_LEAF_BYTES + 1,
            max: MAX_LEAF_BYTES
        })
    );
}

#[test]
fn a_body_that_promises_four_gigabytes_is_refused_without_taking_them() {
    let mut body = pack(&[Disclosure {
        name: "a".to_owned(),
        value: Value::Null,
        salt: Salt([0; 32]),
    }])
    .unwrap();
    let at = body.len() - 4;
    body[at - 33] = 4;
    body[at..].copy_from_slice(&[255; 4]);
    assert_eq!(unpack(&body), Err(DecodeError::Truncated { at: at + 4 }));
}

#[test]
fn nothing_disclosed_is_no_bytes() {
    assert_eq!(pack(&[]), Ok(Vec::new()));
    assert_eq!(unpack(&[]), Ok(Vec::new()));
}

#[test]
fn a_commitment_depends_on_every_one_of_its_inputs() {
    let of = |workspace: u8, seq, name: &str, value: Value, salt: u8| {
        commitment(
            &WorkspaceId([workspace; 16]),
            seq,
            name,
            &value,
            &Salt([salt; 32]),
        )
        .unwrap()
    };
    let text = |text: &str| Value::Text(text.to_owned());
    let all = [
        of(1, 1, "ab", text("c"), 1),
        of(2, 1, "ab", text("c"), 1),
        of(1, 2, "ab", text("c"), 1),
        of(1, 1, "a", text("bc"), 1),
        of(1, 1, "abc", text(""), 1),
        of(1, 1, "ab", text("d"), 1),
        of(1, 1, "ab", text("c"), 2),
        of(1, 1, "ab", Value::Bytes(b"c".to_vec()), 1),
        of(1, 1, "ab", Value::Null, 1),
        of(1, 1, "ab", text(""), 1),
        of(1, 1, "ab", Value::Bytes(Vec::new()), 1),
        of(1, 1, "ab", Value::Int(1), 1),
        of(1, 1, "ab", Value::Time(1), 1),
    ];
    let different: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!(different.len(), all.len());
}

#[test]
fn debug_output_never_shows_a_salt() {
    let disclosure = Disclosure {
        name: "a".to_owned(),
        value: Value::Null,
        salt: Salt([0xab; 32]),
    };
    let shown = format!("{disclosure:?}").to_lowercase();
    assert!(shown.contains("salt(..)"), "{shown}");
    assert!(!shown.contains("171") && !shown.contains("abab"), "{shown}");
    let packed = pack(&[disclosure]).unwrap();
    let mut read = Disclosures::of(&packed);
    let shown = format!("{read:?} {:?} {read:?}", read.next());
    assert!(!shown.contains("171") && !shown.contains("abab"), "{shown}");
}

#[test]
fn ids_and_hashes_have_one_spelling_in_hexadecimal() {
    let id = WorkspaceId([0xa0; 16]);
    assert_eq!(id.to_hex(), "a0".repeat(16));
    assert_eq!(WorkspaceId::from_hex(&id.to_hex()), Ok(id));
    assert_eq!(format!("{id:?}"), format!("WorkspaceId({})", id.to_hex()));
    for bad in [
        String::new(),
        "A0".repeat(16),
        "a0".repeat(15),
        "a0".repeat(17),
        "a".repeat(31),
        "g0".repeat(16),
        "é".repeat(16),
    ] {
        assert_eq!(ActorId::from_hex(&bad), Err(HexError), "{bad}");
    }
    let hash = std::array::from_fn(|i| u8::try_from(i * 8).unwrap());
    assert_eq!(hash_from_hex(&to_hex(&hash)), Ok(hash));
}
