//! The tables at the end: processors, transfers, changes, codes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use tilsyn_core::legal_basis::Art6;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Country, Moment};
use tilsyn_core::workspace::Workspace;

use super::article30::mechanism;
use super::register::{Held, Register};
use crate::ReportError;
use crate::doc::{Say, dim, joined, mono, one_line, plain, small};
use crate::document::{Column, ColumnKind, Fact, Matter, Shown, Table, Value};

/// Up to this many events, the changes of the register are counted in the report.
const COUNTED_EVENTS: u64 = 100_000;

pub fn processors(say: &Say, register: &Register) -> Table {
    let rows = register
        .processors
        .iter()
        .map(|held| {
            let it = &held.it;
            let country = say.country_of(it.country.as_ref());
            let mut who = vec![vec![plain(it.name.to_string())]];
            who.push(vec![dim(joined(&[it.service.as_str(), &country]))]);
            if !it.sub_processors.is_empty() {
                let subs: Vec<String> = it
                    .sub_processors
                    .iter()
                    .map(|sub| {
                        let country = say.country_of(sub.country.as_ref());
                        joined(&[sub.name.as_str(), sub.service.as_str(), &country])
                    })
                    .collect();
                who.push(vec![dim(format!(
                    "{}: {}",
                    say.w("field-sub-processors"),
                    subs.join("; ")
                ))]);
            }
            let mut contract = vec![say.or_missing(it.dpa_ref.as_str())];
            if let Some(day) = it.dpa_signed_on {
                contract.push(vec![dim(
                    say.s(&Sentence::new("report-signed").date("date", day))
                )]);
            }
            let mut places: Vec<&Country> =
                it.locations.iter().chain(&it.access_countries).collect();
            places.sort_unstable();
            places.dedup();
            let places: Vec<String> = places
                .into_iter()
                .map(|country| say.country(country))
                .collect();
            let activities = register
                .activities
                .iter()
                .filter(|activity| it.activities.contains(&activity.id));
            let used: Vec<String> = activities
                .map(|activity| activity.reference.clone())
                .collect();
            vec![
                reference(held),
                Value::Lines(who),
                Value::Lines(contract),
                Value::Lines(vec![say.or_missing(&places.join(", "))]),
                Value::Lines(vec![vec![mono(used.join(" "))]]),
            ]
        })
        .collect();
    let columns = vec![
        Column::new("ref", say.w("report-column-ref"), ColumnKind::Code, 1.2),
        Column::new("processor", say.w("kind-processor"), ColumnKind::Text, 5.2),
        Column::new(
            "agreement",
            say.w("report-column-agreement"),
            ColumnKind::Text,
            3.2,
        )
        .of(Matter::Contracts),
        Column::new(
            "places",
            say.w("report-column-places"),
            ColumnKind::Text,
            2.7,
        ),
        Column::new(
            "activities",
            say.w("report-column-activities"),
            ColumnKind::Code,
            1.7,
        ),
    ];
    Table::new("processor-list", "", say.w("report-no-processors"), columns)
        .described(say.w("report-processors-alt"))
        .shown(Shown::Pages)
        .with(rows)
}

pub fn transfers(say: &Say, register: &Register) -> Table {
    let rows = register
        .transfers
        .iter()
        .map(|held| {
            let it = &held.it;
            let activity = it.activity.and_then(|id| {
                register
                    .activities
                    .iter()
                    .find(|activity| activity.id == id)
            });
            let role = it
                .importer_role
                .map(|role| small(&say.code("importer-role", &role.key())))
                .unwrap_or_default();
            let mut to = vec![
                vec![plain(say.countries(&it.countries))],
                vec![dim(joined(&[it.importer.as_str(), &role]))],
            ];
            if !it.onward_to.is_empty() {
                to.push(vec![dim(format!(
                    "{}: {}",
                    say.w("field-onward-to"),
                    say.countries(&it.onward_to)
                ))]);
            }
            let mut ground = mechanism(say, it);
            for measure in &it.supplementary {
                ground.push(vec![dim(one_line(measure.as_str()))]);
            }
            vec![
                reference(held),
                Value::Lines(to),
                Value::Lines(ground),
                activity.map_or_else(
                    || Value::Lines(vec![vec![dim(say.w("report-all"))]]),
                    reference,
                ),
            ]
        })
        .collect();
    let columns = vec![
        Column::new("ref", say.w("report-column-ref"), ColumnKind::Code, 1.2),
        Column::new("to", say.w("report-column-to"), ColumnKind::Text, 4.0),
        Column::new("mechanism", say.w("field-mechanism"), ColumnKind::Text, 6.8),
        Column::new(
            "activity",
            say.w("report-column-activities"),
            ColumnKind::Code,
            1.7,
        ),
    ];
    Table::new("transfer-list", "", say.w("report-no-transfers"), columns)
        .described(say.w("report-transfers-alt"))
        .shown(Shown::Pages)
        .with(rows)
}

fn reference<T>(held: &Held<T>) -> Value {
    Value::Reference {
        reference: held.reference.clone(),
        id: held.id,
        title: String::new(),
    }
}

/// How often records of the register were made and changed, from the log.
pub fn changes(workspace: &Workspace, say: &Say, size: u64) -> Result<Option<Table>, ReportError> {
    const NOUNS: [Kind; 6] = [
        Kind::Organisation,
        Kind::Activity,
        Kind::Processor,
        Kind::Transfer,
        Kind::InterestAssessment,
        Kind::ConsentProfile,
    ];
    if size > COUNTED_EVENTS {
        return Ok(None);
    }
    let mut counts: BTreeMap<Kind, (usize, usize, DateTime<Utc>)> = BTreeMap::new();
    let mut from = 0;
    while from < size {
        let events = workspace.events(from, 4096)?;
        let Some(last) = events.last() else { break };
        from = last.seq + 1;
        for event in &events {
            let Some((noun, verb)) = event.kind.split_once('.') else {
                continue;
            };
            let Ok(kind) = noun.replace('-', "_").parse::<Kind>() else {
                continue;
            };
            let count = counts.entry(kind).or_insert((0, 0, event.at));
            count.0 += usize::from(verb == "created");
            count.1 += usize::from(verb != "created");
            count.2 = event.at;
        }
    }
    let rows = NOUNS
        .into_iter()
        .filter_map(|kind| {
            let (made, changed, last) = counts.get(&kind)?;
            Some(vec![
                Value::Word {
                    code: kind.code().to_owned(),
                    words: say.w(&format!("kind-{}-plural", kind.key())),
                },
                Value::count(*made),
                Value::count(*changed),
                Value::Moment(Moment {
                    at: *last,
                    zone: say.zone,
                }),
            ])
        })
        .collect();
    let columns = vec![
        Column::new("kind", say.w("report-column-kind"), ColumnKind::Word, 5.0),
        Column::new("made", say.w("report-column-made"), ColumnKind::Number, 2.0),
        Column::new(
            "changed",
            say.w("report-column-changed"),
            ColumnKind::Number,
            2.0,
        ),
        Column::new("last", say.w("report-column-last"), ColumnKind::Moment, 5.0),
    ];
    Ok(Some(
        Table::new("changes", "", say.w("report-none"), columns)
            .described(say.w("report-changes-alt"))
            .with(rows),
    ))
}

/// The codes in use, explained.
pub fn codes(say: &Say, register: &Register) -> Vec<Fact> {
    let mut bases: Vec<Art6> = register
        .activities
        .iter()
        .flat_map(|held| held.it.art6())
        .collect();
    bases.sort_unstable();
    bases.dedup();
    let mut rows: Vec<Fact> = bases
        .into_iter()
        .map(|basis| {
            let words = say.w(&format!("basis-{}-full", basis.key()));
            Fact::new(basis.code(), say.article6(basis), Value::text(words))
        })
        .collect();
    for (letters, key) in [
        ("A-01", "kind-activity"),
        ("P-01", "kind-processor"),
        ("T-01", "kind-transfer"),
        ("LIA-01", "kind-lia"),
        ("C-01", "kind-consent-profile"),
    ] {
        rows.push(Fact::new(key, letters, Value::text(say.w(key))));
    }
    rows
}
