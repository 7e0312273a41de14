//! Judging the register: a full run, and what a commit costs after it, beside reading the same records once.

use std::path::Path;
use std::time::Duration;

use tilsyn_core::record::Kind;
use tilsyn_core::workspace::{Findings, FindingsQuery, Put, Workspace};

use super::table::{quantile, row, timed};
use super::{Os, activity, now, register};

/// Runs at one size of the register.
pub fn findings(folder: &Path, activities: u32) {
    let (path, author) = register(folder, activities);
    let mut workspace = Workspace::open(&path).unwrap();
    let today = now().date_naive();
    // The same records, read and typed once.
    let (read, _) = timed(|| {
        let mut records = 0;
        for kind in [Kind::Activity, Kind::Processor, Kind::Transfer] {
            records += workspace.all(kind).unwrap().len();
        }
        records
    });
    let mut findings = Findings::new();
    let (run, ()) = timed(|| {
        findings
            .refresh(&workspace, today, now(), &mut |_, _| true)
            .unwrap();
    });
    row("findings", format!("full run, {activities}"), run)
        .beside("reading and typing the records", read)
        .goal(
            "with progress, within x 4",
            run < read * 4 + Duration::from_millis(50),
        )
        .print();
    let query = FindingsQuery::default();
    let (page, _) = timed(|| {
        let page = workspace
            .findings(&query, today, now(), &mut findings, &mut |_, _| true)
            .unwrap();
        serde_json::to_string(&page).unwrap().len()
    });
    row("findings", format!("a page to JSON, {activities}"), page)
        .beside("reading and typing the records", read)
        .print();
    let times = (0..30).map(|number| {
        let record = activity(1_000_000 + number);
        workspace
            .commit(&author, now(), &mut Os, "", |tx| {
                tx.put(Put::default(), record)
            })
            .unwrap();
        timed(|| {
            findings
                .refresh(&workspace, today, now(), &mut |_, _| true)
                .unwrap();
        })
        .0
    });
    let measured = quantile(times.collect(), 0.99);
    row(
        "findings",
        format!("after a commit, p99, {activities}"),
        measured,
    )
    .beside("reading and typing the records", read)
    .goal("< 10 ms", measured < Duration::from_millis(10))
    .print();
}
