//! What was ordered, as a line of the command line, and read back from it: a copy given out can be made again.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use thiserror::Error;
use tilsyn_core::browse::Filter;
use tilsyn_core::figures::FiguresPeriod;
use tilsyn_core::import::ProfileCode;

use crate::Scope;
use crate::document::{Audience, typed};

/// All that is ordered beside kind, format, language and subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameters {
    /// The day for which the report speaks.
    pub as_of: NaiveDate,
    /// For whom it is cut.
    pub audience: Audience,
    /// The period of a report that speaks of one.
    pub period: Option<FiguresPeriod>,
    /// What it is narrowed to.
    pub scope: Scope,
    /// The layout of an authority.
    pub layout: Option<ProfileCode>,
    /// Which volume of a report in several.
    pub volume: Option<u32>,
    /// About how many lines of pages a volume has at most, where that is not the usual number.
    pub bound_at: Option<usize>,
}

/// The line is not one that [`Parameters`] writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("these are no parameters of a report")]
pub struct NoParameters;

impl fmt::Display for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "--as-of {} --audience {}", self.as_of, self.audience)?;
        if let Some(period) = self.period {
            write!(f, " --from {} --to {}", period.from, period.to)?;
        }
        if let Some(layout) = self.layout {
            write!(f, " --layout {layout}")?;
        }
        if let Some(volume) = self.volume {
            write!(f, " --volume {volume}")?;
        }
        if let Some(lines) = self.bound_at {
            write!(f, " --volume-lines {lines}")?;
        }
        for filter in &self.scope.filters {
            write!(f, " --filter {}", quoted(&typed(filter)))?;
        }
        for id in &self.scope.records {
            write!(f, " --only {id}")?;
        }
        Ok(())
    }
}

impl FromStr for Parameters {
    type Err = NoParameters;
    /// # Errors
    /// [`NoParameters`] for a line that lacks the day or the audience, or holds anything that is not understood: half of
    /// an order would make another report.
    fn from_str(text: &str) -> Result<Self, NoParameters> {
        let mut words = words(text)?.into_iter();
        let (mut as_of, mut audience, mut from, mut to) = (None, None, None, None);
        let (mut scope, mut layout, mut volume) = (Scope::default(), None, None);
        let mut bound_at = None;
        while let Some(name) = words.next() {
            let value = words.next().ok_or(NoParameters)?;
            match name.as_str() {
                "--as-of" => as_of = Some(read::<NaiveDate>(&value)?),
                "--audience" => audience = Some(read(&value)?),
                "--from" => from = Some(read(&value)?),
                "--to" => to = Some(read(&value)?),
                "--layout" => layout = Some(read(&value)?),
                "--volume" => volume = Some(read(&value)?),
                "--volume-lines" => bound_at = Some(read(&value)?),
                "--filter" => scope.filters.push(read::<Filter>(&value)?),
                "--only" => scope.records.push(read(&value)?),
                _ => return Err(NoParameters),
            }
        }
        let period = match (from, to) {
            (Some(from), Some(to)) => Some(FiguresPeriod { from, to }),
            (None, None) => None,
            _ => return Err(NoParameters),
        };
        Ok(Self {
            as_of: as_of.ok_or(NoParameters)?,
            audience: audience.ok_or(NoParameters)?,
            period,
            scope,
            layout,
            volume,
            bound_at,
        })
    }
}

fn read<T: FromStr>(text: &str) -> Result<T, NoParameters> {
    text.parse().map_err(|_| NoParameters)
}

/// A word as a shell reads it: in quotes unless nothing in it means anything to one.
fn quoted(word: &str) -> String {
    if word
        .chars()
        .all(|c| c.is_alphanumeric() || "_=.:/-,+@%".contains(c))
    {
        return word.to_owned();
    }
    let mut out = String::from("\"");
    for c in word.chars() {
        if matches!(c, '"' | '\\' | '$' | '`') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}

/// The words of a line, their quotes taken off.
fn words(line: &str) -> Result<Vec<String>, NoParameters> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut inside = false;
    let mut letters = line.chars();
    while let Some(c) = letters.next() {
        match c {
            '"' => {
                inside = !inside;
                word.get_or_insert_default();
            }
            '\\' if inside => word
                .get_or_insert_default()
                .push(letters.next().ok_or(NoParameters)?),
            ' ' if !inside => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    if inside {
        return Err(NoParameters);
    }
    words.extend(word);
    Ok(words)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn plain() -> Parameters {
        Parameters {
            as_of: day("2026-11-22"),
            audience: Audience::Authority,
            period: None,
            scope: Scope::default(),
            layout: None,
            volume: None,
            bound_at: None,
        }
    }

    #[test]
    fn everything_that_is_ordered_is_read_back_from_its_line() {
        let whole = Parameters {
            period: Some(FiguresPeriod {
                from: day("2026-01-01"),
                to: day("2026-06-30"),
            }),
            scope: Scope {
                filters: vec![
                    "basis=f".parse().unwrap(),
                    "special=no".parse().unwrap(),
                    Filter::Unit(r#"Sales "north" \ $HOME `x`"#.parse().unwrap()),
                    Filter::Title("Lønn, og pensjon".parse().unwrap()),
                ],
                records: vec!["01990000-0000-7000-8000-000000000000".parse().unwrap()],
            },
            layout: Some(ProfileCode::IcoProcessor),
            volume: Some(3),
            bound_at: Some(400),
            ..plain()
        };
        for it in [plain(), whole] {
            assert_eq!(it.to_string().parse(), Ok(it));
        }
    }

    #[test]
    fn the_line_is_what_a_person_would_type() {
        let it = Parameters {
            scope: Scope {
                filters: vec![Filter::Unit("Field sales".parse().unwrap())],
                records: Vec::new(),
            },
            layout: Some(ProfileCode::Cnil),
            ..plain()
        };
        assert_eq!(
            it.to_string(),
            r#"--as-of 2026-11-22 --audience authority --layout cnil --filter "unit=Field sales""#
        );
    }

    #[test]
    fn half_an_order_or_an_unknown_word_is_no_order() {
        for line in [
            "",
            "--as-of 2026-11-22",
            "--as-of 2026-11-22 --audience authority --from 2026-01-01",
            "--as-of 2026-11-22 --audience authority --colour red",
            "--as-of 2026-11-22 --audience authority --filter",
            "--as-of 2026-11-22 --audience authority --filter \"unit=Sal",
            "--as-of yesterday --audience authority",
        ] {
            assert_eq!(line.parse::<Parameters>(), Err(NoParameters), "{line}");
        }
    }
}
