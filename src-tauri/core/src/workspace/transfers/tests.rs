//! The matrix of transfers, and the activities that a decision touches.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::text::{Language, Words};
use crate::workspace::tests::Office;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Two activities; transfers to the United Kingdom, the United States, India and the Netherlands.
fn office() -> (Office, Vec<RecordId>) {
    let mut office = Office::new();
    let one = office.put(Kind::Activity, r#"{"name":{"en":"One"}}"#).id;
    let two = office.put(Kind::Activity, r#"{"name":{"en":"Two"}}"#).id;
    let processor = office
        .put(
            Kind::Processor,
            &format!(r#"{{"name":"Cloud Inc","activities":["{two}","{one}"]}}"#),
        )
        .id;
    for json in [
        format!(
            r#"{{"importer":"Care Ltd","countries":["GB"],"mechanism":"adequacy","activity":"{one}"}}"#
        ),
        format!(
            r#"{{"importer":"Cloud Inc","countries":["US","NL"],"mechanism":"adequacy","processor":"{processor}","dpf_active_checked_on":"2026-10-01"}}"#
        ),
        format!(
            r#"{{"importer":"Desk Pvt","countries":["IN"],"mechanism":"scc_c","activity":"{two}"}}"#
        ),
    ] {
        office.put(Kind::Transfer, &json);
    }
    (office, vec![one, two])
}

#[test]
fn the_matrix_has_each_importer_with_its_countries_and_each_transfer_with_its_verdict() {
    let (office, _) = office();
    let matrix = office.workspace.transfer_matrix(day("2026-11-17")).unwrap();
    let countries: Vec<(String, CountryStanding)> = matrix
        .countries
        .iter()
        .map(|it| (it.country.to_string(), it.standing))
        .collect();
    assert_eq!(
        countries,
        [
            ("GB".to_owned(), CountryStanding::Adequate),
            ("IN".to_owned(), CountryStanding::Third),
            ("NL".to_owned(), CountryStanding::Eea),
            ("US".to_owned(), CountryStanding::Limited),
        ]
    );
    let cells: Vec<String> = matrix
        .importers
        .iter()
        .flat_map(|importer| {
            importer.cells.iter().flat_map(move |cell| {
                cell.transfers.iter().map(move |it| {
                    let country = cell.country.as_ref().map_or("-", Country::as_str);
                    format!(
                        "{} {country} {} {}",
                        importer.name, it.reference, it.verdict
                    )
                })
            })
        })
        .collect();
    assert_eq!(
        cells,
        [
            "Care Ltd GB T-01 sound",
            "Cloud Inc NL T-02 sound",
            "Cloud Inc US T-02 sound",
            "Desk Pvt IN T-03 check",
        ]
    );
    assert_eq!(
        matrix.importers[1].processor.as_ref().unwrap().reference,
        "P-01"
    );
    assert!(matrix.importers[0].processor.is_none());
}

#[test]
fn an_international_organisation_has_a_cell_without_a_country() {
    let mut office = Office::new();
    office.put(
        Kind::Transfer,
        r#"{"importer":"EPO","international_organisation":"European Patent Organisation","mechanism":"adequacy"}"#,
    );
    let matrix = office.workspace.transfer_matrix(day("2026-11-17")).unwrap();
    assert!(matrix.countries.is_empty());
    assert_eq!(matrix.importers[0].cells[0].country, None);
    assert_eq!(
        matrix.importers[0].cells[0].transfers[0].verdict,
        Verdict::Sound
    );
}

#[test]
fn a_decision_that_is_limited_or_over_lists_the_activities_it_touches() {
    let (office, ids) = office();
    let names = |date: &str| -> Vec<(String, CountryStanding, Vec<String>)> {
        office
            .workspace
            .touched(day(date))
            .unwrap()
            .into_iter()
            .map(|it| {
                let activities = it.activities.into_iter().map(|it| it.reference).collect();
                (it.decision, it.standing, activities)
            })
            .collect()
    };
    let framework = "(EU) 2023/1795 (EU-U.S. Data Privacy Framework)".to_owned();
    let both = vec!["A-01".to_owned(), "A-02".to_owned()];
    assert_eq!(
        names("2026-11-17"),
        [(framework.clone(), CountryStanding::Limited, both.clone())],
        "the transfer of the processor is one of all it is engaged for"
    );
    assert_eq!(
        names("2032-01-01"),
        [
            (
                "(EU) 2021/1772, as renewed on 19 December 2025".to_owned(),
                CountryStanding::Lapsed,
                vec!["A-01".to_owned()]
            ),
            (framework, CountryStanding::Limited, both),
        ],
        "what is over comes first; clauses to India rest on no decision"
    );
    assert_eq!(names("2020-07-17")[0].1, CountryStanding::Lapsed);
    assert_eq!(names("2031-06-26").len(), 1, "more than six months to go");
    let ending = office.workspace.touched(day("2031-06-27")).unwrap();
    assert_eq!(
        Words::new(Language::En)
            .unwrap()
            .try_say(&ending[1].because)
            .unwrap(),
        "United Kingdom: (EU) 2021/1772, as renewed on 19 December 2025 ends on 27 December 2031."
    );
    let words = Words::new(Language::En).unwrap();
    let said: Vec<String> = office
        .workspace
        .touched_by(ids[0], day("2032-01-01"))
        .unwrap()
        .iter()
        .map(|sentence| words.try_say(sentence).unwrap())
        .collect();
    assert_eq!(
        said,
        [
            "Transfer T-01 to Care Ltd: United Kingdom: (EU) 2021/1772, as renewed on 19 December 2025 was in force until 27 December 2031; it expired.",
            "Transfer T-02 to Cloud Inc: United States: (EU) 2023/1795 (EU-U.S. Data Privacy Framework) is in force, but covers only organisations on its list.",
        ]
    );
    assert_eq!(
        office
            .workspace
            .touched_by(ids[1], day("2032-01-01"))
            .unwrap()
            .len(),
        1
    );
}
