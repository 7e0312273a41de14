//! The large workspace: as many activities as asked for, with processors, transfers, requests, steps, attachments, and
//! ten events for each. The same numbers give the same bytes: identifiers and salts are counted, not drawn.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use tilsyn_core::Result;
use tilsyn_core::actor::Author;
use tilsyn_core::attachment::AttachmentClass;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::stranger::OwnFiles;
use tilsyn_core::workspace::{Entropy, FirstKey, Put, Workspace};

use super::table::kept_in;
use super::{activity_in, begin_at, now, processor, processor_in, transfer};

/// Events for each activity, of all records together.
pub const EVENTS_EACH: u64 = 10;

/// Records that change in one commit.
const CHUNK: usize = 2_000;

/// Bytes that differ from each other and are the same in every run.
pub struct Counting(pub u64);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        for chunk in bytes.chunks_mut(8) {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let mixed = mixed ^ (mixed >> 31);
            chunk.copy_from_slice(&mixed.to_be_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

/// The register being made, with the day it has come to.
struct Making {
    workspace: Workspace,
    author: Author,
    entropy: Counting,
    at: DateTime<Utc>,
    step: TimeDelta,
}

/// Where it lies; made if it is not there yet.
pub fn large(activities: u32) -> PathBuf {
    let path = kept_in().join(format!("large-{activities}.tilsyn"));
    if !path.exists() {
        let part = path.with_extension("part");
        // What an earlier run left half made.
        drop(std::fs::remove_file(&part));
        eprintln!("making a register of {activities} activities …");
        drop(make(&part, activities));
        std::fs::rename(&part, &path).unwrap();
    }
    path
}

/// A folder of the program's own in which this file is known as one's own.
pub fn known(path: &Path, folder: &Path) {
    let workspace = Workspace::open_read_only(path).unwrap();
    let (id, head) = (workspace.id(), workspace.head().unwrap());
    HeadsSeen::new(folder.join("heads"))
        .keep(id, &head)
        .unwrap();
    OwnFiles::new(folder.join("known")).keep(path, id).unwrap();
}

fn make(path: &Path, activities: u32) -> Workspace {
    let mut entropy = Counting(u64::from(activities));
    // Two years, which end with the day of all measurements.
    let years = TimeDelta::days(730);
    let events = u64::from(activities) * EVENTS_EACH;
    // As many commits as there will be: to make and to change the activities, for the cases, for the processors.
    let chunks = |records: u32| (records as usize).div_ceil(CHUNK);
    let commits = 2 * chunks(activities) + chunks(activities / 5) + 362;
    let commits = i32::try_from(commits).unwrap();
    let at = now() - years;
    // Its key follows from the file: whoever opens it can write in it.
    let (workspace, author) = begin_at(path, FirstKey::Sample, at, &mut entropy);
    let mut making = Making {
        workspace,
        author,
        entropy,
        at,
        step: years / commits,
    };
    let numbers: Vec<u32> = (1..=activities).collect();
    let (first, rest) = numbers.split_at(numbers.len().min(CHUNK));
    let (mut activities, mut processors) = making.register(first);
    making.cases(&activities, numbers.len() / 5);
    let (others, engaged) = making.register(rest);
    activities.extend(others);
    processors.extend(engaged);
    making.changes(&activities, &processors, events);
    making.workspace
}

impl Making {
    /// One commit, some hours after the one before.
    fn commit<T>(
        &mut self,
        reason: &str,
        work: impl FnOnce(&mut tilsyn_core::workspace::Transaction<'_>) -> Result<T>,
    ) -> T {
        self.at += self.step;
        let done = self
            .workspace
            .commit(&self.author, self.at, &mut self.entropy, reason, work);
        done.unwrap().value
    }

    /// Activities, a processor for every fiftieth and a transfer for every tenth.
    fn register(&mut self, numbers: &[u32]) -> (Vec<RecordId>, Vec<RecordId>) {
        let (mut activities, mut processors) = (Vec::new(), Vec::new());
        for chunk in numbers.chunks(CHUNK) {
            self.commit("", |tx| {
                for number in chunk {
                    let id = tx.put(Put::default(), activity_in(*number, 0))?.id;
                    activities.push(id);
                    if number % 50 == 1 {
                        let processor = tx.put(Put::default(), processor(*number, id))?;
                        processors.push(processor.id);
                    }
                    if number % 10 == 1 {
                        tx.put(Put::default(), transfer(*number, id))?;
                    }
                }
                Ok(())
            });
        }
        (activities, processors)
    }

    /// So many requests about the activities that are there first, each with two steps; an attachment for every fourth.
    fn cases(&mut self, activities: &[RecordId], count: usize) {
        let about: Vec<(usize, &RecordId)> = (0..count).zip(activities.iter().cycle()).collect();
        for chunk in about.chunks(CHUNK) {
            let at = self.at;
            let mut content = Counting(chunk[0].0 as u64);
            self.commit("", |tx| {
                for (number, activity) in chunk {
                    let id = tx.put(Put::default(), request(*number, **activity, at))?.id;
                    for (code, answer) in [("DS-01", "controller"), ("DS-02", "certain")] {
                        tx.put(Put::default(), step(id, code, answer))?;
                    }
                    if number % 4 == 0 {
                        let name = format!("letter-{number}.txt").parse().unwrap();
                        let bytes = letter(&mut content);
                        tx.attach(id, name, &bytes, AttachmentClass::Proof, false)?;
                    }
                }
                Ok(())
            });
        }
    }

    /// Each activity moves to another unit once; then the processors are looked at again and again, until there are as
    /// many events as asked for.
    fn changes(&mut self, activities: &[RecordId], processors: &[RecordId], events: u64) {
        for (place, chunk) in activities.chunks(CHUNK).enumerate() {
            self.commit("moved", |tx| {
                for (number, id) in chunk.iter().enumerate() {
                    let number = u32::try_from(place * CHUNK + number + 1).unwrap();
                    tx.put(changed(*id), activity_in(number, 1))?;
                }
                Ok(())
            });
        }
        for turn in 1.. {
            let size = self.workspace.head().unwrap().size;
            let left = usize::try_from(events.saturating_sub(size)).unwrap();
            if left == 0 {
                return;
            }
            let service = format!("Storage and backup of the customer register, offer {turn}");
            self.commit("the review", |tx| {
                for (place, id) in processors.iter().enumerate().take(left) {
                    let number = u32::try_from(place * 50 + 1).unwrap();
                    tx.put(
                        changed(*id),
                        processor_in(number, activities[place * 50], &service),
                    )?;
                }
                Ok(())
            });
        }
    }
}

fn changed(id: RecordId) -> Put {
    Put {
        id: Some(id),
        ..Put::default()
    }
}

fn request(number: usize, activity: RecordId, at: DateTime<Utc>) -> Record {
    let json = format!(
        r#"{{"title":"Access to what is kept, number {number}","family":"ds","subtype":"access","channel":"email",
        "received_at":{{"at":"{}","zone":"Europe/Oslo"}},"requester":{{"name":"Person {number}","country":"NO",
        "contact":"person{number}@people.example"}},"language":"nb","activities":["{activity}"],
        "scope_text":"A copy of everything about order {number}, and to whom it was given.",
        "data_requested":["Contact details","Order history"],"subjects_count":1,"contains_personal":true,
        "contains_nonpersonal":false,"urgency":"normal","assigned_to":"Officer"}}"#,
        at.format("%Y-%m-%dT%H:%M:%SZ")
    );
    Record::parse(Kind::Request, &json).unwrap()
}

/// One step of the evaluation of a case.
pub fn step(request: RecordId, code: &str, answer: &str) -> Record {
    let json = format!(
        r#"{{"request":"{request}","step_code":"{code}","answer":"{answer}","reason":"As the file shows; looked at by the officer."}}"#
    );
    Record::parse(Kind::Step, &json).unwrap()
}

/// Eight kilobytes of text that no compression makes much smaller.
fn letter(content: &mut Counting) -> Vec<u8> {
    let mut bytes = vec![0; 8_000];
    content.fill(&mut bytes).unwrap();
    bytes.iter().map(|byte| b'a' + byte % 26).collect()
}
