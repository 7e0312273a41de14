//! European Preservation Orders (Regulation (EU) 2023/1543 Art 11; `domain` 5.3.4).

use super::BlockCode as B;
use super::machine::{Effect, Machine, Move, Need, by_hand, decide, itself};
use crate::request::{
    Answer as A, CaseEvent as E, MachineCode, Outcome as O, State as Z, StepCode as S,
};
use crate::source::SourceStatus::{Knowledge, Product, Seen};

/// Its machine.
pub const MACHINE: Machine = Machine {
    code: MachineCode::EpocPr,
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
        E::Preserve,
        &[
            Need::Answer(S::Pa12, &[A::Yes]),
            Need::Answer(S::Pr01, &[A::Recorded]),
            Need::Proof(B::Snapshot),
            Need::Proof(B::PreservedUntil),
        ],
        Z::Preserved,
        "Regulation (EU) 2023/1543 Art 11(1)",
        Seen,
    ),
    by_hand(
        &[Z::Received],
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
    decide(
        &[Z::Received],
        &[
            Need::Decision(&[O::Refuse, O::NoData]),
            Need::Proof(B::Evidence),
        ],
        "Regulation (EU) 2023/1543 Art 11(4)-(8), Annex III",
        Knowledge,
    ),
    Move {
        fires: super::machine::Fires::On(crate::record::Kind::Decision),
        ..by_hand(
            &[Z::Preserved, Z::Extended, Z::ProductionAnnounced],
            E::Decide,
            &[Need::Decision(&[O::PreserveOnly]), Need::Proof(B::Evidence)],
            Z::Preserved,
            "Regulation (EU) 2023/1543 Art 11(1)",
            Seen,
        )
        .stays()
    },
    by_hand(
        &[Z::Preserved],
        E::ExtendPreservation,
        &[
            Need::Answer(S::Pr02, &[A::Done]),
            Need::Proof(B::PreservedUntil),
        ],
        Z::Extended,
        "Regulation (EU) 2023/1543 Art 11(1), Annex VI",
        Seen,
    )
    .with(Effect::PreserveLonger),
    by_hand(
        &[Z::Preserved, Z::Extended],
        E::AnnounceProduction,
        &[Need::Answer(S::Pr03, &[A::Done])],
        Z::ProductionAnnounced,
        "Regulation (EU) 2023/1543 Art 11(2), Annex V",
        Seen,
    ),
    by_hand(
        &[Z::Preserved, Z::Extended, Z::ProductionAnnounced],
        E::Release,
        &[Need::Answer(S::Pr04, &[A::Done])],
        Z::Released,
        "Regulation (EU) 2023/1543 Art 11(3)",
        Seen,
    ),
    by_hand(
        &[Z::Preserved, Z::Extended],
        E::Expire,
        &[Need::Proof(B::EndNotReached)],
        Z::Expired,
        "Regulation (EU) 2023/1543 Art 11(1)",
        Seen,
    ),
    itself(
        &[Z::Released, Z::Expired],
        E::DeleteSnapshot,
        &[Need::Answer(S::Pr05, &[A::Done])],
        Z::DeletedSnapshot,
        "GDPR Art 5(1)(e); Regulation (EU) 2023/1543 Art 11",
        Product,
    ),
    itself(
        &[Z::Decided],
        E::NotExecute,
        &[
            Need::Decision(&[O::Refuse, O::NoData]),
            Need::Proof(B::FourEyes),
            Need::Proof(B::Told),
        ],
        Z::NotExecuted,
        "Regulation (EU) 2023/1543 Art 11(4)-(8), Annex III",
        Knowledge,
    ),
    by_hand(
        &[Z::NotExecuted],
        E::Enforce,
        &[],
        Z::Enforcement,
        "Regulation (EU) 2023/1543 Art 16(1)",
        Seen,
    ),
    by_hand(
        &[Z::Enforcement],
        E::Reassess,
        &[],
        Z::Received,
        "Regulation (EU) 2023/1543 Art 16",
        Knowledge,
    ),
    by_hand(
        &[Z::DeletedSnapshot, Z::NotExecuted, Z::Enforcement],
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
        &[Z::NotExecuted, Z::Closed],
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
        Z::Received,
        "GDPR Art 5(2)",
        Product,
    ),
    // The side states that every machine has (`domain` 5.0).
    by_hand(
        &[
            Z::Received,
            Z::Preserved,
            Z::Extended,
            Z::ProductionAnnounced,
        ],
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
        Z::Received,
        "GDPR Art 24(2)",
        Product,
    )
    .back(),
    by_hand(
        &[
            Z::Received,
            Z::Preserved,
            Z::Extended,
            Z::ProductionAnnounced,
            Z::Decided,
        ],
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
        Z::Received,
        "GDPR Art 24",
        Product,
    )
    .back(),
    // The authority takes its order back.
    by_hand(
        &[
            Z::Draft,
            Z::Received,
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
];
