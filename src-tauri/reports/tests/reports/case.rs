//! The file of a case.

use std::collections::BTreeSet;

use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::Value;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::{Format, Order, ReportKind};

use super::support::{embedded, in_file, make, order, run, sample, squeezed, text_of};

fn cases(workspace: &Workspace) -> Vec<(RecordId, String)> {
    workspace
        .all(Kind::Request)
        .unwrap()
        .into_iter()
        .map(|stored| (stored.id, stored.reference))
        .collect()
}

fn of(request: RecordId, format: Format, language: Language) -> Order {
    Order {
        subject: Some(request),
        ..order(ReportKind::Case, format, language)
    }
}

#[test]
fn every_case_of_the_sample_can_be_printed_and_says_everything_in_words() {
    let (_folder, workspace) = sample();
    for (language, (request, reference)) in Language::ALL.iter().cycle().zip(cases(&workspace)) {
        let report = make(&workspace, &of(request, Format::Pdf, *language));
        let text = text_of(&report);
        assert!(text.contains(&reference));
        for defect in [
            "<report-",
            "<field-",
            "<step-",
            "<block-",
            "<answer-",
            "<deadline-",
            "{$",
            "DATETIME(",
        ] {
            assert!(
                !squeezed(&text).contains(defect),
                "{language} {reference}: {defect}"
            );
        }
        for child in workspace.children(request).unwrap() {
            assert!(
                text.contains(&child.reference),
                "{reference}: {}",
                child.reference
            );
        }
        for event in workspace.history(request).unwrap() {
            assert!(
                squeezed(&text).contains(&event.leaf_hash),
                "{reference}: event {}",
                event.seq
            );
        }
    }
}

#[test]
fn a_case_file_is_archival_with_its_trail_embedded() {
    let (_folder, workspace) = sample();
    let (request, _) = cases(&workspace).remove(0);
    let report = make(&workspace, &of(request, Format::Pdf, Language::En));
    let (_out, path) = in_file(&report);
    run("qpdf", &["--check"], &path);
    let xmp = run("pdfinfo", &["-meta"], &path);
    assert!(
        xmp.contains("<pdfaid:part>3</pdfaid:part>")
            && xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"),
        "{xmp}"
    );
    assert!(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), "{xmp}");
    let trail = embedded(&report, "trail.json");
    assert_eq!(
        trail,
        make(&workspace, &of(request, Format::Json, Language::En)).bytes
    );
    assert!(
        report == make(&workspace, &of(request, Format::Pdf, Language::En)),
        "the same order gives the same bytes"
    );
}

#[test]
fn a_case_file_for_a_browser_says_what_its_pages_say_and_is_checked_with_the_trail_beside_it() {
    let (_folder, workspace) = sample();
    let (request, reference) = cases(&workspace).remove(0);
    let page = make(&workspace, &of(request, Format::Html, Language::En));
    let page = String::from_utf8(page.bytes).unwrap();
    let text = squeezed(&page);
    for child in workspace.children(request).unwrap() {
        assert!(text.contains(&squeezed(&child.reference)), "{reference}");
    }
    for event in workspace.history(request).unwrap() {
        let (first, second) = event.leaf_hash.split_at(32);
        assert!(text.contains(first) && text.contains(second));
    }
    let words = tilsyn_core::text::Words::new(Language::En).unwrap();
    assert!(page.contains(&words.word("report-check-case-page")));
    // For an authority what the organisation thinks of itself goes, and that is said.
    let of_the_authority = Order {
        audience: tilsyn_reports::document::Audience::Authority,
        ..of(request, Format::Html, Language::En)
    };
    let theirs = super::support::document(&workspace, &of_the_authority);
    let ours = super::support::document(&workspace, &of(request, Format::Html, Language::En));
    assert!(!ours.frame.findings.is_empty() && theirs.frame.findings.is_empty());
    assert!(theirs.frame.left_out.len() > ours.frame.left_out.len());
}

#[test]
fn the_embedded_proofs_lead_from_every_event_to_the_signed_root() {
    let (_folder, workspace) = sample();
    let hash = |text: &Value| tilsyn_trail::hash_from_hex(text.as_str().unwrap()).unwrap();
    for (request, _) in cases(&workspace) {
        let trail: Value = serde_json::from_slice(
            &make(&workspace, &of(request, Format::Json, Language::En)).bytes,
        )
        .unwrap();
        assert_eq!(trail["$schema"], tilsyn_reports::CASE_SCHEMA);
        let (size, root) = (
            trail["head"]["size"].as_u64().unwrap(),
            hash(&trail["head"]["root"]),
        );
        let events = trail["events"].as_array().unwrap();
        assert_eq!(events.len(), workspace.history(request).unwrap().len());
        for event in events {
            let proof: Vec<_> = event["inclusion"]
                .as_array()
                .unwrap()
                .iter()
                .map(hash)
                .collect();
            let leaf = hash(&event["leaf_hash"]);
            let seq = event["seq"].as_u64().unwrap();
            tilsyn_trail::tree::verify_inclusion(&leaf, seq, size, &proof, &root).unwrap();
            let bytes = |text: &Value| BASE64.decode(text.as_str().unwrap()).unwrap();
            let stored = bytes(&event["leaf"]);
            assert_eq!(tilsyn_trail::leaf_hash(&stored), leaf);
            let stored = tilsyn_trail::Leaf::decode(&stored).unwrap();
            let disclosures = event["disclosures"].as_array();
            assert_eq!(
                disclosures.is_none(),
                event["withheld"] == Value::Bool(true)
            );
            for it in disclosures.into_iter().flatten() {
                let name = it["name"].as_str().unwrap();
                let vtype = u8::try_from(it["type"].as_u64().unwrap()).unwrap();
                let value = tilsyn_trail::Value::decode(vtype, &bytes(&it["value"])).unwrap();
                let salt = tilsyn_trail::Salt(bytes(&it["salt"]).try_into().unwrap());
                let commitment =
                    tilsyn_trail::commitment(&stored.workspace, seq, name, &value, &salt).unwrap();
                assert_eq!(
                    stored.field(name),
                    Some(&tilsyn_trail::FieldContent::Committed(commitment)),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn legal_advice_is_listed_by_title_and_said_nowhere() {
    let (_folder, workspace) = sample();
    let mut seen = 0;
    for (request, reference) in cases(&workspace) {
        let children = workspace.children(request).unwrap();
        let advice: Vec<String> = children
            .iter()
            .filter_map(|child| match &child.record {
                Record::Step(step) if step.privileged => Some(step.reason.to_string()),
                _ => None,
            })
            .collect();
        let hidden: BTreeSet<_> = children
            .iter()
            .filter(|child| {
                matches!(&child.record, Record::Step(it) if it.privileged)
                    || matches!(&child.record, Record::Attachment(it) if it.privileged)
            })
            .map(|child| child.reference.clone())
            .collect();
        let report = make(&workspace, &of(request, Format::Pdf, Language::En));
        let trail = String::from_utf8(embedded(&report, "trail.json")).unwrap();
        let text = squeezed(&text_of(&report));
        for words in &advice {
            seen += 1;
            assert!(
                !text.contains(&squeezed(words)) && !trail.contains(words.as_str()),
                "{reference}"
            );
        }
        for reference in hidden {
            assert!(
                text.contains(&squeezed(&reference)),
                "{reference} is listed"
            );
        }
    }
    assert!(seen >= 3, "the sample has advice to hide");
}

#[test]
fn the_file_of_a_past_day_holds_what_was_recorded_by_then_and_proves_no_more() {
    let (_folder, workspace) = sample();
    // A case that went on for more than a day.
    let grown = cases(&workspace).into_iter().find_map(|(request, _)| {
        let events = workspace.history(request).unwrap();
        let first = events.first()?.at.date_naive();
        let later = events.iter().any(|it| it.at.date_naive() > first);
        later.then_some((request, first))
    });
    let (request, first) = grown.expect("a case of several days");
    let then = Order {
        as_of: first,
        ..of(request, Format::Json, Language::En)
    };
    let events = |order: &Order| -> usize {
        let trail: Value = serde_json::from_slice(&make(&workspace, order).bytes).unwrap();
        trail["events"].as_array().unwrap().len()
    };
    let now = of(request, Format::Json, Language::En);
    assert!(events(&then) > 0 && events(&then) < events(&now));
    let document = |order: &Order| super::support::document(&workspace, order);
    let counted = |order: &Order| {
        let counts = document(order).frame.counts;
        counts
            .into_iter()
            .find(|(id, ..)| *id == "events")
            .unwrap()
            .2
    };
    assert_eq!(counted(&then), events(&then) as u64);
    let before = Order {
        as_of: workspace.events(0, 1).unwrap()[0].at.date_naive(),
        ..now
    };
    if before.as_of < first {
        assert!(tilsyn_reports::make(&workspace, &before).is_err());
    }
}
