//! RP-14: the clocks that run, with the days to plan for and in law, and the holidays that were counted. Also as
//! iCalendar.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, NaiveDate};
use tilsyn_core::browse::Band;
use tilsyn_core::calendar::Certainty;
use tilsyn_core::ical::calendar_file;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::request::Request;
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{ClockView, DueItem, DueQuery};

use super::{Content, line};
use crate::ReportError;
use crate::document::{
    Chapter, Column, ColumnKind, Document, Frame, LeftOut, Matter, Table, Value, Why,
};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let mut opening =
        content.opening(say.s(&Sentence::new("report-as-of").date("date", content.on())));
    opening.left_out.extend(content.filtered(Kind::Request));
    let (table, days) = if sources.is_past() {
        opening.left_out.extend(content.withheld());
        opening
            .left_out
            .extend(sources.left_out("report-left-out-reviews", 1, Why::Unrecorded));
        of_past(&content)?
    } else {
        let (items, hidden) = due(&content)?;
        if hidden != Band::None {
            let words = Sentence::new("report-left-out-secret")
                .sentence("band", Sentence::new(format!("band-{}", hidden.key())));
            opening
                .left_out
                .push(LeftOut::new(say.s(&words), Why::Secrecy));
        }
        of_now(&content, &items)?
    };
    opening.counts = vec![content.counted("clocks", "report-count-clocks", table.rows.len())];
    opening.method = vec![sources.method("clocks", "report-method-clocks")];
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("clocks", say.w("report-kind-deadline-calendar")).and(table),
            Chapter::new("holidays", say.w("report-holidays")).and(holidays(&content, &days)),
        ],
    })
}

/// The same as a calendar file.
pub fn file(sources: &Sources<'_>) -> Result<String, ReportError> {
    let content = Content::of(sources);
    if sources.is_past() {
        // A calendar file is of days to come.
        return Err(ReportError::Format {
            kind: sources.order.kind,
            format: sources.order.format,
        });
    }
    let (items, _) = due(&content)?;
    // What is under secrecy leaves in no calendar file.
    let told: Vec<DueItem> = items.into_iter().filter(|item| !item.restricted).collect();
    Ok(calendar_file(
        &told,
        sources.order.generated_at,
        &sources.say.words,
    ))
}

/// What is due, as the core finds it, within the conditions and the period.
fn due(content: &Content<'_>) -> Result<(Vec<DueItem>, Band), ReportError> {
    let period = content.sources.order.period;
    let query = DueQuery {
        until: period.map(|period| period.to),
        ..DueQuery::default()
    };
    let list = content
        .sources
        .workspace
        .due(content.sources.order.generated_at, None, &query)?;
    let items = list
        .items
        .into_iter()
        .filter(|item| item.kind != Kind::Request || content.holds(item.id))
        .filter(|item| {
            let from = period.map(|period| period.from);
            from.is_none_or(|from| item.safe.or(item.legal).is_none_or(|day| day >= from))
        })
        .collect();
    Ok((items, list.hidden))
}

fn columns(content: &Content<'_>) -> Vec<Column> {
    let mut columns = content.columns(&[
        ("safe", "due-plan-for", ColumnKind::Date, 1.5),
        ("legal", "due-last-in-law", ColumnKind::Date, 1.5),
        ("nominal", "deadline-nominal", ColumnKind::Date, 1.5),
        (
            "conservative",
            "report-column-conservative",
            ColumnKind::Date,
            1.5,
        ),
        ("ends_at", "field-ends-at", ColumnKind::Moment, 1.8),
        ("ref", "report-column-ref", ColumnKind::Code, 1.4),
        ("what", "report-column-what", ColumnKind::Word, 3.4),
        ("nature", "due-nature", ColumnKind::Word, 1.8),
        ("state", "due-stands", ColumnKind::Word, 1.2),
        ("law", "report-law", ColumnKind::Text, 2.2),
    ]);
    columns.push(
        content
            .column("assigned_to", "field-assigned-to", ColumnKind::Text, 1.6)
            .of(Matter::Staff),
    );
    columns
}

/// The clocks of a case, as they follow from what is recorded of it.
fn clocks_of(content: &Content<'_>, id: RecordId) -> Result<Vec<ClockView>, ReportError> {
    let Some(request) = content.register.document::<Request>(id) else {
        return Ok(Vec::new());
    };
    let entries = content.register.entries(id);
    let workspace = content.sources.workspace;
    let (clocks, _) = workspace.clocks_and_blocks(request, &entries, content.now())?;
    Ok(clocks)
}

fn of_now(
    content: &Content<'_>,
    items: &[DueItem],
) -> Result<(Table, BTreeSet<NaiveDate>), ReportError> {
    let say = content.say;
    let mut clocks: BTreeMap<RecordId, Vec<ClockView>> = BTreeMap::new();
    for item in items.iter().filter(|item| item.clock.is_some()) {
        if let Entry::Vacant(free) = clocks.entry(item.id) {
            free.insert(clocks_of(content, item.id)?);
        }
    }
    let nominal = |item: &DueItem| {
        let of = clocks.get(&item.id).into_iter().flatten();
        let mut of = of.filter(|it| Some(it.code) == item.clock);
        of.next().and_then(|it| it.nominal)
    };
    let days = items
        .iter()
        .flat_map(|item| [item.safe, item.legal])
        .flatten()
        .collect();
    let rows = items
        .iter()
        .map(|item| {
            let what = match (item.clock, item.review, item.follow_up) {
                (Some(clock), _, _) => content.word("clock", clock.code()),
                (None, Some(review), _) => content.word("review", review.code()),
                (None, None, follow_up) => {
                    content.word_of("follow-up", follow_up.map(|it| it.code()))
                }
            };
            vec![
                Value::date(item.safe),
                Value::date(item.legal),
                Value::date(nominal(item)),
                Value::date(item.conservative),
                Value::moment(item.ends_at),
                Value::Reference {
                    reference: item.reference.clone(),
                    id: item.id,
                    title: String::new(),
                },
                what,
                content.word_of("clock-nature", item.nature.map(|it| it.code())),
                content.word("due-state", item.state.code()),
                Value::text(item.citation.clone()),
                Value::text(item.assigned_to.clone()),
            ]
        })
        .collect();
    Ok((
        Table::new("clocks", "", say.w("due-empty"), columns(content)).with(rows),
        days,
    ))
}

/// The clocks of open cases as they were kept with them on a day that is past.
fn of_past(content: &Content<'_>) -> Result<(Table, BTreeSet<NaiveDate>), ReportError> {
    let say = content.say;
    let mut days = BTreeSet::new();
    let mut found = Vec::new();
    for (stored, request) in content.each::<Request>() {
        if !request.status().is_open() {
            continue;
        }
        let computed = clocks_of(content, stored.id)?;
        for clock in &request.deadlines {
            let of = computed.iter().find(|it| Some(it.code) == clock.code);
            days.extend(clock.safe.into_iter().chain(clock.legal));
            let row = vec![
                Value::date(clock.safe),
                Value::date(clock.legal),
                Value::date(of.and_then(|it| it.nominal)),
                Value::date(clock.conservative),
                Value::moment(clock.ends_at),
                content.reference(stored),
                content.word_of("clock", clock.code.map(|it| it.code())),
                content.word_of("clock-nature", of.map(|it| it.nature.code())),
                Value::Empty,
                of.map_or(Value::Empty, |it| Value::text(&it.citation)),
                line(&request.assigned_to),
            ];
            found.push(((clock.safe.or(clock.legal), stored.ordinal), row));
        }
    }
    found.sort_by_key(|(place, _)| *place);
    let rows = found.into_iter().map(|(_, row)| row).collect();
    Ok((
        Table::new("clocks", "", say.w("due-empty"), columns(content)).with(rows),
        days,
    ))
}

/// The public holidays of the years in which something is due.
fn holidays(content: &Content<'_>, days: &BTreeSet<NaiveDate>) -> Table {
    let say = content.say;
    let mut years: BTreeSet<i32> = days.iter().map(|day| day.year()).collect();
    years.insert(content.on().year());
    let calendar = &content.sources.home.calendar;
    Table::new(
        "holidays",
        "",
        say.w("report-none-holidays"),
        content.columns(&[
            ("date", "field-date", ColumnKind::Date, 1.6),
            ("name", "field-name", ColumnKind::Text, 4.0),
            ("certainty", "holidays-certainty", ColumnKind::Word, 1.8),
        ]),
    )
    .with(
        years
            .into_iter()
            .flat_map(|year| calendar.holidays(year))
            .map(|holiday| {
                vec![
                    Value::Date(holiday.date),
                    Value::text(say.s(&holiday.name)),
                    content.word(
                        "holidays",
                        match holiday.certainty {
                            Certainty::Certain => "certain",
                            Certainty::Uncertain => "uncertain",
                        },
                    ),
                ]
            })
            .collect(),
    )
}
