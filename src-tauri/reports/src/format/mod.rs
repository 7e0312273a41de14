//! From the model of a report to its bytes: one room per format. Same document, same bytes.

mod pdf;
mod shown;

use crate::ReportError;
use crate::document::Document;
use crate::kind::Format;
use crate::sources::Sources;

/// Writes the document in the format that is ordered.
pub fn write(document: &Document, sources: &Sources<'_>) -> Result<Vec<u8>, ReportError> {
    match sources.order.format {
        Format::Pdf => pdf::write(document, sources),
        format => Err(ReportError::Format {
            kind: sources.order.kind,
            format,
        }),
    }
}
