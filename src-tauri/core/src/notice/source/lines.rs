//! The structure of plain text, told from its lines: headings by number, capitals or by standing apart; items by their
//! markers; cells by tabs and bars. The text itself stays as it is, so that places in it are places in the file.

use std::ops::Range;

use super::{Block, BlockKind, Form, Limits, Source, Unreadable};

/// Characters of a heading, at most.
const HEADING: usize = 90;

/// Reads text.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Source, Unreadable> {
    if text.chars().count() > limits.characters {
        return Err(Unreadable::TooMuch {
            what: "characters",
            limit: limits.characters,
        });
    }
    let lines = lines(text);
    let mut found = Found {
        text,
        blocks: Vec::new(),
        numbered: 0,
        table: None,
        tables: 0,
    };
    for place in 0..lines.len() {
        found.line(&lines, place);
    }
    Ok(Source {
        form: Form::Text,
        text: text.to_owned(),
        blocks: found.blocks,
        language: None,
        title: String::new(),
    })
}

/// A line, without white space around it.
#[derive(Debug, Clone)]
struct Line<'a> {
    words: &'a str,
    start: usize,
    indent: usize,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let indent = line.len() - line.trim_start().len();
        found.push(Line {
            words,
            start: start + if words.is_empty() { 0 } else { indent },
            indent,
        });
        start += line.len();
    }
    found
}

/// Whether a line begins with the marker of an item.
pub(super) fn begins_item(line: &str) -> bool {
    marker(line).is_some()
}

/// The letter of a place in a list: 1 is a.
pub(super) fn letter(number: usize) -> String {
    let letter = u8::try_from(number.saturating_sub(1) % 26).unwrap_or(0);
    char::from(b'a' + letter).to_string()
}

/// The marker at the beginning of a line, without brackets and dots, and the bytes it takes.
fn marker(line: &str) -> Option<(String, usize)> {
    let first = line.chars().next()?;
    if "•◦▪‣·–—*-●○■o".contains(first) {
        let rest = line.get(first.len_utf8()..)?;
        // A letter o is a bullet only as some programs write it out: with a tab after it.
        let spaced = if first == 'o' {
            rest.starts_with('\t')
        } else {
            rest.starts_with(char::is_whitespace)
        };
        let words = rest.trim_start();
        return (spaced && !words.is_empty()).then(|| (String::new(), line.len() - words.len()));
    }
    let bare = line.strip_prefix('(').unwrap_or(line);
    let name: String = bare
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric())
        .collect();
    let is_number = name.len() <= 2 && !name.is_empty() && name.chars().all(|c| c.is_ascii_digit());
    let is_letter = name.len() == 1 && name.chars().all(|c| c.is_ascii_alphabetic());
    let is_roman = name.len() <= 4 && name.chars().all(|c| "ivx".contains(c)) && !name.is_empty();
    if !(is_number || is_letter || is_roman) {
        return None;
    }
    let rest = bare.get(name.len()..)?;
    let after = rest
        .strip_prefix(").")
        .or_else(|| rest.strip_prefix([')', '.']))?;
    let words = after.trim_start();
    let spaced = after.starts_with(char::is_whitespace) && !words.is_empty();
    spaced.then(|| (name.to_ascii_lowercase(), line.len() - words.len()))
}

/// A number such as `3.1`, `3.` or `3` before a heading, and the bytes it takes with the space after it.
fn number(line: &str) -> Option<(String, usize)> {
    let line_without = line.strip_prefix('§').map_or(line, str::trim_start);
    let skipped = line.len() - line_without.len();
    let taken: String = line_without
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    let name = taken.trim_end_matches('.');
    let parts = name.split('.');
    if name.is_empty() || name.len() > 10 || parts.clone().any(|it| it.is_empty() || it.len() > 2) {
        return None;
    }
    let rest = line_without.get(taken.len()..)?;
    let rest = rest.strip_prefix([')', ':']).unwrap_or(rest);
    let words = rest.trim_start();
    let spaced = rest.starts_with(char::is_whitespace);
    let fits = words.chars().next().is_some_and(char::is_alphabetic);
    (spaced && fits).then(|| (name.to_owned(), skipped + line_without.len() - words.len()))
}

struct Found<'a> {
    text: &'a str,
    blocks: Vec<Block>,
    /// Depth of the last numbered heading; 0 when there was none.
    numbered: u8,
    /// The table that the line before belonged to, and its row.
    table: Option<(usize, usize)>,
    tables: usize,
}

impl Found<'_> {
    fn push(&mut self, kind: BlockKind, range: Range<usize>) {
        self.blocks.push(Block {
            kind,
            origin: range.start,
            range,
        });
    }

    fn line(&mut self, lines: &[Line<'_>], place: usize) {
        let Some(line) = lines.get(place) else { return };
        if line.words.is_empty() {
            self.table = None;
            return;
        }
        if self.row(line) {
            return;
        }
        self.table = None;
        let end = line.start + line.words.len();
        if let Some((level, number, skip)) =
            heading(lines, place, self.numbered, self.blocks.is_empty())
        {
            if !number.is_empty() {
                self.numbered = level;
            }
            self.push(BlockKind::Heading { level, number }, line.start + skip..end);
            return;
        }
        // «3.2 We use the readings to:»: a clause with a number begins something of its own.
        if let Some((_, skip)) = number(line.words).filter(|it| it.0.contains('.')) {
            self.push(BlockKind::Paragraph, line.start + skip..end);
            return;
        }
        if let Some((marker, skip)) = marker(line.words) {
            self.push(BlockKind::Item { marker }, line.start + skip..end);
            return;
        }
        // A line that goes on a paragraph or an item.
        let goes_on = place
            .checked_sub(1)
            .and_then(|before| lines.get(before))
            .is_some_and(|before| !before.words.is_empty());
        if let Some(last) = self.blocks.last_mut()
            && goes_on
            && goes_on_in(last, self.text, line)
        {
            last.range.end = end;
            return;
        }
        self.push(BlockKind::Paragraph, line.start..end);
    }

    /// A row of a table: cells between tabs or bars.
    fn row(&mut self, line: &Line<'_>) -> bool {
        let bars = line.words.starts_with('|') && line.words.matches('|').count() >= 3;
        let cut: Vec<&str> = if bars {
            line.words.trim_matches('|').split('|').collect()
        } else if line.words.contains('\t') && marker(line.words).is_none() {
            line.words
                .split('\t')
                .filter(|it| !it.trim().is_empty())
                .collect()
        } else {
            return false;
        };
        if cut.len() < 2 {
            return false;
        }
        if cut
            .iter()
            .all(|cell| cell.trim().chars().all(|c| "-:=+ ".contains(c)))
        {
            return true;
        }
        let (table, row) = match self.table {
            Some((table, row)) => (table, row + 1),
            None => {
                self.tables += 1;
                (self.tables - 1, 0)
            }
        };
        self.table = Some((table, row));
        for (column, cell) in cut.iter().enumerate() {
            let words = cell.trim();
            if words.is_empty() {
                continue;
            }
            let offset = words.as_ptr() as usize - self.text.as_ptr() as usize;
            let kind = BlockKind::Cell {
                table,
                row,
                column,
                head: false,
            };
            self.push(kind, offset..offset + words.len());
        }
        true
    }
}

/// Whether a line belongs to the block before it: lines were broken at a width, not at a sentence.
fn goes_on_in(last: &Block, text: &str, line: &Line<'_>) -> bool {
    let words = text.get(last.range.clone()).unwrap_or_default();
    let wrapped = line
        .words
        .chars()
        .next()
        .is_some_and(|c| c.is_lowercase() || c == '(')
        || words.ends_with([',', '-'])
        || words
            .rsplit('\n')
            .next()
            .is_some_and(|it| it.chars().count() > 60)
            && !words.ends_with(':');
    // A few words and a colon begin something of their own.
    let labelled = line.words.split_once(": ").or(line.words.split_once(" – "));
    let keyed = labelled.is_some_and(|(key, _)| {
        key.split_whitespace().count() <= 4 && key.chars().next().is_some_and(char::is_uppercase)
    });
    if keyed {
        return false;
    }
    match last.kind {
        BlockKind::Paragraph => {
            wrapped || !words.ends_with(['.', ':', '?', '!']) && words.chars().count() > 45
        }
        BlockKind::Item { .. } => line.indent > 0 || wrapped && !words.ends_with('.'),
        BlockKind::Heading { .. } | BlockKind::Cell { .. } | BlockKind::Term => false,
    }
}

/// Whether a line is a heading: its depth, number, and the bytes before its words.
fn heading(
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
    "chapter", "part", "title", "hoofdstuk", "deel", "titel", "kapittel", "kapitel", "del", "avsnitt",
];
const ARTICLES: [&str; 13] = [
    "article", "section", "clause", "schedule", "annex", "appendix", "artikel", "paragraaf", "bijlage",
    "artikkel", "punkt", "vedlegg", "paragraf",
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
    let next = lines.iter().skip(place + 1).find(|it| !it.words.is_empty())?;
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
