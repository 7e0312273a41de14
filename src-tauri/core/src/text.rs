//! Every word a person reads.
//!
//! The words are Project Fluent files in `src-tauri/text/{en,nb,nl}`, one source for the core and
//! for the screen. The domain never makes prose: it makes a [`Sentence`], a key with arguments,
//! and [`Words`] says it in the language of the reader.
//!
//! In the files a date is written `{ $date }` (27 November 2026), or with the function that the
//! screen has too: `{ DATETIME($date, dateStyle: "full") }` (Friday 27 November 2026),
//! `dateStyle: "medium"` (Fri 27 Nov 2026), `weekday: "long"` (Friday), `month: "long"` (November).
//! An instant takes `timeStyle: "short"` (10:15) or `"long"` (10:15 with its distance from UTC).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Offset, Timelike, Utc};
use chrono_tz::Tz;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use unic_langid::{LanguageIdentifier, langid};

use crate::value::LangText;

/// One line per file and all languages: a file exists in every language or in none.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(
            (Language::En, $name, include_str!(concat!("../../text/en/", $name))),
            (Language::Nb, $name, include_str!(concat!("../../text/nb/", $name))),
            (Language::Nl, $name, include_str!(concat!("../../text/nl/", $name))),
        )*]
    };
}

/// All files of words: language, file name, content.
pub const FILES: &[(Language, &str, &str)] = files![
    "because.ftl",
    "browse.ftl",
    "calendar.ftl",
    "case.ftl",
    "cli.ftl",
    "cli-requests.ftl",
    "country.ftl",
    "deadline.ftl",
    "due.ftl",
    "clock.ftl",
    "error.ftl",
    "exchange.ftl",
    "face.ftl",
    "field.ftl",
    "figures.ftl",
    "finding.ftl",
    "finding-requests.ftl",
    "findings-view.ftl",
    "form.ftl",
    "guidance.ftl",
    "help.ftl",
    "help-case.ftl",
    "import.ftl",
    "key.ftl",
    "language.ftl",
    "letter.ftl",
    "machine.ftl",
    "menu.ftl",
    "notice.ftl",
    "notices-view.ftl",
    "notice-compare.ftl",
    "notice-write.ftl",
    "place.ftl",
    "procedure.ftl",
    "register.ftl",
    "report-contents.ftl",
    "report-findings.ftl",
    "report.ftl",
    "report-frame.ftl",
    "report-notices.ftl",
    "report-view.ftl",
    "request.ftl",
    "run.ftl",
    "screen.ftl",
    "share.ftl",
    "term.ftl",
    "trail.ftl",
];

/// Groups of three digits are set apart by this narrow space that no line breaks at.
const GROUP: char = '\u{202f}';

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

    fn identifier(self) -> LanguageIdentifier {
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

    fn styled(self, moment: Moment) -> String {
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

/// What can be wrong with words.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TextError {
    /// No language of the product has this code.
    #[error("no language is called \"{given}\"; known: en, nb, nl")]
    UnknownLanguage {
        /// What was asked for.
        given: String,
    },
    /// A file of words is not Fluent.
    #[error("{language}/{file} cannot be read: {detail}")]
    Syntax {
        /// The language of the file.
        language: Language,
        /// Its name.
        file: &'static str,
        /// What the parser met first.
        detail: String,
    },
    /// A key is defined twice in a language.
    #[error("{language}/{file} defines again what is already defined: {detail}")]
    Twice {
        /// The language of the file.
        language: Language,
        /// The second file.
        file: &'static str,
        /// Which key.
        detail: String,
    },
    /// The words use something that does not exist in the product: a function named twice.
    #[error("the words cannot be set up: {detail}")]
    SetUp {
        /// What the library said.
        detail: String,
    },
    /// A key has no words.
    #[error("{language} has no words for \"{key}\"")]
    Missing {
        /// The language asked.
        language: Language,
        /// The key.
        key: String,
    },
    /// The words need something that the sentence does not carry.
    #[error("the {language} words for \"{key}\" cannot be said: {detail}")]
    Incomplete {
        /// The language asked.
        language: Language,
        /// The key.
        key: String,
        /// What is missing.
        detail: String,
    },
}

/// The words of one language. Made once, shared by all threads.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the words of a language.
    ///
    /// # Errors
    /// When a file is not Fluent or a key is defined twice: a defect of the product, which the
    /// tests of this module find.
    pub fn new(language: Language) -> Result<Self, TextError> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => worded_en,
            Language::Nb => worded_nb,
            Language::Nl => worded_nl,
        }));
        bundle
            .add_builtins()
            .and_then(|()| bundle.add_function("DATETIME", datetime))
            .map_err(|error| TextError::SetUp {
                detail: error.to_string(),
            })?;
        for &(of, file, content) in FILES {
            if of != language {
                continue;
            }
            let resource = FluentResource::try_new(content.to_owned()).map_err(|(_, errors)| {
                TextError::Syntax {
                    language,
                    file,
                    detail: first(&errors),
                }
            })?;
            bundle
                .add_resource(resource)
                .map_err(|errors| TextError::Twice {
                    language,
                    file,
                    detail: first(&errors),
                })?;
        }
        Ok(Self { language, bundle })
    }

    /// The language of these words.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there are words for a key, or for an attribute of it (`key.attribute`).
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        match key.split_once('.') {
            Some((id, attribute)) => self
                .bundle
                .get_message(id)
                .is_some_and(|message| message.get_attribute(attribute).is_some()),
            None => self
                .bundle
                .get_message(key)
                .is_some_and(|message| message.value().is_some()),
        }
    }

    /// Says a sentence. A key without words is said as `<key>`, an argument that is missing as
    /// `{$name}`, a date that is missing as `DATETIME()`: a gap that shows is better than no screen.
    #[must_use]
    pub fn say(&self, sentence: &Sentence) -> String {
        match self.format(sentence) {
            Some((said, _)) => said,
            None => format!("<{}>", sentence.key),
        }
    }

    /// Says a sentence, or says what it lacks.
    ///
    /// # Errors
    /// When the key has no words, or the words use an argument that the sentence does not have.
    pub fn try_say(&self, sentence: &Sentence) -> Result<String, TextError> {
        let language = self.language;
        let key = sentence.key.to_string();
        for argument in sentence.arguments.values() {
            if let Argument::List(inner) = argument {
                for sentence in inner {
                    self.try_say(sentence)?;
                }
            }
        }
        match self.format(sentence) {
            None => Err(TextError::Missing { language, key }),
            Some((said, None)) => Ok(said),
            Some((_, Some(detail))) => Err(TextError::Incomplete {
                language,
                key,
                detail,
            }),
        }
    }

    /// Says the words of a key that takes no arguments.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.say(&Sentence::new(key.to_owned()))
    }

    /// See [`Language::date_long`].
    #[must_use]
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.language.date_long(date)
    }

    /// See [`Language::date_full`].
    #[must_use]
    pub fn date_full(&self, date: NaiveDate) -> String {
        self.language.date_full(date)
    }

    /// See [`Language::date_with_weekday`].
    #[must_use]
    pub fn date_with_weekday(&self, date: NaiveDate) -> String {
        self.language.date_with_weekday(date)
    }

    /// See [`Language::moment`].
    #[must_use]
    pub fn moment(&self, at: DateTime<Utc>, zone: Tz) -> String {
        self.language.moment(at, zone)
    }

    /// See [`Language::number`].
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.language.number(number)
    }

    /// The words, and the first thing that was wrong with them.
    fn format(&self, sentence: &Sentence) -> Option<(String, Option<String>)> {
        let (id, attribute) = match sentence.key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (sentence.key.as_ref(), None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::with_capacity(sentence.arguments.len());
        for (name, argument) in &sentence.arguments {
            arguments.set(name.as_str(), self.value(argument));
        }
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors);
        Some((
            with_one_stop(&said),
            errors.first().map(ToString::to_string),
        ))
    }

    fn value<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Words(words) => FluentValue::from(words.in_language(self.language)),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Date(date) => Moment::day(*date).pack(),
            Argument::Instant { at, zone } => Moment::instant(*at, *zone).pack(),
            Argument::List(sentences) => {
                let said: Vec<String> = sentences.iter().map(|one| self.say(one)).collect();
                FluentValue::from(self.language.join(&said))
            }
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

fn first(errors: &[impl ToString]) -> String {
    errors.first().map(ToString::to_string).unwrap_or_default()
}

#[derive(Clone, Copy)]
enum DateStyle {
    Full,
    Long,
    Medium,
    Weekday,
    Month,
}

#[derive(Clone, Copy)]
enum TimeStyle {
    Short,
    Long,
}

/// A day, or a point in time on a local clock, and how much of it to say.
#[derive(Clone, Copy)]
struct Moment {
    local: NaiveDateTime,
    /// Seconds east of UTC; a day without a time has none.
    offset: Option<i32>,
    date: Option<DateStyle>,
    time: Option<TimeStyle>,
}

impl Moment {
    fn day(date: NaiveDate) -> Self {
        Self {
            local: date.and_time(NaiveTime::MIN),
            offset: None,
            date: Some(DateStyle::Long),
            time: None,
        }
    }

    fn instant(at: DateTime<Utc>, zone: Tz) -> Self {
        let local = at.with_timezone(&zone);
        Self {
            local: local.naive_local(),
            offset: Some(local.offset().fix().local_minus_utc()),
            date: Some(DateStyle::Long),
            time: Some(TimeStyle::Long),
        }
    }

    /// A moment as a value of the library, which has no dates of its own: a number, the seconds of
    /// the local clock, whose currency says what it is. [`Moment::unpack`] is the way back.
    fn pack<'a>(self) -> FluentValue<'a> {
        let offset = self
            .offset
            .map(|seconds| seconds.to_string())
            .unwrap_or_default();
        let date = match self.date {
            Some(DateStyle::Full) => "full",
            Some(DateStyle::Long) => "long",
            Some(DateStyle::Medium) => "medium",
            Some(DateStyle::Weekday) => "weekday",
            Some(DateStyle::Month) => "month",
            None => "",
        };
        let time = match self.time {
            Some(TimeStyle::Short) => "short",
            Some(TimeStyle::Long) => "long",
            None => "",
        };
        let mut number = FluentNumber::from(self.local.and_utc().timestamp());
        number.options.currency = Some(format!("moment,{offset},{date},{time}"));
        FluentValue::Number(number)
    }

    fn unpack(number: &FluentNumber) -> Option<Self> {
        let mut parts = number
            .options
            .currency
            .as_deref()?
            .strip_prefix("moment,")?
            .split(',');
        Some(Self {
            local: DateTime::from_timestamp(i64::from(number), 0)?.naive_utc(),
            offset: parts.next()?.parse().ok(),
            date: match parts.next()? {
                "full" => Some(DateStyle::Full),
                "long" => Some(DateStyle::Long),
                "medium" => Some(DateStyle::Medium),
                "weekday" => Some(DateStyle::Weekday),
                "month" => Some(DateStyle::Month),
                _ => None,
            },
            time: match parts.next()? {
                "short" => Some(TimeStyle::Short),
                "long" => Some(TimeStyle::Long),
                _ => None,
            },
        })
    }
}

fn option<'a>(named: &'a FluentArgs<'_>, name: &'static str) -> Option<&'a str> {
    match named.get(name) {
        Some(FluentValue::String(option)) => Some(option),
        _ => None,
    }
}

/// The `DATETIME` function of the files of words.
fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let Some(mut moment) = Moment::unpack(number) else {
        return FluentValue::Error;
    };
    if named.iter().next().is_some() {
        moment.date = match (
            option(named, "dateStyle"),
            option(named, "weekday"),
            option(named, "month"),
        ) {
            (Some("full"), ..) => Some(DateStyle::Full),
            (Some("medium"), ..) => Some(DateStyle::Medium),
            (Some(_), ..) => Some(DateStyle::Long),
            (None, Some(_), _) => Some(DateStyle::Weekday),
            (None, None, Some(_)) => Some(DateStyle::Month),
            (None, None, None) => None,
        };
        moment.time = match option(named, "timeStyle") {
            _ if moment.offset.is_none() => None,
            Some("long" | "full") => Some(TimeStyle::Long),
            Some(_) => Some(TimeStyle::Short),
            None => None,
        };
    }
    moment.pack()
}

/// Words a number or a moment; other values the library words itself.
fn worded(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    match Moment::unpack(number) {
        Some(moment) => Some(language.styled(moment)),
        // A double holds every whole number up to here.
        None if number.value.fract() == 0.0 && number.value.abs() < 9.0e15 => {
            Some(language.number(i64::from(number)))
        }
        None => None,
    }
}

// The library takes a function, not a closure: one for each language.
fn worded_en<M>(value: &FluentValue, _: &M) -> Option<String> {
    worded(Language::En, value)
}

fn worded_nb<M>(value: &FluentValue, _: &M) -> Option<String> {
    worded(Language::Nb, value)
}

fn worded_nl<M>(value: &FluentValue, _: &M) -> Option<String> {
    worded(Language::Nl, value)
}

/// A sentence without a second full stop behind a name that ends with one («Cumulus Inc.»). An ellipsis stays.
fn with_one_stop(said: &str) -> String {
    let mut found = String::with_capacity(said.len());
    let mut rest = said;
    while let Some((before, after)) = rest.split_once("..") {
        found.push_str(before);
        found.push('.');
        let is_name = found
            .chars()
            .rev()
            .nth(1)
            .is_some_and(char::is_alphanumeric);
        let is_end = after.chars().next().is_none_or(char::is_whitespace);
        if !(is_name && is_end) {
            found.push('.');
        }
        rest = after;
    }
    found.push_str(rest);
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The keys of a file (attributes as `key.attribute`, terms as `-key`), each with the
    /// variables that its words use.
    fn keys(content: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let (mut message, mut current) = (String::new(), String::new());
        let mut depth = 0_usize;
        for line in content.lines() {
            if depth == 0 && line.starts_with('#') {
                continue;
            }
            let starts = |line: &str| {
                line.split_once('=')
                    .map(|(name, _)| name.trim().to_owned())
                    .filter(|name| {
                        name.chars()
                            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
                    })
            };
            if depth == 0 && !line.starts_with(' ') {
                if let Some(name) = starts(line) {
                    message.clone_from(&name);
                    current.clone_from(&name);
                    found.entry(name).or_default();
                }
            } else if depth == 0
                && let Some(name) = line.trim_start().strip_prefix('.').and_then(starts)
            {
                current = format!("{message}.{name}");
                found.entry(current.clone()).or_default();
            }
            let mut rest = line;
            while let Some(at) = rest.find(['{', '}', '$']) {
                let (sign, after) = (rest.as_bytes()[at], &rest[at + 1..]);
                match sign {
                    b'{' => depth += 1,
                    b'}' => depth = depth.saturating_sub(1),
                    _ if depth > 0 => {
                        let name: String = after
                            .chars()
                            .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                            .collect();
                        found.entry(current.clone()).or_default().insert(name);
                    }
                    _ => {}
                }
                rest = after;
            }
        }
        found
    }

    #[test]
    fn every_language_says_the_same_things_with_the_same_arguments() {
        let names: BTreeSet<&str> = FILES.iter().map(|(_, name, _)| *name).collect();
        for name in names {
            let of = |language: Language| {
                let (.., content) = FILES
                    .iter()
                    .find(|(l, n, _)| *l == language && *n == name)
                    .unwrap();
                keys(content)
            };
            let english = of(Language::En);
            for language in [Language::Nb, Language::Nl] {
                let other = of(language);
                for (key, variables) in &english {
                    assert_eq!(other.get(key), Some(variables), "{language}/{name}: {key}");
                }
                for key in other.keys() {
                    assert!(
                        english.contains_key(key),
                        "en/{name} lacks {key} of {language}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_scan_finds_what_a_file_defines() {
        let found = keys(
            "# a = { $no }\none = One $no { $b } { $n ->\n    [one] { $c }\n   *[other] x\n }\n    .more = { $d }\n-brand = T\n",
        );
        let variables = |key: &str| found[key].iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(
            found.keys().collect::<Vec<_>>(),
            ["-brand", "one", "one.more"]
        );
        assert_eq!(variables("one"), ["b", "c", "n"]);
        assert_eq!(variables("one.more"), ["d"]);
    }

    #[test]
    fn no_words_refer_to_words_or_functions_that_do_not_exist() {
        for language in Language::ALL {
            let words = Words::new(language).unwrap();
            for (_, file, content) in FILES.iter().filter(|(l, ..)| *l == language) {
                for (key, variables) in keys(content) {
                    if key.starts_with('-') || (!words.has(&key) && words.has_attributes(&key)) {
                        continue;
                    }
                    assert!(words.has(&key), "{language}/{file}: {key} is not read");
                    // A date serves every variable: it is said as text, and chooses as a number.
                    let sentence = variables
                        .iter()
                        .fold(Sentence::new(key.clone()), |s, name| {
                            s.date(name, day("2026-01-31"))
                        });
                    let said = words.try_say(&sentence);
                    assert!(said.is_ok(), "{language}/{file}: {said:?}");
                }
            }
        }
    }

    impl Words {
        fn has_attributes(&self, key: &str) -> bool {
            self.bundle
                .get_message(key)
                .is_some_and(|m| m.attributes().next().is_some())
        }
    }

    #[test]
    fn words_are_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn a_key_without_words_shows_itself() {
        for language in Language::ALL {
            let words = Words::new(language).unwrap();
            assert!(!words.has("no-such-key"));
            assert!(!words.has("no-such-key.title"));
            assert_eq!(words.word("no-such-key"), "<no-such-key>");
            assert_eq!(
                words.try_say(&Sentence::new("no-such-key")),
                Err(TextError::Missing {
                    language,
                    key: "no-such-key".to_owned()
                })
            );
        }
    }

    #[test]
    fn an_argument_that_is_missing_shows_itself() {
        let words = Words::new(Language::En).unwrap();
        let counted = Sentence::new("deadline-period-days");
        assert_eq!(words.say(&counted), "{$number} days");
        let received = Sentence::new("deadline-receipt");
        assert!(words.say(&received).starts_with("Received on DATETIME();"));
        for sentence in [counted, received] {
            assert!(matches!(
                words.try_say(&sentence),
                Err(TextError::Incomplete { .. })
            ));
        }
    }

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let date = day("2026-11-27");
        let all = |say: fn(Language, NaiveDate) -> String| Language::ALL.map(|l| say(l, date));
        assert_eq!(
            all(Language::date_long),
            ["27 November 2026", "27. november 2026", "27 november 2026"]
        );
        assert_eq!(
            all(Language::date_full),
            [
                "Friday 27 November 2026",
                "fredag 27. november 2026",
                "vrijdag 27 november 2026"
            ]
        );
        assert_eq!(
            all(Language::date_with_weekday),
            ["Fri 27 Nov 2026", "fre. 27. nov. 2026", "vr 27 nov 2026"]
        );
        let date = day("2026-03-07");
        assert_eq!(Language::Nb.date_with_weekday(date), "lør. 7. mars 2026");
        assert_eq!(Language::Nl.date_with_weekday(date), "za 7 mrt 2026");
    }

    #[test]
    fn a_time_is_said_with_its_distance_from_utc() {
        let at = "2026-10-25T00:30:00Z".parse().unwrap();
        let later = "2026-10-25T01:30:05Z".parse().unwrap();
        let zone = chrono_tz::Europe::Oslo;
        assert_eq!(
            Language::En.moment(at, zone),
            "25 October 2026 at 02:30 (UTC+02:00)"
        );
        assert_eq!(
            Language::Nb.moment(later, zone),
            "25. oktober 2026 kl. 02:30:05 (UTC+01:00)"
        );
        assert_eq!(
            Language::Nl.moment(at, chrono_tz::America::St_Johns),
            "24 oktober 2026 om 22:00 (UTC\u{2212}02:30)"
        );
    }

    #[test]
    fn numbers_are_grouped_from_five_digits_on() {
        let say = |n| Language::En.number(n).replace(GROUP, "_");
        assert_eq!(
            [0, 7, 2026, 12_345, 100_000, 1_234_567].map(say),
            ["0", "7", "2026", "12_345", "100_000", "1_234_567"]
        );
        assert_eq!(say(-12_345), "\u{2212}12_345");
        assert_eq!(say(i64::MIN), "\u{2212}9_223_372_036_854_775_808");
    }

    #[test]
    fn a_list_is_said_in_prose() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(Language::En.join(&items), "a, b and c");
        assert_eq!(Language::Nb.join(&items[..2]), "a og b");
        assert_eq!(Language::Nl.join(&items[..1]), "a");
        assert_eq!(Language::Nl.join(&[]), "");
    }

    #[test]
    fn a_language_is_named_by_its_code() {
        for language in Language::ALL {
            assert_eq!(language.to_string().parse(), Ok(language));
        }
        assert_eq!("nb-NO".parse(), Ok(Language::Nb));
        assert_eq!("no".parse(), Ok(Language::Nb));
        assert_eq!(
            "xx".parse::<Language>().unwrap_err().to_string(),
            "no language is called \"xx\"; known: en, nb, nl"
        );
    }

    #[test]
    fn a_sentence_survives_the_wire() {
        let sentence = Sentence::new("some-key")
            .text("name", "Kari")
            .number("count", 3_usize)
            .date("day", day("2026-01-31"))
            .instant(
                "at",
                "2026-10-25T00:30:00Z".parse().unwrap(),
                chrono_tz::Europe::Oslo,
            )
            .list("more", vec!["other-key".into()]);
        let json = serde_json::to_value(&sentence).unwrap();
        assert_eq!(
            json,
            serde_json::json!({"key": "some-key", "arguments": {
                "name": {"type": "text", "value": "Kari"},
                "count": {"type": "number", "value": 3},
                "day": {"type": "date", "value": "2026-01-31"},
                "at": {"type": "instant",
                       "value": {"at": "2026-10-25T00:30:00Z", "zone": "Europe/Oslo"}},
                "more": {"type": "list", "value": [{"key": "other-key", "arguments": {}}]},
            }})
        );
        assert_eq!(serde_json::from_value::<Sentence>(json).unwrap(), sentence);
    }
}
