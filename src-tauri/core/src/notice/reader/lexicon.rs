//! The words of a language, read from its file once and compiled.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex::{CaptureMatches, Captures, Match, Matches, Regex, RegexBuilder};

use crate::text::Language;

/// What a pattern stands for, and the pattern.
pub(super) type Named = (String, Pattern);

/// A pattern that begins and ends at a word. Where words begin is slow to tell beside letters such as «ø», and most
/// patterns are in most sentences not at all: the same without its edges finds that out first.
#[derive(Debug)]
pub(super) struct Pattern {
    exact: Regex,
    loose: Regex,
}

impl Pattern {
    /// The text where the pattern may be in it, else none of it.
    fn where_it_may_be<'a>(&self, text: &'a str) -> &'a str {
        if text.is_ascii() || self.loose.is_match(text) {
            text
        } else {
            ""
        }
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        self.exact.is_match(self.where_it_may_be(text))
    }

    pub(super) fn find<'a>(&self, text: &'a str) -> Option<Match<'a>> {
        self.exact.find(self.where_it_may_be(text))
    }

    pub(super) fn find_iter<'r, 'a>(&'r self, text: &'a str) -> Matches<'r, 'a> {
        self.exact.find_iter(self.where_it_may_be(text))
    }

    pub(super) fn captures<'a>(&self, text: &'a str) -> Option<Captures<'a>> {
        self.exact.captures(self.where_it_may_be(text))
    }

    pub(super) fn captures_iter<'r, 'a>(&'r self, text: &'a str) -> CaptureMatches<'r, 'a> {
        self.exact.captures_iter(self.where_it_may_be(text))
    }
}

/// The words of a language.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    lists: BTreeMap<String, Vec<Pattern>>,
    named: BTreeMap<String, Vec<Named>>,
}

impl Lexicon {
    /// The words of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        static ALL: [OnceLock<Lexicon>; 3] = [const { OnceLock::new() }; 3];
        let [en, nb, nl] = &ALL;
        let (place, text) = match language {
            Language::En => (en, include_str!("lexicon/en.txt")),
            Language::Nb => (nb, include_str!("lexicon/nb.txt")),
            Language::Nl => (nl, include_str!("lexicon/nl.txt")),
        };
        place.get_or_init(|| Self::parse(text).unwrap_or_default())
    }

    /// Reads a file of words.
    ///
    /// # Errors
    /// The line that cannot be read, and why.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut found = Self::default();
        let mut section = String::new();
        for line in text.lines() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']'))
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
            {
                name.clone_into(&mut section);
                continue;
            }
            let whole = matches!(section.as_str(), "key" | "heading");
            let (name, pattern) = match line.split_once(" = ") {
                Some((name, pattern)) if !name.contains(['(', '|', '\\', '[']) => {
                    (Some(name), pattern)
                }
                _ => (None, line),
            };
            let compiled =
                compile(pattern, whole).map_err(|error| format!("{section}: {line}: {error}"))?;
            match name {
                Some(name) => found
                    .named
                    .entry(section.clone())
                    .or_default()
                    .push((name.to_owned(), compiled)),
                None => found
                    .lists
                    .entry(section.clone())
                    .or_default()
                    .push(compiled),
            }
        }
        Ok(found)
    }

    /// The patterns of a section.
    pub(super) fn list(&self, section: &str) -> &[Pattern] {
        self.lists.get(section).map_or(&[], Vec::as_slice)
    }

    /// The patterns of a section that stand for something.
    pub(super) fn named(&self, section: &str) -> &[Named] {
        self.named.get(section).map_or(&[], Vec::as_slice)
    }

    /// Whether one of a section's patterns is in the text.
    pub(super) fn says(&self, section: &str, text: &str) -> bool {
        self.list(section).iter().any(|it| it.is_match(text))
    }

    /// What the first pattern of a section that is in the text stands for.
    pub(super) fn which(&self, section: &str, text: &str) -> Option<&str> {
        let those = self.named(section).iter();
        those
            .filter(|(_, it)| it.is_match(text))
            .map(|(name, _)| name.as_str())
            .next()
    }

    /// Whether the whole text is one of a section's patterns.
    pub(super) fn is(&self, section: &str, text: &str) -> bool {
        let text = text.trim();
        self.list(section).iter().any(|it| {
            it.find(text)
                .is_some_and(|found| found.start() == 0 && found.end() == text.len())
        })
    }
}

fn compile(pattern: &str, whole: bool) -> Result<Pattern, regex::Error> {
    let exact = if whole {
        format!(r"^(?:{pattern})$")
    } else if pattern.starts_with('^') {
        format!(r"(?:{pattern})")
    } else if pattern.starts_with([',', ';']) {
        // A sign stands right behind a word.
        format!(r"(?:{pattern})\b{{end-half}}")
    } else {
        format!(r"\b{{start-half}}(?:{pattern})\b{{end-half}}")
    };
    let built = |it: &str| {
        RegexBuilder::new(it)
            .case_insensitive(!pattern.contains(r"\p{Lu}"))
            .size_limit(1 << 22)
            .build()
    };
    Ok(Pattern {
        exact: built(&exact)?,
        loose: built(&pattern.replace(r"\b", ""))?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_pattern_is_found_beside_letters_beyond_ascii_as_among_others() {
        let lexicon = Lexicon::parse("[x]\ngjør\\b.*\n[y]\nrett\n").unwrap();
        for (words, stands) in [
            ("vi gjør rett", true),
            ("vi gjør det", false),
            ("vi gjør urett", false),
            ("rettå gjør vi", false),
        ] {
            assert!(lexicon.says("x", words), "{words}");
            assert_eq!(lexicon.says("y", words), stands, "{words}");
            assert_eq!(
                lexicon.list("y").iter().any(|it| it.find(words).is_some()),
                stands,
                "{words}"
            );
        }
    }

    #[test]
    fn every_pattern_of_every_language_compiles_and_each_has_the_same_sections() {
        let read = |text| Lexicon::parse(text).unwrap();
        let all = [
            read(include_str!("lexicon/en.txt")),
            read(include_str!("lexicon/nb.txt")),
            read(include_str!("lexicon/nl.txt")),
        ];
        let sections = |it: &Lexicon| {
            let lists = it.lists.keys().chain(it.named.keys());
            lists
                .cloned()
                .collect::<std::collections::BTreeSet<String>>()
        };
        assert_eq!(sections(&all[0]), sections(&all[1]));
        assert_eq!(sections(&all[0]), sections(&all[2]));
    }
}
