//! Processors: the engagement, its agreement (Art 28) and what was checked before.

use chrono::NaiveDate;

use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::value::{Country, Line, Prose};

codes! {
    /// How sub-processors are authorised (Art 28(2)).
    pub enum SubsAuthorisation {
        /// Each one beforehand.
        Specific = "specific",
        /// In general, with notice and objection.
        General = "general",
    }
}

codes! {
    /// Result of the examination before engagement (Art 28(1)).
    pub enum DueDiligence {
        /// Sufficient guarantees.
        Sufficient = "sufficient",
        /// Sufficient with conditions.
        Conditional = "conditional",
        /// Not sufficient.
        Insufficient = "insufficient",
    }
}

codes! {
    /// What the agreement must hold (Art 28(3)); `dpa_check` lists what it does hold.
    pub enum DpaClause {
        /// Form, subject-matter, duration, nature, purpose, data, persons.
        Frame = "00",
        /// Documented instructions.
        A = "a",
        /// Confidentiality.
        B = "b",
        /// Security (Art 32).
        C = "c",
        /// Sub-processors (Art 28(2) and (4)).
        D = "d",
        /// Assistance with rights.
        E = "e",
        /// Assistance with Articles 32 to 36.
        F = "f",
        /// Deletion or return.
        G = "g",
        /// Information and audits.
        H = "h",
        /// Sub-processors only with prior specific or general written authorisation (Art 28(2)).
        S1 = "s1",
        /// With a general one: notice of changes, and the chance to object (Art 28(2)).
        S2 = "s2",
        /// The same obligations flow down; the processor stays fully liable (Art 28(4)).
        S3 = "s3",
        /// Notice of a breach without undue delay (Art 33(2)), within agreed hours.
        X1 = "x1",
        /// Orders of authorities are forwarded, not obeyed without instruction unless law requires it.
        X2 = "x2",
    }
}

codes! {
    /// What is asked of a processor before it is engaged (Art 28(1); the list is the product's).
    pub enum DueDiligenceItem {
        /// Expert knowledge and resources.
        Dd01 = "DD-01",
        /// Security policy and measures described (Art 32).
        Dd02 = "DD-02",
        /// Certification or code of conduct (Art 28(5)).
        Dd03 = "DD-03",
        /// Incidents so far, and time to notice.
        Dd04 = "DD-04",
        /// Sub-processors with identity, service and location.
        Dd05 = "DD-05",
        /// Countries of storage.
        Dd06 = "DD-06",
        /// Countries from which access is possible.
        Dd07 = "DD-07",
        /// Parent company, and the laws it is subject to.
        Dd08 = "DD-08",
        /// How requests of authorities are handled.
        Dd09 = "DD-09",
        /// Assistance with requests of data subjects.
        Dd10 = "DD-10",
        /// Method and time of deletion or return.
        Dd11 = "DD-11",
        /// Audits.
        Dd12 = "DD-12",
        /// Confidentiality of staff.
        Dd13 = "DD-13",
        /// Own data protection officer or representative.
        Dd14 = "DD-14",
        /// No use of the data for purposes of its own (Art 28(10)).
        Dd15 = "DD-15",
    }
}

codes! {
    /// Whether what is asked is there.
    pub enum DueDiligenceFinding {
        /// It is.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// It is not.
        No = "no",
    }
}

document! {
    /// An answer of the examination.
    pub struct DueDiligenceAnswer {
        /// What was asked.
        pub item: Option<DueDiligenceItem>,
        /// Whether it is there.
        pub answer: Option<DueDiligenceFinding>,
        /// What shows it.
        pub evidence: Prose,
        /// When it was seen.
        pub on: Option<NaiveDate>,
    }
}

document! {
    /// A documented instruction (Art 28(3)(a)).
    pub struct Instruction {
        /// Given on.
        pub on: Option<NaiveDate>,
        /// What was instructed.
        pub text: Prose,
    }
}

document! {
    /// A sub-processor in the chain.
    pub struct SubProcessor {
        /// Who.
        pub name: Line,
        /// The organisation, when it is recorded.
        pub organisation: Option<RecordId>,
        /// For what.
        pub service: Line,
        /// Where.
        pub country: Option<Country>,
        /// How far down the chain: 1 is engaged by the processor, 2 by one of level 1, and so on. 1 when not said.
        pub level: Option<u8>,
        /// Who engaged it, when that was not the processor itself.
        pub engaged_by: Line,
        /// Last looked at on.
        pub checked_on: Option<NaiveDate>,
    }
}

document! {
    /// A processor and what it is engaged for (`processor_link`).
    pub struct Processor {
        /// Name.
        pub name: Line,
        /// The organisation, when it is recorded.
        pub organisation: Option<RecordId>,
        /// Country of establishment.
        pub country: Option<Country>,
        /// The company at its head.
        pub parent_company: Line,
        /// The service.
        pub service: Line,
        /// Activities it is engaged for.
        pub activities: Vec<RecordId>,
        /// The agreement.
        pub dpa_ref: Line,
        /// Signed on.
        pub dpa_signed_on: Option<NaiveDate>,
        /// To be looked at again.
        pub dpa_review_due: Option<NaiveDate>,
        /// Clauses found in the agreement.
        pub dpa_check: Vec<DpaClause>,
        /// Hours within which it must give notice of a breach (Art 33(2)).
        pub breach_notice_hours: Option<u16>,
        /// Where the instructions are.
        pub instructions_ref: Line,
        /// Instructions given since.
        pub instructions: Vec<Instruction>,
        /// Examined on.
        pub dd_done_on: Option<NaiveDate>,
        /// The answers.
        pub dd_answers: Vec<DueDiligenceAnswer>,
        /// Result.
        pub dd_result: Option<DueDiligence>,
        /// To be examined again.
        pub dd_review_due: Option<NaiveDate>,
        /// Where data are stored.
        pub locations: Vec<Country>,
        /// From where they can be reached: support, operations, development.
        pub access_countries: Vec<Country>,
        /// How sub-processors are authorised.
        pub subs_authorisation: Option<SubsAuthorisation>,
        /// Days of notice before a change.
        pub subs_notice_days: Option<u16>,
        /// Their list last read on.
        pub subs_list_checked_on: Option<NaiveDate>,
        /// The chain.
        pub sub_processors: Vec<SubProcessor>,
        /// Laws of third countries it is subject to.
        pub subject_to_laws: Vec<Line>,
        /// The right to audit last used on.
        pub audit_right_used_on: Option<NaiveDate>,
        /// Engagement ends on.
        pub end_on: Option<NaiveDate>,
        /// Return or deletion confirmed on.
        pub return_delete_confirmed_on: Option<NaiveDate>,
        /// Anything else.
        pub remarks: Prose,
    }
}

impl DpaClause {
    /// Whether Article 28 demands it of an agreement with sub-processors authorised in this way. What the product adds
    /// for practice, it does not.
    #[must_use]
    pub fn is_demanded(self, subs: Option<SubsAuthorisation>) -> bool {
        match self {
            Self::Frame
            | Self::A
            | Self::B
            | Self::C
            | Self::D
            | Self::E
            | Self::F
            | Self::G
            | Self::H
            | Self::S1
            | Self::S3 => true,
            Self::S2 => subs == Some(SubsAuthorisation::General),
            Self::X1 | Self::X2 => false,
        }
    }
}

impl Processor {
    /// The clauses that Article 28 demands and that were not found in the agreement.
    #[must_use]
    pub fn clauses_missing(&self) -> Vec<DpaClause> {
        DpaClause::ALL
            .iter()
            .copied()
            .filter(|clause| clause.is_demanded(self.subs_authorisation))
            .filter(|clause| !self.dpa_check.contains(clause))
            .collect()
    }

    /// Countries outside the EEA in which data are stored or from which they can be reached, each once.
    #[must_use]
    pub fn third_countries(&self) -> Vec<&Country> {
        let mut found: Vec<&Country> = self
            .locations
            .iter()
            .chain(&self.access_countries)
            .filter(|country| !country.in_eea())
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
