//! The entries of a case: steps, legal documents, decisions, disclosures, notifications.
//!
//! Every entry carries all its fields in its event, always; it is written once.

use chrono::NaiveDate;

use super::content::ContentItem;
use crate::actor::Role;
use crate::legal_basis::{Art6, Art9};
use crate::macros::{codes, document};
use crate::procedure::Ground;
use crate::record::RecordId;
use crate::transfer::Mechanism;
use crate::value::{Country, Line, Moment, Money, Prose, Sha256Hex};

codes! {
    /// The steps of evaluation, in the order in which they are shown. Their questions and law: `procedure`.
    pub enum StepCode {
        /// Which role do we have?
        Ds01 = "DS-01",
        /// Person identified?
        Ds02 = "DS-02",
        /// Acting for someone?
        Ds03 = "DS-03",
        /// Right applicable?
        Ds04 = "DS-04",
        /// Manifestly unfounded or excessive?
        Ds05 = "DS-05",
        /// Search complete?
        Ds06 = "DS-06",
        /// Others' rights affected?
        Ds07 = "DS-07",
        /// Statutory restriction?
        Ds08 = "DS-08",
        /// Content of the answer.
        Ds09 = "DS-09",
        /// Inaccurate or incomplete?
        Ds10 = "DS-10",
        /// Ground for erasure.
        Ds11 = "DS-11",
        /// Exception to erasure.
        Ds12 = "DS-12",
        /// Made public: other controllers informed?
        Ds13 = "DS-13",
        /// Ground for restriction.
        Ds14 = "DS-14",
        /// Scope of portability.
        Ds15 = "DS-15",
        /// Objection.
        Ds16 = "DS-16",
        /// Direct marketing stopped.
        Ds17 = "DS-17",
        /// Automated decision reviewed.
        Ds18 = "DS-18",
        /// Withdrawal carried out.
        Ds19 = "DS-19",
        /// Recipients informed.
        Ds20 = "DS-20",
        /// Form and security of delivery.
        Ds21 = "DS-21",
        /// Who asks?
        Tp01 = "TP-01",
        /// Another family?
        Tp02 = "TP-02",
        /// Our role?
        Tp03 = "TP-03",
        /// Legal duty to disclose?
        Tp04 = "TP-04",
        /// Lawful ground for our disclosure.
        Tp05 = "TP-05",
        /// Requester's ground and purpose stated?
        Tp06 = "TP-06",
        /// Compatible with the purpose of collection?
        Tp07 = "TP-07",
        /// Assessment for disclosure.
        Tp08 = "TP-08",
        /// Confidentiality bars?
        Tp09 = "TP-09",
        /// Minimisation.
        Tp10 = "TP-10",
        /// Third country?
        Tp11 = "TP-11",
        /// Information to the person.
        Tp12 = "TP-12",
        /// Conditions.
        Tp13 = "TP-13",
        /// Earlier objection or restriction?
        Tp14 = "TP-14",
        /// Authenticity.
        Pa01 = "PA-01",
        /// Written, reasoned, occasional.
        Pa02 = "PA-02",
        /// Legal document.
        Pa03 = "PA-03",
        /// Power to compel?
        Pa04 = "PA-04",
        /// Internal policy test.
        Pa05 = "PA-05",
        /// Legal experts.
        Pa06 = "PA-06",
        /// Basis for disclosure.
        Pa07 = "PA-07",
        /// Scope.
        Pa08 = "PA-08",
        /// Privileges.
        Pa09 = "PA-09",
        /// Controller or customer informed.
        Pa10 = "PA-10",
        /// Person informed.
        Pa11 = "PA-11",
        /// Preservation.
        Pa12 = "PA-12",
        /// Delivery.
        Pa13 = "PA-13",
        /// Disclosure no more than demand.
        Pa14 = "PA-14",
        /// Costs.
        Pa15 = "PA-15",
        /// Follow-up.
        Pa16 = "PA-16",
        /// Art 48: by which way it came.
        N00 = "N-00",
        /// Art 48: international agreement.
        N01 = "N-01",
        /// Art 48: only via authorities.
        N02 = "N-02",
        /// Art 48, first step: basis in Article 6.
        N03 = "N-03",
        /// Art 48: Articles 5, 9, 10, secrecy.
        N04 = "N-04",
        /// Art 48, second step: ground in Chapter V.
        N05 = "N-05",
        /// Art 48: safeguards of the agreement.
        N06 = "N-06",
        /// Art 48: essential guarantees.
        N07 = "N-07",
        /// Art 48: narrowing, objection there.
        N08 = "N-08",
        /// Art 48: blocking statutes, authorities consulted.
        N09 = "N-09",
        /// Art 48: conflict of laws.
        N10 = "N-10",
        /// Fee: its cost basis (Art 12(5)).
        Ds22 = "DS-22",
        /// Complaint: acknowledged, and an independent handler.
        Ds23 = "DS-23",
        /// Is the sender a public authority?
        Pa00 = "PA-00",
        /// Order of another EEA State: does it bind here?
        Pa17 = "PA-17",
        /// Challenge: forum, time limit, adviser.
        Pa18 = "PA-18",
        /// Emergency: danger described.
        Em01 = "EM-01",
        /// Emergency: the data are needed, and the minimum.
        Em02 = "EM-02",
        /// Emergency: no time for an order.
        Em03 = "EM-03",
        /// Emergency: two decide, or review within 24 hours.
        Em04 = "EM-04",
        /// Emergency: confirmed in writing by a legal document.
        Em05 = "EM-05",
        /// Emergency: reviewed after seven days.
        Em06 = "EM-06",
        /// e-Evidence: form of the certificate (Annex I).
        Ep01 = "EP-01",
        /// e-Evidence: category of data.
        Ep02 = "EP-02",
        /// e-Evidence: notification of the enforcing authority.
        Ep03 = "EP-03",
        /// e-Evidence: issuing authority and threshold.
        Ep04 = "EP-04",
        /// e-Evidence: what the enforcing authority did.
        Ep05 = "EP-05",
        /// e-Evidence: Annex III form sent.
        Ep06 = "EP-06",
        /// e-Evidence: answer to the Annex III form.
        Ep07 = "EP-07",
        /// Preservation: snapshot, its hash and compartment.
        Pr01 = "PR-01",
        /// Preservation: extension (Annex VI).
        Pr02 = "PR-02",
        /// Preservation: production announced (Annex V).
        Pr03 = "PR-03",
        /// Preservation: no longer needed.
        Pr04 = "PR-04",
        /// Preservation: snapshot deleted.
        Pr05 = "PR-05",
        /// Data Act Art 32: international agreement.
        D3201 = "D32-01",
        /// Data Act Art 32: reasons, proportionality, specific decision.
        D3202 = "D32-02",
        /// Data Act Art 32: review by a court.
        D3203 = "D32-03",
        /// Data Act Art 32: interests of the Union weighed.
        D3204 = "D32-04",
        /// Data Act Art 32: opinion of the national body.
        D3205 = "D32-05",
        /// Data Act Art 32: minimum permissible.
        D3206 = "D32-06",
        /// Data Act Art 32: customer told.
        D3207 = "D32-07",
        /// Data Act chapter V: requester entitled.
        Da01 = "DA-01",
        /// Data Act chapter V: exceptional need.
        Da02 = "DA-02",
        /// Data Act chapter V: contents of the request.
        Da03 = "DA-03",
        /// Data Act chapter V: excluded purposes.
        Da04 = "DA-04",
        /// Data Act chapter V: personal data.
        Da05 = "DA-05",
        /// Data Act chapter V: decline or change.
        Da06 = "DA-06",
        /// Data Act chapter V: across borders.
        Da07 = "DA-07",
        /// DSA: contents of the order.
        Dsa01 = "DSA-01",
        /// DSA: scope.
        Dsa02 = "DSA-02",
        /// DSA: effect given, authority informed.
        Dsa03 = "DSA-03",
        /// DSA: recipient of the service informed.
        Dsa04 = "DSA-04",
        /// A note in the file that answers no question of the procedure.
        Note = "NOTE",
        /// The opinion of the legal reviewer on the case.
        Opinion = "OPINION",
        /// The decision is approved by a second person.
        FourEyes = "FOUR-EYES",
    }
}

codes! {
    /// Answers to steps. Which step allows which: `procedure`.
    pub enum Answer {
        /// Verified.
        Verified = "verified",
        /// Verification failed.
        Failed = "failed",
        /// In order.
        Ok = "ok",
        /// Defective.
        Defect = "defect",
        /// Recorded.
        Recorded = "recorded",
        /// None.
        None = "none",
        /// Compels.
        Compels = "compels",
        /// Only permits.
        PermitsOnly = "permits_only",
        /// No power.
        NoPower = "no_power",
        /// Met.
        Met = "met",
        /// Not met.
        NotMet = "not_met",
        /// Consulted.
        Consulted = "consulted",
        /// Waived, with reason, in an emergency.
        Waived = "waived",
        /// Found.
        Found = "found",
        /// Not found.
        NotFound = "not_found",
        /// As asked.
        AsAsked = "as_asked",
        /// Narrowed.
        Narrowed = "narrowed",
        /// To be challenged.
        Challenge = "challenge",
        /// Raised.
        Raise = "raise",
        /// Forwarded.
        Forwarded = "forwarded",
        /// Informed.
        Informed = "informed",
        /// Barred.
        Barred = "barred",
        /// Allowed now.
        Allowed = "allowed",
        /// Delayed.
        Delayed = "delayed",
        /// Prohibited.
        Prohibited = "prohibited",
        /// Not required.
        NotRequired = "not_required",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Done.
        Done = "done",
        /// Equal.
        Equal = "equal",
        /// Less.
        Less = "less",
        /// More: blocks.
        More = "more",
        /// Direct.
        Direct = "direct",
        /// Through a parent or affiliate.
        Parent = "parent",
        /// Through our processor.
        ViaProcessor = "via_processor",
        /// An agreement, with direct cooperation.
        YesDirect = "yes_direct",
        /// An agreement, only between authorities.
        YesViaAuthorities = "yes_via_authorities",
        /// Refer to mutual assistance.
        Refer = "refer",
        /// A bar.
        Bar = "bar",
        /// Passes.
        Pass = "pass",
        /// Fails.
        Fail = "fail",
        /// Controller.
        Controller = "controller",
        /// Joint controller.
        Joint = "joint",
        /// Processor.
        Processor = "processor",
        /// Certain.
        Certain = "certain",
        /// Reasonable doubt.
        Doubt = "doubt",
        /// Not identifiable.
        NotIdentifiable = "not_identifiable",
        /// Does not apply.
        NotApplicable = "not_applicable",
        /// Valid.
        Valid = "valid",
        /// Insufficient.
        Insufficient = "insufficient",
        /// Partly.
        Partly = "partly",
        /// Unfounded.
        Unfounded = "unfounded",
        /// Excessive, repetitive.
        Repetitive = "repetitive",
        /// Excessive, abusive.
        Abusive = "abusive",
        /// Limited.
        Limited = "limited",
        /// Redact.
        Redact = "redact",
        /// Withhold in part.
        Withhold = "withhold",
        /// Provision named.
        Provision = "provision",
        /// Rectified.
        Rectified = "rectified",
        /// Completed.
        Completed = "completed",
        /// Not inaccurate.
        NotInaccurate = "not_inaccurate",
        /// Not feasible.
        NotFeasible = "not_feasible",
        /// Stopped.
        Stopped = "stopped",
        /// Continues, with reason.
        Continues = "continues",
        /// Residual ground.
        ResidualGround = "residual_ground",
        /// This family.
        ThisFamily = "this_family",
        /// Family of data subjects.
        DataSubject = "data_subject",
        /// Family of authorities.
        Authority = "authority",
        /// Compatible.
        Compatible = "compatible",
        /// Incompatible.
        Incompatible = "incompatible",
        /// Exempt.
        Exempt = "exempt",
        /// Later.
        Later = "later",
        /// Blocks.
        Blocks = "blocks",
        /// Acting with delegated public power.
        Delegated = "delegated",
        /// Carried by an authority of our own State.
        OwnAuthority = "own_authority",
        /// Two decided.
        Two = "two",
        /// One decided; review within 24 hours.
        ReviewWithin24h = "review_24h",
        /// Subscriber data.
        Subscriber = "subscriber",
        /// Data only to identify the user.
        Identification = "identification",
        /// Traffic data.
        Traffic = "traffic",
        /// Content.
        Content = "content",
        /// Notified.
        Notified = "notified",
        /// Not notified.
        NotNotified = "not_notified",
        /// Confirmed.
        Confirmed = "confirmed",
        /// The time is over, and nothing was raised.
        PeriodOver = "period_over",
        /// Clarified.
        Clarified = "clarified",
        /// Maintained.
        Maintained = "maintained",
        /// Withdrawn.
        Withdrawn = "withdrawn",
        /// A public emergency.
        Emergency = "emergency",
        /// A specific statutory task.
        StatutoryTask = "statutory_task",
        /// Favourable.
        Favourable = "favourable",
        /// Unfavourable.
        Unfavourable = "unfavourable",
        /// No reply.
        NoReply = "no_reply",
        /// Pseudonymised.
        Pseudonymised = "pseudonymised",
    }
}

document! {
    /// A recorded step (`assessment_step`).
    pub struct Step {
        /// The request.
        pub request: Option<RecordId>,
        /// Which step.
        pub step_code: Option<StepCode>,
        /// The question as it was put, when it was put in other words than the procedure's.
        pub question: Prose,
        /// The answer.
        pub answer: Option<Answer>,
        /// Why.
        pub reason: Prose,
        /// What the answer to a request for access holds (DS-09).
        pub content: Vec<ContentItem>,
        /// Attachments that show it.
        pub evidence: Vec<RecordId>,
        /// Privileged legal advice: never exported unless asked for. An opinion always is.
        pub privileged: bool,
        /// The entry this one corrects.
        pub corrects: Option<RecordId>,
        /// Who. The product fills it.
        pub by: Option<RecordId>,
        /// When. The product fills it.
        pub at: Option<Moment>,
        /// In which role. The product fills it.
        pub role: Option<Role>,
    }
}

codes! {
    /// What kind of legal document.
    pub enum DocumentKind {
        /// Court order.
        CourtOrder = "court_order",
        /// Warrant.
        Warrant = "warrant",
        /// Order of a prosecutor.
        ProsecutorOrder = "prosecutor_order",
        /// Order of the police.
        PoliceOrder = "police_order",
        /// Administrative order.
        AdministrativeOrder = "administrative_order",
        /// Subpoena.
        Subpoena = "subpoena",
        /// European Production Order Certificate.
        Epoc = "epoc",
        /// European Preservation Order Certificate.
        EpocPr = "epoc_pr",
        /// European Investigation Order.
        Eio = "eio",
        /// Mutual legal assistance.
        Mla = "mla",
        /// Request of a supervisory authority.
        SaRequest = "sa_request",
        /// Statute.
        Statute = "statute",
        /// Letter.
        Letter = "letter",
        /// None.
        None = "none",
    }
}

codes! {
    /// Who issued it.
    pub enum IssuerLevel {
        /// Court.
        Court = "court",
        /// Judge.
        Judge = "judge",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Police.
        Police = "police",
        /// Administration.
        Administration = "admin",
        /// Parliament.
        Parliament = "parliament",
        /// Other.
        Other = "other",
    }
}

document! {
    /// The legal document a request rests on (`legal_document`).
    pub struct LegalDocument {
        /// The request.
        pub request: Option<RecordId>,
        /// Kind.
        pub kind: Option<DocumentKind>,
        /// Issuer.
        pub issuer: Line,
        /// Level of the issuer.
        pub issuer_level: Option<IssuerLevel>,
        /// Country.
        pub country: Option<Country>,
        /// Its number.
        pub ref_no: Line,
        /// Its date.
        pub date: Option<NaiveDate>,
        /// Provision it names.
        pub legal_provision: Line,
        /// Who checked that it is valid.
        pub validity_checked_by: Line,
        /// The channel by which it was verified.
        pub verified_channel: Line,
        /// Its language.
        pub language: Line,
        /// Where a translation is.
        pub translation: Line,
        /// The document itself.
        pub attachment: Option<RecordId>,
        /// The entry this one corrects.
        pub corrects: Option<RecordId>,
        /// Who. The product fills it.
        pub by: Option<RecordId>,
        /// When. The product fills it.
        pub at: Option<Moment>,
    }
}

codes! {
    /// Outcomes.
    pub enum Outcome {
        /// Granted in full.
        GrantFull = "GRANT_FULL",
        /// Granted in part.
        GrantPartial = "GRANT_PARTIAL",
        /// Refused.
        Refuse = "REFUSE",
        /// There are no such data.
        NoData = "NO_DATA",
        /// Not competent, forwarded.
        NotCompetentForwarded = "NOT_COMPETENT_FORWARDED",
        /// Withdrawn by the requester.
        WithdrawnByRequester = "WITHDRAWN_BY_REQUESTER",
        /// A fee is asked.
        FeeRequired = "FEE_REQUIRED",
        /// Put off.
        Deferred = "DEFERRED",
        /// Complied with in full.
        ComplyFull = "COMPLY_FULL",
        /// Complied with, narrowed.
        ComplyNarrowed = "COMPLY_NARROWED",
        /// Challenged.
        Challenge = "CHALLENGE",
        /// Referred to mutual legal assistance.
        ReferToMla = "REFER_TO_MLA",
        /// Only preserved.
        PreserveOnly = "PRESERVE_ONLY",
        /// Disclosed in an emergency.
        EmergencyDisclose = "EMERGENCY_DISCLOSE",
        /// Forwarded to the controller.
        ForwardToController = "FORWARD_TO_CONTROLLER",
    }
}

impl Outcome {
    /// Whether it can end a request of this family (`domain` 5.0): the last seven are for authorities only.
    #[must_use]
    pub const fn belongs_to(self, family: super::Family) -> bool {
        match self {
            Self::GrantFull | Self::GrantPartial | Self::FeeRequired => {
                !matches!(family, super::Family::PublicAuthority)
            }
            Self::Refuse
            | Self::NoData
            | Self::NotCompetentForwarded
            | Self::WithdrawnByRequester
            | Self::Deferred => true,
            Self::ComplyFull
            | Self::ComplyNarrowed
            | Self::Challenge
            | Self::ReferToMla
            | Self::PreserveOnly
            | Self::EmergencyDisclose
            | Self::ForwardToController => matches!(family, super::Family::PublicAuthority),
        }
    }

    /// Whether data may go out under it.
    #[must_use]
    pub const fn allows_disclosure(self) -> bool {
        matches!(
            self,
            Self::GrantFull
                | Self::GrantPartial
                | Self::ComplyFull
                | Self::ComplyNarrowed
                | Self::EmergencyDisclose
        )
    }
}

document! {
    /// A decision (`decision`).
    pub struct Decision {
        /// The request.
        pub request: Option<RecordId>,
        /// Outcome.
        pub outcome: Option<Outcome>,
        /// Grounds, as codes.
        pub grounds: Vec<Ground>,
        /// Reasons, in words.
        pub reasons: Prose,
        /// Article 6 basis of the disclosure.
        pub basis_art6: Option<Art6>,
        /// Article 9 condition of the disclosure.
        pub basis_art9: Option<Art9>,
        /// Ground in Chapter V.
        pub chapter_v_ground: Option<Mechanism>,
        /// Compatibility (Art 6(4)).
        pub compat: Prose,
        /// The legal document.
        pub legal_document_ref: Option<RecordId>,
        /// The legal advice.
        pub legal_advice_ref: Option<RecordId>,
        /// What was asked.
        pub minimised_from: Prose,
        /// What may be given.
        pub minimised_to: Prose,
        /// What is blacked out.
        pub redactions: Prose,
        /// Categories of data that may go out; with none named, those asked for.
        pub allowed_categories: Vec<Line>,
        /// Persons whose data may go out; when not said, as many as were asked for.
        pub allowed_subjects: Option<u32>,
        /// Data that may go out, from; when not said, as asked.
        pub allowed_from: Option<NaiveDate>,
        /// Data that may go out, to; when not said, as asked.
        pub allowed_to: Option<NaiveDate>,
        /// Law that allows data on convictions to be processed (Art 10); empty when there are none.
        pub basis_art10: Line,
        /// Who decided. The product fills it.
        pub decided_by: Option<RecordId>,
        /// When. The product fills it.
        pub decided_at: Option<Moment>,
        /// Told to the requester at.
        pub communicated_at: Option<Moment>,
        /// Complaint and court remedy were named (Art 12(4)).
        pub remedies_stated: bool,
        /// The entry this one corrects.
        pub corrects: Option<RecordId>,
    }
}

codes! {
    /// How data went out.
    pub enum Medium {
        /// The authority's portal.
        Portal = "portal",
        /// Encrypted transfer.
        EncryptedTransfer = "encrypted_transfer",
        /// E-mail.
        Email = "email",
        /// Registered letter.
        RegisteredLetter = "registered_letter",
        /// Handed over.
        HandedOver = "handed_over",
        /// Shown for inspection.
        Inspection = "inspection",
    }
}

document! {
    /// A disclosure: what went to whom (`disclosure`).
    pub struct Disclosure {
        /// The request.
        pub request: Option<RecordId>,
        /// The decision it rests on. The product fills it.
        pub decision: Option<RecordId>,
        /// To whom.
        pub recipient: Line,
        /// In which country.
        pub country: Option<Country>,
        /// Categories of data given.
        pub data_categories: Vec<Line>,
        /// How many persons.
        pub subjects_count: Option<u32>,
        /// How many records.
        #[cfg_attr(feature = "ts", ts(type = "number | null"))]
        pub records_count: Option<u64>,
        /// Data from.
        pub period_from: Option<NaiveDate>,
        /// Data to.
        pub period_to: Option<NaiveDate>,
        /// For what.
        pub purpose: Prose,
        /// Article 6 basis.
        pub basis: Option<Art6>,
        /// How.
        pub medium: Option<Medium>,
        /// Encrypted.
        pub encrypted: bool,
        /// Sent at.
        pub sent_at: Option<Moment>,
        /// Receipt.
        pub receipt_ref: Line,
        /// Hash of what was sent.
        pub file_hash: Option<Sha256Hex>,
        /// Costs.
        pub fee: Option<Money>,
        /// Conditions for going further.
        pub onward_conditions: Prose,
        /// The entry this one corrects.
        pub corrects: Option<RecordId>,
        /// Who. The product fills it.
        pub by: Option<RecordId>,
    }
}

codes! {
    /// Whom a notification is for.
    pub enum NotificationTo {
        /// The person.
        Subject = "subject",
        /// The controller.
        Controller = "controller",
        /// The customer.
        Customer = "customer",
        /// The supervisory authority.
        SupervisoryAuthority = "sa",
        /// The issuing authority.
        IssuingAuthority = "issuing_authority",
        /// The enforcing authority.
        EnforcingAuthority = "enforcing_authority",
        /// A recipient (Art 19).
        Recipient = "recipient",
        /// Who asked, when that is not the person.
        Requester = "requester",
    }
}

codes! {
    /// Where a notification stands.
    pub enum NotificationStatus {
        /// Sent.
        Sent = "sent",
        /// Delayed.
        Delayed = "delayed",
        /// Prohibited.
        Prohibited = "prohibited",
        /// Not required.
        NotRequired = "not_required",
        /// Allowed, and not sent yet.
        Pending = "pending",
        /// Impossible.
        Impossible = "impossible",
    }
}

document! {
    /// A notification, or why there is none (`notification`).
    pub struct Notification {
        /// The request.
        pub request: Option<RecordId>,
        /// Whom for.
        pub to: Option<NotificationTo>,
        /// What kind.
        pub kind: Line,
        /// Where it stands.
        pub status: Option<NotificationStatus>,
        /// Legal ground of a delay or bar.
        pub legal_ground: Line,
        /// Until.
        pub until: Option<NaiveDate>,
        /// Sent at.
        pub sent_at: Option<Moment>,
        /// Other requests of the same message that this reply answers.
        pub also_answers: Vec<RecordId>,
        /// The entry this one corrects.
        pub corrects: Option<RecordId>,
        /// Who. The product fills it.
        pub by: Option<RecordId>,
    }
}
