//! A review window: a bundle from somebody else, read and commented. Nothing of ours is open in it.

use std::path::Path;
use std::sync::{Arc, Mutex};

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::review::ReviewOp;
use tilsyn_core::share::{
    Op, Opened, Opener, Refused, Returned, ReviewVerdictOfTrail, ReviewerKey, Say, Session,
    is_sealed, unseal,
};
use tilsyn_trail::HeldHead;

use super::files::{line, read_within, write_where_asked};
use super::{Answer, desk, file_name, hex, now};
use crate::dialogs::Ask;
use crate::opened::{OpenBundle, OsEntropy, locked};
use crate::wire::{
    BundleView, Nothing, ReturnMade, ReturnOrder, ReviewState, TakenBack, Unlocking, WireError,
};

/// The most bytes of a bundle that are read.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// Puts a bundle into a review window. A sealed one waits for what opens it.
pub(super) fn open_bundle_at<R: Runtime>(window: &WebviewWindow<R>, path: &Path) -> Answer<()> {
    let bytes = read_within(path, LARGEST)?;
    let mut bundle = OpenBundle {
        name: line(path),
        sealed: Some(bytes),
        opened: None,
        session: None,
    };
    if !bundle.sealed.as_deref().is_some_and(is_sealed) {
        prove(window, &mut bundle, None)?;
    }
    desk(window)
        .open
        .put_bundle(window.label(), Arc::new(Mutex::new(bundle)));
    desk(window).open.shows(window.label(), path);
    Ok(())
}

fn prove<R: Runtime>(
    window: &WebviewWindow<R>,
    bundle: &mut OpenBundle,
    opener: Option<&Opener<'_>>,
) -> Answer<()> {
    let Some(bytes) = bundle.sealed.clone() else {
        return Ok(());
    };
    let refused = |refused: Refused| WireError::from(Error::from(refused));
    let bytes = unseal(bytes, opener, LARGEST).map_err(refused)?;
    let mut opened = Opened::read(&bytes, Vec::new()).map_err(refused)?;
    let folder = desk(window).profile.folder().to_owned();
    let heads = HeadsSeen::new(folder.join("reviewer").join("heads"));
    let held = heads.held(opened.workspace)?;
    if !held.is_empty() {
        opened = Opened::read(&bytes, held).map_err(refused)?;
    }
    if opened.verdict != ReviewVerdictOfTrail::Diverged {
        let head = HeldHead {
            label: "bundle".to_owned(),
            size: opened.size,
            root: opened.root,
        };
        let origin = tilsyn_core::workspace::origin(opened.workspace);
        heads.hold(opened.workspace, &origin, &head)?;
    }
    let place = folder.join("reviews").join(opened.id.to_string());
    bundle.session = Some(Session::of(&opened, place)?);
    bundle.opened = Some(opened);
    bundle.sealed = None;
    Ok(())
}

fn with_bundle<R: Runtime, T>(
    window: &WebviewWindow<R>,
    work: impl FnOnce(&Opened, &mut Session) -> tilsyn_core::Result<T>,
) -> Answer<T> {
    let bundle = desk(window)
        .open
        .bundle(window.label())
        .ok_or_else(|| WireError::plain("no-workspace"))?;
    let mut bundle = locked(&bundle);
    let OpenBundle {
        opened, session, ..
    } = &mut *bundle;
    match (opened, session) {
        (Some(opened), Some(session)) => Ok(work(opened, session)?),
        _ => Err(Error::from(Refused::Sealed).into()),
    }
}

/// The bundle of this window, and what was said of it so far; nothing for a window without one.
pub(crate) fn review<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<Option<ReviewState>> {
    let Some(bundle) = desk(window).open.bundle(window.label()) else {
        return Ok(None);
    };
    let bundle = locked(&bundle);
    let today = now().date_naive();
    Ok(Some(ReviewState {
        file_name: bundle.name.clone(),
        sealed: bundle.opened.is_none(),
        bundle: bundle.opened.as_ref().map(|it| view(it, today)),
        said: bundle
            .session
            .as_ref()
            .map(|session| session.ops().to_vec())
            .unwrap_or_default(),
    }))
}

fn view(bundle: &Opened, today: chrono::NaiveDate) -> BundleView {
    BundleView {
        id: bundle.id.to_string(),
        from: bundle.sender.clone(),
        fingerprint: bundle.fingerprint.clone(),
        recipient: bundle.recipient.clone(),
        recipients: bundle.recipients.clone(),
        purpose: bundle.purpose.clone(),
        created: bundle.created,
        expires: bundle.expires,
        expired: bundle.is_expired(today),
        released: bundle.released,
        scope: bundle.scope.clone(),
        verdict: bundle.verdict,
        size: bundle.size,
        root: hex(&bundle.root),
        records: bundle.records.clone(),
        files: bundle.files.clone(),
    }
}

/// Opens a sealed bundle with its passphrase.
pub(crate) fn review_unlock<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Unlocking,
) -> Answer<Option<ReviewState>> {
    if let Some(bundle) = desk(window).open.bundle(window.label()) {
        let opener = Opener::Passphrase(&request.passphrase);
        prove(window, &mut locked(&bundle), Some(&opener))?;
    }
    review(window, Nothing {})
}

/// Says something about a record of the bundle; a file is asked for.
pub(crate) fn review_say<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Say,
) -> Answer<Option<Op>> {
    let (mut request, mut content) = (request, None);
    if request.op == Some(ReviewOp::Attachment) {
        let Some(path) = desk(window).picker.pick(&Ask::OpenEvidence) else {
            return Ok(None);
        };
        content = Some(read_within(&path, tilsyn_core::attachment::LARGEST)?);
        request.name = line(&path);
    }
    with_bundle(window, |bundle, session| {
        session
            .say(bundle, request, content.as_deref(), now(), &mut OsEntropy)
            .cloned()
            .map(Some)
    })
}

/// Takes back something that was said and not handed back yet.
pub(crate) fn review_take_back<R: Runtime>(
    window: &WebviewWindow<R>,
    request: TakenBack,
) -> Answer<()> {
    with_bundle(window, |_, session| session.take_back(request.uuid))
}

/// Asks where, and writes a file of the bundle there. It is marked as one from elsewhere where the system knows that.
pub(crate) fn review_file<R: Runtime>(
    window: &WebviewWindow<R>,
    request: crate::wire::BundleFile,
) -> Answer<crate::wire::FileDone> {
    let bytes = with_bundle(window, |bundle, _| {
        bundle
            .content(&request.sha256)
            .map(<[u8]>::to_vec)
            .ok_or_else(|| Error::NoSuchRecord(request.sha256.to_string()))
    })?;
    // The name is not the sender's: one could be made to look like another file.
    let name = format!(
        "{}.bin",
        request.sha256.to_string().get(..12).unwrap_or("file")
    );
    let Some(path) = write_where_asked(window, name, &bytes)? else {
        return Ok(crate::wire::FileDone::default());
    };
    let _marked: bool = tilsyn_core::elsewhere::mark(&path);
    Ok(crate::wire::FileDone::named(&path))
}

/// Asks where, and writes what was said there, signed and with a cosignature over the head that was seen.
pub(crate) fn review_return<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ReturnOrder,
) -> Answer<ReturnMade> {
    let desk = desk(window);
    desk.keys.ready()?;
    let folder = desk.profile.folder().join("reviewer");
    let (bytes, fingerprint) = with_bundle(window, |bundle, session| {
        let key = ReviewerKey::kept(
            &folder,
            &desk.keys,
            bundle.workspace,
            request.reviewer.clone(),
            now(),
            &mut OsEntropy,
        )?;
        let bytes = Returned::write(bundle, session, &key, now(), &mut OsEntropy)?;
        Ok((bytes, key.fingerprint()))
    })?;
    let name = format!("return-{}.tilsyn-return", now().format("%Y-%m-%d"));
    let path = write_where_asked(window, name, &bytes)?;
    Ok(ReturnMade {
        file_name: path.as_deref().map(file_name),
        fingerprint,
    })
}
