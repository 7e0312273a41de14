//! Requests of data subjects (`domain` 5.1).

use super::BlockCode as B;
use super::machine::{Effect, Machine, Move, Need, by_hand, decide, itself};
use crate::request::{
    Answer as A, CaseEvent as E, MachineCode, Outcome as O, State as Z, StepCode as S, Subtype as T,
};
use crate::source::SourceStatus::{Product, Seen};

/// Its machine.
pub const MACHINE: Machine = Machine {
    code: MachineCode::DataSubject,
    moves: MOVES,
};

/// Outcomes that answer without carrying the request out.
const DECLINES: &[O] = &[O::Refuse, O::NoData];

const MOVES: &[Move] = &[
    by_hand(
        &[Z::Draft],
        E::Register,
        &[],
        Z::Received,
        "GDPR Art 12(3)",
        Seen,
    ),
    itself(
        &[Z::Received],
        E::Classify,
        &[Need::Answered(&[S::Ds01])],
        Z::Triaged,
        "GDPR Art 4(7)-(8), 26, 28",
        Seen,
    ),
    by_hand(
        &[Z::Triaged],
        E::Forward,
        &[
            Need::Answer(S::Ds01, &[A::Processor]),
            Need::Proof(B::ControllerTold),
            Need::Proof(B::Told),
        ],
        Z::Transferred,
        "GDPR Art 28(3)(e)",
        Seen,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Triaged, Z::InAssessment],
        E::AskIdentity,
        &[
            Need::Answer(S::Ds02, &[A::Doubt]),
            Need::Proof(B::QuestionSent),
        ],
        Z::AwaitingRequester,
        "GDPR Art 12(6)",
        Seen,
    )
    .with(Effect::Pause("identity")),
    by_hand(
        &[Z::Triaged, Z::InAssessment],
        E::AskScope,
        &[Need::Subtype(&[T::Access]), Need::Proof(B::QuestionSent)],
        Z::AwaitingRequester,
        "GDPR recital 63",
        Seen,
    )
    .with(Effect::Pause("scope")),
    by_hand(
        &[Z::Triaged],
        E::AskMandate,
        &[
            Need::Answer(S::Ds03, &[A::Insufficient]),
            Need::Proof(B::QuestionSent),
        ],
        Z::AwaitingRequester,
        "GDPR Art 12(6), 80",
        Seen,
    )
    .with(Effect::Pause("mandate")),
    itself(
        &[Z::Triaged],
        E::Assess,
        &[
            Need::Answer(S::Ds01, &[A::Controller, A::Joint, A::None]),
            Need::Answer(S::Ds02, &[A::Certain, A::NotIdentifiable]),
            Need::Answer(S::Ds03, &[A::NotApplicable, A::Valid]),
        ],
        Z::InAssessment,
        "GDPR Art 11, 12(2), 12(6)",
        Seen,
    ),
    by_hand(
        &[Z::AwaitingRequester],
        E::Reply,
        &[
            Need::Answer(S::Ds02, &[A::Certain, A::NotIdentifiable]),
            Need::Answer(S::Ds03, &[A::NotApplicable, A::Valid]),
        ],
        Z::InAssessment,
        "GDPR Art 12(6)",
        Seen,
    )
    .with(Effect::EndPause),
    decide(
        &[Z::AwaitingRequester],
        &[
            Need::Decision(&[O::Refuse, O::WithdrawnByRequester]),
            Need::Proof(B::Reminder),
            Need::Proof(B::IdentityGround),
        ],
        "GDPR Art 11(2), 12(2), 12(6)",
        Seen,
    )
    .with(Effect::EndPause),
    by_hand(
        &[Z::InAssessment],
        E::Extend,
        &[
            Need::Proof(B::ExtensionReason),
            Need::Proof(B::ExtensionTold),
        ],
        Z::InAssessment,
        "GDPR Art 12(3)",
        Seen,
    ),
    decide(
        &[Z::InAssessment],
        &[Need::Proof(B::Evidence)],
        "GDPR Art 12(3)-(4)",
        Seen,
    ),
    decide(
        &[Z::Decided],
        &[Need::Proof(B::Evidence)],
        "GDPR Art 12(3)-(4)",
        Product,
    ),
    by_hand(
        &[Z::Decided],
        E::AskFee,
        &[Need::Decision(&[O::FeeRequired]), Need::Proof(B::Told)],
        Z::AwaitingRequester,
        "GDPR Art 12(5)(a)",
        Seen,
    ),
    itself(
        &[Z::Decided],
        E::Execute,
        &[
            Need::Decision(&[O::GrantFull, O::GrantPartial]),
            Need::Proof(B::FourEyes),
        ],
        Z::Executing,
        "GDPR Art 5(2), 12(3)",
        Seen,
    ),
    itself(
        &[Z::Executing],
        E::Complete,
        &[
            Need::Proof(B::CarriedOut),
            Need::Proof(B::ManifestMore),
            Need::Proof(B::Told),
        ],
        Z::Communicated,
        "GDPR Art 12(3), 19",
        Seen,
    ),
    itself(
        &[Z::Decided],
        E::Answer,
        &[
            Need::Decision(DECLINES),
            Need::Proof(B::FourEyes),
            Need::Proof(B::Remedies),
            Need::Proof(B::Told),
        ],
        Z::Communicated,
        "GDPR Art 12(4)",
        Seen,
    ),
    by_hand(
        &[Z::Decided],
        E::Forward,
        &[
            Need::Decision(&[O::NotCompetentForwarded]),
            Need::Proof(B::ControllerTold),
            Need::Proof(B::Told),
        ],
        Z::Transferred,
        "GDPR Art 28(3)(e)",
        Seen,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Decided],
        E::Reassess,
        &[Need::Decision(&[O::Deferred])],
        Z::InAssessment,
        "GDPR Art 12(3)",
        Product,
    ),
    by_hand(
        &[Z::InAssessment],
        E::AwaitThird,
        &[],
        Z::AwaitingThird,
        "GDPR Art 26, 28(3)(e)",
        Product,
    ),
    by_hand(
        &[Z::AwaitingThird],
        E::ThirdAnswered,
        &[],
        Z::InAssessment,
        "GDPR Art 26, 28(3)(e)",
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
        "GDPR Art 23",
        Product,
    ),
    by_hand(
        &[Z::OnHoldLegal],
        E::Resume,
        &[],
        Z::InAssessment,
        "GDPR Art 23",
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
        "GDPR Art 12",
        Product,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Communicated],
        E::Close,
        &[Need::Proof(B::Communicated), Need::Proof(B::Art19)],
        Z::Closed,
        "GDPR Art 5(2), 12(3), 19",
        Seen,
    )
    .with(Effect::Close),
    by_hand(
        &[Z::Communicated, Z::Closed],
        E::Reopen,
        &[],
        Z::Reopened,
        "GDPR Art 12(4), 77, 79",
        Product,
    )
    .with(Effect::Open),
    by_hand(
        &[Z::Reopened],
        E::Reassess,
        &[],
        Z::InAssessment,
        "GDPR Art 12(3)",
        Product,
    ),
];
