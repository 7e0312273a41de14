//! Text for people: columns, line breaks, and nothing that steers a terminal; and files that are whole or not there.

use std::path::Path;

use tilsyn_core::Result;
use tilsyn_core::passing::{self, Standing};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The width of prose.
pub const WIDTH: usize = 98;
/// The widest a column becomes before its text is cut; the last column is never cut.
const WIDEST: usize = 40;

/// Text without characters that would steer a terminal or reverse the reading direction of what follows.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' => '\n',
            '\t' => ' ',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// Text in lines of at most this width, broken between words.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// Text in lines of at most this width, the first after a mark, the others set in as far.
pub fn hang(mark: &str, text: &str, width: usize) -> Vec<String> {
    let room = " ".repeat(mark.width());
    let lines = wrap(text, width.saturating_sub(mark.width()));
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| format!("{}{line}", if at == 0 { mark } else { &room }))
        .collect()
}

/// A line that may be set in and may begin with the mark of a list, broken so that what goes on stands under its text.
pub fn hang_item(before: &str, line: &str, width: usize) -> Vec<String> {
    let text = line.trim_start();
    let is_mark = |mark: &str| {
        mark == "–"
            || mark
                .strip_suffix('.')
                .is_some_and(|number| number.parse::<u16>().is_ok())
    };
    let (mark, text) = match text.split_once(' ') {
        Some((mark, rest)) if is_mark(mark) => (format!("{mark} "), rest),
        _ => (String::new(), text),
    };
    let set_in = " ".repeat(line.len() - line.trim_start().len());
    hang(&format!("{before}{set_in}{mark}"), text, width)
}

/// Text filled up with spaces to this width.
pub fn fill(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// Text cut to this width, with a mark where something is missing.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 0;
    let mut kept: String = text
        .chars()
        .take_while(|c| {
            used += c.width().unwrap_or(0);
            used < width
        })
        .collect();
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// Rows under a head, in columns.
#[derive(Debug)]
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// An empty table with these heads.
    pub const fn new(head: Vec<String>) -> Self {
        Self {
            head,
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn push(&mut self, row: Vec<String>) {
        self.rows.push(
            row.into_iter()
                .map(|cell| clean(&cell).replace('\n', " "))
                .collect(),
        );
    }

    /// The lines. Columns in which nothing stands are left out.
    pub fn lines(&self) -> Vec<String> {
        let used: Vec<usize> = (0..self.head.len())
            .filter(|place| {
                self.rows
                    .iter()
                    .any(|row| row.get(*place).is_some_and(|cell| !cell.is_empty()))
            })
            .collect();
        let cell = |row: &[String], place: usize| row.get(place).cloned().unwrap_or_default();
        let width = |place: usize| {
            let rows = self
                .rows
                .iter()
                .map(|row| cell(row, place).width())
                .max()
                .unwrap_or(0);
            rows.max(cell(&self.head, place).width()).min(WIDEST)
        };
        let widths: Vec<usize> = used.iter().map(|place| width(*place)).collect();
        let line = |row: &[String]| {
            let cells: Vec<String> = used
                .iter()
                .zip(&widths)
                .enumerate()
                .map(|(column, (place, width))| {
                    if column + 1 == used.len() {
                        cell(row, *place)
                    } else {
                        fill(&cut(&cell(row, *place), *width), *width)
                    }
                })
                .collect();
            cells.join("  ").trim_end().to_owned()
        };
        let rule = widths
            .iter()
            .map(|width| "─".repeat(*width))
            .collect::<Vec<_>>()
            .join("  ");
        let mut lines = vec![line(&self.head), rule];
        lines.extend(self.rows.iter().map(|row| line(row)));
        lines
    }
}

/// Writes a file that is whole or not there.
///
/// # Errors
/// [`tilsyn_core::Error::FileExists`] if there is one and it may not be replaced; what keeps it from being written.
pub fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> Result<()> {
    let standing = if replace {
        Standing::Replaced
    } else {
        Standing::Stays
    };
    passing::write_whole(path, bytes, standing)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn text_from_a_stranger_cannot_steer_the_terminal() {
        assert_eq!(
            clean("a\u{1b}[2Jb\u{9b}c\u{202e}d"),
            "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d"
        );
    }

    #[test]
    fn columns_stand_straight_under_wide_characters_and_empty_ones_are_left_out() {
        let mut table = Table::new(["Ref", "Gone", "Name", "Due"].map(str::to_owned).to_vec());
        table.push(["A-01", "", "日本語", "today"].map(str::to_owned).to_vec());
        table.push(["A-02", "", "Nyhetsbrev", ""].map(str::to_owned).to_vec());
        assert_eq!(
            table.lines(),
            [
                "Ref   Name        Due",
                "────  ──────────  ─────",
                "A-01  日本語      today",
                "A-02  Nyhetsbrev"
            ]
        );
    }

    #[test]
    fn lines_break_between_words_and_a_long_word_stays_whole() {
        assert_eq!(wrap("one two three\nfour", 7), ["one two", "three", "four"]);
        assert_eq!(
            wrap("a incomprehensibilities b", 5),
            ["a", "incomprehensibilities", "b"]
        );
    }

    #[test]
    fn what_goes_on_stands_under_the_text_of_its_item() {
        assert_eq!(
            hang_item("Why  ", "   2. one two three", 17),
            ["Why     2. one", "           two", "           three"]
        );
        assert_eq!(hang_item("", "– one two", 7), ["– one", "  two"]);
    }
}
