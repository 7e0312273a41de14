//! `verify` of an audit export: a folder that anybody can check without this program.

use serde::Serialize;
use tilsyn_core::audit_export::{Export, ExportCheck, ExportFault};
use tilsyn_core::text::{Sentence, Words};

use super::document::{self, Document, FaultRow};
use super::{Stopped, brought, show, watched};
use crate::arguments::Verify;
use crate::failure::Failure;
use crate::shell::Shell;

/// What `--json` prints: as for a workspace, and what is known of the folder.
#[derive(Serialize)]
struct ExportDocument {
    #[serde(flatten)]
    log: Document,
    /// Nothing if it could not be read.
    export: Option<ExportRow>,
}

/// What is known of the folder.
#[derive(Serialize)]
struct ExportRow {
    /// Names of the keys that signed the list of its files; empty if it is not signed.
    manifest_signers: Vec<String>,
    /// What is wrong with it besides its log.
    faults: Vec<FolderRow>,
}

/// Something that is wrong with the folder.
#[derive(Serialize)]
struct FolderRow {
    fault: &'static str,
    path: String,
    sentence: String,
}

/// Checks an export.
pub fn run(shell: &mut Shell<'_>, asked: &Verify) -> Result<u8, Failure> {
    let found = check(shell, asked);
    let (code, document) = match found {
        Ok((check, origin)) => {
            let document = of_export(shell.words, &origin, &check);
            (check.exit_code(), document)
        }
        Err(Stopped::Unreadable(error)) => {
            let log = document::unreadable(shell.words, &error);
            (50, ExportDocument { log, export: None })
        }
        Err(Stopped::Failed(failure)) => return Err(failure.about(&asked.file)),
    };
    if asked.json {
        shell.json(&document)?;
    } else {
        tell(shell, asked, &document)?;
    }
    Ok(code)
}

fn check(shell: &mut Shell<'_>, asked: &Verify) -> Result<(ExportCheck, String), Stopped> {
    let export = Export::open(&asked.file)?;
    let held = brought::heads(asked, export.origin()).map_err(Stopped::Failed)?;
    let check = watched(shell, |progress| {
        if asked.deep {
            export.check_deep(held, progress)
        } else {
            export.check(held, progress)
        }
    })?;
    Ok((check, export.origin().to_owned()))
}

fn of_export(words: &Words, origin: &str, check: &ExportCheck) -> ExportDocument {
    let mut log = document::of_log(words, origin, &check.log);
    log.verdict = check.code();
    log.self_asserted.clone_from(&check.self_asserted);
    log.note.clone_from(&check.note);
    let faults: Vec<FolderRow> = check
        .faults
        .iter()
        .map(|fault| FolderRow {
            fault: fault.code(),
            path: fault.path().to_owned(),
            sentence: words.say(&sentence(fault)),
        })
        .collect();
    if log.fault.is_none()
        && let Some(first) = faults.first()
    {
        log.fault = Some(FaultRow {
            first_bad_seq: check.first_bad_seq(),
            sentence: first.sentence.clone(),
        });
    }
    ExportDocument {
        log,
        export: Some(ExportRow {
            manifest_signers: check.manifest_signers.clone(),
            faults,
        }),
    }
}

/// What is wrong with the folder, in words.
fn sentence(fault: &ExportFault) -> Sentence {
    let sentence =
        Sentence::new(format!("cli-folder-{}", fault.code())).text("path", fault.path().to_owned());
    match fault {
        ExportFault::Stray { seq } | ExportFault::Attachment { seq, .. } => {
            sentence.number("seq", *seq)
        }
        ExportFault::ManifestNote { detail } => sentence.text("detail", detail.clone()),
        ExportFault::Listed { .. }
        | ExportFault::Derived { .. }
        | ExportFault::OtherHead
        | ExportFault::Keys
        | ExportFault::Proof { .. } => sentence,
    }
}

fn tell(shell: &mut Shell<'_>, asked: &Verify, document: &ExportDocument) -> Result<(), Failure> {
    let words = shell.words;
    let verdict = Sentence::new(format!(
        "cli-folder-{}",
        document.log.verdict.to_ascii_lowercase()
    ));
    let mut bullets = Vec::new();
    let mut more = Vec::new();
    if let Some(export) = &document.export {
        // The first is told as what is wrong already, unless the log itself is wrong.
        let told = document.log.fault.as_ref().map(|fault| &fault.sentence);
        let rest = export.faults.iter().map(|row| &row.sentence);
        bullets.extend(rest.filter(|said| Some(*said) != told).cloned());
        let signed = match export.manifest_signers.as_slice() {
            [] => words.word("cli-verify-manifest-unsigned"),
            names => names.join(", "),
        };
        more.push((words.word("cli-verify-manifest"), signed));
    }
    show::tell(shell, &asked.file, &document.log, &verdict, &bullets, more)
}
