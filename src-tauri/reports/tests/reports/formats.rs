//! Every format of a report on the model: sound, the same twice, and nothing in it that a text could make happen.

use serde_json::{Value, json};
use tilsyn_core::text::{Language, Words};
use tilsyn_reports::document::{Audience, Why};
use tilsyn_reports::{Format, Order, Report, ReportKind, Scope, Sources, document};

use super::schema;
use super::support::{Own, in_file, make, order, parts_of, run, sample, squeezed, text_of};

const WRITTEN: [Format; 6] = [
    Format::Html,
    Format::Docx,
    Format::Xlsx,
    Format::Ods,
    Format::Csv,
    Format::Json,
];

const KINDS: [ReportKind; 2] = [ReportKind::RecordController, ReportKind::RecordProcessor];

/// The text parts of a report: the file itself, or the files of a package.
fn texts(report: &Report) -> Vec<(String, String)> {
    if report.bytes.starts_with(b"PK") {
        parts_of(report)
    } else {
        let text = String::from_utf8(report.bytes.clone()).unwrap();
        vec![(report.suggested_name.clone(), text)]
    }
}

fn all_text(report: &Report) -> String {
    texts(report).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn every_format_is_the_same_twice_and_holds_every_activity_in_every_language() {
    let (_folder, workspace) = sample();
    for kind in KINDS {
        for format in WRITTEN {
            for language in Language::ALL {
                let order = order(kind, format, language);
                let report = make(&workspace, &order);
                assert!(report == make(&workspace, &order), "{kind} {format}");
                let text = all_text(&report);
                for defect in [
                    "<report-",
                    "&lt;report-",
                    "<field-",
                    "&lt;field-",
                    "{$",
                    "DATETIME(",
                ] {
                    assert!(
                        !text.contains(defect),
                        "{kind} {format} {language}: {defect}"
                    );
                }
                let wanted = if kind == ReportKind::RecordController {
                    "A-02"
                } else {
                    "A-11"
                };
                assert!(text.contains(wanted), "{kind} {format} {language}");
            }
        }
    }
}

#[test]
fn pages_and_packages_are_well_formed_xml() {
    let (_folder, workspace) = sample();
    for kind in KINDS {
        for format in [Format::Html, Format::Docx, Format::Xlsx, Format::Ods] {
            let report = make(&workspace, &order(kind, format, Language::Nl));
            for (name, text) in texts(&report) {
                if name == "mimetype" {
                    assert_eq!(text, "application/vnd.oasis.opendocument.spreadsheet");
                    continue;
                }
                let options = roxmltree::ParsingOptions {
                    allow_dtd: true,
                    ..roxmltree::ParsingOptions::default()
                };
                if let Err(error) = roxmltree::Document::parse_with_options(&text, options) {
                    panic!("{format} {name}: {error}");
                }
            }
        }
    }
}

#[test]
fn the_json_has_the_published_shape_and_names_in_order() {
    let (_folder, workspace) = sample();
    for kind in KINDS {
        for audience in kind.audiences() {
            let order = Order {
                audience: *audience,
                ..order(kind, Format::Json, Language::Nb)
            };
            let report = make(&workspace, &order);
            let value: Value = serde_json::from_slice(&report.bytes).unwrap();
            schema::check("report", &value);
            // serde_json keeps names in order here: what it writes again is what was written.
            assert_eq!(value.to_string().into_bytes(), report.bytes);
            let ids: Vec<&str> = value["tables"]
                .as_array()
                .unwrap()
                .iter()
                .map(|table| table["id"].as_str().unwrap())
                .collect();
            let mut once = ids.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), ids.len(), "{ids:?}");
        }
    }
}

#[test]
fn a_pdf_on_a_register_has_its_data_embedded_and_lists_them_with_their_digest() {
    let (_folder, workspace) = sample();
    let pdf = make(
        &workspace,
        &order(ReportKind::RecordProcessor, Format::Pdf, Language::En),
    );
    let json = make(
        &workspace,
        &order(ReportKind::RecordProcessor, Format::Json, Language::En),
    );
    assert_eq!(super::support::embedded(&pdf, "report.json"), json.bytes);
    let (_out, path) = in_file(&pdf);
    run("qpdf", &["--check"], &path);
    let meta = run("pdfinfo", &["-meta"], &path);
    assert!(meta.contains("<pdfaid:part>3</pdfaid:part>"), "{meta}");
    let digest = {
        use sha2::Digest as _;
        tilsyn_trail::to_hex(&sha2::Sha256::digest(&json.bytes))
    };
    assert!(squeezed(&text_of(&pdf)).contains(&digest));
}

const HOSTILE: [&str; 7] = [
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "+1+cmd|' /C calc'!A0",
    "@SUM(1,2)",
    "<script>alert(1)</script> &amp; ]]>",
    "\"><img src=x onerror=alert(1)>",
    "safe\u{202e}gpj.exe",
    "pua\u{e000} non\u{fffe}",
];

fn hostile() -> Own {
    let mut own = Own::new("<b>=A1</b> AS");
    let long = HOSTILE.join("\n");
    for text in HOSTILE {
        for role in ["controller", "processor"] {
            own.apply(&json!({ "op": "put", "kind": "activity", "record": {
                "name": { "en": text },
                "role": role,
                "owner_unit": text,
                "purposes": [{ "key": "p1", "text": { "en": long } }],
                "processing_operations": [text],
                "subject_categories": [text],
                "data_items": [{ "category": text, "description": long }],
                "recipients": [{ "kind": "other", "name": text, "purpose": long }],
                "toms": [{ "kind": "other", "text": long }],
                "remarks": long,
            }}));
        }
    }
    own
}

#[test]
fn hostile_text_is_text_in_every_format() {
    let own = hostile();
    for kind in KINDS {
        for format in WRITTEN {
            let report = make(&own.workspace, &order(kind, format, Language::En));
            for (name, text) in texts(&report) {
                let at = format!("{kind} {format} {name}");
                match format {
                    Format::Json => {}
                    // For programs the text is as it was written; for people nothing begins a formula.
                    Format::Csv => {
                        let for_programs = name.contains("machine");
                        let formula = text.contains("\"=HYPERLINK") || text.contains("\"@SUM");
                        if !for_programs {
                            assert!(!formula, "{at}");
                        } else if !name.contains("findings") {
                            // A finding names a record within its sentence, or in a cell of its own.
                            assert_eq!(formula, text.contains("HYPERLINK"), "{at}");
                        }
                    }
                    _ => {
                        for refused in [
                            "<script",
                            "<img",
                            "<f>",
                            "<f ",
                            "table:formula",
                            "javascript:",
                            "\u{202e}",
                            "TargetMode=\"External\"",
                            "onerror=alert(1)\"",
                        ] {
                            assert!(!text.contains(refused), "{at}: {refused}");
                        }
                        for link in text.split("<hyperlink ").skip(1) {
                            let link = link.split('>').next().unwrap();
                            assert!(
                                link.contains("location=") && !link.contains("r:id"),
                                "{at}: {link}"
                            );
                        }
                        assert!(
                            text.matches("href=").count() == text.matches("href=\"#c-").count(),
                            "{at}"
                        );
                    }
                }
            }
            // The literal text is there.
            let all = all_text(&report)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("\\\"", "\"")
                .replace("\"\"", "\"");
            for literal in [
                "alert(1)</script>",
                "HYPERLINK(\"http://example.org\",\"x\")",
                "@SUM(1,2)",
            ] {
                assert!(all.contains(literal), "{kind} {format}: {literal}");
            }
        }
    }
}

#[test]
fn workbooks_freeze_and_filter_their_heads_and_type_their_dates() {
    let (_folder, workspace) = sample();
    let report = make(
        &workspace,
        &order(ReportKind::RecordController, Format::Xlsx, Language::En),
    );
    let sheets: Vec<String> = parts_of(&report)
        .into_iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"))
        .map(|(_, text)| text)
        .collect();
    assert!(sheets.len() > 9);
    assert!(sheets.iter().all(|text| text.contains("state=\"frozen\"")));
    assert!(sheets.iter().any(|text| text.contains("<autoFilter")));
    assert!(sheets.iter().any(|text| text.contains("<hyperlink ")));
    let ods = parts_of(&make(
        &workspace,
        &order(ReportKind::RecordController, Format::Ods, Language::En),
    ));
    let content = &ods
        .iter()
        .find(|(name, _)| name == "content.xml")
        .unwrap()
        .1;
    assert!(content.contains("office:value-type=\"date\""));
    assert!(content.contains("table:display-filter-buttons"));
    assert_eq!(ods.first().unwrap().0, "mimetype");
}

#[test]
fn what_an_audience_does_not_get_is_not_in_any_format_and_is_said_to_be_left_out() {
    let mut own = Own::new("Kunde AS");
    own.apply(&json!({ "op": "put", "kind": "activity", "record": {
        "name": { "en": "Support" }, "role": "controller", "remarks": "between ourselves, unwisely",
    }}));
    own.apply(&json!({ "op": "put", "kind": "activity", "record": {
        "name": { "en": "Hosting" }, "role": "processor", "remarks": "between ourselves, unwisely",
    }}));
    for kind in KINDS {
        for audience in kind.audiences() {
            for format in WRITTEN {
                let order = Order {
                    audience: *audience,
                    ..order(kind, format, Language::En)
                };
                let report = make(&own.workspace, &order);
                let gets = matches!(audience, Audience::Internal | Audience::Management);
                assert_eq!(
                    all_text(&report).contains("between ourselves"),
                    gets,
                    "{kind} {audience} {format}"
                );
                let sources = Sources::read(&own.workspace, &order).unwrap();
                let left_out = document(&sources).unwrap().frame.left_out;
                assert_eq!(left_out.iter().any(|it| it.why == Why::Audience), !gets);
                let refused = Order {
                    audience: Audience::Public,
                    ..order
                };
                assert!(tilsyn_reports::make(&own.workspace, &refused).is_err());
            }
        }
    }
}

#[test]
fn a_past_day_shows_the_register_as_it_was_and_a_scope_only_what_meets_it() {
    let (_folder, workspace) = sample();
    let base = order(ReportKind::RecordController, Format::Json, Language::En);
    let of = |order: &Order| -> Value {
        serde_json::from_slice(&make(&workspace, order).bytes).unwrap()
    };
    let activities = |value: &Value| -> Vec<String> {
        let mut tables = value["tables"].as_array().unwrap().iter();
        let first = tables.find(|it| it["id"] != "findings").unwrap();
        first["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["ref"]["ref"].as_str().unwrap().to_owned())
            .collect()
    };
    let now = of(&base);
    assert_eq!(now["register_events"], now["head"]["size"]);
    // The sample grew over years: at its beginning there were fewer activities.
    let first = workspace.events(0, 1).unwrap()[0].at.date_naive();
    let then = of(&Order {
        as_of: first,
        ..base.clone()
    });
    assert!(then["register_events"].as_u64() < now["register_events"].as_u64());
    assert!(activities(&then).len() < activities(&now).len());
    let narrowed = of(&Order {
        scope: Scope {
            filters: vec!["basis=a".parse().unwrap()],
            records: Vec::new(),
        },
        ..base.clone()
    });
    let held = activities(&narrowed);
    assert!(!held.is_empty() && held.len() < activities(&now).len());
    assert!(
        narrowed["left_out"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["why"] == "filter")
    );
    assert_eq!(narrowed["filter"], json!(["basis=a"]));
    let one = workspace.find("A-02").unwrap().id;
    let only = of(&Order {
        scope: Scope {
            filters: Vec::new(),
            records: vec![one],
        },
        ..base
    });
    assert_eq!(activities(&only), ["A-02"]);
}

#[test]
fn an_order_that_does_not_fit_its_report_is_refused_in_words() {
    let (_folder, workspace) = sample();
    let base = order(ReportKind::RecordController, Format::Html, Language::En);
    let refused = [
        Order {
            audience: Audience::Public,
            ..base.clone()
        },
        Order {
            kind: ReportKind::RequestLog,
            ..base.clone()
        },
        Order {
            scope: Scope {
                filters: vec!["family=ds".parse().unwrap()],
                records: Vec::new(),
            },
            ..base.clone()
        },
        Order {
            subject: Some(workspace.find("A-01").unwrap().id),
            ..base
        },
    ];
    let codes: Vec<&str> = refused
        .iter()
        .map(|order| {
            let error = tilsyn_reports::make(&workspace, order).unwrap_err();
            for language in Language::ALL {
                let words = Words::new(language).unwrap();
                words.try_say(&error.sentence()).unwrap();
                words.try_say(&error.remedy()).unwrap();
            }
            error.code()
        })
        .collect();
    assert_eq!(
        codes,
        [
            "report-audience",
            "report-period",
            "report-filter",
            "report-subject"
        ]
    );
}
