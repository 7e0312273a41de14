//! The private folder in which a stranger's file is taken in. It goes with whoever holds it; what a program that was
//! ended left behind goes when the next one begins.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::keyring::private_folder;
use crate::workspace::Entropy;

/// A private folder; it is removed with everything in it when this is dropped.
#[derive(Debug)]
pub struct Room {
    folder: PathBuf,
    mark: PathBuf,
    /// Held locked as long as the room is in use.
    lock: Option<fs::File>,
}

impl Room {
    /// A new one among others, under a name that nobody guesses.
    ///
    /// # Errors
    /// What keeps it from being made.
    pub fn new(among: &Path, entropy: &mut dyn Entropy) -> Result<Self> {
        let mut random = [0_u8; 16];
        entropy.fill(&mut random)?;
        let name = tilsyn_trail::to_hex(&random);
        private_folder(among)?;
        let mark = among.join(format!("{name}.lock"));
        let lock = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&mark)?;
        lock.try_lock().map_err(|_| Error::Locked)?;
        let room = Self {
            folder: among.join(name),
            mark,
            lock: Some(lock),
        };
        fs::create_dir(&room.folder)?;
        private_folder(&room.folder)?;
        Ok(room)
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Takes away what is in it.
    pub(super) fn empty(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        for entry in entries.flatten() {
            drop(fs::remove_file(entry.path()));
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // What cannot be removed now is removed when the next program begins.
        drop(fs::remove_dir_all(&self.folder));
        drop(self.lock.take());
        drop(fs::remove_file(&self.mark));
    }
}

/// Removes the rooms that nobody uses any more: those of programs that were ended.
pub fn sweep(among: &Path) {
    let Ok(entries) = fs::read_dir(among) else {
        return;
    };
    for mark in entries.flatten().map(|entry| entry.path()) {
        if mark.extension().is_none_or(|it| it != "lock") {
            continue;
        }
        let Ok(lock) = fs::OpenOptions::new().write(true).open(&mark) else {
            continue;
        };
        if lock.try_lock().is_ok() {
            drop(fs::remove_dir_all(mark.with_extension("")));
            drop(lock);
            drop(fs::remove_file(&mark));
        }
    }
}
