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
}

codes! {
    /// How the text of a cell is taken apart.
    pub enum Split {
        /// Not at all.
        Whole = "whole",
        /// At semicolons and line ends.
        Lines = "lines",
        /// At commas, too.
        Commas = "commas",
    }
}
