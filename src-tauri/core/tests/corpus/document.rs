//! `docs/TRAIL-FORMAT.md`: the reference vectors in it are those that the trail computes, to the last digit.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};
use tilsyn_core::paper::root_groups;
use tilsyn_trail::{
    ActorId, Algorithm, Checkpoint, Disclosure, FieldContent, Hash, Leaf, LeafField, Salt,
    SigningKey, SubjectId, Value, VerifierKey, WorkspaceId, commitment, cosignature, leaf_hash,
    pack, to_hex, tree,
};

use crate::script;

const WORKSPACE: WorkspaceId = WorkspaceId([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);

fn disclosure(i: u8) -> Disclosure {
    Disclosure {
        name: "requester".to_owned(),
        value: Value::Text(format!("Jürgen Straße #{i}")),
        salt: Salt([i + 1; 32]),
    }
}

fn committed(i: u8) -> Hash {
    let Disclosure { name, value, salt } = disclosure(i);
    commitment(&WORKSPACE, u64::from(i), &name, &value, &salt).unwrap()
}

fn leaf(i: u8) -> Vec<u8> {
    let field = |name: &str, content| LeafField {
        name: name.to_owned(),
        content,
    };
    let channel = FieldContent::Public(Value::Text("email".to_owned()));
    let leaf = Leaf {
        workspace: WORKSPACE,
        seq: u64::from(i),
        time_ms: 1_790_000_000_000 + u64::from(i),
        actor: ActorId([0xaa; 16]),
        subject: SubjectId([0x55; 16]),
        kind: "request.received".to_owned(),
        fields: vec![
            field("channel", channel),
            field("requester", FieldContent::Committed(committed(i))),
        ],
    };
    leaf.encode().unwrap()
}

/// Long hexadecimal in lines of 100 digits.
fn long(name: &str, bytes: &[u8]) -> String {
    let hex = to_hex(bytes);
    let mut text = String::new();
    for (at, part) in hex.as_bytes().chunks(96).enumerate() {
        let name = if at == 0 { name } else { "" };
        writeln!(text, "{name:<18}{}", str::from_utf8(part).unwrap()).unwrap();
    }
    text
}

/// The block as it must stand in the document.
fn vectors() -> String {
    let origin = format!("workbench.example/trail/{}", WORKSPACE.to_hex());
    let author = SigningKey::from_seed(&origin, &[0x42; 32]).unwrap();
    let auditor = SigningKey::from_seed("auditor.example/jane", &[0x43; 32]).unwrap();
    let hashes: Vec<Hash> = (0..7).map(|i| leaf_hash(&leaf(i))).collect();
    let root = tree::root(&hashes);
    let mut text = String::new();
    text += &long("leaf[0]", &leaf(0));
    text += &long("commitment[0]", &committed(0));
    text += &long("values[0]", &pack(&[disclosure(0)]).unwrap());
    for (i, hash) in hashes.iter().enumerate() {
        text += &long(&format!("leaf hash[{i}]"), hash);
    }
    text += &long("root(0)", &tree::empty_root());
    for size in 1..=7 {
        text += &long(&format!("root({size})"), &tree::root(&hashes[..size]));
    }
    for (name, proof) in [
        (
            "inclusion(2,7)",
            tree::inclusion_proof(&hashes, 2, 7).unwrap(),
        ),
        (
            "consistency(3,7)",
            tree::consistency_proof(&hashes, 3, 7).unwrap(),
        ),
    ] {
        for (at, hash) in proof.iter().enumerate() {
            text += &long(if at == 0 { name } else { "" }, hash);
        }
    }
    writeln!(
        text,
        "{:<18}{}",
        "root(7) on paper",
        root_groups(&root).join(" ")
    )
    .unwrap();
    let vkey = |name: &str, key: &VerifierKey| format!("{name:<18}{}\n", key.to_vkey_string());
    text += &vkey("author", &author.verifier());
    text += &vkey("auditor", &auditor.cosigner());
    let export = VerifierKey::new(
        &format!("{origin}/export"),
        Algorithm::Ed25519,
        author.verifier().public(),
    )
    .unwrap();
    text += &vkey("for exports", &export);
    let head = Checkpoint {
        origin: origin.clone(),
        size: 7,
        root,
    }
    .sign(&author)
    .unwrap();
    let line = cosignature::sign(head.text(), &auditor, 1_790_000_100).unwrap();
    let head = head.with_signature(line).unwrap();
    let manifest = format!(
        "tilsyn-audit-export/1\n{origin}\n7\n{}\n",
        BASE64_STANDARD.encode(Sha256::digest("{}\n"))
    );
    let signature = author.sign(&manifest).unwrap().blob;
    let blob = [&export.key_id().to_be_bytes(), signature.as_slice()].concat();
    let row = format!(
        "{{\"seq\":0,\"name\":\"requester\",\"vtype\":1,\"salt\":\"{}\",\"value\":\"Jürgen Straße #0\"}}\n",
        BASE64_STANDARD.encode([1; 32])
    );
    format!(
        "```\n{text}```\n\nThe head of seven events, signed by the author and cosigned by the auditor at 1790000100:\n\n```\n{head}```\n\n\
         The line of event 0 in `disclosures.jsonl`, and the note of a manifest that is `{{}}` and a newline:\n\n```\n{row}```\n\n\
         ```\n{manifest}\n\u{2014} {} {}\n```\n",
        export.name(),
        BASE64_STANDARD.encode(blob)
    )
}

#[test]
fn the_document_has_the_vectors_that_the_trail_computes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/TRAIL-FORMAT.md");
    let document = fs::read_to_string(&path).unwrap();
    let (before, _) = document
        .split_once("## Reference vector\n")
        .expect("the document has a section with the vectors");
    let (_, rest) = document.split_at(before.len());
    let about = rest.find("```").unwrap();
    let expected = format!("{before}{}{}", &rest[..about], vectors());
    if std::env::var_os("TILSYN_WRITE_CORPUS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let document = fs::read_to_string(&path).unwrap();
    assert_eq!(
        document,
        expected,
        "the vectors in {} are not those of the trail",
        path.display()
    );
}

/// The numbers that were published first, and can never change.
#[test]
fn the_vectors_are_those_that_were_published() {
    let vectors = vectors();
    for published in [
        "commitment[0]     90ed4e47ded6d2b0b155b0dfdc7c90fe46299578da67d090d0bedeae51f04d57",
        "leaf hash[0]      dab384d285c190c214548529286fbbf82680dd3908c2993281af117f8b82d745",
        "root(3)           b0a79ff948ecffc91a469406abb6a96a5277d39f724aafa2e19b3bfe6132c61e",
        "root(7)           09a8942cd257722fa86747bcd6a497643d7849788bab7bb44c3b57af56bfb451",
        "CaiULNJXci+oZ0e81qSXZD14SXiLq3u0TDtXr1a/tFE=",
        "HHoNpTldkkx0oo8h1BlCneVEVpSWq2uLtYWS4jnKF8UMpzFvfjRqSilqJwA6kAV0QDXDZErLDS9x313No2p2mZhqxQY=",
        "LZqZGQAAAABqsTvk9fCwSiDDoLaVcmdYzVW6YKA8nvyzjFc/kGL4Tuj1ZcuhNYBObMk0t1V/cPz9Ee91NZIX8ZCduygJwRfWF3VgAg==",
    ] {
        assert!(vectors.contains(published), "{published}");
    }
}

/// Recomputes every vector from the document alone, with nothing but the script.
const RECOMPUTE: &str = r#"
import hashlib, importlib.util, sys
spec = importlib.util.spec_from_file_location('verify', sys.argv[1])
v = importlib.util.module_from_spec(spec)
spec.loader.exec_module(v)
blocks = open(sys.argv[2], encoding='utf-8').read().split('## Reference vector')[1].split('```\n')
table, head, line, manifest = blocks[1], blocks[3], blocks[5], blocks[7]
said, name = {}, None
for row in table.splitlines():
    name = row[:18].strip() or name
    said.setdefault(name, []).append(row[18:])
one = lambda name: bytes.fromhex(''.join(said[name]))
hashes = [one(f'leaf hash[{i}]') for i in range(7)]
workspace, salts = bytes(range(16)), [bytes([i + 1]) * 32 for i in range(7)]
tree = v.Tree()
assert tree.root() == one('root(0)')
for i in range(7):
    value = f'Jürgen Straße #{i}'.encode()
    made = v.sha(b'TRAIL-FIELD-V1\n\0' + workspace + i.to_bytes(8, 'big') + b'\x09requester\x01' + salts[i]
                 + len(value).to_bytes(4, 'big') + value)
    leaf = (b'TRAIL-EVENT-V1\n\0' + workspace + i.to_bytes(8, 'big') + (1790000000000 + i).to_bytes(8, 'big') + b'\xaa' * 16
            + b'\x55' * 16 + b'\x10request.received\x02\x07channel\x02\x01\0\x05email\x09requester\x01' + made)
    if i == 0:
        assert (leaf, made) == (one('leaf[0]'), one('commitment[0]'))
    event = v.Event(leaf).of(workspace, i)
    assert event.committed == {b'requester': made} and event.value(b'channel', 1) == b'email'
    assert v.sha(b'\0' + leaf) == hashes[i]
    tree.append(hashes[i])
    assert tree.root() == one(f'root({i + 1})')
proof = lambda name: [bytes.fromhex(row) for row in said[name]]
assert v.included(hashes[2], 2, 7, proof('inclusion(2,7)'), one('root(7)'))
assert v.extends(3, one('root(3)'), 7, one('root(7)'), proof('consistency(3,7)'))
assert v.typed_root(said['root(7) on paper'][0]) == one('root(7)')
keys = [v.Key.parse(said[name][0]) for name in ('author', 'auditor')]
text, signers = v.open_note(head.encode(), keys)
assert v.checkpoint(text)[1:] == (7, one('root(7)')) and signers == keys
assert list(v.disclosed([line.encode()])) == [(0, [(b'requester', 1, salts[0], 'Jürgen Straße #0'.encode())])]
text, signers = v.open_note(manifest.encode(), [v.Key.parse(said['for exports'][0])])
assert text.splitlines()[3] == v.b64(v.sha(b'{}\n')) and len(signers) == 1
values = b'\x09requester\x01' + salts[0] + (18).to_bytes(4, 'big') + 'Jürgen Straße #0'.encode()
assert values == one('values[0]')
print('all')
"#;

#[test]
fn the_script_recomputes_every_vector_from_the_document_alone() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/TRAIL-FORMAT.md");
    let output = Command::new("python3")
        .args(["-I", "-B", "-c", RECOMPUTE])
        .arg(script::path())
        .arg(path)
        .output()
        .expect("python3 must be there to run this test (make packages-test)");
    assert_eq!(script::said(&output), "all\n", "{output:?}");
}
