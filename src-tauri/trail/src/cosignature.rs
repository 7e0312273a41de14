//! Cosignatures (C2SP tlog-cosignature, Ed25519, type 0x04): somebody who is not the author says that at a time they saw
//! this head, and that it extends every earlier head of the log they know. A reviewer's or auditor's cosignature is what
//! the owner of a file cannot write anew.

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::key::{Algorithm, SigningKey, VerifierKey};
use crate::note::{NoteError, Signature};

/// Cosigns the text of a checkpoint at `unix_seconds`.
///
/// The caller has verified the log up to this head, and against every earlier head they hold, before calling.
///
/// # Errors
/// [`CheckpointError`] for a text that is not a checkpoint, [`NoteError::Time`] for a time of 2^63 or more.
pub fn sign(text: &str, key: &SigningKey, unix_seconds: u64) -> Result<Signature, CheckpointError> {
    Checkpoint::parse(text)?;
    let message = message(text, unix_seconds)?;
    let mut blob = unix_seconds.to_be_bytes().to_vec();
    blob.extend_from_slice(&key.sign_raw(message.as_bytes()));
    Ok(key.line(&key.cosigner(), blob))
}

/// Checks one cosignature over the text of a checkpoint and gives its time in Unix seconds, by the cosigner's clock.
///
/// # Errors
/// [`CheckpointError`] for a text that is not a checkpoint; [`NoteError::Key`] if the key is not a cosigner's,
/// [`NoteError::Unsigned`] if the signature is by another key, [`NoteError::BadSignature`] or [`NoteError::Time`] if it
/// is wrong.
pub fn verify(
    text: &str,
    key: &VerifierKey,
    signature: &Signature,
) -> Result<u64, CheckpointError> {
    Checkpoint::parse(text)?;
    if key.algorithm() != Algorithm::Cosignature {
        return Err(NoteError::Key.into());
    }
    if !key.claims(signature) {
        return Err(NoteError::Unsigned.into());
    }
    Ok(check(key, text, &signature.blob)?)
}

/// Checks `u64 time || signature[64]`.
pub(crate) fn check(key: &VerifierKey, text: &str, blob: &[u8]) -> Result<u64, NoteError> {
    let bad = || NoteError::BadSignature {
        name: key.name().to_owned(),
    };
    let (time, signature) = blob.split_first_chunk().ok_or_else(bad)?;
    let time = u64::from_be_bytes(*time);
    key.check_raw(message(text, time)?.as_bytes(), signature)?;
    Ok(time)
}

/// What a cosigner signs. The first line keeps it apart from the text of a note.
fn message(text: &str, unix_seconds: u64) -> Result<String, NoteError> {
    if i64::try_from(unix_seconds).is_err() {
        return Err(NoteError::Time);
    }
    Ok(format!("cosignature/v1\ntime {unix_seconds}\n{text}"))
}
