//! Reports: which there are, what was given out of each, and one made and written where the person says.

use std::cmp::Reverse;

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::record::{Kind, Record};
use tilsyn_core::value::Moment;
use tilsyn_core::workspace::{Stored, Workspace};
use tilsyn_reports::document::Audience;
use tilsyn_reports::{Format, Order, Parameters, ReportError, ReportKind, Scope};

use super::files::{given_out, line, write_where_asked};
use super::standing::people_of;
use super::{Answer, now, reading, with};
use crate::wire::{
    CopiesAsked, Nothing, ReportCopy, ReportMade, ReportOffer, ReportOrder, WireError,
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
        recipient: export.recipient.clone(),
        purpose: export.purpose.clone(),
    })
}

/// Asks where, and writes a report.
pub(crate) fn export_report<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ReportOrder,
) -> Answer<ReportMade> {
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
            filters: request.filters,
            records: request.records,
        },
        layout: request.layout,
        generated_at,
        made_by,
    };
    // Through an opening of its own: making a report takes a while, and the screen goes on meanwhile.
    let mut workspace = Workspace::open_read_only(&path)?;
    workspace.read_as(sight);
    let head = workspace.head()?;
    let report = tilsyn_reports::make(&workspace, &order).map_err(refused)?;
    let Some(path) = write_where_asked(window, report.suggested_name, &report.bytes)? else {
        return Ok(ReportMade::default());
    };
    let export = Export {
        recipient: request.recipient,
        purpose: request.purpose,
        ..order.given_out(line(&path), &report.bytes, &head, zone)
    };
    let sha256 = export.sha256.map(|sum| sum.to_string());
    let done = given_out(window, &path, export)?;
    Ok(ReportMade {
        file_name: done.file_name,
        recorded: done.recorded,
        sha256,
    })
}

fn refused(error: ReportError) -> WireError {
    WireError {
        code: error.code().to_owned(),
        arguments: error.sentence().arguments,
        details: Vec::new(),
    }
}
