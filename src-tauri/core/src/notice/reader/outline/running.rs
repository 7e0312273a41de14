//! Running text and items: keys with what they announce, and sentences.

use std::ops::Range;

use super::facets::Label;
use super::{Building, Topic, UnitKind, key, sentences};
use crate::notice::Attribute;
use crate::notice::reader::lexicon::Lexicon;
use crate::notice::reader::parts::parts;
use crate::notice::source::Block;

impl Building<'_> {
    /// Running text or an item: its lines one by one where keys lead them, else as a whole.
    pub(super) fn running(&mut self, block: &Block, kind: UnitKind, label: String, leads: bool) {
        if kind == UnitKind::Sentence {
            self.lead = None;
        }
        let words = self.words(&block.range).to_owned();
        let lines = lines(&words);
        let keyed = lines.len() > 1
            && lines.iter().any(|it| {
                self.announcing(words.get(it.clone()).unwrap_or_default())
                    .is_some()
            });
        if !keyed {
            self.piece(block.range.clone(), kind, label, leads);
            return;
        }
        for line in lines {
            let range = block.range.start + line.start..block.range.start + line.end;
            self.piece(range, kind, label.clone(), false);
        }
    }

    /// What the words before a colon, a dash or a question mark announce, and where what they announce begins.
    fn announcing(&self, words: &str) -> Option<Label> {
        if let Some(found) = self.facets.labelled(self.lexicon, words) {
            return Some(found);
        }
        let ends = [": ", "? "].iter().filter_map(|it| words.find(it));
        let end = ends
            .min()
            .or_else(|| words.ends_with([':', '?']).then(|| words.len() - 1))?;
        match key(self.lexicon, words.get(..end)?) {
            Some(Topic::Of(attribute)) => Some(Label {
                of: Some(attribute),
                end: end + 1,
            }),
            _ => None,
        }
    }

    /// A key with what it announces, or sentences.
    fn piece(&mut self, range: Range<usize>, kind: UnitKind, label: String, leads: bool) {
        let mut range = range;
        if kind == UnitKind::Item {
            range.end = range.start + item_end(self.lexicon, self.words(&range));
        }
        let mut words = self.words(&range).to_owned();
        let free = self.out.sections.last().is_some_and(|it| {
            matches!(
                it.topic,
                None | Some(Topic::General | Topic::Activity | Topic::Of(Attribute::Purpose))
            )
        });
        if let Some((name, end)) = self.facets.activity(range.start, &words).filter(|_| free) {
            let before = self.out.units.len();
            let said = words.get(end..).unwrap_or_default();
            for it in sentences(self.lexicon, said) {
                let at = range.start + end;
                let at = at + it.start..at + it.end;
                self.push(at, UnitKind::Sentence, label.clone(), None);
            }
            for unit in self.out.units.iter_mut().skip(before) {
                name.clone_into(&mut unit.activity);
            }
            return;
        }
        if let Some(found) = self.announcing(&words) {
            let rest = words.get(found.end..).unwrap_or_default();
            let value = rest.trim();
            let start = range.start + found.end + (rest.len() - rest.trim_start().len());
            match found.of {
                Some(attribute) if value.is_empty() => {
                    self.lead = Some(attribute);
                    return;
                }
                Some(attribute) => {
                    // What is announced stands in the first sentence; the next may speak of anything.
                    for (place, it) in sentences(self.lexicon, value).into_iter().enumerate() {
                        let lead = (place == 0).then_some(attribute);
                        let said = value.get(it.clone()).unwrap_or_default();
                        for part in clauses(lead, said) {
                            let at = start + it.start;
                            let part = at + part.start..at + part.end;
                            self.push(part, kind, label.clone(), lead);
                        }
                    }
                    return;
                }
                // A label that comes back and says nothing of what follows it: the sentences are read without it.
                None => {
                    range = start..start + value.len();
                    words = value.to_owned();
                }
            }
        }
        if kind == UnitKind::Sentence
            && self.lead != Some(Attribute::Purpose)
            && std::mem::take(&mut self.asked)
            && let Some(end) = self.answered(&words)
        {
            let named = range.start..range.start + end;
            self.push(named, kind, label.clone(), Some(Attribute::DataCategory));
            let rest = words.get(end..).unwrap_or_default();
            let said = rest.trim_start_matches([';', '.', ' ']);
            let start = words.len() - said.len();
            words = said.to_owned();
            range = range.start + start..range.end;
        }
        let listed = match kind {
            UnitKind::Item => self.lead,
            // Under a heading of a card, words without a verb are what it announces.
            UnitKind::Sentence => self
                .lead
                .take()
                .or(self.keyed)
                .filter(|_| !self.lexicon.says("spoken", &words)),
            UnitKind::Heading | UnitKind::Cell => None,
        };
        for (place, it) in sentences(self.lexicon, &words).into_iter().enumerate() {
            let shifted = range.start + it.start..range.start + it.end;
            // An item is what its first sentence names; what is told after it is told as anywhere.
            let told = place > 0
                && kind == UnitKind::Item
                && self
                    .lexicon
                    .says("spoken", words.get(it.clone()).unwrap_or_default());
            if told {
                self.push(shifted, UnitKind::Sentence, String::new(), None);
            } else {
                self.push(shifted, kind, label.clone(), listed);
            }
        }
        // A list goes on with the sentence before it, with a colon or without one.
        let end = words.trim_end();
        if end.ends_with(':') || leads && !end.ends_with(['.', '?', '!']) {
            let last = sentences(self.lexicon, &words)
                .pop()
                .and_then(|it| words.get(it))
                .unwrap_or_default();
            self.lead = self.announced(last).or(self.lead);
        }
    }

    /// Where the enumeration ends that answers a question for data: a first sentence whose beginning has no verb.
    fn answered(&self, words: &str) -> Option<usize> {
        let first = sentences(self.lexicon, words).into_iter().next()?;
        let said = words.get(first.clone())?;
        let end = first.start + said.find(';').unwrap_or(said.len());
        let said = words.get(..end)?;
        let named = parts(self.lexicon, said);
        let begins = named.first().and_then(|it| words.get(..it.end))?;
        let apt = named.len() > 1
            && !self.lexicon.says("spoken", begins)
            && begins.split_whitespace().count() <= 4
            && self.lexicon.says("data.word", begins);
        apt.then_some(end)
    }

    /// What a sentence that ends in a colon announces.
    fn announced(&self, words: &str) -> Option<Attribute> {
        let says = |section| self.lexicon.says(section, words);
        let topic = self.out.sections.last().and_then(|it| it.topic);
        // Under a heading that says what the list is of, the sentence need not say it again.
        if let Some(Topic::Of(of @ (Attribute::Right | Attribute::Recipient))) = topic
            && !says("lead.channel")
        {
            return Some(of);
        }
        if says("lead.channel") {
            Some(Attribute::Channel)
        } else if says("lead.purpose") {
            Some(Attribute::Purpose)
        } else if says("recipient.cue") {
            Some(Attribute::Recipient)
        } else if says("right.cue") {
            Some(Attribute::Right)
        } else if says("lead.data") {
            Some(Attribute::DataCategory)
        } else {
            None
        }
    }
}

/// The lines of a text that hold something.
fn lines(words: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in words.split('\n') {
        let held = line.trim();
        if !held.is_empty() {
            let at = start + (line.len() - line.trim_start().len());
            found.push(at..at + held.len());
        }
        start += line.len() + 1;
    }
    found
}

/// Where an item ends before the sign and the word that lead to the next: «; and».
fn item_end(lexicon: &Lexicon, words: &str) -> usize {
    let Some((before, last)) = words.trim_end().rsplit_once([';', ',']) else {
        return words.len();
    };
    let joins = last.trim().is_empty() || lexicon.is("joint", last);
    if joins {
        before.trim_end().len()
    } else {
        words.len()
    }
}

/// Purposes and periods between semicolons, each by itself; anything else as a whole.
fn clauses(lead: Option<Attribute>, words: &str) -> Vec<Range<usize>> {
    let apart = matches!(lead, Some(Attribute::Purpose | Attribute::Retention));
    if !apart || !words.contains(';') {
        let whole = 0..words.len();
        return vec![whole];
    }
    let mut found = Vec::new();
    let mut start = 0;
    for part in words.split_inclusive(';') {
        let said = part.trim_end_matches(';').trim();
        let at = start + (part.len() - part.trim_start().len());
        if said.chars().any(char::is_alphabetic) {
            found.push(at..at + said.len());
        }
        start += part.len();
    }
    found
}
