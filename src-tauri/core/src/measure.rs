//! The catalogue of technical and organisational measures (Art 32(1)), from which activities and systems choose.

use chrono::NaiveDate;

use crate::activity::MeasureKind;
use crate::macros::document;
use crate::value::{LangText, Line, Prose};

document! {
    /// A measure of the catalogue: written once, used by many.
    pub struct SecurityMeasure {
        /// Name by which people choose it.
        pub name: Line,
        /// Its group.
        pub kind: Option<MeasureKind>,
        /// The measure as it is described in the record (Art 30(1)(g)), per language.
        pub text: LangText,
        /// Where it is shown that it is in place.
        pub evidence_ref: Line,
        /// Unit that answers for it.
        pub owner_unit: Line,
        /// When it is to be looked at again (Art 32(1)(d)).
        pub review_due: Option<NaiveDate>,
        /// When it was last looked at.
        pub last_reviewed_on: Option<NaiveDate>,
        /// Anything else.
        pub remarks: Prose,
    }
}
