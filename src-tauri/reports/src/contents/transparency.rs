//! RP-08: requests of public authorities in figures, for the public; numbers are bands where a case under secrecy could
//! show.

use tilsyn_core::figures::{Dimension, Suppressed, SuppressionReason, Transparency};

use super::{Content, erasures, figures, number};
use crate::ReportError;
use crate::document::{
    Audience, Bar, Block, Chapter, Chart, ChartKind, ColumnKind, Document, Fact, Frame, LeftOut,
    Matter, Series, Table, Value, Why,
};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let public = sources.order.audience != Audience::Internal;
    let counted = figures::of_authorities(&content, content.period()?, public)?;
    let mut opening = content.opening(erasures::of_period(&content)?);
    if let Some(requests) = counted.total.requests.exact {
        opening.counts = vec![content.counted(
            "requests",
            "report-count-requests",
            usize::try_from(requests).unwrap_or(usize::MAX),
        )];
    }
    if counted.banded {
        opening
            .left_out
            .push(LeftOut::new(say.w("figures-banded"), Why::Secrecy));
    }
    // A count that excludes what is kept back would tell of it by subtraction; then that is said in a band.
    if sources.is_past() {
        opening.left_out.extend(content.withheld());
    }
    opening.method = figures::rules(
        &content,
        &[
            ("unit", "figures-rule-unit"),
            ("identifiers", "figures-rule-identifiers"),
            ("services", "figures-rule-services"),
            ("reissued", "figures-rule-reissued"),
            ("period", "figures-rule-period"),
            ("hours", "figures-rule-hours"),
            ("civil", "figures-rule-civil"),
            ("bands", "figures-rule-bands"),
            ("source", "figures-rules-source"),
        ],
    );
    let mut overview = Chapter::new("overview", say.w("report-overview"))
        .and(Block::facts("overview", facts(&content, &counted)));
    if counted.banded {
        overview = overview.and(Block::note(format!(
            "{} {}",
            say.w("figures-banded"),
            say.w("figures-banded-why")
        )));
    } else if counted.total.requests.exact == Some(0) {
        overview = overview.and(Block::note(format!(
            "{} {}",
            say.w("figures-none"),
            say.w("figures-zero")
        )));
    } else {
        overview = overview.and(by_month(&content, &counted));
    }
    let procedure = Chapter::new("procedure", say.w("report-transparency-procedure")).with(
        [
            "report-transparency-guidelines",
            "report-transparency-experts",
            "report-transparency-strict",
            "report-transparency-courts",
            "report-transparency-non-eea",
            "report-transparency-told",
        ]
        .map(|key| Block::said(say.w(key))),
    );
    let mut chapters = vec![
        overview,
        procedure,
        Chapter::new("tables", say.w("report-transparency-tables")).with(
            counted
                .tables
                .iter()
                .map(|it| figures::by(&content, it, true)),
        ),
        Chapter::new("non-governmental", say.w("figures-civil"))
            .and(Block::said(say.w("figures-rule-civil")))
            .and(Block::facts(
                "non_governmental",
                vec![content.fact(
                    "requests",
                    "figures-civil",
                    figures::told(&content, counted.non_governmental),
                )],
            )),
        Chapter::new("unreported", say.w("report-transparency-unreported"))
            .and(Block::said(say.w("report-transparency-unreported-text"))),
    ];
    if !public {
        chapters.push(
            Chapter::new("suppression", say.w("figures-suppressed"))
                .of(Matter::Judgement)
                .and(Block::note(say.w("figures-suppressed-words")))
                .and(suppressed(&content, &counted.suppressed)),
        );
    }
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}

fn facts(content: &Content<'_>, counted: &Transparency) -> Vec<Fact> {
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let total = &counted.total;
    vec![
        fact(
            "requests",
            "figures-requests",
            figures::told(content, total.requests),
        ),
        fact(
            "identifiers",
            "figures-identifiers",
            figures::told(content, total.identifiers),
        ),
        fact(
            "accounts",
            "figures-accounts",
            figures::told(content, total.accounts),
        ),
        fact(
            "complied",
            "figures-complied",
            figures::told(content, total.complied),
        ),
        fact(
            "service_lines",
            "figures-service-lines",
            figures::told(content, counted.service_lines),
        ),
        fact(
            "reissued",
            "figures-reissued",
            figures::told(content, counted.reissued),
        ),
        fact("median_hours", "figures-median", number(total.hours.median)),
        fact(
            "ninetieth_hours",
            "figures-ninetieth",
            number(total.hours.ninetieth),
        ),
        fact(
            "non_governmental",
            "figures-civil",
            figures::told(content, counted.non_governmental),
        ),
    ]
}

/// Requests by month; drawn only where every number may be told.
fn by_month(content: &Content<'_>, counted: &Transparency) -> Chart {
    let say = content.say;
    let months = counted
        .tables
        .iter()
        .filter(|table| table.dimension == Dimension::Month)
        .flat_map(|table| &table.rows);
    Chart {
        id: "requests-by-month",
        title: say.w("figures-months"),
        alt: say.w("report-requests-by-month-alt"),
        kind: ChartKind::Columns,
        rows_are: say.w("dimension-month"),
        series: vec![
            Series {
                id: "complied",
                name: say.w("figures-complied"),
            },
            Series {
                id: "not_complied",
                name: say.w("figures-not-complied"),
            },
        ],
        bars: months
            .filter_map(|row| {
                let (all, complied) = row.requests.exact.zip(row.complied.exact)?;
                Some(Bar {
                    key: row.key.clone(),
                    label: row.key.clone(),
                    values: vec![u64::from(complied), u64::from(all.saturating_sub(complied))],
                })
            })
            .collect(),
        none: say.w("figures-none"),
    }
}

/// What the public is told in bands, for the officer.
fn suppressed(content: &Content<'_>, log: &[Suppressed]) -> Table {
    let say = content.say;
    Table::new(
        "suppressed",
        "",
        say.w("figures-suppressed-none"),
        content.columns(&[
            ("table", "figures-suppressed-table", ColumnKind::Word, 2.0),
            ("row", "figures-suppressed-row", ColumnKind::Code, 2.4),
            (
                "number",
                "figures-suppressed-number",
                ColumnKind::Number,
                1.0,
            ),
            ("why", "figures-suppressed-why", ColumnKind::Text, 4.0),
        ]),
    )
    .with(
        log.iter()
            .map(|it| {
                vec![
                    match it.dimension {
                        Some(dimension) => content.word("dimension", dimension.code()),
                        None => Value::text(say.w("report-total")),
                    },
                    Value::text(&it.key),
                    Value::count(it.number),
                    Value::text(say.w(match it.reason {
                        SuppressionReason::HoldsGagged => "report-suppressed-gagged",
                        SuppressionReason::Complement => "report-suppressed-complement",
                    })),
                ]
            })
            .collect(),
    )
}
