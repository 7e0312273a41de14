//! Who else is involved: processors and transfers.

use super::page::{Sheet, Value, columns, date, needed, reference, text};
use crate::doc::Say;
use crate::record::Register;

pub fn processors(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-name", 30.0),
            ("field-country", 16.0),
            ("field-service", 36.0),
            ("field-activities", 20.0),
            ("field-dpa-ref", 24.0),
            ("field-dpa-signed-on", 12.0),
            ("field-dpa-review-due", 12.0),
            ("field-dd-result", 24.0),
            ("field-locations", 24.0),
            ("field-access-countries", 24.0),
            ("field-subs-authorisation", 24.0),
            ("field-subs-notice-days", 10.0),
            ("field-sub-processors", 40.0),
            ("field-end-on", 12.0),
            ("field-remarks", 40.0),
        ],
    );
    let rows = register
        .processors
        .iter()
        .map(|held| {
            let it = &held.it;
            let used = register
                .activities
                .iter()
                .filter(|activity| it.activities.contains(&activity.id));
            let subs = it.sub_processors.iter().map(|sub| {
                let place = say.country_of(sub.country.as_ref());
                [sub.name.as_str(), sub.service.as_str(), &place]
                    .iter()
                    .filter(|part| !part.is_empty())
                    .copied()
                    .collect::<Vec<_>>()
                    .join(", ")
            });
            vec![
                reference(held),
                text(it.name.to_string()),
                text(say.country_of(it.country.as_ref())),
                text(it.service.to_string()),
                text(
                    used.map(|activity| activity.reference.clone())
                        .collect::<Vec<_>>()
                        .join(" "),
                ),
                needed(it.dpa_ref.to_string()),
                date(it.dpa_signed_on),
                date(it.dpa_review_due),
                text(say.coded("due-diligence", it.dd_result.map(|it| it.key()))),
                text(say.countries(&it.locations)),
                text(say.countries(&it.access_countries)),
                text(say.coded(
                    "subs-authorisation",
                    it.subs_authorisation.map(|it| it.key()),
                )),
                it.subs_notice_days
                    .map_or(Value::Empty, |days| Value::Number(i64::from(days))),
                text(subs.collect::<Vec<_>>().join("\n")),
                date(it.end_on),
                text(it.remarks.to_string()),
            ]
        })
        .collect();
    Sheet {
        name: "processors",
        columns: named,
        rows,
    }
}

pub fn transfers(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("report-column-ref", 9.0),
            ("field-activity", 10.0),
            ("field-processor", 10.0),
            ("field-exporter", 24.0),
            ("field-importer", 28.0),
            ("field-importer-role", 16.0),
            ("field-countries", 24.0),
            ("field-onward-to", 20.0),
            ("field-mechanism", 36.0),
            ("field-mechanism-ref", 28.0),
            ("field-scc-module", 26.0),
            ("field-tia-ref", 18.0),
            ("field-tia-result", 30.0),
            ("field-tia-review-due", 12.0),
            ("field-supplementary", 44.0),
        ],
    );
    let rows = register
        .transfers
        .iter()
        .map(|held| {
            let it = &held.it;
            let activity = it
                .activity
                .and_then(|id| register.activities.iter().find(|held| held.id == id));
            let processor = it
                .processor
                .and_then(|id| register.processors.iter().find(|held| held.id == id));
            vec![
                reference(held),
                text(
                    activity
                        .map(|held| held.reference.clone())
                        .unwrap_or_default(),
                ),
                text(
                    processor
                        .map(|held| held.reference.clone())
                        .unwrap_or_default(),
                ),
                text(it.exporter.to_string()),
                needed(it.importer.to_string()),
                text(say.coded("importer-role", it.importer_role.map(|it| it.key()))),
                needed(say.countries(&it.countries)),
                text(say.countries(&it.onward_to)),
                it.mechanism
                    .map_or(Value::Missing, |it| text(say.code("mechanism", &it.key()))),
                text(it.mechanism_ref.to_string()),
                text(say.coded("scc-module", it.scc_module.map(|it| it.key()))),
                text(it.tia_ref.to_string()),
                text(say.coded("tia-result", it.tia_result.map(|it| it.key()))),
                date(it.tia_review_due),
                text(
                    it.supplementary
                        .iter()
                        .map(ToString::to_string)
                        .collect::<Vec<_>>()
                        .join("\n"),
                ),
            ]
        })
        .collect();
    Sheet {
        name: "transfers",
        columns: named,
        rows,
    }
}

/// Who to reach: the organisation itself and its contacts (Art 30(1)(a)).
pub fn contacts(say: &Say, register: &Register) -> Sheet {
    let named = columns(
        say,
        &[
            ("field-role", 26.0),
            ("field-name", 30.0),
            ("field-reg-no", 16.0),
            ("field-address", 36.0),
            ("field-country", 16.0),
            ("field-email", 28.0),
            ("field-phone", 18.0),
        ],
    );
    let own = register.home.organisation.clone().unwrap_or_default();
    let mut rows = vec![vec![
        text(say.w("report-organisation")),
        needed(own.legal_name.to_string()),
        text(own.reg_no.to_string()),
        needed(own.address.to_string()),
        needed(say.country_of(own.country.as_ref())),
        needed(own.email.to_string()),
        text(own.phone.to_string()),
    ]];
    rows.extend(own.contacts.iter().map(|contact| {
        vec![
            text(say.coded("contact-role", contact.role.map(|it| it.key()))),
            text(contact.name.to_string()),
            Value::Empty,
            text(contact.address.to_string()),
            Value::Empty,
            text(contact.email.to_string()),
            text(contact.phone.to_string()),
        ]
    }));
    Sheet {
        name: "contacts",
        columns: named,
        rows,
    }
}
