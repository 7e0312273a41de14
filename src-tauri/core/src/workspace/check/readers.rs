//! Reading one file on several cores: more openings of it, each in a transaction of the same moment.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::heads::{StoredHead, last_head};
use super::step::{Batch, Steps};
use crate::error::Result;
use crate::workspace::{Workspace, file};

/// How events are handed out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    /// Events in a batch.
    pub(super) at_once: u32,
    /// Threads that read.
    pub(super) readers: usize,
}

impl Pace {
    /// Batches that fit a core's cache, and a thread for each core up to eight: beyond that, taking the events in order
    /// is what takes the time.
    pub(super) fn usual() -> Self {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        Self {
            at_once: 1024,
            readers: cores.min(8),
        }
    }
}

/// The openings of a file.
pub(super) struct Readers<'a> {
    workspace: &'a Workspace,
    sql: &'a Connection,
    /// The head by which an opening shows that it reads the same file.
    head: Option<&'a StoredHead>,
    pace: Pace,
    others: Vec<Connection>,
}

impl<'a> Readers<'a> {
    /// Those of this file, of which `sql` is one, in a transaction that began.
    pub(super) const fn new(
        workspace: &'a Workspace,
        sql: &'a Connection,
        head: Option<&'a StoredHead>,
        pace: Pace,
    ) -> Self {
        Self {
            workspace,
            sql,
            head,
            pace,
            others: Vec::new(),
        }
    }

    /// The openings beside the first, if the file was long enough to make some.
    pub(super) fn open(&mut self) -> &mut [Connection] {
        &mut self.others
    }

    /// Gives every batch of events to `take`, in order, until it breaks off.
    pub(super) fn each(
        &mut self,
        steps: &Steps,
        mut take: impl FnMut(Batch) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let mut given = |batch: Batch| -> Result<ControlFlow<()>> {
            let more = batch.full;
            let taken = take(batch)?;
            Ok(if more { taken } else { ControlFlow::Break(()) })
        };
        // A short log ends here, without another opening or thread.
        if given(steps.batch(self.sql, 0)?)?.is_break() {
            return Ok(());
        }
        self.make();
        if self.others.is_empty() {
            for number in 1.. {
                if given(steps.batch(self.sql, number)?)?.is_break() {
                    break;
                }
            }
            return Ok(());
        }
        let count = self.others.len();
        thread::scope(|scope| {
            // Each thread reads every so many batches, so that taking them in turn is taking them in order. It is at most
            // two ahead: memory does not grow with the log.
            let mut queues: Vec<Receiver<Result<Batch>>> = Vec::new();
            for (first, reader) in (1..).zip(&mut self.others) {
                let (sender, queue) = sync_channel(2);
                queues.push(queue);
                scope.spawn(move || {
                    for number in (first..).step_by(count) {
                        let batch = steps.batch(reader, number);
                        let last = !batch.as_ref().is_ok_and(|batch| batch.full);
                        // Nobody takes any more, or there is no more.
                        if sender.send(batch).is_err() || last {
                            break;
                        }
                    }
                });
            }
            for queue in queues.iter().cycle() {
                let Ok(batch) = queue.recv() else { break };
                if given(batch?)?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }

    /// Opens the file as often as there are cores. If that cannot be, the first opening reads alone.
    fn make(&mut self) {
        if self.pace.readers < 2 {
            return;
        }
        let others: Result<Vec<Connection>> =
            (0..self.pace.readers).map(|_| self.another()).collect();
        self.others = others
            .ok()
            .filter(|others| others.iter().all(|other| self.is_same(other)))
            .unwrap_or_default();
    }

    fn another(&self) -> Result<Connection> {
        let reader = file::connect(&self.workspace.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        // The first opening's lock keeps writers away already; one that waits for it must not be waited for.
        reader.busy_timeout(Duration::ZERO)?;
        reader.execute_batch("BEGIN")?;
        Ok(reader)
    }

    /// Whether an opening reads the file that was opened first, and not another put in its place meanwhile.
    fn is_same(&self, other: &Connection) -> bool {
        last_head(other).is_ok_and(|head| head.as_ref() == self.head)
    }
}
