//! The findings in the frame of the other reports: what is open, and at least a duty of documentation that is not met,
//! among what the report is about.

use std::collections::HashSet;

use tilsyn_core::activity::{Activity, ActivityRole};
use tilsyn_core::finding::Area;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::workspace::FindingView;

use super::judged::{Judged, reached};
use super::row;
use crate::contents::Content;
use crate::document::{Column, ColumnKind, Matter, Table, Value};
use crate::sources::Sources;
use crate::{ReportError, ReportKind};

/// The chapters of the catalogue that speak of the register.
const REGISTER: &[Area] = &[
    Area::Register,
    Area::LegalBases,
    Area::Retention,
    Area::Processors,
    Area::Transfers,
];

/// Those that speak of requests.
const REQUESTS: &[Area] = &[Area::DataSubjects, Area::ThirdParties, Area::Authorities];

/// What of the findings a report is about.
struct About {
    areas: &'static [Area],
    objects: Objects,
}

enum Objects {
    /// Whatever the rules of these chapters judge.
    All,
    /// Whatever they judge but these.
    Without(HashSet<RecordId>),
    /// These.
    Only(HashSet<RecordId>),
}

impl Objects {
    fn hold(&self, id: RecordId) -> bool {
        match self {
            Self::All => true,
            Self::Without(ids) => !ids.contains(&id),
            Self::Only(ids) => ids.contains(&id),
        }
    }
}

/// The tables of findings that touch what a report is about: one of register and log, one of single cases. None for a
/// report that has no such table: that of findings, that of the year, which has a chapter of them, and what is set in the
/// columns of an authority.
///
/// # Errors
/// What reading the workspace found.
pub fn touching(sources: &Sources<'_>) -> Result<Vec<Table>, ReportError> {
    let content = Content::of(sources);
    if sources.order.layout.is_some() {
        return Ok(Vec::new());
    }
    let Some(about) = about(&content)? else {
        return Ok(Vec::new());
    };
    let mut rows = Judged::on(sources, content.on())?.grave(about.areas)?;
    rows.retain(|row| about.objects.hold(row.finding.object));
    let (of_cases, others): (Vec<FindingView>, Vec<FindingView>) =
        rows.into_iter().partition(row::is_of_case);
    let say = content.say;
    let mut tables = Vec::new();
    if !others.is_empty() || of_cases.is_empty() {
        tables.push(table(&content, "findings", &others, Matter::Judgement));
    }
    if !of_cases.is_empty() {
        let mut table = table(&content, "case-findings", &of_cases, Matter::Cases);
        if !others.is_empty() {
            table.title = say.w("report-findings-cases");
        }
        tables.push(table);
    }
    Ok(tables)
}

fn table(content: &Content<'_>, id: &'static str, rows: &[FindingView], matter: Matter) -> Table {
    let say = content.say;
    let columns: Vec<Column> = content.columns(&[
        ("severity", "finding-group-severity", ColumnKind::Word, 1.8),
        ("rule", "finding-group-rule", ColumnKind::Code, 1.5),
        ("ref", "finding-group-record", ColumnKind::Text, 2.9),
        ("message", "report-column-what", ColumnKind::Text, 5.5),
        ("citation", "report-column-law", ColumnKind::Text, 2.6),
    ]);
    let values: Vec<Vec<Value>> = rows
        .iter()
        .map(|it| {
            vec![
                row::severity(content, it),
                row::rule(it),
                row::object(content, it),
                row::message(content, it),
                row::law(content, it),
            ]
        })
        .collect();
    Table::new(
        id,
        say.w("report-findings"),
        say.w("report-findings-none"),
        crate::contents::of(matter, columns),
    )
    .with(values)
}

fn about(content: &Content<'_>) -> Result<Option<About>, ReportError> {
    let kind = content.sources.order.kind;
    let (areas, objects) = match kind {
        ReportKind::RecordController => (REGISTER, activities(content, Some(false))),
        ReportKind::RecordProcessor => (REGISTER, activities(content, Some(true))),
        ReportKind::RegisterExport => (REGISTER, activities(content, None)),
        ReportKind::LegalBases => (&[Area::LegalBases][..], activities(content, None)),
        ReportKind::Retention => (&[Area::Retention][..], activities(content, None)),
        ReportKind::ProcessorsTransfers => (
            &[Area::Processors, Area::Transfers][..],
            processors(content),
        ),
        ReportKind::RequestLog | ReportKind::RequestStatistics => (REQUESTS, received(content)?),
        ReportKind::Transparency | ReportKind::AuthorityDisclosures => {
            (&[Area::Authorities][..], received(content)?)
        }
        ReportKind::DeadlineCalendar => (REQUESTS, cases(content)),
        ReportKind::Erasure => (&[Area::Retention, Area::Log][..], Objects::All),
        ReportKind::Assessment => (REGISTER, Objects::Only(subject(content))),
        ReportKind::NoticeComparison => (&[Area::Notices][..], Objects::All),
        ReportKind::Case => (REQUESTS, Objects::Only(case(content))),
        ReportKind::Findings | ReportKind::Annual => return Ok(None),
    };
    Ok(Some(About { areas, objects }))
}

/// Activities, those of one role where the report holds no other; what is engaged in them where it is narrowed, else
/// everything beside them.
fn activities(content: &Content<'_>, as_processor: Option<bool>) -> Objects {
    let other = |activity: &Activity| {
        as_processor
            .is_some_and(|wanted| (activity.role == Some(ActivityRole::Processor)) != wanted)
    };
    let others: HashSet<RecordId> = content
        .register
        .each::<Activity>()
        .filter(|(_, it)| other(it))
        .map(|(stored, _)| stored.id)
        .collect();
    if content.sources.is_narrowed() {
        let mut reached = reached(content);
        reached.retain(|id| !others.contains(id));
        reached.extend(content.register.own().map(|(stored, _)| stored.id));
        Objects::Only(reached)
    } else {
        Objects::Without(others)
    }
}

/// The processors that meet the conditions, with the transfers that name them.
fn processors(content: &Content<'_>) -> Objects {
    if !content.sources.is_narrowed() {
        return Objects::All;
    }
    let held: HashSet<RecordId> = content
        .register
        .of_kind(Kind::Processor)
        .map(|it| it.stored.id)
        .filter(|id| content.holds(*id))
        .collect();
    let transfers: Vec<RecordId> = held
        .iter()
        .flat_map(|id| content.register.linked_from(*id))
        .filter(|(_, it)| matches!(it.stored.record, Record::Transfer(_)))
        .map(|(_, it)| it.stored.id)
        .collect();
    Objects::Only(held.into_iter().chain(transfers).collect())
}

/// The cases of the period.
fn received(content: &Content<'_>) -> Result<Objects, ReportError> {
    let cases = content.cases_within(content.period()?)?;
    Ok(Objects::Only(
        cases.into_iter().map(|(stored, ..)| stored.id).collect(),
    ))
}

/// The cases that meet the conditions.
fn cases(content: &Content<'_>) -> Objects {
    if content.sources.is_narrowed() {
        let held = content.register.of_kind(Kind::Request);
        Objects::Only(
            held.map(|it| it.stored.id)
                .filter(|id| content.holds(*id))
                .collect(),
        )
    } else {
        Objects::All
    }
}

/// The record that an assessment is of, and the assessments that it links to.
fn subject(content: &Content<'_>) -> HashSet<RecordId> {
    let Some(id) = content.sources.order.subject else {
        return HashSet::new();
    };
    let linked = content.register.get(id).map(|it| it.stored.record.links());
    linked
        .into_iter()
        .flatten()
        .map(|it| it.target)
        .filter(|id| {
            content
                .register
                .get(*id)
                .is_some_and(|it| matches!(it.stored.record.kind(), Kind::InterestAssessment))
        })
        .chain([id])
        .collect()
}

/// The case, and its entries.
fn case(content: &Content<'_>) -> HashSet<RecordId> {
    let subject = content.sources.order.subject;
    let entries = subject.into_iter().flat_map(|id| {
        let children = content.register.children(id);
        children.map(|kept| kept.stored.id)
    });
    entries.chain(subject).collect()
}
