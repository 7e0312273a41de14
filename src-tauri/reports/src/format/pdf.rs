//! Pages: the document as data for one template.

use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use tilsyn_core::text::Sentence;
use tilsyn_trail::to_hex;

use super::json;
use super::shown::{Places, shown};
use crate::case;
use crate::doc::{
    Cell, Cover, Row, Runs, Say, Table as Laid, TableRow, characters, frame, small_enough,
};
use crate::document::{
    Block, Chapter, Chart, ChartKind, Column, ColumnKind, Content, Document, Fact, File, Shown,
    Table, Value,
};
use crate::seal::Seal;
use crate::sources::Sources;
use crate::typeset::{self, Attachment, Job};
use crate::{ReportError, ReportKind};

/// Lines of one volume: what one person can hold, and a memory that a laptop has.
pub const VOLUME: usize = 20_000;

/// Sets the document as PDF, in one volume.
pub fn write(document: &Document, sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    let attached = attached(document, sources)?;
    set(document, sources, attached, 1, typeset::pdf)
}

/// Where a register or a trail is involved, its data go along for programs.
pub fn attached(
    document: &Document,
    sources: &Sources<'_>,
) -> Result<Option<Attachment>, ReportError> {
    let (name, description, bytes) = match sources.order.kind {
        ReportKind::RecordController | ReportKind::RecordProcessor => {
            ("report.json", "report-file-data", json::write(document))
        }
        ReportKind::Case => {
            let (bytes, _) = case::trail(sources)?;
            ("trail.json", "report-embedded-description", bytes)
        }
        _ => return Ok(None),
    };
    Ok(Some(Attachment {
        name,
        description: sources.say.w(description),
        bytes,
    }))
}

/// Sets the pages of one volume, with data for programs or without.
pub fn set<T>(
    document: &Document,
    sources: &Sources<'_>,
    attached: Option<Attachment>,
    volume: u32,
    export: impl FnOnce(Job<'_>) -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    let (order, say) = (sources.order, &sources.say);
    let mut document = document.clone();
    let sha256 = (attached.as_ref()).map(|it| to_hex(&Sha256::digest(&it.bytes)));
    if let (Some(it), Some(sha256)) = (&attached, &sha256) {
        document.frame.files.push(File {
            name: it.name.to_owned(),
            size: u64::try_from(it.bytes.len()).unwrap_or(u64::MAX),
            sha256: sha256.clone(),
        });
    }
    let document = &document;
    let pages = Pages {
        say,
        places: Places::of(document),
        kept: order.kind == ReportKind::Case,
    };
    let it = &document.frame;
    let cover = Cover {
        report: it.report.clone(),
        about: it.mark.clone().unwrap_or_default(),
        name: it.name.clone(),
        subtitle: it.subtitle.clone(),
        facts: pages.rows(&it.cover(say)),
        brief: say.w(match order.kind {
            ReportKind::Case => "report-check-brief-case",
            _ => "report-check-brief",
        }),
        full: checks(order.kind, sha256.as_deref(), say),
        method: pages.rows(&it.method),
    };
    let data = json!({
        "frame": frame(sources.workspace, order, say, &sources.head, &sources.home, cover),
        "mark": it.mark,
        "contents_title": say.w("report-contents"),
        "chapters": document.before().iter().chain(&document.chapters).map(|it| pages.chapter(it)).collect::<Vec<_>>(),
        "appendix": it.appendix.iter().chain(&files(document, say)).map(|it| pages.chapter(it)).collect::<Vec<_>>(),
    });
    let mut ident = format!(
        "{}/{}/{}/{}",
        sources.workspace.origin(),
        order.kind,
        it.mark.as_deref().unwrap_or_default(),
        order.language
    );
    if volume > 1 {
        ident.push_str(&format!("/{volume}"));
    }
    let trail = match order.kind {
        ReportKind::Case => attached.as_ref().map(|it| it.bytes.as_slice()),
        _ => None,
    };
    let seal = Seal::of(
        sources.workspace,
        order,
        &sources.head,
        &sources.check,
        trail,
    );
    export(Job {
        template: include_str!("../typst/document.typ"),
        data,
        seal: Some(&seal),
        attachment: attached,
        ident: &ident,
        today: order.as_of,
        generated_at: order.generated_at,
    })
}

/// How the document is checked, a paragraph each; with the trail that is in it, if one is.
fn checks(kind: ReportKind, sha256: Option<&str>, say: &Say) -> Vec<String> {
    let mut said = vec![say.w("report-check-head"), say.w("report-check-command")];
    if let (ReportKind::Case, Some(sha256)) = (kind, sha256) {
        said.extend([
            say.s(&Sentence::new("report-embedded").text("sha256", sha256)),
            say.w("report-check-leaf"),
        ]);
    }
    said.push(say.w("report-check-limits"));
    said
}

/// The files that go with it, listed with their digests.
fn files(document: &Document, say: &Say) -> Option<Chapter> {
    let files = &document.frame.files;
    let column =
        |id: &'static str, key: &str, kind, weight| Column::new(id, say.w(key), kind, weight);
    let rows = files.iter().map(|file| {
        vec![
            Value::Code(file.name.clone()),
            Value::count(file.size),
            Value::Code(file.sha256.clone()),
        ]
    });
    let table = Table::new(
        "files",
        "",
        "",
        vec![
            column("name", "report-file-name", ColumnKind::Code, 2.0),
            column("size", "report-file-size", ColumnKind::Number, 1.6),
            column("sha256", "report-file-sha256", ColumnKind::Code, 9.0),
        ],
    )
    .with(rows.collect());
    (!files.is_empty()).then(|| Chapter::new("files", say.w("report-files")).and(table))
}

struct Pages<'a> {
    say: &'a Say,
    places: Places,
    /// Whether an entry that is small stays on one page: entries are read one by one.
    kept: bool,
}

impl Pages<'_> {
    fn cell(&self, value: &Value) -> Cell {
        shown(value, self.say, &self.places)
    }

    fn rows(&self, facts: &[Fact]) -> Vec<Row> {
        facts
            .iter()
            .map(|fact| Row {
                label: fact.label.clone(),
                cell: self.cell(&fact.value),
            })
            .filter(|row| !row.cell.is_empty())
            .collect()
    }

    fn chapter(&self, chapter: &Chapter) -> Json {
        json!({
            "id": chapter.id,
            "title": chapter.title,
            "mark": chapter.about.as_ref().map(|(reference, _)| reference),
            "line": chapter.line,
            "new_page": chapter.new_page,
            "scale": self.scale(chapter),
            "whole": self.kept && self.is_small(chapter),
            "blocks": chapter.blocks.iter().filter_map(|it| self.block(it)).collect::<Vec<_>>(),
            "chapters": chapter.chapters.iter().map(|it| self.chapter(it)).collect::<Vec<_>>(),
        })
    }

    /// Whether a chapter is nothing but a few facts, or a table of a few rows.
    fn is_small(&self, chapter: &Chapter) -> bool {
        /// Rows of a table that stay together.
        const ROWS: usize = 8;
        let small = |block: &Block| match &block.content {
            Content::Facts { facts, .. } => small_enough(&self.rows(facts)),
            Content::Table(table) => table.rows.len() <= ROWS,
            Content::Note(_) => true,
            _ => false,
        };
        chapter.chapters.is_empty() && chapter.blocks.iter().all(small)
    }

    /// The largest type with which a chapter of nothing but facts should fit on its page; the usual one if none does. An
    /// estimate: to set every page several times would double the time of a report.
    fn scale(&self, chapter: &Chapter) -> Option<f64> {
        // Points: the page between its margins, less the name of the chapter. The estimate is high, by 4 to 12 in a
        // hundred over the sample in three languages.
        const ROOM: f64 = (694.0 - 62.0) * 1.05;
        const HEADING: f64 = 38.0;
        if !chapter.new_page {
            return None;
        }
        let mut rows = Vec::new();
        let mut headings = 0.0;
        for part in std::iter::once(chapter).chain(&chapter.chapters) {
            for block in &part.blocks {
                let Content::Facts { facts, .. } = &block.content else {
                    return None;
                };
                rows.extend(self.rows(facts));
            }
            headings += HEADING;
        }
        let fits = |scale: f64| {
            height(&rows, 9.6 * scale, 7.6 * scale) < ROOM - (headings - HEADING) * scale
        };
        Some(
            [1.0, 0.95, 0.9, 0.86]
                .into_iter()
                .find(|scale| fits(*scale))
                .unwrap_or(1.0),
        )
    }

    fn block(&self, block: &Block) -> Option<Json> {
        Some(match &block.content {
            Content::Text(lines) => json!({ "kind": "text", "cell": lines }),
            Content::Note(words) => json!({ "kind": "note", "words": words }),
            Content::Warning(words) => json!({ "kind": "warning", "words": words }),
            Content::Facts { facts, .. } => json!({ "kind": "facts", "rows": self.rows(facts) }),
            Content::Table(table) if table.shown == Shown::Sheets => return None,
            Content::Table(table) => self.table(table),
            Content::Chart(chart) => self.chart(chart),
            Content::Quotation { words, source } => {
                json!({ "kind": "quotation", "words": words, "source": source })
            }
            Content::Code(text) => json!({ "kind": "code", "text": text }),
            Content::PageBreak => json!({ "kind": "page_break" }),
        })
    }

    fn table(&self, table: &Table) -> Json {
        // A table without a row is a sentence: it needs neither a wide page nor several parts.
        let empty = table.rows.is_empty();
        let parts: Vec<Json> = split(&table.columns)
            .into_iter()
            .take(if empty { 1 } else { usize::MAX })
            .map(|part| self.part(table, &part))
            .collect();
        json!({
            "kind": "table",
            "title": table.title,
            "landscape": !empty && weight(&table.columns) > UPRIGHT,
            "parts": parts,
        })
    }

    /// Some of the columns of a table, as a table.
    fn part(&self, table: &Table, columns: &[usize]) -> Json {
        let of = |place: &usize| table.columns.get(*place);
        let laid = Laid {
            head: columns
                .iter()
                .filter_map(of)
                .map(|column| column.title.clone())
                .collect(),
            alt: table.alt.clone(),
            rows: table
                .rows
                .iter()
                .map(|row| {
                    TableRow(
                        columns
                            .iter()
                            .filter_map(|place| row.get(*place))
                            .map(|value| self.cell(value))
                            .collect(),
                    )
                })
                .collect(),
            none: table.none.clone(),
        };
        json!({
            "widths": columns.iter().filter_map(of).map(|column| column.weight).collect::<Vec<_>>(),
            "right": columns.iter().filter_map(of).map(|column| is_right(column.kind)).collect::<Vec<_>>(),
            "listing": laid,
        })
    }

    fn chart(&self, chart: &Chart) -> Json {
        let largest = match chart.kind {
            ChartKind::Matrix => chart.bars.iter().flat_map(|bar| &bar.values).max().copied(),
            _ => chart.bars.iter().map(|bar| bar.values.iter().sum()).max(),
        };
        json!({
            "kind": "chart",
            "form": match chart.kind {
                ChartKind::Bars => "bars",
                ChartKind::Columns => "columns",
                ChartKind::Matrix => "matrix",
            },
            "title": chart.title,
            "alt": chart.alt,
            "largest": largest.unwrap_or(0),
            "series": chart.series.iter().map(|it| &it.name).collect::<Vec<_>>(),
            "bars": chart.bars.iter().map(|bar| json!({
                "label": bar.label,
                "total": self.say.number(bar.values.iter().sum::<u64>()),
                "values": bar.values,
                "words": bar.values.iter().map(|it| self.say.number(*it)).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
            "numbers": self.table(&Table { title: String::new(), ..chart.table() }),
        })
    }
}

/// About how high rows are in type of this size, in points.
fn height(rows: &[Row], size: f64, padding: f64) -> f64 {
    // Libertinus Serif: a character is about 0.45 of the size wide; the column is 118 mm.
    let per_line = 334.0 / (size * 0.45);
    let row = |row: &Row| {
        #[allow(clippy::cast_precision_loss)] // Texts are far shorter than 2^52.
        let lines = |runs: &Runs| (characters(runs) as f64 / per_line).ceil().max(1.0);
        let text: f64 = row
            .cell
            .iter()
            .map(|runs| lines(runs) * size * 1.225 + size * 0.14)
            .sum();
        #[allow(clippy::cast_precision_loss)] // As above.
        let label = (row.label.chars().count() as f64 / 19.0).ceil() * 10.8;
        text.max(label) - size * 0.58 + padding
    };
    rows.iter().map(row).sum()
}

/// What stands to the right of its column.
const fn is_right(kind: ColumnKind) -> bool {
    matches!(
        kind,
        ColumnKind::Number | ColumnKind::Share | ColumnKind::Page
    )
}

/// The weight that fits on an upright page.
const UPRIGHT: f64 = 14.5;

/// The weight that fits across.
const ACROSS: f64 = 24.0;

fn weight(columns: &[Column]) -> f64 {
    columns.iter().map(|column| column.weight).sum()
}

/// The columns of each part of a table too wide for a page: the first one is in every part.
fn split(columns: &[Column]) -> Vec<Vec<usize>> {
    let Some(first) = columns.first() else {
        return Vec::new();
    };
    if weight(columns) <= ACROSS {
        return vec![(0..columns.len()).collect()];
    }
    let mut parts: Vec<(f64, Vec<usize>)> = Vec::new();
    for (place, column) in columns.iter().enumerate().skip(1) {
        match parts.last_mut() {
            Some((used, part)) if *used + column.weight <= ACROSS => {
                *used += column.weight;
                part.push(place);
            }
            _ => parts.push((first.weight + column.weight, vec![0, place])),
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}
