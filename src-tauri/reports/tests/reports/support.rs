//! Workspaces to report on, and readers of what comes out.

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{DateTime, NaiveDate, Utc};
use tempfile::TempDir;
use tilsyn_core::actor::{Author, Role};
use tilsyn_core::interchange::{Aliases, Change};
use tilsyn_core::organisation::{Organisation, OrganisationKind};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::{Entropy, FirstKey, Genesis, Workspace};
use tilsyn_reports::document::{Audience, Document, Table, Value};
use tilsyn_reports::{Format, Order, Report, ReportKind, Scope, Sources};

/// Counted, not random: the same workspace each time.
pub struct Counter(pub u64);

impl Entropy for Counter {
    fn fill(&mut self, bytes: &mut [u8]) -> tilsyn_core::Result<()> {
        for chunk in bytes.chunks_mut(8) {
            self.0 += 1;
            let word = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
        Ok(())
    }
}

pub fn now() -> DateTime<Utc> {
    "2026-11-21T09:30:00Z".parse().unwrap()
}

pub fn order(kind: ReportKind, format: Format, language: Language) -> Order {
    Order {
        kind,
        format,
        language,
        subject: None,
        as_of: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        period: None,
        audience: kind
            .audiences()
            .first()
            .copied()
            .unwrap_or(Audience::Internal),
        scope: Scope::default(),
        layout: None,
        volume: None,
        bound_at: None,
        generated_at: now(),
        made_by: "Ingrid Solvang".to_owned(),
    }
}

/// The sample workspace.
pub fn sample() -> (TempDir, Workspace) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("sample.tilsyn");
    let (mut workspace, _) = tilsyn_core::sample::build(&path, now(), &mut Counter(0)).unwrap();
    workspace.read_as(tilsyn_core::browse::Secrecy::Shown);
    (folder, workspace)
}

/// A workspace of one's own.
pub struct Own {
    _folder: TempDir,
    pub workspace: Workspace,
    author: Author,
    entropy: Counter,
    aliases: Aliases,
}

impl Own {
    pub fn new(organisation: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let organisation = Organisation {
            legal_name: organisation.parse().unwrap(),
            country: Some("NO".parse().unwrap()),
            kind: Some(OrganisationKind::Own),
            ..Organisation::default()
        };
        let genesis = Genesis {
            organisation,
            author: "Kari Nordmann".parse().unwrap(),
            role: Role::PrivacyOfficer,
            key: FirstKey::Own(&[7; 32].into()),
        };
        let mut entropy = Counter(100);
        let (workspace, author) = Workspace::create(
            &folder.path().join("own.tilsyn"),
            &genesis,
            now(),
            &mut entropy,
        )
        .unwrap();
        Self {
            _folder: folder,
            workspace,
            author,
            entropy,
            aliases: Aliases::default(),
        }
    }

    pub fn apply(&mut self, change: &serde_json::Value) -> RecordId {
        let change = Change::from_value(change.clone()).unwrap();
        let aliases = &mut self.aliases;
        let commit = self
            .workspace
            .commit(&self.author, now(), &mut self.entropy, "", |tx| {
                change.apply(tx, aliases, &mut |_| Err(tilsyn_core::Error::NoSuchFile))
            });
        commit.unwrap().value.id
    }

    /// Changes it by the seam itself.
    pub fn commit<T>(
        &mut self,
        work: impl FnOnce(&mut tilsyn_core::workspace::Transaction<'_>) -> tilsyn_core::Result<T>,
    ) {
        self.workspace
            .commit(&self.author, now(), &mut self.entropy, "", work)
            .unwrap();
    }

    pub fn erase(&mut self, order: &tilsyn_core::erasure::ErasureOrder) {
        self.workspace
            .erase(&self.author, now(), &mut self.entropy, order)
            .unwrap();
    }
}

pub fn make(workspace: &Workspace, order: &Order) -> Report {
    tilsyn_reports::make(workspace, order).unwrap()
}

/// A report in a file of its own.
pub fn in_file(report: &Report) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(&report.suggested_name);
    std::fs::write(&path, &report.bytes).unwrap();
    (folder, path)
}

/// What a program prints; it must succeed.
pub fn run(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(file).output();
    let output =
        output.unwrap_or_else(|error| panic!("{program} is needed for these tests: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{program}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

/// The text of a PDF, in reading order.
pub fn text_of(report: &Report) -> String {
    let (folder, path) = in_file(report);
    let out = folder.path().join("text");
    let status = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(&path)
        .arg(&out)
        .status();
    assert!(
        status
            .expect("pdftotext is needed for these tests")
            .success()
    );
    std::fs::read_to_string(out).unwrap()
}

/// The text with all white space and the places where words were broken taken out: what was written, wherever it broke.
pub fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{200b}' && *c != '\u{ad}')
        .collect()
}

/// The XML parts of a workbook, by name.
pub fn parts_of(report: &Report) -> Vec<(String, String)> {
    let (_folder, path) = in_file(report);
    run("unzip", &["-Z1"], &path)
        .lines()
        .map(|name| {
            // Names hold brackets, which unzip would read as a pattern.
            let literal = name.replace('[', "[[]");
            let output = Command::new("unzip")
                .arg("-p")
                .arg(&path)
                .arg(&literal)
                .output()
                .unwrap();
            (name.to_owned(), String::from_utf8(output.stdout).unwrap())
        })
        .collect()
}

/// The file embedded in a PDF.
pub fn embedded(report: &Report, name: &str) -> Vec<u8> {
    let (_folder, path) = in_file(report);
    let output = Command::new("qpdf")
        .arg(format!("--show-attachment={name}"))
        .arg(&path)
        .output()
        .unwrap();
    assert!(output.status.success());
    output.stdout
}

/// What a report says, before it takes a format.
pub fn document(workspace: &Workspace, order: &Order) -> Document {
    order.check().unwrap();
    tilsyn_reports::document(&Sources::read(workspace, order).unwrap()).unwrap()
}

/// A table of it.
pub fn table(document: &Document, id: &str) -> Table {
    let found = document.sheets().into_iter().find(|it| it.id == id);
    found
        .unwrap_or_else(|| panic!("no table {id}"))
        .into_owned()
}

/// The values of a column.
pub fn column(table: &Table, id: &str) -> Vec<Value> {
    let place = table.columns.iter().position(|it| it.id == id);
    let place = place.unwrap_or_else(|| panic!("no column {id}"));
    table.rows.iter().map(|row| row[place].clone()).collect()
}
