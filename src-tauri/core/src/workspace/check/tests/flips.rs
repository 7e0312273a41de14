//! Flipped bits in a file: whatever changed what the file says, the answer is not that it is verified.

use std::thread;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tilsyn_trail::HeldHead;

use super::Office;
use crate::workspace::Workspace;

const FLIPS: u64 = 2000;

/// Every row of every table that says something, or none if SQLite cannot read it.
fn content(path: &std::path::Path) -> Option<Vec<Vec<Value>>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let sql = Connection::open_with_flags(path, flags).ok()?;
    let mut all = Vec::new();
    for table in [
        "SELECT seq, leaf FROM event ORDER BY seq",
        "SELECT seq, body FROM disclosure ORDER BY seq",
        "SELECT size, note FROM head ORDER BY size",
        "SELECT id, kind, ref, ordinal, parent, seq, document FROM record ORDER BY rowid",
        "SELECT source, field, target FROM link",
        "SELECT id, bytes FROM attachment ORDER BY rowid",
    ] {
        let mut statement = sql.prepare(table).ok()?;
        let columns = statement.column_count();
        let mut rows = statement.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            let row: rusqlite::Result<Vec<Value>> = (0..columns).map(|at| row.get(at)).collect();
            all.push(row.ok()?);
        }
        all.push(Vec::new());
    }
    Some(all)
}

/// Numbers that are the same in every run.
fn places(bits: u64) -> impl Iterator<Item = u64> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    (0..FLIPS).map(move |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % bits
    })
}

/// What became of some flips: how many left the content as it was, how many changed it or made it unreadable.
#[derive(Default)]
struct Tally {
    same: u32,
    changed: u32,
    verified: u32,
}

fn flip(
    whole: &[u8],
    place: u64,
    path: &std::path::Path,
    held: &[HeldHead],
    before: &[Vec<Value>],
    tally: &mut Tally,
) {
    let mut flipped = whole.to_vec();
    flipped[usize::try_from(place / 8).unwrap()] ^= 1 << (place % 8);
    std::fs::write(path, &flipped).unwrap();
    let is_same = content(path).is_some_and(|now| now == before);
    let answer = Workspace::open_read_only(path)
        .and_then(|workspace| workspace.check_deep(held.to_vec(), &mut |_| true));
    let verified = matches!(&answer, Ok(check) if check.code() == "VERIFIED");
    assert!(
        is_same || !verified,
        "bit {place}: the content changed, and the answer is that it is verified"
    );
    tally.same += u32::from(is_same);
    tally.changed += u32::from(!is_same);
    tally.verified += u32::from(verified);
}

#[test]
fn no_flipped_bit_that_changes_what_the_file_says_is_verified() {
    let office = Office::busy(1);
    let held = office.held();
    let whole = std::fs::read(office.path()).unwrap();
    let before = content(&office.path()).unwrap();
    let places: Vec<u64> = places(8 * whole.len() as u64).collect();
    let tallies: Vec<Tally> = thread::scope(|scope| {
        let running: Vec<_> = places
            .chunks(places.len() / 4)
            .enumerate()
            .map(|(part, places)| {
                let path = office.folder.path().join(format!("flipped-{part}.tilsyn"));
                let (whole, held, before) = (&whole, &held, &before);
                scope.spawn(move || {
                    let mut tally = Tally::default();
                    for place in places {
                        flip(whole, *place, &path, held, before, &mut tally);
                    }
                    tally
                })
            })
            .collect();
        running.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let sum = |of: fn(&Tally) -> u32| tallies.iter().map(of).sum::<u32>();
    let (same, changed, verified) = (
        sum(|it| it.same),
        sum(|it| it.changed),
        sum(|it| it.verified),
    );
    assert_eq!(same + changed, 2000);
    // Both kinds were met: the test would show it if nothing were verified, or nothing changed.
    assert!(changed >= 200, "{changed} of 2000 changed something");
    assert!(
        verified >= 200,
        "{verified} of 2000 are verified, {same} are the same"
    );
}
