//! The words of a language, read from its file once and compiled.

mod sieve;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use regex::{Captures, Match, Regex, RegexBuilder};

use crate::text::Language;
use sieve::Sieve;

/// What a pattern stands for, and the pattern.
pub(super) type Named = (String, Pattern);

/// A pattern that begins and ends at a word. Where words begin is slow to tell beside letters such as «ø», and most
/// patterns are in most sentences not at all: the same without its edges finds that out first. Each is compiled when it is
/// first tried: few statements need all of a language.
#[derive(Debug)]
pub(super) struct Pattern {
    source: String,
    whole: bool,
    exact: OnceLock<Option<Regex>>,
    loose: OnceLock<Option<Regex>>,
}

impl Pattern {
    fn new(source: &str, whole: bool) -> Self {
        Self {
            source: source.to_owned(),
            whole,
            exact: OnceLock::new(),
            loose: OnceLock::new(),
        }
    }

    fn exact(&self) -> Option<&Regex> {
        let it = self.exact.get_or_init(|| {
            let pattern = &self.source;
            self.built(&if self.whole {
                format!(r"^(?:{pattern})$")
            } else if pattern.starts_with('^') {
                format!(r"(?:{pattern})")
            } else if pattern.starts_with([',', ';']) {
                // A sign stands right behind a word.
                format!(r"(?:{pattern})\b{{end-half}}")
            } else {
                format!(r"\b{{start-half}}(?:{pattern})\b{{end-half}}")
            })
        });
        it.as_ref()
    }

    fn loose(&self) -> Option<&Regex> {
        let it = self.loose.get_or_init(|| {
            let pattern = self.source.replace(r"\b", "");
            self.built(&pattern)
        });
        it.as_ref()
    }

    fn built(&self, pattern: &str) -> Option<Regex> {
        let built = RegexBuilder::new(pattern)
            .case_insensitive(!self.source.contains(r"\p{Lu}"))
            .size_limit(1 << 22)
            .build();
        built.ok()
    }

    /// What finds the pattern, where it may be in the text.
    fn finder(&self, text: &str) -> Option<&Regex> {
        let may = text.is_ascii() || self.loose().is_some_and(|it| it.is_match(text));
        self.exact().filter(|_| may)
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        self.finder(text).is_some_and(|it| it.is_match(text))
    }

    pub(super) fn find<'a>(&self, text: &'a str) -> Option<Match<'a>> {
        self.finder(text)?.find(text)
    }

    pub(super) fn find_iter<'a>(&self, text: &'a str) -> impl Iterator<Item = Match<'a>> {
        let finder = self.finder(text).into_iter();
        finder.flat_map(move |it| it.find_iter(text))
    }

    pub(super) fn captures<'a>(&self, text: &'a str) -> Option<Captures<'a>> {
        self.finder(text)?.captures(text)
    }

    pub(super) fn captures_iter<'a>(&self, text: &'a str) -> impl Iterator<Item = Captures<'a>> {
        let finder = self.finder(text).into_iter();
        finder.flat_map(move |it| it.captures_iter(text))
    }
}

/// The patterns of a section, and the number of the first among all.
#[derive(Debug)]
struct Section<T> {
    first: usize,
    those: Vec<T>,
}

impl<T> Default for Section<T> {
    fn default() -> Self {
        Self {
            first: 0,
            those: Vec::new(),
        }
    }
}

impl<T> Section<T> {
    fn numbers(&self) -> Range<usize> {
        self.first..self.first + self.those.len()
    }

    /// Those that may be in the text, in their order.
    fn among<'a>(&'a self, sieve: &Sieve, text: &str) -> impl Iterator<Item = &'a T> {
        let numbers = sieve.among(self.numbers(), text).into_iter();
        numbers.filter_map(|it| self.those.get(it.checked_sub(self.first)?))
    }
}

/// The words of a language.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    lists: BTreeMap<String, Section<Pattern>>,
    named: BTreeMap<String, Section<Named>>,
    sieve: Sieve,
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

    /// Lets go of what was kept of the pieces of a statement.
    pub(super) fn forget() {
        sieve::forget();
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
            match line.split_once(" = ") {
                Some((name, pattern)) if !name.contains(['(', '|', '\\', '[']) => {
                    let those = found.named.entry(section.clone()).or_default();
                    let pattern = Pattern::new(pattern, whole);
                    those.those.push((name.to_owned(), pattern));
                }
                _ => {
                    let those = found.lists.entry(section.clone()).or_default();
                    those.those.push(Pattern::new(line, whole));
                }
            }
        }
        found.sieve = found.number()?;
        Ok(found)
    }

    /// Numbers all patterns, and makes the sieve of them.
    fn number(&mut self) -> Result<Sieve, String> {
        let mut all = Vec::new();
        let mut needed = |section: &str, it: &Pattern| {
            let needs = sieve::needs(&it.source);
            all.push(needs.map_err(|error| format!("{section}: {}: {error}", it.source))?);
            Ok::<_, String>(all.len())
        };
        let mut next = 0;
        for (name, section) in &mut self.lists {
            section.first = next;
            for it in &section.those {
                next = needed(name, it)?;
            }
        }
        for (name, section) in &mut self.named {
            section.first = next;
            for (_, it) in &section.those {
                next = needed(name, it)?;
            }
        }
        Ok(Sieve::of(all))
    }

    /// All patterns of a section.
    pub(super) fn list(&self, section: &str) -> &[Pattern] {
        self.lists
            .get(section)
            .map_or(&[], |it| it.those.as_slice())
    }

    /// The patterns of a section that may be in the text.
    pub(super) fn those(&self, section: &str, text: &str) -> impl Iterator<Item = &Pattern> {
        let section = self.lists.get(section).into_iter();
        section.flat_map(|it| it.among(&self.sieve, text))
    }

    /// The patterns of a section that stand for something and may be in the text.
    pub(super) fn named(&self, section: &str, text: &str) -> impl Iterator<Item = &Named> {
        let section = self.named.get(section).into_iter();
        section.flat_map(|it| it.among(&self.sieve, text))
    }

    /// Whether one of a section's patterns is in the text.
    pub(super) fn says(&self, section: &str, text: &str) -> bool {
        self.those(section, text).any(|it| it.is_match(text))
    }

    /// What the first pattern of a section that is in the text stands for.
    pub(super) fn which(&self, section: &str, text: &str) -> Option<&str> {
        self.named(section, text)
            .find(|(_, it)| it.is_match(text))
            .map(|(name, _)| name.as_str())
    }

    /// Whether the whole text is one of a section's patterns.
    pub(super) fn is(&self, section: &str, text: &str) -> bool {
        let text = text.trim();
        self.those(section, text).any(|it| {
            it.find(text)
                .is_some_and(|found| found.start() == 0 && found.end() == text.len())
        })
    }
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
        for it in &all {
            let lists = it.lists.values().flat_map(|it| &it.those);
            let named = it.named.values().flat_map(|it| &it.those);
            for it in lists.chain(named.map(|(_, it)| it)) {
                let built = it.exact().is_some() && it.loose().is_some();
                assert!(built, "{}", it.source);
            }
        }
        let sections = |it: &Lexicon| {
            let lists = it.lists.keys().chain(it.named.keys());
            lists
                .cloned()
                .collect::<std::collections::BTreeSet<String>>()
        };
        assert_eq!(sections(&all[0]), sections(&all[1]));
        assert_eq!(sections(&all[0]), sections(&all[2]));
    }

    #[test]
    fn no_pattern_that_is_in_a_text_is_left_out_for_the_letters_it_needs() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notices");
        for (language, files) in [
            (Language::En, ["union-en.txt", "prose-en.txt"]),
            (Language::Nb, ["yarnshop-nb.html", "joiner-nb.txt"]),
            (Language::Nl, ["articles-nl.txt", "clinic-nl.txt"]),
        ] {
            let lexicon = Lexicon::of(language);
            let text = files.map(|it| std::fs::read_to_string(folder.join(it)).unwrap());
            let upper = text.concat().to_uppercase();
            let mut stand = 0;
            for line in text.iter().chain([&upper]).flat_map(|it| it.lines()) {
                for (name, section) in &lexicon.lists {
                    let all = section.those.iter().filter(|it| it.is_match(line));
                    let told = lexicon.those(name, line).filter(|it| it.is_match(line));
                    let all: Vec<_> = all.map(|it| &it.source).collect();
                    stand += all.len();
                    assert_eq!(told.map(|it| &it.source).collect::<Vec<_>>(), all, "{line}");
                }
            }
            assert!(stand > 1_000, "{language}: {stand}");
        }
    }
}
