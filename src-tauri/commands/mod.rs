//! What each command does: parse, call the core, convert. The list of commands is in [`crate::wire`].

mod copies;
mod files;
mod findings;
mod import;
mod letters;
mod notices;
mod published;
mod reading;
mod report_check;
mod reports;
mod requests;
mod retention;
mod review;
mod seal;
mod share;
mod standing;
mod trail;
mod writing;

use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use tauri::{Emitter, Manager, Runtime, State, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::actor::Author;
use tilsyn_core::browse::Secrecy;
use tilsyn_core::record::RecordId;
use tilsyn_core::value::Sha256Hex;
use tilsyn_core::workspace::{ChangedRecord, Committed, Index, Stored, Transaction, Workspace};

use crate::Desk;
use crate::ahead::Ahead;
use crate::opened::{Done, Opened, OsEntropy, locked};
use crate::wire::{Changed, WireError, Written};

pub(crate) use copies::{branch_merge, branch_open, publish};
pub(crate) use files::{
    export_attachment, export_register, export_trail, new_workspace, open_file, open_recent,
    open_sample, save_copy, show_written, take_over,
};
pub(crate) use findings::{accept_finding, findings, findings_of, findings_trend};
pub(crate) use import::{import_apply, import_open, import_plan};
pub(crate) use letters::{
    check_letter_template, letter_draft, letter_final, letter_preview, letter_templates, letters,
};
pub(crate) use notices::{
    draft_register, keep_notice, notices, read_notice, reread_notice, settle_statements,
};
pub(crate) use published::{
    keep_written_notice, notice_comparison, notice_file, notice_outdated, notice_preview,
};
pub(crate) use reading::{
    bulk_fields, bulk_plan, duplicates, groups, history, list, list_bases, list_data,
    list_retention, merge_plan, overview, record, search, templates, transfer_matrix,
};
pub(crate) use report_check::verify_report;
pub(crate) use reports::{
    export_report, forget_report_favourite, keep_report_favourite, preview_report, report_copies,
    report_favourites, reports,
};
pub(crate) use requests::{
    case, dismiss, due, dues, export_calendar, forget_holiday, holidays, rights_figures,
    set_holiday, split, transparency,
};
pub(crate) use retention::{approve_retention, propose_retention, retention_plan, run_retention};
pub(crate) use review::{
    review, review_fields, review_file, review_return, review_say, review_take_back, review_unlock,
};
pub(crate) use seal::{accept_merged, cancel, verify};
pub(crate) use share::{
    decide_comment, open_bundle, return_merge, return_open, review_comments, share, share_preview,
};
pub(crate) use standing::{people, renew_key, revoke_key, set_preferences, status, unlock_keys};
pub(crate) use trail::{
    as_of, check_paper, compare, differences, erase, erasure_plan, event, events, heads, redo, undo,
};
pub(crate) use writing::{
    act_as, add_person, approve, attach, bulk_apply, merge, put_record, remove_record, reopen,
};

type Answer<T> = Result<T, WireError>;

/// The one place where the shell reads the clock.
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now()
}

pub(crate) fn desk<R: Runtime>(window: &WebviewWindow<R>) -> State<'_, Desk> {
    window.state::<Desk>()
}

/// Does something with the workspace of the window.
pub(crate) fn with<R: Runtime, T>(
    window: &WebviewWindow<R>,
    work: impl FnOnce(&mut Opened) -> Answer<T>,
) -> Answer<T> {
    let opened = desk(window).open.get(window.label())?;
    let mut opened = locked(&opened);
    // Whoever sits at the keyboard may have changed since: every reading is theirs.
    let sight = seen_by(&opened);
    opened.workspace.read_as(sight);
    opened.workspace.read_in(desk(window).profile.language());
    work(&mut opened)
}

/// Reads from the workspace of the window.
fn reading<R: Runtime, T>(
    window: &WebviewWindow<R>,
    read: impl FnOnce(&Workspace) -> tilsyn_core::Result<T>,
) -> Answer<T> {
    with(window, |opened| Ok(read(&opened.workspace)?))
}

/// The file of the window opened once more, to be read only, by whoever sits at the keyboard and in their language: what
/// takes long in a large register reads there, and the screen can go on reading.
fn beside<R: Runtime>(window: &WebviewWindow<R>) -> Answer<(Workspace, Option<RecordId>)> {
    let (path, sight, viewer) = with(window, |opened| {
        let workspace = &opened.workspace;
        Ok((
            workspace.path().to_owned(),
            workspace.sight(),
            opened.current,
        ))
    })?;
    let mut workspace = Workspace::open_read_only(&path)?;
    workspace.read_as(sight);
    workspace.read_in(desk(window).profile.language());
    Ok((workspace, viewer))
}

/// Whose turn it is to read long beside the window; the index, which the first page waits for, comes before all of it.
fn turn<R: Runtime>(window: &WebviewWindow<R>) -> Answer<Arc<Mutex<()>>> {
    let opened = desk(window).open.get(window.label())?;
    Ahead::settle(&opened);
    let turn = Arc::clone(&locked(&opened).turn);
    Ok(turn)
}

/// Reads with what is kept in memory beside the file, when that is there.
fn listing<R: Runtime, T>(
    window: &WebviewWindow<R>,
    read: impl FnOnce(&Workspace, &mut Index) -> tilsyn_core::Result<T>,
) -> Answer<T> {
    Ahead::settle(&*desk(window).open.get(window.label())?);
    with(window, |opened| {
        Ok(read(&opened.workspace, &mut opened.index)?)
    })
}

/// What the person at the keyboard sees of cases under secrecy: those they handle; nobody at the keyboard, none.
pub(crate) fn seen_by(opened: &Opened) -> Secrecy {
    opened.current.map_or(Secrecy::Hidden, Secrecy::AssignedTo)
}

/// Commits as the author at the keyboard; keeps the new head outside the file and tells every window. What was done
/// can be taken back.
fn writing<R: Runtime, T>(
    window: &WebviewWindow<R>,
    reason: &str,
    work: impl FnOnce(&mut Transaction<'_>) -> tilsyn_core::Result<T>,
) -> Answer<Committed<T>> {
    let now = now();
    let committed = as_author(window, |opened, author| {
        let batch = opened.workspace.head()?.size;
        let committed = opened
            .workspace
            .commit(author, now, &mut OsEntropy, reason, work)?;
        if committed.size > batch {
            opened.done.push(batch);
        }
        Ok(committed)
    })?;
    tell(window, &committed.changed);
    Ok(committed)
}

/// Lets the author at the keyboard do something to the workspace of the window; keeps the new head outside the file.
pub(crate) fn as_author<R: Runtime, T>(
    window: &WebviewWindow<R>,
    work: impl FnOnce(&mut Writable<'_>, &Author) -> tilsyn_core::Result<T>,
) -> Answer<T> {
    with(window, |opened| {
        if opened.read_only {
            return Err(Error::ReadOnly.into());
        }
        if opened.author().is_none() {
            // What kept the key from being had may be over; if not, it says what it is.
            crate::keys::look_again(&desk(window), opened)?;
        }
        let current = opened.current;
        let author = opened
            .authors
            .iter()
            .find(|author| Some(author.id) == current);
        let author = author.ok_or(Error::KeyMissing)?;
        let mut writable = Writable {
            workspace: &mut opened.workspace,
            done: &mut opened.done,
        };
        let value = work(&mut writable, author)?;
        opened.note_head(&desk(window).heads, now())?;
        Ok(value)
    })
}

/// What an author may change of an open workspace.
pub(crate) struct Writable<'a> {
    pub(crate) workspace: &'a mut Workspace,
    done: &'a mut Done,
}

/// Tells every window what to read again.
pub(crate) fn tell<R: Runtime>(window: &WebviewWindow<R>, changed: &[ChangedRecord]) {
    if !changed.is_empty() {
        let changed = changed.to_vec();
        // A window that is closing cannot hear it, and need not.
        drop(window.emit("changed", Changed { changed }));
    }
}

pub(crate) fn written(committed: Committed<Stored>) -> Written {
    Written {
        id: committed.value.id,
        reference: committed.value.reference,
        changed: committed.changed,
    }
}

fn hex(root: &[u8; 32]) -> String {
    Sha256Hex(*root).to_string()
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
