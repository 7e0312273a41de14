//! The head of the trail as it is printed, and the trail of a case as a file that a program reads.

use std::collections::{BTreeMap, BTreeSet};

use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::{Value, json};
use tilsyn_core::paper::root_groups;
use tilsyn_core::record::{Record, RecordId};
use tilsyn_core::workspace::{EventView, FieldState, Head, Workspace};
use tilsyn_trail::{Disclosure, Hash, WorkspaceId, to_hex, tree};

use crate::{Order, ReportError};

/// Names the shape of the file within a case file.
pub const CASE_SCHEMA: &str = "urn:tilsyn:schema:case:1";

/// The first eight digits of the id of a workspace.
pub fn short_id(id: WorkspaceId) -> String {
    id.to_hex().chars().take(8).collect()
}

/// A root as it is printed: thirteen groups of four characters, all 256 bits.
#[must_use]
pub fn printed_root(root: &Hash) -> String {
    root_groups(root).join(" ")
}

/// Records whose content is privileged legal advice.
pub fn privileged(children: &[tilsyn_core::workspace::Stored]) -> BTreeSet<RecordId> {
    children
        .iter()
        .filter(|child| match &child.record {
            Record::Step(step) => step.privileged,
            Record::Attachment(attachment) => attachment.privileged,
            _ => false,
        })
        .map(|child| child.id)
        .collect()
}

/// The trail of a case. Values of privileged records are left out; their events stay, so that nothing is missing.
pub fn case_file(
    workspace: &Workspace,
    order: &Order,
    head: &Head,
    reference: &str,
    events: &[EventView],
    withheld: &BTreeSet<RecordId>,
) -> Result<Value, ReportError> {
    let hashes = workspace.leaf_hashes()?;
    let mut list = Vec::new();
    for event in events {
        let proof = tree::inclusion_proof(&hashes, event.seq, head.size)
            .map_err(|_| ReportError::Internal("an event is not under the head"))?;
        let (leaf, disclosed) = workspace.stored_event(event.seq)?;
        let hidden = event
            .subject
            .is_some_and(|subject| withheld.contains(&subject));
        let mut one = json!({
            "seq": event.seq,
            "time": event.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            "kind": event.kind,
            "leaf": BASE64.encode(leaf),
            "leaf_hash": event.leaf_hash,
            "inclusion": proof.iter().map(|hash| to_hex(hash)).collect::<Vec<_>>(),
            "subject": event.subject.map(|id| id.to_string()),
            "ref": event.reference,
            "withheld": hidden,
        });
        if let (Some(object), false) = (one.as_object_mut(), hidden) {
            object.insert("actor".to_owned(), json!(event.actor));
            object.insert("role".to_owned(), json!(event.role.map(|role| role.code())));
            object.insert("reason".to_owned(), json!(event.reason));
            object.insert("fields".to_owned(), fields(event));
            object.insert("disclosures".to_owned(), disclosures(&disclosed)?);
        }
        list.push(one);
    }
    Ok(json!({
        "$schema": CASE_SCHEMA,
        "generated_at": order.generated_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "as_of": order.as_of.to_string(),
        "workspace": workspace.id().to_hex(),
        "origin": workspace.origin(),
        "case": reference,
        "head": { "size": head.size, "root": to_hex(&head.root), "note": head.note },
        "events": list,
    }))
}

/// JSON with its names in order and no white space, so that the same content has the same bytes (RFC 8785 for the
/// texts and whole numbers that occur here).
pub fn sorted_text(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let sorted: BTreeMap<&String, &Value> = fields.iter().collect();
            let fields: Vec<String> = sorted
                .into_iter()
                .map(|(name, value)| {
                    format!("{}:{}", Value::from(name.as_str()), sorted_text(value))
                })
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => format!(
            "[{}]",
            items.iter().map(sorted_text).collect::<Vec<_>>().join(",")
        ),
        other => other.to_string(),
    }
}

/// The committed values with their salts: with them anybody recomputes the commitments in the leaf.
fn disclosures(disclosed: &[Disclosure]) -> Result<Value, ReportError> {
    let mut list = Vec::new();
    for it in disclosed {
        let value = it
            .value
            .encode()
            .map_err(|_| ReportError::Internal("a value that was read cannot be written"))?;
        list.push(json!({
            "name": it.name,
            "type": it.value.vtype(),
            "salt": BASE64.encode(it.salt.0),
            "value": BASE64.encode(value),
        }));
    }
    Ok(Value::Array(list))
}

/// The fields of the document that the event carries, values as they stand in the register.
fn fields(event: &EventView) -> Value {
    let named: BTreeMap<&str, Value> = event
        .fields
        .iter()
        .map(|field| {
            let value = field
                .value
                .as_deref()
                .and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or(Value::Null);
            let state = match field.state {
                FieldState::Public => "public",
                FieldState::Disclosed => "disclosed",
                FieldState::Absent => "absent",
            };
            (
                field.name.as_str(),
                json!({ "state": state, "value": value }),
            )
        })
        .collect();
    json!(named)
}
