//! The overview: what is due, what is missing, on what the register rests.

use chrono::{Days, NaiveDate};
use rusqlite::types::Value as Sql;
use serde::Serialize;

use super::Workspace;
use super::read::parse_id;
use super::row::{ActivityRow, AssessmentRow, ListRow, PlainRow, RequestRow};
use crate::activity::Art30Item;
use crate::browse::{Filter, ListQuery, Secrecy, SortKey};
use crate::error::Result;
use crate::legal_basis::Art6;
use crate::processor::Processor;
use crate::record::{Kind, Record, RecordId};
use crate::request::Request;

/// An open request on the overview.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OverviewRequest {
    /// The row.
    pub row: RequestRow,
    /// The next step of its evaluation.
    pub next_step: Option<crate::request::StepCode>,
}

/// What the overview shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Overview {
    /// Activities.
    pub activities: u32,
    /// Of them, past their review date.
    pub reviews_overdue: u32,
    /// Processors.
    pub processors: u32,
    /// Of them, with data or access outside the EEA.
    pub processors_outside_eea: u32,
    /// Open requests.
    pub requests_open: u32,
    /// Of them, due within seven days, or late.
    pub requests_due_soon: u32,
    /// Activities that lack something Article 30 asks for.
    pub activities_with_gaps: u32,
    /// How many activities use each basis.
    pub bases: Vec<(Art6, u32)>,
    /// Open requests by due date; those without one last. At most eight.
    pub open: Vec<OverviewRequest>,
    /// Activities that lack something, retention first. At most six.
    pub gaps: Vec<ActivityRow>,
    /// Assessments past their review date, oldest first. At most six.
    pub assessments_overdue: Vec<PlainRow>,
}

impl Workspace {
    /// What is due, what is missing, and on what the register rests.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn overview(&self, today: NaiveDate) -> Result<Overview> {
        let soon = today.checked_add_days(Days::new(7)).unwrap_or(today);
        let number = |sql: &str, values: &[Sql]| -> Result<u32> {
            Ok(self
                .connection
                .prepare_cached(sql)?
                .query_row(rusqlite::params_from_iter(values), |row| row.get(0))?)
        };
        let mut bases = Vec::new();
        for art6 in Art6::ALL {
            let sql =
                "SELECT count(*) FROM record WHERE kind = 'activity' AND instr(bases, ?1) > 0";
            let using = number(sql, &[Sql::Text(art6.code().to_owned())])?;
            if using > 0 {
                bases.push((*art6, using));
            }
        }
        bases.sort_by_key(|(_, using)| std::cmp::Reverse(*using));
        let open_page = self.list(
            &query(Kind::Request, vec![Filter::Open(true)], SortKey::Due, 200),
            None,
        )?;
        let mut open = Vec::new();
        let mut requests_due_soon = 0;
        for row in open_page.rows {
            let ListRow::Request(row) = row else { continue };
            requests_due_soon += u32::from(row.due.is_some_and(|due| due <= soon));
            if open.len() < 8 {
                let next_step = self.next_step(row.id)?;
                open.push(OverviewRequest { row, next_step });
            }
        }
        let (activities_with_gaps, gaps) = self.gaps()?;
        let processors_outside_eea = self.processors_outside_eea()?;
        let overdue = "SELECT count(*) FROM record WHERE kind = 'activity' AND due < ?1";
        let reviews_overdue = number(overdue, &[Sql::Text(today.to_string())])?;
        let mut assessments = query(Kind::InterestAssessment, Vec::new(), SortKey::Due, 6);
        assessments.descending = false;
        let assessments_overdue = self
            .list(&assessments, None)?
            .rows
            .into_iter()
            .filter_map(|row| match row {
                ListRow::Assessment(AssessmentRow {
                    reference,
                    id,
                    title,
                    review_due: Some(due),
                    ..
                }) if due < today => Some(PlainRow {
                    reference,
                    id,
                    kind: Kind::InterestAssessment,
                    title: title.to_string(),
                    due: Some(due.to_string()),
                }),
                _ => None,
            })
            .collect();
        Ok(Overview {
            activities: self.count(Kind::Activity)?,
            reviews_overdue,
            processors: self.count(Kind::Processor)?,
            processors_outside_eea,
            requests_open: open_page.total,
            requests_due_soon,
            activities_with_gaps,
            bases,
            open,
            gaps,
            assessments_overdue,
        })
    }

    /// The first step of a case's evaluation that has no answer.
    fn next_step(&self, request: RecordId) -> Result<Option<crate::request::StepCode>> {
        let entries = self.entries(request)?;
        let request: Request = self.get(request)?.record.try_into()?;
        Ok(crate::procedure::next_step(&request, &entries))
    }

    fn gaps(&self) -> Result<(u32, Vec<ActivityRow>)> {
        let mut count = 0;
        let mut found = Vec::new();
        let mut offset = 0;
        loop {
            let page = self.list(
                &ListQuery {
                    offset,
                    ..query(Kind::Activity, Vec::new(), SortKey::Reference, 200)
                },
                None,
            )?;
            let read = page.rows.len();
            for row in page.rows {
                let ListRow::Activity(row) = row else {
                    continue;
                };
                if !row.gaps.is_empty() {
                    count += 1;
                    found.push(row);
                }
            }
            offset += 200;
            if read < 200 {
                break;
            }
        }
        found.sort_by_key(|row| !row.gaps.contains(&Art30Item::Retention));
        found.truncate(6);
        Ok((count, found))
    }

    fn processors_outside_eea(&self) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, document FROM record WHERE kind = 'processor' AND (instr(document, '\"locations\"') OR instr(document, '\"access_countries\"'))",
        )?;
        let mut rows = statement.query([])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            parse_id(&row.get::<_, String>(0)?)?;
            let processor: Processor =
                Record::parse(Kind::Processor, &row.get::<_, String>(1)?)?.try_into()?;
            count += u32::from(!processor.third_countries().is_empty());
        }
        Ok(count)
    }
}

fn query(kind: Kind, filters: Vec<Filter>, sort: SortKey, limit: u32) -> ListQuery {
    ListQuery {
        kind,
        filters,
        sort,
        descending: false,
        offset: 0,
        limit,
        secrecy: Secrecy::Hidden,
    }
}
