//! Lists: the index narrows, sorts and counts; only the rows of one page are read from the file.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use super::index::{Fact, Index};
use super::read::stored;
use super::row::{BasisRow, Beside, DataRow, ListRow, RetentionRow};
use super::{Workspace, link_view};
use crate::activity::Activity;
use crate::browse::{Band, Filter, ListQuery, SortKey};
use crate::error::Result;
use crate::legal_basis::{Basis, InterestAssessment};
use crate::record::{Kind, RecordId};
use crate::retention::Trigger;
use crate::value::Line;

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

/// What is asked of the list of retention rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RulesQuery {
    /// Conditions on the activities, all of which hold.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// By what they are sorted; `status` sorts by what starts the period.
    pub sort: SortKey,
    /// Largest first.
    #[serde(default)]
    pub descending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u32,
}

const COLUMNS: &str =
    "record.id, record.kind, record.ref, record.ordinal, record.seq, record.document";
/// An activity with a transfer.
const TRANSFERRED: &str = "EXISTS(SELECT 1 FROM link JOIN record AS t ON t.id = link.source
     WHERE link.target = record.id AND link.field = 'activity' AND t.kind = 'transfer')";
const USED: &str = "(SELECT count(DISTINCT source) FROM link WHERE target = record.id)";

/// Rows of one page at most.
const MOST: u32 = 200;

/// Activities that are named with a category of data; how many there are is told besides.
const NAMED: usize = 100;

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
    /// [`crate::Error::Filter`] for a filter by words without a word; [`crate::Error::Damaged`].
    pub fn list(&self, query: &ListQuery, index: &mut Index) -> Result<ListPage<ListRow>> {
        let hidden = self.hidden_of(query.kind)?;
        // The first list somebody sees need not wait until all records were read once.
        if query.filters.is_empty()
            && query.sort == SortKey::Reference
            && !index.has(query.kind)
            && hidden.is_empty()
        {
            return self.plain_list(query);
        }
        let mut selected = index.select(self, query.kind, &query.filters)?;
        let shelf = index.shelf(self, query.kind)?;
        let hidden = shelf.places(hidden);
        // Only requests are counted so: of an entry even the band would tell of its case.
        let withheld = if query.kind == Kind::Request {
            Band::of(counted(selected.intersection_len(&hidden)))
        } else {
            Band::None
        };
        selected -= hidden;
        let order = shelf.order(query.sort, query.descending).to_vec();
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

    /// Every basis of every activity, in the order of the activities.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn list_bases(
        &self,
        offset: u32,
        limit: u32,
        index: &mut Index,
    ) -> Result<ListPage<BasisRow>> {
        let shelf = index.shelf(self, Kind::Activity)?;
        let order = shelf.order(SortKey::Reference, false).to_vec();
        let docs = || order.iter().filter_map(|place| shelf.doc(*place));
        let total = docs().map(|doc| u64::from(doc.basis_rows)).sum();
        let wanted = page(
            docs().flat_map(|doc| (0..doc.basis_rows).map(|place| (doc.id, place))),
            offset,
            limit,
        );
        let mut found = Vec::new();
        for (id, place) in wanted {
            let stored = self.get(id)?;
            let activity: Activity = stored.record.try_into()?;
            let basis = activity.bases.get(place as usize).cloned();
            let Some(basis) = basis else { continue };
            found.push(self.basis_row(stored.reference, stored.id, place, &activity, basis)?);
        }
        Ok(ListPage {
            total: counted(total),
            rows: found,
            withheld: Band::None,
        })
    }

    fn basis_row(
        &self,
        reference: String,
        id: RecordId,
        place: u32,
        activity: &Activity,
        basis: Basis,
    ) -> Result<BasisRow> {
        let assessment: Option<InterestAssessment> = basis
            .lia
            .map(|lia| self.get(lia).and_then(|stored| stored.record.try_into()))
            .transpose()?;
        let purpose = activity
            .purposes
            .iter()
            .find(|purpose| purpose.key == basis.purpose);
        Ok(BasisRow {
            reference,
            id,
            place,
            activity: activity.name.clone(),
            art6: basis.art6,
            purpose: purpose
                .map(|purpose| purpose.text.clone())
                .unwrap_or_default(),
            subject_category: basis.subject_category,
            interest: basis.interest,
            lia: basis.lia,
            balance: assessment.as_ref().and_then(|it| it.balance),
            lia_review_due: assessment.and_then(|it| it.review_due),
            consent_profile: basis.consent_profile,
        })
    }

    /// A page of the retention rules of the activities of a list, in the order of the activities; those without one, too.
    ///
    /// # Errors
    /// As for [`Workspace::list`].
    pub fn list_retention(
        &self,
        query: &RulesQuery,
        index: &mut Index,
    ) -> Result<ListPage<RetentionRow>> {
        let selected = index.select(self, Kind::Activity, &query.filters)?;
        let shelf = index.shelf(self, Kind::Activity)?;
        let by_trigger = query.sort == SortKey::Status;
        let sort = match query.sort {
            SortKey::Title => SortKey::Title,
            SortKey::Reference
            | SortKey::Status
            | SortKey::Due
            | SortKey::Bases
            | SortKey::Changed => SortKey::Reference,
        };
        let order = shelf.order(sort, query.descending && !by_trigger).to_vec();
        // An activity without a rule has one row, which says so.
        let mut rules: Vec<(RecordId, Option<u32>, Option<Trigger>)> = Vec::new();
        for doc in order
            .iter()
            .filter(|place| selected.contains(**place))
            .filter_map(|place| shelf.doc(*place))
        {
            if doc.rules.is_empty() {
                rules.push((doc.id, None, None));
            }
            rules.extend(
                (0..)
                    .zip(&doc.rules)
                    .map(|(place, trigger)| (doc.id, Some(place), *trigger)),
            );
        }
        if by_trigger {
            let code = |trigger: Option<Trigger>| trigger.map(Trigger::code);
            rules.sort_by(|(.., one), (.., other)| {
                let order = code(*one).cmp(&code(*other));
                if query.descending {
                    order.reverse()
                } else {
                    order
                }
            });
        }
        let total = counted(rules.len() as u64);
        let mut found = Vec::new();
        for (id, place, _) in page(rules.into_iter(), query.offset, query.limit) {
            let stored = self.get(id)?;
            let activity: Activity = stored.record.try_into()?;
            let rule = place.and_then(|place| activity.retention.get(place as usize));
            found.push(RetentionRow {
                reference: stored.reference,
                id: stored.id,
                place: place.unwrap_or(0),
                missing: rule.is_none(),
                rule: rule.cloned().unwrap_or_default(),
                activity: activity.name,
            });
        }
        Ok(ListPage {
            total,
            rows: found,
            withheld: Band::None,
        })
    }

    /// A page of the categories of personal data, by name, each with the activities that process it.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn list_data(
        &self,
        offset: u32,
        limit: u32,
        index: &mut Index,
    ) -> Result<ListPage<DataRow>> {
        let shelf = index.shelf(self, Kind::Activity)?;
        let mut names: Vec<Line> = shelf
            .truths()
            .filter_map(|(filter, _)| match filter {
                Filter::DataCategory(name) => Some(name.clone()),
                _ => None,
            })
            .collect();
        names.sort_by_cached_key(|name| (name.as_str().to_lowercase(), name.clone()));
        let total = counted(names.len() as u64);
        let order = shelf.order(SortKey::Reference, false).to_vec();
        let mut found = Vec::new();
        for name in page(names.into_iter(), offset, limit) {
            let facts = shelf.facts(&name);
            let filter = Filter::DataCategory(name);
            let Some(holding) = shelf.holding(&filter) else {
                continue;
            };
            let activities = order
                .iter()
                .filter(|place| holding.contains(**place))
                .take(NAMED)
                .filter_map(|place| shelf.doc(*place))
                .map(|doc| Ok(link_view("data_items", &self.get(doc.id)?)))
                .collect::<Result<_>>()?;
            let Filter::DataCategory(name) = filter else {
                continue;
            };
            found.push(DataRow {
                category: name.to_string(),
                special: facts.iter().filter_map(Fact::special).collect(),
                criminal: facts.contains(&Fact::Criminal),
                national_id: facts.contains(&Fact::NationalId),
                periods: facts.iter().filter_map(Fact::period).collect(),
                used: counted(holding.len()),
                activities,
            });
        }
        Ok(ListPage {
            total,
            rows: found,
            withheld: Band::None,
        })
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
