//! What an event of erasure says: which values are gone from the file on purpose.
//!
//! An event of the kind `trail.erased` names events in its public field `events` (numbers of eight bytes, strictly
//! ascending, at least one, all before itself) and fields in its public field `fields` (names separated by one space,
//! strictly ascending, at least one). The values of each of these fields in each of these events were erased; an event
//! that never had such a field has nothing to erase.

use crate::bytes::{FIELD_NAME, is_name};
use crate::{EventRef, Fault, Known, ValueRef};

/// The kind of an event that says what was erased.
pub const ERASED: &str = "trail.erased";

/// What an event of erasure says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// The numbers of the events, ascending.
    pub events: Vec<u64>,
    /// The names of the fields, ascending.
    pub fields: Vec<String>,
}

impl Erasure {
    /// What this event says was erased; none if it is an event of another kind.
    ///
    /// # Errors
    /// [`Fault::Erasure`] if it says it in any other way than the one right one.
    pub fn of(event: &EventRef<'_>) -> Result<Option<Self>, Fault> {
        if event.leaf.kind != ERASED {
            return Ok(None);
        }
        let (Some(events), Some(fields)) = (events(event), fields(event)) else {
            return Err(Fault::Erasure);
        };
        Ok(Some(Self { events, fields }))
    }
}

fn events(event: &EventRef<'_>) -> Option<Vec<u64>> {
    let Known::Public(ValueRef::Bytes(bytes)) = event.field("events")? else {
        return None;
    };
    let (numbers, []) = bytes.as_chunks() else {
        return None;
    };
    let numbers: Vec<u64> = numbers.iter().copied().map(u64::from_be_bytes).collect();
    let before = numbers.last().is_some_and(|last| *last < event.leaf.seq);
    (before && numbers.is_sorted_by(|a, b| a < b)).then_some(numbers)
}

fn fields(event: &EventRef<'_>) -> Option<Vec<String>> {
    let Known::Public(ValueRef::Text(text)) = event.field("fields")? else {
        return None;
    };
    let names: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let plain = names
        .iter()
        .all(|name| is_name(name.as_bytes(), &FIELD_NAME));
    (plain && names.is_sorted_by(|a, b| a < b)).then_some(names)
}
