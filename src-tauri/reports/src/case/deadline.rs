//! Time limits, each with the sentences from which it can be counted again.

use chrono::NaiveDate;
use tilsyn_core::request::ClockCode;
use tilsyn_core::workspace::ClockView;

use super::chapter::{Fact, Part, Section, between, cell, needed, optional};
use super::file::Case;
use crate::doc::{Say, dim, plain};

pub fn deadlines(say: &Say, case: &Case) -> Section {
    let mut blocks = Vec::new();
    for clock in &case.clocks {
        let mut facts = ends(say, clock);
        let sentences = if clock.code == ClockCode::Ord {
            vec![vec![plain(say.w("report-computation-order"))]]
        } else {
            let said = clock.explanation.iter();
            said.map(|it| vec![plain(say.s(it))]).collect()
        };
        facts.push(cell("report-computation", sentences));
        if clock.code != ClockCode::Ord {
            let law = if clock.citation.is_empty() {
                say.code("source-status", &clock.source_status.key())
            } else {
                clock.citation.clone()
            };
            facts.push(cell("report-law", vec![vec![dim(law)]]));
        }
        blocks.push(Part::titled(
            say,
            say.code("clock", &clock.code.key()),
            facts,
        ));
    }
    let moved = moved(say, case);
    if !moved.is_empty() {
        blocks.push(Part::titled(say, say.w("report-pauses"), moved));
    }
    if blocks.is_empty() {
        let facts = [needed("report-computation", say.w("report-no-deadline"))];
        blocks.push(Part::of(say, facts));
    }
    Section::new(say, "deadlines", "report-section-deadlines", blocks)
}

/// When the period ends.
fn ends(say: &Say, clock: &ClockView) -> Vec<Fact> {
    let day = |day: Option<NaiveDate>| day.map(|day| say.words.date_full(day)).unwrap_or_default();
    if let Some(end) = clock.ends_at {
        let strict = say.words.moment(end.at, end.zone);
        return vec![needed("deadline-strict", strict)];
    }
    if clock.code == ClockCode::Ord {
        return vec![needed("deadline-legal", day(clock.legal))];
    }
    vec![
        optional("deadline-nominal", day(clock.nominal)),
        optional("deadline-legal", day(clock.legal)),
        optional("deadline-legal-conservative", day(clock.conservative)),
        optional("deadline-safe-day", day(clock.safe)),
    ]
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
