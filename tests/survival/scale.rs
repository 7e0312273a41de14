//! How much is tried: a short form with every build, a long one that somebody asks for.

use std::io::Write as _;

/// Trials of each kind that somebody asks for with `TILSYN_SOAK`; none for the short form.
pub fn soak() -> Option<usize> {
    std::env::var("TILSYN_SOAK").ok()?.parse().ok()
}

/// How many trials: this many in the short form.
pub fn trials(short: usize) -> usize {
    soak().unwrap_or(short)
}

/// The places to try among `all`: each of them in the long form; in the short one `short` of them, spread evenly, with
/// the first and the last; one alone is in the middle.
pub fn places(all: usize, short: usize) -> Vec<usize> {
    if soak().is_some() || all <= short {
        return (0..all).collect();
    }
    if short == 1 {
        return vec![all / 2];
    }
    let mut places: Vec<usize> = (0..short)
        .map(|at| at * (all - 1) / (short - 1).max(1))
        .collect();
    places.dedup();
    places
}

/// Says in the output of the tests what was tried. Not through `print!`, which the harness keeps to itself.
pub fn tell(text: &str) {
    writeln!(std::io::stdout(), "survival: {text}").unwrap();
}

/// Numbers that look random and come again: `TILSYN_SEED` gives others.
pub struct Dice(u64);

impl Dice {
    /// For one suite, so that one does not shift the throws of another.
    pub fn of(suite: &str) -> Self {
        let asked = std::env::var("TILSYN_SEED").ok();
        let seed: u64 = asked.and_then(|seed| seed.parse().ok()).unwrap_or(1);
        // FNV-1a over the name, and the seed mixed in.
        let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Self(suite.bytes().fold(start, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    /// One of `0..below`.
    pub fn below(&mut self, below: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(below.max(1)).unwrap()).unwrap()
    }

    /// Heads or tails.
    pub fn toss(&mut self) -> bool {
        self.below(2) == 0
    }

    /// This many bytes.
    pub fn bytes(&mut self, many: usize) -> Vec<u8> {
        (0..many)
            .map(|_| u8::try_from(self.below(256)).unwrap())
            .collect()
    }
}
