//! Judging the register: a full run, and what a commit costs after it, beside reading the same records once.

use std::path::Path;
use std::time::Duration;

use tilsyn_core::record::Kind;
use tilsyn_core::workspace::{Findings, FindingsQuery, Put, Workspace};

use super::{Os, activity, filled, now, quantile, row, timed};

/// Runs at one size of the register.
pub fn findings(folder: &Path, activities: u32) {
    let path = folder.join(format!("findings-{activities}.tilsyn"));
    let (workspace, author) = filled(&path, activities);
    drop(workspace);
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
    row(
        &format!("findings, full run, {activities}"),
        run,
        "reading and typing the records",
        read,
        "with progress, within x 4",
        run < read * 4 + Duration::from_millis(50),
    );
    let query = FindingsQuery::default();
    let (page, _) = timed(|| {
        let page = workspace
            .findings(&query, today, now(), &mut findings, &mut |_, _| true)
            .unwrap();
        serde_json::to_string(&page).unwrap().len()
    });
    row(
        &format!("findings, a page to JSON, {activities}"),
        page,
        "reading and typing the records",
        read,
        "no goal of its own",
        true,
    );
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
        &format!("findings after a commit, p99, {activities}"),
        measured,
        "reading and typing the records",
        read,
        "< 10 ms",
        measured < Duration::from_millis(10),
    );
}
