//! The calendar file, as a calendar program reads it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono_tz::Europe;

use super::*;
use crate::record::{Kind, RecordId};
use crate::request::{Alarm, AlarmAt, ClockCode, ClockNature};
use crate::source::SourceStatus;
use crate::value::Moment;
use crate::workspace::{DueSource, DueState};

fn item() -> DueItem {
    DueItem {
        source: DueSource::Clock,
        what: "DS1".to_owned(),
        clock: Some(ClockCode::Ds1),
        nature: Some(ClockNature::Duty),
        review: None,
        follow_up: None,
        id: RecordId(uuid::Uuid::from_u128(7)),
        kind: Kind::Request,
        reference: "R-2026-014".to_owned(),
        title: "Qvzkari Bjxnormann asks".to_owned(),
        family: None,
        assigned_to: "Colleague".to_owned(),
        restricted: false,
        safe: Some("2026-12-02".parse().unwrap()),
        legal: Some("2026-12-02".parse().unwrap()),
        conservative: None,
        ends_at: None,
        state: DueState::Later,
        alarms: vec![AlarmAt {
            alarm: Alarm::Due,
            at: "2026-12-01T23:00:00Z".parse().unwrap(),
        }],
        alarm: None,
        dismissed: false,
        citation: "GDPR Art 12(3); Reg, 1".to_owned(),
        source_status: Some(SourceStatus::Seen),
    }
}

fn file(items: &[DueItem], language: Language) -> String {
    let now = "2026-11-02T09:00:00Z".parse().unwrap();
    calendar_file(items, now, &Words::new(language).unwrap())
}

/// The lines as a reader unfolds them.
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "")
        .split_terminator("\r\n")
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_day_is_an_entry_of_the_whole_day_with_its_alarm() {
    let lines = unfolded(&file(&[item()], Language::En));
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Tilsyn//Deadlines//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:00000000-0000-0000-0000-000000000007-ds1@tilsyn",
            "DTSTAMP:20261102T090000Z",
            "DTSTART;VALUE=DATE:20261202",
            "DTEND;VALUE=DATE:20261203",
            "SUMMARY:R-2026-014 DS1: Answer to a rights request: one month",
            "DESCRIPTION:GDPR Art 12(3)\\; Reg\\, 1\\nLast day in law: Wednesday 2 December 2026.",
            "CATEGORIES:Tilsyn",
            "TRANSP:TRANSPARENT",
            "CLASS:CONFIDENTIAL",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:R-2026-014 DS1: Answer to a rights request: one month",
            "TRIGGER;VALUE=DATE-TIME:20261202T070000Z",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn hours_are_told_in_utc_and_an_open_end_is_left_out() {
    let at = "2026-10-25T05:00:00Z".parse().unwrap();
    let hours = DueItem {
        ends_at: Some(Moment {
            at,
            zone: Europe::Oslo,
        }),
        ..item()
    };
    let lines = unfolded(&file(&[hours], Language::Nl));
    assert!(
        lines.contains(&"DTSTART:20261025T050000Z".to_owned()),
        "{lines:#?}"
    );
    assert!(!lines.iter().any(|line| line.starts_with("DTEND")));
    let open = DueItem {
        safe: None,
        legal: None,
        ..item()
    };
    assert!(!file(&[open], Language::En).contains("VEVENT"));
}

#[test]
fn nothing_about_anybody_is_in_the_file() {
    for language in Language::ALL {
        let said = file(&[item()], language);
        assert!(!said.contains("Qvzkari") && !said.contains("Colleague"));
        assert!(said.contains("R-2026-014"));
    }
}

#[test]
fn no_line_is_longer_than_seventy_five_bytes_and_none_is_cut_within_a_character() {
    let long = DueItem {
        citation: "Åæø forordning ".repeat(40),
        ..item()
    };
    let said = file(&[long], Language::Nb);
    for line in said.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{}: {line}", line.len());
        assert!(!line.contains('\n'));
    }
    assert!(
        unfolded(&said)
            .iter()
            .any(|line| line.contains(&"Åæø forordning ".repeat(40)))
    );
}

#[test]
fn the_id_of_an_entry_is_the_same_in_every_language_and_when_its_date_moves() {
    let uid = |item: DueItem, language| {
        unfolded(&file(&[item], language))
            .into_iter()
            .find(|line| line.starts_with("UID"))
            .unwrap()
    };
    let moved = DueItem {
        safe: Some("2027-01-04".parse().unwrap()),
        ..item()
    };
    assert_eq!(uid(item(), Language::En), uid(moved, Language::Nb));
}
