//! Starts the worker, waits for it no longer than it may take, and says what became of the file.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::errand::{Errand, Reply, name_of};
use super::{Limits, Room};
use crate::error::{Error, Result};
use crate::share::Refused;

/// How often it is asked whether it ended.
const PAUSE: Duration = Duration::from_millis(5);
/// How long an answer may be on its way when the worker has ended.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// The longest answer, in bytes.
const ANSWER: u64 = 4096;

/// The program that is started as a worker: this same one, with [`super::ERRAND`] as its first argument.
#[derive(Debug, Clone)]
pub struct Worker {
    program: PathBuf,
}

impl Worker {
    /// This program is started.
    #[must_use]
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
        }
    }

    /// Takes in a file, under the limits for its length. The fresh file is in the room; the verdict of its trail, for
    /// whoever holds no head, is told with it.
    ///
    /// # Errors
    /// As for [`crate::workspace::Workspace::receive`]; [`Refused::Limits`] also for a worker that had to be ended.
    pub fn take_in(&self, from: &Path, room: &Room) -> Result<(PathBuf, String)> {
        // Looked at without following a link, and by its own file system only: nothing is read here.
        let length = fs::symlink_metadata(from)?.len();
        self.take_in_within(from, room, Limits::of(length))
    }

    /// The same, under these limits.
    ///
    /// # Errors
    /// As for [`Self::take_in`].
    pub fn take_in_within(
        &self,
        from: &Path,
        room: &Room,
        limits: Limits,
    ) -> Result<(PathBuf, String)> {
        let name = name_of(from);
        let file = room.folder().join(&name);
        let errand = Errand {
            from: std::path::absolute(from)?,
            folder: room.folder().to_owned(),
            name,
            limits,
        };
        let taken = self.send(&errand);
        if taken.is_err() {
            // Also what a worker that was ended could not take away itself.
            room.empty();
        }
        Ok((file, taken?))
    }

    fn send(&self, errand: &Errand) -> Result<String> {
        let mut child = Command::new(&self.program)
            .args(errand.arguments())
            // One heap: more of them ask for address space that they never use.
            .env("MALLOC_ARENA_MAX", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            // What a process says as it dies may hold what it read.
            .stderr(Stdio::null())
            .spawn()?;
        // Never waited for longer than for the worker: one that was taken over may have left something behind that holds
        // its end of the pipe open.
        let (told, answer) = mpsc::channel();
        if let Some(out) = child.stdout.take() {
            thread::spawn(move || {
                let mut text = Vec::new();
                if out.take(ANSWER).read_to_end(&mut text).is_ok() {
                    // Whoever asked may have given up.
                    drop(told.send(text));
                }
            });
        }
        let ended = wait(&mut child, errand.limits)?;
        let Some(status) = ended else {
            return Err(Refused::Limits.into());
        };
        if !status.success() {
            return Err(why(status));
        }
        let text = answer.recv_timeout(LAST_WORDS).unwrap_or_default();
        let reply: Reply = serde_json::from_slice(&text)
            .map_err(|_| Error::Damaged("the worker that read it gave no answer".to_owned()))?;
        reply.verdict()
    }
}

/// Waits until it ends; none if it had to be ended.
fn wait(child: &mut Child, limits: Limits) -> Result<Option<ExitStatus>> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if begun.elapsed() > limits.patience() {
            // It may have ended by itself meanwhile; either way it is over.
            drop(child.kill());
            drop(child.wait());
            return Ok(None);
        }
        thread::sleep(PAUSE);
    }
}

/// Why a worker died. Out of processor time, of file length or of memory: the limits. Else it fell over the file.
fn why(status: ExitStatus) -> Error {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt as _;

        use rustix::process::Signal;
        let limits = [Signal::XCPU, Signal::XFSZ, Signal::KILL, Signal::ABORT];
        if let Some(signal) = status.signal()
            && limits.iter().any(|limit| limit.as_raw() == signal)
        {
            return Refused::Limits.into();
        }
    }
    Error::Damaged(format!("the worker that read it fell over it ({status})"))
}
