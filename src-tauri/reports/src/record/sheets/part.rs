//! What activities consist of, one row each: data, recipients, retention, measures.

use super::page::{Sheet, Value, columns, needed, reference, text};
use crate::doc::Say;
use crate::record::Register;

pub fn data(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-category", 30.0),
            ("field-description", 44.0),
            ("field-special", 26.0),
            ("field-criminal", 14.0),
            ("field-national-id", 14.0),
            ("field-source", 24.0),
            ("field-mandatory", 24.0),
            ("field-consequence-if-missing", 34.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| held.it.data_items.iter().map(move |item| (held, item)))
        .map(|(held, item)| {
            vec![
                reference(held),
                needed(say.name(&item.category)),
                text(say.text(&item.description)),
                text(say.coded("special-category", item.special.map(|it| it.key()))),
                text(say.yes_no(item.criminal)),
                text(say.yes_no(item.national_id)),
                item.source.map_or(Value::Missing, |it| {
                    text(say.code("data-source", &it.key()))
                }),
                text(say.coded("mandatory", item.mandatory.map(|it| it.key()))),
                text(say.text(&item.consequence_if_missing)),
            ]
        })
        .collect();
    Sheet {
        name: "data",
        columns: named,
        rows,
    }
}

pub fn recipients(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-recipient", 34.0),
            ("field-kind", 22.0),
            ("field-purpose", 44.0),
            ("field-countries", 26.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| {
            held.it
                .recipients
                .iter()
                .map(move |recipient| (held, recipient))
        })
        .map(|(held, recipient)| {
            vec![
                reference(held),
                needed(say.name(&recipient.name)),
                text(
                    recipient
                        .kind
                        .map(|it| say.code("recipient-kind", &it.key()))
                        .unwrap_or_default(),
                ),
                text(say.text(&recipient.purpose)),
                text(say.countries(&recipient.countries)),
            ]
        })
        .collect();
    Sheet {
        name: "recipients",
        columns: named,
        rows,
    }
}

pub fn retention(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-data-category", 30.0),
            ("field-period", 14.0),
            ("field-trigger", 26.0),
            ("field-max-period", 14.0),
            ("field-action", 20.0),
            ("field-criteria-text", 50.0),
            ("field-legal-min-ref", 26.0),
            ("field-legal-max-ref", 26.0),
            ("field-exceptions", 26.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| held.it.retention.iter().map(move |rule| (held, rule)))
        .map(|(held, rule)| {
            let missing = !rule.is_stated() && rule.criteria_text.is_empty();
            let period = rule
                .period
                .map(|period| period.to_string())
                .unwrap_or_default();
            vec![
                reference(held),
                text(say.name(&rule.data_category)),
                if missing {
                    Value::Missing
                } else {
                    text(period)
                },
                text(say.coded("trigger", rule.trigger.map(|it| it.key()))),
                text(
                    rule.max_period
                        .map(|period| period.to_string())
                        .unwrap_or_default(),
                ),
                text(say.coded("retention-action", rule.action.map(|it| it.key()))),
                text(say.text(&rule.criteria_text)),
                text(rule.legal_min_ref.to_string()),
                text(rule.legal_max_ref.to_string()),
                text(
                    rule.exceptions
                        .iter()
                        .map(|it| say.code("retention-exception", &it.key()))
                        .collect::<Vec<_>>()
                        .join("\n"),
                ),
            ]
        })
        .collect();
    Sheet {
        name: "retention",
        columns: named,
        rows,
    }
}

pub fn measures(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-kind", 32.0),
            ("field-toms", 80.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .flat_map(|held| {
            let rows = register.measures_of(&held.it, say.words.language());
            rows.into_iter().map(move |measure| (held, measure))
        })
        .map(|(held, measure)| {
            vec![
                reference(held),
                text(
                    measure
                        .kind
                        .map(|it| say.code("measure-kind", &it.key()))
                        .unwrap_or_default(),
                ),
                needed(say.text(&measure.text)),
            ]
        })
        .collect();
    Sheet {
        name: "measures",
        columns: named,
        rows,
    }
}
