//! `deadline` and `holidays`.

use crate::support::Desk;

#[test]
fn a_month_from_the_last_day_of_january_rolls_past_a_weekend() {
    let desk = Desk::empty();
    shows!(
        desk.run(&[
            "deadline",
            "--from",
            "2026-01-31",
            "--period",
            "1 month",
            "--calendar",
            "NO"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-01-31",
            "--period",
            "1 month",
            "--calendar",
            "NO",
            "--json"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-01-31",
            "--period",
            "1 month",
            "--calendar",
            "NO",
            "--language",
            "nb"
        ]),
    );
}

#[test]
fn a_period_that_ends_among_uncertain_holidays_shows_both_ends() {
    let desk = Desk::empty();
    shows!(
        desk.run(&[
            "deadline",
            "--from",
            "2026-11-24",
            "--period",
            "1 month",
            "--calendar",
            "SE"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-11-24",
            "--period",
            "1 month",
            "--calendar",
            "SE",
            "--json"
        ]),
    );
}

#[test]
fn working_days_leave_out_what_is_free() {
    shows!(Desk::empty().run(&[
        "deadline",
        "--from",
        "2027-03-24",
        "--period",
        "5 working days",
        "--calendar",
        "NO"
    ]));
}

#[test]
fn seventy_two_hours_over_a_change_of_clocks() {
    let desk = Desk::empty();
    let arguments = [
        "deadline",
        "--from",
        "2026-10-23T22:30",
        "--zone",
        "Europe/Oslo",
        "--period",
        "72 h",
    ];
    shows!(
        desk.run(&arguments),
        desk.run(&[arguments.as_slice(), &["--json"]].concat())
    );
}

#[test]
fn hours_from_a_day_or_from_a_time_that_was_twice_say_what_was_assumed() {
    let desk = Desk::empty();
    shows!(
        desk.run(&[
            "deadline",
            "--from",
            "2026-10-25T02:30",
            "--zone",
            "Europe/Oslo",
            "--period",
            "8 hours"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-05-13",
            "--zone",
            "Europe/Oslo",
            "--period",
            "72 h",
            "--calendar",
            "NO"
        ]),
    );
}

#[test]
fn the_day_of_a_time_is_the_local_one() {
    let desk = Desk::empty();
    let found = desk.json(&[
        "deadline",
        "--from",
        "2026-03-31T23:30Z",
        "--zone",
        "Europe/Oslo",
        "--period",
        "1 month",
        "--calendar",
        "NO",
    ]);
    assert_eq!(found["from"], "2026-04-01");
    assert_eq!(found["legal"], "2026-05-04");
}

#[test]
fn a_computation_that_cannot_be_made_says_what_is_missing() {
    let desk = Desk::empty();
    shows!(
        desk.run(&["deadline", "--from", "2026-01-31", "--period", "1 month"]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-01-31",
            "--period",
            "72 h",
            "--calendar",
            "NO"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-01-31T10:00",
            "--period",
            "1 month",
            "--calendar",
            "NO"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "yesterday",
            "--period",
            "1 month",
            "--calendar",
            "NO"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-01-31",
            "--period",
            "1 moth",
            "--calendar",
            "NO"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-01-31",
            "--period",
            "1 month",
            "--calendar",
            "XX"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-03-29T02:30",
            "--period",
            "72 h",
            "--zone",
            "Europe/Oslo"
        ]),
        desk.run(&[
            "deadline",
            "--from",
            "2026-03-29T02:30",
            "--period",
            "72 h",
            "--zone",
            "Oslo"
        ]),
    );
}

#[test]
fn the_public_holidays_of_a_year() {
    let desk = Desk::empty();
    shows!(
        desk.run(&["holidays", "--country", "NO", "--year", "2027"]),
        desk.run(&["holidays", "--country", "NO", "--year", "2027", "--json"]),
        desk.run(&[
            "holidays",
            "--country",
            "NL",
            "--year",
            "2027",
            "--language",
            "nl"
        ]),
        desk.run(&["holidays", "--country", "SE", "--year", "2050"]),
    );
}

#[test]
fn every_calendar_gives_documents_that_fit_their_schema() {
    let desk = Desk::empty();
    for code in tilsyn_core::calendar::Calendar::known() {
        desk.json(&["holidays", "--country", code, "--year", "2027"]);
        desk.json(&[
            "deadline",
            "--from",
            "2026-11-24",
            "--period",
            "1 month",
            "--calendar",
            code,
        ]);
    }
    desk.json(&[
        "deadline",
        "--from",
        "2026-10-23T22:30",
        "--zone",
        "Europe/Oslo",
        "--period",
        "72 h",
    ]);
}

#[test]
fn a_year_outside_the_calendar_is_wrong_usage() {
    shows!(Desk::empty().run(&["holidays", "--country", "NO", "--year", "1066"]));
}
