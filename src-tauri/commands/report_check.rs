//! A report that somebody brings: the head it carries, against the workspace of the window.

use std::fs::File;
use std::io::Read as _;

use sha2::{Digest as _, Sha256};
use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::browse::Secrecy;
use tilsyn_core::export::Export;
use tilsyn_core::record::{Kind, Record};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Sha256Hex;
use tilsyn_core::workspace::{Stored, Workspace};
use tilsyn_reports::seal::{CaseTrail, LARGEST_PDF, Seal, Sealed};
use tilsyn_trail::{HeadOutcome, HeldHead};

use super::{Answer, desk, file_name, hex};
use crate::dialogs::Ask;
use crate::opened::locked;
use crate::wire::{Nothing, ReportVerdict};

/// Asks for a report and checks it. Alone it is UNANCHORED at best, because anybody can copy a signed head to other
/// pages; the workspace can tell whether it continues that head, and whether it gave out this very file.
pub(crate) fn verify_report<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<ReportVerdict> {
    let Some(path) = desk(window).picker.pick(&Ask::OpenReport) else {
        return Ok(ReportVerdict::default());
    };
    let most = u64::try_from(LARGEST_PDF).unwrap_or(u64::MAX);
    let mut pdf = Vec::new();
    File::open(&path)
        .and_then(|file| file.take(most.saturating_add(1)).read_to_end(&mut pdf))
        .map_err(Error::from)?;
    let mut verdict = match sealed(&pdf) {
        Err(refused) => refused,
        Ok((seal, sealed)) => {
            let opened = desk(window).open.find(window.label());
            match opened {
                Some(opened) => {
                    // Whoever brings the report holds what is in it: its copy is looked for among all.
                    let mut opened = locked(&opened);
                    opened.workspace.read_as(Secrecy::Shown);
                    let said = beside(&opened.workspace, &pdf, &seal, &sealed);
                    let sight = super::seen_by(&opened);
                    opened.workspace.read_as(sight);
                    said?
                }
                None => alone(&seal, &sealed),
            }
        }
    };
    verdict.file_name = Some(file_name(&path));
    Ok(verdict)
}

/// The seal, if it and the trail embedded with it hold in themselves.
fn sealed(pdf: &[u8]) -> Result<(Seal, Sealed), ReportVerdict> {
    let said = |code: &str, key: &'static str| ReportVerdict {
        verdict: Some(code.to_owned()),
        sentences: vec![Sentence::new(key)],
        ..ReportVerdict::default()
    };
    let invalid = || said("INVALID", "cli-seal-invalid");
    let seal = Seal::read(pdf).map_err(|error| {
        if error.is_unreadable() {
            said("UNREADABLE", "cli-seal-unreadable")
        } else {
            invalid()
        }
    })?;
    let sealed = seal.check().map_err(|_| invalid())?;
    if let Some(bytes) = seal.embedded(pdf).map_err(|_| invalid())? {
        CaseTrail::parse(&bytes)
            .and_then(|trail| trail.check(&seal, &sealed))
            .map_err(|_| invalid())?;
    }
    Ok((seal, sealed))
}

fn alone(seal: &Seal, sealed: &Sealed) -> ReportVerdict {
    told(
        "UNANCHORED",
        seal,
        sealed,
        &["cli-seal-sound", "cli-seal-pages"],
    )
}

fn told(code: &str, seal: &Seal, sealed: &Sealed, keys: &[&'static str]) -> ReportVerdict {
    ReportVerdict {
        file_name: None,
        verdict: Some(code.to_owned()),
        size: Some(seal.size),
        root: Some(hex(sealed.root())),
        sentences: keys.iter().map(|key| Sentence::new(*key)).collect(),
    }
}

fn beside(
    workspace: &Workspace,
    pdf: &[u8],
    seal: &Seal,
    sealed: &Sealed,
) -> Answer<ReportVerdict> {
    if seal.origin != workspace.origin() {
        let mut verdict = alone(seal, sealed);
        verdict
            .sentences
            .insert(0, Sentence::new("report-check-other-workspace"));
        return Ok(verdict);
    }
    let head = HeldHead {
        label: "report".to_owned(),
        size: seal.size,
        root: *sealed.root(),
    };
    if workspace.compare_head(&head)? != HeadOutcome::Agrees {
        return Ok(told("DIVERGED", seal, sealed, &["cli-seal-contradicts"]));
    }
    let sha256 = Sha256Hex(Sha256::digest(pdf).into());
    let copies = workspace.all(Kind::Export)?;
    let (code, key) = if recorded(&copies, |copy| copy.sha256 == Some(sha256)).is_some() {
        ("VERIFIED", "cli-seal-recorded")
    } else if let Some(copy) = recorded(&copies, |copy| of_the_same(copy, seal)) {
        let mut verdict = told("INVALID", seal, sealed, &["cli-seal-continues"]);
        let altered = Sentence::new("cli-seal-altered").text("reference", copy.reference.clone());
        verdict.sentences.push(altered);
        return Ok(verdict);
    } else {
        ("INCOMPLETE", "cli-seal-not-recorded")
    };
    Ok(told(code, seal, sealed, &["cli-seal-continues", key]))
}

fn recorded(copies: &[Stored], fits: impl Fn(&Export) -> bool) -> Option<&Stored> {
    copies.iter().find(|copy| match &copy.record {
        Record::Export(export) => fits(export),
        _ => false,
    })
}

/// Whether a copy given out is the report that the seal is of: the same kind, under the same head, made at the same
/// second.
fn of_the_same(copy: &Export, seal: &Seal) -> bool {
    let same = copy
        .at
        .is_some_and(|at| at.at.timestamp() == seal.generated_at.timestamp());
    same && copy.report.as_str() == seal.report
        && copy.format.as_str() == seal.format
        && copy.language.as_str() == seal.language
        && copy.head_size == seal.size
}
