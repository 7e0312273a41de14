//! One item of what is due: of a clock of a case, of what follows after it, of a review of the register.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::{DueItem, DueSource, DueState, ReviewCode, Timed};
use crate::calendar::Calendar;
use crate::deadline::{end_of_day, receipt_date, start_of_day};
use crate::procedure::{FollowUp, FollowUpKind};
use crate::record::Kind;
use crate::request::{Alarm, AlarmAt, ClockCode, ClockNature, RunningClock};
use crate::text::Language;
use crate::value::Moment;
use crate::workspace::Stored;

pub(super) fn clock_item(
    timed: &Timed,
    clock: &RunningClock,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Option<DueItem> {
    if clock.met_at.is_some() {
        return None;
    }
    let nature = clock.rule.nature;
    let over = clock.late_from().is_some_and(|end| now >= end);
    // A right that lapsed is no longer anything to be done.
    if nature == ClockNature::Window && over {
        return None;
    }
    let alarm = clock.alarm_at(now);
    let state = if clock.paused {
        DueState::Paused
    } else if clock.safe().is_none() {
        DueState::Open
    } else if over && nature != ClockNature::Keep {
        DueState::Late
    } else if clock.safe().is_some_and(|safe| safe <= today) {
        DueState::Today
    } else if alarm.is_some_and(|alarm| alarm >= Alarm::ThreeQuarters) {
        DueState::Soon
    } else {
        DueState::Later
    };
    let source = match nature {
        ClockNature::Keep | ClockNature::Review => DueSource::FollowUp,
        ClockNature::Duty | ClockNature::Target | ClockNature::Theirs | ClockNature::Window => {
            DueSource::Clock
        }
    };
    let request = &timed.request;
    Some(DueItem {
        source,
        what: clock.rule.code.code().to_owned(),
        clock: Some(clock.rule.code),
        nature: Some(nature),
        review: None,
        follow_up: None,
        id: timed.stored.id,
        kind: Kind::Request,
        reference: timed.stored.reference.clone(),
        title: request.title.to_string(),
        family: request.family,
        assigned_to: request.assigned_to.to_string(),
        restricted: request.restricted,
        safe: clock.safe(),
        legal: clock.legal(),
        conservative: clock.conservative(),
        ends_at: clock.ends_at(),
        state,
        alarms: clock.alarms(),
        alarm,
        dismissed: false,
        citation: clock.rule.citation.to_owned(),
        source_status: Some(clock.rule.source_status),
    })
}

/// What follows after a case was decided, unless one of its clocks says the same.
pub(super) fn follow_up_item(
    timed: &Timed,
    follow_up: &FollowUp,
    now: DateTime<Utc>,
    calendar: &Calendar,
    zone: chrono_tz::Tz,
) -> Option<DueItem> {
    let clock = match follow_up.kind {
        FollowUpKind::GagReview => Some(ClockCode::Gag),
        FollowUpKind::PreservationEnd => Some(ClockCode::Epr60),
        FollowUpKind::EmergencyConfirmation => Some(ClockCode::Emc48),
        FollowUpKind::EmergencyReview => Some(ClockCode::Emr7),
        FollowUpKind::EmergencySecond
        | FollowUpKind::Reminder
        | FollowUpKind::Recipients
        | FollowUpKind::InformSubject
        | FollowUpKind::SecurityIncident => None,
    };
    if clock.is_some_and(|code| timed.clocks.iter().any(|it| it.rule.code == code)) {
        return None;
    }
    let request = &timed.request;
    let due = follow_up
        .due
        .or_else(|| follow_up.due_at.map(|at| receipt_date(at, zone)));
    let (alarms, alarm, state) = match (due, follow_up.due_at) {
        (None, _) => (Vec::new(), None, DueState::Open),
        (Some(_), Some(at)) => (
            Vec::new(),
            None,
            if at <= now {
                DueState::Late
            } else {
                DueState::Today
            },
        ),
        (Some(day), None) => alarms_before(day, now, calendar, zone),
    };
    Some(DueItem {
        source: DueSource::FollowUp,
        what: follow_up.kind.code().to_owned(),
        clock: None,
        nature: None,
        review: None,
        follow_up: Some(follow_up.kind),
        id: timed.stored.id,
        kind: Kind::Request,
        reference: timed.stored.reference.clone(),
        title: request.title.to_string(),
        family: request.family,
        assigned_to: request.assigned_to.to_string(),
        restricted: request.restricted,
        safe: due,
        legal: due,
        conservative: None,
        ends_at: follow_up.due_at.map(|at| Moment { at, zone }),
        state,
        alarms,
        alarm,
        dismissed: false,
        citation: follow_up.citation.to_owned(),
        source_status: Some(follow_up.source_status),
    })
}

/// The alarms before a day that has no beginning, the one reached, and where it stands.
fn alarms_before(
    day: NaiveDate,
    now: DateTime<Utc>,
    calendar: &Calendar,
    zone: chrono_tz::Tz,
) -> (Vec<AlarmAt>, Option<Alarm>, DueState) {
    // It has no length, only an end: no half of it passes.
    let working_days_before = |count: usize| {
        (1..=60)
            .filter_map(|back| day.checked_sub_days(Days::new(back)))
            .filter(|day| calendar.is_working_day(*day))
            .nth(count - 1)
    };
    let alarms: Vec<AlarmAt> = [
        (Alarm::FiveDays, working_days_before(5)),
        (Alarm::TwoDays, working_days_before(2)),
        (Alarm::Due, Some(day)),
    ]
    .into_iter()
    .filter_map(|(alarm, from)| {
        let at = start_of_day(from?, zone);
        Some(AlarmAt { alarm, at })
    })
    .collect();
    let reached = alarms.iter().rev().find(|it| it.at <= now);
    let alarm = reached.map(|it| it.alarm);
    let state = match alarm {
        _ if now >= end_of_day(day, zone) => DueState::Late,
        Some(Alarm::Due) => DueState::Today,
        Some(_) => DueState::Soon,
        None => DueState::Later,
    };
    (alarms, alarm, state)
}

pub(super) fn review_item(
    review: ReviewCode,
    stored: Stored,
    day: NaiveDate,
    now: DateTime<Utc>,
    calendar: &Calendar,
    zone: chrono_tz::Tz,
    language: Language,
) -> DueItem {
    let (alarms, alarm, state) = alarms_before(day, now, calendar, zone);
    DueItem {
        source: DueSource::Review,
        what: review.code().to_owned(),
        clock: None,
        nature: None,
        review: Some(review),
        follow_up: None,
        id: stored.id,
        kind: stored.record.kind(),
        title: stored.record.title_in(language),
        family: None,
        reference: stored.reference,
        assigned_to: String::new(),
        restricted: false,
        safe: Some(day),
        legal: Some(day),
        conservative: None,
        ends_at: None,
        state,
        alarms,
        alarm,
        dismissed: false,
        citation: String::new(),
        source_status: None,
    }
}
