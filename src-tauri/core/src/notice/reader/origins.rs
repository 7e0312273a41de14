//! Where data come from, if not from the person (Art 14(2)(f)).

use std::ops::Range;

use super::facts::{of_processing, text};
use super::finder::Finder;
use super::outline::UnitKind;
use super::parts::parts;
use crate::notice::Attribute;

/// Where data come from, if not from the person.
pub(super) fn read(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    if unit.lead == Some(Attribute::DataOrigin) {
        origin(finder, words, 0..words.len(), place, 88);
        return;
    }
    let under = finder.under(unit, Attribute::DataOrigin);
    if unit.lead.is_some() || !under && !of_processing(finder, unit) {
        return;
    }
    if under && unit.kind == UnitKind::Item {
        origin(finder, words, 0..words.len(), place, 82);
        return;
    }
    let mut hits: Vec<Range<usize>> = finder
        .lexicon
        .those("source", words)
        .filter_map(|it| it.captures(words)?.name("it").map(|it| it.range()))
        .collect();
    hits.sort_by_key(|it| it.start);
    // «The last school sends us its file, and former employers may be asked»: each source of the sentence.
    let mut end = 0;
    for hit in hits {
        if hit.start < end {
            continue;
        }
        let hit = finder.cut("source.cut", words, hit);
        end = hit.end;
        origin(finder, words, hit, place, if under { 80 } else { 64 });
    }
}

fn origin(finder: &mut Finder<'_>, words: &str, hit: Range<usize>, place: usize, sure: u8) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let inner = words.get(hit.clone()).unwrap_or_default();
    for part in parts(finder.lexicon, inner) {
        let said = inner.get(part.clone()).unwrap_or_default();
        // «From the registers, income and …»: the enumeration goes on with what is obtained.
        let of_data = finder.lexicon.says("data.word", said)
            && !finder.lexicon.says("organisation", said)
            && sure < 80;
        if of_data || finder.lexicon.is("source.not", said) || said.split_whitespace().count() > 10
        {
            continue;
        }
        let start = unit.range.start + hit.start + part.start;
        let range = start..start + said.len();
        finder.add(Attribute::DataOrigin, text(said), range, place, sure);
    }
}
