//! What writing needs at every place: words, ties, and the list of what is missing.

use super::{MissingContent, NoticeSources, Tie, WrittenSentence};
use crate::letter::mark;
use crate::notice::{Attribute, Stated};
use crate::organisation::{Contact, ContactRole, Organisation};
use crate::record::RecordId;
use crate::text::{Language, Sentence, Words};
use crate::value::{Country, IsoPeriod, LangLine, LangText, Prose};

/// Where something stands in the register.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    pub record: Option<RecordId>,
    pub reference: &'a str,
    pub field: &'a str,
}

impl<'a> At<'a> {
    /// A field of a record.
    pub const fn field(record: RecordId, reference: &'a str, field: &'a str) -> Self {
        Self {
            record: Some(record),
            reference,
            field,
        }
    }

    /// No record yet.
    pub const NOWHERE: At<'static> = At {
        record: None,
        reference: "",
        field: "",
    };
}

/// Writes sentences.
pub(super) struct Scribe<'a> {
    pub sources: &'a NoticeSources,
    pub words: &'a Words,
    missing: Vec<MissingContent>,
    stated: Vec<Meaning>,
}

/// What a sentence means, as a statement of the notice.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Meaning {
    pub key: String,
    pub text: String,
    pub activity: Option<RecordId>,
    pub attribute: Attribute,
    pub value: Stated,
}

impl<'a> Scribe<'a> {
    pub const fn new(sources: &'a NoticeSources, words: &'a Words) -> Self {
        Self {
            sources,
            words,
            missing: Vec::new(),
            stated: Vec::new(),
        }
    }

    pub fn finish(self) -> (Vec<MissingContent>, Vec<Meaning>) {
        (self.missing, self.stated)
    }

    /// Notes what a sentence means.
    pub fn means(
        &mut self,
        sentence: &WrittenSentence,
        activity: Option<RecordId>,
        attribute: Attribute,
        value: Stated,
    ) {
        self.stated.push(Meaning {
            key: sentence.key.to_string(),
            text: sentence.text.to_string(),
            activity,
            attribute,
            value,
        });
    }

    /// Notes the words that a sentence says.
    pub fn means_words(
        &mut self,
        sentence: &WrittenSentence,
        activity: Option<RecordId>,
        attribute: Attribute,
        words: &str,
    ) {
        let value = Stated::Text(words.parse().unwrap_or_default());
        self.means(sentence, activity, attribute, value);
    }

    pub fn language(&self) -> Language {
        self.words.language()
    }

    pub fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    pub fn say(&self, sentence: &Sentence) -> String {
        self.words.say(sentence)
    }

    /// Items as a list in prose.
    pub fn join(&self, items: &[String]) -> String {
        self.language().join(items)
    }

    /// A sentence with its ties.
    pub fn told(&self, key: &str, text: String, ties: Vec<Tie>) -> WrittenSentence {
        WrittenSentence {
            key: key.parse().unwrap_or_default(),
            // A list of very many names is longer than a text may be: the sentence is cut there.
            text: text
                .parse()
                .or_else(|_| {
                    text.chars()
                        .filter(|c| !c.is_control())
                        .take(Prose::LIMIT)
                        .collect::<String>()
                        .parse()
                })
                .unwrap_or_default(),
            ties,
        }
    }

    /// A sentence that only says the law.
    pub fn law(&self, key: &str, words: &'static str) -> WrittenSentence {
        self.told(key, self.word(words), Vec::new())
    }

    /// The mark of something that is missing; it is noted with its place and the article that asks for it.
    pub fn lacks(&mut self, what: &'static str, at: At<'_>, article: &str) -> String {
        let noted = MissingContent {
            what: Sentence::new(what),
            record: at.record,
            reference: at.reference.to_owned(),
            field: at.field.to_owned(),
            article: article.to_owned(),
        };
        let said = self.say(&Sentence::new("written-mark").sentence("what", noted.what.clone()));
        if !self.missing.contains(&noted) {
            self.missing.push(noted);
        }
        mark(&said)
    }

    /// A text of the register in the language of the notice. If it is written in others only, it is said in one of
    /// them, and that it is not translated is noted.
    pub fn text(&mut self, text: &LangText, at: At<'_>) -> String {
        if text.lacks(self.language()) {
            self.untranslated(at);
        }
        line(text.in_language(self.language()))
    }

    /// A name of the register, likewise.
    pub fn name(&mut self, name: &LangLine, at: At<'_>) -> String {
        if name.lacks(self.language()) {
            self.untranslated(at);
        }
        line(name.in_language(self.language()))
    }

    fn untranslated(&mut self, at: At<'_>) {
        // The words stand there, in another language: noted, not marked in the text.
        self.lacks("written-lacks-translation", at, "12(1)");
    }

    pub fn tie(&self, at: At<'_>) -> Vec<Tie> {
        at.record
            .map(|record| self.sources.tie(record, at.field))
            .into_iter()
            .collect()
    }

    /// «one year and six months».
    pub fn period(&self, period: IsoPeriod) -> String {
        let parts = [
            (period.years, "deadline-period-years"),
            (period.months, "deadline-period-months"),
            (period.days, "deadline-period-days"),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(number, _)| *number > 0)
            .map(|(number, key)| self.say(&Sentence::new(key).number("number", number)))
            .collect();
        self.join(&parts)
    }

    pub fn country(&self, country: &Country) -> String {
        let key = format!("country-{country}");
        if self.words.has(&key) {
            self.word(&key)
        } else {
            country.to_string()
        }
    }

    /// How the organisation is reached in questions of privacy; a mark when nothing is recorded.
    pub fn contact(&mut self, article: &str) -> (String, Vec<Tie>) {
        let Some(own) = self.sources.own() else {
            return (
                self.lacks("written-lacks-contact", At::NOWHERE, article),
                Vec::new(),
            );
        };
        let ties = vec![
            self.sources.tie(own.id, "contacts"),
            self.sources.tie(own.id, "email"),
            self.sources.tie(own.id, "phone"),
        ];
        let said = reached(own.it);
        if said.is_empty() {
            let at = At::field(own.id, own.reference, "email");
            return (self.lacks("written-lacks-contact", at, article), ties);
        }
        (said, ties)
    }
}

/// One line, without the full stop at its end: a sentence sets its own.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .trim_end_matches('.')
        .to_owned()
}

/// The contact of a role.
pub(super) fn contact(it: &Organisation, role: ContactRole) -> Option<&Contact> {
    it.contacts
        .iter()
        .find(|contact| contact.role == Some(role))
}

/// How an organisation is reached: its privacy contact, else the organisation itself.
pub(super) fn reached(it: &Organisation) -> String {
    let of_contact = contact(it, ContactRole::PrivacyContact).map_or_else(String::new, |contact| {
        joined(&[contact.email.as_str(), contact.phone.as_str()])
    });
    if of_contact.is_empty() {
        joined(&[it.email.as_str(), it.phone.as_str()])
    } else {
        of_contact
    }
}

/// The parts that are there, with commas.
pub(super) fn joined(parts: &[&str]) -> String {
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ")
}
