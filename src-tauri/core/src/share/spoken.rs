//! Words that are said over the telephone: a passphrase for a bundle, the fingerprint of a key.
//!
//! A word has five letters, consonant and vowel by turns, and carries sixteen bits. Sixteen consonants and four vowels
//! are all that is compiled in: no list of words of one language, and every letter can be told apart when it is spoken.

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::error::Result;
use crate::keyring::Passphrase;
use crate::workspace::Entropy;

const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
const VOWELS: &[u8; 4] = b"aiou";
/// Words of a passphrase: 96 bits.
const PASSPHRASE: usize = 6;
/// Words of a fingerprint: 80 bits.
const FINGERPRINT: usize = 5;

/// Draws a passphrase of six words.
///
/// # Errors
/// [`crate::Error::Internal`] without randomness.
pub fn passphrase(entropy: &mut dyn Entropy) -> Result<(Passphrase, Zeroizing<String>)> {
    let mut bytes = Zeroizing::new([0_u8; PASSPHRASE * 2]);
    entropy.fill(bytes.as_mut_slice())?;
    let text = words(bytes.as_slice(), "-");
    Ok((Passphrase::new(text.clone())?, Zeroizing::new(text)))
}

/// The fingerprint of a public key: the first 80 bits of its SHA-256, as words.
#[must_use]
pub fn fingerprint(key: &[u8; 32]) -> String {
    let digest: [u8; 32] = Sha256::digest(key).into();
    words(digest.get(..FINGERPRINT * 2).unwrap_or_default(), " ")
}

fn words(bytes: &[u8], between: &str) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    pairs
        .iter()
        .map(|pair| word(u16::from_be_bytes(*pair)))
        .collect::<Vec<_>>()
        .join(between)
}

fn word(bits: u16) -> String {
    let letter = |letters: &[u8], shift: u32| {
        let place = usize::from(bits >> shift) % letters.len();
        letters.get(place).copied().map_or('b', char::from)
    };
    [
        letter(CONSONANTS, 12),
        letter(VOWELS, 10),
        letter(CONSONANTS, 6),
        letter(VOWELS, 4),
        letter(CONSONANTS, 0),
    ]
    .iter()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::word;
    use std::collections::HashSet;

    #[test]
    fn every_sixteen_bits_are_another_word() {
        let all: HashSet<String> = (0..=u16::MAX).map(word).collect();
        assert_eq!(all.len(), 65_536);
        assert_eq!(word(0), "babab");
        assert_eq!(word(u16::MAX), "zuzuz");
    }
}
