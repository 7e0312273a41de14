//! Templates: text with facts in braces, read once and filled from the facts of a case.

use super::body::{guarded, mark, unmarked};
use super::facts::{Given, Said};
use super::{Fact, LetterKind, Refused};
use crate::text::{Language, Sentence, Words};
use crate::value::Prose;

/// One line per letter and all languages.
macro_rules! defaults {
    ($($letter:ident = $file:literal,)+) => {
        /// The template of the product for a letter in a language.
        #[must_use]
        pub const fn default_text(letter: LetterKind, language: Language) -> &'static str {
            match (letter, language) {
                $(
                    (LetterKind::$letter, Language::En) => include_str!(concat!("en/", $file, ".txt")),
                    (LetterKind::$letter, Language::Nb) => include_str!(concat!("nb/", $file, ".txt")),
                    (LetterKind::$letter, Language::Nl) => include_str!(concat!("nl/", $file, ".txt")),
                )+
            }
        }
    };
}

defaults! {
    Acknowledgement = "acknowledgement",
    IdentityQuestion = "identity_question",
    Extension = "extension",
    AccessAnswer = "access_answer",
    Refusal = "refusal",
    ThirdPartyRefusal = "third_party_refusal",
    Forwarding = "forwarding",
    AuthorityAnswer = "authority_answer",
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(String),
    Fact(Fact),
}

/// A template that was read: every name in it is a fact that the letter may speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    lines: Vec<Vec<Part>>,
}

/// A template with the facts of a case in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// The text, as a person edits it.
    pub text: String,
    /// What is missing, by its name.
    pub missing: Vec<Sentence>,
}

impl Template {
    /// Reads a template of a letter.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place: see [`Refused`].
    pub fn parse(letter: LetterKind, text: &str) -> Result<Self, Refused> {
        if text.chars().count() > Prose::LIMIT {
            return Err(Refused::TooLong {
                limit: Prose::LIMIT,
            });
        }
        let mut lines = Vec::new();
        for (place, line) in text.lines().enumerate() {
            lines.push(parts(letter, line.trim_end(), place + 1)?);
        }
        let first = lines
            .iter()
            .position(|line| !line.is_empty())
            .ok_or(Refused::Empty)?;
        lines.drain(..first);
        let subject = lines.first().into_iter().flatten();
        for part in subject {
            if let Part::Fact(fact) = part
                && (fact.may_not_apply() || fact.fills_lines())
            {
                return Err(Refused::InSubject { fact: *fact });
            }
        }
        if lines.iter().skip(1).all(Vec::is_empty) {
            return Err(Refused::Empty);
        }
        Ok(Self { lines })
    }

    /// The facts that it names, each once, in order.
    #[must_use]
    pub fn facts(&self) -> Vec<Fact> {
        let mut found = Vec::new();
        for part in self.lines.iter().flatten() {
            if let Part::Fact(fact) = part
                && !found.contains(fact)
            {
                found.push(*fact);
            }
        }
        found
    }

    /// The text for a case.
    #[must_use]
    pub fn fill(&self, given: &Given, words: &Words) -> Filled {
        let mut text: Vec<String> = Vec::new();
        let mut missing: Vec<Sentence> = Vec::new();
        for line in &self.lines {
            for said in filled(line, given, words, &mut missing) {
                // What a line leaves behind when it is taken out is one empty line, not two.
                let twice = said.is_empty() && text.last().is_none_or(String::is_empty);
                if !twice {
                    text.push(said);
                }
            }
        }
        while text.last().is_some_and(String::is_empty) {
            text.pop();
        }
        Filled {
            text: text.join("\n"),
            missing,
        }
    }
}

/// The lines that a line of the template becomes: none when it names a fact that does not apply.
fn filled(line: &[Part], given: &Given, words: &Words, missing: &mut Vec<Sentence>) -> Vec<String> {
    let mut said = String::new();
    let mut lacking = Vec::new();
    for part in line {
        let fact = match part {
            Part::Words(words) => {
                said.push_str(words);
                continue;
            }
            Part::Fact(fact) => *fact,
        };
        match given.said(fact) {
            Said::NotHere => return Vec::new(),
            Said::Missing => {
                let name = Sentence::new(format!("letter-fact-{}", fact.key()));
                said.push_str(&mark(&missing_words(words, &name)));
                lacking.push(name);
            }
            Said::Words(text) => {
                let text = unmarked(&text.split_whitespace().collect::<Vec<_>>().join(" "));
                if said.is_empty() {
                    said.push_str(&guarded(&text));
                } else {
                    said.push_str(&text);
                }
            }
            Said::Lines {
                lines,
                missing: more,
            } => {
                note(missing, more.iter().cloned());
                return lines.clone();
            }
        }
    }
    note(missing, lacking);
    vec![said]
}

fn note(missing: &mut Vec<Sentence>, more: impl IntoIterator<Item = Sentence>) {
    for name in more {
        if !missing.contains(&name) {
            missing.push(name);
        }
    }
}

/// «missing: …», in the language of the letter.
pub(super) fn missing_words(words: &Words, name: &Sentence) -> String {
    words.say(&Sentence::new("letter-missing").sentence("what", name.clone()))
}

fn parts(letter: LetterKind, line: &str, number: usize) -> Result<Vec<Part>, Refused> {
    let mut found: Vec<Part> = Vec::new();
    let mut words = String::new();
    let mut rest = line;
    let column = |rest: &str| line.chars().count().saturating_sub(rest.chars().count()) + 1;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        // Written twice, a brace is a brace.
        if let Some(after) = from.strip_prefix("{{") {
            words.push('{');
            rest = after;
            continue;
        }
        if let Some(after) = from.strip_prefix("}}") {
            words.push('}');
            rest = after;
            continue;
        }
        let place = column(from);
        let inside = from
            .strip_prefix('{')
            .and_then(|after| after.split_once('}'))
            .filter(|(name, _)| !name.contains('{'));
        let Some((name, after)) = inside else {
            return Err(Refused::Brace {
                line: number,
                column: place,
            });
        };
        let fact: Fact = name.trim().parse().map_err(|_| Refused::UnknownFact {
            name: name.trim().chars().take(60).collect(),
            line: number,
            column: place,
        })?;
        if !letter.may_say(fact) {
            return Err(Refused::NotInLetter {
                fact,
                letter,
                line: number,
            });
        }
        if !words.is_empty() {
            found.push(Part::Words(std::mem::take(&mut words)));
        }
        found.push(Part::Fact(fact));
        rest = after;
    }
    words.push_str(rest);
    if !words.is_empty() {
        found.push(Part::Words(words));
    }
    let alone = found.len() == 1;
    let crowded = found.iter().find_map(|part| match part {
        Part::Fact(fact) if fact.fills_lines() && !alone => Some(*fact),
        _ => None,
    });
    match crowded {
        Some(fact) => Err(Refused::NotAlone { fact, line: number }),
        None => Ok(found),
    }
}
