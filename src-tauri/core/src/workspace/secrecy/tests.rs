//! Who sees a case under secrecy, and in which way of reading it could show.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::actor::Role;
use crate::browse::{Band, GroupBy, GroupsQuery, ListQuery, Secrecy, SortKey};
use crate::erasure::ErasureScope;
use crate::record::Kind;
use crate::request::Request;
use crate::workspace::moves::tests::{attach, request, sent};
use crate::workspace::tests::{ORDER, Office};
use crate::workspace::{DueQuery, EventQuery, Index, Side};

#[test]
fn a_case_under_secrecy_is_seen_by_whom_it_is_assigned_to_and_counted_for_others_in_bands() {
    let mut office = Office::new();
    let ingrid = office.colleague("Ingrid", Role::CaseHandler).id;
    let other = office.officer.id;
    let plain = office.put(Kind::Request, ORDER).id;
    let secret = office
        .put(
            Kind::Request,
            &ORDER.replacen(
                '{',
                r#"{"secrecy_provision":"Section 210","assigned_to":"Ingrid","scope_text":"Zebra files","#,
                1,
            ),
        )
        .id;
    let late = office.put(Kind::Request, ORDER).id;
    office.step(secret, "NOTE", "recorded").unwrap();
    assert!(request(&office.workspace, secret).restricted);
    assert_eq!(request(&office.workspace, secret).assignee, Some(ingrid));
    let seen = |office: &mut Office, kind: Kind, secrecy: Secrecy| {
        let query = ListQuery {
            kind,
            filters: Vec::new(),
            sort: SortKey::Reference,
            descending: false,
            offset: 0,
            limit: 50,
        };
        office.workspace.read_as(secrecy);
        let mut index = crate::workspace::Index::new();
        let page = office.workspace.list(&query, &mut index).unwrap();
        let found = office.workspace.search("zebra", 10, &mut index);
        let hits = found.unwrap().len();
        office.workspace.read_as(Secrecy::Shown);
        (page.total, page.withheld, hits)
    };
    for (secrecy, expected) in [
        (Secrecy::Hidden, (2, Band::Few, 0)),
        (Secrecy::AssignedTo(other), (2, Band::Few, 0)),
        (Secrecy::AssignedTo(ingrid), (3, Band::None, 1)),
        (Secrecy::Shown, (3, Band::None, 1)),
    ] {
        assert_eq!(
            seen(&mut office, Kind::Request, secrecy),
            expected,
            "{secrecy:?}"
        );
    }
    assert_eq!(
        seen(&mut office, Kind::Step, Secrecy::Hidden).0,
        0,
        "nor what belongs to it"
    );
    // Somebody who takes her name later is not her, and she is still who handles it.
    for (id, name) in [(ingrid, "Ingrid Berg"), (other, "Ingrid")] {
        let actor: crate::actor::Actor =
            office.workspace.get(id).unwrap().record.try_into().unwrap();
        let json = serde_json::to_string(&crate::actor::Actor {
            name: name.parse().unwrap(),
            ..actor
        })
        .unwrap();
        office.change(id, Kind::Actor, &json).unwrap();
    }
    assert_eq!(
        seen(&mut office, Kind::Request, Secrecy::AssignedTo(other)).0,
        2
    );
    assert_eq!(
        seen(&mut office, Kind::Request, Secrecy::AssignedTo(ingrid)).0,
        3
    );
    // A bar on telling the person hides a case, until the person is told.
    office.put(
        Kind::Notification,
        &format!(r#"{{"request":"{late}","to":"subject","status":"delayed","until":"2027-01-01","legal_ground":"Order"}}"#),
    );
    assert_eq!(seen(&mut office, Kind::Request, Secrecy::Hidden).0, 1);
    let case = office.workspace.case(late).unwrap();
    assert!(case.restricted);
    assert_eq!(case.follow_ups[0].kind.code(), "gag_review");
    assert_eq!(
        case.request.assignee,
        Some(other),
        "nobody handled it: now whoever recorded the bar does"
    );
    assert_eq!(
        seen(&mut office, Kind::Request, Secrecy::AssignedTo(other)).0,
        2
    );
    let nobody = Request {
        assigned_to: crate::value::Line::default(),
        assignee: None,
        ..case.request
    };
    let put = crate::workspace::Put {
        id: Some(late),
        ..crate::workspace::Put::default()
    };
    office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.put(put, nobody.into())
        })
        .unwrap();
    assert_eq!(
        request(&office.workspace, late).assignee,
        Some(other),
        "nor can it be left to nobody"
    );
    sent(&mut office, late, "subject");
    assert_eq!(seen(&mut office, Kind::Request, Secrecy::Hidden).0, 2);
    assert!(!request(&office.workspace, plain).restricted);
    assert_eq!(office.verdict(), "UNANCHORED");
}

/// Every way to read in which a case, or what belongs to it, could show.
#[test]
#[allow(clippy::too_many_lines)] // One line for each way.
fn a_case_under_secrecy_shows_in_no_way_of_reading_to_whom_it_is_not_assigned() {
    let mut office = Office::new();
    let handler = office.colleague("Zoe Zander", Role::CaseHandler).id;
    let activity = office
        .put(Kind::Activity, r#"{"name":{"en":"Customer care"}}"#)
        .id;
    let secret = office
        .put(
            Kind::Request,
            &ORDER.replacen(
                '{',
                &format!(
                    r#"{{"secrecy_provision":"Zebra act","assigned_to":"Zoe Zander","scope_text":"Zebra files","activities":["{activity}"],"#
                ),
                1,
            ),
        )
        .id;
    let before = office.size();
    let plain = office
        .put(
            Kind::Request,
            &ORDER.replacen('{', &format!(r#"{{"linked":["{secret}"],"#), 1),
        )
        .id;
    let step = office.step(secret, "NOTE", "recorded").unwrap().id;
    let file = attach(&mut office, secret, "zebra.txt", b"Zebra files")
        .unwrap()
        .id;
    let reference = office.workspace.get(secret).unwrap().reference;
    let copy = office
        .put(
            Kind::Export,
            &format!(r#"{{"what":"report","report":"case","name":"zebra.pdf","subjects":["{secret}"],"sha256":"{}","size":1,"head_size":1,"head_root":"{}"}}"#, "ab".repeat(32), "cd".repeat(32)),
        )
        .id;
    let numbers: Vec<u64> = office
        .workspace
        .history(secret)
        .unwrap()
        .iter()
        .map(|event| event.seq)
        .collect();
    let day = office.now.date_naive();
    let list = |kind| ListQuery {
        kind,
        filters: Vec::new(),
        sort: SortKey::Reference,
        descending: false,
        offset: 0,
        limit: 50,
    };
    // Everything that reading gives, as text: what was secret is looked for in it.
    let read = |office: &Office| -> Vec<(&'static str, String)> {
        let ws = &office.workspace;
        let (mut index, size) = (Index::new(), office.size());
        let mut found: Vec<(&'static str, String)> = Vec::new();
        let mut say = |way: &'static str, said: String| found.push((way, said));
        for kind in Kind::ALL {
            say("list", format!("{:?}", ws.list(&list(*kind), &mut index)));
            say("all", format!("{:?}", ws.all(*kind)));
            say("all as of", format!("{:?}", ws.all_as_of(*kind, size)));
        }
        let groups = GroupsQuery {
            kind: Kind::Request,
            by: GroupBy::Family,
            rows: None,
            filters: Vec::new(),
        };
        say("groups", format!("{:?}", ws.groups(&groups, &mut index)));
        say("count", format!("{:?}", ws.count(Kind::Request)));
        say(
            "search",
            format!("{:?}", ws.search("zebra", 50, &mut index)),
        );
        say("overview", format!("{:?}", ws.overview(day, &mut index)));
        say(
            "get",
            format!(
                "{:?} {:?} {:?} {:?}",
                ws.get(secret),
                ws.get(step),
                ws.get(file),
                ws.get(copy)
            ),
        );
        say("find", format!("{:?}", ws.find(&reference)));
        say("find ever", format!("{:?}", ws.find_ever(&reference)));
        say("as of", format!("{:?}", ws.as_of(secret, size)));
        say("children", format!("{:?}", ws.children(secret)));
        say("entries", format!("{:?}", ws.entries(secret)));
        say("case", format!("{:?}", ws.case_at(secret, office.now)));
        say(
            "another case",
            format!("{:?}", ws.case_at(plain, office.now).map(|it| it.parts)),
        );
        say("moves", format!("{:?}", ws.moves(secret, office.now)));
        say(
            "follow-ups",
            format!("{:?}", ws.follow_ups(secret, office.now)),
        );
        say(
            "links",
            format!(
                "{:?} {:?} {:?}",
                ws.linked_from(activity),
                ws.linked_from(secret),
                ws.linked_from(handler)
            ),
        );
        say("file", format!("{:?}", ws.attachment_bytes(file)));
        say(
            "history",
            format!("{:?} {:?}", ws.history(secret), ws.history(step)),
        );
        say("events", format!("{:?}", ws.events(0, 1000)));
        for subject in [None, Some(secret)] {
            let query = EventQuery {
                limit: 200,
                subject,
                ..EventQuery::default()
            };
            say("event page", format!("{:?}", ws.event_page(&query)));
        }
        for seq in &numbers {
            say("event", format!("{:?}", ws.proven_event(*seq)));
            say("stored event", format!("{:?}", ws.stored_event(*seq)));
        }
        say("differences", format!("{:?}", ws.differences(0, size)));
        let then = Side::At(office.now - chrono::Duration::hours(9));
        say(
            "comparison",
            format!("{:?}", ws.compare(&then, &Side::Now, None)),
        );
        say(
            "due",
            format!("{:?}", ws.due(office.now, None, &DueQuery::default())),
        );
        let late = day + chrono::Duration::days(9999);
        say("retention plan", format!("{:?}", ws.retention_plan(late)));
        for id in [secret, step, file] {
            let scope = ErasureScope::Record { id };
            say("erasure plan", format!("{:?}", ws.plan_erasure(&scope)));
        }
        found
    };
    let words = |said: &str| {
        let bytes = format!("{:?}", b"Zebra files".to_vec());
        // A refusal repeats what was typed, and nothing more.
        let typed = format!("NoSuchRecord({reference:?})");
        let said = said.replace(&typed, "");
        said.to_lowercase().contains("zebra") || said.contains(&bytes) || said.contains(&reference)
    };
    let seen = read(&office);
    let told: Vec<&str> = seen
        .iter()
        .filter(|(_, said)| words(said))
        .map(|(way, _)| *way)
        .collect();
    for way in [
        "list",
        "all",
        "all as of",
        "search",
        "overview",
        "get",
        "find",
        "as of",
        "children",
        "case",
        "links",
        "file",
        "history",
        "events",
        "event page",
        "event",
        "differences",
        "comparison",
        "due",
        "erasure plan",
    ] {
        assert!(
            told.contains(&way),
            "the test itself sees it by {way}: {told:?}"
        );
    }
    for sight in [Secrecy::Hidden, Secrecy::AssignedTo(office.officer.id)] {
        office.workspace.read_as(sight);
        for (way, said) in read(&office) {
            assert!(!words(&said), "{way} tells of it: {said}");
        }
        let public = office.workspace.transparency(
            crate::figures::FiguresPeriod {
                from: day - chrono::Duration::days(30),
                to: day,
            },
            false,
        );
        assert!(
            public.unwrap().suppressed.is_empty(),
            "only bands are counted for them"
        );
    }
    office.workspace.read_as(Secrecy::AssignedTo(handler));
    assert!(
        read(&office)
            .iter()
            .any(|(way, said)| *way == "case" && words(said))
    );
    assert!(before < office.size());
    office.workspace.read_as(Secrecy::Hidden);
    assert_eq!(office.verdict(), "UNANCHORED", "a check sees everything");
}

#[test]
fn who_does_not_see_a_case_under_secrecy_does_not_write_to_it_either() {
    let mut office = Office::new();
    let ingrid = office.colleague("Ingrid", Role::CaseHandler);
    let secret = ORDER.replacen(
        '{',
        r#"{"secrecy_provision":"Section 210","assigned_to":"Ingrid","#,
        1,
    );
    let case = office.put(Kind::Request, &secret);
    office.workspace.read_as(Secrecy::Hidden);
    let size = office.size();
    for refused in [
        office.step(case.id, "NOTE", "recorded").map(drop),
        office.change(case.id, Kind::Request, ORDER).map(drop),
        attach(&mut office, case.id, "order.pdf", b"%PDF-1.7").map(drop),
        office
            .workspace
            .commit(
                &office.officer,
                office.now,
                &mut office.entropy,
                "wrong",
                |tx| tx.remove(case.id),
            )
            .map(drop),
    ] {
        // As of a case that is not there.
        let error = refused.unwrap_err();
        assert!(
            matches!(&error, crate::Error::NoSuchRecord(named) if *named == case.reference),
            "{error}"
        );
    }
    assert_eq!(office.size(), size);
    let officer = std::mem::replace(&mut office.officer, ingrid);
    office.step(case.id, "NOTE", "recorded").unwrap();
    // Whoever handles it lets in whom they need for it.
    let approver = officer.id;
    let admitting = secret.replacen('{', &format!(r#"{{"admitted":["{approver}"],"#), 1);
    office.change(case.id, Kind::Request, &admitting).unwrap();
    office.officer = officer;
    office.workspace.read_as(Secrecy::AssignedTo(approver));
    assert!(office.workspace.get(case.id).is_ok());
    assert_eq!(office.workspace.all(Kind::Request).unwrap().len(), 1);
    assert_eq!(office.workspace.whole().unwrap().withheld(), 0);
    office.step(case.id, "NOTE", "recorded").unwrap();
}

#[test]
fn statistics_of_rights_count_a_case_under_secrecy_only_for_whom_it_is_assigned_to() {
    let mut office = Office::new();
    let ingrid = office.colleague("Ingrid", Role::CaseHandler).id;
    let access = ORDER.replace(
        r#""family":"pa","subtype":"dom_crim""#,
        r#""family":"ds","subtype":"access""#,
    );
    assert_ne!(access, ORDER);
    office.put(Kind::Request, &access);
    office.put(
        Kind::Request,
        &access.replacen(
            '{',
            r#"{"secrecy_provision":"Section 210","assigned_to":"Ingrid","#,
            1,
        ),
    );
    let period = crate::figures::FiguresPeriod {
        from: "2000-01-01".parse().unwrap(),
        to: "2100-01-01".parse().unwrap(),
    };
    for (sight, counted) in [
        (Secrecy::Hidden, 1),
        (Secrecy::AssignedTo(office.officer.id), 1),
        (Secrecy::AssignedTo(ingrid), 2),
        (Secrecy::Shown, 2),
    ] {
        office.workspace.read_as(sight);
        let rights = office.workspace.rights_figures(period).unwrap();
        assert_eq!(rights.total.received, counted, "{sight:?}");
    }
}
