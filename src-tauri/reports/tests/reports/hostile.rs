//! Text that wants to be more than text.

use serde_json::{Value, json};
use tilsyn_core::text::Language;
use tilsyn_reports::{Format, Order, ReportKind};

use super::support::{Own, in_file, make, order, parts_of, run, squeezed, text_of};

/// What is written, and how a page shows it.
const TEXTS: &[(&str, &str)] = &[
    ("#eval(\"1+1\")", "#eval(\"1+1\")"),
    (
        "$x^2$ *bold* _em_ `raw` <label> @ref",
        "$x^2$ *bold* _em_ `raw` <label> @ref",
    ),
    ("= Heading", "= Heading"),
    (
        "#image(\"/etc/passwd\") #import \"@preview/x:0.1.0\"",
        "#image(\"/etc/passwd\") #import \"@preview/x:0.1.0\"",
    ),
    (
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "=HYPERLINK(\"http://example.org\",\"x\")",
    ),
    ("+1+cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0"),
    ("@SUM(1,2)", "@SUM(1,2)"),
    ("javascript:alert(1)", "javascript:alert(1)"),
    ("safe\u{202e}gpj.exe", "safe‹U+202E›gpj.exe"),
    (
        "a\u{2066}b\u{2069}c\u{200b}d",
        "a‹U+2066›b‹U+2069›c‹U+200B›d",
    ),
    ("pua\u{e000}\u{f8ff} non\u{fffe}", "pua"),
    ("漢字 and 🙂", "‹U+6F22›‹U+5B57› and ‹U+1F642›"),
    ("{ \"json\": \"\\u0000\" }", "{ \"json\": \"\\u0000\" }"),
    ("q\u{323}\u{301}\u{20dd} e\u{301}", ""),
    ("שלום مرحبا नमस्ते", ""),
    (
        "<script>alert(1)</script> &amp;",
        "<script>alert(1)</script> &amp;",
    ),
];

pub fn register(texts: &[String]) -> Own {
    let mut own = Own::new("#eval(\"x\") AS = *A*");
    let long = texts.join("\n");
    for text in texts {
        let line: String = text.chars().take(300).collect();
        let system = own.apply(&json!({ "op": "put", "kind": "system", "record": {
            "name": line, "description": long, "owner_unit": line,
        }}));
        let measure = own.apply(&json!({ "op": "put", "kind": "measure", "record": {
            "name": line, "text": { "en": long }, "evidence_ref": line,
        }}));
        own.apply(&json!({ "op": "put", "kind": "activity", "record": {
            "name": { "en": line },
            "owner_unit": line,
            "purposes": [{ "key": "p1", "text": { "en": long } }],
            "subject_categories": [line],
            "data_items": [{ "category": line, "description": long }],
            "bases": [{ "purpose": "p1", "art6": "f", "interest": { "en": long } }],
            "recipients": [{ "kind": "other", "name": line, "purpose": long }],
            "retention": [{ "criteria_text": long }],
            "toms": [{ "kind": "other", "text": long }, { "measure": measure }],
            "systems": [system],
            "remarks": long,
        }}));
    }
    own
}

pub fn texts() -> Vec<String> {
    TEXTS.iter().map(|(text, _)| (*text).to_owned()).collect()
}

#[test]
fn hostile_text_comes_out_as_text_in_the_record() {
    let own = register(&texts());
    let report = make(
        &own.workspace,
        &order(ReportKind::RecordController, Format::Pdf, Language::En),
    );
    let (_folder, path) = in_file(&report);
    run("qpdf", &["--check"], &path);
    let text = squeezed(&text_of(&report));
    for (written, shown) in TEXTS {
        assert!(text.contains(&squeezed(shown)), "{written:?}");
    }
    assert!(!text.contains('\u{202e}'));
    // No address that people wrote becomes a link.
    let raw = run(
        "qpdf",
        &[
            "--qdf",
            "--object-streams=disable",
            "--stream-data=uncompress",
            "--replace-input",
        ],
        &path,
    );
    drop(raw);
    let pdf = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
    assert!(!pdf.contains("/URI") && !pdf.contains("/JavaScript") && !pdf.contains("/Launch"));
}

#[test]
fn hostile_text_is_text_in_the_workbook_and_marked_where_it_begins_like_a_formula() {
    let own = register(&texts());
    let parts = parts_of(&make(
        &own.workspace,
        &order(ReportKind::RecordController, Format::Xlsx, Language::En),
    ));
    for (name, text) in &parts {
        assert!(
            !text.contains("<f>") && !text.contains("<f ") && !text.contains("External"),
            "{name}"
        );
    }
    let styles = &parts
        .iter()
        .find(|(name, _)| name == "xl/styles.xml")
        .unwrap()
        .1;
    assert!(styles.contains("quotePrefix=\"1\""));
    let strings = &parts
        .iter()
        .find(|(name, _)| name == "xl/sharedStrings.xml")
        .unwrap()
        .1;
    assert!(strings.contains("=HYPERLINK(\"http://example.org\",\"x\")"));
}

#[test]
fn words_as_long_as_a_field_allows_stay_on_the_page_and_in_the_cell() {
    for long in [
        "x".repeat(20_000),
        "https://example.org/".repeat(900),
        "\u{301}".repeat(5_000),
        "a\n".repeat(9_000),
    ] {
        let own = register(&[long.replace('\n', " ")]);
        for format in [Format::Pdf, Format::Xlsx] {
            let report = make(
                &own.workspace,
                &order(ReportKind::RecordController, format, Language::Nl),
            );
            if format == Format::Pdf {
                let (_folder, path) = in_file(&report);
                run("qpdf", &["--check"], &path);
                let written = long.chars().filter(|c| *c == 'x').count();
                let shown = text_of(&report).chars().filter(|c| *c == 'x').count();
                assert!(
                    shown >= written,
                    "nothing of {} characters is lost",
                    long.chars().count()
                );
            }
        }
    }
}

#[test]
fn an_empty_register_says_so() {
    let own = Own::new("Tomt AS");
    for language in Language::ALL {
        let report = make(
            &own.workspace,
            &order(ReportKind::RecordController, Format::Pdf, language),
        );
        let words = tilsyn_core::text::Words::new(language).unwrap();
        assert!(
            squeezed(&text_of(&report)).contains(&squeezed(&words.word("report-no-activities")))
        );
    }
}

#[test]
fn hostile_text_comes_out_as_text_in_a_case_file() {
    let mut own = Own::new("Saksmappe AS");
    let long = texts().join("\n");
    let request = own.apply(
        &json!({ "op": "put", "kind": "request", "as": "$r", "record": {
            "title": "#panic() = *x* \u{202e}",
            "family": "ds",
            "subtype": "access",
            "received_at": { "at": "2026-11-20T08:00:00Z", "zone": "Europe/Oslo" },
            "requester": { "name": "=cmd()", "contact": "javascript:alert(1)" },
            "scope_text": long,
        }}),
    );
    own.apply(
        &json!({ "op": "attach", "owner": "$r", "name": "../../etc/#x.pdf", "text": "hello" }),
    );
    own.apply(&json!({ "op": "step", "request": "$r", "step_code": "DS-01", "answer": "controller", "reason": long }));
    let order = Order {
        subject: Some(request),
        ..order(ReportKind::Case, Format::Pdf, Language::En)
    };
    let report = make(&own.workspace, &order);
    let (_folder, path) = in_file(&report);
    run("qpdf", &["--check"], &path);
    let text = squeezed(&text_of(&report));
    for (written, shown) in TEXTS {
        assert!(text.contains(&squeezed(shown)), "{written:?}");
    }
    let trail: Value =
        serde_json::from_slice(&super::support::embedded(&report, "trail.json")).unwrap();
    assert!(
        trail.to_string().contains("\u{202e}"),
        "the machine's copy keeps the text as it is"
    );
}
