//! The SQL of a list's conditions. Values are bound, never written into the text.

use rusqlite::types::Value as Sql;

use crate::activity::Art30Item;
use crate::browse::{Filter, Secrecy};
use crate::error::Result;
use crate::record::{Kind, RecordId};
use crate::value::Line;

/// An activity with a transfer.
pub(super) const TRANSFERRED: &str =
    "EXISTS(SELECT 1 FROM link JOIN record AS t ON t.id = link.source
     WHERE link.target = record.id AND link.field = 'activity' AND t.kind = 'transfer')";

/// Where an activity stands when nobody said so.
pub(super) const STATUS: &str =
    "iif(record.kind = 'activity', coalesce(record.document->>'$.status', 'draft'), record.status)";

const OPEN: &str = "record.status NOT IN ('closed', 'withdrawn', 'transferred', 'ended')";

/// Conditions as text, with the values bound to them.
#[derive(Debug, Clone)]
pub(super) struct Conditions {
    /// Joined with AND.
    pub text: String,
    /// In the order of their marks.
    pub values: Vec<Sql>,
}

impl Conditions {
    /// Those of a list. `words` finds the records that have all of some words.
    pub(super) fn of(
        kind: Kind,
        filters: &[Filter],
        secrecy: &Secrecy,
        words: &mut dyn FnMut(&Line) -> Result<Vec<RecordId>>,
    ) -> Result<Self> {
        let mut conditions = vec!["record.kind = ?".to_owned()];
        let mut values = vec![Sql::Text(kind.code().to_owned())];
        for filter in filters {
            let (condition, bound) = one(filter, words)?;
            conditions.push(condition);
            values.extend(bound.into_iter().map(Sql::Text));
        }
        if let Some((condition, bound)) = open_to(kind, secrecy) {
            conditions.push(condition);
            values.extend(bound.map(Sql::Text));
        }
        Ok(Self {
            text: conditions.join(" AND "),
            values,
        })
    }
}

/// A case under secrecy: the request itself, or the one to which an entry or attachment belongs.
pub(super) const UNDER_SECRECY: &str =
    "EXISTS(SELECT 1 FROM record AS c WHERE c.id IN (record.id, record.parent) AND c.kind = 'request'
     AND coalesce(c.document->>'$.restricted', 0) = 1";

/// The condition that keeps out what secrecy hides; none for kinds that belong to no case.
fn open_to(kind: Kind, secrecy: &Secrecy) -> Option<(String, Option<String>)> {
    if !(kind == Kind::Request || kind == Kind::Attachment || kind.is_entry()) {
        return None;
    }
    match secrecy {
        Secrecy::Shown => None,
        Secrecy::AssignedTo(name) if !name.is_empty() => Some((
            format!("NOT {UNDER_SECRECY} AND coalesce(c.document->>'$.assigned_to', '') <> ?)"),
            Some(name.to_string()),
        )),
        // A person without a name has nothing assigned to them.
        Secrecy::Hidden | Secrecy::AssignedTo(_) => Some((format!("NOT {UNDER_SECRECY})"), None)),
    }
}

/// A row of a list inside the document whose field is the value.
fn in_rows(list: &str, field: &str) -> String {
    format!(
        "EXISTS(SELECT 1 FROM json_each(record.document, '$.{list}') AS f WHERE f.value->>'$.{field}' = ?)"
    )
}

/// A record at the other end of a link, whichever way it leads.
const TIED: &str = "(EXISTS(SELECT 1 FROM link WHERE source = record.id AND target = ?)
     OR EXISTS(SELECT 1 FROM link WHERE target = record.id AND source = ?))";

/// A transfer of the activity, or the record itself, for which something holds.
fn in_transfers(holds: &str) -> String {
    format!(
        "EXISTS(SELECT 1 FROM link JOIN record AS t ON t.id = link.source
         WHERE link.target = record.id AND link.field = 'activity' AND t.kind = 'transfer' AND {holds})"
    )
}

fn one(
    filter: &Filter,
    words: &mut dyn FnMut(&Line) -> Result<Vec<RecordId>>,
) -> Result<(String, Vec<String>)> {
    let text = |condition: &str, value: &str| (condition.to_owned(), vec![value.to_owned()]);
    let plain = |condition: String| (condition, Vec::new());
    Ok(match filter {
        Filter::Basis(art6) => text("instr(record.bases, ?) > 0", art6.code()),
        Filter::Special(special) => plain(format!("record.special = {}", u8::from(*special))),
        Filter::OutsideEea(true) => plain(TRANSFERRED.to_owned()),
        Filter::OutsideEea(false) => plain(format!("NOT {TRANSFERRED}")),
        Filter::Status(status) => text(&format!("{STATUS} = ?"), status.as_str()),
        Filter::Family(family) => text("record.family = ?", family.code()),
        Filter::Open(true) => plain(OPEN.to_owned()),
        Filter::Open(false) => plain(format!("NOT ({OPEN})")),
        Filter::Title(title) => text("instr(lower(record.title), lower(?)) > 0", title.as_str()),
        Filter::Text(line) => {
            let found: Vec<String> = words(line)?.iter().map(ToString::to_string).collect();
            text(
                "record.id IN (SELECT value FROM json_each(?))",
                &serde_json::Value::from(found).to_string(),
            )
        }
        Filter::Role(role) => text(
            "coalesce(record.document->>'$.role', 'controller') = ?",
            role.code(),
        ),
        Filter::Unit(unit) => text("record.document->>'$.owner_unit' = ?", unit.as_str()),
        Filter::Function(function) => text(
            "record.document->>'$.business_function' = ?",
            function.as_str(),
        ),
        Filter::Automated(automated) => plain(format!(
            "coalesce(record.document->>'$.automated', 0) = {}",
            u8::from(*automated)
        )),
        Filter::Subject(subject) => text(
            "EXISTS(SELECT 1 FROM json_each(record.document, '$.subject_categories') AS f WHERE f.value = ?)",
            subject.as_str(),
        ),
        Filter::DataCategory(category) => {
            text(&in_rows("data_items", "category"), category.as_str())
        }
        Filter::PurposeKind(kind) => text(&in_rows("purposes", "kind"), kind.code()),
        Filter::Trigger(trigger) => text(&in_rows("retention", "trigger"), trigger.code()),
        Filter::Action(action) => text(&in_rows("retention", "action"), action.code()),
        Filter::Country(country) => {
            let code = country.as_str().to_owned();
            let own = "record.document->>'$.country' = ?
                 OR EXISTS(SELECT 1 FROM json_each(record.document, '$.countries') AS f WHERE f.value = ?)
                 OR EXISTS(SELECT 1 FROM json_each(record.document, '$.locations') AS f WHERE f.value = ?)
                 OR EXISTS(SELECT 1 FROM json_each(record.document, '$.access_countries') AS f WHERE f.value = ?)";
            let transfers = in_transfers(
                "EXISTS(SELECT 1 FROM json_each(t.document, '$.countries') AS f WHERE f.value = ?)",
            );
            (format!("({own} OR {transfers})"), vec![code; 5])
        }
        Filter::Mechanism(mechanism) => (
            format!(
                "(record.document->>'$.mechanism' = ? OR {})",
                in_transfers("t.document->>'$.mechanism' = ?")
            ),
            vec![mechanism.code().to_owned(); 2],
        ),
        Filter::Processor(id)
        | Filter::Organisation(id)
        | Filter::System(id)
        | Filter::Measure(id) => (TIED.to_owned(), vec![id.to_string(); 2]),
        Filter::Gap(item) => plain(gap(*item)),
        Filter::OrgKind(kind) => text("record.document->>'$.kind' = ?", kind.code()),
        Filter::DueBefore(day) => text("record.due < ?", &day.to_string()),
    })
}

/// As [`crate::activity::Activity::gaps`], in SQL; a test compares the two.
fn gap(item: Art30Item) -> String {
    let role = "coalesce(record.document->>'$.role', 'controller')";
    let controller = format!("{role} <> 'processor'");
    let processor = format!("{role} = 'processor'");
    let none = |list: &str, holds: &str| {
        format!(
            "NOT EXISTS(SELECT 1 FROM json_each(record.document, '$.{list}') AS f WHERE {holds})"
        )
    };
    let (asked, lacking) = match item {
        Art30Item::Purposes => (
            controller,
            none("purposes", "f.value->'$.text' IS NOT NULL"),
        ),
        Art30Item::Operations => (processor, none("processing_operations", "trim(f.value) <> ''")),
        Art30Item::Controllers => (processor, none("controllers", "1")),
        Art30Item::Joint => (format!("{role} = 'joint'"), none("controllers", "1")),
        Art30Item::Subjects => (controller, none("subject_categories", "1")),
        Art30Item::Data => (controller, none("data_items", "1")),
        Art30Item::Recipients => (
            controller,
            format!(
                "coalesce(record.document->>'$.no_recipients', 0) = 0 AND {}",
                none("recipients", "1")
            ),
        ),
        Art30Item::Retention => (
            controller,
            none(
                "retention",
                "f.value->>'$.period' IS NOT NULL OR f.value->>'$.trigger' IN ('consent_withdrawn', 'objection')
                 OR f.value->>'$.criteria_text' IS NOT NULL",
            ),
        ),
        Art30Item::Measures => (
            "1".to_owned(),
            none(
                "toms",
                "coalesce(f.value->'$.measure', f.value->'$.kind', f.value->'$.text') IS NOT NULL",
            ),
        ),
        // They stand in other records, and no document alone lacks them.
        Art30Item::Controller
        | Art30Item::Processor
        | Art30Item::Representative
        | Art30Item::Dpo
        | Art30Item::Transfers => ("0".to_owned(), "0".to_owned()),
    };
    format!("({asked} AND {lacking})")
}
