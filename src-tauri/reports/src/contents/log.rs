//! RP-06: every request of a period, family by family, without names, with what became of it and what its trail holds.

use tilsyn_core::figures::CaseFigures;
use tilsyn_core::record::Kind;
use tilsyn_core::request::{Family, Request};
use tilsyn_core::workspace::Stored;

use super::{Content, erasures, number, said};
use crate::ReportError;
use crate::document::{Chapter, ColumnKind, Document, Frame, Table, Value};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let say = content.say;
    let cases = content.cases_within(content.period()?)?;
    let mut opening = content.opening(erasures::of_period(&content)?);
    opening.counts = vec![content.counted("requests", "report-count-requests", cases.len())];
    opening.left_out.extend(content.filtered(Kind::Request));
    opening.left_out.extend(content.withheld());
    opening.left_out.extend(sources.left_out(
        "report-left-out-names",
        1,
        crate::document::Why::Elsewhere,
    ));
    let erased = cases
        .iter()
        .filter(|(_, request, _)| request.figures.is_some())
        .count();
    opening.left_out.extend(sources.left_out(
        "report-left-out-erased",
        erased,
        crate::document::Why::Erased,
    ));
    opening.method = vec![
        sources.method("order", "report-method-log"),
        sources.method("days", "report-method-days"),
    ];
    let mut chapters = Vec::new();
    for family in Family::ALL {
        let of: Vec<&(&Stored, &Request, CaseFigures)> = cases
            .iter()
            .filter(|(_, _, figures)| figures.family == Some(*family))
            .collect();
        let id = match family {
            Family::DataSubject => "data-subjects",
            Family::ThirdParty => "third-parties",
            Family::PublicAuthority => "public-authorities",
        };
        chapters.push(
            Chapter::new(id, say.w(&format!("report-family-{}", family.code())))
                .and(table(&content, id, &of)),
        );
    }
    chapters.push(Chapter::new("trail", say.w("report-log-trail")).and(trail(&content, &cases)));
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}

fn table(
    content: &Content<'_>,
    id: &'static str,
    cases: &[&(&Stored, &Request, CaseFigures)],
) -> Table {
    let say = content.say;
    Table::new(
        id,
        "",
        say.w("figures-none-of-it"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.5),
            ("subtype", "field-subtype", ColumnKind::Word, 2.0),
            ("channel", "field-channel", ColumnKind::Word, 1.2),
            (
                "received_on",
                "report-column-received",
                ColumnKind::Date,
                1.4,
            ),
            ("due", "field-legal", ColumnKind::Date, 1.4),
            ("status", "field-status", ColumnKind::Word, 1.5),
            ("outcome", "field-outcome", ColumnKind::Word, 1.8),
            ("grounds", "field-grounds", ColumnKind::Word, 2.4),
            (
                "answered_on",
                "report-column-answered",
                ColumnKind::Date,
                1.4,
            ),
            ("days", "report-column-days", ColumnKind::Number, 0.8),
            ("in_time", "report-column-in-time", ColumnKind::YesNo, 0.9),
            ("extended", "report-column-extended", ColumnKind::YesNo, 0.9),
        ]),
    )
    .with(
        cases
            .iter()
            .map(|(stored, request, figures)| {
                vec![
                    content.reference(stored),
                    content.word_of("subtype", figures.subtype.map(|it| it.code())),
                    content.word_of("channel", figures.channel.map(|it| it.code())),
                    Value::date(figures.received_on),
                    Value::date(request.due()),
                    content.word("request-status", request.status().code()),
                    content.word_of("outcome", figures.outcome.map(|it| it.code())),
                    Value::list(
                        figures
                            .grounds
                            .iter()
                            .map(|it| content.word("ground", it.code())),
                    ),
                    Value::date(figures.answered_on),
                    number(figures.days_to_reply()),
                    said(figures.in_time),
                    Value::YesNo(figures.extended),
                ]
            })
            .collect(),
    )
}

/// How many entries of each kind stand in the trail of each case.
fn trail(content: &Content<'_>, cases: &[(&Stored, &Request, CaseFigures)]) -> Table {
    let say = content.say;
    Table::new(
        "trail",
        "",
        say.w("figures-none-of-it"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.6),
            ("steps", "report-section-steps", ColumnKind::Number, 1.2),
            (
                "documents",
                "report-section-documents",
                ColumnKind::Number,
                1.2,
            ),
            (
                "decisions",
                "report-section-decision",
                ColumnKind::Number,
                1.2,
            ),
            (
                "disclosures",
                "report-section-disclosures",
                ColumnKind::Number,
                1.2,
            ),
            (
                "notifications",
                "report-section-notifications",
                ColumnKind::Number,
                1.2,
            ),
            (
                "attachments",
                "report-section-evidence",
                ColumnKind::Number,
                1.2,
            ),
            ("closed_on", "report-column-closed", ColumnKind::Date, 1.6),
        ]),
    )
    .with(
        cases
            .iter()
            .map(|(stored, request, _)| {
                let entries = content.register.entries(stored.id);
                vec![
                    content.reference(stored),
                    Value::count(entries.steps.len()),
                    Value::count(entries.documents.len()),
                    Value::count(entries.decisions.len()),
                    Value::count(entries.disclosures.len()),
                    Value::count(entries.notifications.len()),
                    Value::count(entries.attachments),
                    Value::date(request.closed_at.map(|it| it.local_date())),
                ]
            })
            .collect(),
    )
}
