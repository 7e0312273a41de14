//! How long a check of the trail takes, beside hashing the same bytes with the same library and as many threads.
//!
//! `cargo bench -p tilsyn-reports --bench verify` runs it in the bench profile. `EVENTS` sets how many events there are;
//! each discloses three values; `FILES` names others, with colons between them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs
)]

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use tilsyn_core::Result;
use tilsyn_core::actor::{Author, Role};
use tilsyn_core::organisation::{Organisation, OrganisationKind};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::workspace::{Entropy, FirstKey, Genesis, Put, Workspace};
use tilsyn_trail::disclosure::Disclosures;
use tilsyn_trail::tree::node_hash;
use tilsyn_trail::{WorkspaceId, leaf_hash};

mod table;

use table::{Figure, memory, number, row, timed};

/// Bytes that differ from each other: what is measured does not depend on where they come from.
struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for chunk in bytes.chunks_mut(8) {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            chunk.copy_from_slice(&mixed.to_be_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-17T08:12:00Z".parse().unwrap()
}

fn begin(path: &Path, entropy: &mut Counting) -> (Workspace, Author) {
    let organisation = Organisation {
        legal_name: "Example AS".parse().unwrap(),
        kind: Some(OrganisationKind::Own),
        country: Some("NO".parse().unwrap()),
        tz: Some(chrono_tz::Europe::Oslo),
        ..Organisation::default()
    };
    let genesis = Genesis {
        organisation,
        author: "Officer".parse().unwrap(),
        role: Role::PrivacyOfficer,
        key: FirstKey::Own(&[7; 32].into()),
    };
    Workspace::create(path, &genesis, now(), entropy).unwrap()
}

/// A processor, whose service changes with each event: digest, reason and service are three values.
fn record(turn: usize) -> Record {
    let json = format!(
        r#"{{"name":"Provider","country":"NO","service":"Storage and backup of the customer register, offer {turn}"}}"#
    );
    Record::parse(Kind::Processor, &json).unwrap()
}

/// A register of a few records that change often: as many events with three disclosed values each.
fn changes(path: &Path, events: usize) -> Workspace {
    let mut entropy = Counting(1);
    let (mut workspace, author) = begin(path, &mut entropy);
    let each = 100;
    let ids: Vec<RecordId> = workspace
        .commit(&author, now(), &mut entropy, "", |tx| {
            (0..events.div_ceil(each))
                .map(|_| Ok(tx.put(Put::default(), record(0))?.id))
                .collect()
        })
        .unwrap()
        .value;
    for turn in 1..each {
        workspace
            .commit(&author, now(), &mut entropy, "the yearly review", |tx| {
                for id in &ids {
                    let put = Put {
                        id: Some(*id),
                        ..Put::default()
                    };
                    tx.put(put, record(turn))?;
                }
                Ok(())
            })
            .unwrap();
    }
    workspace
}

/// A register of many records, each made once.
fn records(path: &Path, count: usize) -> Workspace {
    let mut entropy = Counting(2);
    let (mut workspace, author) = begin(path, &mut entropy);
    for begin in (0..count).step_by(5000) {
        workspace
            .commit(&author, now(), &mut entropy, "", |tx| {
                for number in begin..count.min(begin + 5000) {
                    tx.put(Put::default(), activity(number))?;
                }
                Ok(())
            })
            .unwrap();
    }
    workspace
}

fn activity(number: usize) -> Record {
    let json = format!(
        r#"{{"name":{{"en":"Activity {number} of the department","nb":"Aktivitet {number}"}},"status":"active","owner_unit":"Unit {}",
        "purposes":[{{"key":"p1","text":{{"en":"To deliver service number {number} to the customers who ordered it"}}}}],
        "subject_categories":[{{"en":"Customers","nb":"Kunder"}},{{"en":"Contact persons"}}],"bases":[{{"purpose":"p1","art6":"b"}}],
        "data_items":[{{"category":{{"en":"Contact details","nb":"Kontaktopplysninger"}},"source":"subject"}},
            {{"category":{{"en":"Order history"}},"source":"generated"}},
            {{"category":{{"en":"Details of product {}","nb":"Opplysninger om produkt {}"}},"source":"generated"}}],
        "recipients":[{{"kind":"internal","name":{{"en":"Support","nb":"Brukerstøtte"}}}}],
        "retention":[{{"period":"P3Y","trigger":"last_activity","action":"delete"}}],
        "toms":[{{"kind":"encryption","text":{{"en":"In transit and at rest."}}}}]}}"#,
        number % 17,
        number % 400,
        number % 400
    );
    Record::parse(Kind::Activity, &json).unwrap()
}

/// An event as it is stored: leaf and values.
type Bytes = (Vec<u8>, Vec<u8>);

/// Leaf and values of every event, in memory.
fn bytes_of(path: &Path) -> Vec<Bytes> {
    let sql = Connection::open(path).unwrap();
    let mut statement = sql
        .prepare("SELECT leaf, body FROM event JOIN disclosure USING (seq) ORDER BY seq")
        .unwrap();
    statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(|row| row.unwrap())
        .collect()
}

/// Does something with every event, in so many threads.
fn each(events: &[Bytes], threads: usize, work: impl Fn(&[Bytes]) -> u8 + Sync) {
    thread::scope(|scope| {
        for part in events.chunks(events.len().div_ceil(threads)) {
            let work = &work;
            scope.spawn(move || std::hint::black_box(work(part)));
        }
    });
}

/// Hashes the bytes of each event.
fn by_event(events: &[Bytes]) -> u8 {
    events.iter().fold(0, |all, (leaf, body)| {
        let hash = Sha256::new().chain_update(leaf).chain_update(body);
        all ^ hash.finalize()[0]
    })
}

/// Hashes the same bytes in one piece: the most that the library can do.
fn in_one(events: &[Bytes]) -> u8 {
    let mut hash = Sha256::new();
    for (leaf, body) in events {
        hash.update(leaf);
        hash.update(body);
    }
    hash.finalize()[0]
}

/// Makes the hashes that a check cannot do without: of the leaf, of each value with its salt, of one inner node.
fn needed(events: &[Bytes], workspace: WorkspaceId) -> u8 {
    events
        .iter()
        .enumerate()
        .fold(0, |all, (seq, (leaf, body))| {
            let hash = leaf_hash(leaf);
            let values = Disclosures::of(body)
                .map(|value| value.unwrap().commitment(&workspace, seq as u64)[0])
                .fold(0, |all, byte| all ^ byte);
            all ^ values ^ node_hash(&hash, &hash)[0]
        })
}

fn forget_peak() {
    // Says to Linux to count the peak anew; elsewhere there is nothing to say.
    drop(fs::write("/proc/self/clear_refs", "5"));
}

fn measure(what: &str, path: &Path, workspace: &Workspace, threads: usize) {
    let check = || {
        let check = workspace.check(Vec::new(), &mut |_| true).unwrap();
        assert_eq!((check.code(), check.records.len()), ("UNANCHORED", 0));
    };
    check();
    forget_peak();
    let before = memory("VmHWM");
    check();
    let most = memory("VmHWM");
    let events = bytes_of(path);
    let id = workspace.id();
    let runs: [(String, &dyn Fn()); 6] = [
        ("verify: log, head, replay, every row".to_owned(), &check),
        (
            format!("SHA-256 of the same bytes by event, {threads} threads"),
            &|| each(&events, threads, by_event),
        ),
        (
            "SHA-256 of the same bytes by event, 1 thread".to_owned(),
            &|| each(&events, 1, by_event),
        ),
        (
            format!("SHA-256 of the same bytes in one piece, {threads} threads"),
            &|| each(&events, threads, in_one),
        ),
        (
            "SHA-256 of the same bytes in one piece, 1 thread".to_owned(),
            &|| each(&events, 1, in_one),
        ),
        (
            format!("the hashes that a check needs, {threads} threads"),
            &|| each(&events, threads, |part| needed(part, id)),
        ),
    ];
    // In turns, so that what else the machine does falls on all of them; the fastest of each counts.
    let mut best = [Duration::MAX; 6];
    for _ in 0..7 {
        for (best, (_, run)) in best.iter_mut().zip(&runs) {
            *best = timed(run).0.min(*best);
        }
    }
    let what = format!("{what}, {} events", events.len());
    let verify = best[0];
    // A value is a message with its salt, a leaf is one, an inner node is one: five for an event with three values. Short
    // messages cost more than the same bytes behind each other, and a check that made fewer would not be one: the goal
    // is judged by these, and the other rows tell how far they lie apart.
    for (place, (time, (name, _))) in best.iter().zip(&runs).enumerate().skip(1).rev() {
        let line = row("verify", &what, verify).beside(name, *time);
        if place == runs.len() - 1 {
            line.goal("within x 2 of the hashes it needs", verify <= *time * 2)
                .print();
        } else {
            line.print();
        }
    }
    row("verify", format!("{what}: memory at most"), most)
        .beside("before", before)
        .print();
    row(
        "size",
        format!("file, {what}"),
        Figure::Bytes(fs::metadata(path).unwrap().len()),
    )
    .beside("of leaves and values", Figure::Bytes(bytes_in(&events)))
    .print();
}

/// How many bytes events are.
fn bytes_in(events: &[Bytes]) -> u64 {
    let bytes = events.iter().map(|(leaf, body)| leaf.len() + body.len());
    bytes.sum::<usize>() as u64
}

fn main() {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let folder = tempfile::tempdir().unwrap();
    let count = |name: &str, default| usize::try_from(number(name, default)).unwrap();
    // Others that are there already, e.g. the large one.
    for file in std::env::var("FILES").unwrap_or_default().split(':') {
        if let Ok(workspace) = Workspace::open_read_only(Path::new(file)) {
            let name = Path::new(file).file_stem().unwrap().to_string_lossy();
            measure(&name, Path::new(file), &workspace, threads);
        }
    }
    let path = folder.path().join("changes.tilsyn");
    let workspace = changes(&path, count("EVENTS", 100_000));
    measure("few records that change often", &path, &workspace, threads);
    let path = folder.path().join("records.tilsyn");
    let workspace = records(&path, count("RECORDS", 20_000));
    measure("many records made once", &path, &workspace, threads);
}
