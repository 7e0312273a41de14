//! The register as it was after so many events, for what reads its tables: the records that changed since lie over the
//! file, in memory, as temporary tables and views of the same names. Nothing is written to the file, and only what changed
//! since is built anew from the log.

use std::collections::HashSet;

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Statement, params};

use super::index::changed;
use super::past::{self, Past};
use super::raw::RawFile;
use super::{Workspace, read, reference};
use crate::browse::Secrecy;
use crate::error::Result;
use crate::record::{Record, RecordId};

/// SQLite finds the name of a temporary view before that of the file's table.
const LAID_OVER: &str = "
CREATE TEMP TABLE changed_since(id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE record_then(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, ordinal INTEGER NOT NULL, parent TEXT,
  seq INTEGER NOT NULL, document TEXT NOT NULL
) STRICT;
CREATE INDEX temp.record_then_kind ON record_then(kind, ordinal);
CREATE INDEX temp.record_then_parent ON record_then(parent, seq);
CREATE TEMP TABLE link_then(
  source TEXT NOT NULL, field TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY(source, field, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX temp.link_then_target ON link_then(target, field);
CREATE TEMP VIEW record AS
  SELECT id, kind, ref, ordinal, parent, seq, document FROM main.record WHERE id NOT IN (SELECT id FROM temp.changed_since)
  UNION ALL SELECT id, kind, ref, ordinal, parent, seq, document FROM temp.record_then;
CREATE TEMP VIEW link AS
  SELECT source, field, target FROM main.link WHERE source NOT IN (SELECT id FROM temp.changed_since)
  UNION ALL SELECT source, field, target FROM temp.link_then;";

/// A file opened once more, to be read as it was.
pub(super) struct AsOf {
    connection: Connection,
    /// Closed after the connection.
    _raw: RawFile,
    /// How many events there were in all when it was opened.
    head: u64,
    /// Whether anything lies over the file.
    laid: bool,
    gone: Vec<Gone>,
}

/// What was there then and is in the file no more, as far as secrecy asks about it.
#[derive(Debug, Clone)]
pub(super) enum Gone {
    /// A case that was under secrecy, with those who handled it.
    Case(RecordId, Vec<RecordId>),
    /// What was given out, with what it was about.
    Export(RecordId, Vec<RecordId>),
}

impl AsOf {
    /// Opens the file of a workspace as it was after the first `size` events.
    ///
    /// # Errors
    /// What keeps it from being opened; [`crate::Error::Damaged`].
    pub fn open(workspace: &Workspace, size: u64) -> Result<Self> {
        let again = Workspace::open_read_only(workspace.path())?;
        let head = again.head()?.size;
        let ids = changed(&again, size)?;
        let mut opened = Self {
            connection: again.connection,
            _raw: again.raw,
            head,
            laid: !ids.is_empty(),
            gone: Vec::new(),
        };
        if opened.laid {
            opened.connection.execute_batch(LAID_OVER)?;
            let mut laying = Laying::over(&opened.connection)?;
            let mut gone = Vec::new();
            for id in ids {
                let past = past::of(&opened.connection, id, size)?;
                if let Some(it) = laying.lay(id, &past)?
                    && !opened.is_there(id)?
                {
                    gone.push(it);
                }
            }
            drop(laying);
            opened.gone = gone;
        }
        Ok(opened)
    }

    /// The same once more, for a second thread; none where the file went on meanwhile.
    ///
    /// # Errors
    /// As for [`AsOf::open`].
    pub fn again(&self, workspace: &Workspace) -> Result<Option<Connection>> {
        let again = Workspace::open_read_only(workspace.path())?;
        if again.head()?.size != self.head {
            return Ok(None);
        }
        let other = again.connection;
        if self.laid {
            other.execute_batch(LAID_OVER)?;
            for (table, columns) in [("changed_since", 1), ("record_then", 7), ("link_then", 3)] {
                let values = vec!["?"; columns].join(", ");
                let mut from = self
                    .connection
                    .prepare(&format!("SELECT * FROM temp.{table}"))?;
                let mut into =
                    other.prepare(&format!("INSERT INTO temp.{table} VALUES ({values})"))?;
                let mut rows = from.query([])?;
                while let Some(row) = rows.next()? {
                    for column in 0..columns {
                        let value = ToSqlOutput::Borrowed(row.get_ref(column)?);
                        into.raw_bind_parameter(column + 1, value)?;
                    }
                    into.raw_execute()?;
                }
            }
        }
        Ok(Some(other))
    }

    /// Whether the file is as it was when this was opened: what was read from it is then of one time.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn is_still(&self) -> Result<bool> {
        Ok(read::head_of(&self.connection)?.is_some_and(|head| head.size == self.head))
    }

    /// Where its tables are read.
    pub const fn sql(&self) -> &Connection {
        &self.connection
    }

    /// What was there then and is no more.
    pub fn into_gone(self) -> Vec<Gone> {
        self.gone
    }

    fn is_there(&self, id: RecordId) -> Result<bool> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM main.record WHERE id = ?1")?;
        Ok(statement.exists([id.to_string()])?)
    }
}

impl Gone {
    fn of(id: RecordId, record: &Record) -> Option<Self> {
        match record {
            Record::Request(it) if it.restricted => {
                let handled = it.assignee.into_iter().chain(it.admitted.iter().copied());
                Some(Self::Case(id, handled.collect()))
            }
            Record::Export(it) => Some(Self::Export(id, it.subjects.clone())),
            _ => None,
        }
    }
}

/// Writes what lies over the file.
struct Laying<'a> {
    changed: Statement<'a>,
    record: Statement<'a>,
    link: Statement<'a>,
}

impl<'a> Laying<'a> {
    fn over(sql: &'a Connection) -> Result<Self> {
        Ok(Self {
            changed: sql.prepare("INSERT INTO temp.changed_since VALUES (?1)")?,
            record: sql
                .prepare("INSERT INTO temp.record_then VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?,
            link: sql.prepare("INSERT OR IGNORE INTO temp.link_then VALUES (?1, ?2, ?3)")?,
        })
    }

    /// A record as it was, or that it was not there.
    fn lay(&mut self, id: RecordId, past: &Past) -> Result<Option<Gone>> {
        let name = id.to_string();
        self.changed.execute([&name])?;
        let Some(record) = past.record()? else {
            return Ok(None);
        };
        let reference = past.reference.clone().unwrap_or_else(|| name.clone());
        self.record.execute(params![
            name,
            record.kind().code(),
            reference,
            reference::ordinal(&reference).unwrap_or(0),
            record.parent().map(|parent| parent.to_string()),
            super::commit::as_i64(past.seq)?,
            past.document(),
        ])?;
        for link in record.links() {
            let target = link.target.to_string();
            self.link.execute(params![name, link.field, target])?;
        }
        Ok(Gone::of(id, &record))
    }
}

impl Workspace {
    /// What secrecy keeps back from who reads now: of what is there, and of what was there once.
    pub(super) fn hidden_with(&self, gone: &[Gone]) -> Result<HashSet<RecordId>> {
        let mut hidden = self.hidden()?;
        let person = match self.sight() {
            Secrecy::Shown => return Ok(hidden),
            Secrecy::AssignedTo(person) => Some(person),
            Secrecy::Hidden => None,
        };
        for it in gone {
            if let Gone::Case(id, handled) = it
                && !person.is_some_and(|person| handled.contains(&person))
            {
                hidden.insert(*id);
            }
        }
        for it in gone {
            if let Gone::Export(id, about) = it
                && about.iter().any(|id| hidden.contains(id))
            {
                hidden.insert(*id);
            }
        }
        Ok(hidden)
    }
}
