//! The plan of bringing in the export of a register: one row a record.

use sha2::{Digest as _, Sha256};

use super::{ImportAsked, ImportPlan, PlanCounts, PlannedRow, RowVerdict, count, page};
use crate::error::Result;
use crate::import::profile::ProfileCode;
use crate::import::refused::Refused;
use crate::import::said::{Said, SaidWeight};
use crate::interchange::register::RegisterFile;
use crate::text::{Language, Sentence};
use crate::value::Sha256Hex;

/// What bringing in a register would do. `there` is how many records are there already; `reader` the
/// language in which they are named.
pub fn of_register(
    file: &RegisterFile,
    there: usize,
    reader: Language,
    asked: &ImportAsked,
) -> Result<ImportPlan> {
    let mut counts = PlanCounts::default();
    let mut hash = Sha256::new();
    let mut rows = Vec::new();
    for (number, brought) in (1_u32..).zip(file.records()) {
        hash.update(brought.held.id.bytes());
        hash.update(brought.held.document.text());
        let verdict = if brought.faults.is_empty() {
            counts.create += 1;
            RowVerdict::Create
        } else {
            counts.error += 1;
            RowVerdict::Error
        };
        rows.push(PlannedRow {
            sheet: String::new(),
            rows: vec![number],
            verdict,
            kind: brought.kind,
            id: None,
            reference: Some(brought.held.reference.clone()),
            title: brought
                .record
                .as_ref()
                .map(|record| record.title_in(reader))
                .unwrap_or_default(),
            fields: Vec::new(),
            links: Vec::new(),
            sentences: brought
                .faults
                .iter()
                .map(|fault| Said::of_row(SaidWeight::Error, fault.clone()))
                .collect(),
        });
    }
    let mut sentences = Vec::new();
    if there > 0 {
        let refused = Refused::NotEmpty { count: there };
        sentences.push(Said::of_row(SaidWeight::Error, refused.sentence()));
    }
    let kept = Sentence::new("import-register-keeps");
    sentences.push(Said::of_row(SaidWeight::Note, kept));
    for said in file.said() {
        sentences.push(Said::of_row(SaidWeight::Note, said.clone()));
    }
    let plan = ImportPlan {
        sheet: String::new(),
        header_row: 0,
        profile: Some(ProfileCode::Own),
        columns: Vec::new(),
        mapping: Vec::new(),
        missing: Vec::new(),
        left_out: Vec::new(),
        sentences,
        counts,
        total: count(rows.len()),
        rows,
        seen: Sha256Hex(hash.finalize().into()),
    };
    Ok(page(plan, asked))
}
