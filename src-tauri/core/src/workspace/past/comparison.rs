//! What lies between two times: which records differ, and in which fields.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use tilsyn_trail::{FieldContent, Leaf, SubjectId, Value};

use super::{Past, between, event_of};
use crate::error::Result;
use crate::record::{Kind, RecordId};
use crate::version::Version;
use crate::workspace::Workspace;
use crate::workspace::commit::as_i64;
use crate::workspace::event::DOCUMENT;
use crate::workspace::{read, reference};

/// What happened to a record between two times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Change {
    /// It was not there, and is.
    Created,
    /// It was there, and is different.
    Changed,
    /// It was there, and is not.
    Removed,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FieldDifference {
    /// Name of the field of the document.
    pub name: String,
    /// As it was, JSON text; none when it was empty or is erased.
    pub before: Option<String>,
    /// As it then was, JSON text; none when it was empty or is erased.
    pub after: Option<String>,
    /// Whether one of the two was erased since.
    pub erased: bool,
}

/// A record that differs between two times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordDifference {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The case or owner it belongs to.
    pub parent: Option<RecordId>,
    /// Its title at the later time, or the last there was.
    pub title: String,
    /// What happened.
    pub change: Change,
    /// Events about it between the two times.
    pub events: u32,
    /// The fields that differ.
    pub fields: Vec<FieldDifference>,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Side {
    /// The register as it is.
    Now,
    /// As it was at this time.
    At(DateTime<Utc>),
    /// As it was approved in this version.
    Version(RecordId),
}

/// A side, looked up.
struct Held {
    size: u64,
    /// The records that a version holds; empty for the whole register.
    version: Option<Vec<RecordId>>,
}

impl Held {
    fn holds(&self, it: &RecordDifference) -> bool {
        match &self.version {
            None => true,
            Some(records) if records.is_empty() => it.kind.is_of_register(),
            Some(records) => records.contains(&it.id),
        }
    }
}

impl RecordDifference {
    /// The same difference, seen from the other side.
    fn turned(mut self) -> Self {
        self.change = match self.change {
            Change::Created => Change::Removed,
            Change::Removed => Change::Created,
            Change::Changed => Change::Changed,
        };
        for field in &mut self.fields {
            std::mem::swap(&mut field.before, &mut field.after);
        }
        self
    }
}

impl Workspace {
    /// What differs between the register after the first `from` events and after the first `to`, by kind and reference.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn differences(&self, from: u64, to: u64) -> Result<Vec<RecordDifference>> {
        let mut touched: BTreeMap<[u8; 16], u32> = BTreeMap::new();
        self.each_event(from, to, &mut |leaf| {
            if leaf.subject != SubjectId::NONE {
                *touched.entry(leaf.subject.0).or_default() += 1;
            }
        })?;
        let hidden = self.hidden()?;
        let head = self.head()?.size;
        let mut found = Vec::new();
        for (subject, events) in touched {
            let id = RecordId(uuid::Uuid::from_bytes(subject));
            if hidden.contains(&id) {
                continue;
            }
            found.extend(self.differing(id, events, from, to, head)?);
        }
        found.sort_by(|a, b| {
            let key = |it: &RecordDifference| {
                (
                    it.kind,
                    reference::ordinal(&it.reference),
                    it.reference.clone(),
                )
            };
            key(a).cmp(&key(b))
        });
        Ok(found)
    }

    /// What differs in one record. Up to now its last events are enough, and those before that tell what their fields
    /// were; of what is gone, and between two past times, all of its events are read.
    pub(super) fn differing(
        &self,
        id: RecordId,
        events: u32,
        from: u64,
        to: u64,
        head: u64,
    ) -> Result<Option<RecordDifference>> {
        let sql = &self.connection;
        if to == head
            && let Ok(stored) = read::by_id(sql, id)
        {
            let (before, after) = lately(sql, id, from, to)?;
            let title = |_: &Past| Ok(stored.record.title_in(self.language));
            let found = difference(id, events, &before, &after, title)?;
            return Ok(found.map(|it| RecordDifference {
                reference: stored.reference,
                parent: stored.record.parent(),
                ..it
            }));
        }
        let (before, after) = between(sql, id, from, to)?;
        difference(id, events, &before, &after, |past| {
            past.title(self.language)
        })
    }

    /// What differs between two sides, from one to the other, whichever is older; of one record, or of all that both hold.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], [`Error::OtherKind`] for a version that is none; [`Error::Damaged`].
    pub fn compare(
        &self,
        from: &Side,
        to: &Side,
        record: Option<RecordId>,
    ) -> Result<Vec<RecordDifference>> {
        let (from, to) = (self.side(from)?, self.side(to)?);
        let mut found = if from.size <= to.size {
            self.differences(from.size, to.size)?
        } else {
            let turned = self.differences(to.size, from.size)?;
            turned.into_iter().map(RecordDifference::turned).collect()
        };
        found.retain(|it| {
            record.is_none_or(|record| record == it.id) && from.holds(it) && to.holds(it)
        });
        Ok(found)
    }

    fn side(&self, side: &Side) -> Result<Held> {
        Ok(match side {
            Side::Now => Held {
                size: self.head()?.size,
                version: None,
            },
            Side::At(at) => Held {
                size: self.size_at(*at)?,
                version: None,
            },
            Side::Version(id) => {
                let version: Version = self.get(*id)?.record.try_into()?;
                Held {
                    size: version.size,
                    version: Some(version.records),
                }
            }
        })
    }
}

/// A record before and after its events from `from` on, below `to`: of its fields those that they name, and no others.
fn lately(sql: &Connection, id: RecordId, from: u64, to: u64) -> Result<(Past, Past)> {
    let mut statement = sql.prepare_cached(
        "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq
         WHERE subject = ?1 AND event.seq >= ?2 AND event.seq < ?3 ORDER BY event.seq",
    )?;
    let mut rows = statement.query(params![id.bytes().as_slice(), as_i64(from)?, as_i64(to)?])?;
    let mut late = Vec::new();
    let mut names = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let (leaf, body) = event_of(row)?;
        names.extend(named(&leaf));
        late.push((leaf, body.to_vec()));
    }
    let before = just_before(sql, id, from, names)?;
    let mut after = before.clone();
    for (leaf, body) in late {
        after.apply(&leaf, &body)?;
    }
    Ok((before, after))
}

/// What these fields of a record were before an event, read backwards until all of them are found.
fn just_before(
    sql: &Connection,
    id: RecordId,
    from: u64,
    mut sought: BTreeSet<String>,
) -> Result<Past> {
    let mut statement = sql.prepare_cached(
        "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq
         WHERE subject = ?1 AND event.seq < ?2 ORDER BY event.seq DESC",
    )?;
    let mut rows = statement.query(params![id.bytes().as_slice(), as_i64(from)?])?;
    let mut past = Past::default();
    let mut is_first = true;
    while let Some(row) = rows.next()? {
        let (leaf, body) = event_of(row)?;
        let mut at = Past::default();
        at.apply(&leaf, body)?;
        if at.kind.is_some() && is_first {
            (past.kind, past.present, is_first) = (at.kind, at.present, false);
        }
        // It was taken out: what it had before that is nothing of what it had since.
        if at.kind.is_some() && !at.present {
            break;
        }
        for name in named(&leaf).filter(|name| sought.remove(name)) {
            if let Some(value) = at.fields.remove(&name) {
                past.fields.insert(name, value);
            } else if at.erased.contains(&name) {
                past.erased.insert(name);
            }
        }
        if sought.is_empty() && !is_first {
            break;
        }
    }
    Ok(past)
}

/// The fields of the document that an event sets, or says to be erased.
fn named(leaf: &Leaf) -> impl Iterator<Item = String> {
    let erased = match leaf.field("fields") {
        Some(FieldContent::Public(Value::Text(names))) if leaf.kind == "trail.erased" => {
            names.as_str()
        }
        _ => "",
    };
    let erased = erased
        .split(' ')
        .filter_map(|name| name.strip_prefix(DOCUMENT));
    let set = leaf
        .fields
        .iter()
        .filter_map(|field| field.name.strip_prefix(DOCUMENT));
    erased
        .chain(set)
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

pub(super) fn difference(
    id: RecordId,
    events: u32,
    before: &Past,
    after: &Past,
    title: impl Fn(&Past) -> Result<String>,
) -> Result<Option<RecordDifference>> {
    let change = match (before.present, after.present) {
        (false, true) => Change::Created,
        (true, false) => Change::Removed,
        (true, true) => Change::Changed,
        (false, false) => return Ok(None),
    };
    let names: BTreeSet<&String> = before
        .fields
        .keys()
        .chain(after.fields.keys())
        .chain(&before.erased)
        .chain(&after.erased)
        .collect();
    let fields: Vec<FieldDifference> = names
        .into_iter()
        .map(|name| FieldDifference {
            name: name.clone(),
            before: before.fields.get(name).cloned(),
            after: after.fields.get(name).cloned(),
            erased: before.erased.contains(name) || after.erased.contains(name),
        })
        .filter(|field| field.before != field.after)
        .collect();
    let Some(kind) = after.kind.or(before.kind) else {
        return Ok(None);
    };
    if fields.is_empty() && change == Change::Changed {
        return Ok(None);
    }
    let title = title(if after.present { after } else { before })?;
    let reference = after
        .reference
        .as_ref()
        .or(before.reference.as_ref())
        .cloned()
        .unwrap_or_else(|| id.to_string());
    Ok(Some(RecordDifference {
        id,
        kind,
        reference,
        parent: after.parent.or(before.parent),
        title,
        change,
        events,
        fields,
    }))
}
