//! Every report through the programs of others: what a reader would open it with, and what checks a format.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::{Format, Order, ReportKind, Takes};

use super::hostile;
use super::support::{self, make, run, squeezed};

/// What each format must show as it was written. Characters that a page cannot draw are another test's.
const LITERAL: &[&str] = &[
    "#eval(\"1+1\")",
    "$x^2$ *bold* _em_ `raw` <label> @ref",
    "#image(\"/etc/passwd\") #import \"@preview/x:0.1.0\"",
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "+1+cmd|' /C calc'!A0",
    "@SUM(1,2)",
    "javascript:alert(1)",
    "<script>alert(1)</script> &amp;",
];

/// Every report that needs no record of its own, in a format: its files, named by report.
fn all(workspace: &Workspace, format: Format, name: &str, folder: &Path) -> Vec<ReportKind> {
    let mut made = Vec::new();
    for kind in ReportKind::ALL.iter().copied() {
        let needs_subject = kind.takes_subject().0 == Takes::Needed;
        if !kind.exists() || needs_subject || !kind.formats().contains(&format) {
            continue;
        }
        let order = Order {
            period: (kind.takes_period() == Takes::Needed).then(|| FiguresPeriod {
                from: "2026-01-01".parse().unwrap(),
                to: "2026-12-31".parse().unwrap(),
            }),
            ..support::order(kind, format, Language::En)
        };
        let report = make(workspace, &order);
        let file = folder.join(format!("{name}-{kind}.{}", format.ending()));
        std::fs::write(file, report.bytes).unwrap();
        made.push(kind);
    }
    assert!(made.contains(&ReportKind::RecordController));
    made
}

/// All reports of the sample and of a register in which every text wants to be more than text.
fn everything(format: Format) -> (TempDir, Vec<ReportKind>) {
    let folder = TempDir::new().unwrap();
    let (_kept, sample) = support::sample();
    let made = all(&sample, format, "sample", folder.path());
    let hostile = hostile::register(&hostile::texts());
    all(&hostile.workspace, format, "hostile", folder.path());
    (folder, made)
}

/// What LibreOffice makes of the files of a folder; a profile of its own, so that two tests do not meet in one.
fn office(folder: &Path, from: &str, to: &str) -> TempDir {
    let out = TempDir::new().unwrap();
    let profile = TempDir::new().unwrap();
    let files = files_of(folder, from);
    let output = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.path().display()
        ))
        .args(["--headless", "--norestore", "--convert-to", to, "--outdir"])
        .arg(out.path())
        .args(&files)
        .output()
        .unwrap_or_else(|error| panic!("LibreOffice is needed for these tests: {error}"));
    let ending = to.split(':').next().unwrap();
    assert_eq!(
        files_of(out.path(), ending).len(),
        files.len(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    out
}

fn files_of(folder: &Path, ending: &str) -> Vec<std::path::PathBuf> {
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == ending))
        .collect();
    found.sort();
    found
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn assert_literal(shown: &str) {
    let shown = squeezed(shown);
    for text in LITERAL {
        assert!(shown.contains(&squeezed(text)), "{text}");
    }
}

/// The text of XML, with the five entities resolved.
fn unmarked(xml: &str) -> String {
    let mut text = String::new();
    for (place, part) in xml.split('<').enumerate() {
        let words = if place == 0 {
            part
        } else {
            part.split_once('>').map_or("", |(_, rest)| rest)
        };
        text.push_str(words);
        text.push(' ');
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

/// What another reader finds in each workbook of a folder.
pub fn looked_at(folder: &Path) -> serde_json::Value {
    let script = folder.join("look.py");
    std::fs::write(&script, include_str!("openpyxl.py")).unwrap();
    // The system's own Python: another one in the way of it does not have the system's packages.
    let mut looked = Command::new("/usr/bin/python3");
    looked.arg(&script).args(files_of(folder, "xlsx"));
    let output = looked.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_str(&said).unwrap()
}

#[test]
fn openpyxl_opens_every_workbook_and_finds_no_formula() {
    let (folder, made) = everything(Format::Xlsx);
    let books = looked_at(folder.path());
    let books = books.as_object().unwrap();
    assert_eq!(books.len(), made.len() * 2);
    for (name, book) in books {
        assert_eq!(book["formulas"], serde_json::json!([]), "{name}");
        assert!(
            book["sheets"].as_u64().unwrap() > 1,
            "{name}: a sheet of its own for what it is"
        );
        assert!(book["frozen"].as_u64().unwrap() > 0, "{name}");
    }
    let record = &books["hostile-record-controller.xlsx"]["texts"];
    let mut texts = String::new();
    for text in record.as_array().unwrap() {
        writeln!(texts, "{}", text.as_str().unwrap()).unwrap();
    }
    assert_literal(&texts);
}

#[test]
fn libreoffice_opens_every_workbook_and_table_document_and_finds_no_formula() {
    for format in [Format::Xlsx, Format::Ods] {
        let (folder, made) = everything(format);
        let out = office(folder.path(), format.ending(), "fods");
        let flat = files_of(out.path(), "fods");
        assert_eq!(flat.len(), made.len() * 2);
        for file in flat {
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(
                !text.contains("table:formula="),
                "{format}: {}",
                file.display()
            );
        }
        assert_literal(&unmarked(&read(
            out.path(),
            "hostile-record-controller.fods",
        )));
    }
}

#[test]
fn libreoffice_opens_every_text_document_and_reads_what_was_written() {
    let (folder, _) = everything(Format::Docx);
    let out = office(folder.path(), "docx", "txt:Text (encoded):UTF8");
    for file in files_of(out.path(), "txt") {
        assert!(std::fs::read_to_string(&file).unwrap().lines().count() > 10);
    }
    assert_literal(&read(out.path(), "hostile-record-controller.txt"));
}

#[test]
fn every_page_for_a_browser_is_well_formed_and_runs_nothing() {
    let (folder, _) = everything(Format::Html);
    for file in files_of(folder.path(), "html") {
        run("xmllint", &["--noout", "--nonet"], &file);
        let page = std::fs::read_to_string(&file).unwrap();
        let low = page.to_lowercase();
        for refused in [
            "<script", "<iframe", "<object", "<embed", "<link", " src=", "url(",
        ] {
            assert!(!low.contains(refused), "{}: {refused}", file.display());
        }
        assert!(
            !low.contains("href=\"javascript")
                && !low.contains(" onload=")
                && !low.contains(" onerror="),
            "{}",
            file.display()
        );
        // A browser resolves entities in an attribute, and in a style sheet none at all.
        assert!(
            page.contains("default-src &apos;none&apos;"),
            "{}",
            file.display()
        );
        let (style, _) = page
            .split_once("<style>")
            .and_then(|(_, rest)| rest.split_once("</style>"))
            .unwrap();
        assert!(!style.contains('&'), "{}", file.display());
    }
    assert_literal(&unmarked(&read(
        folder.path(),
        "hostile-record-controller.html",
    )));
}

#[test]
fn the_tags_of_every_pdf_give_its_headings_and_tables_in_order() {
    let folder = TempDir::new().unwrap();
    let (_kept, sample) = support::sample();
    all(&sample, Format::Pdf, "sample", folder.path());
    for file in files_of(folder.path(), "pdf") {
        run("qpdf", &["--check"], &file);
        let tags = run("pdfinfo", &["-struct"], &file);
        let mut level = 0;
        let mut headings = 0;
        for line in tags.lines().map(str::trim_start) {
            let Some(depth) = line
                .strip_prefix('H')
                .and_then(|rest| rest.chars().next())
                .and_then(|digit| digit.to_digit(10))
            else {
                continue;
            };
            assert!(
                depth <= level + 1,
                "{}: H{depth} after H{level}",
                file.display()
            );
            level = depth;
            headings += 1;
        }
        assert!(headings > 1, "{}", file.display());
        for (inner, outer) in [("TH", "TR"), ("TD", "TR"), ("TR", "T"), ("LI", "L")] {
            assert!(
                !tags.lines().any(|line| line.trim() == inner)
                    || tags.lines().any(|line| line.trim().starts_with(outer)),
                "{}: {inner} without {outer}",
                file.display()
            );
        }
    }
}
