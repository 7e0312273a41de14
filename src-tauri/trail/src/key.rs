//! Ed25519 keys with the names they sign under (C2SP signed-note).

#[cfg(test)]
mod edges;

use core::fmt;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use ed25519_dalek::{Signer as _, VerifyingKey};
use sha2::{Digest as _, Sha256};

use crate::cosignature;
use crate::note::{Note, NoteError, Signature, check_text};

/// What a key's signatures mean. The number is the signature type of C2SP signed-note and is part of the key id, so the
/// same key has different ids for different meanings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// Type 0x01, over the text of a note: an author signs the head of their log.
    Ed25519,
    /// Type 0x04, over a time and the text of a checkpoint: somebody else says that they saw this head, and when.
    Cosignature,
}

impl Algorithm {
    /// The signature type byte.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Ed25519 => 0x01,
            Self::Cosignature => 0x04,
        }
    }

    const fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            0x01 => Some(Self::Ed25519),
            0x04 => Some(Self::Cosignature),
            _ => None,
        }
    }
}

/// A public key, the name it signs under, and what its signatures mean.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    algorithm: Algorithm,
    point: VerifyingKey,
}

impl VerifierKey {
    /// A key from its parts.
    ///
    /// # Errors
    /// [`NoteError::KeyName`], or [`NoteError::Key`] for bytes that are no point of the curve, not the one encoding of
    /// their point, or a point of small order (for which anybody could make signatures).
    pub fn new(name: &str, algorithm: Algorithm, public: [u8; 32]) -> Result<Self, NoteError> {
        check_key_name(name)?;
        let point = VerifyingKey::from_bytes(&public).map_err(|_| NoteError::Key)?;
        if point.is_weak() || point.to_edwards().compress().to_bytes() != public {
            return Err(NoteError::Key);
        }
        Ok(Self {
            name: name.to_owned(),
            algorithm,
            point,
        })
    }

    /// The name it signs under.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its signatures mean.
    #[must_use]
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The public key (RFC 8032).
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.point.to_bytes()
    }

    /// The first four bytes of `SHA-256(name || 0x0A || type || public key)`, big-endian. It finds a key, it does not
    /// identify one: anybody can make a key with a given id.
    #[must_use]
    pub fn key_id(&self) -> u32 {
        let digest = Sha256::new()
            .chain_update(&self.name)
            .chain_update([b'\n', self.algorithm.byte()])
            .chain_update(self.public())
            .finalize();
        digest
            .iter()
            .take(4)
            .fold(0, |id, byte| id << 8 | u32::from(*byte))
    }

    /// The key as one word: `<name>+<key id in hex>+<base64(type || public key)>`.
    #[must_use]
    pub fn to_vkey_string(&self) -> String {
        let mut key = vec![self.algorithm.byte()];
        key.extend_from_slice(&self.public());
        format!(
            "{}+{:08x}+{}",
            self.name,
            self.key_id(),
            BASE64_STANDARD.encode(key)
        )
    }

    /// Reads exactly what [`Self::to_vkey_string`] writes.
    ///
    /// # Errors
    /// [`NoteError::Key`] for anything else, an id that is not that of the key included; [`NoteError::KeyName`].
    pub fn parse(vkey: &str) -> Result<Self, NoteError> {
        // Base64 may hold a plus, names may not: split at the first two.
        let mut parts = vkey.splitn(3, '+');
        let (Some(name), Some(_id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key);
        };
        let bytes = BASE64_STANDARD.decode(key).map_err(|_| NoteError::Key)?;
        let (byte, public) = bytes.split_first().ok_or(NoteError::Key)?;
        let algorithm = Algorithm::from_byte(*byte).ok_or(NoteError::Key)?;
        let key = Self::new(
            name,
            algorithm,
            public.try_into().map_err(|_| NoteError::Key)?,
        )?;
        if key.to_vkey_string() == vkey {
            Ok(key)
        } else {
            Err(NoteError::Key)
        }
    }

    /// Whether a signature line claims to be by this key.
    pub(crate) fn claims(&self, signature: &Signature) -> bool {
        self.name == signature.name && self.key_id() == signature.key_id
    }

    /// Checks the blob of a signature line over the text of a note. Gives the time of a cosignature, in Unix seconds.
    pub(crate) fn check(&self, text: &str, blob: &[u8]) -> Result<Option<u64>, NoteError> {
        match self.algorithm {
            Algorithm::Ed25519 => self.check_raw(text.as_bytes(), blob).map(|()| None),
            Algorithm::Cosignature => cosignature::check(self, text, blob).map(Some),
        }
    }

    /// One signature over one message. Strict: a signature that somebody else could vary, or that a small-order point
    /// makes fit many messages, is none.
    pub(crate) fn check_raw(&self, message: &[u8], signature: &[u8]) -> Result<(), NoteError> {
        let bad = || NoteError::BadSignature {
            name: self.name.clone(),
        };
        let signature = ed25519_dalek::Signature::from_slice(signature).map_err(|_| bad())?;
        self.point
            .verify_strict(message, &signature)
            .map_err(|_| bad())
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifierKey({})", self.to_vkey_string())
    }
}

/// A private key and the name it signs under. Overwritten in memory when dropped; `Debug` hides it.
pub struct SigningKey {
    name: String,
    key: ed25519_dalek::SigningKey,
}

impl SigningKey {
    /// The key of a 32-byte seed (the private key of RFC 8032). The caller draws the seed from the operating system's
    /// generator, keeps it out of the workspace file, and clears its own copy.
    ///
    /// # Errors
    /// [`NoteError::KeyName`] for a name that is empty or has a space, a plus or a control character.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, NoteError> {
        check_key_name(name)?;
        Ok(Self {
            name: name.to_owned(),
            key: ed25519_dalek::SigningKey::from_bytes(seed),
        })
    }

    /// The name it signs under.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key with which others check its signatures over notes (type 0x01).
    #[must_use]
    pub fn verifier(&self) -> VerifierKey {
        self.public(Algorithm::Ed25519)
    }

    /// The key with which others check its cosignatures (type 0x04). Do not use one seed for both: who signs heads as
    /// an author and who saw them should not be one key.
    #[must_use]
    pub fn cosigner(&self) -> VerifierKey {
        self.public(Algorithm::Cosignature)
    }

    /// A signature line of type 0x01 over the text of a note, to add to a note that others signed.
    ///
    /// # Errors
    /// [`NoteError`] for a text that no note can hold.
    pub fn sign(&self, text: &str) -> Result<Signature, NoteError> {
        check_text(text)?;
        Ok(self.line(&self.verifier(), self.sign_raw(text.as_bytes()).to_vec()))
    }

    /// The text as a note with one signature, of type 0x01.
    ///
    /// A log never signs two heads that contradict each other: check a new head against the last one before calling.
    ///
    /// # Errors
    /// [`NoteError`] for a text that no note can hold: empty, without a final newline, with control characters, too long.
    pub fn sign_note(&self, text: &str) -> Result<Note, NoteError> {
        Note::signed(text, self.sign(text)?)
    }

    pub(crate) fn sign_raw(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }

    pub(crate) fn line(&self, verifier: &VerifierKey, blob: Vec<u8>) -> Signature {
        Signature {
            name: self.name.clone(),
            key_id: verifier.key_id(),
            blob,
        }
    }

    fn public(&self, algorithm: Algorithm) -> VerifierKey {
        VerifierKey {
            name: self.name.clone(),
            algorithm,
            point: self.key.verifying_key(),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.name)
    }
}

/// A key name is not empty and has no space, no plus and no control character.
pub(crate) fn check_key_name(name: &str) -> Result<(), NoteError> {
    let bad = |c: char| c.is_whitespace() || c < ' ' || c == '+';
    if name.is_empty() || name.contains(bad) {
        Err(NoteError::KeyName)
    } else {
        Ok(())
    }
}
