//! From the model of a report to its bytes: one room per format. Same document, same bytes.

mod chart;
mod csv;
mod data;
mod docx;
mod html;
mod json;
mod ods;
mod package;
pub mod pdf;
mod shown;
mod xlsx;

pub use json::REPORT_SCHEMA;
pub use pdf::VOLUME;

use crate::ReportError;
use crate::document::Document;
use crate::kind::Format;
use crate::sources::Sources;

/// Writes the document in a format.
pub fn write(
    document: &Document,
    sources: &Sources<'_>,
    format: Format,
) -> Result<Vec<u8>, ReportError> {
    let say = &sources.say;
    match format {
        Format::Pdf => pdf::write(document, sources),
        Format::Html => html::write(document, say),
        Format::Docx => docx::write(document, say),
        Format::Xlsx => xlsx::write(document, say, sources.workspace.path().parent()),
        Format::Ods => ods::write(document, say),
        Format::Csv => csv::write(document, say),
        Format::Json => Ok(json::write(document)),
        // Not made from the model: each report that has one writes it itself.
        format @ (Format::JsonLd | Format::Ics) => Err(ReportError::Format {
            kind: sources.order.kind,
            format,
        }),
    }
}
