//! Making and opening workspace files (trust brief 2.2, 2.3): hardened settings first, then the questions
//! «is it ours, is it whole, do we know its version», before anything of it is believed.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use tilsyn_trail::{SigningKey, WorkspaceId};

use super::format::{self, Version, check_schema};
use super::raw::RawFile;
use super::{Access, Entropy, Workspace, signing_name};
use crate::actor::{Actor, Author, Role};
use crate::error::{Error, Result};
use crate::keyring::Seed;
use crate::organisation::Organisation;
use crate::passing::{Passing, Standing};
use crate::record::RecordId;
use crate::value::{Line, Sha256Hex};

/// `PRAGMA application_id` of a workspace: «TILS».
pub const APPLICATION_ID: i64 = 0x5449_4C53;
/// What is needed to begin a workspace.
#[derive(Debug)]
pub struct Genesis<'a> {
    /// The organisation whose record it is.
    pub organisation: Organisation,
    /// The first author's name.
    pub author: Line,
    /// The first author's role.
    pub role: Role,
    /// The first author's signing key.
    pub key: FirstKey<'a>,
}

/// The signing key of a workspace's first author.
#[derive(Debug, Clone, Copy)]
pub enum FirstKey<'a> {
    /// Their own, drawn for this workspace.
    Own(&'a Seed),
    /// That of a fictitious person, which everybody can compute: for the sample alone.
    Sample,
}

impl Workspace {
    /// Makes a new workspace file, with its first author and its organisation, and opens it.
    ///
    /// # Errors
    /// [`Error::FileExists`] if there is a file of that name, which is left alone; [`Error::NoSuchFile`] if the folder
    /// is missing; what else keeps a file from being written.
    pub fn create(
        path: &Path,
        genesis: &Genesis<'_>,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
    ) -> Result<(Self, Author)> {
        Self::create_with(path, genesis, now, entropy, |_, _| Ok(()))
    }

    /// The same, after something was done that must stand before the file does: its author's key is kept, without which
    /// nobody could ever write in it. If that fails there is no file.
    ///
    /// # Errors
    /// As for [`Workspace::create`], and what it fails with.
    pub fn create_with<E: From<Error>>(
        path: &Path,
        genesis: &Genesis<'_>,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        before: impl FnOnce(&Self, &Author) -> std::result::Result<(), E>,
    ) -> std::result::Result<(Self, Author), E> {
        let passing = Passing::beside(path)?;
        if path.symlink_metadata().is_ok() {
            return Err(Error::FileExists.into());
        }
        let (workspace, author) = begin(&passing.made(), genesis, now, entropy)?;
        before(&workspace, &author)?;
        drop(workspace);
        passing.settle(Standing::Stays)?;
        Ok((Self::open(path)?, author))
    }

    /// Opens a workspace for reading and writing. A file that may only be read opens for reading. One of an older version
    /// becomes one of today first, and a copy of it stands beside it as `NAME.tilsyn.v1` until something is erased.
    ///
    /// # Errors
    /// [`Error::NoSuchFile`], [`Error::NotOurs`], [`Error::TooNew`], [`Error::Damaged`], [`Error::Locked`]; for a file of
    /// an older version [`Error::DiskFull`] where its copy has no room.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_as(path, Access::Write)
    }

    /// Opens a workspace for reading: the file is not changed, not even by a recovery. One of an older version is read as
    /// it is: what was changed since is nothing that is asked for.
    ///
    /// # Errors
    /// As for [`Workspace::open`].
    pub fn open_read_only(path: &Path) -> Result<Self> {
        Self::open_as(path, Access::Read)
    }

    fn open_as(path: &Path, access: Access) -> Result<Self> {
        if !fs::metadata(path)?.is_file() {
            return Err(Error::NotOurs);
        }
        let raw = RawFile::open(path)?;
        look_at_header(&raw)?;
        let flags = match access {
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
        let mut connection = connect(path, flags)?;
        let access = if access == Access::Write && !connection.is_readonly("main")? {
            Access::Write
        } else {
            Access::Read
        };
        let mut version = version_of(&connection)?;
        if access == Access::Write && version < Version::NEWEST {
            drop(connection);
            format::bring_up(path)?;
            connection = connect(path, flags)?;
            version = version_of(&connection)?;
        }
        check_schema(&connection, version)?;
        let id: String = connection
            .query_row(
                "SELECT value FROM setting WHERE name = 'workspace'",
                [],
                |row| row.get(0),
            )
            .optional()?
            .ok_or_else(|| Error::Damaged("the workspace has no id".to_owned()))?;
        let id = WorkspaceId::from_hex(&id)
            .map_err(|_| Error::Damaged("the id of the workspace is unreadable".to_owned()))?;
        let erasing = guard(&mut connection)?;
        let opened = Self {
            connection,
            raw,
            path: path.to_owned(),
            id,
            access,
            sight: crate::browse::Secrecy::Hidden,
            language: crate::text::Language::En,
            frontier: None,
            erasing,
        };
        if access == Access::Write {
            format::sweep_aside(path);
            // Stays due while the disk is full or somebody reads: that is no reason to keep the file closed.
            drop(opened.finish_compacting());
        }
        Ok(opened)
    }

    /// Rewrites the file without free pages, removes what was set aside of older versions, and says that it is done.
    pub(super) fn compact(&self) -> Result<()> {
        format::forget_aside(&self.path, self.id)?;
        // `VACUUM` attaches a passing database, in memory, which our own connection refuses.
        let connection = Connection::open_with_flags(
            &self.path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.execute_batch(
            "PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY; VACUUM;
             DELETE FROM setting WHERE name = 'compact';",
        )?;
        Ok(())
    }

    /// Finishes an erasure after which the program was stopped before the file was rewritten.
    fn finish_compacting(&self) -> Result<()> {
        let due: bool = self.connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM setting WHERE name = 'compact')",
            [],
            |row| row.get(0),
        )?;
        if due { self.compact() } else { Ok(()) }
    }

    /// Writes a whole, compact copy to a new file: what «save a copy» does. Nothing of erased values is in it.
    ///
    /// # Errors
    /// [`Error::FileExists`] if there is a file of that name, which is left alone.
    pub fn save_copy(&self, to: &Path) -> Result<()> {
        let passing = Passing::beside(to)?;
        if to.symlink_metadata().is_ok() {
            return Err(Error::FileExists);
        }
        self.copy_into(&passing.made())?;
        passing.settle(Standing::Stays)
    }

    pub(super) fn copy_into(&self, to: &Path) -> Result<()> {
        let target = to
            .to_str()
            .ok_or_else(|| Error::Value("the file name is not readable as text".to_owned()))?;
        // `VACUUM INTO` attaches its target, which our own connection refuses: a connection of its own does it.
        let source = Connection::open_with_flags(
            &self.path,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        source.busy_timeout(Duration::from_secs(5))?;
        source.execute("VACUUM INTO ?1", [target])?;
        fs::File::open(to)?.sync_all()?;
        let copy = Self::open_read_only(to)?;
        if copy.head()?.note == self.head()?.note {
            Ok(())
        } else {
            Err(Error::Internal("the copy has another head"))
        }
    }
}

/// The first bytes, before SQLite sees the file: a file that is not ours is never opened as a database.
fn look_at_header(raw: &RawFile) -> Result<()> {
    use std::io::Read as _;
    let mut header = [0_u8; 100];
    match raw.read().read_exact(&mut header) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            return Err(Error::NotOurs);
        }
        Err(error) => return Err(error.into()),
    }
    let ours = header
        .get(68..72)
        .is_some_and(|id| id == u32::try_from(APPLICATION_ID).unwrap_or(0).to_be_bytes());
    if header.starts_with(b"SQLite format 3\0") && ours {
        Ok(())
    } else {
        Err(Error::NotOurs)
    }
}

pub(super) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(path, flags)?;
    harden(&connection)?;
    Ok(connection)
}

pub(super) fn harden(connection: &Connection) -> Result<()> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.execute_batch(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA;",
    )?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    Ok(())
}

/// From here on, nothing in this program can change what was recorded, even by mistake. It guards against our own
/// code, not against the owner of the file: that is what heads held elsewhere are for.
///
/// Values that can be erased are under a lock that only the erase routine opens.
fn guard(connection: &mut Connection) -> Result<Arc<AtomicBool>> {
    let erasing = Arc::new(AtomicBool::new(false));
    let open = Arc::clone(&erasing);
    connection.authorizer(Some(move |context: AuthContext<'_>| match context.action {
        AuthAction::Update {
            table_name: "disclosure" | "attachment",
            ..
        }
        | AuthAction::Delete {
            table_name: "disclosure" | "attachment",
        } if !open.load(Ordering::SeqCst) => Authorization::Deny,
        AuthAction::Update {
            table_name: "event" | "head",
            ..
        }
        | AuthAction::Delete {
            table_name: "event" | "head",
        }
        | AuthAction::Attach { .. }
        | AuthAction::CreateTable { .. }
        | AuthAction::CreateTrigger { .. }
        | AuthAction::CreateView { .. }
        | AuthAction::DropTable { .. } => Authorization::Deny,
        _ => Authorization::Allow,
    }))?;
    Ok(erasing)
}

fn version_of(connection: &Connection) -> Result<Version> {
    let application: i64 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::NotOurs);
    }
    Version::of(connection)
}

fn begin(
    path: &Path,
    genesis: &Genesis<'_>,
    now: DateTime<Utc>,
    entropy: &mut dyn Entropy,
) -> Result<(Workspace, Author)> {
    let mut random = [0_u8; 16];
    entropy.fill(&mut random)?;
    let id = WorkspaceId(random);
    let mut connection = connect(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    connection.execute_batch(
        "PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE;",
    )?;
    format::lay(&connection)?;
    connection.execute(
        "INSERT INTO setting(name, value) VALUES ('workspace', ?1)",
        [id.to_hex()],
    )?;
    connection.execute_batch("COMMIT")?;
    let erasing = guard(&mut connection)?;

    let actor = super::commit::draw_id(now, entropy)?;
    let key = match genesis.key {
        FirstKey::Own(seed) => signing_key(id, actor, true, seed.bytes())?,
        FirstKey::Sample => signing_key(id, actor, true, Seed::of_sample(id, actor).bytes())?,
    };
    let author = Author {
        id: actor,
        role: genesis.role,
        key,
    };
    let mut workspace = Workspace {
        connection,
        raw: RawFile::open(path)?,
        path: path.to_owned(),
        id,
        access: Access::Write,
        sight: crate::browse::Secrecy::Hidden,
        language: crate::text::Language::En,
        frontier: None,
        erasing,
    };
    let public_key = Some(Sha256Hex(author.key.verifier().public()));
    workspace.commit(&author, now, entropy, "", |tx| {
        tx.begin_log()?;
        let actor = Actor {
            name: genesis.author.clone(),
            role: Some(genesis.role),
            public_key,
            ..Actor::default()
        };
        tx.create_with_id(author.id, actor.into(), None)?;
        tx.create(genesis.organisation.clone().into(), None)
    })?;
    Ok((workspace, author))
}

/// The key with which an author signs in a workspace.
///
/// # Errors
/// [`Error::Internal`] if a key name is refused, which the shape of the name excludes.
pub fn signing_key(
    workspace: WorkspaceId,
    actor: RecordId,
    first: bool,
    seed: &[u8; 32],
) -> Result<SigningKey> {
    SigningKey::from_seed(&signing_name(workspace, actor, first), seed)
        .map_err(|_| Error::Internal("the key name is refused"))
}
