//! Notices: one is chosen with a dialog, read, and stays with its window until it is kept.

use std::sync::Arc;

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::notice::{Notice, reader, source};
use tilsyn_core::text::Language;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::NoticeRow;

use super::{Answer, desk, file_name, reading, with, writing};
use crate::dialogs::Ask;
use crate::opened::BroughtNotice;
use crate::wire::{
    DraftAsked, DraftDone, Nothing, NoticeKeep, NoticeLanguage, NoticeOpen, NoticeRead,
    NoticeWritten, SettleStatements, WireError,
};

/// The file of a window's notice, read in a language.
fn read(brought: &BroughtNotice, language: Option<Language>) -> Answer<(NoticeRead, Notice)> {
    let limits = source::Limits::default();
    let text = source::read(&brought.bytes, &limits).map_err(Error::from)?;
    let found = reader::read(&text, language);
    let notice = Notice::proposed(&text, &found, brought.name.clone())?;
    let answer = NoticeRead {
        file_name: brought.name.to_string(),
        form: text.form.code().to_owned(),
        language_confidence: found.language_confidence,
        notice: notice.clone(),
    };
    Ok((answer, notice))
}

pub(crate) fn read_notice<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NoticeOpen,
) -> Answer<Option<NoticeRead>> {
    let Some(path) = desk(window).picker.pick(&Ask::OpenNotice) else {
        return Ok(None);
    };
    let most = u64::try_from(source::Limits::default().bytes).unwrap_or(u64::MAX);
    let bytes = super::import::read(&path, most).map_err(Error::from)?;
    let name: Line = file_name(&path).parse().unwrap_or_default();
    let brought = BroughtNotice {
        name,
        bytes,
        language: request.language,
    };
    let (answer, _) = read(&brought, request.language)?;
    with(window, |opened| {
        opened.notice = Some(Arc::new(brought));
        Ok(Some(answer))
    })
}

pub(crate) fn reread_notice<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NoticeLanguage,
) -> Answer<NoticeRead> {
    let before = brought(window)?;
    let again = BroughtNotice {
        name: before.name.clone(),
        bytes: before.bytes.clone(),
        language: Some(request.language),
    };
    let (answer, _) = read(&again, again.language)?;
    with(window, |opened| {
        opened.notice = Some(Arc::new(again));
        Ok(answer)
    })
}

pub(crate) fn keep_notice<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NoticeKeep,
) -> Answer<NoticeWritten> {
    let brought = brought(window)?;
    let (_, proposed) = read(&brought, brought.language)?;
    let notice = Notice {
        title: request.title,
        controller: request.controller,
        version_date: request.version_date,
        url: request.url,
        group_key: request.group_key,
        translation_of: request.translation_of,
        earlier_version: request.earlier_version,
        ..proposed
    };
    let done = writing(window, request.reason.as_str(), |tx| {
        tx.keep_notice(notice, &brought.bytes)
    })?;
    // It is kept: what was brought is let go.
    with(window, |opened| {
        opened.notice = None;
        Ok(())
    })?;
    Ok(NoticeWritten {
        id: done.value.id,
        reference: done.value.reference,
        seq: done.value.seq,
        changed: done.changed,
    })
}

pub(crate) fn notices<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Vec<NoticeRow>> {
    reading(window, |workspace| workspace.notices())
}

pub(crate) fn settle_statements<R: Runtime>(
    window: &WebviewWindow<R>,
    request: SettleStatements,
) -> Answer<NoticeWritten> {
    let done = writing(window, request.reason.as_str(), |tx| {
        tx.settle_statements(request.id, request.based_on, &request.decisions)
    })?;
    Ok(NoticeWritten {
        id: done.value.id,
        reference: done.value.reference,
        seq: done.value.seq,
        changed: done.changed,
    })
}

pub(crate) fn draft_register<R: Runtime>(
    window: &WebviewWindow<R>,
    request: DraftAsked,
) -> Answer<DraftDone> {
    let done = writing(window, request.reason.as_str(), |tx| {
        tx.draft_register(request.id, request.all)
    })?;
    Ok(DraftDone {
        activities: done.value.activities,
        transfers: done.value.transfers,
        undecided: done.value.undecided,
        changed: done.changed,
    })
}

/// The notice that was chosen in this window.
fn brought<R: Runtime>(window: &WebviewWindow<R>) -> Answer<Arc<BroughtNotice>> {
    with(window, |opened| {
        opened
            .notice
            .as_ref()
            .map(Arc::clone)
            .ok_or_else(|| WireError::plain("no-import"))
    })
}
