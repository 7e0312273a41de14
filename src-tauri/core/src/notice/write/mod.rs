//! The notice that the register supports: a statement under Articles 13 and 14 in one language, in layers, with each
//! sentence tied to the records it was made from, and with what is missing named.
//!
//! Nothing is invented: a sentence stands here because a record says it or because the law says it to everybody. What
//! the register lacks stays in the text as a mark that anybody sees ([`crate::letter::pieces`] reads it), and in
//! [`WrittenNotice::missing`] with the record and the article that asks for it.

mod activity;
mod general;
mod kept;
mod outdated;
mod scribe;
mod sources;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::Serialize;

use self::scribe::{Meaning, Scribe};
use crate::macros::{codes, document};
use crate::record::RecordId;
use crate::text::{Language, Sentence, Words};
use crate::value::{Line, Prose, Sha256Hex};

pub use outdated::{SentenceChange, SentenceStanding, outdated};
pub use sources::NoticeSources;

document! {
    /// What a sentence was made from: a field of a record, as it was then.
    pub struct Tie {
        /// The record.
        pub record: Option<RecordId>,
        /// The field of its document.
        pub field: Line,
        /// SHA-256 of the field's canonical text when the sentence was made; none when the field was empty.
        pub digest: Option<Sha256Hex>,
    }
}

document! {
    /// A sentence of a written notice, as it is kept with the notice.
    pub struct WrittenSentence {
        /// Where it belongs: a part of the notice, and the record it is about.
        pub key: Line,
        /// Its words.
        pub text: Prose,
        /// What it was made from; nothing for a sentence that only says the law.
        pub ties: Vec<Tie>,
    }
}

codes! {
    /// How deep a section lies: what everybody reads first, or the detail behind it.
    pub enum WrittenLayer {
        /// First layer: who, what for, which rights.
        Short = "short",
        /// Second layer: everything that Articles 13 and 14 ask for.
        Detail = "detail",
    }
}

/// A group of sentences that belong together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WrittenPart {
    /// What they are about: «Why», «How long». May be empty.
    pub label: String,
    /// Whether each is an item of a list; else they are one paragraph.
    pub list: bool,
    /// The sentences.
    pub sentences: Vec<WrittenSentence>,
}

/// A section of a notice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WrittenSection {
    /// Its number as printed: `3`, `3.2`.
    pub number: String,
    /// How deep it lies.
    pub layer: WrittenLayer,
    /// Its heading.
    pub heading: String,
    /// The activity it describes.
    pub activity: Option<RecordId>,
    /// What it says.
    pub parts: Vec<WrittenPart>,
}

/// Something that the notice ought to say and the register does not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MissingContent {
    /// What.
    pub what: Sentence,
    /// The record in which it is missing; none where there is no such record yet.
    pub record: Option<RecordId>,
    /// Its reference; empty without one.
    pub reference: String,
    /// The field of its document; empty without a record.
    pub field: String,
    /// The provision that asks for it.
    pub article: String,
}

impl MissingContent {
    /// What is missing, where, and who asks for it, as one sentence.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let key = if self.reference.is_empty() {
            "written-missing"
        } else {
            "written-missing-in"
        };
        Sentence::new(key)
            .sentence("what", self.what.clone())
            .text("reference", self.reference.as_str())
            .text("article", self.article.as_str())
    }
}

/// A notice written from the register.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WrittenNotice {
    /// Its language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// The day its version bears.
    pub version_date: NaiveDate,
    /// The line that says so.
    pub dateline: String,
    /// Its sections, in order.
    pub sections: Vec<WrittenSection>,
    /// What is missing.
    pub missing: Vec<MissingContent>,
    /// What its sentences mean, for the comparison of what is published with the register.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    meanings: Vec<Meaning>,
}

impl WrittenNotice {
    /// Every sentence, in order.
    pub fn sentences(&self) -> impl Iterator<Item = &WrittenSentence> {
        self.sections
            .iter()
            .flat_map(|section| &section.parts)
            .flat_map(|part| &part.sentences)
    }
}

impl WrittenPart {
    /// Its sentences as one paragraph.
    #[must_use]
    pub fn paragraph(&self) -> String {
        let said: Vec<&str> = self.sentences.iter().map(|it| it.text.as_str()).collect();
        said.join(" ")
    }
}

/// Writes the notice that the register supports, in the language of the words, as the version of a day.
#[must_use]
pub fn write(sources: &NoticeSources, words: &Words, version_date: NaiveDate) -> WrittenNotice {
    let mut scribe = Scribe::new(sources, words);
    let title = general::title(&scribe);
    let mut sections = Vec::new();
    let mut number = 0_usize;
    let mut push = |mut section: WrittenSection| {
        number += 1;
        section.number = format!("{number}.");
        sections.push(section);
        number
    };
    push(general::short(&mut scribe));
    if let Some(section) = general::objection(&mut scribe) {
        push(section);
    }
    push(general::controller(&mut scribe));
    let above = push(general::activities(&mut scribe));
    let mut below = Vec::new();
    for (place, described) in (1..).zip(sources.described()) {
        let mut section = activity::section(&mut scribe, described);
        section.number = format!("{above}.{place}");
        below.push(section);
    }
    sections.extend(below);
    let mut number = above;
    for section in [
        general::on_behalf(&mut scribe),
        Some(general::rights(&mut scribe)),
        Some(general::complaint(&mut scribe)),
        Some(general::authorities(&mut scribe)),
    ]
    .into_iter()
    .flatten()
    {
        number += 1;
        sections.push(WrittenSection {
            number: format!("{number}."),
            ..section
        });
    }
    let (missing, meanings) = scribe.finish();
    WrittenNotice {
        language: words.language(),
        title,
        version_date,
        dateline: words.say(&Sentence::new("written-date").date("date", version_date)),
        sections,
        missing,
        meanings,
    }
}
