//! Transfers in reports: mechanism with evidence, assessment in six steps, derogations, countries.

use std::collections::BTreeMap;

use tilsyn_core::adequacy;
use tilsyn_core::processor::Processor;
use tilsyn_core::text::Sentence;
use tilsyn_core::transfer::verdict::{Verdict, verdict};
use tilsyn_core::transfer::{Transfer, TransferAssessment};
use tilsyn_core::value::Country;
use tilsyn_core::workspace::Stored;

use super::{Content, all_lines, line, prose, proses, said};
use crate::document::{
    Bar, Block, Chapter, Chart, ChartKind, ColumnKind, Fact, Matter, Series, Table, Value,
};

/// Transfers by country, as the judgement of the core has them on the day.
pub fn by_country(content: &Content<'_>, transfers: &[(&Stored, &Transfer)]) -> Chart {
    let say = content.say;
    let mut counted: BTreeMap<&Country, [u64; 3]> = BTreeMap::new();
    for (_, transfer) in transfers {
        let place = match verdict(transfer, content.on()).verdict {
            Verdict::Sound => 0,
            Verdict::Check => 1,
            Verdict::Unsound => 2,
        };
        for country in &transfer.countries {
            if let Some(number) = counted.entry(country).or_default().get_mut(place) {
                *number += 1;
            }
        }
    }
    let series = |id: &'static str| Series {
        id,
        name: say.w(&format!("transfer-verdict-{id}")),
    };
    Chart {
        id: "transfers-by-country",
        title: say.w("report-transfers-by-country"),
        alt: say.w("report-transfers-by-country-alt"),
        kind: ChartKind::Bars,
        rows_are: say.w("field-country"),
        series: vec![series("sound"), series("check"), series("unsound")],
        bars: counted
            .into_iter()
            .map(|(country, values)| Bar {
                key: country.to_string(),
                label: say.country(country),
                values: values.to_vec(),
            })
            .collect(),
        none: say.w("report-none-transfers"),
    }
}

/// Every country in which data are held, reached or received, with what it is in law on the day.
pub fn countries(
    content: &Content<'_>,
    processors: &[(&Stored, &Processor)],
    transfers: &[(&Stored, &Transfer)],
) -> Table {
    let say = content.say;
    let mut found: BTreeMap<&Country, (Vec<Value>, Vec<Value>)> = BTreeMap::new();
    for (stored, it) in processors {
        let mut places: Vec<&Country> = it
            .country
            .iter()
            .chain(&it.locations)
            .chain(&it.access_countries)
            .collect();
        places.sort_unstable();
        places.dedup();
        for country in places {
            found
                .entry(country)
                .or_default()
                .0
                .push(content.reference(stored));
        }
    }
    for (stored, it) in transfers {
        for country in it.countries.iter().chain(&it.onward_to) {
            let of = &mut found.entry(country).or_default().1;
            let reference = content.reference(stored);
            if !of.contains(&reference) {
                of.push(reference);
            }
        }
    }
    Table::new(
        "countries",
        "",
        say.w("report-none-countries"),
        content.columns(&[
            ("country", "field-country", ColumnKind::Word, 1.8),
            ("standing", "report-column-standing", ColumnKind::Word, 2.0),
            ("because", "report-column-because", ColumnKind::Text, 4.4),
            ("processors", "kind-processor-plural", ColumnKind::Code, 2.4),
            ("transfers", "report-transfers", ColumnKind::Code, 2.4),
        ]),
    )
    .with(
        found
            .into_iter()
            .map(|(country, (processors, transfers))| {
                let standing = adequacy::standing(country, content.on());
                vec![
                    content.country(country),
                    content.word("country-standing", standing.standing.code()),
                    Value::text(say.s(&standing.because(tilsyn_core::country::said(country)))),
                    Value::list(processors),
                    Value::list(transfers),
                ]
            })
            .collect(),
    )
}

/// Each transfer with its mechanism, what shows it, and whether it stands on the day.
pub fn mechanisms(content: &Content<'_>, transfers: &[(&Stored, &Transfer)]) -> Table {
    let say = content.say;
    Table::new(
        "transfers",
        "",
        say.w("report-none-transfers"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.0),
            ("importer", "field-importer", ColumnKind::Text, 2.2),
            ("role", "field-importer-role", ColumnKind::Word, 2.0),
            ("countries", "field-countries", ColumnKind::Word, 1.6),
            ("onward", "field-onward-to", ColumnKind::Word, 1.4),
            ("activity", "field-activity", ColumnKind::Code, 1.1),
            ("mechanism", "field-mechanism", ColumnKind::Word, 2.4),
            ("evidence", "field-mechanism-ref", ColumnKind::Text, 2.4),
            ("signed_on", "field-scc-signed-on", ColumnKind::Date, 1.7),
            ("stands", "report-column-stands", ColumnKind::Word, 1.6),
            ("because", "report-column-because", ColumnKind::Text, 4.0),
        ]),
    )
    .with(
        transfers
            .iter()
            .map(|(stored, it)| {
                let judged = verdict(it, content.on());
                vec![
                    content.reference(stored),
                    line(&it.importer).or_missing(),
                    content
                        .word_of("importer-role", it.importer_role.map(|it| it.code()))
                        .or_missing(),
                    if it.countries.is_empty() {
                        line(&it.international_organisation).or_missing()
                    } else {
                        content.countries(&it.countries)
                    },
                    content.countries(&it.onward_to),
                    it.activity
                        .map_or(Value::Empty, |id| content.all_named([id])),
                    content
                        .word_of("mechanism", it.mechanism.map(|it| it.code()))
                        .or_missing(),
                    line(&it.mechanism_ref).or_missing(),
                    Value::date(it.scc_signed_on),
                    content.word("transfer-verdict", judged.verdict.code()),
                    Value::list(
                        judged
                            .reasons
                            .iter()
                            .map(|(_, why)| Value::text(say.s(why))),
                    ),
                ]
            })
            .collect(),
    )
}

/// The assessments of transfers, in short.
pub fn assessments(content: &Content<'_>, transfers: &[(&Stored, &Transfer)]) -> Table {
    let say = content.say;
    Table::new(
        "transfer-assessments",
        "",
        say.w("report-none-assessments"),
        content.columns(&[
            ("ref", "report-column-ref", ColumnKind::Code, 1.0),
            ("importer", "field-importer", ColumnKind::Text, 2.2),
            ("result", "field-tia-result", ColumnKind::Word, 3.0),
            ("assessed_on", "field-assessed-on", ColumnKind::Date, 1.4),
            ("effective", "field-effective", ColumnKind::YesNo, 1.2),
            (
                "supplementary",
                "field-supplementary",
                ColumnKind::Text,
                3.6,
            ),
            ("review_due", "field-tia-review-due", ColumnKind::Date, 1.4),
            ("where", "field-tia-ref", ColumnKind::Text, 2.0),
        ]),
    )
    .with(
        transfers
            .iter()
            .filter(|(_, it)| it.tia.is_some() || it.tia_result.is_some() || !it.tia_ref.is_empty())
            .map(|(stored, it)| {
                vec![
                    content.reference(stored),
                    line(&it.importer),
                    content
                        .word_of("tia-result", it.tia_result.map(|it| it.code()))
                        .or_missing(),
                    Value::date(it.tia.as_ref().and_then(|it| it.assessed_on)).or_missing(),
                    said(it.tia.as_ref().and_then(|it| it.effective)),
                    proses(&it.supplementary),
                    Value::date(it.tia_review_due),
                    line(&it.tia_ref),
                ]
            })
            .collect(),
    )
}

/// A transfer that rests on Article 49, with what was recorded of it.
pub fn derogation(content: &Content<'_>, stored: &Stored, it: &Transfer) -> Chapter {
    let art49 = it.art49.clone().unwrap_or_default();
    let facts = vec![
        content.fact(
            "mechanism",
            "field-mechanism",
            content.word_of("mechanism", it.mechanism.map(|it| it.code())),
        ),
        content.fact(
            "countries",
            "field-countries",
            content.countries(&it.countries),
        ),
        content.fact(
            "necessity",
            "field-necessity",
            prose(&art49.necessity).or_missing(),
        ),
        content.fact("occasional", "field-occasional", said(art49.occasional)),
        content.fact(
            "repetitive",
            "field-repetitive",
            Value::YesNo(it.repetitive),
        ),
        content.fact(
            "limited",
            "field-subjects-limited",
            said(it.subjects_limited),
        ),
        content.fact("provision", "field-provision", line(&art49.provision)),
        content.fact(
            "risk_information",
            "field-risk-information-ref",
            line(&art49.risk_information_ref),
        ),
        content.fact("assessment", "field-assessment", prose(&art49.assessment)),
        content.fact("safeguards", "field-safeguards", prose(&art49.safeguards)),
        content.fact(
            "sa_informed_on",
            "field-sa-informed-on",
            Value::date(it.sa_informed_on),
        ),
        content.fact(
            "subjects_informed_on",
            "field-subjects-informed-on",
            Value::date(it.subjects_informed_on),
        ),
    ];
    Chapter::new(
        format!("derogation-{}", stored.reference.to_lowercase()),
        it.importer.to_string(),
    )
    .about(&stored.reference, stored.id)
    .and(Block::facts("article_49", facts))
}

/// The six steps of an assessment of a transfer.
pub fn six_steps(content: &Content<'_>, it: &Transfer, tia: &TransferAssessment) -> Vec<Chapter> {
    let fact = |id: &'static str, key: &str, value: Value| content.fact(id, key, value);
    let chapter = |id: &'static str, key: &str, facts: Vec<Fact>| {
        Chapter::new(id, content.say.w(key)).and(Block::facts(id, facts))
    };
    vec![
        chapter(
            "flow",
            "tia-step-1",
            vec![
                fact("flow", "field-flow", prose(&tia.flow).or_missing()),
                fact(
                    "data_categories",
                    "field-data-categories",
                    Value::list(
                        it.data_categories
                            .iter()
                            .map(|one| Value::text(content.say.name(one))),
                    ),
                ),
            ],
        ),
        chapter(
            "tool",
            "tia-step-2",
            vec![
                fact(
                    "mechanism",
                    "field-mechanism",
                    content
                        .word_of("mechanism", it.mechanism.map(|it| it.code()))
                        .or_missing(),
                ),
                fact("tool", "field-tool", prose(&tia.tool).or_missing()),
            ],
        ),
        chapter(
            "law",
            "tia-step-3",
            vec![
                fact("laws", "field-laws", prose(&tia.laws).or_missing()),
                fact(
                    "practice",
                    "field-practice",
                    prose(&tia.practice).or_missing(),
                ),
                fact(
                    "guarantees",
                    "field-guarantees",
                    Value::list(
                        tia.guarantees
                            .iter()
                            .map(|it| content.word("essential-guarantee", it.code())),
                    ),
                ),
                fact(
                    "importer_statement",
                    "field-importer-statement",
                    prose(&tia.importer_statement),
                ),
                fact(
                    "sources",
                    "field-sources",
                    all_lines(&tia.sources).or_missing(),
                ),
            ],
        ),
        chapter(
            "measures",
            "tia-step-4",
            vec![
                fact("technical", "field-technical", proses(&tia.technical)),
                fact("contractual", "field-contractual", proses(&tia.contractual)),
                fact(
                    "organisational",
                    "field-organisational",
                    proses(&tia.organisational),
                ),
                fact(
                    "effective",
                    "field-effective",
                    said(tia.effective).or_missing(),
                ),
            ],
        ),
        chapter(
            "formal",
            "tia-step-5",
            vec![fact("formal", "field-formal", prose(&tia.formal))],
        ),
        chapter(
            "review",
            "tia-step-6",
            vec![
                fact("triggers", "field-triggers", all_lines(&tia.triggers)),
                fact(
                    "review_due",
                    "field-tia-review-due",
                    Value::date(it.tia_review_due),
                ),
                fact(
                    "result",
                    "field-tia-result",
                    content
                        .word_of("tia-result", it.tia_result.map(|it| it.code()))
                        .or_missing(),
                ),
                fact(
                    "assessed_on",
                    "field-assessed-on",
                    Value::date(tia.assessed_on).or_missing(),
                ),
                fact(
                    "assessed_by",
                    "field-assessed-by",
                    line(&tia.assessed_by).or_missing(),
                )
                .of(Matter::Staff),
            ],
        ),
    ]
}

/// What the title of an assessment of a transfer is.
pub fn title(content: &Content<'_>, it: &Transfer) -> String {
    content.say.s(&Sentence::new("report-tia-title")
        .text("importer", it.importer.as_str())
        .text("countries", content.say.countries(&it.countries)))
}
