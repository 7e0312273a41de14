//! `show`: a record, what links to it and, for a request, its steps and what blocks a disclosure.

mod case;
mod standing;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde_json::Value;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::workspace::{Stored, Workspace};
use tilsyn_core::{Error, Result};
use unicode_width::UnicodeWidthStr as _;

use self::case::Case;
use self::standing::Standing;
use super::{about, find};
use crate::arguments::Show;
use crate::failure::Failure;
use crate::output::{WIDTH, clean, fill, hang_item};
use crate::shell::{Shell, size_on};
use crate::wording::{self, Reader};

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    /// Number of the event that made it as it is.
    seq: u64,
    title: String,
    document: BTreeMap<String, Value>,
    links: Vec<LinkedRecord>,
    linked_from: Vec<LinkedRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<Standing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<Case>,
}

/// A record at the other end of a link.
#[derive(Serialize)]
struct LinkedRecord {
    field: String,
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    title: String,
}

/// Shows the record.
pub fn run(shell: &mut Shell<'_>, asked: &Show) -> std::result::Result<u8, Failure> {
    let workspace = shell.read_with(&asked.file, asked.secret)?;
    if let Some(day) = asked.as_of {
        return then(shell, &workspace, asked, day);
    }
    let stored = find(&workspace, &asked.reference).map_err(about(&asked.file))?;
    let today = shell.today(&workspace)?;
    let at = (shell.now, today);
    let document = gather(shell.words, &workspace, &stored, at).map_err(about(&asked.file))?;
    if asked.json {
        shell.json(&document)?;
    } else {
        tell(shell, &workspace, &stored, &document)?;
    }
    Ok(0)
}

/// What `--as-of --json` prints.
#[derive(Serialize)]
struct ThenDocument {
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    as_of: NaiveDate,
    /// Number of the event that made it as it was.
    seq: u64,
    title: String,
    document: BTreeMap<String, Value>,
    /// Fields that it had and that were erased since.
    erased: Vec<String>,
}

/// Shows the record as it was at the end of a day: its own document, from the trail.
fn then(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    asked: &Show,
    day: NaiveDate,
) -> std::result::Result<u8, Failure> {
    let id = workspace
        .find_ever(&asked.reference)
        .or_else(|_| workspace.find_ever(&asked.reference.to_uppercase()))
        .map_err(about(&asked.file))?;
    let size = size_on(workspace, day).map_err(about(&asked.file))?;
    let then = workspace.as_of(id, size).map_err(about(&asked.file))?;
    let (stored, words) = (&then.stored, shell.words);
    let title = wording::title(words, stored);
    if asked.json {
        shell.json(&ThenDocument {
            reference: stored.reference.clone(),
            id,
            kind: stored.record.kind(),
            as_of: day,
            seq: stored.seq,
            title,
            document: kept(&stored.record)?,
            erased: then.erased,
        })?;
        return Ok(0);
    }
    let heading = format!("{}  {title}", stored.reference);
    shell.line(&heading)?;
    shell.line(&"═".repeat(clean(&heading).width().min(WIDTH)))?;
    shell.say(
        &Sentence::new("cli-show-as-of")
            .text("kind", wording::kind(words, stored.record.kind()))
            .date("date", day)
            .number("seq", stored.seq),
    )?;
    shell.line("")?;
    let mut fields = Reader::new(words, workspace).fields(&stored.record)?;
    for name in &then.erased {
        fields.push((
            wording::field(words, name),
            vec![words.word("cli-show-erased")],
        ));
    }
    columns(shell, &fields)?;
    Ok(0)
}

/// The document as it is kept: fields that are empty are not in it.
fn kept(record: &Record) -> Result<BTreeMap<String, Value>> {
    serde_json::from_str(&record.canonical()?.text())
        .map_err(|_| Error::Internal("a document could not be read back"))
}

fn gather(
    words: &Words,
    workspace: &Workspace,
    stored: &Stored,
    (now, today): (DateTime<Utc>, NaiveDate),
) -> Result<Document> {
    let linked = |field: String, stored: &Stored| LinkedRecord {
        field,
        reference: stored.reference.clone(),
        id: stored.id,
        kind: stored.record.kind(),
        title: wording::title(words, stored),
    };
    let mut links = Vec::new();
    for link in stored.record.links() {
        // A link to what secrecy keeps back leads nowhere, as far as who reads is told.
        match workspace.get(link.target) {
            Ok(target) => links.push(linked(link.field.to_owned(), &target)),
            Err(Error::NoSuchRecord(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let mut linked_from = Vec::new();
    for (field, source) in workspace.linked_from(stored.id)? {
        // Entries of a case stand with the case, in the order in which they were written.
        if source.record.parent() != Some(stored.id) {
            linked_from.push(linked(field, &source));
        }
    }
    Ok(Document {
        reference: stored.reference.clone(),
        id: stored.id,
        kind: stored.record.kind(),
        seq: stored.seq,
        title: wording::title(words, stored),
        document: kept(&stored.record)?,
        links,
        linked_from,
        standing: Standing::of(words, workspace, stored, today)?,
        case: match &stored.record {
            Record::Request(_) => Some(Case::of(words, workspace, stored.id, now)?),
            _ => None,
        },
    })
}

fn tell(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    stored: &Stored,
    document: &Document,
) -> std::result::Result<(), Failure> {
    let words = shell.words;
    let heading = format!("{}  {}", document.reference, document.title);
    shell.line(&heading)?;
    shell.line(&"═".repeat(clean(&heading).width().min(WIDTH)))?;
    shell.line(&wording::kind(words, document.kind))?;
    shell.line("")?;

    let mut reader = Reader::new(words, workspace);
    let fields = reader.fields(&stored.record)?;
    drop(reader);
    columns(shell, &fields)?;

    let case = document.case.as_ref();
    if let Some(case) = case {
        case.tell(shell)?;
    }
    if let Some(standing) = &document.standing {
        standing.tell(shell)?;
    }
    if !document.linked_from.is_empty() {
        section(shell, "cli-show-linked-from")?;
        let width = document
            .linked_from
            .iter()
            .map(|link| link.reference.width())
            .max()
            .unwrap_or(0);
        for link in &document.linked_from {
            let line = format!(
                "  {}  {} ({})",
                fill(&link.reference, width),
                link.title,
                wording::kind(words, link.kind)
            );
            shell.line(&line)?;
        }
    }
    match (&stored.record, case) {
        (Record::Request(request), Some(case)) if request.status().is_open() => {
            case.tell_what_lacks(shell)
        }
        _ => Ok(()),
    }
}

fn section(shell: &mut Shell<'_>, key: &'static str) -> std::result::Result<(), Failure> {
    let title = shell.words.word(key);
    shell.line("")?;
    shell.line(&title)?;
    shell.line(&"─".repeat(title.width()))
}

/// Labels in a column, what they stand for beside them.
pub(super) fn columns(
    shell: &mut Shell<'_>,
    fields: &[(String, Vec<String>)],
) -> std::result::Result<(), Failure> {
    let width = fields
        .iter()
        .map(|(label, _)| label.width())
        .max()
        .unwrap_or(0)
        .min(36);
    for (label, lines) in fields {
        let mut label = fill(label, width);
        if label.width() > width {
            shell.line(&label)?;
            label = " ".repeat(width);
        }
        for line in lines {
            for piece in hang_item(&format!("{label}  "), &clean(line), WIDTH) {
                shell.line(&piece)?;
            }
            label = " ".repeat(width);
        }
    }
    Ok(())
}
