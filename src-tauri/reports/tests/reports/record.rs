//! The record of processing activities.

use serde_json::json;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Language;
use tilsyn_reports::document::Value;
use tilsyn_reports::{Format, ReportError, ReportKind};

use super::support::{
    Own, column, document, in_file, make, order, parts_of, run, sample, squeezed, table, text_of,
};

const PDF: (ReportKind, Format) = (ReportKind::RecordController, Format::Pdf);

#[test]
fn the_record_is_archival_tagged_and_sound_in_every_language() {
    let (_folder, workspace) = sample();
    for language in Language::ALL {
        let report = make(&workspace, &order(PDF.0, PDF.1, language));
        assert!(report.bytes.starts_with(b"%PDF-1.7"), "{language}");
        let (_out, path) = in_file(&report);
        run("qpdf", &["--check"], &path);
        let info = run("pdfinfo", &[], &path);
        assert!(info.contains("Tagged:          yes"), "{info}");
        let xmp = run("pdfinfo", &["-meta"], &path);
        assert!(
            xmp.contains("<pdfaid:part>3</pdfaid:part>")
                && xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"),
            "{xmp}"
        );
        assert!(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), "{xmp}");
        assert!(
            xmp.contains(&format!("<rdf:li>{language}")),
            "the language is named: {xmp}"
        );
    }
}

#[test]
fn every_activity_and_every_processor_is_in_it_and_no_word_is_without_words() {
    let (_folder, workspace) = sample();
    for language in Language::ALL {
        let text = text_of(&make(&workspace, &order(PDF.0, PDF.1, language)));
        let squeezed = squeezed(&text);
        for kind in [Kind::Activity, Kind::Processor, Kind::Transfer] {
            for stored in workspace.all(kind).unwrap() {
                let left_out = matches!(&stored.record, tilsyn_core::record::Record::Activity(it)
                    if it.role == Some(tilsyn_core::activity::ActivityRole::Processor));
                assert_eq!(
                    text.contains(&stored.reference),
                    !left_out,
                    "{language} {}",
                    stored.reference
                );
            }
        }
        assert!(squeezed.contains("FjordlysProgramvareAS"));
        for defect in ["<report-", "<field-", "<art30-", "{$", "DATETIME("] {
            assert!(!squeezed.contains(defect), "{language}: {defect}");
        }
    }
}

#[test]
fn every_page_carries_the_whole_head() {
    let (_folder, workspace) = sample();
    let report = make(&workspace, &order(PDF.0, PDF.1, Language::En));
    let root = squeezed(&tilsyn_reports::printed_root(
        &workspace.head().unwrap().root,
    ));
    let text = text_of(&report);
    let pages: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| !page.trim().is_empty())
        .collect();
    assert!(pages.len() > 10);
    for (number, page) in pages.iter().enumerate() {
        assert!(squeezed(page).contains(&root), "page {}", number + 1);
        assert!(
            squeezed(page).contains(&format!("page{}of{}", number + 1, pages.len())),
            "page {}",
            number + 1
        );
    }
}

#[test]
fn the_same_order_gives_the_same_bytes_and_another_date_others() {
    let (_folder, workspace) = sample();
    for (kind, format) in [PDF, (ReportKind::RecordController, Format::Xlsx)] {
        let order = order(kind, format, Language::Nb);
        let first = make(&workspace, &order);
        assert!(first == make(&workspace, &order), "{format}");
        let later = tilsyn_reports::Order {
            generated_at: order.generated_at + chrono::TimeDelta::days(1),
            ..order
        };
        assert!(first != make(&workspace, &later), "{format}");
    }
}

#[test]
fn the_workbook_has_a_sheet_per_entity_and_no_formula() {
    let (_folder, workspace) = sample();
    let report = make(
        &workspace,
        &order(ReportKind::RecordController, Format::Xlsx, Language::En),
    );
    assert_eq!(
        report.suggested_name,
        "record-controller-2026-11-21-en.xlsx"
    );
    let parts = parts_of(&report);
    let part = |name: &str| {
        parts
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, text)| text.as_str())
            .unwrap()
    };
    let book = part("xl/workbook.xml");
    for sheet in [
        "meta",
        "activities",
        "purposes",
        "data",
        "recipients",
        "retention",
        "measures",
        "processors",
        "transfers",
    ] {
        assert!(book.contains(&format!("name=\"{sheet}\"")), "{sheet}");
    }
    for (name, text) in parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/"))
    {
        assert!(!text.contains("<f>") && !text.contains("<f "), "{name}");
        if !name.contains("_rels") {
            assert!(text.contains("state=\"frozen\""), "{name}");
        }
    }
    assert!(
        !parts
            .iter()
            .any(|(name, _)| name.contains("externalLink") || name.contains("connections"))
    );
    let all: String = parts.iter().map(|(_, text)| text.as_str()).collect();
    assert!(all.contains("Profiling for marketing"));
    assert!(part("docProps/core.xml").contains("2026-11-21T09:30:00Z"));
}

#[test]
fn a_format_that_a_report_has_not_is_refused_in_words() {
    let (_folder, workspace) = sample();
    let format = tilsyn_reports::make(
        &workspace,
        &order(ReportKind::Case, Format::Xlsx, Language::En),
    )
    .unwrap_err();
    let subject = tilsyn_reports::make(
        &workspace,
        &order(ReportKind::Case, Format::Pdf, Language::En),
    )
    .unwrap_err();
    for language in Language::ALL {
        let words = tilsyn_core::text::Words::new(language).unwrap();
        for error in [
            &ReportError::NotYet(ReportKind::Case),
            &format,
            &subject,
            &ReportError::Typeset("x".to_owned()),
            &ReportError::Internal("x"),
        ] {
            words.try_say(&error.sentence()).unwrap();
            words.try_say(&error.remedy()).unwrap();
        }
        for kind in ReportKind::ALL {
            words.try_say(&kind.name()).unwrap();
        }
    }
}

#[test]
fn codes_read_back() {
    for kind in ReportKind::ALL {
        assert_eq!(kind.code().parse::<ReportKind>().unwrap(), *kind);
    }
    assert_eq!(ReportKind::ALL.len(), 17);
    assert!(
        "record"
            .parse::<ReportKind>()
            .unwrap_err()
            .to_string()
            .contains("record-controller")
    );
}

#[test]
fn what_changed_since_the_report_was_last_given_out_is_told_record_by_record() {
    let mut own = Own::new("Example AS");
    let activity = |name: &str, unit: &str| json!({"op": "put", "kind": "activity", "record": {"name": {"en": name}, "owner_unit": unit}});
    let changed = own.apply(&activity("Payroll", "HR"));
    own.apply(&activity("Newsletter", "Marketing"));
    let order = order(ReportKind::RecordController, Format::Json, Language::En);
    let before = document(&own.workspace, &order);
    let chapter = |said: &tilsyn_reports::document::Document| {
        let found = said.chapters.iter().find(|it| it.id == "changes");
        found.unwrap().title.clone()
    };
    assert_eq!(chapter(&before), "Changes since the register was begun");
    let head = own.workspace.head().unwrap();
    let zone = own.workspace.home().unwrap().zone;
    let copy = order.given_out("record.json".parse().unwrap(), b"bytes", &head, zone);
    own.commit(|tx| tx.create(copy.into(), None));
    own.apply(&json!({"op": "put", "kind": "activity", "id": changed, "record": {"name": {"en": "Payroll"}, "owner_unit": "Finance"}}));
    own.apply(&activity("Door", "Reception"));
    let after = document(&own.workspace, &order);
    assert_eq!(
        chapter(&after),
        "Changes since the copy X-01 was given out on 21 November 2026"
    );
    let since = table(&after, "changes-since");
    let names: Vec<String> = column(&since, "ref")
        .into_iter()
        .map(|value| match value {
            Value::Reference { title, .. } => title,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(names, ["Payroll", "Door"]);
    let codes: Vec<String> = column(&since, "change")
        .into_iter()
        .map(|value| match value {
            Value::Word { code, .. } => code,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(codes, ["changed", "created"]);
    let fields = column(&since, "fields");
    assert!(
        matches!(&fields[0], Value::List(all) if all.len() == 1),
        "{fields:?}"
    );
    assert_eq!(fields[1], Value::Empty);
}
