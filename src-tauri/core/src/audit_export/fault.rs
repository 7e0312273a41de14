//! What can be wrong with the folder of an export besides its log, and what a check of one found.

use tilsyn_trail::{LogReport, Verdict};

/// What is wrong with the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportFault {
    /// A file is not the one that the manifest lists, or it is gone.
    Listed {
        /// Its path.
        path: String,
    },
    /// A tile, a bundle of events or an attachment does not follow from the events.
    Derived {
        /// Its path.
        path: String,
    },
    /// There are values of an event that is not there.
    Stray {
        /// The number of that event.
        seq: u64,
    },
    /// The content of an attachment is not the one that was recorded.
    Attachment {
        /// Its path.
        path: String,
        /// The event that recorded it.
        seq: u64,
    },
    /// The manifest names another head than the events give.
    OtherHead,
    /// The signed note of the manifest is refused.
    ManifestNote {
        /// Why, for a technical reader.
        detail: String,
    },
    /// The list of keys is not that of the keys which the events enrol.
    Keys,
    /// A proof does not prove what it is for.
    Proof {
        /// Its path.
        path: String,
    },
}

impl ExportFault {
    /// Its code, for programs and words.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Listed { .. } => "listed",
            Self::Derived { .. } => "derived",
            Self::Stray { .. } => "stray",
            Self::Attachment { .. } => "attachment",
            Self::OtherHead => "other-head",
            Self::ManifestNote { .. } => "manifest-note",
            Self::Keys => "keys",
            Self::Proof { .. } => "proof",
        }
    }

    /// The file it is about, by its path in the folder.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Listed { path }
            | Self::Derived { path }
            | Self::Attachment { path, .. }
            | Self::Proof { path } => path,
            Self::Stray { .. } => super::layout::DISCLOSURES,
            Self::OtherHead => super::layout::MANIFEST,
            Self::ManifestNote { .. } => super::layout::MANIFEST_NOTE,
            Self::Keys => super::layout::KEYS,
        }
    }

    /// The event it is about, if it is about one.
    #[must_use]
    pub const fn seq(&self) -> Option<u64> {
        match self {
            Self::Stray { seq } | Self::Attachment { seq, .. } => Some(*seq),
            Self::Listed { .. }
            | Self::Derived { .. }
            | Self::OtherHead
            | Self::ManifestNote { .. }
            | Self::Keys
            | Self::Proof { .. } => None,
        }
    }
}

/// What a check of an export found.
#[derive(Debug)]
pub struct ExportCheck {
    /// The report on the log, as for a workspace file. Content of an attachment that is absent without an erasure counts
    /// as a value that is missing.
    pub log: LogReport,
    /// What is wrong with the folder besides.
    pub faults: Vec<ExportFault>,
    /// The names of those signers of the head who enrolled their key themselves: nobody else vouched for it.
    pub self_asserted: Vec<String>,
    /// The names of those who signed the manifest; empty if it is not signed.
    pub manifest_signers: Vec<String>,
    /// The signed head, if it was verified.
    pub note: Option<String>,
}

impl ExportCheck {
    /// The word that people and programs read: a folder that was changed makes it INVALID.
    #[must_use]
    pub fn code(&self) -> &'static str {
        if self.folder_decides() {
            "INVALID"
        } else {
            self.log.verdict.code()
        }
    }

    /// The exit status: 0, 10, 20, 30, 40, 50.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        if self.folder_decides() {
            40
        } else {
            self.log.verdict.exit_code()
        }
    }

    /// The first event known to be wrong.
    #[must_use]
    pub fn first_bad_seq(&self) -> Option<u64> {
        match &self.log.verdict {
            Verdict::Invalid { first_bad_seq, .. } => *first_bad_seq,
            _ => self.faults.iter().filter_map(ExportFault::seq).min(),
        }
    }

    fn folder_decides(&self) -> bool {
        !self.faults.is_empty() && self.log.verdict.exit_code() < 40
    }
}
