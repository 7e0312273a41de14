//! `review` of a workspace file and `own`: a stranger's file looked at, and a file taken over as one's own.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use serde::Serialize;
use tilsyn_core::heads::HeadsSeen;
use tilsyn_core::stranger::Guest;
use tilsyn_core::text::Sentence;
use tilsyn_core::workspace::{Check, MergedHead, Workspace};
use tilsyn_trail::{HeldHead, to_hex};

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

/// Takes over a file as one's own. One that contradicts a head held here is told so; if each such head is that of a branch
/// which was merged into it, whoever wrote the branch can say that its head holds from now on.
pub(super) fn own(shell: &mut Shell<'_>, asked: &OwnFile) -> Result<u8, Failure> {
    let file = &asked.file;
    let door = shell.door()?;
    let guest = door.take_over(file, shell.entropy).map_err(about(file))?;
    let workspace = Workspace::open_read_only(&guest.file).map_err(about(file))?;
    let mut check = checked(shell, &guest, &workspace).map_err(|failure| failure.about(file))?;
    let mut merged = Vec::new();
    if check.code() == "DIVERGED" {
        merged = workspace.contradicting(&check).map_err(about(file))?;
        let all = merged.iter().all(|(_, found)| found.is_some());
        if asked.accept_merged && all {
            let given_up: Vec<_> = merged.iter().map(|(head, _)| head.clone()).collect();
            accept(shell, &guest, &given_up, asked.reason.as_str())?;
            check = checked(shell, &guest, &workspace).map_err(|failure| failure.about(file))?;
        } else {
            let (heads, now) = (shell.heads()?, shell.now);
            heads.keep_evidence(guest.workspace, &guest.head, now)?;
        }
    } else if check.exit_code() <= 10 {
        shell.heads()?.keep(guest.workspace, &guest.head)?;
    }
    let diverged = check.code() == "DIVERGED";
    shell.say(
        &Sentence::new("cli-own-done")
            .text("file", file.display().to_string())
            .text("verdict", check.code())
            .number("size", guest.head.size),
    )?;
    for (head, found) in &merged {
        if let Some(found) = found {
            shell.note(&merged_head(head.size, found))?;
        }
    }
    let named = file.display().to_string();
    if diverged && merged.iter().all(|(_, found)| found.is_some()) {
        shell.note(&Sentence::new("cli-own-merged").text("file", named))?;
    } else if diverged {
        shell.note(&Sentence::new("cli-own-diverged"))?;
    } else if !merged.is_empty() {
        shell.note(&Sentence::new("cli-own-accepted"))?;
    }
    Ok(u8::from(diverged))
}

/// What is said of a head that is that of a branch which was merged.
pub(super) fn merged_head(size: u64, found: &MergedHead) -> Sentence {
    Sentence::new("cli-head-merged")
        .number("size", size)
        .number("seq", found.seq)
        .text("list", found.list.clone())
        .number("events", found.events)
        .number("present", found.present)
}

/// Gives up heads that are held of one's own register and of reviews, for the head of this file.
fn accept(
    shell: &Shell<'_>,
    guest: &Guest,
    given_up: &[HeldHead],
    why: &str,
) -> Result<(), Failure> {
    let own = shell.heads()?;
    own.accept(guest.workspace, &guest.head, given_up, why, shell.now)?;
    if let Some(folder) = &shell.folder {
        let reviewed = HeadsSeen::new(folder.join("reviewer").join("heads"));
        let held = reviewed.held(guest.workspace)?;
        if held.iter().any(|it| given_up.contains(it)) {
            reviewed.accept(guest.workspace, &guest.head, given_up, why, shell.now)?;
        }
    }
    Ok(())
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
