//! How many there are of each sort, and how it went.

use tilsyn_core::browse::Band;
use tilsyn_core::finding::{Area, Severity};
use tilsyn_core::workspace::{FindingStatus, FindingView, FindingsTrend};

use super::judged::Told;
use crate::contents::Content;
use crate::document::{Bar, Chart, ChartKind, ColumnKind, Fact, Series, Table, Value};

impl Told {
    /// Those that stand so.
    pub fn of(&self, status: FindingStatus) -> Vec<&FindingView> {
        self.rows
            .iter()
            .filter(|row| row.status == status)
            .collect()
    }

    /// Those on which somebody still has to act.
    pub fn open(&self) -> Vec<&FindingView> {
        let open = |row: &&FindingView| row.status.is_open();
        self.rows.iter().filter(open).collect()
    }

    /// Open ones that mean that the law is not met, or that stop a step.
    pub fn serious(&self) -> Vec<&FindingView> {
        let mut found = self.open();
        found.retain(|row| row.finding.severity.is_serious());
        found
    }
}

/// The numbers that are asked for first.
pub fn overview(content: &Content<'_>, told: &Told) -> Vec<Fact> {
    let count = |status: FindingStatus| Value::count(told.of(status).len());
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let mut facts = vec![
        fact("on", "report-findings-on", Value::Date(told.on)),
        fact("since", "report-findings-since", Value::Date(told.since)),
        fact(
            "open",
            "finding-status-open",
            Value::count(told.open().len()),
        ),
        fact(
            "serious",
            "report-findings-serious",
            Value::count(told.serious().len()),
        ),
        fact("new", "finding-status-new", count(FindingStatus::New)),
        fact(
            "accepted",
            "finding-status-accepted",
            count(FindingStatus::Accepted),
        ),
        fact(
            "false_positive",
            "finding-status-false-positive",
            count(FindingStatus::FalsePositive),
        ),
        fact("fixed", "finding-status-fixed", count(FindingStatus::Fixed)),
    ];
    if told.hidden != Band::None {
        facts.push(fact(
            "withheld",
            "report-findings-withheld",
            content.word("band", told.hidden.code()),
        ));
    }
    facts
}

/// By severity, with what each means.
pub fn by_severity(content: &Content<'_>, told: &Told) -> Table {
    let say = content.say;
    let row = |severity: &Severity| {
        let of = |wanted: &dyn Fn(FindingStatus) -> bool| {
            let found = told
                .rows
                .iter()
                .filter(|row| row.finding.severity == *severity && wanted(row.status));
            Value::count(found.count())
        };
        vec![
            content.word("severity", severity.code()),
            Value::text(say.w(&format!("severity-{}-means", severity.code()))),
            of(&FindingStatus::is_open),
            of(&|it| it == FindingStatus::New),
            of(&|it| it == FindingStatus::Accepted),
            of(&|it| it == FindingStatus::FalsePositive),
            of(&|it| it == FindingStatus::Fixed),
        ]
    };
    Table::new(
        "findings-by-severity",
        say.w("report-findings-by-severity"),
        say.w("report-findings-nothing"),
        content.columns(&[
            ("severity", "finding-group-severity", ColumnKind::Word, 1.8),
            ("means", "report-column-means", ColumnKind::Text, 4.4),
            ("open", "finding-status-open", ColumnKind::Number, 1.2),
            ("new", "finding-status-new", ColumnKind::Number, 1.2),
            (
                "accepted",
                "finding-status-accepted",
                ColumnKind::Number,
                1.6,
            ),
            (
                "false_positive",
                "finding-status-false-positive",
                ColumnKind::Number,
                1.6,
            ),
            ("fixed", "finding-status-fixed", ColumnKind::Number, 1.4),
        ]),
    )
    .with(Severity::ALL.iter().map(row).collect())
}

/// Open ones by chapter of the catalogue and severity.
pub fn by_area(content: &Content<'_>, told: &Told) -> Chart {
    let say = content.say;
    let open = told.open();
    let bars = Area::ALL
        .iter()
        .map(|area| Bar {
            key: area.code().to_owned(),
            label: say.code("finding-area", &area.code().to_ascii_lowercase()),
            values: Severity::ALL
                .iter()
                .map(|severity| {
                    let found = open.iter().filter(|row| {
                        row.finding.area == *area && row.finding.severity == *severity
                    });
                    u64::try_from(found.count()).unwrap_or(u64::MAX)
                })
                .collect(),
        })
        .filter(|bar| bar.values.iter().any(|it| *it > 0))
        .collect();
    Chart {
        id: "findings-by-area",
        title: say.w("report-findings-by-area"),
        alt: say.w("report-findings-by-area-alt"),
        kind: ChartKind::Matrix,
        rows_are: say.w("finding-group-area"),
        series: severities(content),
        bars,
        none: say.w("report-findings-none-open"),
    }
}

/// How many there were at the ends of months.
pub fn trend(content: &Content<'_>, trend: &FindingsTrend) -> Chart {
    let say = content.say;
    let bars = trend
        .points
        .iter()
        .map(|point| {
            let key = point.on.to_string();
            let counts = point.counts;
            let is_month_end = point.on != trend_day(trend);
            Bar {
                label: match key.get(..7).filter(|_| is_month_end) {
                    Some(month) => month.to_owned(),
                    None => key.clone(),
                },
                key,
                values: [
                    counts.blocker,
                    counts.high,
                    counts.medium,
                    counts.low,
                    counts.info,
                ]
                .map(u64::from)
                .to_vec(),
            }
        })
        .collect();
    Chart {
        id: "findings-trend",
        title: say.w("report-findings-trend"),
        alt: say.w("report-findings-trend-alt"),
        kind: ChartKind::Columns,
        rows_are: say.w("findings-day"),
        series: severities(content),
        bars,
        none: say.w("report-findings-no-log"),
    }
}

/// The day up to which it goes.
fn trend_day(trend: &FindingsTrend) -> chrono::NaiveDate {
    trend.points.last().map_or(trend.since, |it| it.on)
}

fn severities(content: &Content<'_>) -> Vec<Series> {
    Severity::ALL
        .iter()
        .map(|severity| Series {
            id: severity.code(),
            name: content.say.code("severity", severity.code()),
        })
        .collect()
}
