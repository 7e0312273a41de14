//! Letters: set as PDF/A and UA, and as a text document in which a person can go on writing.

pub mod docx;

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use tilsyn_core::letter::{BlockKind, Letter, LetterBlock, Piece, pieces};
use tilsyn_core::text::{Language, Sentence, Words};

use crate::ReportError;
use crate::kind::UnknownCode;
use crate::typeset::{self, Job};

/// As what a letter is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterFormat {
    /// PDF/A-2a, tagged (PDF/UA-1).
    Pdf,
    /// Text document of Office Open XML.
    Docx,
}

impl LetterFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::Docx];

    /// The frozen spelling: the ending of a file name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }
}

impl fmt::Display for LetterFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for LetterFormat {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Self::ALL
            .into_iter()
            .find(|it| it.code() == text)
            .ok_or_else(|| UnknownCode {
                given: text.chars().take(60).collect(),
                known: Self::ALL.iter().map(|it| it.code()).collect(),
            })
    }
}

/// How a letter is made. The time is an argument: the same letter gives the same bytes.
#[derive(Debug, Clone, Copy)]
pub struct LetterJob {
    /// As what.
    pub format: LetterFormat,
    /// The day that templates of pages may ask for.
    pub today: NaiveDate,
    /// The date among the properties of the document.
    pub made_at: DateTime<Utc>,
}

/// Makes the file of a letter.
///
/// # Errors
/// [`ReportError::Typeset`] or [`ReportError::Internal`].
pub fn letter(letter: &Letter, job: LetterJob) -> Result<Vec<u8>, ReportError> {
    match job.format {
        LetterFormat::Pdf => pdf(letter, job),
        LetterFormat::Docx => docx::write(letter, job.made_at),
    }
}

/// A name to save it under: `letter-refusal-R-2026-004-nb.pdf`; a draft says so.
#[must_use]
pub fn letter_name(letter: &Letter, format: LetterFormat) -> String {
    let safe = |text: &str| -> String {
        text.chars()
            .map(|c| if c == '_' { '-' } else { c })
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect()
    };
    let mut parts = vec![
        "letter".to_owned(),
        safe(letter.kind.code()),
        safe(&letter.reference),
        letter.language.code().to_owned(),
    ];
    if letter.draft.is_some() {
        parts.push("draft".to_owned());
    }
    parts.retain(|part| !part.is_empty());
    format!("{}.{}", parts.join("-"), format.code())
}

/// The language as documents name it, with the place whose spelling it follows.
pub const fn tag(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::En => ("en", "GB"),
        Language::Nb => ("nb", "NO"),
        Language::Nl => ("nl", "NL"),
    }
}

fn said(text: &str) -> Value {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => json!({ "t": words }),
            Piece::Missing(what) => json!({ "m": what }),
        })
        .collect()
}

fn all_said(lines: &[String]) -> Value {
    lines.iter().map(|line| said(line)).collect()
}

/// A block of the page: items that follow each other are one list, so that who cannot see it hears how long it is.
enum Group<'a> {
    One(&'a LetterBlock),
    List(Vec<&'a LetterBlock>),
}

fn groups(blocks: &[LetterBlock]) -> Vec<Group<'_>> {
    let mut found: Vec<Group<'_>> = Vec::new();
    for block in blocks {
        match (block.kind, found.last_mut()) {
            (BlockKind::Item, Some(Group::List(items))) => items.push(block),
            (BlockKind::Item, _) => found.push(Group::List(vec![block])),
            (BlockKind::Heading | BlockKind::Paragraph, _) => found.push(Group::One(block)),
        }
    }
    found
}

fn pdf(letter: &Letter, job: LetterJob) -> Result<Vec<u8>, ReportError> {
    let words = Words::new(letter.language)?;
    let (page, pages) = ("\u{1}", "\u{2}");
    let line = words.say(
        &Sentence::new("letter-page")
            .text("page", page)
            .text("pages", pages),
    );
    let (before, rest) = line.split_once(page).unwrap_or(("", ""));
    let (between, after) = rest.split_once(pages).unwrap_or((" / ", ""));
    let blocks: Vec<Value> = groups(&letter.blocks)
        .into_iter()
        .map(|group| match group {
            Group::One(block) => json!({ "kind": block.kind.code(), "pieces": said(&block.text) }),
            Group::List(items) => json!({
                "kind": "list",
                "items": items.iter().map(|item| said(&item.text)).collect::<Vec<_>>(),
            }),
        })
        .collect();
    let (lang, region) = tag(letter.language);
    let data = json!({
        "title": letter.subject,
        "author": letter.sender.first(),
        "lang": lang,
        "region": region,
        "sender": all_said(&letter.sender),
        "addressee": all_said(&letter.addressee),
        "dateline": letter.dateline,
        "references": letter.references,
        "head": letter.references.first(),
        "subject": said(&letter.subject),
        "blocks": blocks,
        "closing": letter.closing,
        "signature": all_said(&letter.signature),
        "footer": letter.footer,
        "draft": letter.draft,
        "page": [before, between, after],
    });
    typeset::pdf(Job {
        template: include_str!("../typst/letter.typ"),
        data,
        seal: None,
        attachment: None,
        ident: &format!(
            "letter/{}/{}/{}",
            letter.kind, letter.reference, letter.language
        ),
        today: job.today,
        generated_at: job.made_at,
    })
}
