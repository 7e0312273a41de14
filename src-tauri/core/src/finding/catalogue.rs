//! All rules in the order of the catalogue. To add one, write it into the file of its area; nothing else.

use chrono::NaiveDate;

use super::rule::Rule;
use super::{
    authority, data_subject, legal_bases, log, log_cases, notices, processors, register, retention,
    third_party, transfers,
};

/// The files by area, in the order of the catalogue.
const AREAS: &[&[Rule]] = &[
    register::RULES,
    legal_bases::RULES,
    retention::RULES,
    processors::RULES,
    transfers::RULES,
    data_subject::RULES,
    data_subject::CARRIED_OUT,
    third_party::RULES,
    authority::RULES,
    authority::E_EVIDENCE,
    authority::DSA,
    authority::DATA_ACT,
    authority::RECORD,
    notices::RULES,
    log::RULES,
    log_cases::RULES,
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::{Language, Words};

    /// How many rules each chapter of the catalogue has.
    const CHAPTERS: [(&str, usize); 10] = [
        ("REG", 18),
        ("BAS", 36),
        ("RET", 12),
        ("PRO", 12),
        ("TRA", 13),
        ("DSR", 25),
        ("TPR", 13),
        ("AUT", 38),
        ("NOT", 20),
        ("LOG", 10),
    ];

    #[test]
    fn every_rule_of_the_catalogue_is_there_once_and_no_other() {
        let wanted: BTreeSet<String> = CHAPTERS
            .iter()
            .flat_map(|(area, count)| (1..=*count).map(move |it| format!("R-{area}-{it:02}")))
            .collect();
        assert_eq!(wanted.len(), 197);
        let ids: Vec<String> = rules().map(|rule| rule.id.to_string()).collect();
        let there: BTreeSet<String> = ids.iter().cloned().collect();
        assert_eq!(there.len(), ids.len(), "an id stands twice");
        assert_eq!(there, wanted);
    }

    #[test]
    fn every_rule_says_what_is_the_matter_and_what_to_do_in_each_language() {
        for language in Language::ALL {
            let words = Words::new(language).unwrap();
            for rule in rules() {
                for end in ["", "-do"] {
                    let key = format!("finding-{}{end}", rule.id);
                    assert!(words.has(&key), "{language}: {key}");
                }
            }
        }
    }

    #[test]
    fn a_rule_is_in_force_from_its_first_day_and_its_day_is_one() {
        for rule in rules() {
            let from: NaiveDate = rule.from.parse().unwrap();
            assert!(rule.in_force(from), "{}", rule.id);
            assert!(!rule.in_force(from.pred_opt().unwrap()), "{}", rule.id);
        }
    }
}
