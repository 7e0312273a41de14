//! The one seam for change: a transaction that validates, appends an event per changed record, updates the current
//! state, and signs the new head.

use chrono::{DateTime, Utc};
use rusqlite::{TransactionBehavior, params};
use serde::Serialize;
use tilsyn_trail::{Checkpoint, Frontier, Value, leaf_hash};

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

#[cfg(test)]
mod tests;

use super::branch::Origin;
use super::erase::RunStep;
use super::event::{self, Event, Verb};
use super::read::{self, Stored};
use super::{Access, Entropy, Workspace};
use crate::actor::{Author, Role};
use crate::attachment::{self, Attachment, AttachmentClass};
use crate::browse::Secrecy;
use crate::error::{Error, Result};
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::value::{Line, Sha256Hex};

/// The format of the events, as the first of a log says it. The tables around them have versions of their own.
const LOG_FORMAT: i64 = 1;

/// A record that a commit changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChangedRecord {
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
}

/// What a commit did: the result of the work, and what a screen has to read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed<T> {
    /// What the work returned.
    pub value: T,
    /// The records that changed, in order; empty if the work changed nothing.
    pub changed: Vec<ChangedRecord>,
    /// Events in the log after it.
    pub size: u64,
}

/// How to put a record.
#[derive(Debug, Clone, Default)]
pub struct Put {
    /// The record to change; none makes a new one.
    pub id: Option<RecordId>,
    /// The reference of a new record; the next free one if none is given.
    pub reference: Option<String>,
    /// The event that the caller's copy stems from: a record changed since is not overwritten.
    pub based_on: Option<u64>,
}

/// The inside of a commit.
pub struct Transaction<'a> {
    pub(super) sql: rusqlite::Transaction<'a>,
    workspace: tilsyn_trail::WorkspaceId,
    pub(super) author: &'a Author,
    pub(super) now: DateTime<Utc>,
    pub(super) entropy: &'a mut dyn Entropy,
    pub(super) reason: &'a str,
    frontier: Frontier,
    /// Number of the first event of this commit: events of one commit carry it.
    pub(super) batch: u64,
    /// The batch that this commit takes back, if that is what it is for.
    pub(super) undoes: Option<u64>,
    /// The event of a branch that is being written here.
    pub(super) origin: Option<Origin>,
    /// Opens the lock on erasable values, for the erase routine alone.
    pub(super) erasing: Arc<AtomicBool>,
    /// What of a run of retention is being written, if that is what this commit is for.
    pub(super) run: RunStep,
    pub(super) changed: Vec<ChangedRecord>,
    /// While a machine moves a case: its state may be written.
    pub(super) moving: bool,
    /// While a return is merged or what it says is decided: for whom the opinion in it speaks, if it holds one.
    pub(super) merging: Option<Option<RecordId>>,
    /// What the author sees of cases under secrecy: what is kept back from them they cannot write to either.
    pub(super) sight: Secrecy,
    /// The record that is being changed, while what must hold for it is looked at.
    pub(super) changing: Option<RecordId>,
}

/// How a record gets its reference.
pub(super) enum Naming {
    /// The next free one.
    Next,
    /// The one asked for.
    Asked(String),
    /// The one it had: it comes back.
    Again(String),
}

impl Workspace {
    /// Does the work in one transaction. Either everything it did is in the file, recorded, signed and on the disk,
    /// or nothing is.
    ///
    /// `reason` says why, in the author's words; it may be empty.
    ///
    /// # Errors
    /// Whatever the work returns; [`Error::ReadOnly`], [`Error::Locked`], [`Error::DiskFull`];
    /// [`Error::RoleNotAllowed`] for an auditor; [`Error::KeyReplaced`], [`Error::KeyRevoked`], [`Error::NoSuchActor`]
    /// for an author whose key is not the one enrolled, unless all they do is to enrol it themselves.
    pub fn commit<T>(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        reason: &str,
        work: impl FnOnce(&mut Transaction<'_>) -> Result<T>,
    ) -> Result<Committed<T>> {
        if self.access == Access::Read {
            return Err(Error::ReadOnly);
        }
        if author.role == Role::Auditor {
            return Err(Error::RoleNotAllowed { role: author.role });
        }
        let sql = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let frontier = current_frontier(&sql, self.frontier.take())?;
        // Known from now on, even if this work is refused.
        self.frontier = Some(frontier.clone());
        let batch = frontier.size();
        let workspace = self.id;
        let sight = match self.sight {
            Secrecy::Shown => Secrecy::Shown,
            Secrecy::AssignedTo(_) | Secrecy::Hidden => Secrecy::AssignedTo(author.id),
        };
        let standing = super::enrol::standing(&sql, workspace, author)?;
        let mut tx = Transaction {
            sql,
            workspace,
            author,
            now,
            entropy,
            reason,
            frontier,
            batch,
            undoes: None,
            origin: None,
            erasing: Arc::clone(&self.erasing),
            run: RunStep::default(),
            changed: Vec::new(),
            moving: false,
            merging: None,
            sight,
            changing: None,
        };
        let value = work(&mut tx)?;
        if tx.frontier.size() > batch {
            standing.may_sign(&tx)?;
        }
        let Transaction {
            sql,
            frontier,
            changed,
            ..
        } = tx;
        let size = frontier.size();
        if size > batch {
            let checkpoint = Checkpoint {
                origin: super::origin(workspace),
                size,
                root: frontier.root(),
            };
            let note = checkpoint
                .sign(&author.key)
                .map_err(|error| Error::TrailBroken(error.to_string()))?;
            sql.execute(
                "INSERT INTO head(size, note) VALUES (?1, ?2)",
                params![as_i64(size)?, note.to_string()],
            )?;
        }
        sql.commit()?;
        self.frontier = Some(frontier);
        Ok(Committed {
            value,
            changed,
            size,
        })
    }

    /// The right edge of the tree under the newest head, once something was committed here or [`Self::know_edge`] told it:
    /// what a later commit needs of the log, whatever its length.
    #[must_use]
    pub const fn edge(&self) -> Option<&Frontier> {
        self.frontier.as_ref()
    }

    /// Tells the right edge of the tree, as it was kept outside the file. A commit goes on from it if it gives the root that
    /// the newest head signs, and no other edge does; else it builds the edge from every leaf.
    pub fn know_edge(&mut self, edge: Option<Frontier>) {
        if self.frontier.is_none() {
            self.frontier = edge;
        }
    }
}

/// The right edge of the tree: the one that is known if the file still has its head, else built from the leaves. Another
/// program may have written since.
fn current_frontier(sql: &rusqlite::Connection, known: Option<Frontier>) -> Result<Frontier> {
    let size: i64 = sql.query_row("SELECT coalesce(max(size), 0) FROM head", [], |row| {
        row.get(0)
    })?;
    let size =
        u64::try_from(size).map_err(|_| Error::Damaged("a head has a negative size".to_owned()))?;
    if let Some(known) = known
        && known.size() == size
        && read::head_of(sql)?.is_none_or(|head| head.root == known.root())
    {
        return Ok(known);
    }
    let mut frontier = Frontier::new();
    let mut statement = sql.prepare("SELECT leaf FROM event ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        frontier.append(leaf_hash(
            row.get_ref(0)?
                .as_blob()
                .map_err(|_| Error::Damaged("a leaf is no blob".to_owned()))?,
        ));
    }
    // A log must never sign a head that contradicts the one before: check before anything is added.
    let agrees = read::head_of(sql)?.map_or(frontier.size() == 0, |head| {
        head.size == frontier.size() && head.root == frontier.root()
    });
    if agrees {
        Ok(frontier)
    } else {
        Err(Error::TrailBroken(
            "the events do not give the signed head".to_owned(),
        ))
    }
}

pub(super) fn as_i64(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(|_| Error::Internal("a number beyond the range of SQLite"))
}

/// Draws a record id, UUID v7 of this time, for a record that has to be known before it is made: a person whose key is
/// kept first.
///
/// # Errors
/// [`Error::Internal`] without randomness.
pub fn draw_id(now: DateTime<Utc>, entropy: &mut dyn Entropy) -> Result<RecordId> {
    let mut random = [0_u8; 10];
    entropy.fill(&mut random)?;
    let millis =
        u64::try_from(now.timestamp_millis()).map_err(|_| Error::Internal("a time before 1970"))?;
    Ok(RecordId(
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid(),
    ))
}

impl Transaction<'_> {
    /// Who is writing.
    #[must_use]
    pub const fn author(&self) -> &Author {
        self.author
    }

    /// A record as it now is, by id.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`].
    pub fn get(&self, id: RecordId) -> Result<Stored> {
        read::by_id(&self.sql, id)
    }

    /// The id behind a reference.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`].
    pub fn resolve(&self, reference: &str) -> Result<RecordId> {
        read::resolve(&self.sql, reference)
    }

    /// Makes a record.
    ///
    /// # Errors
    /// As for [`Transaction::put`].
    pub fn create(&mut self, record: Record, reference: Option<String>) -> Result<Stored> {
        if let Some(case) = record.parent() {
            self.not_kept_back(case)?;
        }
        let record = super::enrol::with_own_key(None, record)?;
        let record = self.as_approved(record)?;
        let id = draw_id(self.now, self.entropy)?;
        self.write(
            id,
            record,
            None,
            reference.map_or(Naming::Next, Naming::Asked),
        )
    }

    /// All records of a kind as they now are, in order.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn all(&self, kind: Kind) -> Result<Vec<Stored>> {
        read::all(&self.sql, kind)
    }

    /// The organisation whose record this is, with its calendar and zone.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn home(&self) -> Result<read::Home> {
        read::home(&self.sql)
    }

    /// Makes a record under an id drawn before: for one that others link to before it is written.
    ///
    /// # Errors
    /// As for [`Transaction::put`].
    pub fn create_as(
        &mut self,
        id: RecordId,
        record: Record,
        reference: Option<String>,
    ) -> Result<Stored> {
        if let Some(case) = record.parent() {
            self.not_kept_back(case)?;
        }
        let record = super::enrol::with_own_key(None, record)?;
        self.create_with_id(id, record, reference)
    }

    /// Makes a record under an id drawn before, for the author of the first event.
    pub(super) fn create_with_id(
        &mut self,
        id: RecordId,
        record: Record,
        reference: Option<String>,
    ) -> Result<Stored> {
        self.write(
            id,
            record,
            None,
            reference.map_or(Naming::Next, Naming::Asked),
        )
    }

    /// Makes or changes a record. Entries of a case are made once and never changed.
    ///
    /// # Errors
    /// What validation finds: [`Error::Missing`], [`Error::Contradiction`], [`Error::Blocked`] and the other rules;
    /// [`Error::NoSuchRecord`] for a link that leads nowhere; [`Error::DuplicateReference`].
    pub fn put(&mut self, put: Put, record: Record) -> Result<Stored> {
        let Some(id) = put.id else {
            return self.create(record, put.reference);
        };
        let before = self.get(id)?;
        self.not_kept_back(id)?;
        if before.record.kind() != record.kind() {
            return Err(Error::OtherKind {
                wanted: before.record.kind(),
                found: record.kind(),
            });
        }
        if record.kind().is_written_once() || record.kind() == Kind::Attachment {
            return Err(Error::WrittenOnce(before.reference));
        }
        if put.based_on.is_some_and(|seq| seq != before.seq) {
            return Err(Error::ChangedMeanwhile(before.reference));
        }
        let minimised = matches!(&before.record, Record::Request(it) if it.figures.is_some());
        if minimised || super::erase::is_erased(&self.sql, &before)? {
            return Err(Error::Erased(before.reference));
        }
        let record = super::enrol::with_own_key(Some(&before.record), record)?;
        let record = self.as_reopened(&before.record, record)?;
        let extended = match (&before.record, &record) {
            (Record::Request(before), Record::Request(now)) => {
                now.extension.is_some() && now.extension != before.extension
            }
            _ => false,
        };
        let stored = self.write(id, record, Some(before), Naming::Next)?;
        if extended {
            self.record_extension(id)?;
        }
        Ok(stored)
    }

    /// Keeps bytes beside a record.
    ///
    /// # Errors
    /// [`Error::AttachmentTooLarge`]; [`Error::NoSuchRecord`] without its owner.
    pub fn attach(
        &mut self,
        owner: RecordId,
        name: Line,
        bytes: &[u8],
        class: AttachmentClass,
        privileged: bool,
    ) -> Result<Stored> {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > attachment::LARGEST {
            return Err(Error::AttachmentTooLarge { size });
        }
        if attachment::is_program(bytes) {
            return Err(Error::AttachmentProgram {
                name: name.to_string(),
            });
        }
        let attachment = Attachment {
            owner: Some(owner),
            name,
            media_type: attachment::media_type(bytes).parse().unwrap_or_default(),
            size,
            sha256: Some(Sha256Hex(event::digest_bytes(bytes))),
            class: Some(class),
            privileged,
        };
        let stored = self.create(attachment.into(), None)?;
        self.sql.execute(
            "INSERT INTO attachment(id, bytes) VALUES (?1, ?2)",
            params![stored.id.to_string(), bytes],
        )?;
        Ok(stored)
    }

    /// Draws the id of a record to be made: for a person whose key must know it.
    ///
    /// # Errors
    /// [`Error::Internal`] without randomness.
    pub fn draw_id(&mut self) -> Result<RecordId> {
        draw_id(self.now, self.entropy)
    }

    /// The first event of a log: it says that the workspace was made, and in which format its events are.
    pub(super) fn begin_log(&mut self) -> Result<()> {
        let public = BTreeMap::from([("format".to_owned(), Value::Int(LOG_FORMAT))]);
        self.append(
            "workspace.created".to_owned(),
            None,
            BTreeMap::new(),
            public,
        )
        .map(drop)
    }

    /// Events so far, and the root over them.
    pub(super) fn head(&self) -> (u64, [u8; 32]) {
        (self.frontier.size(), self.frontier.root())
    }

    pub(super) fn append(
        &mut self,
        kind: String,
        subject: Option<RecordId>,
        committed: BTreeMap<String, Value>,
        public: BTreeMap<String, Value>,
    ) -> Result<u64> {
        let seq = self.frontier.size();
        let event = Event {
            workspace: self.workspace,
            seq,
            time_ms: u64::try_from(self.now.timestamp_millis())
                .map_err(|_| Error::Internal("a time before 1970"))?,
            actor: self.author.id,
            subject,
            kind,
            committed,
            public,
            entropy: self.entropy,
        };
        let encoded = event.encode()?;
        self.sql.execute(
            "INSERT INTO event(seq, leaf) VALUES (?1, ?2)",
            params![as_i64(seq)?, encoded.leaf],
        )?;
        self.sql.execute(
            "INSERT INTO disclosure(seq, body) VALUES (?1, ?2)",
            params![as_i64(seq)?, encoded.body],
        )?;
        self.frontier.append(leaf_hash(&encoded.leaf));
        Ok(seq)
    }

    pub(super) fn write(
        &mut self,
        id: RecordId,
        record: Record,
        before: Option<Stored>,
        naming: Naming,
    ) -> Result<Stored> {
        self.changing = Some(id);
        let record = self.prepare(record, before.as_ref())?;
        record.validate()?;
        for link in record.links() {
            read::exists(&self.sql, link.target)?;
        }
        self.no_circle(id, &record)?;
        let kind = record.kind();
        let after = record.canonical()?;
        let document = after.text();
        let old = match &before {
            Some(stored) => read::document(&self.sql, stored.id)?,
            None => Canonical::default(),
        };
        let fields = if kind.is_written_once() {
            all_fields(&record, &after)?
        } else {
            event::differences(&old, &after)
        };
        if let (Some(before), true) = (&before, fields.is_empty()) {
            return Ok(before.clone());
        }
        if let Some(before) = &before {
            self.not_frozen(before.id, kind, &before.reference)?;
        }
        let (reference, ordinal) = match &before {
            Some(stored) => (stored.reference.clone(), stored.ordinal),
            None => self.reference(&record, &naming)?,
        };
        let verb = match (&before, &naming) {
            (Some(_), _) => Verb::Changed,
            (None, Naming::Again(_)) => Verb::Restored,
            (None, Naming::Next | Naming::Asked(_)) => Verb::of_new(kind),
        };
        let seq = self.append_change(id, verb, &record, &document, &reference, fields)?;
        if before.is_some() {
            self.sql.execute(
                "UPDATE record SET document = ?2, seq = ?3, parent = ?4 WHERE id = ?1",
                params![
                    id.to_string(),
                    document,
                    as_i64(seq)?,
                    record.parent().map(|parent| parent.to_string())
                ],
            )?;
        } else {
            self.sql.execute(
                "INSERT INTO record(id, kind, ref, ordinal, parent, seq, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    id.to_string(),
                    kind.code(),
                    reference,
                    ordinal,
                    record.parent().map(|parent| parent.to_string()),
                    as_i64(seq)?,
                    document
                ],
            )?;
        }
        self.write_links(id, &record)?;
        self.changed.push(ChangedRecord {
            id,
            kind,
            reference: reference.clone(),
        });
        let stored = Stored {
            id,
            reference,
            ordinal,
            seq,
            record,
        };
        self.follow(&stored)?;
        self.follow_home(before.as_ref(), &stored)?;
        Ok(stored)
    }

    /// Puts the links of a document in the place of those there were.
    pub(super) fn write_links(&self, id: RecordId, record: &Record) -> Result<()> {
        self.sql
            .execute("DELETE FROM link WHERE source = ?1", [id.to_string()])?;
        for link in record.links() {
            self.sql.execute(
                "INSERT INTO link(source, field, target) VALUES (?1, ?2, ?3)",
                params![id.to_string(), link.field, link.target.to_string()],
            )?;
        }
        Ok(())
    }

    pub(super) fn append_change(
        &mut self,
        id: RecordId,
        verb: Verb,
        record: &Record,
        document: &str,
        reference: &str,
        fields: BTreeMap<String, Option<String>>,
    ) -> Result<u64> {
        let kind = record.kind();
        let mut committed = BTreeMap::new();
        let mut public = BTreeMap::new();
        event::place(kind, fields, &mut committed, &mut public)?;
        committed.insert(
            "after".to_owned(),
            Value::Bytes(event::digest(document).to_vec()),
        );
        if !matches!(verb, Verb::Changed) {
            committed.insert("ref".to_owned(), Value::Text(reference.to_owned()));
        }
        self.frame(&mut committed, &mut public)?;
        if let Some(parent) = record.parent() {
            public.insert("parent".to_owned(), Value::Bytes(parent.bytes().to_vec()));
        }
        match record {
            Record::Actor(actor) => {
                if let Some(key) = actor.public_key {
                    public.insert("key".to_owned(), Value::Bytes(key.0.to_vec()));
                }
            }
            // One that comes from another workspace may have been erased there.
            Record::Attachment(it) => {
                if let Some(Sha256Hex(sha256)) = it.sha256 {
                    let media_type = it.media_type.to_string();
                    committed.insert(
                        "content".to_owned(),
                        Value::Attachment {
                            sha256,
                            size: it.size,
                            media_type,
                        },
                    );
                }
            }
            _ => {}
        }
        self.append(event::kind_of(kind, verb), Some(id), committed, public)
    }

    /// What every event about a record carries: why, and with which others it was written.
    pub(super) fn frame(
        &self,
        committed: &mut BTreeMap<String, Value>,
        public: &mut BTreeMap<String, Value>,
    ) -> Result<()> {
        let reason = if self.reason.is_empty() {
            Value::Null
        } else {
            Value::Text(self.reason.to_owned())
        };
        committed.insert("reason".to_owned(), reason);
        public.insert("batch".to_owned(), Value::Int(as_i64(self.batch)?));
        if let Some(batch) = self.undoes {
            public.insert("undoes".to_owned(), Value::Int(as_i64(batch)?));
        }
        if let Some(origin) = &self.origin {
            committed.insert("reason".to_owned(), origin.reason.clone());
            origin.frame(public)?;
        }
        Ok(())
    }
}

/// All fields of an entry, absent ones as null.
pub(super) fn all_fields(
    record: &Record,
    after: &Canonical,
) -> Result<BTreeMap<String, Option<String>>> {
    Ok(record
        .fields()?
        .into_iter()
        .map(|name| {
            let value = after.fields.get(&name).cloned();
            (name, value)
        })
        .collect())
}
