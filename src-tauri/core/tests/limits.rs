//! The limits that `docs/LIMITS.md` names: each is met where it says, and what lies beyond is refused with a reason.
//!
//! Large sources are files and memory that were asked for and never written to, so that these tests need neither disk nor
//! memory for them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use tilsyn_core::Error;
use tilsyn_core::import;
use tilsyn_core::interchange::register::{LARGEST as LARGEST_REGISTER, RegisterFile};
use tilsyn_core::keyring::Passphrase;
use tilsyn_core::notice::{NoticeText, source};
use tilsyn_core::share::{Opened, Refused, Returned};
use tilsyn_core::value::{Line, Prose};
use tilsyn_core::workspace::{LARGEST_RECEIVED, Workspace};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A text of so many letters, of two bytes each: characters are counted, and no bytes.
fn letters(many: usize) -> String {
    "ø".repeat(many)
}

#[test]
fn a_text_holds_as_many_characters_as_its_limit_and_no_more() {
    assert!(letters(Line::LIMIT).parse::<Line>().is_ok());
    assert!(letters(Line::LIMIT + 1).parse::<Line>().is_err());
    assert!(letters(Prose::LIMIT).parse::<Prose>().is_ok());
    assert!(letters(Prose::LIMIT + 1).parse::<Prose>().is_err());
    assert!(NoticeText::try_from(letters(NoticeText::LIMIT)).is_ok());
    assert!(NoticeText::try_from(letters(NoticeText::LIMIT + 1)).is_err());
    assert!(Passphrase::new("p".repeat(Passphrase::MOST)).is_ok());
    assert!(Passphrase::new("p".repeat(Passphrase::MOST + 1)).is_err());
}

#[test]
fn a_file_of_somebody_else_of_more_than_two_gigabytes_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let theirs = folder.path().join("theirs.tilsyn");
    // It has a length and no content.
    let file = fs::File::create(&theirs).unwrap();
    file.set_len(LARGEST_RECEIVED + 1).unwrap();
    let refused = Workspace::receive(&theirs, folder.path(), "ours", || true).unwrap_err();
    let limit = LARGEST_RECEIVED;
    assert!(matches!(refused, Error::Share(Refused::TooLarge { limit: it }) if it == limit));
    file.set_len(limit).unwrap();
    let refused = Workspace::receive(&theirs, folder.path(), "ours", || true).unwrap_err();
    assert!(
        matches!(refused, Error::NotOurs),
        "as large as may be, and not one of ours"
    );
}

/// An archive of stored files.
fn archive<'a>(files: impl Iterator<Item = (String, &'a [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .unix_permissions(0o644)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in files {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_bundle_beyond_a_limit_is_refused_as_a_whole() {
    let gigabyte = 1024 * 1024 * 1024;
    let refused = |bytes: &[u8]| {
        let opened = Opened::read(bytes, Vec::new()).unwrap_err();
        assert_eq!(Returned::read(bytes).unwrap_err().code(), opened.code());
        opened
    };
    let all = refused(&vec![0; gigabyte + 1]);
    assert_eq!(
        all,
        Refused::TooLarge {
            limit: 1024 * 1024 * 1024
        }
    );
    let names = (0..10_001).map(|number| (format!("{number}"), [].as_slice()));
    let many = refused(&archive(names));
    assert!(matches!(many, Refused::Shape { detail, .. } if detail == "too many files"));
    let large = vec![b'x'; 64 * 1024 * 1024 + 1];
    let one = archive([("review.json".to_owned(), large.as_slice())].into_iter());
    let opened = Opened::read(&one, Vec::new()).unwrap_err();
    assert_eq!(
        opened,
        Refused::TooLarge {
            limit: 64 * 1024 * 1024
        }
    );
}

#[test]
fn a_source_beyond_a_limit_is_refused_before_it_is_read() {
    let limits = import::Limits::default();
    let read = import::Source::read(&vec![0; limits.bytes + 1], &limits);
    assert!(matches!(read, Err(import::Refused::TooLarge { .. })));
    let read = RegisterFile::read(&vec![0; LARGEST_REGISTER + 1]);
    assert!(matches!(read, Err(import::Refused::TooLarge { .. })));
    let limits = source::Limits::default();
    let read = source::read(&vec![0; limits.bytes + 1], &limits);
    assert!(matches!(read, Err(source::Unreadable::TooLarge { .. })));
}

/// Every `fn` of a test in the sources, by name.
fn tests_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !["node_modules", "target", "dist"]
                .iter()
                .any(|it| path.ends_with(it))
            {
                tests_below(&path, found);
            }
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let mut is_test = false;
            for line in text.lines() {
                let line = line.trim();
                if line.starts_with("#[test]") {
                    is_test = true;
                } else if let Some(rest) = line.strip_prefix("fn ").filter(|_| is_test) {
                    found.insert(rest.split('(').next().unwrap_or_default().to_owned());
                    is_test = false;
                }
            }
        }
    }
}

#[test]
fn every_limit_of_the_list_lies_where_it_says_and_has_a_test_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let list = fs::read_to_string(root.join("docs/LIMITS.md")).unwrap();
    let mut tests = BTreeSet::new();
    for folder in ["src-tauri", "tests"] {
        tests_below(&root.join(folder), &mut tests);
    }
    let mut rows = 0;
    for line in list.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [what, _, place, _, test] = cells[..] else {
            panic!("a row of five cells: {line}");
        };
        if what == "what" || what == "---" {
            continue;
        }
        rows += 1;
        let (file, name) = place.split_once(' ').expect("a file and a name");
        let file: PathBuf = root.join(file.trim_matches('`'));
        let text =
            fs::read_to_string(&file).unwrap_or_else(|_| panic!("{what}: no {}", file.display()));
        let name = name.trim_matches('`');
        assert!(
            text.contains(name),
            "{what}: no {name} in {}",
            file.display()
        );
        assert!(
            tests.contains(test.trim_matches('`')),
            "{what}: no test {test}"
        );
    }
    assert!(rows >= 25, "{rows} limits");
}
