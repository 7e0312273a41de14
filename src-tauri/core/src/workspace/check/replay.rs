//! The register as the log tells it: for each record how it stands after the last event about it, as fingerprints.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use tilsyn_trail::Erasure;

use super::step::{After, Effect, Field, FieldValue, Print, Prints, Write};
use crate::record::{Kind, RecordId};
use crate::workspace::event::{self, DOCUMENT};

/// Every record that the log tells of.
#[derive(Default)]
pub(super) struct Replay {
    /// Where each record stands in `told`. Apart from what is told of it, because this is looked up for every event and
    /// should stay in the processor's cache.
    places: HashMap<[u8; 16], usize>,
    /// The records in the order in which the log first tells of them: what was made together changes together.
    told: Vec<([u8; 16], Told)>,
}

/// A record as the log tells it.
pub(super) struct Told {
    kind: Kind,
    /// The last event about it.
    pub(super) seq: u64,
    pub(super) removed: bool,
    after: After,
    parent: Option<[u8; 16]>,
    /// Its reference, if that is still disclosed.
    pub(super) reference: Option<Box<str>>,
    /// Name and value of every field of its document that is not empty.
    fields: Vec<(u64, Print)>,
    /// Fields whose value is absent, with the event that gave it: without an erasure that explains all of them, the
    /// document cannot be compared field by field.
    absent: Vec<(u64, u64)>,
    /// Whether it was found in the register.
    pub(super) seen: AtomicBool,
}

impl Replay {
    /// The record with this id.
    pub(super) fn get(&self, id: &[u8; 16]) -> Option<&Told> {
        let (_, told) = self.told.get(*self.places.get(id)?)?;
        Some(told)
    }

    /// The records that must be in the register and were not found there.
    pub(super) fn vanished(&self) -> Vec<(RecordId, Option<String>)> {
        let mut vanished: Vec<_> = self
            .told
            .iter()
            .filter(|(_, told)| !told.removed && !told.seen.load(Ordering::Relaxed))
            .map(|(id, told)| {
                let reference = told.reference.as_deref().map(str::to_owned);
                (RecordId(uuid::Uuid::from_bytes(*id)), reference)
            })
            .collect();
        vanished.sort();
        vanished
    }

    /// Takes an event that writes a record; `fields` are those it carries.
    pub(super) fn write(&mut self, seq: u64, subject: [u8; 16], write: Write, fields: &[Field]) {
        let place = *self.places.entry(subject).or_insert(self.told.len());
        if place == self.told.len() {
            let told = Told {
                kind: write.kind,
                seq,
                removed: false,
                after: After::None,
                parent: None,
                reference: None,
                fields: Vec::with_capacity(fields.len()),
                absent: Vec::new(),
                seen: AtomicBool::new(false),
            };
            self.told.push((subject, told));
        }
        let Some((_, told)) = self.told.get_mut(place) else {
            return;
        };
        told.kind = write.kind;
        told.seq = seq;
        told.removed = write.effect == Effect::Removed;
        told.after = write.after;
        if write.effect == Effect::Whole {
            told.fields.clear();
            told.absent.clear();
        }
        if write.effect != Effect::Removed {
            told.parent = write.parent;
        }
        if write.reference.is_some() {
            told.reference = write.reference;
        }
        for field in fields {
            told.set(seq, field);
        }
    }

    /// Takes an event that erases values of a record and says what is left of it.
    pub(super) fn erase(
        &mut self,
        seq: u64,
        subject: [u8; 16],
        erasure: &Erasure,
        after: After,
        prints: &Prints,
    ) {
        let place = self.places.get(&subject);
        let Some((_, told)) = place.and_then(|place| self.told.get_mut(*place)) else {
            return;
        };
        let names: Vec<u64> = erasure
            .fields
            .iter()
            .filter_map(|name| name.strip_prefix(DOCUMENT))
            .map(|name| prints.name(name.as_bytes()))
            .collect();
        told.absent.retain(|(name, from)| {
            !(names.contains(name) && erasure.events.binary_search(from).is_ok())
        });
        told.seq = seq;
        told.after = after;
    }
}

impl Told {
    fn set(&mut self, seq: u64, field: &Field) {
        let name = field.name;
        self.absent.retain(|(absent, _)| *absent != name);
        let place = self.fields.iter().position(|(known, _)| *known == name);
        match (&field.value, place) {
            (FieldValue::Set(print), Some(place)) => {
                if let Some((_, known)) = self.fields.get_mut(place) {
                    *known = *print;
                }
            }
            (FieldValue::Set(print), None) => self.fields.push((name, *print)),
            (FieldValue::Empty | FieldValue::Absent, Some(place)) => {
                self.fields.swap_remove(place);
            }
            (FieldValue::Empty | FieldValue::Absent, None) => {}
        }
        if matches!(field.value, FieldValue::Absent) {
            self.absent.push((name, seq));
        }
    }

    /// Whether the record in the register is the one that the log tells of: kind, reference, last event, document.
    pub(super) fn agrees(
        &self,
        prints: &Prints,
        kind: &str,
        reference: &str,
        seq: i64,
        document: &str,
    ) -> bool {
        let reference_fits = self
            .reference
            .as_deref()
            .is_none_or(|told| told == reference);
        self.kind.code() == kind
            && reference_fits
            && u64::try_from(seq) == Ok(self.seq)
            && self.after_fits(document)
            && (!self.absent.is_empty() || self.fields_fit(prints, document))
    }

    /// Whether it belongs to this case or owner.
    pub(super) fn belongs_to(&self, parent: Option<&str>) -> bool {
        let told = self
            .parent
            .map(|id| RecordId(uuid::Uuid::from_bytes(id)).to_string());
        told.as_deref() == parent
    }

    fn after_fits(&self, document: &str) -> bool {
        match self.after {
            After::Unknown => true,
            After::Is(digest) => digest == event::digest(document),
            After::None => false,
        }
    }

    /// Whether the document is exactly the object of these fields: names ascending, no white space, nothing more.
    fn fields_fit(&self, prints: &Prints, document: &str) -> bool {
        let mut members = Members::of(document);
        let mut last = "";
        let mut found = 0;
        for (name, value) in &mut members {
            let print = (prints.name(name.as_bytes()), prints.of(value.as_bytes()));
            if (found > 0 && name <= last) || !self.fields.contains(&print) {
                return false;
            }
            last = name;
            found += 1;
        }
        members.at_end() && found == self.fields.len()
    }
}

/// The members of a JSON object that has no white space, as texts: name without quotes, and value. Put together again
/// they are the whole text, so that whatever has the same members is the same text.
struct Members<'a> {
    rest: Option<&'a str>,
}

impl<'a> Members<'a> {
    fn of(object: &'a str) -> Self {
        Self {
            rest: object.strip_prefix('{'),
        }
    }

    /// Whether all of the object was read.
    fn at_end(&self) -> bool {
        self.rest == Some("}")
    }

    fn read(rest: &'a str) -> Option<((&'a str, &'a str), &'a str)> {
        let (name, rest) = rest.strip_prefix('"')?.split_once('"')?;
        let rest = rest.strip_prefix(':')?;
        let end = end_of_value(rest)?;
        let (value, rest) = rest.split_at_checked(end)?;
        // A comma goes with the member before it, if another follows.
        let rest = match rest.strip_prefix(',') {
            Some(more) if more.starts_with('"') => more,
            Some(_) => return None,
            None => rest,
        };
        Some(((name, value), rest))
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest?;
        if rest == "}" {
            return None;
        }
        let read = Self::read(rest);
        self.rest = read.map(|(_, rest)| rest);
        read.map(|(member, _)| member)
    }
}

/// Where the value ends that stands at the beginning of a text: at the comma or bracket that is outside of it.
fn end_of_value(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let (mut in_text, mut escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => depth += 1,
            b',' | b'}' | b']' if depth == 0 => return (at > 0).then_some(at),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Members;

    #[test]
    fn an_object_falls_into_its_members_and_nothing_is_left_over() {
        let text = r#"{"a":"x,\"}y","b":[1,{"c":"]"}],"c":true,"d":{"e":{}}}"#;
        let mut members = Members::of(text);
        let found: Vec<_> = members.by_ref().collect();
        assert!(members.at_end());
        assert_eq!(
            found,
            [
                ("a", r#""x,\"}y""#),
                ("b", r#"[1,{"c":"]"}]"#),
                ("c", "true"),
                ("d", r#"{"e":{}}"#)
            ]
        );
        let mut empty = Members::of("{}");
        assert!(empty.next().is_none() && empty.at_end());
    }

    #[test]
    fn what_is_no_such_object_does_not_come_to_its_end() {
        for text in [
            "",
            "{",
            "[]",
            r#"{"a":1"#,
            r#"{"a":1} "#,
            r#"{"a":1,}"#,
            r#"{"a":}"#,
            r#"{"a" :1}"#,
            r#"{"a":1}}"#,
            r#"{"a":"x}"#,
            r#"{,"a":1}"#,
            r#"{"a":1,"b"}"#,
        ] {
            let mut members = Members::of(text);
            while members.next().is_some() {}
            assert!(!members.at_end(), "{text}");
        }
    }
}
