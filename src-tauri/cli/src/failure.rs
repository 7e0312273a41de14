//! Why a command ended early: what happened, what to do, and everything there is to say besides.

use std::io;
use std::path::Path;

use tilsyn_core::Error;
use tilsyn_core::calendar::CalendarError;
use tilsyn_core::deadline::DeadlineError;
use tilsyn_core::text::{Sentence, Words};
use tilsyn_reports::ReportError;

use crate::output::{WIDTH, clean, hang};

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// Nobody reads the output any more.
    Pipe,
    /// Something a person is told.
    Told(Box<Told>),
}

/// What a person is told.
#[derive(Debug)]
pub struct Told {
    exit: u8,
    place: Option<Sentence>,
    sentence: Sentence,
    remedy: Option<Sentence>,
    details: Vec<Detail>,
    after: Option<Sentence>,
}

/// One thing more to say, with its own remedy and the law behind it.
#[derive(Debug)]
struct Detail {
    sentence: Sentence,
    remedy: Option<Sentence>,
    source: String,
}

impl Failure {
    /// A failure of the command line itself, with words `cli-error-<key>` and `cli-error-<key>-do`.
    pub fn own(exit: u8, sentence: Sentence) -> Self {
        let remedy = Sentence {
            key: format!("{}-do", sentence.key).into(),
            arguments: sentence.arguments.clone(),
        };
        Self::told(exit, sentence, Some(remedy))
    }

    fn told(exit: u8, sentence: Sentence, remedy: Option<Sentence>) -> Self {
        Self::Told(Box::new(Told {
            exit,
            place: None,
            sentence,
            remedy,
            details: Vec::new(),
            after: None,
        }))
    }

    /// The same, said of this file, named as it was typed.
    pub fn about(self, file: &Path) -> Self {
        self.at(Sentence::new("cli-in-file").text("file", file.display().to_string()))
    }

    /// The same, said of this place.
    pub fn at(mut self, place: Sentence) -> Self {
        if let Self::Told(told) = &mut self {
            told.place.get_or_insert(place);
        }
        self
    }

    /// The same, refused by what a document says and not by how the command was typed.
    pub fn in_document(mut self) -> Self {
        if let Self::Told(told) = &mut self
            && told.exit == 2
        {
            told.exit = 4;
        }
        self
    }

    /// The same, with a last sentence on what it means for the whole.
    pub fn after(mut self, sentence: Sentence) -> Self {
        if let Self::Told(told) = &mut self {
            told.after = Some(sentence);
        }
        self
    }

    /// What the program ends with.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Pipe => 0,
            Self::Told(told) => told.exit,
        }
    }

    /// The words, for standard error.
    pub fn render(&self, words: &Words) -> String {
        let Self::Told(told) = self else {
            return String::new();
        };
        let mut said = String::new();
        let mut say = |mark: &str, text: String| {
            for line in hang(mark, &clean(&text), WIDTH) {
                said.extend([line.as_str(), "\n"]);
            }
        };
        let place = told
            .place
            .as_ref()
            .map(|place| format!("{}: ", words.say(place)))
            .unwrap_or_default();
        say("", format!("{place}{}", words.say(&told.sentence)));
        if let Some(remedy) = &told.remedy {
            say("", words.say(remedy));
        }
        for detail in &told.details {
            let source = if detail.source.is_empty() {
                String::new()
            } else {
                format!(" [{}]", detail.source)
            };
            say("  • ", format!("{}{source}", words.say(&detail.sentence)));
            if let Some(remedy) = &detail.remedy {
                say("    ", words.say(remedy));
            }
        }
        if let Some(after) = &told.after {
            say("", words.say(after));
        }
        said
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let details = match &error {
            Error::Blocked { blocks } => blocks
                .iter()
                .map(|block| Detail {
                    sentence: Sentence::new(format!("block-{}", block.code.key())),
                    remedy: Some(Sentence::new(format!("block-{}-do", block.code.key()))),
                    source: block.step.map_or_else(
                        || block.citation.to_owned(),
                        |step| format!("{step}, {}", block.citation),
                    ),
                })
                .collect(),
            other => other
                .details()
                .into_iter()
                .map(|sentence| Detail {
                    sentence,
                    remedy: None,
                    source: String::new(),
                })
                .collect(),
        };
        Self::Told(Box::new(Told {
            exit: error.exit_code(),
            place: None,
            sentence: error.sentence(),
            remedy: Some(error.remedy()),
            details,
            after: None,
        }))
    }
}

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::Core(error) => error.into(),
            other => Self::told(other.exit_code(), other.sentence(), Some(other.remedy())),
        }
    }
}

impl From<DeadlineError> for Failure {
    fn from(error: DeadlineError) -> Self {
        Self::told(2, error.sentence(), None)
    }
}

impl From<CalendarError> for Failure {
    fn from(error: CalendarError) -> Self {
        Self::told(2, error.sentence(), None)
    }
}

impl From<io::Error> for Failure {
    /// Of the output: files are written and read through [`crate::output`] and the core, which say which one.
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Pipe
        } else {
            Error::from(error).into()
        }
    }
}
