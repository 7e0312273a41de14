//! The layouts of authorities and of the product: an ordered list of columns, each with the labels under which it is
//! printed, the field it goes into, whether the layout demands it, and how its cells are taken apart (domain 2.3, 2.4).
//!
//! They are data. What is written from memory of a layout says so in its `source_status`.

mod authority;
mod headers;
mod own;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use super::cell::{Lexicon, fold};
use super::fields::{CellSplit, ImportField, ImportKind};
use crate::macros::codes;
use crate::source::SourceStatus;
use crate::text::Words;

codes! {
    /// A layout.
    pub enum ProfileCode {
        /// Information Commissioner's Office, United Kingdom: record of a controller.
        Ico = "ico",
        /// The same: record of a processor.
        IcoProcessor = "ico_processor",
        /// Commission nationale de l'informatique et des libertés, France.
        Cnil = "cnil",
        /// Datatilsynet, Norway.
        Datatilsynet = "datatilsynet",
        /// Gegevensbeschermingsautoriteit / Autorité de protection des données, Belgium.
        Gba = "gba",
        /// Datenschutzkonferenz, Germany.
        Dsk = "dsk",
        /// The product's own workbook, in any of its languages, or its own export.
        Own = "own",
    }
}

/// A column of a layout.
#[derive(Debug, Clone, Copy)]
pub struct ProfileColumn {
    /// Under what it is printed.
    pub labels: Labels,
    /// The field; none for what the product computes from other records.
    pub field: Option<ImportField>,
    /// Whether the layout demands it.
    pub mandatory: bool,
    /// How its cells are taken apart, when not as its field usually is.
    pub split: Option<CellSplit>,
    /// How well label and place were checked.
    pub source_status: SourceStatus,
}

/// Under what a column is printed.
#[derive(Debug, Clone, Copy)]
pub enum Labels {
    /// As the authority prints it, in its languages; also in other editions.
    Printed(&'static [&'static str]),
    /// A word of the product, in each of its languages.
    Word(&'static str),
}

/// A layout.
#[derive(Debug, Clone, Copy)]
pub struct Profile {
    /// Which.
    pub code: ProfileCode,
    /// What it lists.
    pub kind: ImportKind,
    /// Its columns, in order.
    pub columns: &'static [ProfileColumn],
}

/// All layouts.
pub const PROFILES: &[Profile] = &[
    Profile {
        code: ProfileCode::Ico,
        kind: ImportKind::Register,
        columns: authority::ICO,
    },
    Profile {
        code: ProfileCode::IcoProcessor,
        kind: ImportKind::Register,
        columns: authority::ICO_PROCESSOR,
    },
    Profile {
        code: ProfileCode::Cnil,
        kind: ImportKind::Register,
        columns: authority::CNIL,
    },
    Profile {
        code: ProfileCode::Datatilsynet,
        kind: ImportKind::Register,
        columns: authority::DATATILSYNET,
    },
    Profile {
        code: ProfileCode::Gba,
        kind: ImportKind::Register,
        columns: authority::GBA,
    },
    Profile {
        code: ProfileCode::Dsk,
        kind: ImportKind::Register,
        columns: authority::DSK,
    },
    Profile {
        code: ProfileCode::Own,
        kind: ImportKind::Register,
        columns: own::ACTIVITIES,
    },
    Profile {
        code: ProfileCode::Own,
        kind: ImportKind::Processors,
        columns: own::PROCESSORS,
    },
];

impl Profile {
    /// The layout of this code for this import.
    #[must_use]
    pub fn of(code: ProfileCode, kind: ImportKind) -> Option<&'static Self> {
        PROFILES
            .iter()
            .find(|profile| profile.code == code && profile.kind == kind)
    }

    /// The layouts of an import.
    pub fn every(kind: ImportKind) -> impl Iterator<Item = &'static Self> {
        PROFILES.iter().filter(move |profile| profile.kind == kind)
    }
}

/// Every header that is known, as it is compared.
pub(super) struct KnownLabels {
    /// Labels of each layout, with the place of their column, in the order of [`PROFILES`].
    profiles: Vec<Vec<(String, usize)>>,
    /// Words that many use, or the product's own.
    fields: HashMap<(ImportKind, String), ImportField>,
}

impl KnownLabels {
    /// All labels.
    pub(super) fn new(words: &[Words]) -> Self {
        let said = |key: &str| -> Vec<String> {
            words
                .iter()
                .filter(|words| words.has(key))
                .map(|words| words.word(key))
                .collect()
        };
        let profiles = PROFILES
            .iter()
            .map(|profile| {
                let labels = |column: &ProfileColumn| match column.labels {
                    Labels::Printed(labels) => labels.iter().map(ToString::to_string).collect(),
                    Labels::Word(key) => said(key),
                };
                profile
                    .columns
                    .iter()
                    .enumerate()
                    .flat_map(|(place, column)| {
                        labels(column)
                            .into_iter()
                            .map(move |label| (plain(&label), place))
                    })
                    .collect()
            })
            .collect();
        let mut fields = HashMap::new();
        let mut know = |kind: ImportKind, word: &str, field: ImportField| {
            let word = plain(word);
            if field.belongs_to(kind) && !word.is_empty() {
                fields.entry((kind, word)).or_insert(field);
            }
        };
        for word in headers::PROCESSOR_NAMES {
            know(ImportKind::Processors, word, ImportField::Name);
        }
        for kind in ImportKind::ALL {
            for (field, words) in headers::HEADERS {
                for word in *words {
                    know(*kind, word, *field);
                }
            }
            for field in ImportField::every(*kind) {
                know(*kind, field.code(), field);
                for word in said(&field.word()) {
                    know(*kind, &word, field);
                }
            }
        }
        Self { profiles, fields }
    }
}

impl Profile {
    /// The column whose label this header is.
    pub(super) fn column_of(
        &self,
        lexicon: &Lexicon,
        header: &str,
    ) -> Option<&'static ProfileColumn> {
        let place = PROFILES
            .iter()
            .position(|known| known.code == self.code && known.kind == self.kind)?;
        let labels = lexicon.labels.profiles.get(place)?;
        let header = plain(header);
        let found = labels
            .iter()
            .find(|(label, _)| *label == header)
            .or_else(|| labels.iter().find(|(label, _)| begins_like(&header, label)));
        found.and_then(|(_, column)| self.columns.get(*column))
    }
}

/// The field that a header names in words that many use, or in those of the product.
pub(super) fn field_of(lexicon: &Lexicon, kind: ImportKind, header: &str) -> Option<ImportField> {
    lexicon.labels.fields.get(&(kind, plain(header))).copied()
}

impl ImportField {
    /// The key of its words.
    #[must_use]
    pub fn word(self) -> String {
        format!("import-field-{}", self.key())
    }
}

/// A label as it is compared: folded, without what stands in brackets and without the marks of a mandatory column.
fn plain(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '*' | '_' => kept.push(' '),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    fold(&kept).trim_end_matches('?').trim().to_owned()
}

/// Whether a header is a label with more behind it, or the beginning of one: long enough not to be another.
fn begins_like(header: &str, label: &str) -> bool {
    const LONG: usize = 14;
    let longer = |long: &str, short: &str| {
        short.chars().count() >= LONG
            && long
                .strip_prefix(short)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    longer(header, label) || longer(label, header)
}
