//! Values as programs read them, and what is said of them beside the tables.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::SecondsFormat;

use super::shown::flat;
use crate::contents::INTRODUCTION;
use crate::doc::Say;
use crate::document::{Column, ColumnKind, Content, Document, Table, Value};

/// A value as text for programs: codes, ISO dates, nothing where nothing is stated.
pub fn machine(value: &Value) -> String {
    match value {
        Value::Empty | Value::Missing | Value::Page(_) => String::new(),
        Value::Text(text) | Value::Code(text) => text.clone(),
        Value::Lines(lines) => flat(lines),
        Value::Word { code, .. } => code.clone(),
        Value::Date(day) => day.to_string(),
        Value::Moment(moment) => moment
            .at
            .with_timezone(&moment.zone)
            .to_rfc3339_opts(SecondsFormat::Secs, true),
        Value::Number(number) => number.to_string(),
        Value::Share { part, of } => format!("{part}/{of}"),
        Value::Period(period) => period.to_string(),
        Value::YesNo(yes) => yes.to_string(),
        Value::Reference { reference, .. } => reference.clone(),
        Value::List(values) => values.iter().map(machine).collect::<Vec<_>>().join("\n"),
    }
}

/// A value as text in a sheet: words for codes, ISO dates, «not stated» for what is missing.
pub fn worded(value: &Value, say: &Say) -> String {
    match value {
        Value::Missing => say.w("report-not-stated"),
        Value::Word { words, .. } => words.clone(),
        Value::YesNo(yes) => say.yes_no(*yes),
        Value::Reference {
            reference, title, ..
        } if !title.is_empty() => format!("{reference} {title}"),
        Value::List(values) => values
            .iter()
            .map(|value| worded(value, say))
            .collect::<Vec<_>>()
            .join("\n"),
        other => machine(other),
    }
}

/// The columns of a table that stand among data.
pub fn columns(table: &Table) -> Vec<(usize, &Column)> {
    table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.kind != ColumnKind::Page)
        .collect()
}

/// The codes of a table, by column and code.
pub fn codes(table: &Table) -> BTreeMap<(usize, String), String> {
    fn each(value: &Value, place: usize, found: &mut BTreeMap<(usize, String), String>) {
        match value {
            Value::Word { code, words } => {
                found.insert((place, code.clone()), words.clone());
            }
            Value::List(values) => values.iter().for_each(|value| each(value, place, found)),
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    for row in &table.rows {
        for (place, value) in row.iter().enumerate() {
            each(value, place, &mut found);
        }
    }
    found
}

/// What is missing in the tables, one after the other: table, row by the text of its first column, title of the column.
pub fn missing<'a>(
    sheets: &'a [Cow<'_, Table>],
    say: &'a Say,
) -> impl Iterator<Item = [String; 3]> + 'a {
    sheets.iter().flat_map(move |table| {
        let columns = columns(table);
        table.rows.iter().flat_map(move |row| {
            let absent =
                |(place, _): &&(usize, &Column)| row.get(*place).is_some_and(Value::is_missing);
            let first = |row: &[Value]| row.first().map(|value| worded(value, say));
            (columns.iter().filter(absent))
                .map(|(_, column)| {
                    [
                        table.id.to_owned(),
                        first(row).unwrap_or_default(),
                        column.title.clone(),
                    ]
                })
                .collect::<Vec<_>>()
        })
    })
}

/// What is said about the report as a whole, label and value: a sheet, a file.
pub fn about(document: &Document, say: &Say) -> Vec<(String, Value)> {
    let frame = &document.frame;
    let mut rows = vec![
        (
            say.w("report-column-report"),
            Value::Word {
                code: frame.kind.code().to_owned(),
                words: frame.report.clone(),
            },
        ),
        (
            say.w("report-organisation"),
            Value::text(&frame.organisation),
        ),
    ];
    if let Some(mark) = &frame.mark {
        rows.push((
            say.w("report-column-what"),
            Value::text(format!("{mark} {}", frame.name)),
        ));
    }
    rows.push((say.w("report-column-as-of"), Value::Date(frame.as_of)));
    rows.extend(
        frame
            .cover(say)
            .into_iter()
            .map(|fact| (fact.label, fact.value)),
    );
    // Sheets have no chapters: what the organisation says before all others stands with what is said of the report.
    let introduction = document.chapters.iter().filter(|it| it.id == INTRODUCTION);
    for chapter in introduction {
        let said = chapter
            .blocks
            .iter()
            .filter_map(|block| match &block.content {
                Content::Text(lines) => Some(Value::lines(lines.clone())),
                _ => None,
            });
        rows.push((chapter.title.clone(), Value::list(said)));
    }
    rows.extend([
        (say.w("field-language"), Value::text(frame.language.code())),
        (say.w("report-head-origin"), Value::text(&frame.origin)),
        (say.w("report-head-size"), Value::count(frame.head_size)),
        (
            say.w("report-head-root"),
            Value::Code(frame.head_root.clone()),
        ),
        (
            say.w("report-head-printed"),
            Value::Code(frame.head_printed.clone()),
        ),
        (say.w("report-note"), Value::Code(frame.head_note.clone())),
    ]);
    rows.extend(
        frame
            .method
            .iter()
            .map(|fact| (fact.label.clone(), fact.value.clone())),
    );
    rows
}
