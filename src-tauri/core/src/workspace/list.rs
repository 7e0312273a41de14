//! Lists: SQLite sorts, filters and pages; only the rows of one page are read.

use rusqlite::types::Value as Sql;
use serde::{Deserialize, Serialize};

use super::Workspace;
use super::filter::{Conditions, TRANSFERRED};
use super::read::stored;
use super::row::{BasisRow, Beside, DataRow, ListRow, RetentionRow};
use super::search::SearchIndex;
use crate::activity::Activity;
use crate::browse::{Band, Filter, ListQuery, Secrecy, SortKey};
use crate::error::Result;
use crate::legal_basis::{Basis, InterestAssessment};
use crate::record::{Kind, RecordId};

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
const USED: &str = "(SELECT count(DISTINCT source) FROM link WHERE target = record.id)";

fn page(values: &mut Vec<Sql>, offset: u32, limit: u32) {
    values.push(Sql::Integer(i64::from(limit.min(200))));
    values.push(Sql::Integer(i64::from(offset)));
}

impl Workspace {
    /// A page of a list. `index` is needed for a filter by words.
    ///
    /// # Errors
    /// [`crate::Error::Filter`] for a filter by words without an index; [`crate::Error::Damaged`].
    pub fn list(
        &self,
        query: &ListQuery,
        index: Option<&SearchIndex>,
    ) -> Result<ListPage<ListRow>> {
        let Conditions { text, mut values } =
            Conditions::of(query.kind, &query.filters, &query.secrecy, &mut |line| {
                super::search::ids(index, line)
            })?;
        let withheld = self.withheld(query, index)?;
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM record WHERE {text}"))?
            .query_row(rusqlite::params_from_iter(&values), |row| row.get(0))?;
        let direction = if query.descending { "DESC" } else { "ASC" };
        let order = match query.sort {
            SortKey::Reference => format!("ordinal {direction}"),
            SortKey::Title => format!("title COLLATE NOCASE {direction}, ordinal"),
            SortKey::Status => format!("status {direction}, ordinal"),
            SortKey::Due => format!("due IS NULL, due {direction}, ordinal"),
            SortKey::Bases => format!("bases {direction}, ordinal"),
            SortKey::Changed => format!("seq {direction}"),
        };
        page(&mut values, query.offset, query.limit);
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, title, due, {TRANSFERRED}, {USED} FROM record WHERE {text} ORDER BY {order} LIMIT ? OFFSET ?"
        ))?;
        let mut rows = statement.query(rusqlite::params_from_iter(&values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let beside = Beside {
                title: row.get(6)?,
                due: row.get(7)?,
                transferred: row.get(8)?,
                used: row.get(9)?,
            };
            found.push(ListRow::of(stored(row)?, beside));
        }
        Ok(ListPage {
            total,
            rows: found,
            withheld,
        })
    }

    /// How many rows of this list secrecy hides, in bands.
    fn withheld(&self, query: &ListQuery, index: Option<&SearchIndex>) -> Result<Band> {
        let count = |secrecy: &Secrecy| -> Result<u32> {
            let Conditions { text, values } =
                Conditions::of(query.kind, &query.filters, secrecy, &mut |line| {
                    super::search::ids(index, line)
                })?;
            Ok(self
                .connection
                .prepare_cached(&format!("SELECT count(*) FROM record WHERE {text}"))?
                .query_row(rusqlite::params_from_iter(&values), |row| row.get(0))?)
        };
        // Only requests are counted so: of an entry even the band would tell of its case.
        if query.kind != Kind::Request || query.secrecy == Secrecy::Shown {
            return Ok(Band::None);
        }
        let (all, shown) = (count(&Secrecy::Shown)?, count(&query.secrecy)?);
        Ok(Band::of(all.saturating_sub(shown)))
    }

    /// Every basis of every activity, in the order of the activities.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn list_bases(&self, offset: u32, limit: u32) -> Result<ListPage<BasisRow>> {
        let from = "FROM record, json_each(record.document, '$.bases') AS row WHERE record.kind = 'activity'";
        let total = self
            .connection
            .query_row(&format!("SELECT count(*) {from}"), [], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, row.key {from} ORDER BY record.ordinal, row.key LIMIT ?1 OFFSET ?2"
        ))?;
        let mut rows = statement.query([i64::from(limit.min(200)), i64::from(offset)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let place: u32 = row.get(6)?;
            let stored = stored(row)?;
            let activity: Activity = stored.record.try_into()?;
            let basis = usize::try_from(place)
                .ok()
                .and_then(|place| activity.bases.get(place))
                .cloned();
            let Some(basis) = basis else { continue };
            found.push(self.basis_row(stored.reference, stored.id, place, &activity, basis)?);
        }
        Ok(ListPage {
            total,
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
        index: Option<&SearchIndex>,
    ) -> Result<ListPage<RetentionRow>> {
        let Conditions { text, mut values } = Conditions::of(
            Kind::Activity,
            &query.filters,
            &Secrecy::Hidden,
            &mut |line| super::search::ids(index, line),
        )?;
        let from = "FROM record LEFT JOIN json_each(record.document, '$.retention') AS row";
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) {from} WHERE {text}"))?
            .query_row(rusqlite::params_from_iter(&values), |row| row.get(0))?;
        let direction = if query.descending { "DESC" } else { "ASC" };
        let order = match query.sort {
            SortKey::Title => format!("title COLLATE NOCASE {direction}, ordinal, row.key"),
            SortKey::Status => format!("row.value->>'$.trigger' {direction}, ordinal, row.key"),
            SortKey::Reference | SortKey::Due | SortKey::Bases | SortKey::Changed => {
                format!("ordinal {direction}, row.key")
            }
        };
        page(&mut values, query.offset, query.limit);
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, row.key {from} WHERE {text} ORDER BY {order} LIMIT ? OFFSET ?"
        ))?;
        let mut rows = statement.query(rusqlite::params_from_iter(&values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let place: Option<u32> = row.get(6)?;
            let stored = stored(row)?;
            let activity: Activity = stored.record.try_into()?;
            let rule = place.and_then(|place| activity.retention.get(usize::try_from(place).ok()?));
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
    pub fn list_data(&self, offset: u32, limit: u32) -> Result<ListPage<DataRow>> {
        let category = "row.value->>'$.category'";
        let from = "FROM record, json_each(record.document, '$.data_items') AS row WHERE record.kind = 'activity'";
        let total = self.connection.query_row(
            &format!("SELECT count(DISTINCT {category}) {from}"),
            [],
            |row| row.get(0),
        )?;
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT DISTINCT {category} AS c {from} AND c IS NOT NULL ORDER BY c COLLATE NOCASE, c LIMIT ?1 OFFSET ?2"
        ))?;
        let names = statement
            .query_map([i64::from(limit.min(200)), i64::from(offset)], |row| {
                row.get::<_, String>(0)
            })?
            .collect::<rusqlite::Result<Vec<String>>>()?;
        let mut found: Vec<DataRow> = names.into_iter().map(DataRow::named).collect();
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT DISTINCT {COLUMNS} {from} AND {category} IN (SELECT value FROM json_each(?1)) ORDER BY record.ordinal"
        ))?;
        let wanted: Vec<&str> = found.iter().map(|row| row.category.as_str()).collect();
        let mut rows = statement.query([serde_json::Value::from(wanted).to_string()])?;
        while let Some(row) = rows.next()? {
            let stored = stored(row)?;
            for row in &mut found {
                row.add(&stored);
            }
        }
        Ok(ListPage {
            total,
            rows: found,
            withheld: Band::None,
        })
    }

    /// How many records of a kind there are.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`].
    pub fn count(&self, kind: Kind) -> Result<u32> {
        Ok(self
            .connection
            .prepare_cached("SELECT count(*) FROM record WHERE kind = ?1")?
            .query_row([kind.code()], |row| row.get(0))?)
    }
}

#[cfg(test)]
mod tests;
