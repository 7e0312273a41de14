//! The way findings went up to a day that may be past.

use std::iter::once;

use chrono::NaiveDate;

use super::kept::Findings;
use super::show::{FindingCounts, FindingsQuery, FindingsTrend, TrendPoint, month_ends};
use crate::error::Result;
use crate::workspace::Workspace;

impl Workspace {
    /// As [`Workspace::findings_trend`] would have told it at the end of a day: also the last point is judged with the
    /// register of that day.
    ///
    /// # Errors
    /// As for [`Workspace::findings`].
    pub fn findings_trend_as_of(
        &self,
        on: NaiveDate,
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<FindingsTrend> {
        let zone = self.home()?.zone;
        let ends = month_ends(on);
        let since = ends.last().copied().unwrap_or(on);
        let mut points = Vec::new();
        let days = self.with_log(ends.into_iter().chain(once(on)).collect(), zone)?;
        self.keep_then(&days, findings, progress)?;
        for day in days {
            let mut counts = FindingCounts::default();
            if let Some(then) = self.then_of(day, findings) {
                counts = then.counts(self)?;
            }
            points.push(TrendPoint { on: day, counts });
        }
        let query = FindingsQuery {
            since: Some(since),
            limit: 0,
            ..FindingsQuery::default()
        };
        let page = self.findings_as_of(&query, on, findings, progress)?;
        Ok(FindingsTrend {
            points,
            since,
            new: page.counts.new,
            fixed: page.counts.fixed,
        })
    }
}
