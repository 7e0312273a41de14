//! One room per command.

mod apply;
mod branch;
mod deadline;
mod diff;
mod due;
mod erase;
mod export_register;
mod export_trail;
mod figures;
mod findings;
mod history;
mod holidays;
mod import;
mod keys;
mod letter;
mod list;
mod merge;
mod new;
mod notice;
mod publish;
mod report;
mod retention;
mod review;
mod sample;
mod search;
mod share;
mod show;
mod split;
mod stranger;
mod verify;
mod writer;

use std::path::Path;

use tilsyn_core::Error;
use tilsyn_core::actor::Author;
use tilsyn_core::record::RecordId;
use tilsyn_core::text::Sentence;
use tilsyn_core::value::Line;
use tilsyn_core::workspace::{Stored, Transaction, Workspace};

use crate::arguments::Command;
use crate::failure::Failure;
use crate::shell::Shell;

/// Does what was asked, and says what to end with.
pub fn run(shell: &mut Shell<'_>, command: Command) -> Result<u8, Failure> {
    match command {
        Command::New(asked) => new::run(shell, asked),
        Command::Sample(asked) => sample::run(shell, &asked),
        Command::Apply(asked) => apply::run(shell, &asked),
        Command::Import(asked) => import::run(shell, &asked),
        Command::Keys(asked) => keys::run(shell, &asked),
        Command::List(asked) => list::run(shell, &asked),
        Command::Show(asked) => show::run(shell, &asked),
        Command::Search(asked) => search::run(shell, &asked),
        Command::History(asked) => history::run(shell, &asked),
        Command::Diff(asked) => diff::run(shell, &asked),
        Command::Erase(asked) => erase::run(shell, &asked),
        Command::Report(asked) => report::run(shell, &asked),
        Command::Letter(asked) => letter::run(shell, &asked),
        Command::Notice(asked) => notice::run(shell, &asked),
        Command::Verify(asked) => verify::run(shell, &asked),
        Command::ExportRegister(asked) => export_register::run(shell, &asked),
        Command::ExportTrail(asked) => export_trail::run(shell, &asked),
        Command::Share(asked) => share::run(shell, &asked),
        Command::Review(asked) => review::run(shell, &asked),
        Command::Own(asked) => stranger::own(shell, &asked),
        Command::Return(asked) => review::hand_back(shell, &asked),
        Command::Merge(asked) => merge::run(shell, &asked),
        Command::Publish(asked) => publish::run(shell, &asked),
        Command::Split(asked) => split::run(shell, &asked),
        Command::Due(asked) => due::run(shell, &asked),
        Command::Calendar(asked) => due::calendar(shell, &asked),
        Command::Retention(asked) => retention::run(shell, &asked),
        Command::Figures(asked) => figures::run(shell, &asked),
        Command::Findings(asked) => findings::run(shell, &asked),
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

/// The same, for a change that is about to be written.
fn named(tx: &Transaction<'_>, reference: &str) -> Result<RecordId, Error> {
    tx.resolve(reference)
        .or_else(|_| tx.resolve(&reference.to_uppercase()))
        .map_err(|_| Error::NoSuchRecord(reference.chars().take(60).collect()))
}

/// Who writes: the participant of this name whose key lies on this machine, or the only one there is.
fn author(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
    name: Option<&Line>,
    file: &Path,
) -> Result<Author, Failure> {
    let mut ids: Vec<RecordId> = Vec::new();
    if let Some(name) = name {
        let mut people = workspace.actors().map_err(about(file))?;
        people.retain(|(_, actor)| folded(&actor.name) == folded(name));
        if people.is_empty() {
            return Err(about(file)(Error::NoSuchActor(name.to_string())));
        }
        ids.extend(people.into_iter().map(|(id, _)| id));
    }
    let wanted = |id| name.is_none() || ids.contains(&id);
    let signers = shell.signers(workspace, &wanted);
    let mut signers = signers
        .map_err(|failure| failure.about(file))?
        .among(wanted);
    match signers.authors.pop() {
        None => Err(about(file)(signers.why_not())),
        Some(only) if signers.authors.is_empty() => Ok(only),
        Some(_) => Err(Failure::own(2, Sentence::new("cli-error-which-actor")).about(file)),
    }
}

/// A name as people compare names.
fn folded(name: &Line) -> String {
    name.as_str()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// A failure that is about a file.
fn about(file: &Path) -> impl Fn(Error) -> Failure + '_ {
    move |error| Failure::from(error).about(file)
}
