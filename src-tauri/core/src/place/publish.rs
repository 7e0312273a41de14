//! A working copy goes back to where it came from: the whole file or nothing, and never over what somebody else put
//! there meanwhile. The head of the original is what says whether it is still the one that was taken.

use std::ffi::OsString;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};
use tilsyn_trail::to_hex;

use super::copies::seen;
use super::{CopyStanding, WorkingCopy};
use crate::error::{Error, Result};
use crate::passing::{Standing, write_whole};
use crate::share::Refused;
use crate::stranger::Door;
use crate::workspace::{Entropy, Head, Workspace};

/// After this long, what somebody began to publish and did not end is taken away.
const GIVEN_UP: i64 = 10 * 60;

/// What publishing did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The head that the original has now.
    pub head: Head,
    /// Events that it did not have before.
    pub events: u64,
}

impl WorkingCopy {
    /// Writes the copy over its original. What is there is taken in first, like a stranger's file: only when it is a
    /// beginning of the copy does the copy go there, under another name in the same folder, synchronised to the disk,
    /// compared, and then in one step under the name of the original. Whenever it is ended, the original is the old one or
    /// the new one.
    ///
    /// # Errors
    /// [`Refused::WentOn`] if the original went on: then the two are merged first. [`Refused::BeingPublished`] while
    /// somebody else publishes; [`Refused::OtherWorkspace`] if another register lies there now; [`Error::TrailBroken`] for
    /// a copy whose trail does not hold; as for [`Door::take_in`].
    pub fn publish(
        &mut self,
        door: &Door,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
    ) -> Result<Published> {
        let alone = fs::OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.folder.join("publishing"))?;
        alone.try_lock().map_err(|_| Refused::BeingPublished)?;
        let passing = self.claim(now, entropy)?;
        let done = self.publish_by(&passing, door, entropy);
        // After the last step there is nothing of that name any more; before it, nothing of it is of use.
        drop(fs::remove_file(&passing));
        drop(fs::remove_file(self.out()));
        done
    }

    fn publish_by(
        &mut self,
        passing: &Path,
        door: &Door,
        entropy: &mut dyn Entropy,
    ) -> Result<Published> {
        let before = digest(&self.original)?;
        let shown = seen(&self.original)?;
        let guest = door.take_in(&self.original, entropy)?;
        if guest.workspace != self.workspace {
            return Err(Refused::OtherWorkspace.into());
        }
        let ours = Workspace::open_read_only(&self.file)?;
        let head = ours.head()?;
        self.standing = self.compared(&guest)?;
        match self.standing {
            CopyStanding::Same => {
                self.write_paper(&guest.head, shown)?;
                return Ok(Published { head, events: 0 });
            }
            CopyStanding::Ahead => {}
            CopyStanding::Behind | CopyStanding::Apart | CopyStanding::Unseen => {
                return Err(Refused::WentOn.into());
            }
        }
        let check = ours.check(Vec::new(), &mut |_| true)?;
        if !matches!(check.code(), "VERIFIED" | "UNANCHORED" | "INCOMPLETE") {
            return Err(Error::TrailBroken(check.code().to_owned()));
        }
        let out = self.out();
        drop(fs::remove_file(&out));
        // Compact, and without anything of erased values; also when another window writes meanwhile.
        ours.save_copy(&out)?;
        let head = Workspace::open_read_only(&out)?.head()?;
        copy_into(&out, passing)?;
        // Who may read it is as before, where the file system lets it be said.
        drop(fs::set_permissions(
            passing,
            fs::metadata(&self.original)?.permissions(),
        ));
        if digest(passing)? != digest(&out)? {
            return Err(Error::Io(
                "what was written is not what is there".to_owned(),
            ));
        }
        beside_nothing(&self.original)?;
        if digest(&self.original)? != before {
            return Err(Refused::WentOn.into());
        }
        fs::rename(passing, &self.original)?;
        sync_folder(&self.original);
        self.write_paper(&head, seen(&self.original)?)?;
        self.standing = CopyStanding::Same;
        let events = head.size.saturating_sub(guest.head.size);
        Ok(Published { head, events })
    }

    fn out(&self) -> PathBuf {
        self.folder.join("out.tilsyn")
    }

    /// Makes the file under which the copy goes there. That it is there says to others that somebody publishes. One of
    /// ours that was left there goes; one of somebody else's when it was given up.
    fn claim(&self, now: DateTime<Utc>, entropy: &mut dyn Entropy) -> Result<PathBuf> {
        let folder = self.original.parent().ok_or(Error::NoSuchFile)?;
        let name = self
            .original
            .file_name()
            .ok_or(Error::NoSuchFile)?
            .to_string_lossy()
            .into_owned();
        let mark = self.mark(entropy)?;
        let begin = format!(".{name}.");
        let own = format!("{begin}{mark}.publishing");
        for entry in fs::read_dir(folder)?.flatten() {
            let found = entry.file_name().to_string_lossy().into_owned();
            if !found.starts_with(&begin) || !found.ends_with(".publishing") {
                continue;
            }
            let written: DateTime<Utc> = entry.metadata()?.modified()?.into();
            if found != own && (now - written).num_seconds() < GIVEN_UP {
                return Err(Refused::BeingPublished.into());
            }
            fs::remove_file(entry.path())?;
        }
        let passing = folder.join(own);
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&passing)?;
        Ok(passing)
    }
}

impl WorkingCopy {
    /// What tells this machine's copy from those of others: drawn once.
    fn mark(&self, entropy: &mut dyn Entropy) -> Result<String> {
        let kept = self.folder.join("mark");
        match fs::read_to_string(&kept) {
            Ok(mark) => Ok(mark),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let mut random = [0_u8; 8];
                entropy.fill(&mut random)?;
                let mark = to_hex(&random);
                write_whole(&kept, mark.as_bytes(), Standing::Replaced)?;
                Ok(mark)
            }
            Err(error) => Err(error.into()),
        }
    }
}

fn copy_into(from: &Path, to: &Path) -> Result<()> {
    let mut source = fs::File::open(from)?;
    let mut target = fs::OpenOptions::new().write(true).truncate(true).open(to)?;
    std::io::copy(&mut source, &mut target)?;
    target.flush()?;
    Ok(target.sync_all()?)
}

/// Whoever has the original open with a program that writes there leaves a journal beside it.
fn beside_nothing(original: &Path) -> Result<()> {
    for ending in ["-journal", "-wal", "-shm"] {
        let mut beside: OsString = original.as_os_str().to_owned();
        beside.push(ending);
        if fs::symlink_metadata(PathBuf::from(beside)).is_ok() {
            return Err(Refused::Sidecar.into());
        }
    }
    Ok(())
}

/// The step itself reaches the disk with its folder. Not every file system of a network can be asked for that.
fn sync_folder(file: &Path) {
    if cfg!(unix)
        && let Some(folder) = file.parent()
        && let Ok(folder) = fs::File::open(folder)
    {
        drop(folder.sync_all());
    }
}

fn digest(file: &Path) -> Result<String> {
    let mut file = fs::File::open(file)?;
    let mut state = Sha256::new();
    let mut part = vec![0_u8; 1 << 20];
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            return Ok(to_hex(&state.finalize()));
        }
        state.update(part.get(..read).unwrap_or_default());
    }
}
