//! The seal: the trail checked behind the screen, or now.

use std::path::Path;
use std::sync::atomic::Ordering;

use tauri::{Emitter, Runtime, WebviewWindow};
use tilsyn_core::workspace::Workspace;

use super::{Answer, desk, hex, now, reading, with};
use crate::opened::Stop;
use crate::wire::{Nothing, Progress, Seal, SealChanged};

pub(crate) fn verify<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Seal> {
    let path = reading(window, |workspace| Ok(workspace.path().to_owned()))?;
    let stop = desk(window).open.begin(window.label());
    check(window, &path, &stop)
}

/// Stops the long work of this window.
pub(crate) fn cancel<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<()> {
    desk(window).open.stop(window.label());
    Ok(())
}

/// Verifies the file through an opening of its own, so that the screen can go on reading meanwhile.
fn check<R: Runtime>(window: &WebviewWindow<R>, path: &Path, stop: &Stop) -> Answer<Seal> {
    let desk = desk(window);
    let workspace = Workspace::open_read_only(path)?;
    let held = desk.heads.held(workspace.id())?;
    let largest = held.iter().map(|head| head.size).max();
    let total = workspace.head()?.size;
    let check = workspace.check(held, &mut |done| {
        let progress = Progress {
            task: "verify".to_owned(),
            done,
            total,
        };
        drop(window.emit_to(window.label(), "progress", progress));
        !stop.load(Ordering::SeqCst)
    })?;
    if check.exit_code() <= 10 {
        desk.heads.keep(workspace.id(), &workspace.head()?)?;
    } else if check.code() == "DIVERGED" {
        desk.heads
            .keep_evidence(workspace.id(), &workspace.head()?, now())?;
    }
    let seal = Seal {
        verdict: Some(check.code().to_owned()),
        size: check.log.size,
        root: hex(&check.log.root),
        at: now(),
        held: largest,
        faults: check
            .records
            .iter()
            .map(tilsyn_core::workspace::RecordFault::reference)
            .collect(),
        missing: check.log.missing,
        erased: check.log.erased.values().sum(),
    };
    with(window, |opened| {
        opened.seal = seal.clone();
        Ok(())
    })?;
    Ok(seal)
}

pub(super) fn check_behind<R: Runtime>(window: &WebviewWindow<R>, path: &Path) {
    let (window, path) = (window.clone(), path.to_owned());
    // Begun here and not in its thread, so that a check that somebody asks for meanwhile stops this one and not the
    // other way round.
    let stop = desk(&window).open.begin(window.label());
    tauri::async_runtime::spawn_blocking(move || {
        let seal = match check(&window, &path, &stop) {
            Ok(seal) => seal,
            // Somebody asked for a check of their own meanwhile: that one tells.
            Err(error) if error.code == "cancelled" => return,
            // A file that cannot be read to its end is told by the seal, not by a dialog over the work.
            Err(_) => Seal {
                verdict: Some("UNREADABLE".to_owned()),
                ..Seal::unknown(now())
            },
        };
        drop(window.emit_to(window.label(), "seal", SealChanged { seal }));
    });
}
