//! The overview: what is due, what is missing, on what the register rests.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::Workspace;
use super::index::{Index, Selection};
use super::read::parse_id;
use super::row::{ActivityRow, AssessmentRow, ListRow, PlainRow, RequestRow};
use crate::activity::Art30Item;
use crate::browse::{Filter, ListQuery, SortKey};
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
    /// Rows of legal basis.
    pub basis_rows: u32,
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
    /// What is due, what is missing, and on what the register rests, with what of cases under secrecy the reader sees.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn overview(&self, today: NaiveDate, index: &mut Index) -> Result<Overview> {
        // Up to and with the seventh day from now.
        let soon = today.checked_add_days(Days::new(8)).unwrap_or(today);
        let mut number = |filter: Filter| -> Result<u32> {
            let found = index.select(self, Kind::Activity, &[filter])?;
            Ok(u32::try_from(found.len()).unwrap_or(u32::MAX))
        };
        let mut bases = Vec::new();
        for art6 in Art6::ALL {
            let using = number(Filter::Basis(*art6))?;
            if using > 0 {
                bases.push((*art6, using));
            }
        }
        bases.sort_by_key(|(_, using)| std::cmp::Reverse(*using));
        let reviews_overdue = number(Filter::DueBefore(today))?;
        let due = [Filter::Open(true), Filter::DueBefore(soon)];
        let due = index.select(self, Kind::Request, &due)?;
        let requests_due_soon = u32::try_from(due.len()).unwrap_or(u32::MAX);
        let open = query(Kind::Request, vec![Filter::Open(true)], SortKey::Due, 8);
        let open_page = self.list(&open, index)?;
        let mut open = Vec::new();
        for row in open_page.rows {
            let ListRow::Request(row) = row else { continue };
            let next_step = self.next_step(row.id)?;
            open.push(OverviewRequest { row, next_step });
        }
        let (activities_with_gaps, gaps) = self.gaps(index)?;
        let processors_outside_eea = self.processors_outside_eea()?;
        let mut assessments = query(Kind::InterestAssessment, Vec::new(), SortKey::Due, 6);
        assessments.descending = false;
        let assessments_overdue = self
            .list(&assessments, index)?
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
            basis_rows: self.count_bases(index)?,
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

    /// How many activities lack something, and the first six: those without retention before the others.
    fn gaps(&self, index: &mut Index) -> Result<(u32, Vec<ActivityRow>)> {
        let mut lacking = Selection::new();
        for item in Art30Item::ALL {
            lacking |= index.select(self, Kind::Activity, &[Filter::Gap(*item)])?;
        }
        let unlimited = index.select(self, Kind::Activity, &[Filter::Gap(Art30Item::Retention)])?;
        let shelf = index.shelf(self, Kind::Activity)?;
        let order = shelf.order(SortKey::Reference, false).to_vec();
        let others = &lacking - &unlimited;
        let mut found = Vec::new();
        for set in [&unlimited, &others] {
            let places = order.iter().filter(|place| set.contains(**place));
            for doc in places.filter_map(|place| shelf.doc(*place)).take(6) {
                if let ListRow::Activity(row) = self.row(doc.id)? {
                    found.push(row);
                }
            }
        }
        found.truncate(6);
        Ok((u32::try_from(lacking.len()).unwrap_or(u32::MAX), found))
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
    }
}

#[cfg(test)]
mod tests;
