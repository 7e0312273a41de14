//! The file was cut off or altered (T16, T17): what changed is never called verified, nothing panics, nothing hangs.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::desk::{Desk, FILE};
use crate::operation::BEGINNING;
use crate::scale::{Dice, places, tell, trials};

const TABLES: [&str; 7] = [
    "event",
    "disclosure",
    "head",
    "record",
    "link",
    "attachment",
    "setting",
];

/// A small register, its bytes and its head as somebody keeps it.
fn small() -> (Desk, Vec<u8>) {
    let desk = BEGINNING.desk.again();
    let verified = desk.run(&["verify", FILE, "--json"]);
    desk.write("head.note", verified.text("note"));
    let sound = desk.run(&["verify", FILE, "--head", "head.note"]);
    assert_eq!(sound.code, Some(0), "{sound}");
    let bytes = fs::read(desk.path(FILE)).unwrap();
    (desk, bytes)
}

/// What stands in the tables; none if that cannot be read.
fn content(path: &Path) -> Option<Vec<Vec<Value>>> {
    let file = Connection::open(path).ok()?;
    let mut rows = Vec::new();
    for table in TABLES {
        // Of the heads the last is the one that is checked: those before it follow from the events.
        let order = if table == "head" {
            "ORDER BY size DESC LIMIT 1"
        } else {
            "ORDER BY rowid"
        };
        let mut found = file
            .prepare(&format!("SELECT * FROM {table} NOT INDEXED {order}"))
            .or_else(|_| file.prepare(&format!("SELECT * FROM {table}")))
            .ok()?;
        let columns = found.column_count();
        let mut found = found.query([]).ok()?;
        while let Some(row) = found.next().ok()? {
            let row: Result<Vec<Value>, _> = (0..columns).map(|at| row.get(at)).collect();
            rows.push(row.ok()?);
        }
    }
    Some(rows)
}

/// Whether SQLite finds nothing wrong with its pages and indexes.
fn is_sound(path: &Path) -> bool {
    let said = Connection::open(path).and_then(|file| {
        file.query_row("PRAGMA integrity_check(1)", [], |row| {
            row.get::<_, String>(0)
        })
    });
    said.is_ok_and(|said| said == "ok")
}

#[test]
fn what_a_flipped_bit_changed_is_never_verified_and_what_it_did_not_still_is() {
    let (desk, bytes) = small();
    let before = content(&desk.path(FILE)).unwrap();
    let mut dice = Dice::of("flips");
    let (mut changed, mut same, mut unsound) = (0, 0, 0);
    for _ in 0..trials(30) * if crate::scale::soak().is_some() { 4 } else { 1 } {
        let mut altered = bytes.clone();
        let at = dice.below(altered.len());
        let bit = dice.below(8);
        altered[at] ^= 1 << bit;
        desk.write(FILE, &altered);
        let done = desk.run(&["verify", FILE, "--head", "head.note"]);
        assert!(
            matches!(done.code, Some(0 | 3 | 10 | 20 | 30 | 40 | 50)),
            "byte {at}, bit {bit}: {done}"
        );
        let verified = done.code == Some(0);
        let found = content(&desk.path(FILE));
        if found.as_ref() != Some(&before) {
            let rows = found.iter().flatten().zip(&before);
            let which: Vec<String> = rows
                .filter(|(now, then)| now != then)
                .map(|(now, _)| format!("{now:?}").chars().take(300).collect())
                .collect();
            assert!(!verified, "byte {at}, bit {bit}: {done}{which:#?}");
            changed += 1;
        } else if is_sound(&desk.path(FILE)) && at >= 100 {
            assert!(verified, "byte {at}, bit {bit}: {done}");
            same += 1;
        } else {
            unsound += 1;
        }
    }
    tell(&format!(
        "{changed} flipped bits changed something and none was verified; {same} changed nothing and each was; {unsound} left the content and hurt the file"
    ));
}

#[test]
fn what_was_cut_off_or_continued_at_random_is_never_verified() {
    let (desk, bytes) = small();
    let before = content(&desk.path(FILE)).unwrap();
    let (mut cut, mut continued) = (0, 0);
    for sector in places(bytes.len() / 512, 16) {
        desk.write(FILE, &bytes[..sector * 512]);
        let done = desk.run(&["verify", FILE, "--head", "head.note"]);
        assert!(
            matches!(done.code, Some(3 | 20 | 30 | 40 | 50)),
            "cut after {sector} sectors: {done}"
        );
        cut += 1;
    }
    let mut dice = Dice::of("tails");
    for _ in 0..trials(8) {
        let at = dice.below(bytes.len());
        let length = dice.below(16 * 1024);
        let mut altered = bytes[..at].to_vec();
        altered.extend(dice.bytes(length));
        desk.write(FILE, &altered);
        let done = desk.run(&["verify", FILE, "--head", "head.note"]);
        assert!(
            matches!(done.code, Some(0 | 3 | 10 | 20 | 30 | 40 | 50)),
            "random after {at}: {done}"
        );
        if content(&desk.path(FILE)).as_ref() != Some(&before) {
            assert_ne!(done.code, Some(0), "random after {at}: {done}");
        }
        continued += 1;
    }
    tell(&format!(
        "cut off at {cut} sectors, continued at random {continued} times: never verified, never a panic"
    ));
}
