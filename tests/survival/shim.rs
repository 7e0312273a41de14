//! What stands between the program and the C library (`shim.c`), built once, and what it is asked to do.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The library, in a folder that lives as long as the tests.
static LIBRARY: LazyLock<PathBuf> = LazyLock::new(|| {
    // Beside the program that is tested, where builds put what they make.
    let built =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("shim-{}.so", std::process::id()));
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/survival/shim.c");
    let done = Command::new("cc")
        .args([
            "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o",
        ])
        .arg(&built)
        .arg(source)
        .arg("-lpthread")
        .output()
        .expect("cc must be there to run these tests (build-essential)");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    built
});

/// What is to happen at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The program dies before it.
    Kill,
    /// Half of what it writes is written, then the program dies.
    Tear,
    /// It fails: the disk does not answer.
    Eio,
    /// It fails: the disk is full.
    Enospc,
}

/// Which calls are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calls {
    /// All that change something.
    All,
    /// Those that wait for the disk.
    Sync,
    /// Those that give a file its name.
    Rename,
}

/// What is to go wrong in a run.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    /// Among these calls,
    pub calls: Calls,
    /// at the one with this number, from 1,
    pub at: usize,
    /// this happens,
    pub act: Act,
    /// and to every later one as well.
    pub stays: bool,
}

impl Fault {
    /// At a call of any sort, once.
    pub const fn at(at: usize, act: Act) -> Self {
        Self {
            calls: Calls::All,
            at,
            act,
            stays: false,
        }
    }
}

/// Sets the library before a program: the calls on files below `folder`.
pub fn before(command: &mut Command, folder: &Path) {
    command
        .env("LD_PRELOAD", &*LIBRARY)
        .env("SHIM_FOLDER", folder);
}

/// The same, with a fault. `fired` is a file that is made when it happened.
pub fn before_with(command: &mut Command, folder: &Path, fault: Fault, fired: &Path) {
    before(command, folder);
    let act = match fault.act {
        Act::Kill => "kill",
        Act::Tear => "tear",
        Act::Eio => "eio",
        Act::Enospc => "enospc",
    };
    let calls = match fault.calls {
        Calls::All => "all",
        Calls::Sync => "sync",
        Calls::Rename => "rename",
    };
    command
        .env("SHIM_AT", fault.at.to_string())
        .env("SHIM_DO", act)
        .env("SHIM_CALLS", calls)
        .env("SHIM_STAYS", u8::from(fault.stays).to_string())
        .env("SHIM_FIRED", fired);
}
