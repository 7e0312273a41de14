//! Public holidays and working days.
//!
//! Regulation (EEC, Euratom) No 1182/71 Art 2: public holidays are the days designated as such in
//! the state where the action is to be taken; working days are all days other than public
//! holidays, Sundays and Saturdays.
//!
//! The days are data of the product (`states.rs`), each with the act it rests on and whether it is
//! certain that the Regulation counts it. A day that is not certain is treated as a holiday, and
//! [`crate::deadline`] shows what would follow if it were not.
//!
//! Names are keys in the files of words, so that a reader sees each holiday in the own language:
//! say [`Holiday::name`] with [`crate::text::Words`].

mod easter;
mod rules;
mod spain;
mod states;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::source::SourceStatus;
use crate::text::{Argument, Sentence};

pub use easter::{orthodox as orthodox_easter, western as western_easter};
use rules::{Rule, Weekend, is_weekend};
use states::{STATES, State};

/// The version of the data: the month in which the rules were last compared with their sources.
const VERSION: &str = "2026-11";

/// Whether a free day is certainly a public holiday in the sense of Regulation 1182/71.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Certainty {
    /// The state designates the day as a public holiday.
    Certain,
    /// The day is free in fact, in part of the state, by yearly decree or for national time limits
    /// only.
    Uncertain,
}

/// A public holiday. Two that fall on one day are one, with both names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// Its name, to be said in the language of the reader.
    pub name: Sentence,
    /// Whether Regulation 1182/71 certainly counts it.
    pub certainty: Certainty,
    /// The act that makes it a holiday.
    pub citation: Cow<'static, str>,
    /// How well that is supported.
    pub source_status: SourceStatus,
}

/// What can be wrong with a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CalendarError {
    /// There is no calendar of this name.
    #[error("no calendar is called \"{given}\"; known: {}", Calendar::known().join(", "))]
    Unknown {
        /// What was asked for.
        given: String,
    },
}

impl CalendarError {
    /// What happened and what to do, to be said in the language of the reader.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::Unknown { given } => Sentence::new("calendar-error-unknown")
                .text("given", given)
                .text("known", Calendar::known().join(", ")),
        }
    }
}

/// The working days of a state or of a part of it, with the changes that the officer made.
#[derive(Clone, Debug)]
pub struct Calendar {
    state: &'static State,
    added: BTreeMap<NaiveDate, Cow<'static, str>>,
    removed: BTreeSet<NaiveDate>,
}

impl Calendar {
    /// The years for which the rules were compared with their sources. Outside them a calendar
    /// still answers, by the rules of today.
    pub const YEARS: RangeInclusive<i32> = 2018..=2040;

    /// Finds a calendar by its code: an EEA state (`NO`, `NL`), a German Land (`DE-BY`), a Spanish region (`ES-CT`), or `EU`
    /// for the days that every EEA state has in common. `EL` is Greece.
    ///
    /// # Errors
    /// When there is no such calendar; the error lists those that there are.
    pub fn parse(code: &str) -> Result<Self, CalendarError> {
        let wanted = code.trim().to_ascii_uppercase();
        let wanted = if wanted == "EL" {
            "GR"
        } else {
            wanted.as_str()
        };
        match STATES.iter().find(|state| state.code == wanted) {
            Some(state) => Ok(Self {
                state,
                added: BTreeMap::new(),
                removed: BTreeSet::new(),
            }),
            None => Err(CalendarError::Unknown {
                given: code.chars().take(60).collect(),
            }),
        }
    }

    /// Finds the calendar of a region as an organisation writes it: `DE-BY`, or `BY` beside the country.
    ///
    /// # Errors
    /// When there is no such calendar, also for no region at all.
    pub fn of_region(country: &str, region: &str) -> Result<Self, CalendarError> {
        let region = region.trim();
        let within = |code: &str| code.starts_with(country) && code.len() > country.len();
        let joined = format!("{country}-{region}");
        [region, joined.as_str()]
            .into_iter()
            .filter_map(|code| Self::parse(code).ok())
            .find(|calendar| within(calendar.code()))
            .ok_or_else(|| CalendarError::Unknown {
                given: region.chars().take(60).collect(),
            })
    }

    /// The codes of all calendars, sorted.
    #[must_use]
    pub fn known() -> Vec<&'static str> {
        STATES.iter().map(|state| state.code).collect()
    }

    /// Its code: `NO`, `DE-BY`, `EU`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.state.code
    }

    /// The name of its state, to be said in the language of the reader.
    #[must_use]
    pub fn name(&self) -> Sentence {
        Sentence::new(format!("calendar-{}", self.state.code))
    }

    /// The version of the data, year and month.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        VERSION
    }

    /// The act its days rest on.
    #[must_use]
    pub const fn citation(&self) -> &'static str {
        self.state.citation
    }

    /// What a reader has to know about this calendar: that a region has days of its own, or that
    /// the government adds days each year.
    #[must_use]
    pub fn remark(&self) -> Option<Sentence> {
        self.state.remark.map(Sentence::new)
    }

    /// Whether the rules were compared with their sources for this year.
    #[must_use]
    pub fn covers(&self, year: i32) -> bool {
        Self::YEARS.contains(&year)
    }

    /// The same calendar with one more holiday, named in the words of the officer.
    #[must_use]
    pub fn with_day(mut self, date: NaiveDate, name: impl Into<Cow<'static, str>>) -> Self {
        self.removed.remove(&date);
        self.added.insert(date, name.into());
        self
    }

    /// The same calendar without the holiday on this date.
    #[must_use]
    pub fn without_day(mut self, date: NaiveDate) -> Self {
        self.added.remove(&date);
        self.removed.insert(date);
        self
    }

    /// The days that the officer took out of this calendar, from one day to another, both counted.
    pub fn removed_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> + '_ {
        self.removed
            .iter()
            .copied()
            .filter(move |date| *date >= from && *date <= to)
    }

    /// The public holidays of a year in the order of their dates, one for each date. Sundays that
    /// are always holidays, as Easter Sunday, are not among them.
    #[must_use]
    pub fn holidays(&self, year: i32) -> Vec<Holiday> {
        let mut found: BTreeMap<NaiveDate, Holiday> = BTreeMap::new();
        let mut add = |holiday: Holiday| {
            use std::collections::btree_map::Entry;
            match found.entry(holiday.date) {
                Entry::Vacant(entry) => {
                    entry.insert(holiday);
                }
                Entry::Occupied(mut entry) => entry.get_mut().join(holiday),
            }
        };
        let rules = || self.state.shared.iter().chain(self.state.rules);
        for rule in rules() {
            if let Some(date) = rule.date(year) {
                add(self.holiday(rule, date));
            }
        }
        for (date, name) in self.added.range(..).filter(|(date, _)| date.year() == year) {
            add(Holiday {
                date: *date,
                name: Sentence::new("holiday-own").text("name", name.clone()),
                certainty: Certainty::Certain,
                citation: Cow::Borrowed(""),
                source_status: SourceStatus::Product,
            });
        }
        for holiday in self.substitutes(rules(), year, &found) {
            found.entry(holiday.date).or_insert(holiday);
        }
        found.retain(|date, _| !self.removed.contains(date));
        found.into_values().collect()
    }

    /// The holiday on a date.
    #[must_use]
    pub fn holiday_on(&self, date: NaiveDate) -> Option<Holiday> {
        self.holidays(date.year())
            .into_iter()
            .find(|holiday| holiday.date == date)
    }

    /// Whether a date is a working day: no Saturday, no Sunday, no public holiday (Regulation
    /// 1182/71 Art 2(2)). A holiday that is not certain is no working day.
    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !is_weekend(date) && self.holiday_on(date).is_none()
    }

    /// The same, were every holiday that is not certain a working day.
    #[must_use]
    pub fn is_conservative_working_day(&self, date: NaiveDate) -> bool {
        !is_weekend(date)
            && self
                .holiday_on(date)
                .is_none_or(|day| day.certainty == Certainty::Uncertain)
    }

    fn holiday(&self, rule: &Rule, date: NaiveDate) -> Holiday {
        Holiday {
            date,
            name: Sentence::new(rule.name),
            certainty: rule.certainty,
            citation: Cow::Borrowed(rule.citation.unwrap_or(self.state.citation)),
            source_status: self.state.source_status,
        }
    }

    /// The days that are free instead of a holiday on a Saturday or Sunday.
    fn substitutes<'a>(
        &self,
        rules: impl Iterator<Item = &'a Rule>,
        year: i32,
        found: &BTreeMap<NaiveDate, Holiday>,
    ) -> Vec<Holiday> {
        let mut moving: Vec<(NaiveDate, &Rule)> = rules
            .filter(|rule| rule.weekend != Weekend::Lost && year >= rule.weekend_from)
            .filter_map(|rule| Some((rule.date(year)?, rule)))
            .filter(|(date, _)| is_weekend(*date))
            .collect();
        moving.sort_by_key(|(date, _)| *date);
        let mut substitutes: Vec<Holiday> = Vec::new();
        for (date, rule) in moving {
            let mut after = date.iter_days().skip(1);
            let (day, certainty) = match rule.weekend {
                Weekend::Lost => continue,
                Weekend::NextMonday => (
                    after.find(|day| day.weekday() == Weekday::Mon),
                    rule.certainty,
                ),
                Weekend::NextWorkingDay(certainty) => {
                    let taken = |day: &NaiveDate| {
                        is_weekend(*day)
                            || found.contains_key(day)
                            || substitutes.iter().any(|other| other.date == *day)
                    };
                    (after.find(|day| !taken(day)), certainty)
                }
            };
            let Some(day) = day else { continue };
            let mut holiday = self.holiday(rule, day);
            holiday.name =
                Sentence::new("holiday-substitute").sentence("holiday", Sentence::new(rule.name));
            holiday.certainty = certainty;
            substitutes.push(holiday);
        }
        substitutes
    }
}

impl Holiday {
    /// Two holidays on one day: both names, and certain when one of them is.
    fn join(&mut self, other: Self) {
        let mut names = match self.name.arguments.remove("holidays") {
            Some(Argument::List(names)) => names,
            _ => vec![self.name.clone()],
        };
        names.push(other.name);
        self.name = Sentence::new("holiday-several").list("holidays", names);
        if self.certainty == Certainty::Uncertain {
            self.certainty = other.certainty;
            self.citation = other.citation;
            self.source_status = other.source_status;
        }
    }
}

impl PartialEq for Calendar {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code() && self.added == other.added && self.removed == other.removed
    }
}

impl Eq for Calendar {}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Calendar {
    type Err = CalendarError;

    fn from_str(code: &str) -> Result<Self, CalendarError> {
        Self::parse(code)
    }
}

#[cfg(test)]
mod tests;
