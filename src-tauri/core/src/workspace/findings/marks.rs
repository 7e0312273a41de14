//! How many open findings each record has, all at once: what a list is sorted and narrowed by.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::kept::Findings;
use super::show::{covered, covering, row_now};
use crate::browse::Secrecy;
use crate::error::Result;
use crate::finding::Severity;
use crate::record::RecordId;
use crate::workspace::Workspace;

/// The open findings about one record, briefly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::workspace) struct Mark {
    /// How many there are of each severity, the gravest first.
    of: [u32; Severity::ALL.len()],
}

impl Mark {
    fn add(&mut self, severity: Severity) {
        let place = Severity::ALL.iter().position(|it| *it == severity);
        if let Some(count) = place.and_then(|place| self.of.get_mut(place)) {
            *count += 1;
        }
    }

    /// Whether there is one of this severity.
    pub fn has(&self, severity: Severity) -> bool {
        Severity::ALL
            .iter()
            .zip(self.of)
            .any(|(it, count)| *it == severity && count > 0)
    }

    /// How grave they are: more grave ones before fewer, any grave one before all that are less so.
    pub const fn gravity(&self) -> [u32; Severity::ALL.len()] {
        self.of
    }
}

/// The open findings of a day, by record; of what secrecy hides there are none.
#[derive(Debug, Default)]
pub struct Marks {
    of: HashMap<RecordId, Mark>,
}

impl Marks {
    /// Those about one record.
    pub(in crate::workspace) fn get(&self, id: RecordId) -> Option<&Mark> {
        self.of.get(&id)
    }
}

/// What marks depend on.
pub(super) type Judged = (u64, NaiveDate, DateTime<Utc>, Secrecy);

impl Workspace {
    /// The open findings of every record, for lists that are sorted or narrowed by them: [`super::Index::mark`] takes
    /// them. They are kept until something is judged again.
    ///
    /// # Errors
    /// As for [`Workspace::findings`].
    pub fn finding_marks(
        &self,
        on: NaiveDate,
        now: DateTime<Utc>,
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Arc<Marks>> {
        findings.refresh(self, on, now, progress)?;
        let judged = (
            findings.size(),
            on,
            findings.at().map_or(now, |at| at.now),
            self.sight(),
        );
        if let Some((of, marks)) = &findings.marks
            && *of == judged
        {
            return Ok(Arc::clone(marks));
        }
        let hidden = self.hidden()?;
        let accepted = self.accepted()?;
        let covered = covering(findings, &accepted, on);
        let mut marks = Marks::default();
        for (id, kept) in &findings.kept {
            if kept.told.is_empty() || hidden.contains(id) {
                continue;
            }
            for (place, told) in kept.told.iter().enumerate() {
                let row = row_now(*id, kept, told, place, &covered, None);
                if let Some(row) = row.filter(|row| row.status.is_open()) {
                    marks.of.entry(*id).or_default().add(row.severity);
                }
            }
        }
        let marks = Arc::new(marks);
        findings.marks = Some((judged, Arc::clone(&marks)));
        Ok(marks)
    }

    /// As [`Workspace::finding_marks`], of what was open at the end of a day that may be past.
    ///
    /// # Errors
    /// As for [`Workspace::findings`].
    pub fn finding_marks_as_of(
        &self,
        on: NaiveDate,
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Arc<Marks>> {
        self.keep_then(&[on], findings, progress)?;
        let mut marks = Marks::default();
        let Some(day) = self.then_of(on, findings) else {
            return Ok(Arc::new(marks));
        };
        let hidden = day.hidden(self)?;
        for (id, _, _, told) in day.each() {
            let accepted = covered(day.accepted.get(&told.of(id)));
            let rule = told.rule.rule().filter(|_| accepted.is_none());
            if let Some(rule) = rule.filter(|_| !hidden.contains(&id)) {
                marks.of.entry(id).or_default().add(rule.severity);
            }
        }
        Ok(Arc::new(marks))
    }
}
