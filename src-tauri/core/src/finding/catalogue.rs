//! All rules in the order of the catalogue. To add one, write it into the file of its area; nothing else.

use super::rule::Rule;
use super::{authority, data_subject, legal_bases, log_cases, register, third_party};

/// The files by area, in the order of the catalogue.
const AREAS: &[&[Rule]] = &[
    register::RULES,
    legal_bases::RULES,
    data_subject::RULES,
    data_subject::CARRIED_OUT,
    third_party::RULES,
    authority::RULES,
    authority::E_EVIDENCE,
    authority::DSA,
    authority::DATA_ACT,
    authority::RECORD,
    log_cases::RULES,
];

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    AREAS.iter().copied().flatten()
}
