//! A review window: a bundle from somebody else, or the whole of a stranger's file, read and commented. Nothing of ours
//! is open in it.

use std::path::Path;
use std::sync::{Arc, Mutex};

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::review::ReviewOp;
use tilsyn_core::share::{
    Op, Opened, Opener, Refused, Returned, ReviewVerdictOfTrail, ReviewerKey, Say, Session,
    SuggestibleField, is_sealed, is_sealed_to_keys, suggestable, unseal,
};
use tilsyn_trail::HeldHead;
use zeroize::Zeroizing;

use super::files::{line, read_within, write_where_asked};
use super::{Answer, desk, file_name, hex, now, seen_by};
use crate::dialogs::Ask;
use crate::opened::{OpenBundle, OsEntropy, locked};
use crate::wire::{
    BundleView, Nothing, OfKind, ReturnMade, ReturnOrder, ReviewState, TakenBack, Unsealing,
    WireError,
};

/// The most bytes of a bundle that are read.
const LARGEST: u64 = 1024 * 1024 * 1024;
/// The most bytes of a key file that are read.
const LARGEST_KEY: u64 = 10_000;

/// Puts a bundle into a review window. A sealed one waits for what opens it; one that is refused stands there by its name,
/// with the reason, unless the window shows something else already.
pub(super) fn open_bundle_at<R: Runtime>(window: &WebviewWindow<R>, path: &Path) -> Answer<()> {
    let open = &desk(window).open;
    let mut bundle = OpenBundle {
        name: line(path),
        path: path.to_owned(),
        sealed: None,
        refused: None,
        opened: None,
        session: None,
    };
    let label = window.label();
    if let Err(error) = read_anew(window, &mut bundle) {
        if open.bundle(label).is_some() || open.find(label).is_some() {
            return Err(error);
        }
        bundle.refused = Some(error);
    }
    open.put_bundle(label, bundle);
    open.shows(label, path);
    Ok(())
}

fn read_anew<R: Runtime>(window: &WebviewWindow<R>, bundle: &mut OpenBundle) -> Answer<()> {
    let bytes = read_within(&bundle.path, LARGEST)?;
    if is_sealed(&bytes) {
        bundle.sealed = Some(bytes);
        return Ok(());
    }
    prove(window, bundle, &bytes)
}

/// The heads that a reviewer saw: apart from those of registers that are kept here.
fn reviewed_heads<R: Runtime>(window: &WebviewWindow<R>) -> HeadsSeen {
    HeadsSeen::new(desk(window).profile.folder().join("reviewer").join("heads"))
}

/// Opens a bundle that is not sealed any more, and shows nothing of it unless everything in it is proven.
fn prove<R: Runtime>(
    window: &WebviewWindow<R>,
    bundle: &mut OpenBundle,
    bytes: &[u8],
) -> Answer<()> {
    let refused = |refused: Refused| WireError::from(Error::from(refused));
    let mut opened = Opened::read(bytes, Vec::new()).map_err(refused)?;
    let held = reviewed_heads(window).held(opened.workspace)?;
    if !held.is_empty() {
        opened = Opened::read(bytes, held).map_err(refused)?;
    }
    begin(window, bundle, opened)
}

/// Goes on with the review of this that lies here, or begins one. The head is held: each later one is compared with it.
fn begin<R: Runtime>(
    window: &WebviewWindow<R>,
    bundle: &mut OpenBundle,
    opened: Opened,
) -> Answer<()> {
    if opened.verdict != ReviewVerdictOfTrail::Diverged {
        let head = HeldHead {
            label: "bundle".to_owned(),
            size: opened.size,
            root: opened.root,
        };
        let origin = tilsyn_core::workspace::origin(opened.workspace);
        reviewed_heads(window).hold(opened.workspace, &origin, &head)?;
    }
    let folder = desk(window).profile.folder().to_owned();
    let place = folder.join("reviews").join(opened.id.to_string());
    bundle.session = Some(Session::of(&opened, place)?);
    bundle.opened = Some(opened);
    bundle.sealed = None;
    bundle.refused = None;
    Ok(())
}

/// What is reviewed in this window: the bundle in it, or the whole of the stranger's file in it, which becomes something
/// to review when it is first asked for. Nothing for any other window.
fn reviewed<R: Runtime>(window: &WebviewWindow<R>) -> Answer<Option<Arc<Mutex<OpenBundle>>>> {
    let desk = desk(window);
    let label = window.label();
    if let Some(bundle) = desk.open.bundle(label) {
        return Ok(Some(bundle));
    }
    let Some(file) = desk.open.find(label) else {
        return Ok(None);
    };
    let mut file = locked(&file);
    let Some(guest) = &file.guest else {
        return Ok(None);
    };
    if !guest.holds() {
        let broken = Error::TrailBroken(guest.verdict.clone());
        return Err(WireError::of_stranger(broken));
    }
    let path = guest.file.clone();
    let sight = seen_by(&file);
    file.workspace.read_as(sight);
    // Whoever keeps this register too holds heads of it that are not a reviewer's.
    let mut held = reviewed_heads(window).held(file.workspace.id())?;
    held.extend(desk.heads.held(file.workspace.id())?);
    let opened = Opened::of_workspace(&file.workspace, &held, now())?;
    let mut whole = OpenBundle {
        name: line(&path),
        path,
        sealed: None,
        refused: None,
        opened: None,
        session: None,
    };
    begin(window, &mut whole, opened)?;
    Ok(Some(desk.open.put_whole(label, whole)))
}

fn with_bundle<R: Runtime, T>(
    window: &WebviewWindow<R>,
    work: impl FnOnce(&Opened, &mut Session) -> tilsyn_core::Result<T>,
) -> Answer<T> {
    let bundle = reviewed(window)?.ok_or_else(|| WireError::plain("no-workspace"))?;
    let mut bundle = locked(&bundle);
    let OpenBundle {
        opened, session, ..
    } = &mut *bundle;
    match (opened, session) {
        (Some(opened), Some(session)) => Ok(work(opened, session)?),
        _ => Err(Error::from(Refused::Sealed).into()),
    }
}

/// What is reviewed in this window, and what was said of it so far; nothing for a window without anything. A bundle that
/// was refused is read again: it may have been put right meanwhile.
pub(crate) fn review<R: Runtime>(
    window: &WebviewWindow<R>,
    _: Nothing,
) -> Answer<Option<ReviewState>> {
    let Some(bundle) = reviewed(window)? else {
        return Ok(None);
    };
    let mut bundle = locked(&bundle);
    if bundle.refused.is_some() {
        let again = read_anew(window, &mut bundle);
        bundle.refused = again.err();
    }
    let today = now().date_naive();
    let sealed = bundle.sealed.as_deref();
    Ok(Some(ReviewState {
        file_name: bundle.name.clone(),
        sealed: sealed.is_some(),
        to_keys: sealed.is_some_and(is_sealed_to_keys),
        refused: bundle.refused.clone(),
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
        whole: bundle.whole,
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

/// Opens a sealed bundle with its passphrase, or with a key in a file that is asked for.
pub(crate) fn review_unlock<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Unsealing,
) -> Answer<Option<ReviewState>> {
    let key = if request.passphrase.is_some() {
        Zeroizing::default()
    } else {
        let Some(path) = desk(window).picker.pick(&Ask::OpenKey) else {
            return review(window, Nothing {});
        };
        let text = String::from_utf8(read_within(&path, LARGEST_KEY)?);
        Zeroizing::new(text.map_err(|_| Error::from(Refused::NoKey))?)
    };
    let opener = match &request.passphrase {
        Some(passphrase) => Opener::Passphrase(passphrase),
        None => Opener::Key(&key),
    };
    if let Some(bundle) = desk(window).open.bundle(window.label()) {
        let mut bundle = locked(&bundle);
        if let Some(sealed) = bundle.sealed.clone() {
            let bytes = unseal(sealed, Some(&opener), LARGEST).map_err(Error::from)?;
            prove(window, &mut bundle, &bytes)?;
        }
    }
    review(window, Nothing {})
}

/// Fields of which a value can be suggested, also where none stands.
pub(crate) fn review_fields<R: Runtime>(
    _: &WebviewWindow<R>,
    request: OfKind,
) -> Answer<Vec<SuggestibleField>> {
    Ok(suggestable(request.kind))
}

/// Says something about a record of the bundle, or of all of it; a file is asked for.
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
