//! `share`, `review`, `return`, `merge`: a register goes to a reviewer, and what they say comes back.

use std::fs;

use serde_json::Value;

use crate::support::{Desk, Done};

const FILE: &str = "register.tilsyn";
const BUNDLE: &str = "out.tilsyn-review";
const RETURNED: &str = "back.tilsyn-return";

const SAID: &str = r#"{"op":"comment","target":"A-02","text":"Whose data are these?"}
{"op":"suggestion","target":"A-02","field":"large_scale","new":true,"text":"The whole customer base."}

{"op":"verdict","target":"R-2026-004","verdict":"reject","text":"No basis carries it."}
{"op":"attachment","target":"R-2026-004","file":"opinion.txt"}
"#;

fn share(desk: &Desk) -> Done {
    desk.run(&[
        "share",
        FILE,
        "--out",
        BUNDLE,
        "--scope",
        "A-02",
        "R-2026-004",
        "--withhold",
        "personal",
        "--recipient",
        "Advokat Eksempel",
        "--purpose",
        "Legal review before the answer",
        "--expires",
        "2026-12-31",
    ])
}

/// The same, at the desk of somebody else: another folder of keys and heads.
fn elsewhere(desk: &Desk, arguments: &[&str]) -> Done {
    desk.run_with(arguments, "", |command| {
        command.env("TILSYN_DATA_DIR", desk.path("theirs"));
    })
}

#[test]
fn a_whole_file_of_somebody_else_is_commented_and_the_return_is_merged() {
    let desk = Desk::sample();
    desk.write("said.jsonl", SAID);
    desk.write("opinion.txt", "The opinion in full.\n");
    fs::copy(desk.path(FILE), desk.path("sent.tilsyn")).unwrap();
    let sent = fs::read(desk.path("sent.tilsyn")).unwrap();
    let handed = elsewhere(
        &desk,
        &[
            "return",
            "sent.tilsyn",
            "--out",
            RETURNED,
            "--comments",
            "said.jsonl",
            "--reviewer",
            "Advokat Eksempel",
        ],
    );
    assert_eq!(handed.code, 0, "{handed}");
    assert_eq!(
        fs::read(desk.path("sent.tilsyn")).unwrap(),
        sent,
        "nothing is written to it"
    );
    let words = handed.out.lines().last().unwrap().to_owned();
    let plan = desk.run(&["merge", FILE, RETURNED, "--dry-run", "--json"]);
    let plan: Value = serde_json::from_str(&plan.out).unwrap_or_else(|_| panic!("{plan}"));
    assert_eq!(plan["plan"]["items"].as_array().unwrap().len(), 4);
    let fingerprint = plan["plan"]["fingerprint"].as_str().unwrap();
    assert!(words.contains(fingerprint), "{words}");
    let merged = desk.run(&["merge", FILE, RETURNED, "--confirm", fingerprint]);
    assert_eq!(merged.code, 0, "{merged}");
    let verified = desk.run(&["verify", FILE]);
    assert_eq!(
        verified.code, 10,
        "whole as far as the file shows: {verified}"
    );
    // A file whose trail does not hold is looked at, and never cosigned.
    let broken = rusqlite::Connection::open(desk.path("sent.tilsyn")).unwrap();
    broken
        .execute_batch(
            "UPDATE record SET document = replace(document, 'a', 'b') WHERE kind = 'system'",
        )
        .unwrap();
    drop(broken);
    let refused = elsewhere(
        &desk,
        &["return", "sent.tilsyn", "--out", "other.tilsyn-return"],
    );
    assert_ne!(refused.code, 0, "{refused}");
    assert!(!desk.path("other.tilsyn-return").exists());
}

#[test]
fn a_value_is_suggested_for_an_empty_field_and_not_for_one_that_was_withheld() {
    let desk = Desk::sample();
    let shared = share(&desk);
    assert_eq!(shared.code, 0, "{shared}");
    let suggests = |field: &str, new: &str| {
        let line = format!(
            r#"{{"op":"suggestion","target":"A-02","field":"{field}","new":"{new}","text":"Say so."}}"#
        );
        desk.write("said.jsonl", &line);
        let named = ["return", BUNDLE, "--out", RETURNED];
        elsewhere(&desk, &[&named[..], &["--comments", "said.jsonl"]].concat())
    };
    let withheld = suggests("remarks", "For everybody");
    assert_eq!(withheld.code, 4, "{withheld}");
    assert!(withheld.err.contains("withheld"), "{withheld}");
    assert!(!desk.path(RETURNED).exists());
    let empty = suggests("data_deleted_on", "2027-01-31");
    assert_eq!(empty.code, 0, "{empty}");
    let preview = desk.run(&["merge", FILE, RETURNED, "--dry-run"]);
    assert!(preview.out.contains("the field was empty"), "{preview}");
    assert!(preview.out.contains("null → \"2027-01-31\""), "{preview}");
}

#[test]
fn a_value_within_a_row_is_suggested_by_what_stands_in_it_and_a_row_that_is_gone_is_told() {
    let desk = Desk::sample();
    let shown = desk.json(&["show", FILE, "A-02"]);
    let items = shown["document"]["data_items"].as_array().unwrap().clone();
    let category = items[0]["category"]["en"].as_str().unwrap().to_owned();
    // A whole file: nothing of it is withheld.
    fs::copy(desk.path(FILE), desk.path("sent.tilsyn")).unwrap();
    let line = |row: Value| {
        let said = serde_json::json!({
            "op": "suggestion", "target": "A-02", "field": "data_items", "row": row,
            "column": "source", "new": "public", "text": "It stands in a register.",
        });
        format!("{said}\n")
    };
    let hand_back = |said: &str| {
        desk.write("said.jsonl", said);
        let arguments = [
            "return",
            "sent.tilsyn",
            "--out",
            RETURNED,
            "--comments",
            "said.jsonl",
        ];
        elsewhere(&desk, &arguments)
    };
    // A row that there is not is refused, and nothing is handed back.
    let refused = hand_back(&line(serde_json::json!({"category": "Shoe sizes"})));
    assert_eq!(refused.code, 4, "{refused}");
    assert!(
        refused.err.contains("no one row of data_items"),
        "{refused}"
    );
    assert!(!desk.path(RETURNED).exists());
    let handed = hand_back(&line(serde_json::json!({ "category": category })));
    assert_eq!(handed.code, 0, "{handed}");

    let plan = |expected: &str| {
        let done = desk.run(&["merge", FILE, RETURNED, "--dry-run"]);
        assert!(done.out.contains(expected), "{done}");
        desk.json(&["merge", FILE, RETURNED, "--dry-run"])["plan"]["items"][0].clone()
    };
    let item = plan("public");
    assert_eq!(
        (&item["column"], &item["row_gone"]),
        (&"source".into(), &false.into())
    );
    assert_eq!(item["row"]["category"]["en"], category.as_str());

    // Somebody takes the row out meanwhile.
    let mut record = shown["document"].clone();
    record["data_items"] = Value::Array(items[1..].to_vec());
    let change = serde_json::json!({
        "op": "put", "kind": "activity", "id": "A-02", "record": record,
    });
    let applied = desk.apply("Ingrid Solvang", "privacy_officer", &[&change.to_string()]);
    assert_eq!(applied.code, 0, "{applied}");
    let item = plan("The row is gone");
    assert_eq!(
        (&item["row_gone"], &item["current"]),
        (&true.into(), &Value::Null)
    );
}

fn hand_back(desk: &Desk) -> Done {
    desk.write("said.jsonl", SAID);
    desk.write("opinion.txt", "The opinion in full.\n");
    elsewhere(
        desk,
        &[
            "return",
            BUNDLE,
            "--out",
            RETURNED,
            "--comments",
            "said.jsonl",
        ],
    )
}

fn fingerprint(desk: &Desk) -> String {
    let plan = desk.json(&["merge", FILE, RETURNED, "--dry-run"]);
    plan["plan"]["fingerprint"].as_str().unwrap().to_owned()
}

#[test]
fn a_preview_shows_what_a_reviewer_would_see_and_writes_nothing() {
    let desk = Desk::sample();
    let before = fs::read(desk.path(FILE)).unwrap();
    let shown = desk.run(&["share", FILE, "--scope", "S-01", "--preview"]);
    assert_eq!(shown.code, 0, "{shown}");
    assert_eq!(fs::read(desk.path(FILE)).unwrap(), before);
    let document = desk.json(&["share", FILE, "--scope", "S-01", "--preview"]);
    assert_eq!(document["records"][0]["ref"], "S-01");
    shows!(shown);
}

#[test]
fn a_round_trip_from_the_register_to_the_reviewer_and_back() {
    let desk = Desk::sample();
    let shared = share(&desk);
    assert_eq!(shared.code, 0, "{shared}");
    let read = elsewhere(&desk, &["review", BUNDLE]);
    assert_eq!(read.code, 0, "{read}");
    let handed = hand_back(&desk);
    assert_eq!(handed.code, 0, "{handed}");

    let bare = desk.run(&["merge", FILE, RETURNED]);
    assert_eq!(bare.code, 4, "{bare}");
    let dry = desk.run(&["merge", FILE, RETURNED, "--dry-run"]);
    assert_eq!(dry.code, 1, "{dry}");
    let words = fingerprint(&desk);
    let merged = desk.run(&["merge", FILE, RETURNED, "--confirm", &words]);
    assert_eq!(merged.code, 0, "{merged}");
    let again = desk.run(&["merge", FILE, RETURNED]);
    assert_eq!(again.code, 0, "{again}");
    // The head as the reviewer cosigned it is one that the owner of the file cannot rewrite.
    let review = desk.json(&["show", FILE, "RV-01"]);
    desk.write(
        "note",
        review["document"]["cosigned_head"].as_str().unwrap(),
    );
    let verified = desk.run(&["verify", FILE, "--head", "note"]);
    assert_eq!(verified.code, 0, "{verified}");
    shows!(shared, handed, bare, dry, merged, again);

    let case = desk.json(&["show", FILE, "R-2026-004"]);
    assert!(case.to_string().contains("No basis carries it."));
    let exports = desk.json(&["list", FILE, "export"]);
    assert_eq!(exports["total"], 1);
}

#[test]
fn each_step_prints_one_document_for_programs() {
    let desk = Desk::sample();
    let made = desk.json(&[
        "share",
        FILE,
        "--out",
        BUNDLE,
        "--scope",
        "A-02",
        "R-2026-004",
    ]);
    assert_eq!(made["sealed"], false);
    assert!(made["withheld"]["personal"].as_u64().unwrap() > 0);
    let bundle = desk.json(&["review", BUNDLE]);
    assert_eq!(bundle["verdict"], "UNANCHORED");
    assert_eq!(bundle["from"]["name"], "Ingrid Solvang");
    let withheld = |reference: &str| {
        let records = bundle["records"].as_array().unwrap();
        let record = records.iter().find(|it| it["ref"] == reference).unwrap();
        record["withheld"].as_array().unwrap().clone()
    };
    assert!(withheld("R-2026-004").contains(&Value::from("requester")));
    let handed = desk.json(&[
        "return",
        BUNDLE,
        "--out",
        RETURNED,
        "--comment",
        "A-02.purposes=Which of these is the main one?",
    ]);
    assert_eq!(handed["ops"], 1);
    let words = fingerprint(&desk);
    assert_eq!(handed["fingerprint"], words.as_str());
    let merged = desk.json(&["merge", FILE, RETURNED, "--confirm", &words]);
    assert_eq!(merged["merged"]["added"].as_array().unwrap().len(), 1);
    // The same bundle once more extends the head that the reviewer holds by now.
    let bundle = desk.json(&["review", BUNDLE]);
    assert_eq!(bundle["verdict"], "VERIFIED");
}

#[test]
fn a_sealed_bundle_opens_with_the_words_that_were_printed_once() {
    let desk = Desk::sample();
    let made = desk.json(&["share", FILE, "--out", BUNDLE, "--scope", "A-02", "--seal"]);
    let words = made["passphrase"].as_str().unwrap();
    let closed = desk.run(&["review", BUNDLE]);
    assert_eq!(closed.code, 3);
    desk.write("words", "babab-babab-babab-babab-babab-babab\n");
    let wrong = desk.run(&["review", BUNDLE, "--passphrase-file", "words"]);
    assert_eq!(wrong.code, 3);
    desk.write("words", &format!("{words}\n"));
    let open = desk.run(&["review", BUNDLE, "--passphrase-file", "words"]);
    assert_eq!(open.code, 0, "{open}");
    let bytes = fs::read(desk.path(BUNDLE)).unwrap();
    assert!(!bytes.windows(words.len()).any(|it| it == words.as_bytes()));
    shows!(closed, wrong);
}

#[test]
fn what_cannot_be_shared_read_or_said_is_refused_with_what_to_do() {
    let desk = Desk::sample();
    let person = desk.run(&["share", FILE, "--out", BUNDLE, "--scope", "U-01"]);
    let nobody = desk.run(&["share", FILE, "--out", BUNDLE, "--scope", "A-999"]);
    assert!(!desk.path(BUNDLE).exists());
    let shared = share(&desk);
    assert_eq!(shared.code, 0);
    let twice = share(&desk);
    desk.write("letter", "A letter, and no bundle.");
    let letter = desk.run(&["review", "letter"]);
    let mut bytes = fs::read(desk.path(BUNDLE)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(desk.path("changed.tilsyn-review"), &bytes).unwrap();
    let changed = desk.run(&["review", "changed.tilsyn-review"]);
    desk.write("said.jsonl", r#"{"op":"praise","target":"A-02"}"#);
    let said = |desk: &Desk| {
        desk.run(&[
            "return",
            BUNDLE,
            "--out",
            RETURNED,
            "--comments",
            "said.jsonl",
        ])
    };
    let unknown = said(&desk);
    desk.write(
        "said.jsonl",
        r#"{"op":"comment","target":"A-03","text":"Not in it"}"#,
    );
    let outside = said(&desk);
    assert!(!desk.path(RETURNED).exists());
    let codes: Vec<i32> = [
        &person, &nobody, &twice, &letter, &changed, &unknown, &outside,
    ]
    .iter()
    .map(|done| done.code)
    .collect();
    assert_eq!(codes, [4, 2, 3, 3, 3, 4, 2]);
    shows!(person, nobody, twice, letter, unknown, outside);
}
