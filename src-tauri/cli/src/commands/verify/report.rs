//! `verify` of a report: the seal in a PDF, against the heads that somebody brings and against the workspace.
//!
//! A seal is a signed head that anybody can copy to other pages, so a report alone is UNANCHORED at best, whatever
//! heads are brought: nothing in it ties its pages to its head. The workspace can: it continues the head or it does
//! not, and it recorded the hash of every copy that it gave out.

mod copy;
mod opened;
mod told;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use chrono_tz::Tz;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_trail::HeldHead;

use self::copy::{copy, signed_by};
use self::opened::{Opened, open, read, refused};
use self::told::{Grade, ReportDocument, Told, blank, give, of_report, row};
use super::brought::heads;
use super::document::{Document, HeadRow, Missing, SignerRow, root_text};
use super::show::held as compared;
use super::{Stopped, checked};
use crate::arguments::Verify;
use crate::commands::about;
use crate::failure::Failure;
use crate::shell::Shell;

/// Whether a file begins like a PDF. One that cannot be read does not: what is wrong with it, the check of a workspace
/// says.
pub fn is_pdf(path: &Path) -> bool {
    let mut start = [0; 5];
    File::open(path)
        .and_then(|mut file| file.read_exact(&mut start))
        .is_ok_and(|()| start == *b"%PDF-")
}

/// Checks a report.
pub fn run(shell: &mut Shell<'_>, asked: &Verify) -> Result<u8, Failure> {
    let report = match read(&asked.file)?
        .map_err(refused)
        .and_then(|pdf| open(&pdf))
    {
        Ok(report) => report,
        Err(refused) => return give(shell, asked, Told::refused(shell.words, &refused)),
    };
    let held = heads(asked, &report.seal.origin).map_err(|failure| failure.about(&asked.file))?;
    let told = match &asked.workspace {
        None => alone(shell.words, &report, held),
        Some(file) => with(shell, asked, file, &report, held)?,
    };
    give(shell, asked, told)
}

/// The report by itself, beside the heads that were brought.
fn alone(words: &Words, report: &Opened, held: Vec<HeldHead>) -> Told {
    let mut grade = Grade::Unanchored;
    let mut sentences = vec![Sentence::new(if report.case.is_some() {
        "cli-seal-sound-case"
    } else {
        "cli-seal-sound"
    })];
    let mut rows = of_report(words, report, Tz::UTC);
    let case = report.case.clone().unwrap_or_default();
    if case.missing > 0 {
        grade = grade.max(Grade::Incomplete);
        sentences.push(Sentence::new("cli-seal-missing"));
    }
    let mut heads = Vec::new();
    for head in held {
        let (outcome, said) = beside(report, &head);
        match outcome {
            "AGREES" => sentences.push(Sentence::new("cli-seal-same-head")),
            "REWRITTEN" => {
                grade = grade.max(Grade::Diverged);
                sentences.push(Sentence::new("cli-seal-diverged"));
            }
            _ => {}
        }
        let told = Sentence::new("cli-verify-held")
            .text("head", head.label.clone())
            .number("count", head.size)
            .text("outcome", words.word(said));
        rows.push((words.word("cli-verify-head"), words.say(&told)));
        heads.push(HeadRow {
            root: root_text(&report.seal.origin, head.size, head.root).unwrap_or_default(),
            label: head.label,
            size: head.size,
            outcome,
            merged: None,
        });
    }
    // Last, because it is what to do next.
    sentences.push(Sentence::new("cli-seal-pages"));
    let log = Document {
        size: report.seal.size,
        root: report.root(),
        origin: Some(report.seal.origin.clone()),
        signers: report
            .sealed
            .signers
            .iter()
            .map(|signer| SignerRow {
                key: signer.key.name().to_owned(),
                name: None,
            })
            .collect(),
        missing: case.missing,
        first_missing: case
            .first_missing
            .map(|(seq, field)| Missing { seq, field }),
        erased: case.erased,
        heads,
        note: Some(report.seal.note.clone()),
        ..blank()
    };
    Told {
        grade,
        document: ReportDocument {
            log,
            report: Some(row(report, None)),
        },
        sentences,
        rows,
    }
}

/// How a head that was brought compares with that of the report. Without the events between two sizes, nobody can say
/// whether the later head continues the earlier one.
fn beside(report: &Opened, head: &HeldHead) -> (&'static str, &'static str) {
    if head.size != report.seal.size {
        ("NOT_COMPARED", "cli-seal-head-apart")
    } else if head.root == *report.sealed.root() {
        ("AGREES", "cli-seal-head-same")
    } else {
        ("REWRITTEN", "cli-seal-head-rewritten")
    }
}

/// The report beside the workspace from which it says it was made.
fn with(
    shell: &mut Shell<'_>,
    asked: &Verify,
    file: &Path,
    report: &Opened,
    mut held: Vec<HeldHead>,
) -> Result<Told, Failure> {
    let mut workspace = shell.read(file)?;
    // Whoever brings the report holds what is in it: its copy is looked for among all.
    workspace.read_as(tilsyn_core::browse::Secrecy::Shown);
    if workspace.origin() != report.seal.origin {
        let told = Sentence::new("cli-error-other-report").text("origin", &report.seal.origin);
        return Err(Failure::own(2, told).about(&asked.file));
    }
    // Whoever holds the report holds its head.
    held.push(HeldHead {
        label: asked.file.display().to_string(),
        size: report.seal.size,
        root: *report.sealed.root(),
    });
    let checked = checked(shell, &workspace, held, asked.deep);
    let (exit, log) = checked.map_err(|stopped| match stopped {
        Stopped::Unreadable(error) => about(file)(error),
        Stopped::Failed(failure) => failure.about(file),
    })?;
    let mut grade = Grade::of_exit(exit);
    let words = shell.words;
    let mut sentences = Vec::new();
    // None when the log could not be read so far: then there is nothing to compare with.
    let own = log.heads.last().map(|head| head.outcome);
    let continues = matches!(own, Some("AGREES" | "EMPTY"));
    match own {
        Some(_) if continues => sentences.push(Sentence::new("cli-seal-continues")),
        Some(_) => sentences.push(Sentence::new("cli-seal-contradicts")),
        None => {}
    }
    if matches!(grade, Grade::Incomplete | Grade::Invalid) {
        let itself = Sentence::new("cli-seal-workspace")
            .text("file", file.display().to_string())
            .text("verdict", grade.code());
        sentences.push(itself);
    }
    let signers = signed_by(&workspace, &report.seal).map_err(about(file))?;
    if signers.is_empty() && continues {
        // The head is known to anybody who saw a page. Who could not sign it here did not make this report here.
        grade = grade.max(Grade::Invalid);
        sentences.push(Sentence::new("cli-seal-stranger"));
    } else if signers.is_empty() {
        // Not the report's fault alone: a workspace made anew has other keys too.
        sentences.push(Sentence::new("cli-seal-unknown-key"));
    }
    let copy = copy(&workspace, report).map_err(about(file))?;
    let (worst, said) = copy.tells();
    grade = grade.max(worst);
    sentences.push(said);
    let zone = workspace.home().map_err(about(file))?.zone;
    let mut rows = of_report(words, report, zone);
    rows.extend(
        signers
            .into_iter()
            .map(|name| (words.word("cli-verify-signer"), name)),
    );
    // The last is the report's own, of which the first sentence speaks.
    let brought = log.heads.len().saturating_sub(1);
    for head in log.heads.iter().take(brought) {
        rows.push((words.word("cli-verify-head"), compared(words, head)));
    }
    rows.extend(copy.row(words));
    Ok(Told {
        grade,
        document: ReportDocument {
            log,
            report: Some(row(report, Some(copy.document()))),
        },
        sentences,
        rows,
    })
}
