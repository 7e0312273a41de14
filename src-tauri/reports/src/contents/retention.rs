//! RP-05: how long what is kept, against which law, and what is due.

use tilsyn_core::activity::Activity;
use tilsyn_core::own_retention::RetentionRun;
use tilsyn_core::record::Kind;
use tilsyn_core::request::Request;
use tilsyn_core::retention::{Retention, StatutoryConflict};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::Stored;

use super::{Content, line, lines, number, period, prose};
use crate::ReportError;
use crate::document::{Chapter, ColumnKind, Document, Frame, Matter, Table, Value, Why};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let activities = content.activities();
    let rules: Vec<(&Stored, &Activity, &Retention)> = activities
        .iter()
        .flat_map(|(stored, activity)| {
            activity
                .retention
                .iter()
                .map(|rule| (*stored, *activity, rule))
        })
        .collect();
    let mut opening = content
        .opening(say.s(&Sentence::new("report-retention-subtitle").date("date", content.on())));
    opening.counts = vec![
        content.counted("activities", "report-count-activities", activities.len()),
        content.counted("rules", "report-count-rules", rules.len()),
    ];
    opening.left_out.extend(content.filtered(Kind::Activity));
    let others = content.register.each::<Request>();
    opening.left_out.extend(sources.left_out(
        "report-left-out-case-files",
        others.filter(|(_, it)| !concerns(&content, it)).count(),
        Why::Filter,
    ));
    opening.left_out.extend(content.withheld());
    opening.left_out.extend(content.erased(&[Kind::Activity]));
    opening.method = vec![
        sources.method("conflicts", "report-method-conflicts"),
        sources.method("due", "report-method-due-own"),
    ];
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("schedule", say.w("report-kind-retention"))
                .and(schedule(&content, &activities)),
            Chapter::new("conflicts", say.w("report-retention-conflicts"))
                .of(Matter::Judgement)
                .and(conflicts(&content, &rules)),
            Chapter::new("due", say.w("report-retention-due")).and(due(&content)),
            Chapter::new("holds", say.w("report-retention-holds")).and(holds(&content)),
            Chapter::new("runs", say.w("report-retention-runs")).and(runs(&content)),
        ],
    })
}

/// Each rule; an activity without one shows.
fn schedule(content: &Content<'_>, activities: &[(&Stored, &Activity)]) -> Table {
    let say = content.say;
    let mut table = Table::new(
        "retention",
        "",
        say.w("report-no-activities"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.0),
            ("activity", "report-column-activity", ColumnKind::Text, 2.4),
            ("category", "field-data-category", ColumnKind::Text, 2.0),
            ("period", "field-period", ColumnKind::Period, 1.4),
            ("trigger", "field-trigger", ColumnKind::Word, 1.8),
            ("ceiling", "field-max-period", ColumnKind::Period, 1.3),
            ("action", "field-action", ColumnKind::Word, 1.5),
            ("least", "field-legal-min", ColumnKind::Period, 1.3),
            ("least_law", "field-legal-min-ref", ColumnKind::Text, 1.8),
            ("most", "field-legal-max", ColumnKind::Period, 1.3),
            ("most_law", "field-legal-max-ref", ColumnKind::Text, 1.8),
            ("exceptions", "field-exceptions", ColumnKind::Word, 1.8),
        ]),
    );
    for (stored, activity) in activities {
        let first = [
            content.reference(stored),
            Value::needed(say.text(&activity.name)),
        ];
        if activity.retention.is_empty() {
            let mut row = first.to_vec();
            row.extend([Value::Empty, Value::Missing]);
            row.resize(table.columns.len(), Value::Empty);
            table.rows.push(row);
            continue;
        }
        for rule in &activity.retention {
            let mut row = first.to_vec();
            row.extend([
                Value::text(say.name(&rule.data_category)),
                length(content, rule),
                content.word_of("trigger", rule.trigger.map(|it| it.code())),
                period(rule.max_period),
                content
                    .word_of("retention-action", rule.action.map(|it| it.code()))
                    .or_missing(),
                period(rule.legal_min),
                line(&rule.legal_min_ref),
                period(rule.legal_max),
                line(&rule.legal_max_ref),
                Value::list(
                    rule.exceptions
                        .iter()
                        .map(|it| content.word("retention-exception", it.code())),
                ),
            ]);
            table.rows.push(row);
        }
    }
    table
}

/// The period, or the criteria by which it ends, or that neither is stated.
fn length(content: &Content<'_>, rule: &Retention) -> Value {
    match rule.period {
        Some(period) => Value::Period(period),
        None if rule.is_stated() => Value::text(content.say.w("report-kept-at-once")),
        None => lines(content.say.text(&rule.criteria_text)).or_missing(),
    }
}

fn conflicts(content: &Content<'_>, rules: &[(&Stored, &Activity, &Retention)]) -> Table {
    let say = content.say;
    Table::new(
        "conflicts",
        "",
        say.w("report-none-conflicts"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.0),
            ("category", "field-data-category", ColumnKind::Text, 2.4),
            ("period", "field-period", ColumnKind::Period, 1.6),
            ("what", "report-column-what", ColumnKind::Text, 3.0),
            ("law", "field-law-ref", ColumnKind::Text, 3.0),
        ]),
    )
    .with(
        rules
            .iter()
            .filter_map(|(stored, _, rule)| {
                let (key, limit, law) = match rule.statutory_conflict()? {
                    StatutoryConflict::TooShort => (
                        "report-conflict-short",
                        rule.legal_min?,
                        &rule.legal_min_ref,
                    ),
                    StatutoryConflict::TooLong => {
                        ("report-conflict-long", rule.legal_max?, &rule.legal_max_ref)
                    }
                };
                let words = Sentence::new(key).text("limit", say.period(limit));
                Some(vec![
                    content.reference(stored),
                    Value::text(say.name(&rule.data_category)),
                    period(rule.period),
                    Value::text(say.s(&words)),
                    line(law).or_missing(),
                ])
            })
            .collect(),
    )
}

/// Whether a case is about one of the activities of the report.
fn concerns(content: &Content<'_>, it: &Request) -> bool {
    !content.sources.is_narrowed() || it.activities.iter().any(|id| content.holds(*id))
}

/// Case files and when they are due for erasure.
fn due(content: &Content<'_>) -> Table {
    let say = content.say;
    let mut found: Vec<(&Stored, &Request)> = content
        .register
        .each::<Request>()
        .filter(|(_, it)| it.retention_due.is_some() && it.figures.is_none())
        .filter(|(_, it)| concerns(content, it))
        .filter(|(_, it)| {
            content.sources.order.period.is_none_or(|period| {
                it.retention_due
                    .is_some_and(|day| day >= period.from && day <= period.to)
            })
        })
        .collect();
    found.sort_by_key(|(stored, it)| (it.retention_due, stored.ordinal));
    Table::new(
        "due",
        "",
        say.w("report-none-due"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.6),
            ("family", "field-family", ColumnKind::Word, 1.8),
            ("closed_at", "field-closed-at", ColumnKind::Moment, 2.0),
            ("due", "field-retention-due", ColumnKind::Date, 1.8),
            ("over", "report-column-over", ColumnKind::YesNo, 1.0),
            ("held", "field-legal-hold", ColumnKind::YesNo, 1.2),
        ]),
    )
    .with(
        found
            .into_iter()
            .map(|(stored, it)| {
                vec![
                    content.reference(stored),
                    content.word_of("family", it.family.map(|it| it.code())),
                    Value::moment(it.closed_at),
                    Value::date(it.retention_due),
                    Value::YesNo(it.retention_due.is_some_and(|day| day < content.on())),
                    Value::YesNo(it.legal_hold),
                ]
            })
            .collect(),
    )
}

/// What keeps data beyond their period: holds, restrictions, orders to preserve.
fn holds(content: &Content<'_>) -> Table {
    let say = content.say;
    Table::new(
        "holds",
        "",
        say.w("report-none-holds"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.6),
            ("why", "report-column-what", ColumnKind::Word, 3.0),
            ("until", "field-until", ColumnKind::Date, 1.6),
            (
                "activities",
                "report-column-activities",
                ColumnKind::Code,
                2.0,
            ),
        ]),
    )
    .with(
        content
            .register
            .each::<Request>()
            .filter(|(_, it)| concerns(content, it))
            .flat_map(|(stored, it)| {
                let mut held = Vec::new();
                let mut add = |code: &str, until: Option<chrono::NaiveDate>| {
                    held.push(vec![
                        content.reference(stored),
                        content.word("retention-exception", code),
                        Value::date(until),
                        content.all_named(it.activities.iter().copied()),
                    ]);
                };
                if it.legal_hold {
                    add("legal_hold", None);
                }
                if it.restriction == Some(true) {
                    add("restriction_18", None);
                }
                if let Some(until) = it.preserved_until {
                    add("preservation_order", Some(until));
                }
                held
            })
            .collect(),
    )
}

/// Whether a run is of the period of the report, or the report has none.
pub fn within(content: &Content<'_>, run: &RetentionRun) -> bool {
    content.sources.order.period.is_none_or(|period| {
        run.done_at
            .or(run.proposed_at)
            .map(|at| at.local_date())
            .is_some_and(|day| day >= period.from && day <= period.to)
    })
}

/// Runs of retention over the log of requests: of the period, or all.
pub fn runs(content: &Content<'_>) -> Table {
    let say = content.say;
    let mut columns = content.columns(&[
        ("ref", "report-column-ref", ColumnKind::Code, 1.2),
        ("on", "field-on", ColumnKind::Date, 1.4),
        ("reason", "field-reason", ColumnKind::Text, 3.0),
    ]);
    columns.extend(super::of(
        Matter::Staff,
        content.columns(&[
            ("proposed_by", "field-proposed-by", ColumnKind::Text, 1.6),
            ("approved_by", "field-approved-by", ColumnKind::Text, 1.6),
        ]),
    ));
    columns.extend(content.columns(&[
        ("approved_at", "field-approved-at", ColumnKind::Moment, 1.7),
        ("done_at", "field-done-at", ColumnKind::Moment, 1.7),
        ("chosen", "report-run-chosen", ColumnKind::Number, 1.0),
        ("cases", "report-run-cases", ColumnKind::Number, 1.0),
        ("entries", "report-run-entries", ColumnKind::Number, 1.0),
        ("files", "report-run-files", ColumnKind::Number, 1.0),
        ("values", "report-run-values", ColumnKind::Number, 1.0),
    ]));
    let person = |id| super::erasures::person(content, id);
    Table::new("runs", "", say.w("report-none-runs"), columns).with(
        content
            .register
            .each::<RetentionRun>()
            .filter(|(_, it)| within(content, it))
            .map(|(stored, it)| {
                let done = it.report.as_ref();
                vec![
                    content.reference(stored),
                    Value::date(it.on),
                    prose(&it.reason),
                    person(it.proposed_by),
                    person(it.approved_by),
                    Value::moment(it.approved_at),
                    Value::moment(it.done_at),
                    Value::count(it.records.len()),
                    number(done.map(|it| it.cases)),
                    number(done.map(|it| it.entries)),
                    number(done.map(|it| it.files)),
                    number(done.map(|it| it.values)),
                ]
            })
            .collect(),
    )
}
