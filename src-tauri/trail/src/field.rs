//! A typed value, its one encoding, and the salted commitment that stands for it in the log.

use core::fmt;

use sha2::{Digest as _, Sha256};

use crate::bytes::{DecodeError, EncodeError, Reader, put_field_name};
use crate::{Hash, WorkspaceId};

/// Separates commitments from every other input of the hash.
const LABEL: &[u8; 16] = b"TRAIL-FIELD-V1\n\0";

/// A value of one field. `Debug` shows it: do not log one, it may be personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Type 0, no bytes: the field is empty. Committed like any other value, so that its absence does not show.
    Null,
    /// Type 1: UTF-8, kept byte for byte. It is never normalised, or stored text would stop matching its commitment.
    Text(String),
    /// Type 2: eight bytes, two's complement.
    Int(i64),
    /// Type 3: one byte, 0 or 1.
    Bool(bool),
    /// Type 4: any bytes.
    Bytes(Vec<u8>),
    /// Type 5: milliseconds since 1970-01-01T00:00:00Z, eight bytes.
    Time(u64),
    /// Type 6: a reference to a file kept beside the log.
    Attachment {
        /// The digest of the content.
        sha256: Hash,
        /// The length of the content in bytes.
        size: u64,
        /// Its media type, 1 to 255 printable ASCII characters (RFC 6838).
        media_type: String,
    },
}

/// A [`Value`] still in the bytes it was read from: the same cases, nothing copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueRef<'a> {
    /// See [`Value::Null`].
    Null,
    /// See [`Value::Text`].
    Text(&'a str),
    /// See [`Value::Int`].
    Int(i64),
    /// See [`Value::Bool`].
    Bool(bool),
    /// See [`Value::Bytes`].
    Bytes(&'a [u8]),
    /// See [`Value::Time`].
    Time(u64),
    /// See [`Value::Attachment`].
    Attachment {
        /// The digest of the content.
        sha256: &'a Hash,
        /// The length of the content in bytes.
        size: u64,
        /// Its media type.
        media_type: &'a str,
    },
}

impl Value {
    /// The type byte that goes into the commitment and the packed body.
    #[must_use]
    pub const fn vtype(&self) -> u8 {
        match self {
            Self::Null => 0,
            Self::Text(_) => 1,
            Self::Int(_) => 2,
            Self::Bool(_) => 3,
            Self::Bytes(_) => 4,
            Self::Time(_) => 5,
            Self::Attachment { .. } => 6,
        }
    }

    /// The bytes of the value, without type and length.
    ///
    /// # Errors
    /// [`EncodeError::MediaType`], for an attachment only.
    pub fn encode(&self) -> Result<Vec<u8>, EncodeError> {
        Ok(match self {
            Self::Null => Vec::new(),
            Self::Text(text) => text.clone().into_bytes(),
            Self::Int(number) => number.to_be_bytes().to_vec(),
            Self::Bool(yes) => vec![u8::from(*yes)],
            Self::Bytes(bytes) => bytes.clone(),
            Self::Time(ms) => ms.to_be_bytes().to_vec(),
            Self::Attachment {
                sha256,
                size,
                media_type,
            } => {
                let len = u8::try_from(media_type.len()).map_err(|_| EncodeError::MediaType)?;
                if !is_media_type(media_type.as_bytes()) {
                    return Err(EncodeError::MediaType);
                }
                [
                    sha256.as_slice(),
                    &size.to_be_bytes(),
                    &[len],
                    media_type.as_bytes(),
                ]
                .concat()
            }
        })
    }

    /// Reads exactly what [`Self::encode`] writes for that type.
    ///
    /// # Errors
    /// As [`ValueRef::decode`], which reads it.
    pub fn decode(vtype: u8, bytes: &[u8]) -> Result<Self, DecodeError> {
        ValueRef::decode(vtype, bytes).map(Self::from)
    }
}

impl<'a> ValueRef<'a> {
    /// Reads exactly what [`Value::encode`] writes for that type.
    ///
    /// # Errors
    /// [`DecodeError::Vtype`] for an unknown type, [`DecodeError::Value`] for bytes that are not its one encoding.
    pub fn decode(vtype: u8, bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let wrong = DecodeError::Value { vtype };
        let eight = || <[u8; 8]>::try_from(bytes).map_err(|_| wrong);
        match (vtype, bytes) {
            (0, []) => Ok(Self::Null),
            (1, _) => str::from_utf8(bytes).map(Self::Text).map_err(|_| wrong),
            (2, _) => Ok(Self::Int(i64::from_be_bytes(eight()?))),
            (3, [0]) => Ok(Self::Bool(false)),
            (3, [1]) => Ok(Self::Bool(true)),
            (4, _) => Ok(Self::Bytes(bytes)),
            (5, _) => Ok(Self::Time(u64::from_be_bytes(eight()?))),
            (6, _) => attachment(bytes).map_err(|_| wrong),
            (0 | 3, _) => Err(wrong),
            _ => Err(DecodeError::Vtype { vtype }),
        }
    }
}

impl From<ValueRef<'_>> for Value {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Text(text) => Self::Text(text.to_owned()),
            ValueRef::Int(number) => Self::Int(number),
            ValueRef::Bool(yes) => Self::Bool(yes),
            ValueRef::Bytes(bytes) => Self::Bytes(bytes.to_vec()),
            ValueRef::Time(ms) => Self::Time(ms),
            ValueRef::Attachment {
                sha256,
                size,
                media_type,
            } => Self::Attachment {
                sha256: *sha256,
                size,
                media_type: media_type.to_owned(),
            },
        }
    }
}

fn attachment(bytes: &[u8]) -> Result<ValueRef<'_>, DecodeError> {
    let mut reader = Reader::new(bytes);
    let sha256 = reader.array_ref()?;
    let size = reader.u64()?;
    let len = usize::from(reader.u8()?);
    let media_type = reader.take(len)?;
    reader.finish()?;
    let wrong = DecodeError::Value { vtype: 6 };
    if !is_media_type(media_type) {
        return Err(wrong);
    }
    let media_type = str::from_utf8(media_type).map_err(|_| wrong)?;
    Ok(ValueRef::Attachment {
        sha256,
        size,
        media_type,
    })
}

fn is_media_type(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|byte| (b' '..=b'~').contains(byte))
}

/// The secret that keeps a commitment from being tested against guesses: 32 bytes from the operating system's
/// generator, drawn for each field of each event. Never derive salts from a seed: whoever keeps the seed could rebuild
/// the salts that an erasure deleted.
#[derive(Clone, PartialEq, Eq)]
pub struct Salt(pub [u8; 32]);

impl fmt::Debug for Salt {
    /// Hides the bytes: a salt in a log file would undo an erasure.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(..)")
    }
}

/// The digest that stands in the leaf for one value:
/// `SHA-256(label || workspace || u64 seq || u8 len || name || u8 vtype || salt || u32 len || value)`.
///
/// Workspace, event number and name are inside, so a disclosure cannot be moved to another field, event or workspace.
///
/// # Errors
/// [`EncodeError::Name`] for a name that no leaf can hold, [`EncodeError::MediaType`] for an attachment's,
/// [`EncodeError::TooLong`] for a value of 4 GiB or more.
pub fn commitment(
    workspace: &WorkspaceId,
    seq: u64,
    name: &str,
    value: &Value,
    salt: &Salt,
) -> Result<Hash, EncodeError> {
    let mut entry = Vec::new();
    put_entry(&mut entry, name, value, salt)?;
    let hash = Sha256::new()
        .chain_update(beginning(workspace, seq))
        .chain_update(entry);
    Ok(hash.finalize().into())
}

/// Writes `u8 len || name || u8 vtype || salt[32] || u32 len || value`: the end of what is committed to, and as such an
/// entry of a packed body.
pub(crate) fn put_entry(
    out: &mut Vec<u8>,
    name: &str,
    value: &Value,
    salt: &Salt,
) -> Result<(), EncodeError> {
    put_field_name(out, name)?;
    let bytes = value.encode()?;
    let len = u32::try_from(bytes.len()).map_err(|_| EncodeError::TooLong {
        len: bytes.len(),
        max: u32::MAX as usize,
    })?;
    out.push(value.vtype());
    out.extend_from_slice(&salt.0);
    out.extend_from_slice(&len.to_be_bytes());
    out.extend_from_slice(&bytes);
    Ok(())
}

/// Label, workspace and number: the beginning of every commitment of an event.
pub(crate) type Beginning = [u8; 40];

/// That of this event.
pub(crate) fn beginning(workspace: &WorkspaceId, seq: u64) -> Beginning {
    let mut bytes = [0; 40];
    let (label, rest) = bytes.split_at_mut(LABEL.len());
    let (id, number) = rest.split_at_mut(workspace.0.len());
    label.copy_from_slice(LABEL);
    id.copy_from_slice(&workspace.0);
    number.copy_from_slice(&seq.to_be_bytes());
    bytes
}
