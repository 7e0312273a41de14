//! The seal: the trail checked behind the screen, or now.

use std::path::Path;
use std::sync::atomic::Ordering;

use tauri::{Emitter, Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::workspace::{MergedHead, Workspace};
use tilsyn_trail::HeldHead;

use super::{Answer, desk, hex, now, reading, turn, with};
use crate::opened::{Stop, locked};
use crate::wire::{AcceptMerged, MergedInto, Nothing, Progress, Seal, SealChanged, WireError};

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
    // What somebody else showed is held apart: it is no head of a register that is kept here. It is compared with both.
    let strange = with(window, |opened| Ok(opened.guest.is_some()))?;
    let reviewed = HeadsSeen::new(desk.profile.folder().join("reviewer").join("heads"));
    let mut held = desk.heads.held(workspace.id())?;
    if strange {
        held.extend(reviewed.held(workspace.id())?);
    }
    let heads = if strange { &reviewed } else { &desk.heads };
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
        heads.keep(workspace.id(), &workspace.head()?)?;
    } else if check.code() == "DIVERGED" {
        desk.heads
            .keep_evidence(workspace.id(), &workspace.head()?, now())?;
    }
    // Somebody else merged what was written here, perhaps: then the file says so itself.
    let merged = match check.code() {
        "DIVERGED" if !strange => merged_into(&workspace.contradicting(&check)?),
        _ => Vec::new(),
    };
    let seal = Seal {
        merged,
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
        locked(&opened.findings).checked(&check);
        let size = opened.workspace.head()?.size;
        opened.seal = caught_up(seal, &opened.seal, size);
        Ok(opened.seal.clone())
    })
}

/// Where each of these heads was merged as that of a branch; nothing unless all of them were.
fn merged_into(against: &[(HeldHead, Option<MergedHead>)]) -> Vec<MergedInto> {
    let merged = against.iter().map(|(head, found)| {
        found.clone().map(|at| MergedInto {
            size: head.size,
            at,
        })
    });
    merged.collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// Takes the head of the file as the one that is held from now on, in place of the heads that it contradicts: each must be
/// that of a branch which was merged into it. What is given up, when and why stays with the evidence. Nothing in the file
/// is written.
pub(crate) fn accept_merged<R: Runtime>(
    window: &WebviewWindow<R>,
    request: AcceptMerged,
) -> Answer<Seal> {
    let desk = desk(window);
    let path = with(window, |opened| {
        if opened.read_only || opened.guest.is_some() {
            return Err(Error::ReadOnly.into());
        }
        Ok(opened.workspace.path().to_owned())
    })?;
    // Looked at anew, and not taken from what the screen shows.
    let workspace = Workspace::open_read_only(&path)?;
    let held = desk.heads.held(workspace.id())?;
    let found = workspace.check(held, &mut |_| true)?;
    let against = workspace.contradicting(&found)?;
    if found.code() != "DIVERGED" || merged_into(&against).is_empty() {
        return Err(WireError::plain("nothing-merged"));
    }
    let given_up: Vec<HeldHead> = against.into_iter().map(|(head, _)| head).collect();
    let (head, why) = (workspace.head()?, request.reason.as_str());
    desk.heads
        .accept(workspace.id(), &head, &given_up, why, now())?;
    let stop = desk.open.begin(window.label());
    check(window, &path, &stop)
}

/// What a check found, when the log went on meanwhile: the verdict is that of the check, the head the one that stands.
/// A file that is shorter than what the seal says is told as the check found it.
fn caught_up(checked: Seal, standing: &Seal, size: u64) -> Seal {
    if size <= checked.size || standing.size != size {
        return checked;
    }
    Seal {
        size: standing.size,
        root: standing.root.clone(),
        at: standing.at,
        held: standing.held,
        erased: standing.erased.max(checked.erased),
        ..checked
    }
}

pub(super) fn check_behind<R: Runtime>(window: &WebviewWindow<R>, path: &Path) {
    let (window, path) = (window.clone(), path.to_owned());
    // Begun here and not in its thread, so that a check that somebody asks for meanwhile stops this one and not the
    // other way round.
    let stop = desk(&window).open.begin(window.label());
    tauri::async_runtime::spawn_blocking(move || {
        // What is waited for on the screen comes first. A window that is gone shows nothing.
        let Ok(turn) = turn(&window) else { return };
        let _turn = locked(&turn);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn seal(size: u64, root: &str) -> Seal {
        Seal {
            verdict: None,
            size,
            root: root.to_owned(),
            held: Some(size),
            ..Seal::unknown(now())
        }
    }

    #[test]
    fn a_check_that_ends_after_a_commit_does_not_bring_the_older_head_back() {
        let checked = Seal {
            verdict: Some("VERIFIED".to_owned()),
            ..seal(7, "old")
        };
        let seen = caught_up(checked.clone(), &seal(8, "new"), 8);
        assert_eq!(
            (seen.size, seen.root.as_str(), seen.held),
            (8, "new", Some(8))
        );
        assert_eq!(seen.verdict.as_deref(), Some("VERIFIED"));
        // Nothing happened meanwhile, or the file lost its end: what the check found stands.
        assert_eq!(caught_up(checked.clone(), &seal(7, "old"), 7).size, 7);
        assert_eq!(caught_up(checked, &seal(8, "new"), 7).size, 7);
    }
}
