//! What a stranger's file may need. Small files get little; a large honest register gets more by its length, so that the
//! rule can be said in a sentence and a small file can never ask for much.

use std::time::Duration;

use crate::error::{Error, Result};

/// Memory that any file may need: 512 MiB of address space, beside what the program has mapped before it reads anything.
const MEMORY: u64 = 512 * MIB;
/// Seconds that any file may need.
const SECONDS: u64 = 5;
/// Bytes of a file for which there is one second more.
const BYTES_PER_SECOND: u64 = 4 * MIB;
/// Bytes that may be written for any file, beside twice its length: the copy and the fresh file are written one by one.
const WRITTEN: u64 = 16 * MIB;
/// Files that may be open at once.
#[cfg(unix)]
const OPEN_FILES: u64 = 64;
const MIB: u64 = 1024 * 1024;

/// The limits under which the worker takes in a file.
///
/// The rule: 512 MiB of address space and a quarter of the file's length, beside the program itself, since that of the window
/// is loaded with all that draws pages; 5 s of processor time and one more for every
/// 4 MiB; twice that by the clock, for the disk; no file written that is longer than twice the file and 16 MiB; 64 open
/// files; no core dump. Where a system has no such limits (Windows, and address space on macOS), the clock is what holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Address space beside what the program takes before it reads anything, in bytes.
    pub memory: u64,
    /// Processor time, in seconds.
    pub seconds: u64,
    /// Time by the clock, in seconds, after which the worker is ended.
    pub wall: u64,
    /// The longest file it may write, in bytes.
    pub written: u64,
}

impl Limits {
    /// The limits for a file of this length, in bytes.
    #[must_use]
    pub const fn of(length: u64) -> Self {
        let seconds = SECONDS + length / BYTES_PER_SECOND;
        Self {
            memory: MEMORY + length / 4,
            seconds,
            wall: 2 * seconds,
            written: WRITTEN + length.saturating_mul(2),
        }
    }

    /// Time by the clock.
    #[must_use]
    pub const fn patience(self) -> Duration {
        Duration::from_secs(self.wall)
    }

    /// Puts this process under these limits. It cannot lift them again.
    ///
    /// # Errors
    /// [`Error::Io`] where the system refuses one; then nothing may be read.
    #[cfg(unix)]
    pub fn bind_this_process(self) -> Result<()> {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let bind = |resource, most| {
            let limit = Rlimit {
                current: Some(most),
                maximum: Some(most),
            };
            setrlimit(resource, limit).map_err(|refused| Error::Io(refused.to_string()))
        };
        bind(Resource::Core, 0)?;
        bind(Resource::Fsize, self.written)?;
        bind(Resource::Nofile, OPEN_FILES)?;
        bind(Resource::Cpu, self.seconds)?;
        // macOS takes no limit of address space that lies below what a process has mapped at its start.
        if cfg!(not(target_vendor = "apple")) {
            bind(Resource::As, self.memory.saturating_add(taken_at_start()))?;
        }
        Ok(())
    }

    /// There are no such limits here: the clock of whoever waits is what holds.
    ///
    /// # Errors
    /// None.
    #[cfg(not(unix))]
    #[expect(
        clippy::unnecessary_wraps,
        reason = "other systems refuse limits, and this one has none"
    )]
    pub fn bind_this_process(self) -> Result<()> {
        Ok(())
    }
}

/// Bytes of address space that this process has mapped; none where the system does not say it in this way.
#[cfg(unix)]
fn taken_at_start() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let size = status.lines().find_map(|line| line.strip_prefix("VmSize:"));
    let kilobytes = size.and_then(|size| size.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    kilobytes.unwrap_or_default().saturating_mul(1024)
}
