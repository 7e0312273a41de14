//! What stands between a stranger's workbook and the library that reads it.
//!
//! The library believes what a file says of itself: how many texts to make room for, how often a cell is repeated, that
//! an element ends. Here every part is inflated under a limit and read once as XML; what it says of itself must be
//! possible. Only parts that passed are handed on, in an archive of their own.

use std::io::{Cursor, Read, Write as _};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{Limits, Merge, shortened};
use crate::import::refused::Refused;

/// Elements within elements, at most.
const DEPTH: usize = 200;
/// Rows and columns of the largest sheet there can be.
const LAST_ROW: u64 = 1_048_576;
const LAST_COLUMN: u64 = 16_384;
/// Formats of cells, at most: each takes a copy of its font and border.
const CELL_FORMATS: usize = 65_500 * 2;
/// Characters of a name or pattern within the formats.
const FORMAT_NAME: usize = 1_024;
/// Merged cells of a workbook, at most.
const MERGES: usize = 20_000;
/// Spaces that one mark may stand for.
const SPACES: u64 = 1_000;

/// A workbook of which every part is well-formed and within limits.
pub(super) struct Checked {
    /// An archive of the parts that passed.
    pub(super) archive: Vec<u8>,
    /// Whether it is OpenDocument.
    pub(super) is_ods: bool,
    /// Merged cells of each sheet of an OpenDocument, in order; its reader does not tell them.
    pub(super) merges: Vec<Vec<Merge>>,
}

/// Inflates and checks a workbook.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<Checked, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > limits.parts {
        return Err(Refused::Inflates {
            limit: limits.inflated,
        });
    }
    let declared = archive.decompressed_size().unwrap_or_default();
    if declared > u128::try_from(limits.inflated).unwrap_or(u128::MAX) {
        return Err(Refused::Inflates {
            limit: limits.inflated,
        });
    }
    let mut passed = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut room = limits.inflated;
    let mut found = Found::default();
    let mut is_ods = false;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(broken)?;
        let name = part.name().map_err(broken)?.into_owned();
        let lower = name.to_ascii_lowercase();
        let xml = lower.ends_with(".xml") || lower.ends_with(".rels");
        if part.is_dir() || !(xml || name == "mimetype") {
            continue;
        }
        if part.encrypted() {
            return Err(Refused::Password);
        }
        // What a part says of its size may be wrong: what counts is what comes out.
        let mut content = Vec::new();
        let most = u64::try_from(room).unwrap_or(u64::MAX).saturating_add(1);
        part.take(most).read_to_end(&mut content).map_err(broken)?;
        room = room.checked_sub(content.len()).ok_or(Refused::Inflates {
            limit: limits.inflated,
        })?;
        if xml {
            Part::new(&name, content.len(), limits, &mut found).check(&content)?;
        } else {
            is_ods = content.starts_with(b"application/vnd.oasis.opendocument.spreadsheet");
        }
        passed.start_file(name, stored).map_err(broken)?;
        passed.write_all(&content).map_err(broken)?;
    }
    if found.encrypted {
        return Err(Refused::Password);
    }
    Ok(Checked {
        archive: passed.finish().map_err(broken)?.into_inner(),
        is_ods,
        merges: found.tables,
    })
}

fn broken(error: impl std::fmt::Display) -> Refused {
    Refused::Broken {
        detail: shortened(&error.to_string()),
    }
}

/// What the parts told on the way.
#[derive(Default)]
struct Found {
    tables: Vec<Vec<Merge>>,
    merges: usize,
    encrypted: bool,
}

/// One part while it is read.
struct Part<'a> {
    name: &'a str,
    size: usize,
    limits: &'a Limits,
    found: &'a mut Found,
    /// Formats of cells so far.
    formats: usize,
    /// The table of an OpenDocument that is being read.
    table: Option<Table>,
}

/// A table of an OpenDocument.
#[derive(Default)]
struct Table {
    /// Elements around it.
    depth: usize,
    row: u64,
    column: u64,
    /// How often the row stands there.
    repeated: u64,
    /// The widest row and the last row in which something stands.
    width: u64,
    height: u64,
    merges: Vec<Merge>,
}

impl<'a> Part<'a> {
    const fn new(name: &'a str, size: usize, limits: &'a Limits, found: &'a mut Found) -> Self {
        Self {
            name,
            size,
            limits,
            found,
            formats: 0,
            table: None,
        }
    }

    fn check(mut self, content: &[u8]) -> Result<(), Refused> {
        let mut reader = Reader::from_reader(content);
        let mut buffer = Vec::new();
        let mut depth = 0_usize;
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer).map_err(broken)? {
                Event::Start(element) => {
                    depth += 1;
                    if depth > DEPTH {
                        return Err(self.refused("elements within elements without end"));
                    }
                    self.begin(&element, depth)?;
                }
                Event::Empty(element) => {
                    self.begin(&element, depth + 1)?;
                    self.end(element.name().as_ref(), depth + 1)?;
                }
                Event::End(element) => {
                    self.end(element.name().as_ref(), depth)?;
                    depth = depth.saturating_sub(1);
                }
                // Nothing that spreadsheets write has one; entities of its own are how small files become large.
                Event::DocType(_) => return Err(self.refused("a document type")),
                Event::Eof if depth == 0 => return Ok(()),
                Event::Eof => return Err(self.refused("an end in the middle")),
                _ => {}
            }
        }
    }

    fn refused(&self, what: &str) -> Refused {
        Refused::Broken {
            detail: format!("{}: {what}", shortened(self.name)),
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>, depth: usize) -> Result<(), Refused> {
        let name = element.name();
        let name = name.as_ref();
        let local = name.rsplit(':').next().unwrap_or(name);
        if name == "manifest:encryption-data" {
            self.found.encrypted = true;
        }
        if name.starts_with("table:") || name.starts_with("text:") {
            return self.begin_open_document(element, name, depth);
        }
        if local == "xf" {
            self.formats += 1;
            if self.formats > CELL_FORMATS {
                return Err(self.refused("too many formats of cells"));
            }
        }
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(broken)?;
            let value = attribute.value.as_ref();
            match (local, attribute.key.as_ref()) {
                ("sst", "uniqueCount" | "count") => {
                    // Each text takes more bytes than one.
                    let count = value.trim().parse().unwrap_or(usize::MAX);
                    if count > self.size {
                        return Err(self.refused("more texts than there is room for"));
                    }
                }
                ("c" | "row", "r") | ("dimension" | "mergeCell" | "f", "ref")
                    if !is_reference(value) =>
                {
                    return Err(self.refused("a place that no sheet has"));
                }
                ("name" | "numFmt" | "family" | "scheme" | "charset", _)
                    if value.len() > FORMAT_NAME =>
                {
                    return Err(self.refused("a format with an endless name"));
                }
                _ => {}
            }
        }
        if local == "mergeCell" {
            self.found.merges += 1;
            if self.found.merges > MERGES {
                return Err(self.refused("too many merged cells"));
            }
        }
        Ok(())
    }

    fn begin_open_document(
        &mut self,
        element: &BytesStart<'_>,
        name: &str,
        depth: usize,
    ) -> Result<(), Refused> {
        match name {
            "table:table" => {
                if self.table.is_some() {
                    return Err(self.refused("a table within a table"));
                }
                self.table = Some(Table {
                    depth,
                    ..Table::default()
                });
            }
            "table:table-row" => {
                let repeated = self.number(element, "table:number-rows-repeated", LAST_ROW)?;
                if let Some(table) = &mut self.table {
                    table.repeated = repeated;
                    table.column = 0;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => self.cell(element)?,
            "text:s" => {
                self.number(element, "text:c", SPACES)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// A cell: how far its row reaches, and what is merged with it.
    fn cell(&mut self, element: &BytesStart<'_>) -> Result<(), Refused> {
        let repeated = self.number(element, "table:number-columns-repeated", LAST_COLUMN)?;
        let columns = self.number(element, "table:number-columns-spanned", LAST_COLUMN)?;
        let rows = self.number(element, "table:number-rows-spanned", LAST_ROW)?;
        let mut filled = false;
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(broken)?;
            let key = attribute.key.as_ref();
            filled |=
                key.starts_with("office:") || key.starts_with("calcext:") || key == "table:formula";
        }
        let most = u64::try_from(self.limits.cells).unwrap_or(u64::MAX);
        let Some(table) = &mut self.table else {
            return Ok(());
        };
        if columns > 1 || rows > 1 {
            self.found.merges += 1;
            let place = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
            table.merges.push(Merge {
                rows: (place(table.row), place(table.row + rows - 1)),
                columns: (place(table.column), place(table.column + columns - 1)),
            });
        }
        table.column = (table.column + repeated).min(LAST_COLUMN);
        if filled {
            table.width = table.width.max(table.column);
            table.height = (table.row + table.repeated).min(LAST_ROW);
        }
        if table.width.saturating_mul(table.height) > most {
            return Err(Refused::TooMuch {
                row: u32::try_from(table.row + 1).unwrap_or(u32::MAX),
            });
        }
        if self.found.merges > MERGES {
            return Err(self.refused("too many merged cells"));
        }
        Ok(())
    }

    fn end(&mut self, name: &str, depth: usize) -> Result<(), Refused> {
        match (name, &mut self.table) {
            ("table:table-row", Some(table)) => {
                table.row = table.row.saturating_add(table.repeated).min(LAST_ROW);
            }
            ("table:table", Some(table)) if table.depth == depth => {
                let table = self.table.take().unwrap_or_default();
                self.found.tables.push(table.merges);
            }
            _ => {}
        }
        Ok(())
    }

    /// A count that an attribute gives, 1 without it.
    fn number(&self, element: &BytesStart<'_>, name: &str, most: u64) -> Result<u64, Refused> {
        let given = element.try_get_attribute(name).map_err(broken)?;
        let Some(given) = given else {
            return Ok(1);
        };
        match given.value.trim().parse::<u64>() {
            Ok(number) if (1..=most).contains(&number) => Ok(number),
            // Spreadsheets write 0 for a span that is none.
            Ok(0) => Ok(1),
            _ => Err(self.refused("a number that no sheet has")),
        }
    }
}

/// Whether this is a place in a sheet, or two: `B7`, `7`, `A1:C9`, the first not after the second.
fn is_reference(text: &str) -> bool {
    let place = |text: &str| {
        let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let letters = text.get(..text.len() - digits.len())?;
        let row: u64 = digits.parse().ok()?;
        let column = letters.bytes().try_fold(0_u64, |sum, letter| {
            let letter = u64::from(letter.to_ascii_uppercase() - b'A') + 1;
            sum.checked_mul(26)?.checked_add(letter)
        })?;
        (digits.len() <= 7 && (1..=LAST_ROW).contains(&row) && column <= LAST_COLUMN)
            .then_some((row, column))
    };
    match text.split_once(':') {
        None => place(text).is_some(),
        Some((first, last)) => place(first)
            .zip(place(last))
            .is_some_and(|(first, last)| first.0 <= last.0 && first.1 <= last.1),
    }
}

#[cfg(test)]
mod tests {
    use super::is_reference;

    #[test]
    fn a_place_lies_in_the_largest_sheet_there_can_be_or_is_none() {
        for there in ["A1", "7", "XFD1048576", "b12", "A1:C9", "B2:B2"] {
            assert!(is_reference(there), "{there}");
        }
        for nowhere in [
            "",
            "A",
            "A0",
            "XFE1",
            "A1048577",
            "A99999999999",
            "C9:A1",
            "A1:B",
            "ÅÅ1",
            "A1:B2:C3",
            "ZZZZZZZZZZZZZZZZZZZZ1",
        ] {
            assert!(!is_reference(nowhere), "{nowhere}");
        }
    }
}
