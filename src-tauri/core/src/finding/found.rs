//! What is found: a rule, the object and the part of it, what was judged.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::rule::{Area, Rule, RuleId, Severity};
use crate::activity::DataItem;
use crate::record::{Kind, RecordId};
use crate::source::SourceStatus;
use crate::text::{Argument, Language, Sentence};
use crate::value::{LangLine, LangText, Sha256Hex};

/// The part of a record that a finding is about: a field, or a column of one of its rows.
///
/// It tells itself apart by names, never by a place in a list: a row that moves keeps its findings.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Part {
    /// The field of the document, or the noun of an entry of a case; empty for the record as a whole.
    pub field: String,
    /// What names the row within the field: its key or its own words. Empty for the field itself.
    pub row: String,
    /// The column of the row.
    pub column: String,
}

impl Part {
    /// The record as a whole.
    #[must_use]
    pub fn whole() -> Self {
        Self::default()
    }

    /// A field.
    #[must_use]
    pub fn field(field: &str) -> Self {
        Self {
            field: field.to_owned(),
            ..Self::default()
        }
    }

    /// A column of a row, by what names the row.
    #[must_use]
    pub fn row(field: &str, row: impl Into<String>, column: &str) -> Self {
        Self {
            field: field.to_owned(),
            row: row.into(),
            column: column.to_owned(),
        }
    }

    /// As one line, for keys: `bases/p1 f/lia`.
    #[must_use]
    pub fn line(&self) -> String {
        match (self.row.is_empty(), self.column.is_empty()) {
            (true, true) => self.field.clone(),
            (false, true) => format!("{}/{}", self.field, self.row),
            _ => format!("{}/{}/{}", self.field, self.row, self.column),
        }
    }
}

/// One place at which a condition holds.
#[derive(Debug, Clone)]
pub struct Hit {
    part: Part,
    /// The language of the register: by which of several words something is known.
    language: Language,
    /// The how-manieth it was.
    order: usize,
    place: Option<usize>,
    arguments: BTreeMap<String, Argument>,
    facts: BTreeMap<String, String>,
}

impl Hit {
    /// Where the condition holds.
    pub(super) const fn part(&self) -> &Part {
        &self.part
    }

    /// The place of the row now, so that a window can open it; no part of what the finding is.
    pub fn place(&mut self, place: usize) -> &mut Self {
        self.place = Some(place);
        self
    }

    /// Something that the sentence says and that was judged: when it changes, an acceptance no longer covers it.
    pub fn with(&mut self, name: &str, argument: Argument) -> &mut Self {
        self.facts
            .insert(name.to_owned(), fact_of(&argument, self.language));
        self.said(name, argument)
    }

    /// Something that the sentence says and that changes by itself, as a number of days does.
    pub fn said(&mut self, name: &str, argument: Argument) -> &mut Self {
        self.arguments.insert(name.to_owned(), argument);
        self
    }

    /// Something that was judged and is not said.
    pub fn fact(&mut self, name: &str, value: impl ToString) -> &mut Self {
        self.facts.insert(name.to_owned(), value.to_string());
        self
    }

    /// Words that are the same in every language.
    pub fn text(&mut self, name: &str, text: impl Into<String>) -> &mut Self {
        self.with(name, Argument::Text(text.into()))
    }

    /// Words of the register, which has them per language.
    pub fn words(&mut self, name: &str, words: impl Into<LangText>) -> &mut Self {
        self.with(name, Argument::Words(words.into()))
    }

    /// A day.
    pub fn date(&mut self, name: &str, date: NaiveDate) -> &mut Self {
        self.with(name, Argument::Date(date))
    }

    /// Sentences, said as a list.
    pub fn list(&mut self, name: &str, list: Vec<Sentence>) -> &mut Self {
        self.with(name, Argument::List(list))
    }
}

/// What was judged, as text: the key of words is as good as words here, and is the same in every language.
fn fact_of(argument: &Argument, language: Language) -> String {
    match argument {
        Argument::Text(text) => text.clone(),
        Argument::Number(number) => number.to_string(),
        Argument::Date(date) => date.to_string(),
        Argument::Instant { at, .. } => at.to_rfc3339(),
        Argument::Words(words) => words.in_language(language).to_owned(),
        Argument::List(list) => list
            .iter()
            .map(|one| {
                let said: Vec<String> = one
                    .arguments
                    .values()
                    .map(|it| fact_of(it, language))
                    .collect();
                format!("{} {}", one.key, said.join(" ")).trim().to_owned()
            })
            .collect::<Vec<String>>()
            .join("; "),
    }
}

/// Where a condition tells what it finds.
#[derive(Debug)]
pub struct Found {
    language: Language,
    hits: BTreeMap<Part, Hit>,
}

impl Found {
    /// Nothing yet, in a register that is kept in this language.
    #[must_use]
    pub(super) const fn within(language: Language) -> Self {
        Self {
            language,
            hits: BTreeMap::new(),
        }
    }

    /// What names a row by words of its own: those in the language of the register, so that a row that is translated
    /// later stays the same one.
    #[must_use]
    pub fn name(&self, words: &LangLine) -> String {
        words.in_language(self.language).trim().to_owned()
    }

    /// The condition holds at a category of data.
    pub fn data_item(&mut self, item: &DataItem, column: &str) -> &mut Hit {
        let name = self.name(&item.category);
        self.at(Part::row("data_items", name, column))
    }

    /// The condition holds here.
    pub fn at(&mut self, part: Part) -> &mut Hit {
        // Two rows that nothing tells apart are one finding.
        let hit = self.hits.remove(&part).unwrap_or(Hit {
            part: part.clone(),
            language: self.language,
            order: self.hits.len(),
            place: None,
            arguments: BTreeMap::new(),
            facts: BTreeMap::new(),
        });
        self.hits.entry(part).or_insert(hit)
    }

    /// What was told, in the order in which it was.
    pub(super) fn into_hits(self) -> Vec<Hit> {
        let mut hits: Vec<Hit> = self.hits.into_values().collect();
        hits.sort_by_key(|hit| hit.order);
        hits
    }

    /// The condition holds at a field.
    pub fn field(&mut self, field: &str) -> &mut Hit {
        self.at(Part::field(field))
    }
}

/// What a finding is, over time: the rule, the record and the part. A number in a list is never part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Identity {
    /// The record.
    pub object: RecordId,
    /// The rule.
    pub rule: RuleId,
    /// The part of the record, as one line ([`Part::line`]).
    pub part: String,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// How grave.
    pub severity: Severity,
    /// The chapter of the catalogue.
    pub area: Area,
    /// The record.
    pub object: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The part of it.
    pub part: Part,
    /// The path to the part as the document stands now: `bases[1].lia`. Empty for the record as a whole.
    pub path: String,
    /// Which row of the record it is about, by the row's own words and the most telling first: a purpose, a letter, a
    /// category of data. Empty for a part that is no row, and without what the message says already.
    pub about: Vec<Sentence>,
    /// What is the matter.
    pub message: Sentence,
    /// What to do.
    pub advice: Sentence,
    /// The law behind it.
    pub citation: &'static str,
    /// How well that was checked.
    pub source_status: SourceStatus,
    /// What was judged, by name.
    pub facts: BTreeMap<String, String>,
}

impl Finding {
    pub(super) fn of(
        rule: &Rule,
        object: RecordId,
        kind: Kind,
        named: &[(&str, Argument)],
        hit: Hit,
        mut about: Vec<Sentence>,
    ) -> Self {
        about.retain(|one| {
            let mut words = one.arguments.values();
            words.len() != 1 || !words.any(|it| hit.arguments.values().any(|said| said == it))
        });
        let mut arguments: BTreeMap<String, Argument> = named
            .iter()
            .map(|(name, argument)| ((*name).to_owned(), argument.clone()))
            .collect();
        arguments.extend(hit.arguments);
        let sentence = |end: &str| Sentence {
            key: format!("finding-{}{end}", rule.id).into(),
            arguments: arguments.clone(),
        };
        let path = match (hit.place, hit.part.column.as_str()) {
            (Some(place), "") => format!("{}[{place}]", hit.part.field),
            (Some(place), column) => format!("{}[{place}].{column}", hit.part.field),
            (None, _) => hit.part.field.clone(),
        };
        Self {
            rule: rule.id,
            severity: rule.severity,
            area: rule.id.area(),
            object,
            kind,
            path,
            about,
            message: sentence(""),
            advice: sentence("-do"),
            citation: rule.citation,
            source_status: rule.source_status,
            part: hit.part,
            facts: hit.facts,
        }
    }

    /// What it is, over time.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity {
            object: self.object,
            rule: self.rule,
            part: self.part.line(),
        }
    }

    /// A digest of what was judged: an acceptance covers these facts and no others.
    #[must_use]
    pub fn judged(&self) -> Sha256Hex {
        let mut hash = Sha256::new();
        for (name, value) in &self.facts {
            // Lengths keep «a», «bc» apart from «ab», «c».
            hash.update(format!("{}:{name}{}:{value}", name.len(), value.len()));
        }
        Sha256Hex(hash.finalize().into())
    }
}
