//! What of a workspace goes into a bundle: the events of the scope, the values of them that are released, and the
//! records as they stand in those values. Everything comes from the log; nothing is taken from a document.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};
use tilsyn_trail::{Disclosure, Hash, LeafRef, leaf_hash, tree, unpack};

use super::released::{FieldClass, Release, class_of};
use super::scope::{Resolved, Scope, json_of};
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId, canonical_text};
use crate::workspace::{Head, Workspace};

/// A record as it goes.
pub(super) struct CutRecord {
    pub(super) id: RecordId,
    pub(super) kind: Kind,
    pub(super) reference: String,
    /// The event that made it as it is.
    pub(super) seq: u64,
    /// Its fields that go and are not empty.
    pub(super) fields: Map<String, Value>,
    /// Its fields that stay, with their class.
    pub(super) withheld: BTreeMap<String, FieldClass>,
    /// Size of its content, for an attachment.
    pub(super) size: Option<u64>,
}

/// An event that goes.
pub(super) struct CutEvent {
    pub(super) seq: u64,
    pub(super) leaf: Vec<u8>,
    /// The record of the scope it is about; none for the enrolment of a key.
    pub(super) subject: Option<RecordId>,
    values: Vec<Disclosure>,
    /// Which of the values go.
    pub(super) given: Vec<Disclosure>,
}

/// What goes.
pub(super) struct Cut {
    pub(super) subjects: Vec<RecordId>,
    pub(super) records: Vec<CutRecord>,
    pub(super) events: Vec<CutEvent>,
    pub(super) hashes: Vec<Hash>,
    pub(super) head: Head,
    /// Pieces of privileged advice that stay.
    pub(super) privileged: usize,
    /// The class of each value that stands and stays.
    kept: HashMap<(RecordId, String), FieldClass>,
}

impl Cut {
    pub(super) fn of(workspace: &Workspace, scope: &Scope, release: Release) -> Result<Self> {
        let Resolved {
            subjects,
            records,
            privileged,
        } = scope.resolve(workspace, release)?;
        let kinds: HashMap<RecordId, Kind> = records
            .iter()
            .map(|stored| (stored.id, stored.record.kind()))
            .collect();
        let mut hashes = Vec::new();
        let mut events = Vec::new();
        workspace.walk()?.events(|seq, leaf, body| {
            hashes.push(leaf_hash(leaf));
            let read = LeafRef::read(leaf)?;
            let subject = RecordId(uuid::Uuid::from_bytes(read.subject.0));
            let in_scope = kinds.contains_key(&subject);
            if in_scope || enrols(&read)? {
                events.push(CutEvent {
                    seq,
                    leaf: leaf.to_vec(),
                    subject: in_scope.then_some(subject),
                    values: if in_scope { unpack(body)? } else { Vec::new() },
                    given: Vec::new(),
                });
            }
            Ok(())
        })?;
        let head = workspace.head()?;
        if head.size != u64::try_from(hashes.len()).unwrap_or(u64::MAX)
            || head.root != tree::root(&hashes)
        {
            return Err(Error::TrailBroken(
                "the events do not give the signed head".to_owned(),
            ));
        }
        let mut cut = Self {
            subjects,
            records: Vec::new(),
            events,
            hashes,
            head,
            privileged,
            kept: HashMap::new(),
        };
        cut.release(release, &kinds)?;
        for stored in records {
            cut.records.push(cut.record(
                stored.id,
                stored.record.kind(),
                stored.reference,
                stored.seq,
            )?);
        }
        Ok(cut)
    }

    /// Decides about every value of the events: of each field only the value that stands goes.
    fn release(&mut self, release: Release, kinds: &HashMap<RecordId, Kind>) -> Result<()> {
        let standing = standing(&self.events)?;
        for event in &mut self.events {
            let Some(subject) = event.subject else {
                continue;
            };
            let kind = kinds
                .get(&subject)
                .copied()
                .ok_or(Error::Internal("an event of no record"))?;
            for value in std::mem::take(&mut event.values) {
                let goes = match value.name.as_str() {
                    "ref" => true,
                    "reason" => release.text,
                    "content" => release.attachments,
                    name => match name.strip_prefix("d.") {
                        Some(field) => {
                            let stands =
                                standing.get(&(subject, field.to_owned())) == Some(&event.seq);
                            let class = class_of(kind, field, &json_of(&value.value, false)?);
                            if stands && !release.gives(class) {
                                self.kept.insert((subject, field.to_owned()), class);
                            }
                            stands && release.gives(class)
                        }
                        // A digest of the whole document would confirm a guess at what is withheld.
                        None => false,
                    },
                };
                if goes {
                    event.given.push(value);
                }
            }
        }
        Ok(())
    }

    /// A record as its events give it.
    fn record(&self, id: RecordId, kind: Kind, reference: String, seq: u64) -> Result<CutRecord> {
        let mut record = CutRecord {
            id,
            kind,
            reference,
            seq,
            fields: Map::new(),
            withheld: BTreeMap::new(),
            size: None,
        };
        for event in self.events.iter().filter(|event| event.subject == Some(id)) {
            for (field, known) in fields_of(&event.leaf, &event.given)? {
                match known {
                    Some(Value::Null) => {
                        record.fields.remove(&field);
                        record.withheld.remove(&field);
                    }
                    Some(value) => {
                        record.withheld.remove(&field);
                        record.fields.insert(field, value);
                    }
                    None => {
                        record.fields.remove(&field);
                        let key = (id, field);
                        // Without a value there is nothing to judge by: it was erased.
                        let class = self.kept.get(&key).copied().unwrap_or(FieldClass::Personal);
                        record.withheld.insert(key.1, class);
                    }
                }
            }
        }
        if kind == Kind::Attachment {
            record.size = record.fields.get("size").and_then(Value::as_u64);
        }
        Ok(record)
    }
}

/// The event by which each field of each record is what it is.
fn standing(events: &[CutEvent]) -> Result<HashMap<(RecordId, String), u64>> {
    let mut standing = HashMap::new();
    for event in events {
        let Some(subject) = event.subject else {
            continue;
        };
        for (field, _) in fields_of(&event.leaf, &[])? {
            standing.insert((subject, field), event.seq);
        }
    }
    Ok(standing)
}

/// The fields of a document that an event carries, each with its value if it is known.
pub(super) fn fields_of(
    leaf: &[u8],
    given: &[Disclosure],
) -> Result<BTreeMap<String, Option<Value>>> {
    let mut fields = BTreeMap::new();
    for field in LeafRef::read(leaf)?.fields() {
        let field = field?;
        let name = String::from_utf8_lossy(field.name).into_owned();
        let Some(own) = name.strip_prefix("d.") else {
            continue;
        };
        let value = match field.content {
            tilsyn_trail::leaf::ContentRef::Public(value) => Some(json_of(&value.into(), true)?),
            tilsyn_trail::leaf::ContentRef::Committed(_) => given
                .iter()
                .find(|disclosure| disclosure.name == name)
                .map(|disclosure| json_of(&disclosure.value, false))
                .transpose()?,
        };
        fields.insert(own.to_owned(), value);
    }
    Ok(fields)
}

/// Whether an event enrols or revokes a key: without it no signature could be checked.
pub(super) fn enrols(leaf: &LeafRef<'_>) -> Result<bool> {
    if !leaf.kind.starts_with("actor.") {
        return Ok(false);
    }
    for field in leaf.fields() {
        if field?.name == b"key" {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The canonical text of a document's fields.
pub(super) fn text_of(fields: &Map<String, Value>) -> String {
    canonical_text(&Value::Object(fields.clone()))
}
