//! The tables at the end: processors, transfers, changes, codes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use tilsyn_core::legal_basis::Art6;
use tilsyn_core::record::Kind;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Country;
use tilsyn_core::workspace::Workspace;

use super::article30::mechanism;
use super::register::Register;
use crate::ReportError;
use crate::doc::{Row, Say, Table, TableRow, dim, joined, mono, one_line, plain, said, small};

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
            TableRow(vec![
                vec![vec![mono(&held.reference)]],
                who,
                contract,
                vec![say.or_missing(&places.join(", "))],
                vec![vec![mono(used.join(" "))]],
            ])
        })
        .collect();
    Table {
        head: [
            "report-column-ref",
            "kind-processor",
            "report-column-agreement",
            "report-column-places",
            "report-column-activities",
        ]
        .map(|key| say.w(key))
        .to_vec(),
        alt: say.w("report-processors-alt"),
        rows,
        none: say.w("report-no-processors"),
    }
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
            TableRow(vec![
                vec![vec![mono(&held.reference)]],
                to,
                ground,
                vec![vec![activity.map_or_else(
                    || dim(say.w("report-all")),
                    |held| mono(&held.reference),
                )]],
            ])
        })
        .collect();
    Table {
        head: [
            "report-column-ref",
            "report-column-to",
            "field-mechanism",
            "report-column-activities",
        ]
        .map(|key| say.w(key))
        .to_vec(),
        alt: say.w("report-transfers-alt"),
        rows,
        none: say.w("report-no-transfers"),
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
            let number = |count: usize| said(say.number(count));
            Some(TableRow(vec![
                vec![vec![plain(say.w(&format!("kind-{}-plural", kind.key())))]],
                number(*made),
                number(*changed),
                vec![vec![plain(say.instant(*last))]],
            ]))
        })
        .collect();
    Ok(Some(Table {
        head: [
            "report-column-kind",
            "report-column-made",
            "report-column-changed",
            "report-column-last",
        ]
        .map(|key| say.w(key))
        .to_vec(),
        alt: say.w("report-changes-alt"),
        rows,
        none: String::new(),
    }))
}

/// The codes in use, explained.
pub fn codes(say: &Say, register: &Register) -> Vec<Row> {
    let mut bases: Vec<Art6> = register
        .activities
        .iter()
        .flat_map(|held| held.it.art6())
        .collect();
    bases.sort_unstable();
    bases.dedup();
    let mut rows: Vec<Row> = bases
        .into_iter()
        .map(|basis| Row {
            label: say.article6(basis),
            cell: vec![vec![plain(say.w(&format!("basis-{}-full", basis.key())))]],
        })
        .collect();
    for (letters, key) in [
        ("A-01", "kind-activity"),
        ("P-01", "kind-processor"),
        ("T-01", "kind-transfer"),
        ("LIA-01", "kind-lia"),
        ("C-01", "kind-consent-profile"),
    ] {
        rows.push(Row {
            label: letters.to_owned(),
            cell: vec![vec![plain(say.w(key))]],
        });
    }
    rows
}
