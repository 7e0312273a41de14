//! `diff`: what differs in the register between two days.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{Change, FieldDifference, RecordDifference};

use super::about;
use crate::arguments::Diff;
use crate::document::Node;
use crate::failure::Failure;
use crate::output::{WIDTH, clean, hang_item};
use crate::shell::{Shell, size_on};
use crate::wording::{self, Reader, word_or};

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    from: NaiveDate,
    to: NaiveDate,
    /// Events at the end of the first day.
    from_size: u64,
    /// Events at the end of the second day.
    to_size: u64,
    records: Vec<Record>,
}

/// A record that differs.
#[derive(Serialize)]
struct Record {
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    change: Change,
    title: String,
    /// Events about it in between.
    events: u32,
    fields: Vec<Field>,
}

/// A field that differs.
#[derive(Serialize)]
struct Field {
    name: String,
    before: Value,
    after: Value,
    /// Whether one of the two was erased since.
    erased: bool,
}

/// Tells what differs between the ends of two days.
pub fn run(shell: &mut Shell<'_>, asked: &Diff) -> Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    if asked.to < asked.from {
        return Err(Failure::own(2, Sentence::new("cli-error-diff-order")));
    }
    let from_size = size_on(&workspace, asked.from).map_err(about(&asked.file))?;
    let to_size = size_on(&workspace, asked.to).map_err(about(&asked.file))?;
    let found = workspace
        .differences(from_size, to_size)
        .map_err(about(&asked.file))?;
    if asked.json {
        shell.json(&Document {
            from: asked.from,
            to: asked.to,
            from_size,
            to_size,
            records: found.into_iter().map(record).collect(),
        })?;
        return Ok(0);
    }
    shell.say(
        &Sentence::new("cli-diff-count")
            .number("count", found.len())
            .date("from", asked.from)
            .date("to", asked.to),
    )?;
    let mut reader = Reader::new(shell.words, &workspace);
    for one in &found {
        shell.line("")?;
        tell(shell, &mut reader, one)?;
    }
    Ok(0)
}

fn record(one: RecordDifference) -> Record {
    let value = |text: Option<String>| {
        text.map_or(Value::Null, |text| {
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        })
    };
    Record {
        reference: one.reference,
        id: one.id,
        kind: one.kind,
        change: one.change,
        title: one.title,
        events: one.events,
        fields: one
            .fields
            .into_iter()
            .map(|field| Field {
                name: field.name,
                before: value(field.before),
                after: value(field.after),
                erased: field.erased,
            })
            .collect(),
    }
}

fn tell(
    shell: &mut Shell<'_>,
    reader: &mut Reader<'_>,
    one: &RecordDifference,
) -> Result<(), Failure> {
    let words = shell.words;
    let change = match one.change {
        Change::Created => "cli-diff-created",
        Change::Changed => "cli-diff-changed",
        Change::Removed => "cli-diff-removed",
    };
    let title = if one.title.is_empty() {
        String::new()
    } else {
        format!("  {}", one.title)
    };
    shell.line(&format!("{}{title}", one.reference))?;
    shell.line(&format!(
        "    {}: {}",
        wording::kind(words, one.kind),
        words.word(change)
    ))?;
    if one.change != Change::Changed {
        return Ok(());
    }
    let order = wording::order(one.kind);
    let mut fields: Vec<&FieldDifference> = one.fields.iter().collect();
    fields.sort_by_key(|field| order.iter().position(|name| *name == field.name));
    for field in fields {
        shell.line(&format!("      {}", wording::field(words, &field.name)))?;
        for (mark, text) in [("- ", &field.before), ("+ ", &field.after)] {
            for line in lines(shell, reader, one.kind, field, text.as_ref()) {
                for piece in hang_item(&format!("        {mark}"), &clean(&line), WIDTH) {
                    shell.line(&piece)?;
                }
            }
        }
    }
    Ok(())
}

fn lines(
    shell: &Shell<'_>,
    reader: &mut Reader<'_>,
    kind: Kind,
    field: &FieldDifference,
    text: Option<&String>,
) -> Vec<String> {
    match text {
        Some(text) => match serde_json::from_str::<Node>(text) {
            Ok(value) => reader.value(kind, &field.name, &value),
            Err(_) => vec![text.clone()],
        },
        None if field.erased => vec![word_or(shell.words, "cli-diff-erased", "erased")],
        None => Vec::new(),
    }
}
