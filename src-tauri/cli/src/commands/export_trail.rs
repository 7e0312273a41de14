//! `export-trail`: the trail as a folder that anybody can check without this program.

use serde::Serialize;
use tilsyn_core::Error;
use tilsyn_core::actor::Author;
use tilsyn_core::audit_export::{Options, Summary, write};
use tilsyn_core::export::{Export, ExportKind};
use tilsyn_core::text::Sentence;
use tilsyn_core::value::{Line, Moment, Sha256Hex};
use tilsyn_core::workspace::Workspace;
use tilsyn_trail::to_hex;

use super::{about, author, find};
use crate::arguments::ExportTrail;
use crate::failure::Failure;
use crate::shell::{Shell, sight};

/// What `--json` prints.
#[derive(Serialize)]
struct Document {
    /// Events.
    size: u64,
    /// Root over them, hexadecimal.
    root: String,
    /// SHA-256 of `manifest.json`, hexadecimal: it stands for the whole folder.
    manifest: String,
    files: u64,
    bytes: u64,
    /// Name of the key that signed the manifest.
    signed_by: Option<String>,
    /// Values absent because they were erased.
    erased: u64,
    /// Values absent without a reason.
    missing: u64,
    /// Reference of the record of this copy.
    #[serde(rename = "ref")]
    reference: Option<String>,
}

/// Writes the export.
pub fn run(shell: &mut Shell<'_>, asked: &ExportTrail) -> Result<u8, Failure> {
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
    let alone = match &named {
        Some(_) => None,
        None => only_signer(shell, &workspace)?,
    };
    let mut extracts = Vec::new();
    for reference in &asked.extracts {
        extracts.push(find(&workspace, reference).map_err(about(&asked.file))?.id);
    }
    let held = match &shell.folder {
        Some(_) => shell
            .heads()?
            .held(workspace.id())
            .map_err(about(&asked.file))?,
        None => Vec::new(),
    };
    let options = Options {
        language: shell.words.language(),
        made: shell.now,
        signer: named.as_ref().or(alone.as_ref()),
        extracts,
        held: held.iter().map(|head| head.size).collect(),
        secrecy: workspace.sight(),
    };
    let summary = write(&workspace, &asked.out, &options).map_err(|error| match error {
        // What is wrong is the register, not the folder.
        Error::TrailBroken(_) | Error::Damaged(_) => about(&asked.file)(error),
        other => about(&asked.out)(other),
    })?;
    let reference = match &named {
        Some(author) => Some(record(shell, workspace, author, asked, &summary)?),
        None => None,
    };
    if asked.json {
        shell.json(&Document {
            size: summary.size,
            root: to_hex(&summary.root),
            manifest: to_hex(&summary.manifest),
            files: summary.files,
            bytes: summary.bytes,
            signed_by: summary.signed_by,
            erased: summary.erased,
            missing: summary.missing,
            reference,
        })?;
    } else {
        tell(shell, asked, &summary, reference.as_deref())?;
    }
    Ok(0)
}

/// The one person who can sign on this machine without being asked for anything; nobody if there are several.
fn only_signer(shell: &Shell<'_>, workspace: &Workspace) -> Result<Option<Author>, Failure> {
    let mut authors = match &shell.keys {
        Some(keyring) => keyring.authors(workspace)?,
        None => Vec::new(),
    };
    let only = authors.pop();
    Ok(only.filter(|_| authors.is_empty()))
}

/// Records the copy in the workspace, and gives the reference of that record.
fn record(
    shell: &mut Shell<'_>,
    mut workspace: Workspace,
    author: &Author,
    asked: &ExportTrail,
    summary: &Summary,
) -> Result<String, Failure> {
    let text = |text: &str| text.parse::<Line>().unwrap_or_default();
    let name = asked.out.file_name().map(|name| name.to_string_lossy());
    let zone = workspace.home()?.zone;
    let export = Export {
        what: Some(ExportKind::AuditExport),
        language: text(shell.words.language().code()),
        parameters: asked
            .extracts
            .iter()
            .map(|it| format!("--extract {it}"))
            .collect::<Vec<_>>()
            .join(" ")
            .parse()
            .unwrap_or_default(),
        name: text(&name.unwrap_or_default()),
        size: summary.bytes,
        sha256: Some(Sha256Hex(summary.manifest)),
        head_size: summary.size,
        head_root: Some(Sha256Hex(summary.root)),
        recipient: asked.recipient.clone(),
        purpose: asked.purpose.clone(),
        at: Some(Moment {
            at: shell.now,
            zone,
        }),
        ..Export::default()
    };
    let done = workspace
        .commit(author, shell.now, shell.entropy, "", |tx| {
            tx.create(export.into(), None)
        })
        .map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    Ok(done.value.reference)
}

fn tell(
    shell: &mut Shell<'_>,
    asked: &ExportTrail,
    summary: &Summary,
    reference: Option<&str>,
) -> Result<(), Failure> {
    shell.say(
        &Sentence::new("cli-export-made")
            .text("folder", asked.out.display().to_string())
            .number("count", summary.size)
            .number("files", summary.files),
    )?;
    if summary.missing > 0 {
        shell.note(&Sentence::new("cli-export-missing").number("count", summary.missing))?;
    }
    if summary.signed_by.is_none() {
        shell.note(&Sentence::new("cli-export-unsigned"))?;
    }
    match reference {
        Some(reference) => {
            shell.say(&Sentence::new("cli-report-recorded").text("ref", reference.to_owned()))?;
        }
        None => shell.note(&Sentence::new("cli-report-not-recorded"))?,
    }
    shell.say(&Sentence::new("cli-export-check"))?;
    shell.line("")?;
    shell.line("  python3 verify.py")
}
