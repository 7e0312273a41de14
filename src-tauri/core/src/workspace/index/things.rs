//! Things that records name per language: categories of data subjects and of personal data.
//!
//! Two records that share a name, in whichever language, mean the same thing; so do two of which each shares one with a
//! third. What the thing is called in a language is found in any of the records that name it.

use std::collections::{BTreeMap, BTreeSet};

use super::excerpt::Asked;
use crate::browse::{Filter, GroupBy};
use crate::text::Language;
use crate::value::{LangLine, folded};

/// What is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Things {
    /// Categories of data subjects.
    Subjects,
    /// Categories of personal data.
    Data,
}

impl Things {
    /// The things that a list is counted by, if it is by such.
    pub const fn counted_by(by: GroupBy) -> Option<Self> {
        match by {
            GroupBy::Subject => Some(Self::Subjects),
            GroupBy::DataCategory => Some(Self::Data),
            _ => None,
        }
    }

    /// The things that a condition asks for, and the name it uses.
    pub fn asked_by(filter: &Filter) -> Option<(Self, &str)> {
        match filter {
            Filter::Subject(name) => Some((Self::Subjects, name.as_str())),
            Filter::DataCategory(name) => Some((Self::Data, name.as_str())),
            _ => None,
        }
    }
}

/// One thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What it is called, per language.
    pub name: LangLine,
    /// All names of it, as they are compared.
    pub names: BTreeSet<String>,
    /// The numbers of the ways in which records name it.
    pub ways: Vec<u32>,
}

impl Thing {
    /// A name of it that does not depend on who reads: English, or else Norwegian, or else Dutch.
    pub fn key(&self) -> &str {
        self.name.in_language(Language::En)
    }

    /// Whether all words that somebody typed begin a word of its names; accents make no difference.
    pub fn has_words(&self, typed: &str) -> bool {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        Asked::of(typed).are_in(&names)
    }
}

/// The things that records of one kind name, each once, and where a name leads.
#[derive(Debug, Default)]
pub struct Named {
    /// In no order.
    pub things: Vec<Thing>,
    of_name: BTreeMap<String, usize>,
}

impl Named {
    /// Puts the ways in which records name things together to things. Each has its number.
    pub fn of<'a>(ways: impl Iterator<Item = (u32, &'a LangLine)>) -> Self {
        let mut groups = Groups::default();
        let mut all: Vec<(usize, u32, &LangLine)> = Vec::new();
        for (number, way) in ways {
            let mut names = way.each().map(|(_, name)| folded(name));
            let Some(first) = names.next() else { continue };
            let group = groups.of_name(first);
            for name in names {
                let other = groups.of_name(name);
                groups.join(group, other);
            }
            all.push((group, number, way));
        }
        let mut found = Self::default();
        let mut places = BTreeMap::new();
        for (group, number, way) in all {
            let place = *places.entry(groups.top(group)).or_insert_with(|| {
                found.things.push(Thing {
                    name: LangLine::default(),
                    names: BTreeSet::new(),
                    ways: Vec::new(),
                });
                found.things.len() - 1
            });
            let Some(thing) = found.things.get_mut(place) else {
                continue;
            };
            thing.ways.push(number);
            for (name, theirs) in [
                (&mut thing.name.en, &way.en),
                (&mut thing.name.nb, &way.nb),
                (&mut thing.name.nl, &way.nl),
            ] {
                // Of several names in one language always the same, whatever was written first.
                if let Some(theirs) = theirs.as_ref().filter(|it| !it.is_empty())
                    && name.as_ref().is_none_or(|name| theirs < name)
                {
                    *name = Some(theirs.clone());
                }
            }
            for (_, name) in way.each() {
                thing.names.insert(folded(name));
                found.of_name.insert(folded(name), place);
            }
        }
        found
    }

    /// The thing of this name, in whichever language.
    pub fn get(&self, name: &str) -> Option<&Thing> {
        self.things.get(*self.of_name.get(&folded(name))?)
    }
}

/// Names that lead to the same thing: each group points to another one, or is the top.
#[derive(Default)]
struct Groups {
    above: Vec<usize>,
    names: BTreeMap<String, usize>,
}

impl Groups {
    fn of_name(&mut self, name: String) -> usize {
        let next = self.above.len();
        let group = *self.names.entry(name).or_insert(next);
        if group == next {
            self.above.push(next);
        }
        group
    }

    fn top(&mut self, mut group: usize) -> usize {
        while let Some(above) = self.above.get(group).copied()
            && above != group
        {
            // Half of the way up is left out the next time.
            let next = self.above.get(above).copied().unwrap_or(above);
            if let Some(it) = self.above.get_mut(group) {
                *it = next;
            }
            group = next;
        }
        group
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.top(one), self.top(other));
        if let Some(above) = self.above.get_mut(one.max(other)) {
            *above = one.min(other);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(ways: &[&str]) -> Named {
        let ways: Vec<LangLine> = ways
            .iter()
            .map(|json| serde_json::from_str(json).unwrap())
            .collect();
        Named::of((0..).zip(&ways))
    }

    #[test]
    fn names_in_several_languages_lead_to_one_thing_over_a_third_record() {
        let found = named(&[
            r#"{"en":"Customers"}"#,
            r#"{"nl":"Klanten"}"#,
            r#"{"en":"Visitors"}"#,
            r#"{"nb":"Kunder","en":"customers","nl":"klanten"}"#,
        ]);
        assert_eq!(found.things.len(), 2);
        let customers = found.get("KUNDER").unwrap();
        assert_eq!(customers.ways, [0, 1, 3]);
        assert_eq!(customers.key(), "Customers");
        assert_eq!(customers.name.in_language(Language::Nl), "Klanten");
        assert_eq!(found.get("Klanten"), Some(customers));
        assert_eq!(found.get("Visitors").unwrap().ways, [2]);
        assert_eq!(found.get("Suppliers"), None);
    }

    #[test]
    fn a_name_does_not_depend_on_the_order_of_the_records() {
        let one = named(&[
            r#"{"en":"Staff","nb":"Ansatte"}"#,
            r#"{"en":"Employees","nb":"Ansatte"}"#,
        ]);
        let other = named(&[
            r#"{"en":"Employees","nb":"Ansatte"}"#,
            r#"{"en":"Staff","nb":"Ansatte"}"#,
        ]);
        assert_eq!(one.things.len(), 1);
        assert_eq!(
            one.get("Staff").unwrap().name,
            other.get("Staff").unwrap().name
        );
        assert_eq!(one.get("Staff").unwrap().key(), "Employees");
    }
}
