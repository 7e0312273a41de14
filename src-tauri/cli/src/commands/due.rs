//! `due`: what is due in the cases and in the register, by the day to plan for; and `calendar`: the same as a file for
//! any calendar program.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::browse::{Band, Secrecy};
use tilsyn_core::ical;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{DueItem, DueList, DueQuery, Workspace};

use super::{about, author};
use crate::arguments::{CalendarFile, Due};
use crate::failure::Failure;
use crate::output::{Table, write_whole};
use crate::shell::Shell;
use crate::wording::word_or;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// The day at the organisation's establishment.
    today: NaiveDate,
    /// Only what is to be done by this day, and what is late.
    until: Option<NaiveDate>,
    late: u32,
    due_today: u32,
    soon: u32,
    /// Items of cases under secrecy that are not listed, in bands.
    withheld: Band,
    items: Vec<Item>,
}

/// Something that is due.
#[derive(Serialize)]
struct Item {
    /// What it is, in words.
    name: String,
    #[serde(flatten)]
    item: DueItem,
}

/// Lists what is due.
pub fn run(shell: &mut Shell<'_>, asked: &Due) -> Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    let today = shell.today(&workspace)?;
    let until = until(today, asked.days)?;
    let list = list(shell, &workspace, until).map_err(about(&asked.file))?;
    let words = shell.words;
    if asked.json {
        shell.json(&Document {
            today,
            until,
            late: list.late,
            due_today: list.today,
            soon: list.soon,
            withheld: list.hidden,
            items: list
                .items
                .into_iter()
                .map(|item| Item {
                    name: name(words, &item),
                    item,
                })
                .collect(),
        })?;
        return Ok(0);
    }
    let heading = Sentence::new(if until.is_some() {
        "cli-due-until"
    } else {
        "cli-due"
    })
    .date("today", today)
    .date("until", until.unwrap_or(today))
    .number("count", list.items.len())
    .number("late", list.late)
    .number("due", list.today)
    .number("soon", list.soon);
    shell.say(&heading)?;
    withheld(shell, list.hidden)?;
    if list.items.is_empty() {
        return Ok(0);
    }
    shell.line("")?;
    let head = [
        "cli-column-ref",
        "cli-column-status",
        "cli-column-safe",
        "cli-column-legal",
        "cli-column-handled",
        "cli-column-due-what",
    ]
    .map(|key| words.word(key))
    .to_vec();
    let mut table = Table::new(head);
    for item in &list.items {
        table.push(vec![
            item.reference.clone(),
            word_or(
                words,
                &format!("due-state-{}", item.state.key()),
                item.state.code(),
            ),
            end(words, item.ends_at, item.safe),
            end(words, item.ends_at, item.legal),
            item.assigned_to.clone(),
            format!("{}: {}", name(words, item), item.title),
        ]);
    }
    for line in table.lines() {
        shell.line(&line)?;
    }
    Ok(0)
}

/// Writes the calendar file.
pub fn calendar(shell: &mut Shell<'_>, asked: &CalendarFile) -> Result<u8, Failure> {
    let mut workspace = match &asked.actor {
        Some(_) => shell.write(&asked.file)?,
        None => shell.read(&asked.file)?,
    };
    // It leaves the machine: of a case under secrecy there is nothing in it, whoever asks.
    workspace.read_as(Secrecy::Hidden);
    // Asked before the work: a copy that cannot be recorded is not made.
    let named = match &asked.actor {
        Some(name) => Some(author(shell, &workspace, Some(name), &asked.file)?),
        None => None,
    };
    let today = shell.today(&workspace)?;
    let list = list(shell, &workspace, until(today, asked.days)?).map_err(about(&asked.file))?;
    let file = ical::calendar_file(&list.items, shell.now, shell.words);
    let entries = list.items.iter().filter(|it| it.safe.is_some()).count();
    write_whole(&asked.out, file.as_bytes(), asked.force).map_err(|error| match error {
        Error::FileExists => {
            about(&asked.out)(Error::FileExists).after(Sentence::new("cli-report-force"))
        }
        other => about(&asked.out)(other),
    })?;
    shell.say(
        &Sentence::new("cli-calendar-made")
            .text("file", asked.out.display().to_string())
            .number("count", entries),
    )?;
    withheld(shell, list.hidden)?;
    let Some(author) = named else {
        return shell
            .note(&Sentence::new("cli-report-not-recorded"))
            .map(|()| 0);
    };
    let name = asked
        .out
        .file_name()
        .and_then(|name| name.to_string_lossy().parse().ok())
        .unwrap_or_default();
    let head = workspace.head()?;
    let mut export = ical::export_of(&file, name, shell.words.language(), &head)?;
    export.recipient = asked.recipient.clone();
    export.purpose = asked.purpose.clone();
    export.at = Some(Moment {
        at: shell.now,
        zone: workspace.home()?.zone,
    });
    let done = workspace
        .commit(&author, shell.now, shell.entropy, "", |tx| {
            tx.create(export.into(), None)
        })
        .map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    shell.say(&Sentence::new("cli-report-recorded").text("ref", done.value.reference))?;
    Ok(0)
}

fn list(
    shell: &Shell<'_>,
    workspace: &Workspace,
    until: Option<NaiveDate>,
) -> tilsyn_core::Result<DueList> {
    let query = DueQuery {
        until,
        ..DueQuery::default()
    };
    workspace.due(shell.now, None, &query)
}

/// The last day asked for.
fn until(today: NaiveDate, days: Option<u32>) -> Result<Option<NaiveDate>, Failure> {
    let Some(days) = days else { return Ok(None) };
    today
        .checked_add_days(Days::new(u64::from(days)))
        .map(Some)
        .ok_or_else(|| Error::Value(days.to_string()).into())
}

/// Says how many are kept back, in bands.
pub(super) fn withheld(shell: &mut Shell<'_>, band: Band) -> Result<(), Failure> {
    if band == Band::None {
        return Ok(());
    }
    let said = shell.words.word(&format!("band-{}", band.key()));
    shell.say(&Sentence::new("cli-due-withheld").text("count", said))
}

/// What an item is called.
fn name(words: &Words, item: &DueItem) -> String {
    let key = match (item.clock, item.review, item.follow_up) {
        (Some(clock), _, _) => format!("clock-{}", clock.key()),
        (None, Some(review), _) => format!("review-{}", review.key()),
        (None, None, Some(follow_up)) => format!("follow-up-{}", follow_up.key()),
        (None, None, None) => String::new(),
    };
    word_or(words, &key, &item.what)
}

/// The end of a clock: a moment for hours, else a day.
fn end(words: &Words, at: Option<Moment>, day: Option<NaiveDate>) -> String {
    match (at, day) {
        (Some(end), _) => words.moment(end.at, end.zone),
        (None, Some(day)) => words.date_long(day),
        (None, None) => String::new(),
    }
}
