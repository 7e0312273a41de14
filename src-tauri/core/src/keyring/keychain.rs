//! The keychain of the desktop, behind the one trait that all of them share. Which one it is, a shell decides.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use keyring_core::{CredentialStore, Entry};

use super::KeyPlace;
use super::seed::Seed;
use crate::error::{Error, Result};

/// The service under which keys stand in a keychain; the user is `<workspace>/<actor>`, both in hexadecimal digits.
pub const SERVICE: &str = "org.tilsyn.author";

/// How a keychain is reached, if there is one.
pub type Reach = Box<dyn FnOnce() -> Option<Arc<CredentialStore>> + Send>;

/// The keychain, reached when a key is first needed and not when the program starts: it may take a while.
pub(super) struct Keychain {
    store: LazyLock<Option<Arc<CredentialStore>>, Reach>,
    /// Whether it kept its door shut when it was last asked.
    shut: AtomicBool,
}

impl Keychain {
    pub(super) fn new(reach: Reach) -> Self {
        Self {
            store: LazyLock::new(reach),
            shut: AtomicBool::new(false),
        }
    }

    pub(super) fn exists(&self) -> bool {
        self.store.is_some()
    }

    pub(super) fn is_shut(&self) -> bool {
        self.shut.load(Ordering::Relaxed)
    }

    /// The key kept under a name; none without a keychain.
    pub(super) fn get(&self, user: &str) -> Result<Option<Seed>> {
        let Some(entry) = self.entry(user)? else {
            return Ok(None);
        };
        match self.heard(entry.get_secret()) {
            Ok(bytes) => Seed::kept(bytes).map(Some),
            Err(keyring_core::Error::NoEntry) => Ok(None),
            Err(error) => Err(told(&error)),
        }
    }

    /// Keeps a key under a name, in place of one that is there.
    pub(super) fn set(&self, user: &str, seed: &Seed) -> Result<()> {
        let entry = self
            .entry(user)?
            .ok_or(Error::Internal("there is no keychain"))?;
        self.heard(entry.set_secret(seed.bytes()))
            .map_err(|error| told(&error))
    }

    /// Takes a key out.
    pub(super) fn forget(&self, user: &str) -> Result<()> {
        let Some(entry) = self.entry(user)? else {
            return Ok(());
        };
        match self.heard(entry.delete_credential()) {
            Ok(()) | Err(keyring_core::Error::NoEntry) => Ok(()),
            Err(error) => Err(told(&error)),
        }
    }

    fn entry(&self, user: &str) -> Result<Option<Entry>> {
        self.store
            .as_ref()
            .map(|store| store.build(SERVICE, user, None))
            .transpose()
            .map_err(|error| told(&error))
    }

    /// Remembers whether the door was shut. That there is no entry says nothing: one that is not there is not locked.
    fn heard<T>(&self, answer: keyring_core::Result<T>) -> keyring_core::Result<T> {
        match &answer {
            Ok(_) => self.shut.store(false, Ordering::Relaxed),
            Err(error) if is_shut(error) => self.shut.store(true, Ordering::Relaxed),
            Err(_) => {}
        }
        answer
    }
}

impl fmt::Debug for Keychain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keychain(..)")
    }
}

/// Whether a keychain is locked, or somebody said no when it asked whether it may answer.
fn is_shut(error: &keyring_core::Error) -> bool {
    matches!(error, keyring_core::Error::NoStorageAccess(_))
}

/// What a keychain said, without the secrets that some of its errors carry.
fn told(error: &keyring_core::Error) -> Error {
    use keyring_core::Error as Said;
    if is_shut(error) {
        return Error::KeyLocked(KeyPlace::Keychain);
    }
    let detail = match error {
        Said::PlatformFailure(why) => why.to_string(),
        Said::BadEncoding(_) | Said::BadDataFormat(..) => "the entry is malformed".to_owned(),
        Said::BadStoreFormat(_) => "the keychain is malformed".to_owned(),
        Said::Ambiguous(_) => "there is more than one entry for this key".to_owned(),
        Said::NotSupportedByStore(_) | Said::TooLong(..) | Said::Invalid(..) => {
            "it cannot keep keys".to_owned()
        }
        _ => "it gave no reason".to_owned(),
    };
    let detail = detail.split_whitespace().collect::<Vec<_>>().join(" ");
    Error::Keychain(detail.chars().take(160).collect())
}
