//! Full-text search. The index lies in memory, outside the file: an index in the file would keep erased words.

use rusqlite::{Connection, params};
use serde::Serialize;

use super::Workspace;
use crate::browse::Secrecy;
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};
use crate::value::Line;

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

/// An index over the words of one workspace.
#[derive(Debug)]
pub struct SearchIndex {
    connection: Connection,
    /// Events that were in the log when it was built.
    size: u64,
}

impl SearchIndex {
    /// Reads all records and builds the index.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn build(workspace: &Workspace) -> Result<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, kind UNINDEXED, ref, title, body, open UNINDEXED, shown UNINDEXED, secret UNINDEXED,
             tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'); BEGIN;",
        )?;
        {
            let mut read = workspace.connection.prepare(
                "SELECT r.id, r.kind, r.ref, r.title, r.document, coalesce(r.parent, r.id),
                        iif(r.title <> '', r.title, coalesce(p.title, '')),
                        iif(coalesce(r.document->>'$.restricted', p.document->>'$.restricted', 0) = 1,
                            coalesce(r.document->>'$.assigned_to', p.document->>'$.assigned_to', ''), NULL)
                 FROM record AS r LEFT JOIN record AS p ON p.id = r.parent",
            )?;
            let mut write =
                connection.prepare("INSERT INTO words(id, kind, ref, title, body, open, shown, secret) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
            let mut rows = read.query([])?;
            while let Some(row) = rows.next()? {
                let document: String = row.get(4)?;
                write.execute(params![
                    row.get::<_, String>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, String>(3)?,
                    words_of(&document)?,
                    row.get::<_, String>(5)?,
                    // The title of its case is shown with an entry, and is no word of the entry's own.
                    row.get::<_, String>(6)?,
                    // To whom a case under secrecy is assigned; none for what is under none.
                    row.get::<_, Option<String>>(7)?,
                ])?;
            }
        }
        connection.execute_batch("COMMIT")?;
        Ok(Self {
            connection,
            size: workspace.head()?.size,
        })
    }

    /// Whether the workspace has events that the index does not know.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn is_stale(&self, workspace: &Workspace) -> Result<bool> {
        Ok(workspace.head()?.size != self.size)
    }

    /// Finds records with all of these words, or words that begin so. Best matches first. Cases under secrecy are left
    /// out, with what belongs to them.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<Hit>> {
        self.search_as(text, limit, &Secrecy::Hidden)
    }

    /// The same, with what of cases under secrecy is shown.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn search_as(&self, text: &str, limit: u32, secrecy: &Secrecy) -> Result<Vec<Hit>> {
        let Some(query) = match_of(text) else {
            return Ok(Vec::new());
        };
        let mut statement = self.connection.prepare_cached(
            "SELECT id, kind, ref, shown, open, snippet(words, -1, char(2), char(3), '…', 14) FROM words
             WHERE words MATCH ?1 AND (secret IS NULL OR ?4 OR secret = ?3)
             ORDER BY bm25(words, 0, 0, 12.0, 8.0, 1.0, 0, 0, 0), ref LIMIT ?2",
        )?;
        let (name, all) = match secrecy {
            Secrecy::AssignedTo(name) if !name.is_empty() => (Some(name.to_string()), false),
            Secrecy::Hidden | Secrecy::AssignedTo(_) => (None, false),
            Secrecy::Shown => (None, true),
        };
        let mut rows = statement.query(params![query, limit, name, all])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let kind: String = row.get(1)?;
            hits.push(Hit {
                id: super::read::parse_id(&row.get::<_, String>(0)?)?,
                kind: kind
                    .parse()
                    .map_err(|_| Error::Damaged("a record of unknown kind".to_owned()))?,
                reference: row.get(2)?,
                title: row.get(3)?,
                open: super::read::parse_id(&row.get::<_, String>(4)?)?,
                excerpt: row.get(5)?,
            });
        }
        Ok(hits)
    }
}

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

/// The records that have all of these words, or whose entries have them.
///
/// # Errors
/// [`Error::Filter`] without an index or without a word; [`Error::Damaged`].
pub(super) fn ids(index: Option<&SearchIndex>, line: &Line) -> Result<Vec<RecordId>> {
    let refused = || Error::Filter(format!("text={line}"));
    let index = index.ok_or_else(refused)?;
    let query = match_of(line.as_str()).ok_or_else(refused)?;
    let mut statement = index
        .connection
        .prepare_cached("SELECT DISTINCT open FROM words WHERE words MATCH ?1")?;
    let mut rows = statement.query([query])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(super::read::parse_id(&row.get::<_, String>(0)?)?);
    }
    Ok(found)
}

/// Fields that hold codes, hashes and times: nobody looks for them by their spelling.
const CODES: &[&str] = &[
    "action",
    "answer",
    "art6",
    "art9",
    "at",
    "balance",
    "basis",
    "channel",
    "class",
    "code",
    "family",
    "issuer_level",
    "key",
    "kind",
    "mandatory",
    "mechanism",
    "media_type",
    "medium",
    "outcome",
    "period",
    "purpose",
    "role",
    "scc_module",
    "sha256",
    "source",
    "special",
    "status",
    "step_code",
    "subtype",
    "tia_result",
    "to",
    "trigger",
    "tz",
    "urgency",
    "withdrawal_effort",
    "whose",
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
                gather(name, item, words);
            }
        }
        _ => {}
    }
}

/// Whether a text could be a code: one word without spaces.
fn is_code(text: &str) -> bool {
    !text.contains(char::is_whitespace)
}
