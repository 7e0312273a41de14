//! The measurements behind the goals: each beside a peer or a physical limit in the same run, as a table.
//!
//! `make bench` runs it in the release profile. The large size can be set: `make bench ACTIVITIES=100000`; and one part of
//! it alone asked for: `ONLY=reports`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs
)]

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tilsyn_core::Result;
use tilsyn_core::actor::{Author, Role};
use tilsyn_core::organisation::{Organisation, OrganisationKind};
use tilsyn_core::record::{Kind, Record, RecordId};
use tilsyn_core::text::Language;
use tilsyn_core::workspace::{Entropy, FirstKey, Genesis, Put, Workspace};
use tilsyn_reports::{Format, Order, ReportKind};

mod findings;
mod lists;
mod records;

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
    Workspace::create(path, &genesis, now(), &mut Os).unwrap()
}

fn activity(number: u32) -> Record {
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
        number % 17,
        number % 400,
        number % 400
    );
    Record::parse(Kind::Activity, &json).unwrap()
}

fn processor(number: u32, activity: RecordId) -> Record {
    let json = format!(
        r#"{{"name":"Processor {number}","country":"NO","locations":["NO"],"activities":["{activity}"]}}"#
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

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

fn quantile(mut times: Vec<Duration>, part: f64) -> Duration {
    times.sort();
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss
    )]
    let place = ((times.len() as f64) * part) as usize;
    times[place.min(times.len() - 1)]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn row(what: &str, measured: Duration, beside: &str, limit: Duration, goal: &str, met: bool) {
    let ratio = measured.as_secs_f64() / limit.as_secs_f64().max(1e-9);
    println!(
        "{what:<46} {:>10.2} ms   {beside:<34} {:>10.2} ms   x {ratio:>6.2}   {goal:<28} {}",
        millis(measured),
        millis(limit),
        if met { "met" } else { "NOT MET" }
    );
}

fn commits(folder: &Path) {
    let mut file = File::create(folder.join("floor")).unwrap();
    let page = [1_u8; 4096];
    let floor = quantile(
        (0..60)
            .map(|_| {
                timed(|| {
                    file.write_all(&page)
                        .and_then(|()| file.sync_all())
                        .unwrap();
                })
                .0
            })
            .collect(),
        0.5,
    );
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
    row(
        "commit of one change, durable, median",
        measured,
        "write and fsync of one page",
        floor,
        "< 10 ms over 5 fsyncs",
        measured < floor * 5 + Duration::from_millis(10),
    );
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
    if records::is_for_long() {
        return;
    }
    let number = |name: &str, default: u32| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or(default)
    };
    let folder = tempfile::tempdir().unwrap();
    println!(
        "{:<46} {:>13}   {:<34} {:>13}   {:>8}   {:<28}",
        "what", "measured", "beside", "limit", "ratio", "goal"
    );
    let empty = {
        drop(begin(&folder.path().join("empty.tilsyn")));
        std::fs::metadata(folder.path().join("empty.tilsyn"))
            .unwrap()
            .len()
    };
    println!(
        "an empty workspace: {empty} bytes; goal < 200 000: {}",
        if empty < 200_000 { "met" } else { "NOT MET" }
    );
    let only = std::env::var("ONLY").ok();
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    if wanted("commits") {
        commits(folder.path());
    }
    if wanted("lists") {
        lists::lists(folder.path(), 300, 10);
        lists::lists(folder.path(), 5_000, 20);
        lists::lists(folder.path(), number("ACTIVITIES", 100_000), 50);
    }
    if wanted("findings") {
        findings::findings(folder.path(), 300);
        findings::findings(folder.path(), 5_000);
        findings::findings(folder.path(), number("ACTIVITIES", 100_000));
    }
    if wanted("reports") {
        records::records(folder.path());
        records::long(folder.path());
    }
}
