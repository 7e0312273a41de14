//! The cases of the sample workspace, judged as an officer would read them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{DateTime, TimeDelta, Utc};

use crate::browse::Secrecy;
use crate::record::{Kind, RecordId};
use crate::text::{Language, Words};
use crate::workspace::Workspace;
use crate::workspace::tests::Counting;

fn sample(now: DateTime<Utc>) -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.tilsyn");
    let (mut workspace, _) = crate::sample::build(&path, now, &mut Counting::of(3)).unwrap();
    workspace.read_as(Secrecy::Shown);
    (folder, workspace)
}

/// Every finding about a case on a day, in words.
fn told(workspace: &Workspace, now: DateTime<Utc>) -> Vec<String> {
    let words = Words::new(Language::En).unwrap();
    let mut told = Vec::new();
    for stored in workspace.all(Kind::Request).unwrap() {
        let id: RecordId = stored.id;
        for it in workspace.findings_about(id, now.date_naive(), now).unwrap() {
            told.push(format!(
                "{} {}: {}",
                it.rule,
                it.part.line(),
                words.say(&it.message)
            ));
        }
    }
    told
}

#[test]
fn the_cases_of_the_sample_show_what_is_the_matter_with_them() {
    let now: DateTime<Utc> = "2026-11-22T11:00:00Z".parse().unwrap();
    let (_folder, workspace) = sample(now);
    let after = |days| told(&workspace, now + TimeDelta::days(days));
    assert!(after(0).is_empty(), "{:#?}", after(0));
    let due = "R-DSR-02 deadlines/DS1: R-2026-004 is to be answered by 30 November 2026, and nothing has been decided.";
    let late = "R-DSR-01 deadlines/DS1: R-2026-004 was to be answered by 30 November 2026, and no answer is recorded.";
    let bar = "R-AUT-17 notification/subject: The secrecy in R-2026-001 was to be looked at again by 6 January 2027.";
    assert_eq!(after(5), [due]);
    assert_eq!(after(8), [due], "the last day");
    assert_eq!(after(9), [late]);
    assert_eq!(
        after(45),
        [late],
        "the day on which the secrecy is looked at again"
    );
    assert_eq!(after(46), [bar, late]);
}
