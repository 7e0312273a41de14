//! What a shelf remembers of records, as it is read from their documents.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::things::Things;
use super::truth;
use crate::browse::Filter;
use crate::error::{Error, Result};
use crate::legal_basis::{Art6, SpecialCategory};
use crate::record::{Kind, Record, RecordId};
use crate::retention::Trigger;
use crate::value::{IsoPeriod, LangLine, LangText};
use crate::workspace::case::LinkView;
use crate::workspace::read::Stored;

/// What a list has to know of a record to sort it and to count its rows.
#[derive(Debug)]
pub struct Doc {
    /// Its id.
    pub id: RecordId,
    /// Its place among those of its kind.
    pub ordinal: i64,
    /// The event that made it as it is.
    pub seq: u64,
    /// Its title in small letters.
    pub title: Box<str>,
    /// What an activity is called in lists of what it shares with others: its reference, and its name per language.
    pub called: Option<Box<Called>>,
    /// When it is due.
    pub due: Option<NaiveDate>,
    /// The bases of an activity, as letters in order.
    pub bases: Box<str>,
    /// What starts each retention rule of an activity.
    pub rules: Box<[Option<Trigger>]>,
    /// The basis rows of an activity: the letter of each, and the assessment it rests on.
    pub basis_rows: Box<[(Option<Art6>, Option<RecordId>)]>,
    /// The activity of a transfer.
    pub activity: Option<RecordId>,
    /// The numbers of what is true of it, in order.
    pub truths: Box<[u32]>,
    /// What an activity says of its categories of data, by the numbers of their names.
    pub facts: Box<[(u32, Fact)]>,
}

/// What an activity is called.
#[derive(Debug)]
pub struct Called {
    reference: Box<str>,
    name: LangText,
}

impl Doc {
    /// The record in a link of this field, for an activity.
    pub fn link(&self, field: &str) -> Option<LinkView> {
        let called = self.called.as_ref()?;
        Some(LinkView {
            field: field.to_owned(),
            id: self.id,
            kind: Kind::Activity,
            reference: called.reference.to_string(),
            title: called.name.clone(),
        })
    }
}

/// Something that is true of records.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Truth {
    /// A condition holds of them.
    Holds(Filter),
    /// They name a thing in this way.
    Names(Things, LangLine),
}

/// Something that an activity says of one of its categories of personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// A special category (Art 9(1)).
    Special(SpecialCategory),
    /// Criminal convictions and offences (Art 10).
    Criminal,
    /// A national identification number (Art 87).
    NationalId,
    /// The period after which it goes.
    Period(IsoPeriod),
}

impl Fact {
    /// The special category, if that is what is said.
    pub const fn special(&self) -> Option<SpecialCategory> {
        match self {
            Self::Special(it) => Some(*it),
            Self::Criminal | Self::NationalId | Self::Period(_) => None,
        }
    }

    /// The period, if that is what is said.
    pub const fn period(&self) -> Option<IsoPeriod> {
        match self {
            Self::Period(it) => Some(*it),
            Self::Special(_) | Self::Criminal | Self::NationalId => None,
        }
    }
}

/// A place that was counted up to.
pub fn small(number: usize) -> Result<u32> {
    u32::try_from(number).map_err(|_| Error::Internal("more records than can be counted"))
}

/// Where a place lies.
pub const fn at(place: u32) -> usize {
    place as usize
}

/// A record as it lies in the file.
pub struct Unread {
    pub id: RecordId,
    pub reference: String,
    pub ordinal: i64,
    pub seq: i64,
    pub document: String,
}

/// What a shelf remembers of a record.
pub struct Read {
    pub doc: Doc,
    pub truths: Vec<Truth>,
    pub facts: BTreeSet<(LangLine, Fact)>,
}

/// What a shelf remembers of many records. What is true of several stands here once: the thread that reads them tells them
/// apart, and the one that fills the shelf sees each but once.
#[derive(Default)]
pub struct Reads {
    pub truths: Vec<Truth>,
    pub records: Vec<Numbered>,
}

/// A record, with what is true of it by its place among the truths of those read with it.
pub struct Numbered {
    pub doc: Doc,
    pub truths: Vec<u32>,
    /// What it says of which name.
    pub facts: Vec<(u32, Fact)>,
}

impl Reads {
    pub fn of(read: impl IntoIterator<Item = Result<Read>>) -> Result<Self> {
        let mut numbers: HashMap<Truth, u32> = HashMap::new();
        let mut number = |truth: Truth| {
            let next = small(numbers.len())?;
            Ok(*numbers.entry(truth).or_insert(next))
        };
        let mut records = Vec::new();
        for read in read {
            let Read { doc, truths, facts } = read?;
            let truths = truths.into_iter().map(&mut number);
            let mut truths = truths.collect::<Result<Vec<u32>>>()?;
            truths.sort_unstable();
            truths.dedup();
            let facts = facts
                .into_iter()
                .map(|(category, fact)| Ok((number(Truth::Names(Things::Data, category))?, fact)));
            let facts = facts.collect::<Result<Vec<_>>>()?;
            records.push(Numbered { doc, truths, facts });
        }
        let mut truths: Vec<(Truth, u32)> = numbers.into_iter().collect();
        truths.sort_unstable_by_key(|(_, number)| *number);
        Ok(Self {
            truths: truths.into_iter().map(|(truth, _)| truth).collect(),
            records,
        })
    }
}

impl Unread {
    pub fn read(self, kind: Kind) -> Result<Read> {
        let record = Record::parse(kind, &self.document)
            .map_err(|error| Error::Damaged(format!("{}: {error}", self.reference)))?;
        Ok(Read::of(&Stored {
            id: self.id,
            seq: u64::try_from(self.seq).map_err(|_| Error::Damaged(self.reference.clone()))?,
            reference: self.reference,
            ordinal: self.ordinal,
            record,
        }))
    }
}

impl Read {
    pub fn of(stored: &Stored) -> Self {
        let mut doc = Doc {
            id: stored.id,
            ordinal: stored.ordinal,
            seq: stored.seq,
            title: stored.record.title().to_lowercase().into(),
            called: None,
            due: truth::due(&stored.record),
            bases: Box::default(),
            rules: Box::default(),
            basis_rows: Box::default(),
            activity: None,
            truths: Box::default(),
            facts: Box::default(),
        };
        let mut said = BTreeSet::new();
        match &stored.record {
            Record::Activity(it) => {
                let letters = it.art6().into_iter().map(Art6::code);
                doc.bases = letters.collect();
                doc.rules = it.retention.iter().map(|rule| rule.trigger).collect();
                doc.basis_rows = it.bases.iter().map(|row| (row.art6, row.lia)).collect();
                said = facts(it);
                doc.called = Some(Box::new(Called {
                    reference: stored.reference.as_str().into(),
                    name: it.name.clone(),
                }));
            }
            Record::Transfer(it) => doc.activity = it.activity,
            _ => {}
        }
        let holds = truth::truths(&stored.record).into_iter();
        let names = truth::things(&stored.record).into_iter();
        Self {
            doc,
            truths: holds
                .map(Truth::Holds)
                .chain(names.map(|(of, name)| Truth::Names(of, name)))
                .collect(),
            facts: said,
        }
    }
}

/// What an activity says of its categories, each once.
fn facts(activity: &crate::activity::Activity) -> BTreeSet<(LangLine, Fact)> {
    let mut found = BTreeSet::new();
    let named = activity.data_items.iter();
    for item in named.filter(|item| !item.category.is_empty()) {
        let mut say = |fact| found.insert((item.category.clone(), fact));
        if let Some(special) = item.special {
            say(Fact::Special(special));
        }
        if item.criminal {
            say(Fact::Criminal);
        }
        if item.national_id {
            say(Fact::NationalId);
        }
        // A rule without a category is one for all data of its activity.
        let rules = activity.retention.iter().filter(|rule| {
            rule.data_category.is_empty() || rule.data_category.is_same(&item.category)
        });
        for period in rules.filter_map(|rule| rule.period) {
            say(Fact::Period(period));
        }
    }
    found
}
