//! The same organisation recorded twice: found, looked at, and made one with every link kept.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Map, Value};
use unicode_normalization::UnicodeNormalization;

use super::bulk::relink;
use super::commit::{ChangedRecord, Committed, Put, Transaction};
use super::{Entropy, LinkView, Stored, Workspace, link_view};
use crate::actor::Author;
use crate::error::{Error, Result};
use crate::macros::codes;
use crate::organisation::Organisation;
use crate::record::{Kind, Record, RecordId};

codes! {
    /// Why two organisations look like one.
    pub enum DuplicateReason {
        /// They have the same registration number in the same country.
        SameNumber = "same_number",
        /// They have the same name, but for case, accents and the form of company.
        SameName = "same_name",
        /// They have the same postal address and names alike.
        SameAddress = "same_address",
        /// Their names are alike.
        SimilarName = "similar_name",
    }
}

/// Two organisations that may be one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Duplicate {
    /// One: the one with more links.
    pub one: LinkView,
    /// The other.
    pub other: LinkView,
    /// Why.
    pub because: DuplicateReason,
    /// Records that link to each.
    pub links: (u32, u32),
}

codes! {
    /// From which of two records a value is taken.
    pub enum TakenFrom {
        /// From the one that stays.
        Keep = "keep",
        /// From the one that goes, as the one that stays has none.
        Other = "other",
        /// From both: a list.
        Both = "both",
    }
}

/// A field of two records that are to be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergedField {
    /// Its name.
    pub name: String,
    /// In the one that stays, as JSON text.
    pub keep: Option<String>,
    /// In the one that goes, as JSON text.
    pub other: Option<String>,
    /// What the one that stays will have.
    pub taken: TakenFrom,
}

/// What making two records one would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergePlan {
    /// Records whose links will lead to the one that stays.
    pub moves: Vec<LinkView>,
    /// Fields in which the two differ.
    pub fields: Vec<MergedField>,
}

/// The most pairs that are told.
const MOST: usize = 200;

/// How alike two names must be, from 0 to 1 (Jaro-Winkler), to be told.
const ALIKE: f64 = 0.93;

/// Forms of companies, which two spellings of one name often differ in.
const FORMS: &[&str] = &[
    "ab", "ag", "aps", "as", "asa", "bv", "co", "corp", "da", "ehf", "ek", "gmbh", "hf", "inc",
    "ks", "kg", "limited", "llc", "llp", "ltd", "nv", "ou", "oy", "oyj", "plc", "sa", "sarl", "se",
    "sia", "spa", "srl", "uab", "vof",
];

/// A name without case, accents, signs and the form of company.
fn bare(name: &str) -> String {
    let plain: String = name
        .nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        // Letters that no decomposition takes apart.
        .map(|c| match c {
            'ø' => 'o',
            'æ' => 'a',
            'ß' => 's',
            'ð' | 'đ' => 'd',
            'ł' => 'l',
            'þ' => 't',
            other => other,
        })
        .collect();
    // «B.V.» and «A/S» are forms too.
    let plain = plain.replace(['.', '/'], "");
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !FORMS.contains(word))
        .collect();
    words.join(" ")
}

struct Candidate<'a> {
    stored: &'a Stored,
    it: &'a Organisation,
    bare: String,
    address: String,
    number: String,
}

fn because(one: &Candidate<'_>, other: &Candidate<'_>) -> Option<DuplicateReason> {
    let apart = matches!((&one.it.country, &other.it.country), (Some(a), Some(b)) if a != b);
    if apart {
        return None;
    }
    if !one.number.is_empty() && !other.number.is_empty() {
        // Two numbers of one register are two organisations, whatever their names.
        return (one.number == other.number).then_some(DuplicateReason::SameNumber);
    }
    if !one.bare.is_empty() && one.bare == other.bare {
        return Some(DuplicateReason::SameName);
    }
    let alike = strsim::jaro_winkler(&one.bare, &other.bare);
    if !one.address.is_empty() && one.address == other.address && alike > 0.8 {
        return Some(DuplicateReason::SameAddress);
    }
    (alike >= ALIKE).then_some(DuplicateReason::SimilarName)
}

/// The fields of two documents, and the document of both: what the one that stays has, else what the other has; of
/// lists what both have. The name, kind and group of the one that stays are its own.
fn together(
    keep: &Map<String, Value>,
    other: &Map<String, Value>,
) -> (Vec<MergedField>, Map<String, Value>) {
    let mut names: Vec<&String> = keep.keys().chain(other.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    let mut fields = Vec::new();
    let mut both = keep.clone();
    for name in names {
        let mine = keep.get(name).filter(|value| !is_empty(value));
        let theirs = other.get(name).filter(|value| !is_empty(value));
        if mine == theirs {
            continue;
        }
        let (taken, value) = match (mine, theirs) {
            (None, Some(theirs)) => (TakenFrom::Other, theirs.clone()),
            (Some(Value::Array(mine)), Some(Value::Array(theirs))) => {
                let mut items = mine.clone();
                items.extend(theirs.iter().filter(|item| !mine.contains(item)).cloned());
                (TakenFrom::Both, Value::Array(items))
            }
            // A fact that is recorded for one of them holds for the one they are.
            (Some(Value::Bool(false)), Some(Value::Bool(true))) => {
                (TakenFrom::Other, Value::Bool(true))
            }
            (Some(mine), _) => (TakenFrom::Keep, mine.clone()),
            (None, None) => continue,
        };
        both.insert(name.clone(), value);
        fields.push(MergedField {
            name: name.clone(),
            keep: mine.map(Value::to_string),
            other: theirs.map(Value::to_string),
            taken,
        });
    }
    (fields, both)
}

fn document(stored: &Stored) -> Result<Map<String, Value>> {
    match serde_json::to_value(&stored.record) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Error::Internal("a document could not be written")),
    }
}

impl Workspace {
    /// Pairs of organisations that may be one, the surest first; at most two hundred.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn duplicates(&self) -> Result<Vec<Duplicate>> {
        let all = self.all(Kind::Organisation)?;
        let mut used: BTreeMap<RecordId, u32> = BTreeMap::new();
        for stored in &all {
            let links = self.linked_from(stored.id)?.len();
            used.insert(stored.id, u32::try_from(links).unwrap_or(u32::MAX));
        }
        let candidates: Vec<Candidate<'_>> = all
            .iter()
            .filter_map(|stored| match &stored.record {
                Record::Organisation(it) => Some(Candidate {
                    stored,
                    it,
                    bare: bare(it.legal_name.as_str()),
                    address: bare(it.address.as_str()),
                    number: it
                        .reg_no
                        .as_str()
                        .chars()
                        .filter(char::is_ascii_alphanumeric)
                        .collect(),
                }),
                _ => None,
            })
            .collect();
        let mut found = Vec::new();
        for (place, one) in candidates.iter().enumerate() {
            for other in candidates.iter().skip(place + 1) {
                let Some(because) = because(one, other) else {
                    continue;
                };
                let links = |it: &Candidate<'_>| used.get(&it.stored.id).copied().unwrap_or(0);
                let (first, second) = if links(other) > links(one) {
                    (other, one)
                } else {
                    (one, other)
                };
                found.push(Duplicate {
                    one: link_view("", first.stored),
                    other: link_view("", second.stored),
                    because,
                    links: (links(first), links(second)),
                });
            }
        }
        found.sort_by_key(|pair| pair.because);
        found.truncate(MOST);
        Ok(found)
    }

    /// What making two organisations one would do. Nothing is written.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`]; [`Error::OtherKind`].
    pub fn plan_merge(&self, keep: RecordId, other: RecordId) -> Result<MergePlan> {
        let (keep, other) = (self.get(keep)?, self.get(other)?);
        organisations(&keep, &other)?;
        let (fields, _) = together(&document(&keep)?, &document(&other)?);
        let moves = self
            .linked_from(other.id)?
            .iter()
            .filter(|(_, stored)| stored.id != keep.id)
            .map(|(field, stored)| link_view(field, stored))
            .collect();
        Ok(MergePlan { moves, fields })
    }

    /// Makes two organisations one, in one commit: every link to `other` leads to `keep`, which takes what it lacked, and
    /// `other` is removed.
    ///
    /// # Errors
    /// As for [`Transaction::merge`].
    pub fn merge(
        &mut self,
        author: &Author,
        now: DateTime<Utc>,
        entropy: &mut dyn Entropy,
        reason: &str,
        (keep, other): (RecordId, RecordId),
    ) -> Result<Committed<Vec<ChangedRecord>>> {
        self.commit(author, now, entropy, reason, |tx| tx.merge(keep, other))
    }
}

fn organisations(keep: &Stored, other: &Stored) -> Result<()> {
    for stored in [keep, other] {
        if stored.record.kind() != Kind::Organisation {
            return Err(Error::OtherKind {
                wanted: Kind::Organisation,
                found: stored.record.kind(),
            });
        }
    }
    if keep.id == other.id {
        return Err(Error::Contradiction {
            kind: Kind::Organisation,
            field: "other",
            value: other.reference.clone(),
        });
    }
    Ok(())
}

impl Transaction<'_> {
    /// Makes two organisations one.
    ///
    /// # Errors
    /// [`Error::OtherKind`]; [`Error::Contradiction`] for a record with itself; [`Error::WrittenOnce`] if an entry that is
    /// written once, or an attachment, belongs to the one that goes; [`Error::Held`] if that one is the own organisation.
    pub fn merge(&mut self, keep: RecordId, other: RecordId) -> Result<Vec<ChangedRecord>> {
        let (stays, goes) = (self.get(keep)?, self.get(other)?);
        organisations(&stays, &goes)?;
        let (from, to) = (other.to_string(), keep.to_string());
        let (_, both) = together(&document(&stays)?, &document(&goes)?);
        // The head of its group may be the one that goes: a record does not belong to itself.
        let Value::Object(mut both) = relink(Value::Object(both), &from, &to) else {
            return Err(Error::Internal("a document was not an object"));
        };
        if both.get("group_id").and_then(Value::as_str) == Some(to.as_str()) {
            both.insert("group_id".to_owned(), Value::Null);
        }
        self.replace(&stays, &both)?;
        for stored in self.linking_to(other)? {
            let current = self.get(stored)?;
            if let Value::Object(fields) = relink(Value::Object(document(&current)?), &from, &to) {
                self.replace(&current, &fields)?;
            }
        }
        self.remove(other)?;
        Ok(self.changed.clone())
    }

    fn replace(&mut self, stored: &Stored, document: &Map<String, Value>) -> Result<()> {
        let record = Record::parse(
            stored.record.kind(),
            &Value::Object(document.clone()).to_string(),
        )?;
        let put = Put {
            id: Some(stored.id),
            reference: None,
            based_on: Some(stored.seq),
        };
        self.put(put, record).map(drop)
    }

    fn linking_to(&self, target: RecordId) -> Result<Vec<RecordId>> {
        let mut statement = self.sql.prepare_cached(
            "SELECT DISTINCT source FROM link JOIN record ON record.id = link.source
             WHERE target = ?1 AND source <> ?1 ORDER BY source",
        )?;
        let mut rows = statement.query([target.to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(super::read::parse_id(&row.get::<_, String>(0)?)?);
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
