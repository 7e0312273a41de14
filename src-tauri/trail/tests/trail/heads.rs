//! Checkpoints, who may sign them, and cosignatures.

use tilsyn_trail::tree::empty_root;
use tilsyn_trail::{
    Checkpoint, CheckpointError, HeldHead, Note, NoteError, Signature, SigningKey, VerifierKey,
    cosignature, open_head,
};

use crate::support::{ORIGIN, auditor, author};

const ROOT: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

fn checkpoint() -> Checkpoint {
    Checkpoint {
        origin: ORIGIN.to_owned(),
        size: 7,
        root: std::array::from_fn(|i| u8::try_from(i).unwrap()),
    }
}

fn text() -> String {
    checkpoint().to_text().unwrap()
}

fn open(note: &Note, keys: &[VerifierKey]) -> Result<usize, CheckpointError> {
    open_head(note.to_string().as_bytes(), ORIGIN, keys).map(|head| head.signers.len())
}

#[test]
fn a_checkpoint_is_three_lines() {
    assert_eq!(text(), format!("{ORIGIN}\n7\n{ROOT}\n"));
    assert_eq!(Checkpoint::parse(&text()), Ok(checkpoint()));
}

#[test]
fn malformed_checkpoints_are_refused_for_what_is_wrong_with_them() {
    use CheckpointError::{Extension, Lines, Origin, Root, Size};
    let sized = |size: &str| format!("{ORIGIN}\n{size}\n{ROOT}\n");
    let rooted = |root: &str| format!("{ORIGIN}\n7\n{root}\n");
    let corpus = [
        (String::new(), Lines),
        ("\n".to_owned(), Lines),
        (format!("{ORIGIN}\n7\n"), Lines),
        (text().trim_end().to_owned(), Lines),
        (format!("{}extension\n", text()), Extension),
        (format!("{}\n", text()), Extension),
        (format!("\n{}", text()), Extension),
        (format!("\n7\n{ROOT}\n"), Origin),
        (format!("a\tb\n7\n{ROOT}\n"), Origin),
        (format!("a\r\n7\n{ROOT}\n"), Origin),
        (sized(""), Size),
        (sized("07"), Size),
        (sized("00"), Size),
        (sized("+7"), Size),
        (sized("-7"), Size),
        (sized("-0"), Size),
        (sized(" 7"), Size),
        (sized("7 "), Size),
        (sized("7\r"), Size),
        (sized("0x7"), Size),
        (sized("7.0"), Size),
        (sized("7e1"), Size),
        (sized("1_000"), Size),
        (sized("٧"), Size),
        (sized("9223372036854775808"), Size),
        (sized("18446744073709551615"), Size),
        (sized("18446744073709551616"), Size),
        (sized("99999999999999999999999999"), Size),
        (sized("0"), Root),
        (rooted(""), Root),
        (rooted("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"), Root),
        (rooted("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9="), Root),
        (
            rooted("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\r"),
            Root,
        ),
        (rooted("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg=="), Root),
        (rooted("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g"), Root),
        (
            rooted("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
            Root,
        ),
    ];
    for (text, expected) in corpus {
        assert_eq!(Checkpoint::parse(&text), Err(expected), "{text:?}");
        // A valid signature makes it no better.
        if let Ok(note) = author().sign_note(&text) {
            assert!(open(&note, &[author().verifier()]).is_err(), "{text:?}");
        }
    }
}

#[test]
fn the_largest_size_and_the_empty_log_are_checkpoints() {
    let largest = Checkpoint {
        size: (1 << 63) - 1,
        ..checkpoint()
    };
    assert_eq!(Checkpoint::parse(&largest.to_text().unwrap()), Ok(largest));
    let empty = Checkpoint {
        size: 0,
        root: empty_root(),
        ..checkpoint()
    };
    assert_eq!(Checkpoint::parse(&empty.to_text().unwrap()), Ok(empty));
}

#[test]
fn what_could_not_be_read_is_not_written() {
    let with = |origin: &str, size| Checkpoint {
        origin: origin.to_owned(),
        size,
        ..checkpoint()
    };
    assert_eq!(with("", 7).to_text(), Err(CheckpointError::Origin));
    assert_eq!(with("a\n8", 7).to_text(), Err(CheckpointError::Origin));
    assert_eq!(with("a", 1 << 63).to_text(), Err(CheckpointError::Size));
    assert_eq!(with("a", 0).to_text(), Err(CheckpointError::Root));
}

#[test]
fn an_author_signs_under_the_name_of_the_log_or_a_name_below_it() {
    let named = |name: &str| SigningKey::from_seed(name, &[9; 32]).unwrap();
    let accepted = |key: &SigningKey| open(&checkpoint().sign(key).unwrap(), &[key.verifier()]);
    let hex = "0123456789abcdef0123456789abcdef";
    assert_eq!(accepted(&named(ORIGIN)), Ok(1));
    assert_eq!(accepted(&named(&format!("{ORIGIN}/a/{hex}"))), Ok(1));
    for stranger in [
        format!("{ORIGIN}/export"),
        format!("{ORIGIN}/a/"),
        format!("{ORIGIN}/a/{}", hex.to_uppercase()),
        format!("{ORIGIN}/a/{hex}0"),
        format!("{ORIGIN}/a/{hex}/export"),
        format!("{ORIGIN}/b/{hex}"),
        format!("{ORIGIN}x"),
        "auditor.example/jane".to_owned(),
    ] {
        assert_eq!(
            accepted(&named(&stranger)),
            Err(CheckpointError::NoAuthor),
            "{stranger}"
        );
    }
}

#[test]
fn a_cosignature_alone_does_not_make_a_head_even_under_the_name_of_the_log() {
    let stranger = SigningKey::from_seed("stranger.example", &[8; 32]).unwrap();
    let cosigner = SigningKey::from_seed(ORIGIN, &[7; 32]).unwrap();
    let signature = cosignature::sign(&text(), &cosigner, 5).unwrap();
    let note = checkpoint()
        .sign(&stranger)
        .unwrap()
        .with_signature(signature)
        .unwrap();
    assert_eq!(
        open(&note, &[cosigner.cosigner()]),
        Err(CheckpointError::NoAuthor)
    );
    assert_eq!(
        open(&note, &[author().verifier()]),
        Err(CheckpointError::Note(NoteError::Unsigned))
    );
}

#[test]
fn the_head_of_another_log_is_refused() {
    let other = Checkpoint {
        origin: format!("{ORIGIN}/other"),
        ..checkpoint()
    };
    let note = other.sign(&author()).unwrap();
    assert_eq!(
        open(&note, &[author().verifier()]),
        Err(CheckpointError::OtherOrigin {
            found: other.origin
        })
    );
}

#[test]
fn a_cosignature_says_when_and_by_whom_the_head_was_seen() {
    let signature = cosignature::sign(&text(), &auditor(), 1_790_000_100).unwrap();
    assert_eq!(
        cosignature::verify(&text(), &auditor().cosigner(), &signature),
        Ok(1_790_000_100)
    );
    let note = checkpoint()
        .sign(&author())
        .unwrap()
        .with_signature(signature)
        .unwrap();
    let keys = [author().verifier(), auditor().cosigner()];
    assert_eq!(open(&note, &keys), Ok(2));
    let held = HeldHead::from_note(
        "the auditor",
        note.to_string().as_bytes(),
        ORIGIN,
        &keys[1..],
    )
    .unwrap();
    assert_eq!(
        (held.size, held.root),
        (checkpoint().size, checkpoint().root)
    );
}

#[test]
fn a_cosignature_moved_changed_or_by_another_is_refused() {
    let key = auditor().cosigner();
    let good = cosignature::sign(&text(), &auditor(), 1_790_000_100).unwrap();
    let bad = Err(CheckpointError::Note(NoteError::BadSignature {
        name: "auditor.example/jane".to_owned(),
    }));
    let with = |blob: Vec<u8>| {
        cosignature::verify(
            &text(),
            &key,
            &Signature {
                blob,
                ..good.clone()
            },
        )
    };
    for at in 1..good.blob.len() {
        let mut blob = good.blob.clone();
        blob[at] ^= 4;
        assert_eq!(with(blob), bad, "byte {at}");
    }
    for blob in [
        Vec::new(),
        good.blob[..7].to_vec(),
        good.blob[..71].to_vec(),
        [good.blob.as_slice(), &[0]].concat(),
    ] {
        assert_eq!(with(blob), bad);
    }
    let mut far = good.blob.clone();
    far[0] = 0x80;
    assert_eq!(with(far), Err(CheckpointError::Note(NoteError::Time)));
    assert_eq!(
        cosignature::sign(&text(), &auditor(), 1 << 63),
        Err(CheckpointError::Note(NoteError::Time))
    );

    let elsewhere = Checkpoint {
        size: 8,
        ..checkpoint()
    }
    .to_text()
    .unwrap();
    assert_eq!(cosignature::verify(&elsewhere, &key, &good), bad);
    let unsigned = Err(CheckpointError::Note(NoteError::Unsigned));
    assert_eq!(
        cosignature::verify(&text(), &author().cosigner(), &good),
        unsigned
    );
    assert_eq!(
        cosignature::verify(&text(), &auditor().verifier(), &good),
        Err(CheckpointError::Note(NoteError::Key))
    );
}

#[test]
fn a_known_cosigner_with_a_wrong_line_refuses_the_head() {
    let mut wrong = cosignature::sign(&text(), &auditor(), 5).unwrap();
    wrong.blob[20] ^= 1;
    let note = checkpoint()
        .sign(&author())
        .unwrap()
        .with_signature(wrong)
        .unwrap();
    let bad = CheckpointError::Note(NoteError::BadSignature {
        name: "auditor.example/jane".to_owned(),
    });
    assert_eq!(
        open(&note, &[author().verifier(), auditor().cosigner()]),
        Err(bad)
    );
    assert_eq!(open(&note, &[author().verifier()]), Ok(1));
}

#[test]
fn only_a_checkpoint_can_be_cosigned() {
    for text in ["a text\n", "a\n07\nb\n", ""] {
        assert!(cosignature::sign(text, &auditor(), 5).is_err(), "{text:?}");
    }
    assert_eq!(
        cosignature::sign(&format!("{}more\n", text()), &auditor(), 5),
        Err(CheckpointError::Extension)
    );
}

#[test]
fn a_note_that_no_key_of_the_reader_signed_is_no_held_head() {
    let note = checkpoint().sign(&author()).unwrap().to_string();
    let held = |origin: &str, keys: &[VerifierKey]| {
        HeldHead::from_note("mail", note.as_bytes(), origin, keys)
    };
    assert_eq!(
        held(ORIGIN, &[auditor().cosigner()]),
        Err(CheckpointError::Note(NoteError::Unsigned))
    );
    assert!(matches!(
        held("other.example", &[author().verifier()]),
        Err(CheckpointError::OtherOrigin { .. })
    ));
    assert!(held(ORIGIN, &[author().verifier()]).is_ok());
}
