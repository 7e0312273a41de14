//! What an answer to a request for access holds (Art 15(1)(a) to (h), (2), (3)): the checklist of step DS-09.

use crate::error::{Error, Result};
use crate::macros::{codes, document};
use crate::record::Kind;
use crate::source::SourceStatus;
use crate::value::Prose;

codes! {
    /// What Article 15 asks for.
    pub enum AccessItem {
        /// Purposes.
        Purposes = "15-1-a",
        /// Categories of data.
        Categories = "15-1-b",
        /// Recipients, by name where that is possible (C-154/21).
        Recipients = "15-1-c",
        /// How long the data are stored.
        Storage = "15-1-d",
        /// Rectification, erasure, restriction, objection.
        Rights = "15-1-e",
        /// Complaint to a supervisory authority.
        Complaint = "15-1-f",
        /// Where the data come from.
        Source = "15-1-g",
        /// Automated decisions, their logic and consequences.
        AutomatedDecisions = "15-1-h",
        /// Safeguards of transfers.
        Safeguards = "15-2",
        /// A copy of the data.
        Copy = "15-3",
    }
}

codes! {
    /// What became of an item.
    pub enum ItemGiven {
        /// It is in the answer.
        Given = "given",
        /// There is nothing of it: no recipients, no other source, no automated decision, no transfer.
        NotApplicable = "not_applicable",
        /// It is kept back, for a ground of the decision.
        Withheld = "withheld",
    }
}

document! {
    /// An item of the checklist.
    pub struct ContentItem {
        /// Which.
        pub item: Option<AccessItem>,
        /// What became of it.
        pub given: Option<ItemGiven>,
        /// Where it stands in the answer; why it is kept back.
        pub note: Prose,
    }
}

impl AccessItem {
    /// Its article.
    #[must_use]
    pub const fn citation(self) -> &'static str {
        match self {
            Self::Purposes => "GDPR Art 15(1)(a)",
            Self::Categories => "GDPR Art 15(1)(b)",
            Self::Recipients => "GDPR Art 15(1)(c); C-154/21",
            Self::Storage => "GDPR Art 15(1)(d)",
            Self::Rights => "GDPR Art 15(1)(e)",
            Self::Complaint => "GDPR Art 15(1)(f)",
            Self::Source => "GDPR Art 15(1)(g)",
            Self::AutomatedDecisions => "GDPR Art 15(1)(h)",
            Self::Safeguards => "GDPR Art 15(2)",
            Self::Copy => "GDPR Art 15(3); C-487/21",
        }
    }

    /// How well that was checked: the judgments are from memory.
    #[must_use]
    pub const fn source_status(self) -> SourceStatus {
        match self {
            Self::Recipients | Self::Copy => SourceStatus::Knowledge,
            _ => SourceStatus::Seen,
        }
    }

    /// Whether there may be nothing of it: the other items are owed in every answer.
    #[must_use]
    pub const fn may_be_absent(self) -> bool {
        matches!(
            self,
            Self::Recipients | Self::Source | Self::AutomatedDecisions | Self::Safeguards
        )
    }
}

/// Refuses a checklist that names an item twice or not at all, calls one absent that is always owed, or keeps one back
/// without a reason.
///
/// # Errors
/// [`Error::Contradiction`]; [`Error::Missing`].
pub(crate) fn check(content: &[ContentItem]) -> Result<()> {
    let mut seen = Vec::new();
    for it in content {
        let (Some(item), Some(given)) = (it.item, it.given) else {
            return Err(Error::Missing {
                kind: Kind::Step,
                field: "content",
            });
        };
        let absent = given == ItemGiven::NotApplicable && !item.may_be_absent();
        if seen.contains(&item) || absent {
            return Err(Error::Contradiction {
                kind: Kind::Step,
                field: "content",
                value: item.to_string(),
            });
        }
        if given == ItemGiven::Withheld && it.note.is_empty() {
            return Err(Error::Missing {
                kind: Kind::Step,
                field: "content.note",
            });
        }
        seen.push(item);
    }
    Ok(())
}
