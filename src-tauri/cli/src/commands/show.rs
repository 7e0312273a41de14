//! `show`: a record, what links to it and, for a request, its steps and what blocks a disclosure.

mod standing;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use tilsyn_core::procedure::{self, Block};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::request::{Answer, Request, StepCode};
use tilsyn_core::source::SourceStatus;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::workspace::{Stored, Workspace};
use tilsyn_core::{Error, Result};
use unicode_width::UnicodeWidthStr as _;

use self::standing::Standing;
use super::{about, find};
use crate::arguments::Show;
use crate::failure::Failure;
use crate::output::{WIDTH, clean, fill, hang_item};
use crate::shell::{Shell, size_on};
use crate::wording::{self, Reader, word_or};

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

/// What a request has besides its document.
#[derive(Serialize)]
struct Case {
    next_step: Option<StepCode>,
    steps: Vec<StepRow>,
    entries: Vec<Entry>,
    blocks: Vec<BlockRow>,
}

/// A step of the procedure for this request, answered or not.
#[derive(Serialize)]
struct StepRow {
    code: StepCode,
    title: String,
    answer: Option<Answer>,
    reason: Option<String>,
    citation: &'static str,
    source_status: SourceStatus,
}

/// An entry or attachment of the case.
#[derive(Serialize)]
struct Entry {
    #[serde(rename = "ref")]
    reference: String,
    id: RecordId,
    kind: Kind,
    title: String,
    document: BTreeMap<String, Value>,
}

/// What stands before a disclosure.
#[derive(Serialize)]
struct BlockRow {
    #[serde(flatten)]
    block: Block,
    sentence: String,
    remedy: String,
}

/// Shows the record.
pub fn run(shell: &mut Shell<'_>, asked: &Show) -> std::result::Result<u8, Failure> {
    let workspace = shell.read(&asked.file)?;
    if let Some(day) = asked.as_of {
        return then(shell, &workspace, asked, day);
    }
    let stored = find(&workspace, &asked.reference).map_err(about(&asked.file))?;
    let today = shell.today(&workspace)?;
    let document = gather(shell.words, &workspace, &stored, today).map_err(about(&asked.file))?;
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
    today: NaiveDate,
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
        links.push(linked(link.field.to_owned(), &workspace.get(link.target)?));
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
            Record::Request(request) => Some(case(words, workspace, stored.id, request)?),
            _ => None,
        },
    })
}

fn case(words: &Words, workspace: &Workspace, id: RecordId, request: &Request) -> Result<Case> {
    let entries = workspace.entries(id)?;
    let steps = procedure::steps_for(request)
        .into_iter()
        .map(|rule| {
            let last = entries.last(rule.code);
            StepRow {
                code: rule.code,
                title: word_or(
                    words,
                    &format!("step-{}", rule.code.key()),
                    rule.code.code(),
                ),
                answer: last.and_then(|step| step.answer),
                reason: last.map(|step| step.reason.to_string()),
                citation: rule.citation,
                source_status: rule.source_status,
            }
        })
        .collect();
    let mut written = Vec::new();
    for child in workspace.children(id)? {
        written.push(Entry {
            reference: child.reference.clone(),
            id: child.id,
            kind: child.record.kind(),
            title: wording::title(words, &child),
            document: kept(&child.record)?,
        });
    }
    let blocks = procedure::blocks(request, &entries)
        .into_iter()
        .map(|block| BlockRow {
            sentence: words.word(&format!("block-{}", block.code.key())),
            remedy: words.word(&format!("block-{}-do", block.code.key())),
            block,
        })
        .collect();
    Ok(Case {
        next_step: procedure::next_step(request, &entries),
        steps,
        entries: written,
        blocks,
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
        steps(shell, case)?;
        entries(shell, case)?;
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
    // Of a case that is over, or whose data went out, nobody asks what may still go out.
    let disclosed = |case: &Case| {
        case.entries
            .iter()
            .any(|entry| entry.kind == Kind::Disclosure)
    };
    match (&stored.record, case) {
        (Record::Request(request), Some(case))
            if request.status().is_open() && !disclosed(case) =>
        {
            blocks(shell, case)
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
fn columns(
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

fn steps(shell: &mut Shell<'_>, case: &Case) -> std::result::Result<(), Failure> {
    let words = shell.words;
    section(shell, "cli-show-steps")?;
    let width = case
        .steps
        .iter()
        .map(|step| step.title.width())
        .max()
        .unwrap_or(0)
        .min(44);
    for step in &case.steps {
        let answer = match step.answer {
            Some(answer) => word_or(words, &format!("answer-{}", answer.key()), answer.code()),
            None if case.next_step == Some(step.code) => words.word("cli-show-next"),
            None => "·".to_owned(),
        };
        let mark = if step.answer.is_some() { "✓" } else { " " };
        let line = format!(
            "{mark} {}  {}  {answer}",
            fill(step.code.code(), 5),
            fill(&step.title, width)
        );
        shell.line(&line)?;
    }
    Ok(())
}

fn entries(shell: &mut Shell<'_>, case: &Case) -> std::result::Result<(), Failure> {
    let words = shell.words;
    if case.entries.is_empty() {
        return Ok(());
    }
    section(shell, "cli-show-entries")?;
    let width = case
        .entries
        .iter()
        .map(|entry| entry.reference.width())
        .max()
        .unwrap_or(0);
    for entry in &case.entries {
        let line = format!(
            "  {}  {}: {}",
            fill(&entry.reference, width),
            wording::kind(words, entry.kind),
            entry.title
        );
        shell.line(&line)?;
        let text = ["reason", "reasons"]
            .into_iter()
            .find_map(|name| entry.document.get(name))
            .and_then(Value::as_str);
        if let Some(text) = text {
            let text = text.to_owned();
            shell.prose(&" ".repeat(width + 6), &text)?;
        }
    }
    Ok(())
}

fn blocks(shell: &mut Shell<'_>, case: &Case) -> std::result::Result<(), Failure> {
    section(shell, "cli-show-disclosure")?;
    shell.say(&Sentence::new("cli-show-blocks").number("count", case.blocks.len()))?;
    for row in &case.blocks {
        let source = row.block.step.map_or_else(
            || row.block.citation.to_owned(),
            |step| format!("{step}, {}", row.block.citation),
        );
        shell.prose("  • ", &format!("{} [{source}]", row.sentence))?;
        shell.prose("    ", &row.remedy)?;
    }
    Ok(())
}
