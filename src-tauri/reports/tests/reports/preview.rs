//! What is seen of a report before it is made, ending the making of one, and the words of the organisation in each.

use serde_json::json;
use tilsyn_core::Error;
use tilsyn_core::text::Language;
use tilsyn_reports::{Format, Order, PREVIEWED, ReportError, ReportKind, make_watched, preview};

use super::support::{
    Own, document, in_file, make, order, parts_of, run, sample, squeezed, text_of,
};

#[test]
fn a_preview_draws_the_first_pages_of_the_pdf_whatever_format_is_ordered() {
    let (_folder, workspace) = sample();
    let order = order(ReportKind::RecordController, Format::Xlsx, Language::Nb);
    let seen = preview(&workspace, &order, &mut |_, _| true).unwrap();
    assert_eq!(seen.pages.len(), PREVIEWED);
    assert!(!seen.cut);
    let mut pdf = order;
    pdf.format = Format::Pdf;
    let (_folder, path) = in_file(&make(&workspace, &pdf));
    let told = run("pdfinfo", &[], &path);
    let pages = told
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .unwrap();
    assert_eq!(pages.trim().parse::<usize>().unwrap(), seen.total);
    for page in &seen.pages {
        assert!(page.png.starts_with(b"\x89PNG\r\n\x1a\n"));
        // A4, upright or across.
        let (long, short) = (page.width.max(page.height), page.width.min(page.height));
        assert!((f64::from(long) / f64::from(short) - 2_f64.sqrt()).abs() < 0.01);
    }
    assert_ne!(seen.pages[0].png, seen.pages[1].png);
}

#[test]
fn a_report_without_pages_has_no_preview() {
    let (_folder, workspace) = sample();
    let without = ReportKind::ALL
        .iter()
        .copied()
        .find(|kind| kind.exists() && !kind.formats().contains(&Format::Pdf));
    let Some(kind) = without else { return };
    let order = order(kind, kind.formats()[0], Language::En);
    let refused = preview(&workspace, &order, &mut |_, _| true).unwrap_err();
    assert!(matches!(refused, ReportError::Format { .. }), "{refused}");
}

#[test]
fn making_a_report_tells_its_steps_and_ends_at_the_one_at_which_it_is_told_to() {
    let (_folder, workspace) = sample();
    let order = order(ReportKind::RecordController, Format::Html, Language::En);
    let mut steps = Vec::new();
    let mut whole = Vec::new();
    let mut step = |done, total| {
        steps.push((done, total));
        true
    };
    make_watched(&workspace, &order, &mut step, &mut |report| {
        whole.push(report);
        Ok(())
    })
    .unwrap();
    assert_eq!(whole, [make(&workspace, &order)]);
    assert!(steps.is_sorted());
    steps.dedup();
    assert_eq!(steps.last(), Some(&(3, 3)));
    for last in 0..3 {
        let ended = make_watched(&workspace, &order, &mut |done, _| done < last, &mut |_| {
            unreachable!("it ends before a volume is made")
        });
        assert!(
            matches!(ended, Err(ReportError::Core(Error::Cancelled))),
            "{last}"
        );
    }
}

#[test]
fn chapters_without_a_row_take_no_wide_page_each() {
    let wide = |workspace, kind| {
        let order = order(kind, Format::Pdf, Language::En);
        let (_folder, path) = in_file(&make(workspace, &order));
        let told = run("pdfinfo", &["-f", "1", "-l", "99"], &path);
        let sizes = told.lines().filter(|line| line.contains(" size: "));
        sizes.filter(|line| line.contains("841.89 x")).count()
    };
    let own = Own::new("Example AS");
    assert_eq!(wide(&own.workspace, ReportKind::ProcessorsTransfers), 0);
    let (_folder, workspace) = sample();
    assert!(wide(&workspace, ReportKind::ProcessorsTransfers) > 0);
}

#[test]
fn the_words_of_the_organisation_stand_in_its_reports_in_their_language_and_as_text() {
    let mut own = Own::new("Example AS");
    let stored = own
        .workspace
        .all(tilsyn_core::record::Kind::Organisation)
        .unwrap();
    own.apply(&json!({"op": "put", "kind": "organisation", "id": stored[0].id, "record": {
        "legal_name": "Example AS", "country": "NO", "kind": "own",
        "report_cover": {"en": "For the board only", "nb": "Kun for styret"},
        "report_introduction": {"en": "First paragraph.\n\n#eval(\"1\") <script>alert(1)</script>", "nb": "Innledningen vår."},
        "report_glossary": [{"word": {"en": "=1+1", "nb": "Kundesenter"}, "meaning": {"en": "The desk that answers.", "nb": "De som svarer."}}],
    }}));
    for kind in [ReportKind::RecordController, ReportKind::Retention] {
        let text = squeezed(&text_of(&make(
            &own.workspace,
            &order(kind, Format::Pdf, Language::En),
        )));
        for said in [
            "Fortheboardonly",
            "Firstparagraph.",
            "#eval(\"1\")<script>alert(1)</script>",
            "=1+1",
            "Thedeskthatanswers.",
        ] {
            assert!(text.contains(said), "{kind}: {said}");
        }
        let text = squeezed(&text_of(&make(
            &own.workspace,
            &order(kind, Format::Pdf, Language::Nb),
        )));
        for said in [
            "Kunforstyret",
            "Innledningenvår.",
            "Kundesenter",
            "Desomsvarer.",
        ] {
            assert!(text.contains(said), "{kind}: {said}");
        }
    }
    let html = make(
        &own.workspace,
        &order(ReportKind::RecordController, Format::Html, Language::En),
    );
    let html = String::from_utf8(html.bytes).unwrap();
    assert!(html.contains("&lt;script&gt;alert(1)") && !html.contains("<script>alert"));
    let plain = order(ReportKind::RecordController, Format::Xlsx, Language::En);
    let authority = Order {
        layout: Some(tilsyn_core::import::ProfileCode::Ico),
        ..plain.clone()
    };
    for order in [plain, authority] {
        let parts = parts_of(&make(&own.workspace, &order));
        for said in [
            "=1+1",
            "The desk that answers.",
            "First paragraph.",
            "For the board only",
        ] {
            assert!(
                parts.iter().any(|(_, text)| text.contains(said)),
                "{:?}: {said}",
                order.layout
            );
        }
        assert!(parts.iter().all(|(_, text)| !text.contains("<f>")));
    }
    let request = own.apply(&json!({"op": "put", "kind": "request", "record": {
        "title": "Access", "family": "ds", "subtype": "access",
        "received_at": {"at": "2026-11-20T08:00:00Z", "zone": "Europe/Oslo"},
    }}));
    for format in [Format::Pdf, Format::Html] {
        let order = Order {
            subject: Some(request),
            ..order(ReportKind::Case, format, Language::En)
        };
        let made = make(&own.workspace, &order);
        let text = match format {
            Format::Pdf => text_of(&made),
            _ => String::from_utf8(made.bytes).unwrap(),
        };
        for said in ["Fortheboardonly", "Firstparagraph.", "Thedeskthatanswers."] {
            assert!(squeezed(&text).contains(said), "{format}: {said}");
        }
    }
    // Nothing is said where nothing was written.
    let silent = Own::new("Example AS");
    let said = document(
        &silent.workspace,
        &order(ReportKind::RecordController, Format::Html, Language::En),
    );
    assert!(said.chapters.iter().all(|it| !it.id.starts_with("own-")));
}
