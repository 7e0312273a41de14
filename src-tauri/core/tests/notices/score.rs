//! Compares what the reader proposes with what a person expects of a statement.
//!
//! An expectation is a line `activity | attribute | value`: the activity is a word of its name (`*` for any), the value
//! the words that must be in what is proposed, or codes: `basis` a letter (`a`, `9h`, `a+9a`, with `hedge` when it is
//! softened), `retention` four of them (`period trigger action ceiling`, `-` for none) or `criteria`. After ` @ ` may
//! stand the words of the text that say it: where it was missed, they tell whether a mark covers them.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use tilsyn_core::notice::reader::{Reading, read};
use tilsyn_core::notice::source::{self, Limits};
use tilsyn_core::notice::{Attribute, MarkKind, NoticeMark, Span, Stated, Statement, Sureness};
use tilsyn_core::value::IsoPeriod;

/// Found, proposed and expected, of one attribute.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Proposals that were expected.
    pub right: usize,
    /// Proposals.
    pub proposed: usize,
    /// Expectations that were met.
    pub met: usize,
    /// Expectations.
    pub expected: usize,
}

impl Figures {
    /// Adds others.
    pub fn add(&mut self, other: Self) {
        self.right += other.right;
        self.proposed += other.proposed;
        self.met += other.met;
        self.expected += other.expected;
    }

    /// In per cent.
    #[must_use]
    pub fn precision(self) -> usize {
        (self.right * 100).checked_div(self.proposed).unwrap_or(100)
    }

    /// In per cent.
    #[must_use]
    pub fn recall(self) -> usize {
        (self.met * 100).checked_div(self.expected).unwrap_or(100)
    }
}

/// A line of what is expected.
struct Expected {
    activity: String,
    attribute: Attribute,
    value: String,
    at: String,
    met: bool,
}

/// What was compared in one statement.
#[derive(Debug, Default)]
pub struct Score {
    /// By attribute.
    pub figures: BTreeMap<&'static str, Figures>,
    /// Proposals by how sure the reader was of them; what was expected is not divided.
    pub by_sureness: BTreeMap<Sureness, Figures>,
    /// The same of legal bases alone.
    pub bases: BTreeMap<Sureness, Figures>,
    /// Marks by the doubt they tell, and how many of these stand where nothing was missed.
    pub by_doubt: BTreeMap<String, (usize, usize)>,
    /// Expectations that were not met.
    pub missed: Vec<String>,
    /// How many of these stand under a mark that says «not read».
    pub marked: usize,
    /// How many of these stand neither under a mark nor where something else was proposed: nobody is led there.
    pub silent: usize,
    /// How many of those silent ones stand in a passage that was passed over.
    pub passed: usize,
    /// How many of those silent ones have a place, not in a heading, that no mark and no proposal touches: none may.
    pub nowhere: usize,
    /// How many of these the expectation gives no place for.
    pub unplaced: usize,
    /// Proposals that were not expected.
    pub surplus: Vec<String>,
    /// Passages that were passed over.
    pub passages: usize,
    /// Pieces that could state something.
    pub pieces: usize,
    /// Marks that say «not read», or «not all of it».
    pub marks: usize,
    /// How many of these stand where nothing was missed.
    pub idle: usize,
    /// Marks on a basis that is proposed as unsure; they are not counted among those.
    pub asking: usize,
    /// The words of those.
    pub vain: Vec<String>,
}

/// Missed and marked, of several statements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marked {
    /// Expectations that were not met.
    pub missed: usize,
    /// How many of these stand under a mark.
    pub under: usize,
    /// How many of these stand neither under a mark nor where something else was proposed.
    pub silent: usize,
    /// How many of those stand in a passage that was passed over.
    pub passed: usize,
    /// How many of those have a place, not in a heading, that no mark and no proposal touches.
    pub nowhere: usize,
    /// How many of these have no place.
    pub unplaced: usize,
    /// Passages that were passed over.
    pub passages: usize,
    /// Pieces that could state something.
    pub pieces: usize,
    /// Marks.
    pub marks: usize,
    /// Marks where nothing was missed.
    pub idle: usize,
    /// Marks on a basis that is proposed as unsure.
    pub asking: usize,
}

impl Marked {
    /// Adds those of a statement.
    pub fn add(&mut self, it: &Score) {
        self.missed += it.missed.len();
        self.under += it.marked;
        self.silent += it.silent;
        self.passed += it.passed;
        self.nowhere += it.nowhere;
        self.unplaced += it.unplaced;
        self.passages += it.passages;
        self.pieces += it.pieces;
        self.marks += it.marks;
        self.idle += it.idle;
        self.asking += it.asking;
    }

    /// Of what was missed, how much stands under a mark, in per cent.
    #[must_use]
    pub fn covered(self) -> usize {
        (self.under * 100).checked_div(self.missed).unwrap_or(100)
    }

    /// Of what was missed, how much stands where nobody is led, in per cent.
    #[must_use]
    pub fn quiet(self) -> usize {
        (self.silent * 100).checked_div(self.missed).unwrap_or(0)
    }

    /// Marks per hundred pieces.
    #[must_use]
    pub fn dense(self) -> usize {
        (self.marks * 100).checked_div(self.pieces).unwrap_or(0)
    }

    /// Of the marks, how many stand where nothing was missed, in per cent.
    #[must_use]
    pub fn empty(self) -> usize {
        (self.idle * 100).checked_div(self.marks).unwrap_or(0)
    }
}

impl std::fmt::Display for Marked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "missed {}, under a mark {} ({} %), neither under a mark nor beside a wrong proposal {} ({} %): in {} of {} passages passed over, in the words of another statement or a heading {}, without a place {}, nowhere {}; {} marks in {} pieces ({} of 100), under {} of them nothing was missed ({} %); {} marks on unsure bases besides",
            self.missed,
            self.under,
            self.covered(),
            self.silent,
            self.quiet(),
            self.passed,
            self.passages,
            self.silent - self.passed - self.unplaced - self.nowhere,
            self.unplaced,
            self.nowhere,
            self.marks,
            self.pieces,
            self.dense(),
            self.idle,
            self.empty(),
            self.asking
        )
    }
}

/// Reads a file.
///
/// # Errors
/// When it cannot be opened, or is no text of a kind that is read.
pub fn reading(file: &Path) -> Result<(Reading, String), Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let source = source::read(&bytes, &Limits::default())?;
    Ok((read(&source, None), source.text))
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let those = lower.split(|c: char| !c.is_alphanumeric());
    those
        .filter(|it| it.chars().count() > 1)
        .map(str::to_owned)
        .collect()
}

/// Words before a name that belong to it in a text, and that the reader leaves out.
const ARTICLES: [&str; 19] = [
    "the", "an", "our", "your", "other", "de", "het", "een", "onze", "ons", "uw", "andere", "en",
    "et", "ei", "vår", "vårt", "våre", "andre",
];

/// Whether most of the expected words stand in what was found, articles apart.
fn alike(expected: &str, found: &str) -> bool {
    let mut wanted = words(expected);
    if wanted.len() > 1 {
        wanted.retain(|it| !ARTICLES.contains(&it.as_str()));
    }
    let there = words(found);
    let hits = wanted.iter().filter(|it| there.contains(it)).count();
    !wanted.is_empty() && hits * 10 >= wanted.len() * 7
}

/// Where an expectation stands: at the words it gives, at its value where the text has that once, or in the sentence
/// that has most words of its value.
fn place(text: &str, value: &str, at: &str, worded: bool) -> Option<Span> {
    let span = |start: usize, length: usize| {
        let before = text.get(..start)?.chars().count();
        let long = text.get(start..start + length)?.chars().count();
        Some(Span::new(
            before.try_into().ok()?,
            (before + long).try_into().ok()?,
        ))
    };
    if !at.is_empty() {
        let start = text.find(at)?;
        return span(start, at.len());
    }
    if !worded {
        return None;
    }
    let mut exact = text.match_indices(value);
    if let (Some((start, found)), None) = (exact.next(), exact.next()) {
        return span(start, found.len());
    }
    let mut start = 0;
    for piece in text.split_inclusive(['.', '\n', '\t', '?']) {
        if alike(value, piece) {
            return span(start, piece.len());
        }
        start += piece.len();
    }
    None
}

/// Whether a mark that says «not read» touches a place.
fn under_mark(reading: &Reading, place: Span) -> bool {
    unread(reading).any(|it| touches(it.span, place))
}

/// The places of the marks that say «not read».
fn unread(reading: &Reading) -> impl Iterator<Item = &NoticeMark> {
    reading.marks.iter().filter(|it| {
        matches!(
            it.mark,
            Some(
                MarkKind::Unread
                    | MarkKind::UnreadSection
                    | MarkKind::PartUnread
                    | MarkKind::BasisUnnamed
            )
        )
    })
}

/// Whether a place is in the words of a heading.
fn in_heading(reading: &Reading, place: Span) -> bool {
    reading.sections.iter().any(|it| {
        let words = it.number.as_str().chars().chain(it.title.as_str().chars());
        let long = u32::try_from(words.count()).unwrap_or(u32::MAX);
        touches(Span::new(it.span.start(), it.span.start() + long), place)
    })
}

/// The marks on what was passed over.
fn passed_over(reading: &Reading) -> impl Iterator<Item = &NoticeMark> {
    let marks = reading.marks.iter();
    marks.filter(|it| it.mark == Some(MarkKind::PassedOver))
}

/// Whether a mark stands on a basis that is proposed as unsure.
fn asks(reading: &Reading, mark: &NoticeMark) -> bool {
    let of_basis = mark.mark == Some(MarkKind::BasisUnnamed)
        || mark.mark == Some(MarkKind::PartUnread)
            && mark.detail.as_str() == Attribute::Basis.code();
    of_basis
        && reading.statements.iter().any(|it| {
            it.attribute == Some(Attribute::Basis)
                && Sureness::of(it.confidence) == Sureness::Unsure
                && touches(it.span, mark.span)
        })
}

/// The kind of a mark and the doubt it tells.
fn doubt(it: &NoticeMark) -> String {
    let kind = it.mark.map(|it| it.to_string()).unwrap_or_default();
    format!("{kind} {}", it.detail)
}

fn touches(one: Span, other: Span) -> bool {
    one.start() < other.end() && other.start() < one.end()
}

fn longest(one: &str) -> Option<IsoPeriod> {
    one.parse().ok()
}

fn agrees(expected: &str, it: &Statement) -> bool {
    let Some(value) = &it.value else { return false };
    let codes: Vec<&str> = expected.split_whitespace().collect();
    let code = |place: usize| codes.get(place).copied().unwrap_or("-");
    match value {
        Stated::Basis(basis) => {
            let mut said: Vec<String> = basis.art6.iter().map(ToString::to_string).collect();
            said.extend(basis.art9.iter().map(|it| format!("9{it}")));
            let wanted: Vec<&str> = code(0).split('+').collect();
            let soft = codes.contains(&"hedge");
            wanted.iter().all(|it| said.iter().any(|said| said == it))
                && (!soft || !it.hedge.is_empty())
        }
        Stated::Retention(it) if expected == "criteria" => {
            !it.criteria.is_empty() && it.period.is_none()
        }
        Stated::Retention(it) => {
            let wanted = longest(code(0)).or(longest(code(3)));
            let said = it.period.or(it.max_period);
            let same = match (wanted, said) {
                (Some(one), Some(other)) => one.is_as_long(other),
                (None, None) => true,
                _ => false,
            };
            let named =
                |code: &str, said: Option<String>| code == "-" || said.as_deref() == Some(code);
            same && named(code(1), it.trigger.map(|it| it.to_string()))
                && named(code(2), it.action.map(|it| it.to_string()))
        }
        Stated::Right(it) => it.right.is_some_and(|it| it.code() == expected),
        Stated::Channel(it) => it.channel.is_some_and(|it| it.code() == code(0)),
        Stated::Contact(it) => {
            let (role, text) = expected
                .split_once('|')
                .map_or(("-", expected), |(role, text)| (role.trim(), text.trim()));
            (role == "-" || it.role.is_some_and(|it| it.code() == role))
                && it.text.as_str().contains(text)
        }
        Stated::Transfer(_) if expected == "no" => {
            matches!(value, Stated::Transfer(it) if it.outside_eea == Some(false))
        }
        Stated::Transfer(it) => it.outside_eea != Some(false) && alike(expected, it.text.as_str()),
        Stated::Decision(it) => {
            (!codes.contains(&"no") || it.automated == Some(false))
                && (!codes.contains(&"profiling") || it.profiling == Some(true))
        }
        Stated::Voluntariness(it) => it.mandatory.is_some_and(|it| it.code() == code(0)),
        Stated::Version(it) => it.date.is_some_and(|it| it.to_string() == expected),
        Stated::Role(it) => it.role.is_some_and(|it| it.code() == code(0)),
        Stated::Recipient(it) => alike(expected, it.text.as_str()),
        Stated::Text(it) => alike(expected, it.as_str()),
    }
}

/// Compares a reading with what is expected of it.
#[must_use]
pub fn score(reading: &Reading, text: &str, expected: &str) -> Score {
    let mut lines: Vec<Expected> = Vec::new();
    for line in expected
        .lines()
        .filter(|it| !it.trim().is_empty() && !it.starts_with('#'))
    {
        let mut parts = line.splitn(3, '|').map(str::trim);
        let (Some(activity), Some(attribute), Some(value)) =
            (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        if let Ok(attribute) = attribute.parse() {
            let (value, at) = value.split_once(" @ ").unwrap_or((value, ""));
            lines.push(Expected {
                activity: activity.to_owned(),
                attribute,
                value: value.to_owned(),
                at: at.to_owned(),
                met: false,
            });
        }
    }
    let mut score = Score::default();
    let mut wrong: Vec<Span> = Vec::new();
    for it in &reading.statements {
        let Some(attribute) = it.attribute else {
            continue;
        };
        let label = it.activity_label.as_str().to_lowercase();
        let mut right = false;
        let span = it.span;
        for line in &mut lines {
            let here = line.activity == "*" || label.contains(&line.activity.to_lowercase());
            if line.attribute == attribute && here && agrees(&line.value, it) {
                line.met = true;
                right = true;
            }
        }
        let figures = score.figures.entry(attribute.code()).or_default();
        figures.proposed += 1;
        figures.right += usize::from(right);
        let one = Figures {
            right: usize::from(right),
            proposed: 1,
            ..Figures::default()
        };
        let sureness = Sureness::of(it.confidence);
        score.by_sureness.entry(sureness).or_default().add(one);
        if attribute == Attribute::Basis {
            score.bases.entry(sureness).or_default().add(one);
        }
        if !right {
            wrong.push(span);
            let value = serde_json::to_string(&it.value).unwrap_or_default();
            score.surplus.push(format!(
                "{} {} | {} | {}",
                it.confidence, it.activity_label, attribute, value
            ));
        }
    }
    let mut places: Vec<Span> = Vec::new();
    for line in lines {
        let attribute = line.attribute;
        let figures = score.figures.entry(attribute.code()).or_default();
        figures.expected += 1;
        figures.met += usize::from(line.met);
        if line.met {
            continue;
        }
        let worded = !matches!(
            attribute,
            Attribute::Basis
                | Attribute::Retention
                | Attribute::Right
                | Attribute::Channel
                | Attribute::Voluntariness
                | Attribute::Adm
                | Attribute::Version
                | Attribute::Role
        );
        let words = line.value.rsplit(" | ").next().unwrap_or(&line.value);
        let place = place(text, words, &line.at, worded);
        let marked = place.is_some_and(|it| under_mark(reading, it));
        let led = marked || place.is_some_and(|it| wrong.iter().any(|one| touches(*one, it)));
        score.silent += usize::from(!led);
        let mut sign = match (marked, led) {
            (true, _) => '!',
            (false, true) => '~',
            (false, false) => ' ',
        };
        if !led && let Some(place) = place {
            let passed = passed_over(reading).any(|it| touches(it.span, place));
            let quoted = reading.statements.iter().any(|it| touches(it.span, place));
            score.passed += usize::from(passed);
            score.nowhere += usize::from(!passed && !quoted && !in_heading(reading, place));
            sign = match (passed, quoted) {
                (true, _) => '.',
                (false, true) => '=',
                (false, false) => '?',
            };
        }
        score.unplaced += usize::from(place.is_none());
        places.extend(place);
        score.marked += usize::from(marked);
        score.missed.push(format!(
            "{sign} {} | {attribute} | {}",
            line.activity, line.value
        ));
    }
    score.pieces = reading.pieces;
    score.passages = passed_over(reading).count();
    // A mark on a basis that is proposed as unsure asks to look at the proposal: it says of nothing that it was not read.
    let unsure: Vec<Span> = reading
        .marks
        .iter()
        .filter(|it| asks(reading, it))
        .map(|it| it.span)
        .collect();
    score.asking = unsure.len();
    for mark in unread(reading) {
        if unsure.contains(&mark.span) && asks(reading, mark) {
            continue;
        }
        score.marks += 1;
        let idle = !places.iter().any(|it| touches(mark.span, *it));
        let counted = score.by_doubt.entry(doubt(mark)).or_default();
        counted.0 += 1;
        counted.1 += usize::from(idle);
        if idle {
            let marked = text.chars().skip(mark.span.start() as usize);
            let long = (mark.span.end() - mark.span.start()) as usize;
            let marked: String = marked.take(long).collect();
            score.vain.push(format!("{} | {marked}", doubt(mark)));
        }
    }
    score.idle = score.vain.len();
    score
}

/// The figures as a table.
#[must_use]
pub fn table(figures: &BTreeMap<&'static str, Figures>) -> String {
    let mut out = format!(
        "{:<18}{:>10}{:>10}{:>10}{:>10}\n",
        "", "proposed", "expected", "precision", "recall"
    );
    let mut all = Figures::default();
    for (attribute, it) in figures {
        all.add(*it);
        out.push_str(&format!(
            "{attribute:<18}{:>10}{:>10}{:>9}%{:>9}%\n",
            it.proposed,
            it.expected,
            it.precision(),
            it.recall()
        ));
    }
    out.push_str(&format!(
        "{:<18}{:>10}{:>10}{:>9}%{:>9}%\n",
        "all",
        all.proposed,
        all.expected,
        all.precision(),
        all.recall()
    ));
    out
}
