//! What is still to be watched in a case, with its dates (`domain` 5.3.8, 5.3.9, PA-16).

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use serde::Serialize;

use super::approved_by_another;
use super::guard::Case;
use crate::macros::codes;
use crate::request::{
    Answer, NotificationStatus, NotificationTo, Outcome, State, StepCode, Subtype,
};
use crate::source::SourceStatus;

codes! {
    /// Kinds of follow-up.
    pub enum FollowUpKind {
        /// A bar on telling the person, or a delay, is to be looked at again.
        GagReview = "gag_review",
        /// What is set aside is released or deleted, unless the time is extended.
        PreservationEnd = "preservation_end",
        /// A second person reviews an emergency disclosure, within 24 hours.
        EmergencySecond = "emergency_second",
        /// The authority confirms an emergency in writing, within 48 hours.
        EmergencyConfirmation = "emergency_confirmation",
        /// An emergency disclosure is reviewed, after seven days.
        EmergencyReview = "emergency_review",
        /// The requester is reminded.
        Reminder = "reminder",
        /// The recipients are informed (Art 19).
        Recipients = "recipients",
        /// The person is to be informed later (Art 14(3)(c)).
        InformSubject = "inform_subject",
        /// Somebody pretended to be an authority: a security incident.
        SecurityIncident = "security_incident",
    }
}

/// Something to be watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FollowUp {
    /// What.
    pub kind: FollowUpKind,
    /// The day, for what counts in days; none when no date was set.
    pub due: Option<NaiveDate>,
    /// The instant, for what counts in hours.
    pub due_at: Option<DateTime<Utc>>,
    /// Article or source.
    pub citation: &'static str,
    /// How well that was checked.
    pub source_status: SourceStatus,
}

/// Days after which a requester who was asked is reminded. A product decision.
pub const REMINDER_DAYS: u64 = 14;

/// What is to be watched in this case now, in the order of its dates; what has none comes last.
#[must_use]
pub fn follow_ups(case: &Case<'_>) -> Vec<FollowUp> {
    let mut found = Vec::new();
    let mut add = |kind, due, due_at, citation, source_status| {
        found.push(FollowUp {
            kind,
            due,
            due_at,
            citation,
            source_status,
        });
    };
    bars(case, &mut add);
    let request = case.request;
    let state = request.state();
    let held = matches!(
        state,
        State::Preserved | State::Extended | State::ProductionAnnounced
    ) || (request.preserved_until.is_some()
        && request.subtype != Some(Subtype::EpocPr)
        && case.answer(StepCode::Pr05).is_none());
    if held {
        let source = match request.subtype {
            Some(Subtype::EpocPr) => ("Regulation (EU) 2023/1543 Art 11(1)", SourceStatus::Seen),
            _ => ("GDPR Art 5(1)(e)", SourceStatus::Product),
        };
        add(
            FollowUpKind::PreservationEnd,
            request.preserved_until,
            None,
            source.0,
            source.1,
        );
    }
    emergency(case, &mut add);
    if state == State::AwaitingRequester {
        let asked = request
            .pauses
            .iter()
            .rev()
            .find(|it| it.supplied_on.is_none());
        let due = asked
            .and_then(|it| it.asked_on)
            .and_then(|on| on.checked_add_days(Days::new(REMINDER_DAYS)));
        add(
            FollowUpKind::Reminder,
            due,
            None,
            "GDPR Art 12(2), 12(6)",
            SourceStatus::Product,
        );
    }
    let granted = matches!(
        case.outcome(),
        Some(Outcome::GrantFull | Outcome::GrantPartial)
    );
    let passed_on = matches!(
        request.subtype,
        Some(Subtype::Rectify | Subtype::Erase | Subtype::Restrict)
    );
    if granted && passed_on && case.answer(StepCode::Ds20).is_none() {
        add(
            FollowUpKind::Recipients,
            None,
            None,
            "GDPR Art 19",
            SourceStatus::Seen,
        );
    }
    let later = case.answer(StepCode::Tp12) == Some(Answer::Later);
    let told = case.entries.notifications.iter().any(|(_, it)| {
        it.to == Some(NotificationTo::Subject) && it.status == Some(NotificationStatus::Sent)
    });
    if later && !told {
        add(
            FollowUpKind::InformSubject,
            None,
            None,
            "GDPR Art 14(3)(c)",
            SourceStatus::Seen,
        );
    }
    if case.answer(StepCode::Pa01) == Some(Answer::Failed) && state != State::Closed {
        add(
            FollowUpKind::SecurityIncident,
            None,
            None,
            "GDPR Art 32, 33",
            SourceStatus::Product,
        );
    }
    found.sort_by_key(|it| {
        let day = it.due.or_else(|| it.due_at.map(|at| at.date_naive()));
        (day.is_none(), day, it.due_at)
    });
    found
}

type Add<'a> = &'a mut dyn FnMut(
    FollowUpKind,
    Option<NaiveDate>,
    Option<DateTime<Utc>>,
    &'static str,
    SourceStatus,
);

/// Bars and delays that stand: the last word on each addressee.
fn bars(case: &Case<'_>, add: Add<'_>) {
    for to in NotificationTo::ALL {
        let last = case
            .entries
            .notifications
            .iter()
            .map(|(_, it)| it)
            .rfind(|it| it.to == Some(*to));
        let Some(it) = last else { continue };
        if matches!(
            it.status,
            Some(NotificationStatus::Delayed | NotificationStatus::Prohibited)
        ) {
            add(
                FollowUpKind::GagReview,
                it.until,
                None,
                "GDPR Art 23; Regulation (EU) 2023/1543 Art 13",
                SourceStatus::Product,
            );
        }
    }
}

fn emergency(case: &Case<'_>, add: Add<'_>) {
    let Some(decision) = case
        .entries
        .decision()
        .filter(|it| it.outcome == Some(Outcome::EmergencyDisclose))
    else {
        return;
    };
    let after = |hours: i64| {
        decision
            .decided_at
            .and_then(|at| at.at.checked_add_signed(Duration::hours(hours)))
    };
    const CITATION: &str = "GDPR Art 5(2), 6(1)(d)";
    if !approved_by_another(case.entries) {
        add(
            FollowUpKind::EmergencySecond,
            None,
            after(24),
            CITATION,
            SourceStatus::Product,
        );
    }
    if case.answer(StepCode::Em05).is_none() {
        add(
            FollowUpKind::EmergencyConfirmation,
            None,
            after(48),
            CITATION,
            SourceStatus::Product,
        );
    }
    if case.answer(StepCode::Em06).is_none() {
        let day = decision
            .decided_at
            .and_then(|at| at.local_date().checked_add_days(Days::new(7)));
        add(
            FollowUpKind::EmergencyReview,
            day,
            None,
            CITATION,
            SourceStatus::Product,
        );
    }
}
