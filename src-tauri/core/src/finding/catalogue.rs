//! All rules in the order of the catalogue. To add one, write it into the file of its area; nothing else.

use chrono::NaiveDate;

use super::rule::Rule;
use super::{data_subject, legal_bases, log, processors, register, retention, transfers};

/// The files by area, in the order of the catalogue.
const AREAS: &[&[Rule]] = &[
    register::RULES,
    legal_bases::RULES,
    retention::RULES,
    processors::RULES,
    transfers::RULES,
    data_subject::RULES,
    log::RULES,
];

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    AREAS.iter().copied().flatten()
}

/// The rules in force on a day: found once, asked about every object.
#[derive(Debug, Clone)]
pub struct InForce(Vec<&'static Rule>);

impl InForce {
    /// Those of a day.
    #[must_use]
    pub fn on(day: NaiveDate) -> Self {
        Self(rules().filter(|rule| rule.in_force(day)).collect())
    }

    /// Each, in the order of the catalogue.
    pub fn iter(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        self.0.iter().copied()
    }
}
