//! The counts beside a list: how many of its records have which basis, category, unit, system.

use std::collections::BTreeMap;

use serde::Serialize;

use super::index::Things;
use super::list::Parts;
use super::{Index, Workspace, link_view};
use crate::browse::{GroupBy, GroupsQuery, ListRows};
use crate::error::Result;
use crate::record::{Kind, RecordId};
use crate::value::LangText;

/// A group of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Group {
    /// What its records have in common: a code, a text, the id of a record.
    pub key: String,
    /// The name of the record, if the key is an id; of the category, if it is one.
    pub label: LangText,
    /// Records.
    pub count: u32,
}

/// The most groups that are told: the largest ones.
const MOST: usize = 500;

impl Workspace {
    /// How many of the records of a list fall into each group; the largest first.
    ///
    /// # Errors
    /// [`crate::Error::Filter`] for a filter by words without a word; [`crate::Error::Damaged`].
    pub fn groups(&self, query: &GroupsQuery, index: &mut Index) -> Result<Vec<Group>> {
        let counts = match query.rows {
            Some(rows) => self.counted_rows(rows, query, index)?,
            None => {
                let mut selected = index.select(self, query.kind, &query.filters)?;
                let hidden = self.hidden_of(query.kind)?;
                selected -= index.shelf(self, query.kind)?.places(hidden);
                index.count_by(self, query.kind, query.by, &selected)?
            }
        };
        let mut counts: Vec<(String, u64)> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts.truncate(MOST);
        let things = match Things::counted_by(query.by) {
            Some(things) => Some(index.shelf(self, query.kind)?.named(things)),
            None => None,
        };
        let thing = |key: &str| Some(things?.get(key)?.name.clone());
        counts
            .into_iter()
            .map(|(key, count)| {
                let label = match (thing(&key), key.parse::<RecordId>()) {
                    (Some(name), _) => name.into(),
                    (None, Ok(id)) => link_view("", &self.get(id)?).title,
                    (None, Err(_)) => LangText::default(),
                };
                Ok(Group {
                    key,
                    label,
                    count: u32::try_from(count).unwrap_or(u32::MAX),
                })
            })
            .collect()
    }

    /// How many rows of a list of parts of activities fall into each group.
    fn counted_rows(
        &self,
        rows: ListRows,
        query: &GroupsQuery,
        index: &mut Index,
    ) -> Result<BTreeMap<String, u64>> {
        let parts = Parts::of(self, rows, &query.filters, index)?;
        if rows == ListRows::Bases && query.by == GroupBy::Basis {
            return Ok(parts.letters());
        }
        let places = index.places_by(self, Kind::Activity, query.by)?;
        Ok(places
            .into_iter()
            .map(|(key, places)| (key, parts.count(&places)))
            .filter(|(_, count)| *count > 0)
            .collect())
    }
}
