//! Whether a basis that is named is stated of the activity it stands with. A text names bases also where it denies them,
//! where it tells what the law allows in general, where something is done only on a condition, and for other activities:
//! taken for a statement, each of these would be a guess.

use std::collections::BTreeSet;
use std::ops::Range;

use super::basis::named_letters;
use super::finder::Finder;
use super::outline::{Unit, UnitKind};
use crate::legal_basis::Art6;
use crate::notice::Attribute;

/// What is to be thought of a basis that is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// It is stated of this activity.
    Stated,
    /// It is spoken of: whether for this activity, a person has to tell.
    Doubted,
    /// It is denied, or named for something that is no basis.
    Otherwise,
}

/// Items before and after one that are looked at for being one list of bases.
const NEAR: usize = 8;

/// What is to be thought of a basis that stands at a place of a piece.
pub(super) fn meant(
    finder: &Finder<'_>,
    place: usize,
    words: &str,
    hit: &Range<usize>,
    letter: Art6,
) -> Meant {
    let Some(unit) = finder.unit(place) else {
        return Meant::Otherwise;
    };
    let lexicon = finder.lexicon;
    let before = words.get(..hit.start).unwrap_or_default();
    let after = words.get(hit.end..).unwrap_or_default();
    let told = unit.lead == Some(Attribute::Basis);
    let asked = !told && words.trim_end().ends_with('?');
    let is_thing = lexicon.those("basis.thing", words).any(|it| {
        it.find_iter(words)
            .any(|it| it.start() <= hit.start && hit.start < it.end())
    });
    let by_article = words
        .get(hit.clone())
        .is_some_and(|it| it.contains(|c: char| c.is_ascii_digit()));
    let of_another_law = by_article
        && lexicon.those("law.other", after).any(|it| {
            it.find(after).is_some_and(|it| {
                let said = it.as_str().to_lowercase();
                it.start() == 0 && !PROTECTION.iter().any(|it| said.contains(it))
            })
        });
    // «Where the law requires it» says when something is done, not on what it rests.
    let conditioned = letter == Art6::C && !told && lexicon.says("basis.plain.not", before);
    if asked
        || is_thing
        || of_another_law
        || conditioned
        || !told && !by_article && turned_down(finder, words, hit)
        || lexicon.says("basis.un", before)
        || lexicon.says("basis.apart", before)
    {
        return Meant::Otherwise;
    }
    // Below «legal bases» a heading may have been passed over: what is named there and belongs to no activity is open.
    let open = lexicon.says("basis.if", before)
        || letter != Art6::A && lexicon.says("basis.unless", before)
        || !told && lexicon.says("basis.other", words)
        || duty_to_give(finder, unit, words)
        || unit.activity.is_empty() && finder.under(unit, Attribute::Basis)
        || general(finder, place, unit, words)
        || elsewhere(finder, unit, before);
    if open { Meant::Doubted } else { Meant::Stated }
}

/// «You can withdraw your consent»: in its own part of the sentence a basis is refused, withdrawn or not needed.
fn turned_down(finder: &Finder<'_>, words: &str, hit: &Range<usize>) -> bool {
    let part = |c: char| matches!(c, ',' | ';' | ':');
    let start = words.get(..hit.start).and_then(|it| it.rfind(part));
    let end = words.get(hit.end..).and_then(|it| it.find(part));
    let own = words.get(start.unwrap_or(0)..end.map_or(words.len(), |it| hit.end + it));
    finder.lexicon.says("basis.not", own.unwrap_or_default())
        && !finder.lexicon.says("basis.sure", words)
}

/// What makes a law that is named the one on data protection.
const PROTECTION: [&str; 7] = [
    "gdpr",
    "avg",
    "forordning",
    "verordening",
    "regulation",
    "personopplysning",
    "data protection",
];

/// Whether an article is named as that of the regulation: with its paragraph, with a word or brackets for the letter, or
/// in a sentence that names the regulation. «Article 6b» alone may be one of the terms.
pub(super) fn is_of_regulation(words: &str, named: &str) -> bool {
    let rest = named.split_once(['6', '9']).map_or("", |(_, rest)| rest);
    let worded = rest
        .split(|c: char| !c.is_alphabetic())
        .any(|it| it.chars().count() > 1);
    let said = words.to_lowercase();
    worded
        || rest.contains(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')'))
        || PROTECTION.iter().any(|it| said.contains(it))
}

/// «The fields with a star are necessary for the contract»: that tells what must be given, not on what the use of it rests.
fn duty_to_give(finder: &Finder<'_>, unit: &Unit, words: &str) -> bool {
    if unit.lead == Some(Attribute::Basis) {
        return false;
    }
    let title = finder.outline.sections.get(unit.section);
    let headed = title.is_some_and(|it| finder.lexicon.says("voluntary.head", &it.title));
    headed
        || matches!(
            finder.lexicon.which("voluntary", words),
            Some("contractual" | "statutory")
        ) && !finder.lexicon.says("basis.sure", words)
}

/// Whether a piece speaks of bases in general: it says so, it names several where no activity is described, or it stands
/// in a list of most of those that there are.
fn general(finder: &Finder<'_>, place: usize, unit: &Unit, words: &str) -> bool {
    let own = named_letters(finder, words);
    if unit.lead == Some(Attribute::Basis) && unit.kind != UnitKind::Item {
        // A cell, or what follows a key, tells the bases of its row or card.
        return unit.activity.is_empty() && own.len() > 1;
    }
    if finder.lexicon.says("basis.general", words) || unit.activity.is_empty() && own.len() > 1 {
        return true;
    }
    let mut all = own;
    if unit.kind == UnitKind::Item {
        let after = finder.outline.units.iter().skip(place + 1);
        let before = finder.outline.units.iter().take(place).rev();
        let beside = |it: &&Unit| it.kind == UnitKind::Item && it.section == unit.section;
        for it in after
            .take_while(beside)
            .take(NEAR)
            .chain(before.clone().take_while(beside).take(NEAR))
        {
            all.extend(named_letters(finder, finder.words(&it.range)));
        }
        let lead = before.clone().take(2 * NEAR).find(|it| !beside(it));
        if let Some(lead) = lead.filter(|it| it.section == unit.section)
            && finder
                .lexicon
                .says("basis.general", finder.words(&lead.range))
        {
            return true;
        }
    }
    let many = if unit.activity.is_empty() || all.contains(&Art6::D) {
        3
    } else {
        4
    };
    all.len() >= many
}

/// «For the newsletter we ask your consent», under another heading: the basis of what has a section of its own.
fn elsewhere(finder: &Finder<'_>, unit: &Unit, before: &str) -> bool {
    if unit.kind == UnitKind::Cell || unit.lead.is_some() || finder.names.is_empty() {
        return false;
    }
    let own = unit.activity.to_lowercase();
    let mut at = 0;
    before.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let start = at;
        // One byte may be more than a sign that parts words: the place is told by the rest.
        at = start + word.len();
        at += before
            .get(at..)
            .and_then(|it| it.chars().next())
            .map_or(0, char::len_utf8);
        let word = word.to_lowercase();
        let named = finder.names.get(&word).copied().flatten();
        named.is_some_and(|it| it != unit.section)
            && !own.contains(&word)
            && finder
                .lexicon
                .says("basis.for", before.get(..start).unwrap_or_default())
    })
}

/// Letters of a word of a heading that tells an activity from others, at least.
const TELLING: usize = 6;

/// The words of the names of activities, each with the section that it names; none where several have it.
pub(super) fn names(outline: &super::outline::Outline) -> super::finder::Names {
    let mut names = super::finder::Names::new();
    for (place, section) in outline.sections.iter().enumerate() {
        if section.topic.is_some() || section.activity.is_empty() {
            continue;
        }
        let title = section.activity.to_lowercase();
        let words: BTreeSet<&str> = title
            .split(|c: char| !c.is_alphanumeric())
            .filter(|it| it.chars().count() >= TELLING)
            .collect();
        for word in words {
            names
                .entry(word.to_owned())
                .and_modify(|it| *it = None)
                .or_insert(Some(place));
        }
    }
    names
}
