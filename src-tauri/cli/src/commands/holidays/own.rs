//! The calendar of a workspace: its state's, with the days that the organisation added or took out, each with a reason.

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::organisation::{CalendarDay, DayChange};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;

use super::{Day, days};
use crate::arguments::{AddHoliday, ForgetHoliday, HolidaysOf};
use crate::commands::about;
use crate::commands::writer::{Who, carry_out};
use crate::failure::Failure;
use crate::shell::Shell;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    calendar: String,
    calendar_version: String,
    year: i32,
    checked: bool,
    holidays: Vec<Day>,
    own: Vec<Own>,
}

/// A day that the organisation added or took out.
#[derive(Serialize)]
struct Own {
    date: Option<NaiveDate>,
    change: Option<DayChange>,
    name: Line,
    reason: String,
}

/// Lists the days by which a workspace counts.
pub fn list(shell: &mut Shell<'_>, asked: &HolidaysOf) -> Result<u8, Failure> {
    let workspace = shell.read(&asked.file)?;
    let calendar = workspace
        .holiday_calendar(asked.year)
        .map_err(about(&asked.file))?;
    let words = shell.words;
    let holidays: Vec<Day> = calendar
        .holidays
        .into_iter()
        .map(|day| Day::of(words, day))
        .collect();
    if asked.json {
        shell.json(&Document {
            calendar: calendar.code,
            calendar_version: calendar.version,
            year: asked.year,
            checked: calendar.covered,
            holidays,
            own: calendar
                .own
                .into_iter()
                .map(|day| Own {
                    date: day.date,
                    change: day.change,
                    name: day.name,
                    reason: day.reason.to_string(),
                })
                .collect(),
        })?;
        return Ok(0);
    }
    let heading = Sentence::new("cli-holidays")
        .sentence("calendar", calendar.name)
        .text("year", asked.year.to_string())
        .text("version", calendar.version);
    shell.say(&heading)?;
    shell.line("")?;
    let uncertain = days(shell, holidays)?;
    shell.line("")?;
    for day in &calendar.own {
        let key = match day.change {
            Some(DayChange::Removed) => "cli-holidays-removed",
            Some(DayChange::Added) | None => "cli-holidays-added",
        };
        let said = Sentence::new(key)
            .date("date", day.date.unwrap_or_default())
            .text("reason", day.reason.to_string());
        shell.say(&said)?;
    }
    if uncertain {
        shell.say(&Sentence::new("cli-holidays-uncertain"))?;
    }
    Ok(0)
}

/// Adds a day, or takes one out.
pub fn add(shell: &mut Shell<'_>, asked: &AddHoliday) -> Result<u8, Failure> {
    let reason = Line::default();
    let who = Who {
        file: &asked.file,
        actor: &asked.by.actor,
        role: asked.by.role,
        reason: &reason,
        under_secrecy: false,
    };
    // The day carries its reason itself.
    let day = CalendarDay {
        date: Some(asked.date),
        change: Some(if asked.working_day {
            DayChange::Removed
        } else {
            DayChange::Added
        }),
        name: asked.name.clone(),
        reason: asked.reason.clone(),
    };
    let done = carry_out(
        shell,
        who,
        &mut |tx| tx.set_holiday(day.clone()).map(drop),
        &about(&asked.file),
    )?;
    done.tell(shell, who)?;
    Ok(0)
}

/// Takes back what was said of a day.
pub fn forget(shell: &mut Shell<'_>, asked: &ForgetHoliday) -> Result<u8, Failure> {
    let who = Who {
        file: &asked.file,
        actor: &asked.by.actor,
        role: asked.by.role,
        reason: &asked.reason,
        under_secrecy: false,
    };
    let done = carry_out(
        shell,
        who,
        &mut |tx| tx.forget_holiday(asked.date).map(drop),
        &about(&asked.file),
    )?;
    done.tell(shell, who)?;
    Ok(0)
}
