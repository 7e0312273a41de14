//! Evidence, legal advice by title alone, and the events of the trail.

use tilsyn_core::record::Record;
use tilsyn_core::text::Sentence;

use super::chapter::{Section, at, hash, hash_lines, table};
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
    let columns = [
        ("report-column-ref", 14.0),
        ("field-name", 51.0),
        ("field-size", 36.0),
        ("field-sha256", 59.0),
    ];
    let table = table(say, "evidence", &columns, "report-evidence-alt", rows);
    Section::of_table(say, "report-section-evidence", table)
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
    let columns = [
        ("report-column-ref", 22.0),
        ("field-title", 86.0),
        ("report-column-when", 52.0),
    ];
    let table = table(say, "advice", &columns, "report-advice-alt", rows);
    Section::of_table(say, "report-section-advice", table).with_note(say, "report-advice-note")
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
    let columns = [
        ("report-column-seq", 13.0),
        ("report-column-utc", 38.0),
        ("report-column-kind", 50.0),
        ("report-column-leaf", 59.0),
    ];
    let table = table(say, "events", &columns, "report-events-alt", rows);
    Section::of_table(say, "report-section-events", table).with_note(say, "report-events-note")
}
