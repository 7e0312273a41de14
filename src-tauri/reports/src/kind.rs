//! The reports there are, and what each can be made as.

use thiserror::Error;
use tilsyn_core::import::ProfileCode;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Sentence;

use crate::document::Audience;

/// A code that is not in its list.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{given}` is not one of: {}", known.join(", "))]
pub struct UnknownCode {
    /// What stood there, cut to 60 characters.
    pub given: String,
    /// What may stand there.
    pub known: Vec<&'static str>,
}

macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// All of them, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The frozen spelling.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownCode;
            fn from_str(text: &str) -> Result<Self, $crate::UnknownCode> {
                Self::ALL.iter().copied().find(|it| it.code() == text).ok_or_else(|| $crate::UnknownCode {
                    given: text.chars().take(60).collect(),
                    known: Self::ALL.iter().map(|it| it.code()).collect(),
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.code()) }
        }
    };
}

pub(crate) use codes;

codes! {
    /// The reports, in the order of their numbers RP-01 to RP-17.
    pub enum ReportKind {
        /// Record of processing of a controller (Art 30(1)).
        RecordController = "record-controller",
        /// Record of processing of a processor (Art 30(2)).
        RecordProcessor = "record-processor",
        /// Legal bases.
        LegalBases = "legal-bases",
        /// Processors and transfers.
        ProcessorsTransfers = "processors-transfers",
        /// Retention schedule.
        Retention = "retention",
        /// Log of requests.
        RequestLog = "request-log",
        /// Figures on requests.
        RequestStatistics = "request-statistics",
        /// Transparency report on public authorities.
        Transparency = "transparency",
        /// Disclosures to authorities.
        AuthorityDisclosures = "authority-disclosures",
        /// Findings.
        Findings = "findings",
        /// The file of one case, with its trail.
        Case = "case",
        /// Notice against register.
        NoticeComparison = "notice-comparison",
        /// One assessment.
        Assessment = "assessment",
        /// Calendar of deadlines.
        DeadlineCalendar = "deadline-calendar",
        /// Erasures.
        Erasure = "erasure",
        /// Report of the year.
        Annual = "annual",
        /// The register for a successor system.
        RegisterExport = "register-export",
    }
}

impl ReportKind {
    /// Its name, to be said in the language of the reader.
    #[must_use]
    pub fn name(self) -> Sentence {
        Sentence::new(format!("report-kind-{}", self.code()))
    }

    /// What it can be made as.
    #[must_use]
    pub const fn formats(self) -> &'static [Format] {
        use Format::{Csv, Docx, Html, Ics, Json, JsonLd, Ods, Pdf, Xlsx};
        match self {
            Self::RecordController | Self::RecordProcessor => {
                &[Pdf, Html, Docx, Xlsx, Ods, Csv, Json, JsonLd]
            }
            Self::Case => &[Pdf, Html, Json],
            Self::DeadlineCalendar => &[Pdf, Html, Docx, Xlsx, Ods, Csv, Json, Ics],
            Self::RegisterExport => &[Json, Csv, JsonLd],
            Self::LegalBases
            | Self::ProcessorsTransfers
            | Self::Retention
            | Self::RequestLog
            | Self::RequestStatistics
            | Self::Transparency
            | Self::AuthorityDisclosures
            | Self::Findings
            | Self::NoticeComparison
            | Self::Assessment
            | Self::Erasure
            | Self::Annual => &[Pdf, Html, Docx, Xlsx, Ods, Csv, Json],
        }
    }

    /// For whom it can be cut; the first unless another is asked for.
    #[must_use]
    pub const fn audiences(self) -> &'static [Audience] {
        use Audience::{Authority, Customer, Internal, Management, Public};
        match self {
            Self::RecordController | Self::Findings => &[Internal, Management, Authority],
            Self::RecordProcessor => &[Internal, Authority, Customer],
            Self::LegalBases
            | Self::ProcessorsTransfers
            | Self::Retention
            | Self::RequestLog
            | Self::AuthorityDisclosures
            | Self::Case
            | Self::Assessment
            | Self::Erasure => &[Internal, Authority],
            Self::RequestStatistics | Self::Annual => &[Internal, Management],
            Self::Transparency => &[Public, Customer, Internal],
            Self::NoticeComparison | Self::DeadlineCalendar => &[Internal],
            Self::RegisterExport => &[Internal, Customer],
        }
    }

    /// Whether it speaks of a period.
    #[must_use]
    pub const fn takes_period(self) -> Takes {
        match self {
            Self::RequestLog
            | Self::RequestStatistics
            | Self::Transparency
            | Self::AuthorityDisclosures
            | Self::Erasure
            | Self::Annual => Takes::Needed,
            Self::Retention | Self::Findings | Self::DeadlineCalendar => Takes::Optional,
            Self::RecordController
            | Self::RecordProcessor
            | Self::LegalBases
            | Self::ProcessorsTransfers
            | Self::Case
            | Self::NoticeComparison
            | Self::Assessment
            | Self::RegisterExport => Takes::No,
        }
    }

    /// Whether it is about one record, and of which kinds.
    #[must_use]
    pub const fn takes_subject(self) -> (Takes, &'static [Kind]) {
        match self {
            Self::Case => (Takes::Needed, &[Kind::Request]),
            Self::Assessment => (
                Takes::Needed,
                &[Kind::InterestAssessment, Kind::Transfer, Kind::Activity],
            ),
            _ => (Takes::No, &[]),
        }
    }

    /// Beside which others it is offered.
    #[must_use]
    pub const fn group(self) -> ReportGroup {
        match self {
            Self::RecordController
            | Self::RecordProcessor
            | Self::LegalBases
            | Self::ProcessorsTransfers
            | Self::Retention
            | Self::Assessment
            | Self::Erasure => ReportGroup::Register,
            Self::RequestLog
            | Self::RequestStatistics
            | Self::AuthorityDisclosures
            | Self::Case
            | Self::DeadlineCalendar => ReportGroup::Requests,
            Self::Findings | Self::NoticeComparison => ReportGroup::Findings,
            Self::Transparency | Self::Annual | Self::RegisterExport => ReportGroup::Others,
        }
    }

    /// Whether it can be made: what cannot yet is refused as [`crate::ReportError::NotYet`], and is not offered.
    #[must_use]
    pub const fn exists(self) -> bool {
        match self {
            Self::RecordController
            | Self::RecordProcessor
            | Self::LegalBases
            | Self::ProcessorsTransfers
            | Self::Retention
            | Self::RequestLog
            | Self::RequestStatistics
            | Self::Transparency
            | Self::AuthorityDisclosures
            | Self::Findings
            | Self::Case
            | Self::NoticeComparison
            | Self::Assessment
            | Self::DeadlineCalendar
            | Self::Erasure
            | Self::Annual
            | Self::RegisterExport => true,
        }
    }

    /// The layouts of authorities in which it can be set, in a format that takes one; none for most.
    #[must_use]
    pub const fn layouts(self) -> &'static [ProfileCode] {
        match self {
            Self::RecordController => &[
                ProfileCode::Ico,
                ProfileCode::Cnil,
                ProfileCode::Datatilsynet,
                ProfileCode::Gba,
                ProfileCode::Dsk,
            ],
            Self::RecordProcessor => &[ProfileCode::IcoProcessor],
            _ => &[],
        }
    }

    /// Of which kind the records are that its filter narrows; none for a report that cannot be narrowed.
    #[must_use]
    pub const fn filters(self) -> Option<Kind> {
        match self {
            Self::RecordController
            | Self::RecordProcessor
            | Self::LegalBases
            | Self::Retention
            | Self::NoticeComparison
            | Self::Findings
            | Self::RegisterExport => Some(Kind::Activity),
            Self::ProcessorsTransfers => Some(Kind::Processor),
            Self::RequestLog
            | Self::RequestStatistics
            | Self::Transparency
            | Self::AuthorityDisclosures
            | Self::DeadlineCalendar => Some(Kind::Request),
            Self::Case | Self::Assessment | Self::Erasure | Self::Annual => None,
        }
    }
}

codes! {
    /// Where a report is offered.
    pub enum ReportGroup {
        /// What the organisation does with personal data.
        Register = "register",
        /// Requests, and what they led to.
        Requests = "requests",
        /// What is wrong or missing.
        Findings = "findings",
        /// For those outside, and for the board.
        Others = "others",
    }
}

codes! {
    /// Whether a report takes something.
    pub enum Takes {
        /// Not at all.
        No = "no",
        /// Where it is given.
        Optional = "optional",
        /// It cannot be made without.
        Needed = "needed",
    }
}

codes! {
    /// As what a report is made.
    pub enum Format {
        /// PDF/A, tagged (PDF/UA-1).
        Pdf = "pdf",
        /// One HTML file.
        Html = "html",
        /// Text document of Office Open XML.
        Docx = "docx",
        /// Workbook of Office Open XML.
        Xlsx = "xlsx",
        /// Workbook of OpenDocument.
        Ods = "ods",
        /// A set of CSV files in a zip.
        Csv = "csv",
        /// JSON.
        Json = "json",
        /// Linked data in the words of the Data Privacy Vocabulary.
        JsonLd = "jsonld",
        /// iCalendar.
        Ics = "ics",
    }
}

impl Format {
    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Html => "text/html; charset=utf-8",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Csv => "application/zip",
            Self::Json => "application/json",
            Self::JsonLd => "application/ld+json",
            Self::Ics => "text/calendar; charset=utf-8",
        }
    }

    /// Whether the columns of an authority fit in it: a row of thirty fits no page.
    #[must_use]
    pub const fn takes_layout(self) -> bool {
        matches!(self, Self::Xlsx | Self::Ods | Self::Csv)
    }

    /// What the name of a file in it ends in.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "zip",
            other => other.code(),
        }
    }

    /// The format of a file whose name ends so.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.ending() == ending)
    }
}
