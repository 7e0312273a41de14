//! One room per command.

mod apply;
mod deadline;
mod history;
mod holidays;
mod list;
mod new;
mod report;
mod sample;
mod search;
mod show;
mod verify;

use std::path::Path;

use tilsyn_core::Error;
use tilsyn_core::workspace::{Stored, Workspace};

use crate::arguments::Command;
use crate::failure::Failure;
use crate::shell::Shell;

/// Does what was asked, and says what to end with.
pub fn run(shell: &mut Shell<'_>, command: Command) -> Result<u8, Failure> {
    match command {
        Command::New(asked) => new::run(shell, asked),
        Command::Sample(asked) => sample::run(shell, &asked),
        Command::Apply(asked) => apply::run(shell, &asked),
        Command::List(asked) => list::run(shell, &asked),
        Command::Show(asked) => show::run(shell, &asked),
        Command::Search(asked) => search::run(shell, &asked),
        Command::History(asked) => history::run(shell, &asked),
        Command::Report(asked) => report::run(shell, &asked),
        Command::Verify(asked) => verify::run(shell, &asked),
        Command::Deadline(asked) => deadline::run(shell, &asked),
        Command::Holidays(asked) => holidays::run(shell, &asked),
    }
}

/// Finds a record by what was typed; small letters are taken for capitals.
fn find(workspace: &Workspace, reference: &str) -> Result<Stored, Error> {
    match workspace.find(reference) {
        Err(Error::NoSuchRecord(_)) => workspace
            .find(&reference.to_uppercase())
            .map_err(|_| Error::NoSuchRecord(reference.chars().take(60).collect())),
        found => found,
    }
}

/// A failure that is about a file.
fn about(file: &Path) -> impl Fn(Error) -> Failure + '_ {
    move |error| Failure::from(error).about(file)
}
