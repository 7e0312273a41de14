//! Notices: what is published to persons about the processing (Art 13, 14), kept as it was published, and what it
//! states, statement by statement, each with the place it stands at.
//!
//! A statement is a proposal of the reader or the work of a person; only a confirmed one counts against the register.

pub mod compare;
pub mod draft;
pub mod reader;
mod settle;
pub mod source;
mod span;
mod stated;
mod statement;
#[cfg(test)]
mod tests;
mod wide;
pub mod write;

use chrono::NaiveDate;

pub use settle::Settle;
pub use span::{NoticeText, Span};
pub use stated::{
    ChannelKind, Stated, StatedBasis, StatedChannel, StatedContact, StatedDecision, StatedDuty,
    StatedRecipient, StatedRetention, StatedRight, StatedRole, StatedTransfer, StatedVersion,
};
pub use statement::{Attribute, Statement, StatementStatus, Sureness};

use crate::error::{Error, Result};
use crate::macros::{codes, document};
use crate::record::{Kind, RecordId};
use crate::text::Language;
use crate::value::{Line, Prose, Sha256Hex};

document! {
    /// A section of the text: what stands under one heading, until the next of the same level or above.
    pub struct NoticeSection {
        /// Its number as the text has it, without a dot at its end (`3.2`); or its place among the unnumbered, `§4`.
        pub number: Line,
        /// Its heading; empty for what stands before the first.
        pub title: Line,
        /// Depth: 1 for the highest.
        pub level: u8,
        /// Where it stands, heading included.
        pub span: Span,
    }
}

codes! {
    /// What the reader could not read, or found broken in the text itself (domain 1.8).
    pub enum MarkKind {
        /// A sentence that speaks of processing, from which nothing was read.
        Unread = "unread",
        /// A section without any sentence that was read.
        UnreadSection = "unread_section",
        /// Words of a sentence that was read, from which nothing was: a number, a date, a period, or a clause that speaks
        /// of an attribute (named in the detail) and that the reader did not understand.
        PartUnread = "part_unread",
        /// A reason is given that names no legal basis: none is proposed.
        BasisUnnamed = "basis_unnamed",
        /// A reference to labels that the list does not have (BROKEN_LABEL_REF).
        BrokenLabelRef = "broken_label_ref",
        /// A channel that the text announces and does not name: «by e-mail at», and nothing.
        ChannelEmpty = "channel_empty",
        /// A term that is out of use, or not the official one of the language.
        Term = "term",
        /// Words that no statement quotes and no other mark of something unread stands on: they seemed to state nothing.
        PassedOver = "passed_over",
        /// No date of the version was found.
        VersionMissing = "version_missing",
        /// A transfer that is stated of all processing, and that no drafted activity names the recipient of: to which
        /// activity it belongs is still to be decided.
        TransferOpen = "transfer_open",
    }
}

impl MarkKind {
    /// Whether it says that something was not read: a person states by hand what stands there, or puts it aside. The others
    /// tell what is broken in the text itself, or what is still to be decided.
    #[must_use]
    pub const fn is_unread(self) -> bool {
        match self {
            Self::Unread
            | Self::UnreadSection
            | Self::PartUnread
            | Self::BasisUnnamed
            | Self::PassedOver => true,
            Self::BrokenLabelRef
            | Self::ChannelEmpty
            | Self::Term
            | Self::VersionMissing
            | Self::TransferOpen => false,
        }
    }
}

document! {
    /// A place to look at: not read, or broken in the text.
    pub struct NoticeMark {
        /// What it is.
        pub mark: Option<MarkKind>,
        /// Number of the section.
        pub section: Line,
        /// Where.
        pub span: Span,
        /// The words there, cut when long.
        pub quote: Prose,
        /// What to know of it: the labels that are missing, the term to use, the attribute that is spoken of and was not
        /// read.
        pub detail: Line,
    }
}

document! {
    /// A published statement of one language and one date.
    pub struct Notice {
        /// Its title, as published.
        pub title: Line,
        /// The organisation that publishes it, when it is recorded.
        pub controller: Option<RecordId>,
        /// The controller as the text names it.
        pub controller_name: Line,
        /// The language it is written in.
        pub language: Option<Language>,
        /// The date the text gives itself: last updated, in force from.
        pub version_date: Option<NaiveDate>,
        /// Where it is published.
        pub url: Line,
        /// Name of the file it was read from; the file itself is kept as an attachment.
        pub source_name: Line,
        /// The text as it was taken from the file; spans count its characters.
        pub text: NoticeText,
        /// SHA-256 of the text in UTF-8.
        pub text_sha256: Option<Sha256Hex>,
        /// Name shared by all language versions and all dates of the same statement, so that they find each other.
        pub group_key: Line,
        /// The notice of which this is a translation.
        pub translation_of: Option<RecordId>,
        /// The notice that this one replaced.
        pub earlier_version: Option<RecordId>,
        /// When it was taken down; none while it is published.
        pub withdrawn_on: Option<NaiveDate>,
        /// Its sections.
        pub sections: Vec<NoticeSection>,
        /// What it states.
        pub statements: Vec<Statement>,
        /// What was not read, and what is broken.
        pub marks: Vec<NoticeMark>,
    /// The sentences the product wrote, each with the fields it was made from; none for a text from elsewhere.
    pub sentences: Vec<write::WrittenSentence>,
        /// Anything else.
        pub remarks: Prose,
    }
}

impl Notice {
    /// What was read of a source, as a notice to be looked at and kept: every statement is a proposal.
    ///
    /// # Errors
    /// [`Error::Value`] for a text that is longer than a notice may be.
    pub fn proposed(
        source: &source::Source,
        reading: &reader::Reading,
        source_name: Line,
    ) -> Result<Self> {
        let title = if reading.title.is_empty() {
            source_name.clone()
        } else {
            reading.title.clone()
        };
        Ok(Self {
            title,
            controller_name: reading.controller.clone(),
            language: Some(reading.language),
            version_date: reading.version_date,
            source_name,
            text: NoticeText::try_from(source.text.clone())
                .map_err(|error| Error::Value(error.to_string()))?,
            sections: reading.sections.clone(),
            statements: reading.statements.clone(),
            marks: reading.marks.clone(),
            ..Self::default()
        })
    }

    /// The statement with this key.
    #[must_use]
    pub fn statement(&self, key: &str) -> Option<&Statement> {
        self.statements.iter().find(|it| it.key.as_str() == key)
    }

    /// The statements that a person confirmed: only these count.
    pub fn confirmed(&self) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(|it| it.status() == StatementStatus::Confirmed)
    }

    /// The places a person is led to: all that is marked, but what was passed over.
    pub fn places(&self) -> impl Iterator<Item = &NoticeMark> {
        self.marks
            .iter()
            .filter(|it| it.mark != Some(MarkKind::PassedOver))
    }

    /// A key for a new statement: `s` and the first number above all others.
    #[must_use]
    pub fn next_key(&self) -> Line {
        let highest = self
            .statements
            .iter()
            .filter_map(|it| it.key.as_str().strip_prefix('s')?.parse::<u32>().ok())
            .max()
            .unwrap_or(0);
        format!("s{}", highest.saturating_add(1))
            .parse()
            .unwrap_or_default()
    }

    /// What must hold before it is written: a title, one key per statement, spans within the text.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::Contradiction`].
    pub fn consistent(&self) -> Result<()> {
        let refuse = |field, value: String| {
            Err(Error::Contradiction {
                kind: Kind::Notice,
                field,
                value,
            })
        };
        let missing = |field| Error::Missing {
            kind: Kind::Notice,
            field,
        };
        if self.title.is_empty() {
            return Err(missing("title"));
        }
        let length = self.text.length();
        let mut keys = std::collections::BTreeSet::new();
        for statement in &self.statements {
            if statement.key.is_empty() {
                return Err(missing("statements.key"));
            }
            if !keys.insert(statement.key.as_str()) {
                return refuse("statements.key", statement.key.to_string());
            }
            if statement.attribute.is_none() {
                return Err(missing("statements.attribute"));
            }
            if statement.span.end() > length {
                return refuse("statements.span", statement.span.to_string());
            }
        }
        let sections = self.sections.iter().map(|it| ("sections.span", it.span));
        let marks = self.marks.iter().map(|it| ("marks.span", it.span));
        for (field, span) in sections.chain(marks) {
            if span.end() > length {
                return refuse(field, span.to_string());
            }
        }
        if self.marks.iter().any(|it| it.mark.is_none()) {
            return Err(missing("marks.mark"));
        }
        Ok(())
    }
}
