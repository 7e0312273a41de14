//! What a statement or a record says, as values that can be compared, and as sentences.

use crate::activity::RecipientKind;
use crate::notice::{Attribute, ChannelKind, Stated, StatedRetention, Statement};
use crate::retention::{Retention, Trigger};
use crate::text::{Language, Sentence};
use crate::value::{IsoPeriod, LangLine, LangText, folded};

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// A code: two are the same when they are spelled the same.
    Code(String),
    /// Words, per language.
    Words(Vec<(Language, String)>),
    /// A period.
    Kept(Kept),
    /// A recipient: its kind and its name.
    Recipient(Option<RecipientKind>, Vec<(Language, String)>),
    /// An address, number or way: of which sort, where that is known, and how it is written.
    Way(Option<ChannelKind>, String),
}

/// A period as it is compared: how long, from what on, or only a criterion.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Kept {
    pub period: Option<IsoPeriod>,
    pub trigger: Option<Trigger>,
    pub criterion: bool,
}

/// A value with how it is said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub value: Value,
    pub says: Sentence,
}

/// Whether two values are the same; none when they are words of different languages.
pub(super) fn same(one: &Value, other: &Value) -> Option<bool> {
    match (one, other) {
        (Value::Code(one), Value::Code(other)) => Some(one == other),
        (Value::Words(one), Value::Words(other)) => alike(one, other),
        (Value::Kept(one), Value::Kept(other)) => Some(kept_alike(one, other)),
        (Value::Recipient(one, words), Value::Recipient(other, others)) => {
            // A category of recipients is enough (Art 13(1)(e)): the kind, or the name.
            if one.is_some() && one == other {
                return Some(true);
            }
            alike(words, others)
        }
        (Value::Way(one, words), Value::Way(other, others)) => {
            // Of these there is one: a form is the form, in whatever language it is called so.
            let single = matches!(one, Some(ChannelKind::Form | ChannelKind::CookieSettings));
            Some((single && one == other) || ways_alike(words, others))
        }
        _ => Some(false),
    }
}

/// Periods by length and trigger; twelve months are a year. A ceiling stands where no period does.
fn kept_alike(one: &Kept, other: &Kept) -> bool {
    match (one.period, other.period) {
        (Some(mine), Some(theirs)) => mine.is_as_long(theirs) && one.trigger == other.trigger,
        (None, None) => one.trigger == other.trigger || (one.criterion && other.criterion),
        _ => false,
    }
}

/// The parts of a way that tell it apart: an address, a link, or its words.
fn ways_alike(one: &str, other: &str) -> bool {
    let (one, other) = (folded(one), folded(other));
    let address = |text: &str| -> Vec<String> {
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '<' | '>'))
            .map(|word| word.trim_matches(['.', ':']).to_owned())
            .filter(|word| word.contains('@') || word.contains("://") || word.contains("www."))
            .collect()
    };
    let (mine, theirs) = (address(&one), address(&other));
    if !mine.is_empty() && !theirs.is_empty() {
        return mine.iter().any(|it| theirs.contains(it));
    }
    if one.is_empty() || other.is_empty() {
        return one == other;
    }
    one.contains(&other) || other.contains(&one) || shared(&one, &other)
}

/// Words by which a way of the register is known to be a form or the setting of cookies.
const WAYS: [(&str, ChannelKind); 6] = [
    ("form", ChannelKind::Form),
    ("skjema", ChannelKind::Form),
    ("formulier", ChannelKind::Form),
    ("cookie", ChannelKind::CookieSettings),
    ("informasjonskaps", ChannelKind::CookieSettings),
    ("kapselinnstilling", ChannelKind::CookieSettings),
];

/// A way as the register writes it, which has no codes for them.
pub(super) fn way(text: &str) -> Value {
    let said = folded(text);
    let kind = WAYS
        .iter()
        .find(|(word, _)| said.contains(word))
        .map(|(_, kind)| *kind);
    Value::Way(kind, text.to_owned())
}

/// Whether texts that share a language say the same there; none when they share none.
fn alike(one: &[(Language, String)], other: &[(Language, String)]) -> Option<bool> {
    let mut found = None;
    for (language, mine) in one {
        for (_, theirs) in other.iter().filter(|(it, _)| it == language) {
            let (mine, theirs) = (folded(mine), folded(theirs));
            if mine == theirs || shared(&mine, &theirs) {
                return Some(true);
            }
            found = Some(false);
        }
    }
    found
}

/// Letters at the beginning by which two words count as one.
const STEM: usize = 5;
/// Words of fewer letters tell nothing, unless a text has no others.
const TELLING: usize = 4;

/// Whether two texts share at least half of the telling words of the shorter one.
fn shared(one: &str, other: &str) -> bool {
    let stems = |text: &str| -> Vec<String> {
        let words: Vec<&str> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty() && !FILLING.contains(word))
            .collect();
        let long = |word: &&str| word.chars().count() >= TELLING;
        let telling = words.iter().any(long);
        let mut stems: Vec<String> = words
            .into_iter()
            .filter(|word| !telling || long(word))
            .map(|word| word.chars().take(STEM).collect())
            .collect();
        stems.sort();
        stems.dedup();
        stems
    };
    let (mine, theirs) = (stems(one), stems(other));
    let least = mine.len().min(theirs.len());
    let common = mine.iter().filter(|it| theirs.contains(it)).count();
    least > 0 && common * 2 >= least
}

/// Words of four letters and more that stand in any sentence.
const FILLING: [&str; 30] = [
    "that", "this", "with", "from", "your", "their", "them", "those", "have", "which", "other",
    "som", "eller", "disse", "denne", "dette", "dine", "deres", "våre", "andre", "ikke", "deze",
    "voor", "onze", "naar", "wordt", "worden", "andere", "hebben", "welke",
];

pub(super) fn of_text(text: &LangText) -> Item {
    Item {
        value: Value::Words(
            text.each()
                .map(|(at, text)| (at, text.to_owned()))
                .collect(),
        ),
        says: Sentence::new("compared-words").words("words", text.clone()),
    }
}

pub(super) fn of_line(line: &LangLine) -> Item {
    of_text(&line.clone().into())
}

pub(super) fn code(code: impl Into<String>, says: Sentence) -> Item {
    Item {
        value: Value::Code(code.into()),
        says,
    }
}

/// A period of a rule of the register.
pub(super) fn of_rule(rule: &Retention) -> Item {
    let kept = Kept {
        period: rule.period.or(rule.max_period),
        trigger: rule.trigger,
        criterion: !rule.criteria_text.is_empty(),
    };
    let says = kept_words(&kept).unwrap_or_else(|| {
        Sentence::new("compared-words").words("words", rule.criteria_text.clone())
    });
    Item {
        value: Value::Kept(kept),
        says,
    }
}

fn kept_of(it: &StatedRetention) -> Kept {
    Kept {
        period: it.period.or(it.max_period),
        trigger: it.trigger,
        criterion: !it.criteria.is_empty(),
    }
}

/// The sentences of a period's parts.
fn period_words(period: IsoPeriod) -> Vec<Sentence> {
    [
        (period.years, "deadline-period-years"),
        (period.months, "deadline-period-months"),
        (period.days, "deadline-period-days"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, key)| Sentence::new(key).number("number", number))
    .collect()
}

fn kept_words(it: &Kept) -> Option<Sentence> {
    match (it.period, it.trigger) {
        (Some(period), Some(trigger)) => Some(
            Sentence::new(format!("trigger-{}-after", trigger.key()))
                .list("period", period_words(period)),
        ),
        (Some(period), None) => {
            Some(Sentence::new("compared-period").list("period", period_words(period)))
        }
        (None, Some(trigger)) => Some(Sentence::new(format!("trigger-{}", trigger.key()))),
        (None, None) => None,
    }
}

fn text(text: &str) -> Sentence {
    Sentence::new("compared-text").text("text", text)
}

/// The values of a statement, in the language of its notice: a basis may be several.
pub(super) fn items(it: &Statement, language: Option<Language>) -> Vec<Item> {
    let words = |text: &str| -> Vec<(Language, String)> {
        language
            .map(|language| (language, text.to_owned()))
            .into_iter()
            .collect()
    };
    let Some(value) = &it.value else {
        return Vec::new();
    };
    let one = |value: Value| {
        vec![Item {
            value,
            says: says(it),
        }]
    };
    match value {
        Stated::Basis(basis) => basis
            .art6
            .iter()
            .map(|art6| {
                let says = Sentence::new(format!("basis-{}-full", art6.key()));
                code(format!("6{}", art6.code()), says)
            })
            .chain(basis.art9.iter().map(|art9| {
                let says = Sentence::new(format!("art9-{}", art9.key()));
                code(format!("9{}", art9.code()), says)
            }))
            .collect(),
        Stated::Retention(kept) => one(Value::Kept(kept_of(kept))),
        Stated::Right(right) => right
            .right
            .iter()
            .map(|right| {
                code(
                    right.code(),
                    Sentence::new(format!("right-{}", right.key())),
                )
            })
            .collect(),
        Stated::Role(role) => role
            .role
            .iter()
            .map(|role| {
                let says = Sentence::new(format!("activity-role-{}", role.key()));
                code(role.code(), says)
            })
            .collect(),
        Stated::Recipient(recipient) => one(Value::Recipient(
            recipient.recipient,
            words(recipient.text.as_str()),
        )),
        Stated::Transfer(transfer) => transfer
            .countries
            .iter()
            .filter(|country| !country.in_eea())
            .map(|country| {
                let says = Sentence::new(format!("country-{country}"));
                code(country.as_str(), says)
            })
            .collect(),
        Stated::Channel(channel) => one(match channel.channel {
            Some(kind) => Value::Way(Some(kind), channel.text.to_string()),
            None => way(channel.text.as_str()),
        }),
        Stated::Contact(contact) => one(Value::Way(None, contact.text.to_string())),
        Stated::Voluntariness(duty) => duty
            .mandatory
            .iter()
            .map(|duty| {
                code(
                    duty.code(),
                    Sentence::new(format!("mandatory-{}", duty.key())),
                )
            })
            .collect(),
        Stated::Decision(decision) => decision
            .automated
            .iter()
            .map(|yes| {
                let says = Sentence::new(if *yes {
                    "compared-automated"
                } else {
                    "compared-not-automated"
                });
                code(if *yes { "automated" } else { "not" }, says)
            })
            .collect(),
        Stated::Version(_) => Vec::new(),
        Stated::Text(said) => one(Value::Words(words(said.as_str()))),
    }
}

/// What a statement says, as a sentence.
pub(super) fn says(it: &Statement) -> Sentence {
    let coded: Vec<Sentence> = match (&it.value, it.attribute) {
        (Some(Stated::Retention(kept)), _) => {
            vec![kept_words(&kept_of(kept)).unwrap_or_else(|| text(kept.criteria.as_str()))]
        }
        (Some(Stated::Channel(channel)), _) => {
            let way = channel
                .channel
                .map(|it| Sentence::new(format!("notice-channel-{}", it.key())));
            if channel.text.is_empty() {
                way.into_iter().collect()
            } else {
                vec![text(channel.text.as_str())]
            }
        }
        (Some(Stated::Recipient(recipient)), _) => {
            let kind = recipient
                .recipient
                .map(|it| Sentence::new(format!("recipient-kind-{}", it.key())));
            if recipient.text.is_empty() {
                kind.into_iter().collect()
            } else {
                vec![text(recipient.text.as_str())]
            }
        }
        (Some(Stated::Contact(contact)), _) => vec![text(contact.text.as_str())],
        (Some(Stated::Text(said)), _) => vec![text(said.as_str())],
        (Some(Stated::Version(version)), _) => version
            .date
            .iter()
            .map(|date| Sentence::new("compared-date").date("date", *date))
            .collect(),
        (Some(Stated::Transfer(transfer)), Some(Attribute::Transfer))
            if transfer.countries.iter().all(crate::value::Country::in_eea) =>
        {
            vec![text(transfer.text.as_str())]
        }
        _ => items(it, None).into_iter().map(|item| item.says).collect(),
    };
    match <[Sentence; 1]>::try_from(coded) {
        Ok([only]) => only,
        Err(coded) if coded.is_empty() => text(it.quote.as_str()),
        Err(coded) => Sentence::new("compared-list").list("list", coded),
    }
}
