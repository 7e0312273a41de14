//! A set of CSV files (RFC 4180) in a zip: for people, where nothing that begins like a formula is one; and the same for
//! programs, as it was written.

use std::borrow::Cow;
use std::io::Write;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::to_hex;

use super::data::{about, codes, columns, machine, missing, worded};
use super::package::Package;
use crate::ReportError;
use crate::clean::{begins_like_a_formula, plain_text};
use crate::doc::Say;
use crate::document::{Document, Table, Value};

/// Writes the set: row after row into the package, so that of a long table nothing is held twice.
pub fn write(document: &Document, say: &Say) -> Result<Vec<u8>, ReportError> {
    let mut sheets: Vec<Cow<'_, Table>> = (document.frame.findings.iter())
        .map(Cow::Borrowed)
        .collect();
    sheets.extend(document.sheets());
    let mut set = Set {
        package: Package::new(),
        sums: String::new(),
    };
    let meta = about(document, say)
        .into_iter()
        .map(|(label, value)| vec![label, worded(&value, say)]);
    let what = [say.w("report-column-what"), say.w("report-column-value")];
    set.for_people("meta.csv", &what, meta)?;
    let mut listed = Vec::new();
    for table in &sheets {
        let columns = columns(table);
        let titles: Vec<String> = columns.iter().map(|(_, it)| it.title.clone()).collect();
        let names: Vec<String> = columns.iter().map(|(_, it)| it.id.clone()).collect();
        let line = |row: &Vec<Value>, write: &dyn Fn(&Value) -> String| -> Vec<String> {
            let of = |(place, _): &(usize, _)| row.get(*place).map(write).unwrap_or_default();
            columns.iter().map(of).collect()
        };
        let read = |row| line(row, &|value| worded(value, say));
        let plain = |row| line(row, &machine);
        set.for_people(
            format!("{}.csv", table.id),
            &titles,
            table.rows.iter().map(read),
        )?;
        set.rows(
            format!("machine/{}.machine.csv", table.id),
            &names,
            table.rows.iter().map(plain),
        )?;
        for ((place, code), words) in codes(table) {
            if let Some(column) = table.columns.get(place) {
                listed.push(vec![table.id.to_owned(), column.id.clone(), code, words]);
            }
        }
    }
    let head = ["table", "column", "code", "words"].map(str::to_owned);
    set.rows("machine/codes.machine.csv", &head, listed)?;
    let head = [
        "report-column-table",
        "report-column-row",
        "report-column-column",
    ]
    .map(|key| say.w(key));
    let absent = missing(&sheets, say).map(Vec::from);
    set.for_people("not-stated.csv", &head, absent)?;
    set.finish()
}

/// A set that is being written, file after file, with the hash of each.
struct Set {
    package: Package,
    sums: String,
}

impl Set {
    /// A file for spreadsheets: a byte order mark, and a quote before what would be a formula.
    fn for_people(
        &mut self,
        name: impl Into<String>,
        head: &[String],
        lines: impl IntoIterator<Item = Vec<String>>,
    ) -> Result<(), ReportError> {
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
        self.file(name.into(), "\u{feff}", &head, lines)
    }

    /// A file for programs: as it is.
    fn rows(
        &mut self,
        name: impl Into<String>,
        head: &[String],
        lines: impl IntoIterator<Item = Vec<String>>,
    ) -> Result<(), ReportError> {
        self.file(name.into(), "", head, lines)
    }

    fn file(
        &mut self,
        name: String,
        begun: &str,
        head: &[String],
        lines: impl IntoIterator<Item = Vec<String>>,
    ) -> Result<(), ReportError> {
        let refused = |error: &dyn std::fmt::Display| ReportError::Write(error.to_string());
        self.package.begin(name.clone(), false)?;
        let mut hashed = Hashed {
            package: &mut self.package,
            hash: Sha256::new(),
        };
        (hashed.write_all(begun.as_bytes())).map_err(|error| refused(&error))?;
        let mut writer = WriterBuilder::new()
            .quote_style(QuoteStyle::Always)
            .terminator(Terminator::CRLF)
            .from_writer(&mut hashed);
        writer.write_record(head).map_err(|error| refused(&error))?;
        for line in lines {
            writer.write_record(line).map_err(|error| refused(&error))?;
        }
        writer.flush().map_err(|error| refused(&error))?;
        drop(writer);
        let hash = to_hex(&hashed.hash.finalize());
        self.sums.push_str(&format!("{hash}  {name}\n"));
        Ok(())
    }

    /// The package, with the list of hashes as its last file.
    fn finish(mut self) -> Result<Vec<u8>, ReportError> {
        self.package.begin("SHA256SUMS".to_owned(), false)?;
        (self.package.write_all(self.sums.as_bytes()))
            .map_err(|error| ReportError::Write(error.to_string()))?;
        self.package.finish()
    }
}

/// What goes into a file of the package, and into its hash.
struct Hashed<'a> {
    package: &'a mut Package,
    hash: Sha256,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.package.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.package.flush()
    }
}
