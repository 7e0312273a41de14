//! Puts the text together, block by block, as it is read from a file with structure.

use super::{Block, BlockKind, Form, Limits, Source, Unreadable};
use crate::text::Language;

/// The text so far.
pub(super) struct Writer<'a> {
    limits: &'a Limits,
    text: String,
    characters: usize,
    blocks: Vec<Block>,
    /// Whether the last block was an item or a cell: those stand close together.
    close: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            text: String::new(),
            characters: 0,
            blocks: Vec::new(),
            close: false,
        }
    }

    /// Adds a block; white space is made single, and nothing is added for an empty one but a cell, which keeps its place.
    pub(super) fn put(
        &mut self,
        kind: BlockKind,
        words: &str,
        origin: usize,
    ) -> Result<(), Unreadable> {
        let mut said = String::with_capacity(words.len());
        for line in words.split('\n') {
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            if !line.is_empty() {
                if !said.is_empty() {
                    said.push('\n');
                }
                said.push_str(&line);
            }
        }
        if said.is_empty() {
            return Ok(());
        }
        self.characters += said.chars().count();
        if self.characters > self.limits.characters {
            return Err(Unreadable::TooMuch {
                what: "characters",
                limit: self.limits.characters,
            });
        }
        let (before, marker) = match &kind {
            BlockKind::Item { marker } if marker.is_empty() => ("\n", "• ".to_owned()),
            BlockKind::Item { marker } => ("\n", format!("{marker}. ")),
            BlockKind::Cell { column: 0, .. } => ("\n", String::new()),
            BlockKind::Cell { .. } => ("\t", String::new()),
            BlockKind::Heading { number, .. }
                if !number.is_empty() && !said.starts_with(number.as_str()) =>
            {
                ("\n\n", format!("{number} "))
            }
            BlockKind::Heading { .. } | BlockKind::Paragraph | BlockKind::Term => {
                ("\n\n", String::new())
            }
        };
        let item = matches!(kind, BlockKind::Item { .. } | BlockKind::Cell { .. });
        if !self.text.is_empty() {
            self.text
                .push_str(if item && !self.close { "\n\n" } else { before });
        }
        self.close = item;
        self.text.push_str(&marker);
        let start = self.text.len();
        self.text.push_str(&said);
        self.blocks.push(Block {
            kind,
            range: start..self.text.len(),
            origin,
        });
        Ok(())
    }

    pub(super) fn finish(self, form: Form, language: Option<Language>, title: String) -> Source {
        Source {
            form,
            text: self.text,
            blocks: self.blocks,
            language,
            title,
        }
    }
}
