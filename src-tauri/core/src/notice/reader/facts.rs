//! Interests, purposes, categories of persons.

use std::ops::Range;

use super::data::list;
use super::finder::{Finder, prose};
use super::outline::{Topic, Unit, UnitKind};
use super::parts::parts;
use crate::notice::{Attribute, Stated};

pub(super) fn text(words: &str) -> Stated {
    Stated::Text(prose(words))
}

/// Cuts a range at its end where a clause begins that belongs to something else.
fn within(words: &str, range: &Range<usize>) -> Range<usize> {
    let inner = words.get(range.clone()).unwrap_or_default();
    let trimmed =
        inner.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':'));
    range.start..range.start + trimmed.len()
}

pub(super) fn interest(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading || finder.under(unit, Attribute::Right) {
        return;
    }
    let words = finder.words(&unit.range);
    if unit.lead == Some(Attribute::Interest) {
        finder.add(
            Attribute::Interest,
            text(words),
            unit.range.clone(),
            place,
            88,
        );
        return;
    }
    if finder.lexicon.says("basis.not", words) && unit.lead.is_none() {
        return;
    }
    let hit = finder.lexicon.those("interest", words).find_map(|it| {
        it.captures_iter(words)
            .find_map(|it| it.name("it"))
            .map(|it| within(words, &it.range()))
    });
    if let Some(hit) = hit {
        let hit = finder.cut("interest.cut", words, hit);
        let said = words.get(hit.clone()).unwrap_or_default();
        let meaningful = said.split_whitespace().count() > 1
            && !said.starts_with(['–', '—', '-'])
            && !said.starts_with("GDPR")
            && !said.starts_with("art");
        if meaningful {
            let range = unit.range.start + hit.start..unit.range.start + hit.end;
            finder.add(Attribute::Interest, text(said), range, place, 80);
        }
    }
}

/// Whether a piece may state what is processed and what for: not one about rights, recipients, or how to reach somebody.
pub(super) fn of_processing(finder: &Finder<'_>, unit: &Unit) -> bool {
    unit.kind != UnitKind::Heading
        && !matches!(
            finder.topic(unit),
            Some(Topic::Of(
                Attribute::Right
                    | Attribute::Recipient
                    | Attribute::Transfer
                    | Attribute::AuthorityRule
                    | Attribute::Security
                    | Attribute::Contact
                    | Attribute::Controller
                    | Attribute::Version
                    | Attribute::Adm
            ))
        )
}

pub(super) fn purposes(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    if unit.lead == Some(Attribute::Purpose) {
        let trimmed = within(words, &(0..words.trim_end_matches('.').len()));
        // «Sending the invoice (contract)»: the basis in brackets behind it is none of the purpose.
        let based = super::basis::bracketed(finder, words);
        let trimmed = match based.iter().find(|(_, it)| it.end + 1 == trimmed.end) {
            Some((_, it)) => within(words, &(trimmed.start..it.start.saturating_sub(1))),
            None => trimmed,
        };
        let range = unit.range.start + trimmed.start..unit.range.start + trimmed.end;
        finder.add(
            Attribute::Purpose,
            text(words.get(trimmed).unwrap_or_default()),
            range,
            place,
            if unit.kind == UnitKind::Heading {
                78
            } else {
                90
            },
        );
        return;
    }
    let based = finder
        .found
        .iter()
        .any(|it| it.unit == place && it.attribute == Attribute::Basis);
    if unit.lead.is_some()
        || !of_processing(finder, unit)
        || finder.explains(place)
        || finder.lexicon.says("purpose.never", words)
        || based && finder.lexicon.says("purpose.basis", words)
    {
        return;
    }
    let mut taken: Vec<Range<usize>> = Vec::new();
    // «What happens with it: we admit you, send you the programme and keep the doors»: what is done there is what it is for.
    let under = finder.under(unit, Attribute::Purpose);
    let done = finder.lexicon.those("purpose.done", words);
    let done = done.filter(|_| under);
    for pattern in done.chain(finder.lexicon.those("purpose", words)) {
        for it in pattern.captures_iter(words) {
            let Some(hit) = it.name("it").map(|it| within(words, &it.range())) else {
                continue;
            };
            let hit = finder.cut("purpose.cut", words, hit);
            let hit = stripped(finder, words, hit);
            let said = words.get(hit.clone()).unwrap_or_default();
            let whole = unit.range.start + hit.start..unit.range.start + hit.end;
            let is_interest = finder.found.iter().any(|it| {
                it.attribute == Attribute::Interest
                    && it.range.start < whole.end
                    && whole.start < it.range.end
            });
            let overlaps = is_interest
                || taken
                    .iter()
                    .any(|it| it.start < hit.end && hit.start < it.end);
            let count = said.split_whitespace().count();
            // «For training»: one word is a purpose where it can be nothing else.
            let few = count < 2 && !finder.lexicon.is("purpose.alone", said);
            if overlaps
                || few
                || count > 60
                || finder.lexicon.is("purpose.not", said)
                || said.contains('@')
            {
                continue;
            }
            taken.push(hit.clone());
            let range = unit.range.start + hit.start..unit.range.start + hit.end;
            finder.add(Attribute::Purpose, text(said), range, place, 72);
        }
    }
}

/// A purpose without what stands before its verb: «what you write us to answer you» begins at «answer».
fn stripped(finder: &Finder<'_>, words: &str, hit: Range<usize>) -> Range<usize> {
    let inner = words.get(hit.clone()).unwrap_or_default();
    let before = finder
        .lexicon
        .those("purpose.strip", inner)
        .find_map(|it| it.find(inner));
    hit.start + before.map_or(0, |it| it.end())..hit.end
}

/// «Donors and volunteers»: a heading that names persons and nothing else tells whose data are processed below it.
fn persons(finder: &mut Finder<'_>, place: usize) -> bool {
    let Some(unit) = finder.unit(place) else {
        return false;
    };
    let words = finder.words(&unit.range);
    let apt = finder.topic(unit).is_none() && !unit.activity.is_empty();
    let named = parts(finder.lexicon, words);
    let said = |it: &Range<usize>| words.get(it.clone()).unwrap_or_default();
    if !apt || named.is_empty() || !named.iter().all(|it| finder.lexicon.is("person", said(it))) {
        return false;
    }
    for part in named {
        let at = unit.range.start + part.start..unit.range.start + part.end;
        finder.add(Attribute::SubjectCategory, text(said(&part)), at, place, 70);
    }
    true
}

pub(super) fn subjects(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    let words = finder.words(&unit.range);
    if unit.lead == Some(Attribute::SubjectCategory) {
        list(
            finder,
            Attribute::SubjectCategory,
            words,
            0..words.len(),
            place,
            90,
        );
        return;
    }
    if unit.kind == UnitKind::Heading && persons(finder, place) {
        return;
    }
    let speaks = match unit.kind {
        UnitKind::Heading => unit.lead.is_none(),
        _ => unit.lead.is_none() && of_processing(finder, unit),
    };
    if !speaks {
        return;
    }
    // The last pattern, a bare «about x», holds for headings alone.
    let bare = finder.lexicon.list("subject").last();
    for pattern in finder.lexicon.those("subject", words) {
        let for_heading = bare.is_some_and(|it| std::ptr::eq(it, pattern))
            && finder.language != crate::text::Language::En;
        if for_heading && unit.kind != UnitKind::Heading {
            continue;
        }
        let Some(hit) = pattern
            .captures(words)
            .and_then(|it| it.name("it"))
            .map(|it| it.range())
        else {
            continue;
        };
        let inner = words.get(hit.clone()).unwrap_or_default();
        let mut any = false;
        // «Of tenants, visitors and applicants»: each that is a word for persons; else what stands first.
        let mut named = parts(finder.lexicon, inner);
        let person = |it: &Range<usize>| {
            let said = inner.get(it.clone()).unwrap_or_default();
            finder.lexicon.says("person", said)
        };
        if named.iter().any(person) {
            named.retain(person);
        } else {
            named.truncate(1);
        }
        for part in named {
            let said = inner.get(part.clone()).unwrap_or_default();
            let fits = said.chars().count() > 3 && said.split_whitespace().count() <= 6;
            // «Information about debt»: what it is about is no person.
            // «Your bank tells us»: who gives data of others is no category of persons.
            let of_else = !person(&part)
                && (finder.lexicon.says("data.word", said)
                    || finder.lexicon.says("organisation", said));
            if !fits || of_else || finder.lexicon.is("subject.not", said) {
                continue;
            }
            let start = unit.range.start + hit.start + part.start;
            let range = start..start + said.len();
            finder.add(Attribute::SubjectCategory, text(said), range, place, 65);
            any = true;
        }
        if any {
            return;
        }
    }
}
