//! Reading a register, and bringing it into an empty workspace.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::{Document, Entry, FORMAT, SCHEMA, stays};
use crate::attachment;
use crate::error::{Error, Result};
use crate::import::Refused;
use crate::organisation::OrganisationKind;
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::text::Sentence;
use crate::value::Sha256Hex;
use crate::workspace::{Held, Transaction};

/// The largest export that is read, in bytes: attachments are within it.
pub const LARGEST: usize = 512 * 1024 * 1024;

/// Whether these bytes mean to be an export of a register.
#[must_use]
pub fn is_export(bytes: &[u8]) -> bool {
    let head = bytes.get(..200).unwrap_or(bytes);
    let text = String::from_utf8_lossy(head);
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{')
        && text.contains(&format!("\"{FORMAT}\""))
}

/// A record of a register that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// As it is to stand.
    pub held: Held,
    /// The record; none if it cannot be read.
    pub record: Option<Record>,
    /// Its kind.
    pub kind: Kind,
    /// What is wrong with it.
    pub faults: Vec<Sentence>,
    content: Option<Vec<u8>>,
}

/// A register that was read. What is wrong with it is known before anything is written.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterFile {
    people: Vec<(RecordId, Canonical)>,
    records: Vec<Brought>,
    retired: crate::workspace::Retired,
    /// What to say of the source beside the plan of each record.
    said: Vec<Sentence>,
}

impl RegisterFile {
    /// Reads a register.
    ///
    /// # Errors
    /// [`Refused::NotExport`] for what is none, or has an unknown field; [`Refused::ExportTooNew`];
    /// [`Refused::TooLarge`].
    pub fn read(bytes: &[u8]) -> std::result::Result<Self, Refused> {
        #[derive(Deserialize)]
        struct Said {
            format: String,
            schema: u32,
        }
        if bytes.len() > LARGEST {
            return Err(Refused::TooLarge {
                bytes: bytes.len(),
                limit: LARGEST,
            });
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let said: Said = serde_json::from_slice(bytes).map_err(not_export)?;
        if said.format != FORMAT {
            return Err(Refused::NotExport {
                detail: said.format.chars().take(60).collect(),
            });
        }
        if said.schema > SCHEMA {
            return Err(Refused::ExportTooNew {
                found: said.schema,
                known: SCHEMA,
            });
        }
        let document: Document = serde_json::from_slice(bytes).map_err(not_export)?;
        let mut people = Vec::new();
        for person in document.people {
            let text = canonical(person.person)?;
            let known = Record::parse(Kind::Actor, &text.text());
            let plain = matches!(&known, Ok(Record::Actor(actor)) if actor.public_key.is_none()
                && actor.key_revoked_at.is_none() && actor.self_enrolled_at.is_none());
            if !plain {
                return Err(Refused::NotExport {
                    detail: format!("person {}", person.id),
                });
            }
            people.push((person.id, text));
        }
        let mut records = Vec::new();
        for entry in document.records {
            records.push(brought(entry)?);
        }
        let mut file = Self {
            people,
            records,
            retired: document.retired,
            said: Vec::new(),
        };
        file.compare()?;
        Ok(file)
    }

    /// The same, with sentences on the source it was read from.
    #[must_use]
    pub fn saying(mut self, said: Vec<Sentence>) -> Self {
        self.said = said;
        self
    }

    /// What there is to say of the source.
    #[must_use]
    pub fn said(&self) -> &[Sentence] {
        &self.said
    }

    /// The records, in the order in which they stand.
    #[must_use]
    pub fn records(&self) -> &[Brought] {
        &self.records
    }

    /// How many records of each kind.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for brought in &self.records {
            *counts.entry(brought.kind).or_default() += 1;
        }
        counts
    }

    /// Records with something wrong.
    pub fn faulty(&self) -> impl Iterator<Item = &Brought> {
        self.records
            .iter()
            .filter(|brought| !brought.faults.is_empty())
    }

    /// Compares the records with each other: ids and references once, links to what is there, one own organisation,
    /// no chain that leads back to its beginning.
    fn compare(&mut self) -> std::result::Result<(), Refused> {
        let mut ids: BTreeSet<RecordId> = self.people.iter().map(|(id, _)| *id).collect();
        let people = ids.len();
        if people != self.people.len() {
            return Err(Refused::NotExport {
                detail: "people".to_owned(),
            });
        }
        let mut references: BTreeMap<String, Kind> = BTreeMap::new();
        let mut own = 0;
        for brought in &mut self.records {
            let reference = brought.held.reference.clone();
            if !ids.insert(brought.held.id)
                || references.insert(reference.clone(), brought.kind).is_some()
            {
                brought
                    .faults
                    .push(Error::DuplicateReference(reference).sentence());
            }
            if let Some(Record::Organisation(it)) = &brought.record {
                own += u32::from(it.kind == Some(OrganisationKind::Own));
            }
        }
        if own != 1 {
            return Err(Refused::NotExport {
                detail: format!("own organisations: {own}"),
            });
        }
        let of_case: BTreeMap<RecordId, String> = self
            .records
            .iter()
            .map(|brought| (brought.held.id, brought.held.reference.clone()))
            .collect();
        let circles = circles(&self.records);
        for brought in &mut self.records {
            let Some(record) = &brought.record else {
                continue;
            };
            for link in record.links() {
                if !ids.contains(&link.target) {
                    brought
                        .faults
                        .push(Error::NoSuchRecord(link.target.to_string()).sentence());
                }
            }
            let parent = record.parent().and_then(|parent| of_case.get(&parent));
            if !is_right(&brought.held.reference, brought.kind, parent) {
                let wrong = Error::Reference {
                    kind: brought.kind,
                    reference: brought.held.reference.chars().take(40).collect(),
                };
                brought.faults.push(wrong.sentence());
            }
            if let Some((_, field, over)) = circles.iter().find(|(id, _, _)| *id == brought.held.id)
            {
                let wrong = Error::Cyclic {
                    kind: brought.kind,
                    field,
                    reference: over.clone(),
                };
                brought.faults.push(wrong.sentence());
            }
        }
        Ok(())
    }
}

fn not_export(error: serde_json::Error) -> Refused {
    Refused::NotExport {
        detail: error.to_string().chars().take(200).collect(),
    }
}

fn canonical(fields: Map<String, Value>) -> std::result::Result<Canonical, Refused> {
    Canonical::of_text(&Value::Object(fields).to_string()).map_err(|_| Refused::NotExport {
        detail: "a document".to_owned(),
    })
}

/// A record as it was read, with what is wrong with it alone.
fn brought(entry: Entry) -> std::result::Result<Brought, Refused> {
    let kind = entry.kind;
    if stays(kind) {
        return Err(Refused::NotExport {
            detail: format!(
                "{}: {kind}",
                entry.reference.chars().take(40).collect::<String>()
            ),
        });
    }
    let mut faults = Vec::new();
    let given = canonical(entry.record)?;
    let record = match Record::parse(kind, &given.text()) {
        Ok(record) => Some(record),
        Err(error) => {
            faults.push(error.sentence());
            None
        }
    };
    // As the program writes it; a field that is not there was erased or came later, and stays away.
    let mut document = given.clone();
    if let Some(record) = &record {
        document = record.canonical().map_err(|_| Refused::NotExport {
            detail: "a document".to_owned(),
        })?;
        document
            .fields
            .retain(|name, _| given.fields.contains_key(name));
        match (record.validate(), entry.incomplete) {
            (Err(Error::Missing { .. } | Error::Contradiction { .. }), true) | (Ok(()), false) => {}
            (Err(error), _) => faults.push(error.sentence()),
            (Ok(()), true) => faults.push(Sentence::new("import-not-incomplete")),
        }
    }
    let content = match (&record, entry.content) {
        (Some(Record::Attachment(it)), content) => {
            let bytes = content.and_then(|text| STANDARD.decode(text).ok());
            let digest = bytes
                .as_ref()
                .map(|bytes| Sha256Hex(Sha256::digest(bytes).into()));
            let size = bytes
                .as_ref()
                .map(|bytes| u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            if digest != it.sha256 || size.is_some_and(|size| size != it.size && it.size != 0) {
                faults.push(Sentence::new("import-content-other"));
            }
            if let Some(size) = size.filter(|size| *size > attachment::LARGEST) {
                faults.push(Error::AttachmentTooLarge { size }.sentence());
            }
            bytes
        }
        (_, Some(_)) => {
            faults.push(Sentence::new("import-content-other"));
            None
        }
        (_, None) => None,
    };
    Ok(Brought {
        held: Held {
            id: entry.id,
            reference: entry.reference,
            document,
        },
        record,
        kind,
        faults,
        content,
    })
}

/// Whether a reference is one of this kind: `A-02`, `R-2026-014`, `R-2026-014/3` for an entry of that case.
fn is_right(reference: &str, kind: Kind, parent: Option<&String>) -> bool {
    let number = |text: &str, least: usize| {
        (least..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if kind.is_entry() {
        return parent.is_some_and(|parent| {
            reference
                .strip_prefix(parent.as_str())
                .and_then(|rest| rest.strip_prefix('/'))
                .is_some_and(|entry| number(entry, 1))
        });
    }
    let rest = reference
        .strip_prefix(kind.prefix())
        .and_then(|rest| rest.strip_prefix('-'));
    match (kind, rest) {
        (Kind::Request, Some(rest)) => rest
            .split_once('-')
            .is_some_and(|(year, case)| year.len() == 4 && number(year, 4) && number(case, 3)),
        (_, Some(rest)) => number(rest, 2),
        (_, None) => false,
    }
}

/// Records that stand above, are part of, or come after themselves, with the reference of the one over which they do.
fn circles(records: &[Brought]) -> Vec<(RecordId, &'static str, String)> {
    const CHAINS: [&str; 3] = ["group_id", "parent_activity", "successor"];
    let mut found = Vec::new();
    for chain in CHAINS {
        let mut next: BTreeMap<RecordId, RecordId> = BTreeMap::new();
        for brought in records {
            let links = brought
                .record
                .as_ref()
                .map(Record::links)
                .unwrap_or_default();
            for link in links.iter().filter(|link| link.field == chain) {
                next.insert(brought.held.id, link.target);
            }
        }
        for brought in records {
            let id = brought.held.id;
            let mut passed = BTreeSet::new();
            let mut at = id;
            while let Some(to) = next.get(&at) {
                if *to == id {
                    let over = records
                        .iter()
                        .find(|known| known.held.id == at)
                        .map(|known| known.held.reference.clone());
                    found.push((id, chain, over.unwrap_or_default()));
                    break;
                }
                if !passed.insert(*to) {
                    break;
                }
                at = *to;
            }
        }
    }
    found
}

/// Brings a register into an empty workspace, all of it or nothing.
///
/// # Errors
/// [`Error::Import`]: the workspace is not empty, or records have faults.
pub fn restore(tx: &mut Transaction<'_>, file: &RegisterFile) -> Result<()> {
    let faulty: Vec<Sentence> = file
        .faulty()
        .flat_map(|brought| {
            brought.faults.iter().map(|fault| {
                Sentence::new("import-at-record")
                    .text("reference", &brought.held.reference)
                    .sentence("said", fault.clone())
            })
        })
        .collect();
    if !faulty.is_empty() {
        return Err(Refused::Rows {
            count: faulty.len(),
            told: faulty.into_iter().take(30).collect(),
        }
        .into());
    }
    tx.make_room()?;
    for (id, document) in &file.people {
        tx.bring_person(*id, document)?;
    }
    let mut order: Vec<&Brought> = file.records.iter().collect();
    // Entries as they were written, case by case: the last answer to a step is the one that counts.
    order.sort_by_key(|brought| {
        let (case, entry) = match brought.held.reference.rsplit_once('/') {
            Some((case, entry)) => (case.to_owned(), entry.parse().unwrap_or(0)),
            None => (String::new(), 0_u64),
        };
        (brought.kind.is_entry(), case, entry)
    });
    for brought in order {
        let record = brought
            .record
            .clone()
            .ok_or(Error::Internal("a record that cannot be read has no fault"))?;
        tx.bring(&brought.held, record, brought.content.as_deref())?;
    }
    tx.brought(&file.retired)
}
