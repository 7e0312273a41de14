//! Activities and transfers written in one language: files, exports and lists of changes made before their categories,
//! recipients, criteria and measures had a text per language.
//!
//! A plain text where a text per language stands is read as one in the first language of the register as the activity
//! itself shows it: that in which it is named, English before Norwegian before Dutch; a transfer, which has no name, is
//! read in English. Nothing is translated and nothing in the file is touched; a record is stored per language when
//! somebody next changes it.

use serde_json::{Map, Value};

use crate::text::Language;

/// Lists of plain texts.
const LISTS: &[&str] = &[
    "subject_categories",
    "processing_operations",
    "sources",
    // - of a transfer
    "data_categories",
];

/// Rows, with their texts.
const ROWS: &[(&str, &[&str])] = &[
    (
        "data_items",
        &["category", "description", "consequence_if_missing"],
    ),
    ("bases", &["subject_category"]),
    ("recipients", &["name", "purpose"]),
    ("retention", &["data_category", "criteria_text"]),
    ("toms", &["text"]),
];

/// Texts of the part on automated decisions.
const DECISION: &[&str] = &["logic", "consequences", "safeguards"];

/// The document with its plain texts put into the language of its name; none if it has no plain text where one per
/// language stands, or is no document at all.
pub fn per_language(json: &str) -> Option<String> {
    let Ok(Value::Object(mut document)) = serde_json::from_str(json) else {
        return None;
    };
    let language = first_language(&document).code();
    let mut found = false;
    let mut put = |text: &mut Value| {
        if let Value::String(plain) = text {
            let mut words = Map::new();
            if !plain.is_empty() {
                words.insert(language.to_owned(), Value::String(std::mem::take(plain)));
            }
            *text = Value::Object(words);
            found = true;
        }
    };
    for name in LISTS {
        rows(&mut document, name).for_each(&mut put);
    }
    for (name, texts) in ROWS {
        for row in rows(&mut document, name) {
            for text in *texts {
                row.get_mut(*text).into_iter().for_each(&mut put);
            }
        }
    }
    for text in DECISION {
        let decision = document.get_mut("adm");
        decision
            .and_then(|it| it.get_mut(*text))
            .into_iter()
            .for_each(&mut put);
    }
    found.then(|| Value::Object(document).to_string())
}

fn rows<'a>(
    document: &'a mut Map<String, Value>,
    name: &str,
) -> impl Iterator<Item = &'a mut Value> {
    let rows = document.get_mut(name).and_then(Value::as_array_mut);
    rows.into_iter().flatten()
}

/// The first language in which an activity is named; English if it is not.
fn first_language(document: &Map<String, Value>) -> Language {
    let named = |language: &Language| {
        document
            .get("name")
            .and_then(|name| name.get(language.code()))
            .and_then(Value::as_str)
            .is_some_and(|name| !name.trim().is_empty())
    };
    Language::ALL.into_iter().find(named).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use crate::activity::Activity;
    use crate::record::{Kind, Record};
    use crate::value::{LangLine, LangText};

    fn read(json: &str) -> Activity {
        Record::parse(Kind::Activity, json)
            .unwrap()
            .try_into()
            .unwrap()
    }

    fn words<T: serde::de::DeserializeOwned>(json: &str) -> T {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn plain_texts_are_in_the_language_in_which_the_activity_is_named() {
        let it = read(
            r#"{"name":{"nb":"Lønn","nl":"Loon"},"subject_categories":["Ansatte"],"processing_operations":["Drift"],
            "sources":["Arbeidskontoret"],"toms":[{"text":"Adgangskontroll"}],"adm":{"logic":"Ingen."},
            "data_items":[{"category":"Kontonummer","description":"For utbetaling.","consequence_if_missing":""}],
            "bases":[{"art6":"b","subject_category":"Ansatte"}],"recipients":[{"name":"Banken","purpose":"Utbetaling."}],
            "retention":[{"data_category":"Kontonummer","criteria_text":"Så lenge det trengs."}]}"#,
        );
        let line = |text: &str| words::<LangLine>(&format!(r#"{{"nb":"{text}"}}"#));
        let text = |text: &str| words::<LangText>(&format!(r#"{{"nb":"{text}"}}"#));
        assert_eq!(it.subject_categories, [line("Ansatte")]);
        assert_eq!(it.processing_operations, [line("Drift")]);
        assert_eq!(it.sources, [line("Arbeidskontoret")]);
        assert_eq!(it.toms[0].text, text("Adgangskontroll"));
        assert_eq!(it.adm.unwrap().logic, text("Ingen."));
        let data = &it.data_items[0];
        assert_eq!(data.category, line("Kontonummer"));
        assert_eq!(data.description, text("For utbetaling."));
        assert!(data.consequence_if_missing.is_empty());
        assert_eq!(it.bases[0].subject_category, line("Ansatte"));
        assert_eq!(it.recipients[0].name, line("Banken"));
        assert_eq!(it.recipients[0].purpose, text("Utbetaling."));
        assert_eq!(it.retention[0].data_category, line("Kontonummer"));
        assert_eq!(it.retention[0].criteria_text, text("Så lenge det trengs."));
    }

    #[test]
    fn plain_texts_and_texts_per_language_may_stand_side_by_side() {
        let it = read(
            r#"{"name":{"en":"Payroll","nb":"Lønn"},"subject_categories":["Employees",{"nb":"Søkere"}]}"#,
        );
        assert_eq!(
            it.subject_categories,
            [
                words::<LangLine>(r#"{"en":"Employees"}"#),
                words::<LangLine>(r#"{"nb":"Søkere"}"#)
            ]
        );
        let nameless = read(r#"{"subject_categories":["Employees"]}"#);
        assert_eq!(
            nameless.subject_categories,
            [words::<LangLine>(r#"{"en":"Employees"}"#)]
        );
    }

    #[test]
    fn what_is_neither_is_refused_at_its_place() {
        for (json, place) in [
            (
                r#"{"subject_categories":["Employees",7]}"#,
                "subject_categories[1]",
            ),
            (
                r#"{"data_items":[{"category":"Name"},{"category":{"de":"Name"}}]}"#,
                "data_items[1].category",
            ),
        ] {
            let error = Record::parse(Kind::Activity, json).unwrap_err();
            assert!(
                matches!(&error, crate::Error::Document { field, .. } if field.starts_with(place)),
                "{error:?}"
            );
        }
        let long = format!(r#"{{"subject_categories":["{}"]}}"#, "x".repeat(301));
        assert!(Record::parse(Kind::Activity, &long).is_err());
    }

    #[test]
    fn a_transfer_has_no_name_and_is_read_in_english() {
        let it: crate::transfer::Transfer = Record::parse(
            Kind::Transfer,
            r#"{"importer":"L","data_categories":["Conversation",{"nb":"Bruker-ID"}]}"#,
        )
        .unwrap()
        .try_into()
        .unwrap();
        let expected: Vec<LangLine> = words(r#"[{"en":"Conversation"},{"nb":"Bruker-ID"}]"#);
        assert_eq!(it.data_categories, expected);
    }
}
