//! Tables and charts of what the core counts; the rules of counting are its own.

use std::collections::BTreeMap;

use tilsyn_core::figures::{
    CaseFigures, CaseResult, Count, Dimension, FigureTable, FiguresPeriod, MonthFigures,
    RightsFigures, Transparency, rights_figures, transparency,
};
use tilsyn_core::record::RecordId;
use tilsyn_core::value::Country;

use super::{Content, number};
use crate::ReportError;
use crate::document::{Bar, Chart, ChartKind, ColumnKind, Fact, Series, Shown, Table, Value};

/// Statistics of data subjects' requests: of those that who reads may see, in the register as it is and in a past one.
pub fn rights(content: &Content<'_>, period: FiguresPeriod) -> Result<RightsFigures, ReportError> {
    if whole(content) {
        return Ok(content.sources.workspace.rights_figures(period)?);
    }
    let cases = cases(content)?;
    Ok(rights_figures(&cases, period))
}

/// Figures for a report of transparency.
pub fn of_authorities(
    content: &Content<'_>,
    period: FiguresPeriod,
    public: bool,
) -> Result<Transparency, ReportError> {
    if whole(content) {
        return Ok(content.sources.workspace.transparency(period, public)?);
    }
    let cases = cases(content)?;
    Ok(transparency(&cases, period, public))
}

/// Whether the core can count the whole log as it is.
fn whole(content: &Content<'_>) -> bool {
    !content.sources.is_past() && content.sources.order.scope.is_all()
}

fn cases(content: &Content<'_>) -> Result<Vec<CaseFigures>, ReportError> {
    Ok(content
        .cases()?
        .into_iter()
        .map(|(_, _, figures)| figures)
        .collect())
}

/// A number, or its band where the number would tell of a single case.
pub fn told(content: &Content<'_>, count: Count) -> Value {
    match count.exact {
        Some(number) => Value::count(number),
        None => content.word("band", count.band.code()),
    }
}

/// A month in the way of the language: «March 2026».
pub fn month(content: &Content<'_>, month: &str) -> String {
    let first: Option<chrono::NaiveDate> = format!("{month}-01").parse().ok();
    match first {
        Some(day) => format!(
            "{} {}",
            content.say.words.language().month(day),
            month.get(..4).unwrap_or_default()
        ),
        None => month.to_owned(),
    }
}

/// What was received by month, and what became of it in time.
pub fn received(content: &Content<'_>, months: &[MonthFigures]) -> Chart {
    let say = content.say;
    let series = |id: &'static str, key: &str| Series {
        id,
        name: say.w(key),
    };
    Chart {
        id: "received-by-month",
        title: say.w("report-received-by-month"),
        alt: say.w("report-received-by-month-alt"),
        kind: ChartKind::Columns,
        rows_are: say.w("dimension-month"),
        series: vec![
            series("in_time", "report-column-in-time"),
            series("late", "report-column-late"),
            series("open", "report-column-open"),
        ],
        bars: months
            .iter()
            .map(|it| Bar {
                key: it.month.clone(),
                label: it.month.clone(),
                values: vec![
                    u64::from(it.in_time),
                    u64::from(it.late),
                    u64::from(it.received.saturating_sub(it.in_time + it.late)),
                ],
            })
            .collect(),
        none: say.w("figures-none"),
    }
}

/// How requests came out, by the month of their receipt.
pub fn outcomes(content: &Content<'_>, months: &[MonthFigures]) -> Chart {
    let say = content.say;
    let mut total: BTreeMap<CaseResult, u32> = BTreeMap::new();
    for it in months {
        for (result, count) in &it.results {
            *total.entry(*result).or_default() += count;
        }
    }
    let results: Vec<CaseResult> = CaseResult::ALL
        .iter()
        .copied()
        .filter(|result| total.contains_key(result))
        .collect();
    Chart {
        id: "outcomes-by-month",
        title: say.w("report-outcomes-by-month"),
        alt: say.w("report-outcomes-by-month-alt"),
        kind: ChartKind::Columns,
        rows_are: say.w("dimension-month"),
        series: results
            .iter()
            .map(|result| Series {
                id: result.code(),
                name: say.code("case-result", &result.key()),
            })
            .collect(),
        bars: if results.is_empty() {
            Vec::new()
        } else {
            months
                .iter()
                .map(|it| Bar {
                    key: it.month.clone(),
                    label: it.month.clone(),
                    values: results
                        .iter()
                        .map(|result| u64::from(it.results.get(result).copied().unwrap_or(0)))
                        .collect(),
                })
                .collect()
        },
        none: say.w("figures-none"),
    }
}

/// Days from receipt to reply, by month, the one in the middle; nine of ten and the longest stand in the table of months.
pub fn response_times(content: &Content<'_>, months: &[MonthFigures]) -> Chart {
    let say = content.say;
    Chart {
        id: "days-to-reply",
        title: say.w("report-days-to-reply"),
        alt: say.w("report-days-to-reply-alt"),
        kind: ChartKind::Bars,
        rows_are: say.w("dimension-month"),
        series: vec![Series {
            id: "median",
            name: say.w("report-median-days"),
        }],
        bars: months
            .iter()
            .filter(|it| it.days.median.is_some())
            .map(|it| Bar {
                key: it.month.clone(),
                label: it.month.clone(),
                values: vec![u64::from(it.days.median.unwrap_or(0))],
            })
            .collect(),
        none: say.w("report-none-answered"),
    }
}

/// The months, number by number.
pub fn months(content: &Content<'_>, figures: &RightsFigures) -> Table {
    let say = content.say;
    let row = |name: Value, it: &MonthFigures| {
        vec![
            name,
            Value::count(it.received),
            Value::count(it.answered),
            Value::count(it.in_time),
            Value::count(it.late),
            Value::count(it.extended),
            number(it.days.median),
            number(it.days.ninetieth),
            number(it.days.longest),
        ]
    };
    let mut rows: Vec<Vec<Value>> = figures
        .months
        .iter()
        .map(|it| {
            let name = Value::Word {
                code: it.month.clone(),
                words: month(content, &it.month),
            };
            row(name, it)
        })
        .collect();
    rows.push(row(
        Value::Word {
            code: "all".to_owned(),
            words: say.w("report-total"),
        },
        &figures.total,
    ));
    Table::new(
        "months",
        "",
        say.w("figures-none"),
        content.columns(&[
            ("month", "dimension-month", ColumnKind::Word, 2.0),
            (
                "received",
                "report-column-received",
                ColumnKind::Number,
                1.2,
            ),
            (
                "answered",
                "report-column-answered",
                ColumnKind::Number,
                1.2,
            ),
            ("in_time", "report-column-in-time", ColumnKind::Number, 1.2),
            ("late", "report-column-late", ColumnKind::Number, 1.2),
            (
                "extended",
                "report-column-extended",
                ColumnKind::Number,
                1.2,
            ),
            (
                "median_days",
                "report-column-median",
                ColumnKind::Number,
                1.2,
            ),
            (
                "ninetieth_days",
                "report-column-ninetieth",
                ColumnKind::Number,
                1.2,
            ),
            (
                "longest_days",
                "report-column-longest",
                ColumnKind::Number,
                1.2,
            ),
        ]),
    )
    .with(rows)
}

/// The table of a dimension of requests: name in data formats.
const fn table_id(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Month => "by-month",
        Dimension::Subtype => "by-subtype",
        Dimension::Country => "by-country",
        Dimension::Authority => "by-authority",
        Dimension::Instrument => "by-instrument",
        Dimension::DataClass => "by-data-class",
        Dimension::Role => "by-role",
        Dimension::Service => "by-service",
        Dimension::Channel => "by-channel",
        Dimension::Emergency => "by-emergency",
        Dimension::Art48 => "by-article-48",
        Dimension::Result => "by-result",
        Dimension::Outcome => "by-outcome",
        Dimension::Ground => "by-ground",
        Dimension::Notification => "by-notification",
        Dimension::Narrowed => "by-narrowed",
        Dimension::Preserved => "by-preserved",
    }
}

/// A table by one dimension. Of authorities also identifiers, accounts and hours.
pub fn by(content: &Content<'_>, table: &FigureTable, of_authorities: bool) -> Table {
    let say = content.say;
    let title = say.code("dimension", &table.dimension.key());
    let mut columns = vec![content.column(
        "key",
        &format!("dimension-{}", table.dimension.key()),
        ColumnKind::Word,
        3.4,
    )];
    columns.push(content.column("requests", "figures-requests", ColumnKind::Number, 1.7));
    if of_authorities {
        columns.extend(content.columns(&[
            (
                "identifiers",
                "figures-identifiers",
                ColumnKind::Number,
                1.4,
            ),
            ("accounts", "figures-accounts", ColumnKind::Number, 1.7),
        ]));
    }
    columns.push(content.column("complied", "figures-complied", ColumnKind::Number, 1.7));
    columns.extend(content.columns(&[
        ("median_hours", "figures-median", ColumnKind::Number, 1.2),
        (
            "ninetieth_hours",
            "figures-ninetieth",
            ColumnKind::Number,
            1.2,
        ),
    ]));
    let rows = table
        .rows
        .iter()
        .map(|it| {
            let mut row = vec![
                key(content, table.dimension, &it.key),
                told(content, it.requests),
            ];
            if of_authorities {
                row.extend([told(content, it.identifiers), told(content, it.accounts)]);
            }
            row.push(told(content, it.complied));
            row.extend([number(it.hours.median), number(it.hours.ninetieth)]);
            row
        })
        .collect();
    Table::new(
        table_id(table.dimension),
        title,
        say.w("figures-none-of-it"),
        columns,
    )
    .shown(Shown::Everywhere)
    .with(rows)
}

/// What a row of a dimension is called.
fn key(content: &Content<'_>, dimension: Dimension, code: &str) -> Value {
    let say = content.say;
    let word = |words: String| Value::Word {
        code: code.to_owned(),
        words,
    };
    match code {
        "yes" | "no" => return word(say.yes_no(code == "yes")),
        "unknown" => return word(say.w("figures-unknown")),
        _ => {}
    }
    let prefix = match dimension {
        Dimension::Month => return word(month(content, code)),
        Dimension::Country => {
            let country: Result<Country, _> = code.parse();
            return country.map_or_else(|_| word(code.to_owned()), |it| content.country(&it));
        }
        Dimension::Service => {
            let id: Option<RecordId> = code.parse().ok();
            return id.map_or_else(|| word(code.to_owned()), |id| content.named(id));
        }
        Dimension::Subtype => "subtype",
        Dimension::Authority => "issuer-level",
        Dimension::Instrument => "document-kind",
        Dimension::DataClass => "data-class",
        Dimension::Role => "activity-role",
        Dimension::Channel => "channel",
        Dimension::Result => "case-result",
        Dimension::Outcome => "outcome",
        Dimension::Ground => "ground",
        Dimension::Notification => "notification-status",
        Dimension::Emergency | Dimension::Art48 | Dimension::Narrowed | Dimension::Preserved => {
            return word(code.to_owned());
        }
    };
    content.word(prefix, code)
}

/// How it was counted, as the core says it.
pub fn rules(content: &Content<'_>, keys: &[(&'static str, &str)]) -> Vec<Fact> {
    keys.iter()
        .map(|(id, key)| {
            Fact::new(
                id,
                content.say.w("figures-rules"),
                Value::text(content.say.w(key)),
            )
        })
        .collect()
}
