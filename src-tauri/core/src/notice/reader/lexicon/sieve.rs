//! Which patterns may be in a text at all, by the letters that each of them needs.
//!
//! A piece is asked for more than a thousand patterns, and has letters of few. All letters are looked for at once, and only
//! the patterns whose letters are there are tried.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use regex_syntax::hir::{Class, Hir, HirKind};

/// Bytes of a text that is looked through for letters, at most: a longer one has those of most patterns.
const LONGEST: usize = 8_000;
/// Answers that are kept; the rules ask the same piece again and again.
const KEPT: usize = 1_024;
/// Bytes that letters have at least: one of fewer is nearly everywhere.
const FEWEST: usize = 2;
/// What a pattern needs that is looked for, at most.
const NEEDS: usize = 6;
/// Letters that are the same but for their case, at most: k, K and the sign of Kelvin.
const CASES: usize = 4;

/// Letters, one of which is in whatever a pattern matches.
type Need = Vec<String>;

/// The letters of all patterns.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    /// Tells one sieve from another where answers are kept.
    number: usize,
    letters: Option<AhoCorasick>,
    /// The needs that each of the letters meets.
    meets: Vec<Vec<usize>>,
    /// The pattern of each need.
    of: Vec<usize>,
    /// How many needs each pattern has.
    needs: Vec<u8>,
}

/// Which patterns may be in a text, a bit for each.
struct Answer {
    sieve: usize,
    text: Box<str>,
    may: Box<[u64]>,
}

thread_local! {
    static ANSWERS: RefCell<Vec<Option<Answer>>> = const { RefCell::new(Vec::new()) };
}

/// Lets go of the answers, and of the texts they are on: another statement has other pieces.
pub(super) fn forget() {
    ANSWERS.take();
}

impl Sieve {
    /// The sieve of patterns by what each needs, as [`needs`] tells it.
    pub(super) fn of(patterns: Vec<Vec<Need>>) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let mut letters: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut found = Self {
            number: NEXT.fetch_add(1, Ordering::Relaxed),
            ..Self::default()
        };
        for (pattern, needs) in patterns.into_iter().enumerate() {
            let mut counted = 0;
            for need in needs.into_iter().take(NEEDS) {
                for it in need {
                    letters.entry(it).or_default().push(found.of.len());
                }
                found.of.push(pattern);
                counted += 1;
            }
            found.needs.push(counted);
        }
        let (letters, meets): (Vec<_>, Vec<_>) = letters.into_iter().unzip();
        // Where they cannot be looked for at once, each pattern is tried.
        found.letters = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(letters)
            .ok();
        found.meets = meets;
        found
    }

    /// The patterns of a range that may be in the text.
    pub(super) fn among(&self, range: Range<usize>, text: &str) -> Vec<usize> {
        let Some(letters) = self.letters.as_ref().filter(|_| text.len() <= LONGEST) else {
            return range.collect();
        };
        if range.is_empty() {
            return Vec::new();
        }
        ANSWERS.with_borrow_mut(|answers| {
            if answers.is_empty() {
                answers.resize_with(KEPT, || None);
            }
            let Some(place) = answers.get_mut(place(self.number, text)) else {
                return range.clone().collect();
            };
            let answer = match place {
                Some(it) if it.sieve == self.number && *it.text == *text => it,
                _ => place.insert(Answer {
                    sieve: self.number,
                    text: text.into(),
                    may: self.may(letters, text),
                }),
            };
            bits(&answer.may, &range)
        })
    }

    /// Looks for the letters of all patterns.
    fn may(&self, letters: &AhoCorasick, text: &str) -> Box<[u64]> {
        let mut open = self.needs.clone();
        let mut met = vec![false; self.of.len()];
        for it in letters.find_overlapping_iter(&folded(text)) {
            for need in self
                .meets
                .get(it.pattern().as_usize())
                .into_iter()
                .flatten()
            {
                let Some(met) = met.get_mut(*need).filter(|met| !**met) else {
                    continue;
                };
                *met = true;
                let open = self.of.get(*need).and_then(|it| open.get_mut(*it));
                if let Some(open) = open {
                    *open = open.saturating_sub(1);
                }
            }
        }
        let bits = open.chunks(64).map(|those| {
            let all = those.iter().rev();
            all.fold(0, |bits, open| bits << 1 | u64::from(*open == 0))
        });
        bits.collect()
    }
}

/// Where the answer on a text is kept: by its length, its first letters and its last.
fn place(sieve: usize, text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut first, mut last) = ([0; 8], [0; 8]);
    first.iter_mut().zip(bytes).for_each(|(to, it)| *to = *it);
    last.iter_mut()
        .zip(bytes.iter().rev())
        .for_each(|(to, it)| *to = *it);
    let mixed = [
        u64::from_le_bytes(first),
        u64::from_le_bytes(last),
        u64::try_from(bytes.len()).unwrap_or_default(),
        u64::try_from(sieve).unwrap_or_default(),
    ]
    .into_iter()
    .fold(0_u64, |mixed, it| {
        (mixed.rotate_left(5) ^ it).wrapping_mul(0x517c_c1b7_2722_0a95)
    });
    // The upper bits are mixed best.
    usize::try_from(mixed >> 40).unwrap_or_default() % KEPT
}

/// The numbers of a range whose bits are set.
fn bits(may: &[u64], range: &Range<usize>) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let rest = may.get(at / 64).map_or(0, |it| it >> (at % 64));
        let next = if rest == 0 {
            64 - at % 64
        } else {
            usize::try_from(rest.trailing_zeros()).unwrap_or_default()
        };
        at += next;
        if rest != 0 && at < range.end {
            found.push(at);
            at += 1;
        }
    }
    found
}

/// Letters whatever their case, as a pattern takes them.
fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // The long s is no capital, and still an s to a pattern.
    text.to_lowercase().replace('ſ', "s")
}

/// What a pattern needs: of each, one is in whatever it matches. The longest first.
///
/// # Errors
/// Why it cannot be read.
pub(super) fn needs(pattern: &str) -> Result<Vec<Need>, String> {
    let parsed = regex_syntax::parse(pattern).map_err(|error| error.to_string())?;
    let mut found = of(&parsed);
    found.sort_by_key(|it| (std::cmp::Reverse(shortest(it)), it.len()));
    found.dedup();
    Ok(found)
}

fn shortest(need: &Need) -> usize {
    need.iter().map(String::len).min().unwrap_or(0)
}

fn of(pattern: &Hir) -> Vec<Need> {
    match pattern.kind() {
        HirKind::Literal(_) | HirKind::Class(_) => {
            let mut run = String::new();
            take(pattern, &mut run);
            needed(&mut run).into_iter().collect()
        }
        HirKind::Capture(it) => of(&it.sub),
        HirKind::Repetition(it) if it.min > 0 => of(&it.sub),
        HirKind::Concat(those) => {
            let mut found = Vec::new();
            let mut run = String::new();
            for it in those {
                if !take(it, &mut run) {
                    found.extend(needed(&mut run));
                    found.extend(of(it));
                }
            }
            found.extend(needed(&mut run));
            found
        }
        HirKind::Alternation(those) => {
            let mut all = Need::new();
            for it in those {
                let best = of(it).into_iter().max_by_key(shortest);
                let Some(best) = best else {
                    return Vec::new();
                };
                all.extend(best);
            }
            all.sort();
            all.dedup();
            vec![all]
        }
        HirKind::Empty | HirKind::Look(_) | HirKind::Repetition(_) => Vec::new(),
    }
}

/// Letters that stand for themselves, or for one in either case, put behind those before.
fn take(pattern: &Hir, run: &mut String) -> bool {
    match pattern.kind() {
        HirKind::Literal(it) => std::str::from_utf8(&it.0).is_ok_and(|it| {
            run.push_str(&folded(it));
            true
        }),
        HirKind::Class(Class::Unicode(it)) => {
            let letters = it.iter().flat_map(|it| it.start()..=it.end());
            let mut those: Vec<String> = letters
                .take(CASES + 1)
                .map(|it| folded(&it.to_string()))
                .collect();
            let few = those.len() <= CASES;
            those.dedup();
            match those.as_slice() {
                [one] if few => {
                    run.push_str(one);
                    true
                }
                _ => false,
            }
        }
        _ => false,
    }
}

fn needed(run: &mut String) -> Option<Need> {
    let run = std::mem::take(run);
    (run.len() >= FEWEST).then(|| vec![run])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_a_pattern_needs_is_told_whatever_its_case_and_nothing_of_what_it_may_do_without() {
        for (pattern, expected) in [
            ("personal data", vec![vec!["personal data"]]),
            ("(?:your )?Name", vec![vec!["name"]]),
            (
                "(?:kept|held)(?: for)? \\d+ years?",
                vec![vec![" year"], vec!["held", "kept"]],
            ),
            ("(?i:we are) \\p{Lu}", vec![vec!["we are "]]),
            ("\\p{L}+|name", vec![]),
            ("e-?mail", vec![vec!["mail"]]),
            ("Å være", vec![vec!["å være"]]),
        ] {
            assert_eq!(needs(pattern).unwrap(), expected, "{pattern}");
        }
    }

    #[test]
    fn the_numbers_of_a_range_are_told_across_words_of_bits() {
        let may = [1 << 63 | 1, 0, 0b110];
        assert_eq!(bits(&may, &(0..192)), [0, 63, 129, 130]);
        assert_eq!(bits(&may, &(1..130)), [63, 129]);
        assert_eq!(bits(&may, &(64..129)), [0_usize; 0]);
        assert_eq!(bits(&may, &(5..5)), [0_usize; 0]);
    }
}
