//! `apply`: changes, one per line, all or nothing in one commit.

use std::path::{Component, Path, PathBuf};

use tilsyn_core::actor::{Actor, Author, Role};
use tilsyn_core::attachment;
use tilsyn_core::interchange::{Aliases, Change};
use tilsyn_core::keyring::Keyring;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Line, Sha256Hex};
use tilsyn_core::workspace::{Access, ChangedRecord, Put, Transaction, Workspace, signing_key};
use tilsyn_core::{Error, Result};

use super::about;
use crate::arguments::Apply;
use crate::failure::Failure;
use crate::output::fill;
use crate::shell::Shell;
use crate::wording;

/// Applies the changes.
pub fn run(shell: &mut Shell<'_>, asked: &Apply) -> std::result::Result<u8, Failure> {
    let (lines, folder) = read(shell, &asked.changes)?;
    let mut changes = Vec::new();
    for (number, line) in lines {
        let change = Change::parse(&line).map_err(|error| on_line(asked, number, error))?;
        changes.push((number, change));
    }
    if changes.is_empty() {
        shell.say(
            &Sentence::new("cli-apply-empty").text("file", asked.changes.display().to_string()),
        )?;
        return Ok(0);
    }
    let mut workspace = Workspace::open(&asked.file).map_err(about(&asked.file))?;
    if workspace.access() == Access::Read {
        return Err(about(&asked.file)(Error::ReadOnly));
    }
    warn_of_an_older_copy(shell, &workspace)?;
    let keyring = shell.keyring()?;
    let writer = Writer::find(&workspace, &keyring, asked, shell)?;

    // The line being applied; none before the first and after the last.
    let mut at = None;
    let mut aliases = Aliases::default();
    let id = workspace.id();
    let committed = workspace.commit(
        &writer.author,
        shell.now,
        shell.entropy,
        asked.reason.as_str(),
        |tx| {
            writer.enrol(tx)?;
            for (number, change) in changes {
                at = Some(number);
                change.apply(tx, &mut aliases, &mut |name| attached(&folder, name))?;
            }
            at = None;
            // On the disk before the head that it signed is.
            writer.keep(&keyring, id)
        },
    );
    let committed = committed.map_err(|error| match at {
        Some(number) => on_line(asked, number, error),
        None => about(&asked.file)(error),
    })?;
    shell.remember(&workspace)?;
    tell(shell, asked, &writer, &committed.changed, committed.size)?;
    Ok(0)
}

fn on_line(asked: &Apply, number: usize, error: Error) -> Failure {
    let place = if asked.changes.as_os_str() == "-" {
        Sentence::new("cli-at-line-of-input").number("line", number)
    } else {
        Sentence::new("cli-at-line")
            .text("file", asked.changes.display().to_string())
            .number("line", number)
    };
    // The remedy for what is no change says already that nothing was written.
    let said = matches!(error, Error::Change { .. });
    let failure = Failure::from(error).at(place).in_document();
    if said {
        failure
    } else {
        failure.after(Sentence::new("cli-apply-nothing"))
    }
}

/// The lines that hold something, with their numbers, and the folder in which the files of attachments lie.
fn read(
    shell: &mut Shell<'_>,
    changes: &Path,
) -> std::result::Result<(Vec<(usize, String)>, PathBuf), Failure> {
    let stdin = changes.as_os_str() == "-";
    let (bytes, folder) = if stdin {
        let mut bytes = Vec::new();
        shell
            .input
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::from(Error::from(error)))?;
        (bytes, PathBuf::from("."))
    } else {
        let bytes = std::fs::read(changes).map_err(|error| about(changes)(error.into()))?;
        let folder = changes
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        (bytes, folder.unwrap_or_else(|| Path::new(".")).to_owned())
    };
    let mut lines = Vec::new();
    let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    for (place, line) in body.split(|byte| *byte == b'\n').enumerate() {
        let line = std::str::from_utf8(line).map_err(|_| {
            let place = Sentence::new("cli-at-line")
                .text("file", changes.display().to_string())
                .number("line", place + 1);
            Failure::from(Error::Change {
                detail: "the line is not UTF-8 text".to_owned(),
            })
            .at(place)
        })?;
        if !line.trim().is_empty() {
            lines.push((place + 1, line.trim().to_owned()));
        }
    }
    Ok((lines, folder))
}

/// The bytes of a file that lies beside the changes. Changes may come from somebody else: they reach nothing outside
/// their folder.
fn attached(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let refused = |why: &str| Error::Change {
        detail: format!(
            "the file `{}` {why}",
            name.chars().take(120).collect::<String>()
        ),
    };
    let below = Path::new(name)
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let outside = || refused("lies outside the folder of the changes");
    if !below {
        return Err(outside());
    }
    let missing =
        |_: std::io::Error| refused("is not in the folder of the changes, or cannot be read");
    let folder = folder.canonicalize().map_err(missing)?;
    let path = folder.join(name).canonicalize().map_err(missing)?;
    if !path.starts_with(&folder) {
        return Err(outside());
    }
    let known = std::fs::metadata(&path).map_err(missing)?;
    if !known.is_file() {
        return Err(refused("is not a file"));
    }
    if known.len() > attachment::LARGEST {
        return Err(Error::AttachmentTooLarge { size: known.len() });
    }
    std::fs::read(&path).map_err(missing)
}

/// Says when this file is older than one that was written or read here before.
fn warn_of_an_older_copy(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
) -> std::result::Result<(), Failure> {
    let Some(held) = shell.heads()?.last(workspace.id())? else {
        return Ok(());
    };
    let head = workspace.head()?;
    if head.size < held.size || (head.size == held.size && head.root != held.root) {
        shell.note(
            &Sentence::new("cli-apply-older")
                .number("size", head.size)
                .number("held", held.size),
        )?;
    }
    Ok(())
}

/// Who writes, and what has to be written about them first.
struct Writer {
    author: Author,
    name: Line,
    enrolment: Enrolment,
}

enum Enrolment {
    /// A participant whose key lies here.
    Known,
    /// A participant so far without a key, who gets one.
    Key { seed: [u8; 32], actor: Actor },
    /// Somebody new.
    New { seed: [u8; 32], actor: Actor },
}

impl Writer {
    /// Finds who writes. One name is one person, in whatever role they act: a second role is not a second pair of eyes.
    fn find(
        workspace: &Workspace,
        keyring: &Keyring,
        asked: &Apply,
        shell: &mut Shell<'_>,
    ) -> std::result::Result<Self, Failure> {
        let name = asked.actor.clone();
        let mut same: Vec<(RecordId, Actor)> = workspace
            .actors()?
            .into_iter()
            .filter(|(_, actor)| folded(&actor.name) == folded(&name))
            .collect();
        same.sort_by_key(|(_, actor)| actor.role != Some(asked.role));
        let here = keyring.authors(workspace)?;
        if let Some((id, actor)) = same
            .iter()
            .find(|(id, _)| here.iter().any(|author| author.id == *id))
        {
            if actor.role == Some(Role::Auditor) {
                return Err(about(&asked.file)(Error::RoleNotAllowed {
                    role: Role::Auditor,
                }));
            }
            let author = here.into_iter().find(|author| author.id == *id);
            let author = author.ok_or(Error::Internal("an author was lost"))?;
            return Ok(Self {
                author: Author {
                    role: asked.role,
                    ..author
                },
                name,
                enrolment: Enrolment::Known,
            });
        }
        let mut seed = [0_u8; 32];
        shell.entropy.fill(&mut seed)?;
        let (id, enrolled) = match same.into_iter().next() {
            Some((_, actor)) if actor.public_key.is_some() => {
                let told = Sentence::new("cli-error-key-elsewhere").text("name", name.to_string());
                return Err(Failure::own(4, told).about(&asked.file));
            }
            Some((id, actor)) => (id, Some(actor)),
            None => (draw_id(shell)?, None),
        };
        let own = signing_key(workspace.id(), id, false, &seed)?;
        let public_key = Some(Sha256Hex(own.verifier().public()));
        let enrolment = match enrolled {
            Some(actor) => Enrolment::Key {
                seed,
                actor: Actor {
                    public_key,
                    ..actor
                },
            },
            None => Enrolment::New {
                seed,
                actor: Actor {
                    name: name.clone(),
                    role: Some(asked.role),
                    public_key,
                },
            },
        };
        // Somebody who can already sign vouches for the new key; without one it vouches for itself.
        let voucher = here.into_iter().find(|author| author.role != Role::Auditor);
        let key = voucher.map_or(own, |author| author.key);
        Ok(Self {
            author: Author {
                id,
                role: asked.role,
                key,
            },
            name,
            enrolment,
        })
    }

    fn enrol(&self, tx: &mut Transaction<'_>) -> Result<()> {
        match &self.enrolment {
            Enrolment::Known => Ok(()),
            Enrolment::Key { actor, .. } => tx
                .put(
                    Put {
                        id: Some(self.author.id),
                        ..Put::default()
                    },
                    actor.clone().into(),
                )
                .map(drop),
            Enrolment::New { actor, .. } => tx.enrol(self.author.id, actor.clone()).map(drop),
        }
    }

    fn keep(&self, keyring: &Keyring, workspace: tilsyn_trail::WorkspaceId) -> Result<()> {
        match &self.enrolment {
            Enrolment::Known => Ok(()),
            Enrolment::Key { seed, .. } | Enrolment::New { seed, .. } => {
                keyring.keep(workspace, self.author.id, seed)
            }
        }
    }
}

/// A name as people compare names.
fn folded(name: &Line) -> String {
    name.as_str()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// Draws the id of a participant: UUID v7 of this time.
fn draw_id(shell: &mut Shell<'_>) -> Result<RecordId> {
    let mut random = [0_u8; 10];
    shell.entropy.fill(&mut random)?;
    let millis = u64::try_from(shell.now.timestamp_millis())
        .map_err(|_| Error::Internal("a time before 1970"))?;
    Ok(RecordId(
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid(),
    ))
}

/// Says what was done.
fn tell(
    shell: &mut Shell<'_>,
    asked: &Apply,
    writer: &Writer,
    changed: &[ChangedRecord],
    size: u64,
) -> std::result::Result<(), Failure> {
    let role = wording::word_or(
        shell.words,
        &format!("role-{}", asked.role.key()),
        asked.role.code(),
    );
    // The participant's own record is told apart from what they changed.
    let mut records: Vec<&ChangedRecord> = Vec::new();
    let mut own = None;
    for record in changed {
        if record.kind == Kind::Actor
            && record.id == writer.author.id
            && own.is_none()
            && !matches!(writer.enrolment, Enrolment::Known)
        {
            own = Some(&record.reference);
        } else if !records.iter().any(|known| known.id == record.id) {
            records.push(record);
        }
    }
    let said = if records.is_empty() {
        "cli-apply-unchanged"
    } else {
        "cli-apply-done"
    };
    shell.say(
        &Sentence::new(said)
            .text("file", asked.file.display().to_string())
            .number("count", records.len())
            .text("name", writer.name.to_string())
            .text("role", role),
    )?;
    let width = records
        .iter()
        .map(|record| record.reference.len())
        .max()
        .unwrap_or(0);
    for record in &records {
        let line = format!(
            "  {}  {}",
            fill(&record.reference, width),
            wording::kind(shell.words, record.kind)
        );
        shell.line(&line)?;
    }
    if let Some(reference) = own {
        shell.say(
            &Sentence::new("cli-apply-enrolled")
                .text("name", writer.name.to_string())
                .text("reference", reference.clone()),
        )?;
    }
    shell.say(&Sentence::new("cli-trail-size").number("count", size))?;
    Ok(())
}
