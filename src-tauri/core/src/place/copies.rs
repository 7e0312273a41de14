//! Working copies: the file on this machine that is worked on in the place of one on a network or in a cloud, and the
//! paper beside it, which says where it came from and which head the original had when it was last looked at.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::{HeadOutcome, HeldHead, WorkspaceId, to_hex};

use super::Place;
use crate::error::{Error, Result};
use crate::keyring::private_folder;
use crate::macros::codes;
use crate::passing::{Standing, write_whole};
use crate::share::Refused;
use crate::stranger::{Door, Guest};
use crate::value::Sha256Hex;
use crate::workspace::{Entropy, Head, Workspace};

codes! {
    /// How a working copy stands to its original.
    pub enum CopyStanding {
        /// Both end at the same head.
        Same = "same",
        /// The copy goes on from the original: there is something to publish.
        Ahead = "ahead",
        /// The original goes on from the copy, which somebody still has open.
        Behind = "behind",
        /// Each went on by itself: they are merged before anything is published.
        Apart = "apart",
        /// The original cannot be read now.
        Unseen = "unseen",
    }
}

/// A folder of working copies.
#[derive(Debug, Clone)]
pub struct Copies {
    folder: PathBuf,
}

/// The paper beside a working copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paper {
    /// Where the original lies.
    original: PathBuf,
    /// The workspace in it.
    workspace: String,
    /// Events under the head that the original had when it was last looked at.
    size: u64,
    /// Root of it.
    root: Sha256Hex,
    /// The original as its folder showed it then: its length and when it was written.
    seen: (u64, u128),
}

/// A working copy. As long as one is held, nobody puts another in its place.
#[derive(Debug)]
pub struct WorkingCopy {
    /// The file on this machine.
    pub file: PathBuf,
    /// The file that it stands for.
    pub original: PathBuf,
    /// Where that lies.
    pub place: Place,
    /// How the two stand to each other.
    pub standing: CopyStanding,
    pub(super) folder: PathBuf,
    pub(super) workspace: WorkspaceId,
    lock: fs::File,
}

/// An original that was taken in, so that something is merged into it.
#[derive(Debug)]
pub struct Taken {
    /// What was taken in.
    pub guest: Guest,
    /// The original as its folder showed it before.
    seen: (u64, u128),
}

impl Copies {
    /// The working copies in this folder; it is made with the first.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    fn folder_of(&self, original: &Path) -> PathBuf {
        let digest = Sha256::digest(plain(original).as_os_str().as_encoded_bytes());
        self.folder.join(to_hex(&digest))
    }

    /// The workspace of which there is a working copy of this file.
    ///
    /// # Errors
    /// [`Error::Kept`] if its paper cannot be read.
    pub(crate) fn workspace_of(&self, original: &Path) -> Result<Option<WorkspaceId>> {
        let Some(paper) = Paper::read(&self.folder_of(original))? else {
            return Ok(None);
        };
        Ok(WorkspaceId::from_hex(&paper.workspace).ok())
    }

    /// The working copy of a file that is one's own, made or brought up to date where nothing of one's own is lost by it.
    /// None if another workspace lies there now: then that was taken in, and is told.
    ///
    /// # Errors
    /// What keeps the original from being taken in, if there is no copy yet.
    pub(crate) fn open(
        &self,
        door: &Door,
        original: &Path,
        place: Place,
        known: WorkspaceId,
        entropy: &mut dyn Entropy,
    ) -> Result<std::result::Result<WorkingCopy, Guest>> {
        let folder = self.folder_of(original);
        private_folder(&self.folder)?;
        private_folder(&folder)?;
        let lock = fs::OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join("lock"))?;
        let name = original.file_name().ok_or(Error::NoSuchFile)?;
        let mut copy = WorkingCopy {
            file: folder.join(name),
            original: plain(original),
            place,
            standing: CopyStanding::Same,
            folder,
            workspace: known,
            lock,
        };
        let stood = copy.stand(door, entropy)?;
        // Held from now on, together with whoever else works on it.
        copy.lock.lock_shared()?;
        Ok(match stood {
            None => Ok(copy),
            Some(other) => Err(other),
        })
    }
}

impl WorkingCopy {
    /// Its workspace.
    #[must_use]
    pub const fn workspace(&self) -> WorkspaceId {
        self.workspace
    }

    /// How they stand while this window writes: what was seen of the original last is not looked at again.
    ///
    /// # Errors
    /// [`Error::Kept`] if the paper cannot be read.
    pub fn standing_at(&self, head: &Head) -> Result<CopyStanding> {
        Ok(match (self.standing, Paper::read(&self.folder)?) {
            (CopyStanding::Same | CopyStanding::Ahead, Some(paper)) => {
                if (head.size, head.root) == (paper.size, paper.root.0) {
                    CopyStanding::Same
                } else {
                    CopyStanding::Ahead
                }
            }
            (CopyStanding::Behind, Some(paper)) if head.size > paper.size => CopyStanding::Apart,
            (standing, _) => standing,
        })
    }

    /// Looks at the original again, unless its folder shows it as it was, and says how the two stand to each other.
    ///
    /// # Errors
    /// As for [`Door::take_in`], if there is no copy yet; what keeps the copy from being read.
    pub fn look_again(&mut self, door: &Door, entropy: &mut dyn Entropy) -> Result<CopyStanding> {
        let guest = self.stand(door, entropy);
        self.lock.lock_shared()?;
        drop(guest?);
        Ok(self.standing)
    }

    /// What was taken in of another workspace, if that lies there now.
    fn stand(&mut self, door: &Door, entropy: &mut dyn Entropy) -> Result<Option<Guest>> {
        let paper = Paper::read(&self.folder)?.filter(|_| self.file.exists());
        let seen = seen(&self.original);
        if let (Some(paper), Ok(seen)) = (&paper, &seen)
            && paper.seen == *seen
        {
            let head = Workspace::open_read_only(&self.file)?.head()?;
            let same = head.size == paper.size && head.root == paper.root.0;
            self.standing = if same {
                CopyStanding::Same
            } else {
                CopyStanding::Ahead
            };
            return Ok(None);
        }
        let taken = seen.and_then(|seen| Ok((seen, door.take_in(&self.original, entropy)?)));
        let (seen, guest) = match taken {
            Ok(taken) => taken,
            // There is work in the copy, and it can go on; what is wrong with the original is told by publishing.
            Err(_) if paper.is_some() => {
                self.standing = CopyStanding::Unseen;
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        if guest.workspace != self.workspace {
            if paper.is_some() {
                self.standing = CopyStanding::Unseen;
            }
            return Ok(Some(guest));
        }
        if paper.is_none() {
            // Two programs may be about to make it: one does.
            self.lock.try_lock().map_err(|_| Error::Locked)?;
            let made = match Paper::read(&self.folder)? {
                Some(_) if self.file.exists() => Ok(()),
                _ => self.put(&guest, seen),
            };
            self.lock.unlock()?;
            made?;
            self.standing = CopyStanding::Same;
            return Ok(None);
        }
        self.standing = self.compared(&guest)?;
        match self.standing {
            // Nothing was written here since: the newer one is taken, if nobody has the older one open.
            CopyStanding::Behind if guest.holds() && self.lock.try_lock().is_ok() => {
                self.put(&guest, seen)?;
                self.standing = CopyStanding::Same;
                self.lock.unlock()?;
            }
            CopyStanding::Same | CopyStanding::Ahead => self.write_paper(&guest.head, seen)?,
            CopyStanding::Behind | CopyStanding::Apart | CopyStanding::Unseen => {}
        }
        Ok(None)
    }

    /// How the copy stands to what was taken in of the original.
    pub(super) fn compared(&self, guest: &Guest) -> Result<CopyStanding> {
        let ours = Workspace::open_read_only(&self.file)?;
        let head = ours.head()?;
        if (head.size, head.root) == (guest.head.size, guest.head.root) {
            return Ok(CopyStanding::Same);
        }
        if ours.compare_head(&held(&guest.head))? == HeadOutcome::Agrees {
            return Ok(CopyStanding::Ahead);
        }
        let theirs = Workspace::open_read_only(&guest.file)?;
        Ok(
            if theirs.compare_head(&held(&head))? == HeadOutcome::Agrees {
                CopyStanding::Behind
            } else {
                CopyStanding::Apart
            },
        )
    }

    /// Puts what was taken in in the place of the copy. The paper last: a copy without one is made anew.
    fn put(&self, guest: &Guest, seen: (u64, u128)) -> Result<()> {
        fs::File::open(&guest.file)?.sync_all()?;
        fs::rename(&guest.file, &self.file)?;
        self.write_paper(&guest.head, seen)
    }

    pub(super) fn write_paper(&self, head: &Head, seen: (u64, u128)) -> Result<()> {
        let paper = Paper {
            original: self.original.clone(),
            workspace: self.workspace.to_hex(),
            size: head.size,
            root: Sha256Hex(head.root),
            seen,
        };
        let text = serde_json::to_vec(&paper)
            .map_err(|_| Error::Internal("the paper of a working copy could not be written"))?;
        write_whole(&self.folder.join("paper.json"), &text, Standing::Replaced)
    }

    /// Takes in the original, to merge the copy into it.
    ///
    /// # Errors
    /// As for [`Door::take_in`]; [`Refused::BranchOtherWorkspace`] if another register lies there now.
    pub fn take_original(&self, door: &Door, entropy: &mut dyn Entropy) -> Result<Taken> {
        let seen = seen(&self.original)?;
        let guest = door.take_in(&self.original, entropy)?;
        if guest.workspace != self.workspace {
            return Err(Refused::BranchOtherWorkspace.into());
        }
        if !guest.holds() {
            return Err(Error::TrailBroken(guest.verdict));
        }
        Ok(Taken { guest, seen })
    }

    /// Puts the published line, on which what was only here goes on since, in the place of the copy. `set_aside` keeps the
    /// copy as it was beside it: for what could not be merged.
    ///
    /// # Errors
    /// [`Error::Locked`] while another window or program has the copy open.
    pub fn go_on_from(&mut self, joined: &Taken, set_aside: bool) -> Result<Option<PathBuf>> {
        self.lock.unlock()?;
        let alone = self.lock.try_lock().map_err(|_| Error::Locked);
        let done = alone.and_then(|()| self.replaced_by(joined, set_aside));
        self.lock.unlock()?;
        self.lock.lock_shared()?;
        done
    }

    fn replaced_by(&mut self, joined: &Taken, set_aside: bool) -> Result<Option<PathBuf>> {
        let aside = if set_aside {
            let head = Workspace::open_read_only(&self.file)?.head()?;
            let root = to_hex(&head.root);
            let short = root.get(..8).unwrap_or(&root);
            let kept = self
                .folder
                .join(format!("set-aside-{}-{short}.tilsyn", head.size));
            fs::copy(&self.file, &kept)?;
            fs::File::open(&kept)?.sync_all()?;
            Some(kept)
        } else {
            None
        };
        // The head of the original is the one that was taken in; what was merged since is in the file alone.
        self.put(&joined.guest, joined.seen)?;
        self.standing = CopyStanding::Ahead;
        Ok(aside)
    }
}

impl Paper {
    fn read(folder: &Path) -> Result<Option<Self>> {
        match fs::read(folder.join("paper.json")) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map(Some)
                .map_err(|_| Error::Kept("the paper of a working copy")),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// A file as its folder shows it.
pub(super) fn seen(file: &Path) -> Result<(u64, u128)> {
    let there = fs::symlink_metadata(file)?;
    if !there.is_file() {
        return Err(Refused::NoFile.into());
    }
    let written = there.modified()?;
    let since = written
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    Ok((there.len(), since.as_nanos()))
}

fn held(head: &Head) -> HeldHead {
    HeldHead {
        label: "original".to_owned(),
        size: head.size,
        root: head.root,
    }
}

/// The path of a file without links, also while its folder cannot be reached.
fn plain(file: &Path) -> PathBuf {
    fs::canonicalize(file)
        .or_else(|_| std::path::absolute(file))
        .unwrap_or_else(|_| file.to_owned())
}
