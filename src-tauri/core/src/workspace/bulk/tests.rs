//! One change to many: what the preview says is what happens, or nothing does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::json;

use super::*;
use crate::workspace::tests::Office;

fn bulk(ids: &[RecordId], field: &str, change: BulkChange) -> Bulk {
    Bulk {
        ids: ids.to_vec(),
        field: field.parse().unwrap(),
        change,
    }
}

fn office() -> (Office, Vec<RecordId>) {
    let mut office = Office::new();
    let ids = ["A", "B", "C"].map(|name| {
        let json = format!(r#"{{"name":{{"en":"{name}"}},"owner_unit":"People","subject_categories":["Employees"]}}"#);
        office.put(Kind::Activity, &json).id
    });
    (office, ids.to_vec())
}

fn apply(office: &mut Office, bulk: &Bulk) -> Result<Vec<ChangedRecord>> {
    let done = office.workspace.change_many(
        &office.officer,
        office.now,
        &mut office.entropy,
        "tidied",
        bulk,
    )?;
    Ok(done.value)
}

#[test]
fn every_field_that_is_offered_is_one_of_its_kind_and_takes_what_its_shape_says() {
    let id = "01990000-0000-7000-8000-00000000000f";
    for kind in Kind::ALL.iter().copied() {
        for field in bulk_fields(kind) {
            let mut values = vec![empty(field.shape)];
            values.extend(match field.shape {
                Shape::Line | Shape::Prose => vec![json!("x")],
                Shape::Date => vec![json!("2026-01-31")],
                Shape::Flag => vec![json!(true)],
                Shape::Code => field.codes.iter().map(|code| json!(code)).collect(),
                Shape::Lines => vec![json!(["x", "y"])],
                Shape::Things => vec![json!([{"en": "x", "nl": "y"}, "z"])],
                Shape::Link => vec![json!(id)],
                Shape::Links => vec![json!([id])],
                Shape::Country => vec![json!("NO")],
                Shape::Countries => vec![json!(["NO", "US"])],
            });
            assert_eq!(
                field.codes.is_empty(),
                field.shape != Shape::Code,
                "{kind} {}",
                field.field
            );
            for value in values {
                let text = json!({ field.field.clone(): value }).to_string();
                let record = Record::parse(kind, &text)
                    .unwrap_or_else(|error| panic!("{kind} {text}: {error}"));
                let links = record.links();
                assert!(
                    links.is_empty() || field.kind.is_some(),
                    "{kind} {}",
                    field.field
                );
            }
        }
    }
}

#[test]
fn what_the_preview_shows_is_what_is_written_in_one_commit() {
    let (mut office, ids) = office();
    let change = bulk(&ids, "owner_unit", BulkChange::Set(json!("Payroll")));
    let size = office.workspace.head().unwrap().size;
    let plan = office.workspace.plan_bulk(&change).unwrap();
    assert_eq!((plan.fits, plan.same), (3, 0));
    assert_eq!(plan.rows[0].before.as_deref(), Some("\"People\""));
    assert_eq!(plan.rows[0].after.as_deref(), Some("\"Payroll\""));
    assert_eq!(
        office.workspace.head().unwrap().size,
        size,
        "a preview writes nothing"
    );
    assert_eq!(apply(&mut office, &change).unwrap().len(), 3);
    assert_eq!(office.workspace.head().unwrap().size, size + 3);
    let again = office.workspace.plan_bulk(&change).unwrap();
    assert_eq!((again.fits, again.same), (0, 3));
    // One step back takes all of it back.
    office
        .workspace
        .take_back(&office.officer, office.now, &mut office.entropy, size)
        .unwrap();
    let plan = office.workspace.plan_bulk(&change).unwrap();
    assert_eq!(plan.rows[2].before.as_deref(), Some("\"People\""));
}

#[test]
fn a_list_gains_and_loses_items_and_keeps_the_others() {
    let (mut office, ids) = office();
    apply(
        &mut office,
        &bulk(
            &ids[..2],
            "subject_categories",
            BulkChange::Add(json!([{"en": "Jobseekers", "nb": "Arbeidssøkere"}, "Employees"])),
        ),
    )
    .unwrap();
    let plan = office
        .workspace
        .plan_bulk(&bulk(
            &ids,
            "subject_categories",
            BulkChange::Take(json!("Employees")),
        ))
        .unwrap();
    assert_eq!(
        plan.rows[0].before.as_deref(),
        Some(r#"[{"en":"Employees"},{"en":"Jobseekers","nb":"Arbeidssøkere"}]"#)
    );
    assert_eq!(
        plan.rows[0].after.as_deref(),
        Some(r#"[{"en":"Jobseekers","nb":"Arbeidssøkere"}]"#)
    );
    assert_eq!(plan.rows[2].after, None);
}

#[test]
fn a_change_that_one_record_refuses_is_named_there_and_made_to_none() {
    let (mut office, ids) = office();
    // A record cannot be given a link that leads nowhere.
    let nowhere = json!("01990000-0000-7000-8000-00000000000f");
    let change = bulk(&ids, "parent_activity", BulkChange::Set(nowhere));
    let plan = office.workspace.plan_bulk(&change).unwrap();
    assert_eq!(plan.fits, 0);
    assert_eq!(
        plan.rows[0].problem.as_ref().unwrap().key,
        "error-no-such-record"
    );
    let size = office.workspace.head().unwrap().size;
    assert!(matches!(
        apply(&mut office, &change),
        Err(Error::NoSuchRecord(_))
    ));
    assert_eq!(office.workspace.head().unwrap().size, size);
}

#[test]
fn a_value_of_another_shape_an_unknown_field_and_too_many_records_are_refused() {
    let (office, ids) = office();
    for change in [
        bulk(&ids, "status", BulkChange::Set(json!("asleep"))),
        bulk(&ids, "review_due", BulkChange::Set(json!("soon"))),
        bulk(&ids, "owner_unit", BulkChange::Add(json!("x"))),
        bulk(&ids, "name", BulkChange::Clear),
        bulk(&ids, "purposes", BulkChange::Clear),
    ] {
        let plan = office.workspace.plan_bulk(&change).unwrap();
        let problem = plan.rows[0].problem.as_ref().unwrap();
        assert_eq!(problem.key, "error-document", "{change:?}");
    }
    let many = vec![ids[0]; Bulk::MOST + 1];
    let change = bulk(&many, "remarks", BulkChange::Clear);
    assert!(matches!(
        office.workspace.plan_bulk(&change),
        Err(Error::TooMany { .. })
    ));
}

#[test]
fn an_id_is_replaced_wherever_it_stands_and_no_list_holds_it_twice() {
    let value = json!({"a": "x", "b": ["x", "y", "z"], "c": {"d": [{"e": "x"}]}, "f": ["z", "z"]});
    let moved = json!({"a": "y", "b": ["y", "z"], "c": {"d": [{"e": "y"}]}, "f": ["z", "z"]});
    assert_eq!(relink(value, "x", "y"), moved);
}
