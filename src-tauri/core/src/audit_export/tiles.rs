//! The hashes of a tree in tiles of 256 (C2SP tlog-tiles): level 0 are those of the leaves, each level above has one hash
//! for a full tile below.

use tilsyn_trail::{Hash, tree};

use super::layout::{Row, WIDTH, tile};
use crate::error::Result;

/// Gives every tile of a tree with these leaves: its path and its bytes.
pub(super) fn each(
    leaves: &[Hash],
    mut give: impl FnMut(String, Vec<u8>) -> Result<()>,
) -> Result<()> {
    let full = usize::try_from(WIDTH).unwrap_or(usize::MAX);
    let mut hashes = leaves.to_vec();
    let mut level = 0;
    while !hashes.is_empty() {
        let mut above = Vec::with_capacity(hashes.len() / full);
        for (index, part) in (0..).zip(hashes.chunks(full)) {
            let width = u64::try_from(part.len()).unwrap_or(WIDTH);
            give(tile(Row::Level(level), index, width), part.concat())?;
            if part.len() == full {
                above.push(tree::root(part));
            }
        }
        hashes = above;
        level += 1;
    }
    Ok(())
}

/// Where the hashes of the leaves lie, tile by tile, for a tree of this size.
pub(crate) fn leaf_tiles(size: u64) -> Vec<String> {
    (0..size.div_ceil(WIDTH))
        .map(|index| tile(Row::Level(0), index, (size - index * WIDTH).min(WIDTH)))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The widths at each level, as the example of the format has them.
    #[test]
    fn a_tree_of_seventy_thousand_has_the_tiles_of_the_published_example() {
        let mut widths = std::collections::BTreeMap::<String, Vec<usize>>::new();
        each(&vec![[7; 32]; 70_000], |path, bytes| {
            let level = path.split('/').nth(1).unwrap().to_owned();
            widths.entry(level).or_default().push(bytes.len() / 32);
            Ok(())
        })
        .unwrap();
        assert_eq!(widths["0"].len(), 274);
        assert_eq!(widths["0"].last(), Some(&112));
        assert_eq!(widths["1"], [256, 17]);
        assert_eq!(widths["2"], [1]);
        assert_eq!(widths.len(), 3);
    }

    #[test]
    fn a_full_tile_has_one_above_it_and_the_root_of_a_tree_of_its_size() {
        let leaves: Vec<Hash> = (0..=255).map(|it| [it; 32]).collect();
        let mut tiles = Vec::new();
        each(&leaves, |path, bytes| {
            tiles.push((path, bytes));
            Ok(())
        })
        .unwrap();
        assert_eq!(tiles[0].0, "tile/0/000");
        assert_eq!(
            tiles[1],
            ("tile/1/000.p/1".to_owned(), tree::root(&leaves).to_vec())
        );
        assert_eq!(tiles.len(), 2);
    }
}
