//! What goes in and out as text: changes, one per line (`changes`), and the whole register (`register`).

mod changes;
pub mod register;

pub use changes::{Aliases, Change};
