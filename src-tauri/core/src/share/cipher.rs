//! The envelope of a bundle: age (C2SP), to keys of recipients or under a passphrase.
//!
//! What is inside was signed before: age says nothing about who sent it. Recipients stand in the signed manifest, so that
//! whoever gets a bundle sees for whom it was meant.

use std::io::{Read as _, Write as _};

use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};

use super::Refused;
use crate::error::{Error, Result};
use crate::keyring::{Passphrase, WorkFactor};

/// What a guess at the passphrase of a bundle costs, as the exponent of scrypt: 256 MiB and about a second.
const WORK: u8 = 18;
/// The highest exponent that is still read; a file that asks for more only holds the program up.
const MOST_WORK: u8 = 20;
/// How a sealed file begins.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// How a bundle is sealed.
#[derive(Debug)]
pub enum Envelope<'a> {
    /// Not at all.
    Open,
    /// To these public keys, `age1…`.
    Keys(&'a [String]),
    /// Under a passphrase.
    Passphrase(&'a Passphrase, Option<WorkFactor>),
}

/// What opens a sealed file.
#[derive(Debug)]
pub enum Opener<'a> {
    /// A passphrase.
    Passphrase(&'a Passphrase),
    /// Secret keys, `AGE-SECRET-KEY-1…`, one on each line, as a key file holds them: lines that begin with `#` are remarks.
    Key(&'a str),
}

/// Whether these bytes are a sealed file.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Whether a sealed file waits for a key rather than for a passphrase.
#[must_use]
pub fn is_sealed_to_keys(bytes: &[u8]) -> bool {
    is_sealed(bytes) && Decryptor::new(bytes).is_ok_and(|sealed| !sealed.is_scrypt())
}

/// The secret keys of a key file.
fn identities(text: &str) -> std::result::Result<Vec<Box<dyn Identity>>, Refused> {
    let lines = text.lines().map(str::trim);
    let keys = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let keys = keys.map(|line| match line.parse::<x25519::Identity>() {
        Ok(key) => Ok(Box::new(key) as Box<dyn Identity>),
        Err(_) => Err(Refused::NoKey),
    });
    let keys = keys.collect::<std::result::Result<Vec<_>, _>>()?;
    if keys.is_empty() {
        return Err(Refused::NoKey);
    }
    Ok(keys)
}

/// Seals bytes.
///
/// # Errors
/// [`Error::Value`] for a public key that is none.
pub fn seal(bytes: Vec<u8>, envelope: &Envelope<'_>) -> Result<Vec<u8>> {
    match envelope {
        Envelope::Open => Ok(bytes),
        Envelope::Keys(keys) => {
            let mut recipients: Vec<Box<dyn Recipient>> = Vec::new();
            for key in *keys {
                let recipient: x25519::Recipient = key
                    .parse()
                    .map_err(|_| Error::Value(format!("{key}: no age public key")))?;
                recipients.push(Box::new(recipient));
            }
            closed(&bytes, recipients.iter().map(|it| it.as_ref() as _))
        }
        Envelope::Passphrase(passphrase, work) => {
            let mut recipient = scrypt::Recipient::new(passphrase.secret());
            recipient.set_work_factor(work.map_or(WORK, WorkFactor::exponent));
            closed(&bytes, std::iter::once(&recipient as _))
        }
    }
}

fn closed<'a>(bytes: &[u8], to: impl Iterator<Item = &'a dyn Recipient>) -> Result<Vec<u8>> {
    let refused = || Error::Value("a bundle is sealed to one key at least".to_owned());
    let mut sealed = Vec::new();
    let mut writer = Encryptor::with_recipients(to)
        .map_err(|_| refused())?
        .wrap_output(&mut sealed)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(sealed)
}

/// Opens a sealed file; one that is open is given back as it is.
///
/// # Errors
/// [`Refused::Sealed`] without anything to open it; [`Refused::NoKey`]; [`Refused::OtherKey`]; [`Refused::TooLarge`] past the limit.
pub fn unseal(
    bytes: Vec<u8>,
    opener: Option<&Opener<'_>>,
    limit: u64,
) -> std::result::Result<Vec<u8>, Refused> {
    if !is_sealed(&bytes) {
        return Ok(bytes);
    }
    let opened_by: Vec<Box<dyn Identity>> = match opener {
        None => return Err(Refused::Sealed),
        Some(Opener::Key(text)) => identities(text)?,
        Some(Opener::Passphrase(passphrase)) => {
            let mut identity = scrypt::Identity::new(passphrase.secret());
            identity.set_max_work_factor(MOST_WORK);
            vec![Box::new(identity)]
        }
    };
    let damaged = || Refused::shape("age", "damaged");
    let reader = Decryptor::new(bytes.as_slice())
        .map_err(|_| damaged())?
        .decrypt(opened_by.iter().map(AsRef::as_ref))
        .map_err(|error| match error {
            DecryptError::DecryptionFailed
            | DecryptError::NoMatchingKeys
            | DecryptError::KeyDecryptionFailed => Refused::OtherKey,
            DecryptError::ExcessiveWork { .. } => Refused::Limits,
            _ => damaged(),
        })?;
    let mut open = Vec::new();
    reader
        .take(limit.saturating_add(1))
        .read_to_end(&mut open)
        .map_err(|_| damaged())?;
    if u64::try_from(open.len()).unwrap_or(u64::MAX) > limit {
        return Err(Refused::TooLarge { limit });
    }
    Ok(open)
}
