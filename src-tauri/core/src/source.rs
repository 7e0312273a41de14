//! How well a statement of law that ships with the product was checked.

use crate::macros::codes;

codes! {
    /// `source_status` of a rule, citation or list.
    pub enum SourceStatus {
        /// Read in the source it cites.
        Seen = "seen",
        /// From knowledge of the cited law; to be proof-read against the source.
        Knowledge = "knowledge",
        /// A choice of the product, without legal authority.
        Product = "product",
    }
}
