//! A sheet as a table: headers, and under them rows of cells by column. A sheet that is a form becomes a row.

use serde::{Deserialize, Serialize};

use super::cell::{Lexicon, text_of};
use super::fields::ImportKind;
use super::profile::{Profile, field_of};
use super::refused::Refused;
use super::sheet::{Book, Cell, Merge, Row, Sheet, Value, shortened};
use crate::macros::codes;

/// Rows in which the headers are looked for.
const FIRST_ROWS: usize = 40;

codes! {
    /// How a source is laid out.
    pub enum SourceLayout {
        /// One record a row, under headers.
        Rows = "rows",
        /// One record a sheet: labels down the side, what they name to their right.
        Form = "form",
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SourceColumn {
    /// Its place, from 0.
    pub index: u32,
    /// Its header; its letter where there is none.
    pub header: String,
    /// What stands in its first cells that hold something.
    pub samples: Vec<String>,
}

impl SourceColumn {
    /// Its letters, as spreadsheets name it.
    #[must_use]
    pub fn letters(&self) -> String {
        letters(self.index)
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// Number of the row of the headers; 0 for forms.
    pub(super) header_row: u32,
    pub(super) columns: Vec<SourceColumn>,
    pub(super) rows: Vec<TableRow>,
    /// What stands in no column: titles of forms.
    pub(super) loose: Vec<String>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TableRow {
    /// The sheet it stands in.
    pub(super) sheet: String,
    /// Its number there.
    pub(super) number: u32,
    /// Its cells by column, as far as they hold something.
    pub(super) cells: Vec<(u32, Cell)>,
    /// Cells merged over several columns in it.
    pub(super) wide: Vec<Merge>,
}

impl Table {
    /// The rows of a sheet under the headers in this row, or in the row that looks most like headers.
    pub(super) fn of_rows(
        sheet: &Sheet,
        header_row: Option<u32>,
        kind: ImportKind,
        lexicon: &Lexicon,
    ) -> Result<Self, Refused> {
        let number = header_row.unwrap_or_else(|| header_row_of(sheet, kind, lexicon));
        let headers = sheet
            .row(number)
            .ok_or(Refused::NoHeaders { row: number })?;
        let at = number.saturating_sub(1);
        let rows: Vec<TableRow> = sheet
            .rows
            .iter()
            .filter(|row| row.number > number)
            .map(|row| row_of(sheet, row))
            .filter(|row| !row.cells.is_empty())
            .collect();
        if rows.is_empty() {
            return Err(Refused::NoHeaders { row: number });
        }
        let width = u32::try_from(sheet.width()).unwrap_or(u32::MAX);
        let columns = (0..width)
            .filter_map(|index| {
                let shown = sheet
                    .merges
                    .iter()
                    .find(|merge| merge.is_wide() && merge.holds(at, index))
                    .map_or(index, |merge| merge.columns.0);
                let header = text_of(&headers.cell(shown).value);
                column(&rows, index, &header)
            })
            .collect();
        Ok(Self {
            header_row: number,
            columns,
            rows,
            loose: Vec::new(),
        })
    }

    /// Every sheet as one row: a label is the first text of a row, what it names stands to its right, or alone in the
    /// row below it.
    pub(super) fn of_forms(
        book: &Book,
        kind: ImportKind,
        lexicon: &Lexicon,
    ) -> Result<Self, Refused> {
        let mut labels: Vec<String> = Vec::new();
        let mut rows = Vec::new();
        let mut loose = Vec::new();
        for sheet in book.sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
            let mut found: Vec<(u32, Cell)> = Vec::new();
            let mut open: Option<u32> = None;
            for row in &sheet.rows {
                let filled: Vec<&Cell> = row
                    .cells
                    .iter()
                    .filter(|cell| cell.value != Value::Empty)
                    .collect();
                let Some((first, rest)) = filled.split_first() else {
                    continue;
                };
                let label = text_of(&first.value);
                let known = is_label(lexicon, kind, &label);
                if rest.is_empty() && !known {
                    match open {
                        Some(column) => add(&mut found, column, first),
                        None => loose.push(shortened(&label)),
                    }
                    continue;
                }
                if label.is_empty() {
                    continue;
                }
                let place = labels.iter().position(|known| *known == label);
                let place = place.unwrap_or_else(|| {
                    labels.push(label.clone());
                    labels.len() - 1
                });
                let column = u32::try_from(place).unwrap_or(u32::MAX);
                for cell in rest {
                    add(&mut found, column, cell);
                }
                open = Some(column);
            }
            if !found.is_empty() {
                rows.push(TableRow {
                    sheet: sheet.name.clone(),
                    number: 1,
                    cells: found,
                    wide: Vec::new(),
                });
            }
        }
        if rows.is_empty() {
            return Err(Refused::NoHeaders { row: 1 });
        }
        let columns = labels
            .iter()
            .enumerate()
            .filter_map(|(index, label)| {
                column(&rows, u32::try_from(index).unwrap_or(u32::MAX), label)
            })
            .collect();
        Ok(Self {
            header_row: 0,
            columns,
            rows,
            loose,
        })
    }
}

/// A column, if it has a header or holds something.
fn column(rows: &[TableRow], index: u32, header: &str) -> Option<SourceColumn> {
    let samples: Vec<String> = rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|(column, _)| *column == index)
        .map(|(_, cell)| text_of(&cell.value))
        .filter(|text| !text.is_empty())
        .take(3)
        .map(|text| shortened(&text))
        .collect();
    let held = rows
        .iter()
        .any(|row| row.cells.iter().any(|(column, _)| *column == index));
    let header = header.split_whitespace().collect::<Vec<_>>().join(" ");
    (held || !header.is_empty()).then(|| SourceColumn {
        index,
        header: if header.is_empty() {
            letters(index)
        } else {
            header.chars().take(300).collect()
        },
        samples,
    })
}

fn row_of(sheet: &Sheet, row: &Row) -> TableRow {
    let at = row.number.saturating_sub(1);
    TableRow {
        sheet: sheet.name.clone(),
        number: row.number,
        cells: (0_u32..)
            .zip(&row.cells)
            .filter(|(_, cell)| cell.value != Value::Empty)
            .map(|(column, cell)| (column, cell.clone()))
            .collect(),
        wide: sheet
            .merges
            .iter()
            .filter(|merge| merge.is_wide() && at >= merge.rows.0 && at <= merge.rows.1)
            .copied()
            .collect(),
    }
}

/// Adds what stands in a cell to what a label names already.
fn add(found: &mut Vec<(u32, Cell)>, column: u32, cell: &Cell) {
    let Some((_, there)) = found.iter_mut().find(|(known, _)| *known == column) else {
        found.push((column, cell.clone()));
        return;
    };
    if matches!(there.value, Value::Fault(_)) {
        return;
    }
    if let Value::Fault(_) = cell.value {
        *there = cell.clone();
        return;
    }
    let text = format!("{}\n{}", text_of(&there.value), text_of(&cell.value));
    there.value = Value::Text(text);
    there.computed |= cell.computed;
}

fn is_label(lexicon: &Lexicon, kind: ImportKind, text: &str) -> bool {
    field_of(lexicon, kind, text).is_some()
        || Profile::every(kind).any(|profile| profile.column_of(lexicon, text).is_some())
}

/// The row in which most cells are headers that are known; else the first with two texts.
fn header_row_of(sheet: &Sheet, kind: ImportKind, lexicon: &Lexicon) -> u32 {
    let texts = |row: &Row| -> Vec<String> {
        row.cells
            .iter()
            .filter_map(|cell| match &cell.value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            })
            .collect()
    };
    let mut best = (0, 0);
    for row in sheet.rows.iter().take(FIRST_ROWS) {
        let known = texts(row)
            .iter()
            .filter(|text| text.chars().count() <= 200 && is_label(lexicon, kind, text))
            .count();
        if known > best.0 {
            best = (known, row.number);
        }
    }
    if best.0 > 1 {
        return best.1;
    }
    let first = sheet.rows.iter().find(|row| texts(row).len() > 1);
    first
        .or_else(|| sheet.rows.first())
        .map_or(1, |row| row.number)
}

/// The letters of a column, as spreadsheets name it: A, B, ... Z, AA.
pub(super) fn letters(index: u32) -> String {
    let mut rest = index;
    let mut found = Vec::new();
    loop {
        found.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    found.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_lettered_as_spreadsheets_do() {
        for (index, wanted) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(letters(index), wanted);
        }
    }
}
