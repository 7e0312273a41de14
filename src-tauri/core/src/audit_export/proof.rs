//! The proofs that lie in an export: each whole by itself, so that it can be handed on alone.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use tilsyn_trail::{Hash, tree};

use super::keys::Keys;
use super::layout::ProofPath;
use super::read::root_at;

/// Whether this text proves, of this log, what its path says.
pub(super) fn holds(
    proof: ProofPath,
    text: &[u8],
    leaves: &[Hash],
    keys: &Keys,
    root: &Hash,
) -> bool {
    check(proof, text, leaves, keys, root).is_some()
}

fn check(proof: ProofPath, text: &[u8], leaves: &[Hash], keys: &Keys, root: &Hash) -> Option<()> {
    let (lines, note) = str::from_utf8(text).ok()?.split_once("\n\n")?;
    let head = keys.open(note.as_bytes()).ok()?.checkpoint;
    let lines: Vec<&str> = lines.split('\n').collect();
    let hashes = |first: &[String]| {
        let rest = lines.strip_prefix(
            first
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .as_slice(),
        )?;
        rest.iter()
            .map(|line| hash(line))
            .collect::<Option<Vec<Hash>>>()
    };
    match proof {
        ProofPath::Extract(seq) => {
            let size = u64::try_from(leaves.len()).ok()?;
            let first = ["c2sp.org/tlog-proof@v1".to_owned(), format!("index {seq}")];
            let proof = hashes(&first)?;
            let leaf = leaves.get(usize::try_from(seq).ok()?)?;
            let newest = (head.size, head.root) == (size, *root);
            let holds = tree::verify_inclusion(leaf, seq, size, &proof, root).is_ok();
            (newest && holds).then_some(())
        }
        ProofPath::Consistency(old, new) => {
            let proof = hashes(&[format!("old {old}")])?;
            let (before, after) = (root_at(leaves, old)?, root_at(leaves, new)?);
            let named = (head.size, head.root) == (new, after) && 0 < old && old < new;
            let holds = tree::verify_consistency(old, &before, new, &after, &proof).is_ok();
            (named && holds).then_some(())
        }
    }
}

fn hash(line: &str) -> Option<Hash> {
    BASE64_STANDARD.decode(line).ok()?.try_into().ok()
}
