//! Secrecy (`domain` 5.3.8): what of cases under it is kept back from who reads, in every way of reading.

use std::collections::HashSet;

use rusqlite::{OptionalExtension as _, params};

use super::commit::as_i64;
use super::{Transaction, Workspace, read};
use crate::browse::Secrecy;
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};
use crate::text::Language;

impl Workspace {
    /// Reads from now on as somebody who is shown this of cases under secrecy; a workspace that was just opened shows
    /// nothing of them. What is written, and what a check finds, does not depend on it.
    pub fn read_as(&mut self, sight: Secrecy) {
        self.sight = sight;
    }

    /// Reads from now on in this language what has a title in several; what is written does not depend on it.
    pub const fn read_in(&mut self, language: Language) {
        self.language = language;
    }

    /// In which language the titles of what was read are given.
    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// What is shown of cases under secrecy.
    #[must_use]
    pub const fn sight(&self) -> Secrecy {
        self.sight
    }

    /// The records that secrecy keeps back from whoever sees this of it: cases under it, what belongs to them, and the
    /// copies of them that were given out, and what was said of findings about them.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn under_secrecy(&self, shown: Secrecy) -> Result<HashSet<RecordId>> {
        let person = match shown {
            Secrecy::Shown => return Ok(HashSet::new()),
            Secrecy::AssignedTo(person) => person.to_string(),
            Secrecy::Hidden => String::new(),
        };
        // Asked with every reading: the cases under secrecy have an index of their own, and the others are not looked at.
        // CROSS: those few lead. Left to choose, SQLite walks through every record.
        let mut statement = self.connection.prepare_cached(
            "WITH secret(id) AS (
               SELECT id FROM record INDEXED BY record_restricted WHERE kind = 'request' AND coalesce(document->>'$.restricted', 0) = 1
               AND (?1 = '' OR coalesce(document->>'$.assignee', '') <> ?1)
               AND (?1 = '' OR instr(coalesce(document->>'$.admitted', ''), ?1) = 0)
             ) SELECT id FROM secret
             UNION SELECT record.id FROM secret CROSS JOIN record ON record.parent = secret.id
             UNION SELECT record.id FROM secret CROSS JOIN link ON link.target = secret.id
               CROSS JOIN record ON record.id = link.source WHERE record.kind = 'export'
             UNION SELECT record.id FROM secret CROSS JOIN record ON record.document->>'$.object' = secret.id
               WHERE record.kind = 'finding_acceptance'",
        )?;
        let mut rows = statement.query([person])?;
        let mut found = HashSet::new();
        while let Some(row) = rows.next()? {
            found.insert(read::parse_id(&row.get::<_, String>(0)?)?);
        }
        Ok(found)
    }

    /// How many of these records are cases.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn cases_among(&self, records: &HashSet<RecordId>) -> Result<u32> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM record WHERE id = ?1 AND kind = 'request'")?;
        let mut cases = 0;
        for id in records {
            cases += u32::from(statement.exists([id.to_string()])?);
        }
        Ok(cases)
    }

    /// What secrecy keeps back from who reads now.
    pub(super) fn hidden(&self) -> Result<HashSet<RecordId>> {
        self.under_secrecy(self.sight)
    }

    /// What of a kind secrecy keeps back: nothing of kinds that belong to no case.
    pub(super) fn hidden_of(&self, kind: Kind) -> Result<HashSet<RecordId>> {
        if under_a_case(kind) {
            self.hidden()
        } else {
            Ok(HashSet::new())
        }
    }

    /// Whether secrecy keeps a record back from who reads now.
    pub(super) fn keeps_back(&self, id: RecordId, kind: Kind) -> Result<bool> {
        let person = match self.sight {
            _ if !under_a_case(kind) => return Ok(false),
            Secrecy::Shown => return Ok(false),
            Secrecy::AssignedTo(person) => person.to_string(),
            Secrecy::Hidden => String::new(),
        };
        // One record is asked for often: its own case alone is looked at, by its keys.
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 FROM record INDEXED BY record_restricted
             WHERE kind = 'request' AND coalesce(document->>'$.restricted', 0) = 1
             AND (?2 = '' OR coalesce(document->>'$.assignee', '') <> ?2)
             AND (?2 = '' OR instr(coalesce(document->>'$.admitted', ''), ?2) = 0)
             AND id IN (SELECT ?1 UNION SELECT parent FROM record WHERE id = ?1
               UNION SELECT link.target FROM link JOIN record AS copy ON copy.id = link.source
               WHERE copy.id = ?1 AND copy.kind = 'export'
               UNION SELECT document->>'$.object' FROM record WHERE id = ?1 AND kind = 'finding_acceptance')",
        )?;
        Ok(statement.exists([id.to_string(), person])?)
    }
}

impl Transaction<'_> {
    /// That the author may write to a record: a case that secrecy keeps back from them is, for them, not there. One that
    /// comes under secrecy in this very commit may still be written to in it.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`].
    pub(super) fn not_kept_back(&self, id: RecordId) -> Result<()> {
        let Secrecy::AssignedTo(author) = self.sight else {
            return Ok(());
        };
        // Named as it was asked for: an id would tell that there is something.
        let kept_back: Option<String> = self
            .sql
            .prepare_cached(
                "SELECT ref FROM record WHERE id = ?1 AND kind = 'request' AND seq < ?3
                 AND coalesce(document->>'$.restricted', 0) = 1 AND coalesce(document->>'$.assignee', '') <> ?2
                 AND instr(coalesce(document->>'$.admitted', ''), ?2) = 0",
            )?
            .query_row(
                params![id.to_string(), author.to_string(), as_i64(self.batch)?],
                |row| row.get(0),
            )
            .optional()?;
        kept_back.map_or(Ok(()), |reference| Err(Error::NoSuchRecord(reference)))
    }
}

/// Whether records of a kind can belong to a case: it, its entries and files, the copies of it, what was said of findings
/// about it.
const fn under_a_case(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Request
            | Kind::Attachment
            | Kind::Export
            | Kind::FindingAcceptance
            | Kind::ReviewComment
    ) || kind.is_entry()
}

#[cfg(test)]
mod tests;
