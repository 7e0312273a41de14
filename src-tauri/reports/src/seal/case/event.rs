//! One event of an embedded trail: its leaf, its proof, its values, and what is said of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use chrono::{DateTime, SecondsFormat};
use serde::Deserialize;
use serde_json::Value as Json;
use tilsyn_core::record::RecordId;
use tilsyn_trail::tree::verify_inclusion;
use tilsyn_trail::{
    Disclosure, EventRef, Fault, Hash, Known as Field, Salt, SubjectId, Value, ValueRef,
    hash_from_hex, leaf_hash, pack,
};

use super::{CaseFault, Known};
use crate::seal::{Sealed, shown};

/// Prefix of the fields of a document among the fields of an event.
const DOCUMENT: &str = "d.";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseEvent<'a> {
    pub seq: u64,
    #[serde(borrow)]
    time: Cow<'a, str>,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    leaf: Cow<'a, str>,
    #[serde(borrow)]
    leaf_hash: Cow<'a, str>,
    #[serde(borrow)]
    inclusion: Vec<Cow<'a, str>>,
    #[serde(borrow)]
    subject: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "ref")]
    reference: Option<Cow<'a, str>>,
    pub withheld: bool,
    // - what is left out of an event that is withheld. Name and role of the person are the file's own word: no event
    //   holds them.
    #[serde(default, borrow, rename = "actor")]
    _actor: Option<Cow<'a, str>>,
    #[serde(default, borrow, rename = "role")]
    _role: Option<Cow<'a, str>>,
    #[serde(default, borrow)]
    reason: Option<Cow<'a, str>>,
    #[serde(default)]
    fields: BTreeMap<String, CaseField>,
    #[serde(default, borrow)]
    pub disclosures: Vec<CaseDisclosure<'a>>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CaseField {
    state: String,
    value: Json,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseDisclosure<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(rename = "type")]
    vtype: u8,
    #[serde(borrow)]
    salt: Cow<'a, str>,
    #[serde(borrow)]
    value: Cow<'a, str>,
}

impl CaseEvent<'_> {
    pub fn leaf(&self) -> Result<Vec<u8>, CaseFault> {
        BASE64
            .decode(self.leaf.as_bytes())
            .map_err(|_| CaseFault::Malformed(format!("the leaf of event {}", self.seq)))
    }

    /// Its values and salts, packed as a workspace packs them.
    pub fn body(&self) -> Result<Vec<u8>, CaseFault> {
        let malformed = || CaseFault::Malformed(format!("the values of event {}", self.seq));
        let mut disclosures = Vec::with_capacity(self.disclosures.len());
        for it in &self.disclosures {
            let bytes = BASE64
                .decode(it.value.as_bytes())
                .map_err(|_| malformed())?;
            let salt = BASE64.decode(it.salt.as_bytes()).map_err(|_| malformed())?;
            disclosures.push(Disclosure {
                name: it.name.clone().into_owned(),
                value: Value::decode(it.vtype, &bytes).map_err(|_| malformed())?,
                salt: Salt(salt.try_into().map_err(|_| malformed())?),
            });
        }
        pack(&disclosures).map_err(|_| malformed())
    }

    /// Whether its leaf is under the signed root.
    pub fn is_under(&self, leaf: &[u8], sealed: &Sealed) -> Result<(), CaseFault> {
        let hash = leaf_hash(leaf);
        if hash_from_hex(&self.leaf_hash) != Ok(hash) {
            return Err(self.shown("leaf_hash"));
        }
        let head = &sealed.checkpoint;
        let path: Result<Vec<Hash>, _> =
            self.inclusion.iter().map(|it| hash_from_hex(it)).collect();
        path.ok()
            .and_then(|path| verify_inclusion(&hash, self.seq, head.size, &path, &head.root).ok())
            .ok_or(CaseFault::Proof { seq: self.seq })
    }

    /// What is said beside the event, for people and programs, against the event and its values.
    pub fn says_what_it_holds(
        &self,
        event: &EventRef<'_>,
        known: &mut Known,
    ) -> Result<(), CaseFault> {
        let leaf = &event.leaf;
        let time = i64::try_from(leaf.time_ms)
            .ok()
            .and_then(DateTime::from_timestamp_millis)
            .map(|at| at.to_rfc3339_opts(SecondsFormat::Millis, true));
        if time.as_deref() != Some(&*self.time) {
            return Err(self.shown("time"));
        }
        if leaf.kind != self.kind {
            return Err(self.shown("kind"));
        }
        let subject = (leaf.subject != SubjectId::NONE)
            .then(|| leaf.subject.to_hex().parse::<RecordId>().ok())
            .flatten()
            .map(|id| id.to_string());
        if subject.as_deref() != self.subject.as_deref() {
            return Err(self.shown("subject"));
        }
        if self.withheld {
            // Nothing may be said of what is not shown.
            let silent =
                self.fields.is_empty() && self.disclosures.is_empty() && self.reason.is_none();
            return silent.then_some(()).ok_or_else(|| self.shown("withheld"));
        }
        if let Some(reference) = disclosed_text(event, "ref") {
            let reference = reference.to_owned();
            if leaf.kind.starts_with("request.") {
                known.case = Some(reference.clone());
            }
            known.references.insert(leaf.subject, reference);
        }
        let told = known.references.get(&leaf.subject);
        if told.is_some_and(|told| self.reference.as_deref() != Some(told)) {
            return Err(self.shown("ref"));
        }
        if disclosed_text(event, "reason") != self.reason.as_deref() {
            return Err(self.shown("reason"));
        }
        self.fields_agree(event)
    }

    fn fields_agree(&self, event: &EventRef<'_>) -> Result<(), CaseFault> {
        let expected: BTreeMap<String, CaseField> = event
            .fields
            .iter()
            .filter_map(|field| {
                let name = field.name.strip_prefix(DOCUMENT)?;
                Some((name.to_owned(), CaseField::of(field.known)))
            })
            .collect();
        if expected == self.fields {
            return Ok(());
        }
        let wrong = expected
            .keys()
            .chain(self.fields.keys())
            .find(|name| expected.get(*name) != self.fields.get(*name));
        Err(self.shown(wrong.map_or("fields", String::as_str)))
    }

    fn shown(&self, field: &str) -> CaseFault {
        CaseFault::Shown {
            seq: self.seq,
            field: shown(field),
        }
    }

    pub const fn wrong(&self, fault: Fault) -> CaseFault {
        CaseFault::Event {
            seq: self.seq,
            fault,
        }
    }
}

impl CaseField {
    /// What is said of a field of which this is known. A code stands in the leaf as it is; every other value is JSON.
    fn of(known: Field<'_>) -> Self {
        let (state, value) = match known {
            Field::Public(ValueRef::Text(code)) => ("public", Json::from(code)),
            Field::Public(value) => ("public", document(value)),
            Field::Disclosed(value) => ("disclosed", document(value)),
            Field::Absent => ("absent", Json::Null),
        };
        Self {
            state: state.to_owned(),
            value,
        }
    }
}

/// The text that an event discloses under this name.
fn disclosed_text<'a>(event: &EventRef<'a>, name: &str) -> Option<&'a str> {
    match event.field(name) {
        Some(Field::Disclosed(ValueRef::Text(text))) => Some(text),
        _ => None,
    }
}

/// The value of a field of a document: JSON in the trail, null where the field was emptied.
fn document(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Text(json) => serde_json::from_str(json).unwrap_or(Json::Null),
        ValueRef::Int(number) => Json::from(number),
        ValueRef::Bool(flag) => Json::from(flag),
        ValueRef::Time(millis) => Json::from(millis),
        ValueRef::Null | ValueRef::Bytes(_) | ValueRef::Attachment { .. } => Json::Null,
    }
}
