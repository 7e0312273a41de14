//! Sharing from a register, and what comes back to it.

use std::sync::Arc;

use tauri::{Manager, Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::share::{
    Bundle, Envelope, Preview, Refused, Returned, Scope, passphrase, preview, write,
};
use tilsyn_core::workspace::{MergeChoices, ReturnPlan, ReviewCommentView, Workspace};
use tilsyn_trail::HeldHead;

use super::files::{given_out, line, write_where_asked};
use super::{Answer, as_author, desk, file_name, now, reading, tell, with, written};
use crate::dialogs::Ask;
use crate::opened::OsEntropy;
use crate::windows;
use crate::wire::{
    BundleMade, CommentsAsked, FileDone, MergedReturn, Nothing, ReviewDecided, ShareOrder,
    ShareScope, WireError, Written,
};

/// The most bytes of a return that are read.
const LARGEST: u64 = 1024 * 1024 * 1024;

fn scope(workspace: &Workspace, asked: &ShareScope) -> tilsyn_core::Result<Scope> {
    let mut scope = if asked.register {
        Scope::register(workspace)?
    } else {
        Scope::default()
    };
    scope.records.extend(&asked.records);
    Ok(scope)
}

/// Exactly what a reviewer would see.
pub(crate) fn share_preview<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ShareScope,
) -> Answer<Preview> {
    reading(window, |workspace| {
        preview(workspace, &scope(workspace, &request)?, request.released)
    })
}

/// Asks where, and writes a bundle there; recorded in the list of copies given out.
pub(crate) fn share<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ShareOrder,
) -> Answer<BundleMade> {
    let now = now();
    let drawn = if request.sealed {
        Some(passphrase(&mut OsEntropy)?)
    } else {
        None
    };
    let language = desk(window).profile.language();
    let (shared, export, name) = as_author(window, |opened, author| {
        let scope = scope(opened.workspace, &request.scope)?;
        let bundle = Bundle {
            scope: &scope,
            release: request.scope.released,
            recipient: request.recipient.clone(),
            purpose: request.purpose.clone(),
            expires: request.expires,
            envelope: match &drawn {
                Some((passphrase, _)) => Envelope::Passphrase(passphrase, None),
                None if request.keys.is_empty() => Envelope::Open,
                None => Envelope::Keys(&request.keys),
            },
            language,
        };
        let shared = write(opened.workspace, &bundle, author, now, &mut OsEntropy)?;
        let export = shared.export(tilsyn_core::value::Line::default(), &bundle);
        Ok((shared, export, file_name(opened.workspace.path())))
    })?;
    let name = format!(
        "{}-{}.tilsyn-review",
        name.trim_end_matches(".tilsyn"),
        now.format("%Y-%m-%d")
    );
    let Some(path) = write_where_asked(window, name, &shared.bytes)? else {
        return Ok(BundleMade::default());
    };
    let export = tilsyn_core::export::Export {
        name: line(&path),
        ..export
    };
    let FileDone {
        file_name,
        recorded,
    } = given_out(window, &path, export)?;
    Ok(BundleMade {
        file_name,
        recorded,
        passphrase: drawn.map(|(_, words)| words.as_str().to_owned()),
    })
}

/// Asks for a bundle and opens it in a window of its own, which holds only reading and commenting.
pub(crate) fn open_bundle<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let Some(path) = desk(window).picker.pick(&Ask::OpenBundle) else {
        return Ok(FileDone::default());
    };
    windows::open(
        window.app_handle(),
        windows::Kind::Review,
        Some(path.clone()),
    )
    .map_err(|_| WireError::plain("window"))?;
    Ok(FileDone::named(&path))
}

/// Asks for a return and says what merging it would do; it stays with the window.
pub(crate) fn return_open<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<Option<ReturnPlan>> {
    let Some(path) = desk(window).picker.pick(&Ask::OpenReturn) else {
        return Ok(None);
    };
    let bytes = super::files::read_within(&path, LARGEST)?;
    let returned = Returned::read(&bytes).map_err(Error::from)?;
    with(window, |opened| {
        let plan = opened.workspace.plan_return(&returned)?;
        opened.returned = Some(Arc::new(returned));
        Ok(Some(plan))
    })
}

/// Merges the return that was opened.
pub(crate) fn return_merge<R: Runtime>(
    window: &WebviewWindow<R>,
    request: MergeChoices,
) -> Answer<MergedReturn> {
    let returned = with(window, |opened| {
        opened
            .returned
            .clone()
            .ok_or_else(|| Error::from(Refused::NotOne).into())
    })?;
    let done = as_author(window, |opened, author| {
        opened
            .workspace
            .merge_return(author, now(), &mut OsEntropy, &returned, &request)
    })?;
    // The reviewer holds the same head: every later check compares with it.
    let anchor = HeldHead {
        label: "review".to_owned(),
        size: returned.base.size,
        root: returned.base.root,
    };
    reading(window, |workspace| {
        desk(window)
            .heads
            .hold(workspace.id(), &workspace.origin(), &anchor)
    })?;
    tell(window, &done.changed);
    with(window, |opened| {
        opened.returned = None;
        Ok(())
    })?;
    Ok(MergedReturn {
        merged: done.value,
        changed: done.changed,
    })
}

/// What reviewers said of a record, or of anything.
pub(crate) fn review_comments<R: Runtime>(
    window: &WebviewWindow<R>,
    request: CommentsAsked,
) -> Answer<Vec<ReviewCommentView>> {
    reading(window, |workspace| {
        workspace.review_comments(request.target)
    })
}

/// Accepts or declines something a reviewer said.
pub(crate) fn decide_comment<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ReviewDecided,
) -> Answer<Written> {
    let done = as_author(window, |opened, author| {
        opened.workspace.decide_comment(
            author,
            now(),
            &mut OsEntropy,
            request.id,
            request.accept,
            &request.reason,
            request.although_changed,
        )
    })?;
    tell(window, &done.changed);
    Ok(written(done))
}
