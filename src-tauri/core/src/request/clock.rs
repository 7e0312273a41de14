//! The clocks as data: their length, from what they run, whose they are, and the law behind them (Art 12(3) GDPR,
//! Regulation (EU) 2023/1543, Data Act, DSA, own targets). Which of them a request has started: [`super::running`].

use crate::deadline::Period;
use crate::macros::codes;
use crate::source::SourceStatus::{self, Knowledge, Product, Seen};

codes! {
    /// Clocks.
    pub enum ClockCode {
        /// Answer to a rights request: one month.
        Ds1 = "DS1",
        /// Notice of an extension: one month.
        Ds1x = "DS1X",
        /// Reasons for not acting: one month at the latest.
        Ds1n = "DS1N",
        /// Extended answer: three months in all.
        Ds3 = "DS3",
        /// Information when the data come from elsewhere: one month at the latest.
        Inf14 = "INF14",
        /// Objection to direct marketing carried out: own target of two working days.
        Obj = "OBJ",
        /// European Production Order: ten days.
        Ep10 = "EP10",
        /// European Production Order in an emergency: eight hours.
        Ep8h = "EP8H",
        /// Enforcing authority raises a ground for refusal: ten days.
        Epn10 = "EPN10",
        /// The same in an emergency: ninety-six hours.
        Epn96 = "EPN96",
        /// Issuing authority reacts to the form of Annex III: five days.
        Ep5 = "EP5",
        /// Reasoned objection for a conflict with the law of a third country: ten days.
        Epobj = "EPOBJ",
        /// European Preservation Order: sixty days.
        Epr60 = "EPR60",
        /// Data Act: decline or ask for a change in a public emergency: five working days.
        Da5 = "DA5",
        /// Data Act: the same in other cases: thirty working days.
        Da30 = "DA30",
        /// Data Act: opinion of the national body: one month.
        Da32m = "DA32M",
        /// DSA order: tell receipt and effect: own target of twenty-four hours.
        Dsai = "DSAI",
        /// Written confirmation of an emergency disclosure: own target of forty-eight hours.
        Emc48 = "EMC48",
        /// Review of an emergency disclosure: seven days.
        Emr7 = "EMR7",
        /// Date in the order or statute.
        Ord = "ORD",
        /// Third-party request: own target of fourteen days.
        Tpi = "TPI",
        /// Review of an ordered secrecy.
        Gag = "GAG",
    }
}

codes! {
    /// What the end of a clock means.
    pub enum ClockNature {
        /// We must have acted, by law or order.
        Duty = "duty",
        /// We want to have acted: an own target.
        Target = "target",
        /// Somebody else must have acted.
        Theirs = "theirs",
        /// A right that lapses.
        Window = "window",
        /// What is kept until then may go afterwards.
        Keep = "keep",
        /// To be looked at again.
        Review = "review",
    }
}

impl ClockNature {
    /// Whether it is us who are late after its end.
    #[must_use]
    pub const fn is_ours(self) -> bool {
        matches!(self, Self::Duty | Self::Target)
    }
}

codes! {
    /// From what a clock runs.
    pub enum ClockStart {
        /// The request was received.
        Receipt = "receipt",
        /// The data were obtained from elsewhere.
        Obtaining = "obtaining",
        /// The enforcing authority was notified.
        Notified = "notified",
        /// The form of Annex III reached the issuing authority.
        FormSent = "form_sent",
        /// The national body was asked for its opinion.
        OpinionAsked = "opinion_asked",
        /// Data were disclosed.
        Disclosure = "disclosure",
    }
}

/// A clock, its length and the law behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockRule {
    /// Which clock.
    pub code: ClockCode,
    /// What its end means.
    pub nature: ClockNature,
    /// From what it runs.
    pub start: ClockStart,
    /// Its length; none where the order itself names the date.
    pub period: Option<Period>,
    /// Whether the period stands still while identity or scope is cleared up.
    pub pauses: bool,
    /// Citation; empty for own targets without a provision behind them.
    pub citation: &'static str,
    /// How well the citation was checked.
    pub source_status: SourceStatus,
}

const fn rule(
    code: ClockCode,
    nature: ClockNature,
    start: ClockStart,
    period: Period,
    citation: &'static str,
    source_status: SourceStatus,
) -> ClockRule {
    ClockRule {
        code,
        nature,
        start,
        period: Some(period),
        pauses: false,
        citation,
        source_status,
    }
}

impl ClockRule {
    const fn pausing(mut self) -> Self {
        self.pauses = true;
        self
    }

    /// The rule of a clock.
    #[must_use]
    pub const fn of(code: ClockCode) -> Self {
        use ClockCode as C;
        use ClockNature::{Duty, Keep, Review, Target, Theirs, Window};
        use ClockStart::{Disclosure, FormSent, Notified, Obtaining, OpinionAsked, Receipt};
        match code {
            C::Ds1 => rule(
                code,
                Duty,
                Receipt,
                Period::Months(1),
                "GDPR Art 12(3)",
                Seen,
            )
            .pausing(),
            // The person is told within a month of receipt, whatever was asked back meanwhile: the stricter reading.
            C::Ds1x => rule(
                code,
                Duty,
                Receipt,
                Period::Months(1),
                "GDPR Art 12(3)",
                Seen,
            ),
            C::Ds1n => rule(
                code,
                Duty,
                Receipt,
                Period::Months(1),
                "GDPR Art 12(4)",
                Seen,
            )
            .pausing(),
            C::Ds3 => rule(
                code,
                Duty,
                Receipt,
                Period::Months(3),
                "GDPR Art 12(3)",
                Seen,
            )
            .pausing(),
            C::Inf14 => rule(
                code,
                Duty,
                Obtaining,
                Period::Months(1),
                "GDPR Art 14(3)",
                Seen,
            ),
            C::Obj => rule(
                code,
                Target,
                Receipt,
                Period::WorkingDays(2),
                "GDPR Art 21(3)",
                Product,
            ),
            C::Ep10 => rule(
                code,
                Duty,
                Receipt,
                Period::Days(10),
                "Regulation (EU) 2023/1543 Art 10(2)-(3)",
                Seen,
            ),
            C::Ep8h => rule(
                code,
                Duty,
                Receipt,
                Period::Hours(8),
                "Regulation (EU) 2023/1543 Art 10(4)",
                Seen,
            ),
            C::Epn10 => rule(
                code,
                Theirs,
                Notified,
                Period::Days(10),
                "Regulation (EU) 2023/1543 Art 12(1)",
                Seen,
            ),
            C::Epn96 => rule(
                code,
                Theirs,
                Notified,
                Period::Hours(96),
                "Regulation (EU) 2023/1543 Art 12(1)",
                Seen,
            ),
            C::Ep5 => rule(
                code,
                Theirs,
                FormSent,
                Period::Days(5),
                "Regulation (EU) 2023/1543 Art 10(6)",
                Knowledge,
            ),
            C::Epobj => rule(
                code,
                Window,
                Receipt,
                Period::Days(10),
                "Regulation (EU) 2023/1543 Art 17(2)",
                Knowledge,
            ),
            C::Epr60 => rule(
                code,
                Keep,
                Receipt,
                Period::Days(60),
                "Regulation (EU) 2023/1543 Art 11(1)",
                Seen,
            ),
            C::Da5 => rule(
                code,
                Duty,
                Receipt,
                Period::WorkingDays(5),
                "Regulation (EU) 2023/2854 Art 18(2)",
                Seen,
            ),
            C::Da30 => rule(
                code,
                Duty,
                Receipt,
                Period::WorkingDays(30),
                "Regulation (EU) 2023/2854 Art 18(2)",
                Seen,
            ),
            C::Da32m => rule(
                code,
                Theirs,
                OpinionAsked,
                Period::Months(1),
                "Regulation (EU) 2023/2854 Art 32(3)",
                Seen,
            ),
            C::Dsai => rule(
                code,
                Target,
                Receipt,
                Period::Hours(24),
                "Regulation (EU) 2022/2065 Art 9(1), 10(1)",
                Product,
            ),
            C::Emc48 => rule(code, Target, Disclosure, Period::Hours(48), "", Product),
            C::Emr7 => rule(code, Review, Disclosure, Period::Days(7), "", Product),
            C::Ord => Self {
                code,
                nature: Duty,
                start: Receipt,
                period: None,
                pauses: false,
                citation: "",
                source_status: Product,
            },
            C::Tpi => rule(code, Target, Receipt, Period::Days(14), "", Product).pausing(),
            C::Gag => rule(code, Review, Receipt, Period::Months(6), "", Product),
        }
    }
}
