//! Figures of the log: every case counted as it is, or as it was when its persons were erased.

use std::collections::BTreeMap;

use super::{Workspace, read};
use crate::error::Result;
use crate::figures::{
    CaseFigures, FiguresPeriod, RightsFigures, Transparency, rights_figures, transparency,
};
use crate::record::{Kind, Record, RecordId};
use crate::request::Place;

impl Workspace {
    /// The figures of every case: computed from it, or kept when its persons were erased. A case that was erased whole
    /// is no longer counted.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn case_figures(&self) -> Result<Vec<CaseFigures>> {
        Ok(self.counted()?.into_values().collect())
    }

    /// The figures of every case by the case they were counted from.
    fn counted(&self) -> Result<BTreeMap<RecordId, CaseFigures>> {
        let home = self.home()?;
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today: None,
        };
        let mut found = BTreeMap::new();
        for stored in read::all(&self.connection, Kind::Request)? {
            let Record::Request(request) = &stored.record else {
                continue;
            };
            if let Some(figures) = &request.figures {
                found.insert(stored.id, figures.clone());
            } else if request.received_at.is_some() {
                let entries = read::entries(&self.connection, stored.id)?;
                found.insert(stored.id, CaseFigures::of(request, &entries, place)?);
            }
        }
        Ok(found)
    }

    /// Figures for a report of transparency. `public` tells bands where a case under secrecy could show, and leaves out
    /// the log of what was suppressed; so it does for whoever does not see each of these cases.
    ///
    /// # Errors
    /// As for [`Workspace::case_figures`].
    pub fn transparency(&self, period: FiguresPeriod, public: bool) -> Result<Transparency> {
        let public = public || !self.hidden()?.is_empty();
        Ok(transparency(&self.case_figures()?, period, public))
    }

    /// Statistics of data subjects' requests: of those that who reads may see. Their numbers are exact, so one more under
    /// secrecy would be found by subtraction: it is not counted for whoever is not admitted to it.
    ///
    /// # Errors
    /// As for [`Workspace::case_figures`].
    pub fn rights_figures(&self, period: FiguresPeriod) -> Result<RightsFigures> {
        let hidden = self.hidden()?;
        let seen: Vec<CaseFigures> = self
            .counted()?
            .into_iter()
            .filter(|(case, _)| !hidden.contains(case))
            .map(|(_, figures)| figures)
            .collect();
        Ok(rights_figures(&seen, period))
    }
}
