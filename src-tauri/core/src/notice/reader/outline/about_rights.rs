//! Sections whose headings do not say what they are about: of rights without the word, of persons that are no recipients.

use std::collections::{BTreeMap, BTreeSet};

use super::{Outline, Topic, UnitKind};
use crate::notice::Attribute;
use crate::notice::reader::lexicon::Lexicon;
use crate::notice::source::Source;

/// How many rights a section names that is one about rights, whatever its heading says.
const MANY_RIGHTS: usize = 4;

/// How many of the six bases a list names that explains them.
const MANY_BASES: usize = 5;

impl Outline {
    /// A section whose heading announces nothing and that names many rights is one about rights, and describes no activity.
    pub(super) fn rights(&mut self, source: &Source, lexicon: &Lexicon) {
        let apt: Vec<bool> = self
            .sections
            .iter()
            .map(|it| it.topic.is_none() && !it.title.is_empty())
            .collect();
        let mut named: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
        let mut described: BTreeSet<usize> = BTreeSet::new();
        for unit in self.units.iter().filter(|it| it.kind != UnitKind::Heading) {
            if !apt.get(unit.section).copied().unwrap_or_default() {
                continue;
            }
            let words = source.text.get(unit.range.clone()).unwrap_or_default();
            let of_else = unit.lead.is_some_and(|it| it != Attribute::Right);
            if of_else || lexicon.says("basis.sure", words) {
                described.insert(unit.section);
                continue;
            }
            let all = lexicon.named("right", words);
            let those = all.filter(|(_, it)| it.is_match(words));
            let own = named.entry(unit.section).or_default();
            own.extend(those.map(|(code, _)| code.as_str()));
        }
        // Anybody deletes and corrects: these are named where rights are.
        let telling = [
            "restriction",
            "portability",
            "objection",
            "withdraw",
            "complaint",
        ];
        named.retain(|section, it| {
            let told = telling.iter().filter(|right| it.contains(*right)).count();
            // «Unsubscribe, or tell us to stop»: a section about advertising names these without being about rights.
            let formal = ["restriction", "portability", "complaint"];
            let formal = formal.iter().any(|right| it.contains(right));
            it.len() >= MANY_RIGHTS && told > 1 && formal && !described.contains(section)
        });
        for (place, section) in self.sections.iter_mut().enumerate() {
            if named.contains_key(&place) {
                section.topic = Some(Topic::Of(Attribute::Right));
                section.activity.clear();
            }
        }
        for unit in &mut self.units {
            if named.contains_key(&unit.section) {
                unit.activity.clear();
            }
        }
    }

    /// A section whose items name most of the bases there are tells what the law allows: it describes no activity.
    pub(super) fn bases(&mut self, source: &Source, lexicon: &Lexicon) {
        let all = [
            "basis.a", "basis.b", "basis.c", "basis.d", "basis.e", "basis.f",
        ];
        let mut named: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
        for unit in self.units.iter().filter(|it| it.kind == UnitKind::Item) {
            let apt = self.sections.get(unit.section);
            if apt.is_some_and(|it| it.topic.is_none() && it.level > 0) {
                let words = source.text.get(unit.range.clone()).unwrap_or_default();
                let own = named.entry(unit.section).or_default();
                own.extend(all.iter().filter(|it| lexicon.says(it, words)));
            }
        }
        named.retain(|_, it| it.len() >= MANY_BASES);
        for (place, section) in self.sections.iter_mut().enumerate() {
            if named.contains_key(&place) {
                section.topic = Some(Topic::Of(Attribute::Basis));
                section.activity.clear();
            }
        }
        for unit in &mut self.units {
            if named.contains_key(&unit.section) {
                unit.activity.clear();
                // «We may process data where:»: what follows is none of the data.
                unit.lead = None;
            }
        }
    }

    /// «Suppliers» alone may head what is done with the data of suppliers: a section without a list that tells a reason or a
    /// period describes an activity, and names no recipients.
    pub(super) fn persons(&mut self, source: &Source, lexicon: &Lexicon) {
        let mut told: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
        let mut listed: BTreeSet<usize> = BTreeSet::new();
        for unit in self.units.iter().filter(|it| it.kind != UnitKind::Heading) {
            let apt = self.sections.get(unit.section).is_some_and(|it| {
                it.topic == Some(Topic::Of(Attribute::Recipient)) && lexicon.is("person", &it.title)
            });
            if !apt {
                continue;
            }
            if unit.kind != UnitKind::Sentence {
                listed.insert(unit.section);
            }
            let words = source.text.get(unit.range.clone()).unwrap_or_default();
            let own = told.entry(unit.section).or_default();
            for section in [
                "retention.criteria",
                "basis.hint",
                "interest",
                "data.own",
                "purpose",
            ] {
                if lexicon.says(section, words) {
                    own.insert(section);
                }
            }
        }
        told.retain(|section, it| it.len() > 1 && !listed.contains(section));
        for (place, section) in self.sections.iter_mut().enumerate() {
            if told.contains_key(&place) {
                section.topic = None;
                section.activity.clone_from(&section.title);
            }
        }
        for unit in &mut self.units {
            if told.contains_key(&unit.section)
                && let Some(section) = self.sections.get(unit.section)
            {
                unit.activity.clone_from(&section.activity);
            }
        }
    }
}
