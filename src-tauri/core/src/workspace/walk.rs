//! The log from end to end, row by row, as of one moment: for whoever makes a copy of it in another form.

use rusqlite::Transaction;

use super::Workspace;
use crate::error::{Error, Result};
use crate::record::RecordId;

/// A walk through a workspace. What other programs write meanwhile is not in it.
pub(crate) struct Walk<'a> {
    sql: Transaction<'a>,
}

impl Workspace {
    /// Begins a walk.
    ///
    /// # Errors
    /// [`Error::Locked`]; what keeps the file from being read.
    pub(crate) fn walk(&self) -> Result<Walk<'_>> {
        let sql = self.connection.unchecked_transaction()?;
        Ok(Walk { sql })
    }
}

impl Walk<'_> {
    /// Every event in order, with its number, the bytes of its leaf and its packed values; no bytes if none are left.
    ///
    /// # Errors
    /// [`Error::Damaged`] if one is missing; what `each` returns.
    pub(crate) fn events(
        &self,
        mut each: impl FnMut(u64, &[u8], &[u8]) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.sql.prepare(
            "SELECT event.seq, leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq ORDER BY event.seq",
        )?;
        let mut rows = statement.query([])?;
        let mut due = 0;
        while let Some(row) = rows.next()? {
            if u64::try_from(row.get::<_, i64>(0)?) != Ok(due) {
                return Err(Error::Damaged(format!("event {due} is missing")));
            }
            let no_blob = |_| Error::Damaged(format!("event {due} is no blob"));
            let leaf = row.get_ref(1)?.as_blob().map_err(no_blob)?;
            let body = row.get_ref(2)?.as_blob_or_null().map_err(no_blob)?;
            each(due, leaf, body.unwrap_or_default())?;
            due += 1;
        }
        Ok(())
    }

    /// Every signed head that the file retains, smallest first.
    ///
    /// # Errors
    /// What `each` returns.
    pub(crate) fn heads(&self, mut each: impl FnMut(&str) -> Result<()>) -> Result<()> {
        let mut statement = self.sql.prepare("SELECT note FROM head ORDER BY size")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let note = row.get_ref(0)?.as_str();
            each(note.map_err(|_| Error::Damaged("a head is no text".to_owned()))?)?;
        }
        Ok(())
    }

    /// The content of every attachment, with its record.
    ///
    /// # Errors
    /// What `each` returns.
    pub(crate) fn attachments(
        &self,
        mut each: impl FnMut(RecordId, &[u8]) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self
            .sql
            .prepare("SELECT bytes, id FROM attachment ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let bytes = row.get_ref(0)?.as_blob();
            let id = super::read::parse_id(&row.get::<_, String>(1)?)?;
            each(
                id,
                bytes.map_err(|_| Error::Damaged("an attachment is no blob".to_owned()))?,
            )?;
        }
        Ok(())
    }
}
