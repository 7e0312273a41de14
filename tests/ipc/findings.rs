//! What the rules find, through the commands of the window.

use serde_json::{Value, json};

use crate::Program;

fn page(program: &Program, more: &[(&str, Value)]) -> Value {
    let mut asked = json!({"group": "severity", "offset": 0, "limit": 200});
    for (name, value) in more {
        asked[*name] = value.clone();
    }
    program.ok("findings", asked)
}

#[test]
fn a_page_of_findings_tells_its_groups_and_says_as_many_as_it_counts() {
    let program = Program::with_sample();
    let whole = page(&program, &[]);
    let rows = whole["rows"].as_array().unwrap();
    assert_eq!(whole["total"].as_u64().unwrap(), rows.len() as u64);
    let counted: u64 = whole["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group["count"].as_u64().unwrap())
        .sum();
    assert_eq!(counted, rows.len() as u64);
    let second = page(&program, &[("offset", json!(1)), ("limit", json!(1))]);
    assert_eq!(second["rows"].as_array().unwrap().len(), 1);
    assert_eq!(second["rows"][0]["identity"], rows[1]["identity"]);
    let high = page(&program, &[("severities", json!(["high"]))]);
    assert_eq!(high["total"], whole["counts"]["high"]);
    assert!(high["total"].as_u64().unwrap() > 0);
}

#[test]
fn the_trend_ends_with_today_and_counts_what_the_page_counts() {
    let program = Program::with_sample();
    let trend = program.ok("findings_trend", json!({}));
    let points = trend["points"].as_array().unwrap();
    let all = json!(["new", "open", "accepted", "false_positive"]);
    let today = page(&program, &[("statuses", all)]);
    let last = points.last().unwrap();
    assert_eq!(last["on"], today["on"]);
    let open: u64 = ["blocker", "high", "medium", "low", "info"]
        .iter()
        .map(|severity| last["counts"][*severity].as_u64().unwrap())
        .sum();
    assert_eq!(open, today["total"].as_u64().unwrap());
}

#[test]
fn a_finding_is_accepted_with_a_reason_and_is_open_again_when_that_is_taken_back() {
    let program = Program::with_sample();
    let before = page(&program, &[("severities", json!(["high"]))]);
    let first = before["rows"][0].clone();
    let identity = first["identity"].clone();
    let order = |reason: &str| {
        json!({
            "object": identity["object"],
            "rule": identity["rule"],
            "part": identity["part"],
            "accepted_as": "accepted_risk",
            "reason": reason,
            "until": null,
        })
    };
    assert_eq!(program.code("accept_finding", order("")), "missing");
    program.ok("accept_finding", order("The board bears it."));
    let left = page(&program, &[("severities", json!(["high"]))]);
    assert_eq!(
        left["total"].as_u64().unwrap() + 1,
        before["total"].as_u64().unwrap()
    );
    let accepted = page(&program, &[("statuses", json!(["accepted"]))]);
    let mine = accepted["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["identity"] == identity)
        .unwrap()
        .clone();
    assert_eq!(mine["acceptance"]["reason"], "The board bears it.");
    program.ok(
        "remove_record",
        json!({"id": mine["acceptance"]["id"], "reason": "The board does not."}),
    );
    let again = page(&program, &[("severities", json!(["high"]))]);
    assert_eq!(again["total"], before["total"]);
}

#[test]
fn a_list_is_sorted_and_narrowed_by_what_is_found_about_its_records() {
    let program = Program::with_sample();
    let list = |more: Value| {
        let mut asked = json!({"kind": "activity", "filters": [], "sort": "findings", "offset": 0, "limit": 200});
        for (name, value) in more.as_object().unwrap() {
            asked[name] = value.clone();
        }
        program.ok("list", asked)
    };
    let all = list(json!({}));
    let ids: Vec<Value> = all["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["id"].clone())
        .collect();
    let order = ["blocker", "high", "medium", "low", "info"];
    let found = program.ok("findings_of", json!({"ids": ids}));
    let gravity: Vec<usize> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            let gravest = it["gravest"].as_str();
            gravest.map_or(order.len(), |gravest| {
                order.iter().position(|it| *it == gravest).unwrap()
            })
        })
        .collect();
    assert!(gravity.is_sorted(), "{gravity:?}");
    assert!(gravity.first() < gravity.last(), "{gravity:?}");
    let high = list(json!({"filters": [{"by": "finding", "is": "high"}]}));
    let about: std::collections::BTreeSet<String> =
        page(&program, &[("severities", json!(["high"]))])["rows"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["finding"]["kind"] == "activity")
            .map(|row| row["ref"].as_str().unwrap().to_owned())
            .collect();
    let listed: std::collections::BTreeSet<String> = high["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["ref"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(listed, about);
    assert!(!listed.is_empty() && listed.len() < ids.len());
}
