//! Who applies the changes: somebody whose key lies here, or somebody who gets one for it.

use tilsyn_core::actor::{Actor, Author, Role};
use tilsyn_core::keyring::Seed;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Line, Sha256Hex};
use tilsyn_core::workspace::{Stored, Transaction, Workspace, draw_id, signing_key};
use tilsyn_core::{Error, Result};

use crate::arguments::Apply;
use crate::commands::{about, folded};
use crate::failure::Failure;
use crate::shell::Shell;

/// Who writes, and what has to be written about them first.
pub(super) struct Writer {
    pub(super) author: Author,
    pub(super) name: Line,
    pub(super) enrolment: Option<Enrolment>,
}

/// A key for somebody who has none yet.
pub(super) struct Enrolment {
    pub(super) seed: Seed,
    key: Sha256Hex,
    /// Their record, if there is none yet.
    new: Option<Actor>,
    /// Somebody who can already sign and vouches for the key; without one it vouches for itself.
    pub(super) voucher: Option<Author>,
}

impl Enrolment {
    /// Writes it.
    pub(super) fn write(&self, tx: &mut Transaction<'_>, person: RecordId) -> Result<Stored> {
        match &self.new {
            Some(actor) => tx.enrol(person, actor.clone()),
            None => tx.renew_key(person, self.key),
        }
    }
}

impl Writer {
    /// Finds who writes. One name is one person, in whatever role they act: a second role is not a second pair of eyes.
    pub(super) fn find(
        workspace: &Workspace,
        asked: &Apply,
        shell: &mut Shell<'_>,
    ) -> std::result::Result<Self, Failure> {
        let name = asked.actor.clone();
        let mut same = workspace.actors()?;
        same.retain(|(_, actor)| folded(&actor.name) == folded(&name));
        same.sort_by_key(|(_, actor)| actor.role != Some(asked.role));
        let refused = || {
            about(&asked.file)(Error::RoleNotAllowed {
                role: Role::Auditor,
            })
        };
        let signers = shell
            .signers(workspace, &|id| same.iter().any(|(known, _)| *known == id))
            .map_err(|failure| failure.about(&asked.file))?;
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
                Failure::own(4, told.text("name", name.to_string())).about(&asked.file)
            } else {
                about(&asked.file)(own.why_not())
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
        asked: &Apply,
        shell: &mut Shell<'_>,
        named: Option<(RecordId, Actor)>,
    ) -> std::result::Result<Self, Failure> {
        // Before anything is written: a key that cannot be kept is never enrolled.
        let keyring = shell
            .keyring_to_keep()
            .map_err(|failure| failure.about(&asked.file))?;
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
