//! How much of published statements the reader finds: statements written for it, in three languages and many styles,
//! with what a person expects of each. The figures are printed; falling below what was reached fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "notices/score.rs"]
mod score;

use std::collections::BTreeMap;
use std::path::Path;

use score::{Figures, Marked, Score};
use tilsyn_core::notice::Sureness;

/// Statements that rules and words were changed for: their figures say what was reached on known texts, and nothing of
/// others. `lists-en` and `prose-nl` were a check at first; once rules were changed for what they missed, they are none.
/// `everyday-nl` was written after the rules for everyday words: at first sight 96 % of what was proposed was right and
/// 72 % of what it states was found.
const KNOWN: [&str; 10] = [
    "prose-en.txt",
    "table-en.html",
    "questions-nb.txt",
    "lists-nl.txt",
    "prose-nb.txt",
    "lists-en.txt",
    "prose-nl.html",
    "shop-en.txt",
    "municipality-nb.html",
    "everyday-nl.txt",
];

/// Four that were kept from the rules at first: two written after the first rules, two by the hand that then made the
/// rules for everyday words and knew them, so that their figures flatter. What is missed in them no rule was made for.
const EARLIER: [&str; 4] = [
    "questions-en.txt",
    "table-nb.html",
    "clinic-nl.txt",
    "association-nb.txt",
];

/// Statements whose author had not seen the patterns, and for which rules were then changed. At first sight 76 % of what
/// was proposed was right and 43 % of what they state was found.
const TUNED: [&str; 3] = ["podcast-en.txt", "hospital-nb.html", "housing-nl.txt"];

/// Statements whose author had not seen the patterns, and whose misses nobody looked at while rules were changed: 77 %
/// right and 42 % found before the words of everyday were widened. Their figures, without what was missed, were looked at
/// once while that was done, and twice when marks were made to tell their doubt, again without what was missed: marks by
/// words of doubt alone covered 44 % of what was missed here and 38 % below, so that those fit the texts they were made
/// with better than others. Marks by persons, places and reasons, which other tests ask for, were then put beside them
/// again. Whoever changes a rule for one of them moves it up and writes another.
const KEPT: [&str; 3] = ["university-en.html", "joiner-nb.txt", "app-nl.txt"];

/// Three of other sorts, written after the words were widened, without a look at them, and committed before they were
/// read. Nothing was changed for them: they say what may be expected of a statement that comes in from outside, with one
/// reserve: their author had written the words, and may have remembered.
const NEW: [&str; 3] = ["parish-en.txt", "lender-nb.txt", "bikehire-nl.html"];

fn scored(file: &str) -> Score {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notices");
    let name = file.split('.').next().unwrap();
    let expected = std::fs::read_to_string(folder.join(format!("{name}.expected"))).unwrap();
    let (reading, text) = score::reading(&folder.join(file)).unwrap();
    score::score(&reading, &text, &expected)
}

fn figures(files: &[&str]) -> (BTreeMap<&'static str, Figures>, Marked, Figures) {
    let mut all: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let mut marked = Marked::default();
    let mut sure = Figures::default();
    for file in files {
        let score = scored(file);
        println!(
            "{file}\n  missed: {:#?}\n  surplus: {:#?}",
            score.missed, score.surplus
        );
        marked.add(&score);
        if let Some(figures) = score.by_sureness.get(&Sureness::Sure) {
            sure.add(*figures);
        }
        for (attribute, figures) in score.figures {
            all.entry(attribute).or_default().add(figures);
        }
    }
    println!("{}{marked}", score::table(&all));
    (all, marked, sure)
}

/// What a set of statements may not fall below, and its marks not grow above, all in per cent.
struct Reached {
    precision: usize,
    recall: usize,
    /// Of what was missed, how much stands under a mark.
    covered: usize,
    /// Marks per hundred pieces.
    dense: usize,
    /// Of the marks, how many stand where nothing was missed.
    empty: usize,
    /// Of what was missed, how much stands neither under a mark nor where something else was proposed.
    quiet: usize,
}

/// Of what the reader is sure of, how much is right at least, in any set, in per cent.
const SURE: usize = 95;

fn stays(files: &[&str], reached: &Reached) {
    let (by_attribute, marked, sure) = figures(files);
    let mut all = Figures::default();
    for figures in by_attribute.into_values() {
        all.add(figures);
    }
    assert!(
        all.precision() >= reached.precision,
        "precision {} %",
        all.precision()
    );
    assert!(all.recall() >= reached.recall, "recall {} %", all.recall());
    assert!(sure.precision() >= SURE, "sure: {sure:?}");
    assert!(marked.covered() >= reached.covered, "{marked}");
    assert!(marked.dense() <= reached.dense, "{marked}");
    assert!(marked.empty() <= reached.empty, "{marked}");
    assert!(marked.quiet() <= reached.quiet, "{marked}");
}

#[test]
fn precision_and_recall_on_known_statements_stay_above_what_was_reached() {
    let (all, _, sure) = figures(&KNOWN);
    assert!(sure.precision() >= SURE, "sure: {sure:?}");
    for (attribute, precision, recall) in [
        ("basis", 96, 98),
        ("retention", 96, 94),
        ("right", 97, 98),
        ("purpose", 96, 94),
        ("data_category", 88, 94),
        ("recipient", 98, 98),
        ("transfer", 89, 98),
        ("channel", 93, 98),
        ("contact", 98, 98),
        ("controller", 98, 98),
        ("interest", 98, 98),
        ("voluntariness", 98, 98),
        ("authority", 98, 98),
        ("adm", 98, 98),
        ("version", 98, 98),
    ] {
        let it = all.get(attribute).copied().unwrap_or_default();
        let (precise, found) = (it.precision(), it.recall());
        assert!(precise >= precision, "{attribute}: precision {precise} %");
        assert!(found >= recall, "{attribute}: recall {found} %");
    }
}

#[test]
fn four_that_were_kept_earlier_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &EARLIER,
        &Reached {
            precision: 96,
            recall: 88,
            covered: 88,
            dense: 20,
            empty: 50,
            quiet: 8,
        },
    );
}

#[test]
fn three_that_rules_were_changed_for_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &TUNED,
        &Reached {
            precision: 91,
            recall: 84,
            covered: 79,
            dense: 28,
            empty: 47,
            quiet: 12,
        },
    );
}

#[test]
fn three_that_nobody_looked_into_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &KEPT,
        &Reached {
            precision: 79,
            recall: 67,
            covered: 59,
            dense: 34,
            empty: 46,
            quiet: 23,
        },
    );
}

#[test]
fn three_that_were_written_after_the_rules_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &NEW,
        &Reached {
            precision: 78,
            recall: 68,
            covered: 48,
            dense: 34,
            empty: 43,
            quiet: 31,
        },
    );
}
