//! Which keys the reader brings.

use super::*;

pub fn all() -> Vec<Sample> {
    let head = head();
    let first = Who::First.key().verifier();
    let as_cosigner =
        VerifierKey::new(first.name(), Algorithm::Cosignature, first.public()).unwrap();
    let renamed = SigningKey::from_seed("tilsyn/trail", &[0x42; 32])
        .unwrap()
        .verifier();
    vec![
        no("no-keys", "A reader who brings no key.", head.clone()).keys(&[]),
        no(
            "key-of-another-meaning",
            "The right key as that of a cosigner.",
            head.clone(),
        )
        .keys(&[as_cosigner]),
        no(
            "key-of-another-name",
            "The right key under another name.",
            head.clone(),
        )
        .keys(&[renamed]),
        ok(
            "key-twice",
            "The same key twice among those brought.",
            head.clone(),
        )
        .keys(&[first.clone(), first.clone()]),
        ok("several-keys", "One key of several.", head).keys(&[
            Who::Second.key().verifier(),
            Who::Stranger.key().verifier(),
            first,
        ]),
    ]
}
