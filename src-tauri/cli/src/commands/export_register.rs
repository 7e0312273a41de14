//! `export-register`: the whole register as one document, which an empty workspace takes in again.

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::interchange::register::{SCHEMA, write};
use tilsyn_core::text::Sentence;

use super::about;
use crate::arguments::ExportRegister;
use crate::failure::Failure;
use crate::output::write_whole;
use crate::shell::{Shell, size_on};

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
}

/// Writes the register.
pub fn run(shell: &mut Shell<'_>, asked: &ExportRegister) -> Result<u8, Failure> {
    let workspace = shell.read(&asked.file)?;
    if !asked.force && asked.out.symlink_metadata().is_ok() {
        return Err(about(&asked.out)(Error::FileExists));
    }
    let size = match asked.as_of {
        Some(day) => Some(size_on(&workspace, day).map_err(about(&asked.file))?),
        None => None,
    };
    let mut bytes = Vec::new();
    let written = write(&workspace, size, &mut bytes).map_err(about(&asked.file))?;
    write_whole(&asked.out, &bytes, asked.force, shell.entropy).map_err(about(&asked.out))?;
    if asked.json {
        shell.json(&Document {
            schema: SCHEMA,
            records: written.records,
            people: written.people,
            versions: written.versions,
            bytes: written.bytes,
            sha256: written.sha256.to_string(),
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
    Ok(0)
}
