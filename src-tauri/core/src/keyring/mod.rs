//! Where an author's signing key lies on this machine: in the keychain of the desktop, or, where there is none, in a
//! file under a passphrase (trust brief 1.4). One key per person and workspace, so that a public key links nobody
//! across workspaces.
//!
//! Reading a workspace never needs a key: whatever keeps one from being had is told when somebody wants to write. The
//! key never enters the workspace file.

mod keychain;
mod passphrase;
mod sealed;
mod seed;
mod signers;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use keyring_core::CredentialStore;
use tilsyn_trail::WorkspaceId;

pub use keychain::SERVICE;
pub use passphrase::Passphrase;
pub use sealed::WorkFactor;
pub(crate) use sealed::private_folder;
pub use seed::Seed;
pub use signers::Signers;

use crate::actor::{Author, Role};
use crate::error::{Error, Result};
use crate::macros::codes;
use crate::record::RecordId;
use crate::value::Sha256Hex;
use crate::workspace::{Workspace, signing_key};
use keychain::Keychain;
use sealed::KeyFiles;

codes! {
    /// What stands between a person and the signing keys on this machine.
    pub enum KeyState {
        /// Nothing: the desktop has a keychain, and it answers.
        Keychain = "keychain",
        /// The keychain is locked, or somebody said no when it asked.
        KeychainLocked = "keychain_locked",
        /// There is no keychain, and no passphrase was chosen yet.
        PassphraseNew = "passphrase_new",
        /// There is no keychain; the passphrase of the key files is needed.
        PassphraseNeeded = "passphrase_needed",
        /// The passphrase was typed; the key files are open until the program ends.
        Unlocked = "unlocked",
    }
}

codes! {
    /// Where a key is locked away.
    pub enum KeyPlace {
        /// In the keychain.
        Keychain = "keychain",
        /// In a file under a passphrase.
        File = "file",
    }
}

/// The signing keys of one person at one machine.
#[derive(Debug)]
pub struct Keyring {
    keychain: Keychain,
    files: KeyFiles,
    /// The passphrase of the files, asked once in the life of the program.
    passphrase: Mutex<Option<Passphrase>>,
}

/// What was there before a key was kept.
enum Before {
    Keychain(Option<Seed>),
    File(Option<Vec<u8>>),
}

/// What looking for a key gave.
enum Found {
    /// The key that is enrolled.
    Key(Seed),
    /// A key of this person, but another is enrolled now.
    Other,
    /// None.
    Nothing,
}

impl Keyring {
    /// Keys in files in this folder; it is made when the first is kept.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            keychain: Keychain::new(Box::new(|| None)),
            files: KeyFiles::new(folder.into(), WorkFactor::PRODUCT),
            passphrase: Mutex::new(None),
        }
    }

    /// The same, with the keychain of the desktop before the files. It is reached when a key is first needed.
    #[must_use]
    pub fn with_keychain(
        mut self,
        reach: impl FnOnce() -> Option<Arc<CredentialStore>> + Send + 'static,
    ) -> Self {
        self.keychain = Keychain::new(Box::new(reach));
        self
    }

    /// The same, with files that cost this much to guess at: for tests.
    #[must_use]
    pub fn with_work_factor(mut self, work: WorkFactor) -> Self {
        self.files = self.files.with_work_factor(work);
        self
    }

    /// What stands between a person and their keys.
    pub fn state(&self) -> KeyState {
        if self.keychain.exists() && !self.keychain.is_shut() {
            KeyState::Keychain
        } else if self.passphrase().is_some() {
            KeyState::Unlocked
        } else if self.keychain.exists() {
            KeyState::KeychainLocked
        } else if self.files.any().is_some() {
            KeyState::PassphraseNeeded
        } else {
            KeyState::PassphraseNew
        }
    }

    /// Takes the passphrase of the key files, for as long as the program runs. If there is no file yet, it is chosen
    /// with this.
    ///
    /// # Errors
    /// [`Error::KeyPassphrase`] if the files are under another; [`Error::PassphraseShort`] if it is too short to be
    /// chosen.
    pub fn unlock(&self, passphrase: Passphrase) -> Result<KeyState> {
        match self.files.any() {
            Some(file) => self.files.try_on(&file, &passphrase)?,
            None => passphrase.fit_to_choose()?,
        }
        *self
            .passphrase
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(passphrase);
        Ok(self.state())
    }

    /// Whether a new key could be kept as things stand: to be asked before anything is made that needs one.
    ///
    /// # Errors
    /// [`Error::KeyLocked`] while a passphrase is needed.
    pub fn ready(&self) -> Result<()> {
        match self.state() {
            KeyState::Keychain | KeyState::KeychainLocked | KeyState::Unlocked => Ok(()),
            KeyState::PassphraseNew | KeyState::PassphraseNeeded => {
                Err(Error::KeyLocked(KeyPlace::File))
            }
        }
    }

    /// Keeps a key, in place of one that this person had: in the keychain; in a file under the passphrase if there is
    /// no keychain, or if it is locked and the passphrase was typed.
    ///
    /// # Errors
    /// [`Error::KeyLocked`], [`Error::Keychain`]; what keeps a file from being written.
    pub fn keep(&self, workspace: WorkspaceId, actor: RecordId, seed: &Seed) -> Result<()> {
        self.replace(workspace, actor, seed).map(drop)
    }

    /// Keeps a key before the work that enrols it is done, so that no head is ever signed with a key that was not
    /// kept; if the work fails, what was there before is there again.
    ///
    /// # Errors
    /// As for [`Self::keep`]; what the work returns.
    pub fn keeping<T, E: From<Error>>(
        &self,
        workspace: WorkspaceId,
        actor: RecordId,
        seed: &Seed,
        work: impl FnOnce() -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let before = self.replace(workspace, actor, seed)?;
        let done = work();
        if done.is_err() {
            // The first error is the one to tell.
            drop(self.put_back(workspace, actor, before));
        }
        done
    }

    /// The key of somebody who is enrolled nowhere: a reviewer.
    ///
    /// # Errors
    /// [`Error::KeyLocked`], [`Error::Keychain`]; [`Error::Kept`] if what is kept is no key.
    pub(crate) fn seed(&self, workspace: WorkspaceId, actor: RecordId) -> Result<Option<Seed>> {
        match self.keychain.get(&entry_name(workspace, actor)) {
            Ok(None) => self.in_file(workspace, actor),
            Err(error) if self.files.has(workspace, actor) => {
                self.in_file(workspace, actor).map_err(|_| error)
            }
            found => found,
        }
    }

    /// The people of a workspace who can sign on this machine, in the order of their enrolment.
    ///
    /// # Errors
    /// [`Error::Damaged`], about the workspace. What keeps a key from being had is no error here: see
    /// [`Self::signers`].
    pub fn authors(&self, workspace: &Workspace) -> Result<Vec<Author>> {
        self.signers(workspace).map(|signers| signers.authors)
    }

    /// Who can sign here, and why somebody cannot.
    ///
    /// # Errors
    /// [`Error::Damaged`], about the workspace.
    pub fn signers(&self, workspace: &Workspace) -> Result<Signers> {
        let mut signers = Signers::default();
        let first = workspace.first_author()?;
        for (id, actor) in workspace.actors()? {
            let Some(enrolled) = actor.public_key else {
                continue;
            };
            let obstacle = if actor.key_revoked_at.is_some() {
                self.has(workspace.id(), id).then_some(Error::KeyRevoked)
            } else {
                match self.find(workspace, id, enrolled) {
                    Ok(Found::Key(seed)) => {
                        let key = signing_key(workspace.id(), id, first == Some(id), seed.bytes())?;
                        let role = actor.role.unwrap_or(Role::Auditor);
                        signers.authors.push(Author { id, role, key });
                        None
                    }
                    Ok(Found::Other) => Some(Error::KeyReplaced),
                    Ok(Found::Nothing) => None,
                    Err(error) => Some(error),
                }
            };
            if let Some(error) = obstacle {
                signers.obstacles.push((id, error));
            }
        }
        Ok(signers)
    }

    /// Why nobody can write in this workspace at this machine.
    pub fn why_not(&self, workspace: &Workspace) -> Error {
        self.signers(workspace)
            .map_or_else(|error| error, Signers::why_not)
    }

    /// Looks for the key that is enrolled: what everybody has, the keychain, the file, the file of an earlier build.
    fn find(&self, workspace: &Workspace, actor: RecordId, enrolled: Sha256Hex) -> Result<Found> {
        let id = workspace.id();
        let sample = Seed::of_sample(id, actor);
        if public_half(id, actor, &sample) == Some(enrolled) {
            return Ok(Found::Key(sample));
        }
        let fits = |seed: &Seed| public_half(id, actor, seed) == Some(enrolled);
        let mut other = false;
        let mut trouble = None;
        let mut looked = |answer: Result<Option<Seed>>| match answer {
            Ok(Some(seed)) if fits(&seed) => Some(seed),
            Ok(seed) => {
                other |= seed.is_some();
                None
            }
            Err(error) => {
                trouble.get_or_insert(error);
                None
            }
        };
        if let Some(seed) = looked(self.keychain.get(&entry_name(id, actor))) {
            self.clear_plain(id, actor, &seed);
            return Ok(Found::Key(seed));
        }
        if let Some(seed) = looked(self.in_file(id, actor)) {
            self.clear_plain(id, actor, &seed);
            return Ok(Found::Key(seed));
        }
        if let Some(seed) = looked(self.files.plain(id, actor)) {
            // Moved where that is possible; until then it is used as it lies there.
            if self.keep(id, actor, &seed).is_ok() {
                self.clear_plain(id, actor, &seed);
            }
            return Ok(Found::Key(seed));
        }
        match trouble {
            Some(error) => Err(error),
            None if other => Ok(Found::Other),
            None => Ok(Found::Nothing),
        }
    }

    fn in_file(&self, workspace: WorkspaceId, actor: RecordId) -> Result<Option<Seed>> {
        if !self.files.has(workspace, actor) {
            return Ok(None);
        }
        match self.passphrase() {
            Some(passphrase) => self.files.get(workspace, actor, &passphrase),
            None => Err(Error::KeyLocked(KeyPlace::File)),
        }
    }

    /// Takes away the file of an earlier build once its key is kept elsewhere; not if it holds another.
    fn clear_plain(&self, workspace: WorkspaceId, actor: RecordId, kept: &Seed) {
        if let Ok(Some(plain)) = self.files.plain(workspace, actor)
            && plain.bytes() == kept.bytes()
        {
            // What cannot be taken away now is tried again when the key is next needed.
            drop(self.files.forget_plain(workspace, actor));
        }
    }

    /// Whether some key of this person is here, whatever it is worth.
    fn has(&self, workspace: WorkspaceId, actor: RecordId) -> bool {
        self.files.has(workspace, actor)
            || matches!(self.files.plain(workspace, actor), Ok(Some(_)))
            || matches!(
                self.keychain.get(&entry_name(workspace, actor)),
                Ok(Some(_))
            )
    }

    fn replace(&self, workspace: WorkspaceId, actor: RecordId, seed: &Seed) -> Result<Before> {
        if self.keychain.exists() {
            match self.keep_in_keychain(&entry_name(workspace, actor), seed) {
                Err(Error::KeyLocked(_)) if self.passphrase().is_some() => {}
                kept => return kept,
            }
        }
        let passphrase = self.passphrase().ok_or(Error::KeyLocked(KeyPlace::File))?;
        let before = self.files.bytes(workspace, actor)?;
        self.files.set(workspace, actor, seed, &passphrase)?;
        Ok(Before::File(before))
    }

    fn keep_in_keychain(&self, name: &str, seed: &Seed) -> Result<Before> {
        let before = self.keychain.get(name)?;
        self.keychain.set(name, seed)?;
        Ok(Before::Keychain(before))
    }

    fn put_back(&self, workspace: WorkspaceId, actor: RecordId, before: Before) -> Result<()> {
        let name = entry_name(workspace, actor);
        match before {
            Before::Keychain(Some(seed)) => self.keychain.set(&name, &seed),
            Before::Keychain(None) => self.keychain.forget(&name),
            Before::File(Some(file)) => self.files.put(workspace, actor, &file),
            Before::File(None) => self.files.forget(workspace, actor),
        }
    }

    fn passphrase(&self) -> Option<Passphrase> {
        self.passphrase
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// Whether a key is one that everybody has who has the file: that of a person of the sample. What it signs proves
/// nothing.
#[must_use]
pub fn is_public_knowledge(workspace: WorkspaceId, actor: RecordId, key: Sha256Hex) -> bool {
    public_half(workspace, actor, &Seed::of_sample(workspace, actor)) == Some(key)
}

/// The public half of a key. Under which name it signs is no part of it.
#[must_use]
pub fn public_half(workspace: WorkspaceId, actor: RecordId, seed: &Seed) -> Option<Sha256Hex> {
    signing_key(workspace, actor, false, seed.bytes())
        .ok()
        .map(|key| Sha256Hex(key.verifier().public()))
}

/// The user under which a key stands in a keychain.
fn entry_name(workspace: WorkspaceId, actor: RecordId) -> String {
    format!("{}/{}", workspace.to_hex(), actor.0.simple())
}
