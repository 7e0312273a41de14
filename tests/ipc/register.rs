//! Looking through the register and changing much of it at once.

use serde_json::{Value, json};

use crate::Program;

fn ids(program: &Program, kind: &str) -> Vec<Value> {
    let rows = program.rows(kind);
    rows.iter().map(|row| row["id"].clone()).collect()
}

#[test]
fn a_group_is_pressed_and_the_list_holds_as_many_as_it_counted() {
    let program = Program::with_sample();
    let query = json!({"kind": "activity", "by": "basis", "filters": []});
    let groups = program.ok("groups", query);
    let group = groups.as_array().unwrap().first().unwrap();
    let filter = json!({"by": "basis", "is": group["key"]});
    let list =
        json!({"kind": "activity", "filters": [filter], "sort": "ref", "offset": 0, "limit": 200});
    assert_eq!(program.ok("list", list)["total"], group["count"]);
    let tied = json!({"kind": "activity", "by": "processor", "filters": []});
    let groups = program.ok("groups", tied);
    assert!(groups[0]["label"]["en"].is_string(), "{groups}");
}

#[test]
fn words_find_in_the_list_after_a_change_too() {
    let program = Program::with_sample();
    let find = |words: &str| {
        let filter = json!({"by": "text", "is": words});
        let list = json!({"kind": "activity", "filters": [filter], "sort": "ref", "offset": 0, "limit": 50});
        program.ok("list", list)["total"].as_u64().unwrap()
    };
    assert_eq!(find("zeppelin"), 0);
    let record = json!({"name": {"en": "Zeppelin bookings"}});
    program.ok(
        "put_record",
        json!({"kind": "activity", "id": null, "based_on": null, "reason": "", "record": record}),
    );
    assert_eq!(find("zepp book"), 1);
}

#[test]
fn many_records_are_changed_as_the_preview_says_and_taken_back_in_one_step() {
    let program = Program::with_sample();
    let ids = ids(&program, "activity");
    let fields = program.ok("bulk_fields", json!({"kind": "activity"}));
    assert!(
        fields
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["field"] == "owner_unit")
    );
    let change = json!({"ids": ids, "field": "owner_unit", "change": {"set": "Privacy office"}});
    let plan = program.ok("bulk_plan", change.clone());
    let fits = plan["fits"].as_u64().unwrap();
    assert!(fits > 5, "{plan}");
    let mut order = change;
    order["reason"] = json!("One office answers now.");
    let changed = program.ok("bulk_apply", order);
    assert_eq!(changed.as_array().unwrap().len() as u64, fits);
    let record = program.ok("record", json!({"id": ids[0]}));
    assert_eq!(record["record"]["owner_unit"], "Privacy office");
    assert_eq!(
        program.ok("undo", json!({}))["changed"]
            .as_array()
            .unwrap()
            .len() as u64,
        fits
    );
}

#[test]
fn the_same_organisation_twice_is_found_and_made_one() {
    let program = Program::with_sample();
    let put = |name: &str| {
        let record = json!({"legal_name": name, "kind": "recipient", "country": "NO"});
        let order = json!({"kind": "organisation", "id": null, "based_on": null, "reason": "", "record": record});
        program.ok("put_record", order)["id"].clone()
    };
    let (keep, other) = (put("Tindra Revisjon AS"), put("TINDRA REVISJON"));
    let found = program.ok("duplicates", json!({}));
    let pair = found
        .as_array()
        .unwrap()
        .iter()
        .find(|pair| pair["because"] == "same_name");
    assert!(pair.is_some(), "{found}");
    let plan = program.ok("merge_plan", json!({"keep": keep, "other": other}));
    assert_eq!(plan["fields"][0]["name"], "legal_name");
    program.ok(
        "merge",
        json!({"keep": keep, "other": other, "reason": "The same."}),
    );
    assert_eq!(
        program.code("record", json!({"id": other})),
        "no-such-record"
    );
}

#[test]
fn a_saved_view_is_a_record_like_any_other() {
    let program = Program::with_sample();
    let view = json!({"name": "Special data", "list": "activity", "rows": null, "column": "", "filters": [{"by": "special", "is": true}],
        "sort": "due", "descending": false, "group": "unit"});
    program.ok(
        "put_record",
        json!({"kind": "view", "id": null, "based_on": null, "reason": "", "record": view}),
    );
    let id = &ids(&program, "view")[0];
    let kept = program.ok("record", json!({"id": id}));
    assert_eq!(kept["record"], view);
    let wrong =
        json!({"name": "X", "list": "activity", "filters": [{"by": "colour", "is": "blue"}]});
    let order =
        json!({"kind": "view", "id": null, "based_on": null, "reason": "", "record": wrong});
    assert_eq!(program.code("put_record", order), "document");
}

#[test]
fn retention_and_categories_of_data_are_listed_and_a_record_tells_how_complete_it_is() {
    let program = Program::with_sample();
    let rules = program.ok(
        "list_retention",
        json!({"filters": [], "sort": "ref", "descending": false, "offset": 0, "limit": 200}),
    );
    let rows = rules["rows"].as_array().unwrap();
    assert!(rows.iter().any(|row| row["missing"] == true), "{rules}");
    let query = json!({"filters": [{"by": "text", "is": "navn"}], "sort": "title", "language": "nb",
        "offset": 0, "limit": 50});
    let data = program.ok("list_data", query);
    assert!(
        data["rows"][0]["activities"][0]["ref"].is_string(),
        "{data}"
    );
    let rows = data["rows"].as_array().unwrap();
    let names: Vec<&str> = rows
        .iter()
        .map(|it| it["category"]["nb"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Navn"], "words are looked for from their beginning");
    let letters = program.ok(
        "groups",
        json!({"kind": "activity", "by": "basis", "rows": "bases", "filters": []}),
    );
    let counted: u64 = letters
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["count"].as_u64().unwrap())
        .sum();
    let all = program.ok(
        "list_bases",
        json!({"sort": "review", "offset": 0, "limit": 1}),
    );
    assert_eq!(Some(counted), all["total"].as_u64());
    let id = &ids(&program, "activity")[0];
    let record = program.ok("record", json!({"id": id}));
    assert_eq!(record["completeness"]["part"], "art30_1");
    assert!(record["completeness"]["items"].as_array().unwrap().len() > 8);
    assert!(record["rights"][0]["reason"].is_array());
}

#[test]
fn an_approved_record_stands_still_until_it_is_reopened() {
    let program = Program::with_sample();
    let id = &ids(&program, "activity")[0];
    let order = json!({"name": "Autumn", "records": [id], "reason": "Read by the board."});
    let version = program.ok("approve", order)["id"].clone();
    let record = program.ok("record", json!({"id": id}));
    assert_eq!(record["frozen_by"]["id"], version);
    let change = |reason: &str| {
        let mut document = record["record"].clone();
        document["owner_unit"] = json!("Elsewhere");
        json!({"kind": "activity", "id": id, "based_on": null, "reason": reason, "record": document})
    };
    assert_eq!(program.code("put_record", change("")), "frozen");
    program.ok("reopen", json!({"id": version, "reason": "A unit moved."}));
    program.ok("put_record", change("It moved."));
    let sides = json!({"from": {"version": version}, "to": "now", "id": id});
    let told = program.ok("compare", sides);
    assert_eq!(told[0]["fields"][0]["name"], "owner_unit", "{told}");
}

#[test]
fn the_matrix_of_transfers_tells_of_each_country_and_of_any_day() {
    let program = Program::with_sample();
    let matrix = program.ok("transfer_matrix", json!({"on": "2026-11-20"}));
    assert!(
        matrix["countries"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["country"] == "US"),
        "{matrix}"
    );
    assert!(!matrix["importers"].as_array().unwrap().is_empty());
    let before = program.ok("transfer_matrix", json!({"on": "2022-01-01"}));
    assert_ne!(matrix["countries"], before["countries"]);
}
