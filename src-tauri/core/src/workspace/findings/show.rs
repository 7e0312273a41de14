//! What is shown of findings: a page of them in groups, counts beside lists, the way they went.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Datelike as _, Days, Months, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::kept::{Findings, Kept, Told};
use super::scan::{At, Scan};
use super::then::{Day, Past, Said};
use crate::browse::Band;
use crate::error::Result;
use crate::finding::{
    AcceptanceStanding, AcceptedAs, Area, Finding, FindingAcceptance, Identity, RuleId, Severity,
};
use crate::macros::codes;
use crate::record::{Kind, RecordId};
use crate::value::{LangText, Line};
use crate::workspace::case::link_view;
use crate::workspace::read::{self, Stored};
use crate::workspace::{Workspace, past};

codes! {
    /// Where a finding stands over time.
    pub enum FindingStatus {
        /// It is there, and was not on the earlier day.
        New = "new",
        /// It is there.
        Open = "open",
        /// It is there, and somebody bears the risk.
        Accepted = "accepted",
        /// Somebody says that it is none.
        FalsePositive = "false_positive",
        /// It was there on the earlier day, and is not.
        Fixed = "fixed",
    }
}

impl FindingStatus {
    /// Whether somebody still has to act.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Open)
    }
}

codes! {
    /// By what findings are grouped.
    pub enum FindingGroup {
        /// How grave they are.
        Severity = "severity",
        /// The chapter of the catalogue.
        Area = "area",
        /// The record they are about.
        Record = "record",
        /// Who answers for the record.
        Owner = "owner",
        /// The rule.
        Rule = "rule",
    }
}

/// What is asked of the findings. An empty list of conditions takes all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingsQuery {
    /// By what they are grouped.
    pub group: FindingGroup,
    /// Which statuses; without any, new and open ones.
    #[serde(default)]
    pub statuses: Vec<FindingStatus>,
    /// Which severities.
    #[serde(default)]
    pub severities: Vec<Severity>,
    /// Which chapters.
    #[serde(default)]
    pub areas: Vec<Area>,
    /// Which owners; the empty one for records that nobody answers for.
    #[serde(default)]
    pub owners: Vec<Line>,
    /// Which rules.
    #[serde(default)]
    pub rules: Vec<RuleId>,
    /// Only those about this record.
    #[serde(default)]
    pub record: Option<RecordId>,
    /// The earlier day: what was not there at its end is new, what was there and is not is fixed.
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// Rows passed over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u32,
    /// All rows at once, without the day since which each has been there: for reports. A window cannot ask for it.
    #[serde(skip)]
    pub whole: bool,
}

impl Default for FindingsQuery {
    fn default() -> Self {
        Self {
            group: FindingGroup::Severity,
            statuses: Vec::new(),
            severities: Vec::new(),
            areas: Vec::new(),
            owners: Vec::new(),
            rules: Vec::new(),
            record: None,
            since: None,
            offset: 0,
            limit: 200,
            whole: false,
        }
    }
}

/// An acceptance as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AcceptanceView {
    /// Its record: taking it back removes it.
    pub id: RecordId,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// As what.
    pub accepted_as: AcceptedAs,
    /// Why.
    pub reason: String,
    /// Last day on which it stands.
    pub until: Option<NaiveDate>,
    /// Whether it covers the finding.
    pub standing: AcceptanceStanding,
    /// By whom, if the name is still there.
    pub by: Option<String>,
    /// When.
    pub at: Option<DateTime<Utc>>,
}

/// A finding as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingView {
    /// What was found.
    pub finding: Finding,
    /// What it is, over time: accepting names it so.
    pub identity: Identity,
    /// Reference of the record.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Title of the record.
    pub title: LangText,
    /// Who answers for the record; empty when nobody is named.
    pub owner: String,
    /// Where it stands.
    pub status: FindingStatus,
    /// The day since which it has been there without break, as far as the record's own past tells: what stands around it
    /// is taken as it is today. None where that is not known.
    pub first_seen: Option<NaiveDate>,
    /// What was said of it, also when that no longer covers it.
    pub acceptance: Option<AcceptanceView>,
}

/// How many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingCounts {
    /// Open blockers, new ones among them.
    pub blocker: u32,
    /// Open high ones.
    pub high: u32,
    /// Open medium ones.
    pub medium: u32,
    /// Open low ones.
    pub low: u32,
    /// Open ones that are good to know.
    pub info: u32,
    /// Open ones that are new.
    pub new: u32,
    /// Accepted ones.
    pub accepted: u32,
    /// Those said to be none.
    pub false_positive: u32,
    /// Fixed ones.
    pub fixed: u32,
}

impl FindingCounts {
    pub(super) fn add(&mut self, status: FindingStatus, severity: Severity) {
        match status {
            FindingStatus::Accepted => self.accepted += 1,
            FindingStatus::FalsePositive => self.false_positive += 1,
            FindingStatus::Fixed => self.fixed += 1,
            FindingStatus::New | FindingStatus::Open => {
                self.new += u32::from(status == FindingStatus::New);
                match severity {
                    Severity::Blocker => self.blocker += 1,
                    Severity::High => self.high += 1,
                    Severity::Medium => self.medium += 1,
                    Severity::Low => self.low += 1,
                    Severity::Info => self.info += 1,
                }
            }
        }
    }

    /// Open ones, all together.
    #[must_use]
    pub const fn open(&self) -> u32 {
        self.blocker + self.high + self.medium + self.low + self.info
    }

    /// Open ones of a severity.
    #[must_use]
    pub const fn of(&self, severity: Severity) -> u32 {
        match severity {
            Severity::Blocker => self.blocker,
            Severity::High => self.high,
            Severity::Medium => self.medium,
            Severity::Low => self.low,
            Severity::Info => self.info,
        }
    }

    /// Open ones at which a script stops that names no severity.
    #[must_use]
    pub const fn serious(&self) -> u32 {
        self.blocker + self.high
    }
}

/// A group of findings; its rows stand together on the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingsGroup {
    /// The code, the id or the name by which the group is known; empty for the records that nobody answers for.
    pub key: String,
    /// The record, when the group is one.
    pub record: Option<RecordId>,
    /// Its kind.
    pub kind: Option<Kind>,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// How many findings of the query are in it.
    pub count: u32,
    /// How grave the gravest of them is.
    pub gravest: Severity,
}

/// A page of findings.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingsPage {
    /// The day judged.
    pub on: NaiveDate,
    /// The earlier day, if one was asked for.
    pub since: Option<NaiveDate>,
    /// How many match.
    pub total: u32,
    /// How many there are of each sort, whatever statuses and severities were asked for.
    pub counts: FindingCounts,
    /// The groups, in order.
    pub groups: Vec<FindingsGroup>,
    /// The rows, group by group.
    pub rows: Vec<FindingView>,
    /// Findings about cases under secrecy that are not shown, in bands.
    pub hidden: Band,
}

/// How many findings a record has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingsOf {
    /// The record.
    pub id: RecordId,
    /// Open ones.
    pub open: u32,
    /// How grave the gravest of them is; none without any.
    pub gravest: Option<Severity>,
}

/// How many there were at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TrendPoint {
    /// The day.
    pub on: NaiveDate,
    /// How many, by severity; what is accepted counts too, since an acceptance takes nothing away.
    pub counts: FindingCounts,
}

/// The way it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindingsTrend {
    /// The ends of up to twelve months during which there was a log, and the day asked for; the oldest first.
    pub points: Vec<TrendPoint>,
    /// The end of the month before.
    pub since: NaiveDate,
    /// How many are there now that were not then.
    pub new: u32,
    /// How many were there then and are not now.
    pub fixed: u32,
}

/// A row before it is shown.
pub(super) struct Row<'a> {
    object: RecordId,
    of: Of<'a>,
    rule: RuleId,
    pub severity: Severity,
    pub status: FindingStatus,
    accepted: Option<&'a (Stored, FindingAcceptance, AcceptanceStanding)>,
    kind: Kind,
    ordinal: i64,
    reference: &'a str,
    owner: &'a str,
    /// Its place among those of its object.
    place: usize,
}

pub(super) enum Of<'a> {
    Now(&'a Told),
    Then(&'a Day, &'a Told),
}

pub(super) type Accepted = HashMap<Identity, (Stored, FindingAcceptance)>;

impl Workspace {
    /// A page of findings as of a day, which is today for what is found now. Only what this reader may see is told;
    /// how much is kept back, in bands.
    ///
    /// # Errors
    /// [`crate::Error::Cancelled`]; [`crate::Error::Damaged`].
    pub fn findings(
        &self,
        query: &FindingsQuery,
        on: NaiveDate,
        now: DateTime<Utc>,
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<FindingsPage> {
        findings.refresh(self, on, now, progress)?;
        if let Some(since) = query.since {
            self.keep_then(&[since], findings, progress)?;
        }
        let hidden = self.hidden()?;
        let accepted = self.accepted()?;
        let judged: HashMap<
            (RecordId, RuleId, &str),
            (Stored, FindingAcceptance, AcceptanceStanding),
        > = covering(findings, &accepted, on);
        let then = query.since.and_then(|since| self.then_of(since, findings));
        let earlier = then.map(Day::identities);
        let mut kept_back = 0;
        let mut rows = Vec::new();
        for (id, kept) in &findings.kept {
            if query.record.is_some_and(|record| record != *id) {
                continue;
            }
            if hidden.contains(id) {
                kept_back += u32::try_from(kept.told.len()).unwrap_or(u32::MAX);
                continue;
            }
            for (place, told) in kept.told.iter().enumerate() {
                rows.extend(row_now(*id, kept, told, place, &judged, earlier.as_ref()));
            }
        }
        if let Some(then) = then {
            let now: HashSet<(RecordId, RuleId, &str)> = findings
                .kept
                .iter()
                .flat_map(|(id, kept)| kept.told.iter().map(move |it| (*id, it.rule, &*it.part)))
                .collect();
            let hidden = then.hidden(self)?;
            for (id, past, place, told) in then.each() {
                let there = now.contains(&(id, told.rule, &*told.part));
                let asked = query.record.is_none_or(|record| record == id);
                if !there && asked && !hidden.contains(&id) {
                    rows.extend(row_then(id, then, past, told, place));
                }
            }
        }
        self.page_of(rows, query, &At { on, now }, findings, kept_back)
    }

    /// A page of the findings as they were at the end of a day: the register of the day, by the rules in force then, with
    /// what was accepted by then. With `since`, what is new and what was fixed between the two days.
    ///
    /// # Errors
    /// As for [`Workspace::findings`].
    pub fn findings_as_of(
        &self,
        query: &FindingsQuery,
        on: NaiveDate,
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<FindingsPage> {
        let mut days: Vec<NaiveDate> = query.since.into_iter().chain([on]).collect();
        days.sort_unstable();
        self.keep_then(&days, findings, progress)?;
        let before = query.since.and_then(|since| self.then_of(since, findings));
        let now = crate::deadline::end_of_day(on, self.home()?.zone);
        let mut rows = Vec::new();
        let mut there: HashSet<Identity> = HashSet::new();
        let earlier = before.map(Day::identities);
        let mut kept_back = 0;
        let asked = |id| query.record.is_none_or(|record| record == id);
        if let Some(day) = self.then_of(on, findings) {
            let hidden = day.hidden(self)?;
            for (id, past, place, told) in day.each() {
                if !asked(id) {
                    continue;
                }
                if hidden.contains(&id) {
                    kept_back += 1;
                    continue;
                }
                let identity = told.of(id);
                let row = row_then(id, day, past, told, place).map(|row| {
                    let accepted = day.accepted.get(&identity);
                    let is_new = earlier.as_ref().is_some_and(|it| !it.contains(&identity));
                    Row {
                        accepted,
                        status: status_of(covered(accepted), is_new),
                        ..row
                    }
                });
                there.insert(identity);
                rows.extend(row);
            }
        }
        if let Some(before) = before {
            let hidden = before.hidden(self)?;
            for (id, past, place, told) in before.each() {
                if asked(id) && !there.contains(&told.of(id)) && !hidden.contains(&id) {
                    rows.extend(row_then(id, before, past, told, place));
                }
            }
        }
        self.page_of(rows, query, &At { on, now }, findings, kept_back)
    }

    /// What of these rows is asked for, in groups, and a page of it.
    fn page_of(
        &self,
        mut rows: Vec<Row<'_>>,
        query: &FindingsQuery,
        at: &At,
        findings: &Findings,
        kept_back: u32,
    ) -> Result<FindingsPage> {
        rows.retain(|row| {
            of(&query.areas, &row.rule.area())
                && of(&query.rules, &row.rule)
                && (query.owners.is_empty()
                    || query.owners.iter().any(|owner| owner.as_str() == row.owner))
        });
        let mut counts = FindingCounts::default();
        for row in &rows {
            counts.add(row.status, row.severity);
        }
        rows.retain(|row| {
            let status = if query.statuses.is_empty() {
                row.status.is_open()
            } else {
                of(&query.statuses, &row.status)
                    || (row.status == FindingStatus::New
                        && query.statuses.contains(&FindingStatus::Open))
            };
            status && of(&query.severities, &row.severity)
        });
        let groups = grouped(&mut rows, query.group);
        let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let (from, limit) = if query.whole {
            (0, usize::MAX)
        } else {
            let from = usize::try_from(query.offset).unwrap_or(usize::MAX);
            (from, usize::try_from(query.limit.min(200)).unwrap_or(200))
        };
        let mut page = Vec::new();
        let mut shown = Shown::new(self, findings, at.clone())?;
        shown.dated = !query.whole;
        let asked = || rows.iter().skip(from).take(limit);
        shown.recall(asked())?;
        for row in asked() {
            page.extend(shown.view(row)?);
        }
        Ok(FindingsPage {
            on: at.on,
            since: query.since,
            total,
            counts,
            groups,
            rows: page,
            hidden: Band::of(kept_back),
        })
    }

    /// How many open findings each of these records has, in the order asked for.
    ///
    /// # Errors
    /// As for [`Workspace::findings`].
    pub fn findings_of(
        &self,
        ids: &[RecordId],
        on: NaiveDate,
        now: DateTime<Utc>,
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Vec<FindingsOf>> {
        findings.refresh(self, on, now, progress)?;
        let hidden = self.hidden()?;
        let accepted = self.accepted()?;
        let judged = covering(findings, &accepted, on);
        let count = |id: &RecordId| {
            let mut found = FindingsOf {
                id: *id,
                open: 0,
                gravest: None,
            };
            let Some(kept) = findings.kept.get(id).filter(|_| !hidden.contains(id)) else {
                return found;
            };
            for (place, told) in kept.told.iter().enumerate() {
                let Some(row) = row_now(*id, kept, told, place, &judged, None) else {
                    continue;
                };
                if row.status.is_open() {
                    found.open += 1;
                    found.gravest = Some(match found.gravest {
                        Some(gravest) => gravest.min(row.severity),
                        None => row.severity,
                    });
                }
            }
            found
        };
        Ok(ids.iter().map(count).collect())
    }

    /// How many findings there were at the ends of the last twelve months, and what is new and fixed since the last of
    /// them. Each of these days is judged with the register of the day: it takes as long as so many full runs.
    ///
    /// # Errors
    /// As for [`Workspace::findings`].
    pub fn findings_trend(
        &self,
        on: NaiveDate,
        now: DateTime<Utc>,
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<FindingsTrend> {
        findings.refresh(self, on, now, progress)?;
        let hidden = self.hidden()?;
        let zone = self.home()?.zone;
        let mut points = Vec::new();
        let ends = month_ends(on);
        let since = ends.last().copied().unwrap_or(on);
        let ends = self.with_log(ends, zone)?;
        self.keep_then(&ends, findings, progress)?;
        for end in ends {
            let mut counts = FindingCounts::default();
            if let Some(then) = self.then_of(end, findings) {
                counts = then.counts(self)?;
            }
            points.push(TrendPoint { on: end, counts });
        }
        let mut counts = FindingCounts::default();
        for (id, kept) in &findings.kept {
            if !hidden.contains(id) {
                for severity in kept.told.iter().filter_map(|it| it.rule.rule()) {
                    counts.add(FindingStatus::Open, severity.severity);
                }
            }
        }
        points.push(TrendPoint { on, counts });
        let query = FindingsQuery {
            since: Some(since),
            limit: 0,
            ..FindingsQuery::default()
        };
        let page = self.findings(&query, on, now, findings, progress)?;
        Ok(FindingsTrend {
            points,
            since,
            new: page.counts.new,
            fixed: page.counts.fixed,
        })
    }

    pub(super) fn accepted(&self) -> Result<Accepted> {
        Ok(self
            .acceptances()?
            .into_iter()
            .filter_map(|(stored, it)| Some((it.identity()?, (stored, it))))
            .collect())
    }

    /// Judges past days, but for those of which that was done.
    pub(super) fn keep_then(
        &self,
        days: &[NaiveDate],
        findings: &mut Findings,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<()> {
        let keys: Vec<(NaiveDate, u64)> = days
            .iter()
            .map(|day| self.then_key(*day))
            .collect::<Result<_>>()?;
        // Few days are asked for, again and again; more than two years of months are not kept.
        if findings.then.len() > 24 {
            findings.then.retain(|key, _| keys.contains(key));
        }
        for (day, size) in keys {
            if let Entry::Vacant(free) = findings.then.entry((day, size)) {
                free.insert(self.found_then(day, progress)?);
            }
        }
        Ok(())
    }

    /// Those of these days at whose end there was a log.
    pub(super) fn with_log(&self, days: Vec<NaiveDate>, zone: Tz) -> Result<Vec<NaiveDate>> {
        let mut found = Vec::new();
        for day in days {
            if self.size_at(crate::deadline::end_of_day(day, zone))? > 0 {
                found.push(day);
            }
        }
        Ok(found)
    }

    pub(super) fn then_of<'a>(&self, day: NaiveDate, findings: &'a Findings) -> Option<&'a Day> {
        findings.then.get(&self.then_key(day).ok()?)
    }

    fn then_key(&self, day: NaiveDate) -> Result<(NaiveDate, u64)> {
        let zone = self.home()?.zone;
        Ok((day, self.size_at(crate::deadline::end_of_day(day, zone))?))
    }
}

impl Findings {
    /// Every finding about a record as it is now, those of the workspace among them when it is the own organisation.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn about(&self, workspace: &Workspace, stored: Stored) -> Result<Vec<Finding>> {
        let Some(at) = self.at() else {
            return Ok(Vec::new());
        };
        let mut scan = Scan::new(&workspace.connection, at)?;
        self.told_by(&mut scan, stored)
    }

    fn told_by(&self, scan: &mut Scan<'_>, stored: Stored) -> Result<Vec<Finding>> {
        scan.scene.whole = self.whole();
        Ok(scan.judge_with(stored, self.standing())?.findings)
    }
}

/// An empty list of conditions takes all.
fn of<T: PartialEq>(wanted: &[T], it: &T) -> bool {
    wanted.is_empty() || wanted.contains(it)
}

/// The acceptances of what is found now, each with whether it covers it.
pub(super) fn covering<'a>(
    findings: &'a Findings,
    accepted: &Accepted,
    on: NaiveDate,
) -> HashMap<(RecordId, RuleId, &'a str), (Stored, FindingAcceptance, AcceptanceStanding)> {
    let mut found = HashMap::new();
    for (identity, (stored, it)) in accepted {
        let told = findings.kept.get(&identity.object).and_then(|kept| {
            kept.told
                .iter()
                .find(|told| told.rule == identity.rule && *told.part == *identity.part)
        });
        if let Some(told) = told {
            found.insert(
                (identity.object, told.rule, &*told.part),
                (stored.clone(), it.clone(), it.standing(told.judged, on)),
            );
        }
    }
    found
}

pub(super) fn row_now<'a>(
    id: RecordId,
    kept: &'a Kept,
    told: &'a Told,
    place: usize,
    accepted: &'a HashMap<
        (RecordId, RuleId, &'a str),
        (Stored, FindingAcceptance, AcceptanceStanding),
    >,
    earlier: Option<&HashSet<Identity>>,
) -> Option<Row<'a>> {
    let accepted = accepted.get(&(id, told.rule, &*told.part));
    let is_new = earlier.is_some_and(|earlier| !earlier.contains(&told.of(id)));
    let status = status_of(covered(accepted), is_new);
    Some(Row {
        object: id,
        of: Of::Now(told),
        rule: told.rule,
        severity: told.rule.rule()?.severity,
        status,
        accepted,
        kind: kept.kind,
        ordinal: kept.ordinal,
        reference: &kept.reference,
        owner: &kept.owner,
        place,
    })
}

/// As what a finding is accepted, if it is.
pub(super) fn covered(
    accepted: Option<&(Stored, FindingAcceptance, AcceptanceStanding)>,
) -> Option<AcceptedAs> {
    accepted
        .filter(|(.., standing)| *standing == AcceptanceStanding::Stands)
        .and_then(|(_, it, _)| it.accepted_as)
}

/// Where a finding stands that is there.
const fn status_of(covered: Option<AcceptedAs>, is_new: bool) -> FindingStatus {
    match covered {
        Some(AcceptedAs::Risk) => FindingStatus::Accepted,
        Some(AcceptedAs::FalsePositive) => FindingStatus::FalsePositive,
        None if is_new => FindingStatus::New,
        None => FindingStatus::Open,
    }
}

fn row_then<'a>(
    id: RecordId,
    day: &'a Day,
    past: &'a Past,
    told: &'a Told,
    place: usize,
) -> Option<Row<'a>> {
    Some(Row {
        object: id,
        of: Of::Then(day, told),
        rule: told.rule,
        severity: told.rule.rule()?.severity,
        status: FindingStatus::Fixed,
        accepted: None,
        kind: past.kind,
        ordinal: past.ordinal,
        reference: &past.reference,
        owner: &past.owner,
        place,
    })
}

/// Sorts rows by group, the gravest first within each, and tells the groups.
fn grouped(rows: &mut [Row<'_>], by: FindingGroup) -> Vec<FindingsGroup> {
    rows.sort_by(|a, b| {
        let within = |row: &Row<'_>| (row.severity, row.kind, row.ordinal, row.place);
        let group = match by {
            FindingGroup::Severity => a.severity.cmp(&b.severity),
            FindingGroup::Area => a.rule.area().cmp(&b.rule.area()),
            FindingGroup::Record => {
                (a.kind, a.ordinal, a.object).cmp(&(b.kind, b.ordinal, b.object))
            }
            // Those that nobody answers for come last.
            FindingGroup::Owner => {
                (a.owner.is_empty(), a.owner).cmp(&(b.owner.is_empty(), b.owner))
            }
            FindingGroup::Rule => (a.rule.area(), a.rule).cmp(&(b.rule.area(), b.rule)),
        };
        group
            .then_with(|| within(a).cmp(&within(b)))
            .then_with(|| a.object.cmp(&b.object))
    });
    let mut groups: Vec<FindingsGroup> = Vec::new();
    for row in rows.iter() {
        let key = match by {
            FindingGroup::Severity => row.severity.code().to_owned(),
            FindingGroup::Area => row.rule.area().code().to_owned(),
            FindingGroup::Record => row.object.to_string(),
            FindingGroup::Owner => row.owner.to_owned(),
            FindingGroup::Rule => row.rule.to_string(),
        };
        let record = (by == FindingGroup::Record).then_some(row.object);
        match groups.last_mut() {
            Some(group) if group.key == key => {
                group.count += 1;
                group.gravest = group.gravest.min(row.severity);
            }
            _ => groups.push(FindingsGroup {
                key,
                record,
                kind: record.map(|_| row.kind),
                reference: record.map(|_| row.reference.to_owned()),
                count: 1,
                gravest: row.severity,
            }),
        }
    }
    groups
}

/// The ends of the twelve months before a day, the oldest first.
pub(super) fn month_ends(on: NaiveDate) -> Vec<NaiveDate> {
    let first = on.with_day(1).unwrap_or(on);
    (0..12)
        .rev()
        .filter_map(|back| first.checked_sub_months(Months::new(back)))
        .filter_map(|first| first.pred_opt())
        .collect()
}

/// One finding of those about an object, with the title of that.
fn one_of((found, title): &Said, told: &Told) -> Option<(Finding, LangText)> {
    let same = |it: &&Finding| it.rule == told.rule && it.part.line() == *told.part;
    Some((found.iter().find(same)?.clone(), title.clone()))
}

/// Makes rows into what is shown; the findings of a record are found once for all its rows.
struct Shown<'a> {
    workspace: &'a Workspace,
    findings: &'a Findings,
    scan: Scan<'a>,
    at: At,
    found: BTreeMap<RecordId, Said>,
    /// Of each past day what the findings about the objects shown say.
    then: BTreeMap<NaiveDate, BTreeMap<RecordId, Said>>,
    /// Whether the day since which each has been there is looked for: a search through the past of its record.
    dated: bool,
}

impl<'a> Shown<'a> {
    fn new(workspace: &'a Workspace, findings: &'a Findings, at: At) -> Result<Self> {
        Ok(Self {
            workspace,
            findings,
            scan: Scan::new(&workspace.connection, &at)?,
            at,
            found: BTreeMap::new(),
            then: BTreeMap::new(),
            dated: true,
        })
    }

    /// Finds anew what those of these rows say that are of a past day.
    fn recall<'r>(&mut self, rows: impl Iterator<Item = &'r Row<'r>>) -> Result<()> {
        let mut days: BTreeMap<NaiveDate, (&Day, BTreeSet<RecordId>)> = BTreeMap::new();
        for row in rows {
            if let Of::Then(day, _) = row.of {
                let (_, objects) = days.entry(day.on()).or_insert((day, BTreeSet::new()));
                objects.insert(row.object);
            }
        }
        for (on, (day, objects)) in days {
            self.then.insert(on, day.said(self.workspace, &objects)?);
        }
        Ok(())
    }

    fn view(&mut self, row: &Row<'_>) -> Result<Option<FindingView>> {
        let found = match &row.of {
            Of::Then(day, told) => self
                .then
                .get(&day.on())
                .and_then(|said| said.get(&row.object))
                .and_then(|said| one_of(said, told)),
            Of::Now(told) => {
                if !self.found.contains_key(&row.object) {
                    let stored = read::by_id(&self.workspace.connection, row.object)?;
                    let title = link_view("", &stored).title;
                    let found = self.findings.told_by(&mut self.scan, stored)?;
                    self.found.insert(row.object, (found, title));
                }
                self.found
                    .get(&row.object)
                    .and_then(|said| one_of(said, told))
            }
        };
        let Some((finding, title)) = found else {
            return Ok(None);
        };
        let first_seen = match row.of {
            Of::Now(told) if self.dated => self.first_seen(row.object, told)?,
            Of::Now(_) | Of::Then(..) => None,
        };
        Ok(Some(FindingView {
            identity: finding.identity(),
            finding,
            reference: row.reference.to_owned(),
            title,
            owner: row.owner.to_owned(),
            status: row.status,
            first_seen,
            acceptance: row
                .accepted
                .map(|it| self.acceptance(it))
                .transpose()?
                .flatten(),
        }))
    }

    fn acceptance(
        &self,
        (stored, it, standing): &(Stored, FindingAcceptance, AcceptanceStanding),
    ) -> Result<Option<AcceptanceView>> {
        let Some(accepted_as) = it.accepted_as else {
            return Ok(None);
        };
        let written = self.workspace.history(stored.id)?.into_iter().last();
        Ok(Some(AcceptanceView {
            id: stored.id,
            reference: stored.reference.clone(),
            accepted_as,
            reason: it.reason.to_string(),
            until: it.until,
            standing: *standing,
            at: written.as_ref().map(|event| event.at),
            by: written.and_then(|event| event.actor),
        }))
    }

    /// The day since which a finding has been there: its record's versions are judged from the newest back, each on its
    /// first day; in the one that breaks the row, the day is found by halving.
    fn first_seen(&mut self, id: RecordId, told: &Told) -> Result<Option<NaiveDate>> {
        let sql = &self.workspace.connection;
        let zone = self.scan.scene.zone;
        let mut until = self.at.on;
        let mut seen = None;
        for (size, time) in past::versions(sql, id)?.into_iter().rev() {
            let begun = time.with_timezone(&zone).date_naive().min(until);
            let Some(record) = past::of(sql, id, size)?.record()? else {
                break;
            };
            let stored = Stored {
                record,
                ..read::by_id(sql, id)?
            };
            if !self.there(&stored, until, told)? {
                break;
            }
            if self.there(&stored, begun, told)? {
                seen = Some(begun);
                until = begun;
                continue;
            }
            // There on `until`, not on `begun`: some day between is the first.
            let (mut not, mut is) = (begun, until);
            while not
                .checked_add_days(Days::new(1))
                .is_some_and(|next| next < is)
            {
                let half = (is - not).num_days() / 2;
                let Some(middle) =
                    not.checked_add_days(Days::new(u64::try_from(half).unwrap_or(1)))
                else {
                    break;
                };
                if self.there(&stored, middle, told)? {
                    is = middle;
                } else {
                    not = middle;
                }
            }
            seen = Some(is);
            break;
        }
        Ok(seen)
    }

    fn there(&mut self, stored: &Stored, on: NaiveDate, told: &Told) -> Result<bool> {
        let today = self.scan.at(on);
        let found = self.findings.told_by(&mut self.scan, stored.clone());
        self.scan.at(today);
        Ok(found?
            .iter()
            .any(|it| it.rule == told.rule && it.part.line() == *told.part))
    }
}
