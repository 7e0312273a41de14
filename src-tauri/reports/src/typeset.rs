//! From data to PDF. The data enters as one JSON file, the templates are compiled in, nothing else can be read.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use crate::ReportError;
use crate::clean::{Printable, printable_value};
use crate::fonts::FONTS;
use crate::packed::packed;
use crate::seal::{Printed, Seal};

/// Words longer than this can be broken: longer than any word of the three languages, shorter than a line.
const LONGEST_WORD: usize = 44;

/// A file within a document.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its name.
    pub name: &'static str,
    /// What it is, in words.
    pub description: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What is needed to set a document.
pub struct Job<'a> {
    /// The main template.
    pub template: &'static str,
    /// What the template shows.
    pub data: Value,
    /// The head under which it is made: on its last page, and among its properties. A letter has none.
    pub seal: Option<&'a Seal>,
    /// A file to embed; then the document is PDF/A-3, else PDF/A-2.
    pub attachment: Option<Attachment>,
    /// Names the document across printings of it.
    pub ident: &'a str,
    /// The day that templates may ask for.
    pub today: NaiveDate,
    /// The date in the document.
    pub generated_at: DateTime<Utc>,
}

/// Everything a document can read.
struct Shelf {
    library: LazyHash<Library>,
    main: Source,
    frame: Source,
    chart: Source,
    data: (FileId, Bytes),
    attachment: Option<(FileId, Bytes)>,
    today: NaiveDate,
}

impl World for Shelf {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.frame, &self.chart]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.attachment {
            Some((attachment, bytes)) if *attachment == id => Ok(bytes.clone()),
            _ if self.data.0 == id => Ok(self.data.1.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        let day = |number: u32| u8::try_from(number).ok();
        Datetime::from_ymd(
            self.today.year(),
            day(self.today.month())?,
            day(self.today.day())?,
        )
    }
}

fn file_id(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name)
        .map_err(|_| ReportError::Internal("a name within the document is refused"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Sets the document as PDF.
pub fn pdf(job: Job<'_>) -> Result<Vec<u8>, ReportError> {
    set(&job, |document| exported(&job, document))
}

/// Sets the document as PDF/A-1b, the part of the standard that checkers know best. It holds no files.
pub fn oldest(job: Job<'_>) -> Result<Vec<u8>, ReportError> {
    let job = Job {
        attachment: None,
        ..job
    };
    set(&job, |document| {
        written(&job, document, &[PdfStandard::A_1b])
    })
}

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePicture {
    /// The picture, as PNG.
    pub png: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Pixels per point: a page fills a window of usual size, and its words can be read.
const SHARPNESS: f64 = 1.5;

/// Sets the document, and draws its first pages; says how many it has.
pub fn pictures(job: Job<'_>, most: usize) -> Result<(Vec<PagePicture>, usize), ReportError> {
    set(&job, |document| {
        let options = RenderOptions {
            pixel_per_pt: SHARPNESS.into(),
            render_bleed: false,
        };
        let drawn = document.pages().iter().take(most).map(|page| {
            let picture = typst_render::render(page, &options);
            Ok(PagePicture {
                png: picture
                    .encode_png()
                    .map_err(|error| ReportError::Typeset(error.to_string()))?,
                width: picture.width(),
                height: picture.height(),
            })
        });
        Ok((
            drawn.collect::<Result<_, ReportError>>()?,
            document.pages().len(),
        ))
    })
}

fn set<T>(
    job: &Job<'_>,
    export: impl Fn(&PagedDocument) -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    let draws = |c: char| FONTS.draws(c);
    match compiled(job, &draws, &export) {
        Ok(made) => Ok(made),
        // A combination that no single font draws. What is left then are characters that every font draws by itself.
        Err(_) => compiled(job, &|c| FONTS.all_draw(c) && !is_mark(c), &export),
    }
}

/// A mark that combines with the letter before it.
const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe2f}'
    )
}

fn compiled<T>(
    job: &Job<'_>,
    has_glyph: &dyn Fn(char) -> bool,
    export: &impl Fn(&PagedDocument) -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    let mut data = job.data.clone();
    printable_value(
        &mut data,
        Printable {
            has_glyph,
            longest_word: LONGEST_WORD,
        },
    );
    // What is read back by a program, or typed, is never broken.
    let mut seal = serde_json::to_value(job.seal.map(Printed::of))
        .map_err(|_| ReportError::Internal("the seal could not be written"))?;
    printable_value(
        &mut seal,
        Printable {
            has_glyph,
            longest_word: usize::MAX,
        },
    );
    if let Some(fields) = data.as_object_mut() {
        fields.insert("seal".to_owned(), seal);
        let attached = job
            .attachment
            .as_ref()
            .map(|it| serde_json::json!({ "name": it.name, "description": it.description }));
        fields.insert("attached".to_owned(), attached.unwrap_or_default());
    }
    let data = serde_json::to_vec(&data)
        .map_err(|_| ReportError::Internal("the data could not be written"))?;
    let shelf = Shelf {
        // Summaries of tables and heads of rows, for who cannot see the page.
        library: LazyHash::new(
            Library::builder()
                .with_features([Feature::A11yExtras].into_iter().collect())
                .build(),
        ),
        main: Source::new(file_id("main.typ")?, job.template.to_owned()),
        frame: Source::new(
            file_id("frame.typ")?,
            include_str!("typst/frame.typ").to_owned(),
        ),
        chart: Source::new(
            file_id("chart.typ")?,
            include_str!("typst/chart.typ").to_owned(),
        ),
        data: (file_id("data.json")?, Bytes::new(data)),
        attachment: job
            .attachment
            .as_ref()
            .map(|it| Ok::<_, ReportError>((file_id(it.name)?, Bytes::new(it.bytes.clone()))))
            .transpose()?,
        today: job.today,
    };
    let made = typst::compile(&shelf)
        .output
        .map_err(|errors| refused(&errors))
        .and_then(|document| export(&document));
    // Nothing of one report stays in memory for the next.
    typst::comemo::evict(0);
    made
}

fn exported(job: &Job<'_>, document: &PagedDocument) -> Result<Vec<u8>, ReportError> {
    let archival = if job.attachment.is_some() {
        PdfStandard::A_3a
    } else {
        PdfStandard::A_2a
    };
    Ok(packed(written(
        job,
        document,
        &[archival, PdfStandard::Ua_1],
    )?))
}

fn written(
    job: &Job<'_>,
    document: &PagedDocument,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, ReportError> {
    let standards = PdfStandards::new(standards)
        .map_err(|_| ReportError::Internal("the standards of the document exclude each other"))?;
    let options = PdfOptions {
        ident: Smart::Custom(job.ident.to_owned()),
        creator: Smart::Custom(Some(
            concat!("Tilsyn ", env!("CARGO_PKG_VERSION")).to_owned(),
        )),
        timestamp: timestamp(job.generated_at),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| refused(&errors))
}

fn timestamp(at: DateTime<Utc>) -> Option<Timestamp> {
    let part = |number: u32| u8::try_from(number).ok();
    let (month, day) = (part(at.month())?, part(at.day())?);
    let (hour, minute, second) = (part(at.hour())?, part(at.minute())?, part(at.second())?);
    Datetime::from_ymd_hms(at.year(), month, day, hour, minute, second).map(Timestamp::new_utc)
}

fn refused(errors: &[SourceDiagnostic]) -> ReportError {
    ReportError::Typeset(
        errors
            .iter()
            .map(|error| error.message.to_string())
            .collect::<Vec<_>>()
            .join("; "),
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn templates_run_no_text_and_read_nothing_from_outside() {
        for template in [
            include_str!("typst/frame.typ"),
            include_str!("typst/letter.typ"),
            include_str!("typst/document.typ"),
            include_str!("typst/chart.typ"),
        ] {
            for refused in [
                "eval(",
                "@preview",
                "http:",
                "https:",
                "plugin(",
                "sys.inputs",
                "mode: \"markup\"",
            ] {
                assert!(!template.contains(refused), "{refused}");
            }
            // A link leads to a place in the document.
            assert_eq!(
                template.matches("link(").count(),
                template.matches("link(label(").count()
            );
        }
    }
}
