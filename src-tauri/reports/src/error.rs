//! What can go wrong with a report, as codes with arguments; the words are in `text/*/report.ftl` under
//! `error-report-...`, those of the core in `error.ftl`.

use thiserror::Error;
use tilsyn_core::text::Sentence;

use crate::document::Audience;
use crate::kind::{Format, ReportKind};

/// Why there is no report. `Display` is for logs and tests; people read [`ReportError::sentence`].
#[derive(Debug, Error)]
pub enum ReportError {
    /// This report does not exist yet.
    #[error("the report {0} does not exist yet")]
    NotYet(ReportKind),
    /// It exists, but not in this format.
    #[error("the report {kind} cannot be made as {format}")]
    Format {
        /// The report.
        kind: ReportKind,
        /// The format asked for.
        format: Format,
    },
    /// It is not made for this audience.
    #[error("the report {kind} is not made for {audience}")]
    Audience {
        /// The report.
        kind: ReportKind,
        /// The audience asked for.
        audience: Audience,
    },
    /// It speaks of a period, and none or none that is one was given; or it speaks of none.
    #[error("the period does not fit the report {0}")]
    Period(ReportKind),
    /// It cannot be narrowed by these conditions.
    #[error("the report {0} cannot be narrowed like this")]
    Filter(ReportKind),
    /// It needs the record it is about; or it is about none.
    #[error("the subject does not fit the report {0}")]
    Subject(ReportKind),
    /// It has no such volume.
    #[error("it has {0} volumes")]
    Volume(
        /// How many it has.
        u32,
    ),
    /// The workspace could not be read.
    #[error(transparent)]
    Core(#[from] tilsyn_core::Error),
    /// The pages could not be set.
    #[error("the pages could not be set: {0}")]
    Typeset(String),
    /// The file could not be written.
    #[error("the report could not be written: {0}")]
    Write(String),
    /// The workbook could not be written.
    #[error("the workbook could not be written: {0}")]
    Workbook(String),
    /// What the types exclude happened all the same.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl ReportError {
    /// The code: stable, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotYet(_) => "report-not-yet",
            Self::Format { .. } => "report-format",
            Self::Audience { .. } => "report-audience",
            Self::Period(_) => "report-period",
            Self::Filter(_) => "report-filter",
            Self::Subject(_) => "report-subject",
            Self::Volume(_) => "report-volume",
            Self::Write(_) => "report-write",
            Self::Core(error) => error.code(),
            Self::Typeset(_) => "report-typeset",
            Self::Workbook(_) => "report-workbook",
            Self::Internal(_) => "report-internal",
        }
    }

    /// What a program ends with: 2 wrong usage, 3 the file or the making of it.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::NotYet(_)
            | Self::Format { .. }
            | Self::Audience { .. }
            | Self::Period(_)
            | Self::Filter(_)
            | Self::Volume(_)
            | Self::Subject(_) => 2,
            Self::Core(error) => error.exit_code(),
            Self::Typeset(_) | Self::Write(_) | Self::Workbook(_) | Self::Internal(_) => 3,
        }
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let sentence = || Sentence::new(format!("error-{}", self.code()));
        match self {
            Self::Core(error) => error.sentence(),
            Self::NotYet(kind) | Self::Period(kind) | Self::Filter(kind) | Self::Subject(kind) => {
                sentence().sentence("name", kind.name())
            }
            Self::Audience { kind, audience } => sentence()
                .sentence("name", kind.name())
                .sentence("audience", audience.name()),
            Self::Format { kind, format } => sentence()
                .sentence("name", kind.name())
                .text("format", format.code()),
            Self::Typeset(detail) | Self::Write(detail) | Self::Workbook(detail) => {
                sentence().text("detail", detail)
            }
            Self::Volume(of) => sentence().number("of", *of as usize),
            Self::Internal(detail) => sentence().text("detail", *detail),
        }
    }

    /// What to do.
    #[must_use]
    pub fn remedy(&self) -> Sentence {
        match self {
            Self::Core(error) => error.remedy(),
            _ => Sentence::new(format!("error-{}-do", self.code())),
        }
    }
}

impl From<rust_xlsxwriter::XlsxError> for ReportError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self::Workbook(error.to_string())
    }
}

impl From<tilsyn_core::text::TextError> for ReportError {
    fn from(_: tilsyn_core::text::TextError) -> Self {
        Self::Internal("the words could not be read")
    }
}
