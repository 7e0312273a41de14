//! The counts beside a list: how many of its records have which basis, category, unit, system.

use serde::Serialize;

use super::{Index, Workspace, link_view};
use crate::browse::GroupsQuery;
use crate::error::Result;
use crate::record::RecordId;
use crate::value::LangText;

/// A group of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Group {
    /// What its records have in common: a code, a text, the id of a record.
    pub key: String,
    /// The name of the record, if the key is an id.
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
        let mut selected = index.select(self, query.kind, &query.filters)?;
        let hidden = self.hidden_of(query.kind)?;
        selected -= index.shelf(self, query.kind)?.places(hidden);
        let counts = index.count_by(self, query.kind, query.by, &selected)?;
        let mut counts: Vec<(String, u64)> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts.truncate(MOST);
        counts
            .into_iter()
            .map(|(key, count)| {
                let label = match key.parse::<RecordId>() {
                    Ok(id) => link_view("", &self.get(id)?).title,
                    Err(_) => LangText::default(),
                };
                Ok(Group {
                    key,
                    label,
                    count: u32::try_from(count).unwrap_or(u32::MAX),
                })
            })
            .collect()
    }
}
