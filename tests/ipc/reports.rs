//! Reports through the commands of the window: seen before they are made, and ended.

use serde_json::{Value, json};

use crate::Program;

fn order(kind: &str, format: &str) -> Value {
    json!({"kind": kind, "format": format, "language": "en", "subject": null})
}

#[test]
fn the_first_pages_of_a_report_are_seen_before_it_is_made_and_nothing_goes_out() {
    let program = Program::with_sample();
    let before = program.rows("export").len();
    let seen = program.ok("preview_report", order("retention", "xlsx"));
    let pages = seen["pages"].as_array().unwrap();
    let total = seen["total"].as_u64().unwrap();
    assert!(!pages.is_empty() && pages.len() as u64 <= total, "{total}");
    for page in pages {
        // A PNG, in base64.
        assert!(page["png"].as_str().unwrap().starts_with("iVBORw0KGgo"));
        assert!(page["width"].as_u64().unwrap() > 400);
    }
    assert_eq!(program.rows("export").len(), before);
    assert_eq!(
        program.code("preview_report", order("case", "pdf")),
        "report-subject"
    );
}

#[test]
fn a_report_of_a_case_is_seen_too() {
    let program = Program::with_sample();
    let case = program.rows("request")[0]["id"].clone();
    let mut asked = order("case", "pdf");
    asked["subject"] = case;
    let seen = program.ok("preview_report", asked);
    assert!(!seen["pages"].as_array().unwrap().is_empty());
    assert_eq!(seen["cut"], false);
}
