//! What each outcome still needs before a decision with it can be saved (`domain` 5.4): the same question that is asked
//! when one is saved, asked beforehand.

use serde::Serialize;

use crate::procedure::guard::Case;
use crate::procedure::machine::Fires;
use crate::procedure::{self, Block, BlockCode, Machine, Move, evidence};
use crate::record::Kind;
use crate::request::{Decision, Outcome};

/// An outcome that a decision can have, and what is missing for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OutcomeView {
    /// The outcome.
    pub outcome: Outcome,
    /// Whether a second person must approve it, whatever else the decision says.
    pub four_eyes: bool,
    /// What is missing for a decision that says nothing but this outcome; empty: it can be saved.
    pub missing: Vec<Block>,
}

/// What is missing before the decision in force in these entries can be saved, each thing once. Empty: nothing.
pub(super) fn lacking(case: &Case<'_>) -> Vec<Block> {
    let mut refused: Option<Vec<Block>> = None;
    for it in Machine::of(case.request).out_of(case.request.state()) {
        if it.fires != Fires::On(Kind::Decision) {
            continue;
        }
        let missing = it.missing(case);
        if missing.is_empty() {
            return Vec::new();
        }
        let rank = |blocks: &[Block]| (Move::leads_elsewhere(blocks), blocks.len());
        if refused
            .as_ref()
            .is_none_or(|before| rank(&missing) < rank(before))
        {
            refused = Some(missing);
        }
    }
    let mut blocks = evidence::missing(case);
    let elsewhere = refused
        .as_ref()
        .is_none_or(|missing| Move::leads_elsewhere(missing));
    if elsewhere {
        // The outcome cannot be reached from here: what would have to happen first is more than a missing entry.
        blocks.push(Block {
            code: BlockCode::NotDecidable,
            step: procedure::next_step(case.request, case.entries),
            citation: "GDPR Art 5(2)",
        });
    } else {
        blocks.extend(refused.unwrap_or_default());
    }
    once(blocks)
}

/// Each outcome of the family, with what is missing for it now.
pub(super) fn outcomes(case: &Case<'_>) -> Vec<OutcomeView> {
    let Some(family) = case.request.family else {
        return Vec::new();
    };
    Outcome::ALL
        .iter()
        .copied()
        .filter(|outcome| outcome.belongs_to(family))
        .map(|outcome| supposed(case, outcome))
        .collect()
}

/// An outcome as if it were decided now, with nothing else said.
fn supposed(case: &Case<'_>, outcome: Outcome) -> OutcomeView {
    let decision = Decision {
        outcome: Some(outcome),
        ..Decision::default()
    };
    let mut entries = case.entries.clone();
    entries.deciding(decision.clone());
    OutcomeView {
        outcome,
        four_eyes: procedure::four_eyes_needed(case.request, case.entries, Some(&decision)),
        missing: lacking(&Case {
            entries: &entries,
            ..*case
        }),
    }
}

/// Each block once, in order: the same lack found on two ways is one, whichever article either names.
pub(super) fn once(blocks: Vec<Block>) -> Vec<Block> {
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

#[cfg(test)]
mod tests;
