//! The files that are known as one's own: made here, copied here, or taken over in so many words. Kept are digests of
//! their paths and the ids of their workspaces, one small file each, so that two programs never write the same one.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tilsyn_trail::WorkspaceId;

use crate::error::Result;
use crate::keyring::private_folder;
use crate::passing::{Standing, write_whole};

/// A folder of files known as one's own.
#[derive(Debug, Clone)]
pub struct OwnFiles {
    folder: PathBuf,
}

impl OwnFiles {
    /// The files in this folder; it is made when the first is kept.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    fn mark(&self, file: &Path) -> Result<PathBuf> {
        let path = fs::canonicalize(file)?;
        let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
        Ok(self.folder.join(tilsyn_trail::to_hex(&digest)))
    }

    /// The workspace that is known to lie in this file; none for a file that is not known.
    ///
    /// # Errors
    /// [`crate::Error::NoSuchFile`]; what keeps it from being read.
    pub fn workspace_of(&self, file: &Path) -> Result<Option<WorkspaceId>> {
        // A link to it is taken for it: it leads to where it lies.
        match fs::read_to_string(self.mark(file)?) {
            Ok(text) => Ok(WorkspaceId::from_hex(text.trim()).ok()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// From now on this file is known as one's own, with this workspace in it.
    ///
    /// # Errors
    /// What keeps it from being written.
    pub fn keep(&self, file: &Path, workspace: WorkspaceId) -> Result<()> {
        let mark = self.mark(file)?;
        let text = workspace.to_hex();
        if fs::read_to_string(&mark).is_ok_and(|kept| kept == text) {
            return Ok(());
        }
        private_folder(&self.folder)?;
        write_whole(&mark, text.as_bytes(), Standing::Replaced)
    }
}
