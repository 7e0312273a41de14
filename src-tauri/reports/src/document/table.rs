//! Tables: columns with the names of the data formats, rows of typed values.

use super::{Matter, Value};

/// What a column holds; it decides the alignment on pages and the type in data formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text, lines, lists.
    Text,
    /// References of records, hashes: in monospace.
    Code,
    /// Words of a code list.
    Word,
    /// Civil dates.
    Date,
    /// Instants.
    Moment,
    /// Numbers, to the right.
    Number,
    /// Shares, to the right.
    Share,
    /// Periods.
    Period,
    /// Yes or no.
    YesNo,
    /// Pages of chapters: no column where there are no pages.
    Page,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The name of the field in data formats: small letters, digits and `_`; frozen.
    pub id: String,
    /// Its title in the language of the report.
    pub title: String,
    /// What it holds.
    pub kind: ColumnKind,
    /// How wide it is beside the others: 1 is a column of a word, 4 one of sentences. In a workbook one is nine
    /// characters.
    pub weight: f64,
    /// What sort of content it is; decides who gets it.
    pub matter: Matter,
}

impl Column {
    /// A column of text that everybody gets.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        kind: ColumnKind,
        weight: f64,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            kind,
            weight,
            matter: Matter::General,
        }
    }

    /// The same column, of this sort of content.
    #[must_use]
    pub fn of(mut self, matter: Matter) -> Self {
        self.matter = matter;
        self
    }
}

/// Where a table stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// On pages and among the data.
    Everywhere,
    /// On pages only: the data hold it in another table.
    Pages,
    /// Among the data only: pages say it in another way.
    Sheets,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its name in data formats, and the name of its sheet and file: small letters, digits and `-`, 31 at most; unique
    /// in the document, frozen.
    pub id: &'static str,
    /// Its title; may be empty on pages where the chapter has one.
    pub title: String,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a value per column.
    pub rows: Vec<Vec<Value>>,
    /// What is said when there are no rows.
    pub none: String,
    /// Where it stands.
    pub shown: Shown,
}

impl Table {
    /// A table on pages and among the data.
    pub fn new(
        id: &'static str,
        title: impl Into<String>,
        none: impl Into<String>,
        columns: Vec<Column>,
    ) -> Self {
        let title = title.into();
        Self {
            id,
            alt: title.clone(),
            title,
            columns,
            rows: Vec::new(),
            none: none.into(),
            shown: Shown::Everywhere,
        }
    }

    /// With these rows.
    #[must_use]
    pub fn with(mut self, rows: Vec<Vec<Value>>) -> Self {
        self.rows = rows;
        self
    }

    /// Described so for who cannot see it.
    #[must_use]
    pub fn described(mut self, alt: impl Into<String>) -> Self {
        self.alt = alt.into();
        self
    }

    /// On pages only, or among the data only.
    #[must_use]
    pub const fn shown(mut self, shown: Shown) -> Self {
        self.shown = shown;
        self
    }
}
