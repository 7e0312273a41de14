//! Retention: per category of data a period, what starts it, a ceiling, and what happens at its end (Art 5(1)(e)).

use crate::macros::{codes, document};
use crate::value::{IsoPeriod, Line, Prose};

codes! {
    /// What starts the period.
    pub enum Trigger {
        /// The collection.
        Collection = "collection",
        /// The last registered activity.
        LastActivity = "last_activity",
        /// The end of the contract.
        EndOfContract = "end_of_contract",
        /// The end of the relationship.
        EndOfRelationship = "end_of_relationship",
        /// The end of the process.
        EndOfProcess = "end_of_process",
        /// The application deadline.
        ApplicationDeadline = "application_deadline",
        /// The last correspondence.
        LastCorrespondence = "last_correspondence",
        /// Withdrawal of the consent.
        ConsentWithdrawn = "consent_withdrawn",
        /// Objection or opt-out.
        Objection = "objection",
        /// The end of the event.
        EventEnd = "event_end",
        /// The end of the fiscal year.
        FiscalYearEnd = "fiscal_year_end",
        /// The closing of the account.
        AccountClosed = "account_closed",
        /// The closing of the incident.
        IncidentClosed = "incident_closed",
        /// The closing of the request.
        RequestClosed = "request_closed",
        /// The expiry of the order.
        OrderExpiry = "order_expiry",
        /// A decision of a person.
        Manual = "manual",
    }
}

codes! {
    /// What happens at the end.
    pub enum RetentionAction {
        /// Deleted.
        Delete = "delete",
        /// Anonymised (recital 26).
        Anonymise = "anonymise",
        /// Deleted or anonymised.
        DeleteOrAnonymise = "delete_or_anonymise",
        /// Kept apart, access restricted.
        ArchiveRestricted = "archive_restricted",
        /// Looked at again.
        Review = "review",
    }
}

codes! {
    /// What suspends the period.
    pub enum RetentionException {
        /// Legal hold.
        LegalHold = "legal_hold",
        /// An open request.
        OpenRequest = "open_request",
        /// An open complaint.
        OpenComplaint = "open_complaint",
        /// A dispute.
        Dispute = "dispute",
        /// A statutory period.
        StatutoryPeriod = "statutory_period",
        /// Restriction (Art 18).
        Restriction18 = "restriction_18",
        /// A preservation order.
        PreservationOrder = "preservation_order",
    }
}

document! {
    /// A retention rule.
    pub struct Retention {
        /// Category of data; empty for all of the activity.
        pub data_category: Line,
        /// The period. None with a trigger means: at once when it happens.
        pub period: Option<IsoPeriod>,
        /// What starts it.
        pub trigger: Option<Trigger>,
        /// Never longer than this.
        pub max_period: Option<IsoPeriod>,
        /// What happens at the end.
        pub action: Option<RetentionAction>,
        /// Law that asks for at least this.
        pub legal_min_ref: Line,
        /// Law that allows at most this.
        pub legal_max_ref: Line,
        /// What suspends it.
        pub exceptions: Vec<RetentionException>,
        /// The criteria, where there is no number (Art 13(2)(a)).
        pub criteria_text: Prose,
    }
}

impl Retention {
    /// Whether it sets a time at all: a period, or an event at which data go.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.period.is_some()
            || matches!(
                self.trigger,
                Some(Trigger::ConsentWithdrawn | Trigger::Objection)
            )
    }
}
