//! Cells and columns of the data behind the record.

use tilsyn_core::value::Line;

use crate::doc::{Cell, Run, Runs, Say};
use crate::document::{Column, ColumnKind, Matter, Shown, Table};
use crate::record::Held;

pub use crate::document::Value;

/// A table among the data: its name, its columns, its rows.
pub struct Sheet {
    pub name: &'static str,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Value>>,
}

impl Sheet {
    /// As a table of the report, its columns of the type that their values have.
    pub fn table(mut self) -> Table {
        for (place, column) in self.columns.iter_mut().enumerate() {
            let mut kinds = self.rows.iter().filter_map(|row| kind(row.get(place)?));
            if let Some(first) = kinds.next()
                && kinds.all(|kind| kind == first)
            {
                column.kind = first;
            }
        }
        Table::new(self.name, "", "", self.columns)
            .shown(Shown::Sheets)
            .with(self.rows)
    }
}

/// The type of a column that holds this value; none when any could.
const fn kind(value: &Value) -> Option<ColumnKind> {
    match value {
        Value::Date(_) => Some(ColumnKind::Date),
        Value::Number(_) => Some(ColumnKind::Number),
        Value::Reference { .. } => Some(ColumnKind::Code),
        Value::Word { .. } => Some(ColumnKind::Word),
        Value::YesNo(_) => Some(ColumnKind::YesNo),
        Value::Empty | Value::Missing => None,
        _ => Some(ColumnKind::Text),
    }
}

pub fn text(text: impl Into<String>) -> Value {
    Value::text(text)
}

pub fn needed(words: impl Into<String>) -> Value {
    Value::needed(words)
}

pub fn date(day: Option<chrono::NaiveDate>) -> Value {
    Value::date(day)
}

/// A record by its reference.
pub fn reference<T>(held: &Held<T>) -> Value {
    Value::Reference {
        reference: held.reference.clone(),
        id: held.id,
        title: String::new(),
    }
}

pub fn lines(items: &[Line]) -> String {
    items
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

pub fn flat(runs: &Runs) -> String {
    runs.iter().map(Run::text).collect()
}

pub fn flat_cell(cell: &Cell) -> String {
    cell.iter().map(flat).collect::<Vec<_>>().join("\n")
}

/// Columns by the keys of their titles, which give their names, and their widths in characters.
pub fn columns(say: &Say, named: &[(&str, f64)]) -> Vec<Column> {
    named
        .iter()
        .map(|(key, width)| {
            let name = ["field-", "report-column-", "report-"]
                .into_iter()
                .find_map(|prefix| key.strip_prefix(prefix))
                .unwrap_or(key)
                .replace('-', "_");
            Column::new(name, say.w(key), ColumnKind::Text, width / 9.0).of(matter(key))
        })
        .collect()
}

/// What sort of content a column is.
fn matter(key: &str) -> Matter {
    match key {
        "field-remarks"
        | "report-gaps"
        | "not-in-language"
        | "field-last-reviewed-on"
        | "field-review-due"
        | "field-hedge-text"
        | "field-dpa-review-due"
        | "field-tia-review-due" => Matter::Judgement,
        "field-dpa-ref"
        | "field-dpa-signed-on"
        | "field-dd-result"
        | "field-contract-ref"
        | "field-subs-notice-days" => Matter::Contracts,
        "field-toms" => Matter::Security,
        _ => Matter::General,
    }
}
