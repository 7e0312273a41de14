//! Runs of text in lines, lines in cells, cells in rows and tables.

use serde::Serialize;
use serde::ser::SerializeStruct;

/// Text of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Run {
    /// As it is.
    Plain(String),
    /// A reference that leads to a chapter of the document.
    Place {
        /// The reference.
        m: String,
        /// The id of the chapter.
        to: String,
    },
    /// The page on which a chapter begins, where there are pages.
    Page {
        /// The id of the chapter.
        p: String,
    },
    /// A reference, a hash: in monospace.
    Mono {
        /// The text.
        m: String,
    },
    /// What ought to be there and is not.
    Missing {
        /// The words for it.
        x: String,
    },
    /// Of less weight.
    Dim {
        /// The text.
        d: String,
    },
    /// Of more weight.
    Strong {
        /// The text.
        b: String,
    },
}

impl Run {
    /// What it says.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text)
            | Self::Place { m: text, .. }
            | Self::Mono { m: text }
            | Self::Missing { x: text }
            | Self::Dim { d: text }
            | Self::Strong { b: text } => text,
            Self::Page { .. } => "",
        }
    }
}

pub fn plain(text: impl Into<String>) -> Run {
    Run::Plain(text.into())
}

pub fn mono(text: impl Into<String>) -> Run {
    Run::Mono { m: text.into() }
}

pub fn dim(text: impl Into<String>) -> Run {
    Run::Dim { d: text.into() }
}

pub fn strong(text: impl Into<String>) -> Run {
    Run::Strong { b: text.into() }
}

/// One line of plain text.
pub fn said(text: impl Into<String>) -> Cell {
    vec![vec![plain(text)]]
}

/// Runs after each other.
pub type Runs = Vec<Run>;

/// Lines below each other.
pub type Cell = Vec<Runs>;

/// A label and what stands beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The label.
    pub label: String,
    /// What stands beside it.
    pub cell: Cell,
}

impl Serialize for Row {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut row = out.serialize_struct("Row", 3)?;
        row.serialize_field("label", &self.label)?;
        row.serialize_field("cell", &self.cell)?;
        row.serialize_field("whole", &(length(&self.cell) < KEPT_WHOLE))?;
        row.end()
    }
}

/// What is shorter than this, in characters, is never broken between pages.
const KEPT_WHOLE: usize = 1000;

/// Characters in a cell, each line counted as one half full at least.
fn length(cell: &Cell) -> usize {
    cell.iter().map(|runs| characters(runs).max(35)).sum()
}

/// Whether rows stay together on one page.
pub fn small_enough(rows: &[Row]) -> bool {
    rows.iter()
        .map(|row| length(&row.cell).max(70))
        .sum::<usize>()
        < 2600
}

/// Characters of a line.
pub fn characters(runs: &Runs) -> usize {
    runs.iter().map(|run| run.text().chars().count()).sum()
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct TableRow(pub Vec<Cell>);

impl Serialize for TableRow {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut row = out.serialize_struct("TableRow", 2)?;
        row.serialize_field("cells", &self.0)?;
        row.serialize_field(
            "whole",
            &self.0.iter().all(|cell| length(cell) < KEPT_WHOLE),
        )?;
        row.end()
    }
}

/// A table with a head.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// The head.
    pub head: Vec<String>,
    /// What the table is, for who cannot see it.
    pub alt: String,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// What is said when there are none.
    pub none: String,
}
