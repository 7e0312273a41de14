//! What is ordered: which report, as of which day, for whom, narrowed to what.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use tilsyn_core::browse::Filter;
use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::import::ProfileCode;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Language;
use tilsyn_core::value::{Line, Moment, Prose};
use tilsyn_core::workspace::Head;

use crate::document::Audience;
use crate::kind::Takes;
use crate::parameters::Parameters;
use crate::{Format, ReportError, ReportKind};

/// What is ordered. Time and name are arguments: a report reads no clock and knows no user.
#[derive(Debug, Clone)]
pub struct Order {
    /// Which report.
    pub kind: ReportKind,
    /// As what.
    pub format: Format,
    /// In which language its own words are; what people wrote stays as it is.
    pub language: Language,
    /// The record of a report that is about one.
    pub subject: Option<RecordId>,
    /// The day for which it speaks: the register as it was at its end, from the log, when that is before the day on which
    /// it is made.
    pub as_of: NaiveDate,
    /// The period of a report that speaks of one, both days in it.
    pub period: Option<FiguresPeriod>,
    /// For whom it is cut.
    pub audience: Audience,
    /// What it is narrowed to.
    pub scope: Scope,
    /// The layout of an authority in which a record of processing is set as a workbook; none for the product's own.
    pub layout: Option<ProfileCode>,
    /// Which volume of a report in several, from 1; none for all.
    pub volume: Option<u32>,
    /// About how many lines of pages a volume has at most; none for as many as one person can hold. It belongs to how a
    /// report is bound, not to what it says.
    pub bound_at: Option<usize>,
    /// When it is made.
    pub generated_at: DateTime<Utc>,
    /// Who has it made.
    pub made_by: String,
}

/// What a report is narrowed to: records that meet all conditions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Conditions, as on lists.
    pub filters: Vec<Filter>,
    /// These records only; all when empty.
    pub records: Vec<RecordId>,
}

impl Scope {
    /// Whether nothing is narrowed.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.filters.is_empty() && self.records.is_empty()
    }
}

/// The fewest lines of a volume: cover, contents and last page are a book of their own already.
const SHORTEST: usize = 50;

impl Order {
    /// Whether the report takes what is ordered.
    ///
    /// # Errors
    /// [`ReportError::Format`], [`ReportError::Audience`], [`ReportError::Period`], [`ReportError::Subject`],
    /// [`ReportError::Filter`].
    pub fn check(&self) -> Result<(), ReportError> {
        let kind = self.kind;
        if !kind.formats().contains(&self.format) {
            return Err(ReportError::Format {
                kind,
                format: self.format,
            });
        }
        if !kind.audiences().contains(&self.audience) {
            return Err(ReportError::Audience {
                kind,
                audience: self.audience,
            });
        }
        if let Some(layout) = self.layout
            && !(kind.layouts().contains(&layout) && self.format.takes_layout())
        {
            return Err(ReportError::Format {
                kind,
                format: self.format,
            });
        }
        match (kind.takes_period(), self.period) {
            (Takes::Needed, None) | (Takes::No, Some(_)) => return Err(ReportError::Period(kind)),
            (_, Some(period)) if period.from > period.to => return Err(ReportError::Period(kind)),
            _ => {}
        }
        match (kind.takes_subject().0, self.subject) {
            (Takes::Needed, None) | (Takes::No, Some(_)) => return Err(ReportError::Subject(kind)),
            _ => {}
        }
        let fits = |filter: &Filter| kind.filters().is_some_and(|kind| filter.fits(kind));
        if !self.scope.filters.iter().all(fits)
            || (!self.scope.records.is_empty() && kind.filters().is_none())
        {
            return Err(ReportError::Filter(kind));
        }
        // A copy whose parameters no record can hold could never be made again.
        if self.parameters().to_string().parse::<Prose>().is_err() {
            return Err(ReportError::Filter(kind));
        }
        Ok(())
    }

    /// About how many lines of pages a volume has at most.
    #[must_use]
    pub(crate) fn volume_lines(&self) -> usize {
        self.bound_at.unwrap_or(crate::format::VOLUME).max(SHORTEST)
    }

    /// Whether what is ordered is made from the model that most formats share.
    #[must_use]
    pub(crate) fn is_of_the_model(&self) -> bool {
        match self.format {
            Format::JsonLd | Format::Ics => false,
            Format::Json => !matches!(self.kind, ReportKind::Case | ReportKind::RegisterExport),
            Format::Pdf
            | Format::Html
            | Format::Docx
            | Format::Xlsx
            | Format::Ods
            | Format::Csv => true,
        }
    }

    /// All that is ordered beside kind, format, language and subject: with it and the workspace the report can be made
    /// again.
    #[must_use]
    pub fn parameters(&self) -> Parameters {
        Parameters {
            as_of: self.as_of,
            audience: self.audience,
            period: self.period,
            scope: self.scope.clone(),
            layout: self.layout,
            volume: self.volume,
            bound_at: self.bound_at,
        }
    }

    /// The record of a copy of it that goes out under this name: with all that it takes to make it again, and to know it
    /// again (Art 19, Art 5(2)). To whom it goes and what for is not the report's to know.
    #[must_use]
    pub fn given_out(&self, name: Line, bytes: &[u8], head: &Head, zone: Tz) -> Export {
        let line = |code: &str| code.parse::<Line>().unwrap_or_default();
        Export {
            report: line(self.kind.code()),
            format: line(self.format.code()),
            language: line(self.language.code()),
            audience: line(self.audience.code()),
            // What is longer was refused before anything was made.
            parameters: self.parameters().to_string().parse().unwrap_or_default(),
            subjects: self.subject.into_iter().collect(),
            at: Some(Moment {
                at: self.generated_at,
                zone,
            }),
            ..Export::of_bytes(ExportKind::Report, name, bytes, head)
        }
    }
}
