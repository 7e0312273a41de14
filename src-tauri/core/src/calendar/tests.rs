#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::text::{Language, Words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn calendar(code: &str) -> Calendar {
    Calendar::parse(code).unwrap()
}

/// The holidays of a year as "date name", in English, with "?" for those that are not certain.
fn listed(code: &str, year: i32) -> Vec<String> {
    let words = Words::new(Language::En).unwrap();
    calendar(code)
        .holidays(year)
        .iter()
        .map(|holiday| {
            let doubt = if holiday.certainty == Certainty::Certain {
                ""
            } else {
                "?"
            };
            format!(
                "{} {}{doubt}",
                holiday.date,
                words.try_say(&holiday.name).unwrap()
            )
        })
        .collect()
}

/// The thirty states of the EEA.
const EEA: &str =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

#[test]
fn every_eea_state_german_land_and_spanish_region_has_a_calendar() {
    let known = Calendar::known();
    for state in EEA.split(' ') {
        assert!(known.contains(&state), "{state}");
    }
    assert_eq!(
        known.iter().filter(|code| code.starts_with("DE-")).count(),
        16
    );
    assert_eq!(
        known.iter().filter(|code| code.starts_with("ES-")).count(),
        19
    );
    assert_eq!(known.len(), 30 + 16 + 19 + 1);
    assert!(known.is_sorted());
}

#[test]
fn the_norwegian_days_of_2026() {
    assert_eq!(
        listed("NO", 2026),
        [
            "2026-01-01 New Year's Day",
            "2026-04-02 Maundy Thursday",
            "2026-04-03 Good Friday",
            "2026-04-06 Easter Monday",
            "2026-05-01 Labour Day",
            "2026-05-14 Ascension Day",
            "2026-05-17 Constitution Day",
            "2026-05-25 Whit Monday",
            "2026-12-25 Christmas Day",
            "2026-12-26 Second Day of Christmas",
        ]
    );
}

#[test]
fn two_holidays_on_one_day_are_one_with_both_names() {
    assert!(listed("NO", 2027).contains(&"2027-05-17 Constitution Day and Whit Monday".to_owned()));
    // Labour Day, Whit Monday of a late Easter and a third on one day do not occur; joining does
    // not depend on the number.
    let calendar = calendar("NO").with_day(day("2027-05-17"), "Moving day");
    let words = Words::new(Language::Nb).unwrap();
    let name = calendar.holiday_on(day("2027-05-17")).unwrap().name;
    assert_eq!(
        words.try_say(&name).unwrap(),
        "grunnlovsdagen, 2. pinsedag og Moving day"
    );
}

#[test]
fn norway_has_from_six_to_ten_holidays_on_working_days() {
    let count = |year| {
        calendar("NO")
            .holidays(year)
            .iter()
            .filter(|day| !is_weekend(day.date))
            .count()
    };
    for year in 2024..=2035 {
        let expected = match year {
            2027 | 2032 => 6..=6,
            2024 | 2029 | 2030 | 2035 => 10..=10,
            _ => 7..=9,
        };
        assert!(expected.contains(&count(year)), "{year}: {}", count(year));
    }
}

#[test]
fn the_dutch_days_of_2025_and_2026() {
    assert_eq!(
        listed("NL", 2025),
        [
            "2025-01-01 New Year's Day",
            "2025-04-18 Good Friday?",
            "2025-04-21 Easter Monday",
            // 27 April 2025 is a Sunday.
            "2025-04-26 King's Day",
            "2025-05-05 Liberation Day?",
            "2025-05-29 Ascension Day",
            "2025-06-09 Whit Monday",
            "2025-12-25 Christmas Day",
            "2025-12-26 Second Day of Christmas",
        ]
    );
    assert!(listed("NL", 2026).contains(&"2026-04-27 King's Day".to_owned()));
    assert!(listed("NL", 2026).contains(&"2026-05-05 Liberation Day?".to_owned()));
}

#[test]
fn the_common_calendar_holds_what_every_state_has() {
    assert_eq!(
        listed("EU", 2026),
        ["2026-01-01 New Year's Day", "2026-12-25 Christmas Day"]
    );
    for code in Calendar::known() {
        for year in Calendar::YEARS {
            let days = calendar(code).holidays(year);
            for common in [(1, 1), (12, 25)] {
                assert!(
                    days.iter().any(|d| (d.date.month(), d.date.day()) == common
                        && d.certainty == Certainty::Certain),
                    "{code} {year}"
                );
            }
        }
    }
}

#[test]
fn substitutes_follow_the_weekend() {
    let bulgaria = listed("BG", 2027);
    for expected in [
        "2027-05-01 Holy Saturday and Labour Day",
        "2027-05-03 Easter Monday",
        "2027-05-04 substitute day for Labour Day",
        "2027-12-27 substitute day for Christmas Day",
        "2027-12-28 substitute day for Second Day of Christmas",
    ] {
        assert!(
            bulgaria.contains(&expected.to_owned()),
            "{expected}: {bulgaria:#?}"
        );
    }
    assert!(
        listed("LV", 2028).contains(&"2028-11-20 substitute day for Independence Day".to_owned())
    );
    assert!(listed("GR", 2027).contains(&"2027-05-04 substitute day for Labour Day?".to_owned()));
}

/// Days that this calendar has and the open data set has not, none of them certain: the calendar, the day, and why it
/// is held here all the same. No day of the data set is missing here.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    (
        "CY",
        "Easter Tuesday",
        "Free for banks and public offices only, by circular.",
    ),
    (
        "DE-BY",
        "Assumption Day",
        "Art. 1(1) no. 2 FTG: in communities with more Catholic inhabitants only, most of the Land.",
    ),
    (
        "DK",
        "Christmas Eve",
        "Treated as a holiday for time limits in practice, named by no act on holidays.",
    ),
    (
        "DK",
        "Constitution Day",
        "Shops closed under the act on closing hours; named by no act on church holidays.",
    ),
    (
        "DK",
        "New Year's Eve",
        "Free in many offices and banks by agreement, named by no act on holidays.",
    ),
    (
        "IS",
        "Christmas Eve",
        "A holiday from one o'clock only, act 88/1971.",
    ),
    (
        "IS",
        "New Year's Eve",
        "A holiday from one o'clock only, act 88/1971.",
    ),
    (
        "LI",
        "Good Friday",
        "A bank holiday; the labour act does not equate it with a Sunday.",
    ),
    (
        "NL",
        "Liberation Day",
        "Algemene termijnenwet Art 3 names 5 May each year; the data set has it every fifth.",
    ),
    (
        "SE",
        "Christmas Eve",
        "Equated with a holiday for time limits by act 1930:173, no holiday by act 1989:253.",
    ),
    (
        "SE",
        "Midsummer Eve",
        "Equated with a holiday for time limits by act 1930:173, no holiday by act 1989:253.",
    ),
    (
        "SE",
        "New Year's Eve",
        "Equated with a holiday for time limits by act 1930:173, no holiday by act 1989:253.",
    ),
];

#[test]
fn the_calendars_agree_with_the_open_data_set_but_for_the_days_listed_with_their_reasons() {
    let words = Words::new(Language::En).unwrap();
    let mut compared = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut differing = BTreeSet::new();
    for line in include_str!("expected.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let mut parts = line.split(' ');
        let (code, year) = (parts.next().unwrap(), parts.next().unwrap());
        let expected: BTreeSet<NaiveDate> = parts
            .map(|day| NaiveDate::parse_from_str(&format!("{year}{day}"), "%Y%m%d").unwrap())
            .collect();
        let ours: BTreeMap<NaiveDate, Holiday> = calendar(code)
            .holidays(year.parse().unwrap())
            .into_iter()
            .filter(|holiday| !is_weekend(holiday.date))
            .map(|holiday| (holiday.date, holiday))
            .collect();
        for missing in expected.iter().filter(|date| !ours.contains_key(*date)) {
            wrong.push(format!("{code} lacks {missing}"));
        }
        for (date, holiday) in &ours {
            if expected.contains(date) {
                continue;
            }
            if holiday.certainty == Certainty::Certain {
                wrong.push(format!("{code} has {date}"));
            }
            differing.insert((code.to_owned(), words.try_say(&holiday.name).unwrap()));
        }
        *compared.entry(code.to_owned()).or_insert(0) += 1;
    }
    assert_eq!(compared.len(), 30 + 16 + 19);
    assert!(compared.values().all(|years| *years == 23), "2018 to 2040");
    assert_eq!(wrong, Vec::<String>::new());
    let listed: BTreeSet<(String, String)> = DIFFERENCES
        .iter()
        .map(|(code, name, _)| ((*code).to_owned(), (*name).to_owned()))
        .collect();
    assert_eq!(differing, listed);
    assert!(DIFFERENCES.iter().all(|(_, _, reason)| reason.len() > 20));
}

#[test]
fn every_name_and_remark_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for code in Calendar::known() {
            let calendar = calendar(code);
            words.try_say(&calendar.name()).unwrap();
            if let Some(remark) = calendar.remark() {
                words.try_say(&remark).unwrap();
            }
            assert!(!calendar.citation().is_empty());
            for year in Calendar::YEARS {
                for holiday in calendar.holidays(year) {
                    words.try_say(&holiday.name).unwrap();
                }
            }
        }
        words
            .try_say(&Calendar::parse("XX").unwrap_err().sentence())
            .unwrap();
    }
}

#[test]
fn a_calendar_is_found_by_its_code() {
    assert_eq!(calendar(" de-by ").code(), "DE-BY");
    assert_eq!(calendar("EL").code(), "GR");
    assert_eq!(calendar("NO").to_string(), "NO");
    assert_eq!(calendar("NO").version(), "2026-11");
    let error = Calendar::parse("GB").unwrap_err().to_string();
    assert!(
        error.starts_with("no calendar is called \"GB\"; known: AT, BE, BG"),
        "{error}"
    );
    assert!(error.ends_with("SI, SK"), "{error}");
}

#[test]
fn the_officer_adds_and_removes_days() {
    let closed = day("2026-06-12");
    let changed = calendar("NO")
        .with_day(closed, "Anniversary")
        .without_day(day("2026-04-02"));
    assert!(!changed.is_working_day(closed));
    assert_eq!(
        changed.holiday_on(closed).unwrap().source_status,
        SourceStatus::Product
    );
    assert!(changed.is_working_day(day("2026-04-02")));
    assert!(calendar("NO").is_working_day(closed));
    assert!(changed.without_day(closed).is_working_day(closed));
}

#[test]
fn a_day_that_is_not_certain_is_free_but_may_be_worked() {
    let liberation = day("2026-05-05");
    assert!(!calendar("NL").is_working_day(liberation));
    assert!(calendar("NL").is_conservative_working_day(liberation));
    assert!(!calendar("NL").is_conservative_working_day(day("2026-04-27")));
    assert!(!calendar("NL").is_conservative_working_day(day("2026-05-09")));
}

proptest! {
    #[test]
    fn the_list_and_the_single_day_agree(
        index in 0..66_usize,
        date in (2018..2041_i32, 1..366_u32)
            .prop_filter_map("a date", |(year, day)| NaiveDate::from_yo_opt(year, day)),
    ) {
        let calendar = calendar(Calendar::known()[index]);
        let listed = calendar.holidays(date.year()).into_iter().find(|holiday| holiday.date == date);
        prop_assert_eq!(&calendar.holiday_on(date), &listed);
        prop_assert_eq!(calendar.is_working_day(date), !is_weekend(date) && listed.is_none());
    }

    #[test]
    fn holidays_are_sorted_and_of_their_year(index in 0..66_usize, year in 1900..2100_i32) {
        let days = calendar(Calendar::known()[index]).holidays(year);
        prop_assert!(days.is_sorted_by(|a, b| a.date < b.date));
        prop_assert!(days.iter().all(|holiday| holiday.date.year() == year));
    }
}
