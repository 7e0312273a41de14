//! Exports that are sound, and every way to bring a head.

use super::*;

pub fn all() -> Vec<Case> {
    let root = Log::honest().root(10);
    let hex = to_hex(&root);
    let letters = letters(&root);
    let base64 = Log::honest()
        .head(10, Who::Second)
        .text()
        .lines()
        .nth(2)
        .unwrap()
        .to_owned();
    let mut wrong = hex.clone();
    wrong.replace_range(63.., if hex.ends_with('0') { "1" } else { "0" });
    let other = |letter: char| if letter == 'q' { 'b' } else { 'q' };
    let first: String = letters
        .chars()
        .enumerate()
        .map(|(at, it)| if at == 0 { other(it) } else { it })
        .collect();
    let last: String = letters
        .chars()
        .enumerate()
        .map(|(at, it)| if at == 63 { other(it) } else { it })
        .collect();
    assert_eq!(letters.len(), 64);
    vec![
        sound("untouched", "As its author gave it out. Values of one field are erased, with an event that says so.", honest())
            .check(&["--deep"], "UNANCHORED", None)
            .check(&["--deep", "--head", "held-6.note"], "VERIFIED", None)
            .check(&["--head", "held-6.note", "--head", "held-10.note"], "VERIFIED", None)
            .check(&["--size", "10", "--root", &hex], "VERIFIED", None)
            .check(&["--size", "10", "--root", &letters], "VERIFIED", None)
            .check(&["--size", "10", "--root", &letters.replace(' ', "").to_uppercase()], "VERIFIED", None)
            .check(&["--size", "10", "--root", &base64], "VERIFIED", None)
            .check(&["--size", "10", "--root", &wrong], "DIVERGED", None)
            .check(&["--size", "10", "--root", &first], "DIVERGED", None)
            .check(&["--size", "10", "--root", &last], "DIVERGED", None)
            .check(&["--size", "9", "--root", &hex], "DIVERGED", None)
            .check(&["--size", "11", "--root", &hex], "DIVERGED", None)
            .check(&["--size", "0", "--root", &to_hex(&tree::empty_root())], "UNANCHORED", None)
            .check(&["--size", "0", "--root", &hex], "DIVERGED", None)
            .check(&["--head", "held-6.note", "--size", "10", "--root", &wrong], "DIVERGED", None),
        sound("unsigned-manifest", "The manifest is not signed, which is allowed.", forged(|_| {})),
        sound("cosigned", "An auditor nobody named cosigned a head: ignored.", {
            let mut export = honest();
            export.set("checkpoint", cosigned(Log::honest().head(10, Who::Second)));
            export.set("checkpoints/6", cosigned(Log::honest().head(6, Who::Second)));
            export.seal();
            export
        }),
        sound("proofs", "With a proof between heads and one for an event.", {
            let mut export = honest();
            put_proofs(&mut export);
            export.seal();
            export
        }),
        sound("few-heads", "Retained heads may be left out.", forged(|export| {
            for size in [3, 4, 6, 9, 10] {
                export.remove(&format!("checkpoints/{size}"));
            }
        })),
    ]
}

/// Base32 in groups of four, as a report prints a root.
fn letters(root: &[u8; 32]) -> String {
    let alphabet = b"abcdefghijklmnopqrstuvwxyz234567";
    let bits: Vec<u8> = root
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1))
        .chain([0; 4])
        .collect();
    let letters: Vec<char> = bits
        .chunks(5)
        .map(|five| {
            char::from(alphabet[five.iter().fold(0, |sum, bit| sum << 1 | usize::from(*bit))])
        })
        .collect();
    letters
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}
