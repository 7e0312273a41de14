//! Activities, one row each in the order of the ICO's template, and their purposes with the legal bases.

use tilsyn_core::activity::{Activity, ActivityRole, ActivityStatus, Measure};
use tilsyn_core::legal_basis::Basis;
use tilsyn_core::rights;

use super::page::{Sheet, Value, columns, date, flat, flat_cell, lines, needed, reference, text};
use crate::doc::Say;
use crate::record::{self, Held, Register};

pub fn activities(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-owner-unit", 20.0),
            ("report-column-activity", 30.0),
            ("field-purposes", 45.0),
            ("field-controllers", 24.0),
            ("field-subject-categories", 28.0),
            ("field-data-items", 34.0),
            ("field-recipients", 36.0),
            ("field-dpa-ref", 24.0),
            ("report-third-countries", 20.0),
            ("report-safeguards", 34.0),
            ("field-retention", 44.0),
            ("field-toms", 44.0),
            ("field-art6", 28.0),
            ("field-art9", 28.0),
            ("report-interest", 40.0),
            ("field-lia", 14.0),
            ("report-rights", 34.0),
            ("field-adm", 30.0),
            ("field-source", 26.0),
            ("field-consent-profile", 14.0),
            ("field-systems", 24.0),
            ("field-dpia", 22.0),
            ("field-document-ref", 20.0),
            ("field-role", 16.0),
            ("field-status", 12.0),
            ("field-started-on", 12.0),
            ("field-ended-on", 12.0),
            ("field-last-reviewed-on", 12.0),
            ("field-review-due", 12.0),
            ("report-gaps", 30.0),
            ("not-in-language", 26.0),
            ("field-remarks", 40.0),
        ],
    );
    let rows = register
        .activities
        .iter()
        .map(|held| activity(say, register, held))
        .collect();
    Sheet {
        name: "activities",
        columns: named,
        rows,
    }
}

fn activity(say: &Say, register: &Register, held: &Held<Activity>) -> Vec<Value> {
    let it = &held.it;
    let language = say.words.language();
    let list = |items: Vec<String>| items.join("\n");
    let unique = |mut items: Vec<String>| {
        let mut seen = Vec::new();
        items.retain(|item| {
            !item.is_empty() && !seen.contains(item) && {
                seen.push(item.clone());
                true
            }
        });
        items.join("\n")
    };
    let transfers = register.transfers_of(held.id);
    let controllers = it
        .controllers
        .iter()
        .filter_map(|id| register.organisations.iter().find(|held| held.id == *id));
    let mut sources: Vec<String> = it
        .data_items
        .iter()
        .filter_map(|item| item.source)
        .map(|source| say.code("data-source", &source.key()))
        .collect();
    sources.extend(it.sources.iter().map(|it| say.name(it).to_owned()));
    let recipients = if it.no_recipients && it.recipients.is_empty() {
        say.w("report-no-recipients")
    } else {
        list(
            it.recipients
                .iter()
                .map(|recipient| say.name(&recipient.name).to_owned())
                .collect(),
        )
    };
    let dpia = it.dpia.clone().unwrap_or_default();
    let gaps: Vec<String> = it
        .gaps()
        .into_iter()
        .map(|gap| say.code("art30", &gap.key()))
        .collect();
    vec![
        reference(held),
        text(it.owner_unit.to_string()),
        text(record::name(say, it)),
        needed(list(
            it.purposes
                .iter()
                .map(|purpose| purpose.text.in_language(language).to_owned())
                .collect(),
        )),
        text(list(
            controllers
                .map(|held| held.it.legal_name.to_string())
                .collect(),
        )),
        needed(list(
            it.subject_categories
                .iter()
                .map(|it| say.name(it).to_owned())
                .collect(),
        )),
        needed(list(
            it.data_items
                .iter()
                .map(|item| say.name(&item.category).to_owned())
                .collect(),
        )),
        needed(recipients),
        text(unique(
            register
                .processors_of(held.id)
                .map(|held| held.it.dpa_ref.to_string())
                .collect(),
        )),
        text(unique(
            transfers
                .iter()
                .flat_map(|held| &held.it.countries)
                .map(|country| say.country(country))
                .collect(),
        )),
        text(unique(
            transfers
                .iter()
                .filter_map(|held| held.it.mechanism)
                .map(|it| say.code("mechanism", &it.key()))
                .collect(),
        )),
        needed(list(
            it.retention
                .iter()
                .map(|rule| flat(&record::retention(say, rule)))
                .collect(),
        )),
        needed(list(
            register
                .measures_of(it, language)
                .iter()
                .map(|measure| measure_words(say, measure))
                .collect(),
        )),
        needed(unique(
            it.art6()
                .into_iter()
                .map(|basis| say.w(&format!("basis-{}-full", basis.key())))
                .collect(),
        )),
        text(unique(
            it.bases
                .iter()
                .flat_map(|basis| &basis.art9)
                .map(|art9| say.code("art9", &art9.key()))
                .collect(),
        )),
        text(unique(
            it.bases
                .iter()
                .map(|basis| basis.interest.in_language(language).to_owned())
                .collect(),
        )),
        text(unique(
            it.bases
                .iter()
                .filter_map(|basis| register.assessment(basis.lia?))
                .map(|held| held.reference.clone())
                .collect(),
        )),
        text(list(
            rights::of(it)
                .into_iter()
                .map(|right| say.code("right", &right.right.key()))
                .collect(),
        )),
        text(flat_cell(&record::automated(say, it))),
        text(unique(sources)),
        text(unique(
            it.bases
                .iter()
                .filter_map(|basis| register.consent(basis.consent_profile?))
                .map(|held| held.reference.clone())
                .collect(),
        )),
        text(lines(&register.systems_of(it))),
        dpia.status.map_or(Value::Missing, |status| {
            text(say.code("dpia-status", &status.key()))
        }),
        text(dpia.document_ref.to_string()),
        text(say.code(
            "activity-role",
            &it.role.unwrap_or(ActivityRole::Controller).key(),
        )),
        text(say.code(
            "activity-status",
            &it.status.unwrap_or(ActivityStatus::Draft).key(),
        )),
        date(it.started_on),
        date(it.ended_on),
        date(it.last_reviewed_on),
        date(it.review_due),
        text(gaps.join("\n")),
        text(record::untranslated(say, it).unwrap_or_default()),
        text(it.remarks.to_string()),
    ]
}

fn measure_words(say: &Say, measure: &Measure) -> String {
    let kind = measure
        .kind
        .map(|kind| say.code("measure-kind", &kind.key()))
        .unwrap_or_default();
    match (kind.is_empty(), measure.text.is_empty()) {
        (false, false) => format!("{kind}: {}", say.text(&measure.text)),
        _ => format!("{kind}{}", say.text(&measure.text)),
    }
}

pub fn purposes(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-key", 10.0),
            ("field-purpose", 50.0),
            ("field-kind", 22.0),
            ("field-direct-marketing", 12.0),
            ("field-subject-category", 24.0),
            ("field-art6", 30.0),
            ("field-art9", 28.0),
            ("field-art10-law", 24.0),
            ("report-interest", 44.0),
            ("field-lia", 12.0),
            ("field-balance", 30.0),
            ("field-consent-profile", 12.0),
            ("field-law-ref", 36.0),
            ("field-contract-ref", 24.0),
            ("field-hedge-text", 24.0),
            ("field-valid-from", 12.0),
            ("field-valid-to", 12.0),
        ],
    );
    let mut rows = Vec::new();
    for held in &register.activities {
        let empty = Basis::default();
        for purpose in &held.it.purposes {
            let bases: Vec<&Basis> = held
                .it
                .bases
                .iter()
                .filter(|it| it.purpose.is_empty() || it.purpose == purpose.key)
                .collect();
            let shown = if bases.is_empty() {
                vec![&empty]
            } else {
                bases
            };
            for basis in shown {
                let mut row = vec![
                    reference(held),
                    text(purpose.key.to_string()),
                    needed(purpose.text.in_language(say.words.language())),
                    text(
                        purpose
                            .kind
                            .map(|kind| say.code("purpose-kind", &kind.key()))
                            .unwrap_or_default(),
                    ),
                    text(say.yes_no(purpose.direct_marketing)),
                ];
                row.extend(basis_values(say, register, basis));
                rows.push(row);
            }
        }
    }
    Sheet {
        name: "purposes",
        columns: named,
        rows,
    }
}

fn basis_values(say: &Say, register: &Register, basis: &Basis) -> Vec<Value> {
    let lia = basis.lia.and_then(|id| register.assessment(id));
    let law = basis.law_ref.as_ref().map(|law| {
        let parts = [law.provision.as_str(), law.text.as_str(), law.url.as_str()];
        parts
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join("\n")
    });
    vec![
        text(say.name(&basis.subject_category)),
        basis.art6.map_or(Value::Missing, |it| {
            text(say.w(&format!("basis-{}-full", it.key())))
        }),
        text(
            basis
                .art9
                .iter()
                .map(|it| say.code("art9", &it.key()))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        text(basis.art10_law.to_string()),
        text(say.text(&basis.interest)),
        text(lia.map(|held| held.reference.clone()).unwrap_or_default()),
        text(
            lia.and_then(|held| held.it.balance)
                .map(|it| say.code("balance", &it.key()))
                .unwrap_or_default(),
        ),
        text(
            basis
                .consent_profile
                .and_then(|id| register.consent(id))
                .map(|held| held.reference.clone())
                .unwrap_or_default(),
        ),
        text(law.unwrap_or_default()),
        text(basis.contract_ref.to_string()),
        text(basis.hedge_text.to_string()),
        date(basis.valid_from),
        date(basis.valid_to),
    ]
}
