//! A file of an older version is read as it is, becomes one of today when it is opened for writing, and keeps its trail.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::erasure::{ErasureGround, ErasureOrder, ErasureScope};
use crate::record::Kind;
use crate::workspace::tests::Office;

/// What the first version had and this one has no more.
fn gone_since_the_first() -> String {
    let lines = STEPS[0].lines();
    lines
        .filter(|line| line.contains("record_kind_title") || line.contains("record_kind_due"))
        .collect()
}

/// An office whose file is as the first version wrote it, closed.
fn of_the_first() -> (Office, PathBuf) {
    let mut office = Office::new();
    office.put(Kind::System, r#"{"name":"Shop","remarks":"Of ours"}"#);
    let path = office.path();
    sql(&path, &gone_since_the_first());
    sql(&path, "PRAGMA user_version = 1");
    (office, path)
}

fn sql(path: &Path, text: &str) {
    Connection::open(path).unwrap().execute_batch(text).unwrap();
}

fn version(path: &Path) -> i64 {
    let connection = Connection::open(path).unwrap();
    let number = connection.pragma_query_value(None, "user_version", |row| row.get(0));
    number.unwrap()
}

fn copy_of(path: &Path) -> PathBuf {
    path.with_file_name("o.tilsyn.v1")
}

#[test]
fn whatever_version_a_file_begins_at_the_steps_lead_to_the_newest() {
    assert_eq!(usize::try_from(SCHEMA_VERSION).unwrap(), STEPS.len());
    let blank = Connection::open_in_memory().unwrap();
    lay(&blank).unwrap();
    assert_eq!(
        schema_of(&blank).unwrap(),
        Version::NEWEST.schema().unwrap()
    );
    let (first, newest) = (
        Version(1).schema().unwrap(),
        Version::NEWEST.schema().unwrap(),
    );
    assert_eq!(first.len(), newest.len() + 2);
    assert!(newest.iter().all(|item| first.contains(item)));
}

#[test]
fn opened_for_writing_it_is_one_of_today_with_the_same_trail_and_stands_beside_as_it_was() {
    let (mut office, path) = of_the_first();
    let head = office.workspace.head().unwrap();
    let mut workspace = Workspace::open(&path).unwrap();
    assert_eq!(version(&path), SCHEMA_VERSION);
    assert_eq!(workspace.head().unwrap().note, head.note);
    let verdict = workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(verdict.code(), "UNANCHORED", "it is whole");

    let copy = copy_of(&path);
    assert_eq!(version(&copy), 1);
    let before = Workspace::open_read_only(&copy).unwrap();
    assert_eq!(before.head().unwrap().note, head.note);
    assert!(before.check(Vec::new(), &mut |_| true).is_ok());
    let kept = fs::read(&copy).unwrap();

    let record = crate::record::Record::parse(Kind::System, r#"{"name":"Till"}"#).unwrap();
    workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.create(record, None)
        })
        .unwrap();
    drop(workspace);
    Workspace::open(&path).unwrap();
    assert_eq!(fs::read(&copy).unwrap(), kept, "only a step makes a copy");
}

#[cfg(unix)]
#[test]
fn the_copy_is_as_private_as_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_office, path) = of_the_first();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    Workspace::open(&path).unwrap();
    let mode = fs::metadata(copy_of(&path)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn whoever_only_reads_it_leaves_it_as_it_was() {
    let (_office, path) = of_the_first();
    let before = fs::read(&path).unwrap();
    let workspace = Workspace::open_read_only(&path).unwrap();
    assert_eq!(workspace.count(Kind::System).unwrap(), 1);
    assert!(workspace.check(Vec::new(), &mut |_| true).is_ok());
    drop(workspace);
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!copy_of(&path).exists());
}

#[test]
fn what_is_erased_does_not_stay_in_the_copy() {
    let (mut office, path) = of_the_first();
    let mut workspace = Workspace::open(&path).unwrap();
    assert!(copy_of(&path).exists());
    let system = workspace.all(Kind::System).unwrap().remove(0);
    let order = ErasureOrder {
        scope: ErasureScope::Record { id: system.id },
        ground: ErasureGround::NotNecessary,
        reason: "Over.".parse().unwrap(),
    };
    let erased = workspace
        .erase(&office.officer, office.now, &mut office.entropy, &order)
        .unwrap();
    assert!(erased.rewritten);
    assert!(!copy_of(&path).exists());
}

#[test]
fn what_stands_in_the_place_of_the_copy_and_is_not_ours_is_left_alone_and_so_is_the_file() {
    let (_office, path) = of_the_first();
    fs::write(copy_of(&path), "My own notes").unwrap();
    let before = fs::read(&path).unwrap();
    let error = Workspace::open(&path).unwrap_err();
    assert!(matches!(error, Error::FileExists), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read(copy_of(&path)).unwrap(), b"My own notes");
    forget_aside(&path, WorkspaceId([0; 16])).unwrap();
    assert!(copy_of(&path).exists());
    Workspace::open_read_only(&path).unwrap();
}

#[test]
fn a_copy_of_an_earlier_attempt_is_replaced() {
    let (_office, path) = of_the_first();
    fs::copy(&path, copy_of(&path)).unwrap();
    sql(&path, "INSERT INTO setting VALUES ('later', 'yes')");
    Workspace::open(&path).unwrap();
    let connection = Connection::open(copy_of(&path)).unwrap();
    let later: i64 = connection
        .query_row(
            "SELECT count(*) FROM setting WHERE name = 'later'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(later, 1);
}

#[test]
fn what_is_left_of_a_copy_goes_when_the_file_is_opened_next() {
    let (_office, path) = of_the_first();
    Workspace::open(&path).unwrap();
    let left = path.with_file_name(".o.tilsyn.v1.0.part");
    fs::create_dir(&left).unwrap();
    for name in ["lock", "made"] {
        fs::write(left.join(name), "").unwrap();
    }
    Workspace::open_read_only(&path).unwrap();
    assert!(left.exists(), "whoever reads removes nothing");
    Workspace::open(&path).unwrap();
    assert!(!left.exists());
    assert!(copy_of(&path).exists());
}

#[test]
fn a_file_that_is_not_as_its_version_says_or_not_whole_stays_as_it_is() {
    for (spoil, why) in [
        ("DROP INDEX record_kind_due", "an index is missing"),
        ("CREATE TABLE more(x)", "a table more"),
        (
            "PRAGMA foreign_keys = OFF; INSERT INTO attachment VALUES ('nobody', x'00')",
            "it points at what is not there",
        ),
    ] {
        let (_office, path) = of_the_first();
        sql(&path, spoil);
        let before = fs::read(&path).unwrap();
        let error = Workspace::open(&path).unwrap_err();
        assert!(matches!(error, Error::Damaged(_)), "{why}: {error}");
        assert_eq!(fs::read(&path).unwrap(), before, "{why}");
        assert_eq!(version(&path), 1, "{why}");
    }
    let (_office, path) = of_the_first();
    for number in ["0", "-1"] {
        sql(&path, &format!("PRAGMA user_version = {number}"));
        let error = Workspace::open_read_only(&path).unwrap_err();
        assert!(matches!(error, Error::Damaged(_)), "{number}: {error}");
    }
}

#[test]
fn while_somebody_else_writes_it_is_not_begun() {
    let (_office, path) = of_the_first();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = Workspace::open(&path).unwrap_err();
    assert!(matches!(error, Error::Locked), "{error}");
    assert!(!copy_of(&path).exists());
    other.execute_batch("ROLLBACK").unwrap();
    Workspace::open(&path).unwrap();
}

/// As a program of the first version wrote it, and not as these tests undo what was changed since.
#[test]
fn a_file_that_the_first_version_wrote_opens_and_becomes_one_of_today() {
    const ROOT: &str = "Nej94u6oLHiFgTi2zPHueqkn02AoNIsypAAssmQdzcE=";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("o.tilsyn");
    fs::write(&path, include_bytes!("1.tilsyn")).unwrap();
    let holds = |workspace: &Workspace| {
        let head = workspace.head().unwrap();
        assert!(head.note.contains(ROOT), "{}", head.note);
        let verdict = workspace.check(Vec::new(), &mut |_| true).unwrap();
        assert_eq!(verdict.code(), "UNANCHORED");
        assert_eq!(workspace.count(Kind::Activity).unwrap(), 1);
    };
    holds(&Workspace::open_read_only(&path).unwrap());
    assert_eq!(version(&path), 1);
    holds(&Workspace::open(&path).unwrap());
    assert_eq!(version(&path), SCHEMA_VERSION);
    holds(&Workspace::open_read_only(&copy_of(&path)).unwrap());
}
