//! Approved states of the register: what stood in it, under which head of the log, who approved it, who reopened it.

use chrono::NaiveDate;

use crate::macros::document;
use crate::record::RecordId;
use crate::value::{Line, Prose, Sha256Hex};

document! {
    /// A named state of records or of the whole register. While it stands, what it holds is neither changed nor removed.
    pub struct Version {
        /// Name by which people know it.
        pub name: Line,
        /// Why it was approved.
        pub reason: Prose,
        /// The records it holds; empty for the whole register.
        pub records: Vec<RecordId>,
        /// Events in the log when it was approved: the register as of this number is what was approved.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        /// Root of the log over them.
        pub root: Option<Sha256Hex>,
        /// Approved on.
        pub approved_on: Option<NaiveDate>,
        /// By whom.
        pub approved_by: Line,
        /// Reopened on: from then on its records may be changed.
        pub reopened_on: Option<NaiveDate>,
        /// By whom.
        pub reopened_by: Line,
        /// Why.
        pub reopened_reason: Prose,
    }
}

impl Version {
    /// Whether it still keeps its records from being changed.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.reopened_on.is_none()
    }
}
