//! The measurements behind the goals: each beside a peer or a physical limit in the same run, as a table.
//!
//! `make bench` runs it. The large size can be set, `ACTIVITIES=100000`, and one part of it alone asked for: `ONLY=reports`.
//! What takes long to make is kept in `BENCH_FOLDER`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs
)]

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tilsyn_core::Result;
use tilsyn_core::actor::{Author, Role};
use tilsyn_core::keyring::Keyring;
use tilsyn_core::organisation::{Organisation, OrganisationKind};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::{Entropy, FirstKey, Genesis, Put, Workspace};
use tilsyn_reports::{Format, Order, ReportKind};

use table::{Figure, number, quantile, row, timed};

mod exchange;
mod findings;
mod kinds;
mod large;
mod lists;
mod records;
mod table;
mod whole;

struct Os;

impl Entropy for Os {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes).map_err(|_| tilsyn_core::Error::Internal("no randomness"))
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-17T08:12:00Z".parse().unwrap()
}

fn begin(path: &Path) -> (Workspace, Author) {
    begin_at(path, FirstKey::Own(&[7; 32].into()), now(), &mut Os)
}

fn begin_at(
    path: &Path,
    key: FirstKey<'_>,
    at: DateTime<Utc>,
    entropy: &mut dyn Entropy,
) -> (Workspace, Author) {
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
        key,
    };
    Workspace::create(path, &genesis, at, entropy).unwrap()
}

/// Who can sign in a workspace whose key follows from the file.
fn first_author(workspace: &Workspace) -> Author {
    let nowhere = workspace.path().with_extension("keys");
    Keyring::new(nowhere).authors(workspace).unwrap().remove(0)
}

fn activity(number: u32) -> Record {
    activity_in(number, 0)
}

/// An activity that has moved to another unit so many times.
fn activity_in(number: u32, moved: u32) -> Record {
    let basis = ["a", "b", "c", "f"][usize::try_from(number % 4).unwrap()];
    let json = format!(
        r#"{{"name":{{"en":"Activity {number} of the department","nb":"Aktivitet {number}"}},"status":"active","owner_unit":"Unit {}",
        "purposes":[{{"key":"p1","text":{{"en":"To deliver service number {number} to the customers who ordered it"}}}}],
        "subject_categories":[{{"en":"Customers","nb":"Kunder"}},{{"en":"Contact persons"}}],"bases":[{{"purpose":"p1","art6":"{basis}"}}],
        "data_items":[{{"category":{{"en":"Contact details","nb":"Kontaktopplysninger"}},"source":"subject"}},
            {{"category":{{"en":"Order history"}},"source":"generated"}},
            {{"category":{{"en":"Details of product {}","nb":"Opplysninger om produkt {}"}},"source":"generated"}}],
        "recipients":[{{"kind":"internal","name":{{"en":"Support","nb":"Brukerstøtte"}}}}],
        "retention":[{{"period":"P3Y","trigger":"last_activity","action":"delete"}}],
        "toms":[{{"kind":"encryption","text":{{"en":"In transit and at rest."}}}}]}}"#,
        (number + moved) % 17,
        number % 400,
        number % 400
    );
    Record::parse(Kind::Activity, &json).unwrap()
}

fn processor(number: u32, activity: RecordId) -> Record {
    processor_in(number, activity, "")
}

/// A processor with what it does.
fn processor_in(number: u32, activity: RecordId, service: &str) -> Record {
    let json = format!(
        r#"{{"name":"Processor {number}","country":"NO","locations":["NO"],"activities":["{activity}"],"service":"{service}"}}"#
    );
    Record::parse(Kind::Processor, &json).unwrap()
}

fn transfer(number: u32, activity: RecordId) -> Record {
    let country = ["US", "IN", "CH", "BR"][usize::try_from(number / 10 % 4).unwrap()];
    let json = format!(
        r#"{{"importer":"Importer {number}","activity":"{activity}","countries":["{country}"],"mechanism":"adequacy"}}"#
    );
    Record::parse(Kind::Transfer, &json).unwrap()
}

fn filled(path: &Path, activities: u32) -> (Workspace, Author) {
    let (mut workspace, author) = begin(path);
    let numbers: Vec<u32> = (1..=activities).collect();
    for chunk in numbers.chunks(2_000) {
        let done = workspace.commit(&author, now(), &mut Os, "", |tx| {
            for number in chunk {
                let stored = tx.put(Put::default(), activity(*number))?;
                // A processor for every fiftieth, a transfer for every tenth.
                if number % 50 == 1 {
                    tx.put(Put::default(), processor(*number, stored.id))?;
                }
                if number % 10 == 1 {
                    tx.put(Put::default(), transfer(*number, stored.id))?;
                }
            }
            Ok(())
        });
        done.unwrap();
    }
    (workspace, author)
}

/// A register of so many activities to measure in: of the large size, a copy of the large one.
fn register(folder: &Path, activities: u32) -> (PathBuf, Author) {
    let path = folder.join(format!("register-{activities}.tilsyn"));
    drop(std::fs::remove_file(&path));
    if activities <= 5_000 {
        let (_, author) = filled(&path, activities);
        return (path, author);
    }
    std::fs::copy(large::large(activities), &path).unwrap();
    let author = first_author(&Workspace::open_read_only(&path).unwrap());
    (path, author)
}

/// What a commit cannot do without: SQLite says five times to the disk that what was written must stay.
fn fsyncs(folder: &Path) -> Duration {
    let path = folder.join("floor");
    let mut file = File::create(&path).unwrap();
    let page = [1_u8; 4096];
    let one = table::median(60, |_| {
        file.write_all(&page)
            .and_then(|()| file.sync_all())
            .unwrap();
    });
    drop(std::fs::remove_file(path));
    one * 5
}

fn commits(folder: &Path) {
    let floor = fsyncs(folder);
    let (mut workspace, author) = filled(&folder.join("commit.tilsyn"), 300);
    let times = (0..60).map(|number| {
        let record = activity(10_000 + number);
        timed(|| {
            workspace
                .commit(&author, now(), &mut Os, "", |tx| {
                    tx.put(Put::default(), record)
                })
                .unwrap()
        })
        .0
    });
    let measured = quantile(times.collect(), 0.5);
    row("commit", "of one change, durable, median, 300", measured)
        .beside("5 x write and fsync of a page", floor)
        .goal(
            "< 10 ms over it",
            measured < floor + Duration::from_millis(10),
        )
        .print();
}

/// The full record of processing.
fn order(format: Format) -> Order {
    Order {
        kind: ReportKind::RecordController,
        format,
        language: Language::En,
        subject: None,
        as_of: now().date_naive(),
        period: None,
        audience: tilsyn_reports::document::Audience::Internal,
        scope: tilsyn_reports::Scope::default(),
        layout: None,
        volume: None,
        bound_at: None,
        generated_at: now(),
        made_by: "Officer".to_owned(),
    }
}

fn main() {
    if records::is_for_long() || whole::is_for_memory() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let activities = number("ACTIVITIES", 100_000);
    let parts: [(&str, &dyn Fn()); 9] = [
        ("files", &|| files(activities)),
        ("commits", &|| commits(folder)),
        ("lists", &|| {
            for (size, goal) in [(300, 10), (5_000, 20), (activities, 50)] {
                lists::lists(folder, size, goal);
            }
        }),
        ("findings", &|| {
            for size in [300, 5_000, activities] {
                findings::findings(folder, size);
            }
        }),
        ("whole", &|| whole::whole(activities)),
        ("exchange", &|| {
            exchange::exchange(folder, number("ROWS", 5_000));
        }),
        ("together", &|| records::together(folder)),
        ("reports", &|| {
            records::records(folder);
            records::long(folder);
        }),
        ("kinds", &|| kinds::kinds(folder)),
    ];
    let only = std::env::var("ONLY").ok();
    for (name, measure) in parts {
        if only
            .as_deref()
            .is_none_or(|only| only.split(',').any(|it| it == name))
        {
            measure();
        }
    }
}

/// The files that `benches/window.py` opens, in a folder where the program knows them as its own; and how small one is.
fn files(activities: u32) {
    let kept = table::kept_in();
    let empty = kept.join("empty.tilsyn");
    drop(std::fs::remove_file(&empty));
    drop(begin(&empty));
    let bytes = std::fs::metadata(&empty).unwrap().len();
    row("size", "an empty workspace", Figure::Bytes(bytes))
        .goal("< 200 kB", bytes < 200_000)
        .print();
    let sample = kept.join("sample.tilsyn");
    drop(std::fs::remove_file(&sample));
    drop(tilsyn_core::sample::build(&sample, now(), &mut large::Counting(6)).unwrap());
    let folder = kept.join("program");
    for file in [sample, large::large(activities)] {
        large::known(&file, &folder);
    }
}
