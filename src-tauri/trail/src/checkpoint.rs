//! Checkpoints (C2SP tlog-checkpoint): the head of a log as the text of a note.

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::key::{Algorithm, SigningKey, VerifierKey};
use crate::note::{Note, NoteError, Signer};
use crate::tree::empty_root;
use crate::{ActorId, Hash};

/// The largest size read or written: what a signed 64-bit integer holds, so that other implementations agree.
const MAX_SIZE: u64 = i64::MAX as u64;

/// Why a checkpoint was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The note that carries it was refused.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Fewer than three lines, or the last one does not end in a newline.
    #[error("a checkpoint has three lines")]
    Lines,
    /// A line after the third. The format allows extensions but advises against them; this log has none.
    #[error("the checkpoint has a fourth line; extensions are not supported")]
    Extension,
    /// An origin that is empty or has a control character.
    #[error("the origin of the checkpoint is empty or has a control character")]
    Origin,
    /// A size with a sign, a leading zero or another character than digits, or of 2^63 or more.
    #[error("the size of the checkpoint is not a number without leading zeros below 2^63")]
    Size,
    /// A root that is not 32 bytes in base64, or not the root of the empty tree for size 0.
    #[error("the root of the checkpoint is not a digest that its size can have")]
    Root,
    /// The head of another log.
    #[error("the checkpoint is of another log: {found:?}")]
    OtherOrigin {
        /// The origin it names, verified.
        found: String,
    },
    /// Known keys signed it, but none that is an author of this log.
    #[error("no author of the log signed the checkpoint")]
    NoAuthor,
}

/// The head of a log: how many events it has, and the root over them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log, as a URL without a scheme, such as `example.org/trail/<workspace in hex>`.
    pub origin: String,
    /// The number of events, below 2^63.
    pub size: u64,
    /// The root of the tree of that size.
    pub root: Hash,
}

impl Checkpoint {
    /// The three lines: origin, size in decimal, root in base64.
    ///
    /// # Errors
    /// [`CheckpointError`] for an origin, size or root that [`Self::parse`] would refuse.
    pub fn to_text(&self) -> Result<String, CheckpointError> {
        self.check()?;
        Ok(format!(
            "{}\n{}\n{}\n",
            self.origin,
            self.size,
            BASE64_STANDARD.encode(self.root)
        ))
    }

    /// Reads exactly what [`Self::to_text`] writes.
    ///
    /// # Errors
    /// [`CheckpointError`] saying which line is wrong.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text
            .strip_suffix('\n')
            .ok_or(CheckpointError::Lines)?
            .split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next())
        else {
            return Err(CheckpointError::Lines);
        };
        if lines.next().is_some() {
            return Err(CheckpointError::Extension);
        }
        let number: u64 = size.parse().map_err(|_| CheckpointError::Size)?;
        // `parse` takes a plus and leading zeros; the format has one spelling of a number.
        if number.to_string() != size {
            return Err(CheckpointError::Size);
        }
        let root = BASE64_STANDARD
            .decode(root)
            .map_err(|_| CheckpointError::Root)?;
        let root = root.try_into().map_err(|_| CheckpointError::Root)?;
        let checkpoint = Self {
            origin: origin.to_owned(),
            size: number,
            root,
        };
        checkpoint.check()?;
        Ok(checkpoint)
    }

    /// The checkpoint as a note, signed by an author (type 0x01).
    ///
    /// # Errors
    /// As [`Self::to_text`], and [`CheckpointError::Note`].
    pub fn sign(&self, author: &SigningKey) -> Result<Note, CheckpointError> {
        Ok(author.sign_note(&self.to_text()?)?)
    }

    fn check(&self) -> Result<(), CheckpointError> {
        if self.origin.is_empty() || self.origin.contains(|c: char| c < ' ') {
            Err(CheckpointError::Origin)
        } else if self.size > MAX_SIZE {
            Err(CheckpointError::Size)
        } else if self.size == 0 && self.root != empty_root() {
            // An empty log has one root; another could only be a lie or a mistake.
            Err(CheckpointError::Root)
        } else {
            Ok(())
        }
    }
}

/// A head whose signatures were verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What it says.
    pub checkpoint: Checkpoint,
    /// Who signed it: at least one author of the log, and all known cosigners.
    pub signers: Vec<Signer>,
    /// The note, as evidence to keep.
    pub note: Note,
}

/// Reads and verifies the signed head of the log `origin`. At least one author must have signed: a key of type 0x01 among
/// `known` that is named like the log, or `<origin>/a/<actor in hex>`. Cosigners and export keys alone are not enough.
///
/// # Errors
/// [`CheckpointError`]; the text of the note is not looked at before a known key verified it.
pub fn open_head(
    note: &[u8],
    origin: &str,
    known: &[VerifierKey],
) -> Result<Head, CheckpointError> {
    let note = Note::parse(note)?;
    let (checkpoint, signers) = open(&note, origin, known)?;
    if signers.iter().any(|signer| is_author(&signer.key, origin)) {
        Ok(Head {
            checkpoint,
            signers,
            note,
        })
    } else {
        Err(CheckpointError::NoAuthor)
    }
}

/// A checkpoint of the log `origin`, signed or cosigned by any of the known keys.
pub(crate) fn open(
    note: &Note,
    origin: &str,
    known: &[VerifierKey],
) -> Result<(Checkpoint, Vec<Signer>), CheckpointError> {
    let signers = note.verify(known)?;
    let checkpoint = Checkpoint::parse(note.text())?;
    if checkpoint.origin == origin {
        Ok((checkpoint, signers))
    } else {
        Err(CheckpointError::OtherOrigin {
            found: checkpoint.origin,
        })
    }
}

/// The first author signs under the name of the log, later ones under a name below it.
pub(crate) fn is_author(key: &VerifierKey, origin: &str) -> bool {
    key.algorithm() == Algorithm::Ed25519
        && key.name().strip_prefix(origin).is_some_and(|rest| {
            rest.is_empty()
                || rest
                    .strip_prefix("/a/")
                    .is_some_and(|actor| ActorId::from_hex(actor).is_ok())
        })
}
