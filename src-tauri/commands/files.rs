//! Files: opened, made, copied, exported. A path never leaves the program; a native dialog asks for it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use tauri::{Manager, Runtime, WebviewWindow};
use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::interchange::register;
use tilsyn_core::keyring::Seed;
use tilsyn_core::passing::{Standing, write_whole};
use tilsyn_core::place::{Place, WorkingCopy};
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::stranger::{Guest, Whose};
use tilsyn_core::value::{Line, Sha256Hex};
use tilsyn_core::workspace::{FirstKey, Genesis, Index, Workspace};
use tilsyn_core::{Error, audit_export, elsewhere, sample};

use super::seal::check_behind;
use super::{Answer, as_author, desk, file_name, hex, now, reading, tell, with};
use crate::ahead::Ahead;
use crate::dialogs::Ask;
use crate::opened::{Done, OnCopy, Opened, OsEntropy};
use crate::windows;
use crate::wire::{
    ById, FileDone, NewWorkspace, Nothing, RecentHandle, RegisterOrder, Seal, WireError,
};

/// Opens a file in this window, or in one that may do less if the file asks for it.
pub(super) fn open_path<R: Runtime>(window: &WebviewWindow<R>, path: &Path) -> Answer<()> {
    let review = windows::Kind::of(window.label()) == windows::Kind::Review;
    if windows::is_bundle(path) {
        if review {
            return super::review::open_bundle_at(window, path);
        }
        windows::open(
            window.app_handle(),
            windows::Kind::Review,
            Some(path.to_owned()),
        )
        .map_err(|_| WireError::plain("window"))?;
        return Ok(());
    }
    let desk = desk(window);
    let elsewhere = Place::of(path).is_some();
    let whose = desk.door.whose(path, &mut OsEntropy).map_err(|error| {
        // What is wrong with one's own file is told when it is opened; only one that lies elsewhere is looked at before.
        if elsewhere {
            error.into()
        } else {
            WireError::of_stranger(error)
        }
    })?;
    let strange = matches!(whose, Whose::Stranger(_));
    if !review && (strange || windows::kind_for(&desk, path) == windows::Kind::Review) {
        let app = window.app_handle();
        windows::open(app, windows::Kind::Review, Some(path.to_owned()))
            .map_err(|_| WireError::plain("window"))?;
        return Ok(());
    }
    match whose {
        Whose::Stranger(guest) => {
            let workspace = Workspace::open_read_only(&guest.file)?;
            show(window, workspace, None, Lies::Taken(Box::new(guest), path))
        }
        Whose::Copy(copy) => {
            let workspace = if review {
                Workspace::open_read_only(&copy.file)?
            } else {
                Workspace::open(&copy.file)?
            };
            show(window, workspace, None, Lies::Elsewhere(copy))
        }
        Whose::Own if review => show(window, Workspace::open_read_only(path)?, None, Lies::Here),
        Whose::Own => show(window, Workspace::open(path)?, None, Lies::Here),
    }
}

/// Where the file lies that a workspace on the screen stands for.
enum Lies<'a> {
    /// Where it is open.
    Here,
    /// It is a stranger's: what was taken in of it is open, in a private folder.
    Taken(Box<Guest>, &'a Path),
    /// On a network or in a cloud: a copy on this machine is open.
    Elsewhere(Box<WorkingCopy>),
}

/// Puts a workspace that was just made on the screen; where it lies on a network or in a cloud, a copy of it.
fn show_made<R: Runtime>(
    window: &WebviewWindow<R>,
    path: &Path,
    workspace: Workspace,
    current: Option<RecordId>,
) -> Answer<()> {
    if Place::of(path).is_none() {
        return show(window, workspace, current, Lies::Here);
    }
    drop(workspace);
    match desk(window).door.whose(path, &mut OsEntropy)? {
        Whose::Copy(copy) => {
            let workspace = Workspace::open(&copy.file)?;
            show(window, workspace, current, Lies::Elsewhere(copy))
        }
        Whose::Own | Whose::Stranger(_) => {
            show(window, Workspace::open(path)?, current, Lies::Here)
        }
    }
}

/// Asks for a file and takes it over as one's own: a backup, a file from another machine. The dialog is the word of the
/// person; no page can give it. It is taken in first, like any stranger's.
pub(crate) fn take_over<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let desk = desk(window);
    let Some(path) = desk.picker.pick(&Ask::OpenWorkspace) else {
        return Ok(FileDone::default());
    };
    drop(desk.door.take_over(&path, &mut OsEntropy)?);
    open_path(window, &path)?;
    Ok(FileDone::named(&path))
}

/// Why nobody can write here: no reason to withhold a copy.
const CANNOT_WRITE: &[&str] = &[
    "read-only",
    "key-missing",
    "key-locked",
    "key-passphrase",
    "key-revoked",
    "key-replaced",
    "keychain",
    "role-not-allowed",
];

/// Puts a workspace on the screen and begins its check.
fn show<R: Runtime>(
    window: &WebviewWindow<R>,
    mut workspace: Workspace,
    current: Option<RecordId>,
    lies: Lies<'_>,
) -> Answer<()> {
    let desk = desk(window);
    workspace.know_edge(desk.heads.edge(workspace.id()));
    let authors = desk.keys.authors(&workspace)?;
    let head = workspace.head()?;
    let home = workspace.home()?;
    let organisation = home
        .organisation
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let path = workspace.path().to_owned();
    // Among the recent files stands the stranger's own, which is taken in anew each time.
    let (guest, copy, original) = match lies {
        Lies::Here => (None, None, path.clone()),
        Lies::Taken(guest, original) => (Some(*guest), None, original.to_owned()),
        Lies::Elsewhere(copy) => {
            let original = copy.original.clone();
            (None, Some(OnCopy::new(*copy)), original)
        }
    };
    desk.profile.remember(&original, &organisation, now());
    let read_only = windows::Kind::of(window.label()) == windows::Kind::Review;
    let current = current.or_else(|| authors.first().map(|author| author.id));
    let seal = Seal {
        size: head.size,
        root: hex(&head.root),
        ..Seal::unknown(now())
    };
    desk.open.put(
        window.label(),
        Opened {
            workspace,
            authors,
            current,
            index: Index::new(),
            turn: Arc::default(),
            ahead: Ahead::of(path.clone(), now()),
            findings: Arc::default(),
            seal,
            read_only,
            guest,
            copy,
            done: Done::default(),
            import: None,
            notice: None,
            returned: None,
            branch: None,
        },
    );
    desk.open.shows(window.label(), &original);
    check_behind(window, &path);
    crate::menu::renew(window.app_handle());
    Ok(())
}

pub(crate) fn open_file<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let Some(path) = desk(window).picker.pick(&Ask::OpenWorkspace) else {
        return Ok(FileDone::default());
    };
    open_path(window, &path)?;
    Ok(FileDone::named(&path))
}

pub(crate) fn open_recent<R: Runtime>(
    window: &WebviewWindow<R>,
    request: RecentHandle,
) -> Answer<FileDone> {
    let path = desk(window)
        .profile
        .recent_path(request.handle)
        .ok_or(Error::NoSuchFile)?;
    open_path(window, &path)?;
    Ok(FileDone::named(&path))
}

pub(crate) fn new_workspace<R: Runtime>(
    window: &WebviewWindow<R>,
    request: NewWorkspace,
) -> Answer<FileDone> {
    use tilsyn_core::actor::Role;
    use tilsyn_core::organisation::{Organisation, OrganisationKind};
    if request.organisation.is_empty() {
        return Err(Error::Missing {
            kind: Kind::Organisation,
            field: "legal_name",
        }
        .into());
    }
    if request.author.is_empty() {
        return Err(Error::Missing {
            kind: Kind::Actor,
            field: "name",
        }
        .into());
    }
    let desk = desk(window);
    desk.keys.ready()?;
    let name = format!("{}.tilsyn", plain_name(request.organisation.as_str()));
    let Some(path) = desk.picker.pick(&Ask::Save { name }) else {
        return Ok(FileDone::default());
    };
    let seed = Seed::draw(&mut OsEntropy)?;
    let tz = tilsyn_core::organisation::zone_of_capital(&request.country);
    let organisation = Organisation {
        legal_name: request.organisation,
        country: Some(request.country),
        tz,
        kind: Some(OrganisationKind::Own),
        ..Organisation::default()
    };
    let genesis = Genesis {
        organisation,
        author: request.author,
        role: Role::PrivacyOfficer,
        key: FirstKey::Own(&seed),
    };
    let (workspace, author) = Workspace::create_with(
        &path,
        &genesis,
        now(),
        &mut OsEntropy,
        |workspace, author| {
            // Without its key nobody could ever write in it; by its head it is known as one's own.
            desk.keys.keep(workspace.id(), author.id, &seed)?;
            desk.heads.keep(workspace.id(), &workspace.head()?)
        },
    )?;
    desk.door.keep(&path, workspace.id())?;
    show_made(window, &path, workspace, Some(author.id))?;
    Ok(FileDone::named(&path))
}

pub(crate) fn open_sample<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let desk = desk(window);
    let Some(path) = desk.picker.pick(&Ask::Save {
        name: "sample.tilsyn".to_owned(),
    }) else {
        return Ok(FileDone::default());
    };
    let (workspace, people) = sample::build(&path, now(), &mut OsEntropy)?;
    desk.heads.keep(workspace.id(), &workspace.head()?)?;
    desk.door.keep(&path, workspace.id())?;
    show_made(window, &path, workspace, people.first().copied())?;
    Ok(FileDone::named(&path))
}

/// A name that can be part of a file name on every system.
fn plain_name(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == ' ' || c == '-' {
                c
            } else {
                ' '
            }
        })
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    words.join(" ").chars().take(60).collect()
}

pub(crate) fn save_copy<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let name = reading(window, |workspace| Ok(file_name(workspace.path())))?;
    let name = format!("{} copy.tilsyn", name.trim_end_matches(".tilsyn"));
    let Some(path) = desk(window).picker.pick(&Ask::Save { name }) else {
        return Ok(FileDone::default());
    };
    let head = with(window, |opened| {
        opened.workspace.save_copy(&path)?;
        // A copy of one's own file is one's own; what was taken in of a stranger's stays the stranger's.
        if opened.guest.is_none() {
            desk(window).door.keep(&path, opened.workspace.id())?;
        }
        Ok(opened.workspace.head()?)
    })?;
    let bytes = std::fs::read(&path).map_err(Error::from)?;
    let export = Export::of_bytes(ExportKind::WorkspaceCopy, line(&path), &bytes, &head);
    given_out(window, &path, export)
}

pub(crate) fn export_attachment<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<FileDone> {
    let (name, bytes, head) = reading(window, |workspace| {
        let attachment: tilsyn_core::attachment::Attachment =
            workspace.get(request.id)?.record.try_into()?;
        Ok((
            attachment.name.to_string(),
            workspace.attachment_bytes(request.id)?,
            workspace.head()?,
        ))
    })?;
    let Some(path) = write_where_asked(window, safe_file_name(&name), &bytes)? else {
        return Ok(FileDone::default());
    };
    // Whoever brought it to the case, it did not begin here. A file system without such a mark is no reason to stop.
    let _marked: bool = elsewhere::mark(&path);
    let export = Export {
        subjects: vec![request.id],
        ..Export::of_bytes(ExportKind::Attachment, line(&path), &bytes, &head)
    };
    given_out(window, &path, export)
}

/// Asks where, and writes the trail with its proofs there as a folder that somebody without this program can check.
pub(crate) fn export_trail<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let desk = desk(window);
    let made = now();
    let (path, current, secrecy) = with(window, |opened| {
        let signs = opened.current.filter(|_| !opened.read_only);
        let sight = opened.workspace.sight();
        Ok((opened.workspace.path().to_owned(), signs, sight))
    })?;
    let stem = file_name(&path);
    let name = format!(
        "{}-trail-{}",
        stem.trim_end_matches(".tilsyn"),
        made.format("%Y-%m-%d")
    );
    let Some(folder) = desk.picker.pick(&Ask::Save { name }) else {
        return Ok(FileDone::default());
    };
    // Through an opening of its own: it takes a while, and the screen goes on meanwhile.
    let workspace = Workspace::open_read_only(&path)?;
    let authors = desk.keys.authors(&workspace)?;
    let options = audit_export::Options {
        language: desk.profile.language(),
        made,
        signer: authors.iter().find(|author| Some(author.id) == current),
        extracts: Vec::new(),
        held: desk
            .heads
            .held(workspace.id())?
            .iter()
            .map(|head| head.size)
            .collect(),
        // What whoever exports does not see goes nowhere; its events and commitments are there.
        secrecy,
    };
    let written = audit_export::write(&workspace, &folder, &options)?;
    let export = Export {
        what: Some(ExportKind::AuditExport),
        name: line(&folder),
        size: written.bytes,
        sha256: Some(Sha256Hex(written.manifest)),
        head_size: written.size,
        head_root: Some(Sha256Hex(written.root)),
        ..Export::default()
    };
    given_out(window, &folder, export)
}

/// Asks where, and writes the register there as one document that an empty workspace takes in again; as it was
/// approved, if a version is named.
pub(crate) fn export_register<R: Runtime>(
    window: &WebviewWindow<R>,
    request: RegisterOrder,
) -> Answer<FileDone> {
    let (path, sight, size) = reading(window, |workspace| {
        let size = match request.version {
            Some(id) => {
                let version: tilsyn_core::version::Version =
                    workspace.get(id)?.record.try_into()?;
                Some(version.size)
            }
            None => None,
        };
        Ok((workspace.path().to_owned(), workspace.sight(), size))
    })?;
    // Through an opening of its own: it takes a while, and the screen goes on meanwhile.
    let mut workspace = Workspace::open_read_only(&path)?;
    workspace.read_as(sight);
    let head = workspace.head()?;
    let mut bytes = Vec::new();
    register::write(&workspace, size, &mut bytes)?;
    let stem = file_name(&path);
    let name = format!(
        "{}-register-{}.json",
        stem.trim_end_matches(".tilsyn"),
        now().format("%Y-%m-%d")
    );
    let Some(path) = write_where_asked(window, name, &bytes)? else {
        return Ok(FileDone::default());
    };
    let export = Export {
        format: code_line("json"),
        subjects: request.version.into_iter().collect(),
        ..Export::of_bytes(ExportKind::RegisterExport, line(&path), &bytes, &head)
    };
    given_out(window, &path, export)
}

/// The name of a file, as it is recorded.
pub(super) fn line(path: &Path) -> Line {
    code_line(&file_name(path))
}

/// A short text as a line; cut if a file system allows longer names than the register.
fn code_line(text: &str) -> Line {
    let text: String = text.chars().filter(|c| !c.is_control()).take(300).collect();
    text.parse().unwrap_or_default()
}

/// Records that a copy went out of the file, when somebody here can write. Where nobody can, as in a review window,
/// the copy is made all the same, and the answer says that it is not recorded.
pub(super) fn given_out<R: Runtime>(
    window: &WebviewWindow<R>,
    path: &Path,
    export: Export,
) -> Answer<FileDone> {
    let recorded = as_author(window, |opened, author| {
        let now = now();
        opened
            .workspace
            .commit(author, now, &mut OsEntropy, "", |tx| {
                tx.create(export.into(), None)
            })
    });
    let file_name = Some(file_name(path));
    match recorded {
        Ok(committed) => {
            tell(window, &committed.changed);
            Ok(FileDone {
                file_name,
                recorded: Some(committed.value.reference),
            })
        }
        Err(error) if CANNOT_WRITE.contains(&error.code.as_str()) => Ok(FileDone {
            file_name,
            recorded: None,
        }),
        Err(error) => Err(error),
    }
}

/// The bytes of a file from somebody else, if they are not too many.
pub(super) fn read_within(path: &Path, limit: u64) -> Answer<Vec<u8>> {
    use std::io::Read as _;
    use tilsyn_core::share::Refused;
    let refused = |refused: Refused| WireError::from(Error::from(refused));
    let file = std::fs::File::open(path).map_err(Error::from)?;
    if !file.metadata().map_err(Error::from)?.is_file() {
        return Err(refused(Refused::NoFile));
    }
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(Error::from)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(refused(Refused::TooLarge { limit }));
    }
    Ok(bytes)
}

/// A stranger's file name as a suggestion: no folders, no control or direction marks, nothing hidden.
fn safe_file_name(name: &str) -> String {
    let marks = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}'..='\u{200F}');
    let kept: String = name
        .chars()
        .filter(|c| !c.is_control() && !marks(*c) && !r#"/\:*?"<>|"#.contains(*c))
        .collect();
    let kept = kept.trim_matches(['.', ' ']);
    if kept.is_empty() {
        "attachment".to_owned()
    } else {
        kept.chars().take(120).collect()
    }
}

/// Asks where, and writes the whole file or nothing. That a file is replaced was asked by the dialog.
pub(super) fn write_where_asked<R: Runtime>(
    window: &WebviewWindow<R>,
    name: String,
    bytes: &[u8],
) -> Answer<Option<PathBuf>> {
    let Some(path) = desk(window).picker.pick(&Ask::Save { name }) else {
        return Ok(None);
    };
    write_whole(&path, bytes, Standing::Replaced)?;
    desk(window)
        .open
        .written
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(window.label().to_owned(), path.clone());
    Ok(Some(path))
}

/// Shows the folder into which this window wrote last.
pub(crate) fn show_written<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<()> {
    let desk = desk(window);
    let written = desk
        .open
        .written
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(window.label())
        .cloned();
    let folder = written
        .as_deref()
        .and_then(Path::parent)
        .ok_or(Error::NoSuchFile)?;
    Ok(desk.picker.show(folder).map_err(Error::from)?)
}

/// Writes a file that nobody was asked about, where none stands yet.
pub(super) fn write_beside(path: &Path, bytes: &[u8]) -> Answer<()> {
    Ok(write_whole(path, bytes, Standing::Stays)?)
}
