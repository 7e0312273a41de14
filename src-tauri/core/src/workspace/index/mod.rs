//! What is kept in memory beside a workspace, so that lists, counts and searches need not read every record again.
//!
//! It lies outside the file: in the file it would keep erased words. It is built from the records, part by part when
//! one is first asked for, and brought up to the head of the log by the events it does not know yet. `shelf` holds the
//! records of one kind by what is true of them, `docs` what it remembers of each, `truth` says what that is, `things` what they name per language, `ties`
//! who is linked with whom, `select` narrows and counts, `words` is the full text and `excerpt` the part of it that is
//! shown; `abreast` reads many records on two threads.

mod abreast;
mod docs;
mod excerpt;
mod select;
mod shelf;
mod things;
mod ties;
mod truth;
mod words;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rusqlite::OptionalExtension;

use super::Workspace;
use super::commit::as_i64;
use super::findings::{Mark, Marks};
use super::read::{Stored, stored};
use super::whole::Register;
use crate::browse::SortKey;
use crate::error::{Error, Result};
use crate::record::{Kind, RecordId};

pub(super) use docs::{Doc, Fact};
pub(super) use select::Selection;
pub(super) use shelf::Shelf;
pub(super) use things::{Thing, Things};
pub use words::Hit;

use ties::Ties;
use words::Words;

/// The index of one workspace.
#[derive(Debug, Default)]
pub struct Index {
    /// Events that were in the log when it was brought up to date.
    size: u64,
    shelves: BTreeMap<Kind, Shelf>,
    ties: Option<Ties>,
    words: Option<Words>,
    /// Records that changed since their words were read: they are read again when somebody looks for words.
    unread: BTreeSet<RecordId>,
    /// What is found about the records, if somebody said so.
    marked: Option<Marked>,
    /// It is that of a register at one time, and takes in nothing more.
    still: bool,
}

/// What is found about the records, and the orders that follow from it.
#[derive(Debug)]
struct Marked {
    marks: Arc<Marks>,
    /// Per kind and way, with the size of the log at which it was made.
    orders: BTreeMap<(Kind, bool), (u64, Vec<u32>)>,
}

/// A list cannot be made from findings that nobody looked for.
fn unmarked() -> Error {
    Error::Filter("findings".to_owned())
}

impl Index {
    /// An index that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The index of a register at one time: it stays as it is, whatever happens to the workspace.
    pub(super) fn still(register: &Register, words: bool) -> Result<Self> {
        let mut index = Self {
            ties: Some(Ties::default()),
            words: words.then(Words::empty).transpose()?,
            still: true,
            ..Self::default()
        };
        for kind in Kind::ALL {
            let shelf = index.shelves.entry(*kind).or_default();
            for kept in register.of_kind(*kind) {
                shelf.insert(&kept.stored)?;
                if let Some(ties) = &mut index.ties {
                    ties.replace(kept.stored.id, Some(&kept.stored));
                }
                if let Some(words) = &mut index.words {
                    words.put(&kept.stored, kept.parent)?;
                }
            }
        }
        Ok(index)
    }

    /// Forgets everything: after what went from the file without a trace in the log.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Takes what is found about the records, as [`Workspace::finding_marks`] says it.
    pub fn mark(&mut self, marks: Arc<Marks>) {
        let same = self
            .marked
            .as_ref()
            .is_some_and(|marked| Arc::ptr_eq(&marked.marks, &marks));
        if !same {
            self.marked = Some(Marked {
                marks,
                orders: BTreeMap::new(),
            });
        }
    }

    /// All records of a kind, in an order.
    pub(super) fn order(
        &mut self,
        workspace: &Workspace,
        kind: Kind,
        sort: SortKey,
        descending: bool,
    ) -> Result<Vec<u32>> {
        if sort != SortKey::Findings {
            let shelf = self.shelf(workspace, kind)?;
            return Ok(shelf.order(sort, descending).to_vec());
        }
        let order = self
            .shelf(workspace, kind)?
            .order(SortKey::Reference, false)
            .to_vec();
        let (size, shelf) = (self.size, self.shelves.get(&kind));
        let (Some(marked), Some(shelf)) = (&mut self.marked, shelf) else {
            return Err(unmarked());
        };
        if let Some((of, kept)) = marked.orders.get(&(kind, descending))
            && *of == size
        {
            return Ok(kept.clone());
        }
        let mark = |place: &u32| marked.marks.get(shelf.doc(*place)?.id);
        let (mut first, last): (Vec<_>, Vec<_>) = order
            .into_iter()
            .map(|place| (mark(&place).map(Mark::gravity), place))
            .partition(|(gravity, _)| gravity.is_some());
        if descending {
            first.sort_by_key(|(gravity, _)| *gravity);
        } else {
            first.sort_by_key(|(gravity, _)| Reverse(*gravity));
        }
        let order: Vec<u32> = first.into_iter().chain(last).map(|(_, it)| it).collect();
        marked
            .orders
            .insert((kind, descending), (size, order.clone()));
        Ok(order)
    }

    /// Whether the records of a kind are on their shelf.
    pub(super) fn has(&self, kind: Kind) -> bool {
        self.shelves.contains_key(&kind)
    }

    /// Takes in what happened since.
    fn refresh(&mut self, workspace: &Workspace) -> Result<()> {
        if self.still {
            return Ok(());
        }
        let size: i64 = workspace
            .connection
            .prepare_cached("SELECT coalesce(max(size), 0) FROM head")?
            .query_row([], |row| row.get(0))?;
        let size = u64::try_from(size).unwrap_or_default();
        if size < self.size {
            self.forget();
        }
        if self.size < size {
            let built = !self.shelves.is_empty() || self.ties.is_some() || self.words.is_some();
            if built {
                for id in changed(workspace, self.size)? {
                    self.replace(workspace, id)?;
                }
            }
            self.size = size;
        }
        Ok(())
    }

    fn replace(&mut self, workspace: &Workspace, id: RecordId) -> Result<()> {
        let now = record(workspace, id)?;
        for shelf in self.shelves.values_mut() {
            shelf.remove(id);
        }
        if let Some(stored) = &now
            && let Some(shelf) = self.shelves.get_mut(&stored.record.kind())
        {
            shelf.insert(stored)?;
        }
        if let Some(ties) = &mut self.ties {
            ties.replace(id, now.as_ref());
        }
        if self.words.is_some() {
            self.unread.insert(id);
        }
        Ok(())
    }

    /// The records of a kind, up to date.
    pub(super) fn shelf(&mut self, workspace: &Workspace, kind: Kind) -> Result<&mut Shelf> {
        self.refresh(workspace)?;
        if !self.has(kind) {
            self.shelves.insert(kind, Shelf::build(workspace, kind)?);
        }
        self.shelves
            .get_mut(&kind)
            .ok_or(Error::Internal("a shelf that was just built is not there"))
    }

    fn ties(&mut self, workspace: &Workspace) -> Result<&Ties> {
        self.refresh(workspace)?;
        if self.ties.is_none() {
            self.ties = Some(Ties::build(workspace)?);
        }
        self.ties
            .as_ref()
            .ok_or(Error::Internal("ties that were just built are not there"))
    }

    fn words(&mut self, workspace: &Workspace) -> Result<&Words> {
        self.refresh(workspace)?;
        let unread = std::mem::take(&mut self.unread);
        if let Some(words) = &mut self.words {
            for id in unread {
                words.replace(workspace, id)?;
            }
        } else {
            self.words = Some(Words::build(workspace)?);
        }
        self.words
            .as_ref()
            .ok_or(Error::Internal("words that were just read are not there"))
    }
}

/// The records that events from this one on are about, each once.
pub(super) fn changed(workspace: &Workspace, from: u64) -> Result<BTreeSet<RecordId>> {
    // Not DISTINCT: SQLite would then walk its index of subjects, which is as long as the log.
    let mut statement = workspace
        .connection
        .prepare_cached("SELECT subject FROM event NOT INDEXED WHERE seq >= ?1")?;
    let mut rows = statement.query([as_i64(from)?])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let bytes: [u8; 16] = row
            .get(0)
            .map_err(|_| Error::Damaged("an event without a subject".to_owned()))?;
        found.insert(RecordId(uuid::Uuid::from_bytes(bytes)));
    }
    Ok(found)
}

/// A record as it is, whoever reads.
pub(super) fn record(workspace: &Workspace, id: RecordId) -> Result<Option<Stored>> {
    workspace
        .connection
        .prepare_cached("SELECT id, kind, ref, ordinal, seq, document FROM record WHERE id = ?1")?
        .query_row([id.to_string()], |row| Ok(stored(row)))
        .optional()?
        .transpose()
}

#[cfg(test)]
mod tests;
