//! `merge`: what a reviewer handed back, previewed or taken in. Another file of the same register is `branch`.

use std::collections::BTreeMap;

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::share::Returned;
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{
    ConflictDecision, ItemState, MergeChoices, Merged, ReturnItem, ReturnPlan,
};
use tilsyn_trail::HeldHead;

use super::share::{read, who};
use super::stranger::is_workspace;
use super::{about, branch};
use crate::arguments::MergeReturn;
use crate::failure::Failure;
use crate::shell::{Shell, sight};
use crate::wording;

/// What `--json` prints.
#[derive(Serialize)]
struct Document<'a> {
    /// What is in the return, as it was before it was merged.
    plan: &'a ReturnPlan,
    /// What was done; none for a dry run.
    merged: Option<&'a Merged>,
}

/// Merges, or shows what would be merged.
pub fn run(shell: &mut Shell<'_>, asked: &MergeReturn) -> Result<u8, Failure> {
    let named = match &asked.returned {
        Some(other) if !is_workspace(other) => other,
        _ => return branch::run(shell, asked),
    };
    let bytes = read(named).map_err(about(named))?;
    let returned = Returned::read(&bytes)
        .map_err(|refused| Failure::from(Error::from(refused)).about(named))?;
    let mut workspace = if asked.dry_run {
        shell.read(&asked.file)?
    } else {
        shell.write(&asked.file)?
    };
    let author = match (asked.dry_run, &asked.actor) {
        (true, None) => None,
        _ => Some(who(shell, &workspace, asked.actor.as_ref(), &asked.file)?),
    };
    workspace.read_as(sight(asked.secret, author.as_ref()));
    let plan = workspace.plan_return(&returned).map_err(about(named))?;
    let (Some(author), false) = (author, asked.dry_run) else {
        return preview(shell, asked, &plan);
    };
    let decided = |ids: &[uuid::Uuid], decision| -> Vec<(uuid::Uuid, ConflictDecision)> {
        ids.iter().map(|id| (*id, decision)).collect()
    };
    let mut conflicts: BTreeMap<_, _> = decided(&asked.keep, ConflictDecision::KeepBeside)
        .into_iter()
        .collect();
    conflicts.extend(decided(&asked.leave, ConflictDecision::Leave));
    let choices = MergeChoices {
        confirmed: asked.confirm.clone(),
        conflicts,
    };
    let done = workspace
        .merge_return(&author, shell.now, shell.entropy, &returned, &choices)
        .map_err(about(named))?;
    shell.remember(&workspace)?;
    // The reviewer holds the same head: whoever rewrites this file would have to rewrite theirs.
    let anchor = HeldHead {
        label: "review".to_owned(),
        size: returned.base.size,
        root: returned.base.root,
    };
    shell
        .heads()?
        .hold(workspace.id(), &workspace.origin(), &anchor)?;
    let merged = done.value;
    if asked.json {
        shell.json(&Document {
            plan: &plan,
            merged: Some(&merged),
        })?;
        return Ok(0);
    }
    let file = named.display().to_string();
    let Some(review) = &merged.review else {
        shell.say(&Sentence::new("cli-merge-nothing").text("file", file))?;
        return Ok(0);
    };
    shell.say(
        &Sentence::new("cli-merge-done")
            .text("file", file)
            .number("added", merged.added.len())
            .number("present", merged.present)
            .number("opinions", merged.opinions.len()),
    )?;
    shell.say(&Sentence::new("cli-merge-recorded").text("ref", review.clone()))?;
    Ok(0)
}

fn preview(shell: &mut Shell<'_>, asked: &MergeReturn, plan: &ReturnPlan) -> Result<u8, Failure> {
    let waits = !plan.key_known || plan.count(ItemState::Conflict) > 0;
    if asked.json {
        shell.json(&Document { plan, merged: None })?;
        return Ok(u8::from(waits));
    }
    shell.say(
        &Sentence::new("cli-merge-from")
            .text("name", plan.reviewer.to_string())
            .text("words", plan.fingerprint.clone()),
    )?;
    shell.say(
        &Sentence::new("cli-merge-base")
            .number("size", plan.base_size)
            .text("day", plan.cosigned_at.date_naive().to_string()),
    )?;
    for item in &plan.items {
        shell.line("")?;
        line(shell, item)?;
    }
    if !plan.key_known {
        shell.line("")?;
        shell
            .say(&Sentence::new("cli-merge-unconfirmed").text("words", plan.fingerprint.clone()))?;
    }
    Ok(u8::from(waits))
}

fn line(shell: &mut Shell<'_>, item: &ReturnItem) -> Result<(), Failure> {
    let word = |key: String| shell.words.say(&Sentence::new(key));
    let mut first = format!(
        "{}  {}  {}",
        word(format!("item-state-{}", item.state.key())),
        item.reference
            .clone()
            .or_else(|| item.target.map(|it| it.to_string()))
            .unwrap_or_else(|| word("cli-merge-whole".to_owned())),
        word(format!("review-op-{}", item.op.key())),
    );
    if let Some(verdict) = item.verdict {
        first += &format!(": {}", word(format!("review-verdict-{}", verdict.key())));
    }
    let mut marks = Vec::new();
    if item.stale {
        marks.push(word("cli-merge-item-stale".to_owned()));
    }
    if item.row_gone {
        marks.push(word("said-row-gone".to_owned()));
    } else if item.field_changed {
        marks.push(word("cli-merge-item-changed".to_owned()));
    }
    if item.was_empty {
        marks.push(word("cli-merge-item-empty".to_owned()));
    }
    if let Some(other) = &item.conflicts_with {
        marks.push(format!("{other}, {}", item.uuid));
    }
    if !marks.is_empty() {
        first += &format!(" ({})", marks.join("; "));
    }
    shell.line(&first)?;
    if !item.field.is_empty() {
        let mut name = wording::field(shell.words, &item.field);
        if let Some(row) = &item.row {
            name += &format!(" {row}");
        }
        if !item.column.is_empty() {
            name += &format!(" {}", wording::field(shell.words, &item.column));
        }
        let values = match (&item.current, &item.suggested) {
            (Some(current), Some(suggested)) => format!("{current} → {suggested}"),
            (None, Some(suggested)) if item.row_gone => format!("→ {suggested}"),
            _ => String::new(),
        };
        shell.prose(&format!("  {name}: "), &values)?;
    }
    if !item.name.is_empty() {
        shell.prose("  ", item.name.as_str())?;
    }
    if !item.text.is_empty() {
        shell.prose("  ", item.text.as_str())?;
    }
    Ok(())
}
