//! What goes in and out as text: changes, one per line (`changes`), the whole register (`register`), and the register as
//! linked data (`dpv`).

mod changes;
pub mod dpv;
pub mod register;

pub use changes::{Aliases, Change};
