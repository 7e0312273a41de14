//! `review` of a workspace file and `own`: a stranger's file looked at, and a file taken over as one's own.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use serde::Serialize;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::stranger::Guest;
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{Check, Workspace};
use tilsyn_trail::to_hex;

use super::about;
use crate::arguments::OwnFile;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording;

/// What `review --json` prints of a workspace file.
#[derive(Serialize)]
struct Document {
    organisation: String,
    workspace: String,
    /// What the check found, with the heads that are held here.
    verdict: &'static str,
    size: u64,
    root: String,
    /// How many records there are of each kind, as far as no case is under secrecy.
    records: BTreeMap<&'static str, usize>,
}

/// Whether it is a workspace file by its first bytes, and no bundle.
pub(super) fn is_workspace(path: &Path) -> bool {
    let mut first = [0; 16];
    // Only of a plain file: to look into a pipe would wait for whoever fills it.
    std::fs::symlink_metadata(path).is_ok_and(|it| it.is_file())
        && std::fs::File::open(path)
            .and_then(|mut file| file.read_exact(&mut first))
            .is_ok()
        && first == *b"SQLite format 3\0"
}

/// Takes in a file, whoever's it is, and shows what it is: whose register, how much of it, whether its trail holds.
pub(super) fn review(shell: &mut Shell<'_>, file: &Path, json: bool) -> Result<u8, Failure> {
    let door = shell.door()?;
    let guest = door.take_in(file, shell.entropy).map_err(about(file))?;
    let workspace = Workspace::open_read_only(&guest.file).map_err(about(file))?;
    let check = checked(shell, &guest, &workspace).map_err(|failure| failure.about(file))?;
    let organisation = workspace.home()?.organisation;
    let mut records = BTreeMap::new();
    for kind in tilsyn_core::record::Kind::ALL {
        let count = workspace.held(*kind).map_err(about(file))?.len();
        if count > 0 {
            records.insert(kind.code(), count);
        }
    }
    let document = Document {
        organisation: organisation.map_or_else(String::new, |it| it.legal_name.to_string()),
        workspace: workspace.id().to_hex(),
        verdict: check.code(),
        size: guest.head.size,
        root: to_hex(&guest.head.root),
        records,
    };
    if json {
        shell.json(&document)?;
    } else {
        show(shell, file, &document)?;
    }
    Ok(check.exit_code())
}

fn show(shell: &mut Shell<'_>, file: &Path, document: &Document) -> Result<(), Failure> {
    let named = file.display().to_string();
    shell.say(
        &Sentence::new("cli-stranger-of")
            .text("file", named.clone())
            .text("organisation", document.organisation.clone()),
    )?;
    shell.say(
        &Sentence::new("cli-review-verdict")
            .text("verdict", document.verdict)
            .number("size", document.size),
    )?;
    for (code, count) in &document.records {
        let Ok(kind) = code.parse() else { continue };
        let kind = wording::kind(shell.words, kind);
        shell.line(&format!("  {kind}: {count}"))?;
    }
    shell.say(&Sentence::new("cli-stranger-next").text("file", named))
}

/// Takes over a file as one's own.
pub(super) fn own(shell: &mut Shell<'_>, asked: &OwnFile) -> Result<u8, Failure> {
    let file = &asked.file;
    let door = shell.door()?;
    let guest = door.take_over(file, shell.entropy).map_err(about(file))?;
    let workspace = Workspace::open_read_only(&guest.file).map_err(about(file))?;
    let check = checked(shell, &guest, &workspace).map_err(|failure| failure.about(file))?;
    let diverged = check.code() == "DIVERGED";
    if diverged {
        let now = shell.now;
        shell
            .heads()?
            .keep_evidence(guest.workspace, &guest.head, now)?;
    } else if check.exit_code() <= 10 {
        shell.heads()?.keep(guest.workspace, &guest.head)?;
    }
    shell.say(
        &Sentence::new("cli-own-done")
            .text("file", file.display().to_string())
            .text("verdict", check.code())
            .number("size", guest.head.size),
    )?;
    if diverged {
        shell.note(&Sentence::new("cli-own-diverged"))?;
    }
    Ok(u8::from(diverged))
}

/// The trail of what was taken in, against the heads held here: of one's own registers, and of those one reviewed.
fn checked(shell: &Shell<'_>, guest: &Guest, workspace: &Workspace) -> Result<Check, Failure> {
    let mut held = shell.heads()?.held(guest.workspace)?;
    if let Some(folder) = &shell.folder {
        let reviewed = HeadsSeen::new(folder.join("reviewer").join("heads"));
        held.extend(reviewed.held(guest.workspace)?);
    }
    Ok(workspace.check(held, &mut |_| true)?)
}
