//! Notes at the foot of a text: what «*» or a number leads belongs where the same sign stands behind a word above.

use super::{Outline, UnitKind};
use crate::notice::source::Source;

/// Sections behind which a note may stand, at most: notes are few.
const MOST: usize = 40;

impl Outline {
    /// Puts what a note says where its sign stands.
    pub(super) fn notes(&mut self, source: &Source) {
        let text = source.text.as_str();
        let Some(last) = self.sections.last().map(|it| it.range.start) else {
            return;
        };
        let mut moved = 0;
        let mut place = 0;
        while place < self.units.len() && moved < MOST {
            let from = place;
            place += 1;
            let Some(unit) = self.units.get(from) else {
                break;
            };
            if unit.kind == UnitKind::Heading || unit.range.start < last {
                continue;
            }
            let Some(sign) = sign(text, unit.range.start) else {
                continue;
            };
            let above = self.units.iter().take(from).rev();
            let own = above
                .filter(|it| it.kind != UnitKind::Heading)
                .find(|it| ends_with(text.get(it.range.clone()).unwrap_or_default(), &sign));
            let Some((section, activity)) = own.map(|it| (it.section, it.activity.clone())) else {
                continue;
            };
            // The note goes on to the end of its line.
            let line = text.get(unit.range.start..).and_then(|it| it.find('\n'));
            let end = line.map_or(text.len(), |it| unit.range.start + it);
            let those = self.units.iter_mut().skip(from);
            for it in those.take_while(|it| it.range.start < end) {
                it.section = section;
                it.activity.clone_from(&activity);
                it.kind = UnitKind::Sentence;
                it.lead = None;
            }
            moved += 1;
        }
    }
}

/// The sign that leads a line: «*» before it or at its beginning, or one figure before a word with a capital.
fn sign(text: &str, start: usize) -> Option<String> {
    let before = text.get(..start)?;
    let line = before.rfind('\n').map_or(0, |it| it + 1);
    let said = text.get(line..)?.trim_start();
    let name: String = said
        .chars()
        .take_while(|it| *it == '*' || it.is_ascii_digit())
        .collect();
    let stars = !name.is_empty() && name.chars().all(|it| it == '*');
    let figure = name.len() == 1 && !stars;
    let rest = said.get(name.len()..)?;
    let begins = rest
        .trim_start()
        .chars()
        .next()
        .is_some_and(char::is_uppercase);
    // What stands between the sign and the piece is nothing but white space.
    let gap = before.get(line..)?.trim().trim_matches('*').is_empty();
    ((stars || figure) && rest.starts_with(' ') && begins && gap).then_some(name)
}

/// Whether words end with a sign behind a letter or the end of a sentence.
fn ends_with(words: &str, sign: &str) -> bool {
    let Some(before) = words.trim_end().strip_suffix(sign) else {
        return false;
    };
    let before = before.trim_end();
    let ends = before
        .chars()
        .next_back()
        .is_some_and(|it| it.is_alphabetic() || matches!(it, '.' | ')'));
    ends && !before.ends_with('*')
}
