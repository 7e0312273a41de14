//! A row within a field, as a reviewer names it: by what stands in it and never by its place, so that it is found again
//! after rows were moved, added or taken out. What a name does not give for sure is not found: nothing is guessed.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::columns::{SuggestibleRows, rows_of};
use crate::record::{Kind, canonical_text};
use crate::text::Language;

/// What names a row: some of its columns with what stands in them, `null` for one in which nothing does; of a text in
/// several languages the first. Empty for a field that is one row.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RowName(pub Map<String, Value>);

/// A row as a reviewer chooses it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum RowChoice {
    /// Its place as it was read, from 1.
    Place(usize),
    /// Some of what stands in it.
    Named(Map<String, Value>),
}

/// What a suggestion is about: a field, or a column of one of its rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Aim<'a> {
    /// The row; none for the field as a whole, or for a field that is one row.
    pub(crate) row: Option<&'a RowName>,
    /// The column of it; empty for the field as a whole.
    pub(crate) column: &'a str,
}

impl Aim<'_> {
    /// What stands there in a value of the field; none if the row is not there, or not for sure.
    pub(crate) fn held(self, field: &Value) -> Option<Value> {
        if self.column.is_empty() {
            return Some(field.clone());
        }
        let row = self.row_in(field)?;
        Some(row.get(self.column).cloned().unwrap_or(Value::Null))
    }

    /// The row in a value of the field.
    pub(crate) fn row_in(self, field: &Value) -> Option<Map<String, Value>> {
        match self.row {
            None => match field {
                Value::Object(row) => Some(row.clone()),
                Value::Null => Some(Map::new()),
                _ => None,
            },
            Some(name) => match field.as_array()?.get(name.place_in(field)?)? {
                Value::Object(row) => Some(row.clone()),
                _ => None,
            },
        }
    }

    /// The field with another value there; none if the row is not there.
    pub(crate) fn replaced(self, field: &Value, new: Value) -> Option<Value> {
        if self.column.is_empty() {
            return Some(new);
        }
        let mut row = self.row_in(field)?;
        row.insert(self.column.to_owned(), new);
        let Some(name) = self.row else {
            return Some(Value::Object(row));
        };
        let place = name.place_in(field)?;
        let mut rows = field.as_array()?.clone();
        *rows.get_mut(place)? = Value::Object(row);
        Some(Value::Array(rows))
    }
}

impl RowName {
    /// The name of the row at a place, by which it alone is found; none if nothing tells it apart.
    pub(super) fn of(kind: Kind, field: &str, value: &Value, place: usize) -> Option<Self> {
        let rows = value.as_array()?;
        let row = rows.get(place)?.as_object()?;
        let told = rows_of(kind, field).map(|it| it.named_by)?;
        let short = Self(
            told.iter()
                .map(|it| (it.clone(), reduced(row, it)))
                .collect(),
        );
        if !short.0.values().all(Value::is_null) && short.place_in(value) == Some(place) {
            return Some(short);
        }
        let every = rows.iter().filter_map(Value::as_object).flat_map(Map::keys);
        let whole = Self(every.map(|it| (it.clone(), reduced(row, it))).collect());
        (whole.place_in(value) == Some(place)).then_some(whole)
    }

    /// The place of the one row that has this name; none if there is none, or more than one.
    fn place_in(&self, value: &Value) -> Option<usize> {
        only(value, |row| {
            self.0.iter().all(|(column, named)| {
                let there = row.get(column).unwrap_or(&Value::Null);
                match (there, named) {
                    (Value::Object(texts), Value::Object(named)) => {
                        named.iter().all(|(key, it)| texts.get(key) == Some(it))
                    }
                    _ => there == named,
                }
            })
        })
    }

    /// The name after a column of the row was given another value.
    pub(crate) fn renamed(&mut self, column: &str, new: &Value) {
        if let Some(named) = self.0.get_mut(column) {
            *named = first_language(new);
        }
    }

    /// As it stands in a record; the field that is one row has none.
    pub(crate) fn text(&self) -> String {
        canonical_text(&Value::Object(self.0.clone()))
    }

    /// Reads what [`Self::text`] wrote; none for nothing.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl RowChoice {
    /// The place of the row that is meant, in a value that was read.
    pub(super) fn place_in(&self, value: &Value) -> Option<usize> {
        match self {
            Self::Place(number) => {
                let place = number.checked_sub(1)?;
                value.as_array()?.get(place).map(|_| place)
            }
            Self::Named(meant) if meant.is_empty() => None,
            Self::Named(meant) => only(value, |row| {
                meant.iter().all(|(column, named)| {
                    let there = row.get(column).unwrap_or(&Value::Null);
                    match (there, named) {
                        // A word is enough, in whichever language.
                        (Value::Object(texts), Value::String(_)) => {
                            texts.values().any(|it| it == named)
                        }
                        (Value::Object(texts), Value::Object(named)) => {
                            named.iter().all(|(key, it)| texts.get(key) == Some(it))
                        }
                        _ => there == named,
                    }
                })
            }),
        }
    }
}

/// A row in the columns that tell people which it is; a purpose by its words and not by its key.
pub(crate) fn told(
    kind: Kind,
    field: &str,
    row: &Map<String, Value>,
    purposes: Option<&Value>,
) -> Value {
    let Some(SuggestibleRows { told_by, .. }) = rows_of(kind, field) else {
        return Value::Null;
    };
    let words_of = |key: &Value| {
        let purposes = purposes.and_then(Value::as_array)?;
        let purpose = purposes.iter().find(|it| it.get("key") == Some(key))?;
        purpose.get("text").cloned()
    };
    let columns = told_by.into_iter().filter_map(|column| {
        let value = row.get(&column)?;
        let words = if field == "bases" && column == "purpose" {
            words_of(value)
        } else {
            None
        };
        Some((column, words.unwrap_or_else(|| value.clone())))
    });
    Value::Object(columns.collect())
}

/// The place of the only row for which this holds.
fn only(value: &Value, holds: impl Fn(&Map<String, Value>) -> bool) -> Option<usize> {
    let rows = value.as_array()?.iter().enumerate();
    let mut found = rows.filter(|(_, row)| row.as_object().is_some_and(&holds));
    let (place, _) = found.next()?;
    found.next().is_none().then_some(place)
}

fn reduced(row: &Map<String, Value>, column: &str) -> Value {
    row.get(column).map_or(Value::Null, first_language)
}

/// A text in the first language that it has, so that a translation that comes later does not take its name away.
fn first_language(value: &Value) -> Value {
    let Value::Object(texts) = value else {
        return value.clone();
    };
    let languages = Language::ALL.iter().map(|it| it.code());
    let first = languages
        .filter_map(|it| texts.get(it).map(|text| (it, text)))
        .find(|(_, text)| !text.is_null());
    match first {
        Some((language, text)) => {
            let only = [(language.to_owned(), text.clone())];
            Value::Object(only.into_iter().collect())
        }
        None => value.clone(),
    }
}
