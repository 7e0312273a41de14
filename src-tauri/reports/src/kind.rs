//! The reports there are, and what each can be made as.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use tilsyn_core::text::Sentence;

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
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// All of them, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The frozen spelling.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;
            fn from_str(text: &str) -> Result<Self, UnknownCode> {
                Self::ALL.iter().copied().find(|it| it.code() == text).ok_or_else(|| UnknownCode {
                    given: text.chars().take(60).collect(),
                    known: Self::ALL.iter().map(|it| it.code()).collect(),
                })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.code()) }
        }
    };
}

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

    /// What it can be made as; nothing while it does not exist yet.
    #[must_use]
    pub const fn formats(self) -> &'static [Format] {
        match self {
            Self::RecordController => &[Format::Pdf, Format::Xlsx],
            Self::Case => &[Format::Pdf, Format::Json],
            Self::RecordProcessor
            | Self::LegalBases
            | Self::ProcessorsTransfers
            | Self::Retention
            | Self::RequestLog
            | Self::RequestStatistics
            | Self::Transparency
            | Self::AuthorityDisclosures
            | Self::Findings
            | Self::NoticeComparison
            | Self::Assessment
            | Self::DeadlineCalendar
            | Self::Erasure
            | Self::Annual
            | Self::RegisterExport => &[],
        }
    }
}

codes! {
    /// As what a report is made.
    pub enum Format {
        /// PDF/A, tagged (PDF/UA-1).
        Pdf = "pdf",
        /// Workbook of Office Open XML.
        Xlsx = "xlsx",
        /// JSON.
        Json = "json",
    }
}

impl Format {
    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
        }
    }
}
