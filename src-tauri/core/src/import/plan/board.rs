//! What the register has, and what an import makes of it: records to be made, records to be changed, found by reference
//! or by name. Nothing is written here.

use std::collections::{BTreeMap, HashMap};

use chrono_tz::Tz;
use uuid::Uuid;

use crate::error::Result;
use crate::import::cell::fold;
use crate::import::fields::ImportKind;
use crate::record::{Kind, Record, RecordId};
use crate::text::Language;
use crate::workspace::{Stored, Transaction, Workspace};

/// What an import has to know of the register.
#[derive(Debug)]
pub struct Known {
    records: HashMap<RecordId, Stored>,
    references: HashMap<String, RecordId>,
    names: HashMap<(Kind, String), Vec<RecordId>>,
    /// Where the organisation is: a day without a zone is a day there.
    pub(super) zone: Tz,
    /// In which language records are named to who reads the plan.
    pub(super) reader: Language,
}

impl Known {
    /// What is known of an open workspace.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn of(workspace: &Workspace, kind: ImportKind) -> Result<Self> {
        let (zone, reader) = (workspace.home()?.zone, workspace.language());
        Self::read(kind, zone, reader, &|kind| workspace.all(kind))
    }

    /// What is known within a commit.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn within(tx: &Transaction<'_>, kind: ImportKind) -> Result<Self> {
        // Nobody reads this plan: it is made again to see that it is the one that was confirmed.
        let reader = Language::En;
        Self::read(kind, tx.home()?.zone, reader, &|kind| tx.all(kind))
    }

    fn read(
        kind: ImportKind,
        zone: Tz,
        reader: Language,
        all: &dyn Fn(Kind) -> Result<Vec<Stored>>,
    ) -> Result<Self> {
        let kinds: &[Kind] = match kind {
            ImportKind::Register => &[
                Kind::Activity,
                Kind::Organisation,
                Kind::Processor,
                Kind::System,
                Kind::Measure,
                Kind::Transfer,
                Kind::InterestAssessment,
                Kind::ConsentProfile,
            ],
            ImportKind::Processors => &[Kind::Processor, Kind::Organisation, Kind::Activity],
            ImportKind::Requests => &[Kind::Request, Kind::Activity],
        };
        let mut known = Self {
            records: HashMap::new(),
            references: HashMap::new(),
            names: HashMap::new(),
            zone,
            reader,
        };
        for kind in kinds {
            for stored in all(*kind)? {
                for name in names_of(&stored.record) {
                    let same = known.names.entry((*kind, name)).or_default();
                    if !same.contains(&stored.id) {
                        same.push(stored.id);
                    }
                }
                known.references.insert(stored.reference.clone(), stored.id);
                known.records.insert(stored.id, stored);
            }
        }
        Ok(known)
    }

    /// The records of a kind.
    pub(super) fn every(&self, kind: Kind) -> impl Iterator<Item = &Stored> {
        self.records
            .values()
            .filter(move |stored| stored.record.kind() == kind)
    }

    pub(super) fn get(&self, id: RecordId) -> Option<&Stored> {
        self.records.get(&id)
    }
}

/// The names by which a record is found, folded.
fn names_of(record: &Record) -> Vec<String> {
    let mut names = match record {
        Record::Activity(it) => [&it.name.en, &it.name.nb, &it.name.nl]
            .into_iter()
            .flatten()
            .map(|name| fold(name.as_str()))
            .collect(),
        other => vec![fold(&other.title())],
    };
    names.retain(|name| !name.is_empty());
    names
}

/// What a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    One(RecordId),
    Several(usize),
}

/// A record that is to be made or changed.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) id: RecordId,
    /// As it stands; none for one that is to be made.
    pub(super) before: Option<Stored>,
    pub(super) record: Record,
    /// The reference that a new one is to have.
    pub(super) reference: Option<String>,
}

/// The register with what is planned.
pub(super) struct Board<'a> {
    known: &'a Known,
    drafts: Vec<Draft>,
    places: HashMap<RecordId, usize>,
    names: BTreeMap<(Kind, String), Vec<RecordId>>,
    references: HashMap<String, RecordId>,
    next: u128,
}

impl<'a> Board<'a> {
    pub(super) fn new(known: &'a Known) -> Self {
        Self {
            known,
            drafts: Vec::new(),
            places: HashMap::new(),
            names: BTreeMap::new(),
            references: HashMap::new(),
            next: 1,
        }
    }

    pub(super) const fn known(&self) -> &'a Known {
        self.known
    }

    /// Plans a new record, under an id that stands for the one it will get.
    pub(super) fn make(&mut self, record: Record, reference: Option<String>) -> RecordId {
        let id = placeholder(self.next);
        self.next += 1;
        for name in names_of(&record) {
            self.names
                .entry((record.kind(), name))
                .or_default()
                .push(id);
        }
        if let Some(reference) = &reference {
            self.references.insert(reference.clone(), id);
        }
        self.places.insert(id, self.drafts.len());
        self.drafts.push(Draft {
            id,
            before: None,
            record,
            reference,
        });
        id
    }

    /// A record as planned.
    pub(super) fn get(&self, id: RecordId) -> Option<&Record> {
        match self.places.get(&id) {
            Some(place) => self.drafts.get(*place).map(|draft| &draft.record),
            None => self.known.get(id).map(|stored| &stored.record),
        }
    }

    /// Plans a record as it is to be.
    pub(super) fn set(&mut self, id: RecordId, record: Record) {
        if let Some(place) = self.places.get(&id) {
            if let Some(draft) = self.drafts.get_mut(*place) {
                draft.record = record;
            }
            return;
        }
        let Some(before) = self.known.get(id) else {
            return;
        };
        if before.record == record {
            return;
        }
        self.places.insert(id, self.drafts.len());
        self.drafts.push(Draft {
            id,
            before: Some(before.clone()),
            record,
            reference: None,
        });
    }

    /// The reference of a record that there is.
    pub(super) fn reference(&self, id: RecordId) -> Option<String> {
        self.known.get(id).map(|stored| stored.reference.clone())
    }

    /// Finds a record by reference, or by name.
    pub(super) fn find(&self, kind: Kind, text: &str) -> Found {
        let reference = text.trim().to_uppercase();
        let by_reference = self
            .known
            .references
            .get(&reference)
            .or_else(|| self.references.get(&reference))
            .filter(|id| self.get(**id).is_some_and(|record| record.kind() == kind));
        if let Some(id) = by_reference {
            return Found::One(*id);
        }
        self.named(kind, text)
    }

    /// Finds a record by name.
    pub(super) fn named(&self, kind: Kind, text: &str) -> Found {
        let key = (kind, fold(text));
        let mut found: Vec<RecordId> = self
            .known
            .names
            .get(&key)
            .into_iter()
            .chain(self.names.get(&key))
            .flatten()
            .copied()
            .collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [] => Found::Nothing,
            [one] => Found::One(*one),
            several => Found::Several(several.len()),
        }
    }

    /// What is planned of a record.
    pub(super) fn draft(&self, id: RecordId) -> Option<&Draft> {
        self.places
            .get(&id)
            .and_then(|place| self.drafts.get(*place))
    }

    pub(super) fn into_drafts(self) -> Vec<Draft> {
        self.drafts
    }
}

/// An id that no record has: it stands for one that is drawn when the plan is carried out.
const fn placeholder(number: u128) -> RecordId {
    const FIRST: u128 = 0xffff_ffff_ffff_7000_8000_0000_0000_0000;
    RecordId(Uuid::from_u128(FIRST | number))
}
