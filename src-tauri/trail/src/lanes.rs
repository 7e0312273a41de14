//! SHA-256 of a few short messages side by side.
//!
//! Each step of the hash waits for the one before it, but steps of different messages do not wait for each other, and a
//! processor overlaps them: two messages take little longer than one. A check makes millions of short hashes, so this is
//! where its time goes. The function is the one of `sha2`, block by block; only the padding of FIPS 180-4 section 5.1.1
//! is done here. Longer messages go to `sha2` as a whole.

use sha2::block_api::compress256;
use sha2::{Digest as _, Sha256};

use crate::Hash;

/// The initial hash value, FIPS 180-4 section 5.3.3.
const START: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];
/// The blocks that a lane has room for: an event with a few fields, or a value of a line or two.
const BLOCKS: usize = 5;
/// The messages that are hashed at once.
const LANES: usize = 4;

/// Hashes messages as they are put in, a few at a time, and gives each hash to the place that waits for it.
pub(crate) struct Lanes<T> {
    lanes: [Lane; LANES],
    waiting: [Option<T>; LANES],
    used: usize,
}

#[derive(Clone, Copy)]
struct Lane {
    blocks: [[u8; 64]; BLOCKS],
    count: usize,
}

impl Lane {
    const EMPTY: Self = Self {
        blocks: [[0; 64]; BLOCKS],
        count: 0,
    };

    /// Puts in a message, padded. Says whether there was room.
    fn put(&mut self, first: &[u8], second: &[u8]) -> bool {
        let len = first.len() + second.len();
        // A one, zeros, and the length in bits, to the end of a block.
        let count = (len + 1 + 8).div_ceil(64);
        let Some(blocks) = self.blocks.get_mut(..count) else {
            return false;
        };
        let bytes = blocks.as_flattened_mut();
        let (message, padding) = bytes.split_at_mut(len);
        let (beginning, end) = message.split_at_mut(first.len());
        beginning.copy_from_slice(first);
        end.copy_from_slice(second);
        padding.fill(0);
        if let Some(one) = padding.first_mut() {
            *one = 0x80;
        }
        if let Some(bits) = padding.last_chunk_mut() {
            *bits = (8 * len as u64).to_be_bytes();
        }
        self.count = count;
        true
    }
}

impl<T> Lanes<T> {
    pub(crate) fn new() -> Self {
        Self {
            lanes: [Lane::EMPTY; LANES],
            waiting: [const { None }; LANES],
            used: 0,
        }
    }

    /// Puts in the message `first || second`. `done` is called for each hash that is ready, which need not be this one.
    pub(crate) fn put<E>(
        &mut self,
        first: &[u8],
        second: &[u8],
        waiting: T,
        done: &mut impl FnMut(T, Hash) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.used == LANES {
            self.finish(done)?;
        }
        let lane = self.lanes.get_mut(self.used);
        if lane.is_some_and(|lane| lane.put(first, second))
            && let Some(place) = self.waiting.get_mut(self.used)
        {
            *place = Some(waiting);
            self.used += 1;
            return Ok(());
        }
        let hash = Sha256::new().chain_update(first).chain_update(second);
        done(waiting, hash.finalize().into())
    }

    /// Hashes what was put in and is not hashed yet.
    pub(crate) fn finish<E>(
        &mut self,
        done: &mut impl FnMut(T, Hash) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut states = [START; LANES];
        let used = self.lanes.get(..self.used).unwrap_or_default();
        for at in 0..BLOCKS {
            for (state, lane) in states.iter_mut().zip(used) {
                if let Some(block) = lane.blocks.get(at..=at).filter(|_| at < lane.count) {
                    compress256(state, block);
                }
            }
        }
        let places = self.waiting.iter_mut().take(self.used);
        self.used = 0;
        for (place, state) in places.zip(states) {
            if let Some(waiting) = place.take() {
                done(waiting, bytes_of(state))?;
            }
        }
        Ok(())
    }
}

fn bytes_of(state: [u32; 8]) -> Hash {
    let mut hash = [0; 32];
    let (words, _) = hash.as_chunks_mut();
    for (word, number) in words.iter_mut().zip(state) {
        *word = number.to_be_bytes();
    }
    hash
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::convert::Infallible;

    use super::{Hash, Lanes};
    use sha2::{Digest as _, Sha256};

    #[test]
    fn messages_of_every_length_have_the_hash_that_they_have_alone() {
        let text: Vec<u8> = (0..=255).cycle().take(700).collect();
        for begin in 0..3 {
            let mut lanes = Lanes::new();
            let mut found: Vec<(usize, Hash)> = Vec::new();
            let mut done = |len, hash| {
                found.push((len, hash));
                Ok::<_, Infallible>(())
            };
            for len in (begin..700).step_by(1 + begin) {
                let (first, second) = text[..len].split_at(len * begin / 3);
                lanes.put(first, second, len, &mut done).unwrap();
            }
            lanes.finish(&mut done).unwrap();
            lanes.finish(&mut done).unwrap();
            let mut lengths: Vec<usize> = (begin..700).step_by(1 + begin).collect();
            for (len, hash) in &found {
                assert_eq!(*hash, <Hash>::from(Sha256::digest(&text[..*len])), "{len}");
                lengths.retain(|other| other != len);
            }
            assert_eq!(
                (found.len(), lengths.len()),
                ((700 - begin).div_ceil(1 + begin), 0)
            );
        }
    }
}
