//! One line of the table that `make bench` prints: `area | what | figure | goal | beside | ratio | verdict`. Every
//! measurement writes its lines here and nowhere else; `benches/window.py` writes the same shape, and `benches/table.py`
//! sets all of them as one table.

// Each measurement takes this room in whole and uses what it needs of it.
#![allow(dead_code)]

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// What was measured.
#[derive(Debug, Clone, Copy)]
pub enum Figure {
    /// How long it took.
    Time(Duration),
    /// How many bytes it is or takes.
    Bytes(u64),
}

impl Figure {
    #[allow(clippy::cast_precision_loss)]
    pub fn number(self) -> f64 {
        match self {
            Self::Time(time) => time.as_secs_f64(),
            Self::Bytes(bytes) => bytes as f64,
        }
    }
}

impl From<Duration> for Figure {
    fn from(time: Duration) -> Self {
        Self::Time(time)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number();
        match self {
            Self::Time(_) if number < 10.0 => write!(f, "{:.2} ms", number * 1e3),
            Self::Time(_) => write!(f, "{number:.1} s"),
            Self::Bytes(bytes) if *bytes < 1_000_000 => write!(f, "{:.1} kB", number / 1e3),
            Self::Bytes(_) => write!(f, "{:.1} MB", number / 1e6),
        }
    }
}

/// A line before it is printed.
#[must_use]
pub struct Row {
    area: String,
    what: String,
    figure: Figure,
    goal: String,
    beside: Option<(String, Figure)>,
    verdict: &'static str,
}

/// Begins a line.
pub fn row(area: impl Into<String>, what: impl Into<String>, figure: impl Into<Figure>) -> Row {
    Row {
        area: area.into(),
        what: what.into(),
        figure: figure.into(),
        goal: String::new(),
        beside: None,
        verdict: "-",
    }
}

impl Row {
    /// What it must reach, and whether it did.
    pub fn goal(self, goal: impl Into<String>, met: bool) -> Self {
        Self {
            goal: goal.into(),
            verdict: if met { "met" } else { "NOT MET" },
            ..self
        }
    }

    /// What was measured in the same run, to judge it by: a peer, or what no program can do without.
    pub fn beside(self, name: impl Into<String>, figure: impl Into<Figure>) -> Self {
        Self {
            beside: Some((name.into(), figure.into())),
            ..self
        }
    }

    /// What there was nothing to measure beside, with a word on why.
    pub fn without(self, name: &str) -> Self {
        Self {
            verdict: "no peer here",
            goal: format!("{name} is not there"),
            ..self
        }
    }

    /// Prints it.
    pub fn print(self) {
        let (beside, ratio) = match &self.beside {
            Some((name, figure)) => (
                format!("{figure} {name}"),
                format!("x {:.2}", self.figure.number() / figure.number().max(1e-9)),
            ),
            None => (String::new(), String::new()),
        };
        println!(
            "{} | {} | {} | {} | {beside} | {ratio} | {}",
            self.area, self.what, self.figure, self.goal, self.verdict
        );
    }
}

/// How long the work takes, and what it gives.
pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

/// The time below which this part of them lies.
pub fn quantile(mut times: Vec<Duration>, part: f64) -> Duration {
    times.sort();
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss
    )]
    let place = ((times.len() as f64) * part) as usize;
    times[place.min(times.len() - 1)]
}

/// The middle of so many runs.
pub fn median(rounds: usize, mut work: impl FnMut(usize)) -> Duration {
    quantile((0..rounds).map(|it| timed(|| work(it)).0).collect(), 0.5)
}

/// A number that whoever started this set.
pub fn number(name: &str, default: u32) -> u32 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default)
}

/// The folder in which what takes long to make is kept from one run to the next.
pub fn kept_in() -> PathBuf {
    let folder = std::env::var_os("BENCH_FOLDER").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/bench"),
        PathBuf::from,
    );
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Makes the machine forget what it read from the disk; false where that is not allowed.
pub fn forget_the_disk() -> bool {
    // What is not written yet cannot be forgotten.
    drop(Command::new("sync").status());
    fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

/// What this process has in memory (`VmRSS`), or had at most (`VmHWM`); nothing where the system does not tell.
pub fn memory(what: &str) -> Figure {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(what));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    Figure::Bytes(number.unwrap_or_default() * 1024)
}

/// Whether it is less than so many megabytes.
pub fn under(figure: Figure, megabytes: u32) -> bool {
    figure.number() < f64::from(megabytes) * 1e6
}
