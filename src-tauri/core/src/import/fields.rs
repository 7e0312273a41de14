//! The fields into which columns go.

use crate::macros::codes;
use crate::record::Kind;

codes! {
    /// What is imported.
    pub enum ImportKind {
        /// Processing activities.
        Register = "register",
        /// Processors.
        Processors = "processors",
        /// Requests, also closed ones of an older log.
        Requests = "requests",
    }
}

impl ImportKind {
    /// The records that its rows become.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Register => Kind::Activity,
            Self::Processors => Kind::Processor,
            Self::Requests => Kind::Request,
        }
    }

    /// The field by which people know its records: without it a row is nobody.
    #[must_use]
    pub const fn known_by(self) -> ImportField {
        match self {
            Self::Register | Self::Processors => ImportField::Name,
            Self::Requests => ImportField::Title,
        }
    }
}

codes! {
    /// How the text of a cell is taken apart.
    pub enum CellSplit {
        /// Not at all.
        Whole = "whole",
        /// At semicolons and line ends.
        Lines = "lines",
        /// At commas, too.
        Commas = "commas",
    }
}

/// One line per field: code, for which imports, how many values it takes, how a cell of it is taken apart.
macro_rules! fields {
    ($($(#[$meta:meta])* $variant:ident = $code:literal, $of:ident, $takes:ident, $split:ident;)+) => {
        codes! {
            /// A field into which a column goes.
            pub enum ImportField { $($(#[$meta])* $variant = $code,)+ }
        }

        impl ImportField {
            const fn of(self) -> Of {
                match self { $(Self::$variant => Of::$of,)+ }
            }

            /// Whether several columns may go into it, and a cell may hold several values.
            #[must_use]
            pub const fn takes_many(self) -> bool {
                match self { $(Self::$variant => matches!(Takes::$takes, Takes::Many),)+ }
            }

            /// How a cell of it is taken apart when nothing else is said.
            #[must_use]
            pub const fn split(self) -> CellSplit {
                match self { $(Self::$variant => CellSplit::$split,)+ }
            }
        }
    };
}

enum Takes {
    One,
    Many,
}

/// The imports that know a field.
#[derive(Clone, Copy)]
enum Of {
    Register,
    Processors,
    Requests,
    RegisterAndProcessors,
    RegisterAndRequests,
    ProcessorsAndRequests,
    All,
}

impl ImportField {
    /// Whether records of this import have it.
    #[must_use]
    pub const fn belongs_to(self, kind: ImportKind) -> bool {
        match self.of() {
            Of::Register => matches!(kind, ImportKind::Register),
            Of::Processors => matches!(kind, ImportKind::Processors),
            Of::Requests => matches!(kind, ImportKind::Requests),
            Of::RegisterAndProcessors => !matches!(kind, ImportKind::Requests),
            Of::RegisterAndRequests => !matches!(kind, ImportKind::Processors),
            Of::ProcessorsAndRequests => !matches!(kind, ImportKind::Register),
            Of::All => true,
        }
    }

    /// Whether it is a part of another field: what stands in boxes to tick, or in columns of their own.
    pub(super) const fn gives(self, whole: Self) -> bool {
        match whole {
            Self::Data => matches!(self, Self::DataNamed),
            Self::Toms => matches!(self, Self::TomsNamed),
            Self::Recipients => matches!(
                self,
                Self::RecipientsInternal | Self::RecipientsGroup | Self::RecipientsExternal
            ),
            _ => false,
        }
    }

    /// The fields of an import, in order.
    pub fn every(kind: ImportKind) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |field| field.belongs_to(kind))
    }
}

fields! {
    /// Reference or number. One of this register (`A-02`) finds its record; any other is kept in the remarks.
    Ref = "ref", All, One, Whole;
    /// Name: of the activity in the language of the import, of the processor.
    Name = "name", RegisterAndProcessors, One, Whole;
    /// Title of a request. No name of a person in it.
    Title = "title", Requests, One, Whole;
    /// Role: controller, joint controller, processor.
    Role = "role", Register, One, Whole;
    /// Business function.
    BusinessFunction = "business_function", Register, One, Whole;
    /// Unit that answers for it.
    OwnerUnit = "owner_unit", Register, One, Whole;
    /// Where it stands.
    Status = "status", RegisterAndRequests, One, Whole;
    /// Begun on.
    StartedOn = "started_on", Register, One, Whole;
    /// Ended on.
    EndedOn = "ended_on", Register, One, Whole;
    /// The activity of which it is a part, by reference or name.
    ParentActivity = "parent_activity", Register, One, Whole;
    /// The activity that took its place, by reference or name.
    Successor = "successor", Register, One, Whole;
    /// Last looked at on.
    LastReviewedOn = "last_reviewed_on", Register, One, Whole;
    /// By whom.
    ReviewedBy = "reviewed_by", Register, One, Whole;
    /// To be looked at again.
    ReviewDue = "review_due", Register, One, Whole;
    /// Joint controllers, or the controllers for whom a processor acts, by name.
    Controllers = "controllers", Register, Many, Lines;
    /// Where the arrangement between joint controllers is.
    JointArrangementRef = "joint_arrangement_ref", Register, One, Whole;
    /// Purposes.
    Purposes = "purposes", Register, Many, Lines;
    /// Whether its purposes are direct marketing.
    DirectMarketing = "direct_marketing", Register, One, Whole;
    /// Categories of processing.
    ProcessingOperations = "processing_operations", Register, Many, Lines;
    /// Categories of data subjects.
    SubjectCategories = "subject_categories", Register, Many, Lines;
    /// How many persons, about.
    SubjectsNumber = "subjects_number", Register, One, Whole;
    /// Children among them.
    Children = "children", Register, One, Whole;
    /// Other vulnerable persons among them.
    Vulnerable = "vulnerable", Register, One, Whole;
    /// Own employees among them.
    EmployeesAffected = "employees_affected", Register, One, Whole;
    /// Categories of personal data.
    Data = "data", Register, Many, Lines;
    /// A category of personal data that is the header of the column; the cell says whether, or describes it.
    DataNamed = "data_named", Register, Many, Whole;
    /// Special categories (Art 9).
    DataSpecial = "data_special", Register, Many, Lines;
    /// Data on offences (Art 10).
    DataCriminal = "data_criminal", Register, One, Whole;
    /// A national identification number.
    DataNationalId = "data_national_id", Register, One, Whole;
    /// Where data come from.
    Sources = "sources", Register, Many, Lines;
    /// Legal basis of Article 6(1), with conditions of Article 9(2) if they stand in the same cell.
    Art6 = "art6", Register, Many, Lines;
    /// Condition of Article 9(2).
    Art9 = "art9", Register, Many, Lines;
    /// The law that allows data on offences (Art 10).
    Art10Law = "art10_law", Register, One, Whole;
    /// The law, for bases (c) and (e).
    LawRef = "law_ref", Register, One, Whole;
    /// The interest, for basis (f).
    Interest = "interest", Register, One, Whole;
    /// The contract, for basis (b).
    ContractRef = "contract_ref", Register, One, Whole;
    /// The assessment, for basis (f), by reference or title.
    Lia = "lia", Register, One, Whole;
    /// The consent profile, for basis (a), by reference or name.
    ConsentProfile = "consent_profile", Register, One, Whole;
    /// Recipients of any kind, or that there are none.
    Recipients = "recipients", Register, Many, Lines;
    /// Recipients within the organisation.
    RecipientsInternal = "recipients_internal", Register, Many, Lines;
    /// Recipients within the group.
    RecipientsGroup = "recipients_group", Register, Many, Lines;
    /// Recipients outside.
    RecipientsExternal = "recipients_external", Register, Many, Lines;
    /// Processors, by reference or name.
    Processors = "processors", Register, Many, Lines;
    /// Third countries, or that there are none.
    TransferCountries = "transfer_countries", Register, Many, Commas;
    /// Who receives data there.
    TransferImporter = "transfer_importer", Register, One, Whole;
    /// The international organisation that receives data.
    TransferOrganisation = "transfer_organisation", Register, One, Whole;
    /// The mechanism on which transfers rest.
    TransferMechanism = "transfer_mechanism", Register, One, Whole;
    /// The decision, contract or approval behind it.
    TransferRef = "transfer_ref", Register, One, Whole;
    /// Safeguards of exceptional transfers (Art 49).
    TransferSafeguards = "transfer_safeguards", Register, Many, Lines;
    /// Retention, per category of data where it says so.
    Retention = "retention", Register, Many, Lines;
    /// What happens at the end.
    RetentionAction = "retention_action", Register, One, Whole;
    /// Technical and organisational measures.
    Toms = "toms", Register, Many, Lines;
    /// A measure that is the header of the column; the cell says whether, or describes it.
    TomsNamed = "toms_named", Register, Many, Whole;
    /// Whether decisions rest solely on automated processing (Art 22).
    Adm = "adm", Register, One, Whole;
    /// The logic involved.
    AdmLogic = "adm_logic", Register, One, Whole;
    /// What it means for the person.
    AdmConsequences = "adm_consequences", Register, One, Whole;
    /// Whether an impact assessment is required.
    DpiaRequired = "dpia_required", Register, One, Whole;
    /// Where the impact assessment stands.
    DpiaStatus = "dpia_status", Register, One, Whole;
    /// Where the impact assessment is.
    DpiaRef = "dpia_ref", Register, One, Whole;
    /// Why it is or is not required.
    DpiaReason = "dpia_reason", Register, One, Whole;
    /// Systems, by reference or name.
    Systems = "systems", Register, Many, Lines;
    /// Where the data are, in words.
    DataLocation = "data_location", Register, One, Whole;
    /// Whether it is carried out by automated means.
    Automated = "automated", Register, One, Whole;
    /// Channels for rights.
    RightsChannels = "rights_channels", Register, Many, Lines;
    /// Sections of notices that describe it.
    NoticeRefs = "notice_refs", Register, Many, Lines;
    /// Large scale.
    LargeScale = "large_scale", Register, One, Whole;
    /// Systematic monitoring.
    SystematicMonitoring = "systematic_monitoring", Register, One, Whole;
    /// The service.
    Service = "service", Processors, One, Whole;
    /// Country of establishment.
    Country = "country", Processors, One, Whole;
    /// The organisation, by reference or name.
    Organisation = "organisation", Processors, One, Whole;
    /// The company at its head.
    ParentCompany = "parent_company", Processors, One, Whole;
    /// Activities, by reference or name.
    Activities = "activities", ProcessorsAndRequests, Many, Lines;
    /// The agreement.
    DpaRef = "dpa_ref", Processors, One, Whole;
    /// Signed on.
    DpaSignedOn = "dpa_signed_on", Processors, One, Whole;
    /// To be looked at again.
    DpaReviewDue = "dpa_review_due", Processors, One, Whole;
    /// Where the instructions are.
    InstructionsRef = "instructions_ref", Processors, One, Whole;
    /// Hours within which it gives notice of a breach.
    BreachNoticeHours = "breach_notice_hours", Processors, One, Whole;
    /// Examined on.
    DdDoneOn = "dd_done_on", Processors, One, Whole;
    /// Result of the examination.
    DdResult = "dd_result", Processors, One, Whole;
    /// To be examined again.
    DdReviewDue = "dd_review_due", Processors, One, Whole;
    /// Countries in which data are stored.
    Locations = "locations", Processors, Many, Commas;
    /// Countries from which they can be reached.
    AccessCountries = "access_countries", Processors, Many, Commas;
    /// How sub-processors are authorised.
    SubsAuthorisation = "subs_authorisation", Processors, One, Whole;
    /// Days of notice before a change of them.
    SubsNoticeDays = "subs_notice_days", Processors, One, Whole;
    /// Their list last read on.
    SubsListCheckedOn = "subs_list_checked_on", Processors, One, Whole;
    /// Sub-processors, by name.
    SubProcessors = "sub_processors", Processors, Many, Lines;
    /// Laws of third countries it is subject to.
    SubjectToLaws = "subject_to_laws", Processors, Many, Lines;
    /// The right to audit last used on.
    AuditRightUsedOn = "audit_right_used_on", Processors, One, Whole;
    /// The engagement ends on.
    EndOn = "end_on", Processors, One, Whole;
    /// Return or deletion confirmed on.
    ReturnDeleteConfirmedOn = "return_delete_confirmed_on", Processors, One, Whole;
    /// Family of the request.
    Family = "family", Requests, One, Whole;
    /// What is asked.
    Subtype = "subtype", Requests, One, Whole;
    /// How it came in.
    Channel = "channel", Requests, One, Whole;
    /// When it was received.
    ReceivedOn = "received_on", Requests, One, Whole;
    /// At what time of day.
    ReceivedTime = "received_time", Requests, One, Whole;
    /// Who asks.
    RequesterName = "requester_name", Requests, One, Whole;
    /// Their organisation.
    RequesterOrganisation = "requester_organisation", Requests, One, Whole;
    /// Their country.
    RequesterCountry = "requester_country", Requests, One, Whole;
    /// How they are reached.
    RequesterContact = "requester_contact", Requests, One, Whole;
    /// Their reference.
    RequesterRefNo = "requester_ref_no", Requests, One, Whole;
    /// For whom they act.
    OnBehalfOf = "on_behalf_of", Requests, One, Whole;
    /// Their mandate.
    MandateRef = "mandate_ref", Requests, One, Whole;
    /// The language of the request.
    RequestLanguage = "language", Requests, One, Whole;
    /// What is asked, in words.
    ScopeText = "scope_text", Requests, One, Whole;
    /// Categories of data asked for.
    DataRequested = "data_requested", Requests, Many, Lines;
    /// Data from.
    PeriodFrom = "period_from", Requests, One, Whole;
    /// Data to.
    PeriodTo = "period_to", Requests, One, Whole;
    /// How many persons.
    SubjectsCount = "subjects_count", Requests, One, Whole;
    /// How urgent.
    Urgency = "urgency", Requests, One, Whole;
    /// Secrecy ordered: the provision.
    SecrecyProvision = "secrecy_provision", Requests, One, Whole;
    /// Date in the order or statute.
    OrderedBy = "ordered_by", Requests, One, Whole;
    /// Who handles it.
    AssignedTo = "assigned_to", Requests, One, Whole;
    /// Closed on.
    ClosedOn = "closed_on", Requests, One, Whole;
    /// The file is due for erasure on.
    RetentionDue = "retention_due", Requests, One, Whole;
    /// Nothing may be erased.
    LegalHold = "legal_hold", Requests, One, Whole;
    /// Remarks, as they stand.
    Remarks = "remarks", RegisterAndProcessors, Many, Whole;
    /// No field of its own: kept in the remarks, or with what is asked, behind the header of its column.
    Note = "note", All, Many, Whole;
}
