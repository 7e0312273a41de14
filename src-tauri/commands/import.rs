//! Importing: a source is chosen with a dialog, read, and kept with its window; the web side asks what it would do, and
//! has it done.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::import::{
    ImportAsked, ImportPlan, ImportSource, Lexicon, Limits, Source, import_source, kept,
};

use super::{Answer, desk, file_name, with, writing};
use crate::dialogs::Ask;
use crate::opened::Brought;
use crate::wire::{ImportDone, ImportOpen, ImportOrder, WireError};

/// Bytes of a source that are read at all: the export of a register may hold attachments.
const LARGEST: u64 = 512 * 1024 * 1024;

/// The words by which values are recognised: made when somebody first imports.
fn lexicon() -> Answer<&'static Lexicon> {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    if let Some(lexicon) = LEXICON.get() {
        return Ok(lexicon);
    }
    let made = Lexicon::new()?;
    Ok(LEXICON.get_or_init(|| made))
}

pub(crate) fn import_open<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ImportOpen,
) -> Answer<Option<ImportSource>> {
    let desk = desk(window);
    let Some(path) = desk.picker.pick(&Ask::OpenImport) else {
        return Ok(None);
    };
    let bytes = read(&path, LARGEST).map_err(Error::from)?;
    let source = Source::read(&bytes, &Limits::default()).map_err(Error::from)?;
    drop(bytes);
    let file_name = file_name(&path);
    let name = file_name.parse().unwrap_or_default();
    let lexicon = lexicon()?;
    let language = desk.profile.language();
    with(window, |opened| {
        let known = kept(&opened.workspace, &name)?;
        let described = source.describe(&file_name, request.kind, language, lexicon, &known);
        opened.import = Some(Arc::new(Brought { name, source }));
        Ok(Some(described))
    })
}

/// The bytes of a file, at most one more than the limit, so that its reader can tell that there are more.
pub(super) fn read(path: &Path, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

pub(crate) fn import_plan<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ImportAsked,
) -> Answer<ImportPlan> {
    let lexicon = lexicon()?;
    with(window, |opened| {
        let brought = brought(opened.import.as_ref())?;
        let known = kept(&opened.workspace, &brought.name)?;
        Ok(brought
            .source
            .plan(&opened.workspace, &request, lexicon, &known)?)
    })
}

pub(crate) fn import_apply<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ImportOrder,
) -> Answer<ImportDone> {
    let lexicon = lexicon()?;
    let (brought, known) = with(window, |opened| {
        let brought = brought(opened.import.as_ref())?;
        let known = kept(&opened.workspace, &brought.name)?;
        Ok((brought, known))
    })?;
    let done = writing(window, request.reason.as_str(), |tx| {
        import_source(
            tx,
            &brought.source,
            &brought.name,
            &request.asked,
            lexicon,
            &known,
        )
    })?;
    // It is done: what was brought is let go.
    with(window, |opened| {
        opened.import = None;
        Ok(())
    })?;
    Ok(ImportDone {
        counts: done.value.counts,
        changed: done.changed,
    })
}

/// The source that was chosen in this window.
fn brought(import: Option<&Arc<Brought>>) -> Answer<Arc<Brought>> {
    import
        .map(Arc::clone)
        .ok_or_else(|| WireError::plain("no-import"))
}
