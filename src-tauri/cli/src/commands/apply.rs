//! `apply`: changes, one per line, all or nothing in one commit.

mod writer;

use std::path::{Component, Path, PathBuf};

use tilsyn_core::attachment;
use tilsyn_core::interchange::{Aliases, Change};
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{Access, ChangedRecord, Transaction, Workspace};
use tilsyn_core::{Error, Result};

use super::about;
use crate::arguments::Apply;
use crate::failure::Failure;
use crate::output::fill;
use crate::shell::Shell;
use crate::wording;
use writer::{Enrolment, Writer};

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
    let mut workspace = Workspace::open(&asked.file).map_err(about(&asked.file))?;
    if workspace.access() == Access::Read {
        return Err(about(&asked.file)(Error::ReadOnly));
    }
    warn_of_an_older_copy(shell, &workspace)?;
    let writer = Writer::find(&workspace, asked, shell)?;
    let enrolled = match &writer.enrolment {
        None => None,
        Some(enrolment) => {
            // Nobody is enrolled for changes that are then refused.
            rehearse(
                shell,
                asked,
                &mut workspace,
                &writer,
                enrolment,
                &changes,
                &folder,
            )?;
            Some(enrol(shell, asked, &mut workspace, &writer, enrolment)?)
        }
    };

    // The line being applied; none before the first and after the last.
    let mut at = None;
    let committed = workspace.commit(
        &writer.author,
        shell.now,
        shell.entropy,
        asked.reason.as_str(),
        |tx| write(tx, &changes, &folder, &mut at),
    );
    let committed = committed.map_err(|error| not_written(asked, at, error))?;
    shell.remember(&workspace)?;
    tell(
        shell,
        asked,
        &writer,
        enrolled,
        &committed.changed,
        committed.size,
    )?;
    Ok(0)
}

/// Writes the changes.
fn write(
    tx: &mut Transaction<'_>,
    changes: &[(usize, Change)],
    folder: &Path,
    at: &mut Option<usize>,
) -> Result<()> {
    let mut aliases = Aliases::default();
    for (number, change) in changes {
        *at = Some(*number);
        change
            .clone()
            .apply(tx, &mut aliases, &mut |name| attached(folder, name))?;
    }
    *at = None;
    Ok(())
}

/// Does everything that is about to be done, and takes it back.
fn rehearse(
    shell: &mut Shell<'_>,
    asked: &Apply,
    workspace: &mut Workspace,
    writer: &Writer,
    enrolment: &Enrolment,
    changes: &[(usize, Change)],
    folder: &Path,
) -> std::result::Result<(), Failure> {
    let (mut at, mut done) = (None, false);
    let ended = workspace.commit(
        &writer.author,
        shell.now,
        shell.entropy,
        asked.reason.as_str(),
        |tx| {
            enrolment.write(tx, writer.author.id)?;
            write(tx, changes, folder, &mut at)?;
            done = true;
            Err::<(), _>(Error::Internal("a rehearsal is no commit"))
        },
    );
    match ended {
        Err(_) if done => Ok(()),
        Err(error) => Err(not_written(asked, at, error)),
        Ok(_) => Err(Error::Internal("a rehearsal was written").into()),
    }
}

/// Enrols whoever writes, in a commit of its own, by somebody who vouches for their key if there is anybody here.
fn enrol(
    shell: &mut Shell<'_>,
    asked: &Apply,
    workspace: &mut Workspace,
    writer: &Writer,
    enrolment: &Enrolment,
) -> std::result::Result<String, Failure> {
    let keyring = shell.keyring()?;
    let (id, person) = (workspace.id(), writer.author.id);
    let reason = asked.reason.as_str();
    let by = enrolment.voucher.as_ref().unwrap_or(&writer.author);
    let stored = keyring
        .keeping(id, person, &enrolment.seed, || {
            workspace.commit(by, shell.now, shell.entropy, reason, |tx| {
                enrolment.write(tx, person)
            })
        })
        .map_err(about(&asked.file))?;
    shell.remember(workspace)?;
    Ok(stored.value.reference)
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

/// Says when this file is older than one that was written or read here before.
fn warn_of_an_older_copy(
    shell: &mut Shell<'_>,
    workspace: &Workspace,
) -> std::result::Result<(), Failure> {
    let Some(held) = shell.heads()?.last(workspace.id())? else {
        return Ok(());
    };
    let head = workspace.head()?;
    if head.size < held.size || (head.size == held.size && head.root != held.root) {
        shell.note(
            &Sentence::new("cli-apply-older")
                .number("size", head.size)
                .number("held", held.size),
        )?;
    }
    Ok(())
}

/// Says what was done. `enrolled` is the reference of whoever got a key for it.
fn tell(
    shell: &mut Shell<'_>,
    asked: &Apply,
    writer: &Writer,
    enrolled: Option<String>,
    changed: &[ChangedRecord],
    size: u64,
) -> std::result::Result<(), Failure> {
    let role = wording::word_or(
        shell.words,
        &format!("role-{}", asked.role.key()),
        asked.role.code(),
    );
    let mut records: Vec<&ChangedRecord> = Vec::new();
    for record in changed {
        if !records.iter().any(|known| known.id == record.id) {
            records.push(record);
        }
    }
    let said = if records.is_empty() {
        "cli-apply-unchanged"
    } else {
        "cli-apply-done"
    };
    shell.say(
        &Sentence::new(said)
            .text("file", asked.file.display().to_string())
            .number("count", records.len())
            .text("name", writer.name.to_string())
            .text("role", role),
    )?;
    let width = records
        .iter()
        .map(|record| record.reference.len())
        .max()
        .unwrap_or(0);
    for record in &records {
        let line = format!(
            "  {}  {}",
            fill(&record.reference, width),
            wording::kind(shell.words, record.kind)
        );
        shell.line(&line)?;
    }
    if let Some(reference) = enrolled {
        shell.say(
            &Sentence::new("cli-apply-enrolled")
                .text("name", writer.name.to_string())
                .text("reference", reference),
        )?;
    }
    if writer
        .enrolment
        .as_ref()
        .is_some_and(|it| it.voucher.is_none())
    {
        shell.say(&Sentence::new("cli-keys-alone"))?;
    }
    shell.say(&Sentence::new("cli-trail-size").number("count", size))?;
    Ok(())
}
