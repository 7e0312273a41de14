//! `manifest.json`: every file of an export with its size and digest, in one spelling; and the note that signs it.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::{Checkpoint, Hash, Note, SigningKey, VerifierKey, WorkspaceId, hash_from_hex};

use super::layout::{FORMAT, is_known};
use crate::error::{Error, Result};
use crate::workspace::origin;

/// What is in the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub(super) format: String,
    pub(super) origin: String,
    pub(super) workspace: String,
    /// Events, as the newest head says.
    pub(super) size: u64,
    /// Root over them, base64.
    pub(super) root: String,
    /// When it was made, by the clock of the machine that made it.
    pub(super) made: String,
    pub(super) files: Vec<Listed>,
}

/// A file of the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    pub(super) path: String,
    pub(super) size: u64,
    /// Hexadecimal.
    pub(super) sha256: String,
}

impl Manifest {
    /// The bytes of the file.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let pretty = serde_json::ser::PrettyFormatter::with_indent(b" ");
        self.serialize(&mut serde_json::Serializer::with_formatter(
            &mut bytes, pretty,
        ))
        .map_err(|_| Error::Internal("a manifest could not be written"))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads exactly what [`Self::to_bytes`] writes, and only what an export can hold.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self> {
        let refused = |why: &str| Error::Damaged(format!("manifest.json: {why}"));
        let manifest: Self = serde_json::from_slice(bytes).map_err(|_| Error::NotOurs)?;
        if manifest.format != FORMAT {
            return Err(Error::NotOurs);
        }
        let id = manifest.workspace()?;
        let is_base64 = BASE64_STANDARD.decode(&manifest.root).is_ok();
        let is_small = |size: u64| i64::try_from(size).is_ok();
        if manifest.to_bytes()? != bytes
            || manifest.origin != origin(id)
            || !is_base64
            || !is_small(manifest.size)
        {
            return Err(refused("not in its one spelling"));
        }
        let known = manifest.files.iter().all(|file| {
            is_known(&file.path) && is_small(file.size) && hash_from_hex(&file.sha256).is_ok()
        });
        if !known || !manifest.files.is_sorted_by(|a, b| a.path < b.path) {
            return Err(refused("it lists what cannot be in an export"));
        }
        Ok(manifest)
    }

    /// The workspace whose log it is, as it says.
    pub(super) fn workspace(&self) -> Result<WorkspaceId> {
        WorkspaceId::from_hex(&self.workspace)
            .map_err(|_| Error::Damaged("manifest.json: no id of a workspace".to_owned()))
    }

    /// What the note of these bytes says. Four lines, so that it can never be taken for a head, which has three.
    pub(super) fn note_text(&self, bytes: &[u8]) -> String {
        let digest = BASE64_STANDARD.encode(Sha256::digest(bytes));
        format!("{FORMAT}\n{}\n{}\n{digest}\n", self.origin, self.size)
    }
}

/// A root as it stands on the third line of a head.
pub(super) fn root_text(root: &Hash) -> String {
    BASE64_STANDARD.encode(root)
}

/// The name under which an author signs a manifest: not that of the log, so that the signature of a manifest is never
/// one of a head.
pub(super) fn export_name(origin: &str) -> String {
    format!("{origin}/export")
}

/// The key with which others check the manifests that the holder of this author's key signed.
pub(crate) fn export_key(author: &VerifierKey, origin: &str) -> Option<VerifierKey> {
    VerifierKey::new(&export_name(origin), author.algorithm(), author.public()).ok()
}

/// The text as a note that an author signs under the name for exports.
pub(crate) fn sign(author: &SigningKey, origin: &str, text: &str) -> Result<Note> {
    let refused = || Error::Internal("a manifest could not be signed");
    let key = export_key(&author.verifier(), origin).ok_or_else(refused)?;
    let signature = author.sign(text).map_err(|_| refused())?;
    // The key signs the text alone; name and id of the line say as what it is meant.
    let blob = [&key.key_id().to_be_bytes(), signature.blob.as_slice()].concat();
    let note = format!(
        "{text}\n\u{2014} {} {}\n",
        key.name(),
        BASE64_STANDARD.encode(blob)
    );
    let note = Note::parse(note.as_bytes()).map_err(|_| refused())?;
    note.verify(&[key]).map_err(|_| refused())?;
    Ok(note)
}

/// The three lines of a head that a note holds, unverified.
pub(super) fn unverified(note: &[u8]) -> Option<(Note, Checkpoint)> {
    let note = Note::parse(note).ok()?;
    let checkpoint = Checkpoint::parse(note.text()).ok()?;
    Some((note, checkpoint))
}
