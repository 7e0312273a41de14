//! Reading a whole log, event by event, against what the reader brought to the check.
//!
//! The reader brings the workspace and origin they expect, the authors' and cosigners' keys, and the heads they hold
//! ([`LogCheck::new`]). The file brings events, values and a signed head ([`LogCheck::push`], [`LogCheck::push_head`],
//! [`LogCheck::finish`]). Keeping the two apart is the point: nothing from the file can vouch for the file.

use std::collections::{BTreeMap, btree_map::Entry};

use crate::bytes::DecodeError;
use crate::checkpoint::{Checkpoint, CheckpointError, Head, open, open_head};
use crate::note::{Note, NoteError, Signer};
use crate::tree::{Frontier, empty_root};
use crate::{
    Divergence, FieldContent, Hash, Leaf, Verdict, VerifierKey, WorkspaceId, commitment, leaf_hash,
    unpack,
};

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
    /// The signed head is malformed, of another log, or not signed as it must be.
    #[error("the head is refused: {0}")]
    Head(CheckpointError),
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

/// Why a value may be absent.
#[derive(Debug, Clone, Copy)]
enum Excuse {
    /// Erased by the event with this number.
    Erased(u64),
    /// Left out of a shared copy.
    Withheld,
}

/// A check in progress. Memory grows with absent values and held heads, not with events.
#[derive(Debug)]
pub struct LogCheck {
    workspace: WorkspaceId,
    origin: String,
    keys: Vec<VerifierKey>,
    held: Vec<HeldHead>,
    /// The root at each size at which a head is held, as the log reaches it.
    roots: BTreeMap<u64, Option<Hash>>,
    frontier: Frontier,
    /// The largest size whose root some head confirmed: a later mismatch lies after it.
    confirmed: u64,
    /// Absent values, by field name: names are few, events are many.
    absent: BTreeMap<String, Vec<u64>>,
    excuses: BTreeMap<u64, BTreeMap<String, Excuse>>,
    fault: Option<(Option<u64>, Fault)>,
}

impl LogCheck {
    /// Begins a check with what the reader brings: the workspace and origin they expect, the keys of authors and
    /// cosigners they accept, and the heads they hold (none gives [`Verdict::Unanchored`] at best).
    #[must_use]
    pub fn new(
        workspace: WorkspaceId,
        origin: &str,
        keys: Vec<VerifierKey>,
        held: Vec<HeldHead>,
    ) -> Self {
        let at_start = |size| (size == 0).then(empty_root);
        let roots = held
            .iter()
            .map(|head| (head.size, at_start(head.size)))
            .collect();
        Self {
            workspace,
            origin: origin.to_owned(),
            keys,
            held,
            roots,
            frontier: Frontier::new(),
            confirmed: 0,
            absent: BTreeMap::new(),
            excuses: BTreeMap::new(),
            fault: None,
        }
    }

    /// The next event: the number and bytes under which it is stored, and its packed values, if any are left.
    ///
    /// # Errors
    /// The first [`Fault`], which every later call gives again: behind a fault nothing is meaningful.
    pub fn push(&mut self, seq: u64, leaf: &[u8], body: Option<&[u8]>) -> Result<Leaf, Fault> {
        self.unless_faulty()?;
        let expected = self.frontier.size();
        let read = self.read(seq, leaf, body.unwrap_or_default());
        match read {
            Ok((event, absent)) => {
                for name in absent {
                    self.absent.entry(name).or_default().push(seq);
                }
                self.frontier.append(leaf_hash(leaf));
                self.note_root();
                Ok(event)
            }
            Err(fault) => Err(self.fail(Some(expected), fault)),
        }
    }

    /// A head that the file retains for exactly the events pushed so far. Optional; it costs a signature each, and
    /// narrows down which event is wrong if the last head does not fit.
    ///
    /// # Errors
    /// The first [`Fault`], as for [`Self::push`].
    pub fn push_head(&mut self, note: &[u8]) -> Result<Head, Fault> {
        self.unless_faulty()?;
        let outcome =
            open_head(note, &self.origin, &self.keys).map_err(|error| (None, Fault::Head(error)));
        match outcome.and_then(|head| self.fits(&head.checkpoint).map(|()| head)) {
            Ok(head) => {
                self.confirmed = head.checkpoint.size;
                Ok(head)
            }
            Err((seq, fault)) => Err(self.fail(seq, fault)),
        }
    }

    /// Says that event `by` erased this value. Can be said at any time before the end; an erasure explains only values
    /// of events before it.
    pub fn excuse_erased(&mut self, by: u64, seq: u64, field: &str) {
        if by > seq {
            self.excuse(seq, field, Excuse::Erased(by));
        }
    }

    /// Says that this value was left out of a shared copy on purpose.
    pub fn excuse_withheld(&mut self, seq: u64, field: &str) {
        self.excuse(seq, field, Excuse::Withheld);
    }

    /// Ends the check with the signed head of the file.
    #[must_use]
    pub fn finish(mut self, head: &[u8]) -> LogReport {
        let mut report = LogReport {
            verdict: Verdict::Verified,
            size: self.frontier.size(),
            root: self.frontier.root(),
            signers: Vec::new(),
            erased: BTreeMap::new(),
            withheld: 0,
            missing: 0,
            first_missing: None,
            heads: Vec::new(),
        };
        self.count_absent(&mut report);
        if self.fault.is_none() {
            report.heads = self.compare();
        }
        report.verdict = match self.close(head, &mut report.signers) {
            Ok(()) => verdict(&report),
            Err((
                _,
                Fault::Head(CheckpointError::Note(
                    error @ (NoteError::TooLong | NoteError::TooManySignatures),
                )),
            )) => Verdict::Unreadable(error.to_string()),
            Err((first_bad_seq, reason)) => Verdict::Invalid {
                first_bad_seq,
                reason,
            },
        };
        report
    }

    /// Reads one event and its values. Gives the event and the names of the values that are absent.
    fn read(&self, seq: u64, leaf: &[u8], body: &[u8]) -> Result<(Leaf, Vec<String>), Fault> {
        let expected = self.frontier.size();
        if seq != expected {
            return Err(Fault::Sequence {
                expected,
                found: seq,
            });
        }
        let event = Leaf::decode(leaf).map_err(Fault::Leaf)?;
        if event.workspace != self.workspace {
            return Err(Fault::Workspace);
        }
        if event.seq != seq {
            return Err(Fault::Place { found: event.seq });
        }
        let disclosed = unpack(body).map_err(Fault::Body)?;
        for disclosure in &disclosed {
            let field = || disclosure.name.clone();
            let Some(FieldContent::Committed(recorded)) = event.field(&disclosure.name) else {
                return Err(Fault::Field { field: field() });
            };
            let computed = commitment(
                &self.workspace,
                seq,
                &disclosure.name,
                &disclosure.value,
                &disclosure.salt,
            );
            if computed.as_ref() != Ok(recorded) {
                return Err(Fault::Commitment { field: field() });
            }
        }
        let is_committed = |content: &FieldContent| matches!(content, FieldContent::Committed(_));
        let is_absent = |name: &String| {
            disclosed
                .binary_search_by(|disclosure| disclosure.name.cmp(name))
                .is_err()
        };
        let committed = event
            .fields
            .iter()
            .filter(|field| is_committed(&field.content))
            .map(|field| &field.name);
        let absent = committed.filter(|name| is_absent(name)).cloned().collect();
        Ok((event, absent))
    }

    /// Keeps the root if a head is held for this size.
    fn note_root(&mut self) {
        if let Entry::Occupied(mut entry) = self.roots.entry(self.frontier.size()) {
            entry.insert(Some(self.frontier.root()));
        }
    }

    fn excuse(&mut self, seq: u64, field: &str, excuse: Excuse) {
        // The first reason stays: an erasure is not explained away by a later list.
        self.excuses
            .entry(seq)
            .or_default()
            .entry(field.to_owned())
            .or_insert(excuse);
    }

    fn count_absent(&self, report: &mut LogReport) {
        for (name, seqs) in &self.absent {
            for seq in seqs {
                match self.excuses.get(seq).and_then(|fields| fields.get(name)) {
                    // An erasure that is itself not in the log explains nothing.
                    Some(Excuse::Erased(by)) if *by < report.size => {
                        *report.erased.entry(*by).or_default() += 1;
                    }
                    Some(Excuse::Withheld) => report.withheld += 1,
                    _ => {
                        report.missing += 1;
                        if report
                            .first_missing
                            .as_ref()
                            .is_none_or(|(first, _)| seq < first)
                        {
                            report.first_missing = Some((*seq, name.clone()));
                        }
                    }
                }
            }
        }
    }

    /// Compares the log with every held head.
    fn compare(&mut self) -> Vec<HeadFinding> {
        let size = self.frontier.size();
        let outcome = |head: &HeldHead| {
            if head.size > size {
                HeadOutcome::Diverged(Divergence::RolledBack)
            } else if self.roots.get(&head.size) == Some(&Some(head.root)) {
                if head.size == 0 {
                    HeadOutcome::Empty
                } else {
                    HeadOutcome::Agrees
                }
            } else if head.size == size {
                HeadOutcome::Diverged(Divergence::Rewritten)
            } else {
                HeadOutcome::Diverged(Divergence::Forked)
            }
        };
        let findings = self
            .held
            .iter()
            .map(|head| HeadFinding {
                head: head.clone(),
                outcome: outcome(head),
            })
            .collect::<Vec<_>>();
        for finding in &findings {
            if finding.outcome == HeadOutcome::Agrees {
                self.confirmed = self.confirmed.max(finding.head.size);
            }
        }
        findings
    }

    /// The head of the file against its events.
    fn close(
        &mut self,
        head: &[u8],
        signers: &mut Vec<Signer>,
    ) -> Result<(), (Option<u64>, Fault)> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        let head = open_head(head, &self.origin, &self.keys)
            .map_err(|error| (None, Fault::Head(error)))?;
        *signers = head.signers;
        self.fits(&head.checkpoint)
    }

    /// Whether a signed head is that of the events so far.
    fn fits(&self, head: &Checkpoint) -> Result<(), (Option<u64>, Fault)> {
        let found = self.frontier.size();
        if head.size != found {
            // The first event that is signed and absent, or present and not signed.
            return Err((
                Some(head.size.min(found)),
                Fault::Size {
                    head: head.size,
                    found,
                },
            ));
        }
        if head.root == self.frontier.root() {
            return Ok(());
        }
        let from = self.confirmed.min(found);
        Err((
            (found - from == 1).then_some(from),
            Fault::Root { from, to: found },
        ))
    }

    fn unless_faulty(&self) -> Result<(), Fault> {
        self.fault
            .as_ref()
            .map_or(Ok(()), |(_, fault)| Err(fault.clone()))
    }

    fn fail(&mut self, seq: Option<u64>, fault: Fault) -> Fault {
        self.fault = Some((seq, fault.clone()));
        fault
    }
}

/// The verdict on a log that is sound in itself: the worst that applies.
fn verdict(report: &LogReport) -> Verdict {
    let diverged = report
        .heads
        .iter()
        .filter_map(|finding| match finding.outcome {
            HeadOutcome::Diverged(divergence) => Some(divergence),
            HeadOutcome::Agrees | HeadOutcome::Empty => None,
        });
    if let Some(divergence) = diverged.max() {
        Verdict::Diverged(divergence)
    } else if report.missing > 0 {
        Verdict::Incomplete
    } else if report
        .heads
        .iter()
        .any(|finding| finding.outcome == HeadOutcome::Agrees)
    {
        Verdict::Verified
    } else {
        Verdict::Unanchored
    }
}
