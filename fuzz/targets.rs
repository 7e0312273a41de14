//! What reads bytes of others, as functions of bytes. Each says beside what must be true of what it read.

use std::fs;

use tilsyn_core::import::{Limits as SheetLimits, Source};
use tilsyn_core::interchange::Change;
use tilsyn_core::interchange::dpv;
use tilsyn_core::interchange::register::{self, RegisterFile};
use tilsyn_core::notice::{reader, source};
use tilsyn_core::record::{Kind, Record};
use tilsyn_core::share::{Opened, Returned};
use tilsyn_core::workspace::Workspace;
use tilsyn_trail::{Checkpoint, Leaf, Note, pack, unpack};

/// An event: one form only, so what is read is written with the same bytes.
pub fn leaf(bytes: &[u8]) {
    if let Ok(leaf) = Leaf::decode(bytes) {
        assert_eq!(leaf.encode().unwrap(), bytes);
    }
}

/// The values and salts of an event: one form only.
pub fn disclosures(bytes: &[u8]) {
    if let Ok(disclosures) = unpack(bytes) {
        assert_eq!(pack(&disclosures).unwrap(), bytes);
    }
}

/// A signed note and the head in it: one form only.
pub fn note(bytes: &[u8]) {
    if let Ok(note) = Note::parse(bytes) {
        assert_eq!(note.to_string().as_bytes(), bytes);
        if let Ok(head) = Checkpoint::parse(note.text()) {
            assert_eq!(head.to_text().unwrap(), note.text());
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(head) = Checkpoint::parse(text)
    {
        assert_eq!(head.to_text().unwrap(), text);
    }
}

/// A bundle for a reviewer.
pub fn bundle(bytes: &[u8]) {
    // What is opened was proven: only a bundle whose every byte was signed comes so far.
    drop(Opened::read(bytes, Vec::new()));
}

/// A review that comes back.
pub fn returned(bytes: &[u8]) {
    drop(Returned::read(bytes));
}

/// A published notice: text, web page, DOCX or PDF; and what the reader proposes of it.
pub fn notice(bytes: &[u8]) {
    let limits = source::Limits::default();
    if let Ok(read) = source::read(bytes, &limits) {
        assert!(read.text.chars().count() <= limits.characters);
        drop(reader::read(&read, None));
    }
}

/// A spreadsheet, or a register in text.
pub fn sheet(bytes: &[u8]) {
    drop(Source::read(bytes, &SheetLimits::default()));
}

/// The whole register as one document.
pub fn register(bytes: &[u8]) {
    if register::is_export(bytes) {
        drop(RegisterFile::read(bytes));
    }
}

/// The register as linked data.
pub fn linked(bytes: &[u8]) {
    if dpv::is_dpv(bytes)
        && let Ok(taken) = dpv::read(bytes)
    {
        drop(RegisterFile::read(taken.register.as_bytes()));
    }
}

/// A change as a line of text: what `apply` reads, and what a screen sends has the same fields.
pub fn change(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        drop(Change::parse(text));
    }
}

/// A document of a record: `kind` and its JSON, as a screen sends it. What is read is written in the one form that is
/// signed, and read again as the same.
pub fn record(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let (kind, json) = text.split_once('\n').unwrap_or(("activity", text));
    let Ok(kind) = kind.parse::<Kind>() else {
        return;
    };
    if let Ok(record) = Record::parse(kind, json) {
        drop(record.validate());
        let once = record.canonical().unwrap().text();
        let again = Record::parse(kind, &once).unwrap();
        assert_eq!(again.canonical().unwrap().text(), once);
    }
}

/// A workspace file of somebody else, taken in.
pub fn workspace(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let theirs = folder.path().join("theirs.tilsyn");
    let ours = folder.path().join("ours");
    fs::create_dir(&ours).unwrap();
    fs::write(&theirs, bytes).unwrap();
    let begun = std::time::Instant::now();
    let received = Workspace::receive(&theirs, &ours, "fresh.tilsyn", move || {
        begun.elapsed() < std::time::Duration::from_secs(4)
    });
    let left = fs::read_dir(&ours).unwrap().count();
    assert_eq!(left, usize::from(received.is_ok()));
    assert_eq!(fs::read(&theirs).unwrap(), bytes);
}
