//! What is counted, and what is not told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::browse::Band;
use crate::text::{Language, Words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const YEAR: FiguresPeriod = FiguresPeriod {
    from: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
    to: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
};

fn order(country: &str, on: &str) -> CaseFigures {
    CaseFigures {
        received_on: Some(day(on)),
        family: Some(Family::PublicAuthority),
        subtype: Some(Subtype::DomCrim),
        country: Some(country.parse().unwrap()),
        result: Some(CaseResult::Full),
        identifiers: 3,
        accounts: 2,
        minutes_to_reply: Some(90),
        ..CaseFigures::default()
    }
}

fn table(of: &Transparency, dimension: Dimension) -> Vec<(String, Count)> {
    of.tables
        .iter()
        .find(|table| table.dimension == dimension)
        .unwrap()
        .rows
        .iter()
        .map(|row| (row.key.clone(), row.requests))
        .collect()
}

fn exactly(number: u32) -> Count {
    Count {
        exact: Some(number),
        band: Band::of(number),
    }
}

#[test]
fn the_request_is_counted_and_identifiers_and_services_beside_it() {
    let mut two_services = order("NO", "2026-03-01");
    two_services.services = vec![
        RecordId(uuid::Uuid::from_u128(1)),
        RecordId(uuid::Uuid::from_u128(2)),
    ];
    let figures = transparency(&[two_services, order("SE", "2026-04-01")], YEAR, true);
    assert_eq!(figures.total.requests, exactly(2));
    assert_eq!(figures.total.identifiers, exactly(6));
    assert_eq!(figures.total.accounts, exactly(4));
    assert_eq!(figures.total.complied, exactly(2));
    assert_eq!(figures.service_lines, exactly(2));
    assert_eq!(
        table(&figures, Dimension::Service).len(),
        3,
        "two services and one that is not known"
    );
    assert_eq!(
        table(&figures, Dimension::Country),
        [("NO".to_owned(), exactly(1)), ("SE".to_owned(), exactly(1))]
    );
    assert_eq!(
        figures.total.hours.median,
        Some(2),
        "an hour that began is an hour"
    );
}

#[test]
fn an_order_that_is_only_repeated_is_not_counted_again() {
    let mut again = order("NO", "2026-03-09");
    again.reissued = true;
    let figures = transparency(&[order("NO", "2026-03-01"), again], YEAR, false);
    assert_eq!(figures.total.requests, exactly(1));
    assert_eq!(figures.reissued, exactly(1));
}

#[test]
fn the_period_is_that_of_the_receipt_and_both_its_days_belong_to_it() {
    let cases = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map(|on| order("NO", on));
    let figures = transparency(&cases, YEAR, false);
    assert_eq!(figures.total.requests, exactly(2));
    assert_eq!(
        table(&figures, Dimension::Month),
        [
            ("2026-01".to_owned(), exactly(1)),
            ("2026-12".to_owned(), exactly(1))
        ]
    );
}

#[test]
fn a_period_without_a_request_gives_a_report_of_noughts() {
    let figures = transparency(&[], YEAR, true);
    assert_eq!(figures.total.requests, exactly(0));
    assert_eq!(figures.total.hours, ReplyTimes::default());
    assert!(!figures.banded && figures.suppressed.is_empty());
    assert!(figures.tables.iter().all(|table| table.rows.is_empty()));
}

#[test]
fn one_case_under_secrecy_turns_every_number_for_the_public_into_a_band() {
    let mut cases: Vec<CaseFigures> = (0..12).map(|_| order("NO", "2026-03-01")).collect();
    let mut gagged = order("SE", "2026-04-01");
    gagged.gagged = true;
    cases.push(gagged);
    let public = transparency(&cases, YEAR, true);
    assert!(public.banded);
    assert_eq!(public.suppressed, vec![], "the log is not for the public");
    assert_eq!(
        (public.total.requests.exact, public.total.requests.band),
        (None, Band::Some)
    );
    for table in &public.tables {
        for row in &table.rows {
            for count in [row.requests, row.identifiers, row.accounts, row.complied] {
                assert_eq!(count.exact, None, "{} {}", table.dimension, row.key);
            }
            if row.requests.band == Band::Few {
                assert_eq!(row.hours, ReplyTimes::default(), "times of single cases");
            }
        }
    }
    let within = transparency(&cases, YEAR, false);
    assert_eq!(within.total.requests, exactly(13));
    let noted = |key: &str| {
        within
            .suppressed
            .iter()
            .find(|cell| cell.dimension == Some(Dimension::Country) && cell.key == key)
            .unwrap()
            .reason
    };
    assert_eq!(noted("SE"), SuppressionReason::HoldsGagged);
    assert_eq!(noted("NO"), SuppressionReason::Complement);
}

#[test]
fn bands_begin_at_nought_one_ten_and_fifty() {
    for (number, band) in [
        (0, "0"),
        (1, "1-9"),
        (9, "1-9"),
        (10, "10-49"),
        (49, "10-49"),
        (50, "50-or-more"),
        (9_000, "50-or-more"),
    ] {
        assert_eq!(Band::of(number).code(), band, "{number}");
    }
}

#[test]
fn the_middle_and_the_ninetieth_of_a_hundred() {
    let of = |times: Vec<u32>| ReplyTimes::of(times);
    let told = |median, ninetieth, longest| ReplyTimes {
        median: Some(median),
        ninetieth: Some(ninetieth),
        longest: Some(longest),
    };
    assert_eq!(of(vec![]), ReplyTimes::default());
    assert_eq!(of(vec![7]), told(7, 7, 7));
    assert_eq!(of(vec![4, 1, 2]), told(2, 4, 4));
    assert_eq!(of(vec![10, 1, 4, 2]), told(3, 10, 10));
    assert_eq!(of((1..=100).collect()), told(50, 90, 100));
    assert_eq!(of((1..=10).collect()), told(5, 9, 10));
}

#[test]
fn rights_requests_are_told_by_month_with_times_and_results() {
    let access = |on: &str, answered: Option<&str>, in_time| CaseFigures {
        received_on: Some(day(on)),
        family: Some(Family::DataSubject),
        subtype: Some(Subtype::Access),
        answered_on: answered.map(day),
        in_time,
        result: Some(if answered.is_some() {
            CaseResult::Full
        } else {
            CaseResult::Pending
        }),
        identity_checked: true,
        ..CaseFigures::default()
    };
    let mut complaint = access("2026-03-30", None, None);
    complaint.subtype = Some(Subtype::SaComplaint);
    let cases = [
        access("2026-01-05", Some("2026-01-15"), Some(true)),
        access("2026-01-06", Some("2026-02-25"), Some(false)),
        access("2026-03-01", None, None),
        complaint,
        order("NO", "2026-01-05"),
    ];
    let period = FiguresPeriod {
        from: day("2026-01-01"),
        to: day("2026-03-31"),
    };
    let figures = rights_figures(&cases, period);
    let months: Vec<(&str, u32, u32, u32, u32)> = figures
        .months
        .iter()
        .map(|it| {
            (
                it.month.as_str(),
                it.received,
                it.answered,
                it.in_time,
                it.late,
            )
        })
        .collect();
    assert_eq!(
        months,
        [
            ("2026-01", 2, 2, 1, 1),
            ("2026-02", 0, 0, 0, 0),
            ("2026-03", 2, 0, 0, 0)
        ]
    );
    assert_eq!(figures.months[0].days.median, Some(30), "10 and 50 days");
    assert_eq!(figures.total.days.longest, Some(50));
    assert_eq!(figures.total.results[&CaseResult::Pending], 2);
    assert_eq!(
        (
            figures.identity_checks,
            figures.authority_cases,
            figures.complaints
        ),
        (4, 1, 0)
    );
}

#[test]
fn every_code_of_the_figures_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        let results = CaseResult::ALL
            .iter()
            .map(|it| format!("case-result-{}", it.key()));
        let dimensions = Dimension::ALL
            .iter()
            .map(|it| format!("dimension-{}", it.key()));
        let classes = DataClass::ALL
            .iter()
            .map(|it| format!("data-class-{}", it.key()));
        let reasons = SuppressionReason::ALL
            .iter()
            .map(|it| format!("suppression-reason-{}", it.key()));
        for key in results.chain(dimensions).chain(classes).chain(reasons) {
            assert!(words.has(&key), "{language}: {key}");
        }
    }
}

proptest! {
    /// However the cases are spread, no number of the public report can be found by adding and subtracting, because
    /// none is told while one case is under secrecy; and the rows of a table with one key per case add up.
    #[test]
    fn what_is_told_exactly_adds_up_and_is_told_only_without_secrecy(
        cases in prop::collection::vec((0..4_usize, any::<bool>()), 0..80),
    ) {
        let cases: Vec<CaseFigures> = cases
            .into_iter()
            .map(|(which, gagged)| CaseFigures {
                gagged: gagged && which == 0,
                ..order(["NO", "SE", "DE", "US"][which], "2026-05-05")
            })
            .collect();
        let gagged = cases.iter().any(|case| case.gagged);
        let figures = transparency(&cases, YEAR, true);
        let countries = table(&figures, Dimension::Country);
        if gagged {
            prop_assert!(countries.iter().all(|(_, count)| count.exact.is_none()));
            prop_assert!(figures.total.requests.exact.is_none());
        } else {
            let sum: u32 = countries.iter().filter_map(|(_, count)| count.exact).sum();
            prop_assert_eq!(Some(sum), figures.total.requests.exact);
        }
    }
}
