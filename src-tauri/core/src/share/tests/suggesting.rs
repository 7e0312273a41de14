//! Another code or another link as a suggestion, and a verdict on all that was reviewed.

use serde_json::{Value, json};

use super::merging::{comments, confirmed, merge, suggest, verdict};
use super::*;
use crate::error::Error;
use crate::review::{ReviewDecision, ReviewVerdict};
use crate::share::{Refused, suggestable};
use crate::workspace::Shape;

fn everything() -> Release {
    Release {
        text: true,
        personal: true,
        ..Release::default()
    }
}

fn field(desk: &Desk, reference: &str, name: &str) -> Value {
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
            let is_link = matches!(it.shape, Shape::Link | Shape::Links);
            assert_eq!(it.kind.is_some(), is_link, "{kind} {}", it.field);
            assert_eq!(
                it.codes.is_empty(),
                it.shape != Shape::Code,
                "{kind} {}",
                it.field
            );
            // Each code is one that the field can hold.
            for code in &it.codes {
                let document = json!({ it.field.clone(): code }).to_string();
                Record::parse(*kind, &document).unwrap();
            }
        }
        let mut names: Vec<_> = fields.iter().map(|it| &it.field).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), fields.len(), "{kind}");
    }
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
