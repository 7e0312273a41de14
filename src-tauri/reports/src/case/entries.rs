//! Legal documents and the steps of the assessment.

use tilsyn_core::procedure;
use tilsyn_core::request::{Step, StepCode};
use tilsyn_core::workspace::Stored;

use super::chapter::{
    Fact, Part, Section, cell, link, needed, needed_cell, optional, written_line,
};
use super::file::Case;
use crate::doc::{Say, dim, mono, strong};

pub fn documents(say: &Say, case: &Case) -> Section {
    let blocks = case
        .documents()
        .map(|(stored, it)| {
            let level = say.coded("issuer-level", it.issuer_level.map(|it| it.key()));
            let date = it.date.map(|date| say.date(date)).unwrap_or_default();
            let facts = [
                needed("field-issuer", it.issuer.as_str()),
                needed("field-issuer-level", level),
                needed("field-country", say.country_of(it.country.as_ref())),
                needed("field-ref-no", it.ref_no.as_str()),
                needed("field-date", date),
                needed("field-legal-provision", it.legal_provision.as_str()),
                needed("field-validity-checked-by", it.validity_checked_by.as_str()),
                needed("field-verified-channel", it.verified_channel.as_str()),
                optional("field-language", it.language.as_str()),
                optional("field-translation", it.translation.as_str()),
                link("field-attachment", case, it.attachment),
            ];
            let title = say.coded("document-kind", it.kind.map(|it| it.key()));
            let line = written_line(say, case, stored, it.by, it.at);
            Part::entry(say, title, line, facts)
        })
        .collect();
    Section::new(say, "documents", "report-section-documents", blocks)
}

pub fn step_title(say: &Say, step: &Step) -> String {
    say.coded("step", step.step_code.map(StepCode::key))
}

pub fn steps(say: &Say, case: &Case) -> Section {
    let mut all: Vec<(&Stored, &Step)> = case.steps().collect();
    // In the order of the procedure; within a step as they were written.
    all.sort_by_key(|(_, step)| step.step_code);
    let blocks = all
        .into_iter()
        .map(|(stored, it)| {
            let code = it.step_code.map(StepCode::code).unwrap_or_default();
            Part::entry(
                say,
                format!("{code} · {}", step_title(say, it)),
                written_line(say, case, stored, it.by, it.at),
                step(say, case, stored, it),
            )
        })
        .collect();
    Section::new(say, "steps", "report-section-steps", blocks)
}

fn step(say: &Say, case: &Case, stored: &Stored, it: &Step) -> [Fact; 5] {
    let hidden = case.withheld.contains(&stored.id);
    let asked = format!(
        "step-{}-question",
        it.step_code.map(StepCode::key).unwrap_or_default()
    );
    let question = if !hidden && !it.question.is_empty() {
        it.question.to_string()
    } else if say.words.has(&asked) {
        say.w(&asked)
    } else {
        String::new()
    };
    let answer = it
        .answer
        .map(|answer| vec![strong(say.code("answer", &answer.key()))]);
    let evidence: Vec<String> = it
        .evidence
        .iter()
        .filter(|id| !case.withheld.contains(id))
        .map(|id| case.references.of(*id))
        .collect();
    let evidence = (!evidence.is_empty()).then(|| vec![mono(evidence.join("  "))]);
    let law = it
        .step_code
        .and_then(procedure::StepRule::of)
        .filter(|rule| !rule.citation.is_empty())
        .map(|rule| vec![dim(rule.citation)]);
    [
        optional("report-question", question),
        needed_cell("field-answer", answer.into_iter().collect()),
        if hidden {
            cell("field-reason", vec![vec![dim(say.w("report-withheld"))]])
        } else {
            needed("field-reason", it.reason.as_str())
        },
        cell("field-evidence", evidence.into_iter().collect()),
        cell("report-law", law.into_iter().collect()),
    ]
}
