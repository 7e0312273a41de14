//! Time limits, each with the sentences from which it can be counted again.

use chrono::NaiveDate;
use tilsyn_core::request::{Computed, computed};

use super::chapter::{Block, Fact, Section, between, cell, needed, optional};
use super::file::Case;
use crate::ReportError;
use crate::doc::{Say, dim, plain};

pub fn deadlines(say: &Say, case: &Case) -> Result<Section, ReportError> {
    let request = &case.request;
    let mut blocks = Vec::new();
    if let Some(day) = request.ordered_by {
        let facts = [
            needed("deadline-legal", say.words.date_full(day)),
            needed("report-computation", say.w("report-computation-order")),
        ];
        blocks.push(Block::titled(say, say.w("clock-ord"), facts));
    } else if let Some((rule, computed)) = computed(request, &case.home.calendar, case.home.zone)? {
        let mut facts = ends(say, &computed);
        let sentences = match &computed {
            Computed::Date(deadline) => &deadline.explanation,
            Computed::Hours(deadline) => &deadline.explanation,
        };
        let law = if rule.citation.is_empty() {
            say.code("source-status", &rule.source_status.key())
        } else {
            rule.citation.to_owned()
        };
        facts.extend([
            cell(
                "report-computation",
                sentences.iter().map(|it| vec![plain(say.s(it))]).collect(),
            ),
            cell("report-law", vec![vec![dim(law)]]),
        ]);
        blocks.push(Block::titled(
            say,
            say.code("clock", &rule.code.key()),
            facts,
        ));
    }
    let moved = moved(say, case);
    if !moved.is_empty() {
        blocks.push(Block::titled(say, say.w("report-pauses"), moved));
    }
    if blocks.is_empty() {
        let facts = [needed("report-computation", say.w("report-no-deadline"))];
        blocks.push(Block::of(say, facts));
    }
    Ok(Section::new(say, "report-section-deadlines", blocks))
}

/// When the period ends.
fn ends(say: &Say, computed: &Computed) -> Vec<Fact> {
    let day = |day: Option<NaiveDate>| day.map(|day| say.words.date_full(day)).unwrap_or_default();
    match computed {
        Computed::Date(deadline) => vec![
            optional("deadline-nominal", day(deadline.nominal)),
            needed("deadline-legal", day(Some(deadline.legal))),
            optional(
                "deadline-legal-conservative",
                day(deadline.legal_conservative),
            ),
            needed("deadline-safe-day", day(Some(deadline.safe))),
        ],
        Computed::Hours(deadline) => {
            let strict = say.words.moment(deadline.strict, deadline.zone);
            vec![needed("deadline-strict", strict)]
        }
    }
}

/// What stopped or lengthened the period.
fn moved(say: &Say, case: &Case) -> Vec<Fact> {
    let mut facts = Vec::new();
    for pause in &case.request.pauses {
        let mut line = say.or_missing(pause.reason.as_str());
        let days = between(say, pause.asked_on, pause.supplied_on);
        line.push(dim(format!("  {days}")));
        facts.push(cell("field-pauses", vec![line]));
    }
    if let Some(extension) = &case.request.extension {
        let told = extension.told_on.map(|day| say.date(day));
        facts.extend([
            needed("field-extension", extension.reason.as_str()),
            needed("field-told-on", told.unwrap_or_default()),
        ]);
    }
    facts
}
