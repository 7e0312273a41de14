//! Recipients: who is listed, to whom a verb leads, and who has a word for an organisation.

use std::collections::VecDeque;

use super::finder::{Finder, Found, line};
use super::outline::{Topic, UnitKind};
use super::parts::{alone, parts};
use crate::activity::RecipientKind;
use crate::notice::{Attribute, Stated, StatedRecipient};

fn recipient(finder: &Finder<'_>, words: &str) -> Stated {
    Stated::Recipient(StatedRecipient {
        recipient: finder
            .lexicon
            .which("recipient.kind", words)
            .and_then(|it| it.parse::<RecipientKind>().ok()),
        text: line(words),
    })
}

/// Words of one recipient with what tells it from others, at most.
const LONG: usize = 14;

pub(super) fn recipients(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    let under = finder.under(unit, Attribute::Recipient);
    if unit.kind == UnitKind::Heading {
        // Under «sharing», what has a heading of its own is a recipient.
        let own = finder.outline.sections.get(unit.section);
        let parent = own.and_then(|own| {
            finder
                .outline
                .sections
                .iter()
                .take(unit.section)
                .rev()
                .find(|it| it.level < own.level)
        });
        let within = parent.is_some_and(|it| it.topic == Some(Topic::Of(Attribute::Recipient)));
        if under && within {
            finder.add(
                Attribute::Recipient,
                recipient(finder, words),
                unit.range.clone(),
                place,
                70,
            );
        }
        return;
    }
    if lexicon.says("recipient.never", words) || finder.under(unit, Attribute::AuthorityRule) {
        return;
    }
    let listed =
        unit.lead == Some(Attribute::Recipient) || under && unit.kind != UnitKind::Sentence;
    // Where, how sure, and whether it may be anybody.
    let mut hits: Vec<(std::ops::Range<usize>, u8, bool)> = Vec::new();
    if listed {
        hits.push((0..words.len(), 88, false));
    } else if unit.lead.is_none() {
        // Who «gets» or «sees» something is a recipient where recipients are spoken of; elsewhere it may be anybody.
        let of_authority = finder
            .found
            .iter()
            .any(|it| it.unit == place && it.attribute == Attribute::AuthorityRule);
        let of_section = lexicon.those("recipient.get", words);
        let of_section = of_section.filter(|_| under && !of_authority);
        for pattern in lexicon.those("recipient.list", words).chain(of_section) {
            for it in pattern.captures_iter(words) {
                if let Some(hit) = it.name("it") {
                    hits.push((hit.range(), if under { 82 } else { 68 }, false));
                }
            }
        }
        // Anything may be sent to anybody: only who has a word for an organisation or a profession is a recipient.
        let speaks_of_others = [
            Attribute::DataOrigin,
            Attribute::Right,
            Attribute::Contact,
            Attribute::Controller,
            Attribute::Security,
            Attribute::Version,
        ];
        let names_the_publisher = [
            Attribute::Contact,
            Attribute::Controller,
            Attribute::Version,
        ];
        let elsewhere = speaks_of_others.iter().any(|it| finder.under(unit, *it))
            || names_the_publisher.iter().any(|it| finder.has(place, *it))
            // What protects data is spoken of, and with what: nobody gets them.
            || lexicon.says("security", words);
        // «Some must know a little: the plumber, the painter and the carrier»: under a heading about recipients they are named.
        if under
            && hits.is_empty()
            && !of_authority
            && let Some(at) = words.find(": ")
        {
            let those = parts(lexicon, words.get(at + 1..).unwrap_or_default());
            if those.len() > 1 {
                let those = those.into_iter();
                hits.extend(those.map(|it| (at + 1 + it.start..at + 1 + it.end, 74, true)));
            }
        }
        let maybe = lexicon.those("recipient.maybe", words);
        for pattern in maybe.filter(|_| !elsewhere && !of_authority) {
            for it in pattern.captures_iter(words) {
                if let Some(hit) = it.name("it") {
                    hits.push((hit.range(), if under { 78 } else { 62 }, true));
                }
            }
        }
    }
    let mut taken: Vec<std::ops::Range<usize>> = Vec::new();
    let mut waiting: VecDeque<_> = hits.into();
    while let Some((hit, confidence, doubted)) = waiting.pop_front() {
        if taken
            .iter()
            .any(|it| it.start < hit.end && hit.start < it.end)
        {
            continue;
        }
        // An item is one recipient: what tells it from others belongs to it, when it gets something does not.
        let cutting = if listed {
            "recipient.item"
        } else {
            "recipient.cut"
        };
        let uncut = hit.end;
        let hit = finder.cut(cutting, words, hit);
        // «A printer who sorts the papers, the bank and a carrier»: what is said of one ends there, and the next follows.
        let rest = words.get(hit.end..uncut).unwrap_or_default();
        if !listed && let Some(comma) = rest.find(", ") {
            let next = hit.end + comma + 2..uncut;
            waiting.push_back((next, confidence.saturating_sub(6), true));
        }
        if !doubted {
            taken.push(hit.clone());
        }
        let inner = words.get(hit.clone()).unwrap_or_default();
        // An item is one recipient with what is said of it, unless it is a plain enumeration.
        let explained = lexicon.says("recipient.explained", inner);
        // «Our printing and mailing house» is one; only an enumeration with commas, or with persons or offices on both
        // sides, is several.
        let pair = parts(lexicon, inner);
        let several = |it: &std::ops::Range<usize>| {
            organisation(finder, inner.get(it.clone()).unwrap_or_default(), false)
        };
        // «The suppliers of the ticket system, the customer centre and the cloud»: one kind of them, by what they supply.
        let supplies = pair.first().is_some_and(|it| {
            let first = inner.get(it.clone()).unwrap_or_default();
            lexicon.says("supplier.of", first)
        });
        let supplied = |it: &std::ops::Range<usize>| {
            lexicon.says("supplied", inner.get(it.clone()).unwrap_or_default())
        };
        let others = pair.iter().skip(1).all(|it| !several(it) || supplied(it));
        let short = inner.split_whitespace().count() <= LONG;
        let whole = unit.kind == UnitKind::Item
            && !explained
            && short
            && !inner.contains([';', '\n'])
            && (pair.len() == 2 && !inner.contains(',') && !pair.iter().all(several)
                || supplies && others);
        let cut = if whole {
            std::iter::once(0..inner.len())
                .filter_map(|it| alone(lexicon, inner, it))
                .collect()
        } else if explained {
            let end = inner.find(", ").unwrap_or(inner.len());
            parts(lexicon, inner.get(..end).unwrap_or(inner))
        } else {
            parts(lexicon, inner)
        };
        for part in cut {
            let said = inner.get(part.clone()).unwrap_or_default();
            let addressed = said.contains('@')
                || words.get(hit.start + part.end..).is_some_and(|it| {
                    it.starts_with(['.', '@'])
                        && !it.trim_matches('.').starts_with(' ')
                        && it.len() > 2
                });
            // «The insurer, after an accident»: when they get it is not who gets it. «The treasurer holds your name» is a clause.
            let when = begins_with(lexicon, "prep", said) && hit.start + part.start > 0;
            let of_data = doubted && lexicon.says("data.own", said);
            if addressed
                || when
                || of_data
                || lexicon.is("recipient.not", said)
                || is_country(finder, said)
                || said.split_whitespace().count() > LONG
            {
                continue;
            }
            if doubted {
                let at = hit.start + part.start..hit.start + part.end;
                let known = taken
                    .iter()
                    .any(|it| it.start < at.end && at.start < it.end);
                if known
                    || !(organisation(finder, said, at.start > 0) || under && is_few(finder, said))
                    || comes_from(finder, place, unit, &at)
                {
                    continue;
                }
                taken.push(hit.start + part.start..hit.start + part.end);
            }
            let start = unit.range.start + hit.start + part.start;
            let hedge = finder.loosely(&unit.range);
            let value = recipient(finder, said);
            finder.put(Found {
                attribute: Attribute::Recipient,
                value,
                range: start..start + said.len(),
                unit: place,
                confidence,
                hedge,
                of: None,
            });
        }
    }
}

/// Whether these words name an organisation, a profession or an office, and are no clause about one.
fn organisation(finder: &Finder<'_>, said: &str, inside: bool) -> bool {
    let lexicon = finder.lexicon;
    let clause = lexicon.says("spoken", said)
        || said.contains(|c: char| c.is_ascii_digit() || c == '@')
        || lexicon
            .those("clause", said)
            .any(|it| it.find(said).is_some_and(|it| it.start() == 0));
    let count = said.split_whitespace().count();
    // A name: it begins with a capital where the sentence does not.
    let named = count <= 4
        && inside
        && said.chars().next().is_some_and(char::is_uppercase)
        && !lexicon.says("law", said)
        && !lexicon.says("data.word", said)
        && !lexicon.is("eea", said);
    count <= 8
        && !clause
        && (named || lexicon.says("organisation", said) || lexicon.says("controller.form", said))
}

/// Whether words begin with one of a section.
fn begins_with(lexicon: &super::lexicon::Lexicon, section: &str, said: &str) -> bool {
    let mut those = lexicon.those(section, said);
    those.any(|it| it.find(said).is_some_and(|it| it.start() == 0))
}

/// Whether these are few words and no clause, and name no data: where recipients are spoken of, that is enough for one.
fn is_few(finder: &Finder<'_>, said: &str) -> bool {
    let lexicon = finder.lexicon;
    said.split_whitespace().count() <= 4
        && !lexicon.says("spoken", said)
        && !lexicon.says("data.word", said)
        && !begins_with(lexicon, "prep", said)
}

/// Whether data come from them in this place: who gives is no recipient.
fn comes_from(
    finder: &Finder<'_>,
    place: usize,
    unit: &super::outline::Unit,
    at: &std::ops::Range<usize>,
) -> bool {
    let at = unit.range.start + at.start..unit.range.start + at.end;
    finder.found.iter().any(|it| {
        it.unit == place
            && it.attribute == Attribute::DataOrigin
            && it.range.start < at.end
            && at.start < it.range.end
    })
}

/// Whether these words are the name of a country and nothing else: where data go, not who receives them.
fn is_country(finder: &Finder<'_>, said: &str) -> bool {
    let said = said.strip_prefix("the ").unwrap_or(said);
    let mut named = finder.lexicon.named("country", said);
    named.any(|(_, it)| {
        it.find(said)
            .is_some_and(|it| it.range() == (0..said.len()))
    })
}
