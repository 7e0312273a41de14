//! Where sentences begin and end.

use std::ops::Range;

use super::lexicon::Lexicon;

/// The sentences of a text. Words before a dot that ends no sentence are the language's own.
pub(super) fn sentences(lexicon: &Lexicon, text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (place, (at, letter)) in letters.iter().enumerate() {
        let next = letters.get(place + 1).map(|it| it.1);
        let ends = match letter {
            '\n' => true,
            '?' | '!' => next.is_none_or(char::is_whitespace),
            '.' => {
                let before = text.get(start..*at).unwrap_or_default();
                let word: String = before
                    .chars()
                    .rev()
                    .take_while(|c| c.is_alphabetic())
                    .collect();
                let word: String = word.chars().rev().collect::<String>().to_lowercase();
                let digits = before.ends_with(|c: char| c.is_ascii_digit());
                let after = letters
                    .iter()
                    .skip(place + 1)
                    .map(|it| it.1)
                    .find(|c| !c.is_whitespace());
                let begins = after.is_none_or(|c| c.is_uppercase() || "“\"'‘«(•".contains(c));
                // «Letter f. The recordings …»: the letter of a provision ends a sentence, an abbreviation does not.
                let lettered = word.chars().count() == 1
                    && before
                        .trim_end_matches(char::is_alphabetic)
                        .split_whitespace()
                        .next_back()
                        .is_some_and(|it| lexicon.is("letter.of", it));
                // «U.S.» within a name, and before a word with a capital.
                let initials = word.chars().count() == 1
                    && before
                        .strip_suffix(word.to_uppercase().as_str())
                        .is_some_and(|it| it.ends_with('.'));
                let short = initials || lexicon.is("short", &word) && !word.is_empty() && !lettered;
                let dated = digits && after.is_some_and(char::is_lowercase);
                match next {
                    None => true,
                    Some(next) if next.is_whitespace() => begins && !short && !dated,
                    Some(next) => before.ends_with(')') && next.is_uppercase(),
                }
            }
            _ => false,
        };
        if ends {
            push_trimmed(text, start..at + letter.len_utf8(), &mut found);
            start = at + letter.len_utf8();
        }
    }
    push_trimmed(text, start..text.len(), &mut found);
    found
}

fn push_trimmed(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let words = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (words.len() - words.trim_start().len());
    let trimmed = words.trim();
    if !trimmed.is_empty() {
        found.push(start..start + trimmed.len());
    }
}
