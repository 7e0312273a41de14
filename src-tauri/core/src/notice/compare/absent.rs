//! What a notice lacks: rights, channels, contacts, the interest, whether data must be given, its date.

use super::matrix::{expected_rights, said};
use super::value::{Value, same};
use super::{Around, Attribute, Difference, DifferenceKind, Named, Notice, Statement};
use crate::activity::{Activity, DataSource};
use crate::legal_basis::Art6;
use crate::notice::{MarkKind, Stated};
use crate::organisation::{Contact, ContactRole};
use crate::rights::Right;
use crate::text::Sentence;

/// What is lacking, or announced and not given.
pub(super) fn lacking(it: &Notice, around: &dyn Around) -> Vec<Difference> {
    let mut found = Vec::new();
    let described: Vec<(Named, &Activity)> = it
        .activities(around)
        .into_iter()
        .filter_map(|named| {
            let activity = around.activity(named.activity?)?;
            Some((named, activity))
        })
        .collect();
    for (named, activity) in &described {
        found.extend(interest(it, named, activity));
        found.extend(channels(it, named, activity));
        found.extend(duty(it, named, activity));
    }
    found.extend(rights(it, &described));
    found.extend(separate(it, &described));
    found.extend(contacts(it, around));
    if it.version_date.is_none() && it.is_settled(&Named::whole(), Attribute::Version) {
        found.push(Difference::of(
            DifferenceKind::VersionMissing,
            Attribute::Version,
            &Named::whole(),
        ));
    }
    found
}

/// The interest, where notice or register rests on one (Art 13(1)(d)).
fn interest(it: &Notice, named: &Named, activity: &Activity) -> Option<Difference> {
    let stated = it.say(named, Attribute::Basis);
    let rests = activity.art6().contains(&Art6::F)
        || stated.iter().any(|statement| {
            matches!(&statement.value, Some(Stated::Basis(basis)) if basis.art6 == Some(Art6::F))
        });
    let lacks = rests
        && it.say(named, Attribute::Interest).is_empty()
        && it.is_settled(named, Attribute::Interest);
    lacks.then(|| {
        Difference::of(DifferenceKind::InterestMissing, Attribute::Interest, named).here(&stated)
    })
}

/// Ways: one that is announced and not given, one that the register has and the notice does not, and none at all where
/// consent can be withdrawn.
fn channels(it: &Notice, named: &Named, activity: &Activity) -> Vec<Difference> {
    let mut found = Vec::new();
    let (stated, _) = said(it, named, Attribute::Channel);
    let given: Vec<&Statement> = stated
        .iter()
        .copied()
        .filter(|statement| !is_empty_way(statement))
        .collect();
    for statement in &stated {
        if is_empty_way(statement) {
            found.push(
                Difference::of(DifferenceKind::ChannelEmpty, Attribute::Channel, named)
                    .detail(statement.key.as_str())
                    .what(vec![super::value::says(statement)])
                    .here(&[statement]),
            );
        }
    }
    if !it.is_settled(named, Attribute::Channel) {
        return found;
    }
    let ways: Vec<Value> = given
        .iter()
        .flat_map(|statement| super::value::items(statement, it.language))
        .map(|item| item.value)
        .collect();
    for row in activity
        .rights_channels
        .iter()
        .filter(|row| !row.channel.is_empty())
    {
        let way = super::value::way(row.channel.as_str());
        if !ways.iter().any(|mine| same(mine, &way) == Some(true)) {
            let says = Sentence::new("compared-text").text("text", row.channel.as_str());
            let mut difference =
                Difference::of(DifferenceKind::ChannelDiff, Attribute::Channel, named)
                    .detail(row.channel.as_str())
                    .what(vec![
                        Sentence::new("compared-only-register").sentence("what", says.clone()),
                    ])
                    .here(&given);
            difference.register = vec![says];
            found.push(difference);
        }
    }
    let withdraws = activity.art6().contains(&Art6::A);
    let served = given.iter().any(|statement| {
        matches!(&statement.value, Some(Stated::Channel(channel))
            if channel.serves.is_none_or(|right| right == Right::Withdraw))
    });
    if withdraws && !served && found.is_empty() {
        found.push(
            Difference::of(DifferenceKind::ChannelDiff, Attribute::Channel, named)
                .detail(Right::Withdraw.code())
                .what(vec![Sentence::new("compared-no-withdrawal")]),
        );
    }
    found
}

/// Whether a way is announced without an address: a message or a setting needs none.
fn is_empty_way(it: &Statement) -> bool {
    use crate::notice::ChannelKind::{Email, Form, Phone, Post};
    matches!(&it.value, Some(Stated::Channel(channel))
        if channel.text.is_empty() && matches!(channel.channel, Some(Email | Form | Phone | Post)))
}

/// Whether data must be given, where they come from the person (Art 13(2)(e)).
fn duty(it: &Notice, named: &Named, activity: &Activity) -> Option<Difference> {
    let asked = activity
        .data_items
        .iter()
        .any(|item| item.source == Some(DataSource::Subject));
    let lacks = asked
        && it.say_or_all(named, Attribute::Voluntariness).is_empty()
        && it.is_settled(named, Attribute::Voluntariness);
    lacks.then(|| Difference::of(DifferenceKind::DutyMissing, Attribute::Voluntariness, named))
}

fn states(statement: &Statement, right: Right) -> bool {
    matches!(&statement.value, Some(Stated::Right(stated)) if stated.right == Some(right))
}

/// The rights that apply to what the notice describes and of which it says nothing, each once, with the activities.
fn rights(it: &Notice, described: &[(Named, &Activity)]) -> Vec<Difference> {
    let mut found = Vec::new();
    if !it.is_settled(&Named::whole(), Attribute::Right) {
        return found;
    }
    for right in Right::ALL {
        let lacking: Vec<&Named> = described
            .iter()
            .filter(|(_, activity)| expected_rights(activity).contains(right))
            .filter(|(named, _)| {
                it.is_settled(named, Attribute::Right)
                    && !said(it, named, Attribute::Right)
                        .0
                        .iter()
                        .any(|statement| states(statement, *right))
            })
            .map(|(named, _)| named)
            .collect();
        if lacking.is_empty() {
            continue;
        }
        let word = Sentence::new(format!("right-{}", right.key()));
        let says = if lacking.len() == described.len() {
            word
        } else {
            let names = lacking
                .iter()
                .map(|named| Sentence::new("compared-words").words("words", named.name.clone()))
                .collect();
            Sentence::new("compared-right-for")
                .sentence("right", word)
                .list("activities", names)
        };
        found.push(
            Difference::of(
                DifferenceKind::RightMissing,
                Attribute::Right,
                &Named::whole(),
            )
            .detail(right.code())
            .what(vec![says]),
        );
    }
    found
}

/// Whether the right to object stands apart from the other rights (Art 21(4)): somewhere in a section in which no other
/// right is told of.
fn separate(it: &Notice, described: &[(Named, &Activity)]) -> Option<Difference> {
    let objection = |right: Right| {
        matches!(
            right,
            Right::Objection | Right::ObjectionMarketing | Right::ObjectionResearch
        )
    };
    let applies = described
        .iter()
        .any(|(_, activity)| expected_rights(activity).into_iter().any(objection));
    let of = |wanted: bool| -> Vec<&Statement> {
        it.confirmed()
            .filter(|statement| {
                matches!(&statement.value, Some(Stated::Right(stated))
                    if stated.right.is_some_and(|right| objection(right) == wanted))
            })
            .collect()
    };
    let (objections, others) = (of(true), of(false));
    let apart = objections
        .iter()
        .any(|one| !others.iter().any(|other| other.section == one.section));
    let tells = applies && !objections.is_empty() && !apart;
    tells.then(|| {
        Difference::of(
            DifferenceKind::ObjectionNotSeparate,
            Attribute::Right,
            &Named::whole(),
        )
        .detail("separate")
        .what(vec![Sentence::new("compared-not-separate")])
        .here(&objections)
    })
}

/// The officer, where the register has one, and the supervisory authority (Art 13(1)(b), 13(2)(d)).
fn contacts(it: &Notice, around: &dyn Around) -> Vec<Difference> {
    let whole = Named::whole();
    let mut found = Vec::new();
    let reachable = |contact: &Contact| {
        contact.role == Some(ContactRole::Dpo)
            && !(contact.email.is_empty() && contact.phone.is_empty() && contact.address.is_empty())
    };
    let has_officer = around
        .own()
        .is_some_and(|own| own.contacts.iter().any(reachable));
    let named = it
        .confirmed()
        .any(|statement| matches!(&statement.value, Some(Stated::Contact(contact)) if contact.role == Some(ContactRole::Dpo)));
    if has_officer && !named && it.is_settled(&whole, Attribute::Contact) {
        found.push(
            Difference::of(DifferenceKind::ContactMissing, Attribute::Contact, &whole)
                .detail(ContactRole::Dpo.code())
                .what(vec![Sentence::new("contact-role-dpo")]),
        );
    }
    let authority = it
        .confirmed()
        .any(|statement| statement.attribute == Some(Attribute::Authority));
    if !authority && it.is_settled(&whole, Attribute::Authority) {
        found.push(
            Difference::of(DifferenceKind::ContactMissing, Attribute::Authority, &whole)
                .detail("authority")
                .what(vec![Sentence::new("notice-attribute-authority")]),
        );
    }
    for mark in &it.marks {
        if mark.mark == Some(MarkKind::ChannelEmpty) {
            let mut difference =
                Difference::of(DifferenceKind::ChannelEmpty, Attribute::Channel, &whole)
                    .detail(format!("{} {}", mark.section, mark.quote))
                    .what(vec![
                        Sentence::new("compared-text").text("text", mark.quote.as_str()),
                    ]);
            difference.here = vec![super::within::quoted(mark)];
            found.push(difference);
        }
    }
    found
}
