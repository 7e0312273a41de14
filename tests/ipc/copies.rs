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

/// The papers on which somebody accepted the head of a merged file.
fn accepted(program: &Program) -> Vec<Value> {
    fn within(folder: &Path, found: &mut Vec<Value>) {
        let Ok(entries) = fs::read_dir(folder) else {
            return;
        };
        for path in entries.map(|it| it.unwrap().path()) {
            if path.is_dir() {
                within(&path, found);
            } else if path.ends_with("accepted.json") {
                found.push(serde_json::from_slice(&fs::read(path).unwrap()).unwrap());
            }
        }
    }
    let mut found = Vec::new();
    within(program.desk().profile.folder(), &mut found);
    found
}

/// An office that merged what was written on another machine, up to then, and that machine with the merged file.
fn merged_elsewhere(later: bool) -> (Program, Program) {
    let office = in_a_cloud_folder();
    let there = with_file("workbench-1", &bytes(&office));
    there.ok("take_over", json!({}));
    add(&there, "Door log");
    let beside = "sample (conflicted copy 2026-11-22).tilsyn";
    fs::write(office.folder.path().join(beside), bytes(&there)).unwrap();
    if later {
        add(&there, "Visitors");
    }
    add(&office, "Payroll");
    office.ok("publish", json!({}));
    office.ok("open_recent", json!({"handle": 0}));
    office.ok("branch_open", json!({"original": false, "beside": 0}));
    office.ok("branch_merge", json!({"decisions": {}}));
    office.ok("publish", json!({}));
    // It comes in the place of the copy.
    let came = there.folder.path().join("came");
    fs::write(&came, bytes(&office)).unwrap();
    fs::rename(came, there.folder.path().join(FILE)).unwrap();
    there.ok("take_over", json!({}));
    (office, there)
}

#[test]
fn who_wrote_a_merged_copy_is_told_where_and_holds_the_merged_head_in_one_recorded_step() {
    let (office, there) = merged_elsewhere(false);
    let seal = there.ok("verify", json!({}));
    assert_eq!(seal["verdict"], "DIVERGED");
    let at = &seal["merged"][0]["at"];
    assert_eq!(
        (at["events"].clone(), at["present"].clone()),
        (json!(1), json!(1)),
        "{seal}"
    );
    assert_eq!(seal["merged"][0]["size"], seal["held"]);
    assert!(accepted(&there).is_empty(), "looking accepts nothing");

    let size = seal["size"].clone();
    let seal = there.ok("accept_merged", json!({"reason": "Marit merged it"}));
    assert_eq!(seal["verdict"], "VERIFIED");
    assert_eq!((&seal["size"], &seal["merged"]), (&size, &json!([])));
    let papers = accepted(&there);
    assert_eq!(papers.len(), 1);
    assert_eq!(papers[0]["why"], "Marit merged it");
    assert_eq!(papers[0]["accepted"]["size"], size);
    assert_eq!(workspace(&there)["seal"]["verdict"], "VERIFIED");
    // Once: what is written next goes on from it, and nothing is left to accept, here or where it was merged.
    add(&there, "Later");
    assert_eq!(there.ok("verify", json!({}))["verdict"], "VERIFIED");
    for program in [&there, &office] {
        let refused = program.code("accept_merged", json!({"reason": "Again"}));
        assert_eq!(refused, "nothing-merged");
    }
    assert_eq!(accepted(&there).len(), 1);
    assert!(accepted(&office).is_empty());
}

#[test]
fn a_head_that_no_merge_accounts_for_is_not_given_up_in_the_window() {
    let (_office, there) = merged_elsewhere(true);
    let seal = there.ok("verify", json!({}));
    assert_eq!(seal["verdict"], "DIVERGED");
    assert_eq!(seal["merged"], json!([]));
    let refused = there.code("accept_merged", json!({"reason": "It will be right"}));
    assert_eq!(refused, "nothing-merged");
    assert!(accepted(&there).is_empty());
    assert_eq!(there.ok("verify", json!({}))["verdict"], "DIVERGED");
}

#[test]
fn a_broken_file_of_somebody_else_is_told_in_words_for_a_file_of_somebody_else() {
    let mut broken = bytes(&Program::with_sample());
    let half = broken.len() / 2;
    broken.truncate(half / 4096 * 4096);
    let machine = with_file("workbench-1", &broken);
    assert_eq!(machine.code("open_file", json!({})), "stranger-damaged");
    assert_eq!(workspace(&machine), Value::Null);
    // One that somebody calls their own, in words for their own.
    assert_eq!(machine.code("take_over", json!({})), "damaged");
}
