//! Retention: how long, from what on, what happens then, and what is only a ceiling.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::finder::{Finder, Found, line};
use super::outline::{Unit, UnitKind};
use crate::notice::{Attribute, Stated, StatedRetention};
use crate::retention::{RetentionAction, Trigger};
use crate::value::IsoPeriod;

/// A number and a unit of time, in figures or words.
pub(super) fn durations(finder: &Finder<'_>, words: &str) -> Vec<(Range<usize>, IsoPeriod)> {
    static FIGURES: OnceLock<Option<Regex>> = OnceLock::new();
    let figures = FIGURES
        .get_or_init(|| {
            Regex::new(r"\b(\d{1,4})(?:\s*\((?:\p{L}|-)+\))?\s+(?:full\w* |hele? )?").ok()
        })
        .as_ref();
    let units = finder.lexicon.named("unit", words).collect::<Vec<_>>();
    let unit_at = |at: usize| {
        let rest = words.get(at..)?;
        units.iter().find_map(|(unit, pattern)| {
            pattern
                .find(rest)
                .filter(|it| it.start() == 0)
                .map(|it| (unit.as_str(), at + it.end()))
        })
    };
    let mut found: Vec<(Range<usize>, IsoPeriod)> = Vec::new();
    // «A year and a half» is one period, not a number and a unit.
    for (code, pattern) in finder.lexicon.named("period", words) {
        if let Ok(period) = code.parse::<IsoPeriod>() {
            found.extend(pattern.find_iter(words).map(|it| (it.range(), period)));
        }
    }
    let mut take = |start: usize, number: u32, after: usize| {
        let Some((unit, end)) = unit_at(after) else {
            return;
        };
        let text = match unit {
            "H" if number.is_multiple_of(24) => format!("P{}D", number / 24),
            "H" => return,
            unit => format!("P{number}{unit}"),
        };
        if let Ok(period) = text.parse::<IsoPeriod>()
            && !found
                .iter()
                .any(|(it, _)| it.start <= start && start < it.end)
        {
            found.push((start..end, period));
        }
    };
    for it in figures.into_iter().flat_map(|it| it.captures_iter(words)) {
        if let (Some(whole), Some(Ok(number))) =
            (it.get(0), it.get(1).map(|it| it.as_str().parse()))
        {
            take(whole.start(), number, whole.end());
        }
    }
    for (number, pattern) in finder.lexicon.named("number", words) {
        let Ok(number) = number.parse() else { continue };
        for it in pattern.find_iter(words) {
            let rest = words.get(it.end()..).unwrap_or_default();
            let spaces = rest.len() - rest.trim_start_matches([' ', '-']).len();
            if spaces > 0 {
                take(it.start(), number, it.end() + spaces);
            }
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

pub(super) fn read(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        return;
    }
    let words = finder.words(&unit.range);
    let announced =
        unit.lead == Some(Attribute::Retention) || finder.under(unit, Attribute::Retention);
    if unit.lead.is_some_and(|it| it != Attribute::Retention)
        || !announced
            && (finder.under(unit, Attribute::Right)
                || !finder.lexicon.says("retention.cue", words))
    {
        return;
    }
    let all = durations(finder, words);
    let action = finder
        .lexicon
        .which("action", words)
        .and_then(|it| it.parse::<RetentionAction>().ok());
    let triggered = trigger(finder, words);
    let criteria = finder
        .lexicon
        .those("retention.criteria", words)
        .find_map(|it| it.find(words));
    if all.is_empty() && triggered.is_none() && then_happens(finder, place, action) {
        return;
    }
    if all.is_empty() {
        // An event alone ends it only with something that happens then; a criterion alone is what is stated.
        let by_event = triggered.filter(|_| action.is_some() || announced || criteria.is_some());
        let criterion = criteria.map(|it| it.as_str()).unwrap_or_default();
        // «When you bring the book back, we delete …»: an event that has no code stands in its own words.
        let event = event(finder, unit, words)
            .filter(|_| action.is_some() && by_event.is_none() && criterion.is_empty());
        if let Some(event) = event {
            let value = StatedRetention {
                action,
                criteria: line(event),
                ..StatedRetention::default()
            };
            put(finder, place, unit.range.clone(), value, 62);
            return;
        }
        let is_said = by_event.is_some() && (action.is_some() || announced)
            || !criterion.is_empty() && speaks(finder, words, announced);
        if is_said {
            let value = StatedRetention {
                trigger: by_event,
                action,
                criteria: line(criterion),
                ..StatedRetention::default()
            };
            put(
                finder,
                place,
                unit.range.clone(),
                value,
                if announced { 85 } else { 75 },
            );
        }
        return;
    }
    for (number, (range, period)) in all.iter().enumerate() {
        let start = if number == 0 {
            0
        } else {
            all.get(number - 1).map_or(0, |it| it.0.end)
        };
        let end = all.get(number + 1).map_or(words.len(), |it| it.0.start);
        // «Lists go six months after the event, recordings after two years»: the event before the comma is that of the first.
        let start = match words
            .get(start..range.start)
            .and_then(|it| it.rfind([',', ';']))
        {
            Some(comma) if number > 0 => start + comma,
            _ => start,
        };
        let own = words.get(start..end).unwrap_or_default();
        let before = words.get(start..range.start).unwrap_or_default();
        let close: String = before
            .chars()
            .rev()
            .take(45)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect();
        let ceiling = finder.lexicon.says("retention.max", &close);
        // «When you leave, and no later than two years after your last purchase»: two ends, each with its event.
        let after = words.get(range.end..end).unwrap_or_default();
        let (first, then) = (trigger(finder, before), trigger(finder, after));
        if let (Some(event), Some(other)) = (first, then)
            && event != other
            && number == 0
            && action.is_some()
        {
            let value = StatedRetention {
                trigger: Some(event),
                action,
                ..StatedRetention::default()
            };
            put(finder, place, unit.range.clone(), value, 72);
        }
        // «We shred it when you leave, unless you ask us to keep it; then it stays a year»: two sentences in one.
        if first.is_some() && then.is_none() && number == 0 && before.contains(';') {
            let value = StatedRetention {
                trigger: first,
                action,
                ..StatedRetention::default()
            };
            put(finder, place, unit.range.clone(), value, 66);
        }
        let of_own = if all.len() > 1 {
            then.or_else(|| trigger(finder, own))
        } else {
            then.or(triggered)
        };
        // «The recording is wiped after a month, while the file is archived for two years»: each part has its end.
        let own_action = if all.len() > 1 {
            let part = part_of(words, start, range, end);
            let named = finder.lexicon.which("action", part);
            named.and_then(|it| it.parse().ok()).or(action)
        } else {
            action
        };
        let value = StatedRetention {
            period: Some(*period),
            trigger: of_own,
            action: own_action,
            max_period: ceiling.then_some(*period),
            criteria: line(criteria.map(|it| it.as_str()).unwrap_or_default()),
        };
        // «Two years after the last lesson»: the event was not understood, and the officer is told to look.
        let unclear = of_own.is_none() && begins(finder, after);
        let sure = 70
            + u8::from(announced) * 15
            + u8::from(action.is_some()) * 8
            + u8::from(of_own.is_some()) * 4
            - u8::from(unclear) * 20;
        put(finder, place, unit.range.clone(), value, sure);
    }
}

/// The part of a sentence around a period: from the last comma or semicolon after the period before it, to the last one
/// before the period after it.
fn part_of<'a>(words: &'a str, start: usize, period: &Range<usize>, end: usize) -> &'a str {
    let part = |c: char| matches!(c, ',' | ';');
    let before = words.get(start..period.start).and_then(|it| it.rfind(part));
    let after = words.get(period.end..end).and_then(|it| it.rfind(part));
    let end = match after {
        Some(at) if end < words.len() => period.end + at,
        _ => end,
    };
    words
        .get(before.map_or(start, |at| start + at)..end)
        .unwrap_or_default()
}

/// «We keep it ten years. After that we shred it»: what happens at the end of the period of the sentence before.
fn then_happens(finder: &mut Finder<'_>, place: usize, action: Option<RetentionAction>) -> bool {
    let (Some(unit), Some(action), Some(before)) =
        (finder.unit(place), action, place.checked_sub(1))
    else {
        return false;
    };
    let words = finder.words(&unit.range);
    let mut those = finder.lexicon.those("after", words);
    let follows = those.any(|it| it.find(words).is_some_and(|it| it.start() == 0));
    let same = finder.unit(before).map(|it| it.section) == Some(unit.section);
    if !(follows && same) {
        return false;
    }
    let mut settled = false;
    for it in finder.found.iter_mut().filter(|it| it.unit == before) {
        if let Stated::Retention(it) = &mut it.value
            && it.action.is_none()
            && it.period.is_some()
        {
            it.action = Some(action);
            settled = true;
        }
    }
    if settled {
        finder.settled.insert(place);
    }
    settled
}

/// Whether words right behind a period begin to tell from what on it runs.
fn begins(finder: &Finder<'_>, after: &str) -> bool {
    let after = after.trim_start();
    let mut those = finder.lexicon.those("retention.from", after);
    those.any(|it| it.find(after).is_some_and(|it| it.start() == 0))
        && after.split_whitespace().count() > 1
}

/// Whether a sentence with a criterion speaks of keeping data, and not of something else that lasts.
fn speaks(finder: &Finder<'_>, words: &str, announced: bool) -> bool {
    let says = |section| finder.lexicon.says(section, words);
    announced
        || says("retention.cue")
            && (says("processing") || finder.lexicon.which("action", words).is_some())
}

/// The event at which something is deleted, where the sentence says so by itself: not what a person asks for.
fn event<'a>(finder: &Finder<'_>, unit: &Unit, words: &'a str) -> Option<&'a str> {
    let found = finder
        .lexicon
        .those("retention.event", words)
        .find_map(|it| it.find(words))?;
    let asked = finder.lexicon.says("retention.event.not", found.as_str())
        || finder.under(unit, Attribute::Right)
        || finder.lexicon.says("right.sure", words);
    (!asked).then(|| found.as_str())
}

fn trigger(finder: &Finder<'_>, words: &str) -> Option<Trigger> {
    finder
        .lexicon
        .which("trigger", words)
        .and_then(|it| it.parse().ok())
}

fn put(
    finder: &mut Finder<'_>,
    unit: usize,
    range: Range<usize>,
    value: StatedRetention,
    confidence: u8,
) {
    let hedge = finder.loosely(&range);
    finder.put(Found {
        attribute: Attribute::Retention,
        value: Stated::Retention(value),
        range,
        unit,
        confidence,
        hedge,
        of: None,
    });
}
