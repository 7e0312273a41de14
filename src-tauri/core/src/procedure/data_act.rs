//! Requests for exceptional need (Data Act chapter V; `domain` 5.3.6).

use super::BlockCode as B;
use super::authority::DECLINES;
use super::machine::{Effect, Machine, Move, Need, by_hand, decide, itself};
use crate::request::{
    Answer as A, CaseEvent as E, MachineCode, Outcome as O, State as Z, StepCode as S,
};
use crate::source::SourceStatus::{Product, Seen};

/// Its machine.
pub const MACHINE: Machine = Machine {
    code: MachineCode::DataAct,
    moves: MOVES,
};

const COMPLIES: &[O] = &[O::ComplyFull, O::ComplyNarrowed];

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
        E::Stamp,
        &[Need::Proof(B::Original)],
        Z::Verifying,
        "GDPR Art 5(2)",
        Product,
    ),
    itself(
        &[Z::Verifying],
        E::OpenNeed,
        &[Need::Answer(S::Pa01, &[A::Verified])],
        Z::NeedCheck,
        "Regulation (EU) 2023/2854 Art 14",
        Seen,
    ),
    by_hand(
        &[Z::Verifying],
        E::NotAuthentic,
        &[
            Need::Answer(S::Pa01, &[A::Failed]),
            Need::Proof(B::Communicated),
        ],
        Z::Closed,
        "GDPR Art 5(1)(f), 32",
        Seen,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::NeedCheck],
        E::AskRepair,
        &[
            Need::Answer(S::Da03, &[A::Defect]),
            Need::Proof(B::QuestionSent),
        ],
        Z::AwaitingAuthority,
        "Regulation (EU) 2023/2854 Art 17, 18(2)",
        Seen,
    ),
    by_hand(
        &[Z::AwaitingAuthority],
        E::Repaired,
        &[Need::Answer(S::Da03, &[A::Ok])],
        Z::NeedCheck,
        "Regulation (EU) 2023/2854 Art 17",
        Seen,
    ),
    decide(
        &[Z::NeedCheck],
        &[
            Need::Decision(COMPLIES),
            Need::Answer(S::Da01, &[A::Yes]),
            Need::Answer(S::Da02, &[A::Emergency, A::StatutoryTask]),
            Need::Answer(S::Da03, &[A::Ok]),
            Need::Answer(S::Da04, &[A::None]),
            Need::Answer(S::Da05, &[A::NotApplicable, A::Pseudonymised]),
            Need::Answer(S::Da06, &[A::None]),
            Need::Answer(S::Da07, &[A::NotApplicable, A::Done]),
            Need::Proof(B::Evidence),
        ],
        "Regulation (EU) 2023/2854 Art 14-18, 22",
        Seen,
    ),
    decide(
        &[Z::NeedCheck, Z::AwaitingAuthority, Z::Decided],
        &[
            Need::Decision(&[O::Refuse, O::NoData, O::NotCompetentForwarded]),
            Need::Proof(B::Evidence),
        ],
        "Regulation (EU) 2023/2854 Art 18(2)",
        Seen,
    ),
    itself(
        &[Z::Decided],
        E::Execute,
        &[
            Need::Decision(COMPLIES),
            Need::Answered(&[S::Pa13]),
            Need::Proof(B::FourEyes),
        ],
        Z::Executing,
        "Regulation (EU) 2023/2854 Art 18, 20",
        Seen,
    ),
    itself(
        &[Z::Executing],
        E::Complete,
        &[
            Need::Proof(B::Disclosed),
            Need::Proof(B::ManifestMore),
            Need::Answer(S::Pa14, &[A::Equal, A::Less]),
            Need::Proof(B::Receipt),
        ],
        Z::Communicated,
        "Regulation (EU) 2023/2854 Art 18(1)",
        Seen,
    ),
    itself(
        &[Z::Decided],
        E::Answer,
        &[
            Need::Decision(DECLINES),
            Need::Proof(B::FourEyes),
            Need::Proof(B::Told),
        ],
        Z::Communicated,
        "Regulation (EU) 2023/2854 Art 18(2)",
        Seen,
    ),
    by_hand(
        &[
            Z::Received,
            Z::Verifying,
            Z::NeedCheck,
            Z::AwaitingAuthority,
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
        &[Need::Answered(&[S::Pa16]), Need::Proof(B::Communicated)],
        Z::Closed,
        "Regulation (EU) 2023/2854 Art 19(1)(c)",
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
        Z::NeedCheck,
        "GDPR Art 5(2)",
        Product,
    ),
    // The side states that every machine has (`domain` 5.0).
    by_hand(
        &[Z::NeedCheck],
        E::AwaitThird,
        &[],
        Z::AwaitingThird,
        "GDPR Art 24(2)",
        Product,
    ),
    by_hand(
        &[Z::AwaitingThird],
        E::ThirdAnswered,
        &[],
        Z::NeedCheck,
        "GDPR Art 24(2)",
        Product,
    )
    .back(),
    by_hand(
        &[Z::NeedCheck, Z::Decided],
        E::Hold,
        &[],
        Z::OnHoldLegal,
        "GDPR Art 24",
        Product,
    ),
    by_hand(
        &[Z::OnHoldLegal],
        E::Resume,
        &[],
        Z::NeedCheck,
        "GDPR Art 24",
        Product,
    )
    .back(),
];
