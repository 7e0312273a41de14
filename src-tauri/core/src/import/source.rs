//! What somebody brings, as it is shown before anything is decided: sheets, columns, and where they most likely go.

use serde::Serialize;

use super::cell::Lexicon;
use super::fields::ImportKind;
use super::mapping::{ImportProfile, MappedColumn};
use super::plan::{ImportAsked, ImportPlan, Known, lay_out, of_register, plan};
use super::profile::{Profile, ProfileCode, field_of};
use super::refused::Refused;
use super::sheet::{Book, Form, Limits};
use super::table::{SourceColumn, SourceLayout, Table};
use crate::error::Result;
use crate::interchange::dpv;
use crate::interchange::register::{RegisterFile, is_export};
use crate::macros::codes;
use crate::record::{Kind, Record};
use crate::text::Language;
use crate::value::Line;
use crate::workspace::Workspace;

codes! {
    /// What a source was read as.
    pub enum SourceForm {
        /// Text with a mark between cells.
        Csv = "csv",
        /// Office Open XML.
        Xlsx = "xlsx",
        /// OpenDocument.
        Ods = "ods",
        /// The export of a register.
        Export = "export",
    }
}

/// A source, read.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// Sheets.
    Book(Book),
    /// The export of a register.
    Register(Box<RegisterFile>),
}

/// A sheet of a source.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SourceSheet {
    /// Its name; empty for text.
    pub name: String,
    /// Whether the program that wrote it hides it.
    pub hidden: bool,
    /// Rows below the headers that hold something.
    pub rows: u32,
    /// The row that looks like headers, from 1; 0 where none does.
    pub header_row: u32,
    /// Its columns.
    pub columns: Vec<SourceColumn>,
    /// The layout that fits.
    pub profile: Option<ProfileCode>,
    /// Where its columns most likely go.
    pub mapping: Vec<MappedColumn>,
}

/// How many records of a kind an export holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// How many.
    pub count: u32,
}

/// What a source is, before anything is decided.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportSource {
    /// File name, without its folder.
    pub file_name: String,
    /// What it was read as.
    pub form: SourceForm,
    /// The encoding of text, as the Encoding Standard names it.
    pub encoding: Option<String>,
    /// What stands between the cells of text.
    pub delimiter: Option<String>,
    /// What is imported.
    pub kind: ImportKind,
    /// How it is most likely laid out.
    pub layout: SourceLayout,
    /// The sheet that is most likely meant.
    pub sheet: String,
    /// The language of its texts, as far as its layout tells.
    pub language: Language,
    /// Whether its columns are mapped as in an earlier import.
    pub kept: bool,
    /// Its sheets.
    pub sheets: Vec<SourceSheet>,
    /// For an export: what it holds.
    pub records: Vec<KindCount>,
}

impl Source {
    /// Reads a source.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn read(bytes: &[u8], limits: &Limits) -> std::result::Result<Self, Refused> {
        if is_export(bytes) {
            RegisterFile::read(bytes).map(|file| Self::Register(Box::new(file)))
        } else if dpv::is_dpv(bytes) {
            let taken = dpv::read(bytes)?;
            let file = RegisterFile::read(taken.register.as_bytes())?;
            Ok(Self::Register(Box::new(file.saying(taken.said()))))
        } else {
            Book::read(bytes, limits).map(Self::Book)
        }
    }

    /// What it is. `language` is the reader's, for a source that does not tell its own.
    #[must_use]
    pub fn describe(
        &self,
        file_name: &str,
        kind: ImportKind,
        language: Language,
        lexicon: &Lexicon,
        kept: &[ImportProfile],
    ) -> ImportSource {
        let mut found = ImportSource {
            file_name: file_name.to_owned(),
            form: SourceForm::Export,
            encoding: None,
            delimiter: None,
            kind,
            layout: SourceLayout::Rows,
            sheet: String::new(),
            language,
            kept: false,
            sheets: Vec::new(),
            records: Vec::new(),
        };
        let book = match self {
            Self::Book(book) => book,
            Self::Register(file) => {
                found.records = file
                    .counts()
                    .into_iter()
                    .map(|(kind, count)| KindCount {
                        kind,
                        count: u32::try_from(count).unwrap_or(u32::MAX),
                    })
                    .collect();
                return found;
            }
        };
        found.form = match &book.form {
            Form::Csv {
                encoding,
                delimiter,
            } => {
                found.encoding = Some((*encoding).to_owned());
                found.delimiter = Some(delimiter.to_string());
                SourceForm::Csv
            }
            Form::Xlsx => SourceForm::Xlsx,
            Form::Ods => SourceForm::Ods,
        };
        found.layout = layout(book, kind, lexicon);
        found.sheets = book
            .sheets
            .iter()
            .map(|sheet| self.sheet(sheet, kind, language, lexicon, kept))
            .collect();
        let best = found
            .sheets
            .iter()
            .filter(|sheet| !sheet.hidden && sheet.rows > 0)
            .max_by_key(|sheet| {
                (
                    recognised(&sheet.columns, kind, lexicon),
                    std::cmp::Reverse(&sheet.name),
                )
            });
        if let Some(best) = best {
            found.sheet = best.name.clone();
            found.kept = kept.iter().any(|kept| {
                kept.kind == Some(kind)
                    && !kept.columns.is_empty()
                    && kept.columns.iter().all(|known| {
                        best.columns
                            .iter()
                            .any(|column| column.header == known.header.as_str())
                    })
            });
            found.language = match best.profile {
                Some(ProfileCode::Datatilsynet) => Language::Nb,
                Some(ProfileCode::Gba) => Language::Nl,
                Some(ProfileCode::Ico | ProfileCode::IcoProcessor) => Language::En,
                _ => kept
                    .first()
                    .filter(|_| found.kept)
                    .and_then(|kept| kept.language)
                    .unwrap_or(language),
            };
        }
        found
    }

    fn sheet(
        &self,
        sheet: &super::sheet::Sheet,
        kind: ImportKind,
        language: Language,
        lexicon: &Lexicon,
        kept: &[ImportProfile],
    ) -> SourceSheet {
        let asked = ImportAsked {
            sheet: Some(sheet.name.clone()),
            ..ImportAsked::guessed(kind, language)
        };
        let laid = match self {
            Self::Book(book) => lay_out(book, &asked, lexicon, kept).ok(),
            Self::Register(_) => None,
        };
        let mut shown = SourceSheet {
            name: sheet.name.clone(),
            hidden: sheet.hidden,
            rows: 0,
            header_row: 0,
            columns: Vec::new(),
            profile: None,
            mapping: Vec::new(),
        };
        if let Some(laid) = laid {
            shown.rows = u32::try_from(laid.table.rows.len()).unwrap_or(u32::MAX);
            shown.header_row = laid.table.header_row;
            shown.columns = laid.table.columns;
            shown.profile = laid.profile;
            shown.mapping = laid.mapping;
        }
        shown
    }

    /// Its columns as it is laid out, and where they go.
    ///
    /// # Errors
    /// [`crate::Error::Import`] if it cannot be laid out as asked.
    pub fn columns(
        &self,
        asked: &ImportAsked,
        lexicon: &Lexicon,
        kept: &[ImportProfile],
    ) -> Result<(Vec<SourceColumn>, Vec<MappedColumn>)> {
        match self {
            Self::Book(book) => {
                let laid = lay_out(book, asked, lexicon, kept)?;
                Ok((laid.table.columns, laid.mapping))
            }
            Self::Register(_) => Ok((Vec::new(), Vec::new())),
        }
    }

    /// What an import of it would do.
    ///
    /// # Errors
    /// [`crate::Error::Import`] if it cannot be laid out as asked; [`crate::Error::Damaged`].
    pub fn plan(
        &self,
        workspace: &Workspace,
        asked: &ImportAsked,
        lexicon: &Lexicon,
        kept: &[ImportProfile],
    ) -> Result<ImportPlan> {
        match self {
            Self::Book(book) => {
                let known = Known::of(workspace, asked.kind)?;
                plan(book, asked, &known, lexicon, kept)
            }
            Self::Register(file) => {
                let there = workspace.records_beside_the_first()?;
                of_register(file, there, workspace.language(), asked)
            }
        }
    }
}

/// The mappings that were kept, those of this source first.
///
/// # Errors
/// [`crate::Error::Damaged`].
pub fn kept(workspace: &Workspace, source: &Line) -> Result<Vec<ImportProfile>> {
    let mut found: Vec<ImportProfile> = workspace
        .all(Kind::ImportProfile)?
        .into_iter()
        .filter_map(|stored| match stored.record {
            Record::ImportProfile(profile) => Some(*profile),
            _ => None,
        })
        .collect();
    found.sort_by_key(|profile| profile.name != *source);
    Ok(found)
}

/// Columns whose headers are known.
fn recognised(columns: &[SourceColumn], kind: ImportKind, lexicon: &Lexicon) -> usize {
    columns
        .iter()
        .filter(|column| {
            field_of(lexicon, kind, &column.header).is_some()
                || Profile::every(kind)
                    .any(|profile| profile.column_of(lexicon, &column.header).is_some())
        })
        .count()
}

/// A form has its labels below each other, a table side by side.
fn layout(book: &Book, kind: ImportKind, lexicon: &Lexicon) -> SourceLayout {
    let side = book
        .sheets
        .iter()
        .filter_map(|sheet| Table::of_rows(sheet, None, kind, lexicon).ok())
        .map(|table| recognised(&table.columns, kind, lexicon))
        .max()
        .unwrap_or(0);
    let below = Table::of_forms(book, kind, lexicon)
        .map_or(0, |table| recognised(&table.columns, kind, lexicon));
    if below >= 3 && below > side {
        SourceLayout::Form
    } else {
        SourceLayout::Rows
    }
}
