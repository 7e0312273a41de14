//! Makes any text printable without hiding anything: what has no glyph, no width or another direction is shown by its
//! number, what no document may hold becomes U+FFFD.

use serde_json::Value;

/// How much a text may hold.
#[derive(Clone, Copy)]
pub struct Printable<'a> {
    /// Whether a character has a glyph.
    pub has_glyph: &'a dyn Fn(char) -> bool,
    /// Breaks words of more than this many characters, so that they stay on the page, and hashes where the eye parts them.
    pub longest_word: usize,
}

/// From so many hexadecimal digits on they are a hash: longer than most columns are wide.
const HASH: usize = 24;

/// A hash may be broken after so many of its digits.
const GROUP: usize = 8;

const fn is_digit_of_a_hash(c: char) -> bool {
    matches!(c, '0'..='9' | 'a'..='f')
}

/// How many hexadecimal digits the text begins with.
fn digits(text: &str) -> usize {
    text.chars().take_while(|c| is_digit_of_a_hash(*c)).count()
}

/// A character that is drawn as nothing or turns the text around it: its number says that it is there.
const fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// A character that no text may hold: controls, noncharacters, private use (PDF/A, XML 1.0).
fn is_refused(c: char) -> bool {
    let code = u32::from(c);
    c.is_control()
        || matches!(code, 0xfdd0..=0xfdef | 0xe000..=0xf8ff | 0xf_0000..=0x10_ffff)
        || code & 0xfffe == 0xfffe
}

/// The text, printable. Line breaks stay.
pub fn printable(text: &str, how: Printable<'_>) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut word = 0_usize;
    // How many digits there are in a row here, and how many of them are written.
    let (mut row, mut at) = (0_usize, 0_usize);
    for (place, c) in text.char_indices() {
        if at < row {
            at += 1;
        } else if is_digit_of_a_hash(c) {
            (row, at) = (text.get(place..).map_or(0, digits), 1);
        } else {
            (row, at) = (0, 0);
        }
        let c = match c {
            '\t' | '\u{85}' => ' ',
            '\u{2028}' | '\u{2029}' => '\n',
            // A place where a word may be broken: it is not part of the text.
            '\u{ad}' | '\r' => continue,
            c if is_refused(c) && c != '\n' => '\u{fffd}',
            c => c,
        };
        if c.is_whitespace() {
            word = 0;
        } else {
            let breaks = if row >= HASH && how.longest_word < usize::MAX {
                at > 1 && (at - 1).is_multiple_of(GROUP)
            } else {
                word > 0 && word.is_multiple_of(how.longest_word)
            };
            if breaks {
                clean.push('\u{200b}');
            }
            word += 1;
        }
        if is_hidden(c) || !(c.is_whitespace() || (how.has_glyph)(c)) {
            clean.push_str(&shown(c));
        } else {
            clean.push(c);
        }
    }
    clean
}

/// The text for a document whose reader brings the fonts: every character has a glyph, no word is broken.
pub fn plain_text(text: &str) -> String {
    printable(
        text,
        Printable {
            has_glyph: &|_| true,
            longest_word: usize::MAX,
        },
    )
}

/// Whether a spreadsheet would read the text as a formula, at once or when somebody edits the cell.
pub fn begins_like_a_formula(text: &str) -> bool {
    let hidden = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}');
    let trimmed = text.trim_start_matches(hidden);
    text.starts_with(['\t', '\r'])
        || trimmed.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// A character by its number.
fn shown(c: char) -> String {
    format!("\u{2039}U+{:04X}\u{203a}", u32::from(c))
}

/// All texts within a value, printable.
pub fn printable_value(value: &mut Value, how: Printable<'_>) {
    match value {
        Value::String(text) => *text = printable(text, how),
        Value::Array(items) => {
            for item in items {
                printable_value(item, how);
            }
        }
        Value::Object(fields) => {
            for item in fields.values_mut() {
                printable_value(item, how);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> String {
        printable(
            text,
            Printable {
                has_glyph: &|c| u32::from(c) < 0x2100,
                longest_word: 10,
            },
        )
    }

    #[test]
    fn controls_noncharacters_and_private_use_become_the_replacement_character() {
        assert_eq!(
            clean("a\0b\u{9b}c\u{fffe}\u{fdd0}\u{e000}\u{10ffff}"),
            "a\u{fffd}b\u{fffd}c\u{fffd}\u{fffd}\u{fffd}\u{fffd}".replace('\u{fffd}', "‹U+FFFD›")
        );
    }

    #[test]
    fn what_turns_or_hides_text_is_shown_by_its_number() {
        assert_eq!(clean("a\u{202e}b"), "a‹U+202E›b");
        assert_eq!(clean("a\u{200b}\u{2066}"), "a‹U+200B›‹U+2066›");
        assert_eq!(clean("\u{e0041}"), "‹U+E0041›");
    }

    #[test]
    fn a_character_without_a_glyph_is_shown_by_its_number() {
        assert_eq!(clean("漢"), "‹U+6F22›");
    }

    #[test]
    fn what_begins_like_a_formula_is_seen_behind_white_space_and_in_full_width() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " \u{a0}=1",
            "\u{feff}=1",
            "＝1",
        ] {
            assert!(begins_like_a_formula(text), "{text:?}");
        }
        assert!(!begins_like_a_formula("1 = 1"));
    }

    #[test]
    fn lines_stay_lines_and_soft_hyphens_go() {
        assert_eq!(
            clean("one\r\ntwo\u{2028}th\u{ad}ree\tfour"),
            "one\ntwo\nthree four"
        );
    }

    #[test]
    fn a_hash_can_be_broken_after_every_eight_digits_and_a_number_is_left_alone() {
        let hash = "0123456789abcdef01234567";
        let broken = "01234567\u{200b}89abcdef\u{200b}01234567";
        assert_eq!(
            clean(&format!("of {hash}, {hash}")),
            format!("of {broken}, {broken}")
        );
        assert_eq!(clean("cafe 1234567"), "cafe 1234567");
        let typed = Printable {
            has_glyph: &|_| true,
            longest_word: usize::MAX,
        };
        assert_eq!(printable(hash, typed), hash);
    }

    #[test]
    fn a_long_word_can_be_broken_and_a_short_one_is_left_alone() {
        assert_eq!(clean("abcdefghij kl"), "abcdefghij kl");
        assert_eq!(clean("abcdefghijkl"), "abcdefghij\u{200b}kl");
    }
}
