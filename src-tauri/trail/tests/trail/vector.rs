//! The reference vector of the format. A verifier in another language reproduces the same bytes.

use tilsyn_trail::tree::{
    consistency_proof, inclusion_proof, root, verify_consistency, verify_inclusion,
};
use tilsyn_trail::{
    ActorId, Checkpoint, FieldContent, Frontier, Hash, HeldHead, Leaf, LeafField, Note, Salt,
    SubjectId, Value, commitment, cosignature, leaf_hash, open_head, to_hex,
};

use crate::support::{ORIGIN, WORKSPACE, auditor, author};

const COMMITMENT_0: &str = "90ed4e47ded6d2b0b155b0dfdc7c90fe46299578da67d090d0bedeae51f04d57";
const LEAF_0: &str = "545241494c2d4556454e542d56310a00000102030405060708090a0b0c0d0e0f0000000000000000000001a0c4506c00\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa5555555555555555555555555555555510726571756573742e726563656976656402076368616e6e656c\
    02010005656d61696c0972657175657374657201";
const LEAF_HASH_0: &str = "dab384d285c190c214548529286fbbf82680dd3908c2993281af117f8b82d745";
const ROOT_3: &str = "b0a79ff948ecffc91a469406abb6a96a5277d39f724aafa2e19b3bfe6132c61e";
const ROOT_7: &str = "09a8942cd257722fa86747bcd6a497643d7849788bab7bb44c3b57af56bfb451";
const LEAF_HASH_2: &str = "b26085d6961c0047702c3721bb164d746beaf77442c7d05c90eb9b77a35ff649";
const LEAF_HASH_3: &str = "cac9e8017e6d0b1b61bc5967d3ac32db6e7402d5b7f6dd6ff2dfc54e3bb6dcf5";
const NODE_0_1: &str = "b96f88a2ae1b670936890b17ca878aa0dd0715998c86518e0ec4e712c89df3f2";
const NODE_4_6: &str = "adc7ca548d0ce7211aaaf47f6ee904ebc4a2309e51106dd18c3c94a2a49b5e1d";
const COSIGNED_NOTE: &str = "workbench.example/trail/000102030405060708090a0b0c0d0e0f
7
CaiULNJXci+oZ0e81qSXZD14SXiLq3u0TDtXr1a/tFE=

\u{2014} workbench.example/trail/000102030405060708090a0b0c0d0e0f HHoNpTldkkx0oo8h1BlCneVEVpSWq2uLtYWS4jnKF8UMpzFvfjRqSilqJwA6kAV0QDXDZErLDS9x313No2p2mZhqxQY=
\u{2014} auditor.example/jane LZqZGQAAAABqsTvk9fCwSiDDoLaVcmdYzVW6YKA8nvyzjFc/kGL4Tuj1ZcuhNYBObMk0t1V/cPz9Ee91NZIX8ZCduygJwRfWF3VgAg==
";
/// The first eight bytes of the cosignature's blob.
const COSIGNED_AT: u64 = 0x6ab1_3be4;

fn commitment_of(i: u8) -> Hash {
    let value = Value::Text(format!("Jürgen Straße #{i}"));
    commitment(
        &WORKSPACE,
        u64::from(i),
        "requester",
        &value,
        &Salt([i + 1; 32]),
    )
    .unwrap()
}

fn leaf(i: u8) -> Leaf {
    let field = |name: &str, content| LeafField {
        name: name.to_owned(),
        content,
    };
    Leaf {
        workspace: WORKSPACE,
        seq: u64::from(i),
        time_ms: 1_790_000_000_000 + u64::from(i),
        actor: ActorId([0xaa; 16]),
        subject: SubjectId([0x55; 16]),
        kind: "request.received".to_owned(),
        fields: vec![
            field(
                "channel",
                FieldContent::Public(Value::Text("email".to_owned())),
            ),
            field("requester", FieldContent::Committed(commitment_of(i))),
        ],
    }
}

fn hashes() -> Vec<Hash> {
    (0..7)
        .map(|i| leaf_hash(&leaf(i).encode().unwrap()))
        .collect()
}

fn hex(hashes: &[Hash]) -> Vec<String> {
    hashes.iter().map(|hash| to_hex(hash)).collect()
}

#[test]
fn the_first_commitment_has_the_published_bytes() {
    assert_eq!(to_hex(&commitment_of(0)), COMMITMENT_0);
}

#[test]
fn the_first_event_has_the_published_bytes_and_hash() {
    let data = leaf(0).encode().unwrap();
    assert_eq!(to_hex(&data), format!("{LEAF_0}{COMMITMENT_0}"));
    assert_eq!(to_hex(&leaf_hash(&data)), LEAF_HASH_0);
    assert_eq!(Leaf::decode(&data).unwrap(), leaf(0));
}

#[test]
fn the_roots_of_three_and_seven_events_are_the_published_ones() {
    assert_eq!(to_hex(&root(&hashes()[..3])), ROOT_3);
    assert_eq!(to_hex(&root(&hashes())), ROOT_7);
    assert_eq!(
        to_hex(&hashes().into_iter().collect::<Frontier>().root()),
        ROOT_7
    );
}

#[test]
fn the_proofs_are_the_published_ones() {
    let leaves = hashes();
    let inclusion = inclusion_proof(&leaves, 2, 7).unwrap();
    assert_eq!(hex(&inclusion), [LEAF_HASH_3, NODE_0_1, NODE_4_6]);
    verify_inclusion(&leaves[2], 2, 7, &inclusion, &root(&leaves)).unwrap();

    let consistency = consistency_proof(&leaves, 3, 7).unwrap();
    assert_eq!(
        hex(&consistency),
        [LEAF_HASH_2, LEAF_HASH_3, NODE_0_1, NODE_4_6]
    );
    verify_consistency(3, &root(&leaves[..3]), 7, &root(&leaves), &consistency).unwrap();
}

#[test]
fn the_signed_and_cosigned_head_is_the_published_note() {
    let checkpoint = Checkpoint {
        origin: ORIGIN.to_owned(),
        size: 7,
        root: root(&hashes()),
    };
    let note = checkpoint.sign(&author()).unwrap();
    let cosignature = cosignature::sign(note.text(), &auditor(), COSIGNED_AT).unwrap();
    let note = note.with_signature(cosignature).unwrap();
    assert_eq!(note.to_string(), COSIGNED_NOTE);
    assert_eq!(Note::parse(COSIGNED_NOTE.as_bytes()).unwrap(), note);
}

#[test]
fn the_published_note_verifies_as_author_and_auditor_signed_it() {
    let keys = [author().verifier(), auditor().cosigner()];
    let head = open_head(COSIGNED_NOTE.as_bytes(), ORIGIN, &keys).unwrap();
    assert_eq!(
        (head.checkpoint.size, to_hex(&head.checkpoint.root).as_str()),
        (7, ROOT_7)
    );
    let signers: Vec<_> = head
        .signers
        .iter()
        .map(|signer| (signer.key.name(), signer.time))
        .collect();
    assert_eq!(
        signers,
        [(ORIGIN, None), ("auditor.example/jane", Some(COSIGNED_AT))]
    );

    let held =
        HeldHead::from_note("the auditor", COSIGNED_NOTE.as_bytes(), ORIGIN, &keys[1..]).unwrap();
    assert_eq!((held.size, to_hex(&held.root).as_str()), (7, ROOT_7));
}
