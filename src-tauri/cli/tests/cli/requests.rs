//! Requests from outside: split, due, the calendar file, runs of retention, figures, own holidays, a case as it stands,
//! and what nobody gets past the program.

use crate::support::{Desk, Done};

const FILE: &str = "register.tilsyn";
const OFFICER: [&str; 4] = ["--actor", "Kari Holm", "--role", "privacy_officer"];
const APPROVER: [&str; 4] = ["--actor", "Liv Dahl", "--role", "approver"];

const ACCESS: &str = r#"{"op":"put","kind":"request","as":"$case","record":{"title":"Access, spring","family":"ds","subtype":"access","channel":"email","received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"},"requester":{"name":"N. N.","country":"NO"},"data_requested":["Contact data"]}}"#;
const ORDER: &str = r#"{"op":"put","kind":"request","as":"$order","record":{"title":"Order for log-in records","family":"pa","subtype":"dom_crim","channel":"letter","received_at":{"at":"2026-11-16T08:00:00Z","zone":"Europe/Oslo"},"requester":{"name":"Investigating judge","organisation":"Storvik District Court","country":"NO"},"contains_personal":true,"secrecy_provision":"Criminal Procedure Act § 210"}}"#;
const INSURER: &str = r#"{"op":"put","kind":"request","record":{"title":"Claim 77","family":"tp","subtype":"insurer","channel":"letter","received_at":{"at":"2026-11-18T08:00:00Z","zone":"Europe/Oslo"},"requester":{"organisation":"Granvik Forsikring","country":"NO"}}}"#;

fn run(desk: &Desk, asked: &[&str], who: [&str; 4]) -> Done {
    desk.run(&[asked, &who].concat())
}

fn with(lines: &[&str]) -> Desk {
    let desk = Desk::new();
    let done = desk.apply("Kari Holm", "privacy_officer", lines);
    assert_eq!(done.code, 0, "{done}");
    desk
}

#[test]
fn a_message_that_asks_for_three_things_becomes_three_requests() {
    let desk = with(&[ACCESS]);
    shows!(
        run(
            &desk,
            &["split", FILE, "r-2026-001", "--into", "erase,object"],
            OFFICER
        ),
        desk.run(&["list", FILE, "request"]),
        run(
            &desk,
            &["split", FILE, "R-2026-001", "--into", "access"],
            OFFICER
        ),
        run(
            &desk,
            &["split", FILE, "R-2026-001", "--into", "epoc"],
            OFFICER
        ),
        run(
            &desk,
            &["split", FILE, "R-2026-001", "--into", "tea"],
            OFFICER
        ),
    );
    let parts = desk.json(&["list", FILE, "request"]);
    assert_eq!(parts["total"], 3);
}

#[test]
fn what_is_due_is_listed_by_the_day_to_plan_for_and_secrets_are_counted_in_bands() {
    let desk = with(&[ACCESS, ORDER, INSURER]);
    shows!(
        desk.run(&["due", FILE]),
        desk.run(&["due", FILE, "--days", "7"]),
        desk.run(&["due", FILE, "--under-secrecy"]),
        desk.run(&["--language", "nb", "due", FILE]),
        desk.run(&["--language", "nl", "due", FILE]),
        Desk::new().run(&["due", FILE]),
    );
    let list = desk.json(&["due", FILE]);
    assert_eq!(list["withheld"], "1-9");
    let all = desk.json(&["due", FILE, "--under-secrecy"]);
    assert_eq!(all["withheld"], "0");
    assert!(all["items"].as_array().unwrap().len() > list["items"].as_array().unwrap().len());
}

#[test]
fn the_calendar_file_holds_references_and_clocks_and_no_secret_even_when_its_handler_asks() {
    let desk = with(&[ACCESS, ORDER, INSURER]);
    let made = desk.run(&["calendar", FILE, "--out", "due.ics"]);
    let again = desk.run(&["calendar", FILE, "--out", "due.ics"]);
    let recorded = desk.run(&[
        "calendar",
        FILE,
        "--out",
        "due.ics",
        "--force",
        "--actor",
        "Kari Holm",
        "--recipient",
        "The team",
    ]);
    let file = std::fs::read_to_string(desk.path("due.ics")).unwrap();
    let lines: Vec<&str> = file
        .lines()
        .filter(|line| line.starts_with("SUMMARY") || line.starts_with("DTSTART"))
        .collect();
    shows!(made, again, recorded, lines.join("\n"));
    assert!(!file.contains("R-2026-002") && !file.contains("N. N.") && !file.contains("Granvik"));
    assert!(file.contains("BEGIN:VALARM") && file.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn the_log_minimises_itself_in_a_run_that_two_persons_approve() {
    let desk = with(&[
        ACCESS,
        r#"{"op":"move","request":"$case","event":"withdraw","reason":"N. N. took it back."}"#,
    ]);
    let later = |asked: &[&str]| {
        desk.run_with(asked, "", |command| {
            command.env("TILSYN_NOW", "2030-06-03T09:00:00Z");
        })
    };
    let by = |asked: &[&str], who: [&str; 4]| later(&[asked, &who].concat());
    let propose = [
        "retention",
        "propose",
        FILE,
        "--reason",
        "Three years are over.",
    ];
    shows!(
        desk.run(&["retention", "plan", FILE]),
        later(&["retention", "plan", FILE]),
        by(&propose, OFFICER),
        later(&["retention", "run", FILE, "RR-01", "--actor", "Kari Holm"]),
        by(&["retention", "approve", FILE, "RR-01"], OFFICER),
        by(&["retention", "approve", FILE, "RR-01"], APPROVER),
        later(&["retention", "run", FILE, "RR-01", "--actor", "Kari Holm"]),
        later(&["retention", "run", FILE, "RR-01", "--actor", "Kari Holm"]),
        later(&[
            "figures",
            "rights",
            FILE,
            "--from",
            "2026-11-01",
            "--to",
            "2026-11-30"
        ]),
        later(&["retention", "plan", FILE]),
    );
    let bytes = std::fs::read(desk.path(FILE)).unwrap();
    assert!(
        !bytes.windows(5).any(|part| part == b"N. N."),
        "nobody is left in the file"
    );
    assert_eq!(desk.json(&["verify", FILE])["verdict"], "UNANCHORED");
    assert!(
        desk.json(&["retention", "plan", FILE])["items"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn figures_are_told_with_their_rules_and_as_bands_where_a_secret_would_show() {
    let desk = Desk::sample();
    let period = ["--from", "2026-01-01", "--to", "2026-12-31"];
    let figures = |what: &str, more: &[&str]| {
        desk.run(&[["figures", what, FILE].as_slice(), &period, more].concat())
    };
    shows!(
        figures("rights", &[]),
        figures("transparency", &[]),
        figures("transparency", &["--under-secrecy"]),
        desk.run(&[
            "figures",
            "rights",
            FILE,
            "--from",
            "2026-12-31",
            "--to",
            "2026-01-01"
        ]),
    );
    let told = |more: &[&str]| {
        desk.json(&[["figures", "transparency", FILE].as_slice(), &period, more].concat())
    };
    assert_eq!(told(&[])["banded"], true);
    assert_eq!(told(&["--under-secrecy"])["banded"], false);
    desk.json(&[["figures", "rights", FILE].as_slice(), &period].concat());
}

#[test]
fn an_own_holiday_has_its_reason_moves_the_clocks_and_can_be_taken_back() {
    let desk = with(&[ACCESS]);
    let legal = |desk: &Desk| {
        desk.json(&["show", FILE, "R-2026-001"])["case"]["clocks"][0]["legal"].clone()
    };
    assert_eq!(legal(&desk), "2026-12-02");
    let add = [
        "holidays",
        "add",
        FILE,
        "--date",
        "2026-12-02",
        "--name",
        "Town day",
        "--reason",
        "Decree of the municipality of 1 November 2026",
    ];
    shows!(
        run(&desk, &add, OFFICER),
        desk.run(&["holidays", "of", FILE, "--year", "2026"]),
        desk.run(&[
            "holidays",
            "add",
            FILE,
            "--date",
            "2026-12-02",
            "--actor",
            "Kari Holm",
            "--role",
            "privacy_officer"
        ]),
    );
    assert_eq!(legal(&desk), "2026-12-03");
    assert_eq!(
        desk.json(&["holidays", "of", FILE, "--year", "2026"])["own"][0]["change"],
        "added"
    );
    let forget = [
        "holidays",
        "forget",
        FILE,
        "--date",
        "2026-12-02",
        "--reason",
        "It was a mistake.",
    ];
    shows_after(&desk, &forget);
    assert_eq!(legal(&desk), "2026-12-02");
}

fn shows_after(desk: &Desk, forget: &[&str]) {
    let done = run(desk, forget, OFFICER);
    assert_eq!(done.code, 0, "{done}");
    let again = run(desk, forget, OFFICER);
    assert_eq!(
        again.code, 2,
        "of that day nothing is said any more: {again}"
    );
}

#[test]
fn a_case_is_shown_with_its_clocks_its_moves_and_what_each_of_them_lacks() {
    let desk = with(&[
        ACCESS,
        INSURER,
        r#"{"op":"step","request":"$case","step_code":"DS-01","answer":"controller","reason":"Our own customers."}"#,
        r#"{"op":"step","request":"$case","step_code":"DS-02","answer":"doubt","reason":"Another address than ours."}"#,
    ]);
    let opinion = |who: &str, role: &str| {
        desk.apply(
            who,
            role,
            &[r#"{"op":"step","request":"R-2026-001","step_code":"OPINION","answer":"favourable","reason":"A call back to the known number is enough."}"#],
        )
    };
    shows!(
        opinion("Kari Holm", "privacy_officer"),
        opinion("Ola Lie", "legal_reviewer"),
        desk.run(&["show", FILE, "R-2026-001"]),
        desk.run(&["show", FILE, "R-2026-002"]),
        desk.run(&["--language", "nb", "show", FILE, "R-2026-001"]),
        desk.run(&["--language", "nl", "show", FILE, "R-2026-001"]),
    );
    let case = desk.json(&["show", FILE, "R-2026-001"])["case"].clone();
    assert_eq!(case["state"], "triaged");
    let asks = case["moves"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["event"] == "ask_identity")
        .unwrap();
    assert_eq!(asks["missing"][0]["code"], "question_sent");
    assert_eq!(case["opinions"][0]["by"], "Ola Lie");
    assert_eq!(
        desk.json(&["show", FILE, "R-2026-002"])["case"]["guidance"]["source_status"],
        "knowledge"
    );
}

#[test]
fn a_case_under_secrecy_is_read_in_no_way_without_being_asked_for() {
    let desk = with(&[
        ACCESS,
        ORDER,
        r#"{"op":"attach","owner":"$order","name":"order.txt","text":"Zebra"}"#,
    ]);
    let ways: [&[&str]; 7] = [
        &["show", FILE, "R-2026-002"],
        &["show", FILE, "R-2026-002/1"],
        &["show", FILE, "R-2026-002", "--as-of", "2026-11-20"],
        &["history", FILE, "R-2026-002"],
        &[
            "report",
            FILE,
            "case",
            "--out",
            "case.pdf",
            "--request",
            "R-2026-002",
        ],
        &[
            "export-trail",
            FILE,
            "--out",
            "export",
            "--extract",
            "R-2026-002",
        ],
        &[
            "erase",
            FILE,
            "R-2026-002",
            "--ground",
            "unlawful",
            "--reason",
            "x",
            "--dry-run",
        ],
    ];
    for way in ways {
        let done = desk.run(way);
        assert_eq!(done.code, 2, "{done}");
        assert!(done.err.contains("no record"), "{done}");
        assert!(!done.out.contains("log-in"), "{done}");
    }
    for way in [
        desk.run(&["diff", FILE, "--from", "2026-11-01", "--to", "2026-11-20"]),
        desk.run(&["list", FILE, "attachment"]),
        desk.run(&["search", FILE, "Investigating"]),
        desk.run(&["due", FILE]),
    ] {
        assert!(
            !way.out.contains("log-in")
                && !way.out.contains("R-2026-002")
                && !way.out.contains("order.txt"),
            "{way}"
        );
    }
    let trail = desk.run(&["export-trail", FILE, "--out", "for-all"]);
    assert_eq!(trail.code, 0, "{trail}");
    let values = std::fs::read_to_string(desk.path("for-all/disclosures.jsonl")).unwrap();
    assert!(!values.contains("Storvik") && values.contains("Access, spring"));
    let secret = desk.run(&[
        "export-trail",
        FILE,
        "--out",
        "restricted",
        "--under-secrecy",
    ]);
    assert_eq!(secret.code, 0, "{secret}");
    assert!(
        std::fs::read_to_string(desk.path("restricted/disclosures.jsonl"))
            .unwrap()
            .contains("Storvik")
    );
    let register = desk.run(&["export-register", FILE, "--out", "register.json"]);
    assert_eq!(register.code, 0, "{register}");
    assert!(
        !std::fs::read_to_string(desk.path("register.json"))
            .unwrap()
            .contains("Storvik")
    );
    let shown = desk.run(&["show", FILE, "R-2026-002", "--under-secrecy"]);
    assert!(shown.code == 0 && shown.out.contains("log-in"), "{shown}");
}

#[test]
fn bad_input_is_refused_each_with_its_own_reason_and_nothing_is_written() {
    let desk = with(&[ACCESS, ORDER]);
    let before = std::fs::read(desk.path(FILE)).unwrap();
    std::fs::write(desk.path("big.pdf"), vec![b' '; 60 * 1024 * 1024]).unwrap();
    std::fs::write(desk.path("order.pdf"), b"MZ\x90\x00\x03\x00\x00\x00").unwrap();
    let refused = |line: &str| {
        let done = desk.apply("Kari Holm", "privacy_officer", &[line]);
        assert_eq!(done.code, 4, "{done}");
        assert_eq!(std::fs::read(desk.path(FILE)).unwrap(), before, "{done}");
        done
    };
    shows!(
        refused(&ACCESS.replace("2026-11-02T09", "2026-12-02T09")),
        refused(&ACCESS.replace("Europe/Oslo", "Europe/Osslo")),
        refused(
            r#"{"op":"step","request":"R-2026-001","step_code":"DS-09","answer":"done","reason":"Out of order."}"#
        ),
        refused(
            r#"{"op":"put","kind":"decision","record":{"request":"R-2026-001","outcome":"GRANT_FULL","reasons":"Without evidence."}}"#
        ),
        refused(r#"{"op":"attach","owner":"R-2026-001","name":"big.pdf","file":"big.pdf"}"#),
        refused(r#"{"op":"attach","owner":"R-2026-001","name":"order.pdf","file":"order.pdf"}"#),
    );
}
