//! The written notice as text, and as a notice that is kept: with its sections, its statements and its tied sentences.

use sha2::{Digest as _, Sha256};

use super::{NoticeSources, WrittenNotice, WrittenSection};
use crate::notice::{Notice, NoticeSection, NoticeText, Span, Statement, StatementStatus};
use crate::value::{Line, Sha256Hex};

/// The text, with the places of its sections and sentences in it, in order. Characters are counted.
struct Laid {
    text: String,
    length: u32,
    sections: Vec<Span>,
    sentences: Vec<(Span, usize)>,
}

impl Laid {
    fn push(&mut self, text: &str) -> Span {
        let start = self.length;
        self.text.push_str(text);
        self.length += u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        Span::new(start, self.length)
    }

    fn section(&mut self, place: usize, section: &WrittenSection) {
        self.push("\n");
        let start = self.length;
        self.push(&format!("{} {}\n", section.number, section.heading));
        for part in &section.parts {
            self.push("\n");
            if !part.label.is_empty() {
                self.push(&format!("{}\n", part.label));
            }
            for (number, sentence) in part.sentences.iter().enumerate() {
                if part.list {
                    self.push("- ");
                } else if number > 0 {
                    self.push(" ");
                }
                let span = self.push(sentence.text.as_str());
                self.sentences.push((span, place));
                if part.list {
                    self.push("\n");
                }
            }
            if !part.list {
                self.push("\n");
            }
        }
        self.sections.push(Span::new(start, self.length));
    }
}

impl WrittenNotice {
    fn laid(&self) -> Laid {
        let mut laid = Laid {
            text: String::new(),
            length: 0,
            sections: Vec::new(),
            sentences: Vec::new(),
        };
        laid.push(&format!("{}\n\n{}\n", self.title, self.dateline));
        for (place, section) in self.sections.iter().enumerate() {
            laid.section(place, section);
        }
        laid
    }

    /// The notice as plain text: what is kept with it, and what a file of text holds.
    #[must_use]
    pub fn text(&self) -> String {
        self.laid().text
    }

    /// The notice as it is kept: its text, what its sentences state, confirmed because they were made from the register,
    /// and the sentences with their ties, by which it is seen later which of them are out of date.
    #[must_use]
    pub fn kept(&self, sources: &NoticeSources) -> Notice {
        let laid = self.laid();
        let own = sources.own();
        let sections: Vec<NoticeSection> = self
            .sections
            .iter()
            .zip(&laid.sections)
            .map(|(section, span)| NoticeSection {
                number: fit(section.number.trim_end_matches('.')),
                title: fit(&section.heading),
                level: 1 + u8::from(section.activity.is_some()),
                span: *span,
            })
            .collect();
        let statements = self.statements(&laid, sources);
        Notice {
            title: fit(&self.title),
            controller: own.as_ref().map(|own| own.id),
            controller_name: own.map(|own| own.it.legal_name.clone()).unwrap_or_default(),
            language: Some(self.language),
            version_date: Some(self.version_date),
            text_sha256: Some(Sha256Hex(Sha256::digest(laid.text.as_bytes()).into())),
            text: NoticeText::try_from(laid.text).unwrap_or_default(),
            sections,
            statements,
            sentences: self.sentences().cloned().collect(),
            ..Notice::default()
        }
    }

    fn statements(&self, laid: &Laid, sources: &NoticeSources) -> Vec<Statement> {
        let places: Vec<_> = self.sentences().zip(&laid.sentences).collect();
        let mut found = Vec::new();
        for (number, meaning) in (1..).zip(&self.meanings) {
            let place = places.iter().find(|(sentence, _)| {
                sentence.key.as_str() == meaning.key && sentence.text.as_str() == meaning.text
            });
            let Some((sentence, (span, section))) = place else {
                continue;
            };
            let section = self.sections.get(*section);
            let label = meaning
                .activity
                .and_then(|id| sources.get::<crate::activity::Activity>(id))
                .map(|of| of.it.name.in_language(self.language).to_owned())
                .unwrap_or_default();
            found.push(Statement {
                key: fit(&format!("s{number}")),
                section: fit(section.map_or("", |it| it.number.trim_end_matches('.'))),
                activity: meaning.activity,
                activity_label: fit(&label),
                attribute: Some(meaning.attribute),
                value: Some(meaning.value.clone()),
                span: *span,
                quote: sentence.text.clone(),
                confidence: 100,
                status: Some(StatementStatus::Confirmed),
                ..Statement::default()
            });
        }
        found
    }
}

/// As much of a text as fits in a line.
fn fit(text: &str) -> Line {
    let cut: String = text
        .chars()
        .filter(|c| !c.is_control())
        .take(Line::LIMIT)
        .collect();
    cut.parse().unwrap_or_default()
}
