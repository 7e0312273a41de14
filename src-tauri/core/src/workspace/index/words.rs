//! Full-text search.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params};
use serde::Serialize;

use super::Index;
use super::abreast::abreast;
use super::docs::{at, small};
use super::excerpt::Asked;
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};
use crate::value::Line;
use crate::workspace::Workspace;
use crate::workspace::history::TITLE;
use crate::workspace::read::{Stored, parse_id};

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Hit {
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title; for an entry the title of its case.
    pub title: String,
    /// The record to open: itself, or the case it belongs to.
    pub open: RecordId,
    /// The words around the match; matched words between U+0002 and U+0003.
    pub excerpt: String,
}

/// The words of one workspace: which record has which. The texts themselves stay in the file.
#[derive(Debug)]
pub struct Words {
    connection: Connection,
    /// By row of the table: the record, until it is gone.
    places: Vec<Option<Place>>,
    /// By record: its row.
    rows: HashMap<RecordId, u32>,
}

/// A record, and the one to open for it.
#[derive(Debug, Clone, Copy)]
struct Place {
    id: RecordId,
    open: RecordId,
}

/// The words of a record, ready to be put into the table.
struct Worded {
    place: Place,
    reference: String,
    title: String,
    body: String,
}

const ALL: &str = "SELECT id, ref, title, document, coalesce(parent, id) FROM record";

impl Words {
    /// Of no record.
    pub fn empty() -> Result<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE VIRTUAL TABLE words USING fts5(ref, title, body, content = '', contentless_delete = 1,
             tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
             INSERT INTO words(words, rank) VALUES ('rank', 'bm25(12.0, 8.0, 1.0)');",
        )?;
        Ok(Self {
            connection,
            places: Vec::new(),
            rows: HashMap::new(),
        })
    }

    /// Adds a record, and of what it is a part.
    pub fn put(&mut self, stored: &Stored, parent: Option<RecordId>) -> Result<()> {
        let record = &stored.record;
        self.add(&Worded {
            place: Place {
                id: stored.id,
                open: parent.unwrap_or(stored.id),
            },
            reference: stored.reference.clone(),
            title: record.title(),
            body: words_of(&record.canonical()?.text())?,
        })
    }

    /// Reads all records.
    pub fn build(workspace: &Workspace) -> Result<Self> {
        let mut words = Self::empty()?;
        words.connection.execute_batch("BEGIN")?;
        let mut read = workspace.connection.prepare(ALL)?;
        let mut rows = read.query([])?;
        abreast(
            || rows.next()?.map(Unworded::of).transpose(),
            |batch| {
                let read = batch.into_iter().map(Unworded::read);
                read.collect::<Result<Vec<_>>>()
            },
            |batch| batch?.iter().try_for_each(|it| words.add(it)),
        )?;
        words.connection.execute_batch("COMMIT")?;
        Ok(words)
    }

    fn add(&mut self, it: &Worded) -> Result<()> {
        let row = small(self.places.len())?;
        self.connection
            .prepare_cached("INSERT INTO words(rowid, ref, title, body) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![row, it.reference, it.title, it.body])?;
        self.places.push(Some(it.place));
        self.rows.insert(it.place.id, row);
        Ok(())
    }

    fn at(&self, row: u32) -> Option<Place> {
        self.places.get(at(row)).copied().flatten()
    }

    /// The words of a record are now those it has; none if it is gone.
    pub fn replace(&mut self, workspace: &Workspace, id: RecordId) -> Result<()> {
        if let Some(row) = self.rows.remove(&id) {
            self.connection
                .prepare_cached("DELETE FROM words WHERE rowid = ?1")?
                .execute([row])?;
            if let Some(place) = self.places.get_mut(at(row)) {
                *place = None;
            }
        }
        let mut statement = workspace
            .connection
            .prepare_cached(&format!("{ALL} WHERE id = ?1"))?;
        let mut rows = statement.query([id.to_string()])?;
        while let Some(row) = rows.next()? {
            self.add(&Unworded::of(row)?.read()?)?;
        }
        Ok(())
    }

    /// The records that have all of these words, or whose entries have them.
    ///
    /// # Errors
    /// [`Error::Filter`] without a word; [`Error::Damaged`].
    pub fn ids(&self, line: &Line) -> Result<Vec<RecordId>> {
        let query = match_of(line.as_str()).ok_or_else(|| Error::Filter(format!("text={line}")))?;
        let mut statement = self
            .connection
            .prepare_cached("SELECT rowid FROM words WHERE words MATCH ?1")?;
        let mut rows = statement.query([query])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.extend(self.at(row.get(0)?).map(|place| place.open));
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }
}

/// A record as it lies in the file.
struct Unworded {
    id: String,
    reference: String,
    title: String,
    document: String,
    open: String,
}

impl Unworded {
    fn of(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            reference: row.get(1)?,
            title: row.get(2)?,
            document: row.get(3)?,
            open: row.get(4)?,
        })
    }

    fn read(self) -> Result<Worded> {
        Ok(Worded {
            place: Place {
                id: parse_id(&self.id)?,
                open: parse_id(&self.open)?,
            },
            body: words_of(&self.document)?,
            reference: self.reference,
            title: self.title,
        })
    }
}

impl Workspace {
    /// Finds records with all of these words, or words that begin so. Best matches first; of words that are in more than
    /// four thousand records, the best of the first of them: somebody who looks for one will say more. Cases under secrecy
    /// are left out, with what belongs to them.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn search(&self, text: &str, limit: u32, index: &mut Index) -> Result<Vec<Hit>> {
        let hidden = self.hidden()?;
        // What is left out makes room for what comes after it.
        let read_at_most = if hidden.is_empty() { limit } else { RANKED };
        let Some(query) = match_of(text) else {
            return Ok(Vec::new());
        };
        let words = index.words(self)?;
        // Ranked first, and only the best are read: marking every match of a common word would take long.
        let mut statement = words.connection.prepare_cached(
            "SELECT place FROM (SELECT rowid AS place, rank AS score FROM words WHERE words MATCH ?1 LIMIT ?2)
             ORDER BY score, place LIMIT ?3",
        )?;
        let best: Vec<u32> = statement
            .query_map(params![query, RANKED, read_at_most], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        // The title of its case is shown with an entry, and is no word of the entry's own.
        let mut read = self.connection.prepare_cached(&format!(
            "SELECT r.kind, r.ref, r.title, r.document, {TITLE}
             FROM record AS r LEFT JOIN record AS p ON p.id = r.parent WHERE r.id = ?1",
        ))?;
        let asked = Asked::of(text);
        let mut hits = Vec::new();
        let places = best.into_iter().filter_map(|row| words.at(row));
        for Place { id, open } in places.filter(|it| !hidden.contains(&it.open)) {
            if hits.len() >= limit as usize {
                break;
            }
            let mut rows = read.query(params![id.to_string(), self.language.code()])?;
            // Another program may have taken it from the file since.
            let Some(row) = rows.next()? else { continue };
            let kind: String = row.get(0)?;
            let reference: String = row.get(1)?;
            let own: String = row.get(2)?;
            let body = words_of(row.get_ref(3)?.as_str().unwrap_or_default())?;
            hits.push(Hit {
                title: row.get(4)?,
                id,
                kind: kind
                    .parse()
                    .map_err(|_| Error::Damaged("a record of unknown kind".to_owned()))?,
                open,
                excerpt: asked.excerpt(&[&body, &own, &reference]),
                reference,
            });
        }
        Ok(hits)
    }
}

/// Matches that are ranked.
const RANKED: u32 = 4_000;

/// All of these words, or words that begin so, as FTS5 asks for them; none without a word.
fn match_of(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(12)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Fields that hold codes, hashes and times: nobody looks for them by their spelling.
const CODES: &[&str] = &[
    "action",
    "annexes",
    "answer",
    "art22_ground",
    "art6",
    "art9",
    "at",
    "attribute",
    "balance",
    "basis",
    "basis_art6",
    "basis_art9",
    "change",
    "channel",
    "chapter_v_ground",
    "class",
    "code",
    "condition",
    "criteria",
    "data_classes",
    "dd_result",
    "dpa_check",
    "event",
    "exceptions",
    "family",
    "from_state",
    "given",
    "grounds",
    "group",
    "guarantees",
    "importer_role",
    "issuer_level",
    "item",
    "key",
    "kind",
    "list",
    "machine",
    "mandatory",
    "mark",
    "mechanism",
    "media_type",
    "medium",
    "object",
    "origin",
    "outcome",
    "period",
    "purpose",
    "residual_risk",
    "result",
    "right",
    "role",
    "rows",
    "rulepack",
    "scc_module",
    "scc_version",
    "sha256",
    "side",
    "sort",
    "source",
    "special",
    "state",
    "status",
    "step_code",
    "subjects_number",
    "subs_authorisation",
    "subtype",
    "tia_result",
    "to",
    "to_state",
    "trigger",
    "tz",
    "urgency",
    "weight",
    "whose",
    "withdrawal_effort",
    "zone",
];

/// The texts of a document, without its field names, ids and codes.
fn words_of(document: &str) -> Result<String> {
    let fields: serde_json::Value = serde_json::from_str(document)
        .map_err(|_| Error::Damaged("a document is unreadable".to_owned()))?;
    let mut words = Vec::new();
    gather("", &fields, &mut words);
    Ok(words.join("\n"))
}

fn gather(field: &str, value: &serde_json::Value, words: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text)
            if text.parse::<RecordId>().is_err() && !(CODES.contains(&field) && is_code(text)) =>
        {
            words.push(text.clone());
        }
        serde_json::Value::Array(items) => {
            for item in items {
                gather(field, item, words);
            }
        }
        serde_json::Value::Object(fields) => {
            for (name, item) in fields {
                // Among what a notice states a recipient is a kind of them; in a disclosure it has a name.
                let is_kind = field == "value" && name == "recipient";
                gather(if is_kind { "kind" } else { name }, item, words);
            }
        }
        _ => {}
    }
}

/// Whether a text could be a code: one word without spaces.
fn is_code(text: &str) -> bool {
    !text.contains(char::is_whitespace)
}
