//! `export-trail`, and `verify` of what it writes: the trail in the hands of somebody who has nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::Desk;

const FILE: &str = "register.tilsyn";

/// What the script says that lies in an export.
fn script(desk: &Desk, folder: &str, arguments: &[&str]) -> i32 {
    let output = Command::new("python3")
        .args(["-B", "verify.py"])
        .args(arguments)
        .current_dir(desk.path(folder))
        .output()
        .expect("python3 must be there to run this test (make packages-test)");
    output.status.code().unwrap()
}

fn change(desk: &Desk, name: &str) {
    let line = format!(r#"{{"op":"put","kind":"activity","record":{{"name":{{"en":"{name}"}}}}}}"#);
    assert_eq!(desk.apply("Kari Holm", "privacy_officer", &[&line]).code, 0);
}

fn export(desk: &Desk) {
    let done = desk.run(&["export-trail", FILE, "--out", "export", "--under-secrecy"]);
    assert_eq!(done.code, 0, "{done}");
}

/// The root as a report prints it, and the number of events.
fn printed(desk: &Desk) -> (String, String) {
    let document = desk.json(&[
        "export-trail",
        FILE,
        "--out",
        "for-its-root",
        "--under-secrecy",
    ]);
    let hex = document["root"].as_str().unwrap();
    let bytes: Vec<u8> = (0..64)
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect();
    let groups = tilsyn_core::paper::root_groups(&bytes.try_into().unwrap());
    (document["size"].to_string(), groups.join(" "))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A letter that stands for another five bits.
fn other(letter: char) -> &'static str {
    if letter == 'b' { "c" } else { "b" }
}

#[test]
fn the_trail_is_written_into_a_folder_that_anybody_can_check() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    shows!(
        desk.run(&["export-trail", FILE, "--out", "export", "--under-secrecy"]),
        desk.run(&["verify", "export"]),
        desk.run(&["verify", "export", "--json"]),
        desk.run(&["verify", "export", "--language", "nb"]),
    );
    desk.json(&["verify", "export"]);
    assert_eq!(script(&desk, "export", &[]), 10);
    assert_eq!(script(&desk, "export", &["--head", "checkpoints/3"]), 0);
    assert_eq!(
        desk.run(&[
            "verify",
            "export",
            "--head",
            "export/checkpoints/3",
            "--deep"
        ])
        .code,
        0
    );
    let lies: Vec<String> = files(&desk.path("export"))
        .iter()
        .map(|path| {
            path.strip_prefix(desk.path("export"))
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(
        lies,
        [
            "VERIFY.md",
            "checkpoint",
            "checkpoints/3",
            "checkpoints/4",
            "consistency/3-4.txt",
            "disclosures.jsonl",
            "erasures.jsonl",
            "keys.txt",
            "manifest.json",
            "policy.txt",
            "tile/0/000.p/4",
            "tile/entries/000.p/4",
            "verify.py",
        ]
    );
}

#[test]
fn who_gives_an_export_out_signs_it_and_the_register_records_it() {
    let desk = Desk::new();
    let before = desk.json(&["verify", FILE])["size"].as_u64().unwrap();
    shows!(
        desk.run(&[
            "export-trail",
            FILE,
            "--under-secrecy",
            "--out",
            "export",
            "--actor",
            "kari holm",
            "--recipient",
            "The auditors",
            "--purpose",
            "Audit 2026"
        ]),
        desk.run(&["verify", "export"]),
        desk.run(&["list", FILE, "export"]),
    );
    assert_eq!(
        desk.json(&["verify", FILE])["size"].as_u64().unwrap(),
        before + 1
    );
    let document = desk.json(&[
        "export-trail",
        FILE,
        "--under-secrecy",
        "--out",
        "second",
        "--actor",
        "Kari Holm",
    ]);
    assert_eq!(document["ref"], "X-02");
    let checked = desk.json(&["verify", "second"]);
    assert_eq!(
        checked["export"]["manifest_signers"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert!(
        desk.path("second/consistency")
            .join(format!("{before}-{}.txt", before + 1))
            .exists(),
        "from the copy before"
    );
}

#[test]
fn a_case_is_extracted_with_a_proof_for_each_of_its_events() {
    let desk = Desk::sample();
    let done = desk.run(&[
        "export-trail",
        FILE,
        "--under-secrecy",
        "--out",
        "export",
        "--extract",
        "r-2026-001",
    ]);
    assert_eq!(done.code, 0, "{done}");
    let history = desk.json(&["history", FILE, "R-2026-001", "--under-secrecy"]);
    let events = history["events"].as_array().unwrap().len();
    assert!(events > 3);
    assert_eq!(files(&desk.path("export/extracts")).len(), events);
    assert_eq!(desk.run(&["verify", "export"]).code, 10);
    assert_eq!(script(&desk, "export", &[]), 10);
}

#[test]
fn an_export_that_cannot_be_written_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.write("full.txt", "mine");
    shows!(
        desk.run(&["export-trail", FILE, "--out", "full.txt"]),
        desk.run(&["export-trail", FILE, "--out", "missing/export"]),
        desk.run(&["export-trail", FILE, "--out", "export", "--extract", "A-77"]),
        desk.run(&["export-trail", FILE, "--out", "export", "--actor", "Nobody"]),
        desk.run(&["export-trail", FILE]),
    );
    assert!(!desk.path("export").exists());
    desk.sql("UPDATE event SET leaf = cast(substr(leaf, 1, 45) || x'ff' || substr(leaf, 47) AS BLOB) WHERE seq = 1");
    let done = desk.run(&["export-trail", FILE, "--out", "export", "--under-secrecy"]);
    assert_eq!(done.code, 3, "{done}");
    let left: Vec<String> = fs::read_dir(desk.path("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("export") || name.contains(".part"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_folder_that_was_changed_is_invalid_and_says_where() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    export(&desk);
    let path = desk.path("export/disclosures.jsonl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Newsletters", "Nothing here")).unwrap();
    let keys = desk.path("export/keys.txt");
    fs::write(&keys, "").unwrap();
    shows!(
        desk.run(&["verify", "export"]),
        desk.run(&["verify", "export", "--json"])
    );
    desk.json(&["verify", "export"]);
    assert_eq!(script(&desk, "export", &[]), 40);
    fs::write(&path, text).unwrap();
    shows_folder(&desk);
    assert_eq!(script(&desk, "export", &[]), 40);
}

/// Of a folder whose log is whole, what else is wrong is told item by item.
fn shows_folder(desk: &Desk) {
    let said = desk.run(&["verify", "export"]);
    assert_eq!(said.code, 40);
    assert!(
        said.out
            .contains("keys.txt is not the file that the manifest lists"),
        "{said}"
    );
    assert!(
        said.out.contains("keys.txt does not list the keys"),
        "{said}"
    );
}

#[test]
fn a_folder_that_is_no_export_has_a_verdict_too() {
    let desk = Desk::new();
    shows!(
        desk.run(&["verify", "."]),
        desk.run(&["verify", ".", "--json"])
    );
    desk.json(&["verify", "."]);
}

#[test]
fn an_export_without_its_last_events_contradicts_a_later_head() {
    let desk = Desk::new();
    export(&desk);
    change(&desk, "Newsletters");
    let note = desk.json(&["verify", FILE])["note"]
        .as_str()
        .unwrap()
        .to_owned();
    desk.write("head.note", &note);
    shows!(desk.run(&["verify", "export", "--head", "head.note"]));
    assert_eq!(script(&desk, "export", &["--head", "../head.note"]), 30);
    let other = Desk::new();
    fs::copy(desk.path("head.note"), other.path("head.note")).unwrap();
    export(&other);
    shows_other(&other);
}

fn shows_other(other: &Desk) {
    let said = other.run(&["verify", "export", "--head", "head.note"]);
    assert_eq!(said.code, 2, "{said}");
    assert_eq!(script(other, "export", &["--head", "../head.note"]), 2);
}

#[test]
fn a_root_typed_from_paper_verifies_and_one_wrong_letter_anywhere_contradicts() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    export(&desk);
    let (size, root) = printed(&desk);
    let typed = |root: &str| {
        [FILE, "export"].map(|what| {
            desk.run(&["verify", what, "--size", &size, "--root", root])
                .code
        })
    };
    assert_eq!(typed(&root), [0, 0]);
    assert_eq!(typed(&root.to_uppercase().replace(' ', "")), [0, 0]);
    for place in [0, 17, root.len() - 1] {
        let letter = root[place..].chars().next().unwrap();
        let mut wrong = root.clone();
        wrong.replace_range(place..=place, other(letter));
        assert_eq!(typed(&wrong), [30, 30], "letter {place}");
        assert_eq!(
            script(&desk, "export", &["--size", &size, "--root", &wrong]),
            30,
            "letter {place}"
        );
    }
    assert_eq!(typed(&root[1..]), [2, 2]);
    shows!(
        desk.run(&["verify", FILE, "--size", &size, "--root", &root]),
        desk.run(&["verify", FILE, "--size", &size, "--root", "not a root"]),
        desk.run(&["verify", FILE, "--size", &size]),
    );
    desk.json(&["verify", FILE, "--size", &size, "--root", &root]);
}

#[test]
fn a_head_on_the_way_that_was_changed_is_found_by_both_checks() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    assert_eq!(desk.run(&["verify", FILE, "--deep"]).code, 10);
    desk.sql("UPDATE head SET note = (SELECT note FROM head WHERE size = 4) WHERE size = 3");
    assert_eq!(desk.run(&["verify", FILE]).code, 40);
    assert_eq!(desk.run(&["verify", FILE, "--deep"]).code, 40);
}
