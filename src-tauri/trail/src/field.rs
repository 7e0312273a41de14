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
    /// [`DecodeError::Vtype`] for an unknown type, [`DecodeError::Value`] for bytes that are not its one encoding.
    pub fn decode(vtype: u8, bytes: &[u8]) -> Result<Self, DecodeError> {
        let wrong = DecodeError::Value { vtype };
        let eight = || <[u8; 8]>::try_from(bytes).map_err(|_| wrong);
        match (vtype, bytes) {
            (0, []) => Ok(Self::Null),
            (1, _) => str::from_utf8(bytes)
                .map(|text| Self::Text(text.to_owned()))
                .map_err(|_| wrong),
            (2, _) => Ok(Self::Int(i64::from_be_bytes(eight()?))),
            (3, [0]) => Ok(Self::Bool(false)),
            (3, [1]) => Ok(Self::Bool(true)),
            (4, _) => Ok(Self::Bytes(bytes.to_vec())),
            (5, _) => Ok(Self::Time(u64::from_be_bytes(eight()?))),
            (6, _) => attachment(bytes).map_err(|_| wrong),
            (0 | 3, _) => Err(wrong),
            _ => Err(DecodeError::Vtype { vtype }),
        }
    }
}

fn attachment(bytes: &[u8]) -> Result<Value, DecodeError> {
    let mut reader = Reader::new(bytes);
    let sha256 = reader.array()?;
    let size = reader.u64()?;
    let len = usize::from(reader.u8()?);
    let media_type = reader.take(len)?;
    reader.finish()?;
    let wrong = DecodeError::Value { vtype: 6 };
    if !is_media_type(media_type) {
        return Err(wrong);
    }
    let media_type = str::from_utf8(media_type).map_err(|_| wrong)?.to_owned();
    Ok(Value::Attachment {
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
    let bytes = value.encode()?;
    let mut head = Vec::with_capacity(144);
    head.extend_from_slice(LABEL);
    head.extend_from_slice(&workspace.0);
    head.extend_from_slice(&seq.to_be_bytes());
    put_field_name(&mut head, name)?;
    head.push(value.vtype());
    head.extend_from_slice(&salt.0);
    head.extend_from_slice(&length(&bytes)?.to_be_bytes());
    Ok(Sha256::new()
        .chain_update(head)
        .chain_update(bytes)
        .finalize()
        .into())
}

/// The length of a value as its four-byte prefix says it.
pub(crate) fn length(bytes: &[u8]) -> Result<u32, EncodeError> {
    u32::try_from(bytes.len()).map_err(|_| EncodeError::TooLong {
        len: bytes.len(),
        max: u32::MAX as usize,
    })
}
