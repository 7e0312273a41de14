//! Heads seen: the largest signed head of each workspace that this user has met, kept outside the file, so that an
//! older or other copy put in its place shows when it is opened.

use std::fs;
use std::path::PathBuf;

use tilsyn_trail::{Checkpoint, HeldHead, Note, WorkspaceId};

use crate::error::{Error, Result};
use crate::keyring::private_folder;
use crate::workspace::Head;

/// A folder of heads.
#[derive(Debug, Clone)]
pub struct HeadsSeen {
    folder: PathBuf,
}

impl HeadsSeen {
    /// The heads in this folder; it is made when the first is kept.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    fn path(&self, workspace: WorkspaceId) -> PathBuf {
        self.folder.join(format!("{}.note", workspace.to_hex()))
    }

    /// The head seen last, if any.
    ///
    /// # Errors
    /// [`Error::Kept`] if what is kept is no head.
    pub fn last(&self, workspace: WorkspaceId) -> Result<Option<HeldHead>> {
        let note = match fs::read(self.path(workspace)) {
            Ok(note) => note,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let refused = || Error::Kept("a head seen earlier");
        let parsed = Note::parse(&note).map_err(|_| refused())?;
        // It was verified before it was kept, and lies where only its owner writes.
        let checkpoint = Checkpoint::parse(parsed.text()).map_err(|_| refused())?;
        Ok(Some(HeldHead {
            label: "seen".to_owned(),
            size: checkpoint.size,
            root: checkpoint.root,
        }))
    }

    /// Keeps a head that was verified, in place of a smaller one.
    ///
    /// # Errors
    /// What keeps the file from being written.
    pub fn keep(&self, workspace: WorkspaceId, head: &Head) -> Result<()> {
        if self
            .last(workspace)?
            .is_some_and(|held| held.size >= head.size)
        {
            return Ok(());
        }
        private_folder(&self.folder)?;
        let path = self.path(workspace);
        let passing = path.with_extension("part");
        fs::write(&passing, &head.note)?;
        fs::File::open(&passing)?.sync_all()?;
        fs::rename(&passing, &path)?;
        Ok(())
    }
}
