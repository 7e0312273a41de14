//! Chapters of a case file: blocks of facts or tables, and the facts that stand in them.

use chrono::NaiveDate;
use tilsyn_core::record::RecordId;
use tilsyn_core::value::{Moment, Sha256Hex};
use tilsyn_core::workspace::Stored;

use super::file::Case;
use crate::doc::{Cell, Run, Say, dim, lines, mono};
use crate::document::{self, Chapter, Column, ColumnKind, Table, Value};

/// A chapter of the file.
pub struct Section {
    id: &'static str,
    title: String,
    note: String,
    parts: Vec<Part>,
}

impl Section {
    pub fn new(say: &Say, id: &'static str, title: &str, parts: Vec<Part>) -> Self {
        Self {
            id,
            title: say.w(title),
            note: String::new(),
            parts,
        }
    }

    /// A chapter that is one table; nothing when the table is empty.
    pub fn of_table(say: &Say, title: &str, table: Table) -> Self {
        let id = table.id;
        let parts = if table.rows.is_empty() {
            Vec::new()
        } else {
            vec![Part::of_table(table)]
        };
        Self::new(say, id, title, parts)
    }

    /// The same, with words before its content.
    pub fn with_note(self, say: &Say, note: &str) -> Self {
        Self {
            note: say.w(note),
            ..self
        }
    }

    /// As a chapter of the report; none when it says nothing.
    pub fn chapter(self) -> Option<Chapter> {
        if self.parts.is_empty() {
            return None;
        }
        let mut chapter = Chapter::new(self.id, self.title);
        if !self.note.is_empty() {
            chapter = chapter.and(document::Block::note(self.note));
        }
        for (number, part) in (1..).zip(self.parts) {
            if part.title.is_empty() {
                chapter = chapter.with(part.block);
                continue;
            }
            let below = Chapter::new(format!("{}-{number}", self.id), part.title)
                .line(part.line)
                .with(part.block);
            chapter = chapter.over([below]);
        }
        Some(chapter)
    }
}

/// A part of a chapter: facts, or a table.
#[derive(Default)]
pub struct Part {
    /// Empty for what belongs to the chapter itself.
    title: String,
    line: String,
    block: Option<document::Block>,
}

impl Part {
    /// Facts without a heading of their own.
    pub fn of(say: &Say, facts: impl IntoIterator<Item = Fact>) -> Self {
        let facts: Vec<document::Fact> = facts
            .into_iter()
            .filter_map(|fact| fact.said(say))
            .collect();
        Self {
            block: (!facts.is_empty()).then(|| document::Block::facts("facts", facts)),
            ..Self::default()
        }
    }

    /// A table.
    pub fn of_table(table: Table) -> Self {
        Self {
            block: Some(table.into()),
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
    /// As a fact of the report; none for what is empty and not needed.
    fn said(self, say: &Say) -> Option<document::Fact> {
        let value = Value::lines(self.cell);
        let value = if self.needed {
            value.or_missing()
        } else {
            value
        };
        (value != Value::Empty).then(|| document::Fact::new(self.key, say.w(self.key), value))
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

/// A table: its columns by their words and their widths on a page, in millimetres.
pub fn table(
    say: &Say,
    id: &'static str,
    columns: &[(&'static str, f64)],
    alt: &str,
    rows: Vec<Vec<Cell>>,
) -> Table {
    /// So many millimetres are as wide as a word.
    const WORD: f64 = 11.5;
    let columns = columns
        .iter()
        .map(|(key, width)| Column::new(*key, say.w(key), ColumnKind::Text, width / WORD))
        .collect();
    let row = |cells: Vec<Cell>| cells.into_iter().map(Value::lines).collect();
    Table::new(id, "", say.w("report-none"), columns)
        .described(say.w(alt))
        .with(rows.into_iter().map(row).collect())
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
