//! Clocks in hours: a breach of personal data (72 hours), an order in an emergency (8 hours).

use chrono::{
    DateTime, DurationRound, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone,
    Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{DeadlineError, Period};
use crate::calendar::Calendar;
use crate::text::{Sentence, zone_name};

/// The end of a period in hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HourDeadline {
    /// When the period began to run.
    pub event: DateTime<Utc>,
    /// Its length in hours.
    pub hours: u32,
    /// The event plus the hours that pass. This drives alarms.
    pub strict: DateTime<Utc>,
    /// The end under Regulation 1182/71 Art 3(1), which does not count the hour of the event:
    /// never earlier than `strict`. Shown, not relied on.
    pub regulation: DateTime<Utc>,
    /// Whose clock shows these times, an IANA name on the wire.
    #[serde(with = "zone_name")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub zone: Tz,
    /// How the end was found, step by step.
    pub explanation: Vec<Sentence>,
}

/// Finds the end of a period in hours.
///
/// Hours are hours that pass: when clocks are changed meanwhile, the end shows another time of day.
/// Such a period does not move to a working day (Regulation 1182/71 Art 3(4) excepts it).
///
/// # Errors
/// When the hours are nought or more than a hundred years, or the event lies outside 1900 to 2200.
pub fn by_hours(event: DateTime<Utc>, zone: Tz, hours: u32) -> Result<HourDeadline, DeadlineError> {
    Period::Hours(hours).checked()?;
    super::within_range(event.date_naive())?;
    let length = TimeDelta::hours(i64::from(hours));
    let add = |at: DateTime<Utc>, by: TimeDelta| {
        at.checked_add_signed(by).ok_or(DeadlineError::OutOfRange)
    };
    let strict = add(event, length)?;
    let hour = event
        .duration_trunc(TimeDelta::hours(1))
        .map_err(|_| DeadlineError::OutOfRange)?;
    let regulation = add(add(hour, TimeDelta::hours(1))?, length)?;

    let mut explanation = vec![
        Sentence::new("deadline-hours-event").instant("event", event, zone),
        Sentence::new("deadline-hours-strict")
            .number("number", hours)
            .instant("end", strict, zone),
    ];
    let offset = |at: DateTime<Utc>| {
        use chrono::Offset;
        at.with_timezone(&zone).offset().fix()
    };
    if offset(event) != offset(strict) {
        explanation.push(Sentence::new("deadline-hours-clock-change"));
    }
    explanation.push(Sentence::new("deadline-hours-regulation").instant("end", regulation, zone));
    explanation.push(Sentence::new("deadline-hours-no-roll"));
    Ok(HourDeadline {
        event,
        hours,
        strict,
        regulation,
        zone,
        explanation,
    })
}

impl HourDeadline {
    /// The last day of the period on the reading that Art 3(5) prolongs hours too, so that a period
    /// of two days or more includes two working days; the period then ends with that day. None when
    /// that reading adds nothing. It is debated: shown, never used for alarms.
    #[must_use]
    pub fn art3_5_reading(&self, calendar: &Calendar) -> Option<NaiveDate> {
        if self.hours < 48 {
            return None;
        }
        let local = |at: DateTime<Utc>| at.with_timezone(&self.zone).date_naive();
        let end = local(self.strict);
        let mut working = 0;
        for day in local(self.event).iter_days().skip(1) {
            if calendar.is_working_day(day) {
                working += 1;
            }
            if day >= end && working >= 2 {
                return (day > local(self.regulation)).then_some(day);
            }
        }
        None
    }
}

/// What a point in time was made from, when it was given on a local clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalReading {
    /// The local time happened once, or its distance from UTC was given.
    Exact,
    /// The local time happened twice because clocks went back; the earlier was taken, which ends a
    /// period sooner.
    EarlierOfTwo,
    /// Only a day was given; its beginning was taken, which ends a period soonest.
    StartOfDay,
}

/// A point in time that was given on a local clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalInstant {
    /// The point in time.
    pub at: DateTime<Utc>,
    /// Whose clock.
    pub zone: Tz,
    /// What was assumed.
    pub reading: LocalReading,
}

impl LocalInstant {
    /// What was assumed, to be said in the language of the reader.
    #[must_use]
    pub fn sentence(&self) -> Option<Sentence> {
        let key = match self.reading {
            LocalReading::Exact => return None,
            LocalReading::EarlierOfTwo => "deadline-hours-earlier-of-two",
            LocalReading::StartOfDay => "deadline-hours-start-of-day",
        };
        Some(Sentence::new(key).instant("at", self.at, self.zone))
    }
}

/// Finds a zone by its IANA name, as `Europe/Oslo`.
///
/// # Errors
/// When no zone is called so.
pub fn parse_zone(name: &str) -> Result<Tz, DeadlineError> {
    name.trim().parse().map_err(|_| DeadlineError::UnknownZone {
        given: name.chars().take(60).collect(),
    })
}

/// Finds the point in time of a local date and time: `2026-10-23T22:30`, with seconds or without.
///
/// - A time that happened twice, because clocks went back, is the earlier of the two.
/// - A time that never was, because clocks went forward over it, is refused.
/// - A day alone is its beginning (the strictest reading).
/// - A time with its distance from UTC (`2026-10-23T22:30+02:00`, `...Z`) is taken as it is; `zone`
///   then only says whose clock shows the result.
///
/// # Errors
/// When the text is no date and time, or the time never was.
pub fn resolve_local(text: &str, zone: Tz) -> Result<LocalInstant, DeadlineError> {
    let text = text.trim();
    let instant = |at, reading| Ok(LocalInstant { at, zone, reading });
    let exact = DateTime::parse_from_rfc3339(text).ok().or_else(|| {
        ["%Y-%m-%dT%H:%M%#z", "%Y-%m-%d %H:%M%#z"]
            .iter()
            .find_map(|format| DateTime::parse_from_str(text, format).ok())
    });
    if let Some(exact) = exact {
        return instant(exact.to_utc(), LocalReading::Exact);
    }
    if let Ok(date) = text.parse::<NaiveDate>() {
        return instant(start_of_day(date, zone), LocalReading::StartOfDay);
    }
    let local = [
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%dT%H:%M:%S",
        "%Y-%m-%d %H:%M",
        "%Y-%m-%d %H:%M:%S",
    ]
    .iter()
    .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
    .ok_or_else(|| DeadlineError::NotATime {
        given: text.chars().take(60).collect(),
    })?;
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => instant(at.to_utc(), LocalReading::Exact),
        LocalResult::Ambiguous(one, other) => {
            instant(one.to_utc().min(other.to_utc()), LocalReading::EarlierOfTwo)
        }
        LocalResult::None => Err(DeadlineError::NoSuchLocalTime { local, zone }),
    }
}

/// The first moment of a day on the clock of a zone, even where clocks change at midnight.
#[must_use]
pub fn start_of_day(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = date.and_time(NaiveTime::MIN);
    // Where midnight is skipped, the day begins with the first quarter of an hour that was.
    (0..=12)
        .filter_map(|quarters| midnight.checked_add_signed(TimeDelta::minutes(15 * quarters)))
        .find_map(|local| match zone.from_local_datetime(&local) {
            LocalResult::Single(at) => Some(at.to_utc()),
            LocalResult::Ambiguous(one, other) => Some(one.to_utc().min(other.to_utc())),
            LocalResult::None => None,
        })
        .unwrap_or_else(|| midnight.and_utc())
}
