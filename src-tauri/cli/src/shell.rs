//! What a command has around it: words, time, randomness, the user's folder and the streams.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::{DateTime, NaiveDate, TimeZone as _, Utc};
use serde::Serialize;
use tilsyn_core::actor::Author;
use tilsyn_core::browse::Secrecy;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::keyring::{KeyPlace, Keyring, Signers};
use tilsyn_core::place::{WorkingCopy, conflict_copies};
use tilsyn_core::record::RecordId;
use tilsyn_core::stranger::{Door, Room, Whose};
use tilsyn_core::text::{Language, Sentence, Words};
use tilsyn_core::workspace::{Entropy, Workspace};

use crate::arguments::Secret;
use crate::failure::Failure;
use crate::output::{WIDTH, clean, hang};
use crate::passphrase::Source;

/// What a command has around it.
pub struct Shell<'a> {
    /// The words of the reader's language.
    pub words: &'a Words,
    /// The language that was asked for in so many words.
    pub asked_language: Option<Language>,
    /// The time.
    pub now: DateTime<Utc>,
    /// Randomness.
    pub entropy: &'a mut dyn Entropy,
    /// Where heads are kept, and keys that are in no keychain; none when the user has no folder for data.
    pub folder: Option<PathBuf>,
    /// Whose a file is, and how a stranger's is taken in; none without that folder.
    pub door: Option<Door>,
    /// Where strangers' files lie that were taken in, until the program ends.
    pub rooms: Vec<Room>,
    /// The working copies that were opened, until the program ends.
    pub copies: Vec<WorkingCopy>,
    /// The keys on this machine; none without that folder.
    pub keys: Option<Rc<Keyring>>,
    /// Where the passphrase of key files comes from.
    pub passphrase: Source,
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Standard output: what was asked for.
    pub out: &'a mut dyn Write,
    /// Standard error: what is said about it.
    pub err: &'a mut dyn Write,
    /// Whether somebody watches standard error, so that progress may be shown.
    pub progress: bool,
}

impl Shell<'_> {
    /// Opens a workspace for reading; a failure names the file as it was typed. Of a file that is not known as the user's
    /// own, what was taken in is opened, and they are told.
    pub fn read(&mut self, file: &Path) -> Result<Workspace, Failure> {
        let (workspace, guest) = self.look(file)?;
        if guest {
            self.note(
                &Sentence::new("cli-stranger-read").text("file", file.display().to_string()),
            )?;
        }
        Ok(workspace)
    }

    /// The same without a word; whether it is a stranger's is told apart.
    pub fn look(&mut self, file: &Path) -> Result<(Workspace, bool), Failure> {
        let named = |error: tilsyn_core::Error| Failure::from(error).about(file);
        let door = self.door()?;
        match door.whose(file, self.entropy).map_err(named)? {
            Whose::Own => Ok((Workspace::open_read_only(file).map_err(named)?, false)),
            Whose::Copy(copy) => {
                let workspace = Workspace::open_read_only(&copy.file).map_err(named)?;
                self.work_on(*copy, file)?;
                Ok((workspace, false))
            }
            Whose::Stranger(guest) => {
                let workspace = Workspace::open_read_only(&guest.file).map_err(named)?;
                self.rooms.push(guest.room);
                Ok((workspace, true))
            }
        }
    }

    /// Opens a workspace of the user's own for reading and writing. A stranger's is refused: it is never written to.
    pub fn write(&mut self, file: &Path) -> Result<Workspace, Failure> {
        let named = |error: tilsyn_core::Error| Failure::from(error).about(file);
        let mut workspace = match self.door()?.whose(file, self.entropy).map_err(named)? {
            Whose::Own => Workspace::open(file).map_err(named)?,
            Whose::Copy(copy) => {
                let workspace = Workspace::open(&copy.file).map_err(named)?;
                self.work_on(*copy, file)?;
                workspace
            }
            Whose::Stranger(_) => {
                return Err(Failure::own(
                    4,
                    Sentence::new("cli-error-stranger").text("file", file.display().to_string()),
                )
                .about(file));
            }
        };
        let known = self
            .heads()
            .ok()
            .and_then(|heads| heads.edge(workspace.id()));
        workspace.know_edge(known);
        Ok(workspace)
    }

    /// Holds a working copy until the program ends, and says once that it is one, and what lies beside its original that
    /// looks like a conflict copy.
    pub fn work_on(&mut self, copy: WorkingCopy, file: &Path) -> Result<(), Failure> {
        let told = self.copies.iter().any(|it| it.original == copy.original);
        let (place, standing) = (copy.place, copy.standing);
        let beside = conflict_copies(&copy.original);
        self.copies.push(copy);
        if told {
            return Ok(());
        }
        let named = file.display().to_string();
        let place = self
            .words
            .say(&Sentence::new(format!("place-{}", place.key())));
        self.note(
            &Sentence::new("cli-copy")
                .text("file", named.clone())
                .text("place", place)
                .text("standing", standing.code()),
        )?;
        for other in beside {
            let other = file.with_file_name(other.file_name().unwrap_or_default());
            self.note(
                &Sentence::new("cli-copy-conflict")
                    .text("file", named.clone())
                    .text("other", other.display().to_string()),
            )?;
        }
        Ok(())
    }

    /// Whose a file is, and what of it may be opened.
    pub fn door(&self) -> Result<Door, Failure> {
        self.door
            .clone()
            .ok_or_else(|| Failure::own(3, Sentence::new("cli-error-no-folder")))
    }

    /// The same; with cases under secrecy when they were asked for.
    pub fn read_with(&mut self, file: &Path, secret: Secret) -> Result<Workspace, Failure> {
        let mut workspace = self.read(file)?;
        workspace.read_as(sight(secret, None));
        Ok(workspace)
    }

    /// The keys on this machine, as far as they are open.
    pub fn keyring(&self) -> Result<Rc<Keyring>, Failure> {
        self.keys
            .clone()
            .ok_or_else(|| Failure::own(3, Sentence::new("cli-error-no-folder")))
    }

    /// The keys on this machine, when one is to be kept among them. The passphrase is asked if that needs it, before
    /// anything is made.
    pub fn keyring_to_keep(&mut self) -> Result<Rc<Keyring>, Failure> {
        let keyring = self.keyring()?;
        if keyring.ready().is_err() {
            self.unlock(&keyring)?;
        }
        Ok(keyring)
    }

    /// Who can sign in a workspace on this machine. The passphrase is asked if somebody who is wanted cannot without it.
    pub fn signers(
        &mut self,
        workspace: &Workspace,
        wanted: &dyn Fn(RecordId) -> bool,
    ) -> Result<Signers, Failure> {
        let keyring = self.keyring()?;
        let signers = keyring.signers(workspace)?;
        let found = signers.authors.iter().any(|author| wanted(author.id));
        let waits = |(id, error): &(RecordId, tilsyn_core::Error)| {
            wanted(*id) && matches!(error, tilsyn_core::Error::KeyLocked(KeyPlace::File))
        };
        if found || !signers.obstacles.iter().any(waits) {
            return Ok(signers);
        }
        self.unlock(&keyring)?;
        Ok(keyring.signers(workspace)?)
    }

    fn unlock(&mut self, keyring: &Keyring) -> Result<(), Failure> {
        let source = self.passphrase.clone();
        let words = self.words;
        source.unlock(keyring, words, &mut |sentence| self.note(sentence))
    }

    /// The heads seen on this machine.
    pub fn heads(&self) -> Result<HeadsSeen, Failure> {
        self.own_folder("heads").map(HeadsSeen::new)
    }

    fn own_folder(&self, name: &str) -> Result<PathBuf, Failure> {
        match &self.folder {
            Some(folder) => Ok(folder.join(name)),
            None => Err(Failure::own(3, Sentence::new("cli-error-no-folder"))),
        }
    }

    /// Remembers the newest head of a workspace that was just written, and that its file is the user's own. What was
    /// written stands even if this fails.
    pub fn remember(&mut self, workspace: &Workspace) -> Result<(), Failure> {
        let kept = workspace.head().and_then(|head| match &self.folder {
            Some(folder) => {
                let heads = HeadsSeen::new(folder.join("heads"));
                if let Some(edge) = workspace.edge() {
                    heads.keep_edge(workspace.id(), edge);
                }
                heads.keep(workspace.id(), &head)
            }
            None => Ok(()),
        });
        let kept = kept.and_then(|()| match &self.door {
            Some(door) => door.keep(workspace.path(), workspace.id()),
            None => Ok(()),
        });
        if let Err(error) = kept {
            let told = Sentence::new("cli-head-not-kept").sentence("why", error.sentence());
            self.note(&told)?;
        }
        Ok(())
    }

    /// Says something about the work, on standard error.
    pub fn note(&mut self, sentence: &Sentence) -> Result<(), Failure> {
        let text = self.words.say(sentence);
        for line in hang("", &clean(&text), WIDTH) {
            writeln!(self.err, "{line}")?;
        }
        Ok(())
    }

    /// Writes a line of output. Characters that would steer a terminal are taken out of it.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", clean(text).trim_end())?)
    }

    /// Writes prose, broken into lines, the first after a mark and the others set in as far.
    pub fn prose(&mut self, mark: &str, text: &str) -> Result<(), Failure> {
        for line in hang(mark, &clean(text), WIDTH) {
            self.line(&line)?;
        }
        Ok(())
    }

    /// Writes a sentence, broken into lines.
    pub fn say(&mut self, sentence: &Sentence) -> Result<(), Failure> {
        let text = self.words.say(sentence);
        self.prose("", &text)
    }

    /// Writes one JSON document.
    pub fn json(&mut self, document: &impl Serialize) -> Result<(), Failure> {
        serde_json::to_writer_pretty(&mut *self.out, document).map_err(std::io::Error::from)?;
        Ok(writeln!(self.out)?)
    }

    /// The day at the organisation's establishment.
    pub fn today(&self, workspace: &Workspace) -> Result<NaiveDate, Failure> {
        Ok(self.now.with_timezone(&workspace.home()?.zone).date_naive())
    }
}

/// What is shown of cases under secrecy: all that is asked for; else to whoever acts by name what is assigned to them.
pub fn sight(secret: Secret, author: Option<&Author>) -> Secrecy {
    if secret.under_secrecy {
        Secrecy::Shown
    } else {
        author.map_or(Secrecy::Hidden, |author| Secrecy::AssignedTo(author.id))
    }
}

/// How many events there were at the end of a day, where the organisation is.
pub fn size_on(workspace: &Workspace, day: NaiveDate) -> tilsyn_core::Result<u64> {
    let zone = workspace.home()?.zone;
    let next = day
        .succ_opt()
        .and_then(|next| next.and_hms_opt(0, 0, 0))
        .and_then(|midnight| zone.from_local_datetime(&midnight).earliest())
        .ok_or_else(|| tilsyn_core::Error::Value(day.to_string()))?;
    workspace.size_at(next.to_utc() - chrono::Duration::milliseconds(1))
}
