//! The part of a text that shows why it was found: the words around the first match, with the matches marked.

use std::collections::BTreeSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words of an excerpt.
const LENGTH: usize = 14;
/// Of them, words before the first match.
const BEFORE: usize = 3;

/// The words that somebody looks for.
#[derive(Debug)]
pub struct Asked {
    words: Vec<String>,
}

/// A word as the index compares it: in small letters, without accents.
fn folded(word: &str) -> String {
    word.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Where the words of a text are.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begun = None;
    for (at, letter) in text.char_indices() {
        match (begun, letter.is_alphanumeric() || is_combining_mark(letter)) {
            (None, true) => begun = Some(at),
            (Some(from), false) => {
                found.push(from..at);
                begun = None;
            }
            _ => {}
        }
    }
    found.extend(begun.map(|from| from..text.len()));
    found
}

impl Asked {
    /// The words of what somebody typed.
    pub fn of(text: &str) -> Self {
        let found = words(text).into_iter();
        Self {
            words: found
                .filter_map(|place| text.get(place).map(folded))
                .collect(),
        }
    }

    /// Which of the words that somebody looks for this one is, or begins with.
    fn matched(&self, word: &str) -> Option<usize> {
        let word = folded(word);
        self.words
            .iter()
            .position(|asked| word.starts_with(asked.as_str()))
    }

    /// Whether each of the words is, or begins, a word of these texts.
    pub fn are_in(&self, texts: &[&str]) -> bool {
        let there: Vec<String> = texts
            .iter()
            .flat_map(|text| words(text).into_iter().filter_map(|place| text.get(place)))
            .map(folded)
            .collect();
        self.words
            .iter()
            .all(|asked| there.iter().any(|word| word.starts_with(asked.as_str())))
    }

    /// The excerpt of the text in which most of the words are; matches stand between U+0002 and U+0003.
    pub fn excerpt(&self, texts: &[&str]) -> String {
        let mut best = (0, String::new());
        for text in texts {
            let (met, excerpt) = self.of_text(text);
            if met > best.0 || best.1.is_empty() {
                best = (met, excerpt);
            }
        }
        best.1
    }

    fn of_text(&self, text: &str) -> (usize, String) {
        let places = words(text);
        let matches: Vec<Option<usize>> = places
            .iter()
            .map(|place| text.get(place.clone()).and_then(|word| self.matched(word)))
            .collect();
        let met = (0..self.words.len())
            .filter(|asked| matches.contains(&Some(*asked)))
            .count();
        let last = places.len().saturating_sub(LENGTH);
        let begin = |first: usize| first.saturating_sub(BEFORE).min(last);
        // The part with most of the words; the first of those that have as many.
        let from = (0..places.len())
            .filter(|place| matches.get(*place).is_some_and(Option::is_some))
            .map(begin)
            .max_by_key(|from| {
                let shown = matches.iter().skip(*from).take(LENGTH);
                let distinct: BTreeSet<usize> = shown.flatten().copied().collect();
                (distinct.len(), std::cmp::Reverse(*from))
            })
            .unwrap_or(0);
        let shown = places.iter().zip(&matches).skip(from).take(LENGTH);
        let mut excerpt = String::new();
        let mut at = match places.get(from) {
            Some(place) if from > 0 => {
                excerpt.push('…');
                place.start
            }
            _ => 0,
        };
        for (place, matched) in shown {
            excerpt.push_str(text.get(at..place.start).unwrap_or_default());
            let word = text.get(place.clone()).unwrap_or_default();
            if matched.is_some() {
                excerpt.push('\u{2}');
                excerpt.push_str(word);
                excerpt.push('\u{3}');
            } else {
                excerpt.push_str(word);
            }
            at = place.end;
        }
        if from + LENGTH < places.len() {
            excerpt.push('…');
        } else {
            excerpt.push_str(text.get(at..).unwrap_or_default());
        }
        (met, excerpt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(asked: &str, texts: &[&str]) -> String {
        Asked::of(asked)
            .excerpt(texts)
            .replace('\u{2}', "[")
            .replace('\u{3}', "]")
    }

    #[test]
    fn the_text_with_most_of_the_words_is_shown_with_its_matches() {
        assert_eq!(
            excerpt("pay pens", &["A-01", "Pay", "Pay and pensions of staff."]),
            "[Pay] and [pensions] of staff."
        );
        assert_eq!(excerpt("a-01", &["A-01", "Pay"]), "[A]-[01]");
    }

    #[test]
    fn accents_and_size_make_no_difference_and_the_text_stays_as_it_was_written() {
        assert_eq!(
            excerpt("radgiv", &["Rådgivning på nett"]),
            "[Rådgivning] på nett"
        );
        assert_eq!(
            excerpt("PÅ", &["Ra\u{30a}dgivning pa\u{30a} nett"]),
            "Ra\u{30a}dgivning [pa\u{30a}] nett"
        );
    }

    #[test]
    fn a_long_text_is_cut_around_the_first_match() {
        let long: String = (0..60).map(|number| format!("word{number} ")).collect();
        assert_eq!(
            excerpt("word30", &[&long]),
            "…word27 word28 word29 [word30] word31 word32 word33 word34 word35 word36 word37 word38 word39 word40…"
        );
        assert!(excerpt("word59", &[&long]).ends_with("[word59] "));
    }

    #[test]
    fn of_a_long_text_the_part_with_most_of_the_words_is_shown() {
        let long = format!("pay {} pay and pensions", "and so on ".repeat(20));
        assert!(excerpt("pay pens", &[&long]).ends_with("[pay] and [pensions]"));
    }

    #[test]
    fn nothing_asked_or_nothing_found_shows_the_beginning() {
        assert_eq!(excerpt("zebra", &["", "Pay"]), "Pay");
        assert_eq!(excerpt("", &["Pay"]), "Pay");
    }
}
