//! Conflict copies: what a program that synchronises a folder puts beside a file that two people wrote. Each has its own
//! way to name them; whether such a file is one is told by its log alone.

use std::fs;
use std::path::{Path, PathBuf};

/// The most files of a folder that are looked at, and the most conflict copies that are told.
const LOOKED_AT: usize = 10_000;
const TOLD: usize = 20;

/// The files beside this one whose names are those of conflict copies of it, in order of their names.
#[must_use]
pub fn conflict_copies(file: &Path) -> Vec<PathBuf> {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name().and_then(|it| it.to_str()))
    else {
        return Vec::new();
    };
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .take(LOOKED_AT)
        .flatten()
        .filter(|entry| {
            let beside = entry.file_name();
            beside
                .to_str()
                .is_some_and(|it| is_conflict_copy_of(it, name))
                && entry.file_type().is_ok_and(|it| it.is_file())
        })
        .map(|entry| entry.path())
        .collect();
    found.sort();
    found.truncate(TOLD);
    found
}

/// Whether a file of this name may be a conflict copy of the other.
///
/// | who | `register.tilsyn` becomes |
/// |---|---|
/// | Dropbox | `register (Kari Holm's conflicted copy 2026-11-22).tilsyn` |
/// | Nextcloud, ownCloud | `register (conflicted copy 2026-11-22 101500).tilsyn`, `register_conflict-20261122-101500.tilsyn` |
/// | Syncthing | `register.sync-conflict-20261122-101500-ABCDEFG.tilsyn` |
/// | Seafile | `register (SFConflict kari@example.org 2026-11-22-10-15-00).tilsyn` |
/// | OneDrive | `register-DESKTOP-4F2K.tilsyn` |
/// | Google Drive, iCloud | `register (1).tilsyn`, `register 2.tilsyn` |
#[must_use]
pub fn is_conflict_copy_of(name: &str, of: &str) -> bool {
    let Some((stem, ending)) = of.rsplit_once('.') else {
        return false;
    };
    let rest = name
        .strip_prefix(stem)
        .and_then(|rest| rest.strip_suffix(ending)?.strip_suffix('.'));
    let Some(rest) = rest.filter(|rest| !rest.is_empty()) else {
        return false;
    };
    let lower = rest.to_lowercase();
    if ["conflict", "konflikt", "conflit", "conflicto"]
        .iter()
        .any(|word| lower.contains(word))
    {
        return true;
    }
    let number = |text: &str| {
        !text.is_empty() && text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if let Some(inside) = rest.strip_prefix(" (").and_then(|it| it.strip_suffix(')')) {
        return number(inside);
    }
    if let Some(after) = rest.strip_prefix(' ') {
        return number(after);
    }
    // The name of a machine: capital letters, digits, hyphens.
    rest.strip_prefix('-').is_some_and(|machine| {
        machine.len() >= 3
            && machine.bytes().any(|byte| byte.is_ascii_uppercase())
            && machine
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
    })
}
