//! Who writes: somebody whose key lies here, or somebody who gets one for it. And what they write, in one commit.

use std::path::Path;

use tilsyn_core::actor::{Actor, Author, Role};
use tilsyn_core::browse::Secrecy;
use tilsyn_core::keyring::Seed;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Line, Sha256Hex};
use tilsyn_core::workspace::{
    Access, ChangedRecord, Stored, Transaction, Workspace, draw_id, signing_key,
};
use tilsyn_core::{Error, Result};

use super::{about, folded};
use crate::failure::Failure;
use crate::output::fill;
use crate::shell::Shell;
use crate::wording;

/// Who is to write, and why.
#[derive(Debug, Clone, Copy)]
pub(super) struct Who<'a> {
    /// The workspace.
    pub(super) file: &'a Path,
    /// Name.
    pub(super) actor: &'a Line,
    /// Role.
    pub(super) role: Role,
    /// Why, in words.
    pub(super) reason: &'a Line,
    /// Whether cases under secrecy that are not assigned to them may be written to.
    pub(super) under_secrecy: bool,
}

/// What was written.
#[derive(Debug)]
pub(super) struct Carried<T> {
    /// What the work returned.
    pub(super) value: T,
    /// The records that changed, each once, in order.
    pub(super) changed: Vec<ChangedRecord>,
    size: u64,
    name: Line,
    /// The reference of whoever got a key for it.
    enrolled: Option<String>,
    /// Whether nobody vouched for that key.
    alone: bool,
}

/// Does the work in one commit, as this person. Somebody new is enrolled before it, but only after the work was seen to
/// succeed. `failed` says what an error of the work is about.
pub(super) fn carry_out<T>(
    shell: &mut Shell<'_>,
    who: Who<'_>,
    work: &mut dyn FnMut(&mut Transaction<'_>) -> Result<T>,
    failed: &dyn Fn(Error) -> Failure,
) -> std::result::Result<Carried<T>, Failure> {
    let mut workspace = shell.write(who.file)?;
    if workspace.access() == Access::Read {
        return Err(about(who.file)(Error::ReadOnly));
    }
    if who.under_secrecy {
        workspace.read_as(Secrecy::Shown);
    }
    warn_of_an_older_copy(shell, &workspace)?;
    let writer = Writer::find(&workspace, who, shell)?;
    let enrolled = match &writer.enrolment {
        None => None,
        Some(enrolment) => {
            rehearse(shell, who, &mut workspace, &writer, enrolment, work, failed)?;
            Some(enrol(shell, who, &mut workspace, &writer, enrolment)?)
        }
    };
    let committed = workspace
        .commit(
            &writer.author,
            shell.now,
            shell.entropy,
            who.reason.as_str(),
            work,
        )
        .map_err(failed)?;
    shell.remember(&workspace)?;
    let mut changed: Vec<ChangedRecord> = Vec::new();
    let mut known = std::collections::HashSet::new();
    for record in committed.changed {
        if known.insert(record.id) {
            changed.push(record);
        }
    }
    Ok(Carried {
        value: committed.value,
        changed,
        size: committed.size,
        name: writer.name,
        enrolled,
        alone: writer
            .enrolment
            .is_some_and(|enrolment| enrolment.voucher.is_none()),
    })
}

/// Does everything that is about to be done, and takes it back.
fn rehearse<T>(
    shell: &mut Shell<'_>,
    who: Who<'_>,
    workspace: &mut Workspace,
    writer: &Writer,
    enrolment: &Enrolment,
    work: &mut dyn FnMut(&mut Transaction<'_>) -> Result<T>,
    failed: &dyn Fn(Error) -> Failure,
) -> std::result::Result<(), Failure> {
    let mut done = false;
    let ended = workspace.commit(
        &writer.author,
        shell.now,
        shell.entropy,
        who.reason.as_str(),
        |tx| {
            enrolment.write(tx, writer.author.id)?;
            work(tx)?;
            done = true;
            Err::<(), _>(Error::Internal("a rehearsal is no commit"))
        },
    );
    match ended {
        Err(_) if done => Ok(()),
        Err(error) => Err(failed(error)),
        Ok(_) => Err(Error::Internal("a rehearsal was written").into()),
    }
}

/// Enrols whoever writes, in a commit of its own, by somebody who vouches for their key if there is anybody here.
fn enrol(
    shell: &mut Shell<'_>,
    who: Who<'_>,
    workspace: &mut Workspace,
    writer: &Writer,
    enrolment: &Enrolment,
) -> std::result::Result<String, Failure> {
    let keyring = shell.keyring()?;
    let (id, person) = (workspace.id(), writer.author.id);
    let reason = who.reason.as_str();
    let by = enrolment.voucher.as_ref().unwrap_or(&writer.author);
    let stored = keyring
        .keeping(id, person, &enrolment.seed, || {
            workspace.commit(by, shell.now, shell.entropy, reason, |tx| {
                enrolment.write(tx, person)
            })
        })
        .map_err(about(who.file))?;
    shell.remember(workspace)?;
    Ok(stored.value.reference)
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

/// Changed records that are told one by one.
const TOLD: usize = 40;

impl<T> Carried<T> {
    /// Says what was done, by whom, and how long the trail is now.
    pub(super) fn tell(
        self,
        shell: &mut Shell<'_>,
        who: Who<'_>,
    ) -> std::result::Result<T, Failure> {
        let role = wording::word_or(
            shell.words,
            &format!("role-{}", who.role.key()),
            who.role.code(),
        );
        let said = if self.changed.is_empty() {
            "cli-apply-unchanged"
        } else {
            "cli-apply-done"
        };
        shell.say(
            &Sentence::new(said)
                .text("file", who.file.display().to_string())
                .number("count", self.changed.len())
                .text("name", self.name.to_string())
                .text("role", role),
        )?;
        let width = self
            .changed
            .iter()
            .map(|record| record.reference.len())
            .max()
            .unwrap_or(0);
        for record in self.changed.iter().take(TOLD) {
            let line = format!(
                "  {}  {}",
                fill(&record.reference, width),
                wording::kind(shell.words, record.kind)
            );
            shell.line(&line)?;
        }
        let more = self.changed.len().saturating_sub(TOLD);
        if more > 0 {
            let said = shell
                .words
                .say(&Sentence::new("cli-apply-more").number("count", more));
            shell.line(&format!("  {said}"))?;
        }
        if let Some(reference) = &self.enrolled {
            shell.say(
                &Sentence::new("cli-apply-enrolled")
                    .text("name", self.name.to_string())
                    .text("reference", reference.clone()),
            )?;
        }
        if self.alone {
            shell.say(&Sentence::new("cli-keys-alone"))?;
        }
        shell.say(&Sentence::new("cli-trail-size").number("count", self.size))?;
        Ok(self.value)
    }
}

/// Who writes, and what has to be written about them first.
struct Writer {
    author: Author,
    name: Line,
    enrolment: Option<Enrolment>,
}

/// A key for somebody who has none yet.
struct Enrolment {
    seed: Seed,
    key: Sha256Hex,
    /// Their record, if there is none yet.
    new: Option<Actor>,
    /// Somebody who can already sign and vouches for the key; without one it vouches for itself.
    voucher: Option<Author>,
}

impl Enrolment {
    /// Writes it.
    fn write(&self, tx: &mut Transaction<'_>, person: RecordId) -> Result<Stored> {
        match &self.new {
            Some(actor) => tx.enrol(person, actor.clone()),
            None => tx.renew_key(person, self.key),
        }
    }
}

impl Writer {
    /// Finds who writes. One name is one person, in whatever role they act: a second role is not a second pair of eyes.
    fn find(
        workspace: &Workspace,
        asked: Who<'_>,
        shell: &mut Shell<'_>,
    ) -> std::result::Result<Self, Failure> {
        let name = asked.actor.clone();
        let mut same = workspace.actors()?;
        same.retain(|(_, actor)| folded(&actor.name) == folded(&name));
        same.sort_by_key(|(_, actor)| actor.role != Some(asked.role));
        let refused = || {
            about(asked.file)(Error::RoleNotAllowed {
                role: Role::Auditor,
            })
        };
        let signers = shell
            .signers(workspace, &|id| same.iter().any(|(known, _)| *known == id))
            .map_err(|failure| failure.about(asked.file))?;
        for (id, actor) in &same {
            let place = signers.authors.iter().position(|it| it.id == *id);
            let Some(place) = place else { continue };
            if actor.role == Some(Role::Auditor) {
                return Err(refused());
            }
            let author = signers.authors.into_iter().nth(place);
            let author = author.ok_or(Error::Internal("an author was lost"))?;
            return Ok(Self {
                author: Author {
                    role: asked.role,
                    ..author
                },
                name,
                enrolment: None,
            });
        }
        if let Some((id, _)) = same.iter().find(|(_, actor)| actor.public_key.is_some()) {
            let own = signers.among(|person| person == *id);
            return Err(if own.obstacles.is_empty() {
                let told = Sentence::new("cli-error-key-elsewhere");
                Failure::own(4, told.text("name", name.to_string())).about(asked.file)
            } else {
                about(asked.file)(own.why_not())
            });
        }
        if asked.role == Role::Auditor {
            return Err(refused());
        }
        Self::enrolled(workspace, asked, shell, same.into_iter().next())
    }

    /// Somebody who gets a key: new, or named only so far.
    fn enrolled(
        workspace: &Workspace,
        asked: Who<'_>,
        shell: &mut Shell<'_>,
        named: Option<(RecordId, Actor)>,
    ) -> std::result::Result<Self, Failure> {
        // Before anything is written: a key that cannot be kept is never enrolled.
        let keyring = shell
            .keyring_to_keep()
            .map_err(|failure| failure.about(asked.file))?;
        let seed = Seed::draw(shell.entropy)?;
        let (id, new) = match named {
            Some((id, _)) => (id, None),
            None => (
                draw_id(shell.now, shell.entropy)?,
                Some(Actor {
                    name: asked.actor.clone(),
                    role: Some(asked.role),
                    ..Actor::default()
                }),
            ),
        };
        let own = signing_key(workspace.id(), id, false, seed.bytes())?;
        let key = Sha256Hex(own.verifier().public());
        // Keys that were locked until now can vouch too.
        let mut here = keyring.authors(workspace)?.into_iter();
        Ok(Self {
            author: Author {
                id,
                role: asked.role,
                key: own,
            },
            name: asked.actor.clone(),
            enrolment: Some(Enrolment {
                seed,
                key,
                new: new.map(|actor| Actor {
                    public_key: Some(key),
                    ..actor
                }),
                voucher: here.find(|author| author.role != Role::Auditor),
            }),
        })
    }
}
