//! Tilsyn without a window.
//!
//! This file is the only place where the program meets the world: the arguments, the environment, the clock, the
//! randomness of the operating system and the three streams. Each command is a room of its own under `commands`.

mod arguments;
mod commands;
mod document;
mod failure;
mod keychain;
mod output;
mod passphrase;
mod shell;
mod wording;

use std::env;
use std::io::{self, BufWriter, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use chrono::{DateTime, Utc};
use clap::Parser as _;
use tilsyn_core::Error;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::keyring::Keyring;
use tilsyn_core::place::Copies;
use tilsyn_core::stranger::{self, Door, ERRAND, OwnFiles, Worker};
use tilsyn_core::text::{Language, Words};
use tilsyn_core::workspace::Entropy;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::passphrase::Source;
use crate::shell::Shell;

fn main() -> ExitCode {
    // As a worker this program does one thing, for the one that started it.
    let mut given = env::args_os().skip(1);
    if given.next().is_some_and(|first| first == ERRAND) {
        let errand: Vec<_> = given.collect();
        return ExitCode::from(stranger::serve(&errand, &mut io::stdout().lock()));
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(refused) => {
            // Help and version come this way too; where they cannot be written there is nobody to tell.
            drop(refused.print());
            return ExitCode::from(u8::try_from(refused.exit_code()).unwrap_or(2));
        }
    };
    let language = arguments.language.unwrap_or_else(language);
    let words = match Words::new(language) {
        Ok(words) => words,
        Err(broken) => {
            drop(writeln!(io::stderr(), "{broken}"));
            return ExitCode::from(3);
        }
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let mut err = io::stderr().lock();
    let done = run(arguments, &words, &mut out, &mut err);
    let code = done.unwrap_or_else(|failure| {
        drop(err.write_all(failure.render(&words).as_bytes()));
        failure.exit_code()
    });
    ExitCode::from(code)
}

fn run(
    arguments: Arguments,
    words: &Words,
    out: &mut dyn io::Write,
    err: &mut dyn io::Write,
) -> Result<u8, Failure> {
    let (folder, chosen) = folder();
    let terminal = io::stderr().is_terminal();
    let mut shell = Shell {
        words,
        asked_language: arguments.language,
        now: now()?,
        entropy: &mut OperatingSystem,
        keys: folder.as_ref().map(|folder| {
            let files = Keyring::new(folder.join("keys"));
            Rc::new(if chosen {
                files
            } else {
                files.with_keychain(keychain::reach)
            })
        }),
        door: match &folder {
            Some(folder) => Some(door(folder)?),
            None => None,
        },
        rooms: Vec::new(),
        copies: Vec::new(),
        folder,
        passphrase: Source {
            file: env::var_os("TILSYN_PASSPHRASE_FILE")
                .filter(|set| !set.is_empty())
                .map(PathBuf::from),
            terminal: terminal.then_some(|prompt| rpassword::prompt_password(prompt)),
        },
        input: &mut io::stdin().lock(),
        out,
        err,
        progress: terminal,
    };
    let code = match commands::run(&mut shell, arguments.command)
        .and_then(|code| Ok(shell.out.flush().map(|()| code)?))
    {
        // Whoever read the output has seen enough, as `head` does.
        Err(Failure::Pipe) => 0,
        other => other?,
    };
    Ok(code)
}

/// Randomness of the operating system.
struct OperatingSystem;

impl Entropy for OperatingSystem {
    fn fill(&mut self, bytes: &mut [u8]) -> tilsyn_core::Result<()> {
        getrandom::fill(bytes)
            .map_err(|_| Error::Internal("the operating system gave no randomness"))
    }
}

/// The clock, or the time that `TILSYN_NOW` sets for a run that can be repeated.
fn now() -> Result<DateTime<Utc>, Failure> {
    match env::var("TILSYN_NOW") {
        Ok(set) => DateTime::parse_from_rfc3339(&set)
            .map(|at| at.to_utc())
            .map_err(|_| {
                Error::Value(format!(
                    "TILSYN_NOW: {}",
                    set.chars().take(60).collect::<String>()
                ))
                .into()
            }),
        Err(_) => Ok(Utc::now()),
    }
}

/// How files are told apart: known as the user's own, or a stranger's, which this same program takes in as a worker.
fn door(folder: &Path) -> Result<Door, Failure> {
    let rooms = folder.join("strangers");
    stranger::sweep(&rooms);
    Ok(Door {
        own: Some(OwnFiles::new(folder.join("known"))),
        heads: Some(HeadsSeen::new(folder.join("heads"))),
        copies: Some(Copies::new(folder.join("copies"))),
        worker: Worker::new(env::current_exe().map_err(Error::from)?),
        rooms,
    })
}

/// Where keys and heads are kept: `TILSYN_DATA_DIR`, else the user's own folder for data. Whoever chose the folder wants
/// everything there and nothing in a keychain.
fn folder() -> (Option<PathBuf>, bool) {
    match env::var_os("TILSYN_DATA_DIR") {
        Some(set) if !set.is_empty() => (Some(PathBuf::from(set)), true),
        _ => (dirs::data_dir().map(|folder| folder.join("tilsyn")), false),
    }
}

/// The reader's language as their system has it; English when the product is not written in it.
fn language() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|set| !set.is_empty()));
    // Nynorsk has no words of its own here; bokmål is nearer than English.
    let set = set.unwrap_or_default().replace("nn", "nb");
    let code = set.split(['.', '@']).next().unwrap_or_default();
    code.parse().unwrap_or_default()
}
