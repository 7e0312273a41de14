//! The frozen lists of fields, as `docs/EVENTS.md` gives them: a field that appears, goes or changes sides shows here.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::path::Path;

use super::*;
use crate::record::Record;
use crate::text::{Language, Words};

/// Fields of events that are none of a document, with what they are and why they stand where they stand.
const FRAME: &[(&str, &str, &str, &str)] = &[
    (
        "after",
        "committed",
        "bytes or null",
        "SHA-256 of the document after the event; null once the record is taken out. Committed: a digest of few values can be guessed",
    ),
    (
        "batch",
        "public",
        "int",
        "number of the first event of the same commit",
    ),
    (
        "branch",
        "public",
        "bytes",
        "hash of the leaf of a branch that the event was made of; only there when it came in with one",
    ),
    (
        "branch_actor",
        "public",
        "bytes",
        "id of who wrote that event: opaque",
    ),
    (
        "branch_time",
        "public",
        "int",
        "when that was, in milliseconds, by their clock",
    ),
    (
        "content",
        "committed",
        "attachment",
        "digest, size and type of an attachment. Committed: a known file could be recognised by its digest",
    ),
    (
        "events",
        "public",
        "bytes",
        "numbers of the events whose values were erased, eight bytes each, ascending",
    ),
    (
        "fields",
        "public",
        "text",
        "names of the fields that were erased, one space between them, ascending",
    ),
    ("format", "public", "int", "version of the workspace format"),
    (
        "ground",
        "public",
        "text",
        "code of the ground of an erasure",
    ),
    (
        "key",
        "public",
        "bytes",
        "Ed25519 public key that is enrolled or revoked: a verifier needs it",
    ),
    (
        "parent",
        "public",
        "bytes",
        "id of the case or owner: opaque",
    ),
    (
        "reason",
        "committed",
        "text or null",
        "why, in the author's words",
    ),
    ("ref", "committed", "text", "human reference of the record"),
    (
        "rule",
        "public",
        "text or null",
        "code of the retention rule that made an erasure due",
    ),
    (
        "self_asserted",
        "public",
        "bool",
        "whether nobody vouched for the key",
    ),
    (
        "undoes",
        "public",
        "int",
        "number of the first event of the commit that this one takes back; only there when it does",
    ),
];

const HEADER: &str = "# Kinds of events and their fields

Made from the program and compared with it by a test; a change here is a change of the format. How the bytes are laid
out says [TRAIL-FORMAT.md](TRAIL-FORMAT.md).

A **public** value stands in the leaf for everybody who has the log: only codes from a list, numbers, opaque ids and
public keys. A **committed** value stands there as a salted commitment; value and salt lie beside the log and can be
erased or left out of a copy. No personal data, no free text and no digest of a file is ever public.

## Fields of every kind

| field | | type | meaning |
|---|---|---|---|
";

fn rows(kind: Kind, words: &Words) -> String {
    let record = Record::parse(kind, "{}").unwrap();
    let mut rows = String::new();
    for name in record.fields().unwrap() {
        let side = if is_public(kind, &name) {
            "public"
        } else {
            "committed"
        };
        let kind_of_value = if is_public(kind, &name) {
            "text or null: a code"
        } else {
            "text or null: JSON"
        };
        let key = format!("field-{}", name.replace('_', "-"));
        let meaning = if words.has(&key) {
            words.word(&key)
        } else {
            String::new()
        };
        writeln!(
            rows,
            "| `d.{name}` | {side} | {kind_of_value} | {meaning} |"
        )
        .unwrap();
    }
    rows
}

fn document() -> String {
    let words = Words::new(Language::En).unwrap();
    let mut text = HEADER.to_owned();
    for (name, side, kind, meaning) in FRAME {
        writeln!(text, "| `{name}` | {side} | {kind} | {meaning} |").unwrap();
    }
    text.push_str(
        "
## Events about the log

| kind | subject | fields |
|---|---|---|
| `workspace.created` | none | `format` |
| `trail.erased` | the record | `after` `batch` `events` `fields` `ground` `reason` `rule` |
| `actor.key-added` | the person | `after` `batch` `key` `reason` `self_asserted`, and the fields of the document that changed |
| `actor.key-revoked` | the person | `after` `batch` `key` `reason`, and the fields of the document that changed |

## Events about records

Every one of them carries `after`, `batch` and `reason`. `created`, `restored` and `recorded` carry `ref` too, and all
fields of the document: `recorded` always every one of them, empty ones as null, so that presence tells nothing;
`created` and `restored` those that are not empty. `changed` carries the fields that changed, null for one that was
emptied. `removed` carries no field of the document. Entries and attachments carry `parent`; an attachment carries
`content`; a person who signs carries `key`. What takes back an earlier commit carries `undoes`; what came in
with a branch carries `branch`, `branch_actor` and `branch_time`.
",
    );
    for kind in Kind::ALL {
        let noun = kind.code().replace('_', "-");
        let verbs: &[Verb] = if kind.is_written_once() {
            &[Verb::Recorded]
        } else if matches!(kind, Kind::Attachment | Kind::Actor) {
            &[Verb::Created, Verb::Changed]
        } else {
            &[Verb::Created, Verb::Changed, Verb::Removed, Verb::Restored]
        };
        let kinds: Vec<String> = verbs
            .iter()
            .map(|verb| format!("`{noun}.{}`", verb.code()))
            .collect();
        writeln!(
            text,
            "\n### {}\n\n{}\n\n| field | | type | meaning |\n|---|---|---|---|",
            words.word(&format!("kind-{}", kind.key())),
            kinds.join(" ")
        )
        .unwrap();
        text.push_str(&rows(*kind, &words));
    }
    text
}

#[test]
fn the_list_of_fields_is_the_documented_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/EVENTS.md");
    if std::env::var_os("TILSYN_WRITE_DOCS").is_some() {
        std::fs::write(&path, document()).unwrap();
    }
    let documented = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        documented == document(),
        "docs/EVENTS.md is not what the program writes; TILSYN_WRITE_DOCS=1 cargo test -p tilsyn-core documented writes it anew"
    );
}

#[test]
fn what_is_public_is_a_code_of_its_document_and_nothing_else() {
    for (kind, fields) in PUBLIC {
        let known = Record::parse(*kind, "{}").unwrap().fields().unwrap();
        for field in *fields {
            assert!(known.contains(*field), "{kind} has no field {field}");
        }
    }
    for text in [
        "\"Kari Normann\"",
        "\"two words\"",
        "\"ærlig\"",
        "\"a@b\"",
        "12",
        "[\"ok\"]",
    ] {
        assert!(code_of(text).is_err(), "{text} is no code");
    }
    assert_eq!(code_of("\"in_assessment\"").unwrap(), "in_assessment");
}
