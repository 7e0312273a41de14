//! `figures`: what the log counts, by the rules of counting: data subjects' requests, and requests of authorities for a
//! report of transparency.

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::browse::Secrecy;
use tilsyn_core::figures::{
    Count, Dimension, FigureTable, FiguresPeriod, MonthFigures, RightsFigures, Transparency,
};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::workspace::Workspace;

use super::about;
use crate::arguments::{Figures, FiguresOf};
use crate::failure::Failure;
use crate::output::Table;
use crate::shell::Shell;
use crate::wording::{self, word_or};

/// What `--json` prints.
#[derive(Serialize)]
#[serde(tag = "figures", rename_all = "snake_case")]
enum Document {
    Rights(RightsFigures),
    Transparency(Transparency),
}

/// Counts.
pub fn run(shell: &mut Shell<'_>, asked: &Figures) -> Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    if asked.from > asked.to {
        return Err(Error::Value(format!("{} – {}", asked.from, asked.to)).into());
    }
    let period = FiguresPeriod {
        from: asked.from,
        to: asked.to,
    };
    match asked.what {
        FiguresOf::Rights => {
            let figures = workspace
                .rights_figures(period)
                .map_err(about(&asked.file))?;
            if asked.json {
                shell.json(&Document::Rights(figures))?;
            } else {
                rights(shell, &workspace, &figures)?;
            }
        }
        FiguresOf::Transparency => {
            let public = workspace.sight() != Secrecy::Shown;
            let figures = workspace
                .transparency(period, public)
                .map_err(about(&asked.file))?;
            if asked.json {
                shell.json(&Document::Transparency(figures))?;
            } else {
                transparency(shell, &workspace, &figures)?;
            }
        }
    }
    Ok(0)
}

fn heading(shell: &mut Shell<'_>, key: &'static str, period: FiguresPeriod) -> Result<(), Failure> {
    shell.say(
        &Sentence::new(key)
            .date("from", period.from)
            .date("to", period.to),
    )?;
    shell.say(&Sentence::new("cli-figures-rules"))?;
    shell.line("")
}

fn rights(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    figures: &RightsFigures,
) -> Result<(), Failure> {
    heading(shell, "cli-figures-rights", figures.period)?;
    let words = shell.words;
    let head = [
        "cli-column-month",
        "cli-column-received",
        "cli-column-answered",
        "cli-column-in-time",
        "cli-column-late",
        "cli-column-extended",
        "cli-column-median-days",
        "cli-column-ninetieth-days",
    ]
    .map(|key| words.word(key))
    .to_vec();
    let mut table = Table::new(head);
    let mut push = |name: String, it: &MonthFigures| {
        let of = |number: u32| words.number(i64::from(number));
        table.push(vec![
            name,
            of(it.received),
            of(it.answered),
            of(it.in_time),
            of(it.late),
            of(it.extended),
            it.days.median.map(of).unwrap_or_default(),
            it.days.ninetieth.map(of).unwrap_or_default(),
        ]);
    };
    for month in &figures.months {
        push(month.month.clone(), month);
    }
    push(words.word("cli-figures-all"), &figures.total);
    for line in table.lines() {
        shell.line(&line)?;
    }
    for table in &figures.tables {
        tell(shell, workspace, table)?;
    }
    shell.line("")?;
    for (key, number) in [
        ("cli-figures-identity", figures.identity_checks),
        ("cli-figures-complaints", figures.complaints),
        ("cli-figures-authority-cases", figures.authority_cases),
    ] {
        shell.say(&Sentence::new(key).number("count", number))?;
    }
    Ok(())
}

fn transparency(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    figures: &Transparency,
) -> Result<(), Failure> {
    heading(shell, "cli-figures-transparency", figures.period)?;
    let words = shell.words;
    for (key, count) in [
        ("cli-figures-requests", figures.total.requests),
        ("cli-figures-identifiers", figures.total.identifiers),
        ("cli-figures-accounts", figures.total.accounts),
        ("cli-figures-complied", figures.total.complied),
        ("cli-figures-service-lines", figures.service_lines),
        ("cli-figures-reissued", figures.reissued),
        ("cli-figures-non-governmental", figures.non_governmental),
    ] {
        let said = said(words, count);
        shell.say(&Sentence::new(key).text("count", said))?;
    }
    if let Some((median, ninetieth)) = figures
        .total
        .hours
        .median
        .zip(figures.total.hours.ninetieth)
    {
        shell.say(
            &Sentence::new("cli-figures-hours")
                .number("median", median)
                .number("ninetieth", ninetieth),
        )?;
    }
    for table in &figures.tables {
        tell(shell, workspace, table)?;
    }
    shell.line("")?;
    if figures.banded {
        shell.say(&Sentence::new("cli-figures-banded"))?;
    }
    if !figures.suppressed.is_empty() {
        shell.say(
            &Sentence::new("cli-figures-suppressed").number("count", figures.suppressed.len()),
        )?;
        for it in &figures.suppressed {
            let reason = words.word(&format!("cli-suppression-{}", it.reason.key()));
            let row = it.dimension.map_or_else(
                || words.word("cli-figures-all"),
                |dimension| {
                    let title = words.word(&format!("cli-dimension-{}", dimension.key()));
                    format!("{title}, {}", label(words, workspace, dimension, &it.key))
                },
            );
            let number = words.number(i64::from(it.number));
            shell.prose("  ", &format!("{row}: {number}. {reason}"))?;
        }
    }
    Ok(())
}

/// A table by one dimension; one without rows is not told.
fn tell(shell: &mut Shell<'_>, workspace: &Workspace, of: &FigureTable) -> Result<(), Failure> {
    if of.rows.is_empty() {
        return Ok(());
    }
    let words = shell.words;
    let head = vec![
        words.word(&format!("cli-dimension-{}", of.dimension.key())),
        words.word("cli-column-requests"),
        words.word("cli-column-complied"),
        words.word("cli-column-median-hours"),
    ];
    let mut table = Table::new(head);
    for row in &of.rows {
        table.push(vec![
            label(words, workspace, of.dimension, &row.key),
            said(words, row.requests),
            said(words, row.complied),
            row.hours
                .median
                .map(|hours| words.number(i64::from(hours)))
                .unwrap_or_default(),
        ]);
    }
    shell.line("")?;
    for line in table.lines() {
        shell.line(&line)?;
    }
    Ok(())
}

/// A number, or its band where the number would tell of a single case.
fn said(words: &Words, count: Count) -> String {
    count.exact.map_or_else(
        || words.word(&format!("band-{}", count.band.key())),
        |number| words.number(i64::from(number)),
    )
}

/// A row by its name.
fn label(words: &Words, workspace: &Workspace, dimension: Dimension, key: &str) -> String {
    match key {
        "yes" => return words.word("cli-yes"),
        "no" => return words.word("cli-no"),
        "unknown" => return words.word("cli-figures-unknown"),
        _ => {}
    }
    let pattern = match dimension {
        Dimension::Month => return key.to_owned(),
        Dimension::Country => return wording::country(words, key),
        Dimension::Service => {
            let stored = key
                .parse::<RecordId>()
                .ok()
                .and_then(|id| workspace.get(id).ok());
            return stored.map_or_else(
                || key.to_owned(),
                |stored| format!("{} {}", stored.reference, wording::title(words, &stored)),
            );
        }
        Dimension::Subtype => "subtype",
        Dimension::Authority => "issuer-level",
        Dimension::Instrument => "document-kind",
        Dimension::DataClass => "data-class",
        Dimension::Role => "activity-role",
        Dimension::Channel => "channel",
        Dimension::Result => "case-result",
        Dimension::Outcome => "outcome",
        Dimension::Ground => "ground",
        Dimension::Notification => "notification-status",
        Dimension::Emergency | Dimension::Art48 | Dimension::Narrowed | Dimension::Preserved => {
            return key.to_owned();
        }
    };
    word_or(
        words,
        &format!(
            "{pattern}-{}",
            key.to_ascii_lowercase().replace(['_', '/', '.'], "-")
        ),
        key,
    )
}
