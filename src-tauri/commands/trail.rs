//! The trail: events with their proofs, heads, the past, undo and redo, erasure.

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::erasure::{Erased, ErasureOrder, ErasurePlan};
use tilsyn_core::workspace::{EventPage, EventQuery, ProvenEvent, RecordDifference};
use tilsyn_trail::{HeadOutcome, HeldHead};

use super::{Answer, as_author, desk, hex, now, reading, tell};
use crate::ahead::Ahead;
use crate::opened::{OsEntropy, locked};
use crate::wire::{
    Between, BySeq, EraseAsked, HeadView, Nothing, PaperAnswer, PaperHead, ScopeAsked, Sides,
    Taken, ThenAsked, ThenView, WireError,
};

/// Retained heads that are shown.
const HEADS_SHOWN: u32 = 50;

pub(crate) fn events<R: Runtime>(
    window: &WebviewWindow<R>,
    request: EventQuery,
) -> Answer<EventPage> {
    reading(window, |workspace| workspace.event_page(&request))
}

pub(crate) fn event<R: Runtime>(window: &WebviewWindow<R>, request: BySeq) -> Answer<ProvenEvent> {
    reading(window, |workspace| workspace.proven_event(request.seq))
}

pub(crate) fn heads<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Vec<HeadView>> {
    reading(window, |workspace| {
        let held = desk(window).heads.held(workspace.id())?;
        let mut views = Vec::new();
        for head in &held {
            views.push(HeadView {
                label: Some(head.label.clone()),
                size: head.size,
                root: hex(&head.root),
                note: None,
                outcome: Some(outcome_code(workspace.compare_head(head)?).to_owned()),
            });
        }
        for head in workspace.heads(HEADS_SHOWN)? {
            views.push(HeadView {
                label: None,
                size: head.size,
                root: hex(&head.root),
                note: Some(head.note),
                outcome: None,
            });
        }
        Ok(views)
    })
}

/// How a log compares with a head, as one word.
const fn outcome_code(outcome: HeadOutcome) -> &'static str {
    match outcome {
        HeadOutcome::Agrees => "AGREES",
        HeadOutcome::Empty => "EMPTY",
        HeadOutcome::Diverged(divergence) => divergence.code(),
    }
}

/// A head typed from paper: compared with this log, and held from now on if it agrees.
pub(crate) fn check_paper<R: Runtime>(
    window: &WebviewWindow<R>,
    request: PaperHead,
) -> Answer<PaperAnswer> {
    let root = tilsyn_core::paper::root_from_text(&request.root)
        .ok_or_else(|| WireError::plain("paper-root"))?;
    reading(window, |workspace| {
        let head = HeldHead {
            label: "paper".to_owned(),
            size: request.size,
            root,
        };
        let outcome = workspace.compare_head(&head)?;
        if outcome == HeadOutcome::Agrees {
            desk(window)
                .heads
                .hold(workspace.id(), &workspace.origin(), &head)?;
        }
        Ok(PaperAnswer {
            outcome: outcome_code(outcome).to_owned(),
            size: workspace.head()?.size,
        })
    })
}

pub(crate) fn as_of<R: Runtime>(window: &WebviewWindow<R>, request: ThenAsked) -> Answer<ThenView> {
    reading(window, |workspace| {
        let size = match (request.size, request.at) {
            (Some(size), _) => size,
            (None, Some(at)) => workspace.size_at(at)?,
            (None, None) => workspace.head()?.size,
        };
        let then = workspace.as_of(request.id, size)?;
        Ok(ThenView {
            id: then.stored.id,
            kind: then.stored.record.kind(),
            reference: then.stored.reference,
            seq: then.stored.seq,
            record: then.stored.record,
            erased: then.erased,
        })
    })
}

pub(crate) fn differences<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Between,
) -> Answer<Vec<RecordDifference>> {
    reading(window, |workspace| {
        let from = workspace.size_at(request.from)?;
        workspace.differences(from, workspace.size_at(request.to)?)
    })
}

pub(crate) fn compare<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Sides,
) -> Answer<Vec<RecordDifference>> {
    reading(window, |workspace| {
        workspace.compare(&request.from, &request.to, request.id)
    })
}

pub(crate) fn undo<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Taken> {
    take_back(window, false)
}

pub(crate) fn redo<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Taken> {
    take_back(window, true)
}

fn take_back<R: Runtime>(window: &WebviewWindow<R>, again: bool) -> Answer<Taken> {
    let taken = as_author(window, |opened, author| {
        let stack = if again {
            &opened.done.redo
        } else {
            &opened.done.undo
        };
        let Some(batch) = stack.last().copied() else {
            return Ok(Taken {
                changed: Vec::new(),
            });
        };
        let before = opened.workspace.head()?.size;
        let taken = opened
            .workspace
            .take_back(author, now(), &mut OsEntropy, batch)?;
        // What cannot be taken back stays on top: nothing older is taken back in its place.
        let (from, to) = if again {
            (&mut opened.done.redo, &mut opened.done.undo)
        } else {
            (&mut opened.done.undo, &mut opened.done.redo)
        };
        from.pop();
        if taken.size > before {
            to.push(before);
        }
        Ok(Taken {
            changed: taken.changed,
        })
    })?;
    tell(window, &taken.changed);
    Ok(taken)
}

pub(crate) fn erasure_plan<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ScopeAsked,
) -> Answer<ErasurePlan> {
    reading(window, |workspace| workspace.plan_erasure(&request.scope))
}

pub(crate) fn erase<R: Runtime>(window: &WebviewWindow<R>, request: EraseAsked) -> Answer<Erased> {
    // A check that reads the file meanwhile would keep it from being rewritten.
    desk(window).open.stop(window.label());
    let order = ErasureOrder {
        scope: request.scope,
        ground: request.ground,
        reason: request.reason,
    };
    if order.reason.is_empty() {
        return Err(Error::Missing {
            kind: tilsyn_core::record::Kind::Request,
            field: "reason",
        }
        .into());
    }
    let erased = as_author(window, |opened, author| {
        // What was erased is not put back by undoing what was done before it.
        *opened.done = crate::opened::Done::default();
        opened
            .workspace
            .erase(author, now(), &mut OsEntropy, &order)
    })?;
    forget_erased(window, &erased)?;
    Ok(erased)
}

/// Values are gone from the file: they go from what is kept in memory too, and every window hears of it.
pub(super) fn forget_erased<R: Runtime>(window: &WebviewWindow<R>, erased: &Erased) -> Answer<()> {
    let values: u64 = erased.items.iter().map(|item| u64::from(item.values)).sum();
    super::with(window, |opened| {
        // The words that were found by searching are gone with the index.
        opened.index.forget();
        opened.ahead = Ahead::default();
        locked(&opened.findings).forget();
        opened.seal.erased += values;
        Ok(())
    })?;
    let changed: Vec<_> = erased
        .items
        .iter()
        .map(|item| tilsyn_core::workspace::ChangedRecord {
            id: item.id,
            kind: item.kind,
            reference: item.reference.clone(),
        })
        .collect();
    tell(window, &changed);
    Ok(())
}
