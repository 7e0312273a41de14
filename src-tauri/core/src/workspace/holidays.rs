//! The public holidays by which the own organisation counts, and the days that it added to them or took out.

use chrono::NaiveDate;
use serde::Serialize;

use super::commit::{Put, Transaction};
use super::read::{Home, parse_id};
use super::{Stored, Workspace};
use crate::calendar::{Calendar, Holiday};
use crate::error::{Error, Result};
use crate::organisation::{CalendarDay, Organisation, OrganisationKind};
use crate::record::{Kind, Record, RecordId};
use crate::text::Sentence;

/// The holidays of a year, as the clocks of this workspace count them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HolidayCalendar {
    /// Code of the calendar: a state, or a state with its region.
    pub code: String,
    /// Its name.
    pub name: Sentence,
    /// Version of its rules.
    pub version: String,
    /// The act behind them.
    pub citation: String,
    /// What there is to know of it.
    pub remark: Option<Sentence>,
    /// The year.
    pub year: i32,
    /// Whether its rules are known for that year.
    pub covered: bool,
    /// The holidays, own ones among them.
    pub holidays: Vec<Holiday>,
    /// The own days of that year: added, or taken out, each with its reason; none in the calendar of another place.
    pub own: Vec<CalendarDay>,
    /// Code of the calendar by which the own organisation counts.
    pub home: String,
    /// The codes of all calendars.
    pub known: Vec<String>,
    /// The own organisation, whose record holds the own days; none while there is none.
    pub organisation: Option<RecordId>,
}

impl Workspace {
    /// The public holidays of a year where the own organisation is, with its own days.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn holiday_calendar(&self, year: i32) -> Result<HolidayCalendar> {
        let home = self.home()?;
        self.calendar_year(&home, &home.calendar, year)
    }

    /// The public holidays of a year by another calendar, without own days; by the own one if that is the one named.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if there is no calendar of that code; [`Error::Damaged`].
    pub fn holiday_calendar_of(&self, code: &str, year: i32) -> Result<HolidayCalendar> {
        let other = Calendar::parse(code).map_err(|_| Error::NoSuchRecord(code.to_owned()))?;
        let home = self.home()?;
        if other.code() == home.calendar.code() {
            return self.calendar_year(&home, &home.calendar, year);
        }
        self.calendar_year(&home, &other, year)
    }

    fn calendar_year(
        &self,
        home: &Home,
        calendar: &Calendar,
        year: i32,
    ) -> Result<HolidayCalendar> {
        use chrono::Datelike as _;
        let is_own = calendar.code() == home.calendar.code();
        let organisation = self.connection.query_row(
            "SELECT min(id) FROM record WHERE kind = 'organisation' AND document->>'$.kind' = 'own'
             AND ordinal = (SELECT min(ordinal) FROM record WHERE kind = 'organisation' AND document->>'$.kind' = 'own')",
            [],
            |row| row.get::<_, Option<String>>(0),
        )?;
        let own = home
            .organisation
            .iter()
            .filter(|_| is_own)
            .flat_map(|it| &it.calendar_days)
            .filter(|day| day.date.is_some_and(|date| date.year() == year))
            .cloned()
            .collect();
        Ok(HolidayCalendar {
            code: calendar.code().to_owned(),
            name: calendar.name(),
            version: calendar.version().to_owned(),
            citation: calendar.citation().to_owned(),
            remark: calendar.remark(),
            year,
            covered: calendar.covers(year),
            holidays: calendar.holidays(year),
            own,
            home: home.calendar.code().to_owned(),
            known: Calendar::known().into_iter().map(str::to_owned).collect(),
            organisation: organisation.as_deref().map(parse_id).transpose()?,
        })
    }
}

impl Transaction<'_> {
    /// Adds a day to the calendar of public holidays or takes one out, in place of what was said of that day before.
    /// Every open case follows.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] without an own organisation; [`Error::Missing`] for a day without its date, what changes,
    /// or the reason; as for [`Transaction::put`].
    pub fn set_holiday(&mut self, day: CalendarDay) -> Result<Stored> {
        let (stored, mut own) = self.own_organisation()?;
        own.calendar_days.retain(|it| it.date != day.date);
        own.calendar_days.push(day);
        own.calendar_days.sort_by_key(|it| it.date);
        self.put_own(&stored, own)
    }

    /// Takes back what was said of a day: the calendar is right as it is.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] for a day of which nothing was said; as for [`Transaction::put`].
    pub fn forget_holiday(&mut self, date: NaiveDate) -> Result<Stored> {
        let (stored, mut own) = self.own_organisation()?;
        let before = own.calendar_days.len();
        own.calendar_days.retain(|it| it.date != Some(date));
        if own.calendar_days.len() == before {
            return Err(Error::NoSuchRecord(date.to_string()));
        }
        self.put_own(&stored, own)
    }

    fn own_organisation(&self) -> Result<(Stored, Organisation)> {
        self.all(Kind::Organisation)?
            .into_iter()
            .find_map(|stored| match &stored.record {
                Record::Organisation(it) if it.kind == Some(OrganisationKind::Own) => {
                    let own = it.as_ref().clone();
                    Some((stored, own))
                }
                _ => None,
            })
            .ok_or_else(|| Error::NoSuchRecord(OrganisationKind::Own.to_string()))
    }

    fn put_own(&mut self, before: &Stored, own: Organisation) -> Result<Stored> {
        let put = Put {
            id: Some(before.id),
            based_on: Some(before.seq),
            ..Put::default()
        };
        self.put(put, own.into())
    }
}

#[cfg(test)]
mod tests;
