//! What goes out, compared with what was asked and what was decided (PA-14): more is blocked.

use super::guard::Case;
use super::{Block, BlockCode};
use crate::request::{Decision, Disclosure, Request, StepCode};
use crate::value::Line;

const CITATION: &str = "GDPR Art 5(1)(c)";

/// What of this disclosure goes beyond the decision, or beyond what was asked where the decision names no limit: the
/// names of the fields.
#[must_use]
pub fn beyond(request: &Request, decision: &Decision, given: &Disclosure) -> Vec<&'static str> {
    let mut found = Vec::new();
    let allowed: &[Line] = if decision.allowed_categories.is_empty() {
        &request.data_requested
    } else {
        &decision.allowed_categories
    };
    let is = |line: &Line| line.as_str().trim().to_lowercase();
    // Where nobody listed categories, scope is in words alone and PA-14 stands for it.
    if !allowed.is_empty()
        && given
            .data_categories
            .iter()
            .any(|category| !allowed.iter().any(|it| is(it) == is(category)))
    {
        found.push("data_categories");
    }
    let subjects = decision.allowed_subjects.or(request.subjects_count);
    if let Some((most, count)) = subjects.zip(given.subjects_count)
        && count > most
    {
        found.push("subjects_count");
    }
    let from = decision.allowed_from.or(request.period_from);
    if from.is_some_and(|from| given.period_from.is_some_and(|it| it < from)) {
        found.push("period_from");
    }
    let to = decision.allowed_to.or(request.period_to);
    if to.is_some_and(|to| given.period_to.is_some_and(|it| it > to)) {
        found.push("period_to");
    }
    found
}

/// Blocks when a disclosure of the case went, or would go, beyond its decision.
#[must_use]
pub fn more(case: &Case<'_>) -> Vec<Block> {
    let Some(decision) = case.entries.decision() else {
        return Vec::new();
    };
    let beyond = case
        .entries
        .disclosures
        .iter()
        .filter(|(at, _)| *at > case.entries.decided_at_place)
        .any(|(_, given)| !beyond(case.request, decision, given).is_empty());
    if beyond {
        vec![block(case.request)]
    } else {
        Vec::new()
    }
}

/// The block for what goes beyond the decision.
pub(super) fn block(request: &Request) -> Block {
    Block {
        code: BlockCode::ManifestMore,
        step: (request.family == Some(crate::request::Family::PublicAuthority))
            .then_some(StepCode::Pa14),
        citation: CITATION,
    }
}
