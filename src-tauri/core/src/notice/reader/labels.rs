//! References to the labels of a list: «letters a) to i)». They are resolved against the markers that the list really
//! has; where it has none of that kind, that is marked, and the reading by position is proposed with little confidence
//! (domain 1.8).

use super::finder::{Finder, Found};
use super::outline::UnitKind;
use crate::notice::{Attribute, MarkKind, Stated};

/// An item of the list that is referred to.
struct Item {
    unit: usize,
    marker: String,
    words: String,
}

pub(super) fn resolve(finder: &mut Finder<'_>) {
    let mut references: Vec<(usize, Vec<String>)> = Vec::new();
    for (place, unit) in finder.outline.units.iter().enumerate() {
        let words = finder.words(&unit.range);
        // A list of purposes is referred to where a basis is stated; an article has letters of its own.
        let has_basis = finder
            .found
            .iter()
            .any(|it| it.unit == place && it.attribute == Attribute::Basis);
        if unit.kind == UnitKind::Heading || !has_basis || !finder.lexicon.says("label.cue", words)
        {
            continue;
        }
        // «Article 6 no. 1 letter c» names a basis, not an item of a list.
        let articles = super::basis::articles(words);
        let of_article = |at: &std::ops::Range<usize>| {
            let mut those = articles.iter();
            those.any(|(it, ..)| it.start < at.end && at.start < it.end)
        };
        let labels = finder
            .lexicon
            .those("label.ref", words)
            .flat_map(|it| it.captures_iter(words))
            .find(|it| it.get(0).is_some_and(|it| !of_article(&it.range())))
            .map(|it| {
                let from = it
                    .name("from")
                    .map(|it| it.as_str().to_lowercase())
                    .unwrap_or_default();
                let mut all = vec![from.clone()];
                if let Some(to) = it.name("to") {
                    all = between(&from, &to.as_str().to_lowercase());
                } else if let Some(more) = it.name("more") {
                    let more = more.as_str().to_lowercase();
                    let tokens = more.split(|c: char| !c.is_alphanumeric());
                    all.extend(
                        tokens
                            .filter(|it| it.len() == 1 || it.parse::<u8>().is_ok())
                            .map(str::to_owned),
                    );
                }
                all
            });
        if let Some(labels) = labels {
            references.push((place, labels));
        }
    }
    for (place, labels) in references {
        let items = list_before(finder, place);
        if !items.is_empty() {
            apply(finder, place, &labels, &items);
        }
    }
}

/// The labels from one to another: letters or numbers.
fn between(from: &str, to: &str) -> Vec<String> {
    match (
        from.parse::<u8>(),
        to.parse::<u8>(),
        from.bytes().next(),
        to.bytes().next(),
    ) {
        (Ok(from), Ok(to), ..) => (from..=to).map(|it| it.to_string()).collect(),
        (_, _, Some(from), Some(to)) if from.is_ascii_lowercase() && to.is_ascii_lowercase() => {
            (from..=to).map(|it| char::from(it).to_string()).collect()
        }
        _ => Vec::new(),
    }
}

/// The items before a piece: back over headings and other references to where the list was announced.
fn list_before(finder: &Finder<'_>, place: usize) -> Vec<Item> {
    let mut found = Vec::new();
    let mut seen = false;
    for (at, unit) in finder.outline.units.iter().enumerate().take(place).rev() {
        match unit.kind {
            UnitKind::Item if unit.lead.is_none_or(|it| it == Attribute::Purpose) || !seen => {
                seen = true;
                found.push(Item {
                    unit: at,
                    marker: unit.label.clone(),
                    words: finder.words(&unit.range).to_owned(),
                });
            }
            UnitKind::Heading => {}
            UnitKind::Sentence if !seen => {}
            UnitKind::Item | UnitKind::Sentence | UnitKind::Cell => break,
        }
    }
    found.reverse();
    found
}

/// Which place in a list a label stands for.
fn position(label: &str) -> Option<usize> {
    if let Ok(number) = label.parse::<usize>() {
        return number.checked_sub(1);
    }
    label
        .bytes()
        .next()
        .filter(u8::is_ascii_lowercase)
        .map(|it| usize::from(it - b'a'))
}

fn apply(finder: &mut Finder<'_>, place: usize, labels: &[String], items: &[Item]) {
    let missing: Vec<&str> = labels
        .iter()
        .filter(|label| !items.iter().any(|it| it.marker == **label))
        .map(String::as_str)
        .collect();
    let broken = !missing.is_empty();
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if broken {
        finder.mark(
            MarkKind::BrokenLabelRef,
            unit.section,
            unit.range.clone(),
            &missing.join(" "),
        );
    }
    let of_sentence: Vec<Found> = finder
        .found
        .iter()
        .filter(|it| it.unit == place && it.attribute == Attribute::Basis && it.of.is_none())
        .cloned()
        .collect();
    finder
        .found
        .retain(|it| !(it.unit == place && it.attribute == Attribute::Basis && it.of.is_none()));
    for label in labels {
        let by_marker = items.iter().find(|it| it.marker == *label);
        let item = by_marker.or_else(|| position(label).and_then(|it| items.get(it)));
        let Some(item) = item else { continue };
        let name = item.words.trim_end_matches(['.', ';', ',']).to_owned();
        for basis in &of_sentence {
            let confidence = if by_marker.is_some() {
                basis.confidence.saturating_sub(4)
            } else {
                40
            };
            finder.put(Found {
                confidence,
                of: Some((name.clone(), label.clone())),
                ..basis.clone()
            });
        }
    }
    // Each item of such a list is an activity by itself: that is what its basis belongs to.
    for item in items {
        let name = item.words.trim_end_matches(['.', ';', ',']).to_owned();
        let stated = finder
            .found
            .iter_mut()
            .filter(|it| it.unit == item.unit && it.of.is_none());
        let mut any = false;
        for it in stated.filter(|it| it.attribute.is_of_activity()) {
            any |= it.attribute == Attribute::Purpose;
            it.of = Some((name.clone(), item.marker.clone()));
        }
        if !any && let Some(unit) = finder.unit(item.unit) {
            finder.put(Found {
                attribute: Attribute::Purpose,
                value: Stated::Text(super::finder::prose(&name)),
                range: unit.range.start..unit.range.start + name.len(),
                unit: item.unit,
                confidence: 80,
                hedge: String::new(),
                of: Some((name, item.marker.clone())),
            });
        }
    }
}
