//! What was not read: sentences, items and cells about processing that gave nothing, and within those that gave
//! something the numbers, dates and periods that nothing was made of, what is said of an attribute that was not
//! understood, and what is left over. What the reader misses it should say.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::finder::{Finder, Found};
use super::outline::{Topic, Unit, UnitKind};
use super::{basis, left, owed, retention, rights, version};
use crate::notice::{Attribute, MarkKind, Stated, Sureness};
use crate::rights::Right;

/// Marks what was not read, and says how many pieces could have stated something.
pub(super) fn unread(finder: &mut Finder<'_>) -> usize {
    let outline = finder.outline;
    let mut read = vec![false; outline.sections.len()];
    let mut missed: Vec<Missed> = Vec::new();
    let mut said = vec![false; outline.sections.len()];
    let mut pieces = 0;
    for (place, unit) in outline.units.iter().enumerate() {
        if !could_state(finder, place, unit) {
            continue;
        }
        let is_read = finder.is_read(place);
        pieces += usize::from(is_read || of_processing(finder, unit));
        if let Some(it) = read.get_mut(unit.section) {
            *it |= is_read;
        }
        if let Some(it) = said.get_mut(unit.section) {
            *it |= finder.lexicon.says("processing", finder.words(&unit.range));
        }
        let before = missed.len();
        doubtful(finder, place, unit, &mut missed);
        let reasoned = reason(finder, place, unit);
        if let Some(range) = &reasoned {
            missed.push(Missed::of(MarkKind::BasisUnnamed, unit, range.clone()));
        }
        if is_read {
            if let Some(attribute) = owed::by(finder, place, unit) {
                let it = Missed::of(MarkKind::PartUnread, unit, unit.range.clone());
                missed.push(it.about(attribute));
            }
            if let Some(range) = owed::lasting(finder, place, unit) {
                let it = Missed::of(MarkKind::PartUnread, unit, range);
                missed.push(it.about(Attribute::Retention));
            }
            within(finder, place, unit, &mut missed);
            // What is marked already need not be marked as left over.
            for (range, attribute) in left::over(finder, place, unit) {
                let range = unit.range.start + range.start..unit.range.start + range.end;
                let marked = missed
                    .iter()
                    .skip(before)
                    .any(|it| it.range.start < range.end && range.start < it.range.end);
                if !marked {
                    let it = Missed::of(MarkKind::PartUnread, unit, range);
                    missed.push(match attribute {
                        Some(attribute) => it.about(attribute),
                        None => it,
                    });
                }
            }
        } else if reasoned.is_none() && of_processing(finder, unit) && !stays_near(finder, unit) {
            let it = Missed::of(MarkKind::Unread, unit, unit.range.clone());
            let vain = finder
                .lexicon
                .says("unread.vain", finder.words(&unit.range));
            match unit.lead.or_else(|| left::doubted(finder, unit)) {
                Some(attribute) if !vain => missed.push(it.about(attribute)),
                _ if left::tells(finder, unit) => missed.push(it),
                _ => {}
            }
        }
    }
    for (place, section) in outline.sections.iter().enumerate() {
        let speaks = said.get(place).copied().unwrap_or_default();
        let was_read = read.get(place).copied().unwrap_or_default();
        if speaks && !was_read && section.topic != Some(Topic::General) {
            finder.mark(MarkKind::UnreadSection, place, section.range.clone(), "");
        }
    }
    for it in rows_joined(finder, missed) {
        finder.mark(it.kind, it.section, it.range, &it.detail);
    }
    pieces
}

/// «Norway» in the column that tells where data go: there is no transfer to state.
fn stays_near(finder: &Finder<'_>, unit: &Unit) -> bool {
    unit.lead == Some(Attribute::Transfer) && finder.lexicon.is("eea", finder.words(&unit.range))
}

/// Something that was not read.
struct Missed {
    kind: MarkKind,
    section: usize,
    is_cell: bool,
    range: Range<usize>,
    detail: String,
}

impl Missed {
    fn of(kind: MarkKind, unit: &Unit, range: Range<usize>) -> Self {
        Self {
            kind,
            section: unit.section,
            is_cell: unit.kind == UnitKind::Cell,
            range,
            detail: String::new(),
        }
    }

    /// What it speaks of.
    fn about(self, attribute: Attribute) -> Self {
        Self {
            detail: attribute.code().to_owned(),
            ..self
        }
    }
}

/// Cells of a row that were not read are one mark, and so are sentences side by side: they are looked at together.
fn rows_joined(finder: &Finder<'_>, missed: Vec<Missed>) -> Vec<Missed> {
    let mut found: Vec<Missed> = Vec::new();
    for it in missed {
        if let Some(last) = found.last_mut()
            && last.kind == MarkKind::Unread
            && it.kind == MarkKind::Unread
            && last.is_cell == it.is_cell
            && last.section == it.section
            && beside(finder.words(&(last.range.end..it.range.start)), it.is_cell)
        {
            last.range.end = it.range.end;
            continue;
        }
        found.push(it);
    }
    found
}

/// Whether nothing but this stands between two cells of a row, or two sentences of a paragraph.
fn beside(between: &str, is_cell: bool) -> bool {
    if is_cell {
        between == "\t"
    } else {
        between.chars().all(|it| it == ' ')
    }
}

/// Words of a question that is a condition, at most.
const SHORT: usize = 4;

/// The right that a short question leads to: «Rather not?» to an objection, «Changed your mind?» out of what was agreed. It
/// is a condition, with what may be done in the next sentence.
pub(super) fn refuses(finder: &Finder<'_>, unit: &Unit) -> Option<Right> {
    let words = finder.words(&unit.range);
    let spoken = words.split(|c: char| !c.is_alphabetic());
    let short = spoken.filter(|it| it.chars().count() > 1).count() <= SHORT;
    let asks = unit.kind == UnitKind::Sentence && short && words.ends_with('?');
    let right = finder.lexicon.which("doubt.question", words);
    right.filter(|_| asks)?.parse().ok()
}

/// The right that the question before a piece leads to.
pub(super) fn refused_before(finder: &Finder<'_>, place: usize) -> Option<Right> {
    let unit = finder.unit(place)?;
    let before = finder.unit(place.checked_sub(1)?)?;
    let right = refuses(finder, before)?;
    (before.section == unit.section && unit.kind == UnitKind::Sentence).then_some(right)
}

/// Whether a piece could state something: no heading, no question, no greeting, and no sentence that only leads to the
/// list after it.
fn could_state(finder: &Finder<'_>, place: usize, unit: &Unit) -> bool {
    if unit.kind == UnitKind::Heading {
        return false;
    }
    let words = finder.words(&unit.range);
    let spoken = words
        .split(|c: char| !c.is_alphabetic())
        .filter(|it| it.chars().count() > 1)
        .count();
    let enough = if unit.kind == UnitKind::Sentence {
        3
    } else {
        1
    };
    if refuses(finder, unit).is_some() {
        return !finder.is_read(place + 1);
    }
    if spoken < enough || words.ends_with('?') || finder.lexicon.is("unread.not", words) {
        return false;
    }
    if finder.is_read(place) {
        return true;
    }
    let next = finder.unit(place + 1);
    let leads = next.is_some_and(|next| {
        next.section == unit.section
            && unit.kind == UnitKind::Sentence
            && (words.ends_with(':') || next.kind == UnitKind::Item && !words.ends_with('.'))
    });
    !leads
}

/// Whether a piece stands where processing is described, or speaks of it.
fn of_processing(finder: &Finder<'_>, unit: &Unit) -> bool {
    match finder.topic(unit) {
        _ if !unit.activity.is_empty() || unit.lead.is_some() => true,
        Some(Topic::Of(Attribute::Version)) => false,
        Some(Topic::Of(_)) => true,
        Some(Topic::General | Topic::Activity) | None => {
            finder.lexicon.says("processing", finder.words(&unit.range))
        }
    }
}

/// The words that give a reason for the processing and name no basis, where the activity has none in this section.
fn reason(finder: &Finder<'_>, place: usize, unit: &Unit) -> Option<Range<usize>> {
    let apart = matches!(
        finder.topic(unit),
        Some(Topic::Of(
            Attribute::Right
                | Attribute::Recipient
                | Attribute::AuthorityRule
                | Attribute::Security
                | Attribute::Transfer
        ))
    );
    // «To do our work we must know a little about you»: before any activity it is a reason for nothing yet.
    let opens = unit.activity.is_empty() && finder.topic(unit) == Some(Topic::General);
    let apart = apart
        || opens
            && finder
                .outline
                .sections
                .iter()
                .any(|it| !it.activity.is_empty());
    let based = finder.found.iter().any(|it| {
        it.attribute == Attribute::Basis
            && (it.unit == place
                || finder.unit(it.unit).is_some_and(|other| {
                    other.section == unit.section && other.activity == unit.activity
                }))
    });
    if apart || based {
        return None;
    }
    let words = finder.words(&unit.range);
    if unit.lead == Some(Attribute::Basis) {
        return Some(unit.range.clone());
    }
    finder
        .lexicon
        .those("basis.hint", words)
        .find_map(|it| it.find(words))
        .map(|it| unit.range.start + it.start()..unit.range.start + it.end())
}

/// A basis that is proposed as unsure: everyday words name none, and what is named may belong to something else.
fn doubtful(finder: &Finder<'_>, place: usize, unit: &Unit, missed: &mut Vec<Missed>) {
    let those = finder.found.iter().filter(|it| {
        it.unit == place
            && it.attribute == Attribute::Basis
            && Sureness::of(it.confidence) == Sureness::Unsure
            && !said_surer(finder, it, unit)
    });
    let Some(surest) = those.map(|it| it.confidence).max() else {
        return;
    };
    let words = finder.words(&unit.range);
    let Some(at) = basis::spoken(finder, words) else {
        return;
    };
    let range = unit.range.start + at.start..unit.range.start + at.end;
    missed.push(if surest == basis::PLAIN {
        Missed::of(MarkKind::BasisUnnamed, unit, range)
    } else {
        Missed::of(MarkKind::PartUnread, unit, range).about(Attribute::Basis)
    });
}

/// Whether the same basis of the same activity is stated elsewhere in its section, surer or before: it is said there.
fn said_surer(finder: &Finder<'_>, it: &Found, unit: &Unit) -> bool {
    finder.found.iter().any(|other| {
        other.attribute == it.attribute
            && other.value == it.value
            && (other.confidence, it.range.start) > (it.confidence, other.range.start)
            && finder
                .unit(other.unit)
                .is_some_and(|one| one.section == unit.section && one.activity == unit.activity)
    })
}

/// What was passed over in a piece that was read.
fn within(finder: &Finder<'_>, place: usize, unit: &Unit, missed: &mut Vec<Missed>) {
    let words = finder.words(&unit.range);
    let mut put = |range: Range<usize>, attribute: Option<Attribute>| {
        let range = unit.range.start + range.start..unit.range.start + range.end;
        let it = Missed::of(MarkKind::PartUnread, unit, range);
        missed.push(match attribute {
            Some(attribute) => it.about(attribute),
            None => it,
        });
    };
    // «We answer within a month» gives no period of keeping.
    if finder.lexicon.says("unread.vain", words) {
        return;
    }
    let reached: Vec<Range<usize>> = rights::addresses_in(words)
        .into_iter()
        .map(|it| it.1)
        .collect();
    for range in &reached {
        let at = unit.range.start + range.start..unit.range.start + range.end;
        let taken = finder.found.iter().any(|it| {
            matches!(it.attribute, Attribute::Contact | Attribute::Channel)
                && it.range.start < at.end
                && at.start < it.range.end
        });
        if !taken {
            put(range.clone(), Some(Attribute::Contact));
        }
    }
    for range in figures(finder, place, unit) {
        let of_address = |it: &Range<usize>| it.start < range.end && range.start < it.end;
        if !reached.iter().any(of_address) {
            put(range, None);
        }
    }
}

/// Numbers, dates and periods of a piece that stand in no statement.
fn figures(finder: &Finder<'_>, place: usize, unit: &Unit) -> Vec<Range<usize>> {
    static NUMBER: OnceLock<Option<Regex>> = OnceLock::new();
    let number = NUMBER
        .get_or_init(|| Regex::new(r"\d(?:[\d.,/:-]*\d)?(?:\s?%)?").ok())
        .as_ref();
    let words = finder.words(&unit.range);
    let of_unit = || finder.found.iter().filter(|it| it.unit == place);
    let mut left: Vec<Range<usize>> = Vec::new();
    let mut known: Vec<Range<usize>> = Vec::new();
    for (range, period) in retention::durations(finder, words) {
        let taken = of_unit().any(|it| match &it.value {
            Stated::Retention(it) => [it.period, it.max_period].contains(&Some(period)),
            _ => false,
        });
        if taken {
            known.push(range);
        } else {
            left.push(range);
        }
    }
    for (at, date) in version::dates(finder.lexicon, words) {
        let taken =
            of_unit().any(|it| matches!(&it.value, Stated::Version(it) if it.date == Some(date)));
        if taken {
            known.push(0..words.len());
        } else {
            left.push(around(words, at));
        }
    }
    let refs = finder.lexicon.those("figure.not", words);
    known.extend(refs.flat_map(|it| it.find_iter(words).map(|it| it.range())));
    // What a statement of a part of the sentence quotes is taken up with it; a purpose may run on too far for that.
    known.extend(
        of_unit()
            .filter(|it| it.range != unit.range && it.range.start >= unit.range.start)
            .filter(|it| it.attribute != Attribute::Purpose)
            .map(|it| it.range.start - unit.range.start..it.range.end - unit.range.start),
    );
    let whole = of_unit().any(|it| {
        matches!(
            it.attribute,
            Attribute::Controller | Attribute::Contact | Attribute::Channel | Attribute::Authority
        )
    });
    let touches =
        |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    // A number beside an address is a part of it: a street, a post code, an entry in a register.
    if !whole {
        for it in number.into_iter().flat_map(|it| it.find_iter(words)) {
            // One figure without a unit counts things, and tells no period.
            let alone = it.as_str().len() == 1;
            if !alone && !left.iter().any(|left| touches(left, &it.range())) {
                left.push(it.range());
            }
        }
    }
    left.retain(|it| !known.iter().any(|known| touches(known, it)));
    left.sort_by_key(|it| it.start);
    left
}

/// The whole of a date, from its month or first figure: the day before it and the year after it.
fn around(words: &str, at: usize) -> Range<usize> {
    let of_date = |c: char| c.is_ascii_digit() || matches!(c, '.' | ' ');
    let before = words.get(..at).unwrap_or_default();
    let start = before.trim_end_matches(of_date).len();
    let start = start
        + (before.len()
            - start
            - before
                .get(start..)
                .map_or(0, |it| it.trim_start_matches([' ', '.']).len()));
    let rest = words.get(at..).unwrap_or_default();
    let named = rest.find(' ').unwrap_or(rest.len());
    let after = rest.get(named..).unwrap_or_default();
    let more = after.len()
        - after
            .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | ',' | '.'))
            .len();
    let end = at + named + more;
    let said = words.get(start..end).unwrap_or_default();
    start..start + said.trim_end_matches([' ', ',', '.']).len()
}
