//! Reports: which there are, what was given out of each, and one made and written where the person says.

use std::cmp::Reverse;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chrono_tz::Tz;
use tauri::{Emitter, Runtime, WebviewWindow};
use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::record::{Kind, Record};
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{Head, Stored, Workspace};
use tilsyn_reports::document::Audience;
use tilsyn_reports::{
    Format, Order, PagePicture, Parameters, Report, ReportError, ReportKind, Scope,
};

use super::files::{given_out, line, write_beside, write_where_asked};
use super::standing::people_of;
use super::{Answer, desk, now, reading, with};
use crate::opened::reporting;
use crate::wire::{
    CopiesAsked, FavouriteNamed, Nothing, Progress, ReportCopy, ReportFavourite, ReportFile,
    ReportMade, ReportOffer, ReportOrder, ReportPage, ReportPreview, WireError,
};

/// Every report that can be made. Which takes what is the reports' to say, and said nowhere else.
pub(crate) fn reports<R: Runtime>(_: &WebviewWindow<R>, _: Nothing) -> Answer<Vec<ReportOffer>> {
    let made = ReportKind::ALL.iter().copied().filter(|kind| kind.exists());
    Ok(made.map(offer).collect())
}

fn offer(kind: ReportKind) -> ReportOffer {
    let formats = kind.formats().to_vec();
    let (subject, subject_kinds) = kind.takes_subject();
    let layouts = kind.layouts().to_vec();
    ReportOffer {
        kind,
        group: kind.group(),
        audiences: kind.audiences().to_vec(),
        period: kind.takes_period(),
        subject,
        subject_kinds: subject_kinds.to_vec(),
        narrows: kind.filters(),
        layout_formats: if layouts.is_empty() {
            Vec::new()
        } else {
            let takes = |it: &Format| it.takes_layout();
            formats.iter().copied().filter(takes).collect()
        },
        layouts,
        formats,
    }
}

/// The copies of a report that were given out, newest first.
pub(crate) fn report_copies<R: Runtime>(
    window: &WebviewWindow<R>,
    request: CopiesAsked,
) -> Answer<Vec<ReportCopy>> {
    reading(window, |workspace| {
        let people = workspace.actors()?;
        let mut copies: Vec<(Stored, Export)> = Vec::new();
        for stored in workspace.all(Kind::Export)? {
            if let Record::Export(export) = &stored.record
                && export.what == Some(ExportKind::Report)
                && export.report.as_str() == request.kind.code()
            {
                let export = export.as_ref().clone();
                copies.push((stored, export));
            }
        }
        copies.sort_by_key(|(stored, _)| Reverse(stored.ordinal));
        let copy = |(stored, export): (Stored, Export)| ReportCopy {
            id: stored.id,
            reference: stored.reference,
            at: export.at,
            by: people
                .iter()
                .find(|(id, _)| Some(*id) == export.by)
                .map(|(_, actor)| actor.name.clone()),
            order: again(&export),
            sha256: export.sha256.map(|sum| sum.to_string()),
            file_name: export.name,
        };
        Ok(copies.into_iter().map(copy).collect())
    })
}

/// The reports that this person makes often.
pub(crate) fn report_favourites<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<Vec<ReportFavourite>> {
    Ok(desk(window).profile.favourites())
}

pub(crate) fn keep_report_favourite<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ReportFavourite,
) -> Answer<()> {
    desk(window).profile.favour(request);
    Ok(())
}

pub(crate) fn forget_report_favourite<R: Runtime>(
    window: &WebviewWindow<R>,
    request: FavouriteNamed,
) -> Answer<()> {
    desk(window).profile.disfavour(&request.name);
    Ok(())
}

/// What was ordered; none if the record does not say it whole, as one from before all was recorded.
fn again(export: &Export) -> Option<ReportOrder> {
    let parameters: Parameters = export.parameters.as_str().parse().ok()?;
    let made_on = export.at.as_ref().map(Moment::local_date);
    Some(ReportOrder {
        kind: export.report.as_str().parse().ok()?,
        format: export.format.as_str().parse().ok()?,
        language: export.language.as_str().parse().ok()?,
        subject: export.subjects.first().copied(),
        // Who had it made as of the same day means today again.
        as_of: Some(parameters.as_of).filter(|day| Some(*day) != made_on),
        period: parameters.period,
        audience: Some(parameters.audience),
        filters: parameters.scope.filters,
        records: parameters.scope.records,
        layout: parameters.layout,
        // What is made again is the whole of it.
        volume: None,
        recipient: export.recipient.clone(),
        purpose: export.purpose.clone(),
    })
}

/// What a report is made from: an opening of its own, because making one takes a while and the screen goes on meanwhile.
struct Making {
    workspace: Workspace,
    order: Order,
    zone: Tz,
}

fn begun<R: Runtime>(window: &WebviewWindow<R>, request: &ReportOrder) -> Answer<Making> {
    let (path, sight, zone, made_by) = with(window, |opened| {
        let made_by = people_of(opened)?
            .into_iter()
            .find(|person| person.current)
            .map(|person| person.name.to_string());
        Ok((
            opened.workspace.path().to_owned(),
            opened.workspace.sight(),
            opened.workspace.home()?.zone,
            made_by.unwrap_or_default(),
        ))
    })?;
    let generated_at = now();
    let first = request.kind.audiences().first().copied();
    let order = Order {
        kind: request.kind,
        format: request.format,
        language: request.language,
        subject: request.subject,
        as_of: request
            .as_of
            .unwrap_or_else(|| generated_at.with_timezone(&zone).date_naive()),
        period: request.period,
        audience: request.audience.or(first).unwrap_or(Audience::Internal),
        scope: Scope {
            filters: request.filters.clone(),
            records: request.records.clone(),
        },
        layout: request.layout,
        volume: request.volume,
        bound_at: None,
        generated_at,
        made_by,
    };
    let mut workspace = Workspace::open_read_only(&path)?;
    workspace.read_as(sight);
    Ok(Making {
        workspace,
        order,
        zone,
    })
}

/// How often it is looked whether somebody wants no report any more.
const LOOK: Duration = Duration::from_millis(40);

/// Does something long about a report in a thread of its own, and tells the screen how far it is. Whoever ends it does not
/// wait: a step that was begun is ended behind the screen, and what comes of it is dropped.
fn watched<R: Runtime, T: Send + 'static>(
    window: &WebviewWindow<R>,
    work: impl FnOnce(&mut dyn FnMut(u64, u64) -> bool) -> Result<T, ReportError> + Send + 'static,
) -> Answer<T> {
    let stop = desk(window).open.begin(&reporting(window.label()));
    let (say, hear) = mpsc::channel();
    let (asked, told) = (Arc::clone(&stop), window.clone());
    std::thread::spawn(move || {
        let mut last = None;
        let done = work(&mut |done, total| {
            if last != Some(done) {
                last = Some(done);
                let progress = Progress {
                    task: "report".to_owned(),
                    done,
                    total,
                };
                drop(told.emit_to(told.label(), "progress", progress));
            }
            !asked.load(Ordering::SeqCst)
        });
        drop(say.send(done));
    });
    loop {
        match hear.recv_timeout(LOOK) {
            Ok(done) => return done.map_err(refused),
            Err(RecvTimeoutError::Timeout) if stop.load(Ordering::SeqCst) => {
                return Err(tilsyn_core::Error::Cancelled.into());
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                let ended = ReportError::Internal("a thread that made a report stopped");
                return Err(refused(ended));
            }
        }
    }
}

/// Draws the first pages of a report.
pub(crate) fn preview_report<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ReportOrder,
) -> Answer<ReportPreview> {
    let Making {
        workspace, order, ..
    } = begun(window, &request)?;
    let drawn = watched(window, move |going_on| {
        tilsyn_reports::preview(&workspace, &order, going_on)
    })?;
    let page = |page: PagePicture| ReportPage {
        png: BASE64_STANDARD.encode(page.png),
        width: page.width,
        height: page.height,
    };
    Ok(ReportPreview {
        pages: drawn.pages.into_iter().map(page).collect(),
        total: u32::try_from(drawn.total).unwrap_or(u32::MAX),
        cut: drawn.cut,
    })
}

/// Makes a report, asks where it goes when its first volume is there, and writes each volume as soon as it is made.
pub(crate) fn export_report<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ReportOrder,
) -> Answer<ReportMade> {
    let Making {
        workspace,
        order,
        zone,
    } = begun(window, &request)?;
    let mut writing = Writing {
        window: window.clone(),
        head: workspace.head()?,
        order: order.clone(),
        zone,
        request,
        first: None,
        made: ReportMade::default(),
    };
    watched(window, move |going_on| {
        let mut ended = Ok(());
        let made = tilsyn_reports::make_watched(&workspace, &order, going_on, &mut |report| {
            ended = writing.write(report);
            match ended {
                Ok(()) => Ok(()),
                // The end of the making, whatever ended it.
                Err(_) => Err(tilsyn_core::Error::Cancelled.into()),
            }
        });
        match (ended, made) {
            (Ok(()), Err(error)) => Err(error),
            (Err(Ended::Closed), _) => Ok(Ok(ReportMade::default())),
            (Err(Ended::Failed(error)), _) => Ok(Err(error)),
            (Ok(()), Ok(())) => Ok(Ok(writing.made)),
        }
    })?
}

/// The volumes of a report on their way into files.
struct Writing<R: Runtime> {
    window: WebviewWindow<R>,
    head: Head,
    order: Order,
    zone: Tz,
    request: ReportOrder,
    /// Where the first one went; the others go beside it.
    first: Option<PathBuf>,
    made: ReportMade,
}

/// Why no more is written.
enum Ended {
    /// The person closed the dialog.
    Closed,
    /// It did not work.
    Failed(WireError),
}

impl<R: Runtime> Writing<R> {
    fn write(&mut self, report: Report) -> Result<(), Ended> {
        let failed = |error: WireError| Ended::Failed(error);
        let path = match &self.first {
            None => write_where_asked(&self.window, report.suggested_name, &report.bytes)
                .map_err(failed)?
                .ok_or(Ended::Closed)?,
            Some(first) => {
                let path = tilsyn_reports::beside(first, report.volume);
                write_beside(&path, &report.bytes).map_err(failed)?;
                path
            }
        };
        let order = Order {
            volume: (report.volumes > 1).then_some(report.volume),
            ..self.order.clone()
        };
        let export = Export {
            recipient: self.request.recipient.clone(),
            purpose: self.request.purpose.clone(),
            ..order.given_out(line(&path), &report.bytes, &self.head, self.zone)
        };
        let sha256 = export.sha256.map(|sum| sum.to_string());
        let done = given_out(&self.window, &path, export).map_err(failed)?;
        self.made.files.push(ReportFile {
            file_name: done.file_name.unwrap_or_default(),
            recorded: done.recorded,
            sha256: sha256.unwrap_or_default(),
        });
        self.first.get_or_insert(path);
        Ok(())
    }
}

fn refused(error: ReportError) -> WireError {
    WireError {
        code: error.code().to_owned(),
        arguments: error.sentence().arguments,
        details: Vec::new(),
    }
}
