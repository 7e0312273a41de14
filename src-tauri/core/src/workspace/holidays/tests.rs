#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::NaiveDate;

use crate::organisation::{CalendarDay, DayChange};
use crate::record::{Kind, Record};
use crate::workspace::tests::Office;
use crate::workspace::{HolidayCalendar, Stored};

fn day(date: &str, change: DayChange, reason: &str) -> CalendarDay {
    CalendarDay {
        date: Some(date.parse().unwrap()),
        change: Some(change),
        name: "Day of mourning".parse().unwrap(),
        reason: reason.parse().unwrap(),
    }
}

fn set(office: &mut Office, day: CalendarDay) -> crate::Result<Stored> {
    Ok(office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.set_holiday(day)
        })?
        .value)
}

fn forget(office: &mut Office, date: &str) -> crate::Result<Stored> {
    let date = date.parse().unwrap();
    Ok(office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.forget_holiday(date)
        })?
        .value)
}

fn stands(office: &Office, date: &str) -> bool {
    let calendar = office.workspace.holiday_calendar(2026).unwrap();
    let date = date.parse().unwrap();
    calendar.holidays.iter().any(|it| it.date == date)
}

#[test]
fn an_own_holiday_stands_in_the_calendar_until_it_is_taken_back_and_moves_the_clocks() {
    let mut office = Office::new();
    let json = r#"{"title":"Access","family":"ds","subtype":"access","channel":"email",
        "received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"}}"#;
    let case = office.put(Kind::Request, json).id;
    let due = |office: &Office| {
        let Record::Request(it) = office.workspace.get(case).unwrap().record else {
            panic!("a request")
        };
        it.due().unwrap().to_string()
    };
    assert_eq!(due(&office), "2026-12-02");
    let calendar = office.workspace.holiday_calendar(2026).unwrap();
    assert_eq!((calendar.code.as_str(), calendar.covered), ("NO", true));
    assert!(calendar.own.is_empty());
    set(
        &mut office,
        day("2026-12-02", DayChange::Added, "Royal decree"),
    )
    .unwrap();
    assert!(stands(&office, "2026-12-02"));
    assert_eq!(due(&office), "2026-12-03");
    assert!(stands(&office, "2026-12-25"));
    set(
        &mut office,
        day("2026-12-25", DayChange::Removed, "An error"),
    )
    .unwrap();
    assert!(!stands(&office, "2026-12-25"));
    let calendar = office.workspace.holiday_calendar(2026).unwrap();
    assert_eq!(calendar.own.len(), 2);
    assert!(
        office
            .workspace
            .holiday_calendar(2027)
            .unwrap()
            .own
            .is_empty()
    );
    forget(&mut office, "2026-12-02").unwrap();
    assert!(!stands(&office, "2026-12-02"));
    assert_eq!(due(&office), "2026-12-02");
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn of_one_day_one_thing_is_said_the_last_and_never_without_a_reason() {
    let mut office = Office::new();
    let refused = set(&mut office, day("2026-12-02", DayChange::Added, "")).unwrap_err();
    assert_eq!(refused.code(), "missing");
    set(&mut office, day("2026-12-02", DayChange::Added, "Decree")).unwrap();
    set(
        &mut office,
        day("2026-12-02", DayChange::Removed, "Withdrawn"),
    )
    .unwrap();
    let calendar = office.workspace.holiday_calendar(2026).unwrap();
    assert_eq!(calendar.own.len(), 1);
    assert!(!stands(&office, "2026-12-02"));
    assert_eq!(
        forget(&mut office, "2026-12-03").unwrap_err().code(),
        "no-such-record"
    );
}

#[test]
fn the_calendar_of_another_place_has_its_own_holidays_and_none_of_the_own_days() {
    let mut office = Office::new();
    set(&mut office, day("2026-12-02", DayChange::Added, "Decree")).unwrap();
    let home = office.workspace.holiday_calendar(2026).unwrap();
    let own = home.organisation.unwrap();
    assert_eq!(
        office.workspace.get(own).unwrap().record.kind(),
        Kind::Organisation
    );
    let dutch = office.workspace.holiday_calendar_of("NL", 2026).unwrap();
    let has = |calendar: &HolidayCalendar, date: &str| {
        let date: NaiveDate = date.parse().unwrap();
        calendar.holidays.iter().any(|it| it.date == date)
    };
    assert_eq!((dutch.code.as_str(), dutch.home.as_str()), ("NL", "NO"));
    assert!(has(&dutch, "2026-04-27") && !has(&home, "2026-04-27"));
    assert!(!has(&dutch, "2026-12-02") && has(&home, "2026-12-02"));
    assert!(dutch.own.is_empty() && dutch.known.contains(&"DE-BY".to_owned()));
    // Named or not, the own calendar is the same.
    assert_eq!(
        office.workspace.holiday_calendar_of("NO", 2026).unwrap(),
        home
    );
    let refused = office
        .workspace
        .holiday_calendar_of("XX", 2026)
        .unwrap_err();
    assert_eq!(refused.code(), "no-such-record");
}
