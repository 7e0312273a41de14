//! What a check found.

use tilsyn_trail::{LogReport, Verdict};

use crate::record::RecordId;

/// What a check found.
#[derive(Debug)]
pub struct Check {
    /// The verdict on the log.
    pub verdict: Verdict,
    /// The report on the log.
    pub log: LogReport,
    /// Records that do not agree with the log, in order.
    pub records: Vec<RecordFault>,
    /// The names of those signers of the head who enrolled their key themselves, after a loss: nobody else vouched for
    /// it. To be shown, not hidden.
    pub self_asserted: Vec<String>,
    /// Older heads in the file that were not looked at.
    pub heads_passed_over: u64,
}

impl Check {
    /// The word that people and programs read: a record that does not come from the log makes it INVALID.
    #[must_use]
    pub fn code(&self) -> &'static str {
        if self.record_decides() {
            "INVALID"
        } else {
            self.verdict.code()
        }
    }

    /// The exit status: 0, 10, 20, 30, 40, 50.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        if self.record_decides() {
            40
        } else {
            self.verdict.exit_code()
        }
    }

    fn record_decides(&self) -> bool {
        !self.records.is_empty() && self.verdict.exit_code() < 40
    }
}

/// A record that does not agree with the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordFault {
    /// It is not what the last event about it made it.
    Altered {
        /// Its reference.
        reference: String,
        /// That event.
        seq: u64,
    },
    /// No event made it.
    Unrecorded {
        /// Its reference.
        reference: String,
    },
    /// An event took it out of the register, and it is still there.
    Removed {
        /// Its reference.
        reference: String,
        /// That event.
        seq: u64,
    },
    /// An event made it, and it is not there.
    Vanished {
        /// Its id.
        id: RecordId,
        /// The reference it had, if that is still disclosed.
        reference: Option<String>,
    },
    /// It stands at another place than its reference says, or under another record than was recorded.
    Place {
        /// Its reference.
        reference: String,
    },
    /// Its links to other records are not those of its document.
    Links {
        /// Its reference; the id of a record that is not there.
        reference: String,
    },
    /// The bytes of an attachment are not those recorded.
    Attachment {
        /// Its reference; the id of a record that is not there.
        reference: String,
    },
}

impl RecordFault {
    /// Its code, for programs and words (`fault-<code>`).
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Altered { .. } => "altered",
            Self::Unrecorded { .. } => "unrecorded",
            Self::Removed { .. } => "removed",
            Self::Vanished { .. } => "vanished",
            Self::Place { .. } => "place",
            Self::Links { .. } => "links",
            Self::Attachment { .. } => "attachment",
        }
    }

    /// The reference of the record, or its id where no reference is left.
    #[must_use]
    pub fn reference(&self) -> String {
        match self {
            Self::Altered { reference, .. }
            | Self::Unrecorded { reference }
            | Self::Removed { reference, .. }
            | Self::Place { reference }
            | Self::Links { reference }
            | Self::Attachment { reference } => reference.clone(),
            Self::Vanished { id, reference } => reference.clone().unwrap_or_else(|| id.to_string()),
        }
    }
}
