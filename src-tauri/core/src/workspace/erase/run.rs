//! Runs of retention: which cases are due, what stands against it, and the run that takes the persons out of them.
//!
//! Of a case there stays what cannot hold words: codes, dates, numbers and ids. Before the rest goes, its figures are
//! written down, so that a count is the same afterwards. Two persons approve; nothing runs by itself.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;
use tilsyn_trail::{Value, leaf_hash, unpack};

use super::super::commit::{Put, Transaction};
use super::super::event::DOCUMENT;
use super::super::read::{self, Stored};
use super::super::{Entropy, Workspace};
use super::{Target, all_of, copies, events_of, is_erased, needles, plan, target};
use crate::actor::{Author, Role};
use crate::attachment::AttachmentClass;
use crate::deadline::receipt_date;
use crate::erasure::{Erased, ErasureGround, Held, HoldReason, KnownCopy, OwnRetention};
use crate::error::{Error, Result};
use crate::figures::CaseFigures;
use crate::own_retention::{
    self, DeletionReport, OwnObject, RetentionRun, in_force, object_of, package_due, rule_of,
};
use crate::record::{Kind, Record, RecordId};
use crate::request::{Family, Place, Request, Subtype};
use crate::text::Language;
use crate::value::{Moment, Sha256Hex};

/// What of a run is being written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RunStep {
    /// Nothing: somebody proposes one, or it is about something else.
    #[default]
    None,
    /// Its approval.
    Approve,
    /// It is carried out.
    Carry,
}

/// A case, or a file that was sent, that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RetentionItem {
    /// The case or the file.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title.
    pub title: String,
    /// What it is, for the periods.
    pub object: OwnObject,
    /// Family of the case.
    pub family: Option<Family>,
    /// Subtype of the case.
    pub subtype: Option<Subtype>,
    /// Closed on.
    pub closed_on: Option<NaiveDate>,
    /// Due since.
    pub due: NaiveDate,
    /// The law or decision behind the period.
    pub legal_source: String,
    /// What stands against it, each with the record it comes from.
    pub exceptions: Vec<Held>,
    /// Records that lose values: the case with its entries and files.
    pub records: u32,
    /// Values that go.
    pub values: u32,
    /// Files whose content goes.
    pub files: u32,
    /// Their bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
}

/// What a run would do. Nothing is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RetentionPlan {
    /// The day it is for.
    pub on: NaiveDate,
    /// What is due and may go.
    pub items: Vec<RetentionItem>,
    /// What is due and has to wait.
    pub waiting: Vec<RetentionItem>,
    /// Closed cases for which no day follows.
    pub undetermined: Vec<Held>,
    /// The periods in force.
    pub periods: Vec<own_retention::PeriodInForce>,
    /// Copies given out that hold the same data.
    pub copies: Vec<KnownCopy>,
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RetentionDone {
    /// The run.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The report that is kept with it.
    pub report: DeletionReport,
    /// What was proposed and no longer done, because something stands against it by now.
    pub spared: Vec<RetentionItem>,
    /// What went, and that it is nowhere in the file.
    pub erased: Erased,
}

/// Fields of a document that go: all that can hold words. None for a record that goes whole.
const fn worded(kind: Kind) -> Option<&'static [&'static str]> {
    Some(match kind {
        Kind::Request => &[
            "title",
            "requester",
            "requester_ref_no",
            "on_behalf_of",
            "mandate_ref",
            "language",
            "scope_text",
            "data_requested",
            "secrecy_provision",
            "assigned_to",
            "pauses",
            "extension",
        ],
        Kind::Step => &["question", "reason"],
        Kind::LegalDocument => &[
            "issuer",
            "ref_no",
            "legal_provision",
            "validity_checked_by",
            "verified_channel",
            "language",
            "translation",
        ],
        Kind::Decision => &[
            "allowed_categories",
            "basis_art10",
            "reasons",
            "compat",
            "minimised_from",
            "minimised_to",
            "redactions",
        ],
        Kind::Disclosure => &[
            "recipient",
            "data_categories",
            "purpose",
            "receipt_ref",
            "onward_conditions",
        ],
        Kind::Notification => &["kind", "legal_ground"],
        Kind::Transition => &["reason"],
        // A file, and whatever this list does not know.
        _ => return None,
    })
}

/// What goes of a case when its persons go, entries and files first.
fn persons_of(sql: &Connection, id: RecordId) -> Result<Vec<Target>> {
    let mut found = Vec::new();
    let mut all = read::children(sql, id)?;
    all.push(read::by_id(sql, id)?);
    for stored in all {
        if is_erased(sql, &stored)? {
            continue;
        }
        found.push(match worded(stored.record.kind()) {
            Some(words) => {
                // The reasons given with its changes are words too, and the digest of the whole document would let a
                // short value be guessed.
                let fields: BTreeSet<String> = words
                    .iter()
                    .map(|name| format!("{DOCUMENT}{name}"))
                    .chain(["reason".to_owned(), "after".to_owned()])
                    .collect();
                if !says_anything(sql, stored.id, &fields)? {
                    continue;
                }
                target(sql, stored, fields, false)?
            }
            None => all_of(sql, stored)?,
        });
    }
    found.retain(|target| !target.events.is_empty());
    Ok(found)
}

/// Whether any of these fields was ever said in the events of a record: one that never held a word stays as it is, and
/// so does the digest of its document.
fn says_anything(sql: &Connection, id: RecordId, fields: &BTreeSet<String>) -> Result<bool> {
    for (_, body) in events_of(sql, id)? {
        let said = unpack(&body)?
            .into_iter()
            .any(|it| it.name != "after" && fields.contains(&it.name) && it.value != Value::Null);
        if said {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What goes for an item of a run: the persons of a case, or a file.
fn targets_of(sql: &Connection, id: RecordId) -> Result<Vec<Target>> {
    let stored = read::by_id(sql, id)?;
    match stored.record.kind() {
        Kind::Request => persons_of(sql, id),
        _ => Ok(vec![all_of(sql, stored)?]),
    }
}

/// The requests that belong together with one: linked either way, split from it, or from which it was split.
fn together(sql: &Connection, id: RecordId) -> Result<Vec<Stored>> {
    let mut statement = sql.prepare_cached(
        "SELECT target FROM link WHERE source = ?1 AND field IN ('linked', 'parent_request', 'reissue_of')
         UNION SELECT source FROM link WHERE target = ?1 AND field IN ('linked', 'parent_request', 'reissue_of')",
    )?;
    let ids = statement
        .query_map([id.to_string()], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    ids.iter()
        .map(|id| read::by_id(sql, read::parse_id(id)?))
        .collect()
}

fn exceptions(sql: &Connection, case: &Stored, request: &Request) -> Result<Vec<Held>> {
    let held = |stored: &Stored, by| super::held_by(stored, by);
    let mut found = Vec::new();
    if request.legal_hold {
        found.push(held(case, HoldReason::LegalHold));
    }
    if request.restriction == Some(true) {
        found.push(held(case, HoldReason::Restriction));
    }
    if request.status().is_open() {
        found.push(held(case, HoldReason::OpenRequest));
    }
    for other in together(sql, case.id)? {
        let Record::Request(it) = &other.record else {
            continue;
        };
        if !it.status().is_open() {
            continue;
        }
        let by = match it.subtype {
            Some(Subtype::Complaint | Subtype::SaComplaint) => HoldReason::OpenComplaint,
            Some(Subtype::Restrict) => HoldReason::Restriction,
            Some(Subtype::EpocPr) => HoldReason::PreservationOrder,
            _ => HoldReason::LinkedRequest,
        };
        found.push(held(&other, by));
    }
    Ok(found)
}

impl Workspace {
    /// What of the log of requests is due on a day by the rules of retention, and what stands against it, without the
    /// cases that secrecy keeps back. Nothing is changed.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn retention_plan(&self, on: NaiveDate) -> Result<RetentionPlan> {
        let hidden = self.hidden()?;
        let mut plan = retention_plan(&self.connection, on)?;
        let shown = |held: &Held| !hidden.contains(&held.id);
        plan.items.retain(|item| !hidden.contains(&item.id));
        plan.waiting.retain(|item| !hidden.contains(&item.id));
        // What stands against a case may be another one, of which nothing is told.
        for item in plan.items.iter_mut().chain(&mut plan.waiting) {
            item.exceptions.retain(shown);
        }
        plan.undetermined.retain(shown);
        plan.copies.retain(|copy| !hidden.contains(&copy.id));
        Ok(plan)
    }

    /// Carries out a run that two persons approved: of each case that is still due and that nothing stands against, the
    /// persons, the words and the files go. Its figures stay.
    ///
    /// # Errors
    /// [`Error::SecondPerson`] without the approval of somebody else; [`Error::RunDone`]; [`Error::Held`] if something
    /// stands against all of it; what keeps a commit from being made.
    pub fn run_retention(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        run: RecordId,
    ) -> Result<RetentionDone> {
        let stored = read::by_id(&self.connection, run)?;
        let reference = stored.reference.clone();
        let order: RetentionRun = stored.record.try_into()?;
        let sought = {
            let today = receipt_date(now, self.home()?.zone);
            let (items, _) = still_due(&self.connection, &reference, &order, today)?;
            let mut targets = Vec::new();
            for item in &items {
                targets.extend(targets_of(&self.connection, item.id)?);
            }
            needles(&self.connection, &targets)?
        };
        let committed = self.commit(author, now, entropy, order.reason.as_str(), |tx| {
            tx.carry_out(run)
        })?;
        let (report, spared, erased) = committed.value;
        let erased = self.rewrite_without(&sought, erased)?;
        Ok(RetentionDone {
            reference,
            report,
            spared,
            erased,
        })
    }
}

/// The items of an approved run: those that may go today, and those that something stands against by now or whose day
/// has not come.
fn still_due(
    sql: &Connection,
    reference: &str,
    order: &RetentionRun,
    today: NaiveDate,
) -> Result<(Vec<RetentionItem>, Vec<RetentionItem>)> {
    if order.done_at.is_some() {
        return Err(Error::RunDone(reference.to_owned()));
    }
    if order.approved_by.is_none() || order.approved_by == order.proposed_by {
        return Err(Error::SecondPerson {
            reference: reference.to_owned(),
        });
    }
    let on = order.on.ok_or(Error::Missing {
        kind: Kind::RetentionRun,
        field: "on",
    })?;
    let plan = retention_plan(sql, on)?;
    let asked = |item: &RetentionItem| order.records.contains(&item.id);
    // A run may be previewed and approved ahead, but nothing goes before its day.
    let (items, early): (Vec<_>, Vec<_>) = plan
        .items
        .into_iter()
        .filter(asked)
        .partition(|item| item.due <= today);
    let mut spared: Vec<RetentionItem> = plan.waiting.into_iter().filter(asked).collect();
    spared.extend(early.into_iter().map(|mut item| {
        item.exceptions.push(Held {
            id: item.id,
            reference: item.reference.clone(),
            by: HoldReason::NotYetDue,
        });
        item
    }));
    if items.is_empty() {
        let held = spared.into_iter().next().and_then(|item| {
            let by = item.exceptions.first()?.by;
            Some((item.reference, by))
        });
        let (reference, by) = held.unwrap_or((reference.to_owned(), HoldReason::Erased));
        return Err(Error::Held { reference, by });
    }
    Ok((items, spared))
}

fn retention_plan(sql: &Connection, on: NaiveDate) -> Result<RetentionPlan> {
    let home = read::home(sql)?.organisation;
    let mut found = RetentionPlan {
        on,
        items: Vec::new(),
        waiting: Vec::new(),
        undetermined: Vec::new(),
        periods: OwnObject::ALL
            .iter()
            .map(|object| in_force(*object, home.as_ref()))
            .collect(),
        copies: Vec::new(),
    };
    for case in read::all(sql, Kind::Request)? {
        let Record::Request(request) = &case.record else {
            continue;
        };
        if request.figures.is_some() || is_erased(sql, &case)? {
            continue;
        }
        let entries = read::entries(sql, case.id)?;
        let standing = exceptions(sql, &case, request)?;
        let mut add = |stored: &Stored, object: OwnObject, due: NaiveDate| -> Result<()> {
            let targets = targets_of(sql, stored.id)?;
            if targets.is_empty() {
                return Ok(());
            }
            let item = RetentionItem {
                id: stored.id,
                reference: stored.reference.clone(),
                title: stored.record.title(),
                object,
                family: request.family,
                subtype: request.subtype,
                closed_on: request.closed_at.map(|it| it.local_date()),
                due,
                legal_source: in_force(object, home.as_ref()).legal_source,
                exceptions: standing.clone(),
                records: count(targets.len()),
                values: targets
                    .iter()
                    .flat_map(|target| target.events.values())
                    .sum(),
                files: count(targets.iter().filter(|target| target.bytes > 0).count()),
                bytes: targets.iter().map(|target| target.bytes).sum(),
            };
            if item.exceptions.is_empty() {
                found.items.push(item);
            } else {
                found.waiting.push(item);
            }
            Ok(())
        };
        let object = object_of(request, &entries);
        let due = object
            .and_then(rule_of)
            .and_then(|rule: OwnRetention| rule.due(request, &entries, home.as_ref()));
        match (due, object) {
            (Some(due), Some(object)) if due <= on => {
                add(&case, object, due)?;
                continue;
            }
            (None, _) if !request.status().is_open() => {
                found
                    .undetermined
                    .push(super::held_by(&case, HoldReason::Undetermined));
            }
            _ => {}
        }
        // The case itself stays for now; the copies that were sent go sooner.
        let Some(due) = package_due(request, &entries, home.as_ref()).filter(|due| *due <= on)
        else {
            continue;
        };
        for child in read::children(sql, case.id)? {
            let package = matches!(&child.record, Record::Attachment(it)
                if it.class == Some(AttachmentClass::AnswerPackage));
            if package && !is_erased(sql, &child)? {
                add(&child, OwnObject::AnswerPackage, due)?;
            }
        }
    }
    let ids: Vec<RecordId> = found.items.iter().map(|item| item.id).collect();
    found.copies = copies(sql, &ids)?;
    Ok(found)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Transaction<'_> {
    /// Proposes a run: what is to go, as previewed for a day. It is the first of two approvals.
    ///
    /// # Errors
    /// [`Error::Missing`] without items or a reason; [`Error::NoSuchRecord`].
    pub fn propose_run(
        &mut self,
        on: NaiveDate,
        records: Vec<RecordId>,
        reason: crate::value::Prose,
    ) -> Result<Stored> {
        for id in &records {
            read::exists(&self.sql, *id)?;
        }
        let run = RetentionRun {
            on: Some(on),
            records,
            reason,
            ..RetentionRun::default()
        };
        self.create(run.into(), None)
    }

    /// Approves a run that somebody else proposed.
    ///
    /// # Errors
    /// [`Error::SecondPerson`] for whoever proposed it; [`Error::RoleNotAllowed`] for who neither keeps nor approves;
    /// [`Error::RunDone`].
    pub fn approve_run(&mut self, id: RecordId) -> Result<Stored> {
        let run: RetentionRun = self.get(id)?.record.try_into()?;
        self.step_of_run(id, run, RunStep::Approve)
    }

    fn step_of_run(&mut self, id: RecordId, run: RetentionRun, step: RunStep) -> Result<Stored> {
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        self.run = step;
        let done = self.put(put, run.into());
        self.run = RunStep::None;
        done
    }

    /// A run as it may be written: proposed by the author; approved by somebody else; never changed besides.
    pub(in super::super) fn as_run(
        &self,
        before: Option<&Stored>,
        it: RetentionRun,
    ) -> Result<RetentionRun> {
        let moment = Moment {
            at: self.now,
            zone: read::home(&self.sql)?.zone,
        };
        let Some(stored) = before else {
            return Ok(RetentionRun {
                proposed_by: Some(self.author.id),
                proposed_at: Some(moment),
                approved_by: None,
                approved_at: None,
                done_at: None,
                report: None,
                ..it
            });
        };
        let was: RetentionRun = stored.record.clone().try_into()?;
        if was.done_at.is_some() {
            return Err(Error::RunDone(stored.reference.clone()));
        }
        match self.run {
            RunStep::None if was.approved_by.is_some() => {
                Err(Error::RunApproved(stored.reference.clone()))
            }
            RunStep::None => Err(Error::WrittenOnce(stored.reference.clone())),
            RunStep::Approve => {
                let role = self.author.role;
                if !matches!(role, Role::PrivacyOfficer | Role::Approver) {
                    return Err(Error::RoleNotAllowed { role });
                }
                if was.proposed_by == Some(self.author.id) {
                    return Err(Error::SecondPerson {
                        reference: stored.reference.clone(),
                    });
                }
                Ok(RetentionRun {
                    approved_by: Some(self.author.id),
                    approved_at: Some(moment),
                    ..was
                })
            }
            RunStep::Carry => Ok(RetentionRun {
                done_at: Some(moment),
                report: it.report,
                ..was
            }),
        }
    }

    fn carry_out(&mut self, id: RecordId) -> Result<(DeletionReport, Vec<RetentionItem>, Erased)> {
        let stored = self.get(id)?;
        let order: RetentionRun = stored.record.try_into()?;
        let today = receipt_date(self.now, read::home(&self.sql)?.zone);
        let (items, spared) = still_due(&self.sql, &stored.reference, &order, today)?;
        let mut report = DeletionReport::default();
        let mut erased = Erased::default();
        let mut ids = BTreeSet::new();
        for item in &items {
            if item.object != OwnObject::AnswerPackage {
                self.keep_figures(item.id)?;
                report.cases += 1;
            }
            let targets = targets_of(&self.sql, item.id)?;
            let planned = plan(&self.sql, &targets, Vec::new(), Language::En)?;
            erased.items.extend(planned.items);
            for copy in planned.copies {
                if !erased.copies.contains(&copy) {
                    erased.copies.push(copy);
                }
            }
            for target in &targets {
                let kind = target.stored.record.kind();
                let events =
                    self.erase_record(target, ErasureGround::RetentionEnded, rule_of(item.object))?;
                erased.events.extend(events);
                report.entries += u32::from(kind.is_entry());
                report.files += u32::from(target.bytes > 0);
                report.bytes += target.bytes;
                report.values += target.events.values().sum::<u32>();
                ids.insert(target.stored.id);
            }
        }
        report.erased = ids.into_iter().collect();
        report.events.clone_from(&erased.events);
        for target in &report.erased {
            for (leaf, _) in events_of(&self.sql, *target)? {
                if report.events.contains(&leaf.seq) {
                    report
                        .leaf_hashes
                        .push(Sha256Hex(leaf_hash(&leaf.encode()?)));
                }
            }
        }
        self.note_compacting()?;
        let done = RetentionRun {
            report: Some(report.clone()),
            ..order
        };
        self.step_of_run(id, done, RunStep::Carry)?;
        Ok((report, spared, erased))
    }

    /// Writes down what statistics need of a case, before its words go.
    fn keep_figures(&mut self, id: RecordId) -> Result<()> {
        let stored = self.get(id)?;
        let home = read::home(&self.sql)?;
        let entries = read::entries(&self.sql, id)?;
        let Record::Request(request) = stored.record else {
            return Ok(());
        };
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today: None,
        };
        let figures = CaseFigures::of(&request, &entries, place)?;
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        self.run = RunStep::Carry;
        let done = self.put(
            put,
            Request {
                figures: Some(figures),
                ..*request
            }
            .into(),
        );
        self.run = RunStep::None;
        done.map(drop)
    }
}

#[cfg(test)]
mod tests;
