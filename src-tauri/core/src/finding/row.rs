//! Which row of its record a finding is about, in words: a record with several rows can have the same finding several
//! times, and whoever reads them must know which is which. A key names the row for the product; people know it by its
//! own words.

use super::found::{Found, Part};
use super::judge::Object;
use super::legal_bases::key as key_of_basis;
use super::retention::key as key_of_rule;
use super::scene::{CaseFile, Scene};
use crate::activity::Activity;
use crate::legal_basis::{Art6, Basis};
use crate::record::Record;
use crate::request::{ClockCode, NotificationTo, StepCode};
use crate::retention::Retention;
use crate::text::{Argument, Sentence};
use crate::value::LangText;

/// The words of the row, the most telling first; none for a part that is no row.
pub(super) fn words(part: &Part, object: Object<'_>, scene: &Scene) -> Vec<Sentence> {
    if part.row.is_empty() {
        return Vec::new();
    }
    let said = match object {
        Object::Record(Record::Activity(it)) => of_activity(part, it, scene),
        Object::Record(Record::Organisation(_)) => vec![code("contact-role", &part.row)],
        Object::Record(Record::Processor(_)) => vec![code("due-diligence-item", &part.row)],
        Object::Record(_) => Vec::new(),
        Object::Case(it) => of_case(part, it),
        Object::Workspace(_) if part.field == "legal_data" => vec![code("finding-row", &part.row)],
        // Those are events, and the sentence says which.
        Object::Workspace(_) => Vec::new(),
    };
    said.into_iter().filter(|it| !is_empty(it)).collect()
}

fn of_activity(part: &Part, it: &Activity, scene: &Scene) -> Vec<Sentence> {
    let found = Found::within(scene.language());
    let row = part.row.as_str();
    match part.field.as_str() {
        "bases" => it
            .bases
            .iter()
            .find(|basis| key_of_basis(&found, basis) == row)
            .map(|basis| of_basis(basis, it))
            .or_else(|| purpose(it, row).map(|text| vec![own(text)]))
            .unwrap_or_else(|| of_consent(row, scene)),
        "purposes" => purpose(it, row).map(own).into_iter().collect(),
        "retention" => it
            .retention
            .iter()
            .find(|rule| key_of_rule(&found, rule) == row)
            .map_or_else(|| category(it, &found, row), of_rule),
        "data_items" => category(it, &found, row),
        _ => Vec::new(),
    }
}

/// A row of basis: for what, on which letter, for whom.
fn of_basis(basis: &Basis, it: &Activity) -> Vec<Sentence> {
    let purpose = match purpose(it, basis.purpose.as_str()) {
        Some(text) => own(text),
        None => Sentence::new("finding-row-every-purpose"),
    };
    let letter = basis
        .art6
        .map(|letter: Art6| Sentence::new(format!("basis-{}-full", letter.key())));
    let persons = own(basis.subject_category.clone());
    [purpose]
        .into_iter()
        .chain(letter)
        .chain([persons])
        .collect()
}

/// A rule of retention: for which data, from when, what then.
fn of_rule(rule: &Retention) -> Vec<Sentence> {
    let from = rule
        .trigger
        .map(|it| Sentence::new(format!("trigger-{}", it.key())));
    let then = rule
        .action
        .map(|it| Sentence::new(format!("retention-action-{}", it.key())));
    [own(rule.data_category.clone())]
        .into_iter()
        .chain(from)
        .chain(then)
        .collect()
}

fn of_consent(row: &str, scene: &Scene) -> Vec<Sentence> {
    row.parse()
        .ok()
        .and_then(|id| scene.records.consent(id))
        .map(|profile| Sentence::new("finding-row").text("words", profile.name.as_str()))
        .into_iter()
        .collect()
}

fn of_case(part: &Part, it: &CaseFile) -> Vec<Sentence> {
    let row = part.row.as_str();
    let said = match part.field.as_str() {
        "step" => row.parse().ok().map(|step: StepCode| {
            Sentence::new("finding-step")
                .text("code", step.code())
                .sentence("step", Sentence::new(format!("step-{}", step.key())))
        }),
        "deadlines" => row
            .parse()
            .ok()
            .map(|clock: ClockCode| Sentence::new(format!("clock-{}", clock.key()))),
        "notification" => row
            .parse()
            .ok()
            .map(|to: NotificationTo| Sentence::new(format!("notification-to-{}", to.key()))),
        "pauses" => row
            .parse()
            .ok()
            .map(|asked| Sentence::new("finding-row-day").date("date", asked)),
        "attachment" => row.parse().ok().and_then(|id| {
            let file = it.attachments.iter().find(|(other, _)| *other == id);
            file.map(|(_, file)| Sentence::new("finding-row").text("words", file.name.as_str()))
        }),
        "disclosure" => return of_disclosure(row, it),
        _ => None,
    };
    said.into_iter().collect()
}

/// What went out: to whom, and on which day.
fn of_disclosure(row: &str, it: &CaseFile) -> Vec<Sentence> {
    let given = it.given().find(|(place, _)| place.to_string() == row);
    let Some((_, given)) = given else {
        return Vec::new();
    };
    let to = Sentence::new("finding-row").text("words", it.recipient_of(given));
    let sent = given
        .sent_at
        .map(|at| Sentence::new("finding-row-day").date("date", at.local_date()));
    [to].into_iter().chain(sent).collect()
}

fn purpose(it: &Activity, key: &str) -> Option<LangText> {
    let found = it
        .purposes
        .iter()
        .find(|purpose| purpose.key.as_str() == key);
    found.map(|purpose| purpose.text.clone())
}

fn category(it: &Activity, found: &Found, name: &str) -> Vec<Sentence> {
    let item = it
        .data_items
        .iter()
        .find(|item| found.name(&item.category) == name);
    item.map(|item| own(item.category.clone()))
        .into_iter()
        .collect()
}

/// Words of the register.
fn own(words: impl Into<LangText>) -> Sentence {
    Sentence::new("finding-row").words("words", words)
}

/// The words of a code, as keys spell it.
fn code(of: &str, code: &str) -> Sentence {
    let key = code.to_ascii_lowercase().replace('_', "-");
    Sentence::new(format!("{of}-{key}"))
}

/// Whether it would say nothing.
fn is_empty(sentence: &Sentence) -> bool {
    sentence.arguments.get("words").is_some_and(|it| match it {
        Argument::Words(words) => words.is_empty(),
        Argument::Text(text) => text.trim().is_empty(),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use crate::finding::perfect::{Perfect, rules_of};
    use crate::text::{Language, Words};

    /// Two purposes on legitimate interests without an assessment: what tells the two findings apart.
    fn apart(language: Language) -> Vec<String> {
        let mut register = Perfect::new();
        let row = |purpose: &str| {
            let persons = json!({"en": "Members", "nb": "Medlemmer", "nl": "Leden"});
            json!({"purpose": purpose, "art6": "f", "subject_category": persons})
        };
        let purpose = |key: &str, en: &str, nb: &str, nl: &str| {
            let text = json!({"en": en, "nb": nb, "nl": nl});
            json!({"key": key, "text": text})
        };
        register.set(
            "shop",
            "/purposes",
            json!([
                purpose(
                    "p1",
                    "Keep the list of members",
                    "Føre medlemslisten",
                    "De ledenlijst bijhouden"
                ),
                purpose(
                    "p2",
                    "Call the meeting",
                    "Kalle inn til møtet",
                    "De vergadering bijeenroepen"
                )
            ]),
        );
        register.set("shop", "/bases", json!([row("p1"), row("p2")]));
        let found = register.findings();
        rules_of(&found);
        let words = Words::new(language).unwrap();
        let mut said = Vec::new();
        for it in found.iter().filter(|it| it.rule.as_str() == "R-BAS-03") {
            let about: Vec<String> = it.about.iter().map(|one| words.say(one)).collect();
            said.push(about.join(" · "));
        }
        said
    }

    #[test]
    fn the_same_finding_at_two_purposes_says_which_purpose_letter_and_persons_in_every_language() {
        let expected = [
            (
                Language::En,
                "Call the meeting · Legitimate interests, Article 6(1)(f) · Members",
            ),
            (
                Language::Nb,
                "Kalle inn til møtet · Berettiget interesse, artikkel 6 nr. 1 bokstav f · Medlemmer",
            ),
            (
                Language::Nl,
                "De vergadering bijeenroepen · Gerechtvaardigd belang, artikel 6, lid 1, onder f · Leden",
            ),
        ];
        for (language, second) in expected {
            let said = apart(language);
            assert_eq!(said.len(), 2, "{said:?}");
            assert_eq!(said[1], second);
            assert_ne!(said[0], said[1]);
        }
    }
}
