//! Reading hostile bytes, writing hexadecimal, and the two errors of every binary format in this crate.

use core::fmt;

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
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    at: usize,
}

impl fmt::Debug for Reader<'_> {
    /// Hides the bytes: there may be salts among them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reader(at {}, {} left)", self.at, self.rest.len())
    }
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, at: 0 }
    }

    /// The offset of the next byte.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// What was not read yet.
    pub(crate) const fn rest(&self) -> &'a [u8] {
        self.rest
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
        self.array_ref().copied()
    }

    pub(crate) fn array_ref<const N: usize>(&mut self) -> Result<&'a [u8; N], DecodeError> {
        let (head, rest) = self
            .rest
            .split_first_chunk()
            .ok_or(DecodeError::Truncated { at: self.at })?;
        self.rest = rest;
        self.at += N;
        Ok(head)
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

    /// `u8 length || name`, of characters in `alphabet`, which are all ASCII.
    pub(crate) fn name(&mut self, alphabet: &Alphabet) -> Result<&'a [u8], DecodeError> {
        let at = self.at;
        let len = usize::from(self.u8()?);
        let name = self.take(len)?;
        if is_name(name, alphabet) {
            Ok(name)
        } else {
            Err(DecodeError::Name { at })
        }
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

/// Which characters a name may have.
pub(crate) type Alphabet = [bool; 256];

/// The characters of an event kind: `[a-z0-9.-]`.
pub(crate) const KIND: Alphabet = alphabet(b".-");

/// The characters of a field name: `[a-z0-9_.-]`.
pub(crate) const FIELD_NAME: Alphabet = alphabet(b"_.-");

/// Small letters, digits, and these. A table, because names are the bytes that a check of a log looks at one by one.
const fn alphabet(more: &[u8]) -> Alphabet {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut among = (byte >= b'a' as usize && byte <= b'z' as usize)
            || (byte >= b'0' as usize && byte <= b'9' as usize);
        let mut at = 0;
        while at < more.len() {
            among |= more[at] as usize == byte;
            at += 1;
        }
        table[byte] = among;
        byte += 1;
    }
    table
}

/// Whether these are 1 to 64 allowed characters.
pub(crate) fn is_name(name: &[u8], alphabet: &Alphabet) -> bool {
    // All are looked at, also after a wrong one: without a branch for each, that is faster.
    let allowed = |so_far: bool, byte: &u8| so_far & alphabet[usize::from(*byte)];
    (1..=64).contains(&name.len()) && name.iter().fold(true, allowed)
}

/// A name that was read, as text. Its characters are ASCII, so nothing is lost.
pub(crate) fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

/// Writes `u8 length || name` for a field.
pub(crate) fn put_field_name(out: &mut Vec<u8>, name: &str) -> Result<(), EncodeError> {
    let refused = || EncodeError::Name(name.to_owned());
    if !is_name(name.as_bytes(), &FIELD_NAME) {
        return Err(refused());
    }
    out.push(u8::try_from(name.len()).map_err(|_| refused())?);
    out.extend_from_slice(name.as_bytes());
    Ok(())
}
