//! Verification: the log against its signed head and the heads somebody holds, and every row of the register against
//! the log it came from.
//!
//! Events are read and checked one by one on every core (`step`), and taken in the order of the log here: by the log's
//! own check, by `authors` for whose keys may sign, by `replay` for what the register must be. `projection` compares.

mod authors;
mod heads;
mod projection;
mod readers;
mod replay;
mod report;
mod step;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use rusqlite::{Connection, OptionalExtension as _};
use tilsyn_trail::{Erasure, Fault, HeldHead, LogCheck, LogReport, Verdict};

use self::authors::Authors;
use self::heads::{Retained, StoredHead, last_head};
use self::readers::{Pace, Readers};
use self::replay::Replay;
pub use self::report::{Check, RecordFault};
use self::step::{Act, After, Batch, Steps};
use super::commit::as_i64;
use super::{Workspace, origin};
use crate::error::{Error, Result};

/// How many of the signed heads in the file are looked at. Each costs a signature, and each that holds narrows down
/// which event is wrong if a later one does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// So many of the newest.
    Newest(u32),
    /// Every one that was kept.
    All,
}

/// So many of the newest heads are checked unasked: each costs about a tenth of a millisecond, and nobody has to wait.
pub const NEWEST_HEADS: u32 = 256;

impl Workspace {
    /// Recomputes the tree and the signatures of the newest heads ([`NEWEST_HEADS`]), compares with the heads held,
    /// replays all events and compares every record. `progress` is told how many events were read; it ends the check by returning false.
    ///
    /// Nothing is written meanwhile; another program that wants to write waits.
    ///
    /// # Errors
    /// [`Error::Cancelled`]; [`Error::Damaged`] if the file could not be read to its end.
    pub fn check(
        &self,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Check> {
        self.check_at(Depth::Newest(NEWEST_HEADS), held, progress, Pace::usual())
    }

    /// As [`Self::check`], and verifies every head that the file retains, and that its indexes say what its tables say.
    ///
    /// # Errors
    /// As for [`Self::check`].
    pub fn check_deep(
        &self,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Check> {
        self.check_at(Depth::All, held, progress, Pace::usual())
    }

    fn check_at(
        &self,
        depth: Depth,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
        pace: Pace,
    ) -> Result<Check> {
        let found = self.check_once(depth, held.clone(), progress, pace)?;
        let is_root = matches!(
            &found.verdict,
            Verdict::Invalid {
                reason: Fault::Root { .. },
                ..
            }
        );
        if is_root && depth != Depth::All {
            // The heads that were kept on the way tell where it begins.
            return self.check_once(Depth::All, held, progress, pace);
        }
        Ok(found)
    }

    fn check_once(
        &self,
        depth: Depth,
        held: Vec<HeldHead>,
        progress: &mut dyn FnMut(u64) -> bool,
        pace: Pace,
    ) -> Result<Check> {
        // One transaction, so that all is of one moment.
        let sql = self.connection.unchecked_transaction()?;
        let last = last_head(&sql)?;
        let steps = Steps::new(self.id, pace.at_once);
        let newest = match depth {
            Depth::Newest(count) => Some(count),
            Depth::All => None,
        };
        let (heads, heads_passed_over) = Retained::of(&sql, newest)?;
        let mut run = Run {
            sql: &sql,
            steps: &steps,
            held: held.iter().map(|head| head.size).collect(),
            check: LogCheck::new(self.id, &origin(self.id), Vec::new(), held),
            authors: Authors::new(self.id),
            replay: Replay::default(),
            heads,
            progress,
        };
        let mut readers = Readers::new(self, &sql, last.as_ref(), pace);
        readers.each(&steps, |batch| run.take(batch))?;
        let _broken_off = run.heads_due()?;
        let Run {
            check,
            authors,
            replay,
            ..
        } = run;
        let note = last.as_ref().map(|(_, note)| note.as_slice());
        let mut log = check.finish(note.unwrap_or_default());
        if log.verdict.exit_code() < 40
            && let Some((first_bad_seq, reason)) = beside(&sql, &log, last.as_ref())?
        {
            log.verdict = Verdict::Invalid {
                first_bad_seq,
                reason,
            };
        }
        let records = if log.verdict.exit_code() < 40 {
            let mut go_on = || progress(log.size);
            let with = readers.open();
            projection::compare(&sql, with, &replay, &steps.prints, &mut go_on)?
        } else {
            Vec::new()
        };
        if depth == Depth::All && log.verdict.exit_code() < 40 && records.is_empty() {
            whole(&sql)?;
        }
        Ok(Check {
            self_asserted: authors.self_asserted(&log.signers),
            heads_passed_over,
            verdict: log.verdict.clone(),
            log,
            records,
        })
    }
}

/// A check in progress: what takes events in the order of the log.
struct Run<'a> {
    sql: &'a Connection,
    steps: &'a Steps,
    check: LogCheck,
    authors: Authors,
    replay: Replay,
    /// The sizes of the heads that the reader holds.
    held: Vec<u64>,
    /// The heads that the file retains and that are to be looked at.
    heads: Retained,
    progress: &'a mut dyn FnMut(u64) -> bool,
}

impl Run<'_> {
    /// Takes the next events; it breaks off at the first fault.
    fn take(&mut self, batch: Batch) -> Result<ControlFlow<()>> {
        for step in batch.steps {
            let seq = self.check.size();
            if self.heads_due()?.is_break() || self.check.append(seq, Ok(step.checked)).is_err() {
                return Ok(ControlFlow::Break(()));
            }
            self.authors.in_batch(&mut self.check, seq, step.batch);
            match step.act {
                Act::Nothing => {}
                Act::Write(write) => {
                    if let Some(key) = &write.key {
                        let signed = self.signed_after(seq)?;
                        self.authors
                            .tell(&mut self.check, step.subject, key, step.batch, signed);
                    }
                    let fields = batch.fields.get(write.fields.clone());
                    self.replay
                        .write(seq, step.subject, write, fields.unwrap_or_default());
                }
                Act::Erase(it) => {
                    let (erasure, after) = *it;
                    if self.erase(seq, step.subject, &erasure, after)?.is_break() {
                        return Ok(ControlFlow::Break(()));
                    }
                }
            }
            if seq.is_multiple_of(1024) && !(self.progress)(seq) {
                return Err(Error::Cancelled);
            }
        }
        if let Some((stored, fault)) = batch.fault {
            // The log keeps the fault; it comes back with the verdict.
            drop(self.check.append(stored, Err(fault)));
            return Ok(ControlFlow::Break(()));
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Values that an event says were erased: absent ones are explained, those still there are a fault.
    fn erase(
        &mut self,
        by: u64,
        subject: [u8; 16],
        erasure: &Erasure,
        after: After,
    ) -> Result<ControlFlow<()>> {
        let mut statement = self
            .sql
            .prepare_cached("SELECT body FROM disclosure WHERE seq = ?1")?;
        for seq in &erasure.events {
            let body: Option<Vec<u8>> = statement
                .query_row([as_i64(*seq)?], |row| row.get(0))
                .optional()?;
            let body = body.unwrap_or_default();
            if self.check.erased(by, *seq, &erasure.fields, &body).is_err() {
                return Ok(ControlFlow::Break(()));
            }
        }
        self.replay
            .erase(by, subject, erasure, after, &self.steps.prints);
        Ok(ControlFlow::Continue(()))
    }

    /// The size of the first head after this event that anybody keeps, here or elsewhere.
    fn signed_after(&self, seq: u64) -> Result<u64> {
        let held = self.held.iter().copied().filter(|size| *size > seq).min();
        let mut statement = self
            .sql
            .prepare_cached("SELECT min(size) FROM head WHERE size > ?1")?;
        let kept: Option<i64> = statement.query_row([as_i64(seq)?], |row| row.get(0))?;
        let kept = kept.and_then(|size| u64::try_from(size).ok());
        Ok(held.into_iter().chain(kept).min().unwrap_or(u64::MAX))
    }

    /// Verifies the retained heads for exactly the events so far; it breaks off at one that is wrong.
    fn heads_due(&mut self) -> Result<ControlFlow<()>> {
        while let Some(note) = self.heads.due(self.sql, self.check.size())? {
            if self.check.push_head(&note).is_err() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}

/// What a log that is sound in itself may have beside it in the file: a head under another size than it is for, values
/// for events that are not there.
fn beside(
    sql: &Connection,
    log: &LogReport,
    head: Option<&StoredHead>,
) -> Result<Option<(Option<u64>, Fault)>> {
    let stored = head.and_then(|(size, _)| u64::try_from(*size).ok());
    if let Some(head) = stored.filter(|size| *size != log.size) {
        let found = log.size;
        return Ok(Some((Some(head.min(found)), Fault::Size { head, found })));
    }
    let ends = "SELECT (SELECT min(seq) FROM disclosure), (SELECT max(seq) FROM disclosure)";
    let (first, last): (Option<i64>, Option<i64>) =
        sql.query_row(ends, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let is_there = |seq: &i64| u64::try_from(*seq).is_ok_and(|seq| seq < log.size);
    let stray = first.into_iter().chain(last).find(|seq| !is_there(seq));
    Ok(stray.map(|seq| (u64::try_from(seq).ok(), Fault::Stray)))
}

/// Whether SQLite finds the whole file sound, indexes included: lists are read through them.
fn whole(sql: &Connection) -> Result<()> {
    let told: String = sql.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if told == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged(told))
    }
}
