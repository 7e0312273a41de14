//! Decisions, their approval by a second person, and what still stands against a disclosure.

use tilsyn_core::request::{Answer, Decision, StepCode};
use tilsyn_core::workspace::Stored;

use super::chapter::{Part, Section, at, link, needed, needed_cell, optional, written_line};
use super::file::Case;
use crate::doc::{Cell, Run, Say, capital, dim, plain, said};

pub fn decisions(say: &Say, case: &Case) -> Section {
    let mut blocks: Vec<Part> = case
        .decisions()
        .map(|(stored, it)| decision(say, case, stored, it))
        .collect();
    let undecided = blocks.is_empty();
    if undecided || case.request.status().is_open() {
        let mut open: Cell = case
            .blocks
            .iter()
            .map(|block| {
                let words = plain(say.code("block", &block.code.key()));
                vec![words, dim(format!("  {}", block.citation))]
            })
            .collect();
        if open.is_empty() {
            open = said(say.w("report-nothing-open"));
        }
        let none = capital(&say.w("report-no-decision"));
        let facts = [
            optional("kind-decision", if undecided { &none } else { "" }),
            needed_cell("report-open", open),
        ];
        blocks.push(Part::of(say, facts));
    }
    Section::new(say, "decision", "report-section-decision", blocks)
}

fn decision(say: &Say, case: &Case, stored: &Stored, it: &Decision) -> Part {
    let grounds: Vec<String> = it.grounds.iter().map(ToString::to_string).collect();
    let basis = it
        .basis_art6
        .map(|it| say.w(&format!("basis-{}-full", it.key())));
    let condition = say.coded("art9", it.basis_art9.map(|it| it.key()));
    let transfer = say.coded("mechanism", it.chapter_v_ground.map(|it| it.key()));
    let facts = [
        optional("field-grounds", grounds.join("; ")),
        needed("field-reasons", it.reasons.as_str()),
        optional("field-basis-art6", basis.unwrap_or_default()),
        optional("field-basis-art9", condition),
        optional("field-chapter-v-ground", transfer),
        optional("field-compat", it.compat.as_str()),
        link("field-legal-document-ref", case, it.legal_document_ref),
        link("field-legal-advice-ref", case, it.legal_advice_ref),
        optional("field-minimised-from", it.minimised_from.as_str()),
        optional("field-minimised-to", it.minimised_to.as_str()),
        optional("field-redactions", it.redactions.as_str()),
        needed_cell("step-four-eyes", four_eyes(say, case, it)),
        optional("field-communicated-at", at(say, it.communicated_at)),
        needed("field-remedies-stated", say.yes_no(it.remedies_stated)),
    ];
    let outcome = say.coded("outcome", it.outcome.map(|it| it.key()));
    let line = written_line(say, case, stored, it.decided_by, it.decided_at);
    Part::entry(say, outcome, line, facts)
}

/// Who approved the decision after it was taken; in red when somebody must and nobody did.
fn four_eyes(say: &Say, case: &Case, decision: &Decision) -> Cell {
    let approvals: Cell = case
        .steps()
        .filter(|(stored, step)| {
            step.step_code == Some(StepCode::FourEyes)
                && !case.corrected.contains(&stored.id)
                && step.at.map(|at| at.at) >= decision.decided_at.map(|at| at.at)
        })
        .map(|(_, step)| {
            let words = say.coded("answer", step.answer.map(|it| it.key()));
            let at = at(say, step.at);
            let mark = if step.answer == Some(Answer::Yes) {
                plain(words)
            } else {
                Run::Missing { x: words }
            };
            let same = step.by == decision.decided_by;
            let mut line = vec![mark, plain(format!(", {}, {at}", case.who(say, step.by)))];
            if same {
                line.push(Run::Missing {
                    x: format!(" · {}", say.w("report-same-person")),
                });
            }
            line
        })
        .collect();
    if approvals.is_empty()
        && !tilsyn_core::procedure::four_eyes_needed(&case.request, &case.entries, Some(decision))
    {
        return said(say.w("report-four-eyes-not-needed"));
    }
    approvals
}
