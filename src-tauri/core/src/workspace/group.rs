//! The counts beside a list: how many of its records have which basis, category, unit, system.

use serde::Serialize;

use super::filter::{Conditions, STATUS};
use super::search::SearchIndex;
use super::{Workspace, link_view};
use crate::browse::{GroupBy, GroupsQuery};
use crate::error::Result;
use crate::record::Kind;
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
const MOST: u32 = 500;

/// Where the keys of a group come from.
enum Keys {
    /// An expression over the record.
    Expression(String),
    /// The values of a list in the document, or a field of its rows.
    Rows(&'static str, &'static str),
    /// Records of a kind at the other end of a link.
    Tied(&'static str),
    /// The transfers of the activity: an expression over `t`, of them and rows of theirs.
    Transfers(&'static str, &'static str),
}

fn keys(kind: Kind, by: GroupBy) -> Keys {
    let expression = |text: &str| Keys::Expression(text.to_owned());
    match (by, kind) {
        (GroupBy::Basis, _) => Keys::Rows("bases", "$.art6"),
        (GroupBy::Subject, _) => Keys::Rows("subject_categories", "$"),
        (GroupBy::DataCategory, _) => Keys::Rows("data_items", "$.category"),
        (GroupBy::PurposeKind, _) => Keys::Rows("purposes", "$.kind"),
        (GroupBy::Trigger, _) => Keys::Rows("retention", "$.trigger"),
        (GroupBy::Action, _) => Keys::Rows("retention", "$.action"),
        (GroupBy::Role, _) => expression("coalesce(record.document->>'$.role', 'controller')"),
        (GroupBy::Status, _) => expression(STATUS),
        (GroupBy::Function, _) => expression("record.document->>'$.business_function'"),
        (GroupBy::Unit, _) => expression("record.document->>'$.owner_unit'"),
        (GroupBy::Family, _) => expression("nullif(record.family, '')"),
        (GroupBy::OrgKind, _) => expression("record.document->>'$.kind'"),
        (GroupBy::System, _) => Keys::Tied("system"),
        (GroupBy::Measure, _) => Keys::Tied("measure"),
        (GroupBy::Processor, _) => Keys::Tied("processor"),
        (GroupBy::Organisation, _) => Keys::Tied("organisation"),
        (GroupBy::Country, Kind::Activity) => {
            Keys::Transfers("f.value", ", json_each(t.document, '$.countries') AS f")
        }
        (GroupBy::Country, Kind::Transfer) => Keys::Rows("countries", "$"),
        (GroupBy::Country, Kind::Processor) => Keys::Rows("locations", "$"),
        (GroupBy::Country, _) => expression("record.document->>'$.country'"),
        (GroupBy::Mechanism, Kind::Activity) => Keys::Transfers("t.document->>'$.mechanism'", ""),
        (GroupBy::Mechanism, _) => expression("record.document->>'$.mechanism'"),
    }
}

impl Workspace {
    /// How many of the records of a list fall into each group; the largest first. `index` is needed for a filter by words.
    ///
    /// # Errors
    /// [`crate::Error::Filter`] for a filter by words without an index; [`crate::Error::Damaged`].
    pub fn groups(&self, query: &GroupsQuery, index: Option<&SearchIndex>) -> Result<Vec<Group>> {
        let conditions = Conditions::of(query.kind, &query.filters, &query.secrecy, &mut |line| {
            super::search::ids(index, line)
        })?;
        let keys = keys(query.kind, query.by);
        let (from, key) = match &keys {
            Keys::Expression(text) => ("record".to_owned(), text.clone()),
            Keys::Rows(list, "$") => (
                format!("record, json_each(record.document, '$.{list}') AS f"),
                "f.value".to_owned(),
            ),
            Keys::Rows(list, field) => (
                format!("record, json_each(record.document, '$.{list}') AS f"),
                format!("f.value->>'{field}'"),
            ),
            Keys::Tied(kind) => (
                format!(
                    "record
                     JOIN (SELECT source AS mine, target AS theirs FROM link UNION SELECT target, source FROM link) AS tie
                       ON tie.mine = record.id
                     JOIN record AS other ON other.id = tie.theirs AND other.kind = '{kind}'"
                ),
                "other.id".to_owned(),
            ),
            Keys::Transfers(key, rows) => (
                format!(
                    "record, link ON link.target = record.id AND link.field = 'activity',
                     record AS t ON t.id = link.source AND t.kind = 'transfer'{rows}"
                ),
                (*key).to_owned(),
            ),
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {key} AS k, count(DISTINCT record.id) AS n FROM {from}
             WHERE {} AND k IS NOT NULL GROUP BY k ORDER BY n DESC, k LIMIT {MOST}",
            conditions.text
        ))?;
        let mut rows = statement.query(rusqlite::params_from_iter(&conditions.values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let key: String = row.get(0)?;
            let label = if matches!(keys, Keys::Tied(_)) {
                link_view("", &self.get(super::read::parse_id(&key)?)?).title
            } else {
                LangText::default()
            };
            found.push(Group {
                key,
                label,
                count: row.get(1)?,
            });
        }
        Ok(found)
    }
}
