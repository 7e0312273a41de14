//! The ways to exercise a right.

use super::finder::{Finder, line};
use super::marks::refused_before;
use super::outline::UnitKind;
use super::rights::addresses_in;
use crate::notice::{Attribute, ChannelKind, MarkKind, Stated, StatedChannel};
use crate::rights::Right;

/// Bytes between «write to» and the address it leads to, at most.
const CLOSE: usize = 12;

pub(super) fn channels(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        return;
    }
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    let listed = unit.lead == Some(Attribute::Channel);
    let refused = refused_before(finder, place);
    let asked = listed
        || refused.is_some()
        || finder.under(unit, Attribute::Right)
        || lexicon.says("withdraw.sure", words)
        || lexicon.says("objection.sure", words)
        || lexicon.says("channel.cue", words);
    if !asked {
        return;
    }
    let withdraws = lexicon
        .named("right", words)
        .any(|(name, it)| name == "withdraw" && it.is_match(words));
    let serves = withdraws.then_some(Right::Withdraw).or(refused);
    let sure = if listed || finder.under(unit, Attribute::Right) {
        85
    } else {
        74
    };
    let mut any = false;
    if !lexicon.says("contact.dpo", words) || finder.under(unit, Attribute::Right) {
        for (kind, range) in addresses_in(words) {
            let value = channel(kind, words.get(range.clone()).unwrap_or_default(), serves);
            let at = unit.range.start + range.start..unit.range.start + range.end;
            finder.add(Attribute::Channel, value, at, place, sure);
            any = true;
        }
    }
    for (code, pattern) in lexicon.named("channel", words) {
        if let (Ok(kind), Some(hit)) = (code.parse::<ChannelKind>(), pattern.find(words)) {
            // The box of the authority is not where the controller is reached.
            let of_authority = kind == ChannelKind::Post && lexicon.says("authority.name", words);
            if of_authority {
                continue;
            }
            // A number or address says more than «by telephone», and «write to» leads to it.
            let reached = matches!(kind, ChannelKind::Email | ChannelKind::Phone);
            let written = kind == ChannelKind::Post
                && addresses_in(words)
                    .iter()
                    .any(|(_, at)| hit.start() <= at.start && at.start < hit.end() + CLOSE);
            let numbered =
                kind == ChannelKind::Phone && addresses_in(words).iter().all(|(it, _)| *it != kind);
            if any && reached && !numbered || written {
                continue;
            }
            let known = finder.found.iter().any(|it| {
                let same = matches!(&it.value, Stated::Channel(it) if it.channel == Some(kind));
                it.unit == place && same
            });
            if known {
                continue;
            }
            let value = channel(kind, hit.as_str(), serves);
            let at = unit.range.start + hit.start()..unit.range.start + hit.end();
            finder.add(Attribute::Channel, value, at, place, sure - 5);
            any = true;
        }
    }
    let empty = lexicon.those("channel.empty", words).any(|it| {
        it.find_iter(words).any(|hit| {
            words
                .get(hit.end()..)
                .is_some_and(|rest| rest.trim().trim_end_matches('.').is_empty())
        })
    });
    if empty && !any {
        finder.add(
            Attribute::Channel,
            channel(ChannelKind::Email, "", serves),
            unit.range.clone(),
            place,
            70,
        );
        finder.mark(MarkKind::ChannelEmpty, unit.section, unit.range.clone(), "");
    }
}

fn channel(kind: ChannelKind, words: &str, serves: Option<Right>) -> Stated {
    Stated::Channel(StatedChannel {
        channel: Some(kind),
        text: line(words),
        serves,
    })
}
