//! What there is to say about a row.

use serde::Serialize;

use crate::macros::codes;
use crate::text::Sentence;

codes! {
    /// How much it weighs.
    pub enum SaidWeight {
        /// The row cannot be imported, and so nothing can.
        Error = "error",
        /// Somebody should look: something was kept in another place than its column says, or is not clear.
        Look = "look",
        /// For information.
        Note = "note",
    }
}

/// Something to say about a row, or about a cell of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Said {
    /// How much it weighs.
    pub weight: SaidWeight,
    /// The column, from 0; none for the whole row.
    pub column: Option<u32>,
    /// What is said.
    pub sentence: Sentence,
}

impl Said {
    /// Something about a cell.
    #[must_use]
    pub const fn of_cell(weight: SaidWeight, column: u32, sentence: Sentence) -> Self {
        Self {
            weight,
            column: Some(column),
            sentence,
        }
    }

    /// Something about a row.
    #[must_use]
    pub const fn of_row(weight: SaidWeight, sentence: Sentence) -> Self {
        Self {
            weight,
            column: None,
            sentence,
        }
    }
}
