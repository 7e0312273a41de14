//! RP-02: the record of processing activities of a processor (Art 30(2)).

use tilsyn_core::activity::Activity;
use tilsyn_core::text::Sentence;

use crate::ReportError;
use crate::doc::{dim, joined, mono, plain};
use crate::document::{
    Block, Chapter, Column, ColumnKind, Document, Fact, Frame, Matter, Opening, Shown, Table,
    Value, Why,
};
use crate::record::{self, Held, Register};
use crate::sources::Sources;

/// What the report says.
pub fn document(sources: &Sources<'_>) -> Result<Document, ReportError> {
    let say = &sources.say;
    let register = Register::of(sources, true);
    let own = sources.home.organisation.clone().unwrap_or_default();
    let count = register.activities.len();
    let opening = Opening {
        subtitle: say
            .s(&Sentence::new("report-processor-subtitle").date("date", sources.order.as_of)),
        facts: record::responsible(say, &own, "report-processor-self"),
        counts: vec![(
            "services",
            say.count("report-count-services", count),
            u64::try_from(count).unwrap_or(u64::MAX),
        )],
        left_out: sources
            .left_out(
                "report-left-out-controller",
                register.left_out,
                Why::Elsewhere,
            )
            .into_iter()
            .collect(),
        method: vec![
            method(
                sources,
                "source",
                "report-method-source",
                "report-method-source-processor",
            ),
            method(
                sources,
                "order",
                "report-method-order",
                "report-method-order-processor",
            ),
        ],
        ..Opening::default()
    };
    let services = register
        .activities
        .iter()
        .map(|held| service(sources, &register, held));
    Ok(Document {
        frame: Frame::of(sources, opening),
        chapters: vec![
            Chapter::new("services", say.w("report-services"))
                .and(index(sources, &register))
                .with(record::sheets(say, &register))
                .over(services),
        ],
    })
}

fn method(sources: &Sources<'_>, id: &'static str, label: &str, words: &str) -> Fact {
    let say = &sources.say;
    Fact::new(id, say.w(label), Value::text(say.w(words)))
}

fn index(sources: &Sources<'_>, register: &Register) -> Table {
    let say = &sources.say;
    let columns = vec![
        Column::new("ref", say.w("report-column-ref"), ColumnKind::Code, 1.2),
        Column::new(
            "service",
            say.w("report-column-activity"),
            ColumnKind::Text,
            4.0,
        ),
        Column::new(
            "controllers",
            say.w("report-customers"),
            ColumnKind::Text,
            4.0,
        ),
        Column::new(
            "operations",
            say.w("report-categories-of-processing"),
            ColumnKind::Text,
            4.0,
        ),
        Column::new("page", say.w("report-column-page"), ColumnKind::Page, 0.8),
    ];
    let rows = register
        .activities
        .iter()
        .map(|held| {
            vec![
                Value::Reference {
                    reference: held.reference.clone(),
                    id: held.id,
                    title: String::new(),
                },
                Value::needed(record::name(say, &held.it)),
                controllers(sources, register, &held.it),
                operations(sources, &held.it),
                Value::Page(place(held)),
            ]
        })
        .collect();
    Table::new("services", "", say.w("report-no-services"), columns)
        .described(say.w("report-services-alt"))
        .shown(Shown::Everywhere)
        .with(rows)
}

/// The id of the chapter of a service.
fn place(held: &Held<Activity>) -> String {
    format!("service-{}", held.reference.to_lowercase())
}

/// A service: what Article 30(2) asks for, then what Article 28 does.
fn service(sources: &Sources<'_>, register: &Register, held: &Held<Activity>) -> Chapter {
    let say = &sources.say;
    let it = &held.it;
    let fact = |id: &'static str, key: &str, value: Value| Fact::new(id, say.w(key), value);
    let asked = vec![
        fact(
            "controllers",
            "art30-controllers",
            controllers(sources, register, it),
        ),
        fact("operations", "art30-operations", operations(sources, it)),
        fact(
            "transfers",
            "art30-transfers",
            Value::lines(record::transfer_lines(say, register, held.id)),
        ),
        fact(
            "measures",
            "art30-measures",
            Value::lines(record::measures(say, register, it)).or_missing(),
        )
        .of(Matter::General),
    ];
    let beyond = vec![
        fact(
            "subjects",
            "art30-subjects",
            Value::lines(record::subjects(say, it)).or_missing(),
        ),
        fact(
            "data",
            "art30-data",
            Value::lines(record::data(say, it)).or_missing(),
        ),
        fact(
            "sub_processors",
            "field-sub-processors",
            engaged(sources, register, held),
        ),
        fact(
            "remarks",
            "field-remarks",
            Value::text(it.remarks.to_string()),
        )
        .of(Matter::Judgement),
    ];
    Chapter::new(place(held), record::name(say, it))
        .about(&held.reference, held.id)
        .on_new_page()
        .with([
            Block::facts("article_30_2", asked),
            Block::facts("article_28", beyond),
        ])
}

/// For whom.
fn controllers(sources: &Sources<'_>, register: &Register, it: &Activity) -> Value {
    let say = &sources.say;
    let line = |id: &tilsyn_core::record::RecordId| match register.organisation(*id) {
        Some(organisation) => Value::text(joined(&[
            organisation.legal_name.as_str(),
            organisation.address.as_str(),
            &say.country_of(organisation.country.as_ref()),
            organisation.email.as_str(),
        ])),
        None => Value::Missing,
    };
    Value::list(it.controllers.iter().map(line)).or_missing()
}

fn operations(sources: &Sources<'_>, it: &Activity) -> Value {
    let names = it
        .processing_operations
        .iter()
        .map(|name| Value::text(sources.say.name(name)));
    Value::list(names).or_missing()
}

/// Whom the organisation engages for it, with their agreement (Art 28(2) and (4)).
fn engaged(sources: &Sources<'_>, register: &Register, held: &Held<Activity>) -> Value {
    let say = &sources.say;
    let lines = register
        .processors_of(held.id)
        .map(|processor| {
            let it = &processor.it;
            vec![
                mono(&processor.reference),
                plain(format!(
                    "  {}",
                    joined(&[
                        it.name.as_str(),
                        it.service.as_str(),
                        &say.country_of(it.country.as_ref())
                    ])
                )),
                dim(if it.dpa_ref.is_empty() {
                    String::new()
                } else {
                    format!("  {}: {}", say.w("field-dpa-ref"), it.dpa_ref)
                }),
            ]
        })
        .collect();
    Value::lines(lines)
}
