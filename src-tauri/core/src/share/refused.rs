//! Why a bundle, a return or a stranger's file is refused.

use thiserror::Error;

use crate::text::Sentence;

/// Why a file from somebody else is refused as a whole. `Display` is for logs; people read [`Refused::sentence`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// It is none of these files.
    #[error("not a bundle or a return")]
    NotOne,
    /// It is sealed, and no passphrase or key was given.
    #[error("sealed")]
    Sealed,
    /// The passphrase or key does not open it.
    #[error("another passphrase or key")]
    OtherKey,
    /// What was given to open it holds no secret key.
    #[error("no secret key")]
    NoKey,
    /// It is larger than what is read.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// A file in it has a name that cannot be there.
    #[error("a file in it cannot be there: {0}")]
    Name(String),
    /// What it lists is not what is in it.
    #[error("a file in it is not the one that was listed: {0}")]
    Listed(String),
    /// Something in it is not in the shape of the format.
    #[error("{path}: {detail}")]
    Shape {
        /// The file in it.
        path: String,
        /// What is wrong.
        detail: String,
    },
    /// A format of a newer version.
    #[error("format {0}")]
    TooNew(String),
    /// The signature does not hold.
    #[error("the signature does not hold")]
    Signature,
    /// A value in it is not the one that the trail commits to.
    #[error("event {seq}: {detail}")]
    Trail {
        /// Number of the event.
        seq: u64,
        /// What is wrong.
        detail: String,
    },
    /// The trail in it does not give the signed head.
    #[error("the trail does not give the signed head")]
    Head,
    /// Answers a bundle of another workspace.
    #[error("of another workspace")]
    OtherWorkspace,
    /// Made on a history that is not ours.
    #[error("a different history was reviewed")]
    OtherHistory,
    /// The reviewer's key is not known here and was not confirmed.
    #[error("key {0} is not confirmed")]
    KeyUnconfirmed(String),
    /// The key that was confirmed is not the one that signed.
    #[error("confirmed another key than {0}")]
    KeyOther(String),
    /// Conflicts need a decision first.
    #[error("{0} conflicts to be decided")]
    Undecided(usize),
    /// The field is not as the reviewer saw it.
    #[error("{0} is no longer as the reviewer saw it")]
    ChangedSince(String),
    /// Another value is suggested for a field whose value was withheld from the reviewer.
    #[error("the value of {0} was withheld")]
    Withheld(String),
    /// There is no such row, or more than one that could be meant.
    #[error("no one row of {0}")]
    NoRow(String),
    /// The row that a suggestion is about is not there any more.
    #[error("the row that {0} is about is gone")]
    RowGone(String),
    /// It was decided already.
    #[error("{0} was decided already")]
    Decided(String),
    /// Nothing in the scope may go.
    #[error("nothing in the scope may go")]
    NothingToShare,
    /// A kind that is not shared.
    #[error("{0} is not shared")]
    KindNotShared(crate::record::Kind),
    /// A record that only comes with a return.
    #[error("{0} only comes with a return")]
    OnlyMerged(crate::record::Kind),
    /// A side file lies beside it: the copy is incomplete.
    #[error("a side file lies beside it")]
    Sidecar,
    /// A table, index, view or trigger that a workspace does not have, or one that is missing.
    #[error("its tables are not those of a workspace: {0}")]
    Tables(String),
    /// It is a link, a folder or a device, and no file.
    #[error("not a plain file")]
    NoFile,
    /// The check took longer or needed more than it may.
    #[error("over the limits")]
    Limits,
    /// The original of a working copy went on meanwhile.
    #[error("the original went on")]
    WentOn,
    /// Somebody publishes there at this moment.
    #[error("being published")]
    BeingPublished,
    /// It lies on a disk of this machine: there is no working copy of it.
    #[error("no working copy")]
    NoWorkingCopy,
    /// The file to merge is of another register.
    #[error("a file of another register")]
    BranchOtherWorkspace,
    /// The file to merge holds everything that is here, and more.
    #[error("the other file goes on from this one")]
    BranchNewer,
    /// What is to be merged touches what secrecy keeps back from whoever merges.
    #[error("secrecy keeps back some of it")]
    BranchSecret,
    /// Records that both changed need a decision first.
    #[error("{0} records to be decided")]
    BranchUndecided(usize),
}

impl Refused {
    /// The code: stable, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotOne => "share-not-one",
            Self::Sealed => "share-sealed",
            Self::OtherKey => "share-other-key",
            Self::NoKey => "share-no-key",
            Self::TooLarge { .. } => "share-too-large",
            Self::Name(_) => "share-name",
            Self::Listed(_) => "share-listed",
            Self::Shape { .. } => "share-shape",
            Self::TooNew(_) => "share-too-new",
            Self::Signature => "share-signature",
            Self::Trail { .. } => "share-trail",
            Self::Head => "share-head",
            Self::OtherWorkspace => "share-other-workspace",
            Self::OtherHistory => "share-other-history",
            Self::KeyUnconfirmed(_) => "share-key-unconfirmed",
            Self::KeyOther(_) => "share-key-other",
            Self::Undecided(_) => "share-undecided",
            Self::ChangedSince(_) => "share-changed-since",
            Self::Withheld(_) => "share-withheld",
            Self::NoRow(_) => "share-no-row",
            Self::RowGone(_) => "share-row-gone",
            Self::Decided(_) => "share-decided",
            Self::NothingToShare => "share-nothing",
            Self::KindNotShared(_) => "share-kind",
            Self::OnlyMerged(_) => "share-only-merged",
            Self::Sidecar => "share-sidecar",
            Self::Tables(_) => "share-tables",
            Self::NoFile => "share-no-file",
            Self::Limits => "share-limits",
            Self::WentOn => "share-went-on",
            Self::BeingPublished => "share-being-published",
            Self::NoWorkingCopy => "share-no-working-copy",
            Self::BranchOtherWorkspace => "share-branch-other-workspace",
            Self::BranchNewer => "share-branch-newer",
            Self::BranchSecret => "share-branch-secret",
            Self::BranchUndecided(_) => "share-branch-undecided",
        }
    }

    /// What a program ends with: 3 the file, 4 refused by a rule.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::KeyUnconfirmed(_)
            | Self::KeyOther(_)
            | Self::Undecided(_)
            | Self::ChangedSince(_)
            | Self::Withheld(_)
            | Self::NoRow(_)
            | Self::RowGone(_)
            | Self::Decided(_)
            | Self::NothingToShare
            | Self::KindNotShared(_)
            | Self::OnlyMerged(_)
            | Self::OtherWorkspace
            | Self::OtherHistory
            | Self::WentOn
            | Self::BeingPublished
            | Self::NoWorkingCopy
            | Self::BranchOtherWorkspace
            | Self::BranchNewer
            | Self::BranchSecret
            | Self::BranchUndecided(_) => 4,
            Self::NotOne
            | Self::Sealed
            | Self::OtherKey
            | Self::NoKey
            | Self::TooLarge { .. }
            | Self::Name(_)
            | Self::Listed(_)
            | Self::Shape { .. }
            | Self::TooNew(_)
            | Self::Signature
            | Self::Trail { .. }
            | Self::Head
            | Self::Sidecar
            | Self::Tables(_)
            | Self::NoFile
            | Self::Limits => 3,
        }
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(format!("error-{}", self.code()));
        match self {
            Self::TooLarge { limit } => sentence.number(
                "megabytes",
                i64::try_from(limit / (1024 * 1024)).unwrap_or(i64::MAX),
            ),
            Self::Name(name)
            | Self::Listed(name)
            | Self::TooNew(name)
            | Self::KeyUnconfirmed(name)
            | Self::KeyOther(name)
            | Self::Withheld(name)
            | Self::NoRow(name)
            | Self::Tables(name) => sentence.text("name", name),
            Self::ChangedSince(reference) | Self::RowGone(reference) | Self::Decided(reference) => {
                sentence.text("reference", reference)
            }
            Self::Shape { path, detail } => sentence.text("name", path).text("detail", detail),
            Self::Trail { seq, detail } => sentence
                .number("seq", i64::try_from(*seq).unwrap_or(i64::MAX))
                .text("detail", detail),
            Self::Undecided(count) | Self::BranchUndecided(count) => {
                sentence.number("count", i64::try_from(*count).unwrap_or(i64::MAX))
            }
            Self::KindNotShared(kind) | Self::OnlyMerged(kind) => {
                sentence.text("kind", kind.code())
            }
            Self::NotOne
            | Self::Sealed
            | Self::OtherKey
            | Self::NoKey
            | Self::Signature
            | Self::Head
            | Self::OtherWorkspace
            | Self::OtherHistory
            | Self::NothingToShare
            | Self::Sidecar
            | Self::NoFile
            | Self::Limits
            | Self::WentOn
            | Self::BeingPublished
            | Self::NoWorkingCopy
            | Self::BranchOtherWorkspace
            | Self::BranchNewer
            | Self::BranchSecret => sentence,
        }
    }

    /// A part that is not in the shape of the format.
    pub(crate) fn shape(path: &str, detail: impl std::fmt::Display) -> Self {
        let detail = detail.to_string();
        let detail = detail.split(" at line ").next().unwrap_or_default();
        Self::Shape {
            path: path.chars().take(80).collect(),
            detail: detail.chars().take(200).collect(),
        }
    }
}
