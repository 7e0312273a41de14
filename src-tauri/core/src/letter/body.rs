//! The text of a letter as blocks, and as the plain text that a person edits: the first line is the subject, `## `
//! begins a heading, `- ` an item, an empty line ends a paragraph. A backslash before such a sign makes it a letter
//! like any other, so that what people wrote in a case never becomes a heading by itself.

use serde::Serialize;

use super::Refused;
use crate::macros::codes;
use crate::value::Prose;

codes! {
    /// What a block is.
    pub enum BlockKind {
        /// A heading within the letter.
        Heading = "heading",
        /// A paragraph; it may have several lines.
        Paragraph = "paragraph",
        /// An item of a list.
        Item = "item",
    }
}

/// A block of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LetterBlock {
    /// What it is.
    pub kind: BlockKind,
    /// Its text, with what is missing between `[[` and `]]`.
    pub text: String,
}

/// A piece of a text: words, or the mark of something that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// What is missing.
    Missing(&'a str),
}

impl LetterBlock {
    /// Its text in pieces.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        pieces(&self.text)
    }
}

/// The subject and the blocks of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// The subject, one line.
    pub subject: String,
    /// What follows.
    pub blocks: Vec<LetterBlock>,
}

impl Body {
    /// Reads the text that a person edited.
    ///
    /// # Errors
    /// [`Refused::Empty`], [`Refused::TooLong`].
    pub fn parse(text: &str) -> Result<Self, Refused> {
        if text.chars().count() > Prose::LIMIT {
            return Err(Refused::TooLong {
                limit: Prose::LIMIT,
            });
        }
        let mut lines = text
            .lines()
            .map(str::trim_end)
            .skip_while(|line| line.trim().is_empty());
        let subject = plain(lines.next().unwrap_or_default().trim());
        let mut blocks: Vec<LetterBlock> = Vec::new();
        let mut goes_on = false;
        for line in lines {
            let line = line.trim_start();
            if line.is_empty() {
                goes_on = false;
                continue;
            }
            let (kind, words) = kind_of(line);
            match blocks.last_mut() {
                Some(before) if goes_on && kind == BlockKind::Paragraph => {
                    before.text.push('\n');
                    before.text.push_str(&words);
                }
                _ => blocks.push(LetterBlock { kind, text: words }),
            }
            goes_on = kind == BlockKind::Paragraph;
        }
        if subject.is_empty() || blocks.is_empty() {
            return Err(Refused::Empty);
        }
        Ok(Self { subject, blocks })
    }

    /// What is missing, each once, in order.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let texts = std::iter::once(&self.subject).chain(self.blocks.iter().map(|it| &it.text));
        for text in texts {
            for piece in pieces(text) {
                if let Piece::Missing(what) = piece
                    && !found.iter().any(|it| it == what)
                {
                    found.push(what.to_owned());
                }
            }
        }
        found
    }

    /// Whether a name stands in it, in whatever case of letters.
    #[must_use]
    pub fn names(&self, name: &str) -> bool {
        let name = folded(name);
        !name.is_empty()
            && std::iter::once(&self.subject)
                .chain(self.blocks.iter().map(|it| &it.text))
                .any(|text| folded(text).contains(&name))
    }
}

/// As people compare names: small letters, one space between words.
fn folded(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

fn kind_of(line: &str) -> (BlockKind, String) {
    for (sign, kind) in [("## ", BlockKind::Heading), ("- ", BlockKind::Item)] {
        if let Some(words) = line.strip_prefix(sign) {
            return (kind, words.trim().to_owned());
        }
    }
    (BlockKind::Paragraph, plain(line))
}

/// A line without the backslash that kept its sign from being one.
fn plain(line: &str) -> String {
    line.strip_prefix('\\').unwrap_or(line).to_owned()
}

/// Words as they stand at the beginning of a line without becoming a sign.
pub(super) fn guarded(line: &str) -> String {
    if line.starts_with(['#', '-', '\\']) {
        format!("\\{line}")
    } else {
        line.to_owned()
    }
}

/// The mark of something that is missing.
pub(crate) fn mark(what: &str) -> String {
    format!("[[{what}]]")
}

/// What people wrote, so that it cannot be taken for a mark.
pub(super) fn unmarked(text: &str) -> String {
    text.replace("[[", "[ [").replace("]]", "] ]")
}

/// A text in pieces: words, and the marks of what is missing.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((what, behind)) = after.split_once("]]") else {
            break;
        };
        if !before.is_empty() {
            found.push(Piece::Words(before));
        }
        found.push(Piece::Missing(what));
        rest = behind;
    }
    if !rest.is_empty() {
        found.push(Piece::Words(rest));
    }
    found
}
