//! Reports that an auditor can check: the record of processing and the file of a case, as PDF/A and as workbook.
//!
//! Same data and same order, same bytes: no clock, no randomness, no fonts but those that are compiled in. What
//! people wrote goes into a document as values, never as markup, and every text is made printable first, so that no
//! field can change, hide in or block a report.

mod case;
mod clean;
mod doc;
mod error;
mod kind;
mod letter;
mod record;
pub mod seal;
mod trail;
mod typeset;
mod workbook;

use chrono::{DateTime, NaiveDate, Utc};
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::workspace::Workspace;

pub use error::ReportError;
pub use kind::{Format, ReportKind, UnknownCode};
pub use letter::{LetterFormat, LetterJob, letter, letter_name};
pub use trail::{CASE_SCHEMA, printed_root};

/// What is ordered. Time and name are arguments: a report reads no clock and knows no user.
#[derive(Debug, Clone)]
pub struct Order {
    /// Which report.
    pub kind: ReportKind,
    /// As what.
    pub format: Format,
    /// In which language its own words are; what people wrote stays as it is.
    pub language: Language,
    /// The request of a case file; nothing for the other reports.
    pub subject: Option<RecordId>,
    /// The day as of which it speaks.
    pub today: NaiveDate,
    /// When it is made.
    pub generated_at: DateTime<Utc>,
    /// Who has it made.
    pub made_by: String,
}

/// A finished report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub media_type: &'static str,
    /// A name to save it under: letters, digits, hyphens, an extension.
    pub suggested_name: String,
}

/// Makes a report.
///
/// # Errors
/// [`ReportError::NotYet`] for a report that does not exist yet, [`ReportError::Format`] for a format it has not,
/// [`ReportError::Subject`] when a case file names no request; else what reading the workspace or setting the pages found.
pub fn make(workspace: &Workspace, order: &Order) -> Result<Report, ReportError> {
    if order.kind.formats().is_empty() {
        return Err(ReportError::NotYet(order.kind));
    }
    if !order.kind.formats().contains(&order.format) {
        return Err(ReportError::Format {
            kind: order.kind,
            format: order.format,
        });
    }
    let (bytes, subject) = match (order.kind, order.format) {
        (ReportKind::Case, Format::Pdf) => case::pdf(workspace, order)?,
        (ReportKind::Case, _) => case::json(workspace, order)?,
        (_, Format::Xlsx) => (workbook::workbook(workspace, order)?, String::new()),
        (_, _) => (record::pdf(workspace, order)?, String::new()),
    };
    Ok(Report {
        bytes,
        media_type: order.format.media_type(),
        suggested_name: suggested_name(order, &subject),
    })
}

/// `record-controller-2026-11-21-en.pdf`, `case-R-2026-014-2026-11-21-en.pdf`.
fn suggested_name(order: &Order, subject: &str) -> String {
    let subject: String = subject
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    let mut parts = vec![order.kind.code().to_owned()];
    if !subject.is_empty() {
        parts.push(subject);
    }
    parts.push(order.today.to_string());
    parts.push(order.language.code().to_owned());
    format!("{}.{}", parts.join("-"), order.format.code())
}
