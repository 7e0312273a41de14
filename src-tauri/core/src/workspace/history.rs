//! The log as people read it: events with what is still known of their fields, and the history of a record.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use tilsyn_trail::{FieldContent, Leaf, Value, leaf_hash, unpack};

use super::branch::{BranchOrigin, origin_of};
use super::event::{DOCUMENT, is_public};
use super::read::{all, parse_id};
use super::{Workspace, commit::as_i64};
use crate::actor::Actor;
use crate::erasure::{ErasureGround, OwnRetention};
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};
use crate::text::Language;

/// What is known of a field of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FieldState {
    /// The value stands in the leaf.
    Public,
    /// The value is disclosed and can be checked against its commitment.
    Disclosed,
    /// The value is gone: erased, or left out of this copy.
    Absent,
}

/// A field of an event, as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FieldView {
    /// Name of the field of the document.
    pub name: String,
    /// What is known of it.
    pub state: FieldState,
    /// The value: JSON text for fields of documents. None when absent or null.
    pub value: Option<String>,
}

/// What an event of erasure says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ErasedView {
    /// Ground.
    pub ground: Option<ErasureGround>,
    /// Retention rule, if one asked for it.
    pub rule: Option<OwnRetention>,
    /// Names of the fields, as in events: `d.title`, `reason`.
    pub fields: Vec<String>,
    /// Numbers of the events whose values went.
    #[cfg_attr(feature = "ts", ts(type = "Array<number>"))]
    pub events: Vec<u64>,
}

/// An event, as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EventView {
    /// Its number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: u64,
    /// When, by the author's clock.
    pub at: DateTime<Utc>,
    /// Kind, e.g. `activity.changed`.
    pub kind: String,
    /// Who, by name if the name is still there.
    pub actor: Option<String>,
    /// In which role that person is enrolled.
    pub role: Option<crate::actor::Role>,
    /// The record.
    pub subject: Option<RecordId>,
    /// Its reference, if the record is still there.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Its title, if the record is still there; for an entry that of its case.
    pub title: Option<String>,
    /// Why, in the author's words.
    pub reason: Option<String>,
    /// The batch that this event takes back, if it does.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub undoes: Option<u64>,
    /// The event of a branch that it was made of, if it came in with one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub branch: Option<BranchOrigin>,
    /// For an erasure: ground and rule, the fields and the numbers of the events whose values went.
    pub erased: Option<ErasedView>,
    /// Number of the first event of the same commit.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub batch: u64,
    /// Hash of the leaf, hexadecimal.
    pub leaf_hash: String,
    /// Fields of the document that it carries.
    pub fields: Vec<FieldView>,
}

impl Workspace {
    /// An event as it is stored: the bytes of its leaf, and its disclosed values with their salts.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is not there or its values cannot be read; [`Error::NoSuchEvent`] of what secrecy keeps back
    /// from who reads.
    pub fn stored_event(&self, seq: u64) -> Result<(Vec<u8>, Vec<tilsyn_trail::Disclosure>)> {
        let (leaf, disclosed) = event_of(&self.connection, seq)?;
        let subject = RecordId(uuid::Uuid::from_bytes(Leaf::decode(&leaf)?.subject.0));
        if self.hidden()?.contains(&subject) {
            return Err(Error::NoSuchEvent(seq));
        }
        Ok((leaf, disclosed))
    }

    /// The history of a record and of what belongs to it, oldest first.
    ///
    /// # Errors
    /// [`Error::Damaged`]; [`Error::NoSuchRecord`] of what secrecy keeps back from who reads.
    pub fn history(&self, id: RecordId) -> Result<Vec<EventView>> {
        if self.hidden()?.contains(&id) {
            return Err(Error::NoSuchRecord(id.to_string()));
        }
        let mut subjects = vec![id];
        let mut statement = self
            .connection
            .prepare_cached("SELECT id FROM record WHERE parent = ?1")?;
        let rows = statement.query_map([id.to_string()], |row| row.get::<_, String>(0))?;
        for row in rows {
            subjects.push(parse_id(&row?)?);
        }
        let mut events = Vec::new();
        let mut statement = self.connection.prepare_cached(
            "SELECT event.seq, leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq WHERE subject = ?1",
        )?;
        let names = Names::of(&self.connection, self.language)?;
        for subject in subjects {
            let mut rows = statement.query([subject.bytes().as_slice()])?;
            while let Some(row) = rows.next()? {
                events.push(view(
                    &row.get::<_, Vec<u8>>(1)?,
                    row.get::<_, Option<Vec<u8>>>(2)?.as_deref(),
                    &names,
                )?);
            }
        }
        events.sort_by_key(|event| event.seq);
        Ok(events)
    }

    /// Events of the log by number, oldest first; of what secrecy keeps back only that something happened.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn events(&self, from: u64, limit: u32) -> Result<Vec<EventView>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq WHERE event.seq >= ?1
             ORDER BY event.seq LIMIT ?2",
        )?;
        let names = Names::of(&self.connection, self.language)?;
        let mut rows = statement.query(params![as_i64(from)?, limit])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(view(
                &row.get::<_, Vec<u8>>(0)?,
                row.get::<_, Option<Vec<u8>>>(1)?.as_deref(),
                &names,
            )?);
        }
        let hidden = self.hidden()?;
        for event in &mut events {
            keep_back(event, &hidden);
        }
        Ok(events)
    }
}

/// Takes out of an event what is said in it, when it is about something that secrecy keeps back.
pub(super) fn keep_back(event: &mut EventView, hidden: &HashSet<RecordId>) {
    if event.subject.is_some_and(|id| hidden.contains(&id)) {
        event.reference = None;
        event.title = None;
        event.reason = None;
        event.fields.clear();
        if let Some(erased) = &mut event.erased {
            erased.fields.clear();
        }
    }
}

/// An event as it is stored: the bytes of its leaf, and its disclosed values with their salts.
pub(super) fn event_of(
    sql: &Connection,
    seq: u64,
) -> Result<(Vec<u8>, Vec<tilsyn_trail::Disclosure>)> {
    let found: Option<(Vec<u8>, Option<Vec<u8>>)> = sql
        .prepare_cached(
            "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq WHERE event.seq = ?1",
        )?
        .query_row([as_i64(seq)?], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (leaf, body) = found.ok_or_else(|| Error::Damaged(format!("event {seq} is missing")))?;
    Ok((leaf, unpack(&body.unwrap_or_default())?))
}

/// Reference and title of a record.
type Named = (String, String);

/// The title of the record `r` in the language `?2`, if it is named in several and in that; one without a title, an entry of a
/// case, is called as its case `p` is.
pub(super) const TITLE: &str = "coalesce(nullif(iif(json_type(r.document, '$.name') = 'object',
    r.document->>('$.name.' || ?2), NULL), ''), iif(r.title <> '', r.title, coalesce(p.title, '')))";

/// References and people, to show events with: looked up when an event names them, since a log may be long.
pub(super) struct Names<'a> {
    sql: &'a Connection,
    language: Language,
    actors: BTreeMap<[u8; 16], Actor>,
    references: RefCell<BTreeMap<[u8; 16], Option<Named>>>,
}

impl<'a> Names<'a> {
    pub(super) fn of(sql: &'a Connection, language: Language) -> Result<Self> {
        let mut actors = BTreeMap::new();
        for stored in all(sql, Kind::Actor)? {
            actors.insert(stored.id.bytes(), stored.record.try_into()?);
        }
        Ok(Self {
            sql,
            language,
            actors,
            references: RefCell::default(),
        })
    }

    /// Reference and title of a record, if it is still there.
    fn of_record(&self, id: [u8; 16]) -> Result<Option<Named>> {
        if let Some(known) = self.references.borrow().get(&id) {
            return Ok(known.clone());
        }
        let found = self
            .sql
            .prepare_cached(
                &format!("SELECT r.ref, {TITLE} FROM record AS r LEFT JOIN record AS p ON p.id = r.parent WHERE r.id = ?1"),
            )?
            .query_row(
                [
                    uuid::Uuid::from_bytes(id).to_string().as_str(),
                    self.language.code(),
                ],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        self.references.borrow_mut().insert(id, found.clone());
        Ok(found)
    }
}

pub(super) fn view(leaf: &[u8], body: Option<&[u8]>, names: &Names<'_>) -> Result<EventView> {
    let hash = tilsyn_trail::to_hex(&leaf_hash(leaf));
    let leaf = Leaf::decode(leaf)?;
    let disclosed: BTreeMap<String, Value> = unpack(body.unwrap_or_default())?
        .into_iter()
        .map(|it| (it.name, it.value))
        .collect();
    let kind: Option<Kind> = leaf
        .kind
        .split_once('.')
        .and_then(|(noun, _)| noun.replace('-', "_").parse().ok());
    let mut fields = Vec::new();
    for field in &leaf.fields {
        let Some(name) = field.name.strip_prefix(DOCUMENT) else {
            continue;
        };
        let (state, value) = match &field.content {
            FieldContent::Public(value) => (FieldState::Public, shown(value)),
            FieldContent::Committed(_) => disclosed
                .get(&field.name)
                .map_or((FieldState::Absent, None), |value| {
                    (FieldState::Disclosed, shown(value))
                }),
        };
        // A public code stands without the quotes that JSON text has: give both the same form.
        let value = match value {
            Some(code) if kind.is_some_and(|kind| is_public(kind, name)) => {
                Some(serde_json::Value::String(code).to_string())
            }
            other => other,
        };
        fields.push(FieldView {
            name: name.to_owned(),
            state,
            value,
        });
    }
    let subject = (leaf.subject != tilsyn_trail::SubjectId::NONE).then_some(leaf.subject.0);
    let actor = names.actors.get(&leaf.actor.0);
    let millis = i64::try_from(leaf.time_ms)
        .map_err(|_| Error::Damaged("the time of an event".to_owned()))?;
    let about = subject.map(|bytes| names.of_record(bytes)).transpose()?;
    let (reference, title) = about.flatten().unzip();
    let number = |name: &str| match leaf.field(name) {
        Some(FieldContent::Public(Value::Int(it))) => u64::try_from(*it).ok(),
        _ => None,
    };
    let (batch, undoes) = (number("batch").unwrap_or(leaf.seq), number("undoes"));
    let erased = (leaf.kind == "trail.erased").then(|| erased(&leaf));
    let branch = origin_of(&leaf).and_then(|it| {
        Some(BranchOrigin {
            actor: names.actors.get(&it.actor).map(|it| it.name.to_string()),
            at: DateTime::from_timestamp_millis(i64::try_from(it.time_ms).ok()?)?,
            leaf_hash: tilsyn_trail::to_hex(&it.leaf),
        })
    });
    Ok(EventView {
        seq: leaf.seq,
        at: DateTime::from_timestamp_millis(millis)
            .ok_or_else(|| Error::Damaged("the time of an event".to_owned()))?,
        actor: actor.map(|actor| actor.name.to_string()),
        role: actor.and_then(|actor| actor.role),
        subject: subject.map(|bytes| RecordId(uuid::Uuid::from_bytes(bytes))),
        reference,
        title: title.filter(|title| !title.is_empty()),
        reason: disclosed.get("reason").and_then(shown),
        undoes,
        branch,
        erased,
        batch,
        kind: leaf.kind,
        leaf_hash: hash,
        fields,
    })
}

fn erased(leaf: &Leaf) -> ErasedView {
    let text = |name: &str| match leaf.field(name) {
        Some(FieldContent::Public(Value::Text(text))) => text.as_str(),
        _ => "",
    };
    let events = match leaf.field("events") {
        Some(FieldContent::Public(Value::Bytes(bytes))) => bytes.as_slice(),
        _ => &[],
    };
    ErasedView {
        ground: text("ground").parse().ok(),
        rule: text("rule").parse().ok(),
        fields: text("fields")
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        events: events
            .as_chunks::<8>()
            .0
            .iter()
            .map(|bytes| u64::from_be_bytes(*bytes))
            .collect(),
    }
}

pub(super) fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Text(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Bytes(bytes) => Some(tilsyn_trail::to_hex(bytes)),
        Value::Time(millis) => Some(millis.to_string()),
        Value::Attachment { sha256, .. } => Some(tilsyn_trail::to_hex(sha256)),
    }
}
