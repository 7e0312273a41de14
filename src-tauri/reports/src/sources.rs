//! What reports are made from: the workspace at the time that was ordered, and the words of the language.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::{Days, NaiveTime, TimeZone as _, Utc};
use tilsyn_core::browse::asks_for_findings;
use tilsyn_core::deadline::end_of_day;
use tilsyn_core::record::RecordId;
use tilsyn_core::workspace::{Check, Findings, Head, Marks, Register, Workspace};

use crate::doc::{Home, Say};
use crate::{Order, ReportError};

/// What a report is made from.
pub struct Sources<'a> {
    /// The workspace as it is.
    pub workspace: &'a Workspace,
    /// What is ordered.
    pub order: &'a Order,
    /// The organisation, its calendar and its zone.
    pub home: Home,
    /// The words.
    pub say: Say,
    /// The head under which the report is made.
    pub head: Head,
    /// What the check of the trail found.
    pub check: Check,
    /// All records at the time of which the report speaks, as far as the sight of who reads goes.
    pub register: Register,
    /// The records that its scope holds; none when it is not narrowed.
    scope: Option<HashSet<RecordId>>,
    /// How many events the register it speaks of was made from: those under the head, or fewer when it speaks of a day
    /// that is past.
    pub size: u64,
}

impl<'a> Sources<'a> {
    /// Reads what every report needs.
    ///
    /// # Errors
    /// What reading the workspace found; [`ReportError::Internal`] when the words cannot be read.
    pub fn read(workspace: &'a Workspace, order: &'a Order) -> Result<Self, ReportError> {
        Self::read_watched(workspace, order, &mut |_| true)
    }

    /// As [`Sources::read`]. `going_on` is told how many events of the log are checked, and ends it by returning false.
    ///
    /// # Errors
    /// As for [`Sources::read`]; [`tilsyn_core::Error::Cancelled`].
    pub fn read_watched(
        workspace: &'a Workspace,
        order: &'a Order,
        going_on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Self, ReportError> {
        let mut home = Home::of(workspace)?;
        let say = Say::new(order, &home)?;
        let head = workspace.head()?;
        let check = workspace.check(Vec::new(), going_on)?;
        let made_on = order.generated_at.with_timezone(&home.zone).date_naive();
        let size = if order.as_of < made_on {
            size_at_end_of(workspace, order.as_of, home.zone)?
        } else {
            head.size
        };
        let register = if size < head.size {
            workspace.whole_as_of(size)?
        } else {
            workspace.whole()?
        };
        let scope = match (order.kind.filters(), order.scope.is_all()) {
            (Some(kind), false) => {
                let filters = &order.scope.filters;
                let marks = asks_for_findings(filters, None)
                    .then(|| marks(workspace, order, size < head.size, home.zone))
                    .transpose()?;
                let mut held = workspace.meeting(&register, kind, filters, marks)?;
                if !order.scope.records.is_empty() {
                    held.retain(|id| order.scope.records.contains(id));
                }
                Some(held)
            }
            _ => None,
        };
        // Who the organisation was then, where it is known.
        if let Some((_, own)) = register.own() {
            home.organisation = Some(own.clone());
        }
        Ok(Self {
            scope,
            register,
            workspace,
            order,
            home,
            say,
            head,
            check,
            size,
        })
    }

    /// Whether a record is within the scope.
    #[must_use]
    pub fn holds(&self, id: RecordId) -> bool {
        self.scope.as_ref().is_none_or(|held| held.contains(&id))
    }

    /// Whether the report holds only a part of its records.
    #[must_use]
    pub const fn is_narrowed(&self) -> bool {
        self.scope.is_some()
    }

    /// Whether the register it speaks of is a past one.
    #[must_use]
    pub const fn is_past(&self) -> bool {
        self.size < self.head.size
    }
}

/// What the rules find on the day of the report: in the register as it was, where that is a past one.
fn marks(
    workspace: &Workspace,
    order: &Order,
    past: bool,
    zone: chrono_tz::Tz,
) -> Result<Arc<Marks>, ReportError> {
    let (on, mut findings) = (order.as_of, Findings::new());
    Ok(if past {
        workspace.finding_marks_as_of(on, &mut findings, &mut |_, _| true)?
    } else {
        let now = end_of_day(on, zone).min(order.generated_at);
        workspace.finding_marks(on, now, &mut findings, &mut |_, _| true)?
    })
}

/// Events up to the end of a day there.
fn size_at_end_of(
    workspace: &Workspace,
    day: chrono::NaiveDate,
    zone: chrono_tz::Tz,
) -> Result<u64, ReportError> {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
    let midnight = next.and_time(NaiveTime::MIN);
    // A day that begins at one o'clock: then the first moment there is.
    let begins = zone
        .from_local_datetime(&midnight)
        .earliest()
        .map_or_else(|| Utc.from_utc_datetime(&midnight), |at| at.to_utc());
    Ok(workspace.size_at(begins - chrono::TimeDelta::milliseconds(1))?)
}
