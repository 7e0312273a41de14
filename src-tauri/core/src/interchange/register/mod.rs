//! The whole register as one JSON document: written, imported into an empty workspace and written again, it is the same
//! bytes.
//!
//! It holds every record under its id and reference, as its document stands: entries of cases, contents of attachments,
//! copies given out, saved views, mappings; and the people whom records name, by name and role. It holds no key: who
//! may sign is decided in each workspace. It holds no approved version: a version stands under a head of one log, and
//! what was approved there was not approved elsewhere. Keys of objects ascend, there is no white space but a line end
//! after each record, and nothing in it depends on when it was written.

mod read;
#[cfg(test)]
mod tests;
mod write;

use serde::Deserialize;

use crate::record::{Kind, RecordId};
use crate::workspace::Retired;

pub use read::{Brought, LARGEST, RegisterFile, is_export, restore};
pub use write::{Written, write, write_register};
pub(super) use write::{held, withheld};

/// What the document says it is.
pub const FORMAT: &str = "tilsyn-register";
/// The number of its schema that this program writes; it reads this and older ones.
pub const SCHEMA: u32 = 1;

/// Kinds that stay with their log: people are written apart, versions stand under a head.
const fn stays(kind: Kind) -> bool {
    matches!(kind, Kind::Actor | Kind::Version)
}

/// A person whom records name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: RecordId,
    /// Name and role, as far as they were not erased.
    person: serde_json::Map<String, serde_json::Value>,
}

/// A record.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Content of an attachment, base64.
    #[serde(default)]
    content: Option<String>,
    id: RecordId,
    /// It lacks what its kind needs, because that was erased.
    #[serde(default)]
    incomplete: bool,
    kind: Kind,
    record: serde_json::Map<String, serde_json::Value>,
    #[serde(rename = "ref")]
    reference: String,
}

/// The document.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(rename = "format")]
    _format: String,
    people: Vec<Person>,
    records: Vec<Entry>,
    /// Numbers that are not given again, by series.
    retired: Retired,
    #[serde(rename = "schema")]
    _schema: u32,
}
