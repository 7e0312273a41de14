//! `export-register`: the whole register as one document, which an empty workspace takes in again.

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::actor::Author;
use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::interchange::register::{SCHEMA, write};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Line, Moment};
use tilsyn_core::workspace::Workspace;

use super::{about, author};
use crate::arguments::ExportRegister;
use crate::failure::Failure;
use crate::output::write_whole;
use crate::shell::{Shell, sight, size_on};

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// Number of the schema of what was written.
    schema: u32,
    records: usize,
    /// People whom records name.
    people: usize,
    /// Approved versions, which stay with their log.
    versions: usize,
    bytes: u64,
    /// Of the file, hexadecimal.
    sha256: String,
    /// Reference of the record of this copy.
    #[serde(rename = "ref")]
    reference: Option<String>,
}

/// Writes the register.
pub fn run(shell: &mut Shell<'_>, asked: &ExportRegister) -> Result<u8, Failure> {
    let mut workspace = match asked.actor {
        Some(_) => shell.write(&asked.file)?,
        None => shell.read(&asked.file)?,
    };
    // Asked before the work: a copy that cannot be recorded is not made.
    let named = match &asked.actor {
        Some(_) => Some(author(
            shell,
            &workspace,
            asked.actor.as_ref(),
            &asked.file,
        )?),
        None => None,
    };
    workspace.read_as(sight(asked.secret, named.as_ref()));
    if !asked.force && tilsyn_core::passing::is_taken(&asked.out) {
        return Err(about(&asked.out)(Error::FileExists).after(Sentence::new("cli-report-force")));
    }
    let size = match asked.as_of {
        Some(day) => Some(size_on(&workspace, day).map_err(about(&asked.file))?),
        None => None,
    };
    let mut bytes = Vec::new();
    let written = write(&workspace, size, &mut bytes).map_err(about(&asked.file))?;
    write_whole(&asked.out, &bytes, asked.force).map_err(about(&asked.out))?;
    let reference = match &named {
        Some(author) => Some(record(shell, workspace, author, asked, &bytes)?),
        None => None,
    };
    if asked.json {
        shell.json(&Document {
            schema: SCHEMA,
            records: written.records,
            people: written.people,
            versions: written.versions,
            bytes: written.bytes,
            sha256: written.sha256.to_string(),
            reference,
        })?;
        return Ok(0);
    }
    shell.say(
        &Sentence::new("cli-register-made")
            .text("file", asked.out.display().to_string())
            .number("records", written.records)
            .number("people", written.people),
    )?;
    if written.versions > 0 {
        shell.note(&Sentence::new("cli-register-versions").number("count", written.versions))?;
    }
    match reference {
        Some(reference) => {
            shell.say(&Sentence::new("cli-report-recorded").text("ref", reference))?;
        }
        None => shell.note(&Sentence::new("cli-report-not-recorded"))?,
    }
    Ok(0)
}

/// Records the copy in the workspace, and gives the reference of that record.
fn record(
    shell: &mut Shell<'_>,
    mut workspace: Workspace,
    author: &Author,
    asked: &ExportRegister,
    bytes: &[u8],
) -> Result<String, Failure> {
    let text = |text: &str| text.parse::<Line>().unwrap_or_default();
    let name = asked.out.file_name().map(|name| name.to_string_lossy());
    let zone = workspace.home()?.zone;
    let head = workspace.head()?;
    let name = text(&name.unwrap_or_default());
    let parameters = asked.as_of.map(|day| format!("--as-of {day}"));
    let export = Export {
        format: text("json"),
        parameters: parameters.unwrap_or_default().parse().unwrap_or_default(),
        recipient: asked.recipient.clone(),
        purpose: asked.purpose.clone(),
        at: Some(Moment {
            at: shell.now,
            zone,
        }),
        ..Export::of_bytes(ExportKind::RegisterExport, name, bytes, &head)
    };
    let done = workspace
        .commit(author, shell.now, shell.entropy, "", |tx| {
            tx.create(export.into(), None)
        })
        .map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    Ok(done.value.reference)
}
