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
mod fonts;
mod format;
mod kind;
mod letter;
mod notice;
mod order;
mod packed;
mod parameters;
mod processing;
mod record;
pub mod seal;
mod sources;
mod trail;
mod typeset;
mod xml;

use std::path::{Path, PathBuf};

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
    /// Which volume of it this is, from 1.
    pub volume: u32,
    /// How many volumes there are: more than one only of pages.
    pub volumes: u32,
}

/// Makes a report; of one in several volumes the one that is ordered, else the first.
///
/// # Errors
/// [`ReportError::NotYet`] for a report that does not exist yet; what [`Order::check`] refuses; [`ReportError::Volume`]; else
/// what reading the workspace or setting the pages found.
pub fn make(workspace: &Workspace, order: &Order) -> Result<Report, ReportError> {
    let order = Order {
        volume: order.volume.or(Some(1)),
        ..order.clone()
    };
    let mut made = None;
    make_watched(workspace, &order, &mut |_, _| true, &mut |report| {
        made = Some(report);
        Ok(())
    })?;
    made.ok_or(ReportError::Internal("a report of no volume"))
}

/// Makes a report, and hands over each of its volumes as soon as it is made, or the one that is ordered. `going_on` is told
/// how many steps are done, and of how many; it ends the making by returning false. A step that is begun is ended first:
/// whoever cannot wait for that leaves it behind.
///
/// # Errors
/// As for [`make`]; [`tilsyn_core::Error::Cancelled`]; what `take` refuses.
pub fn make_watched(
    workspace: &Workspace,
    order: &Order,
    going_on: &mut dyn FnMut(u64, u64) -> bool,
    take: &mut dyn FnMut(Report) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    order.check()?;
    let mut steps = Steps::new(going_on);
    let sources = steps.sources(workspace, order)?;
    steps.next()?;
    if order.format == Format::Pdf {
        let document = document(&sources)?;
        steps.next()?;
        return bind(&document, &sources, steps, &mut || Ok(()), take);
    }
    let report = if order.is_of_the_model() {
        let document = document(&sources)?;
        steps.next()?;
        modelled(&document, &sources, order)?
    } else {
        direct(&sources, order)?
    };
    if order.volume.is_some_and(|volume| volume != 1) {
        return Err(ReportError::Volume(1));
    }
    steps.next()?;
    take(report)
}

/// Makes a report in several formats, and hands each over as soon as it is made: the workspace is read once, and what the
/// report says is put together once. The pages are set while the others are written.
///
/// # Errors
/// As for [`make_watched`].
pub fn make_several(
    workspace: &Workspace,
    order: &Order,
    formats: &[Format],
    take: &mut dyn FnMut(Report) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    let orders: Vec<Order> = formats
        .iter()
        .map(|format| Order {
            format: *format,
            ..order.clone()
        })
        .collect();
    orders.iter().try_for_each(Order::check)?;
    // What the pages carry of the order is theirs; for the other formats it is all the same.
    let of_pages = orders.iter().find(|it| it.format == Format::Pdf);
    let Some(first) = of_pages.or(orders.first()) else {
        return Ok(());
    };
    let mut going_on = |_, _| true;
    let mut steps = Steps::new(&mut going_on);
    let sources = steps.sources(workspace, first)?;
    let written = orders.iter().any(Order::is_of_the_model);
    let document = written.then(|| document(&sources)).transpose()?;
    let mut made = Vec::new();
    let mut others = || -> Result<(), ReportError> {
        for order in orders.iter().filter(|it| it.format != Format::Pdf) {
            made.push(match &document {
                Some(document) if order.is_of_the_model() => modelled(document, &sources, order)?,
                _ => direct(&sources, order)?,
            });
        }
        Ok(())
    };
    match (&document, of_pages) {
        (Some(document), Some(_)) => bind(document, &sources, steps, &mut others, take)?,
        _ => others()?,
    }
    made.into_iter().try_for_each(take)
}

/// The report in a format that is made from the model, but for its pages.
fn modelled(
    document: &Document,
    sources: &Sources<'_>,
    order: &Order,
) -> Result<Report, ReportError> {
    let bytes = format::write(document, sources, order.format)?;
    let subject = document.frame.mark.as_deref().unwrap_or_default();
    Ok(single(order, subject, bytes))
}

/// The report in a format that is not.
fn direct(sources: &Sources<'_>, order: &Order) -> Result<Report, ReportError> {
    let (bytes, subject) = match (order.kind, order.format) {
        (ReportKind::Case, Format::Json) => case::trail(sources)?,
        (ReportKind::RegisterExport, Format::Json) => {
            (contents::own_export(sources)?, String::new())
        }
        (_, Format::JsonLd) => (contents::linked_data(sources)?, String::new()),
        (_, Format::Ics) => (
            contents::calendar_file(sources)?.into_bytes(),
            String::new(),
        ),
        (kind, format) => return Err(ReportError::Format { kind, format }),
    };
    Ok(single(order, &subject, bytes))
}

fn single(order: &Order, subject: &str, bytes: Vec<u8>) -> Report {
    Report {
        bytes,
        media_type: order.format.media_type(),
        suggested_name: suggested_name(order, subject, 1),
        volume: 1,
        volumes: 1,
    }
}

/// Sets the volumes of a report, or the one that is ordered; something else is done beside the first.
fn bind(
    document: &Document,
    sources: &Sources<'_>,
    mut steps: Steps<'_>,
    meanwhile: &mut dyn FnMut() -> Result<(), ReportError>,
    take: &mut dyn FnMut(Report) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    let order = sources.order;
    let subject = document.frame.mark.clone().unwrap_or_default();
    let wanted = |volume: u32| order.volume.is_none_or(|asked| asked == volume);
    let mut attached = None;
    if wanted(1) {
        attached = format::pdf::attached(document, sources)?;
    }
    let parts = document
        .clone()
        .volumes(sources.order.volume_lines(), &sources.say);
    let volumes = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    if order
        .volume
        .is_some_and(|asked| asked == 0 || asked > volumes)
    {
        return Err(ReportError::Volume(volumes));
    }
    let all = order.volume.map_or(u64::from(volumes), |_| 1);
    steps.total = STEPS + all - 1;
    let mut done = false;
    for (volume, part) in (1..).zip(parts).filter(|(volume, _)| wanted(*volume)) {
        // The data for programs are whole, in the first volume.
        let attached = attached.take();
        let bytes = if done {
            format::pdf::set(&part, sources, attached, volume, typeset::pdf)?
        } else {
            done = true;
            format::pdf::set(&part, sources, attached, volume, |job| {
                std::thread::scope(|scope| {
                    let pages = scope.spawn(|| typeset::pdf(job));
                    let others = meanwhile();
                    let stopped = || ReportError::Internal("a thread that set pages stopped");
                    let pages = pages.join().map_err(|_| stopped())?;
                    others.and(pages)
                })
            })?
        };
        steps.next()?;
        take(Report {
            bytes,
            media_type: order.format.media_type(),
            suggested_name: suggested_name(order, &subject, volume),
            volume,
            volumes,
        })?;
    }
    Ok(())
}

/// The steps in which a report is made: its sources are read, it is composed, and it is written.
const STEPS: u64 = 3;

struct Steps<'a> {
    done: u64,
    total: u64,
    going_on: &'a mut dyn FnMut(u64, u64) -> bool,
}

impl<'a> Steps<'a> {
    fn new(going_on: &'a mut dyn FnMut(u64, u64) -> bool) -> Self {
        Self {
            done: 0,
            total: STEPS,
            going_on,
        }
    }

    fn sources<'s>(
        &mut self,
        workspace: &'s Workspace,
        order: &'s Order,
    ) -> Result<Sources<'s>, ReportError> {
        let (done, going_on) = (self.done, &mut *self.going_on);
        Sources::read_watched(workspace, order, &mut |_| going_on(done, STEPS))
    }

    fn next(&mut self) -> Result<(), ReportError> {
        self.done = (self.done + 1).min(self.total);
        if (self.going_on)(self.done, self.total) {
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
    /// Whether only its beginning was set: the report itself then has more pages.
    pub cut: bool,
}

/// Pages that a preview shows.
pub const PREVIEWED: usize = 4;

/// Lines that a preview sets: more than its pages have room for.
const PREVIEWED_LINES: usize = 1200;

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
    let mut steps = Steps::new(going_on);
    let sources = steps.sources(workspace, &order)?;
    steps.next()?;
    let document = document(&sources)?;
    steps.next()?;
    let (beginning, cut) = document.beginning(PREVIEWED_LINES);
    let attached = format::pdf::attached(&beginning, &sources)?;
    let (pages, total) = format::pdf::set(&beginning, &sources, attached, 1, |job| {
        typeset::pictures(job, PREVIEWED)
    })?;
    steps.next()?;
    Ok(Preview { pages, total, cut })
}

/// A report as PDF/A-1b, for checkers that know no later part of that standard: the same pages without the files in them.
///
/// # Errors
/// As for [`make`].
pub fn oldest(workspace: &Workspace, order: &Order) -> Result<Vec<u8>, ReportError> {
    order.check()?;
    let sources = Sources::read(workspace, order)?;
    let document = document(&sources)?;
    format::pdf::set(&document, &sources, None, 1, typeset::oldest)
}

/// What a report says, cut to its audience: what every format is made from.
///
/// # Errors
/// [`ReportError::NotYet`] for a report that does not exist yet, or is not yet written into the model; else what reading
/// the workspace found.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let mut document = match (sources.order.layout, sources.order.kind) {
        (Some(layout), _) => contents::layout(sources, layout)?,
        (None, ReportKind::RecordController) => record::document(sources)?,
        (None, ReportKind::RecordProcessor) => processing::document(sources)?,
        (None, ReportKind::LegalBases) => contents::bases(sources)?,
        (None, ReportKind::ProcessorsTransfers) => contents::processors(sources)?,
        (None, ReportKind::Retention) => contents::retention(sources)?,
        (None, ReportKind::RequestLog) => contents::log(sources)?,
        (None, ReportKind::RequestStatistics) => contents::statistics(sources)?,
        (None, ReportKind::Transparency) => contents::transparency(sources)?,
        (None, ReportKind::AuthorityDisclosures) => contents::disclosures(sources)?,
        (None, ReportKind::Findings) => contents::findings(sources)?,
        (None, ReportKind::NoticeComparison) => contents::notices(sources)?,
        (None, ReportKind::Assessment) => contents::assessment(sources)?,
        (None, ReportKind::DeadlineCalendar) => contents::calendar(sources)?,
        (None, ReportKind::Erasure) => contents::erasures(sources)?,
        (None, ReportKind::Annual) => contents::annual(sources)?,
        (None, ReportKind::RegisterExport) => contents::register(sources)?,
        (None, ReportKind::Case) => case::document(sources)?,
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
    format::write(document, sources, sources.order.format)
}

/// Where a further volume lies: beside the first, with its number. `log.pdf`, `log-2.pdf`.
#[must_use]
pub fn beside(first: &Path, volume: u32) -> PathBuf {
    let stem = first.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{stem}-{volume}");
    let Some(ending) = first.extension() else {
        return first.with_file_name(name);
    };
    first.with_file_name(format!("{name}.{}", ending.to_string_lossy()))
}

/// `record-controller-2026-11-21-en.pdf`, `case-R-2026-014-2026-11-21-en.pdf`, `log-2026-11-21-en-2.pdf`.
fn suggested_name(order: &Order, subject: &str, volume: u32) -> String {
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
    if volume > 1 {
        parts.push(volume.to_string());
    }
    format!("{}.{}", parts.join("-"), order.format.ending())
}
