//! Language against language: by activity, never by letter or place.

use super::value::{Item, Value, items, same};
use super::{Around, Attribute, Difference, DifferenceKind, Named, Notice, Statement};
use crate::notice::MarkKind;
use crate::record::RecordId;
use crate::text::Sentence;

/// What two language versions say differently. `it` is the one at which it is told.
#[must_use]
pub fn with_language(
    it: &Notice,
    other: RecordId,
    notice: &Notice,
    around: &dyn Around,
) -> Vec<Difference> {
    let (mine, theirs) = (it.activities(around), notice.activities(around));
    let mut found = Vec::new();
    // Names the register does not know cannot be matched across languages: they are counted, not compared.
    for (here, there, lacking, of) in [(&mine, &theirs, true, notice), (&theirs, &mine, false, it)]
    {
        for named in here.iter().filter(|named| named.activity.is_some()) {
            if there.iter().any(|it| it.is(named)) || !of.is_settled(named, Attribute::Purpose) {
                continue;
            }
            found.push(lost(named, lacking, (it, other, notice)));
        }
    }
    let both = mine
        .iter()
        .filter(|named| named.activity.is_some() && theirs.iter().any(|it| it.is(named)));
    for named in both {
        found.extend(bases(named, (it, other, notice)));
        found.extend(rights(named, (it, other, notice)));
        for attribute in [
            Attribute::Purpose,
            Attribute::DataCategory,
            Attribute::Retention,
            Attribute::Recipient,
            Attribute::Transfer,
        ] {
            found.extend(scope(named, attribute, (it, other, notice), around));
        }
    }
    let whole = Named::whole();
    found.extend(rights(&whole, (it, other, notice)));
    found.extend(controller((it, other, notice)));
    found.extend(order((it, &mine), (other, notice, &theirs)));
    found
}

type Pair<'a> = (&'a Notice, RecordId, &'a Notice);

fn lost(named: &Named, lacking_there: bool, (it, other, notice): Pair<'_>) -> Difference {
    let (here, there) = (
        it.say(named, Attribute::Purpose),
        notice.say(named, Attribute::Purpose),
    );
    let which = if lacking_there { notice } else { it };
    let mut difference = Difference::of(
        DifferenceKind::PurposeMissingLang,
        Attribute::Purpose,
        named,
    )
    .detail("activity")
    .what(vec![
        Sentence::new("compared-activity-lacks")
            .words("activity", named.name.clone())
            .sentence("language", language(which)),
    ])
    .here(&here)
    .there(other, &there);
    difference.attribute = None;
    difference
}

fn language(it: &Notice) -> Sentence {
    it.language.map_or_else(
        || Sentence::new("compared-no-language"),
        |language| Sentence::new(format!("compared-language-{}", language.code())),
    )
}

/// The values that are said, and may be compared without words.
fn values(it: &Notice, statements: &[&Statement]) -> Vec<Item> {
    let mut found: Vec<Item> = Vec::new();
    for item in statements
        .iter()
        .flat_map(|statement| items(statement, it.language))
    {
        if !found.iter().any(|one| one.value == item.value) {
            found.push(item);
        }
    }
    found
}

/// What one has and the other has not.
fn beyond(one: &[Item], other: &[Item]) -> Vec<Sentence> {
    one.iter()
        .filter(|item| {
            !other
                .iter()
                .any(|it| same(&item.value, &it.value) == Some(true))
        })
        .map(|item| item.says.clone())
        .collect()
}

fn only(which: &Notice, says: Vec<Sentence>) -> impl Iterator<Item = Sentence> {
    let language = language(which);
    says.into_iter().map(move |says| {
        Sentence::new("compared-only-language")
            .sentence("language", language.clone())
            .sentence("what", says)
    })
}

/// BASIS_CONFLICT_LANG.
fn bases(named: &Named, (it, other, notice): Pair<'_>) -> Option<Difference> {
    let (here, there) = (
        it.say(named, Attribute::Basis),
        notice.say(named, Attribute::Basis),
    );
    let (mine, theirs) = (values(it, &here), values(notice, &there));
    if mine.is_empty() || theirs.is_empty() {
        return None;
    }
    let what: Vec<Sentence> = only(it, beyond(&mine, &theirs))
        .chain(only(notice, beyond(&theirs, &mine)))
        .collect();
    (!what.is_empty()).then(|| {
        Difference::of(DifferenceKind::BasisConflictLang, Attribute::Basis, named)
            .what(what)
            .here(&here)
            .there(other, &there)
    })
}

/// RIGHT_MISSING_LANG.
fn rights(named: &Named, (it, other, notice): Pair<'_>) -> Option<Difference> {
    let settled =
        it.is_settled(named, Attribute::Right) && notice.is_settled(named, Attribute::Right);
    let (here, there) = (
        it.say(named, Attribute::Right),
        notice.say(named, Attribute::Right),
    );
    let (mine, theirs) = (values(it, &here), values(notice, &there));
    let what: Vec<Sentence> = only(it, beyond(&mine, &theirs))
        .chain(only(notice, beyond(&theirs, &mine)))
        .collect();
    (settled && !what.is_empty()).then(|| {
        Difference::of(DifferenceKind::RightMissingLang, Attribute::Right, named)
            .what(what)
            .here(&here)
            .there(other, &there)
    })
}

/// What one language says more of: codes and periods one by one, words by the rows of the register they stand for, or
/// else by their number (SCOPE_DIFF_LANG; for purposes PURPOSE_MISSING_LANG).
fn scope(
    named: &Named,
    attribute: Attribute,
    (it, other, notice): Pair<'_>,
    around: &dyn Around,
) -> Option<Difference> {
    if !it.is_settled(named, attribute) || !notice.is_settled(named, attribute) {
        return None;
    }
    let (here, there) = (it.say(named, attribute), notice.say(named, attribute));
    let (mine, theirs) = (values(it, &here), values(notice, &there));
    let what: Vec<Sentence> = match attribute {
        Attribute::Retention | Attribute::Transfer => only(it, beyond(&mine, &theirs))
            .chain(only(notice, beyond(&theirs, &mine)))
            .collect(),
        _ if mine.len() == theirs.len() => Vec::new(),
        _ => worded(named, attribute, (it, &mine), (notice, &theirs), around),
    };
    if what.is_empty() {
        return None;
    }
    let kind = if attribute == Attribute::Purpose {
        DifferenceKind::PurposeMissingLang
    } else {
        DifferenceKind::ScopeDiffLang
    };
    Some(
        Difference::of(kind, attribute, named)
            .what(what)
            .here(&here)
            .there(other, &there),
    )
}

/// What the longer list has more: the rows of the register that it names and the other does not; where none is found by
/// its words, only that it is longer.
fn worded(
    named: &Named,
    attribute: Attribute,
    (it, mine): (&Notice, &[Item]),
    (notice, theirs): (&Notice, &[Item]),
    around: &dyn Around,
) -> Vec<Sentence> {
    let rows: Vec<Item> = named
        .activity
        .and_then(|id| Some((id, around.activity(id)?)))
        .map(|(id, activity)| super::matrix::register(id, activity, attribute, around))
        .unwrap_or_default();
    let (longer, more, fewer) = if mine.len() > theirs.len() {
        (it, mine, theirs)
    } else {
        (notice, theirs, mine)
    };
    let names = |items: &[Item], row: &Value| {
        items
            .iter()
            .any(|item| same(&item.value, row) == Some(true))
    };
    let found: Vec<Sentence> = rows
        .into_iter()
        .filter(|row| names(more, &row.value) && !names(fewer, &row.value))
        .map(|row| row.says)
        .collect();
    if found.is_empty() {
        return vec![
            Sentence::new("compared-longer")
                .sentence("language", language(longer))
                .number("more", more.len())
                .number("fewer", fewer.len()),
        ];
    }
    only(longer, found).collect()
}

/// CONTROLLER_DIFF between languages: a name is the same in every language.
fn controller((it, other, notice): Pair<'_>) -> Option<Difference> {
    let whole = Named::whole();
    let (here, there) = (
        it.say(&whole, Attribute::Controller),
        notice.say(&whole, Attribute::Controller),
    );
    let text = |statements: &[&Statement]| {
        statements
            .first()
            .and_then(|it| it.value.as_ref())
            .map(|value| crate::value::folded(value.text()))
    };
    let (mine, theirs) = (text(&here)?, text(&there)?);
    let differs = !mine.contains(&theirs) && !theirs.contains(&mine);
    differs.then(|| {
        let what = only(it, here.iter().map(|it| super::value::says(it)).collect())
            .chain(only(
                notice,
                there.iter().map(|it| super::value::says(it)).collect(),
            ))
            .collect();
        Difference::of(
            DifferenceKind::ControllerDiff,
            Attribute::Controller,
            &whole,
        )
        .detail("language")
        .what(what)
        .here(&here)
        .there(other, &there)
    })
}

/// ORDER_SHIFT: a reference to labels that a list does not have is read by place, and the places differ.
fn order(
    (it, mine): (&Notice, &[Named]),
    (other, notice, theirs): (RecordId, &Notice, &[Named]),
) -> Option<Difference> {
    let broken = |notice: &Notice| {
        notice
            .marks
            .iter()
            .any(|mark| mark.mark == Some(MarkKind::BrokenLabelRef))
    };
    if !broken(it) && !broken(notice) {
        return None;
    }
    let common = |of: &[Named], others: &[Named]| -> Vec<RecordId> {
        of.iter()
            .filter(|named| others.iter().any(|it| it.is(named)))
            .filter_map(|named| named.activity)
            .collect()
    };
    let (here, there) = (common(mine, theirs), common(theirs, mine));
    let place = here.iter().zip(&there).position(|(one, two)| one != two)?;
    let named = mine
        .iter()
        .find(|named| named.activity.as_ref() == here.get(place))?;
    let elsewhere = theirs
        .iter()
        .find(|named| named.activity.as_ref() == there.get(place))?;
    let mut difference = Difference::of(DifferenceKind::OrderShift, Attribute::Purpose, named)
        .detail("order")
        .what(vec![
            Sentence::new("compared-order")
                .number("place", place + 1)
                .words("here", named.name.clone())
                .words("there", elsewhere.name.clone()),
        ])
        .here(&it.say(named, Attribute::Purpose))
        .there(other, &notice.say(elsewhere, Attribute::Purpose));
    difference.attribute = None;
    Some(difference)
}
