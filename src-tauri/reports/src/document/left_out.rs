//! What a report leaves out, and why: it is stated in every one.

use tilsyn_core::text::Sentence;

use crate::kind::codes;

codes! {
    /// Why something is left out.
    pub enum Why {
        /// It belongs to another report.
        Elsewhere = "elsewhere",
        /// It is under secrecy, and who made the report is not shown it.
        Secrecy = "secrecy",
        /// It was erased.
        Erased = "erased",
        /// It does not meet the filter that was set.
        Filter = "filter",
        /// This audience does not get it.
        Audience = "audience",
        /// It is legal advice.
        Privilege = "privilege",
        /// It was not recorded, so that nothing can be said.
        Unrecorded = "unrecorded",
        /// It goes out by itself, not within a report.
        Apart = "apart",
        /// It is in the file no more.
        Absent = "absent",
    }
}

impl Why {
    /// The reason in words.
    #[must_use]
    pub fn name(self) -> Sentence {
        Sentence::new(format!("report-why-{}", self.code()))
    }
}

/// Something left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// What, in words of the language; with how many where that may be told.
    pub what: String,
    /// Why.
    pub why: Why,
}

impl LeftOut {
    /// This, for this reason.
    pub fn new(what: impl Into<String>, why: Why) -> Self {
        Self {
            what: what.into(),
            why,
        }
    }
}
