//! Runs of retention: two persons, nobody left in the file, and the same figures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::figures::FiguresPeriod;
use crate::own_retention::OwnRule;
use crate::workspace::tests::Office;

const NEEDLE: &str = "Qvzkari Bjxnormann";

const ALWAYS: FiguresPeriod = FiguresPeriod {
    from: NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(),
    to: NaiveDate::from_ymd_opt(2040, 12, 31).unwrap(),
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn case_json(more: &str) -> String {
    format!(
        r#"{{"title":"Access of {NEEDLE}","family":"ds","subtype":"access","channel":"email","subjects_count":1,{more}
             "received_at":{{"at":"2026-02-02T09:00:00Z","zone":"Europe/Oslo"}},
             "requester":{{"name":"{NEEDLE}","contact":"qvzkari@example.com","country":"NO"}},
             "scope_text":"All that you hold about {NEEDLE}"}}"#
    )
}

const CLOSED: &str =
    r#""status":"closed","closed_at":{"at":"2026-03-10T09:00:00Z","zone":"Europe/Oslo"},"#;

/// A case with a step, a refusal and files, closed in March 2026.
fn closed_case(office: &mut Office) -> RecordId {
    let case = office.put(Kind::Request, &case_json("")).id;
    office
        .try_put(
            Kind::Step,
            &format!(
                r#"{{"request":"{case}","step_code":"DS-01","answer":"controller","reason":"{NEEDLE} is our customer"}}"#
            ),
        )
        .unwrap();
    for (code, answer) in [("DS-02", "certain"), ("DS-03", "not_applicable")] {
        office.step(case, code, answer).unwrap();
    }
    office
        .try_put(
            Kind::Decision,
            &format!(
                r#"{{"request":"{case}","outcome":"WITHDRAWN_BY_REQUESTER","reasons":"{NEEDLE} asks every week",
                     "communicated_at":{{"at":"2026-02-20T10:30:00Z","zone":"Europe/Oslo"}}}}"#
            ),
        )
        .unwrap();
    for class in [AttachmentClass::Decision, AttachmentClass::AnswerPackage] {
        let bytes = format!("{NEEDLE} has these data. {}", "Ywqpcontent ".repeat(30));
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                let name = format!("{NEEDLE}.txt").parse().unwrap();
                tx.attach(case, name, bytes.as_bytes(), class, false)
            })
            .unwrap();
    }
    let entered = case_json(CLOSED);
    moved(office, case, &entered);
    case
}

/// The case as a machine would leave it: in the state that the document says.
fn moved(office: &mut Office, case: RecordId, json: &str) {
    let Record::Request(request) = Record::parse(Kind::Request, json).unwrap() else {
        panic!("a request")
    };
    let request = Request {
        state: Some(crate::request::State::of_status(request.status())),
        ..*request
    };
    office
        .workspace
        .commit(
            &office.officer,
            office.now,
            &mut office.entropy,
            "Moved",
            |tx| {
                let before = tx.get(case)?;
                tx.moving = true;
                let done = tx.write(
                    case,
                    request.into(),
                    Some(before),
                    crate::workspace::commit::Naming::Next,
                );
                tx.moving = false;
                done
            },
        )
        .unwrap();
}

fn propose(office: &mut Office, on: &str, records: Vec<RecordId>) -> RecordId {
    office
        .workspace
        .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
            tx.propose_run(day(on), records, "The period is over.".parse().unwrap())
        })
        .unwrap()
        .value
        .id
}

fn approve(office: &mut Office, by: &Author, run: RecordId) -> Result<Stored> {
    Ok(office
        .workspace
        .commit(by, office.now, &mut office.entropy, "", |tx| {
            tx.approve_run(run)
        })?
        .value)
}

/// Carries a run out on the day for which it was previewed.
fn carry(office: &mut Office, run: RecordId) -> Result<RetentionDone> {
    let order: RetentionRun = office.workspace.get(run)?.record.try_into()?;
    let noon = order.on.unwrap().and_hms_opt(12, 0, 0).unwrap().and_utc();
    office.now = office.now.max(noon);
    carry_now(office, run)
}

fn carry_now(office: &mut Office, run: RecordId) -> Result<RetentionDone> {
    office
        .workspace
        .run_retention(&office.officer, office.now, &mut office.entropy, run)
}

fn stands_in_file(office: &Office, text: &str) -> bool {
    let bytes = std::fs::read(office.path()).unwrap();
    bytes
        .windows(text.len())
        .any(|window| window.eq_ignore_ascii_case(text.as_bytes()))
}

#[test]
fn when_a_case_is_closed_the_day_of_its_erasure_follows_from_the_rules() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let due = |office: &Office| {
        let it: Request = office
            .workspace
            .get(case)
            .unwrap()
            .record
            .try_into()
            .unwrap();
        it.retention_due
    };
    assert_eq!(due(&office), Some(day("2030-01-01")));
    let own = office.workspace.all(Kind::Organisation).unwrap().remove(0);
    let json = r#"{"legal_name":"Example AS","kind":"own","country":"NO","tz":"Europe/Oslo",
        "own_retention":[{"object":"rights_case","period":"P1Y","legal_source":"Board decision 4/2026"}]}"#;
    office.change(own.id, Kind::Organisation, json).unwrap();
    assert_eq!(
        due(&office),
        Some(day("2028-01-01")),
        "the organisation's own period"
    );
    let plan = office.workspace.retention_plan(day("2028-01-01")).unwrap();
    assert_eq!(plan.items[0].legal_source, "Board decision 4/2026");
    // In the Netherlands the period of limitation is longer.
    let json = r#"{"legal_name":"Example BV","kind":"own","country":"NL","tz":"Europe/Amsterdam"}"#;
    office.change(own.id, Kind::Organisation, json).unwrap();
    assert_eq!(due(&office), Some(day("2032-01-01")));
    // A day set by hand stays, whatever the rules become.
    let by_hand = format!(r#"{CLOSED}"retention_due":"2027-05-05","#);
    office
        .change(case, Kind::Request, &case_json(&by_hand))
        .unwrap();
    office
        .change(
            own.id,
            Kind::Organisation,
            &json.replace("\"NL\"", "\"NO\""),
        )
        .unwrap();
    assert_eq!(due(&office), Some(day("2027-05-05")));
    let reopened = case_json(r#""status":"reopened","retention_due":"2027-05-05","#);
    moved(&mut office, case, &reopened);
    assert_eq!(due(&office), None, "an open case is not due");
}

#[test]
fn the_plan_lists_what_is_due_and_changes_nothing() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let before = office.size();
    let on = |text: &str| office.workspace.retention_plan(day(text)).unwrap();
    assert_eq!(on("2026-05-19").items, vec![]);
    let package = on("2026-05-20");
    assert_eq!(package.items.len(), 1, "three months after the answer");
    assert_eq!(package.items[0].object, OwnObject::AnswerPackage);
    let plan = on("2030-01-01");
    assert_eq!(plan.items.len(), 1);
    let item = &plan.items[0];
    assert_eq!(
        (item.id, item.object, item.due),
        (case, OwnObject::RightsCase, day("2030-01-01"))
    );
    // The case, three steps, the decision and two files; moves that nobody gave a reason for hold no words.
    assert_eq!((item.records, item.files), (7, 2));
    assert!(item.values > 10 && item.bytes > 600);
    assert_eq!(plan.periods.len(), OwnObject::ALL.len());
    assert_eq!(office.size(), before);
}

#[test]
fn after_a_run_nobody_is_left_in_the_file_and_the_figures_are_the_same() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let open = office.put(
        Kind::Request,
        r#"{"title":"Later","family":"ds","subtype":"port","received_at":{"at":"2026-02-02T09:00:00Z","zone":"Europe/Oslo"}}"#,
    );
    let figures = office.workspace.case_figures().unwrap();
    let rights = office.workspace.rights_figures(ALWAYS).unwrap();
    assert_eq!(rights.total.received, 2);
    assert_eq!(rights.total.days.median, Some(18));
    for needle in [NEEDLE, "qvzkari", "Ywqpcontent"] {
        assert!(
            stands_in_file(&office, needle),
            "the search finds what is there"
        );
    }
    let run = propose(&mut office, "2030-01-01", vec![case, open.id]);
    let approver = office.colleague("Approver", Role::Approver);
    approve(&mut office, &approver, run).unwrap();
    let done = carry(&mut office, run).unwrap();

    for needle in [NEEDLE, "qvzkari", "Bjxnormann", "Ywqpcontent"] {
        assert!(!stands_in_file(&office, needle), "{needle}");
    }
    assert!(done.erased.rewritten);
    assert_eq!((done.erased.found, done.erased.elsewhere.len()), (0, 0));
    assert_eq!(office.workspace.case_figures().unwrap(), figures);
    assert_eq!(office.workspace.rights_figures(ALWAYS).unwrap(), rights);
    assert_eq!(
        office.workspace.get(open.id).unwrap().record.title(),
        "Later",
        "it is open"
    );

    let report = &done.report;
    assert_eq!((report.cases, report.entries, report.files), (1, 4, 2));
    assert_eq!(report.erased.len(), 7);
    assert_eq!(report.events.len(), report.leaf_hashes.len());
    let kept: RetentionRun = office
        .workspace
        .get(run)
        .unwrap()
        .record
        .try_into()
        .unwrap();
    assert_eq!(kept.report.as_ref(), Some(report));
    assert!(kept.done_at.is_some() && kept.approved_by == Some(approver.id));

    let check = office.workspace.check(Vec::new(), &mut |_| true).unwrap();
    assert_eq!(
        (check.code(), check.log.missing, check.records.len()),
        ("UNANCHORED", 0, 0)
    );
    let told: Vec<_> = office
        .workspace
        .events(0, 500)
        .unwrap()
        .into_iter()
        .filter_map(|event| event.erased)
        .collect();
    assert_eq!(told.len(), report.events.len());
    assert!(
        told.iter()
            .all(|it| it.rule == Some(OwnRetention::RightsCase))
    );
}

#[test]
fn a_move_that_was_only_given_a_reason_with_its_commit_leaves_no_remnant() {
    let mut office = Office::new();
    let case = office.put(Kind::Request, &case_json("")).id;
    for (code, answer) in [
        ("DS-01", "controller"),
        ("DS-02", "certain"),
        ("DS-03", "not_applicable"),
    ] {
        office.step(case, code, answer).unwrap();
    }
    let decision = Record::parse(
        Kind::Decision,
        &format!(
            r#"{{"request":"{case}","outcome":"WITHDRAWN_BY_REQUESTER","reasons":"{NEEDLE} asks every week",
                 "communicated_at":{{"at":"2026-02-20T10:30:00Z","zone":"Europe/Oslo"}}}}"#
        ),
    )
    .unwrap();
    office
        .workspace
        .commit(
            &office.officer,
            office.now,
            &mut office.entropy,
            "Qvzkari rang and took it back",
            |tx| tx.put(crate::workspace::Put::default(), decision),
        )
        .unwrap();
    moved(&mut office, case, &case_json(CLOSED));
    let run = propose(&mut office, "2030-01-01", vec![case]);
    let approver = office.colleague("Approver", Role::Approver);
    approve(&mut office, &approver, run).unwrap();
    let done = carry(&mut office, run).unwrap();
    let moves = office.workspace.children(case).unwrap();
    assert!(
        moves
            .iter()
            .any(|it| it.record.kind() == Kind::Transition && done.report.erased.contains(&it.id)),
        "a move stands as it was, without the reason: {:?}",
        done.report.erased
    );
    assert!(!stands_in_file(&office, "qvzkari"));
    assert_eq!((done.erased.found, done.erased.elsewhere.len()), (0, 0));
}

#[test]
fn what_stays_of_a_case_cannot_hold_words() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let run = propose(&mut office, "2030-01-01", vec![case]);
    let approver = office.colleague("Approver", Role::Approver);
    approve(&mut office, &approver, run).unwrap();
    carry(&mut office, run).unwrap();
    let Record::Request(left) = office.workspace.get(case).unwrap().record else {
        panic!("a request")
    };
    let figures = left.figures.clone().unwrap();
    assert_eq!(figures.country, Some("NO".parse().unwrap()));
    assert_eq!(
        figures.outcome,
        Some(crate::request::Outcome::WithdrawnByRequester)
    );
    assert_eq!(figures.minutes_to_reply, Some(18 * 24 * 60 + 90));
    assert_eq!(
        (
            left.title.as_str(),
            left.requester.clone(),
            left.scope_text.as_str()
        ),
        ("", None, "")
    );
    for child in office.workspace.children(case).unwrap() {
        match child.record {
            Record::Step(it) => assert!(it.reason.is_empty() && it.answer.is_some()),
            Record::Decision(it) => {
                assert!(it.reasons.is_empty());
                assert!(it.outcome.is_some() && it.communicated_at.is_some());
            }
            Record::Attachment(it) => assert!(it.name.is_empty() && it.sha256.is_none()),
            Record::Transition(it) => assert!(it.reason.is_empty()),
            other => panic!("{:?}", other.kind()),
        }
        assert!(office.workspace.attachment_bytes(child.id).is_err());
    }
    // It cannot be filled again, and is not due a second time.
    let refused = office
        .change(case, Kind::Request, &case_json(CLOSED))
        .unwrap_err();
    assert_eq!(refused.code(), "erased");
    assert_eq!(
        office
            .workspace
            .retention_plan(day("2040-01-01"))
            .unwrap()
            .items,
        vec![]
    );
    assert_eq!(carry(&mut office, run).unwrap_err().code(), "run-done");
}

#[test]
fn a_run_needs_two_persons_and_the_second_one_keeps_or_approves() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let run = propose(&mut office, "2030-01-01", vec![case]);
    assert_eq!(carry(&mut office, run).unwrap_err().code(), "second-person");
    let same =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.approve_run(run)
            });
    assert_eq!(same.unwrap_err().code(), "second-person");
    let handler = office.colleague("Handler", Role::CaseHandler);
    assert_eq!(
        approve(&mut office, &handler, run).unwrap_err().code(),
        "role-not-allowed"
    );
    // Nor can it be written by hand.
    let forged = format!(
        r#"{{"on":"2030-01-01","records":["{case}"],"reason":"x","proposed_by":"{}","approved_by":"{}"}}"#,
        handler.id, office.officer.id
    );
    assert_eq!(
        office
            .change(run, Kind::RetentionRun, &forged)
            .unwrap_err()
            .code(),
        "written-once"
    );
    let typed = office.put(Kind::RetentionRun, &forged);
    let it: RetentionRun = typed.record.try_into().unwrap();
    assert_eq!(
        (it.proposed_by, it.approved_by),
        (Some(office.officer.id), None)
    );
    assert!(stands_in_file(&office, NEEDLE));
}

#[test]
fn an_approval_is_not_taken_back_and_a_proposal_is() {
    let mut office = Office::new();
    let second = office.colleague("Second", Role::Approver);
    let case = closed_case(&mut office);
    let take_back = |office: &mut Office, batch: u64| {
        office
            .workspace
            .take_back(&office.officer, office.now, &mut office.entropy, batch)
    };
    let batch = office.size();
    let proposed = propose(&mut office, "2030-01-01", vec![case]);
    take_back(&mut office, batch).unwrap();
    assert!(office.workspace.get(proposed).is_err(), "a proposal can be");
    let run = propose(&mut office, "2030-01-01", vec![case]);
    let batch = office.size();
    approve(&mut office, &second, run).unwrap();
    let refused = take_back(&mut office, batch).unwrap_err();
    assert_eq!(refused.code(), "run-approved");
    let removed =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.remove(run)
            });
    assert_eq!(
        removed.unwrap_err().code(),
        "run-approved",
        "nor is it taken out"
    );
    carry(&mut office, run).unwrap();
    assert_eq!(
        take_back(&mut office, batch).unwrap_err().code(),
        "changed-meanwhile"
    );
    let removed =
        office
            .workspace
            .commit(&office.officer, office.now, &mut office.entropy, "", |tx| {
                tx.remove(run)
            });
    assert_eq!(removed.unwrap_err().code(), "run-done");
}

#[test]
fn a_legal_hold_a_complaint_a_linked_request_and_a_restriction_make_a_case_wait() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let waiting = |office: &Office| -> Vec<HoldReason> {
        let plan = office.workspace.retention_plan(day("2030-01-01")).unwrap();
        assert_eq!(plan.items.len() + plan.waiting.len(), 1);
        plan.waiting
            .into_iter()
            .flat_map(|item| item.exceptions)
            .map(|held| held.by)
            .collect()
    };
    assert_eq!(waiting(&office), []);
    for (field, by) in [
        (r#""legal_hold":true,"#, HoldReason::LegalHold),
        (r#""restriction":true,"#, HoldReason::Restriction),
    ] {
        office
            .change(case, Kind::Request, &case_json(&format!("{CLOSED}{field}")))
            .unwrap();
        assert_eq!(waiting(&office), [by]);
    }
    office
        .change(case, Kind::Request, &case_json(CLOSED))
        .unwrap();
    for (subtype, family, by) in [
        ("sa_complaint", "ds", HoldReason::OpenComplaint),
        ("port", "ds", HoldReason::LinkedRequest),
        ("restrict", "ds", HoldReason::Restriction),
        ("epoc_pr", "pa", HoldReason::PreservationOrder),
    ] {
        let json = |more: &str| {
            format!(
                r#"{{"title":"Other","family":"{family}","subtype":"{subtype}","linked":["{case}"],{more}
                     "received_at":{{"at":"2026-02-02T09:00:00Z","zone":"Europe/Oslo"}}}}"#
            )
        };
        let other = office.put(Kind::Request, &json("")).id;
        assert_eq!(waiting(&office), [by], "{subtype}");
        // Over, with no day of closing: it waits for nobody, and is named as undetermined itself.
        let closed = json(r#""status":"closed","retention_due":"2039-01-01","#);
        moved(&mut office, other, &closed);
        assert_eq!(waiting(&office), [], "{subtype}");
    }
}

#[test]
fn a_hold_that_comes_between_approval_and_run_spares_the_case() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let other = closed_case(&mut office);
    let run = propose(&mut office, "2030-01-01", vec![case, other]);
    let approver = office.colleague("Approver", Role::Approver);
    approve(&mut office, &approver, run).unwrap();
    let held = case_json(&format!(r#"{CLOSED}"legal_hold":true,"#));
    office.change(case, Kind::Request, &held).unwrap();
    let done = carry(&mut office, run).unwrap();
    assert_eq!(done.report.cases, 1);
    assert_eq!(done.spared.len(), 1);
    assert_eq!(done.spared[0].id, case);
    assert!(
        stands_in_file(&office, NEEDLE),
        "the case under hold is whole"
    );
    let left: Request = office
        .workspace
        .get(case)
        .unwrap()
        .record
        .try_into()
        .unwrap();
    assert_eq!(left.figures, None);
}

#[test]
fn the_copy_that_was_sent_goes_sooner_and_the_case_stays() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let plan = office.workspace.retention_plan(day("2026-06-01")).unwrap();
    let run = propose(&mut office, "2026-06-01", vec![plan.items[0].id]);
    let approver = office.colleague("Approver", Role::PrivacyOfficer);
    approve(&mut office, &approver, run).unwrap();
    let done = carry(&mut office, run).unwrap();
    assert_eq!((done.report.cases, done.report.files), (0, 1));
    let left: Request = office
        .workspace
        .get(case)
        .unwrap()
        .record
        .try_into()
        .unwrap();
    assert!(left.title.as_str().contains(NEEDLE) && left.figures.is_none());
    assert_eq!(office.verdict(), "UNANCHORED");
}

#[test]
fn a_closed_case_without_a_day_of_closing_is_named() {
    let mut office = Office::new();
    let json = r#"{"title":"Old","family":"tp","subtype":"insurer","status":"closed","received_at":{"at":"2016-02-02T09:00:00Z","zone":"Europe/Oslo"}}"#;
    let case = office.put(Kind::Request, &json.replace(r#""status":"closed","#, ""));
    moved(&mut office, case.id, json);
    let plan = office.workspace.retention_plan(day("2040-01-01")).unwrap();
    assert_eq!(plan.items, vec![]);
    assert_eq!(plan.undetermined[0].id, case.id);
    assert_eq!(plan.undetermined[0].by, HoldReason::Undetermined);
}

#[test]
fn every_object_has_a_rule_with_a_source_and_words_in_every_language() {
    for object in OwnObject::ALL {
        let rule = OwnRule::of(*object);
        assert_eq!(rule.object, *object);
        assert!(!rule.legal_source.is_empty());
    }
    for language in crate::text::Language::ALL {
        let words = crate::text::Words::new(language).unwrap();
        let keys = OwnObject::ALL
            .iter()
            .map(|it| format!("own-object-{}", it.key()))
            .chain(
                own_retention::OwnTrigger::ALL
                    .iter()
                    .map(|it| format!("own-trigger-{}", it.key())),
            )
            .chain(
                OwnRetention::ALL
                    .iter()
                    .map(|it| format!("own-retention-{}", it.key())),
            )
            .chain(
                HoldReason::ALL
                    .iter()
                    .map(|it| format!("hold-{}", it.key())),
            );
        for key in keys {
            assert!(words.has(&key), "{language}: {key}");
        }
    }
}

#[test]
fn a_run_that_was_previewed_for_a_later_day_takes_nothing_before_it() {
    let mut office = Office::new();
    let case = closed_case(&mut office);
    let run = propose(&mut office, "2030-01-01", vec![case]);
    let approver = office.colleague("Approver", Role::Approver);
    approve(&mut office, &approver, run).unwrap();
    let refused = carry_now(&mut office, run).unwrap_err();
    assert_eq!(refused.code(), "held");
    assert!(matches!(
        refused,
        Error::Held {
            by: HoldReason::NotYetDue,
            ..
        }
    ));
    assert!(stands_in_file(&office, NEEDLE));
    assert_eq!(carry(&mut office, run).unwrap().report.cases, 1);
    assert!(!stands_in_file(&office, NEEDLE));
}
