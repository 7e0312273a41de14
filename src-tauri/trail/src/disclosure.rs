//! The disclosed values of one event, packed. This body lies beside the log and is the only part that can be erased:
//! dropping an entry deletes value and salt, and the leaf still verifies.

use crate::bytes::{DecodeError, EncodeError, Reader, in_field_name, put_field_name};
use crate::field::length;
use crate::{Salt, Value};

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
        put_field_name(&mut out, name)?;
        let bytes = value.encode()?;
        out.push(value.vtype());
        out.extend_from_slice(&salt.0);
        out.extend_from_slice(&length(&bytes)?.to_be_bytes());
        out.extend_from_slice(&bytes);
    }
    Ok(out)
}

/// Reads a packed body. Accepts exactly what [`pack`] writes; allocates no more than the input is long.
///
/// # Errors
/// [`DecodeError`] saying what is wrong and where.
pub fn unpack(body: &[u8]) -> Result<Vec<Disclosure>, DecodeError> {
    let mut reader = Reader::new(body);
    let mut disclosures: Vec<Disclosure> = Vec::new();
    while !reader.is_empty() {
        let at = reader.at();
        let name = reader.name(in_field_name)?;
        if disclosures.last().is_some_and(|last| name <= last.name) {
            return Err(DecodeError::Order { at });
        }
        let vtype = reader.u8()?;
        let salt = Salt(reader.array()?);
        let at = reader.at();
        let len = usize::try_from(reader.u32()?).map_err(|_| DecodeError::Truncated { at })?;
        let value = Value::decode(vtype, reader.take(len)?)?;
        disclosures.push(Disclosure { name, value, salt });
    }
    Ok(disclosures)
}
