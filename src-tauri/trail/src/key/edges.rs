//! Signatures at the edges of Ed25519: the cases of Project Wycheproof, and the twelve classes of ambiguous signatures of
//! «Taming the many EdDSAs» (Chalkias, Garillot, Nikolaenko 2020, table 6), made here from their conditions. Each of
//! those is accepted by some verifier in use; ours accepts exactly one class.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use curve25519_dalek::constants::{ED25519_BASEPOINT_POINT as B, EIGHT_TORSION};
use curve25519_dalek::edwards::{CompressedEdwardsY, EdwardsPoint};
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::{Identity as _, IsIdentity as _};
use sha2::{Digest as _, Sha512};

use super::{Algorithm, VerifierKey};
use crate::bytes::array_from_hex;

fn accepted(public: [u8; 32], message: &[u8], signature: &[u8]) -> bool {
    VerifierKey::new("somebody", Algorithm::Ed25519, public)
        .and_then(|key| key.check_raw(message, signature))
        .is_ok()
}

#[derive(serde::Deserialize)]
struct Group {
    public: String,
    tests: Vec<Case>,
}

#[derive(serde::Deserialize)]
struct Case {
    id: u32,
    comment: String,
    msg: String,
    sig: String,
    result: String,
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect()
}

#[test]
fn every_wycheproof_signature_is_judged_as_expected() {
    let text = include_str!("../../tests/vectors/ed25519_wycheproof.json");
    let groups: Vec<Group> = serde_json::from_str(text).unwrap();
    let mut judged = [0, 0];
    for Group { public, tests } in groups {
        for case in tests {
            let valid = case.result == "valid";
            let found = accepted(
                array_from_hex(&public).unwrap(),
                &bytes(&case.msg),
                &bytes(&case.sig),
            );
            assert_eq!(found, valid, "case {}: {}", case.id, case.comment);
            judged[usize::from(valid)] += 1;
        }
    }
    assert_eq!(judged, [63, 88], "invalid and valid");
}

/// A public key, a message and a signature.
struct Signed {
    public: [u8; 32],
    message: Vec<u8>,
    signature: Vec<u8>,
}

fn challenge(r: &[u8; 32], a: &[u8; 32], message: &[u8]) -> Scalar {
    let hash = Sha512::new()
        .chain_update(r)
        .chain_update(a)
        .chain_update(message);
    Scalar::from_bytes_mod_order_wide(&hash.finalize().into())
}

/// The most forgiving verification: points in any spelling, any S, and the equation only up to small order.
fn anybody_accepts(signed: &Signed) -> bool {
    let (r, s) = signed.signature.split_at(32);
    let (r, s): ([u8; 32], [u8; 32]) = (r.try_into().unwrap(), s.try_into().unwrap());
    let point = |bytes: &[u8; 32]| CompressedEdwardsY(*bytes).decompress().unwrap();
    let canonical = |bytes: &[u8; 32]| point(bytes).compress().to_bytes();
    // A spelling that is not the one of its point goes into the hash as it is, or as that one.
    [signed.public, canonical(&signed.public)].iter().any(|a| {
        [r, canonical(&r)].iter().any(|hashed| {
            let k = challenge(hashed, a, &signed.message);
            let rest = B * Scalar::from_bytes_mod_order(s) - point(&r) - point(a) * k;
            rest.mul_by_cofactor().is_identity()
        })
    })
}

fn secret(seed: u8) -> Scalar {
    Scalar::from_bytes_mod_order([seed; 32])
}

/// Tries messages until the part of small order comes out as wanted.
fn signed(
    public: [u8; 32],
    r: [u8; 32],
    hashed: ([u8; 32], [u8; 32]),
    s: impl Fn(Scalar) -> Scalar,
    wanted: impl Fn(Scalar) -> bool,
) -> Signed {
    let message = (0_u32..)
        .map(|number| number.to_be_bytes().to_vec())
        .find(|message| wanted(challenge(&hashed.0, &hashed.1, message)))
        .unwrap();
    let s = s(challenge(&hashed.0, &hashed.1, &message));
    Signed {
        public,
        message,
        signature: [r, s.to_bytes()].concat(),
    }
}

/// A signature by `a` with the nonce `r`, to whose points parts of small order are added that cancel out, or do not.
fn with_torsion(
    a: Scalar,
    more_a: EdwardsPoint,
    r: Scalar,
    more_r: EdwardsPoint,
    cancel: bool,
) -> Signed {
    let public = (B * a + more_a).compress().to_bytes();
    let point = (B * r + more_r).compress().to_bytes();
    signed(
        public,
        point,
        (point, public),
        |k| r + k * a,
        |k| (more_r + more_a * k).is_identity() == cancel,
    )
}

/// S with the order of the group added as often as its bytes can hold it, or once.
fn with_larger_s(often: bool) -> Signed {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let none = EdwardsPoint::identity();
    let mut honest = with_torsion(secret(1), none, secret(2), none, true);
    for _ in 0..if often { 14 } else { 1 } {
        let mut carry = 0;
        for (byte, add) in honest.signature[32..].iter_mut().zip(ORDER) {
            carry += u16::from(*byte) + u16::from(add);
            [*byte, _] = carry.to_le_bytes();
            carry >>= 8;
        }
        assert_eq!(carry, 0);
    }
    honest
}

/// A second spelling of the point of order two: the y of -1, and the sign of an x that is zero.
const SECOND_SPELLING: [u8; 32] = {
    let mut bytes = [0xff; 32];
    bytes[0] = 0xec;
    bytes
};

fn with_second_spelling_of_r(reduced: bool) -> Signed {
    let r = CompressedEdwardsY(SECOND_SPELLING).decompress().unwrap();
    let (a, torsion) = (secret(3), EIGHT_TORSION[1]);
    let public = (B * a + torsion).compress().to_bytes();
    let hashed = if reduced {
        r.compress().to_bytes()
    } else {
        SECOND_SPELLING
    };
    signed(
        public,
        SECOND_SPELLING,
        (hashed, public),
        |k| k * a,
        |k| (r + torsion * k).is_identity(),
    )
}

fn with_second_spelling_of_a(reduced: bool) -> Signed {
    let a = CompressedEdwardsY(SECOND_SPELLING).decompress().unwrap();
    let (r, torsion) = (secret(4), EIGHT_TORSION[4]);
    let point = (B * r + torsion).compress().to_bytes();
    let hashed = if reduced {
        a.compress().to_bytes()
    } else {
        SECOND_SPELLING
    };
    signed(
        SECOND_SPELLING,
        point,
        (point, hashed),
        |_| r,
        |k| (torsion + a * k).is_identity(),
    )
}

#[test]
fn of_the_twelve_ambiguous_signatures_only_the_one_whose_points_are_of_mixed_order_is_accepted() {
    let (zero, one, two) = (Scalar::ZERO, secret(1), secret(2));
    let (none, eighth) = (EdwardsPoint::identity(), EIGHT_TORSION[1]);
    let cases = [
        (
            false,
            "small A and R, S = 0",
            with_torsion(zero, eighth, zero, -eighth, true),
        ),
        (
            false,
            "small A",
            with_torsion(zero, eighth, two, eighth, true),
        ),
        (
            false,
            "small R",
            with_torsion(one, eighth, zero, eighth, true),
        ),
        (
            true,
            "mixed A and R",
            with_torsion(one, eighth, two, eighth, true),
        ),
        (
            false,
            "mixed A and R that do not cancel",
            with_torsion(one, eighth, two, eighth, false),
        ),
        (
            false,
            "mixed A",
            with_torsion(one, eighth, two, none, false),
        ),
        (false, "S above the order", with_larger_s(false)),
        (false, "S far above the order", with_larger_s(true)),
        (
            false,
            "R in a second spelling, hashed in its one",
            with_second_spelling_of_r(true),
        ),
        (
            false,
            "R in a second spelling, hashed so",
            with_second_spelling_of_r(false),
        ),
        (
            false,
            "A in a second spelling, hashed in its one",
            with_second_spelling_of_a(true),
        ),
        (
            false,
            "A in a second spelling, hashed so",
            with_second_spelling_of_a(false),
        ),
    ];
    for (expected, what, signed) in cases {
        assert!(anybody_accepts(&signed), "{what} is no such signature");
        let found = accepted(signed.public, &signed.message, &signed.signature);
        assert_eq!(found, expected, "{what}");
    }
}

#[test]
fn no_point_of_small_order_is_a_key_in_any_spelling() {
    for point in EIGHT_TORSION {
        let one = point.compress().to_bytes();
        let mut other = one;
        other[31] ^= 0x80;
        for public in [one, other, SECOND_SPELLING] {
            assert!(VerifierKey::new("somebody", Algorithm::Ed25519, public).is_err());
            assert!(VerifierKey::new("somebody", Algorithm::Cosignature, public).is_err());
        }
    }
}
