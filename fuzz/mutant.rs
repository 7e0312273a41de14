//! Mutants of bytes: what was read once, a little wrong.

/// Numbers that look random and come again.
pub struct Dice(u64);

impl Dice {
    /// For one target, so that one does not shift the throws of another.
    pub fn of(name: &str, seed: u64) -> Self {
        let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Self(name.bytes().fold(start, |hash, byte| {
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

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
}

/// Pieces at which readers stumble: lengths at the edge, marks of the formats, text that is none.
const PIECES: [&[u8]; 40] = [
    b"",
    b"\0",
    b"\xff",
    b"\xff\xff",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x80\0\0\0",
    b"\0\0\0\0\0\0\0\0",
    b"\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\xef\xbb\xbf",
    b"\xc3\x28",
    b"\xed\xa0\x80",
    b"\n",
    b"\r\n",
    b"\n\n",
    b"\t",
    b"\"",
    b"\\u0000",
    b"\\ud800",
    b"{",
    b"}",
    b"[",
    b"]",
    b"null",
    b"-1",
    b"9223372036854775808",
    b"1e999",
    b"0.1",
    b"<",
    b"</",
    b"<!--",
    b"]]>",
    b"&#x110000;",
    b"%PDF-1.7\n",
    b"stream\n",
    b"obj\n",
    b"PK\x03\x04",
    b"=1+1",
    b";",
    "\u{202e}\u{1f600}".as_bytes(),
];

/// One to six changes of a case; now and then a piece of another.
pub fn of(case: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = case.to_vec();
    for _ in 0..=dice.below(6) {
        change(&mut bytes, other, dice);
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    // Mostly short: what is nearly right gets farthest.
    let most = [1, 2, 4, 16, 64, 4096][dice.below(6)];
    let end = (at + 1 + dice.below(most)).min(bytes.len());
    match dice.below(10) {
        0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
        1 if at < bytes.len() => bytes[at] = dice.byte(),
        2 if at < bytes.len() => bytes[at] = bytes[at].wrapping_add(1),
        3 => drop(bytes.drain(at..end.max(at))),
        4 => {
            let piece = bytes[at..end.max(at)].to_vec();
            let to = dice.below(bytes.len() + 1);
            insert(bytes, to, &piece);
        }
        5 => {
            let piece = PIECES[dice.below(PIECES.len())];
            insert(bytes, at, piece);
        }
        6 => {
            let piece = PIECES[dice.below(PIECES.len())];
            let end = (at + piece.len()).min(bytes.len());
            bytes[at..end].copy_from_slice(&piece[..end - at]);
        }
        7 => {
            let from = dice.below(other.len() + 1);
            let until = (from + 1 + dice.below(most)).min(other.len());
            insert(bytes, at, &other[from..until.max(from)]);
        }
        8 => bytes.truncate(at),
        _ => {
            // Nested deeper, or said many times over.
            let piece = bytes[at..end.max(at)].to_vec();
            let piece = piece[..piece.len().min(64)].repeat(1 + dice.below(200));
            insert(bytes, at, &piece);
        }
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}
