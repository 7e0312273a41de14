//! What stands between a case and a disclosure: one answer for who looks at the case, for the command line, and for the
//! commit that would record the disclosure.

use super::guard::Case;
use super::machine::{self, Move};
use super::{Block, BlockCode, blocks, manifest};
use crate::request::{CaseEvent, Disclosure, Family, Request, State};

/// Everything that stands between this case and a disclosure now, most basic first. Empty: what was decided may go out
/// to whoever asked.
#[must_use]
pub fn standing(case: &Case<'_>) -> Vec<Block> {
    let request = case.request;
    let mut found = blocks(request, case.entries);
    if request.outside_eea() == Some(true) {
        found.extend(without_ground_to_leave(case));
    }
    if request.state() != State::Executing {
        match machine::find(case, CaseEvent::Execute) {
            Err(Some(missing)) if !Move::leads_elsewhere(&missing) => found.extend(missing),
            _ if found.is_empty() => found.push(Block {
                code: BlockCode::NotExecuting,
                step: None,
                citation: "GDPR Art 5(2)",
            }),
            _ => {}
        }
    }
    found.extend(manifest::more(case));
    once(found)
}

/// The same for this very disclosure: what it gives, and to which country, must be what was decided.
#[must_use]
pub fn missing(case: &Case<'_>, given: &Disclosure) -> Vec<Block> {
    let mut found = standing(case);
    if given
        .country
        .as_ref()
        .is_some_and(|country| !country.in_eea())
    {
        found.extend(without_ground_to_leave(case));
    }
    if let Some(decision) = case.entries.decision()
        && !manifest::beyond(case.request, decision, given).is_empty()
    {
        found.push(manifest::block(case.request));
    }
    once(found)
}

/// Personal data that leave the EEA need a ground of Chapter V in the decision. A person who gets their own data is no
/// importer, and data that are not personal are under another act.
fn without_ground_to_leave(case: &Case<'_>) -> Option<Block> {
    let decision = case.entries.decision()?;
    let allows = decision.outcome.is_some_and(|it| it.allows_disclosure());
    (allows && needs_ground_to_leave(case.request) && decision.chapter_v_ground.is_none())
        .then_some(Block {
            code: BlockCode::ChapterV,
            step: None,
            citation: "GDPR Art 44",
        })
}

/// Whether what is asked for would be a transfer if it left the EEA.
fn needs_ground_to_leave(request: &Request) -> bool {
    request.family != Some(Family::DataSubject) && request.contains_personal != Some(false)
}

/// Each block once, in order: the same lack found on two ways is one, whichever article either names.
fn once(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    for block in blocks {
        let known = kept
            .iter()
            .any(|it| it.code == block.code && it.step == block.step);
        if !known {
            kept.push(block);
        }
    }
    kept
}
