//! The states of a request and the events that move it. Which event leads from where to where: `procedure`.

use super::RequestStatus;
use crate::actor::Role;
use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Line, Moment, Prose};

codes! {
    /// The machines: one for each kind of request that runs by its own rules (`domain` 5).
    pub enum MachineCode {
        /// Requests of data subjects (5.1).
        DataSubject = "data_subject",
        /// Requests of third parties (5.2).
        ThirdParty = "third_party",
        /// Requests of authorities in general (5.3.11), with the worksheets for third countries.
        Authority = "authority",
        /// European Production Orders (5.3.4).
        Epoc = "epoc",
        /// European Preservation Orders (5.3.4).
        EpocPr = "epoc_pr",
        /// Requests for exceptional need, Data Act chapter V (5.3.6).
        DataAct = "data_act",
        /// Orders under the Digital Services Act, Articles 9 and 10 (5.3.7).
        Dsa = "dsa",
    }
}

codes! {
    /// Where a request stands in its machine.
    pub enum State {
        /// Being written.
        Draft = "draft",
        /// Received and registered.
        Received = "received",
        /// Its sender is being verified.
        Verifying = "verifying",
        /// Classified.
        Triaged = "triaged",
        /// Being evaluated.
        InAssessment = "in_assessment",
        /// Waiting for the requester.
        AwaitingRequester = "awaiting_requester",
        /// Waiting for somebody else.
        AwaitingThird = "awaiting_third",
        /// Waiting for the authority to repair or answer.
        AwaitingAuthority = "awaiting_authority",
        /// On hold for legal reasons.
        OnHoldLegal = "on_hold_legal",
        /// The power behind an order is being examined.
        LegalReview = "legal_review",
        /// An emergency is being examined.
        EmergencyReview = "emergency_review",
        /// The worksheet for Article 48 is being filled in.
        Art48Worksheet = "art48_worksheet",
        /// The worksheet for Data Act Article 32 is being filled in.
        Da32Worksheet = "da32_worksheet",
        /// The need under Data Act chapter V is being examined.
        NeedCheck = "need_check",
        /// The contents of an order under the Digital Services Act are being examined.
        OrderCheck = "order_check",
        /// What would go out is being limited.
        Scoping = "scoping",
        /// Data are set aside.
        Preserved = "preserved",
        /// The certificate is being checked.
        FormCheck = "form_check",
        /// The enforcing authority was notified and may still raise a ground.
        NotifiedWait = "notified_wait",
        /// No notification of an enforcing authority is needed.
        NotNotified = "not_notified",
        /// An emergency case of a production order.
        Emergency = "emergency",
        /// The Annex III form was sent.
        AnnexSent = "annex_iii_sent",
        /// The issuing authority clarified its order.
        Clarified = "clarified",
        /// The issuing authority maintains its order.
        Maintained = "maintained",
        /// Preservation was extended.
        Extended = "extended",
        /// A production request is announced.
        ProductionAnnounced = "production_announced",
        /// The authority released the data.
        Released = "released",
        /// The time for preservation is over.
        Expired = "expired",
        /// What was set aside is deleted.
        DeletedSnapshot = "deleted_snapshot",
        /// Decided.
        Decided = "decided",
        /// The decision is being carried out.
        Executing = "executing",
        /// The data were transmitted.
        Transmitted = "transmitted",
        /// The order was not executed.
        NotExecuted = "not_executed",
        /// The order went to the enforcing authority.
        Enforcement = "enforcement",
        /// The answer went out.
        Communicated = "communicated",
        /// Answered; dates are still to be watched.
        FollowUp = "follow_up",
        /// Over.
        Closed = "closed",
        /// Withdrawn.
        Withdrawn = "withdrawn",
        /// Handed to the right controller.
        Transferred = "transferred",
        /// An authority's request handed to the controller.
        ForwardedToController = "forwarded_to_controller",
        /// Taken up again.
        Reopened = "reopened",
    }
}

impl State {
    /// The coarse state by which lists filter.
    #[must_use]
    pub const fn status(self) -> RequestStatus {
        match self {
            Self::Draft => RequestStatus::Draft,
            Self::Received | Self::Verifying => RequestStatus::Received,
            Self::Triaged => RequestStatus::Triaged,
            Self::InAssessment
            | Self::LegalReview
            | Self::EmergencyReview
            | Self::Art48Worksheet
            | Self::Da32Worksheet
            | Self::NeedCheck
            | Self::OrderCheck
            | Self::Scoping
            | Self::Preserved
            | Self::FormCheck
            | Self::NotNotified
            | Self::Emergency
            | Self::Clarified
            | Self::Maintained
            | Self::Extended
            | Self::ProductionAnnounced => RequestStatus::InAssessment,
            Self::AwaitingRequester => RequestStatus::AwaitingRequester,
            Self::AwaitingThird
            | Self::AwaitingAuthority
            | Self::NotifiedWait
            | Self::AnnexSent
            | Self::Enforcement => RequestStatus::AwaitingThird,
            Self::OnHoldLegal => RequestStatus::OnHoldLegal,
            Self::Decided => RequestStatus::Decided,
            Self::Executing | Self::Released | Self::Expired => RequestStatus::Executing,
            Self::Communicated
            | Self::Transmitted
            | Self::NotExecuted
            | Self::FollowUp
            | Self::DeletedSnapshot => RequestStatus::Communicated,
            Self::Closed => RequestStatus::Closed,
            Self::Withdrawn => RequestStatus::Withdrawn,
            Self::Transferred | Self::ForwardedToController => RequestStatus::Transferred,
            Self::Reopened => RequestStatus::Reopened,
        }
    }

    /// The state that stands for a coarse one: for requests of logs that know no machine.
    #[must_use]
    pub const fn of_status(status: RequestStatus) -> Self {
        match status {
            RequestStatus::Draft => Self::Draft,
            RequestStatus::Received => Self::Received,
            RequestStatus::Triaged => Self::Triaged,
            RequestStatus::InAssessment => Self::InAssessment,
            RequestStatus::AwaitingRequester => Self::AwaitingRequester,
            RequestStatus::AwaitingThird => Self::AwaitingThird,
            RequestStatus::OnHoldLegal => Self::OnHoldLegal,
            RequestStatus::Decided => Self::Decided,
            RequestStatus::Executing => Self::Executing,
            RequestStatus::Communicated => Self::Communicated,
            RequestStatus::Closed => Self::Closed,
            RequestStatus::Withdrawn => Self::Withdrawn,
            RequestStatus::Transferred => Self::Transferred,
            RequestStatus::Reopened => Self::Reopened,
        }
    }
}

codes! {
    /// What moves a request.
    pub enum CaseEvent {
        /// It was taken over from a log kept elsewhere, in the state it had there.
        TakenOver = "taken_over",
        /// It is registered: it was a draft.
        Register = "register",
        /// It was stamped and its original kept.
        Stamp = "stamp",
        /// The sender is who it says.
        Authentic = "authentic",
        /// The sender is not who it says.
        NotAuthentic = "not_authentic",
        /// It was classified.
        Classify = "classify",
        /// Evaluation begins.
        Assess = "assess",
        /// The person is asked who they are.
        AskIdentity = "ask_identity",
        /// The person is asked what they want.
        AskScope = "ask_scope",
        /// Somebody is asked for their mandate.
        AskMandate = "ask_mandate",
        /// The requester is asked.
        AskRequester = "ask_requester",
        /// A fee is asked for before the work.
        AskFee = "ask_fee",
        /// The requester replied.
        Reply = "reply",
        /// The requester did not reply.
        NoReply = "no_reply",
        /// Somebody else is asked.
        AwaitThird = "await_third",
        /// Somebody else answered.
        ThirdAnswered = "third_answered",
        /// The time is extended.
        Extend = "extend",
        /// It is put on hold.
        Hold = "hold",
        /// The hold ends.
        Resume = "resume",
        /// It belongs to another family.
        Reroute = "reroute",
        /// It is handed to the controller.
        Forward = "forward",
        /// Data are set aside.
        Preserve = "preserve",
        /// An emergency is asserted and described.
        EmergencyAsserted = "emergency_asserted",
        /// It is no emergency.
        NoEmergency = "no_emergency",
        /// The worksheet for Article 48 is opened.
        OpenArt48 = "open_art48",
        /// The worksheet for Data Act Article 32 is opened.
        OpenDa32 = "open_da32",
        /// The contents of an order are examined.
        OpenOrder = "open_order",
        /// The need is examined.
        OpenNeed = "open_need",
        /// The power is examined.
        Review = "review",
        /// The authority is asked to repair its request.
        AskRepair = "ask_repair",
        /// The authority repaired it.
        Repaired = "repaired",
        /// Power, policy and advice stand.
        Compelled = "compelled",
        /// Both steps of Article 48 have a ground.
        GroundsFound = "grounds_found",
        /// The conditions of Data Act Article 32 are met.
        ConditionsMet = "conditions_met",
        /// The certificate is checked.
        CheckForm = "check_form",
        /// The enforcing authority was notified.
        Notified = "notified",
        /// No notification is needed.
        NotNotified = "not_notified",
        /// It is an emergency case.
        Emergency = "emergency",
        /// The enforcing authority raised no ground.
        WaitOver = "wait_over",
        /// The Annex III form is sent.
        Object = "object",
        /// The issuing authority clarified.
        Clarify = "clarify",
        /// The issuing authority maintains.
        Maintain = "maintain",
        /// The issuing authority withdrew.
        WithdrawnByAuthority = "withdrawn_by_authority",
        /// Preservation is extended.
        ExtendPreservation = "extend_preservation",
        /// A production request is announced.
        AnnounceProduction = "announce_production",
        /// The data are released.
        Release = "release",
        /// The time for preservation is over.
        Expire = "expire",
        /// What was set aside is deleted.
        DeleteSnapshot = "delete_snapshot",
        /// A decision was recorded.
        Decide = "decide",
        /// The decision is carried out.
        Execute = "execute",
        /// It was carried out and the requester has it.
        Complete = "complete",
        /// The data were transmitted.
        Transmit = "transmit",
        /// The order is not executed.
        NotExecute = "not_execute",
        /// The order goes to the enforcing authority.
        Enforce = "enforce",
        /// The answer without data went out.
        Answer = "answer",
        /// The order is challenged.
        Challenge = "challenge",
        /// Dates are watched after the answer.
        FollowUp = "follow_up",
        /// It is closed.
        Close = "close",
        /// The requester contests, or new facts came.
        Reopen = "reopen",
        /// It is evaluated anew.
        Reassess = "reassess",
        /// The requester withdrew it.
        Withdraw = "withdraw",
    }
}

codes! {
    /// Where an authority belongs (`domain` 5.3.1, point 2).
    pub enum Origin {
        /// The organisation's own State.
        OwnState = "own_state",
        /// Another State of the EEA.
        EeaOther = "eea_other",
        /// A third country.
        NonEea = "non_eea",
        /// An international organisation.
        InternationalOrganisation = "international_org",
        /// A body of the Union.
        EuBody = "eu_body",
    }
}

document! {
    /// A move of a request from one state to another (`procedure`). An author names the event and why; the product
    /// fills everything else, and refuses it if the machine has no such move or something is missing.
    pub struct Transition {
        /// The request.
        pub request: Option<RecordId>,
        /// What moved it.
        pub event: Option<CaseEvent>,
        /// Why, in the author's words. Needed for a move that does not follow from an entry.
        pub reason: Prose,
        /// The machine. The product fills it.
        pub machine: Option<MachineCode>,
        /// The version of the tables. The product fills it.
        pub rulepack: Line,
        /// From. The product fills it.
        pub from_state: Option<State>,
        /// To. The product fills it.
        pub to_state: Option<State>,
        /// The entry or attachment from which it followed by itself. The product fills it.
        pub caused_by: Option<RecordId>,
        /// Who. The product fills it.
        pub by: Option<RecordId>,
        /// When. The product fills it.
        pub at: Option<Moment>,
        /// In which role. The product fills it.
        pub role: Option<Role>,
    }
}
