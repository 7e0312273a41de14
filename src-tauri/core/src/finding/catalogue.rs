//! All rules in the order of the catalogue. To add one, write it into the file of its area; nothing else.

use super::rule::Rule;
use super::{data_subject, legal_bases, register};

/// The files by area, in the order of the catalogue.
const AREAS: &[&[Rule]] = &[register::RULES, legal_bases::RULES, data_subject::RULES];

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    AREAS.iter().copied().flatten()
}
