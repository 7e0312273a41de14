//! What a reviewer hands back, and what merging makes of it (T35: every rule of the trust brief 3.3).

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tilsyn_trail::HeldHead;
use uuid::Uuid;

use super::*;
use crate::attachment::LARGEST;
use crate::error::Error;
use crate::request::{Answer, StepCode};
use crate::review::{ReviewComment, ReviewDecision, ReviewVerdict};
use crate::share::archive::{pack, unpack};
use crate::share::manifest::{self, RETURN_FORMAT};
use crate::share::{Op, Refused};
use crate::workspace::{Committed, ConflictDecision, ItemState, MergeChoices, Merged};

const PDF: &[u8] = b"%PDF-1.7 the opinion in full";

pub(super) fn merge(
    desk: &mut Desk,
    bytes: &[u8],
    choices: &MergeChoices,
) -> Result<Committed<Merged>> {
    let returned = Returned::read(bytes).unwrap();
    desk.now += chrono::Duration::hours(1);
    desk.workspace.merge_return(
        &desk.author,
        desk.now,
        &mut desk.entropy,
        &returned,
        choices,
    )
}

pub(super) fn confirmed(bytes: &[u8]) -> MergeChoices {
    MergeChoices {
        confirmed: Some(Returned::read(bytes).unwrap().fingerprint),
        ..MergeChoices::default()
    }
}

pub(super) fn verdict(target: &str, verdict: ReviewVerdict, text: &str) -> Say {
    Say {
        verdict: Some(verdict),
        ..say(ReviewOp::Verdict, target, text)
    }
}

pub(super) fn suggest(target: &str, field: &str, new: Value) -> Say {
    Say {
        field: field.parse().unwrap(),
        new: Some(new),
        ..say(ReviewOp::Suggestion, target, "Better so.")
    }
}

pub(super) fn comments(desk: &Desk) -> Vec<(RecordId, ReviewComment)> {
    desk.workspace
        .all(Kind::ReviewComment)
        .unwrap()
        .into_iter()
        .map(|stored| (stored.id, stored.record.try_into().unwrap()))
        .collect()
}

/// What was said and what was decided.
type Told = (
    Option<ReviewOp>,
    RecordId,
    String,
    String,
    bool,
    Option<ReviewDecision>,
);

/// What was said and decided, without the ids and references of this workspace.
fn said(desk: &Desk) -> BTreeMap<String, Told> {
    comments(desk)
        .into_iter()
        .map(|(_, it)| {
            let key = format!("{} {}", it.uuid, it.said_sha256.unwrap());
            let what = (
                it.op,
                it.target.unwrap(),
                it.text.to_string(),
                it.suggested.to_string(),
                it.stale,
                it.decision,
            );
            (key, what)
        })
        .collect()
}

fn case(desk: &Desk) -> Stored {
    desk.workspace
        .all(Kind::Request)
        .unwrap()
        .into_iter()
        .find(|stored| match &stored.record {
            Record::Request(it) => it.closed_at.is_none() && !it.restricted,
            _ => false,
        })
        .unwrap()
}

#[test]
fn a_whole_file_is_reviewed_like_a_bundle_and_its_return_is_merged_once() {
    let mut desk = Desk::new();
    let path = desk.workspace.path().with_file_name("sent.tilsyn");
    desk.workspace.save_copy(&path).unwrap();
    let sent = crate::workspace::Workspace::open_read_only(&path).unwrap();
    let whole = Opened::of_workspace(&sent, &[], desk.now).unwrap();
    assert_eq!(whole.size, desk.workspace.head().unwrap().size);
    assert!(
        whole
            .records
            .iter()
            .all(|record| record.withheld.is_empty())
    );
    // Who holds the file does not thereby handle its cases: those under secrecy are not there.
    let hidden = desk.workspace.under_secrecy(Secrecy::Hidden).unwrap();
    assert!(!hidden.is_empty());
    assert!(!whole.records.iter().any(|it| hidden.contains(&it.id)));
    let mut reviewer = Reviewer::new("Advokat Eksempel", 31);
    let bytes = reviewer.review(
        &whole,
        vec![
            (
                say(ReviewOp::Comment, "A-02", "Whose data are these?"),
                None,
            ),
            (suggest("A-02", "large_scale", json!(true)), None),
            (verdict("A-01", ReviewVerdict::Approve, ""), None),
        ],
    );
    let merged = merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap().value;
    assert_eq!(merged.added.len(), 3);
    assert!(comments(&desk).iter().all(|(_, it)| !it.stale));
    let again = merge(&mut desk, &bytes, &MergeChoices::default()).unwrap();
    assert_eq!(again.value.present, 3);
    // The same head is the same review; another head is another.
    let same = Opened::of_workspace(&sent, &[], desk.now).unwrap();
    assert_eq!((same.id, same.digest), (whole.id, whole.digest));
    let held = |root| HeldHead {
        label: "seen".to_owned(),
        size: whole.size,
        root,
    };
    for (root, found) in [(whole.root, "VERIFIED"), ([7; 32], "DIVERGED")] {
        let opened = Opened::of_workspace(&sent, &[held(root)], desk.now).unwrap();
        assert_eq!(opened.verdict.code(), found);
    }
}

/// A bundle of an activity and a case, and a review that says one thing of each sort.
fn reviewed(desk: &mut Desk) -> (Opened, Vec<u8>) {
    let case = case(desk);
    let scope = Scope {
        records: vec![desk.id("A-01"), desk.id("A-02"), case.id],
    };
    let bundle = opened(&desk.share(&scope, Release::default()));
    let mut reviewer = Reviewer::new("Advokat Eksempel", 31);
    let file = Say {
        name: "opinion.pdf".parse().unwrap(),
        ..say(
            ReviewOp::Attachment,
            &case.reference,
            "The opinion in full.",
        )
    };
    let bytes = reviewer.review(
        &bundle,
        vec![
            (
                say(ReviewOp::Comment, "A-01", "Whose data are these?"),
                None,
            ),
            (suggest("A-01", "large_scale", json!(true)), None),
            (verdict("A-02", ReviewVerdict::NeedsInfo, ""), None),
            (
                verdict(
                    &case.reference,
                    ReviewVerdict::Reject,
                    "No basis carries it.",
                ),
                None,
            ),
            (file, Some(PDF)),
        ],
    );
    (bundle, bytes)
}

#[test]
fn a_return_becomes_comments_an_opinion_and_a_file_and_changes_nothing_of_ours() {
    let mut desk = Desk::new();
    let (bundle, bytes) = reviewed(&mut desk);
    let before = desk.workspace.get(desk.id("A-01")).unwrap();
    let plan = desk
        .workspace
        .plan_return(&Returned::read(&bytes).unwrap())
        .unwrap();
    assert_eq!(plan.bundle_id, bundle.id);
    assert!(!plan.key_known && !plan.merged_before);
    assert_eq!(plan.count(ItemState::New), 5);
    assert!(
        plan.items
            .iter()
            .all(|item| !item.stale && !item.field_changed)
    );

    let size = desk.workspace.head().unwrap().size;
    let done = merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    assert_eq!(done.value.added.len(), 5);
    assert_eq!(done.value.opinions.len(), 1);
    assert!(
        done.size > size + 5,
        "each accepted thing is an event of its own"
    );
    assert_eq!(desk.workspace.get(before.id).unwrap(), before);

    let case = case(&desk);
    let view = desk.workspace.case(case.id).unwrap();
    let opinion = view.opinions.last().unwrap();
    assert_eq!(
        opinion.by.as_ref().map(ToString::to_string).as_deref(),
        Some("Advokat Eksempel")
    );
    let step: Vec<_> = desk
        .workspace
        .children(case.id)
        .unwrap()
        .into_iter()
        .filter_map(|child| match child.record {
            Record::Step(it) if it.step_code == Some(StepCode::Opinion) => Some(*it),
            _ => None,
        })
        .collect();
    let step = step.last().unwrap();
    assert_eq!(step.answer, Some(Answer::Unfavourable));
    assert_eq!(step.role, Some(Role::LegalReviewer));
    assert_eq!(step.reason.as_str(), "No basis carries it.");
    assert!(step.privileged);
    let file = view
        .attachments
        .iter()
        .find(|it| it.name.as_str() == "opinion.pdf")
        .unwrap();
    assert_eq!(desk.workspace.attachment_bytes(file.id).unwrap(), PDF);
    let check = desk.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!((check.code(), check.records.len()), ("UNANCHORED", 0));
}

#[test]
fn rule_1_a_key_that_is_not_known_is_previewed_and_merged_only_when_it_was_compared() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    let fingerprint = Returned::read(&bytes).unwrap().fingerprint;
    let size = desk.workspace.head().unwrap().size;
    let refused = merge(&mut desk, &bytes, &MergeChoices::default()).unwrap_err();
    assert!(matches!(refused, Error::Share(Refused::KeyUnconfirmed(said)) if said == fingerprint));
    let other = MergeChoices {
        confirmed: Some("babab babab babab babab babab".to_owned()),
        ..MergeChoices::default()
    };
    let refused = merge(&mut desk, &bytes, &other).unwrap_err();
    assert!(matches!(refused, Error::Share(Refused::KeyOther(_))));
    assert_eq!(desk.workspace.head().unwrap().size, size);
    // However it is typed; and from then on it is known.
    let typed = MergeChoices {
        confirmed: Some(fingerprint.to_uppercase().replace(' ', " - ")),
        ..MergeChoices::default()
    };
    merge(&mut desk, &bytes, &typed).unwrap();
    let plan = desk
        .workspace
        .plan_return(&Returned::read(&bytes).unwrap())
        .unwrap();
    assert!(plan.key_known && plan.merged_before);
}

#[test]
fn rule_2_a_review_of_another_history_or_workspace_is_not_merged() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    let returned = Returned::read(&bytes).unwrap();
    let mut other = Desk::new();
    other.put(None, Kind::System, r#"{"name":"X"}"#);
    // The same id, as an older copy that went on by itself has it.
    let mut forked = Desk::new();
    let name = r#"{"name":"On another branch"}"#;
    let short = returned.base.size - forked.workspace.head().unwrap().size;
    for _ in 0..=short {
        forked.put(None, Kind::System, name);
    }
    let mut copy = returned.clone();
    copy.base.root = [9; 32];
    assert!(matches!(
        forked.workspace.plan_return(&copy).unwrap_err(),
        Error::Share(Refused::OtherHistory)
    ));
    copy.workspace = tilsyn_trail::WorkspaceId([1; 16]);
    assert!(matches!(
        desk.workspace.plan_return(&copy).unwrap_err(),
        Error::Share(Refused::OtherWorkspace)
    ));
}

#[test]
fn rules_3_and_5_what_was_said_of_an_older_version_is_kept_and_marked_and_opens_no_door() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    let case = case(&desk);
    let Record::Request(mut request) = case.record.clone() else {
        panic!()
    };
    request.scope_text = "More than before".parse().unwrap();
    let json = Record::from(*request).canonical().unwrap().text();
    desk.put(Some(case.id), Kind::Request, &json);
    let a01 = desk.workspace.find("A-01").unwrap();
    let Record::Activity(mut activity) = a01.record.clone() else {
        panic!()
    };
    activity.remarks = "Changed meanwhile".parse().unwrap();
    let json = Record::from(*activity).canonical().unwrap().text();
    desk.put(Some(a01.id), Kind::Activity, &json);

    let done = merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    assert!(
        done.value.opinions.is_empty(),
        "a stale verdict is no opinion in the file"
    );
    let stale: Vec<(Option<ReviewOp>, bool)> = comments(&desk)
        .iter()
        .map(|(_, it)| (it.op, it.stale))
        .collect();
    assert_eq!(
        stale,
        [
            (Some(ReviewOp::Comment), true),
            (Some(ReviewOp::Suggestion), true),
            (Some(ReviewOp::Verdict), false),
            (Some(ReviewOp::Verdict), true),
            (Some(ReviewOp::Attachment), true),
        ]
    );
    // Another field changed, not the one of the suggestion: it can still be taken as it is.
    let view = desk.workspace.review_comments(Some(a01.id)).unwrap();
    assert!(view[1].outdated && !view[1].field_changed);
}

#[test]
fn rule_4_a_suggestion_waits_until_somebody_accepts_it_and_shows_when_the_field_changed() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let large = |desk: &Desk| match desk.workspace.find("A-01").unwrap().record {
        Record::Activity(it) => it.large_scale,
        _ => panic!(),
    };
    assert!(!large(&desk), "nothing applies itself");
    let id = comments(&desk)[1].0;
    let reason = "Agreed".parse().unwrap();
    let now = desk.now;
    let decide = |desk: &mut Desk, accept, although| {
        desk.workspace.decide_comment(
            &desk.author,
            now,
            &mut desk.entropy,
            id,
            accept,
            &reason,
            although,
        )
    };
    decide(&mut desk, true, false).unwrap();
    assert!(large(&desk));
    let comment = &comments(&desk)[1].1;
    assert_eq!(comment.decision, Some(ReviewDecision::Accepted));
    assert_eq!(comment.decided_by, Some(desk.author.id));
    let refused = decide(&mut desk, false, false).unwrap_err();
    assert!(matches!(refused, Error::Share(Refused::Decided(_))));

    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    let a01 = desk.workspace.find("A-01").unwrap();
    let Record::Activity(mut activity) = a01.record.clone() else {
        panic!()
    };
    activity.large_scale = true;
    let json = Record::from(*activity).canonical().unwrap().text();
    desk.put(Some(a01.id), Kind::Activity, &json);
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let id = comments(&desk)[1].0;
    let now = desk.now;
    let reason = "x".parse().unwrap();
    let refused = desk
        .workspace
        .decide_comment(
            &desk.author,
            now,
            &mut desk.entropy,
            id,
            true,
            &reason,
            false,
        )
        .unwrap_err();
    assert!(matches!(refused, Error::Share(Refused::ChangedSince(_))));
    desk.workspace
        .decide_comment(
            &desk.author,
            now,
            &mut desk.entropy,
            id,
            true,
            &reason,
            true,
        )
        .unwrap();
}

/// Makes a return say something else, and signs it as its reviewer could.
fn resaid(bytes: &[u8], seed: u8, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut files = unpack(bytes, |_| true).unwrap();
    let manifest = files.remove("return.json").unwrap();
    files.remove("return.note");
    let parsed: manifest::Return = serde_json::from_slice(&manifest).unwrap();
    let returned = Returned::read(bytes).unwrap();
    let mut ops = serde_json::to_value(&parsed.ops).unwrap();
    change(&mut ops);
    let ops: Vec<Op> = serde_json::from_value(ops).unwrap();
    let said = manifest::Return { ops, ..parsed };
    let manifest = manifest::bytes_of(&said).unwrap();
    let origin = crate::workspace::origin(returned.workspace);
    let text = manifest::note_text(RETURN_FORMAT, &origin, returned.base.size, &manifest);
    let key = ReviewerKey::of(returned.workspace, returned.reviewer, &[seed; 32].into()).unwrap();
    let note = key.sign_note(&text);
    files.insert("return.json".to_owned(), manifest);
    files.insert("return.note".to_owned(), note.into_bytes());
    pack(&files).unwrap()
}

#[test]
fn rule_6_a_return_that_is_wrong_in_one_thing_is_refused_as_a_whole() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    assert_eq!(
        Returned::read(&resaid(&bytes, 31, |_| {})),
        Returned::read(&bytes)
    );
    for change in [
        // A verdict that is a suggestion besides; a comment without words; an id twice; a reply to nothing.
        (|ops: &mut Value| ops[2]["new"] = json!(1)) as fn(&mut Value),
        |ops| ops[0]["text"] = json!(""),
        |ops| ops[1]["uuid"] = ops[0]["uuid"].clone(),
        |ops| ops[0]["op"] = json!("reply"),
        |ops| ops[1]["field"] = json!(""),
        |ops| ops[4]["name"] = json!(""),
    ] {
        let wrong = resaid(&bytes, 31, change);
        assert!(matches!(
            Returned::read(&wrong).unwrap_err(),
            Refused::Shape { .. }
        ));
    }
    // Another operation, a deletion for one, is no operation of this format.
    let manifest = unpack(&bytes, |_| true)
        .unwrap()
        .remove("return.json")
        .unwrap();
    let text = String::from_utf8(manifest).unwrap();
    let deleting = text.replace("\"op\": \"verdict\"", "\"op\": \"delete\"");
    assert!(
        manifest::parse::<manifest::Return>("return.json", &[RETURN_FORMAT], deleting.as_bytes())
            .is_err()
    );
    // Something said of a record that never was.
    let nowhere = resaid(&bytes, 31, |ops| {
        ops[0]["target"] = json!("01990000-0000-7000-8000-00000000dead");
    });
    let refused = merge(&mut desk, &nowhere, &confirmed(&nowhere)).unwrap_err();
    assert!(matches!(refused, Error::NoSuchRecord(_)));
    assert!(comments(&desk).is_empty());
    // Signed with another key than it names.
    assert_eq!(
        Returned::read(&resaid(&bytes, 32, |_| {})).unwrap_err(),
        Refused::Signature
    );
}

#[test]
fn a_return_with_any_byte_changed_is_refused() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    for place in (0..bytes.len()).step_by(29) {
        let mut changed = bytes.clone();
        changed[place] ^= 0x01;
        assert!(Returned::read(&changed).is_err(), "byte {place}");
    }
}

#[test]
fn rule_7_a_program_is_no_attachment_and_a_file_is_kept_by_what_it_is() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let bundle = opened(&desk.share(&scope, Release::default()));
    let reviewer = Reviewer::new("R", 3);
    let mut session = reviewer.session(&bundle);
    let now = desk.now;
    let file = |name: &str| Say {
        name: name.parse().unwrap(),
        ..say(ReviewOp::Attachment, "A-01", "")
    };
    let program = b"MZ\x90\x00\x03\x00";
    let refused = session.say(
        &bundle,
        file("opinion.pdf"),
        Some(program),
        now,
        &mut desk.entropy,
    );
    assert!(matches!(
        refused.unwrap_err(),
        Error::AttachmentProgram { .. }
    ));
    let large = vec![b'x'; usize::try_from(LARGEST).unwrap() + 1];
    let refused = session.say(&bundle, file("x.txt"), Some(&large), now, &mut desk.entropy);
    assert!(matches!(
        refused.unwrap_err(),
        Error::AttachmentTooLarge { .. }
    ));
    let nothing = session.say(&bundle, file("x.txt"), None, now, &mut desk.entropy);
    assert!(nothing.is_err());
    assert!(session.ops().is_empty());
}

#[test]
fn rule_8_each_thing_is_recorded_with_who_said_it_and_the_digest_of_the_return() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    let returned = Returned::read(&bytes).unwrap();
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let reviewer = desk
        .workspace
        .actors()
        .unwrap()
        .into_iter()
        .find(|(_, actor)| actor.name.as_str() == "Advokat Eksempel")
        .unwrap();
    assert_eq!(reviewer.1.role, Some(Role::LegalReviewer));
    assert!(
        !reviewer.1.can_sign(),
        "who reviews does not sign heads of ours"
    );
    for ((id, comment), op) in comments(&desk).iter().zip(&returned.ops) {
        assert_eq!(comment.reviewer, Some(reviewer.0));
        assert_eq!(comment.uuid.to_string(), op.uuid.to_string());
        assert_eq!(comment.return_sha256, Some(returned.digest));
        let events = desk.workspace.history(*id).unwrap();
        assert_eq!(events[0].kind, "review-comment.created");
    }
    // Nobody writes in a reviewer's name by hand, and nothing that was said is changed or taken out.
    let (id, comment) = comments(&desk).remove(0);
    let altered = ReviewComment {
        text: "I agree.".parse().unwrap(),
        ..comment
    };
    for id in [None, Some(id)] {
        let put = Put {
            id,
            ..Put::default()
        };
        let record = altered.clone().into();
        let refused = desk
            .workspace
            .commit(&desk.author, desk.now, &mut desk.entropy, "", |tx| {
                tx.put(put, record)
            })
            .unwrap_err();
        assert!(
            matches!(refused, Error::Share(Refused::OnlyMerged(_))),
            "{refused}"
        );
    }
    let refused = desk
        .workspace
        .commit(&desk.author, desk.now, &mut desk.entropy, "", |tx| {
            tx.remove(id)
        })
        .unwrap_err();
    assert!(matches!(refused, Error::WrittenOnce(_)));
}

#[test]
fn rule_9_another_thing_under_the_same_id_waits_for_a_decision_which_is_recorded() {
    for (decision, recorded) in [
        (ConflictDecision::KeepBeside, ReviewDecision::KeptBeside),
        (ConflictDecision::Leave, ReviewDecision::NotTaken),
    ] {
        let mut desk = Desk::new();
        let (_, bytes) = reviewed(&mut desk);
        let other = resaid(&bytes, 31, |ops| ops[0]["text"] = json!("Something else."));
        merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
        let returned = Returned::read(&other).unwrap();
        let plan = desk.workspace.plan_return(&returned).unwrap();
        assert_eq!(plan.count(ItemState::Present), 4);
        assert_eq!(plan.items[0].state, ItemState::Conflict);
        assert_eq!(plan.items[0].conflicts_with.as_deref(), Some("RC-01"));
        let refused = merge(&mut desk, &other, &MergeChoices::default()).unwrap_err();
        assert!(matches!(refused, Error::Share(Refused::Undecided(1))));
        let uuid: Uuid = returned.ops[0].uuid;
        let choices = MergeChoices {
            conflicts: BTreeMap::from([(uuid, decision)]),
            ..MergeChoices::default()
        };
        let done = merge(&mut desk, &other, &choices).unwrap();
        assert_eq!((done.value.added.len(), done.value.present), (1, 4));
        let (_, comment) = comments(&desk).pop().unwrap();
        assert_eq!(comment.decision, Some(recorded));
        assert_eq!(comment.decided_by, Some(desk.author.id));
        // The decision stands: it is not asked again.
        let size = desk.workspace.head().unwrap().size;
        merge(&mut desk, &other, &MergeChoices::default()).unwrap();
        assert_eq!(desk.workspace.head().unwrap().size, size);
    }
}

#[test]
fn a_return_that_is_merged_twice_is_there_once() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let (once, head) = (said(&desk), desk.workspace.head().unwrap());
    let again = merge(&mut desk, &bytes, &MergeChoices::default()).unwrap();
    assert_eq!(again.value.review, None);
    assert_eq!(again.value.present, 5);
    assert_eq!(said(&desk), once);
    assert_eq!(desk.workspace.head().unwrap(), head);
}

#[test]
fn two_reviews_give_the_same_whichever_is_merged_first() {
    let both = |first_first: bool| {
        let mut desk = Desk::new();
        let (bundle, one) = reviewed(&mut desk);
        let two = Reviewer::new("Juriste Exemple", 77).review(
            &bundle,
            vec![
                (say(ReviewOp::Comment, "A-02", "Another voice."), None),
                (suggest("A-01", "large_scale", json!(true)), None),
            ],
        );
        let order = if first_first {
            [&one, &two]
        } else {
            [&two, &one]
        };
        for bytes in order {
            merge(&mut desk, bytes, &confirmed(bytes)).unwrap();
        }
        said(&desk)
    };
    let (there, back) = (both(true), both(false));
    assert_eq!(there.len(), 7);
    assert_eq!(there, back);
}

#[test]
fn the_cosignature_is_an_anchor_that_a_rewritten_history_cannot_meet() {
    let mut desk = Desk::new();
    let (_, bytes) = reviewed(&mut desk);
    let returned = Returned::read(&bytes).unwrap();
    merge(&mut desk, &bytes, &confirmed(&bytes)).unwrap();
    let held = |root| {
        vec![HeldHead {
            label: "review".to_owned(),
            size: returned.base.size,
            root,
        }]
    };
    let check = desk
        .workspace
        .check(held(returned.base.root), &mut |_| true)
        .unwrap();
    assert_eq!(check.code(), "VERIFIED");
    let check = desk.workspace.check(held([8; 32]), &mut |_| true).unwrap();
    assert_eq!(check.code(), "DIVERGED");
    // The note itself stands in the record, and holds for anybody who has the reviewer's key.
    let Record::Review(review) = desk.workspace.all(Kind::Review).unwrap().remove(0).record else {
        panic!()
    };
    let note = tilsyn_trail::Note::parse(review.cosigned_head.as_str().as_bytes()).unwrap();
    let key = tilsyn_trail::VerifierKey::new(
        &format!("{}/cosigner", desk.workspace.origin()),
        tilsyn_trail::Algorithm::Cosignature,
        review.cosigner_key.unwrap().0,
    )
    .unwrap();
    assert_eq!(note.verify(&[key]).unwrap().len(), 1);
}

#[test]
fn a_review_in_progress_is_there_after_a_restart_and_what_is_taken_back_is_gone() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let bundle = opened(&desk.share(&scope, Release::default()));
    let reviewer = Reviewer::new("R", 3);
    let now = desk.now;
    let mut session = reviewer.session(&bundle);
    let first = session
        .say(
            &bundle,
            say(ReviewOp::Comment, "A-01", "One"),
            None,
            now,
            &mut desk.entropy,
        )
        .unwrap()
        .uuid;
    let reply = Say {
        in_reply_to: Some(first),
        ..say(ReviewOp::Reply, "a-01", "Two")
    };
    session
        .say(&bundle, reply, None, now, &mut desk.entropy)
        .unwrap();
    drop(session);
    let mut session = reviewer.session(&bundle);
    assert_eq!(session.ops().len(), 2);
    session.take_back(first).unwrap();
    assert!(session.take_back(first).is_err());
    assert_eq!(reviewer.session(&bundle).ops().len(), 1);
    // What is not in the bundle, not a field, or no value of it, is refused when it is said.
    for wrong in [
        say(ReviewOp::Comment, "A-02", "Not here"),
        Say {
            field: "no_field".parse().unwrap(),
            ..say(ReviewOp::Comment, "A-01", "x")
        },
        suggest("A-01", "large_scale", json!("perhaps")),
        say(ReviewOp::Verdict, "A-01", "x"),
    ] {
        assert!(
            session
                .say(&bundle, wrong, None, now, &mut desk.entropy)
                .is_err()
        );
    }
    // The folder of one bundle is not that of another.
    let scope = desk.scope(&["A-02"]);
    let other = opened(&desk.share(&scope, Release::default()));
    assert!(Session::of(&other, reviewer.folder.path().join(bundle.id.to_string())).is_err());
}

#[test]
fn a_head_that_contradicts_what_the_reviewer_held_is_never_cosigned() {
    let mut desk = Desk::new();
    let scope = desk.scope(&["A-01"]);
    let shared = desk.share(&scope, Release::default());
    let held = vec![HeldHead {
        label: "seen".to_owned(),
        size: 3,
        root: [1; 32],
    }];
    let bundle = Opened::read(&shared.bytes, held).unwrap();
    let reviewer = Reviewer::new("R", 3);
    let session = reviewer.session(&bundle);
    let refused = Returned::write(
        &bundle,
        &session,
        &reviewer.key(&bundle),
        desk.now,
        &mut desk.entropy,
    );
    assert!(matches!(refused.unwrap_err(), Error::TrailBroken(_)));
}
