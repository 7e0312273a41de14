//! Periods of retention, and rules around them.

use super::{Lexicon, fold};
use crate::retention::{Retention, Trigger};
use crate::text::{Language, Sentence, Words};
use crate::value::{IsoPeriod, LangLine, LangText, Line};

/// How many years, months, days one of a unit is.
type Length = (u16, u16, u16);

/// Units by their words, folded.
const UNITS: &[(&[&str], Length)] = &[
    (
        &[
            "year", "years", "yr", "yrs", "y", "år", "jaar", "jaren", "jr", "jahr", "jahre",
            "jahren", "an", "ans", "année", "années",
        ],
        (1, 0, 0),
    ),
    (
        &[
            "month", "months", "mo", "mnd", "mnd.", "måned", "måneder", "md", "maand", "maanden",
            "mnden", "monat", "monate", "monaten", "mois",
        ],
        (0, 1, 0),
    ),
    (
        &[
            "week", "weeks", "wk", "uke", "uker", "weken", "woche", "wochen", "semaine", "semaines",
        ],
        (0, 0, 7),
    ),
    (
        &[
            "day", "days", "d", "dag", "dager", "døgn", "dagen", "tag", "tage", "tagen", "jour",
            "jours",
        ],
        (0, 0, 1),
    ),
];

/// Numbers by their words, folded.
const NUMBERS: &[(&[&str], u16)] = &[
    (
        &[
            "one", "a", "an", "en", "én", "et", "ett", "één", "een", "ein", "eine", "un",
        ],
        1,
    ),
    (&["two", "to", "twee", "zwei", "deux"], 2),
    (&["three", "tre", "drie", "drei", "trois"], 3),
    (&["four", "fire", "vier", "quatre"], 4),
    (&["five", "fem", "vijf", "fünf", "cinq"], 5),
    (&["six", "seks", "zes", "sechs"], 6),
    (&["seven", "sju", "syv", "zeven", "sieben", "sept"], 7),
    (&["eight", "åtte", "acht", "huit"], 8),
    (&["nine", "ni", "negen", "neun", "neuf"], 9),
    (&["ten", "ti", "tien", "zehn", "dix"], 10),
    (&["twelve", "tolv", "twaalf", "zwölf", "douze"], 12),
    (&["thirty", "tretti", "dertig", "dreißig", "trente"], 30),
];

/// A period that is the whole text: `P3Y`, «3 years», «3 år», «36 maanden», «one year and 6 months».
pub fn period(text: &str) -> Option<IsoPeriod> {
    if let Ok(period) = text.trim().parse() {
        return Some(period);
    }
    let folded = fold(text);
    let spaced = spaced(&folded);
    let mut words = spaced
        .split(' ')
        .filter(|word| !matches!(*word, "" | "and" | "og" | "en" | "und" | "et" | ","))
        .peekable();
    // «en» is «and» in Dutch and «a» in Norwegian, «et» «and» in French and «a» in Norwegian: before a unit it counts.
    if spaced.starts_with("en ") || spaced.starts_with("et ") {
        return of_words(spaced.split(' '));
    }
    words.peek()?;
    of_words(words)
}

fn of_words<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<IsoPeriod> {
    let (mut years, mut months, mut days) = (0_u16, 0_u16, 0_u16);
    let mut last_unit = None;
    while let Some(first) = words.next() {
        let number = number(first)?;
        let unit = words.next()?;
        let place = UNITS.iter().position(|(names, _)| names.contains(&unit))?;
        // «6 months 1 year» is not how anybody counts.
        if last_unit.is_some_and(|last| last >= place) {
            return None;
        }
        last_unit = Some(place);
        let (_, (y, m, d)) = UNITS.get(place)?;
        years = years.checked_add(number.checked_mul(*y)?)?;
        months = months.checked_add(number.checked_mul(*m)?)?;
        days = days.checked_add(number.checked_mul(*d)?)?;
    }
    let found = IsoPeriod {
        years,
        months,
        days,
    };
    // Written and read again, so that nothing comes in that the type would refuse.
    found.to_string().parse().ok()
}

fn number(word: &str) -> Option<u16> {
    word.parse().ok().filter(|n| *n > 0).or_else(|| {
        NUMBERS
            .iter()
            .find(|(names, _)| names.contains(&word))
            .map(|(_, n)| *n)
    })
}

/// Puts a space between a number and its unit: `3y`, `6mnd`.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 4);
    let mut before = ' ';
    for c in text.chars() {
        if before.is_ascii_digit() && c.is_alphabetic() {
            spaced.push(' ');
        }
        spaced.push(c);
        before = c;
    }
    spaced
}

/// A rule of retention from one piece of a cell: «Invoices: 5 years after the end of the financial year».
///
/// Only what is the whole of the piece becomes a number; anything else is kept as words, and the second value says so.
pub fn retention(lexicon: &Lexicon, language: Language, piece: &str) -> Option<(Retention, bool)> {
    let (category, rule) = match piece.split_once(':') {
        Some((category, rule)) if category.parse::<Line>().is_ok() && !rule.trim().is_empty() => {
            (category.trim(), rule.trim())
        }
        _ => ("", piece.trim()),
    };
    let data_category = match category {
        "" => LangLine::default(),
        named => LangLine::of(language, named.parse().ok()?),
    };
    let whole = Retention {
        data_category,
        ..Retention::default()
    };
    if let Some(period) = period(rule) {
        let period = Some(period);
        return Some((Retention { period, ..whole }, true));
    }
    let folded = fold(rule);
    for (trigger, before, behind) in &lexicon.patterns {
        let inner = folded
            .strip_prefix(before.as_str())
            .and_then(|rest| rest.strip_suffix(behind.as_str()));
        if let Some(period) = inner.and_then(period) {
            let rule = Retention {
                period: Some(period),
                trigger: Some(*trigger),
                ..whole
            };
            return Some((rule, true));
        }
    }
    let criteria_text = LangText::of(language, rule.parse().ok()?);
    Some((
        Retention {
            criteria_text,
            ..whole
        },
        false,
    ))
}

/// How texts say «a period after this event», in the product's own words and in short ones: what stands before the
/// period and what stands behind it, folded.
pub(super) fn patterns(words: &[Words]) -> Vec<(Trigger, String, String)> {
    const MARK: &str = "\u{1}";
    let mut found = Vec::new();
    for trigger in Trigger::ALL {
        let long = words.iter().map(|words| {
            words.say(
                &Sentence::new(format!("trigger-{}-after", trigger.key())).text("period", MARK),
            )
        });
        let short = words.iter().flat_map(|words| {
            let event = words.word(&format!("trigger-{}", trigger.key()));
            ["after", "after the", "etter", "na", "na de", "na het"]
                .map(|link| format!("{MARK} {link} {event}"))
        });
        for pattern in long.chain(short) {
            if let Some((before, behind)) = fold(&pattern).split_once(MARK) {
                found.push((*trigger, before.to_owned(), behind.to_owned()));
            }
        }
    }
    found
}
