//! A set of CSV files (RFC 4180) in a zip: for people, where nothing that begins like a formula is one; and the same for
//! programs, as it was written.

use std::borrow::Cow;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::to_hex;

use super::data::{about, codes, columns, machine, missing, worded};
use super::package::{Part, pack};
use crate::ReportError;
use crate::clean::{begins_like_a_formula, plain_text};
use crate::doc::Say;
use crate::document::{Document, Table, Value};

/// Writes the set.
pub fn write(document: &Document, say: &Say) -> Result<Vec<u8>, ReportError> {
    let mut sheets: Vec<Cow<'_, Table>> = (document.frame.findings.iter())
        .map(Cow::Borrowed)
        .collect();
    sheets.extend(document.sheets());
    let mut parts = Vec::new();
    let meta = about(document, say)
        .into_iter()
        .map(|(label, value)| vec![label, worded(&value, say)]);
    let what = [say.w("report-column-what"), say.w("report-column-value")];
    parts.push(Part::new("meta.csv", for_people(&what, meta)?));
    let mut listed = Vec::new();
    for table in &sheets {
        let columns = columns(table);
        let titles: Vec<String> = columns.iter().map(|(_, it)| it.title.clone()).collect();
        let names: Vec<String> = columns.iter().map(|(_, it)| it.id.clone()).collect();
        // Line by line: of a long table nothing is held but what is written.
        let line = |row: &Vec<Value>, write: &dyn Fn(&Value) -> String| -> Vec<String> {
            let of = |(place, _): &(usize, _)| row.get(*place).map(write).unwrap_or_default();
            columns.iter().map(of).collect()
        };
        let read = |row| line(row, &|value| worded(value, say));
        let plain = |row| line(row, &machine);
        parts.push(Part::new(
            format!("{}.csv", table.id),
            for_people(&titles, table.rows.iter().map(read))?,
        ));
        parts.push(Part::new(
            format!("machine/{}.machine.csv", table.id),
            rows(&names, table.rows.iter().map(plain))?,
        ));
        for ((place, code), words) in codes(table) {
            if let Some(column) = table.columns.get(place) {
                listed.push(vec![table.id.to_owned(), column.id.clone(), code, words]);
            }
        }
    }
    let head = ["table", "column", "code", "words"].map(str::to_owned);
    parts.push(Part::new("machine/codes.machine.csv", rows(&head, listed)?));
    let absent = missing(&sheets, say).into_iter().map(Vec::from);
    let head = [
        "report-column-table",
        "report-column-row",
        "report-column-column",
    ]
    .map(|key| say.w(key));
    parts.push(Part::new("not-stated.csv", for_people(&head, absent)?));
    let sums: String = parts
        .iter()
        .map(|part| format!("{}  {}\n", to_hex(&Sha256::digest(&part.bytes)), part.name))
        .collect();
    parts.push(Part::new("SHA256SUMS", sums));
    pack(parts)
}

/// For spreadsheets: a byte order mark, and a quote before what would be a formula.
fn for_people(
    head: &[String],
    lines: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, ReportError> {
    let guarded = |text: &String| {
        let text = plain_text(text);
        if begins_like_a_formula(&text) {
            format!("'{text}")
        } else {
            text
        }
    };
    let head: Vec<String> = head.iter().map(guarded).collect();
    let lines = lines
        .into_iter()
        .map(|line| line.iter().map(guarded).collect::<Vec<String>>());
    written("\u{feff}".as_bytes().to_vec(), &head, lines)
}

fn rows(
    head: &[String],
    lines: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, ReportError> {
    written(Vec::new(), head, lines)
}

fn written(
    begun: Vec<u8>,
    head: &[String],
    lines: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, ReportError> {
    let refused = |error: &dyn std::fmt::Display| ReportError::Write(error.to_string());
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(begun);
    writer.write_record(head).map_err(|error| refused(&error))?;
    for line in lines {
        writer.write_record(line).map_err(|error| refused(&error))?;
    }
    writer.into_inner().map_err(|error| refused(&error))
}
