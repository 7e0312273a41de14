//! Figures: what is counted of requests, by which rules, and what a small number would give away.
//!
//! Of each case only codes, dates and numbers are taken ([`CaseFigures`]). They are kept when the persons are erased
//! from the case, so that a count is the same afterwards.
//!
//! Counting rules: the unit is the request document, not the identifier; identifiers and accounts are counted beside
//! it; one order about several services is one request and several lines of services; an order that is only repeated
//! is not counted again; the period is that of the receipt.

mod table;

use chrono::{Datelike as _, NaiveDate};

use crate::activity::ActivityRole;
use crate::macros::{codes, document};
use crate::procedure::{self, CaseEntries, Ground};
use crate::record::RecordId;
use crate::request::{
    Answer, Channel, DataClass, DocumentKind, Family, IssuerLevel, NotificationStatus,
    NotificationTo, Outcome, Place, Request, RequestStatus, StepCode, Subtype, Urgency,
    answered_at, running,
};
use crate::value::Country;

pub use table::{
    Count, Dimension, FigureRow, FigureTable, FiguresPeriod, MonthFigures, ReplyTimes,
    RightsFigures, Suppressed, SuppressionReason, Transparency, rights_figures, transparency,
};

codes! {
    /// How a case came out, as reports count it.
    pub enum CaseResult {
        /// In full.
        Full = "full",
        /// In part.
        Partial = "partial",
        /// Nothing: there are no such data.
        NoData = "no_data",
        /// Nothing: the form was rejected.
        RejectedForm = "rejected_form",
        /// Nothing: challenged.
        Challenged = "challenged",
        /// Nothing: refused.
        Refused = "refused",
        /// Nothing: withdrawn.
        Withdrawn = "withdrawn",
        /// Referred or forwarded to somebody else.
        Referred = "referred",
        /// Only preserved.
        Preserved = "preserved",
        /// Not yet decided.
        Pending = "pending",
    }
}

document! {
    /// What statistics need of one case: codes, dates and numbers, nothing about anybody.
    pub struct CaseFigures {
        /// Day of receipt, where it was received.
        pub received_on: Option<NaiveDate>,
        /// Family.
        pub family: Option<Family>,
        /// Subtype.
        pub subtype: Option<Subtype>,
        /// How it came in.
        pub channel: Option<Channel>,
        /// Country of whoever asked.
        pub country: Option<Country>,
        /// Type of authority.
        pub authority: Option<IssuerLevel>,
        /// Instrument.
        pub instrument: Option<DocumentKind>,
        /// Classes of data asked for.
        pub data_classes: Vec<DataClass>,
        /// Our role.
        pub role: Option<ActivityRole>,
        /// Activities concerned: the lines of services.
        pub services: Vec<RecordId>,
        /// Emergency.
        pub emergency: bool,
        /// Art 48 governs.
        pub art48: bool,
        /// The outcome in force.
        pub outcome: Option<Outcome>,
        /// How it came out.
        pub result: Option<CaseResult>,
        /// Codes of the grounds of a refusal.
        pub grounds: Vec<Ground>,
        /// Less was given than was asked.
        pub narrowed: bool,
        /// Whether the person or customer was told.
        pub notification: Option<NotificationStatus>,
        /// Persons or identifiers asked for.
        pub identifiers: u32,
        /// Persons or accounts of which data were given.
        pub accounts: u32,
        /// Minutes from receipt to reply.
        pub minutes_to_reply: Option<u32>,
        /// Day of the reply.
        pub answered_on: Option<NaiveDate>,
        /// Whether the reply was in time; none while it is not answered, or nothing sets a date.
        pub in_time: Option<bool>,
        /// Extended.
        pub extended: bool,
        /// Identity was checked.
        pub identity_checked: bool,
        /// Secrecy was ordered.
        pub gagged: bool,
        /// Preserved on request.
        pub preserved: bool,
        /// Only repeats an earlier order.
        pub reissued: bool,
        /// Day of closing.
        pub closed_on: Option<NaiveDate>,
    }
}

fn result(status: RequestStatus, outcome: Option<Outcome>, grounds: &[Ground]) -> CaseResult {
    let form = grounds.contains(&Ground::PaForm);
    match outcome {
        Some(Outcome::GrantFull | Outcome::ComplyFull | Outcome::EmergencyDisclose) => {
            CaseResult::Full
        }
        Some(Outcome::GrantPartial | Outcome::ComplyNarrowed) => CaseResult::Partial,
        Some(Outcome::NoData) => CaseResult::NoData,
        Some(Outcome::Refuse) if form => CaseResult::RejectedForm,
        Some(Outcome::Refuse) => CaseResult::Refused,
        Some(Outcome::Challenge) => CaseResult::Challenged,
        Some(Outcome::WithdrawnByRequester) => CaseResult::Withdrawn,
        Some(
            Outcome::NotCompetentForwarded | Outcome::ForwardToController | Outcome::ReferToMla,
        ) => CaseResult::Referred,
        Some(Outcome::PreserveOnly) => CaseResult::Preserved,
        Some(Outcome::FeeRequired | Outcome::Deferred) | None => match status {
            RequestStatus::Withdrawn => CaseResult::Withdrawn,
            RequestStatus::Transferred => CaseResult::Referred,
            _ => CaseResult::Pending,
        },
    }
}

fn role(entries: &CaseEntries) -> Option<ActivityRole> {
    [StepCode::Ds01, StepCode::Tp03]
        .into_iter()
        .filter_map(|code| entries.answer(code))
        .find_map(|answer| match answer {
            Answer::Controller => Some(ActivityRole::Controller),
            Answer::Joint => Some(ActivityRole::Joint),
            Answer::Processor => Some(ActivityRole::Processor),
            _ => None,
        })
        .or_else(|| {
            let outcome = entries.decision()?.outcome?;
            (outcome == Outcome::ForwardToController).then_some(ActivityRole::Processor)
        })
}

impl CaseFigures {
    /// The figures of a case as it now is.
    ///
    /// # Errors
    /// As for [`running`].
    pub fn of(
        request: &Request,
        entries: &CaseEntries,
        place: Place<'_>,
    ) -> crate::error::Result<Self> {
        let received = request.received_at;
        let answered = answered_at(request, entries);
        let local = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&place.zone).date_naive();
        let clocks = running(request, entries, place)?;
        let ends = clocks
            .iter()
            .filter(|clock| clock.rule.nature.is_ours())
            .filter_map(|clock| Some((clock.met_at?, clock.late_from()?)));
        let in_time = ends.fold(None, |so_far: Option<bool>, (met, late)| {
            Some(so_far.unwrap_or(true) && met <= late)
        });
        let decision = entries.decision();
        let outcome = decision.and_then(|it| it.outcome);
        let grounds = decision.map(|it| it.grounds.clone()).unwrap_or_default();
        let document = entries.documents.last();
        let told = entries
            .notifications
            .iter()
            .map(|(_, it)| it)
            .rev()
            .find(|it| {
                matches!(
                    it.to,
                    Some(
                        NotificationTo::Subject
                            | NotificationTo::Customer
                            | NotificationTo::Controller
                    )
                )
            });
        let narrowed = matches!(
            outcome,
            Some(Outcome::ComplyNarrowed | Outcome::GrantPartial)
        );
        Ok(Self {
            received_on: received.map(|it| it.local_date()),
            family: request.family,
            subtype: request.subtype,
            channel: request.channel,
            country: request.requester.as_ref().and_then(|it| it.country.clone()),
            authority: document.and_then(|it| it.issuer_level),
            instrument: document.and_then(|it| it.kind),
            data_classes: request.data_classes.clone(),
            role: role(entries),
            services: request.activities.clone(),
            emergency: request.urgency == Some(Urgency::Emergency),
            art48: procedure::under_art48(request),
            outcome,
            result: Some(result(request.status(), outcome, &grounds)),
            grounds,
            narrowed,
            notification: told.and_then(|it| it.status),
            identifiers: request.subjects_count.unwrap_or(0),
            accounts: entries
                .disclosures
                .iter()
                .map(|(_, it)| it)
                .filter_map(|it| it.subjects_count)
                .fold(0, u32::saturating_add),
            minutes_to_reply: received
                .zip(answered)
                .and_then(|(from, to)| u32::try_from((to - from.at).num_minutes()).ok()),
            answered_on: answered.map(local),
            in_time: answered.and(in_time),
            extended: request.extension.is_some(),
            identity_checked: entries.answer(StepCode::Ds02).is_some(),
            gagged: request.under_secrecy() || request.restricted,
            preserved: request.subtype == Some(Subtype::EpocPr)
                || entries.answer(StepCode::Pa12) == Some(Answer::Yes),
            reissued: request.reissue_of.is_some(),
            closed_on: request.closed_at.map(|it| it.local_date()),
        })
    }

    /// Whole days of the calendar from receipt to reply.
    #[must_use]
    pub fn days_to_reply(&self) -> Option<u32> {
        u32::try_from((self.answered_on? - self.received_on?).num_days()).ok()
    }

    /// The month of receipt, as `2026-03`.
    #[must_use]
    pub fn month(&self) -> Option<String> {
        self.received_on
            .map(|day| format!("{}-{:02}", day.year(), day.month()))
    }
}

#[cfg(test)]
mod tests;
