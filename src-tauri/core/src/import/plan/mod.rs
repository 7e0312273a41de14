//! What each row would do: make a record, change one, nothing, or nothing that can be done. The same work is done again
//! within the commit that carries it out (`write`), so that what was looked at is what happens.

mod activity;
mod bases;
mod board;
mod group;
mod linked;
mod processor;
mod register;
mod request;
mod row;
#[cfg(test)]
mod tests;
mod write;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::cell::Lexicon;
use super::fields::{ImportField, ImportKind};
use super::mapping::{self, ImportProfile, MappedColumn};
use super::profile::ProfileCode;
use super::refused::Refused;
use super::said::{Said, SaidWeight};
use super::sheet::{Book, Value, shortened};
use super::table::{SourceColumn, SourceLayout, Table, letters};
use crate::activity::ActivityRole;
use crate::error::Result;
use crate::macros::codes;
use crate::record::{Kind, RecordId};
use crate::text::{Language, Sentence};
use crate::value::Sha256Hex;
use crate::workspace::FieldDifference;

pub use board::Known;
use board::{Board, Draft};
pub(super) use register::of_register;
use row::Reading;
pub use write::{Imported, import, import_source};

/// Merged cells that a plan names; it counts the others.
const MERGES_NAMED: usize = 12;

/// What is asked of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportAsked {
    /// What is imported.
    pub kind: ImportKind,
    /// How the source is laid out; rows when not said.
    #[serde(default)]
    pub layout: Option<SourceLayout>,
    /// The sheet; the first that holds something when not said.
    #[serde(default)]
    pub sheet: Option<String>,
    /// The row of the headers, from 1; the one that looks like them when not said.
    #[serde(default)]
    pub header_row: Option<u32>,
    /// The layout of an authority; the one that fits when not said.
    #[serde(default)]
    pub profile: Option<ProfileCode>,
    /// The language of texts and dates.
    #[serde(default)]
    pub language: Language,
    /// Where the columns go; as guessed when not said.
    #[serde(default)]
    pub columns: Option<Vec<MappedColumn>>,
    /// The plan that somebody looked at: another is not carried out.
    #[serde(default)]
    pub seen: Option<Sha256Hex>,
    /// Rows of the plan passed over.
    #[serde(default)]
    pub offset: u32,
    /// Rows of the plan wanted; all when 0.
    #[serde(default)]
    pub limit: u32,
    /// Only rows of this verdict.
    #[serde(default)]
    pub only: Option<RowVerdict>,
}

impl ImportAsked {
    /// An import as it is guessed.
    #[must_use]
    pub const fn guessed(kind: ImportKind, language: Language) -> Self {
        Self {
            kind,
            layout: None,
            sheet: None,
            header_row: None,
            profile: None,
            language,
            columns: None,
            seen: None,
            offset: 0,
            limit: 0,
            only: None,
        }
    }
}

codes! {
    /// What a row would do.
    pub enum RowVerdict {
        /// Make a record.
        Create = "create",
        /// Change one.
        Update = "update",
        /// Nothing: it says what is there already.
        Unchanged = "unchanged",
        /// Nothing that can be done: see its sentences.
        Error = "error",
    }
}

/// A record to which a row leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlannedLink {
    /// The field of the column that names it.
    pub field: ImportField,
    /// Its kind.
    pub kind: Kind,
    /// Its id; for one that is to be made, the id that stands for it in the plan.
    pub id: RecordId,
    /// Its reference, if there is one.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Its name.
    pub title: String,
    /// Whether it is to be made.
    pub made: bool,
}

/// What a row would do; several rows under one name are one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlannedRow {
    /// The sheet; empty for text.
    pub sheet: String,
    /// The numbers of the rows.
    pub rows: Vec<u32>,
    /// What they would do.
    pub verdict: RowVerdict,
    /// The kind of the record.
    pub kind: Kind,
    /// The record that is there.
    pub id: Option<RecordId>,
    /// Its reference, or the one that it is to have.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Its name.
    pub title: String,
    /// The fields that would be set, as they are and as they would be.
    pub fields: Vec<FieldDifference>,
    /// The records that would be linked, found or made.
    pub links: Vec<PlannedLink>,
    /// What there is to say.
    pub sentences: Vec<Said>,
}

/// How many rows would do what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlanCounts {
    /// Make a record.
    pub create: u32,
    /// Change one.
    pub update: u32,
    /// Nothing.
    pub unchanged: u32,
    /// Hold an error.
    pub error: u32,
    /// Need somebody to look.
    pub look: u32,
    /// Other records that would be made: organisations, systems, processors, transfers.
    pub made: u32,
}

/// A column that is left out, with how many of its cells hold something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeftOut {
    /// Its place, from 0.
    pub column: u32,
    /// Its header.
    pub header: String,
    /// Cells that hold something.
    pub cells: u32,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportPlan {
    /// The sheet.
    pub sheet: String,
    /// The row of the headers; 0 for forms.
    pub header_row: u32,
    /// The layout that fits.
    pub profile: Option<ProfileCode>,
    /// The columns there are.
    pub columns: Vec<SourceColumn>,
    /// Where they go.
    pub mapping: Vec<MappedColumn>,
    /// What the layout demands and no column gives.
    pub missing: Vec<ImportField>,
    /// Columns that are left out.
    pub left_out: Vec<LeftOut>,
    /// What there is to say about the whole.
    pub sentences: Vec<Said>,
    /// How many rows would do what.
    pub counts: PlanCounts,
    /// Rows of the plan in all, of the verdict that was asked for.
    pub total: u32,
    /// The rows that were asked for.
    pub rows: Vec<PlannedRow>,
    /// Stands for the plan: carried out is this one or none.
    pub seen: Sha256Hex,
}

/// A plan with the records behind it.
pub(super) struct Work {
    pub(super) plan: ImportPlan,
    drafts: Vec<Draft>,
}

/// The table that is asked for, with where its columns go.
pub(super) struct Laid {
    pub(super) table: Table,
    pub(super) profile: Option<ProfileCode>,
    pub(super) mapping: Vec<MappedColumn>,
    sheet: String,
}

/// Lays a source out as it is asked for.
///
/// # Errors
/// [`Refused`]: no such sheet, no headers, a mapping that cannot be worked with.
pub(super) fn lay_out(
    book: &Book,
    asked: &ImportAsked,
    lexicon: &Lexicon,
    kept: &[ImportProfile],
) -> std::result::Result<Laid, Refused> {
    let kind = asked.kind;
    let (table, sheet) = if asked.layout == Some(SourceLayout::Form) {
        (Table::of_forms(book, kind, lexicon)?, String::new())
    } else {
        let sheet = book.sheet(asked.sheet.as_deref())?;
        let table = Table::of_rows(sheet, asked.header_row, kind, lexicon)?;
        (table, sheet.name.clone())
    };
    let known = kept
        .iter()
        .find(|kept| kept.kind == Some(kind) && fits(kept, &table));
    let guess = mapping::guess(lexicon, kind, asked.profile, known, &table.columns);
    let mapping = asked.columns.clone().unwrap_or(guess.columns);
    Ok(Laid {
        table,
        profile: guess.profile,
        mapping,
        sheet,
    })
}

/// Whether columns were kept for a source with these headers.
fn fits(kept: &ImportProfile, table: &Table) -> bool {
    !kept.columns.is_empty()
        && kept.columns.iter().all(|known| {
            table
                .columns
                .iter()
                .any(|column| column.header == known.header.as_str())
        })
}

/// Works out what an import would do. `kept` are the mappings of earlier imports, the most likely first.
///
/// # Errors
/// [`crate::Error::Import`] if the source cannot be laid out as asked; errors of rows are in the plan.
pub fn plan(
    book: &Book,
    asked: &ImportAsked,
    known: &Known,
    lexicon: &Lexicon,
    kept: &[ImportProfile],
) -> Result<ImportPlan> {
    Ok(page(
        work_out(book, asked, known, lexicon, kept)?.plan,
        asked,
    ))
}

/// The rows of a plan that were asked for.
fn page(mut plan: ImportPlan, asked: &ImportAsked) -> ImportPlan {
    plan.rows
        .retain(|row| asked.only.is_none_or(|only| row.verdict == only));
    plan.total = count(plan.rows.len());
    let wanted = match asked.limit {
        0 => usize::MAX,
        limit => usize::try_from(limit).unwrap_or(usize::MAX),
    };
    let passed = usize::try_from(asked.offset).unwrap_or(usize::MAX);
    plan.rows = plan.rows.into_iter().skip(passed).take(wanted).collect();
    plan
}

pub(super) fn work_out(
    book: &Book,
    asked: &ImportAsked,
    known: &Known,
    lexicon: &Lexicon,
    kept: &[ImportProfile],
) -> Result<Work> {
    let laid = lay_out(book, asked, lexicon, kept)?;
    let Laid {
        table,
        profile,
        mapping,
        sheet,
    } = laid;
    mapping::check(asked.kind, &table.columns, &mapping)?;
    let reading = Reading {
        lexicon,
        language: asked.language,
        role: (profile == Some(ProfileCode::IcoProcessor)).then_some(ActivityRole::Processor),
    };
    let groups = group::groups(&table, &mapping, asked.kind);
    let mut board = Board::new(known);
    let rows = match asked.kind {
        ImportKind::Register => activity::rows(&groups, &mut board, &reading),
        ImportKind::Processors => processor::rows(&groups, &mut board, &reading),
        ImportKind::Requests => request::rows(&groups, &mut board, &reading),
    }?;
    let left_out = left_out(&table, &mapping);
    let mut sentences = above(book, &sheet, table.header_row);
    sentences.extend(of_merges(book, &sheet));
    sentences.extend(of_table(&table, &mapping, asked));
    let drafts = board.into_drafts();
    let counts = counts(&rows, &drafts, asked.kind);
    let missing = mapping::missing(profile, asked.kind, &mapping);
    let seen = seen(&rows, &drafts)?;
    Ok(Work {
        plan: ImportPlan {
            sheet,
            header_row: table.header_row,
            profile,
            columns: table.columns,
            mapping,
            missing,
            left_out,
            sentences,
            counts,
            total: count(rows.len()),
            rows,
            seen,
        },
        drafts,
    })
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

fn counts(rows: &[PlannedRow], drafts: &[Draft], kind: ImportKind) -> PlanCounts {
    let of = |verdict: RowVerdict| count(rows.iter().filter(|row| row.verdict == verdict).count());
    let look = |row: &&PlannedRow| {
        row.sentences
            .iter()
            .any(|said| said.weight == SaidWeight::Look)
    };
    let made = |draft: &&Draft| draft.before.is_none() && draft.record.kind() != kind.kind();
    PlanCounts {
        create: of(RowVerdict::Create),
        update: of(RowVerdict::Update),
        unchanged: of(RowVerdict::Unchanged),
        error: of(RowVerdict::Error),
        look: count(rows.iter().filter(look).count()),
        made: count(drafts.iter().filter(made).count()),
    }
}

/// The columns that go nowhere.
fn left_out(table: &Table, mapping: &[MappedColumn]) -> Vec<LeftOut> {
    table
        .columns
        .iter()
        .filter(|column| {
            !mapping
                .iter()
                .any(|mapped| mapped.column == column.index && mapped.field.is_some())
        })
        .map(|column| LeftOut {
            column: column.index,
            header: column.header.clone(),
            cells: count(
                table
                    .rows
                    .iter()
                    .flat_map(|row| &row.cells)
                    .filter(|(index, cell)| *index == column.index && cell.value != Value::Empty)
                    .count(),
            ),
        })
        .collect()
}

/// What stands above the headers, as the cover of a form does: it is not part of the list.
fn above(book: &Book, sheet: &str, header_row: u32) -> Vec<Said> {
    let rows = book
        .sheets
        .iter()
        .filter(|known| known.name == sheet)
        .flat_map(|sheet| &sheet.rows)
        .filter(|row| {
            row.number < header_row && row.cells.iter().any(|cell| cell.value != Value::Empty)
        })
        .count();
    if rows == 0 {
        return Vec::new();
    }
    let sentence = Sentence::new("import-above")
        .number("count", rows)
        .number("row", header_row);
    vec![Said::of_row(SaidWeight::Note, sentence)]
}

/// The merged cells of the sheet, named.
fn of_merges(book: &Book, sheet: &str) -> Vec<Said> {
    let Some(sheet) = book.sheets.iter().find(|known| known.name == sheet) else {
        return Vec::new();
    };
    let tall: Vec<String> = sheet
        .merges
        .iter()
        .filter(|merge| merge.rows.1 > merge.rows.0)
        .map(|merge| {
            let place = |row: u32, column: u32| format!("{}{}", letters(column), row + 1);
            format!(
                "{}:{}",
                place(merge.rows.0, merge.columns.0),
                place(merge.rows.1, merge.columns.1)
            )
        })
        .collect();
    if tall.is_empty() {
        return Vec::new();
    }
    let named: Vec<&str> = tall.iter().take(MERGES_NAMED).map(String::as_str).collect();
    vec![Said::of_row(
        SaidWeight::Note,
        Sentence::new("import-merged-tall")
            .number("count", tall.len())
            .text("cells", named.join(", ")),
    )]
}

/// What there is to say about the table as a whole.
fn of_table(table: &Table, mapping: &[MappedColumn], asked: &ImportAsked) -> Vec<Said> {
    let mut said = Vec::new();
    let mapped = |field: ImportField| mapping.iter().any(|column| column.field == Some(field));
    if !mapped(asked.kind.known_by()) {
        let key = match asked.kind {
            ImportKind::Register if mapped(ImportField::Purposes) => {
                Some("import-named-by-purpose")
            }
            ImportKind::Register if mapped(ImportField::ProcessingOperations) => {
                Some("import-named-by-operations")
            }
            ImportKind::Requests => Some("import-named-by-subtype"),
            ImportKind::Register | ImportKind::Processors => None,
        };
        said.extend(key.map(|key| Said::of_row(SaidWeight::Note, Sentence::new(key))));
    }
    for text in table.loose.iter().take(MERGES_NAMED) {
        let sentence = Sentence::new("import-loose").text("text", shortened(text));
        let one = Said::of_row(SaidWeight::Look, sentence);
        // The title that every form of a source has is told once.
        if !said.contains(&one) {
            said.push(one);
        }
    }
    said
}

/// What stands for a plan: everything that it would do.
fn seen(rows: &[PlannedRow], drafts: &[Draft]) -> Result<Sha256Hex> {
    let mut hash = Sha256::new();
    for row in rows {
        hash.update(row.verdict.code());
        for number in &row.rows {
            hash.update(number.to_be_bytes());
        }
    }
    for draft in drafts {
        hash.update(draft.id.bytes());
        hash.update(
            draft
                .before
                .as_ref()
                .map_or(0, |before| before.seq)
                .to_be_bytes(),
        );
        hash.update(draft.reference.as_deref().unwrap_or_default());
        hash.update(draft.record.canonical()?.text());
    }
    Ok(Sha256Hex(hash.finalize().into()))
}
