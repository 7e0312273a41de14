//! RP-11: the file of one case, with the trail behind it as an embedded file.

mod chapter;
mod cover;
mod deadline;
mod decision;
mod entries;
mod evidence;
mod file;
mod request;
mod sent;
mod timeline;
mod verification;

use crate::ReportError;
use crate::document::{Document, Frame};
use crate::sources::Sources;
use crate::trail;

use cover::opening;
use deadline::deadlines;
use decision::decisions;
use entries::{documents, steps};
use evidence::{advice, events, evidence};
use file::Case;
use request::request;
use sent::{disclosures, notifications};
use timeline::timeline;
use verification::verification;

/// The trail of the case, and which case it is.
pub fn trail(sources: &Sources<'_>) -> Result<(Vec<u8>, String), ReportError> {
    let case = Case::read(sources)?;
    let value = trail::case_file(
        sources.workspace,
        sources.order,
        &case.head,
        &case.reference,
        &case.events,
        &case.withheld,
    )?;
    Ok((trail::sorted_text(&value).into_bytes(), case.reference))
}

/// What the file says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let say = &sources.say;
    let case = Case::read(sources)?;
    let sections = [
        verification(say, &case, &sources.check),
        request(say, &case),
        timeline(say, &case),
        documents(say, &case),
        steps(say, &case),
        deadlines(say, &case),
        decisions(say, &case),
        disclosures(say, &case),
        notifications(say, &case),
        evidence(say, &case),
        advice(say, &case),
        events(say, &case),
    ];
    Ok(Document {
        frame: Frame {
            // It stands on the first page, whatever it is.
            verdict: None,
            ..Frame::of(sources, opening(sources, &case))
        },
        chapters: sections
            .into_iter()
            .filter_map(chapter::Section::chapter)
            .collect(),
    })
}
