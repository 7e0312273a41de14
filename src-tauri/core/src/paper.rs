//! Heads on paper: a root as people read it aloud and type it.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tilsyn_trail::{Hash, hash_from_hex};

/// Base32 of RFC 4648, in small letters: no 0, 1, 8 or 9 that could be taken for a letter.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A root in thirteen groups of four characters, all 256 bits: a shortened one could be met by search.
#[must_use]
pub fn root_groups(root: &Hash) -> Vec<String> {
    let mut text = String::with_capacity(52);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in root {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            text.push(char::from(ALPHABET[(bits >> held & 31) as usize]));
        }
    }
    text.push(char::from(ALPHABET[(bits << (5 - held) & 31) as usize]));
    text.as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect()
}

/// A root as somebody typed it: in groups as printed (spaces and case do not matter), in hexadecimal, or in base64 as
/// on the third line of a head. None for anything else.
#[must_use]
pub fn root_from_text(text: &str) -> Option<Hash> {
    let letters: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    match letters.len() {
        64 => hash_from_hex(&letters.to_ascii_lowercase()).ok(),
        44 => BASE64_STANDARD.decode(&letters).ok()?.try_into().ok(),
        52 => from_base32(&letters.to_ascii_lowercase()),
        _ => None,
    }
}

fn from_base32(letters: &str) -> Option<Hash> {
    let mut root = Vec::with_capacity(32);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in letters.bytes() {
        let value = ALPHABET.iter().position(|known| *known == letter)?;
        bits = (bits << 5 | u32::try_from(value).ok()?) & 0xfff;
        held += 5;
        if held >= 8 {
            held -= 8;
            root.push(u8::try_from(bits >> held & 0xff).ok()?);
        }
    }
    // The last letter carries four spare bits; they are zero in what is printed.
    (bits & 0xf == 0).then_some(())?;
    root.try_into().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{root_from_text, root_groups};
    use proptest::prelude::*;

    #[test]
    fn a_root_is_printed_whole_in_thirteen_groups() {
        assert_eq!(root_groups(&[0; 32]), ["aaaa"; 13]);
        // RFC 4648: «foobar» is MZXW6YTBOI.
        let mut root = [0_u8; 32];
        root[..6].copy_from_slice(b"foobar");
        assert!(root_groups(&root).concat().starts_with("mzxw6ytboi"));
    }

    #[test]
    fn what_is_no_root_is_none() {
        for text in [
            "",
            "aaaa",
            &"a".repeat(51),
            &"1".repeat(52),
            &"g".repeat(64),
        ] {
            assert_eq!(root_from_text(text), None, "{text}");
        }
        // A spare bit that is set would make two spellings of one root.
        assert_eq!(root_from_text(&format!("{}b", "a".repeat(51))), None);
    }

    proptest! {
        #[test]
        fn every_spelling_of_a_root_is_read_back(root: [u8; 32]) {
            let printed = root_groups(&root).join(" ").to_uppercase();
            prop_assert_eq!(root_from_text(&printed), Some(root));
            prop_assert_eq!(root_from_text(&tilsyn_trail::to_hex(&root)), Some(root));
        }
    }
}
