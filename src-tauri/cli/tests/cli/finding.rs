//! Findings: what the rules find, as a person and as a script read it, and accepting one.

use crate::support::Desk;

const FILE: &str = "register.tilsyn";

fn accept(desk: &Desk, more: &[&str]) -> crate::support::Done {
    let who = ["--actor", "Kari Holm", "--role", "privacy_officer"];
    desk.run(&[&["findings", "accept", FILE], more, &who[..]].concat())
}

/// An activity that lacks nearly everything, beside an own organisation without an address.
fn bare() -> Desk {
    let desk = Desk::new();
    let line = r#"{"op":"put","kind":"activity","record":{"name":{"en":"Payroll"},"owner_unit":"HR","status":"active","review_due":"2026-10-01"}}"#;
    assert_eq!(desk.apply("Kari Holm", "privacy_officer", &[line]).code, 0);
    desk
}

#[test]
fn what_is_found_is_read_by_severity_and_a_serious_one_ends_with_one() {
    let desk = bare();
    shows!(
        desk.run(&["findings", FILE]),
        desk.run(&["findings", FILE, "--severity", "info"]),
        desk.run(&["findings", FILE, "--as-of", "2026-01-01"]),
    );
}

#[test]
fn a_script_gates_on_the_exit_code_and_reads_the_document() {
    let desk = bare();
    let document = desk.json(&["findings", FILE]);
    assert_eq!(document["serious"], true);
    let rules: Vec<&str> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["finding"]["rule"].as_str().unwrap())
        .collect();
    assert!(rules.contains(&"R-REG-06"), "{rules:?}");
    assert_eq!(desk.run(&["findings", FILE, "--json"]).code, 1);
    let quiet = desk.run(&["findings", FILE, "--area", "TRA", "--json"]);
    assert_eq!(quiet.code, 0, "{quiet}");
}

#[test]
fn a_script_that_names_a_severity_gates_on_that_one_and_on_no_other() {
    let desk = bare();
    // A medium one is open beside high ones, and no blocker.
    let medium = desk.run(&["findings", FILE, "--severity", "medium", "--json"]);
    assert_eq!(medium.code, 1, "{medium}");
    let document: serde_json::Value = serde_json::from_str(&medium.out).unwrap();
    assert_eq!(document["stops"], true);
    let blocker = desk.run(&["findings", FILE, "--severity", "blocker", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&blocker.out).unwrap();
    assert_eq!(blocker.code, 0, "{blocker}");
    assert_eq!(
        (&document["stops"], &document["serious"]),
        (&false.into(), &true.into())
    );
}

#[test]
fn a_finding_is_accepted_with_a_reason_and_comes_back_after_its_day() {
    let desk = bare();
    let order = [
        "R-REG-12",
        "A-01",
        "--reason",
        "The new payroll system comes in January",
        "--until",
        "2027-01-31",
    ];
    let done = accept(&desk, &order);
    assert_eq!(done.code, 0, "{done}");
    shows!(
        done,
        desk.run(&[
            "findings",
            FILE,
            "--area",
            "REG",
            "--severity",
            "medium",
            "--all"
        ]),
        desk.run_with(
            &["findings", FILE, "--area", "REG", "--severity", "medium"],
            "",
            |command| {
                command.env("TILSYN_NOW", "2027-02-01T09:00:00Z");
            }
        ),
        accept(&desk, &["R-REG-05", "A-01", "--reason", "There is none"]),
    );
}

#[test]
fn what_is_new_and_what_was_fixed_is_told_against_an_earlier_day() {
    let desk = bare();
    let mended = r#"{"op":"put","kind":"activity","id":"A-01","record":{"name":{"en":"Payroll"},"owner_unit":"HR","status":"active","review_due":"2027-10-01"}}"#;
    desk.write("changes.jsonl", mended);
    let later = |arguments: &[&str]| {
        desk.run_with(arguments, "", |command| {
            command.env("TILSYN_NOW", "2026-12-01T09:00:00Z");
        })
    };
    let done = later(&[
        "apply",
        FILE,
        "changes.jsonl",
        "--actor",
        "Kari Holm",
        "--role",
        "privacy_officer",
    ]);
    assert_eq!(done.code, 0, "{done}");
    let document = later(&["findings", FILE, "--since", "2026-11-30", "--all", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&document.out).unwrap();
    let fixed: Vec<&str> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["status"] == "fixed")
        .map(|it| it["finding"]["rule"].as_str().unwrap())
        .collect();
    assert_eq!(fixed, ["R-REG-12"]);
    assert_eq!(document["counts"]["new"], 0);
}

#[test]
fn the_sample_shows_what_the_notices_behind_it_leave_open() {
    let desk = Desk::sample();
    let document = desk.json(&["findings", FILE]);
    let found: std::collections::BTreeSet<(&str, &str)> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            let rule = it["finding"]["rule"].as_str().unwrap();
            (rule, it["ref"].as_str().unwrap())
        })
        .collect();
    for wanted in [
        ("R-RET-01", "A-06"),
        ("R-RET-03", "A-07"),
        ("R-RET-03", "A-08"),
        ("R-RET-03", "A-12"),
        ("R-RET-04", "A-01"),
        ("R-RET-12", "A-03"),
        ("R-RET-12", "A-05"),
        ("R-BAS-03", "A-10"),
        ("R-BAS-10", "C-03"),
        ("R-BAS-29", "A-02"),
        ("R-BAS-32", "A-05"),
        ("R-BAS-33", "A-11"),
    ] {
        assert!(found.contains(&wanted), "{wanted:?} among {found:?}");
    }
    assert_eq!(document["counts"]["blocker"], 0);
}
