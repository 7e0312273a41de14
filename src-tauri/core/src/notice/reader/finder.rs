//! What the rules write into: statements with their places, each once.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::lexicon::Lexicon;
use super::outline::{Outline, Topic, Unit};
use super::span_of;
use crate::notice::{Attribute, MarkKind, NoticeMark, Span, Stated, Statement};
use crate::text::Language;
use crate::value::{Country, Line, Prose};

/// Statements of one notice, at most.
const MOST: usize = 3_000;
/// Marks of one notice, at most.
const MOST_MARKS: usize = 1_000;

/// Words that stand between others, of one enumeration and pattern, at most.
const MOST_ASIDES: usize = 50;

/// Words as a line: white space made single, cut at the end of what a line holds.
pub(super) fn line(words: &str) -> Line {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words: String = words
        .chars()
        .filter(|c| !c.is_control())
        .take(Line::LIMIT)
        .collect();
    words.parse().unwrap_or_default()
}

pub(super) fn prose(words: &str) -> Prose {
    let words: String = words.chars().take(2_000).collect();
    words.parse().unwrap_or_default()
}

/// A statement that was found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) attribute: Attribute,
    pub(super) value: Stated,
    pub(super) range: Range<usize>,
    pub(super) unit: usize,
    pub(super) confidence: u8,
    pub(super) hedge: String,
    /// Another activity and label than those of the piece: an item that was referred to.
    pub(super) of: Option<(String, String)>,
}

/// Words that name an activity, with its section; none where several have the word.
pub(super) type Names = BTreeMap<String, Option<usize>>;

/// The text and what was found in it so far.
pub(super) struct Finder<'a> {
    pub(super) text: &'a str,
    pub(super) lexicon: &'static Lexicon,
    pub(super) outline: &'a Outline,
    pub(super) language: Language,
    pub(super) found: Vec<Found>,
    pub(super) marks: Vec<NoticeMark>,
    /// Pieces of which what they say went into a statement of another.
    pub(super) settled: BTreeSet<usize>,
    /// Words of the names of activities.
    pub(super) names: Names,
    /// Where the name stands that «we» or «the company» is said for, looked for once.
    we: OnceCell<Option<Range<usize>>>,
    /// The same, or the first name with a legal form.
    publisher: OnceCell<Option<Range<usize>>>,
    /// The third country in which the publisher is, looked for once.
    home: OnceCell<Option<Country>>,
    /// The words of the data that each section names, once all of it is read.
    data: OnceCell<BTreeMap<usize, BTreeSet<String>>>,
    /// Characters before each byte.
    counts: Vec<u32>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(
        text: &'a str,
        lexicon: &'static Lexicon,
        outline: &'a Outline,
        language: Language,
    ) -> Self {
        let mut counts = Vec::with_capacity(text.len() + 1);
        let mut count = 0;
        for letter in text.chars() {
            counts.extend(std::iter::repeat_n(count, letter.len_utf8()));
            count += 1;
        }
        counts.push(count);
        Self {
            text,
            lexicon,
            outline,
            language,
            found: Vec::new(),
            marks: Vec::new(),
            settled: BTreeSet::new(),
            names: super::meant::names(outline),
            we: OnceCell::new(),
            publisher: OnceCell::new(),
            home: OnceCell::new(),
            data: OnceCell::new(),
            counts,
        }
    }

    pub(super) fn words(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    pub(super) fn unit(&self, place: usize) -> Option<&'a Unit> {
        self.outline.units.get(place)
    }

    pub(super) fn topic(&self, unit: &Unit) -> Option<Topic> {
        self.outline
            .sections
            .get(unit.section)
            .and_then(|it| it.topic)
    }

    /// Whether the piece stands under a heading for this attribute.
    pub(super) fn under(&self, unit: &Unit, attribute: Attribute) -> bool {
        self.topic(unit) == Some(Topic::Of(attribute))
    }

    pub(super) fn section_at(&self, byte: usize) -> usize {
        let sections = self.outline.sections.iter();
        sections
            .enumerate()
            .rev()
            .find(|(_, it)| it.range.start <= byte)
            .map_or(0, |(place, _)| place)
    }

    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        span_of(&self.counts, range)
    }

    /// Whether something was found in a piece.
    pub(super) fn is_read(&self, place: usize) -> bool {
        self.settled.contains(&place) || self.found.iter().any(|it| it.unit == place)
    }

    /// Whether a statement of this attribute was found in a piece.
    pub(super) fn has(&self, place: usize, attribute: Attribute) -> bool {
        let mut those = self.found.iter();
        those.any(|it| it.unit == place && it.attribute == attribute)
    }

    /// Whether a basis of the activity of a piece was found before it in its section.
    pub(super) fn based(&self, place: usize) -> bool {
        let Some(unit) = self.unit(place) else {
            return false;
        };
        self.found.iter().rev().any(|it| {
            it.attribute == Attribute::Basis
                && it.unit != place
                && self.unit(it.unit).is_some_and(|other| {
                    other.section == unit.section && other.activity == unit.activity
                })
        })
    }

    /// Whether a piece tells the bases that there are in general: it states neither data nor purposes.
    pub(super) fn explains(&self, place: usize) -> bool {
        let Some(unit) = self.unit(place) else {
            return false;
        };
        self.under(unit, Attribute::Basis) && unit.activity.is_empty()
    }

    /// The name that «we» or «the company» is said for.
    pub(super) fn we(&self) -> Option<Range<usize>> {
        let found = self.we.get_or_init(|| self.named(&["controller.we"]));
        found.clone()
    }

    /// The name that «we» is said for, else the first with a legal form.
    pub(super) fn publisher(&self) -> Option<Range<usize>> {
        let both = ["controller.we", "controller.form"];
        self.publisher.get_or_init(|| self.named(&both)).clone()
    }

    /// The first name in the text by the patterns of some sections.
    fn named(&self, sections: &[&str]) -> Option<Range<usize>> {
        let those = sections
            .iter()
            .flat_map(|it| self.lexicon.those(it, self.text));
        those
            .filter_map(|it| it.captures(self.text))
            .find_map(|it| it.name("it"))
            .map(|it| it.range())
    }

    /// The third country in which the publisher is, by the authority or law that the text names.
    pub(super) fn home(&self) -> Option<Country> {
        let found = self.home.get_or_init(|| {
            let code = self.lexicon.which("home", self.text)?;
            code.parse().ok()
        });
        found.clone()
    }

    /// The words of the data that a section names. To be asked once all of it is read.
    pub(super) fn data_of(&self, section: usize) -> Option<&BTreeSet<String>> {
        let all = self.data.get_or_init(|| {
            let mut all: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
            for it in &self.found {
                if it.attribute != Attribute::DataCategory {
                    continue;
                }
                let Some(unit) = self.unit(it.unit) else {
                    continue;
                };
                let said = it.value.text().to_lowercase();
                let words = said.split(|c: char| !c.is_alphabetic());
                all.entry(unit.section)
                    .or_default()
                    .extend(words.map(str::to_owned));
            }
            all
        });
        all.get(&section)
    }

    /// The words that soften what stands in a range.
    pub(super) fn hedge(&self, range: &Range<usize>) -> String {
        self.first("hedge", range)
    }

    /// As [`Finder::hedge`], and words that leave open what else there is: «for example», «may».
    pub(super) fn loosely(&self, range: &Range<usize>) -> String {
        let firm = self.hedge(range);
        if firm.is_empty() {
            self.first("hedge.loose", range)
        } else {
            firm
        }
    }

    /// Cuts a place where the words of a section begin.
    pub(super) fn cut(&self, section: &str, words: &str, range: Range<usize>) -> Range<usize> {
        let inner = words.get(range.clone()).unwrap_or_default();
        // «And, where necessary, the police»: what stands between goes on after it.
        let between = self.lexicon.those("aside", inner);
        let between: Vec<Range<usize>> = between
            .flat_map(|it| it.find_iter(inner).take(MOST_ASIDES).map(|it| it.range()))
            .collect();
        let first = self
            .lexicon
            .those(section, inner)
            .flat_map(|it| it.find_iter(inner))
            .map(|it| it.start())
            .filter(|at| *at > 0 && !between.iter().any(|it| it.contains(at)))
            .min();
        let end = first.unwrap_or(inner.len());
        let kept = inner
            .get(..end)
            .unwrap_or(inner)
            .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '('));
        range.start..range.start + kept.len()
    }

    /// The first words of a section in a range.
    pub(super) fn first(&self, section: &str, range: &Range<usize>) -> String {
        let words = self.words(range);
        let first = self
            .lexicon
            .those(section, words)
            .filter_map(|it| it.find(words))
            .min_by_key(regex::Match::start);
        first.map(|it| it.as_str().to_owned()).unwrap_or_default()
    }

    pub(super) fn add(
        &mut self,
        attribute: Attribute,
        value: Stated,
        range: Range<usize>,
        unit: usize,
        confidence: u8,
    ) {
        self.put(Found {
            attribute,
            value,
            range,
            unit,
            confidence,
            hedge: String::new(),
            of: None,
        });
    }

    pub(super) fn put(&mut self, found: Found) {
        if self.found.len() < MOST {
            self.found.push(found);
        }
    }

    pub(super) fn mark(
        &mut self,
        mark: MarkKind,
        section: usize,
        range: Range<usize>,
        detail: &str,
    ) {
        if self.marks.len() < MOST_MARKS {
            self.put_mark(mark, section, range, detail);
        }
    }

    /// Marks, however many marks there are: what calls it counts its own.
    pub(super) fn put_mark(
        &mut self,
        mark: MarkKind,
        section: usize,
        range: Range<usize>,
        detail: &str,
    ) {
        let number = self
            .outline
            .sections
            .get(section)
            .map(|it| line(&it.number))
            .unwrap_or_default();
        let quote: String = self.words(&range).chars().take(300).collect();
        self.marks.push(NoticeMark {
            mark: Some(mark),
            section: number,
            span: self.span(&range),
            quote: prose(&quote),
            detail: line(detail),
        });
    }

    pub(super) fn take_marks(&mut self) -> Vec<NoticeMark> {
        let mut marks = std::mem::take(&mut self.marks);
        marks.sort_by_key(|it| (it.span, it.mark));
        marks
    }

    /// The statements in the order of the text, each said once of its activity: the surest of those that are alike.
    pub(super) fn statements(&mut self) -> Vec<Statement> {
        let mut found = std::mem::take(&mut self.found);
        found.sort_by_key(|it| (std::cmp::Reverse(it.confidence), it.range.start));
        let mut seen: BTreeSet<(usize, String, &'static str, String)> = BTreeSet::new();
        found.retain(|it| {
            let unit = self.outline.units.get(it.unit);
            let section = unit.map_or(0, |unit| unit.section);
            let activity = match &it.of {
                Some((activity, _)) => activity.clone(),
                None => unit.map(|unit| unit.activity.clone()).unwrap_or_default(),
            };
            let value = serde_json::to_string(&it.value)
                .unwrap_or_default()
                .to_lowercase();
            seen.insert((section, activity, it.attribute.code(), value))
        });
        found.sort_by_key(|it| (it.range.start, it.range.end, it.attribute));
        self.found.clone_from(&found);
        found
            .into_iter()
            .enumerate()
            .map(|(number, it)| {
                let unit = self.outline.units.get(it.unit);
                let section = unit.and_then(|unit| self.outline.sections.get(unit.section));
                let (activity, label) = match it.of {
                    Some((activity, label)) => (activity, label),
                    None => (
                        unit.map(|it| it.activity.clone()).unwrap_or_default(),
                        unit.map(|it| it.label.clone()).unwrap_or_default(),
                    ),
                };
                Statement {
                    key: line(&format!("s{}", number + 1)),
                    section: section.map(|it| line(&it.number)).unwrap_or_default(),
                    label: line(&label),
                    activity: None,
                    activity_label: if it.attribute.is_of_activity() {
                        line(&activity)
                    } else {
                        Line::default()
                    },
                    attribute: Some(it.attribute),
                    value: Some(it.value),
                    hedge: line(&it.hedge),
                    span: self.span(&it.range),
                    quote: prose(self.text.get(it.range.clone()).unwrap_or_default()),
                    confidence: it.confidence,
                    status: None,
                    by_hand: false,
                }
            })
            .collect()
    }
}
