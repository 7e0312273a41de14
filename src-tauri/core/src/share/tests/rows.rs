//! Suggestions within the rows of a field, and for the empty fields of cases and notices.

use serde_json::{Value, json};
use uuid::Uuid;

use super::merging::{comments, confirmed, merge, suggest};
use super::suggesting::{everything, example, field};
use super::*;
use crate::error::Error;
use crate::share::manifest::{self, RETURN_FORMAT, RETURN_FORMAT_OF_ROWS};
use crate::share::{
    FieldClass, Refused, RowChoice, RowName, Suggestible, class_of, rows_of, suggestable,
};

/// A suggestion in a row that somebody names.
fn suggest_in(target: &str, field: &str, row: Value, column: &str, new: Value) -> Say {
    let row: Option<RowChoice> = serde_json::from_value(row).unwrap();
    Say {
        row,
        column: column.parse().unwrap(),
        ..suggest(target, field, new)
    }
}

fn decide(desk: &mut Desk, place: usize, although_changed: bool) -> Result<Stored> {
    let (id, _) = comments(desk)[place].clone();
    let reason = "".parse().unwrap();
    desk.workspace
        .decide_comment(
            &desk.author,
            desk.now,
            &mut desk.entropy,
            id,
            true,
            &reason,
            although_changed,
        )
        .map(|it| it.value)
}

/// The rows of a field, without the answers that are no unless somebody said yes.
fn rows(desk: &Desk, reference: &str, name: &str) -> Value {
    let mut rows = field(desk, reference, name);
    for row in rows.as_array_mut().unwrap() {
        row.as_object_mut()
            .unwrap()
            .retain(|_, it| *it != json!(false));
    }
    rows
}

/// Two purposes, each with a basis; two categories of data; a recipient.
fn newsletter() -> Value {
    json!({
        "name": {"en": "Newsletter"},
        "purposes": [
            {"key": "p1", "text": {"en": "Send the newsletter"}},
            {"key": "p2", "text": {"en": "Count readers"}},
        ],
        "bases": [
            {"purpose": "p1", "art6": "a"},
            {"purpose": "p2", "art6": "a"},
        ],
        "data_items": [
            {"category": {"en": "Contact details"}},
            {"category": {"en": "Reading habits"}},
        ],
        "recipients": [{"kind": "other", "name": {"nb": "Trykkeriet"}}],
        "retention": [
            {"data_category": {"en": "Contact details"}, "trigger": "objection"},
        ],
    })
}

fn newsletter_in(desk: &mut Desk) -> Stored {
    desk.put(None, Kind::Activity, &newsletter().to_string())
}

#[test]
fn every_column_of_rows_holds_what_can_be_suggested_for_it_and_none_is_personal() {
    let mut tried = 0;
    for kind in Kind::ALL {
        for of in suggestable(*kind) {
            assert_eq!(
                of.rows.is_some(),
                of.shape == Suggestible::Rows,
                "{kind} {}",
                of.field
            );
            let Some(rows) = of.rows else { continue };
            for it in &rows.columns {
                let name = format!("{kind} {} {}", of.field, it.field);
                let is_link = matches!(it.shape, Suggestible::Link | Suggestible::Links);
                assert_eq!(it.kind.is_some(), is_link, "{name}");
                let id = || json!(Uuid::from_u128(7).to_string());
                let mut values: Vec<Value> = it.codes.iter().map(|code| json!(code)).collect();
                match it.shape {
                    Suggestible::Code => {}
                    Suggestible::Codes => values = vec![Value::Array(values)],
                    Suggestible::Link => values.push(id()),
                    Suggestible::Links => values.push(json!([id()])),
                    shape => values.push(example(shape).unwrap()),
                }
                assert!(!values.is_empty(), "{name}");
                for value in values {
                    let row = json!({ it.field.clone(): value });
                    let held = if rows.several { json!([row]) } else { row };
                    let named = of.field == "purposes";
                    let class = class_of(*kind, &of.field, &held);
                    assert!(class != FieldClass::Personal, "{name} {class}, {named}");
                    let document = json!({ of.field.clone(): held }).to_string();
                    let record = Record::parse(*kind, &document).unwrap();
                    let text = record.canonical().unwrap().text();
                    assert!(text.contains(&format!("{:?}", it.field)), "{name}: {text}");
                    tried += 1;
                }
            }
            for column in rows.named_by.iter().chain(&rows.told_by) {
                let known = rows.columns.iter().any(|it| it.field == *column);
                // What links a row to another row of its record is what the row is.
                let links = matches!(column.as_str(), "key" | "purpose" | "object");
                assert!(known || links, "{kind} {} {column}", of.field);
            }
        }
    }
    assert!(tried > 150, "{tried}");
    assert!(rows_of(Kind::Activity, "name").is_none());
}

#[test]
fn a_row_is_named_by_what_stands_in_it_and_by_all_of_it_where_that_tells_it_apart() {
    let value = json!([
        {"on": "2026-01-01", "text": "First"},
        {"on": "2026-01-01", "text": "Second"},
        {"on": "2026-02-01", "text": "Third"},
        {"on": "2026-03-01"},
        {"on": "2026-03-01"},
    ]);
    let name = |place| {
        RowName::of(Kind::Processor, "instructions", &value, place).map(|it| Value::Object(it.0))
    };
    assert_eq!(name(2), Some(json!({"on": "2026-02-01"})));
    assert_eq!(name(0), Some(json!({"on": "2026-01-01", "text": "First"})));
    assert_eq!(name(3), None);
    assert_eq!(name(5), None);
    let items = json!([{"category": {"nb": "Navn", "nl": "Naam"}}]);
    let named = RowName::of(Kind::Activity, "data_items", &items, 0).unwrap();
    assert_eq!(Value::Object(named.0), json!({"category": {"nb": "Navn"}}));
}

#[test]
fn a_value_within_a_row_is_suggested_and_accepted_wherever_the_row_stands_by_then() {
    let mut desk = Desk::new();
    let made = newsletter_in(&mut desk);
    let activity = made.reference.clone();
    let scope = desk.scope(&[&activity]);
    let bundle = opened(&desk.share(&scope, Release::default()));
    let mut reviewer = Reviewer::new("Advokat Eksempel", 9);
    let say = |field, row, column, new| suggest_in(&activity, field, row, column, new);
    let bytes = reviewer.review(
        &bundle,
        vec![
            (
                say("bases", json!({"purpose": "p2"}), "art6", json!("f")),
                None,
            ),
            (
                say(
                    "data_items",
                    json!({"category": "Reading habits"}),
                    "category",
                    json!({"en": "Which letters were opened"}),
                ),
                None,
            ),
            (
                say("data_items", json!(2), "source", json!("generated")),
                None,
            ),
            (
                say("recipients", json!(1), "countries", json!(["NO"])),
                None,
            ),
            (
                say("dpia", Value::Null, "status", json!("not_required")),
                None,
            ),
        ],
    );
    let returned = Returned::read(&bytes).unwrap();
    let named = |place: usize| {
        returned.ops[place]
            .row
            .clone()
            .map(|it| Value::Object(it.0))
    };
    assert_eq!(
        named(0),
        Some(json!({"purpose": "p2", "art6": "a", "subject_category": null}))
    );
    assert_eq!(
        named(1),
        Some(json!({"category": {"en": "Reading habits"}}))
    );
    assert_eq!(named(1), named(2));
    assert_eq!(named(4), None);

    // Rows are moved, one comes, and one is translated, before anything is decided.
    let mut meanwhile = newsletter();
    meanwhile["bases"] = json!([
        {"purpose": "p2", "art6": "a"},
        {"purpose": "p1", "art6": "a"},
    ]);
    meanwhile["data_items"] = json!([
        {"category": {"en": "Reading habits", "nb": "Lesevaner"}},
        {"category": {"en": "Address"}},
        {"category": {"en": "Contact details"}},
    ]);
    desk.put(Some(made.id), Kind::Activity, &meanwhile.to_string());
    let plan = desk.workspace.plan_return(&returned).unwrap();
    let seen: Vec<_> = plan
        .items
        .iter()
        .map(|it| {
            (
                it.row_gone,
                it.field_changed,
                it.was_empty,
                it.current.clone(),
            )
        })
        .collect();
    let nothing = || (false, false, true, Some(Value::Null));
    assert_eq!(seen[0], (false, false, false, Some(json!("a"))));
    // The category was translated: the value is no longer the one that was seen.
    assert_eq!((seen[1].0, seen[1].1), (false, true));
    assert_eq!(seen[2], nothing());
    assert_eq!(seen[3], nothing());
    assert_eq!(seen[4], nothing());
    assert_eq!(
        plan.items[0].row,
        Some(json!({"purpose": {"en": "Count readers"}, "art6": "a"}))
    );
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    decide(&mut desk, 0, false).unwrap();
    let refused = decide(&mut desk, 1, false).map(|_| ()).unwrap_err();
    assert!(
        matches!(refused, Error::Share(Refused::ChangedSince(_))),
        "{refused}"
    );
    decide(&mut desk, 1, true).unwrap();
    // The row was named anew by the suggestion before, and is found all the same.
    decide(&mut desk, 2, false).unwrap();
    decide(&mut desk, 3, false).unwrap();
    decide(&mut desk, 4, false).unwrap();
    assert_eq!(
        rows(&desk, &activity, "bases"),
        json!([{"art6": "f", "purpose": "p2"}, {"art6": "a", "purpose": "p1"}])
    );
    assert_eq!(
        rows(&desk, &activity, "data_items"),
        json!([
            {"category": {"en": "Which letters were opened"}, "source": "generated"},
            {"category": {"en": "Address"}},
            {"category": {"en": "Contact details"}},
        ])
    );
    assert_eq!(
        field(&desk, &activity, "recipients")[0]["countries"],
        json!(["NO"])
    );
    assert_eq!(
        field(&desk, &activity, "dpia"),
        json!({"status": "not_required"})
    );
    let history = desk.workspace.history(made.id).unwrap();
    let remark = desk.workspace.get(comments(&desk)[0].0).unwrap().reference;
    assert!(
        history
            .iter()
            .any(|it| it.reason.as_deref() == Some(remark.as_str())),
        "the event names the remark"
    );
    let verdict = desk.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(verdict.code(), "UNANCHORED");
}

#[test]
fn a_row_that_is_gone_is_a_conflict_that_is_told_and_nothing_is_written_whatever_is_said() {
    let mut desk = Desk::new();
    let made = newsletter_in(&mut desk);
    let activity = made.reference.clone();
    let scope = desk.scope(&[&activity]);
    let bundle = opened(&desk.share(&scope, Release::default()));
    let mut reviewer = Reviewer::new("Advokat Eksempel", 9);
    let say = suggest_in(
        &activity,
        "data_items",
        json!({"category": "Reading habits"}),
        "source",
        json!("generated"),
    );
    let bytes = reviewer.review(&bundle, vec![(say, None)]);
    let mut without = newsletter();
    without["data_items"] = json!([{"category": {"en": "Contact details"}}]);
    desk.put(Some(made.id), Kind::Activity, &without.to_string());

    let returned = Returned::read(&bytes).unwrap();
    let item = desk
        .workspace
        .plan_return(&returned)
        .unwrap()
        .items
        .remove(0);
    assert!(item.row_gone && item.field_changed);
    assert_eq!(item.current, None);
    assert_eq!(
        item.row,
        Some(json!({"category": {"en": "Reading habits"}}))
    );
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let view = desk.workspace.review_comments(None).unwrap().remove(0);
    assert!(view.row_gone && view.was_empty);
    for although_changed in [false, true] {
        let refused = decide(&mut desk, 0, although_changed).map(|_| ());
        let refused = refused.unwrap_err();
        assert!(
            matches!(&refused, Error::Share(Refused::RowGone(said)) if *said == view.reference),
            "{refused}"
        );
    }
    assert_eq!(rows(&desk, &activity, "data_items"), without["data_items"]);
    // Twice the same row is none to be sure of.
    let mut twice = without.clone();
    twice["data_items"] = json!([
        {"category": {"en": "Reading habits"}},
        {"category": {"en": "Reading habits"}},
    ]);
    desk.put(Some(made.id), Kind::Activity, &twice.to_string());
    assert!(desk.workspace.review_comments(None).unwrap()[0].row_gone);
    // It is there again.
    desk.put(Some(made.id), Kind::Activity, &newsletter().to_string());
    decide(&mut desk, 0, false).unwrap();
    assert_eq!(
        rows(&desk, &activity, "data_items")[1],
        json!({"category": {"en": "Reading habits"}, "source": "generated"})
    );
}

#[test]
fn what_is_no_row_or_no_column_or_no_suggestion_is_refused_where_it_is_said() {
    let mut desk = Desk::new();
    let made = newsletter_in(&mut desk);
    let activity = made.reference.as_str();
    let lia = desk.workspace.all(Kind::InterestAssessment).unwrap()[0]
        .reference
        .clone();
    let scope = desk.scope(&[activity]);
    let bundle = opened(&desk.share(&scope, everything()));
    let mut session = Reviewer::new("Advokat Eksempel", 9).session(&bundle);
    let now = desk.now;
    let mut try_to = |say: Say| {
        let said = session.say(&bundle, say, None, now, &mut Counting(3));
        said.map(|_| ()).unwrap_err()
    };
    let art6 = |row| suggest_in(activity, "bases", row, "art6", json!("f"));
    // Both rows, no row, and none at all.
    for row in [
        json!({"art6": "a"}),
        json!(0),
        json!(3),
        json!({}),
        Value::Null,
    ] {
        let refused = try_to(art6(row.clone()));
        assert!(
            matches!(&refused, Error::Share(Refused::NoRow(field)) if field == "bases"),
            "{row}: {refused}"
        );
    }
    for (column, new) in [
        ("emperor", json!("f")),
        // Which purpose a row belongs to is what the row is.
        ("purpose", json!("p1")),
        ("art6", json!("z")),
    ] {
        let refused = try_to(suggest_in(activity, "bases", json!(1), column, new));
        assert!(
            matches!(refused, Error::Document { .. }),
            "{column}: {refused}"
        );
    }
    // A record that is not before the reviewer.
    let refused = try_to(suggest_in(activity, "bases", json!(1), "lia", json!(lia)));
    assert!(matches!(refused, Error::NoSuchRecord(_)), "{refused}");
    let comment = Say {
        op: Some(ReviewOp::Comment),
        text: "Why?".parse().unwrap(),
        new: None,
        ..art6(json!(1))
    };
    let refused = try_to(comment);
    assert!(
        matches!(refused, Error::Share(Refused::Shape { .. })),
        "{refused}"
    );
    assert!(session.ops().is_empty());
}

#[test]
fn a_return_that_speaks_of_rows_is_of_its_own_version_and_every_other_of_the_first() {
    let mut desk = Desk::new();
    let made = newsletter_in(&mut desk);
    let scope = desk.scope(&[&made.reference]);
    let bundle = opened(&desk.share(&scope, Release::default()));
    let of_field = suggest(&made.reference, "owner_unit", json!("Sales"));
    let of_row = suggest_in(&made.reference, "bases", json!(1), "art6", json!("f"));
    let mut formats = Vec::new();
    for (say, seed) in [(of_field, 9), (of_row, 10)] {
        let bytes = Reviewer::new("Advokat Eksempel", seed).review(&bundle, vec![(say, None)]);
        let mut files = crate::share::archive::unpack(&bytes, |_| true).unwrap();
        let text = String::from_utf8(files.remove("return.json").unwrap()).unwrap();
        let note = String::from_utf8(files.remove("return.note").unwrap()).unwrap();
        let named = serde_json::from_str::<Value>(&text).unwrap()["format"].clone();
        assert_eq!(note.lines().next(), named.as_str());
        assert_eq!(text.contains("\"row\""), seed == 10);
        // A program that knows the first version alone says that it is too old.
        let old =
            manifest::parse::<manifest::Return>("return.json", &[RETURN_FORMAT], text.as_bytes());
        assert_eq!(matches!(old, Err(Refused::TooNew(_))), seed == 10);
        formats.push(named);
    }
    assert_eq!(
        formats,
        [json!(RETURN_FORMAT), json!(RETURN_FORMAT_OF_ROWS)]
    );
}

#[test]
fn a_value_is_suggested_for_every_empty_field_of_a_case_and_a_notice_and_accepted() {
    let mut desk = Desk::new();
    let case = json!({
        "title": "Access", "family": "ds", "subtype": "access", "channel": "email",
        "received_at": {"at": "2026-11-19T09:00:00Z", "zone": "Europe/Oslo"},
    });
    let case = desk.put(None, Kind::Request, &case.to_string());
    let notice = json!({"title": "Privacy notice", "text": "We keep your name."});
    let notice = desk.put(None, Kind::Notice, &notice.to_string());
    for made in [case, notice] {
        let kind = made.record.kind();
        let scope = desk.scope(&[&made.reference]);
        let bundle = opened(&desk.share(&scope, everything()));
        let seen = bundle.find(&made.reference).unwrap();
        let mut said = Vec::new();
        for of in suggestable(kind) {
            let stands = seen
                .fields
                .get(&of.field)
                .is_some_and(|it| *it != json!(false));
            let value = match of.shape {
                Suggestible::Code => of.codes.first().map(|it| json!(it)),
                shape => example(shape),
            };
            if let (false, Some(value)) = (stands, value) {
                said.push((suggest(&made.reference, &of.field, value), None));
            }
        }
        assert!(said.len() > 5, "{kind}: {}", said.len());
        let before = comments(&desk).len();
        let many = said.len();
        let seed = u64::try_from(before).unwrap() + 11;
        let bytes =
            Reviewer::new("Advokat Eksempel", u8::try_from(seed).unwrap()).review(&bundle, said);
        merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
        for place in before..before + many {
            let (_, comment) = comments(&desk)[place].clone();
            let name = comment.target_field.to_string();
            decide(&mut desk, place, false)
                .unwrap_or_else(|error| panic!("{kind} {name}: {error}"));
            let new: Value = serde_json::from_str(comment.suggested.as_str()).unwrap();
            assert_eq!(field(&desk, &made.reference, &name), new, "{kind} {name}");
        }
    }
    let verdict = desk.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(verdict.code(), "UNANCHORED");
}
