//! What of it needs no second process; the worker itself is tested in `tests/stranger.rs`, beside the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use super::errand::{Errand, Reply};
use super::*;
use crate::error::Error;
use crate::share::Refused;
use crate::workspace::Entropy;

/// Bytes that are another number each time.
struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> crate::error::Result<()> {
        self.0 += 1;
        bytes.fill(self.0);
        Ok(())
    }
}

#[test]
fn a_small_file_gets_half_a_gigabyte_and_five_seconds_and_a_large_one_more_by_its_length() {
    let small = Limits::of(1_000_000);
    assert_eq!(small.seconds, 5);
    assert!(small.memory - 512 * 1024 * 1024 <= 250_000);
    let large = Limits::of(400 * 1024 * 1024);
    assert_eq!((large.seconds, large.wall), (105, 210));
    assert_eq!(large.memory, 612 * 1024 * 1024);
    assert_eq!(large.written, 816 * 1024 * 1024);
    assert!(Limits::of(u64::MAX / 4).written > 0, "it does not overflow");
}

#[test]
fn what_is_asked_comes_back_from_the_arguments_as_it_was() {
    let asked = Errand {
        from: PathBuf::from("/a folder/-x.tilsyn"),
        folder: PathBuf::from("/rooms/1"),
        name: "-x.tilsyn".to_owned(),
        limits: Limits::of(9),
    };
    let arguments = asked.arguments();
    assert_eq!(Errand::parse(&arguments[1..]), Some(asked));
    assert_eq!(Errand::parse(&arguments[2..]), None);
}

#[test]
fn every_refusal_crosses_the_pipe_and_a_word_that_is_not_known_is_no_permission() {
    let refused = |line: &str| {
        serde_json::from_str::<Reply>(line)
            .unwrap()
            .verdict()
            .unwrap_err()
    };
    let of = |code: &str| refused(&format!(r#"{{"refused":{{"code":"{code}","text":"it"}}}}"#));
    assert!(matches!(of("share-no-file"), Error::Share(Refused::NoFile)));
    assert!(matches!(
        of("share-sidecar"),
        Error::Share(Refused::Sidecar)
    ));
    assert!(matches!(of("share-limits"), Error::Share(Refused::Limits)));
    assert!(matches!(
        of("share-too-large"),
        Error::Share(Refused::TooLarge { .. })
    ));
    assert!(matches!(of("not-ours"), Error::NotOurs));
    assert!(matches!(of("disk-full"), Error::DiskFull));
    assert!(matches!(of("anything"), Error::Damaged(_)));
    assert!(matches!(
        refused(r#"{"refused":{"code":"too-new","number":7}}"#),
        Error::TooNew { found: 7, .. }
    ));
    let Error::Share(Refused::Tables(named)) = refused(&format!(
        r#"{{"refused":{{"code":"share-tables","text":"view \u001b[2J{}"}}}}"#,
        "x".repeat(900)
    )) else {
        panic!("its tables")
    };
    assert!(named.starts_with("view [2J") && named.chars().count() == 200);
    assert!(serde_json::from_str::<Reply>(r#"{"taken":{"verdict":"X","more":1}}"#).is_err());
}

#[test]
fn a_room_goes_with_whoever_holds_it_and_one_that_was_left_is_swept() {
    let folder = tempfile::tempdir().unwrap();
    let among = folder.path().join("strangers");
    let mut entropy = Counting(0);
    let held = Room::new(&among, &mut entropy).unwrap();
    std::fs::write(held.folder().join("x"), b"x").unwrap();
    let gone = Room::new(&among, &mut entropy).unwrap();
    let path = gone.folder().to_owned();
    drop(gone);
    assert!(!path.exists());
    // As a program that was ended leaves it.
    std::fs::create_dir(among.join("left")).unwrap();
    std::fs::write(among.join("left").join("y"), b"y").unwrap();
    std::fs::write(among.join("left.lock"), b"").unwrap();
    sweep(&among);
    assert!(!among.join("left").exists() && !among.join("left.lock").exists());
    assert!(held.folder().join("x").exists(), "this one is in use");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(held.folder())
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}

#[test]
fn a_file_is_known_by_where_it_lies_and_by_what_lies_there() {
    let folder = tempfile::tempdir().unwrap();
    let own = OwnFiles::new(folder.path().join("own"));
    let (file, id) = (
        folder.path().join("o.tilsyn"),
        tilsyn_trail::WorkspaceId([7; 16]),
    );
    std::fs::write(&file, b"x").unwrap();
    assert_eq!(own.workspace_of(&file).unwrap(), None);
    own.keep(&file, id).unwrap();
    assert_eq!(own.workspace_of(&file).unwrap(), Some(id));
    let copy = folder.path().join("copy.tilsyn");
    std::fs::copy(&file, &copy).unwrap();
    assert_eq!(own.workspace_of(&copy).unwrap(), None);
    assert!(matches!(
        own.workspace_of(Path::new("nowhere")),
        Err(Error::NoSuchFile)
    ));
    for entry in std::fs::read_dir(folder.path().join("own")).unwrap() {
        let name = entry.unwrap().file_name();
        assert!(!name.to_string_lossy().contains("tilsyn"), "{name:?}");
    }
}
