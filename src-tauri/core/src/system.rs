//! Systems in which processing takes place: where the data lie, from where they can be reached, how they are protected.

use chrono::NaiveDate;

use crate::macros::document;
use crate::record::RecordId;
use crate::value::{Country, Line, Prose};

document! {
    /// A system: an application, an archive, a room with paper in it.
    pub struct System {
        /// Name by which people know it.
        pub name: Line,
        /// What it does.
        pub description: Prose,
        /// Unit that answers for it.
        pub owner_unit: Line,
        /// The engagement under which a processor runs it.
        pub processor: Option<RecordId>,
        /// The organisation that runs or supplies it.
        pub organisation: Option<RecordId>,
        /// Where its data are stored.
        pub locations: Vec<Country>,
        /// From where they can be reached: support, operations, development.
        pub access_countries: Vec<Country>,
        /// Measures that protect it, from the catalogue.
        pub measures: Vec<RecordId>,
        /// In use from.
        pub in_use_from: Option<NaiveDate>,
        /// In use to.
        pub in_use_to: Option<NaiveDate>,
        /// When it is to be looked at again.
        pub review_due: Option<NaiveDate>,
        /// Anything else.
        pub remarks: Prose,
    }
}
