//! Reports: asked for, shown, made, checked.

use serde::{Deserialize, Serialize};
use tilsyn_core::browse::Filter;
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::import::ProfileCode;
use tilsyn_core::record::{Kind, RecordId};
use tilsyn_core::text::{Language, Sentence};
use tilsyn_core::value::{Line, Moment, Prose};
use tilsyn_reports::document::Audience;
use tilsyn_reports::{Format, ReportGroup, ReportKind, Takes};
use ts_rs::TS;

/// A report to be made. Where it goes is asked with a native dialog.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportOrder {
    /// Which.
    pub kind: ReportKind,
    /// As what.
    pub format: Format,
    /// In which language its own words are.
    pub language: Language,
    /// The record of a report that is about one.
    pub subject: Option<RecordId>,
    /// The day for which it speaks; today, where the organisation is, if none is given.
    pub as_of: Option<chrono::NaiveDate>,
    /// The period of a report that speaks of one.
    pub period: Option<FiguresPeriod>,
    /// For whom it is cut; the first for whom it is made, if nobody is named.
    pub audience: Option<Audience>,
    /// What it is narrowed to: records that meet all of these conditions.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// These records only; all when empty.
    #[serde(default)]
    pub records: Vec<RecordId>,
    /// The layout of an authority; none for the product's own.
    pub layout: Option<ProfileCode>,
    /// Which volume of a report in several, from 1; all if none is named.
    pub volume: Option<u32>,
    /// To whom it goes; recorded with the copy.
    #[serde(default)]
    pub recipient: Line,
    /// What for; recorded with the copy.
    #[serde(default)]
    pub purpose: Prose,
}

/// A report that this person makes often: nothing of any one workspace is in it, so that it serves in each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportFavourite {
    /// What this person calls it; of one name there is one.
    pub name: Line,
    /// Which.
    pub kind: ReportKind,
    /// As what.
    pub format: Format,
    /// In which language.
    pub language: Language,
    /// For whom.
    pub audience: Option<Audience>,
    /// The layout of an authority.
    pub layout: Option<ProfileCode>,
    /// Whether it speaks of a period, where it need not.
    pub with_period: bool,
}

request! {
    /// A favourite by its name.
    FavouriteNamed {
        /// What this person calls it.
        name: Line,
    }
}

request! {
    /// The copies of one report.
    CopiesAsked {
        /// Which.
        kind: ReportKind,
    }
}

answer! {
    /// A report that can be made, and what it takes.
    ReportOffer {
        /// Which.
        kind: ReportKind,
        /// Beside which others it is offered.
        group: ReportGroup,
        /// As what.
        formats: Vec<Format>,
        /// For whom; the first unless another is chosen.
        audiences: Vec<Audience>,
        /// Whether it speaks of a period.
        period: Takes,
        /// Whether it is about one record.
        subject: Takes,
        /// Of which kinds that record can be.
        subject_kinds: Vec<Kind>,
        /// Of which kind the records are to which it can be narrowed; none if it cannot.
        narrows: Option<Kind>,
        /// The layouts of authorities in which it can be set.
        layouts: Vec<ProfileCode>,
        /// The formats that take such a layout.
        layout_formats: Vec<Format>,
    }
}

answer! {
    /// A copy of a report that was given out.
    ReportCopy {
        /// The record that says so.
        id: RecordId,
        /// Its reference.
        #[serde(rename = "ref")]
        reference: String,
        /// When it was made.
        at: Option<Moment>,
        /// Who had it made.
        by: Option<Line>,
        /// File name under which it was written.
        file_name: Line,
        /// SHA-256 of its bytes, hexadecimal.
        sha256: Option<String>,
        /// What was ordered, to make it again; none if the record does not say it whole. A day that was today then is
        /// today again.
        order: Option<ReportOrder>,
    }
}

answer! {
    /// A page of a report, drawn.
    ReportPage {
        /// The picture: PNG, base64.
        png: String,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    }
}

answer! {
    /// The first pages of a report, as they will look.
    ReportPreview {
        /// The pages.
        pages: Vec<ReportPage>,
        /// How many pages there are in all, of what was set for it.
        total: u32,
        /// Whether only its beginning was set: the report itself then has more pages.
        cut: bool,
    }
}

answer! {
    /// A report that was made.
    #[derive(Default)]
    ReportMade {
        /// Its volumes, most reports one; none when the person closed the dialog.
        files: Vec<ReportFile>,
    }
}

answer! {
    /// A file of a report that was made.
    ReportFile {
        /// Its name.
        file_name: String,
        /// The record that says that it was given out; none if nobody here could write it.
        recorded: Option<String>,
        /// SHA-256 of its bytes, hexadecimal.
        sha256: String,
    }
}

answer! {
    /// What a report that somebody brought is worth.
    #[derive(Default)]
    ReportVerdict {
        /// File name; none when the person closed the dialog.
        file_name: Option<String>,
        /// The verdict's word.
        verdict: Option<String>,
        /// Events under the head that it carries.
        #[ts(type = "number | null")]
        size: Option<u64>,
        /// Root of that head, hexadecimal.
        root: Option<String>,
        /// What there is to say.
        sentences: Vec<Sentence>,
    }
}
