//! What the reader brings to a check, and what the check tells them.

use std::collections::BTreeMap;

use crate::checkpoint::{Checkpoint, CheckpointError, open};
use crate::note::{Note, Signer};
use crate::{Divergence, Hash, Verdict, VerifierKey};

/// A head that the reader holds: from their own records, a printed report, or a note that a key they trust signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldHead {
    /// Whose it is and from when, in the reader's words.
    pub label: String,
    /// The number of events.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

impl HeldHead {
    /// A head of the log `origin` from a note that one of the reader's keys signed or cosigned. Take notes out of the
    /// file under check only with keys that do not come from it.
    ///
    /// # Errors
    /// [`CheckpointError`] if it is no such note; then it is no evidence either way.
    pub fn from_note(
        label: &str,
        note: &[u8],
        origin: &str,
        keys: &[VerifierKey],
    ) -> Result<Self, CheckpointError> {
        let (Checkpoint { size, root, .. }, _) = open(&Note::parse(note)?, origin, keys)?;
        Ok(Self {
            label: label.to_owned(),
            size,
            root,
        })
    }
}

/// How the log compares with one held head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadFinding {
    /// The head.
    pub head: HeldHead,
    /// The comparison.
    pub outcome: HeadOutcome,
}

/// How the log compares with a held head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadOutcome {
    /// The log extends it or equals it.
    Agrees,
    /// It is the head of the empty log, which every log extends: it says nothing.
    Empty,
    /// The log contradicts it.
    Diverged(Divergence),
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogReport {
    /// The verdict.
    pub verdict: Verdict,
    /// The number of events read, up to the first fault.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// Who signed the head, once it was verified; authors and known cosigners.
    pub signers: Vec<Signer>,
    /// How many values are erased, by the number of the event that erased them.
    pub erased: BTreeMap<u64, u64>,
    /// How many values were left out of this copy on purpose.
    pub withheld: u64,
    /// How many values are absent without a reason.
    pub missing: u64,
    /// The first of those: event and field.
    pub first_missing: Option<(u64, String)>,
    /// The comparison with each held head. Empty if an event could not be read, since there is nothing to compare then.
    pub heads: Vec<HeadFinding>,
}

impl LogReport {
    /// The verdict on a log that is sound in itself: the worst that applies.
    pub(crate) fn sound(&self) -> Verdict {
        let diverged = self
            .heads
            .iter()
            .filter_map(|finding| match finding.outcome {
                HeadOutcome::Diverged(divergence) => Some(divergence),
                HeadOutcome::Agrees | HeadOutcome::Empty => None,
            });
        if let Some(divergence) = diverged.max() {
            Verdict::Diverged(divergence)
        } else if self.missing > 0 {
            Verdict::Incomplete
        } else if self
            .heads
            .iter()
            .any(|finding| finding.outcome == HeadOutcome::Agrees)
        {
            Verdict::Verified
        } else {
            Verdict::Unanchored
        }
    }
}
