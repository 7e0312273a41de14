//! The register as linked data in the words of the W3C Data Privacy Vocabulary, version 2.3: written, and read back.
//!
//! DPV is a vocabulary of a community group, no standard of the W3C, and has no finished guide to records of processing;
//! which word stands for what follows `domain` 10. What DPV has no word for stands under the namespace `wb:`, whose
//! properties the document defines itself. Our own code stands beside each word of DPV that says less than it.
//!
//! One table per noun ([`nouns`]) says which field goes where, and both directions go by it. What no table names is not
//! carried: [`Written::left_out`] counts it, field by field, by comparing what was written with what is read back.
//! Cases and what belongs to them are not carried: an export that may leave the house holds no request.

mod nouns;
mod read;
mod shape;
mod terms;
#[cfg(test)]
mod tests;
mod write;

pub use read::{NotTaken, Taken, is_dpv, read};
pub use terms::{CONTEXT, TERMS};
pub use write::{LeftOut, Written, write};

use crate::record::Kind;

/// The version of DPV whose terms are used.
pub const VERSION: &str = "2.3";

/// The kinds that are carried, in the order in which they are written.
pub const KINDS: [Kind; 9] = [
    Kind::Organisation,
    Kind::Activity,
    Kind::Processor,
    Kind::Transfer,
    Kind::InterestAssessment,
    Kind::ConsentProfile,
    Kind::System,
    Kind::Measure,
    Kind::Factor,
];
