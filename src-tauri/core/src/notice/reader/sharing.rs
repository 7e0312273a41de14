//! Transfers, requests of authorities, security.

use super::finder::{Finder, Found, line, prose};
use super::outline::UnitKind;
use crate::notice::{Attribute, Stated, StatedTransfer};
use crate::transfer::Mechanism;
use crate::value::Country;

/// What makes the name of a country before it that of a law.
const LAWS: [&str; 4] = ["gdpr", "avg", "dpa", "law"];

/// The countries that some words name, unless as those of a law: «UK GDPR» names no place.
pub(super) fn countries(finder: &Finder<'_>, words: &str) -> Vec<Country> {
    let law = |hit: &regex::Match<'_>| {
        // «EU-U.S. Data Privacy Framework» is the name of what a transfer rests on.
        let framed = words.get(..hit.start()).is_some_and(|it| {
            let it = it.to_lowercase();
            it.ends_with("eu-") || it.ends_with("eu–")
        });
        if framed {
            return true;
        }
        let next = words.get(hit.end()..).unwrap_or_default().trim_start();
        let next = next.split_whitespace().next().unwrap_or_default();
        let next = next.trim_matches(|c: char| !c.is_alphanumeric());
        LAWS.contains(&next.to_lowercase().as_str())
    };
    let those = finder.lexicon.named("country", words);
    those
        .filter(|(_, it)| it.find_iter(words).any(|hit| !law(&hit)))
        .filter_map(|(code, _)| code.parse().ok())
        .collect()
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
    let countries = countries(finder, words);
    let cued = lexicon.says("transfer.cue", words);
    let under = finder.under(unit, Attribute::Transfer) || unit.lead == Some(Attribute::Transfer);
    let authority =
        finder.under(unit, Attribute::AuthorityRule) || lexicon.says("authority.cue", words);
    let stays = lexicon.says("transfer.stay", words);
    let denied = lexicon.says("transfer.not", words);
    let within = stays && countries.is_empty() && lexicon.says("eea", words);
    let spoken =
        cued || !countries.is_empty() || within || under && lexicon.says("processing", words);
    if authority || unit.lead == Some(Attribute::Recipient) || !spoken {
        return;
    }
    // Data that stay where they are go nowhere. Whether that is a third country depends on where the controller is.
    let at_home = stays
        && !countries.is_empty()
        && finder
            .home()
            .is_some_and(|home| countries.iter().all(|it| *it == home));
    let open = stays && !denied && !cued && !countries.is_empty() && !at_home;
    // «For that the standard clauses apply»: the mechanism of the transfer that was spoken of just before.
    let mechanism = lexicon
        .which("mechanism", words)
        .and_then(|it| it.parse::<Mechanism>().ok());
    if let Some(mechanism) = mechanism
        && countries.is_empty()
        && !denied
        && let Some(Stated::Transfer(before)) = just_before(finder, place, unit.section)
        && before.mechanism.is_none()
    {
        before.mechanism = Some(mechanism);
        finder.settled.insert(place);
        return;
    }
    let value = StatedTransfer {
        outside_eea: if denied || within || at_home {
            Some(false)
        } else if open {
            None
        } else {
            (cued || !countries.is_empty()).then_some(true)
        },
        countries,
        mechanism,
        text: line(words),
    };
    let softened = finder.loosely(&unit.range);
    let hedge = if (open || at_home) && softened.is_empty() {
        finder.first("transfer.stay", &unit.range)
    } else {
        softened
    };
    let confidence = if open {
        40
    } else if at_home {
        60
    } else if cued || denied {
        86
    } else {
        66
    };
    finder.put(Found {
        attribute: Attribute::Transfer,
        value: Stated::Transfer(value),
        range: unit.range.clone(),
        unit: place,
        confidence,
        hedge,
        of: None,
    });
}

/// The transfer out of the EEA that one of the two pieces before states, in the same section.
fn just_before<'a>(
    finder: &'a mut Finder<'_>,
    place: usize,
    section: usize,
) -> Option<&'a mut Stated> {
    let near = place.saturating_sub(2)..place;
    let outline = finder.outline;
    finder
        .found
        .iter_mut()
        .rev()
        .find(|it| {
            let here = outline.units.get(it.unit).map(|it| it.section) == Some(section);
            let out = matches!(&it.value, Stated::Transfer(it) if it.outside_eea == Some(true));
            here && out && near.contains(&it.unit)
        })
        .map(|it| &mut it.value)
}

pub(super) fn authorities(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        return;
    }
    // Who is announced as a recipient is one, whatever else is said of requests.
    if unit.lead.is_some() {
        return;
    }
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    let under = finder.under(unit, Attribute::AuthorityRule);
    let cued = lexicon.says("authority.cue", words) && lexicon.says("authority.act", words);
    // «A week; when the police have it, thirty days» is a period, and «for the last eight years» no request.
    let timed = !under && !super::retention::durations(finder, words).is_empty();
    let other =
        timed || lexicon.says("authority.not", words) || finder.under(unit, Attribute::Right);
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
    let records = finder.lexicon.says("data.logs", words)
        && finder
            .found
            .iter()
            .filter(|it| it.unit == place && it.attribute == Attribute::DataCategory)
            .count()
            > 1;
    // «The company that keeps our back-ups», listed among those who get data, is one of them.
    let listed = finder.under(unit, Attribute::Recipient) && unit.kind == UnitKind::Item;
    let announced = records || listed || unit.lead.is_some_and(|it| it != Attribute::Security);
    if unit.kind != UnitKind::Heading && !announced && finder.lexicon.says("security", words) {
        finder.add(
            Attribute::Security,
            Stated::Text(prose(words)),
            unit.range.clone(),
            place,
            72,
        );
    }
}
