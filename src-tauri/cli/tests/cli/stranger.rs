//! Files of strangers (T24): each hostile file refused with its own sentence, or read as what it is, by a worker that
//! has 512 MiB and five seconds of processor time; the file itself as it was, and nothing beside it.
//!
//! The limits are those of the process: a file that asks for more is ended by them, and the test sees it by the refusal.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tilsyn_core::Error;
use tilsyn_core::stranger::{Limits, Room, Worker};
use tilsyn_core::text::{Language, Words};
use tilsyn_core::workspace::Entropy;

use crate::support::{Desk, Done};

const FILE: &str = "theirs.tilsyn";
const MIB: u64 = 1024 * 1024;

/// Half a gigabyte and five seconds of processor time. By the clock there is more, for a machine that does something
/// else meanwhile.
const LIMITS: Limits = Limits {
    memory: 512 * MIB,
    seconds: 5,
    wall: 60,
    written: 512 * MIB,
};

struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> tilsyn_core::Result<()> {
        self.0 += 1;
        bytes.fill(self.0);
        Ok(())
    }
}

/// A stranger's file, before something is done to it.
struct Theirs {
    desk: Desk,
    entropy: Counting,
}

impl Theirs {
    fn new() -> Self {
        Self::of(Desk::new())
    }

    /// Large enough that its tables have inner pages.
    fn large() -> Self {
        Self::of(Desk::sample())
    }

    fn of(desk: Desk) -> Self {
        fs::create_dir(desk.path("in")).unwrap();
        fs::rename(desk.path("register.tilsyn"), desk.path("in").join(FILE)).unwrap();
        Self {
            desk,
            entropy: Counting(0),
        }
    }

    fn path(&self) -> PathBuf {
        self.desk.path("in").join(FILE)
    }

    /// Works on it with another program.
    fn sql(self, text: &str) -> Self {
        let other = Connection::open(self.path()).unwrap();
        other
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {text}"))
            .unwrap();
        self
    }

    /// Changes what the file says its tables are, as no program offers.
    fn schema(self, text: &str) -> Self {
        self.sql(&format!(
            "PRAGMA writable_schema = ON; {text}; PRAGMA writable_schema = OFF;"
        ))
    }

    fn ask<T: rusqlite::types::FromSql>(&self, text: &str) -> T {
        let other = Connection::open(self.path()).unwrap();
        other.query_row(text, [], |row| row.get(0)).unwrap()
    }

    fn bytes(self, at: usize, new: &[u8]) -> Self {
        let mut bytes = fs::read(self.path()).unwrap();
        bytes[at..at + new.len()].copy_from_slice(new);
        self.holding(&bytes)
    }

    fn holding(self, bytes: &[u8]) -> Self {
        fs::write(self.path(), bytes).unwrap();
        self
    }

    /// Where the page of a table begins.
    fn page_of(&self, table: &str) -> usize {
        let root: i64 = self.ask(&format!(
            "SELECT rootpage FROM sqlite_schema WHERE name = '{table}'"
        ));
        (usize::try_from(root).unwrap() - 1) * 4096
    }

    /// What lies where it lies, and of how many bytes; of what is read in full, the bytes.
    fn around(&self) -> Vec<(OsString, u64, Option<Vec<u8>>)> {
        let mut found: Vec<_> = fs::read_dir(self.desk.path("in"))
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let there = entry.metadata().unwrap();
                let whole = there.is_file() && there.len() < 200 * MIB;
                (
                    entry.file_name(),
                    there.len(),
                    whole.then(|| fs::read(entry.path()).unwrap()),
                )
            })
            .collect();
        found.sort();
        found
    }

    /// The verdict of its trail, or why it is refused.
    fn taken(&mut self) -> Result<String, Error> {
        self.taken_within(LIMITS)
    }

    fn taken_within(&mut self, limits: Limits) -> Result<String, Error> {
        let before = self.around();
        let room = Room::new(&self.desk.path("rooms"), &mut self.entropy).unwrap();
        let worker = Worker::new(env!("CARGO_BIN_EXE_tilsyn-cli"));
        let taken = worker.take_in_within(&self.path(), &room, limits);
        assert_eq!(self.around(), before, "what was there is as it was");
        let left = fs::read_dir(room.folder()).unwrap().count();
        assert_eq!(left, usize::from(taken.is_ok()), "what is left of it");
        taken.map(|(_, verdict)| verdict)
    }

    /// The code of its refusal, which has words in every language.
    #[track_caller]
    fn refused(mut self) -> String {
        let error = match self.taken() {
            Ok(verdict) => panic!("it was taken in: {verdict}"),
            Err(error) => error,
        };
        for language in Language::ALL {
            let words = Words::new(language).unwrap();
            let said = words.say(&error.sentence());
            assert!(said.len() > 20 && !said.contains("error-"), "{said}");
            let remedy = words.say(&error.remedy());
            assert!(remedy.len() > 20 && !remedy.contains("error-"), "{remedy}");
        }
        error.code().to_owned()
    }

    /// Runs the program on it, at the desk of somebody who does not know it.
    fn run(&self, arguments: &[&str]) -> Done {
        self.desk.run_with(arguments, "", |command| {
            command.env("TILSYN_DATA_DIR", self.desk.path("mine"));
        })
    }
}

#[test]
fn a_sound_file_of_a_stranger_is_taken_in() {
    assert_eq!(Theirs::new().taken().unwrap(), "UNANCHORED");
    assert_eq!(Theirs::large().taken().unwrap(), "UNANCHORED");
}

#[test]
fn what_is_no_workspace_file_is_refused_before_anything_reads_it() {
    let new = Theirs::new;
    let whole = fs::read(new().path()).unwrap();
    assert_eq!(new().holding(b"").refused(), "not-ours");
    assert_eq!(new().holding(&whole[..99]).refused(), "not-ours");
    assert_eq!(new().holding(&whole[..4096]).refused(), "damaged");
    assert_eq!(
        new().holding(&whole[..whole.len() - 1]).refused(),
        "damaged"
    );
    assert_eq!(
        new().holding(&whole[..whole.len() - 4096]).refused(),
        "damaged"
    );
    assert_eq!(new().holding(&vec![0; 100 << 20]).refused(), "not-ours");
    assert_eq!(new().bytes(0, b"SQLite forma?").refused(), "not-ours");
    assert_eq!(new().bytes(68, &[0; 4]).refused(), "not-ours");
    assert_eq!(new().bytes(18, &[9]).refused(), "not-ours");
    assert_eq!(new().bytes(60, &[0, 0, 9, 9]).refused(), "too-new");
    let vast = new();
    let file = fs::OpenOptions::new()
        .write(true)
        .open(vast.path())
        .unwrap();
    file.set_len(3 * 1024 * MIB).unwrap();
    assert_eq!(vast.refused(), "share-too-large");
}

#[test]
fn pages_that_lie_about_themselves_are_refused() {
    for size in [[2, 0], [0, 1], [0, 0], [0x20, 0]] {
        assert_eq!(Theirs::new().bytes(16, &size).refused(), "share-tables");
    }
    // More pages than there are; a list of free pages that names one in use, and one that runs in a circle.
    let long = Theirs::new().bytes(28, &[0x7f, 0xff, 0xff, 0xff]);
    assert_eq!(long.refused(), "damaged");
    let free = Theirs::new().bytes(32, &[0, 0, 0, 2, 0, 0, 0, 9]);
    assert_eq!(free.refused(), "damaged");
    let circle = Theirs::new();
    let pages = fs::metadata(circle.path()).unwrap().len() / 4096;
    let mut bytes = fs::read(circle.path()).unwrap();
    let itself = u32::try_from(pages + 1).unwrap().to_be_bytes();
    bytes[28..32].copy_from_slice(&itself);
    bytes[32..36].copy_from_slice(&itself);
    bytes[36..40].copy_from_slice(&[0xff; 4]);
    bytes.extend_from_slice(&itself);
    bytes.extend_from_slice(&[0; 4092]);
    assert_eq!(circle.holding(&bytes).refused(), "damaged");
    // A tree whose inner page is its own child.
    let tree = Theirs::large();
    let at = tree.page_of("event");
    let bytes = fs::read(tree.path()).unwrap();
    assert_eq!(bytes[at], 5, "an inner page of a table");
    let root = u32::try_from(at / 4096 + 1).unwrap().to_be_bytes();
    assert_eq!(tree.bytes(at + 8, &root).refused(), "damaged");
    // A cell that is said to begin outside of its page.
    let cell = Theirs::new();
    let at = cell.page_of("setting");
    assert_eq!(cell.bytes(at + 8, &[0xff, 0xff]).refused(), "damaged");
}

#[test]
fn whatever_acts_by_itself_or_is_too_much_is_refused_by_name() {
    for act in [
        "CREATE VIEW v AS SELECT * FROM record",
        "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
        "CREATE TABLE b(a, b GENERATED ALWAYS AS (zeroblob(1000000000)) VIRTUAL)",
        "CREATE VIRTUAL TABLE words USING fts5(x); INSERT INTO words VALUES ('y'); UPDATE words_data SET block = x'ff'",
        "CREATE INDEX i ON record(document)",
        "DROP INDEX record_parent",
        "ALTER TABLE setting ADD COLUMN x TEXT",
        "ANALYZE",
    ] {
        let theirs = Theirs::new().sql(act);
        assert_eq!(theirs.refused(), "share-tables", "{act}");
    }
    let mut many = String::new();
    for number in 0..2_000 {
        many.push_str(&format!("CREATE TABLE t{number}(x);"));
    }
    assert_eq!(Theirs::new().sql(&many).refused(), "share-tables");
    let text = Theirs::new().schema("UPDATE sqlite_schema SET sql = 'CREATE TABLE setting(' || printf('%.*c', 200000, '(') WHERE name = 'setting'");
    assert!(["damaged", "share-tables", "share-limits"].contains(&text.refused().as_str()));
}

#[test]
fn what_is_larger_than_a_value_may_be_is_refused_by_the_limits() {
    let big = Theirs::new().sql("INSERT INTO attachment VALUES ('x', zeroblob(100000000))");
    assert_eq!(big.refused(), "share-limits");
}

#[test]
fn values_of_another_type_and_text_that_is_none_are_refused() {
    let sql: String = Theirs::new()
        .ask("SELECT replace(sql, '''', '''''') FROM sqlite_schema WHERE name = 'setting'");
    let back = format!("UPDATE sqlite_schema SET sql = '{sql}' WHERE name = 'setting'");
    let blob = Theirs::new()
        .schema("UPDATE sqlite_schema SET sql = 'CREATE TABLE setting(name TEXT PRIMARY KEY, value)' WHERE name = 'setting'")
        .sql("INSERT INTO setting VALUES ('x', x'00ff')")
        .schema(&back);
    assert_eq!(blob.refused(), "damaged");
    let text = Theirs::new().sql("INSERT INTO setting VALUES ('x', CAST(x'fffe' AS TEXT))");
    assert_eq!(text.refused(), "damaged");
    let nobody = Theirs::new().sql("DELETE FROM setting WHERE name = 'workspace'");
    assert_eq!(nobody.refused(), "damaged");
}

#[test]
fn an_index_that_says_something_else_than_its_table_is_refused() {
    let theirs = Theirs::new();
    let of = |column: &str| {
        format!("SELECT {column} FROM sqlite_schema WHERE name = 'record_kind_ordinal'")
    };
    let (root, sql): (i64, String) = (theirs.ask(&of("rootpage")), theirs.ask(&of("sql")));
    let lying = theirs
        .schema("DELETE FROM sqlite_schema WHERE name = 'record_kind_ordinal'")
        .sql("UPDATE record SET ordinal = ordinal + 100")
        .schema(&format!(
            "INSERT INTO sqlite_schema VALUES ('index', 'record_kind_ordinal', 'record', {root}, '{sql}')"
        ));
    assert_eq!(lying.refused(), "damaged");
}

#[test]
fn a_trail_that_was_worked_on_is_read_as_what_it_is() {
    for act in [
        // One event twice.
        "INSERT INTO event(seq, leaf) SELECT max(seq) + 1, (SELECT leaf FROM event ORDER BY seq DESC LIMIT 1) FROM event",
        "UPDATE event SET leaf = zeroblob(60000) WHERE seq = 1",
        "UPDATE record SET document = replace(document, 'Acme', 'Other')",
        "UPDATE disclosure SET body = x'00' WHERE seq = 1",
    ] {
        assert_eq!(Theirs::new().sql(act).taken().unwrap(), "INVALID", "{act}");
    }
    // A document as deep as nobody writes one.
    let deep = format!(
        "UPDATE record SET document = '{{\"remarks\":{}1{}}}' WHERE kind = 'organisation'",
        "[".repeat(900),
        "]".repeat(900)
    );
    match Theirs::new().sql(&deep).taken() {
        Ok(verdict) => assert_eq!(verdict, "INVALID"),
        Err(error) => assert_eq!(error.code(), "damaged"),
    }
}

#[test]
fn a_header_that_asks_for_a_log_beside_the_file_is_read_without_one() {
    let mut theirs = Theirs::new().bytes(18, &[2, 2]);
    assert_eq!(theirs.taken().unwrap(), "UNANCHORED");
}

#[test]
fn a_side_file_stops_everything_and_what_it_names_is_there_afterwards() {
    for ending in ["-journal", "-wal", "-shm"] {
        let theirs = Theirs::new();
        let canary = theirs.desk.path("in").join("canary");
        fs::write(&canary, b"alive").unwrap();
        let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
        journal.resize(512, 0);
        journal.extend_from_slice(canary.to_str().unwrap().as_bytes());
        fs::write(
            theirs.desk.path("in").join(format!("{FILE}{ending}")),
            journal,
        )
        .unwrap();
        assert_eq!(theirs.refused(), "share-sidecar");
        assert!(!canary.exists() || fs::read(&canary).unwrap() == b"alive");
    }
}

#[cfg(unix)]
#[test]
fn a_link_a_folder_and_a_pipe_are_no_files() {
    let link = Theirs::new();
    fs::rename(link.path(), link.desk.path("in").join("real")).unwrap();
    std::os::unix::fs::symlink("real", link.path()).unwrap();
    assert_eq!(link.refused(), "share-no-file");
    let folder = Theirs::new();
    fs::remove_file(folder.path()).unwrap();
    fs::create_dir(folder.path()).unwrap();
    assert_eq!(folder.refused(), "share-no-file");
    let pipe = Theirs::new();
    fs::remove_file(pipe.path()).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(pipe.path())
        .status();
    assert!(made.unwrap().success());
    assert_eq!(pipe.refused(), "share-no-file");
    let mut none = Theirs::new();
    fs::remove_file(none.path()).unwrap();
    assert_eq!(none.taken().unwrap_err().code(), "no-such-file");
}

#[cfg(unix)]
#[test]
fn a_worker_that_needs_more_than_it_may_is_ended_by_its_limits() {
    for limits in [
        Limits {
            memory: MIB,
            ..LIMITS
        },
        Limits {
            written: 8192,
            ..LIMITS
        },
        Limits { wall: 0, ..LIMITS },
    ] {
        let mut theirs = Theirs::large();
        let refused = theirs.taken_within(limits).unwrap_err();
        assert_eq!(refused.code(), "share-limits", "{limits:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_worker_that_hangs_dies_or_talks_nonsense_takes_nobody_with_it() {
    use std::os::unix::fs::PermissionsExt as _;
    for (does, code) in [
        ("exec sleep 100", "share-limits"),
        ("sleep 100", "share-limits"),
        ("sleep 100 & exit 0", "damaged"),
        ("kill -XCPU $$", "share-limits"),
        ("kill -ABRT $$", "share-limits"),
        ("kill -SEGV $$", "damaged"),
        ("exit 7", "damaged"),
        ("echo nonsense", "damaged"),
        ("yes", "damaged"),
        (r#"echo '{"refused":{"code":"anything"}}'"#, "damaged"),
    ] {
        let mut theirs = Theirs::new();
        let program = theirs.desk.path("worker");
        fs::write(&program, format!("#!/bin/sh\nexec 2>/dev/null\n{does}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        let room = Room::new(&theirs.desk.path("rooms"), &mut theirs.entropy).unwrap();
        let limits = Limits { wall: 2, ..LIMITS };
        let refused = Worker::new(&program)
            .take_in_within(&theirs.path(), &room, limits)
            .unwrap_err();
        assert_eq!(refused.code(), code, "{does}");
    }
}

#[test]
fn a_file_that_is_not_known_is_read_with_a_word_and_never_written() {
    let theirs = Theirs::large();
    let file = Path::new("in").join(FILE);
    let file = file.to_str().unwrap();
    let before = theirs.around();
    let reviewed = theirs.run(&["review", file]);
    assert_eq!(reviewed.code, 10, "{reviewed}");
    let document = theirs.desk.json(&["review", file]);
    assert_eq!(
        document["verdict"], "VERIFIED",
        "whoever made it holds its head"
    );
    let shown = theirs.run(&["show", file, "S-01"]);
    assert_eq!(shown.code, 0, "{shown}");
    theirs.desk.write(
        "changes",
        "{\"op\":\"put\",\"kind\":\"system\",\"record\":{\"name\":\"Shop\"}}\n",
    );
    let written = theirs.run(&[
        "apply",
        file,
        "changes",
        "--actor",
        "Somebody",
        "--role",
        "privacy_officer",
    ]);
    assert_eq!(written.code, 4, "{written}");
    assert_eq!(theirs.around(), before);
    assert_eq!(
        fs::read_dir(theirs.desk.path("mine").join("strangers"))
            .unwrap()
            .count(),
        0,
        "what was taken in is gone"
    );
    // Until somebody says that it is theirs.
    let own = theirs.run(&["own", file]);
    assert_eq!(own.code, 0, "{own}");
    let read = theirs.run(&["list", file, "system"]);
    assert_eq!(read.code, 0, "{read}");
    assert_eq!(theirs.around(), before);
    shows!(reviewed, shown, written, own, read);
}

#[test]
fn a_file_that_was_moved_is_known_by_its_head_and_an_older_copy_is_not() {
    let desk = Desk::new();
    fs::copy(desk.path("register.tilsyn"), desk.path("backup.tilsyn")).unwrap();
    desk.write(
        "changes",
        "{\"op\":\"put\",\"kind\":\"system\",\"record\":{\"name\":\"Shop\"}}\n",
    );
    let apply = |file: &str| {
        desk.run(&[
            "apply",
            file,
            "changes",
            "--actor",
            "Kari Holm",
            "--role",
            "privacy_officer",
        ])
    };
    let applied = apply("register.tilsyn");
    assert_eq!(applied.code, 0, "{applied}");
    fs::rename(desk.path("register.tilsyn"), desk.path("moved.tilsyn")).unwrap();
    let moved = apply("moved.tilsyn");
    assert_eq!(moved.code, 0, "{moved}");
    // The backup ends before the head that was signed last: it is not written on without a word.
    let backup = apply("backup.tilsyn");
    assert_eq!(backup.code, 4, "{backup}");
    let own = desk.run(&["own", "backup.tilsyn"]);
    assert_eq!(own.code, 1, "{own}");
    let again = apply("backup.tilsyn");
    shows!(backup, own, again);
}

#[test]
fn another_file_in_the_place_of_ones_own_is_a_strangers() {
    let desk = Desk::new();
    let other = Desk::new();
    let file = desk.path("register.tilsyn");
    fs::copy(other.path("register.tilsyn"), &file).unwrap();
    let read = desk.run(&["list", "register.tilsyn", "system"]);
    assert!(read.err.contains("is not known as yours"), "{read}");
}

#[test]
fn a_file_whose_trail_does_not_hold_is_not_taken_over() {
    let theirs =
        Theirs::new().sql("UPDATE record SET document = replace(document, 'Acme', 'Other')");
    let file = theirs.path();
    let own = theirs.run(&["own", file.to_str().unwrap()]);
    assert_ne!(own.code, 0, "{own}");
    let written = theirs.run(&["list", file.to_str().unwrap(), "system"]);
    assert!(written.err.contains("is not known as yours"), "{written}");
}
