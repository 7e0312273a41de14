//! What is left over in a piece that was read: parts of an enumeration that no statement took, and clauses that speak of
//! persons, data, time, place or reasons and stand in none. What a statement rests on is told word by word: one that
//! quotes its whole piece, as a basis or a period does, takes up only the words that made it.

use std::ops::Range;

use super::finder::{Finder, Found};
use super::outline::{Topic, Unit, UnitKind};
use super::parts::joints;
use super::{doubt, facts, taken};
use crate::notice::Attribute;

/// Marks of one piece, at most: more are one that runs from the first to the last, since a sentence is looked at once.
const MOST: usize = 1;

/// Words left over, counted from the beginning of their piece, and what they speak of, where that can be told.
pub(super) type Left = (Range<usize>, Option<Attribute>);

/// The places of a piece that no statement took and that speak of what a notice states.
pub(super) fn over(finder: &Finder<'_>, place: usize, unit: &Unit) -> Vec<Left> {
    let words = finder.words(&unit.range);
    if finder.lexicon.says("unread.vain", words) {
        return Vec::new();
    }
    let those: Vec<&Found> = finder.found.iter().filter(|it| it.unit == place).collect();
    if those.is_empty() {
        return Vec::new();
    }
    // These carry the whole piece as their words: the officer reads it there.
    if those.iter().any(|it| {
        matches!(
            it.attribute,
            Attribute::Security | Attribute::AuthorityRule | Attribute::Controller
        )
    }) {
        return Vec::new();
    }
    let taken = taken::by(finder, unit, words, &those);
    let mut left: Vec<Left> = Vec::new();
    for clause in clauses(finder, words) {
        let inside: Vec<&Range<usize>> = taken
            .iter()
            .filter(|it| it.start < clause.end && clause.start < it.end)
            .collect();
        // Words before what was taken lead to it; words after it may say more.
        let rest = match inside.iter().map(|it| it.end).max() {
            Some(end) => end.min(clause.end)..clause.end,
            None => clause.clone(),
        };
        // «Old letters go to the archive of the county»: the words of what happens to them are also those of who gets them.
        let timed = those
            .iter()
            .all(|it| matches!(it.attribute, Attribute::Retention | Attribute::Basis));
        let all = trimmed(words, clause.clone());
        let at = unit.range.start + all.start..unit.range.start + all.end;
        if timed
            && !inside.is_empty()
            && doubt::of(finder, unit, &at, &those) == Some(Attribute::Recipient)
        {
            left.push((all, Some(Attribute::Recipient)));
            continue;
        }
        if let Some(first) = inside.iter().map(|it| it.start).min()
            && let Some(kept) = led(
                finder,
                unit,
                words,
                clause.start..first.max(clause.start),
                &those,
            )
        {
            left.push((kept, Some(Attribute::DataCategory)));
        }
        let rest = trimmed(words, rest);
        let said = words.get(rest.clone()).unwrap_or_default();
        if letters(said) < 2 || finder.lexicon.is("left.not", said) {
            continue;
        }
        let whole = unit.range.start + rest.start..unit.range.start + rest.end;
        if inside.is_empty() && is_condition(finder, unit, said, &whole, &those) {
            continue;
        }
        let turned = finder.lexicon.those("but", said);
        let turned = turned
            .filter_map(|it| it.find(said))
            .any(|it| it.start() == 0);
        if inside.is_empty()
            && !turned
            && let Some(attribute) = beside_a_part(finder, unit, words, &rest, &those)
            && !leans(finder, said)
        {
            left.push((rest, Some(attribute)));
            continue;
        }
        let long = said.split_whitespace().count() > 1;
        match doubt::of(finder, unit, &whole, &those) {
            Some(attribute) if long || attribute == Attribute::Channel => {
                left.push((rest, Some(attribute)));
            }
            None if says_something(finder, unit, said) => left.push((rest, None)),
            _ => {}
        }
    }
    joined(finder, words, left)
}

/// «If your application is turned down»: it tells when, and what is stated follows it; unless it names data of the
/// person, or a way to agree or refuse.
fn is_condition(
    finder: &Finder<'_>,
    unit: &Unit,
    said: &str,
    at: &Range<usize>,
    those: &[&Found],
) -> bool {
    use Attribute as It;
    let named = finder.lexicon.says("data.own", said) && doubt::names_data(finder, said);
    let doubt = doubt::of(finder, unit, at, those);
    finder.lexicon.says("condition", said)
        && !named
        && !matches!(
            doubt,
            Some(It::Basis | It::Right | It::Voluntariness | It::Channel | It::Adm)
        )
}

/// What is kept, before the words that say how long, where no category of data was read in the piece.
fn led(
    finder: &Finder<'_>,
    unit: &Unit,
    words: &str,
    before: Range<usize>,
    those: &[&Found],
) -> Option<Range<usize>> {
    let before = trimmed(words, finder.cut("data.close", words, before));
    let said = words.get(before.clone())?;
    // «Adding a photo is up to you» names what may be given.
    let kept = those.iter().any(|it| {
        matches!(
            it.attribute,
            Attribute::Retention | Attribute::Voluntariness
        )
    });
    let known = those.iter().any(|it| {
        matches!(
            it.attribute,
            Attribute::DataCategory | Attribute::Purpose | Attribute::Right
        )
    });
    // One word that is kept was told before, where its section names data; else it is what the section tells of them.
    let told = said.split_whitespace().count() > 1
        || finder.lexicon.says("data.own", said)
        || finder.data_of(unit.section).is_none();
    let short = said.split_whitespace().count() <= 8;
    (kept
        && told
        && !known
        && short
        && facts::of_processing(finder, unit)
        && doubt::names_data(finder, said)
        && !doubt::known(finder, unit, said))
    .then_some(before)
}

/// Letters of the words that are not the shortest.
fn letters(said: &str) -> usize {
    said.split(|c: char| !c.is_alphabetic())
        .map(|it| it.chars().count())
        .filter(|it| *it > 2)
        .sum()
}

/// Whether words that tell no doubt could state something by the things they name: persons, places, data, reasons.
fn says_something(finder: &Finder<'_>, unit: &Unit, said: &str) -> bool {
    let long = said
        .split(|c: char| !c.is_alphabetic())
        .filter(|it| it.chars().count() > 2)
        .count();
    let enough = if leans(finder, said) { 2 } else { 1 };
    long > 2
        && doubt::open(finder, unit)
        && !finder.lexicon.says("denied", said)
        && signals(finder, said) >= enough
}

/// «In the first row», «for you»: what only says where or for whom belongs to what was read before it.
fn leans(finder: &Finder<'_>, said: &str) -> bool {
    let mut those = finder.lexicon.those("prep", said);
    those.any(|it| it.find(said).is_some_and(|it| it.start() == 0))
}

/// The clauses of a piece: cut at its signs and at the words that join or turn it.
fn clauses(finder: &Finder<'_>, words: &str) -> Vec<Range<usize>> {
    let mut cuts: Vec<Range<usize>> = words
        .char_indices()
        .filter(|(_, it)| matches!(it, ',' | ';' | ':' | '(' | ')' | '–' | '—' | '\n'))
        .map(|(at, it)| at..at + it.len_utf8())
        .collect();
    cuts.extend(joints(finder.lexicon, words));
    // A word that begins a clause belongs to it.
    let begins = finder.lexicon.those("clause", words);
    cuts.extend(begins.flat_map(|it| it.find_iter(words).map(|it| it.start()..it.start())));
    cuts.sort_by_key(|it| (it.start, it.end));
    let mut found = Vec::new();
    let mut start = 0;
    let end = words.len()..words.len();
    for cut in cuts.into_iter().chain(std::iter::once(end)) {
        if cut.start >= start {
            found.push(start..cut.start);
            start = cut.end;
        }
    }
    found.retain(|it| !it.is_empty());
    found
}

/// The attribute of the category or recipient in whose enumeration a clause stands: nothing but a comma or a joining word
/// between them.
fn beside_a_part(
    finder: &Finder<'_>,
    unit: &Unit,
    words: &str,
    rest: &Range<usize>,
    those: &[&Found],
) -> Option<Attribute> {
    let joins = |gap: Range<usize>| {
        let said = words.get(gap).unwrap_or_default();
        let said = said.trim_matches(|c: char| c.is_whitespace() || c == ',' || c == ';');
        said.is_empty() || finder.lexicon.is("joint", said) || finder.lexicon.is("part.lead", said)
    };
    let found = those.iter().find(|it| {
        let counts = matches!(
            it.attribute,
            Attribute::DataCategory
                | Attribute::SubjectCategory
                | Attribute::Recipient
                | Attribute::DataOrigin
        );
        let (Some(start), Some(end)) = (
            it.range.start.checked_sub(unit.range.start),
            it.range.end.checked_sub(unit.range.start),
        ) else {
            return false;
        };
        counts
            && (end <= rest.start && rest.start - end < 24 && joins(end..rest.start)
                || rest.end <= start && start - rest.end < 24 && joins(rest.end..start))
    });
    found.map(|it| it.attribute)
}

/// Whether a sentence that was not read at all may have something to state: it speaks of something that a
/// notice speaks of, or stands where it was announced; and it is none of those that only accompany.
pub(super) fn tells(finder: &Finder<'_>, unit: &Unit) -> bool {
    let words = finder.words(&unit.range);
    if finder.lexicon.says("unread.vain", words) {
        return false;
    }
    // A line below the title, and an address: neither has a verb.
    let topic = finder.topic(unit);
    let line = matches!(
        topic,
        Some(Topic::General | Topic::Of(Attribute::Contact | Attribute::Controller))
    );
    let whole = words.ends_with(['.', '!', ';']) && topic == Some(Topic::General);
    if line && unit.kind == UnitKind::Sentence && !whole && !finder.lexicon.says("spoken", words) {
        return false;
    }
    // In a table of rights stand their names and where to turn: what speaks of a right there was told before.
    if unit.kind == UnitKind::Cell && finder.under(unit, Attribute::Right) && unit.lead.is_none() {
        return false;
    }
    if unit.lead.is_some() || unit.kind != UnitKind::Sentence {
        return true;
    }
    undenied(finder, words).any(|it| signals(finder, it) > 0)
}

/// The clauses of some words that deny nothing: «they work for us, and for no purpose of their own» says who works.
fn undenied<'a>(finder: &Finder<'a>, words: &'a str) -> impl Iterator<Item = &'a str> {
    let lexicon = finder.lexicon;
    words
        .split([',', ';', ':', '(', ')'])
        .filter(|it| !lexicon.says("denied", it))
}

/// What a sentence that was not read speaks of: as a whole, else in one of its clauses that denies nothing.
pub(super) fn doubted(finder: &Finder<'_>, unit: &Unit) -> Option<Attribute> {
    let words = finder.words(&unit.range);
    let of_clause = |it: Range<usize>| {
        let at = unit.range.start + it.start..unit.range.start + it.end;
        doubt::of(finder, unit, &at, &[])
    };
    let whole = doubt::of(finder, unit, &unit.range, &[]);
    let several = undenied(finder, words).nth(1).is_some();
    whole.or_else(|| {
        let mut clauses = clauses(finder, words).into_iter();
        several.then(|| clauses.find_map(of_clause)).flatten()
    })
}

/// How many of the things that a notice speaks of some words name: data, who it is about or who gets it, how long, where,
/// what for and on what it rests.
fn signals(finder: &Finder<'_>, said: &str) -> usize {
    let lexicon = finder.lexicon;
    let who = lexicon.says("person", said) || lexicon.says("organisation", said);
    let place = lexicon.says("eea", said) || lexicon.which("country", said).is_some();
    let what = lexicon.says("data.word", said);
    let reason = lexicon.says("basis.hint", said);
    let others = lexicon.those("left", said).filter(|it| it.is_match(said));
    [who, place, what, reason]
        .into_iter()
        .map(usize::from)
        .sum::<usize>()
        + others.count()
}

fn trimmed(words: &str, range: Range<usize>) -> Range<usize> {
    let said = words.get(range.clone()).unwrap_or_default();
    let no_word = |c: char| !c.is_alphanumeric();
    let start = range.start + (said.len() - said.trim_start_matches(no_word).len());
    start..start + said.trim_matches(no_word).len()
}

/// What stands side by side is one place; of many, one that runs from the first to the last.
fn joined(finder: &Finder<'_>, words: &str, left: Vec<Left>) -> Vec<Left> {
    let mut found: Vec<Left> = Vec::new();
    for (range, attribute) in left {
        if let Some((last, _)) = found.last_mut() {
            let gap = words.get(last.end..range.start).unwrap_or_default();
            let gap = gap.trim_matches(|c: char| !c.is_alphanumeric());
            if gap.is_empty() || finder.lexicon.is("joint", gap) {
                last.end = range.end;
                continue;
            }
        }
        found.push((range, attribute));
    }
    match (found.first(), found.last()) {
        (Some((first, attribute)), Some((last, _))) if found.len() > MOST => {
            vec![(first.start..last.end, *attribute)]
        }
        _ => found,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::notice::MarkKind;
    use crate::notice::reader::read;
    use crate::notice::source::{self, Limits};
    use crate::text::Language;

    fn left(text: &str, language: Language) -> Vec<String> {
        let source = source::read(text.as_bytes(), &Limits::default()).unwrap();
        let marks = read(&source, Some(language)).marks.into_iter();
        marks
            .filter(|it| it.mark == Some(MarkKind::PartUnread))
            .map(|it| it.quote.to_string())
            .collect()
    }

    #[test]
    fn a_clause_that_speaks_of_persons_place_or_reasons_and_stands_in_no_statement_is_marked() {
        for (language, text, wanted) in [
            (
                Language::En,
                "We delete your address after two years, and a cousin in Peru gets the picture of the customers.",
                "customers",
            ),
            (
                Language::Nb,
                "Vi sletter adressen din etter to år, og en fetter i fjellet drømmer hver natt om kundene.",
                "kundene",
            ),
            (
                Language::Nl,
                "Wij wissen uw adres na twee jaar, en een neef in de bergen krijgt de tekening van de klanten.",
                "klanten",
            ),
        ] {
            let found = left(&format!("Orders\n\n{text}"), language);
            assert!(
                found.iter().any(|it| it.contains(wanted)),
                "{text}: {found:?}"
            );
            assert!(
                !found.iter().any(|it| it.contains('2')),
                "{text}: {found:?}"
            );
        }
    }

    #[test]
    fn a_part_of_an_enumeration_that_no_statement_took_is_marked_by_its_place() {
        let long =
            "the little old wooden figure of a grey whale with one blue hat from that summer";
        let text = format!("Orders\n\nWe store your name, {long}, and your address.");
        let found = left(&text, Language::En);
        assert!(
            found.iter().any(|it| it.contains("wooden figure")),
            "{found:?}"
        );
    }

    #[test]
    fn what_is_taken_up_and_what_says_nothing_of_persons_or_data_is_not_marked() {
        for text in [
            "We use your name and address to send you the parcel, of course.",
            "We delete the data two years after the end of the contract, as described above.",
        ] {
            let found = left(&format!("Orders\n\n{text}"), Language::En);
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }
}
