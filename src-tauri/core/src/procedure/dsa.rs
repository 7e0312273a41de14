//! Orders under the Digital Services Act, Articles 9 and 10 (`domain` 5.3.7).

use super::BlockCode as B;
use super::authority::DECLINES;
use super::machine::{Effect, Machine, Move, Need, by_hand, decide, itself};
use crate::request::{
    Answer as A, CaseEvent as E, MachineCode, Outcome as O, State as Z, StepCode as S, Subtype as T,
};
use crate::source::SourceStatus::{Product, Seen};

/// Its machine.
pub const MACHINE: Machine = Machine {
    code: MachineCode::Dsa,
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
        E::OpenOrder,
        &[Need::Answer(S::Pa01, &[A::Verified])],
        Z::OrderCheck,
        "Regulation (EU) 2022/2065 Art 9, 10",
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
        &[Z::OrderCheck],
        E::AskRepair,
        &[
            Need::Answer(S::Dsa01, &[A::Defect]),
            Need::Proof(B::QuestionSent),
        ],
        Z::AwaitingAuthority,
        "Regulation (EU) 2022/2065 Art 9(2), 10(2)",
        Seen,
    ),
    by_hand(
        &[Z::AwaitingAuthority],
        E::Repaired,
        &[Need::Answer(S::Dsa01, &[A::Ok])],
        Z::OrderCheck,
        "Regulation (EU) 2022/2065 Art 9(2), 10(2)",
        Seen,
    ),
    decide(
        &[Z::OrderCheck],
        &[
            Need::Decision(COMPLIES),
            Need::Answer(S::Dsa01, &[A::Ok]),
            Need::Answer(S::Dsa02, &[A::AsAsked, A::Narrowed]),
            Need::Proof(B::Evidence),
        ],
        "Regulation (EU) 2022/2065 Art 9(2), 10(2)",
        Seen,
    ),
    decide(
        &[Z::OrderCheck, Z::AwaitingAuthority, Z::Decided],
        &[
            Need::Decision(&[O::Refuse, O::NoData, O::NotCompetentForwarded, O::Challenge]),
            Need::Proof(B::Evidence),
        ],
        "Regulation (EU) 2022/2065 Art 9, 10",
        Seen,
    ),
    itself(
        &[Z::Decided],
        E::Execute,
        &[
            Need::Decision(COMPLIES),
            Need::Answered(&[S::Pa11]),
            Need::Proof(B::FourEyes),
        ],
        Z::Executing,
        "Regulation (EU) 2022/2065 Art 9(1), 10(1)",
        Seen,
    ),
    itself(
        &[Z::Executing],
        E::Complete,
        &[
            Need::Subtype(&[T::Dsa9]),
            Need::Answer(S::Dsa03, &[A::Done]),
            Need::Answered(&[S::Dsa04]),
            Need::Proof(B::Told),
        ],
        Z::Communicated,
        "Regulation (EU) 2022/2065 Art 9(1), 9(5)",
        Seen,
    ),
    itself(
        &[Z::Executing],
        E::Complete,
        &[
            Need::Subtype(&[T::Dsa10]),
            Need::Proof(B::Disclosed),
            Need::Proof(B::ManifestMore),
            Need::Answer(S::Pa14, &[A::Equal, A::Less]),
            Need::Proof(B::Receipt),
            Need::Answer(S::Dsa03, &[A::Done]),
            Need::Answered(&[S::Dsa04]),
            Need::Proof(B::Told),
        ],
        Z::Communicated,
        "Regulation (EU) 2022/2065 Art 10(1), 10(5)",
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
        "Regulation (EU) 2022/2065 Art 9(1), 10(1)",
        Seen,
    ),
    by_hand(
        &[Z::Decided],
        E::Challenge,
        &[Need::Decision(&[O::Challenge]), Need::Proof(B::Told)],
        Z::AwaitingAuthority,
        "Regulation (EU) 2022/2065 Art 9(2), 10(2)",
        Product,
    ),
    by_hand(
        &[
            Z::Received,
            Z::Verifying,
            Z::OrderCheck,
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
        &[
            Need::Answered(&[S::Pa16]),
            Need::Proof(B::Communicated),
            Need::Proof(B::BarUndated),
        ],
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
        Z::OrderCheck,
        "GDPR Art 5(2)",
        Product,
    ),
    // The side states that every machine has (`domain` 5.0).
    by_hand(
        &[Z::OrderCheck],
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
        Z::OrderCheck,
        "GDPR Art 24(2)",
        Product,
    )
    .back(),
    by_hand(
        &[Z::OrderCheck, Z::Decided],
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
        Z::OrderCheck,
        "GDPR Art 24",
        Product,
    )
    .back(),
];
