//! Looking for remnants: whether anything that was erased still stands in the bytes of the file.

use std::collections::BTreeSet;
use std::io::Read as _;

use aho_corasick::AhoCorasick;
use rusqlite::Connection;

use super::raw::RawFile;
use crate::error::{Error, Result};

/// Shorter texts stand everywhere by chance and say nothing.
const SHORTEST: usize = 6;

/// The file is read in pieces of this many bytes.
const PIECE: u64 = 4 * 1024 * 1024;

/// The texts within a value, as they would stand in a file: JSON text whole, and each text in it.
pub(super) fn texts_of(json: &str, found: &mut BTreeSet<Vec<u8>>) {
    fn walk(value: &serde_json::Value, found: &mut BTreeSet<Vec<u8>>) {
        match value {
            serde_json::Value::String(text) => {
                if text.len() >= SHORTEST && !is_common(text) {
                    found.insert(text.as_bytes().to_vec());
                }
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            serde_json::Value::Object(fields) => fields.values().for_each(|item| walk(item, found)),
            serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {
            }
        }
    }
    match serde_json::from_str(json) {
        Ok(value) => walk(&value, found),
        Err(_) => walk(&serde_json::Value::String(json.to_owned()), found),
    }
}

/// Whether a text is nobody's words: an id, a zone, a time, a code, a media type. They stand in many records.
fn is_common(text: &str) -> bool {
    let code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_/-.".contains(c);
    uuid::Uuid::parse_str(text).is_ok()
        || text.parse::<chrono_tz::Tz>().is_ok()
        || !text.contains(char::is_alphabetic)
        || chrono::DateTime::parse_from_rfc3339(text).is_ok()
        || (text.chars().all(code) && text.contains(['_', '/']))
}

/// Which of the needles stand in the bytes of a file.
///
/// # Errors
/// What keeps the file from being read.
pub(super) fn search<'a>(raw: &RawFile, needles: &'a [Vec<u8>]) -> Result<Vec<&'a [u8]>> {
    if needles.is_empty() {
        return Ok(Vec::new());
    }
    let machine = AhoCorasick::new(needles)
        .map_err(|_| Error::Internal("too much was erased at once to look for it"))?;
    let longest = needles.iter().map(Vec::len).max().unwrap_or(0);
    let mut found = BTreeSet::new();
    let mut file = raw.read();
    let mut window: Vec<u8> = Vec::new();
    loop {
        // The end of one piece stays at the beginning of the next: a needle may lie across.
        window.drain(..window.len().saturating_sub(longest));
        let before = window.len();
        file.by_ref().take(PIECE).read_to_end(&mut window)?;
        if window.len() == before {
            break;
        }
        // Overlapping matches all count: one needle may stand within another.
        found.extend(
            machine
                .find_overlapping_iter(&window)
                .map(|hit| hit.pattern().as_usize()),
        );
    }
    Ok(found
        .into_iter()
        .filter_map(|at| needles.get(at).map(Vec::as_slice))
        .collect())
}

/// Where a needle that was found stands.
pub(super) enum Found {
    /// In a leaf of the log: a code, which was public before and stays so.
    InTheLog,
    /// In these records, because somebody wrote the words there too; for words in the past of a record, that record.
    In(Vec<String>),
    /// Nowhere that accounts for it: a remnant.
    Unaccounted,
}

/// Says where a needle stands that was found in the file.
pub(super) fn account_for(sql: &Connection, needle: &[u8]) -> Result<Found> {
    let in_the_log: bool = sql
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM event WHERE instr(leaf, ?1) > 0)")?
        .query_row([needle], |row| row.get(0))?;
    if in_the_log {
        return Ok(Found::InTheLog);
    }
    let records = records_with(sql, needle)?;
    Ok(if records.is_empty() {
        Found::Unaccounted
    } else {
        Found::In(records)
    })
}

fn records_with(sql: &Connection, needle: &[u8]) -> Result<Vec<String>> {
    let Ok(text) = std::str::from_utf8(needle) else {
        return Ok(Vec::new());
    };
    let json = serde_json::Value::String(text.to_owned()).to_string();
    let written = json.trim_matches('"');
    let mut statement = sql.prepare_cached(
        "SELECT ref FROM record WHERE instr(document, ?1) > 0 OR instr(ref, ?1) > 0
         UNION SELECT coalesce(ref, '') FROM disclosure JOIN event ON event.seq = disclosure.seq
           LEFT JOIN record ON unhex(replace(record.id, '-', '')) = event.subject
           WHERE instr(body, CAST(?1 AS BLOB)) > 0
         UNION SELECT ref FROM attachment JOIN record ON record.id = attachment.id WHERE instr(bytes, CAST(?1 AS BLOB)) > 0
         UNION SELECT name FROM setting WHERE instr(value, ?1) > 0
         UNION SELECT name FROM sqlite_schema WHERE instr(sql, ?1) > 0
         LIMIT 20",
    )?;
    let rows = statement.query_map([written], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
