//! What can go wrong, as codes with arguments. The words are made last, from `text/*/error.ftl`: one sentence for
//! what happened (`error-<code>`), one for what to do (`error-<code>-do`).

use thiserror::Error;

use crate::keyring::KeyPlace;
use crate::procedure::Block;
use crate::record::Kind;
use crate::request::{Answer, Outcome, StepCode};
use crate::text::Sentence;
use crate::value::IsoPeriod;

/// Result with the core's error.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong. `Display` is for logs and tests; people read [`Error::sentence`].
#[derive(Debug, Error)]
pub enum Error {
    // - the file
    /// There is no such file.
    #[error("no such file")]
    NoSuchFile,
    /// There is a file of that name already.
    #[error("a file of that name exists")]
    FileExists,
    /// A file, but not a Tilsyn workspace.
    #[error("not a Tilsyn workspace")]
    NotOurs,
    /// A Tilsyn workspace whose content is damaged or was altered with other tools.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Something kept on this machine beside the file is damaged: a signing key, a head seen.
    #[error("kept on this machine, damaged: {0}")]
    Kept(&'static str),
    /// Written by a newer version.
    #[error("schema version {found}; this program knows {known}")]
    TooNew {
        /// Version in the file.
        found: i64,
        /// Version of this program.
        known: i64,
    },
    /// Another program holds it.
    #[error("locked by another program")]
    Locked,
    /// It may only be read.
    #[error("read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("disk full")]
    DiskFull,
    /// Reading or writing failed.
    #[error("input or output failed: {0}")]
    Io(String),

    // - documents
    /// A document could not be read: unknown field, wrong type, value out of bounds.
    #[error("{kind}: {field}: {detail}")]
    Document {
        /// Kind of record.
        kind: Kind,
        /// Path of the field.
        field: String,
        /// What the parser said.
        detail: String,
    },
    /// A change that is not one: unknown operation, no JSON.
    #[error("not a change: {detail}")]
    Change {
        /// What the parser said.
        detail: String,
    },
    /// A needed field is empty.
    #[error("{kind}: {field} is needed")]
    Missing {
        /// Kind of record.
        kind: Kind,
        /// The field.
        field: &'static str,
    },
    /// Two fields contradict each other.
    #[error("{kind}: {field} does not fit: {value}")]
    Contradiction {
        /// Kind of record.
        kind: Kind,
        /// The field.
        field: &'static str,
        /// What stands there.
        value: String,
    },
    /// A chain of records that leads back to its beginning: a group, a part of an activity, a successor.
    #[error("{kind}: {field} leads back over {reference}")]
    Cyclic {
        /// Kind of record.
        kind: Kind,
        /// The field by which the chain runs.
        field: &'static str,
        /// The record that closes the circle.
        reference: String,
    },
    /// Two retention rules for the same data, from the same event, say different things.
    #[error("retention of {category} is stated twice: {one}, {other}")]
    Overlap {
        /// Category of data; empty for all of the activity.
        category: String,
        /// One period.
        one: String,
        /// The other.
        other: String,
    },
    /// There is no such country.
    #[error("{kind}: {field}: no country {value}")]
    UnknownCountry {
        /// Kind of record.
        kind: Kind,
        /// The field.
        field: &'static str,
        /// What stands there.
        value: String,
    },
    /// An approved version holds it.
    #[error("{reference} is held by {version}")]
    Frozen {
        /// Its reference.
        reference: String,
        /// Reference of the version.
        version: String,
        /// Name of the version.
        name: String,
    },
    /// A record of another kind than wanted.
    #[error("wanted {wanted}, found {found}")]
    OtherKind {
        /// Wanted.
        wanted: Kind,
        /// Found.
        found: Kind,
    },
    /// There is no such record.
    #[error("no record {0}")]
    NoSuchRecord(String),
    /// The reference is taken.
    #[error("reference {0} is taken")]
    DuplicateReference(String),
    /// The reference has not the shape of its kind.
    #[error("{kind}: {reference} is not a reference of this kind")]
    Reference {
        /// Kind of record.
        kind: Kind,
        /// What was given.
        reference: String,
    },
    /// An entry of a case is written once; a correction is a new entry.
    #[error("{0} is written once")]
    WrittenOnce(String),
    /// Somebody else changed the record after it was read.
    #[error("{0} was changed meanwhile")]
    ChangedMeanwhile(String),
    /// The attachment is too large.
    #[error("attachment of {size} bytes")]
    AttachmentTooLarge {
        /// Its size.
        size: u64,
    },

    /// An attachment that is a program, whatever its name says.
    #[error("{name} is a program")]
    AttachmentProgram {
        /// Its name.
        name: String,
    },
    /// A zone that is none.
    #[error("no time zone {value}")]
    UnknownZone {
        /// What stands there.
        value: String,
    },
    /// Received after the moment at which it is recorded.
    #[error("received in the future")]
    ReceivedInFuture,

    // - rules
    /// The state of a request is said, and not moved.
    #[error("a state is moved, not said")]
    StateGiven,
    /// The machine has no such move from here.
    #[error("no {event} from {state}")]
    NoSuchMove {
        /// The event.
        event: crate::request::CaseEvent,
        /// The state.
        state: crate::request::State,
    },
    /// A step that rests on another without an answer.
    #[error("{step} comes after {before}")]
    StepOutOfOrder {
        /// The step.
        step: StepCode,
        /// The one that must be answered before.
        before: StepCode,
    },
    /// A person approves their own work.
    #[error("approved by the same person")]
    SamePerson,
    /// There is nothing to approve yet.
    #[error("nothing to approve")]
    NothingToApprove,
    /// Something stands before this.
    #[error("blocked: {}", blocks.iter().map(|b| b.code.code()).collect::<Vec<_>>().join(", "))]
    Blocked {
        /// What.
        blocks: Vec<Block>,
    },
    /// The step does not allow this answer.
    #[error("{step} does not allow {answer}")]
    AnswerNotAllowed {
        /// The step.
        step: StepCode,
        /// The answer.
        answer: Answer,
    },
    /// The step is not part of this procedure.
    #[error("{step} is not asked of this request")]
    StepNotAsked {
        /// The step.
        step: StepCode,
    },
    /// The outcome does not belong to this family.
    #[error("{outcome} is not an outcome for this request")]
    OutcomeNotPossible {
        /// The outcome.
        outcome: Outcome,
    },
    /// The basis cannot carry this disclosure.
    #[error("Article 6(1)({basis}) cannot carry this disclosure")]
    BasisNotPossible {
        /// The basis.
        basis: crate::legal_basis::Art6,
    },
    /// The role may not do this.
    #[error("the role {role} may not do this")]
    RoleNotAllowed {
        /// The role.
        role: crate::actor::Role,
    },
    /// The person is not known here, or has no key.
    #[error("no such actor: {0}")]
    NoSuchActor(String),

    // - the past
    /// What it held was erased; it cannot be written again.
    #[error("{0} was erased")]
    Erased(String),
    /// It may not be erased now.
    #[error("{reference} may not be erased: {by}")]
    Held {
        /// Its reference.
        reference: String,
        /// What stands against it.
        by: crate::erasure::HoldReason,
    },
    /// Approval of somebody else is needed: two persons, not one twice.
    #[error("{reference} needs the approval of a second person")]
    SecondPerson {
        /// Its reference.
        reference: String,
    },
    /// The files of cases are erased by a run that two persons approve, not at once.
    #[error("an erasure by a rule of retention needs a run that two persons approve")]
    RunNeeded,
    /// The run was approved by a second person: that is not taken back.
    #[error("{0} was approved by a second person")]
    RunApproved(String),
    /// The run was carried out already.
    #[error("{0} was carried out already")]
    RunDone(String),
    /// A finding that is not there, or no more.
    #[error("{reference} has no finding {rule}")]
    NoSuchFinding {
        /// The rule, and the part if one was asked for.
        rule: String,
        /// The record.
        reference: String,
    },
    /// It cannot be removed while others point at it or entries belong to it.
    #[error("{reference} is linked from {from}")]
    StillLinked {
        /// Its reference.
        reference: String,
        /// The references of those that do.
        from: String,
    },
    /// What a commit did cannot be taken back.
    #[error("{kind} cannot be taken back")]
    NotUndoable {
        /// Kind of the event that cannot.
        kind: String,
    },
    /// The record was not there at that time.
    #[error("{0} was not there then")]
    NotThen(String),
    /// There is no such event.
    #[error("no event {0}")]
    NoSuchEvent(u64),

    // - keys
    /// Nobody who may write here has their signing key on this machine.
    #[error("no signing key for this workspace on this machine")]
    KeyMissing,
    /// A signing key is here, behind a door that is locked.
    #[error("signing key locked: {0}")]
    KeyLocked(KeyPlace),
    /// The passphrase is not that of the key files.
    #[error("another passphrase")]
    KeyPassphrase,
    /// A passphrase that is too short to be chosen.
    #[error("a passphrase has at least {least} characters")]
    PassphraseShort {
        /// What it needs.
        least: usize,
    },
    /// The keychain refused.
    #[error("the keychain refused: {0}")]
    Keychain(String),
    /// The author's key was revoked.
    #[error("the signing key was revoked")]
    KeyRevoked,
    /// The author's key is not the one enrolled for them now.
    #[error("another signing key is enrolled now")]
    KeyReplaced,

    // - importing
    /// An import is refused as a whole.
    #[error("import refused: {0}")]
    Import(#[from] crate::import::Refused),

    // - notices
    /// A published notice cannot be read.
    #[error("notice unreadable: {0}")]
    Notice(#[from] crate::notice::source::Unreadable),
    /// A notice has no statement with this key.
    #[error("no statement {0}")]
    NoSuchStatement(String),
    /// A notice has no mark of something that was not read at this place.
    #[error("no such mark at {0}")]
    NoSuchMark(String),
    /// Nothing of a notice can be drafted from.
    #[error("nothing to draft from")]
    NothingToDraft,
    // - sharing
    /// A bundle, a return or a stranger's file is refused.
    #[error("share refused: {0}")]
    Share(#[from] crate::share::Refused),

    // - letters
    /// A template or a letter is refused.
    #[error("letter refused: {0}")]
    Letter(#[from] crate::letter::Refused),

    // - asking
    /// A filter that is not one.
    #[error("not a filter: {0}")]
    Filter(String),
    /// A period, date, zone or calendar that is not one.
    #[error("{0}")]
    Value(String),

    /// More records at once than are changed at once.
    #[error("{given} records at once; at most {most}")]
    TooMany {
        /// Records given.
        given: usize,
        /// Records allowed.
        most: usize,
    },

    // - long work
    /// It was stopped before its end by whoever started it.
    #[error("cancelled")]
    Cancelled,

    // - the trail
    /// The trail does not hold; nothing was written.
    #[error("the trail does not hold: {0}")]
    TrailBroken(String),
    /// What the types exclude happened all the same.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl Error {
    /// The code: stable, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoSuchFile => "no-such-file",
            Self::FileExists => "file-exists",
            Self::NotOurs => "not-ours",
            Self::Damaged(_) => "damaged",
            Self::Kept(_) => "kept",
            Self::TooNew { .. } => "too-new",
            Self::Locked => "locked",
            Self::ReadOnly => "read-only",
            Self::DiskFull => "disk-full",
            Self::Io(_) => "io",
            Self::Document { .. } => "document",
            Self::Change { .. } => "change",
            Self::Missing { .. } => "missing",
            Self::Contradiction { .. } => "contradiction",
            Self::Cyclic { .. } => "cyclic",
            Self::Overlap { .. } => "overlap",
            Self::UnknownCountry { .. } => "unknown-country",
            Self::Frozen { .. } => "frozen",
            Self::OtherKind { .. } => "other-kind",
            Self::NoSuchRecord(_) => "no-such-record",
            Self::DuplicateReference(_) => "duplicate-reference",
            Self::Reference { .. } => "reference",
            Self::WrittenOnce(_) => "written-once",
            Self::ChangedMeanwhile(_) => "changed-meanwhile",
            Self::AttachmentTooLarge { .. } => "attachment-too-large",
            Self::AttachmentProgram { .. } => "attachment-program",
            Self::UnknownZone { .. } => "unknown-zone",
            Self::ReceivedInFuture => "received-in-future",
            Self::StateGiven => "state-given",
            Self::NoSuchMove { .. } => "no-such-move",
            Self::StepOutOfOrder { .. } => "step-out-of-order",
            Self::SamePerson => "same-person",
            Self::NothingToApprove => "nothing-to-approve",
            Self::Blocked { .. } => "blocked",
            Self::AnswerNotAllowed { .. } => "answer-not-allowed",
            Self::StepNotAsked { .. } => "step-not-asked",
            Self::OutcomeNotPossible { .. } => "outcome-not-possible",
            Self::BasisNotPossible { .. } => "basis-not-possible",
            Self::RoleNotAllowed { .. } => "role-not-allowed",
            Self::NoSuchActor(_) => "no-such-actor",
            Self::Erased(_) => "erased",
            Self::Held { .. } => "held",
            Self::SecondPerson { .. } => "second-person",
            Self::RunNeeded => "run-needed",
            Self::RunApproved(_) => "run-approved",
            Self::RunDone(_) => "run-done",
            Self::NoSuchFinding { .. } => "no-such-finding",
            Self::StillLinked { .. } => "still-linked",
            Self::NotUndoable { .. } => "not-undoable",
            Self::NotThen(_) => "not-then",
            Self::NoSuchEvent(_) => "no-such-event",
            Self::KeyMissing => "key-missing",
            Self::KeyLocked(_) => "key-locked",
            Self::KeyPassphrase => "key-passphrase",
            Self::PassphraseShort { .. } => "passphrase-short",
            Self::Keychain(_) => "keychain",
            Self::KeyRevoked => "key-revoked",
            Self::KeyReplaced => "key-replaced",
            Self::Import(refused) => refused.code(),
            Self::Letter(refused) => refused.code(),
            Self::Notice(unreadable) => unreadable.code(),
            Self::NoSuchStatement(_) => "no-such-statement",
            Self::NoSuchMark(_) => "no-such-mark",
            Self::NothingToDraft => "nothing-to-draft",
            Self::Share(refused) => refused.code(),
            Self::Filter(_) => "filter",
            Self::Value(_) => "value",
            Self::TooMany { .. } => "too-many",
            Self::Cancelled => "cancelled",
            Self::TrailBroken(_) => "trail-broken",
            Self::Internal(_) => "internal",
        }
    }

    /// What a program ends with: 2 wrong usage, 3 the file, 4 refused by a rule or a document.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Import(refused) => refused.exit_code(),
            Self::Share(refused) => refused.exit_code(),
            Self::Notice(_)
            | Self::NoSuchFile
            | Self::FileExists
            | Self::NotOurs
            | Self::Damaged(_)
            | Self::Kept(_)
            | Self::TooNew { .. }
            | Self::Locked
            | Self::ReadOnly
            | Self::DiskFull
            | Self::Io(_)
            | Self::Keychain(_)
            | Self::Cancelled
            | Self::TrailBroken(_)
            | Self::Internal(_) => 3,
            Self::Filter(_)
            | Self::Value(_)
            | Self::NoSuchRecord(_)
            | Self::NoSuchActor(_)
            | Self::NotThen(_)
            | Self::NoSuchEvent(_) => 2,
            Self::Document { .. }
            | Self::Change { .. }
            | Self::Missing { .. }
            | Self::Contradiction { .. }
            | Self::Cyclic { .. }
            | Self::Overlap { .. }
            | Self::UnknownCountry { .. }
            | Self::Frozen { .. }
            | Self::OtherKind { .. }
            | Self::DuplicateReference(_)
            | Self::Reference { .. }
            | Self::WrittenOnce(_)
            | Self::ChangedMeanwhile(_)
            | Self::AttachmentTooLarge { .. }
            | Self::AttachmentProgram { .. }
            | Self::UnknownZone { .. }
            | Self::ReceivedInFuture
            | Self::StateGiven
            | Self::NoSuchMove { .. }
            | Self::StepOutOfOrder { .. }
            | Self::SamePerson
            | Self::NothingToApprove
            | Self::Blocked { .. }
            | Self::AnswerNotAllowed { .. }
            | Self::StepNotAsked { .. }
            | Self::OutcomeNotPossible { .. }
            | Self::BasisNotPossible { .. }
            | Self::RoleNotAllowed { .. }
            | Self::Erased(_)
            | Self::Held { .. }
            | Self::SecondPerson { .. }
            | Self::RunNeeded
            | Self::RunApproved(_)
            | Self::RunDone(_)
            | Self::NoSuchFinding { .. }
            | Self::StillLinked { .. }
            | Self::NotUndoable { .. }
            | Self::TooMany { .. }
            | Self::KeyMissing
            | Self::KeyLocked(_)
            | Self::KeyPassphrase
            | Self::PassphraseShort { .. }
            | Self::KeyRevoked
            | Self::KeyReplaced
            | Self::NoSuchStatement(_)
            | Self::NoSuchMark(_)
            | Self::NothingToDraft
            | Self::Letter(_) => 4,
        }
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(format!("error-{}", self.code()));
        match self {
            Self::Import(refused) => refused.sentence(),
            Self::Letter(refused) => refused.sentence(),
            Self::Notice(unreadable) => unreadable.sentence(),
            Self::NoSuchStatement(key) => sentence.text("key", key),
            Self::NoSuchMark(place) => sentence.text("place", place),
            Self::Share(refused) => refused.sentence(),
            Self::Damaged(detail)
            | Self::Io(detail)
            | Self::TrailBroken(detail)
            | Self::Keychain(detail) => sentence.text("detail", detail),
            Self::KeyLocked(place) => sentence.text("place", place.code()),
            Self::PassphraseShort { least } => {
                sentence.number("least", i64::try_from(*least).unwrap_or(i64::MAX))
            }
            Self::TooNew { found, known } => {
                sentence.number("found", *found).number("known", *known)
            }
            Self::Document {
                kind,
                field,
                detail,
            } => sentence
                .text("kind", kind.code())
                .text("field", field)
                .text("detail", detail),
            Self::Change { detail } => sentence.text("detail", detail),
            Self::Missing { kind, field } => {
                sentence.text("kind", kind.code()).text("field", *field)
            }
            Self::Contradiction { kind, field, value } => sentence
                .text("kind", kind.code())
                .text("field", *field)
                .text("value", value),
            Self::Cyclic {
                kind,
                field,
                reference,
            } => sentence
                .text("kind", kind.code())
                .text("field", *field)
                .text("reference", reference),
            Self::Overlap {
                category,
                one,
                other,
            } => sentence
                // Empty words cannot be chosen by; a category that is none says «all».
                .text(
                    "category",
                    if category.is_empty() {
                        "none"
                    } else {
                        category
                    },
                )
                .list("one", period(one))
                .list("other", period(other)),
            Self::UnknownCountry { kind, field, value } => sentence
                .text("kind", kind.code())
                .text("field", *field)
                .text("value", value),
            Self::Frozen {
                reference,
                version,
                name,
            } => sentence
                .text("reference", reference)
                .text("version", version)
                .text("name", name),
            Self::OtherKind { wanted, found } => sentence
                .text("wanted", wanted.code())
                .text("found", found.code()),
            Self::NoSuchRecord(reference)
            | Self::DuplicateReference(reference)
            | Self::WrittenOnce(reference)
            | Self::ChangedMeanwhile(reference)
            | Self::Erased(reference)
            | Self::NotThen(reference) => sentence.text("reference", reference),
            Self::SecondPerson { reference }
            | Self::RunApproved(reference)
            | Self::RunDone(reference) => sentence.text("reference", reference),
            Self::Held { reference, by } => sentence
                .text("reference", reference)
                .sentence("why", Sentence::new(format!("hold-{}", by.key()))),
            Self::NoSuchFinding { rule, reference } => {
                sentence.text("rule", rule).text("reference", reference)
            }
            Self::StillLinked { reference, from } => {
                sentence.text("reference", reference).text("from", from)
            }
            Self::NotUndoable { kind } => sentence.text("detail", kind),
            Self::NoSuchEvent(seq) => {
                sentence.number("seq", i64::try_from(*seq).unwrap_or(i64::MAX))
            }
            Self::Reference { kind, reference } => sentence
                .text("kind", kind.code())
                .text("reference", reference),
            Self::AttachmentTooLarge { size } => sentence.number(
                "megabytes",
                i64::try_from(size / (1024 * 1024)).unwrap_or(i64::MAX),
            ),
            Self::Blocked { blocks } => {
                sentence.number("count", i64::try_from(blocks.len()).unwrap_or(i64::MAX))
            }
            Self::AttachmentProgram { name } => sentence.text("name", name),
            Self::UnknownZone { value } => sentence.text("value", value),
            Self::NoSuchMove { event, state } => sentence
                .sentence(
                    "event",
                    Sentence::new(format!("case-event-{}", event.key())),
                )
                .sentence(
                    "state",
                    Sentence::new(format!("case-state-{}", state.key())),
                ),
            Self::StepOutOfOrder { step, before } => sentence
                .text("step", step.code())
                .text("before", before.code()),
            Self::AnswerNotAllowed { step, answer } => sentence
                .text("step", step.code())
                .text("answer", answer.code()),
            Self::StepNotAsked { step } => sentence.text("step", step.code()),
            Self::OutcomeNotPossible { outcome } => sentence.text("outcome", outcome.code()),
            Self::BasisNotPossible { basis } => sentence.text("basis", basis.code()),
            Self::RoleNotAllowed { role } => sentence.text("role", role.code()),
            Self::NoSuchActor(name) => sentence.text("name", name),
            Self::Filter(text) | Self::Value(text) => sentence.text("detail", text),
            Self::TooMany { given, most } => sentence
                .number("given", i64::try_from(*given).unwrap_or(i64::MAX))
                .number("most", i64::try_from(*most).unwrap_or(i64::MAX)),
            Self::Internal(detail) => sentence.text("detail", *detail),
            Self::NothingToDraft
            | Self::NoSuchFile
            | Self::FileExists
            | Self::NotOurs
            | Self::Kept(_)
            | Self::Locked
            | Self::ReadOnly
            | Self::Cancelled
            | Self::DiskFull
            | Self::RunNeeded
            | Self::KeyMissing
            | Self::KeyPassphrase
            | Self::KeyRevoked
            | Self::ReceivedInFuture
            | Self::StateGiven
            | Self::SamePerson
            | Self::NothingToApprove
            | Self::KeyReplaced => sentence,
        }
    }

    /// What to do.
    #[must_use]
    pub fn remedy(&self) -> Sentence {
        Sentence {
            key: format!("error-{}-do", self.code()).into(),
            arguments: self.sentence().arguments,
        }
    }

    /// What else there is to say, one sentence each: everything that blocks.
    #[must_use]
    pub fn details(&self) -> Vec<Sentence> {
        match self {
            Self::Blocked { blocks } => blocks.iter().map(Block::sentence).collect(),
            Self::Import(refused) => refused.details(),
            Self::Letter(refused) => refused.details(),
            _ => Vec::new(),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NoSuchFile,
            std::io::ErrorKind::AlreadyExists => Self::FileExists,
            std::io::ErrorKind::StorageFull => Self::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly
            }
            // The kind, not the message: a message may carry a path.
            kind => Self::Io(kind.to_string()),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match &error {
            rusqlite::Error::SqliteFailure(cause, message) => match cause.code {
                ErrorCode::NotADatabase => Self::NotOurs,
                ErrorCode::DatabaseCorrupt => {
                    Self::Damaged("SQLite finds the file malformed".to_owned())
                }
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::DiskFull => Self::DiskFull,
                ErrorCode::CannotOpen => Self::NoSuchFile,
                // Our own files never need so much.
                ErrorCode::OutOfMemory | ErrorCode::TooBig => crate::share::Refused::Limits.into(),
                ErrorCode::ConstraintViolation => Self::Damaged(
                    message
                        .clone()
                        .unwrap_or_else(|| "a constraint does not hold".to_owned()),
                ),
                _ => Self::Io(cause.to_string()),
            },
            rusqlite::Error::QueryReturnedNoRows => {
                Self::Internal("a row that must exist is missing")
            }
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<tilsyn_trail::EncodeError> for Error {
    fn from(error: tilsyn_trail::EncodeError) -> Self {
        Self::TrailBroken(error.to_string())
    }
}

impl From<tilsyn_trail::DecodeError> for Error {
    fn from(error: tilsyn_trail::DecodeError) -> Self {
        Self::Damaged(error.to_string())
    }
}

/// A period in words: «3 years and 6 months».
fn period(text: &str) -> Vec<Sentence> {
    let Ok(period) = text.parse::<IsoPeriod>() else {
        return Vec::new();
    };
    let parts = [
        ("deadline-period-years", period.years),
        ("deadline-period-months", period.months),
        ("deadline-period-days", period.days),
    ];
    let none = parts.iter().all(|(_, number)| *number == 0);
    parts
        .into_iter()
        .filter(|(key, number)| *number > 0 || (none && *key == "deadline-period-days"))
        .map(|(key, number)| Sentence::new(key).number("number", number))
        .collect()
}
