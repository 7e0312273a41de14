//! What time does to a request when it is written: its clocks, the day of its closing, when its file is due for
//! erasure. And what a change of the own organisation does to all of them.

use chrono::NaiveDate;

use super::commit::{Naming, Transaction};
use super::erase::{self, RunStep};
use super::read::{self, Home, Stored};
use crate::error::Result;
use crate::organisation::{Organisation, OrganisationKind};
use crate::own_retention::due_for_erasure;
use crate::procedure::CaseEntries;
use crate::record::{Kind, Record};
use crate::request::{self, Place, Request};

impl Transaction<'_> {
    /// A request with what time does to it: its clocks, when it was closed, when its file is due.
    pub(super) fn as_timed(
        &self,
        was: Option<&Request>,
        it: Request,
        home: &Home,
    ) -> Result<Request> {
        let entries = match self.changing {
            Some(id) => read::entries(&self.sql, id)?,
            None => CaseEntries::default(),
        };
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today: None,
        };
        let mut it = Request {
            // What the figures are is found by the run that erases the rest, never typed.
            figures: it.figures.filter(|_| self.run == RunStep::Carry),
            ..it
        };
        it.retention_due = due(was, &it, &entries, home.organisation.as_ref());
        it.deadlines = request::clocks(&it, &entries, place)?;
        Ok(it)
    }

    /// When the own organisation moves, changes its calendar or its periods of retention, every case follows.
    pub(super) fn follow_home(&mut self, before: Option<&Stored>, stored: &Stored) -> Result<()> {
        let Record::Organisation(after) = &stored.record else {
            return Ok(());
        };
        let Some(Record::Organisation(was)) = before.map(|it| &it.record) else {
            return Ok(());
        };
        if after.kind != Some(OrganisationKind::Own) || same_times(was, after) {
            return Ok(());
        }
        for case in read::all(&self.sql, Kind::Request)? {
            let Record::Request(request) = case.record.clone() else {
                continue;
            };
            if request.figures.is_some() || erase::is_erased(&self.sql, &case)? {
                continue;
            }
            let mut request = *request;
            if !request.status().is_open() {
                let entries = read::entries(&self.sql, case.id)?;
                // A day that somebody set by hand stays; one that followed from the rules follows the new ones.
                if request.retention_due == due_for_erasure(&request, &entries, Some(was)) {
                    request.retention_due = None;
                }
            } else if same_place(was, after) {
                continue;
            }
            self.write(case.id, request.into(), Some(case), Naming::Next)?;
        }
        Ok(())
    }
}

fn same_place(was: &Organisation, after: &Organisation) -> bool {
    was.country == after.country
        && was.region == after.region
        && was.tz == after.tz
        && was.calendar_days == after.calendar_days
}

fn same_times(was: &Organisation, after: &Organisation) -> bool {
    same_place(was, after) && was.own_retention == after.own_retention
}

/// The day on which a file is due for erasure: what was set by hand, else what follows from the rules. A case that was
/// reopened has none.
fn due(
    was: Option<&Request>,
    it: &Request,
    entries: &CaseEntries,
    own: Option<&Organisation>,
) -> Option<NaiveDate> {
    if it.status().is_open() {
        let reopened = was.is_some_and(|was| !was.status().is_open());
        return if reopened { None } else { it.retention_due };
    }
    it.retention_due
        .or_else(|| due_for_erasure(it, entries, own))
}
