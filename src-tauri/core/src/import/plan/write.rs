//! Carrying out a plan, within a commit: all of it or nothing.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use serde_json::Value;

use super::activity::{errors, is_sound};
use super::board::{Draft, Known};
use super::{ImportAsked, PlanCounts, of_register, work_out};
use crate::activity::Activity;
use crate::error::{Error, Result};
use crate::import::cell::Lexicon;
use crate::import::mapping::{ImportProfile, KeptColumn};
use crate::import::refused::Refused;
use crate::import::sheet::Book;
use crate::import::source::Source;
use crate::import::table::SourceLayout;
use crate::interchange::register::restore;
use crate::record::{Kind, Record, RecordId};
use crate::text::Language;
use crate::value::Line;
use crate::workspace::{Put, Stored, Transaction};

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Imported {
    /// How many rows did what.
    pub counts: PlanCounts,
}

/// Imports whatever a source is: rows of sheets, or a register as a whole.
///
/// # Errors
/// As for [`import`]; [`Refused::NotEmpty`] for a register that is to go into a workspace with another one.
pub fn import_source(
    tx: &mut Transaction<'_>,
    source: &Source,
    name: &Line,
    asked: &ImportAsked,
    lexicon: &Lexicon,
    kept: &[ImportProfile],
) -> Result<Imported> {
    match source {
        Source::Book(book) => import(tx, book, name, asked, lexicon, kept),
        Source::Register(file) => {
            // The plan says what is wrong with it; that it is the same is told by its bytes.
            let plan = of_register(file, 0, Language::En, asked)?;
            if asked.seen.is_some_and(|seen| seen != plan.seen) {
                return Err(Refused::Changed.into());
            }
            restore(tx, file)?;
            Ok(Imported {
                counts: plan.counts,
            })
        }
    }
}

/// Imports a source. The mapping is kept under the name of the source, for the next time.
///
/// # Errors
/// [`Error::Import`]: rows with errors, of which none is written; another plan than the one that was looked at; what
/// else keeps the source from being laid out. [`Error::Frozen`] and other rules for what is written.
pub fn import(
    tx: &mut Transaction<'_>,
    book: &Book,
    source: &Line,
    asked: &ImportAsked,
    lexicon: &Lexicon,
    kept: &[ImportProfile],
) -> Result<Imported> {
    let known = Known::within(tx, asked.kind)?;
    let work = work_out(book, asked, &known, lexicon, kept)?;
    if asked.seen.is_some_and(|seen| seen != work.plan.seen) {
        return Err(Refused::Changed.into());
    }
    if !work.plan.rows.iter().all(is_sound) {
        let is_form = asked.layout == Some(SourceLayout::Form);
        let told = work.plan.rows.iter().flat_map(|row| errors(row, is_form));
        return Err(Refused::rows(told).into());
    }
    carry_out(tx, work.drafts)?;
    if !source.is_empty() {
        let columns = work
            .plan
            .columns
            .iter()
            .map(|column| {
                let mapped = work
                    .plan
                    .mapping
                    .iter()
                    .find(|mapped| mapped.column == column.index);
                KeptColumn {
                    header: column.header.parse().unwrap_or_default(),
                    field: mapped.and_then(|mapped| mapped.field),
                    split: mapped.and_then(|mapped| mapped.split),
                }
            })
            .collect();
        let profile = ImportProfile {
            name: source.clone(),
            kind: Some(asked.kind),
            profile: work.plan.profile,
            layout: asked.layout,
            sheet: work.plan.sheet.parse().unwrap_or_default(),
            language: Some(asked.language),
            columns,
            ..ImportProfile::default()
        };
        keep(tx, profile)?;
    }
    Ok(Imported {
        counts: work.plan.counts,
    })
}

/// Keeps a mapping in the place of the one for the same source.
fn keep(tx: &mut Transaction<'_>, profile: ImportProfile) -> Result<()> {
    let before = tx
        .all(Kind::ImportProfile)?
        .into_iter()
        .find(|stored| match &stored.record {
            Record::ImportProfile(known) => {
                known.name == profile.name && known.kind == profile.kind
            }
            _ => false,
        });
    let (id, remarks) = match before {
        Some(stored) => match stored.record {
            Record::ImportProfile(known) => (Some(stored.id), known.remarks),
            _ => (None, crate::value::Prose::default()),
        },
        None => (None, crate::value::Prose::default()),
    };
    let put = Put {
        id,
        ..Put::default()
    };
    tx.put(put, ImportProfile { remarks, ..profile }.into())
        .map(drop)
}

/// The order in which kinds are written: what is linked before what links.
const fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Organisation => 0,
        Kind::Processor => 3,
        Kind::System => 1,
        Kind::Activity => 2,
        _ => 4,
    }
}

/// Writes what was planned, under ids of its own.
fn carry_out(tx: &mut Transaction<'_>, drafts: Vec<Draft>) -> Result<()> {
    let mut ids: HashMap<String, RecordId> = HashMap::new();
    for draft in drafts.iter().filter(|draft| draft.before.is_none()) {
        ids.insert(draft.id.to_string(), tx.draw_id()?);
    }
    let mut waiting: Vec<(Draft, Record)> = Vec::new();
    for draft in drafts {
        let record = with_ids(&draft.record, &ids)?;
        waiting.push((draft, record));
    }
    waiting.sort_by_key(|(draft, _)| rank(draft.record.kind()));
    let mut unwritten: HashSet<RecordId> = ids.values().copied().collect();
    // Records that link to others of the same kind wait until these are there.
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut left = Vec::new();
        for (draft, record) in waiting {
            if record
                .links()
                .iter()
                .any(|link| unwritten.contains(&link.target))
            {
                left.push((draft, record));
                continue;
            }
            write(tx, &draft, record, &ids, &mut unwritten)?;
        }
        // One is a part of another that follows it: it is made without them first, and then changed.
        if left.len() == before
            && let Some((draft, record)) = left.first_mut()
        {
            let made = write(tx, draft, alone(record), &ids, &mut unwritten)?;
            draft.before = Some(made);
        }
        waiting = left;
    }
    Ok(())
}

fn write(
    tx: &mut Transaction<'_>,
    draft: &Draft,
    record: Record,
    ids: &HashMap<String, RecordId>,
    unwritten: &mut HashSet<RecordId>,
) -> Result<Stored> {
    let Some(before) = &draft.before else {
        let id = ids
            .get(&draft.id.to_string())
            .copied()
            .ok_or(Error::Internal("a record was planned without an id"))?;
        unwritten.remove(&id);
        return tx.take_over(id, record, draft.reference.clone());
    };
    let put = Put {
        id: Some(before.id),
        reference: None,
        based_on: Some(before.seq),
    };
    tx.put(put, record)
}

/// An activity without links to other activities.
fn alone(record: &Record) -> Record {
    match record {
        Record::Activity(it) => Activity {
            parent_activity: None,
            successor: None,
            ..(**it).clone()
        }
        .into(),
        other => other.clone(),
    }
}

/// A record with drawn ids in the place of those that stood for them.
fn with_ids(record: &Record, ids: &HashMap<String, RecordId>) -> Result<Record> {
    let refused = |_| Error::Internal("a planned record could not be written");
    let mut document = serde_json::to_value(record).map_err(refused)?;
    replace(&mut document, ids);
    Record::parse(record.kind(), &document.to_string())
}

fn replace(value: &mut Value, ids: &HashMap<String, RecordId>) {
    match value {
        Value::String(text) => {
            if let Some(id) = ids.get(text.as_str()) {
                *text = id.to_string();
            }
        }
        Value::Array(items) => {
            for item in items {
                replace(item, ids);
            }
        }
        Value::Object(fields) => {
            for item in fields.values_mut() {
                replace(item, ids);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
