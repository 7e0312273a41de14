//! The records of one kind, by what is true of them and in the orders in which lists show them.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::Datelike;
use roaring::RoaringBitmap;

use super::abreast::abreast;
use super::docs::{Doc, Fact, Read, Reads, Truth, Unread, at, small};
use super::things::{Named, Thing, Things};
use crate::browse::{Filter, SortKey};
use crate::error::Result;
use crate::record::{Kind, RecordId};
use crate::workspace::Workspace;
use crate::workspace::read::{Stored, parse_id};

/// The records of one kind. Each stands at a place, a small number; sets of records are sets of places.
#[derive(Debug, Default)]
pub struct Shelf {
    docs: Vec<Option<Doc>>,
    free: Vec<u32>,
    places: HashMap<RecordId, u32>,
    all: RoaringBitmap,
    numbers: HashMap<Truth, u32>,
    truths: Vec<(Truth, RoaringBitmap)>,
    /// How many activities say something of a category that they name in this way.
    facts: BTreeMap<u32, BTreeMap<Fact, u32>>,
    /// What the names in use lead to, until one comes or goes.
    named: BTreeMap<Things, Named>,
    orders: HashMap<(SortKey, bool), Vec<u32>>,
}

impl Shelf {
    /// Reads all records of a kind.
    pub fn build(workspace: &Workspace, kind: Kind) -> Result<Self> {
        let mut shelf = Self::default();
        let mut statement = workspace
            .connection
            .prepare_cached("SELECT id, ref, ordinal, seq, document FROM record WHERE kind = ?1")?;
        let mut rows = statement.query([kind.code()])?;
        abreast(
            || {
                let Some(row) = rows.next()? else {
                    return Ok(None);
                };
                Ok(Some(Unread {
                    id: parse_id(row.get_ref(0)?.as_str().unwrap_or_default())?,
                    reference: row.get(1)?,
                    ordinal: row.get(2)?,
                    seq: row.get(3)?,
                    document: row.get(4)?,
                }))
            },
            |batch| Reads::of(batch.into_iter().map(|unread| unread.read(kind))),
            |reads| shelf.put(reads?),
        )?;
        Ok(shelf)
    }

    /// Puts a record on the shelf that is not there.
    pub fn insert(&mut self, stored: &Stored) -> Result<()> {
        self.put(Reads::of([Ok(Read::of(stored))])?)
    }

    fn number(&mut self, truth: Truth) -> Result<u32> {
        if let Some(number) = self.numbers.get(&truth) {
            return Ok(*number);
        }
        let number = small(self.truths.len())?;
        self.numbers.insert(truth.clone(), number);
        self.truths.push((truth, RoaringBitmap::new()));
        Ok(number)
    }

    fn put(&mut self, reads: Reads) -> Result<()> {
        let named = reads.truths.into_iter().map(|truth| self.number(truth));
        let named = named.collect::<Result<Vec<u32>>>()?;
        let number = |own: u32| named.get(at(own)).copied();
        for record in reads.records {
            let mut numbers: Vec<u32> = record.truths.into_iter().filter_map(number).collect();
            numbers.sort_unstable();
            let mut said: Vec<(u32, Fact)> = record
                .facts
                .into_iter()
                .filter_map(|(own, fact)| Some((number(own)?, fact)))
                .collect();
            said.sort_unstable();
            self.place(record.doc, &numbers, said)?;
        }
        Ok(())
    }

    fn place(&mut self, mut doc: Doc, numbers: &[u32], said: Vec<(u32, Fact)>) -> Result<()> {
        let place = match self.free.pop() {
            Some(place) => place,
            None => {
                self.docs.push(None);
                small(self.docs.len() - 1)?
            }
        };
        for number in numbers {
            if let Some((truth, set)) = self.truths.get_mut(at(*number)) {
                if let (Truth::Names(of, _), true) = (truth, set.is_empty()) {
                    self.named.remove(of);
                }
                set.insert(place);
            }
        }
        doc.truths = numbers.into();
        doc.facts = said.into();
        for (category, fact) in &doc.facts {
            // Counted, so that the last activity that says so takes it away.
            *self
                .facts
                .entry(*category)
                .or_default()
                .entry(*fact)
                .or_default() += 1;
        }
        self.all.insert(place);
        self.places.insert(doc.id, place);
        if let Some(free) = self.docs.get_mut(at(place)) {
            *free = Some(doc);
        }
        let mut orders = std::mem::take(&mut self.orders);
        for (key, order) in &mut orders {
            let before =
                order.partition_point(|other| self.compare(*other, place, *key) == Ordering::Less);
            order.insert(before, place);
        }
        self.orders = orders;
        Ok(())
    }

    /// Takes a record off the shelf, if it is there.
    pub fn remove(&mut self, id: RecordId) {
        let Some(place) = self.places.remove(&id) else {
            return;
        };
        self.all.remove(place);
        for order in self.orders.values_mut() {
            order.retain(|other| *other != place);
        }
        let Some(doc) = self.docs.get_mut(at(place)).and_then(Option::take) else {
            return;
        };
        self.free.push(place);
        for number in &doc.truths {
            if let Some((truth, set)) = self.truths.get_mut(at(*number)) {
                set.remove(place);
                if let (Truth::Names(of, _), true) = (truth, set.is_empty()) {
                    self.named.remove(of);
                }
            }
        }
        for (category, fact) in &doc.facts {
            let Some(said) = self.facts.get_mut(category) else {
                continue;
            };
            if let Some(times) = said.get_mut(fact) {
                *times = times.saturating_sub(1);
                if *times == 0 {
                    said.remove(fact);
                }
            }
            if said.is_empty() {
                self.facts.remove(category);
            }
        }
    }

    /// The record at a place.
    pub fn doc(&self, place: u32) -> Option<&Doc> {
        self.docs.get(at(place)).and_then(Option::as_ref)
    }

    /// All places.
    pub const fn all(&self) -> &RoaringBitmap {
        &self.all
    }

    /// The places of these records; those of other kinds are passed over.
    pub fn places(&self, ids: impl IntoIterator<Item = RecordId>) -> RoaringBitmap {
        ids.into_iter()
            .filter_map(|id| self.places.get(&id).copied())
            .collect()
    }

    /// Those of which a condition on the document holds.
    pub fn holding(&mut self, filter: &Filter) -> RoaringBitmap {
        if let Some((things, name)) = Things::asked_by(filter) {
            let ways = self.named(things).get(name).map(|it| it.ways.clone());
            return self.naming(&ways.unwrap_or_default());
        }
        let number = self.numbers.get(&Truth::Holds(filter.clone()));
        number
            .and_then(|number| self.truths.get(at(*number)))
            .map(|(_, set)| set.clone())
            .unwrap_or_default()
    }

    /// Those that name a thing in one of these ways.
    pub fn naming(&self, ways: &[u32]) -> RoaringBitmap {
        let sets = ways.iter().filter_map(|way| self.truths.get(at(*way)));
        sets.fold(RoaringBitmap::new(), |found, (_, set)| found | set)
    }

    /// The things that its records name.
    pub fn named(&mut self, things: Things) -> &Named {
        let truths = &self.truths;
        self.named.entry(things).or_insert_with(|| {
            Named::of(
                (0..)
                    .zip(truths)
                    .filter_map(|(number, (truth, set))| match truth {
                        Truth::Names(of, name) if *of == things && !set.is_empty() => {
                            Some((number, name))
                        }
                        Truth::Names(..) | Truth::Holds(_) => None,
                    }),
            )
        })
    }

    /// Each condition that holds of some record, with the places.
    pub fn truths(&self) -> impl Iterator<Item = (&Filter, &RoaringBitmap)> {
        self.truths.iter().filter_map(|(truth, set)| match truth {
            Truth::Holds(filter) if !set.is_empty() => Some((filter, set)),
            Truth::Holds(_) | Truth::Names(..) => None,
        })
    }

    /// Those of which something holds that is looked up one by one.
    pub fn seek(&self, holds: impl Fn(&Doc) -> bool) -> RoaringBitmap {
        let docs = self
            .all
            .iter()
            .filter_map(|place| Some((place, self.doc(place)?)));
        docs.filter(|(_, doc)| holds(doc))
            .map(|(place, _)| place)
            .collect()
    }

    /// What activities say of a category of personal data.
    pub fn facts(&self, category: &Thing) -> BTreeSet<Fact> {
        let said = category.ways.iter().filter_map(|way| self.facts.get(way));
        said.flat_map(BTreeMap::keys).copied().collect()
    }

    /// All places, in an order; it is kept until the records change, and then mended.
    pub fn order(&mut self, sort: SortKey, descending: bool) -> &[u32] {
        let key = (sort, descending);
        if !self.orders.contains_key(&key) {
            let order = match sort {
                // A few values, each of many records.
                SortKey::Status | SortKey::Bases | SortKey::Due => self.gathered(key),
                SortKey::Reference | SortKey::Title | SortKey::Changed | SortKey::Findings => {
                    self.sorted(key)
                }
            };
            self.orders.insert(key, order);
        }
        self.orders.get(&key).map_or(&[], Vec::as_slice)
    }

    fn sorted(&self, key: (SortKey, bool)) -> Vec<u32> {
        let mut keyed: Vec<(u128, i64, u32)> = self
            .all
            .iter()
            .filter_map(|place| {
                let doc = self.doc(place)?;
                Some((self.first(doc, key), doc.ordinal, place))
            })
            .collect();
        keyed.sort_unstable_by(|(first, ordinal, place), (other, later, behind)| {
            first
                .cmp(other)
                .then_with(|| self.rest(*place, *behind, key))
                .then_with(|| ordinal.cmp(later))
        });
        keyed.into_iter().map(|(.., place)| place).collect()
    }

    /// The same for an order by few values: the places of each, as they stand by reference.
    fn gathered(&mut self, key: (SortKey, bool)) -> Vec<u32> {
        let by_reference = self.order(SortKey::Reference, false).to_vec();
        let mut gathered: HashMap<u128, Vec<u32>> = HashMap::new();
        for place in by_reference {
            if let Some(doc) = self.doc(place) {
                gathered
                    .entry(self.first(doc, key))
                    .or_default()
                    .push(place);
            }
        }
        let in_order: BTreeMap<u128, Vec<u32>> = gathered.into_iter().collect();
        in_order.into_values().flatten().collect()
    }

    /// The first of these places by reference, so many at most.
    pub fn first_of(&mut self, of: &RoaringBitmap, most: usize) -> Vec<u32> {
        let all = self.all.len();
        // Of few, each is looked at; of many, so many are soon met on a walk through all.
        if of.len().saturating_mul(of.len()) <= all.saturating_mul(most as u64) {
            let mut found: Vec<(i64, u32)> = of
                .iter()
                .filter_map(|place| Some((self.doc(place)?.ordinal, place)))
                .collect();
            found.sort_unstable();
            return found.into_iter().take(most).map(|(_, it)| it).collect();
        }
        let order = self.order(SortKey::Reference, false).iter().copied();
        order
            .filter(|place| of.contains(*place))
            .take(most)
            .collect()
    }

    fn compare(&self, one: u32, other: u32, key: (SortKey, bool)) -> Ordering {
        let (Some(former), Some(latter)) = (self.doc(one), self.doc(other)) else {
            return one.cmp(&other);
        };
        self.first(former, key)
            .cmp(&self.first(latter, key))
            .then_with(|| self.rest(one, other, key))
            .then_with(|| former.ordinal.cmp(&latter.ordinal))
    }

    /// What decides most comparisons, as a number: sorting then seldom has to look at the record itself.
    fn first(&self, doc: &Doc, (sort, descending): (SortKey, bool)) -> u128 {
        let number = match sort {
            SortKey::Reference => u128::from(doc.ordinal.unsigned_abs()),
            SortKey::Title => beginning(&doc.title),
            SortKey::Status => beginning(self.status(doc)),
            SortKey::Due => match doc.due {
                Some(due) => u128::from(due.num_days_from_ce().unsigned_abs()),
                // Without a day last, whichever way.
                None => return u128::MAX,
            },
            SortKey::Bases => beginning(&doc.bases),
            SortKey::Changed => u128::from(doc.seq),
            // What is found stands beside the shelf: see `Index::order`.
            SortKey::Findings => 0,
        };
        if descending { !number } else { number }
    }

    /// What decides when the first sixteen letters do not.
    fn rest(&self, one: u32, other: u32, (sort, descending): (SortKey, bool)) -> Ordering {
        let (SortKey::Title, Some(one), Some(other)) = (sort, self.doc(one), self.doc(other))
        else {
            return Ordering::Equal;
        };
        let order = one.title.cmp(&other.title);
        if descending { order.reverse() } else { order }
    }

    fn status(&self, doc: &Doc) -> &str {
        doc.truths
            .iter()
            .find_map(|number| match self.truths.get(at(*number)) {
                Some((Truth::Holds(Filter::Status(status)), _)) => Some(status.as_str()),
                _ => None,
            })
            .unwrap_or_default()
    }
}

/// The first sixteen bytes of a text, as a number that sorts as they do.
fn beginning(text: &str) -> u128 {
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(text.bytes()) {
        *to = from;
    }
    u128::from_be_bytes(bytes)
}
