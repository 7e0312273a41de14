//! What `verify --json` prints, and the words for what is wrong.

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::workspace::{Check, MergedHead, RecordFault, Workspace, signing_name};
use tilsyn_trail::{Checkpoint, Fault, Hash, HeadOutcome, LogReport, Signer, Verdict};

/// What `--json` prints.
#[derive(Serialize)]
pub struct Document {
    pub verdict: &'static str,
    /// Events.
    pub size: u64,
    /// Root over them, base64 as on the third line of a head.
    pub root: Option<String>,
    pub origin: Option<String>,
    pub signers: Vec<SignerRow>,
    /// Names of those keys among them that their holders enrolled alone: nobody else vouched for them.
    pub self_asserted: Vec<String>,
    /// Values absent without a reason.
    pub missing: u64,
    /// The first of those.
    pub first_missing: Option<Missing>,
    /// Values erased.
    pub erased: u64,
    /// Values left out of this copy on purpose.
    pub withheld: u64,
    pub heads: Vec<HeadRow>,
    /// Older heads in the file whose signatures were not looked at, if there are any: a deep check looks at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heads_passed_over: Option<u64>,
    /// Records that do not agree with the log.
    pub records: Vec<RecordRow>,
    /// What is wrong with the log, and from which event.
    pub fault: Option<FaultRow>,
    /// The signed head of the file, when it was verified: what to keep elsewhere.
    pub note: Option<String>,
}

/// Somebody who signed the head.
#[derive(Serialize)]
pub struct SignerRow {
    pub key: String,
    /// Name of the participant, by the file's own word.
    pub name: Option<String>,
}

/// A value that is missing.
#[derive(Serialize)]
pub struct Missing {
    pub seq: u64,
    pub field: String,
}

/// How the log compares with a head that was brought.
#[derive(Serialize)]
pub struct HeadRow {
    pub label: String,
    pub size: u64,
    pub root: String,
    pub outcome: &'static str,
    /// Where it was merged, if it is the head of a branch that was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<MergedHead>,
}

/// A record that does not agree with the log.
#[derive(Serialize)]
pub struct RecordRow {
    pub fault: &'static str,
    #[serde(rename = "ref")]
    pub reference: String,
    pub sentence: String,
}

/// What is wrong with the log.
#[derive(Serialize)]
pub struct FaultRow {
    pub first_bad_seq: Option<u64>,
    pub sentence: String,
}

/// What a check of a log found, for programs. The caller adds what it knows besides.
pub fn of_log(words: &Words, origin: &str, log: &LogReport) -> Document {
    let fault = match &log.verdict {
        Verdict::Invalid {
            first_bad_seq,
            reason,
        } => Some(FaultRow {
            first_bad_seq: *first_bad_seq,
            sentence: words.say(&fault(reason)),
        }),
        Verdict::Unreadable(reason) => {
            let sentence =
                words.say(&Sentence::new("cli-fault-unreadable").text("detail", reason.clone()));
            Some(FaultRow {
                first_bad_seq: None,
                sentence,
            })
        }
        _ => None,
    };
    Document {
        verdict: log.verdict.code(),
        size: log.size,
        root: root_text(origin, log.size, log.root),
        origin: Some(origin.to_owned()),
        signers: log
            .signers
            .iter()
            .map(|signer| SignerRow {
                key: signer.key.name().to_owned(),
                name: None,
            })
            .collect(),
        self_asserted: Vec::new(),
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
                root: root_text(origin, finding.head.size, finding.head.root).unwrap_or_default(),
                outcome: match finding.outcome {
                    HeadOutcome::Agrees => "AGREES",
                    HeadOutcome::Empty => "EMPTY",
                    HeadOutcome::Diverged(divergence) => divergence.code(),
                },
                merged: None,
            })
            .collect(),
        heads_passed_over: None,
        records: Vec::new(),
        fault,
        note: None,
    }
}

/// What a check of a workspace found.
pub fn of_workspace(
    words: &Words,
    workspace: &Workspace,
    check: &Check,
) -> Result<Document, Error> {
    let mut document = of_log(words, &workspace.origin(), &check.log);
    for (row, signer) in document.signers.iter_mut().zip(&check.log.signers) {
        row.name = signer_name(workspace, signer)?;
    }
    document.verdict = check.code();
    // Of a log that does not hold nothing is proven.
    if check.code() == "DIVERGED" {
        for (row, finding) in document.heads.iter_mut().zip(&check.log.heads) {
            if matches!(finding.outcome, HeadOutcome::Diverged(_)) {
                row.merged = workspace.merged_head(&finding.head)?;
            }
        }
    }
    document.self_asserted.clone_from(&check.self_asserted);
    document.heads_passed_over = (check.heads_passed_over > 0).then_some(check.heads_passed_over);
    document.records = check
        .records
        .iter()
        .map(|fault| record(words, fault))
        .collect();
    if check.log.verdict.exit_code() < 40 {
        document.note = Some(workspace.head()?.note);
    }
    Ok(document)
}

/// What could not be read, and why.
pub fn unreadable(words: &Words, error: &Error) -> Document {
    Document {
        verdict: Verdict::Unreadable(String::new()).code(),
        size: 0,
        root: None,
        origin: None,
        signers: Vec::new(),
        self_asserted: Vec::new(),
        missing: 0,
        first_missing: None,
        erased: 0,
        withheld: 0,
        heads: Vec::new(),
        heads_passed_over: None,
        records: Vec::new(),
        fault: Some(FaultRow {
            first_bad_seq: None,
            sentence: words.say(&error.sentence()),
        }),
        note: None,
    }
}

/// A root as it stands on the third line of a head.
pub fn root_text(origin: &str, size: u64, root: Hash) -> Option<String> {
    let head = Checkpoint {
        origin: origin.to_owned(),
        size,
        root,
    };
    head.to_text()
        .ok()
        .and_then(|text| text.lines().nth(2).map(str::to_owned))
}

/// The participant whose key it is, by the file's own word: the one enrolled first signs under the name of the log.
fn signer_name(workspace: &Workspace, signer: &Signer) -> Result<Option<String>, Error> {
    let first = workspace.first_author()?;
    let found = workspace.actors()?.into_iter().find(|(actor, _)| {
        signing_name(workspace.id(), *actor, first == Some(*actor)) == signer.key.name()
    });
    Ok(found.map(|(_, actor)| actor.name.to_string()))
}

/// What is wrong with the log, in words.
pub fn fault(fault: &Fault) -> Sentence {
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
        Fault::Stray => Sentence::new("cli-fault-stray"),
        Fault::Erasure => Sentence::new("cli-fault-erasure"),
        Fault::StillThere { field, by } => Sentence::new("cli-fault-still-there")
            .text("field", field.clone())
            .number("by", *by),
        Fault::Head(detail) => Sentence::new("cli-fault-head").text("detail", detail.to_string()),
        Fault::Revoked { key } => Sentence::new("cli-fault-revoked").text("key", key.clone()),
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
