//! Runs a target on a corpus and on mutants of it, and keeps what it breaks on.

use std::fs;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::mutant::Dice;
use crate::{archive, mutant};

/// What no case may need, by the clock: four times what a stranger's file may, since a build without optimisation runs here
/// beside others.
const LONGEST: Duration = Duration::from_secs(20);
/// Larger files are not mutated: a short case finds more in the same time.
const LARGEST: u64 = 600_000;

/// The files that a target is known to read.
pub struct Corpus {
    name: &'static str,
    cases: Vec<Vec<u8>>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Corpus {
    /// Those in these folders, and every case of this target that was ever found.
    pub fn of(name: &'static str, folders: &[&str]) -> Self {
        let found = format!("fuzz/found/{name}");
        let mut paths = Vec::new();
        for folder in folders.iter().copied().chain([found.as_str()]) {
            let Ok(entries) = fs::read_dir(root().join(folder)) else {
                assert_eq!(folder, found, "there is no corpus in {folder}");
                continue;
            };
            for entry in entries {
                let entry = entry.unwrap();
                let known = entry.metadata().unwrap();
                if known.is_file() && known.len() <= LARGEST {
                    paths.push(entry.path());
                }
            }
        }
        paths.sort();
        let cases: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
        assert!(!cases.is_empty(), "{name} has no corpus");
        Self { name, cases }
    }
}

/// Runs a target on the corpus as it is, then on so many mutants, or on mutants for as many seconds as `TILSYN_FUZZ_SECONDS` says.
pub fn drive(corpus: &Corpus, runs: usize, target: fn(&[u8])) {
    for case in &corpus.cases {
        try_one(corpus, case, target);
    }
    let seconds = std::env::var("TILSYN_FUZZ_SECONDS").ok();
    let seconds: Option<u64> = seconds.and_then(|seconds| seconds.parse().ok());
    // The same mutants with every build, so that it fails or passes for its code; others when somebody asks for time.
    let seed = match seconds {
        Some(_) => std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(1, |since| since.as_secs()),
        None => 1,
    };
    let mut dice = Dice::of(corpus.name, seed);
    let begun = Instant::now();
    let mut ran = 0_usize;
    loop {
        let goes_on = match seconds {
            Some(seconds) => begun.elapsed() < Duration::from_secs(seconds),
            None => ran < runs,
        };
        if !goes_on {
            break;
        }
        let case = &corpus.cases[dice.below(corpus.cases.len())];
        let other = &corpus.cases[dice.below(corpus.cases.len())];
        let mutant = if dice.below(4) > 0 {
            archive::mutant(case, other, &mut dice)
        } else {
            None
        };
        let mutant = mutant.unwrap_or_else(|| mutant::of(case, other, &mut dice));
        try_one(corpus, &mutant, target);
        ran += 1;
    }
    // Not through `print!`, which the harness keeps to itself.
    writeln!(
        std::io::stdout(),
        "fuzz: {}: {} files and {ran} mutants in {:.1} s",
        corpus.name,
        corpus.cases.len(),
        begun.elapsed().as_secs_f64()
    )
    .unwrap();
}

/// Where the case lies that runs now: what ends the whole program leaves it there.
fn place(name: &str, kind: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}.{kind}"))
}

fn try_one(corpus: &Corpus, case: &[u8], target: fn(&[u8])) {
    fs::write(place(corpus.name, "now"), case).unwrap();
    // What is slow is tried again: the first reads what all others use, and a busy machine is slow by itself.
    let breaks = |case: &[u8]| {
        (0..2).all(|_| {
            let begun = Instant::now();
            let ended = catch_unwind(AssertUnwindSafe(|| target(case)));
            ended.is_err() || begun.elapsed() > LONGEST
        })
    };
    if !breaks(case) {
        return;
    }
    let smallest = shrink(case, &breaks);
    let path = place(corpus.name, "found");
    fs::write(&path, &smallest).unwrap();
    panic!(
        "{} breaks on {} bytes, or takes longer than {LONGEST:?}: {}\nIt lies in {}; it belongs into fuzz/found/{}/.",
        corpus.name,
        smallest.len(),
        String::from_utf8_lossy(&smallest[..smallest.len().min(300)]).escape_debug(),
        path.display(),
        corpus.name
    );
}

/// A smaller case that breaks as well: whatever can be cut out of it is, in a limited time.
fn shrink(case: &[u8], breaks: &dyn Fn(&[u8]) -> bool) -> Vec<u8> {
    let begun = Instant::now();
    let mut smallest = case.to_vec();
    let mut length = smallest.len() / 2;
    while length > 0 && begun.elapsed() < Duration::from_secs(30) {
        let mut at = 0;
        while at < smallest.len() && begun.elapsed() < Duration::from_secs(30) {
            let end = (at + length).min(smallest.len());
            let shorter = [&smallest[..at], &smallest[end..]].concat();
            if breaks(&shorter) {
                smallest = shorter;
            } else {
                at = end;
            }
        }
        length /= 2;
    }
    smallest
}
