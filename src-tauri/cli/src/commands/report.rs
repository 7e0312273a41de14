//! `report`: a report, written whole or not at all.

use std::path::Path;

use tilsyn_core::Error;
use tilsyn_core::actor::Author;
use tilsyn_core::export::Export;
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::Workspace;
use tilsyn_reports::document::Audience;
use tilsyn_reports::{Format, Order, Report, ReportError, ReportKind, Scope, beside, make_watched};

use super::{about, author, find};
use crate::arguments;
use crate::failure::Failure;
use crate::output::write_whole;
use crate::shell::{Shell, sight};
use crate::wording::word_or;

/// Writes the report.
pub fn run(shell: &mut Shell<'_>, asked: &arguments::Report) -> Result<u8, Failure> {
    let kind = kind(&asked.kind)?;
    let format = format(kind, asked)?;
    if !asked.force && tilsyn_core::passing::is_taken(&asked.out) {
        // Asked before the work, and once more when it is done.
        return Err(about(&asked.out)(Error::FileExists).after(Sentence::new("cli-report-force")));
    }
    let mut workspace = match asked.actor {
        Some(_) => shell.write(&asked.file)?,
        None => shell.read(&asked.file)?,
    };
    // Asked before the work: a copy that cannot be recorded is not made.
    let author = match &asked.actor {
        Some(_) => Some(author(
            shell,
            &workspace,
            asked.actor.as_ref(),
            &asked.file,
        )?),
        None => None,
    };
    workspace.read_as(sight(asked.secret, author.as_ref()));
    let subject = asked
        .request
        .as_deref()
        .map(|reference| subject(&workspace, kind, reference, &asked.file))
        .transpose()?;
    let order = Order {
        kind,
        format,
        language: shell.words.language(),
        subject,
        as_of: match asked.as_of {
            Some(day) => day,
            None => shell.today(&workspace)?,
        },
        period: asked
            .from
            .zip(asked.to)
            .map(|(from, to)| FiguresPeriod { from, to }),
        audience: audience(kind, asked)?,
        scope: scope(&workspace, kind, asked)?,
        layout: asked.layout,
        volume: asked.volume,
        bound_at: asked.volume_lines,
        generated_at: shell.now,
        made_by: match &asked.actor {
            Some(name) => name.to_string(),
            None => made_by(shell, &workspace)?,
        },
    };
    // The record of a copy waits until all are written: the workspace is being read until then.
    let (head, zone) = (workspace.head()?, workspace.home()?.zone);
    let mut copies = Vec::new();
    let mut failed = None;
    let made = make_watched(
        &workspace,
        &order,
        &mut |_, _| true,
        &mut |report| match write(shell, asked, &order, &report) {
            Ok((order, name)) => {
                copies.push(Export {
                    recipient: asked.recipient.clone(),
                    purpose: asked.purpose.clone(),
                    ..order.given_out(name, &report.bytes, &head, zone)
                });
                Ok(())
            }
            Err(failure) => {
                failed = Some(failure);
                Err(Error::Cancelled.into())
            }
        },
    );
    let result = match (failed, made) {
        (Some(failure), _) => Err(failure),
        (None, made) => Ok(made?),
    };
    match author {
        Some(author) if !copies.is_empty() => {
            record(shell, workspace, &author, &asked.file, copies)?;
        }
        None if !copies.is_empty() => shell.note(&Sentence::new("cli-report-not-recorded"))?,
        Some(_) | None => {}
    }
    result?;
    Ok(0)
}

/// Writes one volume, and says so; returns what was ordered with it, and under which name it lies.
fn write(
    shell: &mut Shell<'_>,
    asked: &arguments::Report,
    order: &Order,
    report: &Report,
) -> Result<(Order, Line), Failure> {
    let path = if report.volume == 1 || asked.volume.is_some() {
        asked.out.clone()
    } else {
        beside(&asked.out, report.volume)
    };
    write_whole(&path, &report.bytes, asked.force).map_err(about(&path))?;
    let size = shell
        .words
        .say(&Sentence::new("cli-bytes").number("count", report.bytes.len()));
    let name = word_or(
        shell.words,
        &format!("report-kind-{}", order.kind),
        order.kind.code(),
    );
    let name = if report.volumes > 1 {
        let which = Sentence::new("cli-report-volume")
            .text("report", name)
            .number("number", report.volume)
            .number("of", report.volumes);
        shell.words.say(&which)
    } else {
        name
    };
    shell.say(
        &Sentence::new("cli-report-made")
            .text("file", path.display().to_string())
            .text("report", name)
            .text("size", size),
    )?;
    let order = Order {
        volume: (report.volumes > 1).then_some(report.volume),
        ..order.clone()
    };
    let name = path.file_name().map(|name| name.to_string_lossy());
    Ok((order, name.unwrap_or_default().parse().unwrap_or_default()))
}

/// Records the copies in the workspace.
fn record(
    shell: &mut Shell<'_>,
    mut workspace: Workspace,
    author: &Author,
    file: &Path,
    copies: Vec<Export>,
) -> Result<(), Failure> {
    for export in copies {
        let done = workspace
            .commit(author, shell.now, shell.entropy, "", |tx| {
                tx.create(export.into(), None)
            })
            .map_err(about(file))?;
        shell.remember(&workspace)?;
        shell.say(&Sentence::new("cli-report-recorded").text("ref", done.value.reference))?;
    }
    Ok(())
}

fn kind(given: &str) -> Result<ReportKind, Failure> {
    given.parse().map_err(|_| {
        let told = Sentence::new("cli-error-report-kind")
            .text("given", given.chars().take(60).collect::<String>());
        Failure::own(
            2,
            told.text(
                "known",
                codes(ReportKind::ALL.iter().map(|kind| kind.code())),
            ),
        )
    })
}

/// The format that was asked for, else the one that the name of the file ends in.
fn format(kind: ReportKind, asked: &arguments::Report) -> Result<Format, Failure> {
    let ending = asked
        .out
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    let given = asked
        .format
        .as_ref()
        .map(|format| format.to_lowercase())
        .or(ending)
        .unwrap_or_default();
    if let Some(format) = Format::of_ending(&given) {
        return Ok(format);
    }
    given.parse().map_err(|_| {
        let offered = if kind.formats().is_empty() {
            Format::ALL
        } else {
            kind.formats()
        };
        let told = Sentence::new("cli-error-report-format")
            .text("known", codes(offered.iter().map(|format| format.code())));
        Failure::own(2, told)
    })
}

fn codes(codes: impl Iterator<Item = &'static str>) -> String {
    codes.collect::<Vec<_>>().join(", ")
}

/// For whom: as asked, else the first for whom the report is made.
fn audience(kind: ReportKind, asked: &arguments::Report) -> Result<Audience, Failure> {
    let first = kind.audiences().first().copied();
    let Some(given) = &asked.audience else {
        return Ok(first.unwrap_or(Audience::Internal));
    };
    given.parse().map_err(|_| {
        let told = Sentence::new("cli-error-report-audience").text(
            "known",
            codes(kind.audiences().iter().map(|audience| audience.code())),
        );
        Failure::own(2, told)
    })
}

/// The conditions and the records to which it is narrowed.
fn scope(
    workspace: &Workspace,
    kind: ReportKind,
    asked: &arguments::Report,
) -> Result<Scope, Failure> {
    let of = kind.filters();
    let filters = asked
        .filters
        .iter()
        .map(|text| match of {
            Some(of) => super::list::filter(workspace, of, text)
                .map_err(|error| Failure::from(error).after(super::list::conditions(of))),
            None => Err(ReportError::Filter(kind).into()),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let records = asked
        .records
        .iter()
        .map(|reference| {
            find(workspace, reference)
                .map(|stored| stored.id)
                .map_err(about(&asked.file))
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Scope { filters, records })
}

/// The record of a report about one, of a kind that it can be about.
fn subject(
    workspace: &Workspace,
    kind: ReportKind,
    reference: &str,
    file: &Path,
) -> Result<RecordId, Failure> {
    let stored = find(workspace, reference).map_err(about(file))?;
    let found = stored.record.kind();
    match kind.takes_subject().1 {
        [] => Ok(stored.id),
        kinds if kinds.contains(&found) => Ok(stored.id),
        kinds => Err(about(file)(Error::OtherKind {
            wanted: kinds.first().copied().unwrap_or(Kind::Request),
            found,
        })),
    }
}

/// Who has it made: the one person who can sign on this machine. Where several can, or nobody, no name is claimed.
fn made_by(shell: &Shell<'_>, workspace: &Workspace) -> Result<String, Failure> {
    let authors = match &shell.folder {
        Some(_) => shell.keyring()?.authors(workspace)?,
        None => Vec::new(),
    };
    if let [only] = authors.as_slice()
        && let Some((_, actor)) = workspace
            .actors()?
            .into_iter()
            .find(|(id, _)| *id == only.id)
    {
        return Ok(actor.name.to_string());
    }
    Ok(shell.words.word("cli-report-by"))
}
