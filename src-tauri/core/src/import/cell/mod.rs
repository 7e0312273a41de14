//! What stands in a cell, as a value of a field, or the fact that it is none.

mod basis;
mod code;
mod country;
mod date;
mod period;

use std::collections::{BTreeMap, HashMap};

use super::fields::CellSplit;
use super::profile::KnownLabels;
use super::sheet::Value;
use crate::error::{Error, Result};
use crate::retention::Trigger;
use crate::text::{Language, Words};
use crate::value::Country;

pub(super) use basis::bases;
pub(super) use code::Spoken;
pub(super) use country::CountryRead;
pub(super) use date::{DateDoubt, day, moment};
pub(super) use period::retention;

/// The words by which values are recognised, made once.
pub struct Lexicon {
    words: Vec<Words>,
    /// Places of codes by their list and their words.
    codes: HashMap<(&'static str, String), usize>,
    /// How texts say «a period after this event»: what stands before the period and behind it.
    patterns: Vec<(Trigger, String, String)>,
    /// Headers that are known.
    pub(super) labels: KnownLabels,
    /// Countries by their names in five languages, and by what else they are called.
    countries: BTreeMap<String, Country>,
}

impl Lexicon {
    /// All words.
    ///
    /// # Errors
    /// [`Error::Internal`] if the words that ship with the product were not as they must be.
    pub fn new() -> Result<Self> {
        let words: Vec<Words> = Language::ALL
            .into_iter()
            .map(|language| {
                Words::new(language).map_err(|_| Error::Internal("the words are unreadable"))
            })
            .collect::<Result<_>>()?;
        Ok(Self {
            codes: code::index(&words),
            patterns: period::patterns(&words),
            labels: KnownLabels::new(&words),
            countries: country::names()?,
            words,
        })
    }

    /// A code by its spelling or its words in any language of the product.
    pub(super) fn code<C: Spoken>(&self, text: &str) -> Option<C> {
        let place = self.codes.get(&(C::LIST, fold(text)))?;
        C::every().get(*place).copied()
    }

    /// The words of one language.
    pub(super) fn words(&self, language: Language) -> Option<&Words> {
        self.words.iter().find(|words| words.language() == language)
    }

    /// A country by its code or name.
    pub(super) fn country(&self, text: &str) -> CountryRead {
        country::read(&self.countries, text)
    }
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lexicon").finish_non_exhaustive()
    }
}

/// Text as it is compared: small letters, one space between words, one kind of hyphen and quotation mark, nothing at
/// its end that closes a sentence.
pub(super) fn fold(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{2018}' | '\u{2019}' | '`' | '´' => '\'',
            '\u{201c}' | '\u{201d}' | '\u{201e}' | '«' | '»' => '"',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    let lower = plain.to_lowercase();
    let words: Vec<&str> = lower.split(' ').filter(|word| !word.is_empty()).collect();
    words
        .join(" ")
        .trim_end_matches(['.', ':', ';', ',', '*', ' '])
        .to_owned()
}

/// What stands in a cell, as text; a fault is none.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::Empty | Value::Fault(_) => String::new(),
        Value::Text(text) => text.clone(),
        // A reference 12 is stored as 12.0.
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
        Value::Date(date) => date.to_string(),
        Value::Moment(at) => at.format("%Y-%m-%d %H:%M").to_string(),
    }
}

/// The pieces of a text, without the marks of a list in front of them. Empty ones are left out.
pub(super) fn pieces(text: &str, split: CellSplit) -> Vec<String> {
    let parts: Vec<&str> = match split {
        CellSplit::Whole => vec![text],
        CellSplit::Lines => text.split([';', '\n']).collect(),
        CellSplit::Commas => text.split([';', '\n', ',']).collect(),
    };
    parts
        .into_iter()
        .map(|part| {
            let part = part.trim();
            let bare = part.trim_start_matches(['•', '·', '▪', '◦', '‣', '–', '*', '-']);
            // A hyphen is the mark of a list only with a space after it.
            let mark = bare.len() < part.len() && bare.starts_with([' ', '\t', '\u{a0}']);
            if mark || part.starts_with(['•', '▪', '◦', '‣']) {
                bare.trim().to_owned()
            } else {
                part.to_owned()
            }
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// Yes or no, and what else is said with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FlagRead {
    pub(super) flag: bool,
    pub(super) rest: String,
}

/// Whether a cell says yes or no: alone, or before a comma, a colon, a bracket or the end of a sentence.
pub(super) fn flag(value: &Value) -> Option<FlagRead> {
    const YES: &[&str] = &[
        "yes", "y", "ja", "j", "oui", "true", "x", "1", "✓", "✔", "☒", "☑", "sann", "waar",
    ];
    const NO: &[&str] = &[
        "no", "n", "nei", "nee", "nein", "non", "false", "0", "☐", "✗", "✘", "usann", "onwaar",
    ];
    let text = match value {
        Value::Flag(flag) => {
            return Some(FlagRead {
                flag: *flag,
                rest: String::new(),
            });
        }
        other => text_of(other),
    };
    let end = text
        .find([',', ':', ';', '(', '.', '\n', '–', '-'])
        .unwrap_or(text.len());
    let (first, rest) = text.split_at_checked(end)?;
    let first = fold(first);
    let flag = if YES.contains(&first.as_str()) {
        true
    } else if NO.contains(&first.as_str()) {
        false
    } else {
        return None;
    };
    let rest = rest.trim_start_matches([',', ':', ';', '.', '–', '-', ' ', '\n']);
    Some(FlagRead {
        flag,
        rest: rest.trim().to_owned(),
    })
}

/// Whether a text says that there is nothing: «none», «ingen», «n/a», a dash.
pub(super) fn is_none(text: &str) -> bool {
    const NOTHING: &[&str] = &[
        "none",
        "no one",
        "nobody",
        "nil",
        "n/a",
        "na",
        "not applicable",
        "no",
        "nei",
        "ingen",
        "ikke aktuelt",
        "ikke relevant",
        "i/a",
        "geen",
        "nee",
        "n.v.t",
        "nvt",
        "niet van toepassing",
        "nein",
        "keine",
        "entfällt",
        "nicht zutreffend",
        "findet nicht statt",
        "non",
        "aucun",
        "aucune",
        "néant",
        "sans objet",
        "-",
        "--",
    ];
    NOTHING.contains(&fold(text).as_str())
}

#[cfg(test)]
mod tests;
