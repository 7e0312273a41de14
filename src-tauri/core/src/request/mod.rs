//! Requests for access to data, of three families: data subjects, third parties, public authorities.
//!
//! The request is the case; its steps, decisions, disclosures, notifications and legal documents are entries
//! that point at it and are never changed: a correction is a new entry that names the old one.

mod clock;
pub(crate) mod content;
mod entry;
mod running;
mod state;
mod subtype;

use chrono::NaiveDate;

use crate::figures::CaseFigures;
use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Country, Line, Moment, Prose};

pub use clock::{ClockCode, ClockNature, ClockRule, ClockStart};
pub use content::{AccessItem, ContentItem, ItemGiven};
pub use entry::{
    Answer, Decision, Disclosure, DocumentKind, IssuerLevel, LegalDocument, Medium, Notification,
    NotificationStatus, NotificationTo, Outcome, Step, StepCode,
};
pub use running::{
    Alarm, AlarmAt, Computed, Place, RunningClock, answered_at, clocks, order, running,
};
pub use state::{CaseEvent, MachineCode, Origin, State, Transition};
pub use subtype::Subtype;

codes! {
    /// The family of a request.
    pub enum Family {
        /// The person concerned, or somebody for them.
        DataSubject = "ds",
        /// Somebody else without public power.
        ThirdParty = "tp",
        /// A public authority.
        PublicAuthority = "pa",
    }
}

codes! {
    /// How it came in.
    pub enum Channel {
        /// E-mail.
        Email = "email",
        /// Form on a web page.
        Form = "form",
        /// Letter.
        Letter = "letter",
        /// Telephone.
        Phone = "phone",
        /// In person.
        InPerson = "in_person",
        /// A portal, e.g. the decentralised IT system of e-Evidence.
        Portal = "portal",
        /// Served by a bailiff or court.
        Served = "served",
        /// Another way.
        Other = "other",
    }
}

codes! {
    /// Where a request stands.
    pub enum RequestStatus {
        /// Being written.
        Draft = "draft",
        /// Received and registered.
        Received = "received",
        /// Classified.
        Triaged = "triaged",
        /// Being evaluated.
        InAssessment = "in_assessment",
        /// Waiting for the requester.
        AwaitingRequester = "awaiting_requester",
        /// Waiting for somebody else: a controller, an adviser, an authority.
        AwaitingThird = "awaiting_third",
        /// On hold for legal reasons.
        OnHoldLegal = "on_hold_legal",
        /// Decided.
        Decided = "decided",
        /// The decision is being carried out.
        Executing = "executing",
        /// The answer went out.
        Communicated = "communicated",
        /// Over.
        Closed = "closed",
        /// Withdrawn by the requester.
        Withdrawn = "withdrawn",
        /// Handed to the right controller.
        Transferred = "transferred",
        /// Taken up again.
        Reopened = "reopened",
    }
}

impl RequestStatus {
    /// Whether somebody still has to act.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed | Self::Withdrawn | Self::Transferred)
    }
}

codes! {
    /// How urgent.
    pub enum Urgency {
        /// As the law says.
        Normal = "normal",
        /// The requester names a reason.
        Urgent = "urgent",
        /// Imminent danger to life, limb or critical infrastructure.
        Emergency = "emergency",
    }
}

document! {
    /// Who asks.
    pub struct Requester {
        /// Name of the person, or of the office.
        pub name: Line,
        /// Organisation or authority.
        pub organisation: Line,
        /// Country; for an authority the one whose power it exercises.
        pub country: Option<Country>,
        /// E-mail, telephone or postal address.
        pub contact: Line,
    }
}

document! {
    /// A statutory or set clock, as found on the day it was set; the sentence behind it is computed anew when shown.
    pub struct Clock {
        /// Which clock.
        pub code: Option<ClockCode>,
        /// The last day in law.
        pub legal: Option<NaiveDate>,
        /// The last working day on or before the nominal end.
        pub safe: Option<NaiveDate>,
        /// The last day in time should no uncertain holiday count, when that is another: late after it.
        pub conservative: Option<NaiveDate>,
        /// The end, for clocks in hours.
        pub ends_at: Option<Moment>,
    }
}

document! {
    /// A time during which the clock stood still.
    pub struct Pause {
        /// Identity or scope (Art 12(6), recital 63).
        pub reason: Line,
        /// Asked on.
        pub asked_on: Option<NaiveDate>,
        /// Supplied on.
        pub supplied_on: Option<NaiveDate>,
    }
}

document! {
    /// An extension by two further months (Art 12(3)).
    pub struct Extension {
        /// Complexity or number of requests.
        pub reason: Prose,
        /// The person was told on.
        pub told_on: Option<NaiveDate>,
    }
}

codes! {
    /// Classes of data, as laws on orders and reports of transparency tell them apart.
    pub enum DataClass {
        /// Who a subscriber is.
        Subscriber = "subscriber",
        /// Data only to identify a user.
        Identification = "identification",
        /// Traffic.
        Traffic = "traffic",
        /// Content.
        Content = "content",
        /// Not personal.
        NonPersonal = "non_personal",
    }
}

document! {
    /// A request (`request`).
    pub struct Request {
        /// Title by which people find the case. No name of a person in it.
        pub title: Line,
        /// Family.
        pub family: Option<Family>,
        /// Subtype; belongs to the family.
        pub subtype: Option<Subtype>,
        /// How it came in.
        pub channel: Option<Channel>,
        /// When, and in which zone.
        pub received_at: Option<Moment>,
        /// Who asks.
        pub requester: Option<Requester>,
        /// Their reference.
        pub requester_ref_no: Line,
        /// For whom they act.
        pub on_behalf_of: Line,
        /// Their mandate.
        pub mandate_ref: Line,
        /// Language, as written.
        pub language: Line,
        /// What is asked, in their words or ours.
        pub scope_text: Prose,
        /// Activities concerned.
        pub activities: Vec<RecordId>,
        /// Categories of data asked for.
        pub data_requested: Vec<Line>,
        /// Data from.
        pub period_from: Option<NaiveDate>,
        /// Data to.
        pub period_to: Option<NaiveDate>,
        /// How many persons.
        pub subjects_count: Option<u32>,
        /// Personal data are asked for.
        pub contains_personal: Option<bool>,
        /// Non-personal data are asked for.
        pub contains_nonpersonal: Option<bool>,
        /// Urgency.
        pub urgency: Option<Urgency>,
        /// Secrecy ordered: the provision. Empty when none.
        pub secrecy_provision: Line,
        /// Secrecy ordered until.
        pub secrecy_until: Option<NaiveDate>,
        /// Date in the order or statute, when one is set.
        pub ordered_by: Option<NaiveDate>,
        /// When the data were obtained, if not from the person (Art 14(3)(a)).
        pub data_obtained_on: Option<NaiveDate>,
        /// First contact with the person, or first disclosure to somebody else (Art 14(3)(b), (c)).
        pub first_contact_on: Option<NaiveDate>,
        /// When the enforcing authority was notified (Regulation (EU) 2023/1543 Art 8).
        pub enforcing_notified_at: Option<Moment>,
        /// When the form of Annex III reached the issuing authority (Regulation (EU) 2023/1543 Art 10).
        pub annex_iii_sent_on: Option<NaiveDate>,
        /// When the national body was asked for its opinion (Data Act Art 32(3)).
        pub opinion_asked_on: Option<NaiveDate>,
        /// Whether a production request was announced, so that data are preserved until then (Regulation (EU) 2023/1543 Art 11(1)).
        pub preserve_until_production: Option<bool>,
        /// Where the authority belongs. The product finds it from the country; an international organisation or a body
        /// of the Union is said.
        pub origin: Option<Origin>,
        /// Data set aside stay so until.
        pub preserved_until: Option<NaiveDate>,
        /// Where it stands, for lists. Follows from the state; the product fills it.
        pub status: Option<RequestStatus>,
        /// Where it stands in its machine. Only a transition changes it; the product fills it.
        pub state: Option<State>,
        /// Whether secrecy hides it from those it is not assigned to. The product finds it.
        pub restricted: bool,
        /// Who handles it, by name.
        pub assigned_to: Line,
        /// Who handles it, as enrolled: they see it while secrecy hides it from others. The product finds it from the
        /// name when that is written.
        pub assignee: Option<RecordId>,
        /// Clocks. The product fills them.
        pub deadlines: Vec<Clock>,
        /// Pauses.
        pub pauses: Vec<Pause>,
        /// Extension.
        pub extension: Option<Extension>,
        /// The message this was split from.
        pub parent_request: Option<RecordId>,
        /// Requests that belong together.
        pub linked: Vec<RecordId>,
        /// Closed at.
        pub closed_at: Option<Moment>,
        /// The file is due for erasure on.
        pub retention_due: Option<NaiveDate>,
        /// Nothing may be erased.
        pub legal_hold: bool,
        /// Why nothing may be erased.
        pub hold_reason: Prose,
        /// When the hold is to be looked at again.
        pub hold_review: Option<NaiveDate>,
        /// The file may only be stored (Art 18).
        pub restriction: Option<bool>,
        /// Classes of data asked for, as statistics count them.
        pub data_classes: Vec<DataClass>,
        /// The earlier order that this one only repeats: it is not counted again.
        pub reissue_of: Option<RecordId>,
        /// What statistics need of a case whose persons were erased. The product fills it.
        pub figures: Option<CaseFigures>,
    }
}

impl Request {
    /// Where it stands.
    #[must_use]
    pub fn status(&self) -> RequestStatus {
        self.status.unwrap_or(RequestStatus::Received)
    }

    /// Where it stands in its machine.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
            .unwrap_or_else(|| State::of_status(self.status()))
    }

    /// Whether the requester is outside the EEA, by their country or as an international organisation. `None` while
    /// the country is not known.
    #[must_use]
    pub fn outside_eea(&self) -> Option<bool> {
        match self.origin {
            Some(Origin::InternationalOrganisation) => return Some(true),
            Some(Origin::EuBody) => return Some(false),
            Some(Origin::OwnState | Origin::EeaOther | Origin::NonEea) | None => {}
        }
        self.requester
            .as_ref()?
            .country
            .as_ref()
            .map(|country| !country.in_eea())
    }

    /// Whether secrecy was ordered: lists that others see do not show it.
    #[must_use]
    pub fn under_secrecy(&self) -> bool {
        !self.secrecy_provision.is_empty() || self.secrecy_until.is_some()
    }

    /// The clock that governs it: ours, running, due first.
    #[must_use]
    pub fn governing(&self) -> Option<&Clock> {
        self.deadlines.first()
    }

    /// The day to plan for.
    #[must_use]
    pub fn safe(&self) -> Option<NaiveDate> {
        self.governing()?.safe
    }

    /// The last day in law.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDate> {
        let clock = self.governing()?;
        clock
            .legal
            .or_else(|| clock.ends_at.map(|end| end.local_date()))
    }

    /// The last day after which it counts as late.
    #[must_use]
    pub fn late_after(&self) -> Option<NaiveDate> {
        self.governing()?.conservative.or_else(|| self.due())
    }
}
