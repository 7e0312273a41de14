//! Records: every noun as one typed document with a stable id, a human reference and links to others.

mod canonical;
mod links;
mod needs;
pub(crate) mod one_language;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod words;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::activity::Activity;
use crate::actor::Actor;
use crate::attachment::Attachment;
use crate::browse::SavedView;
use crate::error::{Error, Result};
use crate::export::Export;
use crate::factor::Factor;
use crate::finding::FindingAcceptance;
use crate::import::ImportProfile;
use crate::legal_basis::{ConsentProfile, InterestAssessment};
use crate::letter::LetterTemplate;
use crate::macros::codes;
use crate::measure::SecurityMeasure;
use crate::notice::Notice;
use crate::organisation::Organisation;
use crate::own_retention::RetentionRun;
use crate::processor::Processor;
use crate::request::{
    Decision, Disclosure, LegalDocument, Notification, Request, Step, Transition,
};
use crate::review::{MergedReview, ReviewComment};
use crate::system::System;
use crate::text::Language;
use crate::transfer::Transfer;
use crate::version::Version;

pub use canonical::Canonical;
pub(crate) use canonical::canonical_text;
pub use links::Link;

/// Stable id of a record: a UUID v7 made from the time and randomness handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct RecordId(pub Uuid);

impl RecordId {
    /// The sixteen bytes, as they stand in leaves.
    #[must_use]
    pub const fn bytes(self) -> [u8; 16] {
        self.0.into_bytes()
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for RecordId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> std::result::Result<Self, uuid::Error> {
        Uuid::parse_str(text).map(Self)
    }
}

codes! {
    /// The kinds of records.
    pub enum Kind {
        /// Organisation.
        Organisation = "organisation",
        /// Processing activity.
        Activity = "activity",
        /// Processor.
        Processor = "processor",
        /// Transfer.
        Transfer = "transfer",
        /// Legitimate-interest assessment.
        InterestAssessment = "lia",
        /// Consent profile.
        ConsentProfile = "consent_profile",
        /// System.
        System = "system",
        /// Measure of the catalogue.
        Measure = "measure",
        /// Balancing factor of the library.
        Factor = "factor",
        /// Approved version.
        Version = "version",
        /// Request.
        Request = "request",
        /// Step of a request.
        Step = "step",
        /// Legal document of a request.
        LegalDocument = "legal_document",
        /// Decision of a request.
        Decision = "decision",
        /// Disclosure of a request.
        Disclosure = "disclosure",
        /// Notification of a request.
        Notification = "notification",
        /// Move of a request to another state.
        Transition = "transition",
        /// Attachment.
        Attachment = "attachment",
        /// Actor.
        Actor = "actor",
        /// Copy given out.
        Export = "export",
        /// Saved view of a list.
        View = "view",
        /// Columns of a source, kept for the next import from it.
        ImportProfile = "import_profile",
        /// Run of retention over the log of requests.
        RetentionRun = "retention_run",
        /// Own template of a letter.
        LetterTemplate = "letter_template",
        /// Acceptance of a finding.
        FindingAcceptance = "finding_acceptance",
        /// Published notice.
        Notice = "notice",
        /// Return of a reviewer that was merged.
        Review = "review",
        /// Something a reviewer said.
        ReviewComment = "review_comment",
    }
}

impl Kind {
    /// Letters before the number of a reference; an entry of a case is numbered under its case instead.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Organisation => "O",
            Self::Activity => "A",
            Self::Processor => "P",
            Self::Transfer => "T",
            Self::InterestAssessment => "LIA",
            Self::ConsentProfile => "C",
            Self::System => "S",
            Self::Measure => "M",
            Self::Factor => "B",
            Self::Version => "V",
            Self::Request => "R",
            Self::Attachment => "F",
            Self::Actor => "U",
            Self::Export => "X",
            Self::View => "W",
            Self::ImportProfile => "IP",
            Self::RetentionRun => "RR",
            Self::LetterTemplate => "LT",
            Self::FindingAcceptance => "FA",
            Self::Notice => "N",
            Self::Review => "RV",
            Self::ReviewComment => "RC",
            Self::Step
            | Self::LegalDocument
            | Self::Decision
            | Self::Disclosure
            | Self::Notification
            | Self::Transition => "",
        }
    }

    /// Whether it belongs to the register, which is approved as a whole: not a case and what belongs to it, not the
    /// people, not what went out.
    #[must_use]
    pub const fn is_of_register(self) -> bool {
        match self {
            Self::Organisation
            | Self::Activity
            | Self::Processor
            | Self::Transfer
            | Self::InterestAssessment
            | Self::ConsentProfile
            | Self::System
            | Self::Measure
            | Self::Factor => true,
            Self::Version
            | Self::Request
            | Self::Step
            | Self::LegalDocument
            | Self::Decision
            | Self::Disclosure
            | Self::Notification
            | Self::Transition
            | Self::Attachment
            | Self::Actor
            | Self::Export
            | Self::View
            | Self::ImportProfile
            | Self::RetentionRun
            | Self::LetterTemplate
            | Self::FindingAcceptance
            | Self::Notice
            | Self::Review
            | Self::ReviewComment => false,
        }
    }

    /// Whether it is an entry of a case: written once, all fields in its event.
    #[must_use]
    pub const fn is_entry(self) -> bool {
        matches!(
            self,
            Self::Step
                | Self::LegalDocument
                | Self::Decision
                | Self::Disclosure
                | Self::Notification
                | Self::Transition
        )
    }

    /// Whether it is written once: an entry of a case, or a copy given out. Its event carries all its fields, always.
    #[must_use]
    pub const fn is_written_once(self) -> bool {
        self.is_entry() || matches!(self, Self::Export | Self::Review)
    }
}

/// A document of one kind, read where it stands in a record.
pub trait Document: Sized {
    /// The kind of its records.
    const KIND: Kind;

    /// The document, if the record is of this kind.
    fn of(record: &Record) -> Option<&Self>;
}

macro_rules! records {
    ($($variant:ident($ty:ty),)+) => {
        /// A record of any kind.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[serde(untagged)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AnyRecord"))]
        pub enum Record {
            $(
                /// See the noun.
                $variant(Box<$ty>),
            )+
        }

        impl Record {
            /// Its kind.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self { $(Self::$variant(_) => Kind::$variant,)+ }
            }

            fn read(kind: Kind, json: &str) -> Result<Self> {
                match kind {
                    $(Kind::$variant => read::<$ty>(kind, json).map(|it| Self::$variant(Box::new(it))),)+
                }
            }
        }

        $(
            impl From<$ty> for Record {
                fn from(it: $ty) -> Self { Self::$variant(Box::new(it)) }
            }

            impl Document for $ty {
                const KIND: Kind = Kind::$variant;
                fn of(record: &Record) -> Option<&Self> {
                    match record {
                        Record::$variant(it) => Some(it),
                        _ => None,
                    }
                }
            }

            impl TryFrom<Record> for $ty {
                type Error = Error;
                fn try_from(record: Record) -> Result<Self> {
                    match record {
                        Record::$variant(it) => Ok(*it),
                        other => Err(Error::OtherKind { wanted: Kind::$variant, found: other.kind() }),
                    }
                }
            }
        )+
    };
}

records! {
    Organisation(Organisation),
    Activity(Activity),
    Processor(Processor),
    Transfer(Transfer),
    InterestAssessment(InterestAssessment),
    ConsentProfile(ConsentProfile),
    System(System),
    Measure(SecurityMeasure),
    Factor(Factor),
    Version(Version),
    Request(Request),
    Step(Step),
    LegalDocument(LegalDocument),
    Decision(Decision),
    Disclosure(Disclosure),
    Notification(Notification),
    Transition(Transition),
    Attachment(Attachment),
    Actor(Actor),
    Export(Export),
    View(SavedView),
    ImportProfile(ImportProfile),
    RetentionRun(RetentionRun),
    LetterTemplate(LetterTemplate),
    FindingAcceptance(FindingAcceptance),
    Notice(Notice),
    Review(MergedReview),
    ReviewComment(ReviewComment),
}

impl Record {
    /// Reads a document of this kind from JSON text. Unknown fields, wrong types and over-long text are refused, and the
    /// error names the field. An activity or a transfer from before its categories had names per language is read in one.
    ///
    /// # Errors
    /// [`Error::Document`].
    pub fn parse(kind: Kind, json: &str) -> Result<Self> {
        let found = Self::read(kind, json);
        if found.is_err()
            && matches!(kind, Kind::Activity | Kind::Transfer)
            && let Some(worded) = one_language::per_language(json)
        {
            return Self::read(kind, &worded);
        }
        found
    }
}

fn read<'de, T: Deserialize<'de>>(kind: Kind, json: &'de str) -> Result<T> {
    // To keep in mind at which field one is doubles the time: only what was refused is read again that way.
    if let Ok(it) = serde_json::from_str(json) {
        return Ok(it);
    }
    let mut input = serde_json::Deserializer::from_str(json);
    let it = serde_path_to_error::deserialize(&mut input).map_err(|error| {
        let field = error.path().to_string();
        // A zone that is none has its own sentence: a date in it would be wrong by hours, and seem right.
        if let Some(value) = unknown_zone(&error.inner().to_string()) {
            return Error::UnknownZone { value };
        }
        Error::Document {
            kind,
            field,
            detail: cut(&error.inner().to_string()),
        }
    })?;
    input.end().map_err(|error| Error::Document {
        kind,
        field: ".".to_owned(),
        detail: cut(&error.to_string()),
    })?;
    Ok(it)
}

/// The zone that was given, when the error is that it is none.
fn unknown_zone(detail: &str) -> Option<String> {
    let (value, rest) = detail.strip_prefix('`')?.split_once('`')?;
    rest.starts_with(" is not a time zone")
        .then(|| value.chars().take(60).collect())
}

/// The words of a parser's error, without the place in a text that the person never saw.
fn cut(detail: &str) -> String {
    let detail = detail.split(" at line ").next().unwrap_or(detail);
    if detail.chars().count() <= 300 {
        detail.to_owned()
    } else {
        detail.chars().take(299).chain(['…']).collect()
    }
}

impl Record {
    /// The case an entry belongs to, or the owner of an attachment.
    #[must_use]
    pub fn parent(&self) -> Option<RecordId> {
        match self {
            Self::Step(it) => it.request,
            Self::LegalDocument(it) => it.request,
            Self::Decision(it) => it.request,
            Self::Disclosure(it) => it.request,
            Self::Notification(it) => it.request,
            Self::Transition(it) => it.request,
            Self::Attachment(it) => it.owner,
            Self::ReviewComment(it) => it.case,
            Self::Organisation(_)
            | Self::Activity(_)
            | Self::Processor(_)
            | Self::Transfer(_)
            | Self::InterestAssessment(_)
            | Self::ConsentProfile(_)
            | Self::System(_)
            | Self::Measure(_)
            | Self::Factor(_)
            | Self::Version(_)
            | Self::Request(_)
            | Self::Actor(_)
            | Self::Export(_)
            | Self::View(_)
            | Self::ImportProfile(_)
            | Self::RetentionRun(_)
            | Self::LetterTemplate(_)
            | Self::FindingAcceptance(_)
            | Self::Notice(_)
            | Self::Review(_) => None,
        }
    }

    /// The title by which people find it, as the lists show it; empty for an entry of a case.
    #[must_use]
    pub fn title(&self) -> String {
        self.title_in(Language::En)
    }

    /// The same, where it has it in several languages in this one if it has that.
    #[must_use]
    pub fn title_in(&self, language: Language) -> String {
        match self {
            Self::Organisation(it) => it.legal_name.to_string(),
            Self::Activity(it) => it.name.in_language(language).to_owned(),
            Self::Processor(it) => it.name.to_string(),
            Self::Transfer(it) => it.importer.to_string(),
            Self::InterestAssessment(it) => it.title.to_string(),
            Self::ConsentProfile(it) => it.name.to_string(),
            Self::System(it) => it.name.to_string(),
            Self::Measure(it) => it.name.to_string(),
            Self::Factor(it) => it.title.to_string(),
            Self::Version(it) => it.name.to_string(),
            Self::Request(it) => it.title.to_string(),
            Self::Attachment(it) => it.name.to_string(),
            Self::Actor(it) => it.name.to_string(),
            Self::Export(it) => it.name.to_string(),
            Self::View(it) => it.name.to_string(),
            Self::ImportProfile(it) => it.name.to_string(),
            Self::RetentionRun(it) => it.reason.to_string(),
            Self::LetterTemplate(it) => it
                .letter
                .map_or_else(String::new, |letter| letter.code().to_owned()),
            Self::FindingAcceptance(it) => {
                it.rule.map_or_else(String::new, |rule| rule.to_string())
            }
            Self::Notice(it) => it.title.to_string(),
            Self::Review(it) => it.return_id.to_string(),
            Self::ReviewComment(it) => it.op.map_or_else(String::new, |op| op.code().to_owned()),
            Self::Step(_)
            | Self::LegalDocument(_)
            | Self::Decision(_)
            | Self::Disclosure(_)
            | Self::Notification(_)
            | Self::Transition(_) => String::new(),
        }
    }
}
