//! What is printed of a seal: the note as text and as a code, and the line among the properties.

use std::borrow::Cow;

use serde::Serialize;

use super::Seal;
use super::qr::{Qr, qr};

/// What the last page shows of the head, and what stands in the properties.
#[derive(Debug, Clone, Serialize)]
pub struct Printed {
    /// The seal, for the properties of the document; nothing if it is too long.
    pub keywords: Option<String>,
    /// The note: its lines, each in pieces that fit beside the code.
    pub note: Vec<Vec<String>>,
    /// The note as a QR code.
    pub qr: Option<Qr>,
}

impl Printed {
    /// What is printed of a seal.
    pub fn of(seal: &Seal) -> Self {
        Self {
            keywords: seal.to_line(),
            note: seal.note.lines().map(pieces).collect(),
            qr: qr(&seal.note),
        }
    }
}

/// The most characters of a line of the note: what fits beside the code in type that is read easily.
const LINE: usize = 48;

/// A line in pieces: at its spaces, and where a word is longer than a line.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces: Vec<Cow<'_, str>> = Vec::new();
    for word in line.split(' ') {
        let room = |piece: &str| piece.chars().count() + 1 + word.chars().count() <= LINE;
        if let Some(last) = pieces.last_mut()
            && room(last)
        {
            *last = format!("{last} {word}").into();
            continue;
        }
        let letters: Vec<char> = word.chars().collect();
        pieces.extend(
            letters
                .chunks(LINE)
                .map(|chunk| Cow::Owned(chunk.iter().collect())),
        );
        if letters.is_empty() {
            pieces.push(Cow::Borrowed(""));
        }
    }
    pieces.into_iter().map(Cow::into_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_line_is_broken_at_its_spaces_first_and_nothing_of_it_is_lost() {
        let name = "x".repeat(45);
        let base64 = "y".repeat(92);
        assert_eq!(pieces(""), [""]);
        assert_eq!(pieces("1284"), ["1284"]);
        let broken = pieces(&format!("\u{2014} {name} {base64}"));
        assert_eq!(broken.len(), 3);
        assert_eq!(broken[0], format!("\u{2014} {name}"));
        assert_eq!(broken[1..].concat(), base64);
    }
}
