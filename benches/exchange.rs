//! What comes in and what goes out: a spreadsheet imported, a bundle made for a reviewer.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use rusqlite::Connection;
use rust_xlsxwriter::Workbook;
use sha2::{Digest as _, Sha256};
use tilsyn_core::import::{ImportAsked, ImportKind, Lexicon, Limits, Source, import_source};
use tilsyn_core::record::Kind;
use tilsyn_core::share::{Bundle, Envelope, Release, Scope, preview, write};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Put;

use super::large::Counting;
use super::table::{median, row, timed};
use super::{begin, filled, now};

const HEADERS: [&str; 8] = [
    "Name",
    "Owner",
    "Purposes",
    "Data subjects",
    "Personal data",
    "Legal basis",
    "Retention",
    "Security measures",
];

fn cells(number: u32) -> [String; 8] {
    [
        format!("Activity {number} of the department"),
        format!("Unit {}", number % 17),
        format!("To deliver service number {number} to the customers who ordered it"),
        "Customers; contact persons".to_owned(),
        "Contact details; order history".to_owned(),
        "Contract".to_owned(),
        "3 years".to_owned(),
        "Encryption in transit and at rest".to_owned(),
    ]
}

/// A spreadsheet of so many rows, as text and as a workbook, and a bundle of 300 activities.
pub fn exchange(folder: &Path, rows: u32) {
    let mut csv = HEADERS.join(",") + "\n";
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, header) in (0..).zip(HEADERS) {
        sheet.write_string(0, column, header).unwrap();
    }
    for number in 1..=rows {
        let cells = cells(number);
        writeln!(csv, "\"{}\"", cells.join("\",\"")).unwrap();
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(number, column, cell).unwrap();
        }
    }
    let path = folder.join("rows.xlsx");
    book.save(&path).unwrap();
    import(folder, "CSV", csv.as_bytes(), rows, None);
    import(
        folder,
        "XLSX",
        &std::fs::read(&path).unwrap(),
        rows,
        Some(&path),
    );
    share(folder);
}

/// Read, planned and carried out: what `import` does.
fn import(folder: &Path, form: &str, bytes: &[u8], rows: u32, book: Option<&Path>) {
    let file = folder.join(format!("import-{form}.tilsyn"));
    let (mut workspace, author) = begin(&file);
    let lexicon = Lexicon::new().unwrap();
    let asked = ImportAsked::guessed(ImportKind::Register, Language::En);
    let (read, source) = timed(|| Source::read(bytes, &Limits::default()).unwrap());
    let (planned, plan) = timed(|| source.plan(&workspace, &asked, &lexicon, &[]).unwrap());
    assert_eq!(plan.counts.create, rows, "every row becomes an activity");
    let name = "rows".parse().unwrap();
    let (written, _) = timed(|| {
        workspace
            .commit(&author, now(), &mut Counting(3), "", |tx| {
                import_source(tx, &source, &name, &asked, &lexicon, &[])
            })
            .unwrap();
    });
    let records: Vec<_> = workspace.all(Kind::Activity).unwrap();
    let (mut other, author) = begin(&folder.join(format!("beside-{form}.tilsyn")));
    let (plain, _) = timed(|| {
        other
            .commit(&author, now(), &mut Counting(4), "", |tx| {
                for stored in records {
                    tx.put(Put::default(), stored.record)?;
                }
                Ok(())
            })
            .unwrap();
    });
    row(
        "import",
        format!("{rows} rows, {form}: read, shown, written"),
        read + planned + written,
    )
    .beside("writing the same activities", plain)
    .print();
    row(
        "import",
        format!("{rows} rows, {form}: shown row by row before anything is written"),
        planned,
    )
    .print();
    let Some(book) = book else { return };
    let (peer, done) = timed(|| {
        Command::new("/usr/bin/python3")
            .args(["-c", OPENPYXL])
            .arg(book)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
    });
    let line = row("import", format!("{rows} rows, {form}: read"), read);
    if done.is_ok_and(|status| status.success()) {
        line.beside("openpyxl reads the cells, read only", peer)
            .goal("faster than the peer", read < peer)
            .print();
    } else {
        line.without("openpyxl").print();
    }
}

const OPENPYXL: &str = "
import openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).active
print(sum(len(row) for row in sheet.iter_rows(values_only=True)))";

/// A bundle of a register: cut, signed, zipped, opened again and proven.
fn share(folder: &Path) {
    let (workspace, author) = filled(&folder.join("share.tilsyn"), 300);
    let scope = Scope::register(&workspace).unwrap();
    let release = Release::default();
    let shown = median(5, |_| {
        preview(&workspace, &scope, release).unwrap();
    });
    let mut bytes = 0;
    let mut made = |envelope: Envelope<'static>| {
        let bundle = Bundle {
            scope: &scope,
            release,
            recipient: "Reviewer".parse().unwrap(),
            purpose: "a second look".parse().unwrap(),
            expires: None,
            envelope,
            language: Language::En,
        };
        let shared = write(&workspace, &bundle, &author, now(), &mut Counting(5)).unwrap();
        bytes = shared.bytes.len();
    };
    let written = median(5, |_| made(Envelope::Open));
    let proven = median(5, |_| proof(workspace.path()));
    row(
        "share",
        "bundle of 300 activities: what would be in it",
        shown,
    )
    .beside("reading those events and hashing them", proven)
    .print();
    row(
        "share",
        format!("bundle of 300 activities, {} kB, proven", bytes / 1000),
        written,
    )
    .beside("reading those events and hashing them", proven)
    .print();
}

/// What no proof can do without: every event read, and a hash over its bytes.
fn proof(path: &Path) {
    let sql = Connection::open(path).unwrap();
    let mut events = sql
        .prepare("SELECT leaf, body FROM event JOIN disclosure USING (seq) ORDER BY event.seq")
        .unwrap();
    let mut rows = events.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let hash = Sha256::new()
            .chain_update(row.get_ref(0).unwrap().as_blob().unwrap())
            .chain_update(row.get_ref(1).unwrap().as_blob().unwrap());
        std::hint::black_box(hash.finalize());
    }
}
