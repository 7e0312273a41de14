//! The trail, from outside: known bytes, the tree against its definition, hostile input, tampering.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod encoding;
mod events;
mod heads;
mod notes;
mod support;
mod tamper;
mod tree;
mod vector;
