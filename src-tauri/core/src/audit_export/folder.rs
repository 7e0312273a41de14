//! A folder being filled beside its place, and put into its place when it is whole.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::manifest::Listed;
use crate::error::{Error, Result};
use crate::passing::{Passing, sync_folder};

/// The folder that is being filled. Dropped before it is whole, it takes everything with it.
pub(super) struct Folder {
    passing: Passing,
    folder: PathBuf,
    listed: BTreeMap<String, (u64, String)>,
}

impl Folder {
    /// Begins beside the place where the folder is wanted.
    ///
    /// # Errors
    /// [`Error::FileExists`] unless there is nothing or an empty folder; [`Error::NoSuchFile`] if the folder around it is
    /// missing.
    pub(super) fn beside(place: &Path) -> Result<Self> {
        // Begun first: it takes away what an interrupted export left for this place.
        let passing = Passing::beside(place)?;
        match fs::symlink_metadata(place) {
            Ok(there) if there.is_dir() && fs::read_dir(place)?.next().is_none() => {}
            Ok(_) => return Err(Error::FileExists),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        let folder = passing.made();
        fs::create_dir(&folder)?;
        Ok(Self {
            passing,
            folder,
            listed: BTreeMap::new(),
        })
    }

    /// Where it is filled.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Begins a file.
    pub(super) fn begin(&self, path: &str) -> Result<Writing> {
        let full = path
            .split('/')
            .fold(self.folder.clone(), |full, part| full.join(part));
        if let Some(parent) = full.parent() {
            fs::create_dir_all(parent)?;
        }
        let file = File::options().write(true).create_new(true).open(full)?;
        Ok(Writing {
            path: path.to_owned(),
            file: BufWriter::new(file),
            digest: Sha256::new(),
            size: 0,
        })
    }

    /// Lists a file that is whole.
    pub(super) fn end(&mut self, writing: Writing) -> Result<()> {
        let Writing {
            path,
            mut file,
            digest,
            size,
        } = writing;
        file.flush()?;
        let digest = tilsyn_trail::to_hex(&digest.finalize());
        self.listed.insert(path, (size, digest));
        Ok(())
    }

    /// Writes a whole file and lists it.
    pub(super) fn put(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let mut writing = self.begin(path)?;
        writing.write_all(bytes)?;
        self.end(writing)
    }

    /// Whether a file of this path is there.
    pub(super) fn has(&self, path: &str) -> bool {
        self.listed.contains_key(path)
    }

    /// The files that are there, ascending by path.
    pub(super) fn listed(&self) -> Vec<Listed> {
        let file = |(path, (size, sha256)): (&String, &(u64, String))| Listed {
            path: path.clone(),
            size: *size,
            sha256: sha256.clone(),
        };
        self.listed.iter().map(file).collect()
    }

    /// Writes a file that is not listed.
    pub(super) fn put_last(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let mut file = File::options()
            .write(true)
            .create_new(true)
            .open(self.folder.join(path))?;
        Ok(file.write_all(bytes)?)
    }

    /// Puts it into its place, with everything in it on the disk.
    ///
    /// # Errors
    /// [`Error::FileExists`] if something came there meanwhile; what keeps it from being renamed.
    pub(super) fn settle(self) -> Result<()> {
        sync_folder(&self.folder)?;
        self.passing.settle_folder()
    }
}

/// A file being written.
pub(super) struct Writing {
    path: String,
    file: BufWriter<File>,
    digest: Sha256,
    size: u64,
}

impl Write for Writing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.digest.update(bytes);
        self.size += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
