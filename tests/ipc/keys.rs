//! Signing keys as the screen sees them: locked, opened, lost, renewed, revoked. The sample needs none of it.

use serde_json::{Value, json};

use super::{Program, program, started};

const PASSPHRASE: &str = "seven dry haystacks";

fn unlock(program: &Program, passphrase: &str) -> Result<Value, Value> {
    program.call("unlock_keys", json!({"passphrase": passphrase}))
}

fn new() -> Value {
    json!({"organisation": "Acme AS", "country": "NO", "author": "Kari Holm"})
}

fn activity() -> Value {
    json!({"kind": "activity", "id": null, "based_on": null, "reason": "", "record": {"name": {"en": "Newsletters"}}})
}

/// With a register of its own, begun under a passphrase.
fn with_register() -> Program {
    let program = program("workbench-1");
    unlock(&program, PASSPHRASE).unwrap();
    program.ok("new_workspace", new());
    program
}

/// The same machine on the next day.
fn next_day(program: Program) -> Program {
    let next = started("workbench-1", program.folder);
    assert_eq!(
        next.ok("open_file", json!({}))["file_name"],
        "Acme AS.tilsyn"
    );
    next
}

fn person(program: &Program, place: usize) -> Value {
    program.ok("people", json!({}))[place].clone()
}

#[test]
fn a_register_is_begun_under_a_passphrase_and_read_without_it() {
    let program = program("workbench-1");
    assert_eq!(program.ok("status", json!({}))["keys"], "passphrase_new");
    assert_eq!(program.code("new_workspace", new()), "key-locked");
    assert!(!program.folder.path().join("Acme AS.tilsyn").exists());
    assert_eq!(
        unlock(&program, "hay").unwrap_err()["code"],
        "passphrase-short"
    );
    assert_eq!(unlock(&program, PASSPHRASE).unwrap()["keys"], "unlocked");
    program.ok("new_workspace", new());
    program.ok("put_record", activity());

    let program = next_day(program);
    assert_eq!(program.ok("status", json!({}))["keys"], "passphrase_needed");
    assert_eq!(program.rows("activity").len(), 1, "everything is read");
    assert_eq!(person(&program, 0)["can_sign"], false);
    assert_eq!(program.code("put_record", activity()), "key-locked");
    assert_eq!(
        unlock(&program, "seven wet haystacks").unwrap_err()["code"],
        "key-passphrase"
    );
    assert_eq!(program.code("put_record", activity()), "key-locked");
    unlock(&program, PASSPHRASE).unwrap();
    assert_eq!(person(&program, 0)["can_sign"], true);
    program.ok("put_record", activity());
}

#[test]
fn a_lost_key_is_renewed_and_shown_to_be_self_asserted() {
    let program = with_register();
    std::fs::remove_dir_all(program.folder.path().join("data/keys")).unwrap();
    let program = next_day(program);
    assert_eq!(program.code("put_record", activity()), "key-missing");
    let kari = person(&program, 0)["id"].clone();
    assert_eq!(program.code("renew_key", json!({"id": kari})), "key-locked");
    unlock(&program, PASSPHRASE).unwrap();
    program.ok("renew_key", json!({"id": kari}));
    let shown = person(&program, 0);
    assert_eq!(shown["self_enrolled"], true);
    assert_eq!(shown["can_sign"], true);
    program.ok("put_record", activity());
    assert_eq!(
        program.ok("verify", json!({}))["verdict"],
        "VERIFIED",
        "against the head kept here"
    );
    let event = program.ok("history", json!({"id": kari}))[1].clone();
    assert_eq!(event["kind"], "actor.key-added");
}

#[test]
fn somebody_at_the_keyboard_vouches_for_the_key_of_another_and_revokes_it() {
    let program = with_register();
    let nils = program.ok(
        "add_person",
        json!({"name": "Nils Berg", "role": "case_handler"}),
    )["id"]
        .clone();
    let kari = person(&program, 0)["id"].clone();
    program.ok("renew_key", json!({"id": nils}));
    assert_eq!(person(&program, 1)["self_enrolled"], false);
    program.ok("act_as", json!({"id": nils}));
    program.ok("put_record", activity());
    program.ok("act_as", json!({"id": kari}));
    program.ok(
        "revoke_key",
        json!({"id": nils, "reason": "Left the company"}),
    );
    let shown = person(&program, 1);
    assert_eq!(shown["revoked"], true);
    assert_eq!(shown["can_sign"], false);
    assert_eq!(program.code("act_as", json!({"id": nils})), "key-revoked");
    assert_eq!(person(&program, 0)["current"], true, "nobody took a seat");
    program.ok("put_record", activity());

    // Whoever revokes their own key is not followed by somebody else without a word.
    program.ok("revoke_key", json!({"id": kari, "reason": "Leaving too"}));
    assert_eq!(program.code("put_record", activity()), "key-revoked");
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn a_sample_is_written_in_without_any_key_being_kept() {
    let program = Program::with_sample();
    program.ok("put_record", activity());
    assert!(!program.folder.path().join("data/keys").exists());
    // A real person beside the fictitious ones has a real key.
    let somebody = json!({"name": "Nils Berg", "role": "case_handler"});
    assert_eq!(program.code("add_person", somebody.clone()), "key-locked");
    unlock(&program, PASSPHRASE).unwrap();
    program.ok("add_person", somebody);
    assert!(program.folder.path().join("data/keys").exists());
}
