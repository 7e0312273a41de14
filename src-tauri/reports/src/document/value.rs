//! What a cell or a fact holds, typed: pages show it in the way of the language, data formats write it as it is.

use chrono::NaiveDate;
use tilsyn_core::record::RecordId;
use tilsyn_core::value::{IsoPeriod, Moment};

use crate::doc::Cell;

/// A value of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing, and nothing is wanted.
    Empty,
    /// What ought to be there and is not: said in words everywhere, never left blank.
    Missing,
    /// Text that people wrote or that the product says.
    Text(String),
    /// Lines of runs, as pages set them; data formats have their text.
    Lines(Cell),
    /// A code with its words.
    Word {
        /// The frozen spelling.
        code: String,
        /// The words of the language.
        words: String,
    },
    /// A civil date.
    Date(NaiveDate),
    /// An instant, and the zone in which people lived it.
    Moment(Moment),
    /// A whole number; a count or an amount in the unit of its column.
    Number(i64),
    /// So many of so many.
    Share {
        /// How many.
        part: u64,
        /// Of how many.
        of: u64,
    },
    /// A period of years, months and days.
    Period(IsoPeriod),
    /// Yes or no.
    YesNo(bool),
    /// A record.
    Reference {
        /// Its reference.
        reference: String,
        /// Its id.
        id: RecordId,
        /// What it is called; may be empty.
        title: String,
    },
    /// A hash, a key, a path: characters that are compared, not read.
    Code(String),
    /// The page of a chapter, by its id: on pages only.
    Page(String),
    /// Several values.
    List(Vec<Self>),
}

impl Value {
    /// The text, or nothing.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    /// The text, or that it is missing.
    pub fn needed(text: impl Into<String>) -> Self {
        Self::text(text).or_missing()
    }

    /// The number of things.
    pub fn count(number: impl TryInto<i64>) -> Self {
        Self::Number(number.try_into().unwrap_or(i64::MAX))
    }

    /// The date, or nothing.
    pub fn date(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Date)
    }

    /// The instant, or nothing.
    pub fn moment(at: Option<Moment>) -> Self {
        at.map_or(Self::Empty, Self::Moment)
    }

    /// The lines, or nothing.
    pub fn lines(lines: Cell) -> Self {
        if lines.iter().all(Vec::is_empty) {
            Self::Empty
        } else {
            Self::Lines(lines)
        }
    }

    /// The values, without the empty ones; nothing when none is left.
    pub fn list(values: impl IntoIterator<Item = Self>) -> Self {
        let values: Vec<Self> = values
            .into_iter()
            .filter(|value| *value != Self::Empty)
            .collect();
        if values.is_empty() {
            Self::Empty
        } else {
            Self::List(values)
        }
    }

    /// What is empty here ought not to be.
    #[must_use]
    pub fn or_missing(self) -> Self {
        match self {
            Self::Empty => Self::Missing,
            other => other,
        }
    }

    /// Whether something that ought to be there is not.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }
}
