//! A notice against itself: statements that cannot both hold, labels that lead nowhere, words that soften or are out of
//! use.

use super::{Around, Attribute, Difference, DifferenceKind, Named, Notice, Quote, Statement};
use crate::notice::{MarkKind, NoticeMark, Stated, StatedRetention};
use crate::text::Sentence;
use crate::value::folded;

/// What is the matter with the text itself.
pub(super) fn conflicts(it: &Notice, around: &dyn Around) -> Vec<Difference> {
    let mut found = Vec::new();
    for named in it.activities(around) {
        found.extend(purposes(it, &named));
        found.extend(periods(it, &named, around));
        found.extend(decisions(it, &named));
        found.extend(roles(it, &named));
    }
    found.extend(controller(it, around));
    found.extend(wording(it, around));
    found.extend(marks(it));
    found
}

/// Words by which a purpose is said to be the only one.
const ONLY: [&str; 12] = [
    "exclusively",
    "solely",
    "only for",
    "only to",
    "utelukkende",
    "bare for å",
    "kun for å",
    "kun til",
    "uitsluitend",
    "alleen om",
    "alleen voor",
    "enkel om",
];

/// A purpose that is said to be the only one, beside another one (PURPOSE_CONFLICT).
fn purposes(it: &Notice, named: &Named) -> Option<Difference> {
    let said = it.say(named, Attribute::Purpose);
    let only = said.iter().find(|statement| {
        let words = folded(statement.quote.as_str());
        ONLY.iter().any(|one| words.contains(one))
    })?;
    let others: Vec<&Statement> = said
        .iter()
        .copied()
        .filter(|statement| statement.span != only.span && statement.quote != only.quote)
        .collect();
    if others.is_empty() {
        return None;
    }
    let mut here = vec![*only];
    here.extend(others);
    let what = here.iter().map(|it| super::value::says(it)).collect();
    Some(
        Difference::of(DifferenceKind::PurposeConflict, Attribute::Purpose, named)
            .what(what)
            .here(&here),
    )
}

fn kept(it: &Statement) -> Option<&StatedRetention> {
    match &it.value {
        Some(Stated::Retention(kept)) => Some(kept),
        _ => None,
    }
}

/// Two periods from the same event, unless the register has both: then they are for different data.
fn periods(it: &Notice, named: &Named, around: &dyn Around) -> Vec<Difference> {
    let said = it.say(named, Attribute::Retention);
    let mut found = Vec::new();
    let rules = named
        .activity
        .and_then(|id| around.activity(id))
        .map_or(&[][..], |activity| activity.retention.as_slice());
    let in_register = |one: &StatedRetention| {
        rules.iter().any(|rule| {
            rule.trigger == one.trigger
                && rule
                    .period
                    .zip(one.period)
                    .is_some_and(|(mine, theirs)| mine.is_as_long(theirs))
        })
    };
    for (place, one) in said.iter().enumerate() {
        for other in said.iter().skip(place + 1) {
            let (Some(first), Some(second)) = (kept(one), kept(other)) else {
                continue;
            };
            let (Some(mine), Some(theirs)) = (first.period, second.period) else {
                continue;
            };
            let both = in_register(first) && in_register(second);
            if first.trigger == second.trigger && !mine.is_as_long(theirs) && !both {
                let what = [one, other].map(|it| super::value::says(it)).to_vec();
                found.push(
                    Difference::of(
                        DifferenceKind::StatementConflict,
                        Attribute::Retention,
                        named,
                    )
                    .detail(format!("{} {}", one.key, other.key))
                    .what(what)
                    .here(&[one, other]),
                );
            }
        }
    }
    found
}

/// A decision by automated means alone, and none.
fn decisions(it: &Notice, named: &Named) -> Option<Difference> {
    let mut said = it.say(named, Attribute::Adm);
    said.extend(it.say(&Named::whole(), Attribute::Adm));
    let of = |wanted: bool| {
        said.iter().copied().find(|statement| {
            matches!(&statement.value, Some(Stated::Decision(decision)) if decision.automated == Some(wanted))
        })
    };
    let (yes, no) = (of(true)?, of(false)?);
    Some(
        Difference::of(DifferenceKind::StatementConflict, Attribute::Adm, named)
            .what(vec![super::value::says(yes), super::value::says(no)])
            .here(&[yes, no]),
    )
}

/// Two roles at once.
fn roles(it: &Notice, named: &Named) -> Option<Difference> {
    let said = it.say(named, Attribute::Role);
    let role = |it: &Statement| match &it.value {
        Some(Stated::Role(role)) => role.role,
        _ => None,
    };
    let first = said.iter().copied().find(|it| role(it).is_some())?;
    let other = said
        .iter()
        .copied()
        .find(|it| role(it).is_some() && role(it) != role(first))?;
    Some(
        Difference::of(DifferenceKind::RoleConflict, Attribute::Role, named)
            .detail("both")
            .what(vec![super::value::says(first), super::value::says(other)])
            .here(&[first, other]),
    )
}

/// Another controller than the one whose register it is (CONTROLLER_DIFF).
fn controller(it: &Notice, around: &dyn Around) -> Option<Difference> {
    let own = around.own()?;
    let named = folded(own.legal_name.as_str());
    let stated = it.say(&Named::whole(), Attribute::Controller);
    let wrong: Vec<&Statement> = stated
        .iter()
        .copied()
        .filter(|statement| {
            let said = statement.value.as_ref().map_or("", Stated::text);
            !said.is_empty() && !folded(said).contains(&named)
        })
        .collect();
    let only_by_name = stated.is_empty()
        && !it.controller_name.is_empty()
        && !folded(it.controller_name.as_str()).contains(&named);
    if wrong.is_empty() && !only_by_name {
        return None;
    }
    let what = if wrong.is_empty() {
        vec![Sentence::new("compared-text").text("text", it.controller_name.as_str())]
    } else {
        wrong.iter().map(|it| super::value::says(it)).collect()
    };
    let mut difference = Difference::of(
        DifferenceKind::ControllerDiff,
        Attribute::Controller,
        &Named::whole(),
    )
    .what(what)
    .here(&wrong);
    difference.register =
        vec![Sentence::new("compared-text").text("text", own.legal_name.as_str())];
    Some(difference)
}

/// Statements that a word softens, where the law asks for a plain answer (HEDGED_STATEMENT).
fn wording(it: &Notice, around: &dyn Around) -> Vec<Difference> {
    it.confirmed()
        .filter(|statement| {
            !statement.hedge.is_empty()
                && matches!(
                    statement.attribute,
                    Some(
                        Attribute::Purpose
                            | Attribute::DataCategory
                            | Attribute::Basis
                            | Attribute::Retention
                            | Attribute::Recipient
                            | Attribute::Transfer
                    )
                )
        })
        .map(|statement| {
            let named = Named::of(statement, around).unwrap_or_default();
            let attribute = statement.attribute.unwrap_or(Attribute::Purpose);
            Difference::of(DifferenceKind::HedgedStatement, attribute, &named)
                .detail(statement.key.as_str())
                .what(vec![
                    Sentence::new("compared-hedge")
                        .text("hedge", statement.hedge.as_str())
                        .text("words", statement.quote.as_str()),
                ])
                .here(&[statement])
        })
        .collect()
}

/// Terms of acts and instruments that are no longer in force (from knowledge): the model clauses before Decision (EU)
/// 2021/914, Directive 95/46/EC, the two agreements with the United States that the Court annulled.
const OUTDATED: [&str; 8] = [
    "model clause",
    "modellklausul",
    "modelclausule",
    "modelcontract",
    "95/46",
    "safe harbor",
    "safe harbour",
    "privacy shield",
];

/// A mark as a quote.
pub(super) fn quoted(mark: &NoticeMark) -> Quote {
    Quote {
        statement: String::new(),
        section: mark.section.to_string(),
        label: String::new(),
        span: mark.span,
        words: mark.quote.to_string(),
        says: Sentence::new("compared-text").text("text", mark.quote.as_str()),
        hedge: String::new(),
    }
}

/// What the reader found broken in the text, and terms.
fn marks(it: &Notice) -> Vec<Difference> {
    let mut found = Vec::new();
    for mark in &it.marks {
        let (kind, what) = match mark.mark {
            Some(MarkKind::BrokenLabelRef) => (
                DifferenceKind::BrokenLabelRef,
                Sentence::new("compared-text").text("text", mark.quote.as_str()),
            ),
            Some(MarkKind::Term) => {
                let words = folded(mark.quote.as_str());
                let kind = if OUTDATED.iter().any(|it| words.contains(it)) {
                    DifferenceKind::OutdatedTerm
                } else {
                    DifferenceKind::TermDeviation
                };
                let what = if mark.detail.is_empty() {
                    Sentence::new("compared-text").text("text", mark.quote.as_str())
                } else {
                    Sentence::new("compared-term")
                        .text("words", mark.quote.as_str())
                        .text("term", mark.detail.as_str())
                };
                (kind, what)
            }
            _ => continue,
        };
        let attribute = Attribute::Purpose;
        let mut difference = Difference::of(kind, attribute, &Named::whole())
            .detail(format!("{} {}", mark.section, mark.quote))
            .what(vec![what]);
        difference.attribute = None;
        difference.here = vec![quoted(mark)];
        found.push(difference);
    }
    found
}
