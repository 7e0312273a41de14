//! The signed heads in the file.

use rusqlite::{Connection, OptionalExtension as _};

use crate::error::Result;

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

/// The heads that the file retains, in order. One at a time is in memory: a file may have any number, of any length.
#[derive(Default)]
pub(super) struct Retained {
    next: Option<StoredHead>,
    /// The size of the last that was taken out of the file.
    last: Option<i64>,
    ended: bool,
}

impl Retained {
    /// The next head that is stored for no more than `size` events.
    pub(super) fn due(&mut self, sql: &Connection, size: u64) -> Result<Option<Vec<u8>>> {
        if self.next.is_none() && !self.ended {
            let mut statement = sql.prepare_cached(
                "SELECT size, note FROM head WHERE ?1 IS NULL OR size > ?1 ORDER BY size LIMIT 1",
            )?;
            self.next = statement
                .query_row([self.last], |row| {
                    Ok((row.get(0)?, row.get_ref(1)?.as_bytes()?.to_vec()))
                })
                .optional()?;
            self.ended = self.next.is_none();
            self.last = self.next.as_ref().map(|(size, _)| *size).or(self.last);
        }
        // One below zero is no size; the check says so.
        let is_due = |stored: i64| u64::try_from(stored).map_or(true, |stored| stored <= size);
        let head = self.next.take_if(|(stored, _)| is_due(*stored));
        Ok(head.map(|(_, note)| note))
    }
}
