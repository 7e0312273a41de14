//! What a workspace knows of a report: who of it signed the head, and whether it gave out these bytes.

use tilsyn_core::Result;
use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::record::Kind;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{Stored, Workspace, signing_name};
use tilsyn_reports::seal::Seal;
use tilsyn_trail::{Algorithm, Note, VerifierKey};

use super::opened::Opened;
use super::told::{CopyRow, Grade};

/// The names of those participants with whose keys the head of the report was signed.
pub fn signed_by(workspace: &Workspace, seal: &Seal) -> Result<Vec<String>> {
    let Ok(note) = Note::parse(seal.note.as_bytes()) else {
        return Ok(Vec::new());
    };
    // The first one enrolled signs under the name of the log.
    let first = workspace.first_author()?;
    let mut names = Vec::new();
    for holder in workspace.key_holders()? {
        let name = signing_name(workspace.id(), holder.id, Some(holder.id) == first);
        let signed = holder.keys.iter().any(|key| {
            VerifierKey::new(&name, Algorithm::Ed25519, key.key.0)
                .is_ok_and(|key| note.verify(&[key]).is_ok())
        });
        if signed {
            names.push(holder.name.to_string());
        }
    }
    Ok(names)
}

/// What the workspace knows of the bytes of a report.
pub enum GivenOut {
    /// It gave out this very file.
    Recorded(Stored, Box<Export>),
    /// It gave out another file as this report: of this kind, of this head, at this time.
    Altered(Stored, Box<Export>),
    /// It knows nothing of it.
    Unrecorded,
}

/// Looks the report up among the copies given out.
pub fn copy(workspace: &Workspace, report: &Opened) -> Result<GivenOut> {
    let mut altered = GivenOut::Unrecorded;
    for stored in workspace.all(Kind::Export)? {
        let export: Export = stored.record.clone().try_into()?;
        if export.sha256 == Some(report.sha256) {
            return Ok(GivenOut::Recorded(stored, Box::new(export)));
        }
        if is_same_report(&export, report) {
            altered = GivenOut::Altered(stored, Box::new(export));
        }
    }
    Ok(altered)
}

fn is_same_report(export: &Export, report: &Opened) -> bool {
    let seal = &report.seal;
    let at = |moment: Moment| moment.at.timestamp();
    export.what == Some(ExportKind::Report)
        && export.report.as_str() == seal.report
        && export.format.as_str() == seal.format
        && export.language.as_str() == seal.language
        && export.head_size == seal.size
        && export.head_root.map(|root| root.0) == Some(*report.sealed.root())
        && export.at.map(at) == Some(seal.generated_at.timestamp())
}

impl GivenOut {
    /// An altered copy is as wrong as an altered event. One that is not recorded may be altered, or its recording may
    /// not have been kept: something is missing that ought to be there, and nothing tells which.
    pub fn tells(&self) -> (Grade, Sentence) {
        match self {
            Self::Recorded(..) => (Grade::Verified, Sentence::new("cli-seal-recorded")),
            Self::Altered(stored, _) => (
                Grade::Invalid,
                Sentence::new("cli-seal-altered").text("reference", &stored.reference),
            ),
            Self::Unrecorded => (Grade::Incomplete, Sentence::new("cli-seal-not-recorded")),
        }
    }

    pub fn row(&self, words: &Words) -> Option<(String, String)> {
        let Self::Recorded(stored, export) = self else {
            return None;
        };
        let at = export.at.map(|at| words.moment(at.at, at.zone));
        let said = if export.recipient.is_empty() {
            Sentence::new("cli-seal-copy-to-nobody")
        } else {
            Sentence::new("cli-seal-copy-to").text("recipient", export.recipient.as_str())
        };
        let said = said
            .text("reference", &stored.reference)
            .text("at", at.unwrap_or_default());
        Some((words.word("cli-seal-copy"), words.say(&said)))
    }

    pub fn document(&self) -> CopyRow {
        let (outcome, found) = match self {
            Self::Recorded(stored, export) => ("RECORDED", Some((stored, export))),
            Self::Altered(stored, export) => ("ALTERED", Some((stored, export))),
            Self::Unrecorded => ("NOT_RECORDED", None),
        };
        CopyRow {
            outcome,
            reference: found.map(|(stored, _)| stored.reference.clone()),
            at: found.and_then(|(_, export)| Some(export.at?.at)),
            recipient: found.map(|(_, export)| export.recipient.to_string()),
        }
    }
}
