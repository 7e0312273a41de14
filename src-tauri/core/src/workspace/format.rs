//! The versions of the workspace file, and how an older file becomes one of today: the steps between them in one
//! transaction, beside a copy of what stood before (trust brief 2.6). Nothing of the trail is touched by a step: leaves are
//! never encoded again, and the root stays what it was.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use tilsyn_trail::WorkspaceId;

use super::Workspace;
use super::file::{APPLICATION_ID, connect, harden};
use crate::error::{Error, Result};
use crate::passing::{self, Passing, Standing};

/// `PRAGMA user_version` of a file that this program writes.
pub const SCHEMA_VERSION: i64 = 2;

/// What each version did, the first of them from nothing. One that was given out is never changed again.
///
/// 2: two indexes go that no question uses. Lists are sorted in memory, and each change had to keep both.
const STEPS: [&str; 2] = [include_str!("format/1.sql"), include_str!("format/2.sql")];

/// The tables, each of which has as many rows after a step as before it.
const TABLES: [&str; 7] = [
    "event",
    "disclosure",
    "head",
    "record",
    "link",
    "attachment",
    "setting",
];

/// A version that there is or was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version(usize);

impl Version {
    /// That which is written.
    pub(super) const NEWEST: Self = Self(STEPS.len());

    /// The version of a file.
    ///
    /// # Errors
    /// [`Error::TooNew`]; [`Error::Damaged`] for one that was never written.
    pub(super) fn of(connection: &Connection) -> Result<Self> {
        Self::numbered(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
    }

    /// The version of this number.
    ///
    /// # Errors
    /// [`Error::TooNew`]; [`Error::Damaged`] for one that was never written.
    pub(super) fn numbered(found: i64) -> Result<Self> {
        match usize::try_from(found) {
            Ok(number) if (1..=STEPS.len()).contains(&number) => Ok(Self(number)),
            Ok(number) if number > STEPS.len() => Err(Error::TooNew {
                found,
                known: SCHEMA_VERSION,
            }),
            _ => Err(Error::Damaged(
                "the version of the file is not one that was ever written".to_owned(),
            )),
        }
    }

    /// Its tables and indexes, to the letter.
    ///
    /// # Errors
    /// What keeps a database from being made in memory.
    pub(super) fn schema(self) -> Result<Vec<[Option<String>; 4]>> {
        let blank = Connection::open_in_memory()?;
        harden(&blank)?;
        for step in STEPS.iter().take(self.0) {
            blank.execute_batch(step)?;
        }
        schema_of(&blank)
    }
}

/// Lays the tables of the newest version into a blank file, and says whose it is. Within a transaction of the caller's.
///
/// # Errors
/// What keeps them from being written.
pub(super) fn lay(connection: &Connection) -> Result<()> {
    connection.execute_batch(&format!("PRAGMA application_id = {APPLICATION_ID};"))?;
    for step in STEPS {
        connection.execute_batch(step)?;
    }
    say_version(connection)
}

fn say_version(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch(&format!("PRAGMA user_version = {SCHEMA_VERSION};"))?)
}

/// The schema must be that of its version to the letter: nothing more (a view, a trigger) and nothing less.
///
/// # Errors
/// [`Error::Damaged`] if it is not.
pub(super) fn check_schema(connection: &Connection, version: Version) -> Result<()> {
    if schema_of(connection)? == version.schema()? {
        Ok(())
    } else {
        Err(Error::Damaged(
            "its tables are not those of a workspace".to_owned(),
        ))
    }
}

/// The tables and indexes of a file.
///
/// # Errors
/// What keeps them from being read.
pub(super) fn schema_of(connection: &Connection) -> Result<Vec<[Option<String>; 4]>> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2")?;
    let rows = statement.query_map([], |row| {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Makes an older file one of the newest version, after a copy of it was set aside. Whatever interrupts it, the file is
/// what it was or what it shall be, as a whole.
///
/// # Errors
/// [`Error::DiskFull`] where the copy has no room, [`Error::Locked`] while somebody else writes or reads, and
/// [`Error::Damaged`] for a file that is not whole: it stays as it was, and opens for reading.
pub(super) fn bring_up(path: &Path) -> Result<()> {
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // From here on nobody else writes; the copy is read beside it.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = Version::of(&transaction)?;
    if version == Version::NEWEST {
        return Ok(());
    }
    check_schema(&transaction, version)?;
    set_aside(path, version)?;
    let before = rows(&transaction)?;
    for step in STEPS.iter().skip(version.0) {
        transaction.execute_batch(step)?;
    }
    say_version(&transaction)?;
    check_schema(&transaction, Version::NEWEST)?;
    if rows(&transaction)? != before {
        return Err(Error::Internal("a step between versions lost rows"));
    }
    is_sound(&transaction)?;
    Ok(transaction.commit()?)
}

fn rows(connection: &Connection) -> Result<Vec<i64>> {
    let count = |table: &&str| {
        connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
            row.get(0)
        })
    };
    Ok(TABLES.iter().map(count).collect::<rusqlite::Result<_>>()?)
}

fn is_sound(connection: &Connection) -> Result<()> {
    let said: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(Error::Damaged(said.chars().take(200).collect()));
    }
    let mut broken = connection.prepare("PRAGMA foreign_key_check")?;
    match broken.query([])?.next()? {
        None => Ok(()),
        Some(row) => Err(Error::Damaged(format!(
            "{} points at what is not there",
            row.get::<_, String>(0)?
        ))),
    }
}

/// Where the copy of an older version stands: `NAME.tilsyn.v1`.
fn aside(path: &Path, version: Version) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(format!(".v{}", version.0));
    path.with_file_name(name)
}

/// A copy as it is before the steps. One of an earlier attempt is replaced: the file may have been written since. What
/// stands there and is nothing of ours stays, and so does the file as it was.
fn set_aside(path: &Path, version: Version) -> Result<()> {
    let place = aside(path, version);
    let before = Workspace::open_read_only(path)?;
    if place.symlink_metadata().is_ok() && !is_copy_of(&place, before.id()) {
        return Err(Error::FileExists);
    }
    let passing = Passing::beside(&place)?;
    before.copy_into(&passing.made())?;
    // Whoever may not read the file may not read its copy.
    fs::set_permissions(passing.made(), fs::metadata(path)?.permissions())?;
    passing.settle(Standing::Replaced)
}

fn is_copy_of(place: &Path, id: WorkspaceId) -> bool {
    let is_file = place.symlink_metadata().is_ok_and(|it| it.is_file());
    is_file && Workspace::open_read_only(place).is_ok_and(|it| it.id() == id)
}

/// Sweeps what is left of copies that were being made when the power went: the steps may stand, and no copy is made again.
pub(super) fn sweep_aside(path: &Path) {
    for number in 1..STEPS.len() {
        // What cannot be removed now goes when the file is next opened.
        drop(passing::sweep(&aside(path, Version(number))));
    }
}

/// Removes the copies that were set aside: what is erased from a file may not stay in what it was before.
///
/// # Errors
/// What keeps one from being removed.
pub(super) fn forget_aside(path: &Path, id: WorkspaceId) -> Result<()> {
    for number in 1..STEPS.len() {
        let place = aside(path, Version(number));
        if is_copy_of(&place, id) {
            fs::remove_file(place)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
