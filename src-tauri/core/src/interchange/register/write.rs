//! Writing a register.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::{FORMAT, SCHEMA, stays};
use crate::browse::Band;
use crate::error::{Error, Result};
use crate::record::one_language::per_language;
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::value::Sha256Hex;
use crate::workspace::{Held, Workspace};

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Records.
    pub records: usize,
    /// People whom they name.
    pub people: usize,
    /// Cases that secrecy keeps back from who writes it, with what belongs to them, in bands.
    pub withheld: Band,
    /// Approved versions, which stay with their log.
    pub versions: usize,
    /// Bytes.
    pub bytes: u64,
    /// SHA-256 of them.
    pub sha256: Sha256Hex,
}

/// Fields of a person that are written; keys and what is said of them are not.
const PERSON: [&str; 2] = ["name", "role"];

/// Writes the register as it is, or as it was after the first `size` events.
///
/// # Errors
/// [`Error::Damaged`]; what keeps the output from being written.
pub fn write(workspace: &Workspace, size: Option<u64>, out: &mut dyn Write) -> Result<Written> {
    write_kinds(workspace, size, |_| true, out)
}

/// The same with the records of the register alone: no case, no copy given out, no view. What a successor or another
/// controller takes over.
///
/// # Errors
/// As for [`write`].
pub fn write_register(
    workspace: &Workspace,
    size: Option<u64>,
    out: &mut dyn Write,
) -> Result<Written> {
    write_kinds(workspace, size, Kind::is_of_register, out)
}

fn write_kinds(
    workspace: &Workspace,
    size: Option<u64>,
    wanted: impl Fn(Kind) -> bool,
    out: &mut dyn Write,
) -> Result<Written> {
    let mut out = Counted {
        out,
        bytes: 0,
        hash: Sha256::new(),
    };
    let mut kinds: Vec<Kind> = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !stays(*kind) && wanted(*kind))
        .collect();
    kinds.sort_unstable_by_key(|kind| kind.code());
    let people = people(workspace, &kinds, size)?;
    out.put(&format!("{{\"format\":\"{FORMAT}\",\n\"people\":["))?;
    for (place, (id, document)) in people.iter().enumerate() {
        out.put(if place == 0 { "\n" } else { ",\n" })?;
        out.put(&format!(
            "{{\"id\":\"{id}\",\"person\":{}}}",
            document.text()
        ))?;
    }
    out.put("\n],\n\"records\":[")?;
    let mut records = 0;
    for kind in kinds {
        for held in held(workspace, kind, size)? {
            out.put(if records == 0 { "\n" } else { ",\n" })?;
            out.put(&line(workspace, kind, &held)?)?;
            records += 1;
        }
    }
    let retired = workspace.retired()?;
    let retired = serde_json::to_string(&retired)
        .map_err(|_| Error::Internal("numbers could not be written"))?;
    out.put(&format!(
        "\n],\n\"retired\":{retired},\n\"schema\":{SCHEMA}}}\n"
    ))?;
    out.out.flush()?;
    Ok(Written {
        records,
        people: people.len(),
        withheld: withheld(workspace)?,
        versions: held(workspace, Kind::Version, size)?.len(),
        bytes: out.bytes,
        sha256: Sha256Hex(out.hash.finalize().into()),
    })
}

/// How many cases are kept back.
pub fn withheld(workspace: &Workspace) -> Result<Band> {
    let hidden = workspace.under_secrecy(workspace.sight())?;
    Ok(Band::of(workspace.cases_among(&hidden)?))
}

/// The records of a kind, as they are or as they were, without those that secrecy keeps back and without links to them:
/// a link that leads nowhere could not be read again.
pub fn held(workspace: &Workspace, kind: Kind, size: Option<u64>) -> Result<Vec<Held>> {
    let hidden = workspace.under_secrecy(workspace.sight())?;
    let mut found = all_held(workspace, kind, size)?;
    if hidden.is_empty() {
        return Ok(found);
    }
    for held in &mut found {
        let fields = std::mem::take(&mut held.document.fields);
        for (name, text) in fields {
            let value: Value =
                serde_json::from_str(&text).map_err(|_| Error::Damaged(held.reference.clone()))?;
            match without(value, &hidden) {
                Value::Null => {}
                Value::Array(items) if items.is_empty() => {}
                value => {
                    held.document.fields.insert(name, value.to_string());
                }
            }
        }
    }
    Ok(found)
}

/// A value without the ids of these records.
fn without(value: Value, hidden: &HashSet<RecordId>) -> Value {
    match value {
        Value::String(text) if text.parse().is_ok_and(|id| hidden.contains(&id)) => Value::Null,
        Value::Array(items) => Value::Array(
            items
                .into_iter()
                .map(|item| (item.is_null(), without(item, hidden)))
                .filter(|(was_null, item)| *was_null || !item.is_null())
                .map(|(_, item)| item)
                .collect(),
        ),
        Value::Object(fields) => Value::Object(
            fields
                .into_iter()
                .map(|(name, item)| (name, without(item, hidden)))
                .collect(),
        ),
        other => other,
    }
}

fn all_held(workspace: &Workspace, kind: Kind, size: Option<u64>) -> Result<Vec<Held>> {
    let Some(size) = size else {
        return workspace.held(kind);
    };
    let mut found = Vec::new();
    for then in workspace.all_as_of(kind, size)? {
        let mut document = then.stored.record.canonical()?;
        document
            .fields
            .retain(|name, _| !then.erased.contains(name));
        found.push(Held {
            id: then.stored.id,
            reference: then.stored.reference,
            document,
        });
    }
    if kind.is_entry() {
        found.sort_by(|a, b| place(&a.reference).cmp(&place(&b.reference)));
    }
    Ok(found)
}

/// Where an entry stands: case by case, in the order in which they were written.
fn place(reference: &str) -> (&str, u64) {
    let (case, entry) = reference.rsplit_once('/').unwrap_or((reference, ""));
    (case, entry.parse().unwrap_or(0))
}

/// A record as a line.
fn line(workspace: &Workspace, kind: Kind, held: &Held) -> Result<String> {
    let stored = held.document.text();
    // As it is read: what was written in one language stands there per language, and comes back as the same bytes.
    let text = match kind {
        Kind::Activity | Kind::Transfer => match per_language(&stored) {
            Some(worded) => Canonical::of_text(&worded)?.text(),
            None => stored,
        },
        _ => stored,
    };
    let record = Record::parse(kind, &text)
        .map_err(|error| Error::Damaged(format!("{}: {error}", held.reference)))?;
    let content = match &record {
        Record::Attachment(it) if it.sha256.is_some() => {
            let bytes = workspace.attachment_bytes(held.id)?;
            format!("\"content\":\"{}\",", STANDARD.encode(bytes))
        }
        _ => String::new(),
    };
    let incomplete = if record.validate().is_err() {
        "\"incomplete\":true,"
    } else {
        ""
    };
    Ok(format!(
        "{{{content}\"id\":\"{}\",{incomplete}\"kind\":\"{kind}\",\"record\":{text},\"ref\":{}}}",
        held.id,
        Value::String(held.reference.clone())
    ))
}

/// The people whom records name, wherever they do.
fn people(
    workspace: &Workspace,
    kinds: &[Kind],
    size: Option<u64>,
) -> Result<BTreeMap<RecordId, Canonical>> {
    let mut actors: BTreeMap<RecordId, Canonical> = BTreeMap::new();
    for held in held(workspace, Kind::Actor, size)? {
        let mut document = held.document;
        document
            .fields
            .retain(|name, _| PERSON.contains(&name.as_str()));
        actors.insert(held.id, document);
    }
    let mut named = BTreeSet::new();
    for kind in kinds {
        for held in held(workspace, *kind, size)? {
            for value in held.document.fields.values() {
                let value: Value = serde_json::from_str(value)
                    .map_err(|_| Error::Damaged(held.reference.clone()))?;
                ids(&value, &mut named);
            }
        }
    }
    actors.retain(|id, _| named.contains(id));
    Ok(actors)
}

fn ids(value: &Value, found: &mut BTreeSet<RecordId>) {
    match value {
        Value::String(text) => found.extend(text.parse::<RecordId>().ok()),
        Value::Array(items) => items.iter().for_each(|item| ids(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| ids(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// An output that counts and digests what goes into it.
struct Counted<'a> {
    out: &'a mut dyn Write,
    bytes: u64,
    hash: Sha256,
}

impl Counted<'_> {
    fn put(&mut self, text: &str) -> Result<()> {
        self.hash.update(text.as_bytes());
        self.bytes += u64::try_from(text.len()).unwrap_or(u64::MAX);
        Ok(self.out.write_all(text.as_bytes())?)
    }
}
