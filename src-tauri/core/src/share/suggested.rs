//! Fields of which a reviewer can suggest another code, another record, another country: with what there is to choose from.
//! Text and dates are suggested by what stands there; of rows within a field one speaks in a comment.

use super::{Opened, ReviewedRecord};
use crate::activity::SubjectRange;
use crate::error::{Error, Result};
use crate::legal_basis::{Balance, WithdrawalEffort};
use crate::record::{Kind, RecordId};
use crate::transfer::SccModule;
use crate::workspace::{BulkField, Shape, bulk_fields};

/// The fields of a kind of record with what they hold: those that many records can be given at once, and those that are
/// judged one record at a time.
#[must_use]
pub fn suggestable(kind: Kind) -> Vec<BulkField> {
    let code = |field: &str, codes: Vec<&str>| BulkField {
        field: field.to_owned(),
        shape: Shape::Code,
        codes: codes.into_iter().map(str::to_owned).collect(),
        kind: None,
    };
    let link = |field: &str, shape, kind| BulkField {
        field: field.to_owned(),
        shape,
        codes: Vec::new(),
        kind: Some(kind),
    };
    let mut fields = bulk_fields(kind);
    match kind {
        Kind::Activity => {
            let ranges = SubjectRange::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("subjects_number", ranges));
            fields.push(link("successor", Shape::Link, Kind::Activity));
        }
        Kind::Transfer => {
            let modules = SccModule::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("scc_module", modules));
            for field in ["exporter_organisation", "importer_organisation"] {
                fields.push(link(field, Shape::Link, Kind::Organisation));
            }
        }
        Kind::InterestAssessment => {
            let balances = Balance::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("balance", balances));
            fields.push(link("factors", Shape::Links, Kind::Factor));
        }
        Kind::ConsentProfile => {
            let efforts = WithdrawalEffort::ALL.iter().map(|it| it.code()).collect();
            fields.push(code("withdrawal_effort", efforts));
        }
        _ => {}
    }
    fields
}

/// A value as it is proposed for a field: records that it names become ids, and each is one that the reviewer has before
/// them, of the kind that the field takes, or stood there already.
pub(super) fn proposed(
    bundle: &Opened,
    record: &ReviewedRecord,
    field: &str,
    new: serde_json::Value,
) -> Result<serde_json::Value> {
    use serde_json::Value;
    let fields = suggestable(record.kind);
    let Some(kind) = fields
        .iter()
        .find(|it| it.field == field)
        .and_then(|it| it.kind)
    else {
        return Ok(new);
    };
    let seen = record.fields.get(field).unwrap_or(&Value::Null);
    let stood = |id: &Value| seen == id || seen.as_array().is_some_and(|it| it.contains(id));
    let one = |named: Value| -> Result<Value> {
        let Value::String(name) = &named else {
            return Ok(named);
        };
        if stood(&named) {
            return Ok(named);
        }
        let found: Option<RecordId> = bundle
            .find(name)
            .filter(|it| it.kind == kind)
            .map(|it| it.id);
        found
            .map(|id| Value::String(id.to_string()))
            .ok_or_else(|| Error::NoSuchRecord(name.chars().take(60).collect()))
    };
    match new {
        Value::Array(items) => items.into_iter().map(one).collect(),
        other => one(other),
    }
}
