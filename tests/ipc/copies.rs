//! Files that are not simply one's own on this machine, through the commands of the screen: a stranger's, one that is
//! taken over, and one in a cloud folder, which is worked on in a copy.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::{Program, program, started};

const FILE: &str = "sample.tilsyn";

/// A program whose folder is one that a cloud synchronises, with the sample in it.
fn in_a_cloud_folder() -> Program {
    let folder = tempfile::Builder::new()
        .prefix("OneDrive ")
        .tempdir()
        .unwrap();
    let program = started("workbench-1", folder);
    assert_eq!(program.ok("open_sample", json!({}))["file_name"], FILE);
    program
}

/// A program on another machine, with this file.
fn with_file(label: &str, bytes: &[u8]) -> Program {
    let program = program(label);
    fs::write(program.folder.path().join(FILE), bytes).unwrap();
    program
}

fn workspace(program: &Program) -> Value {
    program.ok("status", json!({}))["workspace"].clone()
}

fn add(program: &Program, name: &str) {
    program.ok(
        "put_record",
        json!({"kind": "system", "id": null, "based_on": null, "reason": "", "record": {"name": name}}),
    );
}

fn bytes(program: &Program) -> Vec<u8> {
    fs::read(program.folder.path().join(FILE)).unwrap()
}

fn systems(program: &Program) -> Vec<String> {
    let rows = program.rows("system");
    rows.iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_strangers_file_is_read_in_a_review_window_and_the_status_says_whose_it_is() {
    let office = Program::with_sample();
    let sent = bytes(&office);
    let theirs = with_file("review-7", &sent);
    let file = theirs.folder.path().join(FILE);
    tilsyn::opened::locked(&theirs.desk().open.pending).insert("review-7".to_owned(), file);
    let shown = workspace(&theirs);
    assert_eq!(shown["stranger"], true);
    assert_eq!(shown["read_only"], true);
    assert_eq!(shown["copy"], Value::Null);
    assert_eq!(shown["file_name"], FILE);
    assert_eq!(systems(&theirs), systems(&office));
    assert_eq!(bytes(&theirs), sent, "nothing is written to it");
    let own = workspace(&office);
    assert_eq!(
        (own["stranger"].clone(), own["read_only"].clone()),
        (json!(false), json!(false))
    );
}

#[test]
fn a_file_is_taken_over_by_the_word_of_a_person_and_written_from_then_on() {
    let office = Program::with_sample();
    let machine = with_file("workbench-1", &bytes(&office));
    // To open it is not to take it over: this window stays as it is, and another one reads it.
    assert_eq!(machine.ok("open_file", json!({}))["file_name"], FILE);
    assert_eq!(workspace(&machine), Value::Null);
    assert_eq!(machine.ok("take_over", json!({}))["file_name"], FILE);
    let shown = workspace(&machine);
    assert_eq!(shown["stranger"], false);
    assert_eq!(shown["read_only"], false);
    add(&machine, "Written after it was taken over");
    assert!(systems(&machine).contains(&"Written after it was taken over".to_owned()));

    let broken = with_file("workbench-1", b"SQLite format 3\0 and no more");
    assert_eq!(broken.code("take_over", json!({})), "not-ours");
    assert_eq!(workspace(&broken), Value::Null);
}

#[test]
fn a_file_in_a_cloud_folder_is_worked_on_in_a_copy_and_published() {
    let program = in_a_cloud_folder();
    let before = bytes(&program);
    let copy = workspace(&program)["copy"].clone();
    assert_eq!(
        copy,
        json!({"place": "onedrive", "standing": "same", "beside": []})
    );
    add(&program, "Payroll");
    assert_eq!(workspace(&program)["copy"]["standing"], "ahead");
    assert_eq!(bytes(&program), before, "nothing is written where it lies");
    assert_eq!(program.ok("publish", json!({}))["events"], 1);
    assert_eq!(workspace(&program)["copy"]["standing"], "same");
    assert_ne!(bytes(&program), before);
    // A copy of it elsewhere is a file like any other.
    let there = with_file("workbench-1", &bytes(&program));
    there.ok("take_over", json!({}));
    assert!(systems(&there).contains(&"Payroll".to_owned()));
    assert_eq!(there.code("publish", json!({})), "share-no-working-copy");
}

#[test]
fn what_was_published_meanwhile_and_what_is_in_the_copy_are_brought_together() {
    let program = in_a_cloud_folder();
    let there = with_file("workbench-1", &bytes(&program));
    there.ok("take_over", json!({}));
    add(&there, "Door log");
    add(&program, "Payroll");
    fs::write(program.folder.path().join(FILE), bytes(&there)).unwrap();
    let published = bytes(&program);
    assert_eq!(program.code("publish", json!({})), "share-went-on");
    assert_eq!(workspace(&program)["copy"]["standing"], "apart");
    assert_eq!(bytes(&program), published);

    let asked = json!({"original": true, "beside": null});
    let plan = program.ok("branch_open", asked);
    assert_eq!(
        (plan["relation"].clone(), plan["events"].clone()),
        (json!("apart"), json!(1))
    );
    let done = program.ok("branch_merge", json!({"decisions": {}}));
    assert_eq!(done["merged"]["events"], 1);
    assert_eq!(workspace(&program)["copy"]["standing"], "ahead");
    program.ok("publish", json!({}));
    for name in ["Door log", "Payroll"] {
        assert!(systems(&program).contains(&name.to_owned()), "{name}");
    }
    add(&program, "The window goes on");
    assert_eq!(workspace(&program)["copy"]["standing"], "ahead");
    // Nothing is left to merge, and nothing waits.
    assert_eq!(
        program.code("branch_merge", json!({"decisions": {}})),
        "share-branch-other-workspace"
    );
}

#[test]
fn a_conflict_copy_is_told_by_its_name_alone_and_merged() {
    let program = in_a_cloud_folder();
    let there = with_file("workbench-1", &bytes(&program));
    there.ok("take_over", json!({}));
    add(&there, "Door log");
    let beside = "sample (conflicted copy 2026-11-22).tilsyn";
    fs::write(program.folder.path().join(beside), bytes(&there)).unwrap();
    add(&program, "Payroll");
    program.ok("publish", json!({}));
    // What lies beside is looked for when the file is opened.
    program.ok("open_recent", json!({"handle": 0}));
    let copy = workspace(&program)["copy"].clone();
    assert_eq!(copy["beside"], json!([beside]));
    let plan = program.ok("branch_open", json!({"original": false, "beside": 0}));
    assert_eq!(plan["items"][0]["title"], "Door log");
    program.ok("branch_merge", json!({"decisions": {}}));
    assert!(systems(&program).contains(&"Door log".to_owned()));
    let again = program.ok("branch_open", json!({"original": false, "beside": 0}));
    assert_eq!(
        (again["events"].clone(), again["present"].clone()),
        (json!(0), json!(1))
    );
    assert_eq!(
        program.code("branch_open", json!({"original": false, "beside": 7})),
        "no-such-file"
    );
    assert!(Path::new(program.folder.path()).join(beside).exists());
}
