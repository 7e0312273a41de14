//! A statement: one thing that a notice says of one activity, with the place it stands at.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Span, Stated};
use crate::macros::codes;
use crate::record::RecordId;
use crate::value::{Line, Prose};

codes! {
    /// What a statement speaks of (domain 1.8).
    pub enum Attribute {
        /// Who is the controller (Art 13(1)(a)).
        Controller = "controller",
        /// A point of contact (Art 13(1)(a), (b)).
        Contact = "contact",
        /// In which role the publisher acts.
        Role = "role",
        /// A purpose (Art 13(1)(c)).
        Purpose = "purpose",
        /// A category of personal data (Art 14(1)(d)).
        DataCategory = "data_category",
        /// A category of data subjects.
        SubjectCategory = "subject_category",
        /// Where data come from, if not from the person (Art 14(2)(f)).
        DataOrigin = "source",
        /// A legal basis (Art 13(1)(c)).
        Basis = "basis",
        /// The legitimate interest (Art 13(1)(d)).
        Interest = "interest",
        /// How long (Art 13(2)(a)).
        Retention = "retention",
        /// A right (Art 13(2)(b) to (d)).
        Right = "right",
        /// A way to exercise it (Art 12(2)).
        Channel = "channel",
        /// A recipient (Art 13(1)(e)).
        Recipient = "recipient",
        /// A transfer to a third country (Art 13(1)(f)).
        Transfer = "transfer",
        /// Automated decisions and profiling (Art 13(2)(f)).
        Adm = "adm",
        /// Whether data must be given (Art 13(2)(e)).
        Voluntariness = "voluntariness",
        /// How requests of authorities are handled.
        AuthorityRule = "authority_rule",
        /// The supervisory authority that is named (Art 13(2)(d)).
        Authority = "authority",
        /// A security measure.
        Security = "security",
        /// The date of the text.
        Version = "version",
    }
}

codes! {
    /// Where a statement stands.
    pub enum StatementStatus {
        /// Proposed by the reader; it counts for nothing.
        Proposed = "proposed",
        /// Confirmed by a person.
        Confirmed = "confirmed",
        /// Refused by a person: the text does not say this.
        Rejected = "rejected",
    }
}

/// A statement of a notice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Written")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Statement {
    /// Name of this row within the notice, e.g. `s12`; it never changes.
    pub key: Line,
    /// Number of the section it stands in, as in [`super::NoticeSection::number`].
    pub section: Line,
    /// Marker of the list item it stands in, as the text has it without brackets or dot: `a`, `3`.
    pub label: Line,
    /// The activity of the register it speaks of.
    pub activity: Option<RecordId>,
    /// The activity as the text names it; empty for what is said of all processing.
    pub activity_label: Line,
    /// What it speaks of.
    pub attribute: Option<Attribute>,
    /// What it says.
    pub value: Option<Stated>,
    /// The words that soften it: mainly, partly, usually.
    pub hedge: Line,
    /// Where it stands; empty for what no single place says.
    pub span: Span,
    /// The words at that place.
    pub quote: Prose,
    /// How sure the reader is, in per cent; 100 for what a person wrote.
    pub confidence: u8,
    /// Where it stands; proposed when not said.
    pub status: Option<StatementStatus>,
    /// Whether a person wrote it or changed what the reader proposed.
    pub by_hand: bool,
}

impl Statement {
    /// Where it stands.
    #[must_use]
    pub fn status(&self) -> StatementStatus {
        self.status.unwrap_or(StatementStatus::Proposed)
    }
}

/// How sure the reader is of a proposal, in the three levels that a person is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// It stands there in words that mean nothing else.
    Sure,
    /// It most likely means this.
    Likely,
    /// It may mean this: the place is what counts.
    Unsure,
}

impl Sureness {
    /// The level of a confidence in per cent. The screen has the same two numbers.
    #[must_use]
    pub const fn of(confidence: u8) -> Self {
        match confidence {
            90.. => Self::Sure,
            60..90 => Self::Likely,
            ..60 => Self::Unsure,
        }
    }
}

/// A statement as it is written down: what its value may be is known only with its attribute.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    key: Line,
    section: Line,
    label: Line,
    activity: Option<RecordId>,
    activity_label: Line,
    attribute: Option<Attribute>,
    value: Option<Value>,
    hedge: Line,
    span: Span,
    quote: Prose,
    confidence: u8,
    status: Option<StatementStatus>,
    by_hand: bool,
}

impl TryFrom<Written> for Statement {
    type Error = serde_json::Error;
    fn try_from(it: Written) -> Result<Self, serde_json::Error> {
        let value = match (it.attribute, it.value) {
            (Some(attribute), Some(value)) => Some(attribute.value(value)?),
            (None, Some(_)) => {
                return Err(serde::de::Error::custom("a value without an attribute"));
            }
            (_, None) => None,
        };
        if it.confidence > 100 {
            return Err(serde::de::Error::custom("a confidence above 100 per cent"));
        }
        Ok(Self {
            key: it.key,
            section: it.section,
            label: it.label,
            activity: it.activity,
            activity_label: it.activity_label,
            attribute: it.attribute,
            value,
            hedge: it.hedge,
            span: it.span,
            quote: it.quote,
            confidence: it.confidence,
            status: it.status,
            by_hand: it.by_hand,
        })
    }
}

impl Attribute {
    /// Reads a value of this attribute from JSON.
    ///
    /// # Errors
    /// When the value is not of the type that the attribute has.
    pub fn value(self, value: Value) -> Result<Stated, serde_json::Error> {
        use serde_json::from_value as read;
        Ok(match self {
            Self::Basis => Stated::Basis(read(value)?),
            Self::Retention => Stated::Retention(read(value)?),
            Self::Right => Stated::Right(read(value)?),
            Self::Contact => Stated::Contact(read(value)?),
            Self::Role => Stated::Role(read(value)?),
            Self::Channel => Stated::Channel(read(value)?),
            Self::Recipient => Stated::Recipient(read(value)?),
            Self::Transfer => Stated::Transfer(read(value)?),
            Self::Adm => Stated::Decision(read(value)?),
            Self::Voluntariness => Stated::Voluntariness(read(value)?),
            Self::Version => Stated::Version(read(value)?),
            Self::Controller
            | Self::Purpose
            | Self::DataCategory
            | Self::SubjectCategory
            | Self::DataOrigin
            | Self::Interest
            | Self::AuthorityRule
            | Self::Authority
            | Self::Security => Stated::Text(read(value)?),
        })
    }

    /// Whether it belongs to one activity, and not to the notice as a whole.
    #[must_use]
    pub const fn is_of_activity(self) -> bool {
        match self {
            Self::Role
            | Self::Purpose
            | Self::DataCategory
            | Self::SubjectCategory
            | Self::DataOrigin
            | Self::Basis
            | Self::Interest
            | Self::Retention
            | Self::Right
            | Self::Channel
            | Self::Recipient
            | Self::Transfer
            | Self::Adm
            | Self::Voluntariness => true,
            Self::Controller
            | Self::Contact
            | Self::AuthorityRule
            | Self::Authority
            | Self::Security
            | Self::Version => false,
        }
    }
}
