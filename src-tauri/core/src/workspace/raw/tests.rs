//! Whoever looks into a file that is being written takes no lock from it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::Command;

use super::*;
use crate::workspace::Workspace;
use crate::workspace::tests::Office;

/// Whether another program may begin to write in it.
fn others_may_write(path: &Path) -> bool {
    const TRIES: &str = "import sqlite3, sys\n\
        file = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n\
        try: file.execute('BEGIN IMMEDIATE')\n\
        except sqlite3.OperationalError as error: sys.exit(9 if 'locked' in str(error) else 1)";
    let tried = Command::new("python3")
        .args(["-I", "-c", TRIES])
        .arg(path)
        .status()
        .expect("python3 must be there to run this test (make packages-test)");
    match tried.code() {
        Some(0) => true,
        Some(9) => false,
        other => panic!("{other:?}"),
    }
}

#[test]
fn while_a_change_is_being_written_no_look_into_the_file_lets_another_program_write() {
    let office = Office::new();
    let path = office.path();
    assert!(others_may_write(&path));
    let sql = &office.workspace.connection;
    sql.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(!others_may_write(&path));
    drop(Workspace::open_read_only(&path).unwrap());
    assert!(!others_may_write(&path), "opened once more, and closed");
    assert!(
        first_bytes(&path, 16)
            .unwrap()
            .starts_with(b"SQLite format 3")
    );
    assert!(!others_may_write(&path), "its beginning was read");
    read_ahead(&path).unwrap();
    assert!(
        !others_may_write(&path),
        "the system was told that it will be read"
    );
    let needles = vec![b"Example AS".to_vec()];
    let raw = &office.workspace.raw;
    let found = crate::workspace::remnants::search(raw, &needles).unwrap();
    assert_eq!(found.len(), 1);
    assert!(!others_may_write(&path), "it was searched");
    let as_of = crate::workspace::as_of::AsOf::open(&office.workspace, 1).unwrap();
    drop(as_of);
    assert!(!others_may_write(&path), "it was read as of a day");
    sql.execute_batch("ROLLBACK").unwrap();
    assert!(others_may_write(&path));
}

#[test]
fn what_nobody_has_open_any_more_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("o");
    fs::write(&path, "one").unwrap();
    let key = inode(&fs::metadata(&path).unwrap()).unwrap();
    let (first, second) = (RawFile::open(&path).unwrap(), RawFile::open(&path).unwrap());
    assert_eq!(all().get(&key).map(|it| it.files.len()), Some(1));
    drop(first);
    let mut text = String::new();
    second.read().read_to_string(&mut text).unwrap();
    assert_eq!(text, "one");
    drop(second);
    assert!(!all().contains_key(&key));
}

#[test]
fn a_file_that_came_into_its_place_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("o");
    fs::write(&path, "one").unwrap();
    let first = RawFile::open(&path).unwrap();
    fs::write(folder.path().join("p"), "two").unwrap();
    fs::rename(folder.path().join("p"), &path).unwrap();
    assert_eq!(first_bytes(&path, 9).unwrap(), b"two");
    let mut text = String::new();
    first.read().read_to_string(&mut text).unwrap();
    assert_eq!(text, "one");
}
