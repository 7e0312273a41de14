//! Reading a whole log, event by event, against what the reader brought to the check.
//!
//! The reader brings the workspace and origin they expect, the authors' and cosigners' keys, and the heads they hold
//! ([`LogCheck::new`]). The file brings events, values and a signed head ([`LogCheck::push`], [`LogCheck::push_head`],
//! [`LogCheck::finish`]). Keeping the two apart is the point: nothing from the file can vouch for the file.
//!
//! [`LogCheck::push`] is two steps: [`EventRef::read`], which looks at one event and can run anywhere, and
//! [`LogCheck::append`], which takes what was read in the order of the log.

use std::collections::BTreeMap;

use crate::bytes::text;
use crate::checkpoint::{Checkpoint, CheckpointError, Head, is_author, open_head};
use crate::disclosure::Disclosures;
use crate::note::{NoteError, Signer};
use crate::tree::{Frontier, empty_root};
use crate::{
    CheckedEvent, Divergence, EventRef, Fault, Hash, HeadFinding, HeadOutcome, HeldHead, LogReport,
    Verdict, VerifierKey, WorkspaceId,
};

/// Why a value may be absent.
#[derive(Debug, Clone, Copy)]
enum Excuse {
    /// Erased by the event with this number.
    Erased(u64),
    /// Left out of a shared copy.
    Withheld,
}

/// A check in progress. Memory grows with absent values, keys and held heads, not with events.
#[derive(Debug)]
pub struct LogCheck {
    workspace: WorkspaceId,
    origin: String,
    keys: Vec<VerifierKey>,
    /// Revoked keys, with the largest head that each may have signed.
    revoked: Vec<(VerifierKey, u64)>,
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
            revoked: Vec::new(),
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
    pub fn push(&mut self, seq: u64, leaf: &[u8], body: Option<&[u8]>) -> Result<(), Fault> {
        let event = EventRef::read(&self.workspace, seq, leaf, body.unwrap_or_default());
        self.append(seq, event.map(|event| event.checked()))
    }

    /// The next event, stored under the number `seq`, as [`EventRef::read`] found it.
    ///
    /// # Errors
    /// As for [`Self::push`].
    pub fn append(&mut self, seq: u64, read: Result<CheckedEvent, Fault>) -> Result<(), Fault> {
        self.unless_faulty()?;
        let expected = self.frontier.size();
        let read = if seq == expected {
            read
        } else {
            Err(Fault::Sequence {
                expected,
                found: seq,
            })
        };
        match read {
            Ok(CheckedEvent { hash, absent }) => {
                for name in absent {
                    self.absent.entry(name).or_default().push(seq);
                }
                self.frontier.append(hash);
                if let Some(root) = self.roots.get_mut(&self.frontier.size()) {
                    *root = Some(self.frontier.root());
                }
                Ok(())
            }
            Err(fault) => Err(self.fail(Some(expected), fault)),
        }
    }

    /// The number of events so far.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// Says that the file itself is wrong at this event, as only its reader can see.
    ///
    /// # Errors
    /// Always the first [`Fault`].
    pub fn refuse(&mut self, seq: Option<u64>, fault: Fault) -> Result<(), Fault> {
        self.unless_faulty()?;
        Err(self.fail(seq, fault))
    }

    /// Accepts the key of an author from here on, as an event of the log enrols it: what anchors such a key is a head
    /// that the reader holds.
    pub fn admit(&mut self, key: VerifierKey) {
        if !self.keys.contains(&key) {
            self.keys.push(key);
        }
    }

    /// Says that this key was revoked: heads of more than `last` events need another author's signature. That is for
    /// good, also if the key is admitted again; said twice, the smaller number counts.
    pub fn revoke(&mut self, key: &VerifierKey, last: u64) {
        match self.revoked.iter_mut().find(|(revoked, _)| revoked == key) {
            Some((_, until)) => *until = last.min(*until),
            None => self.revoked.push((key.clone(), last)),
        }
    }

    /// A head that the file retains for exactly the events pushed so far. Optional; it costs a signature each, and
    /// narrows down which event is wrong if the last head does not fit.
    ///
    /// # Errors
    /// The first [`Fault`], as for [`Self::push`].
    pub fn push_head(&mut self, note: &[u8]) -> Result<Head, Fault> {
        self.unless_faulty()?;
        match self
            .open(note)
            .and_then(|head| self.fits(&head.checkpoint).map(|()| head))
        {
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

    /// Says that event `by` erased these fields of event `seq`, of which the file now has these packed values: excuses
    /// those that are absent, and refuses those that are still there. Say it after both events were pushed.
    ///
    /// # Errors
    /// [`Fault::StillThere`], or [`Fault::Body`] for values that cannot be read; else as for [`Self::push`].
    pub fn erased(
        &mut self,
        by: u64,
        seq: u64,
        fields: &[String],
        body: &[u8],
    ) -> Result<(), Fault> {
        self.unless_faulty()?;
        for disclosure in Disclosures::of(body) {
            let fault = match disclosure {
                Err(error) => Fault::Body(error),
                Ok(found) if fields.iter().any(|field| field.as_bytes() == found.name) => {
                    let field = text(found.name);
                    Fault::StillThere { field, by }
                }
                Ok(_) => continue,
            };
            return Err(self.fail(Some(seq), fault));
        }
        for field in fields {
            // Only what is absent needs an excuse: a long list of what never was there takes no memory.
            let absent = self.absent.get(field);
            if absent.is_some_and(|seqs| seqs.binary_search(&seq).is_ok()) {
                self.excuse_erased(by, seq, field);
            }
        }
        Ok(())
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
            Ok(()) => report.sound(),
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
        let head = self.open(head)?;
        *signers = head.signers;
        self.fits(&head.checkpoint)
    }

    /// A signed head, if an author signed it whose key was not revoked before.
    fn open(&self, note: &[u8]) -> Result<Head, (Option<u64>, Fault)> {
        let head = open_head(note, &self.origin, &self.keys)
            .map_err(|error| (None, Fault::Head(error)))?;
        let size = head.checkpoint.size;
        let is_revoked = |key: &VerifierKey| {
            let mut revoked = self.revoked.iter();
            revoked.any(|(revoked, last)| revoked == key && *last < size)
        };
        let mut authors = head.signers.iter().map(|signer| &signer.key);
        if authors.any(|key| is_author(key, &self.origin) && !is_revoked(key)) {
            return Ok(head);
        }
        let mut authors = head.signers.iter().map(|signer| &signer.key);
        let key = authors
            .find(|key| is_revoked(key))
            .map(|key| key.name().to_owned())
            .unwrap_or_default();
        Err((None, Fault::Revoked { key }))
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
