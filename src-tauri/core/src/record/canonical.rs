//! The document of a record as it is stored and digested: sorted keys, nothing empty, no white space.

use serde_json::Value;

use super::Record;
use crate::error::{Error, Result};

impl Record {
    /// The names of all fields of its document, empty ones too.
    ///
    /// # Errors
    /// [`Error::Internal`] if a document could not be written as JSON, which the types exclude.
    pub fn fields(&self) -> Result<std::collections::BTreeSet<String>> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => Ok(fields.into_iter().map(|(name, _)| name).collect()),
            _ => Err(Error::Internal("a document could not be written")),
        }
    }

    /// The document as it is stored and digested: JSON with sorted keys, nothing empty, no white space.
    ///
    /// # Errors
    /// [`Error::Internal`] if a document could not be written as JSON, which the types exclude.
    pub fn canonical(&self) -> Result<Canonical> {
        let value = serde_json::to_value(self)
            .map_err(|_| Error::Internal("a document could not be written"))?;
        let Value::Object(fields) = value else {
            return Err(Error::Internal("a document was not an object"));
        };
        let fields = fields
            .into_iter()
            .filter_map(|(name, value)| {
                without_empty(value).map(|value| (name, canonical_text(&value)))
            })
            .collect();
        Ok(Canonical { fields })
    }
}

/// A document, field by field, each value as canonical JSON text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Canonical {
    /// Top-level fields that are not empty, by name.
    pub fields: std::collections::BTreeMap<String, String>,
}

impl Canonical {
    /// A document as it is stored. A field that is absent there stays absent: it may have been erased, and a default in
    /// its place would be a value that nobody recorded.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is no JSON object.
    pub fn of_text(document: &str) -> Result<Self> {
        let fields: serde_json::Map<String, Value> = serde_json::from_str(document)
            .map_err(|_| Error::Damaged("a document is no JSON object".to_owned()))?;
        Ok(Self {
            fields: fields
                .into_iter()
                .map(|(name, value)| (name, canonical_text(&value)))
                .collect(),
        })
    }

    /// The whole document as JSON text.
    #[must_use]
    pub fn text(&self) -> String {
        let fields: Vec<String> = self
            .fields
            .iter()
            .map(|(name, value)| format!("{}:{value}", Value::String(name.clone())))
            .collect();
        format!("{{{}}}", fields.join(","))
    }
}

/// Drops nulls, empty text, empty lists and empty objects, at every depth.
fn without_empty(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) => {
            // What became empty still holds its place in the list, as what it was: a text is not read where a row stands.
            let items: Vec<Value> = items
                .into_iter()
                .map(|item| {
                    let empty = emptied(&item);
                    without_empty(item).unwrap_or(empty)
                })
                .collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Object(fields) => {
            let fields: serde_json::Map<String, Value> = fields
                .into_iter()
                .filter_map(|(name, value)| without_empty(value).map(|value| (name, value)))
                .collect();
            (!fields.is_empty()).then_some(Value::Object(fields))
        }
        other => Some(other),
    }
}

/// What is left of an item of a list of which nothing is left.
fn emptied(item: &Value) -> Value {
    match item {
        Value::String(_) => Value::String(String::new()),
        Value::Array(_) => Value::Array(Vec::new()),
        _ => Value::Object(serde_json::Map::new()),
    }
}

/// JSON text with sorted keys and no white space, whatever features a neighbour turned on in `serde_json`.
pub(crate) fn canonical_text(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let sorted: std::collections::BTreeMap<&String, &Value> = fields.iter().collect();
            let fields: Vec<String> = sorted
                .into_iter()
                .map(|(name, value)| {
                    format!("{}:{}", Value::String(name.clone()), canonical_text(value))
                })
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical_text).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}
