//! Which lines of plain text are headings: by their number or letter, by capitals, by signs, or by standing apart.

use super::lines::{Line, marker, number};

/// Characters of a heading, at most.
const HEADING: usize = 90;

/// Whether a line is a heading: its depth, number, and the bytes before its words.
pub(super) fn heading(
    lines: &[Line<'_>],
    place: usize,
    numbered: u8,
    first: bool,
) -> Option<(u8, String, usize)> {
    let line = lines.get(place)?;
    let words = line.words;
    let before = place
        .checked_sub(1)
        .and_then(|it| lines.get(it))
        .map(|it| it.words);
    let after = lines.get(place + 1).map(|it| it.words);
    let after = after.unwrap_or_default();
    if let Some(found) = signed(words) {
        return Some(found);
    }
    let stands_apart = before.is_none_or(str::is_empty);
    let length = words.chars().count();
    if length > HEADING || words.ends_with(['.', ',', ';']) && !words.ends_with("AS.") {
        return None;
    }
    let spoken = lines
        .iter()
        .take(place)
        .rev()
        .map(|it| it.words)
        .find(|it| !it.is_empty());
    let announced = spoken.is_some_and(|it| it.ends_with(':'));
    if let Some(found) = named_number(words) {
        return Some(found);
    }
    if let Some((number, skip)) = lettered(lines, place).filter(|_| stands_apart) {
        return Some((numbered.max(1).saturating_add(1), number, skip));
    }
    if let Some((number, skip)) = number(words) {
        let parts = u8::try_from(number.split('.').count()).unwrap_or(u8::MAX);
        let is_list = parts == 1 && (line.indent > 1 || in_list(lines, place, &number));
        if !is_list && !words.ends_with(':') {
            return Some((parts.saturating_add(1), number, skip));
        }
        return None;
    }
    let letters = words.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().count() > 3 && letters.clone().all(char::is_uppercase);
    if capitals && stands_apart && !words.contains('@') {
        let (number, skip) = marker(words).unwrap_or_default();
        return Some((if first { 1 } else { 2 }, number, skip));
    }
    if marker(words).is_some() || words.ends_with(':') || words.contains('@') {
        return None;
    }
    // A question with words after it is answered or led on there: no heading.
    if !stands_apart || words.split_whitespace().count() > 14 || words.contains("? ") {
        return None;
    }
    let begins = words
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    let pairs = after
        .split_once(": ")
        .is_some_and(|(key, _)| key.split_whitespace().count() <= 3);
    if !begins || announced && !after.is_empty() || dated(words) || words.contains(": ") && !first {
        return None;
    }
    if pairs && spoken.is_some() && announced {
        return None;
    }
    // A short line with nothing after it says something by itself only when it ends like a sentence.
    let level = if first {
        1
    } else {
        numbered.max(1).saturating_add(1)
    };
    let ends =
        place + 1 >= lines.len() || lines.iter().skip(place + 1).all(|it| it.words.is_empty());
    (!ends).then(|| (level, String::new(), 0))
}

/// «## Visitors», as text with signs for its form is written: the depth by the signs.
fn signed(words: &str) -> Option<(u8, String, usize)> {
    let title = words.trim_start_matches('#');
    let depth = words.len() - title.len();
    let name = title.trim_start();
    let spaced = (1..=6).contains(&depth) && name.len() < title.len() && !name.is_empty();
    let level = u8::try_from(depth).ok()?;
    let (number, skip) = number(name).unwrap_or_default();
    spaced.then(|| (level, number, words.len() - name.len() + skip))
}

/// Words before the number of a heading: of a chapter, and of what is within one.
const CHAPTERS: [&str; 10] = [
    "chapter",
    "part",
    "title",
    "hoofdstuk",
    "deel",
    "titel",
    "kapittel",
    "kapitel",
    "del",
    "avsnitt",
];
const ARTICLES: [&str; 13] = [
    "article",
    "section",
    "clause",
    "schedule",
    "annex",
    "appendix",
    "artikel",
    "paragraaf",
    "bijlage",
    "artikkel",
    "punkt",
    "vedlegg",
    "paragraf",
];

/// «Article 3 Meters», «Chapter II – Rights»: the depth, the number, and the bytes before the words.
fn named_number(words: &str) -> Option<(u8, String, usize)> {
    let (first, rest) = words.split_once(' ')?;
    let first = first.to_lowercase();
    let level = if CHAPTERS.contains(&first.as_str()) {
        2
    } else if ARTICLES.contains(&first.as_str()) {
        3
    } else {
        return None;
    };
    let (number, rest) = rest.trim_start().split_once(char::is_whitespace)?;
    let number = number.trim_end_matches(['.', ':', ')']);
    let counts = !number.is_empty()
        && number.len() <= 6
        && (number.chars().all(|c| c.is_ascii_digit() || c == '.')
            || number.chars().all(|c| "IVX".contains(c))
            || number.len() == 1 && number.chars().all(|c| c.is_ascii_uppercase()));
    let title = rest.trim_start_matches(|c: char| c.is_whitespace() || "–—-:.".contains(c));
    let begins = title.chars().next().is_some_and(char::is_uppercase);
    let few = title.split_whitespace().count() <= 14 && !words.ends_with(':');
    (counts && begins && few).then(|| (level, number.to_owned(), words.len() - title.len()))
}

/// «A. Visitors», «IV. Volunteers»: a letter or Roman number before a few words with something else below them, not an item
/// among items.
fn lettered(lines: &[Line<'_>], place: usize) -> Option<(String, usize)> {
    let words = lines.get(place)?.words;
    let of = |line: &Line<'_>| {
        let (name, skip) = marker(line.words)?;
        let roman = name.chars().all(|c| "ivx".contains(c));
        let capital = line
            .words
            .trim_start_matches('(')
            .chars()
            .next()
            .is_some_and(|c| c.is_ascii_uppercase());
        (capital && (name.len() == 1 || roman) && !name.is_empty()).then_some((name, skip))
    };
    let (name, skip) = of(lines.get(place)?)?;
    let title = words.get(skip..)?;
    let begins = title.chars().next().is_some_and(char::is_uppercase);
    let few = title.split_whitespace().count() <= 12;
    let next = lines
        .iter()
        .skip(place + 1)
        .find(|it| !it.words.is_empty())?;
    let among = of(next).is_some();
    (begins && few && !among && !words.ends_with(':')).then_some((name, skip))
}

/// Whether a numbered line is an item of a list: the number before or after it stands on a neighbouring line.
fn in_list(lines: &[Line<'_>], place: usize, own: &str) -> bool {
    let Ok(own) = own.parse::<usize>() else {
        return false;
    };
    let spoken = |it: &&Line<'_>| !it.words.is_empty();
    let is = |line: Option<&Line<'_>>, wanted: usize| {
        line.and_then(|it| number(it.words))
            .is_some_and(|(number, _)| number == wanted.to_string())
    };
    is(lines.iter().skip(place + 1).find(spoken), own + 1)
        || own > 1 && is(lines.iter().take(place).rev().find(spoken), own - 1)
}

/// Whether a line is a date with a word or two: the version of a text, no heading.
fn dated(words: &str) -> bool {
    let digits = words.chars().filter(char::is_ascii_digit).count();
    digits >= 5 && words.split_whitespace().count() <= 7
}
