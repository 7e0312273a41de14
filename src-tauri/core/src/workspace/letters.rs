//! Letters of a case: which there are, what each lacks, and the text with the facts of the case in it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::Workspace;
use super::commit::Transaction;
use super::read::{Home, Stored};
use crate::attachment::AttachmentClass;
use crate::error::{Error, Result};
use crate::letter::{
    ActivityFacts, Body, CaseFacts, Fact, Filled, Letter, LetterKind, LetterTemplate, Refused,
    Signatory, Template, default_text, frame_lacks, gather, language_of,
};
use crate::organisation::Organisation;
use crate::procedure::CaseEntries;
use crate::processor::Processor;
use crate::record::{Kind, Record, RecordId};
use crate::request::{self, ClockCode, Place, Request};
use crate::text::{Language, Sentence, Words};
use crate::transfer::Transfer;
use crate::value::{LangText, Line};

/// A letter that a case may have.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LetterChoice {
    /// Which.
    pub letter: LetterKind,
    /// Whether it is the one to write now.
    pub fits: bool,
    /// Why it may not go out, whatever stands in it.
    pub refused: Option<Sentence>,
    /// What it lacks.
    pub missing: Vec<Sentence>,
}

/// The letters of a case.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Letters {
    /// The language of who asks, in which a letter is written when nothing else is said.
    pub language: Language,
    /// The letters, those to write now first.
    pub choices: Vec<LetterChoice>,
}

/// What letter is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterOrder {
    /// The case.
    pub request: RecordId,
    /// Which letter.
    pub letter: LetterKind,
    /// In which language.
    pub language: Language,
    /// The text as a person edited it; none for that of the template.
    pub text: Option<String>,
    /// Who signs.
    pub signatory: Option<Signatory>,
    /// The day it bears.
    pub today: NaiveDate,
    /// Whether it is a draft even if nothing is missing in it.
    pub draft: bool,
}

/// The template of a letter, as somebody edits it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LetterTemplateView {
    /// Which letter.
    pub letter: LetterKind,
    /// What it may name.
    pub facts: Vec<Fact>,
    /// Facts among them that fill lines of their own.
    pub lines: Vec<Fact>,
    /// The own record, if there is one.
    pub id: Option<RecordId>,
    /// The event that made it as it is.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub seq: Option<u64>,
    /// The own text, in the languages that have one.
    pub own: LangText,
    /// The text of the product.
    pub product: LangText,
}

/// The documents that a letter is made from.
struct Documents {
    reference: String,
    request: Request,
    entries: CaseEntries,
    clocks: Vec<(ClockCode, Option<NaiveDate>)>,
    home: Home,
    activities: Vec<ActivityFacts>,
}

impl Documents {
    fn facts(&self) -> CaseFacts<'_> {
        CaseFacts {
            reference: &self.reference,
            request: &self.request,
            entries: &self.entries,
            clocks: &self.clocks,
            organisation: self.home.organisation.as_ref(),
            activities: &self.activities,
        }
    }
}

fn words(language: Language) -> Result<Words> {
    // The words are compiled in; a test reads them all.
    Words::new(language).map_err(|_| Error::Internal("the words of a language cannot be read"))
}

impl Workspace {
    /// The letters that a case may have, and what each lacks.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::OtherKind`] if it is no request.
    pub fn letters(&self, request: RecordId, language: Option<Language>) -> Result<Letters> {
        let documents = self.documents(request)?;
        let country = documents
            .home
            .organisation
            .as_ref()
            .and_then(|it| it.country.as_ref());
        let own = language_of(&documents.request, country);
        let language = language.unwrap_or(own);
        let words = words(language)?;
        let mut choices = Vec::new();
        for letter in LetterKind::ALL {
            if !letter.is_open_to(&documents.request) {
                continue;
            }
            let filled = self.filled(*letter, &documents, &words)?;
            let mut missing = filled.missing;
            for name in frame_lacks(*letter, documents.facts()) {
                if !missing.contains(&name) {
                    missing.push(name);
                }
            }
            choices.push(LetterChoice {
                letter: *letter,
                fits: letter.fits(&documents.request, &documents.entries),
                refused: letter
                    .allowed(&documents.request, &documents.entries)
                    .err()
                    .map(|refused| refused.sentence()),
                missing,
            });
        }
        choices.sort_by_key(|choice| !choice.fits);
        Ok(Letters { language, choices })
    }

    /// The text of a letter with the facts of the case in it, as a person edits it.
    ///
    /// # Errors
    /// As for [`Self::letters`]; [`Error::Letter`] when the case cannot have it or secrecy is ordered.
    pub fn letter_text(
        &self,
        request: RecordId,
        letter: LetterKind,
        language: Language,
    ) -> Result<String> {
        let documents = self.documents(request)?;
        letter.allowed(&documents.request, &documents.entries)?;
        Ok(self.filled(letter, &documents, &words(language)?)?.text)
    }

    /// A letter, ready to be set; a draft while something is missing in it.
    ///
    /// # Errors
    /// As for [`Self::letter_text`]; [`Refused::NamesPerson`] for a refusal to a third party that does.
    pub fn letter(&self, order: &LetterOrder) -> Result<Letter> {
        let documents = self.documents(order.request)?;
        let case = documents.facts();
        order.letter.allowed(case.request, case.entries)?;
        let words = words(order.language)?;
        let body = match &order.text {
            Some(text) => Body::parse(text)?,
            None => Body::parse(&self.filled(order.letter, &documents, &words)?.text)?,
        };
        if order.letter == LetterKind::ThirdPartyRefusal
            && body.names(case.request.on_behalf_of.as_str())
        {
            return Err(Refused::NamesPerson.into());
        }
        let mut letter = Letter::around(
            order.letter,
            case,
            body,
            order.signatory.as_ref(),
            order.today,
            &words,
        );
        if order.draft && letter.draft.is_none() {
            letter.draft = Some(words.word("letter-draft"));
        }
        Ok(letter)
    }

    /// The templates of all letters: the own texts beside those of the product.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn letter_templates(&self) -> Result<Vec<LetterTemplateView>> {
        let own = self.own_templates()?;
        LetterKind::ALL
            .iter()
            .map(|letter| {
                let product = |language| {
                    default_text(*letter, language)
                        .parse()
                        .map(Some)
                        .map_err(|_| Error::Internal("a template of the product is too long"))
                };
                let own = own.iter().find(|(_, it)| it.letter == Some(*letter));
                let facts: Vec<Fact> = Fact::ALL
                    .iter()
                    .copied()
                    .filter(|fact| letter.may_say(*fact))
                    .collect();
                Ok(LetterTemplateView {
                    letter: *letter,
                    lines: facts
                        .iter()
                        .copied()
                        .filter(|fact| fact.fills_lines())
                        .collect(),
                    facts,
                    id: own.map(|(stored, _)| stored.id),
                    seq: own.map(|(stored, _)| stored.seq),
                    own: own.map(|(_, it)| it.text.clone()).unwrap_or_default(),
                    product: LangText {
                        en: product(Language::En)?,
                        nb: product(Language::Nb)?,
                        nl: product(Language::Nl)?,
                    },
                })
            })
            .collect()
    }

    fn own_templates(&self) -> Result<Vec<(Stored, LetterTemplate)>> {
        self.all(Kind::LetterTemplate)?
            .into_iter()
            .map(|stored| Ok((stored.clone(), stored.record.try_into()?)))
            .collect()
    }

    /// The template of a letter, the own one before that of the product, with the facts of a case in it.
    fn filled(&self, letter: LetterKind, documents: &Documents, words: &Words) -> Result<Filled> {
        let own = self.own_templates()?;
        let text = own
            .iter()
            .find(|(_, it)| it.letter == Some(letter))
            .and_then(|(_, it)| it.own(words.language()))
            .unwrap_or_else(|| default_text(letter, words.language()));
        let template = Template::parse(letter, text)?;
        Ok(template.fill(&gather(documents.facts(), words)?, words))
    }

    fn documents(&self, id: RecordId) -> Result<Documents> {
        let stored = self.get(id)?;
        let reference = stored.reference.clone();
        let request: Request = stored.record.try_into()?;
        let entries = self.entries(id)?;
        let home = self.home()?;
        let place = Place {
            calendar: &home.calendar,
            zone: home.zone,
            today: None,
        };
        let clocks = request::running(&request, &entries, place)?
            .iter()
            .map(|clock| (clock.rule.code, clock.legal()))
            .collect();
        Ok(Documents {
            activities: self.activity_facts(&request)?,
            reference,
            request,
            entries,
            clocks,
            home,
        })
    }

    fn activity_facts(&self, request: &Request) -> Result<Vec<ActivityFacts>> {
        let mut transfers: Vec<Transfer> = Vec::new();
        for stored in self.all(Kind::Transfer)? {
            transfers.push(stored.record.try_into()?);
        }
        let mut processors: Vec<Processor> = Vec::new();
        for stored in self.all(Kind::Processor)? {
            processors.push(stored.record.try_into()?);
        }
        let mut found = Vec::new();
        for id in &request.activities {
            let activity: crate::activity::Activity = match self.get(*id) {
                Ok(stored) => stored.record.try_into()?,
                // One that was taken out of the register since has nothing to say.
                Err(Error::NoSuchRecord(_)) => continue,
                Err(error) => return Err(error),
            };
            let mut organisations: BTreeMap<RecordId, Organisation> = BTreeMap::new();
            let named = activity
                .recipients
                .iter()
                .filter_map(|row| row.organisation)
                .chain(activity.controllers.iter().copied());
            for organisation in named {
                if let Record::Organisation(it) = self.get(organisation)?.record {
                    organisations.insert(organisation, *it);
                }
            }
            found.push(ActivityFacts {
                transfers: transfers
                    .iter()
                    .filter(|it| it.activity == Some(*id))
                    .cloned()
                    .collect(),
                processors: processors
                    .iter()
                    .filter(|it| it.activities.contains(id))
                    .cloned()
                    .collect(),
                organisations,
                activity,
            });
        }
        Ok(found)
    }

    /// Today where the organisation is.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn today(&self, now: DateTime<Utc>) -> Result<NaiveDate> {
        Ok(now.with_timezone(&self.home()?.zone).date_naive())
    }
}

impl Transaction<'_> {
    /// Keeps a finished letter in its case, as proof of what was written to whom: the file byte for byte as it goes
    /// out, its hash in the trail.
    ///
    /// # Errors
    /// [`Error::Letter`] for a draft, naming what is missing; else as for [`Transaction::attach`].
    pub fn keep_letter(
        &mut self,
        request: RecordId,
        letter: &Letter,
        name: Line,
        bytes: &[u8],
    ) -> Result<Stored> {
        if !letter.missing.is_empty() {
            return Err(Refused::Incomplete {
                missing: letter.missing.clone(),
            }
            .into());
        }
        let (case, entries) = self.case_of(Some(request))?;
        letter.kind.allowed(&case, &entries)?;
        self.attach(request, name, bytes, AttachmentClass::Proof, false)
    }

    /// There is one own template of each letter: a second would leave open which one counts.
    pub(super) fn one_template(
        &self,
        before: Option<&Stored>,
        template: &LetterTemplate,
    ) -> Result<()> {
        for stored in self.all(Kind::LetterTemplate)? {
            let other: LetterTemplate = stored.record.try_into()?;
            if Some(stored.id) != before.map(|it| it.id) && other.letter == template.letter {
                return Err(Error::Contradiction {
                    kind: Kind::LetterTemplate,
                    field: "letter",
                    value: template
                        .letter
                        .map_or_else(String::new, |letter| letter.code().to_owned()),
                });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
