//! `notice`: the notice that the register supports, with what is missing named; and what is out of date in a kept one.

use std::fs;

use crate::schema;
use crate::support::Desk;

const FILE: &str = "register.tilsyn";

#[test]
fn what_the_register_lacks_for_a_notice_is_named_and_the_program_ends_with_one() {
    let desk = Desk::sample();
    let before = fs::read(desk.path(FILE)).unwrap();
    let done = desk.run(&["notice", FILE, "--out", "notice.txt"]);
    assert_eq!(done.code, 1, "{done}");
    let text = fs::read_to_string(desk.path("notice.txt")).unwrap();
    assert!(text.starts_with("Privacy notice of Fjordlys Programvare AS\n"));
    assert!(text.contains("[[missing: how long the data are kept]]"));
    assert!(
        fs::read(desk.path(FILE)).unwrap() == before,
        "the file is untouched"
    );
    let dutch = desk.run(&[
        "notice",
        FILE,
        "--language",
        "nl",
        "--out",
        "verklaring.html",
        "--json",
    ]);
    assert_eq!(dutch.code, 1);
    let json: serde_json::Value = serde_json::from_str(&dutch.out).unwrap();
    schema::check("notice", &json);
    assert!(!json["missing"].as_array().unwrap().is_empty());
    assert!(
        fs::read_to_string(desk.path("verklaring.html"))
            .unwrap()
            .contains("<html lang=\"nl-NL\">")
    );
    shows!(done);
}

#[test]
fn a_file_that_exists_and_a_format_that_there_is_not_are_refused() {
    let desk = Desk::sample();
    fs::write(desk.path("notice.txt"), "kept").unwrap();
    let there = desk.run(&["notice", FILE, "--out", "notice.txt"]);
    let format = desk.run(&["notice", FILE, "--out", "notice.odt"]);
    let nothing = desk.run(&["notice", FILE]);
    assert_eq!((there.code, format.code, nothing.code), (3, 2, 2));
    assert_eq!(fs::read_to_string(desk.path("notice.txt")).unwrap(), "kept");
    shows!(there, format, nothing);
}

#[test]
fn a_kept_notice_shows_which_of_its_sentences_a_change_left_behind() {
    let desk = Desk::sample();
    let kept = desk.run(&[
        "notice",
        FILE,
        "--keep",
        "--actor",
        "Ingrid Solvang",
        "--replaces",
        "N-02",
    ]);
    assert_eq!(kept.code, 1, "{kept}");
    let current = desk.run(&["notice", FILE, "--outdated", "N-04"]);
    assert_eq!(current.code, 0, "{current}");
    fs::write(
        desk.path("changes.jsonl"),
        r#"{"op":"put","kind":"organisation","id":"O-01","record":{"legal_name":"Fjordlys Programvare AS","kind":"own","country":"NO","tz":"Europe/Oslo","address":"Fjordlyskaia 9, 0000 Oslo","email":"personvern@fjordlys.example"}}"#,
    )
    .unwrap();
    let applied = desk.run(&[
        "apply",
        FILE,
        "changes.jsonl",
        "--actor",
        "Ingrid Solvang",
        "--role",
        "privacy_officer",
    ]);
    assert_eq!(applied.code, 0, "{applied}");
    let outdated = desk.run(&["notice", FILE, "--outdated", "N-04"]);
    assert_eq!(outdated.code, 1, "{outdated}");
    assert!(outdated.out.contains("Fjordlyskaia 9"), "{outdated}");
    let json = desk.run(&["notice", FILE, "--outdated", "N-04", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    schema::check("notice", &json);
    assert_eq!(json["changes"][0]["because"][0]["ref"], "O-01");
    shows!(kept, current, outdated);
}
