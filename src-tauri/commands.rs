//! What each command does: parse, call the core, convert. The list of commands is in [`crate::wire`].

use std::path::Path;

use chrono::{DateTime, Utc};
use tauri::{Emitter, Manager, Runtime, State, WebviewWindow};
use tilsyn_core::actor::Actor;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::value::Sha256Hex;
use tilsyn_core::workspace::{
    BasisRow, CaseView, Committed, EventView, Genesis, Hit, ListPage, ListQuery, ListRow, Overview,
    Put, SearchIndex, Stored, Transaction, Workspace, link_view, signing_key,
};
use tilsyn_core::{Error, rights, sample};
use tilsyn_reports::{Format, Order, ReportKind};

use crate::Desk;
use crate::dialogs::Ask;
use crate::opened::{Opened, OsEntropy, locked};
use crate::windows;
use crate::wire::{
    Attach, ById, Changed, Counts, FileDone, NewPerson, NewWorkspace, Nothing, Page, PersonView,
    Preferences, PutRecord, RecentHandle, RecordView, ReportOrder, Seal, SealChanged, SearchText,
    Status, WireError, WorkspaceStatus, Written,
};

type Answer<T> = Result<T, WireError>;

/// The one place where the shell reads the clock.
fn now() -> DateTime<Utc> {
    Utc::now()
}

fn desk<R: Runtime>(window: &WebviewWindow<R>) -> State<'_, Desk> {
    window.state::<Desk>()
}

/// Does something with the workspace of the window.
fn with<R: Runtime, T>(
    window: &WebviewWindow<R>,
    work: impl FnOnce(&mut Opened) -> Answer<T>,
) -> Answer<T> {
    let opened = desk(window).open.get(window.label())?;
    let mut opened = locked(&opened);
    work(&mut opened)
}

/// Reads from the workspace of the window.
fn reading<R: Runtime, T>(
    window: &WebviewWindow<R>,
    read: impl FnOnce(&Workspace) -> tilsyn_core::Result<T>,
) -> Answer<T> {
    with(window, |opened| Ok(read(&opened.workspace)?))
}

/// Commits as the author at the keyboard; keeps the new head outside the file and tells every window.
fn writing<R: Runtime, T>(
    window: &WebviewWindow<R>,
    reason: &str,
    work: impl FnOnce(&mut Transaction<'_>) -> tilsyn_core::Result<T>,
) -> Answer<Committed<T>> {
    let now = now();
    let committed = with(window, |opened| {
        if opened.read_only {
            return Err(Error::ReadOnly.into());
        }
        let current = opened.current;
        let author = opened
            .authors
            .iter()
            .find(|author| Some(author.id) == current);
        let author = author.ok_or_else(|| WireError::plain("no-key"))?;
        let committed = opened
            .workspace
            .commit(author, now, &mut OsEntropy, reason, work)?;
        let head = opened.workspace.head()?;
        desk(window).heads.keep(opened.workspace.id(), &head)?;
        opened.seal.size = head.size;
        opened.seal.root = hex(&head.root);
        opened.seal.at = now;
        opened.seal.held = Some(head.size);
        Ok(committed)
    })?;
    if !committed.changed.is_empty() {
        // A window that is closing cannot hear it, and need not.
        drop(window.emit(
            "changed",
            Changed {
                changed: committed.changed.clone(),
            },
        ));
    }
    Ok(committed)
}

fn written(committed: Committed<Stored>) -> Written {
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

// - where the program stands

pub(crate) fn status<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Status> {
    let desk = desk(window);
    let pending = locked(&desk.open.pending).remove(window.label());
    if let Some(path) = pending {
        open_path(window, &path)?;
    }
    let now = now();
    let mut today = now.date_naive();
    let workspace = match desk.open.find(window.label()) {
        None => None,
        Some(opened) => {
            let opened = locked(&opened);
            let home = opened.workspace.home()?;
            today = now.with_timezone(&home.zone).date_naive();
            Some(workspace_status(&opened, today)?)
        }
    };
    Ok(Status {
        workspace,
        recent: desk.profile.recent(),
        language: desk.profile.language(),
        theme: desk.profile.theme(),
        today,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

fn workspace_status(
    opened: &Opened,
    today: chrono::NaiveDate,
) -> tilsyn_core::Result<WorkspaceStatus> {
    let workspace = &opened.workspace;
    let home = workspace.home()?;
    let overview = workspace.overview(today)?;
    let organisation = home.organisation;
    Ok(WorkspaceStatus {
        country: organisation.as_ref().and_then(|it| it.country.clone()),
        organisation: organisation
            .map(|it| it.legal_name.to_string())
            .unwrap_or_default(),
        file_name: file_name(workspace.path()),
        read_only: opened.read_only,
        author: people_of(opened)?.into_iter().find(|person| person.current),
        counts: Counts {
            activities: overview.activities,
            bases: workspace.list_bases(0, 1)?.total,
            processors: overview.processors,
            requests: workspace.count(Kind::Request)?,
            requests_due: overview.requests_due_soon,
        },
        seal: opened.seal.clone(),
    })
}

pub(crate) fn set_preferences<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Preferences,
) -> Answer<Status> {
    desk(window).profile.prefer(request.language, request.theme);
    status(window, Nothing {})
}

pub(crate) fn people<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Vec<PersonView>> {
    with(window, |opened| Ok(people_of(opened)?))
}

fn people_of(opened: &Opened) -> tilsyn_core::Result<Vec<PersonView>> {
    let view = |(id, actor): (RecordId, Actor)| PersonView {
        id,
        name: actor.name,
        role: actor.role,
        can_sign: opened.authors.iter().any(|author| author.id == id),
        current: opened.current == Some(id),
    };
    Ok(opened.workspace.actors()?.into_iter().map(view).collect())
}

// - reading

pub(crate) fn overview<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Overview> {
    let now = now();
    reading(window, |workspace| {
        workspace.overview(now.with_timezone(&workspace.home()?.zone).date_naive())
    })
}

pub(crate) fn list<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ListQuery,
) -> Answer<ListPage<ListRow>> {
    reading(window, |workspace| workspace.list(&request))
}

pub(crate) fn list_bases<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Page,
) -> Answer<ListPage<BasisRow>> {
    reading(window, |workspace| {
        workspace.list_bases(request.offset, request.limit)
    })
}

pub(crate) fn record<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<RecordView> {
    reading(window, |workspace| {
        let stored = workspace.get(request.id)?;
        let mut links = Vec::new();
        for link in stored.record.links() {
            links.push(link_view(link.field, &workspace.get(link.target)?));
        }
        let linked_from = workspace.linked_from(request.id)?;
        let (rights, gaps) = match &stored.record {
            Record::Activity(activity) => (rights::of(activity), activity.gaps()),
            _ => (Vec::new(), Vec::new()),
        };
        Ok(RecordView {
            id: stored.id,
            kind: stored.record.kind(),
            reference: stored.reference,
            seq: stored.seq,
            links,
            linked_from: linked_from
                .iter()
                .map(|(field, stored)| link_view(field, stored))
                .collect(),
            rights,
            gaps,
            record: stored.record,
        })
    })
}

pub(crate) fn case<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<CaseView> {
    reading(window, |workspace| workspace.case(request.id))
}

pub(crate) fn history<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<Vec<EventView>> {
    reading(window, |workspace| workspace.history(request.id))
}

pub(crate) fn search<R: Runtime>(
    window: &WebviewWindow<R>,
    request: SearchText,
) -> Answer<Vec<Hit>> {
    with(window, |opened| {
        let stale = match &opened.index {
            None => true,
            Some(index) => index.is_stale(&opened.workspace)?,
        };
        if stale {
            opened.index = Some(SearchIndex::build(&opened.workspace)?);
        }
        let hits = opened
            .index
            .as_ref()
            .map(|index| index.search(request.text.as_str(), 50))
            .transpose()?;
        Ok(hits.unwrap_or_default())
    })
}

// - the seal

pub(crate) fn verify<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Seal> {
    let path = reading(window, |workspace| Ok(workspace.path().to_owned()))?;
    check(window, &path)
}

/// Verifies the file through an opening of its own, so that the screen can go on reading meanwhile.
fn check<R: Runtime>(window: &WebviewWindow<R>, path: &Path) -> Answer<Seal> {
    let workspace = Workspace::open_read_only(path)?;
    let heads = &desk(window).heads;
    let held = heads.last(workspace.id())?;
    let size = held.as_ref().map(|held| held.size);
    let check = workspace.check(held.into_iter().collect(), &mut |_| true)?;
    if check.exit_code() <= 10 {
        heads.keep(workspace.id(), &workspace.head()?)?;
    }
    let seal = Seal {
        verdict: Some(check.code().to_owned()),
        size: check.log.size,
        root: hex(&check.log.root),
        at: now(),
        held: size,
        faults: check
            .records
            .iter()
            .map(tilsyn_core::workspace::RecordFault::reference)
            .collect(),
    };
    with(window, |opened| {
        opened.seal = seal.clone();
        Ok(())
    })?;
    Ok(seal)
}

fn check_behind<R: Runtime>(window: &WebviewWindow<R>, path: &Path) {
    let (window, path) = (window.clone(), path.to_owned());
    tauri::async_runtime::spawn_blocking(move || {
        // A file that cannot be read to its end is told by the seal, not by a dialog over the work.
        let seal = check(&window, &path).unwrap_or_else(|_| Seal {
            verdict: Some("UNREADABLE".to_owned()),
            size: 0,
            root: String::new(),
            at: now(),
            held: None,
            faults: Vec::new(),
        });
        drop(window.emit_to(window.label(), "seal", SealChanged { seal }));
    });
}

// - files

/// Opens a file in this window, or in one that may do less if the file asks for it.
fn open_path<R: Runtime>(window: &WebviewWindow<R>, path: &Path) -> Answer<()> {
    let review = windows::Kind::of(window.label()) == windows::Kind::Review;
    if !review && windows::kind_for(path) == windows::Kind::Review {
        let app = window.app_handle();
        windows::open(app, windows::Kind::Review, Some(path.to_owned()))
            .map_err(|_| WireError::plain("window"))?;
        return Ok(());
    }
    let workspace = if review {
        Workspace::open_read_only(path)?
    } else {
        Workspace::open(path)?
    };
    show(window, workspace, None)
}

/// Puts a workspace on the screen and begins its check.
fn show<R: Runtime>(
    window: &WebviewWindow<R>,
    workspace: Workspace,
    current: Option<RecordId>,
) -> Answer<()> {
    let desk = desk(window);
    let authors = desk.keys.authors(&workspace)?;
    let head = workspace.head()?;
    let home = workspace.home()?;
    let organisation = home
        .organisation
        .map(|it| it.legal_name.to_string())
        .unwrap_or_default();
    let path = workspace.path().to_owned();
    desk.profile.remember(&path, &organisation, now());
    let read_only = windows::Kind::of(window.label()) == windows::Kind::Review;
    let current = current.or_else(|| authors.first().map(|author| author.id));
    let seal = Seal {
        verdict: None,
        size: head.size,
        root: hex(&head.root),
        at: now(),
        held: None,
        faults: Vec::new(),
    };
    desk.open.put(
        window.label(),
        Opened {
            workspace,
            authors,
            current,
            index: None,
            seal,
            read_only,
        },
    );
    check_behind(window, &path);
    Ok(())
}

pub(crate) fn open_file<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let Some(path) = desk(window).picker.pick(&Ask::OpenWorkspace) else {
        return Ok(FileDone { file_name: None });
    };
    open_path(window, &path)?;
    Ok(FileDone {
        file_name: Some(file_name(&path)),
    })
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
    Ok(FileDone {
        file_name: Some(file_name(&path)),
    })
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
    let name = format!("{}.tilsyn", plain_name(request.organisation.as_str()));
    let Some(path) = desk.picker.pick(&Ask::Save { name }) else {
        return Ok(FileDone { file_name: None });
    };
    let mut seed = [0_u8; 32];
    tilsyn_core::workspace::Entropy::fill(&mut OsEntropy, &mut seed)?;
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
        seed,
    };
    let (workspace, author) = Workspace::create(&path, &genesis, now(), &mut OsEntropy)?;
    desk.keys.keep(workspace.id(), author.id, &seed)?;
    desk.heads.keep(workspace.id(), &workspace.head()?)?;
    show(window, workspace, Some(author.id))?;
    Ok(FileDone {
        file_name: Some(file_name(&path)),
    })
}

pub(crate) fn open_sample<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<FileDone> {
    let desk = desk(window);
    let Some(path) = desk.picker.pick(&Ask::Save {
        name: "sample.tilsyn".to_owned(),
    }) else {
        return Ok(FileDone { file_name: None });
    };
    let (workspace, people) = sample::build(&path, now(), &mut OsEntropy)?;
    for person in &people {
        desk.keys.keep(workspace.id(), person.id, &person.seed)?;
    }
    desk.heads.keep(workspace.id(), &workspace.head()?)?;
    show(window, workspace, people.first().map(|person| person.id))?;
    Ok(FileDone {
        file_name: Some(file_name(&path)),
    })
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
        return Ok(FileDone { file_name: None });
    };
    reading(window, |workspace| workspace.save_copy(&path))?;
    Ok(FileDone {
        file_name: Some(file_name(&path)),
    })
}

pub(crate) fn export_report<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ReportOrder,
) -> Answer<FileDone> {
    let refused = || WireError::plain("bad-request");
    let kind: ReportKind = request.kind.parse().map_err(|_| refused())?;
    let format: Format = request.format.parse().map_err(|_| refused())?;
    let (path, zone, made_by) = with(window, |opened| {
        let made_by = people_of(opened)?
            .into_iter()
            .find(|person| person.current)
            .map(|person| person.name.to_string());
        Ok((
            opened.workspace.path().to_owned(),
            opened.workspace.home()?.zone,
            made_by.unwrap_or_default(),
        ))
    })?;
    let generated_at = now();
    let today = generated_at.with_timezone(&zone).date_naive();
    let order = Order {
        kind,
        format,
        language: request.language,
        subject: request.subject,
        today,
        generated_at,
        made_by,
    };
    // Through an opening of its own: making a report takes a while, and the screen goes on meanwhile.
    let report =
        tilsyn_reports::make(&Workspace::open_read_only(&path)?, &order).map_err(|error| {
            WireError {
                code: error.code().to_owned(),
                arguments: error.sentence().arguments,
                details: Vec::new(),
            }
        })?;
    write_where_asked(window, report.suggested_name, &report.bytes)
}

pub(crate) fn export_attachment<R: Runtime>(
    window: &WebviewWindow<R>,
    request: ById,
) -> Answer<FileDone> {
    let (name, bytes) = reading(window, |workspace| {
        let attachment: tilsyn_core::attachment::Attachment =
            workspace.get(request.id)?.record.try_into()?;
        Ok((
            attachment.name.to_string(),
            workspace.attachment_bytes(request.id)?,
        ))
    })?;
    write_where_asked(window, safe_file_name(&name), &bytes)
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
fn write_where_asked<R: Runtime>(
    window: &WebviewWindow<R>,
    name: String,
    bytes: &[u8],
) -> Answer<FileDone> {
    let Some(path) = desk(window).picker.pick(&Ask::Save { name }) else {
        return Ok(FileDone { file_name: None });
    };
    write_whole(&path, bytes).map_err(Error::from)?;
    Ok(FileDone {
        file_name: Some(file_name(&path)),
    })
}

fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let passing = path.with_file_name(format!(".{}.part", file_name(path)));
    let written = std::fs::File::create(&passing)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&passing, path));
    if written.is_err() {
        drop(std::fs::remove_file(&passing));
    }
    written
}

// - writing

pub(crate) fn put_record<R: Runtime>(
    window: &WebviewWindow<R>,
    request: PutRecord,
) -> Answer<Written> {
    let record = Record::parse(request.kind, &request.record.to_string())?;
    // Keys and attachments have commands of their own.
    if matches!(request.kind, Kind::Actor | Kind::Attachment) {
        return Err(WireError::plain("bad-request"));
    }
    let put = Put {
        id: request.id,
        reference: None,
        based_on: request.based_on,
    };
    writing(window, &request.reason, |tx| tx.put(put, record)).map(written)
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
    let workspace = reading(window, |workspace| Ok(workspace.id()))?;
    let mut seed = [0_u8; 32];
    tilsyn_core::workspace::Entropy::fill(&mut OsEntropy, &mut seed)?;
    let committed = writing(window, "", |tx| {
        let id = tx.draw_id()?;
        let key = signing_key(workspace, id, false, &seed)?;
        let public_key = Some(Sha256Hex(key.verifier().public()));
        // The key is on this machine before the file names it: a key that cannot be kept is never enrolled.
        desk(window).keys.keep(workspace, id, &seed)?;
        tx.enrol(
            id,
            Actor {
                name: request.name,
                role: Some(request.role),
                public_key,
            },
        )
    })?;
    with(window, |opened| {
        opened.authors = desk(window).keys.authors(&opened.workspace)?;
        Ok(())
    })?;
    Ok(written(committed))
}

pub(crate) fn act_as<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<Status> {
    with(window, |opened| {
        if !opened.authors.iter().any(|author| author.id == request.id) {
            return Err(WireError::plain("no-key"));
        }
        opened.current = Some(request.id);
        Ok(())
    })?;
    status(window, Nothing {})
}
