//! Reading the register: lists, records, cases, search.

use std::sync::Arc;

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::browse::{Filter, GroupsQuery, ListQuery, SortKey, asks_for_findings};
use tilsyn_core::record::Record;
use tilsyn_core::rights;
use tilsyn_core::template::{self, Template};
use tilsyn_core::workspace::{
    BasesQuery, BasisRow, Bulk, BulkField, BulkPlan, DataQuery, DataRow, Duplicate, EventView,
    Group, Hit, Index, ListPage, ListRow, Marks, MergePlan, Overview, RetentionRow, RulesQuery,
    TransferMatrix, link_view,
};

use super::findings::judged;
use super::{Answer, listing, now, reading, with};
use crate::wire::{ById, InLanguage, Nothing, OfKind, OnDay, Pair, RecordView, SearchText};

pub(crate) fn overview<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Overview> {
    let now = now();
    listing(window, |workspace, index| {
        let today = now.with_timezone(&workspace.home()?.zone).date_naive();
        workspace.overview(today, index)
    })
}

/// What is found, where a list asks for it; the rules are judged first.
fn marks_for<R: Runtime>(
    window: &WebviewWindow<R>,
    filters: &[Filter],
    sort: Option<SortKey>,
) -> Answer<Option<Arc<Marks>>> {
    asks_for_findings(filters, sort)
        .then(|| {
            judged(window, |workspace, at, findings, progress| {
                workspace.finding_marks(at.on, at.now, findings, progress)
            })
        })
        .transpose()
}

fn mark(index: &mut Index, marks: Option<Arc<Marks>>) {
    if let Some(marks) = marks {
        index.mark(marks);
    }
}

pub(crate) fn list<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ListQuery,
) -> Answer<ListPage<ListRow>> {
    let marks = marks_for(window, &request.filters, Some(request.sort))?;
    if request.is_plain() {
        // Its page can be read from the file at once, however long the register is.
        return with(window, |opened| {
            Ok(opened.workspace.list(&request, &mut opened.index)?)
        });
    }
    listing(window, |workspace, index| {
        mark(index, marks);
        workspace.list(&request, index)
    })
}

pub(crate) fn list_bases<R: Runtime>(
    window: &WebviewWindow<R>,
    request: BasesQuery,
) -> Answer<ListPage<BasisRow>> {
    let marks = marks_for(window, &request.filters, None)?;
    listing(window, |workspace, index| {
        mark(index, marks);
        workspace.list_bases(&request, index)
    })
}

pub(crate) fn record<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<RecordView> {
    let now = now();
    reading(window, |workspace| {
        let stored = workspace.get(request.id)?;
        let today = now.with_timezone(&workspace.home()?.zone).date_naive();
        let mut links = Vec::new();
        for link in stored.record.links() {
            // A link to what secrecy keeps back leads nowhere, as far as who reads is told.
            match workspace.get(link.target) {
                Ok(target) => links.push(link_view(link.field, &target)),
                Err(tilsyn_core::Error::NoSuchRecord(_)) => {}
                Err(error) => return Err(error),
            }
        }
        let linked_from = workspace.linked_from(request.id)?;
        let (rights, gaps) = match &stored.record {
            Record::Activity(activity) => (rights::of(activity), activity.gaps()),
            _ => (Vec::new(), Vec::new()),
        };
        Ok(RecordView {
            id: stored.id,
            kind: stored.record.kind(),
            reference: stored.reference,
            seq: stored.seq,
            links,
            linked_from: linked_from
                .iter()
                .map(|(field, stored)| link_view(field, stored))
                .collect(),
            rights,
            gaps,
            completeness: workspace.completeness(request.id, today)?,
            outdated: workspace.outdated(request.id)?,
            frozen_by: workspace.frozen_by(request.id)?,
            touched_by: match &stored.record {
                Record::Activity(_) => workspace.touched_by(request.id, today)?,
                _ => Vec::new(),
            },
            record: stored.record,
        })
    })
}

pub(crate) fn history<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<Vec<EventView>> {
    reading(window, |workspace| workspace.history(request.id))
}

pub(crate) fn search<R: Runtime>(
    window: &WebviewWindow<R>,
    request: SearchText,
) -> Answer<Vec<Hit>> {
    listing(window, |workspace, index| {
        workspace.search(request.text.as_str(), 50, index)
    })
}

pub(crate) fn groups<R: Runtime>(
    window: &WebviewWindow<R>,
    request: GroupsQuery,
) -> Answer<Vec<Group>> {
    let marks = marks_for(window, &request.filters, None)?;
    listing(window, |workspace, index| {
        mark(index, marks);
        workspace.groups(&request, index)
    })
}

pub(crate) fn list_retention<R: Runtime>(
    window: &WebviewWindow<R>,
    request: RulesQuery,
) -> Answer<ListPage<RetentionRow>> {
    let marks = marks_for(window, &request.filters, None)?;
    listing(window, |workspace, index| {
        mark(index, marks);
        workspace.list_retention(&request, index)
    })
}

pub(crate) fn list_data<R: Runtime>(
    window: &WebviewWindow<R>,
    request: DataQuery,
) -> Answer<ListPage<DataRow>> {
    let marks = marks_for(window, &request.filters, None)?;
    listing(window, |workspace, index| {
        mark(index, marks);
        workspace.list_data(&request, index)
    })
}

pub(crate) fn transfer_matrix<R: Runtime>(
    window: &WebviewWindow<R>,
    request: OnDay,
) -> Answer<TransferMatrix> {
    let now = now();
    reading(window, |workspace| {
        let today = now.with_timezone(&workspace.home()?.zone).date_naive();
        workspace.transfer_matrix(request.on.unwrap_or(today))
    })
}

pub(crate) fn templates<R: Runtime>(
    window: &WebviewWindow<R>,
    request: InLanguage,
) -> Answer<Vec<Template>> {
    reading(window, |workspace| {
        let home = workspace.home()?.organisation;
        let country = home.as_ref().and_then(|home| home.country.as_ref());
        template::all(request.language, country)
    })
}

pub(crate) fn bulk_fields<R: Runtime>(
    _: &WebviewWindow<R>,
    request: OfKind,
) -> Answer<Vec<BulkField>> {
    Ok(tilsyn_core::workspace::bulk_fields(request.kind))
}

pub(crate) fn bulk_plan<R: Runtime>(window: &WebviewWindow<R>, request: Bulk) -> Answer<BulkPlan> {
    reading(window, |workspace| workspace.plan_bulk(&request))
}

pub(crate) fn duplicates<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<Vec<Duplicate>> {
    reading(window, tilsyn_core::workspace::Workspace::duplicates)
}

pub(crate) fn merge_plan<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Pair,
) -> Answer<MergePlan> {
    reading(window, |workspace| {
        workspace.plan_merge(request.keep, request.other)
    })
}
