//! Of which event of a branch an event here was made.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use tilsyn_trail::{FieldContent, Hash, Leaf, Value};

use crate::error::Result;
use crate::workspace::commit::as_i64;

/// The event of a branch that an event here was made of, as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BranchOrigin {
    /// Who wrote it there, by name if the name is still there.
    pub actor: Option<String>,
    /// When, by their clock.
    pub at: DateTime<Utc>,
    /// Hash of its leaf, hexadecimal.
    pub leaf_hash: String,
}

/// The event of a branch that an event here was made of, as it stands in the leaf.
#[derive(Debug, Clone)]
pub(in crate::workspace) struct Origin {
    pub leaf: Hash,
    pub actor: [u8; 16],
    pub time_ms: u64,
    /// Why, in the words of who wrote it there; committed like any reason. Null in what is read from a leaf.
    pub reason: Value,
}

impl Origin {
    /// Puts it among the public fields: opaque, as an event's own number, actor and time are.
    pub fn frame(&self, public: &mut BTreeMap<String, Value>) -> Result<()> {
        public.insert("branch".to_owned(), Value::Bytes(self.leaf.to_vec()));
        public.insert("branch_actor".to_owned(), Value::Bytes(self.actor.to_vec()));
        public.insert("branch_time".to_owned(), Value::Int(as_i64(self.time_ms)?));
        Ok(())
    }
}

/// What a leaf says of where it came from; none if it was written here.
pub(in crate::workspace) fn origin_of(leaf: &Leaf) -> Option<Origin> {
    let bytes = |name| match leaf.field(name) {
        Some(FieldContent::Public(Value::Bytes(bytes))) => Some(bytes.as_slice()),
        _ => None,
    };
    let time = match leaf.field("branch_time") {
        Some(FieldContent::Public(Value::Int(time))) => u64::try_from(*time).ok()?,
        _ => return None,
    };
    Some(Origin {
        leaf: bytes("branch")?.try_into().ok()?,
        actor: bytes("branch_actor")?.try_into().ok()?,
        time_ms: time,
        reason: Value::Null,
    })
}
