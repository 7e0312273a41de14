//! RP-10: what the rules find in register and log, what is new, accepted and fixed, all of each, and how it went. Also
//! the findings in the frame of every other report, and their summary in that of the year.

mod judged;
mod row;
mod summary;
mod tables;
mod touching;

use tilsyn_core::browse::Band;
use tilsyn_core::finding::Severity;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{FindingStatus, FindingView};

use self::judged::Told;
use self::tables::parted;
use super::Content;
use crate::ReportError;
use crate::document::{Block, Chapter, Document, Frame, LeftOut, Shown, Why};
use crate::sources::Sources;

pub use touching::touching;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let (mut judged, told) = judged::told(&content)?;
    let trend = judged.trend()?;
    let subtitle = Sentence::new("report-findings-subtitle")
        .date("on", told.on)
        .date("since", told.since);
    let mut opening = content.opening(say.s(&subtitle));
    opening.counts = vec![content.counted("findings", "findings-count", told.open().len())];
    opening.left_out.extend(content.filtered(Kind::Activity));
    opening.left_out.extend(sources.left_out(
        "report-left-out-findings-outside",
        told.outside,
        Why::Filter,
    ));
    opening.left_out.extend(content.withheld());
    opening.left_out.extend(hidden(&content, &told));
    opening.method = vec![
        sources.method("rules", "report-method-findings"),
        sources.method("severity", "report-method-severity"),
        sources.method("standing", "report-method-standing"),
        sources.method("due", "report-method-findings-due"),
        sources.method("facts", "report-method-facts"),
        sources.method("source", "report-method-source-mark"),
    ];
    let mut of_trend = Chapter::new("trend", say.w("findings-trend"))
        .and(Block::note(say.w("findings-trend-note")))
        .and(summary::trend(&content, &trend));
    if sources.is_narrowed() {
        of_trend = of_trend.and(Block::note(say.w("report-findings-trend-all")));
    }
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("summary", say.w("report-overview"))
                .and(Block::facts("overview", summary::overview(&content, &told)))
                .and(summary::by_severity(&content, &told))
                .and(summary::by_area(&content, &told)),
            list(
                &content,
                "new",
                ["new", "case-new"],
                &told.of(FindingStatus::New),
            ),
            list(
                &content,
                "open",
                ["open", "case-open"],
                &told.of(FindingStatus::Open),
            ),
            accepted(&content, &told),
            list(
                &content,
                "fixed",
                ["fixed", "case-fixed"],
                &told.of(FindingStatus::Fixed),
            ),
            each(&content, &told),
            of_trend,
        ],
    })
}

/// The summary of findings in the report of the year.
///
/// # Errors
/// What reading the workspace found.
pub fn of_year(content: &Content<'_>) -> Result<(Chapter, Option<LeftOut>), ReportError> {
    let say = content.say;
    let (mut judged, told) = judged::told(content)?;
    let trend = judged.trend()?;
    let chapter = Chapter::new("findings", say.w("report-kind-findings"))
        .and(Block::facts("findings", summary::overview(content, &told)))
        .and(summary::by_severity(content, &told))
        .and(summary::by_area(content, &told))
        .and(summary::trend(content, &trend))
        .over([
            Chapter::new("findings-serious", say.w("report-findings-serious")).with(parted(
                content,
                ["serious", "case-serious"],
                &told.serious(),
                tables::brief,
                Shown::Everywhere,
            )),
        ]);
    Ok((chapter, hidden(content, &told)))
}

/// The findings about cases under secrecy that are kept back, in a band.
fn hidden(content: &Content<'_>, told: &Told) -> Option<LeftOut> {
    (told.hidden != Band::None).then(|| {
        let words = Sentence::new("report-left-out-findings-secret")
            .sentence("band", Sentence::new(format!("band-{}", told.hidden.key())));
        LeftOut::new(content.say.s(&words), Why::Secrecy)
    })
}

/// Those of a standing. On pages only: among the data the standing is a field.
fn list(
    content: &Content<'_>,
    id: &'static str,
    names: tables::Names,
    rows: &[&FindingView],
) -> Chapter {
    Chapter::new(id, content.say.w(&format!("report-findings-{id}"))).with(parted(
        content,
        names,
        rows,
        tables::brief,
        Shown::Pages,
    ))
}

/// What somebody said of findings: what that covers, and what it covers no longer.
fn accepted(content: &Content<'_>, told: &Told) -> Chapter {
    let say = content.say;
    let (lapsed, stands): (Vec<&FindingView>, Vec<&FindingView>) = told
        .rows
        .iter()
        .filter(|row| row.acceptance.is_some())
        .partition(|row| row.status.is_open());
    let mut chapter = Chapter::new("accepted", say.w("report-findings-accepted")).with(parted(
        content,
        ["accepted", "case-accepted"],
        &stands,
        tables::accepted,
        Shown::Everywhere,
    ));
    if !lapsed.is_empty() {
        let below = Chapter::new("lapsed", say.w("report-findings-lapsed")).with(parted(
            content,
            ["lapsed", "case-lapsed"],
            &lapsed,
            tables::accepted,
            Shown::Everywhere,
        ));
        chapter = chapter.over([below]);
    }
    chapter
}

/// All of each finding: on pages by severity, among the data in one table.
fn each(content: &Content<'_>, told: &Told) -> Chapter {
    let say = content.say;
    let all: Vec<&FindingView> = told.rows.iter().collect();
    let there: Vec<&FindingView> = all
        .iter()
        .copied()
        .filter(|row| row.status != FindingStatus::Fixed)
        .collect();
    let mut chapter = Chapter::new("each", say.w("report-findings-each"));
    if there.is_empty() {
        chapter = chapter.and(Block::note(say.w("report-findings-nothing")));
    }
    chapter
        .with(parted(
            content,
            ["findings", "case-findings"],
            &all,
            tables::fields,
            Shown::Sheets,
        ))
        .over(Severity::ALL.iter().filter_map(|severity| {
            let of: Vec<&FindingView> = there
                .iter()
                .copied()
                .filter(|row| row.finding.severity == *severity)
                .collect();
            (!of.is_empty()).then(|| {
                Chapter::new(
                    format!("each-{}", severity.code()),
                    say.code("severity", severity.code()),
                )
                .line(say.w(&format!("severity-{}-means", severity.code())))
                .with(parted(
                    content,
                    names_of(*severity),
                    &of,
                    tables::particulars,
                    Shown::Pages,
                ))
            })
        }))
}

const fn names_of(severity: Severity) -> tables::Names {
    match severity {
        Severity::Blocker => ["each-blocker-rows", "each-blocker-cases"],
        Severity::High => ["each-high-rows", "each-high-cases"],
        Severity::Medium => ["each-medium-rows", "each-medium-cases"],
        Severity::Low => ["each-low-rows", "each-low-cases"],
        Severity::Info => ["each-info-rows", "each-info-cases"],
    }
}
