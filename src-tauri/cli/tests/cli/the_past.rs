//! The past: a record as it was, what differs between two days.

use crate::support::{Desk, Done};

fn later(desk: &Desk, day: &str, arguments: &[&str]) -> Done {
    desk.run_with(arguments, "", |command| {
        command.env("TILSYN_NOW", format!("{day}T09:00:00Z"));
    })
}

/// An activity that is made on 20 November, changed on the 22nd, beside one that comes on the 23rd.
fn written() -> Desk {
    let desk = Desk::new();
    let first =
        r#"{"op":"put","kind":"activity","record":{"name":{"en":"Payroll"},"owner_unit":"HR"}}"#;
    assert_eq!(desk.apply("Kari Holm", "privacy_officer", &[first]).code, 0);
    let change = r#"{"op":"put","kind":"activity","id":"A-01","record":{"name":{"en":"Payroll and pensions"},"owner_unit":"HR","started_on":"2019-01-01"}}"#;
    let new = r#"{"op":"put","kind":"processor","record":{"name":"Cloud payroll"}}"#;
    for (day, line) in [("2026-11-22", change), ("2026-11-23", new)] {
        desk.write("changes.jsonl", line);
        let done = later(
            &desk,
            day,
            &[
                "apply",
                "register.tilsyn",
                "changes.jsonl",
                "--actor",
                "Kari Holm",
                "--role",
                "privacy_officer",
            ],
        );
        assert_eq!(done.code, 0, "{done}");
    }
    desk
}

#[test]
fn a_record_is_shown_as_it_was_at_the_end_of_a_day() {
    let desk = written();
    shows!(
        desk.run(&["show", "register.tilsyn", "A-01", "--as-of", "2026-11-21"]),
        desk.run(&["show", "register.tilsyn", "A-01", "--as-of", "2026-11-22"]),
        desk.run(&["show", "register.tilsyn", "A-01", "--as-of", "2026-11-19"]),
    );
}

#[test]
fn what_differs_between_two_days_is_told_field_by_field() {
    let desk = written();
    shows!(
        desk.run(&[
            "diff",
            "register.tilsyn",
            "--from",
            "2026-11-21",
            "--to",
            "2026-11-30"
        ]),
        desk.run(&[
            "diff",
            "register.tilsyn",
            "--from",
            "2026-11-23",
            "--to",
            "2026-11-30"
        ]),
        desk.run(&[
            "diff",
            "register.tilsyn",
            "--from",
            "2026-11-30",
            "--to",
            "2026-11-23"
        ]),
    );
}

#[test]
fn the_difference_for_programs_has_the_values_before_and_after() {
    let desk = written();
    shows!(desk.run(&[
        "diff",
        "register.tilsyn",
        "--from",
        "2026-11-21",
        "--to",
        "2026-11-30",
        "--json"
    ]));
}
