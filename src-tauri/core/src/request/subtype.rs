//! Subtypes of requests, and the family each belongs to.

use super::Family;
use crate::macros::codes;

codes! {
    /// What is asked, by whom: the subtypes of the three families.
    pub enum Subtype {
        /// Access (Art 15).
        Access = "access",
        /// Rectification (Art 16).
        Rectify = "rectify",
        /// Erasure (Art 17).
        Erase = "erase",
        /// Restriction (Art 18).
        Restrict = "restrict",
        /// Portability (Art 20).
        Port = "port",
        /// Objection (Art 21(1)).
        Object = "object",
        /// Objection to direct marketing (Art 21(2)).
        ObjectDm = "object_dm",
        /// Automated decision (Art 22).
        Adm = "adm",
        /// Withdrawal of consent (Art 7(3)).
        Withdraw = "withdraw",
        /// Information (Art 13 and 14).
        Info = "info",
        /// Complaint to the organisation.
        Complaint = "complaint",
        /// Complaint through the supervisory authority (Art 77).
        SaComplaint = "sa_complaint",
        /// Notice to recipients (Art 19).
        NotifyRecipients = "notify_recipients",
        /// A lawyer for the person.
        LawyerForSubject = "lawyer_for_subject",
        /// The other side in a dispute.
        OpposingParty = "opposing_party",
        /// An insurer.
        Insurer = "insurer",
        /// An employer.
        Employer = "employer",
        /// A customer that is the controller.
        CustomerAsController = "customer_as_controller",
        /// A company of the group.
        GroupCompany = "group_company",
        /// A business partner.
        BusinessPartner = "business_partner",
        /// A researcher.
        Researcher = "researcher",
        /// A journalist.
        Journalist = "journalist",
        /// An heir.
        Heir = "heir",
        /// A guardian.
        Guardian = "guardian",
        /// A debt collector or bank.
        DebtCollectorOrBank = "debt_collector_or_bank",
        /// An auditor.
        Auditor = "auditor",
        /// An acquirer.
        Acquirer = "acquirer_m_and_a",
        /// A holder of rights.
        RightsHolder = "rights_holder",
        /// A court in a civil case between others.
        CourtCivil = "court_civil",
        /// A private bailiff.
        PrivateBailiff = "private_bailiff",
        /// A user under the Data Act (Art 4).
        DataActUser = "data_act_user",
        /// A third party under the Data Act (Art 5).
        DataActThirdParty = "data_act_third_party",
        /// Another third party.
        OtherThirdParty = "other",
        /// A supervisory authority (Art 31, 58).
        SaGdpr = "sa_gdpr",
        /// Own State, criminal matter.
        DomCrim = "dom_crim",
        /// Own State, administrative matter.
        DomAdmin = "dom_admin",
        /// Own State, civil matter.
        DomCivil = "dom_civil",
        /// European Production Order.
        Epoc = "epoc",
        /// European Preservation Order.
        EpocPr = "epoc_pr",
        /// Investigation order or mutual assistance through the own State.
        EioMla = "eio_mla",
        /// Order against content (DSA Art 9).
        Dsa9 = "dsa9",
        /// Order for information (DSA Art 10).
        Dsa10 = "dsa10",
        /// Exceptional need (Data Act Art 14).
        DataActB2g = "data_act_b2g",
        /// Third-country order for non-personal data (Data Act Art 32).
        DataAct32 = "data_act_32",
        /// Third-country order for personal data (GDPR Art 48).
        Art48 = "art48",
        /// Intelligence or national security.
        IntelNatsec = "intel_natsec",
        /// Emergency without compulsion.
        EmergencyVoluntary = "emergency_voluntary",
        /// Informal, no compulsion.
        Informal = "informal",
    }
}

impl Subtype {
    /// The family.
    #[must_use]
    pub const fn family(self) -> Family {
        match self {
            Self::Access
            | Self::Rectify
            | Self::Erase
            | Self::Restrict
            | Self::Port
            | Self::Object
            | Self::ObjectDm
            | Self::Adm
            | Self::Withdraw
            | Self::Info
            | Self::Complaint
            | Self::SaComplaint
            | Self::NotifyRecipients => Family::DataSubject,
            Self::LawyerForSubject
            | Self::OpposingParty
            | Self::Insurer
            | Self::Employer
            | Self::CustomerAsController
            | Self::GroupCompany
            | Self::BusinessPartner
            | Self::Researcher
            | Self::Journalist
            | Self::Heir
            | Self::Guardian
            | Self::DebtCollectorOrBank
            | Self::Auditor
            | Self::Acquirer
            | Self::RightsHolder
            | Self::CourtCivil
            | Self::PrivateBailiff
            | Self::DataActUser
            | Self::DataActThirdParty
            | Self::OtherThirdParty => Family::ThirdParty,
            Self::SaGdpr
            | Self::DomCrim
            | Self::DomAdmin
            | Self::DomCivil
            | Self::Epoc
            | Self::EpocPr
            | Self::EioMla
            | Self::Dsa9
            | Self::Dsa10
            | Self::DataActB2g
            | Self::DataAct32
            | Self::Art48
            | Self::IntelNatsec
            | Self::EmergencyVoluntary
            | Self::Informal => Family::PublicAuthority,
        }
    }
}
