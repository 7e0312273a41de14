//! The corpus of notes and exports under `tests/trail-corpus`: what each verifier must say of each, this program and the
//! Python script alike. The corpus is checked in and made here; `TILSYN_WRITE_CORPUS=1` writes it anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod cases;
mod document;
mod exports;
mod forge;
mod notes;
mod script;
mod vectors;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the corpus lies.
pub fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/trail-corpus")
}

/// Files by their paths in a folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Every file of a folder.
pub fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                files.insert(name.replace('\\', "/"), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Writes these files into a folder.
pub fn write(folder: &Path, files: &Files) {
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// What is checked in is what is made here; or it is written anew, if that is asked for.
pub fn settle(part: &str, made: &Files) {
    let folder = corpus().join(part);
    if std::env::var_os("TILSYN_WRITE_CORPUS").is_some() {
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        write(&folder, made);
    }
    let there = read(&folder);
    let differing: Vec<&String> = made
        .keys()
        .chain(there.keys())
        .filter(|path| made.get(*path) != there.get(*path))
        .collect();
    assert!(
        differing.is_empty(),
        "the corpus is not what the generator makes; look at the change, then run with TILSYN_WRITE_CORPUS=1: {differing:?}"
    );
}
