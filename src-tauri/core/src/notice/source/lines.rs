//! The structure of plain text, told from its lines: headings by number, capitals or by standing apart; items by their
//! markers; cells by tabs and bars. The text itself stays as it is, so that places in it are places in the file.

use std::ops::Range;

use super::headings::heading;
use super::{Block, BlockKind, Form, Limits, Source, Unreadable};

/// Letters of an abbreviation that stands alone, at most.
const ABBREVIATION: usize = 5;

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
pub(super) struct Line<'a> {
    pub(super) words: &'a str,
    start: usize,
    pub(super) indent: usize,
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
pub(super) fn marker(line: &str) -> Option<(String, usize)> {
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
pub(super) fn number(line: &str) -> Option<(String, usize)> {
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
            // Below a title in capitals stand those that have none, as below one with a number. «CCTV» is written so
            // wherever it stands.
            let short = line.words.chars().count() <= ABBREVIATION && !line.words.contains(' ');
            let capitals = level == 2 && !short && !line.words.chars().any(char::is_lowercase);
            if !number.is_empty() || capitals {
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
