//! `holidays`: the calendar behind the deadlines, and the days that an organisation adds to it or takes out.

mod own;

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::calendar::{Calendar, Certainty, Holiday};
use tilsyn_core::source::SourceStatus;
use tilsyn_core::text::{Sentence, Words};

use crate::arguments::{Holidays, OwnHolidays};
use crate::failure::Failure;
use crate::output::Table;
use crate::shell::Shell;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    calendar: &'static str,
    calendar_version: &'static str,
    year: i32,
    /// Whether the rules were compared with their sources for this year.
    checked: bool,
    holidays: Vec<Day>,
}

/// A public holiday.
#[derive(Serialize)]
struct Day {
    date: NaiveDate,
    name: String,
    certainty: Certainty,
    citation: String,
    source_status: SourceStatus,
}

impl Day {
    fn of(words: &Words, day: Holiday) -> Self {
        Self {
            date: day.date,
            name: words.say(&day.name),
            certainty: day.certainty,
            citation: day.citation.into_owned(),
            source_status: day.source_status,
        }
    }
}

/// Lists the days, or changes the own ones.
pub fn run(shell: &mut Shell<'_>, asked: &Holidays) -> Result<u8, Failure> {
    match &asked.own {
        Some(OwnHolidays::Of(asked)) => own::list(shell, asked),
        Some(OwnHolidays::Add(asked)) => own::add(shell, asked),
        Some(OwnHolidays::Forget(asked)) => own::forget(shell, asked),
        None => of_state(shell, asked),
    }
}

/// Lists the days of a state.
fn of_state(shell: &mut Shell<'_>, asked: &Holidays) -> Result<u8, Failure> {
    let calendar = Calendar::parse(asked.country.as_deref().unwrap_or_default())?;
    let year = asked.year.unwrap_or_default();
    let words = shell.words;
    let holidays: Vec<Day> = calendar
        .holidays(year)
        .into_iter()
        .map(|day| Day::of(words, day))
        .collect();
    if asked.json {
        shell.json(&Document {
            calendar: calendar.code(),
            calendar_version: calendar.version(),
            year,
            checked: calendar.covers(year),
            holidays,
        })?;
        return Ok(0);
    }
    let heading = Sentence::new("cli-holidays")
        .sentence("calendar", calendar.name())
        .text("year", year.to_string())
        .text("version", calendar.version());
    shell.say(&heading)?;
    shell.line("")?;
    let uncertain = days(shell, holidays)?;
    shell.line("")?;
    if uncertain {
        shell.say(&Sentence::new("cli-holidays-uncertain"))?;
    }
    if let Some(remark) = calendar.remark() {
        shell.say(&remark)?;
    }
    if !calendar.covers(year) {
        let (first, last) = (Calendar::YEARS.start(), Calendar::YEARS.end());
        shell.say(
            &Sentence::new("deadline-beyond-calendar")
                .text("first", first.to_string())
                .text("last", last.to_string()),
        )?;
    }
    shell.say(&Sentence::new("cli-holidays-source").text("citation", calendar.citation()))?;
    Ok(0)
}

/// The days as a table; whether one of them is uncertain.
fn days(shell: &mut Shell<'_>, holidays: Vec<Day>) -> Result<bool, Failure> {
    let words = shell.words;
    let uncertain = holidays
        .iter()
        .any(|day| day.certainty == Certainty::Uncertain);
    let head = [
        "cli-column-date",
        "cli-column-holiday",
        "cli-column-certainty",
    ]
    .map(|key| words.word(key))
    .to_vec();
    let mut table = Table::new(head);
    for day in holidays {
        let certainty = if day.certainty == Certainty::Uncertain {
            words.word("cli-uncertain")
        } else {
            String::new()
        };
        table.push(vec![words.date_full(day.date), day.name, certainty]);
    }
    for line in table.lines() {
        shell.line(&line)?;
    }
    Ok(uncertain)
}
