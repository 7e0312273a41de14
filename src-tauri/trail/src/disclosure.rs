//! The disclosed values of one event, packed. This body lies beside the log and is the only part that can be erased:
//! dropping an entry deletes value and salt, and the leaf still verifies.

use core::fmt;

use sha2::{Digest as _, Sha256};

use crate::bytes::{DecodeError, EncodeError, FIELD_NAME, Reader, text};
use crate::field::{beginning, put_entry};
use crate::{Hash, Salt, Value, ValueRef, WorkspaceId};

/// The value of one committed field, and the salt without which its commitment cannot be recomputed. `Debug` hides the
/// salt but shows the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// The field's name, as in the leaf.
    pub name: String,
    /// Its value.
    pub value: Value,
    /// Its salt.
    pub salt: Salt,
}

/// Packs the disclosures of one event: for each, strictly ascending by name,
/// `u8 len || name || u8 vtype || salt[32] || u32 len || value`. No header; nothing disclosed is no bytes.
///
/// # Errors
/// [`EncodeError::Name`], [`EncodeError::Order`] (unsorted or twice the same name), [`EncodeError::MediaType`],
/// [`EncodeError::TooLong`] for a value of 4 GiB or more.
pub fn pack(disclosures: &[Disclosure]) -> Result<Vec<u8>, EncodeError> {
    let mut out = Vec::new();
    let mut last = "";
    for Disclosure { name, value, salt } in disclosures {
        if name.as_str() <= last && !last.is_empty() {
            return Err(EncodeError::Order(name.clone()));
        }
        last = name;
        put_entry(&mut out, name, value, salt)?;
    }
    Ok(out)
}

/// Reads a packed body. Accepts exactly what [`pack`] writes; allocates no more than the input is long.
///
/// # Errors
/// [`DecodeError`] saying what is wrong and where.
pub fn unpack(body: &[u8]) -> Result<Vec<Disclosure>, DecodeError> {
    Disclosures::of(body)
        .map(|disclosure| disclosure.map(Disclosure::from))
        .collect()
}

/// A [`Disclosure`] still in the body it was read from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DisclosureRef<'a> {
    /// The field's name, in ASCII.
    pub name: &'a [u8],
    /// Its value.
    pub value: ValueRef<'a>,
    salt: &'a [u8; 32],
    /// All of the entry, as it is packed.
    entry: &'a [u8],
}

impl DisclosureRef<'_> {
    /// The commitment that the event `seq` of the workspace must hold for this value and salt.
    #[must_use]
    pub fn commitment(&self, workspace: &WorkspaceId, seq: u64) -> Hash {
        let hash = Sha256::new()
            .chain_update(beginning(workspace, seq))
            .chain_update(self.entry);
        hash.finalize().into()
    }

    /// The end of what is committed to, behind [`beginning`].
    pub(crate) const fn entry(&self) -> &[u8] {
        self.entry
    }
}

impl fmt::Debug for DisclosureRef<'_> {
    /// Hides the salt, as for [`Disclosure`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DisclosureRef")
            .field("name", &text(self.name))
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

impl From<DisclosureRef<'_>> for Disclosure {
    fn from(disclosure: DisclosureRef<'_>) -> Self {
        Self {
            name: text(disclosure.name),
            value: disclosure.value.into(),
            salt: Salt(*disclosure.salt),
        }
    }
}

/// The entries of a packed body, one by one. The first that cannot be read is the last that is given; a body is read
/// only when the end was reached without one.
#[derive(Debug, Clone)]
pub struct Disclosures<'a> {
    reader: Reader<'a>,
    last: &'a [u8],
}

impl<'a> Disclosures<'a> {
    /// Those of this body.
    #[must_use]
    pub const fn of(body: &'a [u8]) -> Self {
        Self {
            reader: Reader::new(body),
            last: &[],
        }
    }

    fn read(&mut self) -> Result<DisclosureRef<'a>, DecodeError> {
        let reader = &mut self.reader;
        let (begin, at) = (reader.rest(), reader.at());
        let name = reader.name(&FIELD_NAME)?;
        // A name is never empty, so the first one comes after the empty text.
        if name <= self.last {
            return Err(DecodeError::Order { at });
        }
        self.last = name;
        let vtype = reader.u8()?;
        let salt = reader.array_ref()?;
        let at_len = reader.at();
        let len =
            usize::try_from(reader.u32()?).map_err(|_| DecodeError::Truncated { at: at_len })?;
        let value = ValueRef::decode(vtype, reader.take(len)?)?;
        let (entry, _) = begin.split_at(reader.at() - at);
        Ok(DisclosureRef {
            name,
            value,
            salt,
            entry,
        })
    }
}

impl<'a> Iterator for Disclosures<'a> {
    type Item = Result<DisclosureRef<'a>, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.reader.is_empty() {
            return None;
        }
        let read = self.read();
        if read.is_err() {
            self.reader = Reader::new(&[]);
        }
        Some(read)
    }
}
