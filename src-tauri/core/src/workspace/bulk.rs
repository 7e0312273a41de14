//! One change to many records: looked at first, then made in one commit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::commit::{ChangedRecord, Committed, Put, Transaction};
use super::{Entropy, Stored, Workspace};
use crate::activity::{ActivityRole, ActivityStatus, MeasureKind};
use crate::actor::Author;
use crate::error::{Error, Result};
use crate::factor::{FactorSide, FactorWeight};
use crate::legal_basis::InterestHolder;
use crate::macros::codes;
use crate::organisation::OrganisationKind;
use crate::processor::{DueDiligence, SubsAuthorisation};
use crate::record::{Kind, Record, RecordId};
use crate::text::{Language, Sentence};
use crate::transfer::{ImporterRole, Mechanism, SccVersion, TiaResult};
use crate::value::{LangLine, Line};

codes! {
    /// What a field of many records may hold.
    pub enum Shape {
        /// One line.
        Line = "line",
        /// Text of several lines.
        Prose = "prose",
        /// A day.
        Date = "date",
        /// Yes or no.
        Flag = "flag",
        /// One of some codes.
        Code = "code",
        /// Several lines.
        Lines = "lines",
        /// Several things with a name per language; a plain text is a name of one, in whichever language.
        Things = "things",
        /// A record.
        Link = "link",
        /// Several records.
        Links = "links",
        /// A country.
        Country = "country",
        /// Several countries.
        Countries = "countries",
    }
}

impl Shape {
    const fn is_list(self) -> bool {
        matches!(
            self,
            Self::Lines | Self::Things | Self::Links | Self::Countries
        )
    }
}

/// A field that many records can be given at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BulkField {
    /// The field.
    pub field: String,
    /// What it holds.
    pub shape: Shape,
    /// The codes, for a code.
    pub codes: Vec<String>,
    /// The kind of record, for a link.
    pub kind: Option<Kind>,
}

/// What is done to the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum BulkChange {
    /// This stands there, whatever was before.
    Set(#[cfg_attr(feature = "ts", ts(type = "unknown"))] Value),
    /// This is added to the list.
    Add(#[cfg_attr(feature = "ts", ts(type = "unknown"))] Value),
    /// This is taken out of the list.
    Take(#[cfg_attr(feature = "ts", ts(type = "unknown"))] Value),
    /// Nothing stands there.
    Clear,
}

/// One change to many records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Bulk {
    /// The records, all of one kind; at most [`Bulk::MOST`].
    pub ids: Vec<RecordId>,
    /// The field.
    pub field: Line,
    /// What is done to it.
    pub change: BulkChange,
}

impl Bulk {
    /// The most records that are changed at once.
    pub const MOST: usize = 10_000;
}

/// What would happen to one record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BulkRow {
    /// Id.
    pub id: RecordId,
    /// Reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Title.
    pub title: String,
    /// The field as it is, as JSON text.
    pub before: Option<String>,
    /// The field as it would be, as JSON text.
    pub after: Option<String>,
    /// Why it cannot be.
    pub problem: Option<Sentence>,
}

/// What would happen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BulkPlan {
    /// Each record.
    pub rows: Vec<BulkRow>,
    /// How many would change.
    pub fits: u32,
    /// How many are so already.
    pub same: u32,
}

macro_rules! fields {
    ($($name:literal: $shape:ident $(of $codes:ident)? $(to $kind:ident)?,)*) => {
        vec![$(BulkField {
            field: $name.to_owned(),
            shape: Shape::$shape,
            codes: {
                let codes: &[&[String]] = &[$(&$codes::ALL.iter().map(|code| code.code().to_owned()).collect::<Vec<_>>(),)?];
                codes.concat()
            },
            kind: {
                let kind: &[Kind] = &[$(Kind::$kind)?];
                kind.first().copied()
            },
        },)*]
    };
}

/// The fields that many records of a kind can be given at once.
#[must_use]
pub fn bulk_fields(kind: Kind) -> Vec<BulkField> {
    match kind {
        Kind::Activity => fields! {
            "status": Code of ActivityStatus,
            "role": Code of ActivityRole,
            "owner_unit": Line,
            "review_due": Date,
            "last_reviewed_on": Date,
            "reviewed_by": Line,
            "started_on": Date,
            "ended_on": Date,
            "subject_categories": Things,
            "processing_operations": Things,
            "sources": Things,
            "notice_refs": Lines,
            "controllers": Links to Organisation,
            "parent_activity": Link to Activity,
            "joint_arrangement_ref": Line,
            "large_scale": Flag,
            "systematic_monitoring": Flag,
            "children": Flag,
            "employees_affected": Flag,
            "remarks": Prose,
            "systems": Links to System,
            "business_function": Line,
            "data_location": Line,
            "vulnerable": Flag,
            "automated": Flag,
        },
        Kind::Processor => fields! {
            "service": Line,
            "country": Country,
            "organisation": Link to Organisation,
            "activities": Links to Activity,
            "dpa_ref": Line,
            "dpa_signed_on": Date,
            "dpa_review_due": Date,
            "instructions_ref": Line,
            "dd_done_on": Date,
            "dd_result": Code of DueDiligence,
            "dd_review_due": Date,
            "locations": Countries,
            "access_countries": Countries,
            "subs_authorisation": Code of SubsAuthorisation,
            "subs_list_checked_on": Date,
            "subject_to_laws": Lines,
            "audit_right_used_on": Date,
            "end_on": Date,
            "return_delete_confirmed_on": Date,
            "remarks": Prose,
        },
        Kind::Organisation => fields! {
            "kind": Code of OrganisationKind,
            "country": Country,
            "region": Line,
            "group_id": Link to Organisation,
            "is_public_authority": Flag,
            "subject_to_laws": Lines,
            "remarks": Prose,
        },
        Kind::Transfer => fields! {
            "activity": Link to Activity,
            "exporter": Line,
            "processor": Link to Processor,
            "importer_role": Code of ImporterRole,
            "countries": Countries,
            "onward_to": Countries,
            "mechanism": Code of Mechanism,
            "mechanism_ref": Line,
            "scc_version": Code of SccVersion,
            "dpf_active_checked_on": Date,
            "tia_ref": Line,
            "tia_result": Code of TiaResult,
            "tia_review_due": Date,
            "repetitive": Flag,
        },
        Kind::InterestAssessment => fields! {
            "whose": Code of InterestHolder,
            "decided_by": Line,
            "decided_on": Date,
            "review_due": Date,
            "vulnerable": Flag,
            "optout_offered": Flag,
            "communicated_in_notice": Flag,
        },
        Kind::ConsentProfile => fields! {
            "collected_via": Line,
            "record_location": Line,
            "proof_fields": Lines,
            "withdrawal_channels": Lines,
            "explicit": Flag,
            "granular": Flag,
            "separate_from_terms": Flag,
            "info_before": Flag,
        },
        Kind::System => fields! {
            "owner_unit": Line,
            "processor": Link to Processor,
            "organisation": Link to Organisation,
            "locations": Countries,
            "access_countries": Countries,
            "measures": Links to Measure,
            "in_use_from": Date,
            "in_use_to": Date,
            "review_due": Date,
            "remarks": Prose,
        },
        Kind::Measure => fields! {
            "kind": Code of MeasureKind,
            "owner_unit": Line,
            "evidence_ref": Line,
            "review_due": Date,
            "last_reviewed_on": Date,
            "remarks": Prose,
        },
        Kind::Factor => fields! {
            "side": Code of FactorSide,
            "weight": Code of FactorWeight,
            "remarks": Prose,
        },
        Kind::Version
        | Kind::Request
        | Kind::Step
        | Kind::LegalDocument
        | Kind::Decision
        | Kind::Disclosure
        | Kind::Notification
        | Kind::Transition
        | Kind::Attachment
        | Kind::Actor
        | Kind::Export
        | Kind::View
        | Kind::ImportProfile
        | Kind::RetentionRun
        | Kind::LetterTemplate
        | Kind::FindingAcceptance
        | Kind::Notice
        | Kind::Review
        | Kind::ReviewComment => Vec::new(),
    }
}

/// The document with the change made, and the field before and after; an error if the change does not fit the field.
fn changed(stored: &Stored, bulk: &Bulk) -> Result<(Record, Option<String>, Option<String>)> {
    let kind = stored.record.kind();
    let field = bulk_fields(kind)
        .into_iter()
        .find(|field| field.field == bulk.field.as_str());
    let refused = |value: String| Error::Document {
        kind,
        field: bulk.field.to_string(),
        detail: value,
    };
    let Some(field) = field else {
        return Err(refused(
            "not a field that many records can be given".to_owned(),
        ));
    };
    let Value::Object(mut document) = serde_json::to_value(&stored.record)
        .map_err(|_| Error::Internal("a document could not be written"))?
    else {
        return Err(Error::Internal("a document was not an object"));
    };
    let before = document.get(&field.field).cloned().unwrap_or(Value::Null);
    let list = |value: &Value| match value {
        Value::Array(items) => items.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    };
    let only_lists = |value: &Value| {
        if field.shape.is_list() {
            Ok(list(value))
        } else {
            Err(refused("not a list".to_owned()))
        }
    };
    let after = match &bulk.change {
        BulkChange::Set(value) if field.shape.is_list() => Value::Array(list(value)),
        BulkChange::Set(value) => value.clone(),
        BulkChange::Add(value) => {
            let mut items = list(&before);
            for item in only_lists(value)? {
                if !items.iter().any(|there| same(field.shape, there, &item)) {
                    items.push(item);
                }
            }
            Value::Array(items)
        }
        BulkChange::Take(value) => {
            let gone = only_lists(value)?;
            let items = list(&before);
            Value::Array(
                items
                    .into_iter()
                    .filter(|item| !gone.iter().any(|it| same(field.shape, item, it)))
                    .collect(),
            )
        }
        BulkChange::Clear => empty(field.shape),
    };
    document.insert(field.field.clone(), after);
    let record = Record::parse(kind, &Value::Object(document).to_string())?;
    record.validate()?;
    let shown = |record: &Record| -> Result<Option<String>> {
        Ok(record.canonical()?.fields.remove(&field.field))
    };
    let (before, after) = (shown(&stored.record)?, shown(&record)?);
    Ok((record, before, after))
}

/// Whether two items of a list are the same: things are, that share a name.
fn same(shape: Shape, one: &Value, other: &Value) -> bool {
    let thing = |value: &Value| match value {
        Value::String(name) => Some(LangLine::of(Language::En, name.parse().ok()?)),
        named => serde_json::from_value::<LangLine>(named.clone()).ok(),
    };
    match (shape, thing(one), thing(other)) {
        (Shape::Things, Some(one), Some(other)) => one.is_same(&other),
        _ => one == other,
    }
}

fn empty(shape: Shape) -> Value {
    match shape {
        Shape::Line | Shape::Prose => Value::String(String::new()),
        Shape::Date | Shape::Code | Shape::Link | Shape::Country => Value::Null,
        Shape::Flag => Value::Bool(false),
        Shape::Lines | Shape::Things | Shape::Links | Shape::Countries => Value::Array(Vec::new()),
    }
}

impl Workspace {
    /// What a change to many records would do to each. Nothing is written.
    ///
    /// # Errors
    /// [`Error::TooMany`] for more than [`Bulk::MOST`]; [`Error::NoSuchRecord`]; what a single record refuses stands in
    /// its row.
    pub fn plan_bulk(&self, bulk: &Bulk) -> Result<BulkPlan> {
        within(bulk)?;
        let mut plan = BulkPlan {
            rows: Vec::new(),
            fits: 0,
            same: 0,
        };
        for id in &bulk.ids {
            let stored = self.get(*id)?;
            let (before, after, problem) = match changed(&stored, bulk) {
                Ok((record, before, after)) => {
                    let linked = record
                        .links()
                        .iter()
                        .try_for_each(|link| super::read::exists(&self.connection, link.target));
                    (before, after, linked.err())
                }
                Err(problem) => (None, None, Some(problem)),
            };
            match &problem {
                Some(_) => {}
                None if before == after => plan.same += 1,
                None => plan.fits += 1,
            }
            plan.rows.push(BulkRow {
                id: *id,
                title: stored.record.title_in(self.language),
                reference: stored.reference,
                before,
                after,
                problem: problem.map(|problem| problem.sentence()),
            });
        }
        Ok(plan)
    }

    /// Makes a change to many records in one commit: all of them or none.
    ///
    /// # Errors
    /// As for [`Workspace::plan_bulk`] and [`Transaction::put`].
    pub fn change_many(
        &mut self,
        author: &Author,
        now: chrono::DateTime<chrono::Utc>,
        entropy: &mut dyn Entropy,
        reason: &str,
        bulk: &Bulk,
    ) -> Result<Committed<Vec<ChangedRecord>>> {
        self.commit(author, now, entropy, reason, |tx| tx.change_many(bulk))
    }
}

fn within(bulk: &Bulk) -> Result<()> {
    if bulk.ids.len() > Bulk::MOST {
        return Err(Error::TooMany {
            given: bulk.ids.len(),
            most: Bulk::MOST,
        });
    }
    Ok(())
}

impl Transaction<'_> {
    /// Makes a change to many records.
    ///
    /// # Errors
    /// As for [`Workspace::change_many`].
    pub fn change_many(&mut self, bulk: &Bulk) -> Result<Vec<ChangedRecord>> {
        within(bulk)?;
        for id in &bulk.ids {
            let stored = self.get(*id)?;
            let (record, before, after) = changed(&stored, bulk)?;
            if before != after {
                let put = Put {
                    id: Some(*id),
                    reference: None,
                    based_on: Some(stored.seq),
                };
                self.put(put, record)?;
            }
        }
        Ok(self.changed.clone())
    }
}

/// Replaces the id of one record by that of another wherever it stands in a document, each list holding it once.
pub(super) fn relink(value: Value, from: &str, to: &str) -> Value {
    match value {
        Value::String(text) if text == from => Value::String(to.to_owned()),
        Value::Array(items) => {
            let mut kept: Vec<Value> = Vec::new();
            for item in items {
                let was = item.as_str() == Some(from);
                let item = relink(item, from, to);
                if !(kept.contains(&item) && (was || item.as_str() == Some(to))) {
                    kept.push(item);
                }
            }
            Value::Array(kept)
        }
        Value::Object(fields) => Value::Object(
            fields
                .into_iter()
                .map(|(name, value)| (name, relink(value, from, to)))
                .collect::<Map<_, _>>(),
        ),
        other => other,
    }
}

#[cfg(test)]
mod tests;
