//! European Production Orders (Regulation (EU) 2023/1543; `domain` 5.3.4).

use super::BlockCode as B;
use super::authority::{COMPLIES, DECLINES};
use super::machine::{Effect, Fact, Machine, Move, Need, by_hand, decide, itself};
use crate::request::{
    Answer as A, CaseEvent as E, MachineCode, Outcome as O, State as Z, StepCode as S,
};
use crate::source::SourceStatus::{Knowledge, Product, Seen};

/// Its machine.
pub const MACHINE: Machine = Machine {
    code: MachineCode::Epoc,
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
        &[Need::Answer(S::Pa12, &[A::Yes])],
        Z::Preserved,
        "Regulation (EU) 2023/1543 Art 10(1)",
        Seen,
    ),
    itself(
        &[Z::Preserved],
        E::CheckForm,
        &[Need::Answer(S::Pa01, &[A::Verified])],
        Z::FormCheck,
        "Regulation (EU) 2023/1543 Art 9, Annex I",
        Knowledge,
    ),
    by_hand(
        &[Z::Received, Z::Preserved],
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
    itself(
        &[Z::FormCheck],
        E::Notified,
        &[
            Need::Fact(Fact::NoEmergency),
            Need::Answer(S::Ep01, &[A::Ok]),
            Need::Answer(S::Ep02, &[A::Traffic, A::Content]),
            Need::Answer(S::Ep03, &[A::Notified]),
        ],
        Z::NotifiedWait,
        "Regulation (EU) 2023/1543 Art 8, 10(2)",
        Knowledge,
    ),
    itself(
        &[Z::FormCheck],
        E::NotNotified,
        &[
            Need::Fact(Fact::NoEmergency),
            Need::Answer(S::Ep01, &[A::Ok]),
            Need::Answered(&[S::Ep02]),
            Need::Answer(S::Ep03, &[A::NotNotified]),
        ],
        Z::NotNotified,
        "Regulation (EU) 2023/1543 Art 8, 10(3)",
        Knowledge,
    ),
    itself(
        &[Z::FormCheck],
        E::Emergency,
        &[
            Need::Fact(Fact::EmergencyAsserted),
            Need::Answer(S::Ep01, &[A::Ok]),
            Need::Answered(&[S::Ep02]),
        ],
        Z::Emergency,
        "Regulation (EU) 2023/1543 Art 3(18), 10(4)",
        Knowledge,
    ),
    itself(
        &[Z::NotifiedWait],
        E::WaitOver,
        &[Need::Answer(S::Ep05, &[A::Confirmed, A::PeriodOver])],
        Z::LegalReview,
        "Regulation (EU) 2023/1543 Art 10(2)",
        Seen,
    ),
    itself(
        &[Z::NotNotified, Z::Emergency],
        E::Review,
        &[Need::Answered(&[S::Ep04])],
        Z::LegalReview,
        "Regulation (EU) 2023/1543 Art 4, 5",
        Knowledge,
    ),
    by_hand(
        &[Z::FormCheck, Z::LegalReview],
        E::Object,
        &[
            Need::Answer(S::Ep06, &[A::Done]),
            Need::Proof(B::QuestionSent),
        ],
        Z::AnnexSent,
        "Regulation (EU) 2023/1543 Art 10(5)-(9), 17, Annex III",
        Knowledge,
    ),
    itself(
        &[Z::AnnexSent],
        E::Clarify,
        &[Need::Answer(S::Ep07, &[A::Clarified])],
        Z::Clarified,
        "Regulation (EU) 2023/1543 Art 10(6)",
        Knowledge,
    ),
    itself(
        &[Z::AnnexSent],
        E::Maintain,
        &[Need::Answer(S::Ep07, &[A::Maintained])],
        Z::Maintained,
        "Regulation (EU) 2023/1543 Art 10(5)-(9)",
        Knowledge,
    ),
    by_hand(
        &[Z::AnnexSent],
        E::WithdrawnByAuthority,
        &[Need::Answer(S::Ep07, &[A::Withdrawn])],
        Z::Withdrawn,
        "Regulation (EU) 2023/1543 Art 10(5)-(9)",
        Knowledge,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Clarified, Z::Maintained],
        E::Review,
        &[],
        Z::LegalReview,
        "Regulation (EU) 2023/1543 Art 10(6)",
        Knowledge,
    ),
    decide(
        &[Z::LegalReview],
        &[
            Need::Decision(&[O::ComplyFull, O::ComplyNarrowed]),
            Need::Answer(S::Pa04, &[A::Compels]),
            Need::Answer(S::Ep04, &[A::Ok]),
            Need::Answered(&[S::Pa07, S::Pa08, S::Pa09]),
            Need::Proof(B::Evidence),
        ],
        "Regulation (EU) 2023/1543 Art 4, 5, 10",
        Knowledge,
    ),
    decide(
        &[
            Z::Received,
            Z::Preserved,
            Z::FormCheck,
            Z::NotifiedWait,
            Z::NotNotified,
            Z::Emergency,
            Z::LegalReview,
            Z::AnnexSent,
            Z::Clarified,
            Z::Maintained,
            Z::Decided,
        ],
        &[
            Need::Decision(&[O::Refuse, O::NoData, O::NotCompetentForwarded]),
            Need::Proof(B::Evidence),
        ],
        "Regulation (EU) 2023/1543 Art 10(5)-(9), 12",
        Knowledge,
    ),
    itself(
        &[Z::Decided],
        E::Execute,
        &[
            Need::Decision(COMPLIES),
            Need::Answered(&[S::Pa11, S::Pa13]),
            Need::Proof(B::FourEyes),
        ],
        Z::Executing,
        "Regulation (EU) 2023/1543 Art 10, 13",
        Seen,
    ),
    itself(
        &[Z::Executing],
        E::Transmit,
        &[
            Need::Proof(B::Disclosed),
            Need::Proof(B::ManifestMore),
            Need::Answer(S::Pa14, &[A::Equal, A::Less]),
            Need::Proof(B::Receipt),
        ],
        Z::Transmitted,
        "Regulation (EU) 2023/1543 Art 10(2)-(4)",
        Seen,
    ),
    itself(
        &[Z::Decided],
        E::NotExecute,
        &[
            Need::Decision(DECLINES),
            Need::Proof(B::FourEyes),
            Need::Proof(B::Told),
        ],
        Z::NotExecuted,
        "Regulation (EU) 2023/1543 Art 10(5)-(9), Annex III",
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
        Z::LegalReview,
        "Regulation (EU) 2023/1543 Art 16",
        Knowledge,
    ),
    by_hand(
        &[Z::Transmitted, Z::NotExecuted, Z::Enforcement],
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
        &[Z::Transmitted, Z::NotExecuted, Z::Closed],
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
        Z::LegalReview,
        "GDPR Art 5(2)",
        Product,
    ),
    // The side states that every machine has (`domain` 5.0).
    by_hand(
        &[
            Z::Preserved,
            Z::FormCheck,
            Z::NotNotified,
            Z::Emergency,
            Z::LegalReview,
            Z::Clarified,
            Z::Maintained,
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
        Z::LegalReview,
        "GDPR Art 24(2)",
        Product,
    )
    .back(),
    by_hand(
        &[
            Z::Preserved,
            Z::FormCheck,
            Z::NotNotified,
            Z::Emergency,
            Z::LegalReview,
            Z::Clarified,
            Z::Maintained,
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
        Z::LegalReview,
        "GDPR Art 24",
        Product,
    )
    .back(),
    // The authority takes its order back.
    by_hand(
        &[
            Z::Draft,
            Z::Received,
            Z::Preserved,
            Z::FormCheck,
            Z::NotifiedWait,
            Z::NotNotified,
            Z::Emergency,
            Z::LegalReview,
            Z::Clarified,
            Z::Maintained,
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
