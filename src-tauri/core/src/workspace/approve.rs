//! Approved versions: a record or the whole register is approved under a name, stands still while the version stands,
//! and is reopened with a reason. Both are changes of a record like any other, and so can be taken back.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::commit::{Put, Transaction, as_i64};
use super::read;
use super::{LinkView, Stored, Workspace, link_view};
use crate::actor::{Actor, Role};
use crate::error::{Error, Result};
use crate::record::{Kind, Record, RecordId};
use crate::value::{Line, Prose, Sha256Hex};
use crate::version::Version;

impl Workspace {
    /// The version that keeps a record from being changed, if one does; the latest, if several do.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Damaged`].
    pub fn frozen_by(&self, id: RecordId) -> Result<Option<LinkView>> {
        let stored = self.get(id)?;
        if !stored.record.kind().is_of_register() {
            return Ok(None);
        }
        Ok(holder(&self.connection, id)?.map(|(stored, _)| link_view("version", &stored)))
    }
}

/// The latest version that stands and holds this record.
fn holder(sql: &Connection, id: RecordId) -> Result<Option<(Stored, Version)>> {
    // Versions are few; which of them stand is asked of SQLite, so that a commit reads no document in vain.
    let mut statement = sql.prepare_cached(
        "SELECT id FROM record WHERE kind = 'version' AND document->>'$.reopened_on' IS NULL ORDER BY ordinal DESC",
    )?;
    let standing = statement
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    for version in standing {
        let stored = read::by_id(sql, read::parse_id(&version)?)?;
        let version: Version = stored.record.clone().try_into()?;
        if holds(sql, &version, id)? {
            return Ok(Some((stored, version)));
        }
    }
    Ok(None)
}

/// Whether a version holds a record: it is named, or the version is of the whole register and the record was there.
fn holds(sql: &Connection, version: &Version, id: RecordId) -> Result<bool> {
    if !version.records.is_empty() {
        return Ok(version.records.contains(&id));
    }
    Ok(sql
        .prepare_cached("SELECT 1 FROM event WHERE subject = ?1 AND seq < ?2")?
        .exists(params![id.bytes().as_slice(), as_i64(version.size)?])?)
}

impl Transaction<'_> {
    /// Approves records as they are, or the whole register if none is named: they stand still until it is reopened.
    ///
    /// # Errors
    /// As for [`Transaction::put`]: [`Error::RoleNotAllowed`] for who neither keeps nor approves the register,
    /// [`Error::Missing`] without a name, [`Error::OtherKind`] for a record that is none of the register.
    pub fn approve(&mut self, name: Line, records: Vec<RecordId>, reason: Prose) -> Result<Stored> {
        let version = Version {
            name,
            records,
            reason,
            ..Version::default()
        };
        self.create(version.into(), None)
    }

    /// Reopens an approved version: its records may be changed again.
    ///
    /// # Errors
    /// As for [`Transaction::put`]: [`Error::RoleNotAllowed`], [`Error::Missing`] without a reason,
    /// [`Error::Contradiction`] if it is reopened already.
    pub fn reopen(&mut self, id: RecordId, reason: Prose) -> Result<Stored> {
        let version: Version = self.get(id)?.record.try_into()?;
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        let reopened = Version {
            reopened_reason: reason,
            ..version
        };
        self.put(put, reopened.into())
    }

    /// Fills what the product fills in a new version: under which head it stands, who approved it, when.
    pub(super) fn as_approved(&self, record: Record) -> Result<Record> {
        let Record::Version(version) = record else {
            return Ok(record);
        };
        let (on, by) = self.approver()?;
        for id in &version.records {
            let kind = self.get(*id)?.record.kind();
            if !kind.is_of_register() {
                return Err(Error::OtherKind {
                    wanted: Kind::Activity,
                    found: kind,
                });
            }
        }
        let (size, root) = self.head();
        Ok(Version {
            size,
            root: Some(Sha256Hex(root)),
            approved_on: Some(on),
            approved_by: by,
            reopened_on: None,
            reopened_by: Line::default(),
            reopened_reason: Prose::default(),
            ..*version
        }
        .into())
    }

    /// Of a version that stands, only reopening can be written.
    pub(super) fn as_reopened(&self, before: &Record, after: Record) -> Result<Record> {
        let (Record::Version(before), Record::Version(after)) = (before, &after) else {
            return Ok(after);
        };
        let contradiction = |field: &'static str, value: String| Error::Contradiction {
            kind: Kind::Version,
            field,
            value,
        };
        if let Some(on) = before.reopened_on {
            return Err(contradiction("reopened_on", on.to_string()));
        }
        if !after.name.is_empty() && after.name != before.name {
            return Err(contradiction("name", after.name.to_string()));
        }
        if !after.reason.is_empty() && after.reason != before.reason {
            return Err(contradiction("reason", after.reason.to_string()));
        }
        if !after.records.is_empty() && after.records != before.records {
            return Err(contradiction("records", after.records.len().to_string()));
        }
        if after.reopened_reason.is_empty() {
            return Err(Error::Missing {
                kind: Kind::Version,
                field: "reopened_reason",
            });
        }
        let (on, by) = self.approver()?;
        Ok(Version {
            reopened_on: Some(on),
            reopened_by: by,
            reopened_reason: after.reopened_reason.clone(),
            ..(**before).clone()
        }
        .into())
    }

    /// Whoever approves or reopens, with today where the organisation is.
    fn approver(&self) -> Result<(NaiveDate, Line)> {
        let author = self.author();
        if !matches!(author.role, Role::PrivacyOfficer | Role::Approver) {
            return Err(Error::RoleNotAllowed { role: author.role });
        }
        let zone = read::home(&self.sql)?.zone;
        let actor: Actor = self.get(author.id)?.record.try_into()?;
        Ok((self.now.with_timezone(&zone).date_naive(), actor.name))
    }

    /// Refuses a change of a record that an approved version holds.
    pub(super) fn not_frozen(&self, id: RecordId, kind: Kind, reference: &str) -> Result<()> {
        if !kind.is_of_register() {
            return Ok(());
        }
        match holder(&self.sql, id)? {
            None => Ok(()),
            Some((stored, version)) => Err(Error::Frozen {
                reference: reference.to_owned(),
                version: stored.reference,
                name: version.name.to_string(),
            }),
        }
    }

    /// Refuses to take out a version that stands, other than to take its approval back.
    pub(super) fn not_standing(&self, stored: &Stored) -> Result<()> {
        match &stored.record {
            Record::Version(version) if version.stands() && self.undoes.is_none() => {
                Err(Error::Frozen {
                    reference: stored.reference.clone(),
                    version: stored.reference.clone(),
                    name: version.name.to_string(),
                })
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
