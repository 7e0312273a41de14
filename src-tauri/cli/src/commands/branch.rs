//! `merge` of another file of the same register: a conflict copy, somebody's copy, or what was published while one
//! worked on a copy oneself.

use std::path::Path;

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::share::Refused;
use tilsyn_core::stranger::{Guest, Whose};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{
    BranchChoices, BranchItem, BranchMerged, BranchPlan, BranchSide, BranchState, Workspace,
};

use super::about;
use super::share::who;
use crate::arguments::MergeReturn;
use crate::failure::Failure;
use crate::shell::{Shell, sight};
use crate::wording;

/// What `--json` prints.
#[derive(Serialize)]
struct Document<'a> {
    /// What is in the other file, as it was before it was merged.
    branch: &'a BranchPlan,
    /// What was done; none for a dry run.
    merged: Option<&'a BranchMerged>,
}

/// Merges, or shows what would be merged.
pub(super) fn run(shell: &mut Shell<'_>, asked: &MergeReturn) -> Result<u8, Failure> {
    match &asked.returned {
        Some(other) => with_other(shell, asked, other),
        None => with_original(shell, asked),
    }
}

/// Another file, which is taken in like a stranger's.
fn with_other(shell: &mut Shell<'_>, asked: &MergeReturn, other: &Path) -> Result<u8, Failure> {
    let door = shell.door()?;
    let guest = door.take_in(other, shell.entropy).map_err(about(other))?;
    holds(&guest).map_err(about(other))?;
    let mut theirs = Workspace::open_read_only(&guest.file).map_err(about(other))?;
    let mut ours = if asked.dry_run {
        shell.read(&asked.file)?
    } else {
        shell.write(&asked.file)?
    };
    let done = merged(shell, asked, &mut ours, &mut theirs, other)?;
    if done.as_ref().is_some_and(|it| it.list.is_some()) {
        shell.remember(&ours)?;
    }
    Ok(done.map_or_else(|| u8::from(waits(&ours, &theirs)), |_| 0))
}

/// The published line goes on with what was only in the copy: who has the published one finds it in its beginning.
fn with_original(shell: &mut Shell<'_>, asked: &MergeReturn) -> Result<u8, Failure> {
    let file = &asked.file;
    let door = shell.door()?;
    let Whose::Copy(mut copy) = door.whose(file, shell.entropy).map_err(about(file))? else {
        return Err(about(file)(Error::from(Refused::NoWorkingCopy)));
    };
    let taken = copy
        .take_original(&door, shell.entropy)
        .map_err(about(file))?;
    let mut ours = Workspace::open(&taken.guest.file).map_err(about(file))?;
    let mut theirs = Workspace::open_read_only(&copy.file).map_err(about(file))?;
    let Some(done) = merged(shell, asked, &mut ours, &mut theirs, file)? else {
        return Ok(u8::from(waits(&ours, &theirs)));
    };
    drop((ours, theirs));
    let aside = copy
        .go_on_from(&taken, done.left > 0)
        .map_err(about(file))?;
    let joined = Workspace::open_read_only(&copy.file).map_err(about(file))?;
    shell.remember(&joined)?;
    if let Some(aside) = aside {
        let told = Sentence::new("cli-branch-aside").text("file", aside.display().to_string());
        shell.note(&told)?;
    }
    if !asked.json {
        let named = file.display().to_string();
        shell.say(&Sentence::new("cli-branch-publish").text("file", named))?;
    }
    Ok(0)
}

fn holds(guest: &Guest) -> Result<(), Error> {
    if guest.holds() {
        Ok(())
    } else {
        Err(Error::TrailBroken(guest.verdict.clone()))
    }
}

/// Whether something still needs a decision.
fn waits(ours: &Workspace, theirs: &Workspace) -> bool {
    ours.plan_branch(theirs)
        .is_ok_and(|plan| plan.count(BranchState::Conflict) > 0)
}

/// Merges one into the other; none for a dry run, which is shown.
fn merged(
    shell: &mut Shell<'_>,
    asked: &MergeReturn,
    ours: &mut Workspace,
    theirs: &mut Workspace,
    other: &Path,
) -> Result<Option<BranchMerged>, Failure> {
    let author = match (asked.dry_run, &asked.actor) {
        (true, None) => None,
        _ => Some(who(shell, ours, asked.actor.as_ref(), &asked.file)?),
    };
    ours.read_as(sight(asked.secret, author.as_ref()));
    theirs.read_as(ours.sight());
    let plan = ours.plan_branch(theirs).map_err(about(other))?;
    let (Some(author), false) = (author, asked.dry_run) else {
        preview(shell, asked, &plan, other)?;
        return Ok(None);
    };
    let choices = choices(&plan, &asked.decide).map_err(about(other))?;
    let done = ours
        .merge_branch(
            &author,
            shell.now,
            shell.entropy,
            asked.reason.as_str(),
            theirs,
            &choices,
        )
        .map_err(about(other))?;
    let merged = done.value;
    if asked.json {
        shell.json(&Document {
            branch: &plan,
            merged: Some(&merged),
        })?;
        return Ok(Some(merged));
    }
    let named = other.display().to_string();
    let Some(list) = &merged.list else {
        shell.say(&Sentence::new("cli-merge-nothing").text("file", named))?;
        return Ok(Some(merged));
    };
    shell.say(
        &Sentence::new("cli-branch-done")
            .text("file", named)
            .number("events", merged.events)
            .number("records", merged.records.len())
            .number("left", merged.left)
            .text("list", list.clone()),
    )?;
    Ok(Some(merged))
}

/// The decisions as they were typed: `A-02=keep`.
fn choices(plan: &BranchPlan, typed: &[String]) -> Result<BranchChoices, Error> {
    let mut choices = BranchChoices::default();
    for one in typed {
        let wrong = || Error::Value(one.chars().take(60).collect());
        let (reference, side) = one.split_once('=').ok_or_else(wrong)?;
        let side: BranchSide = side.trim().parse().map_err(|_| wrong())?;
        let item = plan
            .items
            .iter()
            .find(|it| it.reference.eq_ignore_ascii_case(reference.trim()))
            .ok_or_else(|| Error::NoSuchRecord(reference.trim().chars().take(60).collect()))?;
        choices.decisions.insert(item.id, side);
    }
    Ok(choices)
}

fn preview(
    shell: &mut Shell<'_>,
    asked: &MergeReturn,
    plan: &BranchPlan,
    other: &Path,
) -> Result<(), Failure> {
    if asked.json {
        return shell.json(&Document {
            branch: plan,
            merged: None,
        });
    }
    shell.say(
        &Sentence::new("cli-branch-plan")
            .text("file", other.display().to_string())
            .text("relation", plan.relation.code())
            .number("common", plan.common)
            .number("events", plan.events)
            .number("present", plan.present),
    )?;
    for item in &plan.items {
        shell.line("")?;
        line(shell, item)?;
    }
    Ok(())
}

fn line(shell: &mut Shell<'_>, item: &BranchItem) -> Result<(), Failure> {
    let words = shell.words;
    let word = |key: String| words.say(&Sentence::new(key));
    let mut first = format!(
        "{}  {}  {}",
        word(format!("branch-state-{}", item.state.key())),
        item.reference,
        item.title
    );
    if let Some(why) = item.why {
        first += &format!(" ({})", word(format!("branch-why-{}", why.key())));
    }
    shell.line(first.trim_end())?;
    let by = item
        .by
        .clone()
        .unwrap_or_else(|| words.word("cli-history-unnamed"));
    let told = words.say(
        &Sentence::new("cli-branch-by")
            .text("name", by)
            .text("day", item.at.date_naive().to_string())
            .number("events", item.events),
    );
    shell.prose("  ", &told)?;
    if item.state == BranchState::Conflict {
        let none = || words.word("cli-branch-empty");
        for field in &item.fields {
            let told = words.say(
                &Sentence::new("cli-branch-values")
                    .text("base", field.base.clone().unwrap_or_else(none))
                    .text("here", field.here.clone().unwrap_or_else(none))
                    .text("there", field.there.clone().unwrap_or_else(none)),
            );
            shell.prose(
                &format!("  {}: ", wording::field(words, &field.name)),
                &told,
            )?;
        }
    }
    Ok(())
}
