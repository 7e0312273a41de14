//! Prints how much of published statements the reader finds.
//!
//! `cargo run -p tilsyn-core --example notice_figures -- FOLDER [EXPECTATIONS] [-v]`: for each `NAME.txt`, `.html`,
//! `.docx` or `.pdf` of the folder, what `NAME.expected` expects, taken from the second folder when one is given. With
//! `-v` what was missed and what was proposed beyond, and without an expectation everything that was read.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

#[path = "../tests/notices/score.rs"]
#[allow(dead_code)]
mod score;

use std::collections::BTreeMap;
use std::path::PathBuf;

use tilsyn_core::notice::MarkKind;
use tilsyn_core::notice::reader::Reading;

fn main() {
    let (flags, paths): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|it| it.starts_with('-'));
    let loud = flags.iter().any(|it| it == "-v");
    let only: Option<&String> = flags.iter().find(|it| it.starts_with("--only="));
    let folder = PathBuf::from(paths.first().expect("a folder of statements"));
    let expectations = paths.get(1).map_or(folder.clone(), PathBuf::from);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    files.retain(|it| {
        it.extension().is_some_and(|it| {
            ["txt", "html", "docx", "pdf"]
                .iter()
                .any(|wanted| it == *wanted)
        })
    });
    files.sort();
    let mut all: BTreeMap<&'static str, score::Figures> = BTreeMap::new();
    let mut sum = (0, 0, 0);
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        if only.is_some_and(|it| !it["--only=".len()..].split(',').any(|it| it == name)) {
            continue;
        }
        let (reading, text) = score::reading(&file);
        let expected = std::fs::read_to_string(expectations.join(format!("{name}.expected")))
            .unwrap_or_default();
        println!(
            "\n== {name}: {} ({} %), {:?}, {} statements; {} pieces, marks: {}",
            reading.language,
            reading.language_confidence,
            reading.version_date,
            reading.statements.len(),
            reading.pieces,
            kinds(&reading)
        );
        if expected.is_empty() || flags.iter().any(|it| it == "-a") {
            for it in &reading.statements {
                println!(
                    "{:>5} {:<24.24} {:<16} {:>3} {} {}",
                    it.section,
                    it.activity_label,
                    it.attribute.unwrap(),
                    it.confidence,
                    serde_json::to_string(&it.value).unwrap(),
                    if it.hedge.is_empty() {
                        String::new()
                    } else {
                        format!("[{}]", it.hedge)
                    }
                );
            }
            for it in &reading.marks {
                println!(
                    "{:>5} ! {} {} {:.150}",
                    it.section,
                    it.mark.unwrap(),
                    it.detail,
                    it.quote.as_str()
                );
            }
        }
        if expected.is_empty() {
            continue;
        }
        let score = score::score(&reading, &text, &expected);
        for (attribute, figures) in &score.figures {
            all.entry(attribute).or_default().add(*figures);
        }
        print!(
            "{}",
            score::table(&score.figures)
                .lines()
                .last()
                .unwrap_or_default()
        );
        println!();
        println!(
            "  missed {}, of these {} under a mark, {} without a place",
            score.missed.len(),
            score.marked,
            score.unplaced
        );
        sum.0 += score.missed.len();
        sum.1 += score.marked;
        sum.2 += score.unplaced;
        if loud {
            for it in &score.missed {
                println!("  missed   {it}");
            }
            for it in &score.surplus {
                println!("  surplus  {it:.200}");
            }
        }
    }
    println!("\n{}", score::table(&all));
    println!(
        "missed {}, of these {} under a mark, {} without a place",
        sum.0, sum.1, sum.2
    );
}

/// How many marks of each kind there are.
fn kinds(reading: &Reading) -> String {
    MarkKind::ALL
        .iter()
        .filter_map(|kind| {
            let count = reading
                .marks
                .iter()
                .filter(|it| it.mark == Some(*kind))
                .count();
            (count > 0).then(|| format!("{kind} {count}"))
        })
        .collect::<Vec<_>>()
        .join(", ")
}
