//! The text of a notice that somebody brings: plain text, HTML, DOCX or PDF, made into one text with structure.
//!
//! Whatever the bytes are, reading ends with a [`Source`] or with a reason, within [`Limits`]. A place in the text is
//! traceable: a [`Block`] says where in the file it comes from.

mod docx;
mod headings;
mod html;
mod lines;
mod pdf;
mod plain;
#[cfg(test)]
mod tests;
mod writer;

use std::ops::Range;

use thiserror::Error;

use crate::text::{Language, Sentence};
use writer::Writer;

/// How much of a source is read; beyond it nothing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of the parts of a DOCX, or of the streams of a PDF, once they are inflated, all together.
    pub inflated: usize,
    /// Characters of text.
    pub characters: usize,
    /// Elements within elements.
    pub depth: usize,
    /// Pages of a PDF.
    pub pages: usize,
    /// Operations that draw the pages of a PDF, all together.
    pub operations: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 16 * 1024 * 1024,
            inflated: 64 * 1024 * 1024,
            characters: 400_000,
            depth: 400,
            pages: 300,
            operations: 2_000_000,
        }
    }
}

/// Why a source cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Larger than is read.
    #[error("a source of {bytes} bytes; at most {limit} are read")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// More text, more pages, deeper, or growing beyond the limit when it is inflated.
    #[error("more than is read: {what}, at most {limit}")]
    TooMuch {
        /// What there is too much of: `characters`, `pages`, `depth`, `inflated`, `operations`.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// Nothing in it that could be read: also a PDF of pictures.
    #[error("no text in it")]
    NoText,
    /// Under a password.
    #[error("under a password")]
    Password,
    /// Neither text, nor HTML, DOCX or PDF.
    #[error("neither text, HTML, DOCX nor PDF")]
    Unknown,
    /// Damaged, or made to do damage.
    #[error("broken: {detail}")]
    Broken {
        /// What is wrong.
        detail: String,
    },
}

impl Unreadable {
    /// Stable code, part of the keys of its words.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "notice-too-large",
            Self::TooMuch { .. } => "notice-too-much",
            Self::NoText => "notice-no-text",
            Self::Password => "notice-password",
            Self::Unknown => "notice-form",
            Self::Broken { .. } => "notice-broken",
        }
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let said = Sentence::new(format!("error-{}", self.code()));
        let number = |it: usize| u64::try_from(it).unwrap_or(u64::MAX);
        match self {
            Self::TooLarge { limit, .. } => said.number("limit", number(limit / (1024 * 1024))),
            Self::TooMuch { what, limit } => {
                said.text("what", *what).number("limit", number(*limit))
            }
            Self::NoText | Self::Password | Self::Unknown | Self::Broken { .. } => said,
        }
    }
}

/// What a source was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// Office Open XML.
    Docx,
    /// PDF.
    Pdf,
}

impl Form {
    /// Its name in answers for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }
}

/// What a piece of the text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading: its depth, from 1, and its number where it has one.
    Heading {
        /// Depth.
        level: u8,
        /// Number, without a dot at its end.
        number: String,
    },
    /// Running text.
    Paragraph,
    /// An item of a list; its marker as it stands there, without brackets and dots, and whether it is a letter, a number
    /// or a mere bullet.
    Item {
        /// The marker.
        marker: String,
    },
    /// A cell of a table.
    Cell {
        /// Which table of the source, from 0.
        table: usize,
        /// Row, from 0.
        row: usize,
        /// Column, from 0.
        column: usize,
        /// Whether the source marks it as a heading.
        head: bool,
    },
    /// A term that a definition follows.
    Term,
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its bytes in [`Source::text`], without marker and number.
    pub range: Range<usize>,
    /// Where it comes from: the byte of a text or web page (after decoding), the paragraph of a DOCX, the page of a
    /// PDF, each from 0.
    pub origin: usize,
}

/// A source, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What it was read as.
    pub form: Form,
    /// The whole text; lines end with a line feed.
    pub text: String,
    /// Its pieces, in order.
    pub blocks: Vec<Block>,
    /// The language that the file itself names.
    pub language: Option<Language>,
    /// The title that the file itself names.
    pub title: String,
}

/// Reads a source.
///
/// # Errors
/// [`Unreadable`].
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Source, Unreadable> {
    if bytes.len() > limits.bytes {
        return Err(Unreadable::TooLarge {
            bytes: bytes.len(),
            limit: limits.bytes,
        });
    }
    let source = match form_of(bytes)? {
        Form::Text => lines::read(&plain::decode(bytes)?, limits),
        Form::Html => html::read(&plain::decode_html(bytes)?, limits),
        Form::Docx => docx::read(bytes, limits),
        Form::Pdf => pdf::read(bytes, limits),
    }?;
    if source.text.chars().all(char::is_whitespace) {
        return Err(Unreadable::NoText);
    }
    Ok(source)
}

/// The form, told from the first bytes.
fn form_of(bytes: &[u8]) -> Result<Form, Unreadable> {
    let start = bytes.get(..1024).unwrap_or(bytes);
    if start.windows(5).any(|it| it == b"%PDF-") {
        return Ok(Form::Pdf);
    }
    if start.starts_with(b"PK\x03\x04") {
        return Ok(Form::Docx);
    }
    if start.starts_with(b"\xd0\xcf\x11\xe0") || start.starts_with(b"{\\rtf") {
        return Err(Unreadable::Unknown);
    }
    let head = plain::glimpse(start).to_ascii_lowercase();
    let head = head.trim_start();
    let is_html = head.starts_with("<!doctype html")
        || head.starts_with("<html")
        || head.starts_with("<!--")
        || head.starts_with("<?xml") && head.contains("<html")
        || head.starts_with('<')
            && [
                "<head", "<body", "<div", "<p>", "<p ", "<h1", "<main", "<article", "<section",
                "<meta", "<table",
            ]
            .iter()
            .any(|tag| head.starts_with(tag));
    Ok(if is_html { Form::Html } else { Form::Text })
}

/// The first words of a parser's error.
fn broken(error: impl std::fmt::Display) -> Unreadable {
    Unreadable::Broken {
        detail: error.to_string().chars().take(200).collect(),
    }
}
