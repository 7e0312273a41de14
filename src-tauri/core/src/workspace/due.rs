//! What is due: the clocks of the cases, what follows after them, and the reviews of the register, in one list; and
//! the reminders among them that somebody has not put away.

mod items;

use std::cmp::Ordering;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use self::items::{clock_item, follow_up_item, review_item};
use super::commit::{Put, Transaction};
use super::read::{self, parse_id};
use super::{Stored, Workspace};
use crate::actor::{Actor, Dismissal};
use crate::browse::Band;
use crate::calendar::Calendar;
use crate::deadline::receipt_date;
use crate::error::{Error, Result};
use crate::macros::codes;
use crate::procedure::follow::follow_ups;
use crate::procedure::{CaseEntries, FollowUpKind};
use crate::record::{Kind, Record, RecordId};
use crate::request::{
    Alarm, AlarmAt, ClockCode, ClockNature, Family, Place, Request, RunningClock, running,
};
use crate::source::SourceStatus;
use crate::value::{Line, Moment};

codes! {
    /// Where a date comes from.
    pub enum DueSource {
        /// A clock of a case.
        Clock = "clock",
        /// What follows after a case was decided: the review of secrecy, the end of a preservation, a confirmation.
        FollowUp = "follow_up",
        /// A review of a record of the register.
        Review = "review",
    }
}

codes! {
    /// Where something stands that is due, the most pressing first.
    pub enum DueState {
        /// The last day in law is over.
        Late = "late",
        /// It is to be done today: the day to plan for has come.
        Today = "today",
        /// Five working days or a quarter of the time are left, or less.
        Soon = "soon",
        /// Later.
        Later = "later",
        /// It stands still, because an answer is awaited.
        Paused = "paused",
        /// No date follows yet.
        Open = "open",
    }
}

codes! {
    /// Which review.
    pub enum ReviewCode {
        /// Of the record itself.
        Record = "review_due",
        /// Of an agreement with a processor (Art 28).
        Agreement = "dpa_review_due",
        /// Of an assessment of a transfer.
        Transfer = "tia_review_due",
    }
}

/// What is asked of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DueQuery {
    /// Only what is to be done by this day, and what is late.
    pub until: Option<NaiveDate>,
    /// Only reminders: an alarm is reached, and the viewer has not put it away.
    pub reminders: bool,
    /// Without the clocks of cases.
    pub without_clocks: bool,
    /// So many items at most, the most pressing ones; all are counted.
    pub limit: Option<u32>,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DueItem {
    /// Where its date comes from.
    pub source: DueSource,
    /// The code of its clock or review: with the record it names the item for good.
    pub what: String,
    /// The clock, if it is one.
    pub clock: Option<ClockCode>,
    /// What its end means, for a clock.
    pub nature: Option<ClockNature>,
    /// The review, if it is one.
    pub review: Option<ReviewCode>,
    /// The follow-up, if it is one that is no clock.
    pub follow_up: Option<FollowUpKind>,
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Who asks, for a case.
    pub family: Option<Family>,
    /// Who handles it.
    pub assigned_to: String,
    /// Under secrecy.
    pub restricted: bool,
    /// The day to plan for.
    pub safe: Option<NaiveDate>,
    /// The last day in law.
    pub legal: Option<NaiveDate>,
    /// The last day after which it counts as late, where an uncertain holiday makes that another.
    pub conservative: Option<NaiveDate>,
    /// The end, for clocks in hours.
    pub ends_at: Option<Moment>,
    /// Where it stands.
    pub state: DueState,
    /// All its alarms.
    pub alarms: Vec<AlarmAt>,
    /// The alarm reached last.
    pub alarm: Option<Alarm>,
    /// Whether the viewer put that alarm away.
    pub dismissed: bool,
    /// Citation; empty for own targets.
    pub citation: String,
    /// How well the citation was checked; none for reviews.
    pub source_status: Option<SourceStatus>,
}

/// What is due, the most pressing first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DueList {
    /// The items, as many of them as were asked for.
    pub items: Vec<DueItem>,
    /// How many there are in all.
    pub total: u32,
    /// Late ones among them.
    pub late: u32,
    /// To be done today.
    pub today: u32,
    /// Soon.
    pub soon: u32,
    /// Items of cases under secrecy that are not shown, in bands.
    pub hidden: Band,
    /// The zone of the own organisation, in which a day begins.
    pub zone: String,
}

/// So many items are gathered at least before those are let go that are not asked for.
const ROOM: usize = if cfg!(test) { 2 } else { 4_096 };

/// A case with its clocks as they run.
struct Timed {
    stored: Stored,
    request: Request,
    clocks: Vec<RunningClock>,
}

/// A question, and what answers it so far.
struct Asked<'a> {
    query: &'a DueQuery,
    list: DueList,
    kept_back: u32,
}

impl<'a> Asked<'a> {
    fn of(query: &'a DueQuery, zone: chrono_tz::Tz) -> Self {
        let list = DueList {
            items: Vec::new(),
            total: 0,
            late: 0,
            today: 0,
            soon: 0,
            hidden: Band::None,
            zone: zone.name().to_owned(),
        };
        Self {
            query,
            list,
            kept_back: 0,
        }
    }

    /// Whether an item answers it and may be shown; it is counted either way.
    fn takes(&mut self, item: &DueItem, is_hidden: bool) -> bool {
        let query = self.query;
        let within = query.until.is_none_or(|until| {
            item.state == DueState::Late || item.safe.is_some_and(|safe| safe <= until)
        });
        let reminds = item.alarm.is_some() && !item.dismissed;
        if !within
            || (query.reminders && !reminds)
            || (query.without_clocks && item.clock.is_some())
        {
            return false;
        }
        if is_hidden {
            self.kept_back += 1;
            return false;
        }
        let list = &mut self.list;
        match item.state {
            DueState::Late => list.late += 1,
            DueState::Today => list.today += 1,
            DueState::Soon => list.soon += 1,
            DueState::Later | DueState::Paused | DueState::Open => {}
        }
        list.total += 1;
        true
    }

    fn answered(self) -> DueList {
        DueList {
            hidden: Band::of(self.kept_back),
            ..self.list
        }
    }
}

impl Workspace {
    /// What is due as of a point in time, by the day to plan for: the clocks that run, follow-ups and reviews.
    ///
    /// # Errors
    /// [`Error::Damaged`]; [`Error::Value`] for dates beyond the calendar.
    pub fn due(
        &self,
        now: DateTime<Utc>,
        viewer: Option<RecordId>,
        query: &DueQuery,
    ) -> Result<DueList> {
        self.dues(now, viewer, std::slice::from_ref(query))?
            .pop()
            .ok_or(Error::Internal("one list for each question"))
    }

    /// As [`Workspace::due`] for several questions, which read the cases together: with very many of them open, that is
    /// what takes long.
    ///
    /// # Errors
    /// As for [`Workspace::due`].
    pub fn dues(
        &self,
        now: DateTime<Utc>,
        viewer: Option<RecordId>,
        queries: &[DueQuery],
    ) -> Result<Vec<DueList>> {
        let most = |query: &DueQuery| query.limit.map_or(usize::MAX, |limit| limit as usize);
        let mut items: Vec<Vec<DueItem>> = queries.iter().map(|_| Vec::new()).collect();
        let lists = self.each_of(now, viewer, queries, &mut |place, item| {
            let (Some(items), Some(query)) = (items.get_mut(place), queries.get(place)) else {
                return;
            };
            if query.limit == Some(0) {
                return;
            }
            items.push(item.clone());
            // What can no longer be among the first is let go: there may be very many.
            if items.len() >= most(query).saturating_mul(2).max(ROOM) {
                items.sort_by(pressing);
                items.truncate(most(query));
            }
        })?;
        let lists = lists.into_iter().zip(items).zip(queries);
        Ok(lists
            .map(|((list, mut items), query)| {
                items.sort_by(pressing);
                items.truncate(most(query));
                DueList { items, ..list }
            })
            .collect())
    }

    /// As [`Workspace::due`], one item after the other in no order and however many there are; returns how many there are
    /// of each.
    ///
    /// # Errors
    /// As for [`Workspace::due`].
    pub fn each_due(
        &self,
        now: DateTime<Utc>,
        viewer: Option<RecordId>,
        query: &DueQuery,
        tell: &mut dyn FnMut(&DueItem),
    ) -> Result<DueList> {
        let queries = std::slice::from_ref(query);
        self.each_of(now, viewer, queries, &mut |_, item| tell(item))?
            .pop()
            .ok_or(Error::Internal("one list for each question"))
    }

    /// Tells of each item which of the questions it answers, by their places; returns how many there are of each.
    fn each_of(
        &self,
        now: DateTime<Utc>,
        viewer: Option<RecordId>,
        queries: &[DueQuery],
        tell: &mut dyn FnMut(usize, &DueItem),
    ) -> Result<Vec<DueList>> {
        let home = self.home()?;
        let today = receipt_date(now, home.zone);
        let dismissed = self.dismissed_by(viewer)?;
        let hidden = self.hidden()?;
        let mut asked: Vec<Asked<'_>> = queries
            .iter()
            .map(|query| Asked::of(query, home.zone))
            .collect();
        let mut take = |mut item: DueItem| {
            item.dismissed = dismissed.iter().any(|it| puts_away(it, &item));
            let is_hidden = hidden.contains(&item.id);
            for (place, asked) in asked.iter_mut().enumerate() {
                if asked.takes(&item, is_hidden) {
                    tell(place, &item);
                }
            }
        };
        self.timed(Some(today), &mut |timed, entries| {
            if queries.iter().any(|query| !query.without_clocks) {
                let clocks = timed.clocks.iter();
                clocks
                    .filter_map(|clock| clock_item(timed, clock, now, today))
                    .for_each(&mut take);
            }
            let case = super::moves::seen(&timed.request, entries, &home, now)?;
            for follow_up in follow_ups(&case) {
                follow_up_item(timed, &follow_up, now, &home.calendar, home.zone)
                    .into_iter()
                    .for_each(&mut take);
            }
            Ok(())
        })?;
        let until = queries
            .iter()
            .map(|query| query.until.map_or(NaiveDate::MAX, |until| until.max(today)));
        let until = until.max().unwrap_or(today);
        self.reviews(&mut take, until, now, &home.calendar, home.zone)?;
        Ok(asked.into_iter().map(Asked::answered).collect())
    }

    /// The cases whose clocks may run, one after the other with their entries: the open ones, and those whose secrecy
    /// outlives them.
    fn timed(
        &self,
        today: Option<NaiveDate>,
        tell: &mut dyn FnMut(&Timed, &CaseEntries) -> Result<()>,
    ) -> Result<()> {
        let home = self.home()?;
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today,
        };
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM record WHERE kind = 'request' AND document->'$.figures' IS NULL
             AND (status NOT IN ('closed', 'withdrawn', 'transferred')
                  OR document->>'$.secrecy_provision' IS NOT NULL OR document->>'$.secrecy_until' IS NOT NULL)
             ORDER BY ordinal",
        )?;
        let ids = statement
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<String>>>()?;
        for id in ids {
            let stored = read::by_id(&self.connection, parse_id(&id)?)?;
            let request: Request = stored.record.clone().try_into()?;
            let entries = read::entries(&self.connection, stored.id)?;
            let clocks = running(&request, &entries, place)?;
            let timed = Timed {
                stored,
                request,
                clocks,
            };
            tell(&timed, &entries)?;
        }
        Ok(())
    }

    fn dismissed_by(&self, viewer: Option<RecordId>) -> Result<Vec<Dismissal>> {
        let Some(viewer) = viewer else {
            return Ok(Vec::new());
        };
        let actor: Actor = self.get(viewer)?.record.try_into()?;
        Ok(actor.dismissed)
    }

    /// The reviews due by a day. The others are not even read: in a large register they are most of it.
    fn reviews(
        &self,
        take: &mut dyn FnMut(DueItem),
        until: NaiveDate,
        now: DateTime<Utc>,
        calendar: &Calendar,
        zone: chrono_tz::Tz,
    ) -> Result<()> {
        // Days are written so that they sort as text; the last year of the calendar of the program is not.
        let until = if until == NaiveDate::MAX {
            "9999-12-31".to_owned()
        } else {
            until.to_string()
        };
        for review in ReviewCode::ALL {
            let path = format!("$.{}", review.code());
            let mut statement = self.connection.prepare_cached(
                "SELECT id, document->>?1 FROM record WHERE kind <> 'request' AND document->>?1 <= ?2",
            )?;
            let found = statement
                .query_map([&path, &until], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
                })?
                .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
            for (id, day) in found {
                let stored = read::by_id(&self.connection, parse_id(&id)?)?;
                let day: NaiveDate = day
                    .parse()
                    .map_err(|_| Error::Damaged(stored.reference.clone()))?;
                take(review_item(
                    *review,
                    stored,
                    day,
                    now,
                    calendar,
                    zone,
                    self.language,
                ));
            }
        }
        Ok(())
    }
}

/// The most pressing first; what has no day comes last.
fn pressing(a: &DueItem, b: &DueItem) -> Ordering {
    let end = |item: &DueItem| {
        (
            item.safe.is_none(),
            item.safe,
            item.ends_at.map(|end| end.at),
        )
    };
    (end(a), &a.reference, &a.what).cmp(&(end(b), &b.reference, &b.what))
}

/// Whether a dismissal puts an item away: this alarm or a later one was put away, for this very date.
fn puts_away(dismissal: &Dismissal, item: &DueItem) -> bool {
    dismissal.record == Some(item.id)
        && dismissal.what.as_str() == item.what
        && dismissal.due == item.safe
        && item
            .alarm
            .is_some_and(|alarm| Some(alarm) <= dismissal.alarm)
}

impl Transaction<'_> {
    /// Puts a reminder away, for the author alone: it comes back with the next alarm, or when the date moves.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`] for an item that is not due; as for [`Transaction::put`].
    pub fn dismiss(&mut self, item: &DueItem) -> Result<Stored> {
        let alarm = item
            .alarm
            .ok_or_else(|| Error::NoSuchRecord(item.reference.clone()))?;
        read::exists(&self.sql, item.id)?;
        let what: Line = item
            .what
            .parse()
            .map_err(|_| Error::Internal("a code of a clock that is too long"))?;
        let id = self.author().id;
        let actor: Actor = self.get(id)?.record.try_into()?;
        let mut dismissed = actor.dismissed.clone();
        // Of one item the last dismissal is enough, and cases that are over need none.
        let mut kept = Vec::new();
        for it in dismissed.drain(..) {
            let same = it.record == Some(item.id) && it.what == what;
            let over = match it.record.map(|id| self.get(id)) {
                Some(Ok(stored)) => {
                    matches!(&stored.record, Record::Request(it) if it.figures.is_some())
                }
                Some(Err(_)) | None => true,
            };
            if !same && !over {
                kept.push(it);
            }
        }
        kept.push(Dismissal {
            record: Some(item.id),
            what,
            alarm: Some(alarm),
            due: item.safe,
        });
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        self.put(
            put,
            Actor {
                dismissed: kept,
                ..actor
            }
            .into(),
        )
    }
}

#[cfg(test)]
mod tests;
