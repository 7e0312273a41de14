//! `apply`: changes, one per line, all or nothing in one commit.

use std::cell::Cell;
use std::path::{Component, Path, PathBuf};

use tilsyn_core::attachment;
use tilsyn_core::interchange::{Aliases, Change};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::Transaction;
use tilsyn_core::{Error, Result};

use super::about;
use super::writer::{Who, carry_out};
use crate::arguments::Apply;
use crate::failure::Failure;
use crate::shell::Shell;

/// Applies the changes.
pub fn run(shell: &mut Shell<'_>, asked: &Apply) -> std::result::Result<u8, Failure> {
    let (lines, folder) = read(shell, &asked.changes)?;
    let mut changes = Vec::new();
    for (number, line) in lines {
        let change = Change::parse(&line).map_err(|error| on_line(asked, number, error))?;
        changes.push((number, change));
    }
    if changes.is_empty() {
        shell.say(
            &Sentence::new("cli-apply-empty").text("file", asked.changes.display().to_string()),
        )?;
        return Ok(0);
    }
    let who = Who {
        file: &asked.file,
        actor: &asked.actor,
        role: asked.role,
        reason: &asked.reason,
        under_secrecy: asked.secret.under_secrecy,
    };
    // The line being applied; none before the first and after the last.
    let at = Cell::new(None);
    let done = carry_out(
        shell,
        who,
        &mut |tx| write(tx, &changes, &folder, &at),
        &|error| not_written(asked, at.get(), error),
    )?;
    done.tell(shell, who)?;
    Ok(0)
}

/// Writes the changes.
fn write(
    tx: &mut Transaction<'_>,
    changes: &[(usize, Change)],
    folder: &Path,
    at: &Cell<Option<usize>>,
) -> Result<()> {
    let mut aliases = Aliases::default();
    for (number, change) in changes {
        at.set(Some(*number));
        change
            .clone()
            .apply(tx, &mut aliases, &mut |name| attached(folder, name))?;
    }
    at.set(None);
    Ok(())
}

fn not_written(asked: &Apply, at: Option<usize>, error: Error) -> Failure {
    match at {
        Some(number) => on_line(asked, number, error),
        None => about(&asked.file)(error),
    }
}

fn on_line(asked: &Apply, number: usize, error: Error) -> Failure {
    let place = if asked.changes.as_os_str() == "-" {
        Sentence::new("cli-at-line-of-input").number("line", number)
    } else {
        Sentence::new("cli-at-line")
            .text("file", asked.changes.display().to_string())
            .number("line", number)
    };
    // The remedy for what is no change says already that nothing was written.
    let said = matches!(error, Error::Change { .. });
    let failure = Failure::from(error).at(place).in_document();
    if said {
        failure
    } else {
        failure.after(Sentence::new("cli-apply-nothing"))
    }
}

/// The lines that hold something, with their numbers, and the folder in which the files of attachments lie.
fn read(
    shell: &mut Shell<'_>,
    changes: &Path,
) -> std::result::Result<(Vec<(usize, String)>, PathBuf), Failure> {
    let stdin = changes.as_os_str() == "-";
    let (bytes, folder) = if stdin {
        let mut bytes = Vec::new();
        shell
            .input
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::from(Error::from(error)))?;
        (bytes, PathBuf::from("."))
    } else {
        let bytes = std::fs::read(changes).map_err(|error| about(changes)(error.into()))?;
        let folder = changes
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        (bytes, folder.unwrap_or_else(|| Path::new(".")).to_owned())
    };
    let mut lines = Vec::new();
    let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    for (place, line) in body.split(|byte| *byte == b'\n').enumerate() {
        let line = std::str::from_utf8(line).map_err(|_| {
            let place = Sentence::new("cli-at-line")
                .text("file", changes.display().to_string())
                .number("line", place + 1);
            Failure::from(Error::Change {
                detail: "the line is not UTF-8 text".to_owned(),
            })
            .at(place)
        })?;
        if !line.trim().is_empty() {
            lines.push((place + 1, line.trim().to_owned()));
        }
    }
    Ok((lines, folder))
}

/// The bytes of a file that lies beside the changes. Changes may come from somebody else: they reach nothing outside
/// their folder.
fn attached(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let refused = |why: &str| Error::Change {
        detail: format!(
            "the file `{}` {why}",
            name.chars().take(120).collect::<String>()
        ),
    };
    let below = Path::new(name)
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let outside = || refused("lies outside the folder of the changes");
    if !below {
        return Err(outside());
    }
    let missing =
        |_: std::io::Error| refused("is not in the folder of the changes, or cannot be read");
    let folder = folder.canonicalize().map_err(missing)?;
    let path = folder.join(name).canonicalize().map_err(missing)?;
    if !path.starts_with(&folder) {
        return Err(outside());
    }
    let known = std::fs::metadata(&path).map_err(missing)?;
    if !known.is_file() {
        return Err(refused("is not a file"));
    }
    if known.len() > attachment::LARGEST {
        return Err(Error::AttachmentTooLarge { size: known.len() });
    }
    std::fs::read(&path).map_err(missing)
}
