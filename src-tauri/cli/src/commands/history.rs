//! `history`: what happened to a record and to what belongs to it, oldest first.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use tilsyn_core::actor::Role;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{BranchOrigin, ErasedView, EventView, FieldState, FieldView};

use super::{about, find};
use crate::arguments::History;
use crate::document::Node;
use crate::failure::Failure;
use crate::output::{WIDTH, clean, hang_item};
use crate::shell::Shell;
use crate::wording::{self, Reader, word_or};

/// Fields of an entry that its heading already says: who, when, of which case.
const IN_HEADING: &[&str] = &["request", "by", "at", "decided_by", "decided_at"];

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    events: Vec<Event>,
}

/// An event of the trail.
#[derive(Serialize)]
struct Event {
    seq: u64,
    at: DateTime<Utc>,
    kind: String,
    actor: Option<String>,
    role: Option<Role>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    subject: Option<RecordId>,
    reason: Option<String>,
    /// The commit that this one takes back, by its first event.
    #[serde(skip_serializing_if = "Option::is_none")]
    undoes: Option<u64>,
    /// The event of a branch that it was made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    branch: Option<BranchOrigin>,
    /// For an erasure: what was erased, and on which ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    erased: Option<ErasedView>,
    /// Number of the first event of the same commit.
    batch: u64,
    leaf_hash: String,
    fields: Vec<Field>,
}

/// A field that an event carries.
#[derive(Serialize)]
struct Field {
    name: String,
    state: FieldState,
    value: Value,
}

/// Tells the history.
pub fn run(shell: &mut Shell<'_>, asked: &History) -> Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    let stored = find(&workspace, &asked.reference).map_err(about(&asked.file))?;
    let events = workspace.history(stored.id).map_err(about(&asked.file))?;
    if asked.json {
        let (reference, id, kind) = (stored.reference, stored.id, stored.record.kind());
        shell.json(&Document {
            reference,
            id,
            kind,
            events: events.into_iter().map(event).collect(),
        })?;
        return Ok(0);
    }
    let words = shell.words;
    let title = format!("{}  {}", stored.reference, wording::title(words, &stored));
    shell.line(&title)?;
    shell.say(&Sentence::new("cli-history-count").number("count", events.len()))?;
    let zone = workspace.home()?.zone;
    let mut reader = Reader::new(words, &workspace);
    for event in &events {
        let who = event
            .actor
            .clone()
            .unwrap_or_else(|| words.word("cli-history-unnamed"));
        shell.line("")?;
        let at = words.moment(event.at, zone);
        let seq = event.seq;
        let said = words.say(
            &Sentence::new("cli-history-event")
                .number("seq", seq)
                .text("at", at)
                .text("who", who),
        );
        shell.line(&said)?;
        let (kind, what) = what(shell, event);
        shell.line(&format!("    {what}"))?;
        if let Some(batch) = event.undoes {
            let said = words.say(&Sentence::new("cli-history-undoes").number("seq", batch));
            shell.prose("    ", &said)?;
        }
        if let Some(origin) = &event.branch {
            let name = origin.actor.clone();
            let said = words.say(
                &Sentence::new("cli-history-branch")
                    .text(
                        "name",
                        name.unwrap_or_else(|| words.word("cli-history-unnamed")),
                    )
                    .text("at", words.moment(origin.at, zone)),
            );
            shell.prose("    ", &said)?;
        }
        if let Some(erased) = &event.erased {
            tell_erasure(shell, erased)?;
        }
        if let Some(reason) = &event.reason {
            let said =
                words.say(&Sentence::new("cli-history-reason").text("reason", reason.clone()));
            shell.prose("    ", &said)?;
        }
        fields(shell, &mut reader, kind, event)?;
    }
    Ok(0)
}

fn event(view: EventView) -> Event {
    let field = |field: FieldView| Field {
        name: field.name,
        state: field.state,
        value: field.value.map_or(Value::Null, |text| {
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        }),
    };
    Event {
        seq: view.seq,
        at: view.at,
        kind: view.kind,
        actor: view.actor,
        role: view.role,
        reference: view.reference,
        subject: view.subject,
        reason: view.reason,
        undoes: view.undoes,
        branch: view.branch,
        erased: view.erased,
        batch: view.batch,
        leaf_hash: view.leaf_hash,
        fields: view.fields.into_iter().map(field).collect(),
    }
}

/// The kind of record an event is about, and what happened to it in words.
fn what(shell: &Shell<'_>, event: &EventView) -> (Option<Kind>, String) {
    let (noun, verb) = event.kind.split_once('.').unwrap_or((&event.kind, ""));
    let kind: Option<Kind> = noun.replace('-', "_").parse().ok();
    let said = word_or(shell.words, &format!("cli-history-{verb}"), verb);
    let reference = event.reference.as_deref().unwrap_or_default();
    let Some(kind) = kind else {
        // An erasure is an event of the log about a record.
        return (None, format!("{reference}: {said}"));
    };
    let noun = wording::kind(shell.words, kind);
    (Some(kind), format!("{noun} {reference}: {said}"))
}

/// What an erasure took: ground, rule, fields, and from which events.
fn tell_erasure(shell: &mut Shell<'_>, erased: &ErasedView) -> Result<(), Failure> {
    let words = shell.words;
    let ground = erased.ground.map_or_else(String::new, |ground| {
        words.word(&format!("erasure-ground-{}", ground.key()))
    });
    let names: Vec<String> = erased
        .fields
        .iter()
        .filter(|name| *name != "after")
        .map(|name| wording::field(words, name.strip_prefix("d.").unwrap_or(name)))
        .collect();
    let events: Vec<String> = erased.events.iter().map(u64::to_string).collect();
    let said = words.say(
        &Sentence::new("cli-history-erased-what")
            .text("ground", ground)
            .text("fields", names.join(", "))
            .text("events", events.join(", ")),
    );
    shell.prose("    ", &said)?;
    if let Some(rule) = erased.rule {
        let rule = words.word(&format!("own-retention-{}", rule.key()));
        let said = words.say(&Sentence::new("cli-history-erased-rule").text("rule", rule));
        shell.prose("    ", &said)?;
    }
    Ok(())
}

/// What changed. Of a record that was made only the names of its fields: what stands in it shows `show`.
fn fields(
    shell: &mut Shell<'_>,
    reader: &mut Reader<'_>,
    kind: Option<Kind>,
    event: &EventView,
) -> Result<(), Failure> {
    let Some(kind) = kind else { return Ok(()) };
    let words = shell.words;
    let order = wording::order(kind);
    let mut fields: Vec<&FieldView> = event.fields.iter().collect();
    fields.sort_by_key(|field| order.iter().position(|name| *name == field.name));
    if event.kind.ends_with(".created") {
        // What is not ticked says nothing yet.
        let told = fields
            .iter()
            .filter(|field| field.value.as_deref() != Some("false"));
        let names: Vec<String> = told
            .map(|field| wording::field(words, &field.name))
            .collect();
        return shell.prose(
            "    ",
            &words.say(&Sentence::new("cli-history-with").text("fields", names.join(", "))),
        );
    }
    for field in fields {
        if kind.is_entry()
            && field.state != FieldState::Absent
            && IN_HEADING.contains(&field.name.as_str())
        {
            continue;
        }
        let lines = match (&field.state, &field.value) {
            (FieldState::Absent, _) => vec![words.word("cli-history-absent")],
            (_, None) if kind.is_entry() => continue,
            (_, None) => vec![words.word("cli-history-emptied")],
            (_, Some(text)) => match serde_json::from_str::<Node>(text) {
                Ok(Node::Flag(false)) if kind.is_entry() => continue,
                Ok(value) => reader.value(kind, &field.name, &value),
                Err(_) => vec![text.clone()],
            },
        };
        let label = wording::field(words, &field.name);
        if let [only] = lines.as_slice() {
            shell.prose("      ", &format!("{label}: {only}"))?;
            continue;
        }
        shell.line(&format!("      {label}:"))?;
        for line in lines {
            for piece in hang_item("        ", &clean(&line), WIDTH) {
                shell.line(&piece)?;
            }
        }
    }
    Ok(())
}
