//! Grounds of refusal and limitation (`domain` 5.1, 5.2, 5.5): which family each belongs to, to which requests it is
//! open, and on which answer of the procedure it rests.

use crate::macros::codes;
use crate::request::{Answer as A, Family, Request, StepCode as S, Subtype as T};
use crate::source::SourceStatus::{self, Knowledge, Product, Seen};

codes! {
    /// A ground of a decision.
    pub enum Ground {
        /// The person cannot be identified, demonstrated (Art 11(2)).
        A11Id = "A11-ID",
        /// Reasonable doubt about the identity was not removed (Art 12(6)).
        A12Id = "A12-ID",
        /// Manifestly unfounded (Art 12(5)).
        A12Unf = "A12-UNF",
        /// Excessive, in particular repetitive (Art 12(5)).
        A12Exc = "A12-EXC",
        /// Excessive by abusive intention (Art 12(5); C-526/24).
        A12Abu = "A12-ABU",
        /// Rights and freedoms of others (Art 15(4)); never a total refusal.
        A15Others = "A15-4",
        /// The data are correct (Art 16).
        A16No = "A16-NO",
        /// Freedom of expression (Art 17(3)(a)).
        A17Expression = "A17-3A",
        /// Legal duty or public task (Art 17(3)(b)).
        A17Duty = "A17-3B",
        /// Public health (Art 17(3)(c)).
        A17Health = "A17-3C",
        /// Archiving, research, statistics (Art 17(3)(d)).
        A17Archive = "A17-3D",
        /// Legal claims (Art 17(3)(e)).
        A17Claims = "A17-3E",
        /// No ground for erasure (Art 17(1)).
        A17NoGround = "A17-NOG",
        /// No ground for restriction (Art 18(1)).
        A18NoGround = "A18-NOG",
        /// Outside the scope of portability (Art 20(1), 20(3)).
        A20Scope = "A20-SCOPE",
        /// Others' rights (Art 20(4)).
        A20Others = "A20-4",
        /// Compelling legitimate grounds (Art 21(1)).
        A21Compelling = "A21-CMP",
        /// Legal claims (Art 21(1)).
        A21Claims = "A21-CLM",
        /// The decision is allowed, with safeguards (Art 22(2)).
        A22Allowed = "A22-2",
        /// Restriction by law (Art 23).
        A23Law = "A23-LAW",
        /// Derogation for research or archiving in law (Art 89(2)-(3)).
        A89Research = "A89",
        /// Not the controller: forwarded (Art 28(3)(e)).
        NotController = "NOTCTRL",
        /// No data on the person (Art 15(1)).
        NoData = "NODATA",
        /// No lawful ground for the disclosure.
        TpNoBasis = "TP-NOBASIS",
        /// Incompatible with the purpose of collection.
        TpIncompatible = "TP-INCOMPAT",
        /// The requester could not be verified.
        TpUnverified = "TP-UNVERIFIED",
        /// Secrecy, contract or trade secret bars it.
        TpSecrecy = "TP-SECRECY",
        /// Disproportionate.
        TpDisproportionate = "TP-DISPROP",
        /// No condition for special categories.
        TpNoArt9 = "TP-NOT9",
        /// No ground for the transfer.
        TpNoTransfer = "TP-NOTRANSFER",
        /// Not the controller.
        TpNotController = "TP-NOTCTRL",
        /// The data are restricted, or an objection stands.
        TpRestricted = "TP-RESTRICTED18",
        /// The person's interests override.
        TpOverride = "TP-OVERRIDE",
        /// There are no such data.
        TpNoData = "TP-NODATA",
        /// Defect of form.
        PaForm = "PA-FORM",
        /// No power that compels.
        PaNoPower = "PA-NOPOWER",
        /// Authenticity not verified.
        PaUnverified = "PA-UNVERIFIED",
        /// Over-broad.
        PaBroad = "PA-BROAD",
        /// No international agreement.
        PaNoAgreement = "PA-NOAGREEMENT",
        /// No basis in Article 6.
        PaNoArt6 = "PA-NO6",
        /// No condition in Article 9 or 10.
        PaNoArt9 = "PA-NO9",
        /// No ground in Chapter V.
        PaNoChapterV = "PA-NOCHV",
        /// A blocking statute of the own State.
        PaBlocking = "PA-BLOCKING",
        /// Privilege, immunity or press.
        PaPrivilege = "PA-PRIV",
        /// Not the controller: forwarded to the customer.
        PaNotController = "PA-NOTCTRL",
        /// There are no such data.
        PaNoData = "PA-NODATA",
        /// The order has expired.
        PaExpired = "PA-EXPIRED",
        /// Not the addressee.
        PaNotAddressee = "PA-NOTADDRESSEE",
        /// The authority withdrew it.
        PaWithdrawn = "PA-WITHDRAWN",
        /// Conflict with the law of a third country.
        PaConflict = "PA-CONFLICT3C",
        /// Declined under Data Act Article 18.
        PaDa18 = "PA-DA18",
        /// Barred by Data Act Article 32.
        PaDa32 = "PA-DA32",
    }
}

/// What is laid down for a ground.
#[derive(Debug, Clone, Copy)]
pub struct GroundRule {
    /// Article or source.
    pub citation: &'static str,
    /// How well the citation was checked.
    pub source_status: SourceStatus,
    /// To which subtypes it is open; empty: all of its family.
    pub open_to: &'static [T],
    /// The answer of the procedure on which it rests, when one must stand.
    pub rests_on: Option<(S, &'static [A])>,
    /// Whether it can carry the refusal of everything. Others' rights never do.
    pub total: bool,
}

const fn rule(
    citation: &'static str,
    source_status: SourceStatus,
    open_to: &'static [T],
    rests_on: Option<(S, &'static [A])>,
) -> GroundRule {
    GroundRule {
        citation,
        source_status,
        open_to,
        rests_on,
        total: true,
    }
}

impl Ground {
    /// The family it belongs to.
    #[must_use]
    pub fn family(self) -> Family {
        if self.code().starts_with("TP-") {
            Family::ThirdParty
        } else if self.code().starts_with("PA-") {
            Family::PublicAuthority
        } else {
            Family::DataSubject
        }
    }

    /// Whether a decision on this request may name it.
    #[must_use]
    pub fn open_to(self, request: &Request) -> bool {
        let subtypes = self.rule().open_to;
        request.family == Some(self.family())
            && (subtypes.is_empty() || request.subtype.is_some_and(|it| subtypes.contains(&it)))
    }

    /// What is laid down for it.
    #[must_use]
    #[allow(clippy::too_many_lines)] // One line for each ground: a table.
    pub const fn rule(self) -> GroundRule {
        match self {
            Self::A11Id => rule(
                "GDPR Art 11(2), 12(2)",
                Seen,
                &[],
                Some((S::Ds02, &[A::NotIdentifiable])),
            ),
            Self::A12Id => rule("GDPR Art 12(6)", Seen, &[], Some((S::Ds02, &[A::Doubt]))),
            Self::A12Unf => rule(
                "GDPR Art 12(5)",
                Seen,
                &[],
                Some((S::Ds05, &[A::Unfounded])),
            ),
            Self::A12Exc => rule(
                "GDPR Art 12(5)",
                Seen,
                &[],
                Some((S::Ds05, &[A::Repetitive])),
            ),
            Self::A12Abu => rule(
                "GDPR Art 12(5); C-526/24",
                Seen,
                &[],
                Some((S::Ds05, &[A::Abusive])),
            ),
            Self::A15Others => GroundRule {
                total: false,
                ..rule(
                    "GDPR Art 15(4), recital 63",
                    Seen,
                    &[T::Access],
                    Some((S::Ds07, &[A::Redact, A::Withhold])),
                )
            },
            Self::A16No => rule(
                "GDPR Art 16",
                Knowledge,
                &[T::Rectify],
                Some((S::Ds10, &[A::NotInaccurate])),
            ),
            Self::A17Expression
            | Self::A17Duty
            | Self::A17Health
            | Self::A17Archive
            | Self::A17Claims => rule(
                "GDPR Art 17(3)",
                Seen,
                &[T::Erase],
                Some((S::Ds12, &[A::Found])),
            ),
            Self::A17NoGround => rule(
                "GDPR Art 17(1)",
                Seen,
                &[T::Erase],
                Some((S::Ds11, &[A::None])),
            ),
            Self::A18NoGround => rule(
                "GDPR Art 18(1)",
                Seen,
                &[T::Restrict],
                Some((S::Ds14, &[A::None])),
            ),
            Self::A20Scope => rule(
                "GDPR Art 20(1), 20(3)",
                Seen,
                &[T::Port],
                Some((S::Ds15, &[A::Limited])),
            ),
            Self::A20Others => rule(
                "GDPR Art 20(4)",
                Seen,
                &[T::Port],
                Some((S::Ds07, &[A::Redact, A::Withhold])),
            ),
            Self::A21Compelling | Self::A21Claims => rule(
                "GDPR Art 21(1)",
                Seen,
                &[T::Object],
                Some((S::Ds16, &[A::Continues])),
            ),
            Self::A22Allowed => rule(
                "GDPR Art 22(2)-(3)",
                Seen,
                &[T::Adm],
                Some((S::Ds18, &[A::Done])),
            ),
            Self::A23Law => rule("GDPR Art 23", Seen, &[], Some((S::Ds08, &[A::Provision]))),
            Self::A89Research => rule(
                "GDPR Art 89(2)-(3)",
                Seen,
                &[T::Access, T::Rectify, T::Restrict, T::Object, T::Port],
                Some((S::Ds08, &[A::Provision])),
            ),
            Self::NotController => rule(
                "GDPR Art 28(3)(e)",
                Seen,
                &[],
                Some((S::Ds01, &[A::Processor, A::None])),
            ),
            Self::NoData => rule("GDPR Art 15(1)", Seen, &[], None),
            Self::TpNoBasis => rule("GDPR Art 6(1)", Seen, &[], Some((S::Tp05, &[A::None]))),
            Self::TpIncompatible => rule(
                "GDPR Art 5(1)(b), 6(4)",
                Seen,
                &[],
                Some((S::Tp07, &[A::Incompatible])),
            ),
            Self::TpUnverified => rule(
                "GDPR Art 5(1)(f), 32",
                Seen,
                &[],
                Some((S::Tp01, &[A::Failed])),
            ),
            Self::TpSecrecy => rule("GDPR Art 5(1)(f)", Product, &[], Some((S::Tp09, &[A::Bar]))),
            Self::TpDisproportionate => rule("GDPR Art 5(1)(c)", Seen, &[], None),
            Self::TpNoArt9 => rule("GDPR Art 9(2)", Seen, &[], None),
            Self::TpNoTransfer => rule("GDPR Art 44", Seen, &[], None),
            Self::TpNotController => rule(
                "GDPR Art 28(3)(a)",
                Seen,
                &[],
                Some((S::Tp03, &[A::Processor])),
            ),
            Self::TpRestricted => rule(
                "GDPR Art 18(2), 21",
                Seen,
                &[],
                Some((S::Tp14, &[A::Blocks])),
            ),
            Self::TpOverride => rule("GDPR Art 6(1)(f)", Seen, &[], Some((S::Tp08, &[A::Fail]))),
            Self::TpNoData => rule("GDPR Art 5(2)", Product, &[], None),
            Self::PaForm => rule("GDPR recital 31", Seen, &[], None),
            Self::PaNoPower => rule(
                "GDPR Art 6(1)(c), 6(3)",
                Seen,
                &[],
                Some((S::Pa04, &[A::NoPower, A::PermitsOnly])),
            ),
            Self::PaUnverified => rule(
                "GDPR Art 5(1)(f), 32",
                Seen,
                &[],
                Some((S::Pa01, &[A::Failed])),
            ),
            Self::PaBroad => rule("GDPR Art 5(1)(c)", Seen, &[], None),
            Self::PaNoAgreement => rule(
                "GDPR Art 48",
                Seen,
                &[],
                Some((S::N01, &[A::No, A::YesViaAuthorities])),
            ),
            Self::PaNoArt6 => rule("GDPR Art 6", Seen, &[], None),
            Self::PaNoArt9 => rule("GDPR Art 9, 10", Seen, &[], None),
            Self::PaNoChapterV => {
                rule("GDPR Art 44, 48", Seen, &[], Some((S::N05, &[A::NotFound])))
            }
            Self::PaBlocking => rule("GDPR Art 48", Product, &[], Some((S::N09, &[A::Bar]))),
            Self::PaPrivilege => rule(
                "GDPR Art 23, 90",
                Product,
                &[],
                Some((S::Pa09, &[A::Raise])),
            ),
            Self::PaNotController => rule("GDPR Art 28(3)(a)", Seen, &[], None),
            Self::PaNoData | Self::PaExpired | Self::PaNotAddressee | Self::PaWithdrawn => {
                rule("GDPR Art 5(2)", Product, &[], None)
            }
            Self::PaConflict => rule(
                "Regulation (EU) 2023/1543 Art 17",
                Knowledge,
                &[T::Epoc, T::EpocPr],
                None,
            ),
            Self::PaDa18 => rule(
                "Regulation (EU) 2023/2854 Art 18",
                Seen,
                &[T::DataActB2g],
                Some((S::Da06, &[A::Raise])),
            ),
            Self::PaDa32 => rule("Regulation (EU) 2023/2854 Art 32", Seen, &[], None),
        }
    }
}
