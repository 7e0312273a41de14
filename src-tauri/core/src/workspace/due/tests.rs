//! What is due, as of a day, and what somebody put away.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::actor::Role;
use crate::browse::Secrecy;
use crate::workspace::tests::{Office, at};

fn received(on: &str, more: &str) -> String {
    format!(
        r#"{{"title":"Access","family":"ds","subtype":"access",{more}"received_at":{{"at":"{on}T09:00:00Z","zone":"Europe/Oslo"}}}}"#
    )
}

/// A case of a log kept elsewhere, in the state that it had there.
fn taken_over(office: &mut Office, json: &str) {
    let record = Record::parse(Kind::Request, json).unwrap();
    office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            let id = tx.draw_id()?;
            tx.take_over(id, record, None)
        })
        .unwrap();
}

fn due(office: &Office, now: &str) -> DueList {
    let query = DueQuery::default();
    office
        .workspace
        .due(at(now), Some(office.officer.id), &query)
        .unwrap()
}

fn states(list: &DueList) -> Vec<(String, String, DueState)> {
    list.items
        .iter()
        .map(|item| (item.reference.clone(), item.what.clone(), item.state))
        .collect()
}

#[test]
fn a_case_goes_from_later_over_soon_and_today_to_late() {
    let mut office = Office::new();
    // Safe on Friday 17 April 2026; in law the Monday after.
    let case = office.put(Kind::Request, &received("2026-03-18", ""));
    for (now, state, alarm) in [
        ("2026-03-20T09:00:00Z", DueState::Later, None),
        ("2026-04-04T09:00:00Z", DueState::Later, Some(Alarm::Half)),
        (
            "2026-04-10T09:00:00Z",
            DueState::Soon,
            Some(Alarm::FiveDays),
        ),
        ("2026-04-17T09:00:00Z", DueState::Today, Some(Alarm::Due)),
        ("2026-04-20T21:59:00Z", DueState::Today, Some(Alarm::Due)),
        ("2026-04-20T22:00:00Z", DueState::Late, Some(Alarm::Due)),
    ] {
        let list = due(&office, now);
        assert_eq!(
            (list.items[0].state, list.items[0].alarm),
            (state, alarm),
            "{now}"
        );
        assert_eq!(list.late, u32::from(state == DueState::Late));
        assert_eq!(list.items[0].reference, case.reference);
    }
}

#[test]
fn clocks_follow_ups_and_reviews_stand_in_one_list_by_the_day_to_plan_for() {
    let mut office = Office::new();
    office.put(Kind::Request, &received("2026-11-02", ""));
    office.put(
        Kind::Activity,
        r#"{"name":{"en":"News"},"review_due":"2026-11-20"}"#,
    );
    office.put(
        Kind::Processor,
        r#"{"name":"Host","service":"x","dpa_review_due":"2026-12-24"}"#,
    );
    let list = due(&office, "2026-11-17T09:00:00Z");
    assert_eq!(
        states(&list),
        [
            ("A-01".to_owned(), "review_due".to_owned(), DueState::Soon),
            ("R-2026-001".to_owned(), "DS1".to_owned(), DueState::Later),
            (
                "P-01".to_owned(),
                "dpa_review_due".to_owned(),
                DueState::Later
            ),
        ]
    );
    let until = DueQuery {
        until: Some("2026-11-30".parse().unwrap()),
        ..DueQuery::default()
    };
    let list = office
        .workspace
        .due(at("2026-11-17T09:00:00Z"), None, &until)
        .unwrap();
    assert_eq!(list.items.len(), 1);
}

#[test]
fn of_many_dates_the_most_pressing_are_given_and_all_are_counted() {
    let mut office = Office::new();
    office.put(Kind::Request, &received("2026-03-18", ""));
    office.put(Kind::Request, &received("2026-11-02", ""));
    office.put(
        Kind::Activity,
        r#"{"name":{"en":"News"},"review_due":"2026-11-20"}"#,
    );
    let ask = |query: &DueQuery| {
        let now = at("2026-11-17T09:00:00Z");
        office.workspace.due(now, None, query).unwrap()
    };
    let all = ask(&DueQuery::default());
    assert_eq!((all.total, all.late, all.soon), (3, 1, 1));
    let first = ask(&DueQuery {
        limit: Some(1),
        ..DueQuery::default()
    });
    assert_eq!(first.items, all.items[..1]);
    assert_eq!((first.total, first.late, first.soon), (3, 1, 1));
    let reviews = ask(&DueQuery {
        without_clocks: true,
        ..DueQuery::default()
    });
    let none = DueQuery {
        limit: Some(0),
        ..DueQuery::default()
    };
    let reminders = DueQuery {
        reminders: true,
        until: Some("2026-11-18".parse().unwrap()),
        ..DueQuery::default()
    };
    let bare = DueQuery {
        without_clocks: true,
        ..DueQuery::default()
    };
    // Several questions at once are answered as each by itself.
    let now = at("2026-11-17T09:00:00Z");
    let together = office
        .workspace
        .dues(now, None, &[none.clone(), reminders.clone(), bare])
        .unwrap();
    assert_eq!(together, [ask(&none), ask(&reminders), reviews.clone()]);
    assert_eq!((together[0].items.len(), together[0].total), (0, 3));
    assert_eq!((together[1].items.len(), together[1].total), (1, 1));
    assert_eq!((reviews.total, reviews.late, reviews.soon), (1, 0, 1));
    assert_eq!(reviews.items[0].reference, "A-01");
}

#[test]
fn what_is_late_stands_in_the_list_whatever_day_is_asked_for_and_each_case_says_who_asks() {
    let mut office = Office::new();
    office.put(Kind::Request, &received("2026-03-18", ""));
    for (name, day) in [("News", "2026-11-20"), ("Clubs", "2027-06-01")] {
        office.put(
            Kind::Activity,
            &format!(r#"{{"name":{{"en":"{name}"}},"review_due":"{day}"}}"#),
        );
    }
    let until = DueQuery {
        until: Some("2026-01-01".parse().unwrap()),
        ..DueQuery::default()
    };
    let list = office
        .workspace
        .due(at("2026-12-01T09:00:00Z"), None, &until)
        .unwrap();
    let said: Vec<_> = list
        .items
        .iter()
        .map(|item| (item.what.as_str(), item.state, item.family))
        .collect();
    assert_eq!(
        said,
        [
            ("DS1", DueState::Late, Some(Family::DataSubject)),
            ("review_due", DueState::Late, None),
        ]
    );
    assert_eq!(list.zone, "Europe/Oslo");
}

#[test]
fn an_answered_case_is_not_due_and_a_paused_one_waits() {
    let mut office = Office::new();
    let paused = r#""pauses":[{"reason":"Identity","asked_on":"2026-11-03"}],"#;
    office.put(Kind::Request, &received("2026-11-02", paused));
    let list = due(&office, "2026-11-20T09:00:00Z");
    assert_eq!(
        (list.items[0].state, list.items[0].alarm),
        (DueState::Paused, None)
    );
    let mut office = Office::new();
    taken_over(
        &mut office,
        &received(
            "2026-11-02",
            r#""status":"closed","closed_at":{"at":"2026-11-10T09:00:00Z","zone":"Europe/Oslo"},"#,
        ),
    );
    assert_eq!(due(&office, "2026-12-20T09:00:00Z").items, vec![]);
}

#[test]
fn a_case_under_secrecy_is_only_counted_for_others_and_its_review_outlives_it() {
    let mut office = Office::new();
    let order = r#"{"title":"Order","family":"pa","subtype":"dom_crim","secrecy_until":"2027-03-01","secrecy_provision":"Act",
        "received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"},"status":"closed","closed_at":{"at":"2026-11-10T09:00:00Z","zone":"Europe/Oslo"}}"#;
    taken_over(&mut office, order);
    office.workspace.read_as(Secrecy::Hidden);
    let list = due(&office, "2027-03-01T09:00:00Z");
    assert_eq!((list.items.len(), list.hidden), (0, Band::Few));
    office.workspace.read_as(Secrecy::Shown);
    let query = DueQuery::default();
    let list = office
        .workspace
        .due(at("2027-03-01T09:00:00Z"), None, &query)
        .unwrap();
    assert_eq!(list.items[0].source, DueSource::FollowUp);
    assert_eq!(
        (list.items[0].what.as_str(), list.items[0].state),
        ("GAG", DueState::Today)
    );
}

#[test]
fn what_follows_after_a_decision_stands_in_the_list_once() {
    let mut office = Office::new();
    let order = r#"{"title":"Order","family":"pa","subtype":"dom_crim",
        "received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"}}"#;
    let case = office.put(Kind::Request, order).id;
    let told = format!(
        r#"{{"request":"{case}","to":"subject","kind":"Information","status":"prohibited","legal_ground":"Act, section 1","until":"2027-02-01"}}"#
    );
    office.put(Kind::Notification, &told);
    let query = DueQuery::default();
    let reviews = |office: &Office, now: &str| -> Vec<(String, DueState)> {
        let list = office.workspace.due(at(now), None, &query).unwrap();
        list.items
            .into_iter()
            .filter(|item| item.source == DueSource::FollowUp)
            .map(|item| (item.what, item.state))
            .collect()
    };
    let follow_up = "gag_review".to_owned();
    assert_eq!(
        reviews(&office, "2026-12-01T09:00:00Z"),
        [(follow_up.clone(), DueState::Later)]
    );
    assert_eq!(
        reviews(&office, "2027-02-01T09:00:00Z"),
        [(follow_up, DueState::Today)]
    );
    // Where secrecy has a clock of its own, it is that clock and nothing beside it.
    let mut case_json = serde_json::to_value(office.workspace.get(case).unwrap().record).unwrap();
    case_json["secrecy_until"] = "2027-02-01".into();
    office
        .change(case, Kind::Request, &case_json.to_string())
        .unwrap();
    assert_eq!(
        reviews(&office, "2026-12-01T09:00:00Z"),
        [("GAG".to_owned(), DueState::Later)]
    );
}

#[test]
fn a_reminder_is_put_away_by_one_person_until_the_next_alarm_or_another_date() {
    let mut office = Office::new();
    let case = office.put(Kind::Request, &received("2026-03-18", ""));
    let other = office.colleague("Colleague", Role::CaseHandler);
    let reminders = |office: &Office, now: &str, viewer| {
        let query = DueQuery {
            reminders: true,
            ..DueQuery::default()
        };
        office
            .workspace
            .due(at(now), Some(viewer), &query)
            .unwrap()
            .items
    };
    let officer = office.officer.id;
    assert_eq!(
        reminders(&office, "2026-03-20T09:00:00Z", officer).len(),
        0,
        "no alarm yet"
    );
    let item = reminders(&office, "2026-04-04T09:00:00Z", officer).remove(0);
    office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.dismiss(&item)
        })
        .unwrap();
    assert_eq!(reminders(&office, "2026-04-04T09:00:00Z", officer).len(), 0);
    assert_eq!(
        reminders(&office, "2026-04-04T09:00:00Z", other.id).len(),
        1,
        "not for others"
    );
    assert_eq!(
        reminders(&office, "2026-04-10T09:00:00Z", officer).len(),
        1,
        "the next alarm"
    );
    // The same alarm for another date is another reminder.
    office
        .change(case.id, Kind::Request, &received("2026-03-23", ""))
        .unwrap();
    assert_eq!(reminders(&office, "2026-04-09T09:00:00Z", officer).len(), 1);
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn a_day_that_the_officer_adds_moves_the_clocks_of_open_cases_in_the_trail() {
    let mut office = Office::new();
    // Due on Wednesday 2 December 2026.
    let case = office.put(Kind::Request, &received("2026-11-02", ""));
    let own = office.workspace.all(Kind::Organisation).unwrap().remove(0);
    let with = |days: &str| {
        format!(
            r#"{{"legal_name":"Example AS","kind":"own","country":"NO","tz":"Europe/Oslo","calendar_days":[{days}]}}"#
        )
    };
    let refused = office
        .change(
            own.id,
            Kind::Organisation,
            &with(r#"{"date":"2026-12-02","change":"added","name":"Day"}"#),
        )
        .unwrap_err();
    assert_eq!(refused.code(), "missing", "a reason is needed");
    let legal = |office: &Office| {
        let Record::Request(it) = office.workspace.get(case.id).unwrap().record else {
            panic!("a request")
        };
        it.due().unwrap().to_string()
    };
    assert_eq!(legal(&office), "2026-12-02");
    let day = r#"{"date":"2026-12-02","change":"added","name":"Day of mourning","reason":"Royal decree"}"#;
    office
        .change(own.id, Kind::Organisation, &with(day))
        .unwrap();
    assert_eq!(legal(&office), "2026-12-03");
    let events = office.workspace.history(case.id).unwrap();
    assert_eq!(events.last().unwrap().kind, "request.changed");
    let words = crate::text::Words::new(crate::text::Language::En).unwrap();
    let said: Vec<String> = office
        .workspace
        .case(case.id)
        .unwrap()
        .clock
        .unwrap()
        .explanation
        .iter()
        .map(|it| words.try_say(it).unwrap())
        .collect();
    assert!(
        said.iter().any(|it| it.contains("Day of mourning")),
        "{said:#?}"
    );
    office
        .change(own.id, Kind::Organisation, &with(""))
        .unwrap();
    assert_eq!(legal(&office), "2026-12-02");
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn a_region_has_its_own_days() {
    let mut office = Office::new();
    let own = office.workspace.all(Kind::Organisation).unwrap().remove(0);
    for (region, legal) in [
        ("DE-BY", "2026-01-07"),
        ("BE", "2026-01-06"),
        ("", "2026-01-06"),
    ] {
        let json = format!(
            r#"{{"legal_name":"Example","kind":"own","country":"DE","tz":"Europe/Berlin","region":"{region}"}}"#
        );
        office.change(own.id, Kind::Organisation, &json).unwrap();
        let case = office.put(Kind::Request, &received("2025-12-06", ""));
        let clock = office.workspace.case(case.id).unwrap().clock.unwrap();
        assert_eq!(clock.legal.unwrap().to_string(), legal, "{region}");
    }
}

#[test]
fn codes_of_what_is_due_have_words_in_every_language() {
    for language in crate::text::Language::ALL {
        let words = crate::text::Words::new(language).unwrap();
        let keys = DueSource::ALL
            .iter()
            .map(|it| format!("due-source-{}", it.key()))
            .chain(
                DueState::ALL
                    .iter()
                    .map(|it| format!("due-state-{}", it.key())),
            )
            .chain(
                ReviewCode::ALL
                    .iter()
                    .map(|it| format!("review-{}", it.key())),
            );
        for key in keys {
            assert!(words.has(&key), "{language}: {key}");
        }
    }
}

#[test]
fn a_calendar_file_that_went_out_is_recorded_with_the_hash_of_its_bytes() {
    use crate::ical::{calendar_file, export_of};
    use crate::text::{Language, Words};
    let mut office = Office::new();
    let json = r#"{"title":"Access","family":"ds","subtype":"access","received_at":{"at":"2026-11-02T09:00:00Z","zone":"Europe/Oslo"}}"#;
    office.put(Kind::Request, json);
    let list = office
        .workspace
        .due(office.now, None, &DueQuery::default())
        .unwrap();
    let words = Words::new(Language::En).unwrap();
    let said = calendar_file(&list.items, office.now, &words);
    assert!(said.contains("SUMMARY:R-2026-001 DS1"));
    let head = office.workspace.head().unwrap();
    let name = "deadlines.ics".parse().unwrap();
    let export = export_of(&said, name, Language::En, &head).unwrap();
    let stored = office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.create(export.into(), None)
        })
        .unwrap()
        .value;
    let Record::Export(kept) = stored.record else {
        panic!("an export")
    };
    assert_eq!(
        (kept.report.as_str(), kept.format.as_str()),
        ("deadline-calendar", "ics")
    );
    assert_eq!(kept.size, said.len() as u64);
    let events = office.workspace.history(stored.id).unwrap();
    assert_eq!(events[0].kind, "export.recorded");
}
