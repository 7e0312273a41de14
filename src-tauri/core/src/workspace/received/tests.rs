//! Hostile files (T24): each refused with the right sentence, itself unchanged, and nothing of it left.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::workspace::tests::Office;

struct Desk {
    folder: tempfile::TempDir,
    file: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let mut office = Office::new();
        office.put(
            crate::record::Kind::System,
            r#"{"name":"Shop","remarks":"Of theirs"}"#,
        );
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("theirs.tilsyn");
        fs::copy(office.path(), &file).unwrap();
        fs::create_dir(folder.path().join("private")).unwrap();
        Self { folder, file }
    }

    /// Works on it with another program.
    fn sql(&self, text: &str) -> &Self {
        let other = Connection::open(&self.file).unwrap();
        other.execute_batch(text).unwrap();
        self
    }

    /// Changes its schema table by hand, as no program offers.
    fn schema(&self, text: &str) -> &Self {
        self.sql(&format!(
            "PRAGMA writable_schema = ON; {text}; PRAGMA writable_schema = OFF;"
        ))
    }

    fn bytes(&self, at: usize, new: &[u8]) -> &Self {
        let mut bytes = fs::read(&self.file).unwrap();
        bytes[at..at + new.len()].copy_from_slice(new);
        fs::write(&self.file, bytes).unwrap();
        self
    }

    fn receive(&self) -> Result<Received> {
        self.receive_while(|| true)
    }

    fn receive_while(&self, go_on: impl Fn() -> bool + Send + Clone + 'static) -> Result<Received> {
        let before = fs::read(&self.file).ok();
        let private = self.folder.path().join("private");
        let received = Workspace::receive(&self.file, &private, "ours.tilsyn", go_on);
        assert_eq!(
            fs::read(&self.file).ok(),
            before,
            "the original is as it was"
        );
        let left = fs::read_dir(&private).unwrap().count();
        assert_eq!(left, usize::from(received.is_ok()), "what is left of it");
        received
    }

    fn refused(&self) -> Error {
        self.receive().unwrap_err()
    }
}

fn tables(error: &Error) -> &str {
    match error {
        Error::Share(Refused::Tables(what)) => what,
        other => panic!("{other}"),
    }
}

#[test]
fn a_sound_file_is_taken_in_row_by_row_and_its_trail_holds() {
    let desk = Desk::new();
    let theirs = Workspace::open_read_only(&desk.file).unwrap();
    let (id, head) = (theirs.id(), theirs.head().unwrap());
    let received = desk.receive().unwrap();
    assert_eq!(received.check.code(), "UNANCHORED");
    assert!(received.check.records.is_empty());
    assert_eq!(received.workspace.id(), id);
    assert_eq!(received.workspace.head().unwrap(), head);
    assert_eq!(
        received.workspace.find("S-01").unwrap().record.title(),
        "Shop"
    );
}

#[test]
fn a_view_a_trigger_an_index_a_table_or_a_column_more_is_refused_by_its_name() {
    for (add, named) in [
        (
            "CREATE VIEW everything AS SELECT * FROM record",
            "view everything",
        ),
        (
            "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
            "view endless",
        ),
        (
            "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
            "trigger t",
        ),
        ("CREATE INDEX lying ON record(ref)", "index lying"),
        ("CREATE TABLE more(x)", "table more"),
        ("ALTER TABLE setting ADD COLUMN x TEXT", "table setting"),
        (
            "CREATE TABLE big(a, b GENERATED ALWAYS AS (zeroblob(1000000000)) VIRTUAL)",
            "table big",
        ),
        ("CREATE VIRTUAL TABLE words USING fts5(x)", "table words"),
        ("DROP INDEX record_parent", "index record_parent"),
    ] {
        let desk = Desk::new();
        let error = desk.sql(add).refused();
        let said = tables(&error);
        assert!(
            said.contains(named) || said.starts_with("table words"),
            "{add}: {said}"
        );
    }
}

#[test]
fn rows_of_another_type_than_the_table_says_are_refused() {
    let desk = Desk::new();
    // The table is changed to take anything, filled, and changed back.
    let strict = "SELECT sql FROM sqlite_schema WHERE name = 'setting'";
    let sql: String = Connection::open(&desk.file)
        .unwrap()
        .query_row(strict, [], |row| row.get(0))
        .unwrap();
    desk.schema("UPDATE sqlite_schema SET sql = 'CREATE TABLE setting(name TEXT PRIMARY KEY, value)' WHERE name = 'setting'");
    desk.sql("INSERT INTO setting VALUES ('x', x'00ff')");
    desk.schema(&format!(
        "UPDATE sqlite_schema SET sql = '{}' WHERE name = 'setting'",
        sql.replace('\'', "''")
    ));
    assert!(matches!(desk.refused(), Error::Damaged(_)));
}

#[test]
fn an_index_that_lies_about_its_table_is_refused() {
    let desk = Desk::new();
    desk.schema("DELETE FROM sqlite_schema WHERE name = 'event_subject'");
    let error = desk.refused();
    assert_eq!(tables(&error), "index event_subject");
    // One that is left out while rows are written, and put back, says what was there before.
    let desk = Desk::new();
    let sql: String = Connection::open(&desk.file)
        .unwrap()
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE name = 'record_kind_ordinal'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'record_kind_ordinal'";
    let root: i64 = Connection::open(&desk.file)
        .unwrap()
        .query_row(root, [], |row| row.get(0))
        .unwrap();
    desk.schema("DELETE FROM sqlite_schema WHERE name = 'record_kind_ordinal'");
    desk.sql("UPDATE record SET ordinal = ordinal + 100");
    desk.schema(&format!(
        "INSERT INTO sqlite_schema VALUES ('index', 'record_kind_ordinal', 'record', {root}, '{sql}')"
    ));
    assert!(
        matches!(desk.refused(), Error::Damaged(_)),
        "the indexes do not agree"
    );
}

#[test]
fn a_side_file_stops_everything_before_sqlite_sees_it() {
    for ending in ["-journal", "-wal", "-shm"] {
        let desk = Desk::new();
        let canary = desk.folder.path().join("canary");
        fs::write(&canary, b"alive").unwrap();
        // A journal that names another file as its super-journal: older SQLite deletes that file.
        let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
        journal.resize(512, 0);
        journal.extend_from_slice(canary.to_str().unwrap().as_bytes());
        let side = desk.folder.path().join(format!("theirs.tilsyn{ending}"));
        fs::write(&side, &journal).unwrap();
        let error = desk.refused();
        assert!(matches!(error, Error::Share(Refused::Sidecar)), "{error}");
        assert_eq!(fs::read(&side).unwrap(), journal);
        assert_eq!(fs::read(&canary).unwrap(), b"alive");
    }
}

#[test]
fn what_is_no_plain_file_or_not_ours_is_refused() {
    let desk = Desk::new();
    let link = desk.folder.path().join("link.tilsyn");
    #[cfg(unix)]
    std::os::unix::fs::symlink(&desk.file, &link).unwrap();
    let private = desk.folder.path().join("private");
    let refused = Workspace::receive(&link, &private, "x", || true).unwrap_err();
    assert!(matches!(refused, Error::Share(Refused::NoFile)));
    let refused = Workspace::receive(desk.folder.path(), &private, "x", || true).unwrap_err();
    assert!(matches!(refused, Error::Share(Refused::NoFile)));
    let named = Path::new("file:theirs.tilsyn?mode=rwc");
    let refused = Workspace::receive(named, &private, "x", || true).unwrap_err();
    assert!(matches!(refused, Error::NoSuchFile));
    for (at, new) in [(0, b"SQLite forma?".as_slice()), (68, &[0; 4]), (18, &[9])] {
        let desk = Desk::new();
        assert!(
            matches!(desk.bytes(at, new).refused(), Error::NotOurs),
            "byte {at}"
        );
    }
    let desk = Desk::new();
    assert!(matches!(
        desk.bytes(60, &9_999_u32.to_be_bytes()).refused(),
        Error::TooNew { found: 9_999, .. }
    ));
    let desk = Desk::new();
    assert_eq!(tables(&desk.bytes(16, &[2, 0]).refused()), "page size 512");
}

#[test]
fn a_header_that_asks_for_a_log_beside_the_file_is_read_without_one() {
    let desk = Desk::new();
    let received = desk.bytes(18, &[2, 2]).receive().unwrap();
    assert_eq!(received.check.code(), "UNANCHORED");
}

#[test]
fn a_file_that_was_cut_or_holds_garbage_is_refused_and_never_hangs() {
    let whole = fs::read(Desk::new().file).unwrap();
    for cut in (0..whole.len()).step_by(whole.len() / 23) {
        let desk = Desk::new();
        fs::write(&desk.file, &whole[..cut]).unwrap();
        assert!(desk.receive().is_err(), "cut at {cut}");
    }
    for page in 1..whole.len() / 4096 {
        let desk = Desk::new();
        desk.bytes(page * 4096, &[0xa5; 512]);
        // A page that nothing uses may hold anything: none of it is carried over.
        if let Ok(received) = desk.receive() {
            assert_eq!(received.check.code(), "UNANCHORED", "page {page}");
            assert!(received.check.records.is_empty(), "page {page}");
        }
    }
}

#[test]
fn whoever_asked_can_stop_it_and_nothing_is_left() {
    let desk = Desk::new();
    let refused = desk.receive_while(|| false).unwrap_err();
    assert!(
        matches!(refused, Error::Share(Refused::Limits)),
        "{refused}"
    );
    let once = Arc::new(AtomicBool::new(true));
    let refused = desk
        .receive_while(move || once.swap(false, Ordering::SeqCst))
        .unwrap_err();
    assert!(
        matches!(refused, Error::Share(Refused::Limits)),
        "{refused}"
    );
}

#[test]
fn a_trail_that_does_not_hold_is_told_by_the_check() {
    let desk = Desk::new();
    desk.sql("UPDATE record SET document = replace(document, 'Shop', 'Stop')");
    let received = desk.receive().unwrap();
    assert_eq!(received.check.code(), "INVALID");
}
