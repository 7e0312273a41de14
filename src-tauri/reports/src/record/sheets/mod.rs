//! The data behind the record: one row per activity in the order of the ICO's template, and a table per entity.

mod activity;
mod page;
mod part;
mod party;

use crate::doc::Say;
use crate::document::Table;

use super::Register;

/// All tables of the record.
pub fn sheets(say: &Say, register: &Register) -> Vec<Table> {
    [
        activity::activities(say, register),
        activity::purposes(say, register),
        part::data(say, register),
        part::recipients(say, register),
        part::retention(say, register),
        part::measures(say, register),
        party::processors(say, register),
        party::transfers(say, register),
        party::contacts(say, register),
    ]
    .into_iter()
    .map(page::Sheet::table)
    .collect()
}
