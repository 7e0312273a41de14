//! What the rules find on the day of a report, read from the core once.

use std::collections::HashSet;

use chrono::{DateTime, Months, NaiveDate, Utc};
use tilsyn_core::browse::Band;
use tilsyn_core::deadline::end_of_day;
use tilsyn_core::finding::{Area, Severity};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::workspace::{
    FindingStatus, FindingView, Findings, FindingsPage, FindingsQuery, FindingsTrend,
};

use crate::ReportError;
use crate::contents::Content;
use crate::sources::Sources;

/// The findings of a day.
pub struct Judged<'a> {
    sources: &'a Sources<'a>,
    findings: Findings,
    /// The day judged.
    pub on: NaiveDate,
    /// The last instant of it that the report may know.
    now: DateTime<Utc>,
    /// Whether the log went on after that day: then the register of the day is judged.
    past: bool,
}

/// What is found, and what was.
pub struct Told {
    /// The day judged.
    pub on: NaiveDate,
    /// The day with which it is compared.
    pub since: NaiveDate,
    /// Every finding within the scope, of every standing: by severity, rule, object.
    pub rows: Vec<FindingView>,
    /// How many lie outside the scope.
    pub outside: usize,
    /// Findings about cases under secrecy that who reads is not shown.
    pub hidden: Band,
}

impl<'a> Judged<'a> {
    /// Of a day.
    pub fn on(sources: &'a Sources<'a>, on: NaiveDate) -> Result<Self, ReportError> {
        let made_at = sources.order.generated_at;
        let end = end_of_day(on, sources.home.zone);
        let mut findings = Findings::new();
        // Whether the log is whole is part of what is judged.
        findings.checked(&sources.check);
        Ok(Self {
            findings,
            on,
            now: end.min(made_at),
            past: end < made_at && sources.workspace.size_at(end)? < sources.head.size,
            sources,
        })
    }

    /// What is open, of these chapters, and at least a duty of documentation that is not met.
    pub fn grave(&mut self, areas: &[Area]) -> Result<Vec<FindingView>, ReportError> {
        let page = self.page(&FindingsQuery {
            severities: vec![Severity::Blocker, Severity::High, Severity::Medium],
            areas: areas.to_vec(),
            whole: true,
            ..FindingsQuery::default()
        })?;
        Ok(sorted(page.rows))
    }

    /// How many there were at the ends of months up to this day.
    pub fn trend(&mut self) -> Result<FindingsTrend, ReportError> {
        let workspace = self.sources.workspace;
        Ok(if self.past {
            workspace.findings_trend_as_of(self.on, &mut self.findings, &mut |_, _| true)?
        } else {
            workspace.findings_trend(self.on, self.now, &mut self.findings, &mut |_, _| true)?
        })
    }

    fn page(&mut self, query: &FindingsQuery) -> Result<FindingsPage, ReportError> {
        let (workspace, findings) = (self.sources.workspace, &mut self.findings);
        Ok(if self.past {
            workspace.findings_as_of(query, self.on, findings, &mut |_, _| true)?
        } else {
            workspace.findings(query, self.on, self.now, findings, &mut |_, _| true)?
        })
    }
}

/// The day judged and the one before, of a report with or without a period: its last day, as far as the report may
/// know it, and the day before its first; else the day of the report, and a month before.
fn days(content: &Content<'_>) -> (NaiveDate, NaiveDate) {
    let on = content.on();
    match content.sources.order.period {
        Some(period) => (
            period.to.min(on),
            period.from.pred_opt().unwrap_or(period.from),
        ),
        None => (on, on.checked_sub_months(Months::new(1)).unwrap_or(on)),
    }
}

/// Everything that is found and was found, as far as it touches what the report is narrowed to.
pub fn told<'a>(content: &Content<'a>) -> Result<(Judged<'a>, Told), ReportError> {
    let (on, since) = days(content);
    let mut judged = Judged::on(content.sources, on)?;
    let page = judged.page(&FindingsQuery {
        statuses: FindingStatus::ALL.to_vec(),
        since: Some(since),
        whole: true,
        ..FindingsQuery::default()
    })?;
    let mut rows = sorted(page.rows);
    let all = rows.len();
    if content.sources.is_narrowed() && content.sources.order.kind.filters() == Some(Kind::Activity)
    {
        let reached = reached(content);
        rows.retain(|row| reached.contains(&row.finding.object));
    }
    let told = Told {
        on,
        since,
        outside: all - rows.len(),
        rows,
        hidden: page.hidden,
    };
    Ok((judged, told))
}

/// By severity, rule, object: the core gives objects in order.
fn sorted(mut rows: Vec<FindingView>) -> Vec<FindingView> {
    rows.sort_by_key(|row| (row.finding.severity, row.finding.area, row.finding.rule));
    rows
}

/// The activities of the scope, and what is engaged in them: processors, transfers, assessments, systems, requests.
pub fn reached(content: &Content<'_>) -> HashSet<RecordId> {
    let register = content.register;
    let mut found: HashSet<RecordId> = HashSet::new();
    for kept in register.of_kind(Kind::Activity) {
        let id = kept.stored.id;
        if !content.holds(id) {
            continue;
        }
        let around = |id: &RecordId| {
            register.get(*id).is_some_and(|it| {
                !matches!(it.stored.record.kind(), Kind::Activity | Kind::Organisation)
            })
        };
        let links = kept.stored.record.links().into_iter().map(|it| it.target);
        let from = register.linked_from(id).map(|(_, it)| it.stored.id);
        found.extend(links.chain(from).filter(around));
        found.insert(id);
    }
    // A transfer that names a processor and no activity is made wherever the processor is engaged.
    let of_processors: Vec<RecordId> = found
        .iter()
        .flat_map(|id| register.linked_from(*id))
        .filter(
            |(_, it)| matches!(&it.stored.record, Record::Transfer(it) if it.activity.is_none()),
        )
        .map(|(_, it)| it.stored.id)
        .collect();
    found.extend(of_processors);
    found
}
