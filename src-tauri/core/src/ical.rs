//! A calendar of deadlines as iCalendar text (RFC 5545), to be read by any calendar program.
//!
//! It leaves the machine: an entry holds a reference, the clock and its citation, and nothing about anybody. Its id is
//! made from the record and the clock, so that a later export moves the entry instead of adding another.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::error::{Error, Result};
use crate::export::{Export, ExportKind};
use crate::text::{Language, Sentence, Words};
use crate::value::Line;
use crate::workspace::{DueItem, Head};

/// The longest line in bytes, without its end (RFC 5545 3.1).
const LINE: usize = 75;

/// A line, folded where it is too long: never within a character.
fn fold(text: &str, out: &mut String) {
    let mut room = LINE;
    for character in text.chars() {
        if character.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= character.len_utf8();
        out.push(character);
    }
    out.push_str("\r\n");
}

/// A text value: backslash, comma, semicolon and line end are written so that they end nothing (RFC 5545 3.3.11).
fn escaped(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                said.push('\\');
                said.push(character);
            }
            '\n' => said.push_str("\\n"),
            it if it.is_control() => {}
            it => said.push(it),
        }
    }
    said
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// What the entry is called: "R-2026-014 DS1: Answer to a rights request".
fn summary(item: &DueItem, words: &Words) -> String {
    let name = match (item.clock, item.review) {
        (Some(clock), _) => words.say(&Sentence::new(format!("clock-{}", clock.key()))),
        (None, Some(review)) => words.say(&Sentence::new(format!("review-{}", review.key()))),
        (None, None) => item.follow_up.map_or_else(String::new, |it| {
            words.say(&Sentence::new(format!("follow-up-{}", it.key())))
        }),
    };
    if item.clock.is_none() {
        format!("{}: {name}", item.reference)
    } else {
        format!("{} {}: {name}", item.reference, item.what)
    }
}

/// An alarm of the entry, at a point in time.
fn alarm(at: DateTime<Utc>, text: &str, out: &mut String) {
    for line in [
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{}", escaped(text)),
        format!("TRIGGER;VALUE=DATE-TIME:{}", utc(at)),
        "END:VALARM".to_owned(),
    ] {
        fold(&line, out);
    }
}

fn entry(item: &DueItem, now: DateTime<Utc>, words: &Words, out: &mut String) {
    let summary = summary(item, words);
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{}@tilsyn", item.id, item.what.to_lowercase()),
        format!("DTSTAMP:{}", utc(now)),
    ];
    match (item.ends_at, item.safe) {
        (Some(end), _) => {
            lines.push(format!("DTSTART:{}", utc(end.at)));
        }
        (None, Some(safe)) => {
            lines.push(format!("DTSTART;VALUE=DATE:{}", day(safe)));
            if let Some(next) = safe.succ_opt() {
                lines.push(format!("DTEND;VALUE=DATE:{}", day(next)));
            }
        }
        // Without a date there is nothing to stand in a calendar.
        (None, None) => return,
    }
    lines.push(format!("SUMMARY:{}", escaped(&summary)));
    let mut said = Vec::new();
    if !item.citation.is_empty() {
        said.push(item.citation.clone());
    }
    if let Some(legal) = item.legal {
        said.push(words.say(&Sentence::new("calendar-file-legal").date("date", legal)));
    }
    if let Some(late) = item.conservative {
        said.push(words.say(&Sentence::new("calendar-file-conservative").date("date", late)));
    }
    if !said.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&said.join("\n"))));
    }
    lines.push("CATEGORIES:Tilsyn".to_owned());
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push("CLASS:CONFIDENTIAL".to_owned());
    for line in lines {
        fold(&line, out);
    }
    for it in &item.alarms {
        // Of a day people want to hear when they begin to work, not at midnight.
        let at = if item.ends_at.is_some() {
            it.at
        } else {
            it.at + TimeDelta::hours(8)
        };
        alarm(at, &summary, out);
    }
    fold("END:VEVENT", out);
}

/// The calendar file: an entry for each item that has a date, in the language of the reader. It leaves the machine: of a
/// case under secrecy there is nothing in it, whoever asks.
#[must_use]
pub fn calendar_file(items: &[DueItem], now: DateTime<Utc>, words: &Words) -> String {
    let mut out = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Tilsyn//Deadlines//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        fold(line, &mut out);
    }
    for item in items.iter().filter(|item| !item.restricted) {
        entry(item, now, words, &mut out);
    }
    fold("END:VCALENDAR", &mut out);
    out
}

/// What is recorded of a calendar file that was given out: the report of deadlines, in its format, with the hash of its
/// bytes.
///
/// # Errors
/// [`crate::Error::Internal`] if a name of the product were too long, which its tests exclude.
pub fn export_of(file: &str, name: Line, language: Language, head: &Head) -> Result<Export> {
    let line = |text: &str| {
        text.parse::<Line>()
            .map_err(|_| Error::Internal("a name of the product that is too long"))
    };
    Ok(Export {
        report: line("deadline-calendar")?,
        format: line("ics")?,
        language: line(language.code())?,
        ..Export::of_bytes(ExportKind::Report, name, file.as_bytes(), head)
    })
}

#[cfg(test)]
mod tests;
