//! Where an author's signing key lies on this machine: one file per author and workspace, readable by its owner only.
//!
//! Reading a workspace never needs a key. The key never enters the workspace file.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use tilsyn_trail::WorkspaceId;

use crate::actor::{Author, Role};
use crate::error::{Error, Result};
use crate::record::RecordId;
use crate::workspace::{Workspace, signing_key};

/// A folder of keys.
#[derive(Debug, Clone)]
pub struct Keyring {
    folder: PathBuf,
}

impl Keyring {
    /// The keys in this folder; it is made when the first key is kept.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    fn path(&self, workspace: WorkspaceId, actor: RecordId) -> PathBuf {
        self.folder
            .join(workspace.to_hex())
            .join(format!("{}.key", actor.0.simple()))
    }

    /// Keeps a key. A key that is there already is not overwritten.
    ///
    /// # Errors
    /// What keeps the file from being written.
    pub fn keep(&self, workspace: WorkspaceId, actor: RecordId, seed: &[u8; 32]) -> Result<()> {
        let path = self.path(workspace, actor);
        if let Some(folder) = path.parent() {
            private_folder(folder)?;
        }
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let mut file = options.open(&path)?;
        file.write_all(seed)?;
        file.sync_all()?;
        Ok(())
    }

    /// The seed of a key, if it lies on this machine.
    ///
    /// # Errors
    /// [`Error::Kept`] if the file is not a key.
    pub fn seed(&self, workspace: WorkspaceId, actor: RecordId) -> Result<Option<[u8; 32]>> {
        match fs::read(self.path(workspace, actor)) {
            Ok(bytes) => bytes
                .try_into()
                .map(Some)
                .map_err(|_| Error::Kept("a signing key")),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The people of a workspace who can sign on this machine, in the order of their enrolment.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn authors(&self, workspace: &Workspace) -> Result<Vec<Author>> {
        let mut found = Vec::new();
        for (place, (id, actor)) in workspace.actors()?.into_iter().enumerate() {
            let Some(seed) = self.seed(workspace.id(), id)? else {
                continue;
            };
            let key = signing_key(workspace.id(), id, place == 0, &seed)?;
            // A key that is not the one enrolled would make heads that nobody can verify.
            if actor.public_key.map(|key| key.0) == Some(key.verifier().public()) {
                found.push(Author {
                    id,
                    role: actor.role.unwrap_or(Role::Auditor),
                    key,
                });
            }
        }
        Ok(found)
    }
}

/// Makes a folder that only its owner can enter.
pub(crate) fn private_folder(folder: &std::path::Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
