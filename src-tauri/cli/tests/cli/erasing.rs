//! Erasure from outside: what is said, and that nothing is left, whatever interrupts it.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::{Desk, Done};

/// Stands in the requester's name, in the scope and in a file beside a closed case.
const NEEDLE: &str = "Zqxvgunnhild";

/// A register with one closed case about somebody.
fn with_a_case() -> Desk {
    let desk = Desk::new();
    let done = desk.apply(
        "Kari Holm",
        "privacy_officer",
        &[
            &format!(
                r#"{{"op":"put","kind":"request","as":"$case","record":{{"title":"Access, spring","family":"ds","subtype":"access","status":"received",
                "received_at":{{"at":"2026-02-02T09:00:00Z","zone":"Europe/Oslo"}},"requester":{{"name":"{NEEDLE} Holm","country":"NO"}},
                "scope_text":"Everything about {NEEDLE}"}}}}"#
            )
            .replace('\n', " "),
            r#"{"op":"step","request":"$case","step_code":"DS-01","answer":"controller","reason":"It is our own register."}"#,
            &format!(r#"{{"op":"attach","owner":"$case","name":"{NEEDLE}.txt","text":"{}"}}"#, format!("{NEEDLE} asks. ").repeat(20)),
            &format!(
                r#"{{"op":"move","request":"R-2026-001","event":"withdraw","reason":"{NEEDLE} took it back."}}"#
            ),
        ],
    );
    assert_eq!(done.code, 0, "{done}");
    std::fs::remove_file(desk.path("changes.jsonl")).unwrap();
    desk
}

const ORDER: [&str; 7] = [
    "erase",
    "register.tilsyn",
    "R-2026-001",
    "--ground",
    "not_necessary",
    "--reason",
    "Answered, and the period is over.",
];

fn erase(desk: &Desk, more: &[&str]) -> Done {
    desk.run(&[ORDER.as_slice(), more].concat())
}

/// Files anywhere at the desk in which the needle stands.
fn found(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(found(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            let needle = NEEDLE.as_bytes();
            if bytes
                .windows(needle.len())
                .any(|it| it.eq_ignore_ascii_case(needle))
            {
                files.push(path.file_name().unwrap().to_string_lossy().into_owned());
            }
        }
    }
    files
}

#[test]
fn an_erasure_is_shown_first_then_done_and_told_in_the_history() {
    let desk = with_a_case();
    shows!(
        erase(&desk, &["--dry-run"]),
        erase(&desk, &[]),
        desk.run(&["history", "register.tilsyn", "R-2026-001"]),
        desk.run(&["verify", "register.tilsyn"]),
        erase(&desk, &[]),
    );
    assert_eq!(found(&desk.path(".")), Vec::<String>::new());
}

#[test]
fn a_field_is_erased_from_all_of_its_past() {
    let desk = with_a_case();
    let done = erase(
        &desk,
        &["--field", "requester", "--field", "scope_text", "--json"],
    );
    assert_eq!(done.code, 0, "{done}");
    let shown = desk.run(&["show", "register.tilsyn", "R-2026-001"]);
    assert!(
        shown.out.contains("Access, spring") && !shown.out.contains(&format!("{NEEDLE} Holm")),
        "{shown}"
    );
    let public = erase(&desk, &["--field", "status"]);
    assert_eq!(public.code, 4, "{public}");
}

#[test]
fn what_may_not_go_is_refused_with_the_reason() {
    let desk = with_a_case();
    let open = r#"{"op":"put","kind":"request","record":{"title":"Open","family":"ds","subtype":"access","received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"}}}"#;
    assert_eq!(desk.apply("Kari Holm", "privacy_officer", &[open]).code, 0);
    let order = |record: &str| {
        desk.run(&[
            "erase",
            "register.tilsyn",
            record,
            "--ground",
            "not_necessary",
            "--reason",
            "Tidy.",
        ])
    };
    shows!(
        order("R-2026-002"),
        order("O-01"),
        desk.run(&[
            "erase",
            "register.tilsyn",
            "--ground",
            "objection",
            "--reason",
            "x"
        ])
    );
}

#[test]
fn a_retention_rule_says_what_is_due() {
    let desk = with_a_case();
    let order = |day: &str| {
        let arguments = [
            "erase",
            "register.tilsyn",
            "--retention",
            "rights_case",
            "--ground",
            "retention_ended",
            "--reason",
            "Due.",
            "--dry-run",
        ];
        desk.run_with(&arguments, "", |command| {
            command.env("TILSYN_NOW", format!("{day}T12:00:00Z"));
        })
    };
    shows!(order("2029-12-31"), order("2030-01-01"));
}

/// Killed at any moment, an erasure either was not recorded and everything is there, or it was, and once the program
/// has opened the file again nothing is left in any file it wrote.
// The counts are for whoever reads the run.
#[allow(clippy::print_stdout)]
#[test]
fn an_erasure_that_is_killed_is_whole_or_not_at_all() {
    let (mut before, mut after) = (0, 0);
    for round in 0_u64..16 {
        let desk = with_a_case();
        let mut child = Command::new(env!("CARGO_BIN_EXE_tilsyn-cli"))
            .args(ORDER)
            .current_dir(desk.path("."))
            .env_clear()
            .env("TILSYN_NOW", crate::support::NOW)
            .env("TILSYN_DATA_DIR", desk.path("own"))
            .env("TILSYN_PASSPHRASE_FILE", desk.path("passphrase"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Starting and unlocking the key take most of the time; the kills are spread over what comes after, and over it.
        std::thread::sleep(Duration::from_millis(20 + round * 45));
        drop(child.kill());
        child.wait().unwrap();
        // Whoever opens it next to write finishes what was begun.
        let opened = desk.apply("Kari Holm", "privacy_officer", &[]);
        assert!(opened.code == 0 || opened.code == 2, "{opened}");
        std::fs::remove_file(desk.path("changes.jsonl")).unwrap();
        let verified = desk.run(&["verify", "register.tilsyn"]);
        assert_eq!(verified.code, 10, "{verified}");
        let shown = desk.run(&["show", "register.tilsyn", "R-2026-001"]);
        if !shown.out.contains("Access, spring") {
            after += 1;
            assert_eq!(found(&desk.path(".")), Vec::<String>::new());
        } else {
            before += 1;
            assert_eq!(found(&desk.path(".")), ["register.tilsyn"]);
        }
    }
    println!("killed {before} times before the erasure was recorded, {after} times after");
}
