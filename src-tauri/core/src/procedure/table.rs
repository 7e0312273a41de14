//! The table of steps (`domain` 5.1, 5.2, 5.3.2, 5.3.5).

use super::{AskedOf, StepRule};
use crate::request::{Answer as A, Family, StepCode as S, Subtype};
use crate::source::SourceStatus::{self, Knowledge, Product, Seen};

const fn rule(
    code: S,
    asked_of: AskedOf,
    answers: &'static [A],
    citation: &'static str,
    source_status: SourceStatus,
) -> StepRule {
    StepRule {
        code,
        answers,
        citation,
        source_status,
        asked_of,
    }
}

const DS: AskedOf = AskedOf::Family(Family::DataSubject);
const TP: AskedOf = AskedOf::Family(Family::ThirdParty);
const PA: AskedOf = AskedOf::Family(Family::PublicAuthority);
const ART48: AskedOf = AskedOf::ThirdCountryAuthority;
const SEARCHED: AskedOf = AskedOf::Subtypes(&[
    Subtype::Access,
    Subtype::Port,
    Subtype::Erase,
    Subtype::Rectify,
]);
const COPIED: AskedOf = AskedOf::Subtypes(&[Subtype::Access, Subtype::Port]);
const ACCESS: AskedOf = AskedOf::Subtypes(&[Subtype::Access]);
const RECTIFY: AskedOf = AskedOf::Subtypes(&[Subtype::Rectify]);
const ERASE: AskedOf = AskedOf::Subtypes(&[Subtype::Erase]);
const RESTRICT: AskedOf = AskedOf::Subtypes(&[Subtype::Restrict]);
const PORT: AskedOf = AskedOf::Subtypes(&[Subtype::Port]);
const OBJECT: AskedOf = AskedOf::Subtypes(&[Subtype::Object]);
const STOPPED: AskedOf = AskedOf::Subtypes(&[Subtype::ObjectDm, Subtype::Withdraw]);
const ADM: AskedOf = AskedOf::Subtypes(&[Subtype::Adm]);
const WITHDRAW: AskedOf = AskedOf::Subtypes(&[Subtype::Withdraw]);
const ART19: AskedOf = AskedOf::Subtypes(&[Subtype::Rectify, Subtype::Erase, Subtype::Restrict]);

/// Every step, in the order of evaluation.
pub const STEPS: &[StepRule] = &[
    rule(
        S::Ds01,
        DS,
        &[A::Controller, A::Joint, A::Processor, A::None],
        "GDPR Art 4(7)-(8), 26, 28",
        Seen,
    ),
    rule(
        S::Ds02,
        DS,
        &[A::Certain, A::Doubt, A::NotIdentifiable],
        "GDPR Art 11, 12(2), 12(6)",
        Seen,
    ),
    rule(
        S::Ds03,
        DS,
        &[A::NotApplicable, A::Valid, A::Insufficient],
        "GDPR Art 80",
        Seen,
    ),
    rule(
        S::Ds04,
        DS,
        &[A::Yes, A::Partly, A::No],
        "GDPR Art 12-22",
        Seen,
    ),
    rule(
        S::Ds05,
        DS,
        &[A::No, A::Unfounded, A::Repetitive, A::Abusive],
        "GDPR Art 12(5)",
        Seen,
    ),
    rule(
        S::Ds06,
        SEARCHED,
        &[A::Done, A::Limited],
        "GDPR Art 15, 16, 17, 20",
        Seen,
    ),
    rule(
        S::Ds07,
        COPIED,
        &[A::None, A::Redact, A::Withhold],
        "GDPR Art 15(4), 20(4)",
        Seen,
    ),
    rule(S::Ds08, DS, &[A::None, A::Provision], "GDPR Art 23", Seen),
    rule(
        S::Ds09,
        ACCESS,
        &[A::Done, A::Partly],
        "GDPR Art 15(1)-(2)",
        Seen,
    ),
    rule(
        S::Ds10,
        RECTIFY,
        &[A::Rectified, A::Completed, A::NotInaccurate],
        "GDPR Art 16",
        Seen,
    ),
    rule(S::Ds11, ERASE, &[A::Found, A::None], "GDPR Art 17(1)", Seen),
    rule(S::Ds12, ERASE, &[A::None, A::Found], "GDPR Art 17(3)", Seen),
    rule(
        S::Ds13,
        ERASE,
        &[A::NotApplicable, A::Done, A::NotFeasible],
        "GDPR Art 17(2)",
        Seen,
    ),
    rule(S::Ds14, RESTRICT, &[A::Found, A::None], "GDPR Art 18", Seen),
    rule(S::Ds15, PORT, &[A::Done, A::Limited], "GDPR Art 20", Seen),
    rule(
        S::Ds16,
        OBJECT,
        &[A::Stopped, A::Continues],
        "GDPR Art 21(1)",
        Seen,
    ),
    rule(S::Ds17, STOPPED, &[A::Stopped], "GDPR Art 21(3)", Seen),
    rule(S::Ds18, ADM, &[A::Done], "GDPR Art 22(3)", Seen),
    rule(
        S::Ds19,
        WITHDRAW,
        &[A::Stopped, A::ResidualGround],
        "GDPR Art 7(3)",
        Seen,
    ),
    rule(
        S::Ds20,
        ART19,
        &[A::Done, A::NotFeasible],
        "GDPR Art 19",
        Seen,
    ),
    rule(
        S::Ds21,
        DS,
        &[A::Done],
        "GDPR Art 12(1), 12(3), 15(3), 32",
        Seen,
    ),
    rule(
        S::Tp01,
        TP,
        &[A::Verified, A::Failed],
        "GDPR Art 5(1)(f), 32",
        Product,
    ),
    rule(
        S::Tp02,
        TP,
        &[A::ThisFamily, A::DataSubject, A::Authority],
        "GDPR Art 4(9), 12",
        Product,
    ),
    rule(
        S::Tp03,
        TP,
        &[A::Controller, A::Processor],
        "GDPR Art 28(3)(a)",
        Seen,
    ),
    rule(
        S::Tp04,
        TP,
        &[A::None, A::Provision],
        "GDPR Art 6(1)(c), 6(3)",
        Seen,
    ),
    rule(S::Tp05, TP, &[A::Found, A::None], "GDPR Art 6, 9(2)", Seen),
    rule(S::Tp06, TP, &[A::Yes, A::No], "GDPR Art 5(1)(b)", Product),
    rule(
        S::Tp07,
        TP,
        &[A::Compatible, A::Incompatible, A::NotRequired],
        "GDPR Art 6(4)",
        Seen,
    ),
    rule(
        S::Tp08,
        TP,
        &[A::Pass, A::Fail, A::NotApplicable],
        "GDPR Art 6(1)(f)",
        Seen,
    ),
    rule(S::Tp09, TP, &[A::None, A::Bar], "GDPR Art 5(1)(f)", Product),
    rule(
        S::Tp10,
        TP,
        &[A::Narrowed, A::AsAsked],
        "GDPR Art 5(1)(c)",
        Seen,
    ),
    rule(S::Tp11, TP, &[A::None, A::Found], "GDPR Art 44-49", Seen),
    rule(
        S::Tp12,
        TP,
        &[A::Done, A::Exempt, A::Later],
        "GDPR Art 14(3)(c)",
        Seen,
    ),
    rule(
        S::Tp13,
        TP,
        &[A::Recorded, A::NotApplicable],
        "GDPR Art 26, 28",
        Product,
    ),
    rule(
        S::Tp14,
        TP,
        &[A::None, A::Blocks],
        "GDPR Art 18(2), 21",
        Seen,
    ),
    rule(
        S::Pa01,
        PA,
        &[A::Verified, A::Failed],
        "GDPR Art 5(1)(f), 32",
        Seen,
    ),
    rule(S::Pa02, PA, &[A::Ok, A::Defect], "GDPR recital 31", Seen),
    rule(S::Pa03, PA, &[A::Recorded, A::None], "GDPR Art 6(3)", Seen),
    rule(
        S::Pa04,
        PA,
        &[A::Compels, A::PermitsOnly, A::NoPower],
        "GDPR Art 6(1)(c), 6(3)",
        Seen,
    ),
    rule(S::Pa05, PA, &[A::Met, A::NotMet], "GDPR Art 24(2)", Product),
    rule(
        S::Pa06,
        PA,
        &[A::Consulted, A::Waived],
        "GDPR Art 24(2)",
        Product,
    ),
    rule(
        S::N00,
        ART48,
        &[A::Direct, A::Parent, A::ViaProcessor],
        "GDPR Art 48; EDPB 02/2024",
        Seen,
    ),
    rule(
        S::N01,
        ART48,
        &[A::No, A::YesDirect, A::YesViaAuthorities],
        "GDPR Art 48",
        Seen,
    ),
    rule(
        S::N02,
        ART48,
        &[A::NotApplicable, A::Refer],
        "GDPR Art 48; EDPB 02/2024",
        Seen,
    ),
    rule(
        S::N03,
        ART48,
        &[A::NotFound, A::Found],
        "GDPR Art 6; EDPB 02/2024",
        Seen,
    ),
    rule(S::N04, ART48, &[A::Ok, A::Bar], "GDPR Art 5, 9, 10", Seen),
    rule(
        S::N05,
        ART48,
        &[A::NotFound, A::Found],
        "GDPR Art 44-49; EDPB 02/2024",
        Seen,
    ),
    rule(
        S::N06,
        ART48,
        &[A::NotApplicable, A::Ok, A::Insufficient],
        "GDPR Art 46(2)(a)",
        Seen,
    ),
    rule(
        S::N07,
        ART48,
        &[A::Pass, A::Fail],
        "EDPB Recommendations 02/2020",
        Knowledge,
    ),
    rule(
        S::N08,
        ART48,
        &[A::Narrowed, A::Challenge, A::NotApplicable],
        "GDPR Art 5(1)(c)",
        Product,
    ),
    rule(
        S::N09,
        ART48,
        &[A::None, A::Bar, A::Informed],
        "GDPR Art 48",
        Product,
    ),
    rule(
        S::N10,
        ART48,
        &[A::Recorded, A::NotApplicable],
        "GDPR Art 5(2), 48",
        Product,
    ),
    rule(
        S::Pa07,
        PA,
        &[A::Found, A::NotFound],
        "GDPR Art 6, 9, 10",
        Seen,
    ),
    rule(
        S::Pa08,
        PA,
        &[A::Narrowed, A::AsAsked, A::Challenge],
        "GDPR Art 5(1)(c)",
        Seen,
    ),
    rule(
        S::Pa09,
        PA,
        &[A::None, A::Raise],
        "GDPR Art 23, 90",
        Product,
    ),
    rule(
        S::Pa10,
        PA,
        &[A::NotApplicable, A::Forwarded, A::Informed, A::Barred],
        "GDPR Art 28(3)(a)",
        Seen,
    ),
    rule(
        S::Pa11,
        PA,
        &[A::Allowed, A::Delayed, A::Prohibited, A::NotRequired],
        "GDPR Art 13, 14, 23",
        Seen,
    ),
    rule(S::Pa12, PA, &[A::Yes, A::No], "", Product),
    rule(S::Pa13, PA, &[A::Done], "GDPR Art 32", Seen),
    rule(
        S::Pa14,
        PA,
        &[A::Equal, A::Less, A::More],
        "GDPR Art 5(1)(c)",
        Seen,
    ),
    rule(S::Pa15, PA, &[A::None, A::Recorded], "", Product),
    rule(S::Pa16, PA, &[A::Done], "", Product),
    rule(
        S::FourEyes,
        AskedOf::OnOccasion,
        &[A::Yes, A::No],
        "GDPR Art 5(2), 24",
        Product,
    ),
    rule(S::Note, AskedOf::OnOccasion, &[A::Recorded], "", Product),
];
