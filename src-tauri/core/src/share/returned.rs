//! A return: what a reviewer hands back, signed, with a cosignature over the head they saw.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::{
    Algorithm, Checkpoint, Note, SigningKey, VerifierKey, WorkspaceId, cosignature,
};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::archive::{self, Files};
use super::manifest::{
    self, RETURN_FORMAT, RETURN_FORMAT_OF_ROWS, Return, Reviewer, return_format,
};
use super::opened::{contents, is_attachment, listed_are, take};
use super::session::{Op, Session};
use super::spoken::fingerprint;
use super::{Opened, Refused};
use crate::attachment;
use crate::error::{Error, Result};
use crate::keyring::Seed;
use crate::value::{Line, Sha256Hex};
use crate::workspace::{Entropy, draw_id, origin};

/// Things in one return, at most.
const MOST_OPS: usize = 5_000;

/// The two keys of a reviewer for one workspace: one signs returns, one cosigns heads. They follow from one seed and are
/// different keys, because they mean different things.
pub struct ReviewerKey {
    name: Line,
    signs: SigningKey,
    cosigns: SigningKey,
}

impl std::fmt::Debug for ReviewerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ReviewerKey({})", self.name)
    }
}

impl ReviewerKey {
    /// The keys that follow from a seed, for the reviews of one workspace.
    ///
    /// # Errors
    /// [`Error::Internal`] if a key name is refused, which its shape excludes.
    pub fn of(workspace: WorkspaceId, name: Line, seed: &Seed) -> Result<Self> {
        let derived = |label: &str| {
            let digest = Sha256::new()
                .chain_update(label)
                .chain_update(workspace.0)
                .chain_update(seed.bytes())
                .finalize();
            Zeroizing::new(<[u8; 32]>::from(digest))
        };
        let named = |what: &str, seed: &[u8; 32]| {
            SigningKey::from_seed(&format!("{}/{what}", origin(workspace)), seed)
                .map_err(|_| Error::Internal("the key name is refused"))
        };
        Ok(Self {
            name,
            signs: named("return", &derived("tilsyn return key v1"))?,
            cosigns: named("cosigner", &derived("tilsyn cosigner key v1"))?,
        })
    }

    #[cfg(test)]
    pub(super) fn sign_note(&self, text: &str) -> String {
        self.signs
            .sign_note(text)
            .map(|note| note.to_string())
            .unwrap_or_default()
    }

    /// The fingerprint of the key that signs returns, as words to say.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.signs.verifier().public())
    }
}

/// A return that was opened and whose signatures hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Returned {
    /// Its id.
    pub id: Uuid,
    /// The bundle it answers.
    pub bundle: Uuid,
    /// The workspace it is for.
    pub workspace: WorkspaceId,
    /// Who reviewed, as they say.
    pub reviewer: Line,
    /// The key that signed it.
    pub key: Sha256Hex,
    /// That key, as words to compare.
    pub fingerprint: String,
    /// The key that cosigned the head.
    pub cosigner: Sha256Hex,
    /// The head that was reviewed.
    pub base: Checkpoint,
    /// That head with the cosignature.
    pub cosigned_head: String,
    /// When it was cosigned, by the reviewer's clock.
    pub cosigned_at: DateTime<Utc>,
    /// When the return was made, by the reviewer's clock.
    pub made: DateTime<Utc>,
    /// What was said, in order.
    pub ops: Vec<Op>,
    /// SHA-256 of `return.json`.
    pub digest: Sha256Hex,
    contents: BTreeMap<String, Vec<u8>>,
}

impl Returned {
    /// Makes a return of what was said in a review. The bundle was opened and proven, so that the head that is cosigned
    /// was checked.
    ///
    /// # Errors
    /// [`Error::Kept`] if the review is of another bundle; [`Error::TrailBroken`] where the bundle contradicts a head
    /// that the reviewer held: such a head is never cosigned.
    pub fn write(
        bundle: &Opened,
        session: &Session,
        key: &ReviewerKey,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>> {
        if session.bundle() != bundle.id {
            return Err(Error::Kept("a review in progress"));
        }
        if bundle.verdict == super::ReviewVerdictOfTrail::Diverged {
            return Err(Error::TrailBroken(
                "the bundle contradicts a head that was seen before".to_owned(),
            ));
        }
        let mut files: Files = session
            .contents()?
            .into_iter()
            .map(|(name, bytes)| (format!("attachments/{name}"), bytes))
            .collect();
        let (base, _) = manifest::head_in(&bundle.base)?;
        let seconds =
            u64::try_from(now.timestamp()).map_err(|_| Error::Internal("a time before 1970"))?;
        let broken = |error: &dyn std::fmt::Display| Error::TrailBroken(error.to_string());
        let line = cosignature::sign(base.text(), &key.cosigns, seconds)
            .map_err(|error| broken(&error))?;
        let cosigned = base.with_signature(line).map_err(|error| broken(&error))?;
        files.insert("cosignature".to_owned(), cosigned.to_string().into_bytes());
        let format = return_format(session.ops());
        let returned = Return {
            format: format.to_owned(),
            id: draw_id(now, entropy)?.0,
            bundle: bundle.id,
            bundle_sha256: bundle.digest.to_string(),
            workspace: bundle.workspace.to_hex(),
            base: bundle.base.clone(),
            reviewer: Reviewer {
                name: key.name.clone(),
                key: key.signs.verifier().to_vkey_string(),
                cosigner: key.cosigns.cosigner().to_vkey_string(),
            },
            made: now,
            ops: session.ops().to_vec(),
            files: manifest::listed(&files),
        };
        let bytes = manifest::bytes_of(&returned)?;
        let text = manifest::note_text(format, &origin(bundle.workspace), bundle.size, &bytes);
        let note = key.signs.sign_note(&text).map_err(|error| broken(&error))?;
        files.insert("return.json".to_owned(), bytes);
        files.insert("return.note".to_owned(), note.to_string().into_bytes());
        let packed = archive::pack(&files)?;
        Self::read(&packed)?;
        Ok(packed)
    }

    /// Opens a return. What it says is checked as far as it can be without the workspace.
    ///
    /// # Errors
    /// [`Refused`]: nothing of it is taken then.
    pub fn read(bytes: &[u8]) -> std::result::Result<Self, Refused> {
        let mut files = archive::unpack(bytes, |path| {
            matches!(path, "return.json" | "return.note" | "cosignature") || is_attachment(path)
        })?;
        let manifest = take(&mut files, "return.json")?;
        let note = take(&mut files, "return.note")?;
        let formats = [RETURN_FORMAT, RETURN_FORMAT_OF_ROWS];
        let returned: Return = manifest::parse("return.json", &formats, &manifest)?;
        listed_are(&returned.files, &files)?;
        let refused = |detail: &str| Refused::shape("return.json", detail);
        if returned.format != return_format(&returned.ops) {
            return Err(refused("of another version than what is said in it"));
        }
        let workspace = WorkspaceId::from_hex(&returned.workspace)
            .map_err(|_| refused("no id of a workspace"))?;
        let origin = origin(workspace);
        let (base_note, base) = manifest::head_in(&returned.base)?;
        if base.origin != origin {
            return Err(refused("the head is of another log"));
        }
        let keyed = |vkey: &str, what: &str, algorithm| {
            VerifierKey::parse(vkey)
                .ok()
                .filter(|key| {
                    key.algorithm() == algorithm && key.name() == format!("{origin}/{what}")
                })
                .ok_or_else(|| refused("a key of the reviewer is none"))
        };
        let key = keyed(&returned.reviewer.key, "return", Algorithm::Ed25519)?;
        let cosigner = keyed(
            &returned.reviewer.cosigner,
            "cosigner",
            Algorithm::Cosignature,
        )?;
        if key.public() == cosigner.public() {
            return Err(refused("one key for two meanings"));
        }
        let note = Note::parse(&note).map_err(|error| Refused::shape("return.note", error))?;
        if note.text() != manifest::note_text(&returned.format, &origin, base.size, &manifest) {
            return Err(Refused::Signature);
        }
        note.verify(std::slice::from_ref(&key))
            .map_err(|_| Refused::Signature)?;
        let cosigned = take(&mut files, "cosignature")?;
        let cosigned =
            Note::parse(&cosigned).map_err(|error| Refused::shape("cosignature", error))?;
        let same = cosigned.text() == base_note.text()
            && cosigned.signatures().starts_with(base_note.signatures())
            && cosigned.signatures().len() == base_note.signatures().len() + 1;
        let signers = cosigned
            .verify(std::slice::from_ref(&cosigner))
            .map_err(|_| Refused::Signature)?;
        let time = signers.first().and_then(|signer| signer.time);
        let cosigned_at = time
            .and_then(|seconds| i64::try_from(seconds).ok())
            .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
            .filter(|_| same)
            .ok_or(Refused::Signature)?;
        let contents = contents(&mut files)?;
        if let Some(name) = files.keys().next() {
            return Err(Refused::Name(name.clone()));
        }
        let read = Self {
            id: returned.id,
            bundle: returned.bundle,
            workspace,
            reviewer: returned.reviewer.name,
            fingerprint: fingerprint(&key.public()),
            key: Sha256Hex(key.public()),
            cosigner: Sha256Hex(cosigner.public()),
            base,
            cosigned_head: cosigned.to_string(),
            cosigned_at,
            made: returned.made,
            ops: returned.ops,
            digest: super::bundle::digest(&manifest),
            contents,
        };
        read.check()?;
        Ok(read)
    }

    fn check(&self) -> std::result::Result<(), Refused> {
        let refused = |detail: &str| Refused::shape("return.json", detail);
        if self.ops.len() > MOST_OPS || self.reviewer.is_empty() {
            return Err(refused("more than one review says, or nobody who says it"));
        }
        let mut said = std::collections::HashSet::new();
        for op in &self.ops {
            op.check()?;
            if !said.insert(op.uuid) {
                return Err(refused("an id twice"));
            }
            if let Some(sha256) = &op.sha256 {
                let content = self
                    .content(sha256)
                    .ok_or_else(|| refused("a file is missing"))?;
                let size = u64::try_from(content.len()).unwrap_or(u64::MAX);
                if size > attachment::LARGEST || attachment::is_program(content) {
                    return Err(Refused::Name(op.name.to_string()));
                }
            }
        }
        let attached = |name: &String| {
            self.ops.iter().any(|op| {
                op.sha256
                    .is_some_and(|it| tilsyn_trail::to_hex(&it.0) == *name)
            })
        };
        match self.contents.keys().find(|name| !attached(name)) {
            None => Ok(()),
            Some(name) => Err(Refused::Name(name.clone())),
        }
    }

    /// The content of a file in it.
    #[must_use]
    pub fn content(&self, sha256: &Sha256Hex) -> Option<&[u8]> {
        self.contents
            .get(&tilsyn_trail::to_hex(&sha256.0))
            .map(Vec::as_slice)
    }
}
