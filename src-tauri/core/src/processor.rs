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
    }
}

document! {
    /// A sub-processor in the chain.
    pub struct SubProcessor {
        /// Who.
        pub name: Line,
        /// For what.
        pub service: Line,
        /// Where.
        pub country: Option<Country>,
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
        /// Where the instructions are.
        pub instructions_ref: Line,
        /// Examined on.
        pub dd_done_on: Option<NaiveDate>,
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

impl Processor {
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
