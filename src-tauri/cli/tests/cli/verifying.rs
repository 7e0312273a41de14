//! `verify`: what was brought to the check decides what can be said.

use std::fs;

use crate::support::Desk;

const FILE: &str = "register.tilsyn";

/// Writes the signed head of the file as it now is, as an auditor would keep it.
fn keep_head(desk: &Desk, name: &str) {
    let note = desk.json(&["verify", FILE])["note"]
        .as_str()
        .unwrap()
        .to_owned();
    desk.write(name, &note);
}

fn change(desk: &Desk, name: &str) {
    let line = format!(r#"{{"op":"put","kind":"activity","record":{{"name":{{"en":"{name}"}}}}}}"#);
    assert_eq!(desk.apply("Kari Holm", "privacy_officer", &[&line]).code, 0);
}

#[test]
fn a_lone_file_is_unanchored() {
    let desk = Desk::sample();
    shows!(
        desk.run(&["verify", FILE]),
        desk.run(&["verify", FILE, "--json"]),
        desk.run(&["verify", FILE, "--language", "nb"])
    );
    desk.json(&["verify", FILE]);
}

#[test]
fn a_file_that_continues_the_head_somebody_kept_is_verified() {
    let desk = Desk::new();
    keep_head(&desk, "head.note");
    change(&desk, "Newsletters");
    shows!(desk.run(&["verify", FILE, "--head", "head.note"]));
    assert_eq!(
        desk.json(&["verify", FILE, "--head", "head.note"])["verdict"],
        "VERIFIED"
    );
}

#[test]
fn a_head_may_come_without_its_signature_and_with_other_line_ends() {
    let desk = Desk::new();
    keep_head(&desk, "head.note");
    let note = fs::read_to_string(desk.path("head.note")).unwrap();
    let three: Vec<&str> = note.lines().take(3).collect();
    desk.write("three.txt", &three.join("\r\n"));
    desk.write("mailed.note", &note.replace('\n', "\r\n"));
    assert_eq!(
        desk.run(&[
            "verify",
            FILE,
            "--head",
            "three.txt",
            "--head",
            "mailed.note"
        ])
        .code,
        0
    );
}

#[test]
fn what_this_machine_remembers_does_not_vouch_for_the_file() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    assert!(desk.path("own/heads").exists());
    assert_eq!(desk.run(&["verify", FILE]).code, 10);
}

#[test]
fn an_older_copy_contradicts_the_head_that_was_kept() {
    let desk = Desk::new();
    fs::copy(desk.path(FILE), desk.path("older.tilsyn")).unwrap();
    change(&desk, "Newsletters");
    keep_head(&desk, "head.note");
    fs::rename(desk.path("older.tilsyn"), desk.path(FILE)).unwrap();
    shows!(desk.run(&["verify", FILE, "--head", "head.note"]));
    assert_eq!(
        desk.json(&["verify", FILE, "--head", "head.note"])["heads"][0]["outcome"],
        "ROLLED_BACK"
    );
}

#[test]
fn another_history_contradicts_the_head_that_was_kept() {
    let desk = Desk::new();
    fs::copy(desk.path(FILE), desk.path("other.tilsyn")).unwrap();
    change(&desk, "Newsletters");
    keep_head(&desk, "head.note");
    fs::rename(desk.path("other.tilsyn"), desk.path(FILE)).unwrap();
    change(&desk, "Other newsletters");
    shows!(desk.run(&["verify", FILE, "--head", "head.note"]));
}

#[test]
fn a_record_that_another_program_changed_is_named() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    keep_head(&desk, "head.note");
    desk.sql("UPDATE record SET document = replace(document, 'Newsletters', 'Nothing at all') WHERE ref = 'A-01'");
    shows!(
        desk.run(&["verify", FILE, "--head", "head.note"]),
        desk.run(&["verify", FILE, "--json"])
    );
    desk.json(&["verify", FILE]);
}

#[test]
fn an_event_that_another_program_changed_is_the_first_that_is_wrong() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    desk.sql("UPDATE event SET leaf = cast(substr(leaf, 1, 45) || x'ff' || substr(leaf, 47) AS BLOB) WHERE seq = 1");
    shows!(desk.run(&["verify", FILE]));
    desk.json(&["verify", FILE]);
}

#[test]
fn events_that_were_cut_from_the_end_do_not_fit_the_head() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    desk.sql("PRAGMA foreign_keys = OFF; DELETE FROM disclosure WHERE seq = 3; DELETE FROM event WHERE seq = 3");
    shows!(desk.run(&["verify", FILE]));
}

#[test]
fn values_that_were_taken_out_without_a_word_are_missing() {
    let desk = Desk::new();
    change(&desk, "Newsletters");
    desk.sql("DELETE FROM disclosure WHERE seq = 3");
    shows!(desk.run(&["verify", FILE]));
    desk.json(&["verify", FILE]);
}

#[test]
fn what_is_no_head_or_the_head_of_another_register_proves_nothing() {
    let desk = Desk::new();
    desk.write(
        "letter.txt",
        "Dear auditor,\n\nplease find enclosed nothing.\n",
    );
    let other = Desk::new();
    keep_head(&other, "head.note");
    fs::copy(other.path("head.note"), desk.path("other.note")).unwrap();
    shows!(
        desk.run(&["verify", FILE, "--head", "letter.txt"]),
        desk.run(&["verify", FILE, "--head", "missing.note"]),
        desk.run(&["verify", FILE, "--head", "other.note"]),
    );
}

#[test]
fn a_file_that_cannot_be_read_has_a_verdict_too() {
    let desk = Desk::empty();
    desk.write(FILE, "no workspace");
    shows!(desk.run(&["verify", FILE, "--json"]));
    desk.json(&["verify", FILE]);
}

#[test]
fn a_head_of_more_than_a_megabyte_is_none() {
    let desk = Desk::new();
    keep_head(&desk, "head.note");
    let note = fs::read_to_string(desk.path("head.note")).unwrap();
    desk.write("long.note", &format!("{note}{}", "\n".repeat(1_000_001)));
    let whole = desk.run(&["verify", FILE, "--head", "head.note"]);
    assert_eq!(whole.code, 0, "{whole}");
    let long = desk.run(&["verify", FILE, "--head", "long.note"]);
    assert!(![0, 10].contains(&long.code), "{long}");
}

#[test]
fn what_a_program_left_that_was_stopped_in_a_commit_is_taken_back_before_anything_is_read() {
    let desk = Desk::new();
    let journal = desk.path(&format!("{FILE}-journal"));
    let size = desk.json(&["verify", FILE])["size"].clone();
    // A program that wrote some pages into the file already, as a large change does; its state as a kill leaves it.
    let other = rusqlite::Connection::open(desk.path(FILE)).unwrap();
    other
        .execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA cache_size = 2; BEGIN IMMEDIATE;
             INSERT INTO attachment(id, bytes) VALUES ('x', zeroblob(200000)); DELETE FROM event;",
        )
        .unwrap();
    let left = [desk.path(FILE), journal.clone()].map(|path| (fs::read(&path).unwrap(), path));
    drop(other);
    let restore = || {
        for (bytes, path) in &left {
            fs::write(path, bytes).unwrap();
        }
    };
    restore();
    let verified = desk.json(&["verify", FILE]);
    assert_eq!(
        (&verified["verdict"], &verified["size"]),
        (&"UNANCHORED".into(), &size)
    );
    assert!(!journal.exists());
    restore();
    assert_eq!(desk.run(&["list", FILE, "actor"]).code, 0);
    restore();
    change(&desk, "Newsletters");
    assert_eq!(desk.run(&["verify", FILE]).code, 10);
}
