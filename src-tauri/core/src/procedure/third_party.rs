//! Requests of third parties (`domain` 5.2). No law sets their states: a product decision throughout.

use super::BlockCode as B;
use super::machine::{Effect, Machine, Move, Need, by_hand, decide, itself};
use crate::request::{
    Answer as A, CaseEvent as E, MachineCode, Outcome as O, State as Z, StepCode as S,
};
use crate::source::SourceStatus::{Product, Seen};

/// Its machine.
pub const MACHINE: Machine = Machine {
    code: MachineCode::ThirdParty,
    moves: MOVES,
};

const MOVES: &[Move] = &[
    by_hand(
        &[Z::Draft],
        E::Register,
        &[],
        Z::Received,
        "GDPR Art 5(2)",
        Product,
    ),
    itself(
        &[Z::Received],
        E::Classify,
        &[Need::Answered(&[S::Tp01])],
        Z::Triaged,
        "GDPR Art 5(1)(f), 32",
        Product,
    ),
    by_hand(
        &[Z::Triaged, Z::InAssessment],
        E::Reroute,
        &[
            Need::Answer(S::Tp02, &[A::DataSubject, A::Authority]),
            Need::Proof(B::ChildCase),
        ],
        Z::Closed,
        "GDPR Art 4(9), 12",
        Product,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Triaged],
        E::Forward,
        &[
            Need::Answer(S::Tp03, &[A::Processor]),
            Need::Proof(B::ControllerTold),
        ],
        Z::Transferred,
        "GDPR Art 28(3)(a)",
        Seen,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Triaged, Z::InAssessment],
        E::AskRequester,
        &[Need::Proof(B::QuestionSent)],
        Z::AwaitingRequester,
        "GDPR Art 5(1)(f), 32",
        Product,
    )
    .with(Effect::Pause("requester")),
    itself(
        &[Z::Triaged],
        E::Assess,
        &[
            Need::Answer(S::Tp01, &[A::Verified]),
            Need::Answer(S::Tp02, &[A::ThisFamily]),
            Need::Answer(S::Tp03, &[A::Controller]),
        ],
        Z::InAssessment,
        "GDPR Art 5(1)(f), 28(3)(a), 32",
        Product,
    ),
    by_hand(
        &[Z::AwaitingRequester],
        E::Reply,
        &[
            Need::Answer(S::Tp01, &[A::Verified]),
            Need::Answer(S::Tp02, &[A::ThisFamily]),
            Need::Answer(S::Tp03, &[A::Controller]),
        ],
        Z::InAssessment,
        "GDPR Art 5(1)(f), 32",
        Product,
    )
    .with(Effect::EndPause),
    decide(
        &[Z::AwaitingRequester],
        &[
            Need::Decision(&[O::Refuse, O::WithdrawnByRequester]),
            Need::Proof(B::Reminder),
            Need::Proof(B::Evidence),
        ],
        "GDPR Art 5(1)(f), 32",
        Product,
    )
    .with(Effect::EndPause),
    decide(
        &[Z::InAssessment, Z::Decided],
        &[Need::Proof(B::Evidence)],
        "GDPR Art 5(2), 6, 9",
        Product,
    ),
    itself(
        &[Z::Decided],
        E::Execute,
        &[
            Need::Decision(&[O::GrantFull, O::GrantPartial]),
            Need::Answered(&[S::Tp12, S::Tp13]),
            Need::Proof(B::FourEyes),
        ],
        Z::Executing,
        "GDPR Art 5(1)(b), 14(3)(c)",
        Seen,
    ),
    itself(
        &[Z::Executing],
        E::Complete,
        &[
            Need::Proof(B::Disclosed),
            Need::Proof(B::ManifestMore),
            Need::Proof(B::Receipt),
        ],
        Z::Communicated,
        "GDPR Art 5(1)(c), 5(2)",
        Product,
    ),
    itself(
        &[Z::Decided],
        E::Answer,
        &[
            Need::Decision(&[O::Refuse, O::NoData, O::NotCompetentForwarded]),
            Need::Proof(B::FourEyes),
            Need::Proof(B::Told),
        ],
        Z::Communicated,
        "GDPR Art 5(2)",
        Product,
    ),
    by_hand(
        &[Z::Decided],
        E::Reassess,
        &[Need::Decision(&[O::Deferred, O::FeeRequired])],
        Z::InAssessment,
        "GDPR Art 5(2)",
        Product,
    ),
    by_hand(
        &[Z::InAssessment],
        E::AwaitThird,
        &[],
        Z::AwaitingThird,
        "GDPR Art 24",
        Product,
    ),
    by_hand(
        &[Z::AwaitingThird],
        E::ThirdAnswered,
        &[],
        Z::InAssessment,
        "GDPR Art 24",
        Product,
    ),
    by_hand(
        &[
            Z::Triaged,
            Z::InAssessment,
            Z::AwaitingRequester,
            Z::AwaitingThird,
            Z::Decided,
            Z::Executing,
        ],
        E::Hold,
        &[],
        Z::OnHoldLegal,
        "GDPR Art 18(2)",
        Product,
    ),
    by_hand(
        &[Z::OnHoldLegal],
        E::Resume,
        &[],
        Z::InAssessment,
        "GDPR Art 18(2)",
        Product,
    )
    .back(),
    by_hand(
        &[
            Z::Draft,
            Z::Received,
            Z::Triaged,
            Z::InAssessment,
            Z::AwaitingRequester,
            Z::AwaitingThird,
            Z::OnHoldLegal,
            Z::Decided,
        ],
        E::Withdraw,
        &[],
        Z::Withdrawn,
        "GDPR Art 5(2)",
        Product,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Communicated],
        E::Close,
        &[Need::Proof(B::Communicated)],
        Z::Closed,
        "GDPR Art 5(2)",
        Product,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Communicated, Z::Closed],
        E::Reopen,
        &[],
        Z::Reopened,
        "GDPR Art 5(2)",
        Product,
    )
    .with(Effect::Open),
    by_hand(
        &[Z::Reopened],
        E::Reassess,
        &[],
        Z::InAssessment,
        "GDPR Art 5(2)",
        Product,
    ),
];
