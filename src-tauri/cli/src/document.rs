//! A document as people read it: its fields in the order in which the law and the forms have them.
//!
//! `serde_json::Value` sorts the fields of an object by name, so this reads the order that the record itself has.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Nothing.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(i64),
    /// Text, a code or a date.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Fields, in their order.
    Fields(Vec<(String, Self)>),
}

impl Node {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Flag(_) | Self::Number(_) => false,
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.iter().all(Self::is_empty),
            Self::Fields(fields) => fields.iter().all(|(_, value)| value.is_empty()),
        }
    }

    /// A text field.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self {
            Self::Fields(fields) => fields.iter().find_map(|(field, value)| match value {
                Self::Text(text) if field == name => Some(text.as_str()),
                _ => None,
            }),
            _ => None,
        }
    }

    /// Whether its fields, empty ones left out, are all among these.
    pub fn has_only(&self, names: &[&str]) -> bool {
        match self {
            Self::Fields(fields) => fields
                .iter()
                .all(|(name, value)| value.is_empty() || names.contains(&name.as_str())),
            _ => false,
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Nothing)
            }
            fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
                Ok(Node::Flag(flag))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
                Ok(Node::Number(number))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
                Ok(i64::try_from(number)
                    .map_or_else(|_| Node::Text(number.to_string()), Node::Number))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
                Ok(Node::Text(number.to_string()))
            }
            fn visit_str<E>(self, text: &str) -> Result<Node, E> {
                Ok(Node::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
                let mut found = Vec::new();
                while let Some(item) = items.next_element()? {
                    found.push(item);
                }
                Ok(Node::List(found))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Node, A::Error> {
                let mut found = Vec::new();
                while let Some(field) = fields.next_entry()? {
                    found.push(field);
                }
                Ok(Node::Fields(found))
            }
        }

        input.deserialize_any(Reader)
    }
}
