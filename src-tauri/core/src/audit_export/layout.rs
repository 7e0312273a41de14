//! Where what lies in an export: the paths of C2SP tlog-tiles and those of this format beside them.

use tilsyn_trail::{Hash, hash_from_hex};

/// Names the format and its version.
pub const FORMAT: &str = "tilsyn-audit-export/1";

/// The hashes of a full tile, and the events of a full bundle.
pub(super) const WIDTH: u64 = 256;
/// The most bytes of a bundle: 256 events, each with two bytes for its length.
pub(super) const LARGEST_BUNDLE: u64 = WIDTH * (2 + 0xffff);
/// The most bytes of a note that are read: one more than can be one, so that a longer one shows.
pub(super) const LARGEST_NOTE: u64 = 1_000_001;
/// The most bytes of a proof.
pub(super) const LARGEST_PROOF: u64 = 1_100_000;
/// The most bytes of the list of keys.
pub(super) const LARGEST_KEYS: u64 = 1 << 24;
/// The most bytes of the manifest.
pub(super) const LARGEST_MANIFEST: u64 = 1 << 28;
/// The most bytes of a line of the disclosed values.
pub(super) const LARGEST_LINE: u64 = 1 << 27;

pub(super) const CHECKPOINT: &str = "checkpoint";
pub(super) const CHECKPOINTS: &str = "checkpoints";
pub(super) const DISCLOSURES: &str = "disclosures.jsonl";
pub(super) const ERASURES: &str = "erasures.jsonl";
pub(super) const ATTACHMENTS: &str = "attachments";
pub(super) const KEYS: &str = "keys.txt";
pub(super) const POLICY: &str = "policy.txt";
pub(super) const GUIDE: &str = "VERIFY.md";
pub(super) const SCRIPT: &str = "verify.py";
pub(super) const MANIFEST: &str = "manifest.json";
pub(super) const MANIFEST_NOTE: &str = "manifest.note";

/// A row of tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// The events themselves.
    Entries,
    /// The hashes at eight times this height.
    Level(u8),
}

/// The path of a tile or bundle: its number in groups of three digits, all but the last after an `x`; a width below 256
/// stands behind it.
pub(super) fn tile(row: Row, index: u64, width: u64) -> String {
    let mut number = format!("{:03}", index % 1000);
    let mut rest = index / 1000;
    while rest > 0 {
        number = format!("x{:03}/{number}", rest % 1000);
        rest /= 1000;
    }
    let row = match row {
        Row::Entries => "entries".to_owned(),
        Row::Level(level) => level.to_string(),
    };
    let part = if width < WIDTH {
        format!(".p/{width}")
    } else {
        String::new()
    };
    format!("tile/{row}/{number}{part}")
}

/// Where a retained head lies.
pub(super) fn retained(size: u64) -> String {
    format!("{CHECKPOINTS}/{size}")
}

/// Where the content of an attachment lies.
pub(super) fn attachment(sha256: &Hash) -> String {
    format!("{ATTACHMENTS}/{}", tilsyn_trail::to_hex(sha256))
}

/// Where the proof for an event lies.
pub(super) fn extract(seq: u64) -> String {
    format!("extracts/{seq}.tlog-proof")
}

/// Where the proof lies that the log of one size begins with that of another.
pub(super) fn consistency(old: u64, new: u64) -> String {
    format!("consistency/{old}-{new}.txt")
}

/// A proof that lies in an export, by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProofPath {
    /// Of an event.
    Extract(u64),
    /// Of two sizes.
    Consistency(u64, u64),
}

impl ProofPath {
    /// The proof at this path, if it is the path of one.
    pub(super) fn of(path: &str) -> Option<Self> {
        let (folder, name) = path.split_once('/')?;
        match folder {
            "extracts" => number(name.strip_suffix(".tlog-proof")?).map(Self::Extract),
            "consistency" => {
                let (old, new) = name.strip_suffix(".txt")?.split_once('-')?;
                Some(Self::Consistency(number(old)?, number(new)?))
            }
            _ => None,
        }
    }
}

/// Whether a file of this path can be in an export. Nothing else is ever opened.
pub(super) fn is_known(path: &str) -> bool {
    let single = [
        CHECKPOINT,
        DISCLOSURES,
        ERASURES,
        KEYS,
        POLICY,
        GUIDE,
        SCRIPT,
    ];
    if single.contains(&path) || ProofPath::of(path).is_some() {
        return true;
    }
    match path.split_once('/') {
        Some((CHECKPOINTS, size)) => number(size).is_some(),
        Some((ATTACHMENTS, name)) => hash_from_hex(name).is_ok(),
        Some(("tile", tile)) => is_tile(tile),
        _ => false,
    }
}

fn is_tile(path: &str) -> bool {
    let Some((row, place)) = path.split_once('/') else {
        return false;
    };
    let known_row = row == "entries" || matches!(row.as_bytes(), [b'0'..=b'7']);
    let (place, whole) = match place.rsplit_once(".p/") {
        Some((place, width)) => {
            let width = number(width).is_some_and(|width| (1..WIDTH).contains(&width));
            (place, width)
        }
        None => (place, true),
    };
    let is_group = |group: &str| group.len() == 3 && group.bytes().all(|it| it.is_ascii_digit());
    let mut groups = place.rsplit('/');
    known_row
        && whole
        && groups.next().is_some_and(is_group)
        && groups.all(|group| group.strip_prefix('x').is_some_and(is_group))
}

/// A number of at most 19 digits without leading zeros.
pub(super) fn number(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (text.len() <= 19 && number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_tile_format() {
        assert_eq!(
            tile(Row::Entries, 1_234_067, 256),
            "tile/entries/x001/x234/067"
        );
        assert_eq!(tile(Row::Level(0), 0, 256), "tile/0/000");
        assert_eq!(tile(Row::Level(1), 1_000, 17), "tile/1/x001/000.p/17");
    }

    #[test]
    fn what_is_written_is_known_and_nothing_leads_out_of_the_folder() {
        for index in [0, 1, 999, 1_000, 999_999, 1_000_000, 72_057_594_037_927_935] {
            for width in [1, 9, 10, 99, 100, 255, 256] {
                assert!(is_known(&tile(Row::Level(7), index, width)));
                assert!(is_known(&tile(Row::Entries, index, width)));
            }
        }
        assert!(is_known(&retained(3)) && is_known(&attachment(&[9; 32])));
        assert!(is_known(&extract(0)) && is_known(&consistency(3, 17)));
        for strange in [
            "",
            "/",
            "..",
            "../checkpoint",
            "checkpoints/../../x",
            "checkpoints/03",
            "checkpoints/-1",
            "checkpoints/",
            "tile/8/000",
            "tile/0/00",
            "tile/0/0000",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01",
            "tile/0/000.p/1.p/1",
            "tile/0/001/000",
            "tile/entries/x000/",
            "attachments/00",
            "extracts/1",
            "extracts/1.tlog-proof/x",
            "consistency/1.txt",
            "manifest.json",
            "manifest.note",
            "tile/0/x000/x0a0/000",
            "C:checkpoint",
            "tile\\0\\000",
            "checkpoints/+3",
            "attachments/../../../etc/passwd",
        ] {
            assert!(!is_known(strange), "{strange}");
        }
    }
}
