//! The language of a text and the date it gives itself.

use std::sync::OnceLock;

use chrono::NaiveDate;
use regex::Regex;

use super::finder::Finder;
use super::lexicon::Lexicon;
use crate::notice::{Attribute, Stated, StatedVersion};
use crate::text::Language;

/// The language a text is most likely written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub language: Language,
    /// Its share of the words that tell languages apart, in per cent.
    pub confidence: u8,
}

/// Tells the language by the small words of each; what the file names of itself decides when they are few.
#[must_use]
pub fn language(text: &str, named: Option<Language>) -> Told {
    let start: String = text.chars().take(40_000).collect();
    let counted = Language::ALL.map(|language| {
        let words = Lexicon::of(language).list("language").iter();
        (
            language,
            words.map(|it| it.find_iter(&start).count()).sum::<usize>(),
        )
    });
    let all: usize = counted.iter().map(|it| it.1).sum();
    let most = counted
        .iter()
        .max_by_key(|it| it.1)
        .copied()
        .unwrap_or((Language::En, 0));
    let (language, count) = match named {
        Some(named) if all < 30 => (named, all),
        _ => most,
    };
    let share = (count * 100).checked_div(all).unwrap_or(0);
    Told {
        language,
        confidence: u8::try_from(share).unwrap_or(100).min(99),
    }
}

/// Dates in a text: `2026-03-18`, `18.03.2026`, `18 March 2026`, `March 18, 2026`.
pub(super) fn dates(lexicon: &Lexicon, words: &str) -> Vec<(usize, NaiveDate)> {
    static FIGURES: OnceLock<Option<Regex>> = OnceLock::new();
    let figures = FIGURES.get_or_init(|| Regex::new(r"\b(?:(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})|(?P<d2>\d{1,2})[-./]\s?(?P<m2>\d{1,2})[-./]\s?(?P<y2>\d{4}))\b").ok()).as_ref();
    let mut found = Vec::new();
    for it in figures.into_iter().flat_map(|it| it.captures_iter(words)) {
        let number = |one: &str, two: &str| {
            it.name(one)
                .or(it.name(two))
                .and_then(|it| it.as_str().parse::<u32>().ok())
        };
        if let (Some(year), Some(month), Some(day), Some(whole)) = (
            number("y", "y2"),
            number("m", "m2"),
            number("d", "d2"),
            it.get(0),
        ) && let Some(date) = day_of(year, month, day)
        {
            found.push((whole.start(), date));
        }
    }
    for (month, pattern) in lexicon.named("month", words) {
        let Ok(month) = month.parse::<u32>() else {
            continue;
        };
        for it in pattern.find_iter(words) {
            let before = words.get(..it.start()).unwrap_or_default().trim_end();
            let after = words.get(it.end()..).unwrap_or_default();
            let day_before = last_number(
                before
                    .trim_end_matches(['.', ' '])
                    .trim_end_matches(" of")
                    .trim_end_matches(|c: char| c.is_alphabetic()),
            );
            let (one, two) = two_numbers(after);
            let date = match (day_before, one, two) {
                (Some(day), Some(year), _) if year > 1990 => day_of(year, month, day),
                (_, Some(day), Some(year)) if year > 1990 => day_of(year, month, day),
                (None, Some(year), _) if year > 1990 => day_of(year, month, 1),
                _ => None,
            };
            if let Some(date) = date {
                found.push((it.start(), date));
            }
        }
    }
    found.sort_unstable();
    found
}

fn day_of(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year)
        .ok()
        .filter(|it| (1995..2100).contains(it))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn last_number(text: &str) -> Option<u32> {
    let digits: String = text
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect();
    digits
        .chars()
        .rev()
        .collect::<String>()
        .parse()
        .ok()
        .filter(|it| (1..=31).contains(it))
}

/// The first two numbers of a text, if they stand at its beginning.
fn two_numbers(text: &str) -> (Option<u32>, Option<u32>) {
    let text = text.trim_start_matches(['.', ',', ' ']);
    let one: String = text.chars().take_while(char::is_ascii_digit).collect();
    let rest = text.get(one.len()..).unwrap_or_default();
    let rest = rest.trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, '.' | ',' | ' '));
    let two: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (one.parse().ok(), two.parse().ok())
}

pub(super) fn read(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    let all = dates(finder.lexicon, words);
    // «Published in March, last updated in June»: the date of the change is that of the text.
    let begins = |number: usize| {
        let before = number.checked_sub(1).and_then(|it| all.get(it));
        before.map_or(0, |it| it.0)
    };
    let changed = all.iter().enumerate().find(|(number, (at, _))| {
        let own = words.get(begins(*number)..*at).unwrap_or_default();
        finder.lexicon.says("version.changed", own)
    });
    let Some((at, date)) = changed.map(|it| it.1).or(all.first()) else {
        return;
    };
    let before = words.get(..*at).unwrap_or_default();
    let said = finder.lexicon.says("version", before)
        || finder.lexicon.says("version", words) && words.len() < 80;
    // A date alone on a line near the beginning or the end is the date of the text.
    let alone = words.chars().count() <= 20;
    let near = unit.range.start < NEAR || unit.range.end + NEAR > finder.text.len();
    if said || alone && near {
        let value = Stated::Version(StatedVersion { date: Some(*date) });
        finder.add(
            Attribute::Version,
            value,
            unit.range.clone(),
            place,
            if said { 92 } else { 60 },
        );
    }
}

/// The date of a text that has no words for it: where only one date stands near its beginning or its end, that is
/// proposed, and little is made of it.
pub(super) fn lone(finder: &mut Finder<'_>) {
    let known = finder
        .found
        .iter()
        .any(|it| it.attribute == Attribute::Version);
    if known {
        return;
    }
    let length = finder.text.len();
    let outline = finder.outline;
    let units = outline.units.iter().enumerate();
    let near = units.filter(|(_, it)| it.range.start < NEAR || it.range.end + NEAR > length);
    let mut all: Vec<(usize, NaiveDate)> = near
        .flat_map(|(place, it)| {
            let named = dates(finder.lexicon, finder.words(&it.range)).into_iter();
            named.map(move |(_, date)| (place, date))
        })
        .collect();
    let Some((place, date)) = all.pop().filter(|_| all.is_empty()) else {
        return;
    };
    // A date in a sentence that says something else is the date of that.
    if finder.is_read(place) {
        return;
    }
    if let Some(unit) = outline.units.get(place) {
        let value = Stated::Version(StatedVersion { date: Some(date) });
        finder.add(Attribute::Version, value, unit.range.clone(), place, 50);
    }
}

/// How near to the beginning or the end of a text its date stands, in bytes.
const NEAR: usize = 400;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them_in_each_language() {
        for (language, words) in [
            (Language::En, "Last updated: 2026-03-18."),
            (Language::En, "Effective from 18 March 2026"),
            (Language::En, "Updated March 18th, 2026"),
            (Language::Nb, "Sist oppdatert 18.03.2026"),
            (Language::Nb, "gjelder fra 18. mars 2026"),
            (Language::Nl, "Versie 18 maart 2026"),
            (Language::Nl, "18-03-2026"),
        ] {
            let found = dates(Lexicon::of(language), words);
            assert_eq!(
                found.first().map(|it| it.1),
                NaiveDate::from_ymd_opt(2026, 3, 18),
                "{words}"
            );
        }
        assert!(
            dates(
                Lexicon::of(Language::En),
                "Article 6(1), 12 months, 2016/679"
            )
            .is_empty()
        );
    }

    #[test]
    fn each_language_is_told_by_its_small_words() {
        for (words, wanted) in [
            (
                "We use your name and the address that you give us.",
                Language::En,
            ),
            (
                "Vi bruker navnet ditt og adressen som du gir oss, og deler ikke med andre.",
                Language::Nb,
            ),
            (
                "Wij gebruiken uw naam en het adres dat u ons geeft, en delen niet met anderen.",
                Language::Nl,
            ),
        ] {
            assert_eq!(language(words, None).language, wanted);
        }
    }
}
