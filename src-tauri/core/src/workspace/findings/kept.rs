//! What is kept in memory of the findings: per object what was found, briefly, and what it was judged with. After a
//! commit only the objects that the change can touch are judged again.
//!
//! Which those are is not declared rule by rule. Each object keeps the records that were read for it; a record that
//! changes touches whoever read it, whatever it links to now, and whatever it read itself. The property test beside
//! this compares with a full run.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::params;
use tilsyn_trail::Fault;
use tilsyn_trail::Verdict;

use super::asked::{Asked, Asking};
use super::full::{self, judge_all};
use super::marks::{self, Marks};
use super::owner_of;
use super::scan::{At, JUDGED, Judged, Scan, notices, own_id};
use super::then::Day;
use crate::error::Result;
use crate::finding::{Finding, Identity, RuleId, Standing, Traits, Whole};
use crate::notice::compare;
use crate::organisation::Organisation;
use crate::record::{Kind, Record, RecordId};
use crate::value::Sha256Hex;
use crate::workspace::check::Check;
use crate::workspace::commit::as_i64;
use crate::workspace::history;
use crate::workspace::index::changed;
use crate::workspace::read::{self, Stored, parse_id};
use crate::workspace::{Workspace, index};

/// How far a clock may go back from one event to the next before it counts as entered late.
const TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// A finding, briefly. What it says is found anew when it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub rule: RuleId,
    pub part: Box<str>,
    pub judged: Sha256Hex,
}

/// What is kept of an object.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub kind: Kind,
    pub ordinal: i64,
    pub reference: Box<str>,
    pub owner: Box<str>,
    pub told: Vec<Told>,
    reads: Box<[RecordId]>,
    pub traits: Option<Traits>,
    requester: Option<Box<str>>,
    pub asking: Option<Asking>,
}

impl Told {
    /// What it is, about this object.
    pub(super) fn of(&self, object: RecordId) -> Identity {
        Identity {
            object,
            rule: self.rule,
            part: self.part.to_string(),
        }
    }
}

impl Kept {
    pub(super) fn of(frame: Frame, judged: Judged) -> Self {
        Self {
            kind: frame.kind,
            ordinal: frame.ordinal,
            reference: frame.reference,
            owner: frame.owner,
            told: judged.findings.iter().map(briefly).collect(),
            reads: judged.reads.into(),
            traits: judged.traits,
            requester: judged.requester.map(String::into_boxed_str),
            asking: judged.asking,
        }
    }
}

/// The findings of a workspace, kept in memory beside it. They do not depend on who reads; what secrecy keeps back is
/// left out when they are shown.
#[derive(Debug, Default)]
pub struct Findings {
    size: u64,
    at: Option<At>,
    pub(super) kept: HashMap<RecordId, Kept>,
    readers: HashMap<RecordId, BTreeSet<RecordId>>,
    requesters: HashMap<Box<str>, BTreeSet<RecordId>>,
    /// The requests, and how many of them each thing is true of that the workspace as a whole is judged by.
    requests: BTreeSet<RecordId>,
    asked: Asked,
    /// The measures of the catalogue: when one changes, the procedure for authorities is looked up again.
    measures: HashSet<RecordId>,
    whole: Whole,
    standing: Standing,
    /// The own organisation, and what of it others are judged with.
    own: Option<(RecordId, String)>,
    /// Whether it could be told of an activity that no notice describes it.
    notices_settled: bool,
    /// The findings of past days, by day and size of the log.
    pub(super) then: HashMap<(NaiveDate, u64), Day>,
    /// What lists are sorted by, and when and for whom it was put together.
    pub(super) marks: Option<(marks::Judged, Arc<Marks>)>,
    /// How many objects were judged when it was last brought up to date.
    judged: usize,
}

impl Findings {
    /// Nothing judged yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets everything: after what went from the file without a trace in the log.
    pub fn forget(&mut self) {
        let standing = std::mem::take(&mut self.standing);
        *self = Self {
            standing: Standing {
                entered_late: Vec::new(),
                ..standing
            },
            ..Self::default()
        };
    }

    /// How many objects were judged when it was last brought up to date.
    #[must_use]
    pub const fn judged(&self) -> usize {
        self.judged
    }

    pub(super) const fn at(&self) -> Option<&At> {
        self.at.as_ref()
    }

    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    pub(super) const fn whole(&self) -> Whole {
        self.whole
    }

    pub(super) const fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Takes in what a check of the trail found: a trail that is altered is a finding, and so is what an erasure left.
    pub fn checked(&mut self, check: &Check) {
        let (broken_at, still_readable) = match &check.verdict {
            Verdict::Invalid {
                first_bad_seq,
                reason: Fault::StillThere { .. },
            } => (None, Vec::from_iter(*first_bad_seq)),
            Verdict::Invalid { first_bad_seq, .. } => {
                (Some(first_bad_seq.unwrap_or(check.log.size)), Vec::new())
            }
            _ if !check.records.is_empty() => (Some(check.log.size), Vec::new()),
            _ => (None, Vec::new()),
        };
        if self.standing.broken_at != broken_at || self.standing.still_readable != still_readable {
            self.standing.broken_at = broken_at;
            self.standing.still_readable = still_readable;
            // The own organisation is told of it: it is judged again.
            self.own = None;
        }
    }

    /// Brings it up to date: what the log tells is new is judged again with what it touches; on another day,
    /// everything. `progress` is told how many objects are judged, and of how many; it ends the run by returning false.
    ///
    /// # Errors
    /// [`Error::Cancelled`], and then it is as it was; [`Error::Damaged`].
    pub fn refresh(
        &mut self,
        workspace: &Workspace,
        on: NaiveDate,
        now: DateTime<Utc>,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<()> {
        let size = workspace.head()?.size;
        let own = own_now(workspace)?;
        let same_day = self.at.as_ref().is_some_and(|at| at.on == on);
        let same_home = match (&self.own, &own) {
            (Some((was, key)), Some((stored, it))) => *was == stored.id && *key == key_of(it),
            (None, None) => true,
            _ => false,
        };
        let at = At { on, now };
        self.judged = 0;
        // Whether activities are told that no notice describes them turns for all of them at once.
        let settled = self.settled_now(workspace)?;
        let same_notices = settled == self.notices_settled;
        if !same_day || !same_home || !same_notices || size < self.size {
            return self.all_anew(workspace, &at, size, own, progress);
        }
        let mut touched = BTreeSet::new();
        if self.size < size {
            let ids = changed(workspace, self.size)?;
            self.note_measures(workspace, &ids)?;
            self.touched(workspace, &ids, &mut touched)?;
            self.late_from(workspace, self.size)?;
        }
        // Clocks in hours end within a day.
        let moved = self
            .at
            .as_ref()
            .is_some_and(|was| (at.now - was.now).abs() >= TimeDelta::minutes(5));
        if moved {
            touched.extend(&self.requests);
        }
        if !touched.is_empty() || moved {
            self.judge_again(workspace, &at, &touched, own)?;
            self.at = Some(at);
        }
        self.size = size;
        Ok(())
    }

    fn settled_now(&self, workspace: &Workspace) -> Result<bool> {
        let size = workspace.head()?.size;
        if self.size > 0 && self.size <= size {
            let ids = changed(workspace, self.size)?;
            let notice = ids.iter().any(|id| {
                self.kept
                    .get(id)
                    .is_some_and(|kept| kept.kind == Kind::Notice)
                    || workspace
                        .get(*id)
                        .is_ok_and(|stored| stored.record.kind() == Kind::Notice)
            });
            if !notice {
                return Ok(self.notices_settled);
            }
        }
        let notices = notices(&workspace.connection)?;
        let all: Vec<_> = notices.iter().map(|(id, it)| (*id, it)).collect();
        Ok(compare::settled(&all))
    }

    fn of_kind(&self, kind: Kind) -> Vec<RecordId> {
        self.kept
            .iter()
            .filter(|(_, kept)| kept.kind == kind)
            .map(|(id, _)| *id)
            .collect()
    }

    fn all_anew(
        &mut self,
        workspace: &Workspace,
        at: &At,
        size: u64,
        own: Option<(Stored, Organisation)>,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<()> {
        let mut anew = Self {
            size,
            at: Some(at.clone()),
            standing: Standing {
                entered_late: Vec::new(),
                ..self.standing.clone()
            },
            ..Self::default()
        };
        let sql = &workspace.connection;
        let total = full::total(sql)?;
        let second = full::takes_two(total).then(|| full::beside(workspace));
        let mut scan = judge_all(sql, second.flatten(), at, total, progress, |id, kept| {
            anew.put(id, kept);
        })?;
        anew.notices_settled = scan.scene.notices_settled;
        anew.late_from(workspace, 0)?;
        anew.measures_anew(workspace)?;
        anew.own_last(&mut scan, own)?;
        anew.judged = usize::try_from(total).unwrap_or(usize::MAX);
        *self = anew;
        Ok(())
    }

    /// What a change of these records touches.
    fn touched(
        &self,
        workspace: &Workspace,
        ids: &BTreeSet<RecordId>,
        touched: &mut BTreeSet<RecordId>,
    ) -> Result<()> {
        let sql = &workspace.connection;
        for id in ids {
            touched.insert(*id);
            touched.extend(self.readers.get(id).into_iter().flatten());
            if let Some(kept) = self.kept.get(id) {
                touched.extend(kept.reads.iter());
                let same = kept
                    .requester
                    .as_ref()
                    .and_then(|it| self.requesters.get(it));
                touched.extend(same.into_iter().flatten());
            }
            let Some(stored) = index::record(workspace, *id)? else {
                continue;
            };
            touched.extend(stored.record.parent());
            for link in stored.record.links() {
                touched.insert(link.target);
                if matches!(stored.record, Record::Transfer(_)) {
                    // A transfer is read by the processors of its activity and the activities of its processor.
                    let mut statement = sql.prepare_cached(
                        "SELECT source FROM link WHERE target = ?1 AND field = 'activities'
                         UNION SELECT target FROM link WHERE source = ?1 AND field = 'activities'",
                    )?;
                    let mut rows = statement.query([link.target.to_string()])?;
                    while let Some(row) = rows.next()? {
                        touched.insert(parse_id(row.get_ref(0)?.as_str().unwrap_or_default())?);
                    }
                }
            }
            match &stored.record {
                Record::Request(it) => {
                    let same = super::scan::requester(it)
                        .and_then(|who| self.requesters.get(who.as_str()));
                    touched.extend(same.into_iter().flatten());
                }
                // Notices are few, and find each other by name; what describes an activity in a notice that is replaced
                // describes it no longer.
                Record::Notice(it) => {
                    touched.extend(self.of_kind(Kind::Notice));
                    let replaced = it.earlier_version.and_then(|id| self.readers.get(&id));
                    touched.extend(replaced.into_iter().flatten());
                }
                // A notice tells of the transfers of its activities, whoever makes them.
                Record::Transfer(_) | Record::Processor(_) => {
                    touched.extend(self.of_kind(Kind::Notice));
                }
                // Periods and contacts of the own organisation are read by every case.
                Record::Organisation(_) if self.own.as_ref().is_some_and(|(own, _)| own == id) => {
                    touched.extend(&self.requests);
                    touched.extend(self.of_kind(Kind::Notice));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn judge_again(
        &mut self,
        workspace: &Workspace,
        at: &At,
        touched: &BTreeSet<RecordId>,
        own: Option<(Stored, Organisation)>,
    ) -> Result<()> {
        let mut scan = Scan::new(&workspace.connection, at)?;
        for id in touched {
            self.take(*id);
            let Some(stored) = index::record(workspace, *id)? else {
                continue;
            };
            if !JUDGED.contains(&stored.record.kind()) {
                continue;
            }
            let frame = Frame::of(&stored);
            let judged = scan.judge(stored)?;
            self.put(*id, Kept::of(frame, judged));
            self.judged += 1;
        }
        self.own_last(&mut scan, own)
    }

    /// The own organisation is judged with the whole register counted, and told what is the matter with the workspace.
    fn own_last(&mut self, scan: &mut Scan<'_>, own: Option<(Stored, Organisation)>) -> Result<()> {
        self.standing.requests = self.requests.len();
        self.asked.tell(&mut self.standing);
        self.own = None;
        if let Some((stored, it)) = own {
            let frame = Frame::of(&stored);
            self.own = Some((stored.id, key_of(&it)));
            scan.scene.whole = self.whole;
            let judged = scan.judge_with(stored, &self.standing)?;
            let id = frame.id;
            self.take(id);
            self.put(id, Kept::of(frame, judged));
        }
        Ok(())
    }

    /// Reads the measures again when one of these records is, or was, one.
    fn note_measures(&mut self, workspace: &Workspace, ids: &BTreeSet<RecordId>) -> Result<()> {
        for id in ids {
            let is = index::record(workspace, *id)?
                .is_some_and(|stored| stored.record.kind() == Kind::Measure);
            if is || self.measures.contains(id) {
                return self.measures_anew(workspace);
            }
        }
        Ok(())
    }

    fn measures_anew(&mut self, workspace: &Workspace) -> Result<()> {
        self.standing.authority_procedure_reviewed_on = None;
        self.measures.clear();
        for stored in read::all(&workspace.connection, Kind::Measure)? {
            if let Record::Measure(it) = &stored.record {
                self.standing.note(it);
            }
            self.measures.insert(stored.id);
        }
        Ok(())
    }

    fn put(&mut self, id: RecordId, kept: Kept) {
        if let Some(traits) = kept.traits {
            self.whole.add(traits);
        }
        for read in &kept.reads {
            self.readers.entry(*read).or_default().insert(id);
        }
        if let Some(requester) = &kept.requester {
            let same = self.requesters.entry(requester.clone()).or_default();
            same.insert(id);
        }
        if let Some(asking) = kept.asking {
            self.requests.insert(id);
            self.asked.add(asking);
        }
        self.kept.insert(id, kept);
    }

    fn take(&mut self, id: RecordId) {
        let Some(kept) = self.kept.remove(&id) else {
            return;
        };
        if let Some(traits) = kept.traits {
            self.whole.take(traits);
        }
        for read in &kept.reads {
            if let Some(readers) = self.readers.get_mut(read) {
                readers.remove(&id);
            }
        }
        if let Some(asking) = kept.asking {
            self.requests.remove(&id);
            self.asked.take(asking);
        }
        if let Some(requester) = &kept.requester
            && let Some(same) = self.requesters.get_mut(requester)
        {
            same.remove(&id);
        }
    }

    /// Reads the events from a place on whose author's clock stood before that of the one before, without a reason.
    fn late_from(&mut self, workspace: &Workspace, from: u64) -> Result<()> {
        let sql = &workspace.connection;
        // One after the other, and not by a window of SQL: that would first hold the whole log.
        let mut statement = sql.prepare_cached(
            "SELECT seq, substr(leaf, 41, 8) FROM event NOT INDEXED WHERE seq >= ?1 ORDER BY seq",
        )?;
        let mut rows = statement.query(params![as_i64(from.saturating_sub(1))?])?;
        let mut before = None;
        while let Some(row) = rows.next()? {
            let is_at = time(row.get_ref(1)?.as_blob().unwrap_or_default());
            let was = std::mem::replace(&mut before, is_at);
            let Some((was, is_at)) = was.zip(is_at).filter(|(was, is_at)| is_at < was) else {
                continue;
            };
            let seq: i64 = row.get(0)?;
            let seq = u64::try_from(seq).unwrap_or_default();
            let (_, disclosed) = history::event_of(sql, seq)?;
            let reasoned = disclosed.iter().any(|it| {
                it.name == "reason"
                    && matches!(&it.value, tilsyn_trail::Value::Text(text) if !text.is_empty())
            });
            if was - is_at > TOLERANCE && !reasoned {
                self.standing.entered_late.push((seq, was.date_naive()));
            }
        }
        Ok(())
    }
}

/// A time of a leaf.
fn time(bytes: &[u8]) -> Option<DateTime<Utc>> {
    let bytes: [u8; 8] = bytes.try_into().ok()?;
    DateTime::from_timestamp_millis(i64::try_from(u64::from_be_bytes(bytes)).ok()?)
}

/// A finding as it is kept.
pub(super) fn briefly(finding: &Finding) -> Told {
    Told {
        rule: finding.rule,
        part: finding.part.line().into_boxed_str(),
        judged: finding.judged(),
    }
}

/// What names an object.
pub(super) struct Frame {
    pub id: RecordId,
    kind: Kind,
    ordinal: i64,
    reference: Box<str>,
    owner: Box<str>,
}

impl Frame {
    pub(super) fn of(stored: &Stored) -> Self {
        Self {
            id: stored.id,
            kind: stored.record.kind(),
            ordinal: stored.ordinal,
            reference: stored.reference.as_str().into(),
            owner: owner_of(&stored.record).into_boxed_str(),
        }
    }
}

/// The own organisation as it is.
fn own_now(workspace: &Workspace) -> Result<Option<(Stored, Organisation)>> {
    let Some(id) = own_id(&workspace.connection)? else {
        return Ok(None);
    };
    let stored = read::by_id(&workspace.connection, id)?;
    let organisation: Organisation = stored.record.clone().try_into()?;
    Ok(Some((stored, organisation)))
}

/// What of the own organisation every object is judged with: when it changes, everything is judged again.
fn key_of(it: &Organisation) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?}",
        it.is_public_authority, it.country, it.region, it.tz, it.calendar_days
    )
}
