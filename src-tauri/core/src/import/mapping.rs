//! Which column goes into which field: as a layout has it, as people name their columns, as it was kept for this source,
//! and as somebody decided.

use serde::{Deserialize, Serialize};

use super::cell::Lexicon;
use super::fields::{CellSplit, ImportField, ImportKind};
use super::profile::{Profile, ProfileCode, field_of};
use super::refused::Refused;
use super::table::{SourceColumn, SourceLayout, letters};
use crate::macros::document;
use crate::text::Language;
use crate::value::{Line, Prose};

document! {
    /// A column of a source and the field it goes into, as it is kept.
    pub struct KeptColumn {
        /// Its header.
        pub header: Line,
        /// The field; none when it is left out.
        pub field: Option<ImportField>,
        /// How its cells are taken apart, when not as the field usually is.
        pub split: Option<CellSplit>,
    }
}

document! {
    /// The columns of a source, as somebody set them: the next import from it begins with them.
    pub struct ImportProfile {
        /// The source: the name of its file.
        pub name: Line,
        /// What it lists.
        pub kind: Option<ImportKind>,
        /// The layout of an authority that it follows.
        pub profile: Option<ProfileCode>,
        /// How it is laid out.
        pub layout: Option<SourceLayout>,
        /// The sheet; empty for the first.
        pub sheet: Line,
        /// The language of its texts and dates.
        pub language: Option<Language>,
        /// Its columns.
        pub columns: Vec<KeptColumn>,
        /// Anything else.
        pub remarks: Prose,
    }
}

/// A column and the field it goes into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MappedColumn {
    /// The place of the column, from 0.
    pub column: u32,
    /// The field; none when it is left out.
    pub field: Option<ImportField>,
    /// How its cells are taken apart; as the field usually is when not said.
    #[serde(default)]
    pub split: Option<CellSplit>,
}

/// A mapping that was guessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Guess {
    pub(super) profile: Option<ProfileCode>,
    pub(super) columns: Vec<MappedColumn>,
}

/// Guesses where the columns go. Whatever is not recognised goes into the remarks, so that nothing is lost.
pub(super) fn guess(
    lexicon: &Lexicon,
    kind: ImportKind,
    asked: Option<ProfileCode>,
    kept: Option<&ImportProfile>,
    columns: &[SourceColumn],
) -> Guess {
    let profile = match asked {
        Some(code) => Profile::of(code, kind),
        None => kept
            .and_then(|kept| kept.profile)
            .and_then(|code| Profile::of(code, kind))
            .or_else(|| best(lexicon, kind, columns)),
    };
    let mut taken: Vec<ImportField> = Vec::new();
    let mapped = columns
        .iter()
        .map(|column| {
            let kept = kept.filter(|_| asked.is_none()).and_then(|kept| {
                kept.columns
                    .iter()
                    .find(|known| known.header.as_str() == column.header)
            });
            let (field, split) = match kept {
                Some(kept) => (kept.field, kept.split),
                None => of_header(lexicon, kind, profile, &column.header),
            };
            // A field that takes one value keeps the first column.
            let field = match field {
                Some(field) if !field.takes_many() && taken.contains(&field) => {
                    Some(ImportField::Note)
                }
                other => other,
            };
            taken.extend(field);
            MappedColumn {
                column: column.index,
                field,
                split,
            }
        })
        .collect();
    Guess {
        profile: profile.map(|profile| profile.code),
        columns: mapped,
    }
}

fn of_header(
    lexicon: &Lexicon,
    kind: ImportKind,
    profile: Option<&Profile>,
    header: &str,
) -> (Option<ImportField>, Option<CellSplit>) {
    if let Some(column) = profile.and_then(|profile| profile.column_of(lexicon, header)) {
        return (column.field, column.split);
    }
    let field = field_of(lexicon, kind, header).unwrap_or(ImportField::Note);
    (Some(field), None)
}

/// The layout of which most labels are there: at least four, and at least half of the columns. The product's own
/// workbook has all its columns; another list is not taken for it because its headers are in common use, for what the
/// product computes is left out of its own.
fn best(lexicon: &Lexicon, kind: ImportKind, columns: &[SourceColumn]) -> Option<&'static Profile> {
    let found = |profile: &Profile| {
        columns
            .iter()
            .filter(|column| profile.column_of(lexicon, &column.header).is_some())
            .count()
    };
    Profile::every(kind)
        .map(|profile| (found(profile), profile))
        .filter(|(count, profile)| {
            let whole = profile.code != ProfileCode::Own || count * 5 >= profile.columns.len() * 4;
            *count >= 4 && count * 2 >= columns.len() && whole
        })
        // The first of several that fit equally well.
        .fold(
            None,
            |best: Option<(usize, &Profile)>, (count, profile)| match best {
                Some((most, _)) if most >= count => best,
                _ => Some((count, profile)),
            },
        )
        .map(|(_, profile)| profile)
}

/// What a layout demands and no column gives.
pub(super) fn missing(
    profile: Option<ProfileCode>,
    kind: ImportKind,
    columns: &[MappedColumn],
) -> Vec<ImportField> {
    let given = |field: ImportField| {
        columns
            .iter()
            .filter_map(|column| column.field)
            .any(|there| there == field || there.gives(field))
    };
    let mut missing: Vec<ImportField> = profile
        .and_then(|code| Profile::of(code, kind))
        .map(|profile| profile.columns)
        .unwrap_or_default()
        .iter()
        .filter(|column| column.mandatory)
        .filter_map(|column| column.field)
        .filter(|field| *field != ImportField::Note && !given(*field))
        .collect();
    missing.dedup();
    missing
}

/// Whether a mapping can be worked with.
pub(super) fn check(
    kind: ImportKind,
    columns: &[SourceColumn],
    mapped: &[MappedColumn],
) -> Result<(), Refused> {
    let mut taken: Vec<ImportField> = Vec::new();
    for column in mapped {
        if !columns.iter().any(|known| known.index == column.column) {
            return Err(Refused::NoColumn {
                name: letters(column.column),
            });
        }
        let Some(field) = column.field else {
            continue;
        };
        if !field.belongs_to(kind) {
            return Err(Refused::NoField {
                name: field.code().to_owned(),
            });
        }
        if !field.takes_many() && taken.contains(&field) {
            return Err(Refused::TwoColumns {
                field: field.code(),
            });
        }
        taken.push(field);
    }
    let known_by = kind.known_by();
    // An activity without a name of its own is known by its purposes, or by what is done for a controller: the layouts
    // of the ICO have no names.
    let instead = kind == ImportKind::Register
        && (taken.contains(&ImportField::Purposes)
            || taken.contains(&ImportField::ProcessingOperations));
    if taken.contains(&known_by) || taken.contains(&ImportField::Ref) || instead {
        Ok(())
    } else {
        Err(Refused::NoName {
            field: known_by.code(),
        })
    }
}
