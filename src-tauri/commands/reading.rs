//! Reading the register: lists, records, cases, search.

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::record::Record;
use tilsyn_core::rights;
use tilsyn_core::workspace::{
    BasisRow, CaseView, EventView, Hit, ListPage, ListQuery, ListRow, Overview, SearchIndex,
    link_view,
};

use super::{Answer, now, reading, with};
use crate::wire::{ById, Nothing, Page, RecordView, SearchText};

pub(crate) fn overview<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Overview> {
    let now = now();
    reading(window, |workspace| {
        workspace.overview(now.with_timezone(&workspace.home()?.zone).date_naive())
    })
}

pub(crate) fn list<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ListQuery,
) -> Answer<ListPage<ListRow>> {
    reading(window, |workspace| workspace.list(&request))
}

pub(crate) fn list_bases<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Page,
) -> Answer<ListPage<BasisRow>> {
    reading(window, |workspace| {
        workspace.list_bases(request.offset, request.limit)
    })
}

pub(crate) fn record<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<RecordView> {
    reading(window, |workspace| {
        let stored = workspace.get(request.id)?;
        let mut links = Vec::new();
        for link in stored.record.links() {
            links.push(link_view(link.field, &workspace.get(link.target)?));
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
            record: stored.record,
        })
    })
}

pub(crate) fn case<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<CaseView> {
    reading(window, |workspace| workspace.case(request.id))
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
    with(window, |opened| {
        let stale = match &opened.index {
            None => true,
            Some(index) => index.is_stale(&opened.workspace)?,
        };
        if stale {
            opened.index = Some(SearchIndex::build(&opened.workspace)?);
        }
        let hits = opened
            .index
            .as_ref()
            .map(|index| index.search(request.text.as_str(), 50))
            .transpose()?;
        Ok(hits.unwrap_or_default())
    })
}
