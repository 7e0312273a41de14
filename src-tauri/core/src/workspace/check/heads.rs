//! The signed heads in the file.

use std::collections::VecDeque;

use rusqlite::{Connection, OptionalExtension as _, params};
use tilsyn_trail::note::MAX_NOTE_BYTES;

use crate::error::{Error, Result};

/// A head as it is stored: under which size, and the bytes of its note.
pub(super) type StoredHead = (i64, Vec<u8>);

/// The last signed head.
pub(super) fn last_head(sql: &Connection) -> Result<Option<StoredHead>> {
    Ok(sql
        .query_row(
            "SELECT size, note FROM head ORDER BY size DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get_ref(1)?.as_bytes()?.to_vec())),
        )
        .optional()?)
}

/// So many heads are in memory at once: a file may have any number.
const AT_ONCE: u32 = 64;

/// The heads that the file retains, in order.
///
/// They are read row after row, as they lie in the table: a row that SQLite would no longer find by its size, because
/// its page is hurt, is met all the same, or SQLite says that the page is hurt.
pub(super) struct Retained {
    next: VecDeque<StoredHead>,
    /// The size under which the last that was read is stored; it is read again with those after it, so that none can
    /// lie hidden between them.
    last: Option<i64>,
    ended: bool,
}

impl Retained {
    /// All of them, or as many of the newest; and how many are passed over.
    pub(super) fn of(sql: &Connection, newest: Option<u32>) -> Result<(Self, u64)> {
        let mut last = None;
        let mut passed_over = 0;
        if let Some(newest) = newest {
            let before = "SELECT size FROM head ORDER BY size DESC LIMIT 1 OFFSET ?1";
            last = sql
                .query_row(before, [newest], |row| row.get::<_, i64>(0))
                .optional()?;
            if last.is_some() {
                let all: i64 = sql.query_row("SELECT count(*) FROM head", [], |row| row.get(0))?;
                passed_over = u64::try_from(all)
                    .unwrap_or_default()
                    .saturating_sub(newest.into());
            }
        }
        let retained = Self {
            next: VecDeque::new(),
            last,
            ended: false,
        };
        Ok((retained, passed_over))
    }

    /// The next head that is stored for no more than `size` events.
    pub(super) fn due(&mut self, sql: &Connection, size: u64) -> Result<Option<Vec<u8>>> {
        if self.next.is_empty() && !self.ended {
            self.read(sql)?;
        }
        // One below zero is no size; the check says so.
        let is_due = |stored: i64| u64::try_from(stored).map_or(true, |stored| stored <= size);
        match self.next.front() {
            Some((stored, _)) if is_due(*stored) => Ok(self.next.pop_front().map(|(_, note)| note)),
            _ => Ok(None),
        }
    }

    fn read(&mut self, sql: &Connection) -> Result<()> {
        // A note over the limit is cut behind it: too long is too long. SQLite takes a piece of nothing for NULL.
        let cut = i64::try_from(MAX_NOTE_BYTES).map_or(i64::MAX, |most| most.saturating_add(1));
        let mut statement = sql.prepare_cached(
            "SELECT size, coalesce(substr(CAST(note AS BLOB), 1, ?2), x'') FROM head WHERE size >= ?1 ORDER BY size LIMIT ?3",
        )?;
        let mut rows = statement.query(params![self.last.unwrap_or(i64::MIN), cut, AT_ONCE])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            let stored: i64 = row.get(0)?;
            count += 1;
            if Some(stored) == self.last && count == 1 {
                continue;
            }
            if Some(stored) <= self.last {
                return Err(Error::Damaged("heads are out of order".to_owned()));
            }
            self.last = Some(stored);
            self.next.push_back((stored, row.get(1)?));
        }
        self.ended = count < AT_ONCE;
        Ok(())
    }
}
