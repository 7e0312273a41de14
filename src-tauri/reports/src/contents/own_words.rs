//! What the organisation itself says in every report: on the cover, before the content, and of its own words at the end.
//! They are data like all else: they are set as text, whatever stands in them.

use crate::doc::{Cell, plain};
use crate::document::{Block, Chapter, Column, ColumnKind, Document, Fact, Table, Value};
use crate::sources::Sources;

/// The chapter with the introduction.
pub const INTRODUCTION: &str = "own-introduction";

/// Puts the texts of the organisation into a report, in its language.
pub fn own_words(sources: &Sources<'_>, document: &mut Document) {
    let Some(own) = &sources.home.organisation else {
        return;
    };
    let (say, language) = (&sources.say, sources.order.language);
    let cover = own.report_cover.in_language(language);
    if !cover.is_empty() {
        document.frame.facts.insert(
            0,
            Fact::new(
                "own_cover",
                say.w("report-own-cover"),
                Value::lines(paragraphs(cover)),
            ),
        );
    }
    let introduction = own.report_introduction.in_language(language);
    if !introduction.is_empty() {
        let chapter = Chapter::new(INTRODUCTION, say.w("report-own-introduction"))
            .and(Block::text(paragraphs(introduction)));
        document.chapters.insert(0, chapter);
    }
    let words: Vec<Vec<Value>> = own
        .report_glossary
        .iter()
        .map(|it| {
            vec![
                Value::text(it.word.in_language(language)),
                Value::text(it.meaning.in_language(language)),
            ]
        })
        .collect();
    if !words.is_empty() {
        let column = |id, key: &str, weight| Column::new(id, say.w(key), ColumnKind::Text, weight);
        let table = Table::new(
            "own_glossary",
            "",
            "",
            vec![
                column("word", "report-own-word", 3.0),
                column("meaning", "report-own-meaning", 9.0),
            ],
        )
        .with(words);
        document
            .chapters
            .push(Chapter::new("own-glossary", say.w("report-own-glossary")).and(table));
    }
}

/// A paragraph for each line that says something.
fn paragraphs(text: &str) -> Cell {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| vec![plain(line)])
        .collect()
}
