//! `verify`: the trail against the records and against the heads that somebody brings.
//!
//! Only what is brought with `--head` counts as held: what lies in the file or on this machine vouches for nothing.

use std::path::Path;

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::workspace::{Check, RecordFault, Workspace};
use tilsyn_trail::{Checkpoint, Fault, HeadOutcome, HeldHead, Note, Signer, Verdict, WorkspaceId};
use unicode_width::UnicodeWidthStr as _;

use super::about;
use crate::arguments::Verify;
use crate::failure::Failure;
use crate::output::fill;
use crate::shell::Shell;

/// The largest note that is read.
const LARGEST: u64 = 1_000_000;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    verdict: &'static str,
    /// Events.
    size: u64,
    /// Root over them, base64 as on the third line of a head.
    root: Option<String>,
    origin: Option<String>,
    signers: Vec<SignerRow>,
    /// Values absent without a reason.
    missing: u64,
    /// The first of those.
    first_missing: Option<Missing>,
    /// Values erased.
    erased: u64,
    /// Values left out of this copy on purpose.
    withheld: u64,
    heads: Vec<HeadRow>,
    /// Records that do not agree with the log.
    records: Vec<RecordRow>,
    /// What is wrong with the log, and from which event.
    fault: Option<FaultRow>,
    /// The signed head of the file, when it was verified: what to keep elsewhere.
    note: Option<String>,
}

/// Somebody who signed the head.
#[derive(Serialize)]
struct SignerRow {
    key: String,
    /// Name of the participant, by the file's own word.
    name: Option<String>,
}

/// A value that is missing.
#[derive(Serialize)]
struct Missing {
    seq: u64,
    field: String,
}

/// How the log compares with a head that was brought.
#[derive(Serialize)]
struct HeadRow {
    label: String,
    size: u64,
    root: String,
    outcome: &'static str,
}

/// A record that does not agree with the log.
#[derive(Serialize)]
struct RecordRow {
    fault: &'static str,
    #[serde(rename = "ref")]
    reference: String,
    sentence: String,
}

/// What is wrong with the log.
#[derive(Serialize)]
struct FaultRow {
    first_bad_seq: Option<u64>,
    sentence: String,
}

/// Checks the file.
pub fn run(shell: &mut Shell<'_>, asked: &Verify) -> Result<u8, Failure> {
    let mut held = Vec::new();
    for path in &asked.heads {
        held.push(held_head(path)?);
    }
    let found = match Workspace::open_read_only(&asked.file) {
        Ok(workspace) => check(shell, &workspace, held),
        Err(error) => Err(error.into()),
    };
    let (code, document) = match found {
        Ok(found) => found,
        // What could not be read is a verdict of its own; whatever else keeps a file closed says nothing about it.
        Err(Stopped::Unreadable(error)) => (50, unreadable(shell.words, &error)),
        Err(Stopped::Failed(failure)) => return Err(failure.about(&asked.file)),
    };
    if asked.json {
        shell.json(&document)?;
    } else {
        tell(shell, &asked.file, &document)?;
    }
    Ok(code)
}

/// Why there is no check.
enum Stopped {
    Unreadable(Error),
    Failed(Failure),
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        match error {
            Error::NotOurs | Error::Damaged(_) => Self::Unreadable(error),
            other => Self::Failed(other.into()),
        }
    }
}

/// A head that the reader brings. It counts because they held it: its signature was for whoever handed it to them.
fn held_head(path: &Path) -> Result<(String, HeldHead), Failure> {
    let refused = || Failure::own(2, Sentence::new("cli-error-head")).about(path);
    let known = std::fs::metadata(path).map_err(|error| about(path)(error.into()))?;
    if !known.is_file() || known.len() > LARGEST {
        return Err(refused());
    }
    let bytes = std::fs::read(path).map_err(|error| about(path)(error.into()))?;
    // Mail programs change the ends of lines; what is compared are the size and the root.
    let text = String::from_utf8(bytes)
        .map_err(|_| refused())?
        .replace("\r\n", "\n");
    let checkpoint = match Note::parse(text.as_bytes()) {
        Ok(note) => Checkpoint::parse(note.text()),
        Err(_) => Checkpoint::parse(&format!("{}\n", text.trim_end())),
    };
    let checkpoint = checkpoint.map_err(|_| refused())?;
    let label = path.display().to_string();
    Ok((
        checkpoint.origin,
        HeldHead {
            label,
            size: checkpoint.size,
            root: checkpoint.root,
        },
    ))
}

fn check(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    held: Vec<(String, HeldHead)>,
) -> Result<(u8, Document), Stopped> {
    for (origin, head) in &held {
        if *origin != workspace.origin() {
            let told = Sentence::new("cli-error-other-head")
                .text("head", head.label.clone())
                .text("origin", origin.clone());
            return Err(Stopped::Failed(Failure::own(2, told)));
        }
    }
    let progress = shell.progress;
    let (words, err) = (shell.words, &mut *shell.err);
    let mut shown = false;
    let check = workspace.check(
        held.into_iter().map(|(_, head)| head).collect(),
        &mut |events| {
            if progress && events > 0 && events % 65_536 == 0 {
                let said = words.say(&Sentence::new("cli-verify-progress").number("count", events));
                // Progress that cannot be shown is no reason to stop.
                shown |= write!(err, "\r{said}").and_then(|()| err.flush()).is_ok();
            }
            true
        },
    );
    if shown {
        drop(writeln!(err));
    }
    let check = check?;
    Ok((check.exit_code(), document(words, workspace, &check)?))
}

fn document(words: &Words, workspace: &Workspace, check: &Check) -> Result<Document, Error> {
    let log = &check.log;
    let signed = check.log.verdict.exit_code() < 40;
    let origin = workspace.origin();
    let root = |size, root| {
        Checkpoint {
            origin: origin.clone(),
            size,
            root,
        }
        .to_text()
        .ok()
        .and_then(|text| text.lines().nth(2).map(str::to_owned))
    };
    let mut signers = Vec::new();
    for signer in &log.signers {
        signers.push(SignerRow {
            key: signer.key.name().to_owned(),
            name: signer_name(workspace, signer)?,
        });
    }
    Ok(Document {
        verdict: check.code(),
        size: log.size,
        root: root(log.size, log.root),
        signers,
        missing: log.missing,
        first_missing: log
            .first_missing
            .clone()
            .map(|(seq, field)| Missing { seq, field }),
        erased: log.erased.values().sum(),
        withheld: log.withheld,
        heads: log
            .heads
            .iter()
            .map(|finding| HeadRow {
                label: finding.head.label.clone(),
                size: finding.head.size,
                root: root(finding.head.size, finding.head.root).unwrap_or_default(),
                outcome: match finding.outcome {
                    HeadOutcome::Agrees => "AGREES",
                    HeadOutcome::Empty => "EMPTY",
                    HeadOutcome::Diverged(divergence) => divergence.code(),
                },
            })
            .collect(),
        records: check
            .records
            .iter()
            .map(|fault| record(words, fault))
            .collect(),
        fault: match &check.verdict {
            Verdict::Invalid {
                first_bad_seq,
                reason,
            } => Some(FaultRow {
                first_bad_seq: *first_bad_seq,
                sentence: words.say(&fault(reason)),
            }),
            Verdict::Unreadable(reason) => {
                let sentence = words
                    .say(&Sentence::new("cli-fault-unreadable").text("detail", reason.clone()));
                Some(FaultRow {
                    first_bad_seq: None,
                    sentence,
                })
            }
            _ => None,
        },
        note: if signed {
            Some(workspace.head()?.note)
        } else {
            None
        },
        origin: Some(origin),
    })
}

fn unreadable(words: &Words, error: &Error) -> Document {
    Document {
        verdict: Verdict::Unreadable(String::new()).code(),
        size: 0,
        root: None,
        origin: None,
        signers: Vec::new(),
        missing: 0,
        first_missing: None,
        erased: 0,
        withheld: 0,
        heads: Vec::new(),
        records: Vec::new(),
        fault: Some(FaultRow {
            first_bad_seq: None,
            sentence: words.say(&error.sentence()),
        }),
        note: None,
    }
}

/// The participant whose key it is, by the file's own word: the first one enrolled signs under the name of the log.
fn signer_name(workspace: &Workspace, signer: &Signer) -> Result<Option<String>, Error> {
    let actors = workspace.actors()?;
    let id: WorkspaceId = workspace.id();
    let found = actors.into_iter().enumerate().find(|(place, (actor, _))| {
        tilsyn_core::workspace::signing_key(id, *actor, *place == 0, &[0; 32])
            .is_ok_and(|key| key.name() == signer.key.name())
    });
    Ok(found.map(|(_, (_, actor))| actor.name.to_string()))
}

/// What is wrong with the log, in words.
fn fault(fault: &Fault) -> Sentence {
    match fault {
        Fault::Sequence { expected, found } => Sentence::new("cli-fault-sequence")
            .number("expected", *expected)
            .number("found", *found),
        Fault::Leaf(detail) | Fault::Body(detail) => {
            Sentence::new("cli-fault-encoding").text("detail", detail.to_string())
        }
        Fault::Workspace => Sentence::new("cli-fault-workspace"),
        Fault::Place { found } => Sentence::new("cli-fault-place").number("found", *found),
        Fault::Field { field } => Sentence::new("cli-fault-field").text("field", field.clone()),
        Fault::Commitment { field } => {
            Sentence::new("cli-fault-value").text("field", field.clone())
        }
        Fault::Head(detail) => Sentence::new("cli-fault-head").text("detail", detail.to_string()),
        Fault::Size { head, found } => Sentence::new("cli-fault-size")
            .number("head", *head)
            .number("found", *found),
        Fault::Root { from, to } => Sentence::new("cli-fault-root")
            .number("from", *from)
            .number("to", *to),
    }
}

fn record(words: &Words, fault: &RecordFault) -> RecordRow {
    let reference = fault.reference();
    let sentence = words.say(
        &Sentence::new(format!("cli-record-{}", fault.code())).text("reference", reference.clone()),
    );
    RecordRow {
        fault: fault.code(),
        reference,
        sentence,
    }
}

fn tell(shell: &mut Shell<'_>, file: &Path, document: &Document) -> Result<(), Failure> {
    let words = shell.words;
    shell.line(&format!("{}  {}", document.verdict, file.display()))?;
    let verdict = Sentence::new(format!(
        "cli-verdict-{}",
        document.verdict.to_ascii_lowercase()
    ));
    shell.say(&verdict)?;
    if let Some(fault) = &document.fault {
        let at = fault
            .first_bad_seq
            .map(|seq| words.say(&Sentence::new("cli-fault-at").number("seq", seq)));
        let said = at.map_or_else(
            || fault.sentence.clone(),
            |at| format!("{at} {}", fault.sentence),
        );
        shell.prose("", &said)?;
    }
    for record in &document.records {
        shell.prose("  • ", &record.sentence)?;
    }
    rows(shell, document)?;
    // A head of a file that is wrong is nothing to build on.
    let sound = !matches!(document.verdict, "DIVERGED" | "INVALID" | "UNREADABLE");
    if let Some(note) = document.note.as_ref().filter(|_| sound) {
        shell.line("")?;
        shell.say(&Sentence::new("cli-verify-keep"))?;
        shell.line("")?;
        for line in note.lines() {
            shell.line(line)?;
        }
    }
    Ok(())
}

/// The numbers behind the verdict.
fn rows(shell: &mut Shell<'_>, document: &Document) -> Result<(), Failure> {
    let words = shell.words;
    let number = |number: u64| words.number(i64::try_from(number).unwrap_or(i64::MAX));
    let mut rows = Vec::new();
    let mut add = |key: &str, value: String| rows.push((words.word(key), value));
    if let Some(origin) = &document.origin {
        add("cli-verify-origin", origin.clone());
        add("cli-verify-size", number(document.size));
    }
    if let Some(root) = &document.root {
        add("cli-verify-root", root.clone());
    }
    for signer in &document.signers {
        add(
            "cli-verify-signer",
            signer.name.clone().unwrap_or_else(|| signer.key.clone()),
        );
    }
    for head in &document.heads {
        let outcome = words.word(&format!(
            "cli-head-{}",
            head.outcome.to_ascii_lowercase().replace('_', "-")
        ));
        let said = Sentence::new("cli-verify-held")
            .text("head", head.label.clone())
            .number("count", head.size)
            .text("outcome", outcome);
        add("cli-verify-head", words.say(&said));
    }
    if document.missing > 0 {
        add("cli-verify-missing", number(document.missing));
    }
    if let Some(missing) = &document.first_missing {
        let said = Sentence::new("cli-verify-first")
            .number("seq", missing.seq)
            .text("field", missing.field.clone());
        add("cli-verify-first-missing", words.say(&said));
    }
    if document.erased > 0 {
        add("cli-verify-erased", number(document.erased));
    }
    if document.withheld > 0 {
        add("cli-verify-withheld", number(document.withheld));
    }
    let width = rows
        .iter()
        .map(|(label, _)| label.width())
        .max()
        .unwrap_or(0);
    if !rows.is_empty() {
        shell.line("")?;
    }
    for (label, value) in rows {
        shell.prose(&format!("  {}  ", fill(&label, width)), &value)?;
    }
    Ok(())
}
