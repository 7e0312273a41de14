//! Signing keys at this desk: unlocking them, who may sit down with which, a new key for a lost one, the end of a key.

use tauri::{Runtime, WebviewWindow};
use tilsyn_core::Error;
use tilsyn_core::actor::{Actor, Author, Role};
use tilsyn_core::keyring::{KeyState, Passphrase, Seed, public_half};
use tilsyn_core::record::RecordId;
use tilsyn_core::workspace::signing_key;

use crate::Desk;
use crate::commands::{as_author, desk, now, tell, with, written};
use crate::opened::{Opened, OsEntropy, locked};
use crate::wire::{WireError, Written};

/// What stands between the person and their keys.
#[must_use]
pub fn state(desk: &Desk) -> KeyState {
    desk.keys.state()
}

/// Takes the passphrase of the key files for as long as the program runs, and looks in every window who can sign now.
///
/// # Errors
/// `key-passphrase`, `passphrase-short`; `kept` if a key file is damaged.
pub fn unlock(desk: &Desk, passphrase: Passphrase) -> Result<KeyState, WireError> {
    let state = desk.keys.unlock(passphrase)?;
    for opened in desk.open.all() {
        let mut opened = locked(&opened);
        read_again(desk, &mut opened)?;
    }
    Ok(state)
}

/// Looks again for the key of the person at the keyboard, whom nobody else takes the place of.
///
/// # Errors
/// Why there is none: `key-missing`, `key-locked`, `keychain`, `key-revoked`, `key-replaced`.
pub(crate) fn look_again(desk: &Desk, opened: &mut Opened) -> Result<(), WireError> {
    let signers = desk.keys.signers(&opened.workspace)?;
    let found = match opened.current {
        Some(id) => signers.authors.iter().any(|author| author.id == id),
        None => !signers.authors.is_empty(),
    };
    if !found {
        let current = opened.current;
        let signers = signers.among(|person| current.is_none_or(|it| it == person));
        return Err(signers.why_not().into());
    }
    opened.authors = signers.authors;
    opened.current = opened
        .current
        .or_else(|| opened.authors.first().map(|author| author.id));
    Ok(())
}

/// Somebody else who can sign here sits down at the keyboard.
///
/// # Errors
/// As for [`look_again`].
pub(crate) fn sit_down(
    desk: &Desk,
    opened: &mut Opened,
    person: RecordId,
) -> Result<(), WireError> {
    let before = opened.current.replace(person);
    if opened.author().is_some() {
        return Ok(());
    }
    let found = look_again(desk, opened);
    if found.is_err() {
        opened.current = before;
    }
    found
}

/// Enrols a new key for somebody, kept on this machine. Whoever sits at the keyboard vouches for it; if nobody can
/// sign here it vouches for itself, and is shown so for ever.
///
/// # Errors
/// `read-only`; `key-locked`, `keychain` if the key cannot be kept; `no-such-record`, `erased`.
pub fn renew<R: Runtime>(
    window: &WebviewWindow<R>,
    person: RecordId,
) -> Result<Written, WireError> {
    let desk = desk(window);
    let committed = with(window, |opened| {
        if opened.read_only {
            return Err(Error::ReadOnly.into());
        }
        let workspace = opened.workspace.id();
        let seed = Seed::draw(&mut OsEntropy)?;
        let key = public_half(workspace, person, &seed)
            .ok_or(Error::Internal("a key has no public half"))?;
        if opened.author().is_none() {
            // Only to vouch: without anybody who can, the key stands for itself.
            drop(look_again(&desk, opened));
        }
        let itself = itself(opened, person, &seed)?;
        let current = opened.current;
        let vouching = opened.authors.iter().find(|it| Some(it.id) == current);
        let author = vouching.unwrap_or(&itself);
        let file = &mut opened.workspace;
        let committed = desk.keys.keeping(workspace, person, &seed, || {
            file.commit(author, now(), &mut OsEntropy, "", |tx| {
                tx.renew_key(person, key)
            })
        })?;
        opened.note_head(&desk.heads, now())?;
        read_again(&desk, opened)?;
        Ok::<_, WireError>(committed)
    })?;
    tell(window, &committed.changed);
    Ok(written(committed))
}

/// Revokes somebody's key: it signs nothing from then on. Whoever sits at the keyboard does it, and says why.
///
/// # Errors
/// As for every change; `missing` for somebody who has no key.
pub fn revoke<R: Runtime>(
    window: &WebviewWindow<R>,
    person: RecordId,
    reason: &str,
) -> Result<Written, WireError> {
    let desk = desk(window);
    let committed = as_author(window, |opened, author| {
        opened
            .workspace
            .commit(author, now(), &mut OsEntropy, reason, |tx| {
                tx.revoke_key(person)
            })
    })?;
    with(window, |opened| read_again(&desk, opened))?;
    tell(window, &committed.changed);
    Ok(written(committed))
}

/// Somebody who signs with the very key that they enrol.
fn itself(opened: &Opened, person: RecordId, seed: &Seed) -> Result<Author, WireError> {
    let workspace = &opened.workspace;
    let actor: Actor = workspace.get(person)?.record.try_into()?;
    let first = workspace.first_author()? == Some(person);
    Ok(Author {
        id: person,
        role: actor.role.unwrap_or(Role::Auditor),
        key: signing_key(workspace.id(), person, first, seed.bytes())?,
    })
}

/// Reads who can sign. Nobody takes the place of somebody at the keyboard who can sign no longer.
fn read_again(desk: &Desk, opened: &mut Opened) -> Result<(), WireError> {
    opened.authors = desk.keys.authors(&opened.workspace)?;
    opened.current = opened
        .current
        .or_else(|| opened.authors.first().map(|author| author.id));
    Ok(())
}
