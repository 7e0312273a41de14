//! The layouts of authorities and of the product: an ordered list of columns, each with the labels under which it is
//! printed, the field it goes into, whether the layout demands it, and how its cells are taken apart (domain 2.3, 2.4).
//!
//! They are data. What is written from memory of a layout says so in its `source_status`.

mod authority;
mod headers;
mod own;
#[cfg(test)]
mod tests;

use super::cell::{Lexicon, fold};
use super::fields::{Field, ImportKind, Split};
use crate::macros::codes;
use crate::source::SourceStatus;

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
    pub field: Option<Field>,
    /// Whether the layout demands it.
    pub mandatory: bool,
    /// How its cells are taken apart, when not as its field usually is.
    pub split: Option<Split>,
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

    /// The column whose label this header is, by its place in the layout.
    pub(super) fn column_of(
        &self,
        lexicon: &Lexicon,
        header: &str,
    ) -> Option<&'static ProfileColumn> {
        let header = plain(header);
        let exact = |label: &str| plain(label) == header;
        let nearly = |label: &str| begins_like(&header, &plain(label));
        self.columns
            .iter()
            .find(|column| column.labels.any(lexicon, exact))
            .or_else(|| {
                self.columns
                    .iter()
                    .find(|column| column.labels.any(lexicon, nearly))
            })
    }
}

impl Labels {
    fn any(&self, lexicon: &Lexicon, fits: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Printed(labels) => labels.iter().any(|label| fits(label)),
            Self::Word(key) => lexicon.said(key).any(|label| fits(&label)),
        }
    }
}

/// The field that a header names in words that many use, or in those of the product.
pub(super) fn field_of(lexicon: &Lexicon, kind: ImportKind, header: &str) -> Option<Field> {
    let header = plain(header);
    if header.is_empty() {
        return None;
    }
    let listed = |words: &[&str]| words.iter().any(|word| plain(word) == header);
    if kind == ImportKind::Processors && listed(headers::PROCESSOR_NAMES) {
        return Some(Field::Name);
    }
    let named = headers::HEADERS
        .iter()
        .filter(|(field, _)| field.belongs_to(kind))
        .find(|(_, words)| listed(words))
        .map(|(field, _)| *field);
    named.or_else(|| {
        Field::every(kind).find(|field| {
            plain(field.code()) == header
                || lexicon
                    .said(&field.word())
                    .any(|word| plain(&word) == header)
        })
    })
}

impl Field {
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
