//! JSON: the document as data, names in the order of RFC 8785, its shape in `docs/schema/report.json`.

use chrono::SecondsFormat;
use serde_json::{Value as Json, json};

use super::data::columns;
use super::shown::flat;
use crate::document::{Block, Chapter, ColumnKind, Content, Document, Fact, Shown, Table, Value};
use crate::trail::sorted_text;

/// Names the shape of a report.
pub const REPORT_SCHEMA: &str = "urn:tilsyn:schema:report:1";

/// Writes the document.
pub fn write(document: &Document) -> Vec<u8> {
    let frame = &document.frame;
    let counts: serde_json::Map<String, Json> = frame
        .counts
        .iter()
        .map(|(id, _, number)| ((*id).to_owned(), json!(number)))
        .collect();
    let mut tables: Vec<Json> = frame.findings.iter().map(table).collect();
    tables.extend(document.sheets().iter().map(|it| table(it)));
    let value = json!({
        "$schema": REPORT_SCHEMA,
        "report": frame.kind.code(),
        "title": frame.report,
        "language": frame.language.code(),
        "audience": frame.audience.code(),
        "as_of": frame.as_of.to_string(),
        "period": frame.period.map(|it| json!({ "from": it.from.to_string(), "to": it.to.to_string() })),
        "generated_at": frame.generated_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "made_by": frame.made_by,
        "filter": frame.filter,
        "organisation": frame.organisation,
        "ref": frame.mark,
        "name": frame.name,
        "register_events": frame.register_size,
        "counts": counts,
        "versions": {
            "product": frame.versions.product,
            "rulepack": frame.versions.rulepack,
            "adequacy": frame.versions.adequacy,
            "holidays": frame.versions.holidays.1,
        },
        "head": {
            "origin": frame.origin,
            "size": frame.head_size,
            "root": frame.head_root,
            "note": frame.head_note,
        },
        "left_out": frame.left_out.iter().map(|it| json!({ "what": it.what, "why": it.why.code() })).collect::<Vec<_>>(),
        "facts": facts(&frame.facts),
        "method": facts(&frame.method),
        "chapters": document.chapters.iter().chain(&frame.appendix).map(chapter).collect::<Vec<_>>(),
        "tables": tables,
    });
    sorted_text(&value).into_bytes()
}

fn facts(facts: &[Fact]) -> Vec<Json> {
    facts
        .iter()
        .map(|it| json!({ "id": it.id, "label": it.label, "value": data(&it.value) }))
        .collect()
}

fn chapter(it: &Chapter) -> Json {
    json!({
        "id": it.id,
        "title": it.title,
        "ref": it.about.as_ref().map(|(reference, _)| reference),
        "record": it.about.as_ref().map(|(_, id)| id.to_string()),
        "line": it.line,
        "blocks": it.blocks.iter().filter_map(block).collect::<Vec<_>>(),
        "chapters": it.chapters.iter().map(chapter).collect::<Vec<_>>(),
    })
}

fn block(it: &Block) -> Option<Json> {
    Some(match &it.content {
        Content::Text(lines) => json!({ "kind": "text", "text": flat(lines) }),
        Content::Note(words) => json!({ "kind": "note", "text": words }),
        Content::Warning(words) => json!({ "kind": "warning", "text": words }),
        Content::Facts { id, facts: of } => {
            json!({ "kind": "facts", "id": id, "facts": facts(of) })
        }
        Content::Table(table) if table.shown == Shown::Pages => return None,
        Content::Table(table) => json!({ "kind": "table", "table": table.id }),
        Content::Chart(chart) => {
            json!({ "kind": "chart", "title": chart.title, "table": chart.id })
        }
        Content::Quotation { words, source } => {
            json!({ "kind": "quotation", "text": words, "source": source })
        }
        Content::Code(text) => json!({ "kind": "code", "text": text }),
        Content::PageBreak => return None,
    })
}

fn table(it: &Table) -> Json {
    let columns = columns(it);
    let row = |row: &Vec<Value>| -> Json {
        columns
            .iter()
            .map(|(place, column)| {
                let value = row.get(*place).map_or(Json::Null, data);
                (column.id.clone(), value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    json!({
        "id": it.id,
        "title": it.title,
        "columns": columns.iter().map(|(_, column)| json!({
            "id": column.id,
            "title": column.title,
            "kind": kind(column.kind),
        })).collect::<Vec<_>>(),
        "rows": it.rows.iter().map(row).collect::<Vec<_>>(),
    })
}

const fn kind(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Text => "text",
        ColumnKind::Code => "code",
        ColumnKind::Word => "word",
        ColumnKind::Date => "date",
        ColumnKind::Moment => "moment",
        ColumnKind::Number => "number",
        ColumnKind::Share => "share",
        ColumnKind::Period => "period",
        ColumnKind::YesNo => "yes_no",
        ColumnKind::Page => "page",
    }
}

/// A value, typed.
fn data(value: &Value) -> Json {
    match value {
        Value::Empty | Value::Page(_) => Json::Null,
        Value::Missing => json!({ "missing": true }),
        Value::Text(text) | Value::Code(text) => json!(text),
        Value::Lines(lines) => json!(flat(lines)),
        Value::Word { code, words } => json!({ "code": code, "words": words }),
        Value::Date(day) => json!(day.to_string()),
        Value::Moment(moment) => json!({
            "at": moment.at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
            "zone": moment.zone.name(),
        }),
        Value::Number(number) => json!(number),
        Value::Share { part, of } => json!({ "part": part, "of": of }),
        Value::Period(period) => json!(period.to_string()),
        Value::YesNo(yes) => json!(yes),
        Value::Reference {
            reference,
            id,
            title,
        } => json!({ "ref": reference, "id": id.to_string(), "title": title }),
        Value::List(values) => values.iter().map(data).collect(),
    }
}
