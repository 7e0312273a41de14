//! Chapters of a case file: blocks of facts or tables, and the facts that stand in them.

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::record::RecordId;
use tilsyn_core::value::{Moment, Sha256Hex};
use tilsyn_core::workspace::Stored;

use super::file::Case;
use crate::doc::{Cell, Row, Run, Say, Table, TableRow, dim, lines, mono, small_enough};

/// A chapter of the file.
#[derive(Serialize)]
pub struct Section {
    pub title: String,
    pub note: String,
    pub blocks: Vec<Block>,
}

impl Section {
    pub fn new(say: &Say, title: &str, blocks: Vec<Block>) -> Self {
        Self {
            title: say.w(title),
            note: String::new(),
            blocks,
        }
    }

    /// A chapter that is one table; nothing when the table is empty.
    pub fn of_table(say: &Say, title: &str, columns: &'static str, table: Table) -> Self {
        let blocks = if table.rows.is_empty() {
            Vec::new()
        } else {
            vec![Block::of_table(columns, table)]
        };
        Self::new(say, title, blocks)
    }

    /// The same, with words before its content.
    pub fn with_note(self, say: &Say, note: &str) -> Self {
        Self {
            note: say.w(note),
            ..self
        }
    }
}

/// A part of a chapter: rows, or a table.
#[derive(Serialize, Default)]
pub struct Block {
    /// Whether it is kept on one page.
    pub small: bool,
    pub mark: String,
    pub title: String,
    pub line: String,
    pub rows: Vec<Row>,
    pub table: Option<Table>,
    /// Which widths the columns have.
    pub columns: &'static str,
}

impl Block {
    /// Facts without a heading of their own.
    pub fn of(say: &Say, facts: impl IntoIterator<Item = Fact>) -> Self {
        let rows: Vec<Row> = facts.into_iter().filter_map(|fact| fact.row(say)).collect();
        Self {
            small: small_enough(&rows),
            rows,
            ..Self::default()
        }
    }

    /// A table.
    pub fn of_table(columns: &'static str, table: Table) -> Self {
        Self {
            table: Some(table),
            columns,
            ..Self::default()
        }
    }

    /// Facts under a heading.
    pub fn titled(say: &Say, title: String, facts: impl IntoIterator<Item = Fact>) -> Self {
        Self {
            title,
            ..Self::of(say, facts)
        }
    }

    /// An entry of the case: its heading, who wrote it and when, its facts.
    pub fn entry(
        say: &Say,
        title: String,
        line: String,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Self {
        Self {
            line,
            ..Self::titled(say, title, facts)
        }
    }
}

/// One thing that is known, as a row with the words of `key` before it.
pub struct Fact {
    key: &'static str,
    cell: Cell,
    needed: bool,
}

impl Fact {
    /// The row; none for what is empty and not needed.
    fn row(self, say: &Say) -> Option<Row> {
        (self.needed || !self.cell.is_empty()).then(|| say.row(self.key, self.cell))
    }
}

/// What ought to be there: said in red when it is not.
pub fn needed(key: &'static str, text: impl AsRef<str>) -> Fact {
    needed_cell(key, lines(text.as_ref()))
}

/// What is left away when it is empty.
pub fn optional(key: &'static str, text: impl AsRef<str>) -> Fact {
    cell(key, lines(text.as_ref()))
}

/// As [`needed`], with runs of its own.
pub const fn needed_cell(key: &'static str, cell: Cell) -> Fact {
    Fact {
        key,
        cell,
        needed: true,
    }
}

/// As [`optional`], with runs of its own.
pub const fn cell(key: &'static str, cell: Cell) -> Fact {
    Fact {
        key,
        cell,
        needed: false,
    }
}

/// An entry or attachment of this case by its reference; left away when there is none.
pub fn link(key: &'static str, case: &Case, id: Option<RecordId>) -> Fact {
    let line = id.map(|id| vec![mono(case.references.of(id))]);
    cell(key, line.into_iter().collect())
}

/// A time on a clock, or nothing.
pub fn at(say: &Say, moment: Option<Moment>) -> String {
    moment.map(|at| say.moment(at)).unwrap_or_default()
}

/// «1 March 2026 – …».
pub fn between(say: &Say, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    let end = |date: Option<NaiveDate>| date.map_or_else(|| "…".to_owned(), |date| say.date(date));
    if from.is_none() && to.is_none() {
        String::new()
    } else {
        format!("{} – {}", end(from), end(to))
    }
}

/// A hash in two halves, so that it can be compared by eye.
pub fn hash(hash: Option<Sha256Hex>) -> Cell {
    hash.map(|hash| hash_lines(&hash.to_string()))
        .unwrap_or_default()
}

pub fn hash_lines(hash: &str) -> Cell {
    let (first, second) = hash.split_at_checked(32).unwrap_or((hash, ""));
    vec![vec![mono(first)], vec![mono(second)]]
}

pub fn table(say: &Say, head: &[&str], alt: &str, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        head: head.iter().map(|key| say.w(key)).collect(),
        alt: say.w(alt),
        rows: rows.into_iter().map(TableRow).collect(),
        none: say.w("report-none"),
    }
}

/// That a later entry corrects this one.
pub fn corrected(say: &Say, case: &Case, stored: &Stored) -> Option<Run> {
    case.corrected
        .contains(&stored.id)
        .then(|| dim(format!(" ({})", say.w("report-corrected"))))
}

/// «R-2026-014/3 · Marit Aas, approver · 12 March 2026».
pub fn written_line(
    say: &Say,
    case: &Case,
    stored: &Stored,
    by: Option<RecordId>,
    at: Option<Moment>,
) -> String {
    let mut parts = vec![stored.reference.clone(), case.who(say, by)];
    parts.extend(at.map(|at| say.moment(at)));
    if case.corrected.contains(&stored.id) {
        parts.push(say.w("report-corrected"));
    }
    parts.join(" · ")
}
