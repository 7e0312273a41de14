//! Figures of the log: every case counted as it is, or as it was when its persons were erased.

use super::Workspace;
use crate::error::Result;
use crate::figures::{
    CaseFigures, FiguresPeriod, RightsFigures, Transparency, rights_figures, transparency,
};
use crate::record::{Kind, Record};
use crate::request::Place;

impl Workspace {
    /// The figures of every case: computed from it, or kept when its persons were erased. A case that was erased whole
    /// is no longer counted.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn case_figures(&self) -> Result<Vec<CaseFigures>> {
        let home = self.home()?;
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today: None,
        };
        let mut found = Vec::new();
        for stored in self.all(Kind::Request)? {
            let Record::Request(request) = &stored.record else {
                continue;
            };
            if let Some(figures) = &request.figures {
                found.push(figures.clone());
            } else if request.received_at.is_some() {
                found.push(CaseFigures::of(request, &self.entries(stored.id)?, place)?);
            }
        }
        Ok(found)
    }

    /// Figures for a report of transparency. `public` tells bands where a case under secrecy could show, and leaves out
    /// the log of what was suppressed.
    ///
    /// # Errors
    /// As for [`Workspace::case_figures`].
    pub fn transparency(&self, period: FiguresPeriod, public: bool) -> Result<Transparency> {
        Ok(transparency(&self.case_figures()?, period, public))
    }

    /// Statistics of data subjects' requests.
    ///
    /// # Errors
    /// As for [`Workspace::case_figures`].
    pub fn rights_figures(&self, period: FiguresPeriod) -> Result<RightsFigures> {
        Ok(rights_figures(&self.case_figures()?, period))
    }
}
