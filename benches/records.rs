//! The full record of 300 activities in every format that goes to somebody else, each beside the programs that people
//! would make it with from the same rows; and long tables, with the memory they take.
//!
//! Peers are measured where they are installed (`make bench` sees to it), in turn with the product, so that a machine that
//! slows down slows down both.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use tilsyn_reports::document::{Chapter, Column, ColumnKind, Table, Value};
use tilsyn_reports::{Format, Order, ReportKind, Sources};

use super::table::{memory, quantile, row, timed};
use super::{filled, now, order};

/// The formats of the goal.
const TOGETHER: &[Format] = &[Format::Pdf, Format::Xlsx, Format::Docx, Format::JsonLd];

/// How often each is measured; the median counts.
const ROUNDS: usize = 3;

/// A program that makes a format from rows that the product wrote in another.
pub struct Peer {
    pub name: &'static str,
    pub makes: Format,
    pub from: Format,
    pub program: &'static str,
    pub arguments: fn(from: &Path, folder: &Path) -> Vec<String>,
}

pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

pub fn office(to: &str, from: &Path, folder: &Path) -> Vec<String> {
    vec![
        format!(
            "-env:UserInstallation=file://{}",
            shown(&folder.join("office"))
        ),
        "--headless".to_owned(),
        "--norestore".to_owned(),
        "--convert-to".to_owned(),
        to.to_owned(),
        "--outdir".to_owned(),
        shown(&folder.join("peer")),
        shown(from),
    ]
}

fn python(with: &str, from: &Path, folder: &Path) -> Vec<String> {
    vec![
        shown(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches/sheets.py")),
        with.to_owned(),
        shown(from),
        shown(&folder.join("peer/sheets.xlsx")),
    ]
}

const PEERS: &[Peer] = &[
    Peer {
        name: "WeasyPrint, from the HTML",
        makes: Format::Pdf,
        from: Format::Html,
        program: "weasyprint",
        arguments: |from, folder| vec![shown(from), shown(&folder.join("peer/pages.pdf"))],
    },
    Peer {
        name: "LibreOffice, from the DOCX",
        makes: Format::Pdf,
        from: Format::Docx,
        program: "soffice",
        arguments: |from, folder| office("pdf", from, folder),
    },
    Peer {
        name: "XlsxWriter, from the CSV",
        makes: Format::Xlsx,
        from: Format::Csv,
        program: "/usr/bin/python3",
        arguments: |from, folder| python("xlsxwriter", from, folder),
    },
    Peer {
        name: "openpyxl, from the CSV",
        makes: Format::Xlsx,
        from: Format::Csv,
        program: "/usr/bin/python3",
        arguments: |from, folder| python("openpyxl", from, folder),
    },
    Peer {
        name: "LibreOffice, from the ODS",
        makes: Format::Xlsx,
        from: Format::Ods,
        program: "soffice",
        arguments: |from, folder| office("xlsx", from, folder),
    },
    Peer {
        name: "LibreOffice, from the HTML",
        makes: Format::Docx,
        from: Format::Html,
        program: "soffice",
        arguments: |from, folder| office("docx:MS Word 2007 XML", from, folder),
    },
];

impl Peer {
    /// How long it takes from its start to its end; none if it is not there, or does not do it.
    pub fn run(&self, folder: &Path) -> Option<Duration> {
        let from = folder.join(format!("record.{}", self.from.ending()));
        let (time, done) = timed(|| {
            Command::new(self.program)
                .args((self.arguments)(&from, folder))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
        });
        done.is_ok_and(|status| status.success()).then_some(time)
    }
}

/// Each format beside its peers.
pub fn records(folder: &Path) {
    let (workspace, _) = filled(&folder.join("report.tilsyn"), 300);
    let folder = &folder.join("records");
    std::fs::create_dir_all(folder.join("peer")).unwrap();
    for format in [Format::Html, Format::Docx, Format::Ods, Format::Csv] {
        let made = tilsyn_reports::make(&workspace, &order(format)).unwrap();
        let path = folder.join(format!("record.{}", format.ending()));
        std::fs::write(path, made.bytes).unwrap();
    }
    for format in TOGETHER {
        let peers: Vec<&Peer> = PEERS.iter().filter(|it| it.makes == *format).collect();
        let mut ours = Vec::new();
        let mut theirs: Vec<Vec<Duration>> = vec![Vec::new(); peers.len()];
        let mut size = 0;
        for _ in 0..ROUNDS {
            let (time, made) = timed(|| tilsyn_reports::make(&workspace, &order(*format)).unwrap());
            size = made.bytes.len();
            ours.push(time);
            for (peer, times) in peers.iter().zip(&mut theirs) {
                times.extend(peer.run(folder));
            }
        }
        let what = format!("record of 300 activities, {format}, {} kB", size / 1000);
        let median = quantile(ours, 0.5);
        if peers.is_empty() {
            let bytes = vec![0; size];
            let (write, _) = timed(|| std::fs::write(folder.join("floor"), &bytes).unwrap());
            row("reports", &what, median)
                .beside("writing as many bytes", write)
                .print();
        }
        for (peer, times) in peers.iter().zip(theirs) {
            if times.is_empty() {
                row("reports", &what, median).without(peer.name).print();
                continue;
            }
            let other = quantile(times, 0.5);
            row("reports", &what, median)
                .beside(peer.name, other)
                .goal("faster than the peer", median < other)
                .print();
        }
    }
}

/// All formats together.
pub fn together(folder: &Path) {
    let (workspace, _) = filled(&folder.join("together.tilsyn"), 300);
    let mut times = Vec::new();
    let mut floor = Vec::new();
    for _ in 0..ROUNDS {
        let mut all = Vec::new();
        let (time, _) = timed(|| {
            tilsyn_reports::make_several(&workspace, &order(Format::Pdf), TOGETHER, &mut |made| {
                all.push(made.bytes);
                Ok(())
            })
            .unwrap();
        });
        times.push(time);
        let (write, _) = timed(|| std::fs::write(folder.join("all"), all.concat()).unwrap());
        floor.push(write);
    }
    let median = quantile(times, 0.5);
    row(
        "reports",
        "record of 300: PDF, XLSX, DOCX, JSON-LD together",
        median,
    )
    .beside("writing those bytes to the disk", quantile(floor, 0.5))
    .goal("< 2 s", median < Duration::from_secs(2))
    .print();
}

/// Says to the program itself that it is to make one long table, and tell how much memory that took.
const LONG: &str = "TILSYN_BENCH_LONG";

/// Long tables, each in a process of its own: its memory is nobody else's.
pub fn long(folder: &Path) {
    let rows = 100_000;
    for format in [Format::Xlsx, Format::Csv] {
        let itself = std::env::current_exe().unwrap();
        let done = Command::new(itself)
            .env(LONG, format!("{rows} {format}"))
            .env("TMPDIR", folder)
            .output()
            .unwrap();
        print!("{}", String::from_utf8_lossy(&done.stdout));
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
}

/// Whether this process was started to make one long table; then it has.
pub fn is_for_long() -> bool {
    let Ok(asked) = std::env::var(LONG) else {
        return false;
    };
    let (rows, format) = asked.split_once(' ').unwrap();
    let (rows, format): (u32, Format) = (rows.parse().unwrap(), format.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = filled(&folder.path().join("long.tilsyn"), 3);
    let order = Order {
        kind: ReportKind::Retention,
        ..order(format)
    };
    let sources = Sources::read(&workspace, &order).unwrap();
    let mut document = tilsyn_reports::document(&sources).unwrap();
    document.frame.findings.clear();
    document.chapters = vec![Chapter::new("long", "Long").and(table(rows))];
    let before = memory("VmRSS");
    let (time, bytes) = timed(|| tilsyn_reports::write(&document, &sources).unwrap());
    let most = memory("VmHWM");
    let what = format!(
        "{rows} rows of 8 columns, {format}, {} kB",
        bytes.len() / 1000
    );
    row("reports", &what, time).print();
    row("reports", format!("{what}: memory at most"), most)
        .beside("before", before)
        .goal(
            "< 30 MB over the rows",
            most.number() - before.number() < 30e6,
        )
        .print();
    true
}

fn table(rows: u32) -> Table {
    let kinds = [
        ("number", ColumnKind::Number),
        ("name", ColumnKind::Text),
        ("words", ColumnKind::Text),
        ("kind", ColumnKind::Word),
        ("on", ColumnKind::Date),
        ("done", ColumnKind::YesNo),
        ("hash", ColumnKind::Code),
        ("remarks", ColumnKind::Text),
    ];
    let columns = kinds
        .iter()
        .map(|(id, kind)| Column::new(*id, *id, *kind, 2.0))
        .collect();
    let day = now().date_naive();
    let one = |number: u32| {
        vec![
            Value::count(number),
            Value::text(format!("Record {number}")),
            Value::text("What it is about, in some words of the usual length."),
            Value::Word {
                code: format!("code-{}", number % 7),
                words: format!("Code {}", number % 7),
            },
            Value::Date(day),
            Value::YesNo(number.is_multiple_of(2)),
            Value::Code(format!("{number:016x}")),
            if number.is_multiple_of(9) {
                Value::Missing
            } else {
                Value::text("=1+1")
            },
        ]
    };
    Table::new("long", "Long", "", columns).with((0..rows).map(one).collect())
}
