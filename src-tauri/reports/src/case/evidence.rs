//! Evidence, legal advice by title alone, and the events of the trail.

use tilsyn_core::record::Record;
use tilsyn_core::text::Sentence;

use super::chapter::{Block, Section, at, hash, hash_lines, table};
use super::entries::step_title;
use super::file::Case;
use crate::doc::{Cell, Say, dim, mono, plain, said, small};

pub fn evidence(say: &Say, case: &Case) -> Section {
    let rows: Vec<Vec<Cell>> = case
        .attachments()
        .filter(|(stored, _)| !case.withheld.contains(&stored.id))
        .map(|(stored, it)| {
            let size = say.s(&Sentence::new("report-bytes").text("number", say.number(it.size)));
            let class = small(&say.coded("attachment-class", it.class.map(|it| it.key())));
            vec![
                vec![vec![mono(&stored.reference)]],
                vec![vec![plain(it.name.to_string())], vec![dim(class)]],
                vec![vec![plain(size)], vec![dim(it.media_type.to_string())]],
                say.cell(hash(it.sha256)),
            ]
        })
        .collect();
    let head = [
        "report-column-ref",
        "field-name",
        "field-size",
        "field-sha256",
    ];
    let table = table(say, &head, "report-evidence-alt", rows);
    Section::of_table(say, "report-section-evidence", "evidence", table)
}

/// Legal advice by title alone.
pub fn advice(say: &Say, case: &Case) -> Section {
    let rows: Vec<Vec<Cell>> = case
        .children
        .iter()
        .filter(|child| case.withheld.contains(&child.id))
        .map(|child| {
            let (title, when) = match &child.record {
                Record::Step(it) => (step_title(say, it), it.at),
                Record::Attachment(it) => (it.name.to_string(), None),
                _ => (String::new(), None),
            };
            vec![
                vec![vec![mono(&child.reference)]],
                said(title),
                said(at(say, when)),
            ]
        })
        .collect();
    let head = ["report-column-ref", "field-title", "report-column-when"];
    let table = table(say, &head, "report-advice-alt", rows);
    Section::of_table(say, "report-section-advice", "advice", table)
        .with_note(say, "report-advice-note")
}

pub fn events(say: &Say, case: &Case) -> Section {
    let rows = case
        .events
        .iter()
        .map(|event| {
            let who = event.actor.clone().unwrap_or_default();
            let utc = event.at.format("%Y-%m-%d %H:%M:%S");
            vec![
                said(say.number(event.seq)),
                vec![vec![plain(utc.to_string())], vec![dim(who)]],
                vec![
                    vec![mono(&event.kind)],
                    vec![mono(event.reference.clone().unwrap_or_default())],
                ],
                hash_lines(&event.leaf_hash),
            ]
        })
        .collect();
    let head = [
        "report-column-seq",
        "report-column-utc",
        "report-column-kind",
        "report-column-leaf",
    ];
    let table = table(say, &head, "report-events-alt", rows);
    let block = Block::of_table("events", table);
    Section::new(say, "report-section-events", vec![block]).with_note(say, "report-events-note")
}
