//! Pages: the document as data for one template.

use serde_json::{Value as Json, json};

use super::shown::{Places, shown};
use crate::ReportError;
use crate::doc::{Cell, Cover, Row, Say, Table as Laid, TableRow, frame};
use crate::document::{
    Block, Chapter, Chart, Column, ColumnKind, Content, Document, Fact, Shown, Table,
};
use crate::seal::Seal;
use crate::sources::Sources;
use crate::typeset::{self, Job};

/// Sets the document.
pub fn write(document: &Document, sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    let (order, say) = (sources.order, &sources.say);
    let pages = Pages {
        say,
        places: Places::of(document),
    };
    let it = &document.frame;
    let cover = Cover {
        report: it.report.clone(),
        about: it.mark.clone().unwrap_or_default(),
        name: it.name.clone(),
        subtitle: it.subtitle.clone(),
        facts: pages.rows(&it.cover(say)),
        brief: say.w("report-check-brief"),
        full: vec![
            say.w("report-check-head"),
            say.w("report-check-command"),
            say.w("report-check-limits"),
        ],
        method: pages.rows(&it.method),
    };
    let data = json!({
        "frame": frame(sources.workspace, order, say, &sources.head, &sources.home, cover),
        "mark": it.mark,
        "contents_title": say.w("report-contents"),
        "chapters": document.before().iter().chain(&document.chapters).map(|it| pages.chapter(it)).collect::<Vec<_>>(),
        "appendix": it.appendix.iter().map(|it| pages.chapter(it)).collect::<Vec<_>>(),
    });
    let ident = format!(
        "{}/{}/{}/{}",
        sources.workspace.origin(),
        order.kind,
        it.mark.as_deref().unwrap_or_default(),
        order.language
    );
    typeset::pdf(Job {
        template: include_str!("../typst/document.typ"),
        data,
        seal: Some(&Seal::of(
            sources.workspace,
            order,
            &sources.head,
            &sources.check,
            None,
        )),
        attachment: None,
        ident: &ident,
        today: order.as_of,
        generated_at: order.generated_at,
    })
}

struct Pages<'a> {
    say: &'a Say,
    places: Places,
}

impl Pages<'_> {
    fn cell(&self, value: &crate::document::Value) -> Cell {
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
            "blocks": chapter.blocks.iter().filter_map(|it| self.block(it)).collect::<Vec<_>>(),
            "chapters": chapter.chapters.iter().map(|it| self.chapter(it)).collect::<Vec<_>>(),
        })
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
        let parts: Vec<Json> = split(&table.columns)
            .into_iter()
            .map(|part| self.part(table, &part))
            .collect();
        json!({
            "kind": "table",
            "title": table.title,
            "landscape": weight(&table.columns) > UPRIGHT,
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
            crate::document::ChartKind::Matrix => {
                chart.bars.iter().flat_map(|bar| &bar.values).max().copied()
            }
            _ => chart.bars.iter().map(|bar| bar.values.iter().sum()).max(),
        };
        json!({
            "kind": "chart",
            "form": match chart.kind {
                crate::document::ChartKind::Bars => "bars",
                crate::document::ChartKind::Columns => "columns",
                crate::document::ChartKind::Matrix => "matrix",
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
