//! Workbooks so long that their rows wait in files.

use std::path::Path;

use tilsyn_core::text::Language;
use tilsyn_reports::document::{Chapter, Column, ColumnKind, Document, Table, Value};
use tilsyn_reports::{Format, ReportKind, Sources, document, write};

use super::outside::looked_at;
use super::support::{order, sample};

/// More than so many rows of eight columns wait in files.
const ROWS: u32 = 26_000;

fn table(rows: u32) -> Table {
    let columns = ["a", "b", "c", "d", "e", "f", "g", "h"]
        .map(|id| Column::new(id, id, ColumnKind::Text, 2.0))
        .to_vec();
    let one = |number: u32| {
        let mut row = vec![Value::count(number), Value::text(format!("Row {number}"))];
        row.extend((0..5).map(|_| Value::text("=1+1")));
        row.push(if number.is_multiple_of(1000) {
            Value::Missing
        } else {
            Value::YesNo(true)
        });
        row
    };
    Table::new("long", "Long", "", columns).with((0..rows).map(one).collect())
}

fn long(sources: &Sources<'_>) -> Document {
    let mut document = document(sources).unwrap();
    document.frame.findings.clear();
    document.chapters = vec![Chapter::new("long", "Long").and(table(ROWS))];
    document
}

fn names(folder: &Path) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    names
}

#[test]
fn a_long_workbook_says_the_same_whether_its_rows_waited_in_files_or_in_memory() {
    let (folder, workspace) = sample();
    let order = order(ReportKind::Retention, Format::Xlsx, Language::En);
    let sources = Sources::read(&workspace, &order).unwrap();
    let document = long(&sources);
    let before = names(folder.path());
    let waited = write(&document, &sources).unwrap();
    assert_eq!(
        names(folder.path()),
        before,
        "nothing lies beside the workspace"
    );
    assert_eq!(write(&document, &sources).unwrap(), waited, "same bytes");

    // Where nothing can be written beside the workspace, the rows wait in memory.
    let gone = tempfile::tempdir().unwrap();
    std::fs::rename(folder.path(), gone.path().join("elsewhere")).unwrap();
    let held = write(&document, &sources).unwrap();
    assert_ne!(waited, held, "written in the other way");

    let books = tempfile::tempdir().unwrap();
    std::fs::write(books.path().join("waited.xlsx"), &waited).unwrap();
    std::fs::write(books.path().join("held.xlsx"), &held).unwrap();
    let seen = looked_at(books.path());
    assert_eq!(seen["waited.xlsx"], seen["held.xlsx"]);
    assert_eq!(seen["waited.xlsx"]["formulas"], serde_json::json!([]));
    let texts = seen["waited.xlsx"]["texts"].as_array().unwrap();
    assert!(texts.contains(&serde_json::json!(format!("Row {}", ROWS - 1))));
    // The cell itself, and its line in the list of what is not stated.
    let missing = texts.iter().filter(|text| **text == "Row 25000").count();
    assert_eq!(missing, 1);
    let not_stated = texts.iter().filter(|text| **text == "25000").count();
    assert_eq!(not_stated, 1);
}
