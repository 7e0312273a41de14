//! The JSON Schemas under `docs/schema`, as far as they are used here: a full validator would bring thirty crates.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The schema of a command.
pub fn read(command: &str) -> Value {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../docs/schema/{command}.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Checks a document against the schema of its command.
pub fn check(command: &str, document: &Value) {
    let schema = read(command);
    if let Err(error) = fits(&schema, &schema, document, command) {
        panic!("{error}");
    }
}

const KNOWN: [&str; 17] = [
    "$defs",
    "$id",
    "$ref",
    "$schema",
    "additionalProperties",
    "anyOf",
    "description",
    "enum",
    "format",
    "items",
    "minimum",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
    "const",
];

fn fits(root: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    for keyword in schema.as_object().unwrap().keys() {
        assert!(
            KNOWN.contains(&keyword.as_str()),
            "{keyword} is not understood here"
        );
    }
    if let Some(to) = schema["$ref"].as_str() {
        return fits(
            root,
            root.pointer(to.strip_prefix('#').unwrap()).unwrap(),
            value,
            at,
        );
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let failed: Vec<String> = any
            .iter()
            .filter_map(|one| fits(root, one, value, at).err())
            .collect();
        return if failed.len() < any.len() {
            Ok(())
        } else {
            Err(failed.join("\n or "))
        };
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allowed = &schema["type"];
    if !allowed.is_null()
        && allowed != kind
        && !allowed
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one == kind))
    {
        return Err(format!("{at}: {kind}, not {allowed}"));
    }
    if let Some(codes) = schema["enum"].as_array()
        && !codes.contains(value)
    {
        return Err(format!("{at}: {value} is not one of {codes:?}"));
    }
    if let Some(only) = schema.get("const")
        && only != value
    {
        return Err(format!("{at}: {value} is not {only}"));
    }
    if let Some(items) = value.as_array()
        && !schema["items"].is_null()
    {
        for (place, item) in items.iter().enumerate() {
            fits(root, &schema["items"], item, &format!("{at}[{place}]"))?;
        }
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if !fields.contains_key(name) {
                return Err(format!("{at}: {name} is missing"));
            }
        }
        for (name, field) in fields {
            match &schema["properties"][name] {
                Value::Null if schema["additionalProperties"] == Value::Bool(false) => {
                    return Err(format!("{at}: {name} is not in the schema"));
                }
                Value::Null => {}
                inner => fits(root, inner, field, &format!("{at}.{name}"))?,
            }
        }
    }
    Ok(())
}

#[test]
fn a_document_that_lacks_or_adds_a_field_does_not_fit() {
    let schema = serde_json::json!({"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"], "additionalProperties": false});
    let fits = |value: Value| fits(&schema, &schema, &value, "it").is_ok();
    assert!(fits(serde_json::json!({"a": 1})));
    assert!(!fits(serde_json::json!({})));
    assert!(!fits(serde_json::json!({"a": "1"})));
    assert!(!fits(serde_json::json!({"a": 1, "b": 2})));
}
