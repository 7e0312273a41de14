//! Runs of retention: previewed, proposed, approved by a second person, carried out. Never by themselves.

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::workspace::{RetentionDone, RetentionPlan};

use super::trail::forget_erased;
use super::{Answer, as_author, desk, now, reading, writing, written};
use crate::opened::{Done, OsEntropy};
use crate::wire::{ById, OnDay, RunProposal, Written};

pub(crate) fn retention_plan<R: Runtime>(
    window: &WebviewWindow<R>,
    request: OnDay,
) -> Answer<RetentionPlan> {
    let now = now();
    reading(window, |workspace| {
        let today = now.with_timezone(&workspace.home()?.zone).date_naive();
        workspace.retention_plan(request.on.unwrap_or(today))
    })
}

pub(crate) fn propose_retention<R: Runtime>(
    window: &WebviewWindow<R>,
    request: RunProposal,
) -> Answer<Written> {
    writing(window, "", |tx| {
        tx.propose_run(request.on, request.records, request.reason)
    })
    .map(written)
}

pub(crate) fn approve_retention<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<Written> {
    writing(window, "", |tx| tx.approve_run(request.id)).map(written)
}

pub(crate) fn run_retention<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<RetentionDone> {
    // A check that reads the file meanwhile would keep it from being rewritten.
    desk(window).open.stop(window.label());
    let done = as_author(window, |opened, author| {
        let done = opened
            .workspace
            .run_retention(author, now(), &mut OsEntropy, request.id)?;
        // What was erased is not put back by undoing what was done before it.
        *opened.done = Done::default();
        Ok(done)
    })?;
    forget_erased(window, &done.erased)?;
    Ok(done)
}
