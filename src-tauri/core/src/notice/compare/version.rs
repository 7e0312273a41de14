//! Version against version: the same activity in the newer notice and in the older one.

use super::value::{Item, items, same};
use super::{Around, Attribute, Difference, DifferenceKind, Named, Notice, Statement};
use crate::activity::ActivityStatus;
use crate::legal_basis::Art6;
use crate::notice::Stated;
use crate::record::RecordId;
use crate::text::Sentence;

/// What changed from the older version to this one: activities and channels that went while they are still there, bases
/// and periods that are other ones.
#[must_use]
pub fn with_earlier(
    it: &Notice,
    earlier: RecordId,
    older: &Notice,
    around: &dyn Around,
) -> Vec<Difference> {
    let now = it.activities(around);
    let mut found = Vec::new();
    for named in older.activities(around) {
        if !now.iter().any(|it| it.is(&named)) {
            found.extend(activity_lost(it, &named, (earlier, older), around));
            continue;
        }
        found.extend(basis(it, &named, (earlier, older)));
        found.extend(retention(it, &named, (earlier, older)));
        found.extend(channels(it, &named, (earlier, older)));
    }
    found.extend(channels(it, &Named::whole(), (earlier, older)));
    found
}

type Older<'a> = (RecordId, &'a Notice);

/// ACTIVITY_LOST: described before, not now, and still under way as far as the register knows.
fn activity_lost(
    it: &Notice,
    named: &Named,
    (earlier, older): Older<'_>,
    around: &dyn Around,
) -> Option<Difference> {
    let active = match named.activity {
        Some(id) => around
            .activity(id)
            .is_some_and(|activity| activity.status == Some(ActivityStatus::Active)),
        // Of what the register never had nothing says that it ended.
        None => true,
    };
    if !active || !it.is_settled(named, Attribute::Purpose) {
        return None;
    }
    let mut there: Vec<&Statement> = older.say(named, Attribute::Purpose);
    if there.is_empty() {
        there = older
            .confirmed()
            .filter(|statement| super::is_about(statement, named))
            .take(1)
            .collect();
    }
    let mut difference = Difference::of(DifferenceKind::ActivityLost, Attribute::Purpose, named)
        .detail(&named.label)
        .what(vec![
            Sentence::new("compared-words").words("words", named.name.clone()),
        ])
        .there(earlier, &there);
    difference.attribute = None;
    Some(difference)
}

/// CHANNEL_LOST.
fn channels(it: &Notice, named: &Named, (earlier, older): Older<'_>) -> Vec<Difference> {
    if !it.is_settled(named, Attribute::Channel) {
        return Vec::new();
    }
    let (now, _) = super::matrix::said(it, named, Attribute::Channel);
    let ways: Vec<Item> = now
        .iter()
        .flat_map(|statement| items(statement, it.language))
        .collect();
    older
        .say(named, Attribute::Channel)
        .into_iter()
        .filter(|statement| {
            // One that was only announced before is no loss.
            let was = items(statement, older.language);
            let given = statement
                .value
                .as_ref()
                .is_some_and(|value| !value.text().is_empty());
            given
                && !was.iter().any(|item| {
                    ways.iter()
                        .any(|way| same(&item.value, &way.value) == Some(true))
                })
        })
        .map(|statement| {
            let says = super::value::says(statement);
            let detail = statement.value.as_ref().map_or("", Stated::text).to_owned();
            Difference::of(DifferenceKind::ChannelLost, Attribute::Channel, named)
                .detail(detail)
                .what(vec![says])
                .there(earlier, &[statement])
        })
        .collect()
}

fn letters(statements: &[&Statement]) -> Vec<Art6> {
    let mut found: Vec<Art6> = statements
        .iter()
        .filter_map(|statement| match &statement.value {
            Some(Stated::Basis(basis)) => basis.art6,
            _ => None,
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn changed(was: Vec<Sentence>, now: Vec<Sentence>) -> Vec<Sentence> {
    vec![
        Sentence::new("compared-changed")
            .list("was", was)
            .list("now", now),
    ]
}

fn all(statements: &[&Statement]) -> Vec<Sentence> {
    statements.iter().map(|it| super::value::says(it)).collect()
}

/// The basis is another one; from consent to a legitimate interest is noted on its own.
fn basis(it: &Notice, named: &Named, (earlier, older): Older<'_>) -> Vec<Difference> {
    let (here, there) = (
        it.say(named, Attribute::Basis),
        older.say(named, Attribute::Basis),
    );
    let (now, was) = (letters(&here), letters(&there));
    if now.is_empty() || was.is_empty() || now == was {
        return Vec::new();
    }
    let mut kinds = vec![DifferenceKind::BasisChanged];
    if was.contains(&Art6::A) && !now.contains(&Art6::A) && now.contains(&Art6::F) {
        kinds.push(DifferenceKind::ConsentToInterest);
    }
    kinds
        .into_iter()
        .map(|kind| {
            Difference::of(kind, Attribute::Basis, named)
                .what(changed(all(&there), all(&here)))
                .here(&here)
                .there(earlier, &there)
        })
        .collect()
}

fn retention(it: &Notice, named: &Named, (earlier, older): Older<'_>) -> Option<Difference> {
    let (here, there) = (
        it.say(named, Attribute::Retention),
        older.say(named, Attribute::Retention),
    );
    let values = |notice: &Notice, statements: &[&Statement]| -> Vec<Item> {
        statements
            .iter()
            .flat_map(|statement| items(statement, notice.language))
            .collect()
    };
    let (now, was) = (values(it, &here), values(older, &there));
    let within = |some: &[Item], others: &[Item]| {
        some.iter().all(|item| {
            others
                .iter()
                .any(|other| same(&item.value, &other.value) == Some(true))
        })
    };
    if (now.is_empty() && was.is_empty()) || (within(&now, &was) && within(&was, &now)) {
        return None;
    }
    if now.is_empty() && !it.is_settled(named, Attribute::Retention) {
        return None;
    }
    Some(
        Difference::of(
            DifferenceKind::RetentionChanged,
            Attribute::Retention,
            named,
        )
        .what(changed(
            if there.is_empty() {
                vec![Sentence::new("compared-nothing")]
            } else {
                all(&there)
            },
            if here.is_empty() {
                vec![Sentence::new("compared-nothing")]
            } else {
                all(&here)
            },
        ))
        .here(&here)
        .there(earlier, &there),
    )
}
