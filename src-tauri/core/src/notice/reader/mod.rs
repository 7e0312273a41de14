//! The reader: proposes what a published text states, by patterns kept as data, and says what it could not read.
//!
//! It is deterministic, and it never guesses a legal basis: one is proposed where the text states it by article, letter or
//! official name. What everyday words say, or what may be named for something else, is proposed as unsure, and its place is
//! marked.

mod basis;
mod channels;
mod data;
mod doubt;
mod duties;
mod facts;
mod finder;
mod labels;
mod left;
mod lexicon;
mod marks;
mod meant;
mod origins;
mod outline;
mod owed;
mod parts;
mod passed;
mod recipients;
mod retention;
mod rights;
mod sentences;
mod sharing;
mod taken;
#[cfg(test)]
mod tests;
mod version;

use chrono::NaiveDate;

use super::source::Source;
use super::{Attribute, MarkKind, NoticeMark, NoticeSection, Span, Stated, Statement};
use crate::activity::PurposeKind;
use crate::text::Language;
use crate::value::Line;
use finder::Finder;
use lexicon::Lexicon;
use outline::Outline;

pub use version::{Told, language};

/// What was read: proposals, all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The language it was read in.
    pub language: Language,
    /// How the language was told, in per cent of the words that tell languages apart; 100 when it was given.
    pub language_confidence: u8,
    /// The title.
    pub title: Line,
    /// The controller, as the text names it.
    pub controller: Line,
    /// The date of the version.
    pub version_date: Option<NaiveDate>,
    /// The sections.
    pub sections: Vec<NoticeSection>,
    /// The statements, all of them proposed.
    pub statements: Vec<Statement>,
    /// What was not read, and what is broken.
    pub marks: Vec<NoticeMark>,
    /// Sentences, items and cells that could state something: how many were looked at.
    pub pieces: usize,
}

/// Reads a source in a language, or in the one it is most likely written in.
#[must_use]
pub fn read(source: &Source, given: Option<Language>) -> Reading {
    let told = language(&source.text, source.language);
    let (language, language_confidence) = match given {
        Some(language) => (language, 100),
        None => (told.language, told.confidence),
    };
    let lexicon = Lexicon::of(language);
    let outline = Outline::of(source, lexicon);
    let mut finder = Finder::new(&source.text, lexicon, &outline, language);
    for place in 0..outline.units.len() {
        version::read(&mut finder, place);
        rights::contacts(&mut finder, place);
        basis::read(&mut finder, place);
        facts::interest(&mut finder, place);
        retention::read(&mut finder, place);
        data::read(&mut finder, place);
        origins::read(&mut finder, place);
        facts::purposes(&mut finder, place);
        facts::subjects(&mut finder, place);
        duties::voluntariness(&mut finder, place);
        duties::automated(&mut finder, place);
        duties::roles(&mut finder, place);
        rights::rights(&mut finder, place);
        channels::channels(&mut finder, place);
        sharing::authorities(&mut finder, place);
        recipients::recipients(&mut finder, place);
        sharing::transfers(&mut finder, place);
        sharing::security(&mut finder, place);
    }
    rights::publisher(&mut finder);
    version::lone(&mut finder);
    labels::resolve(&mut finder);
    terms(&mut finder);
    let pieces = marks::unread(&mut finder);
    let statements = finder.statements();
    passed::over(&mut finder, &statements);
    let version_date = statements.iter().find_map(|it| match &it.value {
        Some(Stated::Version(version)) => version.date,
        _ => None,
    });
    if version_date.is_none() {
        finder.mark(MarkKind::VersionMissing, 0, 0..0, "");
    }
    let controller = statements
        .iter()
        .find(|it| it.attribute == Some(Attribute::Controller))
        .and_then(|it| it.value.as_ref())
        .map(|it| finder::line(it.text()))
        .unwrap_or_default();
    let first = outline.sections.iter().find(|it| !it.title.is_empty());
    let heading = first.map(|it| it.title.clone()).unwrap_or_default();
    let title = finder::line(if heading.is_empty() {
        &source.title
    } else {
        &heading
    });
    let sections = outline
        .sections
        .iter()
        .filter(|it| !it.range.is_empty())
        .map(|it| NoticeSection {
            number: finder::line(&it.number),
            title: finder::line(&it.title),
            level: it.level,
            span: finder.span(&it.range),
        })
        .collect();
    let marks = finder.take_marks();
    Lexicon::forget();
    Reading {
        language,
        language_confidence,
        title,
        controller,
        version_date,
        sections,
        statements,
        marks,
        pieces,
    }
}

/// The kind of a purpose, by its words; none where they tell none.
#[must_use]
pub fn purpose_kind(language: Language, words: &str) -> Option<PurposeKind> {
    let kind = Lexicon::of(language).which("purpose.kind", words)?;
    kind.parse().ok()
}

/// Terms that are out of use, with the official one.
fn terms(finder: &mut Finder<'_>) {
    let found: Vec<_> = finder
        .lexicon
        .named("term", finder.text)
        .flat_map(|(official, pattern)| {
            pattern
                .find_iter(finder.text)
                .take(3)
                .map(|it| (it.range(), official.clone()))
        })
        .collect();
    for (range, official) in found {
        let section = finder.section_at(range.start);
        finder.mark(MarkKind::Term, section, range, &official);
    }
}

/// A place in the text as characters.
fn span_of(counts: &[u32], range: &std::ops::Range<usize>) -> Span {
    let at = |byte: usize| counts.get(byte).or(counts.last()).copied().unwrap_or(0);
    Span::new(at(range.start), at(range.end))
}
