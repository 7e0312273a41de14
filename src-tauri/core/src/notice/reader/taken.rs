//! What the statements of a piece take up of its words: one that quotes its whole piece, as a basis or a period does,
//! only the words that made it.

use std::ops::Range;

use super::finder::{Finder, Found};
use super::outline::Unit;
use super::{basis, retention, version};
use crate::notice::{Attribute, Stated};

/// What the statements of a piece rest on.
pub(super) fn by(
    finder: &Finder<'_>,
    unit: &Unit,
    words: &str,
    those: &[&Found],
) -> Vec<Range<usize>> {
    let mut taken: Vec<Range<usize>> = Vec::new();
    let lists = |names: &[&str], taken: &mut Vec<Range<usize>>| {
        for name in names {
            let listed = finder.lexicon.those(name, words);
            let named = finder.lexicon.named(name, words).map(|(_, it)| it);
            for pattern in listed.chain(named) {
                taken.extend(pattern.find_iter(words).map(|it| it.range()));
            }
        }
    };
    for it in those {
        if it.range != unit.range {
            if it.range.start >= unit.range.start && it.range.end <= unit.range.end {
                taken.push(it.range.start - unit.range.start..it.range.end - unit.range.start);
            }
            // «Preventing disease is a legitimate interest»: the words that call it one belong to it.
            if it.attribute == Attribute::Interest {
                lists(&["interest", "basis.f"], &mut taken);
            }
            continue;
        }
        match &it.value {
            // Everyday words for a basis run to the end of their clause: they count where nothing else named it.
            Stated::Basis(_) if it.confidence <= basis::PLAIN => {
                lists(&["basis.plain"], &mut taken);
            }
            Stated::Basis(_) => {
                taken.extend(basis::articles(words).into_iter().map(|it| it.0));
                lists(
                    &[
                        "basis.a",
                        "basis.b",
                        "basis.c",
                        "basis.d",
                        "basis.e",
                        "basis.f",
                        "basis.sure",
                        "basis.cue",
                    ],
                    &mut taken,
                );
            }
            Stated::Retention(_) => {
                taken.extend(
                    retention::durations(finder, words)
                        .into_iter()
                        .map(|it| it.0),
                );
                lists(
                    &[
                        "retention.cue",
                        "retention.max",
                        "retention.criteria",
                        "retention.event",
                        "action",
                        "trigger",
                    ],
                    &mut taken,
                );
            }
            Stated::Right(_) => lists(&["right", "right.cue", "right.sure"], &mut taken),
            // «We cannot take your pet on as a patient»: what cannot be done then is the end of it.
            Stated::Voluntariness(_) => {
                let mut own = Vec::new();
                lists(&["voluntary", "voluntary.consequence"], &mut own);
                for it in &mut own {
                    let rest = words.get(it.end..).unwrap_or_default();
                    it.end += rest.find([',', ';']).unwrap_or(rest.len());
                }
                taken.extend(own);
            }
            Stated::Version(_) => {
                let dates = version::dates(finder.lexicon, words).into_iter();
                taken.extend(dates.map(|(at, _)| at..at + 1));
                lists(&["version", "version.changed"], &mut taken);
            }
            // «We and the partner are joint controllers, and the partner gets the list»: more than the role is said there.
            Stated::Role(_) => lists(&["role.joint", "role.processor"], &mut taken),
            Stated::Transfer(_) => lists(
                &[
                    "transfer.cue",
                    "transfer.stay",
                    "transfer.not",
                    "mechanism",
                    "country",
                    "eea",
                ],
                &mut taken,
            ),
            // «We draw up tips from what you chose, which is profiling»: more than the profiling is said there.
            Stated::Decision(_) => lists(&["adm.cue", "profiling", "adm.human"], &mut taken),
            Stated::Contact(_) | Stated::Channel(_) | Stated::Recipient(_) | Stated::Text(_) => {
                taken.push(0..words.len());
            }
        }
    }
    taken
}
