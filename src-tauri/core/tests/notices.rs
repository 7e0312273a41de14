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

/// Three that were kept from the rules for long, and three that were written after the words of everyday were widened;
/// then rules were changed for the causes of what was missed in them. Before that 80 % of what was proposed in the first
/// three was right and 68 % found, and 79 % and 69 % in the others.
const LATER: [&str; 6] = [
    "university-en.html",
    "joiner-nb.txt",
    "app-nl.txt",
    "parish-en.txt",
    "lender-nb.txt",
    "bikehire-nl.html",
];

/// Three of forms that were not among the others: clauses of a lawyer, the same four subheadings under each service, groups
/// of persons with labels before a dash. Their author had seen neither the patterns nor the words; at first sight 52 % of
/// what was proposed was right and 38 % was found. Then rules were made for the causes: letters and clauses that head
/// sections, titles and labels that come back, bases in brackets. Two expectations were set right that no reading could
/// meet: 72 hours are three days, and a rule on authorities belongs to no activity.
const ORDERED: [&str; 3] = ["utility-en.txt", "transit-nb.html", "museum-nl.txt"];

/// Four by a hand that had seen neither the patterns nor the words: an employer's memo of questions, a supplier's page with
/// a section for each purpose, a broker's table with notes, a group of companies with chapters. At first sight 65 % of what
/// was proposed was right and 47 % was found, and 43 % of what was missed stood under a mark. Then rules were made for the
/// causes: purposes that name a row or a section, questions below chapters, notes at the foot, titles in capitals, halves
/// of words, data and sources that stand before their verb.
const FOUR: [&str; 4] = [
    "employer-nb.html",
    "energy-nb.txt",
    "insurer-nl.html",
    "software-en.html",
];

/// Three that were committed before the patterns and words were read and measured once, when all rules stood: a union's
/// letter without lists, a shop's lines that fold out with labels in bold, a municipality's numbered articles. No rule was
/// changed after that. The hand that wrote them then made the rules above, from a brief that named such forms, so that the
/// two last may flatter; the letter, of which no rule was thought, was read worst: 69 % of what was proposed was right and
/// 59 % found. Whoever changes a rule for one of them moves it up and writes another.
const UNSEEN: [&str; 3] = ["union-en.txt", "yarnshop-nb.html", "articles-nl.txt"];

/// Three by a hand that had seen neither the patterns nor the words: a ferry company in running prose, a chain of gyms by
/// the situations of a member, a publisher with a section for each product. At first sight 77 % of what was proposed was
/// right and 48 % was found. Then words and sentence forms were added in breadth, for the kinds of what was missed.
const BROAD: [&str; 3] = ["ferry-en.txt", "fitness-nb.html", "publisher-nl.txt"];

/// Three by a hand that had seen neither the patterns nor the words: a chain of animal clinics in running prose, a ski
/// resort, a public library. At first sight 83 % of what was proposed was right and 55 % was found. Then sentence forms and
/// words were added for the kinds of what was missed.
const EVERYDAY: [&str; 3] = ["vet-en.txt", "ski-nb.html", "library-nl.txt"];

/// Three by a hand that had seen neither the patterns nor the words: a landlord's manager in running prose, a newspaper with
/// lists, a table and questions, a payroll bureau in numbered articles. At first sight 70 % of what was proposed was right
/// and 60 % was found; what a new statement may expect. After that one thing was mended: a first column without a word of its
/// own names what is done. Whoever changes more for one of them moves it up and writes another.
const FIRST_SIGHT: [&str; 3] = ["tenant-en.txt", "news-nb.html", "payroll-nl.txt"];

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
    /// Of what the reader is sure of, how much is right.
    sure: usize,
}

/// Of the bases that the reader is more than unsure of, and of all that it is sure of in known texts, how much is right at
/// least, in per cent.
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
    assert!(sure.precision() >= reached.sure, "sure: {sure:?}");
    assert!(marked.covered() >= reached.covered, "{marked}");
    assert!(marked.dense() <= reached.dense, "{marked}");
    assert!(marked.empty() <= reached.empty, "{marked}");
    assert!(marked.quiet() <= reached.quiet, "{marked}");
    assert_eq!(marked.nowhere, 0, "{marked}");
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
            precision: 95,
            recall: 92,
            covered: 88,
            dense: 20,
            empty: 58,
            quiet: 8,
            sure: 95,
        },
    );
}

#[test]
fn three_that_rules_were_changed_for_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &TUNED,
        &Reached {
            precision: 91,
            recall: 86,
            covered: 77,
            dense: 27,
            empty: 51,
            quiet: 12,
            sure: 95,
        },
    );
}

#[test]
fn six_that_rules_were_changed_for_later_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &LATER,
        &Reached {
            precision: 87,
            recall: 83,
            covered: 65,
            dense: 27,
            empty: 45,
            quiet: 21,
            sure: 97,
        },
    );
}

#[test]
fn three_whose_order_rules_were_made_for_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &ORDERED,
        &Reached {
            precision: 86,
            recall: 84,
            covered: 42,
            dense: 26,
            empty: 65,
            quiet: 40,
            sure: 97,
        },
    );
}

#[test]
fn four_whose_questions_tables_and_notes_rules_were_made_for_are_read_and_marked_as_well_as_was_reached()
 {
    stays(
        &FOUR,
        &Reached {
            precision: 97,
            recall: 82,
            covered: 64,
            dense: 23,
            empty: 36,
            quiet: 31,
            sure: 97,
        },
    );
}

#[test]
fn three_that_no_rule_was_made_for_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &UNSEEN,
        &Reached {
            precision: 81,
            recall: 71,
            covered: 62,
            dense: 30,
            empty: 45,
            quiet: 24,
            sure: 97,
        },
    );
}

#[test]
fn three_that_words_were_added_in_breadth_for_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &BROAD,
        &Reached {
            precision: 84,
            recall: 77,
            covered: 53,
            dense: 29,
            empty: 35,
            quiet: 20,
            sure: 97,
        },
    );
}

#[test]
fn three_whose_everyday_words_were_added_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &EVERYDAY,
        &Reached {
            precision: 88,
            recall: 77,
            covered: 65,
            dense: 27,
            empty: 29,
            quiet: 19,
            sure: 97,
        },
    );
}

#[test]
fn three_that_only_a_nameless_column_was_mended_for_are_read_and_marked_as_well_as_was_reached() {
    stays(
        &FIRST_SIGHT,
        &Reached {
            precision: 77,
            recall: 64,
            covered: 61,
            dense: 32,
            empty: 37,
            quiet: 26,
            sure: 97,
        },
    );
}

#[test]
fn of_the_bases_that_are_more_than_unsure_nearly_all_are_right_in_every_set() {
    for files in [
        &KNOWN[..],
        &EARLIER,
        &TUNED,
        &LATER,
        &ORDERED,
        &FOUR,
        &UNSEEN,
        &BROAD,
        &EVERYDAY,
        &FIRST_SIGHT,
    ] {
        let mut told = Figures::default();
        for file in files {
            for (sureness, figures) in scored(file).bases {
                if sureness != Sureness::Unsure {
                    told.add(figures);
                }
            }
        }
        assert!(told.proposed > 0, "{files:?}");
        assert!(told.precision() >= SURE, "{files:?}: {told:?}");
    }
}
