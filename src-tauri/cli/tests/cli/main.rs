//! The program from outside: what is typed, what is printed, what it ends with.
//!
//! Every case shows a whole run, so that somebody who reads no Rust can read the snapshots beside it. Ids, roots and
//! signatures are random and stand as `[id]`, `[root]`, `[signature]`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

#[macro_use]
mod support;

mod applying;
mod counting;
mod erasing;
mod exporting;
mod finding;
mod importing;
mod keys;
mod lettering;
mod making;
mod merged;
mod noticing;
mod publishing;
mod reading;
mod refusing;
mod reporting;
mod requests;
mod schema;
mod sealed;
mod sharing;
mod stranger;
mod the_past;
mod verifying;
mod words;
