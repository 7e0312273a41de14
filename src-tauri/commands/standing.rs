//! Where the program stands: the open workspace, people, preferences.

use tauri::{Manager, Runtime, WebviewWindow};
use tilsyn_core::actor::Actor;
use tilsyn_core::record::{Kind, RecordId};

use super::files::open_path;
use super::{Answer, desk, file_name, now, seen_by, with};
use crate::opened::{Opened, locked};
use crate::wire::{
    ById, CopyView, Counts, Nothing, PersonView, Preferences, Revocation, Status, Unlocking,
    WorkspaceStatus, Written,
};

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
            let mut opened = locked(&opened);
            // Its counts are theirs who sits at the keyboard now.
            let sight = seen_by(&opened);
            opened.workspace.read_as(sight);
            let home = opened.workspace.home()?;
            today = now.with_timezone(&home.zone).date_naive();
            Some(workspace_status(&opened)?)
        }
    };
    Ok(Status {
        workspace,
        recent: desk.profile.recent(),
        language: desk.profile.language(),
        theme: desk.profile.theme(),
        reminders: desk.profile.reminds(),
        today,
        keys: crate::keys::state(&desk),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

fn workspace_status(opened: &Opened) -> tilsyn_core::Result<WorkspaceStatus> {
    let workspace = &opened.workspace;
    let home = workspace.home()?;
    let file_name = file_name(workspace.path());
    let organisation = home.organisation;
    let head = workspace.head()?;
    let copy = match &opened.copy {
        None => None,
        Some(on) => Some(CopyView {
            place: on.copy.place,
            standing: on.copy.standing_at(&head)?,
            beside: on
                .beside
                .iter()
                .map(|it| crate::commands::file_name(it))
                .collect(),
        }),
    };
    Ok(WorkspaceStatus {
        country: organisation.as_ref().and_then(|it| it.country.clone()),
        organisation: organisation
            .map(|it| it.legal_name.to_string())
            .unwrap_or_default(),
        file_name,
        read_only: opened.read_only,
        stranger: opened.guest.is_some(),
        copy,
        author: people_of(opened)?.into_iter().find(|person| person.current),
        counts: Counts {
            activities: workspace.count(Kind::Activity)?,
            processors: workspace.count(Kind::Processor)?,
            // Without those that are not shown: an exact number of all would tell of them.
            requests: workspace.count(Kind::Request)?,
        },
        seal: opened.seal.clone(),
        can_undo: !opened.done.undo.is_empty(),
        can_redo: !opened.done.redo.is_empty(),
    })
}

pub(crate) fn set_preferences<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Preferences,
) -> Answer<Status> {
    desk(window)
        .profile
        .prefer(request.language, request.theme, request.reminders);
    crate::menu::renew(window.app_handle());
    crate::colours::choose(window.app_handle(), request.theme);
    status(window, Nothing {})
}

pub(crate) fn people<R: Runtime>(window: &WebviewWindow<R>, _: Nothing) -> Answer<Vec<PersonView>> {
    with(window, |opened| Ok(people_of(opened)?))
}

pub(super) fn people_of(opened: &Opened) -> tilsyn_core::Result<Vec<PersonView>> {
    let view = |(id, actor): (RecordId, Actor)| PersonView {
        id,
        name: actor.name,
        role: actor.role,
        can_sign: opened.authors.iter().any(|author| author.id == id),
        current: opened.current == Some(id),
        revoked: actor.key_revoked_at.is_some(),
        self_enrolled: actor.self_enrolled_at.is_some(),
    };
    Ok(opened.workspace.actors()?.into_iter().map(view).collect())
}

pub(crate) fn unlock_keys<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Unlocking,
) -> Answer<Status> {
    crate::keys::unlock(&desk(window), request.passphrase)?;
    status(window, Nothing {})
}

pub(crate) fn renew_key<R: Runtime>(window: &WebviewWindow<R>, request: ById) -> Answer<Written> {
    crate::keys::renew(window, request.id)
}

pub(crate) fn revoke_key<R: Runtime>(
    window: &WebviewWindow<R>,
    request: Revocation,
) -> Answer<Written> {
    crate::keys::revoke(window, request.id, request.reason.as_str())
}
