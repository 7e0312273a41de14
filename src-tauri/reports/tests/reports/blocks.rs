//! Every kind of block in every format: what a report may say, each format must be able to.

use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::value::Moment;
use tilsyn_reports::document::{
    Bar, Block, Chapter, Chart, ChartKind, Column, ColumnKind, Fact, Series, Table, Value,
};
use tilsyn_reports::{Format, Report, ReportKind, Sources, document};

use super::support::{in_file, now, order, parts_of, run, sample, squeezed, text_of};

fn chart(id: &'static str, kind: ChartKind) -> Chart {
    Chart {
        id,
        title: format!("Chart {id}"),
        alt: "Requests by month and outcome".to_owned(),
        kind,
        rows_are: "Month".to_owned(),
        series: vec![
            Series {
                id: "granted",
                name: "Granted".to_owned(),
            },
            Series {
                id: "refused",
                name: "Refused".to_owned(),
            },
        ],
        bars: (1..=12)
            .map(|month| Bar {
                key: format!("2026-{month:02}"),
                label: format!("{month:02}/26"),
                values: vec![month * 7 % 11, if month % 4 == 0 { 0 } else { month % 3 }],
            })
            .collect(),
        none: "None.".to_owned(),
    }
}

/// One value of each type, and a table of them that no upright page holds.
fn wide(id: RecordId) -> Table {
    let kinds = [
        ("text", ColumnKind::Text, Value::text("words")),
        ("missing", ColumnKind::Text, Value::Missing),
        ("empty", ColumnKind::Text, Value::Empty),
        (
            "word",
            ColumnKind::Word,
            Value::Word {
                code: "f".to_owned(),
                words: "legitimate interests".to_owned(),
            },
        ),
        (
            "date",
            ColumnKind::Date,
            Value::date("2026-11-21".parse().ok()),
        ),
        (
            "moment",
            ColumnKind::Moment,
            Value::Moment(Moment {
                at: now(),
                zone: "Europe/Oslo".parse().unwrap(),
            }),
        ),
        ("number", ColumnKind::Number, Value::Number(1234)),
        ("share", ColumnKind::Share, Value::Share { part: 1, of: 8 }),
        (
            "nothing",
            ColumnKind::Share,
            Value::Share { part: 0, of: 0 },
        ),
        (
            "period",
            ColumnKind::Period,
            Value::Period("P1Y6M".parse().unwrap()),
        ),
        ("yes_no", ColumnKind::YesNo, Value::YesNo(true)),
        (
            "record",
            ColumnKind::Code,
            Value::Reference {
                reference: "A-02".to_owned(),
                id,
                title: "Profiling".to_owned(),
            },
        ),
        ("code", ColumnKind::Code, Value::Code("ab".repeat(32))),
        (
            "list",
            ColumnKind::Text,
            Value::list([Value::text("one"), Value::Empty, Value::text("two")]),
        ),
        (
            "page",
            ColumnKind::Page,
            Value::Page("everything".to_owned()),
        ),
    ];
    let columns = kinds
        .iter()
        .map(|(id, kind, _)| Column::new(*id, *id, *kind, 2.4))
        .collect();
    let row: Vec<Value> = kinds.into_iter().map(|(_, _, value)| value).collect();
    Table::new("wide", "A wide table", "None.", columns).with(vec![row; 60])
}

#[test]
fn every_kind_of_block_and_value_is_written_in_every_format() {
    let (_folder, workspace) = sample();
    let id = workspace.find("A-02").unwrap().id;
    for format in [
        Format::Pdf,
        Format::Html,
        Format::Docx,
        Format::Xlsx,
        Format::Ods,
        Format::Csv,
        Format::Json,
    ] {
        let order = order(ReportKind::RecordController, format, Language::Nb);
        let sources = Sources::read(&workspace, &order).unwrap();
        let mut document = document(&sources).unwrap();
        document.chapters = vec![
            Chapter::new("everything", "Everything")
                .about("A-02", id)
                .line("a line")
                .and(Block::said("A paragraph."))
                .and(Block::note("A note."))
                .and(Block::warning("A warning."))
                .and(Block::facts(
                    "facts",
                    vec![Fact::new("one", "One", Value::Missing)],
                ))
                .and(Block::quotation("Words of\nsomebody", "somewhere"))
                .and(Block::code("0123456789abcdef"))
                .and(chart("bars", ChartKind::Bars))
                .and(chart("columns", ChartKind::Columns))
                .and(chart("matrix", ChartKind::Matrix))
                .and(Block::page_break())
                .and(wide(id))
                .and(Table::new("none", "", "Nothing here.", Vec::new())),
        ];
        let bytes = tilsyn_reports::write(&document, &sources).unwrap();
        assert!(
            bytes == tilsyn_reports::write(&document, &sources).unwrap(),
            "{format}"
        );
        let report = Report {
            bytes,
            media_type: format.media_type(),
            suggested_name: format!("blocks.{}", format.ending()),
            volume: 1,
            volumes: 1,
        };
        if let Ok(folder) = std::env::var("TILSYN_LOOK") {
            std::fs::write(format!("{folder}/{}", report.suggested_name), &report.bytes).unwrap();
        }
        let text = match format {
            Format::Pdf => {
                let (_out, path) = in_file(&report);
                run("qpdf", &["--check"], &path);
                text_of(&report)
            }
            Format::Html | Format::Json => String::from_utf8(report.bytes.clone()).unwrap(),
            _ => parts_of(&report)
                .into_iter()
                .map(|(_, text)| text)
                .collect(),
        };
        let text = squeezed(&text);
        let always = ["legitimateinterests", "Refused"];
        let read = [
            "Aparagraph.",
            "Anote.",
            "Awarning.",
            "somewhere",
            "0123456789abcdef",
        ];
        let of_pages = matches!(format, Format::Pdf | Format::Html | Format::Docx);
        for words in always
            .iter()
            .chain(of_pages.then_some(&read).into_iter().flatten())
        {
            assert!(text.contains(words), "{format}: {words}");
        }
    }
}
