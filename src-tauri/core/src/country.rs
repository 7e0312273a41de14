//! The countries there are (ISO 3166-1), and which of them belonged to the European Economic Area, and when.

use chrono::NaiveDate;

use crate::source::SourceStatus;
use crate::text::Sentence;
use crate::value::Country;

/// The 249 codes of ISO 3166-1, and `XK` for Kosovo, which the list leaves to its users.
pub const CODES: [&str; 250] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// A State's time within the European Economic Area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// The State.
    pub country: &'static str,
    /// First day, ISO 8601.
    pub from: &'static str,
    /// Last day; none while it lasts.
    pub until: Option<&'static str>,
    /// How well the dates were checked.
    pub source_status: SourceStatus,
}

const fn since(country: &'static str, from: &'static str) -> Membership {
    Membership {
        country,
        from,
        until: None,
        source_status: SourceStatus::Knowledge,
    }
}

/// Who belongs to the area, and since when: as a party to the EEA Agreement or, where that came later, as a Member State
/// of the Union. The United Kingdom was treated as one to the end of the transition period (Withdrawal Agreement Art 127).
pub const EEA: [Membership; 31] = [
    since("AT", "1994-01-01"),
    since("BE", "1994-01-01"),
    since("BG", "2007-01-01"),
    since("CY", "2004-05-01"),
    since("CZ", "2004-05-01"),
    since("DE", "1994-01-01"),
    since("DK", "1994-01-01"),
    since("EE", "2004-05-01"),
    since("ES", "1994-01-01"),
    since("FI", "1994-01-01"),
    since("FR", "1994-01-01"),
    Membership {
        country: "GB",
        from: "1994-01-01",
        until: Some("2020-12-31"),
        source_status: SourceStatus::Knowledge,
    },
    since("GR", "1994-01-01"),
    since("HR", "2013-07-01"),
    since("HU", "2004-05-01"),
    since("IE", "1994-01-01"),
    since("IS", "1994-01-01"),
    since("IT", "1994-01-01"),
    since("LI", "1995-05-01"),
    since("LT", "2004-05-01"),
    since("LU", "1994-01-01"),
    since("LV", "2004-05-01"),
    since("MT", "2004-05-01"),
    since("NL", "1994-01-01"),
    since("NO", "1994-01-01"),
    since("PL", "2004-05-01"),
    since("PT", "1994-01-01"),
    since("RO", "2007-01-01"),
    since("SE", "1994-01-01"),
    since("SI", "2004-05-01"),
    since("SK", "2004-05-01"),
];

/// Whether a country belonged to the EEA on a day. Norway, Iceland and Liechtenstein are never third countries.
#[must_use]
pub fn in_eea_on(country: &Country, on: NaiveDate) -> bool {
    // Dates of the form 2020-12-31 sort as text.
    let on = on.to_string();
    EEA.iter().any(|state| {
        state.country == country.as_str()
            && state.from <= on.as_str()
            && state.until.is_none_or(|until| on.as_str() <= until)
    })
}

/// A country within a sentence, by its name in the language of the reader.
#[must_use]
pub fn said(country: &Country) -> Sentence {
    if country.is_known() {
        Sentence::new(format!("country-{country}"))
    } else {
        Sentence::new("because-name").text("name", country.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value;

    fn country(code: &str) -> Country {
        code.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_state_of_the_eea_is_a_country_and_the_list_without_dates_is_that_of_today() {
        let today = day("2026-11-17");
        for code in CODES {
            let country = country(code);
            assert!(country.is_known(), "{code}");
            assert_eq!(in_eea_on(&country, today), country.in_eea(), "{code}");
        }
        assert_eq!(value::EEA.len() + 1, EEA.len(), "the United Kingdom left");
        assert!(!country("ZZ").is_known() && !country("EU").is_known());
    }

    #[test]
    fn every_country_has_a_name_in_each_language() {
        for language in crate::text::Language::ALL {
            let words = crate::text::Words::new(language).unwrap();
            for code in CODES {
                let name = words.try_say(&said(&country(code))).unwrap();
                assert!(name.chars().count() > 2, "{language} {code}: {name}");
            }
        }
    }

    #[test]
    fn the_united_kingdom_is_a_third_country_from_the_end_of_the_transition_period() {
        assert!(in_eea_on(&country("GB"), day("2020-12-31")));
        assert!(!in_eea_on(&country("GB"), day("2021-01-01")));
    }

    #[test]
    fn the_eea_efta_states_are_no_third_countries_on_any_day_since_they_joined() {
        for code in ["NO", "IS", "LI"] {
            for on in [
                "1995-05-01",
                "2018-05-25",
                "2018-07-20",
                "2026-01-01",
                "2100-01-01",
            ] {
                assert!(in_eea_on(&country(code), day(on)), "{code} {on}");
            }
        }
    }
}
