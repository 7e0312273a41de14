//! A bundle through the commands of the screen: shared from a workbench, reviewed in a window that holds only reading
//! and commenting, handed back, merged.

use serde_json::{Value, json};

use crate::{Program, started};

const NOTHING: &str = "not allowed";

fn released() -> Value {
    json!({"text": false, "personal": false, "attachments": false, "privileged": false})
}

fn scope(records: &[&Value]) -> Value {
    json!({"records": records, "register": false, "released": released()})
}

fn ends_in(program: &Program, extension: &str) -> std::path::PathBuf {
    std::fs::read_dir(program.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|it| it == extension))
        .unwrap()
}

/// A review window at another machine, with this bundle.
fn reviewer(bundle: &std::path::Path) -> Program {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("received.tilsyn-review");
    std::fs::copy(bundle, &there).unwrap();
    let program = started("review-7", folder);
    tilsyn::opened::locked(&program.desk().open.pending).insert("review-7".to_owned(), there);
    program.ok("status", json!({}));
    program
}

#[test]
fn a_bundle_is_shared_reviewed_handed_back_and_merged() {
    let office = Program::with_sample();
    let activity = office.rows("activity")[1].clone();
    let case = office.rows("request")[0].clone();
    let wanted = scope(&[&activity["id"], &case["id"]]);
    let preview = office.ok("share_preview", wanted.clone());
    assert!(preview["withheld_personal"].as_u64().unwrap() > 0);
    let made = office.ok(
        "share",
        json!({"scope": wanted, "recipient": "Advokat", "purpose": "", "expires": null, "sealed": false, "keys": []}),
    );
    assert!(made["recorded"].is_string() && made["passphrase"].is_null());

    let theirs = reviewer(&ends_in(&office, "tilsyn-review"));
    let state = theirs.ok("review", json!({}));
    assert_eq!(state["bundle"]["verdict"], "UNANCHORED");
    assert_eq!(state["bundle"]["from"]["name"], "Ingrid Solvang");
    let records = state["bundle"]["records"].as_array().unwrap();
    let shown: usize = preview["records"].as_array().unwrap().len();
    assert_eq!(records.len(), shown);
    let say = |said: Value| theirs.ok("review_say", said);
    let first = say(json!({"op": "comment", "target": activity["ref"], "text": "Why?"}));
    say(
        json!({"op": "suggestion", "target": activity["ref"], "field": "large_scale", "new": false, "text": "x"}),
    );
    let gone = say(json!({"op": "comment", "target": activity["ref"], "text": "Never mind"}));
    theirs.ok("review_take_back", json!({"uuid": gone["uuid"]}));
    assert_eq!(
        theirs.code("review_take_back", json!({"uuid": gone["uuid"]})),
        "no-such-record"
    );
    assert_eq!(
        theirs.code(
            "review_say",
            json!({"op": "comment", "target": "A-999", "text": "x"})
        ),
        "no-such-record"
    );
    assert_eq!(
        theirs.ok("review", json!({}))["said"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    // Keys of a reviewer are kept like those of an author.
    assert_eq!(
        theirs.code("review_return", json!({"reviewer": "Advokat"})),
        "key-locked"
    );
    theirs.desk().keys.unlock(passphrase()).unwrap();
    let handed = theirs.ok("review_return", json!({"reviewer": "Advokat"}));

    let returned = ends_in(&theirs, "tilsyn-return");
    std::fs::copy(returned, office.folder.path().join("back.tilsyn-return")).unwrap();
    let plan = office.ok("return_open", json!({}));
    assert_eq!(plan["fingerprint"], handed["fingerprint"]);
    assert_eq!(plan["items"][0]["uuid"], first["uuid"]);
    assert_eq!(
        office.code("return_merge", json!({"confirmed": null, "conflicts": {}})),
        "share-key-unconfirmed"
    );
    let merged = office.ok(
        "return_merge",
        json!({"confirmed": handed["fingerprint"], "conflicts": {}}),
    );
    assert_eq!(merged["merged"]["added"].as_array().unwrap().len(), 2);
    let comments = office.ok("review_comments", json!({"target": activity["id"]}));
    assert_eq!(comments[1]["reviewer"], "Advokat");
    assert_eq!(comments[1]["current"], true);
    let decided = json!({"id": comments[1]["id"], "accept": true, "reason": "Agreed", "although_changed": false});
    office.ok("decide_comment", decided.clone());
    assert_eq!(office.code("decide_comment", decided), "share-decided");
    let record = office.ok("record", json!({"id": activity["id"]}));
    assert_eq!(record["record"]["large_scale"], false);
    let seal = office.ok("verify", json!({}));
    assert_eq!(seal["verdict"], "VERIFIED");
}

fn passphrase() -> tilsyn_core::keyring::Passphrase {
    tilsyn_core::keyring::Passphrase::new("seven dry haystacks".to_owned()).unwrap()
}

#[test]
fn a_sealed_bundle_waits_for_its_words() {
    let office = Program::with_sample();
    let activity = office.rows("activity")[0].clone();
    let made = office.ok(
        "share",
        json!({"scope": scope(&[&activity["id"]]), "recipient": "", "purpose": "", "expires": null, "sealed": true, "keys": []}),
    );
    let theirs = reviewer(&ends_in(&office, "tilsyn-review"));
    let state = theirs.ok("review", json!({}));
    assert_eq!(
        (&state["sealed"], &state["bundle"]),
        (&json!(true), &Value::Null)
    );
    let say = json!({"op": "comment", "target": "A-01", "text": "x"});
    assert_eq!(theirs.code("review_say", say), "share-sealed");
    let wrong = json!({"passphrase": "babab-babab-babab"});
    assert_eq!(theirs.code("review_unlock", wrong), "share-other-key");
    let state = theirs.ok("review_unlock", json!({"passphrase": made["passphrase"]}));
    assert_eq!(state["sealed"], false);
    assert_eq!(state["bundle"]["records"][0]["ref"], activity["ref"]);
}

#[test]
fn a_workbench_holds_no_comments_and_a_review_window_shares_and_merges_nothing() {
    let office = Program::with_sample();
    let theirs = started("review-1", tempfile::tempdir().unwrap());
    for (command, set) in tilsyn::wire::COMMANDS {
        let refused = |program: &Program| {
            program
                .call(command, json!({}))
                .is_err_and(|error| error.to_string().contains(NOTHING))
        };
        match *set {
            "comment" => assert!(refused(&office), "{command}"),
            "write" => assert!(refused(&theirs), "{command}"),
            _ => {}
        }
    }
    assert!(theirs.ok("review", json!({})).is_null());
}
