//! Each rule fires on one change of an order handled by the book; what comes near it does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::finding::Standing;
use crate::finding::by_the_book::{
    Handled, LATE, day, each_fires, for_a_controller, moment, none_fires,
};
use crate::finding::perfect::{Perfect, id, rules_of};
use crate::legal_basis::Art6;
use crate::measure::SecurityMeasure;
use crate::procedure::Ground;
use crate::request::{
    Answer as A, CaseEvent, Channel, DocumentKind, Medium, NotificationStatus as Status,
    NotificationTo as To, Outcome, StepCode as S, Subtype as T, Urgency,
};
use crate::value::{Line, Prose};

fn order() -> Handled {
    Handled::granted(T::DomCrim)
}

fn abroad() -> Handled {
    Handled::granted(T::Art48)
}

fn epoc() -> Handled {
    Handled::granted(T::Epoc)
}

fn kept() -> Handled {
    Handled::granted(T::EpocPr)
}

fn need() -> Handled {
    Handled::granted(T::DataActB2g)
}

fn emergency() -> Handled {
    Handled::granted(T::EmergencyVoluntary)
}

#[test]
fn an_order_is_genuine_compels_and_was_looked_at_by_counsel() {
    each_fires(&[
        (&["R-AUT-01"], order, |it| {
            it.entries.documents[0].kind = Some(DocumentKind::Letter);
        }),
        (&["R-AUT-02"], order, |it| {
            it.answer(S::Pa01, A::Failed);
        }),
        (&["R-AUT-03"], order, |it| {
            it.entries.documents[0].legal_provision = Line::default();
        }),
        (&["R-AUT-04"], order, |it| {
            it.answer(S::Pa04, A::PermitsOnly);
        }),
        (&["R-AUT-05"], order, |it| {
            it.answer(S::Pa06, A::Waived);
            it.decision().legal_advice_ref = None;
        }),
        (&["R-AUT-37"], order, |it| {
            it.entries.documents[0].date = Some(day("2026-08-01"));
        }),
    ]);
    none_fires(&[
        ("an emergency needs no order", emergency, |it| {
            it.entries.documents.clear();
        }),
        (
            "not verified, and nothing went out",
            || Handled::open(T::DomCrim),
            |it| {
                it.answer(S::Pa01, A::Failed).on("2026-11-03");
            },
        ),
        (
            "no power, and refused",
            || Handled::refused(T::DomCrim, Ground::PaNoPower),
            |_| {},
        ),
        ("three months to the day", order, |it| {
            it.entries.documents[0].date = Some(day("2026-08-02"));
        }),
    ]);
}

#[test]
fn article_48_is_met_in_both_steps() {
    each_fires(&[
        (&["R-AUT-06", "R-LOG-02"], abroad, |it| {
            it.forget(S::N07);
        }),
        (&["R-AUT-07"], abroad, |it| {
            it.decision().basis_art6 = None;
        }),
        (&["R-AUT-07"], abroad, |it| {
            it.decision().chapter_v_ground = None;
        }),
        (&["R-AUT-08"], abroad, |it| {
            it.decision().basis_art6 = Some(Art6::B);
        }),
        (&["R-AUT-09"], abroad, |it| {
            it.answer(S::N01, A::YesViaAuthorities);
        }),
    ]);
    none_fires(&[
        ("referred to mutual assistance", abroad, |it| {
            it.undecided()
                .answer(S::N01, A::YesViaAuthorities)
                .on("2026-11-03");
        }),
        ("a contract carries it at home", order, |it| {
            it.decision().basis_art6 = Some(Art6::B);
        }),
    ]);
}

#[test]
fn no_more_goes_out_than_was_asked_and_decided() {
    each_fires(&[
        (&["R-AUT-10"], order, |it| {
            it.given().subjects_count = Some(2);
        }),
        (&["R-AUT-11"], order, |it| {
            it.decision().allowed_to = Some(day("2026-09-15"));
        }),
        (&["R-AUT-12"], order, |it| {
            it.request.scope_text = "The whole account, all data".parse().unwrap();
            it.request.period_from = None;
            it.request.period_to = None;
        }),
        (&["R-AUT-35"], order, |it| {
            it.given().receipt_ref = Line::default();
        }),
        (&["R-AUT-35"], order, |it| {
            it.given().file_hash = None;
        }),
    ]);
    none_fires(&[
        ("everything of one month", order, |it| {
            it.request.scope_text = "All orders of one month".parse().unwrap();
        }),
        ("a subscriber's name has no period", order, |it| {
            it.request.period_from = None;
            it.request.period_to = None;
        }),
        ("all was asked, and it was narrowed", order, |it| {
            it.request.scope_text = "The whole account".parse().unwrap();
            it.request.period_from = None;
            it.request.period_to = None;
            it.decision().outcome = Some(Outcome::ComplyNarrowed);
        }),
        ("shown for inspection", order, |it| {
            it.given().file_hash = None;
            it.given().medium = Some(Medium::Inspection);
        }),
    ]);
}

#[test]
fn the_controller_is_told() {
    each_fires(&[
        (
            &["R-AUT-13"],
            || Handled::refused(T::DomCrim, Ground::PaForm),
            |it| {
                for_a_controller(it);
                it.answer(S::Pa04, A::NoPower);
            },
        ),
        (&["R-AUT-14"], order, for_a_controller),
    ]);
    none_fires(&[
        ("the law bars it", order, |it| {
            for_a_controller(it);
            it.answer(S::Pa10, A::Barred);
        }),
        ("told", order, |it| {
            for_a_controller(it);
            it.notify(To::Controller, Status::Sent);
        }),
    ]);
}

#[test]
fn secrecy_has_a_provision_and_an_end() {
    each_fires(&[
        (
            &["R-AUT-15"],
            || order().closed(),
            |it| {
                it.forget(S::Pa11);
            },
        ),
        (&["R-AUT-16"], order, |it| {
            it.notify(To::Subject, Status::Prohibited).until = Some(day("2027-05-01"));
        }),
        (&["R-AUT-16"], order, |it| {
            it.request.secrecy_until = Some(day("2027-05-01"));
        }),
        (&["R-AUT-16"], order, |it| {
            it.answer(S::Pa11, A::Prohibited);
        }),
        (&["R-AUT-17"], order, |it| {
            let bar = it.notify(To::Subject, Status::Prohibited);
            bar.until = Some(day("2026-11-10"));
            bar.legal_ground = "Section 210".parse().unwrap();
        }),
        (&["R-AUT-17"], order, |it| {
            it.request.secrecy_provision = "Section 210".parse().unwrap();
            it.request.secrecy_until = Some(day("2026-11-20"));
        }),
    ]);
    none_fires(&[
        (
            "prohibited, and by what until when is recorded",
            order,
            |it| {
                it.answer(S::Pa11, A::Prohibited);
                let bar = it.notify(To::Subject, Status::Prohibited);
                bar.until = Some(day("2027-05-01"));
                bar.legal_ground = "Section 210".parse().unwrap();
            },
        ),
        ("the end has not come", order, |it| {
            it.request.secrecy_provision = "Section 210".parse().unwrap();
            it.request.secrecy_until = Some(day("2026-11-22"));
        }),
        ("the person was told", order, |it| {
            it.request.secrecy_provision = "Section 210".parse().unwrap();
            it.request.secrecy_until = Some(day("2026-11-20"));
            it.notify(To::Subject, Status::Sent);
        }),
        (
            "closed, and the person need not be told",
            || order().closed(),
            |it| {
                it.forget(S::Pa11);
                it.notify(To::Subject, Status::NotRequired);
            },
        ),
    ]);
}

#[test]
fn a_production_order_is_executed_in_time_and_not_too_early() {
    let waiting = || Handled::open(T::Epoc);
    each_fires(&[
        (&["R-AUT-18"], waiting, |it| {
            it.on("2026-11-13");
        }),
        (&["R-AUT-19"], waiting, |it| {
            it.request.urgency = Some(Urgency::Emergency);
            it.on("2026-11-03");
        }),
        (&["R-AUT-20"], epoc, |it| {
            it.answer(S::Ep03, A::Notified);
            it.request.enforcing_notified_at = moment("2026-11-02T09:00:00Z");
        }),
        (&["R-AUT-21"], epoc, |it| {
            it.recorded(S::Pa12, "2026-11-03T09:00:00Z");
        }),
        (&["R-AUT-24"], waiting, |it| {
            it.request.channel = Some(Channel::Email);
            for code in [S::Pa01, S::Ep01] {
                it.step(code).reason = Prose::default();
            }
            it.on("2026-11-03");
        }),
    ]);
    none_fires(&[
        ("the last day is not over", waiting, |it| {
            it.on("2026-11-12");
        }),
        ("the form of Annex III was sent", waiting, |it| {
            it.request.annex_iii_sent_on = Some(day("2026-11-09"));
            it.on("2026-11-13");
        }),
        ("eight hours are not over", waiting, |it| {
            it.request.urgency = Some(Urgency::Emergency);
            it.now = "2026-11-02T15:00:00Z".parse().unwrap();
        }),
        ("the enforcing authority confirmed", epoc, |it| {
            it.answer(S::Ep03, A::Notified)
                .answer(S::Ep05, A::Confirmed);
            it.request.enforcing_notified_at = moment("2026-11-02T09:00:00Z");
        }),
        ("by letter, for a reason", waiting, |it| {
            it.request.channel = Some(Channel::Letter);
            it.on("2026-11-03");
        }),
    ]);
}

#[test]
fn what_is_preserved_is_kept_for_as_long_as_it_must() {
    each_fires(&[
        (&["R-AUT-22"], kept, |it| {
            it.on("2027-01-05");
        }),
        (&["R-AUT-23"], kept, |it| {
            it.answer_at(S::Pr05, A::Done, LATE);
        }),
        (&["R-AUT-23"], kept, |it| {
            // Prolonged to ninety days.
            it.answer(S::Pr02, A::Done)
                .answer_at(S::Pr05, A::Done, LATE);
            it.recorded(S::Pr05, "2027-01-10T09:00:00Z")
                .on("2027-01-11");
        }),
        (&["R-AUT-23"], kept, |it| {
            // A production is announced, and none came.
            it.answer(S::Pr03, A::Done)
                .answer_at(S::Pr05, A::Done, LATE);
            it.recorded(S::Pr05, "2027-03-10T09:00:00Z")
                .on("2027-03-11");
        }),
    ]);
    none_fires(&[
        ("the rolled end has not passed", kept, |it| {
            it.on("2027-01-04");
        }),
        ("released by the authority", kept, |it| {
            it.answer(S::Pr04, A::Done)
                .answer_at(S::Pr05, A::Done, LATE);
        }),
        ("destroyed the day after the end", kept, |it| {
            it.answer_at(S::Pr05, A::Done, LATE);
            it.recorded(S::Pr05, "2027-01-05T09:00:00Z")
                .on("2027-01-06");
        }),
        ("produced before", kept, |it| {
            it.answer(S::Pr03, A::Done)
                .answer_at(S::Pr05, A::Done, LATE);
            it.request.linked = vec![id(70)];
            let produced = Handled::granted(T::Epoc).closed().request;
            it.others.push((70, produced));
            it.recorded(S::Pr05, "2027-03-10T09:00:00Z")
                .on("2027-03-11");
        }),
    ]);
}

#[test]
fn a_provider_that_gets_european_orders_has_an_addressee_and_reviews_its_procedure() {
    let standing = |reviewed: Option<&str>| {
        let mut standing = Standing::default();
        standing.asked(&Handled::open(T::Epoc).request);
        if let Some(on) = reviewed {
            standing.note(&SecurityMeasure {
                name: "Requests of authorities".parse().unwrap(),
                kind: Some(crate::activity::MeasureKind::Organisation),
                last_reviewed_on: Some(day(on)),
                ..SecurityMeasure::default()
            });
        }
        standing
    };
    let rules = |standing: Standing, designated: bool| {
        let mut register = Perfect::new();
        register.standing = standing;
        if designated {
            let contact =
                serde_json::json!({"role": "legal_rep_2023_1544", "name": "Representative"});
            register.set("own", "/contacts/-", contact);
        }
        rules_of(&register.findings())
            .into_iter()
            .filter(|rule| rule.starts_with("R-AUT"))
            .collect::<Vec<_>>()
    };
    assert_eq!(rules(standing(Some("2026-03-01")), false), ["R-AUT-25"]);
    assert_eq!(rules(standing(None), true), ["R-AUT-38"]);
    assert_eq!(rules(standing(Some("2025-11-01")), true), ["R-AUT-38"]);
    assert!(rules(standing(Some("2026-03-01")), true).is_empty());
    assert!(
        rules(Standing::default(), false).is_empty(),
        "no authority ever asked"
    );
}

#[test]
fn an_order_under_the_digital_services_act_is_answered_and_complete() {
    let order = || Handled::granted(T::Dsa10);
    each_fires(&[
        (&["R-AUT-26"], order, |it| {
            it.untold();
        }),
        (
            &["R-AUT-27"],
            || Handled::granted(T::Dsa9),
            |it| {
                it.answer(S::Dsa01, A::Defect);
            },
        ),
    ]);
    none_fires(&[
        (
            "within a day",
            || Handled::open(T::Dsa9),
            |it| {
                it.untold().now = "2026-11-02T20:00:00Z".parse().unwrap();
            },
        ),
        ("its repair was asked for", order, |it| {
            it.answer(S::Dsa01, A::Defect).moved(CaseEvent::AskRepair);
        }),
    ]);
}

#[test]
fn the_data_act_sets_its_own_conditions() {
    let declined = || Handled::refused(T::DataActB2g, Ground::PaDa18);
    let cloud = || Handled::granted(T::DataAct32);
    each_fires(&[
        (&["R-AUT-28"], declined, |it| {
            it.untold()
                .tell(To::IssuingAuthority, "2026-12-20T09:00:00Z", LATE);
            it.on("2026-12-21");
        }),
        (&["R-AUT-29"], need, |it| {
            it.answer(S::Da04, A::Bar);
        }),
        (&["R-AUT-30"], need, |it| {
            it.request.contains_personal = Some(true);
        }),
        (&["R-AUT-31"], cloud, |it| {
            it.answer(S::D3201, A::No).answer(S::D3202, A::No);
        }),
        (&["R-AUT-32"], cloud, |it| {
            it.forget(S::D3207);
        }),
    ]);
    none_fires(&[
        ("declined on the last day", declined, |it| {
            it.untold()
                .tell(To::IssuingAuthority, "2026-12-14T09:00:00Z", LATE);
            it.on("2026-12-21");
        }),
        ("pseudonymised", need, |it| {
            it.request.contains_personal = Some(true);
            it.answer(S::Da05, A::Pseudonymised);
        }),
        ("law enforcement bars telling the customer", cloud, |it| {
            it.answer(S::D3207, A::Barred);
        }),
    ]);
}

#[test]
fn an_emergency_is_described_seen_by_two_and_confirmed() {
    each_fires(&[
        (&["R-AUT-33"], emergency, |it| {
            it.step(S::Em01).reason = Prose::default();
        }),
        (&["R-AUT-33", "R-AUT-36"], emergency, |it| {
            it.forget(S::FourEyes);
        }),
        (&["R-AUT-33"], emergency, |it| {
            it.answer(S::Em04, A::ReviewWithin24h).forget(S::FourEyes);
        }),
        (&["R-AUT-34"], emergency, |it| {
            it.forget(S::Em05);
        }),
        (&["R-AUT-36"], order, |it| {
            it.forget(S::FourEyes);
        }),
        (&["R-AUT-36"], order, |it| {
            it.step(S::FourEyes).answer = Some(A::No);
        }),
    ]);
    none_fires(&[
        ("the review has its 24 hours", emergency, |it| {
            it.answer(S::Em04, A::ReviewWithin24h).forget(S::FourEyes);
            it.on("2026-11-03");
        }),
        ("48 hours are not over", emergency, |it| {
            it.forget(S::Em05).on("2026-11-04");
        }),
        ("decided, and it waits for the second", order, |it| {
            it.forget(S::FourEyes).entries.disclosures.clear();
            it.entries.notifications.retain(|(at, _)| *at < 50);
        }),
    ]);
}

#[test]
fn a_rule_of_a_later_act_is_not_judged_before_it() {
    let mut it = Handled::open(T::Epoc);
    it.request.received_at = moment("2026-08-01T08:00:00Z");
    it.on("2026-08-17");
    assert!(it.rules().is_empty(), "{}", it.told_of());
    it.on("2026-08-18");
    assert!(it.rules().contains(&"R-AUT-18"), "{}", it.told_of());
}
