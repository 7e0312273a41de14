//! The outer shape of a bundle and of a return: a zip of stored files, in order, without a time.
//!
//! A zip from somebody else can say many things twice: names, sizes, places. What is read here is written again the one
//! way we write, and must give the same bytes: nothing hides between, behind or under the files.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Refused;
use crate::error::{Error, Result};

/// The most bytes of a file in it (trust brief 4.4).
pub(super) const LARGEST_FILE: u64 = 64 * 1024 * 1024;
/// The most bytes of all of it.
pub(super) const LARGEST: u64 = 1024 * 1024 * 1024;
/// The most files.
const MOST_FILES: usize = 10_000;

/// Files by path.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// Packs files, ascending by path.
pub(super) fn pack(files: &Files) -> Result<Vec<u8>> {
    let refused = |_| Error::Internal("a bundle could not be packed");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .unix_permissions(0o644)
        .last_modified_time(zip::DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(path.as_str(), options).map_err(refused)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish().map_err(refused)?.into_inner())
}

/// Unpacks files whose paths are all known.
///
/// # Errors
/// [`Refused`] saying what is wrong with it.
pub(super) fn unpack(
    bytes: &[u8],
    is_known: impl Fn(&str) -> bool,
) -> std::result::Result<Files, Refused> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(Refused::TooLarge { limit: LARGEST });
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(Refused::NotOne);
    }
    let broken = |_| Refused::shape("zip", "not a sound archive");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MOST_FILES {
        return Err(Refused::shape("zip", "too many files"));
    }
    let mut files = Files::new();
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(broken)?;
        let name = part.name().map_err(broken)?.into_owned();
        if !is_known(&name) {
            return Err(Refused::Name(shown(&name)));
        }
        let stored = part.compression() == CompressionMethod::Stored && !part.encrypted();
        if !stored || part.is_dir() || part.is_symlink() {
            return Err(Refused::Name(shown(&name)));
        }
        // What comes out counts, and not what the archive says of itself.
        let mut content = Vec::new();
        part.take(LARGEST_FILE + 1)
            .read_to_end(&mut content)
            .map_err(|_| Refused::shape("zip", "a file in it ends before its end"))?;
        if u64::try_from(content.len()).unwrap_or(u64::MAX) > LARGEST_FILE {
            return Err(Refused::TooLarge {
                limit: LARGEST_FILE,
            });
        }
        if files.insert(name.clone(), content).is_some() {
            return Err(Refused::Name(shown(&name)));
        }
    }
    match pack(&files) {
        Ok(again) if again == bytes => Ok(files),
        _ => Err(Refused::shape("zip", "not packed the one way it is packed")),
    }
}

/// A name as it may be shown: short, and without characters that turn or hide text.
fn shown(name: &str) -> String {
    name.chars()
        .take(60)
        .map(|c| {
            if c.is_ascii_graphic() || c.is_alphanumeric() {
                c
            } else {
                '\u{fffd}'
            }
        })
        .collect()
}
