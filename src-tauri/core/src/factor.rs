//! The library of factors for legitimate-interest assessments: what was weighed once is found again for the next.

use crate::macros::{codes, document};
use crate::value::{LangText, Line, Prose};

codes! {
    /// In which part of an assessment a factor is weighed (Art 6(1)(f); EDPB Guidelines 1/2024, consultation version).
    pub enum FactorSide {
        /// The interest pursued.
        Interest = "interest",
        /// Why the processing is needed for it.
        Necessity = "necessity",
        /// A less intrusive way.
        Alternative = "alternative",
        /// An effect on the persons.
        Impact = "impact",
        /// What they may reasonably expect (recital 47).
        Expectation = "expectation",
        /// A safeguard beyond what the law demands anyway.
        Safeguard = "safeguard",
    }
}

codes! {
    /// To which side a factor tends.
    pub enum FactorWeight {
        /// For the interest of the controller or third party.
        ForController = "for_controller",
        /// For the interests, rights and freedoms of the person.
        ForPerson = "for_person",
        /// To neither.
        Neutral = "neutral",
    }
}

document! {
    /// A balancing factor.
    pub struct Factor {
        /// Title by which people find it.
        pub title: Line,
        /// The part of the assessment in which it is weighed.
        pub side: Option<FactorSide>,
        /// To which side it tends.
        pub weight: Option<FactorWeight>,
        /// The factor, in words.
        pub text: LangText,
        /// Anything else.
        pub remarks: Prose,
    }
}
