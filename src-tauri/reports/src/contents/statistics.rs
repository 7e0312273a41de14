//! RP-07: data subjects' requests in figures.

use std::collections::BTreeMap;

use tilsyn_core::figures::{CaseFigures, RightsFigures};
use tilsyn_core::record::Kind;
use tilsyn_core::request::{Family, Request};
use tilsyn_core::value::folded;
use tilsyn_core::workspace::Stored;

use super::{Content, erasures, figures, number};
use crate::ReportError;
use crate::document::{
    Block, Chapter, ColumnKind, Document, Fact, Frame, Matter, Table, Value, Why,
};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let period = content.period()?;
    let counted = figures::rights(&content, period)?;
    let cases = content.cases_within(period)?;
    let mut opening = content.opening(erasures::of_period(&content)?);
    opening.counts = vec![content.counted(
        "requests",
        "report-count-requests",
        usize::try_from(counted.total.received).unwrap_or(usize::MAX),
    )];
    opening.left_out.extend(content.filtered(Kind::Request));
    opening.left_out.extend(content.withheld());
    opening
        .left_out
        .extend(sources.left_out("report-left-out-late-reasons", 1, Why::Unrecorded));
    opening.method = figures::rules(
        &content,
        &[
            ("unit", "figures-rule-unit"),
            ("period", "figures-rule-period"),
            ("time", "figures-rule-time"),
            ("days", "figures-rule-days"),
            ("hours", "figures-rule-hours"),
            ("secrecy", "figures-rule-secrecy"),
            ("erased", "figures-rule-erased"),
            ("own", "figures-rules-own"),
        ],
    );
    opening
        .method
        .push(sources.method("repeat", "report-method-repeat"));
    let mut chapters = vec![
        Chapter::new("overview", say.w("report-overview"))
            .and(Block::facts(
                "overview",
                overview(&content, &counted, &cases),
            ))
            .and(figures::received(&content, &counted.months)),
    ];
    if counted.total.received == 0 {
        chapters = vec![
            Chapter::new("overview", say.w("report-overview"))
                .and(Block::note(format!(
                    "{} {}",
                    say.w("figures-none"),
                    say.w("report-none-received")
                )))
                .and(Block::facts(
                    "overview",
                    overview(&content, &counted, &cases),
                )),
        ];
    }
    chapters.extend([
        Chapter::new("months", say.w("figures-months"))
            .and(figures::months(&content, &counted))
            .and(figures::response_times(&content, &counted.months)),
        Chapter::new("outcomes", say.w("report-outcomes"))
            .and(figures::outcomes(&content, &counted.months)),
        Chapter::new("received", say.w("report-received-by")).with(
            counted
                .tables
                .iter()
                .map(|it| figures::by(&content, it, false)),
        ),
        Chapter::new("late", say.w("report-late"))
            .of(Matter::Cases)
            .and(late(&content, &cases)),
    ]);
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}

/// The numbers that are asked for first.
pub fn overview(
    content: &Content<'_>,
    counted: &RightsFigures,
    cases: &[(&Stored, &Request, CaseFigures)],
) -> Vec<Fact> {
    let total = &counted.total;
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let of_answered = |part: u32| {
        if total.answered == 0 {
            Value::Empty
        } else {
            Value::Share {
                part: u64::from(part),
                of: u64::from(total.answered),
            }
        }
    };
    let of_all = |part: u32| {
        if total.received == 0 {
            Value::Empty
        } else {
            Value::Share {
                part: u64::from(part),
                of: u64::from(total.received),
            }
        }
    };
    vec![
        fact(
            "received",
            "report-column-received",
            Value::count(total.received),
        ),
        fact(
            "answered",
            "report-column-answered",
            Value::count(total.answered),
        ),
        fact(
            "in_time",
            "report-column-in-time",
            of_answered(total.in_time),
        ),
        fact("late", "report-column-late", of_answered(total.late)),
        fact("extended", "report-column-extended", of_all(total.extended)),
        fact(
            "median_days",
            "report-median-days",
            number(total.days.median),
        ),
        fact(
            "ninetieth_days",
            "report-ninetieth-days",
            number(total.days.ninetieth),
        ),
        fact(
            "longest_days",
            "report-longest-days",
            number(total.days.longest),
        ),
        fact(
            "identity_checks",
            "report-identity-checks",
            Value::count(counted.identity_checks),
        ),
        fact(
            "repeat_requesters",
            "report-repeat-requesters",
            Value::count(repeated(cases)),
        ),
        fact(
            "complaints",
            "report-complaints",
            Value::count(counted.complaints),
        ),
        fact(
            "authority_cases",
            "report-authority-cases",
            Value::count(counted.authority_cases),
        ),
    ]
}

/// How many requesters asked more than once: by their name and contact as they were written. Who was erased is not
/// known any more.
fn repeated(cases: &[(&Stored, &Request, CaseFigures)]) -> usize {
    let mut asked: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (_, request, figures) in cases {
        if figures.family != Some(Family::DataSubject) {
            continue;
        }
        if let Some(requester) = &request.requester
            && !requester.name.is_empty()
        {
            let who = (
                folded(requester.name.as_str()),
                folded(requester.contact.as_str()),
            );
            *asked.entry(who).or_default() += 1;
        }
    }
    asked.values().filter(|count| **count > 1).count()
}

/// The requests that were answered late, one by one.
fn late(content: &Content<'_>, cases: &[(&Stored, &Request, CaseFigures)]) -> Table {
    let say = content.say;
    Table::new(
        "late",
        "",
        say.w("report-none-late"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.6),
            ("subtype", "field-subtype", ColumnKind::Word, 2.4),
            (
                "received_on",
                "report-column-received",
                ColumnKind::Date,
                1.6,
            ),
            ("due", "field-legal", ColumnKind::Date, 1.6),
            (
                "answered_on",
                "report-column-answered",
                ColumnKind::Date,
                1.6,
            ),
            ("days", "report-column-days", ColumnKind::Number, 1.0),
            ("extension", "field-extension", ColumnKind::Text, 3.0),
        ]),
    )
    .with(
        cases
            .iter()
            .filter(|(_, _, it)| {
                it.family == Some(Family::DataSubject) && it.in_time == Some(false)
            })
            .map(|(stored, request, it)| {
                vec![
                    content.reference(stored),
                    content.word_of("subtype", it.subtype.map(|it| it.code())),
                    Value::date(it.received_on),
                    Value::date(request.due()),
                    Value::date(it.answered_on),
                    number(it.days_to_reply()),
                    request
                        .extension
                        .as_ref()
                        .map_or(Value::Empty, |it| super::prose(&it.reason)),
                ]
            })
            .collect(),
    )
}
