//! The whole register, now and then.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::activity::Activity;
use crate::browse::Secrecy;
use crate::record::Kind;
use crate::request::Request;
use crate::workspace::Register;
use crate::workspace::tests::{ORDER, Office, at};

fn names(register: &Register) -> Vec<(String, String)> {
    register
        .each::<Activity>()
        .map(|(stored, it)| (stored.reference.clone(), it.owner_unit.to_string()))
        .collect()
}

#[test]
fn the_whole_now_is_the_whole_as_of_the_last_event() {
    let mut office = Office::new();
    office.put(
        Kind::Activity,
        r#"{"name":{"en":"Payroll"},"owner_unit":"HR"}"#,
    );
    let case = office.put(Kind::Request, ORDER).id;
    office.step(case, "NOTE", "recorded").unwrap();
    let now = office.workspace.whole().unwrap();
    let then = office.workspace.whole_as_of(office.size()).unwrap();
    assert_eq!(now.size(), then.size());
    for kind in Kind::ALL {
        assert_eq!(now.count(*kind), then.count(*kind), "{kind}");
        for (one, other) in now.of_kind(*kind).zip(then.of_kind(*kind)) {
            assert_eq!(one, other);
            assert_eq!(one.stored, office.workspace.get(one.stored.id).unwrap());
        }
    }
    assert_eq!(now.children(case).count(), then.children(case).count());
    assert!(now.children(case).count() > 0);
    assert_eq!(
        now.entries(case).steps,
        office.workspace.entries(case).unwrap().steps
    );
    assert_eq!(
        then.own().map(|(_, it)| it.clone()),
        now.own().map(|(_, it)| it.clone())
    );
}

#[test]
fn the_whole_then_has_what_was_there_then_as_it_was() {
    let mut office = Office::new();
    office.now = at("2026-11-17T10:00:00Z");
    let first = office
        .put(
            Kind::Activity,
            r#"{"name":{"en":"Payroll"},"owner_unit":"HR"}"#,
        )
        .id;
    let gone = office
        .put(
            Kind::Activity,
            r#"{"name":{"en":"Raffle"},"owner_unit":"Sales"}"#,
        )
        .id;
    let size = office.size();
    office.now = at("2026-11-18T10:00:00Z");
    office
        .change(
            first,
            Kind::Activity,
            r#"{"name":{"en":"Payroll"},"owner_unit":"Finance"}"#,
        )
        .unwrap();
    office
        .workspace
        .commit(
            &office.officer,
            office.now,
            &mut office.entropy,
            "over",
            |tx| tx.remove(gone),
        )
        .unwrap();
    let then = names(&office.workspace.whole_as_of(size).unwrap());
    assert_eq!(
        then,
        [
            ("A-01".to_owned(), "HR".to_owned()),
            ("A-02".to_owned(), "Sales".to_owned())
        ]
    );
    let now = names(&office.workspace.whole().unwrap());
    assert_eq!(now, [("A-01".to_owned(), "Finance".to_owned())]);
}

#[test]
fn cases_under_secrecy_are_in_neither_unless_they_may_be_seen() {
    let mut office = Office::new();
    let secret = ORDER.replacen('{', r#"{"secrecy_provision":"Section 210","#, 1);
    let case = office.put(Kind::Request, &secret).id;
    office.step(case, "NOTE", "recorded").unwrap();
    for (sight, seen, withheld) in [(Secrecy::Hidden, 0, 1), (Secrecy::Shown, 1, 0)] {
        office.workspace.read_as(sight);
        for register in [
            office.workspace.whole().unwrap(),
            office.workspace.whole_as_of(office.size()).unwrap(),
        ] {
            assert_eq!(register.each::<Request>().count(), seen);
            assert_eq!(register.count(Kind::Step), seen);
            assert_eq!(register.withheld(), withheld);
        }
    }
}

#[test]
fn conditions_hold_of_a_register_as_it_was_and_not_as_it_became() {
    let mut office = Office::new();
    let payroll = office
        .put(
            Kind::Activity,
            r#"{"name":{"en":"Payroll"},"owner_unit":"HR"}"#,
        )
        .id;
    let size = office.size();
    office
        .change(
            payroll,
            Kind::Activity,
            r#"{"name":{"en":"Wages"},"owner_unit":"Finance"}"#,
        )
        .unwrap();
    let workspace = &office.workspace;
    let (then, now) = (
        workspace.whole_as_of(size).unwrap(),
        workspace.whole().unwrap(),
    );
    for (condition, was, is) in [
        ("unit=HR", 1, 0),
        ("unit=Finance", 0, 1),
        ("text=payroll", 1, 0),
        ("title=wag", 0, 1),
        ("special=no", 1, 1),
        ("outside_eea=yes", 0, 0),
    ] {
        let filters = [condition.parse().unwrap()];
        let count = |register| {
            workspace
                .meeting(register, Kind::Activity, &filters, None)
                .unwrap()
                .len()
        };
        assert_eq!((count(&then), count(&now)), (was, is), "{condition}");
    }
}
