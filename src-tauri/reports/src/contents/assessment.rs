//! RP-13: one assessment as a document of its own: of a legitimate interest, of a transfer, of the impact.

use tilsyn_core::activity::{Activity, Dpia};
use tilsyn_core::legal_basis::InterestAssessment;
use tilsyn_core::text::Sentence;
use tilsyn_core::transfer::Transfer;
use tilsyn_core::workspace::Stored;

use super::{Content, interests, line, lines, prose, transfers};
use crate::ReportError;
use crate::document::{Block, Chapter, Document, Frame, Matter, Opening, Value};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let content = Content::of(sources);
    let missing = || ReportError::Subject(sources.order.kind);
    let id = sources.order.subject.ok_or_else(missing)?;
    // It may be younger than the day for which the report was ordered.
    let stored = &content.register.get(id).ok_or_else(missing)?.stored;
    let (title, chapters) = if let Some(it) = content.register.document::<InterestAssessment>(id) {
        let mut chapter = interests::chapter(&content, stored, it)?;
        let parts = std::mem::take(&mut chapter.chapters);
        let mut chapters = Vec::new();
        if !chapter.blocks.is_empty() {
            chapters.push(chapter);
        }
        chapters.extend(parts);
        (it.title.to_string(), chapters)
    } else if let Some(it) = content.register.document::<Transfer>(id) {
        let tia = it.tia.as_ref().ok_or_else(missing)?;
        (
            transfers::title(&content, it),
            transfers::six_steps(&content, it, tia),
        )
    } else if let Some(it) = content.register.document::<Activity>(id) {
        let dpia = it.dpia.as_ref().ok_or_else(missing)?;
        let title = Sentence::new("report-dpia-title").text("activity", content.say.text(&it.name));
        (content.say.s(&title), impact(&content, stored, it, dpia))
    } else {
        return Err(missing());
    };
    let opening = Opening {
        name: title,
        mark: Some(stored.reference.clone()),
        subtitle: content
            .say
            .s(&Sentence::new("report-as-of").date("date", content.on())),
        left_out: sources
            .left_out(
                "report-left-out-annexes",
                1,
                crate::document::Why::Elsewhere,
            )
            .into_iter()
            .collect(),
        method: vec![sources.method("assessment", "report-method-assessment")],
        ..Opening::default()
    };
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters,
    })
}

/// What is recorded of an impact assessment, with the processing it is about (Art 35(7)).
fn impact(content: &Content<'_>, stored: &Stored, it: &Activity, dpia: &Dpia) -> Vec<Chapter> {
    let say = content.say;
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let text = |it: &tilsyn_core::value::LangText| lines(say.text(it));
    vec![
        Chapter::new("processing", say.w("report-dpia-processing")).and(Block::facts(
            "processing",
            vec![
                fact("activity", "field-activity", content.named(stored.id)),
                fact(
                    "purposes",
                    "field-purposes",
                    Value::list(it.purposes.iter().map(|it| text(&it.text))).or_missing(),
                ),
                fact(
                    "data",
                    "field-data-items",
                    Value::list(
                        it.data_items
                            .iter()
                            .map(|it| Value::text(say.name(&it.category))),
                    )
                    .or_missing(),
                ),
                fact(
                    "subjects",
                    "field-subject-categories",
                    Value::list(
                        it.subject_categories
                            .iter()
                            .map(|it| Value::text(say.name(it))),
                    )
                    .or_missing(),
                ),
                fact(
                    "bases",
                    "field-bases",
                    Value::list(
                        it.art6()
                            .into_iter()
                            .map(|it| content.basis(Some(it.code()))),
                    )
                    .or_missing(),
                ),
            ],
        )),
        Chapter::new("need", say.w("report-dpia-need")).and(Block::facts(
            "need",
            vec![
                fact(
                    "status",
                    "field-status",
                    content
                        .word_of("dpia-status", dpia.status.map(|it| it.code()))
                        .or_missing(),
                ),
                fact(
                    "criteria",
                    "field-criteria",
                    Value::list(
                        dpia.criteria
                            .iter()
                            .map(|it| content.word("dpia-criterion", it.code())),
                    ),
                ),
                fact("reason", "field-reason", prose(&dpia.reason).or_missing()),
            ],
        )),
        Chapter::new("measures", say.w("field-toms")).and(Block::facts(
            "measures",
            vec![
                fact(
                    "measures",
                    "field-toms",
                    Value::list(it.toms.iter().map(|row| {
                        Value::list([
                            content.word_of("measure-kind", row.kind.map(|it| it.code())),
                            row.measure.map_or(Value::Empty, |id| content.named(id)),
                            text(&row.text),
                        ])
                    }))
                    .or_missing(),
                )
                .of(Matter::Security),
            ],
        )),
        Chapter::new("outcome", say.w("report-dpia-outcome")).and(Block::facts(
            "outcome",
            vec![
                fact(
                    "residual_risk",
                    "field-residual-risk",
                    content
                        .word_of("residual-risk", dpia.residual_risk.map(|it| it.code()))
                        .or_missing(),
                ),
                fact(
                    "consulted_on",
                    "field-consulted-on",
                    Value::date(dpia.consulted_on),
                ),
                fact(
                    "document",
                    "field-document-ref",
                    line(&dpia.document_ref).or_missing(),
                ),
                fact(
                    "review_due",
                    "field-review-due",
                    Value::date(dpia.review_due),
                ),
            ],
        )),
    ]
}
