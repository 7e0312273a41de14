//! What is made beside its place and put there when it is whole: a file, a folder, a new workspace. Whoever looks finds
//! what stood there before or all of the new, also after the power went.
//!
//! It is made in a folder of its own, `.NAME.N.part`. One that was left by a program that was ended goes when something
//! is made for the same place again: a lock in it tells whether its program is still at work.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::keyring::private_folder;

/// What becomes of a file that stands in the place already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It stays, and nothing is put there.
    Stays,
    /// It is replaced.
    Replaced,
}

/// Something that is being made. Dropped before it is put into its place, it takes everything with it.
#[derive(Debug)]
pub struct Passing {
    place: PathBuf,
    folder: PathBuf,
    /// Held as long as it is being made.
    lock: Option<fs::File>,
}

impl Passing {
    /// Begins beside the place where it is wanted.
    ///
    /// # Errors
    /// [`Error::NoSuchFile`] if the folder around the place is missing; what keeps a folder from being made there.
    pub fn beside(place: &Path) -> Result<Self> {
        sweep(place)?;
        for number in 0..1000 {
            let folder = place.with_file_name(format!("{}{number}.part", beginning(place)?));
            match fs::create_dir(&folder) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error.into()),
            }
            let mut passing = Self {
                place: place.to_owned(),
                folder,
                lock: None,
            };
            match passing.take() {
                // Somebody who swept took it for one that was left.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                taken => {
                    taken?;
                    return Ok(passing);
                }
            }
        }
        Err(Error::FileExists)
    }

    fn take(&mut self) -> io::Result<()> {
        let path = self.folder.join("lock");
        let lock = fs::File::create_new(&path)?;
        match lock.try_lock() {
            // Where files cannot be locked nothing is swept either.
            Ok(()) | Err(fs::TryLockError::Error(_)) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(io::ErrorKind::NotFound.into()),
        }
        fs::symlink_metadata(&path)?;
        self.lock = Some(lock);
        private_folder(&self.folder).map_err(|_| io::ErrorKind::PermissionDenied.into())
    }

    /// Where it is made: a file or a folder of this name, by whoever makes it.
    #[must_use]
    pub fn made(&self) -> PathBuf {
        self.folder.join("made")
    }

    /// Puts the file that was made, and synced, into its place.
    ///
    /// # Errors
    /// [`Error::FileExists`] if something stands there that stays; what keeps it from being put there.
    pub fn settle(self, standing: Standing) -> Result<()> {
        let made = self.made();
        let stays = standing == Standing::Stays;
        // A link fails where a file stands, also one that came meanwhile; not every file system knows links.
        if !(stays && fs::hard_link(&made, &self.place).is_ok()) {
            if stays && self.place.symlink_metadata().is_ok() {
                return Err(Error::FileExists);
            }
            fs::rename(&made, &self.place)?;
        }
        sync_around(&self.place)
    }

    /// Puts the folder that was made, and everything in it synced, into its place.
    ///
    /// # Errors
    /// [`Error::FileExists`] unless there is nothing or an empty folder; what keeps it from being put there.
    pub fn settle_folder(self) -> Result<()> {
        match fs::remove_dir(&self.place) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(_) => return Err(Error::FileExists),
        }
        fs::rename(self.made(), &self.place)?;
        sync_around(&self.place)
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        // What cannot be removed now goes when something is made for the same place again; until then its
        // lock is in it.
        let emptied = fs::read_dir(&self.folder).is_ok_and(|entries| {
            entries
                .flatten()
                .filter(|entry| entry.file_name() != "lock")
                .all(|entry| remove(&entry.path()).is_ok())
        });
        if emptied {
            drop(self.lock.take());
            drop(fs::remove_file(self.folder.join("lock")));
            drop(fs::remove_dir(&self.folder));
        }
    }
}

/// Writes a file that is whole or not there.
///
/// # Errors
/// [`Error::FileExists`] if something stands there that stays; what keeps it from being written.
pub fn write_whole(place: &Path, bytes: &[u8], standing: Standing) -> Result<()> {
    use std::io::Write as _;
    let passing = Passing::beside(place)?;
    if standing == Standing::Stays && place.symlink_metadata().is_ok() {
        return Err(Error::FileExists);
    }
    let mut file = fs::File::create_new(passing.made())?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    passing.settle(standing)
}

/// Waits until a folder that is whole is on the disk, with everything in it.
///
/// # Errors
/// What keeps it from getting there.
pub fn sync_folder(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_folder(&entry.path())?;
        } else {
            // For writing, although nothing is written: elsewhere than on Unix only such a file can be waited for.
            fs::OpenOptions::new()
                .write(true)
                .open(entry.path())?
                .sync_all()?;
        }
    }
    sync_names(folder)
}

/// Names in a folder are on the disk. Only Unix lets somebody wait for them.
fn sync_names(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

fn sync_around(place: &Path) -> Result<()> {
    sync_names(around(place))
}

fn around(place: &Path) -> &Path {
    place
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}

fn beginning(place: &Path) -> Result<String> {
    let name = place.file_name().ok_or(Error::NoSuchFile)?;
    Ok(format!(".{}.", name.to_string_lossy()))
}

/// Whether something stands in the place. What programs left beside it that were ended goes, also if nothing is made there.
#[must_use]
pub fn is_taken(place: &Path) -> bool {
    drop(sweep(place));
    place.symlink_metadata().is_ok()
}

/// Removes what programs left here that were ended while they made something for this place.
pub(crate) fn sweep(place: &Path) -> Result<()> {
    let beginning = beginning(place)?;
    // A folder that cannot be listed can still be written to.
    let Ok(entries) = fs::read_dir(around(place)) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let left = name
            .to_str()
            .and_then(|name| name.strip_prefix(&beginning)?.strip_suffix(".part"))
            .is_some_and(|number| {
                !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit())
            });
        if left {
            remove_left(&entry.path());
        }
    }
    Ok(())
}

fn remove_left(folder: &Path) {
    // A program makes its lock before anything else, and takes it away last: looked for in this order, what stands without
    // a lock is of a program that was at work when the power went, and whose lock did not come to the disk.
    let made = folder.join("made").symlink_metadata().is_ok();
    match fs::OpenOptions::new().write(true).open(folder.join("lock")) {
        Ok(lock) if lock.try_lock().is_ok() => {
            remove_made(folder);
            drop(lock);
            drop(fs::remove_file(folder.join("lock")));
        }
        // Its program is at work.
        Ok(_) => return,
        Err(error) if made && error.kind() == io::ErrorKind::NotFound => {
            remove_made(folder);
        }
        // Ended before it was locked, or after it was emptied.
        Err(_) => {}
    }
    drop(fs::remove_dir(folder));
}

fn remove_made(folder: &Path) {
    drop(remove(&folder.join("made")));
    for ending in ["-journal", "-wal", "-shm"] {
        drop(remove(&folder.join(format!("made{ending}"))));
    }
}

fn remove(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_stands_there_stays_or_is_replaced_as_a_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("report.pdf");
        write_whole(&place, b"one", Standing::Stays).unwrap();
        let refused = write_whole(&place, b"two", Standing::Stays).unwrap_err();
        assert!(matches!(refused, Error::FileExists));
        assert_eq!(fs::read(&place).unwrap(), b"one");
        write_whole(&place, b"three", Standing::Replaced).unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"three");
        assert_eq!(names(folder.path()), ["report.pdf"]);
    }

    #[test]
    fn what_a_program_left_goes_and_what_one_is_making_stays() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("trail");
        let working = Passing::beside(&place).unwrap();
        fs::write(working.made(), "half").unwrap();
        // As a program leaves it that is ended: everything is there, and nobody holds the lock.
        let left = folder.path().join(".trail.7.part");
        fs::create_dir_all(left.join("made").join("tile")).unwrap();
        fs::write(left.join("made").join("tile").join("0"), "personal").unwrap();
        fs::write(left.join("lock"), "").unwrap();
        fs::create_dir(folder.path().join(".trail.8.part")).unwrap();
        // Not ours: another place, and no number.
        fs::create_dir(folder.path().join(".other.1.part")).unwrap();
        fs::create_dir(folder.path().join(".trail.mine.part")).unwrap();
        write_whole(&place, b"whole", Standing::Stays).unwrap();
        assert_eq!(
            names(folder.path()),
            [
                ".other.1.part",
                ".trail.0.part",
                ".trail.mine.part",
                "trail"
            ]
        );
        assert!(matches!(
            working.settle(Standing::Stays).unwrap_err(),
            Error::FileExists
        ));
        assert_eq!(
            names(folder.path()),
            [".other.1.part", ".trail.mine.part", "trail"]
        );
    }

    #[test]
    fn a_folder_is_put_where_nothing_or_an_empty_one_stands() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("trail");
        fs::create_dir(&place).unwrap();
        let make = || {
            let passing = Passing::beside(&place).unwrap();
            fs::create_dir(passing.made()).unwrap();
            fs::write(passing.made().join("a"), "a").unwrap();
            sync_folder(&passing.made()).unwrap();
            passing.settle_folder()
        };
        make().unwrap();
        assert_eq!(names(&place), ["a"]);
        assert!(matches!(make().unwrap_err(), Error::FileExists));
        assert_eq!(names(folder.path()), ["trail"]);
    }

    #[test]
    fn without_its_folder_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("missing").join("report.pdf");
        let refused = write_whole(&place, b"one", Standing::Stays).unwrap_err();
        assert!(matches!(refused, Error::NoSuchFile));
    }
}
