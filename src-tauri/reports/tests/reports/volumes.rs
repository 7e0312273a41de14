//! Reports in several volumes.

use std::collections::BTreeMap;
use std::path::Path;

use tilsyn_core::text::Language;
use tilsyn_reports::document::{Chapter, Column, ColumnKind, Content, Document, Table, Value};
use tilsyn_reports::{
    Format, Order, Report, ReportError, ReportKind, Sources, beside, document, write,
};

use super::support::{order, sample, text_of};

fn walk<'a>(chapters: &'a [Chapter], see: &mut dyn FnMut(&'a Chapter)) {
    for chapter in chapters {
        see(chapter);
        walk(&chapter.chapters, see);
    }
}

/// Rows per table, and how many times a chapter about a record stands in it.
fn counted(documents: &[Document]) -> (BTreeMap<&'static str, usize>, BTreeMap<&str, usize>) {
    let (mut rows, mut about) = (BTreeMap::new(), BTreeMap::new());
    for document in documents {
        walk(&document.chapters, &mut |chapter| {
            if let Some((reference, _)) = &chapter.about {
                *about.entry(reference.as_str()).or_default() += 1;
            }
            for block in &chapter.blocks {
                if let Content::Table(table) = &block.content {
                    *rows.entry(table.id).or_default() += table.rows.len();
                }
            }
        });
        for table in &document.frame.findings {
            *rows.entry(table.id).or_default() += table.rows.len();
        }
    }
    (rows, about)
}

#[test]
fn a_record_of_processing_is_bound_so_that_nothing_is_lost_and_no_activity_is_torn() {
    let (_folder, workspace) = sample();
    let order = order(ReportKind::RecordController, Format::Pdf, Language::En);
    let sources = Sources::read(&workspace, &order).unwrap();
    let whole = document(&sources).unwrap();
    let volumes = whole.clone().volumes(120, &sources.say);
    assert!(volumes.len() > 2, "{}", volumes.len());
    assert_eq!(counted(std::slice::from_ref(&whole)), counted(&volumes));
    assert!(counted(&volumes).1.values().all(|times| *times == 1));
    // What belongs to the whole stands in one of them.
    let appendices = volumes.iter().filter(|it| !it.frame.appendix.is_empty());
    assert_eq!(appendices.count(), 1);
    for (number, volume) in (1..).zip(&volumes) {
        let shown = text_of(&Report {
            bytes: write(volume, &sources).unwrap(),
            media_type: Format::Pdf.media_type(),
            suggested_name: "volume.pdf".to_owned(),
            volume: number,
            volumes: u32::try_from(volumes.len()).unwrap(),
        });
        let says = format!("{number} of {}", volumes.len());
        assert!(shown.contains(&says), "{says}");
    }
}

#[test]
fn what_fits_is_one_volume_and_says_nothing_of_volumes() {
    let (_folder, workspace) = sample();
    let order = order(ReportKind::RecordController, Format::Pdf, Language::Nb);
    let sources = Sources::read(&workspace, &order).unwrap();
    let whole = document(&sources).unwrap();
    assert_eq!(whole.clone().volumes(100_000, &sources.say), [whole]);
}

#[test]
fn a_long_table_goes_on_in_the_next_volume_with_its_head() {
    let (_folder, workspace) = sample();
    let order = order(ReportKind::Retention, Format::Pdf, Language::En);
    let sources = Sources::read(&workspace, &order).unwrap();
    let mut long = document(&sources).unwrap();
    let columns = vec![Column::new("number", "Number", ColumnKind::Number, 1.0)];
    let rows = (0..250).map(|number| vec![Value::count(number)]).collect();
    let table = Table::new("numbers", "Numbers", "", columns).with(rows);
    long.chapters = vec![Chapter::new("numbers", "Numbers").and(table)];
    long.frame.findings.clear();
    let volumes = long.volumes(100, &sources.say);
    let mut seen = Vec::new();
    for volume in &volumes {
        let [chapter] = volume.chapters.as_slice() else {
            panic!("each volume has the chapter")
        };
        assert_eq!(chapter.title, "Numbers");
        let Content::Table(table) = &chapter.blocks[0].content else {
            panic!("its table goes on")
        };
        assert!(table.rows.len() < 100);
        seen.extend(table.rows.iter().cloned());
    }
    assert_eq!(volumes.len(), 3);
    assert_eq!(seen.len(), 250);
    assert_eq!(seen[249], [Value::count(249)]);
}

#[test]
fn a_volume_that_there_is_not_is_refused_by_the_number_of_the_last() {
    let (_folder, workspace) = sample();
    for format in [Format::Pdf, Format::Xlsx] {
        let order = Order {
            volume: Some(2),
            ..order(ReportKind::Retention, format, Language::En)
        };
        let refused = tilsyn_reports::make(&workspace, &order).unwrap_err();
        assert!(matches!(refused, ReportError::Volume(1)), "{refused}");
    }
}

#[test]
fn a_further_volume_lies_beside_the_first() {
    let of = |first: &str| beside(Path::new(first), 2);
    assert_eq!(of("out/log.pdf"), Path::new("out/log-2.pdf"));
    assert_eq!(of("log"), Path::new("log-2"));
}
