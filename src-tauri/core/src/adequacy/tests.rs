//! What countries are, by date.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::text::{Language, Words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn on(country: &str, date: &str) -> CountryStanding {
    standing(&country.parse().unwrap(), day(date)).standing
}

#[test]
fn the_eea_efta_states_are_never_third_countries() {
    for country in ["NO", "IS", "LI"] {
        for date in ["2018-05-25", "2026-11-17", "2040-01-01"] {
            assert_eq!(on(country, date), CountryStanding::Eea, "{country} {date}");
        }
    }
}

#[test]
fn the_united_kingdom_goes_through_every_standing() {
    for (date, wanted) in [
        ("2020-12-31", CountryStanding::Eea),
        ("2021-01-01", CountryStanding::Adequate),
        ("2021-07-01", CountryStanding::Limited),
        ("2025-12-18", CountryStanding::Limited),
        ("2025-12-19", CountryStanding::Adequate),
        ("2031-12-27", CountryStanding::Adequate),
        ("2031-12-28", CountryStanding::Lapsed),
    ] {
        assert_eq!(on("GB", date), wanted, "{date}");
    }
    let lapsed = standing(&"GB".parse().unwrap(), day("2032-01-01"));
    assert_eq!(
        lapsed.decision.unwrap().decision,
        "(EU) 2021/1772, as renewed on 19 December 2025",
        "the last one, not the first"
    );
}

#[test]
fn the_united_states_lapsed_twice_and_are_limited_to_a_list_now() {
    for (date, wanted) in [
        ("2000-01-01", CountryStanding::Third),
        ("2015-10-06", CountryStanding::Limited),
        ("2015-10-07", CountryStanding::Lapsed),
        ("2016-07-12", CountryStanding::Limited),
        ("2020-07-16", CountryStanding::Limited),
        ("2020-07-17", CountryStanding::Lapsed),
        ("2023-07-09", CountryStanding::Lapsed),
        ("2023-07-10", CountryStanding::Limited),
        ("2026-11-17", CountryStanding::Limited),
    ] {
        assert_eq!(on("US", date), wanted, "{date}");
    }
}

#[test]
fn decisions_on_countries_begin_on_their_day() {
    for (country, before, from) in [
        ("CH", "2000-07-25", "2000-07-26"),
        ("AR", "2003-06-29", "2003-06-30"),
        ("BR", "2026-01-26", "2026-01-27"),
        ("UY", "2012-08-20", "2012-08-21"),
    ] {
        assert_eq!(on(country, before), CountryStanding::Third, "{country}");
        assert_eq!(on(country, from), CountryStanding::Adequate, "{country}");
    }
    for country in ["IN", "CN", "RU", "AU"] {
        assert_eq!(
            on(country, "2026-11-17"),
            CountryStanding::Third,
            "{country}"
        );
    }
}

#[test]
fn the_european_patent_organisation_is_adequate_since_its_decision() {
    let name = "european patent organisation";
    let found = |date| standing_of_organisation(name, day(date)).standing;
    assert_eq!(found("2025-07-14"), CountryStanding::Third);
    assert_eq!(found("2025-07-15"), CountryStanding::Adequate);
    assert_eq!(
        standing_of_organisation("Some other one", day("2026-01-01")).standing,
        CountryStanding::Third
    );
}

#[test]
fn every_row_is_a_territory_with_dates_in_their_order_and_its_status() {
    for row in DECISIONS {
        assert_ne!(row.country.is_some(), row.organisation.is_some());
        if let Some(country) = row.country {
            assert!(country.parse::<Country>().unwrap().is_known(), "{country}");
        }
        let from: NaiveDate = row.from.parse().unwrap();
        let until: Option<NaiveDate> = row.until.map(|until| until.parse().unwrap());
        assert!(until.is_none_or(|until| from < until), "{}", row.decision);
        assert_eq!(until.is_some(), row.end.is_some(), "{}", row.decision);
        assert!(from < AS_OF.parse().unwrap(), "{}", row.decision);
    }
}

#[test]
fn every_standing_explains_itself_in_each_language() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for code in crate::country::CODES {
            for date in ["2015-10-07", "2021-07-01", "2026-11-17", "2032-01-01"] {
                let view = CountryView::of(&code.parse().unwrap(), day(date));
                let said = words.try_say(&view.because);
                assert!(said.is_ok(), "{language} {code} {date}: {said:?}");
            }
        }
    }
    let words = Words::new(Language::En).unwrap();
    let view = CountryView::of(&"US".parse().unwrap(), day("2021-01-01"));
    assert_eq!(
        words.say(&view.because),
        "United States: (EU) 2016/1250 (Privacy Shield) was in force until 16 July 2020; it was declared invalid by the Court of Justice."
    );
}

proptest! {
    /// A country has one standing a day, and whether it has a decision follows from it.
    #[test]
    fn a_standing_and_its_decision_belong_together(place in 0_usize..250, days in 0_i64..14_000) {
        let country: Country = crate::country::CODES[place].parse().unwrap();
        let on = day("1998-01-01") + chrono::Duration::days(days);
        let found = standing(&country, on);
        prop_assert_eq!(found.standing == CountryStanding::Eea, in_eea_on(&country, on));
        match found.standing {
            CountryStanding::Eea | CountryStanding::Third => prop_assert!(found.decision.is_none()),
            CountryStanding::Adequate | CountryStanding::Limited => prop_assert!(found.decision.unwrap().in_force(on)),
            CountryStanding::Lapsed => prop_assert!(found.decision.unwrap().ended_before(on).is_some()),
        }
    }
}
