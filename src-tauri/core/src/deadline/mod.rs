//! When a period ends: Regulation (EEC, Euratom) No 1182/71, "determining the rules applicable to
//! periods, dates and time limits", which governs the periods of the GDPR.
//!
//! Three ends are given. `nominal` is the day on which the period ends by counting alone; `legal`
//! is the last day on which to act is in time; `safe` is the day to plan for, on which people work
//! and which no doubt about a holiday can overtake. Every end explains itself in sentences from
//! which a reader can count again.

mod hours;
mod period;

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::calendar::{Calendar, Certainty, Holiday};
use crate::text::Sentence;

pub use hours::{
    HourDeadline, LocalInstant, LocalReading, by_hours, parse_zone, resolve_local, start_of_day,
};
pub use period::{Period, PeriodError};

/// The years in which a period may begin.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Why no end can be given.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DeadlineError {
    /// The period is nought or too long.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// A period in hours runs from a point in time, not from a day.
    #[error("a period in hours needs the time of the event and its time zone")]
    HoursNeedATime,
    /// The period begins outside 1900 to 2200, or is paused for more than a hundred years.
    #[error("the period must begin between 1900 and 2200")]
    OutOfRange,
    /// No zone has this name.
    #[error("no time zone is called \"{given}\"; write an IANA name, as in \"Europe/Oslo\"")]
    UnknownZone {
        /// What was given.
        given: String,
    },
    /// The text is no date and time.
    #[error("\"{given}\" is no date and time; write it as in \"2026-10-23T22:30\"")]
    NotATime {
        /// What was given.
        given: String,
    },
    /// Clocks went forward over this time.
    #[error("{local} never was in {zone}: clocks went forward over it")]
    NoSuchLocalTime {
        /// The time on the local clock.
        local: NaiveDateTime,
        /// Whose clock.
        zone: Tz,
    },
}

impl DeadlineError {
    /// What happened and what to do, to be said in the language of the reader.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::Period(error) => error.sentence(),
            Self::HoursNeedATime => Sentence::new("deadline-error-hours-need-a-time"),
            Self::OutOfRange => Sentence::new("deadline-error-out-of-range"),
            Self::UnknownZone { given } => {
                Sentence::new("deadline-error-unknown-zone").text("given", given)
            }
            Self::NotATime { given } => {
                Sentence::new("deadline-error-not-a-time").text("given", given)
            }
            Self::NoSuchLocalTime { local, zone } => {
                Sentence::new("deadline-error-no-such-local-time")
                    .date("date", local.date())
                    .text("time", local.format("%H:%M").to_string())
                    .text("zone", zone.name())
            }
        }
    }
}

/// The end of a period that runs from a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Deadline {
    /// The day from which the period runs; it is not counted.
    pub receipt: NaiveDate,
    /// The length of the period.
    pub period: Period,
    /// Days of the calendar during which it did not run.
    pub paused_days: u32,
    /// The last day by counting alone, pauses included. For working days it is the legal day,
    /// unless a pause moved it.
    pub nominal: Option<NaiveDate>,
    /// The last day on which to act is in time, until its last hour.
    pub legal: NaiveDate,
    /// The day to plan for: the last working day not after the nominal day, and never after the day
    /// from which the product counts as late; not before the receipt.
    pub safe: NaiveDate,
    /// The last day in time should none of `uncertain_days` be a public holiday; None when that
    /// changes nothing. When given, the product counts as late after this day.
    pub legal_conservative: Option<NaiveDate>,
    /// Holidays that were counted and of which it is not certain that the Regulation counts them.
    pub uncertain_days: Vec<Holiday>,
    /// The code of the calendar.
    pub calendar: String,
    /// The version of its data.
    pub calendar_version: String,
    /// How the end was found, step by step.
    pub explanation: Vec<Sentence>,
}

impl Deadline {
    /// The end as a point in time: midnight at the end of the legal day on the clock of the
    /// addressee. To act before it is in time.
    #[must_use]
    pub fn end_instant(&self, zone: Tz) -> DateTime<Utc> {
        end_of_day(self.legal, zone)
    }

    /// The last day after which the product counts as late.
    #[must_use]
    pub fn late_after(&self) -> NaiveDate {
        self.legal_conservative.unwrap_or(self.legal)
    }
}

/// The day of a receipt on the clock of the addressee's establishment.
#[must_use]
pub fn receipt_date(received_at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    received_at.with_timezone(&zone).date_naive()
}

/// Midnight at the end of a day, on the clock of a zone.
#[must_use]
pub fn end_of_day(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    match date.succ_opt() {
        Some(next) => hours::start_of_day(next, zone),
        None => DateTime::<Utc>::MAX_UTC,
    }
}

/// Finds the end of a period that runs from a day.
///
/// - The day of receipt is not counted (Art 3(1)).
/// - A period in weeks, months or years ends on the same weekday or date; where the month has no
///   such date, on its last day (Art 3(2)(c)).
/// - `paused_days` are days of the calendar, added to that end: from the day on which the person
///   was asked for what was missing to the day on which it came.
/// - An end on a public holiday, Sunday or Saturday moves to the next working day (Art 3(4)).
/// - A period of two days or more includes at least two working days (Art 3(5)).
///
/// An extension by two months is a period of three months from the receipt, not one of two months
/// from the first end.
///
/// # Errors
/// When the period is in hours (see [`by_hours`]), nought or too long, or the receipt lies outside
/// 1900 to 2200.
pub fn by_date(
    receipt: NaiveDate,
    period: Period,
    calendar: &Calendar,
    paused_days: u32,
) -> Result<Deadline, DeadlineError> {
    let period = period.checked()?;
    within_range(receipt)?;
    if paused_days > Period::Days(0).limit() {
        return Err(DeadlineError::OutOfRange);
    }
    let mut days = WorkingDays::new(calendar);
    let count = Count {
        receipt,
        period,
        paused_days,
    };
    let run = count.run(|date| days.is_working(date))?;
    let conservative = count.run(|date| days.is_conservative_working(date))?;

    let legal_conservative = (conservative.legal != run.legal).then_some(conservative.legal);
    let late_after = legal_conservative.unwrap_or(run.legal);
    let mut safe = run.nominal.min(late_after);
    while safe > receipt && !days.is_working(safe) {
        safe = safe.pred_opt().ok_or(DeadlineError::OutOfRange)?;
    }

    // The holidays that had a part in the result: those on which the end would have fallen, and
    // when working days were counted, all within.
    let counted = matches!(period, Period::WorkingDays(_)) || run.legal != run.rolled;
    let from = if counted { receipt } else { run.nominal };
    let holidays = days.between(from, run.legal);
    let uncertain_days: Vec<Holiday> = holidays
        .iter()
        .filter(|day| day.certainty == Certainty::Uncertain && !weekend(day.date))
        .cloned()
        .collect();

    let mut deadline = Deadline {
        receipt,
        period,
        paused_days,
        nominal: Some(run.nominal),
        legal: run.legal,
        safe,
        legal_conservative,
        uncertain_days,
        calendar: calendar.code().to_owned(),
        calendar_version: calendar.version().to_owned(),
        explanation: Vec::new(),
    };
    deadline.explanation = explain(&deadline, &run, calendar, &mut days);
    Ok(deadline)
}

fn within_range(date: NaiveDate) -> Result<(), DeadlineError> {
    if YEARS.contains(&date.year()) {
        Ok(())
    } else {
        Err(DeadlineError::OutOfRange)
    }
}

fn weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// What is to be counted.
struct Count {
    receipt: NaiveDate,
    period: Period,
    paused_days: u32,
}

/// The days met while counting.
struct Run {
    /// The end by counting, before pauses.
    counted: NaiveDate,
    /// After pauses.
    nominal: NaiveDate,
    /// After Art 3(4).
    rolled: NaiveDate,
    /// How many working days the period had up to there, when that is fewer than two and Art 3(5)
    /// asks for two.
    too_few: Option<u32>,
    /// After Art 3(5).
    legal: NaiveDate,
}

impl Count {
    fn run(&self, mut working: impl FnMut(NaiveDate) -> bool) -> Result<Run, DeadlineError> {
        let counted = self.counted(&mut working)?;
        let nominal = later(counted, self.paused_days)?;
        let rolled = roll(nominal, &mut working)?;
        let mut legal = rolled;
        let two_days_or_more = match self.period {
            Period::Days(n) => n >= 2,
            Period::Weeks(_) | Period::Months(_) | Period::Years(_) => true,
            Period::Hours(_) | Period::WorkingDays(_) => false,
        };
        let mut too_few = None;
        if two_days_or_more {
            loop {
                let within = at_most_two(self.receipt, legal, &mut working);
                if within >= 2 {
                    break;
                }
                too_few.get_or_insert(within);
                legal = roll(later(legal, 1)?, &mut working)?;
            }
        }
        Ok(Run {
            counted,
            nominal,
            rolled,
            too_few,
            legal,
        })
    }

    fn counted(
        &self,
        working: &mut impl FnMut(NaiveDate) -> bool,
    ) -> Result<NaiveDate, DeadlineError> {
        let months = |n| {
            // Ends on the last day of a month that has no such date.
            self.receipt
                .checked_add_months(Months::new(n))
                .ok_or(DeadlineError::OutOfRange)
        };
        match self.period {
            Period::Hours(_) => Err(DeadlineError::HoursNeedATime),
            Period::Days(n) => later(self.receipt, n),
            Period::Weeks(n) => later(self.receipt, n.saturating_mul(7)),
            Period::Months(n) => months(n),
            Period::Years(n) => months(n.saturating_mul(12)),
            Period::WorkingDays(n) => {
                let mut day = self.receipt;
                for _ in 0..n {
                    day = roll(later(day, 1)?, working)?;
                }
                Ok(day)
            }
        }
    }
}

fn later(date: NaiveDate, days: u32) -> Result<NaiveDate, DeadlineError> {
    date.checked_add_days(Days::new(days.into()))
        .ok_or(DeadlineError::OutOfRange)
}

/// The first working day on or after a date.
fn roll(
    date: NaiveDate,
    working: &mut impl FnMut(NaiveDate) -> bool,
) -> Result<NaiveDate, DeadlineError> {
    date.iter_days()
        .find(|day| working(*day))
        .ok_or(DeadlineError::OutOfRange)
}

/// How many working days lie after a date, up to and including another; stops at two.
fn at_most_two(
    after: NaiveDate,
    until: NaiveDate,
    working: &mut impl FnMut(NaiveDate) -> bool,
) -> u32 {
    let mut found = 0;
    for day in after.iter_days().skip(1).take_while(|day| *day <= until) {
        if working(day) {
            found += 1;
        }
        if found == 2 {
            break;
        }
    }
    found
}

/// The holidays of a calendar, each year found once.
struct WorkingDays<'a> {
    calendar: &'a Calendar,
    years: BTreeMap<i32, Vec<Holiday>>,
}

impl<'a> WorkingDays<'a> {
    fn new(calendar: &'a Calendar) -> Self {
        Self {
            calendar,
            years: BTreeMap::new(),
        }
    }

    fn year(&mut self, year: i32) -> &[Holiday] {
        self.years
            .entry(year)
            .or_insert_with(|| self.calendar.holidays(year))
    }

    fn holiday(&mut self, date: NaiveDate) -> Option<&Holiday> {
        self.year(date.year())
            .iter()
            .find(|holiday| holiday.date == date)
    }

    fn is_working(&mut self, date: NaiveDate) -> bool {
        !weekend(date) && self.holiday(date).is_none()
    }

    fn is_conservative_working(&mut self, date: NaiveDate) -> bool {
        !weekend(date)
            && self
                .holiday(date)
                .is_none_or(|day| day.certainty == Certainty::Uncertain)
    }

    fn between(&mut self, from: NaiveDate, to: NaiveDate) -> Vec<Holiday> {
        (from.year()..=to.year())
            .flat_map(|year| self.year(year).to_vec())
            .filter(|holiday| holiday.date >= from && holiday.date <= to)
            .collect()
    }
}

/// The steps of the count as sentences.
fn explain(
    deadline: &Deadline,
    run: &Run,
    calendar: &Calendar,
    days: &mut WorkingDays<'_>,
) -> Vec<Sentence> {
    let Deadline {
        receipt,
        period,
        legal,
        safe,
        ..
    } = *deadline;
    let n = period.count();
    let mut said = vec![Sentence::new("deadline-receipt").date("date", receipt)];

    let clamped = run.counted.day() != receipt.day();
    let key = match period {
        Period::Hours(_) | Period::Days(_) => "deadline-days",
        Period::Weeks(_) => "deadline-weeks",
        Period::Months(_) if clamped => "deadline-months-clamped",
        Period::Months(_) => "deadline-months",
        Period::Years(_) if clamped => "deadline-years-clamped",
        Period::Years(_) => "deadline-years",
        Period::WorkingDays(_) => "deadline-working-days",
    };
    let step = Sentence::new(key)
        .number("number", n)
        .date("end", run.counted);
    said.push(match key {
        "deadline-months-clamped" | "deadline-years-clamped" => step.number("day", receipt.day()),
        _ => step,
    });
    if matches!(period, Period::WorkingDays(_)) {
        let skipped: Vec<Sentence> = days
            .between(receipt, run.counted)
            .into_iter()
            .filter(|holiday| holiday.date > receipt && !weekend(holiday.date))
            .map(named)
            .collect();
        if !skipped.is_empty() {
            said.push(Sentence::new("deadline-working-days-skipped").list("days", skipped));
        }
    }
    if deadline.paused_days > 0 {
        said.push(
            Sentence::new("deadline-paused")
                .number("number", deadline.paused_days)
                .date("end", run.nominal),
        );
    }

    if run.nominal != run.rolled {
        said.push(rolled("deadline-roll", run.nominal, run.rolled, days));
    } else if run.legal == run.rolled {
        said.push(Sentence::new("deadline-on-working-day").date("end", legal));
    }
    if let Some(too_few) = run.too_few {
        said.push(
            Sentence::new("deadline-two-working-days")
                .number("number", too_few)
                .date("end", legal),
        );
    }

    if !deadline.uncertain_days.is_empty() {
        let names: Vec<Sentence> = deadline.uncertain_days.iter().cloned().map(named).collect();
        let key = match deadline.legal_conservative {
            Some(_) => "deadline-uncertain",
            None => "deadline-uncertain-same",
        };
        let sentence = Sentence::new(key)
            .number("number", names.len())
            .list("days", names);
        said.push(match deadline.legal_conservative {
            Some(end) => sentence.date("end", end),
            None => sentence,
        });
    }
    let removed: Vec<Sentence> = calendar
        .removed_between(receipt, legal)
        .map(|date| Sentence::new("deadline-day").date("date", date))
        .collect();
    if !removed.is_empty() {
        said.push(Sentence::new("deadline-days-removed").list("days", removed));
    }
    // A receipt on a weekend, and a period of a day: there is no such working day.
    if safe != legal && days.is_working(safe) {
        said.push(Sentence::new("deadline-safe").date("date", safe));
    }

    said.push(
        Sentence::new("deadline-calendar")
            .sentence("calendar", calendar.name())
            .text("version", calendar.version()),
    );
    said.extend(calendar.remark());
    if !(calendar.covers(receipt.year()) && calendar.covers(legal.year())) {
        said.push(
            Sentence::new("deadline-beyond-calendar")
                .text("first", Calendar::YEARS.start().to_string())
                .text("last", Calendar::YEARS.end().to_string()),
        );
    }
    said
}

/// "28 February 2026 is a Saturday and 1 March 2026 a Sunday: ..."
fn rolled(
    key: &'static str,
    from: NaiveDate,
    to: NaiveDate,
    days: &mut WorkingDays<'_>,
) -> Sentence {
    let off: Vec<Sentence> =
        from.iter_days()
            .take_while(|day| *day < to)
            .enumerate()
            .map(|(position, day)| {
                let position = if position == 0 { "first" } else { "next" };
                let sentence = match days.holiday(day) {
                    Some(holiday) if !weekend(day) => Sentence::new("deadline-off-holiday")
                        .sentence("holiday", holiday.name.clone()),
                    _ => Sentence::new("deadline-off-weekend"),
                };
                sentence.date("date", day).text("position", position)
            })
            .collect();
    Sentence::new(key).list("days", off).date("end", to)
}

/// "Friday 3 April 2026 (Good Friday)"
fn named(holiday: Holiday) -> Sentence {
    Sentence::new("deadline-named-day")
        .date("date", holiday.date)
        .sentence("holiday", holiday.name)
}

#[cfg(test)]
mod tests;
