//! `erase`: takes values out of the register and the trail, so that nothing of them is left and the trail still holds.

use serde::Serialize;
use tilsyn_core::erasure::{
    ErasureItem, ErasureOrder, ErasurePlan, ErasureScope, Held, KnownCopy, OwnRetention,
};
use tilsyn_core::text::Sentence;

use super::{about, author, find};
use crate::arguments::Erase;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording::{self, word_or};

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// Whether it was done, or only shown.
    done: bool,
    items: Vec<ErasureItem>,
    held: Vec<Held>,
    copies: Vec<KnownCopy>,
    linked_from: Vec<String>,
    /// Numbers of the events that say so.
    events: Vec<u64>,
    /// Records in which some of the words still stand.
    elsewhere: Vec<String>,
    /// Values and salts looked for in the file afterwards.
    sought: u32,
    /// Of them, found.
    found: u32,
}

/// Shows what would go, and with an author erases it.
pub fn run(shell: &mut Shell<'_>, asked: &Erase) -> Result<u8, Failure> {
    let scope = scope(shell, asked)?;
    let plan = shell
        .read_with(&asked.file, asked.secret)?
        .plan_erasure(&scope)
        .map_err(about(&asked.file))?;
    if asked.dry_run {
        return show(shell, asked, plan);
    }
    let mut workspace = shell.write(&asked.file)?;
    let author = author(shell, &workspace, asked.actor.as_ref(), &asked.file)?;
    let order = ErasureOrder {
        scope,
        ground: asked.ground,
        reason: asked.reason.clone(),
    };
    let erased = workspace
        .erase(&author, shell.now, shell.entropy, &order)
        .map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    let left = erased.found;
    if asked.json {
        shell.json(&Document {
            done: true,
            items: erased.items,
            held: plan.held,
            copies: erased.copies,
            linked_from: plan.linked_from,
            events: erased.events,
            elsewhere: erased.elsewhere,
            sought: erased.sought,
            found: erased.found,
        })?;
        return Ok(u8::from(left > 0));
    }
    shell.say(&Sentence::new("cli-erase-done").number("count", erased.items.len()))?;
    items(shell, &erased.items)?;
    held(shell, &plan.held)?;
    shell.line("")?;
    let numbers: Vec<String> = erased.events.iter().map(u64::to_string).collect();
    shell.say(&Sentence::new("cli-erase-events").text("events", numbers.join(", ")))?;
    shell.say(&if erased.rewritten {
        Sentence::new("cli-erase-sought")
            .number("sought", erased.sought)
            .number("found", erased.found)
    } else {
        Sentence::new("erase-not-rewritten")
    })?;
    if !erased.elsewhere.is_empty() {
        shell
            .say(&Sentence::new("cli-erase-elsewhere").text("refs", erased.elsewhere.join(", ")))?;
    }
    copies(shell, &erased.copies)?;
    shell.say(&Sentence::new("cli-erase-beyond"))?;
    Ok(u8::from(left > 0))
}

fn scope(shell: &mut Shell<'_>, asked: &Erase) -> Result<ErasureScope, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    match (&asked.reference, asked.retention) {
        (Some(reference), None) => {
            let id = find(&workspace, reference).map_err(about(&asked.file))?.id;
            Ok(if asked.fields.is_empty() {
                ErasureScope::Record { id }
            } else {
                ErasureScope::Fields {
                    id,
                    fields: asked.fields.clone(),
                }
            })
        }
        (None, Some(rule)) => Ok(ErasureScope::Retention {
            rule,
            on: shell.today(&workspace)?,
        }),
        _ => Err(Failure::own(
            2,
            Sentence::new("cli-error-erase-scope").text(
                "rules",
                OwnRetention::ALL
                    .iter()
                    .map(|rule| rule.code())
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
        )),
    }
}

fn show(shell: &mut Shell<'_>, asked: &Erase, plan: ErasurePlan) -> Result<u8, Failure> {
    if asked.json {
        shell.json(&Document {
            done: false,
            items: plan.items,
            held: plan.held,
            copies: plan.copies,
            linked_from: plan.linked_from,
            events: Vec::new(),
            elsewhere: Vec::new(),
            sought: 0,
            found: 0,
        })?;
        return Ok(0);
    }
    shell.say(&Sentence::new("cli-erase-would").number("count", plan.items.len()))?;
    items(shell, &plan.items)?;
    held(shell, &plan.held)?;
    if !plan.items.is_empty() {
        shell.line("")?;
        shell.say(&Sentence::new("cli-erase-stays"))?;
    }
    if !plan.linked_from.is_empty() {
        shell.say(&Sentence::new("cli-erase-linked").text("refs", plan.linked_from.join(", ")))?;
    }
    copies(shell, &plan.copies)?;
    Ok(0)
}

fn items(shell: &mut Shell<'_>, items: &[ErasureItem]) -> Result<(), Failure> {
    for item in items {
        let words = shell.words;
        shell.line("")?;
        // The title is what goes: it is not repeated once it is gone, not even on a screen.
        shell.line(&format!(
            "{}  {}",
            item.reference,
            wording::kind(words, item.kind)
        ))?;
        let fields: Vec<String> = item
            .fields
            .iter()
            .map(|name| match name.strip_prefix("d.") {
                Some(own) => wording::field(words, own),
                // A document may have a reason of its own beside those given with its changes.
                None if name == "reason" => words.word("erase-reasons"),
                None => wording::field(words, name),
            })
            .collect();
        let said = words.say(
            &Sentence::new("cli-erase-item")
                .number("values", item.values)
                .number("events", item.events)
                .text("fields", fields.join(", ")),
        );
        shell.prose("    ", &said)?;
        if item.bytes > 0 {
            let said = words.say(&Sentence::new("cli-erase-bytes").number("bytes", item.bytes));
            shell.prose("    ", &said)?;
        }
    }
    Ok(())
}

fn held(shell: &mut Shell<'_>, held: &[Held]) -> Result<(), Failure> {
    for one in held {
        let why = word_or(
            shell.words,
            &format!("hold-{}", one.by.key()),
            one.by.code(),
        );
        shell.line("")?;
        shell.say(
            &Sentence::new("cli-erase-held")
                .text("ref", one.reference.clone())
                .text("why", why),
        )?;
    }
    Ok(())
}

fn copies(shell: &mut Shell<'_>, copies: &[KnownCopy]) -> Result<(), Failure> {
    if copies.is_empty() {
        return Ok(());
    }
    shell.line("")?;
    shell.say(&Sentence::new("cli-erase-copies").number("count", copies.len()))?;
    for copy in copies {
        let to = if copy.recipient.is_empty() {
            String::new()
        } else {
            format!(" → {}", copy.recipient)
        };
        shell.prose("  ", &format!("{}  {}{to}", copy.reference, copy.name))?;
    }
    Ok(())
}
