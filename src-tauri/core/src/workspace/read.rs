//! Reading records, cases and heads.

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, Row};
use tilsyn_trail::{Checkpoint, Note, leaf_hash};

use super::Workspace;
use crate::actor::Actor;
use crate::calendar::Calendar;
use crate::error::{Error, Result};
use crate::organisation::{Organisation, OrganisationKind};
use crate::procedure::CaseEntries;
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::value::Country;

/// A record as it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// Its id.
    pub id: RecordId,
    /// Its reference.
    pub reference: String,
    /// Its place among those of its kind, or under its case.
    pub ordinal: i64,
    /// The event that made it as it is.
    pub seq: u64,
    /// The document.
    pub record: Record,
}

/// A signed head of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Events.
    pub size: u64,
    /// Root over them.
    pub root: [u8; 32],
    /// The signed note.
    pub note: String,
}

/// Where an organisation acts: its calendar and its zone.
#[derive(Debug, Clone)]
pub struct Home {
    /// The organisation.
    pub organisation: Option<Organisation>,
    /// Public holidays of the place of action.
    pub calendar: Calendar,
    /// Zone of the establishment.
    pub zone: Tz,
}

impl Workspace {
    /// A record by id.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], also of what secrecy keeps back from who reads: that it is there would tell of it;
    /// [`Error::Damaged`] if the document in the file is not readable.
    pub fn get(&self, id: RecordId) -> Result<Stored> {
        let stored = by_id(&self.connection, id)?;
        if self.keeps_back(id, stored.record.kind())? {
            return Err(Error::NoSuchRecord(id.to_string()));
        }
        Ok(stored)
    }

    /// A record by reference or id, as people type it.
    ///
    /// # Errors
    /// As for [`Workspace::get`].
    pub fn find(&self, reference: &str) -> Result<Stored> {
        self.get(resolve(&self.connection, reference)?)
            .map_err(|error| match error {
                Error::NoSuchRecord(_) => no_such(reference),
                other => other,
            })
    }

    /// All records of a kind, in order. For what is few; lists of any length are asked for with [`Workspace::list`].
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn all(&self, kind: Kind) -> Result<Vec<Stored>> {
        let hidden = self.hidden_of(kind)?;
        let mut found = all(&self.connection, kind)?;
        found.retain(|stored| !hidden.contains(&stored.id));
        Ok(found)
    }

    /// What belongs to a record: entries and attachments, in the order in which they were written.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn children(&self, parent: RecordId) -> Result<Vec<Stored>> {
        let hidden = self.hidden()?;
        let mut found = children(&self.connection, parent)?;
        found.retain(|stored| !hidden.contains(&stored.id));
        Ok(found)
    }

    /// The entries of a case, corrected ones left out.
    ///
    /// # Errors
    /// As for [`Workspace::get`].
    pub fn entries(&self, request: RecordId) -> Result<CaseEntries> {
        self.get(request)?;
        entries_to_judge(&self.connection, request)
    }

    /// The records that link to this one, with the field by which they do.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn linked_from(&self, target: RecordId) -> Result<Vec<(String, Stored)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, kind, ref, ordinal, seq, document, field FROM link JOIN record ON record.id = link.source
             WHERE target = ?1 ORDER BY kind, ordinal",
        )?;
        let hidden = self.hidden()?;
        if hidden.contains(&target) {
            return Ok(Vec::new());
        }
        let mut rows = statement.query([target.to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((row.get(6)?, stored(row)?));
        }
        found.retain(|(_, stored)| !hidden.contains(&stored.id));
        Ok(found)
    }

    /// The organisation whose record this is, with its calendar and zone.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn home(&self) -> Result<Home> {
        home(&self.connection)
    }

    /// Everybody enrolled, in order.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn actors(&self) -> Result<Vec<(RecordId, Actor)>> {
        self.all(Kind::Actor)?
            .into_iter()
            .map(|stored| Ok((stored.id, stored.record.try_into()?)))
            .collect()
    }

    /// The bytes of an attachment.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] if they are gone.
    pub fn attachment_bytes(&self, id: RecordId) -> Result<Vec<u8>> {
        if self.keeps_back(id, Kind::Attachment)? {
            return Err(Error::NoSuchRecord(id.to_string()));
        }
        self.connection
            .query_row(
                "SELECT bytes FROM attachment WHERE id = ?1",
                [id.to_string()],
                |row| row.get(0),
            )
            .optional()?
            .ok_or_else(|| Error::NoSuchRecord(id.to_string()))
    }

    /// The last signed head.
    ///
    /// # Errors
    /// [`Error::Damaged`] if there is none or it cannot be read.
    pub fn head(&self) -> Result<Head> {
        head_of(&self.connection)?.ok_or_else(|| Error::Damaged("the log has no head".to_owned()))
    }

    /// The hashes of all leaves, in order: what proofs are made from.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn leaf_hashes(&self) -> Result<Vec<tilsyn_trail::Hash>> {
        let mut statement = self
            .connection
            .prepare("SELECT leaf FROM event ORDER BY seq")?;
        let mut rows = statement.query([])?;
        let mut hashes = Vec::new();
        while let Some(row) = rows.next()? {
            let leaf = row.get_ref(0)?.as_blob();
            hashes.push(leaf_hash(
                leaf.map_err(|_| Error::Damaged("a leaf is no blob".to_owned()))?,
            ));
        }
        Ok(hashes)
    }
}

/// Nothing is called so, as far as who reads is told.
pub(super) fn no_such(reference: &str) -> Error {
    Error::NoSuchRecord(reference.chars().take(60).collect())
}

pub(super) fn parse_id(text: &str) -> Result<RecordId> {
    text.parse()
        .map_err(|_| Error::Damaged("the id of a record is unreadable".to_owned()))
}

/// Reads a row of `id, kind, ref, ordinal, seq, document`.
pub(super) fn stored(row: &Row<'_>) -> Result<Stored> {
    let kind: Kind = row
        .get_ref(1)?
        .as_str()
        .ok()
        .and_then(|code| code.parse().ok())
        .ok_or_else(|| Error::Damaged("a record of unknown kind".to_owned()))?;
    let reference: String = row.get(2)?;
    let document = row
        .get_ref(5)?
        .as_str()
        .map_err(|_| Error::Damaged(reference.clone()))?;
    let record = Record::parse(kind, document)
        .map_err(|error| Error::Damaged(format!("{reference}: {error}")))?;
    let id = parse_id(&row.get::<_, String>(0)?)?;
    let seq =
        u64::try_from(row.get::<_, i64>(4)?).map_err(|_| Error::Damaged(reference.clone()))?;
    Ok(Stored {
        id,
        reference,
        ordinal: row.get(3)?,
        seq,
        record,
    })
}

fn query<P: rusqlite::Params>(sql: &Connection, text: &str, parameters: P) -> Result<Vec<Stored>> {
    let mut statement = sql.prepare_cached(text)?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(stored(row)?);
    }
    Ok(found)
}

pub(super) fn by_id(sql: &Connection, id: RecordId) -> Result<Stored> {
    let text = "SELECT id, kind, ref, ordinal, seq, document FROM record WHERE id = ?1";
    query(sql, text, [id.to_string()])?
        .pop()
        .ok_or_else(|| Error::NoSuchRecord(id.to_string()))
}

/// The document of a record as it is stored.
pub(super) fn document(sql: &Connection, id: RecordId) -> Result<Canonical> {
    let text: String = sql
        .prepare_cached("SELECT document FROM record WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.get(0))?;
    Canonical::of_text(&text)
}

pub(super) fn all(sql: &Connection, kind: Kind) -> Result<Vec<Stored>> {
    let text =
        "SELECT id, kind, ref, ordinal, seq, document FROM record WHERE kind = ?1 ORDER BY ordinal";
    query(sql, text, [kind.code()])
}

/// All records of all kinds, in no order.
pub(super) fn everything(sql: &Connection) -> Result<Vec<Stored>> {
    query(
        sql,
        "SELECT id, kind, ref, ordinal, seq, document FROM record",
        [],
    )
}

pub(super) fn exists(sql: &Connection, id: RecordId) -> Result<()> {
    sql.prepare_cached("SELECT 1 FROM record WHERE id = ?1")?
        .exists([id.to_string()])?
        .then_some(())
        .ok_or_else(|| Error::NoSuchRecord(id.to_string()))
}

pub(super) fn resolve(sql: &Connection, reference: &str) -> Result<RecordId> {
    let found: Option<String> = sql
        .prepare_cached("SELECT id FROM record WHERE ref = ?1 OR id = ?1")?
        .query_row([reference], |row| row.get(0))
        .optional()?;
    parse_id(&found.ok_or_else(|| no_such(reference))?)
}

pub(super) fn children(sql: &Connection, parent: RecordId) -> Result<Vec<Stored>> {
    let text =
        "SELECT id, kind, ref, ordinal, seq, document FROM record WHERE parent = ?1 ORDER BY seq";
    query(sql, text, [parent.to_string()])
}

pub(super) fn last_of(sql: &Connection, parent: RecordId, kind: Kind) -> Result<Option<Stored>> {
    Ok(children(sql, parent)?
        .into_iter()
        .rev()
        .find(|child| child.record.kind() == kind))
}

pub(super) fn entries(sql: &Connection, request: RecordId) -> Result<CaseEntries> {
    let mut entries = gathered(children(sql, request)?);
    linked_into(sql, request, &mut entries)?;
    Ok(entries)
}

/// The entries of a case, with what the register says that its evaluation rests on.
pub(super) fn entries_to_judge(sql: &Connection, request: RecordId) -> Result<CaseEntries> {
    let mut found = entries(sql, request)?;
    // CROSS: the links lead. Left to choose, SQLite walks through every activity of the register for its order.
    let text = "SELECT id, kind, ref, ordinal, seq, document FROM link CROSS JOIN record ON record.id = link.target
                WHERE link.source = ?1 AND link.field = 'activities' AND record.kind = 'activity' ORDER BY ordinal";
    for stored in query(sql, text, [request.to_string()])? {
        if let Record::Activity(it) = stored.record {
            found.about(&it);
        }
    }
    found.many_persons = own(sql)?.and_then(|it| it.second_approver_above);
    Ok(found)
}

/// What was written under a case, by kind; what a later entry corrects is left out.
pub(super) fn gathered(all: Vec<Stored>) -> CaseEntries {
    let corrected: Vec<RecordId> = all
        .iter()
        .filter_map(|child| match &child.record {
            Record::Step(it) => it.corrects,
            Record::LegalDocument(it) => it.corrects,
            Record::Decision(it) => it.corrects,
            Record::Disclosure(it) => it.corrects,
            Record::Notification(it) => it.corrects,
            _ => None,
        })
        .collect();
    let decided = all
        .iter()
        .filter(|child| child.record.kind() == Kind::Decision)
        .map(|child| child.seq);
    let mut entries = CaseEntries {
        first_decided_at_place: decided.min().unwrap_or(0),
        ..CaseEntries::default()
    };
    for child in all
        .into_iter()
        .filter(|child| !corrected.contains(&child.id))
    {
        let place = child.seq;
        match child.record {
            Record::Step(it) => {
                entries.steps.push(*it);
                entries.step_places.push(place);
            }
            Record::LegalDocument(it) => entries.documents.push(*it),
            Record::Decision(it) => {
                entries.decisions.push(*it);
                entries.decided_at_place = place;
            }
            Record::Disclosure(it) => entries.disclosures.push((place, *it)),
            Record::Notification(it) => entries.notifications.push((place, *it)),
            Record::Transition(it) => {
                if it.from_state != it.to_state {
                    entries.entered_at_place = place;
                }
                entries.transitions.push(*it);
                entries.transition_places.push(place);
            }
            Record::Attachment(_) => entries.attachments += 1,
            _ => {}
        }
    }
    entries
}

/// What of other cases counts in this one: a reply that answers several requests of one message, and the requests that
/// were split from it.
fn linked_into(sql: &Connection, request: RecordId, entries: &mut CaseEntries) -> Result<()> {
    // One after the other: the two may be views of what was (`as_of`), which SQLite does not join by their keys.
    let mut statement = sql.prepare_cached(
        "SELECT source FROM link WHERE target = ?1 AND field IN ('also_answers', 'parent_request')",
    )?;
    let sources = statement.query_map([request.to_string()], |row| row.get::<_, String>(0))?;
    let mut linking = sources
        .map(|id| by_id(sql, parse_id(&id?)?))
        .collect::<Result<Vec<Stored>>>()?;
    linking.sort_by_key(|stored| stored.seq);
    for stored in linking {
        match stored.record {
            Record::Notification(it) => entries.notifications.push((stored.seq, *it)),
            Record::Request(it) => entries.children.extend(it.family),
            _ => {}
        }
    }
    entries.notifications.sort_by_key(|(place, _)| *place);
    Ok(())
}

/// The organisation whose register it is.
fn own(sql: &Connection) -> Result<Option<Organisation>> {
    let text = "SELECT id, kind, ref, ordinal, seq, document FROM record WHERE kind = 'organisation' ORDER BY ordinal";
    for stored in query(sql, text, [])? {
        let organisation: Organisation = stored.record.try_into()?;
        if organisation.kind == Some(OrganisationKind::Own) {
            return Ok(Some(organisation));
        }
    }
    Ok(None)
}

pub(super) fn home(sql: &Connection) -> Result<Home> {
    home_of(own(sql)?)
}

/// Where an organisation acts.
pub(super) fn home_of(own: Option<Organisation>) -> Result<Home> {
    let country = own
        .as_ref()
        .and_then(|organisation| organisation.country.as_ref())
        .map_or("EU", Country::as_str);
    let region = own
        .as_ref()
        .map_or("", |organisation| organisation.region.as_str());
    // A region has days of its own; without a calendar of its own, only what all EEA States share can be relied on.
    let mut calendar = Calendar::of_region(country, region)
        .or_else(|_| Calendar::parse(country))
        .or_else(|_| Calendar::parse("EU"))
        .map_err(|_| Error::Internal("there is no calendar of the Union"))?;
    for day in own
        .iter()
        .flat_map(|organisation| &organisation.calendar_days)
    {
        calendar = day.applied_to(calendar);
    }
    let zone = own
        .as_ref()
        .and_then(|organisation| organisation.tz)
        .unwrap_or(Tz::UTC);
    Ok(Home {
        organisation: own,
        calendar,
        zone,
    })
}

pub(super) fn head_of(sql: &Connection) -> Result<Option<Head>> {
    let note: Option<String> = sql
        .query_row(
            "SELECT note FROM head ORDER BY size DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()?;
    note.map(head_from).transpose()
}

/// A head out of its note.
pub(super) fn head_from(note: String) -> Result<Head> {
    let refused = || Error::Damaged("the head of the log is unreadable".to_owned());
    let parsed = Note::parse(note.as_bytes()).map_err(|_| refused())?;
    let checkpoint = Checkpoint::parse(parsed.text()).map_err(|_| refused())?;
    Ok(Head {
        size: checkpoint.size,
        root: checkpoint.root,
        note,
    })
}
