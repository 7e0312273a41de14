//! Reports that an auditor can check: the record of processing and the file of a case, as PDF/A and as workbook.
//!
//! Same data and same order, same bytes: no clock, no randomness, no fonts but those that are compiled in. What
//! people wrote goes into a document as values, never as markup, and every text is made printable first, so that no
//! field can change, hide in or block a report.

mod case;
mod clean;
mod contents;
mod doc;
pub mod document;
mod error;
mod format;
mod kind;
mod letter;
mod notice;
mod order;
mod parameters;
mod processing;
mod record;
pub mod seal;
mod sources;
mod trail;
mod typeset;
mod xml;

use tilsyn_core::workspace::Workspace;

use document::Document;

pub use error::ReportError;
pub use format::REPORT_SCHEMA;
pub use kind::{Format, ReportGroup, ReportKind, Takes, UnknownCode};
pub use letter::{LetterFormat, LetterJob, letter, letter_name};
pub use notice::{NoticeFormat, notice, notice_name};
pub use order::{Order, Scope};
pub use parameters::{NoParameters, Parameters};
pub use sources::Sources;
pub use trail::{CASE_SCHEMA, printed_root};
pub use typeset::PagePicture;

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
/// [`ReportError::NotYet`] for a report that does not exist yet; what [`Order::check`] refuses; else what reading the
/// workspace or setting the pages found.
pub fn make(workspace: &Workspace, order: &Order) -> Result<Report, ReportError> {
    make_watched(workspace, order, &mut |_, _| true)
}

/// As [`make`]. `going_on` is told how many steps are done, and of how many; it ends the making by returning false. A step
/// that is begun is ended first: whoever cannot wait for that leaves it behind.
///
/// # Errors
/// As for [`make`]; [`tilsyn_core::Error::Cancelled`].
pub fn make_watched(
    workspace: &Workspace,
    order: &Order,
    going_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Report, ReportError> {
    order.check()?;
    let mut steps = Steps { done: 0, going_on };
    let (bytes, subject) = match (order.kind, order.format) {
        (ReportKind::Case, Format::Pdf) => case::set(workspace, order, |job| {
            steps.next()?;
            typeset::pdf(job)
        })?,
        (ReportKind::Case, _) => case::json(workspace, order)?,
        _ => {
            let sources = steps.sources(workspace, order)?;
            steps.next()?;
            match (order.kind, order.format) {
                (ReportKind::RegisterExport, Format::Json) => {
                    (contents::own_export(&sources)?, String::new())
                }
                (_, Format::JsonLd) => (contents::linked_data(&sources)?, String::new()),
                (_, Format::Ics) => (
                    contents::calendar_file(&sources)?.into_bytes(),
                    String::new(),
                ),
                _ => {
                    let document = document(&sources)?;
                    steps.next()?;
                    let subject = document.frame.mark.clone().unwrap_or_default();
                    (format::write(&document, &sources)?, subject)
                }
            }
        }
    };
    steps.next()?;
    Ok(Report {
        bytes,
        media_type: order.format.media_type(),
        suggested_name: suggested_name(order, &subject),
    })
}

/// The steps in which a report is made: its sources are read, it is composed, and it is written.
const STEPS: u64 = 3;

struct Steps<'a> {
    done: u64,
    going_on: &'a mut dyn FnMut(u64, u64) -> bool,
}

impl Steps<'_> {
    fn sources<'s>(
        &mut self,
        workspace: &'s Workspace,
        order: &'s Order,
    ) -> Result<Sources<'s>, ReportError> {
        let (done, going_on) = (self.done, &mut *self.going_on);
        Sources::read_watched(workspace, order, &mut |_| going_on(done, STEPS))
    }

    fn next(&mut self) -> Result<(), ReportError> {
        self.done = (self.done + 1).min(STEPS);
        if (self.going_on)(self.done, STEPS) {
            Ok(())
        } else {
            Err(tilsyn_core::Error::Cancelled.into())
        }
    }
}

/// The first pages of a report, as they will look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The pages, drawn.
    pub pages: Vec<PagePicture>,
    /// How many pages there are in all, of what was set.
    pub total: usize,
    /// Whether long tables were cut for it: the report itself then has more pages.
    pub cut: bool,
}

/// Pages that a preview shows.
pub const PREVIEWED: usize = 4;

/// Rows of a table that a preview sets: more than its pages have room for.
const PREVIEWED_ROWS: usize = 200;

/// Draws the first pages of a report, whatever format is ordered: what its PDF looks like.
///
/// # Errors
/// [`ReportError::Format`] for a report that has no pages; as for [`make_watched`].
pub fn preview(
    workspace: &Workspace,
    order: &Order,
    going_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Preview, ReportError> {
    let order = Order {
        format: Format::Pdf,
        // A layout of an authority is a workbook; the pages of such a report are the usual ones.
        layout: None,
        ..order.clone()
    };
    order.check()?;
    let mut steps = Steps { done: 0, going_on };
    let ((pages, total), cut) = if order.kind == ReportKind::Case {
        let drawn = case::set(workspace, &order, |job| {
            steps.next()?;
            typeset::pictures(job, PREVIEWED)
        })?;
        (drawn.0, false)
    } else {
        let sources = steps.sources(workspace, &order)?;
        steps.next()?;
        let document = document(&sources)?;
        steps.next()?;
        let cut = document.has_longer_tables_than(PREVIEWED_ROWS);
        let drawn = format::pdf::set(&document, &sources, PREVIEWED_ROWS, |job| {
            typeset::pictures(job, PREVIEWED)
        })?;
        (drawn, cut)
    };
    steps.next()?;
    Ok(Preview { pages, total, cut })
}

/// What a report says, cut to its audience: what every format is made from.
///
/// # Errors
/// [`ReportError::NotYet`] for a report that does not exist yet, or is not yet written into the model; else what reading
/// the workspace found.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    if let Some(layout) = sources.order.layout {
        // A form of an authority: the organisation adds nothing to it.
        let document = contents::layout(sources, layout)?;
        return Ok(document.cut(sources.order.audience, &sources.say));
    }
    let mut document = match sources.order.kind {
        ReportKind::RecordController => record::document(sources)?,
        ReportKind::RecordProcessor => processing::document(sources)?,
        ReportKind::LegalBases => contents::bases(sources)?,
        ReportKind::ProcessorsTransfers => contents::processors(sources)?,
        ReportKind::Retention => contents::retention(sources)?,
        ReportKind::RequestLog => contents::log(sources)?,
        ReportKind::RequestStatistics => contents::statistics(sources)?,
        ReportKind::Transparency => contents::transparency(sources)?,
        ReportKind::AuthorityDisclosures => contents::disclosures(sources)?,
        ReportKind::Findings => contents::findings(sources)?,
        ReportKind::NoticeComparison => contents::notices(sources)?,
        ReportKind::Assessment => contents::assessment(sources)?,
        ReportKind::DeadlineCalendar => contents::calendar(sources)?,
        ReportKind::Erasure => contents::erasures(sources)?,
        ReportKind::Annual => contents::annual(sources)?,
        ReportKind::RegisterExport => contents::register(sources)?,
        kind @ ReportKind::Case => {
            return Err(ReportError::NotYet(kind));
        }
    };
    document.frame.findings = contents::touching(sources)?;
    contents::own_words(sources, &mut document);
    Ok(document.cut(sources.order.audience, &sources.say))
}

/// A document in the format that is ordered.
///
/// # Errors
/// [`ReportError::Format`] for a format that is not made from the model; what writing it found.
pub fn write(document: &Document, sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    format::write(document, sources)
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
    parts.push(order.as_of.to_string());
    parts.push(order.language.code().to_owned());
    format!("{}.{}", parts.join("-"), order.format.ending())
}
