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

mod language;
mod moment;
mod sentence;
#[cfg(test)]
mod tests;

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use thiserror::Error;

pub use self::language::Language;
use self::moment::{Moment, datetime, worded_en, worded_nb, worded_nl};
pub(crate) use self::sentence::zone_name;
pub use self::sentence::{Argument, Sentence};

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
