//! The whole text is accounted for: what is not quoted by a statement stands under a mark.

use super::of;
use crate::notice::reader::lexicon::Lexicon;
use crate::notice::reader::passed::could_say;
use crate::notice::reader::sentences::sentences;
use crate::notice::reader::{Reading, read};
use crate::notice::source::{self, BlockKind, Limits};
use crate::notice::{MarkKind, Span};
use crate::text::Language;

fn passed(reading: &Reading) -> Vec<String> {
    let marks = reading.marks.iter();
    marks
        .filter(|it| it.mark == Some(MarkKind::PassedOver))
        .map(|it| it.quote.to_string())
        .collect()
}

#[test]
fn what_gave_nothing_and_is_not_marked_is_shown_as_passed_over_be_it_a_sentence_or_a_part_of_one() {
    for (language, text, over) in [
        (
            Language::En,
            "Orders\n\nThe parrot sings at noon. It sings well.\n\n- A purple one",
            ["The parrot sings at noon. It sings well.", "A purple one"],
        ),
        (
            Language::Nb,
            "Bestillinger\n\nPapegøyen synger ved middag. Den synger godt.\n\n- En fiolett",
            [
                "Papegøyen synger ved middag. Den synger godt.",
                "En fiolett",
            ],
        ),
        (
            Language::Nl,
            "Bestellingen\n\nDe papegaai zingt om twaalf uur. Hij zingt mooi.\n\n- Een paarse",
            [
                "De papegaai zingt om twaalf uur. Hij zingt mooi.",
                "Een paarse",
            ],
        ),
    ] {
        let found = passed(&of(text, language));
        for it in over {
            assert!(found.iter().any(|found| found == it), "{it}: {found:?}");
        }
    }
    let parts = passed(&of(
        "Privacy\n\nContact\n\nOur parrot Frederick sings, and you reach us at mail@harbour.example.",
        Language::En,
    ));
    assert!(
        parts
            .iter()
            .any(|it| it.contains("parrot") && !it.contains('@')),
        "{parts:?}"
    );
}

/// The places of what is proposed and of what is marked as not read.
fn taken(reading: &Reading) -> Vec<Span> {
    let marks = reading.marks.iter();
    marks
        .filter(|it| it.mark.is_some_and(MarkKind::is_unread))
        .map(|it| it.span)
        .chain(reading.statements.iter().map(|it| it.span))
        .collect()
}

/// Whether words only announce what stands after them: a label with its colon, a short question, the number of an item.
fn announces(words: &str) -> bool {
    let words = words.trim();
    words.ends_with([':', '?']) || !words.contains(char::is_alphabetic) || !could_say(words)
}

#[test]
fn every_sentence_and_cell_of_the_statements_in_the_repository_is_quoted_or_marked() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notices");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(|it| it.to_str());
        if !kind.is_some_and(|it| ["txt", "html"].contains(&it)) {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let source = source::read(&bytes, &Limits::default()).unwrap();
        let reading = read(&source, None);
        let taken = taken(&reading);
        let titles: Vec<&str> = source
            .blocks
            .iter()
            .filter(|it| matches!(it.kind, BlockKind::Heading { .. } | BlockKind::Term))
            .filter_map(|it| source.text.get(it.range.clone()))
            .collect();
        let mut start = 0;
        for line in source.text.split('\n') {
            let chars = |bytes: usize| line[..bytes].chars().count();
            let place = |range: &std::ops::Range<usize>| {
                let at = |byte: usize| u32::try_from(start + chars(byte)).unwrap();
                Span::new(at(range.start), at(range.end))
            };
            let whole = place(&(0..line.len()));
            let begins = |it: &Span| whole.start() <= it.start() && it.start() < whole.end();
            let is_title =
                reading.sections.iter().any(|it| begins(&it.span)) || titles.contains(&line.trim());
            let names = |words: &str| {
                let mut rows = reading.statements.iter();
                rows.any(|it| it.activity_label.as_str() == words.trim())
            };
            // The first cell of a row is the activity it is about, the first row of a table the names of its columns.
            let cells: Vec<_> = line.match_indices('\t').map(|it| it.0).collect();
            let is_head = !cells.is_empty() && !taken.iter().any(|it| it.touches(whole));
            let pieces: Vec<std::ops::Range<usize>> = if cells.is_empty() {
                sentences(Lexicon::of(reading.language), line)
            } else {
                let ends = cells.iter().skip(1).copied().chain([line.len()]);
                cells
                    .iter()
                    .map(|it| it + 1)
                    .zip(ends)
                    .map(|(from, to)| from..to)
                    .collect()
            };
            for piece in pieces {
                let words = &line[piece.clone()];
                if !is_title && !is_head && !names(words) && !announces(words) {
                    seen += 1;
                    let own = place(&piece);
                    assert!(
                        taken.iter().any(|it| it.touches(own)),
                        "{}: {words}",
                        path.display()
                    );
                }
            }
            start += line.chars().count() + 1;
        }
    }
    assert!(seen > 1_000, "{seen}");
}
