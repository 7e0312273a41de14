//! A length of time as a law or an order writes it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::text::Sentence;

/// A length of time in one unit, at least one of it. On the wire it is text: `1 month`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub enum Period {
    /// Hours that pass, of sixty minutes.
    Hours(u32),
    /// Days of the calendar.
    Days(u32),
    /// Days other than public holidays, Sundays and Saturdays.
    WorkingDays(u32),
    /// Weeks of seven days.
    Weeks(u32),
    /// Months of the calendar.
    Months(u32),
    /// Years of the calendar.
    Years(u32),
}

/// Why text is not a period.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PeriodError {
    /// It does not begin with a whole number.
    #[error("\"{given}\" is no period: write a number and a unit, as in \"1 month\"")]
    NoNumber {
        /// What was given.
        given: String,
    },
    /// The unit is missing or not known.
    #[error(
        "\"{unit}\" is no unit of time in \"{given}\"; known: hours, days, working days, weeks, months, years"
    )]
    UnknownUnit {
        /// What was given.
        given: String,
        /// The part that was not understood.
        unit: String,
    },
    /// Nought of a unit is no period.
    #[error("\"{given}\" is no period: it must be at least one")]
    Zero {
        /// What was given.
        given: String,
    },
    /// Longer than a hundred years.
    #[error("\"{given}\" is longer than a hundred years")]
    TooLong {
        /// What was given.
        given: String,
    },
}

impl PeriodError {
    /// What happened and what to do, to be said in the language of the reader.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::NoNumber { given } => {
                Sentence::new("deadline-error-period-number").text("given", given)
            }
            Self::UnknownUnit { given, unit } => Sentence::new("deadline-error-period-unit")
                .text("given", given)
                .text("unit", unit),
            Self::Zero { given } => {
                Sentence::new("deadline-error-period-zero").text("given", given)
            }
            Self::TooLong { given } => {
                Sentence::new("deadline-error-period-long").text("given", given)
            }
        }
    }
}

impl Period {
    /// How many of its unit.
    #[must_use]
    pub const fn count(self) -> u32 {
        match self {
            Self::Hours(n)
            | Self::Days(n)
            | Self::WorkingDays(n)
            | Self::Weeks(n)
            | Self::Months(n)
            | Self::Years(n) => n,
        }
    }

    /// Whether it counts in hours, from a point in time, rather than from a day.
    #[must_use]
    pub const fn is_hours(self) -> bool {
        matches!(self, Self::Hours(_))
    }

    /// The most of its unit: a hundred years.
    #[must_use]
    pub const fn limit(self) -> u32 {
        match self {
            Self::Hours(_) => 876_600,
            Self::Days(_) => 36_525,
            Self::WorkingDays(_) => 26_000,
            Self::Weeks(_) => 5_218,
            Self::Months(_) => 1_200,
            Self::Years(_) => 100,
        }
    }

    /// The period itself when it is at least one and at most a hundred years.
    ///
    /// # Errors
    /// When it is nought or longer.
    pub fn checked(self) -> Result<Self, PeriodError> {
        match self.count() {
            0 => Err(PeriodError::Zero {
                given: self.to_string(),
            }),
            n if n > self.limit() => Err(PeriodError::TooLong {
                given: self.to_string(),
            }),
            _ => Ok(self),
        }
    }

    /// "one month", to be said in the language of the reader.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        let key = match self {
            Self::Hours(_) => "deadline-period-hours",
            Self::Days(_) => "deadline-period-days",
            Self::WorkingDays(_) => "deadline-period-working-days",
            Self::Weeks(_) => "deadline-period-weeks",
            Self::Months(_) => "deadline-period-months",
            Self::Years(_) => "deadline-period-years",
        };
        Sentence::new(key).number("number", self.count())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.count();
        let unit = match self {
            Self::Hours(_) => "hour",
            Self::Days(_) => "day",
            Self::WorkingDays(_) => "working day",
            Self::Weeks(_) => "week",
            Self::Months(_) => "month",
            Self::Years(_) => "year",
        };
        write!(f, "{n} {unit}{}", if n == 1 { "" } else { "s" })
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    /// Reads `1 month`, `72 h`, `5 working days`, or ISO 8601 with one unit: `P1M`, `PT72H`.
    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let given: String = text.trim().chars().take(60).collect();
        let lower = given.to_lowercase();
        let (number, unit) = match iso(&lower) {
            Some(parts) => parts,
            None => {
                let end = lower
                    .find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(lower.len());
                let (number, unit) = lower.split_at_checked(end).unwrap_or_default();
                (
                    number,
                    unit.split_whitespace().collect::<Vec<_>>().join(" "),
                )
            }
        };
        if number.is_empty() {
            return Err(PeriodError::NoNumber { given });
        }
        let of: fn(u32) -> Self = match unit.as_str() {
            "h" | "hr" | "hrs" | "hour" | "hours" => Self::Hours,
            "d" | "day" | "days" | "calendar day" | "calendar days" => Self::Days,
            "wd" | "working day" | "working days" | "working-day" | "working-days" => {
                Self::WorkingDays
            }
            "w" | "week" | "weeks" => Self::Weeks,
            "month" | "months" => Self::Months,
            "y" | "year" | "years" => Self::Years,
            _ => return Err(PeriodError::UnknownUnit { given, unit }),
        };
        // Digits only, so all that can be wrong is that there are too many.
        let Ok(count) = number.parse::<u32>() else {
            return Err(PeriodError::TooLong { given });
        };
        of(count).checked().map_err(|error| match error {
            PeriodError::Zero { .. } => PeriodError::Zero { given },
            _ => PeriodError::TooLong { given },
        })
    }
}

/// The number and the unit of `p1m` or `pt72h`.
fn iso(lower: &str) -> Option<(&str, String)> {
    let rest = lower.strip_prefix('p')?;
    let (rest, timed) = match rest.strip_prefix('t') {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = rest.split_at_checked(end)?;
    let unit = match (unit, timed) {
        ("h", true) => "hours",
        ("d", false) => "days",
        ("w", false) => "weeks",
        ("m", false) => "months",
        ("y", false) => "years",
        _ => return None,
    };
    Some((number, unit.to_owned()))
}

impl TryFrom<String> for Period {
    type Error = PeriodError;

    fn try_from(text: String) -> Result<Self, PeriodError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_period_is_read_as_people_write_it() {
        for (text, period) in [
            ("1 month", Period::Months(1)),
            ("72 h", Period::Hours(72)),
            ("72h", Period::Hours(72)),
            ("5 working days", Period::WorkingDays(5)),
            (" 5  Working\tDays ", Period::WorkingDays(5)),
            ("10 days", Period::Days(10)),
            ("1 day", Period::Days(1)),
            ("8 weeks", Period::Weeks(8)),
            ("100 years", Period::Years(100)),
            ("P1M", Period::Months(1)),
            ("P10D", Period::Days(10)),
            ("PT72H", Period::Hours(72)),
            ("p1y", Period::Years(1)),
        ] {
            assert_eq!(text.parse(), Ok(period), "{text}");
        }
    }

    #[test]
    fn what_is_no_period_is_refused_with_the_reason() {
        for (text, message) in [
            (
                "",
                "\"\" is no period: write a number and a unit, as in \"1 month\"",
            ),
            (
                "month",
                "\"month\" is no period: write a number and a unit, as in \"1 month\"",
            ),
            (
                "-1 month",
                "\"-1 month\" is no period: write a number and a unit, as in \"1 month\"",
            ),
            (
                "1 m",
                "\"m\" is no unit of time in \"1 m\"; known: hours, days, working days, weeks, months, years",
            ),
            (
                "12",
                "\"\" is no unit of time in \"12\"; known: hours, days, working days, weeks, months, years",
            ),
            (
                "1.5 days",
                "\".5 days\" is no unit of time in \"1.5 days\"; known: hours, days, working days, weeks, months, years",
            ),
            ("0 days", "\"0 days\" is no period: it must be at least one"),
            ("101 years", "\"101 years\" is longer than a hundred years"),
            (
                "99999999999 days",
                "\"99999999999 days\" is longer than a hundred years",
            ),
        ] {
            assert_eq!(text.parse::<Period>().unwrap_err().to_string(), message);
        }
        assert!("P1Y6M".parse::<Period>().is_err());
        assert!("PT1M".parse::<Period>().is_err());
    }

    #[test]
    fn a_period_is_text_on_the_wire() {
        assert_eq!(
            serde_json::to_string(&Period::WorkingDays(1)).unwrap(),
            "\"1 working day\""
        );
        assert_eq!(
            serde_json::from_str::<Period>("\"3 months\"").unwrap(),
            Period::Months(3)
        );
        assert!(serde_json::from_str::<Period>("\"0 months\"").is_err());
    }

    fn periods() -> impl Strategy<Value = Period> {
        (0..6_usize, 1..=100_u32).prop_map(|(unit, n)| {
            [
                Period::Hours(n),
                Period::Days(n),
                Period::WorkingDays(n),
                Period::Weeks(n),
                Period::Months(n),
                Period::Years(n),
            ][unit]
        })
    }

    proptest! {
        #[test]
        fn a_period_is_read_back_as_it_was_written(period in periods()) {
            prop_assert_eq!(period.to_string().parse(), Ok(period));
        }

        #[test]
        fn no_text_breaks_the_reader(text in "\\PC{0,80}") {
            drop(text.parse::<Period>());
        }
    }
}
