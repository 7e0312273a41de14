//! The log as people browse it: pages of events, one event with its bytes and its proof.

use chrono::{DateTime, Utc};
use rusqlite::types::Value as Sql;
use serde::{Deserialize, Serialize};
use tilsyn_trail::{
    Divergence, FieldContent, HeadOutcome, HeldHead, Leaf, leaf_hash, to_hex, tree,
};

use super::commit::as_i64;
use super::history::{self, EventView, FieldState, Names, keep_back};
use super::read;
use super::{Head, Workspace};
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};

/// The most events on one page.
const LARGEST_PAGE: u32 = 200;

/// Which events are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EventQuery {
    /// Only those with a smaller number: the page goes on downwards from here.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub before: Option<u64>,
    /// How many, at most 200.
    pub limit: u32,
    /// About this record.
    pub subject: Option<RecordId>,
    /// By this person.
    pub actor: Option<RecordId>,
    /// About records of this kind.
    pub kind: Option<Kind>,
    /// Only erasures.
    pub erasures: bool,
    /// Not before this time.
    pub from: Option<DateTime<Utc>>,
    /// Before this time.
    pub to: Option<DateTime<Utc>>,
}

/// A page of events, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EventPage {
    /// Events in the whole log.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
    /// The page.
    pub events: Vec<EventView>,
    /// Where the next page begins; none at the end.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub next: Option<u64>,
}

/// A field of an event, with what proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProvenField {
    /// Its name, as in the leaf.
    pub name: String,
    /// What is known of it.
    pub state: FieldState,
    /// The commitment that stands in the leaf, hexadecimal; none for a public value.
    pub commitment: Option<String>,
    /// The salt, hexadecimal, while there is one.
    pub salt: Option<String>,
    /// The value, while there is one.
    pub value: Option<String>,
}

/// An event with its bytes and the proof that it is under the head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProvenEvent {
    /// The event as people read it.
    pub event: EventView,
    /// The bytes of its leaf, hexadecimal.
    pub leaf: String,
    /// Its fields.
    pub fields: Vec<ProvenField>,
    /// The hashes of the inclusion proof, from the leaf to the root, hexadecimal (RFC 6962 2.1.1).
    pub proof: Vec<String>,
    /// Events under the head that it is proved against.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub head_size: u64,
    /// Root of that head, hexadecimal.
    pub root: String,
    /// Whether leaf and proof give that root.
    pub proved: bool,
}

impl Workspace {
    /// A page of the log, newest first, without what is said in it of cases under secrecy that the reader does not see:
    /// that something happened, when and by whom, stays.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn event_page(&self, query: &EventQuery) -> Result<EventPage> {
        let limit = query.limit.clamp(1, LARGEST_PAGE);
        let (conditions, mut values) = conditions(query)?;
        values.push(Sql::Integer(i64::from(limit) + 1));
        let mut statement = self.connection.prepare(&format!(
            "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq
             WHERE {conditions} ORDER BY event.seq DESC LIMIT ?"
        ))?;
        let names = Names::of(&self.connection, self.language)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(history::view(
                &row.get::<_, Vec<u8>>(0)?,
                row.get::<_, Option<Vec<u8>>>(1)?.as_deref(),
                &names,
            )?);
        }
        let hidden = self.hidden()?;
        for event in &mut events {
            keep_back(event, &hidden);
        }
        let more = events.len() > limit as usize;
        events.truncate(limit as usize);
        Ok(EventPage {
            size: self.head()?.size,
            next: events.last().filter(|_| more).map(|event| event.seq),
            events,
        })
    }

    /// One event, with its bytes and its proof against the last head. Of one that secrecy keeps back there are neither
    /// bytes nor fields, only that it is there and is proved.
    ///
    /// # Errors
    /// [`Error::NoSuchEvent`]; [`Error::Damaged`].
    pub fn proven_event(&self, seq: u64) -> Result<ProvenEvent> {
        let Head { size, root, .. } = self.head()?;
        if seq >= size {
            return Err(Error::NoSuchEvent(seq));
        }
        let (bytes, disclosed) = history::event_of(&self.connection, seq)?;
        let leaf = Leaf::decode(&bytes)?;
        let hidden = self.hidden()?;
        let kept_back = hidden.contains(&RecordId(uuid::Uuid::from_bytes(leaf.subject.0)));
        let fields = leaf
            .fields
            .iter()
            .map(|field| match &field.content {
                FieldContent::Public(value) => ProvenField {
                    name: field.name.clone(),
                    state: FieldState::Public,
                    commitment: None,
                    salt: None,
                    value: history::shown(value),
                },
                FieldContent::Committed(commitment) => {
                    let disclosure = disclosed.iter().find(|it| it.name == field.name);
                    ProvenField {
                        name: field.name.clone(),
                        state: disclosure.map_or(FieldState::Absent, |_| FieldState::Disclosed),
                        commitment: Some(to_hex(commitment)),
                        salt: disclosure.map(|it| to_hex(&it.salt.0)),
                        value: disclosure.and_then(|it| history::shown(&it.value)),
                    }
                }
            })
            .collect();
        let hashes = self.leaf_hashes()?;
        let proof = tree::inclusion_proof(&hashes, seq, size)
            .map_err(|_| Error::TrailBroken("an event is not under the head".to_owned()))?;
        let proved = tree::verify_inclusion(&leaf_hash(&bytes), seq, size, &proof, &root).is_ok();
        let body = tilsyn_trail::pack(&disclosed)?;
        let names = Names::of(&self.connection, self.language)?;
        let mut event = history::view(&bytes, Some(&body), &names)?;
        keep_back(&mut event, &hidden);
        let leaf = bytes.iter().map(|byte| format!("{byte:02x}"));
        Ok(ProvenEvent {
            event,
            leaf: if kept_back {
                String::new()
            } else {
                leaf.collect()
            },
            fields: if kept_back { Vec::new() } else { fields },
            proof: proof.iter().map(|hash| to_hex(hash)).collect(),
            head_size: size,
            root: to_hex(&root),
            proved,
        })
    }

    /// How the log compares with a head that somebody holds, from the leaves alone.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn compare_head(&self, head: &HeldHead) -> Result<HeadOutcome> {
        let hashes = self.leaf_hashes()?;
        let size = u64::try_from(hashes.len()).unwrap_or(u64::MAX);
        let Some(first) = usize::try_from(head.size)
            .ok()
            .and_then(|count| hashes.get(..count))
        else {
            return Ok(HeadOutcome::Diverged(Divergence::RolledBack));
        };
        Ok(if tree::root(first) != head.root {
            HeadOutcome::Diverged(if head.size == size {
                Divergence::Rewritten
            } else {
                Divergence::Forked
            })
        } else if head.size == 0 {
            HeadOutcome::Empty
        } else {
            HeadOutcome::Agrees
        })
    }

    /// The signed heads that the file retains, newest first.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn heads(&self, limit: u32) -> Result<Vec<Head>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT note FROM head ORDER BY size DESC LIMIT ?1")?;
        let mut rows = statement.query([limit])?;
        let mut heads = Vec::new();
        while let Some(row) = rows.next()? {
            heads.push(read::head_from(row.get(0)?)?);
        }
        Ok(heads)
    }
}

/// The conditions of a query. Kind, actor and time stand at fixed places of the leaf.
fn conditions(query: &EventQuery) -> Result<(String, Vec<Sql>)> {
    let mut conditions = vec!["1"];
    let mut values = Vec::new();
    if let Some(before) = query.before {
        conditions.push("event.seq < ?");
        values.push(Sql::Integer(as_i64(before)?));
    }
    if let Some(subject) = query.subject {
        conditions.push(
            "subject IN (SELECT ? UNION SELECT unhex(replace(id, '-', '')) FROM record WHERE parent = ?)",
        );
        values.push(Sql::Blob(subject.bytes().to_vec()));
        values.push(Sql::Text(subject.to_string()));
    }
    if let Some(actor) = query.actor {
        conditions.push("substr(leaf, 49, 16) = ?");
        values.push(Sql::Blob(actor.bytes().to_vec()));
    }
    let prefix = query
        .kind
        .map(|kind| format!("{}.", kind.code().replace('_', "-")))
        .or_else(|| query.erasures.then(|| "trail.erased".to_owned()));
    if let Some(prefix) = prefix {
        conditions.push("substr(leaf, 82, ?) = ?");
        values.push(Sql::Integer(i64::try_from(prefix.len()).unwrap_or(0)));
        values.push(Sql::Blob(prefix.into_bytes()));
    }
    for (time, condition) in [
        (query.from, "substr(leaf, 41, 8) >= ?"),
        (query.to, "substr(leaf, 41, 8) < ?"),
    ] {
        if let Some(time) = time {
            let millis = u64::try_from(time.timestamp_millis()).unwrap_or(0);
            conditions.push(condition);
            values.push(Sql::Blob(millis.to_be_bytes().to_vec()));
        }
    }
    Ok((conditions.join(" AND "), values))
}

#[cfg(test)]
mod tests;
