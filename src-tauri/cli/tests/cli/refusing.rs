//! What is refused: by the documents, by the file.

use std::fs;

use crate::support::{Desk, Done};

const FILE: &str = "register.tilsyn";

/// Applies a good line and a bad one; nothing of either may remain.
fn refused(bad: &str) -> Done {
    let desk = Desk::new();
    let before = fs::read(desk.path(FILE)).unwrap();
    let good =
        r#"{"op":"put","kind":"activity","ref":"A-07","record":{"name":{"en":"Newsletters"}}}"#;
    let done = desk.apply("Kari Holm", "privacy_officer", &[good, bad]);
    assert_eq!(fs::read(desk.path(FILE)).unwrap(), before, "all or nothing");
    done
}

#[test]
fn an_unknown_field_is_named() {
    shows!(refused(
        r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"},"purpose":[]}}"#
    ));
}

#[test]
fn a_wrong_type_is_named_with_its_place() {
    shows!(
        refused(
            r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"},"large_scale":"very"}}"#
        ),
        refused(
            r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"},"purposes":[{"key":"p1"}],"bases":[{"art6":"a","purpose":"p1"},{"art6":"g"}]}}"#
        ),
    );
}

#[test]
fn an_over_long_text_is_refused_with_both_numbers() {
    let name = "x".repeat(301);
    shows!(refused(&format!(
        r#"{{"op":"put","kind":"processor","record":{{"name":"{name}"}}}}"#
    )));
}

#[test]
fn a_reference_that_is_taken_is_refused() {
    shows!(refused(
        r#"{"op":"put","kind":"activity","ref":"A-07","record":{"name":{"en":"Y"}}}"#
    ));
}

#[test]
fn a_reference_of_another_kind_is_refused() {
    shows!(refused(
        r#"{"op":"put","kind":"activity","ref":"P-01","record":{"name":{"en":"Y"}}}"#
    ));
}

#[test]
fn a_link_that_leads_nowhere_is_refused() {
    shows!(refused(
        r#"{"op":"put","kind":"processor","record":{"name":"X","activities":["A-99"]}}"#
    ));
}

#[test]
fn a_needed_field_that_is_empty_is_refused() {
    shows!(refused(
        r#"{"op":"put","kind":"transfer","record":{"countries":["US"]}}"#
    ));
}

#[test]
fn a_line_that_is_no_change_is_refused() {
    shows!(
        refused(r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}"#),
        refused(r#"{"op":"delete","kind":"activity","id":"A-07"}"#),
        refused(r#"{"op":"put","kind":"colour","record":{}}"#),
    );
}

#[test]
fn an_attachment_comes_from_the_folder_of_the_changes_only() {
    let attach = |file: &str| {
        refused(&format!(
            r#"{{"op":"attach","owner":"A-07","name":"x","file":"{file}"}}"#
        ))
    };
    shows!(
        attach("missing.pdf"),
        attach("../outside.pdf"),
        attach("/etc/hostname")
    );
}

#[cfg(unix)]
#[test]
fn an_attachment_does_not_follow_a_link_out_of_the_folder() {
    let desk = Desk::new();
    let outside = tempfile::NamedTempFile::new().unwrap();
    std::os::unix::fs::symlink(outside.path(), desk.path("order.pdf")).unwrap();
    let done = desk.apply(
        "Kari Holm",
        "privacy_officer",
        &[r#"{"op":"attach","owner":"O-01","name":"x","file":"order.pdf"}"#],
    );
    assert_eq!(done.code, 4, "{done}");
    assert!(done.err.contains("lies outside"), "{done}");
}

/// Every command that opens the file says the same of it.
fn everywhere(desk: &Desk) -> String {
    desk.write(
        "changes.jsonl",
        r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}}"#,
    );
    let apply = desk.run(&[
        "apply",
        FILE,
        "changes.jsonl",
        "--actor",
        "Kari Holm",
        "--role",
        "privacy_officer",
    ]);
    let list = desk.run(&["list", FILE, "activity"]);
    let verify = desk.run(&["verify", FILE]);
    format!("{apply}\n{list}\n{verify}")
}

#[test]
fn a_file_that_is_missing() {
    shows!(
        everywhere(&Desk::empty()),
        Desk::new().run(&[
            "apply",
            FILE,
            "missing.jsonl",
            "--actor",
            "Kari Holm",
            "--role",
            "intake"
        ])
    );
}

#[test]
fn a_file_that_is_not_ours() {
    let desk = Desk::empty();
    desk.write(FILE, &"A letter, a picture, anything else. ".repeat(10));
    let folder = Desk::empty();
    fs::create_dir(folder.path(FILE)).unwrap();
    shows!(everywhere(&desk), folder.run(&["list", FILE, "activity"]));
}

#[test]
fn a_file_that_another_program_changed() {
    let desk = Desk::new();
    desk.sql("CREATE VIEW extra AS SELECT 1");
    shows!(everywhere(&desk));
}

#[test]
fn a_file_that_is_damaged() {
    let desk = Desk::new();
    let mut bytes = fs::read(desk.path(FILE)).unwrap();
    bytes.iter_mut().skip(4096).for_each(|byte| *byte = 0xaa);
    fs::write(desk.path(FILE), bytes).unwrap();
    shows!(everywhere(&desk));
}

#[test]
fn a_file_of_a_newer_version() {
    let desk = Desk::new();
    desk.sql("PRAGMA user_version = 7");
    shows!(everywhere(&desk));
}

#[test]
fn a_file_that_another_program_holds() {
    let desk = Desk::new();
    desk.write(
        "changes.jsonl",
        r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}}"#,
    );
    let other = rusqlite::Connection::open(desk.path(FILE)).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    shows!(
        desk.run(&[
            "apply",
            FILE,
            "changes.jsonl",
            "--actor",
            "Kari Holm",
            "--role",
            "privacy_officer"
        ]),
        desk.run(&["list", FILE, "activity"]),
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_may_only_be_read() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;
    let desk = Desk::new();
    desk.write(
        "changes.jsonl",
        r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}}"#,
    );
    let all = |mode: u32| fs::Permissions::from_mode(mode);
    fs::set_permissions(desk.path("."), all(0o555)).unwrap();
    fs::set_permissions(desk.path(FILE), all(0o444)).unwrap();
    // Whoever may not write the file is still who knows it as their own.
    fs::set_permissions(desk.path("own/known"), all(0o555)).unwrap();
    let before = fs::read(desk.path(FILE)).unwrap();
    let administrator = fs::metadata(desk.path(FILE)).unwrap().uid() == 0;
    let run = |arguments: &[&str]| {
        desk.run_with(arguments, "", |command| {
            // An administrator may write everywhere: the program runs as somebody who may not.
            if administrator {
                command.uid(65_534).gid(65_534);
            }
        })
    };
    let (apply, list) = (
        run(&[
            "apply",
            FILE,
            "changes.jsonl",
            "--actor",
            "Kari Holm",
            "--role",
            "privacy_officer",
        ]),
        run(&["list", FILE, "organisation"]),
    );
    fs::set_permissions(desk.path("."), all(0o755)).unwrap();
    assert_eq!(fs::read(desk.path(FILE)).unwrap(), before);
    shows!(apply, list);
}

#[test]
fn a_clock_that_is_set_wrongly_is_not_guessed_at() {
    let done = Desk::new().run_with(&["list", FILE, "activity"], "", |command| {
        command.env("TILSYN_NOW", "tomorrow");
    });
    shows!(done);
}
