//! The past: a record as it was, the register as it was, and what lies between two times. All of it from the log.

mod comparison;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};
use tilsyn_trail::{FieldContent, Leaf, Value, unpack};

use super::commit::as_i64;
use super::event::{DOCUMENT, is_public};
use super::{Stored, Workspace};
use crate::error::{Error, Result};
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::text::Language;

pub use comparison::{Change, FieldDifference, RecordDifference, Side};

/// A record as it was at some time.
#[derive(Debug, Clone, PartialEq)]
pub struct Then {
    /// The record as it was.
    pub stored: Stored,
    /// Fields that it had and that were erased since.
    pub erased: Vec<String>,
}

/// A record while its events are read.
#[derive(Debug, Clone, Default)]
pub(super) struct Past {
    pub(super) kind: Option<Kind>,
    pub(super) reference: Option<String>,
    parent: Option<RecordId>,
    pub(super) seq: u64,
    pub(super) present: bool,
    pub(super) fields: BTreeMap<String, String>,
    erased: BTreeSet<String>,
}

impl Past {
    /// Adds what one event says.
    pub(super) fn apply(&mut self, leaf: &Leaf, body: &[u8]) -> Result<()> {
        let Some((noun, verb)) = leaf.kind.split_once('.') else {
            return Ok(());
        };
        self.seq = leaf.seq;
        if (noun, verb) == ("trail", "erased") {
            if let Some(FieldContent::Public(Value::Text(names))) = leaf.field("fields") {
                for name in names
                    .split(' ')
                    .filter_map(|name| name.strip_prefix(DOCUMENT))
                {
                    self.fields.remove(name);
                    self.erased.insert(name.to_owned());
                }
            }
            return Ok(());
        }
        let Ok(kind) = noun.replace('-', "_").parse::<Kind>() else {
            return Ok(());
        };
        self.kind = Some(kind);
        if verb == "removed" {
            self.present = false;
            self.fields.clear();
            self.erased.clear();
            return Ok(());
        }
        self.present = true;
        if let Some(FieldContent::Public(Value::Bytes(parent))) = leaf.field("parent")
            && let Ok(parent) = uuid::Uuid::from_slice(parent)
        {
            self.parent = Some(RecordId(parent));
        }
        let disclosed: BTreeMap<String, Value> = unpack(body)?
            .into_iter()
            .map(|it| (it.name, it.value))
            .collect();
        if let Some(Value::Text(reference)) = disclosed.get("ref") {
            self.reference = Some(reference.clone());
        }
        for field in &leaf.fields {
            let Some(name) = field.name.strip_prefix(DOCUMENT) else {
                continue;
            };
            let value = match &field.content {
                FieldContent::Public(value) => Some(value),
                FieldContent::Committed(_) => disclosed.get(&field.name),
            };
            self.erased.remove(name);
            match value {
                Some(Value::Text(code)) if is_public(kind, name) => {
                    let json = serde_json::Value::String(code.clone()).to_string();
                    self.fields.insert(name.to_owned(), json);
                }
                Some(Value::Text(json)) => {
                    self.fields.insert(name.to_owned(), json.clone());
                }
                Some(_) => drop(self.fields.remove(name)),
                None => {
                    self.fields.remove(name);
                    self.erased.insert(name.to_owned());
                }
            }
        }
        Ok(())
    }

    /// The record it was; none if it was not there.
    pub(super) fn record(&self) -> Result<Option<Record>> {
        let Some(kind) = self.kind.filter(|_| self.present) else {
            return Ok(None);
        };
        Record::parse(kind, &self.document()).map(Some)
    }

    /// Its document, as it was.
    pub(super) fn document(&self) -> String {
        let canonical = Canonical {
            fields: self.fields.clone(),
        };
        canonical.text()
    }

    /// The fields that it had and that were erased since.
    pub(super) fn erased(&self) -> Vec<String> {
        self.erased.iter().cloned().collect()
    }

    pub(super) fn title(&self, language: Language) -> Result<String> {
        Ok(self
            .record()?
            .map(|record| record.title_in(language))
            .unwrap_or_default())
    }
}

/// Reads the events about a record whose number is below `size`.
pub(super) fn of(sql: &Connection, id: RecordId, size: u64) -> Result<Past> {
    let mut past = Past::default();
    each(sql, id, size, |leaf, body| past.apply(leaf, body))?;
    Ok(past)
}

/// A record as it was after the first `from` events, and as it was after the first `to`: its events are read once.
pub(super) fn between(sql: &Connection, id: RecordId, from: u64, to: u64) -> Result<(Past, Past)> {
    let mut past = Past::default();
    let mut before = None;
    each(sql, id, to, |leaf, body| {
        if leaf.seq >= from && before.is_none() {
            before = Some(past.clone());
        }
        past.apply(leaf, body)
    })?;
    Ok((before.unwrap_or_else(|| past.clone()), past))
}

/// Each event about a record whose number is below `size`, in their order, with what was disclosed of it.
fn each(
    sql: &Connection,
    id: RecordId,
    size: u64,
    mut event: impl FnMut(&Leaf, &[u8]) -> Result<()>,
) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq
         WHERE subject = ?1 AND event.seq < ?2 ORDER BY event.seq",
    )?;
    let mut rows = statement.query(params![id.bytes().as_slice(), as_i64(size)?])?;
    while let Some(row) = rows.next()? {
        let (leaf, body) = event_of(row)?;
        event(&leaf, body)?;
    }
    Ok(())
}

/// An event of a row of `leaf, body`, with what was disclosed of it.
fn event_of<'a>(row: &'a Row<'_>) -> Result<(Leaf, &'a [u8])> {
    let leaf = row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?;
    let body = row.get_ref(1)?.as_blob_or_null();
    let body = body.map_err(rusqlite::Error::from)?;
    Ok((Leaf::decode(leaf)?, body.unwrap_or_default()))
}

/// The versions of a record: after how many events each stood, and since when by its author's clock; the oldest first.
pub(super) fn versions(sql: &Connection, id: RecordId) -> Result<Vec<(u64, DateTime<Utc>)>> {
    let mut statement = sql.prepare_cached(
        "SELECT seq, substr(leaf, 41, 8) FROM event WHERE subject = ?1 ORDER BY seq",
    )?;
    let mut rows = statement.query([id.bytes().as_slice()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let damaged = || Error::Damaged("the time of an event".to_owned());
        let seq: i64 = row.get(0)?;
        let bytes: [u8; 8] = row.get(1).map_err(|_| damaged())?;
        let time = i64::try_from(u64::from_be_bytes(bytes))
            .ok()
            .and_then(DateTime::from_timestamp_millis)
            .ok_or_else(damaged)?;
        found.push((u64::try_from(seq + 1).map_err(|_| damaged())?, time));
    }
    Ok(found)
}

impl Workspace {
    /// How many events there were at this time: up to the last one whose author's clock showed no later time.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn size_at(&self, at: DateTime<Utc>) -> Result<u64> {
        let Ok(millis) = u64::try_from(at.timestamp_millis()) else {
            return Ok(0);
        };
        let last: i64 = self
            .connection
            .prepare_cached(
                "SELECT coalesce((SELECT seq FROM event WHERE substr(leaf, 41, 8) <= ?1 ORDER BY seq DESC LIMIT 1), -1)",
            )?
            .query_row([millis.to_be_bytes().as_slice()], |row| row.get(0))?;
        u64::try_from(last + 1).map_err(|_| Error::Damaged("the number of an event".to_owned()))
    }

    /// The id behind a reference or id, also of a record that was removed since.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there never was one.
    pub fn find_ever(&self, reference: &str) -> Result<RecordId> {
        let refused = match super::read::resolve(&self.connection, reference) {
            Err(refused @ Error::NoSuchRecord(_)) => refused,
            Ok(id) if self.hidden()?.contains(&id) => {
                return Err(super::read::no_such(reference));
            }
            found => return found,
        };
        let mut removed = BTreeSet::new();
        self.each_event(0, self.head()?.size, &mut |leaf| {
            if leaf.kind.ends_with(".removed") {
                removed.insert(leaf.subject.0);
            }
        })?;
        for subject in removed {
            let id = RecordId(uuid::Uuid::from_bytes(subject));
            let past = of(&self.connection, id, self.head()?.size)?;
            if past.reference.as_deref() == Some(reference) || id.to_string() == reference {
                return Ok(id);
            }
        }
        Err(refused)
    }

    /// A record as it was after the first `size` events. What was erased since is not in it, and named.
    ///
    /// # Errors
    /// [`Error::NotThen`] if it was not there; [`Error::NoSuchRecord`] of what secrecy keeps back from who reads;
    /// [`Error::Damaged`].
    pub fn as_of(&self, id: RecordId, size: u64) -> Result<Then> {
        if self.hidden()?.contains(&id) {
            return Err(Error::NoSuchRecord(id.to_string()));
        }
        self.then(id, size)
    }

    fn then(&self, id: RecordId, size: u64) -> Result<Then> {
        let past = of(&self.connection, id, size)?;
        let known = super::read::by_id(&self.connection, id).ok();
        let reference = past
            .reference
            .clone()
            .or_else(|| known.map(|stored| stored.reference))
            .unwrap_or_else(|| id.to_string());
        let record = past
            .record()?
            .ok_or_else(|| Error::NotThen(reference.clone()))?;
        Ok(Then {
            stored: Stored {
                id,
                ordinal: super::reference::ordinal(&reference).unwrap_or(0),
                reference,
                seq: past.seq,
                record,
            },
            erased: past.erased.into_iter().collect(),
        })
    }

    /// All records of a kind as they were after the first `size` events, in order.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn all_as_of(&self, kind: Kind, size: u64) -> Result<Vec<Then>> {
        let mut subjects = BTreeSet::new();
        let prefix = format!("{}.", kind.code().replace('_', "-"));
        self.each_event(0, size, &mut |leaf| {
            if leaf.kind.starts_with(&prefix) {
                subjects.insert(leaf.subject.0);
            }
        })?;
        let hidden = self.hidden_of(kind)?;
        let mut found = Vec::new();
        for subject in subjects {
            let id = RecordId(uuid::Uuid::from_bytes(subject));
            if hidden.contains(&id) {
                continue;
            }
            match self.then(id, size) {
                Ok(then) => found.push(then),
                Err(Error::NotThen(_)) => {}
                Err(error) => return Err(error),
            }
        }
        found.sort_by_key(|then| then.stored.ordinal);
        Ok(found)
    }

    fn each_event(&self, from: u64, to: u64, tell: &mut dyn FnMut(&Leaf)) -> Result<()> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT leaf FROM event WHERE seq >= ?1 AND seq < ?2 ORDER BY seq")?;
        let mut rows = statement.query(params![as_i64(from)?, as_i64(to)?])?;
        while let Some(row) = rows.next()? {
            let bytes = row
                .get_ref(0)?
                .as_blob()
                .map_err(|_| Error::Damaged("a leaf is no blob".to_owned()))?;
            tell(&Leaf::decode(bytes)?);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
