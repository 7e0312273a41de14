//! Recipients, transfers, requests of authorities, security.

use super::finder::{Finder, Found, line, parts, prose};
use super::outline::{Topic, UnitKind};
use crate::activity::RecipientKind;
use crate::notice::{Attribute, Stated, StatedRecipient, StatedTransfer};
use crate::transfer::Mechanism;
use crate::value::Country;

fn recipient(finder: &Finder<'_>, words: &str) -> Stated {
    Stated::Recipient(StatedRecipient {
        recipient: finder
            .lexicon
            .which("recipient.kind", words)
            .and_then(|it| it.parse::<RecipientKind>().ok()),
        text: line(words),
    })
}

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
    let mut hits: Vec<(std::ops::Range<usize>, u8)> = Vec::new();
    if listed {
        hits.push((0..words.len(), 88));
    } else if unit.lead.is_none() {
        for pattern in lexicon.list("recipient.list") {
            for it in pattern.captures_iter(words) {
                if let Some(hit) = it.name("it") {
                    hits.push((hit.range(), if under { 82 } else { 68 }));
                }
            }
        }
    }
    let mut taken: Vec<std::ops::Range<usize>> = Vec::new();
    for (hit, confidence) in hits {
        if taken
            .iter()
            .any(|it| it.start < hit.end && hit.start < it.end)
        {
            continue;
        }
        let hit = finder.cut("recipient.cut", words, hit);
        taken.push(hit.clone());
        let inner = words.get(hit.clone()).unwrap_or_default();
        // An item is one recipient with what is said of it, unless it is a plain enumeration.
        let explained = inner.contains(", who ")
            || inner.contains(", met wie ")
            || inner.contains(", som ")
            || inner.contains(", which ");
        let cut = if explained {
            let end = inner.find(", ").unwrap_or(inner.len());
            parts(inner.get(..end).unwrap_or(inner), finder.language)
        } else {
            parts(inner, finder.language)
        };
        for part in cut {
            let said = inner.get(part.clone()).unwrap_or_default();
            if lexicon.is("recipient.not", said) || said.split_whitespace().count() > 14 {
                continue;
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

pub(super) fn transfers(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        return;
    }
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    let mut countries: Vec<Country> = Vec::new();
    for (code, pattern) in lexicon.named("country") {
        if pattern.is_match(words)
            && let Ok(country) = code.parse()
        {
            countries.push(country);
        }
    }
    let cued = lexicon.says("transfer.cue", words);
    let under = finder.under(unit, Attribute::Transfer) || unit.lead == Some(Attribute::Transfer);
    let authority =
        finder.under(unit, Attribute::AuthorityRule) || lexicon.says("authority.cue", words);
    if authority || !(cued || !countries.is_empty() || under && lexicon.says("processing", words)) {
        return;
    }
    let denied = lexicon.says("transfer.not", words);
    let value = StatedTransfer {
        outside_eea: if denied {
            Some(false)
        } else {
            (cued || !countries.is_empty()).then_some(true)
        },
        countries,
        mechanism: lexicon
            .which("mechanism", words)
            .and_then(|it| it.parse::<Mechanism>().ok()),
        text: line(words),
    };
    let hedge = finder.loosely(&unit.range);
    finder.put(Found {
        attribute: Attribute::Transfer,
        value: Stated::Transfer(value),
        range: unit.range.clone(),
        unit: place,
        confidence: if cued || denied { 86 } else { 66 },
        hedge,
        of: None,
    });
}

pub(super) fn authorities(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        return;
    }
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    let under = finder.under(unit, Attribute::AuthorityRule);
    let cued = lexicon.says("authority.cue", words) && lexicon.says("authority.act", words);
    let other = lexicon.says("authority.not", words) || finder.under(unit, Attribute::Right);
    if other || !(cued || under && lexicon.says("authority.act", words)) {
        return;
    }
    let value = Stated::Text(prose(words));
    finder.add(
        Attribute::AuthorityRule,
        value,
        unit.range.clone(),
        place,
        if under { 84 } else { 74 },
    );
}

pub(super) fn security(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    if unit.kind != UnitKind::Heading && finder.lexicon.says("security", words) {
        finder.add(
            Attribute::Security,
            Stated::Text(prose(words)),
            unit.range.clone(),
            place,
            72,
        );
    }
}
