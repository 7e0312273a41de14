//! Pages through a program of others that knows PDF/A: Preflight of PDFBox.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::{Format, Order, ReportKind, Takes, oldest};

use super::support::{make, order, sample};

/// The libraries of Preflight, as Debian installs them.
const LIBRARIES: &[&str] = &[
    "preflight",
    "pdfbox2",
    "fontbox2",
    "xmpbox",
    "commons-logging",
    "commons-io",
    "javax.activation",
    "jaxb-api",
];

/// What Preflight says of every document with an outline: it does not read the destinations that PDF 1.4 allows there.
const NOT_READ: (&str, &str) = ("1.2.3", "can't convert to Destination");

/// What Preflight has against each file but what it cannot read, by the name of the file.
fn preflight(files: &[PathBuf], folder: &Path) -> BTreeMap<String, Vec<String>> {
    let list = folder.join("list");
    let lines: Vec<&str> = files.iter().map(|it| it.to_str().unwrap()).collect();
    std::fs::write(&list, lines.join("\n")).unwrap();
    let jars: Vec<String> = LIBRARIES
        .iter()
        .map(|name| format!("/usr/share/java/{name}.jar"))
        .collect();
    let output = Command::new("java")
        .args(["-cp", &jars.join(":")])
        .arg("org.apache.pdfbox.preflight.Validator_A1b")
        .args(["xml", "group"])
        .arg(&list)
        .output()
        .unwrap_or_else(|error| panic!("Java is needed for these tests: {error}"));
    let told = folder.join("list.preflight.xml");
    let told = std::fs::read_to_string(told).unwrap_or_else(|_| {
        panic!("{}", String::from_utf8_lossy(&output.stderr));
    });
    let told = roxmltree::Document::parse(&told).unwrap();
    let text = |node: roxmltree::Node<'_, '_>, name: &str| {
        let found = node.children().find(|it| it.has_tag_name(name));
        found
            .and_then(|it| it.text())
            .unwrap_or_default()
            .to_owned()
    };
    let each = told
        .descendants()
        .filter(|it| it.has_tag_name("preflight"))
        .map(|file| {
            let errors: Vec<String> = file
                .descendants()
                .filter(|it| it.has_tag_name("error"))
                .map(|it| (text(it, "code"), text(it, "details")))
                .filter(|(code, told)| !(code == NOT_READ.0 && told.contains(NOT_READ.1)))
                .map(|(code, told)| format!("{code}: {told}"))
                .collect();
            // A file that could not be read at all is not valid, and may have no error that is named.
            let said = text(file, "isValid");
            assert!(!said.is_empty(), "{file:?}");
            (file.attribute("name").unwrap().to_owned(), errors)
        });
    each.collect()
}

/// Records that a report may be about, one of each kind that there is.
fn subjects(workspace: &Workspace, kind: ReportKind) -> Vec<Option<RecordId>> {
    match kind.takes_subject() {
        (Takes::Needed, kinds) => kinds
            .iter()
            .filter_map(|kind| workspace.all(*kind).unwrap().first().map(|it| Some(it.id)))
            .collect(),
        _ => vec![None],
    }
}

fn period(kind: ReportKind) -> Option<FiguresPeriod> {
    (kind.takes_period() == Takes::Needed).then(|| FiguresPeriod {
        from: "2026-01-01".parse().unwrap(),
        to: "2026-12-31".parse().unwrap(),
    })
}

#[test]
fn every_report_as_pdf_a_1b_stands_before_preflight() {
    let (_kept, workspace) = sample();
    let folder = TempDir::new().unwrap();
    let mut files = Vec::new();
    let mut kinds = 0;
    for (kind, language) in ReportKind::ALL
        .iter()
        .copied()
        .filter(|kind| kind.formats().contains(&Format::Pdf))
        .zip(Language::ALL.into_iter().cycle())
    {
        kinds += 1;
        for (number, subject) in (1..).zip(subjects(&workspace, kind)) {
            let order = Order {
                subject,
                period: period(kind),
                ..order(kind, Format::Pdf, language)
            };
            let path = folder.path().join(format!("{kind}-{number}.pdf"));
            std::fs::write(&path, oldest(&workspace, &order).unwrap()).unwrap();
            files.push(path);
        }
    }
    // What is not of this part of the standard is found: the product's own pages.
    let own = make(
        &workspace,
        &order(ReportKind::Findings, Format::Pdf, Language::En),
    );
    let later = folder.path().join("later.pdf");
    std::fs::write(&later, own.bytes).unwrap();
    files.push(later);
    let mut told = preflight(&files, folder.path());
    assert!(!told.remove("later.pdf").unwrap().is_empty());
    assert_eq!(told.len(), files.len() - 1);
    assert!(told.len() >= kinds && kinds == 16, "{kinds}");
    let wrong: Vec<_> = told.iter().filter(|(_, it)| !it.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
