//! `keys`: whose keys sign, since when; a new key for somebody who lost theirs; the end of a key.

use serde::Serialize;
use tilsyn_core::actor::{Actor, Author, Role};
use tilsyn_core::keyring::{KeyState, Keyring, Seed, public_half};
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::{
    Access, EnrolledKey, KeyEnd, KeyEnding, KeyHolder, Workspace, signing_key,
};
use tilsyn_core::{Error, Result};

use super::{about, author, folded};
use crate::arguments::Keys;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording;

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// What stands between whoever asks and the keys on this machine.
    state: KeyState,
    people: Vec<Person>,
}

/// A participant with their keys.
#[derive(Serialize)]
struct Person {
    #[serde(flatten)]
    holder: KeyHolder,
    /// Whether they can sign on this machine, as far as keys are open.
    here: bool,
}

/// Shows the keys, or renews or revokes one.
pub fn run(shell: &mut Shell<'_>, asked: &Keys) -> std::result::Result<u8, Failure> {
    match (&asked.renew, &asked.revoke) {
        (Some(name), _) => renew(shell, asked, name),
        (None, Some(name)) => revoke(shell, asked, name),
        (None, None) => show(shell, asked),
    }
}

fn show(shell: &mut Shell<'_>, asked: &Keys) -> std::result::Result<u8, Failure> {
    let workspace = shell.read(&asked.file)?;
    let holders = workspace.key_holders().map_err(about(&asked.file))?;
    let keyring = shell.keyring()?;
    let here = keyring.authors(&workspace).map_err(about(&asked.file))?;
    let people: Vec<Person> = holders
        .into_iter()
        .map(|holder| Person {
            here: here.iter().any(|author| author.id == holder.id),
            holder,
        })
        .collect();
    let document = Document {
        state: keyring.state(),
        people,
    };
    if asked.json {
        shell.json(&document)?;
        return Ok(0);
    }
    let zone = workspace.home()?.zone;
    let first = workspace.first_author()?;
    shell.say(&Sentence::new("cli-keys-count").number("count", document.people.len()))?;
    for Person { holder, here } in &document.people {
        let words = shell.words;
        let role = holder
            .role
            .map(|role| wording::word_or(words, &format!("role-{}", role.key()), role.code()))
            .unwrap_or_default();
        let here = if *here {
            format!(", {}", words.word("cli-keys-here"))
        } else {
            String::new()
        };
        shell.line("")?;
        let name = if holder.name.is_empty() {
            words.word("cli-history-unnamed")
        } else {
            holder.name.to_string()
        };
        shell.line(&format!("{}  {name} ({role}){here}", holder.reference))?;
        if holder.keys.is_empty() {
            shell.prose("    ", &words.word("cli-keys-none"))?;
        }
        for (place, key) in holder.keys.iter().enumerate() {
            show_key(shell, key, place == 0 && first == Some(holder.id), zone)?;
        }
    }
    shell.line("")?;
    shell.say(&Sentence::new(format!(
        "key-state-{}",
        document.state.key()
    )))?;
    Ok(0)
}

fn show_key(
    shell: &mut Shell<'_>,
    key: &EnrolledKey,
    began: bool,
    zone: chrono_tz::Tz,
) -> std::result::Result<(), Failure> {
    let words = shell.words;
    let by = |name: &Option<String>| {
        name.clone()
            .unwrap_or_else(|| words.word("cli-history-unnamed"))
    };
    let how = if key.self_asserted {
        words.word("key-self-asserted")
    } else if began {
        words.word("cli-keys-first")
    } else {
        words.say(&Sentence::new("cli-keys-by").text("who", by(&key.by)))
    };
    shell.line(&format!("    {}", key.key))?;
    let since = Sentence::new("cli-keys-since")
        .text("at", words.moment(key.at, zone))
        .number("seq", key.seq)
        .text("how", how);
    shell.prose("    ", &words.say(&since))?;
    if key.public_knowledge {
        shell.prose("    ", &words.word("key-public-knowledge"))?;
    }
    let Some(KeyEnd {
        how,
        seq,
        at,
        by: who,
        reason,
    }) = &key.end
    else {
        return Ok(());
    };
    let ended = Sentence::new(match how {
        KeyEnding::Revoked => "cli-keys-revoked-at",
        KeyEnding::Replaced => "cli-keys-replaced-at",
    });
    let ended = ended
        .text("at", words.moment(*at, zone))
        .number("seq", *seq)
        .text("who", by(who));
    shell.prose("    ", &words.say(&ended))?;
    if let Some(reason) = reason {
        let reason = Sentence::new("cli-history-reason").text("reason", reason.clone());
        shell.prose("    ", &words.say(&reason))?;
    }
    Ok(())
}

fn renew(shell: &mut Shell<'_>, asked: &Keys, name: &Line) -> std::result::Result<u8, Failure> {
    let mut workspace = writable(shell, asked)?;
    let (person, actor) = find(&workspace, name, asked)?;
    // Somebody else vouches, or the key that they have, or nobody.
    let voucher = match &asked.actor {
        Some(_) => Some(author(
            shell,
            &workspace,
            asked.actor.as_ref(),
            &asked.file,
        )?),
        None => {
            let signers = shell
                .signers(&workspace, &|id| id == person)
                .map_err(|failure| failure.about(&asked.file))?;
            signers.among(|id| id == person).authors.pop()
        }
    };
    let keyring = shell
        .keyring_to_keep()
        .map_err(|failure| failure.about(&asked.file))?;
    let seed = Seed::draw(shell.entropy)?;
    let alone = voucher.is_none();
    let voucher = match voucher {
        Some(voucher) => voucher,
        None => itself(&workspace, person, &actor, &seed)?,
    };
    let done = put_key(
        shell,
        &keyring,
        &mut workspace,
        &voucher,
        person,
        &seed,
        asked,
    );
    let size = done.map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    shell.say(&Sentence::new("cli-keys-renewed").text("name", actor.name.to_string()))?;
    if alone {
        shell.say(&Sentence::new("cli-keys-alone"))?;
    } else {
        let who = workspace.get(voucher.id)?.record;
        let who: Actor = who.try_into()?;
        shell.say(&Sentence::new("cli-keys-vouched").text("who", who.name.to_string()))?;
    }
    shell.say(&Sentence::new("cli-trail-size").number("count", size))?;
    Ok(0)
}

/// Somebody who signs with the very key that they enrol.
fn itself(workspace: &Workspace, person: RecordId, actor: &Actor, seed: &Seed) -> Result<Author> {
    let first = workspace.first_author()? == Some(person);
    Ok(Author {
        id: person,
        role: actor.role.unwrap_or(Role::Auditor),
        key: signing_key(workspace.id(), person, first, seed.bytes())?,
    })
}

/// Keeps the new key, and enrols it: not one without the other.
fn put_key(
    shell: &mut Shell<'_>,
    keyring: &Keyring,
    workspace: &mut Workspace,
    voucher: &Author,
    person: RecordId,
    seed: &Seed,
    asked: &Keys,
) -> Result<u64> {
    let id = workspace.id();
    let key = public_half(id, person, seed).ok_or(Error::Internal("a key has no public half"))?;
    let reason = asked.reason.as_ref().map(Line::as_str).unwrap_or_default();
    keyring.keeping(id, person, seed, || {
        workspace
            .commit(voucher, shell.now, shell.entropy, reason, |tx| {
                tx.renew_key(person, key)
            })
            .map(|committed| committed.size)
    })
}

fn revoke(shell: &mut Shell<'_>, asked: &Keys, name: &Line) -> std::result::Result<u8, Failure> {
    let mut workspace = writable(shell, asked)?;
    let (person, actor) = find(&workspace, name, asked)?;
    let author = author(shell, &workspace, asked.actor.as_ref(), &asked.file)?;
    let reason = asked.reason.as_ref().map(Line::as_str).unwrap_or_default();
    let committed = workspace
        .commit(&author, shell.now, shell.entropy, reason, |tx| {
            tx.revoke_key(person)
        })
        .map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    let said = if committed.changed.is_empty() {
        "cli-keys-revoked-before"
    } else {
        "cli-keys-revoked"
    };
    shell.say(&Sentence::new(said).text("name", actor.name.to_string()))?;
    shell.say(&Sentence::new("cli-trail-size").number("count", committed.size))?;
    Ok(0)
}

fn writable(shell: &mut Shell<'_>, asked: &Keys) -> std::result::Result<Workspace, Failure> {
    let workspace = shell.write(&asked.file)?;
    if workspace.access() == Access::Read {
        return Err(about(&asked.file)(Error::ReadOnly));
    }
    Ok(workspace)
}

/// The participant of this name, or with this reference where several have it.
fn find(
    workspace: &Workspace,
    name: &Line,
    asked: &Keys,
) -> std::result::Result<(RecordId, Actor), Failure> {
    if let Ok(stored) = super::find(workspace, name.as_str())
        && stored.record.kind() == Kind::Actor
    {
        return Ok((stored.id, stored.record.try_into()?));
    }
    let mut same = workspace.actors()?;
    same.retain(|(_, actor)| folded(&actor.name) == folded(name));
    match same.pop() {
        None => Err(about(&asked.file)(Error::NoSuchActor(name.to_string()))),
        Some(only) if same.is_empty() => Ok(only),
        Some(_) => Err(Failure::own(2, Sentence::new("cli-error-same-name")).about(&asked.file)),
    }
}
