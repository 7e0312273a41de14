//! `verify`: the trail against the records and against the heads that somebody brings.
//!
//! Only what is brought with `--head`, or `--size` and `--root`, counts as held: what lies in the file or on this machine
//! vouches for nothing. A workspace is checked here, an audit export in `export`, a report in `report`.

mod brought;
mod document;
mod export;
mod report;
mod show;

use std::path::Path;

use tilsyn_core::Error;
use tilsyn_core::share::Refused;
use tilsyn_core::stranger::{Room, Whose};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::Workspace;
use tilsyn_trail::HeldHead;

use self::document::Document;
use crate::arguments::Verify;
use crate::failure::Failure;
use crate::shell::Shell;

/// Checks the file.
pub fn run(shell: &mut Shell<'_>, asked: &Verify) -> Result<u8, Failure> {
    if report::is_pdf(&asked.file) {
        return report::run(shell, asked);
    }
    if asked.workspace.is_some() {
        let told = Sentence::new("cli-error-no-report");
        return Err(Failure::own(2, told).about(&asked.file));
    }
    if asked.file.is_dir() {
        return export::run(shell, asked);
    }
    let found = match opened(shell, &asked.file) {
        Ok((workspace, _room)) => {
            let held = brought::heads(asked, &workspace.origin());
            let held = held.map_err(|failure| failure.about(&asked.file))?;
            checked(shell, &workspace, held, asked.deep)
        }
        Err(stopped) => Err(stopped),
    };
    let (code, document) = match found {
        Ok(found) => found,
        // What could not be read is a verdict of its own; whatever else keeps a file closed says nothing about it.
        Err(Stopped::Unreadable(error)) => (50, document::unreadable(shell.words, &error)),
        Err(Stopped::Failed(failure)) => return Err(failure.about(&asked.file)),
    };
    if asked.json {
        shell.json(&document)?;
    } else {
        show::workspace(shell, &asked.file, &document)?;
    }
    Ok(code)
}

/// What is checked: one's own file where it lies; of a stranger's what was taken in, as long as its room is held.
fn opened(shell: &mut Shell<'_>, file: &Path) -> Result<(Workspace, Option<Room>), Stopped> {
    let door = shell.door().map_err(Stopped::Failed)?;
    match door.whose(file, shell.entropy)? {
        Whose::Own => Ok((Workspace::open_read_only(file)?, None)),
        Whose::Copy(copy) => {
            let workspace = Workspace::open_read_only(&copy.file)?;
            shell.work_on(*copy, file).map_err(Stopped::Failed)?;
            Ok((workspace, None))
        }
        Whose::Stranger(guest) => {
            let workspace = Workspace::open_read_only(&guest.file)?;
            Ok((workspace, Some(guest.room)))
        }
    }
}

/// Why there is no check.
enum Stopped {
    Unreadable(Error),
    Failed(Failure),
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        match error {
            Error::NotOurs
            | Error::Damaged(_)
            | Error::Share(Refused::Tables(_) | Refused::Limits | Refused::TooLarge { .. }) => {
                Self::Unreadable(error)
            }
            other => Self::Failed(other.into()),
        }
    }
}

fn checked(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    held: Vec<HeldHead>,
    deep: bool,
) -> Result<(u8, Document), Stopped> {
    let check = watched(shell, |progress| {
        if deep {
            workspace.check_deep(held, progress)
        } else {
            workspace.check(held, progress)
        }
    })?;
    let document = document::of_workspace(shell.words, workspace, &check)?;
    Ok((check.exit_code(), document))
}

/// Does work that takes a while, and shows how far it is to somebody who watches.
pub(super) fn watched<T>(
    shell: &mut Shell<'_>,
    work: impl FnOnce(&mut dyn FnMut(u64) -> bool) -> tilsyn_core::Result<T>,
) -> tilsyn_core::Result<T> {
    let progress = shell.progress;
    let (words, err) = (shell.words, &mut *shell.err);
    let mut shown = false;
    let done = work(&mut |events| {
        if progress && events > 0 && events % 65_536 == 0 {
            let said = words.say(&Sentence::new("cli-verify-progress").number("count", events));
            // Progress that cannot be shown is no reason to stop.
            shown |= write!(err, "\r{said}").and_then(|()| err.flush()).is_ok();
        }
        true
    });
    if shown {
        drop(writeln!(err));
    }
    done
}
