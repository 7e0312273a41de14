//! A workspace file from somebody else (trust brief 2.4): never opened where it lies and never adopted. It is copied, its
//! header and its schema are compared to the letter, its pages and indexes are checked, and what is in its tables is
//! written row by row, with types and lengths, into a new file of ours. Only that one is ever shown.

use std::ffi::OsString;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::limits::Limit;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags};

use super::file::{APPLICATION_ID, connect};
use super::format::{self, Version, schema_of};
use super::{Check, Workspace};
use crate::error::{Error, Result};
use crate::share::Refused;

/// The most bytes of a file that are received (2 GiB).
pub const LARGEST_RECEIVED: u64 = 2 * 1024 * 1024 * 1024;
/// Instructions of SQLite between two questions whether to go on.
const STEPS: i32 = 20_000;

/// The columns of each table as they are carried over, with the type of each.
const TABLES: [(&str, &[(&str, Kind)]); 7] = [
    ("setting", &[("name", Kind::Text), ("value", Kind::Text)]),
    ("event", &[("seq", Kind::Integer), ("leaf", Kind::Blob)]),
    (
        "disclosure",
        &[("seq", Kind::Integer), ("body", Kind::Blob)],
    ),
    ("head", &[("size", Kind::Integer), ("note", Kind::Text)]),
    (
        "record",
        &[
            ("id", Kind::Text),
            ("kind", Kind::Text),
            ("ref", Kind::Text),
            ("ordinal", Kind::Integer),
            ("parent", Kind::TextOrNull),
            ("seq", Kind::Integer),
            ("document", Kind::Text),
        ],
    ),
    (
        "link",
        &[
            ("source", Kind::Text),
            ("field", Kind::Text),
            ("target", Kind::Text),
        ],
    ),
    ("attachment", &[("id", Kind::Text), ("bytes", Kind::Blob)]),
];

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Integer,
    Text,
    TextOrNull,
    Blob,
}

impl Kind {
    fn fits(self, value: ValueRef<'_>) -> bool {
        match (self, value) {
            (Self::Integer, ValueRef::Integer(_))
            | (Self::Blob, ValueRef::Blob(_))
            | (Self::TextOrNull, ValueRef::Null) => true,
            (Self::Text | Self::TextOrNull, ValueRef::Text(text)) => str::from_utf8(text).is_ok(),
            _ => false,
        }
    }
}

/// A file that was received.
#[derive(Debug)]
pub struct Received {
    /// Our own file with what was in it.
    pub workspace: Workspace,
    /// What its check found.
    pub check: Check,
}

impl Workspace {
    /// Takes in a file from somebody else. `folder` is private to us; the new file is made in it under `name`. `go_on` is
    /// asked now and then and ends the work with [`Refused::Limits`]. The file itself is only read, once, from its
    /// beginning to its end; nothing beside it is touched.
    ///
    /// # Errors
    /// [`Refused::NoFile`] for what is no plain file, [`Refused::TooLarge`], [`Refused::Sidecar`], [`Refused::Tables`],
    /// [`Refused::Limits`]; [`Error::NotOurs`], [`Error::TooNew`], [`Error::Damaged`].
    pub fn receive(
        from: &Path,
        folder: &Path,
        name: &str,
        go_on: impl Fn() -> bool + Send + Clone + 'static,
    ) -> Result<Received> {
        let copy = folder.join(format!(".{name}.copy"));
        let ours = folder.join(name);
        let received = take_in(from, &copy, &ours, go_on);
        // The stranger's bytes go, whatever came of them; the first error is the one to tell.
        drop(fs::remove_file(&copy));
        if received.is_err() {
            drop(fs::remove_file(&ours));
        }
        received
    }
}

fn take_in(
    from: &Path,
    copy: &Path,
    ours: &Path,
    go_on: impl Fn() -> bool + Send + Clone + 'static,
) -> Result<Received> {
    let there = fs::symlink_metadata(from)?;
    if !there.is_file() {
        return Err(Refused::NoFile.into());
    }
    if there.len() > LARGEST_RECEIVED {
        return Err(Refused::TooLarge {
            limit: LARGEST_RECEIVED,
        }
        .into());
    }
    for ending in ["-journal", "-wal", "-shm"] {
        let mut beside: OsString = from.as_os_str().to_owned();
        beside.push(ending);
        if fs::symlink_metadata(PathBuf::from(beside)).is_ok() {
            return Err(Refused::Sidecar.into());
        }
    }
    copied(from, copy, &go_on)?;
    // A file of ours ends where a page ends.
    if !there.len().is_multiple_of(4096) {
        return Err(Error::Damaged("the file was cut".to_owned()));
    }
    let asked = go_on.clone();
    let limits = move |error: Error| {
        if asked() {
            error
        } else {
            Refused::Limits.into()
        }
    };
    let theirs = open(copy, go_on.clone()).map_err(&limits)?;
    sound(&theirs).map_err(&limits)?;
    carry_over(&theirs, ours).map_err(&limits)?;
    drop(theirs);
    let workspace = Workspace::open_read_only(ours)?;
    let check = workspace
        .check_deep(Vec::new(), &mut |_| go_on())
        .map_err(&limits)?;
    Ok(Received { workspace, check })
}

/// Copies the bytes, after a look at the first hundred. A header that asks for a write-ahead log is changed in the copy:
/// there is none, because nothing lay beside the file.
fn copied(from: &Path, copy: &Path, go_on: &impl Fn() -> bool) -> Result<()> {
    let mut file = fs::File::open(from)?;
    let mut header = [0_u8; 100];
    match file.read_exact(&mut header) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            return Err(Error::NotOurs);
        }
        Err(error) => return Err(error.into()),
    }
    let number = |at: usize| {
        header
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, u32::from_be_bytes)
    };
    if !header.starts_with(b"SQLite format 3\0") || i64::from(number(68)) != APPLICATION_ID {
        return Err(Error::NotOurs);
    }
    Version::numbered(i64::from(number(60)))?;
    let page = header
        .get(16..18)
        .and_then(|bytes| bytes.try_into().ok())
        .map_or(0, u16::from_be_bytes);
    if page != 4096 {
        return Err(Refused::Tables(format!("page size {page}")).into());
    }
    for at in [18, 19] {
        match header.get_mut(at) {
            Some(version @ (1 | 2)) => *version = 1,
            _ => return Err(Error::NotOurs),
        }
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut to = options.open(copy)?;
    to.write_all(&header)?;
    let mut left = LARGEST_RECEIVED;
    let mut part = vec![0_u8; 1 << 20];
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        left = left
            .checked_sub(u64::try_from(read).unwrap_or(u64::MAX))
            .ok_or(Refused::TooLarge {
                limit: LARGEST_RECEIVED,
            })?;
        to.write_all(part.get(..read).unwrap_or_default())?;
        if !go_on() {
            return Err(Refused::Limits.into());
        }
    }
}

fn open(copy: &Path, go_on: impl Fn() -> bool + Send + 'static) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut connection = connect(copy, flags)?;
    connection.execute_batch("PRAGMA query_only = ON;")?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 40),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 3),
        (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 32),
    ] {
        connection.set_limit(limit, value)?;
    }
    connection.progress_handler(STEPS, Some(move || !go_on()))?;
    Ok(connection)
}

/// That the tables are ours to the letter, and that pages, tables and indexes agree.
fn sound(theirs: &Connection) -> Result<()> {
    let (found, wanted) = (schema_of(theirs)?, Version::of(theirs)?.schema()?);
    let other = found
        .iter()
        .find(|item| !wanted.contains(item))
        .or_else(|| wanted.iter().find(|item| !found.contains(item)));
    if let Some([kind, name, ..]) = other {
        let text = format!(
            "{} {}",
            kind.as_deref().unwrap_or_default(),
            name.as_deref().unwrap_or_default()
        );
        let shown: String = text.chars().filter(|c| !c.is_control()).take(80).collect();
        return Err(Refused::Tables(shown).into());
    }
    for pragma in ["PRAGMA quick_check(1)", "PRAGMA integrity_check(1)"] {
        let said: String = theirs.query_row(pragma, [], |row| row.get(0))?;
        if said != "ok" {
            return Err(Error::Damaged(said.chars().take(200).collect()));
        }
    }
    Ok(())
}

/// Writes what is in their tables into a new file with our schema. Indexes are made anew and not carried over.
fn carry_over(theirs: &Connection, ours: &Path) -> Result<()> {
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(ours)?;
    let to = connect(
        ours,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    to.execute_batch(
        "PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = OFF;
         BEGIN IMMEDIATE;",
    )?;
    format::lay(&to)?;
    for (table, columns) in TABLES {
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let places: Vec<String> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
        let names = names.join(", ");
        let not_indexed = if table == "link" { "" } else { "NOT INDEXED" };
        let mut from = theirs.prepare(&format!("SELECT {names} FROM {table} {not_indexed}"))?;
        let mut into = to.prepare(&format!(
            "INSERT INTO {table}({names}) VALUES ({})",
            places.join(", ")
        ))?;
        let mut rows = from.query([])?;
        while let Some(row) = rows.next()? {
            for (at, (name, kind)) in columns.iter().enumerate() {
                let value = row.get_ref(at)?;
                if !kind.fits(value) {
                    return Err(Error::Damaged(format!("{table}.{name} is of another type")));
                }
                into.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(value))?;
            }
            into.raw_execute()?;
        }
    }
    let broken: Option<String> = {
        let mut statement = to.prepare("PRAGMA foreign_key_check")?;
        let mut rows = statement.query([])?;
        match rows.next()? {
            Some(row) => Some(row.get(0)?),
            None => None,
        }
    };
    if let Some(table) = broken {
        return Err(Error::Damaged(format!(
            "{table} points at what is not there"
        )));
    }
    to.execute_batch("COMMIT")?;
    Ok(())
}

#[cfg(test)]
mod tests;
