//! What can be wrong with a log.

use crate::bytes::DecodeError;
use crate::checkpoint::CheckpointError;

/// What is wrong with a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// An event is missing, doubled or out of order in the file.
    #[error("event {expected} was to come next, not {found}")]
    Sequence {
        /// The number that was due.
        expected: u64,
        /// The number under which the next event is stored.
        found: u64,
    },
    /// The bytes of an event are not an event.
    #[error("the event cannot be read: {0}")]
    Leaf(DecodeError),
    /// The event is of another workspace.
    #[error("the event belongs to another workspace")]
    Workspace,
    /// The event says that it is another one than that under whose number it is stored.
    #[error("the event says that it is number {found}")]
    Place {
        /// The number in the event.
        found: u64,
    },
    /// The packed values of an event cannot be read.
    #[error("the values of the event cannot be read: {0}")]
    Body(DecodeError),
    /// A value is disclosed for a field that the event does not commit to.
    #[error("the event has no committed field {field:?}")]
    Field {
        /// The name of the field.
        field: String,
    },
    /// Value and salt do not give the commitment in the event.
    #[error("the value of {field:?} is not the one recorded")]
    Commitment {
        /// The name of the field.
        field: String,
    },
    /// Values are kept for an event that is not in the log.
    #[error("values are kept for an event that is not there")]
    Stray,
    /// An event of erasure does not say in the one right way what was erased.
    #[error("the event does not say what was erased")]
    Erasure,
    /// A value that an erasure names is still disclosed, or is again.
    #[error("the value of {field:?} is disclosed, but event {by} erased it")]
    StillThere {
        /// The name of the field.
        field: String,
        /// The event that erased it.
        by: u64,
    },
    /// The signed head is malformed, of another log, or not signed as it must be.
    #[error("the head is refused: {0}")]
    Head(CheckpointError),
    /// Only keys that were revoked before signed the head.
    #[error("the head is signed by {key} alone, a key that was revoked before")]
    Revoked {
        /// The name of one of them.
        key: String,
    },
    /// The head is for another number of events.
    #[error("the head is for {head} events, the log has {found}")]
    Size {
        /// The size that is signed.
        head: u64,
        /// The number of events there are.
        found: u64,
    },
    /// The events do not give the root that is signed.
    #[error(
        "the events before {to} do not give the signed root; those before {from} agree with an earlier one"
    )]
    Root {
        /// The largest size up to which another head agrees, 0 if there is none.
        from: u64,
        /// The size of the head that does not.
        to: u64,
    },
}
