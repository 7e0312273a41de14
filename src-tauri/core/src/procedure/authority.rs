//! Requests of authorities in general (`domain` 5.3.3, 5.3.5, 5.3.6, 5.3.9, 5.3.11), with the worksheets for Article 48
//! and for Data Act Article 32.

use super::BlockCode as B;
use super::machine::{Effect, Fact, Machine, Move, Need, by_hand, decide, itself};
use crate::request::{
    Answer as A, CaseEvent as E, MachineCode, Outcome as O, State as Z, StepCode as S,
};
use crate::source::SourceStatus::{Product, Seen};

/// Its machine.
pub const MACHINE: Machine = Machine {
    code: MachineCode::Authority,
    moves: MOVES,
};

/// Outcomes under which data go out.
pub(super) const COMPLIES: &[O] = &[O::ComplyFull, O::ComplyNarrowed, O::EmergencyDisclose];
/// Outcomes that end in an answer without data.
pub(super) const DECLINES: &[O] = &[
    O::Refuse,
    O::NoData,
    O::ReferToMla,
    O::NotCompetentForwarded,
    O::PreserveOnly,
    O::WithdrawnByRequester,
];
/// Outcomes that need no scope: nothing goes out under them.
const WITHOUT_DATA: &[O] = &[
    O::Refuse,
    O::NoData,
    O::ReferToMla,
    O::NotCompetentForwarded,
    O::PreserveOnly,
    O::WithdrawnByRequester,
    O::Challenge,
    O::Deferred,
];

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
        E::Authentic,
        &[Need::Answer(S::Pa01, &[A::Verified])],
        Z::Triaged,
        "GDPR Art 5(1)(f), 32",
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
        &[Z::Triaged],
        E::Reroute,
        &[Need::Answer(S::Pa00, &[A::No]), Need::Proof(B::ChildCase)],
        Z::Closed,
        "GDPR Art 4(9)",
        Product,
    )
    .with(Effect::Close),
    by_hand(
        &[
            Z::Triaged,
            Z::LegalReview,
            Z::Art48Worksheet,
            Z::Da32Worksheet,
        ],
        E::Preserve,
        &[Need::Answer(S::Pa12, &[A::Yes])],
        Z::Triaged,
        "",
        Product,
    )
    .stays(),
    Move {
        fires: super::machine::Fires::On(crate::record::Kind::Decision),
        ..by_hand(
            &[Z::Triaged, Z::LegalReview, Z::Art48Worksheet],
            E::Forward,
            &[
                Need::Decision(&[O::ForwardToController]),
                Need::Proof(B::Evidence),
            ],
            Z::ForwardedToController,
            "GDPR Art 28(3)(a)",
            Seen,
        )
    }
    .with(Effect::Close),
    itself(
        &[Z::Triaged],
        E::EmergencyAsserted,
        &[
            Need::Fact(Fact::EmergencyAsserted),
            Need::Answer(S::Em01, &[A::Yes]),
            Need::Answer(S::Em02, &[A::Yes]),
            Need::Answer(S::Em03, &[A::Yes]),
        ],
        Z::EmergencyReview,
        "GDPR Art 6(1)(d), 49(1)(f), recital 46",
        Product,
    ),
    by_hand(
        &[Z::Triaged, Z::EmergencyReview],
        E::NoEmergency,
        &[
            Need::Fact(Fact::EmergencyAsserted),
            Need::Proof(B::EmergencyDenied),
        ],
        Z::LegalReview,
        "GDPR Art 6(1)(d), recital 46",
        Product,
    ),
    itself(
        &[Z::Triaged],
        E::OpenArt48,
        &[Need::Fact(Fact::NoEmergency), Need::Fact(Fact::Art48)],
        Z::Art48Worksheet,
        "GDPR Art 48",
        Seen,
    ),
    itself(
        &[Z::Triaged],
        E::OpenDa32,
        &[
            Need::Fact(Fact::NoEmergency),
            Need::Fact(Fact::OnlyNonPersonalOutside),
        ],
        Z::Da32Worksheet,
        "Regulation (EU) 2023/2854 Art 32",
        Seen,
    ),
    itself(
        &[Z::Triaged],
        E::Review,
        &[Need::Fact(Fact::NoEmergency), Need::Fact(Fact::InEea)],
        Z::LegalReview,
        "GDPR Art 6(1)(c), 6(3)",
        Seen,
    ),
    by_hand(
        &[Z::LegalReview, Z::Art48Worksheet, Z::Da32Worksheet],
        E::AskRepair,
        &[Need::Proof(B::Defect), Need::Proof(B::QuestionSent)],
        Z::AwaitingAuthority,
        "GDPR recital 31",
        Seen,
    ),
    by_hand(
        &[Z::AwaitingAuthority],
        E::Repaired,
        &[
            Need::Answer(S::Pa02, &[A::Ok]),
            Need::Proof(B::LegalDocument),
        ],
        Z::LegalReview,
        "GDPR recital 31",
        Seen,
    )
    .back(),
    itself(
        &[Z::LegalReview],
        E::Compelled,
        &[
            Need::Fact(Fact::InEea),
            Need::Answer(S::Pa04, &[A::Compels]),
            Need::Answer(S::Pa05, &[A::Met]),
            Need::Answer(S::Pa06, &[A::Consulted]),
            Need::Proof(B::ReferOnly),
        ],
        Z::Scoping,
        "GDPR Art 6(1)(c), 6(3); Directive 2014/41/EU",
        Product,
    ),
    itself(
        &[Z::Art48Worksheet],
        E::GroundsFound,
        &[
            Need::Fact(Fact::PersonalAlone),
            Need::Answer(S::N01, &[A::No, A::YesDirect]),
            Need::Answer(S::N03, &[A::Found]),
            Need::Answer(S::N04, &[A::Ok]),
            Need::Answer(S::N05, &[A::Found]),
            Need::Proof(B::WorksheetApproved),
        ],
        Z::Scoping,
        "GDPR Art 6, 44, 48, 49; EDPB 02/2024",
        Seen,
    ),
    itself(
        &[Z::Art48Worksheet],
        E::OpenDa32,
        &[
            Need::Fact(Fact::AlsoNonPersonal),
            Need::Answer(S::N01, &[A::No, A::YesDirect]),
            Need::Answer(S::N03, &[A::Found]),
            Need::Answer(S::N04, &[A::Ok]),
            Need::Answer(S::N05, &[A::Found]),
            Need::Proof(B::WorksheetApproved),
        ],
        Z::Da32Worksheet,
        "Regulation (EU) 2023/2854 Art 32",
        Seen,
    ),
    itself(
        &[Z::Da32Worksheet],
        E::ConditionsMet,
        &[Need::Proof(B::Da32Conditions)],
        Z::Scoping,
        "Regulation (EU) 2023/2854 Art 32(2)-(5)",
        Seen,
    ),
    decide(
        &[
            Z::Verifying,
            Z::Triaged,
            Z::LegalReview,
            Z::AwaitingAuthority,
            Z::Da32Worksheet,
        ],
        &[Need::Decision(WITHOUT_DATA), Need::Proof(B::Evidence)],
        "GDPR Art 5(2)",
        Product,
    ),
    decide(
        &[Z::Art48Worksheet],
        &[
            Need::Answered(&[S::N01]),
            Need::Decision(WITHOUT_DATA),
            Need::Proof(B::Evidence),
        ],
        "GDPR Art 48",
        Seen,
    ),
    decide(
        &[Z::EmergencyReview],
        &[
            Need::Decision(&[O::EmergencyDisclose, O::Refuse, O::NoData, O::ReferToMla]),
            Need::Proof(B::Evidence),
        ],
        "GDPR Art 6(1)(d), 49(1)(f)",
        Product,
    ),
    decide(
        &[Z::Scoping],
        &[
            Need::Answered(&[S::Pa07, S::Pa08, S::Pa09]),
            Need::Proof(B::Evidence),
        ],
        "GDPR Art 5(1)(c), 6",
        Seen,
    ),
    decide(
        &[Z::Decided],
        &[Need::Decision(WITHOUT_DATA), Need::Proof(B::Evidence)],
        "GDPR Art 5(2)",
        Product,
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
        "GDPR Art 5(2), 24, 32",
        Product,
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
        "GDPR Art 5(1)(c), 5(2)",
        Product,
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
        "GDPR Art 5(2)",
        Product,
    ),
    by_hand(
        &[Z::Decided],
        E::Challenge,
        &[Need::Decision(&[O::Challenge]), Need::Proof(B::Told)],
        Z::AwaitingAuthority,
        "GDPR Art 5(1)(c), 48",
        Product,
    ),
    by_hand(
        &[Z::AwaitingAuthority, Z::Reopened],
        E::Reassess,
        &[Need::Fact(Fact::InEea)],
        Z::LegalReview,
        "GDPR Art 5(2)",
        Product,
    ),
    by_hand(
        &[Z::AwaitingAuthority, Z::Reopened],
        E::Reassess,
        &[Need::Fact(Fact::Art48)],
        Z::Art48Worksheet,
        "GDPR Art 48",
        Product,
    ),
    by_hand(
        &[Z::AwaitingAuthority, Z::Reopened],
        E::Reassess,
        &[Need::Fact(Fact::OnlyNonPersonalOutside)],
        Z::Da32Worksheet,
        "Regulation (EU) 2023/2854 Art 32",
        Product,
    ),
    by_hand(
        &[Z::Decided],
        E::Reassess,
        &[Need::Decision(&[O::Deferred])],
        Z::LegalReview,
        "GDPR Art 5(2)",
        Product,
    )
    .back(),
    by_hand(
        &[
            Z::LegalReview,
            Z::Art48Worksheet,
            Z::Da32Worksheet,
            Z::Scoping,
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
            Z::Triaged,
            Z::LegalReview,
            Z::Art48Worksheet,
            Z::Da32Worksheet,
            Z::Scoping,
            Z::AwaitingAuthority,
            Z::AwaitingThird,
            Z::Decided,
            Z::Executing,
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
    by_hand(
        &[
            Z::Draft,
            Z::Received,
            Z::Verifying,
            Z::Triaged,
            Z::LegalReview,
            Z::EmergencyReview,
            Z::Art48Worksheet,
            Z::Da32Worksheet,
            Z::Scoping,
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
        E::FollowUp,
        &[Need::Answered(&[S::Pa16]), Need::Proof(B::FollowUpOpen)],
        Z::FollowUp,
        "",
        Product,
    ),
    by_hand(
        &[Z::Communicated, Z::FollowUp],
        E::Close,
        &[
            Need::Answered(&[S::Pa16]),
            Need::Proof(B::Communicated),
            Need::Proof(B::BarUndated),
            Need::Proof(B::EmergencyOpen),
        ],
        Z::Closed,
        "GDPR Art 5(2)",
        Product,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Communicated, Z::FollowUp, Z::Closed],
        E::Reopen,
        &[],
        Z::Reopened,
        "GDPR Art 5(2)",
        Product,
    )
    .with(Effect::Open),
];
