//! Everything at once: all records typed, as they are or as they were after so many events. What judges or reports the
//! register as a whole reads this, and sees no SQL.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use tilsyn_trail::{Leaf, SubjectId};

use super::commit::as_i64;
use super::findings::Marks;
use super::index::Index;
use super::past::Past;
use super::{Stored, Workspace, read};
use crate::activity::Activity;
use crate::browse::{Filter, Secrecy};
use crate::error::Result;
use crate::organisation::{Organisation, OrganisationKind};
use crate::procedure::CaseEntries;
use crate::record::{Document, Kind, Record, RecordId};
use crate::request::Request;

/// A record of the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The record.
    pub stored: Stored,
    /// The case or owner it belongs to.
    pub parent: Option<RecordId>,
    /// Fields that it had then and that were erased since.
    pub erased: Vec<String>,
}

/// All records of a workspace at one time, as far as the sight of who reads goes.
#[derive(Debug, Clone, Default)]
pub struct Register {
    size: u64,
    withheld: u32,
    records: HashMap<RecordId, Kept>,
    kinds: BTreeMap<Kind, Vec<RecordId>>,
    children: HashMap<RecordId, Vec<RecordId>>,
    /// Who links to a record, with the field, by the source's kind and ordinal.
    sources: HashMap<RecordId, Vec<(String, RecordId)>>,
}

impl Register {
    /// Number of events it was read from.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// How many cases secrecy kept back. Told to people in bands only ([`crate::browse::Band`]).
    #[must_use]
    pub const fn withheld(&self) -> u32 {
        self.withheld
    }

    /// A record.
    #[must_use]
    pub fn get(&self, id: RecordId) -> Option<&Kept> {
        self.records.get(&id)
    }

    /// A document, if there is one of this kind under this id.
    #[must_use]
    pub fn document<T: Document>(&self, id: RecordId) -> Option<&T> {
        T::of(&self.records.get(&id)?.stored.record)
    }

    /// All records of a kind, by their numbers.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Kept> {
        self.kinds
            .get(&kind)
            .into_iter()
            .flatten()
            .filter_map(|id| self.records.get(id))
    }

    /// All documents of a kind with their records, by their numbers.
    pub fn each<T: Document + 'static>(&self) -> impl Iterator<Item = (&Stored, &T)> {
        self.of_kind(T::KIND)
            .filter_map(|kept| Some((&kept.stored, T::of(&kept.stored.record)?)))
    }

    /// How many there are of a kind.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.kinds.get(&kind).map_or(0, Vec::len)
    }

    /// What belongs to a record, in the order in which it was written.
    pub fn children(&self, parent: RecordId) -> impl Iterator<Item = &Kept> {
        self.children
            .get(&parent)
            .into_iter()
            .flatten()
            .filter_map(|id| self.records.get(id))
    }

    /// The records that link to this one, with the field by which they do, by kind and number.
    pub fn linked_from(&self, target: RecordId) -> impl Iterator<Item = (&str, &Kept)> {
        self.sources
            .get(&target)
            .into_iter()
            .flatten()
            .filter_map(|(field, id)| Some((field.as_str(), self.records.get(id)?)))
    }

    /// The entries of a case as [`Workspace::entries`] gives them.
    #[must_use]
    pub fn entries(&self, request: RecordId) -> CaseEntries {
        let written = self.children(request).map(|kept| kept.stored.clone());
        let mut entries = read::gathered(written.collect());
        let mut replies: Vec<&Stored> = self
            .linked_from(request)
            .filter(|(field, _)| matches!(*field, "also_answers" | "parent_request"))
            .map(|(_, kept)| &kept.stored)
            .collect();
        replies.sort_by_key(|stored| stored.seq);
        for stored in replies {
            match &stored.record {
                Record::Notification(it) => {
                    entries.notifications.push((stored.seq, (**it).clone()));
                }
                Record::Request(it) => entries.children.extend(it.family),
                _ => {}
            }
        }
        entries.notifications.sort_by_key(|(place, _)| *place);
        if let Some(case) = self.document::<Request>(request) {
            let concerned = case.activities.iter();
            for activity in concerned.filter_map(|id| self.document::<Activity>(*id)) {
                entries.about(activity);
            }
        }
        entries.many_persons = self.own().and_then(|(_, it)| it.second_approver_above);
        entries
    }

    /// The organisation whose register it is.
    #[must_use]
    pub fn own(&self) -> Option<(&Stored, &Organisation)> {
        self.each::<Organisation>()
            .find(|(_, it)| it.kind == Some(OrganisationKind::Own))
    }

    fn put(&mut self, kept: Kept) {
        self.records.insert(kept.stored.id, kept);
    }

    /// Sets everything in order, once all records are there.
    fn arrange(mut self) -> Self {
        let mut all: Vec<&Kept> = self.records.values().collect();
        all.sort_by_key(|kept| {
            (
                kept.stored.record.kind(),
                kept.stored.ordinal,
                kept.stored.id,
            )
        });
        let mut kinds: BTreeMap<Kind, Vec<RecordId>> = BTreeMap::new();
        let mut children: HashMap<RecordId, Vec<(u64, RecordId)>> = HashMap::new();
        let mut sources: HashMap<RecordId, Vec<(String, RecordId)>> = HashMap::new();
        for kept in all {
            let stored = &kept.stored;
            kinds
                .entry(stored.record.kind())
                .or_default()
                .push(stored.id);
            if let Some(parent) = kept.parent {
                children
                    .entry(parent)
                    .or_default()
                    .push((stored.seq, stored.id));
            }
            for link in stored.record.links() {
                sources
                    .entry(link.target)
                    .or_default()
                    .push((link.field.to_owned(), stored.id));
            }
        }
        self.kinds = kinds;
        self.sources = sources;
        self.children = children
            .into_iter()
            .map(|(parent, mut under)| {
                under.sort_unstable();
                (parent, under.into_iter().map(|(_, id)| id).collect())
            })
            .collect();
        self
    }
}

impl Workspace {
    /// The records of a kind in this register of which all these conditions hold, as lists have them. Where one asks for
    /// findings ([`crate::browse::asks_for_findings`]), `marks` are those of its day.
    ///
    /// # Errors
    /// [`crate::Error::Filter`] for a condition by words without a word, and for one by findings without marks;
    /// [`crate::Error::Damaged`].
    pub fn meeting(
        &self,
        register: &Register,
        kind: Kind,
        filters: &[Filter],
        marks: Option<Arc<Marks>>,
    ) -> Result<HashSet<RecordId>> {
        let by_words = (filters.iter()).any(|filter| matches!(filter, Filter::Text(_)));
        let mut index = Index::still(register, by_words)?;
        if let Some(marks) = marks {
            index.mark(marks);
        }
        let selected = index.select(self, kind, filters)?;
        let shelf = index.shelf(self, kind)?;
        Ok(selected
            .iter()
            .filter_map(|place| shelf.doc(place).map(|doc| doc.id))
            .collect())
    }

    /// All records as they are.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn whole(&self) -> Result<Register> {
        let hidden = self.hidden()?;
        let mut register = Register {
            size: self.head()?.size,
            withheld: self.cases_among(&hidden)?,
            ..Register::default()
        };
        for stored in read::everything(&self.connection)? {
            if !hidden.contains(&stored.id) {
                register.put(Kept {
                    parent: stored.record.parent(),
                    stored,
                    erased: Vec::new(),
                });
            }
        }
        Ok(register.arrange())
    }

    /// All records as they were after the first `size` events; what was erased since is not in them, and named. A case
    /// that is under secrecy today, or was then and is there no more, is kept back as it is today.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn whole_as_of(&self, size: u64) -> Result<Register> {
        let mut subjects: HashMap<RecordId, Past> = HashMap::new();
        let mut statement = self.connection.prepare_cached(
            "SELECT leaf, body FROM event LEFT JOIN disclosure ON disclosure.seq = event.seq
             WHERE event.seq < ?1 ORDER BY event.seq",
        )?;
        let mut rows = statement.query([as_i64(size)?])?;
        while let Some(row) = rows.next()? {
            let leaf = Leaf::decode(&row.get::<_, Vec<u8>>(0)?)?;
            if leaf.subject == SubjectId::NONE {
                continue;
            }
            let body: Option<Vec<u8>> = row.get(1)?;
            subjects
                .entry(RecordId(uuid::Uuid::from_bytes(leaf.subject.0)))
                .or_default()
                .apply(&leaf, &body.unwrap_or_default())?;
        }
        self.register_of(size, &subjects)
    }

    /// The register that these records were.
    fn register_of(&self, size: u64, subjects: &HashMap<RecordId, Past>) -> Result<Register> {
        let mut all = Vec::new();
        for (id, past) in subjects {
            let id = *id;
            let Some(record) = past.record()? else {
                continue;
            };
            let (seq, parent) = (past.seq, record.parent());
            let erased = past.erased();
            let reference = past.reference.clone().unwrap_or_else(|| id.to_string());
            all.push(Kept {
                stored: Stored {
                    id,
                    ordinal: super::reference::ordinal(&reference).unwrap_or(0),
                    reference,
                    seq,
                    record,
                },
                parent,
                erased,
            });
        }
        let hidden = self.hidden_then(&all)?;
        let mut register = Register {
            size,
            ..Register::default()
        };
        for kept in all {
            if !hidden.contains(&kept.stored.id) {
                register.put(kept);
            } else if kept.stored.record.kind() == Kind::Request {
                register.withheld += 1;
            }
        }
        Ok(register.arrange())
    }

    /// What of a past register is kept back: what secrecy hides today, and cases under it then that are gone since, with
    /// what belonged to them.
    fn hidden_then(&self, all: &[Kept]) -> Result<HashSet<RecordId>> {
        let mut hidden = self.hidden()?;
        let person = match self.sight {
            Secrecy::Shown => return Ok(hidden),
            Secrecy::AssignedTo(person) => Some(person),
            Secrecy::Hidden => None,
        };
        for kept in all {
            if let Some(case) = Request::of(&kept.stored.record)
                && case.restricted
                && !person.is_some_and(|person| case.is_handled_by(person))
                && read::exists(&self.connection, kept.stored.id).is_err()
            {
                hidden.insert(kept.stored.id);
            }
        }
        let belonging: Vec<RecordId> = all
            .iter()
            .filter(|kept| {
                let about = kept.stored.record.kind() == Kind::Export
                    && (kept.stored.record.links().iter())
                        .any(|link| hidden.contains(&link.target));
                let said = matches!(&kept.stored.record, Record::FindingAcceptance(it)
                    if it.object.is_some_and(|object| hidden.contains(&object)));
                about || said || kept.parent.is_some_and(|parent| hidden.contains(&parent))
            })
            .map(|kept| kept.stored.id)
            .collect();
        hidden.extend(belonging);
        Ok(hidden)
    }
}

#[cfg(test)]
mod tests;
