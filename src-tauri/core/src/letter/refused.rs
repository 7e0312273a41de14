//! Why a template or a letter is refused. The words are `error-<code>` and `error-<code>-do`.

use thiserror::Error;

use super::{Fact, LetterKind};
use crate::text::Sentence;

/// Why a template or a letter is refused.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Refused {
    /// A name in braces that is no fact.
    #[error("{{{name}}} in line {line}, column {column}, is no fact")]
    UnknownFact {
        /// The name, cut to 60 characters.
        name: String,
        /// Line, from 1.
        line: usize,
        /// Column of the brace, from 1.
        column: usize,
    },
    /// A fact that this letter may not speak of.
    #[error("{{{fact}}} in line {line} may not stand in the letter {letter}")]
    NotInLetter {
        /// The fact.
        fact: Fact,
        /// The letter.
        letter: LetterKind,
        /// Line, from 1.
        line: usize,
    },
    /// A fact that fills lines, beside other text.
    #[error("{{{fact}}} in line {line} must stand alone on its line")]
    NotAlone {
        /// The fact.
        fact: Fact,
        /// Line, from 1.
        line: usize,
    },
    /// In the subject, a fact that some cases do not have.
    #[error("{{{fact}}} cannot stand in the subject")]
    InSubject {
        /// The fact.
        fact: Fact,
    },
    /// A brace without the other one.
    #[error("a brace without the other one in line {line}, column {column}")]
    Brace {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// No subject, or nothing below it.
    #[error("no subject, or nothing below it")]
    Empty,
    /// Longer than a letter may be.
    #[error("longer than {limit} characters")]
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// The case cannot have this letter.
    #[error("the case cannot have the letter {letter}")]
    OtherFamily {
        /// The letter.
        letter: LetterKind,
    },
    /// Secrecy is ordered.
    #[error("secrecy is ordered: no letter {letter}")]
    Secrecy {
        /// The letter.
        letter: LetterKind,
    },
    /// Something is missing; only a draft can be made.
    #[error("{} facts are missing", missing.len())]
    Incomplete {
        /// What, each in a sentence.
        missing: Vec<Sentence>,
    },
    /// A refusal to a third party names the person concerned.
    #[error("it names the person concerned")]
    NamesPerson,
}

impl Refused {
    /// The code: stable, for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownFact { .. } => "letter-unknown-fact",
            Self::NotInLetter { .. } => "letter-not-in-letter",
            Self::NotAlone { .. } => "letter-not-alone",
            Self::InSubject { .. } => "letter-in-subject",
            Self::Brace { .. } => "letter-brace",
            Self::Empty => "letter-empty",
            Self::TooLong { .. } => "letter-too-long",
            Self::OtherFamily { .. } => "letter-other-family",
            Self::Secrecy { .. } => "letter-secrecy",
            Self::Incomplete { .. } => "letter-incomplete",
            Self::NamesPerson => "letter-names-person",
        }
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(format!("error-{}", self.code()));
        let name = |letter: &LetterKind| Sentence::new(format!("letter-kind-{}", letter.key()));
        match self {
            Self::UnknownFact { name, line, column } => sentence
                .text("name", name)
                .number("line", *line)
                .number("column", *column),
            Self::NotInLetter { fact, letter, line } => sentence
                .text("name", fact.code())
                .sentence("letter", name(letter))
                .number("line", *line),
            Self::NotAlone { fact, line } => {
                sentence.text("name", fact.code()).number("line", *line)
            }
            Self::InSubject { fact } => sentence.text("name", fact.code()),
            Self::Brace { line, column } => {
                sentence.number("line", *line).number("column", *column)
            }
            Self::TooLong { limit } => sentence.number("limit", *limit),
            Self::OtherFamily { letter } | Self::Secrecy { letter } => {
                sentence.sentence("letter", name(letter))
            }
            Self::Incomplete { missing } => sentence.number("count", missing.len()),
            Self::Empty | Self::NamesPerson => sentence,
        }
    }

    /// What else there is to say: what is missing.
    #[must_use]
    pub fn details(&self) -> Vec<Sentence> {
        match self {
            Self::Incomplete { missing } => missing.clone(),
            _ => Vec::new(),
        }
    }
}
