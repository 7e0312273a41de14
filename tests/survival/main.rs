//! What the program survives: being killed, a disk that fails or is full, a power cut, a file that was cut off or
//! altered, and another program that writes at the same time. Driven from outside, through the built command line: what
//! is tried here is what a person has, with the real SQLite and the real files.
//!
//! A test target of the command line and no package of its own, so that it always runs the program as it was just built;
//! it needs neither the window nor anything of the core. The short form runs with every build. `TILSYN_SOAK=500` tries
//! everything and 500 random trials of each kind (`make soak`); `TILSYN_SEED` throws other dice; `TILSYN_OPERATION`
//! keeps to one operation. `TILSYN_PROGRAM` names another program than the one just built, as that which is shipped.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::explicit_write
)]

mod altered;
mod desk;
mod disk;
mod failing;
mod full;
mod killed;
mod operation;
mod power;
mod scale;
mod shim;
mod together;
