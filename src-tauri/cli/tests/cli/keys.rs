//! Keys: whose they are, where they lie, what happens when one is lost, and what a passphrase opens.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::support::{Desk, Done};

const FILE: &str = "register.tilsyn";

fn activity(name: &str) -> String {
    format!(r#"{{"op":"put","kind":"activity","record":{{"name":{{"en":"{name}"}}}}}}"#)
}

/// With Kari Holm, who began the register, and Nils Berg.
fn two() -> Desk {
    let desk = Desk::new();
    let done = desk.apply("Nils Berg", "case_handler", &[&activity("First")]);
    assert_eq!(done.code, 0, "{done}");
    desk
}

fn writes(desk: &Desk, name: &str) -> Done {
    desk.apply(name, "case_handler", &[&activity("Newsletters")])
}

fn without_passphrase(desk: &Desk, arguments: &[&str]) -> Done {
    desk.run_with(arguments, "", |command: &mut Command| {
        command.env_remove("TILSYN_PASSPHRASE_FILE");
    })
}

/// The file in which somebody's key lies.
fn key_file(desk: &Desk, name: &str) -> PathBuf {
    let people = desk.json(&["keys", FILE])["people"].clone();
    let person = people
        .as_array()
        .unwrap()
        .iter()
        .find(|person| person["name"] == name)
        .unwrap();
    let id = person["id"].as_str().unwrap().replace('-', "");
    let folders: Vec<_> = fs::read_dir(desk.path("own/keys")).unwrap().collect();
    assert_eq!(folders.len(), 1, "one workspace");
    let path = folders[0]
        .as_ref()
        .unwrap()
        .path()
        .join(format!("{id}.age"));
    assert!(path.exists());
    path
}

#[test]
fn keys_are_listed_with_who_enrolled_them() {
    let desk = two();
    shows!(desk.run(&["keys", FILE]));
    let keys = desk.json(&["keys", FILE]);
    assert_eq!(
        keys["state"], "passphrase_needed",
        "reading asks for nothing"
    );
    assert_eq!(keys["people"][0]["keys"][0]["self_asserted"], false);
}

#[test]
fn a_lost_key_is_renewed_by_somebody_who_vouches_for_it() {
    let desk = two();
    fs::remove_file(key_file(&desk, "Nils Berg")).unwrap();
    shows!(
        writes(&desk, "Nils Berg"),
        desk.run(&[
            "keys",
            FILE,
            "--renew",
            "Nils Berg",
            "--actor",
            "Kari Holm",
            "--reason",
            "New computer"
        ]),
        writes(&desk, "Nils Berg"),
        desk.run(&["keys", FILE]),
        desk.run(&["history", FILE, "U-02"]),
    );
    let check = desk.json(&["verify", FILE]);
    assert_eq!(check["verdict"], "UNANCHORED");
    assert_eq!(check["signers"][0]["name"], "Nils Berg");
}

#[test]
fn whoever_lost_the_only_key_enrols_another_and_it_is_shown_that_nobody_vouched() {
    let desk = Desk::new();
    fs::rename(desk.path("own"), desk.path("elsewhere")).unwrap();
    desk.take_over();
    shows!(
        writes(&desk, "Kari Holm"),
        desk.run(&["keys", FILE, "--renew", "Kari Holm"]),
        writes(&desk, "Kari Holm"),
        desk.run(&["keys", FILE]),
    );
    assert_eq!(desk.json(&["verify", FILE])["verdict"], "UNANCHORED");
    // The machine with the old key can still read, and writes no more.
    fs::remove_dir_all(desk.path("own")).unwrap();
    fs::rename(desk.path("elsewhere"), desk.path("own")).unwrap();
    let refused = writes(&desk, "Kari Holm");
    assert_eq!(refused.code, 4);
    assert!(
        refused.err.contains("not the one that is enrolled now"),
        "{refused}"
    );
}

#[test]
fn somebody_changes_their_own_key_while_they_have_it() {
    let desk = Desk::new();
    shows!(desk.run(&["keys", FILE, "--renew", "Kari Holm"]));
    assert_eq!(writes(&desk, "Kari Holm").code, 0);
    let keys = desk.json(&["keys", FILE])["people"][0]["keys"].clone();
    assert_eq!(keys[1]["self_asserted"], false, "the key before it vouched");
}

#[test]
fn a_revoked_key_writes_nothing_more() {
    let desk = two();
    let revoke = [
        "keys",
        FILE,
        "--revoke",
        "Nils Berg",
        "--actor",
        "Kari Holm",
        "--reason",
        "Left the company",
    ];
    shows!(
        desk.run(&[
            "keys",
            FILE,
            "--revoke",
            "Nils Berg",
            "--actor",
            "Kari Holm"
        ]),
        desk.run(&revoke),
        desk.run(&revoke),
        writes(&desk, "Nils Berg"),
        desk.run(&["keys", FILE]),
    );
    assert_eq!(desk.json(&["verify", FILE])["verdict"], "UNANCHORED");
    let keys = desk.json(&["keys", FILE]);
    assert_eq!(keys["people"][1]["keys"][0]["end"]["how"], "revoked");
}

#[test]
fn a_name_that_nobody_or_several_have_is_asked_again() {
    let desk = Desk::new();
    let namesake =
        r#"{"op":"put","kind":"actor","record":{"name":"Nils Berg","role":"case_handler"}}"#;
    desk.apply("Kari Holm", "privacy_officer", &[namesake, namesake]);
    shows!(
        desk.run(&["keys", FILE, "--renew", "Nobody"]),
        desk.run(&["keys", FILE, "--renew", "Nils Berg", "--actor", "Kari Holm"]),
        desk.run(&["keys", FILE, "--renew", "U-03", "--actor", "Kari Holm"]),
    );
}

#[test]
fn a_key_is_not_made_by_a_change_of_the_record_of_a_person() {
    let desk = Desk::new();
    let change = format!(
        r#"{{"op":"put","kind":"actor","record":{{"name":"Mallory","role":"approver","public_key":"{}"}}}}"#,
        "5f".repeat(32)
    );
    shows!(desk.apply("Kari Holm", "privacy_officer", &[&change]));
}

#[test]
fn nobody_is_enrolled_for_changes_that_are_refused() {
    let desk = Desk::new();
    let before = fs::read(desk.path(FILE)).unwrap();
    let done = desk.apply(
        "Nils Berg",
        "case_handler",
        &[
            &activity("First"),
            r#"{"op":"put","kind":"activity","record":{}}"#,
        ],
    );
    assert_eq!(done.code, 4, "{done}");
    assert_eq!(fs::read(desk.path(FILE)).unwrap(), before);
    assert_eq!(
        fs::read_dir(key_file(&desk, "Kari Holm").parent().unwrap())
            .unwrap()
            .count(),
        1,
        "nor is a key kept"
    );
}

#[test]
fn without_a_passphrase_everything_is_read_and_nothing_is_written_or_begun() {
    let desk = Desk::new();
    let new = [
        "new",
        "other.tilsyn",
        "--organisation",
        "Acme AS",
        "--country",
        "NO",
    ];
    desk.write("changes.jsonl", &activity("Newsletters"));
    let apply = [
        "apply",
        FILE,
        "changes.jsonl",
        "--actor",
        "Kari Holm",
        "--role",
        "privacy_officer",
    ];
    shows!(
        without_passphrase(&desk, &new),
        without_passphrase(&desk, &apply),
        without_passphrase(&desk, &["list", FILE, "organisation"]),
        without_passphrase(&desk, &["keys", FILE]),
    );
    assert!(!desk.path("other.tilsyn").exists());
    assert_eq!(without_passphrase(&desk, &["verify", FILE]).code, 10);
}

#[test]
fn a_passphrase_that_opens_nothing_says_why() {
    let desk = Desk::new();
    desk.write("changes.jsonl", &activity("Newsletters"));
    let apply = [
        "apply",
        FILE,
        "changes.jsonl",
        "--actor",
        "Kari Holm",
        "--role",
        "privacy_officer",
    ];
    desk.write("passphrase", "seven wet haystacks");
    let wrong = desk.run(&apply);
    desk.write("passphrase", "");
    let empty = desk.run(&apply);
    fs::remove_file(desk.path("passphrase")).unwrap();
    let missing = desk.run(&apply);
    fs::remove_dir_all(desk.path("own")).unwrap();
    desk.write("passphrase", "short");
    let new = [
        "new",
        "other.tilsyn",
        "--organisation",
        "Acme AS",
        "--country",
        "NO",
    ];
    shows!(wrong, empty, missing, desk.run(&new));
    assert!(!desk.path("other.tilsyn").exists());
}

#[test]
fn anybody_writes_in_a_sample_and_its_keys_say_that_they_prove_nothing() {
    let desk = Desk::sample();
    assert!(!desk.path("own/keys").exists());
    let done = desk.run_with(
        &[
            "apply",
            FILE,
            "-",
            "--actor",
            "Jonas Brekke",
            "--role",
            "legal_reviewer",
        ],
        &activity("Newsletters"),
        |command| {
            command.env_remove("TILSYN_PASSPHRASE_FILE");
        },
    );
    assert_eq!(done.code, 0, "{done}");
    shows!(desk.run(&["keys", FILE]));
    assert_eq!(
        desk.json(&["keys", FILE])["people"][0]["keys"][0]["public_knowledge"],
        true
    );
}
