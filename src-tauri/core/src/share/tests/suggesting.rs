//! Another code or another link as a suggestion, and a verdict on all that was reviewed.

use serde_json::{Value, json};

use super::merging::{comments, confirmed, merge, suggest, verdict};
use super::*;
use crate::error::Error;
use crate::review::{ReviewDecision, ReviewVerdict};
use crate::share::{FieldClass, Refused, Suggestible, class_of, suggestable, value_digest};

pub(super) fn everything() -> Release {
    Release {
        text: true,
        personal: true,
        ..Release::default()
    }
}

pub(super) fn field(desk: &Desk, reference: &str, name: &str) -> Value {
    let fields = desk.workspace.find(reference).unwrap().record;
    let fields = fields.canonical().unwrap().fields;
    fields
        .get(name)
        .map_or(Value::Null, |json| serde_json::from_str(json).unwrap())
}

#[test]
fn every_field_that_can_be_suggested_is_one_of_its_kind_and_is_shared() {
    for kind in Kind::ALL {
        let fields = suggestable(*kind);
        let known = Record::parse(*kind, "{}").unwrap().fields().unwrap();
        for it in &fields {
            assert!(known.contains(&it.field), "{kind} {}", it.field);
            let is_link = matches!(it.shape, Suggestible::Link | Suggestible::Links);
            assert_eq!(it.kind.is_some(), is_link, "{kind} {}", it.field);
            assert_eq!(
                it.codes.is_empty(),
                !matches!(it.shape, Suggestible::Code | Suggestible::Codes),
                "{kind} {}",
                it.field
            );
            // Each code is one that the field can hold.
            for code in &it.codes {
                let value = match it.shape {
                    Suggestible::Codes => json!([code]),
                    _ => json!(code),
                };
                let document = json!({ it.field.clone(): value }).to_string();
                Record::parse(*kind, &document).unwrap();
            }
        }
        let mut names: Vec<_> = fields.iter().map(|it| &it.field).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), fields.len(), "{kind}");
    }
}

/// A value such as a reviewer writes for a field; none for rows, and for codes and records, which are chosen.
pub(super) fn example(shape: Suggestible) -> Option<Value> {
    Some(match shape {
        Suggestible::Line | Suggestible::Prose => json!("In so many words"),
        Suggestible::Languages => json!({"en": "In words", "nb": null, "nl": null}),
        Suggestible::Date => json!("2027-01-31"),
        Suggestible::Flag => json!(true),
        Suggestible::Number => json!(12),
        Suggestible::Lines => json!(["One", "Another"]),
        Suggestible::Things => json!([{"en": "One", "nb": null, "nl": null}]),
        Suggestible::Country => json!("NO"),
        Suggestible::Countries => json!(["NO", "NL"]),
        Suggestible::Period => json!("P6M"),
        Suggestible::Code
        | Suggestible::Codes
        | Suggestible::Link
        | Suggestible::Links
        | Suggestible::Rows => return None,
    })
}

#[test]
fn every_field_holds_what_can_be_suggested_for_it_and_none_is_personal() {
    let mut tried = 0;
    for kind in Kind::ALL {
        for it in suggestable(*kind) {
            let class = class_of(*kind, &it.field, &Value::Null);
            assert_ne!(class, FieldClass::Personal, "{kind} {}", it.field);
            let Some(value) = example(it.shape) else {
                continue;
            };
            let document = json!({ it.field.clone(): value.clone() }).to_string();
            let record = Record::parse(*kind, &document).unwrap();
            let held = record.canonical().unwrap().fields.remove(&it.field);
            let held: Value = serde_json::from_str(&held.unwrap()).unwrap();
            match it.shape {
                Suggestible::Languages => assert_eq!(held, json!({"en": "In words"})),
                Suggestible::Things => assert_eq!(held, json!([{"en": "One"}])),
                _ => assert_eq!(held, value, "{kind} {}", it.field),
            }
            tried += 1;
        }
    }
    assert!(tried > 90, "{tried}");
    let activity = suggestable(Kind::Activity);
    let names: Vec<_> = activity.iter().map(|it| it.field.as_str()).collect();
    assert!(names.contains(&"data_deleted_on") && !names.contains(&"reviewed_by"));
}

#[test]
fn a_value_is_suggested_for_an_empty_field_and_never_for_one_that_was_withheld() {
    let mut desk = Desk::new();
    let system = desk.workspace.all(Kind::System).unwrap()[0]
        .reference
        .clone();
    let bare = json!({"name": {"en": "Newsletter"}, "remarks": "For us alone"});
    let made = desk.put(None, Kind::Activity, &bare.to_string());
    let activity = made.reference.as_str();
    let scope = desk.scope(&[activity, &system]);
    let bundle = opened(&desk.share(&scope, Release::default()));
    let seen = bundle.find(activity).unwrap();
    assert_eq!(seen.withheld, ["remarks"]);
    for empty in ["review_due", "owner_unit", "systems"] {
        assert!(!seen.fields.contains_key(empty), "{empty}");
    }
    let mut reviewer = Reviewer::new("Advokat Eksempel", 9);
    let withheld = reviewer
        .session(&bundle)
        .say(
            &bundle,
            suggest(activity, "remarks", json!("For everybody")),
            None,
            desk.now,
            &mut Counting(3),
        )
        .map(|_| ())
        .unwrap_err();
    assert!(
        matches!(&withheld, Error::Share(Refused::Withheld(field)) if field == "remarks"),
        "{withheld}"
    );
    assert!(reviewer.session(&bundle).ops().is_empty());
    let bytes = reviewer.review(
        &bundle,
        vec![
            (suggest(activity, "review_due", json!("2027-01-31")), None),
            (
                suggest(activity, "owner_unit", json!("Customer care")),
                None,
            ),
            (suggest(activity, "systems", json!([system])), None),
        ],
    );
    let returned = Returned::read(&bytes).unwrap();
    let nothing = Some(value_digest(&Value::Null));
    assert!(returned.ops.iter().all(|op| op.old_digest == nothing));

    let plan = desk.workspace.plan_return(&returned).unwrap();
    for item in &plan.items {
        assert!(item.was_empty && !item.field_changed, "{}", item.field);
        assert_eq!(item.current, Some(Value::Null));
    }
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let said = comments(&desk);
    let decide = |desk: &mut Desk, place: usize, although_changed| {
        let reason = "".parse().unwrap();
        desk.workspace
            .decide_comment(
                &desk.author,
                desk.now,
                &mut desk.entropy,
                said[place].0,
                true,
                &reason,
                although_changed,
            )
            .map(|it| it.value)
    };
    decide(&mut desk, 0, false).unwrap();
    decide(&mut desk, 2, false).unwrap();
    assert_eq!(field(&desk, activity, "review_due"), json!("2027-01-31"));
    assert_eq!(field(&desk, activity, "systems"), json!([desk.id(&system)]));
    assert_eq!(field(&desk, activity, "remarks"), json!("For us alone"));
    let history = desk.workspace.history(made.id).unwrap();
    let remark = desk.workspace.get(said[0].0).unwrap().reference;
    assert!(
        history
            .iter()
            .any(|it| it.reason.as_deref() == Some(remark.as_str())),
        "the event names the remark"
    );

    // Somebody filled the field meanwhile: it is no longer empty, and nothing is written over it unasked.
    let mut filled = bare;
    filled["owner_unit"] = json!("Finance");
    desk.put(Some(made.id), Kind::Activity, &filled.to_string());
    let plan = desk.workspace.plan_return(&returned).unwrap();
    let item = &plan.items[1];
    assert!(item.was_empty && item.field_changed);
    assert_eq!(item.current, Some(json!("Finance")));
    let refused = decide(&mut desk, 1, false).map(|_| ()).unwrap_err();
    assert!(
        matches!(refused, Error::Share(Refused::ChangedSince(_))),
        "{refused}"
    );
    assert_eq!(field(&desk, activity, "owner_unit"), json!("Finance"));
    decide(&mut desk, 1, true).unwrap();
    assert_eq!(field(&desk, activity, "owner_unit"), json!("Customer care"));
    let verdict = desk.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(verdict.code(), "UNANCHORED");
}

#[test]
fn another_code_and_another_link_are_suggested_and_accepted_with_the_remark_in_the_history() {
    let mut desk = Desk::new();
    let systems: Vec<String> = desk
        .workspace
        .all(Kind::System)
        .unwrap()
        .into_iter()
        .map(|it| it.reference)
        .collect();
    let (one, other) = (systems[0].as_str(), systems[1].as_str());
    let scope = desk.scope(&["A-01", one, other]);
    let bundle = opened(&desk.share(&scope, everything()));
    let mut reviewer = Reviewer::new("Advokat Eksempel", 9);
    let (status, role) = (field(&desk, "A-01", "status"), field(&desk, "A-01", "role"));
    let status = if status == json!("draft") {
        "retired"
    } else {
        "draft"
    };
    // Records by the reference that the reviewer reads.
    let bytes = reviewer.review(
        &bundle,
        vec![
            (suggest("A-01", "status", json!(status)), None),
            (suggest("A-01", "systems", json!([other, one])), None),
        ],
    );
    let mut session = reviewer.session(&bundle);
    let mut try_to = |say: Say| {
        let now = "2026-11-21T10:00:00Z".parse().unwrap();
        let mut entropy = Counting(3);
        session
            .say(&bundle, say, None, now, &mut entropy)
            .map(|_| ())
            .unwrap_err()
    };
    let unknown = try_to(suggest("A-01", "role", json!("emperor")));
    assert!(matches!(unknown, Error::Document { .. }), "{unknown}");
    // Another kind of record, one that is not before the reviewer, and none at all.
    for wrong in ["A-01", systems[2].as_str(), "S-999"] {
        let refused = try_to(suggest("A-01", "systems", json!([wrong])));
        assert!(matches!(refused, Error::NoSuchRecord(_)), "{refused}");
    }

    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let (one, other) = (desk.id(one), desk.id(other));
    let said = comments(&desk);
    assert_eq!(
        serde_json::from_str::<Value>(said[1].1.suggested.as_str()).unwrap(),
        json!([other, one])
    );
    let now = desk.now;
    for (place, reason) in [(0, "Agreed with them"), (1, "")] {
        let (id, _) = said[place];
        let reason = reason.parse().unwrap();
        desk.workspace
            .decide_comment(
                &desk.author,
                now,
                &mut desk.entropy,
                id,
                true,
                &reason,
                false,
            )
            .unwrap();
    }
    assert_eq!(field(&desk, "A-01", "status"), json!(status));
    assert_eq!(field(&desk, "A-01", "systems"), json!([other, one]));
    assert_eq!(
        field(&desk, "A-01", "role"),
        role,
        "what was refused is nowhere"
    );
    let history = desk.workspace.history(desk.id("A-01")).unwrap();
    let reasons: Vec<String> = history.iter().filter_map(|it| it.reason.clone()).collect();
    let reference = |place: usize| desk.workspace.get(said[place].0).unwrap().reference;
    assert!(
        reasons.contains(&format!("{}: Agreed with them", reference(0))),
        "{reasons:?}"
    );
    assert!(reasons.contains(&reference(1)), "{reasons:?}");
    assert_eq!(
        comments(&desk)[1].1.decision,
        Some(ReviewDecision::Accepted)
    );
}

#[test]
fn a_verdict_on_the_whole_is_kept_with_the_review_and_shows_when_what_was_seen_went_on() {
    let whole = |it, text| verdict("", it, text);
    let reviewed = |desk: &mut Desk| {
        let scope = desk.scope(&["A-01", "A-02"]);
        let shared = desk.share(&scope, Release::default());
        let bundle = opened(&shared);
        let mut reviewer = Reviewer::new("Advokat Eksempel", 9);
        let said = vec![(whole(ReviewVerdict::Reject, "Not like this."), None)];
        reviewer.review(&bundle, said)
    };
    let mut desk = Desk::new();
    let bytes = reviewed(&mut desk);
    let returned = Returned::read(&bytes).unwrap();
    let op = &returned.ops[0];
    assert_eq!((op.target, op.base_seq), (None, returned.base.size - 1));
    assert!(serde_json::to_value(op).unwrap()["target"].is_null());
    let plan = desk.workspace.plan_return(&returned).unwrap();
    let item = &plan.items[0];
    assert_eq!(
        (item.target, item.stale, item.opinion),
        (None, false, false)
    );
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let (_, comment) = comments(&desk).remove(0);
    assert_eq!(comment.verdict, Some(ReviewVerdict::Reject));
    assert!(comment.target.is_none() && !comment.stale);
    let review = desk.workspace.get(comment.review.unwrap()).unwrap();
    assert_eq!(review.record.kind(), Kind::Review);
    // What came back is no change of what was seen; what is written to it is.
    let outdated = |desk: &Desk| desk.workspace.review_comments(None).unwrap()[0].outdated;
    assert!(!outdated(&desk));
    desk.put(None, Kind::Measure, r#"{"name":"Later"}"#);
    assert!(
        outdated(&desk),
        "without a copy in the list it was the whole register"
    );
    // It counts once, and the trail holds with it.
    let again = merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap().value;
    assert_eq!((again.present, again.added.len()), (1, 0));
    assert_eq!(
        desk.workspace
            .check(Vec::new(), &mut |_| true)
            .unwrap()
            .code(),
        "UNANCHORED"
    );

    // Merged late, it is stale at once.
    let mut desk = Desk::new();
    let bytes = reviewed(&mut desk);
    desk.put(None, Kind::Measure, r#"{"name":"Later"}"#);
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    assert!(comments(&desk)[0].1.stale);
}

#[test]
fn only_a_verdict_is_about_the_whole() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let bundle = opened(&desk.share(&scope, Release::default()));
    let mut session = Reviewer::new("Advokat Eksempel", 9).session(&bundle);
    let now = desk.now;
    let mut try_to = |say: Say, content: Option<&[u8]>| {
        let said = session.say(&bundle, say, content, now, &mut Counting(3));
        said.map(|_| ()).unwrap_err()
    };
    let comment = try_to(say(ReviewOp::Comment, "", "Of nothing"), None);
    assert!(matches!(comment, Error::NoSuchRecord(_)), "{comment}");
    let mut of_field = verdict("", ReviewVerdict::Approve, "");
    of_field.field = "status".parse().unwrap();
    let of_field = try_to(of_field, None);
    assert!(
        matches!(of_field, Error::Share(Refused::Shape { .. })),
        "{of_field}"
    );
}
