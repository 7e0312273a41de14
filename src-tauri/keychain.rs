//! The keychain of the system this program runs on.

use std::sync::Arc;

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
use keyring_core::CredentialStore;
#[cfg(windows)]
use windows_native_keyring_store::Store;
#[cfg(target_os = "linux")]
use zbus_secret_service_keyring_store::Store;

/// The keychain, if there is one that answers.
pub(crate) fn reach() -> Option<Arc<CredentialStore>> {
    Some(Store::new().ok()?)
}
