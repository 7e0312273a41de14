//! Reading hostile bytes, writing hexadecimal, and the two errors of every binary format in this crate.

use crate::Hash;

/// Why a value cannot be written. The caller made a mistake; no bytes were produced.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EncodeError {
    /// An event kind that is not 1 to 64 characters of `[a-z0-9.-]`.
    #[error("{0:?} is not an event kind: 1 to 64 characters of a-z 0-9 . -")]
    Kind(String),
    /// A field name that is not 1 to 64 characters of `[a-z0-9_.-]`.
    #[error("{0:?} is not a field name: 1 to 64 characters of a-z 0-9 _ . -")]
    Name(String),
    /// A field that does not come strictly after the one before it, in byte order of the names.
    #[error("the field {0:?} does not come after the one before it")]
    Order(String),
    /// More fields than the one-byte count of a leaf can say.
    #[error("{count} fields, more than the 255 an event can hold")]
    TooManyFields {
        /// How many fields there were.
        count: usize,
    },
    /// More bytes than the format allows.
    #[error("{len} bytes, more than the {max} allowed")]
    TooLong {
        /// The length in bytes.
        len: usize,
        /// The most allowed, in bytes.
        max: usize,
    },
    /// A media type that is not 1 to 255 printable ASCII characters.
    #[error("a media type is 1 to 255 printable ASCII characters")]
    MediaType,
    /// An attachment in the open part of a leaf: its digest would tell a known file apart.
    #[error("an attachment cannot be public, only committed")]
    PublicAttachment,
}

/// Why bytes were refused. `at` is an offset in bytes from the start of the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The input stops inside a value.
    #[error("the input stops inside the value at byte {at}")]
    Truncated {
        /// Where the value begins.
        at: usize,
    },
    /// Bytes are left after the last value.
    #[error("bytes are left over from byte {at}")]
    Trailing {
        /// Where they begin.
        at: usize,
    },
    /// More bytes than the format allows.
    #[error("{len} bytes, more than the {max} allowed")]
    TooLong {
        /// The length in bytes.
        len: usize,
        /// The most allowed, in bytes.
        max: usize,
    },
    /// The first 16 bytes are not the label of a version 1 event.
    #[error("not a version 1 event")]
    Label,
    /// A kind or field name of the wrong length or with a character that is not allowed.
    #[error("the name at byte {at} has a wrong length or character")]
    Name {
        /// Where the name begins.
        at: usize,
    },
    /// A field name that does not come strictly after the one before it.
    #[error("the field at byte {at} does not come after the one before it")]
    Order {
        /// Where the name begins.
        at: usize,
    },
    /// A field that is neither committed (1) nor public (2).
    #[error("the field tag {tag} at byte {at} is unknown")]
    Tag {
        /// The tag found.
        tag: u8,
        /// Where it stands.
        at: usize,
    },
    /// A value type that version 1 does not know.
    #[error("the value type {vtype} is unknown")]
    Vtype {
        /// The type found.
        vtype: u8,
    },
    /// Bytes that are not the one encoding of a value of that type.
    #[error("the bytes are not a value of type {vtype}")]
    Value {
        /// The type they were read as.
        vtype: u8,
    },
    /// An attachment in the open part of a leaf.
    #[error("an attachment stands in the open part of the event")]
    PublicAttachment,
}

/// Text that is not lower-case hexadecimal of the right length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not lower-case hexadecimal of the right length")]
pub struct HexError;

/// The bytes in lower-case hexadecimal, two characters each.
#[must_use]
pub fn to_hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// Reads a digest from exactly 64 lower-case hexadecimal characters.
///
/// # Errors
/// [`HexError`] for anything else, upper case included, so that a digest has one spelling.
pub fn hash_from_hex(text: &str) -> Result<Hash, HexError> {
    array_from_hex(text)
}

/// `N` bytes from exactly `2 * N` lower-case hexadecimal characters.
pub(crate) fn array_from_hex<const N: usize>(text: &str) -> Result<[u8; N], HexError> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
        return Err(HexError);
    };
    let bytes: Vec<u8> = pairs
        .iter()
        .map(|[high, low]| Ok(nibble(*high)? << 4 | nibble(*low)?))
        .collect::<Result<_, _>>()?;
    bytes.try_into().map_err(|_| HexError)
}

fn nibble(digit: u8) -> Result<u8, HexError> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(HexError),
    }
}

/// A cursor over untrusted bytes: every read says whether it could.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, at: 0 }
    }

    /// The offset of the next byte.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn take(&mut self, len: usize) -> Result<&'a [u8], DecodeError> {
        let (head, rest) = self
            .rest
            .split_at_checked(len)
            .ok_or(DecodeError::Truncated { at: self.at })?;
        self.rest = rest;
        self.at += len;
        Ok(head)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let at = self.at;
        self.take(N)?
            .try_into()
            .map_err(|_| DecodeError::Truncated { at })
    }

    pub(crate) fn u8(&mut self) -> Result<u8, DecodeError> {
        self.array().map(u8::from_be_bytes)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, DecodeError> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, DecodeError> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, DecodeError> {
        self.array().map(u64::from_be_bytes)
    }

    /// `u8 length || name`, where `allowed` decides on each character.
    pub(crate) fn name(&mut self, allowed: fn(u8) -> bool) -> Result<String, DecodeError> {
        let at = self.at;
        let len = usize::from(self.u8()?);
        let name = self.take(len)?;
        if !is_name(name, allowed) {
            return Err(DecodeError::Name { at });
        }
        // The characters allowed are ASCII, so this cannot fail; the error keeps it free of panics.
        str::from_utf8(name)
            .map(str::to_owned)
            .map_err(|_| DecodeError::Name { at })
    }

    /// Nothing may be left.
    pub(crate) const fn finish(self) -> Result<(), DecodeError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(DecodeError::Trailing { at: self.at })
        }
    }
}

/// Whether these are 1 to 64 allowed characters.
pub(crate) fn is_name(name: &[u8], allowed: fn(u8) -> bool) -> bool {
    (1..=64).contains(&name.len()) && name.iter().all(|byte| allowed(*byte))
}

/// The characters of a field name: `[a-z0-9_.-]`.
pub(crate) const fn in_field_name(byte: u8) -> bool {
    in_kind(byte) || byte == b'_'
}

/// The characters of an event kind: `[a-z0-9.-]`.
pub(crate) const fn in_kind(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-')
}

/// Writes `u8 length || name` for a field.
pub(crate) fn put_field_name(out: &mut Vec<u8>, name: &str) -> Result<(), EncodeError> {
    let refused = || EncodeError::Name(name.to_owned());
    if !is_name(name.as_bytes(), in_field_name) {
        return Err(refused());
    }
    out.push(u8::try_from(name.len()).map_err(|_| refused())?);
    out.extend_from_slice(name.as_bytes());
    Ok(())
}
