//! What the worker is asked, as arguments, and what it answers: one line of JSON.

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::Limits;
use crate::error::{Error, Result};
use crate::share::Refused;
use crate::workspace::Workspace;

/// The first argument with which a program of ours is the worker. It is in no help: nobody types it.
pub const ERRAND: &str = "--take-in-a-strangers-file";

/// The longest text of an answer that is believed to be one, in characters.
const TEXT: usize = 200;

/// What the worker is asked.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Errand {
    pub from: PathBuf,
    pub folder: PathBuf,
    pub name: String,
    pub limits: Limits,
}

impl Errand {
    /// As arguments, the first of them [`ERRAND`].
    pub(super) fn arguments(&self) -> [OsString; 8] {
        let Limits {
            memory,
            seconds,
            wall,
            written,
        } = self.limits;
        [
            OsString::from(ERRAND),
            self.from.clone().into(),
            self.folder.clone().into(),
            OsString::from(&self.name),
            memory.to_string().into(),
            seconds.to_string().into(),
            wall.to_string().into(),
            written.to_string().into(),
        ]
    }

    /// Read back, without the first.
    pub(super) fn parse(arguments: &[OsString]) -> Option<Self> {
        let [from, folder, name, memory, seconds, wall, written] = arguments else {
            return None;
        };
        let number = |text: &OsStr| text.to_str()?.parse().ok();
        Some(Self {
            from: from.into(),
            folder: folder.into(),
            name: name.to_str()?.to_owned(),
            limits: Limits {
                memory: number(memory)?,
                seconds: number(seconds)?,
                wall: number(wall)?,
                written: number(written)?,
            },
        })
    }
}

/// What the worker answers. Nothing in it is believed that could be asked of the fresh file.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Reply {
    /// The fresh file lies where it was asked for. The verdict of its trail, for whoever held no head.
    Taken { verdict: String },
    /// It was refused.
    Refused {
        code: String,
        #[serde(default)]
        text: String,
        #[serde(default)]
        number: i64,
    },
}

impl Reply {
    fn of(error: &Error) -> Self {
        let (text, number) = match error {
            Error::Share(Refused::Tables(text)) | Error::Damaged(text) | Error::Io(text) => {
                (text.clone(), 0)
            }
            Error::TooNew { found, .. } => (String::new(), *found),
            other => (other.to_string(), 0),
        };
        Self::Refused {
            code: error.code().to_owned(),
            text: plain(&text),
            number,
        }
    }

    /// The verdict, or the error in the types of this process.
    pub(super) fn verdict(self) -> Result<String> {
        let (code, text, number) = match self {
            Self::Taken { verdict } => return Ok(plain(&verdict)),
            Self::Refused { code, text, number } => (code, plain(&text), number),
        };
        Err(match code.as_str() {
            "share-no-file" => Refused::NoFile.into(),
            "share-too-large" => Refused::TooLarge {
                limit: crate::workspace::LARGEST_RECEIVED,
            }
            .into(),
            "share-sidecar" => Refused::Sidecar.into(),
            "share-tables" => Refused::Tables(text).into(),
            "share-limits" => Refused::Limits.into(),
            "no-such-file" => Error::NoSuchFile,
            "not-ours" => Error::NotOurs,
            "too-new" => Error::TooNew {
                found: number,
                known: crate::workspace::SCHEMA_VERSION,
            },
            "locked" => Error::Locked,
            // Reading or writing was not allowed; the fresh file is ours, so it is the stranger's that cannot be read.
            "read-only" => Error::ReadOnly,
            "disk-full" => Error::DiskFull,
            "io" => Error::Io(text),
            // Whatever else a file did to be refused: it is not as this program writes files.
            _ => Error::Damaged(text),
        })
    }
}

/// The text of a stranger, short and without characters that steer anything.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .take(TEXT)
        .collect()
}

/// The whole life of a worker: binds itself to the limits, takes in the file, answers. `arguments` are those after
/// [`ERRAND`]. Gives what the process ends with.
pub fn serve(arguments: &[OsString], out: &mut dyn Write) -> u8 {
    let Some(errand) = Errand::parse(arguments) else {
        return 2;
    };
    let begun = Instant::now();
    let patience = errand.limits.patience();
    let taken = errand.limits.bind_this_process().and_then(|()| {
        let go_on = move || begun.elapsed() < patience;
        Workspace::receive(&errand.from, &errand.folder, &errand.name, go_on)
    });
    let reply = match &taken {
        Ok(received) => Reply::Taken {
            verdict: received.check.code().to_owned(),
        },
        Err(error) => Reply::of(error),
    };
    let told = serde_json::to_writer(&mut *out, &reply)
        .map_err(std::io::Error::from)
        .and_then(|()| writeln!(out))
        .and_then(|()| out.flush());
    u8::from(told.is_err())
}

/// A name that a fresh file can have in a folder of ours.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .and_then(OsStr::to_str)
        .filter(|name| !name.starts_with('.') && name.len() <= 200)
        .unwrap_or("received.tilsyn")
        .to_owned()
}
