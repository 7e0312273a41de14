//! Files that only look like bundles (T26), and bundles that were changed on the way.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;
use crate::share::Refused;
use crate::share::archive::{Files, pack, unpack};
use crate::share::manifest::{self, REVIEW_FORMAT};

fn any(_: &str) -> bool {
    true
}

fn zipped(files: &[(&str, &[u8])], how: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(how)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_is_packed_the_one_way_is_unpacked_and_nothing_else_is() {
    let files = Files::from([
        ("a".to_owned(), b"one".to_vec()),
        ("b".to_owned(), Vec::new()),
    ]);
    let packed = pack(&files).unwrap();
    assert_eq!(unpack(&packed, any).unwrap(), files);
    for wrong in [
        [packed.as_slice(), b"x"].concat(),
        [b"MZ", packed.as_slice()].concat(),
        packed[..packed.len() - 1].to_vec(),
        zipped(&[("b", b""), ("a", b"one")], CompressionMethod::Stored),
        zipped(&[("a", &[b'x'; 9_000])], CompressionMethod::Deflated),
        b"PK\x03\x04".to_vec(),
        Vec::new(),
        b"%PDF-1.7".to_vec(),
    ] {
        assert!(unpack(&wrong, any).is_err(), "{} bytes", wrong.len());
    }
}

#[test]
fn a_name_that_is_not_one_of_the_format_is_refused_whatever_it_tries() {
    for name in [
        "../review.json",
        "/etc/passwd",
        "C:\\review.json",
        "\\\\server\\share\\x",
        "review.json/",
        "REVIEW.JSON",
        "review.json\0",
        "attachments/../../x",
        "attachments/00",
        "trail/tile/1/000",
        "\u{202e}nosj.weiver",
        "CON",
        "extra.txt",
    ] {
        let packed = zipped(&[(name, b"x")], CompressionMethod::Stored);
        let refused = Opened::read(&packed, Vec::new()).unwrap_err();
        assert!(
            matches!(refused, Refused::Name(_) | Refused::Shape { .. }),
            "{name:?}: {refused}"
        );
    }
}

#[test]
fn a_symbolic_link_is_no_file_of_a_bundle() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.add_symlink("review.json", "/etc/passwd", options)
        .unwrap();
    let packed = zip.finish().unwrap().into_inner();
    assert!(matches!(
        Opened::read(&packed, Vec::new()).unwrap_err(),
        Refused::Name(_)
    ));
}

#[test]
fn two_files_of_one_name_are_refused() {
    let once = zipped(
        &[("review.json", b"one"), ("review.jsoN", b"two")],
        CompressionMethod::Stored,
    );
    // The writer makes no such archive: its bytes are made to.
    let mut twice = once.clone();
    for place in 0..twice.len() - 11 {
        if &twice[place..place + 11] == b"review.jsoN" {
            twice[place + 10] = b'n';
        }
    }
    assert_ne!(once, twice);
    assert!(unpack(&twice, any).is_err());
}

#[test]
fn a_file_that_says_it_is_smaller_than_it_is_gives_no_more_than_it_says() {
    let mut lying = zipped(
        &[("review.json", &[b'x'; 5_000])],
        CompressionMethod::Stored,
    );
    let place = lying.len() - 22 - 46 - 11 + 24;
    lying[place..place + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(unpack(&lying, any).is_err());
}

#[test]
fn a_bundle_with_any_byte_changed_is_refused() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let bytes = desk.share(&scope, Release::default()).bytes;
    let step = bytes.len() / 97 + 1;
    for place in (0..bytes.len()).step_by(step) {
        let mut changed = bytes.clone();
        changed[place] ^= 0x01;
        assert!(
            Opened::read(&changed, Vec::new()).is_err(),
            "byte {place} of {}",
            bytes.len()
        );
    }
}

/// Changes files of a bundle, and signs the result anew as its author could.
fn forged(desk: &Desk, shared: &Shared, change: impl FnOnce(&mut Files)) -> Vec<u8> {
    let mut files = unpack(&shared.bytes, any).unwrap();
    files.remove("review.note");
    change(&mut files);
    let review = files.remove("review.json").unwrap();
    let bytes = match serde_json::from_slice::<manifest::Review>(&review) {
        Ok(mut parsed) => {
            parsed.files = manifest::listed(&files);
            manifest::bytes_of(&parsed).unwrap()
        }
        // With an unknown field in it, its bytes are signed as they are.
        Err(_) => review,
    };
    sealed(desk, shared, files, bytes)
}

fn sealed(desk: &Desk, shared: &Shared, mut files: Files, manifest: Vec<u8>) -> Vec<u8> {
    let origin = desk.workspace.origin();
    let text = manifest::note_text(REVIEW_FORMAT, &origin, shared.head.size, &manifest);
    let note = crate::audit_export::sign_export(&desk.author.key, &origin, &text).unwrap();
    files.insert("review.json".to_owned(), manifest);
    files.insert("review.note".to_owned(), note.to_string().into_bytes());
    pack(&files).unwrap()
}

fn edit(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
}

#[test]
fn not_even_its_author_can_make_a_bundle_say_what_the_trail_does_not() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let shared = desk.share(&scope, Release::default());
    let same = forged(&desk, &shared, |_| {});
    assert_eq!(same, shared.bytes, "signing anew alone changes nothing");

    let refused = |change: &dyn Fn(&mut Files)| {
        let bytes = forged(&desk, &shared, change);
        Opened::read(&bytes, Vec::new()).unwrap_err()
    };
    let edited = |path: &'static str, from: &'static str, to: &'static str| {
        refused(&move |files: &mut Files| edit(files, path, from, to))
    };
    // A value in a record that its events do not give.
    assert!(matches!(
        edited(
            "records.jsonl",
            "\"large_scale\":false",
            "\"large_scale\":true"
        ),
        Refused::Trail { .. }
    ));
    // The same in the disclosed value itself.
    assert!(matches!(
        edited(
            "disclosures.jsonl",
            "\"value\":\"false\"",
            "\"value\":\"true\""
        ),
        Refused::Trail { .. }
    ));
    // Something withheld that is not said to be.
    assert!(matches!(
        edited(
            "records.jsonl",
            "\"withheld\":[\"",
            "\"withheld\":[\"a_field\",\""
        ),
        Refused::Trail { .. }
    ));
    // An event left out.
    assert!(matches!(
        refused(&|files| {
            let text = String::from_utf8(files["trail/leaves.jsonl"].clone()).unwrap();
            let fewer: Vec<&str> = text.lines().collect();
            let fewer = fewer[..fewer.len() - 1].join("\n") + "\n";
            files.insert("trail/leaves.jsonl".to_owned(), fewer.into_bytes());
        }),
        Refused::Trail { .. }
    ));
    // A hash of the tree.
    assert!(matches!(
        refused(&|files| {
            let tile = files.get_mut("trail/tile/0/000").unwrap();
            tile[7] ^= 1;
        }),
        Refused::Head | Refused::Trail { .. }
    ));
    // A file that is nobody's.
    assert!(matches!(
        refused(&|files| {
            files.insert("attachments/zz".to_owned(), Vec::new());
        }),
        Refused::Name(_)
    ));
    // Its format: unknown fields and later versions.
    assert!(matches!(
        edited(
            "review.json",
            "\"recipient\":",
            "\"surprise\": 1,\n \"recipient\":"
        ),
        Refused::Shape { .. }
    ));
    assert!(matches!(
        edited("review.json", "tilsyn-review/1", "tilsyn-review/2"),
        Refused::TooNew(_)
    ));
    // Signed by somebody who is no author of this log.
    let mut files = unpack(&shared.bytes, any).unwrap();
    let manifest = files.remove("review.json").unwrap();
    let stranger = signing_key(desk.workspace.id(), desk.author.id, true, &[5; 32]).unwrap();
    let origin = desk.workspace.origin();
    let text = manifest::note_text(REVIEW_FORMAT, &origin, shared.head.size, &manifest);
    let note = crate::audit_export::sign_export(&stranger, &origin, &text).unwrap();
    files.insert("review.json".to_owned(), manifest);
    files.insert("review.note".to_owned(), note.to_string().into_bytes());
    assert_eq!(
        Opened::read(&pack(&files).unwrap(), Vec::new()).unwrap_err(),
        Refused::Signature
    );
}
