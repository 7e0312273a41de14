//! `apply`: all or nothing, in somebody's name.

use crate::support::Desk;

const FILE: &str = "register.tilsyn";

const REQUEST: &str = r#"{"op":"put","kind":"request","as":"$case","record":{"title":"Order for log-in records","family":"pa","subtype":"dom_crim","channel":"letter","received_at":{"at":"2026-11-16T08:00:00Z","zone":"Europe/Oslo"},"requester":{"name":"Investigating judge","organisation":"Storvik District Court","country":"NO"},"contains_personal":true}}"#;
const DISCLOSURE: &str = r#"{"op":"put","kind":"disclosure","record":{"request":"R-2026-001","recipient":"Storvik District Court","country":"NO","data_categories":["Log-in records"],"medium":"encrypted_transfer","encrypted":true}}"#;
const DECISION: &str = r#"{"op":"put","kind":"decision","record":{"request":"R-2026-001","outcome":"COMPLY_NARROWED","reasons":"The court may order these records; the period is narrowed to two days.","basis_art6":"c","allowed_categories":["Log-in records"]}}"#;
const APPROVAL: &str = r#"{"op":"step","request":"R-2026-001","step_code":"FOUR-EYES","answer":"yes","reason":"Compared with the order, line by line."}"#;

fn step(code: &str, answer: &str, reason: &str) -> String {
    format!(
        r#"{{"op":"step","request":"R-2026-001","step_code":"{code}","answer":"{answer}","reason":"{reason}"}}"#
    )
}

fn evaluation() -> Vec<String> {
    vec![
        step("PA-00", "authority", "A court."),
        step("PA-01", "verified", "Called back through the switchboard of the court."),
        r#"{"op":"put","kind":"legal_document","record":{"request":"R-2026-001","kind":"court_order","issuer":"Storvik District Court","issuer_level":"court","country":"NO","date":"2026-11-13","legal_provision":"Criminal Procedure Act § 210"}}"#.to_owned(),
        step("PA-04", "compels", "The provision obliges whoever holds the records."),
        step("PA-05", "met", "It is a court order."),
        step("PA-06", "consulted", "Advice of the legal department of today."),
        step("PA-07", "found", "Legal obligation, Article 6(1)(c)."),
        step("PA-08", "narrowed", "Two days instead of a month."),
        step("PA-09", "none", "Nothing speaks against what is left."),
        step("PA-11", "allowed", "The order does not bar it."),
        step("PA-13", "done", "Encrypted, with a receipt asked for."),
    ]
}

#[test]
fn changes_are_applied_in_one_commit_and_links_may_be_names_given_before() {
    let desk = Desk::new();
    desk.write("order.txt", "By order of the court ...");
    let done = desk.apply(
        "Kari Holm",
        "privacy_officer",
        &[
            r#"{"op":"put","kind":"activity","as":"$news","record":{"name":{"en":"Newsletters","nb":"Nyhetsbrev"},"purposes":[{"key":"p1","text":{"en":"Send news"}}],"bases":[{"purpose":"p1","art6":"a"}]}}"#,
            "",
            r#"{"op":"put","kind":"processor","record":{"name":"Granskjerm Drift AS","service":"Hosting","country":"NO","activities":["$news"]}}"#,
            REQUEST,
            r#"{"op":"attach","owner":"$case","name":"order.txt","file":"order.txt"}"#,
        ],
    );
    shows!(
        done,
        desk.run(&["list", FILE, "activity"]),
        desk.run(&["show", FILE, "P-01"]),
        desk.run(&["show", FILE, "F-01"])
    );
    let events = desk.json(&["history", FILE, "A-01"])["events"][0]["batch"].clone();
    assert_eq!(
        desk.json(&["history", FILE, "P-01"])["events"][0]["batch"],
        events,
        "one commit"
    );
}

#[test]
fn changes_may_come_from_standard_input_with_a_reason() {
    let desk = Desk::new();
    let done = desk.run_with(
        &["apply", FILE, "-", "--actor", "Kari Holm", "--role", "privacy_officer", "--reason", "Yearly review"],
        "\u{feff}{\"op\":\"put\",\"kind\":\"activity\",\"record\":{\"name\":{\"en\":\"Newsletters\"}}}\r\n\r\n",
        |_| {},
    );
    shows!(done, desk.run(&["history", FILE, "A-01"]));
}

#[test]
fn a_change_of_a_record_replaces_its_document_and_the_same_again_changes_nothing() {
    let desk = Desk::new();
    desk.apply(
        "Kari Holm",
        "privacy_officer",
        &[r#"{"op":"put","kind":"activity","record":{"name":{"en":"Newsletters"}}}"#],
    );
    let change = r#"{"op":"put","kind":"activity","id":"A-01","record":{"name":{"en":"Newsletters"},"status":"active"}}"#;
    shows!(
        desk.apply("Kari Holm", "privacy_officer", &[change]),
        desk.apply("Kari Holm", "privacy_officer", &[change]),
        desk.run(&["history", FILE, "A-01"]),
    );
}

#[test]
fn somebody_new_is_added_with_a_key_of_their_own_and_signs_from_then_on() {
    let desk = Desk::new();
    let change = |n: u8| {
        format!(r#"{{"op":"put","kind":"activity","record":{{"name":{{"en":"Activity {n}"}}}}}}"#)
    };
    shows!(
        desk.apply("Nils Berg", "case_handler", &[&change(1)]),
        desk.run(&["list", FILE, "actor"]),
        desk.apply("Nils Berg", "case_handler", &[&change(2)]),
        desk.run(&["history", FILE, "A-02"]),
    );
    let check = desk.json(&["verify", FILE]);
    assert_eq!(check["verdict"], "UNANCHORED");
    assert_eq!(
        check["signers"][0]["name"], "Nils Berg",
        "the last commit is signed with their own key"
    );
    assert_eq!(
        desk.json(&["list", FILE, "actor"])["total"],
        2,
        "nobody is added twice"
    );
}

#[test]
fn somebody_new_can_write_where_no_other_key_lies() {
    let desk = Desk::new();
    std::fs::rename(desk.path("own"), desk.path("elsewhere")).unwrap();
    desk.take_over();
    let done = desk.apply(
        "Nils Berg",
        "case_handler",
        &[r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}}"#],
    );
    assert_eq!(done.code, 0, "{done}");
    assert_eq!(desk.json(&["verify", FILE])["verdict"], "UNANCHORED");
}

#[test]
fn nobody_signs_in_the_name_of_somebody_whose_key_lies_elsewhere() {
    let desk = Desk::new();
    std::fs::rename(desk.path("own"), desk.path("elsewhere")).unwrap();
    desk.take_over();
    shows!(desk.apply(
        "kari  holm",
        "privacy_officer",
        &[r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}}"#]
    ));
}

#[test]
fn an_auditor_changes_nothing() {
    let desk = Desk::new();
    shows!(desk.apply(
        "Aud Revisor",
        "auditor",
        &[r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}}"#]
    ));
    assert_eq!(
        desk.json(&["list", FILE, "actor"])["total"],
        1,
        "nor do they become a participant by trying"
    );
}

#[test]
fn a_disclosure_is_refused_until_everything_stands_and_a_second_person_approved() {
    let desk = Desk::new();
    let officer = |lines: &[&str]| desk.apply("Kari Holm", "privacy_officer", lines);
    let evaluation = evaluation();
    let evaluation: Vec<&str> = evaluation.iter().map(String::as_str).collect();
    shows!(
        officer(&[REQUEST]),
        officer(&[DISCLOSURE]),
        officer(&[DECISION]),
        officer(&evaluation),
        officer(&[DECISION]),
        officer(&[DISCLOSURE]),
        // The same person approves, first openly, then in another role: one name is one person.
        officer(&[APPROVAL, DISCLOSURE]),
        desk.apply("Kari Holm", "approver", &[APPROVAL, DISCLOSURE]),
        desk.apply("Liv Dahl", "approver", &[APPROVAL]),
        officer(&[DISCLOSURE]),
        desk.run(&["show", FILE, "R-2026-001"]),
    );
    assert_eq!(desk.json(&["verify", FILE])["verdict"], "UNANCHORED");
}

#[test]
fn an_older_copy_is_noticed_before_it_is_written_to() {
    let desk = Desk::new();
    std::fs::copy(desk.path(FILE), desk.path("older.tilsyn")).unwrap();
    desk.apply(
        "Kari Holm",
        "privacy_officer",
        &[r#"{"op":"put","kind":"activity","record":{"name":{"en":"X"}}}"#],
    );
    std::fs::rename(desk.path("older.tilsyn"), desk.path(FILE)).unwrap();
    shows!(desk.apply(
        "Kari Holm",
        "privacy_officer",
        &[r#"{"op":"put","kind":"activity","record":{"name":{"en":"Y"}}}"#]
    ));
}

#[test]
fn a_file_without_a_change_writes_nothing() {
    let desk = Desk::new();
    let before = std::fs::read(desk.path(FILE)).unwrap();
    shows!(desk.apply("Nils Berg", "intake", &["", "  "]));
    assert_eq!(std::fs::read(desk.path(FILE)).unwrap(), before);
}

#[test]
fn a_case_is_moved_by_a_change_and_its_state_is_never_written() {
    let desk = Desk::new();
    let apply = |changes: &[&str]| desk.apply("Kari Holm", "privacy_officer", changes);
    let logged = apply(&[REQUEST]);
    shows!(
        logged,
        apply(&[
            r#"{"op":"put","kind":"request","id":"R-2026-001","record":{"title":"Order for log-in records","family":"pa","subtype":"dom_crim","channel":"letter","received_at":{"at":"2026-11-16T08:00:00Z","zone":"Europe/Oslo"},"contains_personal":true,"status":"closed"}}"#
        ]),
        apply(&[
            r#"{"op":"move","request":"R-2026-001","event":"close","reason":"Nothing came of it."}"#
        ]),
        apply(&[r#"{"op":"move","request":"R-2026-001","event":"withdraw"}"#]),
        apply(&[
            r#"{"op":"move","request":"R-2026-001","event":"withdraw","reason":"The court took its order back."}"#
        ]),
        desk.run(&["history", FILE, "R-2026-001"])
    );
}

#[test]
fn a_case_under_secrecy_is_only_counted_unless_somebody_asks_for_it() {
    let desk = Desk::new();
    let secret = REQUEST.replace(
        r#""record":{"#,
        r#""record":{"secrecy_provision":"Criminal Procedure Act § 210","#,
    );
    let logged = desk.apply("Kari Holm", "privacy_officer", &[&secret]);
    shows!(
        logged,
        desk.run(&["list", FILE, "request"]),
        desk.run(&["list", FILE, "request", "--under-secrecy"]),
        desk.run(&["search", FILE, "log-in"]),
        desk.run(&["search", FILE, "log-in", "--under-secrecy"])
    );
    assert_eq!(desk.json(&["list", FILE, "request"])["withheld"], "1-9");
}
