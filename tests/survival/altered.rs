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

/// What stands in the tables, or why that cannot be read.
fn content(path: &Path) -> Result<Vec<Vec<Value>>, String> {
    let file = Connection::open(path).map_err(|error| error.to_string())?;
    let mut rows = Vec::new();
    for table in TABLES {
        read(&file, table, &mut rows).map_err(|error| format!("{table}: {error}"))?;
    }
    Ok(rows)
}

/// Every row of a table, in the order of the table itself: an index may be hurt and what it is of be whole.
fn read(file: &Connection, table: &str, rows: &mut Vec<Vec<Value>>) -> rusqlite::Result<()> {
    let mut found = file.prepare(&format!("SELECT * FROM {table} NOT INDEXED"))?;
    let columns = found.column_count();
    let mut found = found.query([])?;
    while let Some(row) = found.next()? {
        rows.push(
            (0..columns)
                .map(|at| row.get(at))
                .collect::<Result<_, _>>()?,
        );
    }
    Ok(())
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
        if found.as_ref() != Ok(&before) {
            let which: Vec<String> = match found {
                Ok(rows) => rows
                    .iter()
                    .zip(&before)
                    .filter(|(now, then)| now != then)
                    .map(|(now, _)| format!("{now:?}").chars().take(300).collect())
                    .collect(),
                Err(error) => vec![error],
            };
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
        if content(&desk.path(FILE)).as_ref() != Ok(&before) {
            assert_ne!(done.code, Some(0), "random after {at}: {done}");
        }
        continued += 1;
    }
    tell(&format!(
        "cut off at {cut} sectors, continued at random {continued} times: never verified, never a panic"
    ));
}
