//! Rights, who the controller is, and points of contact.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::finder::{Finder, line, prose};
use super::outline::{Topic, UnitKind};
use crate::notice::{Attribute, ChannelKind, Stated, StatedContact, StatedRight};
use crate::organisation::ContactRole;
use crate::rights::Right;

fn addresses() -> &'static [(ChannelKind, Option<Regex>)] {
    static IT: OnceLock<[(ChannelKind, Option<Regex>); 2]> = OnceLock::new();
    IT.get_or_init(|| {
        [
            (
                ChannelKind::Email,
                Regex::new(r"[\p{L}0-9._%+-]+@[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)+").ok(),
            ),
            (
                ChannelKind::Phone,
                Regex::new(r"(?:\+\d{1,3}[\s.]?|\b0|\b\d{2}\s)(?:[\d][\d\s().-]{5,16}\d)\b|\b\d{3}\s\d{2}\s\d{3}\b").ok(),
            ),
        ]
    })
}

/// The addresses in a text: kind, place, words.
pub(super) fn addresses_in(words: &str) -> Vec<(ChannelKind, Range<usize>)> {
    let mut found: Vec<(ChannelKind, Range<usize>)> = Vec::new();
    for (kind, pattern) in addresses() {
        for it in pattern.iter().flat_map(|it| it.find_iter(words)) {
            let digits = it.as_str().chars().filter(char::is_ascii_digit).count();
            let is_number = *kind == ChannelKind::Phone && (7..=15).contains(&digits);
            if is_number || *kind == ChannelKind::Email {
                found.push((*kind, it.range()));
            }
        }
    }
    found
}

pub(super) fn contacts(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    controller(finder, place);
    if unit.kind == UnitKind::Heading {
        return;
    }
    let title = finder.outline.sections.get(unit.section);
    let dpo = lexicon.says("contact.dpo", words)
        || title.is_some_and(|it| lexicon.says("contact.dpo", &it.title))
            && unit.kind != UnitKind::Heading;
    let of_contact = matches!(
        finder.topic(unit),
        Some(Topic::Of(Attribute::Contact | Attribute::Controller) | Topic::General)
    );
    // An address by which something is asked or withdrawn is a channel; one by which somebody is reached is a contact.
    let named = lexicon.says("contact.dpo", words);
    if !(dpo || of_contact) || finder.under(unit, Attribute::Right) && !named {
        return;
    }
    for (kind, range) in addresses_in(words) {
        let dated = kind == ChannelKind::Phone
            && words
                .get(..range.start)
                .unwrap_or_default()
                .trim_end()
                .ends_with(['-', '/']);
        if dated || kind == ChannelKind::Phone && finder.lexicon.says("contact.number", words) {
            continue;
        }
        let value = StatedContact {
            role: dpo.then_some(ContactRole::Dpo),
            text: line(words.get(range.clone()).unwrap_or_default()),
        };
        let at = unit.range.start + range.start..unit.range.start + range.end;
        finder.add(Attribute::Contact, Stated::Contact(value), at, place, 88);
    }
}

/// Who is the controller, where the text says it.
fn controller(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    if unit.kind == UnitKind::Heading {
        return;
    }
    let shifted =
        |range: Range<usize>| unit.range.start + range.start..unit.range.start + range.end;
    let fits = |said: &str| {
        let said = said.trim();
        said.chars().any(char::is_uppercase)
            && said.chars().count() < 90
            && !lexicon.is("controller.not", said)
    };
    if unit.lead == Some(Attribute::Controller) && fits(words) {
        let first = words.split([',', ';', '\n']).next().unwrap_or(words);
        let value = Stated::Text(prose(first));
        finder.add(
            Attribute::Controller,
            value,
            shifted(0..first.len()),
            place,
            88,
        );
        return;
    }
    for pattern in lexicon.those("controller", words) {
        if let Some(hit) = pattern.captures(words).and_then(|it| it.name("it"))
            && fits(hit.as_str())
        {
            let said = hit.as_str().trim();
            // «The University is the controller»: who that is was said where the name was given to it.
            let named = lexicon
                .is("controller.defined", said)
                .then(|| finder.we().or_else(|| finder.publisher()))
                .flatten();
            if let Some(range) = named {
                let value = Stated::Text(prose(finder.words(&range)));
                finder.add(Attribute::Controller, value, range, place, 84);
                return;
            }
            let start = hit.start() + (hit.as_str().len() - hit.as_str().trim_start().len());
            // A name begins with a capital: what leads to it in the sentence does not belong to it.
            let value = Stated::Text(prose(said));
            finder.add(
                Attribute::Controller,
                value,
                shifted(start..start + said.len()),
                place,
                86,
            );
            return;
        }
    }
    // «We are the controller»: the name stands where «we» is explained.
    if lexicon.says("controller.self", words)
        || words.ends_with(':') && lexicon.says("controller.lead", words)
    {
        let named = if words.ends_with(':') {
            finder.unit(place + 1).map(|next| {
                let line = finder
                    .words(&next.range)
                    .split('\n')
                    .next()
                    .unwrap_or_default();
                (place + 1, next.range.start..next.range.start + line.len())
            })
        } else {
            // Else by its legal form, the first that has one.
            finder.publisher().map(|it| (place, it))
        };
        if let Some((at, range)) = named
            && fits(finder.words(&range))
        {
            let value = Stated::Text(prose(finder.words(&range)));
            finder.add(Attribute::Controller, value, range, at, 80);
        }
    }
}

/// Who publishes the text, where no sentence says who the controller is: explained as «we», or by its legal form near the
/// beginning. A guess at the name, not at the role: it has little confidence.
pub(super) fn publisher(finder: &mut Finder<'_>) {
    let known = finder
        .found
        .iter()
        .any(|it| it.attribute == Attribute::Controller);
    if known {
        return;
    }
    let lexicon = finder.lexicon;
    let near = finder
        .text
        .char_indices()
        .nth(NEAR)
        .map_or(finder.text.len(), |(at, _)| at);
    let beginning = finder.text.get(..near).unwrap_or_default();
    let explained = lexicon.those("controller.we", beginning);
    let formed = lexicon.those("controller.form", beginning);
    let hit = explained
        .chain(formed)
        .filter_map(|it| it.captures(beginning))
        .filter_map(|it| it.name("it"))
        .map(|it| it.range())
        .find(|it| !lexicon.is("controller.not", finder.words(it)));
    let Some(range) = hit else { return };
    let place = finder
        .outline
        .units
        .iter()
        .position(|it| it.range.start <= range.start && range.end <= it.range.end);
    if let Some(place) = place {
        let said = finder.words(&range);
        let value = Stated::Text(prose(said));
        finder.add(Attribute::Controller, value, range, place, 55);
    }
}

/// Characters from the beginning within which a text names who publishes it.
const NEAR: usize = 2_000;

/// Words of a heading that is the name of one right, at most.
const NAME: usize = 5;

/// The right that a heading names by itself, among those about rights: «Right of access».
fn headed(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    if !finder.under(unit, Attribute::Right) || words.split_whitespace().count() > NAME {
        return;
    }
    let mut named = finder.lexicon.named("right", words);
    let right = named
        .find(|(_, it)| it.is_match(words))
        .and_then(|(code, _)| code.parse::<Right>().ok());
    if let Some(right) = right {
        let value = Stated::Right(StatedRight { right: Some(right) });
        finder.add(Attribute::Right, value, unit.range.clone(), place, 75);
    }
}

pub(super) fn rights(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        headed(finder, place);
        return;
    }
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    let listed = unit.lead == Some(Attribute::Right) || finder.under(unit, Attribute::Right);
    let cued = lexicon.says("right.cue", words);
    let name = lexicon
        .those("authority.name", words)
        .find_map(|it| it.captures(words).and_then(|it| it.name("it")));
    let complains = lexicon
        .named("right", words)
        .any(|(name, it)| name == "complaint" && it.is_match(words));
    // «You may go to the authority»: whoever may, complains there.
    let turns_to = listed || lexicon.says("right.asked", words);
    if let Some(name) = name
        && (complains || turns_to || finder.under(unit, Attribute::Authority))
    {
        let range = unit.range.start + name.start()..unit.range.start + name.end();
        finder.add(
            Attribute::Authority,
            Stated::Text(prose(name.as_str())),
            range,
            place,
            88,
        );
    }
    if name.is_some() && !complains && turns_to {
        let value = Stated::Right(StatedRight {
            right: Some(Right::Complaint),
        });
        finder.add(Attribute::Right, value, unit.range.clone(), place, 76);
    }
    // «Changed your mind?» leads to the way out of it: what is told there is how to withdraw.
    if unit.lead == Some(Attribute::Channel) && unit.kind == UnitKind::Sentence {
        let value = Stated::Right(StatedRight {
            right: Some(Right::Withdraw),
        });
        finder.add(Attribute::Right, value, unit.range.clone(), place, 62);
    }
    // «Changed your mind? Follow the link and we take you off»: the question says what for, once the way is told.
    let led = lexicon
        .named("channel", words)
        .any(|(_, it)| it.is_match(words));
    if let Some(right) = super::marks::refused_before(finder, place)
        && (led || !addresses_in(words).is_empty())
        && !finder.has(place, Attribute::Right)
    {
        let value = Stated::Right(StatedRight { right: Some(right) });
        finder.add(Attribute::Right, value, unit.range.clone(), place, 62);
    }
    if !(listed || cued) {
        return;
    }
    // «You can see it, have it corrected or wiped»: several together can mean nothing else.
    let named: std::collections::BTreeSet<&str> = lexicon
        .named("right", words)
        .filter(|(_, it)| it.is_match(words))
        .map(|(code, _)| code.as_str())
        .collect();
    let together = named.len() > 2 && lexicon.says("right.asked", words);
    for (code, pattern) in lexicon.named("right", words) {
        let Ok(right) = code.parse::<Right>() else {
            continue;
        };
        if !pattern.is_match(words) {
            continue;
        }
        // Outside a section about rights only what can mean nothing else: «access» alone may be that of a thief.
        let itemised = listed && unit.kind == UnitKind::Item;
        // «Look: all that we have is in your profile»: the words before the colon name it.
        let labelled = listed
            && words.split_once(':').is_some_and(|(label, _)| {
                label.split_whitespace().count() <= NAME && pattern.is_match(label)
            });
        let apt = itemised
            || labelled
            || listed && (cued || words.split_whitespace().count() < 12)
            || right == Right::Complaint && lexicon.says("complaint.sure", words)
            || right == Right::Withdraw && lexicon.says("withdraw.sure", words)
            || matches!(right, Right::Objection | Right::ObjectionMarketing)
                && lexicon.says("objection.sure", words)
            || right == Right::Automated && lexicon.says("right.asked", words)
            || together
            || lexicon.says("right.sure", words);
        if apt {
            let value = Stated::Right(StatedRight { right: Some(right) });
            let sure = if listed { 90 } else { 78 };
            finder.add(Attribute::Right, value, unit.range.clone(), place, sure);
        }
    }
}
