//! Titles and labels that come back: «What», «Why» and «How long» under each service, «Data –» and «Purposes –» in each
//! group. Whatever their words, they name no activity but a side of it, and what they announce is told by fewer words.

use std::collections::{BTreeMap, BTreeSet};

use super::{Topic, bare, column, key};
use crate::notice::reader::lexicon::Lexicon;
use crate::notice::source::{BlockKind, Source};

/// Words of a label before a colon or a dash, at most.
const LABEL: usize = 6;

/// Titles and labels with how often they stand in a text.
#[derive(Debug, Default)]
pub(super) struct Facets {
    titles: BTreeMap<String, usize>,
    labels: BTreeMap<String, usize>,
    /// Where items begin that are led by the name of an activity.
    named: BTreeSet<usize>,
}

impl Facets {
    pub(super) fn of(source: &Source, lexicon: &Lexicon) -> Self {
        let mut it = Self::default();
        for block in &source.blocks {
            let words = source.text.get(block.range.clone()).unwrap_or_default();
            match &block.kind {
                BlockKind::Heading { .. } | BlockKind::Term => {
                    *it.titles.entry(plain(words)).or_default() += 1;
                }
                BlockKind::Paragraph | BlockKind::Item { .. } => {
                    for line in words.lines() {
                        if let Some((label, _)) = label(line) {
                            *it.labels.entry(plain(label)).or_default() += 1;
                        }
                    }
                }
                BlockKind::Cell { .. } => {}
            }
        }
        it.named = named(source, lexicon);
        it
    }

    /// The name of the activity that leads an item which begins at a place, and where what is said of it begins.
    pub(super) fn activity<'a>(&self, start: usize, words: &'a str) -> Option<(&'a str, usize)> {
        self.named.contains(&start).then(|| label(words)).flatten()
    }

    /// Whether a title stands more than once: it is a side of what stands above it.
    pub(super) fn comes_back(&self, title: &str) -> bool {
        self.titles.get(&plain(title)).is_some_and(|it| *it > 1)
    }

    /// What a title announces that comes back.
    pub(super) fn titled(&self, lexicon: &Lexicon, title: &str) -> Option<Topic> {
        key(lexicon, title).or_else(|| {
            self.comes_back(title)
                .then(|| column(lexicon, title))
                .flatten()
        })
    }

    /// What a label before a colon or a dash announces, and where its words and its sign end.
    pub(super) fn labelled(&self, lexicon: &Lexicon, words: &str) -> Option<Label> {
        let (label, end) = label(words)?;
        let back = self.labels.get(&plain(label)).is_some_and(|it| *it > 1);
        let of = if back {
            column(lexicon, label)
        } else {
            key(lexicon, label)
        };
        match of {
            Some(Topic::Of(attribute)) => Some(Label {
                of: Some(attribute),
                end,
            }),
            _ if back => Some(Label { of: None, end }),
            _ => None,
        }
    }
}

/// A label: what it announces, where it and its sign end.
pub(super) struct Label {
    /// None for one that comes back and whose words say nothing of what follows.
    pub(super) of: Option<crate::notice::Attribute>,
    pub(super) end: usize,
}

/// Words that are said of an activity in the item that its name leads, at least.
const SAID: usize = 6;

/// Lists in which every item is led by a name and says something of it: «Membership: we keep your name and address to …».
/// A list of data, of rights or of what announces something is none.
fn named(source: &Source, lexicon: &Lexicon) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let is_item = |kind: &BlockKind| matches!(kind, BlockKind::Item { .. });
    for list in source
        .blocks
        .chunk_by(|one, other| is_item(&one.kind) == is_item(&other.kind))
    {
        let apt = list.len() > 1
            && list.iter().all(|it| {
                let words = source.text.get(it.range.clone()).unwrap_or_default();
                is_item(&it.kind)
                    && label(words).is_some_and(|(name, end)| {
                        let rest = words.get(end..).unwrap_or_default();
                        rest.split_whitespace().count() >= SAID
                            && column(lexicon, name).is_none()
                            && lexicon.which("right", name).is_none()
                            && lexicon.which("country", name).is_none()
                            && !["data.word", "organisation", "person", "spoken", "security"]
                                .iter()
                                .any(|it| lexicon.says(it, name))
                    })
            });
        if apt {
            found.extend(list.iter().map(|it| it.range.start));
        }
    }
    found
}

/// The label before the first colon or dash with white space after it, and where the sign ends.
fn label(words: &str) -> Option<(&str, usize)> {
    let signs = [": ", ":** ", " – ", " — ", " - ", "? "];
    let (at, sign) = signs
        .iter()
        .filter_map(|sign| words.find(sign).map(|at| (at, *sign)))
        .min()?;
    let label = words.get(..at)?.trim_start_matches('*');
    let few = (1..=LABEL).contains(&label.split_whitespace().count());
    let begins = label
        .chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    let one = !label.contains(['.', ',', ';', '@']);
    (few && begins && one).then_some((label, at + sign.len()))
}

fn plain(words: &str) -> String {
    bare(words.trim_start_matches('*')).to_lowercase()
}

/// A title without the number or letter before it: «A. Visitors», «3) Meters».
pub(super) fn unnumbered(title: &str) -> &str {
    let Some((number, rest)) = title.split_once(char::is_whitespace) else {
        return title;
    };
    let ends = number.ends_with(['.', ')', ':']);
    let name = number.trim_matches(['.', ')', '(', ':']);
    let short = name.chars().count() <= 4 && name.chars().all(|c| c.is_alphanumeric() || c == '.');
    let counts = name.chars().all(|c| c.is_ascii_digit() || c == '.')
        || name.chars().count() == 1
        || name.chars().all(|c| "IVX".contains(c));
    let bare = rest.trim_start();
    if ends && short && counts && bare.chars().any(char::is_alphabetic) {
        bare
    } else {
        title
    }
}
