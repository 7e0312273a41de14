//! Reading a register back from linked data, into the document that [`crate::interchange::register`] reads: whatever
//! comes in goes through the checks and the plan of that import.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::nouns;
use super::shape::{Field, Node, Shape, Terms, wb};
use super::terms::CONTEXT;
use crate::import::Refused;
use crate::interchange::register::{FORMAT, LARGEST, SCHEMA};
use crate::record::{Kind, Record, RecordId, canonical_text};
use crate::text::Sentence;

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The document of the register's own export, to be read by it.
    pub register: String,
    /// What stood in the graph and is not taken over.
    pub not_taken: Vec<NotTaken>,
}

impl Taken {
    /// What there is to say of it before it is imported: what linked data does not carry, and the first nodes that are
    /// not taken over.
    #[must_use]
    pub fn said(&self) -> Vec<Sentence> {
        let of_node = |it: &NotTaken| {
            Sentence::new("import-dpv-not-taken")
                .text("node", &it.node)
                .text("class", &it.class)
        };
        std::iter::once(Sentence::new("import-dpv-only"))
            .chain(self.not_taken.iter().take(20).map(of_node))
            .collect()
    }
}

/// A node that is not taken over: none of the register's kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotTaken {
    /// Its name in the graph, cut to 120 characters.
    pub node: String,
    /// Its first class.
    pub class: String,
}

/// Whether the bytes look like linked data in DPV.
#[must_use]
pub fn is_dpv(bytes: &[u8]) -> bool {
    let head = bytes.get(..4_000).unwrap_or(bytes);
    let text = String::from_utf8_lossy(head);
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{')
        && text.contains("\"@context\"")
        && text.contains("https://w3id.org/dpv#")
}

#[derive(Deserialize)]
struct Graph {
    #[serde(rename = "@context")]
    context: Map<String, Value>,
    #[serde(rename = "@graph")]
    graph: Vec<Value>,
}

/// Reads the graph of an export. Its context must give the prefixes the meaning that they have here: the names of
/// properties are compared as they are written, and nothing is fetched.
///
/// # Errors
/// [`Refused`] when it is too large, no JSON, or its prefixes mean something else.
pub fn read(bytes: &[u8]) -> Result<Taken, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::TooLarge {
            bytes: bytes.len(),
            limit: LARGEST,
        });
    }
    let not_dpv = |detail: String| Refused::NotExport {
        detail: detail.chars().take(200).collect(),
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let graph: Graph = serde_json::from_slice(bytes).map_err(|error| not_dpv(error.to_string()))?;
    for (prefix, meaning) in &graph.context {
        let known = CONTEXT.iter().find(|(known, _)| known == prefix);
        if known.is_some_and(|(_, iri)| meaning != iri) {
            return Err(not_dpv(format!("@context {prefix}")));
        }
    }
    let mut records = Vec::new();
    let mut not_taken = Vec::new();
    for value in &graph.graph {
        let name = value.get("@id").and_then(Value::as_str).unwrap_or_default();
        let id = name
            .strip_prefix("urn:uuid:")
            .and_then(|id| id.parse::<RecordId>().ok());
        let (Some(id), Some((kind, node))) = (id, kind_of(value)) else {
            let classes = classes(value);
            let own = classes.contains(&"dpv:ROPA")
                || (name.starts_with("wb:") && classes.contains(&"rdf:Property"));
            if !own {
                not_taken.push(NotTaken {
                    node: name.chars().take(120).collect(),
                    class: classes.first().unwrap_or(&"").chars().take(120).collect(),
                });
            }
            continue;
        };
        let reference = first(value, "dct:identifier")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let record = Value::Object(document(node, value));
        let mut entry = json!({"id": id.to_string(), "kind": kind.code(), "ref": reference});
        // What a register's own export says of a record from which something needed was erased.
        let incomplete =
            Record::parse(kind, &record.to_string()).is_ok_and(|record| record.validate().is_err());
        if let Some(entry) = entry.as_object_mut() {
            if incomplete {
                entry.insert("incomplete".to_owned(), Value::Bool(true));
            }
            entry.insert("record".to_owned(), record);
        }
        records.push(entry);
    }
    let register = json!({
        "format": FORMAT,
        "people": [],
        "records": records,
        "retired": {},
        "schema": SCHEMA,
    });
    Ok(Taken {
        register: canonical_text(&register),
        not_taken,
    })
}

/// The kind of a node: as it says itself, or by its class.
fn kind_of(value: &Value) -> Option<(Kind, &'static Node)> {
    let said = first(value, "wb:recordKind")
        .and_then(Value::as_str)
        .and_then(|code| code.parse::<Kind>().ok());
    let kind = said.or_else(|| {
        let classes = classes(value);
        let is = |class: &str| classes.contains(&class);
        let crosses = links(value, "dpv:hasProcessing").any(|it| it == "dpv:CrossBorderTransfer");
        if is("dpv:PersonalDataProcess") {
            Some(if crosses {
                Kind::Transfer
            } else {
                Kind::Activity
            })
        } else if is("dpv:LegitimateInterestAssessment") {
            Some(Kind::InterestAssessment)
        } else {
            None
        }
    })?;
    Some((kind, nouns::node(kind)?))
}

fn values<'a>(value: &'a Value, property: &str) -> impl Iterator<Item = &'a Value> {
    let found = value.get(property);
    let list = found.and_then(Value::as_array);
    let one = if list.is_some() { None } else { found };
    list.into_iter().flatten().chain(one)
}

fn first<'a>(value: &'a Value, property: &str) -> Option<&'a Value> {
    values(value, property).next()
}

fn links<'a>(value: &'a Value, property: &str) -> impl Iterator<Item = &'a str> {
    values(value, property).filter_map(|it| it.get("@id").and_then(Value::as_str))
}

fn classes(value: &Value) -> Vec<&str> {
    values(value, "@type").filter_map(Value::as_str).collect()
}

/// A literal, plain or typed.
fn literal(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) | Value::Bool(_) | Value::Number(_) => Some(value.clone()),
        Value::Object(object) if !object.contains_key("@language") => object.get("@value").cloned(),
        _ => None,
    }
}

/// The document that a node says, by the table of its noun.
pub fn document(node: &Node, value: &Value) -> Map<String, Value> {
    let mut document = Map::new();
    for field in node.fields {
        if let Some(found) = field_of(field, value) {
            document.insert(field.name.to_owned(), found);
        }
    }
    document
}

fn field_of(field: &Field, value: &Value) -> Option<Value> {
    let property = field.property();
    let list = |items: Vec<Value>| (!items.is_empty()).then_some(Value::Array(items));
    match &field.shape {
        Shape::Text
        | Shape::Flag
        | Shape::Whole
        | Shape::Date
        | Shape::Period
        | Shape::FlagAs(..) => values(value, &property).find_map(literal),
        Shape::Texts => list(values(value, &property).filter_map(literal).collect()),
        Shape::Words => words(value, &property),
        Shape::Country => countries(value, &property).next(),
        Shape::Countries => list(countries(value, &property).collect()),
        Shape::Link => records(value, &property).next(),
        Shape::Links => list(records(value, &property).collect()),
        Shape::Code(also, terms) => values(value, &wb(field.name))
            .find_map(literal)
            .or_else(|| by_term(value, also, terms).into_iter().next()),
        Shape::Codes(also, terms) => {
            let said: Vec<Value> = values(value, &wb(field.name)).filter_map(literal).collect();
            list(if said.is_empty() {
                by_term(value, also, terms)
            } else {
                said
            })
        }
        Shape::One(node) => parts(value, &[&property], node)
            .first()
            .map(|part| Value::Object(document(node, part))),
        Shape::Rows(node) => rows(value, &[&property], node),
        Shape::RowsBy(node, _, properties) => {
            let mut all: Vec<&str> = vec![&property];
            all.extend(properties.iter().map(|(_, property)| *property));
            all.dedup();
            let all: BTreeSet<&str> = all.into_iter().collect();
            rows(value, &all.into_iter().collect::<Vec<_>>(), node)
        }
        Shape::Names(node, _) => list(
            parts(value, &[&property], node)
                .into_iter()
                .map(|part| words(part, "skos:prefLabel").unwrap_or_else(|| json!({})))
                .collect(),
        ),
    }
}

fn rows(value: &Value, properties: &[&str], node: &Node) -> Option<Value> {
    let found: Vec<Value> = parts(value, properties, node)
        .into_iter()
        .map(|part| Value::Object(document(node, part)))
        .collect();
    (!found.is_empty()).then_some(Value::Array(found))
}

/// The parts of a node under some properties, in the order of the numbers of their names.
fn parts<'a>(value: &'a Value, properties: &[&str], node: &Node) -> Vec<&'a Value> {
    let mut found: Vec<&Value> = properties
        .iter()
        .flat_map(|property| values(value, property))
        .filter(|part| {
            let classes = classes(part);
            node.types.iter().all(|class| classes.contains(class))
        })
        .collect();
    found.sort_by_key(|part| {
        let name = part.get("@id").and_then(Value::as_str).unwrap_or_default();
        let number = name.rsplit_once('-').map(|(_, number)| number.parse());
        number.and_then(Result::ok).unwrap_or(usize::MAX)
    });
    found
}

fn words(value: &Value, property: &str) -> Option<Value> {
    let mut found = Map::new();
    for word in values(value, property) {
        let text = word.get("@value").and_then(Value::as_str);
        let language = word.get("@language").and_then(Value::as_str);
        if let (Some(text), Some(language)) = (text, language) {
            // Norwegian without saying which is bokmål here.
            let language = if language == "no" { "nb" } else { language };
            found.insert(language.to_owned(), json!(text));
        }
    }
    (!found.is_empty()).then_some(Value::Object(found))
}

fn countries<'a>(value: &'a Value, property: &str) -> impl Iterator<Item = Value> + 'a {
    let found: Vec<&str> = links(value, property).collect();
    found
        .into_iter()
        .filter_map(|it| it.strip_prefix("loc:"))
        .map(|code| json!(code))
}

fn records<'a>(value: &'a Value, property: &str) -> impl Iterator<Item = Value> + 'a {
    let found: Vec<&str> = links(value, property).collect();
    found
        .into_iter()
        .filter_map(|it| it.strip_prefix("urn:uuid:"))
        .map(|id| json!(id))
}

/// Our codes for the terms that stand there, where a term stands for one of them only.
fn by_term(value: &Value, also: &str, terms: Terms) -> Vec<Value> {
    let said: Vec<&str> = match also {
        "" => return Vec::new(),
        "@type" => classes(value),
        property => links(value, property).collect(),
    };
    let mut found = Vec::new();
    for term in said {
        let mut codes = terms.iter().filter(|(_, known)| *known == term);
        if let (Some((code, _)), None) = (codes.next(), codes.next()) {
            found.push(json!(code));
        }
    }
    found
}
