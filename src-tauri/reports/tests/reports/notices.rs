//! The notice written from the register as files, and the report that sets published notices beside it.

use std::io::Read as _;

use tilsyn_core::notice::Notice;
use tilsyn_core::text::Language;
use tilsyn_reports::document::{Content, Value};
use tilsyn_reports::{Format, NoticeFormat, ReportKind, Sources, notice_name};

use crate::support::{now, order, sample};

fn page(html: &[u8]) -> String {
    String::from_utf8(html.to_vec()).unwrap()
}

#[test]
fn a_notice_is_written_as_text_as_a_page_and_as_a_document_and_the_same_each_time() {
    let (_folder, workspace) = sample();
    for language in Language::ALL {
        let notice = workspace
            .written_notice(language, "2026-11-21".parse().unwrap())
            .unwrap();
        let make = |format| tilsyn_reports::notice(&notice, format, now()).unwrap();
        for format in NoticeFormat::ALL {
            assert_eq!(make(format), make(format), "{format}");
        }
        let html = page(&make(NoticeFormat::Html));
        assert!(
            html.contains(&format!("<html lang=\"{language}-")),
            "{language}"
        );
        for outside in ["http://", "https://", "<script", "<img", "url("] {
            assert!(!html.contains(outside), "{outside}");
        }
        // Every sentence stands in the page, what is missing as a mark.
        assert_eq!(html.matches("<section").count(), notice.sections.len());
        assert!(html.contains("<mark>["), "the sample lacks some things");
        let docx = make(NoticeFormat::Docx);
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(docx)).unwrap();
        let mut document = String::new();
        zip.by_name("word/document.xml")
            .unwrap()
            .read_to_string(&mut document)
            .unwrap();
        let headings = document.matches("w:val=\"Heading3\"").count();
        let described = notice
            .sections
            .iter()
            .filter(|it| it.activity.is_some())
            .count();
        assert_eq!(headings, described);
        assert!(
            notice_name(&notice, NoticeFormat::Docx).ends_with(&format!("{language}-draft.docx"))
        );
    }
}

#[test]
fn the_report_sets_each_notice_beside_the_register_with_its_places() {
    let (_folder, workspace) = sample();
    let order = order(ReportKind::NoticeComparison, Format::Json, Language::En);
    let sources = Sources::read(&workspace, &order).unwrap();
    let document = tilsyn_reports::document(&sources).unwrap();
    let sheets = document.sheets();
    let sheet = |id: &str| sheets.iter().find(|it| it.id == id).unwrap();
    assert_eq!(sheet("notices").rows.len(), 3);
    let codes = |id: &str, column: usize| -> Vec<String> {
        sheet(id)
            .rows
            .iter()
            .map(|row| match &row[column] {
                Value::Word { code, .. } => code.clone(),
                other => panic!("{other:?}"),
            })
            .collect()
    };
    let types = codes("findings-of-notices", 2);
    for wanted in [
        "retention_diff",
        "basis_conflict_lang",
        "purpose_missing_lang",
        "right_missing_lang",
        "hedged_statement",
        "outdated_term",
        "broken_label_ref",
        "order_shift",
        "purpose_conflict",
        "activity_lost",
        "channel_lost",
    ] {
        assert!(types.iter().any(|it| it == wanted), "{wanted} in {types:?}");
    }
    let notes = codes("versions", 3);
    for wanted in ["basis_changed", "consent_to_interest", "retention_changed"] {
        assert!(notes.iter().any(|it| it == wanted), "{wanted} in {notes:?}");
    }
    // A quoted place is where the text says it.
    let stored = workspace.find("N-02").unwrap();
    let notice: Notice = stored.record.try_into().unwrap();
    let comparison = workspace.notice_comparison(stored.id).unwrap();
    let mut quoted = 0;
    for cell in comparison.matrix.rows.iter().flat_map(|row| &row.cells) {
        for quote in &cell.notice {
            assert_eq!(notice.text.at(quote.span), quote.words);
            quoted += 1;
        }
    }
    assert!(quoted > 20);
    let chapters: Vec<&str> = document.chapters.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(
        chapters,
        [
            "notices",
            "findings-of-notices",
            "notice-n-01",
            "notice-n-02",
            "notice-n-03"
        ]
    );
    let blocks = document.chapters.iter().flat_map(|it| &it.blocks);
    assert!(
        blocks
            .clone()
            .any(|it| matches!(it.content, Content::Note(_)))
    );
}

#[test]
fn the_report_can_be_made_in_every_format_and_language() {
    let (_folder, workspace) = sample();
    for language in Language::ALL {
        for format in [Format::Pdf, Format::Xlsx, Format::Html] {
            let made = tilsyn_reports::make(
                &workspace,
                &order(ReportKind::NoticeComparison, format, language),
            )
            .unwrap();
            assert!(made.bytes.len() > 2_000, "{format}");
        }
    }
}
