//! Changes as text: what `apply` reads, one JSON object each, and what the sample workspace is made from.
//!
//! Links may be written as references (`A-02`) or as names given to earlier changes (`$order`).

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::attachment::AttachmentClass;
use crate::error::{Error, Result};
use crate::record::{Kind, Record, RecordId};
use crate::value::Line;
use crate::workspace::{Put, Stored, Transaction};

/// Fields within which nothing is a link: the organisation of a requester is a name, what shows an answer of the due
/// diligence is text.
const NAMES_ONLY: &[&str] = &["requester", "dd_answers"];

/// Fields that hold links.
const LINKS: &[&str] = &[
    "activities",
    "activity",
    "admitted",
    "also_answers",
    "assignee",
    "attachment",
    "consent_profile",
    "controller",
    "controllers",
    "corrects",
    "decision",
    "earlier_version",
    "evidence",
    "exporter_organisation",
    "factors",
    "group_id",
    "importer_organisation",
    "legal_advice_ref",
    "legal_document_ref",
    "lia",
    "linked",
    "measure",
    "measures",
    "organisation",
    "owner",
    "parent_activity",
    "parent_request",
    "processor",
    "records",
    "reissue_of",
    "request",
    "successor",
    "systems",
    "translation_of",
];

/// A change, read but not yet applied.
#[derive(Debug, Clone)]
pub struct Change {
    operation: Operation,
    alias: Option<String>,
}

#[derive(Debug, Clone)]
enum Operation {
    Put {
        kind: Kind,
        id: Option<String>,
        reference: Option<String>,
        document: Value,
    },
    Attach {
        owner: String,
        name: Line,
        content: Content,
        class: AttachmentClass,
        privileged: bool,
    },
}

#[derive(Debug, Clone)]
enum Content {
    Text(String),
    File(String),
}

/// Names given to changes by `as`.
#[derive(Debug, Clone, Default)]
pub struct Aliases(BTreeMap<String, RecordId>);

impl Change {
    /// Reads a change: `{"op":"put","kind":"activity","record":{...}}`, `{"op":"step","request":"R-2026-001",...}`,
    /// `{"op":"move","request":"R-2026-001","event":"close","reason":"..."}`,
    /// `{"op":"attach","owner":"R-2026-001","name":"order.txt","text":"..."}` (or `"file":"order.pdf"`).
    /// `"id"` changes an existing record, `"ref"` gives a new one its reference, `"as":"$name"` names it for later changes.
    ///
    /// # Errors
    /// [`Error::Change`].
    pub fn parse(json: &str) -> Result<Self> {
        let value = serde_json::from_str(json).map_err(|error| refused(error.to_string()))?;
        Self::from_value(value)
    }

    /// Reads a change from JSON.
    ///
    /// # Errors
    /// [`Error::Change`].
    pub fn from_value(value: Value) -> Result<Self> {
        let Value::Object(mut fields) = value else {
            return Err(refused("a change is a JSON object"));
        };
        let alias = text(&mut fields, "as")?;
        let operation = match text(&mut fields, "op")?.as_deref() {
            Some("put") => {
                let kind = needed(&mut fields, "kind")?;
                let kind = kind
                    .parse()
                    .map_err(|error: crate::value::UnknownCode| refused(error.to_string()))?;
                let (id, reference) = (text(&mut fields, "id")?, text(&mut fields, "ref")?);
                let document = fields
                    .remove("record")
                    .ok_or_else(|| refused("`record` is missing"))?;
                Operation::Put {
                    kind,
                    id,
                    reference,
                    document,
                }
            }
            Some(entry @ ("step" | "move")) => {
                let document = Value::Object(std::mem::take(&mut fields));
                Operation::Put {
                    kind: if entry == "step" {
                        Kind::Step
                    } else {
                        Kind::Transition
                    },
                    id: None,
                    reference: None,
                    document,
                }
            }
            Some("attach") => {
                let owner = needed(&mut fields, "owner")?;
                let name = needed(&mut fields, "name")?;
                let name = name
                    .parse()
                    .map_err(|error: crate::value::ValueError| refused(error.to_string()))?;
                let content = match (text(&mut fields, "text")?, text(&mut fields, "file")?) {
                    (Some(text), None) => Content::Text(text),
                    (None, Some(file)) => Content::File(file),
                    _ => return Err(refused("an attachment has either `text` or `file`")),
                };
                let class = text(&mut fields, "class")?
                    .unwrap_or_else(|| AttachmentClass::Proof.code().to_owned());
                let class = class
                    .parse()
                    .map_err(|error: crate::value::UnknownCode| refused(error.to_string()))?;
                let privileged = fields
                    .remove("privileged")
                    .is_some_and(|value| value == Value::Bool(true));
                Operation::Attach {
                    owner,
                    name,
                    content,
                    class,
                    privileged,
                }
            }
            Some(other) => {
                return Err(refused(format!(
                    "`{}` is not an operation",
                    other.chars().take(40).collect::<String>()
                )));
            }
            None => return Err(refused("`op` is missing")),
        };
        match fields.keys().next() {
            Some(unknown) => Err(refused(format!(
                "unknown field `{}`",
                unknown.chars().take(60).collect::<String>()
            ))),
            None => Ok(Self { operation, alias }),
        }
    }

    /// Applies it within a commit. `read_file` gives the bytes behind a `"file"`.
    ///
    /// # Errors
    /// What reading the document, its links or the rules finds.
    pub fn apply(
        self,
        tx: &mut Transaction<'_>,
        aliases: &mut Aliases,
        read_file: &mut dyn FnMut(&str) -> Result<Vec<u8>>,
    ) -> Result<Stored> {
        let stored = match self.operation {
            Operation::Put {
                kind,
                id,
                reference,
                mut document,
            } => {
                if kind == Kind::Attachment {
                    return Err(refused("an attachment is made with the operation `attach`"));
                }
                resolve_links(&mut document, "", tx, aliases)?;
                let record = Record::parse(kind, &document.to_string())?;
                let id = id.map(|id| aliases.resolve(&id, tx)).transpose()?;
                tx.put(
                    Put {
                        id,
                        reference,
                        based_on: None,
                    },
                    record,
                )?
            }
            Operation::Attach {
                owner,
                name,
                content,
                class,
                privileged,
            } => {
                let owner = aliases.resolve(&owner, tx)?;
                let bytes = match content {
                    Content::Text(text) => text.into_bytes(),
                    Content::File(file) => read_file(&file)?,
                };
                tx.attach(owner, name, &bytes, class, privileged)?
            }
        };
        if let Some(alias) = self.alias {
            aliases.0.insert(alias, stored.id);
        }
        Ok(stored)
    }
}

impl Aliases {
    fn resolve(&self, name: &str, tx: &Transaction<'_>) -> Result<RecordId> {
        match self.0.get(name) {
            Some(id) => Ok(*id),
            None => tx.resolve(name),
        }
    }
}

fn refused(detail: impl Into<String>) -> Error {
    Error::Change {
        detail: detail
            .into()
            .split(" at line ")
            .next()
            .unwrap_or_default()
            .chars()
            .take(300)
            .collect(),
    }
}

fn text(fields: &mut Map<String, Value>, name: &str) -> Result<Option<String>> {
    match fields.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(refused(format!("`{name}` is not text"))),
    }
}

fn needed(fields: &mut Map<String, Value>, name: &str) -> Result<String> {
    text(fields, name)?.ok_or_else(|| refused(format!("`{name}` is missing")))
}

/// Puts ids in the place of references and names, in the fields that hold links.
fn resolve_links(
    value: &mut Value,
    field: &str,
    tx: &Transaction<'_>,
    aliases: &Aliases,
) -> Result<()> {
    match value {
        Value::String(name) if LINKS.contains(&field) && name.parse::<RecordId>().is_err() => {
            *name = aliases.resolve(name, tx)?.to_string();
        }
        Value::Array(items) => {
            for item in items {
                resolve_links(item, field, tx, aliases)?;
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                let name = if NAMES_ONLY.contains(&field) {
                    ""
                } else {
                    name.as_str()
                };
                resolve_links(item, name, tx, aliases)?;
            }
        }
        _ => {}
    }
    Ok(())
}
