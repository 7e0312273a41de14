//! Opening an export and checking it: what lies in the folder, file by file, and the log that is in it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tilsyn_trail::{HeldHead, WorkspaceId, to_hex, tree};

use super::fault::{ExportCheck, ExportFault};
use super::layout::{self, Row, WIDTH, tile};
use super::log::{Depth, Reading};
use super::manifest::{self, Manifest, root_text};
use crate::error::{Error, Result};

/// An export on the disk, as its manifest lists it. Files that are not listed are not read.
#[derive(Debug)]
pub struct Export {
    pub(super) folder: PathBuf,
    manifest: Manifest,
    workspace: WorkspaceId,
    /// What the note of the manifest must say.
    pub(super) note_text: String,
    /// Sizes by path, as listed.
    pub(super) files: BTreeMap<String, u64>,
}

/// An attachment that a value refers to.
pub(super) struct Referred {
    pub(super) seq: u64,
    pub(super) field: String,
    pub(super) sha256: tilsyn_trail::Hash,
    pub(super) size: u64,
}

impl Export {
    /// Opens the export in this folder. Nothing of it is believed yet.
    ///
    /// # Errors
    /// [`Error::NoSuchFile`]; [`Error::NotOurs`], [`Error::Damaged`] if it has no manifest, or one that lists what cannot
    /// be in an export.
    pub fn open(folder: &Path) -> Result<Self> {
        if !fs::metadata(folder)?.is_dir() {
            return Err(Error::NotOurs);
        }
        let bytes = match read(&folder.join(layout::MANIFEST), layout::LARGEST_MANIFEST) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Err(Error::Damaged("manifest.json is too large".to_owned())),
            Err(Error::NoSuchFile) => return Err(Error::NotOurs),
            Err(error) => return Err(error),
        };
        let manifest = Manifest::parse(&bytes)?;
        Ok(Self {
            folder: folder.to_owned(),
            workspace: manifest.workspace()?,
            note_text: manifest.note_text(&bytes),
            files: manifest
                .files
                .iter()
                .map(|file| (file.path.clone(), file.size))
                .collect(),
            manifest,
        })
    }

    /// The name of its log, as the manifest has it.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.manifest.origin
    }

    /// The workspace whose log it is, as the manifest has it.
    #[must_use]
    pub const fn workspace(&self) -> WorkspaceId {
        self.workspace
    }

    /// Checks every file against the manifest, every event and value, the tree, the newest head, and that it fits the
    /// retained heads; what is wrong with the log makes it look at the signature of every retained head. Compares with
    /// the heads held. `progress` is told how many events were read; it ends the check by returning false.
    ///
    /// # Errors
    /// [`Error::Cancelled`]; [`Error::Damaged`] for files over a limit; what keeps a file from being read.
    pub fn check(
        &self,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<ExportCheck> {
        self.check_at(Depth::Last, held, progress)
    }

    /// As [`Self::check`], with the signature of every retained head.
    ///
    /// # Errors
    /// As for [`Self::check`].
    pub fn check_deep(
        &self,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<ExportCheck> {
        self.check_at(Depth::All, held, progress)
    }

    fn check_at(
        &self,
        depth: Depth,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<ExportCheck> {
        let digests = self.digests()?;
        let mut reading = Reading::of(self, depth, held.clone(), progress)?;
        if depth == Depth::Last && reading.is_suspicious() {
            // The heads that were kept on the way tell where it begins.
            reading = Reading::of(self, Depth::All, held, progress)?;
        }
        let Reading {
            log,
            keys,
            hashes,
            referred,
            stray,
            miscounted,
            ..
        } = reading;
        let self_asserted = log
            .signers
            .iter()
            .filter(|signer| keys.is_self_asserted(&signer.key))
            .map(|signer| signer.key.name().to_owned())
            .collect();
        let mut check = ExportCheck {
            log,
            faults: self.unlisted(&digests),
            self_asserted,
            manifest_signers: Vec::new(),
            note: None,
        };
        if check.log.verdict.exit_code() >= 40 {
            return Ok(check);
        }
        check
            .faults
            .extend(stray.map(|seq| ExportFault::Stray { seq }));
        self.check_attachments(&referred, &digests, &mut check);
        self.check_tiles(&hashes, &referred, &miscounted, &digests, &mut check.faults)?;
        let head = (self.manifest.size, self.manifest.root.as_str());
        if head != (check.log.size, root_text(&check.log.root).as_str()) {
            check.faults.push(ExportFault::OtherHead);
        }
        self.check_keys(&keys, &mut check)?;
        self.check_proofs(&hashes, &keys, &check.log.root, &mut check.faults)?;
        let note = self.small(layout::CHECKPOINT, layout::LARGEST_NOTE)?;
        check.note = String::from_utf8(note).ok();
        Ok(check)
    }

    /// The digest of every listed file that is there in the size that is listed.
    fn digests(&self) -> Result<BTreeMap<&str, String>> {
        let mut digests = BTreeMap::new();
        for (path, size) in &self.files {
            let Some(file) = self.file(path)? else {
                continue;
            };
            let mut hasher = Sha256::new();
            let mut file = BufReader::with_capacity(1 << 16, file.take(size.saturating_add(1)));
            let mut found = 0;
            loop {
                let bytes = file.fill_buf()?;
                if bytes.is_empty() {
                    break;
                }
                hasher.update(bytes);
                let length = bytes.len();
                found += u64::try_from(length).unwrap_or(u64::MAX);
                file.consume(length);
            }
            if found == *size {
                digests.insert(path.as_str(), to_hex(&hasher.finalize()));
            }
        }
        Ok(digests)
    }

    /// Files that are not as they are listed.
    fn unlisted(&self, digests: &BTreeMap<&str, String>) -> Vec<ExportFault> {
        let differs =
            |file: &&manifest::Listed| digests.get(file.path.as_str()) != Some(&file.sha256);
        let fault = |file: &manifest::Listed| ExportFault::Listed {
            path: file.path.clone(),
        };
        self.manifest
            .files
            .iter()
            .filter(differs)
            .map(fault)
            .collect()
    }

    /// The sizes at which there is a retained head, ascending.
    pub(super) fn retained(&self) -> Vec<u64> {
        let mut sizes: Vec<u64> = self
            .files
            .keys()
            .filter_map(|path| path.strip_prefix("checkpoints/")?.parse().ok())
            .collect();
        sizes.sort_unstable();
        sizes
    }

    /// The path and width of a tile or bundle, whichever width of it is listed.
    pub(super) fn tile(&self, row: Row, index: u64) -> Option<(String, u64)> {
        let whole = tile(row, index, WIDTH);
        if self.files.contains_key(&whole) {
            return Some((whole, WIDTH));
        }
        let parts = format!("{whole}.p/");
        self.files
            .range(parts.clone()..)
            .map_while(|(path, _)| {
                Some((path.clone(), layout::number(path.strip_prefix(&parts)?)?))
            })
            .min_by_key(|(_, width)| *width)
    }

    /// A listed file that is a file, to be read from its beginning.
    pub(super) fn file(&self, path: &str) -> Result<Option<File>> {
        if !self.files.contains_key(path) {
            return Ok(None);
        }
        let full = path
            .split('/')
            .fold(self.folder.clone(), |full, part| full.join(part));
        match fs::symlink_metadata(&full) {
            Ok(found) if found.is_file() => Ok(Some(File::open(full)?)),
            Ok(_) => Ok(None),
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The bytes of a listed file; none if it is not there.
    ///
    /// # Errors
    /// [`Error::Damaged`] if there are more than `most`.
    pub(super) fn bytes(&self, path: &str, most: u64) -> Result<Vec<u8>> {
        let bytes = self.small(path, most.saturating_add(1))?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length <= most) {
            Ok(bytes)
        } else {
            Err(Error::Damaged(format!("{path} is larger than any can be")))
        }
    }

    /// The first bytes of a listed file; none if it is not there.
    pub(super) fn small(&self, path: &str, most: u64) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        if let Some(file) = self.file(path)? {
            file.take(most).read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }

    /// The lines of the disclosed values.
    pub(super) fn values(&self) -> Result<Box<dyn BufRead>> {
        Ok(match self.file(layout::DISCLOSURES)? {
            Some(file) => Box::new(BufReader::with_capacity(1 << 16, file)),
            None => Box::new(io::empty()),
        })
    }
}

/// The bytes of a file, unless it has more than `most`.
pub(super) fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= most);
    Ok(fits.then_some(bytes))
}

/// The root of these leaves, if there are as many.
pub(super) fn root_at(hashes: &[tilsyn_trail::Hash], size: u64) -> Option<tilsyn_trail::Hash> {
    let size = usize::try_from(size).ok()?;
    hashes.get(..size).map(tree::root)
}
