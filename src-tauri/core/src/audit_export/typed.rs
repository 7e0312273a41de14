//! A root that somebody typed from paper.

use sha2::{Digest as _, Sha256};
use tilsyn_trail::Hash;

use crate::paper::root_from_text;

/// The root that somebody typed, in any spelling that [`root_from_text`] reads. None if it is none.
///
/// Letters or base64 of the right length that spell bits which no root has, as a wrong last letter does, give a root that
/// no log has: a mistyped letter is a contradiction, wherever it stands.
#[must_use]
pub fn typed_root(text: &str) -> Option<Hash> {
    root_from_text(text).or_else(|| {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_letter = |c: char| c.is_ascii_alphabetic() || ('2'..='7').contains(&c);
        let is_base64 = |c: char| c.is_ascii_alphanumeric() || c == '+' || c == '/';
        let letters = bare.len() == 52 && bare.chars().all(is_letter);
        let base64 = bare.len() == 44
            && bare
                .strip_suffix('=')
                .is_some_and(|rest| rest.chars().all(is_base64));
        (letters || base64).then(|| Sha256::digest(text).into())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::paper::root_groups;

    #[test]
    fn any_wrong_letter_gives_another_root_and_never_none() {
        let root: Hash = Sha256::digest(b"a root").into();
        let printed = root_groups(&root).concat();
        assert_eq!(typed_root(&printed), Some(root));
        for place in 0..printed.len() {
            for letter in b"abcdefghijklmnopqrstuvwxyz234567" {
                let mut wrong = printed.clone().into_bytes();
                if wrong[place] == *letter {
                    continue;
                }
                wrong[place] = *letter;
                let typed = typed_root(&String::from_utf8(wrong).unwrap());
                assert_ne!(typed.unwrap(), root, "letter {place}");
            }
        }
    }

    #[test]
    fn what_has_not_the_form_of_a_root_is_none() {
        let printed = root_groups(&[7; 32]).concat();
        for text in [
            "",
            "root",
            &printed[1..],
            &format!("{printed}a"),
            &printed.replace('a', "1"),
            &"!".repeat(44),
            &"g".repeat(64),
        ] {
            assert_eq!(typed_root(text), None, "{text}");
        }
    }
}
