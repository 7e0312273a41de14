//! Checks of files in which something was done behind the back of the program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod erasure;
mod flips;
mod keys;
mod projection;
mod tamper;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Params};
use tempfile::TempDir;
use tilsyn_trail::{Checkpoint, Frontier, HeldHead, SigningKey, Value, Verdict, leaf_hash};

use super::{Check, Depth, NEWEST_HEADS, Pace, RecordFault};
use crate::actor::{Author, Role};
use crate::error::Result;
use crate::organisation::{Organisation, OrganisationKind};
use crate::record::{Kind, Record, RecordId};
use crate::workspace::read::Stored;
use crate::workspace::{Entropy, FirstKey, Genesis, Put, Transaction, Workspace, origin};

/// Bytes that differ from each other and are the same in every run.
struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = u8::try_from(self.0 >> 56).unwrap();
        }
        Ok(())
    }
}

/// A workspace, its author, and a way behind.
struct Office {
    folder: TempDir,
    workspace: Workspace,
    officer: Author,
    entropy: Counting,
    now: DateTime<Utc>,
}

const ORDER: &str = r#"{"title":"Order for account records","family":"pa","subtype":"dom_crim","channel":"letter",
    "received_at":{"at":"2026-11-17T08:00:00Z","zone":"Europe/Oslo"},"contains_personal":true,
    "requester":{"name":"Clerk","organisation":"District court","country":"NO"}}"#;

impl Office {
    fn new() -> Self {
        Self::seeded(1)
    }

    fn seeded(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut entropy = Counting(seed);
        let now: DateTime<Utc> = "2026-11-17T08:12:00Z".parse().unwrap();
        let genesis = Genesis {
            organisation: Organisation {
                legal_name: "Example AS".parse().unwrap(),
                kind: Some(OrganisationKind::Own),
                country: Some("NO".parse().unwrap()),
                tz: Some(chrono_tz::Europe::Oslo),
                ..Organisation::default()
            },
            author: "Officer".parse().unwrap(),
            role: Role::PrivacyOfficer,
            key: FirstKey::Own(&[7; 32].into()),
        };
        let path = folder.path().join("o.tilsyn");
        let (workspace, officer) = Workspace::create(&path, &genesis, now, &mut entropy).unwrap();
        Self {
            folder,
            workspace,
            officer,
            entropy,
            now,
        }
    }

    /// A register with a bit of everything, one event for each commit after the first.
    fn busy(seed: u64) -> Self {
        let mut office = Self::seeded(seed);
        let first = office.put(
            Kind::Activity,
            r#"{"name":{"en":"Newsletters"},"owner_unit":"Marketing"}"#,
        );
        office.change(
            first.id,
            r#"{"name":{"en":"Newsletters"},"owner_unit":"Sales"}"#,
        );
        let second = office.put(
            Kind::Activity,
            r#"{"name":{"en":"Profiling"},"owner_unit":"Marketing"}"#,
        );
        let child = format!(
            r#"{{"name":{{"en":"Profiling"}},"owner_unit":"Marketing","parent_activity":"{}"}}"#,
            first.id
        );
        office.change(second.id, &child);
        let request = office.put(Kind::Request, ORDER);
        let step = format!(
            r#"{{"request":"{}","step_code":"PA-01","answer":"verified","reason":"Called the switchboard."}}"#,
            request.id
        );
        office.put(Kind::Step, &step);
        office.commit(|tx| {
            let class = crate::attachment::AttachmentClass::Decision;
            tx.attach(
                request.id,
                "order.pdf".parse().unwrap(),
                b"%PDF-1.7 order",
                class,
                false,
            )
        });
        office.put(Kind::Processor, r#"{"name":"Mail house","country":"NO"}"#);
        office
    }

    fn commit<T>(&mut self, work: impl FnOnce(&mut Transaction<'_>) -> Result<T>) -> T {
        self.now += chrono::Duration::minutes(1);
        let done =
            self.workspace
                .commit(&self.officer, self.now, &mut self.entropy, "because", work);
        done.unwrap().value
    }

    fn put(&mut self, kind: Kind, json: &str) -> Stored {
        let record = Record::parse(kind, json).unwrap();
        self.commit(|tx| tx.put(Put::default(), record))
    }

    fn change(&mut self, id: RecordId, json: &str) -> Stored {
        let kind = self.workspace.get(id).unwrap().record.kind();
        let record = Record::parse(kind, json).unwrap();
        let put = Put {
            id: Some(id),
            ..Put::default()
        };
        self.commit(|tx| tx.put(put, record))
    }

    /// An event by hand, in a commit of its own.
    fn event(
        &mut self,
        kind: &str,
        subject: RecordId,
        committed: &[(&str, Value)],
        public: &[(&str, Value)],
    ) -> u64 {
        let kind = kind.to_owned();
        let (committed, public) = (owned(committed), owned(public));
        self.commit(|tx| {
            let batch = Value::Int(i64::try_from(tx.batch).unwrap());
            let mut public = public;
            public.entry("batch".to_owned()).or_insert(batch);
            tx.append(kind, Some(subject), committed, public)
        })
    }

    fn path(&self) -> PathBuf {
        self.workspace.path().to_owned()
    }

    fn size(&self) -> u64 {
        self.workspace.head().unwrap().size
    }

    /// The last head as somebody outside holds it.
    fn held(&self) -> Vec<HeldHead> {
        let head = self.workspace.head().unwrap();
        vec![HeldHead {
            label: "mine".to_owned(),
            size: head.size,
            root: head.root,
        }]
    }

    /// Edits the file as somebody with a database browser would.
    fn tamper(&self, sql: &str) {
        behind(&self.path()).execute_batch(sql).unwrap();
    }

    fn tamper_with<P: Params>(&self, sql: &str, parameters: P) {
        assert!(
            behind(&self.path()).execute(sql, parameters).unwrap() > 0,
            "{sql}"
        );
    }

    fn leaf(&self, seq: u64) -> Vec<u8> {
        self.column("SELECT leaf FROM event WHERE seq = ?1", seq)
    }

    fn body(&self, seq: u64) -> Vec<u8> {
        self.column("SELECT body FROM disclosure WHERE seq = ?1", seq)
    }

    fn column(&self, sql: &str, seq: u64) -> Vec<u8> {
        let seq = i64::try_from(seq).unwrap();
        behind(&self.path())
            .query_row(sql, [seq], |row| row.get(0))
            .unwrap()
    }

    fn set_leaf(&self, seq: u64, leaf: &[u8]) {
        let seq = i64::try_from(seq).unwrap();
        self.tamper_with("UPDATE event SET leaf = ?2 WHERE seq = ?1", (seq, leaf));
    }

    fn set_body(&self, seq: u64, body: &[u8]) {
        let seq = i64::try_from(seq).unwrap();
        self.tamper_with(
            "UPDATE disclosure SET body = ?2 WHERE seq = ?1",
            (seq, body),
        );
    }

    /// Puts the last head in the place of the one there is, for the events that there are now.
    fn sign_with(&self, key: &SigningKey) {
        let sql = behind(&self.path());
        let mut statement = sql.prepare("SELECT leaf FROM event ORDER BY seq").unwrap();
        let leaves = statement.query_map([], |row| row.get(0)).unwrap();
        let frontier: Frontier = leaves.map(|leaf| leaf_hash(&leaf_of(leaf))).collect();
        let size = i64::try_from(frontier.size()).unwrap();
        let checkpoint = Checkpoint {
            origin: origin(self.workspace.id()),
            size: frontier.size(),
            root: frontier.root(),
        };
        let note = checkpoint.sign(key).unwrap().to_string();
        sql.execute("DELETE FROM head WHERE size >= ?1", [size])
            .unwrap();
        sql.execute("INSERT INTO head(size, note) VALUES (?1, ?2)", (size, note))
            .unwrap();
    }

    /// The check of somebody who holds these heads: as usual, and in small pieces on three threads, which must come to
    /// the same.
    fn check(&self, held: &[HeldHead]) -> Check {
        let usual = self.workspace.check(held.to_vec(), &mut |_| true).unwrap();
        for at_once in [1, 2, 3, 64] {
            for readers in [0, 3] {
                let pace = Pace { at_once, readers };
                let found = self
                    .workspace
                    .check_at(
                        Depth::Newest(NEWEST_HEADS),
                        held.to_vec(),
                        &mut |_| true,
                        pace,
                    )
                    .unwrap();
                assert_eq!(found.log, usual.log, "{pace:?}");
                assert_eq!(found.records, usual.records, "{pace:?}");
                assert_eq!(found.self_asserted, usual.self_asserted, "{pace:?}");
            }
        }
        usual
    }

    fn deep(&self, held: &[HeldHead]) -> Check {
        self.workspace
            .check_deep(held.to_vec(), &mut |_| true)
            .unwrap()
    }

    /// The faults that a check finds in the register of a log that is sound.
    fn faults(&self, held: &[HeldHead]) -> Vec<RecordFault> {
        let check = self.check(held);
        assert!(check.verdict.exit_code() < 40, "{:?}", check.verdict);
        let code = if check.records.is_empty() {
            check.verdict.code()
        } else {
            "INVALID"
        };
        assert_eq!(check.code(), code);
        check.records
    }
}

fn leaf_of(leaf: rusqlite::Result<Vec<u8>>) -> Vec<u8> {
    leaf.unwrap()
}

/// An opening without any of the program's locks.
fn behind(path: &Path) -> Connection {
    let sql = Connection::open(path).unwrap();
    sql.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    sql
}

fn owned(fields: &[(&str, Value)]) -> BTreeMap<String, Value> {
    fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect()
}

fn first_bad(check: &Check) -> Option<u64> {
    match &check.verdict {
        Verdict::Invalid { first_bad_seq, .. } => *first_bad_seq,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_busy_register_is_verified_at_every_pace() {
    let office = Office::busy(1);
    let check = office.check(&office.held());
    assert_eq!(check.verdict, Verdict::Verified, "{:?}", check.log);
    assert_eq!(check.records, []);
    assert_eq!(check.log.size, office.size());
    let deep = office.deep(&office.held());
    assert_eq!((deep.code(), deep.log), ("VERIFIED", check.log));
}

#[test]
fn a_check_that_is_stopped_says_so_and_tells_how_far_it_came_before() {
    let office = Office::busy(1);
    let mut told = Vec::new();
    let pace = Pace {
        at_once: 2,
        readers: 2,
    };
    let mut stop = |events| {
        told.push(events);
        false
    };
    let stopped =
        office
            .workspace
            .check_at(Depth::Newest(NEWEST_HEADS), Vec::new(), &mut stop, pace);
    assert_eq!(stopped.unwrap_err().code(), "cancelled");
    assert_eq!(told, [0]);
    // Nothing is left locked.
    assert_eq!(office.check(&office.held()).code(), "VERIFIED");
}

#[test]
fn a_file_put_in_the_place_of_the_one_opened_is_not_mixed_into_the_check() {
    let office = Office::busy(1);
    let held = office.held();
    let other = Office::busy(2);
    std::fs::rename(other.path(), office.path()).unwrap();
    assert_eq!(office.check(&held).code(), "VERIFIED");
}
