//! Bytes from strangers into everything that reads them (trust brief T25): whatever they are, reading ends with a value or a
//! reason, soon, and what was read is written as it was read where a format has one form only.
//!
//! Each target is a function of bytes. The tests read what lies in `corpus/` and every case that was ever found
//! (`found/`), and some thousand mutants of them; `make fuzz SECONDS=60` goes on with other mutants for so long on each.
//!
//! The driver is our own. The fuzzers that watch which code a case reaches need the nightly compiler, or programs and
//! system settings beside Rust (libFuzzer, AFL, Honggfuzz); what works with the stable one alone draws its bytes at random,
//! and behind the checksum of a ZIP or a line of a note such bytes never come. Ours mutates files that are
//! known to be read, and the parts of archives before they are packed again. A target is a plain
//! function, so that another driver can call it one day.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::explicit_write
)]

mod archive;
mod driver;
mod mutant;
mod targets;

use driver::Corpus;

/// One test per target, so that they run side by side and a name says which one failed.
macro_rules! targets {
    ($($name:ident($runs:literal): $($folder:literal),+;)+) => {
        $(#[test]
        fn $name() {
            let corpus = Corpus::of(stringify!($name), &[$($folder),+]);
            driver::drive(&corpus, $runs, targets::$name);
        })+
    };
}

// Mutants with every build, and where the files lie that are mutated.
targets! {
    leaf(20_000): "fuzz/corpus/leaf";
    disclosures(20_000): "fuzz/corpus/disclosures";
    note(20_000): "tests/trail-corpus/notes";
    bundle(300): "fuzz/corpus/bundle";
    returned(300): "fuzz/corpus/returned";
    notice(200): "src-tauri/core/tests/notices", "src-tauri/core/tests/notices/forms", "fuzz/corpus/notice";
    sheet(500): "src-tauri/cli/tests/sources", "fuzz/corpus/sheet";
    register(1_000): "fuzz/corpus/register";
    linked(1_000): "fuzz/corpus/linked";
    change(10_000): "fuzz/corpus/change";
    record(5_000): "fuzz/corpus/record";
    workspace(60): "fuzz/corpus/workspace";
}
