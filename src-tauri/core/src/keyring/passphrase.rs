//! The passphrase of the key files.

use std::fmt;

use age::secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Deserializer};
use zeroize::Zeroize as _;

use crate::error::{Error, Result};

/// What a person types to open the key files. Overwritten when dropped, never shown.
#[derive(Clone)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Characters that a new passphrase has at least. The file it guards can be copied and guessed at for as long as
    /// somebody likes; each guess costs what [`super::WorkFactor::PRODUCT`] says.
    pub const LEAST: usize = 12;
    /// Characters that are taken at most.
    pub const MOST: usize = 1024;

    /// A passphrase as it was typed, without the line break at its end. The text given is overwritten.
    ///
    /// # Errors
    /// [`Error::KeyPassphrase`] if it is empty or longer than [`Self::MOST`]: it opens nothing.
    pub fn new(mut typed: String) -> Result<Self> {
        let text = typed.trim_end_matches(['\n', '\r']);
        let length = text.chars().count();
        let passphrase = (1..=Self::MOST)
            .contains(&length)
            .then(|| Self(SecretString::from(text)))
            .ok_or(Error::KeyPassphrase);
        typed.zeroize();
        passphrase
    }

    /// Whether it is long enough to be chosen.
    ///
    /// # Errors
    /// [`Error::PassphraseShort`].
    pub fn fit_to_choose(&self) -> Result<()> {
        if self.0.expose_secret().chars().count() < Self::LEAST {
            return Err(Error::PassphraseShort { least: Self::LEAST });
        }
        Ok(())
    }

    /// Whether somebody typed the same twice.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }

    pub(crate) fn secret(&self) -> SecretString {
        self.0.clone()
    }
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        Self::new(String::deserialize(from)?)
            .map_err(|_| serde::de::Error::custom("a passphrase is 1 to 1024 characters"))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}
