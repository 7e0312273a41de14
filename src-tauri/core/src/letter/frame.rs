//! The letter around its text: who writes, to whom, where and when, references, signature, foot.

use chrono::NaiveDate;
use serde::Serialize;

use super::body::{Body, LetterBlock, mark};
use super::facts::{CaseFacts, contact, contact_line, joined, reached};
use super::template::missing_words;
use super::{Addressee, LetterKind};
use crate::actor::Role;
use crate::organisation::{ContactRole, Organisation};
use crate::text::{Language, Sentence, Words};

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// Their name.
    pub name: String,
    /// In which role.
    pub role: Role,
}

/// A letter, ready to be set.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Letter {
    /// Which.
    pub kind: LetterKind,
    /// Its language.
    pub language: Language,
    /// Reference of the case.
    pub reference: String,
    /// Lines of the sender.
    pub sender: Vec<String>,
    /// Lines of the addressee.
    pub addressee: Vec<String>,
    /// Place and day.
    pub dateline: String,
    /// References, theirs and ours, with what each is.
    pub references: Vec<String>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub blocks: Vec<LetterBlock>,
    /// The greeting at the end.
    pub closing: String,
    /// Who signs, in lines.
    pub signature: Vec<String>,
    /// How the organisation and its data protection officer are reached.
    pub footer: Vec<String>,
    /// The word over a draft; none on a letter in which nothing is missing.
    pub draft: Option<String>,
    /// What is missing, in sentences.
    pub missing: Vec<Sentence>,
}

impl Letter {
    /// Puts the frame around a text.
    #[must_use]
    pub fn around(
        kind: LetterKind,
        case: CaseFacts<'_>,
        body: Body,
        signatory: Option<&Signatory>,
        today: NaiveDate,
        words: &Words,
    ) -> Self {
        let mut missing: Vec<Sentence> = body
            .missing()
            .into_iter()
            .map(|what| Sentence::new("letter-marked").text("what", what))
            .collect();
        let mut lacks = |name: Sentence| {
            let what = missing_words(words, &name);
            missing.push(Sentence::new("letter-marked").text("what", what.clone()));
            mark(&what)
        };
        let organisation = case.organisation;
        let mut sender = sender(case);
        if sender.is_empty() {
            sender.push(lacks(Sentence::new(SENDER)));
        }
        let mut addressee = addressee(kind, case);
        if addressee.is_empty() {
            addressee.push(lacks(Sentence::new(ADDRESSEE)));
        }
        let mut signature = Vec::new();
        match signatory {
            Some(it) => {
                signature.push(it.name.clone());
                signature.push(words.word(&format!("role-{}", it.role.key())));
            }
            None => signature.push(lacks(Sentence::new("letter-signatory"))),
        }
        signature.extend(organisation.map(|it| it.legal_name.to_string()));
        let reference =
            |key: &'static str, text: &str| words.say(&Sentence::new(key).text("reference", text));
        let mut references = vec![reference("letter-our-reference", case.reference)];
        if !case.request.requester_ref_no.is_empty() && kind != LetterKind::Forwarding {
            references.push(reference(
                "letter-your-reference",
                case.request.requester_ref_no.as_str(),
            ));
        }
        let day = words.date_long(today);
        Self {
            kind,
            language: words.language(),
            reference: case.reference.to_owned(),
            sender,
            addressee,
            dateline: match organisation.map(|it| place_of(it.address.as_str())) {
                Some(place) if !place.is_empty() => format!("{place}, {day}"),
                _ => day,
            },
            references,
            subject: body.subject,
            blocks: body.blocks,
            closing: words.word("letter-closing"),
            signature,
            footer: organisation.map_or_else(Vec::new, |it| footer(it, words)),
            draft: (!missing.is_empty()).then(|| words.word("letter-draft")),
            missing,
        }
    }
}

const SENDER: &str = "letter-fact-organisation";
const ADDRESSEE: &str = "letter-addressee";

/// What the frame of a letter lacks in a case, whatever its text says.
pub(crate) fn frame_lacks(kind: LetterKind, case: CaseFacts<'_>) -> Vec<Sentence> {
    let mut missing = Vec::new();
    if sender(case).is_empty() {
        missing.push(Sentence::new(SENDER));
    }
    if addressee(kind, case).is_empty() {
        missing.push(Sentence::new(ADDRESSEE));
    }
    missing
}

fn sender(case: CaseFacts<'_>) -> Vec<String> {
    case.organisation.map_or_else(Vec::new, |it| {
        filled(&[it.legal_name.as_str(), it.address.as_str()])
    })
}

fn filled(lines: &[&str]) -> Vec<String> {
    lines
        .iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| (*line).to_owned())
        .collect()
}

fn addressee(kind: LetterKind, case: CaseFacts<'_>) -> Vec<String> {
    let Some(family) = case.request.family else {
        return Vec::new();
    };
    match kind.addressee(family) {
        Addressee::Controller => {
            let mut controllers: Vec<&Organisation> = case
                .activities
                .iter()
                .flat_map(super::ActivityFacts::controllers)
                .collect();
            controllers.sort_by(|one, other| one.legal_name.cmp(&other.legal_name));
            controllers.dedup_by(|one, other| one.legal_name == other.legal_name);
            // One letter goes to one controller; with several, somebody has to say to which.
            match controllers.as_slice() {
                [only] => filled(&[
                    only.legal_name.as_str(),
                    only.address.as_str(),
                    &reached(only),
                ]),
                _ => Vec::new(),
            }
        }
        Addressee::Person | Addressee::ThirdParty | Addressee::Authority => {
            case.request.requester.as_ref().map_or_else(Vec::new, |it| {
                if it.name.is_empty() && it.organisation.is_empty() {
                    return Vec::new();
                }
                filled(&[
                    it.organisation.as_str(),
                    it.name.as_str(),
                    it.contact.as_str(),
                ])
            })
        }
    }
}

/// The town of an address: what follows its last comma, without the postcode. An address without a comma names none
/// that could be told from its street.
fn place_of(address: &str) -> String {
    let last = address.rsplit_once(',').map_or("", |(_, last)| last);
    let of_postcode = |word: &&str| {
        word.chars().any(|c| c.is_ascii_digit())
            || (word.len() <= 2 && word.chars().all(|c| c.is_ascii_uppercase()))
    };
    last.split_whitespace()
        .skip_while(of_postcode)
        .collect::<Vec<_>>()
        .join(" ")
}

fn footer(it: &Organisation, words: &Words) -> Vec<String> {
    let mut lines = vec![joined(&[
        it.legal_name.as_str(),
        it.reg_no.as_str(),
        it.address.as_str(),
        &reached(it),
    ])];
    if let Some(dpo) = contact(it, ContactRole::Dpo) {
        lines.push(words.say(&Sentence::new("letter-foot-dpo").text("dpo", contact_line(dpo))));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::place_of;

    #[test]
    fn the_town_of_an_address_stands_without_its_postcode() {
        assert_eq!(place_of("Fjordlyskaia 1, 0000 Oslo"), "Oslo");
        assert_eq!(place_of("Noorderlichtkade 3, 0000 AA Utrecht"), "Utrecht");
        assert_eq!(place_of("C/ Mayor 1, 28001 Las Rozas"), "Las Rozas");
        assert_eq!(place_of(""), "");
        assert_eq!(place_of("Gaten 1"), "");
    }
}
