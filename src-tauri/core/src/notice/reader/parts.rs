//! The parts of an enumeration, each without what leads to it, counts it or joins it to the next.

use std::ops::Range;

use super::lexicon::Lexicon;

/// The parts of an enumeration: cut at commas, semicolons and the words that join, each without the words that lead to
/// it.
pub(super) fn parts(lexicon: &Lexicon, text: &str) -> Vec<Range<usize>> {
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    let mut depth = 0_i32;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            // «Lønns-, pensjons- og …»: half a word goes on in the next part.
            ',' if text.get(..at).is_some_and(|it| it.ends_with('-')) => {}
            ',' | ';' | '\n' if depth <= 0 => cuts.push((at, letter.len_utf8())),
            _ => {}
        }
    }
    for joint in joints(lexicon, text) {
        let inside = text.get(..joint.start).unwrap_or_default();
        if inside.matches('(').count() <= inside.matches(')').count() {
            cuts.push((joint.start, joint.len()));
        }
    }
    cuts.sort_unstable();
    let mut found = Vec::new();
    let mut start = 0;
    for (at, length) in cuts.into_iter().chain([(text.len(), 0)]) {
        if at >= start {
            found.push(start..at);
            start = at + length;
        }
    }
    found
        .into_iter()
        .filter_map(|range| alone(lexicon, text, range))
        .collect()
}

/// The words that join the parts of an enumeration, each with white space on both sides.
pub(super) fn joints(lexicon: &Lexicon, text: &str) -> Vec<Range<usize>> {
    let those = lexicon.those("joint", text);
    those
        .flat_map(|it| it.find_iter(text).map(|it| it.range()))
        .filter(|it| {
            let before = text.get(..it.start).unwrap_or_default();
            let after = text.get(it.end..).unwrap_or_default();
            // «Lønns- og regnskapsbyrået» is one thing.
            before.ends_with(char::is_whitespace)
                && after.starts_with(char::is_whitespace)
                && !before.trim_end().ends_with('-')
        })
        .collect()
}

/// Words without the letter or number that counts them in running text: «a. the name; b. the address».
fn enumerator(words: &str) -> &str {
    let bare = words.strip_prefix('(').unwrap_or(words);
    let name: &str = bare.split(['.', ')']).next().unwrap_or_default();
    let counts = name.len() == 1 && name.chars().all(|c| c.is_ascii_alphanumeric())
        || name.len() == 2 && name.chars().all(|c| c.is_ascii_digit());
    let rest = bare.get(name.len()..).unwrap_or_default();
    let after = rest.strip_prefix([')', '.']).unwrap_or(rest);
    if counts && rest.len() > after.len() && after.starts_with(' ') {
        after.trim_start()
    } else {
        words
    }
}

/// A part without white space, and without articles and words such as «including» before it.
pub(super) fn alone(lexicon: &Lexicon, text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut range = range;
    loop {
        let words = text.get(range.clone())?;
        let trimmed = words
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '•' | '-' | '–' | ':'));
        let counted = trimmed.len() - enumerator(trimmed).len();
        range.start += words.len() - trimmed.len() + counted;
        let trimmed = trimmed.get(counted..)?.trim_start();
        let mut leading = lexicon.those("part.lead", trimmed);
        let Some(lead) = leading.find_map(|it| it.find(trimmed)) else {
            break;
        };
        if lead.end() == 0 {
            break;
        }
        range.start += lead.end();
    }
    let words = text.get(range.clone())?;
    let trimmed = words
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ':' | ';' | '(' | ','));
    // «The officer and, where necessary, …»: what joins belongs to neither.
    let trailing = lexicon.those("joint", trimmed).find_map(|it| {
        let last = it.find_iter(trimmed).last()?;
        let apart = trimmed.get(..last.start())?.ends_with(char::is_whitespace);
        (last.end() == trimmed.len() && apart).then(|| last.start())
    });
    let trimmed = trimmed.get(..trailing.unwrap_or(trimmed.len()))?.trim_end();
    range.end = range.start + trimmed.len();
    (trimmed.chars().filter(|c| c.is_alphanumeric()).count() > 1).then_some(range)
}
