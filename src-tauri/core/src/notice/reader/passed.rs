//! What was passed over: the words of every sentence, item and cell that no statement quotes and no mark of something unread
//! stands on. They seemed to state nothing; whether that is so only a person can tell, who is shown them when he asks for
//! it. With the statements and the other marks it is the whole text, but headings and what is too little to state
//! anything.

use std::ops::Range;

use super::finder::Finder;
use super::outline::UnitKind;
use crate::notice::{MarkKind, Span, Statement};

/// Passages of one notice, at most: the last one runs to the end of the text then.
const MOST: usize = 2_000;

/// Marks what was passed over, given the statements that are proposed.
pub(super) fn over(finder: &mut Finder<'_>, statements: &[Statement]) {
    let quoted = statements.iter().map(|it| it.span);
    let marked = finder
        .marks
        .iter()
        .filter(|it| it.mark.is_some_and(MarkKind::is_unread));
    let mut taken: Vec<Span> = quoted.chain(marked.map(|it| it.span)).collect();
    taken.retain(|it| !it.is_empty());
    taken.sort_unstable();
    let mut passages: Vec<(usize, Range<usize>)> = Vec::new();
    for unit in &finder.outline.units {
        if unit.kind == UnitKind::Heading {
            continue;
        }
        for range in free(finder, &unit.range, &taken) {
            // A whole sentence may state something in short words: «one click and it is off».
            let words = finder.words(&range);
            let is_whole = range.start == unit.range.start && range.end == unit.range.end;
            if !(could_say(words) || is_whole && words.split_whitespace().count() > 3) {
                continue;
            }
            // Sentences side by side are looked at together.
            if let Some((section, last)) = passages.last_mut()
                && *section == unit.section
                && finder
                    .words(&(last.end..range.start))
                    .chars()
                    .all(|it| it == ' ')
            {
                last.end = range.end;
            } else {
                passages.push((unit.section, range));
            }
        }
    }
    if passages.len() > MOST {
        passages.truncate(MOST);
        if let Some((_, last)) = passages.last_mut() {
            last.end = finder.text.len();
        }
    }
    for (section, range) in passages {
        finder.put_mark(MarkKind::PassedOver, section, range, "");
    }
}

/// The parts of a piece on which nothing stands, from the first letter or digit to the last with its stop.
fn free(finder: &Finder<'_>, piece: &Range<usize>, taken: &[Span]) -> Vec<Range<usize>> {
    let whole = finder.span(piece);
    let mut at = whole.start();
    let mut parts = Vec::new();
    for it in taken.iter().filter(|it| it.touches(whole)) {
        if at < it.start() {
            parts.push(Span::new(at, it.start()));
        }
        at = at.max(it.end());
    }
    if at < whole.end() {
        parts.push(Span::new(at, whole.end()));
    }
    let words = finder.words(piece);
    let byte = |place: u32| {
        let chars = (place - whole.start()) as usize;
        words
            .char_indices()
            .nth(chars)
            .map_or(words.len(), |it| it.0)
    };
    let trimmed = parts.into_iter().filter_map(|it| {
        let range = byte(it.start())..byte(it.end());
        let said = words.get(range.clone())?;
        let start = said.find(char::is_alphanumeric)?;
        let end = said.trim_end().len();
        Some(piece.start + range.start + start..piece.start + range.start + end)
    });
    trimmed.collect()
}

/// Whether words could state something: they hold a figure, one long word or two of some length. «We use your», before
/// what is used, does not.
pub(super) fn could_say(words: &str) -> bool {
    let spoken = words.split(|c: char| !c.is_alphabetic());
    let weight: usize = spoken
        .map(|it| match it.chars().count() {
            0..4 => 0,
            4..6 => 1,
            _ => 2,
        })
        .sum();
    weight > 1 || words.contains(|c: char| c.is_ascii_digit())
}
