//! Prints how much of published statements the reader finds.
//!
//! `cargo run -p tilsyn-core --example notice_figures -- FOLDER [EXPECTATIONS] [-v] [-a] [--long] [--only=NAME,NAME]`: for each
//! `NAME.txt`, `.html`, `.docx` or `.pdf` of the folder, what `NAME.expected` expects, taken from the second folder when
//! one is given. With `-v` what was missed (`!` under a mark, `~` beside a wrong proposal, `.` in a passage passed over, `=` in the words of another statement) and what was proposed beyond; with `-a`, and without an
//! expectation, everything that was read. With `--long` nothing is compared: each text is repeated to a length of 30 000
//! and of 60 000 characters and the time of reading it printed, best of five; twice the length should take about twice as
//! long.
#![allow(clippy::print_stdout)]

#[path = "../tests/notices/score.rs"]
#[allow(dead_code)]
mod score;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use score::{Figures, Marked};
use tilsyn_core::notice::reader::{Reading, read};
use tilsyn_core::notice::source::{self, Limits};
use tilsyn_core::notice::{MarkKind, Sureness};

/// What is asked for.
struct Asked {
    folder: PathBuf,
    expectations: PathBuf,
    loud: bool,
    all: bool,
    long: bool,
    only: Option<Vec<String>>,
}

impl Asked {
    fn of(given: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let (flags, paths): (Vec<String>, Vec<String>) = given.partition(|it| it.starts_with('-'));
        let folder = paths
            .first()
            .map(PathBuf::from)
            .ok_or("name a folder of statements")?;
        let only = flags.iter().find_map(|it| it.strip_prefix("--only="));
        Ok(Self {
            expectations: paths.get(1).map_or_else(|| folder.clone(), PathBuf::from),
            folder,
            loud: flags.iter().any(|it| it == "-v"),
            all: flags.iter().any(|it| it == "-a"),
            long: flags.iter().any(|it| it == "--long"),
            only: only.map(|it| it.split(',').map(str::to_owned).collect()),
        })
    }

    fn files(&self) -> Result<Vec<PathBuf>, Box<dyn Error>> {
        let mut files = Vec::new();
        for it in std::fs::read_dir(&self.folder)? {
            let path = it?.path();
            let kind = path.extension().and_then(|it| it.to_str());
            let is_read = kind.is_some_and(|it| ["txt", "html", "docx", "pdf"].contains(&it));
            let wanted = self.only.as_ref();
            if is_read && wanted.is_none_or(|it| it.contains(&name(&path))) {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }
}

fn name(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn main() -> Result<(), Box<dyn Error>> {
    let asked = Asked::of(std::env::args().skip(1))?;
    let mut all: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let mut sum = Marked::default();
    let mut sure: BTreeMap<Sureness, Figures> = BTreeMap::new();
    let mut bases: BTreeMap<Sureness, Figures> = BTreeMap::new();
    let mut doubts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for file in asked.files()? {
        let name = name(&file);
        let (reading, text) = score::reading(&file)?;
        if asked.long {
            println!(
                "{name}: 30 000 characters in {:.1} ms, 60 000 in {:.1} ms",
                took(&text, 30_000)?,
                took(&text, 60_000)?
            );
            continue;
        }
        // The words of a language are prepared with the first statement: the second reading tells the time.
        let began = std::time::Instant::now();
        score::reading(&file)?;
        let took = began.elapsed().as_millis();
        let expected = asked.expectations.join(format!("{name}.expected"));
        let expected = if expected.exists() {
            std::fs::read_to_string(expected)?
        } else {
            String::new()
        };
        println!(
            "\n== {name}: {} ({} %), {:?}, {} statements; {} pieces, read in {took} ms, marks: {}",
            reading.language,
            reading.language_confidence,
            reading.version_date,
            reading.statements.len(),
            reading.pieces,
            kinds(&reading)
        );
        if expected.is_empty() || asked.all {
            everything(&reading)?;
        }
        if expected.is_empty() {
            continue;
        }
        let score = score::score(&reading, &text, &expected);
        for (attribute, figures) in &score.figures {
            all.entry(attribute).or_default().add(*figures);
        }
        for (level, figures) in &score.by_sureness {
            sure.entry(*level).or_default().add(*figures);
        }
        for (level, figures) in &score.bases {
            bases.entry(*level).or_default().add(*figures);
        }
        for (doubt, (marks, idle)) in &score.by_doubt {
            let counted = doubts.entry(doubt.clone()).or_default();
            counted.0 += marks;
            counted.1 += idle;
        }
        let table = score::table(&score.figures);
        println!("{}", table.lines().last().unwrap_or_default());
        let mut own = Marked::default();
        own.add(&score);
        sum.add(&score);
        println!("  {own}");
        if asked.loud {
            for it in &score.missed {
                println!("  missed   {it}");
            }
            for it in &score.surplus {
                println!("  surplus  {it:.200}");
            }
            for it in &score.vain {
                println!("  in vain  {it:.200}");
            }
        }
    }
    if asked.long {
        return Ok(());
    }
    println!("\n{}{sum}\n", score::table(&all));
    for (of, levels) in [("", sure), ("basis ", bases)] {
        for (level, it) in levels {
            println!(
                "{:<18}{:>10}{:>19}%",
                format!("{of}{}", format!("{level:?}").to_lowercase()),
                it.proposed,
                it.precision()
            );
        }
    }
    for (doubt, (marks, idle)) in doubts {
        println!("{doubt:<32}{marks:>6} marks, {idle} where nothing was missed");
    }
    Ok(())
}

/// Milliseconds in which a text, repeated to a length, is read: the best of five.
fn took(text: &str, length: usize) -> Result<f64, Box<dyn Error>> {
    let once = text.chars().count().max(1);
    let long = format!("{text}\n\n").repeat(length.div_ceil(once));
    let long: String = long.chars().take(length).collect();
    let source = source::read(long.as_bytes(), &Limits::default())?;
    let mut best = f64::MAX;
    for _ in 0..5 {
        let began = std::time::Instant::now();
        std::hint::black_box(read(&source, None));
        best = best.min(began.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(best)
}

/// Every statement and every mark.
fn everything(reading: &Reading) -> Result<(), Box<dyn Error>> {
    for it in &reading.statements {
        let attribute = it.attribute.map(|it| it.to_string()).unwrap_or_default();
        let hedge = if it.hedge.is_empty() {
            String::new()
        } else {
            format!("[{}]", it.hedge)
        };
        println!(
            "{:>5} {:<24.24} {attribute:<16} {:>3} {} {hedge}",
            it.section,
            it.activity_label,
            it.confidence,
            serde_json::to_string(&it.value)?
        );
    }
    for it in &reading.marks {
        let kind = it.mark.map(|it| it.to_string()).unwrap_or_default();
        let quote = it.quote.as_str();
        println!("{:>5} ! {kind} {} {quote:.150}", it.section, it.detail);
    }
    Ok(())
}

/// How many marks of each kind there are.
fn kinds(reading: &Reading) -> String {
    MarkKind::ALL
        .iter()
        .filter_map(|kind| {
            let marks = reading.marks.iter();
            let count = marks.filter(|it| it.mark == Some(*kind)).count();
            (count > 0).then(|| format!("{kind} {count}"))
        })
        .collect::<Vec<_>>()
        .join(", ")
}
