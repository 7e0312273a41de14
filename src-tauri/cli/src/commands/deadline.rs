//! `deadline`: one computation of the end of a period, with the steps by which a reader can count again.

use chrono::{DateTime, FixedOffset, NaiveDate, Offset as _, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use tilsyn_core::calendar::{Calendar, Certainty};
use tilsyn_core::deadline::{
    LocalInstant, LocalReading, Period, by_date, by_hours, parse_zone, receipt_date, resolve_local,
};
use tilsyn_core::text::Sentence;
use unicode_width::UnicodeWidthStr as _;

use crate::arguments::Deadline;
use crate::failure::Failure;
use crate::output::fill;
use crate::shell::Shell;

/// What `--json` prints for a period of days and more.
#[derive(Serialize)]
struct DateDocument {
    from: NaiveDate,
    period: String,
    calendar: String,
    calendar_version: String,
    nominal: Option<NaiveDate>,
    legal: NaiveDate,
    safe: NaiveDate,
    legal_conservative: Option<NaiveDate>,
    uncertain_days: Vec<UncertainDay>,
    explanation: Vec<String>,
}

/// A holiday of which it is not certain that the Regulation counts it.
#[derive(Serialize)]
struct UncertainDay {
    date: NaiveDate,
    name: String,
    certainty: Certainty,
}

/// What `--json` prints for a period of hours.
#[derive(Serialize)]
struct HourDocument {
    from: DateTime<FixedOffset>,
    zone: &'static str,
    period: String,
    strict: DateTime<FixedOffset>,
    regulation: DateTime<FixedOffset>,
    explanation: Vec<String>,
}

/// Computes the end.
pub fn run(shell: &mut Shell<'_>, asked: &Deadline) -> Result<u8, Failure> {
    let period: Period = asked
        .period
        .parse()
        .map_err(tilsyn_core::deadline::DeadlineError::from)?;
    let zone = asked.zone.as_deref().map(parse_zone).transpose()?;
    match (period, zone) {
        (Period::Hours(hours), Some(zone)) => in_hours(shell, asked, period, hours, zone),
        (Period::Hours(_), None) => Err(Failure::own(2, Sentence::new("cli-error-hours-zone"))),
        (_, zone) => in_days(shell, asked, period, zone),
    }
}

fn in_days(
    shell: &mut Shell<'_>,
    asked: &Deadline,
    period: Period,
    zone: Option<Tz>,
) -> Result<u8, Failure> {
    let Some(calendar) = &asked.calendar else {
        return Err(Failure::own(2, Sentence::new("cli-error-calendar-needed")));
    };
    let calendar = Calendar::parse(calendar)?;
    let receipt = match (asked.from.trim().parse::<NaiveDate>(), zone) {
        (Ok(date), _) => date,
        (Err(_), Some(zone)) => receipt_date(resolve_local(&asked.from, zone)?.at, zone),
        // Only of a time is the zone what is missing.
        (Err(_), None) => {
            let key = if resolve_local(&asked.from, Tz::UTC).is_ok() {
                "cli-error-time-zone"
            } else {
                "cli-error-date"
            };
            let given: String = asked.from.chars().take(60).collect();
            return Err(Failure::own(2, Sentence::new(key).text("given", given)));
        }
    };
    let found = by_date(receipt, period, &calendar, 0)?;
    let words = shell.words;
    let explanation: Vec<String> = found
        .explanation
        .iter()
        .map(|step| words.say(step))
        .collect();
    if asked.json {
        let uncertain = |day: &tilsyn_core::calendar::Holiday| UncertainDay {
            date: day.date,
            name: words.say(&day.name),
            certainty: day.certainty,
        };
        shell.json(&DateDocument {
            from: found.receipt,
            period: found.period.to_string(),
            uncertain_days: found.uncertain_days.iter().map(uncertain).collect(),
            calendar: found.calendar,
            calendar_version: found.calendar_version,
            nominal: found.nominal,
            legal: found.legal,
            safe: found.safe,
            legal_conservative: found.legal_conservative,
            explanation,
        })?;
        return Ok(0);
    }
    let rows = [
        ("deadline-nominal", found.nominal),
        ("deadline-legal", Some(found.legal)),
        ("deadline-legal-conservative", found.legal_conservative),
        ("deadline-safe-day", Some(found.safe)),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(key, date)| Some((words.word(key), words.date_full(date?))));
    tell(shell, rows.collect(), &explanation)
}

fn in_hours(
    shell: &mut Shell<'_>,
    asked: &Deadline,
    period: Period,
    hours: u32,
    zone: Tz,
) -> Result<u8, Failure> {
    let from: LocalInstant = resolve_local(&asked.from, zone)?;
    let found = by_hours(from.at, zone, hours)?;
    let words = shell.words;
    let assumed = from
        .sentence()
        .filter(|_| from.reading != LocalReading::Exact);
    let mut explanation: Vec<String> = assumed
        .iter()
        .chain(&found.explanation)
        .map(|step| words.say(step))
        .collect();
    if let Some(calendar) = &asked.calendar
        && let Some(day) = found.art3_5_reading(&Calendar::parse(calendar)?)
    {
        explanation.push(words.say(&Sentence::new("cli-deadline-art3-5").date("date", day)));
    }
    if asked.json {
        shell.json(&HourDocument {
            from: local(found.event, zone),
            zone: zone.name(),
            period: period.to_string(),
            strict: local(found.strict, zone),
            regulation: local(found.regulation, zone),
            explanation,
        })?;
        return Ok(0);
    }
    let rows = [
        ("deadline-strict", found.strict),
        ("deadline-regulation", found.regulation),
    ];
    let said = |at| words.say(&Sentence::new("cli-moment").instant("at", at, zone));
    let rows = rows
        .into_iter()
        .map(|(key, at)| (words.word(key), said(at)));
    tell(shell, rows.collect(), &explanation)
}

/// A point in time with its distance from UTC at that place.
fn local(at: DateTime<Utc>, zone: Tz) -> DateTime<FixedOffset> {
    let there = at.with_timezone(&zone);
    there.with_timezone(&there.offset().fix())
}

fn tell(
    shell: &mut Shell<'_>,
    rows: Vec<(String, String)>,
    explanation: &[String],
) -> Result<u8, Failure> {
    let width = rows
        .iter()
        .map(|(label, _)| label.width())
        .max()
        .unwrap_or(0);
    for (label, value) in rows {
        shell.line(&format!("{}  {value}", fill(&label, width)))?;
    }
    shell.line("")?;
    let heading = shell.words.word("cli-deadline-how");
    shell.line(&heading)?;
    for (place, step) in explanation.iter().enumerate() {
        shell.prose(&format!("{:>3}. ", place + 1), step)?;
    }
    shell.line("")?;
    shell.say(&Sentence::new("cli-no-advice"))?;
    Ok(0)
}
