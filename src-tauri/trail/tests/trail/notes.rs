//! Notes, keys and signatures: a corpus of what is accepted and what is not.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use proptest::prelude::*;
use tilsyn_trail::note::{MAX_NOTE_BYTES, MAX_SIGNATURES};
use tilsyn_trail::{Algorithm, Note, NoteError, Signature, SigningKey, VerifierKey};

const TEXT: &str = "a text\n";

fn key() -> SigningKey {
    SigningKey::from_seed("signer.example", &[1; 32]).unwrap()
}

fn stranger() -> SigningKey {
    SigningKey::from_seed("stranger.example", &[2; 32]).unwrap()
}

/// A note whose parts can be broken one by one.
fn note() -> String {
    key().sign_note(TEXT).unwrap().to_string()
}

fn line() -> String {
    note().lines().last().unwrap().to_owned() + "\n"
}

fn parse(note: &str) -> Result<Note, NoteError> {
    Note::parse(note.as_bytes())
}

fn verify(note: &str) -> Result<usize, NoteError> {
    parse(note)?
        .verify(&[key().verifier()])
        .map(|signers| signers.len())
}

#[test]
fn a_signed_note_reads_back_and_verifies() {
    assert_eq!(parse(&note()).unwrap().to_string(), note());
    assert_eq!(parse(&note()).unwrap().text(), TEXT);
    assert_eq!(verify(&note()), Ok(1));
}

#[test]
fn malformed_notes_are_refused_for_what_is_wrong_with_them() {
    use NoteError::{Control, NoSignatures, SignatureLine, TooManySignatures};
    let bad_line = |line: &str| format!("{TEXT}\n{line}");
    let line = line();
    let (_, base64) = line.trim_end().rsplit_once(' ').unwrap();
    let first = SignatureLine { line: 1 };
    let corpus = [
        (String::new(), NoSignatures),
        ("\n".to_owned(), NoSignatures),
        ("\n\n".to_owned(), NoSignatures),
        (TEXT.to_owned(), NoSignatures),
        (format!("{TEXT}\n"), NoSignatures),
        (format!("{TEXT}{line}"), NoSignatures),
        (line.clone(), NoSignatures),
        (format!("{}\n", note()), NoSignatures),
        (note().replace('\n', "\r\n"), Control),
        (note().replace("a text", "a\ttext"), Control),
        (note().replace("a text", "a\0text"), Control),
        (note().replace("a text", "a\u{1b}[2Jtext"), Control),
        (note().replace("a text", "a\rtext"), Control),
        (note().replace('\u{2014}', "--"), first.clone()),
        (note().replace('\u{2014}', "-"), first.clone()),
        (note().replace('\u{2014}', "\u{2013}"), first.clone()),
        (note().replace('\u{2014}', "\u{2015}"), first.clone()),
        (note().replace("\u{2014} ", "\u{2014}"), first.clone()),
        (note().replace("\u{2014} ", "\u{2014}  "), first.clone()),
        (note().replace("\u{2014} ", "\u{2014}\u{a0}"), first.clone()),
        (note().replace("\u{2014} ", " \u{2014} "), first.clone()),
        (note().trim_end().to_owned(), first.clone()),
        (bad_line("a line\n"), first.clone()),
        (bad_line("\u{2014} \n"), first.clone()),
        (bad_line("\u{2014} signer.example\n"), first.clone()),
        (bad_line("\u{2014} signer.example \n"), first.clone()),
        (bad_line(&format!("\u{2014}  {base64}\n")), first.clone()),
        (bad_line(&format!("\u{2014} a+b {base64}\n")), first.clone()),
        (
            bad_line(&format!("\u{2014} a\u{a0}b {base64}\n")),
            first.clone(),
        ),
        (
            bad_line(&format!("\u{2014} a\u{85}b {base64}\n")),
            first.clone(),
        ),
        (
            bad_line(&format!("\u{2014} a\u{3000}b {base64}\n")),
            first.clone(),
        ),
        (bad_line(&format!("\u{2014} a b {base64}\n")), first.clone()),
        (bad_line(&format!("\u{2014} a {base64} \n")), first.clone()),
        (bad_line(&format!("\u{2014} a {base64}=\n")), first.clone()),
        (
            bad_line(&format!("\u{2014} a {}\n", base64.trim_end_matches('='))),
            first.clone(),
        ),
        (
            bad_line(&format!("\u{2014} a {}\n", base64.replace('/', "_"))),
            first.clone(),
        ),
        (bad_line("\u{2014} a AAAA\n"), first.clone()),
        (bad_line("\u{2014} a AAAAAA==\n"), first.clone()),
        (bad_line("\u{2014} a AAAAAAB=\n"), first.clone()),
        (bad_line("\u{2014} a !!!!!!!!\n"), first),
        (format!("{}trailing\n", note()), SignatureLine { line: 2 }),
        (format!("{}trailing", note()), SignatureLine { line: 2 }),
        (
            format!("{}\u{2014} a A\n", note()),
            SignatureLine { line: 2 },
        ),
        (
            format!("{TEXT}\n{}", line.repeat(MAX_SIGNATURES + 1)),
            TooManySignatures,
        ),
        (
            format!("{TEXT}\n{}\n\n{line}x", line.repeat(3)),
            SignatureLine { line: 2 },
        ),
    ];
    // The stand-in for the URL alphabet only breaks a signature that has a slash in it.
    assert!(base64.contains('/') && base64.ends_with('='), "{base64}");
    for (note, expected) in corpus {
        assert_eq!(parse(&note), Err(expected), "{note:?}");
    }
}

#[test]
fn a_note_that_is_not_utf8_or_too_long_is_refused() {
    for bad in [b"a\xff".as_slice(), b"a\xc0\x80", b"\xed\xa0\x80"] {
        let bytes = [bad, &note().into_bytes()].concat();
        assert_eq!(Note::parse(&bytes), Err(NoteError::NotUtf8));
    }
    let line = line();
    let longest = format!("{}\n\n{line}", "x".repeat(MAX_NOTE_BYTES - line.len() - 2));
    assert_eq!(longest.len(), MAX_NOTE_BYTES);
    assert!(parse(&longest).is_ok());
    assert_eq!(parse(&format!("x{longest}")), Err(NoteError::TooLong));
    assert_eq!(
        key().sign_note(&format!("{}\n", "x".repeat(MAX_NOTE_BYTES))),
        Err(NoteError::TooLong)
    );
    assert_eq!(
        key().sign_note(&format!("{}\n", "x".repeat(MAX_NOTE_BYTES - 50))),
        Err(NoteError::TooLong)
    );
}

#[test]
fn unusual_notes_that_the_format_allows_are_accepted_and_written_back_unchanged() {
    let line = line();
    let corpus = [
        format!("{TEXT}\n{}", line.repeat(MAX_SIGNATURES)),
        format!("{TEXT}\n{}", line.repeat(16)),
        format!("{TEXT}\n\n{line}"),
        format!("\n\n{line}"),
        format!("\n{TEXT}\n{line}"),
        format!("{TEXT}\nmore\n\n{line}"),
        format!("{TEXT}\n{line}\n{line}"),
        format!("\u{2014} in the text\n\n{line}"),
        format!("{TEXT}\n\u{2014} a AAAAAAA=\n"),
        format!("{TEXT}\n\u{2014} ключ.example/ø AAAAAAA=\n"),
        format!("å\u{7f}\u{202e}\n\n{line}"),
    ];
    for note in corpus {
        assert_eq!(parse(&note).map(|parsed| parsed.to_string()), Ok(note));
    }
}

#[test]
fn the_text_ends_at_the_last_blank_line() {
    let line = line();
    assert_eq!(
        parse(&format!("{TEXT}\n\n{line}")).unwrap().text(),
        "a text\n\n"
    );
    let inner = format!("{TEXT}\n{line}\n{line}");
    assert_eq!(parse(&inner).unwrap().text(), format!("{TEXT}\n{line}"));
    assert_eq!(
        verify(&inner),
        Err(NoteError::BadSignature {
            name: "signer.example".to_owned()
        })
    );
}

#[test]
fn a_text_that_no_note_can_hold_is_not_signed() {
    for (text, error) in [
        ("", NoteError::Text),
        ("no newline", NoteError::Text),
        ("a\r\n", NoteError::Control),
        ("a\0\n", NoteError::Control),
    ] {
        assert_eq!(key().sign_note(text), Err(error.clone()));
        assert_eq!(key().sign(text), Err(error));
    }
}

#[test]
fn signatures_by_unknown_keys_are_ignored_but_are_not_enough() {
    let both = parse(&note())
        .unwrap()
        .with_signature(stranger().sign(TEXT).unwrap())
        .unwrap();
    assert_eq!(verify(&both.to_string()), Ok(1));
    assert_eq!(
        both.verify(&[key().verifier(), stranger().verifier()])
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        verify(&stranger().sign_note(TEXT).unwrap().to_string()),
        Err(NoteError::Unsigned)
    );
    assert_eq!(both.verify(&[]), Err(NoteError::Unsigned));
}

#[test]
fn a_wrong_signature_by_an_unknown_key_is_ignored_and_by_a_known_one_refuses_the_note() {
    let mut wrong = stranger().sign(TEXT).unwrap();
    wrong.blob[5] ^= 1;
    let note = parse(&note()).unwrap().with_signature(wrong).unwrap();
    assert_eq!(note.verify(&[key().verifier()]).unwrap().len(), 1);
    let refused = Err(NoteError::BadSignature {
        name: "stranger.example".to_owned(),
    });
    assert_eq!(
        note.verify(&[key().verifier(), stranger().verifier()]),
        refused
    );
}

#[test]
fn a_key_is_known_by_name_and_id_together() {
    let namesake = SigningKey::from_seed("signer.example", &[3; 32]).unwrap();
    assert_eq!(
        namesake
            .sign_note(TEXT)
            .unwrap()
            .verify(&[key().verifier()]),
        Err(NoteError::Unsigned)
    );
    let renamed = Signature {
        name: "other.example".to_owned(),
        ..key().sign(TEXT).unwrap()
    };
    let note = parse(&note()).unwrap().with_signature(renamed).unwrap();
    assert_eq!(note.verify(&[key().verifier()]).unwrap().len(), 1);
    // The same key as a cosigner has another id, so its lines do not pass for one another.
    assert_eq!(note.verify(&[key().cosigner()]), Err(NoteError::Unsigned));
}

#[test]
fn a_known_key_given_twice_is_one_key() {
    let keys = [key().verifier(), key().verifier()];
    assert_eq!(parse(&note()).unwrap().verify(&keys).unwrap().len(), 1);
}

#[test]
fn a_signature_that_could_be_by_either_of_two_known_keys_refuses_the_note() {
    // Two seeds, found by search, whose keys have the same id under this name.
    let colliding = [38_647_u32, 111_311].map(|number| {
        let mut seed = [0; 32];
        seed[..4].copy_from_slice(&number.to_le_bytes());
        SigningKey::from_seed("signer.example", &seed).unwrap()
    });
    let [one, other] = colliding.each_ref().map(SigningKey::verifier);
    assert_eq!((one.key_id(), one != other), (other.key_id(), true));
    let note = colliding[0].sign_note(TEXT).unwrap();
    assert_eq!(note.verify(std::slice::from_ref(&one)).unwrap().len(), 1);
    let name = "signer.example".to_owned();
    assert_eq!(
        note.verify(&[one, other]),
        Err(NoteError::AmbiguousKey { name })
    );
}

#[test]
fn a_note_takes_no_more_signatures_than_can_be_read() {
    let full = parse(&format!("{TEXT}\n{}", line().repeat(MAX_SIGNATURES))).unwrap();
    let one_more = full.with_signature(stranger().sign(TEXT).unwrap());
    assert_eq!(one_more, Err(NoteError::TooManySignatures));
}

#[test]
fn a_signature_of_the_wrong_length_is_wrong() {
    let good = key().sign(TEXT).unwrap();
    let longer = [good.blob.as_slice(), &[0]].concat();
    for blob in [
        good.blob[..63].to_vec(),
        longer,
        vec![0],
        good.blob.repeat(2),
    ] {
        let note = parse(&note())
            .unwrap()
            .with_signature(Signature {
                blob,
                ..good.clone()
            })
            .unwrap();
        assert_eq!(
            note.verify(&[key().verifier()]),
            Err(NoteError::BadSignature {
                name: "signer.example".to_owned()
            })
        );
    }
}

#[test]
fn no_changed_bit_of_a_signature_or_text_verifies() {
    let good = parse(&note()).unwrap();
    for bit in 0..512 {
        let mut signature = good.signatures()[0].clone();
        signature.blob[bit / 8] ^= 1 << (bit % 8);
        let changed = parse(&stranger().sign_note(TEXT).unwrap().to_string())
            .unwrap()
            .with_signature(signature)
            .unwrap();
        assert!(changed.verify(&[key().verifier()]).is_err(), "bit {bit}");
    }
    assert!(verify(&note().replace("a text", "b text")).is_err());
}

/// The order of the base point, little-endian.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

#[test]
fn a_signature_varied_without_the_key_is_wrong() {
    let mut varied = key().sign(TEXT).unwrap();
    let mut carry = 0_u16;
    for (byte, add) in varied.blob[32..].iter_mut().zip(ORDER) {
        carry += u16::from(*byte) + u16::from(add);
        [*byte, _] = carry.to_le_bytes();
        carry >>= 8;
    }
    assert_eq!(carry, 0);
    assert_ne!(varied, key().sign(TEXT).unwrap());
    let note = stranger()
        .sign_note(TEXT)
        .unwrap()
        .with_signature(varied)
        .unwrap();
    assert!(note.verify(&[key().verifier()]).is_err());
}

#[test]
fn keys_of_small_order_are_refused() {
    let eighth = "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a";
    let other = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05";
    let mut points = vec![
        [0; 32],
        tilsyn_trail::hash_from_hex(eighth).unwrap(),
        tilsyn_trail::hash_from_hex(other).unwrap(),
    ];
    let mut one = [0; 32];
    one[0] = 1;
    let mut minus_one = [0xff; 32];
    (minus_one[0], minus_one[31]) = (0xec, 0x7f);
    points.extend([one, minus_one]);
    for mut point in points {
        for sign in [0, 0x80] {
            point[31] ^= sign;
            assert_eq!(
                VerifierKey::new("a", Algorithm::Ed25519, point),
                Err(NoteError::Key),
                "{point:02x?}"
            );
        }
    }
}

#[test]
fn keys_in_a_second_spelling_of_their_point_are_refused() {
    // The coordinates from the prime 2^255 - 19 up to 2^255 - 1 are second spellings of 0 to 18.
    for low in 0xed..=0xff {
        for high in [0x7f, 0xff] {
            let mut point = [0xff; 32];
            (point[0], point[31]) = (low, high);
            assert_eq!(
                VerifierKey::new("a", Algorithm::Cosignature, point),
                Err(NoteError::Key),
                "{low:x} {high:x}"
            );
        }
    }
}

#[test]
fn a_key_reads_back_from_its_one_word_and_from_no_other() {
    for key in [key().verifier(), key().cosigner()] {
        let word = key.to_vkey_string();
        assert_eq!(VerifierKey::parse(&word), Ok(key.clone()));
        assert_eq!(
            VerifierKey::new(key.name(), key.algorithm(), key.public()),
            Ok(key.clone())
        );
        let (name, rest) = word.split_once('+').unwrap();
        let (id, base64) = rest.split_once('+').unwrap();
        let with_type =
            |byte: u8| BASE64_STANDARD.encode([&[byte], key.public().as_slice()].concat());
        for bad in [
            String::new(),
            name.to_owned(),
            format!("{name}+{id}"),
            format!("+{id}+{base64}"),
            format!("x{name}+{id}+{base64}"),
            format!("{name}+{}+{base64}", id.to_uppercase() + "0"),
            format!("{name}+0{id}+{base64}"),
            format!("{name}+00000000+{base64}"),
            format!("{name}+{id}+{base64}\n"),
            format!("{name}+{id}+{base64}="),
            format!("{name}+{id}+"),
            format!("{name}+{id}+AQ=="),
            format!("{name}+{id}+{}", with_type(2)),
            format!("{name}+{id}+{}", with_type(6)),
            format!("{name} x+{id}+{base64}"),
        ] {
            assert!(VerifierKey::parse(&bad).is_err(), "{bad:?}");
        }
    }
    assert_ne!(key().verifier().key_id(), key().cosigner().key_id());
}

#[test]
fn a_key_needs_a_name_without_spaces_and_plus() {
    for bad in ["", "a b", "a+b", "a\nb", "a\u{2028}b", "a\0"] {
        assert_eq!(
            SigningKey::from_seed(bad, &[1; 32]).map(|_| ()),
            Err(NoteError::KeyName)
        );
        let renamed = Signature {
            name: bad.to_owned(),
            ..key().sign(TEXT).unwrap()
        };
        assert_eq!(
            parse(&note()).unwrap().with_signature(renamed),
            Err(NoteError::KeyName)
        );
    }
}

#[test]
fn debug_output_never_shows_a_seed() {
    assert_eq!(format!("{:?}", key()), "SigningKey(signer.example)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_are_read_or_refused_and_what_is_read_is_written_back(
        before in "[a\n\u{2014} \\PC]{0,20}", tail in prop::collection::vec(any::<u8>(), 0..6), cut in any::<prop::sample::Index>()
    ) {
        let whole = [before.as_bytes(), note().as_bytes(), &tail].concat();
        let cut = cut.index(whole.len() + 1);
        for input in [&whole[..cut], &whole[cut..], &whole, &tail] {
            if let Ok(note) = Note::parse(input) {
                prop_assert_eq!(note.to_string().into_bytes(), input);
            }
        }
    }

    #[test]
    fn a_note_with_one_changed_byte_never_verifies(at in any::<prop::sample::Index>(), xor in 1_u8..) {
        let mut bytes = note().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= xor;
        prop_assert!(Note::parse(&bytes).and_then(|note| note.verify(&[key().verifier()])).is_err());
    }
}
