//! `list`, `show`, `search`, `history`.

use std::process::Stdio;

use serde_json::Value;

use crate::schema;
use crate::support::Desk;

const FILE: &str = "register.tilsyn";

#[test]
fn the_activities_of_the_sample_are_listed() {
    shows!(Desk::sample().run(&["list", FILE, "activity"]));
}

#[test]
fn the_requests_of_the_sample_are_listed_by_their_deadline() {
    shows!(Desk::sample().run(&["list", FILE, "requests", "--sort", "due"]));
}

#[test]
fn processors_transfers_and_assessments_are_listed() {
    let desk = Desk::sample();
    shows!(
        desk.run(&["list", FILE, "processor"]),
        desk.run(&["list", FILE, "transfer"]),
        desk.run(&["list", FILE, "lia"]),
        desk.run(&["list", FILE, "consent-profile"]),
        desk.run(&["list", FILE, "decision"]),
    );
}

#[test]
fn conditions_all_hold_at_once() {
    let desk = Desk::sample();
    shows!(
        desk.run(&[
            "list",
            FILE,
            "activity",
            "--where",
            "basis=f",
            "--where",
            "title=security"
        ]),
        desk.run(&[
            "list",
            FILE,
            "activity",
            "--where",
            "outside_eea=yes",
            "--sort",
            "title",
            "--descending"
        ]),
        desk.run(&[
            "list",
            FILE,
            "request",
            "--where",
            "open=yes",
            "--where",
            "family=pa"
        ]),
        desk.run(&["list", FILE, "activity", "--where", "status=ended"]),
    );
}

#[test]
fn a_condition_that_means_nothing_for_the_kind_is_refused_rather_than_answered_with_an_empty_list()
{
    let desk = Desk::sample();
    shows!(
        desk.run(&["list", FILE, "request", "--where", "basis=f"]),
        desk.run(&["list", FILE, "activity", "--where", "status=actve"]),
        desk.run(&["list", FILE, "activity", "--where", "colour=blue"]),
        desk.run(&["list", FILE, "purposes"]),
        desk.run(&["list", FILE, "activity", "--sort", "colour"]),
    );
}

#[test]
fn a_list_for_programs_holds_every_row_with_reference_and_id() {
    let desk = Desk::sample();
    for kind in tilsyn_core::record::Kind::ALL {
        let list = desk.json(&["list", FILE, kind.code(), "--under-secrecy"]);
        let rows = list["rows"].as_array().unwrap();
        assert_eq!(list["total"], rows.len(), "{kind}");
        assert!(
            rows.iter()
                .all(|row| row["ref"].is_string() && row["id"].is_string()),
            "{kind}"
        );
        // Nobody gave a copy of the sample to anybody yet, saved a view of a list, imported one or proposed a run.
        let none = matches!(
            kind,
            tilsyn_core::record::Kind::Export
                | tilsyn_core::record::Kind::View
                | tilsyn_core::record::Kind::ImportProfile
                | tilsyn_core::record::Kind::RetentionRun
                | tilsyn_core::record::Kind::LetterTemplate
                | tilsyn_core::record::Kind::FindingAcceptance
                | tilsyn_core::record::Kind::Review
                | tilsyn_core::record::Kind::ReviewComment
        );
        assert_eq!(rows.is_empty(), none, "the sample and its {kind}");
    }
}

/// A kind added to the record is one more word in every schema that names them.
#[test]
fn the_schemas_name_every_kind_of_record() {
    let all: Vec<Value> = tilsyn_core::record::Kind::ALL
        .iter()
        .map(|kind| Value::from(kind.code()))
        .collect();
    for command in ["history", "list", "search", "show"] {
        let mut lists = Vec::new();
        kinds_named(&schema::read(command), &mut lists);
        assert!(!lists.is_empty(), "{command}");
        for words in lists {
            assert_eq!(sorted(&words), sorted(&all), "{command}");
        }
    }
}

fn kinds_named(schema: &Value, lists: &mut Vec<Vec<Value>>) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_array() {
                    Some(words) if key == "enum" && words.contains(&"letter_template".into()) => {
                        lists.push(words.clone());
                    }
                    _ => kinds_named(value, lists),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|it| kinds_named(it, lists)),
        _ => {}
    }
}

fn sorted(words: &[Value]) -> Vec<&str> {
    let mut words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
    words.sort_unstable();
    words
}

#[test]
fn a_list_is_not_cut_at_a_page() {
    let desk = Desk::new();
    let lines: Vec<String> = (1..=405)
        .map(|n| {
            format!(
                r#"{{"op":"put","kind":"activity","record":{{"name":{{"en":"Activity {n}"}}}}}}"#
            )
        })
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    assert_eq!(desk.apply("Kari Holm", "privacy_officer", &lines).code, 0);
    let list = desk.json(&["list", FILE, "activity"]);
    assert_eq!(list["total"], 405);
    assert_eq!(list["rows"][404]["ref"], "A-405");
}

#[test]
fn an_activity_is_shown_in_the_order_of_the_law_with_the_words_of_its_codes() {
    shows!(Desk::sample().run(&["show", FILE, "A-09"]));
}

#[test]
fn a_processor_is_shown() {
    shows!(Desk::sample().run(&["show", FILE, "p-04"]));
}

#[test]
fn an_open_request_is_shown_with_its_steps_and_what_blocks_a_disclosure() {
    shows!(Desk::sample().run(&["show", FILE, "R-2026-006"]));
}

#[test]
fn a_closed_request_is_shown_with_everything_that_was_written() {
    shows!(Desk::sample().run(&["show", FILE, "R-2026-002"]));
}

#[test]
fn an_entry_of_a_case_is_shown_by_its_reference() {
    shows!(Desk::sample().run(&["show", FILE, "R-2026-001/12", "--under-secrecy"]));
}

#[test]
fn every_record_of_the_sample_can_be_shown_and_no_word_is_missing() {
    let desk = Desk::sample();
    for kind in tilsyn_core::record::Kind::ALL {
        for row in desk.json(&["list", FILE, kind.code(), "--under-secrecy"])["rows"]
            .as_array()
            .unwrap()
        {
            let reference = row["ref"].as_str().unwrap();
            let shown = desk.run(&["show", FILE, reference, "--under-secrecy"]);
            assert_eq!(shown.code, 0, "{shown}");
            assert!(
                !shown.out.contains("<") && !shown.out.contains("{$"),
                "{shown}"
            );
        }
    }
}

#[test]
fn a_record_for_programs_carries_document_links_and_case() {
    let desk = Desk::sample();
    let activity = desk.json(&["show", FILE, "A-01"]);
    assert_eq!(activity["document"]["bases"][0]["art6"], "a");
    assert_eq!(activity["links"][0]["ref"], "C-01");
    let linking = activity["linked_from"].as_array().unwrap();
    for reference in ["P-02", "N-02"] {
        assert!(
            linking.iter().any(|it| it["ref"] == reference),
            "{linking:?}"
        );
    }
    assert!(activity.get("case").is_none());
    let request = desk.json(&["show", FILE, "R-2026-006"]);
    let codes: Vec<&str> = request["case"]["blocks"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|block| block["code"].as_str())
        .collect();
    assert!(codes.contains(&"four_eyes"), "{codes:?}");
    assert!(
        request["case"]["steps"]
            .as_array()
            .unwrap()
            .iter()
            .any(|step| step["code"] == "N-01"),
        "Article 48 governs"
    );
}

#[test]
fn a_record_that_is_not_there_is_wrong_usage() {
    shows!(
        Desk::sample().run(&["show", FILE, "A-99"]),
        Desk::sample().run(&["history", FILE, "R-2026-099"])
    );
}

#[test]
fn words_are_found_wherever_they_stand() {
    let desk = Desk::sample();
    shows!(
        desk.run(&["search", FILE, "newsletter"]),
        desk.run(&["search", FILE, "subpoena account"]),
        desk.run(&["search", FILE, "zebra"]),
    );
    let found = desk.json(&["search", FILE, "newsletter"]);
    assert_eq!(found["total"], found["hits"].as_array().unwrap().len());
}

#[test]
fn the_history_of_an_activity_says_what_changed_when_and_by_whom() {
    shows!(Desk::sample().run(&["history", FILE, "A-04"]));
}

#[test]
fn the_history_of_a_request_holds_its_entries() {
    let desk = Desk::sample();
    shows!(desk.run(&["history", FILE, "R-2026-005"]));
    let history = desk.json(&["history", FILE, "R-2026-005"]);
    let events = history["events"].as_array().unwrap();
    assert!(events.iter().any(|event| event["kind"] == "step.recorded"));
    assert!(
        events
            .windows(2)
            .all(|pair| pair[0]["seq"].as_u64() < pair[1]["seq"].as_u64()),
        "oldest first"
    );
}

#[test]
fn reading_leaves_the_file_as_it_is_and_nothing_beside_it() {
    let desk = Desk::sample();
    let before = std::fs::read(desk.path(FILE)).unwrap();
    let names = || {
        let mut names: Vec<_> = std::fs::read_dir(desk.path("."))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let names_before = names();
    for arguments in [
        ["list", FILE, "activity"],
        ["show", FILE, "R-2026-006"],
        ["search", FILE, "order"],
        ["history", FILE, "R-2026-006"],
        ["verify", FILE, "--json"],
    ] {
        desk.run(&arguments);
    }
    assert_eq!(std::fs::read(desk.path(FILE)).unwrap(), before);
    assert_eq!(names(), names_before);
}

#[test]
fn a_reader_who_has_seen_enough_ends_the_program_quietly() {
    let desk = Desk::sample();
    let done = desk.run_with(
        &["history", FILE, "R-2026-001", "--under-secrecy", "--json"],
        "",
        |command| {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            command.stdout(Stdio::from(writer));
        },
    );
    assert_eq!((done.err.as_str(), done.code), ("", 0));
}
