//! Compares what the reader proposes with what a person expects of a statement.
//!
//! An expectation is a line `activity | attribute | value`: the activity is a word of its name (`*` for any), the value
//! the words that must be in what is proposed, or codes: `basis` a letter (`a`, `9h`, `a+9a`, with `hedge` when it is
//! softened), `retention` four of them (`period trigger action ceiling`, `-` for none) or `criteria`.

use std::collections::BTreeMap;
use std::path::Path;

use tilsyn_core::notice::reader::{Reading, read};
use tilsyn_core::notice::source::{self, Limits};
use tilsyn_core::notice::{Attribute, Stated, Statement};
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

/// What was compared in one statement.
#[derive(Debug, Default)]
pub struct Score {
    /// By attribute.
    pub figures: BTreeMap<&'static str, Figures>,
    /// Expectations that were not met.
    pub missed: Vec<String>,
    /// Proposals that were not expected.
    pub surplus: Vec<String>,
}

/// Reads a file.
///
/// # Panics
/// When it cannot be read: these are files of a test.
#[must_use]
pub fn reading(file: &Path) -> Reading {
    let bytes = std::fs::read(file).unwrap();
    read(&source::read(&bytes, &Limits::default()).unwrap(), None)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let those = lower.split(|c: char| !c.is_alphanumeric());
    those
        .filter(|it| it.chars().count() > 1)
        .map(str::to_owned)
        .collect()
}

/// Whether most of the expected words stand in what was found.
fn alike(expected: &str, found: &str) -> bool {
    let wanted = words(expected);
    let there = words(found);
    let hits = wanted.iter().filter(|it| there.contains(it)).count();
    !wanted.is_empty() && hits * 10 >= wanted.len() * 7
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
pub fn score(reading: &Reading, expected: &str) -> Score {
    let mut lines: Vec<(String, Attribute, String, bool)> = Vec::new();
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
            lines.push((activity.to_owned(), attribute, value.to_owned(), false));
        }
    }
    let mut score = Score::default();
    for it in &reading.statements {
        let Some(attribute) = it.attribute else {
            continue;
        };
        let label = it.activity_label.as_str().to_lowercase();
        let mut right = false;
        for (activity, of, value, met) in &mut lines {
            let here = activity == "*" || label.contains(&activity.to_lowercase());
            if *of == attribute && here && agrees(value, it) {
                *met = true;
                right = true;
            }
        }
        let figures = score.figures.entry(attribute.code()).or_default();
        figures.proposed += 1;
        figures.right += usize::from(right);
        if !right {
            let value = serde_json::to_string(&it.value).unwrap_or_default();
            score
                .surplus
                .push(format!("{} | {} | {}", it.activity_label, attribute, value));
        }
    }
    for (activity, attribute, value, met) in lines {
        let figures = score.figures.entry(attribute.code()).or_default();
        figures.expected += 1;
        figures.met += usize::from(met);
        if !met {
            score
                .missed
                .push(format!("{activity} | {attribute} | {value}"));
        }
    }
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
