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

/// A review window at another machine, with the whole of this register's file.
fn reader_of(office: &Program, change: impl FnOnce(&mut Vec<u8>)) -> Program {
    let mut bytes = std::fs::read(office.folder.path().join("sample.tilsyn")).unwrap();
    change(&mut bytes);
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("received.tilsyn");
    std::fs::write(&there, bytes).unwrap();
    let program = started("review-8", folder);
    tilsyn::opened::locked(&program.desk().open.pending).insert("review-8".to_owned(), there);
    program
}

#[test]
fn a_strangers_file_is_commented_in_its_window_and_the_return_is_merged() {
    let office = Program::with_sample();
    let activity = office.rows("activity")[1].clone();
    let case = office.rows("request")[0].clone();
    let theirs = reader_of(&office, |_| {});
    assert_eq!(
        theirs.ok("status", json!({}))["workspace"]["stranger"],
        true
    );
    let state = theirs.ok("review", json!({}));
    assert_eq!(state["file_name"], "received.tilsyn");
    assert_eq!(state["bundle"]["whole"], true);
    assert_eq!(state["bundle"]["verdict"], "UNANCHORED");
    assert_eq!(
        state["bundle"]["from"]["organisation"],
        office.ok("status", json!({}))["workspace"]["organisation"]
    );
    // What the reader may read of it is there to be spoken of, with nothing withheld.
    let records = state["bundle"]["records"].as_array().unwrap();
    for row in [office.rows("activity"), office.rows("processor")].concat() {
        let found = records.iter().find(|it| it["id"] == row["id"]).unwrap();
        assert_eq!(found["withheld"], json!([]));
    }
    let say = |said: Value| theirs.ok("review_say", said);
    let first = say(
        json!({"op": "comment", "target": activity["ref"], "field": "purposes", "text": "Which basis?"}),
    );
    say(
        json!({"op": "reply", "target": activity["ref"], "field": "purposes", "in_reply_to": first["uuid"], "text": "See the notice."}),
    );
    say(
        json!({"op": "suggestion", "target": activity["ref"], "field": "large_scale", "new": false}),
    );
    say(
        json!({"op": "verdict", "target": case["ref"], "verdict": "needs_info", "text": "Which court?"}),
    );
    std::fs::write(theirs.folder.path().join("evidence.txt"), "An opinion.").unwrap();
    let file = say(json!({"op": "attachment", "target": case["ref"], "text": "Our opinion"}));
    assert_eq!(file["name"], "evidence.txt");
    // Of fields that hold codes or records there is a list to choose from; all of it is judged by a verdict on nothing.
    let fields = theirs.ok("review_fields", json!({"kind": "activity"}));
    let of = |name: &str| {
        fields
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["field"] == name)
            .unwrap()
    };
    assert_eq!(
        (&of("status")["shape"], &of("systems")["kind"]),
        (&json!("code"), &json!("system"))
    );
    assert_eq!(
        (&of("data_deleted_on")["shape"], &of("bases")["shape"]),
        (&json!("date"), &json!("rows"))
    );
    let system = office.rows("system")[2].clone();
    let linked = say(
        json!({"op": "suggestion", "target": activity["ref"], "field": "systems", "new": [system["id"]]}),
    );
    let unknown =
        json!({"op": "suggestion", "target": activity["ref"], "field": "status", "new": "frozen"});
    assert_eq!(theirs.code("review_say", unknown), "document");
    let whole =
        say(json!({"op": "verdict", "target": "", "verdict": "approve", "text": "It may stand."}));
    assert_eq!(whole["target"], Value::Null);
    assert_eq!(
        theirs.ok("review", json!({}))["said"]
            .as_array()
            .unwrap()
            .len(),
        7
    );
    theirs.desk().keys.unlock(passphrase()).unwrap();
    let handed = theirs.ok("review_return", json!({"reviewer": "Advokat"}));
    // Nothing of it was written to the file that was sent.
    assert_eq!(
        std::fs::read(theirs.folder.path().join("received.tilsyn")).unwrap(),
        std::fs::read(office.folder.path().join("sample.tilsyn")).unwrap()
    );

    let returned = ends_in(&theirs, "tilsyn-return");
    std::fs::copy(returned, office.folder.path().join("back.tilsyn-return")).unwrap();
    let plan = office.ok("return_open", json!({}));
    assert_eq!(plan["base_root"], state["bundle"]["root"]);
    let merged = office.ok(
        "return_merge",
        json!({"confirmed": handed["fingerprint"], "conflicts": {}}),
    );
    assert_eq!(merged["merged"]["added"].as_array().unwrap().len(), 7);
    let said = office.ok("review_comments", json!({"target": activity["id"]}));
    let ops: Vec<&Value> = said
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["comment"]["op"])
        .collect();
    assert_eq!(ops, ["comment", "reply", "suggestion", "suggestion"]);
    let suggested = said.as_array().unwrap().last().unwrap();
    assert_eq!(suggested["comment"]["uuid"], linked["uuid"]);
    office.ok(
        "decide_comment",
        json!({"id": suggested["id"], "accept": true, "reason": "", "although_changed": false}),
    );
    let record = office.ok("record", json!({"id": activity["id"]}));
    assert_eq!(record["record"]["systems"], json!([system["id"]]));
    let history = office.ok("history", json!({"id": activity["id"]}));
    let mut reasons = history.as_array().unwrap().iter().map(|it| &it["reason"]);
    assert!(reasons.any(|it| *it == suggested["ref"]), "{history}");
    let all = office.ok("review_comments", json!({"target": null}));
    let whole = all.as_array().unwrap().last().unwrap();
    assert_eq!(whole["comment"]["target"], Value::Null);
    assert_eq!(whole["comment"]["verdict"], "approve");
    // Since the suggestion was accepted it is no longer what they saw.
    assert_eq!(whole["outdated"], true);
    assert_eq!(office.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn a_strangers_file_whose_trail_does_not_hold_is_read_and_not_answered() {
    let office = Program::with_sample();
    let theirs = reader_of(&office, |bytes| {
        // A word that stands in a record, and in the trail as a value, becomes another of the same length.
        let (was, now) = (b"Profiling for marketing", b"Profiling for Marketing");
        let found: Vec<usize> = (0..bytes.len() - was.len())
            .filter(|at| bytes[*at..].starts_with(was))
            .collect();
        assert!(!found.is_empty());
        for at in found {
            bytes[at..at + now.len()].copy_from_slice(now);
        }
    });
    let status = theirs.ok("status", json!({}));
    assert_eq!(status["workspace"]["stranger"], true);
    assert_eq!(theirs.code("review", json!({})), "stranger-trail-broken");
    let say = json!({"op": "comment", "target": "A-02", "text": "x"});
    assert_eq!(theirs.code("review_say", say), "stranger-trail-broken");
    theirs.desk().keys.unlock(passphrase()).unwrap();
    let refused = theirs.code("review_return", json!({"reviewer": "Advokat"}));
    assert_eq!(refused, "stranger-trail-broken");
}

#[test]
fn a_bundle_sealed_to_a_key_is_opened_with_the_file_of_the_key() {
    use age::secrecy::ExposeSecret as _;
    let office = Program::with_sample();
    let activity = office.rows("activity")[0].clone();
    let drawn = || {
        let identity = age::x25519::Identity::generate();
        let secret = identity.to_string();
        (
            secret.expose_secret().to_owned(),
            identity.to_public().to_string(),
        )
    };
    let ((key, public), (other, _)) = (drawn(), drawn());
    office.ok(
        "share",
        json!({"scope": scope(&[&activity["id"]]), "recipient": "", "purpose": "", "expires": null, "sealed": false, "keys": [public]}),
    );
    let theirs = reviewer(&ends_in(&office, "tilsyn-review"));
    let state = theirs.ok("review", json!({}));
    assert_eq!(
        (&state["sealed"], &state["to_keys"]),
        (&json!(true), &json!(true))
    );
    // Nobody chose a file.
    let by_key = || json!({"passphrase": null});
    assert_eq!(theirs.ok("review_unlock", by_key())["sealed"], true);
    let file = theirs.folder.path().join("key.txt");
    for (text, code) in [
        (String::new(), "share-no-key"),
        ("# public key: age1…\n".to_owned(), "share-no-key"),
        ("AGE-SECRET-KEY-1NOT".to_owned(), "share-no-key"),
        (format!("{other}\n"), "share-other-key"),
    ] {
        std::fs::write(&file, text).unwrap();
        assert_eq!(theirs.code("review_unlock", by_key()), code);
    }
    // As key files are written: with remarks, and more than one key.
    std::fs::write(&file, format!("# created: today\n{other}\n\n{key}\n")).unwrap();
    let state = theirs.ok("review_unlock", by_key());
    assert_eq!(state["sealed"], false);
    assert_eq!(state["bundle"]["recipients"], json!([public]));
    assert_eq!(state["bundle"]["records"][0]["ref"], activity["ref"]);
}

#[test]
fn a_bundle_that_was_refused_keeps_its_name_and_is_read_again() {
    let office = Program::with_sample();
    let activity = office.rows("activity")[0].clone();
    office.ok(
        "share",
        json!({"scope": scope(&[&activity["id"]]), "recipient": "", "purpose": "", "expires": null, "sealed": false, "keys": []}),
    );
    let whole = std::fs::read(ends_in(&office, "tilsyn-review")).unwrap();
    let cut = office.folder.path().join("cut.tilsyn-review");
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let theirs = reviewer(&cut);
    for _ in 0..2 {
        let state = theirs.ok("review", json!({}));
        assert_eq!(state["file_name"], "received.tilsyn-review");
        assert_eq!(state["bundle"], Value::Null);
        let code = state["refused"]["code"].as_str().unwrap();
        assert!(code.starts_with("share-"), "{code}");
    }
    // Whoever sent it sent it again.
    let there = theirs.folder.path().join("received.tilsyn-review");
    std::fs::write(&there, &whole).unwrap();
    let state = theirs.ok("review", json!({}));
    assert_eq!(state["refused"], Value::Null);
    assert_eq!(state["file_name"], "received.tilsyn-review");
    assert_eq!(state["bundle"]["records"][0]["ref"], activity["ref"]);
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
