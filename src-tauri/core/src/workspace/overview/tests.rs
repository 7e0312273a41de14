//! What the overview counts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;

use crate::record::Kind;
use crate::workspace::Index;
use crate::workspace::tests::Office;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn every_request_is_counted_that_is_due_within_seven_days_also_beyond_those_that_are_shown() {
    let mut office = Office::new();
    for _ in 0..203 {
        office.put(
            Kind::Request,
            r#"{"title":"Access","family":"ds","subtype":"access",
                "received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"}}"#,
        );
    }
    let mut index = Index::new();
    let mut on = |today: &str| office.workspace.overview(day(today), &mut index).unwrap();
    let first = on("2026-11-17");
    let safe = first.open[0].row.safe.unwrap();
    assert_eq!((first.requests_open, first.open.len()), (203, 8));
    let before = |days| safe.checked_sub_days(chrono::Days::new(days)).unwrap();
    assert_eq!(
        on(&before(7).to_string()).requests_due_soon,
        203,
        "the seventh day counts"
    );
    assert_eq!(on(&before(8).to_string()).requests_due_soon, 0);
}
