//! Lists: the index narrows, sorts and counts; only the rows of one page are read from the file.

mod parts;

use rusqlite::{Row, params};
use serde::Serialize;

use super::Workspace;
use super::index::Index;
use super::read::stored;
use super::row::{Beside, ListRow};
use crate::browse::{Band, ListQuery};
use crate::error::Result;
use crate::record::{Kind, RecordId};

pub(super) use parts::Parts;
pub use parts::{BasesQuery, BasisSort, DataQuery, DataSort, RulesQuery};

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ListPage<R> {
    /// Rows there are in all.
    pub total: u32,
    /// The rows of this page.
    pub rows: Vec<R>,
    /// Rows that secrecy hides, in bands.
    pub withheld: Band,
}

const COLUMNS: &str =
    "record.id, record.kind, record.ref, record.ordinal, record.seq, record.document";
/// An activity with a transfer.
const TRANSFERRED: &str = "EXISTS(SELECT 1 FROM link JOIN record AS t ON t.id = link.source
     WHERE link.target = record.id AND link.field = 'activity' AND t.kind = 'transfer')";
const USED: &str = "(SELECT count(DISTINCT source) FROM link WHERE target = record.id)";

/// Rows of one page at most.
const MOST: u32 = 200;

fn counted(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The part of a whole that a page shows.
fn page<T>(all: impl Iterator<Item = T>, offset: u32, limit: u32) -> Vec<T> {
    all.skip(offset as usize)
        .take(limit.min(MOST) as usize)
        .collect()
}

impl Workspace {
    /// A page of a list.
    ///
    /// # Errors
    /// [`crate::Error::Filter`] for a filter by words without a word, and for one by findings, or an order by them, when
    /// the index was not told what is found ([`Index::mark`]); [`crate::Error::Damaged`].
    pub fn list(&self, query: &ListQuery, index: &mut Index) -> Result<ListPage<ListRow>> {
        let hidden = self.hidden_of(query.kind)?;
        // The first list somebody sees need not wait until all records were read once.
        if query.is_plain() && !index.has(query.kind) && hidden.is_empty() {
            return self.plain_list(query);
        }
        let mut selected = index.select(self, query.kind, &query.filters)?;
        let order = index.order(self, query.kind, query.sort, query.descending)?;
        let shelf = index.shelf(self, query.kind)?;
        let hidden = shelf.places(hidden);
        // Only requests are counted so: of an entry even the band would tell of its case.
        let withheld = if query.kind == Kind::Request {
            Band::of(counted(selected.intersection_len(&hidden)))
        } else {
            Band::None
        };
        selected -= hidden;
        let places = order.into_iter().filter(|place| selected.contains(*place));
        let ids = page(places, query.offset, query.limit);
        let rows = ids
            .into_iter()
            .filter_map(|place| shelf.doc(place))
            .map(|doc| self.row(doc.id))
            .collect::<Result<_>>()?;
        Ok(ListPage {
            total: counted(selected.len()),
            rows,
            withheld,
        })
    }

    /// All of a kind by reference, as SQLite finds them.
    fn plain_list(&self, query: &ListQuery) -> Result<ListPage<ListRow>> {
        let direction = if query.descending { "DESC" } else { "ASC" };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, title, due, {TRANSFERRED}, {USED} FROM record WHERE kind = ?1
             ORDER BY ordinal {direction} LIMIT ?2 OFFSET ?3"
        ))?;
        let mut rows = statement.query(params![
            query.kind.code(),
            query.limit.min(MOST),
            query.offset
        ])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(listed(row)?);
        }
        Ok(ListPage {
            total: self.count(query.kind)?,
            rows: found,
            withheld: Band::None,
        })
    }

    /// The row of one record.
    pub(super) fn row(&self, id: RecordId) -> Result<ListRow> {
        self.connection
            .prepare_cached(&format!(
                "SELECT {COLUMNS}, title, due, {TRANSFERRED}, {USED} FROM record WHERE id = ?1"
            ))?
            .query_row([id.to_string()], |row| Ok(listed(row)))?
    }

    /// How many records of a kind there are, without those that secrecy keeps back.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn count(&self, kind: Kind) -> Result<u32> {
        let hidden = self.hidden_of(kind)?;
        let mut statement = self
            .connection
            .prepare_cached("SELECT id FROM record WHERE kind = ?1")?;
        if hidden.is_empty() {
            return Ok(self
                .connection
                .prepare_cached("SELECT count(*) FROM record WHERE kind = ?1")?
                .query_row([kind.code()], |row| row.get(0))?);
        }
        let mut rows = statement.query([kind.code()])?;
        let mut found = 0;
        while let Some(row) = rows.next()? {
            let id = super::read::parse_id(&row.get::<_, String>(0)?)?;
            found += u32::from(!hidden.contains(&id));
        }
        Ok(found)
    }
}

fn listed(row: &Row<'_>) -> Result<ListRow> {
    let beside = Beside {
        title: row.get(6)?,
        due: row.get(7)?,
        transferred: row.get(8)?,
        used: row.get(9)?,
    };
    Ok(ListRow::of(stored(row)?, beside))
}

#[cfg(test)]
mod tests;
