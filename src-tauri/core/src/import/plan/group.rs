//! Rows that are one record: several rows of activities, one below the other, under the same name.

use super::row::Entry;
use super::{PlannedRow, RowVerdict};
use crate::import::cell::{fold, text_of};
use crate::import::fields::{ImportField, ImportKind};
use crate::import::mapping::MappedColumn;
use crate::import::said::{Said, SaidWeight};
use crate::import::sheet::{Merge, Value};
use crate::import::table::{SourceColumn, Table, TableRow, letters};
use crate::record::{Kind, Record, RecordId};
use crate::text::Sentence;
use crate::workspace::FieldDifference;

use super::board::Board;
use super::row::RowNotes;

/// The rows of one record.
pub(super) struct Group<'a> {
    pub(super) sheet: &'a str,
    pub(super) rows: Vec<u32>,
    /// What stands in the column of the reference.
    pub(super) reference: String,
    /// What it is known by.
    pub(super) name: String,
    /// The cells that go into a field, in the order of rows and columns.
    pub(super) entries: Vec<Entry<'a>>,
    /// Cells merged over columns that go into different fields.
    pub(super) wide: Vec<(u32, Merge)>,
}

/// The records of a table, in order.
pub(super) fn groups<'a>(
    table: &'a Table,
    mapping: &'a [MappedColumn],
    kind: ImportKind,
) -> Vec<Group<'a>> {
    let mut found: Vec<Group<'a>> = Vec::new();
    for row in &table.rows {
        let one = of_row(row, &table.columns, mapping, kind);
        if one.entries.is_empty() {
            continue;
        }
        let same = found.last().is_some_and(|last| {
            kind == ImportKind::Register
                && last.sheet == one.sheet
                && !one.name.is_empty()
                && fold(&last.name) == fold(&one.name)
                && fold(&last.reference) == fold(&one.reference)
        });
        match found.last_mut() {
            Some(last) if same => {
                let part = last.rows.len();
                last.rows.extend(one.rows);
                last.entries
                    .extend(one.entries.into_iter().map(|entry| Entry { part, ..entry }));
                last.wide.extend(one.wide);
            }
            _ => found.push(one),
        }
    }
    found
}

fn of_row<'a>(
    row: &'a TableRow,
    columns: &'a [SourceColumn],
    mapping: &[MappedColumn],
    kind: ImportKind,
) -> Group<'a> {
    let field_of = |column: u32| {
        mapping
            .iter()
            .find(|mapped| mapped.column == column)
            .and_then(|mapped| mapped.field.map(|field| (field, mapped.split)))
    };
    let mut entries = Vec::new();
    for (index, cell) in &row.cells {
        let Some((field, split)) = field_of(*index) else {
            continue;
        };
        let header = columns
            .iter()
            .find(|column| column.index == *index)
            .map_or("", |column| column.header.as_str());
        if cell.value != Value::Empty {
            entries.push(Entry {
                column: *index,
                header,
                field,
                split: split.unwrap_or_else(|| field.split()),
                cell,
                part: 0,
            });
        }
    }
    let text = |field: ImportField| {
        entries
            .iter()
            .find(|entry| entry.field == field)
            .map(|entry| text_of(&entry.cell.value))
            .unwrap_or_default()
    };
    let named = mapping
        .iter()
        .any(|mapped| mapped.field == Some(kind.known_by()));
    let name = if named {
        text(kind.known_by())
    } else if kind == ImportKind::Register {
        // As a layout without names has it: what is done, or for whom it is done.
        let instead = mapping
            .iter()
            .any(|mapped| mapped.field == Some(ImportField::Purposes));
        text(if instead {
            ImportField::Purposes
        } else {
            ImportField::ProcessingOperations
        })
    } else {
        String::new()
    };
    let reference = text(ImportField::Ref);
    let wide = row
        .wide
        .iter()
        .filter(|merge| {
            let mut fields: Vec<ImportField> = (merge.columns.0..=merge.columns.1)
                .filter_map(field_of)
                .map(|(field, _)| field)
                .collect();
            fields.dedup();
            fields.len() > 1
        })
        .map(|merge| (row.number, *merge))
        .collect();
    Group {
        sheet: &row.sheet,
        rows: vec![row.number],
        reference,
        name,
        entries,
        wide,
    }
}

impl Group<'_> {
    /// What is wrong with its cells before any is read, and the cells that can be read.
    pub(super) fn usable(&self, notes: &mut RowNotes) -> Vec<&Entry<'_>> {
        for (row, merge) in &self.wide {
            let cells = format!(
                "{}{row}:{}{row}",
                letters(merge.columns.0),
                letters(merge.columns.1)
            );
            let sentence = Sentence::new("import-merged-wide").text("cells", cells);
            notes
                .said
                .push(Said::of_cell(SaidWeight::Error, merge.columns.0, sentence));
        }
        if let (Some(first), Some(last)) = (self.rows.first(), self.rows.last())
            && first != last
        {
            let sentence = Sentence::new("import-rows-together")
                .number("first", *first)
                .number("last", *last);
            notes.say_of_row(SaidWeight::Note, sentence);
        }
        self.entries
            .iter()
            .filter(|entry| notes.usable(entry))
            .collect()
    }

    /// Says that nothing says what a record is called, or what is wrong with the cell that should.
    pub(super) fn nameless(&self, notes: &mut RowNotes) {
        self.usable(notes);
        if !notes.failed() {
            notes.say_of_row(SaidWeight::Error, Sentence::new("import-no-name"));
        }
    }

    /// What its rows would do, once everything is read.
    pub(super) fn planned(
        &self,
        kind: Kind,
        notes: RowNotes,
        id: Option<RecordId>,
        board: &Board<'_>,
    ) -> PlannedRow {
        let before = id.and_then(|id| board.known().get(id));
        let record = id.and_then(|id| board.get(id));
        let fields = record.map_or_else(Vec::new, |record| {
            differences(before.map(|stored| &stored.record), record)
        });
        let verdict = if notes.failed() {
            RowVerdict::Error
        } else if before.is_none() {
            RowVerdict::Create
        } else if fields.is_empty() && !notes.touched {
            RowVerdict::Unchanged
        } else {
            RowVerdict::Update
        };
        let draft = id.and_then(|id| board.draft(id));
        PlannedRow {
            sheet: self.sheet.to_owned(),
            rows: self.rows.clone(),
            verdict,
            kind,
            id: before.map(|stored| stored.id),
            reference: before
                .map(|stored| stored.reference.clone())
                .or_else(|| draft.and_then(|draft| draft.reference.clone())),
            title: record.map_or_else(
                || crate::import::sheet::shortened(&self.name),
                |record| record.title_in(board.known().reader),
            ),
            fields,
            links: notes.links,
            sentences: in_order(notes.said),
        }
    }
}

/// What is said column by column, then of the whole; what several rows of a record say alike is said once.
fn in_order(said: Vec<Said>) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::with_capacity(said.len());
    for one in said {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found.sort_by_key(|said| said.column.unwrap_or(u32::MAX));
    found
}

/// The fields that differ, as JSON text. A new record has no field for a yes that nobody said.
fn differences(before: Option<&Record>, after: &Record) -> Vec<FieldDifference> {
    let fields = |record: Option<&Record>| {
        record
            .and_then(|record| record.canonical().ok())
            .map(|canonical| canonical.fields)
            .unwrap_or_default()
    };
    let is_new = before.is_none();
    let (before, mut after) = (fields(before), fields(Some(after)));
    if is_new {
        after.retain(|_, value| value != "false");
    }
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort_unstable();
    names.dedup();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| FieldDifference {
            name: name.clone(),
            before: before.get(name).cloned(),
            after: after.get(name).cloned(),
            erased: false,
        })
        .collect()
}
