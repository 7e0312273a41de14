//! Small parsed values shared by the nouns: text with a limit, text per language, countries, moments, periods.
//!
//! Each is checked when it is read, so that whatever holds one may rely on it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::macros::document;
use crate::text::Language;

/// A code that is not in its list.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{given}` is not one of: {}", known.join(", "))]
pub struct UnknownCode {
    /// What stood there, cut to 60 characters.
    pub given: String,
    /// What may stand there.
    pub known: &'static [&'static str],
}

/// Why a value was refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ValueError {
    /// Longer than its field allows, in characters.
    #[error("text of {length} characters; at most {limit} are allowed")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        limit: usize,
    },
    /// A control character: text would be unprintable, and reports could not be made from it.
    #[error("text holds a control character")]
    Control,
    /// Not two capital letters of ISO 3166-1.
    #[error("`{0}` is not a country code of two capital letters")]
    Country(String),
    /// Not an IANA zone.
    #[error("`{0}` is not a time zone such as Europe/Oslo")]
    Zone(String),
    /// Not a period such as P3Y or P12M.
    #[error("`{0}` is not a period such as P3Y, P12M or P90D")]
    Period(String),
    /// A place in a text whose end stands before its start.
    #[error("{start} to {end} is no place in a text")]
    Span {
        /// Its first character.
        start: u32,
        /// The character after its last.
        end: u32,
    },
    /// Not 64 hexadecimal digits.
    #[error("`{0}` is not a SHA-256 in 64 hexadecimal digits")]
    Sha256(String),
}

fn bounded(text: &str, limit: usize, lines: bool) -> Result<(), ValueError> {
    let length = text.chars().count();
    if length > limit {
        return Err(ValueError::TooLong { length, limit });
    }
    let refused = |c: char| c.is_control() && !(lines && matches!(c, '\n' | '\t'));
    if text.chars().any(refused) {
        return Err(ValueError::Control);
    }
    Ok(())
}

macro_rules! text_value {
    ($(#[$meta:meta])* $name:ident, $limit:literal, $lines:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
        pub struct $name(String);

        impl $name {
            /// The most characters it may hold.
            pub const LIMIT: usize = $limit;
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
            /// Whether nothing is written.
            #[must_use]
            pub fn is_empty(&self) -> bool { self.0.trim().is_empty() }
        }

        impl TryFrom<String> for $name {
            type Error = ValueError;
            fn try_from(text: String) -> Result<Self, ValueError> {
                let text = if $lines { text.replace("\r\n", "\n") } else { text };
                bounded(&text, $limit, $lines)?;
                Ok(Self(text))
            }
        }

        impl FromStr for $name {
            type Err = ValueError;
            fn from_str(text: &str) -> Result<Self, ValueError> { Self::try_from(text.to_owned()) }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self { value.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
    };
}

text_value!(
    /// One line: a name, a title, a reference number. At most 300 characters, no line break.
    Line, 300, false
);
text_value!(
    /// Free text of several lines, at most 20 000 characters.
    Prose, 20_000, true
);

macro_rules! per_language {
    ($(#[$meta:meta])* $name:ident of $text:ty) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct $name {
            /// English.
            pub en: Option<$text>,
            /// Norwegian bokmål.
            pub nb: Option<$text>,
            /// Dutch.
            pub nl: Option<$text>,
        }

        impl $name {
            /// A text in one language.
            #[must_use]
            pub fn of(language: Language, text: $text) -> Self {
                let mut it = Self::default();
                it.put(language, text);
                it
            }

            /// Puts a text into its language, and leaves the others.
            pub fn put(&mut self, language: Language, text: $text) {
                *match language {
                    Language::En => &mut self.en,
                    Language::Nb => &mut self.nb,
                    Language::Nl => &mut self.nl,
                } = Some(text);
            }

            /// The text in this very language, if there is one.
            #[must_use]
            pub fn own(&self, language: Language) -> Option<&str> {
                match language {
                    Language::En => &self.en,
                    Language::Nb => &self.nb,
                    Language::Nl => &self.nl,
                }
                .as_ref()
                .filter(|text| !text.is_empty())
                .map(<$text>::as_str)
            }

            /// The text in this language, or else in English, Norwegian, Dutch; empty when nothing is written.
            #[must_use]
            pub fn in_language(&self, language: Language) -> &str {
                self.own(language)
                    .or_else(|| self.each().next().map(|(_, text)| text))
                    .unwrap_or_default()
            }

            /// The languages in which something is written, with what.
            pub fn each(&self) -> impl Iterator<Item = (Language, &str)> {
                Language::ALL
                    .iter()
                    .filter_map(|language| Some((*language, self.own(*language)?)))
            }

            /// Whether something is written, but not in this language.
            #[must_use]
            pub fn lacks(&self, language: Language) -> bool {
                self.own(language).is_none() && !self.is_empty()
            }

            /// Whether no language has text.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.each().next().is_none()
            }

            /// Whether both say the same in each language that both have: a translation that was added is no change.
            #[must_use]
            pub fn agrees(&self, other: &Self) -> bool {
                self.each()
                    .all(|(language, text)| other.own(language).is_none_or(|it| it == text))
            }

            /// Adds the texts of another in languages that this one lacks.
            pub fn complete(&mut self, other: &Self) {
                for (mine, theirs) in [
                    (&mut self.en, &other.en),
                    (&mut self.nb, &other.nb),
                    (&mut self.nl, &other.nl),
                ] {
                    if mine.as_ref().is_none_or(|text| text.is_empty()) {
                        mine.clone_from(theirs);
                    }
                }
            }
        }
    };
}

per_language!(
    /// Text per language (`i18n` of the model). Any may be missing; reading falls back to another.
    LangText of Prose
);
per_language!(
    /// A name per language, a line each: a category of persons, of data, of recipients. It is one thing by several
    /// names: whatever compares two of them asks whether they share one ([`LangLine::is_same`]), in whichever language.
    LangLine of Line
);

impl LangLine {
    /// Whether both name the same thing: they share a name, in whichever language. Two that are empty are the same.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        if self.is_empty() || other.is_empty() {
            return self.is_empty() && other.is_empty();
        }
        let same = |one: &str, other: &str| {
            let small = |text| str::chars(text).flat_map(char::to_lowercase);
            one == other || small(one.trim()).eq(small(other.trim()))
        };
        self.each()
            .any(|(_, mine)| other.each().any(|(_, theirs)| same(mine, theirs)))
    }
}

impl From<LangLine> for LangText {
    fn from(line: LangLine) -> Self {
        let prose = |line: Option<Line>| line.map(|line| Prose(line.0));
        Self {
            en: prose(line.en),
            nb: prose(line.nb),
            nl: prose(line.nl),
        }
    }
}

/// A name as names are compared: without spaces around it, in small letters.
#[must_use]
pub fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

/// A country of ISO 3166-1, two letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct Country(String);

/// The European Economic Area: 27 Member States, Iceland, Liechtenstein, Norway (EEA Agreement).
pub const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl Country {
    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is such a country: it stands in the list of ISO 3166-1, or is Kosovo (`XK`), which has no code there.
    #[must_use]
    pub fn is_known(&self) -> bool {
        crate::country::CODES.contains(&self.0.as_str())
    }

    /// Whether it is a State of the EEA; Norway, Iceland and Liechtenstein are never third countries.
    #[must_use]
    pub fn in_eea(&self) -> bool {
        EEA.contains(&self.0.as_str())
    }
}

impl TryFrom<String> for Country {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(text))
        } else {
            Err(ValueError::Country(text.chars().take(20).collect()))
        }
    }
}

impl FromStr for Country {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::try_from(text.to_owned())
    }
}

impl From<Country> for String {
    fn from(value: Country) -> Self {
        value.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An instant and the zone in which people lived it (`ts` of the model).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Moment {
    /// The instant, UTC.
    pub at: DateTime<Utc>,
    /// The IANA zone.
    #[serde(with = "zone")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub zone: Tz,
}

impl Moment {
    /// The calendar day on which it fell there.
    #[must_use]
    pub fn local_date(&self) -> chrono::NaiveDate {
        self.at.with_timezone(&self.zone).date_naive()
    }
}

/// Zones as their names.
pub mod zone {
    use super::{Tz, ValueError};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes the IANA name.
    ///
    /// # Errors
    /// What the serialiser returns.
    pub fn serialize<S: Serializer>(zone: &Tz, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(zone.name())
    }

    /// Reads an IANA name.
    ///
    /// # Errors
    /// When there is no such zone.
    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Tz, D::Error> {
        let name = String::deserialize(input)?;
        name.parse()
            .map_err(|_| D::Error::custom(ValueError::Zone(name.chars().take(60).collect())))
    }
}

/// A period of years, months and days in ISO 8601 (`P3Y`, `P12M`, `P90D`, `P1Y6M`); weeks are read as days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct IsoPeriod {
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Days.
    pub days: u16,
}

impl TryFrom<String> for IsoPeriod {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        let refuse = || ValueError::Period(text.chars().take(40).collect());
        let body = text
            .strip_prefix('P')
            .filter(|b| !b.is_empty())
            .ok_or_else(refuse)?;
        let mut parts: BTreeMap<u8, u16> = BTreeMap::new();
        let mut digits = String::new();
        for c in body.chars() {
            if c.is_ascii_digit() {
                digits.push(c);
                continue;
            }
            let number: u16 = digits.parse().map_err(|_| refuse())?;
            digits.clear();
            let (place, number) = match c {
                'Y' => (0, number),
                'M' => (1, number),
                'W' => (2, number.checked_mul(7).ok_or_else(refuse)?),
                'D' => (3, number),
                _ => return Err(refuse()),
            };
            if parts.keys().next_back().is_some_and(|last| *last >= place) || number > 12_000 {
                return Err(refuse());
            }
            parts.insert(place, number);
        }
        if !digits.is_empty() || parts.values().all(|n| *n == 0) {
            return Err(refuse());
        }
        let part = |place: u8| parts.get(&place).copied().unwrap_or(0);
        Ok(Self {
            years: part(0),
            months: part(1),
            days: part(2) + part(3),
        })
    }
}

impl IsoPeriod {
    /// The fewest and the most days it can last, whatever day it begins on.
    #[must_use]
    pub fn days_within(self) -> (u32, u32) {
        let (years, months, days) = (
            u32::from(self.years),
            u32::from(self.months),
            u32::from(self.days),
        );
        let (years, months) = (years + months / 12, months % 12);
        // Any run of years has at least 365 days each; any run of up to eleven months at least 28 each.
        (
            years * 365 + months * 28 + days,
            years * 366 + months * 31 + days,
        )
    }

    /// Whether it is longer than the other on whatever day both begin.
    #[must_use]
    pub fn is_surely_longer(self, other: Self) -> bool {
        self.days_within().0 > other.days_within().1
    }

    /// Whether it is as long as the other on whatever day both begin: P1Y and P12M are.
    #[must_use]
    pub fn is_as_long(self, other: Self) -> bool {
        let months = |it: Self| u32::from(it.years) * 12 + u32::from(it.months);
        months(self) == months(other) && self.days == other.days
    }
}

impl FromStr for IsoPeriod {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::try_from(text.to_owned())
    }
}

impl From<IsoPeriod> for String {
    fn from(value: IsoPeriod) -> Self {
        value.to_string()
    }
}

impl fmt::Display for IsoPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (number, unit) in [(self.years, 'Y'), (self.months, 'M'), (self.days, 'D')] {
            if number > 0 {
                write!(f, "{number}{unit}")?;
            }
        }
        Ok(())
    }
}

/// A SHA-256, shown in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct Sha256Hex(pub [u8; 32]);

impl TryFrom<String> for Sha256Hex {
    type Error = ValueError;
    fn try_from(text: String) -> Result<Self, ValueError> {
        let refuse = || ValueError::Sha256(text.chars().take(70).collect());
        if text.len() != 64 || !text.is_ascii() {
            return Err(refuse());
        }
        let mut bytes = [0_u8; 32];
        for (place, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| refuse())?;
            *place = u8::from_str_radix(pair, 16).map_err(|_| refuse())?;
        }
        Ok(Self(bytes))
    }
}

impl From<Sha256Hex> for String {
    fn from(value: Sha256Hex) -> Self {
        value.to_string()
    }
}

impl fmt::Display for Sha256Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

document! {
    /// An amount in the smallest unit of its currency.
    pub struct Money {
        /// Amount, e.g. øre or cent.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub minor_units: i64,
        /// ISO 4217 code.
        pub currency: Line,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_line_refuses_a_line_break_and_too_much_text() {
        assert_eq!("a\nb".parse::<Line>(), Err(ValueError::Control));
        assert_eq!(
            "x".repeat(301).parse::<Line>(),
            Err(ValueError::TooLong {
                length: 301,
                limit: 300
            })
        );
        assert!(
            "Å".repeat(300).parse::<Line>().is_ok(),
            "the limit counts characters, not bytes"
        );
    }

    #[test]
    fn text_falls_back_to_a_language_that_has_words() {
        let text = LangText {
            nl: Some("Nieuwsbrief".parse().unwrap()),
            ..LangText::default()
        };
        assert_eq!(text.in_language(Language::Nb), "Nieuwsbrief");
    }

    #[test]
    fn a_category_is_one_thing_in_whichever_language_it_is_named() {
        let both: LangLine = serde_json::from_str(r#"{"en":"Customers","nb":"Kunder"}"#).unwrap();
        let other: LangLine = serde_json::from_str(r#"{"nb":" kunder","nl":"Klanten"}"#).unwrap();
        let third: LangLine = serde_json::from_str(r#"{"nl":"Klanten"}"#).unwrap();
        assert!(both.is_same(&other) && other.is_same(&third));
        assert!(!both.is_same(&third), "no name is shared");
        assert!(!both.is_same(&LangLine::default()));
        assert!(LangLine::default().is_same(&LangLine::default()));
    }

    #[test]
    fn a_translation_that_was_added_is_no_change_and_another_word_is() {
        let one: LangText = serde_json::from_str(r#"{"en":"Names"}"#).unwrap();
        let more: LangText = serde_json::from_str(r#"{"en":"Names","nb":"Navn"}"#).unwrap();
        let other: LangText = serde_json::from_str(r#"{"en":"Names and photos"}"#).unwrap();
        assert!(one.agrees(&more) && more.agrees(&one));
        assert!(!one.agrees(&other));
        assert!(one.lacks(Language::Nb) && !more.lacks(Language::Nb));
        assert!(
            !LangText::default().lacks(Language::Nb),
            "nothing is written at all"
        );
    }

    #[test]
    fn norway_iceland_and_liechtenstein_are_in_the_eea_and_the_united_kingdom_is_not() {
        for code in ["NO", "IS", "LI"] {
            assert!(code.parse::<Country>().unwrap().in_eea(), "{code}");
        }
        assert!(!"GB".parse::<Country>().unwrap().in_eea());
        assert!("no".parse::<Country>().is_err());
    }

    #[test]
    fn periods_read_and_write_iso_8601() {
        for text in ["P3Y", "P12M", "P90D", "P1Y6M"] {
            assert_eq!(text.parse::<IsoPeriod>().unwrap().to_string(), text);
        }
        assert_eq!("P2W".parse::<IsoPeriod>().unwrap().to_string(), "P14D");
        for bad in [
            "", "P", "3Y", "P3", "P0D", "P1M1Y", "PT3H", "P1Y1Y", "P99999Y", "P-1D",
        ] {
            assert!(bad.parse::<IsoPeriod>().is_err(), "{bad}");
        }
    }
}
