//! Taking a record out of the register, and taking back what a commit did. Both are new events: the log forgets nothing.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::params;
use tilsyn_trail::{FieldContent, Leaf, Value};

use super::commit::{ChangedRecord, Committed, Naming, Transaction, as_i64};
use super::event::{self, Verb};
use super::{Entropy, Stored, Workspace, past, read};
use crate::actor::{Actor, Author};
use crate::error::{Error, Result};
use crate::organisation::OrganisationKind;
use crate::record::{Kind, Record, RecordId};

impl Workspace {
    /// Takes back what the commit whose first event is `batch` did, as a commit of its own: what it made is taken out,
    /// what it changed is as before, what it took out is there again. Taking back such a commit does it again.
    ///
    /// # Errors
    /// [`Error::ChangedMeanwhile`] if one of the records was changed since; [`Error::NotUndoable`] for entries of a
    /// case, attachments, persons, keys and erasures; [`Error::StillLinked`] if something that was made is in use.
    pub fn take_back(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        batch: u64,
    ) -> Result<Committed<()>> {
        self.commit(author, now, entropy, "", |tx| tx.take_back(batch))
    }
}

/// What a batch did to one record.
struct Touched {
    kind: String,
    first: u64,
    last: u64,
    removed: bool,
}

impl Transaction<'_> {
    /// Takes a record out of the register. Its past stays in the log; its reference is not given again.
    ///
    /// # Errors
    /// [`Error::WrittenOnce`] for an entry, an attachment or a person; [`Error::StillLinked`] while other records
    /// refer to it or entries belong to it; [`Error::Frozen`] while an approved version holds it.
    pub fn remove(&mut self, id: RecordId) -> Result<()> {
        let stored = self.get(id)?;
        self.not_kept_back(id)?;
        let kind = stored.record.kind();
        if kind.is_written_once()
            || matches!(kind, Kind::Attachment | Kind::Actor | Kind::ReviewComment)
        {
            return Err(Error::WrittenOnce(stored.reference));
        }
        if let Record::Organisation(it) = &stored.record
            && it.kind == Some(OrganisationKind::Own)
        {
            return Err(Error::Held {
                reference: stored.reference,
                by: crate::erasure::HoldReason::OwnOrganisation,
            });
        }
        if let Record::RetentionRun(it) = &stored.record {
            // What two persons agreed on, and what was done on it, stays in the record.
            if it.done_at.is_some() {
                return Err(Error::RunDone(stored.reference));
            }
            if it.approved_by.is_some() {
                return Err(Error::RunApproved(stored.reference));
            }
        }
        self.not_standing(&stored)?;
        self.not_frozen(id, kind, &stored.reference)?;
        self.nothing_depends_on(id, &stored.reference)?;
        self.take_out(&stored)
    }

    /// Takes a record out, whatever it is.
    pub(super) fn take_out(&mut self, stored: &Stored) -> Result<()> {
        let (id, kind) = (stored.id, stored.record.kind());
        let mut committed = BTreeMap::from([("after".to_owned(), Value::Null)]);
        let mut public = BTreeMap::new();
        self.frame(&mut committed, &mut public)?;
        self.append(
            event::kind_of(kind, Verb::Removed),
            Some(id),
            committed,
            public,
        )?;
        self.sql
            .execute("DELETE FROM link WHERE source = ?1", [id.to_string()])?;
        self.sql
            .execute("DELETE FROM record WHERE id = ?1", [id.to_string()])?;
        self.retire_reference(&stored.reference)?;
        self.changed.push(ChangedRecord {
            id,
            kind,
            reference: stored.reference.clone(),
        });
        Ok(())
    }

    pub(super) fn nothing_depends_on(&self, id: RecordId, reference: &str) -> Result<()> {
        let mut statement = self.sql.prepare(
            "SELECT ref FROM record WHERE parent = ?1
             UNION SELECT ref FROM link JOIN record ON record.id = link.source WHERE target = ?1 AND source <> ?1
             ORDER BY 1 LIMIT 6",
        )?;
        let rows = statement.query_map([id.to_string()], |row| row.get::<_, String>(0))?;
        let from: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
        if from.is_empty() {
            return Ok(());
        }
        let more = if from.len() > 5 { ", …" } else { "" };
        Err(Error::StillLinked {
            reference: reference.to_owned(),
            from: format!("{}{more}", from.get(..5).unwrap_or(&from).join(", ")),
        })
    }

    fn take_back(&mut self, batch: u64) -> Result<()> {
        let touched = self.touched_by(batch)?;
        if touched.is_empty() {
            return Err(Error::NoSuchEvent(batch));
        }
        self.undoes = Some(batch);
        // The last first: what was made later may refer to what was made before it.
        let mut order: Vec<(RecordId, Touched)> = touched.into_iter().collect();
        order.sort_by_key(|(_, touched)| std::cmp::Reverse(touched.last));
        for (id, touched) in order {
            self.take_back_record(id, &touched)?;
        }
        Ok(())
    }

    fn take_back_record(&mut self, id: RecordId, touched: &Touched) -> Result<()> {
        let refused = || Error::NotUndoable {
            kind: touched.kind.clone(),
        };
        let (noun, _) = touched.kind.split_once('.').ok_or_else(refused)?;
        let kind: Kind = noun.replace('-', "_").parse().map_err(|_| refused())?;
        if kind.is_written_once() || kind == Kind::Attachment {
            return Err(refused());
        }
        let before = past::of(&self.sql, id, touched.first)?.record()?;
        if kind == Kind::Actor && !self.only_reminders_differ(id, before.as_ref())? {
            return Err(refused());
        }
        let now = match read::by_id(&self.sql, id) {
            // Something done later and taken back again leaves it as it was: that is no change.
            Ok(stored)
                if stored.seq == touched.last || self.is_as_after(&stored, touched.last)? =>
            {
                Some(stored)
            }
            Ok(stored) => return Err(Error::ChangedMeanwhile(stored.reference)),
            Err(Error::NoSuchRecord(_)) if touched.removed => None,
            Err(error) => return Err(error),
        };
        match (now, before) {
            (Some(_), None) => self.remove(id),
            (Some(stored), Some(before)) => {
                self.write(id, before, Some(stored), Naming::Next).map(drop)
            }
            (None, Some(before)) => {
                let reference = past::of(&self.sql, id, touched.first)?
                    .reference
                    .ok_or_else(refused)?;
                self.write(id, before, None, Naming::Again(reference))
                    .map(drop)
            }
            (None, None) => Ok(()),
        }
    }

    /// Whether a person is as they were but for the reminders they put away: who may sign is not taken back by undoing.
    fn only_reminders_differ(&self, id: RecordId, before: Option<&Record>) -> Result<bool> {
        let Some(Record::Actor(before)) = before else {
            return Ok(false);
        };
        let now: Actor = read::by_id(&self.sql, id)?.record.try_into()?;
        Ok(Actor {
            dismissed: now.dismissed.clone(),
            ..*before.clone()
        } == now)
    }

    /// Whether a record is what this event had made it.
    fn is_as_after(&self, stored: &Stored, seq: u64) -> Result<bool> {
        let then = past::of(&self.sql, stored.id, seq + 1)?;
        Ok(then.fields == read::document(&self.sql, stored.id)?.fields)
    }

    /// The records that a batch touched, with the first and the last of its events about each.
    fn touched_by(&self, batch: u64) -> Result<BTreeMap<RecordId, Touched>> {
        let mut statement = self
            .sql
            .prepare("SELECT leaf FROM event WHERE seq >= ?1 ORDER BY seq")?;
        let mut rows = statement.query(params![as_i64(batch)?])?;
        let mut touched: BTreeMap<RecordId, Touched> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let leaf = Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?;
            let same = matches!(leaf.field("batch"), Some(FieldContent::Public(Value::Int(it))) if u64::try_from(*it) == Ok(batch));
            if !same {
                break;
            }
            let id = RecordId(uuid::Uuid::from_bytes(leaf.subject.0));
            let it = touched.entry(id).or_insert_with(|| Touched {
                kind: leaf.kind.clone(),
                first: leaf.seq,
                last: leaf.seq,
                removed: false,
            });
            it.last = leaf.seq;
            it.removed = leaf.kind.ends_with(".removed");
        }
        Ok(touched)
    }
}
