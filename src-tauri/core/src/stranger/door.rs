//! Whose is this file, and what of it may be opened: the one question before a workspace file is opened.

use std::path::{Path, PathBuf};

use tilsyn_trail::WorkspaceId;

use super::{OwnFiles, Room, Worker};
use crate::error::{Error, Result};
use crate::heads::HeadsSeen;
use crate::place::{Copies, Place, WorkingCopy};
use crate::workspace::{Entropy, Head, Workspace};

/// What is needed to tell own files from those of strangers, and to take those in.
#[derive(Debug, Clone)]
pub struct Door {
    /// The files known as one's own; none without a folder for data: then every file is a stranger's.
    pub own: Option<OwnFiles>,
    /// The heads of one's own workspaces.
    pub heads: Option<HeadsSeen>,
    /// The working copies of own files on networks and in clouds; none without a folder for data.
    pub copies: Option<Copies>,
    /// The worker that takes in a stranger's file.
    pub worker: Worker,
    /// Where rooms for strangers' files are made.
    pub rooms: PathBuf,
}

/// Whose a file is.
#[derive(Debug)]
pub enum Whose {
    /// One's own: it is opened where it lies.
    Own,
    /// One's own, on a network or in a cloud: it is worked on in a copy on this machine.
    Copy(Box<WorkingCopy>),
    /// Somebody else's, or at least not known: what was taken in of it is opened, for reading.
    Stranger(Guest),
}

/// What was taken in of a stranger's file.
#[derive(Debug)]
pub struct Guest {
    /// The fresh file.
    pub file: PathBuf,
    /// Its workspace.
    pub workspace: WorkspaceId,
    /// Its last head.
    pub head: Head,
    /// The verdict of its trail for whoever holds no head: `UNANCHORED`, `INCOMPLETE`, `INVALID`.
    pub verdict: String,
    /// The folder in which it lies, as long as this is held.
    pub room: Room,
}

impl Guest {
    /// Whether its trail holds by itself.
    #[must_use]
    pub fn holds(&self) -> bool {
        matches!(self.verdict.as_str(), "VERIFIED" | "UNANCHORED")
    }
}

impl Door {
    /// Whose this file is. Own is a file whose path and workspace are known, and one that was moved or copied by hand:
    /// it is taken in like a stranger's, and when its trail holds and ends at the very head that was signed last here,
    /// it is known from then on.
    ///
    /// One's own file on a network or in a cloud is never opened where it lies: there is a working copy of it.
    ///
    /// # Errors
    /// As for [`Worker::take_in`]; for an own file what keeps it from being opened.
    pub fn whose(&self, file: &Path, entropy: &mut dyn Entropy) -> Result<Whose> {
        if let Some(copies) = &self.copies
            && let Some(place) = Place::of(file)
        {
            return self.whose_elsewhere(copies, file, place, entropy);
        }
        if let Some(own) = &self.own
            && let Some(known) = own.workspace_of(file)?
        {
            match own_file(file) {
                // Another file was put in its place.
                Ok(found) if found.id() != known => {}
                // What is wrong with one's own file is told by whoever opens it.
                _ => return Ok(Whose::Own),
            }
        }
        let guest = self.take_in(file, entropy)?;
        if self.is_ours(&guest)? {
            self.keep(file, guest.workspace)?;
            return Ok(Whose::Own);
        }
        Ok(Whose::Stranger(guest))
    }

    fn whose_elsewhere(
        &self,
        copies: &Copies,
        file: &Path,
        place: Place,
        entropy: &mut dyn Entropy,
    ) -> Result<Whose> {
        let of_path = self
            .own
            .as_ref()
            .map_or(Ok(None), |own| own.workspace_of(file));
        // Of a file that cannot be reached now there may be a copy all the same.
        let known = match of_path {
            Ok(Some(known)) => Some(known),
            Ok(None) => None,
            Err(error) => Some(copies.workspace_of(file)?.ok_or(error)?),
        };
        let known = match known {
            Some(known) => known,
            None => {
                let guest = self.take_in(file, entropy)?;
                if !self.is_ours(&guest)? {
                    return Ok(Whose::Stranger(guest));
                }
                self.keep(file, guest.workspace)?;
                guest.workspace
            }
        };
        Ok(match copies.open(self, file, place, known, entropy)? {
            Ok(copy) => Whose::Copy(Box::new(copy)),
            // Another register was put in its place.
            Err(guest) => Whose::Stranger(guest),
        })
    }

    /// Takes in a file, whoever's it is.
    ///
    /// # Errors
    /// As for [`Worker::take_in`].
    pub fn take_in(&self, file: &Path, entropy: &mut dyn Entropy) -> Result<Guest> {
        let room = Room::new(&self.rooms, entropy)?;
        let (file, verdict) = self.worker.take_in(file, &room)?;
        let fresh = Workspace::open_read_only(&file)?;
        Ok(Guest {
            workspace: fresh.id(),
            head: fresh.head()?,
            file,
            verdict,
            room,
        })
    }

    /// Takes over a file as one's own, because somebody says in so many words that it is: a backup, a file from another
    /// machine. It is taken in first, like any other; the file itself stays as it is.
    ///
    /// # Errors
    /// As for [`Self::take_in`]; [`Error::TrailBroken`] for a file whose trail does not hold: it can be read, and is not
    /// written on.
    pub fn take_over(&self, file: &Path, entropy: &mut dyn Entropy) -> Result<Guest> {
        let guest = self.take_in(file, entropy)?;
        if !guest.holds() && guest.verdict != "INCOMPLETE" {
            return Err(Error::TrailBroken(guest.verdict));
        }
        self.keep(file, guest.workspace)?;
        Ok(guest)
    }

    /// From now on this file is known as one's own. Without a folder for data nothing is known, and that is no error.
    ///
    /// # Errors
    /// What keeps it from being written.
    pub fn keep(&self, file: &Path, workspace: WorkspaceId) -> Result<()> {
        self.own
            .as_ref()
            .map_or(Ok(()), |own| own.keep(file, workspace))
    }

    fn is_ours(&self, guest: &Guest) -> Result<bool> {
        let Some(heads) = &self.heads else {
            return Ok(false);
        };
        let last = heads.last(guest.workspace)?;
        Ok(guest.holds()
            && last.is_some_and(|it| it.size == guest.head.size && it.root == guest.head.root))
    }
}

/// Opens a file that is known as one's own, for reading. If a program was stopped while it wrote, what it left is taken back
/// first, which only somebody can who opens it for writing.
fn own_file(file: &Path) -> Result<Workspace> {
    match Workspace::open_read_only(file) {
        Err(Error::ReadOnly) => {
            drop(Workspace::open(file)?);
            Workspace::open_read_only(file)
        }
        other => other,
    }
}
