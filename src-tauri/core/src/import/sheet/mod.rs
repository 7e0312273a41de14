//! Reading a spreadsheet that somebody brings: CSV (`text`), XLSX and ODS (`workbook`, behind `guard`).
//!
//! Whatever the bytes are, reading ends with sheets or with a reason, within [`Limits`]. A cell that cannot be relied on
//! (a formula without a value, an error value) is kept as a [`Fault`], so that its row can say so.

mod guard;
#[cfg(test)]
mod tests;
mod text;
mod workbook;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::refused::Refused;

/// How much of a source is read; beyond it nothing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of a workbook's parts once they are inflated, all together.
    pub inflated: usize,
    /// Files within a workbook.
    pub parts: usize,
    /// Number of the last row.
    pub rows: u32,
    /// Number of the last column.
    pub columns: u32,
    /// Cells of a sheet, empty ones between others included.
    pub cells: usize,
    /// Characters of one cell: what spreadsheets allow.
    pub characters: usize,
    /// Bytes of text of all cells together.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 48 * 1024 * 1024,
            inflated: 128 * 1024 * 1024,
            parts: 4_096,
            rows: 50_000,
            columns: 512,
            cells: 1_000_000,
            characters: 32_767,
            text: 64 * 1024 * 1024,
        }
    }
}

/// What a source was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Text with a mark between cells.
    Csv {
        /// Name of its encoding, as the Encoding Standard has it.
        encoding: &'static str,
        /// What stands between cells.
        delimiter: char,
    },
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
}

/// A source, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// What it was read as.
    pub form: Form,
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// A sheet. Rows in which nothing stands are left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty for text.
    pub name: String,
    /// Whether the program that wrote it hides it.
    pub hidden: bool,
    /// The rows that hold something, in order.
    pub rows: Vec<Row>,
    /// Cells that were merged into one, in order.
    pub merges: Vec<Merge>,
}

/// A row that holds something.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Its number, as the spreadsheet shows it: from 1.
    pub number: u32,
    /// Its cells, from the first column to the last that holds something.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// What stands in it.
    pub value: Value,
    /// Whether it is what a formula came to when the file was saved.
    pub computed: bool,
}

/// What stands in a cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Text, with `\n` between lines and no white space around it.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(NaiveDate),
    /// A day and a time on a clock.
    Moment(NaiveDateTime),
    /// Something that cannot be relied on.
    Fault(Fault),
}

/// Why a cell cannot be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A formula whose result is not in the file.
    Formula,
    /// An error value, e.g. `#REF!`.
    Error(String),
    /// A number shown as a date that is none, or a length of time.
    Time,
    /// Longer than a cell can be.
    Long {
        /// Its characters.
        characters: usize,
    },
    /// A control character: the cell is no text.
    Control,
    /// Characters that were lost before: `�`.
    Lost,
}

/// Cells merged into one; rows and columns from 0, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merge {
    /// First and last row, from 0.
    pub rows: (u32, u32),
    /// First and last column, from 0.
    pub columns: (u32, u32),
}

impl Merge {
    /// Whether it reaches over several columns.
    #[must_use]
    pub const fn is_wide(self) -> bool {
        self.columns.1 > self.columns.0
    }

    /// Whether a cell lies in it; row and column from 0.
    #[must_use]
    pub const fn holds(self, row: u32, column: u32) -> bool {
        row >= self.rows.0
            && row <= self.rows.1
            && column >= self.columns.0
            && column <= self.columns.1
    }
}

impl Book {
    /// Reads a source.
    ///
    /// # Errors
    /// [`Refused`]: too large, of no known form, damaged, or in an encoding that cannot be told.
    pub fn read(bytes: &[u8], limits: &Limits) -> Result<Self, Refused> {
        if bytes.len() > limits.bytes {
            return Err(Refused::TooLarge {
                bytes: bytes.len(),
                limit: limits.bytes,
            });
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Refused::Empty);
        }
        let book = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            workbook::read(bytes, limits)?
        } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(Refused::OldWorkbook);
        } else {
            text::read(bytes, limits)?
        };
        if book.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(Refused::Empty);
        }
        Ok(book)
    }

    /// The sheet of this name; the first that is not hidden and holds something if none is asked for.
    ///
    /// # Errors
    /// [`Refused::NoSheet`].
    pub fn sheet(&self, name: Option<&str>) -> Result<&Sheet, Refused> {
        let found = match name {
            Some(name) => self.sheets.iter().find(|sheet| sheet.name == name),
            None => self
                .sheets
                .iter()
                .find(|sheet| !sheet.hidden && !sheet.rows.is_empty())
                .or_else(|| self.sheets.iter().find(|sheet| !sheet.rows.is_empty())),
        };
        found.ok_or_else(|| Refused::NoSheet {
            name: shortened(name.unwrap_or_default()),
            sheets: self
                .sheets
                .iter()
                .map(|sheet| shortened(&sheet.name))
                .take(20)
                .collect(),
        })
    }
}

impl Sheet {
    /// The columns there are: the longest row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0)
    }

    /// The row of this number, if it holds something.
    #[must_use]
    pub fn row(&self, number: u32) -> Option<&Row> {
        let place = self
            .rows
            .binary_search_by_key(&number, |row| row.number)
            .ok()?;
        self.rows.get(place)
    }
}

impl Row {
    /// What stands in a column, from 0.
    #[must_use]
    pub fn cell(&self, column: u32) -> &Cell {
        const NOTHING: &Cell = &Cell {
            value: Value::Empty,
            computed: false,
        };
        usize::try_from(column)
            .ok()
            .and_then(|column| self.cells.get(column))
            .unwrap_or(NOTHING)
    }
}

impl Value {
    /// A text as it came, or why it cannot be relied on.
    pub(super) fn of_text(text: &str, limits: &Limits) -> Self {
        let characters = text.chars().count();
        if characters > limits.characters {
            return Self::Fault(Fault::Long { characters });
        }
        if text.contains('\u{fffd}') {
            return Self::Fault(Fault::Lost);
        }
        // A byte-order mark in the middle and a soft hyphen are invisible leavings of other programs.
        let text = text
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .replace(['\u{feff}', '\u{ad}'], "");
        if text
            .chars()
            .any(|c| c.is_control() && c != '\n' && c != '\t')
        {
            return Self::Fault(Fault::Control);
        }
        match text.trim() {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }
}

/// A name as it may stand in a sentence.
pub(super) fn shortened(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if line.chars().count() <= 60 {
        line
    } else {
        line.chars().take(59).chain(['…']).collect()
    }
}

/// Gathers rows from cells that come in any order, and stops at the limits.
struct Gatherer<'a> {
    limits: &'a Limits,
    name: String,
    rows: BTreeMap<u32, Vec<Cell>>,
    cells: usize,
    text: usize,
}

impl<'a> Gatherer<'a> {
    const fn new(name: String, limits: &'a Limits) -> Self {
        Self {
            limits,
            name,
            rows: BTreeMap::new(),
            cells: 0,
            text: 0,
        }
    }

    /// Puts a cell at a row and column from 0.
    fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Refused> {
        if cell.value == Value::Empty {
            return Ok(());
        }
        let number = row.saturating_add(1);
        if number > self.limits.rows {
            return Err(Refused::TooManyRows {
                row: number,
                limit: self.limits.rows,
            });
        }
        if column >= self.limits.columns {
            return Err(Refused::TooManyColumns {
                row: number,
                limit: self.limits.columns,
            });
        }
        if let Value::Text(text) = &cell.value {
            self.text = self.text.saturating_add(text.len());
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let cells = self.rows.entry(number).or_default();
        if cells.len() <= column {
            self.cells += column + 1 - cells.len();
            cells.resize(column + 1, Cell::default());
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        if self.cells > self.limits.cells || self.text > self.limits.text {
            return Err(Refused::TooMuch { row: number });
        }
        Ok(())
    }

    /// The sheet, with every cell of a tall merge given the value that is shown for all of them. Columns are never
    /// filled: a text that stands over several columns belongs to one field at most.
    fn finish(mut self, mut merges: Vec<Merge>) -> Result<Sheet, Refused> {
        merges.sort_unstable();
        for merge in merges.iter().filter(|merge| merge.rows.1 > merge.rows.0) {
            let column = merge.columns.0;
            let place = usize::try_from(column).unwrap_or(usize::MAX);
            let first = merge.rows.0.saturating_add(1);
            let shown = self.rows.get(&first).and_then(|cells| cells.get(place));
            let Some(shown) = shown.filter(|cell| cell.value != Value::Empty).cloned() else {
                continue;
            };
            let below = first.saturating_add(1)..=merge.rows.1.saturating_add(1);
            let numbers: Vec<u32> = self.rows.range(below).map(|(number, _)| *number).collect();
            for number in numbers {
                self.put(number.saturating_sub(1), column, shown.clone())?;
            }
        }
        Ok(Sheet {
            name: self.name,
            hidden: false,
            rows: self
                .rows
                .into_iter()
                .map(|(number, cells)| Row { number, cells })
                .collect(),
            merges,
        })
    }
}
