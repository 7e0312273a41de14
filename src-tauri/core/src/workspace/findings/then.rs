//! The findings of a past day: the register as it was, judged on that day by the rules in force then. Of each only what it
//! is is kept; what it says is found anew when it is shown, as for those of today.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;

use super::asked::Asked;
use super::full::{self, judge_all};
use super::kept::{Frame, Kept, Told};
use super::scan::{At, Scan, own_id};
use super::show::{FindingCounts, FindingStatus};
use crate::deadline::end_of_day;
use crate::error::{Error, Result};
use crate::finding::{AcceptanceStanding, Finding, FindingAcceptance, Identity, Standing, Whole};
use crate::record::{Kind, Record, RecordId};
use crate::value::LangText;
use crate::workspace::Workspace;
use crate::workspace::as_of::{AsOf, Gone};
use crate::workspace::case::link_view;
use crate::workspace::read::{self, Stored};

/// How often it is begun anew because somebody wrote meanwhile, before it is given up.
const ATTEMPTS: usize = 5;

/// What was found about an object on a past day.
#[derive(Debug)]
pub(super) struct Past {
    pub kind: Kind,
    pub ordinal: i64,
    pub reference: Box<str>,
    pub owner: Box<str>,
    pub told: Box<[Told]>,
}

/// What was found on a past day, and what was accepted by then. It does not depend on who reads.
#[derive(Debug)]
pub(super) struct Day {
    at: At,
    /// How many events there were.
    size: u64,
    pub found: HashMap<RecordId, Past>,
    pub accepted: HashMap<Identity, (Stored, FindingAcceptance, AcceptanceStanding)>,
    /// What all together the workspace is judged by.
    standing: Standing,
    whole: Whole,
    /// What is there no more and may be kept back all the same.
    gone: Vec<Gone>,
}

/// What an object's findings say, with its title.
pub(super) type Said = (Vec<Finding>, LangText);

impl Day {
    /// What secrecy keeps back of it from who reads now.
    pub fn hidden(&self, workspace: &Workspace) -> Result<HashSet<RecordId>> {
        workspace.hidden_with(&self.gone)
    }

    /// Every finding, by its object and its place among those of it.
    pub fn each(&self) -> impl Iterator<Item = (RecordId, &Past, usize, &Told)> {
        self.found.iter().flat_map(|(id, past)| {
            let told = past.told.iter().enumerate();
            told.map(move |(place, told)| (*id, past, place, told))
        })
    }

    /// What is, of all that was found.
    pub fn identities(&self) -> HashSet<Identity> {
        self.each().map(|(id, _, _, told)| told.of(id)).collect()
    }

    /// The day.
    pub const fn on(&self) -> NaiveDate {
        self.at.on
    }

    /// How many there were that who reads now may know of; what is accepted counts too.
    pub fn counts(&self, workspace: &Workspace) -> Result<FindingCounts> {
        let hidden = self.hidden(workspace)?;
        let mut counts = FindingCounts::default();
        for (id, _, _, told) in self.each() {
            if let Some(rule) = told.rule.rule().filter(|_| !hidden.contains(&id)) {
                counts.add(FindingStatus::Open, rule.severity);
            }
        }
        Ok(counts)
    }

    /// What the findings about these objects say.
    pub fn said(
        &self,
        workspace: &Workspace,
        objects: &BTreeSet<RecordId>,
    ) -> Result<BTreeMap<RecordId, Said>> {
        let mut said = BTreeMap::new();
        if objects.is_empty() {
            return Ok(said);
        }
        let past = AsOf::open(workspace, self.size)?;
        let mut scan = Scan::new(past.sql(), &self.at)?;
        scan.scene.whole = self.whole;
        for id in objects {
            let stored = read::by_id(past.sql(), *id)?;
            let title = link_view("", &stored).title;
            let judged = scan.judge_with(stored, &self.standing)?;
            said.insert(*id, (judged.findings, title));
        }
        Ok(said)
    }

    fn put(&mut self, id: RecordId, kept: Kept) {
        if !kept.told.is_empty() {
            let past = Past {
                kind: kept.kind,
                ordinal: kept.ordinal,
                reference: kept.reference,
                owner: kept.owner,
                told: kept.told.into_boxed_slice(),
            };
            self.found.insert(id, past);
        }
    }
}

impl Workspace {
    /// The findings as they were at the end of a day.
    pub(super) fn found_then(
        &self,
        on: NaiveDate,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Day> {
        let now = end_of_day(on, self.home()?.zone);
        self.judged_as_of(self.size_at(now)?, &At { on, now }, progress)
    }

    /// The findings about the register as it was after the first `size` events.
    pub(super) fn judged_as_of(
        &self,
        size: u64,
        at: &At,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Day> {
        for _ in 0..ATTEMPTS {
            let past = AsOf::open(self, size)?;
            let day = day_of(self, &past, size, at, progress)?;
            // Otherwise something of it may be as it was written meanwhile.
            if past.is_still()? {
                return Ok(Day {
                    gone: past.into_gone(),
                    ..day
                });
            }
        }
        Err(Error::Locked)
    }
}

fn day_of(
    workspace: &Workspace,
    past: &AsOf,
    size: u64,
    at: &At,
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Day> {
    let sql = past.sql();
    let total = full::total(sql)?;
    let second = if full::takes_two(total) {
        past.again(workspace)?
    } else {
        None
    };
    let mut day = Day {
        at: at.clone(),
        size,
        found: HashMap::new(),
        accepted: HashMap::new(),
        standing: Standing::default(),
        whole: Whole::default(),
        gone: Vec::new(),
    };
    let mut asked = Asked::default();
    let mut scan = judge_all(sql, second, at, total, progress, |id, kept| {
        if let Some(traits) = kept.traits {
            day.whole.add(traits);
        }
        if let Some(asking) = kept.asking {
            day.standing.requests += 1;
            asked.add(asking);
        }
        day.put(id, kept);
    })?;
    asked.tell(&mut day.standing);
    for stored in read::all(sql, Kind::Measure)? {
        if let Record::Measure(it) = &stored.record {
            day.standing.note(it);
        }
    }
    if let Some(own) = own_id(sql)? {
        scan.scene.whole = day.whole;
        let stored = read::by_id(sql, own)?;
        let frame = Frame::of(&stored);
        let judged = scan.judge_with(stored, &day.standing)?;
        day.found.remove(&own);
        day.put(own, Kept::of(frame, judged));
    }
    day.accepted = accepted(&day, read::all(sql, Kind::FindingAcceptance)?, at.on)?;
    Ok(day)
}

/// What was said of these findings by then; of two about the same the later.
fn accepted(
    day: &Day,
    said: Vec<Stored>,
    on: NaiveDate,
) -> Result<HashMap<Identity, (Stored, FindingAcceptance, AcceptanceStanding)>> {
    let mut accepted = HashMap::new();
    for stored in said {
        let it: FindingAcceptance = stored.record.clone().try_into()?;
        let Some(identity) = it.identity() else {
            continue;
        };
        let told = day.found.get(&identity.object).and_then(|past| {
            let mut told = past.told.iter();
            told.find(|told| told.rule == identity.rule && *told.part == *identity.part)
        });
        if let Some(told) = told {
            let standing = it.standing(told.judged, on);
            accepted.insert(identity, (stored, it, standing));
        }
    }
    Ok(accepted)
}
