//! Records: every noun as one typed document with a stable id, a human reference and links to others.

pub(crate) mod one_language;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;
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
use crate::retention;
use crate::review::{MergedReview, ReviewComment, ReviewOp};
use crate::system::System;
use crate::transfer::Transfer;
use crate::value::Country;
use crate::version::Version;

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

/// A typed link from one record to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The field it stands in.
    pub field: &'static str,
    /// Where it leads.
    pub target: RecordId,
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
        match self {
            Self::Organisation(it) => it.legal_name.to_string(),
            Self::Activity(it) => it.name.in_language(crate::text::Language::En).to_owned(),
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

    /// Every link it holds; each must lead to a record of the workspace.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let mut links = Vec::new();
        let mut add = |field: &'static str, targets: &mut dyn Iterator<Item = RecordId>| {
            links.extend(targets.map(|target| Link { field, target }));
        };
        match self {
            Self::Organisation(it) => add("group_id", &mut it.group_id.into_iter()),
            Self::Activity(it) => {
                add("controllers", &mut it.controllers.iter().copied());
                add("parent_activity", &mut it.parent_activity.into_iter());
                add("successor", &mut it.successor.into_iter());
                add("systems", &mut it.systems.iter().copied());
                add(
                    "toms.measure",
                    &mut it.toms.iter().filter_map(|row| row.measure),
                );
                add(
                    "bases.lia",
                    &mut it.bases.iter().filter_map(|basis| basis.lia),
                );
                add(
                    "bases.consent_profile",
                    &mut it.bases.iter().filter_map(|basis| basis.consent_profile),
                );
                add(
                    "recipients.organisation",
                    &mut it.recipients.iter().filter_map(|r| r.organisation),
                );
            }
            Self::Processor(it) => {
                add("organisation", &mut it.organisation.into_iter());
                add("activities", &mut it.activities.iter().copied());
                add(
                    "sub_processors.organisation",
                    &mut it.sub_processors.iter().filter_map(|sub| sub.organisation),
                );
            }
            Self::Transfer(it) => {
                add("activity", &mut it.activity.into_iter());
                add("processor", &mut it.processor.into_iter());
                add(
                    "exporter_organisation",
                    &mut it.exporter_organisation.into_iter(),
                );
                add(
                    "importer_organisation",
                    &mut it.importer_organisation.into_iter(),
                );
            }
            Self::InterestAssessment(it) => add("factors", &mut it.factors.iter().copied()),
            Self::System(it) => {
                add("processor", &mut it.processor.into_iter());
                add("organisation", &mut it.organisation.into_iter());
                add("measures", &mut it.measures.iter().copied());
            }
            // Once it is reopened, what it held may be taken out of the register.
            Self::Version(it) if it.stands() => add("records", &mut it.records.iter().copied()),
            Self::Version(_) => {}
            Self::ConsentProfile(_)
            | Self::Measure(_)
            | Self::Factor(_)
            | Self::Actor(_)
            | Self::View(_)
            | Self::ImportProfile(_)
            | Self::LetterTemplate(_) => {}
            // A record with a finding may be taken out: then the finding is gone, and what was said of it stays.
            Self::FindingAcceptance(_) => {}
            Self::Review(it) => {
                add("reviewer", &mut it.reviewer.into_iter());
                add("export", &mut it.export.into_iter());
            }
            // The record it is about may be taken out: what was said of it stays.
            Self::ReviewComment(it) => {
                add("review", &mut it.review.into_iter());
                add("reviewer", &mut it.reviewer.into_iter());
                add("case", &mut it.case.into_iter());
                add("attachment", &mut it.attachment.into_iter());
            }
            // What a run erased stays known by its id; what it spared may be taken out later.
            Self::RetentionRun(_) => {}
            Self::Request(it) => {
                add("activities", &mut it.activities.iter().copied());
                add("assignee", &mut it.assignee.into_iter());
                add("admitted", &mut it.admitted.iter().copied());
                add("parent_request", &mut it.parent_request.into_iter());
                add("linked", &mut it.linked.iter().copied());
                add("reissue_of", &mut it.reissue_of.into_iter());
            }
            Self::Step(it) => {
                add("request", &mut it.request.into_iter());
                add("evidence", &mut it.evidence.iter().copied());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::LegalDocument(it) => {
                add("request", &mut it.request.into_iter());
                add("attachment", &mut it.attachment.into_iter());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Decision(it) => {
                add("request", &mut it.request.into_iter());
                add("legal_document_ref", &mut it.legal_document_ref.into_iter());
                add("legal_advice_ref", &mut it.legal_advice_ref.into_iter());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Disclosure(it) => {
                add("request", &mut it.request.into_iter());
                add("decision", &mut it.decision.into_iter());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Notification(it) => {
                add("request", &mut it.request.into_iter());
                add("also_answers", &mut it.also_answers.iter().copied());
                add("corrects", &mut it.corrects.into_iter());
            }
            Self::Transition(it) => {
                add("request", &mut it.request.into_iter());
                add("caused_by", &mut it.caused_by.into_iter());
            }
            Self::Notice(it) => {
                add("controller", &mut it.controller.into_iter());
                add("translation_of", &mut it.translation_of.into_iter());
                add("earlier_version", &mut it.earlier_version.into_iter());
                add(
                    "statements.activity",
                    &mut it.statements.iter().filter_map(|row| row.activity),
                );
            }
            Self::Attachment(it) => add("owner", &mut it.owner.into_iter()),
            Self::Export(it) => add("subjects", &mut it.subjects.iter().copied()),
        }
        links.sort();
        links.dedup();
        links
    }

    /// Every country that a record of the register names, with the field.
    #[must_use]
    pub fn countries(&self) -> Vec<(&'static str, &Country)> {
        type Named<'a> = Vec<(&'static str, &'a Country)>;
        fn named<'a>(
            field: &'static str,
            countries: impl IntoIterator<Item = &'a Country>,
        ) -> Named<'a> {
            countries
                .into_iter()
                .map(|country| (field, country))
                .collect()
        }
        match self {
            Self::Organisation(it) => named("country", &it.country),
            Self::Activity(it) => {
                let recipients = it.recipients.iter().flat_map(|row| &row.countries);
                let laws = it.bases.iter().filter_map(|basis| basis.law_ref.as_ref());
                let conditions = it.bases.iter().flat_map(|basis| &basis.art9_law);
                [
                    named("recipients.countries", recipients),
                    named(
                        "bases.law_ref.country",
                        laws.filter_map(|law| law.country.as_ref()),
                    ),
                    named(
                        "bases.art9_law.country",
                        conditions.filter_map(|law| law.country.as_ref()),
                    ),
                ]
                .concat()
            }
            Self::Processor(it) => {
                let subs = it.sub_processors.iter();
                [
                    named("country", &it.country),
                    named("locations", &it.locations),
                    named("access_countries", &it.access_countries),
                    named(
                        "sub_processors.country",
                        subs.filter_map(|sub| sub.country.as_ref()),
                    ),
                ]
                .concat()
            }
            Self::Transfer(it) => [
                named("countries", &it.countries),
                named("onward_to", &it.onward_to),
            ]
            .concat(),
            Self::System(it) => [
                named("locations", &it.locations),
                named("access_countries", &it.access_countries),
            ]
            .concat(),
            // Who asks may be from anywhere, and say so in any way: a case is recorded as it comes in.
            Self::Request(_)
            | Self::Step(_)
            | Self::LegalDocument(_)
            | Self::Decision(_)
            | Self::Disclosure(_)
            | Self::Notification(_)
            | Self::Transition(_)
            | Self::InterestAssessment(_)
            | Self::ConsentProfile(_)
            | Self::Measure(_)
            | Self::Factor(_)
            | Self::Version(_)
            | Self::Attachment(_)
            | Self::Actor(_)
            | Self::Export(_)
            | Self::View(_)
            | Self::ImportProfile(_)
            | Self::RetentionRun(_)
            | Self::LetterTemplate(_)
            | Self::FindingAcceptance(_)
            | Self::Notice(_)
            | Self::Review(_)
            | Self::ReviewComment(_) => Vec::new(),
        }
    }

    /// What must be there before it may be written. Art 30 completeness is shown, not enforced: a register grows.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::Contradiction`], [`Error::Overlap`] or [`Error::UnknownCountry`].
    pub fn validate(&self) -> Result<()> {
        let kind = self.kind();
        for (field, country) in self.countries() {
            if !country.is_known() {
                return Err(Error::UnknownCountry {
                    kind,
                    field,
                    value: country.to_string(),
                });
            }
        }
        let need = |present: bool, field: &'static str| {
            if present {
                Ok(())
            } else {
                Err(Error::Missing { kind, field })
            }
        };
        match self {
            Self::Organisation(it) => {
                need(!it.legal_name.is_empty(), "legal_name")?;
                need(it.kind.is_some(), "kind")?;
                for day in &it.calendar_days {
                    need(day.date.is_some(), "calendar_days.date")?;
                    need(day.change.is_some(), "calendar_days.change")?;
                    need(!day.reason.is_empty(), "calendar_days.reason")?;
                }
                for word in &it.report_glossary {
                    need(!word.word.is_empty(), "report_glossary.word")?;
                    need(!word.meaning.is_empty(), "report_glossary.meaning")?;
                }
                for rule in &it.own_retention {
                    need(rule.object.is_some(), "own_retention.object")?;
                    need(rule.period.is_some(), "own_retention.period")?;
                    need(!rule.legal_source.is_empty(), "own_retention.legal_source")?;
                }
                Ok(())
            }
            Self::Activity(it) => {
                need(!it.name.is_empty(), "name")?;
                let keys: Vec<&str> = it
                    .purposes
                    .iter()
                    .map(|purpose| purpose.key.as_str())
                    .collect();
                for basis in &it.bases {
                    need(basis.art6.is_some(), "bases.art6")?;
                    if !basis.purpose.is_empty() && !keys.contains(&basis.purpose.as_str()) {
                        return Err(Error::Contradiction {
                            kind,
                            field: "bases.purpose",
                            value: basis.purpose.to_string(),
                        });
                    }
                }
                need(it.reviews.iter().all(|row| row.on.is_some()), "reviews.on")?;
                retention::consistent(&it.retention)
            }
            Self::Processor(it) => {
                need(!it.name.is_empty(), "name")?;
                need(
                    it.dd_answers.iter().all(|row| row.item.is_some()),
                    "dd_answers.item",
                )
            }
            Self::Transfer(it) => {
                need(!it.importer.is_empty(), "importer")?;
                need(
                    !it.countries.is_empty() || !it.international_organisation.is_empty(),
                    "countries",
                )
            }
            Self::System(it) => need(!it.name.is_empty(), "name"),
            Self::Measure(it) => need(!it.name.is_empty(), "name"),
            Self::Factor(it) => {
                need(!it.title.is_empty(), "title")?;
                need(it.side.is_some(), "side")?;
                need(it.weight.is_some(), "weight")
            }
            Self::Version(it) => need(!it.name.is_empty(), "name"),
            Self::InterestAssessment(it) => need(!it.title.is_empty(), "title"),
            Self::ConsentProfile(it) => need(!it.name.is_empty(), "name"),
            Self::Request(it) => {
                need(!it.title.is_empty(), "title")?;
                need(it.received_at.is_some(), "received_at")?;
                need(it.family.is_some(), "family")?;
                need(it.subtype.is_some(), "subtype")?;
                match (it.family, it.subtype) {
                    (Some(family), Some(subtype)) if subtype.family() != family => {
                        Err(Error::Contradiction {
                            kind,
                            field: "subtype",
                            value: subtype.to_string(),
                        })
                    }
                    _ => Ok(()),
                }
            }
            Self::Step(it) => {
                need(it.request.is_some(), "request")?;
                need(it.step_code.is_some(), "step_code")?;
                need(!it.reason.is_empty(), "reason")
            }
            Self::LegalDocument(it) => {
                need(it.request.is_some(), "request")?;
                need(it.kind.is_some(), "kind")?;
                need(!it.issuer.is_empty(), "issuer")
            }
            Self::Decision(it) => {
                need(it.request.is_some(), "request")?;
                need(it.outcome.is_some(), "outcome")?;
                need(!it.reasons.is_empty(), "reasons")
            }
            Self::Disclosure(it) => {
                need(it.request.is_some(), "request")?;
                need(!it.recipient.is_empty(), "recipient")?;
                need(!it.data_categories.is_empty(), "data_categories")
            }
            Self::Notification(it) => {
                need(it.request.is_some(), "request")?;
                need(it.to.is_some(), "to")?;
                need(it.status.is_some(), "status")
            }
            Self::Transition(it) => {
                need(it.request.is_some(), "request")?;
                need(it.event.is_some(), "event")
            }
            Self::Attachment(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.sha256.is_some(), "sha256")
            }
            Self::Actor(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.role.is_some(), "role")
            }
            Self::Export(it) => {
                need(it.what.is_some(), "what")?;
                need(it.sha256.is_some(), "sha256")
            }
            Self::ImportProfile(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.kind.is_some(), "kind")
            }
            Self::RetentionRun(it) => {
                need(it.on.is_some(), "on")?;
                need(!it.records.is_empty(), "records")?;
                need(!it.reason.is_empty(), "reason")
            }
            Self::LetterTemplate(it) => {
                need(it.letter.is_some(), "letter")?;
                need(!it.text.is_empty(), "text")?;
                Ok(it.check()?)
            }
            Self::View(it) => {
                need(!it.name.is_empty(), "name")?;
                need(it.list.is_some(), "list")
            }
            Self::FindingAcceptance(it) => {
                need(it.rule.is_some(), "rule")?;
                need(it.object.is_some(), "object")?;
                need(it.accepted_as.is_some(), "accepted_as")?;
                need(!it.reason.is_empty(), "reason")?;
                need(it.judged.is_some(), "judged")
            }
            Self::Notice(it) => it.consistent(),
            Self::Review(it) => {
                need(!it.return_id.is_empty(), "return_id")?;
                need(it.reviewer.is_some(), "reviewer")?;
                need(it.return_key.is_some(), "return_key")
            }
            Self::ReviewComment(it) => {
                need(it.op.is_some(), "op")?;
                need(!it.uuid.is_empty(), "uuid")?;
                need(it.review.is_some(), "review")?;
                need(it.reviewer.is_some(), "reviewer")?;
                // A verdict can be on all that was reviewed.
                let whole = it.op == Some(ReviewOp::Verdict) && it.target_field.is_empty();
                need(whole || it.target.is_some(), "target")
            }
        }
    }

    /// The names of all fields of its document, empty ones too.
    ///
    /// # Errors
    /// [`Error::Internal`] if a document could not be written as JSON, which the types exclude.
    pub fn fields(&self) -> Result<std::collections::BTreeSet<String>> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => Ok(fields.into_iter().map(|(name, _)| name).collect()),
            _ => Err(Error::Internal("a document could not be written")),
        }
    }

    /// The document as it is stored and digested: JSON with sorted keys, nothing empty, no white space.
    ///
    /// # Errors
    /// [`Error::Internal`] if a document could not be written as JSON, which the types exclude.
    pub fn canonical(&self) -> Result<Canonical> {
        let value = serde_json::to_value(self)
            .map_err(|_| Error::Internal("a document could not be written"))?;
        let Value::Object(fields) = value else {
            return Err(Error::Internal("a document was not an object"));
        };
        let fields = fields
            .into_iter()
            .filter_map(|(name, value)| {
                without_empty(value).map(|value| (name, canonical_text(&value)))
            })
            .collect();
        Ok(Canonical { fields })
    }
}

/// A document, field by field, each value as canonical JSON text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Canonical {
    /// Top-level fields that are not empty, by name.
    pub fields: std::collections::BTreeMap<String, String>,
}

impl Canonical {
    /// A document as it is stored. A field that is absent there stays absent: it may have been erased, and a default in
    /// its place would be a value that nobody recorded.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is no JSON object.
    pub fn of_text(document: &str) -> Result<Self> {
        let fields: serde_json::Map<String, Value> = serde_json::from_str(document)
            .map_err(|_| Error::Damaged("a document is no JSON object".to_owned()))?;
        Ok(Self {
            fields: fields
                .into_iter()
                .map(|(name, value)| (name, canonical_text(&value)))
                .collect(),
        })
    }

    /// The whole document as JSON text.
    #[must_use]
    pub fn text(&self) -> String {
        let fields: Vec<String> = self
            .fields
            .iter()
            .map(|(name, value)| format!("{}:{value}", Value::String(name.clone())))
            .collect();
        format!("{{{}}}", fields.join(","))
    }
}

/// Drops nulls, empty text, empty lists and empty objects, at every depth.
fn without_empty(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) => {
            // A row that became empty still holds its place in the list.
            let items: Vec<Value> = items
                .into_iter()
                .map(|item| {
                    without_empty(item).unwrap_or_else(|| Value::Object(serde_json::Map::new()))
                })
                .collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Object(fields) => {
            let fields: serde_json::Map<String, Value> = fields
                .into_iter()
                .filter_map(|(name, value)| without_empty(value).map(|value| (name, value)))
                .collect();
            (!fields.is_empty()).then_some(Value::Object(fields))
        }
        other => Some(other),
    }
}

/// JSON text with sorted keys and no white space, whatever features a neighbour turned on in `serde_json`.
pub(crate) fn canonical_text(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let sorted: std::collections::BTreeMap<&String, &Value> = fields.iter().collect();
            let fields: Vec<String> = sorted
                .into_iter()
                .map(|(name, value)| {
                    format!("{}:{}", Value::String(name.clone()), canonical_text(value))
                })
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical_text).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod words;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn an_unknown_field_is_refused_and_named() {
        let error =
            Record::parse(Kind::Activity, r#"{"name":{"en":"X"},"purpose":[]}"#).unwrap_err();
        assert!(
            matches!(&error, Error::Document { detail, .. } if detail.contains("purpose")),
            "{error:?}"
        );
    }

    #[test]
    fn a_wrong_type_names_the_place_it_stands_in() {
        let json = r#"{"name":{"en":"X"},"bases":[{"art6":"a"},{"art6":"g"}]}"#;
        let error = Record::parse(Kind::Activity, json).unwrap_err();
        assert!(
            matches!(&error, Error::Document { field, .. } if field == "bases[1].art6"),
            "{error:?}"
        );
    }

    #[test]
    fn an_over_long_text_is_refused() {
        let json = format!(r#"{{"legal_name":"{}","kind":"own"}}"#, "x".repeat(301));
        let error = Record::parse(Kind::Organisation, &json).unwrap_err();
        assert!(
            matches!(&error, Error::Document { field, .. } if field == "legal_name"),
            "{error:?}"
        );
    }

    #[test]
    fn the_canonical_text_sorts_keys_and_leaves_out_what_is_empty() {
        let json =
            r#"{"remarks":"","tz":"Europe/Oslo","legal_name":"Å AS","kind":"own","contacts":[]}"#;
        let text = Record::parse(Kind::Organisation, json)
            .unwrap()
            .canonical()
            .unwrap()
            .text();
        assert_eq!(
            text,
            r#"{"is_public_authority":false,"kind":"own","legal_name":"Å AS","tz":"Europe/Oslo"}"#
        );
    }

    #[test]
    fn a_canonical_document_reads_back_as_the_same_record() {
        let json = r#"{"name":{"en":"Newsletters"},"bases":[{"art6":"a","purpose":"p1"}],"purposes":[{"key":"p1"}],
            "retention":[{"period":"P1Y","trigger":"last_activity"},{}]}"#;
        let record = Record::parse(Kind::Activity, json).unwrap();
        let again = Record::parse(Kind::Activity, &record.canonical().unwrap().text()).unwrap();
        assert_eq!(again, record);
    }

    #[test]
    fn a_basis_must_point_at_a_purpose_of_its_activity() {
        let json = r#"{"name":{"en":"X"},"purposes":[{"key":"p1"}],"bases":[{"art6":"a","purpose":"p2"}]}"#;
        let error = Record::parse(Kind::Activity, json)
            .unwrap()
            .validate()
            .unwrap_err();
        assert!(matches!(
            error,
            Error::Contradiction {
                field: "bases.purpose",
                ..
            }
        ));
    }

    #[test]
    fn a_country_that_does_not_exist_is_refused_with_its_field() {
        let json =
            r#"{"name":"P","locations":["NO"],"sub_processors":[{"name":"S","country":"ZZ"}]}"#;
        let error = Record::parse(Kind::Processor, json)
            .unwrap()
            .validate()
            .unwrap_err();
        assert!(
            matches!(&error, Error::UnknownCountry { field: "sub_processors.country", value, .. } if value == "ZZ"),
            "{error:?}"
        );
    }

    #[test]
    fn every_link_of_the_register_is_resolved_from_references() {
        let id = "01990000-0000-7000-8000-000000000000";
        for (kind, json, expected) in [
            (
                Kind::Activity,
                r#"{"successor":"ID","systems":["ID"],"toms":[{"measure":"ID"}]}"#,
                vec!["successor", "systems", "toms.measure"],
            ),
            (
                Kind::Processor,
                r#"{"sub_processors":[{"organisation":"ID"}]}"#,
                vec!["sub_processors.organisation"],
            ),
            (
                Kind::Transfer,
                r#"{"exporter_organisation":"ID","importer_organisation":"ID"}"#,
                vec!["exporter_organisation", "importer_organisation"],
            ),
            (
                Kind::InterestAssessment,
                r#"{"factors":["ID"]}"#,
                vec!["factors"],
            ),
            (
                Kind::System,
                r#"{"processor":"ID","organisation":"ID","measures":["ID"]}"#,
                vec!["measures", "organisation", "processor"],
            ),
            (Kind::Version, r#"{"records":["ID"]}"#, vec!["records"]),
        ] {
            let record = Record::parse(kind, &json.replace("ID", id)).unwrap();
            let fields: Vec<&str> = record.links().iter().map(|link| link.field).collect();
            assert_eq!(fields, expected, "{kind}");
        }
    }
}
