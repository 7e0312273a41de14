//! The clocks that a request has started, computed: from what, until when, what stops them, when they give alarm.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{
    Answer, Clock, ClockCode, ClockNature, ClockRule, ClockStart, Family, NotificationStatus,
    NotificationTo, Outcome, Request, State, StepCode, Subtype, Urgency,
};
use crate::calendar::Calendar;
use crate::deadline::{self, Deadline, HourDeadline, Period, end_of_day, start_of_day};
use crate::error::{Error, Result};
use crate::macros::codes;
use crate::procedure::CaseEntries;
use crate::text::Sentence;
use crate::value::Moment;

codes! {
    /// Alarms of a clock, the earliest first (product decision).
    pub enum Alarm {
        /// Half of the time has passed.
        Half = "half",
        /// Three quarters have passed.
        ThreeQuarters = "three_quarters",
        /// Five working days are left.
        FiveDays = "five_working_days",
        /// Two working days are left.
        TwoDays = "two_working_days",
        /// It is the day.
        Due = "due",
    }
}

/// An alarm and when it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AlarmAt {
    /// Which.
    pub alarm: Alarm,
    /// From when on.
    pub at: DateTime<Utc>,
}

/// Where a request is answered, and from when it is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Public holidays of the place of action.
    pub calendar: &'a Calendar,
    /// Zone of the establishment.
    pub zone: Tz,
    /// Today there: a pause without an answer lasts until then. None for the clocks as they are kept, where such a
    /// pause does not count yet.
    pub today: Option<NaiveDate>,
}

/// The end of a clock.
#[derive(Debug, Clone, PartialEq)]
pub enum Computed {
    /// A period in days and more.
    Date(Box<Deadline>),
    /// A period in hours.
    Hours(Box<HourDeadline>),
    /// A date that stands as somebody wrote it: no law rolls it.
    Written {
        /// The date.
        date: NaiveDate,
        /// The last working day on or before it.
        safe: NaiveDate,
        /// Why this date.
        explanation: Vec<Sentence>,
    },
    /// No end follows yet.
    Open {
        /// Why not.
        explanation: Vec<Sentence>,
    },
}

/// A clock that a request has started.
#[derive(Debug, Clone, PartialEq)]
pub struct RunningClock {
    /// Its rule.
    pub rule: ClockRule,
    /// From when it runs.
    pub from: DateTime<Utc>,
    /// Its end.
    pub end: Computed,
    /// When what it asks for was done; none while it runs.
    pub met_at: Option<DateTime<Utc>>,
    /// Whether it stands still now, because the answer to a question is awaited.
    pub paused: bool,
    calendar: Calendar,
    zone: Tz,
}

impl RunningClock {
    /// The last day by counting alone; none for hours and open ends.
    #[must_use]
    pub fn nominal(&self) -> Option<NaiveDate> {
        match &self.end {
            Computed::Date(it) => it.nominal,
            Computed::Written { date, .. } => Some(*date),
            Computed::Hours(_) | Computed::Open { .. } => None,
        }
    }

    /// The last day in time; for hours the day of their end.
    #[must_use]
    pub fn legal(&self) -> Option<NaiveDate> {
        match &self.end {
            Computed::Date(it) => Some(it.legal),
            Computed::Written { date, .. } => Some(*date),
            Computed::Hours(it) => Some(self.local(it.strict)),
            Computed::Open { .. } => None,
        }
    }

    /// The day to plan for; for hours the day of their end.
    #[must_use]
    pub fn safe(&self) -> Option<NaiveDate> {
        match &self.end {
            Computed::Date(it) => Some(it.safe),
            Computed::Written { safe, .. } => Some(*safe),
            Computed::Hours(it) => Some(self.local(it.strict)),
            Computed::Open { .. } => None,
        }
    }

    /// The last day in time should no uncertain holiday count, when that is another.
    #[must_use]
    pub fn conservative(&self) -> Option<NaiveDate> {
        match &self.end {
            Computed::Date(it) => it.legal_conservative,
            Computed::Hours(_) | Computed::Written { .. } | Computed::Open { .. } => None,
        }
    }

    /// The end as a point in time, for clocks in hours.
    #[must_use]
    pub fn ends_at(&self) -> Option<Moment> {
        match &self.end {
            Computed::Hours(it) => Some(Moment {
                at: it.strict,
                zone: self.zone,
            }),
            Computed::Date(_) | Computed::Written { .. } | Computed::Open { .. } => None,
        }
    }

    /// From when on it is late: the end of the legal day, or of the one without uncertain holidays.
    #[must_use]
    pub fn late_from(&self) -> Option<DateTime<Utc>> {
        match &self.end {
            Computed::Date(it) => Some(end_of_day(it.late_after(), self.zone)),
            Computed::Hours(it) => Some(it.strict),
            Computed::Written { date, .. } => Some(end_of_day(*date, self.zone)),
            Computed::Open { .. } => None,
        }
    }

    /// How the end was found, step by step.
    #[must_use]
    pub fn explanation(&self) -> Vec<Sentence> {
        match &self.end {
            Computed::Date(it) => {
                let mut said = it.explanation.clone();
                if self.rule.start != ClockStart::Receipt
                    && let Some(first) = said.first_mut()
                {
                    *first = Sentence::new(format!("clock-from-{}", self.rule.start.key()))
                        .date("date", it.receipt);
                }
                said
            }
            Computed::Hours(it) => {
                let mut said = it.explanation.clone();
                if let Some(day) = it.art3_5_reading(&self.calendar) {
                    said.push(Sentence::new("clock-art3-5-reading").date("date", day));
                }
                said
            }
            Computed::Written { explanation, .. } | Computed::Open { explanation } => {
                explanation.clone()
            }
        }
    }

    /// The last day under the debated reading that Art 3(5) prolongs hours too. Shown, never used.
    #[must_use]
    pub fn art3_5_reading(&self) -> Option<NaiveDate> {
        match &self.end {
            Computed::Hours(it) => it.art3_5_reading(&self.calendar),
            Computed::Date(_) | Computed::Written { .. } | Computed::Open { .. } => None,
        }
    }

    /// Its alarms in the order in which they are given. They run towards the safe day; those that would come before
    /// the clock began to run are left out.
    #[must_use]
    pub fn alarms(&self) -> Vec<AlarmAt> {
        let Some(safe) = self.safe() else {
            return Vec::new();
        };
        let end = match &self.end {
            Computed::Hours(it) => it.strict,
            _ => start_of_day(safe, self.zone),
        };
        let length = (end - self.from).max(TimeDelta::zero());
        let mut found = vec![
            (Alarm::Half, self.from + length / 2),
            (Alarm::ThreeQuarters, self.from + length / 4 * 3),
        ];
        for (alarm, days) in [(Alarm::FiveDays, 5), (Alarm::TwoDays, 2)] {
            if let Some(day) = working_days_before(&self.calendar, safe, days) {
                found.push((alarm, start_of_day(day, self.zone)));
            }
        }
        found.retain(|(_, at)| *at > self.from);
        found.push((Alarm::Due, start_of_day(safe, self.zone).max(self.from)));
        found.sort_by_key(|(alarm, at)| (*at, *alarm));
        found
            .into_iter()
            .map(|(alarm, at)| AlarmAt { alarm, at })
            .collect()
    }

    /// The alarm reached last at a point in time; none for a clock that has stopped or stands still.
    #[must_use]
    pub fn alarm_at(&self, now: DateTime<Utc>) -> Option<Alarm> {
        if self.met_at.is_some() || self.paused {
            return None;
        }
        self.alarms()
            .into_iter()
            .filter(|it| it.at <= now)
            .map(|it| it.alarm)
            .next_back()
    }

    /// The clock as it is kept with its request.
    #[must_use]
    pub fn kept(&self) -> Clock {
        Clock {
            code: Some(self.rule.code),
            legal: self.legal(),
            safe: self.safe(),
            conservative: self.conservative(),
            ends_at: self.ends_at(),
        }
    }

    fn local(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }
}

/// The day on which so many working days are left before a day, that day not counted.
fn working_days_before(calendar: &Calendar, day: NaiveDate, count: usize) -> Option<NaiveDate> {
    (1..=60)
        .filter_map(|back| day.checked_sub_days(Days::new(back)))
        .filter(|day| calendar.is_working_day(*day))
        .nth(count.checked_sub(1)?)
}

/// Days on which the clock stood still: from the question to the answer, for every pause that ended, and until today
/// for one that has not.
fn paused_days(request: &Request, today: Option<NaiveDate>) -> u32 {
    request
        .pauses
        .iter()
        .filter_map(|pause| Some((pause.supplied_on.or(today)? - pause.asked_on?).num_days()))
        .filter_map(|days| u32::try_from(days).ok())
        .sum()
}

/// Whether the answer to a question is awaited.
fn stands_still(request: &Request) -> bool {
    request
        .pauses
        .iter()
        .any(|pause| pause.asked_on.is_some() && pause.supplied_on.is_none())
}

/// When the request was answered: the earliest of telling the decision, sending data, or telling whoever asked.
#[must_use]
pub fn answered_at(request: &Request, entries: &CaseEntries) -> Option<DateTime<Utc>> {
    let told = entries
        .decision()
        .and_then(|decision| decision.communicated_at);
    let sent = entries
        .disclosures
        .iter()
        .map(|(_, it)| it)
        .filter_map(|disclosure| disclosure.sent_at);
    let notified = entries
        .notifications
        .iter()
        // A question or word of an extension is no answer: what answers comes after the decision.
        .filter(|(place, _)| {
            !entries.decisions.is_empty() && *place >= entries.first_decided_at_place
        })
        .map(|(_, it)| it)
        .filter(|it| {
            it.status == Some(NotificationStatus::Sent)
                && matches!(
                    it.to,
                    Some(
                        NotificationTo::Requester
                            | NotificationTo::Subject
                            | NotificationTo::IssuingAuthority
                    )
                )
        })
        .filter_map(|it| it.sent_at);
    let closed = (!request.status().is_open())
        .then_some(request.closed_at)
        .flatten();
    let answered = told.into_iter().chain(sent).chain(notified).map(|it| it.at);
    answered.min().or(closed.map(|it| it.at))
}

/// Everything a request's clocks are found from.
struct Started<'a> {
    request: &'a Request,
    entries: &'a CaseEntries,
    place: Place<'a>,
    received: Moment,
    answered: Option<DateTime<Utc>>,
    found: Vec<RunningClock>,
}

/// The clocks that a request has started, in the order of their law.
///
/// # Errors
/// [`Error::Value`] when the dates lie beyond the calendar.
pub fn running(
    request: &Request,
    entries: &CaseEntries,
    place: Place<'_>,
) -> Result<Vec<RunningClock>> {
    let (Some(received), Some(subtype)) = (request.received_at, request.subtype) else {
        return Ok(Vec::new());
    };
    let mut started = Started {
        request,
        entries,
        place,
        received,
        answered: answered_at(request, entries),
        found: Vec::new(),
    };
    match subtype.family() {
        Family::DataSubject => started.data_subject(subtype)?,
        Family::ThirdParty => started.since_receipt(ClockCode::Tpi)?,
        Family::PublicAuthority => started.authority(subtype)?,
    }
    started.follow_up()?;
    Ok(started.found)
}

impl Started<'_> {
    fn emergency(&self) -> bool {
        self.request.urgency == Some(Urgency::Emergency)
    }

    fn data_subject(&mut self, subtype: Subtype) -> Result<()> {
        match &self.request.extension {
            Some(extension) => {
                let told = extension.told_on.map(|day| self.start_of(day));
                let answered = self.answered;
                let notice = ClockRule::of(ClockCode::Ds1x);
                self.date(notice, self.receipt(), notice.period, told.or(answered))?;
                self.since_receipt(ClockCode::Ds3)?;
            }
            None => self.since_receipt(ClockCode::Ds1)?,
        }
        let refused = self.entries.decision().and_then(|it| it.outcome) == Some(Outcome::Refuse);
        if refused {
            self.since_receipt(ClockCode::Ds1n)?;
        }
        if subtype == Subtype::ObjectDm {
            let rule = ClockRule::of(ClockCode::Obj);
            let stopped = self
                .entries
                .last(StepCode::Ds17)
                .filter(|step| matches!(step.answer, Some(Answer::Stopped | Answer::Done)))
                .and_then(|step| step.at)
                .map(|at| at.at);
            self.date(rule, self.receipt(), rule.period, stopped.or(self.answered))?;
        }
        if let Some(obtained) = self.request.data_obtained_on {
            self.obtained_elsewhere(obtained)?;
        }
        Ok(())
    }

    /// Art 14(3): a month at the latest, but no later than the first contact or the first disclosure.
    fn obtained_elsewhere(&mut self, obtained: NaiveDate) -> Result<()> {
        let rule = ClockRule::of(ClockCode::Inf14);
        self.date(rule, obtained, rule.period, self.answered)?;
        let Some(contact) = self.request.first_contact_on else {
            return Ok(());
        };
        let Some(last) = self.found.last_mut() else {
            return Ok(());
        };
        if last.legal().is_some_and(|legal| contact < legal) {
            let mut explanation = last.explanation();
            explanation.push(Sentence::new("clock-first-contact").date("date", contact));
            last.end = written(self.place.calendar, contact, obtained, explanation);
        }
        Ok(())
    }

    fn authority(&mut self, subtype: Subtype) -> Result<()> {
        match subtype {
            Subtype::Epoc => {
                let code = if self.emergency() {
                    ClockCode::Ep8h
                } else {
                    ClockCode::Ep10
                };
                self.since_receipt(code)?;
                self.since_receipt(ClockCode::Epobj)?;
                if let Some(notified) = self.request.enforcing_notified_at {
                    let rule = ClockRule::of(if self.emergency() {
                        ClockCode::Epn96
                    } else {
                        ClockCode::Epn10
                    });
                    self.at(rule, notified, None)?;
                }
            }
            Subtype::EpocPr => self.preservation()?,
            Subtype::DataActB2g => self.since_receipt(if self.emergency() {
                ClockCode::Da5
            } else {
                ClockCode::Da30
            })?,
            Subtype::Dsa9 | Subtype::Dsa10 => {
                let rule = ClockRule::of(ClockCode::Dsai);
                let told = self
                    .entries
                    .notifications
                    .iter()
                    .map(|(_, it)| it)
                    .filter(|it| it.to == Some(NotificationTo::IssuingAuthority))
                    .filter(|it| it.status == Some(NotificationStatus::Sent))
                    .filter_map(|it| it.sent_at)
                    .map(|it| it.at)
                    .min();
                self.at(rule, self.received, told.or(self.answered))?;
            }
            _ => {}
        }
        if let Some(sent) = self.request.annex_iii_sent_on {
            // It is the authority that must act, by the holidays of its own State.
            let theirs = self
                .request
                .requester
                .as_ref()
                .and_then(|it| it.country.as_ref())
                .and_then(|country| Calendar::parse(country.as_str()).ok());
            let rule = ClockRule::of(ClockCode::Ep5);
            let calendar = theirs.unwrap_or_else(|| self.place.calendar.clone());
            self.by_calendar(rule, sent, rule.period, None, calendar)?;
        }
        Ok(())
    }

    /// Sixty days, thirty more where the authority says so, and until production once that is announced (Art 11(1)).
    fn preservation(&mut self) -> Result<()> {
        let rule = ClockRule::of(ClockCode::Epr60);
        let announced = self.request.state() == State::ProductionAnnounced;
        if announced || self.request.preserve_until_production == Some(true) {
            let said = vec![Sentence::new("clock-until-production")];
            let from = self.received.at;
            self.push(rule, from, Computed::Open { explanation: said }, None);
            return Ok(());
        }
        let extended = self.request.extension.is_some() || self.request.state() == State::Extended;
        let period = extended.then_some(Period::Days(90)).or(rule.period);
        self.date(rule, self.receipt(), period, None)
    }

    /// What any request can start besides: a date in the order, an opinion, secrecy, an emergency.
    fn follow_up(&mut self) -> Result<()> {
        let (received, answered) = (self.received.at, self.answered);
        if let Some(date) = self.request.ordered_by {
            let said = vec![Sentence::new("clock-as-written").date("date", date)];
            let end = written(self.place.calendar, date, self.receipt(), said);
            self.push(ClockRule::of(ClockCode::Ord), received, end, answered);
        }
        if let Some(asked) = self.request.opinion_asked_on {
            let rule = ClockRule::of(ClockCode::Da32m);
            self.date(rule, asked, rule.period, None)?;
        }
        if self.request.under_secrecy() {
            let rule = ClockRule::of(ClockCode::Gag);
            match self.request.secrecy_until {
                Some(date) => {
                    let said = vec![Sentence::new("clock-as-written").date("date", date)];
                    let end = written(self.place.calendar, date, self.receipt(), said);
                    self.push(rule, received, end, None);
                }
                None => self.date(rule, self.receipt(), rule.period, None)?,
            }
        }
        let in_emergency =
            self.entries.decision().and_then(|it| it.outcome) == Some(Outcome::EmergencyDisclose);
        let sent = self
            .entries
            .disclosures
            .iter()
            .map(|(_, it)| it)
            .filter_map(|it| it.sent_at)
            .min_by_key(|it| it.at);
        if let (true, Some(sent)) = (in_emergency, sent) {
            let done = |code, wanted: &[Answer]| {
                let step = self.entries.last(code)?;
                let answered = step.answer.is_some_and(|it| wanted.contains(&it));
                step.at.filter(|_| answered).map(|at| at.at)
            };
            let confirmed = done(StepCode::Em05, &[Answer::Confirmed]);
            let reviewed = done(StepCode::Em06, &[Answer::Ok, Answer::Defect]);
            self.at(ClockRule::of(ClockCode::Emc48), sent, confirmed)?;
            self.at(ClockRule::of(ClockCode::Emr7), sent, reviewed)?;
        }
        Ok(())
    }

    fn receipt(&self) -> NaiveDate {
        deadline::receipt_date(self.received.at, self.place.zone)
    }

    fn start_of(&self, day: NaiveDate) -> DateTime<Utc> {
        start_of_day(day, self.place.zone)
    }

    /// A clock that runs from the receipt and stops with the answer.
    fn since_receipt(&mut self, code: ClockCode) -> Result<()> {
        let rule = ClockRule::of(code);
        // A right to object is used or not, whatever else was answered.
        let met = (rule.nature != ClockNature::Window).then_some(self.answered);
        self.at(rule, self.received, met.flatten())
    }

    fn at(&mut self, rule: ClockRule, from: Moment, met: Option<DateTime<Utc>>) -> Result<()> {
        match rule.period {
            Some(Period::Hours(hours)) => {
                let end = deadline::by_hours(from.at, self.place.zone, hours).map_err(refused)?;
                self.push(rule, from.at, Computed::Hours(Box::new(end)), met);
                Ok(())
            }
            period => {
                let day = deadline::receipt_date(from.at, self.place.zone);
                self.date(rule, day, period, met)
            }
        }
    }

    fn date(
        &mut self,
        rule: ClockRule,
        from: NaiveDate,
        period: Option<Period>,
        met: Option<DateTime<Utc>>,
    ) -> Result<()> {
        let calendar = self.place.calendar.clone();
        self.by_calendar(rule, from, period, met, calendar)
    }

    fn by_calendar(
        &mut self,
        rule: ClockRule,
        from: NaiveDate,
        period: Option<Period>,
        met: Option<DateTime<Utc>>,
        calendar: Calendar,
    ) -> Result<()> {
        let Some(period) = period else {
            return Ok(());
        };
        let paused = if rule.pauses {
            paused_days(self.request, self.place.today)
        } else {
            0
        };
        let end = deadline::by_date(from, period, &calendar, paused).map_err(refused)?;
        let from = self.start_of(from);
        self.push(rule, from, Computed::Date(Box::new(end)), met);
        if let Some(last) = self.found.last_mut() {
            last.calendar = calendar;
        }
        Ok(())
    }

    fn push(
        &mut self,
        rule: ClockRule,
        from: DateTime<Utc>,
        end: Computed,
        met: Option<DateTime<Utc>>,
    ) {
        // A case that is over leaves no clock running but the review of its secrecy, which outlives it.
        let closed = (!self.request.status().is_open() && rule.code != ClockCode::Gag)
            .then(|| self.request.closed_at.map_or(from, |it| it.at));
        let met_at = met.or(closed);
        self.found.push(RunningClock {
            paused: rule.pauses && met_at.is_none() && stands_still(self.request),
            rule,
            from,
            end,
            met_at,
            calendar: self.place.calendar.clone(),
            zone: self.place.zone,
        });
    }
}

fn refused(error: deadline::DeadlineError) -> Error {
    Error::Value(error.to_string())
}

/// A date that nothing rolls, with the last working day up to it, not before the beginning.
fn written(
    calendar: &Calendar,
    date: NaiveDate,
    from: NaiveDate,
    explanation: Vec<Sentence>,
) -> Computed {
    let mut safe = date;
    while safe > from
        && !calendar.is_working_day(safe)
        && let Some(before) = safe.pred_opt()
    {
        safe = before;
    }
    Computed::Written {
        date,
        safe,
        explanation,
    }
}

/// The clocks of a request as they are kept with it: what we must or want to have done, the one that is due first in
/// front, those that have stopped last.
///
/// # Errors
/// As for [`running`].
pub fn clocks(request: &Request, entries: &CaseEntries, place: Place<'_>) -> Result<Vec<Clock>> {
    let mut found = running(request, entries, place)?;
    found.retain(|clock| clock.rule.nature.is_ours());
    order(&mut found);
    Ok(found.iter().map(RunningClock::kept).collect())
}

/// Running ones first, ours first among them, by the day to plan for.
pub fn order(clocks: &mut [RunningClock]) {
    clocks.sort_by_key(|clock| {
        (
            clock.met_at.is_some(),
            !clock.rule.nature.is_ours(),
            clock.ends_at().map_or_else(
                || clock.safe().map(|day| start_of_day(day, clock.zone)),
                |end| Some(end.at),
            ),
            clock.legal(),
        )
    });
}

#[cfg(test)]
mod tests;
