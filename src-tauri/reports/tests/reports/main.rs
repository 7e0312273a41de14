//! Reports made from the sample and from hostile registers, looked at with the programs a reader would use.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod aloud;
mod archival;
mod blocks;
mod case;
mod contents;
mod findings;
mod formats;
mod hostile;
mod letter;
mod long;
mod notices;
mod outside;
mod preview;
mod record;
#[path = "../../../cli/tests/cli/schema.rs"]
mod schema;
mod seal;
mod support;
mod trail;
mod volumes;
