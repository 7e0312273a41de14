//! RP-16: the year for management and the board: requests, authorities, findings, the register, processors, what is planned.

use std::collections::BTreeMap;

use tilsyn_core::activity::Activity;
use tilsyn_core::processor::Processor;
use tilsyn_core::record::Kind;
use tilsyn_core::transfer::Transfer;
use tilsyn_core::transfer::verdict::{Verdict, verdict};
use tilsyn_core::workspace::{Change, DueQuery, Stored};

use super::{Content, erasures, figures, findings, statistics, transfers};
use crate::ReportError;
use crate::document::{Block, Chapter, ColumnKind, Document, Frame, Table, Value, Why};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let period = content.period()?;
    let rights = figures::rights(&content, period)?;
    // As the public would be told: the board needs no case under secrecy.
    let authorities = figures::of_authorities(&content, period, true)?;
    let cases = content.cases_within(period)?;
    let all: Vec<(&Stored, &Transfer)> = content.register.each::<Transfer>().collect();
    let mut opening = content.opening(erasures::of_period(&content)?);
    opening.counts = vec![
        content.counted(
            "activities",
            "report-count-activities",
            content.register.count(Kind::Activity),
        ),
        content.counted(
            "processors",
            "report-count-processors",
            content.register.count(Kind::Processor),
        ),
    ];
    opening
        .left_out
        .extend(sources.left_out("report-left-out-breaches", 1, Why::Unrecorded));
    opening.left_out.extend(content.withheld());
    let (of_findings, hidden) = findings::of_year(&content)?;
    opening.left_out.extend(hidden);
    if sources.is_past() {
        opening
            .left_out
            .extend(sources.left_out("report-left-out-reviews", 1, Why::Unrecorded));
    }
    opening.method = figures::rules(
        &content,
        &[
            ("unit", "figures-rule-unit"),
            ("period", "figures-rule-period"),
            ("time", "figures-rule-time"),
            ("bands", "figures-rule-bands"),
            ("own", "figures-rules-own"),
        ],
    );
    let mut of_authorities = Chapter::new("authorities", say.w("report-family-pa"));
    if authorities.banded {
        of_authorities = of_authorities.and(Block::note(say.w("figures-banded")));
    }
    of_authorities = of_authorities.and(Block::facts(
        "authorities",
        vec![
            content.fact(
                "requests",
                "figures-requests",
                figures::told(&content, authorities.total.requests),
            ),
            content.fact(
                "complied",
                "figures-complied",
                figures::told(&content, authorities.total.complied),
            ),
            content.fact(
                "accounts",
                "figures-accounts",
                figures::told(&content, authorities.total.accounts),
            ),
            content.fact(
                "non_governmental",
                "figures-civil",
                figures::told(&content, authorities.non_governmental),
            ),
        ],
    ));
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("requests", say.w("report-kind-request-statistics"))
                .and(Block::facts(
                    "overview",
                    statistics::overview(&content, &rights, &cases),
                ))
                .and(figures::received(&content, &rights.months))
                .and(figures::outcomes(&content, &rights.months)),
            of_authorities,
            of_findings,
            Chapter::new("register", say.w("report-annual-register"))
                .and(Block::facts("register", register(&content)))
                .and(changes(&content)?),
            Chapter::new("processors", say.w("report-kind-processors-transfers"))
                .and(Block::facts("processors", processors(&content, &all)))
                .and(transfers::by_country(&content, &all)),
            Chapter::new("plan", say.w("report-annual-plan")).and(plan(&content)?),
        ],
    })
}

fn register(content: &Content<'_>) -> Vec<crate::document::Fact> {
    let count = |kind: Kind| Value::count(content.register.count(kind));
    let reviewed = content
        .register
        .each::<Activity>()
        .filter(|(_, it)| it.last_reviewed_on.is_some())
        .count();
    vec![
        content.fact("activities", "field-activities", count(Kind::Activity)),
        content.fact(
            "reviewed",
            "report-annual-reviewed",
            if content.register.count(Kind::Activity) == 0 {
                Value::Empty
            } else {
                Value::Share {
                    part: u64::try_from(reviewed).unwrap_or(u64::MAX),
                    of: u64::try_from(content.register.count(Kind::Activity)).unwrap_or(u64::MAX),
                }
            },
        ),
        content.fact(
            "assessments",
            "kind-lia-plural",
            count(Kind::InterestAssessment),
        ),
        content.fact("systems", "field-systems", count(Kind::System)),
        content.fact("measures", "field-measures", count(Kind::Measure)),
        content.fact(
            "breaches",
            "report-annual-breaches",
            Value::text(content.say.w("report-annual-breaches-unrecorded")),
        ),
    ]
}

fn processors(content: &Content<'_>, all: &[(&Stored, &Transfer)]) -> Vec<crate::document::Fact> {
    let of = |wanted: Verdict| {
        Value::count(
            all.iter()
                .filter(|(_, it)| verdict(it, content.on()).verdict == wanted)
                .count(),
        )
    };
    let outside = content
        .register
        .each::<Processor>()
        .filter(|(_, it)| !it.third_countries().is_empty())
        .count();
    vec![
        content.fact(
            "processors",
            "kind-processor-plural",
            Value::count(content.register.count(Kind::Processor)),
        ),
        content.fact(
            "outside_eea",
            "report-annual-outside",
            Value::count(outside),
        ),
        content.fact("transfers", "report-transfers", Value::count(all.len())),
        content.fact("sound", "transfer-verdict-sound", of(Verdict::Sound)),
        content.fact("check", "transfer-verdict-check", of(Verdict::Check)),
        content.fact("unsound", "transfer-verdict-unsound", of(Verdict::Unsound)),
    ]
}

/// Records of the register that were made, changed and taken out in the period, by kind.
fn changes(content: &Content<'_>) -> Result<Table, ReportError> {
    let say = content.say;
    let period = content.period()?;
    let zone = content.sources.home.zone;
    let workspace = content.sources.workspace;
    let before = tilsyn_core::deadline::start_of_day(period.from, zone);
    let from = workspace.size_at(before - chrono::TimeDelta::milliseconds(1))?;
    let to = workspace
        .size_at(tilsyn_core::deadline::end_of_day(period.to, zone))?
        .min(content.sources.size);
    let mut counted: BTreeMap<Kind, [usize; 3]> = BTreeMap::new();
    if from < to {
        for it in workspace.differences(from, to)? {
            if !it.kind.is_of_register() {
                continue;
            }
            let place = match it.change {
                Change::Created => 0,
                Change::Changed => 1,
                Change::Removed => 2,
            };
            if let Some(count) = counted.entry(it.kind).or_default().get_mut(place) {
                *count += 1;
            }
        }
    }
    Ok(Table::new(
        "changes",
        say.w("report-annual-changes"),
        say.w("report-none-changes"),
        content.columns(&[
            ("kind", "report-column-kind", ColumnKind::Word, 4.0),
            ("made", "report-column-made", ColumnKind::Number, 1.2),
            ("changed", "report-column-changed", ColumnKind::Number, 1.2),
            ("removed", "report-column-removed", ColumnKind::Number, 1.2),
        ]),
    )
    .with(
        counted
            .into_iter()
            .map(|(kind, numbers)| {
                let mut row = vec![content.word("kind", kind.code())];
                row.extend(numbers.map(Value::count));
                row
            })
            .collect(),
    ))
}

/// The reviews of the year to come.
fn plan(content: &Content<'_>) -> Result<Table, ReportError> {
    let say = content.say;
    let until = content
        .period()?
        .to
        .checked_add_days(chrono::Days::new(366));
    // What was due on a day that is past is not put together; the first page says so.
    let items = if content.sources.is_past() {
        Vec::new()
    } else {
        let query = DueQuery {
            until,
            ..DueQuery::default()
        };
        let now = content.sources.order.generated_at;
        content.sources.workspace.due(now, None, &query)?.items
    };
    let rows = items
        .into_iter()
        .filter(|item| item.review.is_some())
        .map(|item| {
            vec![
                Value::date(item.safe.or(item.legal)),
                Value::Reference {
                    reference: item.reference,
                    id: item.id,
                    title: item.title,
                },
                content.word_of("review", item.review.map(|it| it.code())),
                content.word("due-state", item.state.code()),
            ]
        })
        .collect();
    Ok(Table::new(
        "plan",
        "",
        say.w("report-none-plan"),
        content.columns(&[
            ("on", "field-on", ColumnKind::Date, 1.6),
            ("ref", "report-column-ref", ColumnKind::Text, 4.0),
            ("what", "report-column-what", ColumnKind::Word, 3.0),
            ("state", "due-stands", ColumnKind::Word, 1.4),
        ]),
    )
    .with(rows))
}
