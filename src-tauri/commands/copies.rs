//! A file on a network or in a cloud, worked on in a copy: published, and brought together with another file of the same
//! register.

use std::sync::Arc;

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::share::Refused;
use tilsyn_core::workspace::{BranchChoices, BranchPlan, Index, Workspace};

use super::{Answer, as_author, desk, now, tell, with};
use crate::ahead::Ahead;
use crate::dialogs::Ask;
use crate::opened::{Branch, OnCopy, Opened, OsEntropy};
use crate::wire::{BranchAsked, BranchDone, Nothing, PublishDone, WireError};

fn refused(why: Refused) -> WireError {
    Error::from(why).into()
}

fn on_copy(opened: &mut Opened) -> Answer<&mut OnCopy> {
    opened
        .copy
        .as_mut()
        .ok_or_else(|| refused(Refused::NoWorkingCopy))
}

/// Publishes the copy of this window.
pub(crate) fn publish<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<PublishDone> {
    let door = desk(window).door.clone();
    with(window, |opened| {
        if opened.read_only {
            return Err(Error::ReadOnly.into());
        }
        let on = on_copy(opened)?;
        let done = on.copy.publish(&door, now(), &mut OsEntropy);
        if matches!(&done, Err(Error::Share(Refused::WentOn))) {
            on.beside = tilsyn_core::place::conflict_copies(&on.copy.original);
        }
        let done = done?;
        Ok(PublishDone {
            events: done.events,
            size: done.head.size,
        })
    })
}

/// Takes in another file of this register and says what merging would do.
pub(crate) fn branch_open<R: Runtime>(
    window: &WebviewWindow<R>,
    request: BranchAsked,
) -> Answer<Option<BranchPlan>> {
    let door = desk(window).door.clone();
    if request.original {
        return with(window, |opened| {
            let taken = on_copy(opened)?.copy.take_original(&door, &mut OsEntropy)?;
            let mut published = Workspace::open_read_only(&taken.guest.file)?;
            published.read_as(opened.workspace.sight());
            let plan = published.plan_branch(&opened.workspace)?;
            opened.branch = Some(Branch::Original(Box::new(taken)));
            Ok(Some(plan))
        });
    }
    let file = match request.beside {
        Some(place) => with(window, |opened| {
            let beside = &on_copy(opened)?.beside;
            let found = usize::try_from(place).ok().and_then(|it| beside.get(it));
            found.cloned().ok_or_else(|| Error::NoSuchFile.into())
        })?,
        None => match desk(window).picker.pick(&Ask::OpenWorkspace) {
            Some(file) => file,
            None => return Ok(None),
        },
    };
    let guest = door.take_in(&file, &mut OsEntropy)?;
    if !guest.holds() {
        return Err(Error::TrailBroken(guest.verdict).into());
    }
    with(window, |opened| {
        let mut theirs = Workspace::open_read_only(&guest.file)?;
        theirs.read_as(opened.workspace.sight());
        let plan = opened.workspace.plan_branch(&theirs)?;
        opened.branch = Some(Branch::File(Box::new(guest)));
        Ok(Some(plan))
    })
}

/// Merges what was taken in.
pub(crate) fn branch_merge<R: Runtime>(
    window: &WebviewWindow<R>,
    request: BranchChoices,
) -> Answer<BranchDone> {
    let branch = with(window, |opened| {
        opened
            .branch
            .take()
            .ok_or_else(|| refused(Refused::BranchOtherWorkspace))
    })?;
    let done = match &branch {
        Branch::File(guest) => {
            let done = as_author(window, |opened, author| {
                let mut theirs = Workspace::open_read_only(&guest.file)?;
                theirs.read_as(opened.workspace.sight());
                opened
                    .workspace
                    .merge_branch(author, now(), &mut OsEntropy, "", &theirs, &request)
            });
            done.map(|done| BranchDone {
                merged: done.value,
                changed: done.changed,
                set_aside: false,
            })
        }
        Branch::Original(taken) => with(window, |opened| {
            let mut published = Workspace::open(&taken.guest.file)?;
            published.read_as(opened.workspace.sight());
            if opened.author().is_none() {
                crate::keys::look_again(&desk(window), opened)?;
            }
            let author = opened.author().ok_or(Error::KeyMissing)?;
            let done = published.merge_branch(
                author,
                now(),
                &mut OsEntropy,
                "",
                &opened.workspace,
                &request,
            )?;
            // The window lets go of the copy before another takes its place.
            let sight = opened.workspace.sight();
            opened.workspace = Workspace::open_read_only(&taken.guest.file)?;
            let on = on_copy(opened)?;
            let aside = on.copy.go_on_from(taken, done.value.left > 0);
            let file = on.copy.file.clone();
            opened.workspace = Workspace::open(&file)?;
            opened.workspace.read_as(sight);
            opened.index = Index::new();
            opened.ahead = Ahead::default();
            opened.findings = Arc::default();
            opened.done = crate::opened::Done::default();
            let aside = aside?;
            opened.note_head(&desk(window).heads, now())?;
            Ok(BranchDone {
                merged: done.value,
                changed: done.changed,
                set_aside: aside.is_some(),
            })
        }),
    };
    let done = match done {
        Ok(done) => done,
        Err(error) => {
            // It can be decided otherwise and merged again.
            with(window, |opened| {
                opened.branch = Some(branch);
                Ok(())
            })?;
            return Err(error);
        }
    };
    tell(window, &done.changed);
    Ok(done)
}
