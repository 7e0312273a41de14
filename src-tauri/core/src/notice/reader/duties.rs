//! Whether data must be given, automated decisions, and the role in which the publisher acts.

use super::finder::{Finder, line};
use super::outline::UnitKind;
use crate::activity::{ActivityRole, Mandatory};
use crate::notice::{Attribute, Stated, StatedDecision, StatedDuty, StatedRole};

pub(super) fn voluntariness(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        return;
    }
    let words = finder.words(&unit.range);
    // What is said first is stated; what follows from it comes after.
    let mandatory = finder
        .lexicon
        .named("voluntary", words)
        .enumerate()
        .filter_map(|(order, (code, it))| Some((it.find(words)?.start(), order, code)))
        .min()
        .and_then(|(.., code)| code.parse::<Mandatory>().ok());
    let consequence = finder
        .lexicon
        .those("voluntary.consequence", words)
        .find_map(|it| it.find(words));
    // «Voluntary, specific and informed consent» describes the consent, not a duty to give data.
    let of_consent = finder.lexicon.says("voluntary.not", words);
    if of_consent || mandatory.is_none() && consequence.is_none() {
        return;
    }
    let value = StatedDuty {
        mandatory,
        consequence: line(consequence.map(|it| it.as_str()).unwrap_or_default()),
    };
    let sure = if mandatory.is_some() { 82 } else { 60 };
    finder.add(
        Attribute::Voluntariness,
        Stated::Voluntariness(value),
        unit.range.clone(),
        place,
        sure,
    );
}

pub(super) fn automated(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading {
        return;
    }
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    // «You may object to profiling» says nothing of whether there is any; «this is profiling; you may object» does.
    let of_right = lexicon.says("objection.sure", words) || lexicon.says("withdraw.sure", words);
    if of_right && !lexicon.says("adm.is", words) {
        return;
    }
    if lexicon.says("adm.right", words)
        || finder.under(unit, Attribute::Right) && !lexicon.says("adm.we", words)
    {
        return;
    }
    let cue = lexicon
        .those("adm.cue", words)
        .find_map(|it| it.find(words));
    let profiling = lexicon
        .those("profiling", words)
        .find_map(|it| it.find(words));
    if cue.is_none() && profiling.is_none() {
        // «A person always decides» says that no machine does.
        // «If the police ask, the manager decides» is a rule on requests.
        if lexicon.says("adm.human", words) && !lexicon.says("authority.cue", words) {
            if checked(finder, place, unit.section) {
                return;
            }
            let value = StatedDecision {
                automated: Some(false),
                profiling: None,
                text: line(words),
            };
            let value = Stated::Decision(value);
            finder.add(Attribute::Adm, value, unit.range.clone(), place, 58);
        }
        return;
    }
    // What is denied is denied in its own part of the sentence.
    let those = lexicon.those("but", words);
    let turns: Vec<std::ops::Range<usize>> = those
        .flat_map(|it| it.find_iter(words).map(|it| it.range()))
        .collect();
    let denied = |at: usize| {
        let start = turns.iter().filter(|it| it.end <= at).map(|it| it.end);
        let end = turns.iter().filter(|it| it.start >= at).map(|it| it.start);
        let semicolon = words.get(..at).and_then(|it| it.rfind(';'));
        let (start, end) = (start.max().max(semicolon), end.min());
        let own = words.get(start.unwrap_or(0)..end.unwrap_or(words.len()));
        lexicon.says("adm.not", own.unwrap_or_default())
    };
    let value = StatedDecision {
        automated: cue.map(|it| !denied(it.start())),
        // «The profiling leads to no automated decision» denies the decision; «no profiling» the profiling.
        profiling: profiling.map(|it| {
            let before = words.get(..it.start()).unwrap_or_default();
            let close: String = before
                .chars()
                .rev()
                .take(14)
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect();
            !lexicon.says("adm.not", &close)
        }),
        text: line(words),
    };
    let sure = if cue.is_some() { 85 } else { 68 };
    finder.add(
        Attribute::Adm,
        Stated::Decision(value),
        unit.range.clone(),
        place,
        sure,
    );
}

/// «The computer sets the order. An employee checks it»: the decision of the sentence before is not made by machine alone.
fn checked(finder: &mut Finder<'_>, place: usize, section: usize) -> bool {
    let Some(before) = place
        .checked_sub(1)
        .filter(|it| finder.unit(*it).is_some_and(|it| it.section == section))
    else {
        return false;
    };
    let those = finder.found.iter_mut().filter(|it| it.unit == before);
    for it in those {
        if let Stated::Decision(decision) = &mut it.value
            && decision.automated == Some(true)
        {
            decision.automated = Some(false);
            it.confidence = it.confidence.min(70);
            finder.settled.insert(place);
            return true;
        }
    }
    false
}

pub(super) fn roles(finder: &mut Finder<'_>, place: usize) {
    let Some(unit) = finder.unit(place) else {
        return;
    };
    if unit.kind == UnitKind::Heading || finder.under(unit, Attribute::Recipient) {
        return;
    }
    let words = finder.words(&unit.range);
    let lexicon = finder.lexicon;
    let acts = lexicon
        .those("role.processor", words)
        .any(|it| it.is_match(words));
    let joint = lexicon.says("role.joint", words);
    if joint || acts && lexicon.says("role.own", words) {
        let value = StatedRole {
            role: Some(if joint {
                ActivityRole::Joint
            } else {
                ActivityRole::Processor
            }),
            whose: line(""),
        };
        finder.add(
            Attribute::Role,
            Stated::Role(value),
            unit.range.clone(),
            place,
            78,
        );
    }
}
