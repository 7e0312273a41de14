//! RP-15: what was erased in a period, on what ground, by whom, and the events that show it.

use chrono::{DateTime, Utc};
use tilsyn_core::actor::Actor;
use tilsyn_core::own_retention::RetentionRun;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{EventQuery, EventView};

use super::{Content, retention};
use crate::ReportError;
use crate::document::{Block, Chapter, ColumnKind, Document, Frame, Matter, Table, Value};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let events = events(&content)?;
    let values = events
        .iter()
        .filter_map(|event| event.erased.as_ref())
        .map(|it| it.fields.len())
        .sum();
    let mut opening = content.opening(of_period(&content)?);
    opening.counts = vec![
        content.counted("erasures", "report-count-erasures", events.len()),
        content.counted("values", "report-count-values", values),
    ];
    opening.left_out.extend(content.withheld());
    opening.left_out.extend(sources.left_out(
        "report-left-out-values",
        values,
        crate::document::Why::Erased,
    ));
    opening.method = vec![sources.method("erasure", "report-method-erasure")];
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("runs", say.w("report-retention-runs"))
                .and(retention::runs(&content))
                .and(hashes(&content)),
            Chapter::new("erasures", say.w("report-kind-erasure"))
                .and(Block::note(say.w("report-erasure-note")))
                .and(table(&content, &events)),
        ],
    })
}

/// The events of erasure of the period, oldest first.
pub fn events(content: &Content<'_>) -> Result<Vec<EventView>, ReportError> {
    let period = content.period()?;
    let zone = content.sources.home.zone;
    let from = tilsyn_core::deadline::start_of_day(period.from, zone);
    let to = tilsyn_core::deadline::end_of_day(period.to, zone);
    let mut found = Vec::new();
    let mut before = Some(content.sources.size);
    while before.is_some() {
        let page = content.sources.workspace.event_page(&EventQuery {
            before,
            limit: 200,
            erasures: true,
            from: Some(from),
            to: Some(to),
            ..EventQuery::default()
        })?;
        before = page.next;
        found.extend(page.events);
    }
    found.reverse();
    Ok(found)
}

fn at(content: &Content<'_>, at: DateTime<Utc>) -> Value {
    Value::Moment(Moment {
        at,
        zone: content.sources.home.zone,
    })
}

fn table(content: &Content<'_>, events: &[EventView]) -> Table {
    let say = content.say;
    let mut columns = content.columns(&[
        ("seq", "report-column-seq", ColumnKind::Number, 0.9),
        ("at", "report-column-when", ColumnKind::Moment, 1.8),
    ]);
    columns.push(
        content
            .column("by", "report-column-by", ColumnKind::Text, 1.7)
            .of(Matter::Staff),
    );
    columns.extend(content.columns(&[
        ("ref", "report-column-ref", ColumnKind::Code, 1.4),
        ("ground", "report-column-ground", ColumnKind::Word, 2.6),
        ("rule", "report-column-rule", ColumnKind::Word, 2.4),
        ("reason", "field-reason", ColumnKind::Text, 2.6),
        ("fields", "report-column-fields", ColumnKind::Number, 0.9),
        ("events", "report-section-events", ColumnKind::Number, 0.9),
        ("leaf", "report-column-leaf", ColumnKind::Code, 3.4),
    ]));
    Table::new("erasures", "", say.w("report-none-erasures"), columns).with(
        events
            .iter()
            .map(|event| {
                let erased = event.erased.as_ref();
                vec![
                    Value::count(event.seq),
                    at(content, event.at),
                    Value::text(event.actor.clone().unwrap_or_default()).or_missing(),
                    match (event.subject, &event.reference) {
                        (Some(id), Some(reference)) => Value::Reference {
                            reference: reference.clone(),
                            id,
                            title: String::new(),
                        },
                        _ => Value::Empty,
                    },
                    content.word_of(
                        "erasure-ground",
                        erased.and_then(|it| it.ground).map(|it| it.code()),
                    ),
                    content.word_of(
                        "own-retention",
                        erased.and_then(|it| it.rule).map(|it| it.code()),
                    ),
                    Value::text(event.reason.clone().unwrap_or_default()),
                    Value::count(erased.map_or(0, |it| it.fields.len())),
                    Value::count(erased.map_or(0, |it| it.events.len())),
                    Value::Code(event.leaf_hash.clone()),
                ]
            })
            .collect(),
    )
}

/// The leaves that show what the runs did.
fn hashes(content: &Content<'_>) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "run-events",
        say.w("report-run-events"),
        say.w("report-none-runs"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.0),
            ("seq", "report-column-seq", ColumnKind::Number, 0.8),
            ("leaf", "report-column-leaf", ColumnKind::Code, 6.0),
        ]),
    );
    let runs = content.register.each::<RetentionRun>();
    for (stored, run) in runs.filter(|(_, it)| retention::within(content, it)) {
        if let Some(done) = &run.report {
            for (seq, leaf) in done.events.iter().zip(&done.leaf_hashes) {
                table.rows.push(vec![
                    content.reference(stored),
                    Value::count(*seq),
                    Value::Code(leaf.to_string()),
                ]);
            }
        }
    }
    table
}

/// A person by name.
pub fn person(content: &Content<'_>, id: Option<RecordId>) -> Value {
    let Some(id) = id else {
        return Value::Empty;
    };
    match content.register.document::<Actor>(id) {
        Some(actor) => Value::needed(actor.name.to_string()),
        None => Value::Missing,
    }
}

/// What a period is called below the name of a report.
pub fn of_period(content: &Content<'_>) -> Result<String, ReportError> {
    let period = content.period()?;
    Ok(content.say.s(&Sentence::new("report-period-value")
        .date("from", period.from)
        .date("to", period.to)))
}
