//! Which basis usually carries a disclosure to whom (`domain` 5.2): guidance beside step TP-05, never an answer to it.

use serde::Serialize;

use crate::macros::codes;
use crate::request::Subtype;
use crate::source::SourceStatus::{self, Knowledge, Seen};
use crate::text::Sentence;

codes! {
    /// Rows of the table of grounds: who asks.
    pub enum GuidanceRow {
        /// The other side in a dispute, or its lawyers.
        OpposingParty = "opposing_party",
        /// An insurer.
        Insurer = "insurer",
        /// An employer that asks about an employee who is a user.
        Employer = "employer",
        /// Heirs.
        Heir = "heir",
        /// A guardian or parent.
        Guardian = "guardian",
        /// A business partner.
        BusinessPartner = "business_partner",
        /// A company of the group.
        GroupCompany = "group_company",
        /// A researcher.
        Researcher = "researcher",
        /// A bank or debt collector.
        DebtCollectorOrBank = "debt_collector_or_bank",
        /// An acquirer.
        Acquirer = "acquirer",
        /// A court in a civil case.
        CourtCivil = "court_civil",
        /// A user or third party under the Data Act.
        DataAct = "data_act",
    }
}

/// What usually carries a disclosure, what must be seen before, and when it is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GroundsGuidance {
    /// Who asks.
    pub row: GuidanceRow,
    /// The basis that usually fits.
    pub typical_basis: Sentence,
    /// What must be seen.
    pub must_see: Sentence,
    /// When it is refused.
    pub refuse_when: Sentence,
    /// Article or source.
    pub citation: &'static str,
    /// How well that was checked.
    pub source_status: SourceStatus,
}

impl GuidanceRow {
    /// The row for a subtype; none where the table has none: then nothing usually fits, and TP-05 is answered without it.
    #[must_use]
    pub const fn of(subtype: Subtype) -> Option<Self> {
        Some(match subtype {
            Subtype::OpposingParty => Self::OpposingParty,
            Subtype::Insurer => Self::Insurer,
            Subtype::Employer => Self::Employer,
            Subtype::Heir => Self::Heir,
            Subtype::Guardian => Self::Guardian,
            Subtype::BusinessPartner => Self::BusinessPartner,
            Subtype::GroupCompany => Self::GroupCompany,
            Subtype::Researcher => Self::Researcher,
            Subtype::DebtCollectorOrBank => Self::DebtCollectorOrBank,
            Subtype::Acquirer => Self::Acquirer,
            Subtype::CourtCivil => Self::CourtCivil,
            Subtype::DataActUser | Subtype::DataActThirdParty => Self::DataAct,
            _ => return None,
        })
    }

    /// Article or source, and how well that was checked: of the weakest cell of the row.
    #[must_use]
    pub const fn source(self) -> (&'static str, SourceStatus) {
        match self {
            Self::OpposingParty => ("GDPR Art 6(1)(c), 6(1)(f), 9(2)(f); C-268/21", Knowledge),
            Self::Insurer => ("GDPR Art 6(1)(a), 6(1)(c), 9(2)(a)", Knowledge),
            Self::Employer => ("GDPR Art 28(3)(a)", Knowledge),
            Self::Heir => ("GDPR recital 27", Knowledge),
            Self::Guardian => ("GDPR Art 5(2), 6", Knowledge),
            Self::BusinessPartner => ("GDPR Art 6(1)", Seen),
            Self::GroupCompany => ("GDPR Art 6(1)(f), recital 48", Knowledge),
            Self::Researcher => ("GDPR Art 6(1)(e)-(f), 9(2)(j), 89", Knowledge),
            Self::DebtCollectorOrBank => ("GDPR Art 6(1)(f)", Knowledge),
            Self::Acquirer => ("GDPR Art 5(1)(c)", Knowledge),
            Self::CourtCivil => ("GDPR Art 6(1)(c)", Knowledge),
            Self::DataAct => ("Regulation (EU) 2023/2854 Art 4, 5", Seen),
        }
    }
}

/// The guidance for a subtype.
#[must_use]
pub fn grounds_guidance(subtype: Subtype) -> Option<GroundsGuidance> {
    let row = GuidanceRow::of(subtype)?;
    let (citation, source_status) = row.source();
    let say = |what: &str| Sentence::new(format!("guidance-{}-{what}", row.key()));
    Some(GroundsGuidance {
        row,
        typical_basis: say("basis"),
        must_see: say("see"),
        refuse_when: say("refuse"),
        citation,
        source_status,
    })
}
