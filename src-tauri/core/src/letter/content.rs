//! The information of Article 15(1) and (2), from the register: one part for each activity concerned.
//!
//! Recipients are named, not only their categories (C-154/21). Units of the organisation itself are none, and no
//! authority that received data in a particular inquiry is (Art 4(9)): what went to one is never said here, so that a
//! letter to the person cannot tell of an order under secrecy.

use super::body::{mark, unmarked};
use super::facts::{ActivityFacts, Said};
use super::template::missing_words;
use crate::activity::{ActivityRole, DataSource, Recipient, RecipientKind};
use crate::retention::Retention;
use crate::text::{Language, Sentence, Words};
use crate::transfer::Transfer;
use crate::value::{Country, IsoPeriod};

/// The lines for all activities in which the organisation decides on purposes and means.
pub(super) fn list(activities: &[ActivityFacts], words: &Words) -> Said {
    let mut part = Part {
        words,
        lines: Vec::new(),
        missing: Vec::new(),
        about: String::new(),
    };
    let mut any = false;
    for it in activities {
        if it.activity.role == Some(ActivityRole::Processor) {
            continue;
        }
        any = true;
        part.activity(it);
    }
    if any {
        Said::Lines {
            lines: part.lines,
            missing: part.missing,
        }
    } else {
        Said::Missing
    }
}

struct Part<'a> {
    words: &'a Words,
    lines: Vec<String>,
    missing: Vec<Sentence>,
    about: String,
}

impl Part<'_> {
    fn language(&self) -> Language {
        self.words.language()
    }

    fn activity(&mut self, it: &ActivityFacts) {
        let activity = &it.activity;
        let name = activity.name.in_language(self.language());
        self.about = name.to_owned();
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.push(format!("## {}", inline(name)));
        self.item(
            "purposes",
            activity
                .purposes
                .iter()
                .map(|purpose| purpose.text.in_language(self.words.language()).to_owned())
                .collect(),
        );
        self.item(
            "categories",
            activity
                .data_items
                .iter()
                .map(|item| item.category.in_language(self.words.language()).to_owned())
                .collect(),
        );
        self.recipients(it);
        self.item(
            "retention",
            activity
                .retention
                .iter()
                .filter_map(|rule| retention(rule, self.words))
                .collect(),
        );
        self.source(it);
        self.automated(it);
        self.transfers(it);
    }

    /// An item: its label, and what it says; a mark when it says nothing.
    fn item(&mut self, what: &'static str, said: Vec<String>) {
        let label = self.words.word(&format!("letter-content-{what}"));
        let said: Vec<String> = said
            .iter()
            .map(|text| inline(text))
            .filter(|text| !text.is_empty())
            .collect();
        let said = if said.is_empty() {
            let name = Sentence::new("letter-missing-of-activity")
                .text("activity", self.about.clone())
                .sentence("what", Sentence::new(format!("letter-content-{what}")));
            let shown = mark(&missing_words(self.words, &name));
            self.missing.push(name);
            shown
        } else {
            said.join("; ")
        };
        self.lines.push(format!("- {label}: {said}"));
    }

    fn said(&mut self, what: &'static str, key: &'static str) {
        let said = self.words.word(key);
        self.item(what, vec![said]);
    }

    fn recipients(&mut self, it: &ActivityFacts) {
        let outside: Vec<&Recipient> = it
            .activity
            .recipients
            .iter()
            .filter(|row| row.kind != Some(RecipientKind::Internal))
            .collect();
        let examined = it.activity.no_recipients || !it.activity.recipients.is_empty();
        let mut named: Vec<String> = outside.iter().map(|row| self.recipient(row, it)).collect();
        for processor in &it.processors {
            let name = processor.name.as_str();
            let is_named = |row: &&Recipient| row.name.each().any(|(_, named)| named == name);
            if !outside.iter().any(is_named) && !name.is_empty() {
                let kind = self.words.word("recipient-kind-processor");
                named.push(format!("{name} ({})", small(&kind)));
            }
        }
        if named.is_empty() && examined {
            self.said("recipients", "letter-content-no-recipients");
        } else {
            self.item("recipients", named);
        }
    }

    /// A recipient by name, with what it is and where; a mark for one without a name.
    fn recipient(&mut self, row: &Recipient, it: &ActivityFacts) -> String {
        let name = row
            .organisation
            .and_then(|id| it.organisations.get(&id))
            .map(|organisation| organisation.legal_name.as_str())
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| row.name.in_language(self.words.language()));
        let mut about: Vec<String> = Vec::new();
        if let Some(kind) = row.kind {
            about.push(small(
                &self.words.word(&format!("recipient-kind-{}", kind.key())),
            ));
        }
        about.extend(row.countries.iter().map(|it| country(it, self.words)));
        if about.is_empty() {
            name.to_owned()
        } else {
            format!("{name} ({})", about.join(", "))
        }
    }

    fn source(&mut self, it: &ActivityFacts) {
        let mut sources: Vec<DataSource> = it
            .activity
            .data_items
            .iter()
            .filter_map(|item| item.source)
            .collect();
        sources.sort_unstable();
        sources.dedup();
        let mut said: Vec<String> = sources
            .iter()
            .map(|source| self.words.word(&format!("letter-source-{}", source.key())))
            .collect();
        let named = it.activity.sources.iter();
        said.extend(named.map(|source| source.in_language(self.words.language()).to_owned()));
        self.item("source", said);
    }

    fn automated(&mut self, it: &ActivityFacts) {
        let adm = it
            .activity
            .adm
            .as_ref()
            .filter(|adm| adm.solely_automated && adm.significant_effect);
        match adm {
            Some(adm) => {
                // Both are owed (Art 15(1)(h)): what is not recorded is marked, each for itself.
                let logic = vec![adm.logic.in_language(self.words.language()).to_owned()];
                let consequences = vec![
                    adm.consequences
                        .in_language(self.words.language())
                        .to_owned(),
                ];
                self.item("logic", logic);
                self.item("consequences", consequences);
            }
            None => self.said("automated", "letter-content-not-automated"),
        }
    }

    fn transfers(&mut self, it: &ActivityFacts) {
        if it.transfers.is_empty() {
            // Where data reach a third country and no transfer is recorded, nobody may say that there is none.
            if reaches_third_country(it) {
                self.item("transfers", Vec::new());
            } else {
                self.said("transfers", "letter-content-no-transfers");
            }
            return;
        }
        let said = it
            .transfers
            .iter()
            .map(|transfer| self.transfer(transfer))
            .collect();
        self.item("transfers", said);
        if it
            .transfers
            .iter()
            .any(|transfer| transfer.mechanism.is_none())
        {
            self.item("safeguards", Vec::new());
        }
    }

    fn transfer(&self, it: &Transfer) -> String {
        let countries: Vec<String> = it
            .countries
            .iter()
            .map(|it| country(it, self.words))
            .collect();
        let mut said = vec![it.importer.to_string(), countries.join(", ")];
        said.extend(
            it.mechanism.map(|mechanism| {
                small(&self.words.word(&format!("mechanism-{}", mechanism.key())))
            }),
        );
        said.retain(|part| !part.is_empty());
        said.join(", ")
    }
}

/// Whether a recipient or processor has the data in, or reaches them from, a country outside the EEA.
fn reaches_third_country(it: &ActivityFacts) -> bool {
    let recipients = it.activity.recipients.iter().flat_map(|row| &row.countries);
    let processors = it.processors.iter().flat_map(|processor| {
        processor
            .country
            .iter()
            .chain(&processor.locations)
            .chain(&processor.access_countries)
    });
    recipients.chain(processors).any(|it| !it.in_eea())
}

/// A rule of retention in words; none when it states nothing.
fn retention(rule: &Retention, words: &Words) -> Option<String> {
    let time = match (rule.period, rule.trigger) {
        (Some(length), Some(trigger)) => Some(
            words.say(
                &Sentence::new(format!("trigger-{}-after", trigger.key()))
                    .text("period", period(length, words)),
            ),
        ),
        (Some(length), None) => Some(period(length, words)),
        (None, Some(trigger)) if rule.is_stated() => Some(
            words.say(
                &Sentence::new("report-kept-on")
                    .text("event", words.word(&format!("trigger-{}", trigger.key()))),
            ),
        ),
        (None, _) => None,
    };
    let said = match (time, rule.criteria_text.is_empty()) {
        (Some(time), _) => time,
        (None, false) => rule.criteria_text.in_language(words.language()).to_owned(),
        (None, true) => return None,
    };
    Some(if rule.data_category.is_empty() {
        said
    } else {
        format!(
            "{} – {said}",
            rule.data_category.in_language(words.language())
        )
    })
}

/// «one year and six months».
pub(super) fn period(period: IsoPeriod, words: &Words) -> String {
    let parts: Vec<String> = [
        (period.years, "deadline-period-years"),
        (period.months, "deadline-period-months"),
        (period.days, "deadline-period-days"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, key)| words.say(&Sentence::new(key).number("number", number)))
    .collect();
    words.language().join(&parts)
}

pub(super) fn country(country: &Country, words: &Words) -> String {
    let key = format!("country-{country}");
    if words.has(&key) {
        words.word(&key)
    } else {
        country.to_string()
    }
}

/// What somebody wrote, in one line and without what could be taken for a mark.
pub(super) fn inline(text: &str) -> String {
    unmarked(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// An item of a list.
pub(super) fn item(text: &str) -> String {
    format!("- {}", inline(text))
}

/// The first letter small: within a sentence. An abbreviation stays as it is.
pub(super) fn small(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}
