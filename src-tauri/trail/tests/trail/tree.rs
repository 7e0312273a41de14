//! The tree against the recursive definitions of RFC 6962 section 2.1, for every size up to 64.

use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use tilsyn_trail::tree::{
    ProofError, consistency_proof, empty_root, inclusion_proof, node_hash, root,
    verify_consistency, verify_inclusion,
};
use tilsyn_trail::{Frontier, Hash, leaf_hash, to_hex};

use crate::support::cases;

const MOST: usize = 64;

fn leaves(count: usize) -> Vec<Hash> {
    (0..count).map(|i| leaf_hash(&i.to_be_bytes())).collect()
}

fn split(n: usize) -> usize {
    (0..)
        .map(|power| 1 << power)
        .take_while(|k| *k < n)
        .last()
        .unwrap()
}

/// MTH(D[n]).
fn naive_root(d: &[Hash]) -> Hash {
    match d {
        [] => Sha256::digest(b"").into(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = d.split_at(split(d.len()));
            Sha256::digest([&[1], naive_root(left).as_slice(), &naive_root(right)].concat()).into()
        }
    }
}

/// PATH(m, D[n]).
fn naive_path(m: usize, d: &[Hash]) -> Vec<Hash> {
    if d.len() == 1 {
        return Vec::new();
    }
    let k = split(d.len());
    let (mut path, beside) = if m < k {
        (naive_path(m, &d[..k]), &d[k..])
    } else {
        (naive_path(m - k, &d[k..]), &d[..k])
    };
    path.push(naive_root(beside));
    path
}

/// SUBPROOF(m, D[n], b).
fn naive_subproof(m: usize, d: &[Hash], known: bool) -> Vec<Hash> {
    if m == d.len() {
        return if known {
            Vec::new()
        } else {
            vec![naive_root(d)]
        };
    }
    let k = split(d.len());
    let (mut proof, beside) = if m <= k {
        (naive_subproof(m, &d[..k], known), &d[k..])
    } else {
        (naive_subproof(m - k, &d[k..], false), &d[..k])
    };
    proof.push(naive_root(beside));
    proof
}

fn sizes() -> impl Iterator<Item = (usize, u64)> {
    (0..=MOST).map(|n| (n, n as u64))
}

/// Every way to change one byte, drop a hash or add one.
fn mutations(proof: &[Hash]) -> Vec<Vec<Hash>> {
    let mut all = Vec::new();
    for at in 0..proof.len() {
        for byte in 0..32 {
            let mut changed = proof.to_vec();
            changed[at][byte] ^= 1 << (byte % 8);
            all.push(changed);
        }
        let mut shorter = proof.to_vec();
        shorter.remove(at);
        all.push(shorter);
    }
    for at in 0..=proof.len() {
        let mut longer = proof.to_vec();
        longer.insert(at, [7; 32]);
        all.push(longer);
    }
    all
}

fn each_byte_changed(hash: &Hash) -> impl Iterator<Item = Hash> {
    (0..32).map(move |byte| {
        let mut changed = *hash;
        changed[byte] ^= 0x10;
        changed
    })
}

#[test]
fn roots_match_the_definition_at_every_size() {
    let all = leaves(MOST);
    let mut frontier = Frontier::new();
    for (n, size) in sizes() {
        assert_eq!(root(&all[..n]), naive_root(&all[..n]), "size {n}");
        assert_eq!(
            (frontier.size(), frontier.root()),
            (size, naive_root(&all[..n])),
            "size {n}"
        );
        if let Some(next) = all.get(n) {
            frontier.append(*next);
        }
    }
}

#[test]
fn a_kept_edge_goes_on_as_the_tree_itself_and_no_other_fits_its_size() {
    let all = leaves(MOST);
    let mut grown = Frontier::new();
    for leaf in all {
        let kept = grown.edge().to_vec();
        let mut again = Frontier::from_edge(grown.size(), kept.clone()).unwrap();
        assert_eq!(again, grown);
        let mut longer = kept.clone();
        longer.push(leaf);
        assert_eq!(Frontier::from_edge(grown.size(), longer), None);
        if let Some((_, shorter)) = kept.split_last() {
            assert_eq!(Frontier::from_edge(grown.size(), shorter.to_vec()), None);
        }
        again.append(leaf);
        grown.append(leaf);
        assert_eq!(again.root(), grown.root());
    }
}

#[test]
fn roots_match_those_that_other_logs_published() {
    let entries: [&[u8]; 8] = [
        b"",
        b"\0",
        b"\x10",
        b" !",
        b"01",
        b"@ABC",
        b"PQRSTUVW",
        b"`abcdefghijklmno",
    ];
    let expected = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    for (n, expected) in expected.iter().enumerate() {
        let hashes: Vec<_> = entries[..n].iter().map(|entry| leaf_hash(entry)).collect();
        assert_eq!(to_hex(&root(&hashes)), *expected, "size {n}");
    }
}

#[test]
fn every_leaf_of_every_size_has_the_defined_inclusion_proof_and_no_changed_one_holds() {
    let all = leaves(MOST);
    for (n, size) in sizes() {
        let root = naive_root(&all[..n]);
        for (m, index) in sizes().take(n) {
            let proof = inclusion_proof(&all, index, size).unwrap();
            assert_eq!(proof, naive_path(m, &all[..n]), "{m} of {n}");
            let holds = |leaf: &Hash, proof: &[Hash], root: &Hash| {
                verify_inclusion(leaf, index, size, proof, root).is_ok()
            };
            assert!(holds(&all[m], &proof, &root), "{m} of {n}");
            assert!(
                mutations(&proof)
                    .iter()
                    .all(|changed| !holds(&all[m], changed, &root)),
                "{m} of {n}"
            );
            assert!(
                each_byte_changed(&all[m]).all(|leaf| !holds(&leaf, &proof, &root)),
                "{m} of {n}"
            );
            assert!(
                each_byte_changed(&root).all(|root| !holds(&all[m], &proof, &root)),
                "{m} of {n}"
            );
        }
    }
}

#[test]
fn an_inclusion_proof_holds_for_no_other_index() {
    let all = leaves(MOST);
    for (n, size) in sizes() {
        let root = naive_root(&all[..n]);
        for (m, index) in sizes().take(n) {
            let proof = naive_path(m, &all[..n]);
            let elsewhere = (0..size + 2).filter(|other| *other != index);
            assert!(elsewhere.clone().count() > 0);
            for other in elsewhere {
                assert!(
                    verify_inclusion(&all[m], other, size, &proof, &root).is_err(),
                    "{m} as {other} of {n}"
                );
            }
        }
    }
}

#[test]
fn every_pair_of_sizes_has_the_defined_consistency_proof_and_no_changed_one_holds() {
    let all = leaves(MOST);
    for (n, new) in sizes() {
        let new_root = naive_root(&all[..n]);
        for (m, old) in sizes().take(n + 1) {
            let old_root = naive_root(&all[..m]);
            let proof = consistency_proof(&all, old, new).unwrap();
            let expected = if m == 0 {
                Vec::new()
            } else {
                naive_subproof(m, &all[..n], true)
            };
            assert_eq!(proof, expected, "{m} to {n}");
            let holds = |old_root: &Hash, new_root: &Hash, proof: &[Hash]| {
                verify_consistency(old, old_root, new, new_root, proof).is_ok()
            };
            assert!(holds(&old_root, &new_root, &proof), "{m} to {n}");
            assert!(
                mutations(&proof)
                    .iter()
                    .all(|changed| !holds(&old_root, &new_root, changed)),
                "{m} to {n}"
            );
            assert!(
                each_byte_changed(&old_root).all(|root| !holds(&root, &new_root, &proof)),
                "{m} to {n}"
            );
            // From the empty tree nothing is proved of the new root; between two others, everything.
            let says_something = m > 0 || n == 0;
            assert!(
                each_byte_changed(&new_root)
                    .all(|root| holds(&old_root, &root, &proof) != says_something),
                "{m} to {n}"
            );
        }
    }
}

#[test]
fn a_fork_has_no_consistency_proof() {
    let mine = leaves(40);
    let mut theirs = mine.clone();
    theirs[13] = leaf_hash(b"another");
    for old in 14..=39 {
        let held = naive_root(&mine[..old]);
        let proof = consistency_proof(&theirs, old as u64, 40).unwrap();
        assert_eq!(
            verify_consistency(old as u64, &held, 40, &root(&theirs), &proof),
            Err(ProofError::Root),
            "{old}"
        );
    }
}

#[test]
fn what_is_not_in_the_tree_has_no_proof() {
    let all = leaves(5);
    assert_eq!(inclusion_proof(&all, 5, 5), Err(ProofError::OutOfRange));
    assert_eq!(inclusion_proof(&all, 0, 0), Err(ProofError::OutOfRange));
    assert_eq!(inclusion_proof(&all, 0, 6), Err(ProofError::OutOfRange));
    assert_eq!(
        inclusion_proof(&all, u64::MAX, u64::MAX),
        Err(ProofError::OutOfRange)
    );
    assert_eq!(consistency_proof(&all, 3, 2), Err(ProofError::OutOfRange));
    assert_eq!(consistency_proof(&all, 3, 6), Err(ProofError::OutOfRange));
    assert_eq!(
        verify_inclusion(&all[0], 0, 0, &[], &empty_root()),
        Err(ProofError::OutOfRange)
    );
    assert_eq!(
        verify_consistency(2, &all[0], 1, &all[0], &[]),
        Err(ProofError::OutOfRange)
    );
    assert_eq!(
        verify_consistency(3, &all[0], 5, &all[0], &[]),
        Err(ProofError::Length)
    );
}

#[test]
fn proofs_at_the_largest_sizes_end() {
    let proof = vec![[1; 32]; 70];
    assert_eq!(
        verify_inclusion(&[0; 32], u64::MAX - 1, u64::MAX, &proof, &[0; 32]),
        Err(ProofError::Length)
    );
    assert_eq!(
        verify_inclusion(&[0; 32], 0, u64::MAX, &proof, &[0; 32]),
        Err(ProofError::Length)
    );
    assert_eq!(
        verify_consistency(u64::MAX - 1, &[0; 32], u64::MAX, &[0; 32], &proof),
        Err(ProofError::Length)
    );
    assert_eq!(
        verify_consistency(1 << 63, &[0; 32], u64::MAX, &[0; 32], &proof),
        Err(ProofError::Length)
    );
}

#[test]
fn a_leaf_cannot_pass_for_an_inner_node() {
    let [left, right] = [[1; 32], [2; 32]];
    assert_ne!(leaf_hash(&[left, right].concat()), node_hash(&left, &right));
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn trees_of_any_size_have_the_defined_roots_and_proofs(size in 0_usize..=300, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
        let all = leaves(size);
        let whole = naive_root(&all);
        prop_assert_eq!(root(&all), whole);
        let (a, b) = (a.index(size + 1), b.index(size + 1));
        let (old, new) = (a.min(b), a.max(b));
        let (old_root, new_root) = (naive_root(&all[..old]), naive_root(&all[..new]));
        let proof = consistency_proof(&all, old as u64, new as u64).unwrap();
        if old > 0 {
            prop_assert_eq!(&proof, &naive_subproof(old, &all[..new], true));
        }
        prop_assert!(verify_consistency(old as u64, &old_root, new as u64, &new_root, &proof).is_ok());
        if old < new {
            let proof = inclusion_proof(&all, old as u64, new as u64).unwrap();
            prop_assert_eq!(&proof, &naive_path(old, &all[..new]));
            prop_assert!(verify_inclusion(&all[old], old as u64, new as u64, &proof, &new_root).is_ok());
            let mut other = new_root;
            other[31] ^= 1;
            prop_assert!(verify_inclusion(&all[old], old as u64, new as u64, &proof, &other).is_err());
            prop_assert!(verify_inclusion(&other, old as u64, new as u64, &proof, &new_root).is_err());
        }
    }
}
