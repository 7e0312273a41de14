//! Which sentences of a notice the register has left behind.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{NoticeSources, Tie, WrittenNotice, WrittenSentence};
use crate::macros::codes;
use crate::record::RecordId;

codes! {
    /// How a sentence stands to the register.
    pub enum SentenceStanding {
        /// The register says otherwise now.
        Outdated = "outdated",
        /// The register no longer supports it: what it was made from is gone.
        Gone = "gone",
        /// The register has something to say that the notice lacks.
        New = "new",
    }
}

/// A sentence that is out of date, or is lacking.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SentenceChange {
    /// How it stands.
    pub standing: SentenceStanding,
    /// Its part of the notice.
    pub key: String,
    /// Its words in the notice; none for a new one.
    pub was: Option<String>,
    /// What the register supports now; none for one that is gone.
    pub now: Option<String>,
    /// The fields that changed since: record and field.
    pub because: Vec<(RecordId, String)>,
}

/// Compares the sentences kept with a notice with those that the register supports now, written in the same language.
///
/// A sentence is out of date only when something that it was made from changed *and* it would read otherwise now: a
/// translation added elsewhere in the same field leaves it standing, and so does a new edition of the product's words.
#[must_use]
pub fn outdated(
    kept: &[WrittenSentence],
    now: &WrittenNotice,
    sources: &NoticeSources,
) -> Vec<SentenceChange> {
    let mut fresh: BTreeMap<&str, Vec<&WrittenSentence>> = BTreeMap::new();
    for sentence in now.sentences() {
        fresh
            .entry(sentence.key.as_str())
            .or_default()
            .push(sentence);
    }
    // Those that read the same stand, wherever in their part they are.
    let mut left: Vec<&WrittenSentence> = Vec::new();
    for sentence in kept {
        let same = fresh
            .get_mut(sentence.key.as_str())
            .and_then(|group| take(group, sentence));
        if same.is_none() {
            left.push(sentence);
        }
    }
    let mut changes = Vec::new();
    for sentence in left {
        let group = fresh.get_mut(sentence.key.as_str());
        let now = group.and_then(|group| (!group.is_empty()).then(|| group.remove(0)));
        let because = changed(&sentence.ties, now.map(|it| it.ties.as_slice()), sources);
        if because.is_empty() && now.is_some() {
            continue;
        }
        changes.push(SentenceChange {
            standing: if now.is_some() {
                SentenceStanding::Outdated
            } else {
                SentenceStanding::Gone
            },
            key: sentence.key.to_string(),
            was: Some(sentence.text.to_string()),
            now: now.map(|it| it.text.to_string()),
            because,
        });
    }
    for sentence in now.sentences() {
        let is_new = fresh
            .get_mut(sentence.key.as_str())
            .and_then(|group| take(group, sentence))
            .is_some();
        if is_new {
            changes.push(SentenceChange {
                standing: SentenceStanding::New,
                key: sentence.key.to_string(),
                was: None,
                now: Some(sentence.text.to_string()),
                because: Vec::new(),
            });
        }
    }
    changes
}

/// Takes the first sentence with these words out of a group.
fn take<'a>(
    group: &mut Vec<&'a WrittenSentence>,
    like: &WrittenSentence,
) -> Option<&'a WrittenSentence> {
    let place = group.iter().position(|it| it.text == like.text)?;
    Some(group.remove(place))
}

/// The fields that are other than they were; with the new sentence's ties, also those it rests on and the old did not.
fn changed(kept: &[Tie], now: Option<&[Tie]>, sources: &NoticeSources) -> Vec<(RecordId, String)> {
    let mut found: Vec<(RecordId, String)> = Vec::new();
    let before = kept.iter().filter(|tie| {
        tie.record
            .is_some_and(|record| sources.digest(record, tie.field.as_str()) != tie.digest)
    });
    let added = now.into_iter().flatten().filter(|tie| {
        !kept
            .iter()
            .any(|it| it.record == tie.record && it.field == tie.field)
    });
    for tie in before.chain(added) {
        if let Some(record) = tie.record {
            let one = (record, tie.field.to_string());
            if !found.contains(&one) {
                found.push(one);
            }
        }
    }
    found
}
