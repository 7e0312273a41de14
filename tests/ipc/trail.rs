//! The trail as the screen sees it: events and proofs, heads, the past, undo and redo, erasure, copies given out.

use serde_json::{Value, json};

use super::Program;

fn all() -> Value {
    json!({"before": null, "limit": 50, "subject": null, "actor": null, "kind": null, "erasures": false, "from": null, "to": null})
}

fn with(mut request: Value, name: &str, value: Value) -> Value {
    request[name] = value;
    request
}

fn activity(program: &Program, name: &str) -> (String, u64) {
    let made = program.ok(
        "put_record",
        json!({"kind": "activity", "id": null, "based_on": null, "reason": "", "record": {"name": {"en": name}}}),
    );
    let id = made["id"].as_str().unwrap().to_owned();
    let seq = program.ok("record", json!({"id": id}))["seq"]
        .as_u64()
        .unwrap();
    (id, seq)
}

fn rename(program: &Program, id: &str, name: &str) {
    let record = program.ok("record", json!({"id": id}));
    program.ok(
        "put_record",
        json!({"kind": "activity", "id": id, "based_on": record["seq"], "reason": "clearer", "record": {"name": {"en": name}}}),
    );
}

fn name_of(program: &Program, id: &str) -> Value {
    program.ok("record", json!({"id": id}))["record"]["name"]["en"].clone()
}

#[test]
fn the_log_is_paged_and_every_event_is_proved() {
    let program = Program::with_sample();
    let first = program.ok("events", all());
    let size = first["size"].as_u64().unwrap();
    assert_eq!(first["events"].as_array().unwrap().len(), 50);
    assert_eq!(first["events"][0]["seq"], json!(size - 1));
    let second = program.ok("events", with(all(), "before", first["next"].clone()));
    assert_eq!(second["events"][0]["seq"], json!(size - 51));
    for seq in [0, 1, size / 2, size - 1] {
        let proven = program.ok("event", json!({"seq": seq}));
        assert_eq!(proven["proved"], true, "{seq}");
        assert_eq!(proven["head_size"], json!(size));
    }
    assert_eq!(program.code("event", json!({"seq": size})), "no-such-event");
    let requests = program.ok("events", with(all(), "kind", json!("request")));
    for event in requests["events"].as_array().unwrap() {
        assert!(event["kind"].as_str().unwrap().starts_with("request."));
    }
}

#[test]
fn a_head_from_paper_is_held_once_it_agrees() {
    let program = Program::with_sample();
    let seal = program.ok("verify", json!({}));
    let (size, root) = (seal["size"].clone(), seal["root"].clone());
    let answer = program.ok("check_paper", json!({"size": size, "root": root}));
    assert_eq!(answer["outcome"], "AGREES");
    let labels: Vec<Value> = program
        .ok("heads", json!({}))
        .as_array()
        .unwrap()
        .iter()
        .map(|head| head["label"].clone())
        .collect();
    assert!(
        labels.contains(&json!("paper"))
            && labels.contains(&json!("seen"))
            && labels.contains(&Value::Null)
    );
    let wrong = "1".repeat(64);
    assert_eq!(
        program.ok("check_paper", json!({"size": size, "root": wrong}))["outcome"],
        "REWRITTEN"
    );
    assert_eq!(
        program.code("check_paper", json!({"size": size, "root": "not a root"})),
        "paper-root"
    );
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn a_record_is_shown_as_it_was_and_two_times_are_compared() {
    let program = Program::with_sample();
    let from = chrono::Utc::now();
    // Times of events are whole milliseconds.
    std::thread::sleep(std::time::Duration::from_millis(5));
    let (id, seq) = activity(&program, "Badges");
    rename(&program, &id, "Access badges");
    let then = program.ok("as_of", json!({"id": id, "size": seq + 1, "at": null}));
    assert_eq!(then["record"]["name"]["en"], "Badges");
    let before = json!({"id": id, "size": seq, "at": null});
    assert_eq!(program.code("as_of", before), "not-then");
    std::thread::sleep(std::time::Duration::from_millis(5));
    let to = chrono::Utc::now();
    let found = program.ok("differences", json!({"from": from, "to": to}));
    assert_eq!(found.as_array().unwrap().len(), 1, "{found}");
    assert_eq!(found[0]["change"], "created");
    assert_eq!(found[0]["title"], "Access badges");
}

#[test]
fn what_was_done_is_taken_back_step_by_step_and_done_again() {
    let program = Program::with_sample();
    let (id, _) = activity(&program, "Badges");
    rename(&program, &id, "Access badges");
    assert_eq!(
        program.ok("status", json!({}))["workspace"]["can_undo"],
        true
    );
    program.ok("undo", json!({}));
    assert_eq!(name_of(&program, &id), "Badges");
    program.ok("undo", json!({}));
    assert_eq!(program.code("record", json!({"id": id})), "no-such-record");
    let status = program.ok("status", json!({}));
    assert_eq!(
        (
            &status["workspace"]["can_undo"],
            &status["workspace"]["can_redo"]
        ),
        (&json!(false), &json!(true))
    );
    assert!(
        program.ok("undo", json!({}))["changed"]
            .as_array()
            .unwrap()
            .is_empty(),
        "there is nothing more"
    );
    program.ok("redo", json!({}));
    program.ok("redo", json!({}));
    assert_eq!(name_of(&program, &id), "Access badges");
    // Something new ends what could be done again.
    program.ok("undo", json!({}));
    activity(&program, "Parking");
    assert_eq!(
        program.ok("status", json!({}))["workspace"]["can_redo"],
        false
    );
    assert_eq!(program.ok("verify", json!({}))["verdict"], "VERIFIED");
}

#[test]
fn a_record_in_use_is_not_taken_out_and_says_by_what() {
    let program = Program::with_sample();
    let processor = program.rows("processor")[0].clone();
    let used = program.ok("record", json!({"id": processor["id"]}))["links"][0].clone();
    let refused = program
        .call(
            "remove_record",
            json!({"id": used["id"], "reason": "wrong"}),
        )
        .unwrap_err();
    assert_eq!(refused["code"], "still-linked");
    assert!(
        refused["arguments"]["from"]
            .to_string()
            .contains(processor["ref"].as_str().unwrap()),
        "{refused}"
    );
}

#[test]
fn an_erasure_is_planned_done_and_listed_and_the_seal_still_holds() {
    let program = Program::with_sample();
    let closed = program
        .rows("request")
        .into_iter()
        .find(|row| row["status"] == "closed")
        .unwrap();
    let id = closed["id"].clone();
    let scope = json!({"record": {"id": id}});
    let plan = program.ok("erasure_plan", json!({"scope": scope}));
    assert!(
        plan["items"].as_array().unwrap().len() > 3,
        "the case with its entries: {plan}"
    );
    let title = closed["title"].as_str().unwrap().to_owned();
    let order =
        |reason: &str| json!({"scope": scope, "ground": "retention_ended", "reason": reason});
    assert_eq!(
        program.code("erase", order("")),
        "missing",
        "a reason is asked for"
    );
    let erased = program.ok("erase", order("The period is over."));
    assert_eq!(erased["found"], 0, "{erased}");
    let told = program.ok("status", json!({}))["workspace"]["seal"]["erased"].clone();
    let seal = program.ok("verify", json!({}));
    assert_eq!(told, seal["erased"], "the seal knows before the next check");
    assert_eq!(seal["verdict"], "VERIFIED");
    assert!(seal["erased"].as_u64().unwrap() > 10);
    assert!(
        program
            .ok("search", json!({"text": title}))
            .as_array()
            .unwrap()
            .iter()
            .all(|hit| hit["id"] != id)
    );
    let told = program.ok("events", with(all(), "erasures", json!(true)));
    assert_eq!(told["events"][0]["erased"]["ground"], "retention_ended");
    assert_eq!(program.code("erase", order("Again.")), "held");
    assert!(
        program.ok("undo", json!({}))["changed"]
            .as_array()
            .unwrap()
            .is_empty(),
        "nothing before an erasure is taken back"
    );
}

#[test]
fn an_open_case_is_not_erased() {
    let program = Program::with_sample();
    let open = program
        .rows("request")
        .into_iter()
        .find(|row| row["status"] == "in_assessment")
        .unwrap();
    let order = json!({"scope": {"record": {"id": open["id"]}}, "ground": "not_necessary", "reason": "Tidy."});
    assert_eq!(program.code("erase", order), "held");
}

#[test]
fn a_report_that_was_given_out_is_recorded_with_its_digest() {
    use sha2::{Digest as _, Sha256};
    let program = Program::with_sample();
    let order =
        json!({"kind": "record-controller", "format": "xlsx", "language": "en", "subject": null});
    let done = program.ok("export_report", order)["files"][0].clone();
    let reference = done["recorded"].as_str().unwrap().to_owned();
    let bytes = std::fs::read(
        program
            .folder
            .path()
            .join(done["file_name"].as_str().unwrap()),
    )
    .unwrap();
    let digest: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let recorded = program
        .rows("export")
        .into_iter()
        .find(|row| row["ref"] == json!(reference))
        .unwrap();
    let record = program.ok("record", json!({"id": recorded["id"]}))["record"].clone();
    assert_eq!(record["sha256"], json!(digest));
    assert_eq!(record["report"], "record-controller");
    assert_eq!(
        program.ok("undo", json!({}))["changed"],
        json!([]),
        "a copy that went out is not taken back"
    );
}

#[test]
fn the_folder_of_what_was_written_is_shown_and_no_other() {
    let program = Program::with_sample();
    assert_eq!(program.code("show_written", json!({})), "no-such-file");
    let order = json!({"kind": "retention", "format": "csv", "language": "en", "subject": null});
    program.ok("export_report", order);
    program.ok("show_written", json!({}));
    let shown = std::fs::read_to_string(program.folder.path().join("shown.txt")).unwrap();
    assert_eq!(shown, program.folder.path().to_string_lossy());
}

#[test]
fn a_review_window_gives_copies_out_without_recording_them() {
    let program = Program::with_sample();
    let path = program.folder.path().join("sample.tilsyn");
    let review = super::program("review-1");
    std::fs::copy(&path, review.folder.path().join("theirs.tilsyn")).unwrap();
    assert_eq!(
        review.ok("open_file", json!({}))["file_name"],
        "theirs.tilsyn"
    );
    let before = std::fs::read(review.folder.path().join("theirs.tilsyn")).unwrap();
    let order =
        json!({"kind": "record-controller", "format": "xlsx", "language": "en", "subject": null});
    let done = review.ok("export_report", order)["files"][0].clone();
    assert!(done["file_name"].is_string() && done["recorded"].is_null());
    assert!(before == std::fs::read(review.folder.path().join("theirs.tilsyn")).unwrap());
}

#[test]
fn a_copy_that_was_given_out_says_all_that_it_takes_to_make_it_again() {
    let program = Program::with_sample();
    let order = json!({
        "kind": "retention", "format": "csv", "language": "nb", "subject": null, "as_of": null,
        "period": {"from": "2026-01-01", "to": "2026-12-31"}, "audience": "authority",
        "filters": [{"by": "basis", "is": "f"}, {"by": "text", "is": "the \"old\" list"}], "records": [],
        "layout": null, "volume": null, "recipient": "The auditor", "purpose": "Yearly check\nof what is kept",
    });
    let made = program.ok("export_report", order.clone())["files"][0].clone();
    let copies = program.ok("report_copies", json!({"kind": "retention"}));
    let copy = &copies[0];
    assert_eq!(copy["order"], order);
    assert_eq!(copy["ref"], made["recorded"]);
    assert_eq!(copy["sha256"], made["sha256"]);
    assert_eq!(copy["file_name"], made["file_name"]);
    let other = json!({
        "kind": "record-controller", "format": "xlsx", "language": "nl", "subject": null, "as_of": "2026-03-01",
        "period": null, "audience": "internal", "filters": [], "records": [], "layout": "cnil", "volume": null,
        "recipient": "", "purpose": "",
    });
    program.ok("export_report", other.clone());
    let again =
        program.ok("report_copies", json!({"kind": "record-controller"}))[0]["order"].clone();
    assert_eq!(again, other);
    program.ok("export_report", again);
}

#[test]
fn every_report_that_is_offered_can_be_made_with_what_it_says_it_takes() {
    let program = Program::with_sample();
    let offers = program.ok("reports", json!({}));
    let offers = offers.as_array().unwrap();
    assert!(offers.len() > 10);
    for offer in offers {
        let takes = |what: &str| offer[what] == "needed";
        let subject = if takes("subject") {
            let kind = offer["subject_kinds"][0].as_str().unwrap();
            program.rows(kind)[0]["id"].clone()
        } else {
            Value::Null
        };
        let period = if takes("period") {
            json!({"from": "2026-01-01", "to": "2026-12-31"})
        } else {
            Value::Null
        };
        let order = json!({
            "kind": offer["kind"], "format": offer["formats"].as_array().unwrap().last(), "language": "en",
            "subject": subject, "as_of": null, "period": period, "audience": offer["audiences"][0], "layout": null,
        });
        let made = program.ok("export_report", order)["files"][0].clone();
        assert!(made["recorded"].is_string(), "{}", offer["kind"]);
    }
}
