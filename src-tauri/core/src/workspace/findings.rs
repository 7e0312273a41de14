//! Findings over the file and over time: what is found now, what is new, accepted, fixed, and how it went.

mod asked;
#[cfg(test)]
mod cases;
mod full;
#[cfg(test)]
mod in_memory;
mod kept;
mod marks;
mod scan;
mod show;
#[cfg(test)]
mod tests;
mod then;
mod trend;

use chrono::{DateTime, NaiveDate, Utc};

use self::scan::{At, Scan};
use super::commit::Put;
use super::read::{self, Stored};
use super::{Transaction, Workspace};
use crate::error::{Error, Result};
use crate::finding::{AcceptedAs, Finding, FindingAcceptance, Identity};
use crate::record::{Kind, Record, RecordId};
use crate::value::Prose;

pub use kept::Findings;
pub(super) use marks::Mark;
pub use marks::Marks;
pub use show::{
    AcceptanceView, FindingCounts, FindingGroup, FindingStatus, FindingView, FindingsGroup,
    FindingsOf, FindingsPage, FindingsQuery, FindingsTrend, TrendPoint,
};

/// Who answers for a record: its unit, or who handles it. Empty when nobody is named.
fn owner_of(record: &Record) -> String {
    match record {
        Record::Activity(it) => it.owner_unit.to_string(),
        Record::System(it) => it.owner_unit.to_string(),
        Record::InterestAssessment(it) => it.decided_by.to_string(),
        Record::Request(it) => it.assigned_to.to_string(),
        _ => String::new(),
    }
}

impl Workspace {
    /// The findings about one record now, in the order of the catalogue; those of the workspace itself are not among
    /// them.
    ///
    /// # Errors
    /// As for [`Workspace::get`].
    pub fn findings_about(
        &self,
        id: RecordId,
        on: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Vec<Finding>> {
        let stored = self.get(id)?;
        let mut scan = Scan::new(&self.connection, &At { on, now })?;
        Ok(scan.judge(stored)?.findings)
    }

    /// The acceptances that the reader may see, with their records; of two about the same finding the later.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn acceptances(&self) -> Result<Vec<(Stored, FindingAcceptance)>> {
        self.all(Kind::FindingAcceptance)?
            .into_iter()
            .map(|stored| {
                let it = stored.record.clone().try_into()?;
                Ok((stored, it))
            })
            .collect()
    }
}

impl Transaction<'_> {
    /// Accepts a finding, or changes the acceptance there is. It covers the facts that were judged, and no others.
    ///
    /// # Errors
    /// [`Error::Missing`] without a reason.
    pub fn accept_finding(
        &mut self,
        finding: &Finding,
        accepted_as: AcceptedAs,
        reason: Prose,
        until: Option<NaiveDate>,
    ) -> Result<Stored> {
        let identity = finding.identity();
        let known = read::all(&self.sql, Kind::FindingAcceptance)?
            .into_iter()
            .find(|stored| accepts(stored, &identity));
        let put = Put {
            id: known.map(|stored| stored.id),
            ..Put::default()
        };
        self.put(
            put,
            FindingAcceptance::of(finding, accepted_as, reason, until).into(),
        )
    }
}

fn accepts(stored: &Stored, identity: &Identity) -> bool {
    matches!(&stored.record, Record::FindingAcceptance(it) if it.identity().as_ref() == Some(identity))
}

impl Findings {
    /// A finding by what it is, as it is now.
    ///
    /// # Errors
    /// [`Error::NoSuchFinding`]; as for [`Workspace::get`].
    pub fn finding(&self, workspace: &Workspace, identity: &Identity) -> Result<Finding> {
        let stored = workspace.get(identity.object)?;
        let reference = stored.reference.clone();
        self.about(workspace, stored)?
            .into_iter()
            .find(|finding| finding.identity() == *identity)
            .ok_or_else(|| Error::NoSuchFinding {
                rule: format!("{} {}", identity.rule, identity.part)
                    .trim()
                    .to_owned(),
                reference,
            })
    }
}
