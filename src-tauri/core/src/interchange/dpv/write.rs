//! Writing the register as linked data.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::shape::{Node, Shape, Terms, wb};
use super::terms::CONTEXT;
use super::{KINDS, VERSION, nouns, read};
use crate::browse::Band;
use crate::error::{Error, Result};
use crate::interchange::register::{held, withheld};
use crate::record::one_language::per_language;
use crate::record::{Kind, RecordId, canonical_text};
use crate::rights::{self, Right, Standing};
use crate::text::{Language, Words};
use crate::value::folded;
use crate::workspace::Workspace;

/// What was written, and what DPV does not carry of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The document, UTF-8.
    pub text: String,
    /// Records in it.
    pub records: usize,
    /// What of the workspace is not in it.
    pub left_out: Vec<LeftOut>,
    /// Cases that secrecy keeps back; no case is carried at all.
    pub withheld: Band,
}

/// Something that the document does not carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The kind of record.
    pub kind: Kind,
    /// The field; none when the whole kind is not carried.
    pub field: Option<String>,
    /// In how many records.
    pub count: usize,
}

/// Writes the register as it is, or as it was after the first `size` events. `issued` is the day for which it speaks.
///
/// # Errors
/// [`Error::Damaged`].
pub fn write(workspace: &Workspace, size: Option<u64>, issued: NaiveDate) -> Result<Written> {
    let mut documents: Vec<(Kind, RecordId, String, Map<String, Value>)> = Vec::new();
    for kind in KINDS {
        for it in held(workspace, kind, size)? {
            let text = it.document.text();
            let text = match kind {
                Kind::Activity | Kind::Transfer => per_language(&text).unwrap_or(text),
                _ => text,
            };
            let document: Map<String, Value> =
                serde_json::from_str(&text).map_err(|_| Error::Damaged(it.reference.clone()))?;
            documents.push((kind, it.id, it.reference, document));
        }
    }
    let around = Around::of(&documents);
    let mut nodes = vec![around.record(issued)?];
    let mut left: BTreeMap<(Kind, String), usize> = BTreeMap::new();
    for (kind, id, reference, document) in &documents {
        let Some(node) = nouns::node(*kind) else {
            continue;
        };
        let mut object = Object::default();
        object.push("dct:identifier", json!(reference));
        object.push("wb:recordKind", json!(kind.code()));
        object.node(node, &urn(*id), document);
        around.derived(*kind, *id, document, &mut object);
        let object = object.value(&urn(*id));
        let back = read::document(node, &object);
        for (name, value) in document {
            if back.get(name) != Some(value) {
                *left.entry((*kind, name.clone())).or_default() += 1;
            }
        }
        nodes.push(object);
    }
    nodes.extend(vocabulary()?);
    let context: BTreeMap<&str, &str> = CONTEXT.into_iter().collect();
    let lines: Vec<String> = nodes.iter().map(canonical_text).collect();
    let context = serde_json::to_value(context)
        .map_err(|_| Error::Internal("a context could not be written"))?;
    let text = format!(
        "{{\"@context\":{},\n\"@graph\":[\n{}\n]}}\n",
        canonical_text(&context),
        lines.join(",\n")
    );
    let mut left_out: Vec<LeftOut> = left
        .into_iter()
        .map(|((kind, field), count)| LeftOut {
            kind,
            field: Some(field),
            count,
        })
        .collect();
    for kind in Kind::ALL.iter().copied() {
        let count = match (nouns::node(kind), kind) {
            (Some(_), _) | (None, Kind::Actor) => 0,
            (None, _) => held(workspace, kind, size)?.len(),
        };
        if count > 0 {
            left_out.push(LeftOut {
                kind,
                field: None,
                count,
            });
        }
    }
    Ok(Written {
        text,
        records: documents.len(),
        left_out,
        withheld: withheld(workspace)?,
    })
}

/// The name of a record in the graph.
fn urn(id: RecordId) -> String {
    format!("urn:uuid:{id}")
}

fn link(id: &str) -> Value {
    json!({ "@id": id })
}

/// A node while it is written: what each property says, in order.
#[derive(Default)]
struct Object {
    types: Vec<String>,
    properties: BTreeMap<String, Vec<Value>>,
}

impl Object {
    fn push(&mut self, property: &str, value: Value) {
        let values = self.properties.entry(property.to_owned()).or_default();
        if !values.contains(&value) {
            values.push(value);
        }
    }

    fn class(&mut self, class: &str) {
        if !self.types.iter().any(|known| known == class) {
            self.types.push(class.to_owned());
        }
    }

    /// A term, as a class or under a property.
    fn term(&mut self, property: &str, term: &str) {
        match property {
            "" => {}
            "@type" => self.class(term),
            property => self.push(property, link(term)),
        }
    }

    fn value(self, id: &str) -> Value {
        let mut object = Map::new();
        object.insert("@id".to_owned(), json!(id));
        let mut put = |property: String, mut values: Vec<Value>| {
            let value = match values.len() {
                0 => return,
                1 => values.swap_remove(0),
                _ => Value::Array(values),
            };
            object.insert(property, value);
        };
        put(
            "@type".to_owned(),
            self.types.into_iter().map(Value::String).collect(),
        );
        for (property, values) in self.properties {
            put(property, values);
        }
        Value::Object(object)
    }

    fn node(&mut self, node: &Node, id: &str, document: &Map<String, Value>) {
        for class in node.types {
            self.class(class);
        }
        for (property, term) in node.constants {
            self.push(property, link(term));
        }
        for (class, terms) in nouns::LABELLED {
            if node.types.contains(class) {
                self.known(document.get("category"), terms);
            }
        }
        for field in node.fields {
            if let Some(value) = document.get(field.name) {
                self.field(field.name, &field.property(), &field.shape, id, value);
            }
        }
    }

    /// The class of something that is known by its English name.
    fn known(&mut self, name: Option<&Value>, terms: Terms) {
        let name = name
            .and_then(|words| words.get("en"))
            .and_then(Value::as_str)
            .map(folded)
            .unwrap_or_default();
        for (_, term) in terms.iter().filter(|(known, _)| *known == name) {
            self.class(term);
        }
    }

    fn codes(&mut self, name: &str, also: &str, terms: Terms, value: &Value) {
        self.push(&wb(name), value.clone());
        for (_, term) in terms.iter().filter(|(code, _)| value == code) {
            self.term(also, term);
        }
    }

    fn field(&mut self, name: &str, property: &str, shape: &Shape, id: &str, value: &Value) {
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let text = value.as_str().unwrap_or_default();
        match shape {
            Shape::Text | Shape::Flag | Shape::Whole => self.push(property, value.clone()),
            Shape::FlagAs(also, term) => {
                self.push(property, value.clone());
                if value == &Value::Bool(true) {
                    self.term(also, term);
                }
            }
            Shape::Texts => {
                // A list may say the same twice; then it is written as it stands.
                let values = self.properties.entry(property.to_owned()).or_default();
                values.extend(items.iter().cloned());
            }
            Shape::Date => self.push(property, json!({"@type": "xsd:date", "@value": text})),
            Shape::Words => words(value).for_each(|word| self.push(property, word)),
            Shape::Period => {
                self.push(property, value.clone());
                if let Some(duration) = duration(text) {
                    self.push("dpv:hasDuration", duration);
                }
            }
            Shape::Country => self.push(property, link(&format!("loc:{text}"))),
            Shape::Countries => {
                for country in items.iter().filter_map(Value::as_str) {
                    self.push(property, link(&format!("loc:{country}")));
                }
            }
            Shape::Link => self.push(property, link(&format!("urn:uuid:{text}"))),
            Shape::Links => {
                for target in items.iter().filter_map(Value::as_str) {
                    self.push(property, link(&format!("urn:uuid:{target}")));
                }
            }
            Shape::Code(also, terms) => self.codes(name, also, terms, value),
            Shape::Codes(also, terms) => {
                for item in items {
                    self.codes(name, also, terms, item);
                }
            }
            Shape::One(node) => {
                if let Some(part) = value.as_object() {
                    self.push(property, part_of(node, &part_id(id, name), part));
                }
            }
            Shape::Rows(node) => {
                for (number, row) in rows(items) {
                    let id = part_id(id, &format!("{name}-{number}"));
                    self.push(property, part_of(node, &id, row));
                }
            }
            Shape::RowsBy(node, by, properties) => {
                for (number, row) in rows(items) {
                    let id = part_id(id, &format!("{name}-{number}"));
                    let code = row.get(*by).and_then(Value::as_str).unwrap_or_default();
                    let property = properties
                        .iter()
                        .find(|(known, _)| *known == code)
                        .map_or(property, |(_, property)| property);
                    self.push(property, part_of(node, &id, row));
                }
            }
            Shape::Names(node, terms) => {
                for (number, name_of) in (1..).zip(items) {
                    let mut object = Self::default();
                    for class in node.types {
                        object.class(class);
                    }
                    object.known(Some(name_of), terms);
                    words(name_of).for_each(|word| object.push("skos:prefLabel", word));
                    let id = part_id(id, &format!("{name}-{number}"));
                    self.push(property, object.value(&id));
                }
            }
        }
    }
}

fn rows(items: &[Value]) -> impl Iterator<Item = (usize, &Map<String, Value>)> {
    (1..)
        .zip(items)
        .filter_map(|(number, row)| Some((number, row.as_object()?)))
}

/// The name of a part: after the record's own, `#bases-1`; deeper, `#bases-1-law_ref`.
fn part_id(id: &str, part: &str) -> String {
    let between = if id.contains('#') { '-' } else { '#' };
    format!("{id}{between}{part}")
}

fn part_of(node: &Node, id: &str, part: &Map<String, Value>) -> Value {
    let mut object = Object::default();
    object.node(node, id, part);
    object.value(id)
}

fn words(value: &Value) -> impl Iterator<Item = Value> {
    Language::ALL.iter().filter_map(|language| {
        let text = value.get(language.code())?.as_str()?;
        Some(json!({"@language": language.code(), "@value": text}))
    })
}

/// A period of one unit, as OWL-Time counts it (pattern of example E0011 of DPV).
fn duration(period: &str) -> Option<Value> {
    let body = period.strip_prefix('P')?;
    let unit = match body.chars().last()? {
        'Y' => "time:unitYear",
        'M' => "time:unitMonth",
        'D' => "time:unitDay",
        _ => return None,
    };
    let number = body.get(..body.len() - 1)?;
    number.bytes().all(|byte| byte.is_ascii_digit()).then(|| {
        json!({
            "@type": ["dpv:Duration", "time:Duration"],
            "time:numericDuration": {"@type": "xsd:decimal", "@value": number},
            "time:unitType": {"@id": unit},
        })
    })
}

/// What is said of a record because of others, and of the record as a whole. It follows from the rest, and is not read.
struct Around {
    own: Option<RecordId>,
    activities: Vec<RecordId>,
    processors_of: BTreeMap<String, Vec<RecordId>>,
    transfers_of: BTreeMap<String, Vec<RecordId>>,
}

impl Around {
    fn of(documents: &[(Kind, RecordId, String, Map<String, Value>)]) -> Self {
        let mut found = Self {
            own: None,
            activities: Vec::new(),
            processors_of: BTreeMap::new(),
            transfers_of: BTreeMap::new(),
        };
        for (kind, id, _, document) in documents {
            match kind {
                Kind::Organisation if document.get("kind") == Some(&json!("own")) => {
                    found.own = Some(*id);
                }
                Kind::Activity => found.activities.push(*id),
                Kind::Processor => {
                    let named = document.get("activities").and_then(Value::as_array);
                    for activity in named.into_iter().flatten().filter_map(Value::as_str) {
                        let list = found.processors_of.entry(activity.to_owned());
                        list.or_default().push(*id);
                    }
                }
                Kind::Transfer => {
                    if let Some(activity) = document.get("activity").and_then(Value::as_str) {
                        let list = found.transfers_of.entry(activity.to_owned());
                        list.or_default().push(*id);
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The record of processing itself.
    fn record(&self, issued: NaiveDate) -> Result<Value> {
        let mut object = Object::default();
        object.class("dpv:ROPA");
        for language in Language::ALL {
            let title = Words::new(language)
                .map_err(|_| Error::Internal("words"))?
                .word("report-kind-register-export");
            object.push(
                "dct:title",
                json!({"@language": language.code(), "@value": title}),
            );
        }
        object.push(
            "dct:issued",
            json!({"@type": "xsd:date", "@value": issued.to_string()}),
        );
        object.push(
            "dct:conformsTo",
            link(&format!("https://w3id.org/dpv/{VERSION}")),
        );
        if let Some(own) = self.own {
            object.push("dpv:hasDataController", link(&urn(own)));
        }
        for activity in &self.activities {
            object.push("dct:hasPart", link(&urn(*activity)));
        }
        let id = self.own.map_or_else(
            || "urn:privacy-workbench:ropa".to_owned(),
            |own| format!("{}#ropa", urn(own)),
        );
        Ok(object.value(&id))
    }

    fn derived(
        &self,
        kind: Kind,
        id: RecordId,
        document: &Map<String, Value>,
        object: &mut Object,
    ) {
        match kind {
            Kind::Activity => self.of_activity(id, document, object),
            Kind::Processor => {
                let mut agreement = Object::default();
                agreement.class("dpv:ControllerProcessorAgreement");
                for (field, property) in [("dpa_ref", "dct:title"), ("dpa_signed_on", "dct:date")] {
                    if let Some(value) = document.get(field) {
                        agreement.push(property, value.clone());
                    }
                }
                if !agreement.properties.is_empty() {
                    let agreement = agreement.value(&format!("{}#dpa", urn(id)));
                    object.push("dpv:hasLegalMeasure", agreement);
                }
            }
            _ => {}
        }
    }

    fn of_activity(&self, id: RecordId, document: &Map<String, Value>, object: &mut Object) {
        let role = document.get("role").and_then(Value::as_str);
        let named = document.get("controllers").and_then(Value::as_array);
        let named = named.into_iter().flatten().filter_map(Value::as_str);
        let property = match role {
            Some("joint") => "dpv:hasJointDataControllers",
            _ => "dpv:hasDataController",
        };
        named.for_each(|id| object.push(property, link(&format!("urn:uuid:{id}"))));
        if let Some(own) = self.own {
            let property = match role {
                Some("processor") => "dpv:hasDataProcessor",
                Some("joint") => "dpv:hasJointDataControllers",
                _ => "dpv:hasDataController",
            };
            object.push(property, link(&urn(own)));
        }
        let key = id.to_string();
        for processor in self.processors_of.get(&key).into_iter().flatten() {
            object.push("dpv:hasDataProcessor", link(&urn(*processor)));
        }
        for transfer in self.transfers_of.get(&key).into_iter().flatten() {
            object.push("dpv:hasProcess", link(&urn(*transfer)));
        }
        if let Ok(activity) = serde_json::from_value(Value::Object(document.clone())) {
            let applying = rights::of(&activity);
            let terms: BTreeSet<&str> = applying
                .iter()
                .filter(|right| right.standing != Standing::No)
                .map(|right| article(right.right))
                .collect();
            for term in terms {
                object.push("dpv:hasRight", link(term));
            }
        }
    }
}

/// The right as DPV's extension for the GDPR names it.
const fn article(right: Right) -> &'static str {
    match right {
        Right::Information => "eu-gdpr:A13",
        Right::Withdraw => "eu-gdpr:A7-3",
        Right::Access => "eu-gdpr:A15",
        Right::Rectification => "eu-gdpr:A16",
        Right::Erasure => "eu-gdpr:A17",
        Right::Restriction => "eu-gdpr:A18",
        Right::Notification => "eu-gdpr:A19",
        Right::Portability => "eu-gdpr:A20",
        Right::Objection | Right::ObjectionMarketing | Right::ObjectionResearch => "eu-gdpr:A21",
        Right::Automated => "eu-gdpr:A22",
        Right::Complaint => "eu-gdpr:A77",
    }
}

/// The properties of our own namespace, each by the word that stands before its field in the three languages.
fn vocabulary() -> Result<Vec<Value>> {
    let mut names: BTreeSet<&'static str> = BTreeSet::new();
    for kind in KINDS {
        if let Some(node) = nouns::node(kind) {
            fields_of(node, &mut names);
        }
    }
    let words: Vec<Words> = Language::ALL
        .iter()
        .map(|language| Words::new(*language).map_err(|_| Error::Internal("words")))
        .collect::<Result<_>>()?;
    Ok(names
        .into_iter()
        .map(|name| {
            let mut object = Object::default();
            object.class("rdf:Property");
            let key = format!("field-{}", name.replace('_', "-"));
            for words in words.iter().filter(|words| words.has(&key)) {
                object.push(
                    "skos:prefLabel",
                    json!({"@language": words.language().code(), "@value": words.word(&key)}),
                );
            }
            object.value(&wb(name))
        })
        .collect())
}

fn fields_of(node: &Node, names: &mut BTreeSet<&'static str>) {
    for field in node.fields {
        let coded = matches!(field.shape, Shape::Code(..) | Shape::Codes(..));
        if field.property.is_empty() || coded {
            names.insert(field.name);
        }
        if let Shape::One(part) | Shape::Rows(part) | Shape::RowsBy(part, ..) = &field.shape {
            fields_of(part, names);
        }
    }
}
