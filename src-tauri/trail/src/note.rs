//! Signed notes (C2SP signed-note): a text, a blank line, and one line for each signature.
//!
//! The text of a note means nothing until a known key verified it. [`crate::open_head`] does both steps for the head of
//! a log; use it rather than [`Note::text`].

use core::fmt;

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::key::{VerifierKey, check_key_name};

/// The most bytes of a note that are read, as in the Go implementation of the format.
pub const MAX_NOTE_BYTES: usize = 1_000_000;
/// The most signatures of a note that are read. The format asks for 16 at least.
pub const MAX_SIGNATURES: usize = 100;

/// Why a note, a key or a signature was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Longer than [`MAX_NOTE_BYTES`].
    #[error("the note is longer than {MAX_NOTE_BYTES} bytes")]
    TooLong,
    /// More than [`MAX_SIGNATURES`].
    #[error("the note has more than {MAX_SIGNATURES} signatures")]
    TooManySignatures,
    /// Not UTF-8.
    #[error("the note is not UTF-8")]
    NotUtf8,
    /// A control character other than a newline.
    #[error("the note has a control character")]
    Control,
    /// The text is empty or does not end in a newline.
    #[error("the text of the note does not end in a newline")]
    Text,
    /// No blank line between text and signatures, or no signatures after it.
    #[error("the note has no signatures")]
    NoSignatures,
    /// A line after the last blank line that is not a signature.
    #[error("line {line} of the signatures is not a signature")]
    SignatureLine {
        /// Counted from 1, after the blank line.
        line: usize,
    },
    /// A key name that is empty or has a space, a plus or a control character.
    #[error("not a key name")]
    KeyName,
    /// Text or bytes that are not a public key.
    #[error("not a public key")]
    Key,
    /// A signature that claims to be by a known key and is not. The whole note is refused.
    #[error("the signature of {name} is wrong")]
    BadSignature {
        /// The name of the key.
        name: String,
    },
    /// No signature by a known key.
    #[error("no known key signed the note")]
    Unsigned,
    /// Two different known keys have the name and id of one signature, so it is not clear whose it is.
    #[error("two known keys share the name {name} and its id")]
    AmbiguousKey {
        /// The name of the keys.
        name: String,
    },
    /// The time of a cosignature does not fit 63 bits.
    #[error("the time of the cosignature is out of range")]
    Time,
}

/// One signature line: `— <name> <base64(key id || blob)>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name of the key, as claimed.
    pub name: String,
    /// The id of the key, as claimed (see [`VerifierKey::key_id`]).
    pub key_id: u32,
    /// What follows the key id: 64 bytes for type 0x01, a time and 64 bytes for type 0x04, never empty.
    pub blob: Vec<u8>,
}

/// Who signed, shown by a signature that verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The key, one of those the verifier brought.
    pub key: VerifierKey,
    /// For a cosignature, when it was made: Unix seconds by the cosigner's clock.
    pub time: Option<u64>,
}

/// A well-formed note. Nothing about it is verified until [`Note::verify`] says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

impl Note {
    pub(crate) fn signed(text: &str, signature: Signature) -> Result<Self, NoteError> {
        check_text(text)?;
        Self {
            text: text.to_owned(),
            signatures: Vec::new(),
        }
        .with_signature(signature)
    }

    /// Reads a note, strictly: what it accepts, `to_string` writes back byte for byte.
    ///
    /// # Errors
    /// [`NoteError`] saying what is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, NoteError> {
        // The limit comes first, before any work on the bytes.
        if bytes.len() > MAX_NOTE_BYTES {
            return Err(NoteError::TooLong);
        }
        let note = str::from_utf8(bytes).map_err(|_| NoteError::NotUtf8)?;
        if note.contains(is_forbidden) {
            return Err(NoteError::Control);
        }
        // The text may have blank lines of its own, so the last one is the separator.
        let (before, after) = note.rsplit_once("\n\n").ok_or(NoteError::NoSignatures)?;
        if after.is_empty() {
            return Err(NoteError::NoSignatures);
        }
        let mut signatures = Vec::new();
        for (index, line) in after.split_inclusive('\n').enumerate() {
            if index == MAX_SIGNATURES {
                return Err(NoteError::TooManySignatures);
            }
            signatures.push(signature(line).ok_or(NoteError::SignatureLine { line: index + 1 })?);
        }
        Ok(Self {
            text: format!("{before}\n"),
            signatures,
        })
    }

    /// The text, with its final newline. **Unverified.**
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signature lines in their order. **Unverified.**
    #[must_use]
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// The same note with one more signature line.
    ///
    /// # Errors
    /// [`NoteError`] if the result could not be read back.
    pub fn with_signature(mut self, signature: Signature) -> Result<Self, NoteError> {
        check_key_name(&signature.name)?;
        if signature.blob.is_empty() {
            return Err(NoteError::SignatureLine {
                line: self.signatures.len() + 1,
            });
        }
        if self.signatures.len() >= MAX_SIGNATURES {
            return Err(NoteError::TooManySignatures);
        }
        self.signatures.push(signature);
        if self.to_string().len() > MAX_NOTE_BYTES {
            Err(NoteError::TooLong)
        } else {
            Ok(self)
        }
    }

    /// Who of `known` signed this note, in the order of its lines.
    ///
    /// # Errors
    /// Signatures by unknown keys are ignored. A wrong signature by a known key refuses the whole note
    /// ([`NoteError::BadSignature`]); so does the lack of any by a known key ([`NoteError::Unsigned`]).
    pub fn verify(&self, known: &[VerifierKey]) -> Result<Vec<Signer>, NoteError> {
        let mut signers = Vec::new();
        for signature in &self.signatures {
            let mut keys = known.iter().filter(|key| key.claims(signature));
            let Some(key) = keys.next() else { continue };
            if keys.any(|other| other != key) {
                return Err(NoteError::AmbiguousKey {
                    name: key.name().to_owned(),
                });
            }
            let time = key.check(&self.text, &signature.blob)?;
            signers.push(Signer {
                key: key.clone(),
                time,
            });
        }
        if signers.is_empty() {
            Err(NoteError::Unsigned)
        } else {
            Ok(signers)
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        for signature in &self.signatures {
            let bytes = [&signature.key_id.to_be_bytes(), signature.blob.as_slice()].concat();
            writeln!(
                f,
                "\u{2014} {} {}",
                signature.name,
                BASE64_STANDARD.encode(bytes)
            )?;
        }
        Ok(())
    }
}

/// Reads one signature line, its newline included.
fn signature(line: &str) -> Option<Signature> {
    let (name, base64) = line
        .strip_prefix("\u{2014} ")?
        .strip_suffix('\n')?
        .split_once(' ')?;
    check_key_name(name).ok()?;
    let bytes = BASE64_STANDARD.decode(base64).ok()?;
    let (id, blob) = bytes.split_first_chunk()?;
    (!blob.is_empty()).then(|| Signature {
        name: name.to_owned(),
        key_id: u32::from_be_bytes(*id),
        blob: blob.to_vec(),
    })
}

/// The ASCII control characters that a note must not have.
fn is_forbidden(c: char) -> bool {
    c < ' ' && c != '\n'
}

/// Whether a note can hold this text.
pub(crate) fn check_text(text: &str) -> Result<(), NoteError> {
    if text.len() > MAX_NOTE_BYTES {
        Err(NoteError::TooLong)
    } else if text.contains(is_forbidden) {
        Err(NoteError::Control)
    } else if text.ends_with('\n') {
        Ok(())
    } else {
        Err(NoteError::Text)
    }
}
