//! What a program that reads pages aloud is told: the tags of a whole report, in order, with their text.

use std::path::Path;

use serde_json::{Value, json};
use tilsyn_core::text::Language;
use tilsyn_reports::{Format, Order, ReportKind, Scope};

use super::support::{Own, in_file, make, order, run};

/// Written by the test itself when `TILSYN_WRITE_GOLDEN` is set; read every line of a change.
const GOLDEN: &str = "tests/reports/aloud.txt";

fn put(own: &mut Own, kind: &str, record: &Value) {
    own.apply(&json!({"op": "put", "kind": kind, "record": record}));
}

/// One activity that fills each part of its sheet but what the law does not ask for, one that is left out by a filter,
/// and a processor.
fn register() -> Own {
    let mut own = Own::new("Example AS");
    put(
        &mut own,
        "activity",
        &json!({
            "name": {"en": "Membership"}, "role": "controller", "status": "active", "owner_unit": "Office",
            "purposes": [
                {"key": "p1", "text": {"en": "Keep the list of members that the statutes ask for"}},
                {"key": "p2", "text": {"en": "Call the members to the yearly meeting"}}
            ],
            "subject_categories": [{"en": "Members"}],
            "data_items": [{"category": {"en": "Contact details"}, "source": "subject", "mandatory": "contractual",
                "consequence_if_missing": {"en": "Nobody can join without them."}}],
            "bases": [
                {"purpose": "p1", "art6": "b", "subject_is_party": true, "contract_ref": "The statutes"},
                {"purpose": "p2", "art6": "f"}
            ],
            "recipients": [{"kind": "internal", "name": {"en": "The board"}}],
            "retention": [{"data_category": {"en": "Contact details"}, "period": "P1Y",
                "trigger": "end_of_relationship", "action": "delete"}],
            "toms": [{"kind": "access_control", "text": {"en": "Only the office has access."}}],
            "review_due": "2027-05-01"
        }),
    );
    put(
        &mut own,
        "activity",
        &json!({"name": {"en": "Newsletter"}, "status": "active", "bases": [{"art6": "a"}],
            "purposes": [{"key": "p1", "text": {"en": "Send the newsletter to its readers"}}]}),
    );
    put(
        &mut own,
        "processor",
        &json!({"name": "Example Hosting AS", "country": "NO", "locations": ["NO"]}),
    );
    own
}

/// Without what is not read aloud, where things stand on the page and how their borders look, and without what only tells
/// this file from another: numbers of objects, digests, keys and signatures.
fn spoken(told: &str) -> String {
    let digest = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let short = bare.len() == 8 && bare.chars().all(|c| c.is_ascii_hexdigit());
        let long = bare.len() >= 16
            && bare
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+/=".contains(c));
        (short || long) && bare.chars().any(|c| c.is_ascii_digit())
    };
    // How many bytes the data within it have.
    let size = |line: &str| {
        let digits = line.chars().filter(char::is_ascii_digit).count();
        digits > 4 && !line.chars().any(|c| c.is_alphabetic() || "-/".contains(c))
    };
    let drawn = |line: &&str| {
        let line = line.trim_start();
        ["/BBox", "/BorderColor", "/BorderStyle", "/BorderThickness"]
            .iter()
            .any(|it| line.starts_with(it))
    };
    let lines = told.lines().filter(|line| !drawn(line)).map(|line| {
        if size(line) {
            return "…".to_owned();
        }
        if let Some((before, _)) = line.split_once("Object ") {
            return format!("{before}Object");
        }
        let words = line.split(' ');
        let words: Vec<&str> = words
            .map(|word| if digest(word) { "…" } else { word })
            .collect();
        words.join(" ").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn a_small_record_is_read_aloud_as_it_stands_in_the_golden_file() {
    let own = register();
    let order = Order {
        scope: Scope {
            filters: vec!["basis=b".parse().unwrap()],
            ..Scope::default()
        },
        ..order(ReportKind::RecordController, Format::Pdf, Language::En)
    };
    let report = make(&own.workspace, &order);
    let (_folder, path) = in_file(&report);
    run("qpdf", &["--check"], &path);
    let told = spoken(&run("pdfinfo", &["-struct-text"], &path));
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(GOLDEN);
    if std::env::var_os("TILSYN_WRITE_GOLDEN").is_some() {
        std::fs::write(&golden, &told).unwrap();
    }
    let expected = std::fs::read_to_string(&golden).unwrap();
    let mut lines = (1..).zip(told.lines().zip(expected.lines()));
    if let Some((line, (is, was))) = lines.find(|(_, (is, was))| is != was) {
        panic!("line {line} of {GOLDEN}: {was:?} is now {is:?}");
    }
    assert_eq!(told.lines().count(), expected.lines().count());
}
