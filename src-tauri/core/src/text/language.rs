//! The languages of the product, and how each writes days, times, numbers and lists.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

use super::TextError;
use super::moment::{DateStyle, Moment, TimeStyle};

/// Groups of three digits are set apart by this narrow space that no line breaks at.
pub(super) const GROUP: char = '\u{202f}';

/// A language the product is written in.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Language {
    /// English, with British dates.
    #[default]
    En,
    /// Norwegian bokmål.
    Nb,
    /// Dutch.
    Nl,
}

impl Language {
    /// All languages, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::Nb, Self::Nl];

    /// The BCP 47 code: `en`, `nb`, `nl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nb => "nb",
            Self::Nl => "nl",
        }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en-GB"),
            Self::Nb => langid!("nb"),
            Self::Nl => langid!("nl"),
        }
    }

    /// The name of the day of the week, in full.
    #[must_use]
    pub fn weekday(self, date: NaiveDate) -> &'static str {
        let day = date.weekday().num_days_from_monday();
        match self {
            Self::En => match day {
                0 => "Monday",
                1 => "Tuesday",
                2 => "Wednesday",
                3 => "Thursday",
                4 => "Friday",
                5 => "Saturday",
                _ => "Sunday",
            },
            Self::Nb => match day {
                0 => "mandag",
                1 => "tirsdag",
                2 => "onsdag",
                3 => "torsdag",
                4 => "fredag",
                5 => "lørdag",
                _ => "søndag",
            },
            Self::Nl => match day {
                0 => "maandag",
                1 => "dinsdag",
                2 => "woensdag",
                3 => "donderdag",
                4 => "vrijdag",
                5 => "zaterdag",
                _ => "zondag",
            },
        }
    }

    /// The name of the month, in full.
    #[must_use]
    pub fn month(self, date: NaiveDate) -> &'static str {
        match self {
            Self::En => match date.month() {
                1 => "January",
                2 => "February",
                3 => "March",
                4 => "April",
                5 => "May",
                6 => "June",
                7 => "July",
                8 => "August",
                9 => "September",
                10 => "October",
                11 => "November",
                _ => "December",
            },
            Self::Nb => match date.month() {
                1 => "januar",
                2 => "februar",
                3 => "mars",
                4 => "april",
                5 => "mai",
                6 => "juni",
                7 => "juli",
                8 => "august",
                9 => "september",
                10 => "oktober",
                11 => "november",
                _ => "desember",
            },
            Self::Nl => match date.month() {
                1 => "januari",
                2 => "februari",
                3 => "maart",
                4 => "april",
                5 => "mei",
                6 => "juni",
                7 => "juli",
                8 => "augustus",
                9 => "september",
                10 => "oktober",
                11 => "november",
                _ => "december",
            },
        }
    }

    /// "27 November 2026", "27. november 2026", "27 november 2026".
    #[must_use]
    pub fn date_long(self, date: NaiveDate) -> String {
        let (day, month, year) = (date.day(), self.month(date), date.year());
        match self {
            Self::En | Self::Nl => format!("{day} {month} {year}"),
            Self::Nb => format!("{day}. {month} {year}"),
        }
    }

    /// "Friday 27 November 2026", "fredag 27. november 2026", "vrijdag 27 november 2026".
    #[must_use]
    pub fn date_full(self, date: NaiveDate) -> String {
        format!("{} {}", self.weekday(date), self.date_long(date))
    }

    /// "Fri 27 Nov 2026", "fre. 27. nov. 2026", "vr 27 nov 2026".
    #[must_use]
    pub fn date_with_weekday(self, date: NaiveDate) -> String {
        let (day, year) = (date.day(), date.year());
        let weekday = self.weekday(date);
        let month = self.month(date);
        match self {
            Self::En => format!("{} {day} {} {year}", cut(weekday, 3), cut(month, 3)),
            Self::Nb => {
                // A month of four letters or fewer is written out.
                let month = match month.chars().count() {
                    0..=4 => month.to_owned(),
                    _ => format!("{}.", cut(month, 3)),
                };
                format!("{}. {day}. {month} {year}", cut(weekday, 3))
            }
            Self::Nl => {
                let month = if date.month() == 3 {
                    "mrt"
                } else {
                    cut(month, 3)
                };
                format!("{} {day} {month} {year}", cut(weekday, 2))
            }
        }
    }

    /// A date and time on the clock of `zone`, with its distance from UTC:
    /// "18 September 2026 at 10:15 (UTC+02:00)".
    #[must_use]
    pub fn moment(self, at: DateTime<Utc>, zone: Tz) -> String {
        self.styled(Moment::instant(at, zone))
    }

    /// A whole number, its digits in groups of three from five digits on: "12 345", "2026".
    #[must_use]
    pub fn number(self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let mut said = String::with_capacity(digits.len() * 2);
        if number < 0 {
            said.push('\u{2212}');
        }
        for (position, digit) in digits.chars().enumerate() {
            let left = digits.len() - position;
            if position > 0 && left.is_multiple_of(3) && digits.len() > 4 {
                said.push(GROUP);
            }
            said.push(digit);
        }
        said
    }

    /// Items as a list in prose: "a, b and c".
    #[must_use]
    pub fn join(self, items: &[String]) -> String {
        let and = match self {
            Self::En => "and",
            Self::Nb => "og",
            Self::Nl => "en",
        };
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
        }
    }

    pub(super) fn styled(self, moment: Moment) -> String {
        let date = moment.date.map(|style| {
            let date = moment.local.date();
            match style {
                DateStyle::Full => self.date_full(date),
                DateStyle::Long => self.date_long(date),
                DateStyle::Medium => self.date_with_weekday(date),
                DateStyle::Weekday => self.weekday(date).to_owned(),
                DateStyle::Month => self.month(date).to_owned(),
            }
        });
        let time = moment.time.map(|style| {
            let clock = match moment.local.second() {
                0 => moment.local.format("%H:%M"),
                _ => moment.local.format("%H:%M:%S"),
            };
            match style {
                TimeStyle::Short => clock.to_string(),
                TimeStyle::Long => {
                    format!("{clock} ({})", distance(moment.offset.unwrap_or_default()))
                }
            }
        });
        match (date, time) {
            (Some(date), Some(time)) => {
                let at = match self {
                    Self::En => "at",
                    Self::Nb => "kl.",
                    Self::Nl => "om",
                };
                format!("{date} {at} {time}")
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => String::new(),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = TextError;

    /// Takes a language code, with or without a region: `nb`, `nb-NO`, `no`.
    fn from_str(text: &str) -> Result<Self, TextError> {
        let primary = text.trim().split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" => Ok(Self::En),
            "nb" | "no" => Ok(Self::Nb),
            "nl" => Ok(Self::Nl),
            _ => Err(TextError::UnknownLanguage {
                given: text.to_owned(),
            }),
        }
    }
}

/// The first letters of a word.
fn cut(word: &str, letters: usize) -> &str {
    match word.char_indices().nth(letters) {
        Some((end, _)) => word.get(..end).unwrap_or(word),
        None => word,
    }
}

/// "UTC+02:00", from a distance in seconds.
fn distance(seconds: i32) -> String {
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
