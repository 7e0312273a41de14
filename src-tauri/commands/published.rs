//! The notice that the register supports: how it reads, its file, what is out of date in one that is kept; and how a
//! published one stands to the register, its languages and the version before it.

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::notice::write::{SentenceChange, WrittenNotice};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::NoticeComparison;
use tilsyn_reports::{NoticeFormat, notice_name};

use super::files::write_where_asked;
use super::{Answer, file_name, now, reading, with, writing};
use crate::wire::{ById, FileDone, NoticeFile, NoticeToKeep, NoticeWanted, WireError, Written};

fn written<R: Runtime>(
    window: &WebviewWindow<R>,
    language: Language,
    date: Option<chrono::NaiveDate>,
) -> Answer<WrittenNotice> {
    with(window, |opened| {
        let workspace = &opened.workspace;
        let date = match date {
            Some(date) => date,
            None => workspace.today(now())?,
        };
        Ok(workspace.written_notice(language, date)?)
    })
}

/// The notice that the register supports, with what is missing in it.
pub(crate) fn notice_preview<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NoticeWanted,
) -> Answer<WrittenNotice> {
    written(window, request.language, request.version_date)
}

/// Asks where, and writes the notice there, whatever is missing in it: the marks are in the text.
pub(crate) fn notice_file<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NoticeFile,
) -> Answer<FileDone> {
    let format: NoticeFormat = request
        .format
        .parse()
        .map_err(|_| WireError::plain("bad-request"))?;
    let notice = written(window, request.language, request.version_date)?;
    let bytes = tilsyn_reports::notice(&notice, format, now()).map_err(|error| WireError {
        code: error.code().to_owned(),
        arguments: error.sentence().arguments,
        details: Vec::new(),
    })?;
    let path = write_where_asked(window, notice_name(&notice, format), &bytes)?;
    Ok(FileDone {
        file_name: path.as_deref().map(file_name),
        recorded: None,
    })
}

/// Keeps the notice that the register supports, with its statements and its tied sentences.
pub(crate) fn keep_written_notice<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NoticeToKeep,
) -> Answer<Written> {
    let today = with(window, |opened| Ok(opened.workspace.today(now())?))?;
    let date = request.version_date.unwrap_or(today);
    let committed = writing(window, "", |tx| {
        tx.keep_written_notice(request.language, date, request.replaces)
    })?;
    Ok(Written {
        id: committed.value.id,
        reference: committed.value.reference,
        changed: committed.changed,
    })
}

/// The sentences of a kept notice that are out of date, and those that it lacks.
pub(crate) fn notice_outdated<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<Vec<SentenceChange>> {
    reading(window, |workspace| workspace.outdated_sentences(request.id))
}

/// How a notice stands.
pub(crate) fn notice_comparison<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<NoticeComparison> {
    reading(window, |workspace| workspace.notice_comparison(request.id))
}
