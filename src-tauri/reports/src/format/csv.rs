//! A set of CSV files (RFC 4180) in a zip: for people, where nothing that begins like a formula is one; and the same for
//! programs, as it was written.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::to_hex;

use super::data::{about, codes, columns, machine, missing, worded};
use super::package::{Part, pack};
use crate::ReportError;
use crate::clean::{begins_like_a_formula, plain_text};
use crate::doc::Say;
use crate::document::Document;

/// Writes the set.
pub fn write(document: &Document, say: &Say) -> Result<Vec<u8>, ReportError> {
    let mut sheets = document.frame.findings.clone();
    sheets.extend(document.sheets());
    let mut parts = Vec::new();
    let meta: Vec<Vec<String>> = about(document, say)
        .iter()
        .map(|(label, value)| vec![label.clone(), worded(value, say)])
        .collect();
    let what = [say.w("report-column-what"), say.w("report-column-value")];
    parts.push(Part::new("meta.csv", for_people(&what, &meta)?));
    let mut listed = Vec::new();
    for table in &sheets {
        let columns = columns(table);
        let titles: Vec<String> = columns.iter().map(|(_, it)| it.title.clone()).collect();
        let names: Vec<String> = columns.iter().map(|(_, it)| it.id.clone()).collect();
        let of = |write: &dyn Fn(&crate::document::Value) -> String| -> Vec<Vec<String>> {
            table
                .rows
                .iter()
                .map(|row| {
                    columns
                        .iter()
                        .map(|(place, _)| row.get(*place).map(write).unwrap_or_default())
                        .collect()
                })
                .collect()
        };
        parts.push(Part::new(
            format!("{}.csv", table.id),
            for_people(&titles, &of(&|value| worded(value, say)))?,
        ));
        parts.push(Part::new(
            format!("machine/{}.machine.csv", table.id),
            rows(&names, &of(&machine))?,
        ));
        for ((place, code), words) in codes(table) {
            if let Some(column) = table.columns.get(place) {
                listed.push(vec![table.id.to_owned(), column.id.clone(), code, words]);
            }
        }
    }
    let head = ["table", "column", "code", "words"].map(str::to_owned);
    parts.push(Part::new(
        "machine/codes.machine.csv",
        rows(&head, &listed)?,
    ));
    let absent: Vec<Vec<String>> = missing(&sheets, say).into_iter().map(Vec::from).collect();
    let head = [
        "report-column-table",
        "report-column-row",
        "report-column-column",
    ]
    .map(|key| say.w(key));
    parts.push(Part::new("not-stated.csv", for_people(&head, &absent)?));
    let sums: String = parts
        .iter()
        .map(|part| format!("{}  {}\n", to_hex(&Sha256::digest(&part.bytes)), part.name))
        .collect();
    parts.push(Part::new("SHA256SUMS", sums));
    pack(parts)
}

/// For spreadsheets: a byte order mark, and a quote before what would be a formula.
fn for_people(head: &[String], lines: &[Vec<String>]) -> Result<Vec<u8>, ReportError> {
    let guarded = |text: &String| {
        let text = plain_text(text);
        if begins_like_a_formula(&text) {
            format!("'{text}")
        } else {
            text
        }
    };
    let head: Vec<String> = head.iter().map(guarded).collect();
    let lines: Vec<Vec<String>> = lines
        .iter()
        .map(|line| line.iter().map(guarded).collect())
        .collect();
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(rows(&head, &lines)?);
    Ok(bytes)
}

fn rows(head: &[String], lines: &[Vec<String>]) -> Result<Vec<u8>, ReportError> {
    let refused = |error: &dyn std::fmt::Display| ReportError::Write(error.to_string());
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(head).map_err(|error| refused(&error))?;
    for line in lines {
        writer.write_record(line).map_err(|error| refused(&error))?;
    }
    writer.into_inner().map_err(|error| refused(&error))
}
