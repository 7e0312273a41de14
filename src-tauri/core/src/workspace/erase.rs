//! The erase routine (trust brief 1.7): the one place where values that were recorded are taken out of the file.
//!
//! One transaction appends an event per record that says what is erased and why, takes values and salts out of
//! `disclosure`, the content of attachments out of `attachment`, and rewrites the record with what is left. Then the
//! file is rewritten without free pages, and its bytes are searched for everything that was erased.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use tilsyn_trail::{FieldContent, Leaf, Value, pack, unpack};

use super::commit::{ChangedRecord, Transaction, as_i64};
use super::event::{self, DOCUMENT, is_public};
use super::read::{self, Stored};
use super::remnants::Found;
use super::{Entropy, Workspace};
use crate::actor::Author;
use crate::erasure::{
    Erased, ErasureGround, ErasureItem, ErasureOrder, ErasurePlan, ErasureScope, Held, HoldReason,
    KnownCopy, OwnRetention,
};
use crate::error::{Error, Result};
use crate::organisation::OrganisationKind;
use crate::record::{Canonical, Kind, Record, RecordId};
use crate::request::Request;
use crate::text::Language;

mod run;

pub(super) use run::RunStep;
pub use run::{RetentionDone, RetentionItem, RetentionPlan};

/// Fields that hold only the id of the case or owner: they tell nothing of anybody, and an erased entry keeps its place.
const PLACE: &[&str] = &["owner", "request"];

/// Field of an event with the reason of a change, in the author's words.
const REASON: &str = "reason";

/// Events named by one event of erasure: a leaf has room for about this many.
const EVENTS_AT_ONCE: usize = 300;

/// What is erased of one record.
struct Target {
    stored: Stored,
    /// Names of fields of events that go, with their prefix.
    fields: BTreeSet<String>,
    whole: bool,
    /// Events that still have such values, with how many.
    events: BTreeMap<u64, u32>,
    bytes: u64,
}

impl Workspace {
    /// What an erasure would do. Nothing is changed.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::Document`] for a field that is none or whose value is a public code.
    pub fn plan_erasure(&self, scope: &ErasureScope) -> Result<ErasurePlan> {
        match scope {
            ErasureScope::Record { id } | ErasureScope::Fields { id, .. } => {
                self.get(*id)?;
            }
            ErasureScope::Retention { .. } => {}
        }
        let hidden = self.hidden()?;
        let (mut targets, mut held) = targets(&self.connection, scope)?;
        targets.retain(|target| !hidden.contains(&target.stored.id));
        held.retain(|held| !hidden.contains(&held.id));
        plan(&self.connection, &targets, held, self.language)
    }

    /// Erases. Afterwards the values are nowhere in the file, the trail still verifies, and says what was erased.
    ///
    /// # Errors
    /// [`Error::Held`] if one record is under a hold and nothing else was asked for; what keeps a commit from being made.
    pub fn erase(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        order: &ErasureOrder,
    ) -> Result<Erased> {
        if order.scope.rule().is_some() {
            return Err(Error::RunNeeded);
        }
        let needles = {
            let (targets, _) = targets(&self.connection, &order.scope)?;
            needles(&self.connection, &targets)?
        };
        let committed = self.commit(author, now, entropy, order.reason.as_str(), |tx| {
            tx.erase(order)
        })?;
        self.rewrite_without(&needles, committed.value)
    }

    /// Rewrites the file without free pages, and searches it for everything that was erased.
    fn rewrite_without(&mut self, needles: &[Vec<u8>], mut erased: Erased) -> Result<Erased> {
        // What was recorded stands, even if another program reads the file just now: then it is rewritten when it is
        // opened next.
        erased.rewritten = self.compact().is_ok();
        if !erased.rewritten {
            return Ok(erased);
        }
        let found = super::remnants::search(&self.raw, needles)?;
        erased.sought = u32::try_from(needles.len()).unwrap_or(u32::MAX);
        let mut elsewhere = BTreeSet::new();
        for needle in found {
            match super::remnants::account_for(&self.connection, needle)? {
                Found::InTheLog => {}
                Found::In(records) => elsewhere.extend(records),
                Found::Unaccounted => erased.found += 1,
            }
        }
        erased.elsewhere = elsewhere.into_iter().collect();
        Ok(erased)
    }
}

impl Transaction<'_> {
    fn erase(&mut self, order: &ErasureOrder) -> Result<Erased> {
        let (targets, held) = targets(&self.sql, &order.scope)?;
        if targets.is_empty()
            && let Some(held) = held.into_iter().next()
        {
            return Err(Error::Held {
                reference: held.reference,
                by: held.by,
            });
        }
        let plan = plan(&self.sql, &targets, Vec::new(), Language::En)?;
        let mut events = Vec::new();
        for target in &targets {
            events.extend(self.erase_record(target, order.ground, order.scope.rule())?);
        }
        self.note_compacting()?;
        Ok(Erased {
            items: plan.items,
            events,
            copies: plan.copies,
            ..Erased::default()
        })
    }

    /// A kill between this commit and the rewriting of the file leaves a note to finish it.
    fn note_compacting(&self) -> Result<()> {
        self.sql.execute(
            "INSERT INTO setting(name, value) VALUES ('compact', 'due') ON CONFLICT(name) DO NOTHING",
            [],
        )?;
        Ok(())
    }

    fn erase_record(
        &mut self,
        target: &Target,
        ground: ErasureGround,
        rule: Option<OwnRetention>,
    ) -> Result<Vec<u64>> {
        let stored = &target.stored;
        let kind = stored.record.kind();
        let left = left_of(&self.sql, stored, &target.fields)?;
        let document = left.text();
        let names: Vec<&str> = target.fields.iter().map(String::as_str).collect();
        let numbers: Vec<u64> = target.events.keys().copied().collect();
        let mut written = Vec::new();
        for numbers in numbers.chunks(EVENTS_AT_ONCE) {
            let after = Value::Bytes(event::digest(&document).to_vec());
            let mut committed = BTreeMap::from([("after".to_owned(), after)]);
            let rule = rule.map_or(Value::Null, |rule| Value::Text(rule.code().to_owned()));
            let listed = numbers.iter().flat_map(|seq| seq.to_be_bytes()).collect();
            let mut public = BTreeMap::from([
                ("ground".to_owned(), Value::Text(ground.code().to_owned())),
                ("rule".to_owned(), rule),
                ("fields".to_owned(), Value::Text(names.join(" "))),
                ("events".to_owned(), Value::Bytes(listed)),
            ]);
            self.frame(&mut committed, &mut public)?;
            let seq = self.append(
                "trail.erased".to_owned(),
                Some(stored.id),
                committed,
                public,
            )?;
            written.push(seq);
        }
        let seq = written
            .last()
            .copied()
            .ok_or_else(|| Error::Erased(stored.reference.clone()))?;
        self.erasing.store(true, Ordering::SeqCst);
        let taken = self.take_values(target);
        self.erasing.store(false, Ordering::SeqCst);
        taken?;
        self.sql.execute(
            "UPDATE record SET document = ?2, seq = ?3 WHERE id = ?1",
            params![stored.id.to_string(), document, as_i64(seq)?],
        )?;
        self.write_links(stored.id, &Record::parse(kind, &document)?)?;
        self.changed.push(ChangedRecord {
            id: stored.id,
            kind,
            reference: stored.reference.clone(),
        });
        Ok(written)
    }

    /// Deletes values and salts. Statements are prepared anew: the lock on these tables is looked at when they are.
    fn take_values(&self, target: &Target) -> Result<()> {
        for seq in target.events.keys() {
            let body: Vec<u8> = self.sql.query_row(
                "SELECT body FROM disclosure WHERE seq = ?1",
                [as_i64(*seq)?],
                |row| row.get(0),
            )?;
            let mut kept = unpack(&body)?;
            kept.retain(|it| !target.fields.contains(&it.name));
            if kept.is_empty() {
                self.sql
                    .execute("DELETE FROM disclosure WHERE seq = ?1", [as_i64(*seq)?])?;
            } else {
                self.sql.execute(
                    "UPDATE disclosure SET body = ?2 WHERE seq = ?1",
                    params![as_i64(*seq)?, pack(&kept)?],
                )?;
            }
        }
        if target.whole && target.stored.record.kind() == Kind::Attachment {
            self.sql.execute(
                "DELETE FROM attachment WHERE id = ?1",
                [target.stored.id.to_string()],
            )?;
        }
        Ok(())
    }
}

/// Whether all that a record held was erased: nothing is left but public codes and its place.
pub(super) fn is_erased(sql: &Connection, stored: &Stored) -> Result<bool> {
    let kind = stored.record.kind();
    let fields = read::document(sql, stored.id)?.fields;
    Ok(fields
        .keys()
        .all(|name| is_public(kind, name) || PLACE.contains(&name.as_str())))
}

/// The document without what is erased.
fn left_of(sql: &Connection, stored: &Stored, erased: &BTreeSet<String>) -> Result<Canonical> {
    let mut left = read::document(sql, stored.id)?;
    left.fields
        .retain(|name, _| !erased.contains(&format!("{DOCUMENT}{name}")));
    Ok(left)
}

/// What a scope comes to: the records with what goes, and those that may not go.
fn targets(sql: &Connection, scope: &ErasureScope) -> Result<(Vec<Target>, Vec<Held>)> {
    let mut held = Vec::new();
    let mut found = Vec::new();
    match scope {
        ErasureScope::Record { id } => whole(sql, *id, &mut found, &mut held)?,
        ErasureScope::Fields { id, fields } => {
            let stored = read::by_id(sql, *id)?;
            match hold(sql, &stored)? {
                Some(by) => held.push(held_by(&stored, by)),
                None => found.push(fields_of(sql, stored, fields)?),
            }
        }
        ErasureScope::Retention { rule, on } => {
            let home = read::home(sql)?.organisation;
            for stored in read::all(sql, Kind::Request)? {
                let Record::Request(request) = &stored.record else {
                    continue;
                };
                let entries = read::entries(sql, stored.id)?;
                let due = rule
                    .due(request, &entries, home.as_ref())
                    .is_some_and(|due| due <= *on);
                if due && !is_erased(sql, &stored)? {
                    whole(sql, stored.id, &mut found, &mut held)?;
                }
            }
        }
    }
    found.retain(|target| !target.events.is_empty());
    Ok((found, held))
}

fn held_by(stored: &Stored, by: HoldReason) -> Held {
    Held {
        id: stored.id,
        reference: stored.reference.clone(),
        by,
    }
}

/// What stands against erasing a record: a hold on it or on the case it belongs to.
fn hold(sql: &Connection, stored: &Stored) -> Result<Option<HoldReason>> {
    if let Record::Organisation(it) = &stored.record
        && it.kind == Some(OrganisationKind::Own)
    {
        return Ok(Some(HoldReason::OwnOrganisation));
    }
    if is_erased(sql, stored)? {
        return Ok(Some(HoldReason::Erased));
    }
    let case = match (&stored.record, stored.record.parent()) {
        (Record::Request(request), _) => Some(request.clone()),
        (_, Some(parent)) => match read::by_id(sql, parent)?.record {
            Record::Request(request) => Some(request),
            _ => None,
        },
        _ => None,
    };
    Ok(case.and_then(|case| case_hold(&case, &stored.record)))
}

fn case_hold(case: &Request, record: &Record) -> Option<HoldReason> {
    if case.legal_hold {
        return Some(HoldReason::LegalHold);
    }
    // Single entries and fields of an open case can be wrong and go; the file of the case as a whole cannot.
    (case.status().is_open() && matches!(record, Record::Request(_)))
        .then_some(HoldReason::OpenRequest)
}

/// A record with what belongs to it, all of it.
fn whole(
    sql: &Connection,
    id: RecordId,
    found: &mut Vec<Target>,
    held: &mut Vec<Held>,
) -> Result<()> {
    let stored = read::by_id(sql, id)?;
    if let Some(by) = hold(sql, &stored)? {
        held.push(held_by(&stored, by));
        return Ok(());
    }
    for child in read::children(sql, id)? {
        if !is_erased(sql, &child)? {
            found.push(all_of(sql, child)?);
        }
    }
    for acceptance in acceptances_of(sql, id)? {
        // What was accepted stays told; why is free text about the record, and goes with it.
        let reasons = [format!("{DOCUMENT}{REASON}"), REASON.to_owned()];
        found.push(fields_of(sql, acceptance, &reasons)?);
    }
    found.push(all_of(sql, stored)?);
    Ok(())
}

/// The acceptances of findings about a record.
fn acceptances_of(sql: &Connection, id: RecordId) -> Result<Vec<Stored>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, kind, ref, ordinal, seq, document FROM record
         WHERE kind = 'finding_acceptance' AND document->>'$.object' = ?1 ORDER BY ordinal",
    )?;
    let mut rows = statement.query([id.to_string()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read::stored(row)?);
    }
    Ok(found)
}

fn all_of(sql: &Connection, stored: Stored) -> Result<Target> {
    let mut fields = BTreeSet::new();
    for (leaf, _) in events_of(sql, stored.id)? {
        for field in leaf.fields {
            let place = field
                .name
                .strip_prefix(DOCUMENT)
                .is_some_and(|name| PLACE.contains(&name));
            let keeps = place || field.name == "ref";
            if matches!(field.content, FieldContent::Committed(_)) && !keeps {
                fields.insert(field.name);
            }
        }
    }
    let mut target = target(sql, stored, fields, true)?;
    if target.stored.record.kind() == Kind::Attachment {
        target.bytes = u64::try_from(sql.query_row(
            "SELECT coalesce(sum(length(bytes)), 0) FROM attachment WHERE id = ?1",
            [target.stored.id.to_string()],
            |row| row.get::<_, i64>(0),
        )?)
        .unwrap_or(0);
    }
    Ok(target)
}

fn fields_of(sql: &Connection, stored: Stored, names: &[String]) -> Result<Target> {
    let kind = stored.record.kind();
    let known = stored.record.fields()?;
    let mut fields = BTreeSet::new();
    for name in names {
        if name == REASON {
            fields.insert(REASON.to_owned());
            continue;
        }
        let refused = |detail: &str| Error::Document {
            kind,
            field: name.chars().take(60).collect(),
            detail: detail.to_owned(),
        };
        // A document may have a reason of its own beside those given with its changes.
        let name = name.strip_prefix(DOCUMENT).unwrap_or(name);
        if !known.contains(name) || PLACE.contains(&name) {
            return Err(refused("it cannot be erased"));
        }
        if is_public(kind, name) {
            return Err(refused(
                "its value is a code that stands in the trail itself",
            ));
        }
        fields.insert(format!("{DOCUMENT}{name}"));
    }
    if fields.iter().any(|name| name != REASON) {
        // The digest of the whole document would let a short value be guessed.
        fields.insert("after".to_owned());
    }
    target(sql, stored, fields, false)
}

fn target(
    sql: &Connection,
    stored: Stored,
    fields: BTreeSet<String>,
    whole: bool,
) -> Result<Target> {
    let mut events = BTreeMap::new();
    for (leaf, body) in events_of(sql, stored.id)? {
        let values = unpack(&body)?
            .iter()
            .filter(|it| fields.contains(&it.name))
            .count();
        if values > 0 {
            events.insert(leaf.seq, u32::try_from(values).unwrap_or(u32::MAX));
        }
    }
    Ok(Target {
        stored,
        fields,
        whole,
        events,
        bytes: 0,
    })
}

fn events_of(sql: &Connection, id: RecordId) -> Result<Vec<(Leaf, Vec<u8>)>> {
    let mut statement = sql.prepare_cached(
        "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq WHERE subject = ?1 ORDER BY event.seq",
    )?;
    let mut rows = statement.query([id.bytes().as_slice()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let body: Option<Vec<u8>> = row.get(1)?;
        found.push((
            Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?,
            body.unwrap_or_default(),
        ));
    }
    Ok(found)
}

fn plan(
    sql: &Connection,
    targets: &[Target],
    held: Vec<Held>,
    language: Language,
) -> Result<ErasurePlan> {
    let ids: Vec<RecordId> = targets.iter().map(|target| target.stored.id).collect();
    let mut items = Vec::new();
    for target in targets {
        let kind = target.stored.record.kind();
        let stays = target
            .stored
            .record
            .canonical()?
            .fields
            .into_keys()
            .filter(|name| is_public(kind, name))
            .collect();
        items.push(ErasureItem {
            id: target.stored.id,
            kind,
            reference: target.stored.reference.clone(),
            title: target.stored.record.title_in(language),
            fields: target
                .fields
                .iter()
                .filter(|name| *name != "after")
                .cloned()
                .collect(),
            stays,
            events: u32::try_from(target.events.len()).unwrap_or(u32::MAX),
            values: target.events.values().sum(),
            bytes: target.bytes,
            whole: target.whole,
        });
    }
    let mut linked_from = BTreeSet::new();
    for id in &ids {
        let mut statement = sql.prepare_cached(
            "SELECT ref, source FROM link JOIN record ON record.id = link.source WHERE target = ?1",
        )?;
        let mut rows = statement.query([id.to_string()])?;
        while let Some(row) = rows.next()? {
            if !ids.contains(&read::parse_id(&row.get::<_, String>(1)?)?) {
                linked_from.insert(row.get::<_, String>(0)?);
            }
        }
    }
    Ok(ErasurePlan {
        items,
        held,
        copies: copies(sql, &ids)?,
        linked_from: linked_from.into_iter().collect(),
    })
}

/// The copies given out that hold anything of these records.
fn copies(sql: &Connection, ids: &[RecordId]) -> Result<Vec<KnownCopy>> {
    let mut found = Vec::new();
    if ids.is_empty() {
        return Ok(found);
    }
    for stored in read::all(sql, Kind::Export)? {
        if let Record::Export(it) = &stored.record
            && it.covers(ids)
            && !ids.contains(&stored.id)
        {
            found.push(KnownCopy {
                id: stored.id,
                reference: stored.reference.clone(),
                name: it.name.to_string(),
                recipient: it.recipient.to_string(),
                at: it.at.map(|moment| moment.at),
            });
        }
    }
    Ok(found)
}

/// What has to be nowhere in the file afterwards: every text of some length, every content of an attachment by its
/// beginning, and every salt.
fn needles(sql: &Connection, targets: &[Target]) -> Result<Vec<Vec<u8>>> {
    let mut found = BTreeSet::new();
    let mut standing = Vec::new();
    for target in targets {
        // A record that loses only the reason it was once changed for stays as it is, and so does its digest.
        let left = left_of(sql, &target.stored, &target.fields)?;
        standing.push(event::digest(&left.text()).to_vec());
        for (leaf, body) in events_of(sql, target.stored.id)? {
            if !target.events.contains_key(&leaf.seq) {
                continue;
            }
            for it in unpack(&body)? {
                if !target.fields.contains(&it.name) {
                    continue;
                }
                found.insert(it.salt.0.to_vec());
                match it.value {
                    Value::Text(text) => super::remnants::texts_of(&text, &mut found),
                    Value::Bytes(bytes) => drop(found.insert(bytes)),
                    Value::Attachment { sha256, .. } => drop(found.insert(sha256.to_vec())),
                    Value::Null | Value::Int(_) | Value::Bool(_) | Value::Time(_) => {}
                }
            }
        }
        if target.bytes > 0 {
            let beginning: Vec<u8> = sql.query_row(
                "SELECT substr(bytes, 1, 4096) FROM attachment WHERE id = ?1",
                [target.stored.id.to_string()],
                |row| row.get(0),
            )?;
            // The very first bytes are those of the file type, shared by many.
            if beginning.len() >= 64 {
                found.insert(beginning);
            }
        }
    }
    for digest in &standing {
        found.remove(digest);
    }
    Ok(found.into_iter().collect())
}

#[cfg(test)]
mod tests;
