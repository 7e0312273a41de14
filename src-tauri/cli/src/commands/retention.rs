//! `retention`: the log of requests minimises itself, in runs that are previewed, proposed, approved by a second person
//! and carried out. Nothing runs by itself.

use chrono::NaiveDate;
use serde::Serialize;
use tilsyn_core::erasure::{Held, KnownCopy};
use tilsyn_core::own_retention::DeletionReport;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Prose;
use tilsyn_core::workspace::{RetentionItem, RetentionPlan};

use super::writer::{Who, carry_out};
use super::{about, author, find};
use crate::arguments::{ApproveRun, CarryRun, PlanRun, ProposeRun, Retention};
use crate::failure::Failure;
use crate::output::Table;
use crate::shell::Shell;
use crate::wording::word_or;

/// What `plan --json` prints.
#[derive(Serialize)]
struct PlanDocument {
    on: NaiveDate,
    items: Vec<RetentionItem>,
    waiting: Vec<RetentionItem>,
    undetermined: Vec<Held>,
    copies: Vec<KnownCopy>,
}

/// What `run --json` prints.
#[derive(Serialize)]
struct RunDocument {
    #[serde(rename = "ref")]
    reference: String,
    report: DeletionReport,
    /// Proposed, and no longer done because something stands against it by now.
    spared: Vec<RetentionItem>,
    copies: Vec<KnownCopy>,
    /// Texts that were sought in the file afterwards, and found.
    sought: u32,
    found: u32,
}

/// Does one step of a run.
pub fn run(shell: &mut Shell<'_>, asked: &Retention) -> Result<u8, Failure> {
    match asked {
        Retention::Plan(asked) => plan(shell, asked),
        Retention::Propose(asked) => propose(shell, asked),
        Retention::Approve(asked) => approve(shell, asked),
        Retention::Run(asked) => carry(shell, asked),
    }
}

fn plan(shell: &mut Shell<'_>, asked: &PlanRun) -> Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    let today = shell.today(&workspace)?;
    let plan = workspace
        .retention_plan(asked.on.unwrap_or(today))
        .map_err(about(&asked.file))?;
    if asked.json {
        shell.json(&PlanDocument {
            on: plan.on,
            items: plan.items,
            waiting: plan.waiting,
            undetermined: plan.undetermined,
            copies: plan.copies,
        })?;
        return Ok(0);
    }
    tell(shell, &plan)?;
    Ok(0)
}

fn tell(shell: &mut Shell<'_>, plan: &RetentionPlan) -> Result<(), Failure> {
    shell.say(
        &Sentence::new("cli-retention-plan")
            .date("on", plan.on)
            .number("count", plan.items.len())
            .number("waiting", plan.waiting.len()),
    )?;
    items(shell, &plan.items)?;
    spared(shell, &plan.waiting)?;
    for held in &plan.undetermined {
        let why = why(shell, held);
        shell.say(
            &Sentence::new("cli-erase-held")
                .text("ref", held.reference.clone())
                .text("why", why),
        )?;
    }
    if !plan.copies.is_empty() {
        shell.line("")?;
        shell.say(&Sentence::new("cli-erase-copies").number("count", plan.copies.len()))?;
        for copy in &plan.copies {
            shell.prose("  ", &format!("{}  {}", copy.reference, copy.name))?;
        }
    }
    if !plan.items.is_empty() {
        shell.line("")?;
        shell.say(&Sentence::new("cli-retention-next"))?;
    }
    Ok(())
}

fn items(shell: &mut Shell<'_>, items: &[RetentionItem]) -> Result<(), Failure> {
    if items.is_empty() {
        return Ok(());
    }
    let words = shell.words;
    let head = [
        "cli-column-ref",
        "cli-column-due",
        "cli-column-values",
        "cli-column-files",
        "cli-column-rule",
    ]
    .map(|key| words.word(key))
    .to_vec();
    let mut table = Table::new(head);
    for item in items {
        let object = word_or(
            words,
            &format!("own-object-{}", item.object.key()),
            item.object.code(),
        );
        let rule = if item.legal_source.is_empty() {
            object
        } else {
            format!("{object} [{}]", item.legal_source)
        };
        table.push(vec![
            item.reference.clone(),
            words.date_long(item.due),
            words.number(i64::from(item.values)),
            words.number(i64::from(item.files)),
            rule,
        ]);
    }
    shell.line("")?;
    for line in table.lines() {
        shell.line(&line)?;
    }
    Ok(())
}

/// What has to wait, each with what stands against it.
fn spared(shell: &mut Shell<'_>, items: &[RetentionItem]) -> Result<(), Failure> {
    for item in items {
        shell.line("")?;
        for held in &item.exceptions {
            let why = why(shell, held);
            let said = Sentence::new("cli-erase-held")
                .text("ref", item.reference.clone())
                .text("why", why);
            shell.say(&said)?;
        }
        if item.exceptions.is_empty() {
            // What stands against it is a case that is not shown.
            shell.say(&Sentence::new("cli-retention-waits").text("ref", item.reference.clone()))?;
        }
    }
    Ok(())
}

fn why(shell: &Shell<'_>, held: &Held) -> String {
    word_or(
        shell.words,
        &format!("hold-{}", held.by.key()),
        held.by.code(),
    )
}

fn propose(shell: &mut Shell<'_>, asked: &ProposeRun) -> Result<u8, Failure> {
    let who = Who {
        file: &asked.file,
        actor: &asked.by.actor,
        role: asked.by.role,
        reason: &asked.reason,
        under_secrecy: asked.secret.under_secrecy,
    };
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    let today = shell.today(&workspace)?;
    let on = asked.on.unwrap_or(today);
    let plan = workspace.retention_plan(on).map_err(about(&asked.file))?;
    let records: Vec<RecordId> = if asked.records.is_empty() {
        plan.items.iter().map(|item| item.id).collect()
    } else {
        let mut found = Vec::new();
        for reference in &asked.records {
            found.push(find(&workspace, reference).map_err(about(&asked.file))?.id);
        }
        found
    };
    drop(workspace);
    let reason: Prose = asked.reason.as_str().parse().unwrap_or_default();
    if records.is_empty() {
        tell(shell, &plan)?;
        return Ok(0);
    }
    let done = carry_out(
        shell,
        who,
        &mut |tx| {
            let stored = tx.propose_run(on, records.clone(), reason.clone())?;
            Ok(stored.reference)
        },
        &about(&asked.file),
    )?;
    let reference = done.tell(shell, who)?;
    shell.say(&Sentence::new("cli-retention-proposed").text("ref", reference))?;
    Ok(0)
}

fn approve(shell: &mut Shell<'_>, asked: &ApproveRun) -> Result<u8, Failure> {
    let reason = tilsyn_core::value::Line::default();
    let who = Who {
        file: &asked.file,
        actor: &asked.by.actor,
        role: asked.by.role,
        reason: &reason,
        under_secrecy: false,
    };
    let done = carry_out(
        shell,
        who,
        &mut |tx| {
            let id = super::named(tx, &asked.run)?;
            Ok(tx.approve_run(id)?.reference)
        },
        &about(&asked.file),
    )?;
    let reference = done.tell(shell, who)?;
    shell.say(&Sentence::new("cli-retention-approved").text("ref", reference))?;
    Ok(0)
}

fn carry(shell: &mut Shell<'_>, asked: &CarryRun) -> Result<u8, Failure> {
    let mut workspace = shell.write(&asked.file)?;
    let author = author(shell, &workspace, asked.actor.as_ref(), &asked.file)?;
    let id = find(&workspace, &asked.run).map_err(about(&asked.file))?.id;
    let done = workspace
        .run_retention(&author, shell.now, shell.entropy, id)
        .map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    let left = done.erased.found;
    if asked.json {
        shell.json(&RunDocument {
            reference: done.reference,
            report: done.report,
            spared: done.spared,
            copies: done.erased.copies,
            sought: done.erased.sought,
            found: left,
        })?;
        return Ok(u8::from(left > 0));
    }
    let report = &done.report;
    shell.say(
        &Sentence::new("cli-retention-done")
            .text("ref", done.reference.clone())
            .number("cases", report.cases)
            .number("entries", report.entries)
            .number("files", report.files)
            .number("values", report.values),
    )?;
    spared(shell, &done.spared)?;
    let numbers: Vec<String> = report.events.iter().map(u64::to_string).collect();
    shell.line("")?;
    shell.say(&Sentence::new("cli-erase-events").text("events", numbers.join(", ")))?;
    shell.say(&if done.erased.rewritten {
        Sentence::new("cli-erase-sought")
            .number("sought", done.erased.sought)
            .number("found", left)
    } else {
        Sentence::new("erase-not-rewritten")
    })?;
    shell.say(&Sentence::new("cli-erase-beyond"))?;
    Ok(u8::from(left > 0))
}
