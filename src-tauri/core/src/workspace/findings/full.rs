//! A full run: everything that is judged, by two threads where that is much. Each reads through an opening of its own and
//! takes the next stretch of records when it is through with one.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;

use rusqlite::{Connection, params};

use super::kept::{Frame, Kept};
use super::scan::{At, JUDGED, Scan};
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};
use crate::workspace::Workspace;
use crate::workspace::read;

/// From so many on a second thread is worth what it reads once more: the kinds of which there are few. In tests so few
/// that their registers are judged by both.
const MANY: u64 = if cfg!(test) { 8 } else { 4_096 };
/// How many records are judged at a time.
const STRETCH: usize = if cfg!(test) { 2 } else { 256 };

/// The records of a kind from an ordinal to another, both within.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    kind: Kind,
    from: i64,
    to: i64,
}

/// How many objects are judged in a full run.
pub(super) fn total(sql: &Connection) -> Result<u64> {
    let mut total = 0;
    let mut statement = sql.prepare_cached("SELECT count(*) FROM record WHERE kind = ?1")?;
    for kind in JUDGED {
        total += statement.query_row([kind.code()], |row| row.get::<_, u32>(0).map(u64::from))?;
    }
    Ok(total)
}

/// Whether a second thread is worth its while for so many.
pub(super) const fn takes_two(total: u64) -> bool {
    total >= MANY
}

/// Judges everything but what the workspace is told as a whole, and hands over what is kept of each; returns the scan with
/// what it has read. A second thread reads through an opening of its own, where there is one. `progress` is told how many
/// are judged, and of how many; it ends the run by returning false.
///
/// What another program writes meanwhile may be in it or not: the log tells it, and what it touches is judged again.
pub(super) fn judge_all<'a>(
    sql: &'a Connection,
    second: Option<Connection>,
    at: &At,
    total: u64,
    progress: &mut dyn FnMut(u64, u64) -> bool,
    mut take: impl FnMut(RecordId, Kept),
) -> Result<Scan<'a>> {
    let stretches = stretches(sql)?;
    let next = AtomicUsize::new(0);
    let stopped = AtomicBool::new(false);
    let following = || {
        let number = next.fetch_add(1, Ordering::Relaxed);
        stretches
            .get(number)
            .filter(|_| !stopped.load(Ordering::Relaxed))
    };
    let mut scan = begun(sql, at)?;
    thread::scope(|scope| {
        let (found, ready) = channel();
        let other = second.map(|second| {
            let found = found.clone();
            scope.spawn(move || -> Result<()> {
                let mut scan = begun(&second, at)?;
                while let Some(stretch) = following() {
                    // It is only gone when the run has ended.
                    if found.send(judged(&second, &mut scan, *stretch)?).is_err() {
                        break;
                    }
                }
                Ok(())
            })
        });
        drop(found);
        let mut done = 0;
        let mut put = |all: Vec<(RecordId, Kept)>| {
            done += u64::try_from(all.len()).unwrap_or_default();
            for (id, kept) in all {
                take(id, kept);
            }
            if progress(done, total) {
                Ok(())
            } else {
                Err(Error::Cancelled)
            }
        };
        let mut run = || {
            put(Vec::new())?;
            while let Some(stretch) = following() {
                put(judged(sql, &mut scan, *stretch)?)?;
                ready.try_iter().try_for_each(&mut put)?;
            }
            // The other one has a last stretch; its end closes the channel.
            ready.iter().try_for_each(&mut put)
        };
        let ran = run();
        stopped.store(true, Ordering::Relaxed);
        let ended = other.map(thread::ScopedJoinHandle::join);
        ran?;
        match ended {
            Some(Err(_)) => Err(Error::Internal("a thread that judged records stopped")),
            Some(Ok(ended)) => ended,
            None => Ok(()),
        }
    })?;
    Ok(scan)
}

/// The same file opened once more; none where that is refused, or where something was written meanwhile.
pub(super) fn beside(workspace: &Workspace) -> Option<Connection> {
    let other = Workspace::open_read_only(workspace.path()).ok()?;
    let same = other.head().ok()? == workspace.head().ok()?;
    same.then_some(other.connection)
}

fn begun<'a>(sql: &'a Connection, at: &At) -> Result<Scan<'a>> {
    let mut scan = Scan::new(sql, at)?;
    scan.preload()?;
    Ok(scan)
}

/// Where each stretch begins is read from the file: how far apart its ordinals lie is for whoever wrote it to say.
fn stretches(sql: &Connection) -> Result<Vec<Stretch>> {
    let mut statement =
        sql.prepare_cached("SELECT ordinal FROM record WHERE kind = ?1 ORDER BY ordinal")?;
    let mut stretches = Vec::new();
    for kind in JUDGED {
        let ordinals = statement.query_map([kind.code()], |row| row.get(0))?;
        let begins = ordinals
            .step_by(STRETCH)
            .collect::<rusqlite::Result<Vec<i64>>>()?;
        let ends = begins.iter().skip(1).map(|next| next.saturating_sub(1));
        let ends = ends.chain([i64::MAX]);
        stretches.extend(begins.iter().zip(ends).map(|(from, to)| Stretch {
            kind,
            from: *from,
            to,
        }));
    }
    Ok(stretches)
}

fn judged(sql: &Connection, scan: &mut Scan<'_>, it: Stretch) -> Result<Vec<(RecordId, Kept)>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, kind, ref, ordinal, seq, document FROM record
         WHERE kind = ?1 AND ordinal BETWEEN ?2 AND ?3 ORDER BY ordinal",
    )?;
    let mut rows = statement.query(params![it.kind.code(), it.from, it.to])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let stored = read::stored(row)?;
        let frame = Frame::of(&stored);
        all.push((frame.id, Kept::of(frame, scan.judge(stored)?)));
    }
    Ok(all)
}
