//! What a check of a log allows its reader to say.

use crate::Fault;

/// The outcome of a check, from best to worst. It depends on what the reader brought: the same file is
/// [`Self::Unanchored`] to a stranger and [`Self::Verified`] to somebody who kept an earlier head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// All events rebuild the head, an author signed it, and it agrees with every head the reader holds.
    Verified,
    /// Sound in itself, but the reader holds no earlier head: events cut from the end, or a log written anew, would not
    /// show.
    Unanchored,
    /// The events are sound, but values are absent that no erasure and no shared copy's list of hidden fields explains.
    Incomplete,
    /// The log contradicts a head that the reader holds.
    Diverged(Divergence),
    /// An event, a value, the head or a signature is wrong.
    Invalid {
        /// The first event known to be wrong. `None` if the log as a whole does not fit its head and nothing narrows
        /// it down to one event.
        first_bad_seq: Option<u64>,
        /// What is wrong.
        reason: Fault,
    },
    /// It could not be read: over a limit, or not a file of ours. The reason, in words for a technical reader.
    Unreadable(String),
}

/// How a log contradicts a head that the reader holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Divergence {
    /// It has fewer events than the head: an older copy was put back, or events were cut from the end.
    RolledBack,
    /// It has more events, but the first ones are not those of the head: two histories of one log.
    Forked,
    /// It has as many events, and they are not those of the head.
    Rewritten,
}

impl Verdict {
    /// The verdict as one word, the same in every language and every output.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Verified => "VERIFIED",
            Self::Unanchored => "UNANCHORED",
            Self::Incomplete => "INCOMPLETE",
            Self::Diverged(_) => "DIVERGED",
            Self::Invalid { .. } => "INVALID",
            Self::Unreadable(_) => "UNREADABLE",
        }
    }

    /// The exit status of a command that checks: 0, 10, 20, 30, 40 or 50.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Verified => 0,
            Self::Unanchored => 10,
            Self::Incomplete => 20,
            Self::Diverged(_) => 30,
            Self::Invalid { .. } => 40,
            Self::Unreadable(_) => 50,
        }
    }
}

impl Divergence {
    /// The kind as one word, the same in every language and every output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RolledBack => "ROLLED_BACK",
            Self::Forked => "FORKED",
            Self::Rewritten => "REWRITTEN",
        }
    }
}
