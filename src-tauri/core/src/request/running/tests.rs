//! Each clock: from what it runs, how long, what stops it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono_tz::Europe;
use proptest::prelude::*;

use super::*;
use crate::request::{
    Decision, Disclosure, Extension, Notification, Pause, RequestStatus, Requester, Step,
};
use crate::text::{Language, Words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> Moment {
    Moment {
        at: text.parse().unwrap(),
        zone: Europe::Oslo,
    }
}

fn request(subtype: Subtype) -> Request {
    Request {
        family: Some(subtype.family()),
        subtype: Some(subtype),
        received_at: Some(moment("2026-11-02T09:00:00Z")),
        ..Request::default()
    }
}

fn run_on(request: &Request, entries: &CaseEntries, today: Option<NaiveDate>) -> Vec<RunningClock> {
    let calendar = Calendar::parse("NO").unwrap();
    let place = Place {
        calendar: &calendar,
        zone: Europe::Oslo,
        today,
    };
    let clocks = running(request, entries, place).unwrap();
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for clock in &clocks {
            for sentence in clock.explanation() {
                words.try_say(&sentence).unwrap();
            }
            assert!(!clock.explanation().is_empty(), "{}", clock.rule.code);
        }
    }
    clocks
}

fn run(request: &Request) -> Vec<RunningClock> {
    run_on(request, &CaseEntries::default(), None)
}

fn codes(clocks: &[RunningClock]) -> Vec<&'static str> {
    clocks.iter().map(|clock| clock.rule.code.code()).collect()
}

fn clock(clocks: &[RunningClock], code: ClockCode) -> RunningClock {
    clocks
        .iter()
        .find(|clock| clock.rule.code == code)
        .unwrap_or_else(|| panic!("{code} does not run"))
        .clone()
}

fn decided(outcome: Outcome) -> CaseEntries {
    CaseEntries {
        decisions: vec![Decision {
            outcome: Some(outcome),
            ..Decision::default()
        }],
        ..CaseEntries::default()
    }
}

#[test]
fn a_rights_request_runs_a_month() {
    let clocks = run(&request(Subtype::Access));
    assert_eq!(codes(&clocks), ["DS1"]);
    // 2 December 2026 is a Wednesday.
    assert_eq!(clocks[0].legal(), Some(day("2026-12-02")));
    assert_eq!(clocks[0].rule.citation, "GDPR Art 12(3)");
}

#[test]
fn an_extension_runs_three_months_from_receipt_and_its_notice_one() {
    let mut it = request(Subtype::Access);
    it.received_at = Some(moment("2026-01-31T09:00:00Z"));
    it.extension = Some(Extension::default());
    let clocks = run(&it);
    assert_eq!(codes(&clocks), ["DS1X", "DS3"]);
    assert_eq!(
        clock(&clocks, ClockCode::Ds1x).legal(),
        Some(day("2026-03-02"))
    );
    assert_eq!(
        clock(&clocks, ClockCode::Ds3).legal(),
        Some(day("2026-04-30"))
    );
    assert_eq!(
        clock(&clocks, ClockCode::Ds1x).met_at,
        None,
        "the person was not told"
    );
    it.extension = Some(Extension {
        told_on: Some(day("2026-02-20")),
        ..Extension::default()
    });
    assert!(clock(&run(&it), ClockCode::Ds1x).met_at.is_some());
}

#[test]
fn a_refusal_has_its_reasons_within_the_month() {
    let it = request(Subtype::Erase);
    let mut entries = decided(Outcome::Refuse);
    let clocks = run_on(&it, &entries, None);
    assert_eq!(codes(&clocks), ["DS1", "DS1N"]);
    let reasons = clock(&clocks, ClockCode::Ds1n);
    assert_eq!(
        (reasons.legal(), reasons.met_at),
        (Some(day("2026-12-02")), None)
    );
    entries.decisions[0].communicated_at = Some(moment("2026-11-20T09:00:00Z"));
    let clocks = run_on(&it, &entries, None);
    assert!(clocks.iter().all(|clock| clock.met_at.is_some()));
    assert_eq!(
        codes(&run_on(&it, &decided(Outcome::GrantFull), None)),
        ["DS1"]
    );
}

#[test]
fn telling_of_the_receipt_is_no_answer_whatever_is_decided_later() {
    let it = request(Subtype::Access);
    let mut entries = decided(Outcome::GrantFull);
    entries.decided_at_place = 20;
    entries.decisions[0].decided_at = Some(moment("2026-11-20T09:00:00Z"));
    let told = |at| Notification {
        to: Some(NotificationTo::Subject),
        status: Some(NotificationStatus::Sent),
        sent_at: Some(moment(at)),
        ..Notification::default()
    };
    entries.notifications = vec![(5, told("2026-11-03T09:00:00Z"))];
    let month = |entries: &CaseEntries| clock(&run_on(&it, entries, None), ClockCode::Ds1).met_at;
    assert_eq!(month(&entries), None, "only the receipt was told");
    entries
        .notifications
        .push((30, told("2026-11-21T09:00:00Z")));
    assert_eq!(month(&entries), Some(moment("2026-11-21T09:00:00Z").at));
    // Decided again after it was taken up again: the first answer stays one.
    entries.decisions.push(Decision::default());
    entries.decided_at_place = 40;
    assert_eq!(month(&entries), Some(moment("2026-11-21T09:00:00Z").at));
}

#[test]
fn an_objection_to_marketing_has_two_working_days_and_stops_when_the_marketing_does() {
    let mut it = request(Subtype::ObjectDm);
    // A Friday.
    it.received_at = Some(moment("2026-11-06T09:00:00Z"));
    let clocks = run(&it);
    assert_eq!(codes(&clocks), ["DS1", "OBJ"]);
    let target = clock(&clocks, ClockCode::Obj);
    assert_eq!(target.legal(), Some(day("2026-11-10")));
    assert_eq!(target.rule.nature, ClockNature::Target);
    let stopped = CaseEntries {
        steps: vec![Step {
            step_code: Some(StepCode::Ds17),
            answer: Some(Answer::Done),
            at: Some(moment("2026-11-09T09:00:00Z")),
            ..Step::default()
        }],
        ..CaseEntries::default()
    };
    let clocks = run_on(&it, &stopped, None);
    assert!(clock(&clocks, ClockCode::Obj).met_at.is_some());
    assert_eq!(clock(&clocks, ClockCode::Ds1).met_at, None);
}

#[test]
fn information_about_data_from_elsewhere_is_due_in_a_month_or_at_first_contact() {
    let mut it = request(Subtype::Info);
    it.data_obtained_on = Some(day("2026-10-12"));
    let month = clock(&run(&it), ClockCode::Inf14);
    assert_eq!(month.legal(), Some(day("2026-11-12")));
    let words = Words::new(Language::En).unwrap();
    assert_eq!(
        words.try_say(&month.explanation()[0]).unwrap(),
        "The data were obtained on Monday 12 October 2026; that day is not counted (Reg. 1182/71 Art. 3(1))."
    );
    // A Saturday: nobody moves the first contact.
    it.first_contact_on = Some(day("2026-10-31"));
    let contact = clock(&run(&it), ClockCode::Inf14);
    assert_eq!(
        (contact.legal(), contact.safe()),
        (Some(day("2026-10-31")), Some(day("2026-10-30")))
    );
    it.first_contact_on = Some(day("2026-12-01"));
    assert_eq!(clock(&run(&it), ClockCode::Inf14).legal(), month.legal());
}

#[test]
fn a_production_order_runs_ten_days_or_eight_hours() {
    let mut it = request(Subtype::Epoc);
    let clocks = run(&it);
    assert_eq!(codes(&clocks), ["EP10", "EPOBJ"]);
    assert_eq!(
        clock(&clocks, ClockCode::Ep10).legal(),
        Some(day("2026-11-12"))
    );
    assert_eq!(
        clock(&clocks, ClockCode::Epobj).rule.nature,
        ClockNature::Window
    );
    it.urgency = Some(Urgency::Emergency);
    // The night in which clocks go back.
    it.received_at = Some(moment("2026-10-24T21:00:00Z"));
    it.enforcing_notified_at = it.received_at;
    let clocks = run(&it);
    assert_eq!(codes(&clocks), ["EP8H", "EPOBJ", "EPN96"]);
    let eight = clock(&clocks, ClockCode::Ep8h);
    assert_eq!(
        eight.ends_at().unwrap().at,
        moment("2026-10-25T05:00:00Z").at
    );
    assert_eq!(eight.late_from(), Some(eight.ends_at().unwrap().at));
    assert_eq!(
        clock(&clocks, ClockCode::Epn96).ends_at().unwrap().at,
        moment("2026-10-28T21:00:00Z").at
    );
}

#[test]
fn the_enforcing_authority_has_ten_days_from_its_own_receipt() {
    let mut it = request(Subtype::Epoc);
    it.enforcing_notified_at = Some(moment("2026-11-04T09:00:00Z"));
    let theirs = clock(&run(&it), ClockCode::Epn10);
    // 14 November 2026 is a Saturday.
    assert_eq!(
        (theirs.nominal(), theirs.legal()),
        (Some(day("2026-11-14")), Some(day("2026-11-16")))
    );
    assert!(!theirs.rule.nature.is_ours());
}

#[test]
fn the_issuing_authority_answers_the_form_by_the_holidays_of_its_own_state() {
    let mut it = request(Subtype::Epoc);
    // Five days later is 11 November: a holiday in Belgium, none in Norway.
    it.annex_iii_sent_on = Some(day("2026-11-06"));
    assert_eq!(
        clock(&run(&it), ClockCode::Ep5).legal(),
        Some(day("2026-11-11"))
    );
    it.requester = Some(Requester {
        country: Some("BE".parse().unwrap()),
        ..Requester::default()
    });
    assert_eq!(
        clock(&run(&it), ClockCode::Ep5).legal(),
        Some(day("2026-11-12"))
    );
}

#[test]
fn a_preservation_runs_sixty_days_ninety_when_extended_and_open_when_production_comes() {
    let mut it = request(Subtype::EpocPr);
    let sixty = clock(&run(&it), ClockCode::Epr60);
    assert_eq!(
        (sixty.nominal(), sixty.legal()),
        (Some(day("2027-01-01")), Some(day("2027-01-04")))
    );
    it.extension = Some(Extension::default());
    assert_eq!(
        clock(&run(&it), ClockCode::Epr60).nominal(),
        Some(day("2027-01-31"))
    );
    it.preserve_until_production = Some(true);
    let open = clock(&run(&it), ClockCode::Epr60);
    assert_eq!(
        (open.legal(), open.late_from(), open.alarms()),
        (None, None, vec![])
    );
}

#[test]
fn the_data_act_counts_working_days() {
    let mut it = request(Subtype::DataActB2g);
    let thirty = clock(&run(&it), ClockCode::Da30);
    assert_eq!(thirty.legal(), Some(day("2026-12-14")));
    it.urgency = Some(Urgency::Emergency);
    let clocks = run(&it);
    assert_eq!(codes(&clocks), ["DA5"]);
    assert_eq!(clocks[0].legal(), Some(day("2026-11-09")));
}

#[test]
fn the_opinion_of_the_national_body_runs_from_the_question() {
    let mut it = request(Subtype::DataAct32);
    assert_eq!(codes(&run(&it)), Vec::<&str>::new());
    it.opinion_asked_on = Some(day("2026-11-09"));
    let opinion = clock(&run(&it), ClockCode::Da32m);
    assert_eq!(opinion.legal(), Some(day("2026-12-09")));
    assert_eq!(opinion.rule.nature, ClockNature::Theirs);
}

#[test]
fn an_order_under_the_dsa_is_acknowledged_in_a_day_of_hours() {
    let it = request(Subtype::Dsa9);
    let target = clock(&run(&it), ClockCode::Dsai);
    assert_eq!(
        target.ends_at().unwrap().at,
        moment("2026-11-03T09:00:00Z").at
    );
    let told = CaseEntries {
        notifications: vec![(
            0,
            Notification {
                to: Some(NotificationTo::IssuingAuthority),
                status: Some(NotificationStatus::Sent),
                sent_at: Some(moment("2026-11-02T12:00:00Z")),
                ..Notification::default()
            },
        )],
        ..CaseEntries::default()
    };
    assert!(
        clock(&run_on(&it, &told, None), ClockCode::Dsai)
            .met_at
            .is_some()
    );
}

#[test]
fn a_date_in_an_order_stands_beside_the_clock_of_the_law_and_does_not_move() {
    let mut it = request(Subtype::Epoc);
    it.ordered_by = Some(day("2026-11-07"));
    let clocks = run(&it);
    assert_eq!(codes(&clocks), ["EP10", "EPOBJ", "ORD"]);
    let order = clock(&clocks, ClockCode::Ord);
    assert_eq!(
        (order.legal(), order.safe()),
        (Some(day("2026-11-07")), Some(day("2026-11-06"))),
        "a Saturday"
    );
    let kept = {
        let calendar = Calendar::parse("NO").unwrap();
        let place = Place {
            calendar: &calendar,
            zone: Europe::Oslo,
            today: None,
        };
        super::clocks(&it, &CaseEntries::default(), place).unwrap()
    };
    let kept: Vec<_> = kept.iter().filter_map(|clock| clock.code).collect();
    assert_eq!(
        kept,
        [ClockCode::Ord, ClockCode::Ep10],
        "ours, the first in front"
    );
}

#[test]
fn a_third_party_has_our_own_fourteen_days() {
    let clocks = run(&request(Subtype::Insurer));
    assert_eq!(codes(&clocks), ["TPI"]);
    assert_eq!(clocks[0].legal(), Some(day("2026-11-16")));
}

#[test]
fn a_question_before_the_decision_is_no_answer_and_word_after_it_is() {
    let asked = |place, at: &str| {
        let it = Notification {
            to: Some(NotificationTo::Requester),
            status: Some(NotificationStatus::Sent),
            sent_at: Some(moment(at)),
            ..Notification::default()
        };
        (place, it)
    };
    let mut entries = CaseEntries {
        notifications: vec![asked(3, "2026-11-03T09:00:00Z")],
        ..decided(Outcome::Refuse)
    };
    entries.first_decided_at_place = 7;
    let it = request(Subtype::Insurer);
    assert_eq!(super::answered_at(&it, &entries), None);
    entries.notifications.push(asked(8, "2026-11-09T09:00:00Z"));
    assert_eq!(
        super::answered_at(&it, &entries),
        Some(moment("2026-11-09T09:00:00Z").at)
    );
}

#[test]
fn secrecy_is_looked_at_again_on_its_date_or_after_six_months_also_when_the_case_is_over() {
    let mut it = request(Subtype::DomCrim);
    it.secrecy_provision = "Act, section 1".parse().unwrap();
    let review = clock(&run(&it), ClockCode::Gag);
    // 2 May 2027 is a Sunday.
    assert_eq!(
        (review.nominal(), review.legal()),
        (Some(day("2027-05-02")), Some(day("2027-05-03")))
    );
    it.secrecy_until = Some(day("2027-02-06"));
    it.status = Some(RequestStatus::Closed);
    it.closed_at = Some(moment("2026-12-01T09:00:00Z"));
    let review = clock(&run(&it), ClockCode::Gag);
    assert_eq!(
        (review.legal(), review.met_at),
        (Some(day("2027-02-06")), None)
    );
}

#[test]
fn an_emergency_disclosure_is_confirmed_in_forty_eight_hours_and_reviewed_after_a_week() {
    let it = request(Subtype::EmergencyVoluntary);
    let mut entries = decided(Outcome::EmergencyDisclose);
    assert_eq!(codes(&run_on(&it, &entries, None)), Vec::<&str>::new());
    entries.disclosures.push((
        0,
        Disclosure {
            sent_at: Some(moment("2026-11-02T12:00:00Z")),
            ..Disclosure::default()
        },
    ));
    let clocks = run_on(&it, &entries, None);
    assert_eq!(codes(&clocks), ["EMC48", "EMR7"]);
    let confirmation = clock(&clocks, ClockCode::Emc48);
    assert_eq!(
        confirmation.ends_at().unwrap().at,
        moment("2026-11-04T12:00:00Z").at
    );
    assert_eq!(confirmation.met_at, None);
    assert_eq!(
        clock(&clocks, ClockCode::Emr7).legal(),
        Some(day("2026-11-09"))
    );
    for (code, answer) in [
        (StepCode::Em05, Answer::Confirmed),
        (StepCode::Em06, Answer::Ok),
    ] {
        entries.steps.push(Step {
            step_code: Some(code),
            answer: Some(answer),
            at: Some(moment("2026-11-03T12:00:00Z")),
            ..Step::default()
        });
    }
    let clocks = run_on(&it, &entries, None);
    assert!(clocks.iter().all(|clock| clock.met_at.is_some()));
}

#[test]
fn a_pause_stands_still_until_the_answer_comes() {
    let mut it = request(Subtype::Access);
    it.pauses = vec![Pause {
        asked_on: Some(day("2026-11-03")),
        ..Pause::default()
    }];
    let kept = clock(&run(&it), ClockCode::Ds1);
    assert_eq!(
        kept.legal(),
        Some(day("2026-12-02")),
        "not added before it ended"
    );
    assert!(kept.paused);
    let later = run_on(&it, &CaseEntries::default(), Some(day("2026-11-13")));
    let later = clock(&later, ClockCode::Ds1);
    assert_eq!(later.nominal(), Some(day("2026-12-12")), "ten days so far");
    assert_eq!(later.alarm_at(moment("2026-12-12T12:00:00Z").at), None);
    it.pauses[0].supplied_on = Some(day("2026-11-05"));
    let over = clock(&run(&it), ClockCode::Ds1);
    assert_eq!(
        (over.legal(), over.paused),
        (Some(day("2026-12-04")), false)
    );
}

#[test]
fn alarms_come_at_half_three_quarters_five_and_two_working_days_and_on_the_day() {
    let ds1 = clock(&run(&request(Subtype::Access)), ClockCode::Ds1);
    let alarms: Vec<(Alarm, String)> = ds1
        .alarms()
        .into_iter()
        .map(|it| {
            let local = it.at.with_timezone(&Europe::Oslo);
            (it.alarm, local.format("%Y-%m-%d %H:%M").to_string())
        })
        .collect();
    assert_eq!(
        alarms,
        [
            (Alarm::Half, "2026-11-17 00:00".to_owned()),
            (Alarm::ThreeQuarters, "2026-11-24 12:00".to_owned()),
            (Alarm::FiveDays, "2026-11-25 00:00".to_owned()),
            (Alarm::TwoDays, "2026-11-30 00:00".to_owned()),
            (Alarm::Due, "2026-12-02 00:00".to_owned()),
        ]
    );
    let at = |text| ds1.alarm_at(moment(text).at);
    assert_eq!(at("2026-11-16T12:00:00Z"), None);
    assert_eq!(at("2026-11-17T12:00:00Z"), Some(Alarm::Half));
    assert_eq!(at("2026-12-01T12:00:00Z"), Some(Alarm::TwoDays));
    assert_eq!(at("2027-01-01T12:00:00Z"), Some(Alarm::Due));
}

#[test]
fn an_uncertain_holiday_decides_when_it_is_late_and_not_when_it_ends() {
    let mut it = request(Subtype::Access);
    it.received_at = Some(moment("2026-04-05T09:00:00Z"));
    let calendar = Calendar::parse("NL").unwrap();
    let place = Place {
        calendar: &calendar,
        zone: Europe::Amsterdam,
        today: None,
    };
    let clocks = running(&it, &CaseEntries::default(), place).unwrap();
    assert_eq!(clocks[0].legal(), Some(day("2026-05-06")));
    assert_eq!(clocks[0].conservative(), Some(day("2026-05-05")));
    assert_eq!(
        clocks[0].late_from(),
        Some("2026-05-05T22:00:00Z".parse().unwrap())
    );
    assert_eq!(clocks[0].kept().conservative, Some(day("2026-05-05")));
}

#[test]
fn every_code_of_a_clock_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        let mut keys: Vec<String> = ClockCode::ALL
            .iter()
            .map(|code| format!("clock-{}", code.key()))
            .collect();
        keys.extend(
            ClockNature::ALL
                .iter()
                .map(|it| format!("clock-nature-{}", it.key())),
        );
        keys.extend(
            ClockStart::ALL
                .iter()
                .map(|it| format!("clock-start-{}", it.key())),
        );
        keys.extend(Alarm::ALL.iter().map(|it| format!("alarm-{}", it.key())));
        for start in ClockStart::ALL {
            if *start != ClockStart::Receipt {
                keys.push(format!("clock-from-{}", start.key()));
            }
        }
        for key in keys {
            assert!(words.has(&key), "{language}: {key}");
        }
    }
    for code in ClockCode::ALL {
        assert_eq!(ClockRule::of(*code).code, *code);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever is asked, when and how urgently: the day to plan for is not after the day from which it is late, and
    /// alarms come in order, after the beginning.
    #[test]
    fn a_clock_is_never_late_before_its_day_and_its_alarms_are_in_order(
        subtype in 0..Subtype::ALL.len(),
        seconds in 1_577_880_000..2_200_000_000_i64,
        emergency in any::<bool>(),
        extended in any::<bool>(),
        paused in 0..40_i64,
    ) {
        let mut it = request(Subtype::ALL[subtype]);
        let at = DateTime::from_timestamp(seconds, 0).unwrap();
        let received = Moment { at, zone: Europe::Oslo };
        it.received_at = Some(received);
        it.urgency = emergency.then_some(Urgency::Emergency);
        it.extension = extended.then(Extension::default);
        let asked = received.local_date();
        it.pauses = vec![Pause {
            asked_on: Some(asked),
            supplied_on: asked.checked_add_signed(TimeDelta::days(paused)),
            ..Pause::default()
        }];
        it.enforcing_notified_at = Some(received);
        it.annex_iii_sent_on = Some(asked);
        it.secrecy_provision = "Act".parse().unwrap();
        for clock in run(&it) {
            let (Some(safe), Some(late)) = (clock.safe(), clock.late_from()) else { continue };
            prop_assert!(start_of_day(safe, Europe::Oslo) < late);
            prop_assert!(clock.safe() <= clock.legal());
            let alarms = clock.alarms();
            prop_assert!(alarms.is_sorted_by(|a, b| a.at <= b.at));
            prop_assert!(alarms.iter().all(|alarm| alarm.at >= clock.from && alarm.at < late));
            prop_assert!(alarms.iter().any(|alarm| alarm.alarm == Alarm::Due));
        }
    }
}
