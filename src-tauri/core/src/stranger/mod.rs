//! Files from somebody else. A `.tilsyn` that is not known as one's own is hostile until it was taken in: a process of
//! its own, under limits, reads it and writes what is in it row by row into a fresh file (`workspace/received.rs`); only
//! that one is opened here. What it does to the process that reads it, it does to that process alone.
//!
//! `limits` says how much it may need, `errand` is what the worker is asked and answers, `worker` starts it and waits,
//! `room` is the private folder in which the fresh file lies, `own` the files that are known as one's own, `door` puts
//! all of it together: whose is this file, and what of it may be opened.

mod door;
mod errand;
mod limits;
mod own;
mod room;
#[cfg(test)]
mod tests;
mod worker;

pub use door::{Door, Guest, Whose};
pub use errand::{ERRAND, serve};
pub use limits::Limits;
pub use own::OwnFiles;
pub use room::{Room, sweep};
pub use worker::Worker;
