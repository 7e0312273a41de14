//! Writing records, attachments and people.

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::actor::Actor;
use tilsyn_core::keyring::{Seed, public_half};
use tilsyn_core::record::{Kind, Record};
use tilsyn_core::workspace::{Bulk, ChangedRecord, Put, draw_id};

use super::standing::status;
use super::{Answer, desk, file_name, now, reading, with, writing, written};
use crate::dialogs::Ask;
use crate::opened::OsEntropy;
use crate::wire::{
    Approval, Attach, BulkOrder, ById, MergeOrder, NewPerson, Nothing, PutRecord, Removal,
    Reopening, Status, WireError, Written,
};

pub(crate) fn put_record<R: Runtime>(
    window: &WebviewWindow<R>,
    request: PutRecord,
) -> Answer<Written> {
    let record = Record::parse(request.kind, &request.record.to_string())?;
    // Keys, attachments, copies given out, runs of retention and acceptances have commands of their own.
    if matches!(
        request.kind,
        Kind::Actor
            | Kind::Attachment
            | Kind::Export
            | Kind::RetentionRun
            | Kind::FindingAcceptance
            | Kind::Review
            | Kind::ReviewComment
    ) {
        return Err(WireError::plain("bad-request"));
    }
    let put = Put {
        id: request.id,
        reference: None,
        based_on: request.based_on,
    };
    writing(window, &request.reason, |tx| tx.put(put, record)).map(written)
}

pub(crate) fn remove_record<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Removal,
) -> Answer<Vec<ChangedRecord>> {
    let committed = writing(window, request.reason.as_str(), |tx| tx.remove(request.id))?;
    Ok(committed.changed)
}

pub(crate) fn bulk_apply<R: Runtime>(
    window: &WebviewWindow<R>,
    request: BulkOrder,
) -> Answer<Vec<ChangedRecord>> {
    let bulk = Bulk {
        ids: request.ids,
        field: request.field,
        change: request.change,
    };
    let committed = writing(window, request.reason.as_str(), |tx| tx.change_many(&bulk))?;
    Ok(committed.changed)
}

pub(crate) fn approve<R: Runtime>(window: &WebviewWindow<R>, request: Approval) -> Answer<Written> {
    let Approval {
        name,
        records,
        reason,
    } = request;
    writing(window, "", |tx| tx.approve(name, records, reason)).map(written)
}

pub(crate) fn reopen<R: Runtime>(window: &WebviewWindow<R>, request: Reopening) -> Answer<Written> {
    writing(window, "", |tx| tx.reopen(request.id, request.reason)).map(written)
}

pub(crate) fn merge<R: Runtime>(
    window: &WebviewWindow<R>,
    request: MergeOrder,
) -> Answer<Vec<ChangedRecord>> {
    let committed = writing(window, request.reason.as_str(), |tx| {
        tx.merge(request.keep, request.other)
    })?;
    Ok(committed.changed)
}

pub(crate) fn attach<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Attach,
) -> Answer<Option<Written>> {
    let Some(path) = desk(window).picker.pick(&Ask::OpenEvidence) else {
        return Ok(None);
    };
    let size = std::fs::metadata(&path).map_err(Error::from)?.len();
    if size > tilsyn_core::attachment::LARGEST {
        return Err(Error::AttachmentTooLarge { size }.into());
    }
    let bytes = std::fs::read(&path).map_err(Error::from)?;
    let name = file_name(&path)
        .parse()
        .map_err(|error: tilsyn_core::value::ValueError| Error::Value(error.to_string()))?;
    let done = writing(window, "", |tx| {
        tx.attach(
            request.owner,
            name,
            &bytes,
            request.class,
            request.privileged,
        )
    })?;
    Ok(Some(written(done)))
}

pub(crate) fn add_person<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NewPerson,
) -> Answer<Written> {
    let desk = desk(window);
    let workspace = reading(window, |workspace| Ok(workspace.id()))?;
    let seed = Seed::draw(&mut OsEntropy)?;
    let id = draw_id(now(), &mut OsEntropy)?;
    let actor = Actor {
        name: request.name,
        role: Some(request.role),
        public_key: public_half(workspace, id, &seed),
        ..Actor::default()
    };
    // The key is on this machine before the file names it: a key that cannot be kept is never enrolled.
    let committed = desk.keys.keeping(workspace, id, &seed, || {
        writing(window, "", |tx| tx.enrol(id, actor))
    })?;
    with(window, |opened| {
        opened.authors = desk.keys.authors(&opened.workspace)?;
        Ok(())
    })?;
    Ok(written(committed))
}

pub(crate) fn act_as<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<Status> {
    with(window, |opened| {
        crate::keys::sit_down(&desk(window), opened, request.id)
    })?;
    status(window, Nothing {})
}
