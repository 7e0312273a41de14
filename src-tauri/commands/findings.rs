//! Findings: what the rules find, how many about which record, how it went; and accepting one.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use chrono::{DateTime, NaiveDate, Utc};
use tauri::{Emitter, Runtime, WebviewWindow};
use tilsyn_core::finding::Identity;
use tilsyn_core::workspace::{
    Findings, FindingsOf, FindingsPage, FindingsQuery, FindingsTrend, Workspace,
};

use super::{Answer, beside, desk, now, turn, with, writing, written};
use crate::opened::{judging, locked};
use crate::wire::{Acceptance, ByIds, Nothing, Progress, WireError, Written};

/// So many records are asked for at once.
const MOST: usize = 1_000;
/// So many objects are judged before the screen is told how far it is: it is over sooner than it could be read.
const LONG: u64 = 2_000;

/// When it is judged.
pub(super) struct At {
    pub on: NaiveDate,
    pub now: DateTime<Utc>,
}

/// Judges through an opening of its own, so that the screen can go on reading during a full run.
pub(super) fn judged<R: Runtime, T>(
    window: &WebviewWindow<R>,
    work: impl FnOnce(
        &Workspace,
        &At,
        &mut Findings,
        &mut dyn FnMut(u64, u64) -> bool,
    ) -> tilsyn_core::Result<T>,
) -> Answer<T> {
    let turn = turn(window)?;
    let _turn = locked(&turn);
    let findings = with(window, |opened| Ok(Arc::clone(&opened.findings)))?;
    let (workspace, _) = beside(window)?;
    let now = now();
    let at = At {
        on: now.with_timezone(&workspace.home()?.zone).date_naive(),
        now,
    };
    // One at a time: the second finds what the first has judged.
    let mut findings = locked(&findings);
    let stop = desk(window).open.begin(&judging(window.label()));
    let mut progress = |done: u64, total: u64| {
        if total >= LONG {
            let progress = Progress {
                task: "findings".to_owned(),
                done,
                total,
            };
            drop(window.emit_to(window.label(), "progress", progress));
        }
        !stop.load(Ordering::SeqCst)
    };
    Ok(work(&workspace, &at, &mut findings, &mut progress)?)
}

pub(crate) fn findings<R: Runtime>(
    window: &WebviewWindow<R>,
    request: FindingsQuery,
) -> Answer<FindingsPage> {
    judged(window, |workspace, at, findings, progress| {
        workspace.findings(&request, at.on, at.now, findings, progress)
    })
}

pub(crate) fn findings_of<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ByIds,
) -> Answer<Vec<FindingsOf>> {
    if request.ids.len() > MOST {
        return Err(WireError::plain("bad-request"));
    }
    judged(window, |workspace, at, findings, progress| {
        workspace.findings_of(&request.ids, at.on, at.now, findings, progress)
    })
}

pub(crate) fn findings_trend<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<FindingsTrend> {
    judged(window, |workspace, at, findings, progress| {
        workspace.findings_trend(at.on, at.now, findings, progress)
    })
}

/// Accepts what is found now under this identity: the digest of its facts is taken here, never from the screen.
pub(crate) fn accept_finding<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Acceptance,
) -> Answer<Written> {
    let identity = Identity {
        object: request.object,
        rule: request.rule,
        part: request.part.to_string(),
    };
    let finding = judged(window, |workspace, at, findings, progress| {
        findings.refresh(workspace, at.on, at.now, progress)?;
        findings.finding(workspace, &identity)
    })?;
    writing(window, request.reason.as_str(), |tx| {
        tx.accept_finding(
            &finding,
            request.accepted_as,
            request.reason.clone(),
            request.until,
        )
    })
    .map(written)
}
