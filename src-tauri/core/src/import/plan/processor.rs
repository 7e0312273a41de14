//! Rows of processors.

use std::collections::BTreeMap;

use super::PlannedRow;
use super::activity::is_reference;
use super::board::{Board, Found};
use super::group::Group;
use super::row::{Entry, Reading, RowNotes, add_each, add_lines, add_names};
use crate::error::Result;
use crate::import::cell::{fold, is_none};
use crate::import::fields::ImportField;
use crate::import::said::SaidWeight;
use crate::import::sheet::shortened;
use crate::processor::{Processor, SubProcessor};
use crate::record::{Kind, Record, RecordId};
use crate::text::Sentence;
use crate::value::Line;

/// Plans the rows of processors.
pub(super) fn rows(
    groups: &[Group<'_>],
    board: &mut Board<'_>,
    reading: &Reading<'_>,
) -> Result<Vec<PlannedRow>> {
    let mut seen: BTreeMap<RecordId, u32> = BTreeMap::new();
    let mut planned = Vec::new();
    for group in groups {
        let mut notes = RowNotes::default();
        let id = identity(group, board, &mut notes);
        if let Some(id) = id {
            let first = group.rows.first().copied().unwrap_or(0);
            match seen.get(&id) {
                Some(before) => {
                    let sentence = Sentence::new("import-twice").number("row", *before);
                    notes.say_of_row(SaidWeight::Error, sentence);
                }
                None => {
                    seen.insert(id, first);
                    read(group, id, board, reading, &mut notes);
                }
            }
        }
        planned.push(group.planned(Kind::Processor, notes, id, board));
    }
    Ok(planned)
}

fn identity(group: &Group<'_>, board: &mut Board<'_>, notes: &mut RowNotes) -> Option<RecordId> {
    let reference = group.reference.trim().to_uppercase();
    let own = is_reference(&reference, Kind::Processor);
    if own && let Found::One(id) = board.find(Kind::Processor, &reference) {
        return Some(id);
    }
    let name: Line = match group
        .name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .parse()
    {
        Ok(name) if !group.name.is_empty() => name,
        _ => {
            group.nameless(notes);
            return None;
        }
    };
    match board.named(Kind::Processor, name.as_str()) {
        Found::One(id) if !own => return Some(id),
        Found::Several(count) if !own => {
            let sentence = Sentence::new("import-name-several")
                .text("title", shortened(name.as_str()))
                .number("count", count);
            notes.say_of_row(SaidWeight::Error, sentence);
            return None;
        }
        Found::One(_) | Found::Several(_) | Found::Nothing => {}
    }
    let new = Processor {
        name,
        ..Processor::default()
    };
    Some(board.make(new.into(), own.then_some(reference)))
}

fn read(
    group: &Group<'_>,
    id: RecordId,
    board: &mut Board<'_>,
    reading: &Reading<'_>,
    notes: &mut RowNotes,
) {
    let mut it: Processor = match board.get(id) {
        Some(Record::Processor(it)) => (**it).clone(),
        _ => return,
    };
    let mut remarks = Vec::new();
    for entry in group.usable(notes) {
        field(&mut it, entry, board, reading, notes, &mut remarks);
    }
    remarks.append(&mut notes.kept);
    match add_lines(&it.remarks, &remarks) {
        Some(remarks) => it.remarks = remarks,
        None => notes.say_of_row(SaidWeight::Error, Sentence::new("import-remarks-long")),
    }
    let record = Record::from(it);
    if let Err(error) = record.validate() {
        notes.say_of_row(SaidWeight::Error, error.sentence());
    }
    board.set(id, record);
}

fn field(
    it: &mut Processor,
    entry: &Entry<'_>,
    board: &Board<'_>,
    reading: &Reading<'_>,
    notes: &mut RowNotes,
    remarks: &mut Vec<String>,
) {
    let text = entry.text();
    let line = |notes: &mut RowNotes, into: &mut Line| {
        if let Some(line) = notes.line(entry, &text) {
            *into = line;
        }
    };
    match entry.field {
        ImportField::Ref => {
            if !is_reference(&text.trim().to_uppercase(), Kind::Processor) {
                notes.keep(entry, &text);
            }
        }
        ImportField::Name => line(notes, &mut it.name),
        ImportField::Service => line(notes, &mut it.service),
        ImportField::ParentCompany => line(notes, &mut it.parent_company),
        ImportField::DpaRef => line(notes, &mut it.dpa_ref),
        ImportField::InstructionsRef => line(notes, &mut it.instructions_ref),
        ImportField::Country => {
            let found = notes.countries(entry, reading);
            if let Some(country) = found.into_iter().next() {
                it.country = Some(country);
            }
        }
        ImportField::Locations => add_each(&mut it.locations, notes.countries(entry, reading)),
        ImportField::AccessCountries => {
            add_each(&mut it.access_countries, notes.countries(entry, reading));
        }
        ImportField::Organisation => {
            it.organisation = notes
                .find(entry, board, Kind::Organisation, &text)
                .or(it.organisation);
        }
        ImportField::Activities => activities(it, entry, board, notes),
        ImportField::DpaSignedOn => {
            it.dpa_signed_on = notes.date(entry, reading).or(it.dpa_signed_on);
        }
        ImportField::DpaReviewDue => {
            it.dpa_review_due = notes.date(entry, reading).or(it.dpa_review_due);
        }
        ImportField::DdDoneOn => it.dd_done_on = notes.date(entry, reading).or(it.dd_done_on),
        ImportField::DdReviewDue => {
            it.dd_review_due = notes.date(entry, reading).or(it.dd_review_due);
        }
        ImportField::SubsListCheckedOn => {
            it.subs_list_checked_on = notes.date(entry, reading).or(it.subs_list_checked_on);
        }
        ImportField::AuditRightUsedOn => {
            it.audit_right_used_on = notes.date(entry, reading).or(it.audit_right_used_on);
        }
        ImportField::EndOn => it.end_on = notes.date(entry, reading).or(it.end_on),
        ImportField::ReturnDeleteConfirmedOn => {
            it.return_delete_confirmed_on =
                notes.date(entry, reading).or(it.return_delete_confirmed_on);
        }
        ImportField::DdResult => it.dd_result = notes.code(entry, reading).or(it.dd_result),
        ImportField::SubsAuthorisation => {
            it.subs_authorisation = notes.code(entry, reading).or(it.subs_authorisation);
        }
        ImportField::SubsNoticeDays => {
            it.subs_notice_days = notes.number(entry).or(it.subs_notice_days);
        }
        ImportField::BreachNoticeHours => {
            it.breach_notice_hours = notes.number(entry).or(it.breach_notice_hours);
        }
        ImportField::SubProcessors => {
            for piece in entry.pieces() {
                if is_none(&piece) {
                    notes.say(SaidWeight::Note, entry, "import-said-none");
                    continue;
                }
                let Some(name) = notes.line(entry, &piece) else {
                    continue;
                };
                let known = it
                    .sub_processors
                    .iter()
                    .any(|known| fold(known.name.as_str()) == fold(name.as_str()));
                if !known {
                    it.sub_processors.push(SubProcessor {
                        name,
                        ..SubProcessor::default()
                    });
                }
            }
        }
        ImportField::SubjectToLaws => {
            let lines: Vec<Line> = entry
                .pieces()
                .iter()
                .filter_map(|piece| notes.line(entry, piece))
                .collect();
            add_names(&mut it.subject_to_laws, lines);
        }
        ImportField::Remarks => remarks.push(text),
        _ => notes.keep(entry, &text),
    }
}

/// Activities by reference or name; several references may stand in one line.
fn activities(it: &mut Processor, entry: &Entry<'_>, board: &Board<'_>, notes: &mut RowNotes) {
    for piece in entry.pieces() {
        let words: Vec<&str> = piece
            .split([' ', ','])
            .filter(|word| !word.is_empty())
            .collect();
        let references = words
            .iter()
            .all(|word| is_reference(&word.to_uppercase(), Kind::Activity));
        let named: Vec<&str> = if references && !words.is_empty() {
            words
        } else {
            vec![&piece]
        };
        for name in named {
            if is_none(name) {
                notes.say(SaidWeight::Note, entry, "import-said-none");
            } else if let Some(id) = notes.find(entry, board, Kind::Activity, name) {
                add_each(&mut it.activities, [id]);
            }
        }
    }
}
