//! The model every report is written into, once, and every format is made from.
//!
//! A report says *what* it says: chapters of blocks, with typed values. How that looks on a page, in a sheet or in a
//! JSON document is the business of the formats. What an audience does not get is taken out here, before any format
//! sees it ([`Document::cut`]).

mod audience;
mod chart;
mod common;
mod cut;
mod frame;
mod left_out;
mod table;
mod value;
mod volume;

pub use audience::{Audience, Matter};
pub use chart::{Bar, Chart, ChartKind, Series};
pub use common::typed;
pub use frame::{File, Frame, Opening, Versions};
pub use left_out::{LeftOut, Why};
pub use table::{Column, ColumnKind, Shown, Table};
pub use value::Value;

use std::borrow::Cow;

use tilsyn_core::record::RecordId;

use crate::doc::Cell;

/// A report.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What every report has around its content.
    pub frame: Frame,
    /// Its content.
    pub chapters: Vec<Chapter>,
}

/// A chapter: a heading, blocks, chapters below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// Its name in data formats and links: small letters, digits and `-`; unique in the document.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The record it is about: its reference stands above the title, and references to it lead here.
    pub about: Option<(String, RecordId)>,
    /// A line below the title; may be empty.
    pub line: String,
    /// Whether it begins on a page of its own.
    pub new_page: bool,
    /// What sort of content it is.
    pub matter: Matter,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The chapters below it.
    pub chapters: Vec<Self>,
}

impl Chapter {
    /// A chapter with this title.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            about: None,
            line: String::new(),
            new_page: false,
            matter: Matter::General,
            blocks: Vec::new(),
            chapters: Vec::new(),
        }
    }

    /// With these blocks.
    #[must_use]
    pub fn with(mut self, blocks: impl IntoIterator<Item = impl Into<Block>>) -> Self {
        self.blocks.extend(blocks.into_iter().map(Into::into));
        self
    }

    /// With this block.
    #[must_use]
    pub fn and(mut self, block: impl Into<Block>) -> Self {
        self.blocks.push(block.into());
        self
    }

    /// With these chapters below it.
    #[must_use]
    pub fn over(mut self, chapters: impl IntoIterator<Item = Self>) -> Self {
        self.chapters.extend(chapters);
        self
    }

    /// About a record.
    #[must_use]
    pub fn about(mut self, reference: impl Into<String>, id: RecordId) -> Self {
        self.about = Some((reference.into(), id));
        self
    }

    /// With a line below the title.
    #[must_use]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = line.into();
        self
    }

    /// On a page of its own.
    #[must_use]
    pub const fn on_new_page(mut self) -> Self {
        self.new_page = true;
        self
    }

    /// Of this sort of content.
    #[must_use]
    pub const fn of(mut self, matter: Matter) -> Self {
        self.matter = matter;
        self
    }
}

/// A label and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its name in data formats: small letters, digits and `_`; frozen.
    pub id: &'static str,
    /// The label.
    pub label: String,
    /// What it says.
    pub value: Value,
    /// What sort of content it is.
    pub matter: Matter,
}

impl Fact {
    /// A fact that everybody gets.
    pub fn new(id: &'static str, label: impl Into<String>, value: Value) -> Self {
        Self {
            id,
            label: label.into(),
            value,
            matter: Matter::General,
        }
    }

    /// The same fact, of this sort of content.
    #[must_use]
    pub fn of(mut self, matter: Matter) -> Self {
        self.matter = matter;
        self
    }
}

/// A piece of a chapter.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it is.
    pub content: Content,
    /// What sort of content it is.
    pub matter: Matter,
}

impl Block {
    /// The same block, of this sort of content.
    #[must_use]
    pub fn of(mut self, matter: Matter) -> Self {
        self.matter = matter;
        self
    }

    /// Paragraphs.
    #[must_use]
    pub fn text(lines: Cell) -> Self {
        Content::Text(lines).into()
    }

    /// A paragraph of plain words.
    pub fn said(words: impl Into<String>) -> Self {
        Self::text(crate::doc::said(words))
    }

    /// A remark of the product on what follows.
    pub fn note(words: impl Into<String>) -> Self {
        Content::Note(words.into()).into()
    }

    /// What somebody must look at.
    pub fn warning(words: impl Into<String>) -> Self {
        Content::Warning(words.into()).into()
    }

    /// Labels and what they say.
    #[must_use]
    pub const fn facts(id: &'static str, facts: Vec<Fact>) -> Self {
        Self {
            content: Content::Facts { id, facts },
            matter: Matter::General,
        }
    }

    /// The words of somebody.
    pub fn quotation(words: impl Into<String>, source: impl Into<String>) -> Self {
        Content::Quotation {
            words: words.into(),
            source: source.into(),
        }
        .into()
    }

    /// Characters that are compared, not read.
    pub fn code(text: impl Into<String>) -> Self {
        Content::Code(text.into()).into()
    }

    /// What follows begins on a new page.
    #[must_use]
    pub const fn page_break() -> Self {
        Self {
            content: Content::PageBreak,
            matter: Matter::General,
        }
    }
}

/// What a block is.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Paragraphs of runs.
    Text(Cell),
    /// A remark of the product on what follows.
    Note(String),
    /// What somebody must look at.
    Warning(String),
    /// Labels and what they say.
    Facts {
        /// The name of the group in data formats.
        id: &'static str,
        /// The facts.
        facts: Vec<Fact>,
    },
    /// A table.
    Table(Table),
    /// A chart; its numbers are set beside it.
    Chart(Chart),
    /// The words of somebody.
    Quotation {
        /// The words.
        words: String,
        /// Whose they are, where they stand; may be empty.
        source: String,
    },
    /// Characters that are compared, not read.
    Code(String),
    /// What follows begins on a new page, where there are pages.
    PageBreak,
}

impl From<Content> for Block {
    fn from(content: Content) -> Self {
        Self {
            content,
            matter: Matter::General,
        }
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Content::Table(table).into()
    }
}

impl From<Chart> for Block {
    fn from(chart: Chart) -> Self {
        Content::Chart(chart).into()
    }
}

impl Document {
    /// What comes before the chapters of the report: findings that touch its scope.
    #[must_use]
    pub fn before(&self) -> Vec<Chapter> {
        let Some(first) = self.frame.findings.first() else {
            return Vec::new();
        };
        // The title of the chapter is that of its first table.
        let untitled = Table {
            title: String::new(),
            ..first.clone()
        };
        let others = self.frame.findings.iter().skip(1).cloned();
        vec![
            Chapter::new("findings", first.title.clone())
                .and(untitled)
                .with(others),
        ]
    }

    /// Every table among the data, charts with theirs, in order.
    #[must_use]
    pub fn sheets(&self) -> Vec<Cow<'_, Table>> {
        fn walk<'a>(chapters: &'a [Chapter], found: &mut Vec<Cow<'a, Table>>) {
            for chapter in chapters {
                for block in &chapter.blocks {
                    match &block.content {
                        Content::Table(table) if table.shown != Shown::Pages => {
                            found.push(Cow::Borrowed(table));
                        }
                        Content::Chart(chart) => found.push(Cow::Owned(chart.table())),
                        _ => {}
                    }
                }
                walk(&chapter.chapters, found);
            }
        }
        let mut found = Vec::new();
        walk(&self.chapters, &mut found);
        found
    }
}
