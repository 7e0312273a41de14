//! Keys in files: `<workspace>/<actor>.age` under a passphrase, where no keychain is; and `.key`, without one, as builds
//! before this wrote them.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use age::scrypt;
use age::{DecryptError, Decryptor, Encryptor};
use tilsyn_trail::WorkspaceId;
use zeroize::Zeroizing;

use super::passphrase::Passphrase;
use super::seed::Seed;
use crate::error::{Error, Result};
use crate::record::RecordId;

/// A key file is about 250 bytes; what is far larger is none.
const LARGEST_FILE: u64 = 4096;

/// What a guess at a passphrase costs: scrypt with N = 2^n, r = 8, p = 1, so n = 17 takes 128 MiB and some tenths of a
/// second (C2SP age, recipient type scrypt).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// What the product uses. A file made on a fast machine opens on a slow one as well, so it is not measured.
    pub const PRODUCT: Self = Self(17);
    /// What is still read. A file that asks for more is not one of ours and would only hold the program up.
    pub const LARGEST: Self = Self(18);

    /// N = 2^n, with n taken into the range that is read, 1 to 18.
    #[must_use]
    pub const fn of(n: u8) -> Self {
        match n {
            0 => Self(1),
            n if n > Self::LARGEST.0 => Self::LARGEST,
            n => Self(n),
        }
    }

    /// The exponent n.
    pub(crate) const fn exponent(self) -> u8 {
        self.0
    }
}

/// A folder of key files.
#[derive(Debug)]
pub(super) struct KeyFiles {
    folder: PathBuf,
    work: WorkFactor,
}

impl KeyFiles {
    pub(super) const fn new(folder: PathBuf, work: WorkFactor) -> Self {
        Self { folder, work }
    }

    pub(super) const fn with_work_factor(mut self, work: WorkFactor) -> Self {
        self.work = work;
        self
    }

    fn path(&self, workspace: WorkspaceId, actor: RecordId, ending: &str) -> PathBuf {
        self.folder
            .join(workspace.to_hex())
            .join(format!("{}.{ending}", actor.0.simple()))
    }

    /// Whether there is a file for this key.
    pub(super) fn has(&self, workspace: WorkspaceId, actor: RecordId) -> bool {
        self.path(workspace, actor, "age").exists()
    }

    /// The file of this key as it lies there.
    pub(super) fn bytes(&self, workspace: WorkspaceId, actor: RecordId) -> Result<Option<Vec<u8>>> {
        read(&self.path(workspace, actor, "age"))
    }

    /// The key in its file.
    ///
    /// # Errors
    /// [`Error::KeyPassphrase`] if the passphrase is another; [`Error::Kept`] if it is no key file.
    pub(super) fn get(
        &self,
        workspace: WorkspaceId,
        actor: RecordId,
        passphrase: &Passphrase,
    ) -> Result<Option<Seed>> {
        self.bytes(workspace, actor)?
            .map(|file| open(&file, passphrase))
            .transpose()
    }

    /// Keeps a key in its file, in place of one that is there.
    pub(super) fn set(
        &self,
        workspace: WorkspaceId,
        actor: RecordId,
        seed: &Seed,
        passphrase: &Passphrase,
    ) -> Result<()> {
        self.put(workspace, actor, &seal(seed, passphrase, self.work)?)
    }

    /// Puts a file where the key's is, whole or not at all.
    pub(super) fn put(&self, workspace: WorkspaceId, actor: RecordId, file: &[u8]) -> Result<()> {
        private_folder(&self.folder)?;
        let folder = self.folder.join(workspace.to_hex());
        private_folder(&folder)?;
        let passing = self.path(workspace, actor, "part");
        drop(fs::remove_file(&passing));
        let written = write_private(&passing, file).and_then(|()| {
            fs::rename(&passing, self.path(workspace, actor, "age"))?;
            // The new name is on the disk before a head that this key signed is.
            #[cfg(unix)]
            fs::File::open(&folder)?.sync_all()?;
            Ok(())
        });
        if written.is_err() {
            drop(fs::remove_file(&passing));
        }
        Ok(written?)
    }

    /// Takes the file of a key away.
    pub(super) fn forget(&self, workspace: WorkspaceId, actor: RecordId) -> Result<()> {
        gone(&self.path(workspace, actor, "age"))
    }

    /// The key that an earlier build left in a file without a passphrase.
    pub(super) fn plain(&self, workspace: WorkspaceId, actor: RecordId) -> Result<Option<Seed>> {
        read(&self.path(workspace, actor, "key"))?
            .map(Seed::kept)
            .transpose()
    }

    /// Takes away a file without a passphrase whose key is kept elsewhere now. It is overwritten first, which is all
    /// that can be done from here: a disk may keep old blocks.
    pub(super) fn forget_plain(&self, workspace: WorkspaceId, actor: RecordId) -> Result<()> {
        let path = self.path(workspace, actor, "key");
        if let Ok(mut file) = fs::OpenOptions::new().write(true).open(&path) {
            file.write_all(&[0; 32])?;
            file.sync_all()?;
        }
        gone(&path)
    }

    /// Any key file: what a passphrase is tried on. A folder that cannot be read holds none.
    pub(super) fn any(&self) -> Option<PathBuf> {
        let inside = |folder: &Path| {
            let entries = fs::read_dir(folder).ok()?;
            let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
            paths.sort();
            Some(paths)
        };
        inside(&self.folder)?
            .into_iter()
            .filter_map(|folder| inside(&folder))
            .flatten()
            .find(|path| path.extension().is_some_and(|ending| ending == "age"))
    }

    /// Whether the passphrase is the one of the key files that are there.
    ///
    /// # Errors
    /// [`Error::KeyPassphrase`] if not.
    pub(super) fn try_on(&self, file: &Path, passphrase: &Passphrase) -> Result<()> {
        match read(file)? {
            Some(bytes) => open(&bytes, passphrase).map(drop),
            None => Ok(()),
        }
    }
}

/// Makes a folder that only its owner can enter.
pub(crate) fn private_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn gone(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn seal(seed: &Seed, passphrase: &Passphrase, work: WorkFactor) -> Result<Vec<u8>> {
    let refused = || Error::Internal("a key could not be sealed");
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work.0);
    let mut sealed = Vec::new();
    let mut writer = Encryptor::with_recipients(std::iter::once(&recipient as _))
        .map_err(|_| refused())?
        .wrap_output(&mut sealed)?;
    writer.write_all(seed.bytes())?;
    writer.finish()?;
    Ok(sealed)
}

fn open(file: &[u8], passphrase: &Passphrase) -> Result<Seed> {
    let refused = || Error::Kept("a signing key");
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(WorkFactor::LARGEST.0);
    let mut opened = Decryptor::new(file)
        .map_err(|_| refused())?
        .decrypt(std::iter::once(&identity as _))
        .map_err(|error| match error {
            DecryptError::DecryptionFailed => Error::KeyPassphrase,
            _ => refused(),
        })?;
    let mut bytes = Zeroizing::new([0_u8; 32]);
    opened
        .read_exact(bytes.as_mut_slice())
        .map_err(|_| refused())?;
    // The last chunk is authenticated when its end is read; a longer file is not a key.
    if opened.read(&mut [0; 1]).map_err(|_| refused())? > 0 {
        return Err(refused());
    }
    Ok(Seed(bytes))
}
