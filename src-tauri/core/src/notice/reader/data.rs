//! Categories of data: what a verb of keeping or giving leads to, what stands in an enumeration of data by itself, and what
//! a sentence about the time says is kept.

use std::ops::Range;

use super::facts::{of_processing, text};
use super::finder::Finder;
use super::parts::parts;
use crate::notice::Attribute;

pub(super) fn read(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    if unit.lead == Some(Attribute::DataCategory) {
        list(
            finder,
            Attribute::DataCategory,
            words,
            0..words.len(),
            place,
            90,
        );
        return;
    }
    kept(finder, place);
    // What a sentence about the basis or the time names is no category of data.
    if unit.lead.is_some()
        || !of_processing(finder, unit)
        || finder.explains(place)
        || finder.lexicon.says("data.never", words)
    {
        return;
    }
    // «The computer has a password»: what protects data is none of them, unless it is the person's own.
    if finder.lexicon.says("security", words) && !finder.lexicon.says("data.own", words) {
        // «The firewall logs the address, the time and the page»: that is what it records.
        if finder.lexicon.says("data.logs", words) {
            enumerated(finder, place);
        }
        return;
    }
    let mut taken: Vec<Range<usize>> = Vec::new();
    // «A file with the contract, the plans and the hours»: what is in a file is data, whatever its words.
    for pattern in finder.lexicon.those("data.within", words) {
        for it in pattern.captures_iter(words) {
            let Some(hit) = it.name("it").map(|it| it.range()) else {
                continue;
            };
            let hit = finder.cut("data.close", words, hit);
            let inner = words.get(hit.clone()).unwrap_or_default();
            let named = parts(finder.lexicon, inner);
            if named.len() < 2 {
                continue;
            }
            taken.push(hit.clone());
            for part in named {
                let part = bared(finder, inner, part);
                let said = inner.get(part.clone()).unwrap_or_default();
                let few = (1..=6).contains(&said.split_whitespace().count());
                let some = said.chars().filter(|c| c.is_alphabetic()).count() > 2;
                if few && some && is_apt(finder, said) && !finder.lexicon.is("data.not", said) {
                    let start = unit.range.start + hit.start + part.start;
                    let at = start..start + said.len();
                    finder.add(Attribute::DataCategory, text(said), at, place, 62);
                }
            }
        }
    }
    for pattern in finder.lexicon.those("data", words) {
        for it in pattern.captures_iter(words) {
            let Some(hit) = it.name("it").map(|it| it.range()) else {
                continue;
            };
            if taken
                .iter()
                .any(|it| it.start < hit.end && hit.start < it.end)
            {
                continue;
            }
            let before = words.get(..hit.start).unwrap_or_default();
            if finder.lexicon.says("data.wish", before) {
                continue;
            }
            let inner = words.get(hit.clone()).unwrap_or_default();
            // An enumeration of data has words for data in it; most other objects of these verbs have none.
            let named = parts(finder.lexicon, inner);
            let of_data = named.iter().filter(|it| {
                let part = bared(finder, inner, (*it).clone());
                is_category(finder, inner.get(part).unwrap_or_default())
            });
            // Where the first is one, a third is enough: the verb leads to it.
            let leads = named.first().is_some_and(|it| {
                let part = bared(finder, inner, it.clone());
                is_category(finder, inner.get(part).unwrap_or_default())
            });
            let enough = if leads && named.len() > 2 { 3 } else { 2 };
            if of_data.count() * enough < named.len().max(1) {
                continue;
            }
            taken.push(hit.clone());
            list(finder, Attribute::DataCategory, words, hit, place, 74);
        }
    }
    let publishes = finder.topic(unit) == Some(super::outline::Topic::General)
        && finder.lexicon.says("controller.form", words);
    if !publishes && !finder.has(place, Attribute::Controller) {
        enumerated(finder, place);
    }
}

/// An enumeration of data by itself, whatever verb leads to it: «what reaches us is your name, the amount and the date».
/// Two parts at least must have words for data, side by side; one between others may have none, where three have.
fn enumerated(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    run(finder, place, words, 0);
    // «Questions of equality (origin, religion) are optional»: what stands in brackets is an enumeration by itself.
    for (start, _) in words.match_indices('(') {
        let inner = words.get(start + 1..).unwrap_or_default();
        let inner = inner
            .get(..inner.find(')').unwrap_or(0))
            .unwrap_or_default();
        if inner.contains(',') {
            run(finder, place, inner, start + 1);
        }
    }
}

/// Data side by side in some words of a piece, which begin at a place of it.
fn run(finder: &mut Finder<'_>, place: usize, words: &str, from: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let lexicon = finder.lexicon;
    let known: Vec<Range<usize>> = finder
        .found
        .iter()
        .filter(|it| it.unit == place && it.attribute == Attribute::DataCategory)
        .map(|it| it.range.clone())
        .collect();
    let named: Vec<(Range<usize>, bool)> = parts(lexicon, words)
        .into_iter()
        .map(|part| {
            let part = opened(finder, words, part);
            let cut = finder.cut("data.close", words, part.clone());
            // «The address the power goes to, the number»: a comma ends what is said of it, not the verb within it.
            let ends = words.get(part.end..).is_some_and(|it| it.starts_with(','));
            let whole = bared(finder, words, part.clone());
            if ends && cut.end < part.end && counts(finder, words, &whole) {
                return (whole, true);
            }
            let part = bared(finder, words, cut);
            if counts(finder, words, &part) {
                return (part, true);
            }
            // «We group customers by age, home and income»: the enumeration begins behind the last word that leads to it.
            match behind(finder, words, &part) {
                Some(last) if counts(finder, words, &last) => (last, true),
                _ => (part, false),
            }
        })
        .collect();
    let mut runs: Vec<Run> = Vec::new();
    let mut gap: Option<Range<usize>> = None;
    let mut open = false;
    for (part, is_data) in named {
        match (is_data, open) {
            (true, true) => {
                if let Some(run) = runs.last_mut() {
                    run.known += 1;
                    run.gaps += usize::from(gap.is_some());
                    run.parts.extend(gap.take());
                    run.parts.push(part);
                }
            }
            (true, false) => {
                gap = None;
                open = true;
                runs.push(Run {
                    parts: vec![part],
                    known: 1,
                    gaps: 0,
                });
            }
            // «And, if you like, a photograph»: the enumeration goes on after it.
            (false, true)
                if words
                    .get(part.clone())
                    .is_some_and(|it| lexicon.is("aside", it)) => {}
            (false, true) => {
                let few = words.get(part.clone()).unwrap_or_default();
                open = gap.is_none()
                    && few.split_whitespace().count() <= 3
                    && !few.contains(char::is_uppercase)
                    && !begins_with_preposition(finder, few)
                    && !lexicon.is("data.not", few);
                gap = open.then_some(part);
            }
            (false, false) => {}
        }
    }
    let enough = |it: &Run| it.known > 1 && it.known > it.gaps + 1;
    for run in runs.into_iter().filter(enough) {
        for part in run.parts {
            let said = words.get(part.clone()).unwrap_or_default();
            let start = unit.range.start + from;
            let at = start + part.start..start + part.end;
            if !known
                .iter()
                .any(|it| it.start < at.end && at.start < it.end)
            {
                finder.add(Attribute::DataCategory, text(said), at, place, 58);
            }
        }
    }
}

/// Whether words begin with one that leads to something else.
fn begins_with_preposition(finder: &Finder<'_>, said: &str) -> bool {
    let mut those = finder.lexicon.those("prep", said);
    those.any(|it| it.find(said).is_some_and(|it| it.start() == 0))
}

/// Whether a part of an enumeration is data.
fn counts(finder: &Finder<'_>, words: &str, part: &Range<usize>) -> bool {
    let lexicon = finder.lexicon;
    let said = words.get(part.clone()).unwrap_or_default();
    let short = (1..=6).contains(&said.split_whitespace().count());
    // «When you call, …» begins a sentence and no enumeration.
    let begins = part.start == 0 && lexicon.says("data.clause", said);
    short
        && !begins
        && is_category(finder, said)
        && is_apt(finder, said)
        && !lexicon.is("data.not", said)
}

/// What stands behind the last word that leads to it, in a part that others follow.
fn behind(finder: &Finder<'_>, words: &str, part: &Range<usize>) -> Option<Range<usize>> {
    let said = words.get(part.clone())?;
    let follows = words.get(part.end..)?.starts_with(',');
    let those = finder.lexicon.those("prep", said);
    let last = those.flat_map(|it| it.find_iter(said)).map(|it| it.end());
    let at = last.max().filter(|it| *it < said.len() && follows)?;
    // «Special data on your health» is one category, by the words before.
    if finder.lexicon.says("data.word", said.get(..at)?) {
        return None;
    }
    let rest = said.get(at..)?;
    let start = part.start + at + (rest.len() - rest.trim_start().len());
    let short = rest.split_whitespace().count() <= 3;
    short.then(|| bared(finder, words, start..part.end))
}

/// Whether words can be data: they deny none, and are no person, but for those whose names are kept for another.
fn is_apt(finder: &Finder<'_>, said: &str) -> bool {
    let lexicon = finder.lexicon;
    let person = lexicon.is("person", said) && !lexicon.is("data.person", said);
    !person && !lexicon.says("denied", said)
}

/// Parts of an enumeration side by side.
struct Run {
    parts: Vec<Range<usize>>,
    /// How many of them have words for data.
    known: usize,
    /// How many have none.
    gaps: usize,
}

/// A part of an enumeration without the words that lead to its first: from the last article or possessive on.
fn opened(finder: &Finder<'_>, words: &str, part: Range<usize>) -> Range<usize> {
    let inner = words.get(part.clone()).unwrap_or_default();
    // «We read along what you write»: the clause is what is read.
    let begins = inner
        .char_indices()
        .filter(|(at, _)| *at > 0 && inner.get(..*at).is_some_and(|it| it.ends_with(' ')))
        .map(|(at, _)| at)
        .find(|at| {
            let (before, rest) = inner.split_at_checked(*at).unwrap_or_default();
            // «Members who write», «proof of where you live», «to send what you ordered»: these belong to what they follow.
            let lexicon = finder.lexicon;
            before.split_whitespace().count() <= 5
                && lexicon.says("data.clause", rest)
                && is_category(finder, rest)
                && !["person", "data.word", "infinitive"]
                    .iter()
                    .any(|it| lexicon.says(it, before))
        });
    if let Some(at) = begins {
        return part.start + at..part.end;
    }
    // «When you were born»: a clause by itself, which no word within it leads to.
    let owned = finder.lexicon.says("data.own", inner);
    let short = inner.split_whitespace().count() <= 5;
    if finder.lexicon.says("data.clause", inner) && (!owned || short) {
        return part;
    }
    let those = finder.lexicon.those("data.open", inner);
    let last = those
        .flat_map(|it| it.find_iter(inner).map(|it| it.end()))
        .max()
        .unwrap_or(0);
    let rest = inner.get(last..).unwrap_or_default();
    let start = part.start + last + (rest.len() - rest.trim_start().len());
    start.min(part.end)..part.end
}

/// What a sentence about the time says is kept or deleted: «the recordings are wiped after 14 days».
fn kept(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    // «Files lie in a locked system»: how they are kept is no category.
    if unit.lead.is_some() || !of_processing(finder, unit) || finder.lexicon.says("security", words)
    {
        return;
    }
    let mut hits: Vec<Range<usize>> = Vec::new();
    for pattern in finder.lexicon.those("data.kept", words) {
        let Some(hit) = pattern.captures(words).and_then(|it| it.name("it")) else {
            continue;
        };
        let hit = hit.range();
        if !hits
            .iter()
            .any(|it| it.start < hit.end && hit.start < it.end)
        {
            hits.push(hit);
        }
    }
    for hit in hits {
        let said = words.get(hit.clone()).unwrap_or_default();
        if finder.lexicon.says("data.word", said) && !finder.lexicon.is("kept.not", said) {
            list(finder, Attribute::DataCategory, words, hit, place, 60);
        }
    }
}

/// Whether words name a category of data: a word for data before the first preposition, or a clause about the person.
fn is_category(finder: &Finder<'_>, said: &str) -> bool {
    let lexicon = finder.lexicon;
    if !lexicon.says("data.word", said) {
        return false;
    }
    if lexicon.says("data.clause", said) {
        return said.split_whitespace().count() > 1;
    }
    if lexicon.says("spoken", said) {
        return false;
    }
    if lexicon.says("kind.of", said) {
        return true;
    }
    let first = lexicon.those("prep", said).filter_map(|it| it.find(said));
    let end = first.map(|it| it.start()).min().unwrap_or(said.len());
    said.get(..end)
        .is_some_and(|it| lexicon.says("data.word", it))
}

/// A category of data without who leads to it («the members your name») and without what ends the verb («vast», «ned»).
fn bared(finder: &Finder<'_>, inner: &str, part: Range<usize>) -> Range<usize> {
    let said = inner.get(part.clone()).unwrap_or_default();
    // «What you write»: the clause begins with its own word.
    let clause = finder.lexicon.says("data.clause", said);
    let own = finder.lexicon.those("data.own", said).filter(|_| !clause);
    let owned = own
        .filter_map(|it| it.find_iter(said).last())
        .map(|it| it.end())
        .find(|end| {
            let before = said.get(..*end).unwrap_or_default();
            !finder.lexicon.says("data.word", before)
        })
        .unwrap_or(0);
    let rest = said.get(owned..).unwrap_or_default();
    let start = owned + (rest.len() - rest.trim_start().len());
    let tail = finder.lexicon.those("part.tail", said);
    let end = tail
        .filter_map(|it| it.find(said))
        .map(|it| it.start())
        .filter(|at| *at > start)
        .min()
        .unwrap_or(said.len());
    let kept = said.get(start..end).unwrap_or_default().trim_end();
    part.start + start..part.start + start + kept.len()
}

/// An enumeration, a statement for each part.
pub(super) fn list(
    finder: &mut Finder<'_>,
    attribute: Attribute,
    words: &str,
    hit: Range<usize>,
    place: usize,
    confidence: u8,
) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let inner = words.get(hit.clone()).unwrap_or_default();
    let of_data = attribute == Attribute::DataCategory;
    let mut all = parts(finder.lexicon, inner);
    if of_data {
        all = whole(finder, inner, all);
    }
    let alone = all.len() < 3;
    for part in all {
        let part = if of_data {
            bared(finder, inner, part)
        } else {
            part
        };
        let said = inner.get(part.clone()).unwrap_or_default();
        let count = said.split_whitespace().count();
        // Other words beside data are data when they are few: «your name, the tier and the sum».
        let clause = of_data
            && confidence < 90
            && !is_category(finder, said)
            && (count > 3 || alone || finder.lexicon.says("spoken", said));
        let refused = of_data
            && (finder.lexicon.is("data.not", said) || confidence < 90 && !is_apt(finder, said));
        // «Begin- en eindpunt»: half a word names nothing.
        if refused || clause || count > 12 || said.is_empty() || said.ends_with('-') {
            continue;
        }
        let start = unit.range.start + hit.start + part.start;
        finder.add(
            attribute,
            text(said),
            start..start + said.len(),
            place,
            confidence,
        );
    }
}

/// «The content of tickets and chats» is one category: a word for a kind of things leads to all of them, unless a comma or
/// another article ends it.
fn whole(finder: &Finder<'_>, inner: &str, all: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for part in all {
        if let Some(last) = found.last_mut() {
            let kind = inner.get(last.clone()).unwrap_or_default();
            let gap = inner.get(last.end..part.start).unwrap_or_default();
            let said = inner.get(part.clone()).unwrap_or_default();
            if finder.lexicon.says("kind.of", kind)
                && finder.lexicon.is("joint", gap)
                && said.split_whitespace().count() < 3
            {
                last.end = part.end;
                continue;
            }
        }
        found.push(part);
    }
    found
}
