//! Days, and times on a clock. What can be read in two ways is refused.

use chrono::{Datelike as _, NaiveDate, NaiveTime};

use super::{fold, text_of};
use crate::import::sheet::Value;
use crate::text::Language;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateDoubt {
    /// It can be read in two ways: 3 April or 4 March.
    Ambiguous,
    /// It is none.
    None,
}

/// Names of months beside those of the product's languages, folded.
const MONTHS: &[(&str, u32)] = &[
    ("mrt", 3),
    ("sept", 9),
    ("märz", 3),
    ("dezember", 12),
    ("janvier", 1),
    ("février", 2),
    ("avril", 4),
    ("juin", 6),
    ("juillet", 7),
    ("août", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("décembre", 12),
    ("janv", 1),
    ("févr", 2),
    ("juil", 7),
    ("déc", 12),
    ("mär", 3),
    ("dez", 12),
    ("mai", 5),
    ("mei", 5),
];

/// A day.
pub fn day(value: &Value, language: Language) -> Result<NaiveDate, DateDoubt> {
    match moment(value, language)? {
        (date, None) => Ok(date),
        // Spreadsheets give a day the time at which somebody pressed a key.
        (date, Some(_)) => Ok(date),
    }
}

/// A day, and the time if there is one.
pub fn moment(
    value: &Value,
    language: Language,
) -> Result<(NaiveDate, Option<NaiveTime>), DateDoubt> {
    match value {
        Value::Date(date) => Ok((*date, None)),
        Value::Moment(at) => Ok((at.date(), Some(at.time()))),
        // A bare number may be anything: a year, a date whose format was lost.
        Value::Number(_) | Value::Flag(_) | Value::Empty | Value::Fault(_) => Err(DateDoubt::None),
        Value::Text(_) => read(&fold(&text_of(value)), language),
    }
}

fn read(text: &str, language: Language) -> Result<(NaiveDate, Option<NaiveTime>), DateDoubt> {
    match date(text, language) {
        Ok(date) => return Ok((date, None)),
        Err(DateDoubt::Ambiguous) => return Err(DateDoubt::Ambiguous),
        Err(DateDoubt::None) => {}
    }
    // «3.4.2026 kl. 14:30», «2026-04-03T14:30», «3 april 2026 om 14.30 uur»
    let text = text.trim_end_matches(" uur").trim_end_matches('z');
    let iso = text
        .split_once('t')
        .filter(|(before, _)| before.parse::<NaiveDate>().is_ok());
    let Some((before, time)) = iso.or_else(|| text.rsplit_once(' ')) else {
        return Err(DateDoubt::None);
    };
    let mut before = before.trim_end_matches([' ', ',']);
    for link in [" kl.", " kl", " om", " at"] {
        before = before.strip_suffix(link).unwrap_or(before);
    }
    let day = date(before.trim_end_matches([' ', ',']), language)?;
    clock(time).map_or(Err(DateDoubt::None), |time| Ok((day, Some(time))))
}

/// A time of day.
fn clock(text: &str) -> Option<NaiveTime> {
    let parts: Vec<&str> = text.split([':', '.']).collect();
    let number = |part: &&str| {
        (part.len() <= 2)
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let numbers: Vec<u32> = parts.iter().map(number).collect::<Option<_>>()?;
    match numbers.as_slice() {
        [hour, minute] => NaiveTime::from_hms_opt(*hour, *minute, 0),
        [hour, minute, second] if text.contains(':') => {
            NaiveTime::from_hms_opt(*hour, *minute, *second)
        }
        _ => None,
    }
}

fn date(text: &str, language: Language) -> Result<NaiveDate, DateDoubt> {
    let text = text.trim();
    if let Ok(date) = text.parse::<NaiveDate>() {
        return plausible(Some(date));
    }
    for mark in ['.', '/', '-'] {
        let parts: Vec<&str> = text.split(mark).map(str::trim).collect();
        let [first, second, year] = parts.as_slice() else {
            continue;
        };
        let number = |part: &str| part.parse::<u32>().ok();
        let (Some(first), Some(second)) = (number(first), number(second)) else {
            continue;
        };
        // A year of two digits may be of any century.
        let year = (year.len() == 4)
            .then(|| year.parse::<i32>().ok())
            .flatten();
        let Some(year) = year else {
            return Err(DateDoubt::None);
        };
        let day_first = NaiveDate::from_ymd_opt(year, second, first);
        // Only English is written with the month first, and never with dots.
        let month_first = (language == Language::En && mark != '.')
            .then(|| NaiveDate::from_ymd_opt(year, first, second))
            .flatten();
        return match (day_first, month_first) {
            (Some(one), Some(other)) if one != other => Err(DateDoubt::Ambiguous),
            (one, other) => plausible(one.or(other)),
        };
    }
    worded(text)
}

/// «3 April 2026», «3. april 2026», «April 3, 2026».
fn worded(text: &str) -> Result<NaiveDate, DateDoubt> {
    let parts: Vec<&str> = text
        .split([' ', '.', ',', '-'])
        .filter(|part| !part.is_empty())
        .collect();
    let [first, second, year] = parts.as_slice() else {
        return Err(DateDoubt::None);
    };
    let year = (year.len() == 4)
        .then(|| year.parse::<i32>().ok())
        .flatten();
    let ordinal = |text: &str| {
        text.trim_end_matches("st")
            .trim_end_matches("nd")
            .trim_end_matches("rd")
            .trim_end_matches("th")
            .trim_end_matches("er")
            .parse::<u32>()
            .ok()
    };
    let found = match (ordinal(first), month(second), month(first), ordinal(second)) {
        (Some(day), Some(month), ..) | (.., Some(month), Some(day)) => Some((day, month)),
        _ => None,
    };
    let (Some((day, month)), Some(year)) = (found, year) else {
        return Err(DateDoubt::None);
    };
    plausible(NaiveDate::from_ymd_opt(year, month, day))
}

fn month(text: &str) -> Option<u32> {
    if let Some((_, number)) = MONTHS.iter().find(|(name, _)| *name == text) {
        return Some(*number);
    }
    (1..=12).find(|number| {
        let Some(date) = NaiveDate::from_ymd_opt(2026, *number, 1) else {
            return false;
        };
        Language::ALL.iter().any(|language| {
            let name = language.month(date).to_lowercase();
            name == text || (text.chars().count() == 3 && name.starts_with(text))
        })
    })
}

/// A day that a register or a log can hold.
fn plausible(date: Option<NaiveDate>) -> Result<NaiveDate, DateDoubt> {
    date.filter(|date| (1900..=2200).contains(&date.year()))
        .ok_or(DateDoubt::None)
}
