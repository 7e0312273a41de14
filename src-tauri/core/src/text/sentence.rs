//! A message that is not yet worded: its key, and what it speaks about.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::value::LangText;

/// What a sentence speaks about. Each language words it in its own way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Argument {
    /// Words that are the same in every language: a name, a reference, what somebody typed.
    Text(String),
    /// A whole number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    Number(i64),
    /// A day of the calendar.
    Date(NaiveDate),
    /// A point in time, shown on the clock of a place.
    Instant {
        /// The point in time.
        at: DateTime<Utc>,
        /// Whose clock shows it, an IANA name on the wire.
        #[serde(with = "zone_name")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        zone: Tz,
    },
    /// Words of the register, which has them per language.
    Words(LangText),
    /// Sentences within the sentence, said as a list in prose: "a, b and c".
    List(Vec<Sentence>),
}

/// A message that is not yet worded: the key of its words, and what it speaks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Sentence {
    /// The key in the files of words.
    pub key: Cow<'static, str>,
    /// The arguments by the name that the words use.
    #[serde(default)]
    pub arguments: BTreeMap<String, Argument>,
}

impl Sentence {
    /// A sentence without arguments.
    #[must_use]
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self {
            key: key.into(),
            arguments: BTreeMap::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, argument: Argument) -> Self {
        self.arguments.insert(name.to_owned(), argument);
        self
    }

    /// Adds words that are the same in every language.
    #[must_use]
    pub fn text(self, name: &str, text: impl Into<String>) -> Self {
        self.with(name, Argument::Text(text.into()))
    }

    /// Adds words of the register, said in the language of the sentence or else in one that has them.
    #[must_use]
    pub fn words(self, name: &str, words: impl Into<LangText>) -> Self {
        self.with(name, Argument::Words(words.into()))
    }

    /// Adds a whole number; one beyond the range of `i64` becomes its largest value.
    #[must_use]
    pub fn number(self, name: &str, number: impl TryInto<i64>) -> Self {
        self.with(
            name,
            Argument::Number(number.try_into().unwrap_or(i64::MAX)),
        )
    }

    /// Adds a day of the calendar.
    #[must_use]
    pub fn date(self, name: &str, date: NaiveDate) -> Self {
        self.with(name, Argument::Date(date))
    }

    /// Adds a point in time, shown on the clock of `zone`.
    #[must_use]
    pub fn instant(self, name: &str, at: DateTime<Utc>, zone: Tz) -> Self {
        self.with(name, Argument::Instant { at, zone })
    }

    /// Adds a sentence within the sentence.
    #[must_use]
    pub fn sentence(self, name: &str, sentence: Self) -> Self {
        self.list(name, vec![sentence])
    }

    /// Adds several sentences, said as a list in prose.
    #[must_use]
    pub fn list(self, name: &str, sentences: Vec<Self>) -> Self {
        self.with(name, Argument::List(sentences))
    }
}

impl From<&'static str> for Sentence {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

/// A zone on the wire is its IANA name.
pub(crate) mod zone_name {
    use chrono_tz::Tz;
    use serde::{Deserialize, Deserializer, Serializer, de};

    /// Writes the name.
    pub fn serialize<S: Serializer>(zone: &Tz, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(zone.name())
    }

    /// Reads the name.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tz, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse()
            .map_err(|_| de::Error::custom(format!("no time zone is called \"{name}\"")))
    }
}
