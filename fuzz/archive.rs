//! Mutants of archives: a part is changed before it is packed again, so that what is changed is read and not only its
//! checksum found wrong.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::mutant::{self, Dice};

/// The most that a part may have to be changed.
const LARGEST: u64 = 4_000_000;

/// A mutant of an archive; none for what is none.
pub fn mutant(case: &[u8], other: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    if !case.starts_with(b"PK") {
        return None;
    }
    let mut archive = ZipArchive::new(Cursor::new(case)).ok()?;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).ok()?;
        if part.size() > LARGEST {
            return None;
        }
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        let stored = part.compression() == CompressionMethod::Stored;
        parts.push((part.name().ok()?.into_owned(), bytes, stored));
    }
    let chosen = dice.below(parts.len());
    let (name, bytes, _) = parts.get_mut(chosen)?;
    match dice.below(8) {
        0 => *name = names(name, dice),
        1 => {
            parts.remove(chosen);
        }
        2 => {
            let again = parts[chosen].clone();
            parts.push((again.0.to_uppercase(), again.1, again.2));
        }
        _ => *bytes = mutant::of(bytes, other, dice),
    }
    // In the one way in which our own are packed, so that they come farther than to that question.
    parts.sort();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, stored) in parts {
        let method = if stored {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .unix_permissions(0o644)
            .last_modified_time(zip::DateTime::default());
        writer.start_file(name, options).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}

/// A name that leads elsewhere, or reads as another.
fn names(name: &str, dice: &mut Dice) -> String {
    match dice.below(7) {
        0 => format!("../{name}"),
        1 => format!("/{name}"),
        2 => format!("C:\\{name}"),
        3 => name.replace('/', "\\"),
        4 => format!("{name}/"),
        5 => format!("{name}\u{202e}"),
        _ => name.repeat(40),
    }
}
