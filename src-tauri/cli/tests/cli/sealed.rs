//! `verify` of a report: what a paper alone shows, and what only the workspace knows.

use std::fs;

use crate::support::Desk;

const FILE: &str = "register.tilsyn";
const RECORD: [&str; 5] = ["report", FILE, "record-controller", "--out", "record.pdf"];

const GIVEN_OUT: [&str; 4] = ["--actor", "Kari Holm", "--recipient", "Datatilsynet"];

/// A desk with a small register and its record as `record.pdf`.
fn with_record() -> Desk {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    made(&desk, &RECORD);
    desk
}

/// The same, and the workspace recorded to whom the record was given.
fn with_record_given_out() -> Desk {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    made(&desk, &[RECORD.as_slice(), &GIVEN_OUT].concat());
    desk
}

fn made(desk: &Desk, arguments: &[&str]) {
    let done = desk.run(arguments);
    assert_eq!(done.code, 0, "{done}");
}

fn change(desk: &Desk, name: &str) {
    let line = format!(r#"{{"op":"put","kind":"activity","record":{{"name":{{"en":"{name}"}}}}}}"#);
    let done = desk.apply("Kari Holm", "privacy_officer", &[&line]);
    assert_eq!(done.code, 0, "{done}");
}

/// Changes one byte of what the pages are drawn with, a table of letters: nothing of the seal.
fn alter(desk: &Desk, file: &str) {
    let mut bytes = fs::read(desk.path(file)).unwrap();
    let name = b"/Type/CMap";
    let at = bytes.windows(name.len()).position(|window| window == name);
    bytes[at.unwrap() + name.len() - 1] = b'q';
    fs::write(desk.path(file), bytes).unwrap();
}

/// Puts one text in the place of another, everywhere in a file, as another program would.
fn replace(desk: &Desk, file: &str, old: &[u8], new: &[u8]) {
    assert_eq!(old.len(), new.len(), "places of objects stay");
    let mut bytes = fs::read(desk.path(file)).unwrap();
    let mut found = 0;
    for at in 0..bytes.len() - old.len() {
        if bytes[at..].starts_with(old) {
            bytes[at..at + old.len()].copy_from_slice(new);
            found += 1;
        }
    }
    assert!(found > 0);
    fs::write(desk.path(file), bytes).unwrap();
}

#[test]
fn a_report_alone_is_unanchored() {
    let desk = with_record();
    shows!(
        desk.run(&["verify", "record.pdf"]),
        desk.run(&["verify", "record.pdf", "--json"]),
        desk.run(&["verify", "record.pdf", "--language", "nb"]),
        desk.run(&["verify", "record.pdf", "--language", "nl"]),
    );
    desk.json(&["verify", "record.pdf"]);
}

#[test]
fn a_case_file_alone_shows_its_events_and_values_under_the_head() {
    let desk = Desk::sample();
    let arguments = [
        "report",
        FILE,
        "case",
        "--request",
        "R-2026-001",
        "--under-secrecy",
        "--out",
    ];
    made(&desk, &[arguments.as_slice(), &["case.pdf"]].concat());
    shows!(
        desk.run(&["verify", "case.pdf"]),
        desk.run(&["verify", "case.pdf", "--json"]),
    );
    desk.json(&["verify", "case.pdf"]);
}

#[test]
fn heads_that_are_brought_are_compared_where_that_is_possible() {
    let desk = with_record();
    let note = |arguments: &[&str]| desk.json(arguments)["note"].as_str().unwrap().to_owned();
    let head = note(&["verify", "record.pdf"]);
    desk.write("same.note", &head);
    let mut lines = head.lines();
    let (origin, size) = (lines.next().unwrap(), lines.next().unwrap());
    let other_root = format!("{}=", "A".repeat(43));
    desk.write("other.txt", &format!("{origin}\n{size}\n{other_root}\n"));
    change(&desk, "Events");
    desk.write("later.note", &note(&["verify", FILE]));
    shows!(
        desk.run(&["verify", "record.pdf", "--head", "same.note"]),
        desk.run(&["verify", "record.pdf", "--head", "later.note"]),
        desk.run(&["verify", "record.pdf", "--head", "other.txt"]),
    );
    desk.json(&["verify", "record.pdf", "--head", "later.note"]);
}

#[test]
fn a_report_that_the_workspace_gave_out_is_verified() {
    let desk = with_record_given_out();
    change(&desk, "Events");
    let asked = ["verify", "record.pdf", "--file", FILE];
    shows!(
        desk.run(&asked),
        desk.run(&[asked.as_slice(), &["--language", "nb"]].concat())
    );
    let told = desk.json(&asked);
    assert_eq!(told["verdict"], "VERIFIED");
    assert_eq!(told["report"]["copy"]["outcome"], "RECORDED");
}

#[test]
fn a_report_of_which_the_workspace_knows_nothing_is_incomplete() {
    let desk = with_record();
    let asked = ["verify", "record.pdf", "--file", FILE];
    shows!(desk.run(&asked));
    assert_eq!(
        desk.json(&asked)["report"]["copy"]["outcome"],
        "NOT_RECORDED"
    );
}

#[test]
fn pages_that_were_altered_show_beside_the_workspace_and_not_alone() {
    let desk = with_record_given_out();
    alter(&desk, "record.pdf");
    assert_eq!(desk.run(&["verify", "record.pdf"]).code, 10);
    let asked = ["verify", "record.pdf", "--file", FILE];
    shows!(desk.run(&asked));
    assert_eq!(desk.json(&asked)["report"]["copy"]["outcome"], "ALTERED");
}

#[test]
fn a_seal_or_a_trail_that_was_altered_is_invalid() {
    let desk = Desk::sample();
    made(
        &desk,
        &[
            "report",
            FILE,
            "case",
            "--request",
            "R-2026-001",
            "--under-secrecy",
            "--out",
            "case.pdf",
        ],
    );
    fs::copy(desk.path("case.pdf"), desk.path("trail.pdf")).unwrap();
    let size = desk.json(&["verify", "case.pdf"])["size"].to_string();
    let old = format!("\"size\":{size}");
    let new = format!("\"size\":{}", "9".repeat(size.len()));
    let quoted = |text: &str| text.replace('"', "&quot;").into_bytes();
    let bytes = fs::read(desk.path("case.pdf")).unwrap();
    let escaped = bytes
        .windows(quoted(&old).len())
        .any(|window| window == quoted(&old));
    if escaped {
        replace(&desk, "case.pdf", &quoted(&old), &quoted(&new));
    } else {
        replace(&desk, "case.pdf", old.as_bytes(), new.as_bytes());
    }
    // The file within is taken out of sight.
    replace(
        &desk,
        "trail.pdf",
        b"/Type/EmbeddedFile",
        b"/Type/EmbettetFile",
    );
    shows!(
        desk.run(&["verify", "case.pdf"]),
        desk.run(&["verify", "trail.pdf"]),
        desk.run(&["verify", "trail.pdf", "--json"]),
    );
    desk.json(&["verify", "trail.pdf"]);
}

#[test]
fn a_report_signed_by_a_stranger_under_the_right_head_is_invalid() {
    let desk = with_record();
    let told = desk.json(&["verify", "record.pdf"]);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let root = tilsyn_core::paper::root_from_text(&text(&told["root"])).unwrap();
    let head = tilsyn_trail::Checkpoint {
        origin: text(&told["origin"]),
        size: told["size"].as_u64().unwrap(),
        root,
    };
    let stranger = tilsyn_trail::SigningKey::from_seed(&head.origin, &[9; 32]).unwrap();
    let note = head.sign(&stranger).unwrap().to_string();
    let signature = |note: &str| note.trim_end().rsplit(' ').next().unwrap().to_owned();
    let old = signature(&text(&told["note"]));
    replace(
        &desk,
        "record.pdf",
        old.as_bytes(),
        signature(&note).as_bytes(),
    );
    let old = text(&told["report"]["keys"][0]);
    let new = stranger.verifier().to_vkey_string();
    replace(&desk, "record.pdf", old.as_bytes(), new.as_bytes());
    assert_eq!(desk.run(&["verify", "record.pdf"]).code, 10);
    shows!(desk.run(&["verify", "record.pdf", "--file", FILE]));
}

#[test]
fn a_workspace_with_another_history_contradicts_the_report() {
    let desk = Desk::new();
    fs::copy(desk.path(FILE), desk.path("other.tilsyn")).unwrap();
    change(&desk, "Newsletters");
    made(&desk, &RECORD);
    fs::rename(desk.path("other.tilsyn"), desk.path(FILE)).unwrap();
    change(&desk, "Other newsletters");
    shows!(desk.run(&["verify", "record.pdf", "--file", FILE]));
    desk.json(&["verify", "record.pdf", "--file", FILE]);
}

#[test]
fn a_pdf_without_a_seal_cannot_be_read_and_a_workspace_needs_a_report() {
    let desk = with_record();
    let other = Desk::new();
    fs::copy(other.path(FILE), desk.path("other.tilsyn")).unwrap();
    desk.write("letter.pdf", "%PDF-1.7\nDear auditor\n");
    shows!(
        desk.run(&["verify", "letter.pdf"]),
        desk.run(&["verify", "letter.pdf", "--json"]),
        desk.run(&["verify", "record.pdf", "--file", "other.tilsyn"]),
        desk.run(&["verify", "record.pdf", "--file", "missing.tilsyn"]),
        desk.run(&["verify", FILE, "--file", FILE]),
    );
    desk.json(&["verify", "letter.pdf"]);
}
