//! The one seam for change: a transaction that validates, appends an event per changed record, updates the current
//! state, and signs the new head.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, TransactionBehavior, params};
use serde::Serialize;
use tilsyn_trail::{Checkpoint, Frontier, Value, leaf_hash};

use std::collections::BTreeMap;

use super::event::{self, Event};
use super::read::{self, Stored};
use super::{Access, Entropy, Workspace};
use crate::actor::{Actor, Author, Role};
use crate::attachment::{self, Attachment, AttachmentClass};
use crate::error::{Error, Result};
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::request;
use crate::value::{Line, Moment, Sha256Hex};

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
    sql: rusqlite::Transaction<'a>,
    workspace: tilsyn_trail::WorkspaceId,
    author: &'a Author,
    now: DateTime<Utc>,
    entropy: &'a mut dyn Entropy,
    reason: &'a str,
    frontier: Frontier,
    /// Number of the first event of this commit: events of one commit carry it.
    batch: u64,
    changed: Vec<ChangedRecord>,
}

impl Workspace {
    /// Does the work in one transaction. Either everything it did is in the file, recorded, signed and on the disk,
    /// or nothing is.
    ///
    /// `reason` says why, in the author's words; it may be empty.
    ///
    /// # Errors
    /// Whatever the work returns; [`Error::ReadOnly`], [`Error::Locked`], [`Error::DiskFull`];
    /// [`Error::RoleNotAllowed`] for an auditor.
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
        let known = self.frontier.take();
        let sql = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let frontier = current_frontier(&sql, known)?;
        let batch = frontier.size();
        let workspace = self.id;
        let mut tx = Transaction {
            sql,
            workspace,
            author,
            now,
            entropy,
            reason,
            frontier,
            batch,
            changed: Vec::new(),
        };
        let value = work(&mut tx)?;
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
}

/// The right edge of the tree: the one in memory if the file still has its head, else built from the leaves. Another
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

/// Draws a record id: UUID v7 of this time.
pub(super) fn draw_id(now: DateTime<Utc>, entropy: &mut dyn Entropy) -> Result<RecordId> {
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
        let id = draw_id(self.now, self.entropy)?;
        self.write(id, record, None, reference)
    }

    /// Makes a record under an id drawn before, for the author of the first event.
    pub(super) fn create_with_id(
        &mut self,
        id: RecordId,
        record: Record,
        reference: Option<String>,
    ) -> Result<Stored> {
        self.write(id, record, None, reference)
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
        if before.record.kind() != record.kind() {
            return Err(Error::OtherKind {
                wanted: before.record.kind(),
                found: record.kind(),
            });
        }
        if record.kind().is_entry() || record.kind() == Kind::Attachment {
            return Err(Error::WrittenOnce(before.reference));
        }
        if put.based_on.is_some_and(|seq| seq != before.seq) {
            return Err(Error::ChangedMeanwhile(before.reference));
        }
        self.write(id, record, Some(before), None)
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

    /// Enrols a person: named only, or with the key with which they will sign.
    ///
    /// # Errors
    /// As for [`Transaction::put`].
    pub fn enrol(&mut self, id: RecordId, actor: Actor) -> Result<Stored> {
        self.write(id, actor.into(), None, None)
    }

    /// The first event of a log: it says that the workspace was made, and in which format.
    pub(super) fn begin_log(&mut self) -> Result<()> {
        let public = BTreeMap::from([("format".to_owned(), Value::Int(super::SCHEMA_VERSION))]);
        self.append(
            "workspace.created".to_owned(),
            None,
            BTreeMap::new(),
            public,
        )
        .map(drop)
    }

    fn append(
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

    fn write(
        &mut self,
        id: RecordId,
        record: Record,
        before: Option<Stored>,
        reference: Option<String>,
    ) -> Result<Stored> {
        let record = self.prepare(record)?;
        record.validate()?;
        for link in record.links() {
            read::exists(&self.sql, link.target)?;
        }
        let kind = record.kind();
        let after = record.canonical()?;
        let document = after.text();
        let old = before.as_ref().map_or_else(
            || Ok(Canonical::default()),
            |stored| stored.record.canonical(),
        )?;
        let fields = if kind.is_entry() {
            all_fields(&record, &after)?
        } else {
            event::differences(&old, &after)
        };
        if let (Some(before), true) = (&before, fields.is_empty()) {
            return Ok(before.clone());
        }
        let (reference, ordinal) = match &before {
            Some(stored) => (stored.reference.clone(), stored.ordinal),
            None => self.reference(&record, reference)?,
        };
        let seq = self.append_change(
            id,
            &record,
            &document,
            before.is_none().then_some(reference.as_str()),
            fields,
        )?;
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
            self.sql
                .execute("DELETE FROM link WHERE source = ?1", [id.to_string()])?;
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
        for link in record.links() {
            self.sql.execute(
                "INSERT INTO link(source, field, target) VALUES (?1, ?2, ?3)",
                params![id.to_string(), link.field, link.target.to_string()],
            )?;
        }
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
        Ok(stored)
    }

    fn append_change(
        &mut self,
        id: RecordId,
        record: &Record,
        document: &str,
        new_reference: Option<&str>,
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
        committed.insert(
            "reason".to_owned(),
            if self.reason.is_empty() {
                Value::Null
            } else {
                Value::Text(self.reason.to_owned())
            },
        );
        if let Some(reference) = new_reference {
            committed.insert("ref".to_owned(), Value::Text(reference.to_owned()));
        }
        public.insert("batch".to_owned(), Value::Int(as_i64(self.batch)?));
        if let Some(parent) = record.parent() {
            public.insert("parent".to_owned(), Value::Bytes(parent.bytes().to_vec()));
        }
        match record {
            Record::Actor(actor) => {
                if let Some(key) = actor.public_key {
                    public.insert("key".to_owned(), Value::Bytes(key.0.to_vec()));
                }
            }
            Record::Attachment(it) => {
                let sha256 = it
                    .sha256
                    .ok_or(Error::Internal("an attachment without its hash"))?
                    .0;
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
            _ => {}
        }
        self.append(
            event::kind_of(kind, new_reference.is_some()),
            Some(id),
            committed,
            public,
        )
    }

    /// Fills what the product fills: who, when, in which role, which clocks.
    fn prepare(&self, record: Record) -> Result<Record> {
        let moment = || {
            Ok::<_, Error>(Moment {
                at: self.now,
                zone: read::home(&self.sql)?.zone,
            })
        };
        let (by, role) = (Some(self.author.id), Some(self.author.role));
        Ok(match record {
            Record::Step(it) => {
                let at = Some(moment()?);
                let step = request::Step {
                    by,
                    role,
                    at,
                    ..*it
                };
                self.step_rules(&step)?;
                step.into()
            }
            Record::LegalDocument(it) => request::LegalDocument {
                by,
                at: Some(moment()?),
                ..*it
            }
            .into(),
            Record::Decision(it) => {
                let decision = request::Decision {
                    decided_by: by,
                    decided_at: Some(moment()?),
                    ..*it
                };
                self.decision_rules(&decision)?;
                decision.into()
            }
            Record::Disclosure(it) => self.disclosure_rules(*it)?.into(),
            Record::Notification(it) => request::Notification { by, ..*it }.into(),
            Record::Request(it) => {
                let home = read::home(&self.sql)?;
                let deadlines = request::clocks(&it, &home.calendar, home.zone)?;
                let status = Some(it.status());
                request::Request {
                    deadlines,
                    status,
                    ..*it
                }
                .into()
            }
            other => other,
        })
    }

    fn case(
        &self,
        request: Option<RecordId>,
    ) -> Result<(request::Request, crate::procedure::CaseEntries)> {
        let id = request.ok_or(Error::Missing {
            kind: Kind::Step,
            field: "request",
        })?;
        let request = read::by_id(&self.sql, id)?.record.try_into()?;
        Ok((request, read::entries(&self.sql, id)?))
    }

    fn step_rules(&self, step: &request::Step) -> Result<()> {
        use crate::procedure::{AskedOf, StepRule};
        let Some(code) = step.step_code else {
            return Ok(());
        };
        let (request, _) = self.case(step.request)?;
        let rule = StepRule::of(code).ok_or(Error::StepNotAsked { step: code })?;
        if !rule.applies_to(&request) && !matches!(rule.asked_of, AskedOf::OnOccasion) {
            return Err(Error::StepNotAsked { step: code });
        }
        match step.answer {
            Some(answer) if !rule.answers.contains(&answer) => {
                Err(Error::AnswerNotAllowed { step: code, answer })
            }
            Some(_) => Ok(()),
            None => Err(Error::Missing {
                kind: Kind::Step,
                field: "answer",
            }),
        }
    }

    fn decision_rules(&self, decision: &request::Decision) -> Result<()> {
        use crate::procedure::{self, BlockCode};
        let Some(outcome) = decision.outcome else {
            return Ok(());
        };
        let (request, mut entries) = self.case(decision.request)?;
        if request
            .family
            .is_none_or(|family| !outcome.belongs_to(family))
        {
            return Err(Error::OutcomeNotPossible { outcome });
        }
        if let Some(basis) = decision.basis_art6
            && !procedure::basis_possible(&request, &entries, basis)
        {
            return Err(Error::BasisNotPossible { basis });
        }
        if !outcome.allows_disclosure() {
            return Ok(());
        }
        // What a decision to disclose rests on must be there when it is taken (chapter 5.4); only its own approval
        // can come after it.
        entries.decisions.push(decision.clone());
        let mut blocks = procedure::blocks(&request, &entries);
        blocks.retain(|block| block.code != BlockCode::FourEyes);
        if blocks.is_empty() {
            Ok(())
        } else {
            Err(Error::Blocked { blocks })
        }
    }

    fn disclosure_rules(&self, disclosure: request::Disclosure) -> Result<request::Disclosure> {
        let Some(id) = disclosure.request else {
            return Ok(disclosure);
        };
        let (request, entries) = self.case(disclosure.request)?;
        let blocks = crate::procedure::blocks(&request, &entries);
        if !blocks.is_empty() {
            return Err(Error::Blocked { blocks });
        }
        let decision = read::last_of(&self.sql, id, Kind::Decision)?.map(|stored| stored.id);
        Ok(request::Disclosure {
            decision,
            by: Some(self.author.id),
            ..disclosure
        })
    }

    /// Moves the case on when an entry says that it moved.
    fn follow(&mut self, entry: &Stored) -> Result<()> {
        use request::RequestStatus as Status;
        let (Some(parent), kind) = (entry.record.parent(), entry.record.kind()) else {
            return Ok(());
        };
        if !kind.is_entry() {
            return Ok(());
        }
        let case = self.get(parent)?;
        let Record::Request(request) = case.record.clone() else {
            return Ok(());
        };
        let status = match (kind, request.status()) {
            (
                Kind::Step | Kind::LegalDocument,
                Status::Draft | Status::Received | Status::Triaged | Status::Reopened,
            ) => Status::InAssessment,
            (Kind::Decision, status) if status.is_open() => Status::Decided,
            (Kind::Disclosure, status) if status.is_open() => Status::Communicated,
            // Nothing goes out under a refusal or a referral: telling whoever asked is what answers the request.
            (Kind::Notification, Status::Decided) if tells_the_requester(&entry.record) => {
                Status::Communicated
            }
            _ => return Ok(()),
        };
        let moved = request::Request {
            status: Some(status),
            ..*request
        };
        self.write(parent, moved.into(), Some(case), None).map(drop)
    }

    /// The reference and place of a new record: the one asked for, or the next.
    fn reference(&self, record: &Record, asked: Option<String>) -> Result<(String, i64)> {
        let kind = record.kind();
        if let Some(reference) = asked {
            let refused = || Error::Reference {
                kind,
                reference: reference.chars().take(40).collect(),
            };
            let digits = reference
                .strip_prefix(kind.prefix())
                .and_then(|rest| rest.strip_prefix('-'))
                .ok_or_else(refused)?;
            let plain =
                kind.prefix() != "" && kind != Kind::Request && (2..=9).contains(&digits.len());
            let ordinal: i64 = digits.parse().map_err(|_| refused())?;
            if !plain || digits.bytes().any(|b| !b.is_ascii_digit()) {
                return Err(refused());
            }
            if read::resolve(&self.sql, &reference).is_ok() {
                return Err(Error::DuplicateReference(reference));
            }
            return Ok((reference, ordinal));
        }
        if kind.is_entry() {
            let parent = self.get(record.parent().ok_or(Error::Missing {
                kind,
                field: "request",
            })?)?;
            let last: i64 = self.sql.query_row(
                "SELECT coalesce(max(ordinal), 0) FROM record WHERE parent = ?1 AND kind <> 'attachment'",
                [parent.id.to_string()],
                |row| row.get(0),
            )?;
            return Ok((format!("{}/{}", parent.reference, last + 1), last + 1));
        }
        if let Record::Request(request) = record {
            use chrono::Datelike as _;
            let year = request
                .received_at
                .map_or_else(|| self.now.year(), |moment| moment.local_date().year());
            let first = i64::from(year) * 1_000_000;
            let last: Option<i64> = self
                .sql
                .query_row(
                    "SELECT max(ordinal) FROM record WHERE kind = 'request' AND ordinal BETWEEN ?1 AND ?1 + 999999",
                    [first],
                    |row| row.get(0),
                )
                .optional()?
                .flatten();
            let ordinal = last.unwrap_or(first) + 1;
            return Ok((format!("R-{year}-{:03}", ordinal - first), ordinal));
        }
        let last: i64 = self.sql.query_row(
            "SELECT coalesce(max(ordinal), 0) FROM record WHERE kind = ?1",
            [kind.code()],
            |row| row.get(0),
        )?;
        Ok((format!("{}-{:02}", kind.prefix(), last + 1), last + 1))
    }
}

/// Whether a notification was sent to whoever asked.
fn tells_the_requester(record: &Record) -> bool {
    use request::{NotificationStatus, NotificationTo};
    let Record::Notification(it) = record else {
        return false;
    };
    let to = matches!(
        it.to,
        Some(
            NotificationTo::Requester | NotificationTo::Subject | NotificationTo::IssuingAuthority
        )
    );
    to && it.status == Some(NotificationStatus::Sent)
}

/// All fields of an entry, absent ones as null.
fn all_fields(record: &Record, after: &Canonical) -> Result<BTreeMap<String, Option<String>>> {
    let serde_json::Value::Object(fields) = serde_json::to_value(record)
        .map_err(|_| Error::Internal("a document could not be written"))?
    else {
        return Err(Error::Internal("a document was not an object"));
    };
    Ok(fields
        .into_iter()
        .map(|(name, _)| (name.clone(), after.fields.get(&name).cloned()))
        .collect())
}
