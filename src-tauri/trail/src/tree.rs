//! The Merkle tree of RFC 6962 section 2.1: roots, inclusion proofs, consistency proofs.
//!
//! Proofs are made the plain way, from the leaf hashes, with the recursive definitions of sections 2.1.1 and 2.1.2
//! unrolled. They are checked with the algorithms of RFC 9162 sections 2.1.3.2 and 2.1.4.2, which need no tree.

use sha2::{Digest as _, Sha256};

use crate::Hash;

/// Why a proof cannot be made or does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// There is no such leaf in a tree of that size, or the older tree is the larger one, or there are too few leaves.
    #[error("no such leaf or tree")]
    OutOfRange,
    /// The proof has too many or too few hashes.
    #[error("the proof has a wrong length")]
    Length,
    /// The proof leads to another root.
    #[error("the proof leads to another root")]
    Root,
}

/// The root of a tree without leaves: `SHA-256("")`.
#[must_use]
pub fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

/// The hash of an inner node: `SHA-256(0x01 || left || right)`.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut bytes = [1; 65];
    let (_, hashes) = bytes.split_at_mut(1);
    let (first, second) = hashes.split_at_mut(left.len());
    first.copy_from_slice(left);
    second.copy_from_slice(right);
    Sha256::digest(bytes).into()
}

/// The root over all these leaf hashes.
#[must_use]
pub fn root(leaves: &[Hash]) -> Hash {
    leaves.iter().copied().collect::<Frontier>().root()
}

/// The right edge of a growing tree: the roots of the complete subtrees it consists of, largest first, one for each bit
/// of the size. Enough to append and to know the root: at most 64 hashes, whatever the size.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    edge: Vec<Hash>,
}

impl Frontier {
    /// An empty tree.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            size: 0,
            edge: Vec::new(),
        }
    }

    /// The edge that was kept of a tree of that size; none if a tree of that size has another number of hashes on its edge.
    /// It is the tree's own if [`Self::root`] is: the size says where each hash stands, and no other hashes give that root.
    #[must_use]
    pub fn from_edge(size: u64, edge: Vec<Hash>) -> Option<Self> {
        (usize::try_from(size.count_ones()) == Ok(edge.len())).then_some(Self { size, edge })
    }

    /// The hashes on the edge, largest subtree first.
    #[must_use]
    pub fn edge(&self) -> &[Hash] {
        &self.edge
    }

    /// Appends one leaf hash.
    pub fn append(&mut self, leaf: Hash) {
        let mut node = leaf;
        // As in a binary counter, each trailing one of the old size is a subtree that this leaf completes to a larger one.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.edge.pop() {
                node = node_hash(&left, &node);
            }
        }
        self.edge.push(node);
        self.size += 1;
    }

    /// The number of leaves.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree so far.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.edge
            .iter()
            .rev()
            .copied()
            .reduce(|right, left| node_hash(&left, &right))
            .unwrap_or_else(empty_root)
    }
}

impl Extend<Hash> for Frontier {
    fn extend<I: IntoIterator<Item = Hash>>(&mut self, leaves: I) {
        leaves.into_iter().for_each(|leaf| self.append(leaf));
    }
}

impl FromIterator<Hash> for Frontier {
    fn from_iter<I: IntoIterator<Item = Hash>>(leaves: I) -> Self {
        let mut frontier = Self::new();
        frontier.extend(leaves);
        frontier
    }
}

/// Proves that the leaf at `index` is in the tree of the first `size` leaves (RFC 6962 section 2.1.1): the hashes beside
/// the path to the root, lowest first.
///
/// # Errors
/// [`ProofError::OutOfRange`] unless `index < size <= leaves.len()`.
pub fn inclusion_proof(leaves: &[Hash], index: u64, size: u64) -> Result<Vec<Hash>, ProofError> {
    let mut range = first(leaves, size)?;
    let mut index = usize::try_from(index).map_err(|_| ProofError::OutOfRange)?;
    if index >= range.len() {
        return Err(ProofError::OutOfRange);
    }
    let mut proof = Vec::new();
    while let Some((left, right)) = halves(range) {
        if index < left.len() {
            proof.push(root(right));
            range = left;
        } else {
            proof.push(root(left));
            index -= left.len();
            range = right;
        }
    }
    proof.reverse();
    Ok(proof)
}

/// Checks that `leaf` is the leaf at `index` in the tree of `size` leaves with that root (RFC 9162 section 2.1.3.2).
///
/// # Errors
/// [`ProofError`] saying why it is not shown.
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::OutOfRange);
    }
    let mut path = Path {
        node: index,
        last: size - 1,
    };
    let mut hash = *leaf;
    for beside in proof {
        hash = match path.climb()? {
            Side::Left => node_hash(beside, &hash),
            Side::Right => node_hash(&hash, beside),
        };
    }
    path.at_root()?;
    if hash == *root {
        Ok(())
    } else {
        Err(ProofError::Root)
    }
}

/// Proves that the tree of the first `old` leaves is a prefix of the tree of the first `new` leaves (RFC 6962 section
/// 2.1.2). Empty when the sizes are equal or `old` is 0: every tree begins with the empty one.
///
/// # Errors
/// [`ProofError::OutOfRange`] unless `old <= new <= leaves.len()`.
pub fn consistency_proof(leaves: &[Hash], old: u64, new: u64) -> Result<Vec<Hash>, ProofError> {
    let mut range = first(leaves, new)?;
    let mut old = first(range, old)?.len();
    let mut proof = Vec::new();
    if old == 0 {
        return Ok(proof);
    }
    // While the old tree is the leftmost part of this range, its root is the one the verifier has already.
    let mut known = true;
    while old < range.len() {
        let Some((left, right)) = halves(range) else {
            break;
        };
        if old <= left.len() {
            proof.push(root(right));
            range = left;
        } else {
            proof.push(root(left));
            old -= left.len();
            range = right;
            known = false;
        }
    }
    if !known {
        proof.push(root(range));
    }
    proof.reverse();
    Ok(proof)
}

/// Checks that the tree of size `new` extends the tree of size `old` (RFC 9162 section 2.1.4.2).
///
/// # Errors
/// [`ProofError`] saying why it is not shown. Two roots of one log without such a proof are a fork.
pub fn verify_consistency(
    old: u64,
    old_root: &Hash,
    new: u64,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if old > new {
        return Err(ProofError::OutOfRange);
    }
    if old == 0 || old == new {
        // There is nothing to hash: equal sizes have equal roots, and every tree extends the empty one.
        let holds = (old < new || old_root == new_root) && (old > 0 || *old_root == empty_root());
        return match proof {
            [] if holds => Ok(()),
            [] => Err(ProofError::Root),
            _ => Err(ProofError::Length),
        };
    }
    let mut path = Path {
        node: old - 1,
        last: new - 1,
    };
    path.skip_right_nodes();
    // A complete old tree is one node of the new one, and the proof leaves out what the verifier has.
    let (mut old_hash, rest) = if old.is_power_of_two() {
        (*old_root, proof)
    } else {
        let (start, rest) = proof.split_first().ok_or(ProofError::Length)?;
        (*start, rest)
    };
    let mut new_hash = old_hash;
    for beside in rest {
        match path.climb()? {
            Side::Left => {
                old_hash = node_hash(beside, &old_hash);
                new_hash = node_hash(beside, &new_hash);
            }
            Side::Right => new_hash = node_hash(&new_hash, beside),
        }
    }
    path.at_root()?;
    if old_hash == *old_root && new_hash == *new_root {
        Ok(())
    } else {
        Err(ProofError::Root)
    }
}

/// On which side the next hash of a proof stands.
enum Side {
    Left,
    Right,
}

/// A node and the last node of its level, on the way up (`fn` and `sn` of RFC 9162).
struct Path {
    node: u64,
    last: u64,
}

impl Path {
    /// One level up, or several at the right edge, where nodes without a sibling are carried up unchanged.
    fn climb(&mut self) -> Result<Side, ProofError> {
        if self.last == 0 {
            return Err(ProofError::Length);
        }
        let side = if self.node & 1 == 1 || self.node == self.last {
            while self.node & 1 == 0 && self.node != 0 {
                self.up();
            }
            Side::Left
        } else {
            Side::Right
        };
        self.up();
        Ok(side)
    }

    /// To the root of the largest complete subtree that ends at this node.
    fn skip_right_nodes(&mut self) {
        while self.node & 1 == 1 {
            self.up();
        }
    }

    fn up(&mut self) {
        self.node >>= 1;
        self.last >>= 1;
    }

    fn at_root(&self) -> Result<(), ProofError> {
        if self.last == 0 {
            Ok(())
        } else {
            Err(ProofError::Length)
        }
    }
}

/// The first `size` leaves, if there are as many.
fn first(leaves: &[Hash], size: u64) -> Result<&[Hash], ProofError> {
    usize::try_from(size)
        .ok()
        .and_then(|size| leaves.get(..size))
        .ok_or(ProofError::OutOfRange)
}

/// A range of two or more leaves, split at the largest power of two smaller than its length.
fn halves(range: &[Hash]) -> Option<(&[Hash], &[Hash])> {
    let below = range.len().checked_sub(1)?.checked_ilog2()?;
    range.split_at_checked(1 << below)
}
