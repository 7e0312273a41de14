//! The bytes of a workspace file, past SQLite: its beginning, before SQLite sees it, and all of it after an erasure.
//!
//! POSIX takes every lock that a process has on a file as soon as the process closes any descriptor of it, whichever opened
//! it (SQLite, «How To Corrupt An SQLite Database File», 2.2): another program could write into a change that has not ended
//! here. So all that look into a file share one descriptor, and it is closed when nothing of this program has the file open.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::Result;

/// The device and the number of a file on it.
type Inode = (u64, u64);

/// The files that are open.
static OPEN: Mutex<BTreeMap<Inode, Shared>> = Mutex::new(BTreeMap::new());

/// What all openings of a file share.
struct Shared {
    /// Several only if it was replaced while it was being opened.
    files: Vec<Arc<File>>,
    openings: usize,
}

/// A file that is looked into. It outlives the connection beside it.
#[derive(Debug)]
pub(super) struct RawFile {
    inode: Option<Inode>,
    /// None only while it is dropped.
    file: Option<Arc<File>>,
}

impl RawFile {
    /// Opens a file for reading, or shares it with who has it open.
    ///
    /// # Errors
    /// What keeps it from being read.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut open = all();
        let known = inode(&fs::metadata(path)?);
        if let Some(shared) = known.and_then(|it| open.get_mut(&it))
            && let Some(file) = shared.files.first()
        {
            shared.openings += 1;
            let file = Some(Arc::clone(file));
            return Ok(Self { inode: known, file });
        }
        let file = Arc::new(File::open(path)?);
        // Another file may have come into its place.
        let inode = inode(&file.metadata()?);
        if let Some(inode) = inode {
            let shared = open.entry(inode).or_insert(Shared {
                files: Vec::new(),
                openings: 0,
            });
            shared.files.push(Arc::clone(&file));
            shared.openings += 1;
        }
        let file = Some(file);
        Ok(Self { inode, file })
    }

    /// All of it, from its beginning.
    pub(super) fn read(&self) -> impl Read + '_ {
        FromBeginning {
            file: self.file.as_deref(),
            at: 0,
        }
    }
}

impl Drop for RawFile {
    fn drop(&mut self) {
        let mut open = all();
        // Closed before anybody else opens it.
        drop(self.file.take());
        let Some(inode) = self.inode else { return };
        if let Some(shared) = open.get_mut(&inode) {
            shared.openings = shared.openings.saturating_sub(1);
            if shared.openings == 0 {
                open.remove(&inode);
            }
        }
    }
}

/// The first bytes of a file, as many as there are of these.
///
/// # Errors
/// What keeps it from being read.
pub fn first_bytes(path: &Path, most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    RawFile::open(path)?
        .read()
        .take(most)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Tells the system that all of a file will be read soon. Who then reads it record by record finds what would otherwise come
/// from the disk one page at a time. Where the system cannot be told, nothing happens.
///
/// # Errors
/// What keeps it from being opened.
pub fn read_ahead(path: &Path) -> Result<()> {
    let raw = RawFile::open(path)?;
    if let Some(file) = raw.file.as_deref() {
        expect(file)?;
    }
    Ok(())
}

/// Asked for piece by piece: of one long piece Linux takes in no more than its beginning.
#[cfg(target_os = "linux")]
fn expect(file: &File) -> io::Result<()> {
    use std::num::NonZeroU64;

    use rustix::fs::{Advice, fadvise};

    const PIECE: u64 = 1 << 20;
    // Beyond this a small machine would let go of the first to take in the last.
    const MOST: u64 = 2 << 30;
    let length = file.metadata()?.len().min(MOST);
    let mut at = 0;
    while at < length {
        fadvise(file, at, NonZeroU64::new(PIECE), Advice::WillNeed)?;
        at += PIECE;
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "on Linux it can fail")]
const fn expect(_: &File) -> io::Result<()> {
    Ok(())
}

fn all() -> MutexGuard<'static, BTreeMap<Inode, Shared>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads at places of its own: whoever else reads the same file does so elsewhere.
struct FromBeginning<'a> {
    file: Option<&'a File>,
    at: u64,
}

impl Read for FromBeginning<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let Some(file) = self.file else { return Ok(0) };
        let read = read_at(file, bytes, self.at)?;
        self.at += u64::try_from(read).unwrap_or(u64::MAX);
        Ok(read)
    }
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, bytes, at)
}

#[cfg(unix)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "elsewhere locks belong to a handle, and nothing is shared"
)]
fn inode(metadata: &Metadata) -> Option<Inode> {
    use std::os::unix::fs::MetadataExt as _;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(windows)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, at)
}

#[cfg(windows)]
const fn inode(_: &Metadata) -> Option<Inode> {
    None
}

#[cfg(all(test, unix))]
mod tests;
